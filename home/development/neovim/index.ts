import { file, homeModule, type Module, type OptionsArgs } from "../../../dsl";
import { development } from "../index";

const options = ({ lib }: OptionsArgs) => ({
  custom: { neovim: { enable: lib.mkEnableOption("Neovim with a Lua configuration") } },
});

/**
 * Neovim as it comes, with a configuration in Lua that an editor can check. Plugins are pinned by the lock file that
 * `vim.pack` writes, so that they can be tried without a rebuild.
 */
export const neovim: Module<"homeManager", typeof options> = homeModule(development, {
  options,
  config: ({ config, lib, pkgs }) =>
    lib.mkIf(config.custom.neovim.enable, {
      home: {
        packages: [pkgs.neovim, pkgs["lua-language-server"]],
        shellAliases: { vi: "nvim", vim: "nvim", vimdiff: "nvim -d" },
      },
      xdg: {
        configFile: {
          "nvim/init.lua": { source: file("./init.lua") },
          // Settings that come from the rest of the configuration
          "nvim/plugin/fleet.lua": {
            text: lib.concatLines([
              `vim.opt.background = "dark"`,
              lib.optionalString(
                config.programs.ripgrep.enable,
                `vim.opt.grepprg = "rg --vimgrep --smart-case"`,
              ),
            ]),
          },
        },
      },
    }),
});
