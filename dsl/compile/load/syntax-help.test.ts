import { describe, expect, it } from "vitest";
import { parseFile } from "./parse.ts";
import { nixHabit } from "./syntax-help.ts";

const help = (text: string): string | undefined => parseFile("a.ts", text).diagnostics[0]?.help;

describe("syntax of Nix", () => {
  it.each([
    ["x(lib.mapAttrs'((n) => n, s));", `lib["mapAttrs'"](…)`],
    ["x({ systemd-boot: {} });", '"systemd-boot"'],
    ["x({ services.openssh.enable: true });", "services: { openssh: { enable: … } }"],
    ['x({ a: "b"; c: 1 });', "commas"],
    ["x({ a.b = true });", "a: { b: … }"],
    ["x({ a: ''\n  hello\n'' });", "nix`…`"],
    ["x({\n  # a\n  b: 1 });", "begins with //"],
    ["x(({ lib, ... }) => 1);", "leave the ... out"],
    ["{ lib, ... }: { a = 1; }", "leave the ... out"],
    ["x(() => { a: { b: 1 }, c: 1 });", "parentheses around it"],
    ["x([./a.nix]);", 'rawModule("./…")'],
    ["x({ a: if b then c else d });", "nix.if("],
    ["x({ a: with pkgs; [git] });", "pkgs.git"],
    ["x({ inherit (a.b) c; });", "nix.inherit("],
    ["x({ a: let b = 1; in b });", "const name"],
  ])("%s", (text, words) => expect(help(text)).toContain(words));

  it("says nothing of other mistakes", () => {
    expect(help("x({ a: 1 b: 2 });")).toBeUndefined();
    expect(help("const = 1;")).toBeUndefined();
    expect(nixHabit("a - b", 2)).toBeUndefined();
  });
});
