/** `types`: what the types lack, told as warnings. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Extracted } from "../options/extract/extract.ts";
import type { Part } from "../options/extract/failing.ts";
import type { UnknownWords } from "../options/load/options-json.ts";
import type { ProjectClass } from "../options/project.ts";

/** NV7024: words of types that nobody understands. Their options take anything until somebody does. */
export function notUnderstood(name: ProjectClass, unknown: readonly UnknownWords[]): readonly Diagnostic[] {
  if (unknown.length === 0) return [];
  const options = unknown.reduce((sum, { options: of }) => sum + of.length, 0);
  const notes = unknown.slice(0, 5).map(({ words, options: of }) => {
    const more = of.length > 1 ? ` and ${of.length - 1} more` : "";
    return `"${words.length > 120 ? `${words.slice(0, 119)}…` : words}": ${of[0] ?? ""}${more}`;
  });
  const types = unknown.length === 1 ? "1 type is" : `${unknown.length} types are`;
  return [
    {
      code: "NV7024",
      severity: "warning",
      message: `${name}: ${types} not understood: ${options === 1 ? "1 option takes" : `${options} options take`} anything`,
      labels: [],
      notes: unknown.length > notes.length ? [...notes, `${unknown.length - notes.length} more`] : notes,
      help: "--json lists them all; please report them",
    },
  ];
}

const lacks: { readonly [part in Part]: (option: string) => readonly [code: string, message: string] } = {
  default: (option) => ["NV7026", `the default of ${option}, so none is shown`],
  declarations: (option) => ["NV7026", `where ${option} is declared, so no file is named`],
  inside: (option) => ["NV7027", `the options inside of ${option}: anything may stand there`],
  option: (option) => ["NV7027", `${option}: it takes anything`],
};

/** NV7026, NV7027: what Nix could not evaluate. All else is whole. */
export function notEvaluated(
  name: ProjectClass,
  { entries, failing, withoutDefaults }: Extracted,
): readonly Diagnostic[] {
  const warning = (code: string, message: string, notes: readonly string[]): Diagnostic => ({
    code,
    severity: "warning",
    message: `${name}: Nix could not evaluate ${message}`,
    labels: [],
    ...(notes.length === 0 ? {} : { notes }),
  });
  const each = failing.map(({ loc, part, error }) => {
    const option = loc.join(".");
    const files = entries.find((entry) => entry.loc.join(".") === option)?.declarations ?? [];
    const [code, message] = lacks[part](option);
    return warning(code, message, [
      ...files.map((file) => `declared in ${file}`),
      ...error.filter((line, index) => index === 0 || line.startsWith("at ")),
    ]);
  });
  if (withoutDefaults === undefined) return each;
  return [...each, warning("NV7026", "many defaults, so none is shown", withoutDefaults)];
}
