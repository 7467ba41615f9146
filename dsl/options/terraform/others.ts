import { kind, one, type Arguments, type Provider } from "./facts.ts";

/** cloudflare/cloudflare 5.x. */
const cloudflare: Provider = {
  configuration: {
    api_token: "str",
    api_key: "str",
    email: "str",
    api_user_service_key: "str",
    base_url: "str",
    user_agent_operator_suffix: "str",
  },
  resource: {
    cloudflare_dns_record: kind("id created_on modified_on proxiable:bool", {
      zone_id: "str!",
      name: "str!",
      type: "A|AAAA|CAA|CERT|CNAME|DNSKEY|DS|HTTPS|LOC|MX|NAPTR|NS|OPENPGPKEY|PTR|SMIMEA|SRV|SSHFP|SVCB|TLSA|TXT|URI!",
      ttl: "num!",
      content: "str",
      data: "any",
      priority: "num",
      proxied: "bool",
      comment: "str",
      tags: "[str]",
      settings: one({ flatten_cname: "bool", ipv4_only: "bool", ipv6_only: "bool" }),
    }),
    cloudflare_r2_bucket: kind("id creation_date", {
      account_id: "str!",
      name: "str!",
      location: "str",
      jurisdiction: "default|eu|fedramp",
      storage_class: "Standard|InfrequentAccess",
    }),
  },
  data: {
    cloudflare_zone: kind("id name status account.id account.name name_servers:any paused:bool", {
      zone_id: "str",
      filter: one({
        name: "str",
        status: "initializing|pending|active|moved",
        match: "any|all",
        order: "str",
        direction: "asc|desc",
        account: one({ id: "str", name: "str" }),
      }),
    }),
  },
};

/** hashicorp/tls 4.x. */
const tls: Provider = {
  configuration: {},
  resource: {
    tls_private_key: kind(
      "id private_key_pem private_key_openssh private_key_pem_pkcs8 public_key_pem public_key_openssh public_key_fingerprint_md5 public_key_fingerprint_sha256",
      { algorithm: "RSA|ECDSA|ED25519!", rsa_bits: "num", ecdsa_curve: "P224|P256|P384|P521" },
    ),
  },
};

const fileArguments: Arguments = {
  filename: "str!",
  content: "str",
  content_base64: "str",
  source: "str",
  file_permission: "str",
  directory_permission: "str",
};
const checksums = "id content_md5 content_sha1 content_sha256 content_sha512";

/** hashicorp/local 2.x. */
const local: Provider = {
  configuration: {},
  resource: {
    local_file: kind(checksums, fileArguments),
    local_sensitive_file: kind(checksums, fileArguments),
  },
  data: { local_file: kind(`${checksums} content content_base64`, { filename: "str!" }) },
};

/** hashicorp/null 3.x. */
const nullProvider: Provider = {
  configuration: {},
  resource: { null_resource: kind("id", { triggers: "{str}" }) },
};

/** Part of Terraform itself. */
const terraform: Provider = {
  configuration: {},
  resource: { terraform_data: kind("id output:any", { input: "any", triggers_replace: "any" }) },
};

const characters: Arguments = {
  length: "num!",
  special: "bool",
  override_special: "str",
  upper: "bool",
  lower: "bool",
  numeric: "bool",
  min_upper: "num",
  min_lower: "num",
  min_numeric: "num",
  min_special: "num",
  keepers: "{str}",
};

/** hashicorp/random 3.x. */
const random: Provider = {
  configuration: {},
  resource: {
    random_id: kind("id hex dec b64_std b64_url", { byte_length: "num!", prefix: "str", keepers: "{str}" }),
    random_integer: kind("id result:num", { min: "num!", max: "num!", seed: "str", keepers: "{str}" }),
    random_password: kind("id result bcrypt_hash", characters),
    random_pet: kind("id", { length: "num", prefix: "str", separator: "str", keepers: "{str}" }),
    random_string: kind("id result", characters),
    random_uuid: kind("id result", { keepers: "{str}" }),
  },
};

/** hashicorp/external 2.x. */
const external: Provider = {
  configuration: {},
  resource: {},
  data: { external: kind("id result{}", { program: "[str]!", query: "{str}", working_dir: "str" }) },
};

export const others = { cloudflare, external, local, null: nullProvider, random, terraform, tls };
