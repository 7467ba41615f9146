/** Overlays, channels and what is fetched. */
import type { Mistake } from "../mistake.ts";

export const overlays: readonly Mistake[] = [
  {
    title: "override of an unknown package",
    file: `import { buildOverride, overlay } from "../dsl";
export const changes = overlay("unknown", [
  buildOverride("bpftrac", { reason: "Fails.", overrideAttrs: () => ({ doCheck: false }) }), // here
]);
export const made = nixosHost("@", {
  system: "x86_64-linux",
  imports: [nixosStart],
  config: ({ pkgs }) => ({ nixpkgs: { overlays: [changes] }, environment: { systemPackages: [nix.get(pkgs, "bpftrac")] } }),
});`,
    code: "NV5301",
    editor: "TS2345",
    says: 'did you mean "bpftrace"?',
    nix: "no attribute bpftrac",
    when: "evaluation",
  },
  {
    title: "patch of an unknown package",
    file: `import { overlay, upstreamPatch } from "../dsl";
export const changes = overlay("unknown-patch", [
  upstreamPatch("ripgrpe", { reason: "Fails.", patch: { url: "https://example.org/x", hash: "sha256-QOpZgXdxV0q46TMt3SErb4mLekgt0LoYxH/tJlYhtU0=" } }), // here
]);
export const made = nixosHost("@", {
  system: "x86_64-linux",
  imports: [nixosStart],
  config: ({ pkgs }) => ({ nixpkgs: { overlays: [changes] }, environment: { systemPackages: [nix.get(pkgs, "ripgrpe")] } }),
});`,
    code: "NV5301",
    editor: "TS2345",
    says: 'did you mean "ripgrep"?',
    nix: "no attribute ripgrpe",
    when: "evaluation",
  },
  {
    title: "package of one's own under a name of nixpkgs",
    file: `import { customBuild, overlay } from "../dsl";
export const changes = overlay("taken", [
  customBuild("htop", ({ runCommand }) => runCommand("htop", {}, "touch $out")), // here
]);
export const made = nixosHost("@", {
  system: "x86_64-linux",
  imports: [nixosStart],
  config: ({ pkgs }) => ({ nixpkgs: { overlays: [changes] }, environment: { systemPackages: [pkgs.htop] } }),
});`,
    code: "NV5302",
    editor: "TS2345",
    says: "replaces: true",
    when: "never",
  },
  {
    title: "fallback to a channel that nothing makes",
    file: `import { overlay, stableFallback } from "../dsl";
export const changes = overlay("no-channel", [
  stableFallback("jq", { reason: "Fails.", channel: "stable-25" }), // here
]);
export const made = nixosHost("@", {
  system: "x86_64-linux",
  imports: [nixosStart],
  config: ({ pkgs }) => ({ nixpkgs: { overlays: [changes] }, environment: { systemPackages: [pkgs.jq] } }),
});`,
    code: "NV5305",
    says: 'no overlay makes a channel "stable-25"',
    nix: "no attribute stable-25",
    when: "evaluation",
  },
  {
    title: "fallback to the nixpkgs of the fleet",
    file: `import { nixpkgsChannels, overlay, stableFallback } from "../dsl";
export const same = nixpkgsChannels("same", { current: inputs.nixpkgs });
export const changes = overlay("to-itself", [
  stableFallback("fd", { reason: "Fails.", channel: "current" }), // here
]);
export const made = nixosHost("@", {
  system: "x86_64-linux",
  imports: [nixosStart],
  config: ({ pkgs }) => ({ nixpkgs: { overlays: [same, changes] }, environment: { systemPackages: [pkgs.fd] } }),
});`,
    code: "NV5305",
    says: "fd falls back to itself",
    when: "never",
  },
  {
    title: "override where the package does not run",
    file: `import { buildOverride, overlay } from "../dsl";
export const changes = overlay("elsewhere", [
  buildOverride("mactop", { reason: "Fails.", on: "linux", overrideAttrs: () => ({ doCheck: false }) }), // here
]);
export const made = nixosHost("@", {
  system: "x86_64-linux",
  imports: [nixosStart],
  config: ({ pkgs }) => ({ nixpkgs: { overlays: [changes] }, environment: { systemPackages: [pkgs.git] } }),
});`,
    code: "NV5306",
    says: "mactop does not run on Linux",
    when: "never",
  },
  {
    title: "choice that does not run on its kernel",
    file: `import { overlay, platformSpecific } from "../dsl";
export const changes = overlay("choice", [
  platformSpecific("pinentry", { reason: "A window.", linux: (final) => final["pinentry_mac"] }), // here
]);
export const made = nixosHost("@", {
  system: "x86_64-linux",
  imports: [nixosStart],
  config: ({ pkgs }) => ({ nixpkgs: { overlays: [changes] }, environment: { systemPackages: [nix.get(pkgs, "pinentry")] } }),
});`,
    code: "NV5306",
    says: "pinentry_mac does not run on Linux",
    nix: "pinentry-mac: not available on x86_64-linux",
    when: "evaluation",
    unproved: "packages of the lab have no platforms",
  },
  {
    title: "package defined by itself",
    file: `import { overlay } from "../dsl";
export const changes = overlay("itself", (final) => ({
  dust: final.dust.overrideAttrs({ doCheck: false }), // here
}));
export const made = nixosHost("@", {
  system: "x86_64-linux",
  imports: [nixosStart],
  config: ({ pkgs }) => ({ nixpkgs: { overlays: [changes] }, environment: { systemPackages: [pkgs.dust] } }),
});`,
    code: "NV5309",
    says: "prev.dust",
    nix: "infinite recursion",
    when: "evaluation",
  },
  {
    title: "overlay that nothing applies",
    file: `import { buildOverride, overlay } from "../dsl";
export const changes = overlay("unapplied", [ // here
  buildOverride("lsd", { reason: "Fails.", overrideAttrs: () => ({ doCheck: false }) }),
]);
export const made = nixosHost("@", {
  system: "x86_64-linux",
  imports: [nixosStart],
  config: ({ pkgs }) => ({ nixpkgs: { overlays: [] }, environment: { systemPackages: [pkgs.lsd] } }),
});`,
    code: "NV5310",
    says: 'nothing applies the overlay "unapplied"',
    warning: true,
    nix: "accepted",
    when: "never",
  },
  {
    title: "package of a later overlay",
    file: `import { composeOverlays, customBuild, overlay } from "../dsl";
export const links = overlay("links", (_final, prev) => ({
  "our-link": prev["our-tool"], // here
}));
export const tools = overlay("late-tools", [
  customBuild("our-tool", ({ runCommand }) => runCommand("our-tool", {}, "touch $out")),
]);
export const changes = composeOverlays([links, tools], "in-order");
export const made = nixosHost("@", {
  system: "x86_64-linux",
  imports: [nixosStart],
  config: ({ pkgs }) => ({ nixpkgs: { overlays: [changes] }, environment: { systemPackages: [nix.get(pkgs, "our-link")] } }),
});`,
    code: "NV5311",
    says: "read final.our-tool",
    nix: "no attribute our-tool",
    when: "evaluation",
  },
  {
    title: "package that is removed",
    file: `import { overlay, removed } from "../dsl";
export const changes = overlay("gone", [removed("neofetch", { reason: "Take fastfetch." })]);
export const made = nixosHost("@", {
  system: "x86_64-linux",
  imports: [nixosStart],
  config: ({ pkgs }) => ({
    nixpkgs: { overlays: [changes] },
    environment: { systemPackages: [pkgs.neofetch] }, // here
  }),
});`,
    code: "NV5312",
    says: "Take fastfetch.",
    nix: "neofetch: Take fastfetch.",
    when: "evaluation",
  },
  {
    title: "channel of an input that is no nixpkgs",
    file: `import { nixpkgsChannels } from "../dsl";
export const changes = nixpkgsChannels("not-nixpkgs", {
  homes: inputs["home-manager"], // here
});
export const made = nixosHost("@", {
  system: "x86_64-linux",
  imports: [nixosStart],
  config: ({ pkgs }) => ({ nixpkgs: { overlays: [changes] }, environment: { systemPackages: [nix.get(pkgs, ["homes", "git"])] } }),
});`,
    code: "NV5313",
    says: "no nixpkgs",
    nix: "no argument system",
    when: "evaluation",
  },
  {
    title: "misspelt attribute of a derivation",
    file: `import { buildOverride, overlay } from "../dsl";
export const changes = overlay("attribute", [
  buildOverride("eza", { reason: "Fails.", overrideAttrs: () => ({ doChek: false }) }), // here
]);
export const made = nixosHost("@", {
  system: "x86_64-linux",
  imports: [nixosStart],
  config: ({ pkgs }) => ({ nixpkgs: { overlays: [changes] }, environment: { systemPackages: [pkgs.eza] } }),
});`,
    code: "NV5314",
    says: "did you mean doCheck?",
    when: "never",
  },
  {
    title: "attribute of a derivation of another type",
    file: `import { buildOverride, overlay } from "../dsl";
export const changes = overlay("type", [
  buildOverride("gdu", { reason: "Fails.", overrideAttrs: () => ({ patches: "x.patch" }) }), // here
]);
export const made = nixosHost("@", {
  system: "x86_64-linux",
  imports: [nixosStart],
  config: ({ pkgs }) => ({ nixpkgs: { overlays: [changes] }, environment: { systemPackages: [pkgs.gdu] } }),
});`,
    code: "TS2322",
    says: "list of package",
    when: "build",
  },
  {
    title: "misspelt package of Python",
    file: `import { overlay, pythonOverride } from "../dsl";
export const changes = overlay("python", [
  pythonOverride("pygti2", { reason: "Fails.", overridePythonAttrs: () => ({ doCheck: false }) }), // here
]);
export const made = nixosHost("@", {
  system: "x86_64-linux",
  imports: [nixosStart],
  config: ({ pkgs }) => ({ nixpkgs: { overlays: [changes] }, environment: { systemPackages: [nix.get(pkgs, ["python3Packages", "pygti2"])] } }),
});`,
    code: "NV5315",
    editor: "TS2345",
    says: 'did you mean "pygit2"?',
    nix: "no attribute pygti2",
    when: "evaluation",
    unproved: "Python of the lab takes no extensions",
  },
  {
    title: "home without the overlays it needs",
    file: `import { customBuild, overlay } from "../dsl";
export const prompts = overlay("prompts", [
  customBuild("our-prompt", ({ runCommand }) => runCommand("our-prompt", {}, "touch $out")),
]);
export const host = nixosHost("prompt-host", { system: "x86_64-linux", imports: [nixosStart], config: { nixpkgs: { overlays: [prompts] } } });
export const made = homeConfiguration("@", { // here
  system: "x86_64-linux",
  imports: [homeStart],
  config: ({ pkgs }) => ({ home: { packages: [pkgs["our-prompt"]] } }),
});
declare module "../dsl" {
  interface FleetOverlays {
    prompts: typeof prompts;
  }
}`,
    code: "NV5319",
    says: "our-prompt",
    nix: "no attribute our-prompt",
    when: "evaluation",
  },
  {
    title: "misspelt argument of a recipe",
    file: `import { customBuild, overlay } from "../dsl";
export const changes = overlay("recipe", [
  customBuild("our-shell", ({ writeShellAplication }) => writeShellAplication({ name: "x", text: "" })), // here
]);
export const made = nixosHost("@", {
  system: "x86_64-linux",
  imports: [nixosStart],
  config: ({ pkgs }) => ({ nixpkgs: { overlays: [changes] }, environment: { systemPackages: [nix.get(pkgs, "our-shell")] } }),
});`,
    code: "NV5320",
    says: "did you mean writeShellApplication?",
    warning: true,
    nix: "argument writeShellAplication missing",
    when: "evaluation",
    unproved: "a warning: an overlay of an input may add it",
  },
  {
    title: "condition of a platform that is none",
    file: `import { buildOverride, overlay } from "../dsl";
export const changes = overlay("platform", [
  buildOverride("choose", { reason: "Fails.", on: "macos", overrideAttrs: () => ({ doCheck: false }) }), // here
]);
export const made = nixosHost("@", {
  system: "x86_64-linux",
  imports: [nixosStart],
  config: ({ pkgs }) => ({ nixpkgs: { overlays: [changes] }, environment: { systemPackages: [pkgs.choose] } }),
});`,
    code: "NV5306",
    editor: "TS2322",
    says: "does not run on macos",
    when: "never",
  },
];
