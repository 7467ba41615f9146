/** Nix that somebody wrote in `out/`, beside what is generated. */
import { join } from "node:path";
import { entriesAt, readText } from "../disk/read.ts";
import type { GeneratedFile } from "../fleet/lower/generated-file.ts";

/** The texts of the `.nix` files in `out/` that are not generated, now or by an earlier build. */
export function writtenByHand(out: string, files: readonly GeneratedFile[]): readonly string[] {
  const generated = new Set(files.map(({ path }) => path));
  const below = (directory: string): readonly string[] =>
    (entriesAt(join(out, directory)) ?? []).flatMap(({ name, kind }) => {
      const path = directory === "" ? name : `${directory}/${name}`;
      if (kind === "directory") return name.startsWith(".") ? [] : below(path);
      if (kind !== "file" || !name.endsWith(".nix") || generated.has(path)) return [];
      const text = readText(join(out, path));
      return /^# Generated from .+ by Nivis\./.test(text) ? [] : [text];
    });
  return below("");
}
