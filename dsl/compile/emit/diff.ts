/** Line differences, as `diff -u` shows them. */

type Edit = readonly [sign: " " | "-" | "+", line: string];

/** Above this many differing lines the shortest way is not looked for. */
const limit = 1500;

/**
 * The lines of a unified diff, without its head; empty when the texts are equal.
 *
 * ```ts
 * unifiedDiff("a\nb\n", "a\nc\n") // ["@@ -1,2 +1,2 @@", " a", "-b", "+c"]
 * ```
 */
export function unifiedDiff(before: string, after: string, context = 3): readonly string[] {
  if (before === after) return [];
  const edits = editsOf(lines(before), lines(after));
  const output: string[] = [];
  let oldLine = 1;
  let newLine = 1;
  let index = 0;
  while (index < edits.length) {
    if (edits[index]?.[0] === " ") {
      oldLine++;
      newLine++;
      index++;
      continue;
    }
    const start = Math.max(0, index - context);
    let end = index;
    for (let same = 0; end < edits.length && same <= 2 * context; end++)
      same = edits[end]?.[0] === " " ? same + 1 : 0;
    let trailing = 0;
    while (edits[end - 1 - trailing]?.[0] === " ") trailing++;
    end -= Math.max(0, trailing - context);
    const hunk = edits.slice(start, end);
    const lead = index - start;
    const olds = hunk.filter(([sign]) => sign !== "+").length;
    const news = hunk.filter(([sign]) => sign !== "-").length;
    output.push(`@@ -${range(oldLine - lead, olds)} +${range(newLine - lead, news)} @@`);
    for (const [sign, line] of hunk) output.push(sign + line);
    oldLine += olds - lead;
    newLine += news - lead;
    index = end;
  }
  return output;
}

const range = (start: number, length: number): string =>
  length === 0 ? `${start - 1},0` : length === 1 ? `${start}` : `${start},${length}`;

function lines(text: string): readonly string[] {
  if (text === "") return [];
  const all = text.split("\n");
  if (all.at(-1) === "") all.pop();
  else all.push("\\ No newline at end of file");
  return all;
}

const same = (line: string): Edit => [" ", line];

function editsOf(before: readonly string[], after: readonly string[]): readonly Edit[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  while (
    tail < before.length - head &&
    tail < after.length - head &&
    before.at(-1 - tail) === after.at(-1 - tail)
  )
    tail++;
  const middle = shortest(before.slice(head, before.length - tail), after.slice(head, after.length - tail));
  return [...before.slice(0, head).map(same), ...middle, ...before.slice(before.length - tail).map(same)];
}

/** Myers' greedy algorithm; each round's furthest points are kept to walk back. */
function shortest(before: readonly string[], after: readonly string[]): readonly Edit[] {
  const whole = (): Edit[] => [
    ...before.map((line): Edit => ["-", line]),
    ...after.map((line): Edit => ["+", line]),
  ];
  const most = before.length + after.length;
  const rounds: Map<number, number>[] = [];
  let furthest = new Map<number, number>([[1, 0]]);
  for (let d = 0; d <= most; d++) {
    if (d > limit) return whole();
    rounds.push(furthest);
    furthest = new Map(furthest);
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (furthest.get(k - 1) ?? -1) < (furthest.get(k + 1) ?? -1));
      let x = down ? (furthest.get(k + 1) ?? 0) : (furthest.get(k - 1) ?? 0) + 1;
      while (x < before.length && x - k < after.length && before[x] === after[x - k]) x++;
      furthest.set(k, x);
      if (x >= before.length && x - k >= after.length) return walkBack(before, after, rounds, d);
    }
  }
  return whole();
}

function walkBack(
  before: readonly string[],
  after: readonly string[],
  rounds: readonly ReadonlyMap<number, number>[],
  distance: number,
): readonly Edit[] {
  const edits: Edit[] = [];
  let x = before.length;
  let y = after.length;
  for (let d = distance; d >= 0; d--) {
    const furthest = rounds[d] ?? new Map<number, number>();
    const k = x - y;
    const down = k === -d || (k !== d && (furthest.get(k - 1) ?? -1) < (furthest.get(k + 1) ?? -1));
    const fromK = down ? k + 1 : k - 1;
    const fromX = furthest.get(fromK) ?? 0;
    const fromY = fromX - fromK;
    for (; x > fromX && y > fromY && x > 0 && y > 0; y--) edits.push([" ", before[--x] ?? ""]);
    if (d === 0) break;
    if (down) edits.push(["+", after[--y] ?? ""]);
    else edits.push(["-", before[--x] ?? ""]);
  }
  return edits.toReversed();
}
