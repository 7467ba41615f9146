# Generated from home/terminal/listing.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # `ls` and its relatives.
  flake.modules.homeManager.terminal = { lib, ... }: {
    _file = "home/terminal/listing.ts";
    programs = {
      eza = {
        enable = true;
        git = true;
        icons = "auto";
        extraOptions = [
          "--group-directories-first"
          "--time-style=long-iso"
          "--no-quotes"
        ];
      };
      # lsd stays for its icons in the preview of yazi; eza owns the aliases.
      lsd = {
        enable = true;
        enableBashIntegration = false;
        enableFishIntegration = false;
        enableZshIntegration = false;
        settings = {
          date = "+%Y-%m-%d %H:%M";
          sorting.dir-grouping = "first";
          blocks = [
            "permission"
            "size"
            "date"
            "name"
          ];
        };
      };
      dircolors.enable = lib.mkDefault false;
    };
  };
}
