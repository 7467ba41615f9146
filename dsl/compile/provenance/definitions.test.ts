import { describe, expect, it } from "vitest";
import { attrSet } from "../../nix/ast/index.ts";
import { parseExpr } from "../../nix/parse/index.ts";
import { print } from "../../nix/print/index.ts";
import { optionAt } from "../../options/check.ts";
import { asConfig, pathText, singles } from "./definitions.ts";

const at = optionAt({ classes: ["nixos"], origin: { file: "x.ts", line: 1, column: 1 } });
const apart = (text: string): readonly string[] =>
  singles(parseExpr(text), at, undefined).map((single) =>
    print(attrSet([asConfig(single)]))
      .trim()
      .replaceAll(/\s+/g, " "),
  );

describe("definitions, each on its own", () => {
  it("are the options of groups", () =>
    expect(
      apart("{ services.openssh = { enable = true; ports = [ 22 ]; }; networking = { hostName = x; }; }"),
    ).toEqual([
      "{ config.services.openssh.enable = true; }",
      "{ config.services.openssh.ports = [ 22 ]; }",
      "{ config.networking.hostName = x; }",
    ]));

  it("are the parts of submodules, but for sets that are modules", () =>
    expect(apart("{ users.users = { ann = { shell = x; }; bob = { imports = [ y ]; }; }; }")).toEqual([
      "{ config.users.users.ann.shell = x; }",
      "{ config.users.users.bob = { imports = [ y ]; }; }",
    ]));

  it("are the parts of mkMerge; conditions stay where they are", () =>
    expect(
      apart(
        '{ users = lib.mkIf a { users.ann = lib.mkIf b { shell = x; uid = 1; }; }; time = lib.mkMerge [ { timeZone = "x"; } (lib.mkIf c { timeZone = "y"; }) ]; }',
      ),
    ).toEqual([
      "{ config.users = lib.mkIf a { users.ann = lib.mkIf b { shell = x; }; }; }",
      "{ config.users = lib.mkIf a { users.ann = lib.mkIf b { uid = 1; }; }; }",
      '{ config.time.timeZone = "x"; }',
      '{ config.time = lib.mkIf c { timeZone = "y"; }; }',
    ]));

  it("are whole where a value is one, where nothing is known, and under a priority", () => {
    const texts = [
      "{ services.openssh = lib.mkForce { enable = true; }; }",
      "{ custom = { a = 1; b = 2; }; }",
      '{ environment.etc = rec { a.text = ""; b = a; }; }',
      "{ services.nginx = if x then { enable = true; } else { }; }",
      "{ ${name} = { a = 1; b = 2; }; }",
      "{ boot.kernel.sysctl = { }; }",
    ];
    for (const text of texts)
      expect(apart(text).map((one) => one.replace("config.", ""))).toEqual([
        print(parseExpr(text)).trim().replaceAll(/\s+/g, " "),
      ]);
  });

  it("are what is inherited", () =>
    expect(apart("{ networking = { inherit (x) hostName domain; }; }")).toEqual([
      "{ config.networking = { inherit (x) hostName domain; }; }",
    ]));

  it("have the path that messages name", () =>
    expect(
      singles(parseExpr('{ environment.etc."a.b".text = lib.mkIf c ""; }'), at, undefined).map(pathText),
    ).toEqual(['environment.etc."a.b".text']));
});
