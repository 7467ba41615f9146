import { envrc } from "../dsl";

/** The dev shell of flake/dev-shell.ts, for whoever has direnv. */
export const direnv = envrc({
  nix_direnv_version: {
    version: "3.1.1",
    hash: "sha256-p+fzQdrms/hDa7g+soShAybJNo4bN4SIAeSfqNKgD5I=",
  },
  watch_file: ["out/modules/dev-shell.nix"],
  "use flake": ["./out", "--accept-flake-config"],
  PATH_add: ["node_modules/.bin"],
  // What only this machine needs; git ignores it.
  source_env_if_exists: [".envrc.local"],
});
