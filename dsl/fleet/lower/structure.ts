/** NV302x: what the fleet as a whole must have. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { builder } from "../brand.ts";
import type { FlakeOfFleet } from "./flake-nix.ts";
import { builderData, type Found } from "./found.ts";
import { problem, type DataOf, type Fleet } from "./fleet.ts";
import type { FlakeInput } from "../inputs.ts";

/** The flake and its inputs, and what is wrong with them. */
export interface Structure {
  readonly flake: FlakeOfFleet | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Checks the flake, its inputs, and that hosts and homes fit it. `partial` when files of the fleet did not load. */
export function checkStructure(fleet: Fleet, partial: boolean): Structure {
  const [flake, ...others] = fleet.of("flake");
  const diagnostics: Diagnostic[] = others.map((other) =>
    problem("NV3023", other, "the fleet has two flakes", "keep one call of flake(…)", twin(flake ?? other)),
  );
  const [inputs, ...more] = fleet.of("inputs");
  for (const other of more) {
    diagnostics.push(
      problem(
        "NV3023",
        other,
        "the inputs are declared twice",
        "keep one call of flakeInputs(…)",
        twin(inputs ?? other),
      ),
    );
  }
  const [clan, ...clans] = fleet.of("clan");
  for (const other of clans) {
    const help = "keep one call of clan(…): a fleet is one clan";
    diagnostics.push(problem("NV5100", other, "the fleet is two clans", help, twin(clan ?? other)));
  }
  const [tags, ...again] = fleet.of("tags");
  for (const other of again) {
    const help = "keep one call of machineTags(…)";
    diagnostics.push(problem("NV5100", other, "the tags are declared twice", help, twin(tags ?? other)));
  }
  if (flake === undefined || inputs === undefined) {
    if (!partial) diagnostics.push(missing(fleet, flake === undefined ? "flake" : "flakeInputs"));
    return { flake: undefined, diagnostics };
  }
  diagnostics.push(...requiredInputs(fleet, inputs), ...unknownFollows(inputs));
  const systems = new Set<string>(flake.data.spec.systems);
  for (const host of [...fleet.of("host"), ...fleet.of("homeConfiguration")]) {
    diagnostics.push(...checkSystem(host, systems, flake));
  }
  for (const host of fleet.of("host")) {
    for (const [account, value] of Object.entries(host.data.spec.users ?? {}))
      diagnostics.push(...checkUser(fleet, host, account, value, partial));
  }
  for (const home of fleet.of("homeConfiguration")) {
    if (home.data.spec.user !== undefined)
      diagnostics.push(...checkUser(fleet, home, "user", home.data.spec.user, partial));
  }
  return { flake: { flake, inputs }, diagnostics };
}

const twin = (at: Found): { readonly at: Found; readonly text: string } => ({ at, text: "the first one" });

function missing(fleet: Fleet, what: "flake" | "flakeInputs"): Diagnostic {
  const [any] = fleet.found;
  const code =
    what === "flake"
      ? 'export const fleet = flake({ description: "…", inputs, systems: ["x86_64-linux"] });'
      : 'export const inputs = flakeInputs({ nixpkgs: { url: "github:NixOS/nixpkgs/nixos-unstable" }, … });';
  const file = what === "flake" ? "flake/flake.ts" : "flake/inputs.ts";
  const message = what === "flake" ? "the fleet has no flake" : "the fleet declares no inputs";
  const diagnostic = problem(
    "NV3022",
    any ?? { origin: { file, line: 1, column: 1 } },
    message,
    `add to ${file}: ${code}`,
  );
  return any === undefined ? diagnostic : { ...diagnostic, labels: [] };
}

const clanCoreUrl = "https://git.clan.lol/clan/clan-core/archive/main.tar.gz";

/** Inputs that generated files refer to, with a place to get each from. */
function requiredInputs(fleet: Fleet, inputs: FlakeOfFleet["inputs"]): readonly Diagnostic[] {
  const hosts = fleet.of("host");
  const darwin = hosts.find((host) => host.data.class === "darwin");
  const homes =
    hosts.find((host) => Object.keys(host.data.spec.users ?? {}).length > 0) ??
    fleet.of("homeConfiguration")[0];
  const [clan] = fleet.of("clan");
  const secrets = fleet
    .of("module")
    .find(({ data: { sops } }) => sops !== undefined && (sops.class === "homeManager" || clan === undefined));
  const needs: readonly (readonly [string, string, Found | undefined, string])[] = [
    ["flake-parts", "github:hercules-ci/flake-parts", inputs, "every generated flake is made with it"],
    ["import-tree", "github:vic/import-tree", inputs, "it finds the generated modules"],
    ["nixpkgs", "github:NixOS/nixpkgs/nixos-unstable", inputs, "packages and NixOS come from it"],
    ["nix-darwin", "github:nix-darwin/nix-darwin", darwin, "this host is built with it"],
    ["home-manager", "github:nix-community/home-manager", homes, "the homes of users are built with it"],
    ["terranix", "github:terranix/terranix", fleet.of("terranix")[0], "this configuration is made with it"],
    ["clan-core", clanCoreUrl, clan, "the clan is made with it"],
    ["sops-nix", "github:Mic92/sops-nix", secrets, "it decrypts these secrets"],
  ];
  return needs.flatMap(([name, url, because, why]) => {
    if (because === undefined || Object.hasOwn(inputs.data.inputs, name)) return [];
    const key = /^[a-z]+$/.test(name) ? name : JSON.stringify(name);
    const follows =
      name === "nix-darwin" || name === "home-manager" || name === "clan-core" || name === "sops-nix"
        ? ', inputs: { nixpkgs: { follows: "nixpkgs" } }'
        : "";
    const help = `add to flakeInputs({ … }): ${key}: { url: "${url}"${follows} }`;
    const also = because === inputs ? undefined : { at: because, text: why };
    return [problem("NV3020", inputs, `the input ${JSON.stringify(name)} is missing: ${why}`, help, also)];
  });
}

/** NV3021: `follows` names an input of the flake, by its name or a path below it. */
function unknownFollows(found: FlakeOfFleet["inputs"]): readonly Diagnostic[] {
  const declared = found.data.inputs;
  const check = (input: FlakeInput, path: string): readonly Diagnostic[] => {
    const target = input.follows;
    const first = target?.split("/")[0] ?? "";
    const own =
      target === undefined || target === "" || Object.hasOwn(declared, first)
        ? []
        : [
            problem(
              "NV3021",
              found,
              `${path} follows ${JSON.stringify(target)}, which is no input of the flake`,
              suggestion(first, Object.keys(declared)),
            ),
          ];
    const inner = Object.entries(input.inputs ?? {}).flatMap(([name, below]) =>
      check(below, `${path}.inputs.${name}`),
    );
    return [...own, ...inner];
  };
  return Object.entries(declared).flatMap(([name, input]) => check(input, `inputs.${name}`));
}

function suggestion(name: string, known: readonly string[]): string {
  const near = known.find((other) =>
    other
      .toLowerCase()
      .replaceAll(/[^a-z]/g, "")
      .startsWith(
        name
          .toLowerCase()
          .replaceAll(/[^a-z]/g, "")
          .slice(0, 5),
      ),
  );
  return near === undefined ? `Declared are: ${known.join(", ")}.` : `did you mean ${JSON.stringify(near)}?`;
}

function checkSystem(
  host: Found<DataOf<"host"> | DataOf<"homeConfiguration">>,
  systems: ReadonlySet<string>,
  flake: FlakeOfFleet["flake"],
): readonly Diagnostic[] {
  const { system } = host.data.spec;
  if (host.data.lacksSystem === true) {
    const what = host.data[builder] === "host" ? "host" : "home";
    const message = `the ${what} ${JSON.stringify(host.data.name)} has no platform`;
    return [problem("NV3025", host, message, 'say what it runs on: system: "x86_64-linux"')];
  }
  const quoted = JSON.stringify(system);
  if (host.data[builder] === "host") {
    const wanted = host.data.class === "nixos" ? "-linux" : "-darwin";
    if (!system.endsWith(wanted)) {
      const maker = host.data.class === "nixos" ? "darwinHost" : "nixosHost";
      const help = `use ${maker}, or a platform that ends in ${wanted}`;
      return [problem("NV3025", host, `${quoted} is no platform of a ${host.data.class} host`, help)];
    }
  }
  if (systems.has(system)) return [];
  const also = { at: flake, text: "`systems` stands here" };
  return [
    problem(
      "NV3024",
      host,
      `${quoted} is not among the systems of the flake`,
      `add it to systems of flake({ … })`,
      also,
    ),
  ];
}

/** NV3026: what stands in `users` of a host, or as `user` of a home, is an exported user. */
function checkUser(
  fleet: Fleet,
  at: Found,
  account: string,
  value: unknown,
  partial: boolean,
): readonly Diagnostic[] {
  const data = builderData(value);
  if (data?.[builder] !== "user") {
    return [
      problem(
        "NV3026",
        at,
        `${JSON.stringify(account)} is given something that is no user`,
        "give the result of user(…)",
      ),
    ];
  }
  if (partial || fleet.has(data)) return [];
  const help = "export it from a file of home/users/";
  return [problem("NV3026", at, `the user ${JSON.stringify(data.name)} is exported by no file`, help)];
}
