/** What the table has in short, as Nix words it: for whoever searches for an error of Nix. */

const article = (words: string): string => (/^[aeiou]/i.test(words) ? `an ${words}` : `a ${words}`);
const cutType = (type: string): string =>
  type.length >= 80 || type.endsWith("matching the pattern") ? `${type} …` : type;

/** The rules of `in-short.ts`, the other way. */
const rules: readonly (readonly [RegExp, (...groups: readonly string[]) => string])[] = [
  [/^no option (.+)$/, (option = "") => `The option \`${option}' does not exist.`],
  [
    /^(.+): not of type (.+)$/,
    (option = "", type = "") => `A definition for option \`${option}' is not of type \`${cutType(type)}'.`,
  ],
  [
    /^(.+): read-only$/,
    (option = "") => `The option \`${option}' is read-only, but it's set multiple times.`,
  ],
  [/^(.+): not defined$/, (option = "") => `The option \`${option}' was accessed but has no value defined.`],
  [
    /^(.+): defined twice, differently$/,
    (option = "") => `The option \`${option}' has conflicting definition values`,
  ],
  [
    /^(.+): removed$/,
    (option = "") => `The option definition \`${option}' in \`…' no longer has any effect; please remove it.`,
  ],
  [
    /^(.+): holds options, not (.+)$/,
    (option = "", type = "") =>
      `You're trying to define a value of type \`${type}' rather than an attribute set for the option \`${option}'!`,
  ],
  [/^no attribute (.+)$/, (name = "") => `attribute '${name}' missing`],
  [/^no variable (.+)$/, (name = "") => `undefined variable '${name}'`],
  [/^argument (\S+) missing$/, (name = "") => `function '…' called without required argument '${name}'`],
  [/^no argument (\S+)$/, (name = "") => `function '…' called with unexpected argument '${name}'`],
  [/^no text from (.+)$/, (what = "") => `cannot coerce ${what} to a string`],
  [
    /^class (\w+) imported into class (\w+)$/,
    (from = "", to = "") =>
      `The module … (class: "${from}") cannot be imported into a module evaluation that expects class "${to}".`,
  ],
  [/^expected (.+), found (.+)$/, (wanted = "", got = "") => `expected ${article(wanted)} but found ${got}`],
  [
    /^(\S+): not available on (\S+)$/,
    (name = "", system = "") => `Package ‘${name}’ is not available on the requested hostPlatform: ${system}`,
  ],
  [/^infinite recursion$/, () => "infinite recursion encountered"],
];

/**
 * ```ts
 * inFull("no option a.b") // "The option `a.b' does not exist."
 * ```
 */
export function inFull(short: string): string {
  for (const [pattern, words] of rules) {
    const match = pattern.exec(short);
    if (match !== null) return words(...match.slice(1));
  }
  return short;
}
