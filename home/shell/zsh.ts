import { homeModule, nix } from "../../dsl";
import { workspace } from "../modules/workspace";
import { shell } from "./index";

export const zsh = homeModule(shell, {
  imports: [workspace],
  config: ({ config, lib, pkgs }) => ({
    programs: {
      zsh: {
        enable: true,
        dotDir: nix`${config.xdg.configHome}/zsh`,
        autocd: true,
        enableCompletion: true,
        autosuggestion: { enable: true, strategy: ["history", "completion"] },
        syntaxHighlighting: { enable: true, highlighters: ["main", "brackets"] },
        history: {
          path: nix`${config.xdg.stateHome}/zsh/history`,
          size: 100_000,
          save: 100_000,
          extended: true,
          ignoreSpace: true,
          ignorePatterns: ["rm *", "kill *", "*TOKEN=*"],
        },
        dirHashes: {
          w: nix`$HOME/${config.custom.workspace.root}`,
          dl: "$HOME/downloads",
        },
        setOptions: ["HIST_REDUCE_BLANKS", "INTERACTIVE_COMMENTS", "NO_BEEP"],
        shellGlobalAliases: { G: "| rg", J: "| jq" },
        initContent: lib.mkMerge([
          // Before completion is set up: fpath has to be complete by then.
          lib.mkOrder(
            550,
            nix`
              fpath=("$XDG_DATA_HOME/zsh/site-functions" $fpath)
              zstyle ':completion:*' cache-path "${config.xdg.cacheHome}/zsh/compcache"
            `,
          ),
          nix`
            bindkey -v
            export KEYTIMEOUT=1

            # Alt-. inserts the last argument of the line before, also in vi's insert mode.
            bindkey -M viins '\\e.' insert-last-word

            # A long command says how long it took, when it took more than \${REPORTTIME:=15} seconds of work.
            typeset -g REPORTTIME="\${REPORTTIME:-15}"

            # A file per process, in case two shells start at once.
            ZSH_COMPDUMP="${config.xdg.cacheHome}/zsh/zcompdump-$$"
          `,
          lib.mkIf(
            pkgs.stdenv.hostPlatform.isDarwin,
            lib.mkAfter(nix`
              # path_helper of /etc/zprofile puts the system's directories first; undo that.
              path=("${config.home.profileDirectory}/bin" \${path:#${config.home.profileDirectory}/bin})
            `),
          ),
        ]),
      },
    },
  }),
});
