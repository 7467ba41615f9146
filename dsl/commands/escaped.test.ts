import { expect, it } from "vitest";
import { escaped } from "./escaped.ts";

it("counts escapes by kind", () => {
  const at = (kind: string, line: number) => ({ kind, origin: { file: "home/a.ts", line, column: 1 } });
  expect(escaped([])).toBe("");
  expect(escaped([at("raw", 1)])).toBe("1 escape: 1 raw Nix\n");
  expect(escaped([at("raw", 1), at("unlisted", 2), at("raw", 3), at("other", 4)])).toBe(
    "4 escapes: 2 raw Nix, 1 unlisted package, 1 other\n",
  );
});
