import { darwinModule, nix, type Module, type OptionsArgs } from "../../../dsl";

const options = ({ lib, pkgs, types }: OptionsArgs<"darwin">) => ({
  services: {
    colima: {
      enable: lib.mkEnableOption("the Colima virtual machine"),
      package: lib.mkPackageOption(pkgs, "colima", {}),
      runtime: lib.mkOption({
        type: types.enum(["docker", "containerd", "incus"]),
        default: "docker",
        description: "What runs inside.",
      }),
      profile: lib.mkOption({
        type: types.str,
        default: "default",
        description: "Name of the machine; each has its own disk.",
      }),
      autoStart: lib.mkEnableOption("starting the machine at login"),
      cpu: lib.mkOption({ type: types.ints.positive, default: 4, description: "Cores." }),
      memory: lib.mkOption({ type: types.ints.positive, default: 8, description: "Memory in GiB." }),
      disk: lib.mkOption({
        type: types.ints.between(10, 1000),
        default: 60,
        description: "Size of the disk in GiB. It can grow, never shrink.",
      }),
      rosetta: lib.mkOption({
        type: types.bool,
        default: true,
        description: "Whether x86_64 images run through Rosetta instead of QEMU.",
      }),
      mounts: lib.mkOption({
        type: types.listOf(
          types.submodule({
            options: {
              location: lib.mkOption({ type: types.str, description: "Directory on the Mac." }),
              writable: lib.mkOption({
                type: types.bool,
                default: false,
                description: "Whether containers may write there.",
              }),
            },
          }),
        ),
        default: [],
        description: "Directories that the machine sees.",
      }),
    },
  },
});

/** Containers in a small Linux machine, started at login. */
export const colima: Module<"darwin", typeof options> = darwinModule("colima", {
  options,
  config: ({ config, lib, pkgs }) => {
    const cfg = config.services.colima;
    return lib.mkIf(cfg.enable, {
      environment: {
        systemPackages: [
          cfg.package,
          pkgs.writeShellApplication({
            name: "colima-up",
            runtimeInputs: [cfg.package],
            text: nix`
              profile="\${COLIMA_PROFILE:-${cfg.profile}}"
              settings="$HOME/.config/colima/$profile/colima.yaml"
              mkdir -p "\${settings%/*}"
              # The machine rewrites its settings: a copy, not a link.
              install -m 0644 /etc/colima/settings.yaml "$settings"
              exec colima start --profile "$profile" "$@"
            `,
          }),
        ],
        etc: {
          "colima/settings.yaml": {
            source: pkgs.formats.yaml({}).generate("colima.yaml", {
              cpu: cfg.cpu,
              memory: cfg.memory,
              disk: cfg.disk,
              runtime: cfg.runtime,
              vmType: "vz",
              mountType: "virtiofs",
              rosetta: nix.and(cfg.rosetta, pkgs.stdenv.hostPlatform.isAarch64),
              mounts: cfg.mounts,
            }),
          },
        },
      },
      launchd: {
        user: {
          agents: {
            colima: lib.mkIf(cfg.autoStart, {
              path: [cfg.package, pkgs.openssh, "/usr/bin", "/usr/sbin", "/bin"],
              serviceConfig: {
                ProgramArguments: [
                  lib.getExe(cfg.package),
                  "start",
                  "--foreground",
                  "--profile",
                  cfg.profile,
                ],
                RunAtLoad: true,
                KeepAlive: { SuccessfulExit: false },
                ThrottleInterval: 60,
              },
            }),
          },
        },
      },
    });
  },
});
