# Generated from flake/checks/configurations.ts by Nivis. Do not edit: run `bun build.ts`.
{ self, ... }: {
  # What the flake is for, as checks: the system of every host, every home, every dev shell, each on its platform.
  perSystem =
    {
      config,
      lib,
      system,
      ...
    }:
    {
      checks = lib.mkMerge [
        (lib.mapAttrs'
          (name: configuration: lib.nameValuePair "nixos-${name}" configuration.config.system.build.toplevel)
          (
            lib.filterAttrs (
              _name: configuration: configuration.pkgs.stdenv.hostPlatform.system == system
            ) self.nixosConfigurations
          )
        )
        (lib.mapAttrs' (name: configuration: lib.nameValuePair "darwin-${name}" configuration.system) (
          lib.filterAttrs (
            _name: configuration: configuration.pkgs.stdenv.hostPlatform.system == system
          ) self.darwinConfigurations
        ))
        (lib.mapAttrs'
          (name: configuration: lib.nameValuePair "home-${name}" configuration.activationPackage)
          (
            lib.filterAttrs (
              _name: configuration: configuration.pkgs.stdenv.hostPlatform.system == system
            ) self.homeConfigurations
          )
        )
        (lib.mapAttrs' (name: shell: lib.nameValuePair "shell-${name}" shell) config.devShells)
      ];
    };
}
