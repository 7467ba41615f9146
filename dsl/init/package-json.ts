/** `package.json` of a new fleet, and where Nivis comes from for it. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { library, libraryEnding, packageName } from "../compile/load/resolve.ts";

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const objectOf = (value: unknown): Json => (isObject(value) ? value : {});

/** A JSON file that holds an object; `undefined` for any other, and where there is none. */
export function readObject(path: string): Json | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(path, "utf8"));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const installation = dirname(library);
const asFile = (from: string, to: string): string => `file:${relative(from, to).split(sep).join("/")}`;

/** Whether Nivis runs from its repository, or from a link to it, and not from a package that was installed. */
export const fromRepository = libraryEnding === ".ts" || existsSync(join(installation, "dsl"));

/** The version of a fleet's dependency on the Nivis that runs: a release, or the tarball or repository it came from. */
export function dependencyFor(directory: string): string {
  if (fromRepository) return asFile(directory, installation);
  const modules = dirname(installation);
  const installed = readObject(join(modules, ".package-lock.json"));
  const entry = objectOf(objectOf(installed?.["packages"])[`node_modules/${packageName}`]);
  const origin = entry["resolved"];
  if (typeof origin === "string" && origin.startsWith("file:"))
    return asFile(directory, resolve(dirname(modules), origin.slice("file:".length)));
  if (typeof origin === "string" && origin.startsWith("git")) return origin;
  return `^${String(readObject(join(installation, "package.json"))?.["version"])}`;
}

/** The text of a fleet's `package.json`; what is there already stays as it is. */
export function packageJson(name: string, dependency: string, present: Json = {}): string {
  const { scripts, dependencies, devDependencies, ...rest } = present;
  const has = packageName in { ...objectOf(dependencies), ...objectOf(devDependencies) };
  const text = {
    ...(Object.keys(present).length === 0 ? { name, private: true, type: "module" } : rest),
    scripts: { build: packageName, check: `${packageName} build --check`, ...objectOf(scripts) },
    ...(has && dependencies === undefined
      ? {}
      : { dependencies: { ...(has ? {} : { [packageName]: dependency }), ...objectOf(dependencies) } }),
    ...(devDependencies === undefined ? {} : { devDependencies }),
  };
  return `${JSON.stringify(text, undefined, 2)}\n`;
}
