/** NV5640: what no container runtime takes. NV5641: an image without a platform to be made for. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { ContainerSpec } from "../../fleet/container.ts";
import { imageSystems } from "../../fleet/lower/container.ts";
import { contentsOf } from "../../fleet/lower/text/content.ts";
import { isPlainObject, placeOf } from "../../fleet/lower/text/sites.ts";
import type { Origin } from "../../nix/ast/index.ts";
import { told } from "../report.ts";
import type { Rule } from "../rule.ts";

export const containers: Rule = ({ fleet }) => {
  const [flake] = fleet.of("flake");
  const made = [...contentsOf<ContainerSpec>(fleet.of("container"))];
  const nowhere =
    flake === undefined || imageSystems(flake.data.spec.systems).length > 0
      ? []
      : made.map(({ found }) =>
          told("NV5641", found.origin, "the flake has no platform that this image could be made for", {
            help: 'images hold programs for Linux: add "x86_64-linux" or "aarch64-linux" to systems of flake({ … })',
            also: [{ origin: flake.origin, text: "`systems` stands here" }],
          }),
        );
  return [
    ...nowhere,
    ...made.flatMap(({ found, content }) => (isPlainObject(content) ? wrongIn(content, found.origin) : [])),
  ];
};

function wrongIn({ config }: ContainerSpec, origin: Origin): readonly Diagnostic[] {
  if (!isPlainObject(config)) return [];
  const {
    ExposedPorts = {},
    Env = [],
    Volumes = {},
    WorkingDir,
  } = config as NonNullable<ContainerSpec["config"]>;
  const relative = (path: string, at: Origin): readonly Diagnostic[] =>
    path.startsWith("/")
      ? []
      : [
          told("NV5640", at, `${JSON.stringify(path)} is no path in a container`, {
            help: 'paths begin with "/"',
          }),
        ];
  return [
    ...keysOf(ExposedPorts).flatMap((port) => {
      const [, number] = /^(\d+)(?:\/(?:tcp|udp|sctp))?$/.exec(port) ?? [];
      if (Number(number) >= 1 && Number(number) <= 65_535) return [];
      const help = 'a port is a number from 1 to 65535, and tcp, udp or sctp: "8080/tcp"';
      return [
        told("NV5640", placeOf(ExposedPorts, port, origin), `${JSON.stringify(port)} is no port`, { help }),
      ];
    }),
    ...(Array.isArray(Env) ? (Env as readonly unknown[]) : []).flatMap((variable, index) => {
      if (typeof variable !== "string" || /^[^=\0]+=/.test(variable)) return [];
      const help = 'A variable is its name and its value: "HOME=/".';
      return [
        told("NV5640", placeOf(Env, index, origin), `${JSON.stringify(variable)} sets no variable`, { help }),
      ];
    }),
    ...keysOf(Volumes).flatMap((path) => relative(path, placeOf(Volumes, path, origin))),
    ...(typeof WorkingDir === "string" ? relative(WorkingDir, placeOf(config, "WorkingDir", origin)) : []),
  ];
}

const keysOf = (value: unknown): readonly string[] => (isPlainObject(value) ? Object.keys(value) : []);
