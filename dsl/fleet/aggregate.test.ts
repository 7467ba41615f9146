import { describe, expect, it } from "vitest";
import { build, flakeSources, generated, summary } from "./testing/project.ts";

const shell = {
  "home/shell/index.ts": `import { aggregate } from "../../dsl"; export const shell = aggregate("shell");`,
};

describe("aggregate", () => {
  it("is written by every module that contributes, and by no file of its own", async () => {
    const built = await build({
      ...flakeSources,
      ...shell,
      "home/shell/fish.ts": `import { homeModule } from "../../dsl"; import { shell } from "./index";
        export const fish = homeModule(shell, { config: { programs: { fish: { enable: true } } } });`,
      "home/shell/zsh.ts": `import { homeModule } from "../../dsl"; import { shell } from "./index";
        export const zsh = homeModule(shell, { config: { programs: { zsh: { enable: true } } } });`,
      "home/all.ts": `import { homeModule } from "../dsl"; import { shell } from "./shell/index"; import { fish } from "./shell/fish";
        export const all = homeModule("all", { imports: [shell, fish] });`,
    });
    expect(built.diagnostics.map(summary)).toEqual([]);
    expect(Object.keys(built.files).filter((path) => path.startsWith("modules/home"))).toEqual([
      "modules/home/all.nix",
      "modules/home/shell/fish.nix",
      "modules/home/shell/zsh.nix",
    ]);
    expect(built.files["modules/home/shell/fish.nix"]).toContain("flake.modules.homeManager.shell = {");
    expect(built.files["modules/home/shell/zsh.nix"]).toContain("flake.modules.homeManager.shell = {");
    expect(built.files["modules/home/all.nix"]).toContain("imports = [ flake.modules.homeManager.shell ];");
  });

  it("takes several parts from one file", async () => {
    const text = await generated(
      "home/shell/both.ts",
      `import { homeModule } from "../../dsl"; import { shell } from "./index";
       /** One. */
       export const one = homeModule(shell, { config: { programs: { fish: { enable: true } } } });
       /** Two. */
       export const two = homeModule(shell, { imports: [one], config: ({ pkgs }) => ({ home: { packages: [pkgs.git] } }) });`,
      shell,
    );
    expect(text).toBe(`{
  flake.modules.homeManager.shell.imports = [
    # One.
    {
      _file = "home/shell/both.ts";
      programs.fish.enable = true;
    }
    # Two.
    ({ pkgs, ... }: {
      _file = "home/shell/both.ts";
      home.packages = [ pkgs.git ];
    })
  ];
}
`);
  });
});
