/** `build --watch`: a build after each change, in a process of its own that has been started ahead. */
import { fork, type ChildProcess } from "node:child_process";
import { relative, sep } from "node:path";
import { rooms } from "../compile/discover.ts";
import { isOwnable } from "../compile/emit/paths.ts";
import { plural } from "../diagnostics/render.ts";
import { exitCodes } from "./command.ts";
import type { Context } from "./command.ts";
import { standby } from "./json.ts";

/** Milliseconds of silence after which what an editor writes in several steps is taken for done. */
const silence = 30;

/** Milliseconds in which a small fleet is compiled for practice, again and again; a large one is once. */
const practice = 300;

/** What no build reads; of `out/`, vars and secrets are read. */
const ignored =
  /(?:^|\/)(?:node_modules|\.git|\.nivis|\.direnv|result[^/]*)(?:\/|$)|^out\/(?!vars(?:\/|$)|sops(?:\/|$))/;

/**
 * Builds now and after each change below the project, until it is interrupted. A failed build is told and the next change
 * awaited. Each build runs in a process of its own, so nothing of an earlier one can be in it; the process is started while
 * nobody waits, and has compiled the fleet once for practice.
 */
export async function watch(context: Context): Promise<number> {
  const { watch: observe } = await import("chokidar");
  const { root, paint, flags } = context;
  const say = flags["json"] === true ? context.warn : context.print;
  const pathOf = (path: string): string => relative(root, path).split(sep).join("/");
  const watcher = observe(root, {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (path) => ignored.test(pathOf(path)),
  });
  await new Promise<void>((done) => watcher.once("ready", done));

  let next = start("now");
  let changed = new Set<string>();
  let running: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let over = false;

  const turn = async (): Promise<void> => {
    if (!next.ready) next = again(next);
    await go(next);
    // Nobody would end a process that is started now.
    if (over) return;
    say(paint("dim", "Waiting for changes; Ctrl-C ends.\n"));
    next = start("rehearsed");
  };
  const due = (): void => {
    if (over || running !== undefined || changed.size === 0) return;
    const paths = [...changed];
    changed = new Set();
    // What was loaded ahead may be what has changed.
    if (!paths.every(ofFleet)) next = again(next);
    say(`\n${paint("dim", new Date().toTimeString().slice(0, 8))} ${described(paths)}\n`);
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
  over = true;
  clearTimeout(timer);
  await watcher.close();
  next.child.kill();
  return exitCodes.ok;
}

const ofFleet = (path: string): boolean => rooms.some((room) => path.startsWith(`${room}/`));

function described(paths: readonly string[]): string {
  return `${paths.length > 3 ? plural(paths.length, "file") : paths.join(", ")} changed`;
}

/** A process that waits for its turn. */
interface Standby {
  readonly child: ChildProcess;
  /** It has loaded what it needs, and can begin at once. */
  ready: boolean;
}

/** Starts a process that loads the compiler and waits; one that is needed `now` does not rehearse. */
function start(when: "now" | "rehearsed"): Standby {
  const args = process.argv.slice(2).filter((word) => word !== "--watch" && word !== "-w");
  const entry = process.argv[1] ?? "build.ts";
  const stdio = ["inherit", "inherit", "inherit", "ipc"] as const;
  const child = fork(entry, args, { env: { ...process.env, [standby]: when }, stdio: [...stdio] });
  const started: Standby = { child, ready: when === "now" };
  child.once("message", () => (started.ready = true));
  return started;
}

/** In place of a process that is not to be waited for. */
function again({ child }: Standby): Standby {
  child.kill();
  return start("now");
}

/** Lets a process build, and waits for its end. */
function go({ child }: Standby): Promise<void> {
  return new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done();
    child.once("exit", () => done());
    child.send("go");
  });
}

/** In a process that `watch` has started: loads what a build needs and waits for its turn. */
export async function untilTurn(root: string): Promise<void> {
  const when = process.env[standby];
  if (when === undefined) return;
  const turn = new Promise<void>((done) => {
    process.once("message", () => done());
    process.once("disconnect", () => process.exit());
  });
  const [{ rehearse }] = await Promise.all([
    import("../compile/compile.ts"),
    import("../compile/emit/emit.ts"),
    import("../index.ts"),
  ]);
  if (when === "rehearsed") {
    const enough = performance.now() + practice;
    do await rehearse(root);
    while (performance.now() < enough);
  }
  process.send?.("ready");
  await turn;
  process.removeAllListeners("disconnect");
  process.disconnect();
}
