import { feature, type Pkgs } from "../../../dsl";
import { base } from "./base";

const everywhere = (pkgs: Pkgs) => [
  pkgs.bottom,
  pkgs.curl,
  pkgs.dig,
  pkgs.fd,
  pkgs.git,
  pkgs.jq,
  pkgs.ripgrep,
  pkgs.rsync,
  pkgs.tmux,
  pkgs["fleet-status"],
];

/** What one expects to find after logging in anywhere, also as root. */
export const corePackages = feature(base, {
  nixos: {
    config: ({ pkgs }) => ({
      environment: {
        systemPackages: [
          ...everywhere(pkgs),
          pkgs.ethtool,
          pkgs.lsof,
          pkgs.pciutils,
          pkgs.strace,
          pkgs.tcpdump,
        ],
        variables: { EDITOR: "vim", PAGER: "less -FRX" },
      },
      programs: {
        vim: { enable: true, defaultEditor: true },
        // Suggests packages from a database that servers do not have.
        "command-not-found": { enable: false },
      },
    }),
  },
  darwin: {
    config: ({ pkgs }) => ({
      environment: {
        systemPackages: [...everywhere(pkgs), pkgs.coreutils, pkgs.gnused, pkgs.gawk, pkgs.vim, pkgs.watch],
        variables: { EDITOR: "vim" },
      },
    }),
  },
});
