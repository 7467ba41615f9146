import { describe, expect, it } from "vitest";
import { evaluate, hasNix } from "../nix/expr/testing/nix.ts";
import { build, flakeSources, generated, summary } from "./testing/project.ts";

const source = `import { flakeMeta, nixUnit } from "../dsl";
  export const network = flakeMeta("network", { hosts: { a: { ip: 1 }, b: { ip: 2 } } });
  /** Facts. */
  export const facts = nixUnit("facts", ({ lib }) => ({
    // Counted.
    "test hosts": { expr: lib.length(lib.attrNames(network.hosts)), expected: 2 },
    testPlain: { expr: [1], expected: [1] },
  }));`;

describe("nixUnit", () => {
  it("is tests of the flake, and a check that evaluates them", async () => {
    expect(await generated("flake/tests.ts", source)).toBe(`{ config, lib, ... }:
let
  inherit (config) flake;
in
{
  flake.meta.network.hosts = {
    a.ip = 1;
    b.ip = 2;
  };

  # Facts.
  flake.tests.facts = {
    # Counted.
    "test hosts" = {
      expr = lib.length (lib.attrNames flake.meta.network.hosts);
      expected = 2;
    };
    testPlain = {
      expr = [ 1 ];
      expected = [ 1 ];
    };
  };

  perSystem = { lib, pkgs, ... }: {
    checks.tests-facts =
      let
        failures = lib.runTests flake.tests.facts;
      in
      if failures == [ ] then
        pkgs.runCommand "tests-facts" { } "touch $out"
      else
        throw "tests of facts fail: \${lib.generators.toPretty { } failures}";
  };
}
`);
    const { files } = await build({ ...flakeSources, "flake/tests.ts": source });
    expect(files["modules/flake-parts.nix"]).toContain("tests = lib.mkOption {");
  });

  it.skipIf(!hasNix).each([
    ["1 + 1", "2", "passed"],
    ["1 + 1", "3", "expected = 3"],
  ])("says of %s and %s: %s", async (expr, expected, says) => {
    const text = await generated(
      "flake/tests.ts",
      `import { nixUnit, raw } from "../dsl";
       export const sums = nixUnit("sums", { "test sum": { expr: raw<number>\`${expr}\`, expected: ${expected} } });`,
    );
    // What the module needs of nixpkgs, in short.
    const lib = `{
      runTests = tests: builtins.filter (t: t.expected != t.result) (map (name: { inherit name; inherit (tests.\${name}) expected; result = tests.\${name}.expr; }) (builtins.attrNames tests));
      generators.toPretty = _: failures: "expected = " + toString (builtins.head failures).expected;
    }`;
    const whole = `let module = (${text}); lib = ${lib}; made = module { inherit lib; config.flake = made.flake; };
      in (made.perSystem { inherit lib; pkgs.runCommand = _: _: _: "passed"; }).checks.tests-sums`;
    if (says === "passed") expect(evaluate([whole])).toEqual(["passed"]);
    else expect(() => evaluate([whole])).toThrow(says);
  });

  it("is refused where a name is taken or none", async () => {
    const one = `import { nixUnit } from "../dsl"; export const a = nixUnit("x", { testA: { expr: 1, expected: 1 } });`;
    const { diagnostics } = await build({
      ...flakeSources,
      "flake/a.ts": one,
      "flake/b.ts": one,
      "flake/c.ts": one.replace('"x"', '"a b"'),
    });
    expect(diagnostics.map(summary)).toEqual([
      'NV3002 flake/c.ts:1 "a b" is no name for a set of tests',
      "NV3001 flake/b.ts:1 flake.tests.x is defined twice",
    ]);
  });
});
