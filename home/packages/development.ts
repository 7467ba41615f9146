import { darwinPkgs, homeModule, linuxPkgs, nix } from "../../dsl";
import { packages } from "./index";

export const development = homeModule(packages, {
  config: ({ lib, pkgs }) => ({
    home: {
      packages: nix.concat(
        [
          // Nix
          pkgs.cachix,
          pkgs.deadnix,
          pkgs.nixd,
          pkgs.nixfmt,
          pkgs["nix-output-monitor"],
          pkgs["nix-tree"],
          pkgs["nix-update"],
          pkgs.nurl,
          pkgs.statix,

          // repositories
          pkgs.difftastic,
          pkgs["git-absorb"],
          pkgs["git-filter-repo"],
          pkgs.jjui,

          // any language
          pkgs.act,
          pkgs.hyperfine,
          pkgs.just,
          pkgs.shellcheck,
          pkgs.shfmt,
          pkgs.tokei,
          pkgs["tree-sitter"],

          // TypeScript
          pkgs.bun,
          pkgs.nodejs,

          // Rust: the toolchain of a project comes from its own dev shell
          pkgs.rustup,

          // Python
          pkgs.basedpyright,
          pkgs.ruff,
          pkgs.uv,
          pkgs.python3.withPackages((ps) => [
            ps["fleet-inventory"],
            ps.httpx,
            ps.ipython,
            ps.polars,
            ps.rich,
          ]),

          // Go
          pkgs.go,
          pkgs.gopls,
        ],
        lib.optionals(pkgs.stdenv.hostPlatform.isLinux, [
          linuxPkgs(pkgs).bubblewrap,
          linuxPkgs(pkgs)["inotify-tools"],
          linuxPkgs(pkgs).strace,
        ]),
        lib.optionals(pkgs.stdenv.hostPlatform.isDarwin, [
          darwinPkgs(pkgs)["m-cli"],
          darwinPkgs(pkgs).mas,
          darwinPkgs(pkgs)["terminal-notifier"],
        ]),
      ),
    },
  }),
});
