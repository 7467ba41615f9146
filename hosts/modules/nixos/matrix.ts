import { nix, nixosModule, type Module } from "../../../dsl";
import { network } from "../../../flake/lib/network";
import { matrixSecrets } from "../vars";
import { backups } from "./backups";
import { caddy } from "./caddy";
import { postgres } from "./postgres";

/** A Matrix server for four people and their families. */
export const matrix: Module<"nixos"> = nixosModule("matrix", {
  imports: [backups, caddy, matrixSecrets, postgres],
  config: ({ config, lib }) => ({
    services: {
      "matrix-synapse": {
        enable: true,
        settings: {
          server_name: network.domain,
          public_baseurl: nix`https://chat.${network.domain}/`,
          enable_registration: false,
          max_upload_size: "50M",
          // Nobody reads what is older.
          media_retention: { remote_media_lifetime: "90d" },
          database: {
            name: "psycopg2",
            args: { database: "matrix-synapse", user: "matrix-synapse", host: "/run/postgresql" },
          },
          listeners: [
            {
              port: network.ports.matrix,
              bind_addresses: ["::1"],
              type: "http",
              tls: false,
              x_forwarded: true,
              resources: [{ names: ["client", "federation"], compress: false }],
            },
          ],
        },
        extraConfigFiles: [matrixSecrets.files["secrets.yaml"].path],
      },

      // The domain itself says where its Matrix server is.
      caddy: {
        virtualHosts: {
          "well-known": {
            hostName: network.domain,
            extraConfig: nix`
              handle /.well-known/matrix/server {
                header Content-Type application/json
                respond "${lib.escape(['"'], lib.toJSON({ "m.server": nix`chat.${network.domain}:443` }))}"
              }
            `,
          },
        },
      },
    },
    custom: {
      proxy: { public: { chat: network.ports.matrix } },
      postgres: { databases: ["matrix-synapse"] },
      backups: { paths: [nix`${config.services["matrix-synapse"].dataDir}/media_store`] },
    },
  }),
});
