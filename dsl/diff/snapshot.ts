/** A fleet as it is compared: what each machine is made of, what the flake holds beside them, and the files that are no Nix. */
import { createHash } from "node:crypto";
import { posix } from "node:path";
import { allConfigurations, type Configuration } from "../check/hosts.ts";
import type { Compiled } from "../compile/compile.ts";
import { builder } from "../fleet/brand.ts";
import type { ModuleClass } from "../fleet/class.ts";
import { builderData } from "../fleet/lower/found.ts";
import type { LoweredModule } from "../fleet/lower/index.ts";
import type { Expr, Origin } from "../nix/ast/index.ts";
import { print } from "../nix/print/index.ts";
import { selection, showPath } from "../options/check.ts";
import { definitionsOfModule, written, type Definition } from "../check/definition.ts";
import { flakeDefinitions } from "./flake.ts";
import { readLock, type Locked } from "./lock.ts";
import { meaning, type Contents } from "./meaning.ts";

/** A definition with the texts that it is compared by. */
export interface Weighed extends Definition {
  /** What it means, with its priority, order and conditions. */
  readonly key: string;
  /** Priority, order and conditions alone. */
  readonly weight: string;
  /** What a part of it means. */
  readonly meaningOf: (part: Expr) => string;
}

/** The definitions of each option, by its shown path. */
export type Options = ReadonlyMap<string, readonly Weighed[]>;

/** Something that is imported beside the fleet's modules. */
export interface Imported {
  readonly key: string;
  readonly shown: string;
  readonly origin: Origin;
}

/** A host, or a home. */
export interface Machine {
  readonly name: string;
  readonly kind: "host" | "home";
  readonly class: ModuleClass;
  /** The hosts that have a home. */
  readonly on: readonly string[];
  readonly origin: Origin;
  readonly options: Options;
  readonly imports: readonly Imported[];
  readonly modules: number;
}

/** A generated file that is not read as definitions. */
export interface PlainFile {
  readonly path: string;
  readonly source: string;
  readonly bytes: Buffer;
  readonly key: string;
}

/** One side of a comparison. */
export interface Snapshot {
  readonly machines: readonly Machine[];
  /** Modules that no host or home imports, or only as a value. */
  readonly unused: Options;
  readonly flake: Options;
  readonly files: ReadonlyMap<string, PlainFile>;
  readonly lock: Locked;
  /** The text of every module, as a hash. */
  readonly texts: ReadonlyMap<string, string>;
}

const hash = (...parts: readonly (string | Buffer)[]): string => {
  const sum = createHash("sha256");
  for (const part of parts) sum.update(part).update("\0");
  return sum.digest("hex");
};

/** Takes a compiled fleet apart. `lock` is the text of its `out/flake.lock`, where it has one. */
export function snapshotOf({ fleet, files }: Compiled, lock: string | undefined): Snapshot {
  if (fleet === undefined) throw new Error("a fleet that did not compile is not compared");
  const rendered = new Map(files.map((file) => [file.path, file]));
  const contentsFor = (source: string): Contents => {
    const places = fleet.files
      .filter((file) => file.source === source && file.content.kind === "nix")
      .map(({ path }) => posix.dirname(path));
    return (path) => {
      for (const place of places) {
        const target = posix.join(place, path);
        // Of what is carried along the content counts; `./modules` is the flake itself.
        if (!/(?:^|\/)_/.test(target)) continue;
        const inside = [...rendered.values()].filter(
          (file) => file.path === target || file.path.startsWith(`${target}/`),
        );
        if (inside.length === 0) continue;
        const parts = inside.flatMap((file) => [
          file.path.slice(target.length),
          file.executable ? "x" : "",
          file.bytes,
        ]);
        return `file ${posix.basename(target)} ${hash(...parts)}`;
      }
      return undefined;
    };
  };
  const made = new Map<LoweredModule, Parts>();
  const partsOf = (module: LoweredModule): Parts => {
    let parts = made.get(module);
    if (parts === undefined) made.set(module, (parts = takenApart(module, contentsFor(module.source))));
    return parts;
  };
  const configurations = allConfigurations(fleet);
  const hosts = fleet.fleet.of("host");
  const used = new Set(configurations.flatMap(({ modules }) => modules));
  const unused = fleet.modules.filter((module) => isOfMachines(module) && !used.has(module));
  return {
    machines: configurations.map((one, index) =>
      index < hosts.length
        ? machineOf(one, "host", [], partsOf)
        : machineOf(one, "home", hostsWith(one.name, fleet.fleet), partsOf),
    ),
    unused: byOption(unused.flatMap((module) => partsOf(module).definitions)),
    flake: byOption(
      flakeDefinitions(fleet.files).flatMap(({ source, definitions }) =>
        weighed(definitions, contentsFor(source)),
      ),
    ),
    files: plainFiles(fleet.files, rendered),
    lock: readLock(lock),
    texts: new Map(
      files.filter(({ path }) => path.endsWith(".nix")).map(({ path, bytes }) => [path, hash(bytes)]),
    ),
  };
}

/** The hosts on which the home of a user is. */
const hostsWith = (user: string, fleet: NonNullable<Compiled["fleet"]>["fleet"]): readonly string[] =>
  fleet.of("host").flatMap(({ data }) => {
    const users = Object.values(data.spec.users ?? {}).map(builderData);
    return users.some((one) => one?.[builder] === "user" && one.name === user) ? [data.name] : [];
  });

const isOfMachines = ({ class: of, schema, name }: LoweredModule): boolean =>
  (of === "nixos" || of === "darwin" || of === "homeManager") && schema === undefined && name !== undefined;

interface Parts {
  readonly definitions: readonly Weighed[];
  readonly imports: readonly Imported[];
}

/** What a module defines, and what it imports that is no module of the fleet. */
function takenApart(module: LoweredModule, contents: Contents): Parts {
  const { definitions, imports } = definitionsOfModule(module);
  const others = imports.flatMap(({ value }): readonly Imported[] =>
    (value.kind === "List" ? value.items : [value]).flatMap((item) =>
      isFleetModule(item)
        ? []
        : [
            {
              key: meaning(item, contents),
              shown: print(item).trim(),
              origin: item.origin ?? module.origin,
            },
          ],
    ),
  );
  return { definitions: weighed(definitions, contents), imports: others };
}

const isFleetModule = (item: Expr): boolean => {
  const path = selection(item);
  return path?.[0] === "flake" && path[1] === "modules";
};

function machineOf(
  { name, class: of, origin, modules }: Configuration,
  kind: Machine["kind"],
  on: Machine["on"],
  partsOf: (module: LoweredModule) => Parts,
): Machine {
  const parts = modules.map(partsOf);
  const imports = new Map(parts.flatMap((part) => part.imports).map((item) => [item.key, item]));
  return {
    name,
    kind,
    class: of,
    on,
    origin,
    options: byOption(parts.flatMap(({ definitions }) => definitions)),
    imports: [...imports.values()],
    modules: modules.length,
  };
}

const weighed = (definitions: readonly Definition[], contents: Contents): readonly Weighed[] =>
  definitions.map((one) => {
    const nothing = { ...one, value: { kind: "AttrSet", recursive: false, entries: [] } as const };
    const weight = meaning(written(nothing), contents);
    // An `if` is no `optionalAttrs` to Nix, though it is shown as one.
    const kinds = one.guards.map(({ kind }) => kind).join(" ");
    const key = `${kinds} ${meaning(written(one), contents)}`;
    return { ...one, key, weight: `${kinds} ${weight}`, meaningOf: (part) => meaning(part, contents) };
  });

function byOption(definitions: readonly Weighed[]): Options {
  const found = new Map<string, Weighed[]>();
  for (const one of definitions) {
    const name = showPath(one.path);
    const list = found.get(name);
    if (list === undefined) found.set(name, [one]);
    else list.push(one);
  }
  return found;
}

/** What is no flake-parts module: text, carried files, Nix that the module system or `import` reads. */
function plainFiles(
  plan: NonNullable<Compiled["fleet"]>["files"],
  rendered: ReadonlyMap<string, Compiled["files"][number]>,
): Snapshot["files"] {
  const found = new Map<string, PlainFile>();
  for (const { path, source, content } of plan) {
    const file = rendered.get(path);
    if (file === undefined || (content.kind === "nix" && !path.includes("/_"))) continue;
    const key =
      content.kind === "nix"
        ? hash(meaning(content.file.expr))
        : hash(file.bytes, file.executable ? "x" : "");
    found.set(path, { path, source, bytes: file.bytes, key });
  }
  return found;
}
