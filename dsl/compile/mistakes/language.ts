/** What Nix says to text that this library never writes: for the codes of the language itself. Its test asks Nix. */

/** Nix text with a mistake, and how Nix's error begins. */
export interface Misspelt {
  readonly text: string;
  readonly says: string;
}

export const language: Readonly<Record<string, Misspelt>> = {
  NV1100: {
    text: String.raw`builtins.fromJSON "\"a\\u0000b\""`,
    says: "input string 'a␀b' cannot be represented as Nix string because it contains null bytes",
  },
  NV1102: { text: "9223372036854775808", says: "invalid integer '9223372036854775808'" },
  NV1103: { text: "2.0e-309", says: "invalid float '2.0e-309'" },
  NV1104: { text: "./assets/", says: "path has a trailing slash" },
  NV1105: { text: "let if = 1; in 2", says: "syntax error, unexpected IF, expecting IN_KW or INHERIT" },
  NV1106: { text: "{ a. = 1; }", says: "syntax error, unexpected '=', expecting ID" },
  NV1110: { text: "{ a = 1 }", says: "syntax error, unexpected '}', expecting ';'" },
  NV1111: { text: '"open', says: "syntax error, unexpected end of file, expecting '\"'" },
  NV1112: { text: "{ a = 1; a = 2; }", says: "attribute 'a' already defined at" },
  NV1113: { text: "{ lib, lib }: 1", says: "duplicate formal function argument 'lib'" },
  NV1202: { text: '"${{ a = 1; }}"', says: "cannot coerce a set to a string: { a = 1; }" },
  NV1205: { text: "builtins.toJSON { f = x: x; }", says: "cannot convert a function to JSON" },
  NV1211: { text: "{ }.map", says: "attribute 'map' missing" },
  NV1213: { text: '[ 1 ]."0"', says: "expected a set but found a list: [ 1 ]" },
  NV1301: { text: '"port ${80}"', says: "cannot coerce an integer to a string: 80" },
  NV1303: { text: "let port = 80; in prot", says: "undefined variable 'prot'" },
  NV1304: { text: "rec { b = a c; }.b", says: "undefined variable 'a'" },
  NV1305: { text: 'with { hostname = "a"; }; hostnam', says: "undefined variable 'hostnam'" },
};
