import {
  freeformBelow,
  freeformValue,
  namedChildren,
  type Option,
  type OptionNode,
  type Schema,
} from "../model/node.ts";
import type { OptionType } from "../model/type.ts";
import { typesSpecifier } from "../schema.ts";
import { docComment, renamedDoc } from "./doc.ts";
import { interfaceNames, propertyName } from "./names.ts";
import { atValue, typeText, type TypeContext } from "./types.ts";

/** The exported interface of every class. */
export const classInterface: { readonly [className: string]: string } = {
  nixos: "NixosOptions",
  darwin: "DarwinOptions",
  homeManager: "HomeOptions",
  homeManagerModule: "HomeManagerModuleOptions",
  flake: "FlakeOptions",
  perSystem: "PerSystemOptions",
  disko: "DiskoOptions",
  sops: "SopsOptions",
  sopsHome: "SopsHomeOptions",
  clanCore: "ClanCoreOptions",
  clanCoreDarwin: "ClanCoreDarwinOptions",
  clanService: "ClanServiceOptions",
  clanServiceSettings: "ClanServiceSettings",
  srvos: "SrvosOptions",
  terranix: "TerranixOptions",
};

const helpers =
  "Anything AnythingSet AnyRef Attrs DagEntry Data DataSet DeferredModule Derivation ModuleFunction ModuleKeys ModuleSettings Overlay PathLike".split(
    " ",
  );

/** What a file of types says at its top, and how it reaches the rest. */
export interface TypesPlace {
  readonly head: string;
  /** The folder `dsl/`, and `options/types/values.ts` in it, from where the file is. */
  readonly library: string;
  readonly values: string;
}

const isRequired = ({ hasDefault, hidden, coarse, type }: Option): boolean =>
  !hasDefault && !hidden && !coarse && type.t !== "nullOr";

const shipped = (className: string): TypesPlace => ({
  head: `Generated from data/${className}.options by \`npx tsx dsl/options/emit/generate.ts\`. Do not edit.`,
  library: "../..",
  values: "../types/values.ts",
});

/**
 * The `.d.ts` of a class: one named interface for every option path that has options below it, declarations only.
 * Mapped types, conditional types and index signatures where names can be checked would cost the editor its speed.
 */
export function emitClass(schema: Schema, place: TypesPlace = shipped(schema.class)): string {
  const nameOf = interfaceNames(["Def", "Val", ...helpers, ...Object.values(classInterface)]);
  const interfaces: string[] = [];
  const modules = new Set<string>();
  const contents = new Map<string, string>();
  // Written breadth first: a queue keeps the output in the order of the tree and the stack flat.
  const queue: (() => void)[] = [];

  const context: TypeContext = {
    group: (path, node, freeform) => {
      const name = nameOf(path);
      queue.push(() => declare(name, path, node, freeform));
      return name;
    },
    content: (type) => {
      let name = contents.get(type);
      if (name === undefined) {
        const path = [schema.class, `<type:${type}>`];
        contents.set(type, (name = nameOf(path)));
        const node = schema.contentTypes.get(type);
        const made = name;
        queue.push(() =>
          node === undefined ? openContent(made, type) : declare(made, path, node, undefined, type),
        );
      }
      return name;
    },
    module: (className) => {
      modules.add(className);
      return classInterface[className] ?? "AnythingSet";
    },
  };

  function member(
    path: readonly string[],
    name: string,
    node: OptionNode,
    freeform?: OptionType,
  ): string | undefined {
    const rename = schema.renames.get(path.join("."));
    if (rename?.to === null) return undefined;
    const { option } = node;
    const moved = rename === undefined ? "" : `  ${renamedDoc(rename.to)}\n`;
    if (option === undefined)
      return `${moved}  readonly ${propertyName(name)}?: Def<${context.group(path, node, freeform === undefined ? undefined : freeformBelow(freeform))}>;`;
    const doc = `  ${docComment(option, rename)}\n`;
    // Elsewhere another module may define it; a block of Terraform stands in one place.
    const mark = schema.class === "terranix" && path.length > 2 && isRequired(option) ? "" : "?";
    // Renamed options say little of their type.
    const type =
      option.hidden && option.hasApply && namedChildren(node).size === 0
        ? "Anything"
        : atValue(typeText(option.type, { path, node }, context));
    return `${doc}  readonly ${propertyName(name)}${mark}: ${type};`;
  }

  function declare(
    name: string,
    path: readonly string[],
    node: OptionNode,
    freeform?: OptionType,
    contentType?: string,
  ): void {
    const members: string[] = [];
    for (const [child, below] of namedChildren(node)) {
      if (contentType !== undefined && child === "type")
        members.push(`  readonly type: ${JSON.stringify(contentType)};`);
      else {
        const text = member([...path, child], child, below, freeform);
        if (text !== undefined) members.push(text);
      }
    }
    if (freeform !== undefined)
      members.push(`  readonly [name: string]: ${freeformIndex(freeform, path)} | undefined;`);
    // To an interface without members everything would fit.
    if (members.length === 0)
      for (const child of namedChildren(node).keys())
        members.push(`  /** @deprecated removed */\n  readonly ${propertyName(child)}?: never;`);
    interfaces.push(`export interface ${name} {\n${members.join("\n")}\n}\n`);
  }

  /** A content type that the schema names without its options. */
  const openContent = (name: string, type: string): void => {
    const members = `  readonly type: ${JSON.stringify(type)};\n  readonly [name: string]: Anything | undefined;`;
    interfaces.push(`export interface ${name} {\n${members}\n}\n`);
  };

  /** Declared names have to be of the index type as well, so it is wider than what undeclared names take; the build is exact. */
  function freeformIndex(freeform: OptionType, path: readonly string[]): string {
    const of = freeformValue(freeform);
    const { text, kind } = typeText(
      of,
      { path: [...path, "<name>"], node: { children: new Map() } },
      context,
    );
    return kind === "open" ? text : "Anything";
  }

  declare(classInterface[schema.class] ?? schema.class, [], schema.root);
  for (let i = 0; i < queue.length; i += 1) queue[i]?.();

  const body = interfaces.join("");
  const used = (name: string): boolean =>
    new RegExp(`(?<![\\p{ID_Continue}$])${name}(?![\\p{ID_Continue}$])`, "u").test(body);
  const fromExpr = ["AnyRef", "Def", "Val"].filter(used);
  const fromValues = helpers.filter((name) => name !== "AnyRef" && used(name));
  return [
    `// ${place.head}`,
    `import type { ${fromExpr.join(", ")} } from "${place.library}/nix/expr/types.ts";`,
    ...(fromValues.length === 0 ? [] : [`import type { ${fromValues.join(", ")} } from "${place.values}";`]),
    ...[...modules]
      .filter((className) => className !== schema.class && classInterface[className] !== undefined)
      .map(
        (className) => `import type { ${classInterface[className]} } from "${typesSpecifier}${className}";`,
      ),
    "",
    body,
  ].join("\n");
}
