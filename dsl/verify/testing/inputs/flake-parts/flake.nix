# As much of flake-parts as a small fleet needs to evaluate: modules are merged as sets, without options.
{
  outputs = _: {
    flakeModules.modules = { };
    lib.mkFlake =
      { inputs }:
      root:
      let
        inherit (builtins)
          concatMap
          foldl'
          isAttrs
          isFunction
          isList
          listToAttrs
          ;
        merge =
          left: right:
          if isAttrs left && isAttrs right then
            left // builtins.mapAttrs (name: value: if left ? ${name} then merge left.${name} value else value) right
          else if isList left && isList right then
            left ++ right
          else
            right;
        call = arguments: module: if isFunction module then module arguments else module;
        modules = map (path: call { inherit config inputs; } (import path)) root.imports;
        config = foldl' merge { flake = { }; } (
          map (module: removeAttrs module [ "imports" "perSystem" ]) modules
        );
        perSystem =
          system:
          foldl' merge { } (
            map (
              module:
              call {
                inherit system;
                pkgs = inputs.nixpkgs.legacyPackages.${system};
              } (module.perSystem or { })
            ) modules
          );
        byPlatform = output: {
          name = output;
          value = listToAttrs (
            concatMap (
              system:
              let
                of = perSystem system;
              in
              if of ? ${output} then
                [
                  {
                    name = system;
                    value = of.${output};
                  }
                ]
              else
                [ ]
            ) config.systems
          );
        };
      in
      config.flake
      // listToAttrs (
        map byPlatform [
          "apps"
          "checks"
          "devShells"
          "formatter"
          "packages"
        ]
      );
  };
}
