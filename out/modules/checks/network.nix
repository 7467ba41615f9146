# Generated from flake/checks/network.ts by Nivis. Do not edit: run `bun build.ts`.
{
  config,
  self,
  lib,
  ...
}:
let
  inherit (config) flake;
in
{
  # Facts about the network that no option type can state.
  flake.tests.network = {
    # Two hosts with one address would only show as a flapping tunnel.
    "test every host has a mesh address of its own" = {
      expr = lib.length (
        lib.unique (lib.mapAttrsToList (_name: host: host.mesh) flake.meta.network.hosts)
      );
      expected = lib.length (lib.attrNames flake.meta.network.hosts);
    };
    # A host that is gone would stay in everybody's known_hosts. One that is new comes in with its key, once it is installed.
    "test every address is that of a host" = {
      expr = lib.subtractLists (lib.attrNames (self.nixosConfigurations // self.darwinConfigurations)) (
        lib.attrNames flake.meta.network.hosts
      );
      expected = [ ];
    };
    "test the builder is one of them" = {
      expr = lib.hasAttr flake.meta.deploy.builder.host flake.meta.network.hosts;
      expected = true;
    };
    "test no two services want one port" = {
      expr = lib.length (lib.unique (lib.attrValues flake.meta.network.ports));
      expected = lib.length (lib.attrValues flake.meta.network.ports);
    };
  };

  perSystem = { lib, pkgs, ... }: {
    checks.tests-network =
      let
        failures = lib.runTests flake.tests.network;
      in
      if failures == [ ] then
        pkgs.runCommand "tests-network" { } "touch $out"
      else
        throw "tests of network fail: ${lib.generators.toPretty { } failures}";
  };
}
