import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Expr, Origin } from "../../nix/ast/index.ts";
import { callOf, selection, staticName } from "../../options/check.ts";
import { told } from "../report.ts";
import type { FleetToCheck } from "../rule.ts";

/** NV5029: a type, or a value, where `options` takes a declaration. Nix refuses the module, whoever imports it. */
export const noDeclaration = ({ modules }: FleetToCheck): readonly Diagnostic[] =>
  modules.flatMap(({ options, origin }) =>
    options === undefined
      ? []
      : wrong(options, [], origin).map(({ path, origin: at, what, help }) =>
          told("NV5029", at, `${path.join(".")} is ${what}, no declaration`, {
            option: path.join("."),
            help,
          }),
        ),
  );

interface Wrong {
  readonly path: readonly string[];
  readonly origin: Origin;
  readonly what: string;
  readonly help: string;
}

function wrong(expr: Expr, path: readonly string[], near: Origin): readonly Wrong[] {
  const origin = expr.origin ?? near;
  if (expr.kind === "Paren") return wrong(expr.expr, path, origin);
  if (expr.kind === "AttrSet")
    return expr.entries.flatMap((entry) => {
      if (entry.kind !== "Binding") return [];
      const names = entry.path.names.map(staticName);
      return names.some((name) => name === undefined)
        ? []
        : wrong(entry.value, [...path, ...(names as string[])], entry.path.origin ?? origin);
    });
  if (isType(expr))
    return [{ path, origin, what: "a type", help: "write lib.mkOption({ type: … }) around it" }];
  const what = values[expr.kind];
  return what === undefined
    ? []
    : [{ path, origin, what, help: "declare it by lib.mkOption({ type: …, default: … })" }];
}

/** `lib.types.str`, `lib.types.listOf …`. */
const isType = (expr: Expr): boolean => {
  const path = selection(callOf(expr)?.fn ?? expr);
  return path?.[0] === "lib" && path[1] === "types";
};

const values: { readonly [kind in Expr["kind"]]?: string } = {
  Str: "a string",
  IndentedString: "a string",
  Int: "a number",
  Float: "a number",
  List: "a list",
};
