import { expect, it } from "vitest";
import { kinds, namesOfFlake, outputsOf, targetsByPlatform, targetsOf } from "./outputs.ts";

it("asks of each name what Nix can only tell when all of it evaluates", () => {
  expect(targetsOf("nixosConfigurations", ["web"])).toEqual([
    {
      kind: "hosts",
      name: "web",
      attribute: "nixosConfigurations.web",
      asks: "config.system.build.toplevel.drvPath",
    },
  ]);
  expect(targetsOf("homeConfigurations", ["ann@desk"])[0]?.attribute).toBe('homeConfigurations."ann@desk"');
  expect(targetsOf("lib", ["x"])).toEqual([]);
  expect(targetsByPlatform("checks", { "x86_64-linux": ["says hello", "1st"], none: [] })).toMatchObject([
    { name: "x86_64-linux.says hello", attribute: 'checks.x86_64-linux."says hello"', asks: "drvPath" },
    { name: "x86_64-linux.1st", attribute: 'checks.x86_64-linux."1st"' },
  ]);
});

it("knows the outputs of each part", () => {
  const names = (...wanted: (typeof kinds)[number][]) =>
    outputsOf(new Set(wanted)).map(({ output }) => output);
  expect(names("hosts", "homes")).toEqual([
    "nixosConfigurations",
    "darwinConfigurations",
    "homeConfigurations",
  ]);
  expect(outputsOf(new Set(["apps"]))).toEqual([
    { output: "apps", byPlatform: true },
    { output: "formatter", byPlatform: false },
  ]);
  for (const name of names(...kinds)) expect(namesOfFlake).toContain(` ${name} = 1;`);
});
