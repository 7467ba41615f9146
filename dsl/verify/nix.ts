/** The commands of Nix that verify a flake. */
import { availableParallelism, totalmem } from "node:os";
import { pathToFileURL } from "node:url";
import { namesOfFlake, namesOfOutput, type Target } from "./outputs.ts";

/** The flake in a directory, and the arguments that Nix is given besides. */
export interface FlakeToVerify {
  readonly out: string;
  readonly extra: readonly string[];
}

/** Arguments that tell by themselves what is locked, and how. */
const ofLocks =
  /^--(?:override-input|update-input|recreate-lock-file|(?:reference|output)-lock-file|no-(?:write|update)-lock-file)$/;

/** Whether the arguments say what the inputs are: then nothing is locked. */
export const saysInputs = ({ extra }: FlakeToVerify): boolean => extra.some((word) => ofLocks.test(word));

const features = ["--extra-experimental-features", "nix-command flakes"];

/** As it lies there: `path:` sees files that git does not know, and copies nothing else of the repository. */
const reference = ({ out }: FlakeToVerify): string => `path:${pathToFileURL(out).pathname}`;

/** Locks inputs that `flake.lock` does not have. */
export const lockCommand = (flake: FlakeToVerify): readonly string[] => [
  "flake",
  "lock",
  ...features,
  reference(flake),
  ...flake.extra,
];

/** Processes side by side would wait for each other's cache; the lock file is the user's. */
const evaluation = (flake: FlakeToVerify, attribute: string, as: readonly string[]): readonly string[] => [
  "eval",
  ...features,
  "--no-eval-cache",
  "--show-trace",
  saysInputs(flake) ? "--no-write-lock-file" : "--no-update-lock-file",
  ...as,
  `${reference(flake)}#${attribute.replaceAll("%", "%25")}`,
  ...flake.extra,
];

/** Tells what the flake holds, or one of its outputs. */
export const namesCommand = (flake: FlakeToVerify, output?: string): readonly string[] =>
  output === undefined
    ? evaluation(flake, ".", ["--json", "--apply", namesOfFlake])
    : evaluation(flake, output, ["--json", "--apply", namesOfOutput]);

/** Evaluates something wholly. */
export const targetCommand = (
  flake: FlakeToVerify,
  { attribute, asks }: Pick<Target, "attribute" | "asks">,
): readonly string[] => evaluation(flake, `${attribute}.${asks}`, ["--raw"]);

/** A command as it is typed. */
export const typed = (command: readonly string[]): string =>
  ["nix", ...command]
    .map((word) => (/^[\w@%+=:,./#-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`))
    .join(" ");

/** What the evaluation of a large machine takes. */
const each = 3 * 2 ** 30;

/** How many evaluations run at once unless told: one for each core, as far as memory goes. */
export const jobsFor = (cores: number = availableParallelism(), memory: number = totalmem()): number =>
  Math.max(1, Math.min(cores, Math.floor(memory / each)));
