import { homeModule, nix } from "../../index.ts";

/** A graphical session on Linux. */
export const desktop = homeModule("sample-desktop", {
  config: ({ config, lib, pkgs }) => ({
    programs: {
      firefox: {
        enable: true,
        languagePacks: ["de"],
        nativeMessagingHosts: [pkgs["tridactyl-native"]],
        policies: { DisablePocket: true, DNSOverHTTPS: { Enabled: false } },
        profiles: {
          main: {
            id: 0,
            isDefault: true,
            settings: {
              "browser.startup.homepage": "about:blank",
              "dom.security.https_only_mode": true,
              "browser.sessionstore.interval": 60000,
              "browser.uiCustomization.state": { placements: { "nav-bar": ["back-button"] } },
            },
            search: {
              force: true,
              default: "ddg",
              order: ["ddg", "google"],
              engines: {
                "nix-packages": {
                  name: "Nix Packages",
                  urls: [
                    {
                      template: "https://search.nixos.org/packages",
                      params: [{ name: "query", value: "{searchTerms}" }],
                    },
                  ],
                  definedAliases: ["@np"],
                  icon: "/etc/nix.svg",
                },
                bing: { metaData: { hidden: true } },
              },
            },
            bookmarks: {
              force: true,
              settings: [
                { name: "wiki", tags: ["nix"], keyword: "w", url: "https://wiki.nixos.org" },
                {
                  name: "Toolbar",
                  toolbar: true,
                  bookmarks: [{ name: "x", url: "https://example.org" }, "separator"],
                },
              ],
            },
            containers: { shop: { id: 1, color: "yellow", icon: "cart" } },
            extensions: { packages: [pkgs.hello], force: true },
            userChrome: "#TabsToolbar { visibility: collapse; }",
          },
          other: { id: 1 },
        },
      },
      chromium: {
        enable: true,
        extensions: [
          "cjpalhdlnbpafiamejdnhcphjbkeiagm",
          { id: "aaaaaaaabbbbbbbbccccccccdddddddd", crxPath: "/x.crx", version: "1.0" },
        ],
        commandLineArgs: ["--ozone-platform=wayland"],
      },
      alacritty: {
        enable: true,
        settings: {
          window: { opacity: 0.95, padding: { x: 8, y: 8 } },
          font: { size: 11.5, normal: { family: "Fira Code" } },
          keyboard: { bindings: [{ key: "N", mods: "Control|Shift", action: "SpawnNewInstance" }] },
        },
      },
      kitty: {
        enable: true,
        font: { name: "Fira Code", size: 12, package: pkgs["fira-code"] },
        settings: { scrollback_lines: 10000, enable_audio_bell: false, background_opacity: "0.9" },
        keybindings: { "ctrl+c": "copy_or_interrupt" },
        themeFile: "SpaceGray_Eighties",
        shellIntegration: { mode: "no-cursor" },
      },
      foot: {
        enable: true,
        server: { enable: true },
        settings: {
          main: { font: "monospace:size=11", "dpi-aware": "yes" },
          mouse: { "hide-when-typing": true },
          scrollback: { lines: 5000 },
        },
      },
      wezterm: {
        enable: true,
        extraConfig: "return {}",
        colorSchemes: { own: { ansi: ["#222"], background: "#000" } },
      },
      ghostty: {
        enable: true,
        settings: { theme: "nord", "font-size": 12, keybind: ["ctrl+h=goto_split:left"] },
        themes: { own: { palette: ["0=#000000"], background: "000000" } },
      },
      waybar: {
        enable: true,
        systemd: { enable: true, targets: ["sway-session.target"] },
        style: "* { border: none; }",
        settings: {
          mainBar: {
            layer: "top",
            position: "bottom",
            height: 28,
            "modules-left": ["sway/workspaces"],
            "modules-right": ["battery", "clock"],
            clock: { format: "{:%H:%M}" },
            "sway/workspaces": { "disable-scroll": true },
            "custom/hello": { exec: pkgs.writeShellScript("hello", "echo hi"), interval: "once" },
          },
        },
      },
      rofi: {
        enable: true,
        package: nix.get(pkgs, "rofi"),
        plugins: [nix.get(pkgs, "rofi-calc")],
        terminal: lib.getExe(nix.get(pkgs, "foot")),
        location: "center",
        extraConfig: { modi: "drun,run", "show-icons": true, "kb-row-up": "Up" },
        theme: "gruvbox-dark",
      },
      wofi: { enable: true, settings: { allow_images: true } },
      mpv: {
        enable: true,
        config: { hwdec: "auto-safe", "sub-font-size": 40, "ytdl-format": "bestvideo+bestaudio" },
        profiles: { fast: { vo: "vdpau" } },
        bindings: { WHEEL_UP: "seek 10" },
        scripts: [pkgs.mpvScripts.mpris],
        scriptOpts: { osc: { scalewindowed: 2.0, vidscale: false } },
      },
      zathura: {
        enable: true,
        options: { "default-bg": "#000000", "page-padding": 1, recolor: true },
        mappings: { D: "toggle_page_mode", "<Right>": "navigate next" },
      },
      swaylock: {
        enable: true,
        settings: {
          color: "808080",
          "font-size": 24,
          "indicator-idle-visible": false,
          "show-failed-attempts": true,
        },
      },
      hyprlock: {
        enable: true,
        settings: {
          general: { hide_cursor: true, grace: 5 },
          background: [{ path: "screenshot", blur_passes: 3 }],
          "input-field": [{ size: "200, 50", outer_color: "rgb(24, 25, 38)" }],
        },
      },
      i3status: {
        enable: true,
        general: { colors: true, interval: 5 },
        modules: {
          "volume master": { position: 1, settings: { format: "V %volume" } },
          ipv6: { enable: false },
        },
      },
      i3blocks: { enable: true },
      "obs-studio": { enable: false, plugins: [nix.get(pkgs, ["obs-studio-plugins", "wlrobs"])] },
      imv: { enable: true, settings: { options: { background: "ffffff" }, aliases: { x: "close" } } },
      newsboat: {
        enable: true,
        autoReload: true,
        urls: [{ url: "https://example.org/feed", tags: ["news"], title: "Example" }],
      },
    },
    services: {
      "gpg-agent": {
        enable: true,
        enableSshSupport: true,
        defaultCacheTtl: 1800,
        pinentry: { package: pkgs["pinentry-curses"] },
        sshKeys: ["ABCD"],
        extraConfig: "allow-preset-passphrase",
      },
      dunst: {
        enable: true,
        iconTheme: { name: "Adwaita", package: pkgs["adwaita-icon-theme"], size: "32x32" },
        settings: {
          global: { width: 300, height: 300, offset: "30x50", transparency: 10, font: "Droid Sans 9" },
          urgency_normal: { background: "#37474f", timeout: 10 },
        },
      },
      mako: {
        enable: true,
        settings: { "default-timeout": 5000, anchor: "top-right", "actionable=true": { anchor: "top-left" } },
      },
      picom: {
        enable: true,
        backend: "glx",
        fade: true,
        fadeDelta: 4,
        opacityRules: ["90:class_g = 'URxvt'"],
        settings: { blur: { method: "gaussian", size: 10 } },
        inactiveOpacity: 0.9,
        wintypes: { dock: { shadow: false } },
      },
      polybar: {
        enable: true,
        script: "polybar top &",
        settings: {
          "bar/top": { width: "100%", height: "3%", modules: { left: "date" } },
          "module/date": { type: "internal/date", interval: 5 },
        },
        config: { "bar/low": { "modules-center": ["date", "volume"] } },
      },
      swayidle: {
        enable: true,
        timeouts: [
          { timeout: 300, command: nix`${nix.get(pkgs, "swaylock")}/bin/swaylock -f` },
          { timeout: 600, command: "systemctl suspend", resumeCommand: "true" },
        ],
        events: [{ event: "before-sleep", command: "loginctl lock-session" }],
      },
      hypridle: {
        enable: true,
        settings: {
          general: { lock_cmd: "hyprlock" },
          listener: [{ timeout: 900, "on-timeout": "hyprlock" }],
        },
      },
      hyprpaper: { enable: true, settings: { ipc: "on", preload: ["/etc/wall.png"] } },
      kanshi: {
        enable: true,
        settings: [
          {
            profile: {
              name: "desk",
              outputs: [
                { criteria: "DP-1", mode: "2560x1440", scale: 1.5, position: "0,0" },
                { criteria: "eDP-1", status: "disable" },
              ],
            },
          },
        ],
      },
      redshift: { enable: true, latitude: 52.5, longitude: "13.4", temperature: { day: 5700, night: 3500 } },
      gammastep: {
        enable: true,
        provider: "geoclue2",
        settings: { general: { "adjustment-method": "randr" } },
      },
      syncthing: {
        enable: true,
        tray: { enable: true, command: "syncthingtray --wait" },
        settings: { options: { localAnnounceEnabled: false } },
      },
      mpd: {
        enable: true,
        musicDirectory: nix`${config.home.homeDirectory}/music`,
        network: { startWhenNeeded: true, port: 6600 },
        extraConfig: 'audio_output { type "pipewire" }',
      },
      "ssh-agent": { enable: false },
      udiskie: {
        enable: true,
        automount: false,
        tray: "never",
        settings: { program_options: { tray: true } },
      },
      easyeffects: { enable: true, preset: "flat" },
      "screen-locker": {
        enable: true,
        lockCmd: "i3lock -n",
        inactiveInterval: 5,
        xautolock: { extraOptions: ["-killtime", "30"] },
      },
      flameshot: { enable: true, settings: { General: { disabledTrayIcon: true, savePath: "/tmp" } } },
      emacs: {
        enable: true,
        client: { enable: true, arguments: ["-c"] },
        startWithUserSession: "graphical",
        defaultEditor: lib.mkForce(false),
      },
    },
    wayland: {
      windowManager: {
        sway: {
          enable: true,
          wrapperFeatures: { gtk: true },
          config: {
            modifier: "Mod4",
            terminal: "foot",
            fonts: { names: ["monospace"], size: 10.5 },
            input: { "type:keyboard": { xkb_layout: "de", repeat_rate: "50" } },
            output: { "*": { bg: "#000000 solid_color" }, "DP-1": { scale: "1.5" } },
            keybindings: lib.mkOptionDefault({
              "Mod4+Return": "exec foot",
              "Mod4+Shift+q": "kill",
              "Mod4+x": null,
            }),
            bars: [
              {
                position: "top",
                statusCommand: "i3status",
                colors: {
                  background: "#323232",
                  focusedWorkspace: { border: "#000", background: "#111", text: "#fff" },
                },
              },
            ],
            gaps: { inner: 6, smartGaps: true },
            startup: [{ command: "mako" }, { command: "systemctl --user restart kanshi", always: true }],
            window: {
              border: 2,
              titlebar: false,
              commands: [{ command: "border none", criteria: { app_id: "mpv", floating: true } }],
            },
            assigns: { "1: web": [{ app_id: "firefox" }] },
            colors: {
              focused: {
                border: "#4c7899",
                background: "#285577",
                text: "#ffffff",
                indicator: "#2e9ef4",
                childBorder: "#285577",
              },
            },
            modes: { resize: { Left: "resize shrink width 10 px" } },
            workspaceOutputAssign: [{ workspace: "1", output: ["DP-1", "eDP-1"] }],
          },
          extraConfig: "bindsym --locked XF86AudioMute exec true",
        },
        hyprland: {
          enable: true,
          settings: {
            $mod: "SUPER",
            bind: ["$mod, F, exec, firefox"],
            decoration: { rounding: 5, shadow_offset: "0 5" },
            monitor: ",preferred,auto,1",
            input: { kb_layout: "de", touchpad: { natural_scroll: true } },
          },
          plugins: [nix.get(pkgs, ["hyprlandPlugins", "hyprexpo"])],
          submaps: { resize: { settings: { binde: [", right, resizeactive, 10 0"] } } },
        },
      },
    },
    xsession: {
      enable: true,
      windowManager: {
        i3: {
          enable: true,
          config: {
            modifier: "Mod1",
            keybindings: { "Mod1+d": "exec dmenu_run" },
            floating: { criteria: [{ title: "Steam - Update News" }] },
            bars: [],
          },
        },
        bspwm: {
          enable: false,
          monitors: { "HDMI-0": ["web", "I"] },
          rules: { Gimp: { desktop: "^8", state: "floating", follow: true } },
          settings: { border_width: 2, gapless_monocle: true },
        },
      },
      initExtra: "xset r rate 200 30",
    },
    gtk: {
      enable: true,
      theme: { name: "Adwaita-dark", package: pkgs["gnome-themes-extra"] },
      iconTheme: { name: "Papirus", package: nix.get(pkgs, "papirus-icon-theme") },
      font: { name: "Noto Sans", size: 11 },
      gtk3: {
        bookmarks: ["file:///home/alice/docs"],
        extraConfig: { "gtk-application-prefer-dark-theme": true, "gtk-cursor-blink": 0 },
        extraCss: "window {}",
      },
    },
    qt: {
      enable: false,
      platformTheme: { name: "gtk3" },
      style: { name: "adwaita-dark", package: [pkgs["adwaita-qt"]] },
    },
    dconf: {
      settings: {
        "org/gnome/desktop/peripherals/mouse": { "natural-scroll": false, speed: -0.5 },
        "org/gnome/shell": { "favorite-apps": ["firefox.desktop"] },
        "org/gnome/desktop/input-sources": { sources: [lib.hm.gvariant.mkTuple(["xkb", "de"])] },
      },
    },
    systemd: {
      user: {
        startServices: "sd-switch",
        sessionVariables: { GDK_BACKEND: "wayland" },
        services: {
          sync: {
            Unit: { Description: "Sync", After: ["network.target"] },
            Service: { Type: "oneshot", ExecStart: nix`${pkgs.isync}/bin/mbsync -a`, Environment: ["A=1"] },
            Install: { WantedBy: ["default.target"] },
          },
        },
        timers: {
          sync: {
            Unit: { Description: "Sync" },
            Timer: { OnCalendar: "*:0/10", Persistent: true },
            Install: { WantedBy: ["timers.target"] },
          },
        },
        tmpfiles: { rules: ["d %h/tmp 0700 - - 7d"] },
      },
    },
    xresources: {
      properties: { "Xft.dpi": 96, "XTerm*faceName": "monospace", "Emacs*toolBar": false },
      extraConfig: "! end",
    },
    targets: { genericLinux: { enable: false } },
    specialisation: { light: { configuration: { gtk: { theme: { name: lib.mkForce("Adwaita") } } } } },
  }),
});
