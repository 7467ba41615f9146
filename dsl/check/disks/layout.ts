/** The disks of a host as disko reads them: what is mounted where, which partitions fill which pools. */
import { memoize } from "../memoize.ts";
import { showPath } from "../../options/check.ts";
import type { Origin } from "../../nix/ast/index.ts";
import type { CheckedHost } from "../hosts.ts";
import { hostsOf } from "../hosts.ts";
import type { FleetToCheck } from "../rule.ts";
import { at, isDefined, items, literal, placeOf, text, type Tree } from "../tree.ts";

/** A partition table. */
export interface Table {
  readonly kind: "gpt" | "table";
  readonly tree: Tree;
  readonly partitions: readonly Tree[];
}

/** A filesystem that is mounted. */
export interface Mount {
  readonly mountpoint: string;
  readonly origin: Origin;
  /** What is mounted: `disko.devices.disk.main.content.partitions.root.content`. */
  readonly what: string;
  readonly tree: Tree;
  readonly sure: boolean;
}

/** What a partition gives its room to. */
export interface Member {
  readonly of: "zpool" | "lvm_vg" | "mdadm";
  readonly name: string;
  readonly tree: Tree;
  readonly origin: Origin;
}

/** The layout of a host. */
export interface Layout {
  readonly host: CheckedHost;
  readonly disks: readonly Tree[];
  readonly tables: readonly Table[];
  /** Every content of a known type, with that type. */
  readonly contents: readonly { readonly type: string; readonly tree: Tree }[];
  readonly mounts: readonly Mount[];
  readonly members: readonly Member[];
  readonly groups: Readonly<Record<Member["of"], readonly Tree[]>>;
  /** More may be there than is written out. */
  readonly open: boolean;
}

type Building = { -readonly [K in keyof Layout]: Layout[K] extends readonly (infer E)[] ? E[] : Layout[K] };

const laidOut = memoize(layoutOf);

/** The layouts of the hosts that use disko. */
export function layoutsOf(checked: FleetToCheck): readonly Layout[] {
  return hostsOf(checked, "nixos").flatMap((host) => {
    if (!isDefined(at(host.config, "disko", "devices"))) return [];
    return [laidOut(host)];
  });
}

function layoutOf(host: CheckedHost): Layout {
  const devices = at(host.config, "disko", "devices");
  const group = (name: string): readonly Tree[] => [...at(devices, name).names.values()];
  const layout: Building = {
    host,
    disks: [...group("disk")],
    tables: [],
    contents: [],
    mounts: [],
    members: [],
    groups: { zpool: group("zpool"), lvm_vg: group("lvm_vg"), mdadm: group("mdadm") },
    open: devices.open || host.unread,
  };
  for (const disk of [...layout.disks, ...layout.groups.mdadm]) content(layout, at(disk, "content"));
  for (const pool of layout.groups.zpool) {
    mount(layout, pool);
    for (const dataset of at(pool, "datasets").names.values()) {
      if (text(at(dataset, "type")) === "zfs_volume") content(layout, at(dataset, "content"));
      else if (!isUnmounted(dataset)) mount(layout, dataset);
    }
  }
  for (const volumes of layout.groups.lvm_vg) {
    for (const volume of at(volumes, "lvs").names.values()) content(layout, at(volume, "content"));
  }
  for (const one of group("nodev")) mount(layout, one);
  for (const one of group("bcachefs_filesystems")) {
    mount(layout, one);
    for (const volume of at(one, "subvolumes").names.values()) mount(layout, volume);
  }
  if (!isDefined(devices)) layout.open = true;
  return layout;
}

/** A dataset that disko leaves alone. */
const isUnmounted = (dataset: Tree): boolean =>
  text(at(dataset, "options", "mountpoint")) === "none" || text(at(dataset, "options", "canmount")) === "off";

function content(layout: Building, tree: Tree): void {
  if (!isDefined(tree)) return;
  const type = text(at(tree, "type"));
  if (tree.open || type === undefined) layout.open ||= literal(tree) !== null;
  if (type === undefined) return;
  layout.contents.push({ type, tree });
  switch (type) {
    case "gpt": {
      const partitions = [...at(tree, "partitions").names.values()];
      if (at(tree, "partitions").open) layout.open = true;
      layout.tables.push({ kind: type, tree, partitions });
      for (const partition of partitions) content(layout, at(partition, "content"));
      break;
    }
    case "table": {
      const partitions = items(at(tree, "partitions"));
      if (partitions === undefined) layout.open = true;
      layout.tables.push({ kind: type, tree, partitions: partitions ?? [] });
      for (const partition of partitions ?? []) content(layout, at(partition, "content"));
      break;
    }
    case "luks":
      content(layout, at(tree, "content"));
      break;
    case "btrfs":
      mount(layout, tree);
      for (const volume of at(tree, "subvolumes").names.values()) mount(layout, volume);
      break;
    case "filesystem":
      mount(layout, tree);
      break;
    case "zfs":
      member(layout, "zpool", tree, "pool");
      break;
    case "lvm_pv":
      member(layout, "lvm_vg", tree, "vg");
      break;
    case "mdraid":
      member(layout, "mdadm", tree, "name");
      break;
    default:
  }
}

function member(layout: Building, of: Member["of"], tree: Tree, option: string): void {
  const name = text(at(tree, option));
  if (name === undefined) layout.open = true;
  else layout.members.push({ of, name, tree, origin: placeOf(at(tree, option)) });
}

function mount(layout: Building, tree: Tree): void {
  const point = at(tree, "mountpoint");
  const mountpoint = text(point);
  if (mountpoint === undefined) {
    if (isDefined(point) && literal(point) !== null) layout.open = true;
    return;
  }
  layout.mounts.push({
    mountpoint: withoutSlash(mountpoint),
    origin: placeOf(point),
    what: showPath(tree.path),
    tree,
    sure: point.sure,
  });
}

/** A path without a slash at its end. */
export const withoutSlash = (path: string): string => path.replace(/(?<=.)\/+$/, "");

/** The name that disko knows a thing by: its `name`, or its key. */
export function nameOf(tree: Tree): string | undefined {
  const own = at(tree, "name");
  return isDefined(own) ? text(own) : tree.path.at(-1);
}

/** Options of the host with this literal, as far as it is certain. */
export const option = (host: CheckedHost, ...path: readonly string[]): ReturnType<typeof literal> =>
  literal(at(host.config, ...path));
