import { darwinModule, nix, type Module, type OptionsArgs } from "../../../dsl";
import { profile } from "./profile";

const apps = [
  "alt-tab",
  "betterdisplay",
  "element",
  "ghostty",
  "itsycal",
  "obsidian",
  "orbstack",
  "raycast",
  "signal",
  "slack",
  "stats",
  "visual-studio-code",
  "zed",
  "zen",
  "zotero",
];

const fonts = ["cascadia-code-nf", "fira-code-nerd-font", "inter", "jetbrains-mono-nerd-font", "monaspace"];

const options = ({ lib, types }: OptionsArgs) => ({
  custom: {
    homebrew: {
      enable: lib.mkEnableOption("applications managed by Homebrew"),
      additionalCasks: lib.mkOption({
        type: types.listOf(types.str),
        default: [],
        example: ["inkscape"],
        description: "Applications of this host, besides those that every desktop has.",
      }),
      additionalBrews: lib.mkOption({
        type: types.listOf(types.str),
        default: [],
        description: "Formulae that nixpkgs does not have or does not build on macOS.",
      }),
      additionalMasApps: lib.mkOption({
        type: types.attrsOf(types.int),
        default: {},
        example: { "save-to-raindrop-io": 1549370672 },
        description: "Applications of the App Store, by their number there.",
      }),
      manageFonts: lib.mkOption({
        type: types.bool,
        default: true,
        description: "Whether fonts are installed as casks.",
      }),
    },
  },
});

/** Graphical applications come from Homebrew: they update themselves and want to live in /Applications. */
export const homebrew: Module<"darwin", typeof options> = darwinModule("homebrew", {
  imports: [profile],
  options,
  config: ({ config, lib }) => {
    const cfg = config.custom.homebrew;
    return lib.mkIf(cfg.enable, {
      homebrew: {
        enable: true,
        global: { autoUpdate: false },
        onActivation: {
          autoUpdate: true,
          upgrade: true,
          cleanup: "uninstall", // "zap" would take the settings along
          // `brew bundle` asks before it removes anything unless told not to.
          extraFlags: ["--force-cleanup"],
          extraEnv: { HOMEBREW_NO_ENV_HINTS: "1" },
        },
        caskArgs: { appdir: "/Applications", require_sha: true },
        brews: nix.concat(["mas", "pinentry-mac"], cfg.additionalBrews),
        // Servers have no use for windows.
        casks: nix.concat(
          lib.optionals(config.custom.profile.isDesktop, apps),
          cfg.additionalCasks,
          lib.optionals(
            cfg.manageFonts,
            fonts.map((font) => `font-${font}`),
          ),
        ),
        masApps: nix.update(
          {
            bitwarden: 1352778147, // its SSH agent exists only in the App Store version
            whatsapp: 310633997,
          },
          cfg.additionalMasApps,
        ),
      },
    });
  },
});
