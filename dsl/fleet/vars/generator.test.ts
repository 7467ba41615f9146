import { describe, expect, it } from "vitest";
import { clanInputs } from "../testing/clan.ts";
import { generated, problems, type Sources } from "../testing/project.ts";

const keys: Sources = {
  "hosts/modules/system/keys.ts": `import { nix, varsGenerator } from "../../../dsl";
    /** Signs the keys of hosts. */
    export const ca = varsGenerator("ca", {
      share: true,
      files: { key: { deploy: false }, "key.pub": { secret: false } },
      runtimeInputs: ({ pkgs }) => [pkgs.openssh],
      script: nix\`
        ssh-keygen -t ed25519 -N "" -f "$out/key"
      \`,
    });
    export const hostKey = varsGenerator("host-key", {
      prompts: { passphrase: { type: "hidden", persist: true } },
      dependencies: [ca],
      // What sshd reads.
      files: { key: { restartUnits: ["sshd.service"] }, "key.pub": { secret: false } },
      runtimeInputs: ({ pkgs }) => [pkgs.openssh],
      script: ({ config }) => nix\`
        ssh-keygen -t ed25519 -C \${config.networking.hostName} -f "$out/key" # here
        ssh-keygen -s "$in/ca/key" "$out/key.pub"
      \`,
    });`,
};

const use = (source: string, code: string): Promise<string> =>
  generated(
    source,
    `import { darwinModule, homeModule, nix, nixosModule } from "${source.startsWith("home/") ? "../dsl" : "../../../dsl"}";
     import { ca, hostKey } from "${source.startsWith("home/") ? "../hosts" : "../.."}/modules/system/keys";
     ${code}`,
    { ...keys, ...(source.includes("/nixos/") ? {} : onNixos) },
  );
const onNixos: Sources = {
  "hosts/modules/nixos/other.ts": `import { nixosModule } from "../../../dsl";
    import { hostKey } from "../system/keys";
    export const other = nixosModule("other", { imports: [hostKey] });`,
};

describe("varsGenerator", () => {
  it("is a module of the classes that import it, and brings what it depends on", async () => {
    const text = await generated(
      "hosts/modules/system/keys.ts",
      keys["hosts/modules/system/keys.ts"] ?? "",
      onNixos,
    );
    expect(text).toBe(`{ config, ... }:
let
  inherit (config) flake;
in
{
  # Signs the keys of hosts.
  flake.modules.nixos."vars/ca" = { pkgs, ... }: {
    _file = "hosts/modules/system/keys.ts";
    clan.core.vars.generators.ca = {
      share = true;
      files = {
        key.deploy = false;
        "key.pub".secret = false;
      };
      runtimeInputs = [ pkgs.openssh ];
      script = ''
        ssh-keygen -t ed25519 -N "" -f "$out/key"
      '';
    };
  };

  flake.modules.nixos."vars/host-key" = { config, pkgs, ... }: {
    _file = "hosts/modules/system/keys.ts";
    imports = [ flake.modules.nixos."vars/ca" ];
    clan.core.vars.generators.host-key = {
      prompts.passphrase = {
        type = "hidden";
        persist = true;
      };
      dependencies = [ "ca" ];
      # What sshd reads.
      files = {
        key.restartUnits = [ "sshd.service" ];
        "key.pub".secret = false;
      };
      runtimeInputs = [ pkgs.openssh ];
      script = ''
        ssh-keygen -t ed25519 -C \${config.networking.hostName} -f "$out/key" # here
        ssh-keygen -s "$in/ca/key" "$out/key.pub"
      '';
    };
  };
}
`);
  });

  it("is written once for both classes", async () => {
    const text = await generated("hosts/modules/system/keys.ts", keys["hosts/modules/system/keys.ts"] ?? "", {
      ...onNixos,
      "hosts/modules/darwin/other.ts": `import { darwinModule } from "../../../dsl";
        import { hostKey } from "../system/keys";
        export const mac = darwinModule("mac", { imports: [hostKey] });`,
    });
    expect(text).toContain(`flake.modules = lib.genAttrs [ "nixos" "darwin" ] (class: {
    # Signs the keys of hosts.
    "vars/ca" = {`);
    expect(text).toContain('imports = [ flake.modules.${class}."vars/ca" ];');
  });
});

describe("a generator that a service brings", () => {
  const service = `import { clanService, serviceRole } from "../dsl";
    import { hostKey } from "../hosts/modules/system/keys";
    export const tokens = clanService("tokens", {
      manifest: { name: "tokens", description: "x" },
      roles: {
        server: serviceRole({
          description: "x",
          perInstance: () => ({
            nixosModule: {
              imports: [hostKey],
              config: { environment: { etc: { a: { source: hostKey.files.key.path } } } },
            },
          }),
        }),
      },
    });`;

  it("is written for its class, with what it depends on", async () => {
    const own = keys["hosts/modules/system/keys.ts"] ?? "";
    const text = await generated("hosts/modules/system/keys.ts", own, {
      ...clanInputs,
      "services/tokens.ts": service,
      "hosts/modules/darwin/other.ts": `import { darwinModule } from "../../../dsl";
        import { hostKey } from "../system/keys";
        export const mac = darwinModule("mac", { imports: [hostKey] });`,
    });
    expect(text).toContain('flake.modules = lib.genAttrs [ "nixos" "darwin" ] (class: {\n    # Signs');
    expect(text).toContain('"vars/host-key" = ');
  });

  it("is read from the config of the machine, not of the service", async () => {
    const text = await generated("services/tokens.ts", service, { ...clanInputs, ...keys });
    expect(text).toContain("nixosModule = { config, ... }: {");
    expect(text).toContain("a.source = config.clan.core.vars.generators.host-key.files.key.path;");
  });
});

describe("a file of a generator", () => {
  it("is an attribute of the machine's config", async () => {
    const text = await use(
      "hosts/modules/nixos/x.ts",
      `export const x = nixosModule("x", {
         imports: [hostKey],
         config: {
           environment: { etc: { a: { source: hostKey.files.key.path }, b: { text: nix\`<\${ca.files["key.pub"].value}>\` } } },
         },
       });`,
    );
    expect(text).toContain("flake.modules.nixos.x = { config, ... }: {");
    expect(text).toContain("a.source = config.clan.core.vars.generators.host-key.files.key.path;");
    expect(text).toContain('b.text = "<${config.clan.core.vars.generators.ca.files."key.pub".value}>";');
  });

  it("is, in a home, one of the machine it lives on", async () => {
    const text = await use(
      "home/x.ts",
      `export const x = homeModule("x", { config: { home: { sessionVariables: { KEY: hostKey.files.passphrase.path } } } });`,
    );
    expect(text).toContain("x = { osConfig, ... }: {");
    expect(text).toContain(
      "home.sessionVariables.KEY = osConfig.clan.core.vars.generators.host-key.files.passphrase.path;",
    );
  });

  it("does not take the config of a function inside for that of the machine", async () => {
    const text = await use(
      "hosts/modules/nixos/x.ts",
      `export const x = nixosModule("x", {
         imports: [hostKey],
         config: ({ lib }) => ({ environment: { etc: lib.genAttrs(["a"], (config) => ({ text: nix\`\${config} \${hostKey.files.key.path}\` })) } }),
       });`,
    );
    expect(text).toContain("(config': {\n      text = \"${config'} ${config.clan.core.vars");
  });

  it("of another machine is read from what is generated for it", async () => {
    const text = await use(
      "hosts/modules/nixos/x.ts",
      `export const x = nixosModule("x", {
         config: { environment: { etc: {
           a: { text: hostKey.on("cinnabar").files["key.pub"].value },
           b: { text: ca.on("cinnabar").files["key.pub"].value },
         } } },
       });`,
    );
    expect(text).toContain(`a.text = inputs.clan-core.lib.getPublicValue {
        flake = self;
        machine = "cinnabar";
        generator = "host-key";
        file = "key.pub";
      };`);
    // One for all machines.
    expect(text).toContain(`b.text = inputs.clan-core.lib.getPublicValue {
        flake = self;
        generator = "ca";
        file = "key.pub";
      };`);
  });

  it("belongs to a machine", async () => {
    const sources = {
      ...keys,
      "flake/x.ts": `import { flakeMeta } from "../dsl";
        import { hostKey } from "../hosts/modules/system/keys";
        export const x = flakeMeta("x", {
          key: hostKey.files.key.path,
        });`,
    };
    expect(await problems(sources)).toEqual([
      'NV5206 flake/x.ts:4 a file of the vars generator "host-key" is used outside of any machine',
    ]);
  });
});

describe("generators of a fleet", () => {
  it("have names of their own", async () => {
    const sources = {
      "hosts/modules/system/a.ts": `import { varsGenerator } from "../../../dsl"; export const a = varsGenerator("a", {});`,
      "hosts/modules/system/b.ts": `import { varsGenerator } from "../../../dsl"; export const b = varsGenerator("a", {});`,
    };
    expect(await problems(sources)).toEqual([
      'NV3001 hosts/modules/system/b.ts:1 the vars generator "a" is defined twice',
    ]);
  });

  it("do not depend on each other in a circle", async () => {
    const sources = {
      "hosts/modules/system/a.ts": `import { varsGenerator, type VarsGenerator } from "../../../dsl";
        export const a: VarsGenerator<unknown> = varsGenerator("a", { dependencies: () => [c] });
        export const b = varsGenerator("b", { dependencies: [a] });
        export const c = varsGenerator("c", { dependencies: [b] });`,
    };
    expect(await problems(sources)).toEqual([
      "NV5204 hosts/modules/system/a.ts:3 vars generators depend on each other in a circle: a → c → b → a",
    ]);
  });
});
