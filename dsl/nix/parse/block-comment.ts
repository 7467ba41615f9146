const indentOf = (line: string): number => line.length - line.replace(/^ +/, "").length;

/**
 * The lines of a block comment as they are kept, given the text between its delimiters and the column of its start: without the column
 * of stars that many people draw, without the indentation that its place asks for, without empty lines at both ends.
 */
export function readBlock(text: string, column: number): readonly string[] {
  const raw = text.split("\n").map((line) => line.trimEnd());
  while (raw.length > 1 && raw.at(-1) === "") raw.pop();
  const [first = "", ...rest] = raw;
  const star = `${" ".repeat(column + 1)}*`;
  const body = rest.every((line) => line.startsWith(star))
    ? rest.map((line) => line.slice(star.length))
    : rest;
  const indents = body.filter((line) => line !== "").map(indentOf);
  const margin = Math.min(column + (first.startsWith(" ") ? 3 : 2), ...indents);
  const lines = [first.trimStart(), ...body.map((line) => line.slice(margin))];
  while (lines.length > 0 && lines[0] === "") lines.shift();
  while (lines.length > 0 && lines.at(-1) === "") lines.pop();
  return lines;
}
