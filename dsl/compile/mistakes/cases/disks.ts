/** Disks: what disko takes and the installation does not, or the machine. */
import type { Mistake } from "../mistake.ts";

/** One disk with a partition table, and what stands beside it in `disko.devices`. */
const disk = (partitions: string, beside = ""): string =>
  `disko: { devices: {
    disk: {
      main: {
        device: "/dev/sda",
        content: {
          type: "gpt",
          partitions: {
            ${partitions}
          },
        },
      },
    },
    ${beside}
  } },`;

export const disks: readonly Mistake[] = [
  {
    title: "two roots on a host",
    imports: `inputs.disko.nixosModules.disko`,
    nixos: disk(
      `root: { size: "9G", content: { type: "filesystem", format: "ext4", mountpoint: "/" } }, // here`,
    ),
    code: "NV5401",
    says: "has two roots",
    nix: 'fileSystems."/".device: defined twice, differently',
    when: "evaluation",
  },
  {
    title: "two filesystems at one mountpoint",
    imports: `inputs.disko.nixosModules.disko`,
    nixos: disk(`a: { size: "9G", content: { type: "filesystem", format: "ext4", mountpoint: "/data" } },
        b: { size: "100%", content: { type: "filesystem", format: "ext4", mountpoint: "/data" } }, // here`),
    code: "NV5401",
    says: 'two filesystems at "/data"',
    nix: 'fileSystems."/data".device: defined twice, differently',
    when: "evaluation",
  },
  {
    title: "partition for a pool that is not there",
    imports: `inputs.disko.nixosModules.disko`,
    nixos: disk(`all: { size: "100%", content: { type: "zfs", pool: "tnak" } }, // here`),
    code: "NV5403",
    says: 'has no pool "tnak"',
    when: "deployment",
  },
  {
    title: "volume group that nothing fills",
    imports: `inputs.disko.nixosModules.disko`,
    nixos: disk(
      `data: { size: "100%", content: { type: "filesystem", format: "ext4", mountpoint: "/data" } },`,
      `lvm_vg: { data: { type: "lvm_vg", lvs: { photos: { size: "10G" } } } }, // here`,
    ),
    code: "NV5404",
    says: 'fills the volume group "data"',
    when: "deployment",
  },
  {
    title: "two partitions of all the room",
    imports: `inputs.disko.nixosModules.disko`,
    nixos: disk(`a: { size: "100%", content: { type: "filesystem", format: "ext4", mountpoint: "/a" } },
        b: { size: "100%", content: { type: "filesystem", format: "ext4", mountpoint: "/b" } }, // here`),
    code: "NV5405",
    says: "nothing is left for the partition b",
    when: "deployment",
  },
  {
    title: "mirror of one disk",
    imports: `inputs.disko.nixosModules.disko`,
    nixos: `networking: { hostId: "0a1b2c3d" }, ${disk(`all: { size: "100%", content: { type: "zfs", pool: "tank" } },`, `zpool: { tank: { mode: "mirror" } }, // here`)}`,
    code: "NV5406",
    says: "is a mirror of 1",
    when: "deployment",
  },
  {
    title: "two disks on one device",
    imports: `inputs.disko.nixosModules.disko`,
    nixos: `disko: { devices: {
        disk: {
          main: { device: "/dev/sda", content: { type: "filesystem", format: "ext4", mountpoint: "/a" } },
          other: {
            device: "/dev/sda", // here
            content: { type: "swap" },
          },
        },
      } },`,
    code: "NV5407",
    says: "are both /dev/sda",
    when: "deployment",
  },
  {
    title: "dataset with two mountpoints",
    imports: `inputs.disko.nixosModules.disko`,
    nixos: `networking: { hostId: "0a1b2c3d" }, ${disk(
      `all: { size: "100%", content: { type: "zfs", pool: "tank" } },`,
      `zpool: {
        tank: { datasets: { d: { type: "zfs_fs", mountpoint: "/a", options: { mountpoint: "/b" } } } }, // here
      },`,
    )}`,
    code: "NV5408",
    says: 'for the system and at "/b" for ZFS',
    warning: true,
    when: "never",
  },
  {
    title: "two LUKS containers of one name",
    imports: `inputs.disko.nixosModules.disko`,
    nixos: disk(`a: { size: "9G", content: { type: "luks", name: "c", content: { type: "swap" } } },
        b: { size: "9G", content: { type: "luks", name: "c", content: { type: "swap" } } }, // here`),
    code: "NV5409",
    says: "open as /dev/mapper/c",
    nix: "boot.initrd.luks.devices.c.device: defined twice, differently",
    when: "evaluation",
  },
  {
    title: "UEFI without its partition",
    imports: `inputs.disko.nixosModules.disko`,
    nixos: `boot: { loader: { "systemd-boot": { enable: true } } },
      disko: { devices: {
        disk: {
          main: {
            device: "/dev/sda",
            content: { // here
              type: "gpt",
              partitions: { d: { size: "100%", content: { type: "filesystem", format: "ext4", mountpoint: "/d" } } },
            },
          },
        },
      } },`,
    code: "NV5410",
    says: "has no EFI system partition",
    when: "deployment",
  },
  {
    title: "ext4 on the EFI system partition",
    imports: `inputs.disko.nixosModules.disko`,
    nixos: `boot: { loader: { "systemd-boot": { enable: true } } }, ${disk(`ESP: { type: "EF00", size: "1G", content: { type: "filesystem", format: "ext4", mountpoint: "/boot" } }, // here`)}`,
    code: "NV5411",
    says: "firmware reads FAT alone",
    when: "deployment",
  },
  {
    title: "pool on a host without id",
    imports: `inputs.disko.nixosModules.disko`,
    nixos: disk(
      `all: { size: "100%", content: { type: "zfs", pool: "tank" } },`,
      `zpool: { tank: { datasets: { d: { type: "zfs_fs", mountpoint: "/d" } } } }, // here`,
    ),
    code: "NV5412",
    says: "no networking.hostId",
    nix: "ZFS requires networking.hostId to be set",
    unproved: "NixOS's own assertions are not in the lab",
    when: "evaluation",
  },
  {
    title: "size of a volume",
    imports: `inputs.disko.nixosModules.disko`,
    nixos: disk(
      `all: { size: "100%", content: { type: "lvm_pv", vg: "g" } },`,
      `lvm_vg: {
        g: { type: "lvm_vg", lvs: { a: { size: "20 GB", content: { type: "swap" } } } }, // here
      },`,
    ),
    code: "NV5413",
    says: 'the size "20 GB", which is none',
    when: "deployment",
  },
  {
    title: "size of a partition",
    imports: `inputs.disko.nixosModules.disko`,
    nixos: disk(
      `a: { size: "9 GB", content: { type: "filesystem", format: "ext4", mountpoint: "/a" } }, // here`,
    ),
    code: "NV4005",
    says: "takes",
    nix: 'disko.devices.disk.main.content.partitions.a.size: not of type value "100%" (singular enum) or string matching the pattern',
    when: "evaluation",
  },
  {
    title: "content of no type",
    imports: `inputs.disko.nixosModules.disko`,
    nixos: `disko: { devices: { disk: { main: { device: "/dev/sda", content: { type: "fliesystem", format: "ext4" } } } } },`,
    code: "NV4010",
    says: 'not "fliesystem"',
    nix: "no attribute fliesystem",
    when: "evaluation",
  },
  {
    title: "option of a partition",
    imports: `inputs.disko.nixosModules.disko`,
    nixos: disk(
      `a: { szie: "9G", content: { type: "filesystem", format: "ext4", mountpoint: "/a" } }, // here`,
    ),
    code: "NV4001",
    says: "did you mean",
    nix: "no option disko.devices.disk.main.content.partitions.a.szie",
    when: "evaluation",
  },
  {
    title: "mountpoint that is no path",
    imports: `inputs.disko.nixosModules.disko`,
    nixos: disk(
      `a: { size: "9G", content: { type: "filesystem", format: "ext4", mountpoint: "data" } }, // here`,
    ),
    code: "NV4004",
    says: "takes",
    nix: "disko.devices.disk.main.content.partitions.a.content.mountpoint: not of type null or (An absolute path)",
    when: "evaluation",
  },
  {
    title: "module that srvos does not have",
    imports: `inputs.srvos.nixosModules.sevrer`,
    unchecked: `(inputs as never as typeof self).srvos.nixosModules.sevrer`,
    nixos: `networking: { hostName: "a" },`,
    code: "NV5421",
    editor: "TS2551",
    says: 'did you mean "server"',
    nix: "no attribute sevrer",
    when: "evaluation",
  },
  {
    title: "hardware profiles of two clouds",
    file: `export const made = nixosHost("@", { // here
  system: "x86_64-linux",
  imports: [
    nixosStart,
    inputs.srvos.nixosModules["hardware-hetzner-cloud"],
    inputs.srvos.nixosModules["hardware-vultr-vm"],
  ],
});`,
    code: "NV5422",
    says: "two kinds of hardware",
    warning: true,
    when: "never",
  },
  {
    title: "hardware report that is missing",
    nixos: `hardware: { facter: { reportPath: file("./facter.json") } },`,
    code: "NV3030",
    says: "facter.json",
    when: "evaluation",
  },
];
