# Generated from home/users/crs58/secrets.ts by Nivis. Do not edit: run `bun build.ts`.
{ inputs, ... }: {
  # What crs58 keeps secret: decrypted at login, with the key on the token.
  flake.modules.homeManager."sops/crs58" = { config, pkgs, ... }: {
    _file = "home/users/crs58/secrets.ts";
    key = "home/users/crs58/secrets.ts#secrets";
    imports = [ inputs.sops-nix.homeManagerModules.sops ];
    sops = {
      defaultSopsFile = ./_files/secrets.yaml;
      age = {
        keyFile = "${config.xdg.configHome}/sops/age/keys.txt";
        plugins = [ pkgs.age-plugin-yubikey ];
      };
      secrets = {
        github-token = { };
        backup-key-id = { };
        backup-key = { };
        sealed-password = { };
      };
      # Included by nix.conf: private repositories of the fleet's people.
      templates.nix-access-tokens.content = "access-tokens = github.com=${config.sops.placeholder.github-token}";
    };
  };
}
