import { describe, expect, it } from "vitest";
import { build, flakeSources, generated, problems } from "./testing/project.ts";

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
       export const b = feature("b", {
         darwin: { imports: [a], config: { environment: { variables: { A: "1" } } } },
         homeManager: { imports: [a] },
       });`,
      {
        "home/a.ts": `import { feature } from "../dsl"; export const a = feature("a", { darwin: {}, homeManager: {} });`,
      },
    );
    expect(text).toContain("imports = [ flake.modules.darwin.a ];");
    expect(text).toContain("imports = [ flake.modules.homeManager.a ];");
  });

  it("is home-manager's where a host speaks of homes, and has a key there", async () => {
    const sources = {
      ...flakeSources,
      "home/agent.ts": `
        import { aggregate, feature, homeModule, user } from "../dsl";
        export const agent = feature("agent", { darwin: {}, homeManager: { config: { programs: { ssh: { enable: true } } } } });
        export const tools = aggregate("tools");
        export const tool = homeModule(tools, {});
        export const casey = user("casey", { fullName: "C", email: "c@example.org", imports: [agent] });`,
      "hosts/s.ts": `
        import { darwinHost, nixosModule } from "../dsl";
        import { agent, casey, tools } from "../home/agent";
        export const builder = nixosModule("builder", {});
        export const s = darwinHost("s", {
          system: "aarch64-darwin",
          imports: [agent],
          config: {
            "home-manager": { sharedModules: [agent, tools], users: { guest: { imports: [agent] }, c: casey as never } },
            nix: { "linux-builder": { config: builder as never } },
          },
        });`,
    };
    const { files, diagnostics } = await build(sources);
    expect(diagnostics).toEqual([]);
    const host = files["modules/machines/darwin/s/default.nix"] ?? "";
    expect(host).toContain("imports = [ flake.modules.darwin.agent ];");
    expect(host).toMatch(
      /sharedModules = \[\s+flake.modules.homeManager.agent\s+flake.modules.homeManager.tools\s+\];/,
    );
    expect(host).toContain("guest.imports = [ flake.modules.homeManager.agent ];");
    expect(host).toContain('c = flake.modules.homeManager."users/casey";');
    expect(host).toContain("linux-builder.config = flake.modules.nixos.builder;");
    const home = Object.values(files).find((text) => text.includes("Generated from home/agent.ts"));
    expect(home).toContain(
      'homeManager.agent = {\n      _file = "home/agent.ts";\n      key = "home/agent.ts#agent";',
    );
  });

  it("NV3013 of one that has no part for homes", async () => {
    const source = `import { darwinHost, feature } from "../dsl";
export const f = feature("f", { nixos: {}, darwin: {} });
export const s = darwinHost("s", {
  system: "aarch64-darwin",
  config: { "home-manager": { sharedModules: [
    f,
  ] } },
});`;
    expect(await problems({ "hosts/s.ts": source })).toEqual([
      'NV3013 hosts/s.ts:6 "f" is no module of class homeManager, but one of nixos, darwin',
    ]);
  });
});
