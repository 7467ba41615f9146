/** The forms of Nix's errors, and how each is said again. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { NixError } from "./nix-error.ts";

/** What an error says, in our words. */
export interface Said extends Pick<Diagnostic, "code" | "message"> {
  readonly option?: string;
  readonly help?: string;
}

const failedAssertions = /^Failed assertions:\s*([^]*)/;

/** The messages of the assertions that failed; none where the error is another. */
export function assertionsIn(message: string): readonly string[] {
  const [, list = ""] = failedAssertions.exec(message) ?? [];
  return list.split(/^- /m).flatMap((text) => (text.trim() === "" ? [] : [text.trim()]));
}

type Groups = readonly [string, ...string[]];
type Form = readonly [RegExp, (groups: Groups, error: NixError) => Said];

const didYouMean = (message: string): string | undefined => {
  const [, names] = /Did you mean (.+?)\?/s.exec(message) ?? [];
  return names === undefined
    ? undefined
    : `did you mean ${names.replaceAll(/[`']/g, "").replaceAll(/\s+/g, " ")}?`;
};

const withHelp = (help: string | undefined): { readonly help?: string } =>
  help === undefined ? {} : { help };

const valueOf = ({ definitions: [first] }: NixError): string =>
  first === undefined || first.value === "" ? "this" : first.value.replaceAll(/\s+/g, " ");

const forms: readonly Form[] = [
  [
    /^The option `([^']+)' does not exist/,
    ([option], { message }) => ({
      code: "NV8001",
      message: `there is no option ${option}`,
      option,
      ...withHelp(
        didYouMean(message) ?? "import the module that declares it, or look for its name in the manual",
      ),
    }),
  ],
  [
    /^A definition for option `([^']+)' is not of type `((?:[^'\n]|'(?=\w))*)'/,
    ([option, type = ""], error) => ({
      code: "NV8002",
      message: `${option} takes ${type}, not ${valueOf(error)}`,
      option,
    }),
  ],
  [
    /^The option `([^']+)' (?:has conflicting definition values|is defined (?:multiple times|both))/,
    ([option]) => ({
      code: "NV8003",
      message: `${option} has several values, and only one can stand`,
      option,
      help: "keep one, or give one of them lib.mkForce or lib.mkDefault",
    }),
  ],
  [
    /^The option `([^']+)' (?:was accessed but has no value defined|is used but not defined)/,
    ([option]) => ({
      code: "NV8004",
      message: `${option} has no value, and something asks for it`,
      option,
      help: "define it where the module that declares it is imported",
    }),
  ],
  [
    /^The option `([^']+)' is read-only/,
    ([option]) => ({
      code: "NV8005",
      message: `${option} is read-only: the module that declares it has set it`,
      option,
      help: "leave the definition out",
    }),
  ],
  [
    /^attribute '([^']+)' missing/,
    ([name], { message }) => ({
      code: "NV8006",
      message: `there is no attribute ${name}`,
      ...withHelp(didYouMean(message)),
    }),
  ],
  [
    /^undefined variable '([^']+)'/,
    ([name], { message }) => ({
      code: "NV8007",
      message: `no variable ${name} is in scope`,
      ...withHelp(didYouMean(message)),
    }),
  ],
  [
    /^infinite recursion encountered/,
    (_, { options }) => {
      const option = options.at(-1);
      return {
        code: "NV8008",
        message: option === undefined ? "a value needs itself" : `${option} needs itself to be computed`,
        ...(option === undefined ? {} : { option }),
        help: "what a definition, its mkIf condition or an import reads must not depend on what it defines",
      };
    },
  ],
  [failedAssertions, (_, { message }) => ({ code: "NV8009", message: assertionsIn(message).join("\n") })],
  [
    /^cannot coerce (.+?) to a string(?:: (.*))?/s,
    ([what, value]) => ({
      code: "NV8010",
      message: `${what} is no text${value === undefined ? "" : `: ${value}`}`,
      help: "take the attribute that holds the text, or convert it: toString for numbers, lib.boolToString, nix.builtins.toJSON",
    }),
  ],
  [
    /^(?:expected (.+?) but found (.+)|value is (.+?) while (.+?) (?:was|is) expected)/,
    ([wanted = "", found = "", is, expected]) => ({
      code: "NV8010",
      message: `Nix wants ${expected ?? wanted} here, and this is ${is ?? found}`,
    }),
  ],
  [
    /^(?:function '(.+?)' )?called with unexpected argument '([^']+)'/,
    ([, name = ""], { message }) => ({
      code: "NV8011",
      message: `the function takes no argument ${name}`,
      ...withHelp(didYouMean(message)),
    }),
  ],
  [
    /^(?:function '(.+?)' )?called without required argument '([^']+)'/,
    ([, name = ""]) => ({ code: "NV8011", message: `the function needs the argument ${name}` }),
  ],
];

/** What an error of Nix says; NV8000 for forms that are not known, with Nix's own words. */
export function say(error: NixError): Said {
  for (const [pattern, words] of forms) {
    const match = pattern.exec(error.message);
    // Groups that took no part are `undefined`: defaults of the destructuring.
    if (match !== null) return words(match.slice(1) as unknown as Groups, error);
  }
  return { code: "NV8000", message: error.message === "" ? "Nix stopped without saying why" : error.message };
}
