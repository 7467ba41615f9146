import { describe } from "../model/describe.ts";
import type { Option, Rename } from "../model/node.ts";

/** A value as Nix writes it, on one line; `undefined` where that would be long. */
function nixLiteral(value: unknown): string | undefined {
  if (typeof value === "string") return JSON.stringify(value).replaceAll("${", "\\${");
  if (value === null || typeof value === "boolean" || typeof value === "number") return String(value);
  if (Array.isArray(value)) {
    const items = value.map(nixLiteral);
    return items.includes(undefined) ? undefined : items.length === 0 ? "[ ]" : `[ ${items.join(" ")} ]`;
  }
  if (typeof value === "object" && value !== null) {
    const entries = Object.entries(value).map(([name, of]) => [name, nixLiteral(of)] as const);
    if (entries.some(([, text]) => text === undefined)) return undefined;
    return entries.length === 0
      ? "{ }"
      : `{ ${entries.map(([name, text]) => `${name} = ${text};`).join(" ")} }`;
  }
  return undefined;
}

const short = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text;
const safe = (text: string): string => text.replaceAll("*/", "*\\/").replaceAll("\n", "\\n");

/** The doc comment of an option, or of the namespace, that has another name now. */
export const renamedDoc = (to: readonly string[]): string =>
  `/** @deprecated renamed to \`${to.join(".")}\` */`;

/** The doc comment of an option: its type in Nix's words, its default, the file that declares it. */
export function docComment(option: Option, rename?: Rename): string {
  if (rename?.to) return renamedDoc(rename.to);
  const parts = [short(describe(option.type), 200)];
  const fallback = option.default === undefined ? undefined : nixLiteral(option.default);
  if (fallback !== undefined) parts.push(`default \`${short(fallback, 80)}\``);
  if (option.readOnly) parts.push("read-only");
  const [file] = option.declarations;
  if (file !== undefined) parts.push(file);
  const { description } = option;
  if (description === undefined) return `/** ${safe(parts.join(" · "))} */`;
  const lines = description.trim().replaceAll("*/", "*\\/").split("\n");
  return `/**\n${[safe(parts.join(" · ")), "", ...lines].map((line) => `   * ${line}`.trimEnd()).join("\n")}\n   */`;
}
