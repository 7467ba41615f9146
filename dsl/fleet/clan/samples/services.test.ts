/**
 * Every role of every service of clan-core takes what fleets set: by types, by the check of options, by the rules. Where
 * there is a lab, the real clan-core evaluates them.
 */
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compile, type Compiled } from "../../../compile/compile.ts";
import { clanServices } from "../../../options/data/clan-services.ts";
import { flakeFiles, linkLibrary } from "../../../options/samples/fleet.ts";
import { labSays, told, withoutLab } from "../../../options/samples/judge.ts";
import { builderData } from "../../lower/found.ts";
import type { InstanceData } from "../instance.ts";
import * as newer from "./newer.ts";
import * as services from "./services.ts";

const root = realpathSync(mkdtempSync(join(tmpdir(), "nivis-services-")));
const sample = (name: string): string =>
  readFileSync(join(import.meta.dirname, name), "utf8").replace('"../../../index.ts"', '"../../dsl"');

const host = (name: string): string => `import { nixosHost } from "../dsl";
export const ${name} = nixosHost("${name}", {
  system: "x86_64-linux",
  config: {
    networking: { hostName: "${name}" },
    system: { stateVersion: "25.11" },
    boot: { loader: { "systemd-boot": { enable: true } } },
    fileSystems: { "/": { device: "/dev/disk/by-label/root", fsType: "ext4" } },
  },
});
`;
const files = {
  ...flakeFiles,
  "flake/inputs.ts": flakeFiles["flake/inputs.ts"].replace(
    /"home-manager": .*/,
    '"clan-core": { url: "https://git.clan.lol/clan/clan-core/archive/main.tar.gz", inputs: { nixpkgs: { follows: "nixpkgs" } } },',
  ),
  "services/clan.ts": `import { clan } from "../dsl";
export const fleetClan = clan({ meta: { name: "services", domain: "mesh" } });
declare module "../dsl" { interface FleetClan { clan: typeof fleetClan } }
`,
  "services/inventory/services.ts": sample("services.ts"),
  "services/inventory/newer.ts": sample("newer.ts"),
  "hosts/server.ts": host("server"),
  "hosts/desk.ts": host("desk"),
  "hosts/mac.ts": `import { darwinHost } from "../dsl";
export const mac = darwinHost("mac", {
  system: "aarch64-darwin",
  config: { system: { stateVersion: 6 } },
});
`,
};

let compiled: Compiled;
beforeAll(async () => {
  linkLibrary(root);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  compiled = await compile(root);
});
afterAll(() => rmSync(root, { recursive: true }));

/** The roles that the samples have, `zerotier.peer`. */
const used = [...Object.values(services), ...Object.values(newer)].flatMap((instance) => {
  const { spec } = builderData(instance) as InstanceData;
  return Object.keys(spec.roles).map((role) => `${(spec.module as { readonly name: string }).name}.${role}`);
});

describe("services of clan-core", () => {
  it("are all there, in every role", () => {
    const all = [...clanServices()].flatMap(([name, { roles }]) =>
      Object.entries(roles).flatMap(([role, { replacedBy }]) =>
        replacedBy === undefined ? [`${name}.${role}`] : [],
      ),
    );
    expect(clanServices().size).toBe(30);
    expect(used.toSorted()).toEqual(all.toSorted());
  });

  it("take typical settings, by types and by the build", () => {
    expect(compiled.diagnostics.map(told)).toEqual([]);
  });

  it.skipIf(withoutLab)("evaluate", async () => {
    const judged = compiled.files.filter(({ path }) => !path.endsWith("/newer.nix"));
    expect(await labSays(root, judged)).toBe("");
  });
});
