/** How far the value, name or sign at a place of TypeScript reaches. */

const word = "[\\p{ID_Continue}$\\u200c\\u200d]+";
const quoted = String.raw`"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|` + "`[^`]*`";
const name = new RegExp(`^(?:${word}|${quoted})`, "u");
const chain = new RegExp(`^(?:${word}(?:\\??\\.${word})*|${quoted})`, "u");

/**
 * The length of what begins at an offset of a line: a text, a name with those behind its dots, else one sign.
 *
 * ```ts
 * tokenLength("a: lib.mkForce(1)", 3) // 11, `lib.mkForce`; 3 of `"name"`
 * ```
 */
export function tokenLength(line: string, offset: number, of: "name" | "chain" = "chain"): number {
  return (of === "name" ? name : chain).exec(line.slice(offset))?.[0].length ?? 1;
}
