# Generated from hosts/modules/system/mosh.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # mosh everywhere. It starts through an ordinary ssh login; only the way back, over UDP, is new.
  flake.modules = {
    nixos.base = {
      _file = "hosts/modules/system/mosh.ts";
      # The module would open its ports to the whole internet.
      programs.mosh = {
        enable = true;
        openFirewall = false;
      };
      networking.firewall.interfaces."zt+".allowedUDPPortRanges = [
        {
          from = 60001;
          to = 60999;
        }
      ];
    };
    # No packet filter to open on a Mac: the server need only be there.
    darwin.base = { pkgs, ... }: {
      _file = "hosts/modules/system/mosh.ts";
      environment.systemPackages = [ pkgs.mosh ];
    };
  };
}
