import { format } from "prettier";
import { expect, it } from "vitest";
import { build, flakeSources, summary } from "./testing/project.ts";

const sources = {
  "flake/docs.ts": `import { activationGuide } from "../dsl";
    export const machines = activationGuide("machines", { introduction: "At the root." });`,
  "hosts/cinnabar.ts": `import { nixosHost } from "../dsl";
    export const cinnabar = nixosHost("cinnabar", { system: "x86_64-linux", tags: ["server", "mesh"], description: "core services",
      deploy: { targetHost: "root@cinnabar", buildHost: "root@galena" } });`,
  "hosts/galena.ts": `import { nixosHost } from "../dsl";
    export const galena = nixosHost("galena", { system: "x86_64-linux", deploy: { targetHost: "admin@galena" } });`,
  "hosts/stibnite.ts": `import { darwinHost } from "../dsl";
    export const stibnite = darwinHost("stibnite", { system: "aarch64-darwin" });`,
  "home/users/joe.ts": `import { homeConfiguration, user } from "../../dsl";
    export const joe = user("joe", { fullName: "Joe", email: "j@example.org", config: {} });
    export const devbox = homeConfiguration("joe@devbox", { system: "x86_64-linux", user: joe, config: {} });`,
};

const page = async (others: Readonly<Record<string, string>> = {}): Promise<string> => {
  const { files, diagnostics } = await build({ ...flakeSources, ...sources, ...others });
  expect(diagnostics.map(summary)).toEqual([]);
  return files["docs/machines.md"] ?? "";
};

it("has the commands of each machine, by its class and target", async () => {
  const text = await page();
  expect(text.match(/^#.*|^(?:sudo|nix|nixos|home).*/gm)).toEqual([
    "# Machines",
    "## cinnabar",
    "nixos-rebuild switch --flake './out#cinnabar' --target-host root@cinnabar --build-host root@galena",
    "sudo nixos-rebuild switch --flake './out#cinnabar'",
    "nix run github:nix-community/nixos-anywhere -- --flake './out#cinnabar' --target-host root@ADDRESS",
    "## galena",
    "nixos-rebuild switch --flake './out#galena' --target-host admin@galena --sudo",
    "sudo nixos-rebuild switch --flake './out#galena'",
    "nix run github:nix-community/nixos-anywhere -- --flake './out#galena' --target-host root@ADDRESS",
    "## stibnite",
    "sudo darwin-rebuild switch --flake './out#stibnite'",
    "sudo nix run nix-darwin/master#darwin-rebuild -- switch --flake './out#stibnite'",
    "# Homes",
    "## joe@devbox",
    "home-manager switch --flake './out#joe@devbox'",
    "nix run home-manager/master -- switch --flake './out#joe@devbox'",
  ]);
  expect(text).toContain("core services. Declared in `hosts/cinnabar.ts`.");
  expect(text).toContain("A home of joe on `x86_64-linux`, without a host.");
});

it("is what prettier would lay out", async () => {
  const text = await page();
  expect(await format(text, { parser: "markdown" })).toBe(text);
});

it("knows a machine that is added", async () => {
  const pyrite = `import { nixosHost } from "../dsl"; export const pyrite = nixosHost("pyrite", { system: "x86_64-linux" });`;
  const text = await page({ "hosts/pyrite.ts": pyrite });
  expect(text).toContain("| [pyrite](#pyrite)     |");
  expect(text).toContain("## pyrite");
});
