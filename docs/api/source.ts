/** The library's own sources as syntax: what a file exports, and where a name in it comes from. */
import { readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { lineTable } from "../../dsl/diagnostics/lines.ts";
import { parseFile, type Node, type Parsed } from "../../dsl/compile/load/parse.ts";
import { docOf } from "./doc.ts";

/** A declaration, with all its overloads. */
export interface Declaration {
  readonly name: string;
  /** Relative to the project. */
  readonly file: string;
  readonly line: number;
  readonly kind: "function" | "value" | "type";
  /** The text of its doc comment; empty where there is none. */
  readonly doc: string;
  readonly nodes: readonly [Node, ...Node[]];
}

/** Where a name comes from: a declaration of the file, or another file's export. */
type Origin = Declaration | { readonly from: string; readonly name: string };

interface Source {
  readonly parsed: Parsed;
  readonly names: ReadonlyMap<string, Origin>;
  readonly exported: ReadonlyMap<string, Origin>;
  /** Files whose exports are exported as well. */
  readonly all: readonly string[];
}

/** Sources below `project`, each read once. */
export class Sources {
  readonly #project: string;
  readonly #known = new Map<string, Source>();

  constructor(project: string) {
    this.#project = project;
  }

  /** Everything that a file exports, by name, with the declaration behind it. */
  exportsOf(file: string): ReadonlyMap<string, Declaration> {
    const { exported, all } = this.#read(file);
    const found = new Map<string, Declaration>();
    for (const [name, origin] of exported) {
      const declaration = this.#follow(origin);
      if (declaration !== undefined) found.set(name, declaration);
    }
    for (const other of all) for (const [name, one] of this.exportsOf(other)) found.set(name, one);
    return found;
  }

  /** The declaration that a name in a file stands for; `undefined` of what the language or a package brings. */
  lookup(file: string, name: string): Declaration | undefined {
    return this.#follow(this.#read(file).names.get(name));
  }

  /** The text of a node of a file, on one line. */
  text(file: string, { start, end }: Pick<Node, "start" | "end">): string {
    return this.#read(file)
      .parsed.text.slice(start, end)
      .replaceAll(/\s+/g, " ")
      .replaceAll(/(?<=[(<]) /g, "")
      .replaceAll(/(?<=[=:(<] ?)\| /g, "")
      .replaceAll(/,? (?=[)>])(?!=>)/g, "");
  }

  /** The doc comment in front of a node of a file. */
  docOf(file: string, node: Node): string {
    const { text, comments } = this.#read(file).parsed;
    return docOf(text, comments, node.start);
  }

  #follow(origin: Origin | undefined): Declaration | undefined {
    if (origin === undefined || !("from" in origin)) return origin;
    // The options of every class: nobody reads them as a page.
    if (!origin.from.startsWith("dsl/") || origin.from.startsWith("dsl/options/generated/")) return undefined;
    const { exported, all } = this.#read(origin.from);
    const here = this.#follow(exported.get(origin.name));
    if (here !== undefined) return here;
    for (const other of all) {
      const found = this.#follow({ from: other, name: origin.name });
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #read(file: string): Source {
    const known = this.#known.get(file);
    if (known !== undefined) return known;
    const source = sourceOf(file, parseFile(file, readFileSync(join(this.#project, file), "utf8")));
    this.#known.set(file, source);
    return source;
  }
}

function sourceOf(file: string, parsed: Parsed): Source {
  const names = new Map<string, Origin>();
  const exported = new Map<string, Origin>();
  const all: string[] = [];
  const place = lineTable(parsed.text);
  const target = (specifier: string): string | undefined =>
    specifier.startsWith(".") ? relative(".", join(dirname(file), specifier)) : undefined;
  const declare = (statement: Node, inner: Node, isExported: boolean): void => {
    for (const [name, kind] of namesOf(inner)) {
      const before = names.get(name);
      const overloads = before !== undefined && "nodes" in before ? before : undefined;
      const doc = docOf(parsed.text, parsed.comments, statement.start);
      const declaration: Declaration = overloads
        ? { ...overloads, doc: overloads.doc || doc, nodes: [...overloads.nodes, inner] }
        : { name, file, line: place(statement.start).line, kind, doc, nodes: [inner] };
      names.set(name, declaration);
      if (isExported) exported.set(name, declaration);
    }
  };
  for (const statement of parsed.program.body) {
    if (statement.type === "ImportDeclaration") {
      const from = target(statement.source.value);
      for (const one of statement.specifiers)
        if (from !== undefined && one.type === "ImportSpecifier")
          names.set(one.local.name, { from, name: nameOf(one.imported) });
    } else if (statement.type === "ExportAllDeclaration") {
      const from = target(statement.source.value);
      if (from !== undefined) all.push(from);
    } else if (statement.type === "ExportNamedDeclaration") {
      if (statement.declaration !== null) declare(statement, statement.declaration, true);
      const from = statement.source === null ? undefined : target(statement.source.value);
      for (const { local, exported: as } of statement.specifiers)
        if (from !== undefined) exported.set(nameOf(as), { from, name: nameOf(local) });
    } else declare(statement, statement, false);
  }
  return { parsed, names, exported, all };
}

const nameOf = (node: Node): string =>
  node.type === "Identifier" ? node.name : node.type === "Literal" ? String(node.value) : "";

function namesOf(node: Node): readonly (readonly [name: string, kind: Declaration["kind"]])[] {
  switch (node.type) {
    case "FunctionDeclaration":
    case "TSDeclareFunction":
      return node.id === null ? [] : [[node.id.name, "function"]];
    case "VariableDeclaration":
      return node.declarations.flatMap(({ id }) =>
        id.type === "Identifier" ? [[id.name, "value"] as const] : [],
      );
    case "ClassDeclaration":
      return node.id === null ? [] : [[node.id.name, "type"]];
    case "TSInterfaceDeclaration":
    case "TSTypeAliasDeclaration":
      return [[node.id.name, "type"]];
    default:
      return [];
  }
}
