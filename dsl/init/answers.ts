/** What a new fleet is made of: what was given, what is asked, what stands where nobody says anything. */
import { arch, hostname, platform, userInfo } from "node:os";
import { basename } from "node:path";
import { NivisError } from "../diagnostics/diagnostic.ts";
import { nearest } from "../diagnostics/nearest.ts";

export const systemsOf = {
  nixos: ["x86_64-linux", "aarch64-linux"],
  darwin: ["aarch64-darwin", "x86_64-darwin"],
} as const;
export type HostClass = keyof typeof systemsOf;
export type HostSystem = (typeof systemsOf)[HostClass][number];

/** Everything that the files of a new fleet depend on. */
export interface Answers {
  /** Of the fleet, as its `package.json` has it. */
  readonly name: string;
  readonly host: string;
  readonly class: HostClass;
  readonly system: HostSystem;
  readonly user: string;
  /** A public key of the user. */
  readonly key?: string;
}
export type Given = Partial<Answers>;

/** One thing that can be said of a fleet: what it may be, and what it is otherwise. */
interface Question {
  readonly what: string;
  readonly valid: (text: string) => boolean;
  readonly help: string;
}

const key =
  /^(?:ssh-(?:ed25519|rsa)|ecdsa-sha2-nistp\d+|sk-(?:ssh-ed25519|ecdsa-sha2-nistp256)@openssh\.com) [\w+/]{20,}={0,3}(?: [^\n]*)?$/;

/** What may be said, as text. */
export const questions = {
  name: {
    what: "a name of a fleet",
    valid: (text) => /^[a-z0-9][a-z0-9._-]{0,99}$/.test(text),
    help: "small letters, digits, `-`, `_` and `.`, as npm has them",
  },
  host: {
    what: "a host name",
    valid: (text) => /^[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?$/.test(text),
    help: "letters, digits and `-` in between, at most 63, without a domain",
  },
  class: {
    what: "a class of machines",
    valid: (text) => Object.hasOwn(systemsOf, text),
    help: "nixos or darwin",
  },
  system: {
    what: "a platform",
    valid: (text) =>
      Object.values(systemsOf)
        .flat()
        .some((system) => system === text),
    help: Object.values(systemsOf).flat().join(", "),
  },
  user: {
    what: "a name of a user to make",
    valid: (text) => /^[a-z_][a-z0-9_-]{0,30}$/.test(text) && text !== "root",
    help: "small letters, digits, `-` and `_`, at most 31; root is there anyway",
  },
  key: {
    what: "a public key of SSH",
    valid: (text) => key.test(text),
    help: "the line of a .pub file: ssh-ed25519 AAAA… name",
  },
} as const satisfies Readonly<Record<keyof Answers, Question>>;

const valuesOf = { class: Object.keys(systemsOf), system: Object.values(systemsOf).flat() } as const;

/**
 * What was said by flags. NV7056: something that cannot be meant so. NV7058: a platform that is not of the class.
 */
export function given(flags: Readonly<Record<string, string | true>>): Given {
  const said: Record<string, string> = {};
  for (const [name, { what, valid, help }] of Object.entries(questions)) {
    const text = flags[name];
    if (typeof text !== "string") continue;
    if (!valid(text)) {
      const near = name in valuesOf ? nearest(text, valuesOf[name as keyof typeof valuesOf]) : undefined;
      throw usage(
        "NV7056",
        `"${text}" is not ${what}`,
        near === undefined ? help : `did you mean "${near}"?`,
      );
    }
    said[name] = text;
  }
  const answers: Given = said;
  const { class: className, system } = answers;
  if (system !== undefined && className !== undefined && classOf(system) !== className) {
    const help = `of class ${className} are ${systemsOf[className].join(" and ")}`;
    throw usage("NV7058", `${system} is not a platform of ${className}`, help);
  }
  return system === undefined ? answers : { class: classOf(system), ...answers };
}

const classOf = (system: HostSystem): HostClass =>
  (systemsOf.darwin as readonly string[]).includes(system) ? "darwin" : "nixos";

/** What the machine at hand suggests. */
export interface Surroundings {
  readonly platform: string;
  readonly arch: string;
  readonly hostname: string;
  readonly user: string;
}

/** The machine that this runs on. */
export const here = (): Surroundings => ({
  platform: platform(),
  arch: arch(),
  hostname: hostname(),
  user: userInfo().username,
});

const usable = (name: keyof Answers, text: string, otherwise: string): string =>
  questions[name].valid(text) ? text : otherwise;

/** A fleet for the machine at hand, as far as nothing else was said. */
export function suggested(directory: string, said: Given, around: Surroundings): Answers {
  const className = said.class ?? (around.platform === "darwin" ? "darwin" : "nixos");
  const [usual, other] = systemsOf[className];
  const native = (className === "darwin") === (around.platform === "darwin");
  const isOther = className === "nixos" ? around.arch === "arm64" : native && around.arch === "x64";
  const system = isOther ? other : usual;
  const name = basename(directory)
    .toLowerCase()
    .replaceAll(/[^a-z0-9._-]+/g, "-");
  return {
    name: usable("name", name, "fleet"),
    host: usable("host", around.hostname.replace(/\..*/, "").toLowerCase(), "machine"),
    class: className,
    system,
    user: usable("user", around.user, "admin"),
    ...said,
  };
}

/** NV7057: what nobody said, and nobody is there to be asked. */
export function unanswered(said: Given): NivisError | undefined {
  const missing = (["host", "class", "user"] as const).filter((name) => said[name] === undefined);
  if (missing.length === 0) return undefined;
  const flags = missing.map((name) => `--${name}`).join(", ");
  const help = `give ${flags}, or --yes for a fleet of the machine at hand; a terminal is asked`;
  return usage("NV7057", `a new fleet needs to know more than it was told: ${flags}`, help);
}

export const usage = (code: string, message: string, help: string): NivisError =>
  new NivisError([{ code, severity: "error", message, labels: [], help }]);
