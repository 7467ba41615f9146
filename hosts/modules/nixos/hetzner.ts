import { nix, nixosModule, type Module, type OptionsArgs } from "../../../dsl";
import { inputs } from "../../../flake/inputs";

const options = ({ lib, types }: OptionsArgs) => ({
  custom: {
    hetzner: {
      ipv6: lib.mkOption({
        type: types.listOf(types.str),
        default: [],
        example: ["2001:db8:10::1/64"],
        description: "Addresses from the network that the server was given. IPv4 comes by DHCP.",
      }),
    },
  },
});

/** A virtual server at Hetzner: BIOS, one disk, addresses from a router on the link. */
export const hetzner: Module<"nixos", typeof options> = nixosModule("hetzner", {
  imports: [inputs.srvos.nixosModules.server, inputs.srvos.nixosModules["hardware-hetzner-cloud"]],
  // cloud-init would write the network that is stated below a second time, and differently after a resize.
  disabledModules: [nix`${inputs.srvos}/nixos/mixins/cloud-init.nix`],
  options,
  config: ({ config }) => ({
    boot: {
      // Into the partition that the disks of the host have for it.
      loader: { grub: { enable: true } },
      kernelParams: ["console=ttyS0,115200", "console=tty0"],
    },
    systemd: {
      network: {
        networks: {
          "10-uplink": {
            matchConfig: { Name: "en*" },
            networkConfig: { DHCP: "ipv4", IPv6AcceptRA: true },
            address: config.custom.hetzner.ipv6,
            routes: [{ Gateway: "fe80::1" }],
            dhcpV4Config: { UseDNS: true },
          },
        },
      },
    },
  }),
});
