import { homeModule, nix, type Module, type OptionsArgs } from "../../dsl";
import { development } from "./index";

const options = ({ lib, types }: OptionsArgs) => ({
  custom: {
    helix: {
      languageServers: lib.mkOption({
        type: types.listOf(types.package),
        default: [],
        description: "Language servers on the path of the editor only.",
      }),
    },
  },
});

export const helix: Module<"homeManager", typeof options> = homeModule(development, {
  options,
  config: ({ config, lib, pkgs }) => ({
    custom: { helix: { languageServers: [pkgs.nixd, pkgs.taplo, pkgs["yaml-language-server"]] } },
    programs: {
      helix: {
        enable: true,
        defaultEditor: true,
        extraPackages: config.custom.helix.languageServers,
        settings: {
          editor: {
            "line-number": "relative",
            bufferline: "multiple",
            "color-modes": true,
            "true-color": true,
            rulers: [100],
            "cursor-shape": { insert: "bar", select: "underline" },
            "file-picker": { hidden: false },
            lsp: { "display-inlay-hints": true },
            "indent-guides": { render: true, character: "╎" },
            "soft-wrap": { enable: true },
          },
          keys: {
            insert: { j: { k: "normal_mode" }, "C-s": [":write", "normal_mode"] },
            normal: {
              space: { w: ":write", q: ":quit" },
              "C-h": "jump_view_left",
              "C-l": "jump_view_right",
            },
          },
        },
        languages: {
          "language-server": {
            nixd: {
              command: lib.getExe(pkgs.nixd),
              config: { nixd: { formatting: { command: [lib.getExe(pkgs.nixfmt)] } } },
            },
          },
          language: [
            { name: "nix", "auto-format": true, formatter: { command: lib.getExe(pkgs.nixfmt) } },
            { name: "typescript", "auto-format": true },
            {
              name: "markdown",
              "soft-wrap": { enable: true },
              "text-width": 80,
            },
          ],
        },
        ignores: [".direnv/", "result", nix`!.github/`],
      },
    },
  }),
});
