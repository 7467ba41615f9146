import { nix, perSystem, self, type AnyRef, type Lib, type Val } from "../../dsl";

/** Of these configurations those of one platform, each as what it builds. */
const builds = (
  lib: Lib,
  system: Val<string>,
  kind: string,
  configurations: AnyRef,
  result: (configuration: AnyRef) => AnyRef,
) =>
  lib["mapAttrs'"](
    (name, configuration: AnyRef) => lib.nameValuePair(nix`${kind}-${name}`, result(configuration)),
    lib.filterAttrs(
      (_name, configuration: AnyRef) => nix.eq(configuration.pkgs.stdenv.hostPlatform.system, system),
      configurations,
    ),
  );

/** What the flake is for, as checks: the system of every host, every home, every dev shell, each on its platform. */
export const checks = perSystem(({ config, lib, system }) => ({
  checks: lib.mkMerge([
    builds(
      lib,
      system,
      "nixos",
      self.nixosConfigurations,
      ({ config: built }) => built.system.build.toplevel,
    ),
    builds(lib, system, "darwin", self.darwinConfigurations, (host) => host.system),
    builds(lib, system, "home", self.homeConfigurations, (home) => home.activationPackage),
    lib["mapAttrs'"]((name, shell) => lib.nameValuePair(nix`shell-${name}`, shell), config.devShells),
  ]),
}));
