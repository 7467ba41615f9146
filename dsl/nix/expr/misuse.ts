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

/** How a message names a symbolic value. */
export const subject = (text: string | undefined): string =>
  text === undefined ? "This value" : `\`${text}\``;

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
      name.startsWith("nix`")
        ? "write nix`…` around all of the text; for a computed attribute name nix.attrs([[nix`…`, …]])"
        : `write nix\`…\${${name}}…\` with the tag, or nix.toString(${name}); for a computed attribute name nix.attrs([[${name}, …]])`,
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
  return trapped(
    "NV1205",
    "JSON.stringify cannot write it",
    text,
    `write nix.builtins.toJSON(${name})`,
    below,
  );
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

/** NV1213: `e[0]`. */
export function indexError(text: string | undefined, index: string, below: Below): NivisError {
  const name = text ?? "x";
  return trapped(
    "NV1213",
    "a list of Nix has no index",
    text,
    `write lib.elemAt(${name}, ${index}); for an attribute of this name nix.get(${name}, "${index}")`,
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
    `Nix tells types when it evaluates: write nix.builtins.typeOf(${text ?? "x"}), lib.isString(${text ?? "x"}) …`,
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
