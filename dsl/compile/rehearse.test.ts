import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { flakeFiles } from "../options/samples/fleet.ts";
import { compile, rehearse } from "./compile.ts";
import { temporaryFleet, writeFiles } from "./load/temporary-fleet.ts";

const module = (name: string, head = ""): string =>
  `import { darwinModule } from "../../../dsl";\n${head}export const ${name} = darwinModule("${name}", { config: { system: { primaryUser: "ada" } } });\ndarwinModule("left-over", {});\n`;

it("leaves nothing behind that the build which follows would take", async () => {
  const files = { ...flakeFiles, "hosts/modules/darwin/desk.ts": module("desk") };
  const asked = async (root: string, ...rehearsals: readonly number[]) => {
    for (const _ of rehearsals) await rehearse(root);
    const { files: made, diagnostics, escapes, sources } = await compile(root, { types: false });
    return { made, diagnostics, escapes, sources };
  };
  const clean = await asked(temporaryFleet(files));
  expect(clean.diagnostics.map(({ code }) => code)).toContain("NV3016");
  const root = temporaryFleet(files);
  expect(await asked(root, 1, 2)).toEqual(clean);
  expect(existsSync(join(root, "out"))).toBe(false);
  const edited = { "hosts/modules/darwin/desk.ts": module("lamp") };
  writeFiles(root, edited);
  expect(await asked(root, 1, 2)).toEqual(await asked(temporaryFleet({ ...files, ...edited })));
});

it("runs no file that looks around or may speak, and survives what fails", async () => {
  const root = temporaryFleet({
    ...flakeFiles,
    "hosts/modules/darwin/desk.ts": module("desk", "(globalThis as { ran?: boolean }).ran = true;\n"),
  });
  await rehearse(root);
  expect("ran" in globalThis).toBe(false);
  expect(existsSync(join(root, ".nivis/source-map.json"))).toBe(false);
  writeFiles(root, { "hosts/modules/darwin/desk.ts": "export const = 1;" });
  await rehearse(root);
  writeFiles(root, { "hosts/modules/darwin/desk.ts": 'throw new Error("no");' });
  await rehearse(root);
  expect(readdirSync(join(root, ".nivis"))).toEqual(["rehearsal", "tsconfig.json"]);
});
