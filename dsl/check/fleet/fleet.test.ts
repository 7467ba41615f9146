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

describe("NV5029, NV5030: declarations that Nix refuses", () => {
  const declares = async (code: string, declaration: string) =>
    only(
      code,
      checked({
        ...m(
          `{ options: ({ lib, pkgs, types }) => ({ custom: { a: ${declaration} } }), config: ({ config }) => ({ environment: { etc: { a: { text: config.custom.a } } } }) }`,
        ),
        ...host("{}", { imports: "m" }),
      }),
    );

  it.each([
    ["types.str", "custom.a is a type, no declaration"],
    ["types.listOf(types.str)", "custom.a is a type, no declaration"],
    [`"text"`, "custom.a is a string, no declaration"],
    ["[1]", "custom.a is a list, no declaration"],
  ])("%s", async (declaration, says) => {
    expect(await declares("NV5029", declaration)).toEqual([`hosts/modules/nixos/m.ts:2 ${says}`]);
  });

  it.each([
    [`lib.mkPackageOption(pkgs, "python3Packages.supervisor", {})`, ["python3Packages.supervisor"]],
    [`lib.mkPackageOption(pkgs, "ripgrpe", {})`, ["ripgrpe"]],
    [`lib.mkPackageOption(pkgs, ["python3Packages", "supervisor"], {})`, []],
    [`lib.mkPackageOption(pkgs, "ripgrep", {})`, []],
    [`lib.mkPackageOption(pkgs, "the.client", { default: "ripgrep" })`, []],
    [`lib.mkPackageOption(pkgs, "quite-new-and-like-nothing", {})`, []],
  ])("%s", async (declaration, names) => {
    expect(await declares("NV5030", declaration)).toEqual(
      names.map((name) => `hosts/modules/nixos/m.ts:2 no package is named "${name}"`),
    );
    expect(await declares("NV5029", declaration)).toEqual([]);
  });
});

describe("NV5022: an option that NixOS has", () => {
  it("is read there, whoever declares it again", async () => {
    const module = m(
      `{ options: ({ lib, types }) => ({ services: { nginx: { virtualHosts: lib.mkOption({ type: types.attrsOf(types.submodule({ config: { forceSSL: true } })) }) } } }) }`,
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
    ["an input brings a boot loader", "{}", 'inputs.srvos.nixosModules["mixins-systemd-boot"]'],
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

describe("NV5027: ports", () => {
  const containers = (one: string, other: string): string =>
    `{ virtualisation: { "oci-containers": { containers: { x: { image: "i", ports: ["${one}"] }, y: { image: "i", ports: ["${other}"] } } } } }`;

  it.each([
    [containers("8080:80", "8080:3000"), "the container x and the container y both listen on port 8080 of a"],
    [
      containers("192.0.2.1:53:53/udp", "53:53/udp"),
      "the container x and the container y both listen on port 53 of a",
    ],
    [
      `{ services: { prometheus: { enable: true, port: 9100, exporters: { node: { enable: true, port: 9100 } } } } }`,
      "services.prometheus and services.prometheus.exporters.node both listen on port 9100 of a",
    ],
    [
      `{ services: { postgresql: { enable: true, settings: { port: 8000 } }, "uptime-kuma": { enable: true }, hedgedoc: { enable: true, settings: { port: 8000, host: "::" } } } }`,
      "services.postgresql and services.hedgedoc both listen on port 8000 of a",
    ],
  ])("twice in %s", async (config, message) => {
    const found = await only("NV5027", checked(host(config)));
    expect(found.map((line) => line.replace(/^\S+ /, ""))).toEqual([message]);
  });

  it.each([
    containers("8080:80", "8081:80"),
    containers("53:53/udp", "53:53"),
    containers("192.0.2.1:80:80", "192.0.2.2:80:80"),
    `{ services: { prometheus: { enable: true, port: 9100, exporters: { node: { port: 9100 } } } } }`,
    `{ services: { prometheus: { enable: true, port: 9100, exporters: { node: { enable: false, port: 9100 } } } } }`,
    `{ services: { prometheus: { enable: true, port: 9100, listenAddress: "::1", exporters: { node: { enable: true, port: 9100, listenAddress: "192.0.2.1" } } } } }`,
    `{ services: { prometheus: { enable: true, port: 9100, exporters: { node: { enable: true, port: 9100, listenAddress: config.networking.hostName } } } } }`,
    `{ services: { redis: { servers: { x: { enable: true, port: 0 }, y: { enable: true, port: 0 } } } } }`,
  ])("not in %s", async (config) => expect(await only("NV5027", checked(host(config)))).toEqual([]));
});

describe("NV5028: addresses", () => {
  const pair = (config: string): Promise<readonly string[]> =>
    only("NV5028", checked({ ...host(config), ...host(config, { name: "b" }) }));

  it.each([
    `{ networking: { interfaces: { eth0: { ipv4: { addresses: [{ address: "192.0.2.7", prefixLength: 24 }] } } } } }`,
    `{ systemd: { network: { networks: { "10-lan": { address: ["192.0.2.7/24"] } } } } }`,
    `{ networking: { wireguard: { interfaces: { wg0: { ips: ["192.0.2.7/24"] } } } } }`,
    `{ networking: { "wg-quick": { interfaces: { wg0: { address: ["192.0.2.7/24"] } } } } }`,
  ])("of two hosts in %s", async (config) =>
    expect(await pair(config)).toEqual(["hosts/b.ts:7 192.0.2.7 is an address of a and of b"]),
  );

  it.each([
    `{ systemd: { network: { networks: { "10-lan": { address: ["fe80::1/64", "127.0.0.2/8"] } } } } }`,
    `{ systemd: { network: { networks: { "10-lan": { address: [config.networking.hostName] } } } } }`,
  ])("not in %s", async (config) => expect(await pair(config)).toEqual([]));

  it("not twice on one host", async () => {
    const config = `{ systemd: { network: { networks: { x: { address: ["192.0.2.7/24"] }, y: { address: ["192.0.2.7/24"] } } } } }`;
    expect(await only("NV5028", checked(host(config)))).toEqual([]);
  });
});
