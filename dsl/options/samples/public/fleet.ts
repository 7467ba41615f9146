/** Settings of public configurations as a fleet: each file a module, with a host or a home of its own. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { flakeFiles, linkLibrary } from "../fleet.ts";

/** Where the settings were read: paths and values alone; of each repository a share of what it sets. */
export const sources: Readonly<Record<string, string>> = {
  vanixiets: "cameronraysmith/vanixiets",
  infra: "nix-community/infra",
  dotfiles: "Mic92/dotfiles",
};

const classes = {
  nixos: {
    modules: "hosts/modules/nixos",
    machines: "hosts",
    builder: "nixosHost",
    system: "x86_64-linux",
    config: "{}",
  },
  darwin: {
    modules: "hosts/modules/darwin",
    machines: "hosts",
    builder: "darwinHost",
    system: "aarch64-darwin",
    config: `({ lib }) => ({ system: { primaryUser: lib.mkDefault("alice"), stateVersion: lib.mkDefault(6) } })`,
  },
  home: {
    modules: "home/samples",
    machines: "home",
    builder: "homeConfiguration",
    system: "x86_64-linux",
    // What the evaluation asks for, where the settings leave it out.
    config: `({ lib }) => ({ home: { username: lib.mkDefault("alice"), homeDirectory: lib.mkDefault("/home/alice"), stateVersion: lib.mkOverride(1400, "25.11") } })`,
  },
} as const;

/** The files: `nixos-infra.ts` → class and source. */
export const files = readdirSync(import.meta.dirname).flatMap((name) => {
  const [, of, source] = /^(nixos|darwin|home)-(\w+)\.ts$/.exec(name) ?? [];
  return of === undefined || source === undefined ? [] : [{ name, of: of as keyof typeof classes, source }];
});

/** Writes the fleet below `root`. */
export function writePublicFleet(root: string): void {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  linkLibrary(root);
  for (const [path, text] of Object.entries(flakeFiles)) write(path, text);
  for (const { name, of, source } of files) {
    const { modules, machines, builder, system, config } = classes[of];
    const up = modules.replaceAll(/[^/]+/g, "..");
    const text = readFileSync(join(import.meta.dirname, name), "utf8");
    write(`${modules}/${name}`, text.replace('"../../../index.ts"', `"${up}/dsl"`));
    write(
      `${machines}/${of}-${source}.ts`,
      `import { ${builder} } from "../dsl";
import { ${source} } from "./${modules.slice(machines.length + 1)}/${name.slice(0, -3)}";
export const machine = ${builder}("${of}-${source}", { system: "${system}", imports: [${source}], config: ${config} });
`,
    );
  }
}
