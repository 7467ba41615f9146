import { homeModule, nix } from "../../dsl";
import { terminal } from "./index";

export const fzf = homeModule(terminal, {
  config: ({ lib, pkgs }) =>
    nix.let(
      { fd: nix`${lib.getExe(pkgs.fd)} --hidden --strip-cwd-prefix --exclude .git --exclude .jj` },
      ({ fd }) => ({
        programs: {
          fzf: {
            enable: true,
            defaultCommand: nix`${fd} --type f`,
            defaultOptions: ["--height=40%", "--layout=reverse", "--border=rounded", "--info=inline-right"],
            fileWidget: {
              command: nix`${fd} --type f`,
              options: [nix`--preview '${lib.getExe(pkgs.bat)} --color=always --line-range=:200 {}'`],
            },
            changeDirWidget: {
              command: nix`${fd} --type d`,
              options: [nix`--preview '${lib.getExe(pkgs.eza)} --tree --level=2 --color=always {}'`],
            },
            historyWidget: { command: "" }, // atuin has Ctrl-R
            tmux: { enableShellIntegration: true },
          },
        },
      }),
    ),
});
