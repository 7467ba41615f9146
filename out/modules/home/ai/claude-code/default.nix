# Generated from home/ai/claude-code/index.ts by Nivis. Do not edit: run `bun build.ts`.
{
  flake.modules.homeManager.ai =
    {
      config,
      lib,
      pkgs,
      ...
    }:
    {
      _file = "home/ai/claude-code/index.ts";
      programs.claude-code = {
        enable = true;
        enableMcpIntegration = config.programs.mcp.enable;
        settings = {
          theme = "dark";
          includeCoAuthoredBy = false;
          cleanupPeriodDays = 90;
          env = {
            DISABLE_TELEMETRY = "1";
            DISABLE_AUTOUPDATER = "1"; # the store is read-only
            CLAUDE_BASH_MAINTAIN_PROJECT_WORKING_DIR = "1";
          };
          permissions = {
            defaultMode = "acceptEdits";
            allow = [
              "Bash(git diff:*)"
              "Bash(git log:*)"
              "Bash(git show:*)"
              "Bash(git status:*)"
              "Bash(jj log:*)"
              "Bash(jj status:*)"
              "Bash(nix eval:*)"
              "Bash(nix flake check:*)"
              "Bash(rg:*)"
              "Bash(fd:*)"
              "WebSearch"
            ];
            ask = [
              "Bash(git push:*)"
              "Bash(jj git push:*)"
              "Bash(gh pr merge:*)"
              "Bash(kubectl delete:*)"
              "Bash(ssh:*)"
              "Bash(sudo:*)"
            ];
            deny = [
              "Read(./.env*)"
              "Read(~/.config/sops/**)"
              "Read(~/.ssh/id_*)"
            ];
          };
          hooks = {
            PreToolUse = [
              {
                matcher = "Bash";
                hooks = [
                  {
                    type = "command";
                    command = "${config.programs.claude-code.configDir}/hooks/guard";
                  }
                ];
              }
            ];
            Notification = lib.mkIf pkgs.stdenv.hostPlatform.isDarwin [
              {
                hooks = [
                  {
                    type = "command";
                    command = "${lib.getExe pkgs.terminal-notifier} -title Claude -message \"waiting in \${PWD##*/}\"";
                  }
                ];
              }
            ];
          };
          statusLine = {
            type = "command";
            # the last part of the directory, from the JSON on standard input
            command = "${lib.getExe pkgs.jq} -r '.workspace.current_dir | split(\"/\") | last'";
          };
        };
        hooks.guard = lib.readFile ./_files/guard.sh;
        agents.reviewer = ./_files/reviewer.md;
        commands.changelog = ''
          ---
          allowed-tools: Bash(git log:*), Edit
          description: Write the changelog since the last tag
          ---
          Collect the commits since the newest tag and add a section to CHANGELOG.md.
          Leave out what users do not notice.
        '';
      };
      home.shellAliases = {
        c = "claude";
        cr = "claude --resume";
      };
    };
}
