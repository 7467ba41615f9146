/** What of a flake is verified, and by which attributes. */

/** The parts of a fleet, as `--only` names them. */
export const kinds = ["hosts", "homes", "checks", "shells", "packages", "apps"] as const;
export type Kind = (typeof kinds)[number];

/** Something that has to evaluate. */
export interface Target {
  readonly kind: Kind;
  /** The name of a host or home; of what each platform has, with the platform: `x86_64-linux.treefmt`. */
  readonly name: string;
  /** `nixosConfigurations.cinnabar`: what a person would write behind `#`. */
  readonly attribute: string;
  /** What is asked of it: a text that Nix can only tell when all of it evaluates. */
  readonly asks: string;
}

interface Output extends Pick<Target, "kind" | "asks"> {
  /** It holds a set for each platform. */
  readonly byPlatform?: true;
}

const outputs: Readonly<Record<string, Output>> = {
  nixosConfigurations: { kind: "hosts", asks: "config.system.build.toplevel.drvPath" },
  darwinConfigurations: { kind: "hosts", asks: "system.drvPath" },
  homeConfigurations: { kind: "homes", asks: "activationPackage.drvPath" },
  checks: { kind: "checks", asks: "drvPath", byPlatform: true },
  devShells: { kind: "shells", asks: "drvPath", byPlatform: true },
  packages: { kind: "packages", asks: "drvPath", byPlatform: true },
  apps: { kind: "apps", asks: "program", byPlatform: true },
  formatter: { kind: "apps", asks: "drvPath" },
};

/** The function of Nix that tells what an output holds, by platform. */
export const namesOfOutput = "builtins.mapAttrs (_: builtins.attrNames)";

/** The function of Nix that tells what each output of a flake holds. */
export const namesOfFlake = `flake: ${namesOfOutput} (builtins.intersectAttrs { ${Object.keys(outputs)
  .map((name) => `${name} = 1;`)
  .join(" ")} } flake)`;

/** What one of these functions came to. */
export type Names = Readonly<Record<string, readonly string[]>>;

/** A name in an attribute path, quoted where it has to be. */
const quoted = (name: string): string => (/^[A-Za-z_][A-Za-z0-9_'-]*$/.test(name) ? name : `"${name}"`);

/** What there is to verify of an output, by the names it holds: names of machines, people, platforms. */
export const targetsOf = (output: string, names: readonly string[]): readonly Target[] =>
  names.flatMap((name) => {
    const of = outputs[output];
    return of === undefined
      ? []
      : [{ kind: of.kind, name, attribute: `${output}.${quoted(name)}`, asks: of.asks }];
  });

/** The targets of an output that has a set for each platform. */
export const targetsByPlatform = (output: string, names: Names): readonly Target[] =>
  Object.entries(names).flatMap(([system, members]) =>
    targetsOf(output, members).map((target) => ({
      ...target,
      name: `${system}.${target.name}`,
      attribute: `${output}.${quoted(system)}.${quoted(target.name)}`,
    })),
  );

/** The outputs of these kinds in the order above, and whether each has to be asked for what it holds. */
export const outputsOf = (
  wanted: ReadonlySet<Kind>,
): readonly { readonly output: string; readonly byPlatform: boolean }[] =>
  Object.entries(outputs).flatMap(([output, { kind, byPlatform = false }]) =>
    wanted.has(kind) ? [{ output, byPlatform }] : [],
  );
