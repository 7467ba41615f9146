/**
 * Symbolic values: proxies that stand for what only Nix can compute.
 *
 * Reading a property selects an attribute, a call applies; everything else that JavaScript does with a value (turning
 * it into a string or number, going through it, listing, changing or comparing it) throws with the user's file and line.
 */
import { NivisError } from "../../diagnostics/diagnostic.ts";
import type { Expr } from "../ast/expr.ts";
import { isFunctionMethod, isMethod } from "./method.ts";
import {
  constructError,
  hasError,
  indexError,
  iteratorError,
  jsonError,
  keysError,
  methodError,
  mutationError,
  noArgumentError,
  primitiveError,
  prototypeError,
} from "./misuse.ts";
import { currentCall } from "./sites.ts";
import { stacks } from "./stacks.ts";
import type { Builder, Root, SymbolData } from "./symbolic.ts";
import { buildSymbol, registerSymbol, symbolData, textOf } from "./symbolic.ts";
import type { Ref } from "./types.ts";

export type { Builder, Root, SymbolData } from "./symbolic.ts";
export { buildSymbol, describe, isSymbolic, symbolData } from "./symbolic.ts";

/** Namespaces of functions and packages. */
const openNames: ReadonlySet<string> = new Set([
  "lib",
  "builtins",
  "pkgs",
  "inputs",
  "inputs'",
  "self",
  "self'",
  "final",
  "prev",
  "super",
  "types",
]);

/**
 * A symbolic value for a syntax tree.
 *
 * ```ts
 * const config = symbol<NixosOptions>(ident("config"));
 * config.services.openssh.enable; // the Nix expression config.services.openssh.enable
 * ```
 */
export function symbol<T>(node: Expr): Ref<T> {
  const open = node.kind === "Ident" && openNames.has(node.name);
  return make({ root: { node }, path: [], open }) as unknown as Ref<T>;
}

/** A symbolic value whose syntax is made when it is lowered; `text` stands for it in messages. */
export function lazySymbol(build: (builder: Builder) => Expr, text?: string): unknown {
  return make({ root: { build, text, origin: currentCall() }, path: [], open: false });
}

/** `lazySymbol` for what is made in one place and used in many: what is said about it is said where it is used. */
export function handleSymbol(build: (builder: Builder) => Expr, text: string): unknown {
  return make({ root: { build, text }, path: [], open: false });
}

/** A value of another language: what is read of it, by name after name, is what `along` makes of the path. */
export function pathSymbol(
  along: (builder: Builder, path: readonly string[]) => Expr,
  text: string,
): unknown {
  return make({ root: { along, text }, path: [], open: true });
}

/** A name for a symbolic value: the same in every use but for the syntax, which is made when it is lowered. */
export function namedSymbol(data: SymbolData, name: string, build: (builder: Builder) => Expr): unknown {
  return make({ root: { build, text: name }, path: [], open: isOpen(data) });
}

/** Whether a name would say more than the value does: not of a bare name, nor of functions of `lib`. */
export function isNameable(data: SymbolData): boolean {
  if ("build" in data.root) return true;
  return data.path.length > 0 && !/^(?:lib|builtins|types)\./.test(textOf(data) ?? "");
}

const inspectKey = Symbol.for("nodejs.util.inspect.custom");

function inspect(this: unknown): string {
  // Node calls it on the proxy, Bun on what is behind.
  const data = symbolData(this) ?? (typeof this === "function" ? (this as Target).data : undefined);
  return `Nix‹${(data && textOf(data)) ?? "…"}›`;
}

interface Target {
  (): void;
  data: SymbolData;
}

function make(data: SymbolData): unknown {
  const target = function () {} as unknown as Target;
  target.data = data;
  Object.defineProperty(target, inspectKey, { value: inspect });
  const proxy: object = new Proxy(target, handler);
  registerSymbol(proxy, data);
  return proxy;
}

const namespacesOfToJSON = /^(lib|builtins|.*\blib)(\.generators|\.strings)?$/;

function get(target: Target, key: string | symbol): unknown {
  const { data } = target;
  if (typeof key === "symbol") {
    const found = symbolProperty(data, key);
    if (found instanceof NivisError) throw found;
    return found;
  }
  if (key === "then") return undefined;
  if (key === "length" && !isOpen(data)) throw methodError(textOf(data), key, get);
  if (key === "toJSON" && !namespacesOfToJSON.test(textOf(data) ?? "")) throw jsonError(textOf(data), get);
  if (!data.open && /^(?:0|[1-9]\d*)$/.test(key)) throw indexError(textOf(data), key, get);
  return make({ ...data, path: [...data.path, key] });
}

const isOpen = (data: SymbolData): boolean => data.open || data.path.includes("lib");

/** What JavaScript itself asks for; the error is thrown by the trap, which is below it on the stack. */
function symbolProperty(data: SymbolData, key: symbol): unknown {
  const text = textOf(data);
  switch (key) {
    case Symbol.toPrimitive:
      return function toPrimitive(hint: string): never {
        throw primitiveError(hint, text, toPrimitive);
      };
    case inspectKey:
      return inspect;
    case Symbol.iterator:
    case Symbol.asyncIterator:
    case Symbol.isConcatSpreadable:
      return iteratorError(text, get);
    case Symbol.hasInstance:
      return prototypeError(text, get);
    default:
      return primitiveError("default", text, get);
  }
}

function calledByStringify(args: readonly unknown[]): boolean {
  if (args.length !== 1 || typeof args[0] !== "string") return false;
  const holder: { stack?: string } = {};
  stacks.captureStackTrace(holder, apply);
  return /^\s*at (JSON\.)?stringify /m.test((holder.stack ?? "").split("\n").slice(0, 3).join("\n"));
}

function apply(target: Target, _receiver: unknown, args: readonly unknown[]): unknown {
  const { data } = target;
  const text = textOf(data);
  const last = data.path.at(-1);
  if (last === "toJSON" && calledByStringify(args)) throw jsonError(textOf(withoutLast(data)), apply);
  if (last !== undefined && (isFunctionMethod(last) || (isMethod(last) && !isOpen(withoutLast(data)))))
    throw methodError(textOf(withoutLast(data)), last, apply);
  if (args.length === 0) throw noArgumentError(text, apply);
  const transparent = transparentFrom.get(last ?? text ?? "");
  const role = last === "mkMerge" ? "definitions" : "definition";
  const root: Root = {
    text: text === undefined ? undefined : `${text} …`,
    origin: currentCall(),
    build: (builder) =>
      args.reduce<Expr>(
        (fn, arg, index) => ({
          kind: "Apply",
          fn,
          arg: builder.value(arg, transparent !== undefined && index >= transparent ? role : undefined),
        }),
        buildSymbol(data, builder),
      ),
  };
  return make({ root, path: [], open: false });
}

const withoutLast = (data: SymbolData): SymbolData => ({ ...data, path: data.path.slice(0, -1) });

/** Functions that stand for the option they define, and the argument from which on they do. */
const transparentFrom: ReadonlyMap<string, number> = new Map([
  ["mkIf", 1],
  ["mkForce", 0],
  ["mkDefault", 0],
  ["mkOptionDefault", 0],
  ["mkVMOverride", 0],
  ["mkImageMediaOverride", 0],
  ["mkOverride", 1],
  ["mkMerge", 0],
  ["mkOrder", 1],
  ["mkBefore", 0],
  ["mkAfter", 0],
  ["optionalAttrs", 1],
]);

const unknownKey = (key: string | symbol): string => (typeof key === "string" ? key : "…");

const handler: ProxyHandler<Target> = {
  get,
  apply,
  construct: function construct({ data }) {
    throw constructError(textOf(data), construct);
  },
  has: function has({ data }, key) {
    throw hasError(textOf(data), unknownKey(key), has);
  },
  getOwnPropertyDescriptor: function descriptor({ data }, key) {
    throw hasError(textOf(data), unknownKey(key), descriptor);
  },
  ownKeys: function ownKeys({ data }) {
    throw keysError(textOf(data), ownKeys);
  },
  getPrototypeOf: function prototype({ data }) {
    throw prototypeError(textOf(data), prototype);
  },
  set: function set({ data }, key) {
    throw mutationError(textOf(data), unknownKey(key), set);
  },
  deleteProperty: function remove({ data }, key) {
    throw mutationError(textOf(data), unknownKey(key), remove);
  },
  defineProperty: function define({ data }, key) {
    throw mutationError(textOf(data), unknownKey(key), define);
  },
  setPrototypeOf: function setPrototype({ data }) {
    throw mutationError(textOf(data), "…", setPrototype);
  },
  preventExtensions: function freeze({ data }) {
    throw mutationError(textOf(data), "…", freeze);
  },
};
