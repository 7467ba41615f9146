/** Whether a flake stands alone: what its files read of the project around it. */
import { join, normalize } from "node:path/posix";
import { lineTable } from "../diagnostics/lines.ts";
import { walk } from "../nix/ast/traverse.ts";
import { parseFile } from "../nix/parse/index.ts";

/** A path of Nix that leads out of the flake. */
export interface Leading {
  /** Seen from `out/`. */
  readonly file: string;
  readonly line: number;
  /** Where it leads to, seen from the project's root. */
  readonly target: string;
}

/** The paths in a file of the flake, `modules/x.nix`, that lead out of it: `../../x.nix`. */
export function leadingOutside(file: string, text: string): readonly Leading[] {
  const place = lineTable(text);
  const found: Leading[] = [];
  const originAt = (offset: number) => ({ file, ...place(offset) });
  walk(parseFile(text, { file, originAt }), (node) => {
    if (node.kind !== "Path") return;
    const [first] = node.parts;
    const start = first?.kind === "Text" ? first.value : "";
    if (!/^\.\.?\//.test(start)) return;
    const target = normalize(join(file, "..", start));
    if (target.startsWith(".."))
      found.push({ file, line: node.origin?.line ?? 1, target: normalize(join("out", target)) });
  });
  return found;
}
