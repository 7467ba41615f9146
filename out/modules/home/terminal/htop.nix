# Generated from home/terminal/htop.ts by Nivis. Do not edit: run `bun build.ts`.
{
  flake.modules.homeManager.terminal =
    {
      config,
      lib,
      pkgs,
      ...
    }:
    let
      htopLib = config.lib.htop;
    in
    {
      _file = "home/terminal/htop.ts";
      programs.htop = {
        enable = true;
        settings = lib.mkMerge [
          {
            color_scheme = 6; # "broken gray": readable on light and dark
            cpu_count_from_one = 0;
            delay = 15;
            fields = [
              htopLib.fields.PID
              htopLib.fields.USER
              htopLib.fields.STATE
              htopLib.fields.PERCENT_CPU
              htopLib.fields.PERCENT_MEM
              htopLib.fields.M_RESIDENT
              htopLib.fields.TIME
              htopLib.fields.COMM
            ];
            highlight_base_name = true;
            show_program_path = false;
          }
          (htopLib.leftMeters [
            (htopLib.bar "AllCPUs2")
            (htopLib.bar "Memory")
            (htopLib.bar "Swap")
          ])
          (htopLib.rightMeters [
            (htopLib.text "Tasks")
            (htopLib.text "LoadAverage")
            (htopLib.text "Uptime")
          ])
          (lib.optionalAttrs pkgs.stdenv.hostPlatform.isLinux {
            hide_kernel_threads = true;
            hide_userland_threads = true;
          })
        ];
      };
    };
}
