/** What `inspect` finds, for a terminal. */
import type { Configuration } from "../check/hosts.ts";
import type { Paint } from "../diagnostics/style.ts";
import type { Origin } from "../nix/ast/index.ts";
import { escapeWords, type ShownEscape } from "./escapes.ts";
import type { ModuleNode, ModulePart } from "./machine.ts";
import type { ShownDefinition, ShownOption } from "./option.ts";

const placeOf = ({ file, line }: Origin): string => `${file}:${line}`;
const classNames = { nixos: "NixOS", darwin: "nix-darwin", homeManager: "home-manager" } as const;
const many = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;

/** The modules of a machine as a tree. */
export function machineText(
  { name, class: of, modules }: Configuration,
  tree: ModulePart,
  paint: Paint,
): string {
  const files = new Set(modules.map(({ source }) => source)).size;
  const head = `${paint("bold", name)} (${classNames[of]}): ${many(modules.length, "module")} from ${many(files, "file")}`;
  const own = `${paint("dim", placeOf(tree.origin))} · ${many(tree.options, "option")}`;
  return `${[head, own, ...branches(tree.imports, "", paint)].join("\n")}\n`;
}

function branches(nodes: readonly ModuleNode[], indent: string, paint: Paint): readonly string[] {
  return nodes.flatMap((node, index) => {
    const last = index === nodes.length - 1;
    const [first] = node.parts;
    const line = `${indent}${last ? "└─ " : "├─ "}${node.name}`;
    const below = `${indent}${last ? "   " : "│  "}`;
    if (node.above) return [`${line} ${paint("dim", "(above)")}`];
    if (node.kind === "module" && first === undefined) return [`${line} ${paint("dim", "(nothing here)")}`];
    if (node.kind !== "module") return [`${line} ${paint("dim", `(${node.kind})`)}`];
    if (first !== undefined && node.parts.length === 1)
      return [`${line}  ${partText(first, paint)}`, ...branches(first.imports, below, paint)];
    return [
      `${line} ${paint("dim", `(${node.parts.length} parts)`)}`,
      ...node.parts.flatMap((part, at) => {
        const end = at === node.parts.length - 1;
        return [
          `${below}${end ? "└─ " : "├─ "}${partText(part, paint)}`,
          ...branches(part.imports, `${below}${end ? "   " : "│  "}`, paint),
        ];
      }),
    ];
  });
}

const partText = ({ origin, options }: ModulePart, paint: Paint): string =>
  `${paint("dim", placeOf(origin))} · ${many(options, "option")}`;

/** An option: its type, who declares it, who defines it. */
export function optionText(option: ShownOption, machine: string, paint: Paint): string {
  const { path, kind, type, definitions, declarations, readOnly } = option;
  const value = option.default === undefined ? "" : ` · default ${option.default}`;
  const about =
    kind === "group" ? "a group of options" : kind === "open" ? "below free settings" : `${type}${value}`;
  const lines = [`${paint("bold", path)} of ${machine}: ${about}${readOnly === true ? " · read-only" : ""}`];
  if (declarations.length > 0) lines.push(`declared in ${declarations.join(", ")}`);
  if (definitions.length === 0) lines.push("", "No module of the fleet defines it.");
  for (const definition of definitions) lines.push("", ...definitionLines(definition, path, paint));
  return `${lines.join("\n")}\n`;
}

function definitionLines(
  { option, nix, place, module, outranked }: ShownDefinition,
  path: string,
  paint: Paint,
): readonly string[] {
  const note = outranked ? ` ${paint("yellow", "(outranked by a stronger one)")}` : "";
  const name = option === path ? "" : `${option} = `;
  const [first = "", ...rest] = nix.split("\n");
  return [
    `${paint("dim", placeOf(place))} in ${module}${note}`,
    `  ${name}${first}`,
    ...rest.map((line) => `  ${line}`),
  ];
}

/** Escapes: how many of each kind, and where. */
export function escapesText(escapes: readonly ShownEscape[], paint: Paint): string {
  if (escapes.length === 0) return `${paint("green", "No escapes")}: all of it is checked.\n`;
  const blocks = Object.entries(escapeWords).flatMap(([kind, words]) => {
    const own = escapes.filter((escape) => escape.kind === kind);
    if (own.length === 0) return [];
    const lines = own.map(
      ({ place, what }) => `  ${paint("dim", placeOf(place))}${what === "" ? "" : `  ${what}`}`,
    );
    return [
      [`${paint("bold", `${words.charAt(0).toUpperCase()}${words.slice(1)}`)}: ${own.length}`, ...lines].join(
        "\n",
      ),
    ];
  });
  return `${blocks.join("\n\n")}\n`;
}
