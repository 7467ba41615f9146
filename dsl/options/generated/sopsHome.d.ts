// Generated from data/sopsHome.options by `npx tsx dsl/options/emit/generate.ts`. Do not edit.
import type { Def, Val } from "../../nix/expr/types.ts";
import type { Anything, Attrs, Derivation, PathLike } from "../types/values.ts";

export interface SopsHomeOptions {
  readonly sops?: Def<sops>;
}
export interface sops {
  readonly age?: Def<sops·age>;
  /** string */
  readonly defaultSecretsMountPoint?: Val<string>;
  /** absolute path · sops-nix:modules/sops */
  readonly defaultSopsFile?: Val<PathLike>;
  /** string · default `"yaml"` · sops-nix:modules/sops */
  readonly defaultSopsFormat?: Val<string>;
  /** null or string · default `null` · sops-nix:modules/sops */
  readonly defaultSopsKey?: Val<string | null>;
  /** string */
  readonly defaultSymlinkPath?: Val<string>;
  /** attribute set of (string or absolute path) · default `{ }` · sops-nix:modules/sops */
  readonly environment?: Def<Attrs<Val<string | PathLike>>>;
  readonly gnupg?: Def<sops·gnupg>;
  /** null or string · sops-nix:modules/sops */
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
  /** list of absolute path · sops-nix:modules/sops */
  readonly sshKeyPaths?: Anything;
  /** attribute set of submodule · default `{ }` · sops-nix:modules/sops/templates */
  readonly templates?: Def<Attrs<Def<sops·templates·ᐸnameᐳ>>>;
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
  /** string · default `"‹name›"` · sops-nix:modules/sops */
  readonly key?: Val<string>;
  /** string · default `"0400"` · sops-nix:modules/sops */
  readonly mode?: Val<string>;
  /** string · default `"‹name›"` · sops-nix:modules/sops */
  readonly name?: Val<string>;
  /** string · sops-nix:modules/sops */
  readonly path?: Val<string>;
  /** absolute path · sops-nix:modules/sops */
  readonly sopsFile?: Val<PathLike>;
}
export interface sops·templates·ᐸnameᐳ {
  /** strings concatenated with "\n" · default `""` · sops-nix:modules/sops/templates */
  readonly content?: Val<string>;
  /** absolute path · sops-nix:modules/sops/templates */
  readonly file?: Val<PathLike>;
  /** (optionally newline-terminated) single-line string · default `"0400"` · sops-nix:modules/sops/templates */
  readonly mode?: Val<string>;
  /** (optionally newline-terminated) single-line string · default `"‹name›"` · sops-nix:modules/sops/templates */
  readonly name?: Val<string>;
  /** (optionally newline-terminated) single-line string · default `"/run/secrets/rendered/‹name›"` · sops-nix:modules/sops/templates */
  readonly path?: Val<string>;
}
