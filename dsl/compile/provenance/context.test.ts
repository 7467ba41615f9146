import { expect, it } from "vitest";
import { parseExpr } from "../../nix/parse/index.ts";
import { print } from "../../nix/print/index.ts";
import { withContext } from "./context.ts";

const near = { file: "hosts/a.ts", line: 3, column: 7 };
const told = (text: string): string =>
  print(withContext(parseExpr(text), "a.b", near))
    .trim()
    .replaceAll('builtins.addErrorContext "while evaluating a.b (hosts/a.ts:3:7)"', "?")
    .replaceAll(/\s+/g, " ")
    .replaceAll(/(?<=\() | (?=\))/g, "");

it.each([
  ["what may fail", "pkgs.hello", "? pkgs.hello"],
  [
    "the parts of lists and sets",
    '[ 1 "a" x ./y { b = c; inherit d; } ]',
    '[ 1 "a" (? x) ./y { b = ? c; inherit d; } ]',
  ],
  [
    "the arguments of functions for definitions",
    "lib.mkIf a (lib.mkForce [ b ])",
    "lib.mkIf (? a) (lib.mkForce [ (? b) ])",
  ],
  ["text with values in it", '"${x}"', '? "${x}"'],
  ["calls whole", "f { a = b; }", "? (f { a = b; })"],
  ["no functions, they are called elsewhere", "x: y", "x: y"],
  [
    "no modules, they say it themselves",
    '{ a = { _file = "x"; b = c; }; d = { imports = [ e ]; }; }',
    '{ a = { _file = "x"; b = c; }; d = { imports = [ e ]; }; }',
  ],
  ["nothing that is written out", "{ a = true; b = null; c = 1.5; }", "{ a = true; b = null; c = 1.5; }"],
])("wraps %s", (_, text, expected) => expect(told(text)).toBe(expected));

it("tells the place of each part where it has one", () => {
  const origin = { file: "hosts/a.ts", line: 9, column: 1 };
  const list = parseExpr("[ x ]", { originAt: () => origin });
  expect(print(withContext(list, "a", near))).toContain('"while evaluating a (hosts/a.ts:9:1)"');
});
