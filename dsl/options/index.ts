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
export type { ClanCoreDarwinOptions } from "nivis/options/clanCoreDarwin";
export type { ClanCoreOptions } from "nivis/options/clanCore";
export type { ClanServiceOptions } from "nivis/options/clanService";
export type { ClanServiceSettings } from "nivis/options/clanServiceSettings";
export type { DarwinOptions } from "nivis/options/darwin";
export type { DiskoOptions } from "nivis/options/disko";
export type { clan as ClanOptions, clan·inventory as ClanInventory, FlakeOptions } from "nivis/options/flake";
export type { HomeOptions } from "nivis/options/homeManager";
export type { HomeManagerModuleOptions } from "nivis/options/homeManagerModule";
export type { NixosOptions } from "nivis/options/nixos";
export type { PerSystemOptions } from "nivis/options/perSystem";
export type { SopsOptions } from "nivis/options/sops";
export type { SopsHomeOptions } from "nivis/options/sopsHome";
export type { SrvosOptions } from "nivis/options/srvos";
export type { TerranixOptions } from "nivis/options/terranix";
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

export type { Format, NixpkgsFunctions, Platform, Stdenv } from "./types/nixpkgs.ts";
export type { Python } from "./types/with-packages.ts";
export type {
  DarwinSystem,
  InNixpkgs,
  LinuxSystem,
  Listed,
  NixpkgsNames,
  OverlayPackages,
  Pkgs,
  Views,
} from "./types/pkgs.ts";
export type { DerivationAttrs, Exact, FinalAttrs, TakesAttrs } from "./types/derivation.ts";
export type { python313Packages } from "nivis/options/package-sets";
export type { Lib, OptionArgs } from "./types/lib.ts";
export type { NameValuePair } from "./types/lib-attrsets.ts";
export type { OptionType } from "./model/type.ts";
export type { At, Given, NixType, OptionDecl, OptionsOf, SubmoduleBody, Types } from "./types/nix-types.ts";
