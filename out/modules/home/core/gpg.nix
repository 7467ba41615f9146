# Generated from home/core/gpg.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  flake.modules.homeManager.core =
    {
      config,
      lib,
      pkgs,
      osConfig,
      ...
    }:
    {
      _file = "home/core/gpg.ts";
      key = "home/core/gpg.ts#gpg";
      programs.gpg = {
        enable = true;
        homedir = "${config.xdg.dataHome}/gnupg";
        mutableKeys = true;
        mutableTrust = true;
        settings = {
          no-greeting = true;
          throw-keyids = false; # mail programs need the id
          keyid-format = "0xlong";
          personal-digest-preferences = "SHA512 SHA384 SHA256";
          cert-digest-algo = "SHA512";
        };
      };
      services.gpg-agent = {
        # NixOS starts one for the session, see the host's programs.gnupg.agent.
        enable = pkgs.stdenv.hostPlatform.isDarwin || flake.lib.standalone osConfig;
        enableSshSupport = false; # ssh-agent does that, see ssh.ts
        defaultCacheTtl = 1800;
        maxCacheTtl = 28800;
        pinentry.package =
          if pkgs.stdenv.hostPlatform.isDarwin then pkgs.pinentry_mac else pkgs.pinentry-curses;
        extraConfig = ''
          allow-loopback-pinentry
          no-allow-external-cache
        '';
      };
      # gpg refuses to work in a directory that others can read.
      home.activation.protectGnupg = lib.hm.dag.entryAfter [ "linkGeneration" ] ''
        run mkdir -p $VERBOSE_ARG "${config.programs.gpg.homedir}"
        run chmod 700 $VERBOSE_ARG "${config.programs.gpg.homedir}"
      '';
    };
}
