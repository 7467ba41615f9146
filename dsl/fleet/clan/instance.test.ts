import { describe, expect, it } from "vitest";
import { checkOptions } from "../../compile/check-options.ts";
import { clanInputs } from "../testing/clan.ts";
import { build, problems, summary, type Sources } from "../testing/project.ts";

const frame: Sources = {
  ...clanInputs,
  "services/clan.ts": `import { clan } from "../dsl"; export const fleetClan = clan({ meta: { name: "tests" } });`,
  "services/tags.ts": `import { machineTags } from "../dsl"; export const tags = machineTags({ server: "always on" });`,
  "hosts/cinnabar.ts": `import { nixosHost } from "../dsl";
    export const cinnabar = nixosHost("cinnabar", { system: "x86_64-linux", tags: ["server"] });`,
  "hosts/modules/nixos/extra.ts": `import { nixosModule } from "../../../dsl";
    export const extra = nixosModule("extra", { config: { services: { openssh: { enable: true } } } });`,
};
const imports = `import { instance, nix } from "../../dsl";
  import { cinnabar } from "../../hosts/cinnabar";
  import { extra } from "../../hosts/modules/nixos/extra";
  import { tags } from "../tags";
`;

describe("instance", () => {
  it("is an instance of the inventory, with machines and tags by value", async () => {
    const { files, diagnostics } = await build({
      ...frame,
      "services/inventory/mesh.ts": `${imports}
        /** The mesh. */
        export const mesh = instance("mesh", {
          module: { name: "zerotier", input: "clan-core" },
          roles: {
            controller: { machines: { cinnabar: { settings: { public: false } } } }, // one of them
            // Everybody else.
            peer: { tags: [tags.server, tags.nixos], machines: [cinnabar], extraModules: [extra] },
          },
        });`,
    });
    expect(diagnostics).toEqual([]);
    expect(files["modules/clan/inventory/mesh.nix"]).toContain(`{
  # The mesh.
  clan.inventory.instances.mesh = {
    module = {
      name = "zerotier";
      input = "clan-core";
    };
    roles = {
      controller.machines.cinnabar.settings.public = false; # one of them
      # Everybody else.
      peer = {
        tags = [
          "server"
          "nixos"
        ];
        machines.cinnabar = { };
        extraModules = [ flake.modules.nixos.extra ];
      };
    };
  };
}`);
    // The host may import it as well.
    expect(files["modules/nixos/extra.nix"]).toContain('key = "hosts/modules/nixos/extra.ts#extra";');
  });

  it("has settings that the service declares, by role", async () => {
    const check = async (roles: string): Promise<readonly string[]> => {
      const { lowered } = await build({
        ...frame,
        "services/inventory/x.ts": `${imports} export const x = instance("x", { module: { name: "zerotier" }, roles: ${roles} });`,
      });
      return checkOptions(lowered).map((one) => `${summary(one)} — ${one.help}`);
    };
    expect(
      await check(`{ moon: { tags: { server: { settings: { stableEndpoints: ["192.0.2.1"] } } } } }`),
    ).toEqual([]);
    expect(await check(`{ controller: { settings: { allowedIpz: [] } } }`)).toEqual([
      "NV4001 services/inventory/x.ts:5 there is no option clan.inventory.instances.x.roles.controller.settings.allowedIpz — did you mean clan.inventory.instances.x.roles.controller.settings.allowedIps?",
    ]);
    expect(await check(`{ controller: { machines: { cinnabar: { settings: { moons: [] } } } } }`)).toEqual([
      "NV4001 services/inventory/x.ts:5 there is no option clan.inventory.instances.x.roles.controller.machines.cinnabar.settings.moons — there are allowedIds, allowedIps, public",
    ]);
    expect(
      (await check(`{ moon: { tags: { server: { settings: { stableEndpoints: "192.0.2.1" } } } } }`)).join(),
    ).toContain(
      "NV4002 services/inventory/x.ts:5 clan.inventory.instances.x.roles.moon.tags.server.settings.stableEndpoints takes a list of string, not a string",
    );
  });

  it("has a name of its own", async () => {
    expect(
      await problems({
        ...frame,
        "services/a.ts": `import { instance } from "../dsl"; export const a = instance("x", { module: { name: "tor" }, roles: {} });`,
        "services/b.ts": `import { instance } from "../dsl"; export const b = instance("x", { module: { name: "tor" }, roles: {} });
          export const c = instance("a b", { module: { name: "tor" }, roles: {} });`,
      }),
    ).toEqual([
      'NV3002 services/b.ts:2 "a b" is no name for an instance of a service',
      "NV3001 services/b.ts:1 clan.inventory.instances.x is defined twice",
    ]);
  });
});
