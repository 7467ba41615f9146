/** How soon Bun's engine makes machine code of what it runs. */

/** As much of Bun as this file asks for (https://bun.com/reference/bun/unsafe/setJITPolicy). */
interface Bun {
  readonly unsafe?: { readonly setJITPolicy?: (scale: number) => void };
}

/** Machine code after `times` as many runs as by default. */
const after = (times: number): void =>
  (globalThis as { readonly Bun?: Bun }).Bun?.unsafe?.setJITPolicy?.(times);

/** After so many that there is hardly any while a small fleet is built: most of the compiler runs too few times to pay for it. */
export const compileLate = (): void => after(50);

/** Sooner for more files: what runs more often pays sooner (measured with 35, 127, 207 and 1,027 of them). */
export function compileFor(files: number): void {
  after(files < 100 ? 50 : files < 500 ? 10 : 1);
}
