import { homeModule, nix } from "../../dsl";
import { agentsMd } from "../modules/agents-md";
import { ai } from "./index";

/** What every agent is told, whichever repository it works in. */
export const instructions = homeModule(ai, {
  imports: [agentsMd],
  config: ({ config, lib }) => ({
    programs: {
      "agents-md": {
        enable: true,
        targets: nix.concat(
          [".config/agents/AGENTS.md"],
          lib.optional(config.programs["claude-code"].enable, ".claude/CLAUDE.md"),
          lib.optional(config.programs.codex.enable, ".codex/AGENTS.md"),
        ),
        sections: {
          "Before you change anything": nix`
            Read the README and the file you are about to change in full.
            Look for a test that already covers the behaviour.
          `,
          Commands: nix`
            Run programs that a repository lacks with \`nix run nixpkgs#<name>\`; never install them.
            Where a flake has a dev shell, \`direnv exec . <command>\` uses it.
          `,
          Commits: nix`
            One change a commit, in the imperative, below 72 characters.
            The author is ${config.programs.git.settings.user.name}; do not add other trailers.
          `,
        },
      },
    },
  }),
});
