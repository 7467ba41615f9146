import { builder } from "./brand.ts";

/** A symbolic value that is at the same time a builder's result. */
export function reference<T>(data: { readonly kind: string; readonly [name: string]: unknown }): T {
  return { [builder]: data.kind, ...data } as never;
}
