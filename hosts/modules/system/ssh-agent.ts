import { feature, nix, type Feature } from "../../../dsl";

/** Keys stay in the password manager: hosts forward to its agent and keep none of their own. */
export const sshAgent: Feature = feature("ssh-agent", {
  nixos: {
    config: {
      programs: { ssh: { startAgent: false } },
      services: {
        openssh: {
          settings: { AllowAgentForwarding: true, StreamLocalBindUnlink: true },
        },
      },
      // sudo asks the forwarded agent instead of for a password nobody knows.
      security: { pam: { rssh: { enable: true }, services: { sudo: { rssh: true } } } },
    },
  },
  darwin: {
    config: ({ lib }) => ({
      environment: {
        extraInit: lib.mkAfter(nix`
          # launchd starts an agent of its own; ours is the one that has keys.
          case "\${SSH_AUTH_SOCK:-}" in
            /private/tmp/com.apple.launchd.*) unset SSH_AUTH_SOCK SSH_AGENT_PID ;;
          esac
        `),
      },
    }),
  },
  homeManager: {
    // The password manager has a dialog; ssh need not bring up another.
    config: { home: { sessionVariables: { SSH_ASKPASS_REQUIRE: "never" } } },
  },
});
