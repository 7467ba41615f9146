import { describe, expect, it } from "vitest";
import { reported } from "../testing.ts";

/** What is said of a host with these packages, beside an overlay. */
async function said(packages: string, overlay = ""): Promise<readonly string[]> {
  const found = await reported({
    "overlays/mine.ts": `import { overlay } from "../dsl"; ${overlay}`,
    "hosts/a.ts": `import { nixosHost } from "../dsl";
export const a = nixosHost("a", {
  system: "x86_64-linux",
  config: ({ pkgs }) => ({ environment: { systemPackages: [${packages}] } }),
});
`,
  });
  return found.flatMap(({ code, severity, message, help }) =>
    /^NV532[12]$/.test(code) ? [`${code} ${severity}: ${message}; ${help}`] : [],
  );
}

describe("names that nixpkgs gave up", () => {
  it("tells the new name, and what took the place of a package", async () => {
    expect(await said(`pkgs.alsaUtils, pkgs.nvtop`)).toEqual([
      "NV5321 warning: pkgs.alsaUtils was renamed; write pkgs.alsa-utils",
      "NV5321 warning: pkgs.nvtop was renamed; write pkgs.nvtopPackages.full",
    ]);
    expect(await said("pkgs.exa, pkgs.atom, pkgs.authy")).toEqual([
      "NV5322 error: nixpkgs removed pkgs.exa; take pkgs.eza",
      "NV5322 error: nixpkgs removed pkgs.atom; take pkgs.pulsar",
      "NV5322 error: nixpkgs removed pkgs.authy; an older channel may have it",
    ]);
  });

  it("leaves to overlays what they define", async () => {
    const own = `export const mine = overlay("mine", (final, prev) => ({ exa: final.eza }));`;
    expect(await said("pkgs.exa", own)).toEqual([]);
  });

  it("looks into overlays", async () => {
    const own = `export const mine = overlay("mine", (final, prev) => ({ ours: final.btrfsProgs }));`;
    expect(await said("pkgs.git", own)).toEqual([
      "NV5321 warning: final.btrfsProgs was renamed; write final.btrfs-progs",
    ]);
  });

  it("says nothing of packages that are there, nor of other channels", async () => {
    expect(await said("pkgs.eza, pkgs.git, pkgs.stable.exa")).toEqual([]);
  });
});
