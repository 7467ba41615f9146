import { expect, it } from "vitest";
import { likelyClass } from "./likely-class.ts";
import { option } from "./testing/schema.ts";

const any = { t: "anything" } as const;

it("tells a list by the options it shares with a class", () => {
  expect(likelyClass([option("homebrew.enable", any), option("system.primaryUser", any)])).toBe("darwin");
  expect(likelyClass([option("home.username", any), option("programs.git.enable", any)])).toBe("homeManager");
  expect(likelyClass([option("boot.loader.grub.enable", any), option("new.here", any)])).toBe("nixos");
});

it("does not guess", () => {
  expect(likelyClass([option("a.b", any), option("c", any), option("homebrew.enable", any)])).toBeUndefined();
  expect(likelyClass([])).toBeUndefined();
});
