/** What the compiler advises in good faith, and what is right where values are Nix's. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";
import { isMethod, methodHelp } from "../nix/expr/method.ts";
import { derivationAttributes } from "../options/check.ts";

import { ofModules } from "./rephrase/modules.ts";
import type { Rule } from "./rephrase/rule.ts";
import { ofValues } from "./rephrase/values.ts";

const undefinedValue = {
  says: /^Type 'undefined' is not assignable to type '(?!Importable)|with 'exactOptionalPropertyTypes: true'|^Type '\{ (?:\w+|"[^"]+"): undefined; \}' is not assignable/,
  message: "undefined is no value of an option",
  help: "leave the name out, or write null where the option takes it",
};

const rules: readonly Rule[] = [
  ...ofValues,
  ...ofModules,
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
