import { network } from "../lib/network";
import { infrastructure } from "./index";

export const cloudflareToken = infrastructure.variable("cloudflare_token", {
  type: "string",
  sensitive: true,
  description: "may edit the zone's records and nothing else",
});
export const hcloudToken = infrastructure.variable("hcloud_token", { type: "string", sensitive: true });
export const googleCredentials = infrastructure.variable("google_credentials", {
  type: "string",
  sensitive: true,
  description: "key of a service account, as JSON",
});
export const passphrase = infrastructure.variable("state_passphrase", { type: "string", sensitive: true });

/** Where providers come from, and a state that only the passphrase opens. */
export const settings = infrastructure.terraform({
  required_providers: {
    cloudflare: { source: "cloudflare/cloudflare", version: "~> 5.0" },
    google: { source: "hashicorp/google", version: "~> 7.0" },
    hcloud: { source: "hetznercloud/hcloud", version: "~> 1.50" },
  },
  encryption: {
    key_provider: { pbkdf2: { passphrase: { passphrase } } },
    method: { aes_gcm: { state: { keys: "${key_provider.pbkdf2.passphrase}" } } },
    state: { method: "${method.aes_gcm.state}", enforced: true },
  },
});

export const cloudflare = infrastructure.provider("cloudflare", { api_token: cloudflareToken });
export const hcloud = infrastructure.provider("hcloud", { token: hcloudToken });
export const google = infrastructure.provider("google", {
  project: "example-compute",
  region: "us-central1",
  credentials: googleCredentials,
});

/** The zone of all public names; it was there before. */
export const zone = infrastructure.data("cloudflare_zone", "public", { filter: { name: network.domain } });
