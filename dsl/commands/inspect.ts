/** `inspect`: what a machine is made of, who defines an option, where a fleet is not checked. */
import { asRun } from "../diagnostics/program.ts";
import { NivisError } from "../diagnostics/diagnostic.ts";
import type { Compiled } from "../compile/compile.ts";
import type { FleetToCheck } from "../check/rule.ts";
import { exitCodes } from "./command.ts";
import type { Command, Context } from "./command.ts";
import { report } from "./report.ts";

export const inspect: Command = {
  name: "inspect",
  summary: "the modules of a host or home; who defines an option there; what is not checked",
  args: ["HOST", "[option.path]"],
  flags: {
    escapes: {
      text: "raw Nix, unknown packages, open inputs, silenced warnings; of the whole fleet without HOST",
    },
    json: { text: "print the result as JSON" },
  },
  examples: [
    ["bun build.ts inspect cinnabar", "its modules, with their files"],
    ["bun build.ts inspect cinnabar services.openssh", "every definition there, with its place and priority"],
    ["bun build.ts inspect crs58@devbox programs.git.enable", "of a home as well"],
    ["bun build.ts inspect --escapes", "where the fleet steps outside of what is checked"],
  ],
  run: async (context) => {
    const { args, flags } = context;
    const [name, option] = args;
    if (name === undefined && flags["escapes"] !== true)
      throw usage("inspect needs a HOST", "inspect cinnabar");
    if (option !== undefined && flags["escapes"] === true)
      throw usage("--escapes is about a HOST, not an option", "inspect cinnabar --escapes");
    const { compile } = await import("../compile/compile.ts");
    // What TypeScript says of it is the build's to tell.
    const compiled = await compile(context.root, { types: false });
    if (compiled.fleet === undefined) {
      report(context, compiled.diagnostics);
      return exitCodes.errors;
    }
    const result = await answer(context, compiled, compiled.fleet);
    if (flags["json"] === true)
      context.print(`${JSON.stringify({ ok: true, ...result.json }, undefined, 2)}\n`);
    else context.print(result.text);
    const errors = compiled.diagnostics.filter(({ severity }) => severity === "error").length;
    if (errors > 0 && flags["json"] !== true)
      context.warn(
        asRun("The fleet has errors (`bun build.ts` tells them): something may be missing here.\n"),
      );
    return exitCodes.ok;
  },
};

function usage(message: string, example: string): NivisError {
  return new NivisError([
    { code: "NV7003", severity: "error", message, labels: [], help: `bun build.ts ${example}` },
  ]);
}

interface Result {
  readonly text: string;
  readonly json: object;
}

/** What it tells of a compiled fleet. NV7040: there is no such host or home. NV7041: it has no such option. */
export async function answer(
  { args, flags, paint }: Pick<Context, "args" | "flags" | "paint">,
  compiled: Compiled,
  fleet: FleetToCheck,
): Promise<Result> {
  const [name, path] = args;
  const { configurationOf, modulesOf } = await import("../inspect/machine.ts");
  const { escapesText, machineText, optionText } = await import("../inspect/text.ts");
  const machine = name === undefined ? undefined : configurationOf(fleet, name);
  if (machine === undefined || flags["escapes"] === true) {
    const { escapesOf } = await import("../inspect/escapes.ts");
    const only = machine && new Set(machine.modules.map(({ source }) => source));
    const escapes = escapesOf(compiled, only);
    return { text: escapesText(escapes, paint), json: { name, escapes } };
  }
  const { name: host, class: of } = machine;
  if (path !== undefined) {
    const { inspectOption } = await import("../inspect/option.ts");
    const option = inspectOption(fleet, machine, path);
    return { text: optionText(option, host, paint), json: { name: host, class: of, ...option } };
  }
  const modules = modulesOf(fleet, machine);
  return { text: machineText(machine, modules, paint), json: { name: host, class: of, modules } };
}
