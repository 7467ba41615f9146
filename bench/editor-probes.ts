/** What the editor is asked in `hosts/stibnite.ts`, and what has to be in its answers. */
import type { Editor, Written } from "./editor-session.ts";
import { insert } from "./editor-session.ts";

/** One thing an editor does. `ask` writes the change, asks, and gives what came back, in words. */
export interface Probe {
  readonly title: string;
  /** The median that is expected, in milliseconds. */
  readonly expected: number;
  /** `round` tells one writing from the next: a server must not answer from what it knew. */
  readonly ask: (editor: Editor, round: number) => Promise<readonly string[]>;
  /** Words that an answer has to hold, each in one of its lines. */
  readonly holds: readonly string[];
}

/** Where definitions are written: right behind this line of the host. */
const place = `networking: { hostName: "stibnite" },\n`;

const written = async (editor: Editor, anchor: string, text: string, round: number): Promise<Written> => {
  const change = insert(editor.text, anchor, text + " ".repeat(round));
  await editor.write(change.text);
  return change;
};

const completion = (
  title: string,
  anchor: string,
  text: string,
  holds: readonly string[],
  expected = 60,
): Probe => ({
  title: `completion ${title}`,
  expected,
  holds,
  ask: async (editor, round) => {
    const { cursor } = await written(editor, anchor, text, round);
    return (await editor.complete(cursor)).map(({ label }) => label.replace(/\?$/, "").replaceAll('"', ""));
  },
});

const hover = (title: string, text: string, holds: readonly string[]): Probe => ({
  title: `hover over ${title}`,
  expected: 60,
  holds,
  ask: async (editor, round) =>
    (await editor.hover((await written(editor, place, text, round)).cursor)).split("\n"),
});

const diagnostics = (title: string, text: string, holds: readonly string[]): Probe => ({
  title: `diagnostics of ${title}`,
  expected: 60,
  holds,
  ask: async (editor, round) => {
    const { cursor } = await written(editor, place, text, round);
    const found = await editor.diagnose();
    return found.map(
      ({ code, message, range }) => `TS${code} line ${range.start.line - cursor.line}: ${message}`,
    );
  },
});

const condition = "config.custom.profile.isLaptop";

export const probes: readonly Probe[] = [
  completion("in services: {", "    services: {", "\n      |", ["tailscale", "yabai", "github-runners"]),
  completion("in users.users.<name> = {", "        crs58: {", "\n          |", [
    "description",
    "createHome",
    "packages",
  ]),
  completion("in lib.mkIf(…, {", place, `    programs: lib.mkIf(${condition}, { | }),\n`, [
    "fish",
    "nix-index",
    "gnupg",
  ]),
  completion(
    "in a submodule in lib.mkIf(…, {",
    place,
    `    launchd: { daemons: { x: lib.mkIf(${condition}, { | }) } },\n`,
    ["serviceConfig", "script"],
  ),
  completion("after config.", place, "    time: { timeZone: config.| },\n", [
    "networking",
    "custom",
    "services",
  ]),
  completion("after config.services.", place, "    time: { timeZone: config.services.| },\n", [
    "yabai",
    "openssh",
  ]),
  completion(
    "after pkgs.",
    "systemPackages: [",
    "pkgs.|, ",
    ["git", "fish", "mas", "writeShellApplication"],
    500,
  ),
  hover("an option", "    power: { sleep: { display|: 10 } },\n", [
    "positive integer",
    "default `null`",
    "modules/power",
  ]),
  hover(
    "an option in lib.mkIf(…, {",
    `    programs: { fish: lib.mkIf(${condition}, { enable|: true }) },\n`,
    ["boolean", "default `false`"],
  ),
  diagnostics("a misspelt option", '    time: { timeZon: "Europe/Berlin" },\n', ["timeZon"]),
  diagnostics("a wrong value", '    power: { sleep: { display: "soon" } },\n', ["never"]),
  diagnostics("a text without mistakes", '    time: { timeZone: "Europe/Berlin" },\n', []),
];

/** A text in place of the host's, of which the diagnostics are asked: what no answer can be faster than. */
export interface Bound {
  readonly title: string;
  /** Made of the host's own text. */
  readonly text: (own: string) => string;
}

const host = (config: string): string => `import { darwinHost } from "../dsl";
export const stibnite = darwinHost("stibnite", { system: "aarch64-darwin", config: ${config} });
`;

/** What the host imports from `modules/`, in a list. */
function modulesAlone(own: string): string {
  const imports = [...own.matchAll(/^import \{([^}]*)\} from "\.\/modules\/[^"]*";\n/gm)];
  const names = imports.map(([, list = ""]) => list).join();
  return `${imports.map(([statement]) => statement).join("")}export const all = [${names}];\n`;
}

export const bounds: readonly Bound[] = [
  { title: "the library imported, nothing else", text: () => 'import "../dsl";\n' },
  {
    title: "a host of one line",
    text: () => host('() => ({ networking: { hostName: "x" } })'),
  },
  {
    title: "one package: pkgs, with the fleet's overlays",
    text: () => host("({ pkgs }) => ({ environment: { systemPackages: [pkgs.git] } })"),
  },
  { title: "the host's modules, and nothing done with them", text: modulesAlone },
];

/** The words of a probe that no line of the answer holds. Diagnostics of a text without mistakes hold nothing at all. */
export function missing({ title, holds }: Probe, answer: readonly string[]): readonly string[] {
  if (holds.length === 0 && answer.length > 0)
    return [`${title}: nothing expected, but ${answer.join("; ")}`];
  return holds.filter((word) => !answer.some((line) => line.includes(word)));
}
