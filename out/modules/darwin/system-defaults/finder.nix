# Generated from hosts/modules/darwin/system-defaults/finder.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # Finder shows what is there.
  flake.modules.darwin.base = {
    _file = "hosts/modules/darwin/system-defaults/finder.ts";
    system.defaults.finder = {
      AppleShowAllExtensions = true;
      AppleShowAllFiles = false;
      CreateDesktop = true;
      FXDefaultSearchScope = "SCcf"; # the folder one is in, not the whole Mac
      FXEnableExtensionChangeWarning = false;
      FXPreferredViewStyle = "Nlsv"; # lists
      FXRemoveOldTrashItems = true;
      NewWindowTarget = "Home";
      ShowPathbar = true;
      ShowStatusBar = true;
      _FXShowPosixPathInTitle = false;
      _FXSortFoldersFirst = true;
      # External disks are on the desktop, the built-in one is not.
      ShowExternalHardDrivesOnDesktop = true;
      ShowHardDrivesOnDesktop = false;
    };
  };
}
