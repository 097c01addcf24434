#!/bin/bash
# Signs and notarises the app where a certificate is, and puts it into a disk image beside its checksum.
#   packaging/macos/make_dmg.sh "build/package/Pickup Studio.app" build/installers/pickup-studio-0.1.0-arm64.dmg
# MACOS_IDENTITY names the certificate in the keychain; APPLE_ID, APPLE_TEAM and APPLE_PASSWORD (of an app) are
# for notarising. Without the first the app is signed for this machine alone, and Gatekeeper will ask.
set -euo pipefail
app="$1" image="$2"
here="$(cd "$(dirname "$0")" && pwd)"
identity="${MACOS_IDENTITY:--}"

sign() {
    if [ "$identity" = "-" ]; then
        codesign --force --sign - "$@"
    else
        codesign --force --timestamp --options runtime --sign "$identity" "$@"
    fi
}

# From the inside out: every library, then the programs with what they may do, then the whole.
find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
    while IFS= read -r -d '' file; do sign "$file"; done
for program in "$app"/Contents/MacOS/*; do
    sign --entitlements "$here/entitlements.plist" "$program"
done
sign --entitlements "$here/entitlements.plist" "$app"
codesign --verify --deep --strict "$app"

notarise() {
    xcrun notarytool submit "$1" --wait \
        --apple-id "$APPLE_ID" --team-id "$APPLE_TEAM" --password "$APPLE_PASSWORD"
}

if [ "$identity" != "-" ] && [ -n "${APPLE_ID:-}" ]; then
    archive="$(mktemp -d)/app.zip"
    ditto -c -k --keepParent "$app" "$archive"
    notarise "$archive"
    xcrun stapler staple "$app"
fi

stage="$(mktemp -d)"
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
mkdir -p "$(dirname "$image")"
hdiutil create -volname "Pickup Studio" -srcfolder "$stage" -format UDZO -ov "$image"
if [ "$identity" != "-" ]; then
    codesign --timestamp --sign "$identity" "$image"
    if [ -n "${APPLE_ID:-}" ]; then
        notarise "$image"
        xcrun stapler staple "$image"
    fi
fi
