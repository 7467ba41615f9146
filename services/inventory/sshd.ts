import { instance } from "../../dsl";
import { deploy } from "../../flake/lib/deploy";
import { network } from "../../flake/lib/network";
import { tags } from "../tags";

/** ssh with keys and certificates that clan makes. The Macs run their own (hosts/modules/darwin/sshd-server.ts). */
export const sshd = instance("sshd", {
  module: { name: "sshd", input: "clan-core" },
  roles: {
    server: {
      tags: [tags.nixos],
      settings: {
        authorizedKeys: { deploy: deploy.deployKey },
        // By the name on the internet as well as on the mesh.
        certificate: { searchDomains: [network.domain] },
      },
    },
    client: { tags: [tags.nixos] },
  },
});
