import { file, homeModule, nix, type Module, type OptionsArgs } from "../../dsl";

const options = ({ lib, types }: OptionsArgs) => ({
  services: {
    "repo-sync": {
      enable: lib.mkEnableOption("periodic fetches of local repositories"),
      root: lib.mkOption({
        type: types.str,
        description: "Directory that holds the repositories.",
        example: "/home/crs58/projects",
      }),
      interval: lib.mkOption({
        type: types.int,
        default: 3600,
        description: "Seconds between two rounds.",
      }),
      repositories: lib.mkOption({
        type: types.attrsOf(types.str),
        default: {},
        description: "Clone URL by directory below `root`.",
      }),
      notify: lib.mkOption({
        type: types.str,
        default: "",
        description: "Command that is told with `-message TEXT` which repository could not be fetched.",
      }),
    },
  },
});

/** Keeps mirrors of repositories up to date: a systemd timer on Linux, a launchd agent on macOS. */
export const repoSync: Module<"homeManager", typeof options> = homeModule("repo-sync", {
  options,
  config: ({ config, lib, pkgs }) =>
    nix.let(
      {
        cfg: config.services["repo-sync"],
        manifest: lib.concatStrings(
          lib.mapAttrsToList(
            (name, url) => nix`${name}\t${url}\n`,
            config.services["repo-sync"].repositories,
          ),
        ),
        // The script reads its settings from the environment, so that it can be tried by hand.
        program: pkgs.writeShellApplication({
          name: "repo-sync",
          runtimeInputs: [pkgs.git, pkgs.openssh, pkgs.coreutils],
          text: lib.readFile(file("./repo-sync.sh")),
        }),
      },
      ({ cfg, manifest, program }) =>
        lib.mkIf(cfg.enable, {
          home: { packages: [program] },
          xdg: { configFile: { "repo-sync/manifest.tsv": { text: manifest } } },

          systemd: {
            user: {
              services: {
                "repo-sync": {
                  Unit: { Description: "Fetch local repositories", After: ["network-online.target"] },
                  Service: {
                    Type: "oneshot",
                    ExecStart: lib.getExe(program),
                    Environment: nix.concat(
                      [nix`REPO_SYNC_ROOT=${cfg.root}`],
                      lib.optional(nix.ne(cfg.notify, ""), nix`REPO_SYNC_NOTIFY=${cfg.notify}`),
                    ),
                    Nice: 10,
                    IOSchedulingClass: "idle",
                  },
                },
              },
              timers: {
                "repo-sync": {
                  Unit: { Description: "Fetch local repositories from time to time" },
                  Timer: {
                    OnStartupSec: "5min",
                    OnUnitActiveSec: nix`${nix.toString(cfg.interval)}s`,
                    RandomizedDelaySec: "2min", // not all machines at once
                  },
                  Install: { WantedBy: ["timers.target"] },
                },
              },
            },
          },

          launchd: {
            agents: {
              "repo-sync": {
                enable: true,
                config: {
                  ProgramArguments: [lib.getExe(program)],
                  StartInterval: cfg.interval,
                  ProcessType: "Background",
                  EnvironmentVariables: nix.update(
                    { REPO_SYNC_ROOT: cfg.root },
                    lib.optionalAttrs(nix.ne(cfg.notify, ""), { REPO_SYNC_NOTIFY: cfg.notify }),
                  ),
                  StandardErrorPath: nix`${config.xdg.stateHome}/repo-sync.log`,
                },
              },
            },
          },
        }),
    ),
});
