import { expect, it } from "vitest";
import type { OptionNode } from "../model/node.ts";
import { schemaOf } from "../schema.ts";
import { nixosRenames } from "./nixos-renames.ts";

const at = (path: readonly string[]): OptionNode | undefined =>
  path.reduce<OptionNode | undefined>((node, name) => node?.children.get(name), schemaOf("nixos").root);

it("leads to options that NixOS has", () => {
  expect(nixosRenames.filter(({ to }) => to !== null && at(to) === undefined)).toEqual([]);
});

it("names each old option once, and none that is a new one", () => {
  const old = nixosRenames.map(({ from }) => from.join("."));
  expect(new Set(old).size).toBe(old.length);
  const now = new Set(nixosRenames.map(({ to }) => to?.join(".")));
  expect(old.filter((path) => now.has(path))).toEqual([]);
});
