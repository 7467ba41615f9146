import { homeModule, nix, raw } from "../../dsl";
import { tools } from "./index";

/** LaTeX for journals that take nothing else; new documents are written in Typst. */
export const texlive = homeModule(tools, {
  options: ({ lib }) => ({
    custom: { latex: { enable: lib.mkEnableOption("LaTeX with the packages journals ask for") } },
  }),
  config: ({ config, lib }) => ({
    programs: {
      texlive: lib.mkIf(config.custom.latex.enable, {
        enable: true,
        extraPackages: raw`tpkgs: { inherit (tpkgs) scheme-small latexmk biblatex algorithms; }`,
      }),
    },
    home: {
      sessionVariables: lib.mkIf(config.custom.latex.enable, {
        TEXMFHOME: nix`${config.xdg.dataHome}/texmf`,
      }),
    },
  }),
});
