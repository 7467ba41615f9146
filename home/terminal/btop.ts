import { homeModule, nix } from "../../dsl";
import { terminal } from "./index";

export const btop = homeModule(terminal, {
  config: ({ osConfig, pkgs }) => ({
    programs: {
      btop: {
        enable: true,
        // A machine with an NVIDIA card shows it; standalone homes have no `osConfig` to ask.
        package: nix.if(
          nix.get(osConfig, ["hardware", "nvidia-container-toolkit", "enable"], false),
          pkgs.btop.override({ cudaSupport: true }),
          pkgs.btop,
        ),
        settings: {
          vim_keys: true,
          update_ms: 1500,
          proc_sorting: "cpu lazy",
          proc_tree: false,
          show_swap: true,
          // the store is mounted a second time for the builders
          disks_filter: "exclude=/nix/store /boot",
        },
      },
    },
  }),
});
