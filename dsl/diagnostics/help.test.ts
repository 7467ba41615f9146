import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

/** Names that are written with a capital letter wherever they stand. */
const names = /^(?:Nix|NixOS|GitHub|TypeScript|JavaScript|Terraform|Python|Linux)\b/;

/** The help lines of a report, each on one line. */
const helps = (text: string): readonly string[] =>
  [...text.matchAll(/^ +(?==)= help: (.*(?:\n {4,}(?![|=]).*)*)/gm)].map(([, help = ""]) =>
    help.replaceAll(/\n\s+/g, " "),
  );

const wrong = (help: string): boolean => (/^[A-Z]/.test(help) && !names.test(help)) || /[^.…]\.$/.test(help);

const golden = join(import.meta.dirname, "golden");
const files = readdirSync(golden).map((name) => [name, readFileSync(join(golden, name), "utf8")] as const);

it("begins with a small letter and has no full stop, in every recorded message", () => {
  const all = files.flatMap(([name, text]) => helps(text).map((help) => `${name}: ${help}`));
  expect(all.length).toBeGreaterThan(200);
  expect(all.filter((line) => wrong(line.slice(line.indexOf(": ") + 2)))).toEqual([]);
});

it("would notice one that does not", () => {
  const text = "error[NV1]: x\n  = option: y\n  = help: Write\n          it.\n  = note: Z.\n\n1 error\n";
  expect(helps(text)).toEqual(["Write it."]);
  expect(["Write it.", "write it.", "Write it", "write it", "Nix says so", "use …"].filter(wrong)).toEqual([
    "Write it.",
    "write it.",
    "Write it",
  ]);
});
