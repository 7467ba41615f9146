/** Every service of clan-core in every role, with settings as fleets have them. The machines are `server`, `desk` and `mac`. */
import { instance } from "../../../index.ts";

export const admin = instance("admin", {
  module: { name: "admin", input: "clan-core" },
  roles: {
    default: {
      machines: { desk: {} },
      settings: {
        allowedKeys: { alice: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAlice" },
        certificateSearchDomains: ["example.org"],
        rsaHostKey: { enable: false },
      },
    },
  },
});

export const borgbackup = instance("borgbackup", {
  module: { name: "borgbackup", input: "clan-core" },
  roles: {
    server: { machines: { server: { settings: { directory: "/srv/borg", address: "2001:db8::1" } } } },
    client: {
      machines: { desk: {} },
      settings: {
        startAt: "*-*-* 03:00:00",
        exclude: ["*.tmp"],
        destinations: { box: { repo: "u1@box.example.org:/./borg", rsh: "ssh -p 23 -oPort=23" } },
      },
    },
  },
});

export const certificates = instance("certificates", {
  module: { name: "certificates", input: "clan-core" },
  roles: {
    ca: {
      machines: { server: { settings: { tlds: ["mesh"], expire: "2160h", acmeEmail: "ops@example.org" } } },
    },
    default: { tags: ["nixos"], settings: { acmeEmail: "ops@example.org" } },
  },
});

export const dyndns = instance("dyndns", {
  module: { name: "dyndns", input: "clan-core" },
  roles: {
    default: {
      machines: {
        desk: {
          settings: {
            period: 15,
            server: { enable: true, domain: "dns.example.org", acmeEmail: "ops@example.org", port: 54806 },
            settings: {
              home: {
                provider: "namecheap",
                domain: "example.org",
                secret_field_name: "token",
                extraSettings: { host: "@", ttl: 300, ipv6: true },
              },
            },
          },
        },
      },
    },
  },
});

export const emergencyAccess = instance("emergency-access", {
  module: { name: "emergency-access", input: "clan-core" },
  roles: { default: { tags: ["nixos"] } },
});

export const garage = instance("garage", {
  module: { name: "garage", input: "clan-core" },
  roles: { default: { machines: { server: {} } } },
});

export const helloWorld = instance("hello-world", {
  module: { name: "hello-world", input: "clan-core" },
  roles: {
    morning: { machines: { server: { settings: { greeting: "Up already?" } } } },
    evening: { machines: { desk: {} }, settings: { greeting: "Still up?" } },
  },
});

export const importer = instance("importer", {
  module: { name: "importer", input: "clan-core" },
  roles: { default: { tags: ["all"] } },
});

export const internet = instance("internet", {
  module: { name: "internet", input: "clan-core" },
  roles: {
    default: {
      machines: {
        server: { settings: { host: "server.example.org", port: 2222, user: "root" } },
        desk: { settings: { host: "192.0.2.7", jumphosts: ["root@server.example.org"] } },
      },
    },
  },
});

export const kde = instance("kde", {
  module: { name: "kde", input: "clan-core" },
  roles: { default: { machines: { desk: {} } } },
});

export const localbackup = instance("localbackup", {
  module: { name: "localbackup", input: "clan-core" },
  roles: {
    default: {
      machines: {
        desk: {
          settings: {
            snapshots: 12,
            targets: {
              disk: {
                directory: "/mnt/backup",
                mountpoint: "/mnt",
                preMountHook: "udisksctl unlock --block-device /dev/disk/by-label/backup\n",
              },
            },
          },
        },
      },
    },
  },
});

export const matrixSynapse = instance("matrix-synapse", {
  module: { name: "matrix-synapse", input: "clan-core" },
  roles: {
    default: {
      machines: { server: {} },
      settings: {
        acmeEmail: "ops@example.org",
        server_tld: "example.org",
        app_domain: "matrix.example.org",
        users: { alice: { admin: true }, bob: {} },
      },
    },
  },
});

export const monitoring = instance("monitoring", {
  module: { name: "monitoring", input: "clan-core" },
  roles: {
    server: {
      machines: { server: { settings: { grafana: { enable: true }, host: "metrics.example.org" } } },
    },
    client: { tags: ["nixos"], settings: { useSSL: false, monitoredSystemdServices: ["sshd.service"] } },
  },
});

export const mycelium = instance("mycelium", {
  module: { name: "mycelium", input: "clan-core" },
  roles: { peer: { tags: ["nixos"], settings: { addHostedPublicNodes: false, openFirewall: true } } },
});

export const ncps = instance("ncps", {
  module: { name: "ncps", input: "clan-core" },
  roles: {
    server: {
      machines: {
        server: {
          settings: {
            port: 8502,
            dataPath: "/srv/ncps",
            caches: ["https://cache.nixos.org"],
            publicKeys: ["cache.nixos.org-1:6NCHdD59X431o0gWypbMrAURkbJ16ZPMQFGspcDShjY="],
          },
        },
      },
    },
    client: { machines: { desk: {} } },
  },
});

export const iroh = instance("p2p-ssh-iroh", {
  module: { name: "p2p-ssh-iroh", input: "clan-core" },
  roles: { server: { machines: { server: {} } } },
});

export const packages = instance("packages", {
  module: { name: "packages", input: "clan-core" },
  roles: { default: { tags: ["nixos"], settings: { packages: ["tcpdump", "python3Packages.requests"] } } },
});

export const pki = instance("pki", {
  module: { name: "pki", input: "clan-core" },
  roles: { default: { tags: ["nixos"] } },
});

export const sshd = instance("sshd", {
  module: { name: "sshd", input: "clan-core" },
  roles: {
    server: {
      machines: { server: {} },
      settings: {
        authorizedKeys: { alice: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAlice" },
        certificate: { searchDomains: ["example.org"] },
        generateRootKey: true,
        hostKeys: { rsa: { enable: false } },
      },
    },
    client: { tags: ["nixos"], settings: { certificate: { searchDomains: ["example.org"] } } },
  },
});

export const syncthing = instance("syncthing", {
  module: { name: "syncthing", input: "clan-core" },
  roles: {
    peer: {
      tags: ["nixos"],
      settings: {
        openDefaultPorts: true,
        extraDevices: {
          phone: {
            id: "P56IOI7-MZJNU2Y-IQGDREY-DM2MGTI-MGL3BXN-PQ6W5BM-TBBZ4TJ-XZWICQ2",
            addresses: ["dynamic"],
          },
        },
        folders: {
          papers: {
            path: "/srv/papers",
            devices: ["phone"],
            type: "sendreceive",
            versioning: { type: "simple", params: { keep: "10" } },
          },
        },
      },
    },
  },
});

export const tor = instance("tor", {
  module: { name: "tor", input: "clan-core" },
  roles: {
    server: { machines: { server: { settings: { portMapping: [{ port: 22, target: { port: 22 } }] } } } },
    client: { machines: { desk: {} } },
  },
});

export const caches = instance("trusted-nix-caches", {
  module: { name: "trusted-nix-caches", input: "clan-core" },
  roles: { default: { tags: ["nixos"] } },
});

export const users = instance("users", {
  module: { name: "users", input: "clan-core" },
  roles: {
    default: {
      tags: ["nixos"],
      settings: {
        user: "alice",
        groups: ["wheel", "networkmanager"],
        share: true,
        openssh: { authorizedKeys: { keys: ["ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAlice"] } },
        identity: { alice: { displayname: "Alice", email: "alice@example.org" } },
      },
    },
  },
});

export const wifi = instance("wifi", {
  module: { name: "wifi", input: "clan-core" },
  roles: {
    default: {
      machines: {
        desk: { settings: { networks: { home: {}, cafe: { keyMgmt: "none", autoConnect: false } } } },
      },
    },
  },
});

export const wireguard = instance("wireguard", {
  module: { name: "wireguard", input: "clan-core" },
  roles: {
    controller: { machines: { server: { settings: { endpoint: "server.example.org", port: 51821 } } } },
    peer: { machines: { desk: { settings: { controller: "server", port: 51821 } } } },
  },
});

export const yggdrasil = instance("yggdrasil", {
  module: { name: "yggdrasil", input: "clan-core" },
  roles: {
    default: {
      tags: ["nixos"],
      settings: {
        extraPeers: ["tls://192.0.2.53:443"],
        multicastInterfaces: [{ Regex: "eth.*", Beacon: true, Listen: true, Port: 5400 }],
        ports: { tcp: 6543 },
      },
    },
  },
});

export const zerotier = instance("zerotier", {
  module: { name: "zerotier", input: "clan-core" },
  roles: {
    controller: { machines: { server: { settings: { public: false, allowedIds: ["deadbeef01"] } } } },
    moon: { machines: { server: { settings: { stableEndpoints: ["192.0.2.1/9993"] } } } },
    peer: { tags: ["nixos"] },
  },
});
