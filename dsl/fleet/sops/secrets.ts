import type { Eval, LeafRef, Nobody, Val } from "../../nix/expr/types.ts";
import type { Given, PathLike, SopsHomeOptions, SopsOptions } from "../../options/index.ts";
import type { ClassArgs, ClassOptions, ClassSystem, ConfigRef, ModuleClass } from "../class.ts";
import type { NoOptions, Provides } from "../imports.ts";
import { moduleData } from "../module.ts";
import { sopsBody } from "./body.ts";
import type { SopsData } from "./data.ts";
import { secretHandles, templateHandles } from "./handles.ts";

// oxlint-disable-next-line typescript/no-explicit-any -- `any` is the only bound that every Eval<T> meets
type Group<D> = Exclude<D, Eval<any> | Nobody | undefined>;

/** The options of sops-nix in each class. */
interface Sops {
  readonly nixos: Group<SopsOptions["sops"]>;
  readonly darwin: Group<SopsOptions["sops"]>;
  readonly homeManager: Group<SopsHomeOptions["sops"]>;
}

type Entry<A> = A extends { readonly [name: string]: infer D } ? Group<D> : never;

/** A secret: a key of an encrypted file, and the file it becomes. */
export type SopsSecret<C extends ModuleClass> = Entry<Group<Sops[C]["secrets"]>>;
/** A file with secrets in it. */
export type SopsTemplate<C extends ModuleClass> = Entry<Group<Sops[C]["templates"]>>;

/** A secret as modules refer to it. */
export interface SecretRef {
  /** Where it lies, decrypted. */
  readonly path: LeafRef<string>;
  /** What stands for it in the content of a template. */
  readonly placeholder: LeafRef<string>;
}

/** The arguments of the module, and the secrets that are declared beside it. */
export type SopsArgs<C extends ModuleClass, S> = ClassArgs<ConfigRef<ClassOptions[C]>, ClassSystem[C]>[C] & {
  readonly secrets: { readonly [K in keyof S]: SecretRef };
};

/** A value, or one made of the arguments of the module. */
type FromArgs<C extends ModuleClass, S, T> = T | ((args: SopsArgs<C, S>) => T);

/** The options below `sops`, with secrets `S` and templates `T`. */
export type SopsSpec<C extends ModuleClass, S, T> = {
  /** The class of the module: a home's unless it says otherwise. */
  readonly class?: C;
  /** The encrypted file that secrets are keys of, unless they name their own: `file("./secrets.yaml")`. */
  readonly defaultSopsFile?: Val<PathLike>;
  readonly secrets: { readonly [K in keyof S]: FromArgs<C, NoOptions, SopsSecret<C>> };
  readonly templates?: { readonly [K in keyof T]: FromArgs<C, S, SopsTemplate<C>> };
} & {
  readonly [K in Exclude<keyof Sops[C], "defaultSopsFile" | "secrets" | "templates">]?: FromArgs<
    C,
    S,
    Sops[C][K]
  >;
};

/** Secrets of a home or a host: a module, and references to what it declares. */
export interface SopsSecrets<C extends ModuleClass, S, T> extends Provides<{
  readonly [K in C]: K extends "homeManager" ? Given<SopsHomeOptions> : NoOptions;
}> {
  readonly name: string;
  readonly secrets: { readonly [K in keyof S]: SecretRef };
  readonly templates: { readonly [K in keyof T]: Pick<SecretRef, "path"> };
}

/**
 * Secrets that sops-nix decrypts where they are used: the options below `sops`, as a module of a home, `sops/<name>`, or of
 * a host where `class` says so. The module of the input `sops-nix` comes with it; a machine of a clan has that already.
 * Secrets and templates may be functions of the module's arguments; those of templates get the secrets as well.
 *
 * ```ts
 * export const backupSecrets = sopsSecrets("backup", {
 *   defaultSopsFile: file("./secrets.yaml"),
 *   secrets: { "backup-id": {}, "backup-key": { mode: "0440" } },
 *   templates: {
 *     "rclone.conf": ({ secrets }) => ({ content: nix`key = ${secrets["backup-key"].placeholder}` }),
 *   },
 * });
 * // in a module with imports: [backupSecrets]
 * backupSecrets.secrets["backup-id"].path     // config.sops.secrets.backup-id.path
 * backupSecrets.templates["rclone.conf"].path // config.sops.templates."rclone.conf".path
 * ```
 *
 * Source: `sops.secrets`, `sops.templates` of sops-nix.
 *
 * Errors: those of `nixosModule`; NV3030 there is no such file; NV5220 it is not encrypted; NV5221 it has no such key;
 * NV5222 a secret that is not declared; NV5223 used where the module is not imported.
 */
export function sopsSecrets<
  const C extends ModuleClass = "homeManager",
  const S = NoOptions,
  const T = NoOptions,
>(name: string, spec: SopsSpec<C, S, T>): SopsSecrets<C, S, T> {
  const moduleClass: ModuleClass = spec.class ?? "homeManager";
  const sops: SopsData = { name, class: moduleClass, spec };
  const more = { sops, secrets: secretHandles(sops), templates: templateHandles(sops) };
  return moduleData(`sops/${name}`, "sopsSecrets", { [moduleClass]: sopsBody(sops) }, more) as never;
}
