import { describe, expect, it } from "vitest";
import { build, flakeSources, generated } from "../testing/project.ts";

const feature = (parts: string): Promise<string> =>
  generated(
    "hosts/modules/system/f.ts",
    `import { feature } from "../../../dsl";
     import { base } from "./base";
     /** What it is for. */
     export const f = feature("f", { ${parts} });`,
    {
      "hosts/modules/system/base.ts": `import { feature } from "../../../dsl";
        export const base = feature("base", { nixos: {}, darwin: {}, homeManager: {} });`,
    },
  );

describe("a module of several classes", () => {
  it("is written once where they differ in nothing", async () => {
    expect(
      await feature(`
        nixos: { config: ({ pkgs }) => ({ environment: { systemPackages: [pkgs.git] } }) },
        darwin: { config: ({ pkgs }) => ({ environment: { systemPackages: [pkgs.git] } }) },`),
    ).toBe(`{ lib, ... }: {
  # What it is for.
  flake.modules = lib.genAttrs [ "nixos" "darwin" ] (_: {
    f = { pkgs, ... }: {
      _file = "hosts/modules/system/f.ts";
      environment.systemPackages = [ pkgs.git ];
    };
  });
}
`);
  });

  it("is written once where they import the same, of their class", async () => {
    const text = await feature("nixos: { imports: [base] }, darwin: { imports: [base] }");
    expect(text).toContain('lib.genAttrs [ "nixos" "darwin" ] (class: {');
    expect(text).toContain("imports = [ flake.modules.${class}.base ];");
  });

  it.each([
    [
      "a value",
      `nixos: { config: { time: { timeZone: "UTC" } } }, darwin: { config: { time: { timeZone: "GMT" } } }`,
    ],
    [
      "a comment",
      `nixos: { config: {
         // there
         time: { timeZone: "UTC" } } }, darwin: { config: { time: { timeZone: "UTC" } } }`,
    ],
    [
      "a comment of its own",
      `// there
       nixos: { config: { time: { timeZone: "UTC" } } }, darwin: { config: { time: { timeZone: "UTC" } } }`,
    ],
  ])("is written for each where one has %s", async (_, parts) => {
    const text = await feature(parts);
    expect(text).not.toContain("genAttrs");
    expect(text).toContain("nixos.f = {");
    expect(text).toContain("darwin.f = {");
  });
});

it("modules that classes share import those of their own class", async () => {
  const { lowered } = await build({
    ...flakeSources,
    "hosts/modules/vars/keys.ts": `import { nix, varsGenerator } from "../../../dsl";
export const login = varsGenerator("login", { files: { key: {} }, script: nix\`touch $out/key\` });
export const env = varsGenerator("env", { dependencies: [login], files: { env: {} }, script: nix\`touch $out/env\` });`,
  });
  const imports = lowered.modules
    .filter(({ name }) => name === "vars/env")
    .map((module) => [module.class, module.imports]);
  expect(imports).toEqual(
    ["nixos", "darwin"].map((of) => [of, [{ kind: "module", class: of, name: "vars/login" }]]),
  );
});
