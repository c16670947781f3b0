; Makes the installer for Windows with Inno Setup, out of what `make bundle` left in dist\BrandCheck:
;     iscc /DVersion=0.1.0 installers\windows\brandcheck.iss
; For one user, without administrator rights; for all, where setup is started as administrator.
#ifndef Version
  #error Say which version: /DVersion=1.2.3
#endif

[Setup]
AppId=nl.brandcheck.app
AppName=BrandCheck
AppVersion={#Version}
AppPublisher=BrandCheck
DefaultDirName={autopf}\BrandCheck
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
ChangesAssociations=yes
LicenseFile=..\..\LICENSE
SetupIconFile=..\..\installers\icons\app.ico
UninstallDisplayIcon={app}\BrandCheckApp.exe
SourceDir=..\..\dist\BrandCheck
OutputDir=..
OutputBaseFilename=BrandCheck-{#Version}-setup
Compression=lzma2
SolidCompression=yes
WizardStyle=modern

[Languages]
Name: "nl"; MessagesFile: "compiler:Languages\Dutch.isl"
Name: "en"; MessagesFile: "compiler:Default.isl"

[CustomMessages]
nl.Workspace=BrandCheck-werkruimte
en.Workspace=BrandCheck workspace

[Files]
Source: "*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion
Source: "..\..\installers\icons\document.ico"; DestDir: "{app}"

[InstallDelete]
; Files of an earlier version that this one no longer has.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{autoprograms}\BrandCheck"; Filename: "{app}\BrandCheckApp.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\.brandcheck"; ValueType: string; ValueData: "nl.brandcheck.workspace"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.brandcheck"; ValueType: string; ValueName: "Content Type"; ValueData: "application/x-brandcheck"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\nl.brandcheck.workspace"; ValueType: string; ValueData: "{cm:Workspace}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\nl.brandcheck.workspace\DefaultIcon"; ValueType: string; ValueData: "{app}\document.ico"
Root: HKA; Subkey: "Software\Classes\nl.brandcheck.workspace\shell\open\command"; ValueType: string; ValueData: """{app}\BrandCheckApp.exe"" ""%1"""

[Run]
Filename: "{app}\BrandCheckApp.exe"; Description: "{cm:LaunchProgram,BrandCheck}"; Flags: nowait postinstall skipifsilent
