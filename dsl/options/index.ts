/**
 * The types of every option of every class, `pkgs` and `lib`: all that builders, and so the editor and the type-check of
 * a fleet, read of this room. What a build does with the schemas is in `check.ts`.
 */
export type {
  Anything,
  AnythingSet,
  AnyRef,
  Attrs,
  DagEntry,
  Data,
  DataSet,
  DeferredModule,
  Derivation,
  DerivationMembers,
  Interpolable,
  Meta,
  ModuleKeys,
  Overlay,
  PackageRef,
  PackageWith,
  Path,
  PathLike,
  PathRef,
  System,
} from "./types/values.ts";

// `nivis/options/…` is the project's own `types/`, or `generated/` where there is none: see `project.ts`.
export type { ClanCoreDarwinOptions } from "./generated/clanCoreDarwin.d.ts";
export type { ClanCoreOptions } from "./generated/clanCore.d.ts";
export type { ClanServiceOptions } from "./generated/clanService.d.ts";
export type { ClanServiceSettings } from "./generated/clanServiceSettings.d.ts";
export type { DarwinOptions } from "nivis/options/darwin";
export type { DiskoOptions } from "./generated/disko.d.ts";
export type {
  clan as ClanOptions,
  clan·inventory as ClanInventory,
  FlakeOptions,
} from "./generated/flake.d.ts";
export type { HomeOptions } from "nivis/options/homeManager";
export type { HomeManagerModuleOptions } from "./generated/homeManagerModule.d.ts";
export type { NixosOptions } from "nivis/options/nixos";
export type { PerSystemOptions } from "./generated/perSystem.d.ts";
export type { SopsOptions } from "./generated/sops.d.ts";
export type { SopsHomeOptions } from "./generated/sopsHome.d.ts";
export type { SrvosOptions } from "./generated/srvos.d.ts";
export type { TerranixOptions } from "./generated/terranix.d.ts";
export type {
  DataArguments,
  DataAttributes,
  ProviderArguments,
  ResourceArguments,
  ResourceAttributes,
  TerraformOutput,
  TerraformSettings,
  TerraformVariable,
} from "./generated/terraformAttributes.d.ts";

export type { Format, NixpkgsFunctions, Platform, Python, Stdenv } from "./types/nixpkgs.ts";
export type {
  DarwinSystem,
  Has,
  LinuxSystem,
  Listed,
  NixpkgsNames,
  NixpkgsPackages,
  OverlayPackages,
  Pkgs,
  Views,
} from "./types/pkgs.ts";
export type { DerivationAttrs, Exact, FinalAttrs, TakesAttrs } from "./types/derivation.ts";
export type { python313Packages } from "./generated/package-sets.d.ts";
export type { Lib, OptionArgs } from "./types/lib.ts";
export type { NameValuePair } from "./types/lib-attrsets.ts";
export type { OptionType } from "./model/type.ts";
export type { At, Given, NixType, OptionDecl, OptionsOf, SubmoduleBody, Types } from "./types/nix-types.ts";
