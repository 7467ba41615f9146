# Generated from hosts/modules/system/ssh-agent.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # Keys stay in the password manager: hosts forward to its agent and keep none of their own.
  flake.modules = {
    nixos.ssh-agent = {
      _file = "hosts/modules/system/ssh-agent.ts";
      programs.ssh.startAgent = false;
      services.openssh.settings = {
        AllowAgentForwarding = true;
        StreamLocalBindUnlink = true;
      };
      # sudo asks the forwarded agent instead of for a password nobody knows.
      security.pam = {
        rssh.enable = true;
        services.sudo.rssh = true;
      };
    };
    darwin.ssh-agent = { lib, ... }: {
      _file = "hosts/modules/system/ssh-agent.ts";
      environment.extraInit = lib.mkAfter ''
        # launchd starts an agent of its own; ours is the one that has keys.
        case "''${SSH_AUTH_SOCK:-}" in
          /private/tmp/com.apple.launchd.*) unset SSH_AUTH_SOCK SSH_AGENT_PID ;;
        esac
      '';
    };
    homeManager.ssh-agent = {
      _file = "hosts/modules/system/ssh-agent.ts";
      # The password manager has a dialog; ssh need not bring up another.
      home.sessionVariables.SSH_ASKPASS_REQUIRE = "never";
    };
  };
}
