import { expect, it } from "vitest";
import { escapes, forgetEscapes } from "../nix/expr/escapes.ts";
import { generated } from "./testing/project.ts";

it("prints pkgs itself, and counts each place, as it does packages by nix.get", async () => {
  forgetEscapes();
  const text = await generated(
    "home/tools.ts",
    `import { darwinPkgs, homeModule, linuxPkgs, nix } from "../dsl";
export const tools = homeModule("tools", {
  config: ({ lib, pkgs, config }) => ({
    home: {
      packages: lib.optionals(pkgs.stdenv.hostPlatform.isLinux, [linuxPkgs(pkgs).strace, nix.get(pkgs, "brand-new")]),
      sessionVariables: { A: nix.get(config, ["home", "username"]), B: lib.getExe(darwinPkgs(pkgs).mas) },
    },
  }),
});`,
  );
  expect(text).toMatch(/isLinux \[\s+pkgs\.strace\s+pkgs\.brand-new\s+\]/);
  expect(text).toContain("lib.getExe pkgs.mas");
  expect(escapes().map(({ kind, origin }) => `${kind} ${origin.file}:${origin.line}`)).toEqual([
    "platform home/tools.ts:5",
    "unlisted home/tools.ts:5",
    "platform home/tools.ts:6",
  ]);
});
