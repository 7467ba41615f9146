# Generated from flake/terranix/index.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, inputs, ... }:
let
  inherit (config) flake;
in
{
  imports = [ inputs.terranix.flakeModule ];
  # The machines in the clouds, their names and what they are reached by. `nix run .#infrastructure` shows what it would
  # change and asks; tokens come from clan's secrets and never lie in a file.
  perSystem = { inputs', pkgs, ... }: {
    terranix.terranixConfigurations.infrastructure = {
      workdir = "terraform";
      terraformWrapper = {
        package = pkgs.opentofu.withPlugins (plugins: [
          plugins.cloudflare_cloudflare
          plugins.hashicorp_google
          plugins.hashicorp_local
          plugins.hashicorp_tls
          plugins.hetznercloud_hcloud
        ]);
        extraRuntimeInputs = [ inputs'.clan-core.packages.default ];
        prefixText = ''
          for name in cloudflare_token hcloud_token google_credentials state_passphrase; do
            value=$(clan secrets get "terraform-$name")
            export "TF_VAR_$name=$value"
          done
        '';
      };
      modules = [ flake.modules.terranix.infrastructure ];
    };
  };
}
