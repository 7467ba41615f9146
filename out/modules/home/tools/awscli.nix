# Generated from home/tools/awscli.ts by Nivis. Do not edit: run `bun build.ts`.
{
  flake.modules.homeManager.tools =
    {
      config,
      lib,
      pkgs,
      ...
    }:
    {
      _file = "home/tools/awscli.ts";
      programs.awscli = {
        enable = true;
        settings = {
          default = {
            region = "eu-central-1";
            output = "json";
            cli_pager = "";
          };
          "profile backup" = {
            region = "eu-central-2";
            # S3 of another provider
            endpoint_url = "https://s3.example.org";
            # nested settings are indented lines in that file
            s3 = "\n  addressing_style = path\n  max_concurrent_requests = 20";
          };
        };
        credentials.default.credential_process = "${lib.getExe pkgs.rbw} get --folder aws --field process default";
      };
      home = {
        packages = [ pkgs.ssm-session-manager-plugin ];
        sessionVariables.AWS_CLI_HISTORY_FILE = "${config.xdg.stateHome}/aws/history";
      };
    };
}
