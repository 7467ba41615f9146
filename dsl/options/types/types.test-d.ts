/** Type tests: each `@ts-expect-error` is an error that tsc has to find. */
import type { Ref, Val } from "../../nix/expr/types.ts";
import type { Anything, Derivation, HomeOptions, Lib, NixosOptions, OptionsOf, Pkgs } from "../index.ts";

declare const config: Ref<NixosOptions>;
declare const lib: Lib;
declare const linux: Pkgs<"x86_64-linux">;
declare const mac: Pkgs<"aarch64-darwin">;
declare const both: Pkgs;

declare function text(value: Val<string>): void;
declare function flag(value: Val<boolean>): void;
declare function packages(list: Val<readonly Val<Derivation>[]>): void;
declare function nixos(options: NixosOptions): void;
declare function home(options: HomeOptions): void;

// References have the type of their option; what takes a path reads as a string.
text(config.networking.hostName);
text(config.users.users["joe"].home);
flag(config.services.openssh.enable);
// @ts-expect-error -- another type
text(config.services.openssh.enable);
// @ts-expect-error -- no such option
text(config.networking.hostname);
// Of free settings anything may be read.
text(config.services.grafana.settings["auth"]["name"]);

// Packages by platform.
packages([
  linux.git,
  linux.systemd,
  mac.mas,
  both.git,
  linux.python3Packages.requests,
  linux.fishPlugins.tide,
]);
// @ts-expect-error -- runs on Linux only
packages([mac.systemd]);
// @ts-expect-error -- runs on macOS only
packages([linux.mas]);
// @ts-expect-error -- runs on Linux only
packages([both.systemd]);
// @ts-expect-error -- no such package
packages([linux.gitt]);
// @ts-expect-error -- no such plugin
packages([linux.fishPlugins.tidee]);
text(linux.git.version);
packages([
  linux.git.override({ withLibsecret: true }),
  linux.hello.overrideAttrs((old) => ({ name: old.name })),
]);
packages([linux.writeShellApplication({ name: "x", runtimeInputs: [linux.jq], text: "jq" })]);
// @ts-expect-error -- misspelt argument
linux.writeShellApplication({ name: "x", txt: "jq" });
// @ts-expect-error -- missing argument
linux.writeShellApplication({ name: "x" });
packages([linux.python3.withPackages((ps) => [ps.requests])]);
flag(linux.stdenv.hostPlatform.isLinux);
const set: Anything = { pkgs: linux };
void set;

// A package, and no name of one.
nixos({ environment: { systemPackages: [linux.git] } });
// @ts-expect-error -- a string
nixos({ environment: { systemPackages: ["git"] } });

// lib
text(lib.getExe(linux.git));
text(lib.concatStringsSep(",", ["a", config.networking.hostName]));
// @ts-expect-error -- a number
text(lib.concatStringsSep(",", [1]));
// @ts-expect-error -- no such function
lib.concatStringSep(",", ["a"]);
home({ home: { activation: { x: lib.hm.dag.entryAfter(["writeBoundary"], "echo") } } });
// @ts-expect-error -- not a string
home({ home: { activation: { x: lib.hm.dag.entryAfter(["writeBoundary"], 1) } } });
nixos({ services: { openssh: lib.mkIf(config.services.nginx.enable, { enable: lib.mkForce(true) }) } });
// @ts-expect-error -- misspelt under mkIf
nixos({ services: { openssh: lib.mkIf(config.services.nginx.enable, { enabel: true }) } });
// @ts-expect-error -- wrong type under mkForce
nixos({ services: { openssh: { enable: lib.mkForce("no") } } });

// Options of one's own.
const declared = {
  custom: {
    web: {
      enable: lib.mkEnableOption("web"),
      port: lib.mkOption({ type: lib.types.port, default: 80 }),
      mode: lib.mkOption({ type: lib.types.enum(["a", "b"]) }),
      sites: lib.mkOption({
        type: lib.types.attrsOf(
          lib.types.submodule({ options: { root: lib.mkOption({ type: lib.types.str }) } }),
        ),
      }),
      package: lib.mkPackageOption(linux, "git", {}),
    },
  },
};
type Own = OptionsOf<typeof declared>;
declare const own: Ref<Own>;
declare function define(options: Own): void;
define({
  custom: { web: { enable: true, port: 80, mode: "a", sites: { x: { root: "/" } }, package: linux.git } },
});
// @ts-expect-error -- no member of the enum
define({ custom: { web: { mode: "c" } } });
// @ts-expect-error -- misspelt in a submodule
define({ custom: { web: { sites: { x: { rot: "/" } } } } });
// @ts-expect-error -- a default of another type
lib.mkOption({ type: lib.types.port, default: "80" });
text(own.custom.web.sites["x"].root);
// @ts-expect-error -- another type
text(own.custom.web.port);
