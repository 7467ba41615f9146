import { describe, expect, it } from "vitest";
import { generated } from "./testing/project.ts";

const module = (name: string, imports: string): string =>
  `import { nixosModule } from "../../../dsl";
   ${imports === "" ? "" : `import { ${imports} } from "./${imports}";`}
   export const ${name} = nixosModule("${name}", { imports: [${imports}] });`;

describe("nixosModule", () => {
  it("is a plain set when it takes no argument", async () => {
    const text = await generated(
      "hosts/modules/nixos/sshd.ts",
      `import { nixosModule } from "../../../dsl";
       /** Keys only. */
       export const sshd = nixosModule("sshd", {
         config: {
           services: { openssh: { enable: true } }, // always
         },
       });`,
    );
    expect(text).toBe(`{
  # Keys only.
  flake.modules.nixos.sshd = {
    _file = "hosts/modules/nixos/sshd.ts";
    services.openssh.enable = true; # always
  };
}
`);
  });

  it("takes the arguments it uses, and no others", async () => {
    const text = await generated(
      "hosts/modules/nixos/tools.ts",
      `import { nixosModule } from "../../../dsl";
       export const tools = nixosModule("tools", {
         config: ({ config, lib, pkgs }) => ({ environment: { systemPackages: [pkgs.git, pkgs.vim] } }),
       });`,
    );
    expect(text).toBe(`{
  flake.modules.nixos.tools = { pkgs, ... }: {
    _file = "hosts/modules/nixos/tools.ts";
    environment.systemPackages = [
      pkgs.git
      pkgs.vim
    ];
  };
}
`);
  });

  it("has options and config apart, imports, disabled modules", async () => {
    const text = await generated(
      "hosts/modules/nixos/beacon.ts",
      `import { nixosModule } from "../../../dsl";
       import { inputs } from "../../../flake/inputs";
       import { base } from "./base";
       export const beacon = nixosModule("beacon", {
         imports: [
           base,
           // Hardened.
           inputs.srvos.nixosModules.server,
         ],
         disabledModules: ["services/web/foo.nix"],
         options: ({ lib, types }) => ({
           custom: { beacon: { enable: lib.mkEnableOption("the beacon"), port: lib.mkOption({ type: types.port, default: 80 }) } },
         }),
         config: ({ config, lib }) => lib.mkIf(config.custom.beacon.enable, { services: { nginx: { enable: true } } }),
       });`,
      {
        "hosts/modules/nixos/base.ts": `import { nixosModule } from "../../../dsl"; export const base = nixosModule("base", {});`,
      },
    );
    expect(text).toBe(`{ config, inputs, ... }:
let
  inherit (config) flake;
in
{
  flake.modules.nixos.beacon = { config, lib, ... }: {
    _file = "hosts/modules/nixos/beacon.ts";
    imports = [
      flake.modules.nixos.base
      # Hardened.
      inputs.srvos.nixosModules.server
    ];
    disabledModules = [ "services/web/foo.nix" ];
    options.custom.beacon = {
      enable = lib.mkEnableOption "the beacon";
      port = lib.mkOption {
        type = lib.types.port;
        default = 80;
      };
    };
    config = lib.mkIf config.custom.beacon.enable { services.nginx.enable = true; };
  };
}
`);
  });

  it("writes config apart when a definition has the name of a module's own attribute", async () => {
    const text = await generated(
      "hosts/modules/nixos/x.ts",
      `import { nixosModule } from "../../../dsl";
       export const x = nixosModule("x", { config: { key: 1, a: 2 } as never });`,
    );
    expect(text).toContain("config = {\n      key = 1;\n      a = 2;\n    };");
  });

  it("has a key when a host reaches it on two ways", async () => {
    const host = `import { nixosHost } from "../dsl";
       import { a } from "./modules/nixos/a"; import { b } from "./modules/nixos/b";
       export const h = nixosHost("h", { system: "x86_64-linux", imports: [a, b] });`;
    const others = { "hosts/modules/nixos/b.ts": module("b", "a"), "hosts/h.ts": host };
    expect(await generated("hosts/modules/nixos/a.ts", module("a", ""), others)).toContain(
      'key = "hosts/modules/nixos/a.ts#a";',
    );
    const b = await generated("hosts/modules/nixos/b.ts", module("b", "a"), {
      "hosts/modules/nixos/a.ts": module("a", ""),
      "hosts/h.ts": host,
    });
    expect(b).not.toContain("key =");
  });

  it("begins with the let of its definitions, where it has no options", async () => {
    const source = (options: string): string => `import { nix, nixosModule } from "../dsl";
      export const m = nixosModule("m", {
        ${options}
        config: ({ config }) => nix.let({ name: config.networking.hostName }, ({ name }) => ({
          networking: { domain: name },
        })),
      });`;
    expect(await generated("hosts/m.ts", source(""))).toBe(`{
  flake.modules.nixos.m =
    { config, ... }:
    let
      name = config.networking.hostName;
    in
    {
      _file = "hosts/m.ts";
      networking.domain = name;
    };
}
`);
    const declaring = source('options: ({ lib }) => ({ custom: { m: lib.mkEnableOption("m") } }),');
    expect(await generated("hosts/m.ts", declaring)).toContain("config =\n      let\n");
  });
});
