# Generated from flake/lib/agent-socket.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # Where the SSH agent of the password manager listens. On macOS an application of the App Store lives in a sandbox, and its
  # socket lies inside the container.
  flake.lib.agentSocket =
    home: isDarwin:
    if isDarwin then
      "${home}/Library/Containers/com.bitwarden.desktop/Data/.bitwarden-ssh-agent.sock"
    else
      "${home}/.bitwarden-ssh-agent.sock";
}
