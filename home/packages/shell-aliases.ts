import { homeModule, nix } from "../../dsl";
import { packages } from "./index";

/** Aliases for every shell; what only fish expands stands in shell/fish.ts. */
export const shellAliases = homeModule(packages, {
  config: ({ config, lib, pkgs }) => ({
    home: {
      shellAliases: lib.mkMerge([
        {
          // files
          "..": "cd ..",
          mkdir: "mkdir -p",
          cp: "cp --interactive",
          mv: "mv --interactive",
          du: "du --human-readable --max-depth=1",
          // git and jj
          gs: "git status --short --branch",
          gd: "git diff",
          jl: "jj log",
          // Nix
          nb: "nix build --no-link --print-out-paths --print-build-logs",
          nr: "nix run",
          why: "nix why-depends",
          // clusters
          k: "kubectl",
          kx: "kubectx",
          // what takes ports here
          ports: nix.if(
            pkgs.stdenv.hostPlatform.isDarwin,
            "lsof -nP -iTCP -sTCP:LISTEN",
            "ss --listening --tcp --processes --numeric",
          ),
        },
        lib.mkIf(config.programs.lazygit.enable, { lg: "lazygit" }),
        lib.mkIf(pkgs.stdenv.hostPlatform.isLinux, {
          open: "xdg-open",
          pbcopy: nix`${pkgs["wl-clipboard"]}/bin/wl-copy`,
          pbpaste: nix`${pkgs["wl-clipboard"]}/bin/wl-paste`,
        }),
        lib.mkIf(pkgs.stdenv.hostPlatform.isDarwin, {
          // macOS has no flag for it in `sudo` itself
          flushdns: "sudo dscacheutil -flushcache && sudo killall -HUP mDNSResponder",
        }),
      ]),
    },
  }),
});
