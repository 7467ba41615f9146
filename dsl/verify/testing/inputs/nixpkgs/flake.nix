# As much of nixpkgs as a small fleet needs to evaluate: a package, and machines without options.
{
  outputs =
    { self }:
    let
      derivation' =
        arguments:
        builtins.derivation (
          {
            system = "x86_64-linux";
            builder = "/bin/sh";
          }
          // arguments
        );
    in
    {
      legacyPackages = builtins.listToAttrs (
        map
          (system: {
            name = system;
            value.hello = derivation' {
              name = "hello";
              inherit system;
            };
          })
          [
            "aarch64-darwin"
            "x86_64-linux"
          ]
      );
      lib.nixosSystem =
        { modules, specialArgs }:
        let
          arguments = specialArgs // {
            pkgs = self.legacyPackages.x86_64-linux;
            config = { };
            lib = { };
          };
          machine = builtins.foldl' (
            all: module: all // (if builtins.isFunction module then module arguments else module)
          ) { } modules;
        in
        {
          config.system.build.toplevel = derivation' {
            name = "nixos";
            machine = builtins.toJSON (
              removeAttrs machine [
                "_file"
                "imports"
                "key"
              ]
            );
          };
        };
    };
}
