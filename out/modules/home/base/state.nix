# Generated from home/base/state.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # Who this home belongs to, where it lies, and how home-manager behaves in it.
  flake.modules.homeManager.base =
    {
      config,
      lib,
      pkgs,
      ...
    }:
    {
      _file = "home/base/state.ts";
      key = "home/base/state.ts#state";
      home = {
        # NixOS and nix-darwin set it from the account; a standalone home has nobody else to say it.
        homeDirectory = lib.mkDefault (
          if pkgs.stdenv.hostPlatform.isDarwin then
            "/Users/${config.home.username}"
          else
            "/home/${config.home.username}"
        );
        enableNixpkgsReleaseCheck = false; # nixpkgs and home-manager both follow their main branch
        # The report goes to the log of the service on NixOS and to the terminal elsewhere.
        activation.reportGeneration = lib.hm.dag.entryAfter [ "linkGeneration" ] ''
          if [[ -v oldGenPath && "$oldGenPath" != "$newGenPath" ]]; then
            verboseEcho "home of ${config.home.username}: ''${oldGenPath##*/} -> ''${newGenPath##*/}"
            run ${lib.getExe pkgs.nvd} diff "$oldGenPath" "$newGenPath" || true
          fi
        '';
      };
      programs.home-manager.enable = true;
      manual.manpages.enable = false; # builds slowly, and the web has it
      news.display = "silent";
      systemd.user.startServices = "sd-switch";
    };
}
