/** What symbolic values stand for, beside the proxies that users see. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Expr } from "../ast/expr.ts";
import type { Origin } from "../ast/node.ts";
import { select } from "../ast/select.ts";
import { describeExpr } from "./describe.ts";

/** What turns values that hang on a symbolic one (arguments, bodies) into syntax, when it is lowered. */
export interface Builder {
  /** A value inside: an argument, an operand. `as` tells whether it stands for the option itself, or is a list of what does. */
  readonly value: (value: unknown, as?: "definition" | "definitions") => Expr;
  /** Reports, where the lowered value came to be or at the diagnostic's own place; the work goes on. */
  readonly report: (diagnostic: Diagnostic) => void;
  /** The place in the fleet that the symbolic value stands at, as far as it is known. */
  readonly origin: Origin | undefined;
}

/** Where a symbolic value starts: a node, or what makes one each time the value is lowered. */
export type Root =
  | { readonly node: Expr }
  | {
      /** What is selected from it is no attribute of Nix: the path is part of what it makes. */
      readonly along: (builder: Builder, path: readonly string[]) => Expr;
      readonly text: string;
    }
  | {
      readonly build: (builder: Builder) => Expr;
      /** For messages. */
      readonly text?: string | undefined;
      readonly origin?: Origin | undefined;
    };

/** What a proxy stands for: attributes selected from a root. */
export interface SymbolData {
  readonly root: Root;
  readonly path: readonly string[];
  /** Names of JavaScript methods are ordinary attributes here: `lib.map`, `pkgs.filter`. */
  readonly open: boolean;
}

const dataOf = new WeakMap<object, SymbolData>();

/** Records what a proxy stands for. */
export function registerSymbol(proxy: object, data: SymbolData): void {
  dataOf.set(proxy, data);
}

/** What a value stands for, `undefined` when it is no symbolic value. Touches no trap. */
export const symbolData = (value: unknown): SymbolData | undefined =>
  typeof value === "function" ? dataOf.get(value) : undefined;

/** Whether a value is symbolic. Touches no trap. */
export const isSymbolic = (value: unknown): boolean => typeof value === "function" && dataOf.has(value);

/** A short text for a symbolic value: `config.services.openssh.enable`; `undefined` when there is none. */
export function describe(value: unknown): string | undefined {
  const data = symbolData(value);
  return data === undefined ? undefined : textOf(data);
}

/** `describe` for what a proxy stands for. */
export function textOf(data: SymbolData): string | undefined {
  const root = "node" in data.root ? describeExpr(data.root.node) : data.root.text;
  if (root === undefined || data.path.length === 0) return root;
  return `${root}.${data.path.join(".")}`;
}

/** The syntax of a symbolic value. */
export function buildSymbol(data: SymbolData, builder: Builder): Expr {
  if ("along" in data.root) return data.root.along(builder, data.path);
  const node = "node" in data.root ? data.root.node : data.root.build(builder);
  return data.path.length === 0 ? node : select(node, data.path);
}
