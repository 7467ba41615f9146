import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { schemaClasses } from "../schema.ts";
import { decodeSchema, encodeSchema } from "./format.ts";
import { availableOn, parsePackages } from "./packages.ts";

const read = (name: string): string => readFileSync(join(import.meta.dirname, name), "utf8");

describe("schema files", () => {
  it.each(schemaClasses)("%s: read and written again, byte for byte", (className) => {
    const text = read(`${className}.options`);
    expect(encodeSchema(decodeSchema(text)) === text).toBe(true);
  });

  it("hold what the sources say", () => {
    const nixos = decodeSchema(read("nixos.options"));
    const ports = nixos.root.children.get("services")?.children.get("openssh")?.children.get("ports");
    expect(ports?.option).toMatchObject({ type: { t: "listOf", of: { t: "unsignedInt16", min: 0, max: 65_535 } }, declarations: [] });
    const users = nixos.root.children.get("users")?.children.get("users");
    expect(users?.children.get("<name>")?.children.get("isNormalUser")?.option?.type).toEqual({ t: "bool" });
  });

  it("hold disko's content types", () => {
    const disko = decodeSchema(read("disko.options"));
    expect([...disko.contentTypes.keys()]).toContain("gpt");
    expect(disko.contentTypes.get("filesystem")?.children.get("format")?.option?.type).toEqual({ t: "str" });
  });

  it("hold renames with their successor", () => {
    expect(decodeSchema(read("homeManager.options")).renames.get("programs.zsh.zproof")).toEqual({
      from: ["programs", "zsh", "zproof"],
      to: ["programs", "zsh", "zprof"],
    });
  });
});

describe("nixpkgs.packages", () => {
  const sets = parsePackages(read("nixpkgs.packages"));

  it("knows where packages run", () => {
    const systemd = sets.get("")?.get("systemd");
    expect(systemd && availableOn(systemd, "x86_64-linux")).toBe(true);
    expect(systemd && availableOn(systemd, "aarch64-darwin")).toBe(false);
    expect(sets.get("")?.get("git")).toEqual({ on: "LlDd", known: "package" });
  });

  it("knows sets", () => {
    expect(sets.get("python313Packages")?.get("requests")?.known).toBe("package");
    expect(sets.get("fishPlugins")?.has("tide")).toBe(true);
  });
});
