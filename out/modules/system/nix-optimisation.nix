# Generated from hosts/modules/system/nix-optimisation.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # Old generations go after two weeks, equal files are stored once. launchd and systemd tell time differently.
  flake.modules = {
    nixos.base = {
      _file = "hosts/modules/system/nix-optimisation.ts";
      nix = {
        gc = {
          automatic = true;
          dates = "Fri 04:00";
          # Not all servers at once: they share the cache's uplink.
          randomizedDelaySec = "30min";
          persistent = true;
          options = "--delete-older-than 14d";
        };
        optimise = {
          automatic = true;
          dates = [ "Sat 04:30" ];
        };
        # Makes room while building: below 1 GiB free, up to 4 GiB.
        settings = {
          min-free = 1073741824;
          max-free = 4294967296;
        };
      };
    };
    darwin.base = {
      _file = "hosts/modules/system/nix-optimisation.ts";
      nix = {
        gc = {
          automatic = true;
          interval = {
            Weekday = 5;
            Hour = 21;
            Minute = 0;
          }; # Friday evening
          options = "--delete-older-than 14d";
        };
        optimise = {
          automatic = true;
          interval = {
            Weekday = 6;
            Hour = 9;
            Minute = 30;
          };
        };
      };
    };
  };
}
