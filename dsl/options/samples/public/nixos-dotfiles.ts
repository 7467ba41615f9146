import { nixosModule } from "../../../index.ts";

/** Settings of Mic92/dotfiles. */
export const dotfiles = nixosModule("dotfiles", {
  config: ({ pkgs }) => ({
    systemd: {
      services: {
        openssh: { before: ["boot-complete.target"] },
        pinchflat: { unitConfig: { RequiresMountsFor: "/var/lib/private/pinchflat" } },
        "matrix-hook": { serviceConfig: { RestartSec: "10" } },
        "telegraf-http-sd": { wantedBy: ["multi-user.target"] },
        telegraf: { path: ["/run/wrappers"] },
        "calendar-bot": {
          serviceConfig: { DynamicUser: true, ProtectKernelTunables: true, Restart: "always" },
        },
        goatcounter: { serviceConfig: { RestartSec: "2s" } },
        "nextcloud-ldap-config": { wantedBy: ["multi-user.target"] },
        "nostr-groups-relay": {
          after: ["network.target"],
          serviceConfig: { DynamicUser: true, ReadWritePaths: ["/var/lib/nostr-groups-relay"] },
        },
        "radicle-search": { serviceConfig: { StateDirectory: "radicle-mirror", ProtectKernelModules: true } },
        "radicle-httpd": {
          wantedBy: ["multi-user.target"],
          serviceConfig: { ProtectSystem: "strict", RestrictNamespaces: true },
        },
        route96: { requires: ["mysql.service"], serviceConfig: { ProtectSystem: "strict" } },
        "matrix-synapse": { after: ["postgresql.service"] },
        caddy: { description: "Caddy web server" },
        "i8042-resume": { after: ["suspend.target", "hibernate.target", "hybrid-sleep.target"] },
        "ip-update": { path: [pkgs.curl] },
        "iroh-ssh": { serviceConfig: { Type: "simple", ProtectHome: true } },
        ksmbd: { serviceConfig: { PrivateTmp: true } },
        "phpldapadmin-setup": { partOf: ["phpfpm-phpldapadmin.service"] },
        powertop: { serviceConfig: { Restart: "on-failure" } },
        "radicle-github-sync": { serviceConfig: { Type: "simple" } },
        "radicle-node-setup": {
          wantedBy: ["multi-user.target"],
          serviceConfig: { StateDirectory: "radicle" },
        },
        "radicle-auto-seed": { serviceConfig: { User: "radicle" } },
        rustdesk: { serviceConfig: { Restart: "always" } },
        strfry: { serviceConfig: { DynamicUser: true, PrivateDevices: true } },
        "strfry-prune": { serviceConfig: { NoNewPrivileges: true } },
        "strfry-router": {
          description: "strfry sync stream",
          serviceConfig: { DynamicUser: true, ProtectControlGroups: true },
        },
        "audio-off": { serviceConfig: { Type: "oneshot" } },
      },
      network: {
        networks: {
          ethernet: { networkConfig: { LLMNR: true } },
          "10-usbc-ethernet": { networkConfig: { IPv6PrivacyExtensions: "yes" } },
        },
      },
      timers: {
        "telegraf-http-sd": { description: "Refresh Telegraf HTTP SD targets" },
        "mastodon-hnbot": { timerConfig: { OnBootSec: "5min" } },
        "nix-cleanup-gcroots": { wantedBy: ["timers.target"] },
        "strfry-prune": { timerConfig: { Persistent: true } },
      },
      user: {
        services: {
          "noctalia-shell": { startLimitIntervalSec: 30 },
          "nostr-chatd": { after: ["rbw-agent.service"] },
          qtile: { description: "Qtile - Wayland window manager", serviceConfig: { Restart: "on-failure" } },
          sway: { environment: { PATH: null } },
        },
        targets: {
          "qtile-session": { description: "Qtile compositor session" },
          "sway-session": { wants: ["graphical-session-pre.target"] },
        },
      },
      sockets: { "radicle-github-sync": { socketConfig: { DirectoryMode: "0755" } } },
    },
    boot: {
      initrd: { kernelModules: ["igb"] },
      loader: { limine: { enableEditor: false } },
      binfmt: {
        emulatedSystems: [
          "armv7l-linux",
          "riscv32-linux",
          "riscv64-linux",
          "powerpc64-linux",
          "powerpc64le-linux",
        ],
      },
    },
    services: {
      printing: { browsing: true },
      photoprism: { originalsPath: "/zdata/photos" },
      envfs: { enable: false },
      authelia: {
        instances: {
          main: {
            settings: {
              notifier: { filesystem: { filename: "/var/lib/authelia-main/notifications.txt" } },
              webauthn: { timeout: "60s" },
              authentication_backend: {
                ldap: { groups_filter: "(&(objectClass=groupOfNames)(member={dn}))" },
              },
            },
          },
        },
      },
      loki: {
        configuration: {
          common: { ring: { kvstore: { store: "inmemory" } } },
          table_manager: { retention_deletes_enabled: true },
          schema_config: {
            configs: [
              {
                from: "2020-11-08",
                store: "tsdb",
                object_store: "filesystem",
                schema: "v13",
                index: { prefix: "index_", period: "24h" },
              },
            ],
          },
        },
      },
      nginx: { virtualHosts: { "loki.example.org": { locations: { "/ready": { proxyWebsockets: true } } } } },
      prometheus: { alertmanager: { enable: true } },
      dendrite: {
        settings: {
          sync_api: { search: { index_path: "/var/lib/dendrite/searchindex" } },
          media_api: { dynamic_thumbnails: true },
        },
      },
      postgresql: { package: pkgs.postgresql_14 },
      freshrss: { authType: "http_auth", database: { name: "freshrss" } },
      phpfpm: {
        pools: {
          freshrss: { settings: { "pm.process_idle_timeout": "10s" } },
          snappymail: { settings: { "pm.max_children": 32 } },
        },
      },
      gitea: { database: { port: 5432 }, settings: { security: { DISABLE_GIT_HOOKS: false } } },
      grafana: { settings: { server: { enforce_domain: true } } },
      knot: { enable: true },
      n8n: { environment: { DB_POSTGRESDB_DATABASE: "n8n" } },
      "oauth2-proxy": { enable: true, cookie: { name: "_oauth2_proxy" } },
      paperless: {
        consumptionDir: "/var/lib/paperless/consume",
        settings: { PAPERLESS_TASK_WORKERS: 2, PAPERLESS_APPS: "paperless_perms.apps.PaperlessPermsConfig" },
      },
      postfix: {
        settings: {
          master: { "465": { command: "smtpd" } },
          main: {
            smtpd_error_sleep_time: "1s",
            smtp_dns_support_level: "dnssec",
            smtpd_sasl_local_domain: "$mydomain",
          },
        },
      },
      redis: { servers: { rspamd: { unixSocketPerm: 660 } } },
      "rustdesk-server": { enable: true },
      "step-ca": { settings: { db: { dataSource: "/var/lib/step-ca/db" } } },
      "matrix-synapse": { settings: { user_directory: { search_all_users: true }, max_upload_size: "30M" } },
      teamspeak3: { enable: true },
      unbound: { settings: { server: { "do-not-query-localhost": false } } },
      vaultwarden: { config: { signupsAllowed: false } },
      rsnapshot: { cronIntervals: { daily: "0 5 * * *" } },
      samba: { settings: { global: { "max log size": "50" }, public: { "create mask": "0644" } } },
      "samba-wsdd": { enable: true },
      tinyproxy: { settings: { Port: 8888 } },
      gnome: { "evolution-data-server": { enable: true } },
      dnsmasq: { settings: { port: 0 } },
      "fluent-bit": { settings: { service: { "storage.sync": "normal" } } },
      xserver: { xkb: { layout: "us" } },
      keyd: { keyboards: { default: { settings: { main: { capslock: "enter" } } } } },
      openldap: {
        settings: {
          attrs: { olcLogLevel: "0" },
          children: {
            "olcOverlay={0}memberof,olcDatabase={1}mdb": {
              attrs: { objectClass: ["olcOverlayConfig", "olcMemberOf"] },
            },
            "olcOverlay={1}syncprov,olcDatabase={1}mdb": { attrs: { olcSpSessionLog: "100" } },
            "cn={1}nextcloud,cn=schema": { attrs: { cn: "{1}nextcloud" } },
          },
        },
      },
      pipewire: { alsa: { enable: true } },
      tor: { relay: { onionServices: { ssh: { map: [{ port: 22 }] } } } },
      uptermd: { enable: true },
      xrdp: { enable: true },
    },
    hardware: { enableRedistributableFirmware: true },
    networking: {
      firewall: { interfaces: { wireguard: { allowedTCPPorts: [8945] } } },
      dhcpcd: { enable: false },
      wireless: { iwd: { settings: { General: { AddressRandomizationRange: "full" } } } },
    },
    documentation: { info: { enable: false } },
    fileSystems: {
      "/": { label: "root-ssd" },
      "/tmp": { device: "zroot/root/tmp" },
      "/var/lib/private/photoprism": { options: ["bind", "nofail"] },
      "/backup-2tb": { options: ["defaults", "noauto"] },
    },
    users: {
      users: {
        dorit: { extraGroups: ["wheel", "plugdev", "adbusers", "input", "kvm", "networkmanager"] },
        vmail: { extraGroups: ["opencrow"] },
        "mastodon-hnbot": { home: "/var/lib/mastodon-hnbot" },
        "nixbot-deploy": { isSystemUser: true },
        snappymail: { isSystemUser: true },
        shannan: { isNormalUser: true },
        rsyncd: { group: "rsyncd" },
        "radicle-sync": { home: "/var/lib/radicle-sync" },
      },
    },
    environment: {
      sessionVariables: { XCURSOR_SIZE: "24" },
      pathsToLink: ["/libexec", "/share/gsettings-schemas"],
    },
    containers: {
      hermes: {
        autoStart: true,
        config: {
          systemd: {
            services: { hermes: { wantedBy: ["multi-user.target"], serviceConfig: { User: "hermes" } } },
          },
        },
      },
      vault0: { config: { services: { vault: { enable: true } } } },
    },
    nix: { settings: { "max-jobs": 4 }, registry: { nixpkgs: { to: { path: pkgs.path } } } },
    programs: { zsh: { enableGlobalCompInit: false }, kdeconnect: { enable: true }, sway: { enable: true } },
    security: { wrappers: { "toggle-keyboard": { group: "root" } }, polkit: { enable: true } },
    virtualisation: {
      docker: { enableOnBoot: true },
      containers: { storage: { settings: { storage: { runroot: "/run/containers/storage" } } } },
    },
  }),
});
