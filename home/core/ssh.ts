import { homeModule, nix } from "../../dsl";
import { network } from "../../flake/lib/network";
import { core } from "./index";

/** Who signs in where. */
const accounts = {
  stibnite: "crs58",
  blackphos: "raquel",
  rosegold: "janettesmith",
  argentum: "christophersmith",
  cinnabar: "root",
  electrum: "root",
  galena: "root",
  scheelite: "root",
} as const;

/** One block a machine, by its name in the overlay network. */
const machines = Object.fromEntries(
  (Object.keys(accounts) as (keyof typeof accounts)[]).map((name) => [
    `${name}.zt`,
    { HostName: network.hosts[name].mesh, User: accounts[name], HostKeyAlias: name },
  ]),
);

export const ssh = homeModule(core, {
  config: ({ config, lib, pkgs }) => ({
    programs: {
      ssh: {
        enable: true,
        // Upstream's defaults are going away; ours stand under "*" below.
        enableDefaultConfig: false,
        includes: nix.concat(
          [nix`${config.home.homeDirectory}/.ssh/local.conf`],
          lib.optionals(pkgs.stdenv.hostPlatform.isDarwin, [nix`${config.xdg.configHome}/colima/ssh_config`]),
        ),
        settings: {
          ...machines,

          // Everything inside the overlay network
          "*.zt": {
            Compression: false, // the tunnel already compresses
            ServerAliveInterval: 45, // keeps the mapping of a home router alive
            ServerAliveCountMax: 4,
          },

          "github.com": {
            User: "git",
            PreferredAuthentications: "publickey",
            // A key on a token asks for a touch; do not ask for every fetch of a submodule.
            ControlMaster: "auto",
            ControlPersist: "10m",
          },

          // A key that lives on a token must not be copied into the agent.
          tokens: {
            header: nix`Match exec "sh -c 'ls ${config.home.homeDirectory}/.ssh/*_sk 2>/dev/null'"`,
            AddKeysToAgent: "no",
          },

          "*": {
            AddKeysToAgent: nix.if(pkgs.stdenv.hostPlatform.isDarwin, "yes", "confirm"),
            ForwardAgent: false,
            HashKnownHosts: true,
            UserKnownHostsFile: "~/.ssh/known_hosts",
            ControlMaster: lib.mkDefault("no"),
            ControlPath: "~/.ssh/control-%C",
            ControlPersist: lib.mkDefault("no"),
            ServerAliveInterval: 0,
            ServerAliveCountMax: 3,
          },
        },
      },
    },
    services: { "ssh-agent": { enable: pkgs.stdenv.hostPlatform.isLinux } },
  }),
});
