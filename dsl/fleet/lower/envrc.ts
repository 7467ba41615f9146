/** `.envrc`. */
import type { Envrc, EnvrcSpec } from "../envrc.ts";
import { headerOf } from "./file-head.ts";
import type { Found } from "./found.ts";
import type { GeneratedFile } from "./generated-file.ts";
import type { Lowering } from "./lowering.ts";
import { makeContent } from "./text/content.ts";
import { commentsAt, hashLines } from "./text/sites.ts";

/** The file of an envrc; its lines stand in the order of the source. */
export function envrcFile(lowering: Lowering, found: Found<Envrc>): GeneratedFile {
  const spec = makeContent<EnvrcSpec>(lowering, found, "the envrc");
  const head = [` ${headerOf(lowering.source)}`, ...hashLines(found.leading).above, " shellcheck shell=bash"];
  const blocks = Object.keys(spec).flatMap((name) => {
    const lines = linesOf(spec, name as keyof EnvrcSpec);
    const { above, behind } = commentsAt(spec, name);
    const comments = behind === undefined ? above : [...above, behind];
    return lines.length === 0 ? [] : [[...comments.map((line) => `#${line}`), ...lines].join("\n")];
  });
  const text = [head.map((line) => `#${line}`).join("\n"), ...blocks].join("\n\n");
  return { path: "../.envrc", source: lowering.source, content: { kind: "text", text: `${text}\n` } };
}

function linesOf(spec: EnvrcSpec, name: keyof EnvrcSpec): readonly string[] {
  if (name === "nix_direnv_version") {
    if (spec[name] === undefined) return [];
    const { version, hash } = spec[name];
    const url = `https://raw.githubusercontent.com/nix-community/nix-direnv/${version}/direnvrc`;
    return [
      `if ! has nix_direnv_version || ! nix_direnv_version ${word(version)}; then`,
      `  source_url ${quoted(url)} ${quoted(hash)}`,
      "fi",
    ];
  }
  if (name === "use flake") {
    const words = [spec[name] ?? []].flat();
    return words.length === 0 ? [] : [`use flake ${words.map(word).join(" ")}`];
  }
  if (name === "export")
    return Object.entries(spec[name] ?? {}).map(([variable, value]) => `export ${variable}=${word(value)}`);
  return (spec[name] ?? []).map((argument) => `${name} ${word(argument)}`);
}

const quoted = (text: string): string => `"${text.replaceAll(/["\\$`]/g, "\\$&")}"`;

/** A word of the shell, quoted where it has to be. */
const word = (text: string): string =>
  /^[\w./@%+=:,#-]+$/.test(text) && !text.startsWith("#")
    ? text
    : `'${text.replaceAll("'", String.raw`'\''`)}'`;
