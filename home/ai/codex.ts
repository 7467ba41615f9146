import { homeModule, nix } from "../../dsl";
import { ai } from "./index";

export const codex = homeModule(ai, {
  config: ({ config }) => ({
    programs: {
      codex: {
        enable: true,
        enableMcpIntegration: config.programs.mcp.enable,
        settings: {
          approval_policy: "on-request",
          sandbox_mode: "workspace-write",
          file_opener: "none",
          history: { persistence: "save-all", max_bytes: 16 * 1024 * 1024 },
          shell_environment_policy: {
            inherit: "core",
            // nothing that looks like a credential reaches a command
            exclude: ["*TOKEN*", "*SECRET*", "*_KEY", "AWS_*"],
          },
          sandbox_workspace_write: {
            network_access: false,
            writable_roots: [nix`${config.xdg.cacheHome}/nix`],
          },
          tui: { notifications: true },
        },
        profiles: {
          careful: { approval_policy: "untrusted", sandbox_mode: "read-only" },
        },
      },
    },
  }),
});
