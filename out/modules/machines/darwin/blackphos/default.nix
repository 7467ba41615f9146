# Generated from hosts/blackphos.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, inputs, ... }:
let
  inherit (config) flake;
in
{
  # raquel's workstation; crs58 looks after it.
  flake.modules.darwin."machines/darwin/blackphos" = { lib, pkgs, ... }: {
    _file = "hosts/blackphos.ts";
    imports = [
      inputs.home-manager.darwinModules.home-manager
      flake.modules.darwin.base
      flake.modules.darwin.colima
      flake.modules.darwin.fish
      flake.modules.darwin.homebrew
      flake.modules.darwin.power
      flake.modules.darwin.profile
      flake.modules.darwin.sshd-server
      flake.modules.darwin.touch-id
    ];
    nixpkgs.hostPlatform = "aarch64-darwin";
    networking.hostName = "blackphos";
    system = {
      primaryUser = "raquel";
      defaults = {
        # Metric, and scrolling the way a phone does.
        NSGlobalDomain = {
          AppleMeasurementUnits = "Centimeters";
          AppleMetricUnits = 1;
          AppleTemperatureUnit = "Celsius";
          "com.apple.swipescrolldirection" = true;
        };
        trackpad.TrackpadThreeFingerDrag = true;
        dock = {
          tilesize = 56;
          persistent-apps = [
            "/Applications/Zen.app"
            "/Applications/Slack.app"
            "/Applications/Zotero.app"
            { folder = "/Users/raquel/Papers"; }
          ];
        };
      };
      keyboard = {
        remapCapsLockToControl = false;
        remapCapsLockToEscape = true;
      };
    };

    custom = {
      profile = {
        isDesktop = true;
        isLaptop = true;
      };
      homebrew = {
        enable = true;
        additionalCasks = [
          "docker-desktop"
          "microsoft-teams"
          "rstudio"
          "spotify"
        ];
        additionalMasApps.xcode = 497799835;
      };
    };

    # R and Python notebooks in containers of the department.
    services.colima = {
      enable = true;
      autoStart = true;
      memory = 12;
    };

    time.timeZone = "Europe/Lisbon";

    users = {
      knownUsers = [
        "raquel"
        "crs58"
      ];
      users = {
        raquel = {
          uid = 501;
          home = "/Users/raquel";
          shell = pkgs.zsh;
          openssh.authorizedKeys.keys = flake.users.raquel.keys;
        };
        crs58 = {
          uid = 502;
          home = "/Users/crs58";
          shell = pkgs.fish;
          openssh.authorizedKeys.keys = flake.users.crs58.keys;
          isHidden = true; # not on the login window
        };
      };
    };

    home-manager = {
      useGlobalPkgs = lib.mkDefault true;
      useUserPackages = lib.mkDefault true;
      extraSpecialArgs = { inherit inputs; };
      users = {
        raquel = flake.modules.homeManager."users/raquel";
        crs58 = flake.modules.homeManager."users/crs58";
      };
    };
  };
}
