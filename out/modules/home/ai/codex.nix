# Generated from home/ai/codex.ts by Nivis. Do not edit: run `bun build.ts`.
{
  flake.modules.homeManager.ai = { config, ... }: {
    _file = "home/ai/codex.ts";
    programs.codex = {
      enable = true;
      enableMcpIntegration = config.programs.mcp.enable;
      settings = {
        approval_policy = "on-request";
        sandbox_mode = "workspace-write";
        file_opener = "none";
        history = {
          persistence = "save-all";
          max_bytes = 16777216;
        };
        shell_environment_policy = {
          "inherit" = "core";
          # nothing that looks like a credential reaches a command
          exclude = [
            "*TOKEN*"
            "*SECRET*"
            "*_KEY"
            "AWS_*"
          ];
        };
        sandbox_workspace_write = {
          network_access = false;
          writable_roots = [ "${config.xdg.cacheHome}/nix" ];
        };
        tui.notifications = true;
      };
      profiles.careful = {
        approval_policy = "untrusted";
        sandbox_mode = "read-only";
      };
    };
  };
}
