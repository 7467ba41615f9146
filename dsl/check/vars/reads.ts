/** Where modules read files of generators: through handles, or written out. */
import { staticNames } from "../../fleet/lower/entries.ts";
import { eachChild, plainText, type Expr, type Node, type Origin } from "../../nix/ast/index.ts";
import type { LoweredModule } from "../../fleet/lower/scopes.ts";
import { memoize } from "../memoize.ts";
import { attributeAt } from "../attribute.ts";

/** A use of a file of a generator. */
export interface Read {
  readonly generator: string;
  readonly file: string;
  /** `path`, `value`, …; nothing where the whole file is meant. */
  readonly field: string | undefined;
  /** The machine whose public value it is; of the module's own machine otherwise. */
  readonly machine?: string | undefined;
  readonly elsewhere: boolean;
  readonly origin: Origin;
}

/** All uses in a module, in the order of the source. */
export const readsOf = memoize((module: LoweredModule): readonly Read[] => {
  const reads: Read[] = [];
  const visit = (node: Node, around: Origin): void => {
    const origin = node.origin ?? around;
    const read =
      node.kind === "Select"
        ? ofConfig(node, origin)
        : node.kind === "Apply"
          ? ofMachine(node, origin)
          : undefined;
    if (read !== undefined) reads.push(read);
    eachChild(node, (child) => visit(child, origin));
  };
  visit(module.node, module.origin);
  return reads;
});

const prefix = ["clan", "core", "vars", "generators"];

/** `config.clan.core.vars.generators.<generator>.files.<file>.<field>`, `osConfig.…`. */
function ofConfig(
  { target, path }: Extract<Expr, { readonly kind: "Select" }>,
  origin: Origin,
): Read | undefined {
  if (target.kind !== "Ident" || (target.name !== "config" && target.name !== "osConfig")) return undefined;
  const names = path.names.map((name) => staticNames([name])?.[0]);
  if (!prefix.every((name, index) => names[index] === name)) return undefined;
  const [generator, files, file, field] = names.slice(prefix.length);
  if (generator === undefined || files !== "files" || file === undefined) return undefined;
  return { generator, file, field, elsewhere: false, origin };
}

/** `….getPublicValue { machine = …; generator = …; file = …; }`. */
function ofMachine({ fn, arg }: Extract<Expr, { readonly kind: "Apply" }>, origin: Origin): Read | undefined {
  const last = fn.kind === "Select" ? fn.path.names.at(-1) : undefined;
  if (last === undefined || staticNames([last])?.[0] !== "getPublicValue") return undefined;
  const text = (name: string): string | undefined => {
    const value = attributeAt(arg, [name]);
    return value?.kind === "Str" ? plainText(value) : undefined;
  };
  const [generator, file, machine] = [text("generator"), text("file"), text("machine")];
  if (generator === undefined || file === undefined) return undefined;
  return { generator, file, field: "value", machine, elsewhere: true, origin };
}
