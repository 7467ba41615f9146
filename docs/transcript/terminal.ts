/** A real terminal: a shell on a pseudo-terminal, and the screen that it fills. */
import { spawn } from "@lydell/node-pty";
import xterm from "@xterm/headless";
import { rowOf } from "./picture.ts";
import type { Row } from "./picture.ts";

export interface TerminalOptions {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly columns: number;
}

/** One command that ran, as the screen shows it. */
export interface Shown {
  readonly status: number;
  /** Without the line that was typed. */
  readonly lines: readonly string[];
  /** All of it with its colours, as it lies on the screen. */
  readonly rows: readonly Row[];
}

/** What a person at the screen does when it shows something: keys to press, `undefined` to wait. */
export type Watch = (screen: readonly string[]) => string | undefined;

/** A shell that waits for commands. */
export interface Terminal {
  /** Types a command, answers what it asks, and waits for its end. */
  readonly run: (command: string, watch?: Watch) => Promise<Shown>;
  readonly close: () => Promise<void>;
}

/** How long a command may take. */
const patience = 240_000;

/** Marks of the prompt that terminals know (OSC 133): `D;status` when a command has ended, `A` where the next is typed. */
const prompt = {
  PROMPT_COMMAND: String.raw`printf '\033]133;D;%s\007' "$?"`,
  PS1: String.raw`\[\033]133;A\007\]$ `,
  PS2: "> ",
  HISTFILE: "",
};

/** Opens a terminal with a shell: `await (await openTerminal({ … })).run("echo hello")`. */
export async function openTerminal({ cwd, env, columns }: TerminalOptions): Promise<Terminal> {
  const height = 60;
  const screen = new xterm.Terminal({
    cols: columns,
    rows: height,
    scrollback: 100_000,
    allowProposedApi: true,
  });
  const shell = spawn("bash", ["--norc", "--noprofile", "-i"], {
    cwd,
    cols: columns,
    rows: height,
    name: "xterm-256color",
    env: { ...env, ...prompt },
  });
  const buffer = screen.buffer.active;
  const here = (): number => buffer.baseY + buffer.cursorY;
  let prompts = 0;
  let ended = { line: 0, status: 0 };
  let changed: () => void = () => {};
  screen.parser.registerOscHandler(133, (data) => {
    if (data.startsWith("D")) ended = { line: here(), status: Number(data.split(";")[1]) };
    if (data === "A") prompts++;
    return true;
  });
  shell.onData((data) => screen.write(data, () => changed()));
  // Programs ask the terminal what it is and where the cursor stands; it answers.
  screen.onData((data) => shell.write(data));

  const linesFrom = (first: number, end: number): readonly string[] => {
    const lines: string[] = [];
    for (let index = first; index < end; index++) {
      const line = buffer.getLine(index);
      const text = line?.translateToString(true) ?? "";
      if (line?.isWrapped === true && lines.length > 0) lines.push((lines.pop() ?? "") + text);
      else lines.push(text);
    }
    return lines;
  };

  /** Waits until the shell asks for the next command; shows the screen to whoever watches each time it comes to rest. */
  const ready = (count: number, first: number, watch: Watch): Promise<void> =>
    new Promise((done, fail) => {
      let resting: NodeJS.Timeout | undefined;
      const timer = setTimeout(() => {
        fail(new Error(`nothing more came of this:\n${linesFrom(first, here() + 1).join("\n")}`));
      }, patience);
      changed = (): void => {
        clearTimeout(resting);
        if (prompts >= count) {
          clearTimeout(timer);
          changed = () => {};
          done();
          return;
        }
        resting = setTimeout(() => {
          const keys = watch(linesFrom(first, here() + 1));
          if (keys !== undefined) shell.write(keys);
        }, 150);
      };
      changed();
    });

  await ready(1, 0, () => undefined);
  return {
    run: async (command, watch = () => undefined) => {
      const first = here();
      const next = prompts + 1;
      const done = ready(next, first, watch);
      shell.write(`${command}\r`);
      await done;
      const [, ...lines] = linesFrom(first, ended.line);
      const rows: Row[] = [];
      for (let index = first; index < ended.line; index++) {
        const line = buffer.getLine(index);
        if (line !== undefined) rows.push(rowOf(line));
      }
      return { status: ended.status, lines, rows };
    },
    close: () =>
      new Promise((done) => {
        shell.onExit(() => done());
        shell.kill();
      }),
  };
}
