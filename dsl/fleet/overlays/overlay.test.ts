import { describe, expect, it } from "vitest";
import { generated, problems } from "../testing/project.ts";

const head = `import { buildOverride, customBuild, file, nix, overlay, platformSpecific, pythonBuild, pythonOverride, removed, stableFallback, unlisted, upstreamPatch } from "../dsl";\n`;
const hash = "sha256-QOpZgXdxV0q46TMt3SErb4mLekgt0LoYxH/tJlYhtU0=";

/** The overlay of these items, without what is around it. */
async function overlayOf(items: string, others: Readonly<Record<string, string>> = {}): Promise<string> {
  const text = await generated("overlays/a.ts", `${head}export const a = overlay("a", [${items}]);`, others);
  return text.replace(/^\{\n {2}flake\.overlays\.a =\s*/, "").replace(/;\n\}\n$/, "");
}

describe("overlay of a list", () => {
  it("falls back to a channel, where it is told to", async () => {
    expect(
      await overlayOf(`
        // seen on build hosts
        stableFallback("bpftrace", { reason: "Checks fail.", tracking: "https://example.org/1", until: "2027-03-01", on: "linux" }),
        stableFallback("yt-dlp", { reason: "Breaks.", channel: "old", on: "aarch64-darwin" }),
        stableFallback("git", { reason: "Breaks.", on: ["x86_64-linux", "aarch64-darwin"] }),`),
    ).toBe(`final: prev:
    prev.lib.optionalAttrs prev.stdenv.hostPlatform.isLinux {
      # seen on build hosts
      # Checks fail.
      # https://example.org/1, until 2027-03-01
      bpftrace = final.stable.bpftrace;
    }
    // prev.lib.optionalAttrs (prev.stdenv.hostPlatform.system == "aarch64-darwin") {
      # Breaks.
      yt-dlp = final.old.yt-dlp;
    }
    //
      prev.lib.optionalAttrs
        (prev.lib.elem prev.stdenv.hostPlatform.system [
          "x86_64-linux"
          "aarch64-darwin"
        ])
        {
          # Breaks.
          git = final.stable.git;
        }`);
  });

  it("patches", async () => {
    const patch = `{ url: "https://example.org/1.patch", hash: "${hash}", revert: true }`;
    expect(
      await overlayOf(`upstreamPatch("nh", { reason: "Fails.", patch: [file("./x.patch"), ${patch}] })`, {
        "overlays/x.patch": "",
      }),
    ).toBe(`final: prev: {
    # Fails.
    nh = prev.nh.overrideAttrs (old: {
      patches = old.patches or [ ] ++ [
        ./_files/x.patch
        (final.fetchpatch {
          url = "https://example.org/1.patch";
          hash = "${hash}";
          revert = true;
        })
      ];
    });
  }`);
  });

  it("overrides arguments, attributes, both, or all of a package", async () => {
    expect(
      await overlayOf(`
        buildOverride("a", { reason: "A.", override: { withGui: false } }),
        buildOverride("b", { reason: "B.", overrideAttrs: (old) => ({ version: nix\`\${old.version}-1\` }) }),
        buildOverride("c", { reason: "C.", override: { x: 1 }, overrideAttrs: () => ({ doCheck: false }) }),
        buildOverride(unlisted("d"), { reason: "D.", by: (d, final) => {
          const join = { name: "d", paths: [d, final.git] };
          return final.symlinkJoin(join);
        } }),`),
    ).toBe(`final: prev: {
    # A.
    a = prev.a.override { withGui = false; };

    # B.
    b = prev.b.overrideAttrs (old: {
      version = "\${old.version}-1";
    });

    # C.
    c = (prev.c.override { x = 1; }).overrideAttrs (_: {
      doCheck = false;
    });

    # D.
    d = final.symlinkJoin {
      name = "d";
      paths = [
        prev.d
        final.git
      ];
    };
  }`);
  });

  it("builds packages of one's own, of a function or a file", async () => {
    expect(
      await overlayOf(
        `
        customBuild("x", ({ stdenv, fetchurl }) => stdenv.mkDerivation((finalAttrs) => ({
          pname: "x", version: "1", src: fetchurl({ url: nix\`https://example.org/\${finalAttrs.version}\`, hash: "${hash}" }),
        }))),
        customBuild("y", file("./y.nix"), { args: { gui: false }, reason: "Ours." }),`,
        { "overlays/y.nix": "{ gui }: gui" },
      ),
    ).toBe(`final: _prev: {
    x = final.callPackage (
      { stdenv, fetchurl }:
      stdenv.mkDerivation (finalAttrs: {
        pname = "x";
        version = "1";
        src = fetchurl {
          url = "https://example.org/\${finalAttrs.version}";
          hash = "${hash}";
        };
      })
    ) { };

    # Ours.
    y = final.callPackage ./_files/y.nix { gui = false; };
  }`);
  });

  it("chooses by kernel, and removes", async () => {
    expect(
      await overlayOf(`
        platformSpecific("a", { reason: "A.", linux: (final) => final.x, darwin: (_final, prev) => prev.y }),
        platformSpecific("b", { reason: "B.", darwin: (final) => final.z }),
        removed("c", { reason: "Take d." }),`),
    ).toBe(`final: prev:
    {
      # A.
      a = if prev.stdenv.hostPlatform.isDarwin then prev.y else final.x;

      # Take d.
      c = throw "c: Take d.";
    }
    // prev.lib.optionalAttrs prev.stdenv.hostPlatform.isDarwin {
      # B.
      b = final.z;
    }`);
  });

  it("changes the packages of every Python by one extension", async () => {
    expect(
      await overlayOf(`
        pythonOverride("pygit2", { reason: "Tests.", overridePythonAttrs: () => ({ doCheck: false }) }),
        pythonOverride("x", { reason: "X.", by: (x, final) => final.y }),
        pythonBuild("z", ({ buildPythonPackage }) => buildPythonPackage({ pname: "z" })),
        removed("c", { reason: "Gone." }),`),
    ).toBe(`_final: prev: {
    # Gone.
    c = throw "c: Gone.";

    pythonPackagesExtensions = prev.pythonPackagesExtensions ++ [
      (pythonFinal: pythonPrev: {
        # Tests.
        pygit2 = pythonPrev.pygit2.overridePythonAttrs (_: {
          doCheck = false;
        });

        # X.
        x = pythonFinal.y;

        z = pythonFinal.callPackage ({ buildPythonPackage }: buildPythonPackage { pname = "z"; }) { };
      })
    ];
  }`);
  });

  it("reports what its functions throw, where they stand", async () => {
    expect(
      await problems({
        "overlays/a.ts": `${head}export const a = overlay("a", [
  buildOverride("x", { reason: "X.", by: () => { throw new Error("no"); } }),
]);`,
      }),
    ).toEqual(['NV3041 overlays/a.ts:3 `by` of x of "a" threw: Error: no']);
  });
});

describe("nixpkgsChannels", () => {
  it("imports inputs for the platform of the package set", async () => {
    const text = await generated(
      "overlays/channels.ts",
      `import { file, nixpkgsChannels } from "../dsl";
       import { inputs } from "../flake/inputs";
       export const one = nixpkgsChannels("one", { old: inputs.nixpkgs });
       export const channels = nixpkgsChannels("channels", {
         // by kernel
         stable: { linux: inputs.nixpkgs, darwin: inputs.srvos },
         patched: { input: inputs.nixpkgs, patches: [file("./x.patch"), { url: "https://example.org/1", hash: "${hash}" }] },
       }, { config: { allowUnfree: true } });`,
      { "overlays/x.patch": "" },
    );
    expect(text).toBe(`{ inputs, ... }: {
  flake.overlays.one = _final: prev: {
    old = import inputs.nixpkgs { inherit (prev.stdenv.hostPlatform) system; };
  };

  flake.overlays.channels =
    _final: prev:
    let
      settings = {
        inherit (prev.stdenv.hostPlatform) system;
        config.allowUnfree = true;
      };
    in
    {
      # by kernel
      stable = import (
        if prev.stdenv.hostPlatform.isDarwin then inputs.srvos else inputs.nixpkgs
      ) settings;
      patched = import (prev.applyPatches {
        name = "nixpkgs-patched";
        src = inputs.nixpkgs;
        patches = [
          ./_files/x.patch
          (prev.fetchpatch {
            url = "https://example.org/1";
            hash = "${hash}";
          })
        ];
      }) settings;
    };
}
`);
  });
});
