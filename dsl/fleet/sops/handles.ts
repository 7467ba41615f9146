/** Secrets and templates as values of the modules that use them. */
import { ident, select, type Expr } from "../../nix/ast/index.ts";
import { nearest } from "../../diagnostics/nearest.ts";
import { handleSymbol, type Builder } from "../../nix/expr/symbol.ts";
import { currentModule } from "../lower/context.ts";
import { namesOf, type SopsData } from "./data.ts";

/** The secrets, by name: where each lies, and what stands for it in a template. */
export const secretHandles = (sops: SopsData): object =>
  byName((name) => {
    const at = (...path: readonly string[]): unknown =>
      handleSymbol(
        (builder) => select(declared(sops, "secrets", name, builder), ["sops", ...path]),
        `${sops.name}.${path.join(".")}`,
      );
    return { path: at("secrets", name, "path"), placeholder: at("placeholder", name) };
  });

/** The templates, by name. */
export const templateHandles = (sops: SopsData): object =>
  byName((name) => ({
    path: handleSymbol(
      (builder) => select(declared(sops, "templates", name, builder), ["sops", "templates", name, "path"]),
      `${sops.name}.templates.${name}.path`,
    ),
  }));

/** An object of any name: one that is not declared is told where it is used. */
const byName = (make: (name: string) => object): object =>
  new Proxy({}, { get: (_, name) => (typeof name === "string" ? make(name) : undefined) });

/**
 * The `config` that a secret is declared in: that of a home around, or of the machine the home lives on. NV5206 outside of
 * these, NV5222 for one that nobody declares.
 */
function declared(sops: SopsData, kind: "secrets" | "templates", name: string, builder: Builder): Expr {
  const { report, origin } = builder;
  const labels = origin === undefined ? [] : [{ origin }];
  const names = namesOf(sops, kind);
  const what = kind === "secrets" ? "secret" : "template";
  if (!names.includes(name)) {
    const near = nearest(name, names);
    const known = names.map((item) => JSON.stringify(item)).join(", ");
    report({
      code: "NV5222",
      severity: "error",
      message: `${JSON.stringify(sops.name)} declares no ${what} ${JSON.stringify(name)}`,
      labels,
      help:
        near === undefined
          ? `there are: ${known === "" ? "none" : known}`
          : `did you mean ${JSON.stringify(near)}?`,
    });
  }
  const module = currentModule();
  if (module?.class === sops.class) return module.name("config");
  if (module?.class === "homeManager") return module.name("osConfig");
  const where = sops.class === "homeManager" ? "a home" : "a machine";
  report({
    code: "NV5206",
    severity: "error",
    message: `the ${what} ${JSON.stringify(name)} of ${where} is used outside of any`,
    labels,
    help: `use it in a module of class ${sops.class}`,
  });
  return ident("config");
}
