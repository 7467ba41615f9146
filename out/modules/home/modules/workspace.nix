# Generated from home/modules/workspace.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # Where projects live; git, jujutsu and the shells agree on it by reading this.
  flake.modules.homeManager.workspace = { config, lib, ... }: {
    _file = "home/modules/workspace.ts";
    key = "home/modules/workspace.ts#workspace";
    options.custom.workspace = {
      root = lib.mkOption {
        type = lib.types.str;
        default = "projects";
        description = "Directory of all projects, below the home directory.";
      };
      areas = lib.mkOption {
        type = lib.types.listOf lib.types.str;
        default = [
          "own"
          "work"
          "scratch"
        ];
        description = "Directories that always exist below `root`.";
      };
      identities = lib.mkOption {
        type = lib.types.attrsOf (
          lib.types.submodule {
            options = {
              email = lib.mkOption {
                type = lib.types.str;
                description = "Address on commits of this area.";
              };
              signingKey = lib.mkOption {
                type = lib.types.nullOr lib.types.str;
                default = null;
                description = "Public key that signs in this area; null signs with the key of the user.";
              };
            };
          }
        );
        default = { };
        description = "Git identity by area, where it differs from the one of the user.";
      };
    };
    config = {
      home = {
        sessionVariables.WORKSPACE = "${config.home.homeDirectory}/${config.custom.workspace.root}";
        activation.createWorkspace = lib.hm.dag.entryAfter [ "writeBoundary" ] ''
          for area in ${lib.escapeShellArgs config.custom.workspace.areas}; do
            run mkdir -p $VERBOSE_ARG "$HOME/${config.custom.workspace.root}/''${area}"
          done
        '';
      };
      # One conditional include per area: git picks it by the directory of the repository.
      programs.git.includes = lib.mapAttrsToList (area: identity: {
        condition = "gitdir:~/${config.custom.workspace.root}/${area}/";
        contents = lib.mkMerge [
          { user.email = identity.email; }
          (lib.mkIf (identity.signingKey != null) { user.signingKey = identity.signingKey; })
        ];
      }) config.custom.workspace.identities;
    };
  };
}
