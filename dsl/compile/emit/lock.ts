/** One build at a time. */
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writeSync } from "node:fs";
import { hostname } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { NivisError } from "../../diagnostics/diagnostic.ts";

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process started, where the system tells: a number that another process with the same id does not have. */
  readonly started?: string;
  readonly since: string;
}

export const lockOf = (root: string): string => join(root, ".nivis", "lock");

/**
 * Runs `fn` while holding the lock of a project. A lock whose process is gone is taken over; another build is waited
 * for during `patience` milliseconds.
 *
 * NV6009: another build is still running.
 */
export async function withLock<T>(root: string, fn: () => Promise<T>, patience = 2000): Promise<T> {
  const path = lockOf(root);
  mkdirSync(dirname(path), { recursive: true });
  const until = Date.now() + patience;
  const own = JSON.stringify(describeSelf());
  while (!create(path, own)) {
    const holder = readHolder(path);
    if (holder !== "absent" && (holder === undefined || !isAlive(holder)) && isSettled(path, holder)) {
      takeOver(path, holder);
      continue;
    }
    if (Date.now() >= until) throw busy(holder === "absent" ? undefined : holder);
    await sleep(25);
  }
  try {
    return await fn();
  } finally {
    if (readText(path) === own) rmSync(path, { force: true });
  }
}

function create(path: string, text: string): boolean {
  let descriptor: number;
  try {
    descriptor = openSync(path, "wx");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
  try {
    writeSync(descriptor, text);
  } finally {
    closeSync(descriptor);
  }
  return true;
}

/** Only one process may remove a dead lock: a second one could remove the lock of the first. */
function takeOver(path: string, dead: Holder | undefined): void {
  const guard = `${path}.takeover`;
  if (!create(guard, String(process.pid))) {
    const age = Date.now() - (statSync(guard, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (age > 10_000) rmSync(guard, { force: true });
    return;
  }
  try {
    const now = readHolder(path);
    if (JSON.stringify(now) === JSON.stringify(dead)) rmSync(path, { force: true });
  } finally {
    rmSync(guard, { force: true });
  }
}

/** A lock without content belongs to a process that is just writing it, unless it stays so. */
function isSettled(path: string, holder: Holder | undefined): boolean {
  if (holder !== undefined) return true;
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat !== undefined && Date.now() - stat.mtimeMs > 1000;
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}

function readHolder(path: string): Holder | "absent" | undefined {
  const text = readText(path);
  if (text === undefined) return "absent";
  try {
    const holder = JSON.parse(text) as Partial<Holder>;
    return typeof holder.pid === "number" && typeof holder.host === "string" ? (holder as Holder) : undefined;
  } catch {
    return undefined;
  }
}

function describeSelf(): Holder {
  const started = startOf(process.pid);
  const since = new Date().toISOString();
  return { pid: process.pid, host: hostname(), ...(started === undefined ? {} : { started }), since };
}

function isAlive({ pid, host, started }: Holder): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ESRCH") return false;
  }
  const now = startOf(pid);
  return started === undefined || now === undefined || now === started;
}

/** The start time of a process from Linux's `/proc`. */
function startOf(pid: number): string | undefined {
  const stat = readText(`/proc/${pid}/stat`);
  return stat?.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
}

function busy(holder: Holder | undefined): NivisError {
  const who = holder === undefined ? "" : ` (process ${holder.pid} on ${holder.host}, since ${holder.since})`;
  return new NivisError([
    {
      code: "NV6009",
      severity: "error",
      message: `another build is writing out/${who}`,
      labels: [],
      help: "wait for it to end; if it is not running any more, remove .nivis/lock",
    },
  ]);
}
