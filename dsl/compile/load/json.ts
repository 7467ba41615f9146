/** JSON files of a fleet: a module each, so that every runtime takes them alike and none serves an old one. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { lineTable } from "../../diagnostics/lines.ts";
import type { ExportFact, FileFacts } from "./scan.ts";

export const isJson = (file: string): boolean => file.endsWith(".json");

const start = { line: 1, column: 1 };
const names = (value: unknown): readonly string[] =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.keys(value).filter((name) => name !== "default" && /^[A-Za-z_$][\w$]*$/.test(name))
    : [];

/** What `import` may take from a JSON file: all of it as `default`, and its attributes. NV2001: it is not JSON. */
export function jsonFacts(
  file: string,
  text: string,
): { readonly facts: FileFacts; readonly diagnostics: readonly Diagnostic[] } {
  try {
    const fact = (name: string): ExportFact => ({ name, place: start });
    const exports = ["default", ...names(JSON.parse(text))].map(fact);
    return { facts: { imports: [], exports }, diagnostics: [] };
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    const offset = /position (\d+)/.exec(words)?.[1];
    const place = offset === undefined ? start : lineTable(text)(Number(offset));
    const message = `this is not JSON: ${words.replace(/\s*(?:in JSON )?at position .*|^JSON Parse error: /g, "")}`;
    const diagnostics: Diagnostic[] = [
      { code: "NV2001", severity: "error", message, labels: [{ origin: { file, ...place } }] },
    ];
    return { facts: { imports: [], exports: [] }, diagnostics };
  }
}

/** The module that a JSON file is: `{ "a": 1 }` exports `default` and `a`. */
export function jsonModule(text: string): string {
  const taken = names(JSON.parse(text)).map((name, index) => [`$${index}`, name] as const);
  return [
    `const $ = JSON.parse(${JSON.stringify(text)});`,
    "export default $;",
    ...taken.map(([local, name]) => `const ${local} = $.${name}; export { ${local} as ${name} };`),
    "",
  ].join("\n");
}
