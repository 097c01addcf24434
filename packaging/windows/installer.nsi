; Pickup Studio for Windows: for one user, without an administrator. Built by packaging/installers.py, which
; gives PAYLOAD (the frozen folder), VERSION, OUTPUT, ICON and LICENCE.
Unicode true
ManifestDPIAware true
!include "MUI2.nsh"
!include "FileFunc.nsh"

!define PRODUCT "Pickup Studio"
!define COMMAND "pickup-studio"
!define WINDOW "pickup-studio-window.exe"
!define CLASSES "Software\Classes"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\PickupStudio"

Name "${PRODUCT}"
OutFile "${OUTPUT}"
InstallDir "$LOCALAPPDATA\Programs\${PRODUCT}"
InstallDirRegKey HKCU "Software\${PRODUCT}" "Folder"
RequestExecutionLevel user
SetCompressor /SOLID lzma
BrandingText "${PRODUCT} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${PRODUCT}"
VIAddVersionKey "FileDescription" "${PRODUCT} installer"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "Pickup Studio contributors, Apache-2.0"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\${WINDOW}"
!define MUI_FINISHPAGE_RUN_TEXT "Start ${PRODUCT}"
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "Japanese"
!insertmacro MUI_LANGUAGE "SimpChinese"

; A program that runs keeps its files open: an update over it would be half an update.
!macro StopWhileRunning UN
Function ${UN}StopWhileRunning
  retry:
  IfFileExists "$INSTDIR\${WINDOW}" 0 done
  ClearErrors
  FileOpen $0 "$INSTDIR\${WINDOW}" a
  IfErrors busy
  FileClose $0
  Goto done
  busy:
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "${PRODUCT} is running. Close it, then press Retry." /SD IDCANCEL IDRETRY retry
  Abort
  done:
FunctionEnd
!macroend
!insertmacro StopWhileRunning ""
!insertmacro StopWhileRunning "un."

!macro OpenWith SUFFIX
  WriteRegStr HKCU "${CLASSES}\Applications\${WINDOW}\SupportedTypes" ".${SUFFIX}" ""
  WriteRegStr HKCU "${CLASSES}\.${SUFFIX}\OpenWithProgids" "PickupStudio.Recording" ""
!macroend
!macro NoOpenWith SUFFIX
  DeleteRegValue HKCU "${CLASSES}\.${SUFFIX}\OpenWithProgids" "PickupStudio.Recording"
!macroend

Section "Install"
  Call StopWhileRunning
  ; Files of an older version must not stay among those of the new one.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}\*.*"
  File /oname=pickup-studio.ico "${ICON}"
  WriteRegStr HKCU "Software\${PRODUCT}" "Folder" "$INSTDIR"

  CreateDirectory "$SMPROGRAMS\${PRODUCT}"
  CreateShortcut "$SMPROGRAMS\${PRODUCT}\${PRODUCT}.lnk" "$INSTDIR\${WINDOW}" "" "$INSTDIR\pickup-studio.ico"
  CreateShortcut "$SMPROGRAMS\${PRODUCT}\Uninstall ${PRODUCT}.lnk" "$INSTDIR\uninstall.exe"

  ; Recordings: offered under "Open with", never taken over.
  WriteRegStr HKCU "${CLASSES}\Applications\${WINDOW}" "FriendlyAppName" "${PRODUCT}"
  WriteRegStr HKCU "${CLASSES}\Applications\${WINDOW}\shell\open\command" "" '"$INSTDIR\${WINDOW}" "%1"'
  WriteRegStr HKCU "${CLASSES}\PickupStudio.Recording" "" "Recording"
  WriteRegStr HKCU "${CLASSES}\PickupStudio.Recording\DefaultIcon" "" "$INSTDIR\pickup-studio.ico"
  WriteRegStr HKCU "${CLASSES}\PickupStudio.Recording\shell\open\command" "" '"$INSTDIR\${WINDOW}" "%1"'
  !include "${OPENS}"

  ; A project is a folder: it gets a verb of its own in the folder's menu, and is opened by it.
  WriteRegStr HKCU "${CLASSES}\Directory\shell\PickupStudio" "" "Open in ${PRODUCT}"
  WriteRegStr HKCU "${CLASSES}\Directory\shell\PickupStudio" "Icon" "$INSTDIR\pickup-studio.ico"
  WriteRegStr HKCU "${CLASSES}\Directory\shell\PickupStudio" "AppliesTo" 'System.FileName:"*.pickup"'
  WriteRegStr HKCU "${CLASSES}\Directory\shell\PickupStudio\command" "" '"$INSTDIR\${WINDOW}" "%1"'

  WriteUninstaller "$INSTDIR\uninstall.exe"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${PRODUCT}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\pickup-studio.ico"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "Pickup Studio contributors"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" "$0"
  ${RefreshShellIcons}
SectionEnd

; Takes away the program and what it wrote into the registry. Projects, takes, settings and own voices stay.
Section "Uninstall"
  Call un.StopWhileRunning
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\${WINDOW}"
  Delete "$INSTDIR\${COMMAND}.exe"
  Delete "$INSTDIR\pickup-studio.ico"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${PRODUCT}\${PRODUCT}.lnk"
  Delete "$SMPROGRAMS\${PRODUCT}\Uninstall ${PRODUCT}.lnk"
  RMDir "$SMPROGRAMS\${PRODUCT}"
  !include "${OPENS_NO_MORE}"
  DeleteRegKey HKCU "${CLASSES}\Applications\${WINDOW}"
  DeleteRegKey HKCU "${CLASSES}\PickupStudio.Recording"
  DeleteRegKey HKCU "${CLASSES}\Directory\shell\PickupStudio"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "Software\${PRODUCT}"
  ${un.RefreshShellIcons}
SectionEnd
