# Generated from hosts/argentum.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, inputs, ... }:
let
  inherit (config) flake;
in
{
  # christophersmith's workstation: a Mac mini under a desk that never sleeps.
  flake.modules.darwin."machines/darwin/argentum" =
    {
      config,
      lib,
      pkgs,
      ...
    }:
    {
      _file = "hosts/argentum.ts";
      imports = [
        inputs.home-manager.darwinModules.home-manager
        flake.modules.darwin.base
        flake.modules.darwin.dnscrypt-proxy
        flake.modules.darwin.fish
        flake.modules.darwin.fonts
        flake.modules.darwin.homebrew
        flake.modules.darwin.linux-builder
        flake.modules.darwin.power
        flake.modules.darwin.profile
        flake.modules.darwin.remote-builder
        flake.modules.darwin.sshd-server
        flake.modules.darwin.touch-id
      ];
      nixpkgs.hostPlatform = "aarch64-darwin";
      networking.hostName = "argentum";
      system = {
        primaryUser = "christophersmith";
        activationScripts.postActivation.text = ''
          # No fingerprint reader in this keyboard: say so once instead of asking for a finger that cannot be given.
          if [ ! -e /var/db/argentum-notice ]; then
            echo "sudo asks for the password of ${config.system.primaryUser}" >&2
            touch /var/db/argentum-notice
          fi
        '';
        defaults.dock.persistent-apps = [
          "/Applications/Visual Studio Code.app"
          "/Applications/OrbStack.app"
        ];
      };

      custom = {
        profile.isDesktop = true;
        homebrew = {
          enable = true;
          manageFonts = false;
          additionalCasks = [
            "steam"
            "sonos"
          ];
        };
        dns = {
          enable = true;
          interfaces = [
            "Ethernet"
            "Wi-Fi"
          ];
          # The router knows the printers.
          forward."home.arpa" = "192.0.2.1";
        };
        remoteBuilder = {
          enable = config.custom.profile.isWorkstation;
          systems = [
            "x86_64-linux"
            "aarch64-linux"
          ];
        };
      };

      users = {
        knownUsers = [
          "christophersmith"
          "crs58"
        ];
        users = {
          christophersmith = {
            uid = 501;
            home = "/Users/christophersmith";
            shell = pkgs.fish;
            openssh.authorizedKeys.keys = flake.users.christophersmith.keys;
          };
          crs58 = {
            uid = 502;
            home = "/Users/crs58";
            openssh.authorizedKeys.keys = flake.users.crs58.keys;
          };
        };
      };

      home-manager = {
        useGlobalPkgs = lib.mkDefault true;
        useUserPackages = lib.mkDefault true;
        extraSpecialArgs = { inherit inputs; };
        users.christophersmith = flake.modules.homeManager."users/christophersmith";
      };
    };
}
