# What the services of clan-core do not tell by options: which classes of machines each role configures, how many machines
# it takes, how many instances there may be. `clan-core` is the flake.
clan-core:
let
  inherit (clan-core.inputs.nixpkgs) lib;

  # Modules that define nothing: `{ }`, however often wrapped.
  isEmpty =
    module:
    lib.isAttrs module
    && lib.all (name: name == "_file" || name == "imports") (lib.attrNames module)
    && lib.all isEmpty (module.imports or [ ]);

  classesOf = result: {
    nixos = !isEmpty result.nixosModule;
    darwin = !isEmpty result.darwinModule;
  };

  factsOf =
    name: module:
    let
      service =
        (clan-core.lib.evalService or clan-core.clanLib.evalService) {
          modules = [
            module
            # An instance that has its machine in every role.
            (
              { config, ... }:
              {
                instances.probe.roles = lib.mapAttrs (_: _: { machines.probe = { }; }) config.roles;
              }
            )
            {
              _module.args = {
                directory = "/nowhere";
                exports = { };
                meta = {
                  name = "probe";
                  domain = "probe";
                };
              };
            }
          ];
          prefix = [ name ];
        };
      inherit (service) config;
      perMachine = classesOf (
        config.perMachine "probe" {
          instances = { };
        }
      );
      roleOf =
        role:
        let
          perInstance = classesOf (config.roles.${role}.perInstance "probe" "probe");
        in
        lib.filter (class: perMachine.${class} || perInstance.${class}) [
          "nixos"
          "darwin"
        ];
    in
    {
      inherit (config.manifest.constraints) maxInstances;
      roles = lib.mapAttrs (role: _: {
        classes = roleOf role;
        minMachines = config.manifest.constraints.roles.${role}.minMachines or null;
        maxMachines = config.manifest.constraints.roles.${role}.maxMachines or null;
      }) config.roles;
    };
in
lib.mapAttrs factsOf (removeAttrs clan-core.clan.modules (clan-core.clan.deprecatedModules or [ ]))
