/** From places that Nix names to the TypeScript behind them. */
import { originAt } from "../compile/source-map.ts";
import type { MappedFile } from "../compile/source-map.ts";
import { lineTable } from "../diagnostics/lines.ts";
import type { AttrName, Expr, Node, Origin } from "../nix/ast/index.ts";
import { plainText } from "../nix/ast/index.ts";
import { children, walk } from "../nix/ast/traverse.ts";
import { parseFile } from "../nix/parse/index.ts";
import type { Frame } from "./nix-error.ts";

/** The flake that Nix saw: its generated files. */
export type Flake = readonly MappedFile[];

/** Where the TypeScript behind a frame of a trace stands; `undefined` for code that is not of the flake. */
export function placeOf(flake: Flake, frame: Frame): Origin | undefined {
  const file = generatedFile(flake, frame.path);
  return file === undefined ? undefined : originAt(file, frame.line, frame.column);
}

/** The generated file that Nix calls by its path in the store or on the disk; the flake may lie below a repository. */
function generatedFile(flake: Flake, path: string): MappedFile | undefined {
  const inStore = /\/[a-z0-9]{32}-source\/(.*)$/.exec(path)?.[1] ?? path;
  const [best] = flake
    .filter((file) => inStore === file.path || inStore.endsWith(`/${file.path}`))
    .toSorted((a, b) => b.path.length - a.path.length);
  return best;
}

/**
 * Where a TypeScript file defines an option, in the order of the generated files: the definitions at its path, else those of
 * the nearest option above it.
 *
 * ```ts
 * definitionsOf(flake, "hosts/cinnabar.ts", "services.opensh.enable") // [{ file: "hosts/cinnabar.ts", line: 20, column: 5 }]
 * ```
 */
export function definitionsOf(flake: Flake, source: string, option: string): readonly Origin[] {
  const wanted = optionPath(option);
  let best = 0;
  const found = new Map<string, Origin>();
  for (const file of flake) {
    if (file.source !== source) continue;
    for (const names of bindings(treeOf(file))) {
      const [depth, at] = match(names, wanted);
      if (at === undefined || depth < best) continue;
      const place = originAt(file, at.line, at.column);
      if (place === undefined) continue;
      if (depth > best) found.clear();
      best = depth;
      found.set(`${place.line}:${place.column}`, place);
    }
  }
  return [...found.values()];
}

/** Where the fleet writes a text: the message of an assertion is all that Nix tells of it. */
export function placesOfText(flake: Flake, text: string): readonly Origin[] {
  return flake.flatMap((file) => {
    if (!file.text.includes(text.split("\n")[0] ?? "")) return [];
    const found: Origin[] = [];
    walk(treeOf(file), (node) => {
      if (node.kind !== "Str" && node.kind !== "IndentedString") return;
      if (plainText(node)?.trim() !== text || node.origin === undefined) return;
      const place = originAt(file, node.origin.line, node.origin.column);
      if (place !== undefined) found.push(place);
    });
    return found;
  });
}

/** `users.users."a.b".shell` → its names. */
const optionPath = (option: string): readonly string[] =>
  (option.match(/"[^"]*"|[^.]+/g) ?? []).map((name) => name.replaceAll('"', ""));

interface Named {
  readonly name: string;
  readonly origin: Origin | undefined;
}

/** How many names of an option a binding gives, and where the last of them stands; 0 where it is of another option. */
function match(
  names: readonly Named[],
  wanted: readonly string[],
): readonly [depth: number, at: Origin | undefined] {
  for (let start = 0; start < names.length; start++) {
    const shared = names.slice(start, start + wanted.length);
    if (shared.every(({ name }, index) => name === wanted[index]))
      return [shared.length, shared.at(-1)?.origin];
  }
  return [0, undefined];
}

/** The path of every binding, from the outermost set. */
function bindings(expr: Expr): readonly (readonly Named[])[] {
  const found: (readonly Named[])[] = [];
  const visit = (node: Node, above: readonly Named[]): void => {
    let names = above;
    if (node.kind === "Binding") {
      names = [...above, ...node.path.names.map((name) => ({ name: nameOf(name), origin: name.origin }))];
      found.push(names);
    }
    for (const child of children(node)) visit(child, names);
  };
  visit(expr, []);
  return found;
}

/** The tree of a generated file; its nodes know where they stand in it. */
function treeOf({ path, text }: MappedFile): Expr {
  const place = lineTable(text);
  return parseFile(text, { originAt: (offset) => ({ file: path, ...place(offset) }) }).expr;
}

function nameOf(name: AttrName): string {
  if (name.kind === "Name") return name.name;
  return (name.kind === "Str" ? plainText(name) : undefined) ?? "<name>";
}
