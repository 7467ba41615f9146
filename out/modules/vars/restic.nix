# Generated from hosts/modules/vars/restic.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  # Encrypts the copies of one host. Without it nobody can read them, so it is written on paper as well.
  flake.modules.nixos."vars/restic-password" = { pkgs, ... }: {
    _file = "hosts/modules/vars/restic.ts";
    clan.core.vars.generators.restic-password = {
      files.password.restartUnits = [ "restic-backups-nightly.service" ];
      runtimeInputs = [ pkgs.xkcdpass ];
      script = ''
        xkcdpass --numwords 7 --delimiter - | tr -d '\n' > "$out/password"
      '';
    };
  };

  # Lets hosts in at the server; the server itself knows only its hash.
  flake.modules.nixos."vars/restic-login" = { pkgs, ... }: {
    _file = "hosts/modules/vars/restic.ts";
    clan.core.vars.generators.restic-login = {
      share = true;
      files.password.deploy = false;
      runtimeInputs = [ pkgs.pwgen ];
      script = ''
        pwgen --secure 40 1 | tr -d '\n' > "$out/password"
      '';
    };
  };

  # How restic on a host signs in: what systemd reads as its environment.
  flake.modules.nixos."vars/restic-environment" = {
    _file = "hosts/modules/vars/restic.ts";
    imports = [ flake.modules.nixos."vars/restic-login" ];
    clan.core.vars.generators.restic-environment = {
      dependencies = [ "restic-login" ];
      files.env = { };
      script = ''
        cat > "$out/env" <<EOF
        RESTIC_REST_USERNAME=fleet
        RESTIC_REST_PASSWORD=$(cat "$in/restic-login/password")
        EOF
      '';
    };
  };

  # Whom the server lets in.
  flake.modules.nixos."vars/restic-htpasswd" = { pkgs, ... }: {
    _file = "hosts/modules/vars/restic.ts";
    imports = [ flake.modules.nixos."vars/restic-login" ];
    clan.core.vars.generators.restic-htpasswd = {
      dependencies = [ "restic-login" ];
      files.htpasswd = {
        owner = "restic";
        restartUnits = [ "restic-rest-server.service" ];
      };
      runtimeInputs = [ pkgs.apacheHttpd ];
      script = ''
        # From standard input, so that no list of processes shows it.
        htpasswd -niB fleet < "$in/restic-login/password" > "$out/htpasswd"
      '';
    };
  };
}
