import { describe, expect, it } from "vitest";
import { readNixErrors } from "./nix-error.ts";

describe("readNixErrors", () => {
  it("reads an error without a trace, whatever stands around it", () => {
    const output = [
      "warning: Git tree '/home/me/fleet' is dirty",
      "error: undefined variable 'y'",
      "       at /nix/store/8nzp68ims2yn1a9miv00xivp8h071d1z-source/modules/x.nix:11:31:",
      "           10|     a = 1;",
      "           11|     b = y;",
      "             |         ^",
      "           12|   };",
      "[1 built]",
    ].join("\n");
    const path = "/nix/store/8nzp68ims2yn1a9miv00xivp8h071d1z-source/modules/x.nix";
    expect(readNixErrors(output)).toEqual([
      {
        message: "undefined variable 'y'",
        frames: [{ path, line: 11, column: 31 }],
        options: [],
        files: [],
        places: [],
        definitions: [],
        truncated: false,
      },
    ]);
  });

  it("reads colours away, and several errors apart", () => {
    const output =
      "\u001B[31;1merror:\u001B[0m first\n\u001B[31;1merror:\u001B[0m\n       … while x\n\n       error: second\n";
    expect(readNixErrors(output).map(({ message }) => message)).toEqual(["first", "second"]);
  });

  it("reads the definitions that a message lists, also on their way through flake.modules", () => {
    const output = [
      "error:",
      "       … while evaluating the option `services.openssh.enable':",
      "",
      "       (stack trace truncated; use '--show-trace' to show the full, detailed trace)",
      "",
      "       error: A definition for option `services.openssh.enable' is not of type `boolean'. Definition values:",
      '       - In `hosts/a.ts\', via option flake.modules.nixos.a: "yes"',
      "       - In `hosts/b.ts':",
      "           {",
      "             x = 1;",
      "           }",
    ].join("\n");
    const [error] = readNixErrors(output);
    expect(error).toMatchObject({
      options: ["services.openssh.enable"],
      truncated: true,
      definitions: [
        { file: "hosts/a.ts", value: '"yes"' },
        { file: "hosts/b.ts", value: expect.stringContaining("x = 1;") },
      ],
    });
  });

  it("reads the places that a flake with provenance tells", () => {
    const output = [
      "error:",
      "       … while evaluating definitions from `hosts/a.ts:7:5':",
      "       … while evaluating networking.hostName (hosts/a.ts:8:9)",
      "       … while calling the 'throw' builtin",
      "       error: no (hosts/b.ts:1:1)",
    ].join("\n");
    expect(readNixErrors(output)[0]?.places).toEqual([
      { file: "hosts/a.ts", line: 7, column: 5 },
      { file: "hosts/a.ts", line: 8, column: 9 },
    ]);
  });

  it("finds nothing where there is no error", () =>
    expect(readNixErrors("warning: x\n/nix/store/…\n")).toEqual([]));
});
