/** The stages of a build: which one runs, and how long each took. */

/** In their order. The type-check runs beside the others: `types` is the time that was waited for it. */
export const stages = ["load", "lower", "check", "print", "types", "write"] as const;
export type Stage = (typeof stages)[number];

/** Milliseconds of each stage. */
export type Times = Readonly<Record<Stage, number>>;

/** Takes the time of stages: each lasts until the next begins. */
export interface Clock {
  readonly begin: (stage: Stage) => void;
  /** Ends the stage that runs. */
  readonly times: () => Times;
}

/** A clock that tells of each stage as it begins. */
export function clock(onStage: (stage: Stage) => void = () => undefined): Clock {
  const times = Object.fromEntries(stages.map((stage) => [stage, 0])) as Record<Stage, number>;
  let running: Stage | undefined;
  let since = 0;
  const end = (): void => {
    const now = performance.now();
    if (running !== undefined) times[running] += now - since;
    since = now;
    running = undefined;
  };
  return {
    begin: (stage) => {
      end();
      running = stage;
      onStage(stage);
    },
    times: () => {
      end();
      return { ...times };
    },
  };
}
