/** The paths in a carried Nix file: what they mean in the project, and how the file says it in its new place. */
import { join } from "node:path";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { kindAt } from "../../disk/read.ts";
import type { Expr, Origin } from "../../nix/ast/index.ts";
import { rewrite } from "../../nix/ast/traverse.ts";
import { problem } from "./fleet.ts";
import { directoryOf, resolveBelow } from "./paths.ts";

/** A relative path of a carried file: `./x.nix`; of one with interpolation, the directory in front of it. */
export interface Reference {
  readonly path: string;
  readonly origin: Origin | undefined;
}

/** An expression whose relative paths are those that `target` gives for them; others stay. */
export function withPaths(expr: Expr, target: (reference: Reference) => string | undefined): Expr {
  return rewrite(expr, (node) => {
    if (node.kind !== "Path") return undefined;
    const [head, ...parts] = node.parts;
    if (head?.kind !== "Text" || /^[/~]/.test(head.value)) return undefined;
    const slash = head.value.lastIndexOf("/");
    const [path, rest] =
      parts.length === 0 ? [head.value, ""] : [head.value.slice(0, slash), head.value.slice(slash)];
    const to = target({ path, origin: node.origin });
    return to === undefined || to === path
      ? undefined
      : { ...node, parts: [{ ...head, value: `${to}${rest}` }, ...parts] };
  });
}

/** The file of the project that a path of a carried file means; `undefined` when it cannot come along. */
export function meant(
  root: string,
  from: string,
  { path, origin }: Reference,
  source: string,
  report: (diagnostic: Diagnostic) => void,
): string | undefined {
  const at = { origin: origin ?? { file: from, line: 1, column: 1 } };
  const cannot = (why: string, help: string): undefined =>
    report(problem("NV3032", at, `${from} refers to ${path}, ${why}`, help)) as undefined;
  const to = resolveBelow(directoryOf(from), path);
  if (to === undefined)
    return cannot(
      "which lies outside of the project",
      "put it into the project: Nix sees only what is in the flake",
    );
  const found = kindAt(join(root, to));
  if (found === undefined) {
    const help = "what a carried file refers to is carried with it, where it exists";
    report({
      ...problem("NV3032", at, `${from} refers to ${path}, which does not exist`, help),
      severity: "warning",
    });
    return undefined;
  }
  if (found === "directory" && (to === "" || `${directoryOf(source)}/`.startsWith(`${to}/`)))
    return cannot(
      "a directory with the fleet's TypeScript",
      "name the files it needs, or move them to a directory of their own",
    );
  return to;
}
