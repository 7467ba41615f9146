import { file, homeModule, nix } from "../../../dsl";
import { ai } from "../index";

/** Commands that only look; asking for each of them would teach everybody to say yes. */
const harmless = [
  "git diff",
  "git log",
  "git show",
  "git status",
  "jj log",
  "jj status",
  "nix eval",
  "nix flake check",
  "rg",
  "fd",
];

/** Commands that reach other people or cannot be taken back. */
const asked = ["git push", "jj git push", "gh pr merge", "kubectl delete", "ssh", "sudo"];

export const claudeCode = homeModule(ai, {
  config: ({ config, lib, pkgs }) => ({
    programs: {
      "claude-code": {
        enable: true,
        enableMcpIntegration: config.programs.mcp.enable,
        settings: {
          theme: "dark",
          includeCoAuthoredBy: false,
          cleanupPeriodDays: 90,
          env: {
            DISABLE_TELEMETRY: "1",
            DISABLE_AUTOUPDATER: "1", // the store is read-only
            CLAUDE_BASH_MAINTAIN_PROJECT_WORKING_DIR: "1",
          },
          permissions: {
            defaultMode: "acceptEdits",
            allow: [...harmless.map((command) => `Bash(${command}:*)`), "WebSearch"],
            ask: asked.map((command) => `Bash(${command}:*)`),
            deny: ["Read(./.env*)", "Read(~/.config/sops/**)", "Read(~/.ssh/id_*)"],
          },
          hooks: {
            PreToolUse: [
              {
                matcher: "Bash",
                hooks: [
                  { type: "command", command: nix`${config.programs["claude-code"].configDir}/hooks/guard` },
                ],
              },
            ],
            Notification: lib.mkIf(pkgs.stdenv.hostPlatform.isDarwin, [
              {
                hooks: [
                  {
                    type: "command",
                    command: nix`${lib.getExe(nix.get(pkgs, "terminal-notifier"))} -title Claude -message "waiting in \${PWD##*/}"`,
                  },
                ],
              },
            ]),
          },
          statusLine: {
            type: "command",
            // the last part of the directory, from the JSON on standard input
            command: nix`${lib.getExe(pkgs.jq)} -r '.workspace.current_dir | split("/") | last'`,
          },
        },
        hooks: { guard: lib.readFile(file("./guard.sh")) },
        agents: { reviewer: file("./reviewer.md") },
        commands: {
          changelog: nix`
            ---
            allowed-tools: Bash(git log:*), Edit
            description: Write the changelog since the last tag
            ---
            Collect the commits since the newest tag and add a section to CHANGELOG.md.
            Leave out what users do not notice.
          `,
        },
      },
    },
    home: { shellAliases: { c: "claude", cr: "claude --resume" } },
  }),
});
