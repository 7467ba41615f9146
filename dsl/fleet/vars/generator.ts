import type { Host } from "../host-spec.ts";
import type { NoOptions, Provides } from "../imports.ts";
import { moduleData, type ModuleBody } from "../module.ts";
import { definition, importedBy } from "./definition.ts";
import { fileHandles, publicHandles } from "./handles.ts";
import type { VarsData } from "./data.ts";
import type { PublicFiles, VarFiles, VarsSpec } from "./spec.ts";

/** A generator: a module that hosts and modules import, and the files it makes. */
export interface VarsGenerator<F> extends Provides<{
  readonly nixos: NoOptions;
  readonly darwin: NoOptions;
}> {
  readonly name: string;
  /** Its files on the machine that the module around belongs to; in a home, on the machine it lives on. */
  readonly files: F;
  /** Its public files on another machine: the host, or its name where importing the host would go in a circle. */
  readonly on: (machine: Host | string) => { readonly files: PublicFiles<F> };
}

/**
 * A vars generator of clan: how secrets and public values of a machine come to be. It is a module, `vars/<name>`, of
 * class nixos and darwin, whichever import it, and what it gives is how they refer to the files.
 *
 * ```ts
 * export const sshKey = varsGenerator("ssh-key", {
 *   files: { id_ed25519: { owner: "backup" }, "id_ed25519.pub": { secret: false } },
 *   runtimeInputs: ({ pkgs }) => [pkgs.openssh],
 *   script: nix`
 *     ssh-keygen -t ed25519 -N "" -C "" -f "$out/id_ed25519"
 *   `,
 * });
 * // in a module with imports: [sshKey]
 * sshKey.files.id_ed25519.path               // config.clan.core.vars.generators.ssh-key.files.id_ed25519.path
 * sshKey.files["id_ed25519.pub"].value       // … .value, of public files only
 * sshKey.on("cinnabar").files["id_ed25519.pub"].value
 * ```
 *
 * Generators that it depends on come with it.
 *
 * Source: `clan.core.vars.generators` of clan-core.
 *
 * Errors: NV3001 the name is taken; NV3002 it is no name; NV5201 the value of a secret; NV5202 no such file; NV5203 used
 * where it is not imported; NV5204 dependencies in a circle; NV5205 a dependency that is no generator; NV5206 used outside
 * of modules; NV5207–NV5216 what is wrong with its files and its script.
 */
export function varsGenerator<const S = NoOptions, const P = NoOptions>(
  name: string,
  spec: VarsSpec<S, P>,
): VarsGenerator<VarFiles<S, P>> {
  const vars: VarsData = { name, spec: spec as VarsData["spec"] };
  const body: ModuleBody = {
    // Dependencies may be declared further down.
    get imports() {
      return importedBy(vars);
    },
    config: (args: object) => definition(vars, args),
  };
  return moduleData(
    `vars/${name}`,
    "varsGenerator",
    { nixos: body, darwin: body },
    {
      vars,
      files: fileHandles(vars),
      on: (machine: unknown) => ({ files: publicHandles(vars, machine) }),
    },
  ) as never;
}
