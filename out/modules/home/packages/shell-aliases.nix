# Generated from home/packages/shell-aliases.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # Aliases for every shell; what only fish expands stands in shell/fish.ts.
  flake.modules.homeManager.packages =
    {
      config,
      lib,
      pkgs,
      ...
    }:
    {
      _file = "home/packages/shell-aliases.ts";
      home.shellAliases = lib.mkMerge [
        {
          # files
          ".." = "cd ..";
          mkdir = "mkdir -p";
          cp = "cp --interactive";
          mv = "mv --interactive";
          du = "du --human-readable --max-depth=1";
          # git and jj
          gs = "git status --short --branch";
          gd = "git diff";
          jl = "jj log";
          # Nix
          nb = "nix build --no-link --print-out-paths --print-build-logs";
          nr = "nix run";
          why = "nix why-depends";
          # clusters
          k = "kubectl";
          kx = "kubectx";
          # what takes ports here
          ports =
            if pkgs.stdenv.hostPlatform.isDarwin then
              "lsof -nP -iTCP -sTCP:LISTEN"
            else
              "ss --listening --tcp --processes --numeric";
        }
        (lib.mkIf config.programs.lazygit.enable { lg = "lazygit"; })
        (lib.mkIf pkgs.stdenv.hostPlatform.isLinux {
          open = "xdg-open";
          pbcopy = "${pkgs.wl-clipboard}/bin/wl-copy";
          pbpaste = "${pkgs.wl-clipboard}/bin/wl-paste";
        })
        (lib.mkIf pkgs.stdenv.hostPlatform.isDarwin {
          # macOS has no flag for it in `sudo` itself
          flushdns = "sudo dscacheutil -flushcache && sudo killall -HUP mDNSResponder";
        })
      ];
    };
}
