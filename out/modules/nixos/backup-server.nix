# Generated from hosts/modules/nixos/backup-server.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  # Where the backups of the others go.
  flake.modules.nixos.backup-server = { config, ... }: {
    _file = "hosts/modules/nixos/backup-server.ts";
    imports = [ flake.modules.nixos."vars/restic-htpasswd" ];
    services.restic.server = {
      enable = true;
      dataDir = "/srv/backups";
      listenAddress = "[${flake.meta.network.hosts.electrum.mesh}]:${toString flake.meta.network.ports.restic}";
      # Whoever takes over a server cannot delete what it stored.
      appendOnly = true;
      privateRepos = true;
      htpasswd-file = config.clan.core.vars.generators.restic-htpasswd.files.htpasswd.path;
      prometheus = true;
    };
    networking.firewall.interfaces."zt+".allowedTCPPorts = [ flake.meta.network.ports.restic ];
    systemd.tmpfiles.rules = [ "d /srv/backups 0700 restic restic - -" ];
  };
}
