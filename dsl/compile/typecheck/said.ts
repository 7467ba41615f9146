/**
 * The words that a fleet says, and the types cut down to them: `.nivis/words/`.
 *
 * TypeScript would read 6 MB of options and packages at each start, and make tables of all their names. A fleet says some thousand
 * words, its own and those of the library's types; on a member whose name is not among them nothing in it can depend. So a
 * program without an error against the excerpts has none against the whole. Messages that might know of what is left out are
 * asked of the whole (`typecheck.ts`).
 */
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { answerNow } from "../../disk/read.ts";
import { writeWhole } from "../../disk/write.ts";
import { typesSpecifier } from "../../options/schema.ts";
import { rooms } from "../discover.ts";
import { library } from "../load/resolve.ts";
import { alike, quotedIn } from "./alike.ts";
import { libraryAt, referenceTo } from "./declarations.ts";
import type { Declarations } from "./declarations.ts";
import { excerpt, wordsOf } from "./excerpt.ts";
import { excerpted } from "./excerpted.ts";
import { importedBy } from "./imported.ts";
import { excerptsFolder, readKept, writeKept } from "./kept.ts";
import type { States } from "./kept.ts";
import { namesIn } from "./names.ts";
import { pathsOf } from "./paths.ts";

/** The excerpts for a type-check. */
export interface Excerpts {
  /** The settings by which TypeScript reads them. */
  readonly project: string;
  /** How many files the fleet has. */
  readonly files: number;
  /**
   * Whether the words of all these files are in them, those of a program that was checked; else they are now, and what was found
   * does not count.
   */
  readonly cover: (files: readonly string[]) => boolean;
  /**
   * Takes in the names that are like those which a text of the compiler speaks of, so that it finds what was meant. Tells whether there
   * are any.
   */
  readonly widen: (text: string) => boolean;
}

/**
 * Makes the excerpts for the fleet at `root`, or finds that the last ones still do; words that are not said any more stay.
 * `base` are the settings of the check, which theirs extend. The library is read as it is declared, where there are declarations of it.
 * `undefined` when `tsconfig.json` cannot be read: TypeScript will say why.
 */
export function excerptsOf(
  root: string,
  base: string,
  declarations: Declarations | undefined,
): Excerpts | undefined {
  const paths = pathsOf(root);
  if (paths === undefined) return undefined;
  const folder = excerptsFolder(root);
  const sources = new Map(
    [...excerpted.keys()].map((name) => [
      name,
      paths.locate(typesSpecifier + name) ?? join(library, "options/generated", `${name}.d.ts`),
    ]),
  );
  let kept = readKept(root);
  const words = new Set([...(kept?.words ?? []), ...(declarations?.words ?? [])]);
  const asked = new Set(kept?.asked);
  const files: Record<string, string> = { ...kept?.files };
  const places = [libraryAt(root), library];
  const declared = new Set(declarations?.sources.flatMap((name) => places.map((place) => join(place, name))));
  const isDeclared = (path: string): boolean =>
    declared.has(path) || (declarations !== undefined && path.startsWith(declarations.folder + sep));

  /** Takes the words of files that are not what they were, and of what they import. */
  const take = (queue: readonly string[]): void => {
    const seen = new Set(queue);
    for (const path of seen) {
      if (isDeclared(path)) {
        delete files[path];
        continue;
      }
      const state = answerNow("stat", path);
      if (files[path] === state) continue;
      const text = textOf(path);
      if (text === undefined) {
        delete files[path];
        continue;
      }
      files[path] = state;
      wordsOf(text, words);
      for (const other of importedBy(path, text)) seen.add(other);
    }
  };
  const states = Object.fromEntries([...sources.values()].map((path) => [path, answerNow("stat", path)]));
  if (kept !== undefined && !sameStates(states, kept.generated)) asked.clear();
  const names = namesIn([...sources.values()]);
  /** Whether excerpts have changed. */
  const write = (): boolean => {
    const before = kept;
    kept = { version: 2, files: { ...files }, generated: states, words: [...words], asked: [...asked] };
    const same =
      before !== undefined &&
      sameStates(states, before.generated) &&
      // What is new may be no name of an option or a package.
      !names.hasOneOf([...words].slice(before.words.length));
    if (
      same &&
      words.size === before.words.length &&
      sameStates(files, before.files) &&
      asked.size === before.asked.length
    )
      return false;
    let changed = false;
    if (!same)
      for (const [name, path] of sources) changed = writeExcerpt(folder, name, path, words) || changed;
    writeKept(root, kept);
    return changed;
  };

  const own = inRooms(root);
  take([...own, ...Object.keys(files)]);
  write();
  const excerpts = [...sources].map(([name, path]) => [
    typesSpecifier + name,
    [join(folder, `${name}.d.ts`), path],
  ]);
  const project = join(folder, "tsconfig.json");
  const extended = relative(folder, base).split(sep).join("/");
  const compilerOptions = { paths: { ...paths.all, ...Object.fromEntries(excerpts) } };
  const save = (path: string, settings: object): void => {
    const text = JSON.stringify({ extends: extended, ...settings });
    if (textOf(path) !== text) writeWhole(path, text);
  };
  const stand = declarations !== undefined && declarations.sources.length > 0;
  save(project, { compilerOptions, ...(stand && { references: [{ path: "./library.json" }] }) });
  if (stand)
    save(join(folder, "library.json"), {
      include: [],
      ...referenceTo(declarations, root, compilerOptions.paths),
    });
  const generated = new Set(sources.values());
  return {
    project,
    files: own.length,
    cover: (program) => {
      take(program.filter((path) => !generated.has(path) && !path.startsWith(folder + sep)));
      return !write();
    },
    widen: (text) => {
      const quoted = quotedIn(text).filter((name) => !asked.has(name));
      if (quoted.length === 0) return false;
      for (const name of alike(quoted, names.all())) words.add(name);
      for (const name of quoted) asked.add(name);
      return write();
    },
  };
}

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

const sameStates = (left: States, right: States): boolean =>
  Object.keys(left).length === Object.keys(right).length &&
  Object.entries(left).every(([path, state]) => right[path] === state);

/** Every file below the rooms that TypeScript may read, declarations and data as well. */
function inRooms(root: string): readonly string[] {
  return rooms.flatMap((room) => {
    const path = join(root, room);
    try {
      return readdirSync(path, { recursive: true, encoding: "utf8" })
        .filter((name) => /\.(?:[cm]?ts|tsx|json)$/.test(name))
        .map((name) => join(path, name));
    } catch {
      return [];
    }
  });
}

/** A file of another form than ours is read whole: what is not here, TypeScript finds where it is. */
function writeExcerpt(folder: string, name: string, path: string, words: ReadonlySet<string>): boolean {
  const target = join(folder, `${name}.d.ts`);
  const text = textOf(path);
  const before = textOf(target);
  const made = text === undefined ? undefined : excerpt(text, words, excerpted.get(name) ?? "optional");
  const after = made?.replaceAll(/ from "(\.[^"]*)"/g, (_, specifier: string) => {
    const way = relative(folder, resolve(dirname(path), specifier))
      .split(sep)
      .join("/");
    return ` from "${way}"`;
  });
  if (before === after) return false;
  if (after === undefined) rmSync(target, { force: true });
  else writeWhole(target, after);
  return true;
}
