import { describe, expect, it } from "vitest";
import type { Origin } from "../../nix/ast/node.ts";
import { parseExpr } from "../../nix/parse/index.ts";
import type { SchemaClass } from "../schema.ts";
import { darwin, home, nixos } from "./mistakes/mistake.ts";
import { names } from "./mistakes/names.ts";
import { others } from "./mistakes/others.ts";
import { types } from "./mistakes/types.ts";
import { type ModuleScope, validateModule } from "./module.ts";
import { declaredOptions } from "./own-options.ts";

const originIn =
  (text: string) =>
  (offset: number): Origin => {
    const before = text.slice(0, offset).split("\n");
    return { file: "hosts/x.ts", line: before.length, column: (before.at(-1) ?? "").length + 1 };
  };

/** Checks Nix text as if it stood in `hosts/x.ts`. */
function check(text: string, scope: Partial<ModuleScope> & { readonly classes: readonly SchemaClass[] }) {
  const origin = { file: "hosts/x.ts", line: 1, column: 1 };
  return validateModule(parseExpr(text, { originAt: originIn(text) }), { origin, ...scope });
}

const mistakes = [...names, ...types, ...others];

describe("validateModule", () => {
  it.each(mistakes)("$name", ({ classes, text, finds, says }) => {
    const found = check(text, { classes });
    const seen = found.map(({ code, option }) => `${code} ${option}`);
    expect(seen).toHaveLength(1);
    expect(finds.split("|")).toContain(seen[0]);
    expect(found[0]?.labels[0]?.origin).toMatchObject({
      file: "hosts/x.ts",
      line: text.split("\n").findIndex((line) => line.endsWith("# here")) + 1,
    });
    if (says !== undefined) expect(`${found[0]?.message}\n${found[0]?.help}`).toMatch(says);
  });

  it("has a table of at least 60 mistakes", () => expect(mistakes.length).toBeGreaterThanOrEqual(60));

  it("reports everything at once", () => {
    const found = check("{ services.opensh = { }; networking.hostName = 1; users.users.joe.shel = 1; }", {
      classes: nixos,
    });
    expect(found.map(({ code }) => code)).toEqual(["NV4001", "NV4002", "NV4001"]);
  });

  it("is a warning for a fleet in migration", () => {
    const found = check("{ services.opensh.enable = true; }", { classes: nixos, severity: "warning" });
    expect(found.map(({ severity }) => severity)).toEqual(["warning"]);
  });

  it("knows where a wrong package does not run", () => {
    const text =
      "{ environment.systemPackages = [ pkgs.git pkgs.systemd ] ++ lib.optionals pkgs.stdenv.hostPlatform.isLinux [ pkgs.iproute2 ]; }";
    const found = check(text, { classes: darwin, system: "aarch64-darwin" });
    expect(found.map(({ code, message }) => `${code} ${message}`)).toEqual([
      "NV4014 pkgs.systemd does not run on aarch64-darwin",
    ]);
  });

  it("leaves open namespaces alone", () => {
    expect(check("{ stylix.enable = 1; }", { classes: nixos, open: [["stylix"]] })).toEqual([]);
  });
});

describe("own options", () => {
  const own = declaredOptions(
    parseExpr(`{
      custom.web = {
        enable = lib.mkEnableOption "web";
        port = lib.mkOption { type = lib.types.port; default = 80; };
        mode = lib.mkOption { type = lib.types.enum [ "a" "b" ]; };
        sites = lib.mkOption { type = lib.types.attrsOf (lib.types.submodule { options.root = lib.mkOption { type = lib.types.str; }; }); };
        list = lib.mkOption { type = with lib.types; listOf str; };
        odd = lib.mkOption { type = myTypes.thing; };
      };
    }`),
  );
  const classes = nixos;

  it("are checked like any other", () => {
    const text = `{ custom.web = { enable = 1; port = 70000; mode = "c"; sites.x.rot = "y"; prot = 1; odd = 1; }; }`;
    const found = check(text, { classes, ownOptions: [own] });
    expect(found.map(({ code, option }) => `${code} ${option}`)).toEqual([
      "NV4002 custom.web.enable",
      "NV4003 custom.web.port",
      "NV4005 custom.web.mode",
      "NV4001 custom.web.sites.x.rot",
      "NV4001 custom.web.prot",
    ]);
  });

  it("may be referred to", () => {
    const text =
      "{ networking.hostName = config.custom.web.sites.x.root; networking.domain = config.custom.web.prt; }";
    const found = check(text, { classes, ownOptions: [own] });
    expect(found.map(({ code, option }) => `${code} ${option}`)).toEqual(["NV4012 custom.web.prt"]);
  });

  it("are unknown where the module is not imported", () => {
    expect(check("{ custom.web.enable = true; }", { classes }).map(({ code }) => code)).toEqual(["NV4001"]);
  });
});

/** Definitions as real configurations have them. */
const fine: readonly (readonly [name: string, classes: readonly SchemaClass[], text: string])[] = [
  [
    "a pattern with escapes",
    ["darwin"],
    '{ networking.hostName = "stibnite"; networking.computerName = "a b"; }',
  ],
  [
    "what an element's own module sets",
    home,
    '{ programs.git.includes = [ { contents.user.name = "x"; } ]; }',
  ],
  [
    "types with an empty value",
    nixos,
    '{ services.postgresql.ensureUsers = [ { name = "a"; ensureDBOwnership = true; } ]; }',
  ],
  [
    "a server",
    nixos,
    `{ config, lib, pkgs, ... }: {
    networking = { hostName = "cinnabar"; domain = null; firewall = { allowedTCPPorts = [ 22 443 ]; interfaces.eth0.allowedUDPPorts = [ 53 ]; }; };
    services.openssh = { enable = true; settings = { PermitRootLogin = "prohibit-password"; PasswordAuthentication = false; X11Forwarding = lib.mkDefault false; Foo = "bar"; }; };
    services.nginx = { enable = lib.mkDefault true; virtualHosts."example.org" = { enableACME = true; forceSSL = true; locations."/".proxyPass = "http://127.0.0.1:\${toString config.services.grafana.settings.server.http_port}"; }; };
    security.acme = { acceptTerms = true; defaults.email = "a@example.org"; };
    users.users.joe = { isNormalUser = true; shell = pkgs.fish; extraGroups = [ "wheel" ] ++ lib.optional config.virtualisation.docker.enable "docker"; openssh.authorizedKeys.keys = [ "ssh-ed25519 x" ]; hashedPasswordFile = config.sops.secrets.pw.path; };
    fileSystems."/" = { device = "/dev/disk/by-label/root"; fsType = "ext4"; options = [ "noatime" ]; };
    boot = { loader.systemd-boot.enable = true; kernelPackages = pkgs.linuxPackages_latest; kernel.sysctl."net.ipv4.ip_forward" = 1; initrd.availableKernelModules = [ "nvme" ]; };
    services.rsyncd = { enable = true; settings = { globalSection.uid = "nobody"; sections.files.path = "/srv"; }; };
    services.kanidm.provision.groups.users.overwriteMembers = false;
    systemd.services.sync = { wantedBy = [ "multi-user.target" ]; serviceConfig = { Type = "oneshot"; ExecStart = "\${lib.getExe pkgs.rsync} -a /x /y"; User = "joe"; }; startAt = "daily"; };
    nix = { settings = { experimental-features = [ "nix-command" "flakes" ]; trusted-users = [ "root" "@wheel" ]; auto-optimise-store = true; }; gc = { automatic = true; options = "--delete-older-than 7d"; }; };
    nixpkgs.config.allowUnfree = true; time.timeZone = "Europe/Berlin"; i18n.defaultLocale = "en_US.UTF-8"; system.stateVersion = "25.05"; nixpkgs.hostPlatform = "x86_64-linux";
    environment = { systemPackages = with pkgs; [ git vim ]; etc."x".text = "y"; variables.EDITOR = "vim"; };
  }`,
  ],
  [
    "disks",
    nixos,
    `{ disko.devices = { disk.main = { type = "disk"; device = "/dev/nvme0n1"; content = { type = "gpt"; partitions = { ESP = { size = "512M"; type = "EF00"; content = { type = "filesystem"; format = "vfat"; mountpoint = "/boot"; mountOptions = [ "umask=0077" ]; }; }; zfs = { size = "100%"; content = { type = "zfs"; pool = "zroot"; }; }; }; }; }; zpool.zroot = { type = "zpool"; rootFsOptions.compression = "zstd"; datasets."root" = { type = "zfs_fs"; mountpoint = "/"; options.mountpoint = "legacy"; }; }; }; }`,
  ],
  [
    "a home",
    home,
    `{ config, lib, pkgs, ... }: {
    home = { stateVersion = "25.05"; username = "joe"; homeDirectory = lib.mkForce "/home/joe"; packages = [ pkgs.ripgrep (pkgs.writeShellScriptBin "x" "echo") ]; sessionVariables = { EDITOR = "vim"; N = 1; }; file.".x" = { text = "a"; executable = true; }; activation.x = lib.hm.dag.entryAfter [ "writeBoundary" ] "echo"; };
    programs = { git = { enable = true; settings = { user.name = "Joe"; init.defaultBranch = "main"; }; }; fish = { enable = true; shellAliases.ll = "ls -l"; interactiveShellInit = "set x"; plugins = [ { name = "tide"; src = pkgs.fishPlugins.tide.src; } ]; }; starship = { enable = true; settings = { add_newline = false; character = { success_symbol = "x"; }; }; }; ssh.matchBlocks."*".forwardAgent = true; direnv = { enable = true; nix-direnv.enable = true; }; };
    xdg.configFile."a/b".source = ./b; services.gpg-agent = { enable = true; defaultCacheTtl = 1800; };
  }`,
  ],
  [
    "a Mac",
    darwin,
    `{ config, lib, pkgs, ... }: {
    system = { stateVersion = 6; primaryUser = "joe"; defaults = { dock = { autohide = true; tilesize = 48; }; NSGlobalDomain = { AppleInterfaceStyle = "Dark"; KeyRepeat = 2; }; finder.ShowPathbar = true; CustomUserPreferences."com.apple.x".y = 1; }; };
    homebrew = { enable = true; onActivation.cleanup = "zap"; casks = [ "firefox" { name = "x"; greedy = true; } ]; masApps.Xcode = 497799835; };
    users.users.joe = { home = "/Users/joe"; shell = pkgs.zsh; }; programs.zsh.enable = true; security.pam.services.sudo_local.touchIdAuth = true;
    home-manager = { useGlobalPkgs = true; users.joe = { pkgs, ... }: { imports = [ ./x.nix ]; home.stateVersion = "25.05"; programs.fish.enable = true; }; };
    launchd.user.agents.x.serviceConfig = { ProgramArguments = [ "/bin/x" ]; KeepAlive = true; RunAtLoad = true; };
  }`,
  ],
  [
    "flake parts",
    ["flake"],
    `{ systems = [ "x86_64-linux" ]; flake.modules.nixos.x = { }; flake.lib.y = 1; perSystem = { pkgs, ... }: { packages.hello = pkgs.hello; devShells.default = pkgs.mkShell { }; checks = { }; }; flake.clan.inventory.instances.a.roles.b.tags.all = { }; }`,
  ],
];

describe("no false alarms", () => {
  it.each(fine)("%s", (_name, classes, text) => {
    expect(check(text, { classes }).map(({ code, message }) => `${code} ${message}`)).toEqual([]);
  });
});
