import { describe, expect, it } from "vitest";
import { checked } from "../testing.ts";

const head = `import { buildOverride, composeOverlays, customBuild, nix, nixosHost, nixpkgsChannels, overlay, platformSpecific, pythonBuild, pythonOverride, removed, stableFallback, unlisted, upstreamPatch } from "../dsl";
import { inputs } from "../flake/inputs";
`;
const inputs = {
  "flake/inputs.ts": `import { flakeInputs } from "../dsl";
    export const inputs = flakeInputs({
      nixpkgs: { url: "github:NixOS/nixpkgs/nixos-unstable" },
      old: { url: "github:NixOS/nixpkgs/nixos-25.11" },
      same: { follows: "old" },
      fork: { url: "git+https://example.org/nixpkgs-fork" },
      elsewhere: { url: "https://channels.nixos.org/nixos-25.11/nixexprs.tar.xz" },
      "flake-parts": { url: "github:hercules-ci/flake-parts" },
      "import-tree": { url: "github:vic/import-tree" },
      palette: { url: "github:catppuccin/palette", flake: false },
    });`,
};

/** What the rules say to overlays that a host applies, the codes and lines alone. */
const told = async (text: string, applied = "all"): Promise<readonly string[]> => {
  const all = await checked({
    ...inputs,
    "overlays/a.ts": `${head}${text}
export const host = nixosHost("host", { system: "x86_64-linux", config: ({ pkgs }) => ({ nixpkgs: { overlays: [${applied}] } }) });`,
  });
  return all.map((line) => line.replace(" overlays/a.ts", ""));
};

const change = `overrideAttrs: () => ({ doCheck: false })`;

describe("what is right is not told", () => {
  it("of packages that overlays of the fleet make, and of unlisted ones", async () => {
    expect(
      await told(`
        export const ours = overlay("ours", [customBuild("our-tool", ({ git }) => git), pythonBuild("our-lib", ({ rich }) => rich)]);
        export const more = overlay("more", [
          buildOverride("our-tool", { reason: "r", ${change} }),
          buildOverride(unlisted("brand-new"), { reason: "r", ${change} }),
          pythonOverride("our-lib", { reason: "r", overridePythonAttrs: () => ({ doCheck: false }) }),
          pythonOverride("numpy", { reason: "r", overridePythonAttrs: () => ({ doCheck: false }) }),
        ]);
        export const links = overlay("links", (final, prev) => ({ "our-link": prev["our-tool"], "late": final["our-link"] }));
        export const all = composeOverlays([ours, more, links]);`),
    ).toEqual([]);
  });

  it("of channels of a nixpkgs, wherever it comes from", async () => {
    expect(
      await told(`
        export const channels = nixpkgsChannels("channels", {
          current: inputs.nixpkgs, stable: { linux: inputs.old, darwin: inputs.same }, fork: inputs.fork, elsewhere: inputs.elsewhere,
        });
        export const back = overlay("back", [stableFallback("git", { reason: "r" }), stableFallback("jq", { reason: "r", channel: "elsewhere" })]);
        export const all = composeOverlays([back, channels]);`),
    ).toEqual([]);
  });

  it("of days to come, of platforms that are apart, of one's own replacement", async () => {
    expect(
      await told(`
        export const all = overlay("all", [
          buildOverride("git", { reason: "r", until: "2027-01-01", on: "linux", ${change} }),
          buildOverride("git", { reason: "r", until: "2028-02-29", on: "darwin", ${change} }),
          customBuild("hello", ({ git }) => git, { replaces: true }),
          platformSpecific("pinentry", { reason: "r", darwin: (final) => final["pinentry_mac"] }),
        ]);`),
    ).toEqual([]);
  });

  it("of a final package that another overlay makes, on some platforms alone", async () => {
    expect(
      await told(`
        export const a = overlay("a", (final) => ({ one: final.two }));
        export const b = overlay("b", (final, prev) => prev.lib.optionalAttrs(prev.stdenv.hostPlatform.isLinux, { two: final.one }));
        export const all = composeOverlays([a, b]);`),
    ).toEqual([]);
  });

  it("of an overlay that is taken by the flake itself", async () => {
    expect(
      await told(
        `export const all = overlay("all", (_final, prev) => ({ ours: prev.git }));`,
        `nix.get(inputs, ["self", "overlays", "all"])`,
      ),
    ).toEqual([]);
  });
});

describe("what is wrong is told", () => {
  it("NV5305 of a channel that is not composed with its fallback", async () => {
    expect(
      await told(
        `
        export const channels = nixpkgsChannels("channels", { stable: inputs.old });
        export const back = overlay("back", [stableFallback("git", { reason: "r" })]);
        export const all = composeOverlays([back]);`,
        "all, channels",
      ),
    ).toEqual(['NV5305:5 the channel "stable" is not composed with "back"']);
  });

  it("NV5309 of packages that are defined by each other", async () => {
    expect(
      await told(`
        export const a = overlay("a", (final) => ({ one: final.two.override({ x: 1 }) }));
        export const b = overlay("b", (final) => ({ two: final.one }));
        export const all = composeOverlays([a, b]);`),
    ).toEqual(["NV5309:4 packages are defined by each other, without end: one → two → one"]);
  });

  it("NV5313 of a source that is no flake; NV5302 of a channel called like a function of nixpkgs", async () => {
    expect(
      await told(`export const all = nixpkgsChannels("all", { colours: inputs.palette, lib: inputs.old });`),
    ).toEqual([
      'NV5302:3 nixpkgs has "lib" already: no channel can be called so',
      'NV5313:3 the channel "colours" is made of "palette", which is no nixpkgs',
    ]);
  });

  it("NV5312 where an overlay reads what another one removes", async () => {
    expect(
      await told(`
        export const gone = overlay("gone", [removed("neofetch", { reason: "Old." })]);
        export const inner = overlay("inner", (final) => ({ ours: final.neofetch }));
        export const all = composeOverlays([gone, inner]);`),
    ).toEqual(["NV5312:5 final.neofetch is removed: Old."]);
  });

  it("NV5318 of what is replaced and overridden at once", async () => {
    expect(
      await told(
        `export const all = overlay("all", [buildOverride("git", { reason: "r", ${change}, by: (git) => git })]);`,
      ),
    ).toEqual(["NV5318:3 git is replaced, and what is overridden of it is lost"]);
  });

  it("NV5304 from the day after on", async () => {
    expect(
      await told(
        `export const all = overlay("all", [buildOverride("git", { reason: "r", until: "2026-12-31", ${change} })]);`,
      ),
    ).toEqual(['NV5304:3 the change of "git" expired yesterday']);
  });
});
