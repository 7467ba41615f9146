/** A short text for an expression, for messages. */
import type { Expr } from "../ast/expr.ts";
import type { AttrName } from "../ast/name.ts";

/**
 * The expression as a reader knows it: `config.services.openssh.enable`, `lib.mkIf …`; `undefined` when it has no short
 * form.
 */
export function describeExpr(expr: Expr): string | undefined {
  switch (expr.kind) {
    case "Ident":
      return expr.name;
    case "Select": {
      const target = describeExpr(expr.target);
      return target === undefined ? undefined : `${target}.${expr.path.names.map(describeName).join(".")}`;
    }
    case "Apply": {
      const fn = describeExpr(calleeOf(expr));
      return fn === undefined ? undefined : `${fn} …`;
    }
    case "Int":
    case "Float":
      return String(expr.value);
    default:
      return undefined;
  }
}

function calleeOf(expr: Expr): Expr {
  let callee = expr;
  while (callee.kind === "Apply") callee = callee.fn;
  return callee;
}

function describeName(name: AttrName): string {
  if (name.kind === "Name") return name.name;
  if (name.kind === "Interpolation") return "${…}";
  return `"${name.parts.map((part) => (part.kind === "Text" ? part.value : "${…}")).join("")}"`;
}

const step = (name: string): string =>
  /^(?:[A-Za-z_][A-Za-z0-9_'-]*|\[\d+\])$/.test(name) ? name : JSON.stringify(name);

/** An option path in Nix's words: `users.users."j.doe".shell`; an element of a list is `users.extraGroups[2]`. */
export function optionPath(path: readonly string[]): string {
  return path
    .map((name, index) => (index > 0 && !name.startsWith("[") ? `.${step(name)}` : step(name)))
    .join("");
}
