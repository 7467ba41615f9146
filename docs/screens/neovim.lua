-- An editor with nothing but TypeScript's own language server.
vim.o.termguicolors = true
vim.o.background = "dark"
vim.o.number = true
vim.o.wrap = false
vim.o.signcolumn = "yes"
vim.o.swapfile = false
vim.o.laststatus = 0
vim.o.ruler = false
vim.o.showmode = false
vim.o.hlsearch = false
vim.o.shortmess = vim.o.shortmess .. "cFsS"
vim.o.completeopt = "menu"
vim.o.pumheight = 8
vim.cmd("colorscheme slate")
vim.cmd("highlight Normal guibg=#1e1e24 guifg=#dddde3")
vim.cmd("highlight SignColumn guibg=#1e1e24")
vim.cmd("highlight LineNr guibg=#1e1e24 guifg=#6b6b7a")
vim.cmd("highlight EndOfBuffer guibg=#1e1e24")
vim.cmd("highlight Comment guifg=#8b8b9c")
vim.cmd("highlight ErrorMsg guibg=NONE guifg=#dddde3")
vim.cmd("highlight Error guibg=NONE guifg=#dddde3")
vim.cmd("highlight DiagnosticError guifg=#ff7b72")
vim.cmd("highlight NormalFloat guibg=#2b2b35 guifg=#dddde3")
vim.cmd("highlight Pmenu guibg=#2b2b35 guifg=#dddde3")
vim.cmd("highlight PmenuSel guibg=#3d5a80 guifg=#ffffff")

vim.diagnostic.config({ virtual_text = false })

-- This old Neovim does not ask for diagnostics by itself.
local function ask()
  local params = { textDocument = vim.lsp.util.make_text_document_params() }
  vim.lsp.buf_request(0, "textDocument/diagnostic", params, function(_, answer, context)
    local found = { uri = params.textDocument.uri, diagnostics = answer and answer.items or {} }
    vim.lsp.diagnostic.on_publish_diagnostics(nil, found, context, {})
  end)
end
vim.api.nvim_create_autocmd({ "TextChanged", "InsertLeave" }, { pattern = "*.ts", callback = ask })

vim.api.nvim_create_autocmd("FileType", {
  pattern = "typescript",
  callback = function()
    vim.bo.shiftwidth = 2
    vim.bo.expandtab = true
    local client = vim.lsp.start_client({
      name = "typescript",
      cmd = { "node_modules/.bin/tsc", "--lsp", "--stdio" },
      root_dir = vim.fn.getcwd(),
    })
    vim.lsp.buf_attach_client(0, client)
    vim.bo.omnifunc = "v:lua.vim.lsp.omnifunc"
  end,
})
