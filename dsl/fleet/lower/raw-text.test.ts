import { describe, expect, it } from "vitest";
import { build, flakeSources, generated, problems, type Sources } from "../testing/project.ts";

const module = (config: string): Sources => ({
  "hosts/modules/nixos/a.ts": `import { nix, nixosModule, raw } from "../../../dsl";
export const a = nixosModule("a", {
  config: ({ config, lib, pkgs }) => ({
    x: ${config},
  }),
});
`,
});

describe("Nix text", () => {
  it("may use what the module, the file and Nix itself bind", async () => {
    const text = await generated(
      "hosts/modules/nixos/a.ts",
      Object.values(
        module(
          "raw`[ config.a lib.b pkgs.c inputs.d flake.e modulesPath map __add (with pkgs; [ git ]) (y: y) (let z = 1; in z) ]`",
        ),
      )[0] ?? "",
    );
    expect(text).toContain("(with pkgs; [ git ])");
    expect(text).toContain("modulesPath");
  });

  it("tells names that nothing binds, where they stand", async () => {
    const sources = module("raw`{\n      a = confg.x;\n      b = ${1} + y;\n      inherit q;\n    }`");
    expect(await problems(sources)).toEqual([
      "NV1305 hosts/modules/nixos/a.ts:5 nothing binds the name confg that this Nix text uses",
      "NV1305 hosts/modules/nixos/a.ts:6 nothing binds the name y that this Nix text uses",
      "NV1305 hosts/modules/nixos/a.ts:7 nothing binds the name q that this Nix text uses",
    ]);
    const { diagnostics } = await build({ ...flakeSources, ...sources });
    expect(diagnostics.map(({ labels }) => labels[0]?.origin.column)).toEqual([11, 18, 15]);
    expect(diagnostics[0]?.help).toBe("did you mean config? otherwise put the value in: raw`… ${x} …`");
  });

  it("is placed exactly behind a value, over several lines", async () => {
    const at = async (config: string): Promise<readonly unknown[]> =>
      (await build({ ...flakeSources, ...module(config) })).diagnostics.map(({ code, labels }) => [
        code,
        labels[0]?.origin.line,
        labels[0]?.origin.column,
      ]);
    expect(await at("raw`[ ${1} ]\n  }`")).toEqual([["NV1110", 5, 3]]);
    expect(await at("nix`a ${config.b}\n  \\d`")).toEqual([["NV1302", 5, 3]]);
    expect(await at("nix`a ${config.b /* } ` */ } \\d`")).toEqual([["NV1302", 4, 37]]);
  });
});
