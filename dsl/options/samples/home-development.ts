import { homeModule } from "../../index.ts";

/** Editors, version control, mail and calendars. */
export const development = homeModule("sample-development", {
  config: ({ config, lib, pkgs }) => ({
    programs: {
      git: {
        enable: true,
        package: pkgs.gitFull,
        lfs: { enable: true, skipSmudge: true },
        signing: { key: "0xABCDEF", signByDefault: true, format: "openpgp" },
        ignores: ["*.swp", ".direnv"],
        attributes: ["*.pdf diff=pdf"],
        hooks: { "pre-commit": pkgs.writeShellScript("check", "exit 0") },
        includes: [
          { path: "~/.config/git/work", condition: "gitdir:~/employer/" },
          {
            contents: { user: { email: "alice@work.example" } },
            condition: "hasconfig:remote.*.url:git@work:**",
          },
        ],
        settings: {
          user: { name: "Alice", email: "alice@example.org" },
          init: { defaultBranch: "main" },
          pull: { rebase: true },
          core: { editor: "hx", whitespace: ["trailing-space", "space-before-tab"] },
          url: { "git@github.com:": { insteadOf: "gh:" } },
          alias: { st: "status", lg: "log --graph" },
          diff: { tool: "difftastic", colorMoved: lib.mkDefault("zebra") },
        },
        maintenance: { enable: true, repositories: ["/home/alice/src/linux"] },
      },
      delta: {
        enable: true,
        enableGitIntegration: true,
        options: { "line-numbers": true, decorations: { "file-style": "bold yellow ul" } },
      },
      gh: {
        enable: true,
        extensions: [pkgs["gh-dash"]],
        settings: { git_protocol: "ssh", aliases: { co: "pr checkout" } },
        hosts: { "github.com": { user: "alice" } },
      },
      jujutsu: {
        enable: true,
        settings: {
          user: { name: "Alice", email: config.home.username },
          ui: { "default-command": ["log"], paginate: "never" },
          "revset-aliases": { "trunk()": "main@origin" },
        },
      },
      lazygit: {
        enable: true,
        settings: {
          gui: { theme: { activeBorderColor: ["blue", "bold"] } },
          customCommands: [{ key: "C", command: "git cz", context: "files" }],
        },
      },
      helix: {
        enable: true,
        defaultEditor: true,
        extraPackages: [pkgs.nil, pkgs.marksman],
        settings: {
          theme: "base16",
          editor: { "line-number": "relative", "cursor-shape": { insert: "bar" }, rulers: [80, 100] },
          keys: { normal: { space: { w: ":w", q: [":wa", ":q"] } } },
        },
        languages: {
          "language-server": { nil: { command: lib.getExe(pkgs.nil) } },
          language: [
            {
              name: "nix",
              "auto-format": true,
              formatter: { command: "nixfmt" },
              "language-servers": ["nil"],
            },
          ],
        },
        ignores: [".build/"],
        themes: { own: { inherits: "nord", "ui.background": {} } },
      },
      neovim: {
        enable: false,
        viAlias: true,
        vimAlias: true,
        plugins: [
          pkgs.vimPlugins["vim-surround"],
          { plugin: pkgs.vimPlugins["telescope-nvim"], type: "lua", config: "require('telescope').setup{}" },
          { plugin: pkgs.vimPlugins["nvim-treesitter"].withAllGrammars, optional: true },
        ],
        extraPackages: [pkgs["lua-language-server"]],
        coc: { enable: false, settings: { "suggest.noselect": true } },
      },
      vim: {
        enable: false,
        plugins: [pkgs.vimPlugins["vim-airline"]],
        settings: { number: true, tabstop: 2, background: "dark", undodir: ["~/.vim/undo"] },
        extraConfig: "syntax on",
      },
      emacs: {
        enable: false,
        package: pkgs["emacs-nox"],
        extraPackages: (epkgs) => [epkgs.magit, epkgs.evil],
        extraConfig: "(setq inhibit-startup-screen t)",
        overrides: (_final, _prev) => ({}),
      },
      vscode: {
        enable: true,
        mutableExtensionsDir: false,
        profiles: {
          default: {
            extensions: [pkgs["vscode-extensions"].jnoortheen["nix-ide"]],
            userSettings: {
              "editor.formatOnSave": true,
              "editor.rulers": [100],
              "[nix]": { "editor.tabSize": 2 },
            },
            keybindings: [
              { key: "ctrl+c", command: "editor.action.clipboardCopyAction", when: "textInputFocus" },
            ],
            languageSnippets: { nix: { mk: { prefix: ["mk"], body: ["mkIf $1"], description: "mkIf" } } },
            enableUpdateCheck: false,
          },
        },
      },
      "zed-editor": {
        enable: true,
        extensions: ["nix", "toml"],
        userSettings: {
          vim_mode: true,
          buffer_font_size: 14,
          languages: { Nix: { language_servers: ["nil", "!nixd"] } },
        },
        userKeymaps: [{ context: "Workspace", bindings: { "ctrl-shift-t": "workspace::NewTerminal" } }],
      },
      go: { enable: true, package: pkgs.go_1_24 },
      cargo: lib.mkIf(config.programs.git.enable, {
        enable: true,
        settings: { net: { "git-fetch-with-cli": true } },
      }),
      npm: { enable: false },
      k9s: {
        enable: true,
        settings: { k9s: { refreshRate: 2 } },
        aliases: { alias: { dp: "deployments" } },
        skins: { own: { k9s: { body: { fgColor: "dodgerblue" } } } },
      },
      awscli: { enable: true, settings: { default: { region: "eu-central-1", output: "json" } } },
      aria2: {
        enable: true,
        settings: {
          "listen-port": 60000,
          "dht-listen-port": "60000",
          "max-upload-limit": "50K",
          "ftp-pasv": true,
        },
      },
      mbsync: { enable: true, groups: { all: { home: ["INBOX"] } } },
      msmtp: { enable: true },
      neomutt: {
        enable: true,
        vimKeys: true,
        sort: "reverse-date",
        binds: [{ action: "complete-query", key: "<Tab>", map: ["editor"] }],
        macros: [{ map: ["index", "pager"], key: "S", action: "<save>" }],
        settings: { mark_old: "no" },
        sidebar: { enable: true, width: 30 },
      },
      notmuch: {
        enable: true,
        new: { tags: ["unread", "inbox"], ignore: ["trash"] },
        hooks: { preNew: "mbsync --all" },
        search: { excludeTags: ["spam"] },
        maildir: { synchronizeFlags: true },
      },
      thunderbird: {
        enable: true,
        profiles: {
          alice: { isDefault: true, settings: { "mail.spellcheck.inline": false }, withExternalGnupg: true },
        },
      },
      himalaya: { enable: true },
      taskwarrior: {
        enable: true,
        package: pkgs.taskwarrior3,
        config: {
          confirmation: false,
          report: { minimal: { filter: "status:pending" } },
          "uda.priority.values": "H,M,L",
        },
      },
      topgrade: {
        enable: true,
        settings: {
          misc: { assume_yes: true, disable: ["flutter"] },
          commands: { "Nix gc": "nix-collect-garbage" },
        },
      },
      java: { enable: false, package: pkgs.jdk },
      texlive: {
        enable: true,
        extraPackages: (tpkgs) => ({ "scheme-small": tpkgs["scheme-small"], enumitem: tpkgs["enumitem"] }),
      },
      pandoc: { enable: true, defaults: { metadata: { author: "Alice" }, "pdf-engine": "xelatex" } },
    },
    accounts: {
      email: {
        maildirBasePath: "mail",
        accounts: {
          home: {
            primary: true,
            address: "alice@example.org",
            aliases: ["a@example.org"],
            realName: "Alice",
            userName: "alice",
            passwordCommand: "pass show mail",
            gpg: { key: "0xABCDEF", signByDefault: true },
            imap: { host: "imap.example.org", port: 993, tls: { enable: true, useStartTls: false } },
            smtp: { host: "smtp.example.org", port: 587, tls: { useStartTls: true } },
            folders: { inbox: "INBOX", sent: "Sent" },
            signature: { text: "A.\n", showSignature: "append" },
            mbsync: {
              enable: true,
              create: "both",
              expunge: "maildir",
              patterns: ["*", "![Gmail]*"],
              extraConfig: { channel: { Sync: "All" } },
            },
            msmtp: { enable: true, extraConfig: { auth: "plain" } },
            notmuch: { enable: true },
            neomutt: { enable: true, mailboxName: "home" },
            himalaya: { enable: true, settings: { "message.delete.style": "flag" } },
            imapnotify: { enable: true, boxes: ["INBOX"], onNotify: { mail: "mbsync home" } },
          },
          work: {
            address: "alice@gmail.com",
            flavor: "gmail.com",
            realName: "Alice",
            passwordCommand: ["pass", "show", "gmail"],
          },
        },
      },
      calendar: {
        basePath: "calendar",
        accounts: {
          home: {
            primary: true,
            remote: { type: "caldav", url: "https://dav.example.org", userName: "alice" },
            local: { type: "filesystem", fileExt: ".ics" },
            khal: { enable: true, color: "light green", type: "discover" },
          },
        },
      },
      contact: { basePath: "contacts", accounts: { home: { local: { type: "filesystem" } } } },
    },
    editorconfig: {
      enable: true,
      settings: {
        "*": { charset: "utf-8", indent_size: 2, insert_final_newline: true, indent_style: "space" },
      },
    },
    nix: {
      package: lib.mkDefault(pkgs.nix),
      settings: { "experimental-features": ["nix-command", "flakes"], "warn-dirty": false },
      gc: { automatic: true, dates: "weekly", options: "--delete-older-than 30d" },
      registry: { own: { to: { type: "path", path: "/etc/own" } } },
    },
    nixpkgs: { config: { allowUnfree: true, packageOverrides: (p) => ({ own: p.hello }) } },
    manual: { manpages: { enable: false }, html: { enable: true } },
    news: { display: "silent" },
    fonts: { fontconfig: { enable: true, defaultFonts: { monospace: ["Fira Code"] } } },
  }),
});
