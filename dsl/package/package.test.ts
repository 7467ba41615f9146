import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compile } from "../compile/compile.ts";
import { library } from "../compile/load/resolve.ts";
import { writeFiles } from "../compile/load/temporary-fleet.ts";
import { useProgramOf } from "../diagnostics/program.ts";
import { graphOf } from "../graph/fleet-graph.ts";
import { pageOf } from "../graph/html.ts";
import { npm, pack } from "./testing/pack.ts";

const bun = join(library, "../node_modules/bun/bin/bun.exe");

/** A fleet in a repository of its own. */
const fleet: Readonly<Record<string, string>> = {
  "tsconfig.json":
    '{ "extends": "nivis/tsconfig.json", "compilerOptions": { "paths": { "nivis/options/*": ["./types/*.d.ts"] } } }\n',
  "flake/flake.ts": `import { flake, flakeInputs } from "nivis";

export const inputs = flakeInputs({
  nixpkgs: { url: "github:NixOS/nixpkgs/nixos-unstable" },
  "flake-parts": { url: "github:hercules-ci/flake-parts" },
  "import-tree": { url: "github:vic/import-tree" },
  "clan-core": { url: "https://git.clan.lol/clan/clan-core/archive/main.tar.gz" },
});

export const fleet = flake({ description: "a fleet of one", inputs, systems: ["x86_64-linux"] });
`,
  "services/clan.ts": `import { clan, machineTags } from "nivis";

export const fleetClan = clan({ meta: { name: "one" } });
export const tags = machineTags({ server: "always on" });
declare module "nivis" {
  interface FleetClan {
    clan: typeof fleetClan;
  }
  interface FleetTags {
    tags: typeof tags;
  }
}
`,
  "hosts/pyrite.ts": `import { nix, nixosHost } from "nivis";
import ports from "./ports.json";

/** A machine on a desk. */
export const pyrite = nixosHost("pyrite", {
  system: "x86_64-linux",
  tags: ["server"],
  config: ({ config, pkgs }) => ({
    boot: { loader: { grub: { device: "/dev/sda" } } },
    clan: { core: { deployment: { requireExplicitUpdate: true } } },
    environment: {
      systemPackages: [pkgs.git],
      etc: { motd: { text: nix\`This is \${config.networking.hostName}.\` } },
    },
    fileSystems: { "/": { device: "/dev/sda1", fsType: "ext4" } },
    services: { openssh: { enable: true, ports: [ports.ssh] } },
    system: { stateVersion: "25.11" },
  }),
});
`,
  "hosts/ports.json": '{ "ssh": 2222 }\n',
};

/** Each error that is expected here vanishes where the declarations of the package lose a type. */
const seen = `import { customBuild, nix, nixosModule, overlay, type Pkgs, type Val } from "nivis";

declare function number(value: Val<number>): void;

export const own = nixosModule("own", {
  options: ({ lib, types }) => ({ custom: { name: lib.mkOption({ type: types.str }) } }),
  config: ({ config, pkgs }) => {
    number(config.services.nginx.defaultHTTPListenPort);
    // @ts-expect-error -- a string
    number(config.networking.hostName);
    // @ts-expect-error -- a string, of an option of its own
    number(config.custom.name);
    // @ts-expect-error -- a package
    number(pkgs.git);
    // @ts-expect-error -- of a reference there is no truth
    if (config.services.openssh.enable) return {};
    return { networking: { domain: nix.if(nix.eq(config.networking.hostName, "a"), "b", null) } };
  },
});
// @ts-expect-error -- a string
export const user = nixosModule("user", { imports: [own], config: { custom: { name: 1 } } });

export const tools = overlay("tools", [customBuild("agent", ({ hello }) => hello, { on: "linux" })]);
declare module "nivis" {
  interface FleetOverlays {
    tools: typeof tools;
  }
}
export const onLinux = (pkgs: Pkgs<"x86_64-linux">) => pkgs.agent;
// @ts-expect-error -- it is there on Linux alone
export const onMac = (pkgs: Pkgs<"aarch64-darwin">) => pkgs.agent;
`;

let folder = "";
let root = "";

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "nivis-package-")));
  root = join(folder, "fleet");
  writeFiles(root, fleet);
  npm(root, "install", pack(folder));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const installed = (...path: readonly string[]): string => join(root, "node_modules/nivis", ...path);

/** Runs a program of `node_modules/.bin` in the fleet. */
function run(name: string, ...args: readonly string[]) {
  const env = { ...process.env, NO_COLOR: "1" };
  const { status, stdout, stderr } = spawnSync(join(root, "node_modules/.bin", name), args, {
    cwd: root,
    env,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

function filesBelow(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(directory, path)).isFile())
    .toSorted();
}

describe("the package, installed in another repository", () => {
  it("holds what a fleet needs, and nothing of how it is made", () => {
    const files = filesBelow(installed());
    expect(files.filter((path) => !path.startsWith("dist/"))).toEqual(["README.md", "package.json"]);
    for (const path of [
      "index.js",
      "index.d.ts",
      "commands/cli.js",
      "tsconfig.json",
      "options/generated/nixos.d.ts",
    ])
      expect(files).toContain(`dist/${path}`);
    expect(
      files.filter((path) => /(?<!\.d)\.ts$|\.test|\/testing\/|samples|golden|mistakes/.test(path)),
    ).toEqual([]);
  });

  it("builds under Node alone, and says how it is run", () => {
    const built = run("nivis", "build");
    expect(built).toMatchObject({ status: 0, stderr: "" });
    expect(built.stdout).toMatch(/^out\/: \d+ written, 0 unchanged/);
    const host = readFileSync(join(root, "out/modules/machines/nixos/pyrite/default.nix"), "utf8");
    expect(host).toContain("# Generated from hosts/pyrite.ts by Nivis. Do not edit: run `npx nivis`.\n");
    expect(host).toContain('etc.motd.text = "This is ${config.networking.hostName}.";');
    expect(host).toContain("ports = [ 2222 ];");
    expect(run("nivis", "--check")).toMatchObject({ status: 0, stderr: "" });
    expect(run("nivis", "--help").stdout).toMatch(/^ {2}npx nivis diff /m);
    expect(run("nivis", "explain", "NV4001")).toMatchObject({ status: 0, stderr: "" });
    expect(run("nivis", "biuld").stderr).toContain('did you mean "build"?');
  });

  it("knows what its declarations say without a look at them", () => {
    const { words, files } = JSON.parse(readFileSync(join(root, ".nivis/words/said.json"), "utf8")) as {
      readonly words: readonly string[];
      readonly files: Readonly<Record<string, string>>;
    };
    expect(words).toContain("mkForce");
    expect(Object.keys(files).filter((path) => path.includes("node_modules"))).toEqual([]);
  });

  it("type-checks, with the fleet's own additions to the library", () => {
    expect(run("tsc")).toMatchObject({ status: 0, stdout: "" });
    expect(run("tsc", "--traceResolution").stdout).not.toMatch(
      /was successfully resolved to '[^']*nivis[^']*(?<!\.d)\.ts'/,
    );
  });

  it("knows what references, options of one's own and packages of overlays are", () => {
    writeFiles(root, { "hosts/_seen.ts": seen });
    expect(run("tsc")).toMatchObject({ status: 0, stdout: "" });
    rmSync(join(root, "hosts/_seen.ts"));
  });

  it("makes the same of a fleet as the sources do, and as Bun does", async () => {
    useProgramOf(root);
    const { files, diagnostics } = await compile(root, { types: false });
    expect(diagnostics).toEqual([]);
    for (const { path, bytes } of files) expect(readFileSync(join(root, "out", path)), path).toEqual(bytes);
    execFileSync(bun, [installed("dist/commands/cli.js"), "--check"], { cwd: root });
  });

  it("draws the fleet as the sources do, with the script that came with it", async () => {
    expect(run("nivis", "graph")).toMatchObject({ status: 0, stderr: "" });
    expect(existsSync(join(root, "node_modules/esbuild"))).toBe(false);
    useProgramOf(root);
    const { fleet: compiled } = await compile(root, { types: false });
    if (compiled === undefined) throw new Error("no fleet");
    const page = await pageOf({ graph: graphOf(compiled), view: "machines", sources: "../" });
    expect(readFileSync(join(root, ".nivis/graph.html"), "utf8")).toBe(page);
  });

  it("stops a mistake, with its place", () => {
    const wrong = (fleet["hosts/pyrite.ts"] ?? "").replace("ports: [ports.ssh]", "prots: [ports.ssh]");
    writeFiles(root, { "hosts/pyrite.ts": wrong.replace('["server"]', '["servre"]') });
    const { status, stderr } = run("nivis");
    writeFiles(root, { "hosts/pyrite.ts": fleet["hosts/pyrite.ts"] ?? "" });
    expect(status).toBe(1);
    expect(stderr).toMatch(/error\[NV5101\]: there is no tag "servre"\n --> hosts\/pyrite\.ts:7:10\n/);
    expect(stderr).toMatch(
      /error\[NV4001\]: there is no option services\.openssh\.prots\n *--> hosts\/pyrite\.ts:16:42\n/,
    );
    expect(stderr).toContain("Nothing was written.");
  });

  it("makes types of the fleet's own inputs, which stand before those it brings", () => {
    const option = (...loc: readonly string[]): object => ({
      loc,
      type: "boolean",
      declarations: ["a.nix"],
      description: "",
      readOnly: false,
    });
    const options = {
      "services.sparrow.enable": option("services", "sparrow", "enable"),
      "services.sparrow.sing": option("services", "sparrow", "sing"),
    };
    const host = `import { nixosModule } from "nivis";\n\nexport const birds = nixosModule("birds", { config: { services: { sparrow: { enable: true, sing: 1 } } } });\n`;
    writeFiles(root, { "options.json": JSON.stringify(options), "hosts/birds.ts": host });
    expect(
      run("nivis", "types", "--from-options-json", "options.json", "--class", "nixos", "--write").status,
    ).toBe(0);
    const types = readFileSync(join(root, "types/nixos.d.ts"), "utf8");
    const { stdout } = run("tsc");
    for (const path of ["types", "options.json", "hosts/birds.ts"])
      rmSync(join(root, path), { recursive: true });
    expect(types).toContain('from "nivis/dist/nix/expr/types.ts"');
    expect(stdout).toMatch(
      /^hosts\/birds\.ts\(3,\d+\): error TS2322: Type 'number' is not assignable to type 'Val<boolean>/m,
    );
    expect(stdout).not.toMatch(/sparrow|TS2307|^types/m);
    expect(run("tsc")).toMatchObject({ status: 0, stdout: "" });
  });

  it("finds the fleet from a folder in it", () => {
    const cli = installed("dist/commands/cli.js");
    const text = execFileSync(process.execPath, [cli, "--check"], {
      cwd: join(root, "hosts"),
      encoding: "utf8",
    });
    expect(text).toContain("out/ is up to date");
  });
});
