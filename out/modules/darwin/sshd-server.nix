# Generated from hosts/modules/darwin/sshd-server.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  # Remote Login, keys only. Apple's sshd listens everywhere; whoever has no key gets nothing to guess at.
  flake.modules.darwin.sshd-server = { config, ... }: {
    _file = "hosts/modules/darwin/sshd-server.ts";
    services.openssh = {
      enable = true;
      extraConfig = ''
        PasswordAuthentication no
        KbdInteractiveAuthentication no
        PermitRootLogin prohibit-password
        # Sessions of a closed laptop go after three minutes.
        ClientAliveInterval 60
        ClientAliveCountMax 3
      '';
    };
    # Names of the mesh are used without asking which user: on servers there is only root to deploy to.
    environment.etc."ssh/ssh_config.d/100-mesh.conf".text = ''
      Host *.${flake.meta.network.meshDomain} !${config.networking.hostName}.${flake.meta.network.meshDomain}
        ServerAliveInterval 30
        StrictHostKeyChecking yes
    '';
  };
}
