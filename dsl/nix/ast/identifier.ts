const identifier = /^[a-zA-Z_][a-zA-Z0-9_'-]*$/;

/** The words of the language. `or` is one, though Nix lets it stand for a name here and there. */
export const keywords: ReadonlySet<string> = new Set([
  "assert",
  "else",
  "if",
  "in",
  "inherit",
  "let",
  "or",
  "rec",
  "then",
  "with",
]);

/** Whether `text` can stand for a variable, a parameter or a bare attribute name: `a-b'` yes, `let`, `or`, `1a` no. */
export function isIdentifier(text: string): boolean {
  return identifier.test(text) && !keywords.has(text);
}
