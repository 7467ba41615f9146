# Generated from hosts/modules/nixos/server.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  # What every server has besides the modules of system/.
  flake.modules.nixos.base =
    {
      config,
      inputs,
      lib,
      pkgs,
      ...
    }:
    {
      _file = "hosts/modules/nixos/server.ts";
      system = {
        stateVersion = lib.mkDefault "25.05";
        # What `nixos-version --json` says: the commit this was built from.
        configurationRevision = inputs.self.rev or inputs.self.dirtyRev or null;
      };

      networking = {
        domain = flake.meta.network.domain;
        # Names of the mesh resolve without a suffix.
        search = [ flake.meta.network.meshDomain ];
        useNetworkd = true;
        nftables.enable = true;
        firewall = {
          enable = true;
          logRefusedConnections = false; # the internet knocks all day
        };
      };

      services = {
        openssh = {
          enable = true;
          settings = {
            PasswordAuthentication = false;
            KbdInteractiveAuthentication = false;
            PermitRootLogin = lib.mkDefault "prohibit-password";
            # An agent that offers ten keys is normal here; the default of 6 would throw it out.
            MaxAuthTries = 20;
            X11Forwarding = false;
          };
          hostKeys = [
            {
              path = "/etc/ssh/ssh_host_ed25519_key";
              type = "ed25519";
            }
          ];
        };
        resolved.enable = true;
      };

      # The prompt of a root shell says which server one is about to break.
      environment = {
        systemPackages = [ pkgs.fleet-agent ];
        etc.issue.text = lib.mkForce ''
          ${config.networking.hostName} (${flake.meta.network.domain}) \l
        '';
      };
    };
}
