# Generated from hosts/modules/nixos/matrix.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  # A Matrix server for four people and their families.
  flake.modules.nixos.matrix = { config, lib, ... }: {
    _file = "hosts/modules/nixos/matrix.ts";
    imports = [
      flake.modules.nixos.backups
      flake.modules.nixos.caddy
      flake.modules.nixos."vars/matrix-secrets"
      flake.modules.nixos.postgres
    ];
    services = {
      matrix-synapse = {
        enable = true;
        settings = {
          server_name = flake.meta.network.domain;
          public_baseurl = "https://chat.${flake.meta.network.domain}/";
          enable_registration = false;
          max_upload_size = "50M";
          # Nobody reads what is older.
          media_retention.remote_media_lifetime = "90d";
          database = {
            name = "psycopg2";
            args = {
              database = "matrix-synapse";
              user = "matrix-synapse";
              host = "/run/postgresql";
            };
          };
          listeners = [
            {
              port = flake.meta.network.ports.matrix;
              bind_addresses = [ "::1" ];
              type = "http";
              tls = false;
              x_forwarded = true;
              resources = [
                {
                  names = [
                    "client"
                    "federation"
                  ];
                  compress = false;
                }
              ];
            }
          ];
        };
        extraConfigFiles = [ config.clan.core.vars.generators.matrix-secrets.files."secrets.yaml".path ];
      };

      # The domain itself says where its Matrix server is.
      caddy.virtualHosts.well-known = {
        hostName = flake.meta.network.domain;
        extraConfig = ''
          handle /.well-known/matrix/server {
            header Content-Type application/json
            respond "${
              lib.escape [ "\"" ] (lib.toJSON { "m.server" = "chat.${flake.meta.network.domain}:443"; })
            }"
          }
        '';
      };
    };
    custom = {
      proxy.public.chat = flake.meta.network.ports.matrix;
      postgres.databases = [ "matrix-synapse" ];
      backups.paths = [ "${config.services.matrix-synapse.dataDir}/media_store" ];
    };
  };
}
