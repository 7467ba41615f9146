import type { AttrName, AttrPath, Entry, Expr, Node } from "../ast/index.ts";
import { plainText, unparen } from "../ast/index.ts";
import type { Cursor } from "./cursor.ts";
import { fail, placeOf } from "./cursor.ts";

/** What an attribute set defines, by name; nested sets that Nix merges while it parses are in `inner`. */
export type Definitions = Map<string, Definition>;

interface Definition {
  readonly at: Node;
  readonly inner: Definitions | undefined;
}

/** The name, when it is known without evaluating: `a`, `"a"`, `${"a"}`. */
export function staticName(name: AttrName): string | undefined {
  if (name.kind === "Name") return name.name;
  if (name.kind === "Str") return plainText(name);
  const expr = unparen(name.expr);
  return expr.kind === "Str" || expr.kind === "IndentedString" ? plainText(expr) : undefined;
}

/** Collects what the entries define; throws NV1112 for what is defined twice. `{ a.b = 1; a = { c = 2; }; }` is one `a` and fine. */
export function defineAll(cursor: Cursor, entries: readonly Entry[]): Definitions {
  const found: Definitions = new Map();
  for (const entry of entries) {
    if (entry.kind === "Binding") define(cursor, found, entry.path, entry.value);
    else {
      for (const name of entry.names) {
        const key = staticName(name);
        if (key !== undefined) add(cursor, found, [key], { at: name, inner: undefined });
      }
    }
  }
  return found;
}

function define(cursor: Cursor, root: Definitions, path: AttrPath, value: Expr): void {
  let into = root;
  const keys: string[] = [];
  const last = path.names.length - 1;
  for (const [index, name] of path.names.entries()) {
    const key = staticName(name);
    keys.push(key ?? "${…}");
    if (index === last) {
      const set = unparen(value);
      // A set that came in for the mark of a template was not read from this text.
      const inner =
        set.kind === "AttrSet" ? (cursor.defined.get(set) ?? defineAll(cursor, set.entries)) : undefined;
      if (key !== undefined) add(cursor, into, keys, { at: path, inner });
      return;
    }
    const known = key === undefined ? undefined : into.get(key);
    if (known !== undefined && known.inner === undefined) duplicate(cursor, keys, path, known.at);
    const inner: Definitions = known?.inner ?? new Map();
    if (key !== undefined && known === undefined) into.set(key, { at: path, inner });
    into = inner;
  }
}

function add(cursor: Cursor, into: Definitions, keys: readonly string[], definition: Definition): void {
  const key = keys.at(-1) as string;
  const known = into.get(key);
  if (known === undefined) into.set(key, definition);
  else if (known.inner === undefined || definition.inner === undefined)
    duplicate(cursor, keys, definition.at, known.at);
  else for (const [name, one] of definition.inner) add(cursor, known.inner, [...keys, name], one);
}

function duplicate(cursor: Cursor, keys: readonly string[], second: Node, first: Node): never {
  const message = `the attribute \`${keys.join(".")}\` is defined twice`;
  return fail(cursor, {
    code: "NV1112",
    message,
    ...placeOf(second),
    also: { ...placeOf(first), text: "defined here first" },
  });
}
