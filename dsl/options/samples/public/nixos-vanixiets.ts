import { nixosModule } from "../../../index.ts";

/** Settings of cameronraysmith/vanixiets. */
export const vanixiets = nixosModule("vanixiets", {
  config: ({ pkgs }) => ({
    services: {
      caddy: { enable: true },
      openssh: { settings: { MaxAuthTries: 20 } },
      "matrix-tuwunel": {
        settings: {
          global: { server_name: "matrix.zt", grant_admin_to_first_user: true, trusted_servers: [] },
        },
      },
      "ntfy-sh": { settings: { "listen-http": "[::1]:2586" } },
      dnsmasq: { resolveLocalQueries: false, settings: { "no-resolv": true } },
      zfs: { autoSnapshot: { frequent: 0, daily: 3, monthly: 0 } },
      logind: { settings: { Login: { HandleLidSwitch: "lock", HandleLidSwitchDocked: "ignore" } } },
      desktopManager: { gnome: { enable: true } },
      gitea: {
        database: { type: "postgres", port: 5432 },
        settings: {
          server: { HTTP_PORT: 3002 },
          actions: { ENABLED: true },
          service: { DISABLE_REGISTRATION: false },
          oauth2_client: { ENABLE_AUTO_REGISTRATION: true, ACCOUNT_LINKING: "auto" },
          openid: { ENABLE_OPENID_SIGNUP: false },
          session: { PROVIDER: "db" },
          metrics: { ENABLED: true },
        },
      },
      k3s: {
        disable: ["flannel", "local-storage", "metrics-server", "servicelb", "traefik"],
        gracefulNodeShutdown: { enable: true },
      },
      "matrix-synapse": {
        enable: true,
        settings: {
          enable_registration: false,
          enable_registration_without_verification: false,
          database: { allow_unsafe_locale: true, args: { user: "matrix-synapse" } },
          experimental_features: { msc4140_enabled: true },
          rc_registration: { burst_count: 3 },
          rc_login: { account: { burst_count: 3 } },
        },
      },
      postgresql: { ensureDatabases: ["matrix-synapse"] },
      livekit: { enable: true },
      "lk-jwt-service": { enable: true },
      coturn: { "min-port": 49152 },
      xserver: { videoDrivers: ["nvidia"] },
    },
    boot: {
      kernel: {
        sysctl: {
          "net.ipv6.ip_nonlocal_bind": 1,
          "kernel.panic": 20,
          "net.ipv6.conf.all.forwarding": 1,
          "net.bridge.bridge-nf-call-iptables": 1,
          "net.bridge.bridge-nf-call-ip6tables": 1,
          "vm.overcommit_memory": 1,
        },
      },
      zfs: { devNodes: "/dev/disk/by-path" },
      loader: { grub: { enable: false }, efi: { canTouchEfiVariables: true } },
      initrd: {
        systemd: { enable: true },
        network: { ssh: { enable: true } },
        kernelModules: ["virtio_pci", "virtio_net"],
      },
      kernelModules: [
        "br_netfilter",
        "nf_conntrack",
        "overlay",
        "ip_tables",
        "ip6_tables",
        "ip6table_mangle",
        "ip6table_raw",
        "ip6table_filter",
      ],
    },
    networking: {
      firewall: {
        interfaces: { "zt+": { allowedUDPPorts: [53] } },
        enable: true,
        allowedUDPPorts: [8472, 4789],
        allowedUDPPortRanges: [{ from: 49152, to: 49999 }],
      },
      hostName: "electrum",
      useDHCP: false,
    },
    system: { stateVersion: "25.05" },
    systemd: {
      network: {
        networks: {
          "10-uplink": {
            matchConfig: { Name: "en*" },
            networkConfig: { IPv6AcceptRA: true },
            dhcpV6Config: { UseDNS: true },
          },
        },
      },
      services: {
        "tuwunel-register-users": {
          description: "Provision Matrix users on tuwunel",
          requires: ["tuwunel.service"],
          wantedBy: ["multi-user.target"],
          serviceConfig: { Type: "oneshot" },
          path: [pkgs.curl, pkgs.jq, pkgs.coreutils],
        },
        "zfs-assert-root-nix-noautosnap": {
          wantedBy: ["multi-user.target"],
          serviceConfig: { Type: "oneshot" },
        },
        "zfs-assert-root-docker-noautosnap": {
          description: "Assert com.sun:auto-snapshot=false on zroot/root/docker",
          after: ["zfs-import.target"],
          serviceConfig: { RemainAfterExit: true },
        },
        "zfs-assert-root-podman-noautosnap": {
          wantedBy: ["multi-user.target"],
          serviceConfig: { Type: "oneshot" },
        },
        "zfs-set-root-nix-quota": {
          description: "Assert quota=250G on zroot/root/nix",
          after: ["zfs-import.target"],
          serviceConfig: { RemainAfterExit: true },
        },
        "zfs-set-root-nixos-reservation": {
          wantedBy: ["multi-user.target"],
          serviceConfig: { Type: "oneshot" },
        },
        "zfs-set-root-home-reservation": {
          description: "Assert reservation=4G on zroot/root/home",
          after: ["zfs-import.target"],
          serviceConfig: { RemainAfterExit: true },
        },
        "disable-d3cold-all": { serviceConfig: { Type: "oneshot" } },
        "nvme-d3cold-suspend-guard": { after: ["disable-d3cold-all.service"] },
        "disable-lid-wakeup": {
          description: "Disable the lid switch as an S3 wake source",
          serviceConfig: { Type: "oneshot", RemainAfterExit: true },
        },
        "buildbot-master": { serviceConfig: { RestartSec: "10s" } },
        "buildbot-worker": { serviceConfig: { RestartSec: "10s" } },
        cognee: { serviceConfig: { MemoryHigh: "3G", IOWeight: 20 } },
        "gitea-runner-nix-image": {
          wantedBy: ["multi-user.target"],
          requires: ["podman.service"],
          serviceConfig: { WorkingDirectory: "/run/gitea-runner-nix-image", RemainAfterExit: true },
        },
        gitea: { serviceConfig: { RestartSec: "30s" } },
        "kanidm-site-branding": {
          after: ["kanidm.service"],
          wantedBy: ["multi-user.target"],
          serviceConfig: { Type: "oneshot", RuntimeDirectory: "kanidm-site-branding" },
        },
        "omnigraph-server": {
          description: "omnigraph graph database server",
          after: ["network-online.target"],
          serviceConfig: { StateDirectory: "omnigraph", Restart: "on-failure" },
        },
        "omnigraph-cluster-apply": {
          before: ["omnigraph-server.service"],
          wants: ["network-online.target"],
          serviceConfig: { Type: "oneshot", StateDirectory: "omnigraph", DynamicUser: true },
        },
        "omnigraph-optimize": {
          environment: { OMNIGRAPH_HOME: "%T/omnigraph" },
          serviceConfig: { StateDirectory: "omnigraph" },
        },
        "oauth2-proxy-kanidm": {
          description: "kanidm-OIDC SSO gateway (oauth2-proxy)",
          after: ["network-online.target", "kanidm.service"],
          serviceConfig: { DynamicUser: true, Restart: "always" },
        },
        "dolt-sql-server": {
          description: "Dolt SQL Server",
          wantedBy: ["multi-user.target"],
          serviceConfig: { Type: "simple", RestartSec: 5, PrivateTmp: true },
        },
      },
      tmpfiles: { rules: ["d /nix/var/nix/builds 0755 root root 1d -"] },
      timers: {
        "omnigraph-optimize": { wantedBy: ["timers.target"], timerConfig: { RandomizedDelaySec: "1h" } },
      },
    },
    nix: {
      settings: { "extra-system-features": ["uid-range"], "min-free": 30, "trusted-users": ["builder"] },
      gc: { automatic: true },
      distributedBuilds: true,
    },
    security: { acme: { acceptTerms: true } },
    users: {
      users: {
        builder: { isNormalUser: true },
        "buildbot-worker": { extraGroups: ["docker"] },
        nixuser: { description: "Used for running nix ci jobs", isSystemUser: true },
      },
    },
    hardware: {
      facetimehd: { enable: false },
      cpu: { intel: { updateMicrocode: true } },
      graphics: { enable32Bit: false },
      nvidia: {
        nvidiaPersistenced: true,
        modesetting: { enable: false },
        powerManagement: { finegrained: false },
      },
    },
    environment: { variables: { LD_LIBRARY_PATH: "/run/opengl-driver/lib" } },
    virtualisation: {
      docker: { storageDriver: "zfs" },
      podman: { extraPackages: [pkgs.zfs] },
      containers: {
        storage: {
          settings: {
            storage: {
              graphroot: "/var/lib/containers/storage",
              options: { zfs: { fsname: "zroot/root/podman" } },
            },
          },
        },
      },
      containerd: {
        settings: {
          plugins: {
            "io.containerd.grpc.v1.cri": { disable_hugetlb_controller: true },
            "io.containerd.cri.v1.runtime": { containerd: { runtimes: { runc: { cgroup_writable: true } } } },
          },
        },
      },
    },
    programs: {
      "nix-required-mounts": { presets: { "nvidia-gpu": { enable: true } } },
      fish: { enable: true },
      mosh: { openFirewall: false },
    },
    zramSwap: { enable: true },
  }),
});
