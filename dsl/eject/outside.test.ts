import { expect, it } from "vitest";
import { leadingOutside } from "./outside.ts";

it("finds paths that lead out of the flake, and no others", () => {
  const text =
    "{\n  a = ./b.nix;\n  c = ../../x/y.nix;\n  d = ../inside;\n  e = <nixpkgs>;\n  f = /etc/passwd;\n  g = ../../${x}/z;\n}\n";
  expect(leadingOutside("modules/m.nix", text)).toEqual([
    { file: "modules/m.nix", line: 3, target: "x/y.nix" },
    { file: "modules/m.nix", line: 7, target: "./" },
  ]);
  expect(leadingOutside("modules/deep/m.nix", "../../flake.nix")).toEqual([]);
});
