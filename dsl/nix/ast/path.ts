import type { NodeBase } from "./node.ts";
import type { StringPart } from "./text-part.ts";
import { stringParts } from "./text-part.ts";
import { valueError } from "./value-error.ts";

/** `./a`, `../a`, `/etc/x`, `~/x`, `a/b`, with interpolation: `./${name}.nix`. The first part is text. */
export interface Path extends NodeBase<"Path", "self"> {
  readonly parts: readonly StringPart[];
}

const whole = /^(?:~|[a-zA-Z0-9._+-]*)(?:\/[a-zA-Z0-9._+-]+)+$/;
const head = /^(?:~\/|[a-zA-Z0-9._+-]*\/|(?:~|[a-zA-Z0-9._+-]*)(?:\/[a-zA-Z0-9._+-]+)+\/?)$/;
const tail = /^[a-zA-Z0-9._+/-]+$/;

/**
 * A path: `path("./a.nix")`, `path(["./", interpolation(name), ".nix"])`.
 *
 * NV1104 when a path literal cannot hold the text (spaces, a slash at the end, no slash at all).
 */
export function path(parts: string | readonly (string | StringPart)[]): Path {
  const list = stringParts(typeof parts === "string" ? [parts] : parts);
  list.forEach((part, index) => {
    if (part.kind === "Interpolation" && index > 0) return;
    const last = index === list.length - 1;
    const text = part.kind === "Text" ? part.value : "";
    const fits =
      index > 0 ? tail.test(text) && !(last && text.endsWith("/")) : (last ? whole : head).test(text);
    if (!fits) {
      const help =
        'a path holds letters, digits and . _ + - between its slashes; other names go into a string: ./. + "/a b"';
      throw valueError("NV1104", `${JSON.stringify(text)} cannot be written in a Nix path`, undefined, help);
    }
  });
  if (list.length === 0) throw valueError("NV1104", "a Nix path cannot be empty");
  return { kind: "Path", parts: list };
}
