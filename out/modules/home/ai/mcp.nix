# Generated from home/ai/mcp.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  # Servers of the Model Context Protocol, once for all agents.
  flake.modules.homeManager.ai =
    {
      config,
      lib,
      pkgs,
      ...
    }:
    {
      _file = "home/ai/mcp.ts";
      imports = [ flake.modules.homeManager."sops/crs58" ];
      programs.mcp = {
        enable = true;
        servers = {
          nixos.command = lib.getExe pkgs.mcp-nixos;
          github = {
            command = lib.getExe pkgs.github-mcp-server;
            args = [
              "stdio"
              "--read-only"
              "--toolsets"
              "repos,issues,pull_requests,actions"
            ];
            # the server reads it at start; the file is written by sops-nix
            env.GITHUB_PERSONAL_ACCESS_TOKEN.file = config.sops.secrets.github-token.path;
          };
          browser = {
            command = lib.getExe pkgs.playwright-mcp;
            args = [
              "--headless"
              "--isolated"
              "--output-dir=${config.xdg.cacheHome}/playwright-mcp"
            ];
            enabled = pkgs.stdenv.hostPlatform.isDarwin; # servers have no display and no need
          };
          docs = {
            url = "https://mcp.example.org/docs";
            headers.Accept = "text/event-stream";
          };
        };
      };
    };
}
