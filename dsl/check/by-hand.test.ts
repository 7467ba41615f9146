import { expect, it } from "vitest";
import { mentionedByHand } from "./by-hand.ts";

const mentions = (...texts: readonly string[]) => mentionedByHand({ modules: [], byHand: () => texts });

it.each([
  ["{ flake.nixosConfigurations.a = f { modules = [ self.modules.nixos.web ]; }; }"],
  ["{ config, ... }: { x = config.flake.modules.nixos.web; }"],
  ["{ config, ... }: let inherit (config.flake.modules.nixos) base web; in web"],
  ["{ self, ... }: with self.modules.nixos; [ web ]"],
  ["{ self, ... }: builtins.attrValues self.modules.nixos"],
  ["{ self, ... }: let inherit (self) modules; in modules.nixos.web"],
  ["{ inputs, class, ... }: inputs.self.modules.${class}.web or { }"],
  ["{ inputs, ... }: (import ./x.nix inputs).modules.nixos.web"],
  ["{ x = "],
])("finds the module in %s", (text) => expect(mentions("{ }", text)("nixos", "web")).toBe(true));

it.each([
  ["{ }"],
  ["{ flake.modules.nixos.web = { }; }"],
  ["# self.modules.nixos.web\n{ modules = [ web ]; }"],
  ["{ self, ... }: self.modules.darwin.web"],
  ["{ config, ... }: { inherit (config.flake.modules.nixos) base; }"],
  ["{ inputs, ... }: inputs.other.modules.nixos.web"],
])("finds none in %s", (text) => expect(mentions(text)("nixos", "web")).toBe(false));

it("finds none where there are no such files", () => {
  expect(mentionedByHand({ modules: [] })("nixos", "web")).toBe(false);
});
