/** Objects that are no data. */

/** What is wrong with an object that is neither a plain object nor an array; `undefined` when nothing is. */
export function objectError(
  value: object,
): { readonly code: string; readonly message: string; readonly help: string } | undefined {
  if (Array.isArray(value)) return undefined;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null || prototype === Object.prototype) return undefined;
  const name = className(value);
  if (name === "Promise" || value instanceof Promise) {
    // What it comes to, or fails with, is nobody's concern any more.
    (value as Promise<unknown>).then(undefined, () => undefined);
    return {
      code: "NV1126",
      message: "a promise is no value yet",
      help: "put `await` before the call that gave it",
    };
  }
  return {
    code: "NV1125",
    message: `${article(name)} has no meaning in Nix`,
    help: helps[name] ?? "write a plain object, a list, a string, a number, a boolean or null",
  };
}

function className(value: object): string {
  const constructor: unknown = (value as { readonly constructor?: unknown }).constructor;
  return typeof constructor === "function" && constructor.name !== ""
    ? constructor.name
    : "instance of a class";
}

const article = (name: string): string =>
  name.includes(" ") ? `an ${name}` : `${/^[AEIOU]/.test(name) ? "an" : "a"} ${name}`;

const helps: Readonly<Record<string, string>> = {
  Map: "write Object.fromEntries(map) for an attribute set",
  Set: "write [...set] for a list",
  Date: "write date.toISOString() for a string",
  RegExp: "write regexp.source for a string; Nix matches POSIX extended regular expressions",
  URL: "write url.href for a string",
  Error: "throw it, or write nix.throw(message) for an error when Nix evaluates",
  Uint8Array: "write a string, or put the bytes in a file and refer to it with file(…)",
  Buffer: "write a string, or put the bytes in a file and refer to it with file(…)",
};
