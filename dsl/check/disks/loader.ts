import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { showPath } from "../../options/check.ts";
import { label, once, told } from "../report.ts";
import type { FleetToCheck } from "../rule.ts";
import { at, isDefined, literal, placeOf, text, type Tree } from "../tree.ts";
import { layoutsOf, option, type Layout } from "./layout.ts";

/** Types of partitions that firmware and boot loaders look for: as sgdisk says them, or in full. */
const efi = /^(?:EF00|C12A7328-F81F-11D2-BA4B-00A0C93EC93B)$/i;
const bios = /^(?:EF02|21686148-6449-6E6F-744E-656564454649)$/i;

/** NV5410: a boot loader without the partition that it lives in. */
export const loaderPartition = (checked: FleetToCheck): readonly Diagnostic[] =>
  once(layoutsOf(checked).flatMap(missing));

/** NV5411: an EFI system partition that firmware cannot read, or that is mounted where no boot loader looks. */
export const efiPartition = (checked: FleetToCheck): readonly Diagnostic[] =>
  once(layoutsOf(checked).flatMap((layout) => [...unreadable(layout), ...elsewhere(layout)]));

/** The option that chooses the boot loader, with what it needs. */
function loaderOf({ host }: Layout): { readonly kind: "efi" | "bios"; readonly tree: Tree } | undefined {
  const systemd = at(host.config, "boot", "loader", "systemd-boot", "enable");
  if (literal(systemd) === true) return { kind: "efi", tree: systemd };
  const grub = at(host.config, "boot", "loader", "grub", "enable");
  const support = at(host.config, "boot", "loader", "grub", "efiSupport");
  if (literal(grub) !== true) return undefined;
  if (!isDefined(support)) return { kind: "bios", tree: grub };
  const wanted = literal(support);
  return wanted === undefined ? undefined : { kind: wanted === true ? "efi" : "bios", tree: grub };
}

const partitionsOf = ({ tables }: Layout): readonly Tree[] => tables.flatMap(({ partitions }) => partitions);

const espsOf = (layout: Layout): readonly Tree[] =>
  partitionsOf(layout).filter((partition) => efi.test(text(at(partition, "type")) ?? ""));

function missing(layout: Layout): readonly Diagnostic[] {
  const loader = loaderOf(layout);
  const [table, ...others] = layout.tables;
  if (layout.open || loader === undefined || table === undefined) return [];
  // Tables of the old kind say it by flags, and an MBR has room for GRUB itself.
  if ([table, ...others].some(({ kind }) => kind === "table")) return [];
  const types = partitionsOf(layout).map((partition) => at(partition, "type"));
  if (types.some((type) => isDefined(type) && text(type) === undefined)) return [];
  const wanted = loader.kind === "efi" ? efi : bios;
  if (types.some((type) => wanted.test(text(type) ?? "")) || mountedByHand(layout)) return [];
  const host = layout.host.found.data.name;
  const message =
    loader.kind === "efi"
      ? `${host} starts by UEFI and has no EFI system partition`
      : `${host} starts by BIOS from GPT and has no partition for GRUB`;
  const help =
    loader.kind === "efi"
      ? 'add a partition of `type: "EF00"` with a vfat filesystem at "/boot"'
      : 'add a partition of `type: "EF02"` and `size: "1M"`';
  return [
    told("NV5410", table.tree.origin, message, {
      help,
      also: [label(placeOf(loader.tree), "the boot loader")],
      option: showPath(table.tree.path),
    }),
  ];
}

/** The EFI system partition may lie on a disk that disko does not know. */
const mountedByHand = ({ host }: Layout): boolean => {
  const byHand = at(host.config, "fileSystems");
  return byHand.open || [...byHand.names.keys()].some((path) => /^\/(?:boot|efi)/.test(path));
};

function unreadable(layout: Layout): readonly Diagnostic[] {
  return espsOf(layout).flatMap((partition) => {
    const content = at(partition, "content");
    const format = text(at(content, "format"));
    if (
      text(at(content, "type")) !== "filesystem" ||
      format === undefined ||
      /^(?:vfat|fat32|msdos)$/.test(format)
    )
      return [];
    const message = `firmware reads FAT alone, not ${format}: the EFI system partition would be empty to it`;
    return [
      told("NV5411", placeOf(at(content, "format")), message, {
        help: 'write `format: "vfat"`',
        option: showPath(content.path),
      }),
    ];
  });
}

function elsewhere(layout: Layout): readonly Diagnostic[] {
  const loader = loaderOf(layout);
  const path = ["boot", "loader", "efi", "efiSysMountPoint"] as const;
  const setting = at(layout.host.config, ...path);
  const expected = isDefined(setting) ? option(layout.host, ...path) : "/boot";
  const [first, ...others] = espsOf(layout);
  if (layout.open || loader?.kind !== "efi" || typeof expected !== "string" || first === undefined) return [];
  const points = [first, ...others].map((partition) => at(partition, "content", "mountpoint"));
  if (points.some((point) => text(point) === expected || (isDefined(point) && text(point) === undefined)))
    return [];
  if (mountedByHand(layout)) return [];
  const [point] = points;
  const where = point === undefined ? undefined : text(point);
  const message = `the EFI system partition is mounted ${where === undefined ? "nowhere" : `at ${JSON.stringify(where)}`}, and the boot loader is written to ${JSON.stringify(expected)}`;
  const help = `mount it at ${JSON.stringify(expected)}, or set boot.loader.efi.efiSysMountPoint`;
  const origin = point !== undefined && isDefined(point) ? placeOf(point) : first.origin;
  return [told("NV5411", origin, message, { help, option: showPath(first.path) })];
}
