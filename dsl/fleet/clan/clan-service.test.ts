import { describe, expect, it } from "vitest";
import { checkOptions } from "../../compile/check-options.ts";
import { clanInputs } from "../testing/clan.ts";
import { build, summary, type Built, type Sources } from "../testing/project.ts";

const frame: Sources = {
  ...clanInputs,
  "services/clan.ts": `import { clan } from "../dsl"; export const fleetClan = clan({ meta: { name: "tests" } });`,
  "hosts/modules/nixos/web.ts": `import { nixosModule } from "../../../dsl";
    export const web = nixosModule("web", {
      options: ({ lib, types }) => ({ custom: { web: lib.mkOption({ type: types.port, default: 80 }) } }),
    });`,
};
const service = async (text: string, more: Sources = {}): Promise<Built> =>
  await build({
    ...frame,
    "services/page.ts": `import { clanService, instance, nix, serviceRole } from "../dsl";
      import { web } from "../hosts/modules/nixos/web";
      ${text}`,
    ...more,
  });

describe("clanService", () => {
  it("is a module of class clan.service, by the fleet's own names", async () => {
    const { files, diagnostics, lowered } = await service(`/** A page. */
      export const page = clanService("page", {
        manifest: { description: "a page", readme: "Read me.", constraints: { roles: { server: { maxMachines: 1 } } } },
        roles: {
          // Serves it.
          server: serviceRole({
            description: "Serves the page.",
            interface: ({ lib, types }) => ({ port: lib.mkOption({ type: types.port, default: 80 }) }),
            perInstance: ({ settings, instanceName, roles, lib }) => ({
              nixosModule: {
                imports: [web],
                config: ({ config, pkgs }) => ({
                  custom: { web: settings.port },
                  systemd: { services: { page: { script: nix\`\${pkgs.hello}/bin/hello \${instanceName} \${config.networking.hostName}\` } } },
                  environment: { variables: { READERS: lib.concatStringsSep(" ", lib.attrNames(roles.reader.machines)) } },
                }),
              },
            }),
          }),
          reader: serviceRole({
            description: "Reads it.",
            perInstance: ({ machine, mkExports }) => ({
              darwinModule: { config: { networking: { hostName: machine.name } } },
              exports: mkExports({ peer: { hosts: [] } }),
            }),
          }),
        },
        perMachine: () => ({ nixosModule: { config: { services: { openssh: { enable: true } } } } }),
      });`);
    expect(diagnostics).toEqual([]);
    expect(checkOptions(lowered)).toEqual([]);
    expect(files["modules/clan/page.nix"]).toContain(`{
  # A page.
  clan.modules.page = {
    _class = "clan.service";
    _file = "services/page.ts";
    manifest = {
      name = "page";
      description = "a page";
      readme = "Read me.";
      constraints.roles.server.maxMachines = 1;
    };
    roles = {
      # Serves it.
      server = {
        description = "Serves the page.";
        interface = { lib, ... }: {
          options.port = lib.mkOption {
            type = lib.types.port;
            default = 80;
          };
        };
        perInstance =
          {
            lib,
            settings,
            instanceName,
            roles,
            ...
          }:
          {
            nixosModule = { config, pkgs, ... }: {
              _file = "services/page.ts";
              imports = [ flake.modules.nixos.web ];
              custom.web = settings.port;
              systemd.services.page.script = "\${pkgs.hello}/bin/hello \${instanceName} \${config.networking.hostName}";
              environment.variables.READERS = lib.concatStringsSep " " (lib.attrNames roles.reader.machines);
            };
          };
      };
      reader = {
        description = "Reads it.";
        perInstance = { machine, mkExports, ... }: {
          darwinModule = {
            _file = "services/page.ts";
            networking.hostName = machine.name;
          };
          exports = mkExports { peer.hosts = [ ]; };
        };
      };
    };
    perMachine = {
      nixosModule = {
        _file = "services/page.ts";
        services.openssh.enable = true;
      };
    };
  };
}
`);
    // A host may import it as well.
    expect(files["modules/nixos/web.nix"]).toContain("key =");
  });

  it("is put to use by value, with settings of its roles", async () => {
    const { files, diagnostics, lowered } = await service(`export const page = clanService("page", {
        manifest: { description: "a page", readme: "Read me." },
        roles: {
          server: serviceRole({
            description: "Serves the page.",
            interface: ({ lib, types }) => ({ port: lib.mkOption({ type: types.port, default: 80 }) }),
            perInstance: () => ({}),
          }),
        },
      });
      export const use = instance("use", { module: page, roles: { server: { settings: { prt: 1 }, machines: { a: { settings: { port: 70000 } } } } } });`);
    expect(diagnostics).toEqual([]);
    expect(files["modules/clan/page.nix"]).toContain(`    module = {
      name = "page";
      input = "self";
    };`);
    expect(
      checkOptions(lowered).map((one) =>
        summary(one).replace("clan.inventory.instances.use.roles.server.", ""),
      ),
    ).toEqual([
      "NV4001 services/page.ts:13 there is no option settings.prt",
      "NV4003 services/page.ts:13 machines.a.settings.port takes a 16 bit unsigned integer; between 0 and 65535 (both inclusive), not 70000",
    ]);
  });

  it("has modules that are checked as those of machines", async () => {
    const text = (parts: string): string => `export const page = clanService("page", {
        manifest: { description: "a page", readme: "Read me.", categories: ["Fun"] },
        roles: { server: serviceRole({ description: "d", perInstance: () => (${parts}) }) },
      });`;
    const { lowered } = await service(
      text(
        `{ nixosModule: { config: { networking: { hostNam: "x" } } }, darwinModule: { config: { services: { openssh: { enabel: true } } } } }`,
      ),
    );
    expect(checkOptions(lowered).map(summary)).toEqual([
      "NV4001 services/page.ts:5 there is no option networking.hostNam",
      "NV4001 services/page.ts:5 there is no option services.openssh.enabel",
      expect.stringContaining("NV4005 services/page.ts:4 manifest.categories[0] takes"),
    ]);
    const wrong = await service(text(`{ darwinModule: { imports: [web] } }`));
    expect(wrong.diagnostics.map(summary)).toEqual([
      'NV3013 services/page.ts:5 "web" is no module of class darwin, but one of nixos',
    ]);
  });
});
