import { oldPackages } from "../data/package-renames.ts";
import { parsePackages, platformLetters } from "../data/packages.ts";
import { interfaceNames, propertyName } from "./names.ts";
import { byInitial, interfacesOf, partsOf, put, type Groups } from "./package-groups.ts";

/** Sets that nixpkgs has under a second name, without saying so in the list of packages. */
const aliases: { readonly [alias: string]: string } = {
  python3Packages: "python313Packages",
  perlPackages: "perl540Packages",
  luaPackages: "lua52Packages",
  phpExtensions: "php84Extensions",
  phpPackages: "php84Packages",
  postgresqlPackages: "postgresql17Packages",
  rubyPackages: "rubyPackages_3_4",
};

/** Hand-written interfaces that a set extends. */
const extras: { readonly [set: string]: string } = { python313Packages: "PythonPackageFunctions" };

/** Packages that bring functions of their own, mostly to build them with others, and the hand-written interface of these. */
const buildsWith: readonly (readonly [RegExp, string])[] = [
  [/^(?:postgresql_\d+(?:_jit)?|octave|kodi-(?:gbm|wayland))$/, "WithPackages"],
  [/^(?:caddy|opentofu|terraform)$/, "WithPlugins"],
  [/^pass(?:-wayland)?$/, "WithExtensions"],
  [/^php\d+$/, "PhpMembers"],
  [/^emacs(?:\d+)?-(?:nox|p?gtk\d?|macport)$/, "EmacsMembers"],
  [/^vimPlugins\.nvim-treesitter$/, "TreesitterMembers"],
];

const interfaces = buildsWith.map(([, name]) => name);

/** Which of them these lines name. */
const usedIn = (lines: readonly string[]): readonly string[] =>
  interfaces.filter((name) => lines.some((line) => line.includes(`& ${name};`)));

/** The type of a package by its path below `pkgs`. */
function packageType(path: string): string {
  const brings = buildsWith.find(([pattern]) => pattern.test(path))?.[1];
  return brings === undefined ? "PackageRef" : `PackageRef & ${brings}`;
}

const linux = "Ll";
const darwin = "Dd";
const has = (on: string, letters: string): boolean => [...letters].some((letter) => on.includes(letter));

interface SetNode {
  readonly packages: Map<string, string>;
  readonly sets: Map<string, SetNode>;
}

/** What `pkgs` is seen from: one platform, those of one kernel, all. */
const views = [
  "_x86_64_linux",
  "_aarch64_linux",
  "_aarch64_darwin",
  "_x86_64_darwin",
  "Linux",
  "Darwin",
  "Common",
] as const;

const member = (name: string, type: string): string => `  ${propertyName(name)}: ${type};`;

/**
 * The types of `pkgs`: `packages.d.ts` with the top level, split by where packages run and how they begin, and `package-sets.d.ts`
 * with the sets below it. A platform is one interface of all its groups: of an interface that extends another TypeScript
 * copies and sorts all names again, and of an intersection it asks for each name whether the members agree. It sorts each
 * group too, which takes less for many small ones; and to look up one name takes those of its initial alone. `handTyped` are
 * names that `types/nixpkgs.ts` declares.
 */
export function emitPackages(text: string, handTyped: ReadonlySet<string>): ReadonlyMap<string, string> {
  const bySet = parsePackages(text);
  const root: SetNode = { packages: new Map(), sets: new Map() };
  for (const [set, packages] of bySet) {
    let node = root;
    for (const name of set === "" ? [] : set.split(".")) {
      let below = node.sets.get(name);
      if (below === undefined) node.sets.set(name, (below = { packages: new Map(), sets: new Map() }));
      node = below;
    }
    for (const [name, facts] of packages)
      node.packages.set(name, facts.known === "package" ? facts.on : facts.known);
  }

  const nameOf = interfaceNames(["PackageRef", "AnyRef", ...Object.values(extras), ...interfaces]);
  const sets: string[] = [];
  const setNames = new Map<string, string>();
  const declareSet = (path: readonly string[], node: SetNode): string => {
    const name = nameOf(path);
    const below = [...node.sets].map(([child, of]) => {
      const type = declareSet([...path, child], of);
      return member(child, node.packages.has(child) ? `PackageRef & ${type}` : type);
    });
    const extra = extras[path.join(".")];
    const own = [...node.packages.keys()]
      .filter((child) => !node.sets.has(child))
      .map((child) => member(child, packageType([...path, child].join("."))));
    sets.push(
      `export interface ${name}${extra === undefined ? "" : ` extends ${extra}`} {\n${[...below, ...own].join("\n")}\n}\n`,
    );
    return name;
  };
  for (const [name, node] of root.sets) setNames.set(name, declareSet([name], node));

  /** Where the packages of a set run, taken together. */
  const reach = (node: SetNode): string =>
    [...node.packages.values(), ...[...node.sets.values()].map(reach)].join("");

  const groups: Groups = new Map();
  const names: Groups = new Map();
  const putPackage = (on: string, name: string, type: string): void => {
    const letters = Object.keys(platformLetters).filter((letter) => on.includes(letter));
    put(groups, `on${letters.join("") || "None"}`, name, member(name, type));
  };
  const putName = (name: string, comment?: string): void =>
    put(
      names,
      "names",
      name,
      `${comment === undefined ? "" : `  /** ${comment} */\n`}${member(name, "AnyRef")}`,
    );
  for (const [name, on] of root.packages) {
    if (handTyped.has(name) || aliases[name] !== undefined) continue;
    const set = setNames.get(name);
    if ((on === "name" || on === "old-name") && oldPackages().has(name)) continue;
    if (on === "name") putName(name);
    else if (on === "old-name") putName(name, "@deprecated not seen since nixpkgs 20.09");
    else putPackage(on, name, set === undefined ? packageType(name) : `PackageRef & ${set}`);
  }
  for (const [name, node] of root.sets) {
    if (!root.packages.has(name) && !handTyped.has(name) && aliases[name] === undefined)
      putPackage(reach(node), name, setNames.get(name) ?? "AnyRef");
  }
  // nixpkgs keeps renamed packages under their old names for a while; what it removed is not there.
  for (const [name, { kind, now }] of oldPackages())
    if (kind === "renamed" && !handTyped.has(name)) putName(name, `@deprecated renamed to \`${now}\``);
  const aliased = Object.entries(aliases).flatMap(([alias, set]) =>
    setNames.has(set) ? [member(alias, setNames.get(set) ?? "")] : [],
  );

  const packageParts = partsOf(groups);
  const nameParts = partsOf(names);
  const packageSets = interfacesOf(packageParts);
  const bases = (fits: (on: string) => boolean): string =>
    [
      "NixpkgsFunctions",
      ...interfacesOf(packageParts.filter(({ group }) => fits(group))),
      "aliases",
      ...interfacesOf(nameParts),
    ].join(", ");
  const platform = (name: string, doc: string, fits: (on: string) => boolean): string =>
    [
      `/** ${doc} */\nexport interface Nixpkgs${name} extends Eval<unknown>, ${bases(fits)} {}\n`,
      `/** The same with what overlays of the fleet add and remove. */\nexport interface Packages${name} extends Added${name}, Eval<unknown>, ${bases(fits)} {}\n`,
    ].join("\n");
  const head =
    "// Generated from data/nixpkgs.packages by `npx tsx dsl/options/emit/generate.ts`. Do not edit.";
  const lines = [...groups.values()].flatMap((group) => group.map(([, line]) => line));
  const used = (type: string): boolean => [...lines, ...aliased].some((line) => line.includes(type));
  const packages = [
    head,
    `import type { AnyMembers, Eval } from "../../nix/expr/types.ts";`,
    `import type { ${views.map((name) => `Added${name}`).join(", ")} } from "../types/added-packages.ts";`,
    `import type { NixpkgsFunctions } from "../types/nixpkgs.ts";`,
    `import type { AnyRef, PackageRef } from "../types/values.ts";`,
    `import type { ${usedIn(lines).join(", ")} } from "../types/with-packages.ts";`,
    `import type { ${[...new Set(setNames.values())].filter(used).join(", ")} } from "nivis/options/package-sets";`,
    "",
    platform("_x86_64_linux", "nixpkgs on x86_64-linux", (on) => on.includes("L")),
    platform("_aarch64_linux", "nixpkgs on aarch64-linux", (on) => on.includes("l")),
    platform("_aarch64_darwin", "nixpkgs on aarch64-darwin", (on) => on.includes("D")),
    platform("_x86_64_darwin", "nixpkgs on x86_64-darwin", (on) => on.includes("d")),
    platform("Linux", "nixpkgs on Linux: what runs on one of its platforms", (on) => has(on, linux)),
    platform("Darwin", "nixpkgs on macOS: what runs on one of its platforms", (on) => has(on, darwin)),
    platform(
      "Common",
      "nixpkgs on any platform: what runs on Linux and on macOS",
      (on) => has(on, linux) && has(on, darwin),
    ),
    `/** Every package that some platform has, by its initial: a name is looked up in each set. */\nexport type PackagesByInitial = { ${byInitial(packageParts)} };\n`,
    `/** Names of which nothing else is known, by their initial. */\nexport type NamesByInitial = { ${byInitial(nameParts)} };\n`,
    `/** Every name of nixpkgs. */\nexport interface NixpkgsNames extends NixpkgsFunctions, ${packageSets.join(", ")}, aliases, ${interfacesOf(nameParts).join(", ")} {}\n`,
    `/** nixpkgs on some platform, and whatever else overlays define: what an overlay is called with. Any other name is an \`AnyRef\` as well. */\nexport interface OverlayPackages extends AnyMembers, Eval<never>, NixpkgsFunctions, ${packageSets.join(", ")}, aliases {}\n`,
    ...[...packageParts, ...nameParts].flatMap(({ parts, interfaceOf }) =>
      [...parts].map(
        ([initial, members]) => `export interface ${interfaceOf(initial)} {\n${members.join("\n")}\n}\n`,
      ),
    ),
    `/** Second names of sets. */\nexport interface aliases {\n${aliased.join("\n")}\n}\n`,
  ].join("\n");
  const setText = [
    head,
    `import type { PackageRef } from "../types/values.ts";`,
    `import type { ${[...Object.values(extras), ...usedIn(sets)].join(", ")} } from "../types/with-packages.ts";`,
    "",
    ...sets,
  ].join("\n");
  return new Map([
    ["packages.d.ts", packages],
    ["package-sets.d.ts", setText],
  ]);
}
