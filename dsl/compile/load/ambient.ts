/** What a file takes from its surroundings: then the same text may give another fleet tomorrow. */
import { childrenOf } from "./parse.ts";
import type { Node, Parsed } from "./parse.ts";

/** Globals through which the clock, chance, the environment, the network or other files come in, or something goes out. */
const surroundings: ReadonlySet<string> = new Set(
  [
    "process Bun Deno global globalThis require eval Function Date Temporal performance crypto navigator Intl console",
    "fetch WebSocket EventSource BroadcastChannel Worker XMLHttpRequest",
    "setTimeout setInterval setImmediate WeakRef FinalizationRegistry",
  ].flatMap((names) => names.split(" ")),
);

/**
 * Whether a file may look at its surroundings: `Date.now()`, `Math.random()`, `process.env.USER`, `import.meta.dirname`,
 * `import(name)`. What it imports is asked apart. A name of its own that hides such a global counts as well.
 */
export function looksAround({ program }: Parsed): boolean {
  const visit = (node: Node): boolean => looks(node) || evaluated(node).some((child) => visit(child));
  return visit(program);
}

/** What of a node runs: neither types nor the names of properties do. */
function evaluated(node: Node): readonly Node[] {
  if (types.test(node.type)) return [];
  const name =
    (node.type === "MemberExpression" && !node.computed && node.property) ||
    (node.type === "Property" && !node.computed && !node.shorthand && node.key);
  return childrenOf(node).filter((child) => child !== name);
}

const types = /^TS(?:Type|Interface|Module)/;

function looks(node: Node): boolean {
  switch (node.type) {
    case "MetaProperty":
      return true;
    case "ImportExpression":
      return node.source.type !== "Literal";
    case "MemberExpression":
      return node.object.type === "Identifier" && node.object.name === "Math" && !isPlain(node);
    case "VariableDeclarator":
      // `const { random } = Math`
      return node.init?.type === "Identifier" && node.init.name === "Math";
    case "Identifier":
      return surroundings.has(node.name);
    default:
      return false;
  }
}

/** A member of `Math` other than `random`, by its name. */
const isPlain = ({ computed, property }: Extract<Node, { type: "MemberExpression" }>): boolean =>
  !computed && property.type === "Identifier" && property.name !== "random";
