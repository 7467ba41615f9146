/** The order of files by their imports. */

/** Files that import each other, or one file; every group comes after those it imports. */
export type Group = readonly string[];

/**
 * Strongly connected groups of files, what is imported first (Tarjan's algorithm).
 *
 * ```ts
 * groups(["a", "b"], (file) => (file === "a" ? ["b"] : [])) // [["b"], ["a"]]
 * ```
 */
export function groups(
  files: readonly string[],
  importsOf: (file: string) => readonly string[],
): readonly Group[] {
  const found: Group[] = [];
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const onStack = new Set<string>();

  const enter = (file: string): { file: string; imports: readonly string[]; next: number } => {
    order.set(file, order.size);
    low.set(file, order.size - 1);
    stack.push(file);
    onStack.add(file);
    return { file, imports: importsOf(file), next: 0 };
  };
  const lower = (file: string, to: number | undefined): void => {
    low.set(file, Math.min(low.get(file) ?? 0, to ?? Infinity));
  };

  for (const start of files) {
    if (order.has(start)) continue;
    const path = [enter(start)];
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const next = top.imports[top.next++];
      if (next !== undefined) {
        if (!order.has(next)) path.push(enter(next));
        else if (onStack.has(next)) lower(top.file, order.get(next));
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above !== undefined) lower(above.file, low.get(top.file));
      if (low.get(top.file) !== order.get(top.file)) continue;
      const group = stack.splice(stack.lastIndexOf(top.file));
      for (const file of group) onStack.delete(file);
      found.push(group.toReversed());
    }
  }
  return found;
}

/** One way from a file through its group back to itself: `["a", "b", "a"]`. */
export function cycleThrough(
  file: string,
  group: Group,
  importsOf: (file: string) => readonly string[],
): readonly string[] {
  const members = new Set(group);
  const cameFrom = new Map<string, string>();
  const queue = [file];
  for (const here of queue) {
    for (const next of importsOf(here)) {
      if (!members.has(next)) continue;
      if (next === file) {
        const way = [here];
        for (let before = here; before !== file; way.unshift(before)) before = cameFrom.get(before) ?? file;
        return [...way, file];
      }
      if (!cameFrom.has(next)) {
        cameFrom.set(next, here);
        queue.push(next);
      }
    }
  }
  return [file];
}
