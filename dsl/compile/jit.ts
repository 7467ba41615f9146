/** How soon Bun's engine makes machine code of what it runs. */

/** As much of Bun as this file asks for (https://bun.com/reference/bun/unsafe/setJITPolicy). */
interface Bun {
  readonly unsafe?: { readonly setJITPolicy?: (scale: number) => void };
}

const thresholds = (times: number): void =>
  (globalThis as { readonly Bun?: Bun }).Bun?.unsafe?.setJITPolicy?.(times);

/** Files of a fleet from which on machine code pays: with fewer, most of the compiler runs too few times. */
const many = 100;

/** Machine code after fifty times as many runs as by default, which is hardly ever while a small fleet is built. */
export const compileLate = (): void => thresholds(50);

/** As by default, for a fleet of many files. */
export function compileSoonIfMany(files: number): void {
  if (files >= many) thresholds(1);
}
