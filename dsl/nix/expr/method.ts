/** JavaScript's methods that people reach for on lists, strings and sets, and what Nix calls them. */

/** `<x>` is the value. */
const helps: Readonly<Record<string, string>> = {
  map: "write lib.map(fn, <x>) for a list, lib.mapAttrs(fn, <x>) for a set",
  forEach: "write lib.map(fn, <x>) for a list, lib.mapAttrs(fn, <x>) for a set",
  filter: "write lib.filter(fn, <x>) for a list, lib.filterAttrs(fn, <x>) for a set",
  includes: "write lib.elem(item, <x>) for a list, lib.hasInfix(text, <x>) for a string",
  length: "write lib.length(<x>) for a list, lib.stringLength(<x>) for a string",
  join: 'write lib.concatStringsSep(", ", <x>)',
  concat: "write nix.concat(<x>, list), or nix`${<x>}…` for strings",
  push: "write nix.concat(<x>, [item])",
  unshift: "write nix.concat([item], <x>)",
  pop: "write lib.last(<x>) for the item, lib.init(<x>) for the others",
  shift: "write lib.head(<x>) for the item, lib.tail(<x>) for the others",
  startsWith: "write lib.hasPrefix(prefix, <x>)",
  endsWith: "write lib.hasSuffix(suffix, <x>)",
  some: "write lib.any(fn, <x>)",
  every: "write lib.all(fn, <x>)",
  find: "write lib.findFirst(fn, null, <x>)",
  findIndex: "write lib.lists.findFirstIndex(fn, null, <x>)",
  indexOf: "write lib.lists.findFirstIndex((item) => nix.eq(item, …), null, <x>)",
  lastIndexOf: "write lib.lists.findFirstIndex((item) => nix.eq(item, …), null, lib.reverseList(<x>))",
  reduce: "write lib.foldl((result, item) => …, start, <x>)",
  reduceRight: "write lib.foldr((item, result) => …, start, <x>)",
  flat: "write lib.flatten(<x>)",
  flatMap: "write lib.concatMap(fn, <x>)",
  sort: "write lib.sort((a, b) => nix.lt(a, b), <x>)",
  toSorted: "write lib.sort((a, b) => nix.lt(a, b), <x>)",
  reverse: "write lib.reverseList(<x>)",
  toReversed: "write lib.reverseList(<x>)",
  at: "write lib.elemAt(<x>, index)",
  slice: "write lib.sublist(start, count, <x>) for a list, lib.substring(start, count, <x>) for a string",
  substring: "write lib.substring(start, count, <x>)",
  substr: "write lib.substring(start, count, <x>)",
  charAt: "write lib.substring(index, 1, <x>)",
  split: "write lib.splitString(separator, <x>)",
  replace: "write lib.replaceStrings([from], [to], <x>)",
  replaceAll: "write lib.replaceStrings([from], [to], <x>)",
  match: "write nix.builtins.match(pattern, <x>)",
  trim: "write lib.trim(<x>)",
  trimStart: "write lib.trimWith({ start: true, end: false }, <x>)",
  trimEnd: "write lib.trimWith({ start: false, end: true }, <x>)",
  toUpperCase: "write lib.toUpper(<x>)",
  toLowerCase: "write lib.toLower(<x>)",
  padStart: 'write lib.fixedWidthString(width, " ", <x>)',
  repeat: "write lib.strings.replicate(count, <x>)",
  toString: "write nix.toString(<x>), or nix`${<x>}` for a string",
  toLocaleString: "write nix.toString(<x>)",
  toFixed: "write nix.toString(<x>)",
  valueOf: "write <x> itself",
  toJSON: "write nix.builtins.toJSON(<x>)",
  hasOwnProperty: "write nix.has(<x>, name)",
  keys: "write lib.attrNames(<x>)",
  values: "write lib.attrValues(<x>)",
  entries: "write lib.mapAttrsToList((name, value) => …, <x>)",
};

/** Methods of JavaScript's functions, which no set of functions or packages has under these names. */
const ofFunctions: Readonly<Record<string, string>> = {
  call: "write <x>(…) with the arguments alone",
  apply: "write <x>(...args) with the arguments alone",
  bind: "write <x>(…) with the arguments known so far: functions of Nix take the others later",
};

/** Whether a call of this name on a function is a JavaScript method. */
export const isFunctionMethod = (name: string): boolean => Object.hasOwn(ofFunctions, name);

/** Whether a call of this name on a value is a JavaScript method that Nix has under another name. */
export const isMethod = (name: string): boolean => Object.hasOwn(helps, name);

/** What to write instead of `x.name(…)`. */
export const methodHelp = (name: string, x: string): string =>
  (helps[name] ?? ofFunctions[name] ?? "").replaceAll("<x>", () => x);
