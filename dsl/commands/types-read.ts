/** `types`: where options come from. */
import { basename, join, resolve } from "node:path";
import { NivisError } from "../diagnostics/diagnostic.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { type OptionChanges, offeredOptions, optionChanges } from "../options/changes.ts";
import { extractOptions } from "../options/extract/extract.ts";
import type { Failing } from "../options/extract/failing.ts";
import { lockedInputs, projectOf } from "../options/extract/lock.ts";
import { type Gathered, schemaFrom } from "../options/from-entries.ts";
import { likelyClass } from "../options/likely-class.ts";
import { type ReadOptions, readOptionsJson, type UnknownWords } from "../options/load/options-json.ts";
import {
  type ProjectClass,
  projectClasses,
  schemaInUse,
  type TypesFile,
  typesFiles,
} from "../options/project.ts";
import type { Context } from "./command.ts";
import { notEvaluated, notUnderstood } from "./types-lacks.ts";

/** The types of one class, made anew. */
export interface Regenerated {
  readonly class: ProjectClass;
  /** What they were made from: `home-manager 4f1c…`. */
  readonly origin: string;
  /** How many options there are. */
  readonly options: number;
  readonly changes: OptionChanges;
  readonly unknown: readonly UnknownWords[];
  readonly failing: readonly Failing[];
  readonly files: readonly TypesFile[];
}

export interface ReadTypes {
  readonly made: readonly Regenerated[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Options as a source gives them. */
interface Source extends Omit<Gathered, "class"> {
  readonly class: ProjectClass;
  readonly origin: string;
  readonly unknown: readonly UnknownWords[];
  readonly failing?: readonly Failing[];
}

function make(root: string, source: Source): Regenerated {
  const { class: name, origin, unknown, failing = [] } = source;
  const before = schemaInUse(root, name);
  const after = schemaFrom(source, before);
  return {
    class: name,
    origin,
    options: offeredOptions(after).size,
    changes: optionChanges(before, after),
    unknown,
    failing,
    files: typesFiles(root, after, origin),
  };
}

const plain = (list: ReadOptions, descriptions: boolean): ReadOptions => {
  if (descriptions) return list;
  const entries = list.entries.map((entry) => Object.assign({}, entry, { description: undefined }));
  return { ...list, entries };
};

/**
 * Types from an official `options.json`.
 *
 * NV7023: the file cannot be read, or is not one. NV7025: nothing tells which class it is of.
 */
export async function typesFromList(
  { root }: Context,
  file: string,
  only: ProjectClass | undefined,
  descriptions: boolean,
): Promise<ReadTypes> {
  let list: ReadOptions;
  try {
    list = readOptionsJson(resolve(root, file));
    if (list.entries.length === 0) throw new TypeError("it lists no options");
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const missing = "code" in error && error.code === "ENOENT";
    const help = missing
      ? "the path is relative to where build.ts is"
      : "NixOS channels publish one: channels.nixos.org/nixos-unstable/options.json.br";
    return failed("NV7023", missing ? `${file} does not exist` : `${file} is no options.json`, help, [
      error.message,
    ]);
  }
  const name = only ?? likelyClass(list.entries);
  if (name === undefined)
    return failed(
      "NV7025",
      `${file} could be of any class: less than half of its options are known`,
      `say which: ${projectClasses.map((known) => `--class ${known}`).join(", ")}`,
    );
  const source: Source = {
    ...plain(list, descriptions),
    class: name,
    removed: [],
    complete: false,
    origin: basename(file),
  };
  return { made: [make(root, source)], diagnostics: notUnderstood(name, list.unknown) };
}

/** Types from the locked inputs of `out/`; the codes are those of `extractOptions` and `lockedInputs`. */
export async function typesFromInputs(
  context: Context,
  only: ProjectClass | undefined,
  descriptions: boolean,
): Promise<ReadTypes> {
  const out = join(context.root, "out");
  const made: Regenerated[] = [];
  const diagnostics: Diagnostic[] = [];
  try {
    const inputs = lockedInputs(out);
    const there = projectClasses.filter((name) => inputs[projectOf[name]] !== undefined);
    const wanted = only === undefined ? there : there.filter((name) => name === only);
    if (wanted.length === 0 || inputs.nixpkgs === undefined)
      return failed(
        "NV7021",
        `out/flake.lock has no input ${inputs.nixpkgs === undefined ? "nixpkgs" : projectOf[only ?? "nixos"]}`,
        "declare it in flake/inputs.ts, build, and run `nix flake lock ./out`",
      );
    for (const name of wanted) {
      const { revision = "" } = inputs[projectOf[name]] ?? {};
      const origin = `${projectOf[name]} ${revision}`;
      const tell = (words: string): void => {
        if (context.flags["json"] !== true) context.warn(`${context.paint("dim", `${name}: ${words} …`)}\n`);
      };
      tell(`evaluating ${origin}`);
      try {
        const told = await extractOptions({ out, class: name, inputs, descriptions }, ({ loc }) =>
          tell(`${loc.join(".")} fails, again without it`),
        );
        made.push(make(context.root, { ...told, class: name, complete: true, origin }));
        diagnostics.push(...notUnderstood(name, told.unknown), ...notEvaluated(name, told));
      } catch (error) {
        if (!(error instanceof NivisError)) throw error;
        diagnostics.push(...error.diagnostics);
        // Without Nix, or with an old lock file, the next class fails alike.
        if (error.diagnostics.some(({ code }) => code !== "NV7022")) break;
      }
    }
  } catch (error) {
    if (!(error instanceof NivisError)) throw error;
    diagnostics.push(...error.diagnostics);
  }
  return { made, diagnostics };
}

function failed(code: string, message: string, help: string, notes: readonly string[] = []): ReadTypes {
  const found = { code, severity: "error" as const, message, labels: [], help };
  return { made: [], diagnostics: [notes.length === 0 ? found : { ...found, notes }] };
}
