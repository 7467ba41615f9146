import { expect, it } from "vitest";
import { derivationAttributes, membersOf } from "./hand-typed.ts";

it("reads the members of an interface alone", () => {
  const members = membersOf("with-packages.ts", "PythonPackageFunctions");
  expect(members).toContain("numpy");
  expect(members).toContain("buildPythonPackage");
  expect(members).not.toContain("fetchurl");
  expect(membersOf("nixpkgs.ts", "NixpkgsFunctions")).toContain("fetchurl");
});

it("knows the attributes of derivations", () => {
  const known = derivationAttributes();
  for (const name of ["patches", "doCheck", "vendorHash", "postInstall", "installCheckPhase", "build-system"])
    expect(known).toContain(name);
  expect(known).not.toContain("doChek");
});

it("says when there is no such interface", () => {
  expect(() => membersOf("nixpkgs.ts", "Nothing")).toThrow("declares no interface Nothing");
});
