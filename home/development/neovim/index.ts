import { file, homeModule, nix } from "../../../dsl";
import { development } from "../index";

export const neovim = homeModule(development, {
  config: ({ lib, pkgs }) => ({
    programs: {
      neovim: {
        enable: true,
        viAlias: true,
        vimAlias: true,
        vimdiffAlias: true,
        withNodeJs: false,
        withRuby: false,
        withPython3: false,
        extraPackages: [pkgs.ripgrep, pkgs.fd, pkgs["lua-language-server"], pkgs.nixd],
        plugins: [
          pkgs.vimPlugins["vim-sleuth"],
          pkgs.vimPlugins["vim-fugitive"],
          {
            plugin: pkgs.vimPlugins["catppuccin-nvim"],
            type: "lua",
            config: `vim.cmd.colorscheme("catppuccin-mocha")`,
          },
          {
            plugin: pkgs.vimPlugins["gitsigns-nvim"],
            type: "lua",
            config: `require("gitsigns").setup({ current_line_blame = false })`,
          },
          {
            plugin: pkgs.vimPlugins["telescope-nvim"],
            type: "lua",
            config: nix`
              local builtin = require("telescope.builtin")
              vim.keymap.set("n", "<leader>f", builtin.find_files, { desc = "Files" })
              vim.keymap.set("n", "<leader>g", builtin.live_grep, { desc = "Text" })
              vim.keymap.set("n", "<leader>b", builtin.buffers, { desc = "Buffers" })
            `,
          },
        ],
        // The file can be edited with an editor that knows Lua.
        initLua: lib.mkBefore(lib.readFile(file("./init.lua"))),
      },
    },
  }),
});
