# Generated from home/development/neovim/index.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # Neovim as it comes, with a configuration in Lua that an editor can check. Plugins are pinned by the lock file that
  # `vim.pack` writes, so that they can be tried without a rebuild.
  flake.modules.homeManager.development =
    {
      config,
      lib,
      pkgs,
      ...
    }:
    {
      _file = "home/development/neovim/index.ts";
      key = "home/development/neovim/index.ts#neovim";
      options.custom.neovim.enable = lib.mkEnableOption "Neovim with a Lua configuration";
      config = lib.mkIf config.custom.neovim.enable {
        home = {
          packages = [
            pkgs.neovim
            pkgs.lua-language-server
          ];
          shellAliases = {
            vi = "nvim";
            vim = "nvim";
            vimdiff = "nvim -d";
          };
        };
        xdg.configFile = {
          "nvim/init.lua".source = ./_files/init.lua;
          # Settings that come from the rest of the configuration
          "nvim/plugin/fleet.lua".text = lib.concatLines [
            "vim.opt.background = \"dark\""
            (lib.optionalString config.programs.ripgrep.enable "vim.opt.grepprg = \"rg --vimgrep --smart-case\"")
          ];
        };
      };
    };
}
