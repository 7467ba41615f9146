/**
 * What an expression means, as text to compare by: two expressions with one text are the same to Nix. It goes further
 * than `equals` of the syntax tree: neither the order of attributes counts, nor whether paths are written out
 * (`a.b = 1` or `a = { b = 1; }`), nor what parameters and the names of a `let` are called.
 */
import { binding, attrSet, children, plainText, select } from "../nix/ast/index.ts";
import type {
  AttrName,
  AttrSet,
  Binder,
  Binding,
  Entry,
  Expr,
  Ident,
  Lambda,
  Let,
  Node,
  StringPart,
} from "../nix/ast/index.ts";
import { binderOf } from "../nix/expr/binder.ts";
import { staticName } from "../options/check.ts";

/** What a relative path of a generated file leads to, as text that changes with its content; `undefined` for any other path. */
export type Contents = (path: string) => string | undefined;

/** What names stand for: by binder where symbolic code bound them, by name in text. */
interface Scope {
  readonly names: ReadonlyMap<string | Binder, () => string>;
  readonly depth: number;
  readonly contents: Contents;
}

/**
 * The text of an expression's meaning.
 *
 * ```ts
 * meaning(parseExpr("{ b = x: x; a.c = ''1''; }")) === meaning(parseExpr('{ a = { c = "1"; }; b = y: y; }')) // true
 * ```
 */
export const meaning = (expr: Expr, contents: Contents = () => undefined): string =>
  text(expr, { names: new Map(), depth: 0, contents });

function text(node: Node, scope: Scope): string {
  const inner = (child: Node): string => text(child, scope);
  switch (node.kind) {
    case "Paren":
      return inner(node.expr);
    case "Ident":
      return (scope.names.get(node.binder ?? node.name) ?? (() => node.name))();
    case "Name":
    case "Uri":
      return JSON.stringify(node.kind === "Name" ? node.name : node.uri);
    case "Str":
    case "IndentedString": {
      const plain = plainText(node);
      return plain === undefined ? `"${partsOf(node.parts, scope)}"` : JSON.stringify(plain);
    }
    case "Path": {
      const [first, ...rest] = node.parts;
      const plain = first?.kind === "Text" && rest.length === 0 ? first.value : undefined;
      return (
        (plain === undefined ? undefined : scope.contents(plain)) ?? `path ${partsOf(node.parts, scope)}`
      );
    }
    case "List":
      return `[ ${node.items.map(inner).join(" ")} ]`;
    case "AttrSet":
      return setText(node, scope);
    case "Lambda":
      return lambdaText(node, scope);
    case "Let":
      return letText(node, scope);
    case "Select": {
      const names = node.path.names.map(inner).join(".");
      const way = `${inner(node.target)}.${names}`;
      return node.fallback === undefined ? way : `(${way} or ${inner(node.fallback)})`;
    }
    case "Int":
      return String(node.value);
    default: {
      const operator = "operator" in node ? ` ${node.operator}` : "";
      const own =
        node.kind === "SearchPath" ? ` ${node.path}` : node.kind === "Float" ? ` ${node.value}` : operator;
      return `(${node.kind}${own} ${children(node).map(inner).join(" ")})`;
    }
  }
}

const partsOf = (parts: readonly StringPart[], scope: Scope): string =>
  parts
    .map((part) =>
      part.kind === "Text" ? JSON.stringify(part.value).slice(1, -1) : `\${${text(part.expr, scope)}}`,
    )
    .join("");

/** The scope with more names; what is bound by name hides a binder of that name from text alone. */
const within = (
  scope: Scope,
  added: Iterable<readonly [string | Binder, () => string]>,
  depth = scope.depth,
): Scope => ({ ...scope, depth, names: new Map([...scope.names, ...added]) });

const both = (name: Ident, value: () => string): readonly (readonly [string | Binder, () => string])[] => [
  [name.name, value],
  ...(name.binder === undefined ? [] : [[name.binder, value] as const]),
];

function lambdaText({ param, body }: Lambda, scope: Scope): string {
  const parameter = (): string => `%${scope.depth}`;
  if (param.kind === "Ident")
    return `(%${scope.depth}: ${text(body, within(scope, both(param, parameter), scope.depth + 1))})`;
  // Names of a pattern are attributes, and stay.
  const names = param.formals.flatMap(({ name }) => both(name, () => `%${scope.depth}.${name.name}`));
  const alias = param.alias === undefined ? [] : both(param.alias.name, parameter);
  const inside = within(scope, [...names, ...alias], scope.depth + 1);
  const formals = param.formals.map((formal) => {
    const fallback = formal.default === undefined ? "" : ` ? ${text(formal.default, inside)}`;
    return formal.name.name + fallback;
  });
  // With `...` a module takes whatever it uses; without, what it takes is part of the meaning.
  const taken = param.ellipsis ? formals.filter((formal) => formal.includes(" ? ")) : formals;
  return `({${taken.toSorted().join(", ")}${param.ellipsis ? ", ..." : ""}}: ${text(body, inside)})`;
}

/** The bindings of a set by name, each once: paths written out, `inherit` as what it stands for. */
function attributes(entries: readonly Entry[]): readonly (readonly [name: AttrName, value: Expr])[] {
  const found = new Map<string, { name: AttrName; value: Expr }>();
  const computed: (readonly [AttrName, Expr])[] = [];
  const add = (name: AttrName, value: Expr): void => {
    const known = staticName(name);
    const before = known === undefined ? undefined : found.get(known);
    if (known === undefined) computed.push([name, value]);
    else if (before?.value.kind === "AttrSet" && value.kind === "AttrSet")
      before.value = { ...before.value, entries: [...before.value.entries, ...value.entries] };
    else found.set(known, { name, value });
  };
  for (const entry of entries) {
    if (entry.kind === "Binding") add(...headOf(entry));
    else
      for (const name of entry.names)
        add(name, entry.from === undefined ? variable(name) : select(entry.from, [name]));
  }
  return [...[...found.values()].map(({ name, value }) => [name, value] as const), ...computed];
}

function headOf({ path, value }: Binding): [AttrName, Expr] {
  const [first, ...rest] = path.names as [AttrName, ...AttrName[]];
  return [first, rest.length === 0 ? value : attrSet([binding(rest, value)])];
}

/** What `inherit x` takes; `inherit "a b"` names what no expression could. */
function variable(name: AttrName): Ident {
  const binder = name.kind === "Name" ? binderOf(name) : undefined;
  const node = { kind: "Ident", name: staticName(name) ?? "" } as const;
  return binder === undefined ? node : { ...node, binder };
}

/** Says where a module comes from, and means nothing to what it defines. */
const place: ReadonlySet<string> = new Set(["_file", "key"]);

function setText({ recursive, entries }: AttrSet, scope: Scope): string {
  const all = attributes(entries);
  const isModule = all.some(([name]) => staticName(name) === "_file");
  const kept = isModule ? all.filter(([name]) => !place.has(staticName(name) ?? "")) : all;
  const own = kept.flatMap(([name]) => {
    const known = staticName(name);
    return known === undefined ? [] : [[known, () => known] as const];
  });
  const inside = recursive ? within(scope, own) : scope;
  const texts = kept.map(([name, value]) => {
    const known = staticName(name);
    return `${known === undefined ? text(name, scope) : JSON.stringify(known)} = ${text(value, inside)};`;
  });
  return `${recursive ? "rec " : ""}{ ${texts.toSorted().join(" ")} }`;
}

/** A `let` is its body with the values in place of the names; one whose names need each other stays. */
function letText({ entries, body }: Let, scope: Scope): string {
  const all = attributes(entries);
  const running = new Set<AttrName>();
  let circular = false;
  const names = new Map<string | Binder, () => string>(scope.names);
  const inside: Scope = { ...scope, names };
  for (const [name, value] of all) {
    const known = staticName(name);
    if (known === undefined) continue;
    // `inherit x` takes the name from around.
    const outer = value.kind === "Ident" && value.name === known ? scope : inside;
    const valueText = (): string => {
      if (running.has(name)) {
        circular = true;
        return known;
      }
      running.add(name);
      const result = text(value, outer);
      running.delete(name);
      return result;
    };
    names.set(known, valueText);
    const binder = name.kind === "Name" ? binderOf(name) : undefined;
    if (binder !== undefined) names.set(binder, valueText);
  }
  const result = text(body, inside);
  if (!circular) return result;
  const kept = all.flatMap(([name]) => {
    const known = staticName(name);
    return known === undefined ? [] : [[known, () => known] as const];
  });
  const stay = within(scope, kept);
  const texts = all.map(([name, value]) => `${text(name, scope)} = ${text(value, stay)};`);
  return `(let ${texts.toSorted().join(" ")} in ${text(body, stay)})`;
}
