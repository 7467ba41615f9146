# Generated from home/packages/security.ts by Nivis. Do not edit: run `bun build.ts`.
{
  flake.modules.homeManager.packages = { lib, pkgs, ... }: {
    _file = "home/packages/security.ts";
    # Darwin has the graphical programs from Homebrew, and its own OpenSSH knows the secure enclave.
    home.packages = [
      pkgs.age
      pkgs.age-plugin-yubikey
      pkgs.cosign
      pkgs.gitleaks
      pkgs.sops
      pkgs.ssh-to-age
      pkgs.trivy
    ]
    ++ lib.optionals (!pkgs.stdenv.hostPlatform.isDarwin) [
      pkgs.libfido2
      pkgs.nmap
      pkgs.openssh
      pkgs.yubikey-manager
    ];
  };
}
