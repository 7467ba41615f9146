/** `init`: a new fleet. */
import { existsSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { above } from "../compile/above.ts";
import { asRun, useProgramOf } from "../diagnostics/program.ts";
import type { Answers } from "../init/answers.ts";
import type { Written } from "../init/write.ts";
import { exitCodes } from "./command.ts";
import type { Command, Context } from "./command.ts";

export const init: Command = {
  name: "init",
  summary:
    "make a new fleet of one machine in a folder (this one unless told); a terminal is asked what it needs",
  args: ["[dir]"],
  flags: {
    host: { value: "NAME", text: "the first machine" },
    class: { value: "nixos|darwin", text: "what it runs" },
    system: {
      value: "SYSTEM",
      text: "its platform: x86_64-linux, aarch64-linux, aarch64-darwin, x86_64-darwin",
    },
    user: { value: "NAME", text: "who uses it" },
    key: { value: "KEY", text: "a public key that may log in over SSH" },
    name: { value: "NAME", text: "of the fleet, for package.json; that of the folder unless told" },
    yes: { short: "y", text: "ask nothing: what is not given is that of the machine at hand" },
    json: { text: "print the result as JSON; asks nothing either" },
  },
  examples: [
    ["bun build.ts init my-fleet", "a new fleet in my-fleet/, by questions"],
    ["bun build.ts init my-fleet --host pyrite --class nixos --user ada", "by flags"],
  ],
  run: async (context) => {
    const { given, here, suggested, unanswered } = await import("../init/answers.ts");
    const { makeWay, writeFleet } = await import("../init/write.ts");
    const { flags, args } = context;
    const directory = resolve(args[0] ?? ".");
    const shown = shownAs(directory);
    const said = given(flags);
    makeWay(directory, shown);
    const asking = process.stdin.isTTY === true && process.stdout.isTTY === true && flags["json"] !== true;
    let answers = suggested(directory, said, here());
    if (flags["yes"] !== true) {
      if (asking) {
        const { ask } = await import("../init/ask.ts");
        const asked = await ask(directory, said, here());
        if (asked === undefined) return exitCodes.usage;
        answers = asked;
      } else {
        const missing = unanswered(said);
        if (missing !== undefined) throw missing;
      }
    }
    const written = writeFleet(directory, shown, answers);
    await makePackage(context);
    useProgramOf(directory);
    const steps = nextSteps(directory, answers);
    if (flags["json"] === true) {
      const result = { ok: true, directory, written, next: steps.map(([command]) => command) };
      context.print(`${JSON.stringify(result, undefined, 2)}\n`);
    } else context.print(told(context, shown, answers, written, steps));
    return exitCodes.ok;
  },
};

/** A folder as it is typed from here. */
function shownAs(directory: string): string {
  const way = relative(process.cwd(), directory).split(sep).join("/");
  return way === "" ? "this folder" : way.startsWith("../../") ? directory : `${way}/`;
}

/** From the repository of Nivis a fleet takes `dist/`, which has to be there. */
async function makePackage({ warn }: Context): Promise<void> {
  const { fromRepository } = await import("../init/package-json.ts");
  const { library, libraryEnding } = await import("../compile/load/resolve.ts");
  if (!fromRepository || libraryEnding !== ".ts") return;
  const script = join(library, "package/dist.ts");
  const { build } = (await import(/* @vite-ignore */ script)) as typeof import("../package/dist.ts");
  build(join(library, "../dist"));
  warn("dist/ of Nivis was made anew: the fleet takes it from this repository.\n");
}

type Step = readonly [command: string, what: string];

/** What is to be done next, in order. */
function nextSteps(directory: string, { host, class: className }: Answers): readonly Step[] {
  const way = relative(process.cwd(), directory);
  const inGit = [...above(directory)].some((path) => existsSync(join(path, ".git")));
  const isInstalled = existsSync(join(directory, "node_modules/nivis"));
  return [
    ...(way === "" ? [] : [[`cd ${/^[\w./-]+$/.test(way) ? way : JSON.stringify(way)}`, ""] as const]),
    ...(isInstalled ? [] : [["npm install", ""] as const]),
    [asRun("npx bun build.ts"), "writes out/, the flake; needs no Nix"],
    [inGit ? "git add --all" : "git init && git add --all", "flakes are read from git"],
    className === "nixos"
      ? [`nixos-rebuild switch --flake ./out#${host}`, `on ${host}, as root`]
      : [`nix run nix-darwin -- switch --flake ./out#${host}`, `on ${host}, with sudo`],
  ];
}

function told(
  { paint }: Context,
  shown: string,
  { host, class: className, system }: Answers,
  written: readonly Written[],
  steps: readonly Step[],
): string {
  const what: Readonly<Record<string, string>> = {
    "flake/flake.ts": "the flake and its inputs",
    [`hosts/${host}.ts`]: `the first machine: ${className === "nixos" ? "NixOS" : "macOS"} on ${system}`,
    "tsconfig.json": "for the editor and the type-check",
    "package.json": "Nivis, and two scripts",
    ".gitignore": "",
  };
  const rows = (entries: readonly (readonly [string, string])[]): string => {
    const width = Math.max(...entries.map(([left]) => left.length));
    return entries
      .map(([left, right]) => `  ${left.padEnd(width)}  ${paint("dim", right)}`.trimEnd())
      .join("\n");
  };
  const files = written.map(({ path, added }) => [path, added ? "added to" : (what[path] ?? "")] as const);
  return `${paint("green", "A new fleet")} in ${shown}\n${rows(files)}\n\n${paint("bold", "Next")}\n${rows(steps)}\n`;
}
