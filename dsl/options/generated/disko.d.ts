// Generated from data/disko.options by `npx tsx dsl/options/emit/generate.ts`. Do not edit.
import type { AnyRef, Def, Val } from "../../nix/expr/types.ts";
import type { Anything, AnythingSet, Attrs, Data, Derivation } from "../types/values.ts";

export interface DiskoOptions {
  readonly disko?: Def<disko>;
}
export interface disko {
  /** boolean · default `false` · disko:module.nix */
  readonly checkScripts?: Val<boolean>;
  /** submodule · default `{ }` · disko:module.nix */
  readonly devices?: Def<disko·devices>;
  /** boolean · default `true` · disko:module.nix */
  readonly enableConfig?: Val<boolean>;
  readonly imageBuilder?: Def<disko·imageBuilder>;
  /** signed integer · default `1024` · disko:module.nix */
  readonly memSize?: Val<number>;
  /** string · default `"/mnt"` · disko:module.nix */
  readonly rootMountPoint?: Val<string>;
  /** boolean · disko:module.nix */
  readonly testMode?: Val<boolean>;
  readonly tests?: Def<disko·tests>;
}
export interface disko·devices {
  /** unspecified value · disko:module.nix */
  readonly _config?: Anything;
  /** string · disko:module.nix */
  readonly _create?: Val<string>;
  /** string · disko:module.nix */
  readonly _destroy?: Val<string>;
  /** string · disko:module.nix */
  readonly _destroyFormatMount?: Val<string>;
  /** string · disko:module.nix */
  readonly _disko?: Val<string>;
  /** string · disko:module.nix */
  readonly _formatMount?: Val<string>;
  /** string · disko:module.nix */
  readonly _legacyDestroy?: Val<string>;
  /** unspecified value · disko:module.nix */
  readonly _meta?: Anything;
  /** string · disko:module.nix */
  readonly _mount?: Val<string>;
  /** unspecified value · disko:module.nix */
  readonly _packages?: Anything;
  /** unspecified value · disko:module.nix */
  readonly _scripts?: Anything;
  /** string · disko:module.nix */
  readonly _unmount?: Val<string>;
  /** attribute set of submodule · default `{ }` · disko:module.nix */
  readonly bcachefs_filesystems?: Def<Attrs<Def<disko·devices·bcachefs_filesystems·ᐸnameᐳ>>>;
  /** attribute set of submodule · default `{ }` · disko:module.nix */
  readonly disk?: Def<Attrs<Def<disko·devices·disk·ᐸnameᐳ>>>;
  /** attribute set of submodule · default `{ }` · disko:module.nix */
  readonly lvm_vg?: Def<Attrs<Def<disko·devices·lvm_vg·ᐸnameᐳ>>>;
  /** attribute set of submodule · default `{ }` · disko:module.nix */
  readonly mdadm?: Def<Attrs<Def<disko·devices·mdadm·ᐸnameᐳ>>>;
  /** attribute set of submodule · default `{ }` · disko:module.nix */
  readonly nodev?: Def<Attrs<Def<disko·devices·nodev·ᐸnameᐳ>>>;
  /** attribute set of submodule · default `{ }` · disko:module.nix */
  readonly zpool?: Def<Attrs<Def<disko·devices·zpool·ᐸnameᐳ>>>;
}
export interface disko·imageBuilder {
  /** boolean · default `true` · disko:module.nix */
  readonly copyNixStore?: Val<boolean>;
  /** (positive integer, meaning >0) or value "auto" (singular enum) · default `"auto"` · disko:module.nix */
  readonly copyNixStoreThreads?: Val<number | "auto">;
  /** boolean · default `false` · disko:module.nix */
  readonly enableBinfmt?: Val<boolean>;
  /** unspecified value · default `{ }` · disko:module.nix */
  readonly extraConfig?: Anything;
  /** list of package · default `[ ]` · disko:module.nix */
  readonly extraDependencies?: Val<readonly Val<Derivation>[]>;
  /** strings concatenated with "\n" · default `":"` · disko:module.nix */
  readonly extraPostVM?: Val<string>;
  /** list of string · default `[ ]` · disko:module.nix */
  readonly extraRootModules?: Val<readonly Val<string>[]>;
  /** one of "raw", "qcow2" · default `"raw"` · disko:module.nix */
  readonly imageFormat?: Val<"raw" | "qcow2">;
  /** attribute set · disko:module.nix */
  readonly kernelPackages?: Def<AnythingSet>;
  /** string · disko:module.nix */
  readonly name?: Val<string>;
  /** attribute set · disko:module.nix */
  readonly pkgs?: Def<AnythingSet>;
  /** null or string · default `null` · disko:module.nix */
  readonly qemu?: Val<string | null>;
}
export interface disko·tests {
  /** strings concatenated with "\n" · default `""` · disko:module.nix */
  readonly bootCommands?: Val<string>;
  /** boolean · disko:module.nix */
  readonly efi?: Val<boolean>;
  /** boolean · default `false` · disko:module.nix */
  readonly enableOCR?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · disko:module.nix */
  readonly extraChecks?: Val<string>;
  /** unspecified value · default `{ }` · disko:module.nix */
  readonly extraConfig?: Anything;
}
export interface disko·devices·bcachefs_filesystems·ᐸnameᐳ {
  /** unspecified value · read-only · disko:lib/types/bcachefs_filesystem.nix */
  readonly _config?: Anything;
  /** string · read-only · disko:lib/types/bcachefs_filesystem.nix */
  readonly _create?: Val<string>;
  /** function that evaluates to a(n) JSON value · read-only · disko:lib/types/bcachefs_filesystem.nix */
  readonly _meta?: Val<(arg: AnyRef) => Data>;
  /** JSON value · read-only · disko:lib/types/bcachefs_filesystem.nix */
  readonly _mount?: Data;
  /** unspecified value · disko:lib/types/bcachefs_filesystem.nix */
  readonly _parent?: Anything;
  /** function that evaluates to a(n) list of package · read-only · disko:lib/types/bcachefs_filesystem.nix */
  readonly _pkgs?: Val<(arg: AnyRef) => Val<readonly Val<Derivation>[]>>;
  /** JSON value · read-only · disko:lib/types/bcachefs_filesystem.nix */
  readonly _unmount?: Data;
  /** list of string · default `[ ]` · disko:lib/types/bcachefs_filesystem.nix */
  readonly extraFormatArgs?: Val<readonly Val<string>[]>;
  /** list of string · default `[ "X-mount.mkdir" ]` · disko:lib/types/bcachefs_filesystem.nix */
  readonly mountOptions?: Val<readonly Val<string>[]>;
  /** null or absolute path as a string · default `null` · disko:lib/types/bcachefs_filesystem.nix */
  readonly mountpoint?: Val<string | null>;
  /** string · default `"‹name›"` · disko:lib/types/bcachefs_filesystem.nix */
  readonly name?: Val<string>;
  /** null or absolute path as a string · default `null` · disko:lib/types/bcachefs_filesystem.nix */
  readonly passwordFile?: Val<string | null>;
  /** strings concatenated with "\n" · default `""` · disko:module.nix */
  readonly postCreateHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` · disko:module.nix */
  readonly postMountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` · disko:module.nix */
  readonly postUnmountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` · disko:module.nix */
  readonly preCreateHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` · disko:module.nix */
  readonly preMountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` · disko:module.nix */
  readonly preUnmountHook?: Val<string>;
  /** attribute set of submodule · default `{ }` · disko:lib/types/bcachefs_filesystem.nix */
  readonly subvolumes?: Def<Attrs<Def<disko·devices·bcachefs_filesystems·ᐸnameᐳ·subvolumes·ᐸnameᐳ>>>;
  /** value "bcachefs_filesystem" (singular enum) · disko:lib/types/bcachefs_filesystem.nix */
  readonly type?: Val<"bcachefs_filesystem">;
  /** string matching the pattern [[:xdigit:]]{8}-[[:xdigit:]]{4}-[[:xdigit:]]{4}-[[:xdigit:]]{4}-[[:xdigit:]]{12} · disko:lib/types/bcachefs_filesystem.nix */
  readonly uuid?: Val<string>;
}
export interface disko·devices·disk·ᐸnameᐳ {
  /** unspecified value · read-only · disko:lib/types/disk.nix */
  readonly _config?: Anything;
  /** string · read-only · disko:lib/types/disk.nix */
  readonly _create?: Val<string>;
  /** JSON value · read-only · disko:lib/types/disk.nix */
  readonly _meta?: Data;
  /** JSON value · read-only · disko:lib/types/disk.nix */
  readonly _mount?: Data;
  /** function that evaluates to a(n) list of package · read-only · disko:lib/types/disk.nix */
  readonly _pkgs?: Val<(arg: AnyRef) => Val<readonly Val<Derivation>[]>>;
  /** JSON value · read-only · disko:lib/types/disk.nix */
  readonly _unmount?: Data;
  /** null or bcachefs or btrfs or filesystem or gpt or luks or lvm_pv or mdraid or swap or table or zfs · default `null` · disko:lib/types/disk.nix */
  readonly content?: Def<disko·ᐸbcachefsᐳ | disko·ᐸbtrfsᐳ | disko·ᐸfilesystemᐳ | disko·ᐸgptᐳ | disko·ᐸluksᐳ | disko·ᐸlvm_pvᐳ | disko·ᐸmdraidᐳ | disko·ᐸswapᐳ | disko·ᐸtableᐳ | disko·ᐸzfsᐳ | null>;
  /** boolean · default `true` · disko:lib/types/disk.nix */
  readonly destroy?: Val<boolean>;
  /** absolute path as a string · disko:lib/types/disk.nix */
  readonly device?: Val<string>;
  /** string · default `"‹name›"` · disko:lib/types/disk.nix */
  readonly imageName?: Val<string>;
  /** string matching the pattern [0-9]+[KMGTP]? · default `"2G"` · disko:lib/types/disk.nix */
  readonly imageSize?: Val<string>;
  /** string · default `"‹name›"` · disko:lib/types/disk.nix */
  readonly name?: Val<string>;
  /** strings concatenated with "\n" · default `""` · disko:module.nix */
  readonly postCreateHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` · disko:module.nix */
  readonly postMountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` · disko:module.nix */
  readonly postUnmountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` · disko:module.nix */
  readonly preCreateHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` · disko:module.nix */
  readonly preMountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` · disko:module.nix */
  readonly preUnmountHook?: Val<string>;
  /** value "disk" (singular enum) · disko:lib/types/disk.nix */
  readonly type?: Val<"disk">;
}
export interface disko·devices·lvm_vg·ᐸnameᐳ {
  /** unspecified value · read-only · disko:lib/types/lvm_vg.nix */
  readonly _config?: Anything;
  /** string · read-only · disko:lib/types/lvm_vg.nix */
  readonly _create?: Val<string>;
  /** JSON value · read-only · disko:lib/types/lvm_vg.nix */
  readonly _meta?: Data;
  /** JSON value · read-only · disko:lib/types/lvm_vg.nix */
  readonly _mount?: Data;
  /** function that evaluates to a(n) list of package · read-only · disko:lib/types/lvm_vg.nix */
  readonly _pkgs?: Val<(arg: AnyRef) => Val<readonly Val<Derivation>[]>>;
  /** JSON value · read-only · disko:lib/types/lvm_vg.nix */
  readonly _unmount?: Data;
  /** attribute set of submodule · default `{ }` · disko:lib/types/lvm_vg.nix */
  readonly lvs?: Def<Attrs<Def<disko·devices·lvm_vg·ᐸnameᐳ·lvs·ᐸnameᐳ>>>;
  /** string · default `"‹name›"` · disko:lib/types/lvm_vg.nix */
  readonly name?: Val<string>;
  /** strings concatenated with "\n" · default `""` · disko:module.nix */
  readonly postCreateHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` · disko:module.nix */
  readonly postMountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` · disko:module.nix */
  readonly postUnmountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` · disko:module.nix */
  readonly preCreateHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` · disko:module.nix */
  readonly preMountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` · disko:module.nix */
  readonly preUnmountHook?: Val<string>;
  /** value "lvm_vg" (singular enum) · disko:lib/types/lvm_vg.nix */
  readonly type?: Val<"lvm_vg">;
}
export interface disko·devices·mdadm·ᐸnameᐳ {
  /** unspecified value · read-only · disko:lib/types/mdadm.nix */
  readonly _config?: Anything;
  /** string · read-only · disko:lib/types/mdadm.nix */
  readonly _create?: Val<string>;
  /** JSON value · read-only · disko:lib/types/mdadm.nix */
  readonly _meta?: Data;
  /** JSON value · read-only · disko:lib/types/mdadm.nix */
  readonly _mount?: Data;
  /** function that evaluates to a(n) list of package · read-only · disko:lib/types/mdadm.nix */
  readonly _pkgs?: Val<(arg: AnyRef) => Val<readonly Val<Derivation>[]>>;
  /** JSON value · read-only · disko:lib/types/mdadm.nix */
  readonly _unmount?: Data;
  /** null or bcachefs or btrfs or filesystem or gpt or luks or lvm_pv or mdraid or swap or table or zfs · default `null` · disko:lib/types/mdadm.nix */
  readonly content?: Def<disko·ᐸbcachefsᐳ | disko·ᐸbtrfsᐳ | disko·ᐸfilesystemᐳ | disko·ᐸgptᐳ | disko·ᐸluksᐳ | disko·ᐸlvm_pvᐳ | disko·ᐸmdraidᐳ | disko·ᐸswapᐳ | disko·ᐸtableᐳ | disko·ᐸzfsᐳ | null>;
  /** list of string · default `[ ]` · disko:lib/types/mdadm.nix */
  readonly extraArgs?: Val<readonly Val<string>[]>;
  /** signed integer · default `1` · disko:lib/types/mdadm.nix */
  readonly level?: Val<number>;
  /** one of "1", "1.0", "1.1", "1.2", "default", "ddf", "imsm" · default `"default"` · disko:lib/types/mdadm.nix */
  readonly metadata?: Val<"1" | "1.0" | "1.1" | "1.2" | "default" | "ddf" | "imsm">;
  /** string · default `"‹name›"` · disko:lib/types/mdadm.nix */
  readonly name?: Val<string>;
  /** strings concatenated with "\n" · default `""` · disko:module.nix */
  readonly postCreateHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` · disko:module.nix */
  readonly postMountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` · disko:module.nix */
  readonly postUnmountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` · disko:module.nix */
  readonly preCreateHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` · disko:module.nix */
  readonly preMountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` · disko:module.nix */
  readonly preUnmountHook?: Val<string>;
  /** value "mdadm" (singular enum) · disko:lib/types/mdadm.nix */
  readonly type?: Val<"mdadm">;
}
export interface disko·devices·nodev·ᐸnameᐳ {
  /** unspecified value · read-only · disko:lib/types/nodev.nix */
  readonly _config?: Anything;
  /** string · read-only · disko:lib/types/nodev.nix */
  readonly _create?: Val<string>;
  /** JSON value · read-only · disko:lib/types/nodev.nix */
  readonly _meta?: Data;
  /** JSON value · read-only · disko:lib/types/nodev.nix */
  readonly _mount?: Data;
  /** function that evaluates to a(n) list of package · read-only · disko:lib/types/nodev.nix */
  readonly _pkgs?: Val<(arg: AnyRef) => Val<readonly Val<Derivation>[]>>;
  /** JSON value · read-only · disko:lib/types/nodev.nix */
  readonly _unmount?: Data;
  /** string · default `"none"` · disko:lib/types/nodev.nix */
  readonly device?: Val<string>;
  /** string · disko:lib/types/nodev.nix */
  readonly fsType?: Val<string>;
  /** list of string · default `[ "defaults" ]` · disko:lib/types/nodev.nix */
  readonly mountOptions?: Val<readonly Val<string>[]>;
  /** null or absolute path as a string · default `"‹name›"` · disko:lib/types/nodev.nix */
  readonly mountpoint?: Val<string | null>;
  /** strings concatenated with "\n" · default `""` · disko:module.nix */
  readonly postCreateHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` · disko:module.nix */
  readonly postMountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` · disko:module.nix */
  readonly postUnmountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` · disko:module.nix */
  readonly preCreateHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` · disko:module.nix */
  readonly preMountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` · disko:module.nix */
  readonly preUnmountHook?: Val<string>;
  /** value "nodev" (singular enum) · disko:lib/types/nodev.nix */
  readonly type?: Val<"nodev">;
}
export interface disko·devices·zpool·ᐸnameᐳ {
  /** unspecified value · read-only · disko:lib/types/zpool.nix */
  readonly _config?: Anything;
  /** string · read-only · disko:lib/types/zpool.nix */
  readonly _create?: Val<string>;
  /** JSON value · read-only · disko:lib/types/zpool.nix */
  readonly _meta?: Data;
  /** JSON value · read-only · disko:lib/types/zpool.nix */
  readonly _mount?: Data;
  /** function that evaluates to a(n) list of package · read-only · disko:lib/types/zpool.nix */
  readonly _pkgs?: Val<(arg: AnyRef) => Val<readonly Val<Derivation>[]>>;
  /** JSON value · read-only · disko:lib/types/zpool.nix */
  readonly _unmount?: Data;
  /** attribute set of (zfs_fs or zfs_volume) · disko:lib/types/zpool.nix */
  readonly datasets?: Def<Attrs<Def<disko·ᐸzfs_fsᐳ | disko·ᐸzfs_volumeᐳ>>>;
  /** one of "", "mirror", "raidz", "raidz1", "raidz2", "raidz3" or attribute set of (topology) · default `""` · disko:lib/types/zpool.nix */
  readonly mode?: Val<"" | "mirror" | "raidz" | "raidz1" | "raidz2" | "raidz3" | Attrs<Def<disko·ᐸtopologyᐳ>>>;
  /** list of string · default `[ "defaults" ]` · disko:lib/types/zpool.nix */
  readonly mountOptions?: Val<readonly Val<string>[]>;
  /** null or absolute path as a string · default `null` · disko:lib/types/zpool.nix */
  readonly mountpoint?: Val<string | null>;
  /** string · default `"‹name›"` · disko:lib/types/zpool.nix */
  readonly name?: Val<string>;
  /** attribute set of string · default `{ }` · disko:lib/types/zpool.nix */
  readonly options?: Def<Attrs<Val<string>>>;
  /** strings concatenated with "\n" · default `""` · disko:module.nix */
  readonly postCreateHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` · disko:module.nix */
  readonly postMountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` · disko:module.nix */
  readonly postUnmountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` · disko:module.nix */
  readonly preCreateHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` · disko:module.nix */
  readonly preMountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` · disko:module.nix */
  readonly preUnmountHook?: Val<string>;
  /** attribute set of string · default `{ }` · disko:lib/types/zpool.nix */
  readonly rootFsOptions?: Def<Attrs<Val<string>>>;
  /** value "zpool" (singular enum) · disko:lib/types/zpool.nix */
  readonly type?: Val<"zpool">;
}
export interface disko·devices·bcachefs_filesystems·ᐸnameᐳ·subvolumes·ᐸnameᐳ {
  /** list of string · default `[ "X-mount.mkdir" "X-mount.subdir=‹name›" ]` · disko:lib/types/bcachefs_filesystem.nix */
  readonly mountOptions?: Val<readonly Val<string>[]>;
  /** null or absolute path as a string · default `null` · disko:lib/types/bcachefs_filesystem.nix */
  readonly mountpoint?: Val<string | null>;
  /** string · default `"‹name›"` · disko:lib/types/bcachefs_filesystem.nix */
  readonly name?: Val<string>;
  /** value "bcachefs_subvolume" (singular enum) · disko:lib/types/bcachefs_filesystem.nix */
  readonly type?: Val<"bcachefs_subvolume">;
}
export interface disko·ᐸbcachefsᐳ {
  /** unspecified value · read-only · lib/types/bcachefs.nix */
  readonly _config?: Anything;
  /** string · read-only · lib/types/bcachefs.nix */
  readonly _create?: Val<string>;
  /** function that evaluates to a(n) JSON value · read-only · lib/types/bcachefs.nix */
  readonly _meta?: Val<(arg: AnyRef) => Data>;
  /** JSON value · read-only · lib/types/bcachefs.nix */
  readonly _mount?: Data;
  /** unspecified value · lib/types/bcachefs.nix */
  readonly _parent?: Anything;
  /** function that evaluates to a(n) list of package · read-only · lib/types/bcachefs.nix */
  readonly _pkgs?: Val<(arg: AnyRef) => Val<readonly Val<Derivation>[]>>;
  /** JSON value · read-only · lib/types/bcachefs.nix */
  readonly _unmount?: Data;
  /** string · default `"/dev/x"` · lib/types/bcachefs.nix */
  readonly device?: Val<string>;
  /** list of string · default `[ ]` · lib/types/bcachefs.nix */
  readonly extraFormatArgs?: Val<readonly Val<string>[]>;
  /** string · lib/types/bcachefs.nix */
  readonly filesystem?: Val<string>;
  /** string · default `""` · lib/types/bcachefs.nix */
  readonly label?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly postCreateHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly postMountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly postUnmountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly preCreateHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly preMountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly preUnmountHook?: Val<string>;
  readonly type: "bcachefs";
}
export interface disko·ᐸbtrfsᐳ {
  /** unspecified value · read-only · lib/types/btrfs.nix */
  readonly _config?: Anything;
  /** string · read-only · lib/types/btrfs.nix */
  readonly _create?: Val<string>;
  /** function that evaluates to a(n) JSON value · read-only · lib/types/btrfs.nix */
  readonly _meta?: Val<(arg: AnyRef) => Data>;
  /** JSON value · read-only · lib/types/btrfs.nix */
  readonly _mount?: Data;
  /** unspecified value · lib/types/btrfs.nix */
  readonly _parent?: Anything;
  /** function that evaluates to a(n) list of package · read-only · lib/types/btrfs.nix */
  readonly _pkgs?: Val<(arg: AnyRef) => Val<readonly Val<Derivation>[]>>;
  /** JSON value · read-only · lib/types/btrfs.nix */
  readonly _unmount?: Data;
  /** string · default `"/dev/x"` · lib/types/btrfs.nix */
  readonly device?: Val<string>;
  /** list of string · default `[ ]` · lib/types/btrfs.nix */
  readonly extraArgs?: Val<readonly Val<string>[]>;
  /** list of string · default `[ "defaults" ]` · lib/types/btrfs.nix */
  readonly mountOptions?: Val<readonly Val<string>[]>;
  /** null or absolute path as a string · default `null` · lib/types/btrfs.nix */
  readonly mountpoint?: Val<string | null>;
  /** strings concatenated with "\n" · default `""` */
  readonly postCreateHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly postMountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly postUnmountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly preCreateHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly preMountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly preUnmountHook?: Val<string>;
  /** attribute set of submodule · default `{ }` · lib/types/btrfs.nix */
  readonly subvolumes?: Def<Attrs<Def<disko·ᐸbtrfsᐳ·subvolumes·ᐸnameᐳ>>>;
  /** attribute set of submodule · default `{ }` · lib/types/btrfs.nix */
  readonly swap?: Def<Attrs<Def<disko·ᐸbtrfsᐳ·swap·ᐸnameᐳ>>>;
  readonly type: "btrfs";
}
export interface disko·ᐸfilesystemᐳ {
  /** unspecified value · read-only · lib/types/filesystem.nix */
  readonly _config?: Anything;
  /** string · read-only · lib/types/filesystem.nix */
  readonly _create?: Val<string>;
  /** function that evaluates to a(n) JSON value · read-only · lib/types/filesystem.nix */
  readonly _meta?: Val<(arg: AnyRef) => Data>;
  /** JSON value · read-only · lib/types/filesystem.nix */
  readonly _mount?: Data;
  /** unspecified value · lib/types/filesystem.nix */
  readonly _parent?: Anything;
  /** unspecified value · read-only · lib/types/filesystem.nix */
  readonly _pkgs?: Anything;
  /** JSON value · read-only · lib/types/filesystem.nix */
  readonly _unmount?: Data;
  /** string · default `"/dev/x"` · lib/types/filesystem.nix */
  readonly device?: Val<string>;
  /** list of string · default `[ ]` · lib/types/filesystem.nix */
  readonly extraArgs?: Val<readonly Val<string>[]>;
  /** string · lib/types/filesystem.nix */
  readonly format?: Val<string>;
  /** list of string · default `[ "defaults" ]` · lib/types/filesystem.nix */
  readonly mountOptions?: Val<readonly Val<string>[]>;
  /** null or absolute path as a string · default `null` · lib/types/filesystem.nix */
  readonly mountpoint?: Val<string | null>;
  /** strings concatenated with "\n" · default `""` */
  readonly postCreateHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly postMountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly postUnmountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly preCreateHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly preMountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly preUnmountHook?: Val<string>;
  readonly type: "filesystem";
}
export interface disko·ᐸgptᐳ {
  /** unspecified value · read-only · lib/types/gpt.nix */
  readonly _config?: Anything;
  /** string · read-only · lib/types/gpt.nix */
  readonly _create?: Val<string>;
  /** function that evaluates to a(n) JSON value · read-only · lib/types/gpt.nix */
  readonly _meta?: Val<(arg: AnyRef) => Data>;
  /** JSON value · read-only · lib/types/gpt.nix */
  readonly _mount?: Data;
  /** unspecified value · lib/types/gpt.nix */
  readonly _parent?: Anything;
  /** function that evaluates to a(n) list of package · read-only · lib/types/gpt.nix */
  readonly _pkgs?: Val<(arg: AnyRef) => Val<readonly Val<Derivation>[]>>;
  /** JSON value · read-only · lib/types/gpt.nix */
  readonly _unmount?: Data;
  /** string · default `"/dev/x"` · lib/types/gpt.nix */
  readonly device?: Val<string>;
  /** boolean · default `true` · lib/types/gpt.nix */
  readonly efiGptPartitionFirst?: Val<boolean>;
  /** attribute set of submodule · default `{ }` · lib/types/gpt.nix */
  readonly partitions?: Def<Attrs<Def<disko·ᐸgptᐳ·partitions·ᐸnameᐳ>>>;
  /** strings concatenated with "\n" · default `""` */
  readonly postCreateHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly postMountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly postUnmountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly preCreateHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly preMountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly preUnmountHook?: Val<string>;
  readonly type: "gpt";
}
export interface disko·ᐸluksᐳ {
  /** unspecified value · read-only · lib/types/luks.nix */
  readonly _config?: Anything;
  /** string · read-only · lib/types/luks.nix */
  readonly _create?: Val<string>;
  /** function that evaluates to a(n) JSON value · read-only · lib/types/luks.nix */
  readonly _meta?: Val<(arg: AnyRef) => Data>;
  /** JSON value · read-only · lib/types/luks.nix */
  readonly _mount?: Data;
  /** unspecified value · lib/types/luks.nix */
  readonly _parent?: Anything;
  /** function that evaluates to a(n) list of package · read-only · lib/types/luks.nix */
  readonly _pkgs?: Val<(arg: AnyRef) => Val<readonly Val<Derivation>[]>>;
  /** JSON value · read-only · lib/types/luks.nix */
  readonly _unmount?: Data;
  /** list of absolute path as a string · default `[ ]` · lib/types/luks.nix */
  readonly additionalKeyFiles?: Val<readonly Val<string>[]>;
  /** boolean · lib/types/luks.nix */
  readonly askPassword?: Val<boolean>;
  /** null or bcachefs or btrfs or filesystem or gpt or luks or lvm_pv or mdraid or swap or table or zfs · default `null` · lib/types/luks.nix */
  readonly content?: Def<disko·ᐸbcachefsᐳ | disko·ᐸbtrfsᐳ | disko·ᐸfilesystemᐳ | disko·ᐸgptᐳ | disko·ᐸluksᐳ | disko·ᐸlvm_pvᐳ | disko·ᐸmdraidᐳ | disko·ᐸswapᐳ | disko·ᐸtableᐳ | disko·ᐸzfsᐳ | null>;
  /** string · default `"/dev/x"` · lib/types/luks.nix */
  readonly device?: Val<string>;
  /** list of string · default `[ ]` · lib/types/luks.nix */
  readonly extraFormatArgs?: Val<readonly Val<string>[]>;
  /** list of string · default `[ ]` · lib/types/luks.nix */
  readonly extraOpenArgs?: Val<readonly Val<string>[]>;
  /** boolean · default `true` · lib/types/luks.nix */
  readonly initrdUnlock?: Val<boolean>;
  /** null or absolute path as a string · default `null` · lib/types/luks.nix */
  readonly keyFile?: Val<string | null>;
  /** string · lib/types/luks.nix */
  readonly name?: Val<string>;
  /** null or absolute path as a string · default `null` · lib/types/luks.nix */
  readonly passwordFile?: Val<string | null>;
  /** strings concatenated with "\n" · default `""` */
  readonly postCreateHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly postMountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly postUnmountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly preCreateHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly preMountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly preUnmountHook?: Val<string>;
  /** attribute set of anything · default `{ }` · lib/types/luks.nix */
  readonly settings?: Def<Attrs<Anything>>;
  readonly type: "luks";
}
export interface disko·ᐸlvm_pvᐳ {
  /** unspecified value · read-only · lib/types/lvm_pv.nix */
  readonly _config?: Anything;
  /** string · read-only · lib/types/lvm_pv.nix */
  readonly _create?: Val<string>;
  /** function that evaluates to a(n) JSON value · read-only · lib/types/lvm_pv.nix */
  readonly _meta?: Val<(arg: AnyRef) => Data>;
  /** JSON value · read-only · lib/types/lvm_pv.nix */
  readonly _mount?: Data;
  /** unspecified value · lib/types/lvm_pv.nix */
  readonly _parent?: Anything;
  /** function that evaluates to a(n) list of package · read-only · lib/types/lvm_pv.nix */
  readonly _pkgs?: Val<(arg: AnyRef) => Val<readonly Val<Derivation>[]>>;
  /** JSON value · read-only · lib/types/lvm_pv.nix */
  readonly _unmount?: Data;
  /** string · default `"/dev/x"` · lib/types/lvm_pv.nix */
  readonly device?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly postCreateHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly postMountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly postUnmountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly preCreateHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly preMountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly preUnmountHook?: Val<string>;
  readonly type: "lvm_pv";
  /** string · lib/types/lvm_pv.nix */
  readonly vg?: Val<string>;
}
export interface disko·ᐸmdraidᐳ {
  /** unspecified value · read-only · lib/types/mdraid.nix */
  readonly _config?: Anything;
  /** string · read-only · lib/types/mdraid.nix */
  readonly _create?: Val<string>;
  /** function that evaluates to a(n) JSON value · read-only · lib/types/mdraid.nix */
  readonly _meta?: Val<(arg: AnyRef) => Data>;
  /** JSON value · read-only · lib/types/mdraid.nix */
  readonly _mount?: Data;
  /** unspecified value · lib/types/mdraid.nix */
  readonly _parent?: Anything;
  /** function that evaluates to a(n) list of package · read-only · lib/types/mdraid.nix */
  readonly _pkgs?: Val<(arg: AnyRef) => Val<readonly Val<Derivation>[]>>;
  /** JSON value · read-only · lib/types/mdraid.nix */
  readonly _unmount?: Data;
  /** string · default `"/dev/x"` · lib/types/mdraid.nix */
  readonly device?: Val<string>;
  /** string · lib/types/mdraid.nix */
  readonly name?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly postCreateHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly postMountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly postUnmountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly preCreateHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly preMountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly preUnmountHook?: Val<string>;
  readonly type: "mdraid";
}
export interface disko·ᐸswapᐳ {
  /** unspecified value · read-only · lib/types/swap.nix */
  readonly _config?: Anything;
  /** string · read-only · lib/types/swap.nix */
  readonly _create?: Val<string>;
  /** function that evaluates to a(n) JSON value · read-only · lib/types/swap.nix */
  readonly _meta?: Val<(arg: AnyRef) => Data>;
  /** JSON value · read-only · lib/types/swap.nix */
  readonly _mount?: Data;
  /** unspecified value · lib/types/swap.nix */
  readonly _parent?: Anything;
  /** function that evaluates to a(n) list of package · read-only · lib/types/swap.nix */
  readonly _pkgs?: Val<(arg: AnyRef) => Val<readonly Val<Derivation>[]>>;
  /** JSON value · read-only · lib/types/swap.nix */
  readonly _unmount?: Data;
  /** string · default `"/dev/x"` · lib/types/swap.nix */
  readonly device?: Val<string>;
  /** null or one of "once", "pages", "both" · default `null` · lib/types/swap.nix */
  readonly discardPolicy?: Val<"once" | "pages" | "both" | null>;
  /** list of string · default `[ ]` · lib/types/swap.nix */
  readonly extraArgs?: Val<readonly Val<string>[]>;
  /** list of non-empty string · default `[ "defaults" ]` · lib/types/swap.nix */
  readonly mountOptions?: Val<readonly Val<string>[]>;
  /** strings concatenated with "\n" · default `""` */
  readonly postCreateHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly postMountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly postUnmountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly preCreateHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly preMountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly preUnmountHook?: Val<string>;
  /** null or signed integer · default `null` · lib/types/swap.nix */
  readonly priority?: Val<number | null>;
  /** boolean · default `false` · lib/types/swap.nix */
  readonly randomEncryption?: Val<boolean>;
  /** boolean · default `false` · lib/types/swap.nix */
  readonly resumeDevice?: Val<boolean>;
  readonly type: "swap";
}
export interface disko·ᐸtableᐳ {
  /** unspecified value · read-only · lib/types/table.nix */
  readonly _config?: Anything;
  /** string · read-only · lib/types/table.nix */
  readonly _create?: Val<string>;
  /** function that evaluates to a(n) JSON value · read-only · lib/types/table.nix */
  readonly _meta?: Val<(arg: AnyRef) => Data>;
  /** JSON value · read-only · lib/types/table.nix */
  readonly _mount?: Data;
  /** unspecified value · lib/types/table.nix */
  readonly _parent?: Anything;
  /** function that evaluates to a(n) list of package · read-only · lib/types/table.nix */
  readonly _pkgs?: Val<(arg: AnyRef) => Val<readonly Val<Derivation>[]>>;
  /** JSON value · read-only · lib/types/table.nix */
  readonly _unmount?: Data;
  /** string · default `"/dev/x"` · lib/types/table.nix */
  readonly device?: Val<string>;
  /** one of "gpt", "msdos" · default `"gpt"` · lib/types/table.nix */
  readonly format?: Val<"gpt" | "msdos">;
  /** list of submodule · default `[ ]` · lib/types/table.nix */
  readonly partitions?: Val<readonly Def<disko·ᐸtableᐳ·partitions·ᐸitemᐳ>[]>;
  /** strings concatenated with "\n" · default `""` */
  readonly postCreateHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly postMountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly postUnmountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly preCreateHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly preMountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly preUnmountHook?: Val<string>;
  readonly type: "table";
}
export interface disko·ᐸzfsᐳ {
  /** unspecified value · read-only · lib/types/zfs.nix */
  readonly _config?: Anything;
  /** string · read-only · lib/types/zfs.nix */
  readonly _create?: Val<string>;
  /** function that evaluates to a(n) JSON value · read-only · lib/types/zfs.nix */
  readonly _meta?: Val<(arg: AnyRef) => Data>;
  /** JSON value · read-only · lib/types/zfs.nix */
  readonly _mount?: Data;
  /** unspecified value · lib/types/zfs.nix */
  readonly _parent?: Anything;
  /** function that evaluates to a(n) list of package · read-only · lib/types/zfs.nix */
  readonly _pkgs?: Val<(arg: AnyRef) => Val<readonly Val<Derivation>[]>>;
  /** JSON value · read-only · lib/types/zfs.nix */
  readonly _unmount?: Data;
  /** string · default `"/dev/x"` · lib/types/zfs.nix */
  readonly device?: Val<string>;
  /** string · lib/types/zfs.nix */
  readonly pool?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly postCreateHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly postMountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly postUnmountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly preCreateHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly preMountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly preUnmountHook?: Val<string>;
  readonly type: "zfs";
}
export interface disko·devices·lvm_vg·ᐸnameᐳ·lvs·ᐸnameᐳ {
  /** null or bcachefs or btrfs or filesystem or luks or lvm_pv or mdraid or swap or zfs · default `null` · disko:lib/types/lvm_vg.nix */
  readonly content?: Def<disko·ᐸbcachefsᐳ | disko·ᐸbtrfsᐳ | disko·ᐸfilesystemᐳ | disko·ᐸluksᐳ | disko·ᐸlvm_pvᐳ | disko·ᐸmdraidᐳ | disko·ᐸswapᐳ | disko·ᐸzfsᐳ | null>;
  /** list of string · default `[ ]` · disko:lib/types/lvm_vg.nix */
  readonly extraArgs?: Val<readonly Val<string>[]>;
  /** null or one of "mirror", "raid0", "raid1", "raid4", "raid5", "raid6", "thin-pool", "thinlv" · default `null` · disko:lib/types/lvm_vg.nix */
  readonly lvm_type?: Val<"mirror" | "raid0" | "raid1" | "raid4" | "raid5" | "raid6" | "thin-pool" | "thinlv" | null>;
  /** string · default `"‹name›"` · disko:lib/types/lvm_vg.nix */
  readonly name?: Val<string>;
  /** null or string · default `null` · disko:lib/types/lvm_vg.nix */
  readonly pool?: Val<string | null>;
  /** signed integer · disko:lib/types/lvm_vg.nix */
  readonly priority?: Val<number>;
  /** string · disko:lib/types/lvm_vg.nix */
  readonly size?: Val<string>;
}
export interface disko·ᐸzfs_fsᐳ {
  /** unspecified value · read-only · lib/types/zfs_fs.nix */
  readonly _config?: Anything;
  /** string · read-only · lib/types/zfs_fs.nix */
  readonly _create?: Val<string>;
  /** boolean · lib/types/zfs_fs.nix */
  readonly _createFilesystem?: Val<boolean>;
  /** function that evaluates to a(n) JSON value · read-only · lib/types/zfs_fs.nix */
  readonly _meta?: Val<(arg: AnyRef) => Data>;
  /** JSON value · read-only · lib/types/zfs_fs.nix */
  readonly _mount?: Data;
  /** string · lib/types/zfs_fs.nix */
  readonly _name?: Val<string>;
  /** unspecified value · lib/types/zfs_fs.nix */
  readonly _parent?: Anything;
  /** function that evaluates to a(n) list of package · read-only · lib/types/zfs_fs.nix */
  readonly _pkgs?: Val<(arg: AnyRef) => Val<readonly Val<Derivation>[]>>;
  /** JSON value · read-only · lib/types/zfs_fs.nix */
  readonly _unmount?: Data;
  /** list of string · default `[ "defaults" ]` · lib/types/zfs_fs.nix */
  readonly mountOptions?: Val<readonly Val<string>[]>;
  /** null or absolute path as a string · default `null` · lib/types/zfs_fs.nix */
  readonly mountpoint?: Val<string | null>;
  /** string · default `"‹name›"` · lib/types/zfs_fs.nix */
  readonly name?: Val<string>;
  /** attribute set of string · default `{ }` · lib/types/zfs_fs.nix */
  readonly options?: Def<Attrs<Val<string>>>;
  /** strings concatenated with "\n" · default `""` */
  readonly postCreateHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly postMountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly postUnmountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly preCreateHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly preMountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly preUnmountHook?: Val<string>;
  readonly type: "zfs_fs";
}
export interface disko·ᐸzfs_volumeᐳ {
  /** unspecified value · read-only · lib/types/zfs_volume.nix */
  readonly _config?: Anything;
  /** string · read-only · lib/types/zfs_volume.nix */
  readonly _create?: Val<string>;
  /** function that evaluates to a(n) JSON value · read-only · lib/types/zfs_volume.nix */
  readonly _meta?: Val<(arg: AnyRef) => Data>;
  /** JSON value · read-only · lib/types/zfs_volume.nix */
  readonly _mount?: Data;
  /** unspecified value · lib/types/zfs_volume.nix */
  readonly _parent?: Anything;
  /** function that evaluates to a(n) list of package · read-only · lib/types/zfs_volume.nix */
  readonly _pkgs?: Val<(arg: AnyRef) => Val<readonly Val<Derivation>[]>>;
  /** JSON value · read-only · lib/types/zfs_volume.nix */
  readonly _unmount?: Data;
  /** null or bcachefs or btrfs or filesystem or luks or lvm_pv or mdraid or swap or zfs · default `null` · lib/types/zfs_volume.nix */
  readonly content?: Def<disko·ᐸbcachefsᐳ | disko·ᐸbtrfsᐳ | disko·ᐸfilesystemᐳ | disko·ᐸluksᐳ | disko·ᐸlvm_pvᐳ | disko·ᐸmdraidᐳ | disko·ᐸswapᐳ | disko·ᐸzfsᐳ | null>;
  /** list of string · default `[ ]` · lib/types/zfs_volume.nix */
  readonly extraArgs?: Val<readonly Val<string>[]>;
  /** list of string · default `[ "defaults" ]` · lib/types/zfs_volume.nix */
  readonly mountOptions?: Val<readonly Val<string>[]>;
  /** string · default `"‹name›"` · lib/types/zfs_volume.nix */
  readonly name?: Val<string>;
  /** attribute set of string · default `{ }` · lib/types/zfs_volume.nix */
  readonly options?: Def<Attrs<Val<string>>>;
  /** strings concatenated with "\n" · default `""` */
  readonly postCreateHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly postMountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly postUnmountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly preCreateHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly preMountHook?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly preUnmountHook?: Val<string>;
  /** null or string · default `null` · lib/types/zfs_volume.nix */
  readonly size?: Val<string | null>;
  readonly type: "zfs_volume";
}
export interface disko·ᐸtopologyᐳ {
  readonly type: "topology";
  readonly [name: string]: Anything | undefined;
}
export interface disko·ᐸbtrfsᐳ·subvolumes·ᐸnameᐳ {
  /** list of string · default `[ ]` · lib/types/btrfs.nix */
  readonly extraArgs?: Val<readonly Val<string>[]>;
  /** list of string · default `[ "defaults" ]` · lib/types/btrfs.nix */
  readonly mountOptions?: Val<readonly Val<string>[]>;
  /** null or absolute path as a string · default `null` · lib/types/btrfs.nix */
  readonly mountpoint?: Val<string | null>;
  /** string · default `"‹name›"` · lib/types/btrfs.nix */
  readonly name?: Val<string>;
  /** attribute set of submodule · default `{ }` · lib/types/btrfs.nix */
  readonly swap?: Def<Attrs<Def<disko·ᐸbtrfsᐳ·subvolumes·ᐸnameᐳ·swap·ᐸnameᐳ>>>;
  /** value "btrfs_subvol" (singular enum) · lib/types/btrfs.nix */
  readonly type?: Val<"btrfs_subvol">;
}
export interface disko·ᐸbtrfsᐳ·swap·ᐸnameᐳ {
  /** list of non-empty string · default `[ "defaults" ]` · lib/types/btrfs.nix */
  readonly options?: Val<readonly Val<string>[]>;
  /** string · default `"‹name›"` · lib/types/btrfs.nix */
  readonly path?: Val<string>;
  /** null or signed integer · default `null` · lib/types/btrfs.nix */
  readonly priority?: Val<number | null>;
  /** string matching the pattern ^([0-9]+[KMGTP])?$ · lib/types/btrfs.nix */
  readonly size?: Val<string>;
}
export interface disko·ᐸgptᐳ·partitions·ᐸnameᐳ {
  /** signed integer · lib/types/gpt.nix */
  readonly _index?: Val<number>;
  /** signed integer · lib/types/gpt.nix */
  readonly alignment?: Val<number>;
  /** list of signed integer · default `[ ]` · lib/types/gpt.nix */
  readonly attributes?: Val<readonly Val<number>[]>;
  /** null or bcachefs or btrfs or filesystem or luks or lvm_pv or mdraid or swap or zfs · default `null` · lib/types/gpt.nix */
  readonly content?: Def<disko·ᐸbcachefsᐳ | disko·ᐸbtrfsᐳ | disko·ᐸfilesystemᐳ | disko·ᐸluksᐳ | disko·ᐸlvm_pvᐳ | disko·ᐸmdraidᐳ | disko·ᐸswapᐳ | disko·ᐸzfsᐳ | null>;
  /** string · lib/types/gpt.nix */
  readonly device?: Val<string>;
  /** string · lib/types/gpt.nix */
  readonly end?: Val<string>;
  /** null or submodule · default `null` · lib/types/gpt.nix */
  readonly hybrid?: Def<disko·ᐸgptᐳ·partitions·ᐸnameᐳ·hybrid | null>;
  /** string · lib/types/gpt.nix */
  readonly label?: Val<string>;
  /** string · default `"‹name›"` · lib/types/gpt.nix */
  readonly name?: Val<string>;
  /** signed integer · lib/types/gpt.nix */
  readonly priority?: Val<number>;
  /** value "100%" (singular enum) or string matching the pattern [0-9]+[KMGTP]? · default `"0"` · lib/types/gpt.nix */
  readonly size?: Val<"100%" | string>;
  /** string · default `"0"` · lib/types/gpt.nix */
  readonly start?: Val<string>;
  /** string matching the pattern [A-Fa-f0-9]{4} or string matching the pattern [A-Fa-f0-9]{8}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{4}-[A-Fa-f0-9]{12} · lib/types/gpt.nix */
  readonly type?: Val<string>;
  /** null or string matching the pattern [[:xdigit:]]{8}-[[:xdigit:]]{4}-[[:xdigit:]]{4}-[[:xdigit:]]{4}-[[:xdigit:]]{12} · lib/types/gpt.nix */
  readonly uuid?: Val<string | null>;
}
export interface disko·ᐸtableᐳ·partitions·ᐸitemᐳ {
  /** signed integer · lib/types/table.nix */
  readonly _index?: Val<number>;
  /** boolean · default `false` · lib/types/table.nix */
  readonly bootable?: Val<boolean>;
  /** null or bcachefs or btrfs or filesystem or luks or lvm_pv or mdraid or swap or zfs · default `null` · lib/types/table.nix */
  readonly content?: Def<disko·ᐸbcachefsᐳ | disko·ᐸbtrfsᐳ | disko·ᐸfilesystemᐳ | disko·ᐸluksᐳ | disko·ᐸlvm_pvᐳ | disko·ᐸmdraidᐳ | disko·ᐸswapᐳ | disko·ᐸzfsᐳ | null>;
  /** string · default `"100%"` · lib/types/table.nix */
  readonly end?: Val<string>;
  /** list of string · default `[ ]` · lib/types/table.nix */
  readonly flags?: Val<readonly Val<string>[]>;
  /** null or one of "bcachefs", "btrfs", "ext2", "ext3", "ext4", "fat16", "fat32", "hfs", "hfs+", "linux-swap", "ntfs", "reiserfs", "udf", "xfs" · default `null` · lib/types/table.nix */
  readonly "fs-type"?: Val<"bcachefs" | "btrfs" | "ext2" | "ext3" | "ext4" | "fat16" | "fat32" | "hfs" | "hfs+" | "linux-swap" | "ntfs" | "reiserfs" | "udf" | "xfs" | null>;
  /** null or string · lib/types/table.nix */
  readonly name?: Val<string | null>;
  /** one of "primary", "logical", "extended" · default `"primary"` · lib/types/table.nix */
  readonly "part-type"?: Val<"primary" | "logical" | "extended">;
  /** string · default `"0%"` · lib/types/table.nix */
  readonly start?: Val<string>;
}
export interface disko·ᐸbtrfsᐳ·subvolumes·ᐸnameᐳ·swap·ᐸnameᐳ {
  /** list of non-empty string · default `[ "defaults" ]` · lib/types/btrfs.nix */
  readonly options?: Val<readonly Val<string>[]>;
  /** string · default `"‹name›"` · lib/types/btrfs.nix */
  readonly path?: Val<string>;
  /** null or signed integer · default `null` · lib/types/btrfs.nix */
  readonly priority?: Val<number | null>;
  /** string matching the pattern ^([0-9]+[KMGTP])?$ · lib/types/btrfs.nix */
  readonly size?: Val<string>;
}
export interface disko·ᐸgptᐳ·partitions·ᐸnameᐳ·hybrid {
  /** string · read-only · lib/types/gpt.nix */
  readonly _create?: Val<string>;
  /** boolean · default `false` · lib/types/gpt.nix */
  readonly mbrBootableFlag?: Val<boolean>;
  /** null or string · default `null` · lib/types/gpt.nix */
  readonly mbrPartitionType?: Val<string | null>;
}
