import type { Derivation } from "../options/index.ts";
import type { Val } from "../nix/expr/types.ts";
import { brand, type Branded } from "./brand.ts";
import type { NixosSystem } from "./class.ts";
import type { ModulePkgs } from "./overlays/fleet-overlays.ts";
import type { PerSystemArgs } from "./per-system.ts";

/** A port and its protocol. */
export type ContainerPort = `${number}` | `${number}/${"tcp" | "udp" | "sctp"}`;

/** How an image is run: `config` of the OCI image specification, by its names. */
export interface ContainerConfig {
  readonly User?: Val<string>;
  readonly ExposedPorts?: { readonly [port: ContainerPort]: object };
  /** `NAME=value`. */
  readonly Env?: readonly Val<string>[];
  readonly Entrypoint?: readonly Val<string>[];
  readonly Cmd?: readonly Val<string>[];
  readonly Volumes?: { readonly [path: `/${string}`]: object };
  readonly WorkingDir?: Val<string>;
  readonly Labels?: { readonly [name: string]: Val<string> };
  readonly StopSignal?: `SIG${string}`;
}

/** An image: the arguments of `dockerTools.buildLayeredImage`. */
export interface ContainerSpec {
  /** Of the store path's hash unless told. */
  readonly tag?: Val<string>;
  readonly fromImage?: Val<Derivation>;
  /** What is linked at the image's root. */
  readonly contents?: readonly Val<Derivation>[];
  readonly config?: ContainerConfig;
  /** `"now"`, or a date; 1970 unless told, so that the image is the same whenever it is built. */
  readonly created?: Val<string>;
  readonly maxLayers?: Val<number>;
  /** Shell commands run at the root of the last layer. */
  readonly extraCommands?: Val<string>;
  readonly fakeRootCommands?: Val<string>;
  readonly enableFakechroot?: Val<boolean>;
  readonly includeNixDB?: Val<boolean>;
}

/** The arguments of a container: those of `perSystem`, with packages for Linux. */
export interface ContainerArgs extends Omit<PerSystemArgs, "pkgs"> {
  readonly pkgs: ModulePkgs<NixosSystem>;
}

/** Data of `container`. */
export interface Container extends Branded<"container"> {
  readonly name: string;
  readonly spec: ContainerSpec | ((args: ContainerArgs) => ContainerSpec);
}

/**
 * An OCI image, made for each Linux platform of the flake: `packages.<system>.container-<name>`, and
 * `apps.<system>.push-<name>`, which pushes those of all platforms under one tag.
 *
 * ```ts
 * // flake/containers/status.ts → out/modules/containers/status.nix
 * export const status = container("status", ({ lib, pkgs }) => ({
 *   contents: [pkgs.cacert],
 *   config: { Cmd: [lib.getExe(pkgs.caddy), "run"], ExposedPorts: { "8080/tcp": {} }, User: "1000" },
 * }));
 * ```
 *
 * `nix build ./out#container-status && docker load < result`; `nix run ./out#push-status -- ghcr.io/you/status:1`.
 *
 * Source: `dockerTools.buildLayeredImage` of nixpkgs.
 *
 * Errors: NV5640 a port, variable or path that no runtime takes; NV5641 the flake has no Linux platform; NV3001 the name is
 * taken; NV3002 it is no name of an image.
 */
export function container(name: string, spec: Container["spec"]): Container {
  return brand("container", { name, spec });
}
