import { nix, nixosModule } from "../../index.ts";

/** What a machine at home serves: metrics, backups, files, chat, films, containers. */
export const services = nixosModule("sample-services", {
  config: ({ config, lib, pkgs }) => ({
    services: {
      openssh: {
        enable: true,
        ports: [22, 2222],
        openFirewall: lib.mkDefault(true),
        startWhenNeeded: true,
        settings: {
          PasswordAuthentication: false,
          KbdInteractiveAuthentication: false,
          PermitRootLogin: "prohibit-password",
          X11Forwarding: false,
          AllowUsers: ["alice"],
          KexAlgorithms: ["curve25519-sha256"],
          MaxAuthTries: 4,
          LogLevel: "VERBOSE",
        },
        hostKeys: [{ path: "/etc/ssh/ssh_host_ed25519_key", type: "ed25519", comment: "host" }],
        listenAddresses: [{ addr: "0.0.0.0", port: 22 }],
        knownHosts: lib.mkIf(config.services.openssh.enable, {
          nas: { hostNames: ["nas"], publicKey: "ssh-ed25519 AAAA" },
        }),
        extraConfig: "Match User git\n  AllowTcpForwarding no\n",
      },
      prometheus: {
        enable: true,
        port: 9090,
        retentionTime: "30d",
        globalConfig: { scrape_interval: "15s", external_labels: { site: "home" } },
        exporters: {
          node: { enable: true, enabledCollectors: ["systemd", "processes"], port: 9100, openFirewall: true },
          blackbox: { enable: true, configFile: pkgs.writeText("blackbox.yml", "modules: {}") },
          nginx: { enable: true, listenAddress: "127.0.0.1" },
          postgres: { enable: true, runAsLocalSuperUser: true },
        },
        scrapeConfigs: [
          {
            job_name: "node",
            static_configs: [{ targets: ["localhost:9100"], labels: { host: config.networking.hostName } }],
          },
          {
            job_name: "blackbox",
            metrics_path: "/probe",
            params: { module: ["http_2xx"] },
            scheme: "https",
            static_configs: [{ targets: ["https://example.org"] }],
            relabel_configs: [
              { source_labels: ["__address__"], target_label: "__param_target" },
              { target_label: "__address__", replacement: "localhost:9115" },
            ],
          },
        ],
        rules: ['{"groups": []}'],
        alertmanagers: [{ scheme: "http", static_configs: [{ targets: ["localhost:9093"] }] }],
        alertmanager: {
          enable: true,
          configuration: { route: { receiver: "mail" }, receivers: [{ name: "mail" }] },
        },
      },
      grafana: {
        enable: true,
        settings: {
          server: {
            http_addr: "127.0.0.1",
            http_port: 3000,
            domain: "grafana.example.org",
            root_url: "https://grafana.example.org/",
          },
          security: {
            admin_user: "admin",
            admin_password: "$__file{/run/secrets/grafana}",
            cookie_secure: true,
          },
          "auth.anonymous": { enabled: true, org_role: "Viewer" },
          database: { type: "postgres", host: "/run/postgresql", user: "grafana" },
        },
        provision: {
          enable: true,
          datasources: {
            settings: {
              datasources: [
                {
                  name: "Prometheus",
                  type: "prometheus",
                  url: nix`http://localhost:${nix.toString(config.services.prometheus.port)}`,
                  isDefault: true,
                },
              ],
            },
          },
          dashboards: { settings: { providers: [{ name: "own", options: { path: "/etc/dashboards" } }] } },
        },
      },
      loki: {
        enable: true,
        configuration: {
          auth_enabled: false,
          server: { http_listen_port: 3100 },
          schema_config: {
            configs: [
              {
                from: "2024-01-01",
                store: "tsdb",
                schema: "v13",
                index: { prefix: "index_", period: "24h" },
              },
            ],
          },
        },
      },
      restic: {
        backups: {
          remote: {
            repository: "s3:https://s3.example.org/bucket",
            environmentFile: "/run/secrets/restic.env",
            passwordFile: "/run/secrets/restic",
            paths: ["/home", "/var/lib"],
            exclude: ["/home/*/.cache"],
            initialize: true,
            pruneOpts: ["--keep-daily 7", "--keep-weekly 4"],
            timerConfig: { OnCalendar: "daily", RandomizedDelaySec: "1h" },
            backupCleanupCommand: "rm -f /tmp/dump",
            rcloneOptions: { bwlimit: "10M", "drive-use-trash": true },
          },
        },
      },
      borgbackup: {
        jobs: {
          home: {
            paths: "/home",
            repo: "borg@nas:home",
            encryption: { mode: "repokey-blake2", passCommand: "cat /run/secrets/borg" },
            compression: "auto,zstd",
            startAt: ["04:00"],
            prune: { keep: { within: "1d", daily: 7, monthly: -1 } },
            environment: { BORG_RSH: "ssh -i /root/.ssh/borg" },
          },
        },
        repos: { laptop: { path: "/srv/borg/laptop", authorizedKeys: ["ssh-ed25519 AAAA"], quota: "200G" } },
      },
      sanoid: {
        enable: true,
        datasets: { "tank/home": { autosnap: true, daily: 14, recursive: true, useTemplate: ["usual"] } },
        templates: { usual: { hourly: 24 } },
      },
      samba: {
        enable: true,
        openFirewall: true,
        settings: {
          global: { workgroup: "HOUSE", "server min protocol": "SMB3" },
          films: { path: "/srv/media", "read only": "yes", "guest ok": true },
        },
      },
      nfs: { server: { enable: true, exports: "/srv/media 192.0.2.0/24(ro)\n", lockdPort: 4001 } },
      syncthing: {
        enable: true,
        user: "alice",
        dataDir: "/home/alice",
        overrideDevices: true,
        settings: {
          devices: { phone: { id: "AAAA", autoAcceptFolders: true } },
          folders: {
            notes: {
              path: "/home/alice/notes",
              devices: ["phone"],
              versioning: { type: "simple", params: { keep: "10" } },
            },
          },
          options: { urAccepted: -1, relaysEnabled: false },
          gui: { theme: "black" },
        },
      },
      nextcloud: {
        enable: true,
        package: pkgs.nextcloud31,
        hostName: "cloud.example.org",
        https: true,
        maxUploadSize: "2G",
        config: { dbtype: "pgsql", adminpassFile: "/run/secrets/nextcloud", adminuser: "root" },
        database: { createLocally: true },
        configureRedis: true,
        settings: {
          default_phone_region: "DE",
          trusted_proxies: ["127.0.0.1"],
          maintenance_window_start: 1,
          mail_smtpmode: "sendmail",
        },
        phpOptions: { "opcache.interned_strings_buffer": "16" },
        autoUpdateApps: { enable: true, startAt: "Sun 05:00:00" },
      },
      forgejo: {
        enable: true,
        database: { type: "postgres" },
        lfs: { enable: true },
        dump: { enable: true, interval: "02:30" },
        settings: {
          DEFAULT: { APP_NAME: "Forge" },
          server: {
            DOMAIN: "git.example.org",
            HTTP_PORT: 3001,
            ROOT_URL: "https://git.example.org/",
            PROTOCOL: "http",
          },
          service: { DISABLE_REGISTRATION: true },
          session: { COOKIE_SECURE: true },
          "cron.sync_external_users": { RUN_AT_START: false },
        },
      },
      vaultwarden: {
        enable: true,
        dbBackend: "sqlite",
        environmentFile: "/run/secrets/vw.env",
        config: { DOMAIN: "https://vault.example.org", ROCKET_PORT: 8222, SIGNUPS_ALLOWED: false },
      },
      jellyfin: { enable: true, group: "media", openFirewall: true },
      "home-assistant": {
        enable: true,
        extraComponents: ["esphome", "met", "mqtt"],
        config: {
          lovelace: { mode: "storage" },
          homeassistant: { name: "House", unit_system: "metric", latitude: 52.5 },
          http: { server_host: "::1", trusted_proxies: ["::1"], use_x_forwarded_for: true },
          "automation ui": "!include automations.yaml",
        },
      },
      mosquitto: {
        enable: true,
        listeners: [
          {
            port: 1883,
            address: "127.0.0.1",
            users: { sensor: { acl: ["readwrite sensors/#"], hashedPassword: "$7$" } },
            settings: { allow_anonymous: false },
          },
        ],
      },
      "matrix-synapse": {
        enable: true,
        settings: {
          server_name: "example.org",
          public_baseurl: "https://matrix.example.org",
          enable_registration: false,
          listeners: [
            {
              port: 8008,
              bind_addresses: ["::1"],
              type: "http",
              tls: false,
              x_forwarded: true,
              resources: [{ names: ["client", "federation"], compress: true }],
            },
          ],
          database: { name: "psycopg2", args: { user: "matrix-synapse" } },
        },
        extraConfigFiles: ["/run/secrets/synapse.yaml"],
      },
      postfix: { enable: true },
      journald: { extraConfig: "SystemMaxUse=500M", rateLimitBurst: 1000, storage: "persistent" },
      logrotate: {
        settings: {
          nginx: { frequency: "weekly", rotate: 8, compress: true, su: "nginx nginx" },
          header: { dateext: true },
        },
      },
      smartd: {
        enable: true,
        autodetect: true,
        notifications: { mail: { enable: true, recipient: "root" } },
      },
      fstrim: { enable: true, interval: "weekly" },
      cron: { enable: true, systemCronJobs: ["0 3 * * * root sync"] },
      udev: { packages: [pkgs["yubikey-personalization"]], extraRules: 'ACTION=="add", SUBSYSTEM=="usb"' },
      earlyoom: { enable: true, freeMemThreshold: 5, extraArgs: ["--prefer", "^chrome$"] },
      ollama: {
        enable: true,
        loadModels: ["llama3.2:3b"],
        host: "0.0.0.0",
        environmentVariables: { OLLAMA_KEEP_ALIVE: "10m" },
      },
      gitolite: { enable: false, adminPubkey: "ssh-ed25519 AAAA" },
      "ntfy-sh": {
        enable: true,
        settings: { "base-url": "https://ntfy.example.org", "listen-http": ":2586", "behind-proxy": true },
      },
    },
    virtualisation: {
      docker: {
        enable: true,
        storageDriver: "overlay2",
        autoPrune: { enable: true, dates: "weekly", flags: ["--all"] },
        rootless: { enable: true, setSocketVariable: true },
        daemon: { settings: { "log-driver": "journald", "live-restore": false, dns: ["9.9.9.9"] } },
      },
      podman: { enable: true, dockerCompat: false, defaultNetwork: { settings: { dns_enabled: true } } },
      libvirtd: {
        enable: true,
        qemu: { package: pkgs.qemu_kvm, swtpm: { enable: true }, runAsRoot: false },
        onBoot: "ignore",
      },
      "oci-containers": {
        backend: "podman",
        containers: {
          pihole: {
            image: "docker.io/pihole/pihole:latest",
            autoStart: true,
            ports: ["127.0.0.1:8053:80"],
            environment: { TZ: nix`${config.time.timeZone}` },
            environmentFiles: ["/run/secrets/pihole.env"],
            volumes: ["/var/lib/pihole:/etc/pihole"],
            extraOptions: ["--cap-add=NET_ADMIN"],
            labels: { "io.example.kind": "dns" },
            dependsOn: ["db"],
            login: { registry: "ghcr.io", username: "alice", passwordFile: "/run/secrets/ghcr" },
          },
          db: { image: "postgres:16", cmd: ["postgres", "-c", "fsync=off"], user: "1000:1000" },
        },
      },
    },
    containers: {
      sandbox: {
        autoStart: false,
        privateNetwork: true,
        hostAddress: "10.250.0.1",
        localAddress: "10.250.0.2",
        bindMounts: { "/data": { hostPath: "/srv/data", isReadOnly: true } },
        forwardPorts: [{ hostPort: 8080, containerPort: 80, protocol: "tcp" }],
      },
    },
  }),
});
