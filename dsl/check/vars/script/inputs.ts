/** NV5207, NV5208: files that a script reads and does not get. */
import { siteOfArray } from "../../../nix/expr/sites.ts";
import { problem } from "../../../fleet/lower/fleet.ts";
import { dependenciesOf, filesOf, generatorOf } from "../../../fleet/vars/data.ts";
import type { Diagnostic } from "../../../diagnostics/diagnostic.ts";
import type { Rule } from "../../rule.ts";
import { suggestion } from "../unknown-file.ts";
import { quoted } from "../secret-value.ts";
import { placeOf, scriptsOf, type Script } from "./scripts.ts";
import type { Mention } from "./shell.ts";

/** Reports `$in/<generator>/<file>` of no dependency, and `$prompts/<prompt>` of no prompt. */
export const inputs: Rule = (fleet) =>
  scriptsOf(fleet)
    .filter(({ extended }) => !extended)
    .flatMap((script) =>
      script.shell.mentions.flatMap((mention): readonly Diagnostic[] => {
        if (mention.directory === "in") return ofDependency(script, mention);
        return mention.directory === "prompts" ? ofPrompt(script, mention) : [];
      }),
    );

function ofDependency(script: Script, { path, open, offset }: Mention): readonly Diagnostic[] {
  const [name = "", file] = path.split("/");
  // `$in/$name`, `$in/ca$n`: the shell decides.
  if (open && file === undefined && !endsThere(script, offset, path)) return [];
  const all = dependenciesOf(script.vars).flatMap((item) => generatorOf(item) ?? []);
  const dependency = all.find((item) => item.name === name);
  const at = placeOf(script, offset);
  if (dependency === undefined) {
    const message = `the script of ${JSON.stringify(script.vars.name)} reads $in/${name}, and ${JSON.stringify(name)} is none of its dependencies`;
    const known = all.map((item) => item.name);
    const help =
      known.length === 0
        ? "add the generator to its dependencies: dependencies: [ … ]"
        : suggestion(name, known);
    return [problem("NV5207", at, message, help)];
  }
  const files = filesOf(dependency);
  if (file === undefined || open || files.has(file)) return [];
  const message = `the script of ${JSON.stringify(script.vars.name)} reads $in/${path}, and the vars generator ${JSON.stringify(name)} has no file ${JSON.stringify(file)}`;
  return [problem("NV5207", at, message, suggestion(file, [...files.keys()]))];
}

/** Whether a path is followed by `/`. */
const endsThere = ({ text }: Script, offset: number, path: string): boolean =>
  text.text
    .slice(offset)
    .replace(/^\$\{?in\}?"?\//, "")
    .startsWith(`${path}/`);

function ofPrompt(script: Script, { path, open, offset }: Mention): readonly Diagnostic[] {
  if (open || path.includes("/")) return [];
  const prompts = Object.keys(script.vars.spec.prompts ?? {});
  if (prompts.includes(path)) return [];
  const message = `the script of ${JSON.stringify(script.vars.name)} reads $prompts/${path}, and asks for no such thing`;
  const help =
    prompts.length === 0
      ? `add it: prompts: { ${quoted(path)}: { type: "line" } }`
      : suggestion(path, prompts);
  return [problem("NV5208", placeOf(script, offset), message, help)];
}

/** NV5214: what a generator asks for or depends on, and never looks at. */
export const unused: Rule = (fleet) =>
  scriptsOf(fleet)
    .filter(({ extended }) => !extended)
    .flatMap((script) => {
      const { shell, vars, found } = script;
      const read = (directory: string, name: string): boolean =>
        shell.mentions.some((item) => item.directory === directory && item.path.split("/")[0] === name);
      const items = dependenciesOf(vars);
      const site = siteOfArray(items);
      const dependencies = shell.unclear.has("in")
        ? []
        : items.flatMap((item, index) => {
            const name = generatorOf(item)?.name;
            if (name === undefined || read("in", name)) return [];
            const at = { origin: site?.elements[index]?.origin ?? found.origin };
            const message = `the vars generator ${JSON.stringify(vars.name)} depends on ${JSON.stringify(name)}, and its script does not read $in/${name}`;
            return [problem("NV5214", at, message, "leave it out of the dependencies, or read it")];
          });
      const prompts = shell.unclear.has("prompts")
        ? []
        : Object.entries(vars.spec.prompts ?? {}).flatMap(([name, { persist }]) => {
            if (persist === true || read("prompts", name)) return [];
            const message = `the vars generator ${JSON.stringify(vars.name)} asks for ${JSON.stringify(name)}, and its script does not read $prompts/${name}`;
            return [
              problem(
                "NV5214",
                found,
                message,
                "say persist: true where the answer is the file, or leave the prompt out",
              ),
            ];
          });
      return [...dependencies, ...prompts].map((item) => ({ ...item, severity: "warning" as const }));
    });
