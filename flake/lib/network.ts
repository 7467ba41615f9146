import { flakeMeta } from "../../dsl";

/**
 * Where the hosts are: one place for every address, read by known hosts, firewalls, reverse proxies and the deploy tool.
 * Host keys of the Macs were read with `ssh-keyscan -t ed25519`; those of the servers are made at installation.
 */
export const network = flakeMeta("network", {
  /** Public zone; hosts answer as `<host>.example.org`. */
  domain: "example.org",
  /** Private zone of the overlay network; hosts answer as `<host>.zt`. */
  meshDomain: "zt",
  meshPrefix: "2001:db8:5ca1:ab1e::/64",
  hosts: {
    cinnabar: {
      ipv4: "192.0.2.10",
      mesh: "2001:db8:5ca1:ab1e::10",
      hostKey: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleCinnabar0000000000000000000000000000",
    },
    electrum: {
      ipv4: "192.0.2.11",
      mesh: "2001:db8:5ca1:ab1e::11",
      hostKey: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleElectrum0000000000000000000000000000",
    },
    galena: {
      ipv4: "198.51.100.20",
      mesh: "2001:db8:5ca1:ab1e::20",
      hostKey: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleGalena000000000000000000000000000000",
    },
    scheelite: {
      ipv4: "198.51.100.21",
      mesh: "2001:db8:5ca1:ab1e::21",
      hostKey: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleScheelite000000000000000000000000000",
    },
    // Laptops have no fixed public address.
    stibnite: {
      ipv4: null,
      mesh: "2001:db8:5ca1:ab1e::30",
      hostKey: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleStibnite0000000000000000000000000000",
    },
    blackphos: {
      ipv4: null,
      mesh: "2001:db8:5ca1:ab1e::31",
      hostKey: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleBlackphos000000000000000000000000000",
    },
    rosegold: {
      ipv4: null,
      mesh: "2001:db8:5ca1:ab1e::32",
      hostKey: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleRosegold0000000000000000000000000000",
    },
    argentum: {
      ipv4: null,
      mesh: "2001:db8:5ca1:ab1e::33",
      hostKey: "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIExampleArgentum0000000000000000000000000000",
    },
  },
  /** Ports that more than one host has to agree on. */
  ports: {
    initrdSsh: 2222,
    beacon: 8099,
    ntfy: 2586,
    matrix: 8008,
    restic: 8000,
  },
});
