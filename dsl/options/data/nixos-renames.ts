/**
 * Options of NixOS by the names that they had, written by hand: the list of options says of a renamed one no more than that it is
 * hidden, and of a removed one nothing. Those that fleets of some years have.
 */
import type { Rename } from "../model/node.ts";

/** What stands below `from` stands below `to`, by the same names, or by the other name behind a colon. */
interface Moved {
  readonly from: string;
  readonly to: string;
  readonly names: string;
}

const moved: readonly Moved[] = [
  {
    from: "services.openssh",
    to: "services.openssh.settings",
    names:
      "passwordAuthentication:PasswordAuthentication permitRootLogin:PermitRootLogin kbdInteractiveAuthentication:KbdInteractiveAuthentication challengeResponseAuthentication:KbdInteractiveAuthentication forwardX11:X11Forwarding gatewayPorts:GatewayPorts useDns:UseDns logLevel:LogLevel macs:Macs ciphers:Ciphers kexAlgorithms:KexAlgorithms",
  },
  {
    from: "services.xserver",
    to: "services.xserver.xkb",
    names: "layout xkbModel:model xkbVariant:variant xkbOptions:options xkbDir:dir",
  },
  { from: "services.xserver", to: "services", names: "libinput" },
  {
    from: "services.xserver.displayManager",
    to: "services.displayManager",
    names: "defaultSession autoLogin sddm gdm",
  },
  {
    from: "services.xserver.desktopManager",
    to: "services.desktopManager",
    names: "gnome plasma6",
  },
  {
    from: "hardware.opengl",
    to: "hardware.graphics",
    names: "enable driSupport32Bit:enable32Bit extraPackages extraPackages32 package package32",
  },
  { from: "hardware", to: "services", names: "pulseaudio" },
  { from: "fonts", to: "fonts", names: "fonts:packages enableDefaultFonts:enableDefaultPackages" },
  {
    from: "nix",
    to: "nix.settings",
    names:
      "autoOptimiseStore:auto-optimise-store binaryCaches:substituters trustedBinaryCaches:trusted-substituters binaryCachePublicKeys:trusted-public-keys trustedUsers:trusted-users allowedUsers:allowed-users maxJobs:max-jobs buildCores:cores useSandbox:sandbox systemFeatures:system-features requireSignedBinaryCaches:require-sigs",
  },
  {
    from: "boot",
    to: "boot.tmp",
    names: "cleanTmpDir:cleanOnBoot tmpOnTmpfs:useTmpfs tmpOnTmpfsSize:tmpfsSize",
  },
  { from: "i18n", to: "console", names: "consoleFont:font consoleKeyMap:keyMap consoleUseXkbConfig:useXkbConfig" },
  {
    from: "security.acme",
    to: "security.acme.defaults",
    names: "email server validMinDays renewInterval enableDebugLogs",
  },
  {
    from: "services.grafana",
    to: "services.grafana.settings.server",
    names: "addr:http_addr port:http_port domain protocol rootUrl:root_url",
  },
  {
    from: "services.gitea",
    to: "services.gitea.settings.server",
    names: "domain:DOMAIN httpPort:HTTP_PORT httpAddress:HTTP_ADDR rootUrl:ROOT_URL",
  },
  { from: "services.syncthing", to: "services.syncthing.settings", names: "devices folders" },
  { from: "services", to: "services", names: "bitwarden_rs:vaultwarden gnome3:gnome" },
];

/** Those that Nix refuses with a word about what to do instead. */
const removed: readonly string[] = [
  "sound.enable",
  "hardware.opengl.driSupport",
  "hardware.opengl.s3tcSupport",
  "hardware.video.hidpi.enable",
  "programs.gnupg.agent.pinentryFlavor",
  "systemd.enableUnifiedCgroupHierarchy",
];

const path = (text: string): readonly string[] => text.split(".");

export const nixosRenames: readonly Rename[] = [
  ...moved.flatMap(({ from, to, names }) =>
    names.split(" ").map((pair): Rename => {
      const [old = "", now = old] = pair.split(":");
      return { from: [...path(from), old], to: [...path(to), now] };
    }),
  ),
  ...removed.map((from): Rename => ({ from: path(from), to: null })),
];
