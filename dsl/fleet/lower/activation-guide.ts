/** `out/docs/<name>.md`: each machine and home, and the commands that bring it up to date. */
import type { ActivationGuide, ActivationGuideSpec } from "../activation-guide.ts";
import type { FleetHome, FleetHost, Roster } from "../roster.ts";
import { headerOf } from "./file-head.ts";
import type { Found } from "./found.ts";
import type { GeneratedFile } from "./generated-file.ts";
import type { Lowering } from "./lowering.ts";
import { rosterOf } from "./roster.ts";
import { makeContent } from "./text/content.ts";

/** The file of a guide. */
export function activationGuideFile(lowering: Lowering, found: Found<ActivationGuide>): GeneratedFile {
  const spec = makeContent<ActivationGuideSpec>(lowering, found, "the guide");
  const roster = rosterOf(lowering.fleet);
  const flake = spec.flake ?? "./out";
  const blocks = [
    `<!-- ${headerOf(lowering.source)} -->`,
    `# ${spec.title ?? "Machines"}`,
    ...(spec.introduction === undefined ? [] : [spec.introduction.trim()]),
    table(
      ["Name", "Class", "Platform", "Tags", "Reached as"],
      roster.hosts.map((host) => [
        `[${host.name}](#${host.name.toLowerCase()})`,
        classNames[host.class],
        `\`${host.system}\``,
        host.tags.join(", "),
        host.deploy.targetHost === undefined ? "" : `\`${host.deploy.targetHost}\``,
      ]),
    ),
    ...roster.hosts.flatMap((host) => hostSection(host, roster, flake)),
    ...(roster.homes.length === 0
      ? []
      : ["# Homes", ...roster.homes.flatMap((home) => homeSection(home, flake))]),
  ];
  const text = `${blocks.join("\n\n")}\n`;
  return { path: `docs/${found.data.name}.md`, source: lowering.source, content: { kind: "text", text } };
}

const classNames = { nixos: "NixOS", darwin: "nix-darwin" } as const;

function hostSection(host: FleetHost, roster: Roster, flake: string): readonly string[] {
  const facts = [host.description, `Declared in \`${host.file}\`.`].filter((text) => text !== undefined);
  const clan = roster.clan ? clanCommands(host, flake) : [];
  const classic = host.class === "nixos" ? nixosCommands(host, roster, flake) : darwinCommands(host, flake);
  return [`## ${host.name}`, facts.map(sentence).join(" "), ...clan, ...classic];
}

function clanCommands({ name, class: of }: FleetHost, flake: string): readonly string[] {
  const on = `--flake ${flake}`;
  return [
    ...command("Update it:", `clan machines update ${name} ${on}`),
    ...command(
      "Make its secrets and other vars, before the first update and after a generator was added:",
      `clan vars generate ${name} ${on}`,
    ),
    ...(of === "nixos"
      ? command(
          "Install NixOS on it; **its disks are erased**:",
          `clan machines install ${name} ${on} --target-host root@ADDRESS`,
        )
      : []),
  ];
}

function nixosCommands({ name, deploy }: FleetHost, roster: Roster, flake: string): readonly string[] {
  const at = `--flake '${flake}#${name}'`;
  const { targetHost, buildHost } = deploy;
  const remote = [
    `--target-host ${targetHost}`,
    ...(buildHost === undefined ? [] : [`--build-host ${buildHost}`]),
    ...(targetHost?.startsWith("root@") === true ? [] : ["--sudo"]),
  ].join(" ");
  const without = roster.clan ? "Without clan" : "Update it";
  return [
    ...(targetHost === undefined
      ? []
      : command(`${without}, from another machine:`, `nixos-rebuild switch ${at} ${remote}`)),
    ...command(`${without}, on the machine itself:`, `sudo nixos-rebuild switch ${at}`),
    ...(roster.clan
      ? []
      : command(
          "Install NixOS on it; **its disks are erased**:",
          `nix run github:nix-community/nixos-anywhere -- ${at} --target-host root@ADDRESS`,
        )),
  ];
}

function darwinCommands({ name }: FleetHost, flake: string): readonly string[] {
  const at = `--flake '${flake}#${name}'`;
  return [
    ...command("On the machine itself:", `sudo darwin-rebuild switch ${at}`),
    ...command(
      "The first time, when there is no `darwin-rebuild` yet:",
      `sudo nix run nix-darwin/master#darwin-rebuild -- switch ${at}`,
    ),
  ];
}

function homeSection({ name, system, user, file }: FleetHome, flake: string): readonly string[] {
  const whose = user === undefined ? "A home" : `A home of ${user}`;
  const at = `--flake '${flake}#${name}'`;
  return [
    `## ${name}`,
    `${whose} on \`${system}\`, without a host. Declared in \`${file}\`.`,
    ...command("Activate it:", `home-manager switch ${at}`),
    ...command(
      "The first time, when there is no `home-manager` yet:",
      `nix run home-manager/master -- switch ${at}`,
    ),
  ];
}

const sentence = (text: string): string => {
  const whole = text.trim();
  return /[.!?]$/.test(whole) ? whole : `${whole}.`;
};

const command = (when: string, line: string): readonly string[] => [when, `\`\`\`sh\n${line}\n\`\`\``];

/** A table with columns of one width, as prettier lays it out. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, column) =>
    Math.max(3, ...[name, ...rows.map((row) => row[column] ?? "")].map(({ length }) => length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => (cells[column] ?? "").padEnd(width)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}
