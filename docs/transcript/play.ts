/** Plays a page in an empty folder, with Node and git alone. */
import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { homedir, tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { pack } from "../../dsl/package/testing/pack.ts";
import { pictureOf } from "./picture.ts";
import type { Row } from "./picture.ts";
import { answerTo, edited, stepsOf, withShown } from "./page.ts";
import { recordingOf } from "./recording.ts";
import type { Scene } from "./recording.ts";
import { openTerminal } from "./terminal.ts";

const columns = 100;

/** What a newcomer has: a shell and its tools, Node, git; no Nix, no Bun. */
function programs(folder: string): string {
  const bin = join(folder, ".bin");
  mkdirSync(bin);
  const node = dirname(process.execPath);
  for (const name of [
    "bash",
    "sh",
    "env",
    "cat",
    "ls",
    "mkdir",
    "sed",
    "git",
    "npm",
    "npx",
    "node",
    "uname",
  ]) {
    const path = execFileSync("sh", ["-c", `command -v ${name}`], {
      encoding: "utf8",
      env: { PATH: `${node}${delimiter}${process.env["PATH"] ?? ""}` },
    }).trim();
    symlinkSync(path, join(bin, name));
  }
  return bin;
}

/** What a run made: the page as it shows it, the pictures that it links to, and what happened, for a recording. */
export interface Played {
  readonly page: string;
  readonly pictures: ReadonlyMap<string, string>;
  readonly recording: string;
}

/** Plays a page. */
export async function play(page: string): Promise<Played> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "nivis-play-")));
  pack(folder);
  const person = { NAME: "Ada", EMAIL: "ada@example.org", DATE: "2026-11-26T09:00:00Z" };
  const env = {
    PATH: programs(folder),
    HOME: folder,
    LANG: "C.UTF-8",
    npm_config_cache: process.env["npm_config_cache"] ?? join(homedir(), ".npm"),
    npm_config_prefer_offline: "true",
    npm_config_audit: "false",
    npm_config_fund: "false",
    npm_config_update_notifier: "false",
    GIT_CONFIG_GLOBAL: "/dev/null",
    ...Object.fromEntries(
      ["AUTHOR", "COMMITTER"].flatMap((role) =>
        Object.entries(person).map(([key, value]) => [`GIT_${role}_${key}`, value]),
      ),
    ),
  };
  const terminal = await openTerminal({ cwd: folder, env, columns });
  try {
    const shown: (readonly string[])[] = [];
    const rows = new Map<string, Row[]>();
    const scenes: Scene[] = [];
    let at = folder;
    for (const step of stepsOf(page)) {
      if (step.kind === "edit") {
        const file = join(at, step.file);
        writeFileSync(file, edited(readFileSync(file, "utf8"), step));
        scenes.push(step);
        continue;
      }
      const { lines, rows: seen } = await terminal.run(step.command, (screen) =>
        answerTo(screen, step.shown),
      );
      shown.push(lines);
      scenes.push({ kind: "run", rows: seen });
      if (step.picture !== undefined) rows.set(step.picture, [...(rows.get(step.picture) ?? []), ...seen]);
      const folderOf = /\bcd (\S+)$/.exec(step.command)?.[1];
      if (folderOf !== undefined) at = join(at, folderOf);
    }
    const pictures = [...rows].map(
      ([name, of]) =>
        [name, pictureOf(of, columns, name.replace(/\.svg$/, "").replaceAll("-", " "))] as const,
    );
    const recording = recordingOf(scenes, columns, "A fleet of one, from an empty folder");
    return { page: withShown(page, shown), pictures: new Map(pictures), recording };
  } finally {
    await terminal.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
