/** `packages.container-<name>` and `apps.push-<name>`. */
import { interpolation, type Binding, type StringPart } from "../../nix/ast/index.ts";
import { stringLiteral } from "../../nix/ast/str.ts";
import { symbol } from "../../nix/expr/symbol.ts";
import { registerObject, siteOfObject } from "../../nix/expr/sites.ts";
import type { AnyRef } from "../../options/index.ts";
import { builder } from "../brand.ts";
import type { Container, ContainerSpec } from "../container.ts";
import { fileScope } from "../file-scope.ts";
import type { Found } from "./found.ts";
import { perSystemBinding } from "./flake-module.ts";
import type { Lowering } from "./lowering.ts";
import { member } from "./member.ts";
import { keepContent } from "./text/content.ts";

/** The architectures of images, as registries name them. */
const architectures: Readonly<Record<string, string>> = {
  "x86_64-linux": "amd64",
  "aarch64-linux": "arm64",
  "armv7l-linux": "arm",
  "i686-linux": "386",
  "powerpc64le-linux": "ppc64le",
  "riscv64-linux": "riscv64",
  "s390x-linux": "s390x",
};

/** The platforms that images are made for. */
export const imageSystems = (systems: readonly string[]): readonly string[] =>
  systems.filter((system) => Object.hasOwn(architectures, system));

interface Args {
  readonly lib: AnyRef;
  readonly pkgs: AnyRef;
}

/** `perSystem = { … };` with an image and the command that pushes it. */
export function containerBinding(lowering: Lowering, found: Found<Container>): Binding {
  const { name, spec, origin } = found.data;
  const systems = imageSystems(lowering.fleet.of("flake")[0]?.data.spec.systems ?? []);
  const config = (args: Args): object => {
    const image = typeof spec === "function" ? spec(args as never) : spec;
    keepContent(found.data, image);
    return {
      packages: member(args.lib, "optionalAttrs")(member(args.pkgs, "stdenv", "hostPlatform", "isLinux"), {
        [`container-${name}`]: member(args.pkgs, "dockerTools", "buildLayeredImage")(withName(name, image)),
      }),
      apps: { [`push-${name}`]: pushApp(name, systems, args) },
    };
  };
  const data = { [builder]: "perSystem", origin, config, module: undefined } as const;
  return perSystemBinding(lowering, { ...found, data });
}

/** `name` first, then what the source says, with its comments. */
function withName(name: string, image: ContainerSpec): object {
  const whole = { name, ...image };
  const site = siteOfObject(image);
  return site === undefined ? whole : registerObject(site, whole);
}

/** Images are data, so that any machine which has them, built or fetched, can push those of all platforms. */
function pushApp(name: string, systems: readonly string[], { lib, pkgs }: Args): object {
  const usage = `push-${name} REGISTRY/REPOSITORY:TAG`;
  const copies = systems.flatMap((system): readonly (string | StringPart)[] => [
    'skopeo copy "docker-archive:',
    interpolation(fileScope("self", "packages", system, `container-${name}`)),
    `" "docker://$target-${architectures[system] ?? system}"\n`,
  ]);
  const manifests = systems
    .map((system) => ` --manifest "$target-${architectures[system] ?? system}"`)
    .join("");
  const text = stringLiteral([
    `target="\${1:?usage: ${usage}}"\n`,
    `if [[ "\${target##*/}" != *:* ]]; then\n  echo "usage: ${usage}" >&2\n  exit 64\nfi\n\n`,
    ...copies,
    `crane index append${manifests} --tag "$target"\n`,
  ]);
  const runtimeInputs = [member(pkgs, "crane"), member(pkgs, "skopeo")];
  const program = member(
    pkgs,
    "writeShellApplication",
  )({
    name: `push-${name}`,
    runtimeInputs,
    text: symbol(text),
  });
  return {
    type: "app",
    meta: { description: `Push the image ${name} for all platforms under one tag` },
    program: member(lib, "getExe")(program),
  };
}
