import { mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { library } from "../load/resolve.ts";
import { temporaryFleet } from "../load/temporary-fleet.ts";
import { findCompiler } from "./compiler.ts";
import { makeDeclarations } from "./declarations.ts";
import { checksOf } from "./typecheck.ts";

const declarations = makeDeclarations(realpathSync(mkdtempSync(join(tmpdir(), "nivis-types-"))));
afterAll(() => rmSync(declarations.folder, { recursive: true }));

/** What a check finds, and which files of the library it read: declarations, sources. */
async function check(files: Readonly<Record<string, string>>) {
  const root = realpathSync(
    temporaryFleet({ "tsconfig.json": readFileSync(join(library, "../tsconfig.json"), "utf8"), ...files }),
  );
  const { command = "", args = [] } = findCompiler(library) ?? {};
  const log = join(root, "starts");
  const counted = { command: "sh", args: ["-c", `echo >>"${log}"; exec "$0" "$@"`, command, ...args] };
  const checked = await checksOf(root, counted, { declarations }).excerpts();
  const { fileNames } = JSON.parse(readFileSync(join(root, ".nivis/types.tsbuildinfo"), "utf8")) as {
    readonly fileNames: readonly string[];
  };
  return {
    starts: readFileSync(log, "utf8").length,
    found: checked?.found.map(
      ({ code, labels: [label] }) => `${label?.origin.file}:${label?.origin.line} ${code}`,
    ),
    declared: fileNames.filter((name) => name.includes("/nivis-types-")).length,
    sources: fileNames.filter((name) => /\/dsl\/(?!options\/generated\/).*(?<!\.d)\.ts$/.test(name)),
  };
}

const host = (settings: string): string =>
  `import { nixosHost } from "../dsl";\nexport const web = nixosHost("web", {\n  system: "x86_64-linux",\n  config: { services: { ${settings} } },\n});\n`;

it("are read in place of the library's sources", async () => {
  expect(await check({ "hosts/web.ts": host("openssh: { enable: true }") })).toEqual({
    // All that they say is among the words from the start.
    starts: 1,
    found: [],
    declared: expect.any(Number),
    sources: [],
  });
});

it("are what a fleet adds to, and go with a source that is not among them", async () => {
  const { found, declared, sources } = await check({
    "hosts/tags.ts": `import { machineTags } from "../dsl";
import type { FleetTags, HostTag } from "../dsl";
import type { Diagnostic } from "../dsl/diagnostics/diagnostic.ts";
import type { GraphNode } from "../dsl/graph/model.ts";
export const tags = machineTags({ laptop: "comes and goes" });
declare module "../dsl" {
  interface FleetTags { tags: typeof tags }
}
export const given: FleetTags["tags"] = tags;
export const right: HostTag = "laptop";
export const wrong: HostTag = "server";
export const code = (one: Diagnostic): string => one.code;
export const id = (one: GraphNode): number => one.id;
`,
  });
  expect(found).toEqual(["hosts/tags.ts:11 TS2322", "hosts/tags.ts:13 TS2322"]);
  expect(declared).toBeGreaterThan(20);
  expect(sources.some((name) => name.endsWith("/dsl/graph/model.ts"))).toBe(true);
  expect(sources.filter((name) => name.endsWith("/dsl/index.ts"))).toEqual([]);
});
