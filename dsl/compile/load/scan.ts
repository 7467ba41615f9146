/** What the loader must know of a file before it runs: its imports, and its exports in the order of their definition. */
import type { SourceTrivia } from "../../nix/expr/source.ts";
import { CommentIndex } from "./comments.ts";
import type { Place } from "../../diagnostics/lines.ts";
import { childrenOf } from "./parse.ts";
import type { Node, Parsed } from "./parse.ts";
import { decodeComments, encodeComments } from "./sites.ts";

/** `import … from "./x"`, `export … from "./x"`, `import("./x")`. Types are left out. */
export interface ImportFact {
  readonly specifier: string;
  /** Of the specifier with its quotes. */
  readonly start: number;
  readonly end: number;
  readonly place: Place;
  /** The names taken, and where they stand; `*` and `default` included. */
  readonly names: readonly { readonly name: string; readonly local?: string; readonly place: Place }[];
}

/** An exported name. */
export interface ExportFact {
  readonly name: string;
  readonly place: Place;
  /** For `export { a } from "./x"`, `export * from "./x"` and an exported import: where the value is defined. */
  readonly from?: { readonly specifier: string; readonly name: string };
  /** Comments above the statement that defines it. */
  readonly leading?: ReturnType<typeof encodeComments>;
}

export interface FileFacts {
  readonly imports: readonly ImportFact[];
  readonly exports: readonly ExportFact[];
  /** Template literals that lack a tag, as it seems. */
  readonly untagged?: readonly Place[];
  /** Whether the file may look at its surroundings: the clock, the environment, other files. */
  readonly ambient?: true;
}

type Leading = NonNullable<SourceTrivia["leading"]>;

/** Comments above an export, as `lower` takes them. */
export const leadingOf = (fact: ExportFact): Leading | undefined =>
  fact.leading === undefined ? undefined : decodeComments(fact.leading);

/** Reads imports and exports off the syntax tree. */
export function scan(parsed: Parsed): FileFacts {
  const { program, text, place } = parsed;
  const imports: ImportFact[] = [];
  const imported = new Map<string, { specifier: string; name: string }>();
  for (const statement of program.body) {
    const requests = requestOf(statement);
    if (requests === undefined) continue;
    const { source, names } = requests;
    for (const { name, local } of names)
      if (local !== undefined) imported.set(local, { specifier: source.value, name });
    imports.push({
      specifier: source.value,
      start: source.start,
      end: source.end,
      place: place(source.start),
      names: names.map(({ start, ...entry }) => Object.assign(entry, { place: place(start) })),
    });
  }

  const definitions = new Map<string, { order: number; place: Place; leading: Leading }>();
  const comments = new CommentIndex(text, parsed.comments);
  const { items } = comments.attach({ start: 0, end: text.length }, program.body);
  let header: Leading = [];
  for (const [index, statement] of program.body.entries()) {
    const leading = items[index]?.leading ?? [];
    if (statement.type === "ImportDeclaration") {
      if (header.length === 0) header = leading;
      continue;
    }
    for (const [nth, name] of declaredNames(statement).entries()) {
      const above = nth === 0 ? leading : [];
      definitions.set(name.name, { order: name.start, place: place(name.start), leading: above });
    }
  }

  const exports: (ExportFact & { readonly order: number })[] = [];
  for (const statement of parsed.module.staticExports) {
    for (const entry of statement.entries) {
      if (entry.isType) continue;
      const request = entry.moduleRequest;
      if (request !== null) {
        const name = nameOf({ name: entry.importName.name, kind: entry.importName.kind });
        const where = place(entry.importName.start ?? statement.start);
        const from = { specifier: request.value, name };
        exports.push({ name: entry.exportName.name ?? "*", place: where, from, order: statement.start });
        continue;
      }
      const local = entry.localName.name ?? "default";
      const name = entry.exportName.name ?? "default";
      const from = imported.get(local);
      const definition = definitions.get(local);
      const above = definition?.leading ?? [];
      exports.push({
        name,
        place: definition?.place ?? place(entry.exportName.start ?? statement.start),
        order: definition?.order ?? statement.start,
        ...(from === undefined ? {} : { from }),
        ...(above.length === 0 ? {} : { leading: encodeComments(above) }),
      });
    }
  }
  exports.sort((left, right) => left.order - right.order);
  for (const fact of dynamicImports(parsed)) imports.push(fact);
  imports.sort((left, right) => left.start - right.start);
  return { imports, exports: withHeader(exports, header) };
}

interface Request {
  readonly source: { readonly value: string; readonly start: number; readonly end: number };
  readonly names: readonly { readonly name: string; readonly local?: string; readonly start: number }[];
}

/** What a statement takes from another file; `undefined` for types alone. */
function requestOf(statement: Node): Request | undefined {
  switch (statement.type) {
    case "ImportDeclaration": {
      if (statement.importKind === "type") return undefined;
      const names = statement.specifiers.flatMap((entry) => {
        const local = entry.local.name;
        if (entry.type === "ImportDefaultSpecifier") return [{ name: "default", local, start: entry.start }];
        if (entry.type === "ImportNamespaceSpecifier") return [{ name: "*", local, start: entry.start }];
        return entry.importKind === "type"
          ? []
          : [{ name: exportedName(entry.imported), local, start: entry.start }];
      });
      return { source: statement.source, names };
    }
    case "ExportNamedDeclaration": {
      if (statement.source === null || statement.exportKind === "type") return undefined;
      const values = statement.specifiers.filter((entry) => entry.exportKind !== "type");
      return {
        source: statement.source,
        names: values.map((entry) => ({ name: exportedName(entry.local), start: entry.start })),
      };
    }
    case "ExportAllDeclaration":
      if (statement.exportKind === "type") return undefined;
      return { source: statement.source, names: [{ name: "*", start: statement.start }] };
    default:
      return undefined;
  }
}

const exportedName = (name: Node): string =>
  name.type === "Identifier" ? name.name : name.type === "Literal" ? String(name.value) : "default";

function withoutOrder({ name, place, from, leading }: ExportFact): ExportFact {
  return {
    name,
    place,
    ...(from === undefined ? {} : { from }),
    ...(leading === undefined ? {} : { leading }),
  };
}

/** A comment above the imports heads the first definition. */
function withHeader(
  exports: readonly (ExportFact & { readonly order: number })[],
  header: Leading,
): ExportFact[] {
  const plain = exports.map(withoutOrder);
  const first = plain.findIndex((fact) => fact.from === undefined);
  const fact = plain[first];
  const head = encodeComments(header.at(-1) === "blank" ? header.slice(0, -1) : header);
  if (fact === undefined || head.length === 0) return plain;
  const own = fact.leading?.[0] === 0 ? fact.leading.slice(1) : (fact.leading ?? []);
  plain[first] = { ...fact, leading: own.length === 0 ? head : [...head, 0, ...own] };
  return plain;
}

function nameOf(name: { readonly kind: string; readonly name: string | null }): string {
  if (name.kind === "Default") return "default";
  return name.kind === "Name" ? (name.name ?? "default") : "*";
}

interface Declared {
  readonly name: string;
  readonly start: number;
}

function declaredNames(statement: Node): readonly Declared[] {
  switch (statement.type) {
    case "ExportNamedDeclaration":
      return statement.declaration === null ? [] : declaredNames(statement.declaration);
    case "ExportDefaultDeclaration": {
      const { declaration } = statement;
      const named = "id" in declaration && declaration.id !== null ? declaredNames(declaration) : [];
      return [...named, { name: "default", start: declaration.start }];
    }
    case "VariableDeclaration":
      return statement.declarations.flatMap((declarator) => boundNames(declarator.id));
    case "FunctionDeclaration":
    case "ClassDeclaration":
    case "TSEnumDeclaration":
      return statement.id === null ? [] : [{ name: statement.id.name, start: statement.id.start }];
    default:
      return [];
  }
}

/** The names a pattern binds. */
export function boundNames(pattern: Node): readonly Declared[] {
  switch (pattern.type) {
    case "Identifier":
      return [{ name: pattern.name, start: pattern.start }];
    case "ObjectPattern":
      return pattern.properties.flatMap((property) =>
        boundNames(property.type === "Property" ? property.value : property),
      );
    case "ArrayPattern":
      return pattern.elements.flatMap((element) => (element === null ? [] : boundNames(element)));
    case "AssignmentPattern":
      return boundNames(pattern.left);
    case "RestElement":
      return boundNames(pattern.argument);
    default:
      return [];
  }
}

function dynamicImports({ module, program, place }: Parsed): ImportFact[] {
  if (module.dynamicImports.length === 0) return [];
  const facts: ImportFact[] = [];
  const visit = (node: Node): void => {
    if (
      node.type === "ImportExpression" &&
      node.source.type === "Literal" &&
      typeof node.source.value === "string"
    ) {
      const { value, start, end } = node.source;
      facts.push({ specifier: value, start, end, place: place(start), names: [] });
    }
    childrenOf(node).forEach(visit);
  };
  visit(program);
  return facts;
}
