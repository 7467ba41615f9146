/** Types as a reader of the reference knows them. */

/** What is said of types that are made for the compiler. */
const words: readonly (readonly [RegExp, string])[] = [
  [/^(?:Config|PerSystemConfig|FlakeConfig)</, "definitions, or a function of the arguments that gives them"],
  [/^Imports</, "modules"],
  [/^DisabledModules$/, "paths of modules, or modules"],
  [/^ClassSystem\[/, "a platform of the class"],
  [/^ConfigRef</, "the configuration, to refer to"],
];

/** Names that stand for how types are inferred. */
export const internal: ReadonlySet<string> = new Set([
  "ClassArgs",
  "ClassOptions",
  "ClassSystem",
  "HostOptions",
  "SeenOptions",
  "SeenConfig",
]);

/** A type in words where there are some. */
export const inWords = (type: string): string | undefined =>
  words.find(([pattern]) => pattern.test(type))?.[1];

/** The signature of a function, without what helps the compiler infer. */
export const shortCall = (call: string): string =>
  call
    .replace(/\) => /, "): ")
    .replaceAll(/ & Written<[^>]*>/g, "")
    .replace(/^\(\s*/, "(")
    .replaceAll(/,\s*\)/g, ")");

/** Code in a line of prose, whatever is in it. */
export const inlineCode = (text: string): string =>
  text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
