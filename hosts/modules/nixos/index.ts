/** Modules for servers that a host chooses; server.ts and journald.ts are part of `base`. */
export { backupServer } from "./backup-server";
export { backups } from "./backups";
export { buildHost } from "./build-host";
export { caddy } from "./caddy";
export { gcp } from "./gcp";
export { hardening } from "./hardening";
export { hetzner } from "./hetzner";
export { matrix } from "./matrix";
export { ntfy } from "./ntfy";
export { nvidia } from "./nvidia";
export { podman } from "./podman";
export { postgres } from "./postgres";
export { zfs } from "./zfs";
