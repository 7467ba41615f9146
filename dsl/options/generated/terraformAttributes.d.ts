// Generated from terraform/ by `npx tsx dsl/options/emit/generate.ts`. Do not edit.
import type { AnyRef, LeafRef } from "../../nix/expr/types.ts";
import type * as terranix from "nivis/options/terranix";

export interface ResourceArguments {
  readonly cloudflare_dns_record: terranix.resource·cloudflare_dns_record·ᐸnameᐳ;
  readonly cloudflare_r2_bucket: terranix.resource·cloudflare_r2_bucket·ᐸnameᐳ;
  readonly google_compute_address: terranix.resource·google_compute_address·ᐸnameᐳ;
  readonly google_compute_attached_disk: terranix.resource·google_compute_attached_disk·ᐸnameᐳ;
  readonly google_compute_disk: terranix.resource·google_compute_disk·ᐸnameᐳ;
  readonly google_compute_firewall: terranix.resource·google_compute_firewall·ᐸnameᐳ;
  readonly google_compute_image: terranix.resource·google_compute_image·ᐸnameᐳ;
  readonly google_compute_instance: terranix.resource·google_compute_instance·ᐸnameᐳ;
  readonly google_compute_network: terranix.resource·google_compute_network·ᐸnameᐳ;
  readonly google_compute_subnetwork: terranix.resource·google_compute_subnetwork·ᐸnameᐳ;
  readonly google_project_iam_member: terranix.resource·google_project_iam_member·ᐸnameᐳ;
  readonly google_service_account: terranix.resource·google_service_account·ᐸnameᐳ;
  readonly google_storage_bucket: terranix.resource·google_storage_bucket·ᐸnameᐳ;
  readonly google_storage_bucket_object: terranix.resource·google_storage_bucket_object·ᐸnameᐳ;
  readonly hcloud_firewall: terranix.resource·hcloud_firewall·ᐸnameᐳ;
  readonly hcloud_floating_ip: terranix.resource·hcloud_floating_ip·ᐸnameᐳ;
  readonly hcloud_network: terranix.resource·hcloud_network·ᐸnameᐳ;
  readonly hcloud_network_subnet: terranix.resource·hcloud_network_subnet·ᐸnameᐳ;
  readonly hcloud_placement_group: terranix.resource·hcloud_placement_group·ᐸnameᐳ;
  readonly hcloud_primary_ip: terranix.resource·hcloud_primary_ip·ᐸnameᐳ;
  readonly hcloud_rdns: terranix.resource·hcloud_rdns·ᐸnameᐳ;
  readonly hcloud_server: terranix.resource·hcloud_server·ᐸnameᐳ;
  readonly hcloud_ssh_key: terranix.resource·hcloud_ssh_key·ᐸnameᐳ;
  readonly hcloud_volume: terranix.resource·hcloud_volume·ᐸnameᐳ;
  readonly hcloud_volume_attachment: terranix.resource·hcloud_volume_attachment·ᐸnameᐳ;
  readonly local_file: terranix.resource·local_file·ᐸnameᐳ;
  readonly local_sensitive_file: terranix.resource·local_sensitive_file·ᐸnameᐳ;
  readonly null_resource: terranix.resource·null_resource·ᐸnameᐳ;
  readonly random_id: terranix.resource·random_id·ᐸnameᐳ;
  readonly random_integer: terranix.resource·random_integer·ᐸnameᐳ;
  readonly random_password: terranix.resource·random_password·ᐸnameᐳ;
  readonly random_pet: terranix.resource·random_pet·ᐸnameᐳ;
  readonly random_string: terranix.resource·random_string·ᐸnameᐳ;
  readonly random_uuid: terranix.resource·random_uuid·ᐸnameᐳ;
  readonly terraform_data: terranix.resource·terraform_data·ᐸnameᐳ;
  readonly tls_private_key: terranix.resource·tls_private_key·ᐸnameᐳ;
}

export interface DataArguments {
  readonly cloudflare_zone: terranix.data·cloudflare_zone·ᐸnameᐳ;
  readonly external: terranix.data·external·ᐸnameᐳ;
  readonly google_client_config: terranix.data·google_client_config·ᐸnameᐳ;
  readonly google_compute_image: terranix.data·google_compute_image·ᐸnameᐳ;
  readonly hcloud_image: terranix.data·hcloud_image·ᐸnameᐳ;
  readonly hcloud_location: terranix.data·hcloud_location·ᐸnameᐳ;
  readonly hcloud_ssh_key: terranix.data·hcloud_ssh_key·ᐸnameᐳ;
  readonly local_file: terranix.data·local_file·ᐸnameᐳ;
}

export interface ProviderArguments {
  readonly cloudflare: terranix.provider·cloudflare;
  readonly google: terranix.provider·google;
  readonly hcloud: terranix.provider·hcloud;
}

export type TerraformVariable = terranix.variable·ᐸnameᐳ;
export type TerraformOutput = terranix.output·ᐸnameᐳ;
export type TerraformSettings = terranix.terraform;

export interface ResourceAttributes {
  readonly cloudflare_dns_record: {
    readonly comment: LeafRef<string>;
    readonly content: LeafRef<string>;
    readonly created_on: LeafRef<string>;
    readonly data: AnyRef;
    readonly id: LeafRef<never>;
    readonly modified_on: LeafRef<string>;
    readonly name: LeafRef<string>;
    readonly priority: LeafRef<number>;
    readonly proxiable: LeafRef<boolean>;
    readonly proxied: LeafRef<boolean>;
    readonly tags: LeafRef<string[]>;
    readonly ttl: LeafRef<number>;
    readonly type: LeafRef<string>;
    readonly zone_id: LeafRef<string>;
  };
  readonly cloudflare_r2_bucket: {
    readonly account_id: LeafRef<string>;
    readonly creation_date: LeafRef<string>;
    readonly id: LeafRef<never>;
    readonly jurisdiction: LeafRef<string>;
    readonly location: LeafRef<string>;
    readonly name: LeafRef<string>;
    readonly storage_class: LeafRef<string>;
  };
  readonly google_compute_address: {
    readonly address: LeafRef<string>;
    readonly address_type: LeafRef<string>;
    readonly creation_timestamp: LeafRef<string>;
    readonly description: LeafRef<string>;
    readonly id: LeafRef<never>;
    readonly ip_version: LeafRef<string>;
    readonly labels: LeafRef<Readonly<Record<string, string>>> & { readonly [name: string]: LeafRef<string> };
    readonly name: LeafRef<string>;
    readonly network: LeafRef<string>;
    readonly network_tier: LeafRef<string>;
    readonly project: LeafRef<string>;
    readonly purpose: LeafRef<string>;
    readonly region: LeafRef<string>;
    readonly self_link: LeafRef<string>;
    readonly subnetwork: LeafRef<string>;
    readonly users: AnyRef;
  };
  readonly google_compute_attached_disk: {
    readonly device_name: LeafRef<string>;
    readonly disk: LeafRef<string>;
    readonly id: LeafRef<never>;
    readonly instance: LeafRef<string>;
    readonly mode: LeafRef<string>;
    readonly project: LeafRef<string>;
    readonly zone: LeafRef<string>;
  };
  readonly google_compute_disk: {
    readonly creation_timestamp: LeafRef<string>;
    readonly description: LeafRef<string>;
    readonly id: LeafRef<never>;
    readonly image: LeafRef<string>;
    readonly labels: LeafRef<Readonly<Record<string, string>>> & { readonly [name: string]: LeafRef<string> };
    readonly name: LeafRef<string>;
    readonly project: LeafRef<string>;
    readonly provisioned_iops: LeafRef<number>;
    readonly provisioned_throughput: LeafRef<number>;
    readonly self_link: LeafRef<string>;
    readonly size: LeafRef<number>;
    readonly snapshot: LeafRef<string>;
    readonly type: LeafRef<string>;
    readonly users: AnyRef;
    readonly zone: LeafRef<string>;
  };
  readonly google_compute_firewall: {
    readonly creation_timestamp: LeafRef<string>;
    readonly description: LeafRef<string>;
    readonly destination_ranges: LeafRef<string[]>;
    readonly direction: LeafRef<string>;
    readonly disabled: LeafRef<boolean>;
    readonly id: LeafRef<never>;
    readonly name: LeafRef<string>;
    readonly network: LeafRef<string>;
    readonly priority: LeafRef<number>;
    readonly project: LeafRef<string>;
    readonly self_link: LeafRef<string>;
    readonly source_ranges: LeafRef<string[]>;
    readonly source_service_accounts: LeafRef<string[]>;
    readonly source_tags: LeafRef<string[]>;
    readonly target_service_accounts: LeafRef<string[]>;
    readonly target_tags: LeafRef<string[]>;
  };
  readonly google_compute_image: {
    readonly archive_size_bytes: LeafRef<number>;
    readonly creation_timestamp: LeafRef<string>;
    readonly description: LeafRef<string>;
    readonly disk_size_gb: LeafRef<number>;
    readonly family: LeafRef<string>;
    readonly id: LeafRef<never>;
    readonly labels: LeafRef<Readonly<Record<string, string>>> & { readonly [name: string]: LeafRef<string> };
    readonly name: LeafRef<string>;
    readonly project: LeafRef<string>;
    readonly self_link: LeafRef<string>;
    readonly source_disk: LeafRef<string>;
    readonly source_image: LeafRef<string>;
    readonly source_snapshot: LeafRef<string>;
    readonly storage_locations: LeafRef<string[]>;
  };
  readonly google_compute_instance: {
    readonly allow_stopping_for_update: LeafRef<boolean>;
    readonly boot_disk: {
      readonly [index: number]: {
        readonly source: LeafRef<string>;
      };
    };
    readonly can_ip_forward: LeafRef<boolean>;
    readonly cpu_platform: LeafRef<string>;
    readonly creation_timestamp: LeafRef<string>;
    readonly current_status: LeafRef<string>;
    readonly deletion_protection: LeafRef<boolean>;
    readonly description: LeafRef<string>;
    readonly desired_status: LeafRef<string>;
    readonly enable_display: LeafRef<boolean>;
    readonly hostname: LeafRef<string>;
    readonly id: LeafRef<never>;
    readonly instance_id: LeafRef<string>;
    readonly labels: LeafRef<Readonly<Record<string, string>>> & { readonly [name: string]: LeafRef<string> };
    readonly machine_type: LeafRef<string>;
    readonly metadata: LeafRef<Readonly<Record<string, string>>> & { readonly [name: string]: LeafRef<string> };
    readonly metadata_fingerprint: LeafRef<string>;
    readonly metadata_startup_script: LeafRef<string>;
    readonly min_cpu_platform: LeafRef<string>;
    readonly name: LeafRef<string>;
    readonly network_interface: {
      readonly [index: number]: {
        readonly access_config: {
          readonly [index: number]: {
            readonly nat_ip: LeafRef<string>;
          };
        };
        readonly network_ip: LeafRef<string>;
      };
    };
    readonly project: LeafRef<string>;
    readonly resource_policies: LeafRef<string[]>;
    readonly self_link: LeafRef<string>;
    readonly tags: LeafRef<string[]>;
    readonly zone: LeafRef<string>;
  };
  readonly google_compute_network: {
    readonly auto_create_subnetworks: LeafRef<boolean>;
    readonly delete_default_routes_on_create: LeafRef<boolean>;
    readonly description: LeafRef<string>;
    readonly gateway_ipv4: LeafRef<string>;
    readonly id: LeafRef<never>;
    readonly mtu: LeafRef<number>;
    readonly name: LeafRef<string>;
    readonly project: LeafRef<string>;
    readonly routing_mode: LeafRef<string>;
    readonly self_link: LeafRef<string>;
  };
  readonly google_compute_subnetwork: {
    readonly description: LeafRef<string>;
    readonly gateway_address: LeafRef<string>;
    readonly id: LeafRef<never>;
    readonly ip_cidr_range: LeafRef<string>;
    readonly name: LeafRef<string>;
    readonly network: LeafRef<string>;
    readonly private_ip_google_access: LeafRef<boolean>;
    readonly project: LeafRef<string>;
    readonly region: LeafRef<string>;
    readonly self_link: LeafRef<string>;
    readonly stack_type: LeafRef<string>;
  };
  readonly google_project_iam_member: {
    readonly etag: LeafRef<string>;
    readonly id: LeafRef<never>;
    readonly member: LeafRef<string>;
    readonly project: LeafRef<string>;
    readonly role: LeafRef<string>;
  };
  readonly google_service_account: {
    readonly account_id: LeafRef<string>;
    readonly create_ignore_already_exists: LeafRef<boolean>;
    readonly description: LeafRef<string>;
    readonly disabled: LeafRef<boolean>;
    readonly display_name: LeafRef<string>;
    readonly email: LeafRef<string>;
    readonly id: LeafRef<never>;
    readonly member: LeafRef<string>;
    readonly name: LeafRef<string>;
    readonly project: LeafRef<string>;
    readonly unique_id: LeafRef<string>;
  };
  readonly google_storage_bucket: {
    readonly force_destroy: LeafRef<boolean>;
    readonly id: LeafRef<never>;
    readonly labels: LeafRef<Readonly<Record<string, string>>> & { readonly [name: string]: LeafRef<string> };
    readonly lifecycle_rule: AnyRef;
    readonly location: LeafRef<string>;
    readonly name: LeafRef<string>;
    readonly project: LeafRef<string>;
    readonly public_access_prevention: LeafRef<string>;
    readonly self_link: LeafRef<string>;
    readonly storage_class: LeafRef<string>;
    readonly uniform_bucket_level_access: LeafRef<boolean>;
    readonly url: LeafRef<string>;
  };
  readonly google_storage_bucket_object: {
    readonly bucket: LeafRef<string>;
    readonly content: LeafRef<string>;
    readonly content_type: LeafRef<string>;
    readonly crc32c: LeafRef<string>;
    readonly id: LeafRef<never>;
    readonly md5hash: LeafRef<string>;
    readonly media_link: LeafRef<string>;
    readonly name: LeafRef<string>;
    readonly self_link: LeafRef<string>;
    readonly source: LeafRef<string>;
  };
  readonly hcloud_firewall: {
    readonly id: LeafRef<never>;
    readonly labels: LeafRef<Readonly<Record<string, string>>> & { readonly [name: string]: LeafRef<string> };
    readonly name: LeafRef<string>;
  };
  readonly hcloud_floating_ip: {
    readonly delete_protection: LeafRef<boolean>;
    readonly description: LeafRef<string>;
    readonly home_location: LeafRef<string>;
    readonly id: LeafRef<never>;
    readonly ip_address: LeafRef<string>;
    readonly ip_network: LeafRef<string>;
    readonly labels: LeafRef<Readonly<Record<string, string>>> & { readonly [name: string]: LeafRef<string> };
    readonly name: LeafRef<string>;
    readonly server_id: LeafRef<number>;
    readonly type: LeafRef<string>;
  };
  readonly hcloud_network: {
    readonly delete_protection: LeafRef<boolean>;
    readonly expose_routes_to_vswitch: LeafRef<boolean>;
    readonly id: LeafRef<never>;
    readonly ip_range: LeafRef<string>;
    readonly labels: LeafRef<Readonly<Record<string, string>>> & { readonly [name: string]: LeafRef<string> };
    readonly name: LeafRef<string>;
  };
  readonly hcloud_network_subnet: {
    readonly gateway: LeafRef<string>;
    readonly id: LeafRef<never>;
    readonly ip_range: LeafRef<string>;
    readonly network_id: LeafRef<number>;
    readonly network_zone: LeafRef<string>;
    readonly type: LeafRef<string>;
    readonly vswitch_id: LeafRef<number>;
  };
  readonly hcloud_placement_group: {
    readonly id: LeafRef<never>;
    readonly labels: LeafRef<Readonly<Record<string, string>>> & { readonly [name: string]: LeafRef<string> };
    readonly name: LeafRef<string>;
    readonly servers: AnyRef;
    readonly type: LeafRef<string>;
  };
  readonly hcloud_primary_ip: {
    readonly assignee_id: LeafRef<number>;
    readonly assignee_type: LeafRef<string>;
    readonly auto_delete: LeafRef<boolean>;
    readonly datacenter: LeafRef<string>;
    readonly delete_protection: LeafRef<boolean>;
    readonly id: LeafRef<never>;
    readonly ip_address: LeafRef<string>;
    readonly ip_network: LeafRef<string>;
    readonly labels: LeafRef<Readonly<Record<string, string>>> & { readonly [name: string]: LeafRef<string> };
    readonly location: LeafRef<string>;
    readonly name: LeafRef<string>;
    readonly type: LeafRef<string>;
  };
  readonly hcloud_rdns: {
    readonly dns_ptr: LeafRef<string>;
    readonly floating_ip_id: LeafRef<number>;
    readonly id: LeafRef<never>;
    readonly ip_address: LeafRef<string>;
    readonly load_balancer_id: LeafRef<number>;
    readonly primary_ip_id: LeafRef<number>;
    readonly server_id: LeafRef<number>;
  };
  readonly hcloud_server: {
    readonly allow_deprecated_images: LeafRef<boolean>;
    readonly backup_window: LeafRef<string>;
    readonly backups: LeafRef<boolean>;
    readonly datacenter: LeafRef<string>;
    readonly delete_protection: LeafRef<boolean>;
    readonly firewall_ids: LeafRef<string[]>;
    readonly id: LeafRef<never>;
    readonly ignore_remote_firewall_ids: LeafRef<boolean>;
    readonly image: LeafRef<string>;
    readonly ipv4_address: LeafRef<string>;
    readonly ipv6_address: LeafRef<string>;
    readonly ipv6_network: LeafRef<string>;
    readonly iso: LeafRef<string>;
    readonly keep_disk: LeafRef<boolean>;
    readonly labels: LeafRef<Readonly<Record<string, string>>> & { readonly [name: string]: LeafRef<string> };
    readonly location: LeafRef<string>;
    readonly name: LeafRef<string>;
    readonly placement_group_id: LeafRef<number>;
    readonly primary_disk_size: LeafRef<number>;
    readonly rebuild_protection: LeafRef<boolean>;
    readonly rescue: LeafRef<string>;
    readonly server_type: LeafRef<string>;
    readonly shutdown_before_deletion: LeafRef<boolean>;
    readonly ssh_keys: LeafRef<string[]>;
    readonly status: LeafRef<string>;
    readonly user_data: LeafRef<string>;
  };
  readonly hcloud_ssh_key: {
    readonly fingerprint: LeafRef<string>;
    readonly id: LeafRef<never>;
    readonly labels: LeafRef<Readonly<Record<string, string>>> & { readonly [name: string]: LeafRef<string> };
    readonly name: LeafRef<string>;
    readonly public_key: LeafRef<string>;
  };
  readonly hcloud_volume: {
    readonly automount: LeafRef<boolean>;
    readonly delete_protection: LeafRef<boolean>;
    readonly format: LeafRef<string>;
    readonly id: LeafRef<never>;
    readonly labels: LeafRef<Readonly<Record<string, string>>> & { readonly [name: string]: LeafRef<string> };
    readonly linux_device: LeafRef<string>;
    readonly location: LeafRef<string>;
    readonly name: LeafRef<string>;
    readonly server_id: LeafRef<number>;
    readonly size: LeafRef<number>;
  };
  readonly hcloud_volume_attachment: {
    readonly automount: LeafRef<boolean>;
    readonly id: LeafRef<never>;
    readonly server_id: LeafRef<number>;
    readonly volume_id: LeafRef<number>;
  };
  readonly local_file: {
    readonly content: LeafRef<string>;
    readonly content_base64: LeafRef<string>;
    readonly content_md5: LeafRef<string>;
    readonly content_sha1: LeafRef<string>;
    readonly content_sha256: LeafRef<string>;
    readonly content_sha512: LeafRef<string>;
    readonly directory_permission: LeafRef<string>;
    readonly file_permission: LeafRef<string>;
    readonly filename: LeafRef<string>;
    readonly id: LeafRef<never>;
    readonly source: LeafRef<string>;
  };
  readonly local_sensitive_file: {
    readonly content: LeafRef<string>;
    readonly content_base64: LeafRef<string>;
    readonly content_md5: LeafRef<string>;
    readonly content_sha1: LeafRef<string>;
    readonly content_sha256: LeafRef<string>;
    readonly content_sha512: LeafRef<string>;
    readonly directory_permission: LeafRef<string>;
    readonly file_permission: LeafRef<string>;
    readonly filename: LeafRef<string>;
    readonly id: LeafRef<never>;
    readonly source: LeafRef<string>;
  };
  readonly null_resource: {
    readonly id: LeafRef<never>;
    readonly triggers: LeafRef<Readonly<Record<string, string>>> & { readonly [name: string]: LeafRef<string> };
  };
  readonly random_id: {
    readonly b64_std: LeafRef<string>;
    readonly b64_url: LeafRef<string>;
    readonly byte_length: LeafRef<number>;
    readonly dec: LeafRef<string>;
    readonly hex: LeafRef<string>;
    readonly id: LeafRef<never>;
    readonly keepers: LeafRef<Readonly<Record<string, string>>> & { readonly [name: string]: LeafRef<string> };
    readonly prefix: LeafRef<string>;
  };
  readonly random_integer: {
    readonly id: LeafRef<never>;
    readonly keepers: LeafRef<Readonly<Record<string, string>>> & { readonly [name: string]: LeafRef<string> };
    readonly max: LeafRef<number>;
    readonly min: LeafRef<number>;
    readonly result: LeafRef<number>;
    readonly seed: LeafRef<string>;
  };
  readonly random_password: {
    readonly bcrypt_hash: LeafRef<string>;
    readonly id: LeafRef<never>;
    readonly keepers: LeafRef<Readonly<Record<string, string>>> & { readonly [name: string]: LeafRef<string> };
    readonly length: LeafRef<number>;
    readonly lower: LeafRef<boolean>;
    readonly min_lower: LeafRef<number>;
    readonly min_numeric: LeafRef<number>;
    readonly min_special: LeafRef<number>;
    readonly min_upper: LeafRef<number>;
    readonly numeric: LeafRef<boolean>;
    readonly override_special: LeafRef<string>;
    readonly result: LeafRef<string>;
    readonly special: LeafRef<boolean>;
    readonly upper: LeafRef<boolean>;
  };
  readonly random_pet: {
    readonly id: LeafRef<never>;
    readonly keepers: LeafRef<Readonly<Record<string, string>>> & { readonly [name: string]: LeafRef<string> };
    readonly length: LeafRef<number>;
    readonly prefix: LeafRef<string>;
    readonly separator: LeafRef<string>;
  };
  readonly random_string: {
    readonly id: LeafRef<never>;
    readonly keepers: LeafRef<Readonly<Record<string, string>>> & { readonly [name: string]: LeafRef<string> };
    readonly length: LeafRef<number>;
    readonly lower: LeafRef<boolean>;
    readonly min_lower: LeafRef<number>;
    readonly min_numeric: LeafRef<number>;
    readonly min_special: LeafRef<number>;
    readonly min_upper: LeafRef<number>;
    readonly numeric: LeafRef<boolean>;
    readonly override_special: LeafRef<string>;
    readonly result: LeafRef<string>;
    readonly special: LeafRef<boolean>;
    readonly upper: LeafRef<boolean>;
  };
  readonly random_uuid: {
    readonly id: LeafRef<never>;
    readonly keepers: LeafRef<Readonly<Record<string, string>>> & { readonly [name: string]: LeafRef<string> };
    readonly result: LeafRef<string>;
  };
  readonly terraform_data: {
    readonly id: LeafRef<never>;
    readonly input: AnyRef;
    readonly output: AnyRef;
    readonly triggers_replace: AnyRef;
  };
  readonly tls_private_key: {
    readonly algorithm: LeafRef<string>;
    readonly ecdsa_curve: LeafRef<string>;
    readonly id: LeafRef<never>;
    readonly private_key_openssh: LeafRef<string>;
    readonly private_key_pem: LeafRef<string>;
    readonly private_key_pem_pkcs8: LeafRef<string>;
    readonly public_key_fingerprint_md5: LeafRef<string>;
    readonly public_key_fingerprint_sha256: LeafRef<string>;
    readonly public_key_openssh: LeafRef<string>;
    readonly public_key_pem: LeafRef<string>;
    readonly rsa_bits: LeafRef<number>;
  };
}

export interface DataAttributes {
  readonly cloudflare_zone: {
    readonly account: {
      readonly id: LeafRef<never>;
      readonly name: LeafRef<string>;
    };
    readonly id: LeafRef<never>;
    readonly name: LeafRef<string>;
    readonly name_servers: AnyRef;
    readonly paused: LeafRef<boolean>;
    readonly status: LeafRef<string>;
    readonly zone_id: LeafRef<string>;
  };
  readonly external: {
    readonly id: LeafRef<never>;
    readonly program: LeafRef<string[]>;
    readonly query: LeafRef<Readonly<Record<string, string>>> & { readonly [name: string]: LeafRef<string> };
    readonly result: LeafRef<Readonly<Record<string, string>>> & { readonly [name: string]: LeafRef<string> };
    readonly working_dir: LeafRef<string>;
  };
  readonly google_client_config: {
    readonly access_token: LeafRef<string>;
    readonly id: LeafRef<never>;
    readonly project: LeafRef<string>;
    readonly region: LeafRef<string>;
    readonly zone: LeafRef<string>;
  };
  readonly google_compute_image: {
    readonly description: LeafRef<string>;
    readonly disk_size_gb: LeafRef<number>;
    readonly family: LeafRef<string>;
    readonly filter: LeafRef<string>;
    readonly id: LeafRef<never>;
    readonly most_recent: LeafRef<boolean>;
    readonly name: LeafRef<string>;
    readonly project: LeafRef<string>;
    readonly self_link: LeafRef<string>;
    readonly status: LeafRef<string>;
  };
  readonly hcloud_image: {
    readonly architecture: LeafRef<string>;
    readonly description: LeafRef<string>;
    readonly id: LeafRef<never>;
    readonly include_deprecated: LeafRef<boolean>;
    readonly most_recent: LeafRef<boolean>;
    readonly name: LeafRef<string>;
    readonly os_flavor: LeafRef<string>;
    readonly os_version: LeafRef<string>;
    readonly type: LeafRef<string>;
    readonly with_architecture: LeafRef<string>;
    readonly with_selector: LeafRef<string>;
    readonly with_status: LeafRef<string[]>;
  };
  readonly hcloud_location: {
    readonly city: LeafRef<string>;
    readonly country: LeafRef<string>;
    readonly description: LeafRef<string>;
    readonly id: LeafRef<never>;
    readonly name: LeafRef<string>;
    readonly network_zone: LeafRef<string>;
  };
  readonly hcloud_ssh_key: {
    readonly fingerprint: LeafRef<string>;
    readonly id: LeafRef<never>;
    readonly name: LeafRef<string>;
    readonly public_key: LeafRef<string>;
    readonly with_selector: LeafRef<string>;
  };
  readonly local_file: {
    readonly content: LeafRef<string>;
    readonly content_base64: LeafRef<string>;
    readonly content_md5: LeafRef<string>;
    readonly content_sha1: LeafRef<string>;
    readonly content_sha256: LeafRef<string>;
    readonly content_sha512: LeafRef<string>;
    readonly filename: LeafRef<string>;
    readonly id: LeafRef<never>;
  };
}
