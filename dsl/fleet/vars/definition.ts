/** The module that a generator is: what it imports, and its one definition. */
import { isSymbolic } from "../../nix/expr/symbol.ts";
import { registerArray, registerObject, siteOfArray, siteOfObject } from "../../nix/expr/sites.ts";
import { dependenciesOf, generatorOf, type VarsData } from "./data.ts";

/** The options of a generator, below its name. */
export const generatorPath = (name: string): readonly string[] => [
  "clan",
  "core",
  "vars",
  "generators",
  name,
];

/** Generators whose files the script needs come with it; what is none is told by the check of dependencies. */
export function importedBy(vars: VarsData): readonly unknown[] {
  const all = dependenciesOf(vars);
  return all.every((item) => generatorOf(item) !== undefined)
    ? all
    : all.filter((item) => generatorOf(item) !== undefined);
}

/** `{ clan.core.vars.generators.<name> = { … }; }`, in the order and with the comments of the source. */
export function definition(vars: VarsData, args: object): object {
  const { spec } = vars;
  const made = Object.fromEntries(
    Object.entries(spec).flatMap(([key, value]: [string, unknown]) => {
      if (key === "dependencies") return [[key, names(vars)]];
      return [[key, typeof value === "function" && takesArgs.has(key) ? called(value, args) : value]];
    }),
  );
  const site = siteOfObject(spec);
  const generator = site === undefined ? made : registerObject(site, made);
  return generatorPath(vars.name).reduceRight<object>((inner, name) => ({ [name]: inner }), generator);
}

const takesArgs: ReadonlySet<string> = new Set(["runtimeInputs", "script", "validation"]);

// Symbolic values are functions as well: calling one would be an application.
const called = (value: unknown, args: object): unknown =>
  isSymbolic(value) ? value : (value as (args: object) => unknown)(args);

function names(vars: VarsData): readonly string[] {
  const items = dependenciesOf(vars);
  const site = siteOfArray(items);
  const made = items.flatMap((item) => generatorOf(item)?.name ?? []);
  return site === undefined || made.length < items.length ? made : registerArray(site, made);
}
