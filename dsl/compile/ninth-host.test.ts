/** A host that is added is one file: everything that tells of hosts knows it. */
import { cpSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "yaml";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compile, type Compiled } from "./compile.ts";
import { rooms } from "./discover.ts";
import { labSays, withoutLab } from "../options/samples/judge.ts";
import { library } from "./load/resolve.ts";

const project = join(library, "..");
const pyrite = `import { nixosHost } from "../dsl";
import { hetznerServer } from "../flake/terranix/hetzner";
import { crs58 } from "../home/users/crs58";
import { hardening, hetzner } from "./modules/nixos";
import { base } from "./modules/system";

/** Where things are tried out. */
export const pyrite = nixosHost("pyrite", {
  system: "aarch64-linux",
  tags: ["server", "hetzner"],
  description: "where things are tried out",
  deploy: { targetHost: "root@pyrite.example.org" },
  imports: [base, hardening, hetzner],
  users: { crs58 },
  config: {
    networking: { hostName: "pyrite" },
    system: { stateVersion: "25.11" },
    fileSystems: { "/": { device: "/dev/disk/by-label/root", fsType: "ext4" } },
  },
});

/** Where it runs, and its public name. */
export const pyriteCloud = hetznerServer(pyrite, { server_type: "cax21", location: "nbg1" });
`;

interface Ci {
  readonly jobs: Readonly<
    Record<string, { readonly strategy?: { readonly matrix: { readonly include: readonly object[] } } }>
  >;
}

describe("hosts/pyrite.ts", () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "nivis-ninth-")));
  afterAll(() => rmSync(root, { recursive: true }));
  let before: ReadonlyMap<string, string>;
  let after: ReadonlyMap<string, string>;
  let files: Compiled["files"];
  const build = async (): Promise<ReadonlyMap<string, string>> => {
    const compiled = await compile(root);
    ({ files } = compiled);
    expect(compiled.diagnostics).toEqual([]);
    return new Map(files.map(({ path, bytes }) => [path, bytes.toString("latin1")]));
  };

  beforeAll(async () => {
    for (const name of [...rooms, "package.json", "tsconfig.json"])
      cpSync(join(project, name), join(root, name), { recursive: true });
    for (const name of ["dsl", "node_modules"]) symlinkSync(join(project, name), join(root, name));
    before = await build();
    writeFileSync(join(root, "hosts/pyrite.ts"), pyrite);
    after = await build();
  });

  const text = (path: string): string => after.get(path) ?? "";

  it("is a machine of the flake and of the clan's inventory", () => {
    expect(text("modules/machines/nixos/pyrite/default.nix")).toContain('hostName = "pyrite"');
    expect(text("modules/clan/machines.nix")).toContain(
      'pyrite.imports = [ flake.modules.nixos."machines/nixos/pyrite" ];',
    );
    const [, machine = ""] = text("modules/clan/inventory/machines.nix").split("pyrite = {");
    expect(
      machine
        .split("};")[0]
        ?.trim()
        .split(/\s*\n\s*/),
    ).toEqual([
      'machineClass = "nixos";',
      'description = "where things are tried out";',
      "tags = [",
      '"server"',
      '"hetzner"',
      "];",
      'deploy.targetHost = "root@pyrite.example.org";',
    ]);
  });

  it("is a server of terranix, with its name and the address that it is installed at", () => {
    const [, terranix = ""] = text("modules/machines/nixos/pyrite/default.nix").split(
      "flake.modules.terranix.infrastructure = ",
    );
    expect(terranix).toContain("resource.hcloud_server.pyrite = {");
    expect(terranix).toContain('name = "pyrite.example.org";');
    expect(terranix).toContain(
      'output.pyrite_address.value = config.resource.hcloud_server.pyrite "ipv4_address";',
    );
  });

  it("is built and evaluated by CI, on a machine of its platform", () => {
    const { jobs } = parse(text("../.github/workflows/fleet.yml")) as Ci;
    const attribute = "nixosConfigurations.pyrite.config.system.build.toplevel";
    expect(jobs["build"]?.strategy?.matrix.include).toContainEqual({
      name: "pyrite",
      runner: "ubuntu-24.04-arm",
      attribute,
    });
    expect(jobs["evaluate"]?.strategy?.matrix.include).toContainEqual({ name: "pyrite", attribute });
  });

  it("is known to the recipes and the page of commands", () => {
    expect(text("../justfile")).toContain("galena | pyrite | scheelite)");
    expect(text("docs/machines.md")).toContain("clan machines update pyrite --flake ./out");
    expect(text("docs/machines.md")).toContain("--target-host root@pyrite.example.org");
  });

  it("changes nothing that does not tell of hosts", () => {
    const changed = [...after]
      .filter(([path, content]) => before.get(path) !== content)
      .map(([path]) => path);
    expect(changed.filter((path) => !text(path).includes("pyrite"))).toEqual([]);
    expect([...before.keys()].filter((path) => !after.has(path))).toEqual([]);
  });

  it.skipIf(withoutLab)("evaluates", async () => {
    expect(await labSays(root, files)).toBe("");
  });
});
