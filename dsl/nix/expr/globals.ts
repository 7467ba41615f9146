/** Names that Nix knows everywhere. */

/** Those without `builtins.`; all the others of `builtins` are known as `__<name>`. */
const globals: ReadonlySet<string> = new Set([
  "abort",
  "baseNameOf",
  "break",
  "builtins",
  "derivation",
  "derivationStrict",
  "dirOf",
  "false",
  "fetchGit",
  "fetchMercurial",
  "fetchTarball",
  "fetchTree",
  "fromTOML",
  "import",
  "isNull",
  "map",
  "null",
  "placeholder",
  "removeAttrs",
  "scopedImport",
  "throw",
  "toString",
  "true",
]);

/** Whether a name means something in Nix where nothing binds it: `map`, `true`, `__curPos`. */
export const isGlobal = (name: string): boolean => globals.has(name) || name.startsWith("__");
