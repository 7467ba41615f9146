import { homeConfiguration, user, type User } from "../../../dsl";
import { overlays } from "../../../overlays/default";
import { base } from "../../base";
import { fonts } from "../../base/fonts";
import { core } from "../../core";
import { theme } from "../../core/theme";
import { development } from "../../development";
import { repoSync } from "../../modules/repo-sync";
import { packages } from "../../packages";
import { shell } from "../../shell";
import { terminal } from "../../terminal";
import { tools } from "../../tools";
import { texlive } from "../../tools/texlive";

/** Works on blackphos; writes more than she programs. */
export const raquel: User = user("raquel", {
  fullName: "Raquel Example",
  email: "raquel@example.org",
  keys: ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleRaquel0000000000000000000000000000000"],
  meta: { github: "raquel-example" },
  imports: [base, core, development, packages, shell, terminal, tools, fonts, repoSync, texlive, theme],
  config: ({ lib }) => ({
    home: {
      stateVersion: "25.11",
      language: { base: "pt_BR.UTF-8" },
    },
    programs: {
      git: {
        settings: {
          user: { name: raquel.fullName, email: raquel.email },
          // she prefers merges, and asked to keep the plain pager
          pull: { rebase: lib.mkForce(false) },
          merge: { ff: lib.mkForce("true") },
        },
      },
      delta: { enableGitIntegration: lib.mkForce(false) },
      jujutsu: { enable: lib.mkForce(false) },
      "zed-editor": { userSettings: { vim_mode: lib.mkForce(false), tab_size: lib.mkForce(4) } },
    },
    custom: {
      theme: { enable: true, flavour: "latte", accent: "teal" },
      fonts: { size: 14 },
      latex: { enable: true },
    },
    services: { "repo-sync": { enable: false } },
  }),
});

/** Her laptop while nix-darwin is reinstalled. */
export const blackphosHome = homeConfiguration("raquel@blackphos", {
  system: "aarch64-darwin",
  user: raquel,
  overlays: [overlays],
  config: { home: { username: "raquel", homeDirectory: "/Users/raquel" } },
});
