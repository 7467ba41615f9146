/** What a person at a terminal sees while a command works. */
import { clock } from "../compile/stages.ts";
import type { Clock, Stage } from "../compile/stages.ts";
import type { Context } from "./command.ts";

const doing: Readonly<Record<Stage, string>> = {
  load: "loading the fleet",
  lower: "turning it into Nix",
  check: "checking options and the fleet as a whole",
  print: "printing",
  types: "waiting for the type-check",
  write: "writing out/",
};

/** Milliseconds in which a build is done before anybody wonders. */
const patience = 400;

/** A clock that shows the stage that runs, in a line that goes away, once a build takes longer than one would notice. */
export function progress({ flags, paint }: Context): { readonly clock: Clock; readonly end: () => void } {
  const { stderr } = process;
  if (stderr.isTTY !== true || flags["json"] === true) return { clock: clock(), end: () => undefined };
  const started = performance.now();
  const show = (text: string): void => void stderr.write(`\r\u001b[K${text}`);
  let shown = false;
  return {
    clock: clock((stage) => {
      if (performance.now() - started < patience) return;
      shown = true;
      show(paint("dim", `${doing[stage]} …`));
    }),
    end: () => {
      if (shown) show("");
    },
  };
}
