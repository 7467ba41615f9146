/** Errors of the module system in a few words of ours, so that they can be compared and read beside our own. */

/** How the module system words what it finds, and how the table does. */
const rules: readonly (readonly [RegExp, (...groups: readonly string[]) => string])[] = [
  [/The option `([^']+)' does not exist/, (option = "") => `no option ${option}`],
  [
    /definition for option `([^']+)' is not of type `((?:[^'\n]|'(?=\w))*)'/,
    (option = "", type = "") =>
      `${option}: not of type ${type.replace(/pattern .*/, "pattern").slice(0, 80)}`,
  ],
  [/The option `([^']+)' is read-only/, (option = "") => `${option}: read-only`],
  [
    /The option `([^']+)' (?:was accessed|is used) but has no value defined/,
    (option = "") => `${option}: not defined`,
  ],
  [
    /The option `([^']+)' has conflicting definition values/,
    (option = "") => `${option}: defined twice, differently`,
  ],
  [/option definition `([^']+)' in `[^']*' no longer has any effect/, (option = "") => `${option}: removed`],
  [
    /define a value of type `(\w+)'[^]*?for the option\s+`([^']+)'/,
    (type = "", path = "") => `${path}: holds options, not ${type}`,
  ],
  [/attribute '([^']+)' missing/, (name = "") => `no attribute ${name}`],
  [/undefined variable '([^']+)'/, (name = "") => `no variable ${name}`],
  [/called without required argument '([^']+)'/, (name = "") => `argument ${name} missing`],
  [/called with unexpected argument '([^']+)'/, (name = "") => `no argument ${name}`],
  [/cannot coerce (an? [\w-]+|the [\w-]+|null)/, (what = "") => `no text from ${what}`],
  [
    /\(class: "(\w+)"\) cannot be imported into [^]*?class "(\w+)"/,
    (from = "", to = "") => `class ${from} imported into class ${to}`,
  ],
  [
    /expected an? ([\w -]+?) but found (an? [\w -]+|null|the [\w -]+)/,
    (wanted = "", got = "") => `expected ${wanted}, found ${got.split(":")[0] ?? ""}`,
  ],
  [
    /value is (an? [\w-]+|null) while (an? [\w-]+) was expected/,
    (got = "", wanted = "") => `expected ${wanted}, found ${got}`,
  ],
  [/Failed assertions:\s+- (.+?[.!])(?=\s|$)/, (sentence = "") => sentence],
  [/infinite recursion/, () => "infinite recursion"],
];

/**
 * ```ts
 * inShort("error: The option `a.b' does not exist. Definition values: …") // "no option a.b"
 * ```
 */
export function inShort(error: string): string {
  for (const [pattern, words] of rules) {
    const match = pattern.exec(error);
    if (match !== null) return words(...match.slice(1)).replaceAll(/\s+/g, " ");
  }
  const line = /error: (.*)/.exec(error)?.[1] ?? error.trim().split("\n")[0] ?? "";
  return line.trim().slice(0, 90);
}
