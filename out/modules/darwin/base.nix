# Generated from hosts/modules/darwin/base.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # What every Mac has besides the modules of system/.
  flake.modules.darwin.base =
    {
      config,
      inputs,
      lib,
      ...
    }:
    {
      _file = "hosts/modules/darwin/base.ts";
      system = {
        stateVersion = lib.mkDefault 6;
        configurationRevision = inputs.self.rev or inputs.self.dirtyRev or null;
      };

      # The name in the terminal, in Finder and on the local network is one and the same.
      networking = {
        computerName = lib.mkDefault config.networking.hostName;
        localHostName = lib.mkDefault config.networking.hostName;
      };

      # Manuals are built for laptops that are used by people; srvos leaves them out.
      documentation = {
        enable = lib.mkForce true;
        doc.enable = lib.mkForce false;
      };

      environment = {
        pathsToLink = [
          "/share/bash-completion"
          "/share/fish"
          "/share/zsh"
        ];
        variables.HOMEBREW_NO_ANALYTICS = "1";
      };
    };
}
