/** The questions of `init`, where somebody sits at a terminal. */
import { existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { cancel, intro, isCancel, outro, select, text } from "@clack/prompts";
import { questions, suggested, systemsOf } from "./answers.ts";
import type { Answers, Given, HostClass, HostSystem, Surroundings } from "./answers.ts";

/** What an answer must be, as the prompt tells it. */
const check =
  (name: keyof typeof questions, empty = false) =>
  (value: string | undefined): string | undefined =>
    (empty && (value ?? "") === "") || questions[name].valid(value ?? "")
      ? undefined
      : `That is not ${questions[name].what}: ${questions[name].help}`;

/** The public key that this person logs in elsewhere with. */
function ownKey(): string | undefined {
  for (const name of ["id_ed25519.pub", "id_ecdsa.pub", "id_rsa.pub"]) {
    const path = join(homedir(), ".ssh", name);
    const line = existsSync(path) ? readFileSync(path, "utf8").trim() : "";
    if (questions.key.valid(line)) return line;
  }
  return undefined;
}

class BrokenOff extends Error {}

function answered<T>(value: T): Exclude<T, symbol> {
  if (isCancel(value)) throw new BrokenOff();
  return value as Exclude<T, symbol>;
}

/** Asks what was not said; `undefined` when the questions were broken off. */
export async function ask(
  directory: string,
  said: Given,
  around: Surroundings,
): Promise<Answers | undefined> {
  intro("A new fleet");
  try {
    const answers = await everything(said, (now) => suggested(directory, now, around));
    outro("That is all.");
    return answers;
  } catch (error) {
    if (!(error instanceof BrokenOff)) throw error;
    cancel("Nothing was written.");
    return undefined;
  }
}

async function everything(said: Given, suggest: (said: Given) => Answers): Promise<Answers> {
  const className =
    said.class ??
    answered(
      await select<HostClass>({
        message: "What does the first machine run?",
        initialValue: suggest(said).class,
        options: [
          { value: "nixos", label: "NixOS" },
          { value: "darwin", label: "macOS, with nix-darwin" },
        ],
      }),
    );
  const system =
    said.system ??
    answered(
      await select<HostSystem>({
        message: "On which platform?",
        initialValue: suggest({ ...said, class: className }).system,
        options: systemsOf[className].map((value) => ({ value, label: value })),
      }),
    );
  const word = async (name: "host" | "user", message: string): Promise<string> =>
    said[name] ?? answered(await text({ message, initialValue: suggest(said)[name], validate: check(name) }));
  const host = await word("host", "What is its name?");
  const user = await word("user", "Who uses it?");
  const key = said.key ?? (className === "darwin" ? "" : await publicKey());
  return suggest({ ...said, class: className, system, host, user, ...(key === "" ? {} : { key }) });
}

const publicKey = async (): Promise<string> =>
  answered(
    await text({
      message: "A public key that may log in over SSH (none: leave it empty)",
      initialValue: ownKey() ?? "",
      validate: check("key", true),
    }),
  );
