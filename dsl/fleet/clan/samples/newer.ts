/** Services of clan-core that ask for options of a NixOS newer than the lab's: everything but evaluation judges them. */
import { instance } from "../../../index.ts";

export const installer = instance("installer", {
  module: { name: "installer", input: "clan-core" },
  roles: { iso: { machines: { desk: {} } } },
});

export const dataMesher = instance("data-mesher", {
  module: { name: "data-mesher", input: "clan-core" },
  roles: {
    default: {
      tags: ["nixos"],
      settings: {
        interfaces: ["eth0"],
        logLevel: "warn",
        port: 7947,
        extraBootstrapPeers: ["192.0.2.9:7946"],
        network: { namespaces: ["names"], files: { zone: ["azwT+VhTxA+BF73Hwq0uqdXHG8XvHU2BknoVXgmEjww="] } },
      },
    },
    bootstrap: { machines: { server: {} } },
  },
});

export const dmDns = instance("dm-dns", {
  module: { name: "dm-dns", input: "clan-core" },
  roles: { push: { machines: { desk: {} } }, default: { tags: ["nixos"] } },
});
