/** What is Nix where TypeScript was to stand, and how TypeScript writes it. */

/** A habit of Nix: it is recognised by the text in front of the error and from there on. */
interface Habit {
  readonly before?: RegExp;
  readonly from?: RegExp;
  /** `before` and `from` are the matches. */
  readonly help: (before: readonly string[], from: readonly string[]) => string;
}

const nested = (path: string): string => {
  const names = path.split(".");
  return `${names.join(": { ")}: …${" }".repeat(names.length - 1)}`;
};

const withoutDots = "leave the ... out: a function gets more than it names anyway";

const habits: readonly Habit[] = [
  {
    before: /([\w$\])]+)\.(\w+)$/,
    from: /^'/,
    help: ([, set, name]) => `a name with ' stands in brackets: ${set}["${name}'"](…)`,
  },
  { before: /''\s*$/, help: () => "text over several lines is written nix`…`" },
  { from: /^'';/, help: () => "text over several lines is written nix`…`" },
  { before: /(?:^|[\s,;{[])#\s*$/, help: () => "a comment begins with //" },
  { from: /^#/, help: () => "a comment begins with //" },
  { before: /\.\.\.\s*$/, help: () => withoutDots },
  { from: /^\.{3}\s*\}/, help: () => withoutDots },
  {
    before: /(?:^|[^\w.$])inherit(?:\s+|\s*\([^()]*(?:\)\s*)?)$/,
    help: () =>
      'for inherit write the names alone: { a, b }; from a set of Nix ...nix.inherit(set, "a", "b")',
  },
  {
    before: /(?<![\w.$])(\w+)$/,
    from: /^((?:-\w+)+)/,
    help: ([, first], [, rest]) => `a name with a hyphen stands in quotes: "${first}${rest}"`,
  },
  {
    before: /(?<![\w.$])([A-Za-z_]\w*)$/,
    from: /^((?:\.[A-Za-z_][\w-]*)+)/,
    help: ([, first], [, rest]) => `each name opens a set of its own: ${nested(`${first}${rest}`)}`,
  },
  {
    from: /^\.{0,2}\/[\w.]/,
    help: () => 'a path is written file("./…"), a module that stays Nix rawModule("./…")',
  },
  { from: /^;/, help: () => "definitions, elements and arguments are separated by commas" },
  {
    before: /[{,]\s*[\w."-]+\s*$/,
    from: /^=(?![=>])/,
    help: () => "a name and its value are separated by a colon",
  },
  { from: /^with\b/, help: () => "without with: each name has its set in front of it, as pkgs.git" },
  {
    from: /^if\b/,
    help: () => "for definitions write lib.mkIf(condition, { … }), for a value nix.if(condition, …, …)",
  },
  { before: /:\s*let\s+$/, help: () => "write const name = …; in front of what is returned" },
  {
    before: /=>\s*\{[^;{}]*(?:\{[^{}]*\}[^;{}]*)*$/,
    from: /^,/,
    help: () => "an arrow function whose body is a set needs parentheses around it: (args) => ({ … })",
  },
];

/**
 * How to write in TypeScript what was written as in Nix at `offset`, where the parser stopped.
 *
 * ```ts
 * nixHabit("{ systemd-boot: 1 }", 9) // a name with a hyphen stands in quotes: "systemd-boot"
 * ```
 */
export function nixHabit(text: string, offset: number): string | undefined {
  const line = text.slice(Math.max(0, offset - 400), offset);
  const rest = text.slice(offset, offset + 100);
  for (const { before, from, help } of habits) {
    const left = before === undefined ? [] : before.exec(line);
    const right = from === undefined ? [] : from.exec(rest);
    if (left !== null && right !== null) return help(left, right);
  }
  return undefined;
}
