import { homeModule, nix, type Module, type OptionsArgs } from "../../dsl";

const options = ({ lib, types }: OptionsArgs) => ({
  programs: {
    "agents-md": {
      enable: lib.mkEnableOption("shared instructions for coding agents"),
      sections: lib.mkOption({
        type: types.attrsOf(types.lines),
        default: {},
        description: "Text by heading; headings are sorted by name.",
        example: { "10 Tests": "Run the tests of what you changed." },
      }),
      targets: lib.mkOption({
        type: types.listOf(types.str),
        default: [".config/agents/AGENTS.md"],
        description: "Files below the home directory that receive the text.",
      }),
    },
  },
});

/**
 * Instructions for coding agents, written once.
 *
 * Every agent looks for its own file name; `targets` says which, and all get the same text.
 */
export const agentsMd: Module<"homeManager", typeof options> = homeModule("agents-md", {
  options,
  config: ({ config, lib }) =>
    nix.let(
      {
        cfg: config.programs["agents-md"],
      },
      ({ cfg }) =>
        lib.mkIf(cfg.enable, {
          home: {
            file: lib.genAttrs(cfg.targets, (_target) => ({
              text: lib.concatStringsSep(
                "\n",
                lib.mapAttrsToList((heading, body) => nix`## ${heading}\n\n${body}`, cfg.sections),
              ),
            })),
          },
          assertions: [
            {
              assertion: nix.ne(cfg.targets, []),
              message: "programs.agents-md is enabled, but no target would receive the text.",
            },
          ],
        }),
    ),
});
