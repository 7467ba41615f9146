/** Work side by side, never more than so much of it. */

/** Work that may find more of it. */
export type Task = () => Promise<readonly Task[]>;

/** Runs tasks in their order, what they find behind what is there, `most` at a time. A task that throws ends it all. */
export async function runAll(tasks: readonly Task[], most: number): Promise<void> {
  const waiting = [...tasks];
  const running = new Set<Promise<void>>();
  while (waiting.length > 0 || running.size > 0) {
    const next = running.size < most ? waiting.shift() : undefined;
    if (next === undefined) {
      await Promise.race(running);
      continue;
    }
    const work: Promise<void> = next().then((found) => {
      waiting.push(...found);
      running.delete(work);
    });
    running.add(work);
  }
}
