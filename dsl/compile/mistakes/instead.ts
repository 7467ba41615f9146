/** What Nix says in place of a diagnostic of ours, as the tables have it, which Nix itself has answered: for the pages of the codes. */
import { groups } from "./cases.ts";
import { inFull } from "./in-full.ts";
import { language } from "./language.ts";
import type { Mistake } from "./mistake.ts";

/** When somebody would learn of it, where that is not at evaluation. */
const later: Readonly<Record<string, string>> = {
  build: "It shows when something is built.",
  deployment: "It shows when it is deployed or run.",
  never: "Neither does anything later.",
};

const byCode = new Map<string, Mistake[]>();
for (const mistake of Object.values(groups).flat()) {
  const known = byCode.get(mistake.code);
  if (known === undefined) byCode.set(mistake.code, [mistake]);
  else known.push(mistake);
}

/** The definition of a mistake, where it is short enough to stand in a line. */
function shownOf(mistake: Mistake): string | undefined {
  if (mistake.unchecked !== undefined) return undefined;
  const code =
    "nixos" in mistake
      ? mistake.nixos
      : "darwin" in mistake
        ? mistake.darwin
        : "home" in mistake
          ? mistake.home
          : undefined;
  const short = code?.trim().replace(/,$/, "");
  return short === undefined || short.includes("\n") || short.length > 90 ? undefined : short;
}

/** Markdown: code that may hold backticks. */
export const inCode = (text: string): string => (text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``);

/**
 * The last paragraph of the page of a code, in Markdown; `undefined` where nobody has asked.
 *
 * ```ts
 * insteadOf("NV4007") // "**Instead of Nix's** `` error: The option `home.profileDirectory' is read-only, … `` of `home: …`."
 * ```
 */
export function insteadOf(code: string): string | undefined {
  const misspelt = language[code];
  if (misspelt !== undefined)
    return `**Instead of Nix's** ${inCode(`error: ${misspelt.says}`)}, of ${inCode(misspelt.text)}.`;
  const mistakes = byCode.get(code) ?? [];
  const answered = mistakes.filter(({ nix }) => nix !== undefined && nix !== "accepted");
  const told = answered.find((mistake) => shownOf(mistake) !== undefined) ?? answered[0];
  if (told?.nix !== undefined) {
    const of = shownOf(told);
    return `**Instead of Nix's** ${inCode(`error: ${inFull(told.nix)}`)}${of === undefined ? "" : `, of ${inCode(of)}`}.`;
  }
  const silent = mistakes.find(
    ({ nix, when }) =>
      nix === "accepted" || (nix === undefined && when !== undefined && when !== "evaluation"),
  );
  if (silent === undefined) return undefined;
  return ["**Nix** says nothing.", ...(silent.when === undefined ? [] : [later[silent.when] ?? []])]
    .flat()
    .join(" ");
}
