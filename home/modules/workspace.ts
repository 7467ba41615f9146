import { homeModule, nix, type Module, type OptionsArgs } from "../../dsl";

const options = ({ lib, types }: OptionsArgs) => ({
  custom: {
    workspace: {
      root: lib.mkOption({
        type: types.str,
        default: "projects",
        description: "Directory of all projects, below the home directory.",
      }),
      areas: lib.mkOption({
        type: types.listOf(types.str),
        default: ["own", "work", "scratch"],
        description: "Directories that always exist below `root`.",
      }),
      identities: lib.mkOption({
        type: types.attrsOf(
          types.submodule({
            options: {
              email: lib.mkOption({ type: types.str, description: "Address on commits of this area." }),
              signingKey: lib.mkOption({
                type: types.nullOr(types.str),
                default: null,
                description: "Public key that signs in this area; null signs with the key of the user.",
              }),
            },
          }),
        ),
        default: {},
        description: "Git identity by area, where it differs from the one of the user.",
      }),
    },
  },
});

/** Where projects live; git, jujutsu and the shells agree on it by reading this. */
export const workspace: Module<"homeManager", typeof options> = homeModule("workspace", {
  options,
  config: ({ config, lib }) => ({
    home: {
      sessionVariables: { WORKSPACE: nix`${config.home.homeDirectory}/${config.custom.workspace.root}` },
      activation: {
        createWorkspace: lib.hm.dag.entryAfter(
          ["writeBoundary"],
          nix`
            for area in ${lib.escapeShellArgs(config.custom.workspace.areas)}; do
              run mkdir -p $VERBOSE_ARG "$HOME/${config.custom.workspace.root}/\${area}"
            done
          `,
        ),
      },
    },
    programs: {
      git: {
        // One conditional include per area: git picks it by the directory of the repository.
        includes: lib.mapAttrsToList(
          (area, identity) => ({
            condition: nix`gitdir:~/${config.custom.workspace.root}/${area}/`,
            contents: lib.mkMerge([
              { user: { email: identity.email } },
              lib.mkIf(nix.ne(identity.signingKey, null), { user: { signingKey: identity.signingKey } }),
            ]),
          }),
          config.custom.workspace.identities,
        ),
      },
    },
  }),
});
