/** What the file and the module that are being lowered need to know while their values become syntax. */
import type { Ident } from "../../nix/ast/index.ts";
import type { FileData } from "../file.ts";
import type { ModuleClass } from "../class.ts";

/** Resolves what depends on where the generated file lies. */
export interface FileContext {
  /** A carried file, as the generated file refers to it: `./_files/x.sh`. */
  readonly carry: (file: Pick<FileData, "path" | "origin">) => string;
}

/** The module around a value. */
export interface ModuleContext {
  readonly class: ModuleClass | "terranix";
  /** An argument of it: one that is used becomes a name of its pattern. */
  readonly name: (name: string) => Ident;
}

const files: FileContext[] = [];
const modules: ModuleContext[] = [];

function within<C, T>(stack: C[], context: C, fn: () => T): T {
  stack.push(context);
  try {
    return fn();
  } finally {
    stack.pop();
  }
}

/** Runs `fn`, the lowering of one generated file. */
export const duringFile = <T>(context: FileContext, fn: () => T): T => within(files, context, fn);

/** The file being lowered, `undefined` outside. */
export const currentFile = (): FileContext | undefined => files.at(-1);

/** Runs `fn`, the lowering of one module. */
export const duringModule = <T>(context: ModuleContext, fn: () => T): T => within(modules, context, fn);

/** The module being lowered, `undefined` outside. */
export const currentModule = (): ModuleContext | undefined => modules.at(-1);
