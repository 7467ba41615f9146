import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { temporaryDirectory } from "../../dsl/compile/load/temporary-fleet.ts";
import { library } from "../../dsl/compile/load/resolve.ts";
import { answerTo } from "./page.ts";
import { openTerminal } from "./terminal.ts";

const project = join(library, "..");
const init = `${join(project, "node_modules/bun/bin/bun.exe")} ${join(project, "build.ts")} init`;

it("init takes no answer that cannot be, and writes nothing when it is broken off", async () => {
  const cwd = temporaryDirectory();
  const env = { PATH: process.env["PATH"] ?? "", HOME: temporaryDirectory(), LANG: "C.UTF-8" };
  const terminal = await openTerminal({ cwd, env, columns: 100 });
  const shown =
    "◇  What does the first machine run?\n│  macOS, with nix-darwin\n◇  On which platform?\n│  x86_64-darwin\n◇  What is its name?\n│  my mac";
  const refused = /That is not a host name: letters, digits and `-`/;
  let told = false;
  const { status, lines } = await terminal.run(`${init} fleet`, (screen) => {
    told ||= screen.some((line) => refused.test(line));
    return told ? "\u0003" : answerTo(screen, shown.split("\n"));
  });
  await terminal.close();
  expect(told).toBe(true);
  expect(status).toBe(2);
  expect(lines.join("\n")).toContain("x86_64-darwin");
  expect(lines.join("\n")).toContain("Nothing was written.");
  expect(readdirSync(cwd)).toEqual([]);
});
