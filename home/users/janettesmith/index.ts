import { user, type User } from "../../../dsl";
import { base } from "../../base";
import { fonts } from "../../base/fonts";
import { core } from "../../core";
import { theme } from "../../core/theme";
import { packages } from "../../packages";
import { shell } from "../../shell";
import { terminal } from "../../terminal";

/** Works on rosegold; a terminal, a shell, and nothing that needs explaining. */
export const janettesmith: User = user("janettesmith", {
  fullName: "Janette Smith",
  email: "janette@example.org",
  keys: ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleJanette000000000000000000000000000000"],
  imports: [base, core, packages, shell, terminal, fonts, theme],
  config: ({ config, lib }) => ({
    home: {
      stateVersion: "25.11",
      shellAliases: { pictures: "cd ~/Pictures && yazi" },
    },
    programs: {
      fish: { shellAbbrs: { help: "tldr" } },
      tmux: { enable: lib.mkForce(false) },
      atuin: { settings: { auto_sync: lib.mkForce(false), keymap_mode: "emacs" } },
    },
    custom: { fonts: { size: 15 }, theme: { enable: config.programs.fish.enable } },
  }),
});
