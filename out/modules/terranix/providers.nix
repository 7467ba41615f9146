# Generated from flake/terranix/providers.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  flake.modules.terranix.infrastructure = { lib, ... }: {
    _file = "flake/terranix/providers.ts";
    variable.cloudflare_token = {
      type = "string";
      sensitive = true;
      description = "may edit the zone's records and nothing else";
    };

    variable.hcloud_token = {
      type = "string";
      sensitive = true;
    };

    variable.google_credentials = {
      type = "string";
      sensitive = true;
      description = "key of a service account, as JSON";
    };

    variable.state_passphrase = {
      type = "string";
      sensitive = true;
    };

    # Where providers come from, and a state that only the passphrase opens.
    terraform = {
      required_providers = {
        cloudflare = {
          source = "cloudflare/cloudflare";
          version = "~> 5.0";
        };
        google = {
          source = "hashicorp/google";
          version = "~> 7.0";
        };
        hcloud = {
          source = "hetznercloud/hcloud";
          version = "~> 1.50";
        };
      };
      encryption = {
        key_provider.pbkdf2.passphrase.passphrase = lib.tf.ref "var.state_passphrase";
        method.aes_gcm.state.keys = "\${key_provider.pbkdf2.passphrase}";
        state = {
          method = "\${method.aes_gcm.state}";
          enforced = true;
        };
      };
    };

    provider.cloudflare.api_token = lib.tf.ref "var.cloudflare_token";

    provider.hcloud.token = lib.tf.ref "var.hcloud_token";

    provider.google = {
      project = "example-compute";
      region = "us-central1";
      credentials = lib.tf.ref "var.google_credentials";
    };

    # The zone of all public names; it was there before.
    data.cloudflare_zone.public.filter.name = flake.meta.network.domain;
  };
}
