/** Where Nix refers to inputs: `inputs.srvos.nixosModules.server`. */
import { walk, type Expr, type Node } from "../nix/ast/index.ts";
import { staticName } from "../options/check.ts";

/** The end of an edge for a reference: the input, with at most two names of what is taken from it. */
const end = ([input = "", ...names]: readonly string[]): string => {
  const item = names.slice(0, 2).join(".");
  return item === "" ? `input:${input}` : `input:${input}#${item}`;
};

const isInputs = (node: Expr | undefined): boolean => node?.kind === "Ident" && /^inputs'*$/.test(node.name);

/** The names of a selection up to the first that Nix computes. */
function namesOf(names: Extract<Node, { readonly kind: "AttrPath" }>["names"]): readonly string[] {
  const found: string[] = [];
  for (const step of names) {
    const name = staticName(step);
    if (name === undefined) break;
    found.push(name);
  }
  return found;
}

/** The input that an expression is, or is taken from; `undefined` of any other. */
export function endAtInput(node: Node): string | undefined {
  if (node.kind === "Paren") return endAtInput(node.expr);
  if (node.kind !== "Select" || !isInputs(node.target)) return undefined;
  const names = namesOf(node.path.names);
  return names.length === 0 ? undefined : end(names);
}

/** All references below a node, each once, in their order. */
export function inputsIn(root: Node): ReadonlySet<string> {
  const found = new Set<string>();
  walk(root, (node) => {
    const own = endAtInput(node);
    if (own !== undefined) found.add(own);
    if (node.kind !== "Inherit" || node.from === undefined) return;
    const from =
      node.from.kind === "Select" && isInputs(node.from.target) ? namesOf(node.from.path.names) : [];
    if (from.length === 0 && !isInputs(node.from)) return;
    for (const name of node.names.map(staticName)) if (name !== undefined) found.add(end([...from, name]));
  });
  return found;
}
