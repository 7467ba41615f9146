/** What the blocks of a terranix configuration take, and what can be read of them. */
import type { Eval, LeafRef, Val } from "../../nix/expr/types.ts";
import type {
  Anything,
  AnyRef,
  DataAttributes,
  DataArguments,
  Lib,
  ProviderArguments,
  ResourceArguments,
  ResourceAttributes,
  TerraformOutput,
  TerraformSettings,
  TerraformVariable,
} from "../../options/index.ts";
import type { ModulePkgs } from "../overlays/fleet-overlays.ts";

/** The arguments of a terranix module. */
export interface TerranixArgs {
  readonly config: AnyRef;
  readonly lib: Lib;
  readonly pkgs: ModulePkgs;
}

/** A name of `Known`, or any other: those are taken without facts about them. */
export type TypeName<Known> = (keyof Known & string) | (string & Record<never, never>);

/** Arguments of a type without facts. */
export interface OpenArguments {
  readonly [name: string]: Anything | undefined;
}

type ArgumentsIn<Known, T> = T extends keyof Known ? Known[T] : OpenArguments;
type WithArgs<A> = A | ((args: TerranixArgs) => A);

export type ResourceArgs<T> = WithArgs<ArgumentsIn<ResourceArguments, T>>;
export type DataArgs<T> = WithArgs<ArgumentsIn<DataArguments, T>>;
export type ProviderArgs<T> = WithArgs<ArgumentsIn<ProviderArguments, T>>;
export type VariableArgs = TerraformVariable;
export type OutputArgs = WithArgs<TerraformOutput>;
export type SettingsArgs = WithArgs<TerraformSettings>;

/** A block itself, where Terraform takes an address: `depends_on`, `provider`. */
export interface BlockRef extends Eval<TerraformAddress> {}
interface TerraformAddress {
  readonly address: string;
}

/** A resource: its attributes are values that Terraform knows when it runs. */
export type Resource<T> = BlockRef & (T extends keyof ResourceAttributes ? ResourceAttributes[T] : AnyRef);
/** What a provider tells: its attributes are values that Terraform knows when it runs. */
export type DataSource<T> = BlockRef & (T extends keyof DataAttributes ? DataAttributes[T] : AnyRef);

/** A variable as a value, by what it says its type is. */
export type Variable<V> = V extends { readonly type: "number" }
  ? LeafRef<number>
  : V extends { readonly type: "bool" }
    ? LeafRef<boolean>
    : V extends { readonly type: `${string}(${string}` }
      ? AnyRef
      : LeafRef<string>;

/** A local value. */
export type Local<V> = V extends string ? LeafRef<string> : AnyRef;
export type LocalValue = Val<string> | Anything;
