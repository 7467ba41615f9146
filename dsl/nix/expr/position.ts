/** Where in the fleet the running code stands, read from the stack: for errors inside proxy traps. */
import type { Origin } from "../ast/node.ts";
import { currentCall, positionMapper } from "./sites.ts";
import { stacks } from "./stacks.ts";

interface Frame {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

const place = /^\s*at (?:.*?\()?((?:file:\/\/|\/|[A-Za-z]:[\\/]).*?):(\d+):(\d+)\)?$/;

function framesOf(stack: string): Frame[] {
  const frames: Frame[] = [];
  for (const line of stack.split("\n")) {
    const match = place.exec(line);
    if (match?.[1] === undefined) continue;
    frames.push({ file: match[1].replace(/\?.*$/, ""), line: Number(match[2]), column: Number(match[3]) });
  }
  return frames;
}

function mapped({ file, line, column }: Frame): Origin | undefined {
  return positionMapper()?.(file, line, column);
}

/** The innermost place of the fleet in the stack of an error thrown by its code. */
export function originOfError(error: unknown): Origin | undefined {
  if (!(error instanceof Error) || error.stack === undefined) return undefined;
  return firstMapped(framesOf(error.stack));
}

function firstMapped(frames: readonly Frame[]): Origin | undefined {
  for (const frame of frames) {
    const origin = mapped(frame);
    if (origin !== undefined) return origin;
  }
  return undefined;
}

/**
 * The place of the fleet that called `below`, a function of the library; without one in the stack, the library call
 * that is running.
 */
export function originOfCaller(below: (...args: never[]) => unknown): Origin | undefined {
  const holder: { stack?: string } = {};
  const limit = stacks.stackTraceLimit;
  stacks.stackTraceLimit = 50;
  stacks.captureStackTrace(holder, below);
  stacks.stackTraceLimit = limit;
  return firstMapped(framesOf(holder.stack ?? "")) ?? currentCall();
}
