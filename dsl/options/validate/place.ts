import type { Origin } from "../../nix/ast/node.ts";
import { elementNode, keyNode, namedChildren, type OptionNode } from "../model/node.ts";

/** A place in the option tree that a definition is checked against. Modules that declare into one group give several nodes. */
export interface Place {
  readonly nodes: readonly OptionNode[];
  /** Names as the definition writes them. */
  readonly path: readonly string[];
  /** The nearest place in the TypeScript. */
  readonly origin: Origin;
}

const step = (place: Place, name: string, nodes: readonly OptionNode[]): Place => ({
  ...place,
  nodes,
  path: [...place.path, name],
});

/** The place of a declared name, `undefined` if no node declares it. */
export function childPlace(place: Place, name: string): Place | undefined {
  const nodes = place.nodes.flatMap((node) => namedChild(node, name) ?? []);
  return nodes.length === 0 ? undefined : step(place, name, nodes);
}

function namedChild(node: OptionNode, name: string): OptionNode | undefined {
  return name === "*" || name.startsWith("<") ? undefined : node.children.get(name);
}

/** The place of one key of an `attrsOf`. */
export const keyPlace = (place: Place, key: string, placeholder?: string): Place =>
  step(
    place,
    key,
    place.nodes.map((node) => keyNode(node, placeholder)),
  );

/** The place of an element of a `listOf`. */
export const elementPlace = (place: Place, index: number | undefined): Place =>
  step(place, index === undefined ? "[…]" : `[${index}]`, place.nodes.map(elementNode));

/** The names that are declared right below a place. */
export function* declaredNames(place: Place): Iterable<string> {
  for (const node of place.nodes) yield* namedChildren(node).keys();
}

/** An option path as Nix writes it; names that are no identifiers are quoted, and `<name>` stands for any. */
export function showPath(path: readonly string[]): string {
  let text = "";
  for (const name of path) {
    if (name.startsWith("[")) text += name;
    else
      text += `${text === "" ? "" : "."}${/^(?:[A-Za-z_][\w'-]*|<\w+>)$/.test(name) ? name : JSON.stringify(name)}`;
  }
  return text;
}
