/** `justfile`, as `just --fmt` lays it out. */
import type {
  JustAttributes,
  JustDependency,
  Justfile,
  JustfileSpec,
  JustParameter,
  JustRecipe,
} from "../../just/justfile.ts";
import { headerOf } from "../file-head.ts";
import type { Found } from "../found.ts";
import type { GeneratedFile } from "../generated-file.ts";
import type { Lowering } from "../lowering.ts";
import { makeContent } from "../text/content.ts";
import { commentsAt, hashLines } from "../text/sites.ts";
import { bodyLines, quoted } from "./text.ts";

/** The file of a justfile. */
export function justfileFile(lowering: Lowering, found: Found<Justfile>): GeneratedFile {
  const spec = makeContent<JustfileSpec>(lowering, found, "the justfile");
  const head = [headerOf(lowering.source), ...hashLines(found.leading).above.map((line) => line.trimStart())];
  const blocks = [
    head.map((line) => `# ${line}`.trimEnd()).join("\n"),
    ...groups(
      spec.settings as Readonly<Record<string, unknown>> | undefined,
      ([name, value]) => `set ${name}${value === true ? "" : ` := ${setting(value)}`}`,
    ),
    ...groups(spec.variables, ([name, value]) => `${name} := ${quoted(value)}`),
    ...groups(spec.aliases, ([name, recipe]) => `alias ${name} := ${recipe}`),
    ...Object.entries(spec.recipes ?? {}).map(([name, recipe]) => recipeText(spec.recipes, name, recipe)),
  ];
  return {
    path: "../justfile",
    source: lowering.source,
    content: { kind: "text", text: `${blocks.join("\n\n")}\n` },
  };
}

/** Lines that belong together, with the comments above each. */
function groups<T>(
  values: Readonly<Record<string, T>> | undefined,
  line: (entry: readonly [string, T]) => string,
): readonly string[] {
  const entries = Object.entries(values ?? {});
  if (values === undefined || entries.length === 0) return [];
  return [entries.flatMap((entry) => [...commentLines(values, entry[0]), line(entry)]).join("\n")];
}

const commentLines = (parent: object, key: string): readonly string[] => {
  const { above, behind } = commentsAt(parent, key);
  return [...above, ...(behind === undefined ? [] : [behind])].map((line) => `#${line}`);
};

const setting = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map((item) => quoted(String(item))).join(", ")}]`;
  return typeof value === "string" ? quoted(value) : String(value);
};

function recipeText(recipes: object, name: string, recipe: JustRecipe): string {
  const head = [name, ...Object.entries(recipe.parameters ?? {}).map(parameter)].join(" ");
  const before = (recipe.dependencies ?? []).map(dependency);
  const after = (recipe.subsequents ?? []).map(dependency);
  const wanted = [...before, ...(after.length === 0 ? [] : ["&&", ...after])];
  return [
    ...commentLines(recipes, name),
    ...attributeLines(recipe.attributes ?? {}),
    `${head}:${wanted.map((word) => ` ${word}`).join("")}`,
    ...bodyLines(recipe.run).map((line) => (line === "" ? "" : `    ${line}`)),
  ].join("\n");
}

const parameter = ([name, { variadic, default: value }]: readonly [string, JustParameter]): string =>
  `${variadic ?? ""}${name}${value === undefined ? "" : `=${quoted(value)}`}`;

const dependency = (wanted: JustDependency): string =>
  typeof wanted === "string" ? wanted : `(${[wanted.recipe, ...wanted.arguments.map(quoted)].join(" ")})`;

/** In the order of their names, as `just --fmt` has them. */
const attributeLines = (attributes: JustAttributes): readonly string[] =>
  Object.entries<boolean | string | readonly string[]>({ ...attributes })
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, value]) => {
      if (value === false) return [];
      if (value === true) return [`[${name}]`];
      return [`[${name}(${(typeof value === "string" ? [value] : value).map(quoted).join(", ")})]`];
    });
