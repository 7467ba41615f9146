/** A new fleet on disk: all of it or nothing, and nothing over what is there. */
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import type { Stats } from "node:fs";
import { basename, dirname, join } from "node:path";
import { above } from "../compile/above.ts";
import { rooms } from "../compile/discover.ts";
import { writeWhole } from "../disk/write.ts";
import type { Answers } from "./answers.ts";
import { usage } from "./answers.ts";
import { dependencyFor, packageJson, readObject } from "./package-json.ts";
import { filesOf, ignored } from "./texts.ts";

const statOf = (path: string): Stats | undefined => {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    // Something above is a file.
    return undefined;
  }
};
const isThere = (path: string): boolean => statOf(path) !== undefined;

function holdsSomething(path: string): boolean {
  const stat = statOf(path);
  return stat !== undefined && (!stat.isDirectory() || readdirSync(path).length > 0);
}

/**
 * NV7055: the directory holds what a fleet consists of. NV7059: it cannot be one.
 *
 * A `package.json` and a `.gitignore` are no hindrance: what they lack is added.
 */
export function makeWay(directory: string, shown: string): void {
  const nearest = [...above(directory)].find(isThere) ?? directory;
  if (statSync(nearest, { throwIfNoEntry: false })?.isDirectory() !== true) {
    const what = nearest === directory ? "a file of that name is there" : `${basename(nearest)} is a file`;
    throw usage("NV7059", `${shown} cannot be a folder: ${what}`, "give another folder");
  }
  const inTheWay = [
    ...[...rooms, "out"].filter((name) => holdsSomething(join(directory, name))).map((name) => `${name}/`),
    ...["tsconfig.json", "build.ts"].filter((name) => isThere(join(directory, name))),
    ...(isThere(join(directory, "package.json")) && readObject(join(directory, "package.json")) === undefined
      ? ["package.json, which is no object of JSON"]
      : []),
  ];
  if (inTheWay.length === 0) return;
  throw usage(
    "NV7055",
    `${shown} holds what a new fleet would write: ${inTheWay.join(", ")}`,
    "nothing is written over: give another folder, `bun build.ts init DIR`, or move these away",
  );
}

/** What became of a file. */
export interface Written {
  readonly path: string;
  readonly added: boolean;
}

/** Writes a fleet. NV7059: it cannot be written, and what was is gone again. */
export function writeFleet(directory: string, shown: string, answers: Answers): readonly Written[] {
  const made: string[] = [];
  try {
    const first = mkdirSync(directory, { recursive: true });
    if (first !== undefined) made.push(first);
    for (const [path, text] of Object.entries(filesOf(answers))) {
      const file = join(directory, path);
      const folder = mkdirSync(dirname(file), { recursive: true });
      made.push(folder ?? file);
      writeFileSync(file, text, { flag: "wx" });
    }
    const added = addTo(directory, answers);
    return [...Object.keys(filesOf(answers)).map((path) => ({ path, added: false })), ...added];
  } catch (error) {
    for (const path of made) rmSync(path, { recursive: true, force: true });
    if (!(error instanceof Error) || !("code" in error)) throw error;
    throw usage(
      "NV7059",
      `${shown} cannot be written: ${error.message.replace(/^\w+: |, .*$/g, "")}`,
      "look at its permissions, or give another folder",
    );
  }
}

/** `package.json` and `.gitignore`, which may be there already. */
function addTo(directory: string, { name }: Answers): readonly Written[] {
  const settings = join(directory, "package.json");
  const present = readObject(settings);
  const list = join(directory, ".gitignore");
  const before = existsSync(list) ? readFileSync(list, "utf8") : undefined;
  const listed = new Set((before ?? "").split(/\r?\n/).map((line) => line.trim().replace(/\/$/, "")));
  const missing = ignored.filter((line) => !listed.has(line.replace(/\/$/, "")));
  const gap = before === undefined || before === "" || before.endsWith("\n") ? "" : "\n";
  if (missing.length > 0) writeWhole(list, `${before ?? ""}${gap}${missing.join("\n")}\n`);
  writeWhole(settings, packageJson(name, dependencyFor(directory), present));
  return [
    { path: "package.json", added: present !== undefined },
    ...(missing.length > 0 ? [{ path: ".gitignore", added: before !== undefined }] : []),
  ];
}
