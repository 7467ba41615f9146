import { nix, nixosModule } from "../../index.ts";

/** A web server of many sites, with certificates, and the databases behind them. */
export const web = nixosModule("sample-web", {
  config: ({ config, lib, pkgs }) => ({
    services: {
      nginx: {
        enable: true,
        package: pkgs.nginxMainline,
        recommendedGzipSettings: true,
        recommendedOptimisation: true,
        recommendedProxySettings: true,
        recommendedTlsSettings: true,
        clientMaxBodySize: "64m",
        appendHttpConfig: "limit_req_zone $binary_remote_addr zone=login:10m rate=1r/s;\n",
        commonHttpConfig: nix`
          map $http_upgrade $connection_upgrade { default upgrade; "" close; }
        `,
        statusPage: lib.mkDefault(true),
        upstreams: {
          app: {
            servers: { "127.0.0.1:8001": { weight: 2 }, "127.0.0.1:8002": { backup: true } },
            extraConfig: "keepalive 16;",
          },
        },
        virtualHosts: {
          "example.org": {
            default: true,
            forceSSL: true,
            enableACME: true,
            serverAliases: ["www.example.org"],
            root: "/srv/www/example.org",
            listen: [
              { addr: "0.0.0.0", port: 443, ssl: true },
              { addr: "[::]", port: 80 },
            ],
            locations: {
              "/": { tryFiles: "$uri $uri/ =404", index: "index.html" },
              "~ \\.php$": { fastcgiParams: { SCRIPT_FILENAME: "$document_root$fastcgi_script_name" } },
              "= /robots.txt": { return: '200 "User-agent: *\\nDisallow: /\\n"', priority: 100 },
            },
          },
          "app.example.org": {
            onlySSL: true,
            useACMEHost: "example.org",
            http2: true,
            kTLS: true,
            basicAuthFile: "/run/secrets/htpasswd",
            locations: {
              "/": { proxyPass: "http://app", proxyWebsockets: true },
              "/static/": { alias: nix`${pkgs.hello}/share/`, extraConfig: "expires 30d;" },
              "/metrics": { basicAuth: { scrape: "secret" } },
            },
          },
          "old.example.org": {
            globalRedirect: "example.org",
            redirectCode: 308,
            addSSL: true,
            enableACME: true,
          },
        },
      },
      caddy: {
        enable: lib.mkForce(false),
        email: "admin@example.org",
        logFormat: "level INFO",
        globalConfig: "servers { metrics }",
        virtualHosts: {
          "media.example.org": {
            serverAliases: ["films.example.org"],
            extraConfig: nix`reverse_proxy localhost:${nix.toString(config.services.grafana.settings.server.http_port)}`,
          },
        },
      },
      phpfpm: {
        phpOptions: "date.timezone = Europe/Berlin",
        pools: {
          blog: {
            user: "blog",
            group: config.services.nginx.group,
            phpPackage: pkgs.php,
            phpEnv: { PATH: lib.makeBinPath([pkgs.coreutils]) },
            settings: {
              pm: "dynamic",
              "pm.max_children": 32,
              "pm.start_servers": 2,
              "listen.owner": config.services.nginx.user,
              "php_admin_flag[log_errors]": true,
            },
          },
        },
      },
      postgresql: {
        enable: true,
        package: pkgs.postgresql_16,
        enableTCPIP: true,
        enableJIT: true,
        dataDir: nix`/var/lib/postgresql/${config.services.postgresql.package.version}`,
        ensureDatabases: ["blog", "grafana"],
        ensureUsers: [
          { name: "blog", ensureDBOwnership: true },
          { name: "grafana", ensureClauses: { login: true, createdb: true } },
        ],
        authentication: lib.mkOverride(10, "local all all peer\nhost all all ::1/128 scram-sha-256\n"),
        identMap: "admins root postgres",
        settings: {
          max_connections: 200,
          shared_buffers: "512MB",
          log_min_duration_statement: 250,
          "pg_stat_statements.track": "all",
          shared_preload_libraries: ["pg_stat_statements"],
          ssl: false,
        },
        initialScript: pkgs.writeText("init.sql", "create role reader;"),
      },
      postgresqlBackup: { enable: true, databases: ["blog"], compression: "zstd", startAt: "*-*-* 01:15:00" },
      mysql: {
        enable: true,
        package: pkgs.mariadb,
        ensureUsers: [{ name: "shop", ensurePermissions: { "shop.*": "ALL PRIVILEGES" } }],
        initialDatabases: [{ name: "shop" }],
        settings: { mysqld: { innodb_buffer_pool_size: "256M", skip_name_resolve: true } },
      },
      redis: {
        vmOverCommit: true,
        servers: {
          "": { enable: true },
          queue: {
            enable: true,
            port: 6380,
            bind: null,
            save: [
              [900, 1],
              [300, 10],
            ],
            requirePassFile: "/run/secrets/redis",
            settings: { maxmemory: "128mb", "maxmemory-policy": "allkeys-lru" },
          },
        },
      },
      memcached: { enable: true, maxMemory: 128, listen: "127.0.0.1" },
      haproxy: { enable: true, config: "defaults\n  mode tcp\n" },
    },
    security: {
      acme: {
        acceptTerms: true,
        defaults: { email: "hostmaster@example.org", dnsProvider: "hetzner", dnsPropagationCheck: true },
        certs: {
          "example.org": {
            extraDomainNames: ["*.example.org"],
            group: config.services.nginx.group,
            keyType: "ec256",
            environmentFile: "/run/secrets/acme",
            reloadServices: ["nginx.service"],
            postRun: "systemctl reload haproxy.service",
          },
        },
      },
      dhparams: { enable: true, params: { nginx: { bits: 3072 } } },
      pki: { certificates: ["-----BEGIN CERTIFICATE-----\n"], certificateFiles: ["/etc/ssl/own.pem"] },
    },
  }),
});
