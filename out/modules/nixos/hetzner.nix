# Generated from hosts/modules/nixos/hetzner.ts by Nivis. Do not edit: run `bun build.ts`.
{ inputs, ... }: {
  # A virtual server at Hetzner: BIOS, one disk, addresses from a router on the link.
  flake.modules.nixos.hetzner = { config, lib, ... }: {
    _file = "hosts/modules/nixos/hetzner.ts";
    imports = [
      inputs.srvos.nixosModules.server
      inputs.srvos.nixosModules.hardware-hetzner-cloud
    ];
    # cloud-init would write the network that is stated below a second time, and differently after a resize.
    disabledModules = [ "${inputs.srvos}/nixos/mixins/cloud-init.nix" ];
    options.custom.hetzner.ipv6 = lib.mkOption {
      type = lib.types.listOf lib.types.str;
      default = [ ];
      example = [ "2001:db8:10::1/64" ];
      description = "Addresses from the network that the server was given. IPv4 comes by DHCP.";
    };
    config = {
      boot = {
        # Into the partition that the disks of the host have for it.
        loader.grub.enable = true;
        kernelParams = [
          "console=ttyS0,115200"
          "console=tty0"
        ];
      };
      systemd.network.networks."10-uplink" = {
        matchConfig.Name = "en*";
        networkConfig = {
          DHCP = "ipv4";
          IPv6AcceptRA = true;
        };
        address = config.custom.hetzner.ipv6;
        routes = [ { Gateway = "fe80::1"; } ];
        dhcpV4Config.UseDNS = true;
      };
    };
  };
}
