/** Options that no extracted file holds, written by hand in the same form. */
import type { Entry } from "../load/extracted.ts";
import type { OptionType } from "../model/type.ts";

const option = (path: string, type: OptionType, fallback?: unknown): Entry => ({
  loc: path.split("."),
  type,
  hasDefault: fallback !== undefined,
  ...(fallback === undefined ? {} : { default: fallback }),
});
const nullOr = (of: OptionType): OptionType => ({ t: "nullOr", of });

/** What home-manager's module for NixOS and nix-darwin declares. */
const homeManagerModule: readonly Entry[] = [
  option("home-manager.backupFileExtension", nullOr({ t: "str" }), null),
  option("home-manager.backupCommand", nullOr({ t: "either", any: [{ t: "str" }, { t: "path" }, { t: "package" }] }), null),
  option("home-manager.overwriteBackup", { t: "bool" }, false),
  option("home-manager.extraSpecialArgs", { t: "attrs" }, {}),
  option("home-manager.minimal", { t: "bool" }, false),
  option("home-manager.sharedModules", { t: "listOf", of: { t: "raw" } }, []),
  option("home-manager.startAsUserService", { t: "bool" }, false),
  option("home-manager.useGlobalPkgs", { t: "bool" }, false),
  option("home-manager.useUserPackages", { t: "bool" }, false),
  option("home-manager.users", { t: "attrsOf", of: { t: "module", class: "homeManager" } }, {}),
  option("home-manager.verbose", { t: "bool" }, false),
  option("home-manager.enableLegacyProfileManagement", { t: "bool" }),
];

const iniAtom: OptionType = nullOr({ t: "either", any: [{ t: "bool" }, { t: "int" }, { t: "float" }, { t: "str" }] });
const section: OptionType = { t: "attrsOf", of: iniAtom };

/** Options of NixOS that have become others since the list of 2024, or were born below others: in place of what it says. */
const nixosSince: readonly Entry[] = [
  option("services.kanidm.provision.groups.<name>.overwriteMembers", { t: "bool" }, true),
  option("services.rsyncd.settings", { t: "submodule" }, {}),
  option("services.rsyncd.settings.globalSection", section, {}),
  option("services.rsyncd.settings.sections", { t: "attrsOf", of: section }, {}),
];

/** Options of sops-nix that its home-manager module lacks. */
const sopsSystemOnly = (loc: readonly string[]): boolean => {
  const path = loc.join(".");
  return /\.(owner|group|uid|gid|neededForUsers|restartUnits|reloadUnits|sopsFileHash)$/.test(path) || path === "sops.useSystemdActivation";
};

/** Options of sops-nix that its home-manager module adds. */
const sopsHome: readonly Entry[] = [
  option("sops.defaultSymlinkPath", { t: "str" }),
  option("sops.defaultSecretsMountPoint", { t: "str" }),
];

/** Options of a clan's machines that nix-darwin ones lack: clan-core imports those files on NixOS alone. */
const clanNixosOnly = ({ declarations = [] }: Entry): boolean =>
  declarations.length > 0 &&
  declarations.every((file) =>
    /clanCore\/(image|nixos-facter|postgresql|machine-id|state-version|wayland-proxy-virtwl|zerotier|zfs)\b|^clanServices\//.test(file),
  );

/** Options of a clan's machines that only nix-darwin ones have. */
const clanDarwin: readonly Entry[] = [
  option("clan.core.networking.extraHosts", { t: "attrsOf", of: { t: "lines" } }, {}),
];

export const handWritten = { clanDarwin, clanNixosOnly, homeManagerModule, nixosSince, sopsHome, sopsSystemOnly };
