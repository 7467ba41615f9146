/** What the file that is being lowered needs to know while its values become syntax. */
import type { FileData } from "../file.ts";

/** Resolves what depends on where the generated file lies. */
export interface FileContext {
  /** A carried file, as the generated file refers to it: `./_files/x.sh`. */
  readonly carry: (file: Pick<FileData, "path" | "origin">) => string;
}

let current: FileContext | undefined;

/** Runs `fn`, the lowering of one generated file. */
export function duringFile<T>(context: FileContext, fn: () => T): T {
  const before = current;
  current = context;
  try {
    return fn();
  } finally {
    current = before;
  }
}

/** The file being lowered, `undefined` outside. */
export const currentFile = (): FileContext | undefined => current;
