/** What is said when a symbolic value is used as a JavaScript value, and what to write instead. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { NivisError } from "../../diagnostics/diagnostic.ts";
import type { Origin } from "../ast/node.ts";
import { methodHelp } from "./method.ts";
import { originOfCaller } from "./position.ts";

/** Builds an error diagnostic at `origin`, which may be unknown. */
export function valueError(
  code: string,
  message: string,
  origin: Origin | undefined,
  help?: string,
): Diagnostic {
  return {
    code,
    severity: "error",
    message,
    labels: origin === undefined ? [] : [{ origin }],
    ...(help === undefined ? {} : { help }),
  };
}

const comparisons: Readonly<Record<string, string>> = {
  "===": "eq",
  "==": "eq",
  "!==": "ne",
  "!=": "ne",
  "<": "lt",
  "<=": "le",
  ">": "gt",
  ">=": "ge",
};

function plainHelp(asked: string, text: string): string {
  const use = asked.replace(/^\./, "");
  const comparison = comparisons[use];
  if (comparison !== undefined) return `write nix.${comparison}(${text}, …)`;
  switch (use) {
    case "&&":
    case "&&=":
      return `write nix.and(${text}, …); for an optional definition lib.mkIf(${text}, …), for list items lib.optionals(${text}, [ … ])`;
    case "||":
    case "||=":
      return `write nix.or(${text}, …)`;
    case "!":
      return `write nix.not(${text})`;
    case "??":
    case "??=":
    case "?.":
    case "?.()":
      return `for a value that may be null write nix.if(nix.eq(${text}, null), …, …); for an attribute that may be missing nix.get(set, "name", fallback)`;
    case "switch":
    case "case":
      return `write nix.if(nix.eq(${text}, …), …, …), or select from a set: nix.get({ … }, ${text}, fallback)`;
    case "typeof":
    case "instanceof":
      return `Nix tells types when it evaluates: write builtins.typeOf(${text}), lib.isString(${text}) …`;
    case "Array.isArray()":
    case "Array.isArray":
      return `Nix tells types when it evaluates: write lib.isList(${text})`;
    case "Object.is()":
      return `write nix.eq(${text}, …)`;
    case "isNaN()":
    case "isFinite()":
    case "Number.isInteger()":
    case "Number.isFinite()":
    case "Number.isNaN()":
    case "Number.isSafeInteger()":
      return `Nix tells types when it evaluates: write lib.isInt(${text}), lib.isFloat(${text})`;
    case "await":
      return `leave \`await\` out: there is nothing to wait for`;
    case "in":
      return `write nix.has(${text}, "name")`;
    case "while":
    case "do":
    case "for":
      return `loops run while the flake is built; over a Nix list write lib.map(fn, list) or lib.foldl'`;
    case "includes()":
    case "indexOf()":
    case "lastIndexOf()":
    case "has()":
      return `write lib.elem(${text}, [ … ])`;
    case "filter()":
      return `write lib.filter(fn, list), or lib.optional(${text}, item) for each item`;
    case "find()":
    case "findIndex()":
    case "findLast()":
    case "findLastIndex()":
      return `write lib.findFirst(fn, fallback, list)`;
    case "some()":
      return `write lib.any(fn, list)`;
    case "every()":
      return `write lib.all(fn, list)`;
    default:
      return `write nix.if(${text}, …, …); for definitions lib.mkIf(${text}, { … })`;
  }
}

/** NV1201: JavaScript is about to take a symbolic value for true or false, compare it, or ask for its type. */
export function plainDiagnostic(use: string, text: string | undefined, origin: Origin): Diagnostic {
  return valueError(
    "NV1201",
    `${subject(text)} is known only to Nix; \`${use}\` would decide now, while the flake is generated`,
    origin,
    plainHelp(use, text ?? "x"),
  );
}

const subject = (text: string | undefined): string => (text === undefined ? "This value" : `\`${text}\``);

type Below = (...args: never[]) => unknown;

function trapped(
  code: string,
  what: string,
  text: string | undefined,
  help: string,
  below: Below,
): NivisError {
  return new NivisError([
    valueError(code, `${subject(text)} is known only to Nix; ${what}`, originOfCaller(below), help),
  ]);
}

/** NV1202, NV1203: a symbolic value becomes a string or a number (`${e}`, `"x" + e`, `e > 1`, `+e`, `obj[e]`). */
export function primitiveError(hint: string, text: string | undefined, below: Below): NivisError {
  const name = text ?? "x";
  if (hint === "number")
    return trapped(
      "NV1203",
      "JavaScript cannot calculate with it or compare it",
      text,
      `write nix.add(${name}, …), nix.gt(${name}, …) …`,
      below,
    );
  if (hint === "string")
    return trapped(
      "NV1202",
      "JavaScript cannot put it into a string or use it as a key",
      text,
      `write nix\`…\${${name}}…\` with the tag, or nix.toString(${name}); for a computed attribute name nix.attrs([[${name}, …]])`,
      below,
    );
  return trapped(
    "NV1202",
    "JavaScript's `+` and `==` cannot work with it",
    text,
    `for text write nix\`…\${${name}}\`, for numbers nix.add(${name}, …), to compare nix.eq(${name}, …)`,
    below,
  );
}

/** NV1204: `[...e]`, `for (const x of e)`, `const [a] = e`, `new Set(e)`. */
export function iteratorError(text: string | undefined, below: Below): NivisError {
  const name = text ?? "x";
  return trapped(
    "NV1204",
    "JavaScript cannot go through its elements",
    text,
    `to join lists write nix.concat(${name}, [ … ]), for each element lib.map((item) => …, ${name}), for one of them lib.elemAt(${name}, 0)`,
    below,
  );
}

/** NV1205: `JSON.stringify(e)`. */
export function jsonError(text: string | undefined, below: Below): NivisError {
  const name = text ?? "x";
  return trapped("NV1205", "JSON.stringify cannot write it", text, `write builtins.toJSON(${name})`, below);
}

/** NV1206: `{ ...e }`, `Object.keys(e)`, `for (const k in e)`, `({ a, ...rest } = e)`. */
export function keysError(text: string | undefined, below: Below): NivisError {
  const name = text ?? "x";
  return trapped(
    "NV1206",
    "JavaScript cannot list its attributes",
    text,
    `to extend a set write nix.update(${name}, { … }), for its names lib.attrNames(${name}), for each attribute lib.mapAttrs((name, value) => …, ${name})`,
    below,
  );
}

/** NV1207: `e.x = 1`, `delete e.x`, `Object.freeze(e)`. */
export function mutationError(text: string | undefined, key: string, below: Below): NivisError {
  const name = text ?? "x";
  return trapped(
    "NV1207",
    "values of Nix never change",
    text,
    `write a definition of the option instead, or nix.update(${name}, { ${key}: … }) or lib.removeAttrs(${name}, ["${key}"])`,
    below,
  );
}

/** NV1208: `"x" in e`, `Object.hasOwn(e, "x")`. */
export function hasError(text: string | undefined, key: string, below: Below): NivisError {
  return trapped(
    "NV1208",
    "JavaScript cannot tell whether it has an attribute",
    text,
    `write nix.has(${text ?? "x"}, ${JSON.stringify(key)})`,
    below,
  );
}

/** NV1209: `new e()`. */
export function constructError(text: string | undefined, below: Below): NivisError {
  return trapped("NV1209", "`new` means nothing in Nix", text, `call it: ${text ?? "x"}(…)`, below);
}

/** NV1210: `e instanceof C`, `Object.getPrototypeOf(e)`. */
export function prototypeError(text: string | undefined, below: Below): NivisError {
  return trapped(
    "NV1210",
    "JavaScript cannot ask for its class",
    text,
    `Nix tells types when it evaluates: write builtins.typeOf(${text ?? "x"}), lib.isString(${text ?? "x"}) …`,
    below,
  );
}

/** NV1211: a method of JavaScript's arrays, strings or objects: `config.x.map(f)`, `config.x.length`. */
export function methodError(text: string | undefined, method: string, below: Below): NivisError {
  const name = text ?? "x";
  return trapped(
    "NV1211",
    `it has no \`.${method}\` of JavaScript`,
    text,
    `${methodHelp(method, name)}; an attribute that is really called ${method} is nix.get(${name}, "${method}")`,
    below,
  );
}

/** NV1212: `lib.foo()`. */
export function noArgumentError(text: string | undefined, below: Below): NivisError {
  return new NivisError([
    valueError(
      "NV1212",
      `${subject(text)} is called without an argument; a function of Nix takes exactly one`,
      originOfCaller(below),
      `write ${text ?? "f"}({}) for an empty set, or leave the parentheses out`,
    ),
  ]);
}
