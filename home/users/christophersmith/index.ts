import { homeConfiguration, nix, user, type User } from "../../../dsl";
import { overlays } from "../../../overlays/default";
import { base } from "../../base";
import { core } from "../../core";
import { development } from "../../development";
import { workspace } from "../../modules/workspace";
import { packages } from "../../packages";
import { shell } from "../../shell";
import { terminal } from "../../terminal";

/** Works on argentum, and on scheelite when a model has to be trained. */
export const christophersmith: User = user("christophersmith", {
  fullName: "Christopher Smith",
  email: "christopher@example.org",
  keys: ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleChristopher00000000000000000000000000"],
  meta: { github: "christopher-example" },
  imports: [base, core, development, packages, shell, terminal, workspace],
  config: ({ config, lib, pkgs }) => ({
    home: {
      stateVersion: "25.11",
      packages: lib.optionals(pkgs.stdenv.hostPlatform.isLinux, [
        pkgs.python3.withPackages((ps) => [ps.jupyterlab, ps.polars, ps.rich]),
      ]),
      file: {
        ".jupyter/jupyter_server_config.json": {
          text: nix.builtins.toJSON({
            ServerApp: {
              ip: "127.0.0.1", // reached through ssh -L
              open_browser: false,
              root_dir: nix`${config.home.homeDirectory}/${config.custom.workspace.root}`,
            },
          }),
        },
      },
    },
    programs: {
      git: {
        settings: { user: { name: christophersmith.fullName, email: christophersmith.email } },
        signing: { signByDefault: false },
      },
      wezterm: { enable: true },
      ghostty: { enable: lib.mkForce(false) },
    },
    custom: { workspace: { root: "code", areas: ["models", "papers"] } },
  }),
});

/** His account on the cluster of the university, where only the home directory is his. */
export const cluster = homeConfiguration("christophersmith@cluster", {
  system: "x86_64-linux",
  user: christophersmith,
  overlays: [overlays],
  config: ({ lib }) => ({
    home: { username: "csmith", homeDirectory: "/home/students/csmith" },
    targets: { genericLinux: { enable: true, gpu: { enable: false } } },
    programs: { "zed-editor": { enable: false }, fish: { enable: lib.mkForce(true) } },
  }),
});
