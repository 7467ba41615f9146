import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import type { Expr, Node, Origin } from "../../nix/ast/index.ts";
import { eachChild } from "../../nix/ast/traverse.ts";
import { callOf, staticName, staticText } from "../../options/check.ts";
import { factsOf, modelOf, packageNames } from "../overlays/model.ts";
import { told } from "../report.ts";
import type { FleetToCheck } from "../rule.ts";

/**
 * NV5030: `lib.mkPackageOption` with the name of a package that is not there. Names behind each other in one text are an error:
 * nixpkgs has none with a dot; one that is like another a warning, since it may be newer than the list.
 */
export const defaultPackage = ({ modules, overlays }: FleetToCheck): readonly Diagnostic[] => {
  const calls = modules.flatMap(({ options, origin }) =>
    options === undefined ? [] : named(options, origin),
  );
  if (calls.length === 0) return [];
  const made = new Set(
    overlays
      .map(modelOf)
      .flatMap(({ items, definitions }) => [...items, ...definitions].map(({ name }) => name)),
  );
  return calls.flatMap(({ name, origin }) => {
    if (made.has(name) || factsOf(name) !== undefined) return [];
    const message = `no package is named ${JSON.stringify(name)}`;
    if (name.includes(".")) {
      const list = name.split(".").map((part) => JSON.stringify(part));
      return [
        told("NV5030", origin, message, { help: `one in a set of packages is a list: [${list.join(", ")}]` }),
      ];
    }
    const near = nearest(name, [...made, ...packageNames()]);
    return near === undefined
      ? []
      : [
          told("NV5030", origin, message, {
            severity: "warning",
            help: `did you mean ${JSON.stringify(near)}?`,
          }),
        ];
  });
};

interface Named {
  readonly name: string;
  readonly origin: Origin;
}

/** The calls of `lib.mkPackageOption` with one name. A `default` in the last argument stands for the name. */
function named(options: Expr, near: Origin): readonly Named[] {
  const found: Named[] = [];
  const visit = (node: Node, origin: Origin): void => {
    const here = node.origin ?? origin;
    const call = node.kind === "Apply" ? callOf(node) : undefined;
    const [, package_, how] = call?.name === "mkPackageOption" ? (call?.args ?? []) : [];
    const name = package_ === undefined ? undefined : staticText(package_);
    if (name !== undefined && how?.kind === "AttrSet" && how.entries.every((entry) => !saysDefault(entry)))
      found.push({ name, origin: package_?.origin ?? here });
    eachChild(node, (child) => visit(child, here));
  };
  visit(options, near);
  return found;
}

const saysDefault = (entry: Extract<Expr, { readonly kind: "AttrSet" }>["entries"][number]): boolean =>
  entry.kind !== "Binding" || entry.path.names.some((name) => staticName(name) === "default");
