/** What a value must keep to besides its type, what must be defined and what cannot be, and what is referred to. */
import { darwin, home, mistake, nixos, type Mistake } from "./mistake.ts";

export const others: readonly Mistake[] = [
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
