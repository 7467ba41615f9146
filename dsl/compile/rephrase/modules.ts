/** What the compiler says of modules, hosts and options: what stands where, and what is not there. */
import type { Rule, Said } from "./rule.ts";

/** What people call types of Nix who know those of other languages. */
const typeNames = (): readonly string[] => [
  "str",
  "int",
  "bool",
  "float",
  "listOf",
  "attrsOf",
  "nullOr",
  "package",
];

/** The class of a module as the compiler writes it: `Module<"nixos", …>`. */
const module = String.raw`(?:Module|Feature)<"(\w+)"(?: \| "\w+")*, [^]*>`;

/** A type in front of the equals sign that says something else than what stands behind it. */
const written: readonly Rule[] = [
  {
    code: "TS2322",
    says: /'\[names\]' are incompatible\.(?:\n\s*Type '[^\n]*)*\n\s*Type '"([^"]+)"' is not assignable/,
    within: true,
    message: "the overlay adds or removes $1, which its type does not say",
    help: 'what it adds is written in the type, Overlay<{ "$1": Package }>; an overlay that removes packages goes without',
  },
  {
    code: "TS2322",
    says: /Property '"?([^'"]+)"?' is missing in type 'New<[^]*' but required in type 'Written</,
    within: true,
    message: "the overlay adds no $1, though its type says so",
    help: "leave it out of the type: a package that nixpkgs has under the name keeps the type it has there",
  },
  {
    code: "TS2322",
    says: /'\[defines\](?:\.|\[")([^'"]+)(?:"\])?' are incompatible between these types\.[^]*\bAddedOn</,
    within: true,
    message: "the overlay adds $1 on other platforms than its type says",
    help: 'the type says what `on` says: Package<"linux">; Package alone is for all of them',
  },
  {
    code: "TS2322",
    says: /'\[provides\]\.(\w+)[^']*' are incompatible between these types\.\n\s*Property '"?([^'"]+)"?' is missing/,
    within: true,
    message: "the module does not declare $2 for class $1, though its type says so",
    help: "give it the options that its type names: { options, … }",
  },
];

const noOption: Said = {
  message: "no option is named $1 here",
  help: "options of a module of your own, or of an input, are known where it is imported",
};
const asynchronous: Said = {
  message: "config is called and read at once: it cannot be asynchronous",
  help: "wait at the top of the file: const text = await …; then use what came",
};

export const ofModules: readonly Rule[] = [
  {
    code: "TS2322",
    says: new RegExp(`^Type '${module}' is not assignable to type 'Importable<"(\\w+)">'`),
    as: "NV3013",
    message: "a module of class $1 is imported by one of class $2",
    help: "import a module of class $2, or make it a feature with a part for $2",
  },
  ...written,
  {
    code: "TS2322",
    says: /\bNoSuchOption<"then">/,
    within: true,
    as: "NV1126",
    ...asynchronous,
  },
  { code: "TS2322", says: /\bNoSuchOption<"([^"]+)">/, within: true, ...noOption },
  ...["TS2339", "TS2551"].map((code) => ({
    code,
    says: /^Property '(\w+)' does not exist on type '(?:GroupRef|Nix)<(?:Nixos|Darwin|Home)(?:Host)?Options\b/,
    ...noOption,
  })),
  {
    code: "TS2322",
    says: /Type 'void' is not assignable to type 'Returned</,
    within: true,
    as: "NV3040",
    message: "this function returns nothing",
    help: "an arrow function whose body is a set needs parentheses around it: (args) => ({ … })",
  },
  {
    code: "TS2339",
    says: /^Property '(\w+)' does not exist on type '(?:Nixos|Darwin|Home)(?:Module)?Args\b/,
    message: "$1 is no argument of a module",
    help: "a module gets one set of arguments, to be taken apart: ({ config, lib, pkgs }) => …",
  },
  {
    code: "TS2339",
    says: /^Property '(\w+)' does not exist on type '(?:PackageRef|Derivation)\b/,
    message: "a package is not known to have $1",
    help: 'what this one alone has is read unchecked: nix.get(…, "$1")',
  },
  {
    code: "TS2339",
    says: /^Property 'self' does not exist on type 'Inputs</,
    message: "self is no input",
    help: "it is imported with the builders: self.inputs, self.packages, self.modules …",
  },
  {
    code: "TS2339",
    says: /^Property '([^']+)' does not exist on type 'Inputs</,
    message: "no input is named $1",
    help: "add it to flakeInputs({ … })",
  },
  {
    code: "TS2339",
    says: /^Property '(\w+)' does not exist on type 'Types'/,
    message: "lib.types has no $1",
    help: "str, lines, int, port, bool, path, package, enum, nullOr, listOf, attrsOf, submodule, either … are there",
    among: typeNames,
  },
  ...["TS2353", "TS2561"].map((code) => ({
    code,
    says: /'"?([\w-]+)"?' does not exist in type '(?:Module|User|HomeConfiguration)Spec</,
    message: "$1 does not stand beside config",
    help: "definitions of options stand in config: { … }; beside it imports, disabledModules and options",
  })),
  {
    code: "TS2353",
    says: /'modules' does not exist in type 'HostSpec</,
    message: "modules does not stand beside config",
    help: "a host imports its modules: imports: [ … ]",
  },
  {
    code: "TS2353",
    says: /'specialArgs' does not exist in type 'HostSpec</,
    message: "specialArgs does not stand beside config",
    help: "import what modules share from a file; inputs and self are known in each",
  },
  ...["TS2353", "TS2561"].map((code) => ({
    code,
    says: /'"?([\w-]+)"?' does not exist in type 'HostSpec</,
    message: "$1 does not stand beside config",
    help: "definitions of options stand in config: { … }; beside it system, tags, deploy, imports, users …",
  })),
  {
    code: "TS2741",
    says: /^Property 'system' is missing in type '.*' but required in type 'HostSpec</,
    message: "system is missing",
    help: 'a host says its platform: system: "x86_64-linux"',
  },
  {
    code: "TS2741",
    says: /^Property '(\w+)' is missing in type '.*' but required in type '(?:User|HomeConfiguration|Flake|Clan|Container)Spec\b/,
    message: "$1 is missing",
  },
  {
    code: "TS2353",
    says: /does not exist in type '\(args: ClassOptionsArgs</,
    message: "options is a function",
    help: "write options: ({ lib, types }) => ({ … })",
  },
  {
    code: "TS2559",
    says: /has no properties in common with type '(?:Module|Host|User)Spec</,
    message: "a function is no module",
    help: "it stands in config: { config: ({ config, lib, pkgs }) => ({ … }) }",
  },
  {
    code: "TS2345",
    says: /^Argument of type '(?:string|"[^"]*")' is not assignable to parameter of type 'Val<Derivation>'/,
    message: "a text is no package",
    help: "write pkgs.name",
  },
  ...["TS7006", "TS7031"].map((code) => ({
    code,
    says: /^(?:Parameter|Binding element) '(\w+)' implicitly has an 'any' type/,
    message: "TypeScript does not know what $1 is",
    help: "a function that does not stand where it is used says it: Val<string> for text, AnyRef for anything of Nix, NixosArgs for the arguments of a module",
  })),
];
