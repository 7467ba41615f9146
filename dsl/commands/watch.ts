/** `build --watch`: a build after each change, in a process of its own that has been started ahead. */
import { fork, type ChildProcess } from "node:child_process";
import { relative, sep } from "node:path";
import { rooms } from "../compile/discover.ts";
import { isOwnable } from "../compile/emit/paths.ts";
import { plural } from "../diagnostics/render.ts";
import { exitCodes } from "./command.ts";
import type { Context } from "./command.ts";

/** Milliseconds of silence after which what an editor writes in several steps is taken for done. */
const silence = 40;

/** What no build reads; of `out/`, vars and secrets are read. */
const ignored =
  /(?:^|\/)(?:node_modules|\.git|\.nivis|\.direnv|result[^/]*)(?:\/|$)|^out\/(?!vars(?:\/|$)|sops(?:\/|$))/;

/** The variable by which a process knows that it is to wait for its turn. */
const standby = "NIVIS_STANDBY";

/**
 * Builds now and after each change below the project, until it is interrupted. A failed build is told and the next change
 * awaited. Each build runs in a fresh process, so nothing of an earlier one can be in it; the process is started while
 * nobody waits, and has the compiler loaded.
 */
export async function watch(context: Context): Promise<number> {
  const { watch: observe } = await import("chokidar");
  const { root, paint, print } = context;
  const pathOf = (path: string): string => relative(root, path).split(sep).join("/");
  const watcher = observe(root, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path) => ignored.test(pathOf(path)),
  });
  await new Promise<void>((done) => watcher.once("ready", done));

  let next = start();
  let changed = new Set<string>();
  let running: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;

  const turn = async (): Promise<void> => {
    await go(next);
    next = start();
    print(paint("dim", "Waiting for changes; Ctrl-C ends.\n"));
  };
  const due = (): void => {
    if (running !== undefined || changed.size === 0) return;
    const paths = [...changed];
    changed = new Set();
    // What was loaded ahead may be what has changed.
    if (!paths.every(ofFleet)) {
      next.kill();
      next = start();
    }
    print(`\n${paint("dim", new Date().toTimeString().slice(0, 8))} ${described(paths)}\n`);
    running = turn().finally(() => {
      running = undefined;
      due();
    });
  };
  const note = (path: string): void => {
    // What builds write beside out/ changes nothing.
    if (isOwnable(`../${pathOf(path)}`)) return;
    changed.add(pathOf(path));
    clearTimeout(timer);
    timer = setTimeout(due, silence);
  };
  watcher.on("add", note).on("change", note).on("unlink", note);
  running = turn().finally(() => {
    running = undefined;
    due();
  });

  await new Promise<void>((done) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => done());
  });
  clearTimeout(timer);
  await watcher.close();
  next.kill();
  return exitCodes.ok;
}

const ofFleet = (path: string): boolean => rooms.some((room) => path.startsWith(`${room}/`));

function described(paths: readonly string[]): string {
  return `${paths.length > 3 ? plural(paths.length, "file") : paths.join(", ")} changed`;
}

/** Starts a process that loads the compiler and waits. */
function start(): ChildProcess {
  const args = process.argv.slice(2).filter((word) => word !== "--watch" && word !== "-w");
  const entry = process.argv[1] ?? "build.ts";
  const stdio = ["inherit", "inherit", "inherit", "ipc"] as const;
  return fork(entry, args, { env: { ...process.env, [standby]: "1" }, stdio: [...stdio] });
}

/** Lets a process build, and waits for its end. */
function go(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done();
    child.once("exit", () => done());
    child.send("go");
  });
}

/** In a process that `watch` has started: loads what a build needs and waits for its turn. */
export async function untilTurn(): Promise<void> {
  if (process.env[standby] === undefined) return;
  const turn = new Promise<void>((done) => {
    process.once("message", () => done());
    process.once("disconnect", () => process.exit());
  });
  await Promise.all([
    import("../compile/compile.ts"),
    import("../compile/emit/emit.ts"),
    import("../index.ts"),
  ]);
  await turn;
  process.removeAllListeners("disconnect");
  process.disconnect();
}
