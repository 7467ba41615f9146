# Generated from home/development/allowed-signers.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  # Whose signatures git and jujutsu accept: every key of everybody in the registry.
  flake.modules.homeManager.development = { lib, ... }: {
    _file = "home/development/allowed-signers.ts";
    key = "home/development/allowed-signers.ts#allowedSigners";
    xdg.configFile."git/allowed_signers".text = lib.concatStrings [
      (lib.concatMapStrings (key: ''
        ${flake.users.crs58.email} namespaces="git,file" ${key}
      '') flake.users.crs58.keys)
      (lib.concatMapStrings (key: ''
        ${flake.users.raquel.email} namespaces="git,file" ${key}
      '') flake.users.raquel.keys)
      (lib.concatMapStrings (key: ''
        ${flake.users.janettesmith.email} namespaces="git,file" ${key}
      '') flake.users.janettesmith.keys)
      (lib.concatMapStrings (key: ''
        ${flake.users.christophersmith.email} namespaces="git,file" ${key}
      '') flake.users.christophersmith.keys)
    ];
  };
}
