import { homeModule, nix } from "../../dsl";
import { base } from "./index";

/** Who this home belongs to, where it lies, and how home-manager behaves in it. */
export const state = homeModule(base, {
  config: ({ config, lib, pkgs }) => ({
    home: {
      // NixOS and nix-darwin set it from the account; a standalone home has nobody else to say it.
      homeDirectory: lib.mkDefault(
        nix.if(
          pkgs.stdenv.hostPlatform.isDarwin,
          nix`/Users/${config.home.username}`,
          nix`/home/${config.home.username}`,
        ),
      ),
      enableNixpkgsReleaseCheck: false, // nixpkgs and home-manager both follow their main branch
      activation: {
        // The report goes to the log of the service on NixOS and to the terminal elsewhere.
        reportGeneration: lib.hm.dag.entryAfter(
          ["linkGeneration"],
          nix`
            if [[ -v oldGenPath && "$oldGenPath" != "$newGenPath" ]]; then
              verboseEcho "home of ${config.home.username}: \${oldGenPath##*/} -> \${newGenPath##*/}"
              run ${lib.getExe(pkgs.nvd)} diff "$oldGenPath" "$newGenPath" || true
            fi
          `,
        ),
      },
    },
    programs: { "home-manager": { enable: true } },
    manual: { manpages: { enable: false } }, // builds slowly, and the web has it
    news: { display: "silent" },
    systemd: { user: { startServices: "sd-switch" } },
  }),
});
