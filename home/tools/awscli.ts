import { homeModule, nix } from "../../dsl";
import { tools } from "./index";

export const awscli = homeModule(tools, {
  config: ({ config, lib, pkgs }) => ({
    programs: {
      awscli: {
        enable: true,
        settings: {
          default: { region: "eu-central-1", output: "json", cli_pager: "" },
          "profile backup": {
            region: "eu-central-2",
            // S3 of another provider
            endpoint_url: "https://s3.example.org",
            // nested settings are indented lines in that file
            s3: "\n  addressing_style = path\n  max_concurrent_requests = 20",
          },
        },
        credentials: {
          default: {
            credential_process: nix`${lib.getExe(pkgs.rbw)} get --folder aws --field process default`,
          },
        },
      },
    },
    home: {
      packages: [pkgs["ssm-session-manager-plugin"]],
      sessionVariables: { AWS_CLI_HISTORY_FILE: nix`${config.xdg.stateHome}/aws/history` },
    },
  }),
});
