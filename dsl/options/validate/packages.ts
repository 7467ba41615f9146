/** References to packages: `pkgs.valgrind` on macOS. */
import type { Diagnostic, Severity } from "../../diagnostics/diagnostic.ts";
import type { Expr } from "../../nix/ast/expr.ts";
import type { Node, Origin } from "../../nix/ast/node.ts";
import { children, eachChild } from "../../nix/ast/traverse.ts";
import { availableOn, type PackageFacts, type PackageSets } from "../data/packages.ts";
import type { System } from "../types/values.ts";
import { selection } from "./expand.ts";

/** What nixpkgs knows about a path of `pkgs`: the longest part of it that is a package. */
export function packageFacts(sets: PackageSets, path: readonly string[]): PackageFacts | undefined {
  const [first = "", second] = path;
  const inSet = second === undefined ? undefined : sets.get(first)?.get(second);
  return inSet ?? sets.get("")?.get(first);
}

/**
 * Packages that do not run on the host's platform. Those behind a condition on the platform (`isLinux`, `isDarwin`) are
 * passed over.
 */
export function checkPackages(
  body: Expr,
  options: {
    readonly sets: PackageSets;
    readonly system: System;
    readonly origin: Origin;
    readonly severity: Severity;
  },
): readonly Diagnostic[] {
  const { sets, system } = options;
  const found: Diagnostic[] = [];
  const visit = (node: Node, near: Origin): void => {
    const here = node.origin ?? near;
    if (asksPlatform(node)) return;
    if (node.kind === "Select") {
      const path = selection(node);
      const facts = path?.[0] === "pkgs" && path.length > 1 ? packageFacts(sets, path.slice(1)) : undefined;
      if (facts !== undefined && path !== undefined && !availableOn(facts, system)) {
        const name = path.slice(0, 3).join(".");
        found.push({
          code: "NV4014",
          severity: options.severity,
          message: `${name} does not run on ${system}`,
          labels: [{ origin: here }],
          help: `choose another; a module of several platforms takes it by lib.optionals(pkgs.stdenv.hostPlatform.${system.endsWith("darwin") ? "isLinux" : "isDarwin"}, [ … ])`,
        });
      }
      if (path?.[0] === "pkgs") return;
    }
    eachChild(node, (child) => visit(child, here));
  };
  visit(body, options.origin);
  return found;
}

/** A call or `if` whose condition asks for the platform. */
function asksPlatform(node: Node): boolean {
  const condition =
    node.kind === "If"
      ? node.condition
      : node.kind === "Apply" && node.fn.kind === "Apply"
        ? node.fn.arg
        : undefined;
  return condition !== undefined && mentions(condition);
}

function mentions(node: Node): boolean {
  if (node.kind === "Select" && /^is(Linux|Darwin|Aarch64|x86_64|MacOS)/.test(selection(node)?.at(-1) ?? ""))
    return true;
  return children(node).some(mentions);
}
