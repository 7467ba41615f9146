import { instance } from "../../dsl";
import { electrum } from "../../hosts/electrum";
import { network } from "../../flake/lib/network";
import { tags } from "../tags";

/** What services call their state, for `clan backups`. Homes and dumps go by restic (hosts/modules/nixos/backups.ts). */
export const borgbackup = instance("borgbackup", {
  module: { name: "borgbackup", input: "clan-core" },
  roles: {
    server: {
      machines: [electrum],
      settings: { directory: "/srv/backups/borg", address: network.hosts.electrum.mesh },
    },
    client: {
      tags: [tags.controller],
      settings: { startAt: "*-*-* 03:30:00", exclude: ["*.tmp"] },
    },
  },
});
