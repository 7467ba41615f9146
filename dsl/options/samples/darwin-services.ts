import { darwinModule, nix } from "../../index.ts";

/** Agents, daemons, programs, and what Homebrew brings. */
export const services = darwinModule("sample-services", {
  config: ({ config, lib, pkgs }) => ({
    homebrew: {
      enable: true,
      user: nix.nonNull(config.system.primaryUser),
      onActivation: { cleanup: "zap", autoUpdate: false, upgrade: true, extraFlags: ["--verbose"] },
      global: { brewfile: true, autoUpdate: lib.mkDefault(false) },
      taps: [
        "homebrew/services",
        { name: "example/tap", clone_target: "https://git.example.org/tap.git", force_auto_update: true },
      ],
      brews: [
        "mas",
        {
          name: "denji/nginx/nginx-full",
          args: ["with-rmtp"],
          link: "overwrite",
          restart_service: "changed",
        },
        { name: "mysql@8.0", start_service: true, conflicts_with: ["mysql"] },
      ],
      casks: [
        "firefox",
        { name: "opera", args: { appdir: "~/my-apps/Applications" } },
        { name: "ghostty", greedy: true },
      ],
      masApps: { Xcode: 497799835, "1Password for Safari": 1569813296 },
      caskArgs: { appdir: "~/Applications", require_sha: true, no_quarantine: false },
      vscode: ["golang.go"],
      extraConfig: "# end\n",
    },
    launchd: {
      daemons: {
        tidy: {
          script: "rm -rf /tmp/scratch",
          serviceConfig: {
            RunAtLoad: true,
            StartInterval: 3600,
            StandardOutPath: "/var/log/tidy.log",
            EnvironmentVariables: { A: "1" },
          },
        },
        relay: {
          command: nix`${pkgs.socat}/bin/socat TCP-LISTEN:1 TCP:nas:1`,
          path: [pkgs.coreutils],
          serviceConfig: {
            KeepAlive: { SuccessfulExit: false, NetworkState: true },
            UserName: "build",
            Nice: 10,
          },
        },
      },
      agents: {
        hello: {
          environment: { LANG: "C" },
          serviceConfig: {
            ProgramArguments: ["/bin/echo", "hi"],
            StartCalendarInterval: [{ Hour: 8, Minute: 30 }, { Weekday: 1 }],
            ProcessType: "Background",
          },
        },
      },
      user: {
        agents: {
          sync: {
            serviceConfig: {
              Label: "org.example.sync",
              Program: "/usr/bin/true",
              WatchPaths: ["/Users/alice/in"],
              KeepAlive: true,
              Sockets: { Listeners: { SockServiceName: "7000", SockType: "stream" } },
            },
          },
        },
        envVariables: { GOPATH: "/Users/alice/go" },
      },
      envVariables: { PATH_LIST: ["/a", "/b"] },
    },
    services: {
      openssh: { enable: true, extraConfig: "PasswordAuthentication no\n" },
      tailscale: { enable: true, overrideLocalDns: false },
      yabai: {
        enable: true,
        enableScriptingAddition: true,
        config: { layout: "bsp", window_gap: 10, mouse_follows_focus: "off", split_ratio: "0.5" },
        extraConfig: "yabai -m rule --add app='System' manage=off",
      },
      skhd: { enable: true, skhdConfig: "cmd - return : open -na ghostty", package: pkgs.skhd },
      aerospace: {
        enable: true,
        settings: {
          gaps: { inner: { horizontal: 8 }, outer: { left: 8 } },
          mode: {
            main: { binding: { "alt-h": "focus left", "alt-shift-c": ["reload-config", "mode main"] } },
          },
          "on-focus-changed": ["move-mouse window-lazy-center"],
          "workspace-to-monitor-force-assignment": { "1": 1, "2": ["secondary", "dell"] },
        },
      },
      sketchybar: { enable: true, config: "sketchybar --bar height=24", extraPackages: [pkgs.jq] },
      jankyborders: {
        enable: true,
        style: "round",
        width: nix.float(6),
        hidpi: false,
        active_color: "0xFFFFFFFF",
        blacklist: ["Safari"],
      },
      "karabiner-elements": { enable: false },
      postgresql: {
        enable: true,
        package: pkgs.postgresql_16,
        dataDir: "/var/lib/postgresql/16",
        settings: { log_connections: true, port: lib.mkForce(5433) },
      },
      redis: { enable: true, bind: "127.0.0.1", appendOnly: true, port: 6379 },
      dnsmasq: { enable: true, addresses: { localhost: "127.0.0.1" }, bind: "127.0.0.1", port: 5353 },
      prometheus: {
        exporters: {
          node: { enable: true, enabledCollectors: ["cpu"], extraFlags: ["--log.level=warn"], port: 9100 },
        },
      },
      "github-runners": {
        own: {
          enable: true,
          url: "https://github.com/example/own",
          tokenFile: "/etc/token",
          extraLabels: ["nix"],
          extraEnvironment: { CI: "1" },
          ephemeral: true,
        },
      },
      "buildkite-agents": lib.mkIf(config.services.redis.enable, {
        main: { enable: false, tokenPath: "/etc/bk", tags: { os: "macos", queue: ["a", "b"] } },
      }),
      netbird: { enable: false },
      telegraf: {
        enable: false,
        extraConfig: { outputs: { influxdb: { urls: ["http://localhost:8086"] } } },
      },
      spotifyd: { enable: false, settings: { bitrate: 160 } },
      emacs: { enable: true, additionalPath: ["/Users/alice/bin"] },
      autossh: {
        sessions: [{ name: "nas", user: "alice", extraArguments: "-N -D4343 nas", monitoringPort: 20000 }],
      },
      synergy: { client: { enable: false, serverAddress: "desk" } },
      khd: { enable: false, i3Keybindings: false },
    },
    programs: {
      fish: {
        enable: true,
        shellAbbrs: { g: "git" },
        vendor: { functions: { enable: true } },
        loginShellInit: "set -x A 1",
      },
      zsh: {
        enable: true,
        enableFzfCompletion: true,
        enableSyntaxHighlighting: true,
        promptInit: "",
        variables: { A: "1" },
        histSize: 50000,
      },
      bash: { enable: true, completion: { enable: true } },
      direnv: { enable: true, silent: true, "nix-direnv": { enable: true } },
      tmux: { enable: true, enableVim: true },
      ssh: {
        knownHosts: { nas: { hostNames: ["nas", "192.0.2.11"], publicKey: "ssh-ed25519 AAAA" } },
        extraConfig: "Host nas\n  User root\n",
      },
      gnupg: { agent: { enable: true, enableSSHSupport: true } },
      _1password: { enable: true },
      "_1password-gui": { enable: lib.mkDefault(false) },
      "nix-index": { enable: true },
      man: lib.mkForce({ enable: true }),
    },
  }),
});
