import { describe, expect, it } from "vitest";
import type { Origin } from "../../nix/ast/node.ts";
import { parseExpr } from "../../nix/parse/index.ts";
import type { SchemaClass } from "../schema.ts";
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

const nixos: readonly SchemaClass[] = ["nixos", "homeManagerModule", "disko", "sops"];
const home: readonly SchemaClass[] = ["homeManager"];
const darwin: readonly SchemaClass[] = ["darwin", "homeManagerModule"];

/** `code option`, and what the message or the help says. The mistake stands on the line that ends in `# here`. */
interface Mistake {
  readonly name: string;
  readonly classes: readonly SchemaClass[];
  readonly text: string;
  readonly finds: string;
  readonly says?: RegExp;
}
const mistake = (
  name: string,
  classes: readonly SchemaClass[],
  text: string,
  finds: string,
  says?: RegExp,
): Mistake => ({
  name,
  classes,
  text: `{\n  ${text} # here\n}`,
  finds,
  ...(says === undefined ? {} : { says }),
});

const mistakes: readonly Mistake[] = [
  // Names.
  mistake(
    "misspelt option",
    nixos,
    "services.openssh.enabel = true;",
    "NV4001 services.openssh.enabel",
    /did you mean services\.openssh\.enable/,
  ),
  mistake(
    "misspelt service",
    nixos,
    "services.opensh.enable = true;",
    "NV4001 services.opensh",
    /services\.openssh/,
  ),
  mistake("misspelt namespace", nixos, "service.openssh.enable = true;", "NV4001 service", /services/),
  mistake(
    "path as one name",
    nixos,
    '"services.openssh".enable = true;',
    'NV4001 "services.openssh"',
    /write services: \{ openssh: … \}/,
  ),
  mistake("imports in config", nixos, "config.imports = [ ];", "NV4001 imports", /beside `config`/),
  mistake("wrong case", nixos, 'networking.hostname = "x";', "NV4001 networking.hostname", /hostName/),
  mistake(
    "misspelt key of a submodule",
    nixos,
    "users.users.joe.isNormaluser = true;",
    "NV4001 users.users.joe.isNormaluser",
    /isNormalUser/,
  ),
  mistake(
    "misspelt key of a nested submodule",
    nixos,
    'services.nginx.virtualHosts."a.b".locations."/".proxypass = "http://x";',
    'NV4001 services.nginx.virtualHosts."a.b".locations."/".proxypass',
    /proxyPass/,
  ),
  mistake(
    "misspelt key in a list of submodules",
    nixos,
    'nix.buildMachines = [ { hostNam = "x"; hostName = "y"; } ];',
    "NV4001 nix.buildMachines[0].hostNam",
    /hostName/,
  ),
  mistake(
    "misspelt key under mkIf",
    nixos,
    "services.openssh = lib.mkIf true { enabel = true; };",
    "NV4001 services.openssh.enabel",
  ),
  mistake(
    "misspelt key under mkMerge",
    nixos,
    "services.openssh = lib.mkMerge [ { enable = true; } (lib.mkIf true { prots = [ 1 ]; }) ];",
    "NV4001 services.openssh.prots",
    /ports/,
  ),
  mistake(
    "misspelt key in an else branch",
    nixos,
    "services.openssh = if true then { } else { enabel = true; };",
    "NV4001 services.openssh.enabel",
  ),
  mistake(
    "misspelt key in what // adds",
    nixos,
    'users.users.joe = { isNormalUser = true; } // { hme = "/x"; };',
    "NV4001 users.users.joe.hme",
    /home/,
  ),
  mistake(
    "misspelt key under optionalAttrs",
    nixos,
    "services = lib.optionalAttrs true { openssh.enabel = true; };",
    "NV4001 services.openssh.enabel",
  ),
  mistake(
    "misspelt key in mapAttrs",
    nixos,
    "users.users = lib.mapAttrs (name: u: { isNormalUsr = true; }) { };",
    'NV4001 users.users."<name>".isNormalUsr',
  ),
  mistake(
    "misspelt key in genAttrs",
    nixos,
    'users.users = lib.genAttrs [ "a" ] (name: { isNormalUsr = true; });',
    'NV4001 users.users."<name>".isNormalUsr',
  ),
  mistake(
    "inherited name that is no option",
    nixos,
    "services.openssh = { inherit enabel; };",
    "NV4001 services.openssh.enabel",
  ),
  mistake("option of home-manager in NixOS", nixos, "home.packages = [ ];", "NV4001 home", /home-manager/),
  mistake("option of NixOS in nix-darwin", darwin, "boot.loader.grub.enable = true;", "NV4001 boot", /NixOS/),
  mistake("option of nix-darwin in NixOS", nixos, "homebrew.enable = true;", "NV4001 homebrew", /nix-darwin/),
  mistake(
    "option of a module that is not imported",
    ["nixos"],
    'disko.devices.disk.main.device = "/dev/sda";',
    "NV4001 disko",
    /disko/,
  ),
  mistake(
    "misspelt home option",
    home,
    "programs.git.enabel = true;",
    "NV4001 programs.git.enabel",
    /enable/,
  ),
  mistake(
    "misspelt option in home-manager.users",
    nixos,
    "home-manager.users.joe.programs.fish.enabel = true;",
    "NV4001 home-manager.users.joe.programs.fish.enabel",
  ),
  mistake(
    "misspelt option in a module function",
    nixos,
    "home-manager.users.joe = { pkgs, ... }: { programs.fishh.enable = true; };",
    "NV4001 home-manager.users.joe.programs.fishh",
    /fish/,
  ),
  mistake(
    "misspelt darwin default",
    darwin,
    "system.defaults.dock.autohid = true;",
    "NV4001 system.defaults.dock.autohid",
    /autohide/,
  ),
  // Types.
  mistake(
    "string for boolean",
    nixos,
    'services.openssh.enable = "yes";',
    "NV4002 services.openssh.enable",
    /boolean, not a string/,
  ),
  mistake("integer for boolean", home, "programs.git.enable = 1;", "NV4002 programs.git.enable", /boolean/),
  mistake("boolean for string", nixos, "networking.hostName = true;", "NV4002 networking.hostName"),
  mistake("integer for string", nixos, "system.stateVersion = 24;", "NV4002 system.stateVersion"),
  mistake("string for integer", darwin, 'system.stateVersion = "4";', "NV4002 system.stateVersion"),
  mistake(
    "value for list",
    nixos,
    "services.openssh.ports = 22;",
    "NV4002 services.openssh.ports",
    /list of/,
  ),
  mistake(
    "string for list of strings",
    home,
    'home.sessionPath = "/bin";',
    "NV4002 home.sessionPath",
    /write a list/,
  ),
  mistake(
    "list for string",
    nixos,
    'networking.hostName = [ "x" ];',
    "NV4002 networking.hostName",
    /not a list/,
  ),
  mistake(
    "wrong element of a list",
    nixos,
    'networking.firewall.allowedTCPPorts = [ 22 "80" ];',
    "NV4002 networking.firewall.allowedTCPPorts[1]",
  ),
  mistake(
    "wrong element behind ++",
    nixos,
    'networking.firewall.allowedTCPPorts = [ 22 ] ++ [ "80" ];',
    "NV4002 networking.firewall.allowedTCPPorts[0]",
  ),
  mistake(
    "wrong element under optionals",
    nixos,
    'environment.systemPackages = lib.optionals true [ "jq" ];',
    "NV4002 environment.systemPackages[0]",
    /pkgs\.jq/,
  ),
  mistake(
    "null where there is none",
    nixos,
    "services.openssh.enable = null;",
    "NV4002 services.openssh.enable",
    /not null/,
  ),
  mistake(
    "set for a boolean",
    nixos,
    "services.openssh.enable = { };",
    "NV4002 services.openssh.enable",
    /attribute set/,
  ),
  mistake(
    "list for a set of submodules",
    nixos,
    'users.users = [ { name = "x"; } ];',
    "NV4002 users.users",
    /not a list/,
  ),
  mistake("string for a package", home, 'home.packages = [ "git" ];', "NV4002 home.packages[0]", /pkgs\.git/),
  mistake("set for a package", home, "home.packages = [ { } ];", "NV4002 home.packages[0]"),
  mistake(
    "package for a string",
    nixos,
    "networking.hostName = pkgs.git;",
    "NV4002 networking.hostName",
    /not a package/,
  ),
  mistake(
    "path for a string",
    nixos,
    "networking.hostName = ./x;",
    "NV4002 networking.hostName",
    /not a path/,
  ),
  mistake(
    "function for a string",
    nixos,
    "networking.hostName = x: x;",
    "NV4002 networking.hostName",
    /not a function/,
  ),
  mistake(
    "boolean where options are grouped",
    nixos,
    "services.openssh = true;",
    "NV4002 services.openssh|NV4011 services.openssh",
  ),
  mistake(
    "package where options are grouped",
    home,
    "programs.git = pkgs.git;",
    "NV4011 programs.git",
    /holds options/,
  ),
  mistake(
    "string under mkForce",
    nixos,
    'services.openssh.enable = lib.mkForce "no";',
    "NV4002 services.openssh.enable",
  ),
  mistake(
    "string under mkDefault under mkIf",
    nixos,
    'services.openssh.enable = lib.mkIf true (lib.mkDefault "no");',
    "NV4002 services.openssh.enable",
  ),
  mistake(
    "boolean result of a function",
    nixos,
    'networking.hostName = lib.hasPrefix "a" "b";',
    "NV4002 networking.hostName",
    /not a boolean/,
  ),
  mistake(
    "string result of a function",
    nixos,
    "services.openssh.enable = lib.getExe pkgs.git;",
    "NV4002 services.openssh.enable",
  ),
  mistake(
    "reference of another type",
    nixos,
    "networking.hostName = config.services.openssh.enable;",
    "NV4002 networking.hostName",
    /not a boolean/,
  ),
  mistake(
    "reference to a group",
    nixos,
    "networking.hostName = config.networking;",
    "NV4002 networking.hostName",
    /takes a string, not an attribute set/,
  ),
  mistake(
    "function in settings data",
    home,
    "programs.starship.settings.a = x: x;",
    "NV4002 programs.starship.settings.a",
  ),
  mistake(
    "null in TOML",
    home,
    "programs.starship.settings.a.b = null;",
    "NV4002 programs.starship.settings.a.b",
  ),
  mistake(
    "wrong content of an activation entry",
    home,
    'home.activation.x = lib.hm.dag.entryAfter [ "writeBoundary" ] [ ];',
    "NV4002 home.activation.x",
  ),
  mistake(
    "value that no alternative takes",
    home,
    "home.sessionVariables.A = [ ];",
    "NV4002 home.sessionVariables.A",
  ),
  // Ranges, patterns, enums.
  mistake(
    "port 70000",
    nixos,
    "services.openssh.ports = [ 70000 ];",
    "NV4003 services.openssh.ports[0]",
    /65535/,
  ),
  mistake("negative port", nixos, "services.openssh.ports = [ (-1) ];", "NV4003 services.openssh.ports[0]"),
  mistake(
    "darwin state version out of range",
    darwin,
    "system.stateVersion = 99;",
    "NV4003 system.stateVersion",
  ),
  mistake(
    "host name with a blank",
    nixos,
    'networking.hostName = "a b";',
    "NV4004 networking.hostName",
    /matching the pattern/,
  ),
  mistake(
    "relative path",
    nixos,
    'users.users.joe.home = "joe";',
    "NV4004 users.users.joe.home",
    /absolute path/,
  ),
  mistake("tilde in a path", nixos, 'users.users.joe.home = "~/x";', "NV4004 users.users.joe.home", /~/),
  mistake(
    "unknown enum member",
    nixos,
    'documentation.man.mandoc.enable = true; boot.loader.systemd-boot.consoleMode = "maxx";',
    "NV4005 boot.loader.systemd-boot.consoleMode",
    /did you mean "max"/,
  ),
  mistake(
    "unknown enum member in home-manager",
    home,
    'programs.atuin.daemon.logLevel = "wran";',
    "NV4005 programs.atuin.daemon.logLevel",
    /warn/,
  ),
  // Tags and content types.
  mistake(
    "misspelt content type",
    nixos,
    'disko.devices.disk.main.content = { type = "gtp"; };',
    "NV4010 disko.devices.disk.main.content.type",
    /did you mean "gpt"/,
  ),
  mistake(
    "content without type",
    nixos,
    "disko.devices.disk.main.content = { partitions = { }; };",
    "NV4010 disko.devices.disk.main.content",
  ),
  mistake(
    "misspelt key of a content type",
    nixos,
    'disko.devices.disk.main.content = { type = "filesystem"; formt = "vfat"; };',
    "NV4001 disko.devices.disk.main.content.formt",
    /format/,
  ),
  mistake(
    "content type deep inside",
    nixos,
    'disko.devices.disk.main.content = { type = "gpt"; partitions.ESP.content = { type = "filesystm"; }; };',
    "NV4010 disko.devices.disk.main.content.partitions.ESP.content.type",
  ),
  // Required, read-only, renamed, removed.
  mistake(
    "required option of a list element",
    home,
    'programs.zsh.plugins = [ { name = "x"; } ];',
    "NV4006 programs.zsh.plugins[0].src",
    /no default/,
  ),
  mistake(
    "a name that is none",
    ["darwin"],
    'networking.hostName = "stib nite";',
    "NV4004 networking.hostName",
    /pattern/,
  ),
  mistake(
    "read-only option",
    nixos,
    'disko.devices.disk.main._create = "x";',
    "NV4007 disko.devices.disk.main._create",
    /read-only/,
  ),
  mistake(
    "renamed option",
    home,
    "programs.zsh.enableSyntaxHighlighting = true;",
    "NV4008 programs.zsh.enableSyntaxHighlighting",
    /syntaxHighlighting\.enable/,
  ),
  mistake(
    "removed option",
    home,
    "services.redshift.extraOptions = [ ];",
    "NV4009 services.redshift.extraOptions",
    /removed/,
  ),
  mistake(
    "setting that is declared under another case",
    nixos,
    'services.openssh.settings.permitRootLogin = "no";',
    "NV4013 services.openssh.settings.permitRootLogin",
    /PermitRootLogin/,
  ),
  // References.
  mistake(
    "reference to an unknown option",
    nixos,
    "networking.hostName = config.networking.hostNam;",
    "NV4012 networking.hostNam",
    /hostName/,
  ),
  mistake(
    "reference into a submodule",
    nixos,
    "networking.hostName = config.users.users.joe.nam;",
    "NV4012 users.users.joe.nam",
    /name/,
  ),
  mistake(
    "unknown reference in a condition",
    nixos,
    "services.openssh.enable = lib.mkIf config.services.ngnx.enable true;",
    "NV4012 services.ngnx",
    /nginx/,
  ),
  mistake(
    "unknown reference in a string",
    nixos,
    'networking.hostName = "x-${config.networking.domian}";',
    "NV4012 networking.domian",
    /domain/,
  ),
];

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
