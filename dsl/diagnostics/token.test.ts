import { expect, it } from "vitest";
import { render } from "./render.ts";
import { tokenLength } from "./token.ts";

it.each([
  ["enable: true", "enable"],
  ["lib.mkForce(true)", "lib.mkForce"],
  ["config?.services.x }", "config?.services.x"],
  ['"a \\" b", c', '"a \\" b"'],
  ["'a', b", "'a'"],
  ["`a ${b}` c", "`a ${b}`"],
  ["nix`a`", "nix"],
  ["70000,", "70000"],
  ["größe: 1", "größe"],
  ["{ a: 1 }", "{"],
  ['"not closed', '"'],
  ["", " "],
])("of %s it is %s", (line, token) => {
  expect(tokenLength(`  ${line}`, 2)).toBe(token.length);
});

it("of a name ends at its dot", () => {
  expect(tokenLength("a.b.c", 0, "name")).toBe(1);
});

it("is what a frame underlines where nothing else is said", () => {
  const labels = [{ origin: { file: "a.ts", line: 1, column: 5 } }];
  const text = render([{ code: "NV9999", severity: "error", message: "wrong", labels }], {
    read: () => ["a: [enabel.x, b]"],
  });
  expect(text).toContain("1 | a: [enabel.x, b]\n  |     ^^^^^^^^\n");
});
