import { describe, expect, it } from "vitest";
import { flakeSources } from "../../fleet/testing/project.ts";
import { checked, checkedHost } from "../testing.ts";

const key = "cache.example.org-1:6NCHdD59X431o0gWypbMrAURkbJ16ZPMQFGspcDShjY=";
const nixos = "cache.nixos.org-1:6NCHdD59X431o0gWypbMrAURkbJ16ZPMQFGspcDShjY=";

/** What is said of `nix.settings` of a host, by code. */
const host = async (settings: string): Promise<readonly string[]> =>
  (
    await checkedHost(
      `{ nix: { settings: { ${settings} } }, fileSystems: { "/": { device: "/dev/a" } }, system: { stateVersion: "25.11" } }`,
    )
  )
    .filter((line) => line.startsWith("NV563"))
    .map((line) => line.slice(0, 6));

const flake = async (nixConfig: string): Promise<readonly string[]> =>
  (
    await checked({
      "flake/flake.ts":
        flakeSources["flake/flake.ts"]?.replace("inputs,", `inputs, nixConfig: { ${nixConfig} },`) ?? "",
    })
  ).map((line) => line.slice(0, 6));

describe("keys of caches", () => {
  it.each([
    [key, true],
    ["cache.example.org-1:AAAA", false],
    ["6NCHdD59X431o0gWypbMrAURkbJ16ZPMQFGspcDShjY=", false],
    ["cache.example.org-1:6NCHdD59X431o0gWypbMrAURkbJ16ZPMQFGspcDShjY", false],
    ["cache.example.org-1 6NCHdD59X431o0gWypbMrAURkbJ16ZPMQFGspcDShjY=", false],
    [`cache.example.org-1:${Buffer.alloc(64).toString("base64")}`, false],
  ])("%s", async (text, fine) => {
    expect(await host(`"trusted-public-keys": ["${text}"]`)).toEqual(fine ? [] : ["NV5630"]);
    expect(await flake(`"extra-trusted-public-keys": ["${text}"]`)).toEqual(fine ? [] : ["NV5630"]);
  });
});

describe("caches without a key", () => {
  const urls = (...list: readonly string[]): string => `substituters: ${JSON.stringify(list)}`;
  const keys = (...list: readonly string[]): string => `"trusted-public-keys": ${JSON.stringify(list)}`;

  it.each([
    [`${urls("https://cache.example.org")}, ${keys(key)}`, []],
    [`${urls("https://cache.example.org?priority=45")}, ${keys(nixos, key)}`, []],
    [`${urls("https://cache.nixos.org")}`, []],
    [`${urls("https://other.example.org")}, ${keys(key)}`, []],
    [`${urls("https://cache.example.org")}, ${keys(nixos)}`, ["NV5631"]],
    [`${urls("https://cache.example.org", "https://two.example.org")}, ${keys(key)}`, ["NV5631"]],
    [urls("https://cache.example.org"), ["NV5631"]],
    [urls("https://cache.example.org?trusted=1"), []],
    [
      `substituters: lib.mkIf(config.networking.useDHCP, ["https://cache.example.org"]), "trusted-public-keys": config.nix.settings.substituters`,
      [],
    ],
  ])("%s", async (settings, said) => {
    expect(await host(settings)).toEqual(said);
  });

  it("are found in nixConfig", async () => {
    expect(await flake('"extra-substituters": ["https://cache.example.org"]')).toEqual(["NV5631"]);
    expect(
      await flake(
        `"extra-substituters": ["https://cache.example.org"], "extra-trusted-public-keys": ["${key}"]`,
      ),
    ).toEqual([]);
  });
});
