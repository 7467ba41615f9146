import { homeModule, nix, raw, type Module, type OptionsArgs } from "../../dsl";
import { tools } from "./index";

const options = ({ lib }: OptionsArgs) => ({
  custom: { latex: { enable: lib.mkEnableOption("LaTeX with the packages journals ask for") } },
});

/** LaTeX for journals that take nothing else; new documents are written in Typst. */
export const texlive: Module<"homeManager", typeof options> = homeModule(tools, {
  options,
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
