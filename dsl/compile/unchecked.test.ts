import { describe, expect, it } from "vitest";
import { build, flakeSources } from "../fleet/testing/project.ts";
import { looksAway, uncheckedIn } from "./unchecked.ts";

const said = (text: string): readonly string[] =>
  looksAway("a.ts", text).map(({ origin, what }) => `${origin.line}:${origin.column} ${what}`);

describe("looksAway", () => {
  it.each<[string, readonly string[]]>([
    ["const a = b as any;", ["1:16 any"]],
    ["const a: any[] = [];\nlet c: Map<string, any>;", ["1:10 any", "2:20 any"]],
    ["// @ts-ignore for now\nconst a = 1;", ["1:1 @ts-ignore"]],
    ["/* @ts-expect-error */ f();\n// @ts-nocheck", ["1:1 @ts-expect-error", "2:1 @ts-nocheck"]],
    ['// any of these\nconst any = "any";\nconst a = any;', []],
    ["const a = 1;", []],
  ])("%s", (text, expected) => expect(said(text)).toEqual(expected));
});

it("finds modules that stay Nix, and options that no schema knows", async () => {
  const sources = {
    ...flakeSources,
    "flake/inputs.ts": `import { flakeInputs } from "../dsl";
export const inputs = flakeInputs({
  nixpkgs: { url: "github:NixOS/nixpkgs/nixos-unstable" },
  "flake-parts": { url: "github:hercules-ci/flake-parts" },
  "import-tree": { url: "github:vic/import-tree" },
  stranger: { url: "github:example/stranger", adds: { nixos: ["strange"] } },
});`,
    "hosts/legacy.nix": "{ }",
    "hosts/a.ts": `import { nixosHost, rawModule, self } from "../dsl";
import { inputs } from "../flake/inputs";
export const a = nixosHost("a", {
  system: "x86_64-linux",
  imports: [inputs.stranger.nixosModules.default, rawModule("./legacy.nix", { adds: ["legacy"] }), self.modules.nixos["by-hand"]],
  config: {
    networking: { hostName: "a" },
    strange: { enable: true, settings: { port: 80 } },
    environment: { variables: { FREE: "1" } },
    legacy: { x: 1 },
  },
});
`,
  };
  const { lowered } = await build(sources);
  const fleet = {
    ...lowered,
    read: (path: string) => sources[path as "hosts/a.ts"],
    partial: false,
    today: "2027-01-01",
  };
  expect(
    uncheckedIn(fleet, ["hosts/a.ts"]).map(({ kind, origin, what }) => `${kind} ${origin.line} ${what}`),
  ).toEqual([
    "raw module 3 ./legacy.nix",
    "raw module 3 self.modules.nixos.by-hand",
    "open option 8 strange.enable",
    "open option 8 strange.settings.port",
    "open option 10 legacy.x",
  ]);
});
