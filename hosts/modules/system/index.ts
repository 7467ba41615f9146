/** What hosts of both platforms share; parts of `base` come along with it. */
export { base } from "./base";
export { fish } from "./fish";
export { initrdNetworking } from "./initrd-networking";
export { remoteBuilder } from "./remote-builder";
export { sshAgent } from "./ssh-agent";
