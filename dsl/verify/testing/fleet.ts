/** A small fleet that evaluates without nixpkgs: its inputs are the stand-ins of `inputs/`. */
import { cpSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { library } from "../../compile/load/resolve.ts";
import { temporaryFleet, writeFiles } from "../../compile/load/temporary-fleet.ts";

const project = join(library, "..");

/** A host whose `environment.systemPackages` has what is given; line 9 is that of the packages. */
export const host = (name: string, packages = ""): string => `import { nix, nixosHost } from "../dsl";

export const ${name} = nixosHost("${name}", {
  system: "x86_64-linux",
  config: ({ pkgs }) => ({
    networking: { hostName: nix\`${name}\` },
    system: { stateVersion: "25.11" },
    boot: { loader: { "systemd-boot": { enable: true } } },
    environment: { systemPackages: [pkgs.hello, ${packages}] },
    fileSystems: { "/": { device: "/dev/vda1", fsType: "ext4" } },
  }),
});
`;

/** Writes the fleet: hosts web and mail; a shell, a check and an app on two platforms. */
export function smallFleet(files: Readonly<Record<string, string>> = {}): string {
  const root = temporaryFleet({
    "build.ts": readFileSync(join(project, "build.ts"), "utf8"),
    "tsconfig.json": readFileSync(join(project, "tsconfig.json"), "utf8"),
    "flake/shells.ts": `import { perSystem } from "../dsl";

export const shells = perSystem(({ pkgs }) => ({
  devShells: { default: pkgs.hello },
  checks: { "says hello": pkgs.hello },
  apps: { hello: { type: "app", program: "/bin/hello" } },
}));
`,
    "hosts/web.ts": host("web"),
    "hosts/mail.ts": host("mail"),
    ...files,
  });
  cpSync(join(import.meta.dirname, "inputs"), join(root, "inputs"), { recursive: true });
  symlinkSync(join(project, "node_modules"), join(root, "node_modules"));
  writeFiles(root, { "flake/flake.ts": flakeOf(root) });
  return root;
}

/** The file that declares the inputs; more of them are given by their names. */
export const flakeOf = (
  root: string,
  ...more: readonly string[]
): string => `import { flake, flakeInputs } from "../dsl";

export const inputs = flakeInputs({
${["nixpkgs", "flake-parts", "import-tree", ...more]
  .map((name) => `  "${name}": { url: ${JSON.stringify(`path:${join(root, "inputs", name)}`)} },`)
  .join("\n")}
});
export const fleet = flake({ description: "test", inputs, systems: ["x86_64-linux", "aarch64-darwin"] });
`;
