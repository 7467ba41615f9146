import { nixosModule, type Module } from "../../../dsl";

/** Containers without a daemon that runs as root. */
export const podman: Module<"nixos"> = nixosModule("podman", {
  config: ({ config, lib, pkgs }) => ({
    virtualisation: {
      podman: {
        enable: true,
        dockerCompat: true,
        dockerSocket: { enable: true },
        defaultNetwork: { settings: { dns_enabled: true } },
        autoPrune: { enable: true, dates: "weekly", flags: ["--all", "--filter=until=336h"] },
        extraPackages: [pkgs.crun],
      },
      "oci-containers": { backend: "podman" },
      containers: {
        containersConf: { settings: { engine: { events_logger: "journald" } } },
        registries: { search: ["docker.io", "quay.io", "ghcr.io"] },
      },
    },
    // Whoever may do everything anyway may also use the socket.
    users: {
      groups: {
        podman: {
          members: lib.attrNames(lib.filterAttrs((_name, user) => user.isNormalUser, config.users.users)),
        },
      },
    },
  }),
});
