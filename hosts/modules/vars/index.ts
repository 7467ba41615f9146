/** Secrets and keys that clan generates: each is imported by the module that uses it. */
export { builderKey } from "./builder-key";
export { initrdKey } from "./initrd-key";
export { matrixSecrets } from "./matrix";
export { resticEnvironment, resticHtpasswd, resticLogin, resticPassword } from "./restic";
