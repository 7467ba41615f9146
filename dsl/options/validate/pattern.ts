const classes: { readonly [name: string]: string } = {
  alpha: "A-Za-z",
  digit: "0-9",
  alnum: "A-Za-z0-9",
  upper: "A-Z",
  lower: "a-z",
  xdigit: "0-9A-Fa-f",
  space: "\\s",
  blank: " \\t",
  punct: "!-\\/:-@\\[-`{-~",
  print: "\\x20-\\x7e",
  graph: "\\x21-\\x7e",
  cntrl: "\\x00-\\x1f\\x7f",
};

const cache = new Map<string, RegExp | null>();

/**
 * A POSIX extended regular expression, as `types.strMatching` has it, for a whole string; `null` for one that
 * JavaScript cannot say.
 */
export function posixPattern(pattern: string): RegExp | null {
  let made = cache.get(pattern);
  if (made === undefined) cache.set(pattern, (made = translate(pattern)));
  return made;
}

function translate(pattern: string): RegExp | null {
  let out = "";
  for (let i = 0; i < pattern.length; i += 1) {
    const char = pattern[i] ?? "";
    if (char === "\\") {
      out += char + (pattern[i + 1] ?? "\\");
      i += 1;
    } else if (char !== "[") out += char;
    else {
      const [text, end] = bracket(pattern, i);
      out += text;
      i = end;
    }
  }
  try {
    return new RegExp(`^(?:${out})$`, "s");
  } catch {
    return null;
  }
}

/** A bracket expression: a backslash in it is a character, `]` at its start too. */
function bracket(pattern: string, start: number): readonly [text: string, end: number] {
  let i = start + 1;
  let out = "[";
  if (pattern[i] === "^") {
    out += "^";
    i += 1;
  }
  for (let first = true; i < pattern.length; i += 1, first = false) {
    const char = pattern[i] ?? "";
    if (char === "]" && !first) return [`${out}]`, i];
    const named = /^\[:([a-z]+):\]/.exec(pattern.slice(i));
    if (named !== null) {
      out += classes[named[1] ?? ""] ?? "";
      i += named[0].length - 1;
    } else out += char === "\\" || char === "[" || char === "]" ? `\\${char}` : char;
  }
  return [out, i];
}
