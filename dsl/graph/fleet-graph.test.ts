import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { compile } from "../compile/compile.ts";
import { library } from "../compile/load/resolve.ts";
import { graphOf } from "./fleet-graph.ts";
import { nodeOfEnd, type FleetGraph } from "./model.ts";
import { compiled, small } from "./testing/fleet.ts";

let graph: FleetGraph;
beforeAll(async () => {
  const { fleet, errors } = await compiled(small);
  expect(errors).toEqual([]);
  graph = graphOf(fleet);
});

const edges = (...kinds: readonly string[]): readonly string[] =>
  graph.edges.filter(({ kind }) => kinds.includes(kind)).map(({ from, to }) => `${from} → ${to}`);
const node = (id: string) => graph.nodes.find((one) => one.id === id);
const items = (id: string): readonly string[] =>
  (node(id)?.items ?? []).map(({ name, note }) => (note === undefined ? name : `${name} (${note})`));

describe("machines", () => {
  it("have their class, platform, comment, place and facts", () => {
    expect(node("machine:cinnabar")).toEqual({
      id: "machine:cinnabar",
      kind: "machine",
      name: "cinnabar",
      note: "NixOS · x86_64-linux",
      system: "x86_64-linux",
      about: "The server.",
      place: { file: "hosts/cinnabar.ts", line: 7, column: 25 },
      facts: [
        ["tags", "server"],
        ["reached at", "root@cinnabar.example.org"],
      ],
    });
  });

  it("are named by roles, have tags, and homes", () => {
    expect(edges("names", "tags", "home")).toEqual([
      "instance:borgbackup#client → tag:server",
      "instance:borgbackup#server → machine:cinnabar",
      "machine:cinnabar → home:crs58",
      "tag:laptop → machine:stibnite",
      "tag:server → machine:cinnabar",
    ]);
    expect(items("instance:borgbackup")).toEqual(["server (1 machine)", "client (1 machine)"]);
  });
});

describe("modules", () => {
  it("import each other, what is of inputs, and files that stay Nix", () => {
    expect(edges("imports")).toEqual([
      "generator:password → generator:login",
      "home:crs58 → module:homeManager.shell",
      "home:crs58@devbox → home:crs58",
      "machine:cinnabar → file:hosts/legacy.nix",
      "machine:cinnabar → input:home-manager#nixosModules.home-manager",
      "machine:cinnabar → input:srvos#nixosModules.server",
      "machine:cinnabar → module:nixos.base",
      "machine:cinnabar → module:nixos.copies",
      "machine:stibnite → module:darwin.base",
      "module:nixos.copies → generator:password",
    ]);
    expect(node("file:hosts/legacy.nix")?.place).toEqual({ file: "hosts/legacy.nix", line: 1, column: 1 });
  });

  it("consist of parts, where many files write one", () => {
    expect(node("module:nixos.base")).toMatchObject({ kind: "aggregate", about: "Everybody has it." });
    expect(items("module:nixos.base")).toEqual(["packages (1 option)", "zram (1 option)"]);
    expect(items("module:darwin.base")).toEqual(["packages (1 option)"]);
  });
});

describe("generators", () => {
  it("have prompts and files, need others, and are read", () => {
    expect(items("generator:password")).toEqual(["hint (asked for)", "password (secret)"]);
    expect(items("generator:login")).toEqual(["password (secret, not deployed)"]);
    expect(edges("needs", "reads")).toEqual([
      "generator:password → generator:login",
      "module:nixos.copies → generator:password#password",
    ]);
  });
});

describe("overlays", () => {
  it("are applied by modules, consist of others in their order, and take from channels and inputs", () => {
    expect(edges("applies", "consists", "takes")).toEqual([
      "module:darwin.base#hosts/modules/base.ts → overlay:default",
      "module:nixos.base#hosts/modules/base.ts → overlay:default",
      "overlay:channels#stable → input:nixpkgs-stable",
      "overlay:default#1 → overlay:channels",
      "overlay:default#2 → overlay:fixes",
      "overlay:fixes#yt-dlp → overlay:channels#stable",
    ]);
  });

  it("tell what is done with each package, where, and until when", () => {
    expect(items("overlay:fixes")).toEqual([
      "yt-dlp (from stable · darwin · until 2099-01-01)",
      "hello (built otherwise)",
    ]);
    expect(node("overlay:fixes")?.items?.[0]).toMatchObject({
      about: "It fails.",
      on: ["aarch64-darwin", "x86_64-darwin"],
    });
  });
});

describe("inputs", () => {
  it("follow each other, and are used", () => {
    expect(edges("follows")).toEqual([
      "input:home-manager → input:nixpkgs",
      "input:nix-darwin → input:nixpkgs",
      "input:srvos → input:nixpkgs",
    ]);
    expect(items("input:srvos")).toEqual(["nixosModules.server"]);
    expect(edges("uses")).toContain("home:crs58@devbox → input:home-manager#lib.homeManagerConfiguration");
  });
});

/** What every graph is. */
function sound({ nodes, edges: all }: FleetGraph, root: string | undefined): void {
  const ids = nodes.flatMap((one) => [one.id, ...(one.items ?? []).map(({ id }) => id)]);
  expect(new Set(ids).size).toBe(ids.length);
  for (const one of nodes) for (const item of one.items ?? []) expect(nodeOfEnd(item.id)).toBe(one.id);
  const known = new Set(ids);
  for (const { from, to } of all) expect([from, to].filter((end) => !known.has(end))).toEqual([]);
  if (root === undefined) return;
  for (const { place } of nodes.flatMap((one) => [one, ...(one.items ?? [])])) {
    if (place === undefined) continue;
    expect(existsSync(join(root, place.file)), place.file).toBe(true);
    expect(readFileSync(join(root, place.file), "utf8").split("\n").length).toBeGreaterThanOrEqual(
      place.line,
    );
  }
}

describe("a graph", () => {
  it("has every node and item once, and edges between them", () => sound(graph, undefined));

  it("is the same for the same fleet", async () => {
    expect(graphOf((await compiled(small)).fleet)).toEqual(graph);
  });

  it("of the example fleet leads to lines that are there", async () => {
    const root = join(library, "..");
    const { fleet } = await compile(root, { types: false });
    if (fleet === undefined) throw new Error("no fleet");
    const own = graphOf(fleet);
    sound(own, root);
    expect(own.nodes.filter(({ kind }) => kind === "machine")).toHaveLength(fleet.fleet.of("host").length);
  });

  it("of a fleet with errors has what is there", async () => {
    const files = {
      ...small,
      "hosts/stibnite.ts": (small["hosts/stibnite.ts"] ?? "").replace(
        "imports: [base]",
        "imports: [base, 1 as never]",
      ),
    };
    const { fleet, errors } = await compiled(files);
    expect(errors.join()).toContain("NV3014");
    const drawn = graphOf(fleet);
    sound(drawn, undefined);
    expect(drawn.nodes.map(({ id }) => id)).toContain("machine:stibnite");
  });
});
