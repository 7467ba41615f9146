# Generated from hosts/stibnite.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, inputs, ... }:
let
  inherit (config) flake;
in
{
  # crs58's primary workstation.
  flake.modules.darwin."machines/darwin/stibnite" =
    {
      config,
      lib,
      pkgs,
      ...
    }:
    {
      _file = "hosts/stibnite.ts";
      imports = [
        inputs.home-manager.darwinModules.home-manager
        inputs.srvos.darwinModules.common
        flake.modules.darwin.base
        flake.modules.darwin.casks
        flake.modules.darwin.colima
        flake.modules.darwin.dnscrypt-proxy
        flake.modules.darwin.fish
        flake.modules.darwin.fonts
        flake.modules.darwin.homebrew
        flake.modules.darwin.linux-builder
        flake.modules.darwin.power
        flake.modules.darwin.profile
        flake.modules.darwin.remote-builder
        flake.modules.darwin.ssh-agent
        flake.modules.darwin.sshd-server
        flake.modules.darwin.touch-id
      ];
      nixpkgs.hostPlatform = "aarch64-darwin";
      networking.hostName = "stibnite";
      system = {
        # Installed before 5 existed; changing it moves directories.
        stateVersion = lib.mkForce 4;
        primaryUser = "crs58";
        defaults.dock = {
          orientation = "left"; # a wide screen has room at the side
          persistent-apps = [
            "/Applications/Ghostty.app"
            "/Applications/Zed.app"
            "/Applications/Zen.app"
            "/Applications/Obsidian.app"
            { spacer.small = true; }
            "/System/Applications/System Settings.app"
          ];
        };
      };

      # Group of the build users, as the installer of 2024 made it.
      ids.gids.nixbld = 350;

      custom = {
        profile = {
          isDesktop = true;
          isLaptop = true;
        };
        homebrew = {
          enable = true;
          additionalCasks = [
            "dbeaver-community"
            "inkscape"
            "keycastr"
            "meld"
            "zerotier-one"
          ];
          additionalBrews = [ "incus" ]; # the client; nixpkgs builds it for Linux only
          additionalMasApps.save-to-raindrop-io = 1549370672;
        };
        dns = {
          enable = true;
          interfaces = [
            "Wi-Fi"
            "Thunderbolt Bridge"
            "USB 10/100/1000 LAN"
          ];
        };
        remoteBuilder = {
          enable = true;
          maxJobs = 4;
        };
      };

      services = {
        colima = {
          enable = true;
          runtime = "incus";
          cpu = 6;
          memory = 16;
          mounts = [
            {
              location = "/Users/crs58/projects";
              writable = true;
            }
            { location = "/tmp/colima"; }
          ];
        };
        # An agent may offer more keys than the default of 6 allows.
        openssh.extraConfig = ''
          MaxAuthTries 20
        '';
      };

      environment = {
        casks = [
          pkgs.iterm2
          pkgs.utm
        ];
        systemPackages = [ pkgs.mactop ];
      };

      users = {
        knownUsers = [ "crs58" ];
        users.crs58 = {
          uid = 501;
          home = "/Users/${config.system.primaryUser}";
          shell = pkgs.fish;
          openssh.authorizedKeys.keys = flake.users.crs58.keys;
        };
      };

      home-manager = {
        useGlobalPkgs = lib.mkDefault true;
        useUserPackages = lib.mkDefault true;
        extraSpecialArgs = { inherit inputs; };
        users.crs58 = flake.modules.homeManager."users/crs58";
      };
    };
}
