/** `docs/errors.md`: every code with its page, its example and what the example prints. */
import { codes } from "./codes.ts";
import type { Page } from "./page.ts";

/** The parts of the document by the start of the codes in them. */
const parts: readonly (readonly [start: string, title: string, text: string])[] = [
  [
    "NV110",
    "Text, numbers and names",
    "Strings, numbers and names that Nix cannot spell. The value is fine in JavaScript, and has no literal in Nix.",
  ],
  [
    "NV111",
    "Nix syntax",
    "Nix text in `` raw`…` `` and in `.nix` files that a fleet carries along is parsed while it is built, by the rules of Nix's own parser.",
  ],
  [
    "NV112",
    "JavaScript values without a meaning in Nix",
    "A definition is data: strings, numbers, booleans, null, lists, sets, and what only Nix can compute. Everything else is refused where it stands.",
  ],
  [
    "NV113",
    "Functions",
    "An arrow function in a definition becomes a Nix function. It is called once, with symbols for its parameters, and its result is written down.",
  ],
  [
    "NV12",
    "Symbolic values used as JavaScript values",
    "What comes from `config`, `pkgs`, `lib` and inputs is not there yet while the flake is generated: it stands for an expression that Nix evaluates later. TypeScript refuses most uses of it as a JavaScript value in the editor; the build refuses all of them, and says what to write instead.",
  ],
  ["NV13", "Templates and language constructs", "Text with values in it, `nix.let`, `nix.rec`, and raw Nix."],
  [
    "NV20",
    "Loading",
    "Every file of the fleet is a TypeScript module that runs while the flake is built. A file that does not load does not keep the build from telling what is wrong in the others.",
  ],
  [
    "NV21",
    "Type-check",
    "The build type-checks the fleet with TypeScript's compiler. What that finds is shown under TypeScript's own codes (`TS2322`); these codes are about the check itself.",
  ],
  ["NV300", "Structure: names", "Attributes of the flake and generated files have one owner each."],
  ["NV301", "Structure: imports", "What may stand in `imports`, and what it may import in turn."],
  ["NV302", "Structure: the flake", "What a fleet needs as a whole: one flake, inputs, platforms, users."],
  ["NV303", "Structure: files", "Files that modules carry into the flake."],
  ["NV304", "Structure: modules", "Functions of modules, as the build calls them."],
  [
    "NV40",
    "Options",
    "Each definition is checked against the options of its class: those of NixOS, nix-darwin, home-manager and the modules of inputs, and those that modules of the fleet declare. A fleet in migration may turn these errors into warnings with `--strict-options=warn`.",
  ],
  [
    "NV52",
    "Checks: vars and secrets",
    "Generators of vars, the shell text that makes the files, and every use of a file: most of it would show when vars are generated, or on the machine.",
  ],
  [
    "NV56",
    "Checks: the flake's level and CI",
    "Workflows, recipes, containers, caches and tests are checked against what reads them: GitHub, `just`, the container's runtime, Nix.",
  ],
  ["NV5", "Checks across the fleet", "What is right in each file, and wrong when they meet."],
  [
    "NV60",
    "Writing `out/`",
    "The build owns the files it generated, in `out/` and at the root of the project, and nothing else. It writes all or nothing.",
  ],
  ["NV700", "Command line", "See `bun build.ts --help`."],
  ["NV7", "Commands that use Nix and other tools", "A build needs no Nix; these commands do."],
  [
    "NV8",
    "Errors of Nix",
    "What only an evaluation finds. `nix build ./out#… 2>&1 | npx bun build.ts explain` shows each error at the TypeScript behind it.",
  ],
];

/** What is known by code besides its page. */
export interface Known {
  /** What the example prints. */
  readonly printed: (code: string) => string | undefined;
  /** What Nix says instead: Markdown. */
  readonly instead: (code: string) => string | undefined;
}

/** What the page tells, what Nix says instead, the example and what it prints. */
export function documentOf(pages: readonly Page[], { printed, instead }: Known): string {
  const byCode = new Map(pages.map((page) => [page.code, page]));
  const sections = new Map<string, string[]>(parts.map(([start]) => [start, []]));
  for (const code of Object.keys(codes)) {
    const start = parts.find(([prefix]) => code.startsWith(prefix))?.[0];
    if (start === undefined) throw new Error(`document.ts has no part for ${code}`);
    sections.get(start)?.push(code);
  }
  const used = parts.filter(([start]) => (sections.get(start) ?? []).length > 0);
  const contents = used.map(([start, title]) => {
    const links = (sections.get(start) ?? []).map((code) => `[${code}](#${code.toLowerCase()})`);
    return `- **${title}**: ${links.join(" ")}`;
  });
  const bodies = used.map(([start, title, text]) => {
    const inside = (sections.get(start) ?? []).map((code) =>
      section(code, byCode.get(code), printed(code), instead(code)),
    );
    return `## ${title}\n\n${text}\n\n${inside.join("\n\n")}`;
  });
  return `${head}\n${contents.join("\n")}\n\n${bodies.join("\n\n")}\n`;
}

const head = `# Errors

<!-- Generated by dsl/diagnostics/testing/write.ts from dsl/diagnostics/pages/ and dsl/diagnostics/golden/. -->

Every diagnostic of Nivis has a code that keeps its meaning. This page tells for each what it means, why it is one, how to
fix it, and, where Nix was asked, the error that it stands in for. The examples are built by the tests, and
what they print is shown as it was printed. Codes that start with \`TS\` are those of TypeScript's compiler.
`;

function section(
  code: string,
  page: Page | undefined,
  printed: string | undefined,
  instead: string | undefined,
): string {
  const heading = `<a id="${code.toLowerCase()}"></a>\n\n### ${code}: ${codes[code] ?? ""}`;
  if (page === undefined) return `${heading}\n\nNot explained yet.`;
  const files = [...page.files].map(
    ([path, text]) => `\`${path}\`:\n\n${fence(languageOf(path), text.trimEnd())}`,
  );
  const shown = printed === undefined ? [] : [fence("text", printed.trimEnd())];
  return [heading, page.text, ...(instead === undefined ? [] : [instead]), ...files, ...shown].join("\n\n");
}

const languageOf = (path: string): string => /\.(\w+)$/.exec(path)?.[1] ?? "text";

function fence(language: string, text: string): string {
  const ticks = "`".repeat(Math.max(3, ...[...text.matchAll(/`{3,}/g)].map(([run]) => run.length + 1)));
  return `${ticks}${language}\n${text}\n${ticks}`;
}
