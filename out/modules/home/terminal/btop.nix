# Generated from home/terminal/btop.ts by Nivis. Do not edit: run `bun build.ts`.
{
  flake.modules.homeManager.terminal = { pkgs, osConfig, ... }: {
    _file = "home/terminal/btop.ts";
    programs.btop = {
      enable = true;
      # A machine with an NVIDIA card shows it; standalone homes have no `osConfig` to ask.
      package =
        if osConfig.hardware.nvidia-container-toolkit.enable or false then
          pkgs.btop.override { cudaSupport = true; }
        else
          pkgs.btop;
      settings = {
        vim_keys = true;
        update_ms = 1500;
        proc_sorting = "cpu lazy";
        proc_tree = false;
        show_swap = true;
        # the store is mounted a second time for the builders
        disks_filter = "exclude=/nix/store /boot";
      };
    };
  };
}
