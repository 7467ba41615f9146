import { homeConfiguration, nix, user, type User } from "../../../dsl";
import { overlays } from "../../../overlays/default";
import { ai } from "../../ai";
import { base } from "../../base";
import { fonts } from "../../base/fonts";
import { core } from "../../core";
import { passwordManager } from "../../core/password-manager";
import { theme } from "../../core/theme";
import { yubikey } from "../../core/yubikey";
import { development } from "../../development";
import { neovim } from "../../development/neovim";
import { repoSync } from "../../modules/repo-sync";
import { workspace } from "../../modules/workspace";
import { packages } from "../../packages";
import { shell } from "../../shell";
import { terminal } from "../../terminal";
import { tools } from "../../tools";
import { rclone } from "../../tools/rclone";
import { texlive } from "../../tools/texlive";
import { secrets } from "./secrets";

/** Owner of the fleet; works on stibnite and administers the servers. */
export const crs58: User = user("crs58", {
  fullName: "Casey R. Smith",
  email: "crs58@example.org",
  keys: [
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleCrs58Laptop000000000000000000000000000",
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleCrs58Token0000000000000000000000000000", // on the token
  ],
  meta: { github: "crs58" },
  imports: [
    ai,
    base,
    core,
    development,
    packages,
    shell,
    terminal,
    tools,
    fonts,
    neovim,
    passwordManager,
    rclone,
    repoSync,
    secrets,
    texlive,
    theme,
    workspace,
    yubikey,
  ],
  config: ({ config, lib, pkgs }) => ({
    home: {
      stateVersion: "25.11",
      packages: [pkgs["fleet-status"], pkgs["mesh-ping"]],
      sessionVariables: { EDITOR: "nvim" },
    },

    programs: {
      git: {
        settings: { user: { name: crs58.fullName, email: crs58.email } },
        maintenance: {
          enable: true,
          repositories: [nix`${config.home.homeDirectory}/${config.custom.workspace.root}/mirrors/nixpkgs`],
        },
      },
      jujutsu: { settings: { user: { name: crs58.fullName, email: crs58.email } } },
      helix: { defaultEditor: lib.mkForce(false) },
      delta: { options: { "side-by-side": true } },
      k9s: { settings: { k9s: { readOnly: false } } },
    },

    nix: { extraOptions: nix`!include ${secrets.templates["nix-access-tokens"].path}` },

    services: {
      "repo-sync": { repositories: { fleet: "git@github.com:crs58/fleet.git" } },
    },

    custom: {
      theme: { enable: true },
      passwordManager: { email: crs58.email, agent: pkgs.stdenv.hostPlatform.isDarwin },
      workspace: {
        areas: ["own", "work", "mirrors", "scratch"],
        // Commits for the employer carry its address, and the key that is registered there.
        identities: {
          work: {
            email: "casey.smith@work.example",
            signingKey: nix`${config.home.homeDirectory}/.ssh/id_work.pub`,
          },
        },
      },
      fonts: { size: lib.mkIf(pkgs.stdenv.hostPlatform.isDarwin, 13) },
      latex: { enable: true },
      neovim: { enable: true },
    },
  }),
});

/** A rented machine with somebody else's Linux on it. */
export const devbox = homeConfiguration("crs58@devbox", {
  system: "x86_64-linux",
  user: crs58,
  overlays: [overlays],
  imports: [repoSync],
  config: ({ lib }) => ({
    home: { username: "crs58", homeDirectory: "/home/crs58" },
    targets: { genericLinux: { enable: true, gpu: { enable: false } } },
    // no desktop there
    programs: { ghostty: { enable: lib.mkForce(false) }, "zed-editor": { enable: false } },
    services: { "repo-sync": { enable: false } },
  }),
});
