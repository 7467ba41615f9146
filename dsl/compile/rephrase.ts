/** What the compiler advises in good faith, and what is right where values are Nix's. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import { isMethod, methodHelp } from "../nix/expr/method.ts";
import { derivationAttributes } from "../options/check.ts";

interface Said {
  readonly message: string;
  readonly help?: string;
}

/** Rephrases a message that matches; `$1` … are its groups. */
interface Rule extends Said {
  readonly code: string;
  readonly says?: RegExp;
  /** Looks into the reasons as well. */
  readonly within?: boolean;
  /** The code of ours that is about the same. */
  readonly as?: string;
  /** What the first group was probably meant to be is one of these. */
  readonly among?: () => Iterable<string>;
}

const condition: Said = {
  message: "this is known only to Nix, or a function: JavaScript cannot decide on it",
  help: "write nix.if(…, …, …), for definitions lib.mkIf(…, { … }); a function of your own has to be called",
};
const text: Said = {
  message: "this is known only to Nix: JavaScript cannot make text of it",
  help: "write nix`…${…}…` with the tag; for a computed attribute name nix.attrs([[…, …]])",
};
const arithmetic: Said = {
  message: "this is known only to Nix: JavaScript cannot calculate with it",
  help: "for text write nix`…${…}…`, for numbers nix.add(…, …), nix.sub(…, …), nix.mul(…, …), nix.div(…, …)",
};
const loop: Said = {
  message: "this is known only to Nix: JavaScript cannot go through its elements",
  help: "to join lists write nix.concat(…, [ … ]), for each element lib.map((item) => …, …)",
};

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

const undefinedValue = {
  says: /^Type 'undefined' is not assignable to type '(?!Importable)|with 'exactOptionalPropertyTypes: true'|^Type '\{ (?:\w+|"[^"]+"): undefined; \}' is not assignable/,
  message: "undefined is no value of an option",
  help: "leave the name out, or write null where the option takes it",
};

/** The class of a module as the compiler writes it: `Module<"nixos", …>`. */
const module = String.raw`(?:Module|Feature)<"(\w+)"(?: \| "\w+")*, [^]*>`;

const inText = String.raw`^Argument of type '(?:LeafRef|Nix)<%>' is not assignable to parameter of type 'TextHole'`;
const hole = (type: string): Pick<Rule, "code" | "says"> => ({
  code: "TS2345",
  says: new RegExp(inText.replace("%", type)),
});

/** Types of what only Nix knows. */
const symbolic = /(?:LeafRef|GroupRef|Eval)<|\bAnyRef\b/;

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

const rules: readonly Rule[] = [
  { ...hole("boolean"), message: "a boolean is no text", help: "write lib.boolToString(…)" },
  { ...hole("number"), message: "a number is no text", help: "write nix.toString(…)" },
  { ...hole("readonly .*"), message: "a list is no text", help: 'write lib.concatStringsSep(" ", …)' },
  {
    ...hole("(?:null \\| .*|.* \\| null)"),
    message: "this may be null, which is no text",
    help: "where it is known to be set, write nix.nonNull(…)",
  },
  {
    code: "TS2345",
    says: /^Argument of type '(?:Nix<)?readonly .*\| null\)?\[\]>?' is not assignable to parameter of type '(?!.*\bnull\b)/,
    message: "an element of this list may be null",
    help: "where a condition around it says that it is set, write nix.nonNull(…)",
  },
  {
    code: "TS2345",
    says: /Types of parameters '(\w+)' and '\w+' are incompatible\.\n\s*Type '[^\n]*' is not assignable to type 'AnyRef'/,
    within: true,
    message: "$1 is not AnyRef: TypeScript knows what it is",
    help: "leave its type out; of text it is Val<string>",
  },
  {
    code: "TS2345",
    says: /is not assignable to parameter of type 'AnyRef'/,
    message: "the function takes this for something of which nothing is known",
    help: "a parameter that is text is Val<string>; for a set of options write any, or let the function stand where it is used",
  },
  { code: "TS2774", ...condition },
  { code: "TS2801", ...condition },
  { code: "TS2731", ...text },
  { code: "TS2469", ...arithmetic },
  { code: "TS2362", says: /arithmetic operation/, ...arithmetic },
  { code: "TS2363", says: /arithmetic operation/, ...arithmetic },
  { code: "TS2365", says: symbolic, ...arithmetic },
  {
    code: "TS2367",
    says: symbolic,
    message: "this is known only to Nix: JavaScript cannot compare it",
    help: "write nix.eq(…, …), nix.ne(…, …)",
  },
  { code: "TS2488", says: symbolic, ...loop },
  { code: "TS2548", says: symbolic, ...loop },
  {
    code: "TS2698",
    message: "this is known only to Nix, or is no set: JavaScript cannot spread it",
    help: "to extend a set write nix.update(…, { … })",
  },
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
  ...[
    { code: "TS2322", says: /\bNoSuchAttribute<"([^"]+)">/, within: true },
    { code: "TS2353", says: /'"?([\w-]+)"?' does not exist in type '[^']*\bDerivationAttrs\b/ },
    { code: "TS2561", says: /'"?([\w-]+)"?' does not exist in type '[^']*\bDerivationAttrs\b/ },
  ].map((rule) => ({
    ...rule,
    as: "NV5314",
    message: "no attribute of a derivation is named $1",
    help: "a variable of the build goes into env: { … }; what one package alone knows, nix.update({ … }, nix.attrs([[name, value]]))",
    among: derivationAttributes,
  })),
  {
    code: "TS7022",
    says: /^'(\w+)' implicitly has type 'any'/,
    message: "$1 is used in its own definition, so TypeScript wants its type",
    help: "write it in front of the equals sign: const $1: User = user(…); of a host it is Host<…>",
  },
  ...["TS2322", "TS2345", "TS2375", "TS2379", "TS2412"].flatMap((code) => [
    {
      ...undefinedValue,
      code,
      says: /Types of property '([^']+)' are incompatible\.\n\s*Type 'undefined' is not assignable/,
      within: true,
      message: "$1 is undefined, which is no value of an option",
    },
    { code, ...undefinedValue },
  ]),
];

/**
 * A diagnostic of the compiler in words that help here: its advice is for JavaScript ("wrap it in String(…)", "did you
 * mean to call it"), and following it would only move the mistake. What needs no other words comes back as it is.
 *
 * ```ts
 * rephrase({ code: "TS2731", message: "Implicit conversion of a 'symbol' …", … }).help // "write nix`…${…}…` with the tag …"
 * ```
 */
export function rephrase(diagnostic: Diagnostic): Diagnostic {
  for (const { code, says, within, as = code, message, help, among } of rules) {
    if (code !== diagnostic.code) continue;
    const told = within === true ? [diagnostic.message, ...(diagnostic.notes ?? [])] : [diagnostic.message];
    const match = says === undefined ? [] : says.exec(told.join("\n"));
    if (match === null) continue;
    const fill = (words: string): string =>
      words.replaceAll(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? "");
    const near = among === undefined ? undefined : nearest(match[1] ?? "", among());
    const advice = near === undefined ? help : `did you mean ${near}?`;
    const { notes: _, ...rest } = diagnostic;
    return {
      ...rest,
      code: as,
      message: fill(message),
      ...(advice === undefined ? {} : { help: fill(advice) }),
    };
  }
  const [, method = ""] =
    /^Property '(\w+)' does not exist on type '(?:Leaf|Group)Ref</.exec(diagnostic.message) ?? [];
  const { notes: _, ...rest } = diagnostic;
  const [, name] = /^Property '([^']+)' does not exist on type 'Packages/.exec(diagnostic.message) ?? [];
  if (name !== undefined)
    return {
      ...diagnostic,
      message: plainTypes(diagnostic.message),
      ...(diagnostic.code === "TS2551"
        ? {}
        : {
            help: `one of your own comes from an overlay; one that is newer than the list: nix.get(pkgs, "${name}")`,
          }),
    };
  return isMethod(method)
    ? {
        ...rest,
        message: `this is known only to Nix: it has no \`.${method}\` of JavaScript`,
        help: methodHelp(method, "…"),
      }
    : { ...diagnostic, message: plainTypes(diagnostic.message) };
}

/** Our own names of types, as their reader knows them. */
const readable: readonly (readonly [RegExp, string])[] = [
  [/^Object literal may only specify known properties, (?:and|but) /, ""],
  [/Did you mean to write /, "Did you mean "],
  [
    /^Property ('.+') does not exist on type '(?:Packages|Nixpkgs)(?:Common|Linux|Darwin|_\w+)'/,
    "there is no package $1",
  ],
  [/type 'GroupRef<(?:Host|Seen)Options<"(\w+)", .*>>'/, "`config` of class $1"],
  [/type '(?:Host|Seen)Options<"(\w+)", .*>'/, "the options of class $1"],
];
const names: Readonly<Record<string, string>> = {
  Flag: "boolean",
  Hook: "string",
  Inputs: "list of package",
  Bool: "boolean",
  Text: "string",
  Texts: "list of string",
  Names: "list of string",
  PackageRef: "package",
  Derivation: "package",
};

/** `'Val<readonly Val<string>[]> | undefined'` is a list of strings to who reads it. */
function plainType(type: string): string {
  let plain = type.replace(/ \| undefined$/, "");
  for (let before = ""; before !== plain;) {
    before = plain;
    plain = plain
      .replaceAll(/\b(?:Val|Def|Nix)<([^<>]*)>/g, "$1")
      .replaceAll(
        /\b(?:List<([^<>|]*)>|readonly ([^<>|[\]:;{}]*)\[\])/g,
        (_, a = "", b = "") => `list of ${a}${b}`,
      )
      .replaceAll(/\b(?:LeafRef|GroupRef)<([^<>]*)>/g, "reference to $1");
  }
  return plain.replaceAll(/\b[A-Z]\w+\b/g, (name) =>
    Object.hasOwn(names, name) ? (names[name] ?? name) : name,
  );
}

const plainTypes = (message: string): string =>
  readable
    .reduce((said, [pattern, words]) => said.replace(pattern, words), message)
    .replaceAll(
      /(\btypes? )'((?:[^'\n]|'(?=\w))*)'/g,
      (_, before: string, type: string) => `${before}'${plainType(type)}'`,
    )
    .replaceAll(/^Type '([^'\n]*)'/g, (_, type: string) => `Type '${plainType(type)}'`);
