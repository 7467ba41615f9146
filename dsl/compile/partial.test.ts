/** Imports that lead nowhere make a fleet partial, and nothing else: rules about what is missing are silent only then. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, it } from "vitest";
import { flakeFiles, linkLibrary } from "../options/samples/fleet.ts";
import { compile } from "./compile.ts";

let root: string;
afterEach(() => rmSync(root, { recursive: true }));

/** The codes of all that is said of a host with this definition, beside an instance that has no clan. */
async function codes(host: string): Promise<readonly string[]> {
  root = realpathSync(mkdtempSync(join(tmpdir(), "nivis-partial-")));
  linkLibrary(root);
  const files = {
    ...flakeFiles,
    "hosts/a.ts": `import { nix, nixosHost, nixosModule, perSystem } from "../dsl";\n${host}`,
    "services/x.ts": `import { instance } from "../dsl";
      export const x = instance("x", { module: { name: "tor" }, roles: { server: { tags: ["nixos"] } } });`,
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return (await compile(root)).diagnostics.map(({ code }) => code);
}

it.each([
  [
    "a module that nothing exports or imports",
    "NV3016",
    `const lost = nixosModule("lost", {}); export const a = nixosHost("a", { system: "x86_64-linux", config: {} });`,
  ],
  [
    "a builder where a value stands",
    "NV3015",
    `export const tools = perSystem({ packages: {} });
     export const a = nixosHost("a", { system: "x86_64-linux", config: { environment: { etc: { x: { text: tools as never } } } } });`,
  ],
])("not %s", async (_, code, host) => {
  expect(await codes(host)).toEqual(expect.arrayContaining([code, "NV5111"]));
});

it("an import of a module that nothing exports", async () => {
  const host = `const hidden = nixosModule("hidden", {});
    export const a = nixosHost("a", { system: "x86_64-linux", imports: [hidden], config: {} });`;
  const found = await codes(host);
  expect(found).toContain("NV3010");
  expect(found).not.toContain("NV5111");
});
