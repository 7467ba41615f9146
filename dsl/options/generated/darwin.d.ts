// Generated from data/darwin.options by `npx tsx dsl/options/emit/generate.ts`. Do not edit.
import type { AnyRef, Def, Val } from "../../nix/expr/types.ts";
import type { Anything, AnythingSet, Attrs, Data, DataSet, DeferredModule, Derivation, Overlay, PathLike } from "../types/values.ts";

export interface DarwinOptions {
  /** list of unspecified value · modules/system */
  readonly assertions?: Val<readonly Anything[]>;
  readonly documentation?: Def<documentation>;
  readonly environment?: Def<environment>;
  readonly fonts?: Def<fonts>;
  readonly homebrew?: Def<homebrew>;
  readonly ids?: Def<ids>;
  readonly launchd?: Def<launchd>;
  /** attribute set of attribute set · default `{ }` · modules/misc/lib.nix */
  readonly lib?: Def<Attrs<Def<AnythingSet>>>;
  readonly meta?: Def<meta>;
  readonly networking?: Def<networking>;
  readonly nix?: Def<nix>;
  readonly nixpkgs?: Def<nixpkgs>;
  readonly power?: Def<power>;
  readonly programs?: Def<programs>;
  readonly security?: Def<security>;
  readonly services?: Def<services>;
  readonly system?: Def<system>;
  readonly time?: Def<time>;
  readonly users?: Def<users>;
  /** list of string · modules/system */
  readonly warnings?: Val<readonly Val<string>[]>;
}
export interface documentation {
  readonly doc?: Def<documentation·doc>;
  /** boolean · default `true` · modules/documentation */
  readonly enable?: Val<boolean>;
  readonly info?: Def<documentation·info>;
  readonly man?: Def<documentation·man>;
}
export interface environment {
  /** null or absolute path or string · modules/environment */
  readonly darwinConfig?: Val<PathLike | string | null>;
  /** list of package · modules/config/system-path.nix */
  readonly defaultPackages?: Val<readonly Val<Derivation>[]>;
  /** boolean · default `false` · modules/config/terminfo.nix */
  readonly enableAllTerminfo?: Val<boolean>;
  /** attribute set of submodule · default `{ }` · modules/system/etc.nix */
  readonly etc?: Def<Attrs<Def<environment·etc·ᐸnameᐳ>>>;
  /** strings concatenated with "\n" · default `""` · modules/environment */
  readonly extraInit?: Val<string>;
  /** list of string · default `[ ]` · modules/config/system-path.nix */
  readonly extraOutputsToInstall?: Val<readonly Val<string>[]>;
  /** strings concatenated with "\n" · default `""` · modules/config/system-path.nix */
  readonly extraSetup?: Val<string>;
  /** strings concatenated with "\n" · default `""` · modules/environment */
  readonly interactiveShellInit?: Val<string>;
  /** attribute set of submodule · default `{ }` · modules/system/launchd.nix */
  readonly launchAgents?: Def<Attrs<Def<environment·launchAgents·ᐸnameᐳ>>>;
  /** attribute set of submodule · default `{ }` · modules/system/launchd.nix */
  readonly launchDaemons?: Def<Attrs<Def<environment·launchDaemons·ᐸnameᐳ>>>;
  /** strings concatenated with "\n" · default `""` · modules/environment */
  readonly loginShellInit?: Val<string>;
  /** list of string · default `[ ]` · modules/config/system-path.nix */
  readonly pathsToLink?: Val<readonly Val<string>[]>;
  /** @deprecated renamed to `environment.extraSetup` */
  readonly postBuild?: Anything;
  /** list of string · modules/environment */
  readonly profiles?: Val<readonly Val<string>[]>;
  /** attribute set of string · default `{ }` · modules/environment */
  readonly shellAliases?: Def<Attrs<Val<string>>>;
  /** strings concatenated with "\n" · default `""` · modules/environment */
  readonly shellInit?: Val<string>;
  /** list of (package or absolute path) · default `[ ]` · modules/system/shells.nix */
  readonly shells?: Val<readonly Val<Derivation | PathLike>[]>;
  /** list of package · default `[ ]` · modules/config/system-path.nix */
  readonly systemPackages?: Val<readonly Val<Derivation>[]>;
  /** list of (absolute path or string) · modules/config/system-path.nix */
  readonly systemPath?: Val<readonly Val<PathLike | string>[]>;
  /** attribute set of submodule · default `{ }` · modules/system/launchd.nix */
  readonly userLaunchAgents?: Def<Attrs<Def<environment·userLaunchAgents·ᐸnameᐳ>>>;
  /** attribute set of (string or list of string) · default `{ }` · modules/environment */
  readonly variables?: Def<Attrs<Val<string | readonly Val<string>[]>>>;
}
export interface fonts {
  readonly fontDir?: Def<fonts·fontDir>;
  /** list of absolute path · default `[ ]` · modules/fonts */
  readonly packages?: Val<readonly Val<PathLike>[]>;
}
export interface homebrew {
  /** @deprecated renamed to `homebrew.onActivation.autoUpdate` */
  readonly autoUpdate?: Anything;
  /** string · read-only · modules/homebrew.nix */
  readonly brewfile?: Val<string>;
  /** list of (submodule or string convertible to it) · default `[ ]` · modules/homebrew.nix */
  readonly brews?: Val<readonly Val<string | homebrew·brews·ᐸitemᐳ>[]>;
  /** list of string · default `[ ]` · modules/homebrew.nix */
  readonly cargoPackages?: Val<readonly Val<string>[]>;
  /** submodule · default `{ }` · modules/homebrew.nix */
  readonly caskArgs?: Def<homebrew·caskArgs>;
  /** list of (submodule or string convertible to it) · default `[ ]` · modules/homebrew.nix */
  readonly casks?: Val<readonly Val<string | homebrew·casks·ᐸitemᐳ>[]>;
  /** @deprecated renamed to `homebrew.onActivation.cleanup` */
  readonly cleanup?: Anything;
  /** boolean · default `false` · modules/homebrew.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/homebrew.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · default `false` · modules/homebrew.nix */
  readonly enableFishIntegration?: Val<boolean>;
  /** boolean · default `false` · modules/homebrew.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/homebrew.nix */
  readonly extraConfig?: Val<string>;
  /** submodule · default `{ }` · modules/homebrew.nix */
  readonly global?: Def<homebrew·global>;
  /** list of string · default `[ ]` · modules/homebrew.nix */
  readonly goPackages?: Val<readonly Val<string>[]>;
  /** null or boolean · default `null` · modules/homebrew.nix */
  readonly greedyCasks?: Val<boolean | null>;
  /** attribute set of (positive integer, meaning >0) · default `{ }` · modules/homebrew.nix */
  readonly masApps?: Def<Attrs<Val<number>>>;
  /** submodule · default `{ }` · modules/homebrew.nix */
  readonly onActivation?: Def<homebrew·onActivation>;
  /** string · modules/homebrew.nix */
  readonly prefix?: Val<string>;
  /** list of (submodule or string convertible to it) · default `[ ]` · modules/homebrew.nix */
  readonly taps?: Val<readonly Val<string | homebrew·taps·ᐸitemᐳ>[]>;
  /** string · modules/homebrew.nix */
  readonly user?: Val<string>;
  /** list of string · default `[ ]` · modules/homebrew.nix */
  readonly vscode?: Val<readonly Val<string>[]>;
}
export interface ids {
  /** attribute set of signed integer · modules/misc/ids.nix */
  readonly gids?: Def<Attrs<Val<number>>>;
  /** attribute set of signed integer · modules/misc/ids.nix */
  readonly uids?: Def<Attrs<Val<number>>>;
}
export interface launchd {
  /** attribute set of submodule · default `{ }` · modules/launchd */
  readonly agents?: Def<Attrs<Def<launchd·agents·ᐸnameᐳ>>>;
  /** attribute set of submodule · default `{ }` · modules/launchd */
  readonly daemons?: Def<Attrs<Def<launchd·daemons·ᐸnameᐳ>>>;
  /** attribute set of (string or list of string) · default `{ }` · modules/launchd */
  readonly envVariables?: Def<Attrs<Val<string | readonly Val<string>[]>>>;
  /** string · default `"org.nixos"` · modules/launchd */
  readonly labelPrefix?: Val<string>;
  readonly user?: Def<launchd·user>;
}
export interface meta {
  /** list of attribute set · modules/meta.nix */
  readonly maintainers?: Val<readonly Def<AnythingSet>[]>;
}
export interface networking {
  readonly applicationFirewall?: Def<networking·applicationFirewall>;
  /** null or string · default `null` · modules/networking */
  readonly computerName?: Val<string | null>;
  /** null or string · default `null` · modules/networking */
  readonly dhcpClientId?: Val<string | null>;
  /** list of string · default `[ ]` · modules/networking */
  readonly dns?: Val<readonly Val<string>[]>;
  /** null or string · default `null` · modules/networking */
  readonly domain?: Val<string | null>;
  /** string · modules/networking */
  readonly fqdn?: Val<string>;
  /** string · read-only · modules/networking */
  readonly fqdnOrHostName?: Val<string>;
  /** null or string matching the pattern ^(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\-]*[a-zA-Z0-9])\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9\-]*[A-Za-z0-9])$ · default `null` · modules/networking */
  readonly hostName?: Val<string | null>;
  /** list of string · default `[ ]` · modules/networking */
  readonly knownNetworkServices?: Val<readonly Val<string>[]>;
  /** null or string matching the pattern ^(([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\-]*[a-zA-Z0-9])\.)*([A-Za-z0-9]|[A-Za-z0-9][A-Za-z0-9\-]*[A-Za-z0-9])$ · default `null` · modules/networking */
  readonly localHostName?: Val<string | null>;
  /** unspecified value · modules/alias.nix */
  readonly networkservices?: Anything;
  /** list of string · default `[ ]` · modules/networking */
  readonly search?: Val<readonly Val<string>[]>;
  readonly wakeOnLan?: Def<networking·wakeOnLan>;
  readonly "wg-quick"?: Def<networking·wg_quick>;
}
export interface nix {
  /** @deprecated renamed to `nix.settings.allowed-users` */
  readonly allowedUsers?: Anything;
  /** @deprecated renamed to `nix.settings.auto-optimise-store` */
  readonly autoOptimiseStore?: Anything;
  /** @deprecated renamed to `nix.settings.trusted-public-keys` */
  readonly binaryCachePublicKeys?: Anything;
  /** @deprecated renamed to `nix.settings.substituters` */
  readonly binaryCaches?: Anything;
  /** @deprecated renamed to `nix.settings.cores` */
  readonly buildCores?: Anything;
  /** list of submodule · modules/nix */
  readonly buildMachines?: Val<readonly Def<nix·buildMachines·ᐸitemᐳ>[]>;
  readonly channel?: Def<nix·channel>;
  /** boolean · modules/nix */
  readonly checkConfig?: Val<boolean>;
  /** boolean · modules/nix */
  readonly daemonIOLowPriority?: Val<boolean>;
  /** @deprecated renamed to `nix.daemonIOLowPriority` */
  readonly daemonIONice?: Anything;
  /** one of "Background", "Standard", "Adaptive", "Interactive" · modules/nix */
  readonly daemonProcessType?: Val<"Background" | "Standard" | "Adaptive" | "Interactive">;
  /** boolean · modules/nix */
  readonly distributedBuilds?: Val<boolean>;
  /** boolean · default `true` · modules/nix */
  readonly enable?: Val<boolean>;
  /** attribute set · modules/nix */
  readonly envVars?: Def<AnythingSet>;
  /** strings concatenated with "\n" · modules/nix */
  readonly extraOptions?: Val<string>;
  readonly gc?: Def<nix·gc>;
  readonly "linux-builder"?: Def<nix·linux_builder>;
  /** @deprecated renamed to `nix.settings.max-jobs` */
  readonly maxJobs?: Anything;
  /** raw value · modules/nix */
  readonly nixPath?: Anything;
  /** signed integer · modules/nix */
  readonly nrBuildUsers?: Val<number>;
  readonly optimise?: Def<nix·optimise>;
  /** package · modules/nix */
  readonly package?: Val<Derivation>;
  /** attribute set of submodule · modules/nix */
  readonly registry?: Def<Attrs<Def<nix·registry·ᐸnameᐳ>>>;
  /** @deprecated renamed to `nix.settings.require-sigs` */
  readonly requireSignedBinaryCaches?: Anything;
  /** @deprecated renamed to `nix.settings.extra-sandbox-paths` */
  readonly sandboxPaths?: Anything;
  /** open submodule of attribute set of (Nix config atom (null, bool, int, float, str, path or package) or list of Nix config atom (null, bool, int, float, str, path or package)) · modules/nix */
  readonly settings?: Def<nix·settings>;
  /** @deprecated renamed to `nix.settings.trusted-substituters` */
  readonly trustedBinaryCaches?: Anything;
  /** @deprecated renamed to `nix.settings.trusted-users` */
  readonly trustedUsers?: Anything;
  /** @deprecated renamed to `nix.settings.sandbox` */
  readonly useSandbox?: Anything;
}
export interface nixpkgs {
  /** string or attribute set · modules/nix/nixpkgs.nix */
  readonly buildPlatform?: Val<string | AnythingSet>;
  /** nixpkgs config · default `{ }` · modules/nix/nixpkgs.nix */
  readonly config?: Def<AnythingSet>;
  /** boolean · modules/nix/nixpkgs.nix */
  readonly constructedByUs?: Val<boolean>;
  readonly flake?: Def<nixpkgs·flake>;
  /** string or attribute set · modules/nix/nixpkgs.nix */
  readonly hostPlatform?: Val<string | AnythingSet>;
  /** list of nixpkgs overlay · default `[ ]` · modules/nix/nixpkgs.nix */
  readonly overlays?: Val<readonly Val<Overlay>[]>;
  /** Nixpkgs package set · modules/nix/nixpkgs.nix */
  readonly pkgs?: Anything;
  /** absolute path · modules/nix/nixpkgs.nix */
  readonly source?: Val<PathLike>;
  /** string · modules/nix/nixpkgs.nix */
  readonly system?: Val<string>;
}
export interface power {
  /** null or boolean · default `null` · modules/power */
  readonly restartAfterFreeze?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/power */
  readonly restartAfterPowerFailure?: Val<boolean | null>;
  readonly sleep?: Def<power·sleep>;
}
export interface programs {
  readonly _1password?: Def<programs·_1password>;
  readonly "_1password-gui"?: Def<programs·_1password_gui>;
  readonly arqbackup?: Def<programs·arqbackup>;
  readonly bash?: Def<programs·bash>;
  readonly direnv?: Def<programs·direnv>;
  readonly fish?: Def<programs·fish>;
  readonly gnupg?: Def<programs·gnupg>;
  readonly info?: Def<programs·info>;
  readonly man?: Def<programs·man>;
  readonly "nix-index"?: Def<programs·nix_index>;
  readonly ssh?: Def<programs·ssh>;
  readonly tmux?: Def<programs·tmux>;
  readonly vim?: Def<programs·vim>;
  readonly zsh?: Def<programs·zsh>;
}
export interface security {
  /** unspecified value · modules/alias.nix */
  readonly accessibilityPrograms?: Anything;
  /** unspecified value · modules/alias.nix */
  readonly enableAccessibilityAccess?: Anything;
  readonly pam?: Def<security·pam>;
  readonly pki?: Def<security·pki>;
  readonly sandbox?: Def<security·sandbox>;
  readonly sudo?: Def<security·sudo>;
}
export interface services {
  readonly "activate-system"?: Def<services·activate_system>;
  readonly aerospace?: Def<services·aerospace>;
  readonly autossh?: Def<services·autossh>;
  /** attribute set of submodule · default `{ }` · modules/services/buildkite-agents.nix */
  readonly "buildkite-agents"?: Def<Attrs<Def<services·buildkite_agents·ᐸnameᐳ>>>;
  readonly "cachix-agent"?: Def<services·cachix_agent>;
  readonly chunkwm?: Def<services·chunkwm>;
  readonly "dnscrypt-proxy"?: Def<services·dnscrypt_proxy>;
  readonly dnsmasq?: Def<services·dnsmasq>;
  readonly emacs?: Def<services·emacs>;
  readonly "eternal-terminal"?: Def<services·eternal_terminal>;
  /** attribute set of submodule · default `{ }` · modules/services/github-runner/options.nix */
  readonly "github-runners"?: Def<Attrs<Def<services·github_runners·ᐸnameᐳ>>>;
  readonly "gitlab-runner"?: Def<services·gitlab_runner>;
  readonly "hercules-ci-agent"?: Def<services·hercules_ci_agent>;
  readonly ipfs?: Def<services·ipfs>;
  readonly jankyborders?: Def<services·jankyborders>;
  readonly "karabiner-elements"?: Def<services·karabiner_elements>;
  readonly khd?: Def<services·khd>;
  readonly kwm?: Def<services·kwm>;
  readonly lorri?: Def<services·lorri>;
  readonly mopidy?: Def<services·mopidy>;
  readonly netbird?: Def<services·netbird>;
  readonly netdata?: Def<services·netdata>;
  readonly nextdns?: Def<services·nextdns>;
  readonly "nix-daemon"?: Def<services·nix_daemon>;
  readonly ofborg?: Def<services·ofborg>;
  readonly offlineimap?: Def<services·offlineimap>;
  readonly openssh?: Def<services·openssh>;
  readonly postgresql?: Def<services·postgresql>;
  readonly privoxy?: Def<services·privoxy>;
  readonly prometheus?: Def<services·prometheus>;
  readonly redis?: Def<services·redis>;
  readonly sketchybar?: Def<services·sketchybar>;
  readonly skhd?: Def<services·skhd>;
  readonly spacebar?: Def<services·spacebar>;
  readonly spotifyd?: Def<services·spotifyd>;
  readonly "synapse-bt"?: Def<services·synapse_bt>;
  readonly synergy?: Def<services·synergy>;
  readonly tailscale?: Def<services·tailscale>;
  readonly telegraf?: Def<services·telegraf>;
  readonly trezord?: Def<services·trezord>;
  readonly yabai?: Def<services·yabai>;
}
export interface system {
  /** attribute set of submodule · modules/system/activation-scripts.nix */
  readonly activationScripts?: Def<Attrs<Def<system·activationScripts·ᐸnameᐳ>>>;
  /** lazy attribute set of unspecified value · modules/system */
  readonly build?: Def<Attrs<Anything>>;
  readonly checks?: Def<system·checks>;
  /** null or string · default `null` · modules/system/version.nix */
  readonly configurationRevision?: Val<string | null>;
  /** string · modules/system/version.nix */
  readonly darwinLabel?: Val<string>;
  /** string · default `"26.11"` · read-only · modules/system/version.nix */
  readonly darwinRelease?: Val<string>;
  /** null or string · modules/system/version.nix */
  readonly darwinRevision?: Val<string | null>;
  /** string · modules/system/version.nix */
  readonly darwinVersion?: Val<string>;
  /** string · modules/system/version.nix */
  readonly darwinVersionSuffix?: Val<string>;
  readonly defaults?: Def<system·defaults>;
  /** @deprecated renamed to `system.tools.darwin-uninstaller.enable` */
  readonly includeUninstaller?: Anything;
  readonly keyboard?: Def<system·keyboard>;
  /** signed integer · modules/system/version.nix */
  readonly maxStateVersion?: Val<number>;
  /** string · default `"26.11"` · read-only · modules/system/version.nix */
  readonly nixpkgsRelease?: Val<string>;
  /** null or string · modules/system/version.nix */
  readonly nixpkgsRevision?: Val<string | null>;
  /** string · modules/system/version.nix */
  readonly nixpkgsVersion?: Val<string>;
  /** string · modules/system/version.nix */
  readonly nixpkgsVersionSuffix?: Val<string>;
  readonly nvram?: Def<system·nvram>;
  /** list of absolute path · default `[ ]` · modules/system/patches.nix */
  readonly patches?: Val<readonly Val<PathLike>[]>;
  /** unspecified value · modules/config/system-path.nix */
  readonly path?: Anything;
  /** null or string · default `null` · modules/system/primary-user.nix */
  readonly primaryUser?: Val<string | null>;
  /** string · modules/system/primary-user.nix */
  readonly primaryUserHome?: Val<string>;
  /** absolute path · default `"/nix/var/nix/profiles/system"` · modules/system */
  readonly profile?: Val<PathLike>;
  /** list of string · modules/system/primary-user.nix */
  readonly requiresPrimaryUser?: Val<readonly Val<string>[]>;
  readonly startup?: Def<system·startup>;
  /** integer between 1 and 7 (both inclusive) · default `7` · modules/system/version.nix */
  readonly stateVersion?: Val<number>;
  /** attribute set of unspecified value · modules/system */
  readonly systemBuilderArgs?: Def<Attrs<Anything>>;
  /** strings concatenated with "\n" · modules/system */
  readonly systemBuilderCommands?: Val<string>;
  readonly tools?: Def<system·tools>;
}
export interface time {
  /** null or string · default `null` · modules/time */
  readonly timeZone?: Val<string | null>;
}
export interface users {
  /** attribute set of string · modules/users */
  readonly gids?: Def<Attrs<Val<string>>>;
  /** attribute set of submodule · default `{ }` · modules/users */
  readonly groups?: Def<Attrs<Def<users·groups·ᐸnameᐳ>>>;
  /** list of string · default `[ ]` · modules/users */
  readonly knownGroups?: Val<readonly Val<string>[]>;
  /** list of string · default `[ ]` · modules/users */
  readonly knownUsers?: Val<readonly Val<string>[]>;
  readonly nix?: Def<users·nix>;
  /** attribute set of string · modules/users */
  readonly uids?: Def<Attrs<Val<string>>>;
  /** attribute set of submodule · default `{ }` · modules/users */
  readonly users?: Def<Attrs<Def<users·users·ᐸnameᐳ>>>;
}
export interface documentation·doc {
  /** boolean · default `true` · modules/documentation */
  readonly enable?: Val<boolean>;
}
export interface documentation·info {
  /** boolean · default `true` · modules/documentation */
  readonly enable?: Val<boolean>;
}
export interface documentation·man {
  /** boolean · default `true` · modules/documentation */
  readonly enable?: Val<boolean>;
}
export interface environment·etc·ᐸnameᐳ {
  /** boolean · default `true` · modules/system/etc.nix */
  readonly enable?: Val<boolean>;
  /** list of string · modules/system/etc.nix */
  readonly knownSha256Hashes?: Val<readonly Val<string>[]>;
  /** absolute path · modules/system/etc.nix */
  readonly source?: Val<PathLike>;
  /** string · default `"‹name›"` · modules/system/etc.nix */
  readonly target?: Val<string>;
  /** strings concatenated with "\n" · default `""` · modules/system/etc.nix */
  readonly text?: Val<string>;
}
export interface environment·launchAgents·ᐸnameᐳ {
  /** boolean · default `true` · modules/system/launchd.nix */
  readonly enable?: Val<boolean>;
  /** list of string · modules/system/launchd.nix */
  readonly knownSha256Hashes?: Val<readonly Val<string>[]>;
  /** absolute path · modules/system/launchd.nix */
  readonly source?: Val<PathLike>;
  /** string · default `"‹name›"` · modules/system/launchd.nix */
  readonly target?: Val<string>;
  /** strings concatenated with "\n" · default `""` · modules/system/launchd.nix */
  readonly text?: Val<string>;
}
export interface environment·launchDaemons·ᐸnameᐳ {
  /** boolean · default `true` · modules/system/launchd.nix */
  readonly enable?: Val<boolean>;
  /** list of string · modules/system/launchd.nix */
  readonly knownSha256Hashes?: Val<readonly Val<string>[]>;
  /** absolute path · modules/system/launchd.nix */
  readonly source?: Val<PathLike>;
  /** string · default `"‹name›"` · modules/system/launchd.nix */
  readonly target?: Val<string>;
  /** strings concatenated with "\n" · default `""` · modules/system/launchd.nix */
  readonly text?: Val<string>;
}
export interface environment·userLaunchAgents·ᐸnameᐳ {
  /** boolean · default `true` · modules/system/launchd.nix */
  readonly enable?: Val<boolean>;
  /** list of string · modules/system/launchd.nix */
  readonly knownSha256Hashes?: Val<readonly Val<string>[]>;
  /** absolute path · modules/system/launchd.nix */
  readonly source?: Val<PathLike>;
  /** string · default `"‹name›"` · modules/system/launchd.nix */
  readonly target?: Val<string>;
  /** strings concatenated with "\n" · default `""` · modules/system/launchd.nix */
  readonly text?: Val<string>;
}
export interface fonts·fontDir {
  /** @deprecated removed */
  readonly enable?: never;
}
export interface homebrew·brews·ᐸitemᐳ {
  /** null or (list of string) · default `null` · modules/homebrew.nix */
  readonly args?: Val<readonly Val<string>[] | null>;
  /** null or string · read-only · modules/homebrew.nix */
  readonly brewfileLine?: Val<string | null>;
  /** null or (list of string) · default `null` · modules/homebrew.nix */
  readonly conflicts_with?: Val<readonly Val<string>[] | null>;
  /** null or boolean or value "overwrite" (singular enum) · default `null` · modules/homebrew.nix */
  readonly link?: Val<boolean | "overwrite" | null>;
  /** string · modules/homebrew.nix */
  readonly name?: Val<string>;
  /** null or string · default `null` · modules/homebrew.nix */
  readonly postinstall?: Val<string | null>;
  /** null or boolean or one of "changed", "always" · default `null` · modules/homebrew.nix */
  readonly restart_service?: Val<boolean | "changed" | "always" | null>;
  /** null or boolean · default `null` · modules/homebrew.nix */
  readonly start_service?: Val<boolean | null>;
  /** boolean · default `true` · modules/homebrew.nix */
  readonly trusted?: Val<boolean>;
}
export interface homebrew·caskArgs {
  /** null or string · default `null` · modules/homebrew.nix */
  readonly appdir?: Val<string | null>;
  /** null or string · default `null` · modules/homebrew.nix */
  readonly audio_unit_plugindir?: Val<string | null>;
  /** null or string · read-only · modules/homebrew.nix */
  readonly brewfileLine?: Val<string | null>;
  /** null or string · default `null` · modules/homebrew.nix */
  readonly colorpickerdir?: Val<string | null>;
  /** null or string · default `null` · modules/homebrew.nix */
  readonly dictionarydir?: Val<string | null>;
  /** null or string · default `null` · modules/homebrew.nix */
  readonly fontdir?: Val<string | null>;
  /** null or boolean · default `null` · modules/homebrew.nix */
  readonly ignore_dependencies?: Val<boolean | null>;
  /** null or string · default `null` · modules/homebrew.nix */
  readonly input_methoddir?: Val<string | null>;
  /** null or string · default `null` · modules/homebrew.nix */
  readonly internet_plugindir?: Val<string | null>;
  /** null or string · default `null` · modules/homebrew.nix */
  readonly language?: Val<string | null>;
  /** null or string · default `null` · modules/homebrew.nix */
  readonly mdimporterdir?: Val<string | null>;
  /** null or boolean · default `null` · modules/homebrew.nix */
  readonly no_binaries?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/homebrew.nix */
  readonly no_quarantine?: Val<boolean | null>;
  /** null or string · default `null` · modules/homebrew.nix */
  readonly prefpanedir?: Val<string | null>;
  /** null or string · default `null` · modules/homebrew.nix */
  readonly qlplugindir?: Val<string | null>;
  /** null or boolean · default `null` · modules/homebrew.nix */
  readonly require_sha?: Val<boolean | null>;
  /** null or string · default `null` · modules/homebrew.nix */
  readonly screen_saverdir?: Val<string | null>;
  /** null or string · default `null` · modules/homebrew.nix */
  readonly servicedir?: Val<string | null>;
  /** null or string · default `null` · modules/homebrew.nix */
  readonly vst3_plugindir?: Val<string | null>;
  /** null or string · default `null` · modules/homebrew.nix */
  readonly vst_plugindir?: Val<string | null>;
}
export interface homebrew·casks·ᐸitemᐳ {
  /** null or submodule · default `null` · modules/homebrew.nix */
  readonly args?: Def<AnythingSet | null>;
  /** null or string · read-only · modules/homebrew.nix */
  readonly brewfileLine?: Val<string | null>;
  /** null or boolean · default `null` · modules/homebrew.nix */
  readonly greedy?: Val<boolean | null>;
  /** string · modules/homebrew.nix */
  readonly name?: Val<string>;
  /** null or string · default `null` · modules/homebrew.nix */
  readonly postinstall?: Val<string | null>;
  /** boolean · default `true` · modules/homebrew.nix */
  readonly trusted?: Val<boolean>;
}
export interface homebrew·global {
  /** boolean · default `true` · modules/homebrew.nix */
  readonly autoUpdate?: Val<boolean>;
  /** boolean · default `false` · modules/homebrew.nix */
  readonly brewfile?: Val<boolean>;
  /** attribute set · read-only · modules/homebrew.nix */
  readonly homebrewEnvironmentVariables?: Def<AnythingSet>;
  /** unspecified value · default `null` · modules/homebrew.nix */
  readonly lockfiles?: Anything;
  /** unspecified value · default `null` · modules/homebrew.nix */
  readonly noLock?: Anything;
}
export interface homebrew·onActivation {
  /** boolean · default `false` · modules/homebrew.nix */
  readonly autoUpdate?: Val<boolean>;
  /** function that evaluates to a(n) string · read-only · modules/homebrew.nix */
  readonly brewBundleCmd?: Val<(arg: AnyRef) => Val<string>>;
  /** one of "none", "check", "uninstall", "zap" · default `"none"` · modules/homebrew.nix */
  readonly cleanup?: Val<"none" | "check" | "uninstall" | "zap">;
  /** attribute set of string · default `{ }` · modules/homebrew.nix */
  readonly extraEnv?: Def<Attrs<Val<string>>>;
  /** list of string · default `[ ]` · modules/homebrew.nix */
  readonly extraFlags?: Val<readonly Val<string>[]>;
  /** boolean · default `false` · modules/homebrew.nix */
  readonly upgrade?: Val<boolean>;
}
export interface homebrew·taps·ᐸitemᐳ {
  /** null or string · read-only · modules/homebrew.nix */
  readonly brewfileLine?: Val<string | null>;
  /** null or string · default `null` · modules/homebrew.nix */
  readonly clone_target?: Val<string | null>;
  /** null or boolean · default `null` · modules/homebrew.nix */
  readonly force_auto_update?: Val<boolean | null>;
  /** string · modules/homebrew.nix */
  readonly name?: Val<string>;
  /** boolean · default `false` · modules/homebrew.nix */
  readonly trusted?: Val<boolean>;
}
export interface launchd·agents·ᐸnameᐳ {
  /** string or absolute path · default `""` · modules/launchd */
  readonly command?: Val<string | PathLike>;
  /** attribute set of (string or list of string) · default `{ }` · modules/launchd */
  readonly environment?: Def<Attrs<Val<string | readonly Val<string>[]>>>;
  /** list of (absolute path or string) · default `[ ]` · modules/launchd */
  readonly path?: Val<readonly Val<PathLike | string>[]>;
  /** strings concatenated with "\n" · default `""` · modules/launchd */
  readonly script?: Val<string>;
  /** submodule · default `{ }` · modules/launchd */
  readonly serviceConfig?: Def<launchd·agents·ᐸnameᐳ·serviceConfig>;
}
export interface launchd·daemons·ᐸnameᐳ {
  /** string or absolute path · default `""` · modules/launchd */
  readonly command?: Val<string | PathLike>;
  /** attribute set of (string or list of string) · default `{ }` · modules/launchd */
  readonly environment?: Def<Attrs<Val<string | readonly Val<string>[]>>>;
  /** list of (absolute path or string) · default `[ ]` · modules/launchd */
  readonly path?: Val<readonly Val<PathLike | string>[]>;
  /** strings concatenated with "\n" · default `""` · modules/launchd */
  readonly script?: Val<string>;
  /** submodule · default `{ }` · modules/launchd */
  readonly serviceConfig?: Def<launchd·daemons·ᐸnameᐳ·serviceConfig>;
}
export interface launchd·user {
  /** attribute set of submodule · default `{ }` · modules/launchd */
  readonly agents?: Def<Attrs<Def<launchd·user·agents·ᐸnameᐳ>>>;
  /** attribute set of (string or list of string) · default `{ }` · modules/launchd */
  readonly envVariables?: Def<Attrs<Val<string | readonly Val<string>[]>>>;
}
export interface networking·applicationFirewall {
  /** null or boolean · default `null` · modules/networking/applicationFirewall.nix */
  readonly allowSigned?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/networking/applicationFirewall.nix */
  readonly allowSignedApp?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/networking/applicationFirewall.nix */
  readonly blockAllIncoming?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/networking/applicationFirewall.nix */
  readonly enable?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/networking/applicationFirewall.nix */
  readonly enableStealthMode?: Val<boolean | null>;
}
export interface networking·wakeOnLan {
  /** null or boolean · default `null` · modules/networking */
  readonly enable?: Val<boolean | null>;
}
export interface networking·wg_quick {
  /** attribute set of submodule · default `{ }` · modules/services/wg-quick.nix */
  readonly interfaces?: Def<Attrs<Def<networking·wg_quick·interfaces·ᐸnameᐳ>>>;
  /** string · default `"/var/log"` · modules/services/wg-quick.nix */
  readonly logDir?: Val<string>;
}
export interface nix·buildMachines·ᐸitemᐳ {
  /** string · modules/nix */
  readonly hostName?: Val<string>;
  /** list of string · default `[ ]` · modules/nix */
  readonly mandatoryFeatures?: Val<readonly Val<string>[]>;
  /** signed integer · default `1` · modules/nix */
  readonly maxJobs?: Val<number>;
  /** one of <null>, "ssh", "ssh-ng" · default `"ssh"` · modules/nix */
  readonly protocol?: Val<null | "ssh" | "ssh-ng">;
  /** null or string · default `null` · modules/nix */
  readonly publicHostKey?: Val<string | null>;
  /** signed integer · default `1` · modules/nix */
  readonly speedFactor?: Val<number>;
  /** null or string · default `null` · modules/nix */
  readonly sshKey?: Val<string | null>;
  /** null or string · default `null` · modules/nix */
  readonly sshUser?: Val<string | null>;
  /** list of string · default `[ ]` · modules/nix */
  readonly supportedFeatures?: Val<readonly Val<string>[]>;
  /** null or string · default `null` · modules/nix */
  readonly system?: Val<string | null>;
  /** list of string · default `[ ]` · modules/nix */
  readonly systems?: Val<readonly Val<string>[]>;
}
export interface nix·channel {
  /** boolean · default `true` · modules/nix */
  readonly enable?: Val<boolean>;
}
export interface nix·gc {
  /** boolean · default `false` · modules/services/nix-gc */
  readonly automatic?: Val<boolean>;
  /** submodule or list of submodule · default `[ { Hour = 3; Minute = 15; Weekday = 7; } ]` · modules/services/nix-gc */
  readonly interval?: Val<nix·gc·interval | readonly Def<nix·gc·interval·ᐸitemᐳ>[]>;
  /** string · default `""` · modules/services/nix-gc */
  readonly options?: Val<string>;
}
export interface nix·linux_builder {
  /** module · default `{ }` · modules/nix/linux-builder.nix */
  readonly config?: Def<DeferredModule>;
  /** boolean · default `false` · modules/nix/linux-builder.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/nix/linux-builder.nix */
  readonly ephemeral?: Val<boolean>;
  /** list of string · modules/nix/linux-builder.nix */
  readonly mandatoryFeatures?: Val<readonly Val<string>[]>;
  /** positive integer, meaning >0 · modules/nix/linux-builder.nix */
  readonly maxJobs?: Val<number>;
  /** package · modules/nix/linux-builder.nix */
  readonly package?: Val<Derivation>;
  /** string · modules/nix/linux-builder.nix */
  readonly protocol?: Val<string>;
  /** positive integer, meaning >0 · modules/nix/linux-builder.nix */
  readonly speedFactor?: Val<number>;
  /** list of string · modules/nix/linux-builder.nix */
  readonly supportedFeatures?: Val<readonly Val<string>[]>;
  /** list of string · modules/nix/linux-builder.nix */
  readonly systems?: Val<readonly Val<string>[]>;
  /** string · default `"/var/lib/linux-builder"` · modules/nix/linux-builder.nix */
  readonly workingDirectory?: Val<string>;
}
export interface nix·optimise {
  /** boolean · default `false` · modules/services/nix-optimise */
  readonly automatic?: Val<boolean>;
  /** submodule or list of submodule · default `[ { Hour = 4; Minute = 15; Weekday = 7; } ]` · modules/services/nix-optimise */
  readonly interval?: Val<nix·optimise·interval | readonly Def<nix·optimise·interval·ᐸitemᐳ>[]>;
}
export interface nix·registry·ᐸnameᐳ {
  /** boolean · default `true` · modules/nix */
  readonly exact?: Val<boolean>;
  /** null or attribute set · default `null` · modules/nix */
  readonly flake?: Def<AnythingSet | null>;
  /** attribute set of (string or signed integer or boolean or package) · modules/nix */
  readonly from?: Def<Attrs<Val<string | number | boolean | Derivation>>>;
  /** attribute set of (string or signed integer or boolean or package) · modules/nix */
  readonly to?: Def<Attrs<Val<string | number | boolean | Derivation>>>;
}
export interface nix·settings {
  /** list of string · default `[ "*" ]` · modules/nix */
  readonly "allowed-users"?: Val<readonly Val<string>[]>;
  /** boolean · default `false` · modules/nix */
  readonly "auto-optimise-store"?: Val<boolean>;
  /** signed integer · default `0` · modules/nix */
  readonly cores?: Val<number>;
  /** list of string · default `[ ]` · modules/nix */
  readonly "extra-sandbox-paths"?: Val<readonly Val<string>[]>;
  /** signed integer or value "auto" (singular enum) · default `"auto"` · modules/nix */
  readonly "max-jobs"?: Val<number | "auto">;
  /** boolean · default `true` · modules/nix */
  readonly "require-sigs"?: Val<boolean>;
  /** boolean or value "relaxed" (singular enum) · default `false` · modules/nix */
  readonly sandbox?: Val<boolean | "relaxed">;
  /** list of string · modules/nix */
  readonly substituters?: Val<readonly Val<string>[]>;
  /** list of string · modules/nix */
  readonly "trusted-public-keys"?: Val<readonly Val<string>[]>;
  /** list of string · default `[ ]` · modules/nix */
  readonly "trusted-substituters"?: Val<readonly Val<string>[]>;
  /** list of string · modules/nix */
  readonly "trusted-users"?: Val<readonly Val<string>[]>;
  readonly [name: string]: Anything | undefined;
}
export interface nixpkgs·flake {
  /** boolean · modules/nix/nixpkgs-flake.nix */
  readonly setFlakeRegistry?: Val<boolean>;
  /** boolean · modules/nix/nixpkgs-flake.nix */
  readonly setNixPath?: Val<boolean>;
  /** null or string or absolute path · modules/nix/nixpkgs-flake.nix */
  readonly source?: Val<string | PathLike | null>;
}
export interface power·sleep {
  /** null or boolean · default `null` · modules/power/sleep.nix */
  readonly allowSleepByPowerButton?: Val<boolean | null>;
  /** null or (positive integer, meaning >0) or value "never" (singular enum) · default `null` · modules/power/sleep.nix */
  readonly computer?: Val<number | "never" | null>;
  /** null or (positive integer, meaning >0) or value "never" (singular enum) · default `null` · modules/power/sleep.nix */
  readonly display?: Val<number | "never" | null>;
  /** null or (positive integer, meaning >0) or value "never" (singular enum) · default `null` · modules/power/sleep.nix */
  readonly harddisk?: Val<number | "never" | null>;
}
export interface programs·_1password {
  /** boolean · default `false` · modules/programs/_1password.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/programs/_1password.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·_1password_gui {
  /** boolean · default `false` · modules/programs/_1password-gui.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/programs/_1password-gui.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·arqbackup {
  /** boolean · default `false` · modules/programs/arqbackup.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/programs/arqbackup.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·bash {
  readonly completion?: Def<programs·bash·completion>;
  /** boolean · default `true` · modules/programs/bash */
  readonly enable?: Val<boolean>;
  /** @deprecated renamed to `programs.bash.completion.enable` */
  readonly enableCompletion?: Anything;
  /** strings concatenated with "\n" · default `""` · modules/programs/bash */
  readonly interactiveShellInit?: Val<string>;
}
export interface programs·direnv {
  /** strings concatenated with "\n" · default `""` · modules/programs/direnv.nix */
  readonly direnvrcExtra?: Val<string>;
  /** boolean · default `false` · modules/programs/direnv.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `true` · modules/programs/direnv.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · default `true` · modules/programs/direnv.nix */
  readonly enableFishIntegration?: Val<boolean>;
  /** boolean · default `true` · modules/programs/direnv.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** package · read-only · modules/programs/direnv.nix */
  readonly finalPackage?: Val<Derivation>;
  /** boolean · default `true` · modules/programs/direnv.nix */
  readonly loadInNixShell?: Val<boolean>;
  readonly "nix-direnv"?: Def<programs·direnv·nix_direnv>;
  /** package · modules/programs/direnv.nix */
  readonly package?: Val<Derivation>;
  /** TOML value · default `{ }` · modules/programs/direnv.nix */
  readonly settings?: Data;
  /** boolean · default `false` · modules/programs/direnv.nix */
  readonly silent?: Val<boolean>;
}
export interface programs·fish {
  /** package · modules/programs/fish.nix */
  readonly babelfishPackage?: Val<Derivation>;
  /** boolean · default `false` · modules/programs/fish.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/fish.nix */
  readonly interactiveShellInit?: Val<string>;
  /** strings concatenated with "\n" · default `""` · modules/programs/fish.nix */
  readonly loginShellInit?: Val<string>;
  /** package · modules/programs/fish.nix */
  readonly package?: Val<Derivation>;
  /** strings concatenated with "\n" · default `""` · modules/programs/fish.nix */
  readonly promptInit?: Val<string>;
  /** attribute set of string · default `{ }` · modules/programs/fish.nix */
  readonly shellAbbrs?: Def<Attrs<Val<string>>>;
  /** attribute set · default `{ }` · modules/programs/fish.nix */
  readonly shellAliases?: Def<AnythingSet>;
  /** strings concatenated with "\n" · default `""` · modules/programs/fish.nix */
  readonly shellInit?: Val<string>;
  /** boolean · default `false` · modules/programs/fish.nix */
  readonly useBabelfish?: Val<boolean>;
  readonly vendor?: Def<programs·fish·vendor>;
}
export interface programs·gnupg {
  readonly agent?: Def<programs·gnupg·agent>;
  /** package · modules/programs/gnupg.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·info {
  /** boolean · default `true` · modules/programs/info */
  readonly enable?: Val<boolean>;
}
export interface programs·man {
  /** boolean · default `true` · modules/programs/man.nix */
  readonly enable?: Val<boolean>;
}
export interface programs·nix_index {
  /** boolean · default `false` · modules/programs/nix-index */
  readonly enable?: Val<boolean>;
  /** package · modules/programs/nix-index */
  readonly package?: Val<Derivation>;
}
export interface programs·ssh {
  /** strings concatenated with "\n" · default `""` · modules/programs/ssh.nix */
  readonly extraConfig?: Val<string>;
  /** attribute set of submodule · default `{ }` · modules/programs/ssh.nix */
  readonly knownHosts?: Def<Attrs<Def<programs·ssh·knownHosts·ᐸnameᐳ>>>;
}
export interface programs·tmux {
  /** boolean · default `false` · modules/programs/tmux.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/programs/tmux.nix */
  readonly enableFzf?: Val<boolean>;
  /** boolean · default `false` · modules/programs/tmux.nix */
  readonly enableMouse?: Val<boolean>;
  /** boolean · default `false` · modules/programs/tmux.nix */
  readonly enableSensible?: Val<boolean>;
  /** boolean · default `false` · modules/programs/tmux.nix */
  readonly enableVim?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/tmux.nix */
  readonly extraConfig?: Val<string>;
  /** boolean · default `false` · modules/programs/tmux.nix */
  readonly iTerm2?: Val<boolean>;
  /** boolean · modules/programs/tmux.nix */
  readonly reverseSplitBindings?: Val<boolean>;
  /** @deprecated renamed to `programs.tmux.extraConfig` */
  readonly tmuxConfig?: Anything;
  /** attribute set of submodule · modules/programs/tmux.nix */
  readonly tmuxOptions?: Def<Attrs<Def<programs·tmux·tmuxOptions·ᐸnameᐳ>>>;
}
export interface programs·vim {
  /** boolean · default `false` · modules/programs/vim.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/programs/vim.nix */
  readonly enableSensible?: Val<boolean>;
  /** attribute set of package · default `{ }` · modules/programs/vim.nix */
  readonly extraKnownPlugins?: Def<Attrs<Val<Derivation>>>;
  /** package · modules/programs/vim.nix */
  readonly package?: Val<Derivation>;
  /** list of attribute set · default `[ ]` · modules/programs/vim.nix */
  readonly plugins?: Val<readonly Def<AnythingSet>[]>;
  /** strings concatenated with "\n" · default `""` · modules/programs/vim.nix */
  readonly vimConfig?: Val<string>;
  /** attribute set of submodule · modules/programs/vim.nix */
  readonly vimOptions?: Def<Attrs<Def<programs·vim·vimOptions·ᐸnameᐳ>>>;
}
export interface programs·zsh {
  /** boolean · default `true` · modules/programs/zsh */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/programs/zsh */
  readonly enableAutosuggestions?: Val<boolean>;
  /** boolean · default `true` · modules/programs/zsh */
  readonly enableBashCompletion?: Val<boolean>;
  /** boolean · default `true` · modules/programs/zsh */
  readonly enableCompletion?: Val<boolean>;
  /** boolean · default `false` · modules/programs/zsh */
  readonly enableFastSyntaxHighlighting?: Val<boolean>;
  /** boolean · default `false` · modules/programs/zsh */
  readonly enableFzfCompletion?: Val<boolean>;
  /** boolean · default `false` · modules/programs/zsh */
  readonly enableFzfGit?: Val<boolean>;
  /** boolean · default `false` · modules/programs/zsh */
  readonly enableFzfHistory?: Val<boolean>;
  /** boolean · modules/programs/zsh */
  readonly enableGlobalCompInit?: Val<boolean>;
  /** boolean · default `false` · modules/programs/zsh */
  readonly enableSyntaxHighlighting?: Val<boolean>;
  /** string · default `"$HOME/.zsh_history"` · modules/programs/zsh */
  readonly histFile?: Val<string>;
  /** signed integer · default `2000` · modules/programs/zsh */
  readonly histSize?: Val<number>;
  /** strings concatenated with "\n" · default `""` · modules/programs/zsh */
  readonly interactiveShellInit?: Val<string>;
  /** strings concatenated with "\n" · default `""` · modules/programs/zsh */
  readonly loginShellInit?: Val<string>;
  /** strings concatenated with "\n" · default `"autoload -U promptinit && promptinit && prompt suse && setopt prompt_sp"` · modules/programs/zsh */
  readonly promptInit?: Val<string>;
  /** strings concatenated with "\n" · default `""` · modules/programs/zsh */
  readonly shellInit?: Val<string>;
  /** attribute set of (string or list of string) · default `{ }` · modules/programs/zsh */
  readonly variables?: Def<Attrs<Val<string | readonly Val<string>[]>>>;
}
export interface security·pam {
  readonly services?: Def<security·pam·services>;
}
export interface security·pki {
  /** list of string · default `[ ]` · modules/security/pki */
  readonly caCertificateBlacklist?: Val<readonly Val<string>[]>;
  /** list of absolute path · default `[ ]` · modules/security/pki */
  readonly certificateFiles?: Val<readonly Val<PathLike>[]>;
  /** list of string · default `[ ]` · modules/security/pki */
  readonly certificates?: Val<readonly Val<string>[]>;
  /** boolean · default `true` · modules/security/pki */
  readonly installCACerts?: Val<boolean>;
}
export interface security·sandbox {
  /** attribute set of submodule · default `{ }` · modules/security/sandbox */
  readonly profiles?: Def<Attrs<Def<security·sandbox·profiles·ᐸnameᐳ>>>;
}
export interface security·sudo {
  /** null or strings concatenated with "\n" · default `null` · modules/security/sudo.nix */
  readonly extraConfig?: Val<string | null>;
  /** boolean · default `true` · modules/config/terminfo.nix */
  readonly keepTerminfo?: Val<boolean>;
}
export interface services·activate_system {
  /** @deprecated removed */
  readonly enable?: never;
}
export interface services·aerospace {
  /** boolean · default `false` · modules/services/aerospace */
  readonly enable?: Val<boolean>;
  /** package · modules/services/aerospace */
  readonly package?: Val<Derivation>;
  /** open submodule of TOML value · default `{ }` · modules/services/aerospace */
  readonly settings?: Def<services·aerospace·settings>;
}
export interface services·autossh {
  /** list of submodule · default `[ ]` · modules/services/autossh.nix */
  readonly sessions?: Val<readonly Def<services·autossh·sessions·ᐸitemᐳ>[]>;
}
export interface services·buildkite_agents·ᐸnameᐳ {
  /** string · default `"/var/lib/buildkite-agent-‹name›"` · modules/services/buildkite-agents.nix */
  readonly dataDir?: Val<string>;
  /** boolean · default `true` · modules/services/buildkite-agents.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/services/buildkite-agents.nix */
  readonly extraConfig?: Val<string>;
  readonly hooks?: Def<services·buildkite_agents·ᐸnameᐳ·hooks>;
  /** absolute path · modules/services/buildkite-agents.nix */
  readonly hooksPath?: Val<PathLike>;
  /** string · default `"%hostname-‹name›-%n"` · modules/services/buildkite-agents.nix */
  readonly name?: Val<string>;
  /** package · modules/services/buildkite-agents.nix */
  readonly package?: Val<Derivation>;
  /** strings concatenated with "\n" · default `""` · modules/services/buildkite-agents.nix */
  readonly preCommands?: Val<string>;
  /** null or absolute path · default `null` · modules/services/buildkite-agents.nix */
  readonly privateSshKeyPath?: Val<PathLike | null>;
  /** list of (package or absolute path) · modules/services/buildkite-agents.nix */
  readonly runtimePackages?: Val<readonly Val<Derivation | PathLike>[]>;
  /** string · modules/services/buildkite-agents.nix */
  readonly shell?: Val<string>;
  /** attribute set of (string or list of string) · default `{ }` · modules/services/buildkite-agents.nix */
  readonly tags?: Def<Attrs<Val<string | readonly Val<string>[]>>>;
  /** absolute path · modules/services/buildkite-agents.nix */
  readonly tokenPath?: Val<PathLike>;
}
export interface services·cachix_agent {
  /** absolute path · default `"/etc/cachix-agent.token"` · modules/services/cachix-agent.nix */
  readonly credentialsFile?: Val<PathLike>;
  /** boolean · default `false` · modules/services/cachix-agent.nix */
  readonly enable?: Val<boolean>;
  /** null or absolute path · default `"/var/log/cachix-agent.log"` · modules/services/cachix-agent.nix */
  readonly logFile?: Val<PathLike | null>;
  /** string · default `null` · modules/services/cachix-agent.nix */
  readonly name?: Val<string>;
  /** package · modules/services/cachix-agent.nix */
  readonly package?: Val<Derivation>;
}
export interface services·chunkwm {
  /** boolean · default `false` · modules/services/chunkwm.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/services/chunkwm.nix */
  readonly extraConfig?: Val<string>;
  /** boolean · default `true` · modules/services/chunkwm.nix */
  readonly hotload?: Val<boolean>;
  /** package · modules/services/chunkwm.nix */
  readonly package?: Val<Derivation>;
  readonly plugins?: Def<services·chunkwm·plugins>;
}
export interface services·dnscrypt_proxy {
  /** boolean · default `false` · modules/services/dnscrypt-proxy.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/dnscrypt-proxy.nix */
  readonly package?: Val<Derivation>;
  /** TOML value · default `{ }` · modules/services/dnscrypt-proxy.nix */
  readonly settings?: Data;
}
export interface services·dnsmasq {
  /** attribute set · default `{ }` · modules/services/dnsmasq.nix */
  readonly addresses?: Def<AnythingSet>;
  /** string · default `"127.0.0.1"` · modules/services/dnsmasq.nix */
  readonly bind?: Val<string>;
  /** boolean · default `false` · modules/services/dnsmasq.nix */
  readonly enable?: Val<boolean>;
  /** absolute path · modules/services/dnsmasq.nix */
  readonly package?: Val<PathLike>;
  /** signed integer · default `53` · modules/services/dnsmasq.nix */
  readonly port?: Val<number>;
  /** list of string · default `[ ]` · modules/services/dnsmasq.nix */
  readonly servers?: Val<readonly Val<string>[]>;
}
export interface services·emacs {
  /** list of string · default `[ ]` · modules/services/emacs.nix */
  readonly additionalPath?: Val<readonly Val<string>[]>;
  /** boolean · default `false` · modules/services/emacs.nix */
  readonly enable?: Val<boolean>;
  /** string · default `"emacs"` · modules/services/emacs.nix */
  readonly exec?: Val<string>;
  /** absolute path · modules/services/emacs.nix */
  readonly package?: Val<PathLike>;
}
export interface services·eternal_terminal {
  /** boolean · default `false` · modules/services/eternal-terminal.nix */
  readonly enable?: Val<boolean>;
  /** signed integer · default `20971520` · modules/services/eternal-terminal.nix */
  readonly logSize?: Val<number>;
  /** absolute path · modules/services/eternal-terminal.nix */
  readonly package?: Val<PathLike>;
  /** 16 bit unsigned integer; between 0 and 65535 (both inclusive) · default `2022` · modules/services/eternal-terminal.nix */
  readonly port?: Val<number>;
  /** boolean · default `false` · modules/services/eternal-terminal.nix */
  readonly silent?: Val<boolean>;
  /** one of 0, 1, 2, 3, 4, 5, 6, 7, 8, 9 · default `0` · modules/services/eternal-terminal.nix */
  readonly verbosity?: Val<0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9>;
}
export interface services·github_runners·ᐸnameᐳ {
  /** boolean · default `false` · modules/services/github-runner/options.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/services/github-runner/options.nix */
  readonly ephemeral?: Val<boolean>;
  /** attribute set · default `{ }` · modules/services/github-runner/options.nix */
  readonly extraEnvironment?: Def<AnythingSet>;
  /** list of string · default `[ ]` · modules/services/github-runner/options.nix */
  readonly extraLabels?: Val<readonly Val<string>[]>;
  /** list of package · default `[ ]` · modules/services/github-runner/options.nix */
  readonly extraPackages?: Val<readonly Val<Derivation>[]>;
  /** null or string · modules/services/github-runner/options.nix */
  readonly group?: Val<string | null>;
  /** null or string · default `"‹name›"` · modules/services/github-runner/options.nix */
  readonly name?: Val<string | null>;
  /** boolean · default `false` · modules/services/github-runner/options.nix */
  readonly noDefaultLabels?: Val<boolean>;
  /** non-empty (list of (one of "node20", "node24")) · default `[ "node24" ]` · modules/services/github-runner/options.nix */
  readonly nodeRuntimes?: Anything;
  /** package · modules/services/github-runner/options.nix */
  readonly package?: Val<Derivation>;
  /** boolean · default `false` · modules/services/github-runner/options.nix */
  readonly replace?: Val<boolean>;
  /** null or string · default `null` · modules/services/github-runner/options.nix */
  readonly runnerGroup?: Val<string | null>;
  /** attribute set · default `{ }` · modules/services/github-runner/options.nix */
  readonly serviceOverrides?: Def<AnythingSet>;
  /** absolute path · modules/services/github-runner/options.nix */
  readonly tokenFile?: Val<PathLike>;
  /** string · modules/services/github-runner/options.nix */
  readonly url?: Val<string>;
  /** null or string · modules/services/github-runner/options.nix */
  readonly user?: Val<string | null>;
  /** null or string · default `null` · modules/services/github-runner/options.nix */
  readonly workDir?: Val<string | null>;
}
export interface services·gitlab_runner {
  /** signed integer · default `0` · modules/services/gitlab-runner.nix */
  readonly checkInterval?: Val<number>;
  /** signed integer · default `1` · modules/services/gitlab-runner.nix */
  readonly concurrent?: Val<number>;
  /** null or absolute path · default `null` · modules/services/gitlab-runner.nix */
  readonly configFile?: Val<PathLike | null>;
  /** boolean · default `false` · modules/services/gitlab-runner.nix */
  readonly enable?: Val<boolean>;
  /** list of package · default `[ ]` · modules/services/gitlab-runner.nix */
  readonly extraPackages?: Val<readonly Val<Derivation>[]>;
  /** boolean · default `false` · modules/services/gitlab-runner.nix */
  readonly gracefulTermination?: Val<boolean>;
  /** string · default `"infinity"` · modules/services/gitlab-runner.nix */
  readonly gracefulTimeout?: Val<string>;
  /** package · modules/services/gitlab-runner.nix */
  readonly package?: Val<Derivation>;
  /** @deprecated renamed to `services.gitlab-runner.extraPackages` */
  readonly packages?: Anything;
  /** null or string · default `null` · modules/services/gitlab-runner.nix */
  readonly prometheusListenAddress?: Val<string | null>;
  /** null or string · default `null` · modules/services/gitlab-runner.nix */
  readonly sentryDSN?: Val<string | null>;
  /** attribute set of submodule · default `{ }` · modules/services/gitlab-runner.nix */
  readonly services?: Def<Attrs<Def<services·gitlab_runner·services·ᐸnameᐳ>>>;
  /** submodule · default `{ }` · modules/services/gitlab-runner.nix */
  readonly sessionServer?: Def<services·gitlab_runner·sessionServer>;
}
export interface services·hercules_ci_agent {
  /** @deprecated renamed to `services.hercules-ci-agent.settings.baseDirectory` */
  readonly baseDirectory?: Anything;
  /** @deprecated renamed to `services.hercules-ci-agent.settings.concurrentTasks` */
  readonly concurrentTasks?: Anything;
  /** boolean · default `false` · modules/services/hercules-ci-agent/common.nix */
  readonly enable?: Val<boolean>;
  /** @deprecated renamed to `services.hercules-ci-agent.settings` */
  readonly extraOptions?: Anything;
  /** absolute path · default `"/var/log/hercules-ci-agent.log"` · modules/services/hercules-ci-agent */
  readonly logFile?: Val<PathLike>;
  /** package · modules/services/hercules-ci-agent/common.nix */
  readonly package?: Val<Derivation>;
  /** open submodule of TOML value · modules/services/hercules-ci-agent/common.nix */
  readonly settings?: Def<services·hercules_ci_agent·settings>;
  /** absolute path · modules/services/hercules-ci-agent/common.nix */
  readonly tomlFile?: Val<PathLike>;
}
export interface services·ipfs {
  /** boolean · default `false` · modules/services/ipfs.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/services/ipfs.nix */
  readonly enableGarbageCollection?: Val<boolean>;
  /** null or absolute path · default `null` · modules/services/ipfs.nix */
  readonly ipfsPath?: Val<PathLike | null>;
  /** null or absolute path · default `null` · modules/services/ipfs.nix */
  readonly logFile?: Val<PathLike | null>;
  /** package · modules/services/ipfs.nix */
  readonly package?: Val<Derivation>;
}
export interface services·jankyborders {
  /** string · default `"0xFFFFFFFF"` · modules/services/jankyborders */
  readonly active_color?: Val<string>;
  /** boolean · default `false` · modules/services/jankyborders */
  readonly ax_focus?: Val<boolean>;
  /** string · default `""` · modules/services/jankyborders */
  readonly background_color?: Val<string>;
  /** list of string · default `[ ]` · modules/services/jankyborders */
  readonly blacklist?: Val<readonly Val<string>[]>;
  /** floating point number · default `0` · modules/services/jankyborders */
  readonly blur_radius?: Val<number>;
  /** boolean · default `false` · modules/services/jankyborders */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/services/jankyborders */
  readonly hidpi?: Val<boolean>;
  /** string · default `"0xFFFFFFFF"` · modules/services/jankyborders */
  readonly inactive_color?: Val<string>;
  /** one of "above", "below" · default `"below"` · modules/services/jankyborders */
  readonly order?: Val<"above" | "below">;
  /** package · modules/services/jankyborders */
  readonly package?: Val<Derivation>;
  /** string · default `"round"` · modules/services/jankyborders */
  readonly style?: Val<string>;
  /** list of string · default `[ ]` · modules/services/jankyborders */
  readonly whitelist?: Val<readonly Val<string>[]>;
  /** floating point number · default `5` · modules/services/jankyborders */
  readonly width?: Val<number>;
}
export interface services·karabiner_elements {
  /** boolean · default `false` · modules/services/karabiner-elements */
  readonly enable?: Val<boolean>;
  /** package · modules/services/karabiner-elements */
  readonly package?: Val<Derivation>;
}
export interface services·khd {
  /** boolean · default `false` · modules/services/khd */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/services/khd */
  readonly i3Keybindings?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/services/khd */
  readonly khdConfig?: Val<string>;
  /** package · modules/services/khd */
  readonly package?: Val<Derivation>;
}
export interface services·kwm {
  /** boolean · default `false` · modules/services/kwm */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/services/kwm */
  readonly kwmConfig?: Val<string>;
  /** absolute path · modules/services/kwm */
  readonly package?: Val<PathLike>;
}
export interface services·lorri {
  /** boolean · default `false` · modules/services/lorri.nix */
  readonly enable?: Val<boolean>;
  /** null or absolute path · default `null` · modules/services/lorri.nix */
  readonly logFile?: Val<PathLike | null>;
}
export interface services·mopidy {
  /** boolean · default `false` · modules/services/mopidy.nix */
  readonly enable?: Val<boolean>;
  readonly mediakeys?: Def<services·mopidy·mediakeys>;
  /** absolute path · modules/services/mopidy.nix */
  readonly package?: Val<PathLike>;
}
export interface services·netbird {
  /** boolean · default `false` · modules/services/netbird.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/netbird.nix */
  readonly package?: Val<Derivation>;
}
export interface services·netdata {
  /** absolute path · default `"/var/cache/netdata"` · modules/services/monitoring/netdata.nix */
  readonly cacheDir?: Val<PathLike>;
  /** strings concatenated with "\n" · default `""` · modules/services/monitoring/netdata.nix */
  readonly config?: Val<string>;
  /** boolean · default `false` · modules/services/monitoring/netdata.nix */
  readonly enable?: Val<boolean>;
  /** absolute path · default `"/var/log/netdata"` · modules/services/monitoring/netdata.nix */
  readonly logDir?: Val<PathLike>;
  /** package · modules/services/monitoring/netdata.nix */
  readonly package?: Val<Derivation>;
  /** absolute path · default `"/var/lib/netdata"` · modules/services/monitoring/netdata.nix */
  readonly workDir?: Val<PathLike>;
}
export interface services·nextdns {
  /** list of string · default `[ ]` · modules/services/nextdns */
  readonly arguments?: Val<readonly Val<string>[]>;
  /** boolean · default `false` · modules/services/nextdns */
  readonly enable?: Val<boolean>;
}
export interface services·nix_daemon {
  /** boolean · default `false` · modules/services/nix-daemon.nix */
  readonly enableSocketListener?: Val<boolean>;
  /** null or absolute path · default `null` · modules/services/nix-daemon.nix */
  readonly logFile?: Val<PathLike | null>;
  /** null or absolute path · default `null` · modules/services/nix-daemon.nix */
  readonly tempDir?: Val<PathLike | null>;
}
export interface services·ofborg {
  /** absolute path · modules/services/ofborg */
  readonly configFile?: Val<PathLike>;
  /** boolean · default `false` · modules/services/ofborg */
  readonly enable?: Val<boolean>;
  /** absolute path · default `"/var/log/ofborg.log"` · modules/services/ofborg */
  readonly logFile?: Val<PathLike>;
  /** package · modules/services/ofborg */
  readonly package?: Val<Derivation>;
}
export interface services·offlineimap {
  /** boolean · default `false` · modules/services/mail/offlineimap.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/services/mail/offlineimap.nix */
  readonly extraConfig?: Val<string>;
  /** package · modules/services/mail/offlineimap.nix */
  readonly package?: Val<Derivation>;
  /** list of absolute path · default `[ ]` · modules/services/mail/offlineimap.nix */
  readonly path?: Val<readonly Val<PathLike>[]>;
  /** boolean · default `false` · modules/services/mail/offlineimap.nix */
  readonly runQuick?: Val<boolean>;
  /** null or signed integer · default `300` · modules/services/mail/offlineimap.nix */
  readonly startInterval?: Val<number | null>;
}
export interface services·openssh {
  /** null or boolean · default `null` · modules/services/openssh.nix */
  readonly enable?: Val<boolean | null>;
  /** strings concatenated with "\n" · default `""` · modules/services/openssh.nix */
  readonly extraConfig?: Val<string>;
  /** list of submodule · default `[ { path = "/etc/ssh/ssh_host_rsa_key"; type = "rsa"; } { path = "/etc/ssh/ssh_…` · modules/services/openssh.nix */
  readonly hostKeys?: Val<readonly Def<services·openssh·hostKeys·ᐸitemᐳ>[]>;
}
export interface services·postgresql {
  /** strings concatenated with "\n" · default `""` · modules/services/postgresql */
  readonly authentication?: Val<string>;
  /** boolean · default `true` · modules/services/postgresql */
  readonly checkConfig?: Val<boolean>;
  /** absolute path · modules/services/postgresql */
  readonly dataDir?: Val<PathLike>;
  /** boolean · default `false` · modules/services/postgresql */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/services/postgresql */
  readonly enableTCPIP?: Val<boolean>;
  /** list of string · default `[ ]` · modules/services/postgresql */
  readonly ensureDatabases?: Val<readonly Val<string>[]>;
  /** list of submodule · default `[ ]` · modules/services/postgresql */
  readonly ensureUsers?: Val<readonly Def<services·postgresql·ensureUsers·ᐸitemᐳ>[]>;
  /** list of absolute path · default `[ ]` · modules/services/postgresql */
  readonly extraPlugins?: Val<readonly Val<PathLike>[]>;
  /** strings concatenated with "\n" · default `""` · modules/services/postgresql */
  readonly identMap?: Val<string>;
  /** list of string · default `[ ]` · modules/services/postgresql */
  readonly initdbArgs?: Val<readonly Val<string>[]>;
  /** null or absolute path · default `null` · modules/services/postgresql */
  readonly initialScript?: Val<PathLike | null>;
  /** string · default `"[%p] "` · modules/services/postgresql */
  readonly logLinePrefix?: Val<string>;
  /** package · modules/services/postgresql */
  readonly package?: Val<Derivation>;
  /** signed integer · default `5432` · modules/services/postgresql */
  readonly port?: Val<number>;
  /** null or strings concatenated with "\n" · default `null` · modules/services/postgresql */
  readonly recoveryConfig?: Val<string | null>;
  /** attribute set of (boolean or floating point number or signed integer or string) · default `{ }` · modules/services/postgresql */
  readonly settings?: Def<Attrs<Val<boolean | number | string>>>;
  /** string · read-only · modules/services/postgresql */
  readonly superUser?: Val<string>;
}
export interface services·privoxy {
  /** null or absolute path · default `null` · modules/services/privoxy */
  readonly confdir?: Val<PathLike | null>;
  /** strings concatenated with "\n" · default `""` · modules/services/privoxy */
  readonly config?: Val<string>;
  /** boolean · default `false` · modules/services/privoxy */
  readonly enable?: Val<boolean>;
  /** string · default `"127.0.0.1:8118"` · modules/services/privoxy */
  readonly listenAddress?: Val<string>;
  /** package · modules/services/privoxy */
  readonly package?: Val<Derivation>;
  /** absolute path · modules/services/privoxy */
  readonly templdir?: Val<PathLike>;
}
export interface services·prometheus {
  readonly exporters?: Def<services·prometheus·exporters>;
}
export interface services·redis {
  /** boolean · default `false` · modules/services/redis */
  readonly appendOnly?: Val<boolean>;
  /** null or string · default `null` · modules/services/redis */
  readonly bind?: Val<string | null>;
  /** null or absolute path · default `"/var/lib/redis"` · modules/services/redis */
  readonly dataDir?: Val<PathLike | null>;
  /** boolean · default `false` · modules/services/redis */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/services/redis */
  readonly extraConfig?: Val<string>;
  /** absolute path · modules/services/redis */
  readonly package?: Val<PathLike>;
  /** signed integer · default `6379` · modules/services/redis */
  readonly port?: Val<number>;
  /** null or absolute path · default `null` · modules/services/redis */
  readonly unixSocket?: Val<PathLike | null>;
}
export interface services·sketchybar {
  /** strings concatenated with "\n" · default `""` · modules/services/sketchybar */
  readonly config?: Val<string>;
  /** boolean · default `false` · modules/services/sketchybar */
  readonly enable?: Val<boolean>;
  /** list of package · default `[ ]` · modules/services/sketchybar */
  readonly extraPackages?: Val<readonly Val<Derivation>[]>;
  /** package · modules/services/sketchybar */
  readonly package?: Val<Derivation>;
}
export interface services·skhd {
  /** boolean · default `false` · modules/services/skhd */
  readonly enable?: Val<boolean>;
  /** package · modules/services/skhd */
  readonly package?: Val<Derivation>;
  /** strings concatenated with "\n" · default `""` · modules/services/skhd */
  readonly skhdConfig?: Val<string>;
}
export interface services·spacebar {
  /** attribute set · default `{ }` · modules/services/spacebar */
  readonly config?: Def<AnythingSet>;
  /** boolean · default `false` · modules/services/spacebar */
  readonly enable?: Val<boolean>;
  /** string · default `""` · modules/services/spacebar */
  readonly extraConfig?: Val<string>;
  /** absolute path · modules/services/spacebar */
  readonly package?: Val<PathLike>;
}
export interface services·spotifyd {
  /** boolean · default `false` · modules/services/spotifyd.nix */
  readonly enable?: Val<boolean>;
  /** absolute path · modules/services/spotifyd.nix */
  readonly package?: Val<PathLike>;
  /** null or TOML value · default `null` · modules/services/spotifyd.nix */
  readonly settings?: Data;
}
export interface services·synapse_bt {
  /** absolute path · default `"/var/lib/synapse-bt"` · modules/services/synapse-bt.nix */
  readonly downloadDir?: Val<PathLike>;
  /** boolean · default `false` · modules/services/synapse-bt.nix */
  readonly enable?: Val<boolean>;
  /** attribute set · default `{ }` · modules/services/synapse-bt.nix */
  readonly extraConfig?: Def<AnythingSet>;
  /** package · modules/services/synapse-bt.nix */
  readonly package?: Val<Derivation>;
  /** signed integer · default `16384` · modules/services/synapse-bt.nix */
  readonly port?: Val<number>;
}
export interface services·synergy {
  readonly client?: Def<services·synergy·client>;
  /** package · modules/services/synergy */
  readonly package?: Val<Derivation>;
  readonly server?: Def<services·synergy·server>;
}
export interface services·tailscale {
  /** boolean · default `false` · modules/services/tailscale.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/services/tailscale.nix */
  readonly overrideLocalDns?: Val<boolean>;
  /** package · modules/services/tailscale.nix */
  readonly package?: Val<Derivation>;
}
export interface services·telegraf {
  /** null or string · default `null` · modules/services/monitoring/telegraf.nix */
  readonly configUrl?: Val<string | null>;
  /** boolean · default `false` · modules/services/monitoring/telegraf.nix */
  readonly enable?: Val<boolean>;
  /** list of absolute path · default `[ ]` · modules/services/monitoring/telegraf.nix */
  readonly environmentFiles?: Val<readonly Val<PathLike>[]>;
  /** TOML value · default `{ }` · modules/services/monitoring/telegraf.nix */
  readonly extraConfig?: Data;
  /** package · modules/services/monitoring/telegraf.nix */
  readonly package?: Val<Derivation>;
}
export interface services·trezord {
  readonly emulator?: Def<services·trezord·emulator>;
  /** boolean · default `false` · modules/services/trezord.nix */
  readonly enable?: Val<boolean>;
}
export interface services·yabai {
  /** attribute set · default `{ }` · modules/services/yabai */
  readonly config?: Def<AnythingSet>;
  /** boolean · default `false` · modules/services/yabai */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/services/yabai */
  readonly enableScriptingAddition?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/services/yabai */
  readonly extraConfig?: Val<string>;
  /** absolute path · modules/services/yabai */
  readonly package?: Val<PathLike>;
}
export interface system·activationScripts·ᐸnameᐳ {
  /** boolean · default `true` · modules/system/activation-scripts.nix */
  readonly enable?: Val<boolean>;
  /** list of string · modules/system/activation-scripts.nix */
  readonly knownSha256Hashes?: Val<readonly Val<string>[]>;
  /** absolute path · modules/system/activation-scripts.nix */
  readonly source?: Val<PathLike>;
  /** string · default `"‹name›"` · modules/system/activation-scripts.nix */
  readonly target?: Val<string>;
  /** strings concatenated with "\n" · default `""` · modules/system/activation-scripts.nix */
  readonly text?: Val<string>;
}
export interface system·checks {
  /** strings concatenated with "\n" · modules/system/checks.nix */
  readonly text?: Val<string>;
  /** boolean · default `true` · modules/system/checks.nix */
  readonly verifyBuildUsers?: Val<boolean>;
  /** boolean · default `true` · modules/system/checks.nix */
  readonly verifyMacOSVersion?: Val<boolean>;
  /** boolean · default `true` · modules/system/checks.nix */
  readonly verifyNixPath?: Val<boolean>;
}
export interface system·defaults {
  readonly ".GlobalPreferences"?: Def<system·defaults·_GlobalPreferences>;
  readonly ActivityMonitor?: Def<system·defaults·ActivityMonitor>;
  /** open submodule of plist value · default `{ }` · modules/system/defaults/CustomPreferences.nix */
  readonly CustomSystemPreferences?: Def<DataSet>;
  /** open submodule of plist value · default `{ }` · modules/system/defaults/CustomPreferences.nix */
  readonly CustomUserPreferences?: Def<DataSet>;
  readonly LaunchServices?: Def<system·defaults·LaunchServices>;
  readonly NSGlobalDomain?: Def<system·defaults·NSGlobalDomain>;
  readonly SoftwareUpdate?: Def<system·defaults·SoftwareUpdate>;
  readonly WindowManager?: Def<system·defaults·WindowManager>;
  readonly alf?: Def<system·defaults·alf>;
  readonly controlcenter?: Def<system·defaults·controlcenter>;
  readonly dock?: Def<system·defaults·dock>;
  readonly finder?: Def<system·defaults·finder>;
  readonly hitoolbox?: Def<system·defaults·hitoolbox>;
  readonly iCal?: Def<system·defaults·iCal>;
  readonly loginwindow?: Def<system·defaults·loginwindow>;
  readonly magicmouse?: Def<system·defaults·magicmouse>;
  readonly menuExtraClock?: Def<system·defaults·menuExtraClock>;
  readonly screencapture?: Def<system·defaults·screencapture>;
  readonly screensaver?: Def<system·defaults·screensaver>;
  readonly smb?: Def<system·defaults·smb>;
  readonly spaces?: Def<system·defaults·spaces>;
  readonly trackpad?: Def<system·defaults·trackpad>;
  readonly universalaccess?: Def<system·defaults·universalaccess>;
}
export interface system·keyboard {
  /** boolean · default `false` · modules/system/keyboard.nix */
  readonly enableKeyMapping?: Val<boolean>;
  readonly nonUS?: Def<system·keyboard·nonUS>;
  /** boolean · default `false` · modules/system/keyboard.nix */
  readonly remapCapsLockToControl?: Val<boolean>;
  /** boolean · default `false` · modules/system/keyboard.nix */
  readonly remapCapsLockToEscape?: Val<boolean>;
  /** boolean · default `false` · modules/system/keyboard.nix */
  readonly swapCapsLockAndEscape?: Val<boolean>;
  /** boolean · default `false` · modules/system/keyboard.nix */
  readonly swapLeftCommandAndLeftAlt?: Val<boolean>;
  /** boolean · default `false` · modules/system/keyboard.nix */
  readonly swapLeftCtrlAndFn?: Val<boolean>;
  /** boolean · default `false` · modules/system/keyboard.nix */
  readonly swapRightCommandAndRightOption?: Val<boolean>;
  /** list of attribute set of signed integer · modules/system/keyboard.nix */
  readonly userKeyMapping?: Val<readonly Def<Attrs<Val<number>>>[]>;
}
export interface system·nvram {
  /** attribute set of string · modules/system/nvram.nix */
  readonly variables?: Def<Attrs<Val<string>>>;
}
export interface system·startup {
  /** null or boolean · default `null` · modules/system/startup.nix */
  readonly chime?: Val<boolean | null>;
}
export interface system·tools {
  readonly "darwin-option"?: Def<system·tools·darwin_option>;
  readonly "darwin-rebuild"?: Def<system·tools·darwin_rebuild>;
  readonly "darwin-uninstaller"?: Def<system·tools·darwin_uninstaller>;
  readonly "darwin-version"?: Def<system·tools·darwin_version>;
  /** boolean · modules/nix/nix-darwin.nix */
  readonly enable?: Val<boolean>;
}
export interface users·groups·ᐸnameᐳ {
  /** string · default `""` · modules/users */
  readonly description?: Val<string>;
  /** signed integer · modules/users */
  readonly gid?: Val<number>;
  /** list of string · default `[ ]` · modules/users */
  readonly members?: Val<readonly Val<string>[]>;
  /** string · default `"‹name›"` · modules/users */
  readonly name?: Val<string>;
}
export interface users·nix {
  /** @deprecated renamed to `nix.configureBuildUsers` */
  readonly configureBuildUsers?: Anything;
  /** @deprecated renamed to `nix.nrBuildUsers` */
  readonly nrBuildUsers?: Anything;
}
export interface users·users·ᐸnameᐳ {
  /** boolean · default `false` · modules/users */
  readonly createHome?: Val<boolean>;
  /** null or non-empty string · default `null` · modules/users */
  readonly description?: Val<string | null>;
  /** signed integer · default `20` · modules/users */
  readonly gid?: Val<number>;
  /** null or absolute path · default `null` · modules/users */
  readonly home?: Val<PathLike | null>;
  /** boolean · default `false` · modules/users */
  readonly ignoreShellProgramCheck?: Val<boolean>;
  /** boolean · default `true` · modules/users */
  readonly isHidden?: Val<boolean>;
  /** non-empty string · default `"‹name›"` · modules/users */
  readonly name?: Val<string>;
  readonly openssh?: Def<users·users·ᐸnameᐳ·openssh>;
  /** list of package · default `[ ]` · modules/users */
  readonly packages?: Val<readonly Val<Derivation>[]>;
  /** null or package or absolute path · default `null` · modules/users */
  readonly shell?: Val<Derivation | PathLike | null>;
  /** signed integer · modules/users */
  readonly uid?: Val<number>;
}
export interface launchd·agents·ᐸnameᐳ·serviceConfig {
  /** null or boolean · default `null` · modules/launchd */
  readonly AbandonProcessGroup?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/launchd */
  readonly Debug?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/launchd */
  readonly Disabled?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/launchd */
  readonly EnableGlobbing?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/launchd */
  readonly EnableTransactions?: Val<boolean | null>;
  /** null or (attribute set of string) · default `null` · modules/launchd */
  readonly EnvironmentVariables?: Def<Attrs<Val<string>> | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly ExitTimeOut?: Val<number | null>;
  /** null or string · default `null` · modules/launchd */
  readonly GroupName?: Val<string | null>;
  /** null or submodule · default `null` · modules/launchd */
  readonly HardResourceLimits?: Def<launchd·agents·ᐸnameᐳ·serviceConfig·HardResourceLimits | null>;
  /** null or boolean · default `null` · modules/launchd */
  readonly InitGroups?: Val<boolean | null>;
  /** null or boolean or submodule · default `null` · modules/launchd */
  readonly KeepAlive?: Val<boolean | launchd·agents·ᐸnameᐳ·serviceConfig·KeepAlive | null>;
  /** string · modules/launchd */
  readonly Label?: Val<string>;
  /** null or attribute set · default `null` · modules/launchd */
  readonly LaunchEvents?: Def<AnythingSet | null>;
  /** null or boolean · default `null` · modules/launchd */
  readonly LaunchOnlyOnce?: Val<boolean | null>;
  /** null or (list of string) · default `null` · modules/launchd */
  readonly LimitLoadFromHosts?: Val<readonly Val<string>[] | null>;
  /** null or (list of string) · default `null` · modules/launchd */
  readonly LimitLoadToHosts?: Val<readonly Val<string>[] | null>;
  /** null or string or list of string · default `null` · modules/launchd */
  readonly LimitLoadToSessionType?: Val<string | readonly Val<string>[] | null>;
  /** null or boolean · default `null` · modules/launchd */
  readonly LowPriorityBackgroundIO?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/launchd */
  readonly LowPriorityIO?: Val<boolean | null>;
  /** null or (attribute set of (boolean or submodule)) · default `null` · modules/launchd */
  readonly MachServices?: Def<Attrs<Val<boolean | launchd·agents·ᐸnameᐳ·serviceConfig·MachServices·ᐸnameᐳ>> | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly Nice?: Val<number | null>;
  /** null or boolean · default `null` · modules/launchd */
  readonly OnDemand?: Val<boolean | null>;
  /** null or one of "Background", "Standard", "Adaptive", "Interactive" · default `null` · modules/launchd */
  readonly ProcessType?: Val<"Background" | "Standard" | "Adaptive" | "Interactive" | null>;
  /** null or absolute path · default `null` · modules/launchd */
  readonly Program?: Val<PathLike | null>;
  /** null or (list of string) · default `null` · modules/launchd */
  readonly ProgramArguments?: Val<readonly Val<string>[] | null>;
  /** null or (list of string) · default `null` · modules/launchd */
  readonly QueueDirectories?: Val<readonly Val<string>[] | null>;
  /** null or string · default `null` · modules/launchd */
  readonly RootDirectory?: Val<string | null>;
  /** null or boolean · default `null` · modules/launchd */
  readonly RunAtLoad?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/launchd */
  readonly ServiceIPC?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/launchd */
  readonly SessionCreate?: Val<boolean | null>;
  /** null or (attribute set of submodule) · default `null` · modules/launchd */
  readonly Sockets?: Def<Attrs<Def<launchd·agents·ᐸnameᐳ·serviceConfig·Sockets·ᐸnameᐳ>> | null>;
  /** null or submodule · default `null` · modules/launchd */
  readonly SoftResourceLimits?: Def<launchd·agents·ᐸnameᐳ·serviceConfig·SoftResourceLimits | null>;
  /** null or absolute path · default `null` · modules/launchd */
  readonly StandardErrorPath?: Val<PathLike | null>;
  /** null or absolute path · default `null` · modules/launchd */
  readonly StandardInPath?: Val<PathLike | null>;
  /** null or absolute path · default `null` · modules/launchd */
  readonly StandardOutPath?: Val<PathLike | null>;
  /** null or submodule or list of submodule · default `null` · modules/launchd */
  readonly StartCalendarInterval?: Val<launchd·agents·ᐸnameᐳ·serviceConfig·StartCalendarInterval | readonly Def<launchd·agents·ᐸnameᐳ·serviceConfig·StartCalendarInterval·ᐸitemᐳ>[] | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly StartInterval?: Val<number | null>;
  /** null or boolean · default `null` · modules/launchd */
  readonly StartOnMount?: Val<boolean | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly ThrottleInterval?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly TimeOut?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly Umask?: Val<number | null>;
  /** null or string · default `null` · modules/launchd */
  readonly UserName?: Val<string | null>;
  /** null or boolean · default `null` · modules/launchd */
  readonly WaitForDebugger?: Val<boolean | null>;
  /** null or (list of absolute path) · default `null` · modules/launchd */
  readonly WatchPaths?: Val<readonly Val<PathLike>[] | null>;
  /** null or string · default `null` · modules/launchd */
  readonly WorkingDirectory?: Val<string | null>;
  /** null or submodule · default `null` · modules/launchd */
  readonly inetdCompatibility?: Def<launchd·agents·ᐸnameᐳ·serviceConfig·inetdCompatibility | null>;
}
export interface launchd·daemons·ᐸnameᐳ·serviceConfig {
  /** null or boolean · default `null` · modules/launchd */
  readonly AbandonProcessGroup?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/launchd */
  readonly Debug?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/launchd */
  readonly Disabled?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/launchd */
  readonly EnableGlobbing?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/launchd */
  readonly EnableTransactions?: Val<boolean | null>;
  /** null or (attribute set of string) · default `null` · modules/launchd */
  readonly EnvironmentVariables?: Def<Attrs<Val<string>> | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly ExitTimeOut?: Val<number | null>;
  /** null or string · default `null` · modules/launchd */
  readonly GroupName?: Val<string | null>;
  /** null or submodule · default `null` · modules/launchd */
  readonly HardResourceLimits?: Def<launchd·daemons·ᐸnameᐳ·serviceConfig·HardResourceLimits | null>;
  /** null or boolean · default `null` · modules/launchd */
  readonly InitGroups?: Val<boolean | null>;
  /** null or boolean or submodule · default `null` · modules/launchd */
  readonly KeepAlive?: Val<boolean | launchd·daemons·ᐸnameᐳ·serviceConfig·KeepAlive | null>;
  /** string · modules/launchd */
  readonly Label?: Val<string>;
  /** null or attribute set · default `null` · modules/launchd */
  readonly LaunchEvents?: Def<AnythingSet | null>;
  /** null or boolean · default `null` · modules/launchd */
  readonly LaunchOnlyOnce?: Val<boolean | null>;
  /** null or (list of string) · default `null` · modules/launchd */
  readonly LimitLoadFromHosts?: Val<readonly Val<string>[] | null>;
  /** null or (list of string) · default `null` · modules/launchd */
  readonly LimitLoadToHosts?: Val<readonly Val<string>[] | null>;
  /** null or string or list of string · default `null` · modules/launchd */
  readonly LimitLoadToSessionType?: Val<string | readonly Val<string>[] | null>;
  /** null or boolean · default `null` · modules/launchd */
  readonly LowPriorityBackgroundIO?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/launchd */
  readonly LowPriorityIO?: Val<boolean | null>;
  /** null or (attribute set of (boolean or submodule)) · default `null` · modules/launchd */
  readonly MachServices?: Def<Attrs<Val<boolean | launchd·daemons·ᐸnameᐳ·serviceConfig·MachServices·ᐸnameᐳ>> | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly Nice?: Val<number | null>;
  /** null or boolean · default `null` · modules/launchd */
  readonly OnDemand?: Val<boolean | null>;
  /** null or one of "Background", "Standard", "Adaptive", "Interactive" · default `null` · modules/launchd */
  readonly ProcessType?: Val<"Background" | "Standard" | "Adaptive" | "Interactive" | null>;
  /** null or absolute path · default `null` · modules/launchd */
  readonly Program?: Val<PathLike | null>;
  /** null or (list of string) · default `null` · modules/launchd */
  readonly ProgramArguments?: Val<readonly Val<string>[] | null>;
  /** null or (list of string) · default `null` · modules/launchd */
  readonly QueueDirectories?: Val<readonly Val<string>[] | null>;
  /** null or string · default `null` · modules/launchd */
  readonly RootDirectory?: Val<string | null>;
  /** null or boolean · default `null` · modules/launchd */
  readonly RunAtLoad?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/launchd */
  readonly ServiceIPC?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/launchd */
  readonly SessionCreate?: Val<boolean | null>;
  /** null or (attribute set of submodule) · default `null` · modules/launchd */
  readonly Sockets?: Def<Attrs<Def<launchd·daemons·ᐸnameᐳ·serviceConfig·Sockets·ᐸnameᐳ>> | null>;
  /** null or submodule · default `null` · modules/launchd */
  readonly SoftResourceLimits?: Def<launchd·daemons·ᐸnameᐳ·serviceConfig·SoftResourceLimits | null>;
  /** null or absolute path · default `null` · modules/launchd */
  readonly StandardErrorPath?: Val<PathLike | null>;
  /** null or absolute path · default `null` · modules/launchd */
  readonly StandardInPath?: Val<PathLike | null>;
  /** null or absolute path · default `null` · modules/launchd */
  readonly StandardOutPath?: Val<PathLike | null>;
  /** null or submodule or list of submodule · default `null` · modules/launchd */
  readonly StartCalendarInterval?: Val<launchd·daemons·ᐸnameᐳ·serviceConfig·StartCalendarInterval | readonly Def<launchd·daemons·ᐸnameᐳ·serviceConfig·StartCalendarInterval·ᐸitemᐳ>[] | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly StartInterval?: Val<number | null>;
  /** null or boolean · default `null` · modules/launchd */
  readonly StartOnMount?: Val<boolean | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly ThrottleInterval?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly TimeOut?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly Umask?: Val<number | null>;
  /** null or string · default `null` · modules/launchd */
  readonly UserName?: Val<string | null>;
  /** null or boolean · default `null` · modules/launchd */
  readonly WaitForDebugger?: Val<boolean | null>;
  /** null or (list of absolute path) · default `null` · modules/launchd */
  readonly WatchPaths?: Val<readonly Val<PathLike>[] | null>;
  /** null or string · default `null` · modules/launchd */
  readonly WorkingDirectory?: Val<string | null>;
  /** null or submodule · default `null` · modules/launchd */
  readonly inetdCompatibility?: Def<launchd·daemons·ᐸnameᐳ·serviceConfig·inetdCompatibility | null>;
}
export interface launchd·user·agents·ᐸnameᐳ {
  /** string or absolute path · default `""` · modules/launchd */
  readonly command?: Val<string | PathLike>;
  /** attribute set of (string or list of string) · default `{ }` · modules/launchd */
  readonly environment?: Def<Attrs<Val<string | readonly Val<string>[]>>>;
  /** string · modules/launchd */
  readonly managedBy?: Val<string>;
  /** list of (absolute path or string) · default `[ ]` · modules/launchd */
  readonly path?: Val<readonly Val<PathLike | string>[]>;
  /** strings concatenated with "\n" · default `""` · modules/launchd */
  readonly script?: Val<string>;
  /** submodule · default `{ }` · modules/launchd */
  readonly serviceConfig?: Def<launchd·user·agents·ᐸnameᐳ·serviceConfig>;
}
export interface networking·wg_quick·interfaces·ᐸnameᐳ {
  /** null or (list of string) · default `[ ]` · modules/services/wg-quick.nix */
  readonly address?: Val<readonly Val<string>[] | null>;
  /** boolean · default `true` · modules/services/wg-quick.nix */
  readonly autostart?: Val<boolean>;
  /** list of string · default `[ ]` · modules/services/wg-quick.nix */
  readonly dns?: Val<readonly Val<string>[]>;
  /** null or signed integer · default `null` · modules/services/wg-quick.nix */
  readonly listenPort?: Val<number | null>;
  /** null or signed integer · default `null` · modules/services/wg-quick.nix */
  readonly mtu?: Val<number | null>;
  /** list of submodule · default `[ ]` · modules/services/wg-quick.nix */
  readonly peers?: Val<readonly Def<networking·wg_quick·interfaces·ᐸnameᐳ·peers·ᐸitemᐳ>[]>;
  /** strings concatenated with "\n" or list of string convertible to it · default `""` · modules/services/wg-quick.nix */
  readonly postDown?: Val<readonly Val<string>[] | string>;
  /** strings concatenated with "\n" or list of string convertible to it · default `""` · modules/services/wg-quick.nix */
  readonly postUp?: Val<readonly Val<string>[] | string>;
  /** strings concatenated with "\n" or list of string convertible to it · default `""` · modules/services/wg-quick.nix */
  readonly preDown?: Val<readonly Val<string>[] | string>;
  /** strings concatenated with "\n" or list of string convertible to it · default `""` · modules/services/wg-quick.nix */
  readonly preUp?: Val<readonly Val<string>[] | string>;
  /** string · default `null` · modules/services/wg-quick.nix */
  readonly privateKeyFile?: Val<string>;
  /** null or string · default `null` · modules/services/wg-quick.nix */
  readonly table?: Val<string | null>;
}
export interface nix·gc·interval {
  /** null or integer between 1 and 31 (both inclusive) */
  readonly Day?: Val<number | null>;
  /** null or integer between 0 and 23 (both inclusive) */
  readonly Hour?: Val<number | null>;
  /** null or integer between 0 and 59 (both inclusive) */
  readonly Minute?: Val<number | null>;
  /** null or integer between 1 and 12 (both inclusive) */
  readonly Month?: Val<number | null>;
  /** null or integer between 0 and 7 (both inclusive) */
  readonly Weekday?: Val<number | null>;
}
export interface nix·gc·interval·ᐸitemᐳ {
  /** null or integer between 1 and 31 (both inclusive) */
  readonly Day?: Val<number | null>;
  /** null or integer between 0 and 23 (both inclusive) */
  readonly Hour?: Val<number | null>;
  /** null or integer between 0 and 59 (both inclusive) */
  readonly Minute?: Val<number | null>;
  /** null or integer between 1 and 12 (both inclusive) */
  readonly Month?: Val<number | null>;
  /** null or integer between 0 and 7 (both inclusive) */
  readonly Weekday?: Val<number | null>;
}
export interface nix·optimise·interval {
  /** null or integer between 1 and 31 (both inclusive) */
  readonly Day?: Val<number | null>;
  /** null or integer between 0 and 23 (both inclusive) */
  readonly Hour?: Val<number | null>;
  /** null or integer between 0 and 59 (both inclusive) */
  readonly Minute?: Val<number | null>;
  /** null or integer between 1 and 12 (both inclusive) */
  readonly Month?: Val<number | null>;
  /** null or integer between 0 and 7 (both inclusive) */
  readonly Weekday?: Val<number | null>;
}
export interface nix·optimise·interval·ᐸitemᐳ {
  /** null or integer between 1 and 31 (both inclusive) */
  readonly Day?: Val<number | null>;
  /** null or integer between 0 and 23 (both inclusive) */
  readonly Hour?: Val<number | null>;
  /** null or integer between 0 and 59 (both inclusive) */
  readonly Minute?: Val<number | null>;
  /** null or integer between 1 and 12 (both inclusive) */
  readonly Month?: Val<number | null>;
  /** null or integer between 0 and 7 (both inclusive) */
  readonly Weekday?: Val<number | null>;
}
export interface programs·bash·completion {
  /** boolean · default `false` · modules/programs/bash */
  readonly enable?: Val<boolean>;
  /** package · modules/programs/bash */
  readonly package?: Val<Derivation>;
}
export interface programs·direnv·nix_direnv {
  /** boolean · default `true` · modules/programs/direnv.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/programs/direnv.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·fish·vendor {
  readonly completions?: Def<programs·fish·vendor·completions>;
  readonly config?: Def<programs·fish·vendor·config>;
  readonly functions?: Def<programs·fish·vendor·functions>;
}
export interface programs·gnupg·agent {
  /** boolean · default `false` · modules/programs/gnupg.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/programs/gnupg.nix */
  readonly enableSSHSupport?: Val<boolean>;
}
export interface programs·ssh·knownHosts·ᐸnameᐳ {
  /** boolean · default `false` · modules/programs/ssh.nix */
  readonly certAuthority?: Val<boolean>;
  /** list of string · default `[ ]` · modules/programs/ssh.nix */
  readonly extraHostNames?: Val<readonly Val<string>[]>;
  /** list of string · default `[ "‹name›" ]` · modules/programs/ssh.nix */
  readonly hostNames?: Val<readonly Val<string>[]>;
  /** null or string · default `null` · modules/programs/ssh.nix */
  readonly publicKey?: Val<string | null>;
  /** null or absolute path · default `null` · modules/programs/ssh.nix */
  readonly publicKeyFile?: Val<PathLike | null>;
}
export interface programs·tmux·tmuxOptions·ᐸnameᐳ {
  /** boolean · default `true` · modules/programs/tmux.nix */
  readonly enable?: Val<boolean>;
  /** list of string · modules/programs/tmux.nix */
  readonly knownSha256Hashes?: Val<readonly Val<string>[]>;
  /** absolute path · modules/programs/tmux.nix */
  readonly source?: Val<PathLike>;
  /** string · default `"‹name›"` · modules/programs/tmux.nix */
  readonly target?: Val<string>;
  /** strings concatenated with "\n" · default `""` · modules/programs/tmux.nix */
  readonly text?: Val<string>;
}
export interface programs·vim·vimOptions·ᐸnameᐳ {
  /** boolean · default `true` · modules/programs/vim.nix */
  readonly enable?: Val<boolean>;
  /** list of string · modules/programs/vim.nix */
  readonly knownSha256Hashes?: Val<readonly Val<string>[]>;
  /** absolute path · modules/programs/vim.nix */
  readonly source?: Val<PathLike>;
  /** string · default `"‹name›"` · modules/programs/vim.nix */
  readonly target?: Val<string>;
  /** strings concatenated with "\n" · default `""` · modules/programs/vim.nix */
  readonly text?: Val<string>;
}
export interface security·pam·services {
  readonly sudo_local?: Def<security·pam·services·sudo_local>;
}
export interface security·sandbox·profiles·ᐸnameᐳ {
  /** boolean · default `false` · modules/security/sandbox */
  readonly allowLocalNetworking?: Val<boolean>;
  /** boolean · default `false` · modules/security/sandbox */
  readonly allowNetworking?: Val<boolean>;
  /** boolean · default `false` · modules/security/sandbox */
  readonly allowSystemPaths?: Val<boolean>;
  /** list of package · default `[ ]` · modules/security/sandbox */
  readonly closure?: Val<readonly Val<Derivation>[]>;
  /** strings concatenated with "\n" · modules/security/sandbox */
  readonly profile?: Val<string>;
  /** list of absolute path · default `[ ]` · modules/security/sandbox */
  readonly readablePaths?: Val<readonly Val<PathLike>[]>;
  /** list of absolute path · default `[ ]` · modules/security/sandbox */
  readonly writablePaths?: Val<readonly Val<PathLike>[]>;
}
export interface services·aerospace·settings {
  /** signed integer · default `30` · modules/services/aerospace */
  readonly "accordion-padding"?: Val<number>;
  /** list of string · default `[ ]` · modules/services/aerospace */
  readonly "after-login-command"?: Val<readonly Val<string>[]>;
  /** list of string · default `[ ]` · modules/services/aerospace */
  readonly "after-startup-command"?: Val<readonly Val<string>[]>;
  /** one of "tiles", "accordion" · default `"tiles"` · modules/services/aerospace */
  readonly "default-root-container-layout"?: Val<"tiles" | "accordion">;
  /** one of "horizontal", "vertical", "auto" · default `"auto"` · modules/services/aerospace */
  readonly "default-root-container-orientation"?: Val<"horizontal" | "vertical" | "auto">;
  /** boolean · default `true` · modules/services/aerospace */
  readonly "enable-normalization-flatten-containers"?: Val<boolean>;
  /** boolean · default `true` · modules/services/aerospace */
  readonly "enable-normalization-opposite-orientation-for-nested-containers"?: Val<boolean>;
  /** list of string · default `[ ]` · modules/services/aerospace */
  readonly "exec-on-workspace-change"?: Val<readonly Val<string>[]>;
  readonly "key-mapping"?: Def<services·aerospace·settings·key_mapping>;
  /** list of string · default `[ ]` · modules/services/aerospace */
  readonly "on-focus-changed"?: Val<readonly Val<string>[]>;
  /** list of string · default `[ "move-mouse monitor-lazy-center" ]` · modules/services/aerospace */
  readonly "on-focused-monitor-changed"?: Val<readonly Val<string>[]>;
  /** list of submodule · default `[ ]` · modules/services/aerospace */
  readonly "on-window-detected"?: Val<readonly Def<services·aerospace·settings·on_window_detected·ᐸitemᐳ>[]>;
  /** boolean · default `false` · modules/services/aerospace */
  readonly "start-at-login"?: Val<boolean>;
  /** attribute set of (signed integer or string or list of string) · default `{ }` · modules/services/aerospace */
  readonly "workspace-to-monitor-force-assignment"?: Def<Attrs<Val<number | string | readonly Val<string>[]>>>;
  readonly [name: string]: Data | undefined;
}
export interface services·autossh·sessions·ᐸitemᐳ {
  /** string · modules/services/autossh.nix */
  readonly extraArguments?: Val<string>;
  /** signed integer · default `0` · modules/services/autossh.nix */
  readonly monitoringPort?: Val<number>;
  /** string · modules/services/autossh.nix */
  readonly name?: Val<string>;
  /** string · modules/services/autossh.nix */
  readonly user?: Val<string>;
}
export interface services·buildkite_agents·ᐸnameᐳ·hooks {
  /** null or strings concatenated with "\n" · default `null` · modules/services/buildkite-agents.nix */
  readonly checkout?: Val<string | null>;
  /** null or strings concatenated with "\n" · default `null` · modules/services/buildkite-agents.nix */
  readonly command?: Val<string | null>;
  /** null or strings concatenated with "\n" · default `null` · modules/services/buildkite-agents.nix */
  readonly environment?: Val<string | null>;
  /** null or strings concatenated with "\n" · default `null` · modules/services/buildkite-agents.nix */
  readonly "post-artifact"?: Val<string | null>;
  /** null or strings concatenated with "\n" · default `null` · modules/services/buildkite-agents.nix */
  readonly "post-checkout"?: Val<string | null>;
  /** null or strings concatenated with "\n" · default `null` · modules/services/buildkite-agents.nix */
  readonly "post-command"?: Val<string | null>;
  /** null or strings concatenated with "\n" · default `null` · modules/services/buildkite-agents.nix */
  readonly "pre-artifact"?: Val<string | null>;
  /** null or strings concatenated with "\n" · default `null` · modules/services/buildkite-agents.nix */
  readonly "pre-checkout"?: Val<string | null>;
  /** null or strings concatenated with "\n" · default `null` · modules/services/buildkite-agents.nix */
  readonly "pre-command"?: Val<string | null>;
  /** null or strings concatenated with "\n" · default `null` · modules/services/buildkite-agents.nix */
  readonly "pre-exit"?: Val<string | null>;
}
export interface services·chunkwm·plugins {
  readonly border?: Def<services·chunkwm·plugins·border>;
  /** absolute path · default `"/run/current-system/sw/lib/chunkwm/plugins"` · modules/services/chunkwm.nix */
  readonly dir?: Val<PathLike>;
  /** list of (one of "border", "ffm", "tiling") · default `[ "border" "ffm" "tiling" ]` · modules/services/chunkwm.nix */
  readonly list?: Val<readonly Val<"border" | "ffm" | "tiling">[]>;
  readonly tiling?: Def<services·chunkwm·plugins·tiling>;
}
export interface services·gitlab_runner·services·ᐸnameᐳ {
  /** null or absolute path · default `null` · modules/services/gitlab-runner.nix */
  readonly buildsDir?: Val<PathLike | null>;
  /** null or string · default `null` · modules/services/gitlab-runner.nix */
  readonly cloneUrl?: Val<string | null>;
  /** boolean · default `false` · modules/services/gitlab-runner.nix */
  readonly debugTraceDisabled?: Val<boolean>;
  /** list of string · default `[ ]` · modules/services/gitlab-runner.nix */
  readonly dockerAllowedImages?: Val<readonly Val<string>[]>;
  /** list of string · default `[ ]` · modules/services/gitlab-runner.nix */
  readonly dockerAllowedServices?: Val<readonly Val<string>[]>;
  /** boolean · default `false` · modules/services/gitlab-runner.nix */
  readonly dockerDisableCache?: Val<boolean>;
  /** list of string · default `[ ]` · modules/services/gitlab-runner.nix */
  readonly dockerExtraHosts?: Val<readonly Val<string>[]>;
  /** null or string · default `null` · modules/services/gitlab-runner.nix */
  readonly dockerImage?: Val<string | null>;
  /** boolean · default `false` · modules/services/gitlab-runner.nix */
  readonly dockerPrivileged?: Val<boolean>;
  /** list of string · default `[ ]` · modules/services/gitlab-runner.nix */
  readonly dockerVolumes?: Val<readonly Val<string>[]>;
  /** attribute set of string · default `{ }` · modules/services/gitlab-runner.nix */
  readonly environmentVariables?: Def<Attrs<Val<string>>>;
  /** string · default `"docker"` · modules/services/gitlab-runner.nix */
  readonly executor?: Val<string>;
  /** signed integer · default `0` · modules/services/gitlab-runner.nix */
  readonly limit?: Val<number>;
  /** signed integer · default `0` · modules/services/gitlab-runner.nix */
  readonly maximumTimeout?: Val<number>;
  /** null or absolute path · default `null` · modules/services/gitlab-runner.nix */
  readonly postBuildScript?: Val<PathLike | null>;
  /** null or absolute path · default `null` · modules/services/gitlab-runner.nix */
  readonly preBuildScript?: Val<PathLike | null>;
  /** null or absolute path · default `null` · modules/services/gitlab-runner.nix */
  readonly preCloneScript?: Val<PathLike | null>;
  /** boolean · default `false` · modules/services/gitlab-runner.nix */
  readonly protected?: Val<boolean>;
  /** absolute path · modules/services/gitlab-runner.nix */
  readonly registrationConfigFile?: Val<PathLike>;
  /** list of string · default `[ ]` · modules/services/gitlab-runner.nix */
  readonly registrationFlags?: Val<readonly Val<string>[]>;
  /** signed integer · default `0` · modules/services/gitlab-runner.nix */
  readonly requestConcurrency?: Val<number>;
  /** boolean · default `false` · modules/services/gitlab-runner.nix */
  readonly runUntagged?: Val<boolean>;
  /** list of string · default `[ ]` · modules/services/gitlab-runner.nix */
  readonly tagList?: Val<readonly Val<string>[]>;
}
export interface services·gitlab_runner·sessionServer {
  /** null or string · default `null` · modules/services/gitlab-runner.nix */
  readonly advertiseAddress?: Val<string | null>;
  /** null or string · default `null` · modules/services/gitlab-runner.nix */
  readonly listenAddress?: Val<string | null>;
  /** signed integer · default `1800` · modules/services/gitlab-runner.nix */
  readonly sessionTimeout?: Val<number>;
}
export interface services·hercules_ci_agent·settings {
  /** string · default `"https://hercules-ci.com"` · modules/services/hercules-ci-agent/common.nix */
  readonly apiBaseUrl?: Val<string>;
  /** absolute path · default `"/var/lib/hercules-ci-agent"` · modules/services/hercules-ci-agent/common.nix */
  readonly baseDirectory?: Val<PathLike>;
  /** absolute path · modules/services/hercules-ci-agent/common.nix */
  readonly binaryCachesPath?: Val<PathLike>;
  /** absolute path · modules/services/hercules-ci-agent/common.nix */
  readonly clusterJoinTokenPath?: Val<PathLike>;
  /** (positive integer, meaning >0) or value "auto" (singular enum) · modules/services/hercules-ci-agent/common.nix */
  readonly concurrentTasks?: Val<number | "auto">;
  /** TOML value · modules/services/hercules-ci-agent/common.nix */
  readonly labels?: Data;
  /** absolute path · modules/services/hercules-ci-agent/common.nix */
  readonly secretsJsonPath?: Val<PathLike>;
  /** absolute path · modules/services/hercules-ci-agent/common.nix */
  readonly staticSecretsDirectory?: Val<PathLike>;
  /** absolute path · modules/services/hercules-ci-agent/common.nix */
  readonly workDirectory?: Val<PathLike>;
  readonly [name: string]: Data | undefined;
}
export interface services·mopidy·mediakeys {
  /** boolean · default `false` · modules/services/mopidy.nix */
  readonly enable?: Val<boolean>;
  /** absolute path · modules/services/mopidy.nix */
  readonly package?: Val<PathLike>;
}
export interface services·openssh·hostKeys·ᐸitemᐳ {
  /** null or signed integer · default `null` · modules/services/openssh.nix */
  readonly bits?: Val<number | null>;
  /** string · default `""` · modules/services/openssh.nix */
  readonly comment?: Val<string>;
  /** string · modules/services/openssh.nix */
  readonly path?: Val<string>;
  /** one of "dsa", "ecdsa", "ed25519", "rsa" · modules/services/openssh.nix */
  readonly type?: Val<"dsa" | "ecdsa" | "ed25519" | "rsa">;
}
export interface services·postgresql·ensureUsers·ᐸitemᐳ {
  /** attribute set of string · default `{ }` · modules/services/postgresql */
  readonly ensurePermissions?: Def<Attrs<Val<string>>>;
  /** string · modules/services/postgresql */
  readonly name?: Val<string>;
}
export interface services·prometheus·exporters {
  readonly node?: Def<services·prometheus·exporters·node>;
}
export interface services·synergy·client {
  /** boolean · default `true` · modules/services/synergy */
  readonly autoStart?: Val<boolean>;
  /** boolean · default `false` · modules/services/synergy */
  readonly enable?: Val<boolean>;
  /** string · default `""` · modules/services/synergy */
  readonly screenName?: Val<string>;
  /** string · modules/services/synergy */
  readonly serverAddress?: Val<string>;
  readonly tls?: Def<services·synergy·client·tls>;
}
export interface services·synergy·server {
  /** string · default `""` · modules/services/synergy */
  readonly address?: Val<string>;
  /** boolean · default `true` · modules/services/synergy */
  readonly autoStart?: Val<boolean>;
  /** string · default `"/etc/synergy-server.conf"` · modules/services/synergy */
  readonly configFile?: Val<string>;
  /** boolean · default `false` · modules/services/synergy */
  readonly enable?: Val<boolean>;
  /** string · default `""` · modules/services/synergy */
  readonly screenName?: Val<string>;
  readonly tls?: Def<services·synergy·server·tls>;
}
export interface services·trezord·emulator {
  /** boolean · default `false` · modules/services/trezord.nix */
  readonly enable?: Val<boolean>;
  /** 16 bit unsigned integer; between 0 and 65535 (both inclusive) · default `21324` · modules/services/trezord.nix */
  readonly port?: Val<number>;
}
export interface system·defaults·_GlobalPreferences {
  /** null or floating point number · default `null` · modules/system/defaults/GlobalPreferences.nix */
  readonly "com.apple.mouse.scaling"?: Val<number | null>;
  /** null or absolute path · default `null` · modules/system/defaults/GlobalPreferences.nix */
  readonly "com.apple.sound.beep.sound"?: Val<PathLike | null>;
}
export interface system·defaults·ActivityMonitor {
  /** null or signed integer · default `null` · modules/system/defaults/ActivityMonitor.nix */
  readonly IconType?: Val<number | null>;
  /** null or boolean · default `null` · modules/system/defaults/ActivityMonitor.nix */
  readonly OpenMainWindow?: Val<boolean | null>;
  /** null or one of 100, 101, 102, 103, 104, 105, 106, 107 · default `null` · modules/system/defaults/ActivityMonitor.nix */
  readonly ShowCategory?: Val<100 | 101 | 102 | 103 | 104 | 105 | 106 | 107 | null>;
  /** null or string · default `null` · modules/system/defaults/ActivityMonitor.nix */
  readonly SortColumn?: Val<string | null>;
  /** null or signed integer · default `null` · modules/system/defaults/ActivityMonitor.nix */
  readonly SortDirection?: Val<number | null>;
}
export interface system·defaults·LaunchServices {
  /** null or boolean · default `null` · modules/system/defaults/LaunchServices.nix */
  readonly LSQuarantine?: Val<boolean | null>;
}
export interface system·defaults·NSGlobalDomain {
  /** null or boolean · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly AppleEnableMouseSwipeNavigateWithScrolls?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly AppleEnableSwipeNavigateWithScrolls?: Val<boolean | null>;
  /** null or one of 0, 1, 2 · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly AppleFontSmoothing?: Val<0 | 1 | 2 | null>;
  /** null or boolean · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly AppleICUForce24HourTime?: Val<boolean | null>;
  /** null or one of "RegularDark", "RegularAutomatic", "ClearLight", "ClearDark", "ClearAutomatic", "TintedLight", "TintedDark", "TintedAutomatic" · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly AppleIconAppearanceTheme?: Val<"RegularDark" | "RegularAutomatic" | "ClearLight" | "ClearDark" | "ClearAutomatic" | "TintedLight" | "TintedDark" | "TintedAutomatic" | null>;
  /** null or value "Dark" (singular enum) · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly AppleInterfaceStyle?: Val<"Dark" | null>;
  /** null or boolean · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly AppleInterfaceStyleSwitchesAutomatically?: Val<boolean | null>;
  /** null or one of 0, 2, 3 · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly AppleKeyboardUIMode?: Val<0 | 2 | 3 | null>;
  /** null or one of "Centimeters", "Inches" · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly AppleMeasurementUnits?: Val<"Centimeters" | "Inches" | null>;
  /** null or one of 0, 1 · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly AppleMetricUnits?: Val<0 | 1 | null>;
  /** null or boolean · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly ApplePressAndHoldEnabled?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly AppleScrollerPagingBehavior?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly AppleShowAllExtensions?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly AppleShowAllFiles?: Val<boolean | null>;
  /** null or one of "WhenScrolling", "Automatic", "Always" · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly AppleShowScrollBars?: Val<"WhenScrolling" | "Automatic" | "Always" | null>;
  /** null or boolean · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly AppleSpacesSwitchOnActivate?: Val<boolean | null>;
  /** null or one of "Celsius", "Fahrenheit" · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly AppleTemperatureUnit?: Val<"Celsius" | "Fahrenheit" | null>;
  /** null or one of "manual", "always", "fullscreen" · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly AppleWindowTabbingMode?: Val<"manual" | "always" | "fullscreen" | null>;
  /** null or signed integer · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly InitialKeyRepeat?: Val<number | null>;
  /** null or signed integer · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly KeyRepeat?: Val<number | null>;
  /** null or boolean · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly NSAutomaticCapitalizationEnabled?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly NSAutomaticDashSubstitutionEnabled?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly NSAutomaticInlinePredictionEnabled?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly NSAutomaticPeriodSubstitutionEnabled?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly NSAutomaticQuoteSubstitutionEnabled?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly NSAutomaticSpellingCorrectionEnabled?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly NSAutomaticWindowAnimationsEnabled?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly NSDisableAutomaticTermination?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly NSDocumentSaveNewDocumentsToCloud?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly NSNavPanelExpandedStateForSaveMode?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly NSNavPanelExpandedStateForSaveMode2?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly NSScrollAnimationEnabled?: Val<boolean | null>;
  /** null or signed integer · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly NSStatusItemSelectionPadding?: Val<number | null>;
  /** null or signed integer · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly NSStatusItemSpacing?: Val<number | null>;
  /** null or one of 1, 2, 3 · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly NSTableViewDefaultSizeMode?: Val<1 | 2 | 3 | null>;
  /** null or boolean · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly NSTextShowsControlCharacters?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly NSUseAnimatedFocusRing?: Val<boolean | null>;
  /** null or floating point number · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly NSWindowResizeTime?: Val<number | null>;
  /** null or boolean · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly NSWindowShouldDragOnGesture?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly PMPrintingExpandedStateForPrint?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly PMPrintingExpandedStateForPrint2?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly _HIHideMenuBar?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly "com.apple.keyboard.fnState"?: Val<boolean | null>;
  /** null or value 1 (singular enum) · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly "com.apple.mouse.tapBehavior"?: Val<1 | null>;
  /** null or signed integer · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly "com.apple.sound.beep.feedback"?: Val<number | null>;
  /** null or floating point number · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly "com.apple.sound.beep.volume"?: Val<number | null>;
  /** null or floating point number · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly "com.apple.springing.delay"?: Val<number | null>;
  /** null or boolean · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly "com.apple.springing.enabled"?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly "com.apple.swipescrolldirection"?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly "com.apple.trackpad.enableSecondaryClick"?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly "com.apple.trackpad.forceClick"?: Val<boolean | null>;
  /** null or floating point number · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly "com.apple.trackpad.scaling"?: Val<number | null>;
  /** null or value 1 (singular enum) · default `null` · modules/system/defaults/NSGlobalDomain.nix */
  readonly "com.apple.trackpad.trackpadCornerClickBehavior"?: Val<1 | null>;
}
export interface system·defaults·SoftwareUpdate {
  /** null or boolean · default `null` · modules/system/defaults/SoftwareUpdate.nix */
  readonly AutomaticallyInstallMacOSUpdates?: Val<boolean | null>;
}
export interface system·defaults·WindowManager {
  /** null or boolean · default `null` · modules/system/defaults/WindowManager.nix */
  readonly AppWindowGroupingBehavior?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/WindowManager.nix */
  readonly AutoHide?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/WindowManager.nix */
  readonly EnableStandardClickToShowDesktop?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/WindowManager.nix */
  readonly EnableTiledWindowMargins?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/WindowManager.nix */
  readonly EnableTilingByEdgeDrag?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/WindowManager.nix */
  readonly EnableTilingOptionAccelerator?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/WindowManager.nix */
  readonly EnableTopTilingByEdgeDrag?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/WindowManager.nix */
  readonly GloballyEnabled?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/WindowManager.nix */
  readonly HideDesktop?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/WindowManager.nix */
  readonly StageManagerHideWidgets?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/WindowManager.nix */
  readonly StandardHideDesktopIcons?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/WindowManager.nix */
  readonly StandardHideWidgets?: Val<boolean | null>;
}
export interface system·defaults·alf {
  /** @deprecated removed */
  readonly allowdownloadsignedenabled?: never;
  /** @deprecated removed */
  readonly allowsignedenabled?: never;
  /** @deprecated removed */
  readonly globalstate?: never;
  /** @deprecated removed */
  readonly loggingenabled?: never;
  /** @deprecated removed */
  readonly stealthenabled?: never;
}
export interface system·defaults·controlcenter {
  /** null or boolean · default `null` · modules/system/defaults/controlcenter.nix */
  readonly AirDrop?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/controlcenter.nix */
  readonly BatteryShowPercentage?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/controlcenter.nix */
  readonly Bluetooth?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/controlcenter.nix */
  readonly Display?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/controlcenter.nix */
  readonly FocusModes?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/controlcenter.nix */
  readonly NowPlaying?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/controlcenter.nix */
  readonly Sound?: Val<boolean | null>;
}
export interface system·defaults·dock {
  /** null or boolean · default `null` · modules/system/defaults/dock.nix */
  readonly "appswitcher-all-displays"?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/dock.nix */
  readonly autohide?: Val<boolean | null>;
  /** null or floating point number · default `null` · modules/system/defaults/dock.nix */
  readonly "autohide-delay"?: Val<number | null>;
  /** null or floating point number · default `null` · modules/system/defaults/dock.nix */
  readonly "autohide-time-modifier"?: Val<number | null>;
  /** null or boolean · default `null` · modules/system/defaults/dock.nix */
  readonly "dashboard-in-overlay"?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/dock.nix */
  readonly "enable-spring-load-actions-on-all-items"?: Val<boolean | null>;
  /** null or floating point number · default `null` · modules/system/defaults/dock.nix */
  readonly "expose-animation-duration"?: Val<number | null>;
  /** null or boolean · default `null` · modules/system/defaults/dock.nix */
  readonly "expose-group-apps"?: Val<boolean | null>;
  /** @deprecated renamed to `system.defaults.dock.expose-group-apps` */
  readonly "expose-group-by-app"?: Anything;
  /** null or integer between 16 and 128 (both inclusive) · default `null` · modules/system/defaults/dock.nix */
  readonly largesize?: Val<number | null>;
  /** null or boolean · default `null` · modules/system/defaults/dock.nix */
  readonly launchanim?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/dock.nix */
  readonly magnification?: Val<boolean | null>;
  /** null or one of "genie", "suck", "scale" · default `null` · modules/system/defaults/dock.nix */
  readonly mineffect?: Val<"genie" | "suck" | "scale" | null>;
  /** null or boolean · default `null` · modules/system/defaults/dock.nix */
  readonly "minimize-to-application"?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/dock.nix */
  readonly "mouse-over-hilite-stack"?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/dock.nix */
  readonly "mru-spaces"?: Val<boolean | null>;
  /** null or one of "bottom", "left", "right" · default `null` · modules/system/defaults/dock.nix */
  readonly orientation?: Val<"bottom" | "left" | "right" | null>;
  /** null or (list of (attribute-tagged union or string or absolute path convertible to it)) · default `null` · modules/system/defaults/dock.nix */
  readonly "persistent-apps"?: Val<readonly Val<string | PathLike | system·defaults·dock·persistent_apps·ᐸitemᐳ·ᐸappᐳ | system·defaults·dock·persistent_apps·ᐸitemᐳ·ᐸfileᐳ | system·defaults·dock·persistent_apps·ᐸitemᐳ·ᐸfolderᐳ | system·defaults·dock·persistent_apps·ᐸitemᐳ·ᐸspacerᐳ>[] | null>;
  /** null or (list of (attribute-tagged union or string or absolute path convertible to it)) · default `null` · modules/system/defaults/dock.nix */
  readonly "persistent-others"?: Val<readonly Val<string | PathLike | system·defaults·dock·persistent_others·ᐸitemᐳ·ᐸfileᐳ | system·defaults·dock·persistent_others·ᐸitemᐳ·ᐸfolderᐳ>[] | null>;
  /** null or boolean · default `null` · modules/system/defaults/dock.nix */
  readonly "scroll-to-open"?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/dock.nix */
  readonly "show-process-indicators"?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/dock.nix */
  readonly "show-recents"?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/dock.nix */
  readonly showAppExposeGestureEnabled?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/dock.nix */
  readonly showDesktopGestureEnabled?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/dock.nix */
  readonly showLaunchpadGestureEnabled?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/dock.nix */
  readonly showMissionControlGestureEnabled?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/dock.nix */
  readonly showhidden?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/dock.nix */
  readonly "slow-motion-allowed"?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/dock.nix */
  readonly "static-only"?: Val<boolean | null>;
  /** null or signed integer · default `null` · modules/system/defaults/dock.nix */
  readonly tilesize?: Val<number | null>;
  /** null or (positive integer, meaning >0) · default `null` · modules/system/defaults/dock.nix */
  readonly "wvous-bl-corner"?: Val<number | null>;
  /** null or (positive integer, meaning >0) · default `null` · modules/system/defaults/dock.nix */
  readonly "wvous-br-corner"?: Val<number | null>;
  /** null or (positive integer, meaning >0) · default `null` · modules/system/defaults/dock.nix */
  readonly "wvous-tl-corner"?: Val<number | null>;
  /** null or (positive integer, meaning >0) · default `null` · modules/system/defaults/dock.nix */
  readonly "wvous-tr-corner"?: Val<number | null>;
}
export interface system·defaults·finder {
  /** null or boolean · default `null` · modules/system/defaults/finder.nix */
  readonly AppleShowAllExtensions?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/finder.nix */
  readonly AppleShowAllFiles?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/finder.nix */
  readonly CreateDesktop?: Val<boolean | null>;
  /** null or string · default `null` · modules/system/defaults/finder.nix */
  readonly FXDefaultSearchScope?: Val<string | null>;
  /** null or boolean · default `null` · modules/system/defaults/finder.nix */
  readonly FXEnableExtensionChangeWarning?: Val<boolean | null>;
  /** null or string · default `null` · modules/system/defaults/finder.nix */
  readonly FXPreferredViewStyle?: Val<string | null>;
  /** null or boolean · default `null` · modules/system/defaults/finder.nix */
  readonly FXRemoveOldTrashItems?: Val<boolean | null>;
  /** null or one of "Computer", "OS volume", "Home", "Desktop", "Documents", "Recents", "iCloud Drive", "Other" · default `null` · modules/system/defaults/finder.nix */
  readonly NewWindowTarget?: Val<"Computer" | "OS volume" | "Home" | "Desktop" | "Documents" | "Recents" | "iCloud Drive" | "Other" | null>;
  /** null or string · default `null` · modules/system/defaults/finder.nix */
  readonly NewWindowTargetPath?: Val<string | null>;
  /** null or boolean · default `null` · modules/system/defaults/finder.nix */
  readonly QuitMenuItem?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/finder.nix */
  readonly ShowExternalHardDrivesOnDesktop?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/finder.nix */
  readonly ShowHardDrivesOnDesktop?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/finder.nix */
  readonly ShowMountedServersOnDesktop?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/finder.nix */
  readonly ShowPathbar?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/finder.nix */
  readonly ShowRemovableMediaOnDesktop?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/finder.nix */
  readonly ShowStatusBar?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/finder.nix */
  readonly _FXEnableColumnAutoSizing?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/finder.nix */
  readonly _FXShowPosixPathInTitle?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/finder.nix */
  readonly _FXSortFoldersFirst?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/finder.nix */
  readonly _FXSortFoldersFirstOnDesktop?: Val<boolean | null>;
}
export interface system·defaults·hitoolbox {
  /** null or one of "Do Nothing", "Change Input Source", "Show Emoji & Symbols", "Start Dictation" · default `null` · modules/system/defaults/hitoolbox.nix */
  readonly AppleFnUsageType?: Val<"Do Nothing" | "Change Input Source" | "Show Emoji & Symbols" | "Start Dictation" | null>;
}
export interface system·defaults·iCal {
  /** null or boolean · default `null` · modules/system/defaults/iCal.nix */
  readonly CalendarSidebarShown?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/iCal.nix */
  readonly "TimeZone support enabled"?: Val<boolean | null>;
  /** null or one of "System Setting", "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday" · default `null` · modules/system/defaults/iCal.nix */
  readonly "first day of week"?: Val<"System Setting" | "Sunday" | "Monday" | "Tuesday" | "Wednesday" | "Thursday" | "Friday" | "Saturday" | null>;
}
export interface system·defaults·loginwindow {
  /** null or boolean · default `null` · modules/system/defaults/loginwindow.nix */
  readonly DisableConsoleAccess?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/loginwindow.nix */
  readonly GuestEnabled?: Val<boolean | null>;
  /** null or string · default `null` · modules/system/defaults/loginwindow.nix */
  readonly LoginwindowText?: Val<string | null>;
  /** null or boolean · default `null` · modules/system/defaults/loginwindow.nix */
  readonly PowerOffDisabledWhileLoggedIn?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/loginwindow.nix */
  readonly RestartDisabled?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/loginwindow.nix */
  readonly RestartDisabledWhileLoggedIn?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/loginwindow.nix */
  readonly SHOWFULLNAME?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/loginwindow.nix */
  readonly ShutDownDisabled?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/loginwindow.nix */
  readonly ShutDownDisabledWhileLoggedIn?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/loginwindow.nix */
  readonly SleepDisabled?: Val<boolean | null>;
  /** null or string · default `null` · modules/system/defaults/loginwindow.nix */
  readonly autoLoginUser?: Val<string | null>;
}
export interface system·defaults·magicmouse {
  /** null or one of "OneButton", "TwoButton" · default `null` · modules/system/defaults/magicmouse.nix */
  readonly MouseButtonMode?: Val<"OneButton" | "TwoButton" | null>;
}
export interface system·defaults·menuExtraClock {
  /** null or boolean · default `null` · modules/system/defaults/clock.nix */
  readonly FlashDateSeparators?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/clock.nix */
  readonly IsAnalog?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/clock.nix */
  readonly Show24Hour?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/clock.nix */
  readonly ShowAMPM?: Val<boolean | null>;
  /** null or one of 0, 1, 2 · default `null` · modules/system/defaults/clock.nix */
  readonly ShowDate?: Val<0 | 1 | 2 | null>;
  /** null or boolean · default `null` · modules/system/defaults/clock.nix */
  readonly ShowDayOfMonth?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/clock.nix */
  readonly ShowDayOfWeek?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/clock.nix */
  readonly ShowSeconds?: Val<boolean | null>;
}
export interface system·defaults·screencapture {
  /** null or boolean · default `null` · modules/system/defaults/screencapture.nix */
  readonly "disable-shadow"?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/screencapture.nix */
  readonly "include-date"?: Val<boolean | null>;
  /** null or string · default `null` · modules/system/defaults/screencapture.nix */
  readonly location?: Val<string | null>;
  /** null or boolean · default `null` · modules/system/defaults/screencapture.nix */
  readonly "save-selections"?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/screencapture.nix */
  readonly "show-thumbnail"?: Val<boolean | null>;
  /** null or one of "file", "clipboard", "preview", "mail", "messages" · default `null` · modules/system/defaults/screencapture.nix */
  readonly target?: Val<"file" | "clipboard" | "preview" | "mail" | "messages" | null>;
  /** null or string · default `null` · modules/system/defaults/screencapture.nix */
  readonly type?: Val<string | null>;
}
export interface system·defaults·screensaver {
  /** null or boolean · default `null` · modules/system/defaults/screensaver.nix */
  readonly askForPassword?: Val<boolean | null>;
  /** null or signed integer · default `null` · modules/system/defaults/screensaver.nix */
  readonly askForPasswordDelay?: Val<number | null>;
}
export interface system·defaults·smb {
  /** null or string · default `null` · modules/system/defaults/smb.nix */
  readonly NetBIOSName?: Val<string | null>;
  /** null or string · default `null` · modules/system/defaults/smb.nix */
  readonly ServerDescription?: Val<string | null>;
}
export interface system·defaults·spaces {
  /** null or boolean · default `null` · modules/system/defaults/spaces.nix */
  readonly "spans-displays"?: Val<boolean | null>;
}
export interface system·defaults·trackpad {
  /** null or boolean · default `null` · modules/system/defaults/trackpad.nix */
  readonly ActuateDetents?: Val<boolean | null>;
  /** null or one of 0, 1 · default `null` · modules/system/defaults/trackpad.nix */
  readonly ActuationStrength?: Val<0 | 1 | null>;
  /** null or boolean · default `null` · modules/system/defaults/trackpad.nix */
  readonly Clicking?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/trackpad.nix */
  readonly DragLock?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/trackpad.nix */
  readonly Dragging?: Val<boolean | null>;
  /** null or one of 0, 1, 2 · default `null` · modules/system/defaults/trackpad.nix */
  readonly FirstClickThreshold?: Val<0 | 1 | 2 | null>;
  /** null or boolean · default `null` · modules/system/defaults/trackpad.nix */
  readonly ForceSuppressed?: Val<boolean | null>;
  /** null or one of 0, 1, 2 · default `null` · modules/system/defaults/trackpad.nix */
  readonly SecondClickThreshold?: Val<0 | 1 | 2 | null>;
  /** null or one of 0, 1, 2 · default `null` · modules/system/defaults/trackpad.nix */
  readonly TrackpadCornerSecondaryClick?: Val<0 | 1 | 2 | null>;
  /** null or one of 0, 2 · default `null` · modules/system/defaults/trackpad.nix */
  readonly TrackpadFourFingerHorizSwipeGesture?: Val<0 | 2 | null>;
  /** null or one of 0, 2 · default `null` · modules/system/defaults/trackpad.nix */
  readonly TrackpadFourFingerPinchGesture?: Val<0 | 2 | null>;
  /** null or one of 0, 2 · default `null` · modules/system/defaults/trackpad.nix */
  readonly TrackpadFourFingerVertSwipeGesture?: Val<0 | 2 | null>;
  /** null or boolean · default `null` · modules/system/defaults/trackpad.nix */
  readonly TrackpadMomentumScroll?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/trackpad.nix */
  readonly TrackpadPinch?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/trackpad.nix */
  readonly TrackpadRightClick?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/trackpad.nix */
  readonly TrackpadRotate?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/trackpad.nix */
  readonly TrackpadThreeFingerDrag?: Val<boolean | null>;
  /** null or one of 0, 1, 2 · default `null` · modules/system/defaults/trackpad.nix */
  readonly TrackpadThreeFingerHorizSwipeGesture?: Val<0 | 1 | 2 | null>;
  /** null or one of 0, 2 · default `null` · modules/system/defaults/trackpad.nix */
  readonly TrackpadThreeFingerTapGesture?: Val<0 | 2 | null>;
  /** null or one of 0, 2 · default `null` · modules/system/defaults/trackpad.nix */
  readonly TrackpadThreeFingerVertSwipeGesture?: Val<0 | 2 | null>;
  /** null or boolean · default `null` · modules/system/defaults/trackpad.nix */
  readonly TrackpadTwoFingerDoubleTapGesture?: Val<boolean | null>;
  /** null or one of 0, 3 · default `null` · modules/system/defaults/trackpad.nix */
  readonly TrackpadTwoFingerFromRightEdgeSwipeGesture?: Val<0 | 3 | null>;
}
export interface system·defaults·universalaccess {
  /** null or boolean · default `null` · modules/system/defaults/universalaccess.nix */
  readonly closeViewScrollWheelToggle?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/universalaccess.nix */
  readonly closeViewZoomFollowsFocus?: Val<boolean | null>;
  /** null or floating point number · default `null` · modules/system/defaults/universalaccess.nix */
  readonly mouseDriverCursorSize?: Val<number | null>;
  /** null or boolean · default `null` · modules/system/defaults/universalaccess.nix */
  readonly reduceMotion?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/system/defaults/universalaccess.nix */
  readonly reduceTransparency?: Val<boolean | null>;
}
export interface system·keyboard·nonUS {
  /** boolean · default `false` · modules/system/keyboard.nix */
  readonly remapTilde?: Val<boolean>;
}
export interface system·tools·darwin_option {
  /** boolean · default `true` · modules/nix/nix-darwin.nix */
  readonly enable?: Val<boolean>;
}
export interface system·tools·darwin_rebuild {
  /** boolean · default `true` · modules/nix/nix-darwin.nix */
  readonly enable?: Val<boolean>;
}
export interface system·tools·darwin_uninstaller {
  /** boolean · default `true` · modules/nix/nix-darwin.nix */
  readonly enable?: Val<boolean>;
}
export interface system·tools·darwin_version {
  /** boolean · default `true` · modules/nix/nix-darwin.nix */
  readonly enable?: Val<boolean>;
}
export interface users·users·ᐸnameᐳ·openssh {
  readonly authorizedKeys?: Def<users·users·ᐸnameᐳ·openssh·authorizedKeys>;
}
export interface launchd·agents·ᐸnameᐳ·serviceConfig·HardResourceLimits {
  /** null or signed integer · default `null` · modules/launchd */
  readonly CPU?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly Core?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly Data?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly FileSize?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly MemoryLock?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly NumberOfFiles?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly NumberOfProcesses?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly ResidentSetSize?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly Stack?: Val<number | null>;
}
export interface launchd·agents·ᐸnameᐳ·serviceConfig·KeepAlive {
  /** null or boolean · default `null` */
  readonly AfterInitialDemand?: Val<boolean | null>;
  /** null or boolean · default `null` */
  readonly Crashed?: Val<boolean | null>;
  /** null or boolean · default `null` */
  readonly NetworkState?: Val<boolean | null>;
  /** null or (attribute set of boolean) · default `null` */
  readonly OtherJobEnabled?: Def<Attrs<Val<boolean>> | null>;
  /** null or (attribute set of boolean) · default `null` */
  readonly PathState?: Def<Attrs<Val<boolean>> | null>;
  /** null or boolean · default `null` */
  readonly SuccessfulExit?: Val<boolean | null>;
}
export interface launchd·agents·ᐸnameᐳ·serviceConfig·MachServices·ᐸnameᐳ {
  /** null or boolean · default `null` */
  readonly HideUntilCheckIn?: Val<boolean | null>;
  /** null or boolean · default `null` */
  readonly ResetAtClose?: Val<boolean | null>;
}
export interface launchd·agents·ᐸnameᐳ·serviceConfig·Sockets·ᐸnameᐳ {
  /** null or boolean or list of string · default `null` · modules/launchd */
  readonly Bonjour?: Val<boolean | readonly Val<string>[] | null>;
  /** null or string · default `null` · modules/launchd */
  readonly MulticastGroup?: Val<string | null>;
  /** null or string · default `null` · modules/launchd */
  readonly SecureSocketWithKey?: Val<string | null>;
  /** null or one of "IPv4", "IPv6" · default `null` · modules/launchd */
  readonly SockFamily?: Val<"IPv4" | "IPv6" | null>;
  /** null or string · default `null` · modules/launchd */
  readonly SockNodeName?: Val<string | null>;
  /** null or boolean · default `null` · modules/launchd */
  readonly SockPassive?: Val<boolean | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly SockPathMode?: Val<number | null>;
  /** null or absolute path · default `null` · modules/launchd */
  readonly SockPathName?: Val<PathLike | null>;
  /** null or value "TCP" (singular enum) · default `null` · modules/launchd */
  readonly SockProtocol?: Val<"TCP" | null>;
  /** null or string · default `null` · modules/launchd */
  readonly SockServiceName?: Val<string | null>;
  /** null or one of "stream", "dgram", "seqpacket" · default `null` · modules/launchd */
  readonly SockType?: Val<"stream" | "dgram" | "seqpacket" | null>;
}
export interface launchd·agents·ᐸnameᐳ·serviceConfig·SoftResourceLimits {
  /** null or signed integer · default `null` · modules/launchd */
  readonly CPU?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly Core?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly Data?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly FileSize?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly MemoryLock?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly NumberOfFiles?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly NumberOfProcesses?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly ResidentSetSize?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly Stack?: Val<number | null>;
}
export interface launchd·agents·ᐸnameᐳ·serviceConfig·StartCalendarInterval {
  /** null or integer between 1 and 31 (both inclusive) */
  readonly Day?: Val<number | null>;
  /** null or integer between 0 and 23 (both inclusive) */
  readonly Hour?: Val<number | null>;
  /** null or integer between 0 and 59 (both inclusive) */
  readonly Minute?: Val<number | null>;
  /** null or integer between 1 and 12 (both inclusive) */
  readonly Month?: Val<number | null>;
  /** null or integer between 0 and 7 (both inclusive) */
  readonly Weekday?: Val<number | null>;
}
export interface launchd·agents·ᐸnameᐳ·serviceConfig·StartCalendarInterval·ᐸitemᐳ {
  /** null or integer between 1 and 31 (both inclusive) */
  readonly Day?: Val<number | null>;
  /** null or integer between 0 and 23 (both inclusive) */
  readonly Hour?: Val<number | null>;
  /** null or integer between 0 and 59 (both inclusive) */
  readonly Minute?: Val<number | null>;
  /** null or integer between 1 and 12 (both inclusive) */
  readonly Month?: Val<number | null>;
  /** null or integer between 0 and 7 (both inclusive) */
  readonly Weekday?: Val<number | null>;
}
export interface launchd·agents·ᐸnameᐳ·serviceConfig·inetdCompatibility {
  /** null or boolean or string · default `null` · modules/launchd */
  readonly Wait?: Val<boolean | string | null>;
}
export interface launchd·daemons·ᐸnameᐳ·serviceConfig·HardResourceLimits {
  /** null or signed integer · default `null` · modules/launchd */
  readonly CPU?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly Core?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly Data?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly FileSize?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly MemoryLock?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly NumberOfFiles?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly NumberOfProcesses?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly ResidentSetSize?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly Stack?: Val<number | null>;
}
export interface launchd·daemons·ᐸnameᐳ·serviceConfig·KeepAlive {
  /** null or boolean · default `null` */
  readonly AfterInitialDemand?: Val<boolean | null>;
  /** null or boolean · default `null` */
  readonly Crashed?: Val<boolean | null>;
  /** null or boolean · default `null` */
  readonly NetworkState?: Val<boolean | null>;
  /** null or (attribute set of boolean) · default `null` */
  readonly OtherJobEnabled?: Def<Attrs<Val<boolean>> | null>;
  /** null or (attribute set of boolean) · default `null` */
  readonly PathState?: Def<Attrs<Val<boolean>> | null>;
  /** null or boolean · default `null` */
  readonly SuccessfulExit?: Val<boolean | null>;
}
export interface launchd·daemons·ᐸnameᐳ·serviceConfig·MachServices·ᐸnameᐳ {
  /** null or boolean · default `null` */
  readonly HideUntilCheckIn?: Val<boolean | null>;
  /** null or boolean · default `null` */
  readonly ResetAtClose?: Val<boolean | null>;
}
export interface launchd·daemons·ᐸnameᐳ·serviceConfig·Sockets·ᐸnameᐳ {
  /** null or boolean or list of string · default `null` · modules/launchd */
  readonly Bonjour?: Val<boolean | readonly Val<string>[] | null>;
  /** null or string · default `null` · modules/launchd */
  readonly MulticastGroup?: Val<string | null>;
  /** null or string · default `null` · modules/launchd */
  readonly SecureSocketWithKey?: Val<string | null>;
  /** null or one of "IPv4", "IPv6" · default `null` · modules/launchd */
  readonly SockFamily?: Val<"IPv4" | "IPv6" | null>;
  /** null or string · default `null` · modules/launchd */
  readonly SockNodeName?: Val<string | null>;
  /** null or boolean · default `null` · modules/launchd */
  readonly SockPassive?: Val<boolean | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly SockPathMode?: Val<number | null>;
  /** null or absolute path · default `null` · modules/launchd */
  readonly SockPathName?: Val<PathLike | null>;
  /** null or value "TCP" (singular enum) · default `null` · modules/launchd */
  readonly SockProtocol?: Val<"TCP" | null>;
  /** null or string · default `null` · modules/launchd */
  readonly SockServiceName?: Val<string | null>;
  /** null or one of "stream", "dgram", "seqpacket" · default `null` · modules/launchd */
  readonly SockType?: Val<"stream" | "dgram" | "seqpacket" | null>;
}
export interface launchd·daemons·ᐸnameᐳ·serviceConfig·SoftResourceLimits {
  /** null or signed integer · default `null` · modules/launchd */
  readonly CPU?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly Core?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly Data?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly FileSize?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly MemoryLock?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly NumberOfFiles?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly NumberOfProcesses?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly ResidentSetSize?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly Stack?: Val<number | null>;
}
export interface launchd·daemons·ᐸnameᐳ·serviceConfig·StartCalendarInterval {
  /** null or integer between 1 and 31 (both inclusive) */
  readonly Day?: Val<number | null>;
  /** null or integer between 0 and 23 (both inclusive) */
  readonly Hour?: Val<number | null>;
  /** null or integer between 0 and 59 (both inclusive) */
  readonly Minute?: Val<number | null>;
  /** null or integer between 1 and 12 (both inclusive) */
  readonly Month?: Val<number | null>;
  /** null or integer between 0 and 7 (both inclusive) */
  readonly Weekday?: Val<number | null>;
}
export interface launchd·daemons·ᐸnameᐳ·serviceConfig·StartCalendarInterval·ᐸitemᐳ {
  /** null or integer between 1 and 31 (both inclusive) */
  readonly Day?: Val<number | null>;
  /** null or integer between 0 and 23 (both inclusive) */
  readonly Hour?: Val<number | null>;
  /** null or integer between 0 and 59 (both inclusive) */
  readonly Minute?: Val<number | null>;
  /** null or integer between 1 and 12 (both inclusive) */
  readonly Month?: Val<number | null>;
  /** null or integer between 0 and 7 (both inclusive) */
  readonly Weekday?: Val<number | null>;
}
export interface launchd·daemons·ᐸnameᐳ·serviceConfig·inetdCompatibility {
  /** null or boolean or string · default `null` · modules/launchd */
  readonly Wait?: Val<boolean | string | null>;
}
export interface launchd·user·agents·ᐸnameᐳ·serviceConfig {
  /** null or boolean · default `null` · modules/launchd */
  readonly AbandonProcessGroup?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/launchd */
  readonly Debug?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/launchd */
  readonly Disabled?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/launchd */
  readonly EnableGlobbing?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/launchd */
  readonly EnableTransactions?: Val<boolean | null>;
  /** null or (attribute set of string) · default `null` · modules/launchd */
  readonly EnvironmentVariables?: Def<Attrs<Val<string>> | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly ExitTimeOut?: Val<number | null>;
  /** null or string · default `null` · modules/launchd */
  readonly GroupName?: Val<string | null>;
  /** null or submodule · default `null` · modules/launchd */
  readonly HardResourceLimits?: Def<launchd·user·agents·ᐸnameᐳ·serviceConfig·HardResourceLimits | null>;
  /** null or boolean · default `null` · modules/launchd */
  readonly InitGroups?: Val<boolean | null>;
  /** null or boolean or submodule · default `null` · modules/launchd */
  readonly KeepAlive?: Val<boolean | launchd·user·agents·ᐸnameᐳ·serviceConfig·KeepAlive | null>;
  /** string · modules/launchd */
  readonly Label?: Val<string>;
  /** null or attribute set · default `null` · modules/launchd */
  readonly LaunchEvents?: Def<AnythingSet | null>;
  /** null or boolean · default `null` · modules/launchd */
  readonly LaunchOnlyOnce?: Val<boolean | null>;
  /** null or (list of string) · default `null` · modules/launchd */
  readonly LimitLoadFromHosts?: Val<readonly Val<string>[] | null>;
  /** null or (list of string) · default `null` · modules/launchd */
  readonly LimitLoadToHosts?: Val<readonly Val<string>[] | null>;
  /** null or string or list of string · default `null` · modules/launchd */
  readonly LimitLoadToSessionType?: Val<string | readonly Val<string>[] | null>;
  /** null or boolean · default `null` · modules/launchd */
  readonly LowPriorityBackgroundIO?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/launchd */
  readonly LowPriorityIO?: Val<boolean | null>;
  /** null or (attribute set of (boolean or submodule)) · default `null` · modules/launchd */
  readonly MachServices?: Def<Attrs<Val<boolean | launchd·user·agents·ᐸnameᐳ·serviceConfig·MachServices·ᐸnameᐳ>> | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly Nice?: Val<number | null>;
  /** null or boolean · default `null` · modules/launchd */
  readonly OnDemand?: Val<boolean | null>;
  /** null or one of "Background", "Standard", "Adaptive", "Interactive" · default `null` · modules/launchd */
  readonly ProcessType?: Val<"Background" | "Standard" | "Adaptive" | "Interactive" | null>;
  /** null or absolute path · default `null` · modules/launchd */
  readonly Program?: Val<PathLike | null>;
  /** null or (list of string) · default `null` · modules/launchd */
  readonly ProgramArguments?: Val<readonly Val<string>[] | null>;
  /** null or (list of string) · default `null` · modules/launchd */
  readonly QueueDirectories?: Val<readonly Val<string>[] | null>;
  /** null or string · default `null` · modules/launchd */
  readonly RootDirectory?: Val<string | null>;
  /** null or boolean · default `null` · modules/launchd */
  readonly RunAtLoad?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/launchd */
  readonly ServiceIPC?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/launchd */
  readonly SessionCreate?: Val<boolean | null>;
  /** null or (attribute set of submodule) · default `null` · modules/launchd */
  readonly Sockets?: Def<Attrs<Def<launchd·user·agents·ᐸnameᐳ·serviceConfig·Sockets·ᐸnameᐳ>> | null>;
  /** null or submodule · default `null` · modules/launchd */
  readonly SoftResourceLimits?: Def<launchd·user·agents·ᐸnameᐳ·serviceConfig·SoftResourceLimits | null>;
  /** null or absolute path · default `null` · modules/launchd */
  readonly StandardErrorPath?: Val<PathLike | null>;
  /** null or absolute path · default `null` · modules/launchd */
  readonly StandardInPath?: Val<PathLike | null>;
  /** null or absolute path · default `null` · modules/launchd */
  readonly StandardOutPath?: Val<PathLike | null>;
  /** null or submodule or list of submodule · default `null` · modules/launchd */
  readonly StartCalendarInterval?: Val<launchd·user·agents·ᐸnameᐳ·serviceConfig·StartCalendarInterval | readonly Def<launchd·user·agents·ᐸnameᐳ·serviceConfig·StartCalendarInterval·ᐸitemᐳ>[] | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly StartInterval?: Val<number | null>;
  /** null or boolean · default `null` · modules/launchd */
  readonly StartOnMount?: Val<boolean | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly ThrottleInterval?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly TimeOut?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly Umask?: Val<number | null>;
  /** null or string · default `null` · modules/launchd */
  readonly UserName?: Val<string | null>;
  /** null or boolean · default `null` · modules/launchd */
  readonly WaitForDebugger?: Val<boolean | null>;
  /** null or (list of absolute path) · default `null` · modules/launchd */
  readonly WatchPaths?: Val<readonly Val<PathLike>[] | null>;
  /** null or string · default `null` · modules/launchd */
  readonly WorkingDirectory?: Val<string | null>;
  /** null or submodule · default `null` · modules/launchd */
  readonly inetdCompatibility?: Def<launchd·user·agents·ᐸnameᐳ·serviceConfig·inetdCompatibility | null>;
}
export interface networking·wg_quick·interfaces·ᐸnameᐳ·peers·ᐸitemᐳ {
  /** list of string · default `[ ]` · modules/services/wg-quick.nix */
  readonly allowedIPs?: Val<readonly Val<string>[]>;
  /** null or string · default `null` · modules/services/wg-quick.nix */
  readonly endpoint?: Val<string | null>;
  /** null or signed integer · default `null` · modules/services/wg-quick.nix */
  readonly persistentKeepalive?: Val<number | null>;
  /** null or string · default `null` · modules/services/wg-quick.nix */
  readonly presharedKeyFile?: Val<string | null>;
  /** string · default `null` · modules/services/wg-quick.nix */
  readonly publicKey?: Val<string>;
}
export interface programs·fish·vendor·completions {
  /** boolean · default `true` · modules/programs/fish.nix */
  readonly enable?: Val<boolean>;
}
export interface programs·fish·vendor·config {
  /** boolean · default `true` · modules/programs/fish.nix */
  readonly enable?: Val<boolean>;
}
export interface programs·fish·vendor·functions {
  /** boolean · default `true` · modules/programs/fish.nix */
  readonly enable?: Val<boolean>;
}
export interface security·pam·services·sudo_local {
  /** boolean · default `true` · modules/security/pam.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/security/pam.nix */
  readonly reattach?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/security/pam.nix */
  readonly text?: Val<string>;
  /** boolean · default `false` · modules/security/pam.nix */
  readonly touchIdAuth?: Val<boolean>;
  /** boolean · default `false` · modules/security/pam.nix */
  readonly watchIdAuth?: Val<boolean>;
}
export interface services·aerospace·settings·key_mapping {
  /** one of "qwerty", "dvorak", "colemak" · default `"qwerty"` · modules/services/aerospace */
  readonly preset?: Val<"qwerty" | "dvorak" | "colemak">;
  readonly [name: string]: Data | undefined;
}
export interface services·aerospace·settings·on_window_detected·ᐸitemᐳ {
  /** null or boolean · default `null` · modules/services/aerospace */
  readonly "check-further-callbacks"?: Val<boolean | null>;
  /** submodule · default `{ }` · modules/services/aerospace */
  readonly if?: Def<services·aerospace·settings·on_window_detected·ᐸitemᐳ·if>;
  /** string or list of string · modules/services/aerospace */
  readonly run?: Val<string | readonly Val<string>[]>;
}
export interface services·chunkwm·plugins·border {
  /** strings concatenated with "\n" · default `"chunkc set focused_border_color   0xffc0b18b"` · modules/services/chunkwm.nix */
  readonly config?: Val<string>;
}
export interface services·chunkwm·plugins·tiling {
  /** strings concatenated with "\n" · modules/services/chunkwm.nix */
  readonly config?: Val<string>;
}
export interface services·prometheus·exporters·node {
  /** list of string · default `[ ]` · modules/services/monitoring/prometheus-node-exporter.nix */
  readonly disabledCollectors?: Val<readonly Val<string>[]>;
  /** boolean · default `false` · modules/services/monitoring/prometheus-node-exporter.nix */
  readonly enable?: Val<boolean>;
  /** list of string · default `[ ]` · modules/services/monitoring/prometheus-node-exporter.nix */
  readonly enabledCollectors?: Val<readonly Val<string>[]>;
  /** list of string · default `[ ]` · modules/services/monitoring/prometheus-node-exporter.nix */
  readonly extraFlags?: Val<readonly Val<string>[]>;
  /** string · default `""` · modules/services/monitoring/prometheus-node-exporter.nix */
  readonly listenAddress?: Val<string>;
  /** package · modules/services/monitoring/prometheus-node-exporter.nix */
  readonly package?: Val<Derivation>;
  /** 16 bit unsigned integer; between 0 and 65535 (both inclusive) · default `9100` · modules/services/monitoring/prometheus-node-exporter.nix */
  readonly port?: Val<number>;
}
export interface services·synergy·client·tls {
  /** null or string · default `null` · modules/services/synergy */
  readonly cert?: Val<string | null>;
  /** boolean · default `false` · modules/services/synergy */
  readonly enable?: Val<boolean>;
}
export interface services·synergy·server·tls {
  /** null or string · default `null` · modules/services/synergy */
  readonly cert?: Val<string | null>;
  /** boolean · default `false` · modules/services/synergy */
  readonly enable?: Val<boolean>;
}
export interface system·defaults·dock·persistent_apps·ᐸitemᐳ·ᐸappᐳ {
  /** string · modules/system/defaults/dock.nix */
  readonly app?: Val<string>;
}
export interface system·defaults·dock·persistent_apps·ᐸitemᐳ·ᐸfileᐳ {
  /** string · modules/system/defaults/dock.nix */
  readonly file?: Val<string>;
}
export interface system·defaults·dock·persistent_apps·ᐸitemᐳ·ᐸfolderᐳ {
  /** string · modules/system/defaults/dock.nix */
  readonly folder?: Val<string>;
}
export interface system·defaults·dock·persistent_apps·ᐸitemᐳ·ᐸspacerᐳ {
  /** submodule · modules/system/defaults/dock.nix */
  readonly spacer?: Def<system·defaults·dock·persistent_apps·ᐸitemᐳ·ᐸspacerᐳ·spacer>;
}
export interface system·defaults·dock·persistent_others·ᐸitemᐳ·ᐸfileᐳ {
  /** string · modules/system/defaults/dock.nix */
  readonly file?: Val<string>;
}
export interface system·defaults·dock·persistent_others·ᐸitemᐳ·ᐸfolderᐳ {
  /** submodule or string convertible to it · modules/system/defaults/dock.nix */
  readonly folder?: Val<string | system·defaults·dock·persistent_others·ᐸitemᐳ·ᐸfolderᐳ·folder>;
}
export interface users·users·ᐸnameᐳ·openssh·authorizedKeys {
  /** list of absolute path · default `[ ]` · modules/programs/ssh.nix */
  readonly keyFiles?: Val<readonly Val<PathLike>[]>;
  /** list of string · default `[ ]` · modules/programs/ssh.nix */
  readonly keys?: Val<readonly Val<string>[]>;
}
export interface launchd·user·agents·ᐸnameᐳ·serviceConfig·HardResourceLimits {
  /** null or signed integer · default `null` · modules/launchd */
  readonly CPU?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly Core?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly Data?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly FileSize?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly MemoryLock?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly NumberOfFiles?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly NumberOfProcesses?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly ResidentSetSize?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly Stack?: Val<number | null>;
}
export interface launchd·user·agents·ᐸnameᐳ·serviceConfig·KeepAlive {
  /** null or boolean · default `null` */
  readonly AfterInitialDemand?: Val<boolean | null>;
  /** null or boolean · default `null` */
  readonly Crashed?: Val<boolean | null>;
  /** null or boolean · default `null` */
  readonly NetworkState?: Val<boolean | null>;
  /** null or (attribute set of boolean) · default `null` */
  readonly OtherJobEnabled?: Def<Attrs<Val<boolean>> | null>;
  /** null or (attribute set of boolean) · default `null` */
  readonly PathState?: Def<Attrs<Val<boolean>> | null>;
  /** null or boolean · default `null` */
  readonly SuccessfulExit?: Val<boolean | null>;
}
export interface launchd·user·agents·ᐸnameᐳ·serviceConfig·MachServices·ᐸnameᐳ {
  /** null or boolean · default `null` */
  readonly HideUntilCheckIn?: Val<boolean | null>;
  /** null or boolean · default `null` */
  readonly ResetAtClose?: Val<boolean | null>;
}
export interface launchd·user·agents·ᐸnameᐳ·serviceConfig·Sockets·ᐸnameᐳ {
  /** null or boolean or list of string · default `null` · modules/launchd */
  readonly Bonjour?: Val<boolean | readonly Val<string>[] | null>;
  /** null or string · default `null` · modules/launchd */
  readonly MulticastGroup?: Val<string | null>;
  /** null or string · default `null` · modules/launchd */
  readonly SecureSocketWithKey?: Val<string | null>;
  /** null or one of "IPv4", "IPv6" · default `null` · modules/launchd */
  readonly SockFamily?: Val<"IPv4" | "IPv6" | null>;
  /** null or string · default `null` · modules/launchd */
  readonly SockNodeName?: Val<string | null>;
  /** null or boolean · default `null` · modules/launchd */
  readonly SockPassive?: Val<boolean | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly SockPathMode?: Val<number | null>;
  /** null or absolute path · default `null` · modules/launchd */
  readonly SockPathName?: Val<PathLike | null>;
  /** null or value "TCP" (singular enum) · default `null` · modules/launchd */
  readonly SockProtocol?: Val<"TCP" | null>;
  /** null or string · default `null` · modules/launchd */
  readonly SockServiceName?: Val<string | null>;
  /** null or one of "stream", "dgram", "seqpacket" · default `null` · modules/launchd */
  readonly SockType?: Val<"stream" | "dgram" | "seqpacket" | null>;
}
export interface launchd·user·agents·ᐸnameᐳ·serviceConfig·SoftResourceLimits {
  /** null or signed integer · default `null` · modules/launchd */
  readonly CPU?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly Core?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly Data?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly FileSize?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly MemoryLock?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly NumberOfFiles?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly NumberOfProcesses?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly ResidentSetSize?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd */
  readonly Stack?: Val<number | null>;
}
export interface launchd·user·agents·ᐸnameᐳ·serviceConfig·StartCalendarInterval {
  /** null or integer between 1 and 31 (both inclusive) */
  readonly Day?: Val<number | null>;
  /** null or integer between 0 and 23 (both inclusive) */
  readonly Hour?: Val<number | null>;
  /** null or integer between 0 and 59 (both inclusive) */
  readonly Minute?: Val<number | null>;
  /** null or integer between 1 and 12 (both inclusive) */
  readonly Month?: Val<number | null>;
  /** null or integer between 0 and 7 (both inclusive) */
  readonly Weekday?: Val<number | null>;
}
export interface launchd·user·agents·ᐸnameᐳ·serviceConfig·StartCalendarInterval·ᐸitemᐳ {
  /** null or integer between 1 and 31 (both inclusive) */
  readonly Day?: Val<number | null>;
  /** null or integer between 0 and 23 (both inclusive) */
  readonly Hour?: Val<number | null>;
  /** null or integer between 0 and 59 (both inclusive) */
  readonly Minute?: Val<number | null>;
  /** null or integer between 1 and 12 (both inclusive) */
  readonly Month?: Val<number | null>;
  /** null or integer between 0 and 7 (both inclusive) */
  readonly Weekday?: Val<number | null>;
}
export interface launchd·user·agents·ᐸnameᐳ·serviceConfig·inetdCompatibility {
  /** null or boolean or string · default `null` · modules/launchd */
  readonly Wait?: Val<boolean | string | null>;
}
export interface services·aerospace·settings·on_window_detected·ᐸitemᐳ·if {
  /** null or string · default `null` · modules/services/aerospace */
  readonly "app-id"?: Val<string | null>;
  /** null or string · default `null` · modules/services/aerospace */
  readonly "app-name-regex-substring"?: Val<string | null>;
  /** null or boolean · default `null` · modules/services/aerospace */
  readonly "during-aerospace-startup"?: Val<boolean | null>;
  /** null or string · default `null` · modules/services/aerospace */
  readonly "window-title-regex-substring"?: Val<string | null>;
  /** null or string · default `null` · modules/services/aerospace */
  readonly workspace?: Val<string | null>;
}
export interface system·defaults·dock·persistent_apps·ᐸitemᐳ·ᐸspacerᐳ·spacer {
  /** boolean · default `false` */
  readonly small?: Val<boolean>;
}
export interface system·defaults·dock·persistent_others·ᐸitemᐳ·ᐸfolderᐳ·folder {
  /** one of "name", "date-added", "date-modified", "date-created", "kind" · default `"name"` */
  readonly arrangement?: Val<"name" | "date-added" | "date-modified" | "date-created" | "kind">;
  /** one of "stack", "folder" · default `"stack"` */
  readonly displayas?: Val<"stack" | "folder">;
  /** string */
  readonly path?: Val<string>;
  /** one of "automatic", "fan", "grid", "list" · default `"automatic"` */
  readonly showas?: Val<"automatic" | "fan" | "grid" | "list">;
}
