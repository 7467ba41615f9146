import { darwinModule } from "../../../index.ts";

/** Settings of nix-community/infra. */
export const infra = darwinModule("infra", {
  config: ({ pkgs }) => ({
    nix: {
      settings: {
        sandbox: "relaxed",
        "extra-platforms": [],
        "system-features": ["big-parallel"],
        "max-jobs": 10,
      },
      gc: { automatic: false },
      daemonProcessType: "Interactive",
    },
    system: { stateVersion: 5 },
    networking: { applicationFirewall: { enable: false } },
    programs: { bash: { enable: true } },
    services: { openssh: { hostKeys: [{ path: "/etc/ssh/ssh_host_ed25519_key", type: "ed25519" }] } },
    environment: { systemPackages: [pkgs.ncurses], shells: [pkgs.bashInteractive, pkgs.fish, pkgs.zsh] },
    users: {
      knownUsers: ["nix"],
      users: { nix: { name: "nix", uid: 8765, createHome: true, shell: "/bin/zsh" } },
    },
  }),
});
