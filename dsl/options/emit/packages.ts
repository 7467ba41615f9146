import { parsePackages } from "../data/packages.ts";

export function emitPackages(text: string): ReadonlyMap<string, string> {
  parsePackages(text);
  return new Map();
}
