# Signs programs with the certificate in CERTIFICATE (a .pfx, base64) and CERTIFICATE_PASSWORD.
param([Parameter(ValueFromRemainingArguments)] [string[]] $Programs)
$ErrorActionPreference = "Stop"
$certificate = Join-Path $env:RUNNER_TEMP "certificate.pfx"
[IO.File]::WriteAllBytes($certificate, [Convert]::FromBase64String($env:CERTIFICATE))
try {
    $kits = Join-Path ${env:ProgramFiles(x86)} "Windows Kits\10\bin"
    $signtool = Get-ChildItem $kits -Recurse -Filter signtool.exe |
        Where-Object FullName -Match "x64" | Sort-Object FullName | Select-Object -Last 1
    foreach ($program in $Programs) {
        & $signtool.FullName sign /f $certificate /p $env:CERTIFICATE_PASSWORD /fd SHA256 /tr http://timestamp.digicert.com /td SHA256 $program
        if ($LASTEXITCODE -ne 0) { throw "signtool could not sign $program" }
    }
} finally {
    Remove-Item $certificate
}
