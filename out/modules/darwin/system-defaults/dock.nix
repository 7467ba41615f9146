# Generated from hosts/modules/darwin/system-defaults/dock.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # The Dock: out of the way until asked for. Which applications are in it, each host says.
  flake.modules.darwin.base = { lib, ... }: {
    _file = "hosts/modules/darwin/system-defaults/dock.ts";
    system.defaults.dock = {
      autohide = true;
      autohide-delay = 0.0;
      autohide-time-modifier = 0.15;
      expose-animation-duration = 0.1;
      expose-group-apps = true;
      mineffect = "scale";
      minimize-to-application = false;
      # Spaces stay where they were put.
      mru-spaces = false;
      orientation = lib.mkDefault "bottom";
      show-process-indicators = true;
      show-recents = false;
      showhidden = true; # hidden applications are drawn translucent
      tilesize = lib.mkDefault 48;

      # Hot corners; 1 is "nothing", 5 the screen saver, 13 "lock screen".
      wvous-tl-corner = 1;
      wvous-tr-corner = 1;
      wvous-bl-corner = 1;
      wvous-br-corner = 13;

      persistent-others = [
        {
          folder = {
            path = "/Applications";
            arrangement = "name";
            showas = "grid";
          };
        }
      ];
    };
  };
}
