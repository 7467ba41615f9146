/** What a vars generator is described by: prompts, files, and the script that makes the ones of the others. */
import type { LeafRef, Val } from "../../nix/expr/types.ts";
import type { Attrs, Derivation, Lib, PathLike, System } from "../../options/index.ts";
import type { ConfigRef, DarwinOptions, NixosOptions } from "../class.ts";
import type { ModulePkgs } from "../overlays/fleet-overlays.ts";
import type { VarsGenerator } from "./generator.ts";

/** The arguments of a module of either class. */
export interface VarsArgs {
  readonly config: ConfigRef<NixosOptions> | ConfigRef<DarwinOptions>;
  readonly lib: Lib;
  readonly pkgs: ModulePkgs<System>;
}

/** A value, or one made of the arguments of the module that the generator becomes. */
export type FromArgs<T> = T | ((args: VarsArgs) => T);

/** A file that the script writes to `$out/<name>`. It is secret unless `secret` is `false`. */
export interface VarFile<Secret> {
  readonly secret?: Secret & boolean;
  /** Whether it goes to the machine; `false` for what only other generators read. */
  readonly deploy?: boolean;
  readonly owner?: Val<string>;
  readonly group?: Val<string>;
  /** Four octal digits: `"0440"`. */
  readonly mode?: Val<string>;
  /** When it has to be there: before disks are partitioned, before activation, before users are made, or for services. */
  readonly neededFor?: "partitioning" | "activation" | "users" | "services";
  /** Units that start anew when it changes; NixOS only. */
  readonly restartUnits?: Val<readonly Val<string>[]>;
}

/** What a person is asked for; the answer stands in `$prompts/<name>`. */
export interface VarPrompt<Persist> {
  readonly type?: "hidden" | "line" | "multiline" | "multiline-hidden";
  readonly description?: Val<string>;
  /** Whether the answer becomes a file of the same name, without a script. */
  readonly persist?: Persist & boolean;
  readonly display?: {
    readonly group?: Val<string>;
    readonly label?: Val<string>;
    readonly helperText?: Val<string>;
    readonly required?: boolean;
  };
}

/** A generator as another one names it. */
export type Dependency = Pick<VarsGenerator<unknown>, "name" | "on">;

/** A generator with files `S` (whether each is secret) and prompts `P` (whether each is kept as a file). */
export interface VarsSpec<S, P> {
  /** Once for all machines that have it, not once for each. */
  readonly share?: boolean;
  readonly prompts?: { readonly [K in keyof P]: VarPrompt<P[K]> };
  /** Generators whose files the script finds in `$in/<generator>/<file>`; a function where one is declared further down. */
  readonly dependencies?: readonly Dependency[] | (() => readonly Dependency[]);
  readonly files?: { readonly [K in keyof S]: VarFile<S[K]> };
  /** What the script calls, besides coreutils. */
  readonly runtimeInputs?: FromArgs<Val<readonly Val<Derivation>[]>>;
  /** Shell text that writes every file to `$out`. It runs once, where the vars are generated, not on the machine. */
  readonly script?: FromArgs<Val<string | PathLike>>;
  /** Values on which the files depend: they are made anew when one changes. */
  readonly validation?: FromArgs<
    Val<boolean | number | string | Attrs<Val<boolean | number | string>> | null>
  >;
}

/** A secret file as modules refer to it. */
export interface SecretVar {
  /** Where it lies on the machine, once it is decrypted there. */
  readonly path: LeafRef<string>;
}

/** A public file as modules refer to it. */
export interface PublicVar extends SecretVar {
  /** What is in it. */
  readonly value: LeafRef<string>;
  /** Whether it has been generated. */
  readonly exists: LeafRef<boolean>;
}

/** The files of a generator: those it names, and the prompts it keeps. */
export type VarFiles<S, P> = {
  readonly [K in keyof S]: [S[K]] extends [false] ? PublicVar : SecretVar;
} & { readonly [K in keyof P as [P[K]] extends [true] ? (K extends keyof S ? never : K) : never]: SecretVar };

/** What is known of them from other machines. */
export type PublicFiles<F> = {
  readonly [K in keyof F as F[K] extends PublicVar ? K : never]: Pick<PublicVar, "value">;
};
