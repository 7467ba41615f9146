# Generated from hosts/modules/system/known-hosts.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, lib, ... }:
let
  inherit (config) flake;
in
{
  # The same names everywhere; the option happens to be called alike on both platforms.
  flake.modules = lib.genAttrs [ "nixos" "darwin" ] (_: {
    base = { lib, ... }: {
      _file = "hosts/modules/system/known-hosts.ts";
      # By mesh name and address, and by the public ones where there are any.
      programs.ssh.knownHosts = lib.mapAttrs (name: host: {
        hostNames = [
          "${name}.${flake.meta.network.meshDomain}"
          host.mesh
        ]
        ++ lib.optionals (host.ipv4 != null) [
          "${name}.${flake.meta.network.domain}"
          host.ipv4
        ];
        publicKey = host.hostKey;
      }) flake.meta.network.hosts;
    };
  });
}
