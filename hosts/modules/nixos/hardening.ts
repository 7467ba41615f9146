import { nix, nixosModule, type Module, type OptionsArgs } from "../../../dsl";

const options = ({ lib, types }: OptionsArgs) => ({
  custom: {
    hardening: {
      enable: lib.mkOption({
        type: types.bool,
        default: true,
        description: "Whether the kernel is locked down.",
      }),
      allowUserNamespaces: lib.mkEnableOption("user namespaces, which the Nix sandbox and containers need"),
      level: lib.mkOption({
        type: types.enum(["moderate", "strict"]),
        default: "moderate",
        description: "How much convenience to give up.",
      }),
    },
  },
});

/** Less kernel to attack. Costs a few percent on builds, so galena and scheelite go without. */
export const hardening: Module<"nixos", typeof options> = nixosModule("hardening", {
  options,
  config: ({ config, lib }) => {
    const cfg = config.custom.hardening;
    return lib.mkIf(
      cfg.enable,
      lib.mkMerge([
        {
          boot: {
            kernel: {
              sysctl: {
                "kernel.kptr_restrict": 2,
                "kernel.dmesg_restrict": 1,
                "kernel.unprivileged_bpf_disabled": 1,
                "net.core.bpf_jit_harden": 2,
                "net.ipv4.conf.all.rp_filter": lib.mkDefault(1),
                "net.ipv4.tcp_syncookies": 1,
                "net.ipv6.conf.all.accept_redirects": 0,
                "fs.protected_fifos": 2,
                "fs.protected_regular": 2,
              },
            },
            // File systems nobody mounts here, kept out of reach of autoloading.
            blacklistedKernelModules: ["adfs", "cramfs", "hfs", "hfsplus", "jffs2", "udf"],
          },
          security: {
            protectKernelImage: true,
            sudo: { execWheelOnly: true },
            apparmor: { enable: true, killUnconfinedConfinables: false },
          },
          services: { dbus: { implementation: "broker" } },
        },

        lib.mkIf(cfg.allowUserNamespaces, {
          security: { unprivilegedUsernsClone: true },
        }),

        // No new modules once the machine is up: a rescue may need a reboot.
        lib.mkIf(nix.eq(cfg.level, "strict"), {
          security: { lockKernelModules: true, forcePageTableIsolation: true },
          boot: { kernelParams: ["slab_nomerge", "init_on_alloc=1", "page_alloc.shuffle=1"] },
        }),
      ]),
    );
  },
});
