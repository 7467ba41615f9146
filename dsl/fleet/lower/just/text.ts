/** Texts and words of a justfile. */
import { JustText, type JustLine } from "../../just/text.ts";

/** A text of a recipe: two braces of data are doubled. */
export const bodyText = (text: JustLine): string =>
  (text instanceof JustText ? text.parts : [text])
    .map((part) => (typeof part === "string" ? part.replaceAll("{{", "{{{{") : part.toString()))
    .join("");

/** The lines of a recipe. */
export function bodyLines(run: readonly JustLine[] | JustLine): readonly string[] {
  const texts = typeof run === "string" || run instanceof JustText ? [run] : run;
  const lines = texts.flatMap((text) => bodyText(text).replace(/\n$/, "").split("\n"));
  return lines.map((line) => line.trimEnd());
}

const escapes: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  '"': '\\"',
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

/** A string literal. */
export function quoted(text: string): string {
  if (!/["\\\n\r\t]/.test(text)) return `"${text}"`;
  if (!/['\n\r\t]/.test(text)) return `'${text}'`;
  return `"${text.replaceAll(/["\\\n\r\t]/g, (character) => escapes[character] ?? character)}"`;
}

/** The name of a recipe that runs before or after another one. */
export const recipeOf = (dependency: string | { readonly recipe: string }): string =>
  typeof dependency === "string" ? dependency : dependency.recipe;
