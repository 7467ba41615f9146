/** A file of the fleet as JavaScript, with the calls of `contract.ts` woven in. */
import MagicString from "magic-string";
import type {
  ArraySite,
  ConstSite,
  FunctionSite,
  ObjectSite,
  PropertySite,
  SourceTrivia,
} from "../../nix/expr/source.ts";
import type { Origin } from "../../nix/ast/node.ts";
import { erasures } from "./erase.ts";
import { attachLoose } from "./loose.ts";
import { CommentIndex } from "./comments.ts";
import { guard } from "./guards.ts";
import {
  bindings,
  endsInCall,
  isLibrary,
  isMethod,
  namedValues,
  paramSite,
  partsOf,
  staticKey,
} from "./syntax.ts";
import { bare, childrenOf } from "./parse.ts";
import type { Node, Parsed } from "./parse.ts";
import { encodeSite } from "./sites.ts";
import type { Site } from "./sites.ts";

/** What the copy refers to. */
export interface Targets {
  /** The specifier of `runtime.ts` as the copy writes it. */
  readonly runtime: string;
  /** The specifier of the original as the copy writes it: what `import.meta` tells. */
  readonly original: string;
  /** The new specifier for an import, `undefined` to leave it. */
  readonly specifier: (specifier: string) => string | undefined;
  /** Local names of things imported from the dsl. */
  readonly libraryNames: ReadonlySet<string>;
}

/** What the parts of the instrumentation share. */
export interface Weaver {
  readonly text: string;
  /** Puts text around a node. */
  readonly wrap: (
    node: { readonly start: number; readonly end: number },
    before: string,
    after: string,
  ) => void;
  readonly replace: (start: number, end: number, by: string) => void;
  /** `$site(3)` for a site. */
  readonly site: (site: Site) => string;
  readonly origin: (node: { readonly start: number }) => Origin;
  /** The name of the import of `runtime.ts`. */
  readonly runtime: string;
  /** Whether a name is bound anywhere in the file. */
  readonly isBound: (name: string) => boolean;
  /** Whether a callee comes from the dsl. */
  readonly isLibrary: (callee: Node) => boolean;
}

export type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The instrumented text, and its mapping back to the source: per line, `[column, , line, column]` from 0. */
export interface Instrumented {
  readonly code: string;
  readonly mappings: () => readonly (readonly (readonly number[])[])[];
}

/** Weaves the calls of `contract.ts` into a parsed file. */
export function instrument(parsed: Parsed, targets: Targets): Instrumented {
  const { text, file, program, place } = parsed;
  const edit = new MagicString(text);
  const comments = new CommentIndex(text, parsed.comments);
  const sites: Site[] = [];
  const numbers = new Map<Site, number>();
  const bound = bindings(program, new Set());
  let prefix = "$nv";
  while (text.includes(prefix)) prefix += "_";
  const hoisted: string[] = [];
  const origin = (node: { readonly start: number }): Origin => ({ file, ...place(node.start) });

  const weaver: Weaver = {
    text,
    runtime: prefix,
    origin,
    isBound: (name) => bound.has(name),
    isLibrary: (callee) => isLibrary(callee, targets.libraryNames),
    site: (site) => {
      const known = numbers.get(site) ?? sites.push(site) - 1;
      numbers.set(site, known);
      return `${prefix}s(${known})`;
    },
    wrap: (node, before, after) => {
      edit.appendRight(node.start, before);
      edit.prependLeft(node.end, after);
    },
    replace: (start, end, by) => edit.update(start, end, by),
  };

  /** Literals whose comments may still take loose ones. */
  const holders: { start: number; end: number; trivia?: Mutable<SourceTrivia> }[] = [];

  const literal = (within: Node, items: readonly Node[]) => {
    const attached = comments.attach({ start: within.start + 1, end: within.end - 1 }, items);
    items.forEach((item, index) => {
      const trivia = attached.items[index];
      if (trivia !== undefined) holders.push({ start: item.start, end: item.end, trivia });
    });
    return attached;
  };

  const object = (node: Extract<Node, { type: "ObjectExpression" }>): void => {
    const attached = literal(node, node.properties);
    const properties = new Map<string, PropertySite>();
    let spreads = 0;
    node.properties.forEach((property, index) => {
      if (property.type === "SpreadElement") {
        weaver.wrap(property.argument, `${prefix}.$spread(`, `, ${spreads++})`);
        return;
      }
      const key = staticKey(property);
      if (key === undefined || (key === "__proto__" && !property.computed && !property.shorthand)) return;
      const site = attached.items[index] as Mutable<PropertySite>;
      site.origin = origin(property);
      site.valueOrigin = origin(bare(property.value));
      if (property.method) site.method = functionSite(property.value);
      properties.set(key, site);
    });
    const site: ObjectSite = { origin: origin(node), properties, end: attached.end };
    weaver.wrap(node, `${prefix}.$object(`, `, ${weaver.site(site)})`);
  };

  const array = (node: Extract<Node, { type: "ArrayExpression" }>): void => {
    const items = node.elements.filter((element) => element !== null);
    const attached = literal(node, items);
    const stop = node.elements.findIndex((element) => element === null || element.type === "SpreadElement");
    const counted = stop < 0 ? items : items.slice(0, stop);
    const elements = counted.map((element, index) => {
      const site = attached.items[index] as Mutable<ArraySite["elements"][number]>;
      site.origin = origin(element);
      return site;
    });
    const site: ArraySite = { origin: origin(node), elements, end: attached.end };
    weaver.wrap(node, `${prefix}.$array(`, `, ${weaver.site(site)})`);
  };

  const functionSite = (node: Node): FunctionSite => {
    const params = "params" in node ? (node.params as readonly Node[]) : [];
    const site: FunctionSite = {
      origin: origin(node),
      params: params.map((param) => paramSite(param, origin)),
    };
    for (const param of params) defaults(param, site);
    return site;
  };

  /** `{ port = 80 }` → `{ port = $default(() => (80), "port", site) }`. */
  const defaults = (param: Node, site: FunctionSite): void => {
    const pattern = param.type === "AssignmentPattern" ? param.left : param;
    if (pattern.type !== "ObjectPattern") return;
    let reference: string | undefined;
    for (const property of pattern.properties) {
      if (property.type !== "Property" || property.value.type !== "AssignmentPattern") continue;
      const key = staticKey(property);
      if (key === undefined) continue;
      reference ??= weaver.site(site);
      weaver.wrap(
        property.value.right,
        `${prefix}.$default(() => (`,
        `), ${JSON.stringify(key)}, ${reference})`,
      );
    }
  };

  const declareFunctions = (body: readonly Node[], put: (code: string) => void): void => {
    for (const statement of body) {
      const declaration =
        (statement.type === "ExportNamedDeclaration" || statement.type === "ExportDefaultDeclaration") &&
        statement.declaration !== null
          ? statement.declaration
          : statement;
      if (declaration.type !== "FunctionDeclaration" || declaration.id === null) continue;
      put(`${prefix}.$function(${declaration.id.name}, ${weaver.site(functionSite(declaration))}); `);
    }
  };

  /** `const x = f(y);` of a function → `const x = $const(f(y), site);`, with the comments of the statement. */
  const constants = (block: Extract<Node, { type: "BlockStatement" }>): void => {
    if (!block.body.some((statement) => namedValues(statement).length > 0)) return;
    const attached = comments.attach({ start: block.start + 1, end: block.end - 1 }, block.body);
    for (const [index, statement] of block.body.entries()) {
      for (const [nth, { name, init }] of namedValues(statement).entries()) {
        const trivia = nth === 0 ? attached.items[index] : undefined;
        const site: ConstSite = { ...trivia, name: name.name, origin: origin(name) };
        weaver.wrap(init, `${prefix}.$const(`, `, ${weaver.site(site)})`);
      }
    }
  };

  const visit = (node: Node, parent: Node | undefined): void => {
    switch (node.type) {
      case "ObjectExpression":
        object(node);
        break;
      case "ArrayExpression":
        array(node);
        break;
      case "ArrowFunctionExpression":
        weaver.wrap(node, `${prefix}.$function(`, `, ${weaver.site(functionSite(node))})`);
        if (node.body.type !== "BlockStatement") tail(node.body);
        break;
      case "FunctionExpression":
        if (!isMethod(parent, node))
          weaver.wrap(node, `${prefix}.$function(`, `, ${weaver.site(functionSite(node))})`);
        break;
      case "FunctionDeclaration":
        if (node.id === null)
          weaver.wrap(node, `${prefix}.$function(`, `, ${weaver.site(functionSite(node))});`);
        break;
      case "BlockStatement":
        holders.push({ start: node.start, end: node.end });
        constants(node);
        declareFunctions(node.body, (code) => edit.appendLeft(node.start + 1, ` ${code.trimEnd()}`));
        break;
      case "CallExpression":
        if (weaver.isLibrary(node.callee)) call(node.callee);
        break;
      case "TaggedTemplateExpression":
        if (weaver.isLibrary(node.tag)) call(node.tag, weaver.site(partsOf(node.quasi, origin)));
        break;
      case "ReturnStatement":
        if (node.argument !== null) tail(node.argument);
        break;
      case "MetaProperty":
        return;
      case "MemberExpression":
        if (node.object.type === "MetaProperty" && !node.computed) meta(node, node.property.name);
        break;
      case "ImportDeclaration":
      case "ExportAllDeclaration":
        if (node.type === "ImportDeclaration" ? node.importKind !== "type" : node.exportKind !== "type")
          specifier(node.source);
        return;
      case "ExportNamedDeclaration":
        if (node.source !== null && node.exportKind !== "type") specifier(node.source);
        if (node.declaration !== null) visit(node.declaration, node);
        return;
      case "ImportExpression":
        if (node.source.type === "Literal") specifier(node.source);
        break;
      case "TSAsExpression":
      case "TSSatisfiesExpression":
      case "TSTypeAssertion":
      case "TSNonNullExpression":
      case "TSInstantiationExpression":
        visit(node.expression, node);
        return;
      default:
        if (node.type.startsWith("TS") && node.type !== "TSParameterProperty") return;
    }
    guard(weaver, node, parent);
    for (const child of childrenOf(node)) visit(child, node);
  };

  const call = (callee: Node, parts?: string): void =>
    weaver.wrap(
      callee,
      `${prefix}.$call(`,
      `, ${weaver.site(origin(callee))}${parts === undefined ? "" : `, ${parts}`})`,
    );

  /** `return f(x)` → `return $tail(f(x))`. */
  const tail = (node: Node): void => {
    if (!endsInCall(node)) return;
    const [open, close] = node.type === "SequenceExpression" ? ["(", ")"] : ["", ""];
    weaver.wrap(node, `${prefix}.$tail(${open}`, `${close})`);
  };

  const specifier = (source: {
    readonly value: unknown;
    readonly start: number;
    readonly end: number;
  }): void => {
    if (typeof source.value !== "string") return;
    const next = targets.specifier(source.value);
    if (next !== undefined) weaver.replace(source.start, source.end, JSON.stringify(next));
  };

  const meta = (node: Node, property: string): void => {
    if (!["url", "filename", "path", "dirname", "dir", "file"].includes(property)) return;
    weaver.replace(
      node.start,
      node.end,
      `${prefix}.$meta(import.meta.url, ${JSON.stringify(targets.original)}, "${property}")`,
    );
  };

  for (const { start, end, by } of erasures(parsed)) {
    // Lines stay where they are, as far as none may end in the middle of a statement.
    const lines = by === ";" ? text.slice(start, end).replaceAll(/[^\n]/g, "") : "";
    edit.update(start, end, by + lines);
  }
  declareFunctions(program.body, (code) => hoisted.push(code));
  for (const statement of program.body) visit(statement, program);
  attachLoose(comments.rest(), holders);

  const start = text.startsWith("#!") ? (/\r\n|\n|\r/.exec(text)?.index ?? text.length) + 1 : 0;
  edit.prependRight(
    start,
    `import * as ${prefix} from ${JSON.stringify(targets.runtime)}; ${hoisted.join("")}`,
  );
  const table = JSON.stringify(JSON.stringify(sites.map(encodeSite)));
  edit.append(
    `\nvar ${prefix}t; function ${prefix}s(i) { return (${prefix}t ??= ${prefix}.$sites(${JSON.stringify(file)}, ${table}))(i); }\n`,
  );
  return { code: edit.toString(), mappings: () => edit.generateDecodedMap({ hires: true }).mappings };
}
