import { join } from "node:path";
import { expect, it } from "vitest";
import { flakeSources } from "../fleet/testing/project.ts";
import { writtenByHand } from "./by-hand.ts";
import { compile } from "./compile.ts";
import { temporaryFleet, writeFiles } from "./load/temporary-fleet.ts";

it("is what no build wrote", () => {
  const root = temporaryFleet({
    "out/flake.nix": "{ }",
    "out/flake.lock": "{ }",
    "out/modules/mine.nix": "mine",
    "out/modules/deep/er/too.nix": "too",
    "out/modules/old.nix": "# Generated from hosts/old.ts by Nivis. Do not edit: run `npx nivis`.\n{ }",
    "out/.nivis-journal/x.nix": "no",
  });
  const content = { kind: "copy", from: "x" } as const;
  const texts = writtenByHand(join(root, "out"), [{ path: "flake.nix", source: "flake/flake.ts", content }]);
  expect(texts).toEqual(["too", "mine"]);
  expect(writtenByHand(join(root, "nowhere"), [])).toEqual([]);
});

it("imports modules of the fleet", async () => {
  const root = temporaryFleet({
    ...flakeSources,
    "hosts/modules/web.ts": `import { nixosModule } from "../../dsl";
export const web = nixosModule("web", { config: {} });
`,
  });
  const told = async () =>
    (await compile(root, { types: false })).diagnostics.map(({ code, message }) => `${code} ${message}`);
  expect(await told()).toContain('NV5020 no host, home or module imports "web"');
  writeFiles(root, {
    "out/modules/mine.nix": "{ self, ... }: { x.modules = [ self.modules.nixos.web ]; }\n",
  });
  expect((await told()).filter((line) => line.startsWith("NV5020"))).toEqual([]);
});
