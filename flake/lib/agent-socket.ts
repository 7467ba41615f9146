import { flakeLib, nix, type Val } from "../../dsl";

/**
 * Where the SSH agent of the password manager listens. On macOS an application of the App Store lives in a sandbox, and its
 * socket lies inside the container.
 */
export const agentSocket = flakeLib("agentSocket", (home: Val<string>, isDarwin: Val<boolean>) =>
  nix.if<string>(
    isDarwin,
    nix`${home}/Library/Containers/com.bitwarden.desktop/Data/.bitwarden-ssh-agent.sock`,
    nix`${home}/.bitwarden-ssh-agent.sock`,
  ),
);
