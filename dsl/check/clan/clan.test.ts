import { describe, expect, it } from "vitest";
import { summary, type Sources } from "../../fleet/testing/project.ts";
import { clanSources, reported } from "../testing.ts";

/** What is reported, with its help: `error NV5101 hosts/a.ts:3 message — help`. */
const withHelp = async (sources: Sources): Promise<readonly string[]> =>
  (await reported(sources)).map(
    (one) => `${one.severity} ${summary(one)}${one.help === undefined ? "" : ` — ${one.help}`}`,
  );

const fleet: Sources = {
  ...clanSources,
  "hosts/cinnabar.ts": `import { nixosHost } from "../dsl";
    export const cinnabar = nixosHost("cinnabar", { system: "x86_64-linux", tags: ["server", "everyone"] });`,
  "hosts/galena.ts": `import { nixosHost } from "../dsl";
    export const galena = nixosHost("galena", { system: "x86_64-linux", tags: ["server"] });`,
  "hosts/argentum.ts": `import { darwinHost } from "../dsl";
    export const argentum = darwinHost("argentum", { system: "aarch64-darwin", tags: ["everyone"] });`,
};

/** What is said to an instance of a service of clan-core with these roles. */
const said = async (service: string, roles: string, more: Sources = {}): Promise<readonly string[]> =>
  await withHelp({
    ...fleet,
    "services/x.ts": `import { instance, nixosModule } from "../dsl";
      import { cinnabar } from "../hosts/cinnabar";
      export const extra = nixosModule("extra", {});
      export const x = instance("x", { module: { name: "${service}" }, roles: ${roles} });
      export const host = [cinnabar];`,
    ...more,
  });

describe("rules of the inventory", () => {
  it("find nothing in a sound one", async () => {
    expect(
      await said(
        "zerotier",
        `{ controller: { machines: [cinnabar] }, moon: { tags: { server: { settings: { stableEndpoints: ["192.0.2.1"] } } } }, peer: { tags: ["nixos"] } }`,
      ),
    ).toEqual([]);
    expect(await said("internet", `{ default: { tags: ["all"] } }`)).toEqual([]);
    expect(await said("importer", `{ default: { tags: ["server"], extraModules: [extra] } }`)).toEqual([]);
    expect(
      await said("wireguard", `{ peer: { tags: ["all"], settings: { controller: "cinnabar" } } }`),
    ).toEqual([]);
  });

  it.each([
    [
      "NV5101",
      "a tag that nobody has",
      "tor",
      `{ server: { tags: ["sevrer"] } }`,
      'no host has the tag "sevrer" — did you mean "server"?',
    ],
    [
      "NV5103",
      "a machine that is not there",
      "tor",
      `{ server: { machines: { cinabar: {} } } }`,
      'there is no machine "cinabar" — did you mean "cinnabar"?',
    ],
    [
      "NV5103",
      "no machine",
      "tor",
      `{ server: { machines: [extra] } }`,
      "this is no machine — give the result of nixosHost(…) or darwinHost(…)",
    ],
    [
      "NV5104",
      "a role that is not there",
      "tor",
      `{ sever: { machines: [cinnabar] } }`,
      'the service "tor" has no role "sever" — did you mean "server"?',
    ],
    [
      "NV5104",
      "a role that is gone",
      "data-mesher",
      `{ signer: { machines: [cinnabar] } }`,
      'data-mesher has the role "signer" no more — use its role "default"',
    ],
    [
      "NV5105",
      "a service that is not there",
      "torr",
      `{ server: { machines: [cinnabar] } }`,
      'clan-core has no service "torr" — did you mean "tor"?',
    ],
    [
      "NV5106",
      "a Mac in a role of NixOS",
      "tor",
      `{ server: { machines: { argentum: {} } } }`,
      '"argentum" is a nix-darwin machine: the role "server" of tor configures NixOS machines only — take it out of the role: nothing would come of it',
    ],
    [
      "NV5106",
      "a tag that brings in a Mac",
      "tor",
      `{ server: { tags: ["all"] } }`,
      'the tag "all" brings in argentum: the role "server" of tor configures NixOS machines only — the tag "nixos" has the machines that it configures',
    ],
    [
      "NV5107",
      "none of one",
      "zerotier",
      `{ peer: { tags: ["nixos"] } }`,
      'the role "controller" of "x" takes at least 1 machine: it has none',
    ],
    [
      "NV5107",
      "two of one",
      "zerotier",
      `{ controller: { tags: ["server"] } }`,
      'the role "controller" of "x" takes 1 machine at most: it has 2 — They are cinnabar, galena.',
    ],
    [
      "NV5110",
      "a required setting",
      "zerotier",
      `{ controller: { machines: [cinnabar] }, moon: { machines: { galena: { settings: {} } } } }`,
      '"galena" has the role "moon" of "x" without "stableEndpoints" — set it for the role, a tag or the machine: the service has no default',
    ],
  ])("%s: %s", async (code, _, service, roles, message) => {
    const [only, ...others] = await said(service, roles);
    expect(others).toEqual([]);
    expect(only).toMatch(new RegExp(`^error ${code} services/x.ts:4 `));
    expect(only).toContain(message);
  });

  it("tell of roles and tags that bring nobody in", async () => {
    expect(await said("tor", `{ client: {} }`)).toEqual([
      'warning NV5109 services/x.ts:4 nobody has the role "client" of "x" — name machines or tags, or leave the role out',
    ]);
    const tags = `import { machineTags } from "../dsl"; export const tags = machineTags({ server: "s", everyone: "e", spare: "p" });`;
    expect(
      await said("tor", `{ server: { tags: ["server", "spare"] } }`, { "services/tags.ts": tags }),
    ).toEqual([
      'warning NV5109 services/x.ts:4 no host has the tag "spare" — give it to a host, or leave it out',
    ]);
  });

  it("hold hosts to the tags that are declared", async () => {
    const tags = `import { machineTags } from "../dsl"; export const tags = machineTags({ server: "s", everyon: "e", nixos: "n" });`;
    expect(
      (await withHelp({ ...fleet, "services/tags.ts": tags })).map((text) => text.replace(/ — .*/, "")),
    ).toEqual([
      'error NV5102 services/tags.ts:1 clan-core gives the tag "nixos" to machines itself',
      'error NV5101 hosts/cinnabar.ts:2 there is no tag "everyone"',
      'error NV5101 hosts/argentum.ts:2 there is no tag "everyone"',
    ]);
  });

  it("take tags that the clan gives members to", async () => {
    const clan = `import { clan } from "../dsl";
      export const fleetClan = clan({ meta: { name: "tests" }, inventory: { tags: { canary: ["argentum"] } } });`;
    expect(await said("tor", `{ server: { tags: ["canary"] } }`, { "services/clan.ts": clan })).toEqual([
      expect.stringContaining('NV5106 services/x.ts:4 the tag "canary" brings in argentum'),
    ]);
  });

  it("hold services of one's own to their manifest and modules", async () => {
    const service = `import { clanService, instance, serviceRole } from "../dsl";
      export const light = clanService("light", {
        manifest: { description: "d", readme: "r", constraints: { maxInstances: 1, roles: { sever: { maxMachines: 1 } } } },
        roles: {
          server: serviceRole({
            description: "d",
            interface: ({ lib, types }) => ({ port: lib.mkOption({ type: types.port }) }),
            perInstance: () => ({ darwinModule: {} }),
          }),
        },
      });
      export const one = instance("one", { module: light, roles: { server: { machines: { cinnabar: {} } } } });
      export const two = instance("two", { module: light, roles: { server: { machines: { argentum: { settings: { port: 1 } } } } } });
      export const three = instance("three", { module: { name: "lite", input: "self" }, roles: {} });`;
    expect(
      (await withHelp({ ...fleet, "services/light.ts": service })).map((text) => text.replace(/ — .*/, "")),
    ).toEqual([
      'error NV5104 services/light.ts:3 the service "light" has no role "sever"',
      'error NV5105 services/light.ts:14 the flake has no service "lite"',
      'error NV5106 services/light.ts:12 "cinnabar" is a NixOS machine: the role "server" of light configures nix-darwin machines only',
      "error NV5108 services/light.ts:13 light takes 1 instance at most: there are 2",
      'error NV5110 services/light.ts:12 "cinnabar" has the role "server" of "one" without "port"',
    ]);
  });

  it("compare the settings of a machine with those of its role and its tags", async () => {
    const roles = (role: string, tag: string, machine: string): string =>
      `{ controller: { machines: [cinnabar] }, peer: {} , moon: {
        settings: ${role}, tags: { server: { settings: ${tag} } }, machines: { cinnabar: { settings: ${machine} } },
      } }`;
    const conflicts = async (text: string): Promise<readonly string[]> =>
      (await said("zerotier", text)).filter((one) => one.includes("NV5010"));
    const client = (role: string, machine: string): string =>
      `{ client: { settings: ${role}, machines: { cinnabar: { settings: ${machine} } } }, server: { machines: [cinnabar] } }`;
    const backups = async (text: string): Promise<readonly string[]> =>
      (await said("borgbackup", text)).filter((one) => one.includes("NV5010"));
    expect(await backups(client(`{ startAt: "02:00" }`, `{ startAt: "03:00" }`))).toEqual([
      'error NV5010 services/x.ts:4 "cinnabar" is given two values for startAt in the role "client" of "x", and only one can stand — settings of the role, of tags and of the machine are merged, and none is stronger: keep one of them',
    ]);
    // Equal ones, other ones, lists, and those of other machines.
    expect(await backups(client(`{ startAt: "02:00" }`, `{ startAt: "02:00" }`))).toEqual([]);
    expect(await backups(client(`{ exclude: ["a"] }`, `{ exclude: ["b"], startAt: "02:00" }`))).toEqual([]);
    const endpoints = (text: string): string => `{ stableEndpoints: ["${text}"] }`;
    expect(await conflicts(roles(endpoints("a"), endpoints("b"), endpoints("c")))).toEqual([]);
    expect(
      await backups(
        `{ server: { machines: [cinnabar] }, client: { machines: {
          cinnabar: { settings: { startAt: "02:00" } }, galena: { settings: { startAt: "03:00" } } } } }`,
      ),
    ).toEqual([]);
    // A tag brings the machine in as well.
    expect(
      (
        await backups(
          `{ server: { machines: [cinnabar] }, client: { tags: { server: { settings: { startAt: "01:00" } } },
            machines: { galena: { settings: { startAt: "03:00" } } } } }`,
        )
      ).map((text) => text.split(" ").slice(0, 4).join(" ")),
    ).toEqual(['error NV5010 services/x.ts:4 "galena"']);
  });

  it("ask for a clan", async () => {
    expect(
      await said("tor", `{ server: { machines: [cinnabar] } }`, { "services/clan.ts": "export {};" }),
    ).toEqual([
      expect.stringContaining('NV5111 services/x.ts:4 "x" is part of a clan, and the fleet is none'),
    ]);
  });
});
