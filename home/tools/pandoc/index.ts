import { file, homeModule, nix } from "../../../dsl";
import { tools } from "../index";

export const pandoc = homeModule(tools, {
  config: ({ config, lib, pkgs }) => ({
    programs: {
      pandoc: {
        enable: true,
        defaults: {
          "pdf-engine": lib.getExe(pkgs.typst),
          "highlight-style": "kate",
          citeproc: true,
          "table-of-contents": false,
          metadata: {
            author: config.programs.git.settings.user.name,
            lang: "en",
          },
          filters: [nix`${config.xdg.dataHome}/pandoc/filters/links.lua`],
        },
        templates: { "letter.typst": file("./letter.typst") },
      },
    },
    xdg: { dataFile: { "pandoc/filters/links.lua": { source: file("./links.lua") } } },
  }),
});
