import { describe, expect, it } from "vitest";
import { generated } from "./testing/project.ts";

describe("feature", () => {
  it("writes its classes together", async () => {
    const text = await generated(
      "hosts/modules/system/fish.ts",
      `import { feature } from "../../../dsl";
       /** A shell. */
       export const fish = feature("fish", {
         nixos: { config: { programs: { fish: { enable: true } } } },
         homeManager: { config: ({ pkgs }) => ({ home: { packages: [pkgs.fish] } }) },
       });`,
    );
    expect(text).toBe(`{
  # A shell.
  flake.modules = {
    nixos.fish = {
      _file = "hosts/modules/system/fish.ts";
      programs.fish.enable = true;
    };
    homeManager.fish = { pkgs, ... }: {
      _file = "hosts/modules/system/fish.ts";
      home.packages = [ pkgs.fish ];
    };
  };
}
`);
  });

  it("imports, in each class, what is of that class", async () => {
    const text = await generated(
      "home/b.ts",
      `import { feature } from "../dsl";
       import { a } from "./a";
       export const b = feature("b", { darwin: { imports: [a] }, homeManager: { imports: [a] } });`,
      {
        "home/a.ts": `import { feature } from "../dsl"; export const a = feature("a", { darwin: {}, homeManager: {} });`,
      },
    );
    expect(text).toContain("imports = [ flake.modules.darwin.a ];");
    expect(text).toContain("imports = [ flake.modules.homeManager.a ];");
  });
});
