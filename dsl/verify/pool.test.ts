import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { runAll, type Task } from "./pool.ts";

it("runs what there is and what it finds, never more than so much at once", async () => {
  let running = 0;
  let most = 0;
  const done: number[] = [];
  const task =
    (number: number, ...found: readonly Task[]): Task =>
    async () => {
      running++;
      most = Math.max(most, running);
      await sleep(1);
      running--;
      done.push(number);
      return found;
    };
  await runAll([task(1, task(4), task(5, task(6))), task(2), task(3)], 2);
  expect(done.toSorted()).toEqual([1, 2, 3, 4, 5, 6]);
  expect(done.indexOf(1)).toBeLessThan(done.indexOf(4));
  expect(most).toBe(2);
  await runAll([], 2);
});

it("ends with a task that throws", async () => {
  const fails: Task = () => Promise.reject(new Error("no"));
  await expect(runAll([fails, () => Promise.resolve([])], 1)).rejects.toThrow("no");
});
