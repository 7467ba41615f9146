import { nix, terranix } from "../../dsl";

/**
 * The machines in the clouds, their names and what they are reached by. `nix run .#infrastructure` shows what it would
 * change and asks; tokens come from clan's secrets and never lie in a file.
 */
export const infrastructure = terranix("infrastructure", ({ pkgs, "inputs'": inputs }) => ({
  workdir: "terraform",
  terraformWrapper: {
    package: pkgs.opentofu.withPlugins((plugins) => [
      plugins.cloudflare_cloudflare,
      plugins.hashicorp_google,
      plugins.hashicorp_local,
      plugins.hashicorp_tls,
      plugins.hetznercloud_hcloud,
    ]),
    extraRuntimeInputs: [inputs["clan-core"].packages.default],
    prefixText: nix`
      for name in cloudflare_token hcloud_token google_credentials state_passphrase; do
        value=$(clan secrets get "terraform-$name")
        export "TF_VAR_$name=$value"
      done
    `,
  },
}));
