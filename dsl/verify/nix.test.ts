import { describe, expect, it } from "vitest";
import { jobsFor, lockCommand, namesCommand, saysInputs, targetCommand, typed } from "./nix.ts";

const flake = { out: "/home/me/my fleet/out", extra: [] };
const overridden = { ...flake, extra: ["--override-input", "nixpkgs", "path:../nixpkgs"] };

describe("commands", () => {
  it("evaluate the flake as it lies there, and leave its lock file alone", () => {
    const command = targetCommand(flake, { attribute: 'checks.x."50%"', asks: "drvPath" });
    expect(command.at(-1)).toBe('path:/home/me/my%20fleet/out#checks.x."50%25".drvPath');
    expect(command).toContain("--no-update-lock-file");
    expect(command).toContain("--no-eval-cache");
    expect(namesCommand(flake).at(-1)).toBe("path:/home/me/my%20fleet/out#.");
    expect(namesCommand(flake, "checks").at(-1)).toBe("path:/home/me/my%20fleet/out#checks");
  });

  it("take further arguments; what says the inputs locks nothing", () => {
    expect([saysInputs(flake), saysInputs(overridden)]).toEqual([false, true]);
    expect(saysInputs({ ...flake, extra: ["--offline", "--option", "x", "y"] })).toBe(false);
    const command = namesCommand(overridden);
    expect(command.slice(-3)).toEqual(overridden.extra);
    expect(command).toContain("--no-write-lock-file");
    expect(command).not.toContain("--no-update-lock-file");
    expect(lockCommand({ ...flake, extra: ["--offline"] }).slice(-2)).toEqual([
      "path:/home/me/my%20fleet/out",
      "--offline",
    ]);
  });

  it("are printed as a shell takes them", () =>
    expect(typed(["eval", "path:/x#a.b", "x y", "it's", 'a."b"'])).toBe(
      String.raw`nix eval path:/x#a.b 'x y' 'it'\''s' 'a."b"'`,
    ));
});

it("runs one evaluation a core, as far as memory goes", () => {
  const gigabyte = 2 ** 30;
  expect(jobsFor(8, 64 * gigabyte)).toBe(8);
  expect(jobsFor(8, 16 * gigabyte)).toBe(5);
  expect(jobsFor(8, gigabyte)).toBe(1);
  expect(jobsFor()).toBeGreaterThan(0);
});
