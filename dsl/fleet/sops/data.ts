/** Secrets of sops-nix as `lower` and the checks read them. */
import type { ModuleClass } from "../class.ts";

/** Data of `sopsSecrets`, beside the module it is. */
export interface SopsData {
  readonly name: string;
  readonly class: ModuleClass;
  readonly spec: {
    readonly defaultSopsFile?: unknown;
    readonly secrets: object;
    readonly templates?: object;
  };
}

/** The names of its secrets, or of its templates. */
export const namesOf = ({ spec }: SopsData, kind: "secrets" | "templates"): readonly string[] =>
  Object.keys(spec[kind] ?? {});
