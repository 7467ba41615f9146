import { homeModule } from "../../dsl";
import { packages } from "./index";

export const publishing = homeModule(packages, {
  config: ({ pkgs }) => ({
    home: {
      packages: [
        // pictures
        pkgs.d2,
        pkgs.exiftool,
        pkgs.graphviz,
        pkgs.imagemagick,
        pkgs.resvg,
        pkgs.svgo,
        // documents
        pkgs.ghostscript,
        pkgs["poppler-utils"],
        pkgs.qpdf,
        pkgs.vale,
        // recordings of terminals
        pkgs.asciinema,
        pkgs["asciinema-agg"],
      ],
    },
  }),
});
