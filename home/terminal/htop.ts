import { homeModule, nix } from "../../dsl";
import { terminal } from "./index";

export const htop = homeModule(terminal, {
  config: ({ config, lib, pkgs }) =>
    nix.let({ htop: config.lib.htop }, ({ htop }) => ({
      programs: {
        htop: {
          enable: true,
          settings: lib.mergeAttrsList([
            {
              color_scheme: 6, // "broken gray": readable on light and dark
              cpu_count_from_one: 0,
              delay: 15,
              fields: [
                htop.fields.PID,
                htop.fields.USER,
                htop.fields.STATE,
                htop.fields.PERCENT_CPU,
                htop.fields.PERCENT_MEM,
                htop.fields.M_RESIDENT,
                htop.fields.TIME,
                htop.fields.COMM,
              ],
              highlight_base_name: true,
              show_program_path: false,
            },
            htop.leftMeters([htop.bar("AllCPUs2"), htop.bar("Memory"), htop.bar("Swap")]),
            htop.rightMeters([htop.text("Tasks"), htop.text("LoadAverage"), htop.text("Uptime")]),
            lib.optionalAttrs(pkgs.stdenv.hostPlatform.isLinux, {
              hide_kernel_threads: true,
              hide_userland_threads: true,
            }),
          ]),
        },
      },
    })),
});
