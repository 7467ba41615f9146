import { describe, expect, it } from "vitest";
import type { Sources } from "../../fleet/testing/project.ts";
import { checked, checkedWhole } from "../testing.ts";

const only = async (code: string, found: Promise<readonly string[]>): Promise<readonly string[]> =>
  (await found).flatMap((line) => (line.startsWith(`${code} `) ? [line.replace(/^\S+ /, "")] : []));

const inputs = (others: string): Sources => ({
  "flake/inputs.ts": `import { flakeInputs } from "../dsl";
export const inputs = flakeInputs({
  nixpkgs: { url: "github:NixOS/nixpkgs/nixos-unstable" },
  "flake-parts": { url: "github:hercules-ci/flake-parts" },
  "import-tree": { url: "github:vic/import-tree" },
  "nix-darwin": { url: "github:nix-darwin/nix-darwin" },
  "home-manager": { url: "github:nix-community/home-manager" },
  ${others}
});
`,
});

const host = (config: string, { imports = "", builder = "nixosHost", name = "a" } = {}): Sources => ({
  [`hosts/${name}.ts`]: `import { ${builder} } from "../dsl";
import { inputs } from "../flake/inputs";
${imports === "m" ? 'import { m } from "./modules/nixos/m";' : ""}
export const ${name} = ${builder}("${name}", {
  system: "${builder === "nixosHost" ? "x86_64-linux" : "aarch64-darwin"}",
  imports: [${imports}],
  config: ({ config, lib, pkgs }) => (${config}),
});
`,
});

const m = (spec: string): Sources => ({
  "hosts/modules/nixos/m.ts": `import { nixosModule } from "../../../dsl";
export const m = nixosModule("m", ${spec});
`,
});

const sound = `{ fileSystems: { "/": { device: "/dev/vda1", fsType: "ext4" } }, boot: { loader: { "systemd-boot": { enable: true } } }`;

describe("NV5020: a module that nothing imports", () => {
  it("is told", async () => {
    expect(await only("NV5020", checkedWhole({ ...m("{}"), ...host("{}") }))).toEqual([
      'hosts/modules/nixos/m.ts:2 no host, home or module imports "m"',
    ]);
  });

  it("is not one that a host imports, or that stands as a value", async () => {
    expect(await only("NV5020", checkedWhole({ ...m("{}"), ...host("{}", { imports: "m" }) }))).toEqual([]);
    const guest = { ...m("{}"), ...host(`{ containers: { c: { config: m } } }`) };
    const source = guest["hosts/a.ts"]?.replace("\n\n", '\nimport { m } from "./modules/nixos/m";\n') ?? "";
    expect(await only("NV5020", checkedWhole({ ...guest, "hosts/a.ts": source }))).toEqual([]);
  });

  it("is not half of a feature", async () => {
    const feature = `import { feature } from "../../../dsl";
export const m = feature("m", { nixos: { config: {} }, darwin: { config: {} } });
`;
    const found = checkedWhole({ "hosts/modules/nixos/m.ts": feature, ...host("{}", { imports: "m" }) });
    expect(await only("NV5020", found)).toEqual([]);
  });
});

describe("NV5021: an input that nothing uses", () => {
  it("is told where it stands", async () => {
    const found = checkedWhole({ ...inputs(`extra: { url: "github:a/b" },`), ...host("{}") });
    expect((await only("NV5021", found)).filter((line) => line.includes("extra"))).toEqual([
      "flake/inputs.ts:8 nothing uses the input extra",
    ]);
  });

  it("is not one that is followed, or that a module is taken from", async () => {
    const found = checkedWhole({
      ...inputs(
        `systems: { url: "github:nix-systems/default" }, disko: { url: "github:nix-community/disko", inputs: { x: { follows: "systems" } } },`,
      ),
      ...host("{}", { imports: "inputs.disko.nixosModules.disko" }),
    });
    expect((await only("NV5021", found)).filter((line) => /systems|disko/.test(line))).toEqual([]);
  });
});

describe("NV5022: an option that nothing reads", () => {
  const options = `options: ({ lib, types }) => ({ custom: { m: { port: lib.mkOption({ type: types.port, default: 1 }), used: lib.mkOption({ type: types.port, default: 2 }) } } })`;

  it("is told at its declaration", async () => {
    const module = m(
      `{ ${options}, config: ({ config }) => ({ networking: { firewall: { allowedTCPPorts: [config.custom.m.used] } } }) }`,
    );
    expect(await only("NV5022", checkedWhole({ ...module, ...host("{}", { imports: "m" }) }))).toEqual([
      "hosts/modules/nixos/m.ts:2 nothing reads custom.m.port: setting it does nothing",
    ]);
  });

  it("is not one whose group is read as a whole", async () => {
    const module = m(
      `{ ${options}, config: ({ config, lib }) => ({ environment: { etc: { x: { text: lib.toJSON(config.custom.m) } } } }) }`,
    );
    expect(await only("NV5022", checkedWhole({ ...module, ...host("{}", { imports: "m" }) }))).toEqual([]);
  });
});

describe("NV5023: what no configuration can be without", () => {
  it.each([
    ["nixosHost", "{}", 'a does not define fileSystems."/", boot.loader'],
    [
      "darwinHost",
      `{ homebrew: { enable: true } }`,
      "a does not define system.stateVersion, system.primaryUser",
    ],
  ])("%s", async (builder, config, says) => {
    const found = await only("NV5023", checkedWhole({ ...inputs(""), ...host(config, { builder }) }));
    expect(found).toEqual([`hosts/a.ts:4 ${says}`]);
  });

  it("of a home", async () => {
    const home = `import { homeConfiguration } from "../dsl";
export const home = homeConfiguration("joe", { system: "x86_64-linux", config: { home: { username: "joe" } } });
`;
    expect(await only("NV5023", checkedWhole({ "home/joe.ts": home }))).toEqual([
      "home/joe.ts:2 joe does not define home.stateVersion, home.homeDirectory",
    ]);
  });

  it.each([
    ["it is there", `${sound} }`, ""],
    ["an input brings hardware", "{}", 'inputs.srvos.nixosModules["hardware-hetzner-cloud"]'],
    ["an input may bring anything", "{}", "inputs.stranger.nixosModules.all"],
    ["a module that nobody read may", "{}", 'rawModule("./x.nix")'],
  ])("nothing where %s", async (_, config, imports) => {
    const sources = {
      ...inputs(`srvos: { url: "github:nix-community/srvos" }, stranger: { url: "github:a/b" },`),
      ...host(config, { imports }),
    };
    const source = sources["hosts/a.ts"]?.replace("{ nixosHost }", "{ nixosHost, rawModule }") ?? "";
    expect(await only("NV5023", checkedWhole({ ...sources, "hosts/a.ts": source }))).toEqual([]);
  });
});

describe("NV5024: options that exclude each other", () => {
  it("both on", async () => {
    const config = `{ virtualisation: { docker: { enable: true }, podman: { dockerCompat: true } } }`;
    expect(await only("NV5024", checked(host(config)))).toHaveLength(1);
  });

  it.each([
    `{ virtualisation: { docker: { enable: false }, podman: { dockerCompat: true } } }`,
    `{ virtualisation: { docker: { enable: config.services.openssh.enable }, podman: { dockerCompat: true } } }`,
  ])("not %s", async (config) => expect(await only("NV5024", checked(host(config)))).toEqual([]));
});

describe("NV5025, NV5026: identities", () => {
  it("two accounts with one uid", async () => {
    const config = `{ users: { users: { x: { uid: 1001 }, y: { uid: 1001 } } } }`;
    expect(await only("NV5025", checked(host(config)))).toEqual([
      "hosts/a.ts:7 the accounts x and y have the same uid, 1001",
    ]);
  });

  it("two hosts with one name", async () => {
    const config = `{ networking: { hostName: "same" } }`;
    const found = checked({ ...host(config), ...host(config, { name: "b" }) });
    expect(await only("NV5026", found)).toEqual(["hosts/b.ts:7 the hosts a and b are both called same"]);
  });

  it("not different ones", async () => {
    const found = await checked({
      ...host(`{ networking: { hostName: "a" }, users: { users: { x: { uid: 1 }, y: { uid: 2 } } } }`),
      ...host(`{ networking: { hostName: "b" } }`, { name: "b" }),
    });
    expect(found.filter((line) => /^NV502[56]/.test(line))).toEqual([]);
  });
});
