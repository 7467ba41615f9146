/** Modules for Macs that a host chooses; system-defaults/ is part of `base`. */
export { casks } from "./casks";
export { colima } from "./colima";
export { dnscryptProxy } from "./dnscrypt-proxy";
export { fonts } from "./fonts";
export { homebrew } from "./homebrew";
export { linuxBuilder } from "./linux-builder";
export { power } from "./power";
export { profile } from "./profile";
export { sshdServer } from "./sshd-server";
export { touchId } from "./touch-id";
