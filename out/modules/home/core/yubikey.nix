# Generated from home/core/yubikey.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # A hardware token: the daemon and the rules on the machine, the settings of gpg and age in the home.
  flake.modules = {
    nixos.yubikey = { pkgs, ... }: {
      _file = "home/core/yubikey.ts";
      services = {
        pcscd.enable = true;
        udev.packages = [ pkgs.yubikey-personalization ];
      };
    };
    darwin.yubikey = { pkgs, ... }: {
      _file = "home/core/yubikey.ts";
      environment.systemPackages = [ pkgs.yubikey-manager ];
    };
    homeManager.yubikey =
      {
        config,
        lib,
        pkgs,
        ...
      }:
      {
        _file = "home/core/yubikey.ts";
        home.packages = [
          pkgs.age-plugin-yubikey
          pkgs.yubikey-manager
        ];
        programs = {
          gpg.scdaemonSettings = {
            # pcscd and macOS's card service own the reader
            disable-ccid = true;
            reader-port = lib.mkIf pkgs.stdenv.hostPlatform.isLinux "Yubico Yubi";
          };
          ssh.settings."*.zt".IdentityFile = [ "${config.home.homeDirectory}/.ssh/id_ed25519_sk" ];
        };
      };
  };
}
