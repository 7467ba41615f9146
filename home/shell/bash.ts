import { homeModule, nix } from "../../dsl";
import { shell } from "./index";

export const bash = homeModule(shell, {
  config: ({ config }) => ({
    programs: {
      bash: {
        enable: true,
        historyFile: nix`${config.xdg.stateHome}/bash/history`,
        historyControl: ["erasedups", "ignorespace"],
        historyFileSize: 20_000,
        historyIgnore: ["ls", "cd", "exit"],
        shellOptions: ["histappend", "checkwinsize", "extglob", "globstar", "checkjobs"],
        initExtra: nix`
          # Dumb terminals (TRAMP, CI) get a prompt without escapes.
          if [[ "\${TERM:-dumb}" == dumb ]]; then
            PS1='\\u@\\h:\\w\\$ '
          fi
        `,
        profileExtra: nix`
          [[ -d "${config.xdg.stateHome}/bash" ]] || mkdir -p "${config.xdg.stateHome}/bash"
        `,
      },
      readline: {
        enable: true,
        variables: { "completion-ignore-case": true, "show-all-if-ambiguous": true, "editing-mode": "vi" },
        bindings: { "\\e[A": "history-search-backward", "\\e[B": "history-search-forward" },
      },
    },
  }),
});
