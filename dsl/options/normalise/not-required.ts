/**
 * Options without a default that nobody has to set, by class and path. What the schemas know of an option is that it has no
 * default; these were found by evaluating each submodule alone, and by reading the files that declare them.
 */

/** The module that declares them gives them a value itself: the key they stand under, or what follows from their siblings. */
const setByTheirModule: { readonly [className: string]: readonly string[] } = {
  nixos: [
    // Named by their key.
    ...[
      "containers.<name>.bindMounts",
      "fileSystems",
      "boot.specialFileSystems",
      "virtualisation.fileSystems",
    ].map((mounts) => `${mounts}.<name>.mountPoint`),
    ...["users.users", "users.groups", "users.extraUsers", "users.extraGroups", "security.pam.services"].map(
      (named) => `${named}.<name>.name`,
    ),
    ...["hardware.sane.brscan4.netDevices", "hardware.sane.brscan5.netDevices", "networking.interfaces"].map(
      (named) => `${named}.<name>.name`,
    ),
    ...["networking.nftables.tables", "services.bitcoind.<name>.rpc.users", "services.hylafax.modems"].map(
      (named) => `${named}.<name>.name`,
    ),
    "networking.vswitches.<name>.interfaces.<name>.name",
    "services.kmonad.keyboards.<name>.name",
    "environment.etc.<name>.target",
    "programs.neovim.runtime.<name>.target",
    "services.geoclue2.appConfig.<name>.desktopID",
    "services.k3s.manifests.<name>.target",
    "services.syncoid.commands.<name>.source",
    "services.tor.relay.onionServices.<name>.path",
    "services.znapzend.zetup.<name>.dataset",
    "services.znapzend.zetup.<name>.destinations.<name>.dataset",
    "services.znapzend.zetup.<name>.destinations.<name>.label",
    "services.znapzend.zetup.<name>.destinations.<name>.plan",
    // Written from the `text` beside them.
    "boot.initrd.systemd.contents.<name>.source",
    "environment.etc.<name>.source",
    "services.k3s.manifests.<name>.source",
    "services.rspamd.locals.<name>.source",
    "services.rspamd.overrides.<name>.source",
    "services.sympa.settingsFile.<name>.source",
    "systemd.shutdownRamfs.contents.<name>.source",
    // Computed from others, or their default says so in words.
    "boot.specialFileSystems.<name>.options",
    "containers.<name>.path",
    "fileSystems.<name>.options",
    "virtualisation.fileSystems.<name>.options",
    "power.ups.upsmon.monitor.<name>.passwordFile",
    "security.pam.services.<name>.setLoginUid",
    "services.buildkite-agents.<name>.hooksPath",
    "services.caddy.virtualHosts.<name>.logFormat",
    "services.github-runners.<name>.nodeRuntimes",
    "services.httpd.virtualHosts.<name>.listenAddresses",
    "services.jitsi-videobridge.xmppConfigs.<name>.hostName",
    "services.jitsi-videobridge.xmppConfigs.<name>.mucNickname",
    "services.logrotate.settings.<name>.files",
    "services.matrix-synapse.settings.listeners.*.x_forwarded",
    "services.matrix-synapse.workers.<name>.worker_listeners.*.x_forwarded",
    "services.matrix-synapse.workers.<name>.worker_log_config",
    "services.mautrix-meta.instances.<name>.settings",
    "services.nghttpx.backends.*.server",
    "services.nghttpx.frontends.*.server",
    "services.printing.cups-pdf.instances.<name>.confFileText",
    "services.redis.servers.<name>.user",
    ...["device", "label", "options"].map((name) => `swapDevices.*.${name}`),
  ],
  homeManager: [
    "accounts.email.accounts.<name>.astroid.sendMailCommand",
    "accounts.email.accounts.<name>.maildir.path",
    "launchd.agents.<name>.config.Label",
    "programs.git.includes.*.path",
    "programs.gnome-shell.extensions.*.id",
    "programs.gpg.publicKeys.*.source",
    "programs.zsh.plugins.*.file",
    // Written from the `text` beside them.
    "fonts.fontconfig.configFile.<name>.source",
    "home.file.<name>.source",
    "programs.gradle.initScripts.<name>.source",
    "programs.neovim.plugins.*.runtime.<name>.source",
    ...["cacheFile", "configFile", "dataFile", "stateFile"].map((files) => `xdg.${files}.<name>.source`),
  ],
  darwin: [
    ...["agents", "daemons", "user.agents"].map((jobs) => `launchd.${jobs}.<name>.serviceConfig.Label`),
    ...["etc", "launchAgents", "launchDaemons", "userLaunchAgents"].map(
      (files) => `environment.${files}.<name>.source`,
    ),
    "programs.tmux.tmuxOptions.<name>.source",
    "programs.vim.vimOptions.<name>.source",
    "system.activationScripts.<name>.source",
  ],
};

/** Asked for in some case only: what a service with TLS needs, a name that only some mail program writes. */
const seldomAskedFor: { readonly [className: string]: readonly string[] } = {
  nixos: [
    // Units write them only where somebody sets them.
    ...[
      "mounts.*",
      "automounts.*",
      ..."paths services slices sockets targets timers units"
        .split(" ")
        .flatMap((of) => [`${of}.<name>`, `user.${of}.<name>`]),
    ].flatMap((units) =>
      ["name", "startLimitBurst", "startLimitIntervalSec"].map((name) => `systemd.${units}.${name}`),
    ),
    ..."chroot maxproc private privileged wakeup wakeupUnusedComponent"
      .split(" ")
      .map((name) => `services.postfix.masterConfig.<name>.${name}`),
    ...["sslServerCert", "sslServerKey"].map((name) => `services.httpd.virtualHosts.<name>.${name}`),
    ...["sslCertificate", "sslCertificateKey"].map((name) => `services.nginx.virtualHosts.<name>.${name}`),
    ...["ddns-path", "ddns-server"].map((name) => `services.inadyn.settings.custom.<name>.${name}`),
    ...["host", "password", "path", "resource", "username"].map(
      (name) => `services.icingaweb2.modules.monitoring.transports.<name>.${name}`,
    ),
    "networking.sits.<name>.encapsulation.port",
    "security.apparmor.policies.<name>.profile",
    "services.github-runners.<name>.tokenFile",
    "services.i2pd.inTunnels.<name>.destination",
    "services.invoiceplane.sites.<name>.cron.key",
    "services.klipper.firmwares.<name>.configFile",
    "services.restic.backups.<name>.passwordFile",
  ],
  homeManager: [
    "accounts.email.accounts.<name>.address",
    "accounts.email.accounts.<name>.realName",
    "wayland.windowManager.hyprland.extraLuaFiles.<name>.content",
  ],
  darwin: ["users.groups.<name>.gid", "users.users.<name>.uid"],
};

/** Other modules of the same project define keys of them, which a definition may only add to: `pools.nextcloud`. */
const completedElsewhere: { readonly [className: string]: readonly string[] } = {
  nixos: [
    "boot.binfmt.registrations.<name>",
    "networking.nftables.tables.<name>",
    "security.wrappers.<name>",
    "services.acpid.handlers.<name>",
    "services.akkoma.frontends.<name>",
    "services.geoclue2.appConfig.<name>",
    "services.jibri.xmppEnvironments.<name>",
    "services.jitsi-videobridge.xmppConfigs.<name>",
    "services.kubernetes.kubelet.taints.<name>",
    "services.pantalaimon-headless.instances.<name>",
    "services.phpfpm.pools.<name>",
    "services.prosody.virtualHosts.<name>",
  ],
  homeManager: ["programs.i3status.modules.<name>"],
};

/** Whether an option that has no default may be left out all the same. */
export function mayBeLeftOut(className: string, path: string): boolean {
  return (
    [setByTheirModule, seldomAskedFor].some((lists) => (lists[className] ?? []).includes(path)) ||
    (completedElsewhere[className] ?? []).some((above) => path.startsWith(`${above}.`))
  );
}
