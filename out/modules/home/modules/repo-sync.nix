# Generated from home/modules/repo-sync.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # Keeps mirrors of repositories up to date: a systemd timer on Linux, a launchd agent on macOS.
  flake.modules.homeManager.repo-sync =
    {
      config,
      lib,
      pkgs,
      ...
    }:
    {
      _file = "home/modules/repo-sync.ts";
      key = "home/modules/repo-sync.ts#repoSync";
      options.services.repo-sync = {
        enable = lib.mkEnableOption "periodic fetches of local repositories";
        root = lib.mkOption {
          type = lib.types.str;
          description = "Directory that holds the repositories.";
          example = "/home/crs58/projects";
        };
        interval = lib.mkOption {
          type = lib.types.int;
          default = 3600;
          description = "Seconds between two rounds.";
        };
        repositories = lib.mkOption {
          type = lib.types.attrsOf lib.types.str;
          default = { };
          description = "Clone URL by directory below `root`.";
        };
        notify = lib.mkOption {
          type = lib.types.str;
          default = "";
          description = "Command that is told with `-message TEXT` which repository could not be fetched.";
        };
      };
      config =
        let
          cfg = config.services.repo-sync;
          manifest = lib.concatStrings (
            lib.mapAttrsToList (name: url: ''
              ${name}	${url}
            '') config.services.repo-sync.repositories
          );
          # The script reads its settings from the environment, so that it can be tried by hand.
          program = pkgs.writeShellApplication {
            name = "repo-sync";
            runtimeInputs = [
              pkgs.git
              pkgs.openssh
              pkgs.coreutils
            ];
            text = lib.readFile ./_files/repo-sync.sh;
          };
        in
        lib.mkIf cfg.enable {
          home.packages = [ program ];
          xdg.configFile."repo-sync/manifest.tsv".text = manifest;

          systemd.user = {
            services.repo-sync = {
              Unit = {
                Description = "Fetch local repositories";
                After = [ "network-online.target" ];
              };
              Service = {
                Type = "oneshot";
                ExecStart = lib.getExe program;
                Environment = [
                  "REPO_SYNC_ROOT=${cfg.root}"
                ]
                ++ lib.optional (cfg.notify != "") "REPO_SYNC_NOTIFY=${cfg.notify}";
                Nice = 10;
                IOSchedulingClass = "idle";
              };
            };
            timers.repo-sync = {
              Unit.Description = "Fetch local repositories from time to time";
              Timer = {
                OnStartupSec = "5min";
                OnUnitActiveSec = "${toString cfg.interval}s";
                RandomizedDelaySec = "2min"; # not all machines at once
              };
              Install.WantedBy = [ "timers.target" ];
            };
          };

          launchd.agents.repo-sync = {
            enable = true;
            config = {
              ProgramArguments = [ (lib.getExe program) ];
              StartInterval = cfg.interval;
              ProcessType = "Background";
              EnvironmentVariables = {
                REPO_SYNC_ROOT = cfg.root;
              }
              // lib.optionalAttrs (cfg.notify != "") { REPO_SYNC_NOTIFY = cfg.notify; };
              StandardErrorPath = "${config.xdg.stateHome}/repo-sync.log";
            };
          };
        };
    };
}
