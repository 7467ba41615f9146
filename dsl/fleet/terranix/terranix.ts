import { brand, type Branded } from "../brand.ts";
import type { PerSystemArgs } from "../per-system.ts";
import type { Val } from "../../nix/expr/types.ts";
import type { Anything, PackageRef } from "../../options/index.ts";
import { makeBlock } from "./block.ts";
import type {
  BlockRef,
  DataArgs,
  DataSource,
  Local,
  LocalValue,
  OutputArgs,
  ProviderArgs,
  Resource,
  ResourceArgs,
  SettingsArgs,
  TypeName,
  Variable,
  VariableArgs,
} from "./types.ts";
import type { DataArguments, ProviderArguments, ResourceArguments } from "../../options/index.ts";

/** How a configuration is run: the options of `terranix.terranixConfigurations.<name>`. */
export interface TerranixSpec {
  /** Where it keeps its files, below the directory it is run in; its name unless told. */
  readonly workdir?: Val<string>;
  readonly extraArgs?: { readonly [name: string]: Anything };
  readonly terraformWrapper?: {
    /** Terraform or OpenTofu, with its plugins. */
    readonly package?: PackageRef | Val<never>;
    readonly extraRuntimeInputs?: Val<readonly (PackageRef | Val<never>)[]>;
    /** Shell text that runs before each command, and behind it. */
    readonly prefixText?: Val<string>;
    readonly suffixText?: Val<string>;
  };
}

/** Data of `terranix`. */
export interface TerranixData extends Branded<"terranix"> {
  readonly name: string;
  readonly spec: unknown;
}

/** A configuration of Terraform, to which files of the fleet add blocks. */
export interface Terranix extends TerranixData {
  /**
   * A resource: `infrastructure.resource("hcloud_server", "cinnabar", { name: "cinnabar", server_type: "cx42" })`. Its
   * attributes are values of other blocks: `server.ipv4_address` is `config.resource.hcloud_server.cinnabar "ipv4_address"`.
   */
  readonly resource: <const T extends TypeName<ResourceArguments>>(
    type: T,
    name: string,
    args: ResourceArgs<T>,
  ) => Resource<T>;
  /** A data source: something that is there already. */
  readonly data: <const T extends TypeName<DataArguments>>(
    type: T,
    name: string,
    args: DataArgs<T>,
  ) => DataSource<T>;
  /** How a provider is reached: `infrastructure.provider("hcloud", { token })`. */
  readonly provider: <const T extends TypeName<ProviderArguments>>(
    name: T,
    args: ProviderArgs<T>,
  ) => BlockRef;
  /** An input of the configuration, given by `TF_VAR_<name>` when it runs. */
  readonly variable: <const V extends VariableArgs>(name: string, args: V) => Variable<V>;
  /** A value with a name. */
  readonly local: <const V extends LocalValue>(name: string, value: V) => Local<V>;
  /** What others may read once it has run: `terraform output`. */
  readonly output: (name: string, args: OutputArgs) => BlockRef;
  /** Settings of Terraform itself: `required_providers`, a backend. */
  readonly terraform: (args: SettingsArgs) => BlockRef;
}

/**
 * Cloud resources, described with terranix: `perSystem.terranix.terranixConfigurations.<name>`, and `nix run .#<name>` to
 * apply it. Files of the fleet add blocks by its methods and export them, one or a list; all of them together are the
 * module `flake.modules.terranix.<name>`. Known resources are typed: hcloud, google, cloudflare, tls, local, null, random.
 *
 * ```ts
 * export const infrastructure = terranix("infrastructure", ({ pkgs }) => ({
 *   terraformWrapper: { package: pkgs.opentofu },
 * }));
 * export const token = infrastructure.variable("hcloud_token", { type: "string", sensitive: true });
 * export const server = infrastructure.resource("hcloud_server", "cinnabar", { name: "cinnabar", server_type: "cx42" });
 * export const address = infrastructure.output("address", { value: server.ipv4_address });
 * ```
 *
 * Source: `terranix.terranixConfigurations` of terranix's flake module.
 *
 * Errors: NV3001 a name is taken; NV3002 it is no name; NV55xx what the checks of Terraform find.
 */
export function terranix(
  name: string,
  spec: TerranixSpec | ((args: PerSystemArgs) => TerranixSpec) = {},
): Terranix {
  const block = makeBlock;
  const methods: Omit<Terranix, keyof TerranixData> = {
    resource: (type, label, args) => block({ of: name, block: "resource", type, name: label, args }),
    data: (type, label, args) => block({ of: name, block: "data", type, name: label, args }),
    provider: (type, args) => block({ of: name, block: "provider", type: undefined, name: type, args }),
    variable: (label, args) => block({ of: name, block: "variable", type: undefined, name: label, args }),
    local: (label, value) => block({ of: name, block: "local", type: undefined, name: label, args: value }),
    output: (label, args) => block({ of: name, block: "output", type: undefined, name: label, args }),
    terraform: (args) => block({ of: name, block: "terraform", type: undefined, name: "terraform", args }),
  };
  return brand("terranix", { name, spec, ...methods });
}
