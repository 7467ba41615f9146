// Generated from data/clanServiceSettings.options by `npx tsx dsl/options/emit/generate.ts`. Do not edit.
import type { Def, Val } from "../../nix/expr/types.ts";
import type { Anything, AnythingSet, Attrs, PathLike } from "../types/values.ts";

export interface ClanServiceSettings {
  readonly admin?: Def<admin>;
  readonly borgbackup?: Def<borgbackup>;
  readonly certificates?: Def<certificates>;
  readonly "data-mesher"?: Def<data_mesher>;
  readonly "dm-dns"?: Def<dm_dns>;
  readonly dyndns?: Def<dyndns>;
  readonly "emergency-access"?: Def<emergency_access>;
  readonly garage?: Def<garage>;
  readonly "hello-world"?: Def<hello_world>;
  readonly importer?: Def<importer>;
  readonly installer?: Def<installer>;
  readonly internet?: Def<internet>;
  readonly kde?: Def<kde>;
  readonly localbackup?: Def<localbackup>;
  readonly "matrix-synapse"?: Def<matrix_synapse>;
  readonly monitoring?: Def<monitoring>;
  readonly mycelium?: Def<mycelium>;
  readonly ncps?: Def<ncps>;
  readonly "p2p-ssh-iroh"?: Def<p2p_ssh_iroh>;
  readonly packages?: Def<packages>;
  readonly pki?: Def<pki>;
  readonly sshd?: Def<sshd>;
  readonly syncthing?: Def<syncthing>;
  readonly tor?: Def<tor>;
  readonly "trusted-nix-caches"?: Def<trusted_nix_caches>;
  readonly users?: Def<users>;
  readonly wifi?: Def<wifi>;
  readonly wireguard?: Def<wireguard>;
  readonly yggdrasil?: Def<yggdrasil>;
  readonly zerotier?: Def<zerotier>;
}
export interface admin {
  /** submodule */
  readonly default?: Def<admin·default>;
}
export interface borgbackup {
  /** submodule */
  readonly client?: Def<borgbackup·client>;
  /** submodule */
  readonly server?: Def<borgbackup·server>;
}
export interface certificates {
  /** submodule */
  readonly ca?: Def<certificates·ca>;
  /** submodule */
  readonly default?: Def<certificates·default>;
}
export interface data_mesher {
  /** submodule */
  readonly admin?: Def<AnythingSet>;
  /** submodule */
  readonly bootstrap?: Def<AnythingSet>;
  /** submodule */
  readonly default?: Def<data_mesher·default>;
  /** submodule */
  readonly peer?: Def<AnythingSet>;
  /** submodule */
  readonly signer?: Def<AnythingSet>;
}
export interface dm_dns {
  /** submodule */
  readonly default?: Def<AnythingSet>;
  /** submodule */
  readonly push?: Def<AnythingSet>;
}
export interface dyndns {
  /** submodule */
  readonly default?: Def<dyndns·default>;
}
export interface emergency_access {
  /** submodule */
  readonly default?: Def<AnythingSet>;
}
export interface garage {
  /** submodule */
  readonly default?: Def<AnythingSet>;
}
export interface hello_world {
  /** submodule */
  readonly evening?: Def<hello_world·evening>;
  /** submodule */
  readonly morning?: Def<hello_world·morning>;
}
export interface importer {
  /** submodule */
  readonly default?: Def<AnythingSet>;
}
export interface installer {
  /** submodule */
  readonly iso?: Def<AnythingSet>;
}
export interface internet {
  /** submodule */
  readonly default?: Def<internet·default>;
}
export interface kde {
  /** submodule */
  readonly default?: Def<AnythingSet>;
}
export interface localbackup {
  /** submodule */
  readonly default?: Def<localbackup·default>;
}
export interface matrix_synapse {
  /** submodule */
  readonly default?: Def<matrix_synapse·default>;
}
export interface monitoring {
  /** submodule */
  readonly client?: Def<monitoring·client>;
  /** submodule */
  readonly server?: Def<monitoring·server>;
}
export interface mycelium {
  /** submodule */
  readonly peer?: Def<mycelium·peer>;
}
export interface ncps {
  /** submodule */
  readonly client?: Def<AnythingSet>;
  /** submodule */
  readonly server?: Def<ncps·server>;
}
export interface p2p_ssh_iroh {
  /** submodule */
  readonly server?: Def<AnythingSet>;
}
export interface packages {
  /** submodule */
  readonly default?: Def<packages·default>;
}
export interface pki {
  /** submodule */
  readonly default?: Def<AnythingSet>;
}
export interface sshd {
  /** submodule */
  readonly client?: Def<sshd·client>;
  /** submodule */
  readonly server?: Def<sshd·server>;
}
export interface syncthing {
  /** submodule */
  readonly peer?: Def<syncthing·peer>;
}
export interface tor {
  /** submodule */
  readonly client?: Def<AnythingSet>;
  /** submodule */
  readonly server?: Def<tor·server>;
}
export interface trusted_nix_caches {
  /** submodule */
  readonly default?: Def<AnythingSet>;
}
export interface users {
  /** submodule */
  readonly default?: Def<users·default>;
}
export interface wifi {
  /** submodule */
  readonly default?: Def<wifi·default>;
}
export interface wireguard {
  /** submodule */
  readonly controller?: Def<wireguard·controller>;
  /** submodule */
  readonly peer?: Def<wireguard·peer>;
}
export interface yggdrasil {
  /** submodule */
  readonly default?: Def<yggdrasil·default>;
}
export interface zerotier {
  /** submodule */
  readonly controller?: Def<zerotier·controller>;
  /** submodule */
  readonly moon?: Def<zerotier·moon>;
  /** submodule */
  readonly peer?: Def<zerotier·peer>;
}
export interface admin·default {
  /** attribute set of string · default `{ }` · clanServices/admin/default.nix */
  readonly allowedKeys?: Def<Attrs<Val<string>>>;
  /** list of string · default `[ ]` · clanServices/admin/default.nix */
  readonly certificateSearchDomains?: Val<readonly Val<string>[]>;
  /** boolean · clanServices/admin/default.nix */
  readonly deprecationWarning?: Val<boolean>;
  readonly rsaHostKey?: Def<admin·default·rsaHostKey>;
}
export interface borgbackup·client {
  /** attribute set of submodule · default `{ }` · clanServices/borgbackup/default.nix */
  readonly destinations?: Def<Attrs<Def<borgbackup·client·destinations·ᐸnameᐳ>>>;
  /** list of string · default `[ ]` · clanServices/borgbackup/default.nix */
  readonly exclude?: Val<readonly Val<string>[]>;
  /** string · default `"*-*-* 01:00:00"` · clanServices/borgbackup/default.nix */
  readonly startAt?: Val<string>;
}
export interface borgbackup·server {
  /** null or string · default `null` · clanServices/borgbackup/default.nix */
  readonly address?: Val<string | null>;
  /** string · default `"/var/lib/borgbackup"` · clanServices/borgbackup/default.nix */
  readonly directory?: Val<string>;
}
export interface certificates·ca {
  /** string · default `"none@none.tld"` · clanServices/certificates/default.nix */
  readonly acmeEmail?: Val<string>;
  /** null or string · default `"8760h"` · clanServices/certificates/default.nix */
  readonly expire?: Val<string | null>;
  /** list of string · default `[ ]` · clanServices/certificates/default.nix */
  readonly tlds?: Val<readonly Val<string>[]>;
}
export interface certificates·default {
  /** string · default `"none@none.tld"` · clanServices/certificates/default.nix */
  readonly acmeEmail?: Val<string>;
}
export interface data_mesher·default {
  /** list of string · default `[ ]` · clanServices/data-mesher/default.nix */
  readonly extraBootstrapPeers?: Val<readonly Val<string>[]>;
  /** raw value · default `null` · clanServices/data-mesher/default.nix */
  readonly extraHostNames?: Anything;
  /** list of string · default `[ ]` · clanServices/data-mesher/default.nix */
  readonly interfaces?: Val<readonly Val<string>[]>;
  /** one of "fatal", "error", "warn", "info", "debug" · default `"info"` · clanServices/data-mesher/default.nix */
  readonly logLevel?: Val<"fatal" | "error" | "warn" | "info" | "debug">;
  readonly network?: Def<data_mesher·default·network>;
  /** 16 bit unsigned integer; between 0 and 65535 (both inclusive) · default `7946` · clanServices/data-mesher/default.nix */
  readonly port?: Val<number>;
}
export interface dyndns·default {
  /** signed integer · default `5` · clanServices/dyndns/default.nix */
  readonly period?: Val<number>;
  readonly server?: Def<dyndns·default·server>;
  /** attribute set of submodule · default `{ }` · clanServices/dyndns/default.nix */
  readonly settings?: Def<Attrs<Def<dyndns·default·settings·ᐸnameᐳ>>>;
}
export interface hello_world·evening {
  /** string · default `"Good evening"` · clanServices/hello-world/default.nix */
  readonly greeting?: Val<string>;
}
export interface hello_world·morning {
  /** string · default `"Good morning"` · clanServices/hello-world/default.nix */
  readonly greeting?: Val<string>;
}
export interface internet·default {
  /** string · default `""` · clanServices/internet/default.nix */
  readonly host?: Val<string>;
  /** list of string · default `[ ]` · clanServices/internet/default.nix */
  readonly jumphosts?: Val<readonly Val<string>[]>;
  /** 16 bit unsigned integer; between 0 and 65535 (both inclusive) · default `22` · clanServices/internet/default.nix */
  readonly port?: Val<number>;
  /** null or string · default `null` · clanServices/internet/default.nix */
  readonly user?: Val<string | null>;
}
export interface localbackup·default {
  /** signed integer · default `20` · clanServices/localbackup/default.nix */
  readonly snapshots?: Val<number>;
  /** attribute set of submodule · clanServices/localbackup/default.nix */
  readonly targets?: Def<Attrs<Def<localbackup·default·targets·ᐸnameᐳ>>>;
}
export interface matrix_synapse·default {
  /** string · clanServices/matrix-synapse/default.nix */
  readonly acmeEmail?: Val<string>;
  /** string · clanServices/matrix-synapse/default.nix */
  readonly app_domain?: Val<string>;
  /** string · clanServices/matrix-synapse/default.nix */
  readonly server_tld?: Val<string>;
  readonly services?: Def<matrix_synapse·default·services>;
  /** attribute set of submodule · default `{ }` · clanServices/matrix-synapse/default.nix */
  readonly users?: Def<Attrs<Def<matrix_synapse·default·users·ᐸnameᐳ>>>;
}
export interface monitoring·client {
  readonly loki?: Def<monitoring·client·loki>;
  /** one of "all", "nixos" or list of string · default `"nixos"` · clanServices/monitoring/default.nix */
  readonly monitoredSystemdServices?: Val<"all" | "nixos" | readonly Val<string>[]>;
  /** boolean · default `false` · clanServices/monitoring/default.nix */
  readonly useSSL?: Val<boolean>;
}
export interface monitoring·server {
  readonly grafana?: Def<monitoring·server·grafana>;
  /** null or string · default `null` · clanServices/monitoring/default.nix */
  readonly host?: Val<string | null>;
}
export interface mycelium·peer {
  /** boolean · default `true` · clanServices/mycelium/default.nix */
  readonly addHostedPublicNodes?: Val<boolean>;
  /** boolean · default `true` · clanServices/mycelium/default.nix */
  readonly openFirewall?: Val<boolean>;
}
export interface ncps·server {
  /** boolean · default `false` · clanServices/ncps/default.nix */
  readonly allowPutVerb?: Val<boolean>;
  /** list of string · default `[ "https://cache.nixos.org" "https://nix-community.cachix.org" ]` · clanServices/ncps/default.nix */
  readonly caches?: Val<readonly Val<string>[]>;
  /** string · default `"/var/lib/ncps"` · clanServices/ncps/default.nix */
  readonly dataPath?: Val<string>;
  /** signed integer · default `8501` · clanServices/ncps/default.nix */
  readonly port?: Val<number>;
  /** list of string · default `[ "cache.nixos.org-1:6NCHdD59X431o0gWypbMrAURkbJ16ZPMQFGspcDShjY=" "nix-communi…` · clanServices/ncps/default.nix */
  readonly publicKeys?: Val<readonly Val<string>[]>;
}
export interface packages·default {
  /** list of string · default `[ ]` · clanServices/packages/default.nix */
  readonly packages?: Val<readonly Val<string>[]>;
}
export interface sshd·client {
  readonly certificate?: Def<sshd·client·certificate>;
}
export interface sshd·server {
  /** attribute set of string · default `{ }` · clanServices/sshd/default.nix */
  readonly authorizedKeys?: Def<Attrs<Val<string>>>;
  readonly certificate?: Def<sshd·server·certificate>;
  /** boolean · default `false` · clanServices/sshd/default.nix */
  readonly generateRootKey?: Val<boolean>;
  readonly hostKeys?: Def<sshd·server·hostKeys>;
}
export interface syncthing·peer {
  /** attribute set of submodule · default `{ }` · clanServices/syncthing/default.nix */
  readonly extraDevices?: Def<Attrs<Def<syncthing·peer·extraDevices·ᐸnameᐳ>>>;
  /** attribute set of submodule · default `{ }` · clanServices/syncthing/default.nix */
  readonly folders?: Def<Attrs<Def<syncthing·peer·folders·ᐸnameᐳ>>>;
  /** boolean · default `true` · clanServices/syncthing/default.nix */
  readonly openDefaultPorts?: Val<boolean>;
}
export interface tor·server {
  /** list of raw value · default `[ { port = 22; target = { port = 22; }; } ]` · clanServices/tor/default.nix */
  readonly portMapping?: Val<readonly Anything[]>;
  /** boolean · default `true` · clanServices/tor/default.nix */
  readonly secretHostname?: Val<boolean>;
}
export interface users·default {
  /** list of string · default `[ ]` · clanServices/users/default.nix */
  readonly groups?: Val<readonly Val<string>[]>;
  /** attribute set of submodule · default `{ }` · clanServices/users/default.nix */
  readonly identity?: Def<Attrs<Def<users·default·identity·ᐸnameᐳ>>>;
  readonly openssh?: Def<users·default·openssh>;
  /** boolean · default `true` · clanServices/users/default.nix */
  readonly prompt?: Val<boolean>;
  /** boolean · default `false` · clanServices/users/default.nix */
  readonly share?: Val<boolean>;
  /** boolean · default `true` · clanServices/users/default.nix */
  readonly systemUser?: Val<boolean>;
  /** string · clanServices/users/default.nix */
  readonly user?: Val<string>;
}
export interface wifi·default {
  /** attribute set of submodule · default `{ }` · clanServices/wifi/default.nix */
  readonly networks?: Def<Attrs<Def<wifi·default·networks·ᐸnameᐳ>>>;
}
export interface wireguard·controller {
  /** null or string · clanServices/wireguard/default.nix */
  readonly domain?: Val<string | null>;
  /** string · clanServices/wireguard/default.nix */
  readonly endpoint?: Val<string>;
  /** null or signed integer · default `null` · clanServices/wireguard/default.nix */
  readonly mtu?: Val<number | null>;
  /** signed integer · default `51820` · clanServices/wireguard/default.nix */
  readonly port?: Val<number>;
}
export interface wireguard·peer {
  /** string · clanServices/wireguard/default.nix */
  readonly controller?: Val<string>;
  /** null or string · clanServices/wireguard/default.nix */
  readonly domain?: Val<string | null>;
  /** null or signed integer · default `null` · clanServices/wireguard/default.nix */
  readonly mtu?: Val<number | null>;
  /** signed integer · default `51820` · clanServices/wireguard/default.nix */
  readonly port?: Val<number>;
}
export interface yggdrasil·default {
  /** list of string · default `[ ]` · clanServices/yggdrasil/default.nix */
  readonly extraPeers?: Val<readonly Val<string>[]>;
  /** list of string · default `[ ]` · clanServices/yggdrasil/default.nix */
  readonly extraYggdrasilIPs?: Val<readonly Val<string>[]>;
  /** list of attribute set · default `[ ]` · clanServices/yggdrasil/default.nix */
  readonly multicastInterfaces?: Val<readonly Def<AnythingSet>[]>;
  /** submodule · default `{ }` · clanServices/yggdrasil/default.nix */
  readonly ports?: Def<yggdrasil·default·ports>;
}
export interface zerotier·controller {
  /** list of string · default `[ ]` · clanServices/zerotier/default.nix */
  readonly allowedIds?: Val<readonly Val<string>[]>;
  /** list of string · default `[ ]` · clanServices/zerotier/default.nix */
  readonly allowedIps?: Val<readonly Val<string>[]>;
  /** boolean · default `false` · clanServices/zerotier/default.nix */
  readonly public?: Val<boolean>;
}
export interface zerotier·moon {
  /** list of string · clanServices/zerotier/default.nix */
  readonly stableEndpoints?: Val<readonly Val<string>[]>;
}
export interface zerotier·peer {
  /** list of string · default `[ ]` · clanServices/zerotier/default.nix */
  readonly orbitMoons?: Val<readonly Val<string>[]>;
}
export interface admin·default·rsaHostKey {
  /** boolean · default `false` · clanServices/admin/default.nix */
  readonly enable?: Val<boolean>;
}
export interface borgbackup·client·destinations·ᐸnameᐳ {
  /** string matching the pattern ^[a-zA-Z0-9._-]+$ · default `"‹name›"` · clanServices/borgbackup/default.nix */
  readonly name?: Val<string>;
  /** string · clanServices/borgbackup/default.nix */
  readonly repo?: Val<string>;
  /** string · clanServices/borgbackup/default.nix */
  readonly rsh?: Val<string>;
}
export interface data_mesher·default·network {
  /** attribute set of list of string · default `{ }` · clanServices/data-mesher/default.nix */
  readonly files?: Def<Attrs<Val<readonly Val<string>[]>>>;
  /** raw value · default `null` · clanServices/data-mesher/default.nix */
  readonly hostTTL?: Anything;
  /** raw value · default `null` · clanServices/data-mesher/default.nix */
  readonly interface?: Anything;
  /** list of string · default `[ ]` · clanServices/data-mesher/default.nix */
  readonly namespaces?: Val<readonly Val<string>[]>;
  /** raw value · default `null` · clanServices/data-mesher/default.nix */
  readonly port?: Anything;
  /** raw value · default `null` · clanServices/data-mesher/default.nix */
  readonly tld?: Anything;
}
export interface dyndns·default·server {
  /** string · clanServices/dyndns/default.nix */
  readonly acmeEmail?: Val<string>;
  /** string · clanServices/dyndns/default.nix */
  readonly domain?: Val<string>;
  /** boolean · default `false` · clanServices/dyndns/default.nix */
  readonly enable?: Val<boolean>;
  /** signed integer · default `54805` · clanServices/dyndns/default.nix */
  readonly port?: Val<number>;
}
export interface dyndns·default·settings·ᐸnameᐳ {
  /** string · clanServices/dyndns/default.nix */
  readonly domain?: Val<string>;
  /** attribute set of (string or signed integer or boolean) · default `{ }` · clanServices/dyndns/default.nix */
  readonly extraSettings?: Def<Attrs<Val<string | number | boolean>>>;
  /** string · clanServices/dyndns/default.nix */
  readonly provider?: Val<string>;
  /** one of "password", "token", "api_key", "secret_api_key" · default `"password"` · clanServices/dyndns/default.nix */
  readonly secret_field_name?: Val<"password" | "token" | "api_key" | "secret_api_key">;
}
export interface localbackup·default·targets·ᐸnameᐳ {
  /** string · clanServices/localbackup/default.nix */
  readonly directory?: Val<string>;
  /** null or string · default `null` · clanServices/localbackup/default.nix */
  readonly mountpoint?: Val<string | null>;
  /** string matching the pattern ^[a-zA-Z0-9._-]+$ · default `"‹name›"` · clanServices/localbackup/default.nix */
  readonly name?: Val<string>;
  /** null or strings concatenated with "\n" · default `null` · clanServices/localbackup/default.nix */
  readonly postBackupHook?: Val<string | null>;
  /** null or strings concatenated with "\n" · default `null` · clanServices/localbackup/default.nix */
  readonly postMountHook?: Val<string | null>;
  /** null or strings concatenated with "\n" · default `null` · clanServices/localbackup/default.nix */
  readonly postUnmountHook?: Val<string | null>;
  /** null or strings concatenated with "\n" · default `null` · clanServices/localbackup/default.nix */
  readonly preBackupHook?: Val<string | null>;
  /** null or strings concatenated with "\n" · default `null` · clanServices/localbackup/default.nix */
  readonly preMountHook?: Val<string | null>;
  /** null or strings concatenated with "\n" · default `null` · clanServices/localbackup/default.nix */
  readonly preUnmountHook?: Val<string | null>;
}
export interface matrix_synapse·default·services {
  readonly "matrix-synapse"?: Def<matrix_synapse·default·services·matrix_synapse>;
}
export interface matrix_synapse·default·users·ᐸnameᐳ {
  /** boolean · default `false` · clanServices/matrix-synapse/default.nix */
  readonly admin?: Val<boolean>;
  /** string · default `"‹name›"` · clanServices/matrix-synapse/default.nix */
  readonly name?: Val<string>;
}
export interface monitoring·client·loki {
  readonly journal?: Def<monitoring·client·loki·journal>;
}
export interface monitoring·server·grafana {
  /** boolean · default `false` · clanServices/monitoring/default.nix */
  readonly enable?: Val<boolean>;
}
export interface sshd·client·certificate {
  /** list of string · default `[ ]` · clanServices/sshd/default.nix */
  readonly searchDomains?: Val<readonly Val<string>[]>;
}
export interface sshd·server·certificate {
  /** boolean · default `true` · clanServices/sshd/default.nix */
  readonly enable?: Val<boolean>;
  /** list of string · default `[ ]` · clanServices/sshd/default.nix */
  readonly searchDomains?: Val<readonly Val<string>[]>;
}
export interface sshd·server·hostKeys {
  readonly rsa?: Def<sshd·server·hostKeys·rsa>;
}
export interface syncthing·peer·extraDevices·ᐸnameᐳ {
  /** list of string · default `[ "dynamic" ]` · clanServices/syncthing/default.nix */
  readonly addresses?: Val<readonly Val<string>[]>;
  /** string · clanServices/syncthing/default.nix */
  readonly id?: Val<string>;
  /** string · default `""` · clanServices/syncthing/default.nix */
  readonly name?: Val<string>;
}
export interface syncthing·peer·folders·ᐸnameᐳ {
  /** list of string · default `[ ]` · clanServices/syncthing/default.nix */
  readonly devices?: Val<readonly Val<string>[]>;
  /** boolean · default `false` · clanServices/syncthing/default.nix */
  readonly ignorePerms?: Val<boolean>;
  /** string · clanServices/syncthing/default.nix */
  readonly path?: Val<string>;
  /** signed integer · default `3600` · clanServices/syncthing/default.nix */
  readonly rescanIntervalS?: Val<number>;
  /** one of "sendreceive", "sendonly", "receiveonly" · default `"sendreceive"` · clanServices/syncthing/default.nix */
  readonly type?: Val<"sendreceive" | "sendonly" | "receiveonly">;
  /** null or submodule · default `null` · clanServices/syncthing/default.nix */
  readonly versioning?: Def<syncthing·peer·folders·ᐸnameᐳ·versioning | null>;
}
export interface users·default·identity·ᐸnameᐳ {
  /** null or string · default `null` · clanServices/users/default.nix */
  readonly displayname?: Val<string | null>;
  /** string · default `""` · clanServices/users/default.nix */
  readonly email?: Val<string>;
  /** list of string · default `[ ]` · clanServices/users/default.nix */
  readonly groups?: Val<readonly Val<string>[]>;
}
export interface users·default·openssh {
  readonly authorizedKeys?: Def<users·default·openssh·authorizedKeys>;
}
export interface wifi·default·networks·ᐸnameᐳ {
  /** boolean · default `true` · clanServices/wifi/default.nix */
  readonly autoConnect?: Val<boolean>;
  /** boolean · default `true` · clanServices/wifi/default.nix */
  readonly enable?: Val<boolean>;
  /** string · default `"wpa-psk"` · clanServices/wifi/default.nix */
  readonly keyMgmt?: Val<string>;
}
export interface yggdrasil·default·ports {
  /** 16 bit unsigned integer; between 0 and 65535 (both inclusive) · default `6444` · clanServices/yggdrasil/default.nix */
  readonly quic?: Val<number>;
  /** 16 bit unsigned integer; between 0 and 65535 (both inclusive) · default `6443` · clanServices/yggdrasil/default.nix */
  readonly tcp?: Val<number>;
  /** 16 bit unsigned integer; between 0 and 65535 (both inclusive) · default `6446` · clanServices/yggdrasil/default.nix */
  readonly tls?: Val<number>;
  /** 16 bit unsigned integer; between 0 and 65535 (both inclusive) · default `6445` · clanServices/yggdrasil/default.nix */
  readonly ws?: Val<number>;
}
export interface matrix_synapse·default·services·matrix_synapse {
  /** unspecified value · clanServices/matrix-synapse/default.nix */
  readonly package?: Anything;
}
export interface monitoring·client·loki·journal {
  readonly relabelRules?: Def<monitoring·client·loki·journal·relabelRules>;
}
export interface sshd·server·hostKeys·rsa {
  /** boolean · default `false` · clanServices/sshd/default.nix */
  readonly enable?: Val<boolean>;
}
export interface syncthing·peer·folders·ᐸnameᐳ·versioning {
  /** attribute set of string · default `{ }` · clanServices/syncthing/default.nix */
  readonly params?: Def<Attrs<Val<string>>>;
  /** one of "external", "simple", "staggered", "trashcan" · clanServices/syncthing/default.nix */
  readonly type?: Val<"external" | "simple" | "staggered" | "trashcan">;
}
export interface users·default·openssh·authorizedKeys {
  /** list of absolute path · default `[ ]` · clanServices/users/default.nix */
  readonly keyFiles?: Val<readonly Val<PathLike>[]>;
  /** list of (optionally newline-terminated) single-line string · default `[ ]` · clanServices/users/default.nix */
  readonly keys?: Val<readonly Val<string>[]>;
}
export interface monitoring·client·loki·journal·relabelRules {
  /** list of string · default `[ ]` · clanServices/monitoring/default.nix */
  readonly afterNormalization?: Val<readonly Val<string>[]>;
  /** list of string · default `[ ]` · clanServices/monitoring/default.nix */
  readonly beforeNormalization?: Val<readonly Val<string>[]>;
}
