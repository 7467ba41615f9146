// Generated from data/sops.options by `npx tsx dsl/options/emit/generate.ts`. Do not edit.
import type { Def, Val } from "../../nix/expr/types.ts";
import type { Anything, Attrs, Derivation, PathLike } from "../types/values.ts";

export interface SopsOptions {
  readonly sops?: Def<sops>;
}
export interface sops {
  readonly age?: Def<sops·age>;
  /** absolute path · sops-nix:modules/sops */
  readonly defaultSopsFile?: Val<PathLike>;
  /** string · default `"yaml"` · sops-nix:modules/sops */
  readonly defaultSopsFormat?: Val<string>;
  /** null or string · default `null` · sops-nix:modules/sops */
  readonly defaultSopsKey?: Val<string | null>;
  /** attribute set of (string or absolute path) · default `{ }` · sops-nix:modules/sops */
  readonly environment?: Def<Attrs<Val<string | PathLike>>>;
  readonly gnupg?: Def<sops·gnupg>;
  /** @deprecated renamed to `sops.gnupg.home` */
  readonly gnupgHome?: Anything;
  /** unsigned integer, meaning >=0 · default `1` · sops-nix:modules/sops */
  readonly keepGenerations?: Val<number>;
  /** list of (one of "keyImport", "secretChanges") · default `[ "keyImport" "secretChanges" ]` · sops-nix:modules/sops */
  readonly log?: Val<readonly Val<"keyImport" | "secretChanges">[]>;
  /** package · sops-nix:modules/sops */
  readonly package?: Val<Derivation>;
  /** attribute set of value that can be coerced to string · default `{ }` · sops-nix:modules/sops/templates */
  readonly placeholder?: Def<Attrs<Anything>>;
  /** attribute set of submodule · default `{ }` · sops-nix:modules/sops */
  readonly secrets?: Def<Attrs<Def<sops·secrets·ᐸnameᐳ>>>;
  /** @deprecated renamed to `sops.gnupg.sshKeyPaths` */
  readonly sshKeyPaths?: Anything;
  /** attribute set of submodule · default `{ }` · sops-nix:modules/sops/templates */
  readonly templates?: Def<Attrs<Def<sops·templates·ᐸnameᐳ>>>;
  /** boolean · sops-nix:modules/sops */
  readonly useSystemdActivation?: Val<boolean>;
  /** boolean · default `false` · sops-nix:modules/sops */
  readonly useTmpfs?: Val<boolean>;
  /** boolean · default `true` · sops-nix:modules/sops */
  readonly validateSopsFiles?: Val<boolean>;
  /** package · sops-nix:modules/sops */
  readonly validationPackage?: Val<Derivation>;
}
export interface sops·age {
  /** boolean · default `false` · sops-nix:modules/sops */
  readonly generateKey?: Val<boolean>;
  /** null or absolute path · default `null` · sops-nix:modules/sops */
  readonly keyFile?: Val<PathLike | null>;
  /** list of package · default `[ ]` · sops-nix:modules/sops */
  readonly plugins?: Val<readonly Val<Derivation>[]>;
  /** list of absolute path · sops-nix:modules/sops */
  readonly sshKeyPaths?: Val<readonly Val<PathLike>[]>;
}
export interface sops·gnupg {
  /** null or string · default `null` · sops-nix:modules/sops */
  readonly home?: Val<string | null>;
  /** package · sops-nix:modules/sops */
  readonly package?: Val<Derivation>;
  /** list of absolute path · sops-nix:modules/sops */
  readonly sshKeyPaths?: Val<readonly Val<PathLike>[]>;
}
export interface sops·secrets·ᐸnameᐳ {
  /** one of "yaml", "json", "binary", "dotenv", "ini" · default `"yaml"` · sops-nix:modules/sops */
  readonly format?: Val<"yaml" | "json" | "binary" | "dotenv" | "ini">;
  /** null or signed integer · default `0` · sops-nix:modules/sops */
  readonly gid?: Val<number | null>;
  /** null or string · sops-nix:modules/sops */
  readonly group?: Val<string | null>;
  /** string · default `"‹name›"` · sops-nix:modules/sops */
  readonly key?: Val<string>;
  /** string · default `"0400"` · sops-nix:modules/sops */
  readonly mode?: Val<string>;
  /** string · default `"‹name›"` · sops-nix:modules/sops */
  readonly name?: Val<string>;
  /** boolean · default `false` · sops-nix:modules/sops */
  readonly neededForUsers?: Val<boolean>;
  /** null or string · default `null` · sops-nix:modules/sops */
  readonly owner?: Val<string | null>;
  /** string · sops-nix:modules/sops */
  readonly path?: Val<string>;
  /** list of string · default `[ ]` · sops-nix:modules/sops */
  readonly reloadUnits?: Val<readonly Val<string>[]>;
  /** list of string · default `[ ]` · sops-nix:modules/sops */
  readonly restartUnits?: Val<readonly Val<string>[]>;
  /** absolute path · sops-nix:modules/sops */
  readonly sopsFile?: Val<PathLike>;
  /** string · read-only · sops-nix:modules/sops */
  readonly sopsFileHash?: Val<string>;
  /** null or signed integer · default `0` · sops-nix:modules/sops */
  readonly uid?: Val<number | null>;
}
export interface sops·templates·ᐸnameᐳ {
  /** strings concatenated with "\n" · default `""` · sops-nix:modules/sops/templates */
  readonly content?: Val<string>;
  /** absolute path · sops-nix:modules/sops/templates */
  readonly file?: Val<PathLike>;
  /** null or signed integer · default `0` · sops-nix:modules/sops/templates */
  readonly gid?: Val<number | null>;
  /** null or (optionally newline-terminated) single-line string · sops-nix:modules/sops/templates */
  readonly group?: Val<string | null>;
  /** (optionally newline-terminated) single-line string · default `"0400"` · sops-nix:modules/sops/templates */
  readonly mode?: Val<string>;
  /** (optionally newline-terminated) single-line string · default `"‹name›"` · sops-nix:modules/sops/templates */
  readonly name?: Val<string>;
  /** null or (optionally newline-terminated) single-line string · default `null` · sops-nix:modules/sops/templates */
  readonly owner?: Val<string | null>;
  /** (optionally newline-terminated) single-line string · default `"/run/secrets/rendered/‹name›"` · sops-nix:modules/sops/templates */
  readonly path?: Val<string>;
  /** list of string · default `[ ]` · sops-nix:modules/sops/templates */
  readonly reloadUnits?: Val<readonly Val<string>[]>;
  /** list of string · default `[ ]` · sops-nix:modules/sops/templates */
  readonly restartUnits?: Val<readonly Val<string>[]>;
  /** null or signed integer · default `0` · sops-nix:modules/sops/templates */
  readonly uid?: Val<number | null>;
}
