/** Packages of one platform in modules that several share. */
import { noteEscape } from "../nix/expr/escapes.ts";
import { currentCall } from "../nix/expr/sites.ts";
import type { DarwinSystem, LinuxSystem, NixpkgsFunctions } from "../options/index.ts";
import type { ModulePkgs } from "./overlays/index.ts";

/** `pkgs`, by two of its names: comparing all of them would take long. */
type SomePkgs = Pick<NixpkgsFunctions, "callPackage" | "stdenv">;

/**
 * `pkgs` as Linux has it, for what a condition of the platform lets through. Prints `pkgs` itself.
 *
 * ```ts
 * lib.optionals(pkgs.stdenv.hostPlatform.isLinux, [linuxPkgs(pkgs).strace, linuxPkgs(pkgs).bubblewrap])
 * ```
 *
 * becomes `lib.optionals pkgs.stdenv.hostPlatform.isLinux [ pkgs.strace pkgs.bubblewrap ]`. Names are checked as in a module
 * of NixOS. That the condition is there is not: each use counts as an escape.
 *
 * Source: `pkgs`.
 *
 * Errors: none of its own; a name that Linux does not have is none of the type.
 */
export const linuxPkgs = (pkgs: SomePkgs): ModulePkgs<LinuxSystem> => counted(pkgs);

/**
 * `pkgs` as macOS has it: see `linuxPkgs`.
 *
 * ```ts
 * lib.optionals(pkgs.stdenv.hostPlatform.isDarwin, [darwinPkgs(pkgs).mas])
 * ```
 *
 * Source: `pkgs`.
 *
 * Errors: none of its own; a name that macOS does not have is none of the type.
 */
export const darwinPkgs = (pkgs: SomePkgs): ModulePkgs<DarwinSystem> => counted(pkgs);

function counted(pkgs: SomePkgs): never {
  noteEscape("platform", currentCall());
  return pkgs as never;
}
