import { homeModule } from "../../../index.ts";

/** Settings of Mic92/dotfiles. */
export const dotfiles = homeModule("dotfiles", {
  config: ({ pkgs }) => ({
    services: { syncthing: { enable: true }, "mpris-proxy": { enable: true } },
    home: {
      username: "alice",
      homeDirectory: "/root",
      packages: [pkgs.atuin],
      enableNixpkgsReleaseCheck: false,
      stateVersion: "23.11",
      extraOutputsToInstall: ["share/tmux-plugins"],
    },
    manual: { html: { enable: false }, manpages: { enable: false }, json: { enable: false } },
    programs: { "home-manager": { enable: true } },
    fonts: { fontconfig: { enable: true } },
    systemd: {
      user: {
        timers: {
          "atuin-sync": {
            Unit: { Description: "Atuin auto sync" },
            Timer: { OnUnitActiveSec: "1h" },
            Install: { WantedBy: ["timers.target"] },
          },
          "calendar-sync": {
            Unit: { Description: "Sync calendars regularly" },
            Timer: { OnCalendar: "*:0/15", Persistent: true },
            Install: { WantedBy: ["timers.target"] },
          },
          "calendar-notify": {
            Unit: { Description: "Check calendar for upcoming events" },
            Timer: { OnCalendar: "*:0/5", Persistent: true },
            Install: { WantedBy: ["timers.target"] },
          },
          mbsync: {
            Unit: { Description: "Mailbox synchronization timer" },
            Timer: { OnBootSec: "2m", OnUnitActiveSec: "5m" },
            Install: { WantedBy: ["timers.target"] },
          },
        },
        services: {
          "atuin-sync": {
            Unit: { Description: "Atuin auto sync" },
            Service: { Type: "oneshot", IOSchedulingClass: "idle" },
          },
          "calendar-sync": {
            Unit: { Description: "Sync calendars with vdirsyncer", After: ["network-online.target"] },
            Service: { Type: "oneshot" },
          },
          "calendar-notify": {
            Unit: {
              Description: "Check calendar and send notifications",
              After: ["graphical-session.target"],
            },
            Service: { Type: "oneshot", Environment: "DISPLAY=:0" },
          },
          "homeshick-symlink": {
            Unit: {
              Description: "Homeshick symlink dotfiles",
              After: ["graphical-session-pre.target"],
              PartOf: ["graphical-session.target"],
            },
            Service: { Type: "oneshot", RemainAfterExit: true, WorkingDirectory: "%h" },
            Install: { WantedBy: ["default.target"] },
          },
          mbsync: { Unit: { Description: "Mailbox synchronization" }, Service: { Type: "oneshot" } },
          "radicle-node": {
            Unit: { Description: "Radicle node" },
            Service: { Restart: "on-failure", RestartSec: 5 },
            Install: { WantedBy: ["default.target"] },
          },
        },
      },
    },
    xdg: {
      desktopEntries: { "tmux-nvim": { name: "nvim (in tmux)", terminal: false, noDisplay: true } },
      mimeApps: { enable: true },
    },
  }),
});
