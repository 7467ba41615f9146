/** Tokens of Nix outside strings, as the longest match at a place. Strings and paths go on in `strings.ts` and `paths.ts`. */

export type Keyword = "assert" | "else" | "if" | "in" | "inherit" | "let" | "or" | "rec" | "then" | "with";

// prettier-ignore
export type Punctuator =
  | "{" | "}" | "[" | "]" | "(" | ")" | "${" | ";" | ":" | "," | "." | "..." | "@" | "=" | "?" | "!"
  | "++" | "*" | "/" | "+" | "-" | "//" | "<" | "<=" | ">" | ">=" | "==" | "!=" | "&&" | "||" | "->" | "|>" | "<|";

export type TokenKind =
  | Keyword
  | Punctuator
  | "identifier"
  | "int"
  | "float"
  | "string"
  | "indented"
  | "path"
  | "search-path"
  | "uri"
  /** The mark of a value in a template: the character U+0000. */
  | "hole"
  | "end"
  | "bad";

/** A token; of a string only the opening quotes, of a path only the text up to the first interpolation. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
}

const Letter = 1;
const Digit = 2;
const PathChar = 4;

const classes = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code);
  const letter = /[a-zA-Z_]/.test(char) ? Letter : 0;
  const digit = /[0-9]/.test(char) ? Digit : 0;
  classes[code] = letter | digit | (/[a-zA-Z0-9._+-]/.test(char) ? PathChar : 0);
}

const is = (code: number, mask: number): boolean => code < 128 && ((classes[code] as number) & mask) !== 0;

/** Whether the character may stand between the slashes of a path literal. */
export function isPathChar(code: number): boolean {
  return is(code, PathChar);
}

const keywords: ReadonlyMap<string, Keyword> = new Map(
  (["assert", "else", "if", "in", "inherit", "let", "or", "rec", "then", "with"] as const).map((word) => [
    word,
    word,
  ]),
);

const path = /~?[a-zA-Z0-9._+-]*(?:\/[a-zA-Z0-9._+-]+)+\/?/y;
const searchPath = /<[a-zA-Z0-9._+-]+(?:\/[a-zA-Z0-9._+-]+)*>/y;
const uri = /[a-zA-Z][a-zA-Z0-9+.-]*:[a-zA-Z0-9%/?:@&=+$,_.!~*'-]+/y;
const float = /(?:[1-9][0-9]*\.[0-9]*|0?\.[0-9]+)(?:[eE][+-]?[0-9]+)?/y;
const indented = /''(?: *\n)?/y;

function matchEnd(pattern: RegExp, text: string, pos: number): number {
  pattern.lastIndex = pos;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** Whether an interpolation starts here: `${`, or the mark of a value in a template. */
export function startsInterpolation(text: string, pos: number): boolean {
  const code = text.charCodeAt(pos);
  return code === 0 || (code === 36 && text.charCodeAt(pos + 1) === 123);
}

// prettier-ignore
const long: readonly (readonly [string, Punctuator])[] = (
  ["...", "++", "//", "<=", ">=", "==", "!=", "&&", "||", "->", "|>", "<|", "${"] as const
).map((word) => [word, word]);
const short: ReadonlyMap<string, Punctuator> = new Map(
  (
    [
      "{",
      "}",
      "[",
      "]",
      "(",
      ")",
      ";",
      ":",
      ",",
      ".",
      "@",
      "=",
      "?",
      "!",
      "*",
      "/",
      "+",
      "-",
      "<",
      ">",
    ] as const
  ).map((char) => [char, char]),
);

/** The token that starts at `pos`, where neither white space nor a comment stands. */
export function scan(text: string, pos: number): Token {
  if (pos >= text.length) return { kind: "end", start: pos, end: pos };
  const code = text.charCodeAt(pos);
  if (is(code, PathChar)) return scanWord(text, pos, code);
  switch (code) {
    case 0:
      return { kind: "hole", start: pos, end: pos + 1 };
    case 34: // "
      return { kind: "string", start: pos, end: pos + 1 };
    case 39: {
      // '
      const end = matchEnd(indented, text, pos);
      return end < 0 ? { kind: "bad", start: pos, end: pos + 1 } : { kind: "indented", start: pos, end };
    }
    case 47: // /
      return scanPath(text, pos, pos) ?? punctuator(text, pos);
    case 126: // ~
      return scanPath(text, pos, pos + 1) ?? punctuator(text, pos);
    case 60: {
      // <
      const end = matchEnd(searchPath, text, pos);
      return end < 0 ? punctuator(text, pos) : { kind: "search-path", start: pos, end };
    }
    default:
      return punctuator(text, pos);
  }
}

/** A path whose first slash stands at `slash`, if one does and a path goes on behind it. */
function scanPath(text: string, pos: number, slash: number): Token | undefined {
  if (text.charCodeAt(slash) !== 47) return undefined;
  if (isPathChar(text.charCodeAt(slash + 1)))
    return { kind: "path", start: pos, end: matchEnd(path, text, pos) };
  return startsInterpolation(text, slash + 1) ? { kind: "path", start: pos, end: slash + 1 } : undefined;
}

/** What starts with a letter, a digit, a dot or a sign: any of these may turn out to be a path. */
function scanWord(text: string, pos: number, code: number): Token {
  let run = pos + 1;
  while (is(text.charCodeAt(run), PathChar)) run++;
  const found = scanPath(text, pos, run);
  if (found !== undefined) return found;
  if (is(code, Letter)) {
    if (text.charCodeAt(run) === 58) {
      const end = matchEnd(uri, text, pos);
      if (end >= 0) return { kind: "uri", start: pos, end };
    }
    let end = pos + 1;
    for (
      let next = text.charCodeAt(end);
      is(next, Letter | Digit) || next === 45 || next === 39;
      next = text.charCodeAt(end)
    )
      end++;
    return { kind: keywords.get(text.slice(pos, end)) ?? "identifier", start: pos, end };
  }
  if (is(code, Digit) || (code === 46 && is(text.charCodeAt(pos + 1), Digit))) {
    const end = matchEnd(float, text, pos);
    if (end >= 0) return { kind: "float", start: pos, end };
    let last = pos + 1;
    while (is(text.charCodeAt(last), Digit)) last++;
    return { kind: "int", start: pos, end: last };
  }
  return punctuator(text, pos);
}

function punctuator(text: string, pos: number): Token {
  for (const [word, kind] of long)
    if (text.startsWith(word, pos)) return { kind, start: pos, end: pos + word.length };
  const char = text.charAt(pos);
  const kind = short.get(char);
  if (kind !== undefined) return { kind, start: pos, end: pos + 1 };
  return { kind: "bad", start: pos, end: pos + ((text.codePointAt(pos) as number) > 0xffff ? 2 : 1) };
}
