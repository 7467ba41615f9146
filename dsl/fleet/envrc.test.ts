import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { build, flakeSources, summary } from "./testing/project.ts";

const text = async (spec: string): Promise<string> => {
  const source = `import { envrc } from "../dsl";\n/** The shell. */\nexport const direnv = envrc(${spec});`;
  const { files, diagnostics } = await build({ ...flakeSources, "flake/envrc.ts": source });
  expect(diagnostics.map(summary)).toEqual([]);
  return files["../.envrc"] ?? "";
};

it("is .envrc, its lines in the order of the source", async () => {
  expect(
    await text(`{
      nix_direnv_version: { version: "3.1.1", hash: "sha256-p+fz=" },
      watch_file: ["out/modules/dev-shell.nix", "a b"],
      // The shell.
      "use flake": ["./out#rescue", "--accept-flake-config"],
      PATH_add: [],
      export: { A: "it's $x", B: "2" },
      dotenv_if_exists: [".env"],
    }`),
  ).toBe(`# Generated from flake/envrc.ts by Nivis. Do not edit: run \`bun build.ts\`.
# The shell.
# shellcheck shell=bash

if ! has nix_direnv_version || ! nix_direnv_version 3.1.1; then
  source_url "https://raw.githubusercontent.com/nix-community/nix-direnv/3.1.1/direnvrc" "sha256-p+fz="
fi

watch_file out/modules/dev-shell.nix
watch_file 'a b'

# The shell.
use flake ./out#rescue --accept-flake-config

export A='it'\\''s $x'
export B=2

dotenv_if_exists .env
`);
});

it("says to the shell what the fleet says", async () => {
  const envrc = await text(`{ "use flake": "./a b#c", export: { A: "it's \\"$x\\" \\\\ \`y\`", B: "" } }`);
  const functions = 'use() { printf "<%s>" "$@"; }\n';
  const shown = execFileSync("bash", ["-euc", `${functions}${envrc}\nprintf '\\n%s\\n%s' "$A" "$B"`], {
    encoding: "utf8",
  });
  expect(shown).toBe('<flake><./a b#c>\nit\'s "$x" \\ `y`\n');
});
