/** A generator as `lower` and the checks read it. */
import { dataOf } from "../brand.ts";

/** One file of a generator. */
export interface FileSpec {
  readonly secret?: boolean;
  readonly deploy?: boolean;
  readonly owner?: unknown;
  readonly group?: unknown;
  readonly mode?: unknown;
  readonly neededFor?: string;
  readonly restartUnits?: unknown;
}

/** Data of `varsGenerator`, beside the module it is. */
export interface VarsData {
  readonly name: string;
  readonly spec: {
    readonly share?: boolean;
    readonly prompts?: { readonly [name: string]: { readonly persist?: boolean } };
    readonly dependencies?: readonly unknown[] | (() => readonly unknown[]);
    readonly files?: { readonly [name: string]: FileSpec };
    readonly runtimeInputs?: unknown;
    readonly script?: unknown;
    readonly validation?: unknown;
  };
}

/** The generator behind a value, `undefined` when it is none. */
export function generatorOf(value: unknown): VarsData | undefined {
  const data = dataOf(value);
  return data !== undefined && "vars" in data ? (data.vars as VarsData | undefined) : undefined;
}

/** What a generator is said to depend on, generators or not. */
export function dependenciesOf({ spec }: VarsData): readonly unknown[] {
  const { dependencies = [] } = spec;
  return typeof dependencies === "function" ? dependencies() : dependencies;
}

/** The files of a generator by name: its own, and those of prompts that it keeps. */
export function filesOf({ spec }: VarsData): ReadonlyMap<string, FileSpec> {
  const kept = Object.entries(spec.prompts ?? {}).filter(([, prompt]) => prompt.persist === true);
  return new Map([...kept.map(([name]) => [name, {}] as const), ...Object.entries(spec.files ?? {})]);
}
