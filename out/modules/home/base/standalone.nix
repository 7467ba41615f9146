# Generated from home/base/standalone.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # Whether a home has no NixOS or nix-darwin host behind it; home-manager passes null for its configuration then.
  flake.lib.standalone = osConfig: !osConfig ? system;
}
