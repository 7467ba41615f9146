/** `flake.tests.<name>` and `checks.tests-<name>`. */
import { binding, type Binding } from "../../nix/ast/index.ts";
import { nix } from "../../nix/expr/nix.ts";
import { symbol } from "../../nix/expr/symbol.ts";
import type { AnyRef } from "../../options/index.ts";
import { builder } from "../brand.ts";
import { fileScope } from "../file-scope.ts";
import type { NixUnit } from "../nix-unit.ts";
import { perSystemBinding } from "./flake-module.ts";
import type { Found } from "./found.ts";
import { callWith, valueNode, type Lowering } from "./lowering.ts";
import { member } from "./member.ts";
import { fileModuleScope } from "./module-scope.ts";
import { keepContent } from "./text/content.ts";

/** The tests, and the check that evaluates them. */
export function nixUnitBindings(lowering: Lowering, found: Found<NixUnit>): readonly Binding[] {
  const { name, origin } = found.data;
  const tests = callWith(lowering, found.data.tests, fileModuleScope().args, found, "the tests");
  keepContent(found.data, tests);
  const option = ["flake", "tests", name];
  const node = valueNode(lowering, tests, { origin: found.origin, class: "flake", option, functions: true });
  const config = (args: { readonly lib: AnyRef; readonly pkgs: AnyRef }): object => ({
    checks: { [`tests-${name}`]: check(name, args.lib, args.pkgs) },
  });
  const data = { [builder]: "perSystem", origin, config, module: undefined } as const;
  return [binding(option, node), perSystemBinding(lowering, { ...found, data })];
}

/** Fails while it is evaluated: no builder is needed, and checks of all platforms tell it. */
function check(name: string, lib: AnyRef, pkgs: AnyRef): unknown {
  const tests = symbol(fileScope("flake", "tests", name));
  return nix.let({ failures: member(lib, "runTests")(tests) }, ({ failures }) =>
    nix.if(
      nix.eq(failures, []),
      member(pkgs, "runCommand")(`tests-${name}`, {}, "touch $out"),
      nix.throw(nix`tests of ${name} fail: ${member(lib, "generators", "toPretty")({}, failures)}`),
    ),
  );
}
