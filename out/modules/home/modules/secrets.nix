# Generated from home/modules/secrets.ts by Nivis. Do not edit: run `bun build.ts`.
{ inputs, ... }: {
  # Secrets of a person, decrypted at login to files below the configuration directory.
  flake.modules.homeManager.secrets =
    {
      config,
      lib,
      pkgs,
      ...
    }:
    {
      _file = "home/modules/secrets.ts";
      imports = [ inputs.sops-nix.homeManagerModules.sops ];
      options.custom.secrets = {
        file = lib.mkOption {
          type = lib.types.path;
          description = "YAML file that sops has encrypted for the age key of this person.";
        };
        names = lib.mkOption {
          type = lib.types.listOf lib.types.str;
          default = [ ];
          description = "Keys of that file; each becomes a file of the same name.";
        };
      };
      config.sops = {
        defaultSopsFile = config.custom.secrets.file;
        age = {
          keyFile = "${config.xdg.configHome}/sops/age/keys.txt";
          plugins = [ pkgs.age-plugin-yubikey ];
        };
        secrets = lib.genAttrs config.custom.secrets.names (name: {
          path = "${config.xdg.configHome}/secrets/${name}";
          mode = "0400";
        });
      };
    };
}
