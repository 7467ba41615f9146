# Generated from hosts/rosegold.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, inputs, ... }:
let
  inherit (config) flake;
in
{
  # janettesmith's workstation: mail, photographs, nothing that needs a terminal.
  flake.modules.darwin."machines/darwin/rosegold" = { lib, pkgs, ... }: {
    _file = "hosts/rosegold.ts";
    imports = [
      inputs.home-manager.darwinModules.home-manager
      flake.modules.darwin.base
      flake.modules.darwin.homebrew
      flake.modules.darwin.power
      flake.modules.darwin.profile
      flake.modules.darwin.sshd-server
      flake.modules.darwin.touch-id
    ];
    nixpkgs.hostPlatform = "aarch64-darwin";
    networking.hostName = "rosegold";
    system = {
      primaryUser = "janettesmith";
      defaults = {
        NSGlobalDomain = {
          AppleInterfaceStyle = lib.mkForce null; # light
          NSAutomaticSpellingCorrectionEnabled = lib.mkForce true;
          NSAutomaticCapitalizationEnabled = lib.mkForce true;
          ApplePressAndHoldEnabled = lib.mkForce true;
        };
        dock = {
          autohide = lib.mkForce false;
          tilesize = 64;
          magnification = true;
          largesize = 96;
        };
        finder.FXPreferredViewStyle = lib.mkForce "icnv";
        universalaccess.reduceMotion = true;
        # Whoever finds the Mac off should be able to switch it on and have it up to date.
        SoftwareUpdate.AutomaticallyInstallMacOSUpdates = lib.mkForce true;
      };
      startup.chime = lib.mkForce true;
    };

    custom = {
      profile = {
        isDesktop = true;
        isLaptop = true;
        isWorkstation = false;
      };
      homebrew = {
        enable = true;
        manageFonts = false;
        additionalCasks = [
          "adobe-creative-cloud"
          "google-chrome"
          "zoom"
        ];
        additionalMasApps.pixelmator = 1289583905;
      };
    };

    # Nobody tends it: updates of the system come from a push, garbage goes monthly.
    nix.gc.interval = lib.mkForce [
      {
        Day = 1;
        Hour = 12;
      }
    ];

    users = {
      knownUsers = [
        "janettesmith"
        "crs58"
      ];
      users = {
        janettesmith = {
          uid = 501;
          home = "/Users/janettesmith";
          shell = pkgs.zsh;
        };
        # An account to deploy with, without a home of its own.
        crs58 = {
          uid = 502;
          home = "/Users/crs58";
          openssh.authorizedKeys.keys = flake.users.crs58.keys;
          isHidden = true;
        };
      };
    };

    home-manager = {
      useGlobalPkgs = lib.mkDefault true;
      useUserPackages = lib.mkDefault true;
      extraSpecialArgs = { inherit inputs; };
      users.janettesmith = flake.modules.homeManager."users/janettesmith";
    };
  };
}
