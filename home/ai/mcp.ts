import { homeModule, nix } from "../../dsl";
import { secrets } from "../users/crs58/secrets";
import { ai } from "./index";

/** Servers of the Model Context Protocol, once for all agents. */
export const mcp = homeModule(ai, {
  imports: [secrets],
  config: ({ config, lib, pkgs }) => ({
    programs: {
      mcp: {
        enable: true,
        servers: {
          nixos: { command: lib.getExe(pkgs["mcp-nixos"]) },
          github: {
            command: lib.getExe(pkgs["github-mcp-server"]),
            args: ["stdio", "--read-only", "--toolsets", "repos,issues,pull_requests,actions"],
            // the server reads it at start; the file is written by sops-nix
            env: {
              GITHUB_PERSONAL_ACCESS_TOKEN: { file: secrets.secrets["github-token"].path },
            },
          },
          browser: {
            command: lib.getExe(pkgs["playwright-mcp"]),
            args: ["--headless", "--isolated", nix`--output-dir=${config.xdg.cacheHome}/playwright-mcp`],
            enabled: pkgs.stdenv.hostPlatform.isDarwin, // servers have no display and no need
          },
          docs: { url: "https://mcp.example.org/docs", headers: { Accept: "text/event-stream" } },
        },
      },
    },
  }),
});
