import { darwinModule, nix } from "../../../../dsl";
import { base } from "../../system/base";

/** Screenshots go to a folder of their own, which is made when missing: macOS falls back to the desktop without a word. */
export const screenCapture = darwinModule(base, {
  config: ({ config, lib }) => {
    const folder = nix`/Users/${config.system.primaryUser}/Pictures/Screenshots`;
    return {
      system: {
        defaults: {
          screencapture: {
            location: folder,
            type: "png",
            target: "file",
            "disable-shadow": true,
            "show-thumbnail": false,
          },
        },
        activationScripts: {
          extraActivation: {
            text: lib.mkAfter(nix`
              install -d -o ${config.system.primaryUser} -g staff -m 0700 ${lib.escapeShellArg(folder)}
            `),
          },
        },
      },
    };
  },
});
