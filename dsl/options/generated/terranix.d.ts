// Generated from data/terranix.options by `npx tsx dsl/options/emit/generate.ts`. Do not edit.
import type { Def, Val } from "../../nix/expr/types.ts";
import type { Anything, Attrs } from "../types/values.ts";

export interface TerranixOptions {
  /** attribute set of anything · core/terraform-options.nix */
  readonly _meta?: Def<Attrs<Anything>>;
  readonly backend?: Def<backend>;
  /** open submodule of attribute set of anything */
  readonly data?: Def<data>;
  /** bool, int, float or str · default `{ }` · core/terraform-options.nix */
  readonly ephemeral?: Anything;
  /** bool, int, float or str · default `{ }` · core/terraform-options.nix */
  readonly import?: Anything;
  /** bool, int, float or str · default `{ }` · core/terraform-options.nix */
  readonly locals?: Anything;
  /** bool, int, float or str · default `{ }` · core/terraform-options.nix */
  readonly module?: Anything;
  /** attribute set of submodule */
  readonly output?: Def<Attrs<Def<output·ᐸnameᐳ>>>;
  /** open submodule of attribute set of anything */
  readonly provider?: Def<provider>;
  readonly provisioner?: Def<provisioner>;
  readonly remote_state?: Def<remote_state>;
  /** open submodule of attribute set of anything */
  readonly resource?: Def<resource>;
  /** open submodule of attribute set of anything */
  readonly terraform?: Def<terraform>;
  /** attribute set of attribute set of submodule · default `{ }` · modules/users.nix */
  readonly users?: Def<Attrs<Def<Attrs<Def<users·ᐸnameᐳ·ᐸnameᐳ>>>>>;
  /** attribute set of submodule */
  readonly variable?: Def<Attrs<Def<variable·ᐸnameᐳ>>>;
}
export interface backend {
  /** null or submodule · default `null` · modules/terraform/backends.nix */
  readonly etcd?: Def<backend·etcd | null>;
  /** null or submodule · default `null` · modules/terraform/backends.nix */
  readonly local?: Def<backend·local | null>;
  /** null or submodule · default `null` · modules/terraform/backends.nix */
  readonly s3?: Def<backend·s3 | null>;
}
export interface data {
  /** attribute set of submodule */
  readonly cloudflare_zone?: Def<Attrs<Def<data·cloudflare_zone·ᐸnameᐳ>>>;
  /** attribute set of submodule */
  readonly external?: Def<Attrs<Def<data·external·ᐸnameᐳ>>>;
  /** attribute set of submodule */
  readonly google_client_config?: Def<Attrs<Def<data·google_client_config·ᐸnameᐳ>>>;
  /** attribute set of submodule */
  readonly google_compute_image?: Def<Attrs<Def<data·google_compute_image·ᐸnameᐳ>>>;
  /** attribute set of submodule */
  readonly hcloud_image?: Def<Attrs<Def<data·hcloud_image·ᐸnameᐳ>>>;
  /** attribute set of submodule */
  readonly hcloud_location?: Def<Attrs<Def<data·hcloud_location·ᐸnameᐳ>>>;
  /** attribute set of submodule */
  readonly hcloud_ssh_key?: Def<Attrs<Def<data·hcloud_ssh_key·ᐸnameᐳ>>>;
  /** attribute set of submodule */
  readonly local_file?: Def<Attrs<Def<data·local_file·ᐸnameᐳ>>>;
  readonly [name: string]: Anything | undefined;
}
export interface output·ᐸnameᐳ {
  /** anything */
  readonly depends_on?: Anything;
  /** null or string */
  readonly description?: Val<string | null>;
  /** null or boolean */
  readonly ephemeral?: Val<boolean | null>;
  /** anything */
  readonly precondition?: Anything;
  /** null or boolean */
  readonly sensitive?: Val<boolean | null>;
  /** anything */
  readonly value: Anything;
}
export interface provider {
  /** null or submodule */
  readonly cloudflare?: Def<provider·cloudflare | null>;
  /** null or submodule */
  readonly google?: Def<provider·google | null>;
  /** null or submodule */
  readonly hcloud?: Def<provider·hcloud | null>;
  readonly [name: string]: Anything | undefined;
}
export interface provisioner {
  /** string · modules/provisioner.nix */
  readonly privateKeyFile?: Val<string>;
}
export interface remote_state {
  /** attribute set of submodule · default `{ }` · modules/terraform/backends.nix */
  readonly etcd?: Def<Attrs<Def<remote_state·etcd·ᐸnameᐳ>>>;
  /** attribute set of submodule · default `{ }` · modules/terraform/backends.nix */
  readonly local?: Def<Attrs<Def<remote_state·local·ᐸnameᐳ>>>;
  /** attribute set of submodule · default `{ }` · modules/terraform/backends.nix */
  readonly s3?: Def<Attrs<Def<remote_state·s3·ᐸnameᐳ>>>;
}
export interface resource {
  /** attribute set of submodule */
  readonly cloudflare_dns_record?: Def<Attrs<Def<resource·cloudflare_dns_record·ᐸnameᐳ>>>;
  /** attribute set of submodule */
  readonly cloudflare_r2_bucket?: Def<Attrs<Def<resource·cloudflare_r2_bucket·ᐸnameᐳ>>>;
  /** attribute set of submodule */
  readonly google_compute_address?: Def<Attrs<Def<resource·google_compute_address·ᐸnameᐳ>>>;
  /** attribute set of submodule */
  readonly google_compute_attached_disk?: Def<Attrs<Def<resource·google_compute_attached_disk·ᐸnameᐳ>>>;
  /** attribute set of submodule */
  readonly google_compute_disk?: Def<Attrs<Def<resource·google_compute_disk·ᐸnameᐳ>>>;
  /** attribute set of submodule */
  readonly google_compute_firewall?: Def<Attrs<Def<resource·google_compute_firewall·ᐸnameᐳ>>>;
  /** attribute set of submodule */
  readonly google_compute_image?: Def<Attrs<Def<resource·google_compute_image·ᐸnameᐳ>>>;
  /** attribute set of submodule */
  readonly google_compute_instance?: Def<Attrs<Def<resource·google_compute_instance·ᐸnameᐳ>>>;
  /** attribute set of submodule */
  readonly google_compute_network?: Def<Attrs<Def<resource·google_compute_network·ᐸnameᐳ>>>;
  /** attribute set of submodule */
  readonly google_compute_subnetwork?: Def<Attrs<Def<resource·google_compute_subnetwork·ᐸnameᐳ>>>;
  /** attribute set of submodule */
  readonly google_project_iam_member?: Def<Attrs<Def<resource·google_project_iam_member·ᐸnameᐳ>>>;
  /** attribute set of submodule */
  readonly google_service_account?: Def<Attrs<Def<resource·google_service_account·ᐸnameᐳ>>>;
  /** attribute set of submodule */
  readonly google_storage_bucket?: Def<Attrs<Def<resource·google_storage_bucket·ᐸnameᐳ>>>;
  /** attribute set of submodule */
  readonly google_storage_bucket_object?: Def<Attrs<Def<resource·google_storage_bucket_object·ᐸnameᐳ>>>;
  /** attribute set of submodule */
  readonly hcloud_firewall?: Def<Attrs<Def<resource·hcloud_firewall·ᐸnameᐳ>>>;
  /** attribute set of submodule */
  readonly hcloud_floating_ip?: Def<Attrs<Def<resource·hcloud_floating_ip·ᐸnameᐳ>>>;
  /** attribute set of submodule */
  readonly hcloud_network?: Def<Attrs<Def<resource·hcloud_network·ᐸnameᐳ>>>;
  /** attribute set of submodule */
  readonly hcloud_network_subnet?: Def<Attrs<Def<resource·hcloud_network_subnet·ᐸnameᐳ>>>;
  /** attribute set of submodule */
  readonly hcloud_placement_group?: Def<Attrs<Def<resource·hcloud_placement_group·ᐸnameᐳ>>>;
  /** attribute set of submodule */
  readonly hcloud_primary_ip?: Def<Attrs<Def<resource·hcloud_primary_ip·ᐸnameᐳ>>>;
  /** attribute set of submodule */
  readonly hcloud_rdns?: Def<Attrs<Def<resource·hcloud_rdns·ᐸnameᐳ>>>;
  /** attribute set of submodule */
  readonly hcloud_server?: Def<Attrs<Def<resource·hcloud_server·ᐸnameᐳ>>>;
  /** attribute set of submodule */
  readonly hcloud_ssh_key?: Def<Attrs<Def<resource·hcloud_ssh_key·ᐸnameᐳ>>>;
  /** attribute set of submodule */
  readonly hcloud_volume?: Def<Attrs<Def<resource·hcloud_volume·ᐸnameᐳ>>>;
  /** attribute set of submodule */
  readonly hcloud_volume_attachment?: Def<Attrs<Def<resource·hcloud_volume_attachment·ᐸnameᐳ>>>;
  /** attribute set of submodule */
  readonly local_file?: Def<Attrs<Def<resource·local_file·ᐸnameᐳ>>>;
  /** attribute set of submodule */
  readonly local_sensitive_file?: Def<Attrs<Def<resource·local_sensitive_file·ᐸnameᐳ>>>;
  /** attribute set of submodule */
  readonly null_resource?: Def<Attrs<Def<resource·null_resource·ᐸnameᐳ>>>;
  /** attribute set of submodule */
  readonly random_id?: Def<Attrs<Def<resource·random_id·ᐸnameᐳ>>>;
  /** attribute set of submodule */
  readonly random_integer?: Def<Attrs<Def<resource·random_integer·ᐸnameᐳ>>>;
  /** attribute set of submodule */
  readonly random_password?: Def<Attrs<Def<resource·random_password·ᐸnameᐳ>>>;
  /** attribute set of submodule */
  readonly random_pet?: Def<Attrs<Def<resource·random_pet·ᐸnameᐳ>>>;
  /** attribute set of submodule */
  readonly random_string?: Def<Attrs<Def<resource·random_string·ᐸnameᐳ>>>;
  /** attribute set of submodule */
  readonly random_uuid?: Def<Attrs<Def<resource·random_uuid·ᐸnameᐳ>>>;
  /** attribute set of submodule */
  readonly terraform_data?: Def<Attrs<Def<resource·terraform_data·ᐸnameᐳ>>>;
  /** attribute set of submodule */
  readonly tls_private_key?: Def<Attrs<Def<resource·tls_private_key·ᐸnameᐳ>>>;
  readonly [name: string]: Anything | undefined;
}
export interface terraform {
  /** attribute set of submodule */
  readonly required_providers?: Def<Attrs<Def<terraform·required_providers·ᐸnameᐳ>>>;
  /** null or string */
  readonly required_version?: Val<string | null>;
  readonly [name: string]: Anything | undefined;
}
export interface users·ᐸnameᐳ·ᐸnameᐳ {
  /** null or string · default `null` · modules/users.nix */
  readonly publicKey?: Val<string | null>;
}
export interface variable·ᐸnameᐳ {
  /** anything */
  readonly default?: Anything;
  /** null or string */
  readonly description?: Val<string | null>;
  /** null or boolean */
  readonly ephemeral?: Val<boolean | null>;
  /** null or boolean */
  readonly nullable?: Val<boolean | null>;
  /** null or boolean */
  readonly sensitive?: Val<boolean | null>;
  /** null or string */
  readonly type?: Val<string | null>;
  /** null or (list of submodule) */
  readonly validation?: Val<readonly Def<variable·ᐸnameᐳ·validation·ᐸitemᐳ>[] | null>;
}
export interface backend·etcd {
  /** string · modules/terraform/backends.nix */
  readonly endpoints: Val<string>;
  /** null or string · default `null` · modules/terraform/backends.nix */
  readonly password?: Val<string | null>;
  /** string · modules/terraform/backends.nix */
  readonly path: Val<string>;
  /** null or string · default `null` · modules/terraform/backends.nix */
  readonly username?: Val<string | null>;
}
export interface backend·local {
  /** string · modules/terraform/backends.nix */
  readonly path: Val<string>;
}
export interface backend·s3 {
  /** string · modules/terraform/backends.nix */
  readonly bucket: Val<string>;
  /** string · modules/terraform/backends.nix */
  readonly key: Val<string>;
  /** string · modules/terraform/backends.nix */
  readonly region: Val<string>;
}
export interface data·cloudflare_zone·ᐸnameᐳ {
  /** null or number */
  readonly count?: Val<number | null>;
  /** anything */
  readonly depends_on?: Anything;
  /** null or submodule */
  readonly filter?: Def<data·cloudflare_zone·ᐸnameᐳ·filter | null>;
  /** anything */
  readonly for_each?: Anything;
  /** null or submodule */
  readonly lifecycle?: Def<data·cloudflare_zone·ᐸnameᐳ·lifecycle | null>;
  /** anything */
  readonly provider?: Anything;
  /** null or string */
  readonly zone_id?: Val<string | null>;
}
export interface data·external·ᐸnameᐳ {
  /** null or number */
  readonly count?: Val<number | null>;
  /** anything */
  readonly depends_on?: Anything;
  /** anything */
  readonly for_each?: Anything;
  /** null or submodule */
  readonly lifecycle?: Def<data·external·ᐸnameᐳ·lifecycle | null>;
  /** list of string */
  readonly program: Val<readonly Val<string>[]>;
  /** anything */
  readonly provider?: Anything;
  /** null or (attribute set of atom) */
  readonly query?: Def<Attrs<Val<string | number | boolean | null>> | null>;
  /** null or string */
  readonly working_dir?: Val<string | null>;
}
export interface data·google_client_config·ᐸnameᐳ {
  /** null or number */
  readonly count?: Val<number | null>;
  /** anything */
  readonly depends_on?: Anything;
  /** anything */
  readonly for_each?: Anything;
  /** null or submodule */
  readonly lifecycle?: Def<data·google_client_config·ᐸnameᐳ·lifecycle | null>;
  /** anything */
  readonly provider?: Anything;
}
export interface data·google_compute_image·ᐸnameᐳ {
  /** null or number */
  readonly count?: Val<number | null>;
  /** anything */
  readonly depends_on?: Anything;
  /** null or string */
  readonly family?: Val<string | null>;
  /** null or string */
  readonly filter?: Val<string | null>;
  /** anything */
  readonly for_each?: Anything;
  /** null or submodule */
  readonly lifecycle?: Def<data·google_compute_image·ᐸnameᐳ·lifecycle | null>;
  /** null or boolean */
  readonly most_recent?: Val<boolean | null>;
  /** null or string */
  readonly name?: Val<string | null>;
  /** null or string */
  readonly project?: Val<string | null>;
  /** anything */
  readonly provider?: Anything;
}
export interface data·hcloud_image·ᐸnameᐳ {
  /** null or number */
  readonly count?: Val<number | null>;
  /** anything */
  readonly depends_on?: Anything;
  /** anything */
  readonly for_each?: Anything;
  /** null or number */
  readonly id?: Val<number | null>;
  /** null or boolean */
  readonly include_deprecated?: Val<boolean | null>;
  /** null or submodule */
  readonly lifecycle?: Def<data·hcloud_image·ᐸnameᐳ·lifecycle | null>;
  /** null or boolean */
  readonly most_recent?: Val<boolean | null>;
  /** null or string */
  readonly name?: Val<string | null>;
  /** anything */
  readonly provider?: Anything;
  /** null or one of "x86", "arm" */
  readonly with_architecture?: Val<"x86" | "arm" | null>;
  /** null or string */
  readonly with_selector?: Val<string | null>;
  /** null or (list of string) */
  readonly with_status?: Val<readonly Val<string>[] | null>;
}
export interface data·hcloud_location·ᐸnameᐳ {
  /** null or number */
  readonly count?: Val<number | null>;
  /** anything */
  readonly depends_on?: Anything;
  /** anything */
  readonly for_each?: Anything;
  /** null or number */
  readonly id?: Val<number | null>;
  /** null or submodule */
  readonly lifecycle?: Def<data·hcloud_location·ᐸnameᐳ·lifecycle | null>;
  /** null or string */
  readonly name?: Val<string | null>;
  /** anything */
  readonly provider?: Anything;
}
export interface data·hcloud_ssh_key·ᐸnameᐳ {
  /** null or number */
  readonly count?: Val<number | null>;
  /** anything */
  readonly depends_on?: Anything;
  /** null or string */
  readonly fingerprint?: Val<string | null>;
  /** anything */
  readonly for_each?: Anything;
  /** null or number */
  readonly id?: Val<number | null>;
  /** null or submodule */
  readonly lifecycle?: Def<data·hcloud_ssh_key·ᐸnameᐳ·lifecycle | null>;
  /** null or string */
  readonly name?: Val<string | null>;
  /** anything */
  readonly provider?: Anything;
  /** null or string */
  readonly with_selector?: Val<string | null>;
}
export interface data·local_file·ᐸnameᐳ {
  /** null or number */
  readonly count?: Val<number | null>;
  /** anything */
  readonly depends_on?: Anything;
  /** string */
  readonly filename: Val<string>;
  /** anything */
  readonly for_each?: Anything;
  /** null or submodule */
  readonly lifecycle?: Def<data·local_file·ᐸnameᐳ·lifecycle | null>;
  /** anything */
  readonly provider?: Anything;
}
export interface provider·cloudflare {
  /** null or string */
  readonly alias?: Val<string | null>;
  /** null or string */
  readonly api_key?: Val<string | null>;
  /** null or string */
  readonly api_token?: Val<string | null>;
  /** null or string */
  readonly api_user_service_key?: Val<string | null>;
  /** null or string */
  readonly base_url?: Val<string | null>;
  /** null or string */
  readonly email?: Val<string | null>;
  /** null or string */
  readonly user_agent_operator_suffix?: Val<string | null>;
}
export interface provider·google {
  /** null or string */
  readonly access_token?: Val<string | null>;
  /** null or string */
  readonly alias?: Val<string | null>;
  /** null or string */
  readonly billing_project?: Val<string | null>;
  /** null or string */
  readonly credentials?: Val<string | null>;
  /** null or (attribute set of atom) */
  readonly default_labels?: Def<Attrs<Val<string | number | boolean | null>> | null>;
  /** null or string */
  readonly impersonate_service_account?: Val<string | null>;
  /** null or string */
  readonly project?: Val<string | null>;
  /** null or string */
  readonly region?: Val<string | null>;
  /** null or (list of string) */
  readonly scopes?: Val<readonly Val<string>[] | null>;
  /** null or boolean */
  readonly user_project_override?: Val<boolean | null>;
  /** null or string */
  readonly zone?: Val<string | null>;
}
export interface provider·hcloud {
  /** null or string */
  readonly alias?: Val<string | null>;
  /** null or string */
  readonly endpoint?: Val<string | null>;
  /** null or one of "constant", "exponential" */
  readonly poll_function?: Val<"constant" | "exponential" | null>;
  /** null or string */
  readonly poll_interval?: Val<string | null>;
  /** null or string */
  readonly token?: Val<string | null>;
}
export interface remote_state·etcd·ᐸnameᐳ {
  /** string · modules/terraform/backends.nix */
  readonly endpoints: Val<string>;
  /** null or string · default `null` · modules/terraform/backends.nix */
  readonly password?: Val<string | null>;
  /** string · modules/terraform/backends.nix */
  readonly path: Val<string>;
  /** null or string · default `null` · modules/terraform/backends.nix */
  readonly username?: Val<string | null>;
}
export interface remote_state·local·ᐸnameᐳ {
  /** string · modules/terraform/backends.nix */
  readonly path: Val<string>;
}
export interface remote_state·s3·ᐸnameᐳ {
  /** string · modules/terraform/backends.nix */
  readonly bucket: Val<string>;
  /** string · modules/terraform/backends.nix */
  readonly key: Val<string>;
  /** string · modules/terraform/backends.nix */
  readonly region: Val<string>;
}
export interface resource·cloudflare_dns_record·ᐸnameᐳ {
  /** null or string */
  readonly comment?: Val<string | null>;
  /** anything */
  readonly connection?: Anything;
  /** null or string */
  readonly content?: Val<string | null>;
  /** null or number */
  readonly count?: Val<number | null>;
  /** anything */
  readonly data?: Anything;
  /** anything */
  readonly depends_on?: Anything;
  /** anything */
  readonly for_each?: Anything;
  /** null or submodule */
  readonly lifecycle?: Def<resource·cloudflare_dns_record·ᐸnameᐳ·lifecycle | null>;
  /** string */
  readonly name: Val<string>;
  /** null or number */
  readonly priority?: Val<number | null>;
  /** anything */
  readonly provider?: Anything;
  /** anything */
  readonly provisioner?: Anything;
  /** null or boolean */
  readonly proxied?: Val<boolean | null>;
  /** null or submodule */
  readonly settings?: Def<resource·cloudflare_dns_record·ᐸnameᐳ·settings | null>;
  /** null or (list of string) */
  readonly tags?: Val<readonly Val<string>[] | null>;
  /** number */
  readonly ttl: Val<number>;
  /** one of "A", "AAAA", "CAA", "CERT", "CNAME", "DNSKEY", "DS", "HTTPS", "LOC", "MX", "NAPTR", "NS", "OPENPGPKEY", "PTR", "SMIMEA", "SRV", "SSHFP", "SVCB", "TLSA", "TXT", "URI" */
  readonly type: Val<"A" | "AAAA" | "CAA" | "CERT" | "CNAME" | "DNSKEY" | "DS" | "HTTPS" | "LOC" | "MX" | "NAPTR" | "NS" | "OPENPGPKEY" | "PTR" | "SMIMEA" | "SRV" | "SSHFP" | "SVCB" | "TLSA" | "TXT" | "URI">;
  /** string */
  readonly zone_id: Val<string>;
}
export interface resource·cloudflare_r2_bucket·ᐸnameᐳ {
  /** string */
  readonly account_id: Val<string>;
  /** anything */
  readonly connection?: Anything;
  /** null or number */
  readonly count?: Val<number | null>;
  /** anything */
  readonly depends_on?: Anything;
  /** anything */
  readonly for_each?: Anything;
  /** null or one of "default", "eu", "fedramp" */
  readonly jurisdiction?: Val<"default" | "eu" | "fedramp" | null>;
  /** null or submodule */
  readonly lifecycle?: Def<resource·cloudflare_r2_bucket·ᐸnameᐳ·lifecycle | null>;
  /** null or string */
  readonly location?: Val<string | null>;
  /** string */
  readonly name: Val<string>;
  /** anything */
  readonly provider?: Anything;
  /** anything */
  readonly provisioner?: Anything;
  /** null or one of "Standard", "InfrequentAccess" */
  readonly storage_class?: Val<"Standard" | "InfrequentAccess" | null>;
}
export interface resource·google_compute_address·ᐸnameᐳ {
  /** null or string */
  readonly address?: Val<string | null>;
  /** null or one of "INTERNAL", "EXTERNAL" */
  readonly address_type?: Val<"INTERNAL" | "EXTERNAL" | null>;
  /** anything */
  readonly connection?: Anything;
  /** null or number */
  readonly count?: Val<number | null>;
  /** anything */
  readonly depends_on?: Anything;
  /** null or string */
  readonly description?: Val<string | null>;
  /** anything */
  readonly for_each?: Anything;
  /** null or one of "IPV4", "IPV6" */
  readonly ip_version?: Val<"IPV4" | "IPV6" | null>;
  /** null or (attribute set of atom) */
  readonly labels?: Def<Attrs<Val<string | number | boolean | null>> | null>;
  /** null or submodule */
  readonly lifecycle?: Def<resource·google_compute_address·ᐸnameᐳ·lifecycle | null>;
  /** string */
  readonly name: Val<string>;
  /** null or string */
  readonly network?: Val<string | null>;
  /** null or string */
  readonly network_tier?: Val<string | null>;
  /** null or string */
  readonly project?: Val<string | null>;
  /** anything */
  readonly provider?: Anything;
  /** anything */
  readonly provisioner?: Anything;
  /** null or string */
  readonly purpose?: Val<string | null>;
  /** null or string */
  readonly region?: Val<string | null>;
  /** null or string */
  readonly subnetwork?: Val<string | null>;
}
export interface resource·google_compute_attached_disk·ᐸnameᐳ {
  /** anything */
  readonly connection?: Anything;
  /** null or number */
  readonly count?: Val<number | null>;
  /** anything */
  readonly depends_on?: Anything;
  /** null or string */
  readonly device_name?: Val<string | null>;
  /** string */
  readonly disk: Val<string>;
  /** anything */
  readonly for_each?: Anything;
  /** string */
  readonly instance: Val<string>;
  /** null or submodule */
  readonly lifecycle?: Def<resource·google_compute_attached_disk·ᐸnameᐳ·lifecycle | null>;
  /** null or one of "READ_WRITE", "READ_ONLY" */
  readonly mode?: Val<"READ_WRITE" | "READ_ONLY" | null>;
  /** null or string */
  readonly project?: Val<string | null>;
  /** anything */
  readonly provider?: Anything;
  /** anything */
  readonly provisioner?: Anything;
  /** null or string */
  readonly zone?: Val<string | null>;
}
export interface resource·google_compute_disk·ᐸnameᐳ {
  /** anything */
  readonly connection?: Anything;
  /** null or number */
  readonly count?: Val<number | null>;
  /** anything */
  readonly depends_on?: Anything;
  /** null or string */
  readonly description?: Val<string | null>;
  /** anything */
  readonly for_each?: Anything;
  /** null or string */
  readonly image?: Val<string | null>;
  /** null or (attribute set of atom) */
  readonly labels?: Def<Attrs<Val<string | number | boolean | null>> | null>;
  /** null or submodule */
  readonly lifecycle?: Def<resource·google_compute_disk·ᐸnameᐳ·lifecycle | null>;
  /** string */
  readonly name: Val<string>;
  /** null or string */
  readonly project?: Val<string | null>;
  /** anything */
  readonly provider?: Anything;
  /** null or number */
  readonly provisioned_iops?: Val<number | null>;
  /** null or number */
  readonly provisioned_throughput?: Val<number | null>;
  /** anything */
  readonly provisioner?: Anything;
  /** null or number */
  readonly size?: Val<number | null>;
  /** null or string */
  readonly snapshot?: Val<string | null>;
  /** null or string */
  readonly type?: Val<string | null>;
  /** null or string */
  readonly zone?: Val<string | null>;
}
export interface resource·google_compute_firewall·ᐸnameᐳ {
  /** null or (list of submodule) */
  readonly allow?: Val<readonly Def<resource·google_compute_firewall·ᐸnameᐳ·allow·ᐸitemᐳ>[] | null>;
  /** anything */
  readonly connection?: Anything;
  /** null or number */
  readonly count?: Val<number | null>;
  /** null or (list of submodule) */
  readonly deny?: Val<readonly Def<resource·google_compute_firewall·ᐸnameᐳ·deny·ᐸitemᐳ>[] | null>;
  /** anything */
  readonly depends_on?: Anything;
  /** null or string */
  readonly description?: Val<string | null>;
  /** null or (list of string) */
  readonly destination_ranges?: Val<readonly Val<string>[] | null>;
  /** null or one of "INGRESS", "EGRESS" */
  readonly direction?: Val<"INGRESS" | "EGRESS" | null>;
  /** null or boolean */
  readonly disabled?: Val<boolean | null>;
  /** anything */
  readonly for_each?: Anything;
  /** null or submodule */
  readonly lifecycle?: Def<resource·google_compute_firewall·ᐸnameᐳ·lifecycle | null>;
  /** null or submodule */
  readonly log_config?: Def<resource·google_compute_firewall·ᐸnameᐳ·log_config | null>;
  /** string */
  readonly name: Val<string>;
  /** string */
  readonly network: Val<string>;
  /** null or number */
  readonly priority?: Val<number | null>;
  /** null or string */
  readonly project?: Val<string | null>;
  /** anything */
  readonly provider?: Anything;
  /** anything */
  readonly provisioner?: Anything;
  /** null or (list of string) */
  readonly source_ranges?: Val<readonly Val<string>[] | null>;
  /** null or (list of string) */
  readonly source_service_accounts?: Val<readonly Val<string>[] | null>;
  /** null or (list of string) */
  readonly source_tags?: Val<readonly Val<string>[] | null>;
  /** null or (list of string) */
  readonly target_service_accounts?: Val<readonly Val<string>[] | null>;
  /** null or (list of string) */
  readonly target_tags?: Val<readonly Val<string>[] | null>;
}
export interface resource·google_compute_image·ᐸnameᐳ {
  /** anything */
  readonly connection?: Anything;
  /** null or number */
  readonly count?: Val<number | null>;
  /** anything */
  readonly depends_on?: Anything;
  /** null or string */
  readonly description?: Val<string | null>;
  /** null or number */
  readonly disk_size_gb?: Val<number | null>;
  /** null or string */
  readonly family?: Val<string | null>;
  /** anything */
  readonly for_each?: Anything;
  /** null or (list of submodule) */
  readonly guest_os_features?: Val<readonly Def<resource·google_compute_image·ᐸnameᐳ·guest_os_features·ᐸitemᐳ>[] | null>;
  /** null or (attribute set of atom) */
  readonly labels?: Def<Attrs<Val<string | number | boolean | null>> | null>;
  /** null or submodule */
  readonly lifecycle?: Def<resource·google_compute_image·ᐸnameᐳ·lifecycle | null>;
  /** string */
  readonly name: Val<string>;
  /** null or string */
  readonly project?: Val<string | null>;
  /** anything */
  readonly provider?: Anything;
  /** anything */
  readonly provisioner?: Anything;
  /** null or submodule */
  readonly raw_disk?: Def<resource·google_compute_image·ᐸnameᐳ·raw_disk | null>;
  /** null or string */
  readonly source_disk?: Val<string | null>;
  /** null or string */
  readonly source_image?: Val<string | null>;
  /** null or string */
  readonly source_snapshot?: Val<string | null>;
  /** null or (list of string) */
  readonly storage_locations?: Val<readonly Val<string>[] | null>;
}
export interface resource·google_compute_instance·ᐸnameᐳ {
  /** null or submodule */
  readonly advanced_machine_features?: Def<resource·google_compute_instance·ᐸnameᐳ·advanced_machine_features | null>;
  /** null or boolean */
  readonly allow_stopping_for_update?: Val<boolean | null>;
  /** null or (list of submodule) */
  readonly attached_disk?: Val<readonly Def<resource·google_compute_instance·ᐸnameᐳ·attached_disk·ᐸitemᐳ>[] | null>;
  /** submodule */
  readonly boot_disk: Def<resource·google_compute_instance·ᐸnameᐳ·boot_disk>;
  /** null or boolean */
  readonly can_ip_forward?: Val<boolean | null>;
  /** anything */
  readonly connection?: Anything;
  /** null or number */
  readonly count?: Val<number | null>;
  /** null or boolean */
  readonly deletion_protection?: Val<boolean | null>;
  /** anything */
  readonly depends_on?: Anything;
  /** null or string */
  readonly description?: Val<string | null>;
  /** null or one of "RUNNING", "TERMINATED", "SUSPENDED" */
  readonly desired_status?: Val<"RUNNING" | "TERMINATED" | "SUSPENDED" | null>;
  /** null or boolean */
  readonly enable_display?: Val<boolean | null>;
  /** anything */
  readonly for_each?: Anything;
  /** null or (list of submodule) */
  readonly guest_accelerator?: Val<readonly Def<resource·google_compute_instance·ᐸnameᐳ·guest_accelerator·ᐸitemᐳ>[] | null>;
  /** null or string */
  readonly hostname?: Val<string | null>;
  /** null or (attribute set of atom) */
  readonly labels?: Def<Attrs<Val<string | number | boolean | null>> | null>;
  /** null or submodule */
  readonly lifecycle?: Def<resource·google_compute_instance·ᐸnameᐳ·lifecycle | null>;
  /** string */
  readonly machine_type: Val<string>;
  /** null or (attribute set of atom) */
  readonly metadata?: Def<Attrs<Val<string | number | boolean | null>> | null>;
  /** null or string */
  readonly metadata_startup_script?: Val<string | null>;
  /** null or string */
  readonly min_cpu_platform?: Val<string | null>;
  /** string */
  readonly name: Val<string>;
  /** list of submodule */
  readonly network_interface: Val<readonly Def<resource·google_compute_instance·ᐸnameᐳ·network_interface·ᐸitemᐳ>[]>;
  /** null or string */
  readonly project?: Val<string | null>;
  /** anything */
  readonly provider?: Anything;
  /** anything */
  readonly provisioner?: Anything;
  /** null or (list of string) */
  readonly resource_policies?: Val<readonly Val<string>[] | null>;
  /** null or submodule */
  readonly scheduling?: Def<resource·google_compute_instance·ᐸnameᐳ·scheduling | null>;
  /** null or (list of submodule) */
  readonly scratch_disk?: Val<readonly Def<resource·google_compute_instance·ᐸnameᐳ·scratch_disk·ᐸitemᐳ>[] | null>;
  /** null or submodule */
  readonly service_account?: Def<resource·google_compute_instance·ᐸnameᐳ·service_account | null>;
  /** null or submodule */
  readonly shielded_instance_config?: Def<resource·google_compute_instance·ᐸnameᐳ·shielded_instance_config | null>;
  /** null or (list of string) */
  readonly tags?: Val<readonly Val<string>[] | null>;
  /** null or string */
  readonly zone?: Val<string | null>;
}
export interface resource·google_compute_network·ᐸnameᐳ {
  /** null or boolean */
  readonly auto_create_subnetworks?: Val<boolean | null>;
  /** anything */
  readonly connection?: Anything;
  /** null or number */
  readonly count?: Val<number | null>;
  /** null or boolean */
  readonly delete_default_routes_on_create?: Val<boolean | null>;
  /** anything */
  readonly depends_on?: Anything;
  /** null or string */
  readonly description?: Val<string | null>;
  /** anything */
  readonly for_each?: Anything;
  /** null or submodule */
  readonly lifecycle?: Def<resource·google_compute_network·ᐸnameᐳ·lifecycle | null>;
  /** null or number */
  readonly mtu?: Val<number | null>;
  /** string */
  readonly name: Val<string>;
  /** null or string */
  readonly project?: Val<string | null>;
  /** anything */
  readonly provider?: Anything;
  /** anything */
  readonly provisioner?: Anything;
  /** null or one of "REGIONAL", "GLOBAL" */
  readonly routing_mode?: Val<"REGIONAL" | "GLOBAL" | null>;
}
export interface resource·google_compute_subnetwork·ᐸnameᐳ {
  /** anything */
  readonly connection?: Anything;
  /** null or number */
  readonly count?: Val<number | null>;
  /** anything */
  readonly depends_on?: Anything;
  /** null or string */
  readonly description?: Val<string | null>;
  /** anything */
  readonly for_each?: Anything;
  /** null or string */
  readonly ip_cidr_range?: Val<string | null>;
  /** null or submodule */
  readonly lifecycle?: Def<resource·google_compute_subnetwork·ᐸnameᐳ·lifecycle | null>;
  /** string */
  readonly name: Val<string>;
  /** string */
  readonly network: Val<string>;
  /** null or boolean */
  readonly private_ip_google_access?: Val<boolean | null>;
  /** null or string */
  readonly project?: Val<string | null>;
  /** anything */
  readonly provider?: Anything;
  /** anything */
  readonly provisioner?: Anything;
  /** null or string */
  readonly region?: Val<string | null>;
  /** null or one of "IPV4_ONLY", "IPV4_IPV6", "IPV6_ONLY" */
  readonly stack_type?: Val<"IPV4_ONLY" | "IPV4_IPV6" | "IPV6_ONLY" | null>;
}
export interface resource·google_project_iam_member·ᐸnameᐳ {
  /** null or submodule */
  readonly condition?: Def<resource·google_project_iam_member·ᐸnameᐳ·condition | null>;
  /** anything */
  readonly connection?: Anything;
  /** null or number */
  readonly count?: Val<number | null>;
  /** anything */
  readonly depends_on?: Anything;
  /** anything */
  readonly for_each?: Anything;
  /** null or submodule */
  readonly lifecycle?: Def<resource·google_project_iam_member·ᐸnameᐳ·lifecycle | null>;
  /** string */
  readonly member: Val<string>;
  /** string */
  readonly project: Val<string>;
  /** anything */
  readonly provider?: Anything;
  /** anything */
  readonly provisioner?: Anything;
  /** string */
  readonly role: Val<string>;
}
export interface resource·google_service_account·ᐸnameᐳ {
  /** string */
  readonly account_id: Val<string>;
  /** anything */
  readonly connection?: Anything;
  /** null or number */
  readonly count?: Val<number | null>;
  /** null or boolean */
  readonly create_ignore_already_exists?: Val<boolean | null>;
  /** anything */
  readonly depends_on?: Anything;
  /** null or string */
  readonly description?: Val<string | null>;
  /** null or boolean */
  readonly disabled?: Val<boolean | null>;
  /** null or string */
  readonly display_name?: Val<string | null>;
  /** anything */
  readonly for_each?: Anything;
  /** null or submodule */
  readonly lifecycle?: Def<resource·google_service_account·ᐸnameᐳ·lifecycle | null>;
  /** null or string */
  readonly project?: Val<string | null>;
  /** anything */
  readonly provider?: Anything;
  /** anything */
  readonly provisioner?: Anything;
}
export interface resource·google_storage_bucket·ᐸnameᐳ {
  /** anything */
  readonly connection?: Anything;
  /** null or number */
  readonly count?: Val<number | null>;
  /** anything */
  readonly depends_on?: Anything;
  /** anything */
  readonly for_each?: Anything;
  /** null or boolean */
  readonly force_destroy?: Val<boolean | null>;
  /** null or (attribute set of atom) */
  readonly labels?: Def<Attrs<Val<string | number | boolean | null>> | null>;
  /** null or submodule */
  readonly lifecycle?: Def<resource·google_storage_bucket·ᐸnameᐳ·lifecycle | null>;
  /** anything */
  readonly lifecycle_rule?: Anything;
  /** string */
  readonly location: Val<string>;
  /** string */
  readonly name: Val<string>;
  /** null or string */
  readonly project?: Val<string | null>;
  /** anything */
  readonly provider?: Anything;
  /** anything */
  readonly provisioner?: Anything;
  /** null or one of "inherited", "enforced" */
  readonly public_access_prevention?: Val<"inherited" | "enforced" | null>;
  /** null or one of "STANDARD", "MULTI_REGIONAL", "REGIONAL", "NEARLINE", "COLDLINE", "ARCHIVE" */
  readonly storage_class?: Val<"STANDARD" | "MULTI_REGIONAL" | "REGIONAL" | "NEARLINE" | "COLDLINE" | "ARCHIVE" | null>;
  /** null or boolean */
  readonly uniform_bucket_level_access?: Val<boolean | null>;
  /** null or submodule */
  readonly versioning?: Def<resource·google_storage_bucket·ᐸnameᐳ·versioning | null>;
}
export interface resource·google_storage_bucket_object·ᐸnameᐳ {
  /** string */
  readonly bucket: Val<string>;
  /** anything */
  readonly connection?: Anything;
  /** null or string */
  readonly content?: Val<string | null>;
  /** null or string */
  readonly content_type?: Val<string | null>;
  /** null or number */
  readonly count?: Val<number | null>;
  /** anything */
  readonly depends_on?: Anything;
  /** anything */
  readonly for_each?: Anything;
  /** null or submodule */
  readonly lifecycle?: Def<resource·google_storage_bucket_object·ᐸnameᐳ·lifecycle | null>;
  /** string */
  readonly name: Val<string>;
  /** anything */
  readonly provider?: Anything;
  /** anything */
  readonly provisioner?: Anything;
  /** null or string */
  readonly source?: Val<string | null>;
}
export interface resource·hcloud_firewall·ᐸnameᐳ {
  /** null or (list of submodule) */
  readonly apply_to?: Val<readonly Def<resource·hcloud_firewall·ᐸnameᐳ·apply_to·ᐸitemᐳ>[] | null>;
  /** anything */
  readonly connection?: Anything;
  /** null or number */
  readonly count?: Val<number | null>;
  /** anything */
  readonly depends_on?: Anything;
  /** anything */
  readonly for_each?: Anything;
  /** null or (attribute set of atom) */
  readonly labels?: Def<Attrs<Val<string | number | boolean | null>> | null>;
  /** null or submodule */
  readonly lifecycle?: Def<resource·hcloud_firewall·ᐸnameᐳ·lifecycle | null>;
  /** null or string */
  readonly name?: Val<string | null>;
  /** anything */
  readonly provider?: Anything;
  /** anything */
  readonly provisioner?: Anything;
  /** null or (list of submodule) */
  readonly rule?: Val<readonly Def<resource·hcloud_firewall·ᐸnameᐳ·rule·ᐸitemᐳ>[] | null>;
}
export interface resource·hcloud_floating_ip·ᐸnameᐳ {
  /** anything */
  readonly connection?: Anything;
  /** null or number */
  readonly count?: Val<number | null>;
  /** null or boolean */
  readonly delete_protection?: Val<boolean | null>;
  /** anything */
  readonly depends_on?: Anything;
  /** null or string */
  readonly description?: Val<string | null>;
  /** anything */
  readonly for_each?: Anything;
  /** null or string */
  readonly home_location?: Val<string | null>;
  /** null or (attribute set of atom) */
  readonly labels?: Def<Attrs<Val<string | number | boolean | null>> | null>;
  /** null or submodule */
  readonly lifecycle?: Def<resource·hcloud_floating_ip·ᐸnameᐳ·lifecycle | null>;
  /** null or string */
  readonly name?: Val<string | null>;
  /** anything */
  readonly provider?: Anything;
  /** anything */
  readonly provisioner?: Anything;
  /** null or number */
  readonly server_id?: Val<number | null>;
  /** one of "ipv4", "ipv6" */
  readonly type: Val<"ipv4" | "ipv6">;
}
export interface resource·hcloud_network·ᐸnameᐳ {
  /** anything */
  readonly connection?: Anything;
  /** null or number */
  readonly count?: Val<number | null>;
  /** null or boolean */
  readonly delete_protection?: Val<boolean | null>;
  /** anything */
  readonly depends_on?: Anything;
  /** null or boolean */
  readonly expose_routes_to_vswitch?: Val<boolean | null>;
  /** anything */
  readonly for_each?: Anything;
  /** string */
  readonly ip_range: Val<string>;
  /** null or (attribute set of atom) */
  readonly labels?: Def<Attrs<Val<string | number | boolean | null>> | null>;
  /** null or submodule */
  readonly lifecycle?: Def<resource·hcloud_network·ᐸnameᐳ·lifecycle | null>;
  /** string */
  readonly name: Val<string>;
  /** anything */
  readonly provider?: Anything;
  /** anything */
  readonly provisioner?: Anything;
}
export interface resource·hcloud_network_subnet·ᐸnameᐳ {
  /** anything */
  readonly connection?: Anything;
  /** null or number */
  readonly count?: Val<number | null>;
  /** anything */
  readonly depends_on?: Anything;
  /** anything */
  readonly for_each?: Anything;
  /** null or string */
  readonly ip_range?: Val<string | null>;
  /** null or submodule */
  readonly lifecycle?: Def<resource·hcloud_network_subnet·ᐸnameᐳ·lifecycle | null>;
  /** number */
  readonly network_id: Val<number>;
  /** string */
  readonly network_zone: Val<string>;
  /** anything */
  readonly provider?: Anything;
  /** anything */
  readonly provisioner?: Anything;
  /** one of "cloud", "server", "vswitch" */
  readonly type: Val<"cloud" | "server" | "vswitch">;
  /** null or number */
  readonly vswitch_id?: Val<number | null>;
}
export interface resource·hcloud_placement_group·ᐸnameᐳ {
  /** anything */
  readonly connection?: Anything;
  /** null or number */
  readonly count?: Val<number | null>;
  /** anything */
  readonly depends_on?: Anything;
  /** anything */
  readonly for_each?: Anything;
  /** null or (attribute set of atom) */
  readonly labels?: Def<Attrs<Val<string | number | boolean | null>> | null>;
  /** null or submodule */
  readonly lifecycle?: Def<resource·hcloud_placement_group·ᐸnameᐳ·lifecycle | null>;
  /** string */
  readonly name: Val<string>;
  /** anything */
  readonly provider?: Anything;
  /** anything */
  readonly provisioner?: Anything;
  /** value "spread" (singular enum) */
  readonly type: Val<"spread">;
}
export interface resource·hcloud_primary_ip·ᐸnameᐳ {
  /** null or number */
  readonly assignee_id?: Val<number | null>;
  /** null or string */
  readonly assignee_type?: Val<string | null>;
  /** null or boolean */
  readonly auto_delete?: Val<boolean | null>;
  /** anything */
  readonly connection?: Anything;
  /** null or number */
  readonly count?: Val<number | null>;
  /** null or string */
  readonly datacenter?: Val<string | null>;
  /** null or boolean */
  readonly delete_protection?: Val<boolean | null>;
  /** anything */
  readonly depends_on?: Anything;
  /** anything */
  readonly for_each?: Anything;
  /** null or (attribute set of atom) */
  readonly labels?: Def<Attrs<Val<string | number | boolean | null>> | null>;
  /** null or submodule */
  readonly lifecycle?: Def<resource·hcloud_primary_ip·ᐸnameᐳ·lifecycle | null>;
  /** null or string */
  readonly location?: Val<string | null>;
  /** null or string */
  readonly name?: Val<string | null>;
  /** anything */
  readonly provider?: Anything;
  /** anything */
  readonly provisioner?: Anything;
  /** one of "ipv4", "ipv6" */
  readonly type: Val<"ipv4" | "ipv6">;
}
export interface resource·hcloud_rdns·ᐸnameᐳ {
  /** anything */
  readonly connection?: Anything;
  /** null or number */
  readonly count?: Val<number | null>;
  /** anything */
  readonly depends_on?: Anything;
  /** string */
  readonly dns_ptr: Val<string>;
  /** null or number */
  readonly floating_ip_id?: Val<number | null>;
  /** anything */
  readonly for_each?: Anything;
  /** string */
  readonly ip_address: Val<string>;
  /** null or submodule */
  readonly lifecycle?: Def<resource·hcloud_rdns·ᐸnameᐳ·lifecycle | null>;
  /** null or number */
  readonly load_balancer_id?: Val<number | null>;
  /** null or number */
  readonly primary_ip_id?: Val<number | null>;
  /** anything */
  readonly provider?: Anything;
  /** anything */
  readonly provisioner?: Anything;
  /** null or number */
  readonly server_id?: Val<number | null>;
}
export interface resource·hcloud_server·ᐸnameᐳ {
  /** null or boolean */
  readonly allow_deprecated_images?: Val<boolean | null>;
  /** null or boolean */
  readonly backups?: Val<boolean | null>;
  /** anything */
  readonly connection?: Anything;
  /** null or number */
  readonly count?: Val<number | null>;
  /** null or string */
  readonly datacenter?: Val<string | null>;
  /** null or boolean */
  readonly delete_protection?: Val<boolean | null>;
  /** anything */
  readonly depends_on?: Anything;
  /** null or (list of number) */
  readonly firewall_ids?: Val<readonly Val<number>[] | null>;
  /** anything */
  readonly for_each?: Anything;
  /** null or boolean */
  readonly ignore_remote_firewall_ids?: Val<boolean | null>;
  /** null or string */
  readonly image?: Val<string | null>;
  /** null or string */
  readonly iso?: Val<string | null>;
  /** null or boolean */
  readonly keep_disk?: Val<boolean | null>;
  /** null or (attribute set of atom) */
  readonly labels?: Def<Attrs<Val<string | number | boolean | null>> | null>;
  /** null or submodule */
  readonly lifecycle?: Def<resource·hcloud_server·ᐸnameᐳ·lifecycle | null>;
  /** null or string */
  readonly location?: Val<string | null>;
  /** string */
  readonly name: Val<string>;
  /** null or (list of submodule) */
  readonly network?: Val<readonly Def<resource·hcloud_server·ᐸnameᐳ·network·ᐸitemᐳ>[] | null>;
  /** null or number */
  readonly placement_group_id?: Val<number | null>;
  /** anything */
  readonly provider?: Anything;
  /** anything */
  readonly provisioner?: Anything;
  /** null or (list of submodule) */
  readonly public_net?: Val<readonly Def<resource·hcloud_server·ᐸnameᐳ·public_net·ᐸitemᐳ>[] | null>;
  /** null or boolean */
  readonly rebuild_protection?: Val<boolean | null>;
  /** null or string */
  readonly rescue?: Val<string | null>;
  /** string */
  readonly server_type: Val<string>;
  /** null or boolean */
  readonly shutdown_before_deletion?: Val<boolean | null>;
  /** null or (list of string) */
  readonly ssh_keys?: Val<readonly Val<string>[] | null>;
  /** null or string */
  readonly user_data?: Val<string | null>;
}
export interface resource·hcloud_ssh_key·ᐸnameᐳ {
  /** anything */
  readonly connection?: Anything;
  /** null or number */
  readonly count?: Val<number | null>;
  /** anything */
  readonly depends_on?: Anything;
  /** anything */
  readonly for_each?: Anything;
  /** null or (attribute set of atom) */
  readonly labels?: Def<Attrs<Val<string | number | boolean | null>> | null>;
  /** null or submodule */
  readonly lifecycle?: Def<resource·hcloud_ssh_key·ᐸnameᐳ·lifecycle | null>;
  /** string */
  readonly name: Val<string>;
  /** anything */
  readonly provider?: Anything;
  /** anything */
  readonly provisioner?: Anything;
  /** string */
  readonly public_key: Val<string>;
}
export interface resource·hcloud_volume·ᐸnameᐳ {
  /** null or boolean */
  readonly automount?: Val<boolean | null>;
  /** anything */
  readonly connection?: Anything;
  /** null or number */
  readonly count?: Val<number | null>;
  /** null or boolean */
  readonly delete_protection?: Val<boolean | null>;
  /** anything */
  readonly depends_on?: Anything;
  /** anything */
  readonly for_each?: Anything;
  /** null or one of "xfs", "ext4" */
  readonly format?: Val<"xfs" | "ext4" | null>;
  /** null or (attribute set of atom) */
  readonly labels?: Def<Attrs<Val<string | number | boolean | null>> | null>;
  /** null or submodule */
  readonly lifecycle?: Def<resource·hcloud_volume·ᐸnameᐳ·lifecycle | null>;
  /** null or string */
  readonly location?: Val<string | null>;
  /** string */
  readonly name: Val<string>;
  /** anything */
  readonly provider?: Anything;
  /** anything */
  readonly provisioner?: Anything;
  /** null or number */
  readonly server_id?: Val<number | null>;
  /** number */
  readonly size: Val<number>;
}
export interface resource·hcloud_volume_attachment·ᐸnameᐳ {
  /** null or boolean */
  readonly automount?: Val<boolean | null>;
  /** anything */
  readonly connection?: Anything;
  /** null or number */
  readonly count?: Val<number | null>;
  /** anything */
  readonly depends_on?: Anything;
  /** anything */
  readonly for_each?: Anything;
  /** null or submodule */
  readonly lifecycle?: Def<resource·hcloud_volume_attachment·ᐸnameᐳ·lifecycle | null>;
  /** anything */
  readonly provider?: Anything;
  /** anything */
  readonly provisioner?: Anything;
  /** number */
  readonly server_id: Val<number>;
  /** number */
  readonly volume_id: Val<number>;
}
export interface resource·local_file·ᐸnameᐳ {
  /** anything */
  readonly connection?: Anything;
  /** null or string */
  readonly content?: Val<string | null>;
  /** null or string */
  readonly content_base64?: Val<string | null>;
  /** null or number */
  readonly count?: Val<number | null>;
  /** anything */
  readonly depends_on?: Anything;
  /** null or string */
  readonly directory_permission?: Val<string | null>;
  /** null or string */
  readonly file_permission?: Val<string | null>;
  /** string */
  readonly filename: Val<string>;
  /** anything */
  readonly for_each?: Anything;
  /** null or submodule */
  readonly lifecycle?: Def<resource·local_file·ᐸnameᐳ·lifecycle | null>;
  /** anything */
  readonly provider?: Anything;
  /** anything */
  readonly provisioner?: Anything;
  /** null or string */
  readonly source?: Val<string | null>;
}
export interface resource·local_sensitive_file·ᐸnameᐳ {
  /** anything */
  readonly connection?: Anything;
  /** null or string */
  readonly content?: Val<string | null>;
  /** null or string */
  readonly content_base64?: Val<string | null>;
  /** null or number */
  readonly count?: Val<number | null>;
  /** anything */
  readonly depends_on?: Anything;
  /** null or string */
  readonly directory_permission?: Val<string | null>;
  /** null or string */
  readonly file_permission?: Val<string | null>;
  /** string */
  readonly filename: Val<string>;
  /** anything */
  readonly for_each?: Anything;
  /** null or submodule */
  readonly lifecycle?: Def<resource·local_sensitive_file·ᐸnameᐳ·lifecycle | null>;
  /** anything */
  readonly provider?: Anything;
  /** anything */
  readonly provisioner?: Anything;
  /** null or string */
  readonly source?: Val<string | null>;
}
export interface resource·null_resource·ᐸnameᐳ {
  /** anything */
  readonly connection?: Anything;
  /** null or number */
  readonly count?: Val<number | null>;
  /** anything */
  readonly depends_on?: Anything;
  /** anything */
  readonly for_each?: Anything;
  /** null or submodule */
  readonly lifecycle?: Def<resource·null_resource·ᐸnameᐳ·lifecycle | null>;
  /** anything */
  readonly provider?: Anything;
  /** anything */
  readonly provisioner?: Anything;
  /** null or (attribute set of atom) */
  readonly triggers?: Def<Attrs<Val<string | number | boolean | null>> | null>;
}
export interface resource·random_id·ᐸnameᐳ {
  /** number */
  readonly byte_length: Val<number>;
  /** anything */
  readonly connection?: Anything;
  /** null or number */
  readonly count?: Val<number | null>;
  /** anything */
  readonly depends_on?: Anything;
  /** anything */
  readonly for_each?: Anything;
  /** null or (attribute set of atom) */
  readonly keepers?: Def<Attrs<Val<string | number | boolean | null>> | null>;
  /** null or submodule */
  readonly lifecycle?: Def<resource·random_id·ᐸnameᐳ·lifecycle | null>;
  /** null or string */
  readonly prefix?: Val<string | null>;
  /** anything */
  readonly provider?: Anything;
  /** anything */
  readonly provisioner?: Anything;
}
export interface resource·random_integer·ᐸnameᐳ {
  /** anything */
  readonly connection?: Anything;
  /** null or number */
  readonly count?: Val<number | null>;
  /** anything */
  readonly depends_on?: Anything;
  /** anything */
  readonly for_each?: Anything;
  /** null or (attribute set of atom) */
  readonly keepers?: Def<Attrs<Val<string | number | boolean | null>> | null>;
  /** null or submodule */
  readonly lifecycle?: Def<resource·random_integer·ᐸnameᐳ·lifecycle | null>;
  /** number */
  readonly max: Val<number>;
  /** number */
  readonly min: Val<number>;
  /** anything */
  readonly provider?: Anything;
  /** anything */
  readonly provisioner?: Anything;
  /** null or string */
  readonly seed?: Val<string | null>;
}
export interface resource·random_password·ᐸnameᐳ {
  /** anything */
  readonly connection?: Anything;
  /** null or number */
  readonly count?: Val<number | null>;
  /** anything */
  readonly depends_on?: Anything;
  /** anything */
  readonly for_each?: Anything;
  /** null or (attribute set of atom) */
  readonly keepers?: Def<Attrs<Val<string | number | boolean | null>> | null>;
  /** number */
  readonly length: Val<number>;
  /** null or submodule */
  readonly lifecycle?: Def<resource·random_password·ᐸnameᐳ·lifecycle | null>;
  /** null or boolean */
  readonly lower?: Val<boolean | null>;
  /** null or number */
  readonly min_lower?: Val<number | null>;
  /** null or number */
  readonly min_numeric?: Val<number | null>;
  /** null or number */
  readonly min_special?: Val<number | null>;
  /** null or number */
  readonly min_upper?: Val<number | null>;
  /** null or boolean */
  readonly numeric?: Val<boolean | null>;
  /** null or string */
  readonly override_special?: Val<string | null>;
  /** anything */
  readonly provider?: Anything;
  /** anything */
  readonly provisioner?: Anything;
  /** null or boolean */
  readonly special?: Val<boolean | null>;
  /** null or boolean */
  readonly upper?: Val<boolean | null>;
}
export interface resource·random_pet·ᐸnameᐳ {
  /** anything */
  readonly connection?: Anything;
  /** null or number */
  readonly count?: Val<number | null>;
  /** anything */
  readonly depends_on?: Anything;
  /** anything */
  readonly for_each?: Anything;
  /** null or (attribute set of atom) */
  readonly keepers?: Def<Attrs<Val<string | number | boolean | null>> | null>;
  /** null or number */
  readonly length?: Val<number | null>;
  /** null or submodule */
  readonly lifecycle?: Def<resource·random_pet·ᐸnameᐳ·lifecycle | null>;
  /** null or string */
  readonly prefix?: Val<string | null>;
  /** anything */
  readonly provider?: Anything;
  /** anything */
  readonly provisioner?: Anything;
  /** null or string */
  readonly separator?: Val<string | null>;
}
export interface resource·random_string·ᐸnameᐳ {
  /** anything */
  readonly connection?: Anything;
  /** null or number */
  readonly count?: Val<number | null>;
  /** anything */
  readonly depends_on?: Anything;
  /** anything */
  readonly for_each?: Anything;
  /** null or (attribute set of atom) */
  readonly keepers?: Def<Attrs<Val<string | number | boolean | null>> | null>;
  /** number */
  readonly length: Val<number>;
  /** null or submodule */
  readonly lifecycle?: Def<resource·random_string·ᐸnameᐳ·lifecycle | null>;
  /** null or boolean */
  readonly lower?: Val<boolean | null>;
  /** null or number */
  readonly min_lower?: Val<number | null>;
  /** null or number */
  readonly min_numeric?: Val<number | null>;
  /** null or number */
  readonly min_special?: Val<number | null>;
  /** null or number */
  readonly min_upper?: Val<number | null>;
  /** null or boolean */
  readonly numeric?: Val<boolean | null>;
  /** null or string */
  readonly override_special?: Val<string | null>;
  /** anything */
  readonly provider?: Anything;
  /** anything */
  readonly provisioner?: Anything;
  /** null or boolean */
  readonly special?: Val<boolean | null>;
  /** null or boolean */
  readonly upper?: Val<boolean | null>;
}
export interface resource·random_uuid·ᐸnameᐳ {
  /** anything */
  readonly connection?: Anything;
  /** null or number */
  readonly count?: Val<number | null>;
  /** anything */
  readonly depends_on?: Anything;
  /** anything */
  readonly for_each?: Anything;
  /** null or (attribute set of atom) */
  readonly keepers?: Def<Attrs<Val<string | number | boolean | null>> | null>;
  /** null or submodule */
  readonly lifecycle?: Def<resource·random_uuid·ᐸnameᐳ·lifecycle | null>;
  /** anything */
  readonly provider?: Anything;
  /** anything */
  readonly provisioner?: Anything;
}
export interface resource·terraform_data·ᐸnameᐳ {
  /** anything */
  readonly connection?: Anything;
  /** null or number */
  readonly count?: Val<number | null>;
  /** anything */
  readonly depends_on?: Anything;
  /** anything */
  readonly for_each?: Anything;
  /** anything */
  readonly input?: Anything;
  /** null or submodule */
  readonly lifecycle?: Def<resource·terraform_data·ᐸnameᐳ·lifecycle | null>;
  /** anything */
  readonly provider?: Anything;
  /** anything */
  readonly provisioner?: Anything;
  /** anything */
  readonly triggers_replace?: Anything;
}
export interface resource·tls_private_key·ᐸnameᐳ {
  /** one of "RSA", "ECDSA", "ED25519" */
  readonly algorithm: Val<"RSA" | "ECDSA" | "ED25519">;
  /** anything */
  readonly connection?: Anything;
  /** null or number */
  readonly count?: Val<number | null>;
  /** anything */
  readonly depends_on?: Anything;
  /** null or one of "P224", "P256", "P384", "P521" */
  readonly ecdsa_curve?: Val<"P224" | "P256" | "P384" | "P521" | null>;
  /** anything */
  readonly for_each?: Anything;
  /** null or submodule */
  readonly lifecycle?: Def<resource·tls_private_key·ᐸnameᐳ·lifecycle | null>;
  /** anything */
  readonly provider?: Anything;
  /** anything */
  readonly provisioner?: Anything;
  /** null or number */
  readonly rsa_bits?: Val<number | null>;
}
export interface terraform·required_providers·ᐸnameᐳ {
  /** null or string */
  readonly source?: Val<string | null>;
  /** null or string */
  readonly version?: Val<string | null>;
}
export interface variable·ᐸnameᐳ·validation·ᐸitemᐳ {
  /** anything */
  readonly condition: Anything;
  /** string */
  readonly error_message: Val<string>;
}
export interface data·cloudflare_zone·ᐸnameᐳ·filter {
  /** null or submodule */
  readonly account?: Def<data·cloudflare_zone·ᐸnameᐳ·filter·account | null>;
  /** null or one of "asc", "desc" */
  readonly direction?: Val<"asc" | "desc" | null>;
  /** null or one of "any", "all" */
  readonly match?: Val<"any" | "all" | null>;
  /** null or string */
  readonly name?: Val<string | null>;
  /** null or string */
  readonly order?: Val<string | null>;
  /** null or one of "initializing", "pending", "active", "moved" */
  readonly status?: Val<"initializing" | "pending" | "active" | "moved" | null>;
}
export interface data·cloudflare_zone·ᐸnameᐳ·lifecycle {
  /** null or boolean */
  readonly create_before_destroy?: Val<boolean | null>;
  /** anything */
  readonly ignore_changes?: Anything;
  /** anything */
  readonly postcondition?: Anything;
  /** anything */
  readonly precondition?: Anything;
  /** null or boolean */
  readonly prevent_destroy?: Val<boolean | null>;
  /** anything */
  readonly replace_triggered_by?: Anything;
}
export interface data·external·ᐸnameᐳ·lifecycle {
  /** null or boolean */
  readonly create_before_destroy?: Val<boolean | null>;
  /** anything */
  readonly ignore_changes?: Anything;
  /** anything */
  readonly postcondition?: Anything;
  /** anything */
  readonly precondition?: Anything;
  /** null or boolean */
  readonly prevent_destroy?: Val<boolean | null>;
  /** anything */
  readonly replace_triggered_by?: Anything;
}
export interface data·google_client_config·ᐸnameᐳ·lifecycle {
  /** null or boolean */
  readonly create_before_destroy?: Val<boolean | null>;
  /** anything */
  readonly ignore_changes?: Anything;
  /** anything */
  readonly postcondition?: Anything;
  /** anything */
  readonly precondition?: Anything;
  /** null or boolean */
  readonly prevent_destroy?: Val<boolean | null>;
  /** anything */
  readonly replace_triggered_by?: Anything;
}
export interface data·google_compute_image·ᐸnameᐳ·lifecycle {
  /** null or boolean */
  readonly create_before_destroy?: Val<boolean | null>;
  /** anything */
  readonly ignore_changes?: Anything;
  /** anything */
  readonly postcondition?: Anything;
  /** anything */
  readonly precondition?: Anything;
  /** null or boolean */
  readonly prevent_destroy?: Val<boolean | null>;
  /** anything */
  readonly replace_triggered_by?: Anything;
}
export interface data·hcloud_image·ᐸnameᐳ·lifecycle {
  /** null or boolean */
  readonly create_before_destroy?: Val<boolean | null>;
  /** anything */
  readonly ignore_changes?: Anything;
  /** anything */
  readonly postcondition?: Anything;
  /** anything */
  readonly precondition?: Anything;
  /** null or boolean */
  readonly prevent_destroy?: Val<boolean | null>;
  /** anything */
  readonly replace_triggered_by?: Anything;
}
export interface data·hcloud_location·ᐸnameᐳ·lifecycle {
  /** null or boolean */
  readonly create_before_destroy?: Val<boolean | null>;
  /** anything */
  readonly ignore_changes?: Anything;
  /** anything */
  readonly postcondition?: Anything;
  /** anything */
  readonly precondition?: Anything;
  /** null or boolean */
  readonly prevent_destroy?: Val<boolean | null>;
  /** anything */
  readonly replace_triggered_by?: Anything;
}
export interface data·hcloud_ssh_key·ᐸnameᐳ·lifecycle {
  /** null or boolean */
  readonly create_before_destroy?: Val<boolean | null>;
  /** anything */
  readonly ignore_changes?: Anything;
  /** anything */
  readonly postcondition?: Anything;
  /** anything */
  readonly precondition?: Anything;
  /** null or boolean */
  readonly prevent_destroy?: Val<boolean | null>;
  /** anything */
  readonly replace_triggered_by?: Anything;
}
export interface data·local_file·ᐸnameᐳ·lifecycle {
  /** null or boolean */
  readonly create_before_destroy?: Val<boolean | null>;
  /** anything */
  readonly ignore_changes?: Anything;
  /** anything */
  readonly postcondition?: Anything;
  /** anything */
  readonly precondition?: Anything;
  /** null or boolean */
  readonly prevent_destroy?: Val<boolean | null>;
  /** anything */
  readonly replace_triggered_by?: Anything;
}
export interface resource·cloudflare_dns_record·ᐸnameᐳ·lifecycle {
  /** null or boolean */
  readonly create_before_destroy?: Val<boolean | null>;
  /** anything */
  readonly ignore_changes?: Anything;
  /** anything */
  readonly postcondition?: Anything;
  /** anything */
  readonly precondition?: Anything;
  /** null or boolean */
  readonly prevent_destroy?: Val<boolean | null>;
  /** anything */
  readonly replace_triggered_by?: Anything;
}
export interface resource·cloudflare_dns_record·ᐸnameᐳ·settings {
  /** null or boolean */
  readonly flatten_cname?: Val<boolean | null>;
  /** null or boolean */
  readonly ipv4_only?: Val<boolean | null>;
  /** null or boolean */
  readonly ipv6_only?: Val<boolean | null>;
}
export interface resource·cloudflare_r2_bucket·ᐸnameᐳ·lifecycle {
  /** null or boolean */
  readonly create_before_destroy?: Val<boolean | null>;
  /** anything */
  readonly ignore_changes?: Anything;
  /** anything */
  readonly postcondition?: Anything;
  /** anything */
  readonly precondition?: Anything;
  /** null or boolean */
  readonly prevent_destroy?: Val<boolean | null>;
  /** anything */
  readonly replace_triggered_by?: Anything;
}
export interface resource·google_compute_address·ᐸnameᐳ·lifecycle {
  /** null or boolean */
  readonly create_before_destroy?: Val<boolean | null>;
  /** anything */
  readonly ignore_changes?: Anything;
  /** anything */
  readonly postcondition?: Anything;
  /** anything */
  readonly precondition?: Anything;
  /** null or boolean */
  readonly prevent_destroy?: Val<boolean | null>;
  /** anything */
  readonly replace_triggered_by?: Anything;
}
export interface resource·google_compute_attached_disk·ᐸnameᐳ·lifecycle {
  /** null or boolean */
  readonly create_before_destroy?: Val<boolean | null>;
  /** anything */
  readonly ignore_changes?: Anything;
  /** anything */
  readonly postcondition?: Anything;
  /** anything */
  readonly precondition?: Anything;
  /** null or boolean */
  readonly prevent_destroy?: Val<boolean | null>;
  /** anything */
  readonly replace_triggered_by?: Anything;
}
export interface resource·google_compute_disk·ᐸnameᐳ·lifecycle {
  /** null or boolean */
  readonly create_before_destroy?: Val<boolean | null>;
  /** anything */
  readonly ignore_changes?: Anything;
  /** anything */
  readonly postcondition?: Anything;
  /** anything */
  readonly precondition?: Anything;
  /** null or boolean */
  readonly prevent_destroy?: Val<boolean | null>;
  /** anything */
  readonly replace_triggered_by?: Anything;
}
export interface resource·google_compute_firewall·ᐸnameᐳ·allow·ᐸitemᐳ {
  /** null or (list of string) */
  readonly ports?: Val<readonly Val<string>[] | null>;
  /** string */
  readonly protocol: Val<string>;
}
export interface resource·google_compute_firewall·ᐸnameᐳ·deny·ᐸitemᐳ {
  /** null or (list of string) */
  readonly ports?: Val<readonly Val<string>[] | null>;
  /** string */
  readonly protocol: Val<string>;
}
export interface resource·google_compute_firewall·ᐸnameᐳ·lifecycle {
  /** null or boolean */
  readonly create_before_destroy?: Val<boolean | null>;
  /** anything */
  readonly ignore_changes?: Anything;
  /** anything */
  readonly postcondition?: Anything;
  /** anything */
  readonly precondition?: Anything;
  /** null or boolean */
  readonly prevent_destroy?: Val<boolean | null>;
  /** anything */
  readonly replace_triggered_by?: Anything;
}
export interface resource·google_compute_firewall·ᐸnameᐳ·log_config {
  /** one of "EXCLUDE_ALL_METADATA", "INCLUDE_ALL_METADATA" */
  readonly metadata: Val<"EXCLUDE_ALL_METADATA" | "INCLUDE_ALL_METADATA">;
}
export interface resource·google_compute_image·ᐸnameᐳ·guest_os_features·ᐸitemᐳ {
  /** string */
  readonly type: Val<string>;
}
export interface resource·google_compute_image·ᐸnameᐳ·lifecycle {
  /** null or boolean */
  readonly create_before_destroy?: Val<boolean | null>;
  /** anything */
  readonly ignore_changes?: Anything;
  /** anything */
  readonly postcondition?: Anything;
  /** anything */
  readonly precondition?: Anything;
  /** null or boolean */
  readonly prevent_destroy?: Val<boolean | null>;
  /** anything */
  readonly replace_triggered_by?: Anything;
}
export interface resource·google_compute_image·ᐸnameᐳ·raw_disk {
  /** null or value "TAR" (singular enum) */
  readonly container_type?: Val<"TAR" | null>;
  /** null or string */
  readonly sha1?: Val<string | null>;
  /** string */
  readonly source: Val<string>;
}
export interface resource·google_compute_instance·ᐸnameᐳ·advanced_machine_features {
  /** null or boolean */
  readonly enable_nested_virtualization?: Val<boolean | null>;
  /** null or number */
  readonly threads_per_core?: Val<number | null>;
}
export interface resource·google_compute_instance·ᐸnameᐳ·attached_disk·ᐸitemᐳ {
  /** null or string */
  readonly device_name?: Val<string | null>;
  /** null or one of "READ_WRITE", "READ_ONLY" */
  readonly mode?: Val<"READ_WRITE" | "READ_ONLY" | null>;
  /** string */
  readonly source: Val<string>;
}
export interface resource·google_compute_instance·ᐸnameᐳ·boot_disk {
  /** null or boolean */
  readonly auto_delete?: Val<boolean | null>;
  /** null or string */
  readonly device_name?: Val<string | null>;
  /** null or submodule */
  readonly initialize_params?: Def<resource·google_compute_instance·ᐸnameᐳ·boot_disk·initialize_params | null>;
  /** null or one of "READ_WRITE", "READ_ONLY" */
  readonly mode?: Val<"READ_WRITE" | "READ_ONLY" | null>;
  /** null or string */
  readonly source?: Val<string | null>;
}
export interface resource·google_compute_instance·ᐸnameᐳ·guest_accelerator·ᐸitemᐳ {
  /** number */
  readonly count: Val<number>;
  /** string */
  readonly type: Val<string>;
}
export interface resource·google_compute_instance·ᐸnameᐳ·lifecycle {
  /** null or boolean */
  readonly create_before_destroy?: Val<boolean | null>;
  /** anything */
  readonly ignore_changes?: Anything;
  /** anything */
  readonly postcondition?: Anything;
  /** anything */
  readonly precondition?: Anything;
  /** null or boolean */
  readonly prevent_destroy?: Val<boolean | null>;
  /** anything */
  readonly replace_triggered_by?: Anything;
}
export interface resource·google_compute_instance·ᐸnameᐳ·network_interface·ᐸitemᐳ {
  /** null or (list of submodule) */
  readonly access_config?: Val<readonly Def<resource·google_compute_instance·ᐸnameᐳ·network_interface·ᐸitemᐳ·access_config·ᐸitemᐳ>[] | null>;
  /** null or (list of submodule) */
  readonly alias_ip_range?: Val<readonly Def<resource·google_compute_instance·ᐸnameᐳ·network_interface·ᐸitemᐳ·alias_ip_range·ᐸitemᐳ>[] | null>;
  /** null or string */
  readonly network?: Val<string | null>;
  /** null or string */
  readonly network_ip?: Val<string | null>;
  /** null or string */
  readonly nic_type?: Val<string | null>;
  /** null or one of "IPV4_ONLY", "IPV4_IPV6", "IPV6_ONLY" */
  readonly stack_type?: Val<"IPV4_ONLY" | "IPV4_IPV6" | "IPV6_ONLY" | null>;
  /** null or string */
  readonly subnetwork?: Val<string | null>;
  /** null or string */
  readonly subnetwork_project?: Val<string | null>;
}
export interface resource·google_compute_instance·ᐸnameᐳ·scheduling {
  /** null or boolean */
  readonly automatic_restart?: Val<boolean | null>;
  /** null or one of "STOP", "DELETE" */
  readonly instance_termination_action?: Val<"STOP" | "DELETE" | null>;
  /** null or number */
  readonly min_node_cpus?: Val<number | null>;
  /** null or one of "MIGRATE", "TERMINATE" */
  readonly on_host_maintenance?: Val<"MIGRATE" | "TERMINATE" | null>;
  /** null or boolean */
  readonly preemptible?: Val<boolean | null>;
  /** null or string */
  readonly provisioning_model?: Val<string | null>;
}
export interface resource·google_compute_instance·ᐸnameᐳ·scratch_disk·ᐸitemᐳ {
  /** null or string */
  readonly device_name?: Val<string | null>;
  /** one of "SCSI", "NVME" */
  readonly interface: Val<"SCSI" | "NVME">;
  /** null or number */
  readonly size?: Val<number | null>;
}
export interface resource·google_compute_instance·ᐸnameᐳ·service_account {
  /** null or string */
  readonly email?: Val<string | null>;
  /** list of string */
  readonly scopes: Val<readonly Val<string>[]>;
}
export interface resource·google_compute_instance·ᐸnameᐳ·shielded_instance_config {
  /** null or boolean */
  readonly enable_integrity_monitoring?: Val<boolean | null>;
  /** null or boolean */
  readonly enable_secure_boot?: Val<boolean | null>;
  /** null or boolean */
  readonly enable_vtpm?: Val<boolean | null>;
}
export interface resource·google_compute_network·ᐸnameᐳ·lifecycle {
  /** null or boolean */
  readonly create_before_destroy?: Val<boolean | null>;
  /** anything */
  readonly ignore_changes?: Anything;
  /** anything */
  readonly postcondition?: Anything;
  /** anything */
  readonly precondition?: Anything;
  /** null or boolean */
  readonly prevent_destroy?: Val<boolean | null>;
  /** anything */
  readonly replace_triggered_by?: Anything;
}
export interface resource·google_compute_subnetwork·ᐸnameᐳ·lifecycle {
  /** null or boolean */
  readonly create_before_destroy?: Val<boolean | null>;
  /** anything */
  readonly ignore_changes?: Anything;
  /** anything */
  readonly postcondition?: Anything;
  /** anything */
  readonly precondition?: Anything;
  /** null or boolean */
  readonly prevent_destroy?: Val<boolean | null>;
  /** anything */
  readonly replace_triggered_by?: Anything;
}
export interface resource·google_project_iam_member·ᐸnameᐳ·condition {
  /** null or string */
  readonly description?: Val<string | null>;
  /** string */
  readonly expression: Val<string>;
  /** string */
  readonly title: Val<string>;
}
export interface resource·google_project_iam_member·ᐸnameᐳ·lifecycle {
  /** null or boolean */
  readonly create_before_destroy?: Val<boolean | null>;
  /** anything */
  readonly ignore_changes?: Anything;
  /** anything */
  readonly postcondition?: Anything;
  /** anything */
  readonly precondition?: Anything;
  /** null or boolean */
  readonly prevent_destroy?: Val<boolean | null>;
  /** anything */
  readonly replace_triggered_by?: Anything;
}
export interface resource·google_service_account·ᐸnameᐳ·lifecycle {
  /** null or boolean */
  readonly create_before_destroy?: Val<boolean | null>;
  /** anything */
  readonly ignore_changes?: Anything;
  /** anything */
  readonly postcondition?: Anything;
  /** anything */
  readonly precondition?: Anything;
  /** null or boolean */
  readonly prevent_destroy?: Val<boolean | null>;
  /** anything */
  readonly replace_triggered_by?: Anything;
}
export interface resource·google_storage_bucket·ᐸnameᐳ·lifecycle {
  /** null or boolean */
  readonly create_before_destroy?: Val<boolean | null>;
  /** anything */
  readonly ignore_changes?: Anything;
  /** anything */
  readonly postcondition?: Anything;
  /** anything */
  readonly precondition?: Anything;
  /** null or boolean */
  readonly prevent_destroy?: Val<boolean | null>;
  /** anything */
  readonly replace_triggered_by?: Anything;
}
export interface resource·google_storage_bucket·ᐸnameᐳ·versioning {
  /** boolean */
  readonly enabled: Val<boolean>;
}
export interface resource·google_storage_bucket_object·ᐸnameᐳ·lifecycle {
  /** null or boolean */
  readonly create_before_destroy?: Val<boolean | null>;
  /** anything */
  readonly ignore_changes?: Anything;
  /** anything */
  readonly postcondition?: Anything;
  /** anything */
  readonly precondition?: Anything;
  /** null or boolean */
  readonly prevent_destroy?: Val<boolean | null>;
  /** anything */
  readonly replace_triggered_by?: Anything;
}
export interface resource·hcloud_firewall·ᐸnameᐳ·apply_to·ᐸitemᐳ {
  /** null or string */
  readonly label_selector?: Val<string | null>;
  /** null or number */
  readonly server?: Val<number | null>;
}
export interface resource·hcloud_firewall·ᐸnameᐳ·lifecycle {
  /** null or boolean */
  readonly create_before_destroy?: Val<boolean | null>;
  /** anything */
  readonly ignore_changes?: Anything;
  /** anything */
  readonly postcondition?: Anything;
  /** anything */
  readonly precondition?: Anything;
  /** null or boolean */
  readonly prevent_destroy?: Val<boolean | null>;
  /** anything */
  readonly replace_triggered_by?: Anything;
}
export interface resource·hcloud_firewall·ᐸnameᐳ·rule·ᐸitemᐳ {
  /** null or string */
  readonly description?: Val<string | null>;
  /** null or (list of string) */
  readonly destination_ips?: Val<readonly Val<string>[] | null>;
  /** one of "in", "out" */
  readonly direction: Val<"in" | "out">;
  /** null or string */
  readonly port?: Val<string | null>;
  /** one of "tcp", "udp", "icmp", "gre", "esp" */
  readonly protocol: Val<"tcp" | "udp" | "icmp" | "gre" | "esp">;
  /** null or (list of string) */
  readonly source_ips?: Val<readonly Val<string>[] | null>;
}
export interface resource·hcloud_floating_ip·ᐸnameᐳ·lifecycle {
  /** null or boolean */
  readonly create_before_destroy?: Val<boolean | null>;
  /** anything */
  readonly ignore_changes?: Anything;
  /** anything */
  readonly postcondition?: Anything;
  /** anything */
  readonly precondition?: Anything;
  /** null or boolean */
  readonly prevent_destroy?: Val<boolean | null>;
  /** anything */
  readonly replace_triggered_by?: Anything;
}
export interface resource·hcloud_network·ᐸnameᐳ·lifecycle {
  /** null or boolean */
  readonly create_before_destroy?: Val<boolean | null>;
  /** anything */
  readonly ignore_changes?: Anything;
  /** anything */
  readonly postcondition?: Anything;
  /** anything */
  readonly precondition?: Anything;
  /** null or boolean */
  readonly prevent_destroy?: Val<boolean | null>;
  /** anything */
  readonly replace_triggered_by?: Anything;
}
export interface resource·hcloud_network_subnet·ᐸnameᐳ·lifecycle {
  /** null or boolean */
  readonly create_before_destroy?: Val<boolean | null>;
  /** anything */
  readonly ignore_changes?: Anything;
  /** anything */
  readonly postcondition?: Anything;
  /** anything */
  readonly precondition?: Anything;
  /** null or boolean */
  readonly prevent_destroy?: Val<boolean | null>;
  /** anything */
  readonly replace_triggered_by?: Anything;
}
export interface resource·hcloud_placement_group·ᐸnameᐳ·lifecycle {
  /** null or boolean */
  readonly create_before_destroy?: Val<boolean | null>;
  /** anything */
  readonly ignore_changes?: Anything;
  /** anything */
  readonly postcondition?: Anything;
  /** anything */
  readonly precondition?: Anything;
  /** null or boolean */
  readonly prevent_destroy?: Val<boolean | null>;
  /** anything */
  readonly replace_triggered_by?: Anything;
}
export interface resource·hcloud_primary_ip·ᐸnameᐳ·lifecycle {
  /** null or boolean */
  readonly create_before_destroy?: Val<boolean | null>;
  /** anything */
  readonly ignore_changes?: Anything;
  /** anything */
  readonly postcondition?: Anything;
  /** anything */
  readonly precondition?: Anything;
  /** null or boolean */
  readonly prevent_destroy?: Val<boolean | null>;
  /** anything */
  readonly replace_triggered_by?: Anything;
}
export interface resource·hcloud_rdns·ᐸnameᐳ·lifecycle {
  /** null or boolean */
  readonly create_before_destroy?: Val<boolean | null>;
  /** anything */
  readonly ignore_changes?: Anything;
  /** anything */
  readonly postcondition?: Anything;
  /** anything */
  readonly precondition?: Anything;
  /** null or boolean */
  readonly prevent_destroy?: Val<boolean | null>;
  /** anything */
  readonly replace_triggered_by?: Anything;
}
export interface resource·hcloud_server·ᐸnameᐳ·lifecycle {
  /** null or boolean */
  readonly create_before_destroy?: Val<boolean | null>;
  /** anything */
  readonly ignore_changes?: Anything;
  /** anything */
  readonly postcondition?: Anything;
  /** anything */
  readonly precondition?: Anything;
  /** null or boolean */
  readonly prevent_destroy?: Val<boolean | null>;
  /** anything */
  readonly replace_triggered_by?: Anything;
}
export interface resource·hcloud_server·ᐸnameᐳ·network·ᐸitemᐳ {
  /** null or (list of string) */
  readonly alias_ips?: Val<readonly Val<string>[] | null>;
  /** null or string */
  readonly ip?: Val<string | null>;
  /** null or number */
  readonly network_id?: Val<number | null>;
  /** null or string */
  readonly subnet_id?: Val<string | null>;
}
export interface resource·hcloud_server·ᐸnameᐳ·public_net·ᐸitemᐳ {
  /** null or number */
  readonly ipv4?: Val<number | null>;
  /** null or boolean */
  readonly ipv4_enabled?: Val<boolean | null>;
  /** null or number */
  readonly ipv6?: Val<number | null>;
  /** null or boolean */
  readonly ipv6_enabled?: Val<boolean | null>;
}
export interface resource·hcloud_ssh_key·ᐸnameᐳ·lifecycle {
  /** null or boolean */
  readonly create_before_destroy?: Val<boolean | null>;
  /** anything */
  readonly ignore_changes?: Anything;
  /** anything */
  readonly postcondition?: Anything;
  /** anything */
  readonly precondition?: Anything;
  /** null or boolean */
  readonly prevent_destroy?: Val<boolean | null>;
  /** anything */
  readonly replace_triggered_by?: Anything;
}
export interface resource·hcloud_volume·ᐸnameᐳ·lifecycle {
  /** null or boolean */
  readonly create_before_destroy?: Val<boolean | null>;
  /** anything */
  readonly ignore_changes?: Anything;
  /** anything */
  readonly postcondition?: Anything;
  /** anything */
  readonly precondition?: Anything;
  /** null or boolean */
  readonly prevent_destroy?: Val<boolean | null>;
  /** anything */
  readonly replace_triggered_by?: Anything;
}
export interface resource·hcloud_volume_attachment·ᐸnameᐳ·lifecycle {
  /** null or boolean */
  readonly create_before_destroy?: Val<boolean | null>;
  /** anything */
  readonly ignore_changes?: Anything;
  /** anything */
  readonly postcondition?: Anything;
  /** anything */
  readonly precondition?: Anything;
  /** null or boolean */
  readonly prevent_destroy?: Val<boolean | null>;
  /** anything */
  readonly replace_triggered_by?: Anything;
}
export interface resource·local_file·ᐸnameᐳ·lifecycle {
  /** null or boolean */
  readonly create_before_destroy?: Val<boolean | null>;
  /** anything */
  readonly ignore_changes?: Anything;
  /** anything */
  readonly postcondition?: Anything;
  /** anything */
  readonly precondition?: Anything;
  /** null or boolean */
  readonly prevent_destroy?: Val<boolean | null>;
  /** anything */
  readonly replace_triggered_by?: Anything;
}
export interface resource·local_sensitive_file·ᐸnameᐳ·lifecycle {
  /** null or boolean */
  readonly create_before_destroy?: Val<boolean | null>;
  /** anything */
  readonly ignore_changes?: Anything;
  /** anything */
  readonly postcondition?: Anything;
  /** anything */
  readonly precondition?: Anything;
  /** null or boolean */
  readonly prevent_destroy?: Val<boolean | null>;
  /** anything */
  readonly replace_triggered_by?: Anything;
}
export interface resource·null_resource·ᐸnameᐳ·lifecycle {
  /** null or boolean */
  readonly create_before_destroy?: Val<boolean | null>;
  /** anything */
  readonly ignore_changes?: Anything;
  /** anything */
  readonly postcondition?: Anything;
  /** anything */
  readonly precondition?: Anything;
  /** null or boolean */
  readonly prevent_destroy?: Val<boolean | null>;
  /** anything */
  readonly replace_triggered_by?: Anything;
}
export interface resource·random_id·ᐸnameᐳ·lifecycle {
  /** null or boolean */
  readonly create_before_destroy?: Val<boolean | null>;
  /** anything */
  readonly ignore_changes?: Anything;
  /** anything */
  readonly postcondition?: Anything;
  /** anything */
  readonly precondition?: Anything;
  /** null or boolean */
  readonly prevent_destroy?: Val<boolean | null>;
  /** anything */
  readonly replace_triggered_by?: Anything;
}
export interface resource·random_integer·ᐸnameᐳ·lifecycle {
  /** null or boolean */
  readonly create_before_destroy?: Val<boolean | null>;
  /** anything */
  readonly ignore_changes?: Anything;
  /** anything */
  readonly postcondition?: Anything;
  /** anything */
  readonly precondition?: Anything;
  /** null or boolean */
  readonly prevent_destroy?: Val<boolean | null>;
  /** anything */
  readonly replace_triggered_by?: Anything;
}
export interface resource·random_password·ᐸnameᐳ·lifecycle {
  /** null or boolean */
  readonly create_before_destroy?: Val<boolean | null>;
  /** anything */
  readonly ignore_changes?: Anything;
  /** anything */
  readonly postcondition?: Anything;
  /** anything */
  readonly precondition?: Anything;
  /** null or boolean */
  readonly prevent_destroy?: Val<boolean | null>;
  /** anything */
  readonly replace_triggered_by?: Anything;
}
export interface resource·random_pet·ᐸnameᐳ·lifecycle {
  /** null or boolean */
  readonly create_before_destroy?: Val<boolean | null>;
  /** anything */
  readonly ignore_changes?: Anything;
  /** anything */
  readonly postcondition?: Anything;
  /** anything */
  readonly precondition?: Anything;
  /** null or boolean */
  readonly prevent_destroy?: Val<boolean | null>;
  /** anything */
  readonly replace_triggered_by?: Anything;
}
export interface resource·random_string·ᐸnameᐳ·lifecycle {
  /** null or boolean */
  readonly create_before_destroy?: Val<boolean | null>;
  /** anything */
  readonly ignore_changes?: Anything;
  /** anything */
  readonly postcondition?: Anything;
  /** anything */
  readonly precondition?: Anything;
  /** null or boolean */
  readonly prevent_destroy?: Val<boolean | null>;
  /** anything */
  readonly replace_triggered_by?: Anything;
}
export interface resource·random_uuid·ᐸnameᐳ·lifecycle {
  /** null or boolean */
  readonly create_before_destroy?: Val<boolean | null>;
  /** anything */
  readonly ignore_changes?: Anything;
  /** anything */
  readonly postcondition?: Anything;
  /** anything */
  readonly precondition?: Anything;
  /** null or boolean */
  readonly prevent_destroy?: Val<boolean | null>;
  /** anything */
  readonly replace_triggered_by?: Anything;
}
export interface resource·terraform_data·ᐸnameᐳ·lifecycle {
  /** null or boolean */
  readonly create_before_destroy?: Val<boolean | null>;
  /** anything */
  readonly ignore_changes?: Anything;
  /** anything */
  readonly postcondition?: Anything;
  /** anything */
  readonly precondition?: Anything;
  /** null or boolean */
  readonly prevent_destroy?: Val<boolean | null>;
  /** anything */
  readonly replace_triggered_by?: Anything;
}
export interface resource·tls_private_key·ᐸnameᐳ·lifecycle {
  /** null or boolean */
  readonly create_before_destroy?: Val<boolean | null>;
  /** anything */
  readonly ignore_changes?: Anything;
  /** anything */
  readonly postcondition?: Anything;
  /** anything */
  readonly precondition?: Anything;
  /** null or boolean */
  readonly prevent_destroy?: Val<boolean | null>;
  /** anything */
  readonly replace_triggered_by?: Anything;
}
export interface data·cloudflare_zone·ᐸnameᐳ·filter·account {
  /** null or string */
  readonly id?: Val<string | null>;
  /** null or string */
  readonly name?: Val<string | null>;
}
export interface resource·google_compute_instance·ᐸnameᐳ·boot_disk·initialize_params {
  /** null or one of "X86_64", "ARM64" */
  readonly architecture?: Val<"X86_64" | "ARM64" | null>;
  /** null or string */
  readonly image?: Val<string | null>;
  /** null or (attribute set of atom) */
  readonly labels?: Def<Attrs<Val<string | number | boolean | null>> | null>;
  /** null or number */
  readonly size?: Val<number | null>;
  /** null or string */
  readonly type?: Val<string | null>;
}
export interface resource·google_compute_instance·ᐸnameᐳ·network_interface·ᐸitemᐳ·access_config·ᐸitemᐳ {
  /** null or string */
  readonly nat_ip?: Val<string | null>;
  /** null or string */
  readonly network_tier?: Val<string | null>;
  /** null or string */
  readonly public_ptr_domain_name?: Val<string | null>;
}
export interface resource·google_compute_instance·ᐸnameᐳ·network_interface·ᐸitemᐳ·alias_ip_range·ᐸitemᐳ {
  /** string */
  readonly ip_cidr_range: Val<string>;
  /** null or string */
  readonly subnetwork_range_name?: Val<string | null>;
}
