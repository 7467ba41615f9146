# Generated from hosts/modules/darwin/homebrew.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  # Graphical applications come from Homebrew: they update themselves and want to live in /Applications.
  flake.modules.darwin.homebrew =
    { config, lib, ... }:
    let
      cfg = config.custom.homebrew;
    in
    {
      _file = "hosts/modules/darwin/homebrew.ts";
      key = "hosts/modules/darwin/homebrew.ts#homebrew";
      imports = [ flake.modules.darwin.profile ];
      options.custom.homebrew = {
        enable = lib.mkEnableOption "applications managed by Homebrew";
        additionalCasks = lib.mkOption {
          type = lib.types.listOf lib.types.str;
          default = [ ];
          example = [ "inkscape" ];
          description = "Applications of this host, besides those that every desktop has.";
        };
        additionalBrews = lib.mkOption {
          type = lib.types.listOf lib.types.str;
          default = [ ];
          description = "Formulae that nixpkgs does not have or does not build on macOS.";
        };
        additionalMasApps = lib.mkOption {
          type = lib.types.attrsOf lib.types.int;
          default = { };
          example.save-to-raindrop-io = 1549370672;
          description = "Applications of the App Store, by their number there.";
        };
        manageFonts = lib.mkOption {
          type = lib.types.bool;
          default = true;
          description = "Whether fonts are installed as casks.";
        };
      };
      config = lib.mkIf cfg.enable {
        homebrew = {
          enable = true;
          global.autoUpdate = false;
          onActivation = {
            autoUpdate = true;
            upgrade = true;
            cleanup = "uninstall"; # "zap" would take the settings along
            # `brew bundle` asks before it removes anything unless told not to.
            extraFlags = [ "--force-cleanup" ];
            extraEnv.HOMEBREW_NO_ENV_HINTS = "1";
          };
          caskArgs = {
            appdir = "/Applications";
            require_sha = true;
          };
          brews = [
            "mas"
            "pinentry-mac"
          ]
          ++ cfg.additionalBrews;
          # Servers have no use for windows.
          casks =
            lib.optionals config.custom.profile.isDesktop [
              "alt-tab"
              "betterdisplay"
              "element"
              "ghostty"
              "itsycal"
              "obsidian"
              "orbstack"
              "raycast"
              "signal"
              "slack"
              "stats"
              "visual-studio-code"
              "zed"
              "zen"
              "zotero"
            ]
            ++ cfg.additionalCasks
            ++ lib.optionals cfg.manageFonts [
              "font-cascadia-code-nf"
              "font-fira-code-nerd-font"
              "font-inter"
              "font-jetbrains-mono-nerd-font"
              "font-monaspace"
            ];
          masApps = {
            bitwarden = 1352778147; # its SSH agent exists only in the App Store version
            whatsapp = 310633997;
          }
          // cfg.additionalMasApps;
        };
      };
    };
}
