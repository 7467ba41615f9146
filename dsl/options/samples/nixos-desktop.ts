import { nix, nixosModule } from "../../index.ts";

/** A desk: display, sound, fonts, programs; definitions in several parts. */
export const desktop = nixosModule("sample-desktop", {
  config: ({ config, lib, pkgs }) =>
    lib.mkMerge([
      {
        services: {
          xserver: {
            enable: true,
            videoDrivers: ["amdgpu", "modesetting"],
            xkb: { layout: "de,us", variant: "nodeadkeys,", options: "caps:escape" },
            dpi: 110,
            excludePackages: [pkgs.xterm],
            windowManager: {
              i3: { enable: true, extraPackages: [pkgs.i3status, pkgs.dmenu] },
              xmonad: { enable: true, enableContribAndExtras: true },
            },
            deviceSection: 'Option "TearFree" "true"',
          },
          displayManager: {
            defaultSession: "none+i3",
            autoLogin: { enable: true, user: "alice" },
            sddm: { wayland: { enable: true }, theme: "breeze" },
          },
          desktopManager: { plasma6: { enable: lib.mkDefault(false) } },
          libinput: {
            enable: true,
            touchpad: { naturalScrolling: true, tapping: false, accelProfile: "flat" },
          },
          greetd: {
            enable: true,
            settings: {
              default_session: { command: nix`${pkgs.tuigreet}/bin/tuigreet --cmd sway`, user: "greeter" },
            },
          },
          pipewire: {
            enable: true,
            alsa: { enable: true, support32Bit: true },
            pulse: { enable: true },
            jack: { enable: config.services.pipewire.enable },
            extraConfig: {
              pipewire: {
                "92-low-latency": {
                  "context.properties": { "default.clock.rate": 48000, "default.clock.quantum": 64 },
                },
              },
            },
            wireplumber: {
              extraConfig: {
                "10-bluez": {
                  "monitor.bluez.properties": { "bluez5.enable-sbc-xq": true, "bluez5.roles": ["a2dp_sink"] },
                },
              },
            },
          },
          printing: {
            enable: true,
            drivers: [pkgs.gutenprint],
            browsing: true,
            listenAddresses: ["*:631"],
            allowFrom: ["all"],
          },
          flatpak: { enable: true },
          fwupd: { enable: true },
          tlp: {
            enable: true,
            settings: {
              CPU_SCALING_GOVERNOR_ON_BAT: "powersave",
              START_CHARGE_THRESH_BAT0: 75,
              RESTORE_DEVICE_STATE_ON_STARTUP: true,
            },
          },
          logind: {
            settings: {
              Login: { HandleLidSwitch: "suspend", IdleActionSec: "30min", KillUserProcesses: false },
            },
          },
          upower: { enable: true, percentageLow: 20, criticalPowerAction: "HybridSleep" },
          blueman: { enable: true },
          gnome: { "gnome-keyring": { enable: true } },
          dbus: { implementation: "broker", packages: [pkgs.gcr] },
          kanata: {
            enable: true,
            keyboards: {
              internal: {
                devices: ["/dev/input/by-path/kbd"],
                config: "(defsrc caps)",
                extraDefCfg: "process-unmapped-keys yes",
              },
            },
          },
          udisks2: { enable: true, settings: { "udisks2.conf": { defaults: { encryption: "luks2" } } } },
        },
        fonts: {
          packages: [pkgs["noto-fonts"], pkgs["nerd-fonts"]["jetbrains-mono"]],
          enableDefaultPackages: true,
          fontDir: { enable: true },
          fontconfig: {
            defaultFonts: {
              monospace: ["JetBrainsMono Nerd Font"],
              emoji: lib.mkBefore(["Noto Color Emoji"]),
            },
            hinting: { style: "slight" },
            subpixel: { rgba: "rgb" },
            localConf: "<fontconfig/>",
          },
        },
        xdg: {
          portal: {
            enable: true,
            wlr: { enable: true },
            extraPortals: [pkgs["xdg-desktop-portal-gtk"]],
            config: { common: { default: ["gtk"], "org.freedesktop.impl.portal.Secret": "gnome-keyring" } },
          },
          mime: {
            defaultApplications: {
              "application/pdf": "firefox.desktop",
              "image/png": ["gimp.desktop", "imv.desktop"],
            },
          },
        },
        qt: { enable: true, platformTheme: "gnome", style: "adwaita-dark" },
        console: { useXkbConfig: true },
      },
      lib.mkIf(config.services.xserver.enable, {
        programs: {
          firefox: {
            enable: true,
            package: pkgs["firefox-esr"],
            preferences: { "browser.startup.page": 3, "privacy.donottrackheader.enabled": true },
            policies: {
              DisableTelemetry: true,
              ExtensionSettings: { "*": { installation_mode: "blocked" } },
            },
            languagePacks: ["de", "en-GB"],
          },
          chromium: {
            enable: true,
            extensions: ["cjpalhdlnbpafiamejdnhcphjbkeiagm"],
            extraOpts: { BrowserSignin: 0, SpellcheckLanguage: ["de"] },
          },
          steam: {
            enable: true,
            remotePlay: { openFirewall: true },
            extraCompatPackages: [pkgs["proton-ge-bin"]],
            gamescopeSession: { enable: true },
          },
          sway: {
            enable: true,
            wrapperFeatures: { gtk: true },
            extraPackages: [pkgs.swaylock],
            extraSessionCommands: "export SDL_VIDEODRIVER=wayland",
          },
          hyprland: { enable: true, xwayland: { enable: true }, withUWSM: true },
          dconf: {
            enable: true,
            profiles: {
              user: {
                databases: [
                  {
                    settings: {
                      "org/gnome/desktop/interface": {
                        "color-scheme": "prefer-dark",
                        "cursor-size": lib.gvariant.mkInt32(24),
                      },
                    },
                    lockAll: true,
                  },
                ],
              },
            },
          },
          git: {
            enable: true,
            lfs: { enable: true },
            config: {
              init: { defaultBranch: "main" },
              url: { "https://github.com/": { insteadOf: ["gh:", "github:"] } },
            },
          },
          gnupg: {
            agent: {
              enable: true,
              enableSSHSupport: true,
              pinentryPackage: pkgs["pinentry-gnome3"],
              settings: { "default-cache-ttl": 3600 },
            },
          },
          ssh: {
            startAgent: false,
            knownHosts: {
              "git.example.org": {
                publicKey: "ssh-ed25519 AAAA",
                extraHostNames: ["git"],
                certAuthority: false,
              },
            },
            extraConfig: "Host nas\n  User root\n",
          },
          zsh: {
            enable: true,
            ohMyZsh: { enable: true, plugins: ["git", "sudo"], theme: "agnoster" },
            histSize: 50000,
            setOptions: ["HIST_IGNORE_DUPS"],
            autosuggestions: { enable: true, strategy: ["history", "completion"] },
          },
          fish: { enable: true, shellAbbrs: { g: "git" }, interactiveShellInit: "set fish_greeting" },
          bash: { completion: { enable: true }, promptInit: "PS1='$ '" },
          tmux: {
            enable: true,
            keyMode: "vi",
            terminal: "tmux-256color",
            plugins: [pkgs.tmuxPlugins.sensible],
            historyLimit: 10000,
          },
          neovim: {
            enable: true,
            defaultEditor: true,
            viAlias: true,
            configure: { customRC: "set number", packages: { own: { start: [pkgs.vimPlugins["vim-nix"]] } } },
          },
          nh: { enable: true, clean: { enable: true, extraArgs: "--keep 5" }, flake: "/etc/nixos" },
          direnv: {
            enable: true,
            "nix-direnv": { enable: true },
            settings: { global: { hide_env_diff: true } },
          },
          "nix-ld": { enable: true, libraries: [pkgs.stdenv.cc.cc, pkgs.zlib] },
          gamemode: {
            enable: true,
            settings: { general: { renice: 10 }, custom: { start: "notify-send on" } },
          },
          wireshark: { enable: true, package: pkgs.wireshark },
          java: { enable: true, package: pkgs.jdk21 },
          appimage: { enable: true, binfmt: true },
        },
      }),
      {
        environment: {
          systemPackages: lib.mkAfter(
            lib.optionals(config.programs.sway.enable, [pkgs["wl-clipboard"], pkgs.grim]),
          ),
        },
      },
    ]),
});
