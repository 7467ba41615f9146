import { describe, expect, it } from "vitest";
import { rephrase } from "./rephrase.ts";

const said = (code: string, message: string, notes?: readonly string[]) =>
  rephrase({ code, severity: "error", message, labels: [], ...(notes === undefined ? {} : { notes }) });

describe("names that no option has", () => {
  it("is told on the name's value", () => {
    const message = `Type 'true' is not assignable to type 'boolean & NoSuchOption<"enabel">'.`;
    expect(said("TS2322", message).message).toBe("no option is named enabel here");
  });
  it("is found in the reasons, where the whole of config is marked", () => {
    const reasons = `The types of 'a.c' are incompatible between these types.\nType 'number' is not assignable to type 'NoSuchOption<"c">'.`;
    const found = said("TS2322", "Type '({ lib }: …) => { … }' is not assignable to type '…'.", [reasons]);
    expect(found.message).toBe("no option is named c here");
    expect(found.notes).toBeUndefined();
  });
});

const fixtures: readonly (readonly [code: string, theirs: string, ours: RegExp])[] = [
  [
    "TS2774",
    "This condition will always return true since this function is always defined. Did you mean to call it instead?",
    /nix\.if\(…, …, …\), for definitions lib\.mkIf/,
  ],
  [
    "TS2731",
    "Implicit conversion of a 'symbol' to a 'string' will fail at runtime. Consider wrapping this expression in 'String(...)'.",
    /nix`…\$\{…\}…` with the tag/,
  ],
  [
    "TS7022",
    "'emma' implicitly has type 'any' because it does not have a type annotation and is referenced directly or indirectly in its own initializer.",
    /const emma: User/,
  ],
  ["TS2339", "Property 'join' does not exist on type 'LeafRef<readonly string[]>'.", /lib\.concatStringsSep/],
  ["TS2469", "The '+' operator cannot be applied to type 'symbol'.", /nix\.add/],
  ["TS2365", "Operator '>' cannot be applied to types 'LeafRef<number>' and 'number'.", /calculate/],
  [
    "TS2367",
    "This comparison appears to be unintentional because the types 'LeafRef<boolean>' and 'boolean' have no overlap.",
    /nix\.eq\(…, …\)/,
  ],
  [
    "TS2488",
    "Type 'LeafRef<readonly string[]>' must have a '[Symbol.iterator]()' method that returns an iterator.",
    /nix\.concat/,
  ],
  [
    "TS2345",
    "Argument of type 'LeafRef<boolean>' is not assignable to parameter of type 'TextHole'.",
    /lib\.boolToString/,
  ],
  [
    "TS2345",
    "Argument of type 'LeafRef<number>' is not assignable to parameter of type 'TextHole'.",
    /nix\.toString/,
  ],
  [
    "TS2345",
    "Argument of type 'LeafRef<readonly Val<string>[]>' is not assignable to parameter of type 'TextHole'.",
    /lib\.concatStringsSep/,
  ],
  [
    "TS2345",
    "Argument of type 'LeafRef<string | null>' is not assignable to parameter of type 'TextHole'.",
    /nix\.nonNull/,
  ],
  [
    "TS2322",
    `Type 'Module<"homeManager", { custom: { theme: OptionDecl<string>; }; } & NoOptions>' is not assignable to type 'Importable<"nixos">'.`,
    /a module of class homeManager is imported by one of class nixos/,
  ],
  [
    "TS2322",
    "Type '{ hostName: undefined; }' is not assignable to type 'Def<networking>'.",
    /leave the name out/,
  ],
  [
    "TS2322",
    `Type 'undefined' is not assignable to type 'Val<string> | undefined' with 'exactOptionalPropertyTypes: true'. Consider adding 'undefined' to the type of the target.`,
    /undefined is no value of an option[^]*leave the name out/,
  ],
  [
    "TS2345",
    "Argument of type 'Nix<readonly (string | LeafRef<string> | Nix<string> | null)[]>' is not assignable to parameter of type 'Val<readonly Val<number | Interpolable>[]>'.",
    /an element of this list may be null[^]*nix\.nonNull/,
  ],
  ["TS2339", "Property 'string' does not exist on type 'Types'.", /lib\.types has no string/],
  [
    "TS2353",
    `Object literal may only specify known properties, and 'networking' does not exist in type 'ModuleSpec<"nixos", …>'.`,
    /definitions of options stand in config/,
  ],
  [
    "TS2353",
    `Object literal may only specify known properties, and 'modules' does not exist in type 'HostSpec<"nixos", …>'.`,
    /imports: \[/,
  ],
  [
    "TS2353",
    `Object literal may only specify known properties, and 'custom' does not exist in type '(args: ClassOptionsArgs<"nixos">) => NoOptions'.`,
    /options is a function/,
  ],
  [
    "TS2559",
    `Type '({ config }: …) => …' has no properties in common with type 'ModuleSpec<"nixos", …>'.`,
    /it stands in config/,
  ],
  [
    "TS2345",
    `Argument of type 'string' is not assignable to parameter of type 'Val<Derivation>'.`,
    /pkgs\.name/,
  ],
  [
    "TS2345",
    "Argument of type 'LeafRef<string>' is not assignable to parameter of type 'AnyRef'.",
    /Val<string>; for a set of options write any/,
  ],
  [
    "TS2741",
    `Property 'system' is missing in type '{ config: { … }; }' but required in type 'HostSpec<"nixos", …>'.`,
    /system is missing[^]*platform/,
  ],
  [
    "TS2741",
    `Property 'fullName' is missing in type '{ email: string; }' but required in type 'UserSpec<…>'.`,
    /fullName is missing/,
  ],
  ["TS2698", "Spread types may only be created from object types.", /nix\.update\(/],
  ["TS2365", "Operator '+' cannot be applied to types 'AnyRef' and 'number[]'.", /calculate/],
  ["TS2339", "Property 'self' does not exist on type 'Inputs<{ … }>'.", /self is no input[^]*self\.inputs/],
  ["TS2339", "Property 'disko' does not exist on type 'Inputs<{ … }>'.", /no input is named disko/],
  ["TS2339", "Property 'git' does not exist on type 'NixosModuleArgs<…>'.", /\(\{ config, lib, pkgs \}\) =>/],
  ["TS2339", "Property 'psqlSchema' does not exist on type 'PackageRef'.", /nix\.get\(…, "psqlSchema"\)/],
  ["TS2339", "Property 'sops' does not exist on type 'GroupRef<NixosOptions>'.", /no option is named sops/],
  ["TS7006", "Parameter 'x' implicitly has an 'any' type.", /AnyRef for anything of Nix/],
];

describe("what stands in the reasons", () => {
  it("tells a parameter that is said to be less than it is", () => {
    const found = said(
      "TS2345",
      "Argument of type '(old: AnyRef) => …' is not assignable to parameter of type '…'.",
      [
        "Types of parameters 'old' and 'first' are incompatible.\n  Type 'FinalAttrs' is not assignable to type 'AnyRef'.",
      ],
    );
    expect(`${found.message}; ${found.help}`).toMatch(/old is not AnyRef.*leave its type out/);
  });
  it("names the definition that is undefined", () => {
    const found = said("TS2322", "Type '{ a: string; b: undefined; }' is not assignable to type 'Def<x>'.", [
      "Types of property 'b' are incompatible.\n  Type 'undefined' is not assignable to type 'Val<string>'.",
    ]);
    expect(found.message).toBe("b is undefined, which is no value of an option");
  });
  it("tells a function that returns nothing, and one that waits", () => {
    const nothing = said("TS2322", "Type '() => void' is not assignable to type '…'.", [
      "Type 'void' is not assignable to type 'Returned<A, B>'.",
    ]);
    expect([nothing.code, nothing.help]).toEqual(["NV3040", expect.stringContaining("parentheses")]);
    const waits = said("TS2322", `Type 'x' is not assignable to type 'NoSuchOption<"then">'.`);
    expect([waits.code, waits.help]).toEqual(["NV1126", expect.stringContaining("wait at the top")]);
  });
  it("tells where a package that is not there may come from", () =>
    expect(said("TS2339", "Property 'phantun' does not exist on type 'PackagesLinux'.").help).toContain(
      'nix.get(pkgs, "phantun")',
    ));
});

describe("rephrase", () => {
  it.each(fixtures)("%s: %s", (code, theirs, ours) => {
    const { message, help, notes, code: as } = said(code, theirs, ["a chain of our own types"]);
    expect(as).toBe(message.startsWith("a module of class") ? "NV3013" : code);
    expect(`${message}\n${help}`).toMatch(ours);
    expect(message).not.toBe(theirs);
    expect(notes).toBeUndefined();
  });

  it("leaves advice alone that is right", () => {
    const found = said("TS2365", "Operator '>' cannot be applied to types 'string' and 'number'.", ["why"]);
    expect(found).toEqual({
      code: "TS2365",
      severity: "error",
      message: "Operator '>' cannot be applied to types 'string' and 'number'.",
      labels: [],
      notes: ["why"],
    });
    expect(said("TS2551", "Property 'a' does not exist on type 'B'. Did you mean 'c'?").message).toMatch(
      /Did you mean 'c'/,
    );
  });

  it.each([
    [
      "Argument of type 'LeafRef<string>' is not assignable to parameter of type 'Bool'.",
      "Argument of type 'reference to string' is not assignable to parameter of type 'boolean'.",
    ],
    [
      "Type 'GroupRef<networking>' is not assignable to type 'Val<readonly Val<string>[]> | undefined'.",
      "Type 'reference to networking' is not assignable to type 'list of string'.",
    ],
    [
      "Type 'number' is not assignable to type '{ readonly system: string; readonly tags?: readonly string[] }'.",
      "Type 'number' is not assignable to type '{ readonly system: string; readonly tags?: list of string }'.",
    ],
    [
      "Property 'ripgrpe' does not exist on type 'PackagesCommon'. Did you mean 'ripgrep'?",
      "there is no package 'ripgrpe'. Did you mean 'ripgrep'?",
    ],
    [
      "Object literal may only specify known properties, but 'a' does not exist in type 'ShellApplication'. Did you mean to write 'b'?",
      "'a' does not exist in type 'ShellApplication'. Did you mean 'b'?",
    ],
  ])("speaks of types as they are known: %s", (theirs, ours) =>
    expect(said("TS9999", theirs).message).toBe(ours),
  );

  it("names the options of a module by its class", () => {
    const type = `HostOptions<"nixos", readonly [Module<"nixos", NoOptions>]>`;
    expect(said("TS2339", `Property 'x' does not exist on type 'GroupRef<${type}>'.`).message).toBe(
      "Property 'x' does not exist on `config` of class nixos.",
    );
    expect(
      said(
        "TS2561",
        `Object literal may only specify known properties, but 'a' does not exist in type '${type}'. Did you mean to write 'b'?`,
      ).message,
    ).toBe("'a' does not exist in the options of class nixos. Did you mean 'b'?");
  });
});
