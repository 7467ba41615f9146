# Generated from home/core/ssh.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  flake.modules.homeManager.core =
    {
      config,
      lib,
      pkgs,
      ...
    }:
    {
      _file = "home/core/ssh.ts";
      key = "home/core/ssh.ts#ssh";
      programs.ssh = {
        enable = true;
        # Upstream's defaults are going away; ours stand under "*" below.
        enableDefaultConfig = false;
        includes = [
          "${config.home.homeDirectory}/.ssh/local.conf"
        ]
        ++ lib.optionals pkgs.stdenv.hostPlatform.isDarwin [ "${config.xdg.configHome}/colima/ssh_config" ];
        settings = {
          "stibnite.zt" = {
            HostName = flake.meta.network.hosts.stibnite.mesh;
            User = "crs58";
            HostKeyAlias = "stibnite";
          };
          "blackphos.zt" = {
            HostName = flake.meta.network.hosts.blackphos.mesh;
            User = "raquel";
            HostKeyAlias = "blackphos";
          };
          "rosegold.zt" = {
            HostName = flake.meta.network.hosts.rosegold.mesh;
            User = "janettesmith";
            HostKeyAlias = "rosegold";
          };
          "argentum.zt" = {
            HostName = flake.meta.network.hosts.argentum.mesh;
            User = "christophersmith";
            HostKeyAlias = "argentum";
          };
          "cinnabar.zt" = {
            HostName = flake.meta.network.hosts.cinnabar.mesh;
            User = "root";
            HostKeyAlias = "cinnabar";
          };
          "electrum.zt" = {
            HostName = flake.meta.network.hosts.electrum.mesh;
            User = "root";
            HostKeyAlias = "electrum";
          };
          "galena.zt" = {
            HostName = flake.meta.network.hosts.galena.mesh;
            User = "root";
            HostKeyAlias = "galena";
          };
          "scheelite.zt" = {
            HostName = flake.meta.network.hosts.scheelite.mesh;
            User = "root";
            HostKeyAlias = "scheelite";
          };

          # Everything inside the overlay network
          "*.zt" = {
            Compression = false; # the tunnel already compresses
            ServerAliveInterval = 45; # keeps the mapping of a home router alive
            ServerAliveCountMax = 4;
          };

          "github.com" = {
            User = "git";
            PreferredAuthentications = "publickey";
            # A key on a token asks for a touch; do not ask for every fetch of a submodule.
            ControlMaster = "auto";
            ControlPersist = "10m";
          };

          # A key that lives on a token must not be copied into the agent.
          tokens = {
            header = "Match exec \"sh -c 'ls ${config.home.homeDirectory}/.ssh/*_sk 2>/dev/null'\"";
            AddKeysToAgent = "no";
          };

          "*" = {
            AddKeysToAgent = if pkgs.stdenv.hostPlatform.isDarwin then "yes" else "confirm";
            ForwardAgent = false;
            HashKnownHosts = true;
            UserKnownHostsFile = "~/.ssh/known_hosts";
            ControlMaster = lib.mkDefault "no";
            ControlPath = "~/.ssh/control-%C";
            ControlPersist = lib.mkDefault "no";
            ServerAliveInterval = 0;
            ServerAliveCountMax = 3;
          };
        };
      };
      services.ssh-agent.enable = pkgs.stdenv.hostPlatform.isLinux;
    };
}
