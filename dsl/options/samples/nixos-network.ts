import { nix, nixosModule } from "../../index.ts";

/** A router: links by networkd, a firewall, tunnels, names and addresses for the house. */
export const network = nixosModule("sample-network", {
  config: ({ config, lib, pkgs }) => ({
    networking: {
      hostName: "router",
      domain: "home.arpa",
      hostId: "8425e349",
      useDHCP: false,
      useNetworkd: true,
      dhcpcd: { enable: false },
      nameservers: ["9.9.9.9", "2620:fe::fe"],
      search: ["home.arpa"],
      timeServers: ["ntp1.example.org"],
      enableIPv6: true,
      usePredictableInterfaceNames: lib.mkDefault(true),
      hosts: { "192.0.2.10": ["printer", "printer.home.arpa"] },
      extraHosts: "192.0.2.11 nas",
      nftables: {
        enable: true,
        tables: {
          shaping: { family: "inet", content: "chain post { type filter hook postrouting priority 0; }" },
        },
      },
      nat: {
        enable: true,
        externalInterface: "wan0",
        internalInterfaces: ["lan0", "ve-+"],
        forwardPorts: [
          { sourcePort: 2222, destination: "192.0.2.10:22", proto: "tcp" },
          { sourcePort: "6000:6010", destination: "192.0.2.12" },
        ],
      },
      firewall: {
        enable: true,
        allowPing: true,
        allowedTCPPorts: [22, 80, 443],
        allowedUDPPorts: [config.services.tailscale.port, 51820],
        allowedTCPPortRanges: [{ from: 8000, to: 8010 }],
        trustedInterfaces: ["lan0"],
        checkReversePath: "loose",
        logRefusedConnections: false,
        extraCommands: "iptables -A nixos-fw -p igmp -j nixos-fw-accept",
        interfaces: { wg0: { allowedUDPPorts: [53], allowedTCPPorts: lib.mkMerge([[53], [9100]]) } },
      },
      wireguard: {
        interfaces: {
          wg0: {
            ips: ["10.10.0.1/24", "fd00:10::1/64"],
            listenPort: 51820,
            privateKeyFile: "/run/secrets/wg0",
            generatePrivateKeyFile: true,
            mtu: 1420,
            postSetup: [nix`${pkgs.iproute2}/bin/ip route add 10.20.0.0/16 dev wg0`],
            peers: [
              {
                name: "phone",
                publicKey: "xTIBA5rboUvnH4htodjb6e697QjLERt1NAB4mZqp8Dg=",
                allowedIPs: ["10.10.0.2/32"],
                persistentKeepalive: 25,
                presharedKeyFile: "/run/secrets/wg0-phone",
              },
              {
                publicKey: "TrMvSoP4jYQlY6RIzBgbssQqY3vxI2Pi+y71lOWWXX0=",
                allowedIPs: ["0.0.0.0/0"],
                endpoint: "vpn.example.org:51820",
              },
            ],
          },
        },
      },
      "wg-quick": {
        interfaces: { home: { autostart: false, configFile: "/etc/wireguard/home.conf" } },
      },
      vlans: { guests: { id: 30, interface: "lan0" } },
      bridges: { br0: { interfaces: ["enp2s0", "enp3s0"], rstp: true } },
      bonds: {
        bond0: { interfaces: ["enp4s0", "enp5s0"], driverOptions: { mode: "802.3ad", miimon: "100" } },
      },
      interfaces: {
        lan0: {
          ipv4: {
            addresses: [{ address: "192.0.2.1", prefixLength: 24 }],
            routes: [
              { address: "198.51.100.0", prefixLength: 24, via: "192.0.2.254", options: { metric: "10" } },
            ],
          },
          ipv6: { addresses: [{ address: "2001:db8::1", prefixLength: 64 }] },
          macAddress: "00:11:22:33:44:55",
          mtu: 9000,
          wakeOnLan: { enable: true },
        },
      },
      defaultGateway: { address: "203.0.113.1", interface: "wan0" },
      defaultGateway6: { address: "fe80::1", interface: "wan0", metric: 1024 },
      wireless: {
        enable: false,
        userControlled: lib.mkIf(false, { enable: true }),
        networks: {
          cafe: { psk: "tea and cake", priority: 5 },
          campus: { auth: "key_mgmt=WPA-EAP", hidden: true },
        },
      },
      networkmanager: {
        enable: lib.mkForce(false),
        dns: "systemd-resolved",
        wifi: { backend: "iwd", macAddress: "stable", powersave: false },
        unmanaged: ["interface-name:ve-*"],
        ensureProfiles: {
          environmentFiles: ["/run/secrets/wifi.env"],
          profiles: {
            home: {
              connection: { id: "home", type: "wifi", autoconnect: true },
              wifi: { ssid: "house", mode: "infrastructure" },
              "wifi-security": { "key-mgmt": "sae", psk: "$PSK" },
            },
          },
        },
      },
    },
    systemd: {
      network: {
        enable: true,
        netdevs: {
          "10-vlan": { netdevConfig: { Name: "vlan10", Kind: "vlan" }, vlanConfig: { Id: 10 } },
          "20-wg": {
            netdevConfig: { Name: "wg1", Kind: "wireguard", MTUBytes: "1400" },
            wireguardConfig: { PrivateKeyFile: "/run/secrets/wg1", ListenPort: 51821 },
            wireguardPeers: [{ PublicKey: "abc=", AllowedIPs: ["10.30.0.0/24"], PersistentKeepalive: 20 }],
          },
        },
        links: {
          "10-wan": {
            matchConfig: { PermanentMACAddress: "00:11:22:33:44:66" },
            linkConfig: { Name: "wan0", WakeOnLan: "off" },
          },
        },
        networks: {
          "10-wan": {
            matchConfig: { Name: "wan0" },
            networkConfig: { DHCP: "ipv4", IPv6AcceptRA: true, DNSOverTLS: "opportunistic" },
            dhcpV4Config: { UseDNS: false, RouteMetric: 100 },
            ipv6AcceptRAConfig: { UseDNS: false },
            linkConfig: { RequiredForOnline: "routable" },
          },
          "20-lan": {
            matchConfig: { Name: ["enp1s0", "enp2s0"], Type: "ether" },
            address: ["192.0.2.1/24"],
            dns: ["192.0.2.1"],
            vlan: ["vlan10"],
            networkConfig: { DHCPServer: true, IPMasquerade: "ipv4", MulticastDNS: true },
            dhcpServerConfig: { PoolOffset: 100, PoolSize: 50, EmitDNS: true },
            routes: [{ Gateway: "192.0.2.254", Destination: "10.0.0.0/8", GatewayOnLink: true }],
            routingPolicyRules: [{ From: "192.0.2.0/24", Table: 100 }],
          },
        },
      },
    },
    services: {
      resolved: { enable: true, dnssec: "allow-downgrade", domains: ["~."], fallbackDns: ["1.1.1.1"] },
      tailscale: {
        enable: true,
        useRoutingFeatures: "both",
        openFirewall: true,
        extraUpFlags: ["--ssh"],
        authKeyFile: "/run/secrets/ts",
      },
      zerotierone: { enable: true, joinNetworks: ["a8a2c3c10c1a68de"] },
      dnsmasq: {
        enable: false,
        settings: {
          server: ["9.9.9.9"],
          "dhcp-range": ["192.0.2.50,192.0.2.150,12h"],
          "bogus-priv": true,
          port: 5353,
        },
      },
      unbound: {
        enable: true,
        settings: {
          server: {
            interface: ["127.0.0.1", "::1"],
            "access-control": ["10.0.0.0/8 allow"],
            prefetch: true,
            "num-threads": 2,
          },
          "forward-zone": [
            { name: ".", "forward-addr": ["9.9.9.9@853#dns.quad9.net"], "forward-tls-upstream": true },
          ],
        },
      },
      avahi: { enable: true, nssmdns4: true, publish: { enable: true, addresses: true, workstation: true } },
      chrony: {
        enable: true,
        servers: ["ntp1.example.org"],
        initstepslew: { enabled: true, threshold: 1000 },
      },
      iperf3: { enable: true, openFirewall: true },
      fail2ban: {
        enable: true,
        maxretry: 5,
        bantime: "1h",
        ignoreIP: ["192.0.2.0/24"],
        "bantime-increment": { enable: true, maxtime: "168h" },
        jails: {
          nginx: { settings: { filter: "nginx-http-auth", port: "http,https", maxretry: 3 } },
          sshd: "enabled = true",
        },
      },
    },
  }),
});
