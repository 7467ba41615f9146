import { expect, it } from "vitest";
import { isOfHyphen, nameHelp, noSuchName } from "./no-such-name.ts";

const at = (name: string, line: string) =>
  noSuchName(
    {
      code: "TS2304",
      severity: "error",
      message: `Cannot find name '${name}'.`,
      labels: [{ origin: { file: "a.ts", line: 1, column: line.indexOf(name) + 1 } }],
    },
    line,
  );

it("tells how a name with a hyphen is written", () => {
  const said = at("output", "  x: [pkgs.nix-output-monitor, pkgs.hello],");
  expect(said.help).toBe('a name with a hyphen stands in brackets: pkgs["nix-output-monitor"]');
  expect(isOfHyphen(said)).toBe(true);
});

it("tells where arguments of modules and expressions come from", () => {
  expect(at("pkgs", "x: [pkgs.git]").help).toMatch(/\(\{ pkgs \}\) =>/);
  expect(nameHelp("nix")).toMatch(/import \{ nix/);
  expect(nameHelp("inputs")).toMatch(/flakeInputs/);
});

it("leaves other names alone", () => {
  const said = at("count", "x: total - count");
  expect(said.help).toBeUndefined();
  expect(isOfHyphen(said)).toBe(false);
});
