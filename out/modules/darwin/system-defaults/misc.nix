# Generated from hosts/modules/darwin/system-defaults/misc.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # Too small for files of their own.
  flake.modules.darwin.base = {
    _file = "hosts/modules/darwin/system-defaults/misc.ts";
    system = {
      defaults = {
        # Updates come when somebody sits in front of it.
        SoftwareUpdate.AutomaticallyInstallMacOSUpdates = false;
        LaunchServices.LSQuarantine = true;
        ActivityMonitor = {
          ShowCategory = 100;
          SortColumn = "CPUUsage";
          SortDirection = 0;
          OpenMainWindow = true;
        };
        smb.NetBIOSName = null;
        ".GlobalPreferences"."com.apple.mouse.scaling" = 1.5;
      };
      startup.chime = false;
    };
    networking.applicationFirewall = {
      enable = true;
      enableStealthMode = true;
      allowSigned = true;
      blockAllIncoming = false;
    };
  };
}
