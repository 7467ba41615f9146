import { describe, expect, it } from "vitest";
import { clanInputs } from "../testing/clan.ts";
import { flakeSources, generated, problems, type Sources } from "../testing/project.ts";

const inputs: Sources = {
  ...flakeSources,
  "flake/inputs.ts": (flakeSources["flake/inputs.ts"] ?? "").replace(
    "flakeInputs({",
    'flakeInputs({ "sops-nix": { url: "github:Mic92/sops-nix" },',
  ),
};
const code = `import { file, nix, sopsSecrets } from "../dsl";
  /** Of nobody else. */
  export const own = sopsSecrets("own", {
    defaultSopsFile: file("./secrets.yaml"),
    age: ({ config }) => ({ keyFile: nix\`\${config.xdg.configHome}/keys.txt\` }),
    secrets: {
      // read by gh
      token: {},
      key: ({ config }) => ({ path: nix\`\${config.xdg.configHome}/key\` }),
    },
    templates: { conf: ({ secrets }) => ({ content: nix\`token = \${secrets.token.placeholder}\\n\` }) },
  });`;
const home: Sources = { ...inputs, "home/own.ts": code, "home/secrets.yaml": "token: ENC[x]\n" };

describe("sopsSecrets", () => {
  it("is a module of a home, with sops-nix's own", async () => {
    expect(await generated("home/own.ts", code, home)).toBe(`{ inputs, ... }: {
  # Of nobody else.
  flake.modules.homeManager."sops/own" = { config, ... }: {
    _file = "home/own.ts";
    imports = [ inputs.sops-nix.homeManagerModules.sops ];
    sops = {
      defaultSopsFile = ./_files/secrets.yaml;
      age.keyFile = "\${config.xdg.configHome}/keys.txt";
      secrets = {
        # read by gh
        token = { };
        key.path = "\${config.xdg.configHome}/key";
      };
      templates.conf.content = ''
        token = \${config.sops.placeholder.token}
      '';
    };
  };
}
`);
  });

  const ofHosts = `import { sopsSecrets } from "../../../dsl";
       export const s = sopsSecrets("s", { class: "nixos", secrets: { hash: { neededForUsers: true } } });`;

  it("is a module of a host where it says so, with sops-nix's own", async () => {
    expect(await generated("hosts/modules/nixos/s.ts", ofHosts, inputs)).toBe(`{ inputs, ... }: {
  flake.modules.nixos."sops/s" = {
    _file = "hosts/modules/nixos/s.ts";
    imports = [ inputs.sops-nix.nixosModules.sops ];
    sops.secrets.hash.neededForUsers = true;
  };
}
`);
  });

  it("brings nothing to machines of a clan, which have it", async () => {
    const clan = {
      ...clanInputs,
      "services/clan.ts": `import { clan } from "../dsl"; export const fleetClan = clan({ meta: { name: "tests" } });`,
    };
    const text = await generated("hosts/modules/nixos/s.ts", ofHosts, clan);
    expect(text).not.toContain("imports");
  });

  it("gives references", async () => {
    const text = await generated(
      "home/use.ts",
      `import { homeModule } from "../dsl";
       import { own } from "./own";
       export const use = homeModule("use", {
         imports: [own],
         config: { home: { sessionVariables: { A: own.secrets.token.path, B: own.templates.conf.path } } },
       });`,
      home,
    );
    expect(text).toContain("A = config.sops.secrets.token.path;");
    expect(text).toContain("B = config.sops.templates.conf.path;");
  });

  it("tells what is not declared, and where nothing of it is known", async () => {
    const found = await problems({
      ...home,
      "home/use.ts": `import { flakeMeta, homeModule, nixosModule } from "../dsl";
        import { own } from "./own";
        export const use = homeModule("use", { config: { home: { sessionVariables: {
          A: own.secrets.tokn.path,
          B: own.templates.cnof.path,
        } } } });
        export const system = nixosModule("system", {
          config: { environment: { variables: { A: own.secrets.token.path } } } });`,
    });
    expect(found).toEqual([
      'NV5222 home/use.ts:4 "own" declares no secret "tokn"',
      'NV5222 home/use.ts:5 "own" declares no template "cnof"',
      'NV5206 home/use.ts:8 the secret "token" of a home is used outside of any',
    ]);
  });

  it("needs the input of sops-nix", async () => {
    const found = await problems({ "home/own.ts": code, "home/secrets.yaml": "" });
    expect(found).toEqual([
      expect.stringContaining('NV3020 flake/inputs.ts:3 the input "sops-nix" is missing'),
    ]);
  });
});
