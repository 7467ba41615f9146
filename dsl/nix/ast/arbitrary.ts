/**
 * Syntax trees at random, for properties with fast-check: valid by construction (no name defined twice, no character that Nix cannot
 * spell), of every kind of node, with names and texts that try the edges of the spelling. For tests only.
 */
import fc from "fast-check";
import { apply } from "./apply.ts";
import { assert } from "./assert.ts";
import type { Entry } from "./attr-set.ts";
import { attrSet } from "./attr-set.ts";
import { binary, precedence } from "./binary.ts";
import type { BinaryOperator } from "./binary.ts";
import { binding } from "./binding.ts";
import { withEnd, withLeading, withTrailing } from "./comments.ts";
import type { Expr } from "./expr.ts";
import { isFloat } from "./float.ts";
import { formal } from "./formal.ts";
import { hasAttr } from "./has-attr.ts";
import { ident } from "./ident.ts";
import { isIdentifier } from "./identifier.ts";
import { ifElse } from "./if.ts";
import { inherit } from "./inherit.ts";
import { maxInt } from "./int.ts";
import { interpolation } from "./interpolation.ts";
import { lambda } from "./lambda.ts";
import { letIn } from "./let.ts";
import { list } from "./list.ts";
import type { AttrName } from "./name.ts";
import { attrName } from "./name.ts";
import { paren } from "./paren.ts";
import { path } from "./path.ts";
import { pattern } from "./pattern.ts";
import { searchPath } from "./search-path.ts";
import { select } from "./select.ts";
import { str, stringLiteral } from "./str.ts";
import type { StringPart } from "./text-part.ts";
import { rewrite } from "./traverse.ts";
import { blankLine, comment } from "./trivia.ts";
import type { LeadingTrivium } from "./trivia.ts";
import { unary } from "./unary.ts";
import { withScope } from "./with.ts";

/** Pieces that mean something to Nix inside strings. */
// prettier-ignore
const edges = [
  "$", "${", "$${", "''", "'", "\\", "\"", "\n", "\n\n", "  ", "\t", "\r", "''${", "\\n", "}", "#", "/*", "*/", "é", "😀", "\u0001", "\u2028", "a", "foo bar",
];

/** Any text that a Nix string can hold. */
export const text: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 12 }).filter((value) => !value.includes("\0")),
  fc.array(fc.constantFrom(...edges), { maxLength: 8 }).map((pieces) => pieces.join("")),
);

/** A text of several lines, as shell scripts and configuration files are. */
export const lines: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.constantFrom("", "", "  ", "    ", "\t"),
      fc.oneof(text, fc.constantFrom("", "echo x", "if a; then")),
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((rows) => rows.map(([indent, line]) => indent + line).join("\n"));

/** A name of a variable. */
export const identifier: fc.Arbitrary<string> = fc
  .oneof(
    fc.constantFrom("a", "b", "lib", "pkgs", "config", "x'", "a-b", "_", "__curPos", "builtins"),
    fc.stringMatching(/^[a-z_][a-zA-Z0-9_'-]{0,8}$/),
  )
  .filter(isIdentifier);

const attribute: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: identifier },
  fc.constantFrom("or", "let", "", "a b", "a.b", "1"),
  text,
);

const operators = Object.keys(precedence) as BinaryOperator[];
const uint: fc.Arbitrary<Expr> = fc
  .oneof(fc.bigInt({ min: 0n, max: 100n }), fc.bigInt({ min: 0n, max: maxInt }), fc.constant(maxInt))
  .map((value) => ({ kind: "Int", value }));
const ufloat: fc.Arbitrary<Expr> = fc
  .double({ min: 0, noNaN: true, noDefaultInfinity: true })
  .filter((value) => isFloat(value) && !Object.is(value, -0))
  .map((value) => ({ kind: "Float", value }));
const paths = ["./.", "./a.nix", "../b/c", "/etc/x-y", "~/a", "a/b"].map((one) => path(one));

// A type, not an interface: fast-check asks for an index signature.
type Trees = {
  readonly expr: Expr;
  readonly operand: Expr;
  readonly name: AttrName;
  readonly names: readonly AttrName[];
  readonly parts: readonly StringPart[];
  readonly entries: readonly Entry[];
};

const { expr: anyExpr } = fc.letrec<Trees>((tie) => {
  const leaf = fc.oneof(
    identifier.map((name): Expr => ident(name)),
    uint,
    ufloat,
    text.map((value): Expr => str(value)),
    lines.map((value): Expr => stringLiteral(value)),
    fc.constantFrom<Expr>(...paths, searchPath("nixpkgs/lib"), list([]), attrSet([])),
  );
  const expr = tie("expr");
  const name = tie("name");
  const entries = tie("entries");
  const names = fc.uniqueArray(identifier, { maxLength: 5 });
  return {
    expr: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      { weight: 3, arbitrary: leaf },
      { weight: 5, arbitrary: tie("operand") },
    ),
    operand: fc.oneof(
      fc.array(expr, { maxLength: 4 }).map(list),
      fc.tuple(entries, fc.boolean()).map(([all, recursive]) => attrSet(all, { recursive })),
      fc.tuple(entries, expr).map(([all, body]) => letIn(all.filter(isStatic), body)),
      fc.tuple(expr, expr).map(([scope, body]) => withScope(scope, body)),
      fc.tuple(expr, expr).map(([condition, body]) => assert(condition, body)),
      fc.tuple(expr, expr, expr).map(([condition, yes, no]) => ifElse(condition, yes, no)),
      fc.tuple(identifier, expr).map(([param, body]) => lambda(param, body)),
      fc
        .tuple(
          names,
          fc.array(fc.option(expr, { nil: undefined })),
          fc.boolean(),
          fc.constantFrom("before", "after", undefined),
          expr,
        )
        .map(([all, defaults, ellipsis, side, body]) => {
          const alias = side === undefined ? {} : { side, alias: all[0] ?? "args" };
          const bound = side === undefined ? all : all.slice(1);
          return lambda(
            pattern(
              bound.map((one, index) => formal(one, defaults[index])),
              { ellipsis, ...alias },
            ),
            body,
          );
        }),
      fc.tuple(expr, fc.array(expr, { minLength: 1, maxLength: 3 })).map(([fn, args]) => apply(fn, ...args)),
      fc
        .tuple(expr, tie("names"), fc.option(expr, { nil: undefined }))
        .map(([target, one, fallback]) => select(target, one, fallback)),
      fc.tuple(expr, tie("names")).map(([target, one]) => hasAttr(target, one)),
      fc.tuple(fc.constantFrom("-", "!"), expr).map(([operator, operand]) => unary(operator, operand)),
      fc
        .tuple(fc.constantFrom(...operators), expr, expr)
        .map(([operator, left, right]) => binary(operator, left, right)),
      expr.map(paren),
      tie("parts").map((parts) => stringLiteral(parts)),
      expr.map((inner) => path(["./a-", interpolation(inner), "/b"])),
    ),
    name: fc.oneof(
      { weight: 6, arbitrary: attribute.map((one): AttrName => attrName(one)) },
      { weight: 1, arbitrary: expr.map((inner): AttrName => interpolation(inner)) },
      { weight: 1, arbitrary: tie("parts").map((parts): AttrName => str(parts)) },
    ),
    names: fc.array(name, { minLength: 1, maxLength: 3 }),
    parts: fc
      .array(fc.oneof(text, lines, expr.map(interpolation)), { maxLength: 4 })
      .map((parts) => str(parts as readonly (string | StringPart)[]).parts),
    entries: fc
      .tuple(
        fc.uniqueArray(attribute, { maxLength: 5 }),
        fc.array(tie("names"), { maxLength: 5 }),
        fc.array(expr, { minLength: 5, maxLength: 5 }),
        fc.nat(12),
      )
      .map(([keys, rest, values, kind]) => entriesOf(keys, rest, values, kind)),
  };
});

/** Entries whose first names are all different, so that none is defined twice. */
function entriesOf(
  keys: readonly string[],
  rest: readonly (readonly AttrName[])[],
  values: readonly Expr[],
  kind: number,
): readonly Entry[] {
  const [first] = values;
  if (kind === 0) return [inherit(keys)];
  if (kind === 1 && first !== undefined)
    return [inherit(keys.slice(1), first), ...keys.slice(0, 1).map((key) => binding(key, first))];
  return keys.map((key, index) => binding([key, ...(rest[index] ?? []).slice(1)], values[index] as Expr));
}

const isStatic = (entry: Entry): boolean =>
  entry.kind === "Inherit" || entry.path.names[0]?.kind !== "Interpolation";

/** Any expression. */
export const expr: fc.Arbitrary<Expr> = anyExpr;

const next = <T>(stream: Iterator<T>): T => stream.next().value as T;

const remark = fc.stringMatching(/^[a-zA-Z`'"#]([a-z $={}'"#]{0,20}[a-z])?$/);
const above: fc.Arbitrary<readonly LeadingTrivium[]> = fc.oneof(
  { weight: 3, arbitrary: fc.constant([]) },
  remark.map(comment),
  remark.map((one) => [blankLine, ...comment(one)]),
  fc
    .tuple(remark, remark)
    .map(([one, other]): readonly LeadingTrivium[] => [
      { kind: "BlockComment", doc: false, lines: [one, "", `  ${other}`] },
    ]),
  remark.map((one): readonly LeadingTrivium[] => [{ kind: "BlockComment", doc: true, lines: [one] }]),
);

/** Any expression with comments above and behind the entries of its sets and the items of its lists. */
export const commented: fc.Arbitrary<Expr> = fc
  .tuple(anyExpr, fc.infiniteStream(above), fc.infiniteStream(fc.option(remark, { nil: "" })))
  .map(([root, aboves, behinds]) => {
    const hang = <N extends Expr | Entry>(node: N): N =>
      withTrailing(withLeading(node, next(aboves)), next(behinds));
    const visit = (node: Expr): Expr | undefined => {
      if (node.kind === "List")
        return withEnd(list(node.items.map((item) => hang(rewrite(item, visit)))), next(aboves));
      if (node.kind !== "AttrSet") return undefined;
      const inner = node.entries.map((entry) => hang(rewrite(entry, visit)));
      return withEnd(attrSet(inner, { recursive: node.recursive }), next(aboves));
    };
    return rewrite(root, visit);
  });
