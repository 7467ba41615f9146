/** The builders of a fleet: what may be exported, and what each becomes in Nix. */
export { activationGuide, type ActivationGuide, type ActivationGuideSpec } from "./activation-guide.ts";
export { aggregate, type Aggregate } from "./aggregate.ts";
export type { DarwinSystem, ModuleClass, NixosSystem } from "./class.ts";
export type { ActionsText, Expression } from "./ci/expression.ts";
export { github, type RunnerSystem } from "./ci/github.ts";
export type * from "./ci/workflow-spec.ts";
export { workflow, type Workflow } from "./ci/workflow.ts";
export * from "./clan/index.ts";
export {
  container,
  type Container,
  type ContainerArgs,
  type ContainerConfig,
  type ContainerSpec,
} from "./container.ts";
export { darwinHost } from "./darwin-host.ts";
export { darwinModule } from "./darwin-module.ts";
export type { Definition } from "./definition.ts";
export type { DataRef } from "./data-ref.ts";
export { envrc, type Envrc, type EnvrcSpec } from "./envrc.ts";
export { feature, type Feature } from "./feature.ts";
export { file, type FileRef } from "./file.ts";
export { flakeLib } from "./flake-lib.ts";
export { flakeMeta } from "./flake-meta.ts";
export { flakeModule, type FlakeModule } from "./flake-module.ts";
export { flake, type Flake, type FlakeSpec } from "./flake.ts";
export { homeConfiguration, type HomeConfiguration } from "./home-configuration.ts";
export { homeModule } from "./home-module.ts";
export type { Deploy, Host } from "./host-spec.ts";
export type { Importable, Imports } from "./imports.ts";
export * from "./overlays/index.ts";
export { flakeInputs, type FlakeInput, type Inputs } from "./inputs.ts";
export * from "./just/index.ts";
export type { DarwinArgs, HomeArgs, NixosArgs } from "./module-args.ts";
export type { Module, OptionsArgs } from "./module-spec.ts";
export { nixUnit, type NixTest, type NixTests, type NixUnit } from "./nix-unit.ts";
export { nixosHost } from "./nixos-host.ts";
export { nixosModule } from "./nixos-module.ts";

export { perSystem, type PerSystem } from "./per-system.ts";
export { darwinPkgs, linuxPkgs } from "./platform-pkgs.ts";
export { rawFlakeModule, type RawFlakeModule } from "./raw-flake-module.ts";
export { rawModule, type RawModule } from "./raw-module.ts";
export type { FleetHome, FleetHost, FromFleet, Roster } from "./roster.ts";
export { self } from "./self.ts";
export { sopsSecrets, type SopsSecrets } from "./sops/secrets.ts";
export { terranix, type Terranix, type TerranixSpec } from "./terranix/terranix.ts";
export type { BlockRef, DataSource, Resource, TerranixArgs, Variable } from "./terranix/types.ts";
export { user, type User } from "./user.ts";
export { varsGenerator, type VarsGenerator } from "./vars/generator.ts";
