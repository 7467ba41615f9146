# Generated from hosts/modules/darwin/system-defaults/window-manager.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # Windows are placed by hand: no Stage Manager, no margins, no surprises from a click on the desktop.
  flake.modules.darwin.base = {
    _file = "hosts/modules/darwin/system-defaults/window-manager.ts";
    system.defaults = {
      WindowManager = {
        GloballyEnabled = false;
        EnableStandardClickToShowDesktop = false;
        EnableTiledWindowMargins = false;
        EnableTilingByEdgeDrag = true;
        StandardHideWidgets = true;
        StageManagerHideWidgets = true;
      };
      spaces.spans-displays = false;
    };
  };
}
