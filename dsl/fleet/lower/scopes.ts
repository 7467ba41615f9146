/** What options each module may define: for the check of definitions against the schemas (`dsl/options/validate`). */
import type { Expr, Origin } from "../../nix/ast/index.ts";
import { fileBinders } from "../../nix/expr/binder.ts";
import { nodeOf } from "../../nix/expr/to-nix.ts";
import type { OptionNode } from "../../options/check.ts";
import type { ModuleClass } from "../class.ts";
import type { FlakeInput } from "../inputs.ts";
import { staticNames } from "./entries.ts";
import type { Import } from "./graph.ts";

/** Schemas of options that modules of inputs bring. */
export type InputSchema =
  "clanCore" | "clanCoreDarwin" | "disko" | "sops" | "sopsHome" | "srvos" | "homeManagerModule";

/** A module as it was lowered. */
export interface LoweredModule {
  readonly class: ModuleClass | "flake" | "perSystem" | "terranix";
  /** Its name below `flake.modules.<class>`, where it has one; parts of an aggregate share theirs. */
  readonly name: string | undefined;
  readonly source: string;
  readonly origin: Origin;
  /** The platform of a host's module, or of a home without a host. */
  readonly system: string | undefined;
  /** The module as it stands in the file: its set, under a pattern where it takes arguments. */
  readonly node: Expr;
  /** The options it declares itself: `{ custom.x = lib.mkOption { … }; }`. */
  readonly options: Expr | undefined;
  readonly imports: readonly Import[];
  /** The options it is checked against in place of those of its class; known when every file has been lowered. */
  readonly schema?: () => OptionNode;
}

/** What a module sees besides the options of its class. */
export interface SeenOptions {
  /** Declarations of its own and of the modules it imports, directly or through others. */
  readonly declarations: readonly Expr[];
  /** Schemas that modules of inputs bring. */
  readonly schemas: readonly InputSchema[];
  /** Namespaces of inputs without a schema: everything there and below is allowed. */
  readonly open: readonly (readonly string[])[];
  /** It imports Nix that nobody has read (a file, a value that is no input's module): names may come from there. */
  readonly unread: boolean;
}

/** What clan-core brings to every machine of a clan. */
const schemasOfClan: { readonly [C in LoweredModule["class"]]?: readonly InputSchema[] } = {
  nixos: ["clanCore", "disko", "sops"],
  darwin: ["clanCoreDarwin", "sops"],
};

/** Tells what each module sees, where the fleet is a clan or not; answers are shared between modules that import the same. */
export function optionScopes(
  modules: readonly LoweredModule[],
  inputs: { readonly [name: string]: FlakeInput },
  isClan = false,
): (module: LoweredModule) => SeenOptions {
  const byName = new Map<string, LoweredModule[]>();
  for (const module of modules) {
    if (module.name === undefined) continue;
    const key = `${module.class}.${module.name}`;
    const list = byName.get(key);
    if (list === undefined) byName.set(key, [module]);
    else list.push(module);
  }
  return (module) => {
    const declarations = new Set<Expr>();
    const schemas = new Set<InputSchema>(isClan ? schemasOfClan[module.class] : []);
    const open = new Map<string, readonly string[]>();
    let unread = false;
    const seen = new Set<LoweredModule>([module]);
    const own = module.name === undefined ? [] : (byName.get(`${module.class}.${module.name}`) ?? []);
    const pending = [...new Set([module, ...own])];
    for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
      if (at.options !== undefined) declarations.add(at.options);
      for (const item of at.imports) {
        if (item.kind === "module") {
          for (const next of byName.get(`${item.class}.${item.name}`) ?? []) {
            if (seen.has(next)) continue;
            seen.add(next);
            pending.push(next);
          }
          continue;
        }
        const adds = item.kind === "file" && "adds" in item.data ? item.data.adds : undefined;
        if (adds !== undefined) {
          for (const name of adds) open.set(name, name.split("."));
          continue;
        }
        const input = item.kind === "value" ? inputOf(item.value) : undefined;
        const declared = input === undefined ? undefined : inputs[input];
        if (declared === undefined) {
          unread = true;
          continue;
        }
        const schema = schemaOfInput(declared, at.class);
        if (schema !== undefined) schemas.add(schema);
        for (const name of (at.class === "terranix" ? undefined : declared.adds?.[at.class]) ?? [])
          open.set(name, name.split("."));
      }
    }
    return { declarations: [...declarations], schemas: [...schemas], open: [...open.values()], unread };
  };
}

/** The input that a value is an attribute of. */
function inputOf(value: unknown): string | undefined {
  const node = nodeOf(value);
  if (node?.kind !== "Select" || node.target.kind !== "Ident" || node.target.binder !== fileBinders.inputs)
    return undefined;
  return staticNames(node.path.names)?.[0];
}

const schemasByProject: {
  readonly [project: string]: { readonly [C in LoweredModule["class"]]?: InputSchema };
} = {
  "nix-community/disko": { nixos: "disko" },
  "Mic92/sops-nix": { nixos: "sops", darwin: "sops", homeManager: "sopsHome" },
  "nix-community/srvos": { nixos: "srvos", darwin: "srvos" },
  "nix-community/home-manager": { nixos: "homeManagerModule", darwin: "homeManagerModule" },
};

/** The schema of an input's modules, by where it comes from: the same table as the types' (`input-modules.ts`). */
function schemaOfInput(input: FlakeInput, moduleClass: LoweredModule["class"]): InputSchema | undefined {
  const project = /^[a-z+]+:([^/?]+\/[^/?]+)/.exec(input.url ?? "")?.[1];
  return project === undefined ? undefined : schemasByProject[project]?.[moduleClass];
}
