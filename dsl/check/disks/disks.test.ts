import { describe, expect, it } from "vitest";
import { checkedHost } from "../testing.ts";

const file = (mountpoint: string, format = "ext4"): string =>
  `{ type: "filesystem", format: "${format}", mountpoint: "${mountpoint}" }`;
const gpt = (device: string, partitions: string): string =>
  `{ device: "${device}", content: { type: "gpt", partitions: { ${partitions} } } }`;
const root = `root: { size: "100%", content: ${file("/")} }`;
const disk = (main: string, more = ""): string => `disk: { main: ${main}, ${more} }`;
const plain = disk(gpt("/dev/sda", root));

/** What is said of a host with these devices, and with these definitions beside. */
async function said(devices: string, beside = "", options = {}): Promise<readonly string[]> {
  const found = await checkedHost(`{ disko: { devices: { ${devices} } }, ${beside} }`, options);
  return found.map((one) => one.replace(/ hosts\/a\.ts:\d+/, ""));
}

describe("NV5401 mountpoints", () => {
  it("says nothing of a plain disk", async () => expect(await said(plain)).toEqual([]));

  it("finds one in fileSystems", async () =>
    expect(await said(plain, `fileSystems: { "/": { device: "/dev/sdb1", fsType: "ext4" } }`)).toEqual([
      'NV5401 a has two roots: fileSystems."/" and disko.devices.disk.main.content.partitions.root.content',
    ]));

  it("takes an addition to fileSystems for one", async () =>
    expect(await said(plain, `fileSystems: { "/": { neededForBoot: true } }`)).toEqual([]));

  it("takes a path with a slash at its end for the same", async () =>
    expect(
      await said(
        disk(gpt("/dev/sda", `${root}, var: { size: "1G", content: ${file("/var")} }`)),
        `fileSystems: { "/var/": { device: "/dev/sdb1", fsType: "ext4" } }`,
      ),
    ).toEqual([expect.stringContaining(`NV5401 a has two filesystems at "/var"`)]));

  it("finds subvolumes, datasets and tmpfs", async () => {
    const subvolumes = `{ type: "btrfs", subvolumes: { a: { mountpoint: "/" }, b: { mountpoint: "/srv" } } }`;
    expect(
      await said(
        `${disk(gpt("/dev/sda", `all: { size: "100%", content: ${subvolumes} }`))}, nodev: { "/srv": { fsType: "tmpfs", mountpoint: "/srv" } }`,
      ),
    ).toEqual([expect.stringContaining(`NV5401 a has two filesystems at "/srv"`)]);
  });

  it("says nothing where a condition decides", async () =>
    expect(
      await said(
        plain,
        `fileSystems: lib.mkIf(config.boot.isContainer, { "/": { device: "x", fsType: "ext4" } })`,
      ),
    ).toEqual([]));
});

describe("NV5402 no root", () => {
  const other = disk(gpt("/dev/sda", `data: { size: "100%", content: ${file("/data")} }`));

  it("is told of what is written out", async () =>
    expect(await said(other)).toEqual(['NV5402 a mounts nothing at "/": it cannot start']));

  it.each([
    ["fileSystems has one", `fileSystems: { "/": { device: "/dev/sdb", fsType: "ext4" } }`, ""],
    ["fileSystems is computed", `fileSystems: config.custom.fileSystems`, ""],
    ["disko is switched off", ``, "", "enableConfig: false,"],
    ["a cloud profile brings one", ``, `inputs.srvos.nixosModules["hardware-hetzner-cloud"]`],
    ["an unknown module may bring one", ``, `inputs.stranger.nixosModules.default`],
    ["Nix that nobody read may bring one", ``, `rawModule("./x.nix")`],
  ])("is not told where %s", async (_, beside, imports, more = "") => {
    const others = { "hosts/x.nix": "{ }" };
    const config = `{ disko: { ${more} devices: { ${other} } }, ${beside} }`;
    expect(await checkedHost(config, { imports, others })).toEqual([]);
  });

  it("is not told where a mountpoint is computed", async () =>
    expect(
      await said(
        disk(
          gpt(
            "/dev/sda",
            `data: { size: "100%", content: { type: "filesystem", format: "ext4", mountpoint: config.x } }`,
          ),
        ),
      ),
    ).toEqual([]));
});

describe("NV5403, NV5404, NV5406 groups", () => {
  const part = (content: string): string => `all: { size: "100%", content: ${content} }`;
  const two = (content: string): string =>
    disk(gpt("/dev/sda", part(content)), `second: ${gpt("/dev/sdb", part(content))}`);
  const array = `mdadm: { md: { type: "mdadm", level: 1, content: ${file("/")} } }`;

  it("are in order", async () => {
    expect(await said(`${two(`{ type: "mdraid", name: "md" }`)}, ${array}`)).toEqual([]);
  });

  it("are not there", async () => {
    const found = await said(`${two(`{ type: "mdraid", name: "raid" }`)}, ${array}`);
    expect(found).toEqual([
      'NV5403 a has no array "raid"',
      'NV5403 a has no array "raid"',
      'NV5404 no partition of a fills the array "md"',
    ]);
  });

  it("are known by their name", async () =>
    expect(
      await said(
        `${disk(gpt("/dev/sda", part(`{ type: "lvm_pv", vg: "main" }`)))}, lvm_vg: { x: { type: "lvm_vg", name: "main", lvs: { root: { size: "1G", content: ${file("/")} } } } }`,
      ),
    ).toEqual([]));

  it("have too few members", async () => {
    const pool = (mode: string): string =>
      `${two(`{ type: "zfs", pool: "z" }`)}, zpool: { z: { mode: "${mode}", datasets: { root: { type: "zfs_fs", mountpoint: "/" } } } }`;
    const beside = `networking: { hostId: "00000001" }`;
    expect(await said(pool("mirror"), beside)).toEqual([]);
    expect(await said(pool("raidz2"), beside)).toEqual([
      'NV5406 the pool "z" is a raidz2 of 2, which takes 3 at least',
    ]);
  });

  it("thin volumes want a thin pool", async () => {
    const volumes = (pool: string): string =>
      `${disk(gpt("/dev/sda", part(`{ type: "lvm_pv", vg: "g" }`)))}, lvm_vg: { g: { type: "lvm_vg", lvs: { thin: { size: "50%VG", lvm_type: "thin-pool" }, root: { size: "9G", lvm_type: "thinlv", pool: "${pool}", content: ${file("/")} } } } }`;
    expect(await said(volumes("thin"))).toEqual([]);
    expect(await said(volumes("root"))).toEqual(['NV5403 disko.devices.lvm_vg.g has no thin pool "root"']);
  });
});

describe("NV5405 room", () => {
  it("is by priority, not by order", async () =>
    expect(
      await said(disk(gpt("/dev/sda", `${root}, swap: { size: "4G", content: { type: "swap" } }`))),
    ).toEqual([]));

  it("is none behind the greedy one", async () =>
    expect(
      await said(
        disk(gpt("/dev/sda", `${root}, swap: { size: "4G", priority: 9500, content: { type: "swap" } }`)),
      ),
    ).toEqual(["NV5405 nothing is left for the partition swap: root takes all the rest before it"]));

  it("is left by an end of its own", async () =>
    expect(
      await said(
        disk(
          gpt(
            "/dev/sda",
            `root: { end: "-4G", content: ${file("/")} }, swap: { size: "100%", content: { type: "swap" } }`,
          ),
        ),
      ),
    ).toEqual([]));

  it("is said of nothing where a size is computed", async () =>
    expect(
      await said(
        disk(
          gpt(
            "/dev/sda",
            `${root}, var: { size: config.custom.size, priority: 9999, content: ${file("/var")} }`,
          ),
        ),
      ),
    ).toEqual([]));

  const group = (lvs: string): string =>
    `${disk(gpt("/dev/sda", `all: { size: "100%", content: { type: "lvm_pv", vg: "g" } }`))}, lvm_vg: { g: { type: "lvm_vg", lvs: { ${lvs} } } }`;

  it("is shared by volumes", async () => {
    const volumes = (a: string, b: string): string =>
      group(`root: { size: "${a}", content: ${file("/")} }, var: { size: "${b}", content: ${file("/var")} }`);
    expect(await said(volumes("60%VG", "40%VG"))).toEqual([]);
    expect(await said(volumes("60%VG", "60%VG"))).toEqual(["NV5405 the volumes of g take 120 % of it"]);
    expect(await said(volumes("100%FREE", "100%"))).toEqual([
      "NV5405 nothing is left for the volume var: root takes all the rest before it",
    ]);
  });

  it("is for four primary partitions on an MBR", async () => {
    const partitions = ["/", "/a", "/b", "/c", "/d"].map(
      (path, index) => `{ start: "${index}G", end: "${index + 1}G", content: ${file(path)} }`,
    );
    const mbr = (all: readonly string[]): string =>
      disk(
        `{ device: "/dev/sda", content: { type: "table", format: "msdos", partitions: [${all.join(", ")}] } }`,
      );
    expect(await said(mbr(partitions.slice(0, 4)))).toEqual([]);
    expect(await said(mbr(partitions))).toEqual(["NV5405 an MBR holds four primary partitions, not 5"]);
  });
});

describe("NV5410, NV5411 boot loaders", () => {
  const esp = (mountpoint: string): string =>
    `ESP: { type: "EF00", size: "1G", content: ${file(mountpoint, "vfat")} }`;
  const systemd = `boot: { loader: { "systemd-boot": { enable: true } } }`;
  const grub = `boot: { loader: { grub: { enable: true } } }`;

  it.each([
    ["systemd-boot on an ESP", `${esp("/boot")}, ${root}`, systemd],
    [
      "systemd-boot on an ESP by GUID",
      `${esp("/boot").replace("EF00", "C12A7328-F81F-11D2-BA4B-00A0C93EC93B")}, ${root}`,
      systemd,
    ],
    ["GRUB on BIOS", `grub: { type: "EF02", size: "1M" }, ${root}`, grub],
    [
      "GRUB by UEFI, or not",
      root,
      `boot: { loader: { grub: { enable: true, efiSupport: config.custom.efi } } }`,
    ],
    ["no boot loader that is known", root, ""],
    [
      "an ESP mounted by hand",
      root,
      `${systemd}, fileSystems: { "/boot": { device: "/dev/sdb1", fsType: "vfat" } }`,
    ],
    [
      "an ESP elsewhere, as it is said",
      `${esp("/efi")}, ${root}`,
      `boot: { loader: { "systemd-boot": { enable: true }, efi: { efiSysMountPoint: "/efi" } } }`,
    ],
  ])("%s", async (_, partitions, beside) =>
    expect(await said(disk(gpt("/dev/sda", partitions)), beside)).toEqual([]),
  );

  it("want their partition", async () => {
    expect(await said(plain, systemd)).toEqual(["NV5410 a starts by UEFI and has no EFI system partition"]);
    expect(await said(plain, grub)).toEqual([
      "NV5410 a starts by BIOS from GPT and has no partition for GRUB",
    ]);
  });

  it("want it where they look", async () =>
    expect(await said(disk(gpt("/dev/sda", `${esp("/efi")}, ${root}`)), systemd)).toEqual([
      'NV5411 the EFI system partition is mounted at "/efi", and the boot loader is written to "/boot"',
    ]));
});

describe("NV5408, NV5409, NV5412, NV5413", () => {
  const pool = (datasets: string): string =>
    `${disk(gpt("/dev/sda", `all: { size: "100%", content: { type: "zfs", pool: "z" } }`))}, zpool: { z: { datasets: { root: { type: "zfs_fs", mountpoint: "/" }, ${datasets} } } }`;
  const id = `networking: { hostId: "00000001" }`;

  it("a dataset that is never mounted", async () =>
    expect(
      await said(pool(`x: { type: "zfs_fs", mountpoint: "/x", options: { canmount: "off" } }`), id),
    ).toEqual([
      'NV5408 disko.devices.zpool.z.datasets.x is never mounted at "/x": its options say canmount = "off"',
    ]));

  it("srvos gives a server its host id", async () => {
    expect(await said(pool(""))).toEqual(["NV5412 a has a ZFS pool and no networking.hostId"]);
    expect(await said(pool(""), "", { imports: "inputs.srvos.nixosModules.server" })).toEqual([]);
  });

  it("the size of a ZFS volume", async () =>
    expect(
      await said(pool(`swap: { type: "zfs_volume", size: "8 GB", content: { type: "swap" } }`), id),
    ).toEqual(['NV5413 disko.devices.zpool.z.datasets.swap has the size "8 GB", which is none']));

  it("LUKS inside of LUKS may have any names but one", async () => {
    const inner = (name: string): string =>
      `{ type: "luks", name: "a", content: { type: "luks", name: "${name}", content: ${file("/")} } }`;
    const of = (name: string): string =>
      disk(gpt("/dev/sda", `all: { size: "100%", content: ${inner(name)} }`));
    expect(await said(of("b"))).toEqual([]);
    expect(await said(of("a"))).toEqual(["NV5409 two LUKS containers of a open as /dev/mapper/a"]);
  });
});
