import { describe, expect, it } from "vitest";
import { checkOptions } from "../../compile/check-options.ts";
import { build, flakeSources, problems, summary, type Sources } from "../testing/project.ts";
import { clanInputs } from "../testing/clan.ts";

const clan = `import { clan } from "../dsl";
  /** The fleet as a clan. */
  export const fleetClan = clan({ meta: { name: "tests" } });`;
const hosts: Sources = {
  "hosts/cinnabar.ts": `import { nixosHost } from "../dsl";
    export const cinnabar = nixosHost("cinnabar", {
      system: "x86_64-linux", tags: ["server"], description: "d", deploy: { targetHost: "root@cinnabar" },
      config: { networking: { hostName: "cinnabar" } },
    });`,
  "hosts/argentum.ts": `import { darwinHost } from "../dsl";
    export const argentum = darwinHost("argentum", { system: "aarch64-darwin" });`,
};

describe("clan", () => {
  it("makes every host a machine, and leaves configurations to clan-core", async () => {
    const { files, diagnostics } = await build({ ...clanInputs, ...hosts, "services/clan.ts": clan });
    expect(diagnostics).toEqual([]);
    expect(files["modules/clan/clan.nix"]).toContain(`{ inputs, ... }: {
  # The fleet as a clan.
  clan = {
    meta.name = "tests";
    specialArgs = { inherit inputs; };
  };
}
`);
    expect(files["modules/clan/machines.nix"]).toContain(`  clan.machines = {
    argentum.imports = [ flake.modules.darwin."machines/darwin/argentum" ];
    cinnabar.imports = [ flake.modules.nixos."machines/nixos/cinnabar" ];
  };
`);
    expect(files["modules/clan/inventory/machines.nix"]).toContain(`  clan.inventory.machines = {
    argentum.machineClass = "darwin";
    cinnabar = {
      machineClass = "nixos";
      description = "d";
      tags = [ "server" ];
      deploy.targetHost = "root@cinnabar";
    };
  };
`);
    expect(files["modules/flake-parts.nix"]).toContain("inputs.clan-core.flakeModules.default");
    expect(Object.values(files).join()).not.toMatch(/(nixos|darwin)Configurations/);
  });

  it("passes on what the source says, with inputs among its special arguments", async () => {
    const { files, diagnostics } = await build({
      ...clanInputs,
      "services/clan.ts": `import { clan } from "../dsl";
        export const fleetClan = clan({
          meta: { name: "tests" },
          specialArgs: { site: "home" },
          pkgsForSystem: (system) => null,
          inventory: { tags: { canary: ["cinnabar"] } },
        });`,
    });
    expect(diagnostics).toEqual([]);
    expect(files["modules/clan/clan.nix"]).toContain(`    specialArgs = {
      site = "home";
      inherit inputs;
    };
    pkgsForSystem = system: null;
    inventory.tags.canary = [ "cinnabar" ];
`);
  });

  it("lets modules of its machines define what clan-core brings, by class", async () => {
    const source = (builder: string): string => `import { ${builder} } from "../../../dsl";
      export const m = ${builder}("m", { config: {
        clan: { core: { networking: { targetHost: "root@x" }, postgresql: { enable: true } } },
        sops: { defaultSopsFile: "/x" },
        disko: { devices: {} },
      } });`;
    const check = async (sources: Sources): Promise<readonly string[]> =>
      checkOptions((await build({ ...clanInputs, ...sources })).lowered).map(summary);
    const nixos = { "hosts/modules/nixos/m.ts": source("nixosModule") };
    const darwin = { "hosts/modules/darwin/m.ts": source("darwinModule"), "services/clan.ts": clan };
    expect(await check({ ...nixos, "services/clan.ts": clan })).toEqual([]);
    expect((await check(nixos)).map((text) => text.replace(/.*no option /, ""))).toEqual([
      "clan",
      "sops",
      "disko",
    ]);
    expect((await check(darwin)).map((text) => text.replace(/.*no option /, ""))).toEqual([
      "clan.core.postgresql",
      "disko",
    ]);
  });

  it("needs clan-core, and is one", async () => {
    expect(await problems({ ...flakeSources, "services/clan.ts": clan })).toEqual([
      'NV3020 flake/inputs.ts:3 the input "clan-core" is missing: the clan is made with it',
    ]);
    expect(await problems({ ...clanInputs, "services/clan.ts": clan, "services/two.ts": clan })).toEqual([
      "NV5100 services/two.ts:3 the fleet is two clans",
    ]);
  });
});
