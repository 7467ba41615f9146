# Generated from home/development/git.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  # Git without an identity: name, address and key come from the registry, through the user's own module.
  flake.modules.homeManager.development =
    {
      config,
      lib,
      pkgs,
      ...
    }:
    {
      _file = "home/development/git.ts";
      key = "home/development/git.ts#git";
      imports = [
        flake.modules.homeManager.workspace
        flake.modules.homeManager.core
      ];
      programs = {
        git = {
          enable = true;
          package = pkgs.gitMinimal.override {
            withManual = true;
            osxkeychainSupport = false;
          };
          lfs.enable = true;
          maintenance.enable = lib.mkDefault false;

          signing = {
            format = "ssh";
            signByDefault = lib.mkDefault true;
            key = lib.mkDefault "${config.home.homeDirectory}/.ssh/id_ed25519.pub";
          };

          settings = {
            core = {
              editor = toString config.home.sessionVariables.EDITOR;
              fsmonitor = pkgs.stdenv.hostPlatform.isDarwin; # no watcher for Linux ships with git
              untrackedCache = true;
            };
            init.defaultBranch = "main";
            column.ui = "auto";
            branch.sort = "-committerdate";
            tag.sort = "version:refname";
            diff = {
              algorithm = "histogram";
              colorMoved = "plain";
              mnemonicPrefix = true;
              renames = true;
            };
            fetch = {
              prune = true;
              pruneTags = false;
              fsckObjects = true;
            };
            merge = {
              conflictStyle = "zdiff3";
              ff = "only";
            };
            pull.rebase = true;
            push = {
              autoSetupRemote = true;
              followTags = true;
              useForceIfIncludes = true; # protects what a fetch in the background brought
            };
            rebase = {
              autoSquash = true;
              autoStash = true;
              updateRefs = true;
            };
            rerere = {
              enabled = true;
              autoUpdate = true;
            };
            gpg.ssh.allowedSignersFile = "${config.xdg.configHome}/git/allowed_signers";
            url."git@github.com:".pushInsteadOf = "https://github.com/";

            alias = {
              # everyday
              s = "status --short --branch";
              a = "add --patch";
              c = "commit --verbose";
              ca = "commit --amend --no-edit";
              co = "checkout";
              sw = "switch";
              d = "diff";
              ds = "diff --staged";
              # history
              l = "log --max-count=20 --date=format:%Y-%m-%d --pretty='%C(yellow)%h %C(green)%ad %C(blue)%an%C(auto)%d %Creset%s'";
              la = "log --graph --all --date=format:%Y-%m-%d --pretty='%C(yellow)%h %C(green)%ad %C(blue)%an%C(auto)%d %Creset%s'";
              ours = "log --oneline --left-right --cherry-mark @{upstream}...HEAD";
              # cleaning up
              uncommit = "reset --soft HEAD~1";
              gone = "!git for-each-ref --format='%(refname:short) %(upstream:track)' refs/heads | awk '$2 == \"[gone]\" {print $1}' | xargs --no-run-if-empty git branch --delete --force";
              root = "rev-parse --show-toplevel";
            };
          };

          ignores = [
            "*~"
            "*.sw[a-p]"
            ".direnv/"
            ".envrc.local"
            "result"
            "result-*"
            ".DS_Store" # left behind by macOS on shared disks
            "._*"
          ];

          attributes = [
            "*.lock linguist-generated"
            "*.age binary"
          ];
        };

        delta = {
          enable = true;
          enableGitIntegration = true;
          options = {
            navigate = true;
            line-numbers = true;
            side-by-side = lib.mkDefault false;
            syntax-theme = lib.mkIf config.custom.theme.enable "base16";
            hunk-header-style = "file line-number syntax";
          };
        };

        lazygit = {
          enable = true;
          settings = {
            gui = {
              showRandomTip = false;
              nerdFontsVersion = "3";
            };
            git = {
              overrideGpg = true;
              paging = {
                colorArg = "always";
                pager = "${lib.getExe pkgs.delta} --paging=never";
              };
            };
          };
        };
      };
    };
}
