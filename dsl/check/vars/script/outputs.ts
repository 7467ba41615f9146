/** NV5209: files that nothing writes. NV5219: files that nobody declares. */
import { siteOfObject } from "../../../nix/expr/sites.ts";
import { problem } from "../../../fleet/lower/fleet.ts";
import { nearest } from "../../../diagnostics/nearest.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import { filesOf } from "../../../fleet/vars/data.ts";
import type { FleetToCheck, Rule } from "../../rule.ts";
import { generatorsOf, type Generator } from "../generators.ts";
import { placeOf, scriptsOf, type Script } from "./scripts.ts";
import { given, interpreters, packageOf } from "./tools.ts";

/** Reports declared files that the script never names, and files it writes for nobody. */
export const outputs: Rule = (fleet) => {
  const scripts = scriptsOf(fleet).filter(({ extended }) => !extended);
  return [...scripts.flatMap(ofScript), ...scripts.flatMap(undeclared), ...withoutScript(fleet)];
};

function ofScript(script: Script): readonly Diagnostic[] {
  const { shell, vars } = script;
  if (shell.unclear.has("out") || shell.calls.some(({ name }) => interpreters.has(name))) return [];
  const written = [...new Set(outside(script).map(({ path }) => path))];
  // Programs that are known write what they are told to, others may read `$out` themselves.
  const certain =
    !shell.dynamic &&
    shell.errors.length === 0 &&
    shell.calls.every(({ name }) => given.has(name) || shell.own.has(name) || packageOf(name) !== undefined);
  return Object.keys(vars.spec.files ?? {}).flatMap((file) => {
    // `-f $out/key` writes key.pub as well, `-bare $out/ca` ca.pem.
    if (written.some((path) => file.startsWith(path.split("/")[0] ?? path))) return [];
    const near = nearest(file, written);
    const help =
      near === undefined
        ? `write it to $out/${file}, or leave it out of the files`
        : `it writes $out/${near}`;
    const found = problem(
      "NV5209",
      declared(script, file),
      `the script of ${JSON.stringify(vars.name)} does not write $out/${file}`,
      help,
    );
    return [certain ? found : { ...found, severity: "warning" as const }];
  });
}

const outside = ({ shell }: Script) => shell.mentions.filter(({ directory }) => directory === "out");

const declared = ({ vars, found }: Generator, file: string) => ({
  origin: siteOfObject(vars.spec.files ?? {})?.properties.get(file)?.origin ?? found.origin,
});

/** Files that are written and named nowhere else. */
function undeclared(script: Script): readonly Diagnostic[] {
  const files = [...filesOf(script.vars).keys()];
  const all = outside(script);
  return all.flatMap(({ path, open, offset, command }) => {
    const [name = path] = path.split("/");
    const known = files.some((file) => file.startsWith(name) || name.startsWith(file));
    if (open || known || path !== name || all.filter((item) => item.path === path).length > 1) return [];
    if (command === "mkdir" || command === "rm" || command === "cd") return [];
    const message = `the script of ${JSON.stringify(script.vars.name)} writes $out/${path}, which is none of its files`;
    const near = nearest(path, files);
    const help =
      near === undefined
        ? "add it to the files: what is not declared is thrown away"
        : `did you mean $out/${near}?`;
    return [{ ...problem("NV5219", placeOf(script, offset), message, help), severity: "warning" as const }];
  });
}

/** Generators without any script: only prompts that are kept become files. */
function withoutScript(fleet: FleetToCheck): readonly Diagnostic[] {
  return [...generatorsOf(fleet).values()]
    .filter(({ vars, extended }) => vars.spec.script === undefined && !extended)
    .flatMap((generator) => {
      const { vars } = generator;
      const kept = (file: string): boolean => vars.spec.prompts?.[file]?.persist === true;
      return Object.keys(vars.spec.files ?? {})
        .filter((file) => !kept(file))
        .map((file) => {
          const message = `nothing writes ${JSON.stringify(file)}: the vars generator ${JSON.stringify(vars.name)} has no script`;
          return problem(
            "NV5209",
            declared(generator, file),
            message,
            `add a script that writes $out/${file}, or a prompt of that name with persist: true`,
          );
        });
    });
}
