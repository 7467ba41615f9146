// Generated from data/homeManager.options by `npx tsx dsl/options/emit/generate.ts`. Do not edit.
import type { AnyRef, Def, Val } from "../../nix/expr/types.ts";
import type { Anything, AnythingSet, Attrs, DagEntry, Data, DataSet, Derivation, ModuleFunction, ModuleKeys, Overlay, PathLike } from "../types/values.ts";

export interface HomeOptions {
  readonly accounts?: Def<accounts>;
  /** list of unspecified value */
  readonly assertions?: Val<readonly Anything[]>;
  readonly dbus?: Def<dbus>;
  readonly dconf?: Def<dconf>;
  readonly editorconfig?: Def<editorconfig>;
  readonly fonts?: Def<fonts>;
  readonly gtk?: Def<gtk>;
  readonly home?: Def<home>;
  /** package · modules/files.nix */
  readonly "home-files"?: Val<Derivation>;
  readonly i18n?: Def<i18n>;
  readonly launchd?: Def<launchd>;
  /** attribute set of attribute set · default `{ }` · modules/misc/lib.nix */
  readonly lib?: Def<Attrs<Def<AnythingSet>>>;
  readonly manual?: Def<manual>;
  readonly meta?: Def<meta>;
  readonly mozilla?: Def<mozilla>;
  readonly news?: Def<news>;
  readonly nix?: Def<nix>;
  /** @deprecated renamed to `targets.genericLinux.nixGL` */
  readonly nixGL?: Anything;
  readonly nixpkgs?: Def<nixpkgs>;
  readonly pam?: Def<pam>;
  readonly programs?: Def<programs>;
  readonly qt?: Def<qt>;
  readonly services?: Def<services>;
  /** attribute set of submodule · default `{ }` · modules/misc/specialisation.nix */
  readonly specialisation?: Def<Attrs<Def<specialisation·ᐸnameᐳ>>>;
  /** @deprecated renamed to `specialisation` */
  readonly specialization?: Anything;
  readonly sshAuthSock?: Def<sshAuthSock>;
  readonly submoduleSupport?: Def<submoduleSupport>;
  readonly systemd?: Def<systemd>;
  readonly targets?: Def<targets>;
  /** boolean · default `false` · modules/misc/uninstall.nix */
  readonly uninstall?: Val<boolean>;
  readonly vdirsyncer?: Def<vdirsyncer>;
  /** list of string */
  readonly warnings?: Val<readonly Val<string>[]>;
  readonly wayland?: Def<wayland>;
  readonly xdg?: Def<xdg>;
  readonly xfconf?: Def<xfconf>;
  readonly xresources?: Def<xresources>;
  readonly xsession?: Def<xsession>;
}
export interface accounts {
  readonly calendar?: Def<accounts·calendar>;
  readonly contact?: Def<accounts·contact>;
  readonly email?: Def<accounts·email>;
}
export interface dbus {
  /** list of package · default `[ ]` · modules/dbus.nix */
  readonly packages?: Val<readonly Val<Derivation>[]>;
}
export interface dconf {
  /** attribute set of attribute set of attribute set of GVariant value · default `{ }` · modules/misc/dconf.nix */
  readonly databases?: Def<Attrs<Def<Attrs<Def<Attrs<Anything>>>>>>;
  /** boolean · default `true` · modules/misc/dconf.nix */
  readonly enable?: Val<boolean>;
  /** attribute set of attribute set of GVariant value · default `{ }` · modules/misc/dconf.nix */
  readonly settings?: Def<Attrs<Def<Attrs<Anything>>>>;
}
export interface editorconfig {
  /** boolean · default `false` · modules/misc/editorconfig.nix */
  readonly enable?: Val<boolean>;
  /** attribute set of attribute set of (null or boolean or signed integer or floating point number or string) · default `{ }` · modules/misc/editorconfig.nix */
  readonly settings?: Def<Attrs<Def<Attrs<Val<boolean | number | string | null>>>>>;
}
export interface fonts {
  readonly fontconfig?: Def<fonts·fontconfig>;
}
export interface gtk {
  /** null or one of "dark", "light" · default `null` · modules/misc/gtk */
  readonly colorScheme?: Val<"dark" | "light" | null>;
  /** null or submodule · default `null` · modules/misc/gtk */
  readonly cursorTheme?: Def<gtk·cursorTheme | null>;
  /** boolean · default `false` · modules/misc/gtk */
  readonly enable?: Val<boolean>;
  /** null or submodule · default `null` · modules/misc/gtk */
  readonly font?: Def<gtk·font | null>;
  readonly gtk2?: Def<gtk·gtk2>;
  readonly gtk3?: Def<gtk·gtk3>;
  readonly gtk4?: Def<gtk·gtk4>;
  /** null or submodule · default `null` · modules/misc/gtk */
  readonly iconTheme?: Def<gtk·iconTheme | null>;
  /** null or submodule · default `null` · modules/misc/gtk */
  readonly theme?: Def<gtk·theme | null>;
}
export interface home {
  /** DAG of string · default `{ }` · modules/home-environment.nix */
  readonly activation?: Def<Attrs<Val<string | DagEntry<string>>>>;
  /** boolean · modules/home-environment.nix */
  readonly activationGenerateGcRoot?: Val<boolean>;
  /** package · modules/home-environment.nix */
  readonly activationPackage?: Val<Derivation>;
  /** list of package · default `[ ]` · modules/home-environment.nix */
  readonly checks?: Val<readonly Val<Derivation>[]>;
  /** boolean · modules/home-environment.nix */
  readonly emptyActivationPath?: Val<boolean>;
  /** boolean · default `false` · modules/misc/debug.nix */
  readonly enableDebugInfo?: Val<boolean>;
  /** boolean · default `true` · modules/home-environment.nix */
  readonly enableNixpkgsReleaseCheck?: Val<boolean>;
  /** list of package · modules/home-environment.nix */
  readonly extraActivationPath?: Val<readonly Val<Derivation>[]>;
  /** strings concatenated with "\n" · modules/home-environment.nix */
  readonly extraBuilderCommands?: Val<string>;
  /** list of absolute path · default `[ ]` · modules/home-environment.nix */
  readonly extraDependencies?: Val<readonly Val<PathLike>[]>;
  /** list of string · default `[ ]` · modules/home-environment.nix */
  readonly extraOutputsToInstall?: Val<readonly Val<string>[]>;
  /** strings concatenated with "\n" · modules/home-environment.nix */
  readonly extraProfileCommands?: Val<string>;
  /** attribute set of submodule · default `{ }` · modules/files.nix */
  readonly file?: Def<Attrs<Def<home·file·ᐸnameᐳ>>>;
  /** one of "ignore", "error", "override" · default `"ignore"` · modules/files.nix */
  readonly fileOverlapResolution?: Val<"ignore" | "error" | "override">;
  /** absolute path · modules/home-environment.nix */
  readonly homeDirectory?: Val<PathLike>;
  /** null or submodule · modules/home-environment.nix */
  readonly keyboard?: Def<home·keyboard | null>;
  /** submodule · default `{ }` · modules/home-environment.nix */
  readonly language?: Def<home·language>;
  /** list of package · default `[ ]` · modules/home-environment.nix */
  readonly packages?: Val<readonly Val<Derivation>[]>;
  /** unspecified value · modules/home-environment.nix */
  readonly path?: Anything;
  /** submodule · default `{ }` · modules/config/home-cursor.nix */
  readonly pointerCursor?: Def<home·pointerCursor>;
  /** boolean · default `false` · modules/home-environment.nix */
  readonly preferXdgDirectories?: Val<boolean>;
  /** absolute path · read-only · modules/home-environment.nix */
  readonly profileDirectory?: Val<PathLike>;
  /** attribute set of submodule · default `{ }` · modules/services-modular */
  readonly services?: Def<Attrs<Def<AnythingSet>>>;
  /** list of string · default `[ ]` · modules/home-environment.nix */
  readonly sessionPath?: Val<readonly Val<string>[]>;
  /** attribute set of list of string · default `{ }` · modules/home-environment.nix */
  readonly sessionSearchVariables?: Def<Attrs<Val<readonly Val<string>[]>>>;
  /** lazy attribute set of (null or string or absolute path or signed integer or floating point number or boolean) · default `{ }` · modules/home-environment.nix */
  readonly sessionVariables?: Def<Attrs<Val<string | PathLike | number | boolean | null>>>;
  /** strings concatenated with "\n" · modules/home-environment.nix */
  readonly sessionVariablesExtra?: Val<string>;
  /** package · modules/home-environment.nix */
  readonly sessionVariablesPackage?: Val<Derivation>;
  readonly shell?: Def<home·shell>;
  /** attribute set of string · default `{ }` · modules/home-environment.nix */
  readonly shellAliases?: Def<Attrs<Val<string>>>;
  /** one of "18.09", "19.03", "19.09", "20.03", "20.09", "21.03", "21.05", "21.11", "22.05", "22.11", "23.05", "23.11", "24.05", "24.11", "25.05", "25.11", "26.05", "26.11" · modules/misc/version.nix */
  readonly stateVersion?: Val<"18.09" | "19.03" | "19.09" | "20.03" | "20.09" | "21.03" | "21.05" | "21.11" | "22.05" | "22.11" | "23.05" | "23.11" | "24.05" | "24.11" | "25.05" | "25.11" | "26.05" | "26.11">;
  /** null or (unsigned integer, meaning >=0) · default `null` · modules/home-environment.nix */
  readonly uid?: Val<number | null>;
  /** non-empty string · modules/home-environment.nix */
  readonly username?: Val<string>;
  readonly version?: Def<home·version>;
}
export interface i18n {
  /** absolute path · modules/config/i18n.nix */
  readonly glibcLocales?: Val<PathLike>;
  readonly inputMethod?: Def<i18n·inputMethod>;
}
export interface launchd {
  /** attribute set of submodule · default `{ }` · modules/launchd/default.nix */
  readonly agents?: Def<Attrs<Def<launchd·agents·ᐸnameᐳ>>>;
  /** boolean · modules/launchd/default.nix */
  readonly enable?: Val<boolean>;
}
export interface manual {
  readonly html?: Def<manual·html>;
  readonly json?: Def<manual·json>;
  readonly manpages?: Def<manual·manpages>;
}
export interface meta {
  /** boolean */
  readonly buildDocsInSandbox?: Val<boolean>;
  /** raw value */
  readonly doc?: Anything;
  /** list of raw value */
  readonly maintainers?: Val<readonly Anything[]>;
  /** list of raw value */
  readonly teams?: Val<readonly Anything[]>;
}
export interface mozilla {
  /** list of package · modules/misc/mozilla-messaging-hosts.nix */
  readonly firefoxNativeMessagingHosts?: Val<readonly Val<Derivation>[]>;
  /** list of package · modules/misc/mozilla-messaging-hosts.nix */
  readonly librewolfNativeMessagingHosts?: Val<readonly Val<Derivation>[]>;
  /** list of package · modules/misc/mozilla-messaging-hosts.nix */
  readonly thunderbirdNativeMessagingHosts?: Val<readonly Val<Derivation>[]>;
}
export interface news {
  /** one of "silent", "notify", "show" · default `"notify"` · modules/misc/news */
  readonly display?: Val<"silent" | "notify" | "show">;
  /** list of submodule · modules/misc/news */
  readonly entries?: Val<readonly Def<news·entries·ᐸitemᐳ>[]>;
  readonly json?: Def<news·json>;
}
export interface nix {
  /** boolean · default `false` · modules/misc/nix */
  readonly assumeXdg?: Val<boolean>;
  /** list of submodule · default `[ ]` · modules/misc/nix/remote-build.nix */
  readonly buildMachines?: Val<readonly Def<nix·buildMachines·ᐸitemᐳ>[]>;
  /** attribute set of package · default `{ }` · modules/misc/nix */
  readonly channels?: Def<Attrs<Val<Derivation>>>;
  /** boolean · default `true` · modules/misc/nix */
  readonly checkConfig?: Val<boolean>;
  /** boolean · default `false` · modules/misc/nix/remote-build.nix */
  readonly distributedBuilds?: Val<boolean>;
  /** boolean · default `true` · modules/misc/nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/misc/nix */
  readonly extraOptions?: Val<string>;
  readonly gc?: Def<nix·gc>;
  /** boolean · default `true` · modules/misc/nix */
  readonly keepOldNixPath?: Val<boolean>;
  /** list of string · default `[ ]` · modules/misc/nix */
  readonly nixPath?: Val<readonly Val<string>[]>;
  /** null or package · default `null` · modules/misc/nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of submodule · default `{ }` · modules/misc/nix */
  readonly registry?: Def<Attrs<Def<nix·registry·ᐸnameᐳ>>>;
  /** signed integer · modules/misc/nix */
  readonly registryVersion?: Val<number>;
  /** open submodule of attribute set of (Nix config atom (null, bool, int, float, str, path or package) or list of Nix config atom (null, bool, int, float, str, path or package)) · default `{ }` · modules/misc/nix */
  readonly settings?: Def<Attrs<Anything>>;
  /** boolean · read-only · modules/misc/nix */
  readonly useXdg?: Val<boolean>;
}
export interface nixpkgs {
  /** null or nixpkgs config · default `null` · modules/misc/nixpkgs.nix */
  readonly config?: Def<AnythingSet | null>;
  /** null or (list of nixpkgs overlay) · default `null` · modules/misc/nixpkgs.nix */
  readonly overlays?: Val<readonly Val<Overlay>[] | null>;
  /** string · modules/misc/nixpkgs.nix */
  readonly system?: Val<string>;
}
export interface pam {
  /** attribute set · default `{ }` · modules/misc/pam.nix */
  readonly sessionVariables?: Def<AnythingSet>;
  readonly yubico?: Def<pam·yubico>;
}
export interface programs {
  readonly abaddon?: Def<programs·abaddon>;
  readonly abook?: Def<programs·abook>;
  readonly "acd-cli"?: Def<programs·acd_cli>;
  readonly aerc?: Def<programs·aerc>;
  readonly aerospace?: Def<programs·aerospace>;
  readonly afew?: Def<programs·afew>;
  readonly ahoviewer?: Def<programs·ahoviewer>;
  readonly aiac?: Def<programs·aiac>;
  readonly aichat?: Def<programs·aichat>;
  readonly "aider-chat"?: Def<programs·aider_chat>;
  readonly airlift?: Def<programs·airlift>;
  readonly alacritty?: Def<programs·alacritty>;
  readonly algia?: Def<programs·algia>;
  readonly aliae?: Def<programs·aliae>;
  readonly alistral?: Def<programs·alistral>;
  readonly alot?: Def<programs·alot>;
  readonly am2rlauncher?: Def<programs·am2rlauncher>;
  readonly amber?: Def<programs·amber>;
  readonly amfora?: Def<programs·amfora>;
  readonly amoco?: Def<programs·amoco>;
  readonly amp?: Def<programs·amp>;
  readonly andcli?: Def<programs·andcli>;
  readonly "anime-downloader"?: Def<programs·anime_downloader>;
  readonly anki?: Def<programs·anki>;
  readonly antigravity?: Def<programs·antigravity>;
  readonly "antigravity-cli"?: Def<programs·antigravity_cli>;
  readonly anup?: Def<programs·anup>;
  readonly "anvil-editor"?: Def<programs·anvil_editor>;
  readonly anyrun?: Def<programs·anyrun>;
  readonly aperture?: Def<programs·aperture>;
  readonly aphorme?: Def<programs·aphorme>;
  readonly aria2?: Def<programs·aria2>;
  readonly aria2p?: Def<programs·aria2p>;
  readonly asciinema?: Def<programs·asciinema>;
  readonly ashell?: Def<programs·ashell>;
  readonly astroid?: Def<programs·astroid>;
  readonly atool?: Def<programs·atool>;
  readonly "attic-client"?: Def<programs·attic_client>;
  readonly atuin?: Def<programs·atuin>;
  readonly autojump?: Def<programs·autojump>;
  readonly autorandr?: Def<programs·autorandr>;
  readonly awscli?: Def<programs·awscli>;
  readonly bacon?: Def<programs·bacon>;
  readonly bash?: Def<programs·bash>;
  readonly bashmount?: Def<programs·bashmount>;
  readonly bat?: Def<programs·bat>;
  readonly beets?: Def<programs·beets>;
  readonly bemenu?: Def<programs·bemenu>;
  readonly bluetuith?: Def<programs·bluetuith>;
  readonly borgmatic?: Def<programs·borgmatic>;
  readonly bottom?: Def<programs·bottom>;
  readonly boxxy?: Def<programs·boxxy>;
  readonly brave?: Def<programs·brave>;
  readonly "brave-origin"?: Def<programs·brave_origin>;
  readonly broot?: Def<programs·broot>;
  readonly browserpass?: Def<programs·browserpass>;
  readonly btop?: Def<programs·btop>;
  readonly bun?: Def<programs·bun>;
  readonly calibre?: Def<programs·calibre>;
  readonly carapace?: Def<programs·carapace>;
  readonly cargo?: Def<programs·cargo>;
  readonly cava?: Def<programs·cava>;
  readonly cavalier?: Def<programs·cavalier>;
  readonly chawan?: Def<programs·chawan>;
  readonly chromium?: Def<programs·chromium>;
  readonly "claude-code"?: Def<programs·claude_code>;
  readonly "clock-rs"?: Def<programs·clock_rs>;
  readonly cmus?: Def<programs·cmus>;
  readonly codex?: Def<programs·codex>;
  readonly "command-not-found"?: Def<programs·command_not_found>;
  readonly comodoro?: Def<programs·comodoro>;
  readonly concord?: Def<programs·concord>;
  readonly crush?: Def<programs·crush>;
  readonly cudatext?: Def<programs·cudatext>;
  readonly cursor?: Def<programs·cursor>;
  readonly darcs?: Def<programs·darcs>;
  readonly dbeaver?: Def<programs·dbeaver>;
  readonly delta?: Def<programs·delta>;
  readonly desktoppr?: Def<programs·desktoppr>;
  readonly devenv?: Def<programs·devenv>;
  readonly "diff-highlight"?: Def<programs·diff_highlight>;
  readonly "diff-so-fancy"?: Def<programs·diff_so_fancy>;
  readonly difftastic?: Def<programs·difftastic>;
  readonly dircolors?: Def<programs·dircolors>;
  readonly direnv?: Def<programs·direnv>;
  readonly discocss?: Def<programs·discocss>;
  readonly discord?: Def<programs·discord>;
  readonly distrobox?: Def<programs·distrobox>;
  readonly "docker-cli"?: Def<programs·docker_cli>;
  readonly dprint?: Def<programs·dprint>;
  readonly earthly?: Def<programs·earthly>;
  readonly ec?: Def<programs·ec>;
  readonly eclipse?: Def<programs·eclipse>;
  readonly "element-desktop"?: Def<programs·element_desktop>;
  readonly emacs?: Def<programs·emacs>;
  readonly equibop?: Def<programs·equibop>;
  readonly eww?: Def<programs·eww>;
  readonly exa?: Def<programs·exa>;
  readonly eza?: Def<programs·eza>;
  readonly "fabric-ai"?: Def<programs·fabric_ai>;
  readonly fastfetch?: Def<programs·fastfetch>;
  readonly fd?: Def<programs·fd>;
  readonly feedr?: Def<programs·feedr>;
  readonly feh?: Def<programs·feh>;
  readonly firefox?: Def<programs·firefox>;
  readonly firefoxpwa?: Def<programs·firefoxpwa>;
  readonly fish?: Def<programs·fish>;
  readonly "flake-edit"?: Def<programs·flake_edit>;
  readonly flashspace?: Def<programs·flashspace>;
  readonly floorp?: Def<programs·floorp>;
  readonly foliate?: Def<programs·foliate>;
  readonly foot?: Def<programs·foot>;
  readonly formiko?: Def<programs·formiko>;
  readonly freetube?: Def<programs·freetube>;
  readonly "fresh-editor"?: Def<programs·fresh_editor>;
  readonly fuzzel?: Def<programs·fuzzel>;
  readonly fzf?: Def<programs·fzf>;
  readonly "gallery-dl"?: Def<programs·gallery_dl>;
  readonly gcc?: Def<programs·gcc>;
  readonly "gemini-cli"?: Def<programs·gemini_cli>;
  readonly gh?: Def<programs·gh>;
  readonly "gh-dash"?: Def<programs·gh_dash>;
  readonly ghostty?: Def<programs·ghostty>;
  readonly git?: Def<programs·git>;
  readonly "git-cliff"?: Def<programs·git_cliff>;
  readonly "git-credential-keepassxc"?: Def<programs·git_credential_keepassxc>;
  readonly "git-credential-oauth"?: Def<programs·git_credential_oauth>;
  readonly "git-worktree-switcher"?: Def<programs·git_worktree_switcher>;
  readonly "github-copilot-cli"?: Def<programs·github_copilot_cli>;
  readonly gitui?: Def<programs·gitui>;
  readonly glab?: Def<programs·glab>;
  readonly "gnome-shell"?: Def<programs·gnome_shell>;
  readonly "gnome-terminal"?: Def<programs·gnome_terminal>;
  readonly go?: Def<programs·go>;
  readonly "google-chrome"?: Def<programs·google_chrome>;
  readonly "google-chrome-beta"?: Def<programs·google_chrome_beta>;
  readonly "google-chrome-dev"?: Def<programs·google_chrome_dev>;
  readonly goto?: Def<programs·goto>;
  readonly gpg?: Def<programs·gpg>;
  readonly gradle?: Def<programs·gradle>;
  readonly granted?: Def<programs·granted>;
  readonly grep?: Def<programs·grep>;
  readonly grype?: Def<programs·grype>;
  readonly "gurk-rs"?: Def<programs·gurk_rs>;
  readonly halloy?: Def<programs·halloy>;
  readonly havoc?: Def<programs·havoc>;
  readonly helix?: Def<programs·helix>;
  readonly herdr?: Def<programs·herdr>;
  readonly himalaya?: Def<programs·himalaya>;
  readonly "home-manager"?: Def<programs·home_manager>;
  readonly hstr?: Def<programs·hstr>;
  readonly htop?: Def<programs·htop>;
  readonly hwatch?: Def<programs·hwatch>;
  readonly hyfetch?: Def<programs·hyfetch>;
  readonly "hyprland-qt-support"?: Def<programs·hyprland_qt_support>;
  readonly hyprlock?: Def<programs·hyprlock>;
  readonly hyprpanel?: Def<programs·hyprpanel>;
  readonly hyprshot?: Def<programs·hyprshot>;
  readonly hyprtoolkit?: Def<programs·hyprtoolkit>;
  readonly "i3bar-river"?: Def<programs·i3bar_river>;
  readonly i3blocks?: Def<programs·i3blocks>;
  readonly i3status?: Def<programs·i3status>;
  readonly "i3status-rust"?: Def<programs·i3status_rust>;
  readonly iamb?: Def<programs·iamb>;
  readonly imv?: Def<programs·imv>;
  readonly infat?: Def<programs·infat>;
  readonly info?: Def<programs·info>;
  readonly inori?: Def<programs·inori>;
  readonly "intelli-shell"?: Def<programs·intelli_shell>;
  readonly ion?: Def<programs·ion>;
  readonly irssi?: Def<programs·irssi>;
  readonly java?: Def<programs·java>;
  readonly "jetbrains-remote"?: Def<programs·jetbrains_remote>;
  readonly jjui?: Def<programs·jjui>;
  readonly "joplin-desktop"?: Def<programs·joplin_desktop>;
  readonly joshuto?: Def<programs·joshuto>;
  readonly jq?: Def<programs·jq>;
  readonly jqp?: Def<programs·jqp>;
  readonly jrnl?: Def<programs·jrnl>;
  readonly jujutsu?: Def<programs·jujutsu>;
  readonly just?: Def<programs·just>;
  readonly k9s?: Def<programs·k9s>;
  readonly kakoune?: Def<programs·kakoune>;
  readonly keepassxc?: Def<programs·keepassxc>;
  readonly keychain?: Def<programs·keychain>;
  readonly khal?: Def<programs·khal>;
  readonly khard?: Def<programs·khard>;
  readonly kickoff?: Def<programs·kickoff>;
  readonly kiro?: Def<programs·kiro>;
  readonly "kiro-cli"?: Def<programs·kiro_cli>;
  readonly kitty?: Def<programs·kitty>;
  readonly kodi?: Def<programs·kodi>;
  readonly kraftkit?: Def<programs·kraftkit>;
  readonly kubecolor?: Def<programs·kubecolor>;
  readonly kubeswitch?: Def<programs·kubeswitch>;
  readonly lapce?: Def<programs·lapce>;
  readonly lazydocker?: Def<programs·lazydocker>;
  readonly lazygit?: Def<programs·lazygit>;
  readonly lazysql?: Def<programs·lazysql>;
  readonly lazyworktree?: Def<programs·lazyworktree>;
  readonly ledger?: Def<programs·ledger>;
  readonly less?: Def<programs·less>;
  readonly lesspipe?: Def<programs·lesspipe>;
  readonly lf?: Def<programs·lf>;
  readonly librewolf?: Def<programs·librewolf>;
  readonly lieer?: Def<programs·lieer>;
  readonly "looking-glass-client"?: Def<programs·looking_glass_client>;
  readonly lsd?: Def<programs·lsd>;
  readonly lutris?: Def<programs·lutris>;
  readonly macchina?: Def<programs·macchina>;
  readonly "macos-terminal"?: Def<programs·macos_terminal>;
  readonly man?: Def<programs·man>;
  readonly mangohud?: Def<programs·mangohud>;
  readonly matplotlib?: Def<programs·matplotlib>;
  readonly mblaze?: Def<programs·mblaze>;
  readonly mbsync?: Def<programs·mbsync>;
  readonly mc?: Def<programs·mc>;
  readonly mcfly?: Def<programs·mcfly>;
  readonly mcp?: Def<programs·mcp>;
  readonly meli?: Def<programs·meli>;
  readonly mercurial?: Def<programs·mercurial>;
  readonly mergiraf?: Def<programs·mergiraf>;
  readonly micro?: Def<programs·micro>;
  readonly "microsoft-edge"?: Def<programs·microsoft_edge>;
  readonly mise?: Def<programs·mise>;
  readonly "mistral-vibe"?: Def<programs·mistral_vibe>;
  readonly mods?: Def<programs·mods>;
  readonly mpv?: Def<programs·mpv>;
  readonly mpvpaper?: Def<programs·mpvpaper>;
  readonly mr?: Def<programs·mr>;
  readonly msmtp?: Def<programs·msmtp>;
  readonly mu?: Def<programs·mu>;
  readonly mujmap?: Def<programs·mujmap>;
  readonly "mullvad-vpn"?: Def<programs·mullvad_vpn>;
  readonly mypy?: Def<programs·mypy>;
  readonly navi?: Def<programs·navi>;
  readonly ncmpcpp?: Def<programs·ncmpcpp>;
  readonly ncspot?: Def<programs·ncspot>;
  readonly ne?: Def<programs·ne>;
  readonly neomutt?: Def<programs·neomutt>;
  readonly neovide?: Def<programs·neovide>;
  readonly neovim?: Def<programs·neovim>;
  readonly newsboat?: Def<programs·newsboat>;
  readonly nh?: Def<programs·nh>;
  readonly nheko?: Def<programs·nheko>;
  readonly niriswitcher?: Def<programs·niriswitcher>;
  readonly "nix-index"?: Def<programs·nix_index>;
  readonly "nix-init"?: Def<programs·nix_init>;
  readonly "nix-search-tv"?: Def<programs·nix_search_tv>;
  readonly "nix-your-shell"?: Def<programs·nix_your_shell>;
  readonly nnn?: Def<programs·nnn>;
  readonly nom?: Def<programs·nom>;
  readonly noti?: Def<programs·noti>;
  readonly notmuch?: Def<programs·notmuch>;
  readonly npm?: Def<programs·npm>;
  readonly numbat?: Def<programs·numbat>;
  readonly nushell?: Def<programs·nushell>;
  readonly nvchecker?: Def<programs·nvchecker>;
  readonly nyxt?: Def<programs·nyxt>;
  readonly "obs-studio"?: Def<programs·obs_studio>;
  readonly obsidian?: Def<programs·obsidian>;
  readonly offlineimap?: Def<programs·offlineimap>;
  readonly "oh-my-posh"?: Def<programs·oh_my_posh>;
  readonly onagre?: Def<programs·onagre>;
  readonly onedrive?: Def<programs·onedrive>;
  readonly onlyoffice?: Def<programs·onlyoffice>;
  readonly opam?: Def<programs·opam>;
  readonly opencode?: Def<programs·opencode>;
  readonly openstackclient?: Def<programs·openstackclient>;
  readonly opkssh?: Def<programs·opkssh>;
  readonly pandoc?: Def<programs·pandoc>;
  readonly papis?: Def<programs·papis>;
  readonly parallel?: Def<programs·parallel>;
  readonly "password-store"?: Def<programs·password_store>;
  readonly patdiff?: Def<programs·patdiff>;
  readonly "pay-respects"?: Def<programs·pay_respects>;
  readonly pazi?: Def<programs·pazi>;
  readonly pet?: Def<programs·pet>;
  readonly pgcli?: Def<programs·pgcli>;
  readonly "pi-coding-agent"?: Def<programs·pi_coding_agent>;
  readonly pianobar?: Def<programs·pianobar>;
  readonly pidgin?: Def<programs·pidgin>;
  readonly pimsync?: Def<programs·pimsync>;
  readonly pistol?: Def<programs·pistol>;
  readonly "piston-cli"?: Def<programs·piston_cli>;
  readonly pls?: Def<programs·pls>;
  readonly poetry?: Def<programs·poetry>;
  readonly posting?: Def<programs·posting>;
  readonly "powerline-go"?: Def<programs·powerline_go>;
  readonly pqiv?: Def<programs·pqiv>;
  readonly prismlauncher?: Def<programs·prismlauncher>;
  readonly ptyxis?: Def<programs·ptyxis>;
  readonly pubs?: Def<programs·pubs>;
  readonly pyenv?: Def<programs·pyenv>;
  readonly pylint?: Def<programs·pylint>;
  readonly pyradio?: Def<programs·pyradio>;
  readonly pywal?: Def<programs·pywal>;
  readonly qalculate?: Def<programs·qalculate>;
  readonly qcal?: Def<programs·qcal>;
  readonly quickshell?: Def<programs·quickshell>;
  readonly qutebrowser?: Def<programs·qutebrowser>;
  readonly radicle?: Def<programs·radicle>;
  readonly "radio-active"?: Def<programs·radio_active>;
  readonly "radio-cli"?: Def<programs·radio_cli>;
  readonly ranger?: Def<programs·ranger>;
  readonly rbenv?: Def<programs·rbenv>;
  readonly rbw?: Def<programs·rbw>;
  readonly rclone?: Def<programs·rclone>;
  readonly readline?: Def<programs·readline>;
  readonly rectangle?: Def<programs·rectangle>;
  readonly retext?: Def<programs·retext>;
  readonly retroarch?: Def<programs·retroarch>;
  readonly riff?: Def<programs·riff>;
  readonly rio?: Def<programs·rio>;
  readonly ripgrep?: Def<programs·ripgrep>;
  readonly "ripgrep-all"?: Def<programs·ripgrep_all>;
  readonly rizin?: Def<programs·rizin>;
  readonly rmpc?: Def<programs·rmpc>;
  readonly rofi?: Def<programs·rofi>;
  readonly rtorrent?: Def<programs·rtorrent>;
  readonly rtx?: Def<programs·rtx>;
  readonly ruff?: Def<programs·ruff>;
  readonly sagemath?: Def<programs·sagemath>;
  readonly sapling?: Def<programs·sapling>;
  readonly satty?: Def<programs·satty>;
  readonly sbt?: Def<programs·sbt>;
  readonly scmpuff?: Def<programs·scmpuff>;
  readonly screen?: Def<programs·screen>;
  readonly "script-directory"?: Def<programs·script_directory>;
  readonly senpai?: Def<programs·senpai>;
  readonly sesh?: Def<programs·sesh>;
  readonly sftpman?: Def<programs·sftpman>;
  readonly sheldon?: Def<programs·sheldon>;
  readonly sherlock?: Def<programs·sherlock>;
  readonly sioyek?: Def<programs·sioyek>;
  readonly sketchybar?: Def<programs·sketchybar>;
  readonly skim?: Def<programs·skim>;
  readonly sm64ex?: Def<programs·sm64ex>;
  readonly smug?: Def<programs·smug>;
  readonly "spotify-player"?: Def<programs·spotify_player>;
  readonly sqls?: Def<programs·sqls>;
  readonly ssh?: Def<programs·ssh>;
  readonly starship?: Def<programs·starship>;
  readonly streamlink?: Def<programs·streamlink>;
  readonly superfile?: Def<programs·superfile>;
  readonly swappy?: Def<programs·swappy>;
  readonly "sway-easyfocus"?: Def<programs·sway_easyfocus>;
  readonly swayimg?: Def<programs·swayimg>;
  readonly swaylock?: Def<programs·swaylock>;
  readonly swayr?: Def<programs·swayr>;
  readonly t3code?: Def<programs·t3code>;
  readonly taskwarrior?: Def<programs·taskwarrior>;
  readonly tealdeer?: Def<programs·tealdeer>;
  readonly television?: Def<programs·television>;
  readonly terminator?: Def<programs·terminator>;
  readonly termite?: Def<programs·termite>;
  readonly "tex-fmt"?: Def<programs·tex_fmt>;
  readonly texlive?: Def<programs·texlive>;
  readonly thunderbird?: Def<programs·thunderbird>;
  readonly timidity?: Def<programs·timidity>;
  readonly tint2?: Def<programs·tint2>;
  readonly tiny?: Def<programs·tiny>;
  readonly tirith?: Def<programs·tirith>;
  readonly tmate?: Def<programs·tmate>;
  readonly tmux?: Def<programs·tmux>;
  readonly todoman?: Def<programs·todoman>;
  readonly tofi?: Def<programs·tofi>;
  readonly topgrade?: Def<programs·topgrade>;
  readonly "translate-shell"?: Def<programs·translate_shell>;
  readonly "tray-tui"?: Def<programs·tray_tui>;
  readonly trippy?: Def<programs·trippy>;
  readonly ttyper?: Def<programs·ttyper>;
  readonly "twitch-tui"?: Def<programs·twitch_tui>;
  readonly ty?: Def<programs·ty>;
  readonly urxvt?: Def<programs·urxvt>;
  readonly uv?: Def<programs·uv>;
  readonly vdirsyncer?: Def<programs·vdirsyncer>;
  readonly vesktop?: Def<programs·vesktop>;
  readonly vicinae?: Def<programs·vicinae>;
  readonly vifm?: Def<programs·vifm>;
  readonly vim?: Def<programs·vim>;
  readonly "vim-vint"?: Def<programs·vim_vint>;
  readonly vinegar?: Def<programs·vinegar>;
  readonly visidata?: Def<programs·visidata>;
  readonly vivaldi?: Def<programs·vivaldi>;
  readonly vivid?: Def<programs·vivid>;
  readonly vscode?: Def<programs·vscode>;
  readonly vscodium?: Def<programs·vscodium>;
  readonly w3m?: Def<programs·w3m>;
  readonly wallust?: Def<programs·wallust>;
  readonly watson?: Def<programs·watson>;
  readonly waveterm?: Def<programs·waveterm>;
  readonly waybar?: Def<programs·waybar>;
  readonly waylogout?: Def<programs·waylogout>;
  readonly wayprompt?: Def<programs·wayprompt>;
  readonly wezterm?: Def<programs·wezterm>;
  readonly windsurf?: Def<programs·windsurf>;
  readonly wiremix?: Def<programs·wiremix>;
  readonly wleave?: Def<programs·wleave>;
  readonly wlogout?: Def<programs·wlogout>;
  readonly "wlr-which-key"?: Def<programs·wlr_which_key>;
  readonly wofi?: Def<programs·wofi>;
  readonly workstyle?: Def<programs·workstyle>;
  readonly wpaperd?: Def<programs·wpaperd>;
  readonly xmobar?: Def<programs·xmobar>;
  readonly xplr?: Def<programs·xplr>;
  readonly yambar?: Def<programs·yambar>;
  readonly yarn?: Def<programs·yarn>;
  readonly yazi?: Def<programs·yazi>;
  readonly yofi?: Def<programs·yofi>;
  readonly "yt-dlp"?: Def<programs·yt_dlp>;
  readonly "z-lua"?: Def<programs·z_lua>;
  readonly zapzap?: Def<programs·zapzap>;
  readonly zathura?: Def<programs·zathura>;
  readonly "zed-editor"?: Def<programs·zed_editor>;
  readonly zellij?: Def<programs·zellij>;
  readonly zk?: Def<programs·zk>;
  readonly zoxide?: Def<programs·zoxide>;
  readonly zsh?: Def<programs·zsh>;
}
export interface qt {
  /** boolean · default `false` · modules/misc/qt */
  readonly enable?: Val<boolean>;
  readonly kde?: Def<qt·kde>;
  readonly kvantum?: Def<qt·kvantum>;
  /** null or one of "gtk", "gtk3", "gnome", "adwaita", "lxqt", "qtct", "kde", "kde6" or submodule · default `null` · modules/misc/qt */
  readonly platformTheme?: Val<"gtk" | "gtk3" | "gnome" | "adwaita" | "lxqt" | "qtct" | "kde" | "kde6" | qt·platformTheme | null>;
  /** null or (attribute set of attribute set of (null or boolean or signed integer or floating point number or string or list of (null or boolean or signed integer or floating point number or string))) · default `null` · modules/misc/qt */
  readonly qt5ctSettings?: Def<Attrs<Def<Attrs<Val<boolean | number | string | null | readonly Val<boolean | number | string | null>[]>>>> | null>;
  /** null or (attribute set of attribute set of (null or boolean or signed integer or floating point number or string or list of (null or boolean or signed integer or floating point number or string))) · default `null` · modules/misc/qt */
  readonly qt6ctSettings?: Def<Attrs<Def<Attrs<Val<boolean | number | string | null | readonly Val<boolean | number | string | null>[]>>>> | null>;
  readonly style?: Def<qt·style>;
  /** @deprecated renamed to `qt.platformTheme` */
  readonly useGtkTheme?: Anything;
}
export interface services {
  readonly activitywatch?: Def<services·activitywatch>;
  readonly amberol?: Def<services·amberol>;
  readonly arrpc?: Def<services·arrpc>;
  readonly autorandr?: Def<services·autorandr>;
  readonly autotiling?: Def<services·autotiling>;
  readonly avizo?: Def<services·avizo>;
  readonly awww?: Def<services·awww>;
  readonly batsignal?: Def<services·batsignal>;
  readonly betterlockscreen?: Def<services·betterlockscreen>;
  readonly blanket?: Def<services·blanket>;
  readonly "blueman-applet"?: Def<services·blueman_applet>;
  readonly borgmatic?: Def<services·borgmatic>;
  readonly "cachix-agent"?: Def<services·cachix_agent>;
  readonly caffeine?: Def<services·caffeine>;
  readonly cbatticon?: Def<services·cbatticon>;
  readonly clipcat?: Def<services·clipcat>;
  readonly cliphist?: Def<services·cliphist>;
  readonly clipman?: Def<services·clipman>;
  readonly clipmenu?: Def<services·clipmenu>;
  readonly clipse?: Def<services·clipse>;
  readonly colima?: Def<services·colima>;
  readonly comodoro?: Def<services·comodoro>;
  readonly conky?: Def<services·conky>;
  readonly copyq?: Def<services·copyq>;
  readonly darkman?: Def<services·darkman>;
  readonly davmail?: Def<services·davmail>;
  readonly devilspie2?: Def<services·devilspie2>;
  readonly dropbox?: Def<services·dropbox>;
  readonly dunst?: Def<services·dunst>;
  readonly "dwm-status"?: Def<services·dwm_status>;
  readonly easyeffects?: Def<services·easyeffects>;
  readonly elephant?: Def<services·elephant>;
  readonly emacs?: Def<services·emacs>;
  readonly espanso?: Def<services·espanso>;
  readonly "etesync-dav"?: Def<services·etesync_dav>;
  readonly exo?: Def<services·exo>;
  readonly flameshot?: Def<services·flameshot>;
  readonly fluidsynth?: Def<services·fluidsynth>;
  readonly fnott?: Def<services·fnott>;
  readonly fusuma?: Def<services·fusuma>;
  readonly gammastep?: Def<services·gammastep>;
  readonly getmail?: Def<services·getmail>;
  readonly "git-sync"?: Def<services·git_sync>;
  readonly glance?: Def<services·glance>;
  readonly "gnome-keyring"?: Def<services·gnome_keyring>;
  readonly "gpg-agent"?: Def<services·gpg_agent>;
  readonly grobi?: Def<services·grobi>;
  readonly "gromit-mpx"?: Def<services·gromit_mpx>;
  readonly "himalaya-watch"?: Def<services·himalaya_watch>;
  readonly "home-manager"?: Def<services·home_manager>;
  readonly hound?: Def<services·hound>;
  readonly hypridle?: Def<services·hypridle>;
  readonly hyprlauncher?: Def<services·hyprlauncher>;
  readonly hyprpaper?: Def<services·hyprpaper>;
  readonly hyprpolkitagent?: Def<services·hyprpolkitagent>;
  readonly hyprshell?: Def<services·hyprshell>;
  readonly hyprsunset?: Def<services·hyprsunset>;
  readonly imapnotify?: Def<services·imapnotify>;
  readonly jankyborders?: Def<services·jankyborders>;
  readonly "jellyfin-mpv-shim"?: Def<services·jellyfin_mpv_shim>;
  readonly kanshi?: Def<services·kanshi>;
  readonly kbfs?: Def<services·kbfs>;
  readonly kdeconnect?: Def<services·kdeconnect>;
  readonly keybase?: Def<services·keybase>;
  readonly keynav?: Def<services·keynav>;
  readonly librespot?: Def<services·librespot>;
  readonly lieer?: Def<services·lieer>;
  readonly "linux-wallpaperengine"?: Def<services·linux_wallpaperengine>;
  readonly "listenbrainz-mpd"?: Def<services·listenbrainz_mpd>;
  readonly "local-ai"?: Def<services·local_ai>;
  readonly lorri?: Def<services·lorri>;
  readonly ludusavi?: Def<services·ludusavi>;
  readonly "lxqt-policykit-agent"?: Def<services·lxqt_policykit_agent>;
  readonly "macos-remap-keys"?: Def<services·macos_remap_keys>;
  readonly mako?: Def<services·mako>;
  readonly mbsync?: Def<services·mbsync>;
  readonly megasync?: Def<services·megasync>;
  readonly mopidy?: Def<services·mopidy>;
  readonly mpd?: Def<services·mpd>;
  readonly "mpd-discord-rpc"?: Def<services·mpd_discord_rpc>;
  readonly "mpd-mpris"?: Def<services·mpd_mpris>;
  readonly mpdris2?: Def<services·mpdris2>;
  readonly "mpdris2-rs"?: Def<services·mpdris2_rs>;
  readonly mpdscribble?: Def<services·mpdscribble>;
  readonly "mpris-proxy"?: Def<services·mpris_proxy>;
  readonly muchsync?: Def<services·muchsync>;
  readonly "network-manager-applet"?: Def<services·network_manager_applet>;
  readonly "nextcloud-client"?: Def<services·nextcloud_client>;
  readonly "notify-osd"?: Def<services·notify_osd>;
  readonly nvibrant?: Def<services·nvibrant>;
  readonly ollama?: Def<services·ollama>;
  readonly "opensnitch-ui"?: Def<services·opensnitch_ui>;
  readonly "osmscout-server"?: Def<services·osmscout_server>;
  readonly "owncloud-client"?: Def<services·owncloud_client>;
  readonly pantalaimon?: Def<services·pantalaimon>;
  readonly parcellite?: Def<services·parcellite>;
  readonly "pass-secret-service"?: Def<services·pass_secret_service>;
  readonly pasystray?: Def<services·pasystray>;
  readonly pbgopy?: Def<services·pbgopy>;
  readonly picom?: Def<services·picom>;
  readonly pimsync?: Def<services·pimsync>;
  readonly pipewire?: Def<services·pipewire>;
  readonly pizauth?: Def<services·pizauth>;
  readonly plan9port?: Def<services·plan9port>;
  readonly playerctld?: Def<services·playerctld>;
  readonly "plex-mpv-shim"?: Def<services·plex_mpv_shim>;
  readonly podman?: Def<services·podman>;
  readonly "polkit-gnome"?: Def<services·polkit_gnome>;
  readonly polybar?: Def<services·polybar>;
  readonly poweralertd?: Def<services·poweralertd>;
  readonly "proton-pass-agent"?: Def<services·proton_pass_agent>;
  readonly "protonmail-bridge"?: Def<services·protonmail_bridge>;
  readonly psd?: Def<services·psd>;
  readonly pueue?: Def<services·pueue>;
  readonly pulseeffects?: Def<services·pulseeffects>;
  readonly radicle?: Def<services·radicle>;
  readonly "random-background"?: Def<services·random_background>;
  readonly recoll?: Def<services·recoll>;
  readonly redshift?: Def<services·redshift>;
  readonly remmina?: Def<services·remmina>;
  readonly rescrobbled?: Def<services·rescrobbled>;
  readonly restic?: Def<services·restic>;
  readonly rsibreak?: Def<services·rsibreak>;
  readonly safeeyes?: Def<services·safeeyes>;
  readonly "screen-locker"?: Def<services·screen_locker>;
  readonly sctd?: Def<services·sctd>;
  readonly shikane?: Def<services·shikane>;
  readonly shpool?: Def<services·shpool>;
  readonly signaturepdf?: Def<services·signaturepdf>;
  readonly skhd?: Def<services·skhd>;
  readonly snixembed?: Def<services·snixembed>;
  readonly spotifyd?: Def<services·spotifyd>;
  readonly "ssh-agent"?: Def<services·ssh_agent>;
  readonly "ssh-tpm-agent"?: Def<services·ssh_tpm_agent>;
  readonly stalonetray?: Def<services·stalonetray>;
  readonly "status-notifier-watcher"?: Def<services·status_notifier_watcher>;
  readonly swayidle?: Def<services·swayidle>;
  readonly swaync?: Def<services·swaync>;
  readonly swayosd?: Def<services·swayosd>;
  readonly swww?: Def<services·swww>;
  readonly sxhkd?: Def<services·sxhkd>;
  readonly syncthing?: Def<services·syncthing>;
  readonly syshud?: Def<services·syshud>;
  readonly "systembus-notify"?: Def<services·systembus_notify>;
  readonly taffybar?: Def<services·taffybar>;
  readonly "tahoe-lafs"?: Def<services·tahoe_lafs>;
  readonly "tailscale-systray"?: Def<services·tailscale_systray>;
  readonly "taskwarrior-sync"?: Def<services·taskwarrior_sync>;
  readonly "tldr-update"?: Def<services·tldr_update>;
  readonly tomat?: Def<services·tomat>;
  readonly trayer?: Def<services·trayer>;
  readonly trayscale?: Def<services·trayscale>;
  readonly twmn?: Def<services·twmn>;
  readonly udiskie?: Def<services·udiskie>;
  readonly unclutter?: Def<services·unclutter>;
  readonly unison?: Def<services·unison>;
  readonly vdirsyncer?: Def<services·vdirsyncer>;
  readonly volnoti?: Def<services·volnoti>;
  readonly voxtype?: Def<services·voxtype>;
  readonly walker?: Def<services·walker>;
  readonly "way-displays"?: Def<services·way_displays>;
  readonly wayle?: Def<services·wayle>;
  readonly wayvnc?: Def<services·wayvnc>;
  readonly "wl-clip-persist"?: Def<services·wl_clip_persist>;
  readonly wlsunset?: Def<services·wlsunset>;
  readonly wluma?: Def<services·wluma>;
  readonly wob?: Def<services·wob>;
  readonly wpaperd?: Def<services·wpaperd>;
  readonly xcape?: Def<services·xcape>;
  readonly "xembed-sni-proxy"?: Def<services·xembed_sni_proxy>;
  readonly xidlehook?: Def<services·xidlehook>;
  readonly xscreensaver?: Def<services·xscreensaver>;
  readonly xsettingsd?: Def<services·xsettingsd>;
  readonly xsuspender?: Def<services·xsuspender>;
  readonly "yubikey-agent"?: Def<services·yubikey_agent>;
}
export interface specialisation·ᐸnameᐳ {
  /** homeManager module · default `{ }` · modules/misc/specialisation.nix */
  readonly configuration?: Def<(HomeOptions & ModuleKeys) | ModuleFunction<HomeOptions, "homeManager">>;
}
export interface sshAuthSock {
  /** boolean · default `false` · modules/misc/ssh-auth-sock.nix */
  readonly enable?: Val<boolean>;
  readonly initialization?: Def<sshAuthSock·initialization>;
  readonly systemd?: Def<sshAuthSock·systemd>;
}
export interface submoduleSupport {
  /** boolean · modules/misc/submodule-support.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/misc/submodule-support.nix */
  readonly externalPackageInstall?: Val<boolean>;
}
export interface systemd {
  readonly user?: Def<systemd·user>;
}
export interface targets {
  readonly darwin?: Def<targets·darwin>;
  readonly genericLinux?: Def<targets·genericLinux>;
}
export interface vdirsyncer {
  /** null or one of "basic", "digest", "guess" · default `null` · modules/programs/vdirsyncer/accounts.nix */
  readonly auth?: Val<"basic" | "digest" | "guess" | null>;
  /** null or string or list of string · default `null` · modules/programs/vdirsyncer/accounts.nix */
  readonly authCert?: Val<string | readonly Val<string>[] | null>;
  /** null or (list of string) · default `null` · modules/programs/vdirsyncer/accounts.nix */
  readonly clientIdCommand?: Val<readonly Val<string>[] | null>;
  /** null or (list of string) · default `null` · modules/programs/vdirsyncer/accounts.nix */
  readonly clientSecretCommand?: Val<readonly Val<string>[] | null>;
  /** null or (list of (string or list of string)) · default `null` · modules/programs/vdirsyncer/accounts.nix */
  readonly collections?: Val<readonly Val<string | readonly Val<string>[]>[] | null>;
  /** null or one of "remote wins", "local wins" or list of string · default `null` · modules/programs/vdirsyncer/accounts.nix */
  readonly conflictResolution?: Val<"remote wins" | "local wins" | readonly Val<string>[] | null>;
  /** boolean · default `false` · modules/programs/vdirsyncer/accounts.nix */
  readonly enable?: Val<boolean>;
  /** null or (list of string) · default `null` · modules/programs/vdirsyncer/accounts.nix */
  readonly itemTypes?: Val<readonly Val<string>[] | null>;
  /** null or boolean · default `null` · modules/programs/vdirsyncer/accounts.nix */
  readonly localReadOnly?: Val<boolean | null>;
  /** list of string · default `[ ]` · modules/programs/vdirsyncer/accounts.nix */
  readonly metadata?: Val<readonly Val<string>[]>;
  /** null or one of "revert", "error", "ignore" · default `null` · modules/programs/vdirsyncer/accounts.nix */
  readonly partialSync?: Val<"revert" | "error" | "ignore" | null>;
  /** null or strings concatenated with "\n" · default `null` · modules/programs/vdirsyncer/accounts.nix */
  readonly postHook?: Val<string | null>;
  /** null or submodule · default `null` · modules/programs/vdirsyncer/accounts.nix */
  readonly timeRange?: Def<vdirsyncer·timeRange | null>;
  /** null or string · default `null` · modules/programs/vdirsyncer/accounts.nix */
  readonly tokenFile?: Val<string | null>;
  /** null or (list of string) · default `null` · modules/programs/vdirsyncer/accounts.nix */
  readonly urlCommand?: Val<readonly Val<string>[] | null>;
  /** boolean · default `false` · modules/programs/vdirsyncer/accounts.nix */
  readonly useVcard4?: Val<boolean>;
  /** null or string · default `null` · modules/programs/vdirsyncer/accounts.nix */
  readonly userAgent?: Val<string | null>;
  /** null or (list of string) · default `null` · modules/programs/vdirsyncer/accounts.nix */
  readonly userNameCommand?: Val<readonly Val<string>[] | null>;
  /** null or absolute path · default `null` · modules/programs/vdirsyncer/accounts.nix */
  readonly verify?: Val<PathLike | null>;
  /** null or string · default `null` · modules/programs/vdirsyncer/accounts.nix */
  readonly verifyFingerprint?: Val<string | null>;
}
export interface wayland {
  readonly systemd?: Def<wayland·systemd>;
  readonly windowManager?: Def<wayland·windowManager>;
}
export interface xdg {
  readonly autostart?: Def<xdg·autostart>;
  /** absolute path · modules/misc/xdg */
  readonly binHome?: Val<PathLike>;
  /** attribute set of submodule · default `{ }` · modules/misc/xdg */
  readonly cacheFile?: Def<Attrs<Def<xdg·cacheFile·ᐸnameᐳ>>>;
  /** absolute path · modules/misc/xdg */
  readonly cacheHome?: Val<PathLike>;
  /** attribute set of submodule · default `{ }` · modules/misc/xdg */
  readonly configFile?: Def<Attrs<Def<xdg·configFile·ᐸnameᐳ>>>;
  /** absolute path · modules/misc/xdg */
  readonly configHome?: Val<PathLike>;
  /** attribute set of submodule · default `{ }` · modules/misc/xdg */
  readonly dataFile?: Def<Attrs<Def<xdg·dataFile·ᐸnameᐳ>>>;
  /** absolute path · modules/misc/xdg */
  readonly dataHome?: Val<PathLike>;
  /** attribute set of submodule · default `{ }` · modules/misc/xdg/desktop-entries.nix */
  readonly desktopEntries?: Def<Attrs<Def<xdg·desktopEntries·ᐸnameᐳ>>>;
  /** boolean · default `false` · modules/misc/xdg */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/misc/xdg */
  readonly localBinInPath?: Val<boolean>;
  readonly mime?: Def<xdg·mime>;
  readonly mimeApps?: Def<xdg·mimeApps>;
  readonly portal?: Def<xdg·portal>;
  /** attribute set of submodule · default `{ }` · modules/misc/xdg */
  readonly stateFile?: Def<Attrs<Def<xdg·stateFile·ᐸnameᐳ>>>;
  /** absolute path · modules/misc/xdg */
  readonly stateHome?: Val<PathLike>;
  readonly systemDirs?: Def<xdg·systemDirs>;
  readonly "terminal-exec"?: Def<xdg·terminal_exec>;
  readonly userDirs?: Def<xdg·userDirs>;
}
export interface xfconf {
  /** boolean · default `true` · modules/misc/xfconf.nix */
  readonly enable?: Val<boolean>;
  /** xfconf settings · default `{ }` · modules/misc/xfconf.nix */
  readonly settings?: Anything;
}
export interface xresources {
  /** strings concatenated with "\n" · default `""` · modules/xresources.nix */
  readonly extraConfig?: Val<string>;
  /** string · modules/xresources.nix */
  readonly path?: Val<string>;
  /** null or (attribute set of (boolean or signed integer or floating point number or string or list of (boolean or signed integer or floating point number or string))) · default `null` · modules/xresources.nix */
  readonly properties?: Def<Attrs<Val<boolean | number | string | readonly Val<boolean | number | string>[]>> | null>;
}
export interface xsession {
  /** boolean · default `false` · modules/xsession.nix */
  readonly enable?: Val<boolean>;
  /** list of string matching the pattern [a-zA-Z_][a-zA-Z0-9_]* · modules/xsession.nix */
  readonly importedVariables?: Anything;
  /** strings concatenated with "\n" · default `""` · modules/xsession.nix */
  readonly initExtra?: Val<string>;
  readonly numlock?: Def<xsession·numlock>;
  /** boolean · default `false` · modules/xsession.nix */
  readonly preferStatusNotifierItems?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/xsession.nix */
  readonly profileExtra?: Val<string>;
  /** string · default `".xprofile"` · modules/xsession.nix */
  readonly profilePath?: Val<string>;
  /** string · default `".xsession"` · modules/xsession.nix */
  readonly scriptPath?: Val<string>;
  /** attribute set · read-only · modules/xsession.nix */
  readonly trayTarget?: Def<AnythingSet>;
  readonly windowManager?: Def<xsession·windowManager>;
}
export interface accounts·calendar {
  /** attribute set of submodule · default `{ }` · modules/programs/thunderbird.nix */
  readonly accounts?: Def<Attrs<Def<accounts·calendar·accounts·ᐸnameᐳ>>>;
  /** string · modules/accounts/calendar.nix */
  readonly basePath?: Val<string>;
}
export interface accounts·contact {
  /** attribute set of submodule · default `{ }` · modules/programs/thunderbird.nix */
  readonly accounts?: Def<Attrs<Def<accounts·contact·accounts·ᐸnameᐳ>>>;
  /** string · modules/accounts/contacts.nix */
  readonly basePath?: Val<string>;
}
export interface accounts·email {
  /** attribute set of submodule · default `{ }` · modules/programs/thunderbird.nix */
  readonly accounts?: Def<Attrs<Def<accounts·email·accounts·ᐸnameᐳ>>>;
  /** null or absolute path · default `"/etc/ssl/certs/ca-certificates.crt"` · modules/accounts/email.nix */
  readonly certificatesFile?: Val<PathLike | null>;
  /** string · modules/accounts/email.nix */
  readonly maildirBasePath?: Val<string>;
}
export interface fonts·fontconfig {
  /** null or boolean · default `null` · modules/misc/fontconfig.nix */
  readonly antialiasing?: Val<boolean | null>;
  /** attribute set of submodule · default `{ }` · modules/misc/fontconfig.nix */
  readonly configFile?: Def<Attrs<Def<fonts·fontconfig·configFile·ᐸnameᐳ>>>;
  readonly defaultFonts?: Def<fonts·fontconfig·defaultFonts>;
  /** boolean · modules/misc/fontconfig.nix */
  readonly enable?: Val<boolean>;
  /** @deprecated renamed to `fonts.fontconfig.enable` */
  readonly enableProfileFonts?: Anything;
  /** null or one of "none", "slight", "medium", "full" · default `null` · modules/misc/fontconfig.nix */
  readonly hinting?: Val<"none" | "slight" | "medium" | "full" | null>;
  /** null or one of "none", "rgb", "bgr", "vertical-rgb", "vertical-bgr" · default `null` · modules/misc/fontconfig.nix */
  readonly subpixelRendering?: Val<"none" | "rgb" | "bgr" | "vertical-rgb" | "vertical-bgr" | null>;
}
export interface gtk·cursorTheme {
  /** string · modules/misc/gtk */
  readonly name?: Val<string>;
  /** null or package · default `null` · modules/misc/gtk */
  readonly package?: Val<Derivation | null>;
  /** null or signed integer · default `null` · modules/misc/gtk */
  readonly size?: Val<number | null>;
}
export interface gtk·font {
  /** string · modules/misc/gtk */
  readonly name?: Val<string>;
  /** null or package · default `null` · modules/misc/gtk */
  readonly package?: Val<Derivation | null>;
  /** null or signed integer or floating point number · default `null` · modules/misc/gtk */
  readonly size?: Val<number | null>;
}
export interface gtk·gtk2 {
  /** absolute path · modules/misc/gtk/gtk2.nix */
  readonly configLocation?: Val<PathLike>;
  /** null or submodule · modules/misc/gtk/gtk2.nix */
  readonly cursorTheme?: Def<gtk·gtk2·cursorTheme | null>;
  /** boolean · default `true` · modules/misc/gtk/gtk2.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/misc/gtk/gtk2.nix */
  readonly extraConfig?: Val<string>;
  /** null or submodule · modules/misc/gtk/gtk2.nix */
  readonly font?: Def<gtk·gtk2·font | null>;
  /** boolean · default `false` · modules/misc/gtk/gtk2.nix */
  readonly force?: Val<boolean>;
  /** null or submodule · modules/misc/gtk/gtk2.nix */
  readonly iconTheme?: Def<gtk·gtk2·iconTheme | null>;
  /** null or submodule · modules/misc/gtk/gtk2.nix */
  readonly theme?: Def<gtk·gtk2·theme | null>;
}
export interface gtk·gtk3 {
  /** list of string · default `[ ]` · modules/misc/gtk/gtk3.nix */
  readonly bookmarks?: Val<readonly Val<string>[]>;
  /** null or one of "dark", "light" · modules/misc/gtk/gtk3.nix */
  readonly colorScheme?: Val<"dark" | "light" | null>;
  /** null or submodule · modules/misc/gtk/gtk3.nix */
  readonly cursorTheme?: Def<gtk·gtk3·cursorTheme | null>;
  /** boolean · default `true` · modules/misc/gtk/gtk3.nix */
  readonly enable?: Val<boolean>;
  /** attribute set of (boolean or signed integer or string) · default `{ }` · modules/misc/gtk/gtk3.nix */
  readonly extraConfig?: Def<Attrs<Val<boolean | number | string>>>;
  /** strings concatenated with "\n" · default `""` · modules/misc/gtk/gtk3.nix */
  readonly extraCss?: Val<string>;
  /** null or submodule · modules/misc/gtk/gtk3.nix */
  readonly font?: Def<gtk·gtk3·font | null>;
  /** null or submodule · modules/misc/gtk/gtk3.nix */
  readonly iconTheme?: Def<gtk·gtk3·iconTheme | null>;
  /** null or submodule · modules/misc/gtk/gtk3.nix */
  readonly theme?: Def<gtk·gtk3·theme | null>;
}
export interface gtk·gtk4 {
  /** null or one of "dark", "light" · modules/misc/gtk/gtk4.nix */
  readonly colorScheme?: Val<"dark" | "light" | null>;
  /** null or submodule · modules/misc/gtk/gtk4.nix */
  readonly cursorTheme?: Def<gtk·gtk4·cursorTheme | null>;
  /** boolean · default `true` · modules/misc/gtk/gtk4.nix */
  readonly enable?: Val<boolean>;
  /** attribute set of (boolean or signed integer or string) · default `{ }` · modules/misc/gtk/gtk4.nix */
  readonly extraConfig?: Def<Attrs<Val<boolean | number | string>>>;
  /** strings concatenated with "\n" · default `""` · modules/misc/gtk/gtk4.nix */
  readonly extraCss?: Val<string>;
  /** null or submodule · modules/misc/gtk/gtk4.nix */
  readonly font?: Def<gtk·gtk4·font | null>;
  /** null or submodule · modules/misc/gtk/gtk4.nix */
  readonly iconTheme?: Def<gtk·gtk4·iconTheme | null>;
  /** null or submodule · modules/misc/gtk/gtk4.nix */
  readonly theme?: Def<gtk·gtk4·theme | null>;
}
export interface gtk·iconTheme {
  /** string · modules/misc/gtk */
  readonly name?: Val<string>;
  /** null or package · default `null` · modules/misc/gtk */
  readonly package?: Val<Derivation | null>;
}
export interface gtk·theme {
  /** string · modules/misc/gtk */
  readonly name?: Val<string>;
  /** null or package · default `null` · modules/misc/gtk */
  readonly package?: Val<Derivation | null>;
}
export interface home·file·ᐸnameᐳ {
  /** boolean · default `true` · modules/files.nix */
  readonly enable?: Val<boolean>;
  /** null or boolean · default `null` · modules/files.nix */
  readonly executable?: Val<boolean | null>;
  /** boolean · default `false` · modules/files.nix */
  readonly force?: Val<boolean>;
  /** boolean · default `false` · modules/files.nix */
  readonly ignorelinks?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/files.nix */
  readonly onChange?: Val<string>;
  /** boolean · default `false` · modules/files.nix */
  readonly recursive?: Val<boolean>;
  /** absolute path · modules/files.nix */
  readonly source?: Val<PathLike>;
  /** non-empty string · modules/files.nix */
  readonly target?: Val<string>;
  /** null or strings concatenated with "\n" · default `null` · modules/files.nix */
  readonly text?: Val<string | null>;
}
export interface home·keyboard {
  /** null or string · modules/home-environment.nix */
  readonly layout?: Val<string | null>;
  /** null or string · default `null` · modules/home-environment.nix */
  readonly model?: Val<string | null>;
  /** list of string · default `[ ]` · modules/home-environment.nix */
  readonly options?: Val<readonly Val<string>[]>;
  /** null or string · modules/home-environment.nix */
  readonly variant?: Val<string | null>;
}
export interface home·language {
  /** null or string · default `null` · modules/home-environment.nix */
  readonly address?: Val<string | null>;
  /** null or string · default `null` · modules/home-environment.nix */
  readonly base?: Val<string | null>;
  /** null or string · default `null` · modules/home-environment.nix */
  readonly collate?: Val<string | null>;
  /** null or string · default `null` · modules/home-environment.nix */
  readonly ctype?: Val<string | null>;
  /** null or string · default `null` · modules/home-environment.nix */
  readonly measurement?: Val<string | null>;
  /** null or string · default `null` · modules/home-environment.nix */
  readonly messages?: Val<string | null>;
  /** null or string · default `null` · modules/home-environment.nix */
  readonly monetary?: Val<string | null>;
  /** null or string · default `null` · modules/home-environment.nix */
  readonly name?: Val<string | null>;
  /** null or string · default `null` · modules/home-environment.nix */
  readonly numeric?: Val<string | null>;
  /** null or string · default `null` · modules/home-environment.nix */
  readonly paper?: Val<string | null>;
  /** null or string · default `null` · modules/home-environment.nix */
  readonly telephone?: Val<string | null>;
  /** null or string · default `null` · modules/home-environment.nix */
  readonly time?: Val<string | null>;
}
export interface home·pointerCursor {
  readonly dotIcons?: Def<home·pointerCursor·dotIcons>;
  /** boolean · default `false` · modules/config/home-cursor.nix */
  readonly enable?: Val<boolean>;
  readonly gtk?: Def<home·pointerCursor·gtk>;
  readonly hyprcursor?: Def<home·pointerCursor·hyprcursor>;
  /** string · modules/config/home-cursor.nix */
  readonly name?: Val<string>;
  /** package · modules/config/home-cursor.nix */
  readonly package?: Val<Derivation>;
  /** signed integer · default `32` · modules/config/home-cursor.nix */
  readonly size?: Val<number>;
  readonly sway?: Def<home·pointerCursor·sway>;
  readonly x11?: Def<home·pointerCursor·x11>;
}
export interface home·shell {
  /** boolean · modules/misc/shell.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · modules/misc/shell.nix */
  readonly enableFishIntegration?: Val<boolean>;
  /** boolean · modules/misc/shell.nix */
  readonly enableIonIntegration?: Val<boolean>;
  /** boolean · modules/misc/shell.nix */
  readonly enableNushellIntegration?: Val<boolean>;
  /** boolean · default `true` · modules/misc/shell.nix */
  readonly enableShellIntegration?: Val<boolean>;
  /** boolean · modules/misc/shell.nix */
  readonly enableZshIntegration?: Val<boolean>;
}
export interface home·version {
  /** string · read-only · modules/misc/version.nix */
  readonly full?: Val<string>;
  /** boolean · read-only · modules/misc/version.nix */
  readonly isReleaseBranch?: Val<boolean>;
  /** string · read-only · modules/misc/version.nix */
  readonly release?: Val<string>;
  /** null or string · modules/misc/version.nix */
  readonly revision?: Val<string | null>;
}
export interface i18n·inputMethod {
  /** boolean · modules/i18n/input-method/default.nix */
  readonly enable?: Val<boolean>;
  /** null or one of "fcitx", "fcitx5", "nabi", "uim", "hime", "kime" · default `null` · modules/i18n/input-method/default.nix */
  readonly enabled?: Val<"fcitx" | "fcitx5" | "nabi" | "uim" | "hime" | "kime" | null>;
  readonly fcitx5?: Def<i18n·inputMethod·fcitx5>;
  readonly kime?: Def<i18n·inputMethod·kime>;
  /** null or absolute path · modules/i18n/input-method/default.nix */
  readonly package?: Val<PathLike | null>;
  /** null or one of "fcitx", "fcitx5", "nabi", "uim", "hime", "kime" · modules/i18n/input-method/default.nix */
  readonly type?: Val<"fcitx" | "fcitx5" | "nabi" | "uim" | "hime" | "kime" | null>;
  readonly uim?: Def<i18n·inputMethod·uim>;
}
export interface launchd·agents·ᐸnameᐳ {
  /** open submodule of attribute set of anything · default `{ }` · modules/launchd/default.nix */
  readonly config?: Def<launchd·agents·ᐸnameᐳ·config>;
  /** one of "gui", "user" · default `"gui"` · modules/launchd/default.nix */
  readonly domain?: Val<"gui" | "user">;
  /** boolean · default `false` · modules/launchd/default.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `true` · modules/launchd/default.nix */
  readonly waitForNixStore?: Val<boolean>;
}
export interface manual·html {
  /** boolean · default `false` · modules/manual.nix */
  readonly enable?: Val<boolean>;
}
export interface manual·json {
  /** boolean · default `false` · modules/manual.nix */
  readonly enable?: Val<boolean>;
}
export interface manual·manpages {
  /** boolean · default `true` · modules/manual.nix */
  readonly enable?: Val<boolean>;
}
export interface news·entries·ᐸitemᐳ {
  /** unspecified value · modules/misc/news */
  readonly condition?: Anything;
  /** string · modules/misc/news */
  readonly id?: Val<string>;
  /** string · modules/misc/news */
  readonly message?: Val<string>;
  /** string · modules/misc/news */
  readonly time?: Val<string>;
}
export interface news·json {
  /** package · modules/misc/news */
  readonly output?: Val<Derivation>;
}
export interface nix·buildMachines·ᐸitemᐳ {
  /** string · modules/misc/nix/remote-build.nix */
  readonly hostName?: Val<string>;
  /** list of string · default `[ ]` · modules/misc/nix/remote-build.nix */
  readonly mandatoryFeatures?: Val<readonly Val<string>[]>;
  /** signed integer · default `1` · modules/misc/nix/remote-build.nix */
  readonly maxJobs?: Val<number>;
  /** one of <null>, "ssh", "ssh-ng" · default `"ssh"` · modules/misc/nix/remote-build.nix */
  readonly protocol?: Val<null | "ssh" | "ssh-ng">;
  /** null or string · default `null` · modules/misc/nix/remote-build.nix */
  readonly publicHostKey?: Val<string | null>;
  /** signed integer · default `1` · modules/misc/nix/remote-build.nix */
  readonly speedFactor?: Val<number>;
  /** null or string · default `null` · modules/misc/nix/remote-build.nix */
  readonly sshKey?: Val<string | null>;
  /** null or string · default `null` · modules/misc/nix/remote-build.nix */
  readonly sshUser?: Val<string | null>;
  /** list of string · default `[ ]` · modules/misc/nix/remote-build.nix */
  readonly supportedFeatures?: Val<readonly Val<string>[]>;
  /** list of string · default `[ ]` · modules/misc/nix/remote-build.nix */
  readonly systems?: Val<readonly Val<string>[]>;
}
export interface nix·gc {
  /** boolean · default `false` · modules/services/nix-gc.nix */
  readonly automatic?: Val<boolean>;
  /** (optionally newline-terminated) single-line string or list of string · default `"weekly"` · modules/services/nix-gc.nix */
  readonly dates?: Val<string | readonly Val<string>[]>;
  /** @deprecated renamed to `nix.gc.dates` */
  readonly frequency?: Anything;
  /** null or string · default `null` · modules/services/nix-gc.nix */
  readonly options?: Val<string | null>;
  /** boolean · default `true` · modules/services/nix-gc.nix */
  readonly persistent?: Val<boolean>;
  /** (optionally newline-terminated) single-line string · default `"0"` · modules/services/nix-gc.nix */
  readonly randomizedDelaySec?: Val<string>;
}
export interface nix·registry·ᐸnameᐳ {
  /** boolean · default `true` · modules/misc/nix */
  readonly exact?: Val<boolean>;
  /** null or attribute set · default `null` · modules/misc/nix */
  readonly flake?: Def<AnythingSet | null>;
  /** attribute set of (string or signed integer or boolean or package) · modules/misc/nix */
  readonly from?: Def<Attrs<Val<string | number | boolean | Derivation>>>;
  /** attribute set of (string or signed integer or boolean or package) · modules/misc/nix */
  readonly to?: Def<Attrs<Val<string | number | boolean | Derivation>>>;
}
export interface pam·yubico {
  readonly authorizedYubiKeys?: Def<pam·yubico·authorizedYubiKeys>;
}
export interface programs·abaddon {
  /** boolean · default `false` · modules/programs/abaddon.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/abaddon.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of attribute set of (null or boolean or signed integer or floating point number or string) · default `{ }` · modules/programs/abaddon.nix */
  readonly settings?: Def<Attrs<Def<Attrs<Val<boolean | number | string | null>>>>>;
}
export interface programs·abook {
  /** boolean · default `false` · modules/programs/abook.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/abook.nix */
  readonly extraConfig?: Val<string>;
  /** null or package · modules/programs/abook.nix */
  readonly package?: Val<Derivation | null>;
}
export interface programs·acd_cli {
  /** attribute set of attribute set of (null or boolean or signed integer or floating point number or string) · default `{ }` · modules/programs/acd-cli.nix */
  readonly cacheSettings?: Def<Attrs<Def<Attrs<Val<boolean | number | string | null>>>>>;
  /** attribute set of attribute set of (null or boolean or signed integer or floating point number or string) · default `{ }` · modules/programs/acd-cli.nix */
  readonly cliSettings?: Def<Attrs<Def<Attrs<Val<boolean | number | string | null>>>>>;
  /** attribute set of attribute set of (null or boolean or signed integer or floating point number or string) · default `{ }` · modules/programs/acd-cli.nix */
  readonly clientSettings?: Def<Attrs<Def<Attrs<Val<boolean | number | string | null>>>>>;
  /** boolean · default `false` · modules/programs/acd-cli.nix */
  readonly enable?: Val<boolean>;
  /** attribute set of attribute set of (null or boolean or signed integer or floating point number or string) · default `{ }` · modules/programs/acd-cli.nix */
  readonly fuseSettings?: Def<Attrs<Def<Attrs<Val<boolean | number | string | null>>>>>;
  /** null or package · modules/programs/acd-cli.nix */
  readonly package?: Val<Derivation | null>;
}
export interface programs·aerc {
  /** boolean · default `false` · modules/programs/aerc */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" or attribute set of (strings concatenated with "\n" or attribute set of (null or string or signed integer or boolean or floating point number or list of (null or string… · default `{ }` · modules/programs/aerc */
  readonly extraAccounts?: Val<string | Attrs<Val<string | Attrs<Val<string | number | boolean | null | readonly Val<string | number | boolean | null>[]>>>>>;
  /** strings concatenated with "\n" or attribute set of (strings concatenated with "\n" or attribute set of (null or string or signed integer or boolean or floating point number or list of (null or string… · default `{ }` · modules/programs/aerc */
  readonly extraBinds?: Val<string | Attrs<Val<string | Attrs<Val<string | number | boolean | null | readonly Val<string | number | boolean | null>[]>>>>>;
  /** strings concatenated with "\n" or attribute set of (strings concatenated with "\n" or attribute set of (null or string or signed integer or boolean or floating point number or list of (null or string… · default `{ }` · modules/programs/aerc */
  readonly extraConfig?: Val<string | Attrs<Val<string | Attrs<Val<string | number | boolean | null | readonly Val<string | number | boolean | null>[]>>>>>;
  /** null or package · modules/programs/aerc */
  readonly package?: Val<Derivation | null>;
  /** attribute set of (strings concatenated with "\n" or attribute set of (strings concatenated with "\n" or attribute set of (null or string or signed integer or boolean or floating point number or list … · default `{ }` · modules/programs/aerc */
  readonly stylesets?: Def<Attrs<Val<string | Attrs<Val<string | Attrs<Val<string | number | boolean | null | readonly Val<string | number | boolean | null>[]>>>>>>>;
  /** attribute set of strings concatenated with "\n" · default `{ }` · modules/programs/aerc */
  readonly templates?: Def<Attrs<Val<string>>>;
}
export interface programs·aerospace {
  /** boolean · default `false` · modules/programs/aerospace.nix */
  readonly enable?: Val<boolean>;
  readonly launchd?: Def<programs·aerospace·launchd>;
  /** null or package · modules/programs/aerospace.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/aerospace.nix */
  readonly settings?: Data;
  /** @deprecated renamed to `programs.aerospace.settings` */
  readonly userSettings?: Anything;
}
export interface programs·afew {
  /** boolean · default `false` · modules/programs/afew.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `"[SpamFilter]\n[KillThreadsFilter]\n[ListMailsFilter]\n[ArchiveSentMailsFilter]…` · modules/programs/afew.nix */
  readonly extraConfig?: Val<string>;
  /** null or package · modules/programs/afew.nix */
  readonly package?: Val<Derivation | null>;
}
export interface programs·ahoviewer {
  /** string or absolute path · default `""` · modules/programs/ahoviewer.nix */
  readonly config?: Val<string | PathLike>;
  /** boolean · default `false` · modules/programs/ahoviewer.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/ahoviewer.nix */
  readonly package?: Val<Derivation | null>;
  /** list of package · default `[ ]` · modules/programs/ahoviewer.nix */
  readonly plugins?: Val<readonly Val<Derivation>[]>;
}
export interface programs·aiac {
  /** boolean · default `false` · modules/programs/aiac.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/aiac.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/aiac.nix */
  readonly settings?: Data;
}
export interface programs·aichat {
  /** attribute set of YAML 1.1 value · default `{ }` · modules/programs/aichat.nix */
  readonly agents?: Def<Attrs<Data>>;
  /** boolean · default `false` · modules/programs/aichat.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/aichat.nix */
  readonly package?: Val<Derivation | null>;
  /** YAML 1.1 value · modules/programs/aichat.nix */
  readonly settings?: Data;
}
export interface programs·aider_chat {
  /** boolean · default `false` · modules/programs/aider-chat.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/aider-chat.nix */
  readonly package?: Val<Derivation | null>;
  /** YAML 1.1 value · default `{ }` · modules/programs/aider-chat.nix */
  readonly settings?: Data;
}
export interface programs·airlift {
  /** boolean · default `false` · modules/programs/airlift.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/airlift.nix */
  readonly package?: Val<Derivation | null>;
  /** YAML 1.1 value · default `{ }` · modules/programs/airlift.nix */
  readonly settings?: Data;
}
export interface programs·alacritty {
  /** boolean · default `false` · modules/programs/alacritty.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/alacritty.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/alacritty.nix */
  readonly settings?: Data;
  /** null or string · default `null` · modules/programs/alacritty.nix */
  readonly theme?: Val<string | null>;
  /** package · modules/programs/alacritty.nix */
  readonly themePackage?: Val<Derivation>;
}
export interface programs·algia {
  /** boolean · default `false` · modules/programs/algia.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/algia.nix */
  readonly package?: Val<Derivation | null>;
  /** JSON value · default `{ }` · modules/programs/algia.nix */
  readonly settings?: Data;
}
export interface programs·aliae {
  /** string · modules/programs/aliae.nix */
  readonly configLocation?: Val<string>;
  /** boolean · default `false` · modules/programs/aliae.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/aliae.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · modules/programs/aliae.nix */
  readonly enableFishIntegration?: Val<boolean>;
  /** boolean · modules/programs/aliae.nix */
  readonly enableNushellIntegration?: Val<boolean>;
  /** boolean · modules/programs/aliae.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** null or package · modules/programs/aliae.nix */
  readonly package?: Val<Derivation | null>;
  /** YAML 1.1 value · default `{ }` · modules/programs/aliae.nix */
  readonly settings?: Data;
}
export interface programs·alistral {
  /** boolean · default `false` · modules/programs/alistral.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/alistral.nix */
  readonly package?: Val<Derivation | null>;
  /** JSON value · default `{ }` · modules/programs/alistral.nix */
  readonly settings?: Data;
}
export interface programs·alot {
  /** submodule · default `{ }` · modules/programs/alot */
  readonly bindings?: Def<programs·alot·bindings>;
  /** boolean · default `false` · modules/programs/alot */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/alot */
  readonly extraConfig?: Val<string>;
  /** strings concatenated with "\n" · default `""` · modules/programs/alot */
  readonly hooks?: Val<string>;
  /** null or package · modules/programs/alot */
  readonly package?: Val<Derivation | null>;
  /** attribute set of (string or signed integer or boolean or floating point number) · default `{ auto_remove_unread = true; handle_mouse = true; initial_command = "search tag…` · modules/programs/alot */
  readonly settings?: Def<Attrs<Val<string | number | boolean>>>;
  /** attribute set of submodule · default `{ }` · modules/programs/alot */
  readonly tags?: Def<Attrs<Def<programs·alot·tags·ᐸnameᐳ>>>;
}
export interface programs·am2rlauncher {
  /** string or absolute path · default `""` · modules/programs/am2rlauncher.nix */
  readonly config?: Val<string | PathLike>;
  /** boolean · default `false` · modules/programs/am2rlauncher.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/am2rlauncher.nix */
  readonly package?: Val<Derivation | null>;
}
export interface programs·amber {
  /** TOML value · default `{ }` · modules/programs/amber.nix */
  readonly ambrSettings?: Data;
  /** TOML value · default `{ }` · modules/programs/amber.nix */
  readonly ambsSettings?: Data;
  /** boolean · default `false` · modules/programs/amber.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/amber.nix */
  readonly package?: Val<Derivation | null>;
}
export interface programs·amfora {
  /** string or absolute path · default `""` · modules/programs/amfora.nix */
  readonly bookmarks?: Val<string | PathLike>;
  /** boolean · default `false` · modules/programs/amfora.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/amfora.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/amfora.nix */
  readonly settings?: Data;
}
export interface programs·amoco {
  /** string or absolute path · default `""` · modules/programs/amoco.nix */
  readonly config?: Val<string | PathLike>;
  /** boolean · default `false` · modules/programs/amoco.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/amoco.nix */
  readonly package?: Val<Derivation | null>;
}
export interface programs·amp {
  /** boolean · default `false` · modules/programs/amp.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/amp.nix */
  readonly package?: Val<Derivation | null>;
  /** YAML 1.1 value · default `{ }` · modules/programs/amp.nix */
  readonly settings?: Data;
}
export interface programs·andcli {
  /** boolean · default `false` · modules/programs/andcli.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/andcli.nix */
  readonly package?: Val<Derivation | null>;
  /** YAML 1.1 value · default `{ }` · modules/programs/andcli.nix */
  readonly settings?: Data;
}
export interface programs·anime_downloader {
  /** boolean · default `false` · modules/programs/anime-downloader.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/anime-downloader.nix */
  readonly package?: Val<Derivation | null>;
  /** JSON value · default `{ }` · modules/programs/anime-downloader.nix */
  readonly settings?: Data;
}
export interface programs·anki {
  /** list of package · default `[ ]` · modules/programs/anki */
  readonly addons?: Val<readonly Val<Derivation>[]>;
  /** list of submodule · default `[ ]` · modules/programs/anki */
  readonly answerKeys?: Val<readonly Def<programs·anki·answerKeys·ᐸitemᐳ>[]>;
  /** boolean · default `false` · modules/programs/anki */
  readonly enable?: Val<boolean>;
  /** null or boolean · default `null` · modules/programs/anki */
  readonly hideBottomBar?: Val<boolean | null>;
  /** null or one of "fullscreen", "always" · default `null` · modules/programs/anki */
  readonly hideBottomBarMode?: Val<"fullscreen" | "always" | null>;
  /** null or boolean · default `null` · modules/programs/anki */
  readonly hideTopBar?: Val<boolean | null>;
  /** null or one of "fullscreen", "always" · default `null` · modules/programs/anki */
  readonly hideTopBarMode?: Val<"fullscreen" | "always" | null>;
  /** non-empty string · default `"en_US"` · modules/programs/anki */
  readonly language?: Val<string>;
  /** null or boolean · default `null` · modules/programs/anki */
  readonly legacyImportExport?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/programs/anki */
  readonly minimalistMode?: Val<boolean | null>;
  /** package · modules/programs/anki */
  readonly package?: Val<Derivation>;
  /** attribute set of submodule · default `{ User 1 = { }; }` · modules/programs/anki */
  readonly profiles?: Def<Attrs<Def<programs·anki·profiles·ᐸnameᐳ>>>;
  /** null or boolean · default `null` · modules/programs/anki */
  readonly reduceMotion?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/programs/anki */
  readonly spacebarRatesCard?: Val<boolean | null>;
  /** null or one of "anki", "native" · default `null` · modules/programs/anki */
  readonly style?: Val<"anki" | "native" | null>;
  readonly sync?: Def<programs·anki·sync>;
  /** null or one of "followSystem", "light", "dark" · default `null` · modules/programs/anki */
  readonly theme?: Val<"followSystem" | "light" | "dark" | null>;
  /** null or integer or floating point number between 1 and 2 (both inclusive) · default `null` · modules/programs/anki */
  readonly uiScale?: Val<number | null>;
  /** null or one of "opengl", "angle", "software", "metal", "vulkan", "d3d11" · default `null` · modules/programs/anki */
  readonly videoDriver?: Val<"opengl" | "angle" | "software" | "metal" | "vulkan" | "d3d11" | null>;
}
export interface programs·antigravity {
  /** absolute path or JSON value · default `{ }` · modules/programs/antigravity.nix */
  readonly argvSettings?: Anything;
  /** boolean · default `false` · modules/programs/antigravity.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/antigravity.nix */
  readonly mutableExtensionsDir?: Val<boolean>;
  /** null or package · modules/programs/antigravity.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of submodule · default `{ }` · modules/programs/antigravity.nix */
  readonly profiles?: Def<Attrs<Def<programs·antigravity·profiles·ᐸnameᐳ>>>;
}
export interface programs·antigravity_cli {
  /** attribute set of open submodule of string · default `{ }` · modules/programs/antigravity-cli.nix */
  readonly commands?: Def<Attrs<Def<programs·antigravity_cli·commands·ᐸnameᐳ>>>;
  /** attribute set of (strings concatenated with "\n" or absolute path) · default `{ }` · modules/programs/antigravity-cli.nix */
  readonly context?: Def<Attrs<Val<string | PathLike>>>;
  /** null or string · default `null` · modules/programs/antigravity-cli.nix */
  readonly defaultModel?: Val<string | null>;
  /** boolean · default `false` · modules/programs/antigravity-cli.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/programs/antigravity-cli.nix */
  readonly enableMcpIntegration?: Val<boolean>;
  /** JSON value · default `{ }` · modules/programs/antigravity-cli.nix */
  readonly mcpServers?: Data;
  /** null or package · modules/programs/antigravity-cli.nix */
  readonly package?: Val<Derivation | null>;
  /** null or submodule · default `null` · modules/programs/antigravity-cli.nix */
  readonly permissions?: Def<programs·antigravity_cli·permissions | null>;
  /** attribute set of (absolute path or TOML value) · default `{ }` · modules/programs/antigravity-cli.nix */
  readonly policies?: Def<Attrs<Anything>>;
  /** JSON value · default `{ }` · modules/programs/antigravity-cli.nix */
  readonly settings?: Data;
  /** (attribute set of (strings concatenated with "\n" or absolute path)) or absolute path · default `{ }` · modules/programs/antigravity-cli.nix */
  readonly skills?: Val<Attrs<Val<string | PathLike>> | PathLike>;
  /** boolean · default `false` · modules/programs/antigravity-cli.nix */
  readonly useLegacyGeminiConfig?: Val<boolean>;
}
export interface programs·anup {
  /** string or absolute path · default `""` · modules/programs/anup.nix */
  readonly config?: Val<string | PathLike>;
  /** boolean · default `false` · modules/programs/anup.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/anup.nix */
  readonly package?: Val<Derivation | null>;
}
export interface programs·anvil_editor {
  /** boolean · default `false` · modules/programs/anvil-editor.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/anvil-editor.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/anvil-editor.nix */
  readonly settings?: Data;
  /** JSON value · default `{ }` · modules/programs/anvil-editor.nix */
  readonly style?: Data;
}
export interface programs·anyrun {
  readonly config?: Def<programs·anyrun·config>;
  /** boolean · default `false` · modules/programs/anyrun.nix */
  readonly enable?: Val<boolean>;
  /** attribute set · default `{ }` · modules/programs/anyrun.nix */
  readonly extraConfigFiles?: Def<AnythingSet>;
  /** null or strings concatenated with "\n" · default `null` · modules/programs/anyrun.nix */
  readonly extraCss?: Val<string | null>;
  /** null or package · modules/programs/anyrun.nix */
  readonly package?: Val<Derivation | null>;
}
export interface programs·aperture {
  /** boolean · default `false` · modules/programs/aperture.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/aperture.nix */
  readonly package?: Val<Derivation | null>;
  /** YAML 1.1 value · default `{ }` · modules/programs/aperture.nix */
  readonly settings?: Data;
}
export interface programs·aphorme {
  /** boolean · default `false` · modules/programs/aphorme.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/aphorme.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/aphorme.nix */
  readonly settings?: Data;
}
export interface programs·aria2 {
  /** boolean · default `false` · modules/programs/aria2.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/aria2.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of (null or boolean or signed integer or floating point number or string) · default `{ }` · modules/programs/aria2.nix */
  readonly settings?: Def<Attrs<Val<boolean | number | string | null>>>;
  readonly systemd?: Def<programs·aria2·systemd>;
}
export interface programs·aria2p {
  /** boolean · default `false` · modules/programs/aria2p.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/aria2p.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/aria2p.nix */
  readonly settings?: Data;
}
export interface programs·asciinema {
  /** boolean · default `false` · modules/programs/asciinema.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/asciinema.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/asciinema.nix */
  readonly settings?: Data;
}
export interface programs·ashell {
  /** boolean · default `false` · modules/programs/ashell.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/ashell.nix */
  readonly package?: Val<Derivation | null>;
  /** null or TOML value · default `{ }` · modules/programs/ashell.nix */
  readonly settings?: Data;
  readonly systemd?: Def<programs·ashell·systemd>;
}
export interface programs·astroid {
  /** boolean · default `false` · modules/programs/astroid */
  readonly enable?: Val<boolean>;
  /** null or string · default `null` · modules/programs/astroid */
  readonly externalEditor?: Val<string | null>;
  /** JSON value · default `{ }` · modules/programs/astroid */
  readonly extraConfig?: Data;
  /** null or package · modules/programs/astroid */
  readonly package?: Val<Derivation | null>;
  /** string · default `""` · modules/programs/astroid */
  readonly pollScript?: Val<string>;
}
export interface programs·atool {
  /** boolean · default `false` · modules/programs/atool.nix */
  readonly enable?: Val<boolean>;
  /** list of package · default `[ ]` · modules/programs/atool.nix */
  readonly extraPackages?: Val<readonly Val<Derivation>[]>;
  /** package · read-only · modules/programs/atool.nix */
  readonly finalPackage?: Val<Derivation>;
  /** null or package · modules/programs/atool.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of (string or signed integer) · default `{ }` · modules/programs/atool.nix */
  readonly settings?: Def<Attrs<Val<string | number>>>;
}
export interface programs·attic_client {
  /** boolean · default `false` · modules/programs/attic-client.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/attic-client.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/attic-client.nix */
  readonly settings?: Data;
  /** list of string · default `[ ]` · modules/programs/attic-client.nix */
  readonly watchStore?: Val<readonly Val<string>[]>;
}
export interface programs·atuin {
  readonly daemon?: Def<programs·atuin·daemon>;
  /** boolean · default `false` · modules/programs/atuin.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/atuin.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · modules/programs/atuin.nix */
  readonly enableFishIntegration?: Val<boolean>;
  /** boolean · modules/programs/atuin.nix */
  readonly enableNushellIntegration?: Val<boolean>;
  /** boolean · modules/programs/atuin.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** list of string · default `[ ]` · modules/programs/atuin.nix */
  readonly flags?: Val<readonly Val<string>[]>;
  /** boolean · default `false` · modules/programs/atuin.nix */
  readonly forceOverwriteSettings?: Val<boolean>;
  /** package · modules/programs/atuin.nix */
  readonly package?: Val<Derivation>;
  /** Atuin configuration · default `{ }` · modules/programs/atuin.nix */
  readonly settings?: Anything;
  /** attribute set of (TOML value or absolute path or strings concatenated with "\n") · default `{ }` · modules/programs/atuin.nix */
  readonly themes?: Def<Attrs<Anything>>;
}
export interface programs·autojump {
  /** boolean · default `false` · modules/programs/autojump.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/autojump.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · modules/programs/autojump.nix */
  readonly enableFishIntegration?: Val<boolean>;
  /** boolean · modules/programs/autojump.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** package · modules/programs/autojump.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·autorandr {
  /** boolean · default `false` · modules/programs/autorandr.nix */
  readonly enable?: Val<boolean>;
  /** submodule · default `{ }` · modules/programs/autorandr.nix */
  readonly hooks?: Def<programs·autorandr·hooks>;
  /** null or package · modules/programs/autorandr.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of submodule · default `{ }` · modules/programs/autorandr.nix */
  readonly profiles?: Def<Attrs<Def<programs·autorandr·profiles·ᐸnameᐳ>>>;
}
export interface programs·awscli {
  /** open submodule of attribute set of attribute set of (null or boolean or signed integer or floating point number or string) · default `{ }` · modules/programs/awscli.nix */
  readonly credentials?: Def<Attrs<Def<Attrs<Val<boolean | number | string | null>>>>>;
  /** boolean · default `false` · modules/programs/awscli.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/awscli.nix */
  readonly package?: Val<Derivation | null>;
  /** open submodule of attribute set of attribute set of (null or boolean or signed integer or floating point number or string) · default `{ }` · modules/programs/awscli.nix */
  readonly settings?: Def<Attrs<Def<Attrs<Val<boolean | number | string | null>>>>>;
}
export interface programs·bacon {
  /** boolean · default `false` · modules/programs/bacon.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/bacon.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/bacon.nix */
  readonly settings?: Data;
}
export interface programs·bash {
  /** strings concatenated with "\n" · default `""` · modules/programs/bash.nix */
  readonly bashrcExtra?: Val<string>;
  /** boolean · default `false` · modules/programs/bash.nix */
  readonly enable?: Val<boolean>;
  /** @deprecated renamed to `programs.autojump.enable` */
  readonly enableAutojump?: Anything;
  /** boolean · default `true` · modules/programs/bash.nix */
  readonly enableCompletion?: Val<boolean>;
  /** boolean · default `false` · modules/misc/vte.nix */
  readonly enableVteIntegration?: Val<boolean>;
  /** list of (one of "erasedups", "ignoredups", "ignorespace", "ignoreboth") · default `[ ]` · modules/programs/bash.nix */
  readonly historyControl?: Val<readonly Val<"erasedups" | "ignoredups" | "ignorespace" | "ignoreboth">[]>;
  /** null or string · default `null` · modules/programs/bash.nix */
  readonly historyFile?: Val<string | null>;
  /** null or signed integer · default `100000` · modules/programs/bash.nix */
  readonly historyFileSize?: Val<number | null>;
  /** list of string · default `[ ]` · modules/programs/bash.nix */
  readonly historyIgnore?: Val<readonly Val<string>[]>;
  /** null or signed integer · default `10000` · modules/programs/bash.nix */
  readonly historySize?: Val<number | null>;
  /** strings concatenated with "\n" · default `""` · modules/programs/bash.nix */
  readonly initExtra?: Val<string>;
  /** strings concatenated with "\n" · default `""` · modules/programs/bash.nix */
  readonly logoutExtra?: Val<string>;
  /** null or package · modules/programs/bash.nix */
  readonly package?: Val<Derivation | null>;
  /** strings concatenated with "\n" · default `""` · modules/programs/bash.nix */
  readonly profileExtra?: Val<string>;
  /** lazy attribute set of (null or string or absolute path or signed integer or floating point number or boolean) · default `{ }` · modules/programs/bash.nix */
  readonly sessionVariables?: Def<Attrs<Val<string | PathLike | number | boolean | null>>>;
  /** attribute set of string · default `{ }` · modules/programs/bash.nix */
  readonly shellAliases?: Def<Attrs<Val<string>>>;
  /** list of string · default `[ "histappend" "extglob" "globstar" "checkjobs" ]` · modules/programs/bash.nix */
  readonly shellOptions?: Val<readonly Val<string>[]>;
}
export interface programs·bashmount {
  /** boolean · default `false` · modules/programs/bashmount.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/bashmount.nix */
  readonly extraConfig?: Val<string>;
  /** null or package · modules/programs/bashmount.nix */
  readonly package?: Val<Derivation | null>;
}
export interface programs·bat {
  /** attribute set of (string or (list of string) or boolean) · default `{ }` · modules/programs/bat.nix */
  readonly config?: Def<Attrs<Val<string | readonly Val<string>[] | boolean>>>;
  /** boolean · default `false` · modules/programs/bat.nix */
  readonly enable?: Val<boolean>;
  /** list of package · default `[ ]` · modules/programs/bat.nix */
  readonly extraPackages?: Val<readonly Val<Derivation>[]>;
  /** package · modules/programs/bat.nix */
  readonly package?: Val<Derivation>;
  /** attribute set of (strings concatenated with "\n" or submodule) · default `{ }` · modules/programs/bat.nix */
  readonly syntaxes?: Def<Attrs<Val<string | programs·bat·syntaxes·ᐸnameᐳ>>>;
  /** attribute set of (strings concatenated with "\n" or submodule) · default `{ }` · modules/programs/bat.nix */
  readonly themes?: Def<Attrs<Val<string | programs·bat·themes·ᐸnameᐳ>>>;
}
export interface programs·beets {
  /** boolean · modules/programs/beets.nix */
  readonly enable?: Val<boolean>;
  readonly mpdIntegration?: Def<programs·beets·mpdIntegration>;
  /** package · modules/programs/beets.nix */
  readonly package?: Val<Derivation>;
  /** YAML 1.1 value · default `{ }` · modules/programs/beets.nix */
  readonly settings?: Data;
}
export interface programs·bemenu {
  /** boolean · default `false` · modules/programs/bemenu.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/bemenu.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of (string or signed integer or floating point number or boolean) · default `{ }` · modules/programs/bemenu.nix */
  readonly settings?: Def<Attrs<Val<string | number | boolean>>>;
}
export interface programs·bluetuith {
  /** boolean · default `false` · modules/programs/bluetuith.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/bluetuith.nix */
  readonly package?: Val<Derivation | null>;
  /** JSON value · default `{ }` · modules/programs/bluetuith.nix */
  readonly settings?: Data;
}
export interface programs·borgmatic {
  /** attribute set of submodule · modules/programs/borgmatic.nix */
  readonly backups?: Def<Attrs<Def<programs·borgmatic·backups·ᐸnameᐳ>>>;
  /** boolean · default `false` · modules/programs/borgmatic.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/borgmatic.nix */
  readonly package?: Val<Derivation | null>;
}
export interface programs·bottom {
  /** boolean · default `false` · modules/programs/bottom.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/bottom.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/bottom.nix */
  readonly settings?: Data;
}
export interface programs·boxxy {
  /** boolean · default `false` · modules/programs/boxxy.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/boxxy.nix */
  readonly package?: Val<Derivation | null>;
  /** list of open submodule of YAML 1.1 value · default `[ ]` · modules/programs/boxxy.nix */
  readonly rules?: Val<readonly Def<programs·boxxy·rules·ᐸitemᐳ>[]>;
}
export interface programs·brave {
  /** list of string · default `[ ]` · modules/programs/chromium.nix */
  readonly commandLineArgs?: Val<readonly Val<string>[]>;
  /** list of package · default `[ ]` · modules/programs/chromium.nix */
  readonly dictionaries?: Val<readonly Val<Derivation>[]>;
  /** boolean · default `false` · modules/programs/chromium.nix */
  readonly enable?: Val<boolean>;
  /** list of (submodule or string convertible to it) · default `[ ]` · modules/programs/chromium.nix */
  readonly extensions?: Val<readonly Val<string | AnythingSet>[]>;
  /** null or package · read-only · modules/programs/chromium.nix */
  readonly finalPackage?: Val<Derivation | null>;
  /** list of package · default `[ ]` · modules/programs/chromium.nix */
  readonly nativeMessagingHosts?: Val<readonly Val<Derivation>[]>;
  /** null or package · modules/programs/chromium.nix */
  readonly package?: Val<Derivation | null>;
}
export interface programs·brave_origin {
  /** list of string · default `[ ]` · modules/programs/chromium.nix */
  readonly commandLineArgs?: Val<readonly Val<string>[]>;
  /** list of package · default `[ ]` · modules/programs/chromium.nix */
  readonly dictionaries?: Val<readonly Val<Derivation>[]>;
  /** boolean · default `false` · modules/programs/chromium.nix */
  readonly enable?: Val<boolean>;
  /** list of (submodule or string convertible to it) · default `[ ]` · modules/programs/chromium.nix */
  readonly extensions?: Val<readonly Val<string | AnythingSet>[]>;
  /** null or package · read-only · modules/programs/chromium.nix */
  readonly finalPackage?: Val<Derivation | null>;
  /** list of package · default `[ ]` · modules/programs/chromium.nix */
  readonly nativeMessagingHosts?: Val<readonly Val<Derivation>[]>;
  /** null or package · modules/programs/chromium.nix */
  readonly package?: Val<Derivation | null>;
}
export interface programs·broot {
  /** boolean · default `false` · modules/programs/broot.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/broot.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · modules/programs/broot.nix */
  readonly enableFishIntegration?: Val<boolean>;
  /** boolean · modules/programs/broot.nix */
  readonly enableNushellIntegration?: Val<boolean>;
  /** boolean · modules/programs/broot.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** @deprecated renamed to `programs.broot.settings.modal` */
  readonly modal?: Anything;
  /** package · modules/programs/broot.nix */
  readonly package?: Val<Derivation>;
  /** open submodule of JSON value · default `{ }` · modules/programs/broot.nix */
  readonly settings?: Def<programs·broot·settings>;
  /** @deprecated renamed to `programs.broot.settings.skin` */
  readonly skin?: Anything;
  /** @deprecated renamed to `programs.broot.settings.verbs` */
  readonly verbs?: Anything;
}
export interface programs·browserpass {
  /** list of (one of "brave", "chrome", "chromium", "firefox", "librewolf", "vivaldi") · default `[ "brave" "chrome" "chromium" "firefox" "librewolf" "vivaldi" ]` · modules/programs/browserpass.nix */
  readonly browsers?: Val<readonly Val<"brave" | "chrome" | "chromium" | "firefox" | "librewolf" | "vivaldi">[]>;
  /** boolean · default `false` · modules/programs/browserpass.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/programs/browserpass.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·btop {
  /** boolean · default `false` · modules/programs/btop.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/btop.nix */
  readonly extraConfig?: Val<string>;
  /** null or package · modules/programs/btop.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of (boolean or floating point number or signed integer or string) · default `{ }` · modules/programs/btop.nix */
  readonly settings?: Def<Attrs<Val<boolean | number | string>>>;
  /** lazy attribute set of (absolute path or strings concatenated with "\n") · default `{ }` · modules/programs/btop.nix */
  readonly themes?: Def<Attrs<Val<PathLike | string>>>;
}
export interface programs·bun {
  /** boolean · default `false` · modules/programs/bun.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `true` · modules/programs/bun.nix */
  readonly enableGitIntegration?: Val<boolean>;
  /** null or package · modules/programs/bun.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/bun.nix */
  readonly settings?: Data;
}
export interface programs·calibre {
  /** boolean · default `false` · modules/programs/calibre.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/calibre.nix */
  readonly package?: Val<Derivation | null>;
  /** list of absolute path · default `[ ]` · modules/programs/calibre.nix */
  readonly plugins?: Val<readonly Val<PathLike>[]>;
}
export interface programs·carapace {
  /** boolean · default `false` · modules/programs/carapace.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/carapace.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · modules/programs/carapace.nix */
  readonly enableFishIntegration?: Val<boolean>;
  /** boolean · modules/programs/carapace.nix */
  readonly enableNushellIntegration?: Val<boolean>;
  /** boolean · modules/programs/carapace.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** boolean · default `false` · modules/programs/carapace.nix */
  readonly ignoreCase?: Val<boolean>;
  /** package · modules/programs/carapace.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·cargo {
  /** null or string · default `null` · modules/programs/cargo.nix */
  readonly cargoHome?: Val<string | null>;
  /** boolean · default `false` · modules/programs/cargo.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/cargo.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/cargo.nix */
  readonly settings?: Data;
}
export interface programs·cava {
  /** boolean · default `false` · modules/programs/cava.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/cava.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of attribute set of (null or boolean or signed integer or floating point number or string) · default `{ }` · modules/programs/cava.nix */
  readonly settings?: Def<Attrs<Def<Attrs<Val<boolean | number | string | null>>>>>;
}
export interface programs·cavalier {
  /** boolean · default `false` · modules/programs/cavalier.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/cavalier.nix */
  readonly package?: Val<Derivation | null>;
  readonly settings?: Def<programs·cavalier·settings>;
}
export interface programs·chawan {
  /** boolean · default `false` · modules/programs/chawan.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/chawan.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/chawan.nix */
  readonly settings?: Data;
}
export interface programs·chromium {
  /** list of string · default `[ ]` · modules/programs/chromium.nix */
  readonly commandLineArgs?: Val<readonly Val<string>[]>;
  /** list of package · default `[ ]` · modules/programs/chromium.nix */
  readonly dictionaries?: Val<readonly Val<Derivation>[]>;
  /** boolean · default `false` · modules/programs/chromium.nix */
  readonly enable?: Val<boolean>;
  /** list of (submodule or string convertible to it) · default `[ ]` · modules/programs/chromium.nix */
  readonly extensions?: Val<readonly Val<string | programs·chromium·extensions·ᐸitemᐳ>[]>;
  /** null or package · read-only · modules/programs/chromium.nix */
  readonly finalPackage?: Val<Derivation | null>;
  /** list of package · default `[ ]` · modules/programs/chromium.nix */
  readonly nativeMessagingHosts?: Val<readonly Val<Derivation>[]>;
  /** null or package · modules/programs/chromium.nix */
  readonly package?: Val<Derivation | null>;
}
export interface programs·claude_code {
  /** attribute set of (strings concatenated with "\n" or absolute path) · default `{ }` · modules/programs/claude-code/options.nix */
  readonly agents?: Def<Attrs<Val<string | PathLike>>>;
  /** null or absolute path · default `null` · modules/programs/claude-code/options.nix */
  readonly agentsDir?: Val<PathLike | null>;
  /** attribute set of (strings concatenated with "\n" or absolute path) · default `{ }` · modules/programs/claude-code/options.nix */
  readonly commands?: Def<Attrs<Val<string | PathLike>>>;
  /** null or absolute path · default `null` · modules/programs/claude-code/options.nix */
  readonly commandsDir?: Val<PathLike | null>;
  /** string · modules/programs/claude-code/options.nix */
  readonly configDir?: Val<string>;
  /** strings concatenated with "\n" or absolute path · default `""` · modules/programs/claude-code/options.nix */
  readonly context?: Val<string | PathLike>;
  /** boolean · default `false` · modules/programs/claude-code/options.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/programs/claude-code/options.nix */
  readonly enableMcpIntegration?: Val<boolean>;
  /** package · read-only · modules/programs/claude-code/options.nix */
  readonly finalPackage?: Val<Derivation>;
  /** attribute set of (strings concatenated with "\n" or absolute path) · default `{ }` · modules/programs/claude-code/options.nix */
  readonly hooks?: Def<Attrs<Val<string | PathLike>>>;
  /** null or absolute path · default `null` · modules/programs/claude-code/options.nix */
  readonly hooksDir?: Val<PathLike | null>;
  /** attribute set of JSON value · default `{ }` · modules/programs/claude-code/options.nix */
  readonly lspServers?: Def<Attrs<Data>>;
  /** attribute set of (package or absolute path) · default `{ }` · modules/programs/claude-code/options.nix */
  readonly marketplaces?: Def<Attrs<Val<Derivation | PathLike>>>;
  /** attribute set of JSON value · default `{ }` · modules/programs/claude-code/options.nix */
  readonly mcpServers?: Def<Attrs<Data>>;
  readonly memory?: Def<programs·claude_code·memory>;
  /** attribute set of (strings concatenated with "\n" or absolute path) · default `{ }` · modules/programs/claude-code/options.nix */
  readonly outputStyles?: Def<Attrs<Val<string | PathLike>>>;
  /** null or package · modules/programs/claude-code/options.nix */
  readonly package?: Val<Derivation | null>;
  /** (attribute set of (package or absolute path)) or list of (package or absolute path) · default `{ }` · modules/programs/claude-code/options.nix */
  readonly plugins?: Val<Attrs<Val<Derivation | PathLike>> | readonly Val<Derivation | PathLike>[]>;
  /** attribute set of (strings concatenated with "\n" or absolute path) · default `{ }` · modules/programs/claude-code/options.nix */
  readonly rules?: Def<Attrs<Val<string | PathLike>>>;
  /** null or absolute path · default `null` · modules/programs/claude-code/options.nix */
  readonly rulesDir?: Val<PathLike | null>;
  /** JSON value · default `{ }` · modules/programs/claude-code/options.nix */
  readonly settings?: Data;
  /** (attribute set of (strings concatenated with "\n" or absolute path)) or absolute path · default `{ }` · modules/programs/claude-code/options.nix */
  readonly skills?: Val<Attrs<Val<string | PathLike>> | PathLike>;
  /** @deprecated renamed to `programs.claude-code.skills` */
  readonly skillsDir?: Anything;
}
export interface programs·clock_rs {
  /** boolean · default `false` · modules/programs/clock-rs.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/clock-rs.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/clock-rs.nix */
  readonly settings?: Data;
}
export interface programs·cmus {
  /** boolean · default `false` · modules/programs/cmus.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/cmus.nix */
  readonly extraConfig?: Val<string>;
  /** null or package · modules/programs/cmus.nix */
  readonly package?: Val<Derivation | null>;
  /** strings concatenated with "\n" · default `""` · modules/programs/cmus.nix */
  readonly theme?: Val<string>;
}
export interface programs·codex {
  /** strings concatenated with "\n" or absolute path · default `""` · modules/programs/codex/options.nix */
  readonly context?: Val<string | PathLike>;
  /** null or strings concatenated with "\n" or absolute path · default `null` · modules/programs/codex/options.nix */
  readonly contextOverride?: Val<string | PathLike | null>;
  /** @deprecated renamed to `programs.codex.context` */
  readonly "custom-instructions"?: Anything;
  /** boolean · default `false` · modules/programs/codex/options.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/programs/codex/options.nix */
  readonly enableMcpIntegration?: Val<boolean>;
  /** JSON value or absolute path · default `{ }` · modules/programs/codex/options.nix */
  readonly hooks?: Anything;
  /** attribute set of (package or absolute path) · default `{ }` · modules/programs/codex/options.nix */
  readonly marketplaces?: Def<Attrs<Val<Derivation | PathLike>>>;
  /** null or package · modules/programs/codex/options.nix */
  readonly package?: Val<Derivation | null>;
  /** list of (package or absolute path) · default `[ ]` · modules/programs/codex/options.nix */
  readonly plugins?: Val<readonly Val<Derivation | PathLike>[]>;
  /** attribute set of TOML value · default `{ }` · modules/programs/codex/options.nix */
  readonly profiles?: Def<Attrs<Data>>;
  /** attribute set of (strings concatenated with "\n" or absolute path) · default `{ }` · modules/programs/codex/options.nix */
  readonly rules?: Def<Attrs<Val<string | PathLike>>>;
  /** null or TOML value · modules/programs/codex/options.nix */
  readonly settings?: Data;
  /** (attribute set of (strings concatenated with "\n" or absolute path)) or absolute path · default `{ }` · modules/programs/codex/options.nix */
  readonly skills?: Val<Attrs<Val<string | PathLike>> | PathLike>;
}
export interface programs·command_not_found {
  /** absolute path · default `"/nix/var/nix/profiles/per-user/root/channels/nixos/programs.sqlite"` · modules/programs/command-not-found */
  readonly dbPath?: Val<PathLike>;
  /** boolean · default `false` · modules/programs/command-not-found */
  readonly enable?: Val<boolean>;
}
export interface programs·comodoro {
  /** boolean · default `false` · modules/programs/comodoro.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/comodoro.nix */
  readonly package?: Val<Derivation | null>;
  /** open submodule of TOML value · default `{ }` · modules/programs/comodoro.nix */
  readonly settings?: Def<DataSet>;
}
export interface programs·concord {
  /** boolean · default `false` · modules/programs/concord.nix */
  readonly enable?: Val<boolean>;
  /** open submodule of TOML value · default `{ }` · modules/programs/concord.nix */
  readonly keymapSettings?: Def<DataSet>;
  /** null or package · modules/programs/concord.nix */
  readonly package?: Val<Derivation | null>;
  /** open submodule of TOML value · default `{ }` · modules/programs/concord.nix */
  readonly settings?: Def<DataSet>;
  /** open submodule of TOML value · default `{ }` · modules/programs/concord.nix */
  readonly themeSettings?: Def<DataSet>;
}
export interface programs·crush {
  /** boolean · default `false` · modules/programs/crush.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/programs/crush.nix */
  readonly enableMcpIntegration?: Val<boolean>;
  /** null or package · modules/programs/crush.nix */
  readonly package?: Val<Derivation | null>;
  /** JSON value · default `{ }` · modules/programs/crush.nix */
  readonly settings?: Data;
  /** (attribute set of (strings concatenated with "\n" or absolute path or string)) or absolute path · default `{ }` · modules/programs/crush.nix */
  readonly skills?: Val<Attrs<Val<string | PathLike>> | PathLike>;
}
export interface programs·cudatext {
  /** boolean · default `false` · modules/programs/cudatext.nix */
  readonly enable?: Val<boolean>;
  /** JSON value · default `{ }` · modules/programs/cudatext.nix */
  readonly hotkeys?: Data;
  /** attribute set of JSON value · default `{ }` · modules/programs/cudatext.nix */
  readonly lexerHotkeys?: Def<Attrs<Data>>;
  /** attribute set of JSON value · default `{ }` · modules/programs/cudatext.nix */
  readonly lexerSettings?: Def<Attrs<Data>>;
  /** null or package · modules/programs/cudatext.nix */
  readonly package?: Val<Derivation | null>;
  /** JSON value · default `{ }` · modules/programs/cudatext.nix */
  readonly userSettings?: Data;
}
export interface programs·cursor {
  /** absolute path or JSON value · default `{ }` · modules/programs/cursor.nix */
  readonly argvSettings?: Anything;
  /** boolean · default `false` · modules/programs/cursor.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/cursor.nix */
  readonly mutableExtensionsDir?: Val<boolean>;
  /** null or package · modules/programs/cursor.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of submodule · default `{ }` · modules/programs/cursor.nix */
  readonly profiles?: Def<Attrs<Def<programs·cursor·profiles·ᐸnameᐳ>>>;
}
export interface programs·darcs {
  /** list of string · default `[ ]` · modules/programs/darcs.nix */
  readonly author?: Val<readonly Val<string>[]>;
  /** list of string · default `[ ]` · modules/programs/darcs.nix */
  readonly boring?: Val<readonly Val<string>[]>;
  /** null or strings concatenated with "\n" · default `""` · modules/programs/darcs.nix */
  readonly defaults?: Val<string | null>;
  /** boolean · default `false` · modules/programs/darcs.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/darcs.nix */
  readonly package?: Val<Derivation | null>;
}
export interface programs·dbeaver {
  /** JSON value · default `{ }` · modules/programs/dbeaver.nix */
  readonly dataSourcesSettings?: Data;
  /** boolean · default `false` · modules/programs/dbeaver.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/dbeaver.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of attribute set of string · default `{ }` · modules/programs/dbeaver.nix */
  readonly settings?: Def<Attrs<Def<Attrs<Val<string>>>>>;
}
export interface programs·delta {
  /** boolean · default `false` · modules/programs/delta.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/programs/delta.nix */
  readonly enableGitIntegration?: Val<boolean>;
  /** boolean · default `false` · modules/programs/delta.nix */
  readonly enableJujutsuIntegration?: Val<boolean>;
  /** package · read-only · modules/programs/delta.nix */
  readonly finalPackage?: Val<Derivation>;
  /** attribute set of (string or boolean or signed integer or attribute set of (string or boolean or signed integer)) · default `{ }` · modules/programs/delta.nix */
  readonly options?: Def<Attrs<Val<string | boolean | number | Attrs<Val<string | boolean | number>>>>>;
  /** package · modules/programs/delta.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·desktoppr {
  /** boolean · default `false` · modules/programs/desktoppr.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/programs/desktoppr.nix */
  readonly package?: Val<Derivation>;
  /** open submodule of attribute set of anything · default `{ }` · modules/programs/desktoppr.nix */
  readonly settings?: Def<programs·desktoppr·settings>;
}
export interface programs·devenv {
  /** boolean · default `false` · modules/programs/devenv.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/devenv.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · modules/programs/devenv.nix */
  readonly enableFishIntegration?: Val<boolean>;
  /** boolean · modules/programs/devenv.nix */
  readonly enableNushellIntegration?: Val<boolean>;
  /** boolean · modules/programs/devenv.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** package · modules/programs/devenv.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·diff_highlight {
  /** boolean · default `false` · modules/programs/diff-highlight.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/programs/diff-highlight.nix */
  readonly enableGitIntegration?: Val<boolean>;
  /** list of string · default `[ ]` · modules/programs/diff-highlight.nix */
  readonly pagerOpts?: Val<readonly Val<string>[]>;
}
export interface programs·diff_so_fancy {
  /** @deprecated renamed to `programs.diff-so-fancy.settings.changeHunkIndicators` */
  readonly changeHunkIndicators?: Anything;
  /** boolean · default `false` · modules/programs/diff-so-fancy.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/programs/diff-so-fancy.nix */
  readonly enableGitIntegration?: Val<boolean>;
  /** @deprecated renamed to `programs.diff-so-fancy.settings.markEmptyLines` */
  readonly markEmptyLines?: Anything;
  /** list of string · default `[ "--tabs=4" "-RFX" ]` · modules/programs/diff-so-fancy.nix */
  readonly pagerOpts?: Val<readonly Val<string>[]>;
  /** @deprecated renamed to `programs.diff-so-fancy.settings.rulerWidth` */
  readonly rulerWidth?: Anything;
  /** attribute set of (string or boolean or signed integer) · default `{ }` · modules/programs/diff-so-fancy.nix */
  readonly settings?: Def<Attrs<Val<string | boolean | number>>>;
  /** @deprecated renamed to `programs.diff-so-fancy.settings.stripLeadingSymbols` */
  readonly stripLeadingSymbols?: Anything;
  /** @deprecated renamed to `programs.diff-so-fancy.settings.useUnicodeRuler` */
  readonly useUnicodeRuler?: Anything;
}
export interface programs·difftastic {
  /** boolean · default `false` · modules/programs/difftastic.nix */
  readonly enable?: Val<boolean>;
  readonly git?: Def<programs·difftastic·git>;
  readonly jujutsu?: Def<programs·difftastic·jujutsu>;
  /** attribute set of (string or signed integer or boolean or list of (string or signed integer or boolean)) · default `{ }` · modules/programs/difftastic.nix */
  readonly options?: Def<Attrs<Val<string | number | boolean | readonly Val<string | number | boolean>[]>>>;
  /** package · modules/programs/difftastic.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·dircolors {
  /** boolean · default `false` · modules/programs/dircolors.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/dircolors.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · modules/programs/dircolors.nix */
  readonly enableFishIntegration?: Val<boolean>;
  /** boolean · modules/programs/dircolors.nix */
  readonly enableNushellIntegration?: Val<boolean>;
  /** boolean · modules/programs/dircolors.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/dircolors.nix */
  readonly extraConfig?: Val<string>;
  /** package · modules/programs/dircolors.nix */
  readonly package?: Val<Derivation>;
  /** attribute set of string · default `{ }` · modules/programs/dircolors.nix */
  readonly settings?: Def<Attrs<Val<string>>>;
}
export interface programs·direnv {
  /** TOML value · default `{ }` · modules/programs/direnv.nix */
  readonly config?: Data;
  /** boolean · default `false` · modules/programs/direnv.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/direnv.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · modules/programs/direnv.nix */
  readonly enableFishIntegration?: Val<boolean>;
  /** @deprecated renamed to `programs.direnv.nix-direnv.enable` */
  readonly enableNixDirenvIntegration?: Anything;
  /** boolean · modules/programs/direnv.nix */
  readonly enableNushellIntegration?: Val<boolean>;
  /** boolean · modules/programs/direnv.nix */
  readonly enableZshIntegration?: Val<boolean>;
  readonly mise?: Def<programs·direnv·mise>;
  readonly "nix-direnv"?: Def<programs·direnv·nix_direnv>;
  /** package · modules/programs/direnv.nix */
  readonly package?: Val<Derivation>;
  /** boolean · default `false` · modules/programs/direnv.nix */
  readonly silent?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/direnv.nix */
  readonly stdlib?: Val<string>;
}
export interface programs·discocss {
  /** string · default `""` · modules/programs/discocss.nix */
  readonly css?: Val<string>;
  /** boolean · default `true` · modules/programs/discocss.nix */
  readonly discordAlias?: Val<boolean>;
  /** null or package · modules/programs/discocss.nix */
  readonly discordPackage?: Val<Derivation | null>;
  /** boolean · default `false` · modules/programs/discocss.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/discocss.nix */
  readonly package?: Val<Derivation | null>;
}
export interface programs·discord {
  /** string · default `"discord"` · modules/programs/discord.nix */
  readonly configName?: Val<string>;
  /** boolean · default `false` · modules/programs/discord.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/discord.nix */
  readonly package?: Val<Derivation | null>;
  /** open submodule of JSON value · default `{ }` · modules/programs/discord.nix */
  readonly settings?: Def<programs·discord·settings>;
}
export interface programs·distrobox {
  /** attribute set of attribute set of (null or boolean or signed integer or floating point number or string or list of (null or boolean or signed integer or floating point number or string)) · default `{ }` · modules/programs/distrobox.nix */
  readonly containers?: Def<Attrs<Def<Attrs<Val<boolean | number | string | null | readonly Val<boolean | number | string | null>[]>>>>>;
  /** boolean · default `false` · modules/programs/distrobox.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/distrobox.nix */
  readonly enableSystemdUnit?: Val<boolean>;
  /** null or package · modules/programs/distrobox.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of (null or boolean or signed integer or floating point number or string) · default `{ }` · modules/programs/distrobox.nix */
  readonly settings?: Def<Attrs<Val<boolean | number | string | null>>>;
}
export interface programs·docker_cli {
  /** string · modules/programs/docker-cli.nix */
  readonly configDir?: Val<string>;
  /** attribute set of open submodule of JSON value · default `{ }` · modules/programs/docker-cli.nix */
  readonly contexts?: Def<Attrs<Def<programs·docker_cli·contexts·ᐸnameᐳ>>>;
  /** boolean · default `false` · modules/programs/docker-cli.nix */
  readonly enable?: Val<boolean>;
  /** JSON value · default `{ }` · modules/programs/docker-cli.nix */
  readonly settings?: Data;
}
export interface programs·dprint {
  /** boolean · default `false` · modules/programs/dprint.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/dprint.nix */
  readonly package?: Val<Derivation | null>;
  /** JSON value · default `{ }` · modules/programs/dprint.nix */
  readonly settings?: Data;
}
export interface programs·earthly {
  /** boolean · default `false` · modules/programs/earthly.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/earthly.nix */
  readonly package?: Val<Derivation | null>;
  /** YAML 1.1 value · default `{ }` · modules/programs/earthly.nix */
  readonly settings?: Data;
}
export interface programs·ec {
  /** boolean · default `false` · modules/programs/ec.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/programs/ec.nix */
  readonly enableGitIntegration?: Val<boolean>;
  /** package · modules/programs/ec.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·eclipse {
  /** boolean · default `false` · modules/programs/eclipse.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/programs/eclipse.nix */
  readonly enableLombok?: Val<boolean>;
  /** list of string · default `[ ]` · modules/programs/eclipse.nix */
  readonly jvmArgs?: Val<readonly Val<string>[]>;
  /** package · modules/programs/eclipse.nix */
  readonly package?: Val<Derivation>;
  /** list of package · default `[ ]` · modules/programs/eclipse.nix */
  readonly plugins?: Val<readonly Val<Derivation>[]>;
}
export interface programs·element_desktop {
  /** boolean · default `false` · modules/programs/element-desktop.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/element-desktop.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of JSON value · default `{ }` · modules/programs/element-desktop.nix */
  readonly profiles?: Def<Attrs<Data>>;
  /** JSON value · default `{ }` · modules/programs/element-desktop.nix */
  readonly settings?: Data;
}
export interface programs·emacs {
  /** boolean · default `false` · modules/programs/emacs.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/emacs.nix */
  readonly extraConfig?: Val<string>;
  /** raw value · modules/programs/emacs.nix */
  readonly extraPackages?: Anything;
  /** package · read-only · modules/programs/emacs.nix */
  readonly finalPackage?: Val<Derivation>;
  /** nixpkgs overlay · modules/programs/emacs.nix */
  readonly overrides?: Val<Overlay>;
  /** package · modules/programs/emacs.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·equibop {
  /** boolean · default `false` · modules/programs/equibop.nix */
  readonly enable?: Val<boolean>;
  readonly equicord?: Def<programs·equibop·equicord>;
  /** null or package · modules/programs/equibop.nix */
  readonly package?: Val<Derivation | null>;
  /** JSON value · default `{ }` · modules/programs/equibop.nix */
  readonly settings?: Data;
}
export interface programs·eww {
  /** boolean · default `false` · modules/programs/eww.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/programs/eww.nix */
  readonly package?: Val<Derivation>;
  /** null or strings concatenated with "\n" · default `null` · modules/programs/eww.nix */
  readonly scssConfig?: Val<string | null>;
  readonly systemd?: Def<programs·eww·systemd>;
  /** null or strings concatenated with "\n" · default `null` · modules/programs/eww.nix */
  readonly yuckConfig?: Val<string | null>;
}
export interface programs·exa {
  /** @deprecated renamed to `programs.eza.enable` */
  readonly enable?: Anything;
  /** @deprecated renamed to `programs.eza.extraOptions` */
  readonly extraOptions?: Anything;
  /** @deprecated renamed to `programs.eza.git` */
  readonly git?: Anything;
  /** @deprecated renamed to `programs.eza.icons` */
  readonly icons?: Anything;
}
export interface programs·eza {
  /** one of <null>, "auto", "always", "never" · default `null` · modules/programs/eza.nix */
  readonly colors?: Val<null | "auto" | "always" | "never">;
  /** boolean · default `false` · modules/programs/eza.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/eza.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · modules/programs/eza.nix */
  readonly enableFishIntegration?: Val<boolean>;
  /** boolean · modules/programs/eza.nix */
  readonly enableIonIntegration?: Val<boolean>;
  /** boolean · modules/programs/eza.nix */
  readonly enableNushellIntegration?: Val<boolean>;
  /** boolean · modules/programs/eza.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** list of string · default `[ ]` · modules/programs/eza.nix */
  readonly extraOptions?: Val<readonly Val<string>[]>;
  /** boolean · default `false` · modules/programs/eza.nix */
  readonly git?: Val<boolean>;
  /** one of <null>, true, false, "auto", "always", "never" · default `null` · modules/programs/eza.nix */
  readonly icons?: Val<null | true | false | "auto" | "always" | "never">;
  /** null or package · modules/programs/eza.nix */
  readonly package?: Val<Derivation | null>;
  /** YAML 1.1 value · default `{ }` · modules/programs/eza.nix */
  readonly theme?: Data;
}
export interface programs·fabric_ai {
  /** boolean · default `false` · modules/programs/fabric-ai.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/fabric-ai.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · default `false` · modules/programs/fabric-ai.nix */
  readonly enablePatternsAliases?: Val<boolean>;
  /** boolean · default `true` · modules/programs/fabric-ai.nix */
  readonly enableYtAlias?: Val<boolean>;
  /** boolean · modules/programs/fabric-ai.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** null or package · modules/programs/fabric-ai.nix */
  readonly package?: Val<Derivation | null>;
}
export interface programs·fastfetch {
  /** boolean · default `false` · modules/programs/fastfetch.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/fastfetch.nix */
  readonly package?: Val<Derivation | null>;
  /** JSON value · default `{ }` · modules/programs/fastfetch.nix */
  readonly settings?: Data;
}
export interface programs·fd {
  /** boolean · default `false` · modules/programs/fd.nix */
  readonly enable?: Val<boolean>;
  /** list of string · default `[ ]` · modules/programs/fd.nix */
  readonly extraOptions?: Val<readonly Val<string>[]>;
  /** boolean · default `false` · modules/programs/fd.nix */
  readonly hidden?: Val<boolean>;
  /** list of string · default `[ ]` · modules/programs/fd.nix */
  readonly ignores?: Val<readonly Val<string>[]>;
  /** null or package · modules/programs/fd.nix */
  readonly package?: Val<Derivation | null>;
}
export interface programs·feedr {
  /** boolean · default `false` · modules/programs/feedr.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/feedr.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/feedr.nix */
  readonly settings?: Data;
}
export interface programs·feh {
  /** attribute set of (null or string or signed integer or list of (string or signed integer)) · default `{ }` · modules/programs/feh.nix */
  readonly buttons?: Def<Attrs<Val<string | number | readonly Val<string | number>[] | null>>>;
  /** boolean · default `false` · modules/programs/feh.nix */
  readonly enable?: Val<boolean>;
  /** attribute set of (null or string or list of string) · default `{ }` · modules/programs/feh.nix */
  readonly keybindings?: Def<Attrs<Val<string | readonly Val<string>[] | null>>>;
  /** null or package · modules/programs/feh.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of list of string · default `{ }` · modules/programs/feh.nix */
  readonly themes?: Def<Attrs<Val<readonly Val<string>[]>>>;
}
export interface programs·firefox {
  /** string · modules/programs/firefox */
  readonly configPath?: Val<string>;
  /** string · modules/programs/firefox */
  readonly darwinAppName?: Val<string>;
  /** null or string · default `"org.mozilla.firefox.plist"` · modules/programs/firefox */
  readonly darwinDefaultsId?: Val<string | null>;
  /** boolean · default `false` · modules/programs/firefox */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/programs/firefox */
  readonly enableGnomeExtensions?: Val<boolean>;
  /** null or package · read-only · modules/programs/firefox */
  readonly finalPackage?: Val<Derivation | null>;
  /** list of (package or submodule) · default `[ ]` · modules/programs/firefox */
  readonly globalExtensions?: Val<readonly Val<Derivation | programs·firefox·globalExtensions·ᐸitemᐳ>[]>;
  /** list of string · default `[ ]` · modules/programs/firefox */
  readonly languagePacks?: Val<readonly Val<string>[]>;
  /** string · modules/programs/firefox */
  readonly name?: Val<string>;
  /** list of package · default `[ ]` · modules/programs/firefox */
  readonly nativeMessagingHosts?: Val<readonly Val<Derivation>[]>;
  /** null or package · modules/programs/firefox */
  readonly package?: Val<Derivation | null>;
  /** list of package · default `[ ]` · modules/programs/firefox */
  readonly pkcs11Modules?: Val<readonly Val<Derivation>[]>;
  /** attribute set of JSON value · default `{ }` · modules/programs/firefox */
  readonly policies?: Def<Attrs<Data>>;
  /** null or (unsigned integer, meaning >=0) · modules/programs/firefox */
  readonly profileVersion?: Val<number | null>;
  /** attribute set of submodule · default `{ }` · modules/programs/firefox */
  readonly profiles?: Def<Attrs<Def<programs·firefox·profiles·ᐸnameᐳ>>>;
  /** string · modules/programs/firefox */
  readonly profilesPath?: Val<string>;
  /** string · modules/programs/firefox */
  readonly release?: Val<string>;
  /** null or string · modules/programs/firefox */
  readonly vendorPath?: Val<string | null>;
  /** null or string · modules/programs/firefox */
  readonly wrappedPackageName?: Val<string | null>;
}
export interface programs·firefoxpwa {
  /** boolean · default `false` · modules/programs/firefoxpwa.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/firefoxpwa.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of submodule · default `{ }` · modules/programs/firefoxpwa.nix */
  readonly profiles?: Def<Attrs<Def<programs·firefoxpwa·profiles·ᐸnameᐳ>>>;
  /** JSON value · default `{ }` · modules/programs/firefoxpwa.nix */
  readonly settings?: Data;
}
export interface programs·fish {
  /** attribute set of submodule · default `{ }` · modules/programs/fish.nix */
  readonly binds?: Def<Attrs<Def<programs·fish·binds·ᐸnameᐳ>>>;
  /** attribute set of (strings concatenated with "\n" or submodule) · default `{ }` · modules/programs/fish.nix */
  readonly completions?: Def<Attrs<Val<string | programs·fish·completions·ᐸnameᐳ>>>;
  /** boolean · default `false` · modules/programs/fish.nix */
  readonly enable?: Val<boolean>;
  /** attribute set of (strings concatenated with "\n" or submodule) · default `{ }` · modules/programs/fish.nix */
  readonly functions?: Def<Attrs<Val<string | programs·fish·functions·ᐸnameᐳ>>>;
  /** boolean · default `true` · modules/programs/fish.nix */
  readonly generateCompletions?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/fish.nix */
  readonly interactiveShellInit?: Val<string>;
  /** strings concatenated with "\n" · default `""` · modules/programs/fish.nix */
  readonly loginShellInit?: Val<string>;
  /** package · modules/programs/fish.nix */
  readonly package?: Val<Derivation>;
  /** list of submodule · default `[ ]` · modules/programs/fish.nix */
  readonly plugins?: Val<readonly Def<programs·fish·plugins·ᐸitemᐳ>[]>;
  /** boolean · default `false` · modules/programs/fish.nix */
  readonly preferAbbrs?: Val<boolean>;
  /** package · modules/programs/fish.nix */
  readonly sessionVariablesPackage?: Val<Derivation>;
  /** attribute set of (string or submodule) · default `{ }` · modules/programs/fish.nix */
  readonly shellAbbrs?: Def<Attrs<Val<string | programs·fish·shellAbbrs·ᐸnameᐳ>>>;
  /** attribute set of string · default `{ }` · modules/programs/fish.nix */
  readonly shellAliases?: Def<Attrs<Val<string>>>;
  /** strings concatenated with "\n" · default `""` · modules/programs/fish.nix */
  readonly shellInit?: Val<string>;
  /** strings concatenated with "\n" · default `""` · modules/programs/fish.nix */
  readonly shellInitLast?: Val<string>;
}
export interface programs·flake_edit {
  /** boolean · default `false` · modules/programs/flake-edit.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/flake-edit.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/flake-edit.nix */
  readonly settings?: Data;
}
export interface programs·flashspace {
  /** boolean · default `false` · modules/programs/flashspace.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/flashspace.nix */
  readonly package?: Val<Derivation | null>;
  /** JSON value · default `{ }` · modules/programs/flashspace.nix */
  readonly profiles?: Data;
  /** TOML value · default `{ }` · modules/programs/flashspace.nix */
  readonly settings?: Data;
}
export interface programs·floorp {
  /** string · modules/programs/floorp.nix */
  readonly configPath?: Val<string>;
  /** string · modules/programs/floorp.nix */
  readonly darwinAppName?: Val<string>;
  /** null or string · default `null` · modules/programs/floorp.nix */
  readonly darwinDefaultsId?: Val<string | null>;
  /** boolean · default `false` · modules/programs/floorp.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/programs/floorp.nix */
  readonly enableGnomeExtensions?: Val<boolean>;
  /** null or package · read-only · modules/programs/floorp.nix */
  readonly finalPackage?: Val<Derivation | null>;
  /** list of (package or submodule) · default `[ ]` · modules/programs/floorp.nix */
  readonly globalExtensions?: Val<readonly Val<Derivation | programs·floorp·globalExtensions·ᐸitemᐳ>[]>;
  /** list of string · default `[ ]` · modules/programs/floorp.nix */
  readonly languagePacks?: Val<readonly Val<string>[]>;
  /** string · modules/programs/floorp.nix */
  readonly name?: Val<string>;
  /** list of package · default `[ ]` · modules/programs/floorp.nix */
  readonly nativeMessagingHosts?: Val<readonly Val<Derivation>[]>;
  /** null or package · modules/programs/floorp.nix */
  readonly package?: Val<Derivation | null>;
  /** list of package · default `[ ]` · modules/programs/floorp.nix */
  readonly pkcs11Modules?: Val<readonly Val<Derivation>[]>;
  /** attribute set of JSON value · default `{ }` · modules/programs/floorp.nix */
  readonly policies?: Def<Attrs<Data>>;
  /** null or (unsigned integer, meaning >=0) · modules/programs/floorp.nix */
  readonly profileVersion?: Val<number | null>;
  /** attribute set of submodule · default `{ }` · modules/programs/floorp.nix */
  readonly profiles?: Def<Attrs<Def<programs·floorp·profiles·ᐸnameᐳ>>>;
  /** string · modules/programs/floorp.nix */
  readonly profilesPath?: Val<string>;
  /** string · modules/programs/floorp.nix */
  readonly release?: Val<string>;
  /** null or string · modules/programs/floorp.nix */
  readonly vendorPath?: Val<string | null>;
  /** null or string · modules/programs/floorp.nix */
  readonly wrappedPackageName?: Val<string | null>;
}
export interface programs·foliate {
  /** boolean · default `false` · modules/programs/foliate.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/foliate.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of (GVariant value or attribute set of GVariant value) · default `{ }` · modules/programs/foliate.nix */
  readonly settings?: Def<Attrs<Anything>>;
  /** attribute set of (JSON value or string or absolute path) · default `{ }` · modules/programs/foliate.nix */
  readonly themes?: Def<Attrs<Anything>>;
}
export interface programs·foot {
  /** boolean · default `false` · modules/programs/foot.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/programs/foot.nix */
  readonly package?: Val<Derivation>;
  readonly server?: Def<programs·foot·server>;
  /** attribute set of attribute set of (null or boolean or signed integer or floating point number or string or list of (null or boolean or signed integer or floating point number or string)) · default `{ }` · modules/programs/foot.nix */
  readonly settings?: Def<Attrs<Def<Attrs<Val<boolean | number | string | null | readonly Val<boolean | number | string | null>[]>>>>>;
}
export interface programs·formiko {
  /** boolean · default `false` · modules/programs/formiko.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/formiko.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of attribute set of (null or boolean or signed integer or floating point number or string) · default `{ }` · modules/programs/formiko.nix */
  readonly settings?: Def<Attrs<Def<Attrs<Val<boolean | number | string | null>>>>>;
}
export interface programs·freetube {
  /** boolean · default `false` · modules/programs/freetube.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/freetube.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set · default `{ }` · modules/programs/freetube.nix */
  readonly settings?: Def<AnythingSet>;
}
export interface programs·fresh_editor {
  /** boolean · default `false` · modules/programs/fresh-editor.nix */
  readonly defaultEditor?: Val<boolean>;
  /** boolean · default `false` · modules/programs/fresh-editor.nix */
  readonly enable?: Val<boolean>;
  /** list of package · default `[ ]` · modules/programs/fresh-editor.nix */
  readonly extraPackages?: Val<readonly Val<Derivation>[]>;
  /** null or package · modules/programs/fresh-editor.nix */
  readonly package?: Val<Derivation | null>;
  /** JSON value · default `{ }` · modules/programs/fresh-editor.nix */
  readonly settings?: Data;
}
export interface programs·fuzzel {
  /** boolean · default `false` · modules/programs/fuzzel.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/fuzzel.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of attribute set of (null or boolean or signed integer or floating point number or string) · default `{ }` · modules/programs/fuzzel.nix */
  readonly settings?: Def<Attrs<Def<Attrs<Val<boolean | number | string | null>>>>>;
}
export interface programs·fzf {
  readonly changeDirWidget?: Def<programs·fzf·changeDirWidget>;
  /** @deprecated renamed to `programs.fzf.changeDirWidget.command` */
  readonly changeDirWidgetCommand?: Anything;
  /** @deprecated renamed to `programs.fzf.changeDirWidget.options` */
  readonly changeDirWidgetOptions?: Anything;
  /** attribute set of string · default `{ }` · modules/programs/fzf.nix */
  readonly colors?: Def<Attrs<Val<string>>>;
  /** null or string · default `null` · modules/programs/fzf.nix */
  readonly defaultCommand?: Val<string | null>;
  /** list of string · default `[ ]` · modules/programs/fzf.nix */
  readonly defaultOptions?: Val<readonly Val<string>[]>;
  /** boolean · default `false` · modules/programs/fzf.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/fzf.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · modules/programs/fzf.nix */
  readonly enableFishIntegration?: Val<boolean>;
  /** boolean · modules/programs/fzf.nix */
  readonly enableNushellIntegration?: Val<boolean>;
  /** boolean · modules/programs/fzf.nix */
  readonly enableZshIntegration?: Val<boolean>;
  readonly fileWidget?: Def<programs·fzf·fileWidget>;
  /** @deprecated renamed to `programs.fzf.fileWidget.command` */
  readonly fileWidgetCommand?: Anything;
  /** @deprecated renamed to `programs.fzf.fileWidget.options` */
  readonly fileWidgetOptions?: Anything;
  readonly historyWidget?: Def<programs·fzf·historyWidget>;
  /** @deprecated renamed to `programs.fzf.historyWidget.command` */
  readonly historyWidgetCommand?: Anything;
  /** @deprecated renamed to `programs.fzf.historyWidget.options` */
  readonly historyWidgetOptions?: Anything;
  /** package · modules/programs/fzf.nix */
  readonly package?: Val<Derivation>;
  readonly tmux?: Def<programs·fzf·tmux>;
}
export interface programs·gallery_dl {
  /** boolean · default `false` · modules/programs/gallery-dl.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/gallery-dl.nix */
  readonly package?: Val<Derivation | null>;
  /** JSON value · default `{ }` · modules/programs/gallery-dl.nix */
  readonly settings?: Data;
}
export interface programs·gcc {
  /** attribute set of string · default `{ }` · modules/programs/gcc.nix */
  readonly colors?: Def<Attrs<Val<string>>>;
  /** boolean · default `false` · modules/programs/gcc.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/gcc.nix */
  readonly package?: Val<Derivation | null>;
}
export interface programs·gemini_cli {
  /** @deprecated renamed to `programs.antigravity-cli.commands` */
  readonly commands?: Anything;
  /** @deprecated renamed to `programs.antigravity-cli.context` */
  readonly context?: Anything;
  /** @deprecated renamed to `programs.antigravity-cli.defaultModel` */
  readonly defaultModel?: Anything;
  /** @deprecated renamed to `programs.antigravity-cli.enable` */
  readonly enable?: Anything;
  /** @deprecated renamed to `programs.antigravity-cli.enableMcpIntegration` */
  readonly enableMcpIntegration?: Anything;
  /** @deprecated renamed to `programs.antigravity-cli.mcpServers` */
  readonly mcpServers?: Anything;
  /** @deprecated renamed to `programs.antigravity-cli.package` */
  readonly package?: Anything;
  /** @deprecated renamed to `programs.antigravity-cli.permissions` */
  readonly permissions?: Anything;
  /** @deprecated renamed to `programs.antigravity-cli.policies` */
  readonly policies?: Anything;
  /** @deprecated renamed to `programs.antigravity-cli.settings` */
  readonly settings?: Anything;
  /** @deprecated renamed to `programs.antigravity-cli.skills` */
  readonly skills?: Anything;
  /** @deprecated renamed to `programs.antigravity-cli.useLegacyGeminiConfig` */
  readonly useLegacyGeminiConfig?: Anything;
}
export interface programs·gh {
  /** @deprecated renamed to `programs.gh.settings.aliases` */
  readonly aliases?: Anything;
  /** @deprecated renamed to `programs.gh.settings.editor` */
  readonly editor?: Anything;
  /** boolean · default `false` · modules/programs/gh.nix */
  readonly enable?: Val<boolean>;
  /** @deprecated renamed to `programs.gh.gitCredentialHelper.enable` */
  readonly enableGitCredentialHelper?: Anything;
  /** list of package · default `[ ]` · modules/programs/gh.nix */
  readonly extensions?: Val<readonly Val<Derivation>[]>;
  readonly gitCredentialHelper?: Def<programs·gh·gitCredentialHelper>;
  /** @deprecated renamed to `programs.gh.settings.git_protocol` */
  readonly gitProtocol?: Anything;
  /** YAML 1.1 value · default `{ }` · modules/programs/gh.nix */
  readonly hosts?: Data;
  /** package · modules/programs/gh.nix */
  readonly package?: Val<Derivation>;
  /** open submodule of YAML 1.1 value · default `{ }` · modules/programs/gh.nix */
  readonly settings?: Def<programs·gh·settings>;
}
export interface programs·gh_dash {
  /** boolean · default `false` · modules/programs/gh-dash.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/gh-dash.nix */
  readonly package?: Val<Derivation | null>;
  /** YAML 1.1 value · default `{ }` · modules/programs/gh-dash.nix */
  readonly settings?: Data;
}
export interface programs·ghostty {
  /** boolean · default `false` · modules/programs/ghostty.nix */
  readonly clearDefaultKeybinds?: Val<boolean>;
  /** boolean · default `false` · modules/programs/ghostty.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/ghostty.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · modules/programs/ghostty.nix */
  readonly enableFishIntegration?: Val<boolean>;
  /** boolean · modules/programs/ghostty.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** boolean · modules/programs/ghostty.nix */
  readonly installBatSyntax?: Val<boolean>;
  /** boolean · default `false` · modules/programs/ghostty.nix */
  readonly installVimSyntax?: Val<boolean>;
  /** null or package · modules/programs/ghostty.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of (null or boolean or signed integer or floating point number or string or list of (null or boolean or signed integer or floating point number or string)) · default `{ }` · modules/programs/ghostty.nix */
  readonly settings?: Def<Attrs<Val<boolean | number | string | null | readonly Val<boolean | number | string | null>[]>>>;
  /** submodule · default `{ }` · modules/programs/ghostty.nix */
  readonly systemd?: Def<programs·ghostty·systemd>;
  /** attribute set of attribute set of (null or boolean or signed integer or floating point number or string or list of (null or boolean or signed integer or floating point number or string)) · default `{ }` · modules/programs/ghostty.nix */
  readonly themes?: Def<Attrs<Def<Attrs<Val<boolean | number | string | null | readonly Val<boolean | number | string | null>[]>>>>>;
}
export interface programs·git {
  /** @deprecated renamed to `programs.git.settings.alias` */
  readonly aliases?: Anything;
  /** list of string · default `[ ]` · modules/programs/git.nix */
  readonly attributes?: Val<readonly Val<string>[]>;
  readonly delta?: Def<programs·git·delta>;
  readonly "diff-highlight"?: Def<programs·git·diff_highlight>;
  readonly "diff-so-fancy"?: Def<programs·git·diff_so_fancy>;
  readonly difftastic?: Def<programs·git·difftastic>;
  /** boolean · default `false` · modules/programs/git.nix */
  readonly enable?: Val<boolean>;
  /** @deprecated renamed to `programs.git.settings` */
  readonly extraConfig?: Anything;
  /** attribute set of absolute path · default `{ }` · modules/programs/git.nix */
  readonly hooks?: Def<Attrs<Val<PathLike>>>;
  /** list of string · default `[ ]` · modules/programs/git.nix */
  readonly ignores?: Val<readonly Val<string>[]>;
  /** list of submodule · default `[ ]` · modules/programs/git.nix */
  readonly includes?: Val<readonly Def<programs·git·includes·ᐸitemᐳ>[]>;
  /** attribute set of attribute set of (string or boolean or signed integer or (list of (string or boolean or signed integer)) or attribute set of (string or boolean or signed integer or list of (string o… · modules/programs/git.nix */
  readonly iniContent?: Def<Attrs<Def<Attrs<Val<string | boolean | number | readonly Val<string | boolean | number>[] | Attrs<Val<string | boolean | number | readonly Val<string | boolean | number>[]>>>>>>>;
  readonly lfs?: Def<programs·git·lfs>;
  readonly maintenance?: Def<programs·git·maintenance>;
  /** null or package · modules/programs/git.nix */
  readonly package?: Val<Derivation | null>;
  readonly patdiff?: Def<programs·git·patdiff>;
  readonly riff?: Def<programs·git·riff>;
  /** (attribute set of attribute set of (string or boolean or signed integer or (list of (string or boolean or signed integer)) or attribute set of (string or boolean or signed integer or list of (string … · default `{ }` · modules/programs/git.nix */
  readonly settings?: Val<Attrs<Def<Attrs<Val<string | boolean | number | readonly Val<string | boolean | number>[] | Attrs<Val<string | boolean | number | readonly Val<string | boolean | number>[]>>>>>> | readonly Def<Attrs<Def<Attrs<Val<string | boolean | number | readonly Val<string | boolean | number>[] | Attrs<Val<string | boolean | number | readonly Val<string | boolean | number>[]>>>>>>>[]>;
  readonly signing?: Def<programs·git·signing>;
  /** @deprecated renamed to `programs.git.settings.user.email` */
  readonly userEmail?: Anything;
  /** @deprecated renamed to `programs.git.settings.user.name` */
  readonly userName?: Anything;
}
export interface programs·git_cliff {
  /** boolean · default `false` · modules/programs/git-cliff.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/git-cliff.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/git-cliff.nix */
  readonly settings?: Data;
}
export interface programs·git_credential_keepassxc {
  /** boolean · default `false` · modules/programs/git-credential-keepassxc.nix */
  readonly enable?: Val<boolean>;
  /** null or (list of string) · default `null` · modules/programs/git-credential-keepassxc.nix */
  readonly groups?: Val<readonly Val<string>[] | null>;
  /** list of string · default `[ ]` · modules/programs/git-credential-keepassxc.nix */
  readonly hosts?: Val<readonly Val<string>[]>;
  /** package · modules/programs/git-credential-keepassxc.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·git_credential_oauth {
  /** boolean · default `false` · modules/programs/git-credential-oauth.nix */
  readonly enable?: Val<boolean>;
  /** list of string · default `[ ]` · modules/programs/git-credential-oauth.nix */
  readonly extraFlags?: Val<readonly Val<string>[]>;
  /** package · modules/programs/git-credential-oauth.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·git_worktree_switcher {
  /** boolean · default `false` · modules/programs/git-worktree-switcher.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/git-worktree-switcher.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · modules/programs/git-worktree-switcher.nix */
  readonly enableFishIntegration?: Val<boolean>;
  /** boolean · modules/programs/git-worktree-switcher.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** package · modules/programs/git-worktree-switcher.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·github_copilot_cli {
  /** (attribute set of (strings concatenated with "\n" or absolute path or string)) or absolute path · default `{ }` · modules/programs/github-copilot-cli.nix */
  readonly agents?: Val<Attrs<Val<string | PathLike>> | PathLike>;
  /** string · modules/programs/github-copilot-cli.nix */
  readonly configDir?: Val<string>;
  /** strings concatenated with "\n" or absolute path · default `""` · modules/programs/github-copilot-cli.nix */
  readonly context?: Val<string | PathLike>;
  /** boolean · default `false` · modules/programs/github-copilot-cli.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/programs/github-copilot-cli.nix */
  readonly enableMcpIntegration?: Val<boolean>;
  /** attribute set of JSON value · default `{ }` · modules/programs/github-copilot-cli.nix */
  readonly lspServers?: Def<Attrs<Data>>;
  /** attribute set of JSON value · default `{ }` · modules/programs/github-copilot-cli.nix */
  readonly mcpServers?: Def<Attrs<Data>>;
  /** null or package · modules/programs/github-copilot-cli.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of JSON value · default `{ }` · modules/programs/github-copilot-cli.nix */
  readonly settings?: Def<Attrs<Data>>;
  /** (attribute set of (strings concatenated with "\n" or absolute path or string)) or absolute path · default `{ }` · modules/programs/github-copilot-cli.nix */
  readonly skills?: Val<Attrs<Val<string | PathLike>> | PathLike>;
}
export interface programs·gitui {
  /** boolean · default `false` · modules/programs/gitui.nix */
  readonly enable?: Val<boolean>;
  /** absolute path or strings concatenated with "\n" · default `""` · modules/programs/gitui.nix */
  readonly keyConfig?: Val<PathLike | string>;
  /** package · modules/programs/gitui.nix */
  readonly package?: Val<Derivation>;
  /** absolute path or strings concatenated with "\n" · default `"(\n  selected_tab: Reset,\n  command_fg: White,\n  selection_bg: Blue,\n  sele…` · modules/programs/gitui.nix */
  readonly theme?: Val<PathLike | string>;
}
export interface programs·glab {
  /** @deprecated removed */
  readonly enable?: never;
}
export interface programs·gnome_shell {
  /** boolean · default `false` · modules/programs/gnome-shell.nix */
  readonly enable?: Val<boolean>;
  /** list of submodule · default `[ ]` · modules/programs/gnome-shell.nix */
  readonly extensions?: Val<readonly Def<programs·gnome_shell·extensions·ᐸitemᐳ>[]>;
  /** null or submodule · default `null` · modules/programs/gnome-shell.nix */
  readonly theme?: Def<programs·gnome_shell·theme | null>;
}
export interface programs·gnome_terminal {
  /** boolean · default `false` · modules/programs/gnome-terminal.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/gnome-terminal.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of submodule · default `{ }` · modules/programs/gnome-terminal.nix */
  readonly profile?: Def<Attrs<Def<programs·gnome_terminal·profile·ᐸnameᐳ>>>;
  /** boolean · default `true` · modules/programs/gnome-terminal.nix */
  readonly showMenubar?: Val<boolean>;
  /** one of "default", "light", "dark", "system" · default `"default"` · modules/programs/gnome-terminal.nix */
  readonly themeVariant?: Val<"default" | "light" | "dark" | "system">;
}
export interface programs·go {
  /** boolean · default `false` · modules/programs/go.nix */
  readonly enable?: Val<boolean>;
  /** open submodule of attribute set of string · default `{ }` · modules/programs/go.nix */
  readonly env?: Def<programs·go·env>;
  /** @deprecated renamed to `programs.go.env.GOPATH` */
  readonly extraGoPaths?: Anything;
  /** @deprecated renamed to `programs.go.env.GOBIN` */
  readonly goBin?: Anything;
  /** @deprecated renamed to `programs.go.env.GOPATH` */
  readonly goPath?: Anything;
  /** @deprecated renamed to `programs.go.env.GOPRIVATE` */
  readonly goPrivate?: Anything;
  /** null or package · modules/programs/go.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of absolute path · default `{ }` · modules/programs/go.nix */
  readonly packages?: Def<Attrs<Val<PathLike>>>;
  /** submodule · default `{ }` · modules/programs/go.nix */
  readonly telemetry?: Def<programs·go·telemetry>;
}
export interface programs·google_chrome {
  /** list of string · default `[ ]` · modules/programs/chromium.nix */
  readonly commandLineArgs?: Val<readonly Val<string>[]>;
  /** list of package · default `[ ]` · modules/programs/chromium.nix */
  readonly dictionaries?: Val<readonly Val<Derivation>[]>;
  /** boolean · default `false` · modules/programs/chromium.nix */
  readonly enable?: Val<boolean>;
  /** list of (submodule or string convertible to it) · default `[ ]` · modules/programs/chromium.nix */
  readonly extensions?: Val<readonly Val<string | AnythingSet>[]>;
  /** null or package · read-only · modules/programs/chromium.nix */
  readonly finalPackage?: Val<Derivation | null>;
  /** list of package · default `[ ]` · modules/programs/chromium.nix */
  readonly nativeMessagingHosts?: Val<readonly Val<Derivation>[]>;
  /** null or package · modules/programs/chromium.nix */
  readonly package?: Val<Derivation | null>;
  /** package · modules/programs/chromium.nix */
  readonly plasmaBrowserIntegrationPackage?: Val<Derivation>;
  /** boolean · default `false` · modules/programs/chromium.nix */
  readonly plasmaSupport?: Val<boolean>;
}
export interface programs·google_chrome_beta {
  /** list of string · default `[ ]` · modules/programs/chromium.nix */
  readonly commandLineArgs?: Val<readonly Val<string>[]>;
  /** list of package · default `[ ]` · modules/programs/chromium.nix */
  readonly dictionaries?: Val<readonly Val<Derivation>[]>;
  /** boolean · default `false` · modules/programs/chromium.nix */
  readonly enable?: Val<boolean>;
  /** list of (submodule or string convertible to it) · default `[ ]` · modules/programs/chromium.nix */
  readonly extensions?: Val<readonly Val<string | AnythingSet>[]>;
  /** null or package · read-only · modules/programs/chromium.nix */
  readonly finalPackage?: Val<Derivation | null>;
  /** list of package · default `[ ]` · modules/programs/chromium.nix */
  readonly nativeMessagingHosts?: Val<readonly Val<Derivation>[]>;
  /** null or package · modules/programs/chromium.nix */
  readonly package?: Val<Derivation | null>;
}
export interface programs·google_chrome_dev {
  /** list of string · default `[ ]` · modules/programs/chromium.nix */
  readonly commandLineArgs?: Val<readonly Val<string>[]>;
  /** list of package · default `[ ]` · modules/programs/chromium.nix */
  readonly dictionaries?: Val<readonly Val<Derivation>[]>;
  /** boolean · default `false` · modules/programs/chromium.nix */
  readonly enable?: Val<boolean>;
  /** list of (submodule or string convertible to it) · default `[ ]` · modules/programs/chromium.nix */
  readonly extensions?: Val<readonly Val<string | AnythingSet>[]>;
  /** null or package · read-only · modules/programs/chromium.nix */
  readonly finalPackage?: Val<Derivation | null>;
  /** list of package · default `[ ]` · modules/programs/chromium.nix */
  readonly nativeMessagingHosts?: Val<readonly Val<Derivation>[]>;
  /** null or package · modules/programs/chromium.nix */
  readonly package?: Val<Derivation | null>;
}
export interface programs·goto {
  /** boolean · default `false` · modules/programs/goto.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/goto.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · modules/programs/goto.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** package · modules/programs/goto.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·gpg {
  /** attribute set of (string or boolean or list of string) · default `{ }` · modules/programs/gpg.nix */
  readonly dirmngrSettings?: Def<Attrs<Val<string | boolean | readonly Val<string>[]>>>;
  /** boolean · default `false` · modules/programs/gpg.nix */
  readonly enable?: Val<boolean>;
  /** attribute set of (string or boolean or list of string) · default `{ }` · modules/programs/gpg.nix */
  readonly gpgsmSettings?: Def<Attrs<Val<string | boolean | readonly Val<string>[]>>>;
  /** absolute path · modules/programs/gpg.nix */
  readonly homedir?: Val<PathLike>;
  /** boolean · default `true` · modules/programs/gpg.nix */
  readonly mutableKeys?: Val<boolean>;
  /** boolean · default `true` · modules/programs/gpg.nix */
  readonly mutableTrust?: Val<boolean>;
  /** null or package · modules/programs/gpg.nix */
  readonly package?: Val<Derivation | null>;
  /** list of submodule · default `[ ]` · modules/programs/gpg.nix */
  readonly publicKeys?: Val<readonly Def<programs·gpg·publicKeys·ᐸitemᐳ>[]>;
  /** attribute set of (string or boolean or list of string) · default `{ }` · modules/programs/gpg.nix */
  readonly scdaemonSettings?: Def<Attrs<Val<string | boolean | readonly Val<string>[]>>>;
  /** attribute set of (string or boolean or list of string) · modules/programs/gpg.nix */
  readonly settings?: Def<Attrs<Val<string | boolean | readonly Val<string>[]>>>;
}
export interface programs·gradle {
  /** boolean · default `false` · modules/programs/gradle.nix */
  readonly enable?: Val<boolean>;
  /** string · default `".gradle"` · modules/programs/gradle.nix */
  readonly home?: Val<string>;
  /** attribute set of submodule · default `{ }` · modules/programs/gradle.nix */
  readonly initScripts?: Def<Attrs<Def<programs·gradle·initScripts·ᐸnameᐳ>>>;
  /** null or package · modules/programs/gradle.nix */
  readonly package?: Val<Derivation | null>;
  /** open submodule of attribute set of (string or signed integer or boolean) · default `{ }` · modules/programs/gradle.nix */
  readonly settings?: Def<Attrs<Val<string | number | boolean>>>;
}
export interface programs·granted {
  /** boolean · default `false` · modules/programs/granted.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/granted.nix */
  readonly enableFishIntegration?: Val<boolean>;
  /** boolean · modules/programs/granted.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** package · modules/programs/granted.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·grep {
  /** attribute set of string · default `{ }` · modules/programs/grep.nix */
  readonly colors?: Def<Attrs<Val<string>>>;
  /** boolean · default `false` · modules/programs/grep.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/grep.nix */
  readonly package?: Val<Derivation | null>;
}
export interface programs·grype {
  /** boolean · default `false` · modules/programs/grype.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/grype.nix */
  readonly package?: Val<Derivation | null>;
  /** YAML 1.1 value · modules/programs/grype.nix */
  readonly settings?: Data;
}
export interface programs·gurk_rs {
  /** boolean · default `false` · modules/programs/gurk-rs.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/gurk-rs.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/gurk-rs.nix */
  readonly settings?: Data;
}
export interface programs·halloy {
  /** boolean · default `false` · modules/programs/halloy.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/halloy.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/halloy.nix */
  readonly settings?: Data;
  /** attribute set of (TOML value or strings concatenated with "\n" or absolute path) · default `{ }` · modules/programs/halloy.nix */
  readonly themes?: Def<Attrs<Anything>>;
}
export interface programs·havoc {
  /** boolean · default `false` · modules/programs/havoc.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/havoc.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of attribute set of (null or boolean or signed integer or floating point number or string) · default `{ }` · modules/programs/havoc.nix */
  readonly settings?: Def<Attrs<Def<Attrs<Val<boolean | number | string | null>>>>>;
}
export interface programs·helix {
  /** boolean · default `false` · modules/programs/helix.nix */
  readonly defaultEditor?: Val<boolean>;
  /** boolean · default `false` · modules/programs/helix.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/helix.nix */
  readonly extraConfig?: Val<string>;
  /** list of package · default `[ ]` · modules/programs/helix.nix */
  readonly extraPackages?: Val<readonly Val<Derivation>[]>;
  /** list of string · default `[ ]` · modules/programs/helix.nix */
  readonly ignores?: Val<readonly Val<string>[]>;
  /** TOML value or list of TOML value convertible to it · default `{ }` · modules/programs/helix.nix */
  readonly languages?: Anything;
  /** null or package · modules/programs/helix.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/helix.nix */
  readonly settings?: Data;
  /** attribute set of (TOML value or absolute path or strings concatenated with "\n") · default `{ }` · modules/programs/helix.nix */
  readonly themes?: Def<Attrs<Anything>>;
}
export interface programs·herdr {
  /** boolean · default `false` · modules/programs/herdr.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/herdr.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/herdr.nix */
  readonly settings?: Data;
}
export interface programs·himalaya {
  /** boolean · default `false` · modules/programs/himalaya.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/himalaya.nix */
  readonly package?: Val<Derivation | null>;
  /** open submodule of TOML value · default `{ }` · modules/programs/himalaya.nix */
  readonly settings?: Def<DataSet>;
}
export interface programs·home_manager {
  /** boolean · default `false` · modules/programs/home-manager.nix */
  readonly enable?: Val<boolean>;
  /** package · read-only · modules/programs/home-manager.nix */
  readonly package?: Val<Derivation>;
  /** null or string · default `null` · modules/programs/home-manager.nix */
  readonly path?: Val<string | null>;
}
export interface programs·hstr {
  /** boolean · default `false` · modules/programs/hstr.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/hstr.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · modules/programs/hstr.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** package · modules/programs/hstr.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·htop {
  /** boolean · default `false` · modules/programs/htop.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/programs/htop.nix */
  readonly package?: Val<Derivation>;
  /** attribute set of (boolean or signed integer or string or list of (signed integer or string)) · default `{ }` · modules/programs/htop.nix */
  readonly settings?: Def<Attrs<Val<boolean | number | string | readonly Val<number | string>[]>>>;
}
export interface programs·hwatch {
  /** boolean · default `false` · modules/programs/hwatch.nix */
  readonly enable?: Val<boolean>;
  /** list of string · default `[ ]` · modules/programs/hwatch.nix */
  readonly extraArgs?: Val<readonly Val<string>[]>;
  /** null or package · modules/programs/hwatch.nix */
  readonly package?: Val<Derivation | null>;
}
export interface programs·hyfetch {
  /** boolean · default `false` · modules/programs/hyfetch.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/programs/hyfetch.nix */
  readonly package?: Val<Derivation>;
  /** JSON value · default `{ }` · modules/programs/hyfetch.nix */
  readonly settings?: Data;
}
export interface programs·hyprland_qt_support {
  /** boolean · default `false` · modules/programs/hyprland-qt-support.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/hyprland-qt-support.nix */
  readonly package?: Val<Derivation | null>;
  /** Hyprland configuration value · default `{ }` · modules/programs/hyprland-qt-support.nix */
  readonly settings?: Data;
}
export interface programs·hyprlock {
  /** boolean · default `false` · modules/programs/hyprlock.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/hyprlock.nix */
  readonly extraConfig?: Val<string>;
  /** list of string · default `[ "$" "bezier" "monitor" "size" ]` · modules/programs/hyprlock.nix */
  readonly importantPrefixes?: Val<readonly Val<string>[]>;
  /** null or package · modules/programs/hyprlock.nix */
  readonly package?: Val<Derivation | null>;
  /** Hyprlock configuration value · default `{ }` · modules/programs/hyprlock.nix */
  readonly settings?: Data;
  /** boolean · default `true` · modules/programs/hyprlock.nix */
  readonly sourceFirst?: Val<boolean>;
}
export interface programs·hyprpanel {
  /** boolean · default `false` · modules/programs/hyprpanel */
  readonly enable?: Val<boolean>;
  /** package · modules/programs/hyprpanel */
  readonly package?: Val<Derivation>;
  /** JSON value · default `{ }` · modules/programs/hyprpanel */
  readonly settings?: Data;
  readonly systemd?: Def<programs·hyprpanel·systemd>;
}
export interface programs·hyprshot {
  /** boolean · default `false` · modules/programs/hyprshot.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/hyprshot.nix */
  readonly package?: Val<Derivation | null>;
  /** null or string · default `null` · modules/programs/hyprshot.nix */
  readonly saveLocation?: Val<string | null>;
}
export interface programs·hyprtoolkit {
  /** boolean · default `false` · modules/programs/hyprtoolkit.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/hyprtoolkit.nix */
  readonly package?: Val<Derivation | null>;
  /** Hyprtoolkit configuration values · default `{ }` · modules/programs/hyprtoolkit.nix */
  readonly settings?: Anything;
}
export interface programs·i3bar_river {
  /** boolean · default `false` · modules/programs/i3bar-river.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/i3bar-river.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/i3bar-river.nix */
  readonly settings?: Data;
}
export interface programs·i3blocks {
  /** attribute set of DAG of attribute set of INI atom (null, int, bool, string, or float) · modules/programs/i3blocks.nix */
  readonly bars?: Def<Attrs<Def<Attrs<Val<Attrs<Val<string | number | boolean | null>> | DagEntry<Attrs<Val<string | number | boolean | null>>>>>>>>;
  /** boolean · default `false` · modules/programs/i3blocks.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/programs/i3blocks.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·i3status {
  /** boolean · default `false` · modules/programs/i3status.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `true` · modules/programs/i3status.nix */
  readonly enableDefault?: Val<boolean>;
  /** attribute set of (boolean or signed integer or string) · default `{ }` · modules/programs/i3status.nix */
  readonly general?: Def<Attrs<Val<boolean | number | string>>>;
  /** attribute set of submodule · default `{ }` · modules/programs/i3status.nix */
  readonly modules?: Def<Attrs<Def<programs·i3status·modules·ᐸnameᐳ>>>;
  /** null or package · modules/programs/i3status.nix */
  readonly package?: Val<Derivation | null>;
}
export interface programs·i3status_rust {
  /** attribute set of submodule · modules/programs/i3status-rust.nix */
  readonly bars?: Def<Attrs<Def<programs·i3status_rust·bars·ᐸnameᐳ>>>;
  /** boolean · default `false` · modules/programs/i3status-rust.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/programs/i3status-rust.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·iamb {
  /** boolean · default `false` · modules/programs/iamb.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/iamb.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/iamb.nix */
  readonly settings?: Data;
}
export interface programs·imv {
  /** boolean · default `false` · modules/programs/imv.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/imv.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of attribute set of (boolean or signed integer or string) · default `{ }` · modules/programs/imv.nix */
  readonly settings?: Def<Attrs<Def<Attrs<Val<boolean | number | string>>>>>;
}
export interface programs·infat {
  /** submodule or boolean convertible to it · default `{ }` · modules/programs/infat.nix */
  readonly autoActivate?: Val<boolean | programs·infat·autoActivate>;
  /** boolean · default `false` · modules/programs/infat.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/infat.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/infat.nix */
  readonly settings?: Data;
}
export interface programs·info {
  /** boolean · default `false` · modules/programs/info.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/programs/info.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·inori {
  /** boolean · default `false` · modules/programs/inori.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/inori.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/inori.nix */
  readonly settings?: Data;
}
export interface programs·intelli_shell {
  /** boolean · default `false` · modules/programs/intelli-shell.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/intelli-shell.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · modules/programs/intelli-shell.nix */
  readonly enableFishIntegration?: Val<boolean>;
  /** boolean · modules/programs/intelli-shell.nix */
  readonly enableNushellIntegration?: Val<boolean>;
  /** boolean · modules/programs/intelli-shell.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** null or package · modules/programs/intelli-shell.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/intelli-shell.nix */
  readonly settings?: Data;
  /** attribute set of string · default `{ }` · modules/programs/intelli-shell.nix */
  readonly shellHotkeys?: Def<Attrs<Val<string>>>;
}
export interface programs·ion {
  /** boolean · default `false` · modules/programs/ion.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/ion.nix */
  readonly initExtra?: Val<string>;
  /** package · modules/programs/ion.nix */
  readonly package?: Val<Derivation>;
  /** attribute set of string · default `{ }` · modules/programs/ion.nix */
  readonly shellAliases?: Def<Attrs<Val<string>>>;
}
export interface programs·irssi {
  /** attribute set of string · default `{ }` · modules/programs/irssi.nix */
  readonly aliases?: Def<Attrs<Val<string>>>;
  /** boolean · default `false` · modules/programs/irssi.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/irssi.nix */
  readonly extraConfig?: Val<string>;
  /** attribute set of submodule · default `{ }` · modules/programs/irssi.nix */
  readonly networks?: Def<Attrs<Def<programs·irssi·networks·ᐸnameᐳ>>>;
  /** null or package · modules/programs/irssi.nix */
  readonly package?: Val<Derivation | null>;
}
export interface programs·java {
  /** boolean · default `false` · modules/programs/java.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/programs/java.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·jetbrains_remote {
  /** boolean · default `false` · modules/programs/jetbrains-remote.nix */
  readonly enable?: Val<boolean>;
  /** list of package · default `[ ]` · modules/programs/jetbrains-remote.nix */
  readonly ides?: Val<readonly Val<Derivation>[]>;
}
export interface programs·jjui {
  /** string · modules/programs/jjui.nix */
  readonly configDir?: Val<string>;
  /** null or absolute path or strings concatenated with "\n" · default `null` · modules/programs/jjui.nix */
  readonly configLua?: Val<PathLike | string | null>;
  /** boolean · default `false` · modules/programs/jjui.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/jjui.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of (absolute path or strings concatenated with "\n") · default `{ }` · modules/programs/jjui.nix */
  readonly plugins?: Def<Attrs<Val<PathLike | string>>>;
  /** TOML value · default `{ }` · modules/programs/jjui.nix */
  readonly settings?: Data;
}
export interface programs·joplin_desktop {
  /** boolean · default `false` · modules/programs/joplin-desktop.nix */
  readonly enable?: Val<boolean>;
  /** attribute set · default `{ }` · modules/programs/joplin-desktop.nix */
  readonly extraConfig?: Def<AnythingSet>;
  readonly general?: Def<programs·joplin_desktop·general>;
  /** package · modules/programs/joplin-desktop.nix */
  readonly package?: Val<Derivation>;
  readonly sync?: Def<programs·joplin_desktop·sync>;
}
export interface programs·joshuto {
  /** boolean · default `false` · modules/programs/joshuto.nix */
  readonly enable?: Val<boolean>;
  /** TOML value · default `{ }` · modules/programs/joshuto.nix */
  readonly keymap?: Data;
  /** TOML value · default `{ }` · modules/programs/joshuto.nix */
  readonly mimetype?: Data;
  /** package · modules/programs/joshuto.nix */
  readonly package?: Val<Derivation>;
  /** TOML value · default `{ }` · modules/programs/joshuto.nix */
  readonly settings?: Data;
  /** TOML value · default `{ }` · modules/programs/joshuto.nix */
  readonly theme?: Data;
}
export interface programs·jq {
  /** null or submodule · default `null` · modules/programs/jq.nix */
  readonly colors?: Def<programs·jq·colors | null>;
  /** boolean · default `false` · modules/programs/jq.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/jq.nix */
  readonly package?: Val<Derivation | null>;
}
export interface programs·jqp {
  /** boolean · default `false` · modules/programs/jqp.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/jqp.nix */
  readonly package?: Val<Derivation | null>;
  /** YAML 1.1 value · default `{ }` · modules/programs/jqp.nix */
  readonly settings?: Data;
}
export interface programs·jrnl {
  /** boolean · default `false` · modules/programs/jrnl.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/jrnl.nix */
  readonly package?: Val<Derivation | null>;
  /** YAML 1.1 value · default `{ }` · modules/programs/jrnl.nix */
  readonly settings?: Data;
}
export interface programs·jujutsu {
  /** boolean · modules/programs/jujutsu.nix */
  readonly ediff?: Val<boolean>;
  /** boolean · default `false` · modules/programs/jujutsu.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/jujutsu.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/jujutsu.nix */
  readonly settings?: Data;
}
export interface programs·just {
  /** @deprecated removed */
  readonly enable?: never;
  /** @deprecated removed */
  readonly enableBashIntegration?: never;
  /** @deprecated removed */
  readonly enableFishIntegration?: never;
  /** @deprecated removed */
  readonly enableZshIntegration?: never;
}
export interface programs·k9s {
  /** YAML 1.1 value · default `{ }` · modules/programs/k9s.nix */
  readonly aliases?: Data;
  /** boolean · default `false` · modules/programs/k9s.nix */
  readonly enable?: Val<boolean>;
  /** YAML 1.1 value · default `{ }` · modules/programs/k9s.nix */
  readonly hotKeys?: Data;
  /** @deprecated renamed to `programs.k9s.hotKeys` */
  readonly hotkey?: Anything;
  /** null or package · modules/programs/k9s.nix */
  readonly package?: Val<Derivation | null>;
  /** @deprecated renamed to `programs.k9s.plugins` */
  readonly plugin?: Anything;
  /** YAML 1.1 value · default `{ }` · modules/programs/k9s.nix */
  readonly plugins?: Data;
  /** YAML 1.1 value · default `{ }` · modules/programs/k9s.nix */
  readonly settings?: Data;
  /** @deprecated renamed to `programs.k9s.skins.skin` */
  readonly skin?: Anything;
  /** attribute set of (YAML 1.1 value or absolute path) · default `{ }` · modules/programs/k9s.nix */
  readonly skins?: Def<Attrs<Anything>>;
  /** YAML 1.1 value · default `{ }` · modules/programs/k9s.nix */
  readonly views?: Data;
}
export interface programs·kakoune {
  /** null or package · default `null` · modules/programs/kakoune.nix */
  readonly colorSchemePackage?: Val<Derivation | null>;
  /** null or submodule · default `{ }` · modules/programs/kakoune.nix */
  readonly config?: Def<programs·kakoune·config | null>;
  /** boolean · default `false` · modules/programs/kakoune.nix */
  readonly defaultEditor?: Val<boolean>;
  /** boolean · default `false` · modules/programs/kakoune.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/kakoune.nix */
  readonly extraConfig?: Val<string>;
  /** null or package · read-only · modules/programs/kakoune.nix */
  readonly finalPackage?: Val<Derivation | null>;
  /** null or package · modules/programs/kakoune.nix */
  readonly package?: Val<Derivation | null>;
  /** list of package · default `[ ]` · modules/programs/kakoune.nix */
  readonly plugins?: Val<readonly Val<Derivation>[]>;
}
export interface programs·keepassxc {
  /** boolean · default `false` · modules/programs/keepassxc.nix */
  readonly autostart?: Val<boolean>;
  /** boolean · default `false` · modules/programs/keepassxc.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/keepassxc.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of attribute set of (null or boolean or signed integer or floating point number or string) · default `{ }` · modules/programs/keepassxc.nix */
  readonly settings?: Def<Attrs<Def<Attrs<Val<boolean | number | string | null>>>>>;
}
export interface programs·keychain {
  /** list of string · default `[ ]` · modules/programs/keychain.nix */
  readonly agents?: Val<readonly Val<string>[]>;
  /** boolean · default `false` · modules/programs/keychain.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/keychain.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · modules/programs/keychain.nix */
  readonly enableFishIntegration?: Val<boolean>;
  /** boolean · modules/programs/keychain.nix */
  readonly enableNushellIntegration?: Val<boolean>;
  /** boolean · default `true` · modules/programs/keychain.nix */
  readonly enableXsessionIntegration?: Val<boolean>;
  /** boolean · modules/programs/keychain.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** list of string · default `[ "--quiet" ]` · modules/programs/keychain.nix */
  readonly extraFlags?: Val<readonly Val<string>[]>;
  /** null or one of "local", "any", "local-once", "any-once" · default `null` · modules/programs/keychain.nix */
  readonly inheritType?: Val<"local" | "any" | "local-once" | "any-once" | null>;
  /** list of string · default `[ "id_rsa" ]` · modules/programs/keychain.nix */
  readonly keys?: Val<readonly Val<string>[]>;
  /** package · modules/programs/keychain.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·khal {
  /** boolean · default `false` · modules/programs/khal */
  readonly enable?: Val<boolean>;
  /** submodule · default `{ }` · modules/programs/khal */
  readonly locale?: Def<programs·khal·locale>;
  /** null or package · modules/programs/khal */
  readonly package?: Val<Derivation | null>;
  /** attribute set of attribute set of (null or boolean or signed integer or floating point number or string) · default `{ }` · modules/programs/khal */
  readonly settings?: Def<Attrs<Def<Attrs<Val<boolean | number | string | null>>>>>;
}
export interface programs·khard {
  /** boolean · default `false` · modules/programs/khard.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/programs/khard.nix */
  readonly package?: Val<Derivation>;
  /** open submodule of attribute set of attribute set of (boolean or string or list of string) · default `{ }` · modules/programs/khard.nix */
  readonly settings?: Def<programs·khard·settings>;
}
export interface programs·kickoff {
  /** boolean · default `false` · modules/programs/kickoff.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/kickoff.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/kickoff.nix */
  readonly settings?: Data;
}
export interface programs·kiro {
  /** absolute path or JSON value · default `{ }` · modules/programs/kiro.nix */
  readonly argvSettings?: Anything;
  /** boolean · default `false` · modules/programs/kiro.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/kiro.nix */
  readonly mutableExtensionsDir?: Val<boolean>;
  /** null or package · modules/programs/kiro.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of submodule · default `{ }` · modules/programs/kiro.nix */
  readonly profiles?: Def<Attrs<Def<programs·kiro·profiles·ᐸnameᐳ>>>;
}
export interface programs·kiro_cli {
  /** boolean · default `false` · modules/programs/kiro-cli.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/kiro-cli.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · modules/programs/kiro-cli.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** package · modules/programs/kiro-cli.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·kitty {
  /** attribute set of string · default `{ }` · modules/programs/kitty.nix */
  readonly actionAliases?: Def<Attrs<Val<string>>>;
  /** null or submodule · default `null` · modules/programs/kitty.nix */
  readonly autoThemeFiles?: Def<programs·kitty·autoThemeFiles | null>;
  /** null or (list of string) · default `null` · modules/programs/kitty.nix */
  readonly darwinLaunchOptions?: Val<readonly Val<string>[] | null>;
  readonly diffConfig?: Def<programs·kitty·diffConfig>;
  /** boolean · default `false` · modules/programs/kitty.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/programs/kitty.nix */
  readonly enableGitIntegration?: Val<boolean>;
  /** attribute set of string · default `{ }` · modules/programs/kitty.nix */
  readonly environment?: Def<Attrs<Val<string>>>;
  /** strings concatenated with "\n" · default `""` · modules/programs/kitty.nix */
  readonly extraConfig?: Val<string>;
  /** null or submodule · default `null` · modules/programs/kitty.nix */
  readonly font?: Def<programs·kitty·font | null>;
  /** attribute set of string · default `{ }` · modules/programs/kitty.nix */
  readonly keybindings?: Def<Attrs<Val<string>>>;
  /** attribute set of string · default `{ }` · modules/programs/kitty.nix */
  readonly mouseBindings?: Def<Attrs<Val<string>>>;
  /** null or package · modules/programs/kitty.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of (string or boolean or signed integer or floating point number) · default `{ }` · modules/programs/kitty.nix */
  readonly quickAccessTerminalConfig?: Def<Attrs<Val<string | boolean | number>>>;
  /** attribute set of (string or boolean or signed integer or floating point number) · default `{ }` · modules/programs/kitty.nix */
  readonly settings?: Def<Attrs<Val<string | boolean | number>>>;
  readonly shellIntegration?: Def<programs·kitty·shellIntegration>;
  /** @deprecated renamed to `programs.kitty.themeFile` */
  readonly theme?: Anything;
  /** null or string · default `null` · modules/programs/kitty.nix */
  readonly themeFile?: Val<string | null>;
}
export interface programs·kodi {
  /** null or (attribute set of attribute set of string) · default `null` · modules/programs/kodi.nix */
  readonly addonSettings?: Def<Attrs<Def<Attrs<Val<string>>>> | null>;
  /** absolute path · modules/programs/kodi.nix */
  readonly datadir?: Val<PathLike>;
  /** boolean · default `false` · modules/programs/kodi.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/programs/kodi.nix */
  readonly package?: Val<Derivation>;
  /** null or string or (attribute set of (string or anything or list of anything)) or list of (string or (attribute set of anything) or anything) · default `null` · modules/programs/kodi.nix */
  readonly settings?: Val<string | Attrs<Anything> | readonly Anything[] | null>;
  /** null or string or (attribute set of (string or anything or list of anything)) or list of (string or (attribute set of anything) or anything) · default `null` · modules/programs/kodi.nix */
  readonly sources?: Val<string | Attrs<Anything> | readonly Anything[] | null>;
}
export interface programs·kraftkit {
  /** boolean · default `false` · modules/programs/kraftkit.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/kraftkit.nix */
  readonly package?: Val<Derivation | null>;
  /** YAML 1.1 value · default `{ }` · modules/programs/kraftkit.nix */
  readonly settings?: Data;
}
export interface programs·kubecolor {
  /** boolean · default `false` · modules/programs/kubecolor.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/programs/kubecolor.nix */
  readonly enableAlias?: Val<boolean>;
  /** boolean · modules/programs/kubecolor.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** package · modules/programs/kubecolor.nix */
  readonly package?: Val<Derivation>;
  /** YAML 1.1 value · default `{ }` · modules/programs/kubecolor.nix */
  readonly settings?: Data;
}
export interface programs·kubeswitch {
  /** string · default `"kswitch"` · modules/programs/kubeswitch.nix */
  readonly commandName?: Val<string>;
  /** boolean · default `false` · modules/programs/kubeswitch.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/kubeswitch.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · modules/programs/kubeswitch.nix */
  readonly enableFishIntegration?: Val<boolean>;
  /** boolean · modules/programs/kubeswitch.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** package · modules/programs/kubeswitch.nix */
  readonly package?: Val<Derivation>;
  /** YAML 1.1 value · default `{ }` · modules/programs/kubeswitch.nix */
  readonly settings?: Data;
}
export interface programs·lapce {
  /** one of "stable", "nightly" · default `"stable"` · modules/programs/lapce.nix */
  readonly channel?: Val<"stable" | "nightly">;
  /** boolean · default `false` · modules/programs/lapce.nix */
  readonly enable?: Val<boolean>;
  /** TOML value · default `[ ]` · modules/programs/lapce.nix */
  readonly keymaps?: Data;
  /** null or package · modules/programs/lapce.nix */
  readonly package?: Val<Derivation | null>;
  /** list of submodule · default `[ ]` · modules/programs/lapce.nix */
  readonly plugins?: Val<readonly Def<programs·lapce·plugins·ᐸitemᐳ>[]>;
  /** TOML value · default `{ }` · modules/programs/lapce.nix */
  readonly settings?: Data;
}
export interface programs·lazydocker {
  /** boolean · default `false` · modules/programs/lazydocker.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/lazydocker.nix */
  readonly package?: Val<Derivation | null>;
  /** YAML 1.1 value · default `{ commandTemplates = { dockerCompose = "docker compose"; }; }` · modules/programs/lazydocker.nix */
  readonly settings?: Data;
}
export interface programs·lazygit {
  /** boolean · default `false` · modules/programs/lazygit.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/lazygit.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · modules/programs/lazygit.nix */
  readonly enableFishIntegration?: Val<boolean>;
  /** boolean · modules/programs/lazygit.nix */
  readonly enableNushellIntegration?: Val<boolean>;
  /** boolean · modules/programs/lazygit.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** null or package · modules/programs/lazygit.nix */
  readonly package?: Val<Derivation | null>;
  /** YAML 1.1 value · modules/programs/lazygit.nix */
  readonly settings?: Data;
  /** string · default `"lg"` · modules/programs/lazygit.nix */
  readonly shellWrapperName?: Val<string>;
}
export interface programs·lazysql {
  /** boolean · default `false` · modules/programs/lazysql.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/lazysql.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/lazysql.nix */
  readonly settings?: Data;
}
export interface programs·lazyworktree {
  /** boolean · default `false` · modules/programs/lazyworktree.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/lazyworktree.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · modules/programs/lazyworktree.nix */
  readonly enableFishIntegration?: Val<boolean>;
  /** boolean · modules/programs/lazyworktree.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** null or package · modules/programs/lazyworktree.nix */
  readonly package?: Val<Derivation | null>;
  /** YAML 1.1 value · default `{ }` · modules/programs/lazyworktree.nix */
  readonly settings?: Data;
  /** string · default `"lwt"` · modules/programs/lazyworktree.nix */
  readonly shellWrapperName?: Val<string>;
}
export interface programs·ledger {
  /** boolean · default `false` · modules/programs/ledger.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/ledger.nix */
  readonly extraConfig?: Val<string>;
  /** null or package · modules/programs/ledger.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of (boolean or signed integer or string or list of string) · default `{ }` · modules/programs/ledger.nix */
  readonly settings?: Def<Attrs<Val<boolean | number | string | readonly Val<string>[]>>>;
}
export interface programs·less {
  /** strings concatenated with "\n" · default `""` · modules/programs/less.nix */
  readonly config?: Val<string>;
  /** boolean · default `false` · modules/programs/less.nix */
  readonly enable?: Val<boolean>;
  /** @deprecated renamed to `programs.less.config` */
  readonly keys?: Anything;
  /** (list of string) or attribute set of (boolean or signed integer or string or list of (boolean or signed integer or string)) convertible to it · default `[ ]` · modules/programs/less.nix */
  readonly options?: Val<Attrs<Val<boolean | number | string | readonly Val<boolean | number | string>[]>> | readonly Val<string>[]>;
  /** null or package · modules/programs/less.nix */
  readonly package?: Val<Derivation | null>;
}
export interface programs·lesspipe {
  /** boolean · default `false` · modules/programs/lesspipe.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/programs/lesspipe.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·lf {
  /** attribute set of (null or string) · default `{ }` · modules/programs/lf.nix */
  readonly cmdKeybindings?: Def<Attrs<Val<string | null>>>;
  /** attribute set of (null or string) · default `{ }` · modules/programs/lf.nix */
  readonly commands?: Def<Attrs<Val<string | null>>>;
  /** boolean · default `false` · modules/programs/lf.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/lf.nix */
  readonly extraConfig?: Val<string>;
  /** attribute set of (null or string) · default `{ }` · modules/programs/lf.nix */
  readonly keybindings?: Def<Attrs<Val<string | null>>>;
  /** package · modules/programs/lf.nix */
  readonly package?: Val<Derivation>;
  readonly previewer?: Def<programs·lf·previewer>;
  /** attribute set of (string or signed integer or (list of (string or signed integer)) or boolean) · default `{ }` · modules/programs/lf.nix */
  readonly settings?: Def<Attrs<Val<string | number | readonly Val<string | number>[] | boolean>>>;
}
export interface programs·librewolf {
  /** string · modules/programs/librewolf.nix */
  readonly configPath?: Val<string>;
  /** string · modules/programs/librewolf.nix */
  readonly darwinAppName?: Val<string>;
  /** null or string · default `null` · modules/programs/librewolf.nix */
  readonly darwinDefaultsId?: Val<string | null>;
  /** boolean · default `false` · modules/programs/librewolf.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/programs/librewolf.nix */
  readonly enableGnomeExtensions?: Val<boolean>;
  /** null or package · read-only · modules/programs/librewolf.nix */
  readonly finalPackage?: Val<Derivation | null>;
  /** list of (package or submodule) · default `[ ]` · modules/programs/librewolf.nix */
  readonly globalExtensions?: Val<readonly Val<Derivation | programs·librewolf·globalExtensions·ᐸitemᐳ>[]>;
  /** list of string · default `[ ]` · modules/programs/librewolf.nix */
  readonly languagePacks?: Val<readonly Val<string>[]>;
  /** string · modules/programs/librewolf.nix */
  readonly name?: Val<string>;
  /** list of package · default `[ ]` · modules/programs/librewolf.nix */
  readonly nativeMessagingHosts?: Val<readonly Val<Derivation>[]>;
  /** null or package · modules/programs/librewolf.nix */
  readonly package?: Val<Derivation | null>;
  /** list of package · default `[ ]` · modules/programs/librewolf.nix */
  readonly pkcs11Modules?: Val<readonly Val<Derivation>[]>;
  /** attribute set of JSON value · default `{ }` · modules/programs/librewolf.nix */
  readonly policies?: Def<Attrs<Data>>;
  /** null or (unsigned integer, meaning >=0) · modules/programs/librewolf.nix */
  readonly profileVersion?: Val<number | null>;
  /** attribute set of submodule · default `{ }` · modules/programs/librewolf.nix */
  readonly profiles?: Def<Attrs<Def<programs·librewolf·profiles·ᐸnameᐳ>>>;
  /** string · modules/programs/librewolf.nix */
  readonly profilesPath?: Val<string>;
  /** string · modules/programs/librewolf.nix */
  readonly release?: Val<string>;
  /** attribute set of (boolean or signed integer or string) · default `{ }` · modules/programs/librewolf.nix */
  readonly settings?: Def<Attrs<Val<boolean | number | string>>>;
  /** null or string · modules/programs/librewolf.nix */
  readonly vendorPath?: Val<string | null>;
  /** null or string · modules/programs/librewolf.nix */
  readonly wrappedPackageName?: Val<string | null>;
}
export interface programs·lieer {
  /** boolean · default `false` · modules/programs/lieer.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/programs/lieer.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·looking_glass_client {
  /** boolean · default `false` · modules/programs/looking-glass-client.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/looking-glass-client.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of attribute set of (null or boolean or signed integer or floating point number or string) · default `{ }` · modules/programs/looking-glass-client.nix */
  readonly settings?: Def<Attrs<Def<Attrs<Val<boolean | number | string | null>>>>>;
}
export interface programs·lsd {
  /** YAML 1.1 value or absolute path · default `{ }` · modules/programs/lsd.nix */
  readonly colors?: Anything;
  /** boolean · default `false` · modules/programs/lsd.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/lsd.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · modules/programs/lsd.nix */
  readonly enableFishIntegration?: Val<boolean>;
  /** boolean · modules/programs/lsd.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** YAML 1.1 value or absolute path · default `{ }` · modules/programs/lsd.nix */
  readonly icons?: Anything;
  /** null or package · modules/programs/lsd.nix */
  readonly package?: Val<Derivation | null>;
  /** YAML 1.1 value · default `{ }` · modules/programs/lsd.nix */
  readonly settings?: Data;
}
export interface programs·lutris {
  /** null or package · default `null` · modules/programs/lutris.nix */
  readonly defaultWinePackage?: Val<Derivation | null>;
  /** boolean · default `false` · modules/programs/lutris.nix */
  readonly enable?: Val<boolean>;
  /** list of package · default `[ ]` · modules/programs/lutris.nix */
  readonly extraPackages?: Val<readonly Val<Derivation>[]>;
  /** package · modules/programs/lutris.nix */
  readonly package?: Val<Derivation>;
  /** list of package · default `[ ]` · modules/programs/lutris.nix */
  readonly protonPackages?: Val<readonly Val<Derivation>[]>;
  /** attribute set of submodule · default `{ }` · modules/programs/lutris.nix */
  readonly runners?: Def<Attrs<Def<programs·lutris·runners·ᐸnameᐳ>>>;
  /** null or package · default `null` · modules/programs/lutris.nix */
  readonly steamPackage?: Val<Derivation | null>;
  /** list of package · default `[ ]` · modules/programs/lutris.nix */
  readonly winePackages?: Val<readonly Val<Derivation>[]>;
}
export interface programs·macchina {
  /** boolean · default `false` · modules/programs/macchina */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/macchina */
  readonly package?: Val<Derivation | null>;
  readonly settings?: Def<programs·macchina·settings>;
  /** attribute set of submodule · default `{ }` · modules/programs/macchina */
  readonly themes?: Def<Attrs<Def<programs·macchina·themes·ᐸnameᐳ>>>;
}
export interface programs·macos_terminal {
  /** boolean · default `false` · modules/programs/macos-terminal.nix */
  readonly enable?: Val<boolean>;
  /** submodule · default `{ }` · modules/programs/macos-terminal.nix */
  readonly preferences?: Def<programs·macos_terminal·preferences>;
  /** attribute set of submodule · default `{ }` · modules/programs/macos-terminal.nix */
  readonly profiles?: Def<Attrs<Def<programs·macos_terminal·profiles·ᐸnameᐳ>>>;
}
export interface programs·man {
  /** boolean · default `true` · modules/programs/man */
  readonly enable?: Val<boolean>;
  /** @deprecated renamed to `programs.man.man-db.extraConfig` */
  readonly extraConfig?: Anything;
  /** boolean · default `false` · modules/programs/man */
  readonly generateCaches?: Val<boolean>;
  readonly "man-db"?: Def<programs·man·man_db>;
  readonly mandoc?: Def<programs·man·mandoc>;
  /** null or package · modules/programs/man */
  readonly package?: Val<Derivation | null>;
}
export interface programs·mangohud {
  /** boolean · default `false` · modules/programs/mangohud.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/programs/mangohud.nix */
  readonly enableSessionWide?: Val<boolean>;
  /** package · modules/programs/mangohud.nix */
  readonly package?: Val<Derivation>;
  /** attribute set of (boolean or signed integer or floating point number or string or absolute path or list of (signed integer or string)) · default `{ }` · modules/programs/mangohud.nix */
  readonly settings?: Def<Attrs<Val<boolean | number | string | PathLike | readonly Val<number | string>[]>>>;
  /** attribute set of attribute set of (boolean or signed integer or floating point number or string or absolute path or list of (signed integer or string)) · default `{ }` · modules/programs/mangohud.nix */
  readonly settingsPerApplication?: Def<Attrs<Def<Attrs<Val<boolean | number | string | PathLike | readonly Val<number | string>[]>>>>>;
}
export interface programs·matplotlib {
  /** attribute set of anything · default `{ }` · modules/programs/matplotlib.nix */
  readonly config?: Def<Attrs<Anything>>;
  /** boolean · default `false` · modules/programs/matplotlib.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/matplotlib.nix */
  readonly extraConfig?: Val<string>;
}
export interface programs·mblaze {
  /** attribute set of string · modules/programs/mblaze */
  readonly accountDirs?: Def<Attrs<Val<string>>>;
  /** null or string · default `null` · modules/programs/mblaze */
  readonly editor?: Val<string | null>;
  /** boolean · default `false` · modules/programs/mblaze */
  readonly enable?: Val<boolean>;
  /** package · modules/programs/mblaze */
  readonly package?: Val<Derivation>;
  /** attribute set of string · default `{ }` · modules/programs/mblaze */
  readonly settings?: Def<Attrs<Val<string>>>;
}
export interface programs·mbsync {
  /** boolean · default `false` · modules/programs/mbsync */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/mbsync */
  readonly extraConfig?: Val<string>;
  /** attribute set of attribute set of list of string · default `{ }` · modules/programs/mbsync */
  readonly groups?: Def<Attrs<Def<Attrs<Val<readonly Val<string>[]>>>>>;
  /** package · modules/programs/mbsync */
  readonly package?: Val<Derivation>;
}
export interface programs·mc {
  /** boolean · default `false` · modules/programs/mc.nix */
  readonly enable?: Val<boolean>;
  /** attribute set of attribute set of (null or boolean or signed integer or floating point number or string) · default `{ }` · modules/programs/mc.nix */
  readonly extensionSettings?: Def<Attrs<Def<Attrs<Val<boolean | number | string | null>>>>>;
  /** attribute set of attribute set of (null or boolean or signed integer or floating point number or string) · default `{ }` · modules/programs/mc.nix */
  readonly fileHighlightSettings?: Def<Attrs<Def<Attrs<Val<boolean | number | string | null>>>>>;
  /** attribute set of attribute set of (null or boolean or signed integer or floating point number or string) · default `{ }` · modules/programs/mc.nix */
  readonly keymapSettings?: Def<Attrs<Def<Attrs<Val<boolean | number | string | null>>>>>;
  /** null or package · modules/programs/mc.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of attribute set of (null or boolean or signed integer or floating point number or string) · default `{ }` · modules/programs/mc.nix */
  readonly panelsSettings?: Def<Attrs<Def<Attrs<Val<boolean | number | string | null>>>>>;
  /** attribute set of attribute set of (null or boolean or signed integer or floating point number or string) · default `{ }` · modules/programs/mc.nix */
  readonly settings?: Def<Attrs<Def<Attrs<Val<boolean | number | string | null>>>>>;
}
export interface programs·mcfly {
  /** boolean · default `false` · modules/programs/mcfly.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/mcfly.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · modules/programs/mcfly.nix */
  readonly enableFishIntegration?: Val<boolean>;
  /** @deprecated renamed to `programs.mcfly.fuzzySearchFactor` */
  readonly enableFuzzySearch?: Anything;
  /** boolean · default `false` · modules/programs/mcfly.nix */
  readonly enableLightTheme?: Val<boolean>;
  /** boolean · modules/programs/mcfly.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** unsigned integer, meaning >=0 · default `0` · modules/programs/mcfly.nix */
  readonly fuzzySearchFactor?: Val<number>;
  readonly fzf?: Def<programs·mcfly·fzf>;
  /** one of "TOP", "BOTTOM" · default `"TOP"` · modules/programs/mcfly.nix */
  readonly interfaceView?: Val<"TOP" | "BOTTOM">;
  /** one of "emacs", "vim" · default `"emacs"` · modules/programs/mcfly.nix */
  readonly keyScheme?: Val<"emacs" | "vim">;
  /** package · modules/programs/mcfly.nix */
  readonly mcflyFzfPackage?: Val<Derivation>;
  /** package · modules/programs/mcfly.nix */
  readonly package?: Val<Derivation>;
  /** TOML value · default `{ }` · modules/programs/mcfly.nix */
  readonly settings?: Data;
}
export interface programs·mcp {
  /** boolean · default `false` · modules/programs/mcp.nix */
  readonly enable?: Val<boolean>;
  /** attribute set of open submodule of JSON value · default `{ }` · modules/programs/mcp.nix */
  readonly servers?: Def<Attrs<Def<programs·mcp·servers·ᐸnameᐳ>>>;
}
export interface programs·meli {
  /** boolean · default `false` · modules/programs/meli.nix */
  readonly enable?: Val<boolean>;
  /** list of string · default `[ ]` · modules/programs/meli.nix */
  readonly includes?: Val<readonly Val<string>[]>;
  /** package · modules/programs/meli.nix */
  readonly package?: Val<Derivation>;
  /** open submodule of TOML value · default `{ }` · modules/programs/meli.nix */
  readonly settings?: Def<DataSet>;
}
export interface programs·mercurial {
  /** attribute set of anything · default `{ }` · modules/programs/mercurial.nix */
  readonly aliases?: Def<Attrs<Anything>>;
  /** boolean · default `false` · modules/programs/mercurial.nix */
  readonly enable?: Val<boolean>;
  /** (attribute set of anything) or strings concatenated with "\n" · default `{ }` · modules/programs/mercurial.nix */
  readonly extraConfig?: Val<Attrs<Anything> | string>;
  /** list of string · default `[ ]` · modules/programs/mercurial.nix */
  readonly ignores?: Val<readonly Val<string>[]>;
  /** list of string · default `[ ]` · modules/programs/mercurial.nix */
  readonly ignoresRegexp?: Val<readonly Val<string>[]>;
  /** attribute set of attribute set of (null or boolean or signed integer or floating point number or string) · modules/programs/mercurial.nix */
  readonly iniContent?: Def<Attrs<Def<Attrs<Val<boolean | number | string | null>>>>>;
  /** package · modules/programs/mercurial.nix */
  readonly package?: Val<Derivation>;
  /** string · modules/programs/mercurial.nix */
  readonly userEmail?: Val<string>;
  /** string · modules/programs/mercurial.nix */
  readonly userName?: Val<string>;
}
export interface programs·mergiraf {
  /** boolean · default `false` · modules/programs/mergiraf.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/mergiraf.nix */
  readonly enableGitIntegration?: Val<boolean>;
  /** boolean · modules/programs/mergiraf.nix */
  readonly enableJujutsuIntegration?: Val<boolean>;
  /** package · modules/programs/mergiraf.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·micro {
  /** boolean · default `false` · modules/programs/micro.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/micro.nix */
  readonly package?: Val<Derivation | null>;
  /** JSON value · default `{ }` · modules/programs/micro.nix */
  readonly settings?: Data;
}
export interface programs·microsoft_edge {
  /** list of string · default `[ ]` · modules/programs/chromium.nix */
  readonly commandLineArgs?: Val<readonly Val<string>[]>;
  /** list of package · default `[ ]` · modules/programs/chromium.nix */
  readonly dictionaries?: Val<readonly Val<Derivation>[]>;
  /** boolean · default `false` · modules/programs/chromium.nix */
  readonly enable?: Val<boolean>;
  /** list of (submodule or string convertible to it) · default `[ ]` · modules/programs/chromium.nix */
  readonly extensions?: Val<readonly Val<string | AnythingSet>[]>;
  /** null or package · read-only · modules/programs/chromium.nix */
  readonly finalPackage?: Val<Derivation | null>;
  /** list of package · default `[ ]` · modules/programs/chromium.nix */
  readonly nativeMessagingHosts?: Val<readonly Val<Derivation>[]>;
  /** null or package · modules/programs/chromium.nix */
  readonly package?: Val<Derivation | null>;
}
export interface programs·mise {
  /** boolean · default `false` · modules/programs/mise.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/mise.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · modules/programs/mise.nix */
  readonly enableFishIntegration?: Val<boolean>;
  /** boolean · default `false` · modules/programs/mise.nix */
  readonly enableMutableConfig?: Val<boolean>;
  /** boolean · modules/programs/mise.nix */
  readonly enableNushellIntegration?: Val<boolean>;
  /** boolean · modules/programs/mise.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** TOML value · default `{ }` · modules/programs/mise.nix */
  readonly globalConfig?: Data;
  /** null or package · modules/programs/mise.nix */
  readonly package?: Val<Derivation | null>;
  /** @deprecated renamed to `programs.mise.globalConfig.settings` */
  readonly settings?: Anything;
}
export interface programs·mistral_vibe {
  /** boolean · default `false` · modules/programs/mistral-vibe.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/mistral-vibe.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/mistral-vibe.nix */
  readonly settings?: Data;
}
export interface programs·mods {
  /** boolean · default `false` · modules/programs/mods.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/mods.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · modules/programs/mods.nix */
  readonly enableFishIntegration?: Val<boolean>;
  /** boolean · modules/programs/mods.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** package · modules/programs/mods.nix */
  readonly package?: Val<Derivation>;
  /** YAML 1.1 value · default `{ }` · modules/programs/mods.nix */
  readonly settings?: Data;
}
export interface programs·mpv {
  /** attribute set of string · default `{ }` · modules/programs/mpv.nix */
  readonly bindings?: Def<Attrs<Val<string>>>;
  /** attribute set of (string or signed integer or boolean or floating point number or list of (string or signed integer or boolean or floating point number)) · default `{ }` · modules/programs/mpv.nix */
  readonly config?: Def<Attrs<Val<string | number | boolean | readonly Val<string | number | boolean>[]>>>;
  /** list of string · default `[ ]` · modules/programs/mpv.nix */
  readonly defaultProfiles?: Val<readonly Val<string>[]>;
  /** boolean · default `false` · modules/programs/mpv.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/mpv.nix */
  readonly extraInput?: Val<string>;
  /** list of string · default `[ ]` · modules/programs/mpv.nix */
  readonly extraMakeWrapperArgs?: Val<readonly Val<string>[]>;
  /** package · read-only · modules/programs/mpv.nix */
  readonly finalPackage?: Val<Derivation>;
  /** list of string · default `[ ]` · modules/programs/mpv.nix */
  readonly includes?: Val<readonly Val<string>[]>;
  /** package · modules/programs/mpv.nix */
  readonly package?: Val<Derivation>;
  /** attribute set of attribute set of (string or signed integer or boolean or floating point number or list of (string or signed integer or boolean or floating point number)) · default `{ }` · modules/programs/mpv.nix */
  readonly profiles?: Def<Attrs<Def<Attrs<Val<string | number | boolean | readonly Val<string | number | boolean>[]>>>>>;
  /** attribute set of attribute set of (string or signed integer or boolean or floating point number or list of (string or signed integer or boolean or floating point number)) · default `{ }` · modules/programs/mpv.nix */
  readonly scriptOpts?: Def<Attrs<Def<Attrs<Val<string | number | boolean | readonly Val<string | number | boolean>[]>>>>>;
  /** list of package · default `[ ]` · modules/programs/mpv.nix */
  readonly scripts?: Val<readonly Val<Derivation>[]>;
}
export interface programs·mpvpaper {
  /** boolean · default `false` · modules/programs/mpvpaper.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/mpvpaper.nix */
  readonly package?: Val<Derivation | null>;
  /** strings concatenated with "\n" · default `""` · modules/programs/mpvpaper.nix */
  readonly pauseList?: Val<string>;
  /** strings concatenated with "\n" · default `""` · modules/programs/mpvpaper.nix */
  readonly stopList?: Val<string>;
}
export interface programs·mr {
  /** boolean · default `false` · modules/programs/mr.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/mr.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of attribute set of (null or boolean or signed integer or floating point number or string or list of (null or boolean or signed integer or floating point number or string)) · default `{ }` · modules/programs/mr.nix */
  readonly settings?: Def<Attrs<Def<Attrs<Val<boolean | number | string | null | readonly Val<boolean | number | string | null>[]>>>>>;
}
export interface programs·msmtp {
  /** strings concatenated with "\n" · default `""` · modules/programs/msmtp */
  readonly configContent?: Val<string>;
  /** boolean · default `false` · modules/programs/msmtp */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/msmtp */
  readonly extraAccounts?: Anything;
  /** strings concatenated with "\n" · default `""` · modules/programs/msmtp */
  readonly extraConfig?: Anything;
  /** package · modules/programs/msmtp */
  readonly package?: Val<Derivation>;
}
export interface programs·mu {
  /** boolean · default `false` · modules/programs/mu.nix */
  readonly enable?: Val<boolean>;
  /** absolute path · modules/programs/mu.nix */
  readonly home?: Val<PathLike>;
  /** package · modules/programs/mu.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·mujmap {
  /** boolean · default `false` · modules/programs/mujmap.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/programs/mujmap.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·mullvad_vpn {
  /** boolean · default `false` · modules/programs/mullvad-vpn.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/mullvad-vpn.nix */
  readonly package?: Val<Derivation | null>;
  /** JSON value · default `{ }` · modules/programs/mullvad-vpn.nix */
  readonly settings?: Data;
}
export interface programs·mypy {
  /** boolean · default `false` · modules/programs/mypy.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/mypy.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of attribute set of (null or boolean or signed integer or floating point number or string) · default `{ }` · modules/programs/mypy.nix */
  readonly settings?: Def<Attrs<Def<Attrs<Val<boolean | number | string | null>>>>>;
}
export interface programs·navi {
  /** boolean · default `false` · modules/programs/navi.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/navi.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · modules/programs/navi.nix */
  readonly enableFishIntegration?: Val<boolean>;
  /** boolean · modules/programs/navi.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** package · modules/programs/navi.nix */
  readonly package?: Val<Derivation>;
  /** YAML 1.1 value · default `{ }` · modules/programs/navi.nix */
  readonly settings?: Data;
}
export interface programs·ncmpcpp {
  /** list of submodule · default `[ ]` · modules/programs/ncmpcpp.nix */
  readonly bindings?: Val<readonly Def<programs·ncmpcpp·bindings·ᐸitemᐳ>[]>;
  /** boolean · default `false` · modules/programs/ncmpcpp.nix */
  readonly enable?: Val<boolean>;
  /** null or string or absolute path convertible to it · modules/programs/ncmpcpp.nix */
  readonly mpdMusicDir?: Val<PathLike | string | null>;
  /** package · modules/programs/ncmpcpp.nix */
  readonly package?: Val<Derivation>;
  /** attribute set of (boolean or signed integer or string) · default `{ }` · modules/programs/ncmpcpp.nix */
  readonly settings?: Def<Attrs<Val<boolean | number | string>>>;
}
export interface programs·ncspot {
  /** boolean · default `false` · modules/programs/ncspot.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/ncspot.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/ncspot.nix */
  readonly settings?: Data;
}
export interface programs·ne {
  /** attribute set of strings concatenated with "\n" · default `{ }` · modules/programs/ne.nix */
  readonly automaticPreferences?: Def<Attrs<Val<string>>>;
  /** strings concatenated with "\n" · default `""` · modules/programs/ne.nix */
  readonly defaultPreferences?: Val<string>;
  /** boolean · default `false` · modules/programs/ne.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/ne.nix */
  readonly keybindings?: Val<string>;
  /** strings concatenated with "\n" · default `""` · modules/programs/ne.nix */
  readonly menus?: Val<string>;
  /** null or package · modules/programs/ne.nix */
  readonly package?: Val<Derivation | null>;
  /** strings concatenated with "\n" · default `""` · modules/programs/ne.nix */
  readonly virtualExtensions?: Val<string>;
}
export interface programs·neomutt {
  /** list of submodule · default `[ ]` · modules/programs/neomutt */
  readonly binds?: Val<readonly Def<programs·neomutt·binds·ᐸitemᐳ>[]>;
  /** boolean · default `true` · modules/programs/neomutt */
  readonly changeFolderWhenSourcingAccount?: Val<boolean>;
  /** null or signed integer · default `null` · modules/programs/neomutt */
  readonly checkStatsInterval?: Val<number | null>;
  /** string · default `"$EDITOR"` · modules/programs/neomutt */
  readonly editor?: Val<string>;
  /** boolean · default `false` · modules/programs/neomutt */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/neomutt */
  readonly extraConfig?: Val<string>;
  /** list of submodule · default `[ ]` · modules/programs/neomutt */
  readonly macros?: Val<readonly Def<programs·neomutt·macros·ᐸitemᐳ>[]>;
  /** package · modules/programs/neomutt */
  readonly package?: Val<Derivation>;
  /** attribute set of string · default `{ }` · modules/programs/neomutt */
  readonly settings?: Def<Attrs<Val<string>>>;
  /** submodule · default `{ }` · modules/programs/neomutt */
  readonly sidebar?: Def<programs·neomutt·sidebar>;
  /** one of "date", "date-received", "from", "mailbox-order", "score", "size", "spam", "subject", "threads", "to", "reverse-date", "reverse-date-received", "reverse-from", "reverse-mailbox-order", "revers… · default `"threads"` · modules/programs/neomutt */
  readonly sort?: Val<"date" | "date-received" | "from" | "mailbox-order" | "score" | "size" | "spam" | "subject" | "threads" | "to" | "reverse-date" | "reverse-date-received" | "reverse-from" | "reverse-mailbox-order" | "reverse-score" | "reverse-size" | "reverse-spam" | "reverse-subject" | "reverse-threads" | "reverse-to" | "last-date" | "last-date-received" | "last-from" | "last-mailbox-order" | "last-score" | "last-size" | "last-spam" | "last-subject" | "last-threads" | "last-to" | "reverse-last-date" | "reverse-last-date-received" | "reverse-last-from" | "reverse-last-mailbox-order" | "reverse-last-score" | "reverse-last-size" | "reverse-last-spam" | "reverse-last-subject" | "reverse-last-threads" | "reverse-last-to">;
  /** boolean · default `true` · modules/programs/neomutt */
  readonly sourcePrimaryAccount?: Val<boolean>;
  /** boolean · default `false` · modules/programs/neomutt */
  readonly unmailboxes?: Val<boolean>;
  /** boolean · default `false` · modules/programs/neomutt */
  readonly vimKeys?: Val<boolean>;
}
export interface programs·neovide {
  /** boolean · default `false` · modules/programs/neovide.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/neovide.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/neovide.nix */
  readonly settings?: Data;
}
export interface programs·neovim {
  /** boolean · default `true` · modules/programs/neovim */
  readonly autowrapRuntimeDeps?: Val<boolean>;
  readonly coc?: Def<programs·neovim·coc>;
  /** boolean · default `false` · modules/programs/neovim */
  readonly defaultEditor?: Val<boolean>;
  /** boolean · default `false` · modules/programs/neovim */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/neovim */
  readonly extraConfig?: Val<string>;
  /** @deprecated renamed to `programs.neovim.initLua` */
  readonly extraLuaConfig?: Anything;
  /** function that evaluates to a(n) list of package · modules/programs/neovim */
  readonly extraLuaPackages?: Val<(arg: AnyRef) => Val<readonly Val<Derivation>[]>>;
  /** string · default `""` · modules/programs/neovim */
  readonly extraName?: Val<string>;
  /** list of package · default `[ ]` · modules/programs/neovim */
  readonly extraPackages?: Val<readonly Val<Derivation>[]>;
  /** function that evaluates to a(n) list of package · modules/programs/neovim */
  readonly extraPython3Packages?: Val<(arg: AnyRef) => Val<readonly Val<Derivation>[]>>;
  /** list of string · default `[ ]` · modules/programs/neovim */
  readonly extraWrapperArgs?: Val<readonly Val<string>[]>;
  /** package · read-only · modules/programs/neovim */
  readonly finalPackage?: Val<Derivation>;
  /** strings concatenated with "\n" · read-only · modules/programs/neovim */
  readonly generatedConfigViml?: Val<string>;
  /** attribute set of strings concatenated with "\n" · read-only · modules/programs/neovim */
  readonly generatedConfigs?: Def<Attrs<Val<string>>>;
  /** strings concatenated with "\n" · default `""` · modules/programs/neovim */
  readonly initLua?: Val<string>;
  /** package · modules/programs/neovim */
  readonly package?: Val<Derivation>;
  /** list of (package or submodule) · default `[ ]` · modules/programs/neovim */
  readonly plugins?: Val<readonly Val<Derivation | programs·neovim·plugins·ᐸitemᐳ>[]>;
  /** boolean · default `false` · modules/programs/neovim */
  readonly sideloadInitLua?: Val<boolean>;
  /** boolean · default `false` · modules/programs/neovim */
  readonly viAlias?: Val<boolean>;
  /** boolean · default `false` · modules/programs/neovim */
  readonly vimAlias?: Val<boolean>;
  /** boolean · default `false` · modules/programs/neovim */
  readonly vimdiffAlias?: Val<boolean>;
  /** boolean · modules/programs/neovim */
  readonly waylandSupport?: Val<boolean>;
  /** boolean · default `false` · modules/programs/neovim */
  readonly withNodeJs?: Val<boolean>;
  /** boolean · default `false` · modules/programs/neovim */
  readonly withPerl?: Val<boolean>;
  /** boolean · modules/programs/neovim */
  readonly withPython3?: Val<boolean>;
  /** boolean · modules/programs/neovim */
  readonly withRuby?: Val<boolean>;
}
export interface programs·newsboat {
  readonly autoFetchArticles?: Def<programs·newsboat·autoFetchArticles>;
  /** boolean · default `false` · modules/programs/newsboat.nix */
  readonly autoReload?: Val<boolean>;
  readonly autoVacuum?: Def<programs·newsboat·autoVacuum>;
  /** string · modules/programs/newsboat.nix */
  readonly browser?: Val<string>;
  /** boolean · default `false` · modules/programs/newsboat.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/newsboat.nix */
  readonly extraConfig?: Val<string>;
  /** signed integer · default `0` · modules/programs/newsboat.nix */
  readonly maxItems?: Val<number>;
  /** null or package · modules/programs/newsboat.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of string · default `{ }` · modules/programs/newsboat.nix */
  readonly queries?: Def<Attrs<Val<string>>>;
  /** signed integer · default `5` · modules/programs/newsboat.nix */
  readonly reloadThreads?: Val<number>;
  /** null or signed integer · default `60` · modules/programs/newsboat.nix */
  readonly reloadTime?: Val<number | null>;
  /** list of submodule · default `[ ]` · modules/programs/newsboat.nix */
  readonly urls?: Val<readonly Def<programs·newsboat·urls·ᐸitemᐳ>[]>;
}
export interface programs·nh {
  readonly clean?: Def<programs·nh·clean>;
  /** null or (optionally newline-terminated) single-line string or absolute path · default `null` · modules/programs/nh.nix */
  readonly darwinFlake?: Val<string | PathLike | null>;
  /** boolean · default `false` · modules/programs/nh.nix */
  readonly enable?: Val<boolean>;
  /** null or (optionally newline-terminated) single-line string or absolute path · default `null` · modules/programs/nh.nix */
  readonly flake?: Val<string | PathLike | null>;
  /** null or (optionally newline-terminated) single-line string or absolute path · default `null` · modules/programs/nh.nix */
  readonly homeFlake?: Val<string | PathLike | null>;
  /** null or (optionally newline-terminated) single-line string or absolute path · default `null` · modules/programs/nh.nix */
  readonly osFlake?: Val<string | PathLike | null>;
  /** package · modules/programs/nh.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·nheko {
  /** boolean · default `false` · modules/programs/nheko.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/nheko.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of attribute set of (null or boolean or signed integer or floating point number or string) · default `{ }` · modules/programs/nheko.nix */
  readonly settings?: Def<Attrs<Def<Attrs<Val<boolean | number | string | null>>>>>;
}
export interface programs·niriswitcher {
  /** @deprecated removed */
  readonly enable?: never;
}
export interface programs·nix_index {
  /** boolean · default `false` · modules/programs/nix-index.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/nix-index.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · modules/programs/nix-index.nix */
  readonly enableFishIntegration?: Val<boolean>;
  /** boolean · modules/programs/nix-index.nix */
  readonly enableNushellIntegration?: Val<boolean>;
  /** boolean · modules/programs/nix-index.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** package · modules/programs/nix-index.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·nix_init {
  /** boolean · default `false` · modules/programs/nix-init.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/nix-init.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/nix-init.nix */
  readonly settings?: Data;
}
export interface programs·nix_search_tv {
  /** boolean · default `false` · modules/programs/nix-search-tv.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/nix-search-tv.nix */
  readonly enableTelevisionIntegration?: Val<boolean>;
  /** null or package · modules/programs/nix-search-tv.nix */
  readonly package?: Val<Derivation | null>;
  /** JSON value · default `{ }` · modules/programs/nix-search-tv.nix */
  readonly settings?: Data;
}
export interface programs·nix_your_shell {
  /** boolean · default `false` · modules/programs/nix-your-shell.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/nix-your-shell.nix */
  readonly enableFishIntegration?: Val<boolean>;
  /** boolean · modules/programs/nix-your-shell.nix */
  readonly enableNushellIntegration?: Val<boolean>;
  /** boolean · modules/programs/nix-your-shell.nix */
  readonly enableZshIntegration?: Val<boolean>;
  readonly "nix-output-monitor"?: Def<programs·nix_your_shell·nix_output_monitor>;
  /** package · modules/programs/nix-your-shell.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·nnn {
  /** attribute set of string · default `{ }` · modules/programs/nnn.nix */
  readonly bookmarks?: Def<Attrs<Val<string>>>;
  /** boolean · default `false` · modules/programs/nnn.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/nnn.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · modules/programs/nnn.nix */
  readonly enableFishIntegration?: Val<boolean>;
  /** boolean · modules/programs/nnn.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** list of package · default `[ ]` · modules/programs/nnn.nix */
  readonly extraPackages?: Val<readonly Val<Derivation>[]>;
  /** package · read-only · modules/programs/nnn.nix */
  readonly finalPackage?: Val<Derivation>;
  /** (list of string) or attribute set of (boolean or signed integer or string) convertible to it · default `{ }` · modules/programs/nnn.nix */
  readonly options?: Val<Attrs<Val<boolean | number | string>> | readonly Val<string>[]>;
  /** package · modules/programs/nnn.nix */
  readonly package?: Val<Derivation>;
  /** submodule · default `{ }` · modules/programs/nnn.nix */
  readonly plugins?: Def<programs·nnn·plugins>;
  /** boolean · default `false` · modules/programs/nnn.nix */
  readonly quitcd?: Val<boolean>;
}
export interface programs·nom {
  /** boolean · default `false` · modules/programs/nom.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/nom.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of anything · default `{ }` · modules/programs/nom.nix */
  readonly settings?: Def<Attrs<Anything>>;
}
export interface programs·noti {
  /** boolean · default `false` · modules/programs/noti.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/noti.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of attribute set of string · default `{ }` · modules/programs/noti.nix */
  readonly settings?: Def<Attrs<Def<Attrs<Val<string>>>>>;
}
export interface programs·notmuch {
  /** boolean · default `false` · modules/programs/notmuch */
  readonly enable?: Val<boolean>;
  /** attribute set of attribute set of string · default `{ }` · modules/programs/notmuch */
  readonly extraConfig?: Def<Attrs<Def<Attrs<Val<string>>>>>;
  readonly hooks?: Def<programs·notmuch·hooks>;
  readonly maildir?: Def<programs·notmuch·maildir>;
  /** submodule · default `{ }` · modules/programs/notmuch */
  readonly new?: Def<programs·notmuch·new>;
  /** package · modules/programs/notmuch */
  readonly package?: Val<Derivation>;
  readonly search?: Def<programs·notmuch·search>;
}
export interface programs·npm {
  /** boolean · default `false` · modules/programs/npm.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/npm.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of (null or boolean or signed integer or floating point number or string) · default `{ prefix = "\${HOME}/.npm"; }` · modules/programs/npm.nix */
  readonly settings?: Def<Attrs<Val<boolean | number | string | null>>>;
}
export interface programs·numbat {
  /** boolean · default `false` · modules/programs/numbat.nix */
  readonly enable?: Val<boolean>;
  /** null or strings concatenated with "\n" or absolute path · default `null` · modules/programs/numbat.nix */
  readonly initFile?: Val<string | PathLike | null>;
  /** null or package · modules/programs/numbat.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/numbat.nix */
  readonly settings?: Data;
}
export interface programs·nushell {
  /** string or absolute path · modules/programs/nushell.nix */
  readonly configDir?: Val<string | PathLike>;
  /** null or submodule · default `null` · modules/programs/nushell.nix */
  readonly configFile?: Def<programs·nushell·configFile | null>;
  /** boolean · default `false` · modules/programs/nushell.nix */
  readonly enable?: Val<boolean>;
  /** null or submodule · default `null` · modules/programs/nushell.nix */
  readonly envFile?: Def<programs·nushell·envFile | null>;
  /** attribute set of (null or Nushell inline value or boolean or signed integer or floating point number or string or absolute path or (attribute set of anything) or list of anything) · default `{ }` · modules/programs/nushell.nix */
  readonly environmentVariables?: Def<Attrs<Anything>>;
  /** strings concatenated with "\n" · default `""` · modules/programs/nushell.nix */
  readonly extraConfig?: Val<string>;
  /** strings concatenated with "\n" · default `""` · modules/programs/nushell.nix */
  readonly extraEnv?: Val<string>;
  /** strings concatenated with "\n" · default `""` · modules/programs/nushell.nix */
  readonly extraLogin?: Val<string>;
  /** null or submodule · default `null` · modules/programs/nushell.nix */
  readonly loginFile?: Def<programs·nushell·loginFile | null>;
  /** null or package · modules/programs/nushell.nix */
  readonly package?: Val<Derivation | null>;
  /** list of package · default `[ ]` · modules/programs/nushell.nix */
  readonly plugins?: Val<readonly Val<Derivation>[]>;
  /** attribute set of (null or Nushell inline value or boolean or signed integer or floating point number or string or absolute path or (attribute set of anything) or list of anything) · default `{ }` · modules/programs/nushell.nix */
  readonly settings?: Def<Attrs<Anything>>;
  /** attribute set of string · default `{ }` · modules/programs/nushell.nix */
  readonly shellAliases?: Def<Attrs<Val<string>>>;
}
export interface programs·nvchecker {
  /** boolean · default `false` · modules/programs/nvchecker.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/nvchecker.nix */
  readonly package?: Val<Derivation | null>;
  /** open submodule of TOML value · modules/programs/nvchecker.nix */
  readonly settings?: Def<programs·nvchecker·settings>;
}
export interface programs·nyxt {
  /** strings concatenated with "\n" or absolute path · default `""` · modules/programs/nyxt.nix */
  readonly config?: Val<string | PathLike>;
  /** boolean · default `false` · modules/programs/nyxt.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/nyxt.nix */
  readonly package?: Val<Derivation | null>;
}
export interface programs·obs_studio {
  /** boolean · default `false` · modules/programs/obs-studio.nix */
  readonly enable?: Val<boolean>;
  /** package · read-only · modules/programs/obs-studio.nix */
  readonly finalPackage?: Val<Derivation>;
  /** package · modules/programs/obs-studio.nix */
  readonly package?: Val<Derivation>;
  /** list of package · default `[ ]` · modules/programs/obs-studio.nix */
  readonly plugins?: Val<readonly Val<Derivation>[]>;
}
export interface programs·obsidian {
  readonly cli?: Def<programs·obsidian·cli>;
  readonly defaultSettings?: Def<programs·obsidian·defaultSettings>;
  /** boolean · default `false` · modules/programs/obsidian.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/obsidian.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of submodule · default `{ }` · modules/programs/obsidian.nix */
  readonly vaults?: Def<Attrs<Def<programs·obsidian·vaults·ᐸnameᐳ>>>;
}
export interface programs·offlineimap {
  /** boolean · default `false` · modules/programs/offlineimap */
  readonly enable?: Val<boolean>;
  readonly extraConfig?: Def<programs·offlineimap·extraConfig>;
  /** package · modules/programs/offlineimap */
  readonly package?: Val<Derivation>;
  /** strings concatenated with "\n" · default `"import subprocess\n\ndef get_pass(service, cmd):\n    return subprocess.check_…` · modules/programs/offlineimap */
  readonly pythonFile?: Val<string>;
}
export interface programs·oh_my_posh {
  /** null or string or absolute path · default `null` · modules/programs/oh-my-posh.nix */
  readonly configFile?: Val<string | PathLike | null>;
  /** boolean · default `false` · modules/programs/oh-my-posh.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/oh-my-posh.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · modules/programs/oh-my-posh.nix */
  readonly enableFishIntegration?: Val<boolean>;
  /** boolean · modules/programs/oh-my-posh.nix */
  readonly enableNushellIntegration?: Val<boolean>;
  /** boolean · modules/programs/oh-my-posh.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** package · modules/programs/oh-my-posh.nix */
  readonly package?: Val<Derivation>;
  /** JSON value · default `{ }` · modules/programs/oh-my-posh.nix */
  readonly settings?: Data;
  /** null or string · default `null` · modules/programs/oh-my-posh.nix */
  readonly useTheme?: Val<string | null>;
}
export interface programs·onagre {
  /** boolean · default `false` · modules/programs/onagre.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/onagre.nix */
  readonly package?: Val<Derivation | null>;
  /** strings concatenated with "\n" · default `""` · modules/programs/onagre.nix */
  readonly style?: Val<string>;
}
export interface programs·onedrive {
  /** boolean · default `false` · modules/programs/onedrive.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/onedrive.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of string · default `{ }` · modules/programs/onedrive.nix */
  readonly settings?: Def<Attrs<Val<string>>>;
}
export interface programs·onlyoffice {
  /** boolean · default `false` · modules/programs/onlyoffice.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/onlyoffice.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of (null or boolean or signed integer or floating point number or string) · default `{ }` · modules/programs/onlyoffice.nix */
  readonly settings?: Def<Attrs<Val<boolean | number | string | null>>>;
}
export interface programs·opam {
  /** boolean · default `false` · modules/programs/opam.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/opam.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · modules/programs/opam.nix */
  readonly enableFishIntegration?: Val<boolean>;
  /** boolean · modules/programs/opam.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** package · modules/programs/opam.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·opencode {
  /** (attribute set of (strings concatenated with "\n" or absolute path)) or absolute path · default `{ }` · modules/programs/opencode.nix */
  readonly agents?: Val<Attrs<Val<string | PathLike>> | PathLike>;
  /** (attribute set of (strings concatenated with "\n" or absolute path)) or absolute path · default `{ }` · modules/programs/opencode.nix */
  readonly commands?: Val<Attrs<Val<string | PathLike>> | PathLike>;
  /** strings concatenated with "\n" or absolute path · default `""` · modules/programs/opencode.nix */
  readonly context?: Val<string | PathLike>;
  /** boolean · default `false` · modules/programs/opencode.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/programs/opencode.nix */
  readonly enableMcpIntegration?: Val<boolean>;
  /** list of package · default `[ ]` · modules/programs/opencode.nix */
  readonly extraPackages?: Val<readonly Val<Derivation>[]>;
  /** null or package · modules/programs/opencode.nix */
  readonly package?: Val<Derivation | null>;
  /** @deprecated renamed to `programs.opencode.context` */
  readonly rules?: Anything;
  /** JSON value · default `{ }` · modules/programs/opencode.nix */
  readonly settings?: Data;
  /** (attribute set of (strings concatenated with "\n" or absolute path or string)) or absolute path · default `{ }` · modules/programs/opencode.nix */
  readonly skills?: Val<Attrs<Val<string | PathLike>> | PathLike>;
  /** (attribute set of (JSON value or absolute path)) or absolute path · default `{ }` · modules/programs/opencode.nix */
  readonly themes?: Val<Attrs<Anything> | PathLike>;
  /** (attribute set of (strings concatenated with "\n" or absolute path)) or absolute path · default `{ }` · modules/programs/opencode.nix */
  readonly tools?: Val<Attrs<Val<string | PathLike>> | PathLike>;
  /** JSON value · default `{ }` · modules/programs/opencode.nix */
  readonly tui?: Data;
  readonly web?: Def<programs·opencode·web>;
}
export interface programs·openstackclient {
  /** open submodule of YAML 1.1 value · default `{ }` · modules/programs/openstackclient.nix */
  readonly clouds?: Def<DataSet>;
  /** boolean · default `false` · modules/programs/openstackclient.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/openstackclient.nix */
  readonly package?: Val<Derivation | null>;
  /** open submodule of YAML 1.1 value · default `{ }` · modules/programs/openstackclient.nix */
  readonly publicClouds?: Def<DataSet>;
}
export interface programs·opkssh {
  /** boolean · default `false` · modules/programs/opkssh.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/opkssh.nix */
  readonly package?: Val<Derivation | null>;
  /** YAML 1.1 value · default `{ }` · modules/programs/opkssh.nix */
  readonly settings?: Data;
}
export interface programs·pandoc {
  /** list of absolute path · default `[ ]` · modules/programs/pandoc.nix */
  readonly citationStyles?: Val<readonly Val<PathLike>[]>;
  /** JSON value · default `{ }` · modules/programs/pandoc.nix */
  readonly defaults?: Data;
  /** absolute path · read-only · modules/programs/pandoc.nix */
  readonly defaultsFile?: Val<PathLike>;
  /** boolean · default `false` · modules/programs/pandoc.nix */
  readonly enable?: Val<boolean>;
  /** package · read-only · modules/programs/pandoc.nix */
  readonly finalPackage?: Val<Derivation>;
  /** package · modules/programs/pandoc.nix */
  readonly package?: Val<Derivation>;
  /** attribute set of absolute path · default `{ }` · modules/programs/pandoc.nix */
  readonly templates?: Def<Attrs<Val<PathLike>>>;
}
export interface programs·papis {
  /** boolean · default `false` · modules/programs/papis.nix */
  readonly enable?: Val<boolean>;
  /** attribute set of submodule · default `{ }` · modules/programs/papis.nix */
  readonly libraries?: Def<Attrs<Def<programs·papis·libraries·ᐸnameᐳ>>>;
  /** null or package · modules/programs/papis.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of (boolean or signed integer or string) · default `{ }` · modules/programs/papis.nix */
  readonly settings?: Def<Attrs<Val<boolean | number | string>>>;
}
export interface programs·parallel {
  /** boolean · default `false` · modules/programs/parallel.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/parallel.nix */
  readonly package?: Val<Derivation | null>;
  /** boolean · default `false` · modules/programs/parallel.nix */
  readonly "will-cite"?: Val<boolean>;
}
export interface programs·password_store {
  /** boolean · default `false` · modules/programs/password-store.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/programs/password-store.nix */
  readonly package?: Val<Derivation>;
  /** attribute set of string · modules/programs/password-store.nix */
  readonly settings?: Def<Attrs<Val<string>>>;
}
export interface programs·patdiff {
  /** boolean · default `false` · modules/programs/patdiff.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/programs/patdiff.nix */
  readonly enableGitIntegration?: Val<boolean>;
  /** package · modules/programs/patdiff.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·pay_respects {
  /** boolean · default `false` · modules/programs/pay-respects.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/pay-respects.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · modules/programs/pay-respects.nix */
  readonly enableFishIntegration?: Val<boolean>;
  /** boolean · modules/programs/pay-respects.nix */
  readonly enableNushellIntegration?: Val<boolean>;
  /** boolean · modules/programs/pay-respects.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** list of string · default `[ "--alias" ]` · modules/programs/pay-respects.nix */
  readonly options?: Val<readonly Val<string>[]>;
  /** package · modules/programs/pay-respects.nix */
  readonly package?: Val<Derivation>;
  /** attribute set of TOML value · default `{ }` · modules/programs/pay-respects.nix */
  readonly rules?: Def<Attrs<Data>>;
}
export interface programs·pazi {
  /** boolean · default `false` · modules/programs/pazi.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/pazi.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · modules/programs/pazi.nix */
  readonly enableFishIntegration?: Val<boolean>;
  /** boolean · modules/programs/pazi.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** package · modules/programs/pazi.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·pet {
  /** boolean · default `false` · modules/programs/pet.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/pet.nix */
  readonly package?: Val<Derivation | null>;
  /** null or package · modules/programs/pet.nix */
  readonly selectcmdPackage?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/pet.nix */
  readonly settings?: Data;
  /** list of submodule · default `[ ]` · modules/programs/pet.nix */
  readonly snippets?: Val<readonly Def<programs·pet·snippets·ᐸitemᐳ>[]>;
}
export interface programs·pgcli {
  /** boolean · default `false` · modules/programs/pgcli.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/pgcli.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of attribute set of (null or boolean or signed integer or floating point number or string) · default `{ }` · modules/programs/pgcli.nix */
  readonly settings?: Def<Attrs<Def<Attrs<Val<boolean | number | string | null>>>>>;
}
export interface programs·pi_coding_agent {
  /** string · modules/programs/pi-coding-agent.nix */
  readonly configDir?: Val<string>;
  /** strings concatenated with "\n" or absolute path · default `""` · modules/programs/pi-coding-agent.nix */
  readonly context?: Val<string | PathLike>;
  /** boolean · default `false` · modules/programs/pi-coding-agent.nix */
  readonly enable?: Val<boolean>;
  /** list of package · default `[ ]` · modules/programs/pi-coding-agent.nix */
  readonly extraPackages?: Val<readonly Val<Derivation>[]>;
  /** JSON value · default `{ }` · modules/programs/pi-coding-agent.nix */
  readonly keybindings?: Data;
  /** JSON value · default `{ }` · modules/programs/pi-coding-agent.nix */
  readonly models?: Data;
  /** null or package · modules/programs/pi-coding-agent.nix */
  readonly package?: Val<Derivation | null>;
  /** JSON value · default `{ }` · modules/programs/pi-coding-agent.nix */
  readonly settings?: Data;
}
export interface programs·pianobar {
  /** boolean · default `false` · modules/programs/pianobar.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/pianobar.nix */
  readonly package?: Val<Derivation | null>;
  /** open submodule of attribute set of (null or boolean or signed integer or floating point number or string) · default `{ }` · modules/programs/pianobar.nix */
  readonly settings?: Def<programs·pianobar·settings>;
}
export interface programs·pidgin {
  /** boolean · default `false` · modules/programs/pidgin.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/programs/pidgin.nix */
  readonly package?: Val<Derivation>;
  /** unspecified value · default `[ ]` · modules/programs/pidgin.nix */
  readonly plugins?: Anything;
}
export interface programs·pimsync {
  /** boolean · default `false` · modules/programs/pimsync */
  readonly enable?: Val<boolean>;
  /** package · modules/programs/pimsync */
  readonly package?: Val<Derivation>;
  /** anything · modules/programs/pimsync */
  readonly settings?: Anything;
}
export interface programs·pistol {
  /** list of submodule · default `[ ]` · modules/programs/pistol.nix */
  readonly associations?: Val<readonly Def<programs·pistol·associations·ᐸitemᐳ>[]>;
  /** boolean · default `false` · modules/programs/pistol.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/pistol.nix */
  readonly package?: Val<Derivation | null>;
}
export interface programs·piston_cli {
  /** boolean · default `false` · modules/programs/piston-cli.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/programs/piston-cli.nix */
  readonly package?: Val<Derivation>;
  /** YAML 1.1 value · default `{ }` · modules/programs/piston-cli.nix */
  readonly settings?: Data;
}
export interface programs·pls {
  /** boolean · default `false` · modules/programs/pls.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/pls.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · modules/programs/pls.nix */
  readonly enableFishIntegration?: Val<boolean>;
  /** boolean · modules/programs/pls.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** package · modules/programs/pls.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·poetry {
  /** boolean · default `false` · modules/programs/poetry.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/poetry.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/poetry.nix */
  readonly settings?: Data;
}
export interface programs·posting {
  /** boolean · default `false` · modules/programs/posting.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/posting.nix */
  readonly package?: Val<Derivation | null>;
  /** YAML 1.1 value · default `{ }` · modules/programs/posting.nix */
  readonly settings?: Data;
  /** attribute set of (YAML 1.1 value or absolute path or strings concatenated with "\n") · default `{ }` · modules/programs/posting.nix */
  readonly themes?: Def<Attrs<Anything>>;
}
export interface programs·powerline_go {
  /** boolean · default `false` · modules/programs/powerline-go.nix */
  readonly enable?: Val<boolean>;
  /** string · default `""` · modules/programs/powerline-go.nix */
  readonly extraUpdatePS1?: Val<string>;
  /** null or (list of string) · default `null` · modules/programs/powerline-go.nix */
  readonly modules?: Val<readonly Val<string>[] | null>;
  /** null or (list of string) · default `null` · modules/programs/powerline-go.nix */
  readonly modulesRight?: Val<readonly Val<string>[] | null>;
  /** boolean · default `false` · modules/programs/powerline-go.nix */
  readonly newline?: Val<boolean>;
  /** package · modules/programs/powerline-go.nix */
  readonly package?: Val<Derivation>;
  /** null or (attribute set of string) · default `null` · modules/programs/powerline-go.nix */
  readonly pathAliases?: Def<Attrs<Val<string>> | null>;
  /** attribute set of (boolean or signed integer or string or list of string) · default `{ }` · modules/programs/powerline-go.nix */
  readonly settings?: Def<Attrs<Val<boolean | number | string | readonly Val<string>[]>>>;
}
export interface programs·pqiv {
  /** boolean · default `false` · modules/programs/pqiv.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/pqiv.nix */
  readonly extraConfig?: Val<string>;
  /** package · modules/programs/pqiv.nix */
  readonly package?: Val<Derivation>;
  /** attribute set of attribute set of (null or boolean or signed integer or floating point number or string) · default `{ }` · modules/programs/pqiv.nix */
  readonly settings?: Def<Attrs<Def<Attrs<Val<boolean | number | string | null>>>>>;
}
export interface programs·prismlauncher {
  /** boolean · default `false` · modules/programs/prismlauncher.nix */
  readonly enable?: Val<boolean>;
  /** list of package · default `[ ]` · modules/programs/prismlauncher.nix */
  readonly extraPackages?: Val<readonly Val<Derivation>[]>;
  /** list of absolute path · default `[ ]` · modules/programs/prismlauncher.nix */
  readonly icons?: Val<readonly Val<PathLike>[]>;
  /** null or package · modules/programs/prismlauncher.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of (null or boolean or signed integer or floating point number or string) · default `{ }` · modules/programs/prismlauncher.nix */
  readonly settings?: Def<Attrs<Val<boolean | number | string | null>>>;
  /** attribute set of (absolute path or submodule) · default `{ }` · modules/programs/prismlauncher.nix */
  readonly themes?: Def<Attrs<Val<PathLike | programs·prismlauncher·themes·ᐸnameᐳ>>>;
}
export interface programs·ptyxis {
  /** boolean · default `false` · modules/programs/ptyxis.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/ptyxis.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of ((attribute set of attribute set of (null or boolean or signed integer or floating point number or string)) or absolute path or string) · default `{ }` · modules/programs/ptyxis.nix */
  readonly palettes?: Def<Attrs<Val<Attrs<Def<Attrs<Val<boolean | number | string | null>>>> | PathLike | string>>>;
}
export interface programs·pubs {
  /** boolean · default `false` · modules/programs/pubs.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/pubs.nix */
  readonly extraConfig?: Val<string>;
  /** package · modules/programs/pubs.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·pyenv {
  /** boolean · default `false` · modules/programs/pyenv.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/pyenv.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · modules/programs/pyenv.nix */
  readonly enableFishIntegration?: Val<boolean>;
  /** boolean · modules/programs/pyenv.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** package · modules/programs/pyenv.nix */
  readonly package?: Val<Derivation>;
  /** absolute path · modules/programs/pyenv.nix */
  readonly rootDirectory?: Val<PathLike>;
}
export interface programs·pylint {
  /** boolean · default `false` · modules/programs/pylint.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/programs/pylint.nix */
  readonly package?: Val<Derivation>;
  /** attribute set of attribute set of (null or boolean or signed integer or floating point number or string or list of (null or boolean or signed integer or floating point number or string)) · modules/programs/pylint.nix */
  readonly settings?: Def<Attrs<Def<Attrs<Val<boolean | number | string | null | readonly Val<boolean | number | string | null>[]>>>>>;
}
export interface programs·pyradio {
  /** boolean · default `false` · modules/programs/pyradio.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/pyradio.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of (string or signed integer or boolean) · default `{ }` · modules/programs/pyradio.nix */
  readonly settings?: Def<Attrs<Val<string | number | boolean>>>;
  /** list of submodule · default `[ ]` · modules/programs/pyradio.nix */
  readonly stations?: Val<readonly Def<programs·pyradio·stations·ᐸitemᐳ>[]>;
}
export interface programs·pywal {
  /** boolean · default `false` · modules/programs/pywal.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/programs/pywal.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·qalculate {
  /** boolean · default `false` · modules/programs/qalculate.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/qalculate.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of attribute set of (null or boolean or signed integer or floating point number or string) · default `{ }` · modules/programs/qalculate.nix */
  readonly settings?: Def<Attrs<Def<Attrs<Val<boolean | number | string | null>>>>>;
}
export interface programs·qcal {
  /** positive integer, meaning >0 · default `30` · modules/programs/qcal.nix */
  readonly defaultNumDays?: Val<number>;
  /** boolean · default `false` · modules/programs/qcal.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/qcal.nix */
  readonly package?: Val<Derivation | null>;
  /** (optionally newline-terminated) single-line string · default `"Local"` · modules/programs/qcal.nix */
  readonly timezone?: Val<string>;
}
export interface programs·quickshell {
  /** null or string · default `null` · modules/programs/quickshell.nix */
  readonly activeConfig?: Val<string | null>;
  /** attribute set of absolute path · default `{ }` · modules/programs/quickshell.nix */
  readonly configs?: Def<Attrs<Val<PathLike>>>;
  /** boolean · default `false` · modules/programs/quickshell.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/quickshell.nix */
  readonly package?: Val<Derivation | null>;
  readonly systemd?: Def<programs·quickshell·systemd>;
}
export interface programs·qutebrowser {
  /** attribute set of string · default `{ }` · modules/programs/qutebrowser.nix */
  readonly aliases?: Def<Attrs<Val<string>>>;
  /** boolean · default `false` · modules/programs/qutebrowser.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `true` · modules/programs/qutebrowser.nix */
  readonly enableDefaultBindings?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/qutebrowser.nix */
  readonly extraConfig?: Val<string>;
  /** list of package · default `[ ]` · modules/programs/qutebrowser.nix */
  readonly greasemonkey?: Val<readonly Val<Derivation>[]>;
  /** attribute set of attribute set of (null or strings concatenated with " ;; ") · default `{ }` · modules/programs/qutebrowser.nix */
  readonly keyBindings?: Def<Attrs<Def<Attrs<Val<string | null>>>>>;
  /** attribute set of string · default `{ }` · modules/programs/qutebrowser.nix */
  readonly keyMappings?: Def<Attrs<Val<string>>>;
  /** boolean · default `false` · modules/programs/qutebrowser.nix */
  readonly loadAutoconfig?: Val<boolean>;
  /** null or package · modules/programs/qutebrowser.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of anything · default `{ }` · modules/programs/qutebrowser.nix */
  readonly perDomainSettings?: Def<Attrs<Anything>>;
  /** attribute set of string · default `{ }` · modules/programs/qutebrowser.nix */
  readonly quickmarks?: Def<Attrs<Val<string>>>;
  /** attribute set of string · default `{ }` · modules/programs/qutebrowser.nix */
  readonly searchEngines?: Def<Attrs<Val<string>>>;
  /** attribute set of anything · default `{ }` · modules/programs/qutebrowser.nix */
  readonly settings?: Def<Attrs<Anything>>;
}
export interface programs·radicle {
  readonly cli?: Def<programs·radicle·cli>;
  /** boolean · default `false` · modules/programs/radicle.nix */
  readonly enable?: Val<boolean>;
  /** open submodule of JSON value · default `{ }` · modules/programs/radicle.nix */
  readonly settings?: Def<programs·radicle·settings>;
  readonly uri?: Def<programs·radicle·uri>;
}
export interface programs·radio_active {
  /** attribute set of non-empty string · default `{ }` · modules/programs/radio-active.nix */
  readonly aliases?: Def<Attrs<Val<string>>>;
  /** boolean · default `false` · modules/programs/radio-active.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/radio-active.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of attribute set of (non-empty string or (nonnegative integer or floating point number, meaning >=0)) · default `{ }` · modules/programs/radio-active.nix */
  readonly settings?: Def<Attrs<Def<Attrs<Val<string | number>>>>>;
}
export interface programs·radio_cli {
  /** boolean · default `false` · modules/programs/radio-cli.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/radio-cli.nix */
  readonly package?: Val<Derivation | null>;
  /** JSON value · default `{ }` · modules/programs/radio-cli.nix */
  readonly settings?: Data;
}
export interface programs·ranger {
  /** attribute set of string · default `{ }` · modules/programs/ranger.nix */
  readonly aliases?: Def<Attrs<Val<string>>>;
  /** boolean · default `false` · modules/programs/ranger.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/ranger.nix */
  readonly extraConfig?: Val<string>;
  /** list of package · default `[ ]` · modules/programs/ranger.nix */
  readonly extraPackages?: Val<readonly Val<Derivation>[]>;
  /** package · read-only · modules/programs/ranger.nix */
  readonly finalPackage?: Val<Derivation>;
  /** attribute set of string · default `{ }` · modules/programs/ranger.nix */
  readonly mappings?: Def<Attrs<Val<string>>>;
  /** null or package · modules/programs/ranger.nix */
  readonly package?: Val<Derivation | null>;
  /** list of submodule · default `[ ]` · modules/programs/ranger.nix */
  readonly plugins?: Val<readonly Def<programs·ranger·plugins·ᐸitemᐳ>[]>;
  /** list of submodule · default `[ ]` · modules/programs/ranger.nix */
  readonly rifle?: Val<readonly Def<programs·ranger·rifle·ᐸitemᐳ>[]>;
  /** attribute set of (boolean or floating point number or signed integer or string) · default `{ }` · modules/programs/ranger.nix */
  readonly settings?: Def<Attrs<Val<boolean | number | string>>>;
}
export interface programs·rbenv {
  /** boolean · default `false` · modules/programs/rbenv.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/rbenv.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · modules/programs/rbenv.nix */
  readonly enableFishIntegration?: Val<boolean>;
  /** boolean · modules/programs/rbenv.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** package · modules/programs/rbenv.nix */
  readonly package?: Val<Derivation>;
  /** list of submodule · default `[ ]` · modules/programs/rbenv.nix */
  readonly plugins?: Val<readonly Def<programs·rbenv·plugins·ᐸitemᐳ>[]>;
}
export interface programs·rbw {
  /** boolean · default `false` · modules/programs/rbw.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/programs/rbw.nix */
  readonly package?: Val<Derivation>;
  /** null or (open submodule of JSON value) · default `null` · modules/programs/rbw.nix */
  readonly settings?: Def<programs·rbw·settings | null>;
}
export interface programs·rclone {
  /** boolean · default `false` · modules/programs/rclone.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/programs/rclone.nix */
  readonly package?: Val<Derivation>;
  /** attribute set of submodule · default `{ }` · modules/programs/rclone.nix */
  readonly remotes?: Def<Attrs<Def<programs·rclone·remotes·ᐸnameᐳ>>>;
  /** null or string · default `null` · modules/programs/rclone.nix */
  readonly requiresUnit?: Val<string | null>;
}
export interface programs·readline {
  /** attribute set of string · default `{ }` · modules/programs/readline.nix */
  readonly bindings?: Def<Attrs<Val<string>>>;
  /** boolean · default `false` · modules/programs/readline.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/readline.nix */
  readonly extraConfig?: Val<string>;
  /** boolean · default `true` · modules/programs/readline.nix */
  readonly includeSystemConfig?: Val<boolean>;
  /** attribute set of (string or signed integer or boolean) · default `{ }` · modules/programs/readline.nix */
  readonly variables?: Def<Attrs<Val<string | number | boolean>>>;
}
export interface programs·rectangle {
  /** attribute set of anything · default `{ }` · modules/programs/rectangle.nix */
  readonly defaults?: Def<Attrs<Anything>>;
  /** boolean · default `false` · modules/programs/rectangle.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/rectangle.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of submodule · default `{ }` · modules/programs/rectangle.nix */
  readonly shortcuts?: Def<Attrs<Def<programs·rectangle·shortcuts·ᐸnameᐳ>>>;
}
export interface programs·retext {
  /** boolean · default `false` · modules/programs/retext.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/retext.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of attribute set of (null or boolean or signed integer or floating point number or string) · default `{ }` · modules/programs/retext.nix */
  readonly settings?: Def<Attrs<Def<Attrs<Val<boolean | number | string | null>>>>>;
}
export interface programs·retroarch {
  /** attribute set of submodule · default `{ }` · modules/programs/retroarch.nix */
  readonly cores?: Def<Attrs<Def<programs·retroarch·cores·ᐸnameᐳ>>>;
  /** boolean · default `false` · modules/programs/retroarch.nix */
  readonly enable?: Val<boolean>;
  /** package · read-only · modules/programs/retroarch.nix */
  readonly finalPackage?: Val<Derivation>;
  /** package · modules/programs/retroarch.nix */
  readonly package?: Val<Derivation>;
  /** attribute set of string · default `{ }` · modules/programs/retroarch.nix */
  readonly settings?: Def<Attrs<Val<string>>>;
}
export interface programs·riff {
  /** list of string · default `[ ]` · modules/programs/riff.nix */
  readonly commandLineOptions?: Val<readonly Val<string>[]>;
  /** boolean · default `false` · modules/programs/riff.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/programs/riff.nix */
  readonly enableGitIntegration?: Val<boolean>;
  /** package · modules/programs/riff.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·rio {
  /** boolean · default `false` · modules/programs/rio.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/rio.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/rio.nix */
  readonly settings?: Data;
  /** attribute set of (TOML value or absolute path) · default `{ }` · modules/programs/rio.nix */
  readonly themes?: Def<Attrs<Anything>>;
}
export interface programs·ripgrep {
  /** list of string · default `[ ]` · modules/programs/ripgrep.nix */
  readonly arguments?: Val<readonly Val<string>[]>;
  /** boolean · default `false` · modules/programs/ripgrep.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/ripgrep.nix */
  readonly package?: Val<Derivation | null>;
}
export interface programs·ripgrep_all {
  /** list of submodule · default `[ ]` · modules/programs/ripgrep-all.nix */
  readonly custom_adapters?: Val<readonly Def<programs·ripgrep_all·custom_adapters·ᐸitemᐳ>[]>;
  /** boolean · default `false` · modules/programs/ripgrep-all.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/ripgrep-all.nix */
  readonly package?: Val<Derivation | null>;
}
export interface programs·rizin {
  /** boolean · default `false` · modules/programs/rizin.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/rizin.nix */
  readonly extraConfig?: Val<string>;
  /** null or package · modules/programs/rizin.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of (string or signed integer or boolean or floating point number) · default `{ }` · modules/programs/rizin.nix */
  readonly settings?: Def<Attrs<Val<string | number | boolean>>>;
}
export interface programs·rmpc {
  /** strings concatenated with "\n" · default `""` · modules/programs/rmpc.nix */
  readonly config?: Val<string>;
  /** boolean · default `false` · modules/programs/rmpc.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/rmpc.nix */
  readonly package?: Val<Derivation | null>;
}
export interface programs·rofi {
  /** non-empty string · modules/programs/rofi.nix */
  readonly configPath?: Val<string>;
  /** null or boolean · default `null` · modules/programs/rofi.nix */
  readonly cycle?: Val<boolean | null>;
  /** boolean · default `false` · modules/programs/rofi.nix */
  readonly enable?: Val<boolean>;
  /** attribute set of ((attribute set of (string or signed integer or boolean or submodule or list of (string or signed integer or boolean or submodule))) or string or signed integer or boolean or submodu… · default `{ }` · modules/programs/rofi.nix */
  readonly extraConfig?: Def<Attrs<Val<Attrs<Val<string | number | boolean | programs·rofi·extraConfig·ᐸnameᐳ·ᐸnameᐳ | readonly Val<string | number | boolean | programs·rofi·extraConfig·ᐸnameᐳ·ᐸnameᐳ·ᐸitemᐳ>[]>> | string | number | boolean | programs·rofi·extraConfig·ᐸnameᐳ | readonly Val<string | number | boolean | programs·rofi·extraConfig·ᐸnameᐳ·ᐸitemᐳ>[]>>>;
  /** package · read-only · modules/programs/rofi.nix */
  readonly finalPackage?: Val<Derivation>;
  /** null or string · default `null` · modules/programs/rofi.nix */
  readonly font?: Val<string | null>;
  /** one of "bottom", "bottom-left", "bottom-right", "center", "left", "right", "top", "top-left", "top-right" · default `"center"` · modules/programs/rofi.nix */
  readonly location?: Val<"bottom" | "bottom-left" | "bottom-right" | "center" | "left" | "right" | "top" | "top-left" | "top-right">;
  /** list of (string or submodule) · default `[ ]` · modules/programs/rofi.nix */
  readonly modes?: Val<readonly Val<string | programs·rofi·modes·ᐸitemᐳ>[]>;
  /** package · modules/programs/rofi.nix */
  readonly package?: Val<Derivation>;
  readonly pass?: Def<programs·rofi·pass>;
  /** list of package · default `[ ]` · modules/programs/rofi.nix */
  readonly plugins?: Val<readonly Val<Derivation>[]>;
  /** null or string · default `null` · modules/programs/rofi.nix */
  readonly terminal?: Val<string | null>;
  /** null or string or absolute path or attribute set of ((attribute set of (string or signed integer or boolean or submodule or list of (string or signed integer or boolean or submodule))) or string) · default `null` · modules/programs/rofi.nix */
  readonly theme?: Val<string | PathLike | Attrs<Val<Attrs<Val<string | number | boolean | programs·rofi·theme·ᐸnameᐳ·ᐸnameᐳ | readonly Val<string | number | boolean | programs·rofi·theme·ᐸnameᐳ·ᐸnameᐳ·ᐸitemᐳ>[]>> | string>> | null>;
  /** signed integer · default `0` · modules/programs/rofi.nix */
  readonly xoffset?: Val<number>;
  /** signed integer · default `0` · modules/programs/rofi.nix */
  readonly yoffset?: Val<number>;
}
export interface programs·rtorrent {
  /** boolean · default `false` · modules/programs/rtorrent.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/rtorrent.nix */
  readonly extraConfig?: Val<string>;
  /** null or package · modules/programs/rtorrent.nix */
  readonly package?: Val<Derivation | null>;
  /** @deprecated renamed to `programs.rtorrent.extraConfig` */
  readonly settings?: Anything;
}
export interface programs·rtx {
  /** @deprecated removed */
  readonly enable?: never;
  /** @deprecated removed */
  readonly enableBashIntegration?: never;
  /** @deprecated removed */
  readonly enableFishIntegration?: never;
  /** @deprecated removed */
  readonly enableNushellIntegration?: never;
  /** @deprecated removed */
  readonly enableZshIntegration?: never;
  /** @deprecated removed */
  readonly package?: never;
  /** @deprecated removed */
  readonly settings?: never;
}
export interface programs·ruff {
  /** boolean · default `false` · modules/programs/ruff.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/ruff.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/ruff.nix */
  readonly settings?: Data;
}
export interface programs·sagemath {
  /** string · modules/programs/sagemath.nix */
  readonly configDir?: Val<string>;
  /** string · modules/programs/sagemath.nix */
  readonly dataDir?: Val<string>;
  /** boolean · default `false` · modules/programs/sagemath.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/sagemath.nix */
  readonly initScript?: Val<string>;
  /** null or package · modules/programs/sagemath.nix */
  readonly package?: Val<Derivation | null>;
}
export interface programs·sapling {
  /** attribute set of string · default `{ }` · modules/programs/sapling.nix */
  readonly aliases?: Def<Attrs<Val<string>>>;
  /** boolean · default `false` · modules/programs/sapling.nix */
  readonly enable?: Val<boolean>;
  /** attribute set of anything · default `{ }` · modules/programs/sapling.nix */
  readonly extraConfig?: Def<Attrs<Anything>>;
  /** attribute set of attribute set of (null or boolean or signed integer or floating point number or string) · modules/programs/sapling.nix */
  readonly iniContent?: Def<Attrs<Def<Attrs<Val<boolean | number | string | null>>>>>;
  /** null or package · modules/programs/sapling.nix */
  readonly package?: Val<Derivation | null>;
  /** string · modules/programs/sapling.nix */
  readonly userEmail?: Val<string>;
  /** string · modules/programs/sapling.nix */
  readonly userName?: Val<string>;
}
export interface programs·satty {
  /** boolean · default `false` · modules/programs/satty.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/satty.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/satty.nix */
  readonly settings?: Data;
}
export interface programs·sbt {
  /** string · default `".sbt"` · modules/programs/sbt.nix */
  readonly baseUserConfigPath?: Val<string>;
  /** list of submodule · default `[ ]` · modules/programs/sbt.nix */
  readonly credentials?: Val<readonly Def<programs·sbt·credentials·ᐸitemᐳ>[]>;
  /** boolean · default `false` · modules/programs/sbt.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/programs/sbt.nix */
  readonly package?: Val<Derivation>;
  /** list of submodule · default `[ ]` · modules/programs/sbt.nix */
  readonly plugins?: Val<readonly Def<programs·sbt·plugins·ᐸitemᐳ>[]>;
  /** list of string · default `[ ]` · modules/programs/sbt.nix */
  readonly pluginsExtra?: Val<readonly Val<string>[]>;
  /** list of (one of "local", "maven-central", "maven-local" or attribute set of string) · default `[ ]` · modules/programs/sbt.nix */
  readonly repositories?: Val<readonly Val<"local" | "maven-central" | "maven-local" | Attrs<Val<string>>>[]>;
}
export interface programs·scmpuff {
  /** boolean · default `false` · modules/programs/scmpuff.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `true` · modules/programs/scmpuff.nix */
  readonly enableAliases?: Val<boolean>;
  /** boolean · modules/programs/scmpuff.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · modules/programs/scmpuff.nix */
  readonly enableFishIntegration?: Val<boolean>;
  /** boolean · modules/programs/scmpuff.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** package · modules/programs/scmpuff.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·screen {
  /** boolean · default `false` · modules/programs/screen.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/screen.nix */
  readonly package?: Val<Derivation | null>;
  /** null or absolute path or strings concatenated with "\n" · default `null` · modules/programs/screen.nix */
  readonly screenrc?: Val<PathLike | string | null>;
}
export interface programs·script_directory {
  /** boolean · default `false` · modules/programs/script-directory.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/programs/script-directory.nix */
  readonly package?: Val<Derivation>;
  /** attribute set of string · default `{ }` · modules/programs/script-directory.nix */
  readonly settings?: Def<Attrs<Val<string>>>;
}
export interface programs·senpai {
  /** open submodule of attribute set of anything · modules/programs/senpai.nix */
  readonly config?: Def<programs·senpai·config>;
  /** boolean · default `false` · modules/programs/senpai.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/programs/senpai.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·sesh {
  /** boolean · default `false` · modules/programs/sesh.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `true` · modules/programs/sesh.nix */
  readonly enableAlias?: Val<boolean>;
  /** boolean · default `true` · modules/programs/sesh.nix */
  readonly enableTmuxIntegration?: Val<boolean>;
  /** null or package · modules/programs/sesh.nix */
  readonly fzfPackage?: Val<Derivation | null>;
  /** boolean · default `true` · modules/programs/sesh.nix */
  readonly icons?: Val<boolean>;
  /** package · modules/programs/sesh.nix */
  readonly package?: Val<Derivation>;
  /** open submodule of TOML value · default `{ }` · modules/programs/sesh.nix */
  readonly settings?: Def<DataSet>;
  /** string · default `"s"` · modules/programs/sesh.nix */
  readonly tmuxKey?: Val<string>;
  /** null or package · modules/programs/sesh.nix */
  readonly zoxidePackage?: Val<Derivation | null>;
}
export interface programs·sftpman {
  /** null or string · default `null` · modules/programs/sftpman.nix */
  readonly defaultSshKey?: Val<string | null>;
  /** boolean · default `false` · modules/programs/sftpman.nix */
  readonly enable?: Val<boolean>;
  /** attribute set of submodule · default `{ }` · modules/programs/sftpman.nix */
  readonly mounts?: Def<Attrs<Def<programs·sftpman·mounts·ᐸnameᐳ>>>;
  /** null or package · modules/programs/sftpman.nix */
  readonly package?: Val<Derivation | null>;
}
export interface programs·sheldon {
  /** boolean · default `false` · modules/programs/sheldon.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/sheldon.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · modules/programs/sheldon.nix */
  readonly enableFishIntegration?: Val<boolean>;
  /** boolean · modules/programs/sheldon.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** package · modules/programs/sheldon.nix */
  readonly package?: Val<Derivation>;
  /** TOML value · default `{ }` · modules/programs/sheldon.nix */
  readonly settings?: Data;
}
export interface programs·sherlock {
  /** JSON value · default `{ }` · modules/programs/sherlock.nix */
  readonly aliases?: Data;
  /** boolean · default `false` · modules/programs/sherlock.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/sherlock.nix */
  readonly ignore?: Val<string>;
  /** JSON value · default `[ ]` · modules/programs/sherlock.nix */
  readonly launchers?: Data;
  /** null or package · modules/programs/sherlock.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/sherlock.nix */
  readonly settings?: Data;
  /** strings concatenated with "\n" · default `""` · modules/programs/sherlock.nix */
  readonly style?: Val<string>;
  readonly systemd?: Def<programs·sherlock·systemd>;
}
export interface programs·sioyek {
  /** attribute set of (string or list of string) · default `{ }` · modules/programs/sioyek.nix */
  readonly bindings?: Def<Attrs<Val<string | readonly Val<string>[]>>>;
  /** open submodule of attribute set of string · default `{ }` · modules/programs/sioyek.nix */
  readonly config?: Def<programs·sioyek·config>;
  /** boolean · default `false` · modules/programs/sioyek.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/programs/sioyek.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·sketchybar {
  /** null or strings concatenated with "\n" or submodule · default `null` · modules/programs/sketchybar.nix */
  readonly config?: Val<string | programs·sketchybar·config | null>;
  /** one of "bash", "lua" · default `"bash"` · modules/programs/sketchybar.nix */
  readonly configType?: Val<"bash" | "lua">;
  /** boolean · default `false` · modules/programs/sketchybar.nix */
  readonly enable?: Val<boolean>;
  /** function that evaluates to a(n) list of package · modules/programs/sketchybar.nix */
  readonly extraLuaPackages?: Val<(arg: AnyRef) => Val<readonly Val<Derivation>[]>>;
  /** list of package · default `[ ]` · modules/programs/sketchybar.nix */
  readonly extraPackages?: Val<readonly Val<Derivation>[]>;
  /** package · read-only · modules/programs/sketchybar.nix */
  readonly finalPackage?: Val<Derivation>;
  /** boolean · default `true` · modules/programs/sketchybar.nix */
  readonly includeSystemPath?: Val<boolean>;
  /** null or package · default `null` · modules/programs/sketchybar.nix */
  readonly luaPackage?: Val<Derivation | null>;
  /** package · modules/programs/sketchybar.nix */
  readonly package?: Val<Derivation>;
  /** null or package · modules/programs/sketchybar.nix */
  readonly sbarLuaPackage?: Val<Derivation | null>;
  readonly service?: Def<programs·sketchybar·service>;
}
export interface programs·skim {
  /** null or string · default `null` · modules/programs/skim.nix */
  readonly changeDirWidgetCommand?: Val<string | null>;
  /** list of string · default `[ ]` · modules/programs/skim.nix */
  readonly changeDirWidgetOptions?: Val<readonly Val<string>[]>;
  /** null or string · default `null` · modules/programs/skim.nix */
  readonly defaultCommand?: Val<string | null>;
  /** list of string · default `[ ]` · modules/programs/skim.nix */
  readonly defaultOptions?: Val<readonly Val<string>[]>;
  /** boolean · default `false` · modules/programs/skim.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/skim.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · modules/programs/skim.nix */
  readonly enableFishIntegration?: Val<boolean>;
  /** boolean · modules/programs/skim.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** null or string · default `null` · modules/programs/skim.nix */
  readonly fileWidgetCommand?: Val<string | null>;
  /** list of string · default `[ ]` · modules/programs/skim.nix */
  readonly fileWidgetOptions?: Val<readonly Val<string>[]>;
  /** list of string · default `[ ]` · modules/programs/skim.nix */
  readonly historyWidgetOptions?: Val<readonly Val<string>[]>;
  /** package · modules/programs/skim.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·sm64ex {
  /** null or absolute path · default `null` · modules/programs/sm64ex.nix */
  readonly baserom?: Val<PathLike | null>;
  /** boolean · default `false` · modules/programs/sm64ex.nix */
  readonly enable?: Val<boolean>;
  /** null or (list of string) · default `null` · modules/programs/sm64ex.nix */
  readonly extraCompileFlags?: Val<readonly Val<string>[] | null>;
  /** null or package · modules/programs/sm64ex.nix */
  readonly package?: Val<Derivation | null>;
  /** null or one of "us", "eu", "jp" · modules/programs/sm64ex.nix */
  readonly region?: Val<"us" | "eu" | "jp" | null>;
  /** null or (attribute set of (string or signed integer or boolean or list of string)) · default `null` · modules/programs/sm64ex.nix */
  readonly settings?: Def<Attrs<Val<string | number | boolean | readonly Val<string>[]>> | null>;
}
export interface programs·smug {
  /** boolean · default `false` · modules/programs/smug.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/smug.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of submodule · default `{ }` · modules/programs/smug.nix */
  readonly projects?: Def<Attrs<Def<programs·smug·projects·ᐸnameᐳ>>>;
}
export interface programs·spotify_player {
  /** list of TOML value · default `[ ]` · modules/programs/spotify-player.nix */
  readonly actions?: Val<readonly Data[]>;
  /** boolean · default `false` · modules/programs/spotify-player.nix */
  readonly enable?: Val<boolean>;
  /** list of TOML value · default `[ ]` · modules/programs/spotify-player.nix */
  readonly keymaps?: Val<readonly Data[]>;
  /** null or package · modules/programs/spotify-player.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/spotify-player.nix */
  readonly settings?: Data;
  /** list of TOML value · default `[ ]` · modules/programs/spotify-player.nix */
  readonly themes?: Val<readonly Data[]>;
}
export interface programs·sqls {
  /** boolean · default `false` · modules/programs/sqls.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/sqls.nix */
  readonly package?: Val<Derivation | null>;
  /** YAML 1.1 value · default `{ }` · modules/programs/sqls.nix */
  readonly settings?: Data;
}
export interface programs·ssh {
  /** @deprecated renamed to `programs.ssh.settings.*.AddKeysToAgent` */
  readonly addKeysToAgent?: Anything;
  /** @deprecated renamed to `programs.ssh.settings.*.Compression` */
  readonly compression?: Anything;
  /** @deprecated renamed to `programs.ssh.settings.*.ControlMaster` */
  readonly controlMaster?: Anything;
  /** @deprecated renamed to `programs.ssh.settings.*.ControlPath` */
  readonly controlPath?: Anything;
  /** @deprecated renamed to `programs.ssh.settings.*.ControlPersist` */
  readonly controlPersist?: Anything;
  /** boolean · default `false` · modules/programs/ssh.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `true` · modules/programs/ssh.nix */
  readonly enableDefaultConfig?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/ssh.nix */
  readonly extraConfig?: Val<string>;
  /** attribute set of anything · default `{ }` · modules/programs/ssh.nix */
  readonly extraOptionOverrides?: Def<Attrs<Anything>>;
  /** @deprecated renamed to `programs.ssh.settings.*.ForwardAgent` */
  readonly forwardAgent?: Anything;
  /** @deprecated renamed to `programs.ssh.settings.*.HashKnownHosts` */
  readonly hashKnownHosts?: Anything;
  /** list of string · default `[ ]` · modules/programs/ssh.nix */
  readonly includes?: Val<readonly Val<string>[]>;
  /** DAG of submodule · default `{ }` · modules/programs/ssh.nix */
  readonly matchBlocks?: Def<Attrs<Val<AnythingSet | DagEntry<AnythingSet>>>>;
  /** null or package · default `null` · modules/programs/ssh.nix */
  readonly package?: Val<Derivation | null>;
  /** @deprecated renamed to `programs.ssh.settings.*.ServerAliveCountMax` */
  readonly serverAliveCountMax?: Anything;
  /** @deprecated renamed to `programs.ssh.settings.*.ServerAliveInterval` */
  readonly serverAliveInterval?: Anything;
  /** DAG of open submodule of attribute set of anything · default `{ }` · modules/programs/ssh.nix */
  readonly settings?: Def<Attrs<Val<programs·ssh·settings·ᐸnameᐳ | DagEntry<programs·ssh·settings·ᐸnameᐳ>>>>;
  /** @deprecated renamed to `programs.ssh.settings.*.UserKnownHostsFile` */
  readonly userKnownHostsFile?: Anything;
}
export interface programs·starship {
  /** string · modules/programs/starship.nix */
  readonly configPath?: Val<string>;
  /** boolean · default `false` · modules/programs/starship.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/starship.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · modules/programs/starship.nix */
  readonly enableFishIntegration?: Val<boolean>;
  /** boolean · default `true` · modules/programs/starship.nix */
  readonly enableInteractive?: Val<boolean>;
  /** boolean · modules/programs/starship.nix */
  readonly enableIonIntegration?: Val<boolean>;
  /** boolean · modules/programs/starship.nix */
  readonly enableNushellIntegration?: Val<boolean>;
  /** boolean · default `false` · modules/programs/starship.nix */
  readonly enableTransience?: Val<boolean>;
  /** boolean · modules/programs/starship.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** list of package · default `[ ]` · modules/programs/starship.nix */
  readonly extraPackages?: Val<readonly Val<Derivation>[]>;
  /** package · modules/programs/starship.nix */
  readonly package?: Val<Derivation>;
  /** list of string · default `[ ]` · modules/programs/starship.nix */
  readonly presets?: Val<readonly Val<string>[]>;
  /** TOML value · default `{ }` · modules/programs/starship.nix */
  readonly settings?: Data;
}
export interface programs·streamlink {
  /** boolean · default `false` · modules/programs/streamlink.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/streamlink.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of submodule · default `{ }` · modules/programs/streamlink.nix */
  readonly plugins?: Def<Attrs<Def<programs·streamlink·plugins·ᐸnameᐳ>>>;
  /** attribute set of (boolean or signed integer or floating point number or string or list of (signed integer or floating point number or string)) · default `{ }` · modules/programs/streamlink.nix */
  readonly settings?: Def<Attrs<Val<boolean | number | string | readonly Val<number | string>[]>>>;
}
export interface programs·superfile {
  /** boolean · default `false` · modules/programs/superfile.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `true` · modules/programs/superfile.nix */
  readonly firstUseCheck?: Val<boolean>;
  /** TOML value · default `{ }` · modules/programs/superfile.nix */
  readonly hotkeys?: Data;
  /** null or package · modules/programs/superfile.nix */
  readonly metadataPackage?: Val<Derivation | null>;
  /** null or package · modules/programs/superfile.nix */
  readonly package?: Val<Derivation | null>;
  /** list of open submodule of JSON value · default `[ ]` · modules/programs/superfile.nix */
  readonly pinnedFolders?: Val<readonly Def<programs·superfile·pinnedFolders·ᐸitemᐳ>[]>;
  /** TOML value · default `{ }` · modules/programs/superfile.nix */
  readonly settings?: Data;
  /** attribute set of (TOML value or absolute path) · default `{ }` · modules/programs/superfile.nix */
  readonly themes?: Def<Attrs<Anything>>;
  /** null or package · modules/programs/superfile.nix */
  readonly zoxidePackage?: Val<Derivation | null>;
}
export interface programs·swappy {
  /** boolean · default `false` · modules/programs/swappy.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/swappy.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of attribute set of (null or boolean or signed integer or floating point number or string) · default `{ }` · modules/programs/swappy.nix */
  readonly settings?: Def<Attrs<Def<Attrs<Val<boolean | number | string | null>>>>>;
}
export interface programs·sway_easyfocus {
  /** boolean · default `false` · modules/programs/sway-easyfocus.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/sway-easyfocus.nix */
  readonly package?: Val<Derivation | null>;
  /** YAML 1.1 value · default `{ }` · modules/programs/sway-easyfocus.nix */
  readonly settings?: Data;
}
export interface programs·swayimg {
  /** boolean · default `false` · modules/programs/swayimg.nix */
  readonly enable?: Val<boolean>;
  /** null or absolute path or strings concatenated with "\n" · default `null` · modules/programs/swayimg.nix */
  readonly initLua?: Val<PathLike | string | null>;
  /** package · modules/programs/swayimg.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·swaylock {
  /** boolean · modules/programs/swaylock.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/swaylock.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of (boolean or floating point number or signed integer or absolute path or string) · default `{ }` · modules/programs/swaylock.nix */
  readonly settings?: Def<Attrs<Val<boolean | number | PathLike | string>>>;
}
export interface programs·swayr {
  /** boolean · default `false` · modules/programs/swayr.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/swayr.nix */
  readonly extraConfig?: Val<string>;
  /** package · modules/programs/swayr.nix */
  readonly package?: Val<Derivation>;
  /** null or TOML value · default `{ }` · modules/programs/swayr.nix */
  readonly settings?: Data;
  readonly systemd?: Def<programs·swayr·systemd>;
}
export interface programs·t3code {
  /** JSON value · default `{ }` · modules/programs/t3code.nix */
  readonly clientSettings?: Data;
  /** boolean · default `false` · modules/programs/t3code.nix */
  readonly enable?: Val<boolean>;
  /** JSON value · default `[ ]` · modules/programs/t3code.nix */
  readonly keybindings?: Data;
  /** boolean · default `true` · modules/programs/t3code.nix */
  readonly mutableClientSettings?: Val<boolean>;
  /** boolean · default `true` · modules/programs/t3code.nix */
  readonly mutableKeybindings?: Val<boolean>;
  /** boolean · default `true` · modules/programs/t3code.nix */
  readonly mutableUserSettings?: Val<boolean>;
  /** null or package · modules/programs/t3code.nix */
  readonly package?: Val<Derivation | null>;
  /** JSON value · default `{ }` · modules/programs/t3code.nix */
  readonly userSettings?: Data;
}
export interface programs·taskwarrior {
  /** null or string or absolute path · default `null` · modules/programs/taskwarrior.nix */
  readonly colorTheme?: Val<string | PathLike | null>;
  /** attribute set of anything · default `{ }` · modules/programs/taskwarrior.nix */
  readonly config?: Def<Attrs<Anything>>;
  /** string · modules/programs/taskwarrior.nix */
  readonly dataLocation?: Val<string>;
  /** boolean · default `false` · modules/programs/taskwarrior.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/taskwarrior.nix */
  readonly extraConfig?: Val<string>;
  /** null or package · modules/programs/taskwarrior.nix */
  readonly package?: Val<Derivation | null>;
}
export interface programs·tealdeer {
  /** boolean · default `false` · modules/programs/tealdeer.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `true` · modules/programs/tealdeer.nix */
  readonly enableAutoUpdates?: Val<boolean>;
  /** package · modules/programs/tealdeer.nix */
  readonly package?: Val<Derivation>;
  /** null or (open submodule of TOML value) · default `null` · modules/programs/tealdeer.nix */
  readonly settings?: Def<programs·tealdeer·settings | null>;
}
export interface programs·television {
  /** attribute set of TOML value · default `{ }` · modules/programs/television.nix */
  readonly channels?: Def<Attrs<Data>>;
  /** boolean · default `false` · modules/programs/television.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/television.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · modules/programs/television.nix */
  readonly enableFishIntegration?: Val<boolean>;
  /** boolean · modules/programs/television.nix */
  readonly enableNushellIntegration?: Val<boolean>;
  /** boolean · modules/programs/television.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** list of package · modules/programs/television.nix */
  readonly extraPackages?: Val<readonly Val<Derivation>[]>;
  /** null or package · modules/programs/television.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/television.nix */
  readonly settings?: Data;
  /** attribute set of (TOML value or strings concatenated with "\n" or absolute path) · default `{ }` · modules/programs/television.nix */
  readonly themes?: Def<Attrs<Anything>>;
}
export interface programs·terminator {
  /** attribute set of anything · default `{ }` · modules/programs/terminator.nix */
  readonly config?: Def<Attrs<Anything>>;
  /** boolean · default `false` · modules/programs/terminator.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/programs/terminator.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·termite {
  /** null or boolean · default `null` · modules/programs/termite.nix */
  readonly allowBold?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/programs/termite.nix */
  readonly audibleBell?: Val<boolean | null>;
  /** null or string · default `null` · modules/programs/termite.nix */
  readonly backgroundColor?: Val<string | null>;
  /** null or string · default `null` · modules/programs/termite.nix */
  readonly browser?: Val<string | null>;
  /** null or boolean · default `null` · modules/programs/termite.nix */
  readonly clickableUrl?: Val<boolean | null>;
  /** strings concatenated with "\n" · default `""` · modules/programs/termite.nix */
  readonly colorsExtra?: Val<string>;
  /** null or one of "system", "on", "off" · default `null` · modules/programs/termite.nix */
  readonly cursorBlink?: Val<"system" | "on" | "off" | null>;
  /** null or string · default `null` · modules/programs/termite.nix */
  readonly cursorColor?: Val<string | null>;
  /** null or string · default `null` · modules/programs/termite.nix */
  readonly cursorForegroundColor?: Val<string | null>;
  /** null or one of "block", "underline", "ibeam" · default `null` · modules/programs/termite.nix */
  readonly cursorShape?: Val<"block" | "underline" | "ibeam" | null>;
  /** null or boolean · default `null` · modules/programs/termite.nix */
  readonly dynamicTitle?: Val<boolean | null>;
  /** boolean · default `false` · modules/programs/termite.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `true` · modules/programs/termite.nix */
  readonly enableVteIntegration?: Val<boolean>;
  /** null or boolean · default `null` · modules/programs/termite.nix */
  readonly filterUnmatchedUrls?: Val<boolean | null>;
  /** null or string · default `null` · modules/programs/termite.nix */
  readonly font?: Val<string | null>;
  /** null or string · default `null` · modules/programs/termite.nix */
  readonly foregroundBoldColor?: Val<string | null>;
  /** null or string · default `null` · modules/programs/termite.nix */
  readonly foregroundColor?: Val<string | null>;
  /** null or boolean · default `null` · modules/programs/termite.nix */
  readonly fullscreen?: Val<boolean | null>;
  /** null or string · default `null` · modules/programs/termite.nix */
  readonly geometry?: Val<string | null>;
  /** null or string · default `null` · modules/programs/termite.nix */
  readonly highlightColor?: Val<string | null>;
  /** null or string · default `null` · modules/programs/termite.nix */
  readonly hintsActiveBackgroundColor?: Val<string | null>;
  /** null or string · default `null` · modules/programs/termite.nix */
  readonly hintsActiveForegroundColor?: Val<string | null>;
  /** null or string · default `null` · modules/programs/termite.nix */
  readonly hintsBackgroundColor?: Val<string | null>;
  /** null or string · default `null` · modules/programs/termite.nix */
  readonly hintsBorderColor?: Val<string | null>;
  /** null or string · default `null` · modules/programs/termite.nix */
  readonly hintsBorderWidth?: Val<string | null>;
  /** strings concatenated with "\n" · default `""` · modules/programs/termite.nix */
  readonly hintsExtra?: Val<string>;
  /** null or string · default `null` · modules/programs/termite.nix */
  readonly hintsFont?: Val<string | null>;
  /** null or string · default `null` · modules/programs/termite.nix */
  readonly hintsForegroundColor?: Val<string | null>;
  /** null or signed integer · default `null` · modules/programs/termite.nix */
  readonly hintsPadding?: Val<number | null>;
  /** null or string · default `null` · modules/programs/termite.nix */
  readonly hintsRoundness?: Val<string | null>;
  /** null or string · default `null` · modules/programs/termite.nix */
  readonly iconName?: Val<string | null>;
  /** null or boolean · default `null` · modules/programs/termite.nix */
  readonly modifyOtherKeys?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/programs/termite.nix */
  readonly mouseAutohide?: Val<boolean | null>;
  /** strings concatenated with "\n" · default `""` · modules/programs/termite.nix */
  readonly optionsExtra?: Val<string>;
  /** null or package · modules/programs/termite.nix */
  readonly package?: Val<Derivation | null>;
  /** null or boolean · default `null` · modules/programs/termite.nix */
  readonly scrollOnKeystroke?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/programs/termite.nix */
  readonly scrollOnOutput?: Val<boolean | null>;
  /** null or signed integer · default `null` · modules/programs/termite.nix */
  readonly scrollbackLines?: Val<number | null>;
  /** null or one of "off", "left", "right" · default `null` · modules/programs/termite.nix */
  readonly scrollbar?: Val<"off" | "left" | "right" | null>;
  /** null or boolean · default `null` · modules/programs/termite.nix */
  readonly searchWrap?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/programs/termite.nix */
  readonly sizeHints?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/programs/termite.nix */
  readonly urgentOnBell?: Val<boolean | null>;
}
export interface programs·tex_fmt {
  /** boolean · default `false` · modules/programs/tex-fmt.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/tex-fmt.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/tex-fmt.nix */
  readonly settings?: Data;
}
export interface programs·texlive {
  /** boolean · default `false` · modules/programs/texlive.nix */
  readonly enable?: Val<boolean>;
  /** unspecified value · modules/programs/texlive.nix */
  readonly extraPackages?: Anything;
  /** package · read-only · modules/programs/texlive.nix */
  readonly package?: Val<Derivation>;
  /** unspecified value · modules/programs/texlive.nix */
  readonly packageSet?: Anything;
}
export interface programs·thunderbird {
  /** boolean · default `true` · read-only · modules/programs/thunderbird.nix */
  readonly darwinSetupWarning?: Val<boolean>;
  /** boolean · default `false` · modules/programs/thunderbird.nix */
  readonly enable?: Val<boolean>;
  /** package · read-only · modules/programs/thunderbird.nix */
  readonly finalPackage?: Val<Derivation>;
  /** list of string · default `[ ]` · modules/programs/thunderbird.nix */
  readonly languagePacks?: Val<readonly Val<string>[]>;
  /** list of package · default `[ ]` · modules/programs/thunderbird.nix */
  readonly nativeMessagingHosts?: Val<readonly Val<Derivation>[]>;
  /** package · modules/programs/thunderbird.nix */
  readonly package?: Val<Derivation>;
  /** attribute set of JSON value · default `{ }` · modules/programs/thunderbird.nix */
  readonly policies?: Def<Attrs<Data>>;
  /** null or (unsigned integer, meaning >=0) · modules/programs/thunderbird.nix */
  readonly profileVersion?: Val<number | null>;
  /** attribute set of submodule · modules/programs/thunderbird.nix */
  readonly profiles?: Def<Attrs<Def<programs·thunderbird·profiles·ᐸnameᐳ>>>;
  /** string · modules/programs/thunderbird.nix */
  readonly release?: Val<string>;
  /** Thunderbird preference (int, bool, string, and also attrs, list, float as a JSON string) · default `{ }` · modules/programs/thunderbird.nix */
  readonly settings?: Anything;
}
export interface programs·timidity {
  /** boolean · default `false` · modules/programs/timidity.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/timidity.nix */
  readonly extraConfig?: Val<string>;
  /** package · read-only · modules/programs/timidity.nix */
  readonly finalPackage?: Val<Derivation>;
  /** package · modules/programs/timidity.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·tint2 {
  /** boolean · default `false` · modules/programs/tint2.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/tint2.nix */
  readonly extraConfig?: Val<string>;
  /** package · modules/programs/tint2.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·tiny {
  /** boolean · default `false` · modules/programs/tiny.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/programs/tiny.nix */
  readonly package?: Val<Derivation>;
  /** YAML 1.1 value · modules/programs/tiny.nix */
  readonly settings?: Data;
}
export interface programs·tirith {
  /** list of string · default `[ ]` · modules/programs/tirith.nix */
  readonly allowlist?: Val<readonly Val<string>[]>;
  /** boolean · default `false` · modules/programs/tirith.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/tirith.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · modules/programs/tirith.nix */
  readonly enableFishIntegration?: Val<boolean>;
  /** boolean · modules/programs/tirith.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** package · modules/programs/tirith.nix */
  readonly package?: Val<Derivation>;
  /** YAML 1.1 value · default `{ }` · modules/programs/tirith.nix */
  readonly policy?: Data;
}
export interface programs·tmate {
  /** null or string · default `null` · modules/programs/tmate.nix */
  readonly dsaFingerprint?: Val<string | null>;
  /** boolean · default `false` · modules/programs/tmate.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/tmate.nix */
  readonly extraConfig?: Val<string>;
  /** null or string · default `null` · modules/programs/tmate.nix */
  readonly host?: Val<string | null>;
  /** package · modules/programs/tmate.nix */
  readonly package?: Val<Derivation>;
  /** null or (16 bit unsigned integer; between 0 and 65535 (both inclusive)) · default `null` · modules/programs/tmate.nix */
  readonly port?: Val<number | null>;
  /** null or string · default `null` · modules/programs/tmate.nix */
  readonly rsaFingerprint?: Val<string | null>;
}
export interface programs·tmux {
  /** boolean · default `false` · modules/programs/tmux.nix */
  readonly aggressiveResize?: Val<boolean>;
  /** unsigned integer, meaning >=0 · default `0` · modules/programs/tmux.nix */
  readonly baseIndex?: Val<number>;
  /** boolean · default `false` · modules/programs/tmux.nix */
  readonly clock24?: Val<boolean>;
  /** boolean · default `false` · modules/programs/tmux.nix */
  readonly customPaneNavigationAndResize?: Val<boolean>;
  /** boolean · default `false` · modules/programs/tmux.nix */
  readonly disableConfirmationPrompt?: Val<boolean>;
  /** boolean · default `false` · modules/programs/tmux.nix */
  readonly enable?: Val<boolean>;
  /** unsigned integer, meaning >=0 · default `10` · modules/programs/tmux.nix */
  readonly escapeTime?: Val<number>;
  /** strings concatenated with "\n" · default `""` · modules/programs/tmux.nix */
  readonly extraConfig?: Val<string>;
  /** boolean · default `false` · modules/programs/tmux.nix */
  readonly focusEvents?: Val<boolean>;
  /** positive integer, meaning >0 · default `2000` · modules/programs/tmux.nix */
  readonly historyLimit?: Val<number>;
  /** one of "emacs", "vi" · default `"emacs"` · modules/programs/tmux.nix */
  readonly keyMode?: Val<"emacs" | "vi">;
  /** boolean · default `false` · modules/programs/tmux.nix */
  readonly mouse?: Val<boolean>;
  /** boolean · default `false` · modules/programs/tmux.nix */
  readonly newSession?: Val<boolean>;
  /** null or package · modules/programs/tmux.nix */
  readonly package?: Val<Derivation | null>;
  /** list of (package or submodule) · default `[ ]` · modules/programs/tmux.nix */
  readonly plugins?: Val<readonly Val<Derivation | programs·tmux·plugins·ᐸitemᐳ>[]>;
  /** null or string · default `null` · modules/programs/tmux.nix */
  readonly prefix?: Val<string | null>;
  /** positive integer, meaning >0 · default `5` · modules/programs/tmux.nix */
  readonly resizeAmount?: Val<number>;
  /** boolean · default `false` · modules/programs/tmux.nix */
  readonly reverseSplit?: Val<boolean>;
  /** boolean · default `true` · modules/programs/tmux.nix */
  readonly secureSocket?: Val<boolean>;
  /** boolean · default `false` · modules/programs/tmux.nix */
  readonly sensibleOnTop?: Val<boolean>;
  /** null or string · default `null` · modules/programs/tmux.nix */
  readonly shell?: Val<string | null>;
  /** string · default `"b"` · modules/programs/tmux.nix */
  readonly shortcut?: Val<string>;
  /** string · default `"screen"` · modules/programs/tmux.nix */
  readonly terminal?: Val<string>;
  readonly tmuxinator?: Def<programs·tmux·tmuxinator>;
  readonly tmuxp?: Def<programs·tmux·tmuxp>;
}
export interface programs·todoman {
  /** boolean · default `false` · modules/programs/todoman.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/todoman.nix */
  readonly extraConfig?: Val<string>;
  /** string · default `"*"` · modules/programs/todoman.nix */
  readonly glob?: Val<string>;
  /** null or package · modules/programs/todoman.nix */
  readonly package?: Val<Derivation | null>;
}
export interface programs·tofi {
  /** boolean · default `false` · modules/programs/tofi.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/tofi.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of (string or signed integer or boolean) · default `{ }` · modules/programs/tofi.nix */
  readonly settings?: Def<Attrs<Val<string | number | boolean>>>;
}
export interface programs·topgrade {
  /** boolean · default `false` · modules/programs/topgrade.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/programs/topgrade.nix */
  readonly package?: Val<Derivation>;
  /** TOML value · modules/programs/topgrade.nix */
  readonly settings?: Data;
}
export interface programs·translate_shell {
  /** boolean · default `false` · modules/programs/translate-shell.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/translate-shell.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of (boolean or string or list of string) · default `{ }` · modules/programs/translate-shell.nix */
  readonly settings?: Def<Attrs<Val<boolean | string | readonly Val<string>[]>>>;
}
export interface programs·tray_tui {
  /** boolean · default `false` · modules/programs/tray-tui.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/tray-tui.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/tray-tui.nix */
  readonly settings?: Data;
}
export interface programs·trippy {
  /** boolean · default `false` · modules/programs/trippy.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `true` · modules/programs/trippy.nix */
  readonly forceUserConfig?: Val<boolean>;
  /** null or package · modules/programs/trippy.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/trippy.nix */
  readonly settings?: Data;
}
export interface programs·ttyper {
  /** boolean · default `false` · modules/programs/ttyper.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/ttyper.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/ttyper.nix */
  readonly settings?: Data;
}
export interface programs·twitch_tui {
  /** boolean · default `false` · modules/programs/twitch-tui.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/twitch-tui.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/twitch-tui.nix */
  readonly settings?: Data;
}
export interface programs·ty {
  /** boolean · default `false` · modules/programs/ty.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/ty.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/ty.nix */
  readonly settings?: Data;
}
export interface programs·urxvt {
  /** boolean · default `false` · modules/programs/urxvt.nix */
  readonly enable?: Val<boolean>;
  /** attribute set of anything · default `{ }` · modules/programs/urxvt.nix */
  readonly extraConfig?: Def<Attrs<Anything>>;
  /** list of string · default `[ ]` · modules/programs/urxvt.nix */
  readonly fonts?: Val<readonly Val<string>[]>;
  /** boolean · default `true` · modules/programs/urxvt.nix */
  readonly iso14755?: Val<boolean>;
  /** attribute set of string · default `{ }` · modules/programs/urxvt.nix */
  readonly keybindings?: Def<Attrs<Val<string>>>;
  /** package · modules/programs/urxvt.nix */
  readonly package?: Val<Derivation>;
  readonly scroll?: Def<programs·urxvt·scroll>;
  /** integer between 0 and 200 (both inclusive) · default `100` · modules/programs/urxvt.nix */
  readonly shading?: Val<number>;
  /** boolean · default `false` · modules/programs/urxvt.nix */
  readonly transparent?: Val<boolean>;
}
export interface programs·uv {
  /** boolean · default `false` · modules/programs/uv.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/uv.nix */
  readonly package?: Val<Derivation | null>;
  readonly python?: Def<programs·uv·python>;
  /** TOML value · default `{ }` · modules/programs/uv.nix */
  readonly settings?: Data;
  readonly tool?: Def<programs·uv·tool>;
}
export interface programs·vdirsyncer {
  /** boolean · default `false` · modules/programs/vdirsyncer */
  readonly enable?: Val<boolean>;
  /** package · modules/programs/vdirsyncer */
  readonly package?: Val<Derivation>;
  /** string · modules/programs/vdirsyncer */
  readonly statusPath?: Val<string>;
}
export interface programs·vesktop {
  /** boolean · default `false` · modules/programs/vesktop */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/vesktop */
  readonly package?: Val<Derivation | null>;
  /** JSON value · default `{ }` · modules/programs/vesktop */
  readonly settings?: Data;
  readonly vencord?: Def<programs·vesktop·vencord>;
}
export interface programs·vicinae {
  /** boolean · default `false` · modules/programs/vicinae */
  readonly enable?: Val<boolean>;
  /** unspecified value · default `true` · modules/programs/vicinae */
  readonly enableFirefoxIntegration?: Anything;
  /** list of package · default `[ ]` · modules/programs/vicinae */
  readonly extensions?: Val<readonly Val<Derivation>[]>;
  /** null or package · modules/programs/vicinae */
  readonly package?: Val<Derivation | null>;
  /** JSON value · default `{ }` · modules/programs/vicinae */
  readonly settings?: Data;
  readonly systemd?: Def<programs·vicinae·systemd>;
  /** TOML value · default `{ }` · modules/programs/vicinae */
  readonly themes?: Data;
  /** boolean · default `true` · modules/programs/vicinae */
  readonly useLayerShell?: Val<boolean>;
}
export interface programs·vifm {
  /** boolean · default `false` · modules/programs/vifm.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/vifm.nix */
  readonly extraConfig?: Val<string>;
  /** null or package · modules/programs/vifm.nix */
  readonly package?: Val<Derivation | null>;
}
export interface programs·vim {
  /** boolean · default `false` · modules/programs/vim.nix */
  readonly defaultEditor?: Val<boolean>;
  /** boolean · default `false` · modules/programs/vim.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/vim.nix */
  readonly extraConfig?: Val<string>;
  /** package · read-only · modules/programs/vim.nix */
  readonly package?: Val<Derivation>;
  /** package · modules/programs/vim.nix */
  readonly packageConfigurable?: Val<Derivation>;
  /** list of (string or package) · modules/programs/vim.nix */
  readonly plugins?: Val<readonly Val<string | Derivation>[]>;
  /** submodule · default `{ }` · modules/programs/vim.nix */
  readonly settings?: Def<programs·vim·settings>;
}
export interface programs·vim_vint {
  /** boolean · default `false` · modules/programs/vim-vint.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/vim-vint.nix */
  readonly package?: Val<Derivation | null>;
  /** YAML 1.1 value · default `{ }` · modules/programs/vim-vint.nix */
  readonly settings?: Data;
}
export interface programs·vinegar {
  /** boolean · default `false` · modules/programs/vinegar.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/vinegar.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of TOML value · default `{ }` · modules/programs/vinegar.nix */
  readonly settings?: Def<Attrs<Data>>;
}
export interface programs·visidata {
  /** boolean · default `false` · modules/programs/visidata.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/visidata.nix */
  readonly package?: Val<Derivation | null>;
  /** strings concatenated with "\n" · default `""` · modules/programs/visidata.nix */
  readonly visidatarc?: Val<string>;
}
export interface programs·vivaldi {
  /** list of string · default `[ ]` · modules/programs/chromium.nix */
  readonly commandLineArgs?: Val<readonly Val<string>[]>;
  /** list of package · default `[ ]` · modules/programs/chromium.nix */
  readonly dictionaries?: Val<readonly Val<Derivation>[]>;
  /** boolean · default `false` · modules/programs/chromium.nix */
  readonly enable?: Val<boolean>;
  /** list of (submodule or string convertible to it) · default `[ ]` · modules/programs/chromium.nix */
  readonly extensions?: Val<readonly Val<string | AnythingSet>[]>;
  /** null or package · read-only · modules/programs/chromium.nix */
  readonly finalPackage?: Val<Derivation | null>;
  /** list of package · default `[ ]` · modules/programs/chromium.nix */
  readonly nativeMessagingHosts?: Val<readonly Val<Derivation>[]>;
  /** null or package · modules/programs/chromium.nix */
  readonly package?: Val<Derivation | null>;
}
export interface programs·vivid {
  /** null or string · default `null` · modules/programs/vivid.nix */
  readonly activeTheme?: Val<string | null>;
  /** null or string or one of "8-bit", "24-bit" · default `null` · modules/programs/vivid.nix */
  readonly colorMode?: Val<string | "8-bit" | "24-bit" | null>;
  /** boolean · default `false` · modules/programs/vivid.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/vivid.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · modules/programs/vivid.nix */
  readonly enableFishIntegration?: Val<boolean>;
  /** boolean · modules/programs/vivid.nix */
  readonly enableNushellIntegration?: Val<boolean>;
  /** boolean · modules/programs/vivid.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** YAML 1.1 value · default `{ }` · modules/programs/vivid.nix */
  readonly filetypes?: Data;
  /** null or package · modules/programs/vivid.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of (absolute path or YAML 1.1 value) · default `{ }` · modules/programs/vivid.nix */
  readonly themes?: Def<Attrs<Anything>>;
}
export interface programs·vscode {
  /** absolute path or JSON value · default `{ }` · modules/programs/vscode */
  readonly argvSettings?: Anything;
  /** boolean · default `false` · modules/programs/vscode */
  readonly enable?: Val<boolean>;
  /** @deprecated renamed to `programs.vscode.profiles.default.enableExtensionUpdateCheck` */
  readonly enableExtensionUpdateCheck?: Anything;
  /** @deprecated renamed to `programs.vscode.profiles.default.enableUpdateCheck` */
  readonly enableUpdateCheck?: Anything;
  /** @deprecated renamed to `programs.vscode.profiles.default.extensions` */
  readonly extensions?: Anything;
  /** @deprecated renamed to `programs.vscode.profiles.default.globalSnippets` */
  readonly globalSnippets?: Anything;
  readonly haskell?: Def<programs·vscode·haskell>;
  /** @deprecated renamed to `programs.vscode.mutableExtensionsDir` */
  readonly immutableExtensionsDir?: Anything;
  /** @deprecated renamed to `programs.vscode.profiles.default.keybindings` */
  readonly keybindings?: Anything;
  /** @deprecated renamed to `programs.vscode.profiles.default.languageSnippets` */
  readonly languageSnippets?: Anything;
  /** boolean · modules/programs/vscode */
  readonly mutableExtensionsDir?: Val<boolean>;
  /** null or package · modules/programs/vscode */
  readonly package?: Val<Derivation | null>;
  /** attribute set of submodule · default `{ }` · modules/programs/vscode */
  readonly profiles?: Def<Attrs<Def<programs·vscode·profiles·ᐸnameᐳ>>>;
  /** @deprecated renamed to `programs.vscode.profiles.default.userMcp` */
  readonly userMcp?: Anything;
  /** @deprecated renamed to `programs.vscode.profiles.default.userSettings` */
  readonly userSettings?: Anything;
  /** @deprecated renamed to `programs.vscode.profiles.default.userTasks` */
  readonly userTasks?: Anything;
}
export interface programs·vscodium {
  /** absolute path or JSON value · default `{ }` · modules/programs/vscodium.nix */
  readonly argvSettings?: Anything;
  /** boolean · default `false` · modules/programs/vscodium.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/vscodium.nix */
  readonly mutableExtensionsDir?: Val<boolean>;
  /** null or package · modules/programs/vscodium.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of submodule · default `{ }` · modules/programs/vscodium.nix */
  readonly profiles?: Def<Attrs<Def<programs·vscodium·profiles·ᐸnameᐳ>>>;
}
export interface programs·w3m {
  /** attribute set of string · default `{ }` · modules/programs/w3m.nix */
  readonly bindings?: Def<Attrs<Val<string>>>;
  readonly bookmarks?: Def<programs·w3m·bookmarks>;
  /** attribute set of submodule · default `{ }` · modules/programs/w3m.nix */
  readonly cgiBin?: Def<Attrs<Def<programs·w3m·cgiBin·ᐸnameᐳ>>>;
  /** boolean · default `false` · modules/programs/w3m.nix */
  readonly enable?: Val<boolean>;
  /** list of package · default `[ ]` · modules/programs/w3m.nix */
  readonly extraPackages?: Val<readonly Val<Derivation>[]>;
  /** package · read-only · modules/programs/w3m.nix */
  readonly finalPackage?: Val<Derivation>;
  /** string · default `"https://duckduckgo.com"` · modules/programs/w3m.nix */
  readonly homePage?: Val<string>;
  /** null or package · modules/programs/w3m.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of (string or signed integer) · default `{ }` · modules/programs/w3m.nix */
  readonly settings?: Def<Attrs<Val<string | number>>>;
  /** list of submodule · default `[ ]` · modules/programs/w3m.nix */
  readonly siteconf?: Val<readonly Def<programs·w3m·siteconf·ᐸitemᐳ>[]>;
  /** attribute set of string · default `{ }` · modules/programs/w3m.nix */
  readonly urimethodmap?: Def<Attrs<Val<string>>>;
  /** null or string · default `"img2sixel"` · modules/programs/w3m.nix */
  readonly w3mImg2Sixel?: Val<string | null>;
}
export interface programs·wallust {
  /** boolean · default `false` · modules/programs/wallust.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/wallust.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/wallust.nix */
  readonly settings?: Data;
}
export interface programs·watson {
  /** boolean · default `false` · modules/programs/watson.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/watson.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · modules/programs/watson.nix */
  readonly enableFishIntegration?: Val<boolean>;
  /** boolean · modules/programs/watson.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** package · modules/programs/watson.nix */
  readonly package?: Val<Derivation>;
  /** attribute set of attribute set of (null or boolean or signed integer or floating point number or string) · default `{ }` · modules/programs/watson.nix */
  readonly settings?: Def<Attrs<Def<Attrs<Val<boolean | number | string | null>>>>>;
}
export interface programs·waveterm {
  /** JSON value · default `{ }` · modules/programs/waveterm.nix */
  readonly bookmarks?: Data;
  /** boolean · default `false` · modules/programs/waveterm.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/waveterm.nix */
  readonly package?: Val<Derivation | null>;
  /** JSON value · default `{ }` · modules/programs/waveterm.nix */
  readonly settings?: Data;
  /** JSON value · default `{ }` · modules/programs/waveterm.nix */
  readonly themes?: Data;
}
export interface programs·waybar {
  /** boolean · default `false` · modules/programs/waybar.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/programs/waybar.nix */
  readonly package?: Val<Derivation>;
  /** (list of open submodule of JSON value) or attribute set of open submodule of JSON value · default `[ ]` · modules/programs/waybar.nix */
  readonly settings?: Val<readonly Def<programs·waybar·settings·ᐸitemᐳ>[] | Attrs<Def<programs·waybar·settings·ᐸnameᐳ>>>;
  /** null or absolute path or strings concatenated with "\n" · default `null` · modules/programs/waybar.nix */
  readonly style?: Val<PathLike | string | null>;
  readonly systemd?: Def<programs·waybar·systemd>;
}
export interface programs·waylogout {
  /** boolean · default `false` · modules/programs/waylogout.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/waylogout.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of (boolean or floating point number or signed integer or absolute path or string) · default `{ }` · modules/programs/waylogout.nix */
  readonly settings?: Def<Attrs<Val<boolean | number | PathLike | string>>>;
}
export interface programs·wayprompt {
  /** boolean · default `false` · modules/programs/wayprompt.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/wayprompt.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of attribute set of (null or boolean or signed integer or floating point number or string) · default `{ }` · modules/programs/wayprompt.nix */
  readonly settings?: Def<Attrs<Def<Attrs<Val<boolean | number | string | null>>>>>;
}
export interface programs·wezterm {
  /** attribute set of TOML value · default `{ }` · modules/programs/wezterm.nix */
  readonly colorSchemes?: Def<Attrs<Data>>;
  /** boolean · default `false` · modules/programs/wezterm.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/wezterm.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · modules/programs/wezterm.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/wezterm.nix */
  readonly extraConfig?: Val<string>;
  /** package · modules/programs/wezterm.nix */
  readonly package?: Val<Derivation>;
  /** attribute set of anything · default `{ }` · modules/programs/wezterm.nix */
  readonly settings?: Def<Attrs<Anything>>;
}
export interface programs·windsurf {
  /** absolute path or JSON value · default `{ }` · modules/programs/windsurf.nix */
  readonly argvSettings?: Anything;
  /** boolean · default `false` · modules/programs/windsurf.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/windsurf.nix */
  readonly mutableExtensionsDir?: Val<boolean>;
  /** null or package · modules/programs/windsurf.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of submodule · default `{ }` · modules/programs/windsurf.nix */
  readonly profiles?: Def<Attrs<Def<programs·windsurf·profiles·ᐸnameᐳ>>>;
}
export interface programs·wiremix {
  /** boolean · default `false` · modules/programs/wiremix.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/wiremix.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/wiremix.nix */
  readonly settings?: Data;
}
export interface programs·wleave {
  /** boolean · default `false` · modules/programs/wleave.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/wleave.nix */
  readonly package?: Val<Derivation | null>;
  /** JSON value · default `{ }` · modules/programs/wleave.nix */
  readonly settings?: Data;
  /** null or absolute path or strings concatenated with "\n" · default `null` · modules/programs/wleave.nix */
  readonly style?: Val<PathLike | string | null>;
}
export interface programs·wlogout {
  /** boolean · default `false` · modules/programs/wlogout.nix */
  readonly enable?: Val<boolean>;
  /** list of open submodule of JSON value · default `[ ]` · modules/programs/wlogout.nix */
  readonly layout?: Val<readonly Def<programs·wlogout·layout·ᐸitemᐳ>[]>;
  /** null or package · modules/programs/wlogout.nix */
  readonly package?: Val<Derivation | null>;
  /** null or absolute path or strings concatenated with "\n" · default `null` · modules/programs/wlogout.nix */
  readonly style?: Val<PathLike | string | null>;
}
export interface programs·wlr_which_key {
  /** boolean · default `false` · modules/programs/wlr-which-key.nix */
  readonly enable?: Val<boolean>;
  /** attribute set of YAML 1.1 value · default `{ }` · modules/programs/wlr-which-key.nix */
  readonly extraMenus?: Def<Attrs<Data>>;
  /** null or package · modules/programs/wlr-which-key.nix */
  readonly package?: Val<Derivation | null>;
  /** YAML 1.1 value · default `{ }` · modules/programs/wlr-which-key.nix */
  readonly settings?: Data;
}
export interface programs·wofi {
  /** boolean · default `false` · modules/programs/wofi.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/wofi.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set · default `{ }` · modules/programs/wofi.nix */
  readonly settings?: Def<AnythingSet>;
  /** null or strings concatenated with "\n" or absolute path · default `null` · modules/programs/wofi.nix */
  readonly style?: Val<string | PathLike | null>;
}
export interface programs·workstyle {
  /** boolean · default `false` · modules/programs/workstyle.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/programs/workstyle.nix */
  readonly package?: Val<Derivation>;
  /** TOML value · default `{ }` · modules/programs/workstyle.nix */
  readonly settings?: Data;
  readonly systemd?: Def<programs·workstyle·systemd>;
}
export interface programs·wpaperd {
  /** @deprecated renamed to `services.wpaperd.enable` */
  readonly enable?: Anything;
  /** @deprecated renamed to `services.wpaperd.package` */
  readonly package?: Anything;
  /** @deprecated renamed to `services.wpaperd.settings` */
  readonly settings?: Anything;
}
export interface programs·xmobar {
  /** boolean · default `false` · modules/programs/xmobar.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/xmobar.nix */
  readonly extraConfig?: Val<string>;
  /** package · modules/programs/xmobar.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·xplr {
  /** boolean · default `false` · modules/programs/xplr.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/xplr.nix */
  readonly extraConfig?: Val<string>;
  /** null or package · modules/programs/xplr.nix */
  readonly package?: Val<Derivation | null>;
  /** null or (attribute set of (package or string)) · modules/programs/xplr.nix */
  readonly plugins?: Def<Attrs<Val<Derivation | string>> | null>;
}
export interface programs·yambar {
  /** boolean · default `false` · modules/programs/yambar.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/yambar.nix */
  readonly package?: Val<Derivation | null>;
  /** YAML 1.1 value · default `{ }` · modules/programs/yambar.nix */
  readonly settings?: Data;
  readonly systemd?: Def<programs·yambar·systemd>;
}
export interface programs·yarn {
  /** boolean · default `false` · modules/programs/yarn */
  readonly enable?: Val<boolean>;
  /** YAML 1.1 value · default `{ }` · modules/programs/yarn */
  readonly settings?: Data;
}
export interface programs·yazi {
  /** boolean · default `false` · modules/programs/yazi.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/yazi.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · modules/programs/yazi.nix */
  readonly enableFishIntegration?: Val<boolean>;
  /** boolean · modules/programs/yazi.nix */
  readonly enableNushellIntegration?: Val<boolean>;
  /** boolean · modules/programs/yazi.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** list of package · default `[ ]` · modules/programs/yazi.nix */
  readonly extraPackages?: Val<readonly Val<Derivation>[]>;
  /** package · read-only · modules/programs/yazi.nix */
  readonly finalPackage?: Val<Derivation>;
  /** attribute set of (absolute path or package) · default `{ }` · modules/programs/yazi.nix */
  readonly flavors?: Def<Attrs<Val<PathLike | Derivation>>>;
  /** null or absolute path or strings concatenated with "\n" · default `null` · modules/programs/yazi.nix */
  readonly initLua?: Val<PathLike | string | null>;
  /** TOML value · default `{ }` · modules/programs/yazi.nix */
  readonly keymap?: Data;
  /** null or package · modules/programs/yazi.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of (submodule or absolute path or package convertible to it) · default `{ }` · modules/programs/yazi.nix */
  readonly plugins?: Def<Attrs<Val<PathLike | Derivation | programs·yazi·plugins·ᐸnameᐳ>>>;
  /** TOML value · default `{ }` · modules/programs/yazi.nix */
  readonly settings?: Data;
  /** string · modules/programs/yazi.nix */
  readonly shellWrapperName?: Val<string>;
  /** TOML value · default `{ }` · modules/programs/yazi.nix */
  readonly theme?: Data;
  /** TOML value · default `{ }` · modules/programs/yazi.nix */
  readonly vfs?: Data;
}
export interface programs·yofi {
  /** list of string · default `[ ]` · modules/programs/yofi.nix */
  readonly blacklist?: Val<readonly Val<string>[]>;
  /** boolean · default `false` · modules/programs/yofi.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/yofi.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/yofi.nix */
  readonly settings?: Data;
}
export interface programs·yt_dlp {
  /** boolean · default `false` · modules/programs/yt-dlp.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/yt-dlp.nix */
  readonly extraConfig?: Val<string>;
  /** package · modules/programs/yt-dlp.nix */
  readonly package?: Val<Derivation>;
  /** attribute set of (boolean or signed integer or string or list of (boolean or signed integer or string)) · default `{ }` · modules/programs/yt-dlp.nix */
  readonly settings?: Def<Attrs<Val<boolean | number | string | readonly Val<boolean | number | string>[]>>>;
}
export interface programs·z_lua {
  /** boolean · default `false` · modules/programs/z-lua.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/programs/z-lua.nix */
  readonly enableAliases?: Val<boolean>;
  /** boolean · modules/programs/z-lua.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · modules/programs/z-lua.nix */
  readonly enableFishIntegration?: Val<boolean>;
  /** boolean · modules/programs/z-lua.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** list of string · default `[ ]` · modules/programs/z-lua.nix */
  readonly options?: Val<readonly Val<string>[]>;
  /** package · modules/programs/z-lua.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·zapzap {
  /** boolean · default `false` · modules/programs/zapzap.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/zapzap.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of attribute set of (null or boolean or signed integer or floating point number or string) · default `{ }` · modules/programs/zapzap.nix */
  readonly settings?: Def<Attrs<Def<Attrs<Val<boolean | number | string | null>>>>>;
}
export interface programs·zathura {
  /** boolean · default `false` · modules/programs/zathura.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/zathura.nix */
  readonly extraConfig?: Val<string>;
  /** attribute set of string · default `{ }` · modules/programs/zathura.nix */
  readonly mappings?: Def<Attrs<Val<string>>>;
  /** attribute set of (string or boolean or signed integer or floating point number) · default `{ }` · modules/programs/zathura.nix */
  readonly options?: Def<Attrs<Val<string | boolean | number>>>;
  /** package · modules/programs/zathura.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·zed_editor {
  /** boolean · default `false` · modules/programs/zed-editor.nix */
  readonly defaultEditor?: Val<boolean>;
  /** boolean · default `false` · modules/programs/zed-editor.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/programs/zed-editor.nix */
  readonly enableMcpIntegration?: Val<boolean>;
  /** list of string · default `[ ]` · modules/programs/zed-editor.nix */
  readonly extensions?: Val<readonly Val<string>[]>;
  /** list of package · default `[ ]` · modules/programs/zed-editor.nix */
  readonly extraPackages?: Val<readonly Val<Derivation>[]>;
  /** boolean · default `false` · modules/programs/zed-editor.nix */
  readonly installRemoteServer?: Val<boolean>;
  /** boolean · default `true` · modules/programs/zed-editor.nix */
  readonly mutableUserDebug?: Val<boolean>;
  /** boolean · default `true` · modules/programs/zed-editor.nix */
  readonly mutableUserKeymaps?: Val<boolean>;
  /** boolean · default `true` · modules/programs/zed-editor.nix */
  readonly mutableUserSettings?: Val<boolean>;
  /** boolean · default `true` · modules/programs/zed-editor.nix */
  readonly mutableUserTasks?: Val<boolean>;
  /** null or package · modules/programs/zed-editor.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of (JSON value or absolute path or strings concatenated with "\n") · default `{ }` · modules/programs/zed-editor.nix */
  readonly themes?: Def<Attrs<Anything>>;
  /** JSON value · default `[ ]` · modules/programs/zed-editor.nix */
  readonly userDebug?: Data;
  /** JSON value · default `[ ]` · modules/programs/zed-editor.nix */
  readonly userKeymaps?: Data;
  /** JSON value · default `{ }` · modules/programs/zed-editor.nix */
  readonly userSettings?: Data;
  /** JSON value · default `[ ]` · modules/programs/zed-editor.nix */
  readonly userTasks?: Data;
}
export interface programs·zellij {
  /** boolean · default `false` · modules/programs/zellij.nix */
  readonly attachExistingSession?: Val<boolean>;
  /** boolean · default `false` · modules/programs/zellij.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/zellij.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · modules/programs/zellij.nix */
  readonly enableFishIntegration?: Val<boolean>;
  /** boolean · modules/programs/zellij.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** boolean · default `false` · modules/programs/zellij.nix */
  readonly exitShellOnExit?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/zellij.nix */
  readonly extraConfig?: Val<string>;
  /** package · read-only · modules/programs/zellij.nix */
  readonly finalPackage?: Val<Derivation>;
  /** attribute set of (YAML 1.1 value or absolute path or strings concatenated with "\n") · default `{ }` · modules/programs/zellij.nix */
  readonly layouts?: Def<Attrs<Anything>>;
  /** package · modules/programs/zellij.nix */
  readonly package?: Val<Derivation>;
  /** list of package · default `[ ]` · modules/programs/zellij.nix */
  readonly plugins?: Val<readonly Val<Derivation>[]>;
  /** YAML 1.1 value · default `{ }` · modules/programs/zellij.nix */
  readonly settings?: Data;
  /** attribute set of (YAML 1.1 value or absolute path or strings concatenated with "\n") · default `{ }` · modules/programs/zellij.nix */
  readonly themes?: Def<Attrs<Anything>>;
}
export interface programs·zk {
  /** boolean · default `false` · modules/programs/zk.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/zk.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/programs/zk.nix */
  readonly settings?: Data;
}
export interface programs·zoxide {
  /** boolean · default `false` · modules/programs/zoxide.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/programs/zoxide.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · modules/programs/zoxide.nix */
  readonly enableFishIntegration?: Val<boolean>;
  /** boolean · modules/programs/zoxide.nix */
  readonly enableNushellIntegration?: Val<boolean>;
  /** boolean · modules/programs/zoxide.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** list of string · default `[ ]` · modules/programs/zoxide.nix */
  readonly options?: Val<readonly Val<string>[]>;
  /** package · modules/programs/zoxide.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·zsh {
  readonly antidote?: Def<programs·zsh·antidote>;
  /** null or boolean · default `null` · modules/programs/zsh */
  readonly autocd?: Val<boolean | null>;
  readonly autosuggestion?: Def<programs·zsh·autosuggestion>;
  /** list of string · default `[ ]` · modules/programs/zsh */
  readonly cdpath?: Val<readonly Val<string>[]>;
  /** strings concatenated with "\n" · default `"autoload -U compinit && compinit"` · modules/programs/zsh */
  readonly completionInit?: Val<string>;
  /** null or one of "emacs", "vicmd", "viins" · default `null` · modules/programs/zsh */
  readonly defaultKeymap?: Val<"emacs" | "vicmd" | "viins" | null>;
  /** attribute set of string · default `{ }` · modules/programs/zsh */
  readonly dirHashes?: Def<Attrs<Val<string>>>;
  /** null or string · modules/programs/zsh */
  readonly dotDir?: Val<string | null>;
  /** boolean · default `false` · modules/programs/zsh */
  readonly enable?: Val<boolean>;
  /** @deprecated renamed to `programs.zsh.autosuggestion.enable` */
  readonly enableAutosuggestions?: Anything;
  /** boolean · default `true` · modules/programs/zsh */
  readonly enableCompletion?: Val<boolean>;
  /** @deprecated renamed to `programs.zsh.syntaxHighlighting.enable` */
  readonly enableSyntaxHighlighting?: Anything;
  /** boolean · default `false` · modules/misc/vte.nix */
  readonly enableVteIntegration?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/zsh */
  readonly envExtra?: Val<string>;
  /** submodule · default `{ }` · modules/programs/zsh */
  readonly fastSyntaxHighlighting?: Def<programs·zsh·fastSyntaxHighlighting>;
  /** submodule · default `{ }` · modules/programs/zsh/history.nix */
  readonly history?: Def<programs·zsh·history>;
  /** submodule · default `{ }` · modules/programs/zsh/history.nix */
  readonly historySubstringSearch?: Def<programs·zsh·historySubstringSearch>;
  /** strings concatenated with "\n" · default `""` · modules/programs/zsh */
  readonly initContent?: Val<string>;
  /** strings concatenated with "\n" · default `""` · modules/programs/zsh/deprecated.nix */
  readonly initExtra?: Anything;
  /** strings concatenated with "\n" · default `""` · modules/programs/zsh/deprecated.nix */
  readonly initExtraBeforeCompInit?: Anything;
  /** strings concatenated with "\n" · default `""` · modules/programs/zsh/deprecated.nix */
  readonly initExtraFirst?: Anything;
  /** attribute set · default `{ }` · modules/programs/zsh */
  readonly localVariables?: Def<AnythingSet>;
  /** strings concatenated with "\n" · default `""` · modules/programs/zsh */
  readonly loginExtra?: Val<string>;
  /** strings concatenated with "\n" · default `""` · modules/programs/zsh */
  readonly logoutExtra?: Val<string>;
  /** submodule · default `{ }` · modules/programs/zsh/plugins/oh-my-zsh.nix */
  readonly "oh-my-zsh"?: Def<programs·zsh·oh_my_zsh>;
  /** package · modules/programs/zsh */
  readonly package?: Val<Derivation>;
  /** list of submodule · default `[ ]` · modules/programs/zsh/plugins */
  readonly plugins?: Val<readonly Def<programs·zsh·plugins·ᐸitemᐳ>[]>;
  /** submodule · default `{ }` · modules/programs/zsh/plugins/prezto.nix */
  readonly prezto?: Def<programs·zsh·prezto>;
  /** strings concatenated with "\n" · default `""` · modules/programs/zsh */
  readonly profileExtra?: Val<string>;
  /** lazy attribute set of (null or string or absolute path or signed integer or floating point number or boolean) · default `{ }` · modules/programs/zsh */
  readonly sessionVariables?: Def<Attrs<Val<string | PathLike | number | boolean | null>>>;
  /** list of string · default `[ ]` · modules/programs/zsh */
  readonly setOptions?: Val<readonly Val<string>[]>;
  /** attribute set of string · default `{ }` · modules/programs/zsh */
  readonly shellAliases?: Def<Attrs<Val<string>>>;
  /** attribute set of string · default `{ }` · modules/programs/zsh */
  readonly shellGlobalAliases?: Def<Attrs<Val<string>>>;
  /** attribute set of strings concatenated with "\n" · default `{ }` · modules/programs/zsh */
  readonly siteFunctions?: Def<Attrs<Val<string>>>;
  /** submodule · default `{ }` · modules/programs/zsh */
  readonly syntaxHighlighting?: Def<programs·zsh·syntaxHighlighting>;
  readonly zplug?: Def<programs·zsh·zplug>;
  readonly zprof?: Def<programs·zsh·zprof>;
  /** @deprecated renamed to `programs.zsh.zprof` */
  readonly zproof?: Anything;
  readonly "zsh-abbr"?: Def<programs·zsh·zsh_abbr>;
}
export interface qt·kde {
  /** attribute set of KDE option value · default `{ }` · modules/misc/qt/kconfig.nix */
  readonly settings?: Def<Attrs<Data>>;
}
export interface qt·kvantum {
  /** boolean · default `false` · modules/misc/qt/kvantum.nix */
  readonly enable?: Val<boolean>;
  /** open submodule of attribute set of section of a kvconfig file (attrs of null or boolean or signed integer or floating point number or string) · default `{ }` · modules/misc/qt/kvantum.nix */
  readonly settings?: Def<qt·kvantum·settings>;
  /** list of package · default `[ ]` · modules/misc/qt/kvantum.nix */
  readonly themes?: Val<readonly Val<Derivation>[]>;
}
export interface qt·platformTheme {
  /** null or string · default `null` */
  readonly name?: Val<string | null>;
  /** null or package or list of package · default `null` */
  readonly package?: Val<Derivation | readonly Val<Derivation>[] | null>;
}
export interface qt·style {
  /** null or string · default `null` · modules/misc/qt */
  readonly name?: Val<string | null>;
  /** null or package or list of package · default `null` · modules/misc/qt */
  readonly package?: Val<Derivation | readonly Val<Derivation>[] | null>;
}
export interface services·activitywatch {
  /** boolean · default `false` · modules/services/activitywatch.nix */
  readonly enable?: Val<boolean>;
  /** list of string · default `[ ]` · modules/services/activitywatch.nix */
  readonly extraOptions?: Val<readonly Val<string>[]>;
  /** package · modules/services/activitywatch.nix */
  readonly package?: Val<Derivation>;
  /** TOML value · default `{ }` · modules/services/activitywatch.nix */
  readonly settings?: Data;
  /** attribute set of submodule · default `{ }` · modules/services/activitywatch.nix */
  readonly watchers?: Def<Attrs<Def<services·activitywatch·watchers·ᐸnameᐳ>>>;
}
export interface services·amberol {
  /** boolean · default `false` · modules/services/amberol.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `true` · modules/services/amberol.nix */
  readonly enableRecoloring?: Val<boolean>;
  /** package · modules/services/amberol.nix */
  readonly package?: Val<Derivation>;
  /** one of "album", "track", "off" · default `"track"` · modules/services/amberol.nix */
  readonly replaygain?: Val<"album" | "track" | "off">;
}
export interface services·arrpc {
  /** boolean · default `false` · modules/services/arrpc.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/arrpc.nix */
  readonly package?: Val<Derivation>;
  /** string · default `"graphical-session.target"` · modules/services/arrpc.nix */
  readonly systemdTarget?: Val<string>;
}
export interface services·autorandr {
  /** boolean · default `false` · modules/services/autorandr.nix */
  readonly enable?: Val<boolean>;
  /** list of string · default `[ ]` · modules/services/autorandr.nix */
  readonly extraOptions?: Val<readonly Val<string>[]>;
  /** boolean · default `false` · modules/services/autorandr.nix */
  readonly ignoreLid?: Val<boolean>;
  /** boolean · default `false` · modules/services/autorandr.nix */
  readonly matchEdid?: Val<boolean>;
  /** package · modules/services/autorandr.nix */
  readonly package?: Val<Derivation>;
}
export interface services·autotiling {
  /** boolean · default `false` · modules/services/autotiling.nix */
  readonly enable?: Val<boolean>;
  /** list of string · default `[ ]` · modules/services/autotiling.nix */
  readonly extraArgs?: Val<readonly Val<string>[]>;
  /** package · modules/services/autotiling.nix */
  readonly package?: Val<Derivation>;
  /** string · default `"graphical-session.target"` · modules/services/autotiling.nix */
  readonly systemdTarget?: Val<string>;
}
export interface services·avizo {
  /** boolean · default `false` · modules/services/avizo.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/avizo.nix */
  readonly package?: Val<Derivation>;
  /** attribute set of attribute set of (null or boolean or signed integer or floating point number or string) · default `{ }` · modules/services/avizo.nix */
  readonly settings?: Def<Attrs<Def<Attrs<Val<boolean | number | string | null>>>>>;
}
export interface services·awww {
  /** boolean · default `false` · modules/services/awww.nix */
  readonly enable?: Val<boolean>;
  /** list of string · default `[ ]` · modules/services/awww.nix */
  readonly extraArgs?: Val<readonly Val<string>[]>;
  /** package · modules/services/awww.nix */
  readonly package?: Val<Derivation>;
}
export interface services·batsignal {
  /** boolean · default `false` · modules/services/batsignal.nix */
  readonly enable?: Val<boolean>;
  /** list of string · default `[ ]` · modules/services/batsignal.nix */
  readonly extraArgs?: Val<readonly Val<string>[]>;
  /** package · modules/services/batsignal.nix */
  readonly package?: Val<Derivation>;
}
export interface services·betterlockscreen {
  /** list of string · default `[ ]` · modules/services/betterlockscreen.nix */
  readonly arguments?: Val<readonly Val<string>[]>;
  /** boolean · default `false` · modules/services/betterlockscreen.nix */
  readonly enable?: Val<boolean>;
  /** signed integer · default `10` · modules/services/betterlockscreen.nix */
  readonly inactiveInterval?: Val<number>;
  /** package · modules/services/betterlockscreen.nix */
  readonly package?: Val<Derivation>;
}
export interface services·blanket {
  /** boolean · default `false` · modules/services/blanket.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/blanket.nix */
  readonly package?: Val<Derivation>;
}
export interface services·blueman_applet {
  /** boolean · default `false` · modules/services/blueman-applet.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/blueman-applet.nix */
  readonly package?: Val<Derivation>;
  /** list of string · default `[ "graphical-session.target" ]` · modules/services/blueman-applet.nix */
  readonly systemdTargets?: Val<readonly Val<string>[]>;
}
export interface services·borgmatic {
  /** boolean · default `false` · modules/services/borgmatic.nix */
  readonly enable?: Val<boolean>;
  /** string · default `"hourly"` · modules/services/borgmatic.nix */
  readonly frequency?: Val<string>;
}
export interface services·cachix_agent {
  /** absolute path · modules/services/cachix-agent.nix */
  readonly credentialsFile?: Val<PathLike>;
  /** boolean · default `false` · modules/services/cachix-agent.nix */
  readonly enable?: Val<boolean>;
  /** null or string · default `null` · modules/services/cachix-agent.nix */
  readonly host?: Val<string | null>;
  /** string · modules/services/cachix-agent.nix */
  readonly name?: Val<string>;
  /** package · modules/services/cachix-agent.nix */
  readonly package?: Val<Derivation>;
  /** string · default `"home-manager"` · modules/services/cachix-agent.nix */
  readonly profile?: Val<string>;
  /** boolean · default `false` · modules/services/cachix-agent.nix */
  readonly verbose?: Val<boolean>;
}
export interface services·caffeine {
  /** boolean · default `false` · modules/services/caffeine.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/caffeine.nix */
  readonly package?: Val<Derivation>;
}
export interface services·cbatticon {
  /** null or string · default `null` · modules/services/cbatticon.nix */
  readonly batteryId?: Val<string | null>;
  /** null or strings concatenated with "\n" · default `null` · modules/services/cbatticon.nix */
  readonly commandCriticalLevel?: Val<string | null>;
  /** null or strings concatenated with "\n" · default `null` · modules/services/cbatticon.nix */
  readonly commandLeftClick?: Val<string | null>;
  /** null or integer between 0 and 100 (both inclusive) · default `null` · modules/services/cbatticon.nix */
  readonly criticalLevelPercent?: Val<number | null>;
  /** boolean · default `false` · modules/services/cbatticon.nix */
  readonly enable?: Val<boolean>;
  /** null or boolean · default `null` · modules/services/cbatticon.nix */
  readonly hideNotification?: Val<boolean | null>;
  /** null or one of "standard", "notification", "symbolic" · default `null` · modules/services/cbatticon.nix */
  readonly iconType?: Val<"standard" | "notification" | "symbolic" | null>;
  /** null or integer between 0 and 100 (both inclusive) · default `null` · modules/services/cbatticon.nix */
  readonly lowLevelPercent?: Val<number | null>;
  /** package · modules/services/cbatticon.nix */
  readonly package?: Val<Derivation>;
  /** null or (positive integer, meaning >0) · default `null` · modules/services/cbatticon.nix */
  readonly updateIntervalSeconds?: Val<number | null>;
}
export interface services·clipcat {
  /** TOML value · default `{ }` · modules/services/clipcat.nix */
  readonly ctlSettings?: Data;
  /** TOML value · default `{ daemonize = true; }` · modules/services/clipcat.nix */
  readonly daemonSettings?: Data;
  /** boolean · default `false` · modules/services/clipcat.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `true` · modules/services/clipcat.nix */
  readonly enableSystemdUnit?: Val<boolean>;
  /** boolean · modules/services/clipcat.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** TOML value · default `{ }` · modules/services/clipcat.nix */
  readonly menuSettings?: Data;
  /** package · modules/services/clipcat.nix */
  readonly package?: Val<Derivation>;
}
export interface services·cliphist {
  /** boolean · default `true` · modules/services/cliphist.nix */
  readonly allowImages?: Val<boolean>;
  /** package · modules/services/cliphist.nix */
  readonly clipboardPackage?: Val<Derivation>;
  /** boolean · default `false` · modules/services/cliphist.nix */
  readonly enable?: Val<boolean>;
  /** list of string · default `[ "-max-dedupe-search" "10" "-max-items" "500" ]` · modules/services/cliphist.nix */
  readonly extraOptions?: Val<readonly Val<string>[]>;
  /** package · modules/services/cliphist.nix */
  readonly package?: Val<Derivation>;
  /** @deprecated renamed to `services.cliphist.systemdTargets` */
  readonly systemdTarget?: Anything;
  /** (list of string) or string · modules/services/cliphist.nix */
  readonly systemdTargets?: Val<readonly Val<string>[] | string>;
}
export interface services·clipman {
  /** boolean · default `false` · modules/services/clipman.nix */
  readonly enable?: Val<boolean>;
  /** list of string · default `[ ]` · modules/services/clipman.nix */
  readonly extraArgs?: Val<readonly Val<string>[]>;
  /** package · modules/services/clipman.nix */
  readonly package?: Val<Derivation>;
  /** string · modules/services/clipman.nix */
  readonly systemdTarget?: Val<string>;
}
export interface services·clipmenu {
  /** boolean · default `false` · modules/services/clipmenu.nix */
  readonly enable?: Val<boolean>;
  /** null or string · default `null` · modules/services/clipmenu.nix */
  readonly launcher?: Val<string | null>;
  /** package · modules/services/clipmenu.nix */
  readonly package?: Val<Derivation>;
}
export interface services·clipse {
  /** @deprecated renamed to `services.clipse.settings.allowDuplicates` */
  readonly allowDuplicates?: Anything;
  /** boolean · default `false` · modules/services/clipse.nix */
  readonly enable?: Val<boolean>;
  /** @deprecated renamed to `services.clipse.settings.maxHistory` */
  readonly historySize?: Anything;
  /** @deprecated renamed to `services.clipse.settings.imageDisplay` */
  readonly imageDisplay?: Anything;
  /** @deprecated renamed to `services.clipse.settings.keyBindings` */
  readonly keyBindings?: Anything;
  /** null or package · modules/services/clipse.nix */
  readonly package?: Val<Derivation | null>;
  /** JSON value · default `{ }` · modules/services/clipse.nix */
  readonly settings?: Data;
  /** string · default `"graphical-session.target"` · modules/services/clipse.nix */
  readonly systemdTarget?: Val<string>;
  /** JSON value or absolute path · default `{ useCustomTheme = false; }` · modules/services/clipse.nix */
  readonly theme?: Anything;
}
export interface services·colima {
  /** package · modules/services/colima.nix */
  readonly bashPackage?: Val<Derivation>;
  /** string · modules/services/colima.nix */
  readonly colimaHomeDir?: Val<string>;
  /** package · modules/services/colima.nix */
  readonly coreutilsPackage?: Val<Derivation>;
  /** package · modules/services/colima.nix */
  readonly curlPackage?: Val<Derivation>;
  /** package · modules/services/colima.nix */
  readonly dockerPackage?: Val<Derivation>;
  /** boolean · default `false` · modules/services/colima.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/colima.nix */
  readonly kubectlPackage?: Val<Derivation>;
  /** null or string · modules/services/colima.nix */
  readonly limaHomeDir?: Val<string | null>;
  /** package · modules/services/colima.nix */
  readonly package?: Val<Derivation>;
  /** package · modules/services/colima.nix */
  readonly perlPackage?: Val<Derivation>;
  /** attribute set of submodule · modules/services/colima.nix */
  readonly profiles?: Def<Attrs<Def<services·colima·profiles·ᐸnameᐳ>>>;
  /** package · modules/services/colima.nix */
  readonly sshPackage?: Val<Derivation>;
}
export interface services·comodoro {
  /** boolean · default `false` · modules/services/comodoro.nix */
  readonly enable?: Val<boolean>;
  /** attribute set of string · default `{ }` · modules/services/comodoro.nix */
  readonly environment?: Def<Attrs<Val<string>>>;
  /** package · modules/services/comodoro.nix */
  readonly package?: Val<Derivation>;
  /** non-empty string · modules/services/comodoro.nix */
  readonly preset?: Val<string>;
  /** list of non-empty string · modules/services/comodoro.nix */
  readonly protocols?: Val<readonly Val<string>[]>;
}
export interface services·conky {
  /** boolean · default `false` · modules/services/conky.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/services/conky.nix */
  readonly extraConfig?: Val<string>;
  /** package · modules/services/conky.nix */
  readonly package?: Val<Derivation>;
}
export interface services·copyq {
  /** boolean · default `false` · modules/services/copyq.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `true` · modules/services/copyq.nix */
  readonly forceXWayland?: Val<boolean>;
  /** package · modules/services/copyq.nix */
  readonly package?: Val<Derivation>;
  /** string · default `"graphical-session.target"` · modules/services/copyq.nix */
  readonly systemdTarget?: Val<string>;
}
export interface services·darkman {
  /** attribute set of (absolute path or strings concatenated with "\n") · default `{ }` · modules/services/darkman.nix */
  readonly darkModeScripts?: Def<Attrs<Val<PathLike | string>>>;
  /** boolean · default `false` · modules/services/darkman.nix */
  readonly enable?: Val<boolean>;
  /** attribute set of (absolute path or strings concatenated with "\n") · default `{ }` · modules/services/darkman.nix */
  readonly lightModeScripts?: Def<Attrs<Val<PathLike | string>>>;
  /** null or package · modules/services/darkman.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of (absolute path or strings concatenated with "\n") · default `{ }` · modules/services/darkman.nix */
  readonly scripts?: Def<Attrs<Val<PathLike | string>>>;
  /** open submodule of YAML 1.1 value · default `{ }` · modules/services/darkman.nix */
  readonly settings?: Def<DataSet>;
}
export interface services·davmail {
  /** boolean · default `false` · modules/services/davmail.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/services/davmail.nix */
  readonly imitateOutlook?: Val<boolean>;
  /** package · modules/services/davmail.nix */
  readonly package?: Val<Derivation>;
  /** attribute set of (string or signed integer or boolean) · default `{ }` · modules/services/davmail.nix */
  readonly settings?: Def<Attrs<Val<string | number | boolean>>>;
}
export interface services·devilspie2 {
  /** strings concatenated with "\n" · default `""` · modules/services/devilspie2.nix */
  readonly config?: Val<string>;
  /** boolean · default `false` · modules/services/devilspie2.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/devilspie2.nix */
  readonly package?: Val<Derivation>;
}
export interface services·dropbox {
  /** boolean · default `false` · modules/services/dropbox.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/dropbox.nix */
  readonly package?: Val<Derivation>;
  /** absolute path · modules/services/dropbox.nix */
  readonly path?: Val<PathLike>;
}
export interface services·dunst {
  /** null or string or absolute path · default `null` · modules/services/dunst.nix */
  readonly configFile?: Val<string | PathLike | null>;
  /** boolean · default `false` · modules/services/dunst.nix */
  readonly enable?: Val<boolean>;
  /** submodule · modules/services/dunst.nix */
  readonly iconTheme?: Def<services·dunst·iconTheme>;
  /** package · modules/services/dunst.nix */
  readonly package?: Val<Derivation>;
  /** DAG of open submodule of attribute set of (string or boolean or signed integer or list of string) · default `{ }` · modules/services/dunst.nix */
  readonly settings?: Def<Attrs<Val<Attrs<Val<string | boolean | number | readonly Val<string>[]>> | DagEntry<Attrs<Val<string | boolean | number | readonly Val<string>[]>>>>>>;
  /** string · default `""` · modules/services/dunst.nix */
  readonly waylandDisplay?: Val<string>;
}
export interface services·dwm_status {
  /** boolean · default `false` · modules/services/dwm-status.nix */
  readonly enable?: Val<boolean>;
  /** JSON value · default `{ }` · modules/services/dwm-status.nix */
  readonly extraConfig?: Data;
  /** list of (one of "audio", "backlight", "battery", "cpu_load", "network", "time") · modules/services/dwm-status.nix */
  readonly order?: Val<readonly Val<"audio" | "backlight" | "battery" | "cpu_load" | "network" | "time">[]>;
  /** package · modules/services/dwm-status.nix */
  readonly package?: Val<Derivation>;
}
export interface services·easyeffects {
  /** boolean · default `false` · modules/services/easyeffects.nix */
  readonly enable?: Val<boolean>;
  /** null or (attribute set of attribute set of JSON value) · default `{ }` · modules/services/easyeffects.nix */
  readonly extraPresets?: Def<Attrs<Def<Attrs<Data>>> | null>;
  /** package · modules/services/easyeffects.nix */
  readonly package?: Val<Derivation>;
  /** string or submodule · default `""` · modules/services/easyeffects.nix */
  readonly preset?: Val<string | services·easyeffects·preset>;
  /** attribute set of attribute set of (null or boolean or signed integer or floating point number or string or absolute path) · default `{ }` · modules/services/easyeffects.nix */
  readonly settings?: Def<Attrs<Def<Attrs<Val<boolean | number | string | PathLike | null>>>>>;
}
export interface services·elephant {
  /** boolean · default `false` · modules/services/elephant.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/elephant.nix */
  readonly package?: Val<Derivation>;
  /** TOML value · default `{ }` · modules/services/elephant.nix */
  readonly settings?: Data;
}
export interface services·emacs {
  readonly client?: Def<services·emacs·client>;
  /** boolean · default `false` · modules/services/emacs.nix */
  readonly defaultEditor?: Val<boolean>;
  /** boolean · default `false` · modules/services/emacs.nix */
  readonly enable?: Val<boolean>;
  /** list of string · default `[ ]` · modules/services/emacs.nix */
  readonly extraOptions?: Val<readonly Val<string>[]>;
  /** package · modules/services/emacs.nix */
  readonly package?: Val<Derivation>;
  readonly socketActivation?: Def<services·emacs·socketActivation>;
  /** boolean or value "graphical" (singular enum) · modules/services/emacs.nix */
  readonly startWithUserSession?: Val<boolean | "graphical">;
}
export interface services·espanso {
  /** YAML 1.1 value · default `{ default = { }; }` · modules/services/espanso.nix */
  readonly configs?: Data;
  /** boolean · default `false` · modules/services/espanso.nix */
  readonly enable?: Val<boolean>;
  /** YAML 1.1 value · default `{ default = { matches = [ ]; }; }` · modules/services/espanso.nix */
  readonly matches?: Data;
  /** package · modules/services/espanso.nix */
  readonly package?: Val<Derivation>;
  /** null or package · modules/services/espanso.nix */
  readonly "package-wayland"?: Val<Derivation | null>;
  /** boolean · modules/services/espanso.nix */
  readonly waylandSupport?: Val<boolean>;
  /** boolean · modules/services/espanso.nix */
  readonly x11Support?: Val<boolean>;
}
export interface services·etesync_dav {
  /** boolean · default `false` · modules/services/etesync-dav.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/etesync-dav.nix */
  readonly package?: Val<Derivation>;
  /** string · default `"https://api.etebase.com/partner/etesync/"` · modules/services/etesync-dav.nix */
  readonly serverUrl?: Val<string>;
  /** attribute set of (string or signed integer) · default `{ }` · modules/services/etesync-dav.nix */
  readonly settings?: Def<Attrs<Val<string | number>>>;
}
export interface services·exo {
  /** boolean · default `false` · modules/services/exo.nix */
  readonly enable?: Val<boolean>;
  /** attribute set of string · default `{ }` · modules/services/exo.nix */
  readonly environmentVariables?: Def<Attrs<Val<string>>>;
  /** list of string · default `[ ]` · modules/services/exo.nix */
  readonly extraArgs?: Val<readonly Val<string>[]>;
  /** package · modules/services/exo.nix */
  readonly package?: Val<Derivation>;
}
export interface services·flameshot {
  /** boolean · default `false` · modules/services/flameshot.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/flameshot.nix */
  readonly package?: Val<Derivation>;
  /** attribute set of attribute set of (null or boolean or signed integer or floating point number or string) · default `{ }` · modules/services/flameshot.nix */
  readonly settings?: Def<Attrs<Def<Attrs<Val<boolean | number | string | null>>>>>;
}
export interface services·fluidsynth {
  /** boolean · default `false` · modules/services/fluidsynth.nix */
  readonly enable?: Val<boolean>;
  /** list of string · default `[ ]` · modules/services/fluidsynth.nix */
  readonly extraOptions?: Val<readonly Val<string>[]>;
  /** package · modules/services/fluidsynth.nix */
  readonly package?: Val<Derivation>;
  /** absolute path · modules/services/fluidsynth.nix */
  readonly soundFont?: Val<PathLike>;
  /** one of "jack", "pipewire-pulse", "pulseaudio" · default `"pulseaudio"` · modules/services/fluidsynth.nix */
  readonly soundService?: Val<"jack" | "pipewire-pulse" | "pulseaudio">;
}
export interface services·fnott {
  /** string or absolute path · modules/services/fnott.nix */
  readonly configFile?: Val<string | PathLike>;
  /** boolean · default `false` · modules/services/fnott.nix */
  readonly enable?: Val<boolean>;
  /** list of string · default `[ ]` · modules/services/fnott.nix */
  readonly extraFlags?: Val<readonly Val<string>[]>;
  /** package · modules/services/fnott.nix */
  readonly package?: Val<Derivation>;
  /** attribute set of attribute set of (null or boolean or signed integer or floating point number or string) · default `{ }` · modules/services/fnott.nix */
  readonly settings?: Def<Attrs<Def<Attrs<Val<boolean | number | string | null>>>>>;
}
export interface services·fusuma {
  /** boolean · default `false` · modules/services/fusuma.nix */
  readonly enable?: Val<boolean>;
  /** list of package · modules/services/fusuma.nix */
  readonly extraPackages?: Val<readonly Val<Derivation>[]>;
  /** package · modules/services/fusuma.nix */
  readonly package?: Val<Derivation>;
  /** YAML 1.1 value · modules/services/fusuma.nix */
  readonly settings?: Data;
}
export interface services·gammastep {
  readonly brightness?: Def<services·gammastep·brightness>;
  /** null or string · default `null` · modules/services/redshift-gammastep/gammastep.nix */
  readonly dawnTime?: Val<string | null>;
  /** null or string · default `null` · modules/services/redshift-gammastep/gammastep.nix */
  readonly duskTime?: Val<string | null>;
  /** boolean · default `false` · modules/services/redshift-gammastep/gammastep.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/services/redshift-gammastep/gammastep.nix */
  readonly enableVerboseLogging?: Val<boolean>;
  /** null or string or floating point number · default `null` · modules/services/redshift-gammastep/gammastep.nix */
  readonly latitude?: Val<string | number | null>;
  /** null or string or floating point number · default `null` · modules/services/redshift-gammastep/gammastep.nix */
  readonly longitude?: Val<string | number | null>;
  /** package · modules/services/redshift-gammastep/gammastep.nix */
  readonly package?: Val<Derivation>;
  /** one of "manual", "geoclue2" · default `"manual"` · modules/services/redshift-gammastep/gammastep.nix */
  readonly provider?: Val<"manual" | "geoclue2">;
  /** open submodule of attribute set of attribute set of (null or boolean or signed integer or floating point number or string) · default `{ }` · modules/services/redshift-gammastep/gammastep.nix */
  readonly settings?: Def<Attrs<Def<Attrs<Val<boolean | number | string | null>>>>>;
  readonly temperature?: Def<services·gammastep·temperature>;
  /** boolean · default `false` · modules/services/redshift-gammastep/gammastep.nix */
  readonly tray?: Val<boolean>;
}
export interface services·getmail {
  /** boolean · default `false` · modules/services/getmail.nix */
  readonly enable?: Val<boolean>;
  /** string · default `"*:0/5"` · modules/services/getmail.nix */
  readonly frequency?: Val<string>;
  /** package · modules/services/getmail.nix */
  readonly package?: Val<Derivation>;
}
export interface services·git_sync {
  /** boolean · default `false` · modules/services/git-sync.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/git-sync.nix */
  readonly package?: Val<Derivation>;
  /** attribute set of submodule · modules/services/git-sync.nix */
  readonly repositories?: Def<Attrs<Def<services·git_sync·repositories·ᐸnameᐳ>>>;
}
export interface services·glance {
  /** boolean · default `false` · modules/services/glance.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/glance.nix */
  readonly package?: Val<Derivation>;
  /** YAML 1.1 value · modules/services/glance.nix */
  readonly settings?: Data;
}
export interface services·gnome_keyring {
  /** list of (one of "pkcs11", "secrets", "ssh") · default `[ ]` · modules/services/gnome-keyring.nix */
  readonly components?: Val<readonly Val<"pkcs11" | "secrets" | "ssh">[]>;
  /** boolean · default `false` · modules/services/gnome-keyring.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/gnome-keyring.nix */
  readonly package?: Val<Derivation>;
}
export interface services·gpg_agent {
  /** null or signed integer · default `null` · modules/services/gpg-agent.nix */
  readonly defaultCacheTtl?: Val<number | null>;
  /** null or signed integer · default `null` · modules/services/gpg-agent.nix */
  readonly defaultCacheTtlSsh?: Val<number | null>;
  /** boolean · default `false` · modules/services/gpg-agent.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/services/gpg-agent.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · default `false` · modules/services/gpg-agent.nix */
  readonly enableExtraSocket?: Val<boolean>;
  /** boolean · modules/services/gpg-agent.nix */
  readonly enableFishIntegration?: Val<boolean>;
  /** boolean · modules/services/gpg-agent.nix */
  readonly enableNushellIntegration?: Val<boolean>;
  /** boolean · default `true` · modules/services/gpg-agent.nix */
  readonly enableScDaemon?: Val<boolean>;
  /** boolean · default `false` · modules/services/gpg-agent.nix */
  readonly enableSshSupport?: Val<boolean>;
  /** boolean · modules/services/gpg-agent.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/services/gpg-agent.nix */
  readonly extraConfig?: Val<string>;
  /** boolean · default `true` · modules/services/gpg-agent.nix */
  readonly grabKeyboardAndMouse?: Val<boolean>;
  /** null or signed integer · default `null` · modules/services/gpg-agent.nix */
  readonly maxCacheTtl?: Val<number | null>;
  /** null or signed integer · default `null` · modules/services/gpg-agent.nix */
  readonly maxCacheTtlSsh?: Val<number | null>;
  /** boolean · default `false` · modules/services/gpg-agent.nix */
  readonly noAllowExternalCache?: Val<boolean>;
  readonly pinentry?: Def<services·gpg_agent·pinentry>;
  /** @deprecated renamed to `services.gpg-agent.pinentry.package` */
  readonly pinentryPackage?: Anything;
  /** null or (list of string) · default `null` · modules/services/gpg-agent.nix */
  readonly sshKeys?: Val<readonly Val<string>[] | null>;
  /** boolean · default `false` · modules/services/gpg-agent.nix */
  readonly verbose?: Val<boolean>;
}
export interface services·grobi {
  /** boolean · default `false` · modules/services/grobi.nix */
  readonly enable?: Val<boolean>;
  /** list of string · default `[ ]` · modules/services/grobi.nix */
  readonly executeAfter?: Val<readonly Val<string>[]>;
  /** package · modules/services/grobi.nix */
  readonly package?: Val<Derivation>;
  /** list of attribute set of (string or boolean or signed integer or list of string) · default `[ ]` · modules/services/grobi.nix */
  readonly rules?: Val<readonly Def<Attrs<Val<string | boolean | number | readonly Val<string>[]>>>[]>;
}
export interface services·gromit_mpx {
  /** boolean · default `false` · modules/services/gromit-mpx.nix */
  readonly enable?: Val<boolean>;
  /** null or string or (positive integer, meaning >0) · default `"F9"` · modules/services/gromit-mpx.nix */
  readonly hotKey?: Val<string | number | null>;
  /** floating point number · default `0.75` · modules/services/gromit-mpx.nix */
  readonly opacity?: Val<number>;
  /** package · modules/services/gromit-mpx.nix */
  readonly package?: Val<Derivation>;
  /** list of submodule · default `[ { color = "red"; device = "default"; size = 5; type = "pen"; } { color = "blu…` · modules/services/gromit-mpx.nix */
  readonly tools?: Val<readonly Def<services·gromit_mpx·tools·ᐸitemᐳ>[]>;
  /** null or string or (positive integer, meaning >0) · default `"F10"` · modules/services/gromit-mpx.nix */
  readonly undoKey?: Val<string | number | null>;
}
export interface services·himalaya_watch {
  /** @deprecated removed */
  readonly enable?: never;
}
export interface services·home_manager {
  readonly autoExpire?: Def<services·home_manager·autoExpire>;
  readonly autoUpgrade?: Def<services·home_manager·autoUpgrade>;
}
export interface services·hound {
  /** absolute path · modules/services/hound.nix */
  readonly databasePath?: Val<PathLike>;
  /** boolean · default `false` · modules/services/hound.nix */
  readonly enable?: Val<boolean>;
  /** string · default `"localhost:6080"` · modules/services/hound.nix */
  readonly listenAddress?: Val<string>;
  /** positive integer, meaning >0 · default `2` · modules/services/hound.nix */
  readonly maxConcurrentIndexers?: Val<number>;
  /** package · modules/services/hound.nix */
  readonly package?: Val<Derivation>;
  /** attribute set of JSON value · default `{ }` · modules/services/hound.nix */
  readonly repositories?: Def<Attrs<Data>>;
}
export interface services·hypridle {
  /** boolean · default `false` · modules/services/hypridle.nix */
  readonly enable?: Val<boolean>;
  /** list of string · default `[ "$" ]` · modules/services/hypridle.nix */
  readonly importantPrefixes?: Val<readonly Val<string>[]>;
  /** null or package · modules/services/hypridle.nix */
  readonly package?: Val<Derivation | null>;
  /** Hypridle configuration value · default `{ }` · modules/services/hypridle.nix */
  readonly settings?: Data;
  /** string · modules/services/hypridle.nix */
  readonly systemdTarget?: Val<string>;
}
export interface services·hyprlauncher {
  /** boolean · default `false` · modules/services/hyprlauncher.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/services/hyprlauncher.nix */
  readonly package?: Val<Derivation | null>;
  /** Hyprland configuration value · default `{ }` · modules/services/hyprlauncher.nix */
  readonly settings?: Data;
}
export interface services·hyprpaper {
  /** boolean · default `false` · modules/services/hyprpaper.nix */
  readonly enable?: Val<boolean>;
  /** list of string · default `[ "$" "monitor" ]` · modules/services/hyprpaper.nix */
  readonly importantPrefixes?: Val<readonly Val<string>[]>;
  /** null or package · modules/services/hyprpaper.nix */
  readonly package?: Val<Derivation | null>;
  /** Hyprpaper configuration value · default `{ }` · modules/services/hyprpaper.nix */
  readonly settings?: Data;
  /** string · modules/services/hyprpaper.nix */
  readonly systemdTarget?: Val<string>;
}
export interface services·hyprpolkitagent {
  /** boolean · default `false` · modules/services/hyprpolkitagent.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/hyprpolkitagent.nix */
  readonly package?: Val<Derivation>;
}
export interface services·hyprshell {
  /** boolean · default `false` · modules/services/hyprshell.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/services/hyprshell.nix */
  readonly package?: Val<Derivation | null>;
  /** JSON value · default `{ }` · modules/services/hyprshell.nix */
  readonly settings?: Data;
  /** absolute path or strings concatenated with "\n" · default `""` · modules/services/hyprshell.nix */
  readonly style?: Val<PathLike | string>;
  readonly systemd?: Def<services·hyprshell·systemd>;
}
export interface services·hyprsunset {
  /** boolean · default `false` · modules/services/hyprsunset.nix */
  readonly enable?: Val<boolean>;
  /** list of string · default `[ ]` · modules/services/hyprsunset.nix */
  readonly extraArgs?: Val<readonly Val<string>[]>;
  /** list of string · default `[ "$" ]` · modules/services/hyprsunset.nix */
  readonly importantPrefixes?: Val<readonly Val<string>[]>;
  /** package · modules/services/hyprsunset.nix */
  readonly package?: Val<Derivation>;
  /** Hyprsunset configuration value · default `{ }` · modules/services/hyprsunset.nix */
  readonly settings?: Data;
  /** string · modules/services/hyprsunset.nix */
  readonly systemdTarget?: Val<string>;
  /** attribute set of submodule · default `{ }` · modules/services/hyprsunset.nix */
  readonly transitions?: Def<Attrs<Def<services·hyprsunset·transitions·ᐸnameᐳ>>>;
}
export interface services·imapnotify {
  /** boolean · default `false` · modules/services/imapnotify */
  readonly enable?: Val<boolean>;
  /** package · modules/services/imapnotify */
  readonly package?: Val<Derivation>;
  /** list of package · default `[ ]` · modules/services/imapnotify */
  readonly path?: Val<readonly Val<Derivation>[]>;
}
export interface services·jankyborders {
  /** boolean · default `false` · modules/services/jankyborders.nix */
  readonly enable?: Val<boolean>;
  /** null or absolute path or string · modules/services/jankyborders.nix */
  readonly errorLogFile?: Val<PathLike | string | null>;
  /** null or absolute path or string · modules/services/jankyborders.nix */
  readonly outLogFile?: Val<PathLike | string | null>;
  /** package · modules/services/jankyborders.nix */
  readonly package?: Val<Derivation>;
  /** attribute set of anything · default `{ }` · modules/services/jankyborders.nix */
  readonly settings?: Def<Attrs<Anything>>;
}
export interface services·jellyfin_mpv_shim {
  /** boolean · default `false` · modules/services/jellyfin-mpv-shim.nix */
  readonly enable?: Val<boolean>;
  /** null or (attribute set of string) · default `null` · modules/services/jellyfin-mpv-shim.nix */
  readonly mpvBindings?: Def<Attrs<Val<string>> | null>;
  /** null or (attribute set of (string or signed integer or boolean or floating point number)) · default `null` · modules/services/jellyfin-mpv-shim.nix */
  readonly mpvConfig?: Def<Attrs<Val<string | number | boolean>> | null>;
  /** package · modules/services/jellyfin-mpv-shim.nix */
  readonly package?: Val<Derivation>;
  /** JSON value · default `{ }` · modules/services/jellyfin-mpv-shim.nix */
  readonly settings?: Data;
}
export interface services·kanshi {
  /** boolean · default `false` · modules/services/kanshi.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/services/kanshi.nix */
  readonly extraConfig?: Val<string>;
  /** package · modules/services/kanshi.nix */
  readonly package?: Val<Derivation>;
  /** attribute set of submodule · default `{ }` · modules/services/kanshi.nix */
  readonly profiles?: Def<Attrs<Def<services·kanshi·profiles·ᐸnameᐳ>>>;
  /** list of attribute-tagged union · default `[ ]` · modules/services/kanshi.nix */
  readonly settings?: Val<readonly Def<services·kanshi·settings·ᐸitemᐳ·ᐸincludeᐳ | services·kanshi·settings·ᐸitemᐳ·ᐸoutputᐳ | services·kanshi·settings·ᐸitemᐳ·ᐸprofileᐳ>[]>;
  /** string · modules/services/kanshi.nix */
  readonly systemdTarget?: Val<string>;
}
export interface services·kbfs {
  /** boolean · default `false` · modules/services/kbfs.nix */
  readonly enable?: Val<boolean>;
  /** list of string · default `[ ]` · modules/services/kbfs.nix */
  readonly extraFlags?: Val<readonly Val<string>[]>;
  /** string · default `"keybase"` · modules/services/kbfs.nix */
  readonly mountPoint?: Val<string>;
  /** package · modules/services/kbfs.nix */
  readonly package?: Val<Derivation>;
}
export interface services·kdeconnect {
  /** boolean · default `false` · modules/services/kdeconnect.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/services/kdeconnect.nix */
  readonly indicator?: Val<boolean>;
  /** package · modules/services/kdeconnect.nix */
  readonly package?: Val<Derivation>;
}
export interface services·keybase {
  /** boolean · default `false` · modules/services/keybase.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/keybase.nix */
  readonly package?: Val<Derivation>;
}
export interface services·keynav {
  /** boolean · default `false` · modules/services/keynav.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/keynav.nix */
  readonly package?: Val<Derivation>;
  /** attribute set of (null or boolean or signed integer or floating point number or string) · default `{ }` · modules/services/keynav.nix */
  readonly settings?: Def<Attrs<Val<boolean | number | string | null>>>;
}
export interface services·librespot {
  /** list of string · modules/services/librespot.nix */
  readonly args?: Val<readonly Val<string>[]>;
  /** boolean · default `false` · modules/services/librespot.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/librespot.nix */
  readonly package?: Val<Derivation>;
  /** open submodule of attribute set of (null or boolean or string or signed integer or absolute path) · default `{ }` · modules/services/librespot.nix */
  readonly settings?: Def<services·librespot·settings>;
}
export interface services·lieer {
  /** boolean · default `false` · modules/services/lieer.nix */
  readonly enable?: Val<boolean>;
}
export interface services·linux_wallpaperengine {
  /** null or absolute path · default `null` · modules/services/linux-wallpaperengine.nix */
  readonly assetsPath?: Val<PathLike | null>;
  /** null or one of "clamp", "border", "repeat" · default `null` · modules/services/linux-wallpaperengine.nix */
  readonly clamping?: Val<"clamp" | "border" | "repeat" | null>;
  /** boolean · default `false` · modules/services/linux-wallpaperengine.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/linux-wallpaperengine.nix */
  readonly package?: Val<Derivation>;
  /** list of submodule · default `[ ]` · modules/services/linux-wallpaperengine.nix */
  readonly wallpapers?: Val<readonly Def<services·linux_wallpaperengine·wallpapers·ᐸitemᐳ>[]>;
}
export interface services·listenbrainz_mpd {
  /** boolean · default `false` · modules/services/listenbrainz-mpd.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/services/listenbrainz-mpd.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/services/listenbrainz-mpd.nix */
  readonly settings?: Data;
}
export interface services·local_ai {
  /** boolean · default `false` · modules/services/local-ai.nix */
  readonly enable?: Val<boolean>;
  /** attribute set of string · default `{ }` · modules/services/local-ai.nix */
  readonly environment?: Def<Attrs<Val<string>>>;
  /** package · modules/services/local-ai.nix */
  readonly package?: Val<Derivation>;
}
export interface services·lorri {
  /** boolean · default `false` · modules/services/lorri.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/services/lorri.nix */
  readonly enableNotifications?: Val<boolean>;
  /** attribute set of string · default `{ }` · modules/services/lorri.nix */
  readonly extraEnvVariables?: Def<Attrs<Val<string>>>;
  /** package · modules/services/lorri.nix */
  readonly nixPackage?: Val<Derivation>;
  /** package · modules/services/lorri.nix */
  readonly package?: Val<Derivation>;
}
export interface services·ludusavi {
  /** boolean · default `false` · modules/services/ludusavi.nix */
  readonly backupNotification?: Val<boolean>;
  /** null or absolute path · default `null` · modules/services/ludusavi.nix */
  readonly configFile?: Val<PathLike | null>;
  /** boolean · default `false` · modules/services/ludusavi.nix */
  readonly enable?: Val<boolean>;
  /** string · default `"daily"` · modules/services/ludusavi.nix */
  readonly frequency?: Val<string>;
  /** package · modules/services/ludusavi.nix */
  readonly package?: Val<Derivation>;
  /** YAML 1.1 value · modules/services/ludusavi.nix */
  readonly settings?: Data;
}
export interface services·lxqt_policykit_agent {
  /** boolean · default `false` · modules/services/lxqt-policykit-agent.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/lxqt-policykit-agent.nix */
  readonly package?: Val<Derivation>;
}
export interface services·macos_remap_keys {
  /** boolean · default `false` · modules/services/macos-remap-keys */
  readonly enable?: Val<boolean>;
  /** attribute set of string · default `{ }` · modules/services/macos-remap-keys */
  readonly keyboard?: Def<Attrs<Val<string>>>;
  /** attribute set of string · default `{ }` · modules/services/macos-remap-keys */
  readonly keypad?: Def<Attrs<Val<string>>>;
}
export interface services·mako {
  /** @deprecated renamed to `services.mako.settings.actions` */
  readonly actions?: Anything;
  /** @deprecated renamed to `services.mako.settings.anchor` */
  readonly anchor?: Anything;
  /** @deprecated renamed to `services.mako.settings.background-color` */
  readonly backgroundColor?: Anything;
  /** @deprecated renamed to `services.mako.settings.border-color` */
  readonly borderColor?: Anything;
  /** @deprecated renamed to `services.mako.settings.border-radius` */
  readonly borderRadius?: Anything;
  /** @deprecated renamed to `services.mako.settings.border-size` */
  readonly borderSize?: Anything;
  /** @deprecated renamed to `services.mako.settings.default-timeout` */
  readonly defaultTimeout?: Anything;
  /** boolean · default `false` · modules/services/mako.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/services/mako.nix */
  readonly extraConfig?: Val<string>;
  /** @deprecated renamed to `services.mako.settings.font` */
  readonly font?: Anything;
  /** @deprecated renamed to `services.mako.settings.format` */
  readonly format?: Anything;
  /** @deprecated renamed to `services.mako.settings.group-by` */
  readonly groupBy?: Anything;
  /** @deprecated renamed to `services.mako.settings.height` */
  readonly height?: Anything;
  /** @deprecated renamed to `services.mako.settings.icon-path` */
  readonly iconPath?: Anything;
  /** @deprecated renamed to `services.mako.settings.icons` */
  readonly icons?: Anything;
  /** @deprecated renamed to `services.mako.settings.ignore-timeout` */
  readonly ignoreTimeout?: Anything;
  /** @deprecated renamed to `services.mako.settings.layer` */
  readonly layer?: Anything;
  /** @deprecated renamed to `services.mako.settings.margin` */
  readonly margin?: Anything;
  /** @deprecated renamed to `services.mako.settings.markup` */
  readonly markup?: Anything;
  /** @deprecated renamed to `services.mako.settings.max-history` */
  readonly maxHistory?: Anything;
  /** @deprecated renamed to `services.mako.settings.max-icon-size` */
  readonly maxIconSize?: Anything;
  /** @deprecated renamed to `services.mako.settings.max-visible` */
  readonly maxVisible?: Anything;
  /** @deprecated renamed to `services.mako.settings.output` */
  readonly output?: Anything;
  /** null or package · modules/services/mako.nix */
  readonly package?: Val<Derivation | null>;
  /** @deprecated renamed to `services.mako.settings.padding` */
  readonly padding?: Anything;
  /** @deprecated renamed to `services.mako.settings.progress-color` */
  readonly progressColor?: Anything;
  /** attribute set of (null or boolean or signed integer or floating point number or string or attribute set of (null or boolean or signed integer or floating point number or string)) · default `{ }` · modules/services/mako.nix */
  readonly settings?: Def<Attrs<Val<boolean | number | string | null | Attrs<Val<boolean | number | string | null>>>>>;
  /** @deprecated renamed to `services.mako.settings.sort` */
  readonly sort?: Anything;
  /** @deprecated renamed to `services.mako.settings.text-color` */
  readonly textColor?: Anything;
  /** @deprecated renamed to `services.mako.settings.width` */
  readonly width?: Anything;
}
export interface services·mbsync {
  /** null or absolute path · default `null` · modules/services/mbsync.nix */
  readonly configFile?: Val<PathLike | null>;
  /** boolean · default `false` · modules/services/mbsync.nix */
  readonly enable?: Val<boolean>;
  /** string · default `"*:0/5"` · modules/services/mbsync.nix */
  readonly frequency?: Val<string>;
  /** package · modules/services/mbsync.nix */
  readonly package?: Val<Derivation>;
  /** null or string · default `null` · modules/services/mbsync.nix */
  readonly postExec?: Val<string | null>;
  /** null or string · default `null` · modules/services/mbsync.nix */
  readonly preExec?: Val<string | null>;
  /** boolean · default `true` · modules/services/mbsync.nix */
  readonly verbose?: Val<boolean>;
}
export interface services·megasync {
  /** boolean · default `false` · modules/services/megasync.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/services/megasync.nix */
  readonly forceWayland?: Val<boolean>;
  /** package · modules/services/megasync.nix */
  readonly package?: Val<Derivation>;
}
export interface services·mopidy {
  /** boolean · default `false` · modules/services/mopidy.nix */
  readonly enable?: Val<boolean>;
  /** list of package · default `[ ]` · modules/services/mopidy.nix */
  readonly extensionPackages?: Val<readonly Val<Derivation>[]>;
  /** list of absolute path · default `[ ]` · modules/services/mopidy.nix */
  readonly extraConfigFiles?: Val<readonly Val<PathLike>[]>;
  /** attribute set of attribute set of Mopidy config value · default `{ }` · modules/services/mopidy.nix */
  readonly settings?: Def<Attrs<Def<Attrs<Data>>>>;
}
export interface services·mpd {
  /** absolute path · modules/services/mpd.nix */
  readonly dataDir?: Val<PathLike>;
  /** null or string · modules/services/mpd.nix */
  readonly dbFile?: Val<string | null>;
  /** boolean · default `false` · modules/services/mpd.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `true` · modules/services/mpd.nix */
  readonly enableSessionVariables?: Val<boolean>;
  /** list of string · default `[ ]` · modules/services/mpd.nix */
  readonly extraArgs?: Val<readonly Val<string>[]>;
  /** strings concatenated with "\n" · default `""` · modules/services/mpd.nix */
  readonly extraConfig?: Val<string>;
  /** string · read-only · modules/services/mpd.nix */
  readonly generatedConfig?: Val<string>;
  /** absolute path or string · modules/services/mpd.nix */
  readonly musicDirectory?: Val<PathLike | string>;
  readonly network?: Def<services·mpd·network>;
  /** package · modules/services/mpd.nix */
  readonly package?: Val<Derivation>;
  /** absolute path · modules/services/mpd.nix */
  readonly playlistDirectory?: Val<PathLike>;
}
export interface services·mpd_discord_rpc {
  /** boolean · default `false` · modules/services/mpd-discord-rpc.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/mpd-discord-rpc.nix */
  readonly package?: Val<Derivation>;
  /** TOML value · default `{ }` · modules/services/mpd-discord-rpc.nix */
  readonly settings?: Data;
}
export interface services·mpd_mpris {
  /** boolean · default `false` · modules/services/mpd-mpris.nix */
  readonly enable?: Val<boolean>;
  readonly mpd?: Def<services·mpd_mpris·mpd>;
  /** package · modules/services/mpd-mpris.nix */
  readonly package?: Val<Derivation>;
}
export interface services·mpdris2 {
  /** boolean · default `false` · modules/services/mpdris2.nix */
  readonly enable?: Val<boolean>;
  readonly mpd?: Def<services·mpdris2·mpd>;
  /** boolean · default `false` · modules/services/mpdris2.nix */
  readonly multimediaKeys?: Val<boolean>;
  /** boolean · default `false` · modules/services/mpdris2.nix */
  readonly notifications?: Val<boolean>;
  /** package · modules/services/mpdris2.nix */
  readonly package?: Val<Derivation>;
}
export interface services·mpdris2_rs {
  /** boolean · default `false` · modules/services/mpdris2-rs.nix */
  readonly enable?: Val<boolean>;
  /** null or string · default `null` · modules/services/mpdris2-rs.nix */
  readonly host?: Val<string | null>;
  readonly notifications?: Def<services·mpdris2_rs·notifications>;
  /** package · modules/services/mpdris2-rs.nix */
  readonly package?: Val<Derivation>;
}
export interface services·mpdscribble {
  /** boolean · default `false` · modules/services/mpdscribble.nix */
  readonly enable?: Val<boolean>;
  /** attribute set of submodule · default `{ }` · modules/services/mpdscribble.nix */
  readonly endpoints?: Def<Attrs<Def<services·mpdscribble·endpoints·ᐸnameᐳ>>>;
  /** string · modules/services/mpdscribble.nix */
  readonly host?: Val<string>;
  /** signed integer · default `600` · modules/services/mpdscribble.nix */
  readonly journalInterval?: Val<number>;
  /** package · modules/services/mpdscribble.nix */
  readonly package?: Val<Derivation>;
  /** null or string · default `null` · modules/services/mpdscribble.nix */
  readonly passwordFile?: Val<string | null>;
  /** 16 bit unsigned integer; between 0 and 65535 (both inclusive) · modules/services/mpdscribble.nix */
  readonly port?: Val<number>;
  /** null or string · default `null` · modules/services/mpdscribble.nix */
  readonly proxy?: Val<string | null>;
  /** signed integer · default `1` · modules/services/mpdscribble.nix */
  readonly verbose?: Val<number>;
}
export interface services·mpris_proxy {
  /** boolean · default `false` · modules/services/mpris-proxy.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/mpris-proxy.nix */
  readonly package?: Val<Derivation>;
}
export interface services·muchsync {
  /** package · modules/services/muchsync.nix */
  readonly package?: Val<Derivation>;
  /** attribute set of submodule · default `{ }` · modules/services/muchsync.nix */
  readonly remotes?: Def<Attrs<Def<services·muchsync·remotes·ᐸnameᐳ>>>;
}
export interface services·network_manager_applet {
  /** boolean · default `false` · modules/services/network-manager-applet.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/network-manager-applet.nix */
  readonly package?: Val<Derivation>;
}
export interface services·nextcloud_client {
  /** boolean · default `false` · modules/services/nextcloud-client.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/nextcloud-client.nix */
  readonly package?: Val<Derivation>;
  /** boolean · default `false` · modules/services/nextcloud-client.nix */
  readonly startInBackground?: Val<boolean>;
}
export interface services·notify_osd {
  /** boolean · default `false` · modules/services/notify-osd.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/notify-osd.nix */
  readonly package?: Val<Derivation>;
}
export interface services·nvibrant {
  /** list of (null or boolean or value "auto" (singular enum) or list of (null or boolean or value "auto" (singular enum))) · default `[ ]` · modules/services/nvibrant.nix */
  readonly dithering?: Val<readonly Val<boolean | "auto" | null | readonly Val<boolean | "auto" | null>[]>[]>;
  /** boolean · default `false` · modules/services/nvibrant.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/nvibrant.nix */
  readonly package?: Val<Derivation>;
  /** list of (null or percentage between 0% and 200% (both inclusive) or list of (null or percentage between 0% and 200% (both inclusive))) · default `[ ]` · modules/services/nvibrant.nix */
  readonly vibrancy?: Val<readonly Val<string | null | readonly Val<string | null>[]>[]>;
}
export interface services·ollama {
  /** null or one of false, "rocm", "cuda", "vulkan" · default `null` · modules/services/ollama.nix */
  readonly acceleration?: Val<false | "rocm" | "cuda" | "vulkan" | null>;
  /** boolean · default `false` · modules/services/ollama.nix */
  readonly enable?: Val<boolean>;
  /** attribute set of string · default `{ }` · modules/services/ollama.nix */
  readonly environmentVariables?: Def<Attrs<Val<string>>>;
  /** string · default `"127.0.0.1"` · modules/services/ollama.nix */
  readonly host?: Val<string>;
  /** package · modules/services/ollama.nix */
  readonly package?: Val<Derivation>;
  /** 16 bit unsigned integer; between 0 and 65535 (both inclusive) · default `11434` · modules/services/ollama.nix */
  readonly port?: Val<number>;
}
export interface services·opensnitch_ui {
  /** boolean · default `false` · modules/services/opensnitch-ui.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/opensnitch-ui.nix */
  readonly package?: Val<Derivation>;
}
export interface services·osmscout_server {
  /** boolean · default `false` · modules/services/osmscout-server.nix */
  readonly enable?: Val<boolean>;
  readonly network?: Def<services·osmscout_server·network>;
  /** package · modules/services/osmscout-server.nix */
  readonly package?: Val<Derivation>;
}
export interface services·owncloud_client {
  /** boolean · default `false` · modules/services/owncloud-client.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/owncloud-client.nix */
  readonly package?: Val<Derivation>;
}
export interface services·pantalaimon {
  /** boolean · default `false` · modules/services/pantalaimon.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/pantalaimon.nix */
  readonly package?: Val<Derivation>;
  /** attribute set of attribute set of (null or boolean or signed integer or floating point number or string) · modules/services/pantalaimon.nix */
  readonly settings?: Def<Attrs<Def<Attrs<Val<boolean | number | string | null>>>>>;
}
export interface services·parcellite {
  /** boolean · default `false` · modules/services/parcellite.nix */
  readonly enable?: Val<boolean>;
  /** list of string · default `[ ]` · modules/services/parcellite.nix */
  readonly extraOptions?: Val<readonly Val<string>[]>;
  /** package · modules/services/parcellite.nix */
  readonly package?: Val<Derivation>;
}
export interface services·pass_secret_service {
  /** boolean · default `false` · modules/services/pass-secret-service.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/pass-secret-service.nix */
  readonly package?: Val<Derivation>;
  /** null or string · modules/services/pass-secret-service.nix */
  readonly storePath?: Val<string | null>;
}
export interface services·pasystray {
  /** boolean · default `false` · modules/services/pasystray.nix */
  readonly enable?: Val<boolean>;
  /** list of string · default `[ ]` · modules/services/pasystray.nix */
  readonly extraOptions?: Val<readonly Val<string>[]>;
  /** package · modules/services/pasystray.nix */
  readonly package?: Val<Derivation>;
}
export interface services·pbgopy {
  readonly cache?: Def<services·pbgopy·cache>;
  /** boolean · default `false` · modules/services/pbgopy.nix */
  readonly enable?: Val<boolean>;
  /** null or string · default `null` · modules/services/pbgopy.nix */
  readonly httpAuth?: Val<string | null>;
  /** 16 bit unsigned integer; between 0 and 65535 (both inclusive) · default `9090` · modules/services/pbgopy.nix */
  readonly port?: Val<number>;
}
export interface services·picom {
  /** integer or floating point number between 0 and 1 (both inclusive) · default `1` · modules/services/picom.nix */
  readonly activeOpacity?: Val<number>;
  /** one of "egl", "glx", "xrender", "xr_glx_hybrid" · default `"xrender"` · modules/services/picom.nix */
  readonly backend?: Val<"egl" | "glx" | "xrender" | "xr_glx_hybrid">;
  /** boolean · default `false` · modules/services/picom.nix */
  readonly enable?: Val<boolean>;
  /** list of string · default `[ ]` · modules/services/picom.nix */
  readonly extraArgs?: Val<readonly Val<string>[]>;
  /** strings concatenated with "\n" · default `""` · modules/services/picom.nix */
  readonly extraConfig?: Val<string>;
  /** boolean · default `false` · modules/services/picom.nix */
  readonly fade?: Val<boolean>;
  /** positive integer, meaning >0 · default `10` · modules/services/picom.nix */
  readonly fadeDelta?: Val<number>;
  /** list of string · default `[ ]` · modules/services/picom.nix */
  readonly fadeExclude?: Val<readonly Val<string>[]>;
  /** pair of integer or floating point number between 0.01 and 1 (both inclusive) · default `[ 0.028 0.03 ]` · modules/services/picom.nix */
  readonly fadeSteps?: Anything;
  /** integer or floating point number between 0.1 and 1 (both inclusive) · default `1` · modules/services/picom.nix */
  readonly inactiveOpacity?: Val<number>;
  /** integer or floating point number between 0 and 1 (both inclusive) · default `1` · modules/services/picom.nix */
  readonly menuOpacity?: Val<number>;
  /** @deprecated renamed to `services.picom.opacityRules` */
  readonly opacityRule?: Anything;
  /** list of string · default `[ ]` · modules/services/picom.nix */
  readonly opacityRules?: Val<readonly Val<string>[]>;
  /** package · modules/services/picom.nix */
  readonly package?: Val<Derivation>;
  /** libconfig configuration. The format consists of an attributes\nset (called a group) of settings. Each setting can be a scalar type\n(boolean, integer, floating point number or string), a list of\nscalar… · default `{ }` · modules/services/picom.nix */
  readonly settings?: Anything;
  /** boolean · default `false` · modules/services/picom.nix */
  readonly shadow?: Val<boolean>;
  /** list of string · default `[ ]` · modules/services/picom.nix */
  readonly shadowExclude?: Val<readonly Val<string>[]>;
  /** list of signed integer · default `[ -15 -15 ]` · modules/services/picom.nix */
  readonly shadowOffsets?: Val<readonly Val<number>[]>;
  /** integer or floating point number between 0 and 1 (both inclusive) · default `0.75` · modules/services/picom.nix */
  readonly shadowOpacity?: Val<number>;
  /** boolean · default `false` · modules/services/picom.nix */
  readonly vSync?: Val<boolean>;
  /** attribute set · modules/services/picom.nix */
  readonly wintypes?: Def<AnythingSet>;
}
export interface services·pimsync {
  /** null or absolute path · default `null` · modules/services/pimsync.nix */
  readonly configFile?: Val<PathLike | null>;
  /** boolean · default `false` · modules/services/pimsync.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/pimsync.nix */
  readonly package?: Val<Derivation>;
  /** one of "trace", "debug", "info", "warn", "error" · default `"warn"` · modules/services/pimsync.nix */
  readonly verbosity?: Val<"trace" | "debug" | "info" | "warn" | "error">;
}
export interface services·pipewire {
  /** attribute set of JSON value · default `{ }` · modules/services/pipewire.nix */
  readonly clientConfigs?: Def<Attrs<Data>>;
  /** list of package · default `[ ]` · modules/services/pipewire.nix */
  readonly configPackages?: Val<readonly Val<Derivation>[]>;
  /** attribute set of JSON value · default `{ }` · modules/services/pipewire.nix */
  readonly configs?: Def<Attrs<Data>>;
  /** boolean · default `false` · modules/services/pipewire.nix */
  readonly enable?: Val<boolean>;
  /** list of package · default `[ ]` · modules/services/pipewire.nix */
  readonly extraLadspaPackages?: Val<readonly Val<Derivation>[]>;
  /** list of package · default `[ ]` · modules/services/pipewire.nix */
  readonly extraLv2Packages?: Val<readonly Val<Derivation>[]>;
  /** attribute set of JSON value · default `{ }` · modules/services/pipewire.nix */
  readonly jackConfigs?: Def<Attrs<Data>>;
  /** attribute set of JSON value · default `{ }` · modules/services/pipewire.nix */
  readonly pulseConfigs?: Def<Attrs<Data>>;
  readonly wireplumber?: Def<services·pipewire·wireplumber>;
}
export interface services·pizauth {
  /** attribute set of submodule · default `{ }` · modules/services/pizauth.nix */
  readonly accounts?: Def<Attrs<Def<services·pizauth·accounts·ᐸnameᐳ>>>;
  /** boolean · default `false` · modules/services/pizauth.nix */
  readonly enable?: Val<boolean>;
  /** null or string · default `null` · modules/services/pizauth.nix */
  readonly extraConfig?: Val<string | null>;
  /** package · modules/services/pizauth.nix */
  readonly package?: Val<Derivation>;
}
export interface services·plan9port {
  readonly fontsrv?: Def<services·plan9port·fontsrv>;
  /** package · modules/services/plan9port.nix */
  readonly package?: Val<Derivation>;
  readonly plumber?: Def<services·plan9port·plumber>;
}
export interface services·playerctld {
  /** boolean · default `false` · modules/services/playerctld.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/playerctld.nix */
  readonly package?: Val<Derivation>;
}
export interface services·plex_mpv_shim {
  /** boolean · default `false` · modules/services/plex-mpv-shim.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/plex-mpv-shim.nix */
  readonly package?: Val<Derivation>;
  /** JSON value · default `{ }` · modules/services/plex-mpv-shim.nix */
  readonly settings?: Data;
}
export interface services·podman {
  /** attribute set of absolute path · read-only · modules/services/podman */
  readonly _configFiles?: Def<Attrs<Val<PathLike>>>;
  readonly autoUpdate?: Def<services·podman·autoUpdate>;
  /** attribute set of submodule · default `{ }` · modules/services/podman/linux/builds.nix */
  readonly builds?: Def<Attrs<Def<services·podman·builds·ᐸnameᐳ>>>;
  /** attribute set of submodule · default `{ }` · modules/services/podman/linux/containers.nix */
  readonly containers?: Def<Attrs<Def<services·podman·containers·ᐸnameᐳ>>>;
  /** boolean · default `false` · modules/services/podman */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/services/podman/linux/options.nix */
  readonly enableTypeChecks?: Val<boolean>;
  /** list of package · modules/services/podman/darwin.nix */
  readonly extraPackages?: Val<readonly Val<Derivation>[]>;
  /** attribute set of submodule · default `{ }` · modules/services/podman/linux/images.nix */
  readonly images?: Def<Attrs<Def<services·podman·images·ᐸnameᐳ>>>;
  readonly internal?: Def<services·podman·internal>;
  /** attribute set of submodule · default `{ }` · modules/services/podman/darwin.nix */
  readonly machines?: Def<Attrs<Def<services·podman·machines·ᐸnameᐳ>>>;
  /** attribute set of submodule · default `{ }` · modules/services/podman/linux/networks.nix */
  readonly networks?: Def<Attrs<Def<services·podman·networks·ᐸnameᐳ>>>;
  /** package · modules/services/podman */
  readonly package?: Val<Derivation>;
  readonly settings?: Def<services·podman·settings>;
  /** boolean · default `false` · read-only · modules/services/podman/darwin.nix */
  readonly useDefaultMachine?: Val<boolean>;
  /** attribute set of submodule · default `{ }` · modules/services/podman/linux/volumes.nix */
  readonly volumes?: Def<Attrs<Def<services·podman·volumes·ᐸnameᐳ>>>;
}
export interface services·polkit_gnome {
  /** boolean · default `false` · modules/services/polkit-gnome.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/polkit-gnome.nix */
  readonly package?: Val<Derivation>;
}
export interface services·polybar {
  /** (attribute set of attribute set of (string or boolean or signed integer or list of string)) or absolute path convertible to it · default `{ }` · modules/services/polybar.nix */
  readonly config?: Val<PathLike | Attrs<Def<Attrs<Val<string | boolean | number | readonly Val<string>[]>>>>>;
  /** boolean · default `false` · modules/services/polybar.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/services/polybar.nix */
  readonly extraConfig?: Val<string>;
  /** package · modules/services/polybar.nix */
  readonly package?: Val<Derivation>;
  /** strings concatenated with "\n" · modules/services/polybar.nix */
  readonly script?: Val<string>;
  /** attribute set of attribute sets · default `{ }` · modules/services/polybar.nix */
  readonly settings?: Def<Attrs<Anything>>;
}
export interface services·poweralertd {
  /** boolean · default `false` · modules/services/poweralertd.nix */
  readonly enable?: Val<boolean>;
  /** list of string · default `[ ]` · modules/services/poweralertd.nix */
  readonly extraArgs?: Val<readonly Val<string>[]>;
  /** package · modules/services/poweralertd.nix */
  readonly package?: Val<Derivation>;
}
export interface services·proton_pass_agent {
  /** boolean · default `false` · modules/services/proton-pass-agent.nix */
  readonly enable?: Val<boolean>;
  /** list of string · default `[ ]` · modules/services/proton-pass-agent.nix */
  readonly extraArgs?: Val<readonly Val<string>[]>;
  /** package · modules/services/proton-pass-agent.nix */
  readonly package?: Val<Derivation>;
  /** string · default `"proton-pass-agent"` · modules/services/proton-pass-agent.nix */
  readonly socket?: Val<string>;
}
export interface services·protonmail_bridge {
  /** boolean · default `false` · modules/services/protonmail-bridge.nix */
  readonly enable?: Val<boolean>;
  /** list of package · default `[ ]` · modules/services/protonmail-bridge.nix */
  readonly extraPackages?: Val<readonly Val<Derivation>[]>;
  /** null or one of "panic", "fatal", "error", "warn", "info", "debug" · default `null` · modules/services/protonmail-bridge.nix */
  readonly logLevel?: Val<"panic" | "fatal" | "error" | "warn" | "info" | "debug" | null>;
  /** package · modules/services/protonmail-bridge.nix */
  readonly package?: Val<Derivation>;
}
export interface services·psd {
  /** unsigned integer, meaning >=0 · default `5` · modules/services/psd.nix */
  readonly backupLimit?: Val<number>;
  /** list of string · default `[ ]` · modules/services/psd.nix */
  readonly browsers?: Val<readonly Val<string>[]>;
  /** boolean · default `false` · modules/services/psd.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/psd.nix */
  readonly package?: Val<Derivation>;
  /** string · default `"1h"` · modules/services/psd.nix */
  readonly resyncTimer?: Val<string>;
  /** boolean · default `true` · modules/services/psd.nix */
  readonly useBackup?: Val<boolean>;
}
export interface services·pueue {
  /** boolean · default `false` · modules/services/pueue.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/services/pueue.nix */
  readonly package?: Val<Derivation | null>;
  /** YAML 1.1 value · default `{ }` · modules/services/pueue.nix */
  readonly settings?: Data;
}
export interface services·pulseeffects {
  /** boolean · default `false` · modules/services/pulseeffects.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/pulseeffects.nix */
  readonly package?: Val<Derivation>;
  /** string · default `""` · modules/services/pulseeffects.nix */
  readonly preset?: Val<string>;
}
export interface services·radicle {
  readonly node?: Def<services·radicle·node>;
}
export interface services·random_background {
  /** one of "center", "fill", "max", "scale", "tile" · default `"fill"` · modules/services/random-background.nix */
  readonly display?: Val<"center" | "fill" | "max" | "scale" | "tile">;
  /** boolean · default `false` · modules/services/random-background.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `true` · modules/services/random-background.nix */
  readonly enableXinerama?: Val<boolean>;
  /** string · modules/services/random-background.nix */
  readonly imageDirectory?: Val<string>;
  /** null or string · default `null` · modules/services/random-background.nix */
  readonly interval?: Val<string | null>;
  /** package · modules/services/random-background.nix */
  readonly package?: Val<Derivation>;
}
export interface services·recoll {
  /** string · modules/services/recoll.nix */
  readonly configDir?: Val<string>;
  /** boolean · default `false` · modules/services/recoll.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/recoll.nix */
  readonly package?: Val<Derivation>;
  /** attribute set of Recoll config value · default `{ }` · modules/services/recoll.nix */
  readonly settings?: Def<Attrs<Data>>;
  /** string · default `"hourly"` · modules/services/recoll.nix */
  readonly startAt?: Val<string>;
}
export interface services·redshift {
  readonly brightness?: Def<services·redshift·brightness>;
  /** null or string · default `null` · modules/services/redshift-gammastep/redshift.nix */
  readonly dawnTime?: Val<string | null>;
  /** null or string · default `null` · modules/services/redshift-gammastep/redshift.nix */
  readonly duskTime?: Val<string | null>;
  /** boolean · default `false` · modules/services/redshift-gammastep/redshift.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/services/redshift-gammastep/redshift.nix */
  readonly enableVerboseLogging?: Val<boolean>;
  /** null or string or floating point number · default `null` · modules/services/redshift-gammastep/redshift.nix */
  readonly latitude?: Val<string | number | null>;
  /** null or string or floating point number · default `null` · modules/services/redshift-gammastep/redshift.nix */
  readonly longitude?: Val<string | number | null>;
  /** package · modules/services/redshift-gammastep/redshift.nix */
  readonly package?: Val<Derivation>;
  /** one of "manual", "geoclue2" · default `"manual"` · modules/services/redshift-gammastep/redshift.nix */
  readonly provider?: Val<"manual" | "geoclue2">;
  /** open submodule of attribute set of attribute set of (null or boolean or signed integer or floating point number or string) · default `{ }` · modules/services/redshift-gammastep/redshift.nix */
  readonly settings?: Def<Attrs<Def<Attrs<Val<boolean | number | string | null>>>>>;
  readonly temperature?: Def<services·redshift·temperature>;
  /** boolean · default `false` · modules/services/redshift-gammastep/redshift.nix */
  readonly tray?: Val<boolean>;
}
export interface services·remmina {
  /** boolean · default `true` · modules/services/remmina.nix */
  readonly addRdpMimeTypeAssoc?: Val<boolean>;
  /** boolean · default `false` · modules/services/remmina.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/remmina.nix */
  readonly package?: Val<Derivation>;
  readonly systemdService?: Def<services·remmina·systemdService>;
}
export interface services·rescrobbled {
  /** boolean · default `false` · modules/services/rescrobbled.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/rescrobbled.nix */
  readonly package?: Val<Derivation>;
  /** TOML value · default `{ }` · modules/services/rescrobbled.nix */
  readonly settings?: Data;
}
export interface services·restic {
  /** attribute set of submodule · default `{ }` · modules/services/restic.nix */
  readonly backups?: Def<Attrs<Def<services·restic·backups·ᐸnameᐳ>>>;
  /** boolean · default `false` · modules/services/restic.nix */
  readonly enable?: Val<boolean>;
}
export interface services·rsibreak {
  /** boolean · default `false` · modules/services/rsibreak.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/rsibreak.nix */
  readonly package?: Val<Derivation>;
}
export interface services·safeeyes {
  /** boolean · default `false` · modules/services/safeeyes.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/safeeyes.nix */
  readonly package?: Val<Derivation>;
}
export interface services·screen_locker {
  /** boolean · default `false` · modules/services/screen-locker.nix */
  readonly enable?: Val<boolean>;
  /** @deprecated renamed to `services.screen-locker.xautolock.detectSleep` */
  readonly enableDetectSleep?: Anything;
  /** signed integer · default `10` · modules/services/screen-locker.nix */
  readonly inactiveInterval?: Val<number>;
  /** string · modules/services/screen-locker.nix */
  readonly lockCmd?: Val<string>;
  /** list of string · default `[ ]` · modules/services/screen-locker.nix */
  readonly lockCmdEnv?: Val<readonly Val<string>[]>;
  readonly xautolock?: Def<services·screen_locker·xautolock>;
  /** @deprecated renamed to `services.screen-locker.xautolock.extraOptions` */
  readonly xautolockExtraOptions?: Anything;
  readonly "xss-lock"?: Def<services·screen_locker·xss_lock>;
  /** @deprecated renamed to `services.screen-locker.xss-lock.extraOptions` */
  readonly xssLockExtraOptions?: Anything;
}
export interface services·sctd {
  /** integer between 2500 and 9000 (both inclusive) · default `4500` · modules/services/sctd.nix */
  readonly baseTemperature?: Val<number>;
  /** boolean · default `false` · modules/services/sctd.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/sctd.nix */
  readonly package?: Val<Derivation>;
}
export interface services·shikane {
  /** boolean · default `false` · modules/services/shikane.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/shikane.nix */
  readonly package?: Val<Derivation>;
  /** TOML value · default `{ }` · modules/services/shikane.nix */
  readonly settings?: Data;
}
export interface services·shpool {
  /** boolean · default `false` · modules/services/shpool.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/services/shpool.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/services/shpool.nix */
  readonly settings?: Data;
  /** boolean · default `true` · modules/services/shpool.nix */
  readonly systemd?: Val<boolean>;
}
export interface services·signaturepdf {
  /** boolean · default `false` · modules/services/signaturepdf.nix */
  readonly enable?: Val<boolean>;
  /** attribute set of (string or signed integer or boolean or floating point number) · default `{ }` · modules/services/signaturepdf.nix */
  readonly extraConfig?: Def<Attrs<Val<string | number | boolean>>>;
  /** package · modules/services/signaturepdf.nix */
  readonly package?: Val<Derivation>;
  /** 16 bit unsigned integer; between 0 and 65535 (both inclusive) · default `8080` · modules/services/signaturepdf.nix */
  readonly port?: Val<number>;
}
export interface services·skhd {
  /** null or absolute path or strings concatenated with "\n" · default `null` · modules/services/skhd.nix */
  readonly config?: Val<PathLike | string | null>;
  /** boolean · default `false` · modules/services/skhd.nix */
  readonly enable?: Val<boolean>;
  /** null or absolute path or string · modules/services/skhd.nix */
  readonly errorLogFile?: Val<PathLike | string | null>;
  /** null or absolute path or string · modules/services/skhd.nix */
  readonly outLogFile?: Val<PathLike | string | null>;
  /** package · modules/services/skhd.nix */
  readonly package?: Val<Derivation>;
}
export interface services·snixembed {
  /** list of string · default `[ ]` · modules/services/snixembed.nix */
  readonly beforeUnits?: Val<readonly Val<string>[]>;
  /** boolean · default `false` · modules/services/snixembed.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/snixembed.nix */
  readonly package?: Val<Derivation>;
}
export interface services·spotifyd {
  /** boolean · default `false` · modules/services/spotifyd.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/spotifyd.nix */
  readonly package?: Val<Derivation>;
  /** TOML value · default `{ }` · modules/services/spotifyd.nix */
  readonly settings?: Data;
}
export interface services·ssh_agent {
  /** null or (positive integer, meaning >0) · default `null` · modules/services/ssh-agent.nix */
  readonly defaultMaximumIdentityLifetime?: Val<number | null>;
  /** boolean · default `false` · modules/services/ssh-agent.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/ssh-agent.nix */
  readonly package?: Val<Derivation>;
  /** list of string · default `[ ]` · modules/services/ssh-agent.nix */
  readonly pkcs11Whitelist?: Val<readonly Val<string>[]>;
  /** string · default `"ssh-agent"` · modules/services/ssh-agent.nix */
  readonly socket?: Val<string>;
}
export interface services·ssh_tpm_agent {
  /** boolean · default `false` · modules/services/ssh-tpm-agent.nix */
  readonly enable?: Val<boolean>;
  /** list of string · default `[ ]` · modules/services/ssh-tpm-agent.nix */
  readonly extraArgs?: Val<readonly Val<string>[]>;
  /** null or absolute path · default `null` · modules/services/ssh-tpm-agent.nix */
  readonly keyDir?: Val<PathLike | null>;
  /** package · modules/services/ssh-tpm-agent.nix */
  readonly package?: Val<Derivation>;
}
export interface services·stalonetray {
  /** attribute set of (null or string or boolean or signed integer) · default `{ }` · modules/services/stalonetray.nix */
  readonly config?: Def<Attrs<Val<string | boolean | number | null>>>;
  /** boolean · default `false` · modules/services/stalonetray.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/services/stalonetray.nix */
  readonly extraConfig?: Val<string>;
  /** package · modules/services/stalonetray.nix */
  readonly package?: Val<Derivation>;
}
export interface services·status_notifier_watcher {
  /** boolean · default `false` · modules/services/status-notifier-watcher.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/status-notifier-watcher.nix */
  readonly package?: Val<Derivation>;
}
export interface services·swayidle {
  /** boolean · default `false` · modules/services/swayidle.nix */
  readonly enable?: Val<boolean>;
  /** submodule or list of attribute set convertible to it · default `{ }` · modules/services/swayidle.nix */
  readonly events?: Val<readonly Def<AnythingSet>[] | services·swayidle·events>;
  /** list of string · default `[ "-w" ]` · modules/services/swayidle.nix */
  readonly extraArgs?: Val<readonly Val<string>[]>;
  /** package · modules/services/swayidle.nix */
  readonly package?: Val<Derivation>;
  /** @deprecated renamed to `services.swayidle.systemdTargets` */
  readonly systemdTarget?: Anything;
  /** list of string · modules/services/swayidle.nix */
  readonly systemdTargets?: Val<readonly Val<string>[]>;
  /** list of submodule · default `[ ]` · modules/services/swayidle.nix */
  readonly timeouts?: Val<readonly Def<services·swayidle·timeouts·ᐸitemᐳ>[]>;
}
export interface services·swaync {
  /** boolean · default `false` · modules/services/swaync.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/swaync.nix */
  readonly package?: Val<Derivation>;
  /** JSON value · default `{ }` · modules/services/swaync.nix */
  readonly settings?: Data;
  /** null or absolute path or strings concatenated with "\n" · default `null` · modules/services/swaync.nix */
  readonly style?: Val<PathLike | string | null>;
}
export interface services·swayosd {
  /** boolean · default `false` · modules/services/swayosd.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/swayosd.nix */
  readonly package?: Val<Derivation>;
  /** null or absolute path · default `null` · modules/services/swayosd.nix */
  readonly stylePath?: Val<PathLike | null>;
  /** null or floating point number · default `null` · modules/services/swayosd.nix */
  readonly topMargin?: Val<number | null>;
}
export interface services·swww {
  /** @deprecated renamed to `services.awww.enable` */
  readonly enable?: Anything;
  /** @deprecated renamed to `services.awww.extraArgs` */
  readonly extraArgs?: Anything;
  /** @deprecated renamed to `services.awww.package` */
  readonly package?: Anything;
}
export interface services·sxhkd {
  /** boolean · default `false` · modules/services/sxhkd.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/services/sxhkd.nix */
  readonly extraConfig?: Val<string>;
  /** list of string · default `[ ]` · modules/services/sxhkd.nix */
  readonly extraOptions?: Val<readonly Val<string>[]>;
  /** attribute set of (null or string or absolute path) · default `{ }` · modules/services/sxhkd.nix */
  readonly keybindings?: Def<Attrs<Val<string | PathLike | null>>>;
  /** package · modules/services/sxhkd.nix */
  readonly package?: Val<Derivation>;
}
export interface services·syncthing {
  /** null or string · default `null` · modules/services/syncthing.nix */
  readonly allProxy?: Val<string | null>;
  /** null or string · default `null` · modules/services/syncthing.nix */
  readonly cert?: Val<string | null>;
  /** boolean · default `false` · modules/services/syncthing.nix */
  readonly enable?: Val<boolean>;
  /** list of string · default `[ ]` · modules/services/syncthing.nix */
  readonly extraOptions?: Val<readonly Val<string>[]>;
  /** string · default `"127.0.0.1:8384"` · modules/services/syncthing.nix */
  readonly guiAddress?: Val<string>;
  /** null or submodule · default `null` · modules/services/syncthing.nix */
  readonly guiCredentials?: Def<services·syncthing·guiCredentials | null>;
  /** null or string · default `null` · modules/services/syncthing.nix */
  readonly key?: Val<string | null>;
  /** boolean · default `true` · modules/services/syncthing.nix */
  readonly overrideDevices?: Val<boolean>;
  /** boolean · default `true` · modules/services/syncthing.nix */
  readonly overrideFolders?: Val<boolean>;
  /** package · modules/services/syncthing.nix */
  readonly package?: Val<Derivation>;
  /** open submodule of JSON value · default `{ }` · modules/services/syncthing.nix */
  readonly settings?: Def<services·syncthing·settings>;
  readonly tray?: Def<services·syncthing·tray>;
}
export interface services·syshud {
  /** boolean · default `false` · modules/services/syshud.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/syshud.nix */
  readonly package?: Val<Derivation>;
  /** attribute set of (null or boolean or signed integer or floating point number or string) · default `{ }` · modules/services/syshud.nix */
  readonly settings?: Def<Attrs<Val<boolean | number | string | null>>>;
  /** null or absolute path or strings concatenated with "\n" · default `null` · modules/services/syshud.nix */
  readonly style?: Val<PathLike | string | null>;
}
export interface services·systembus_notify {
  /** boolean · default `false` · modules/services/systembus-notify.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/systembus-notify.nix */
  readonly package?: Val<Derivation>;
}
export interface services·taffybar {
  /** boolean · default `false` · modules/services/taffybar.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/taffybar.nix */
  readonly package?: Val<Derivation>;
}
export interface services·tahoe_lafs {
  /** boolean · default `false` · modules/services/tahoe-lafs.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/tahoe-lafs.nix */
  readonly package?: Val<Derivation>;
}
export interface services·tailscale_systray {
  /** boolean · default `false` · modules/services/tailscale-systray.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/tailscale-systray.nix */
  readonly package?: Val<Derivation>;
  /** null or one of "dark", "dark:nobg", "light", "light:nobg" · default `null` · modules/services/tailscale-systray.nix */
  readonly theme?: Val<"dark" | "dark:nobg" | "light" | "light:nobg" | null>;
}
export interface services·taskwarrior_sync {
  /** boolean · default `false` · modules/services/taskwarrior-sync.nix */
  readonly enable?: Val<boolean>;
  /** string · default `"*:0/5"` · modules/services/taskwarrior-sync.nix */
  readonly frequency?: Val<string>;
  /** package · modules/services/taskwarrior-sync.nix */
  readonly package?: Val<Derivation>;
}
export interface services·tldr_update {
  /** boolean · default `false` · modules/services/tldr-update.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/tldr-update.nix */
  readonly package?: Val<Derivation>;
  /** string · default `"weekly"` · modules/services/tldr-update.nix */
  readonly period?: Val<string>;
}
export interface services·tomat {
  /** boolean · default `false` · modules/services/tomat.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/tomat.nix */
  readonly package?: Val<Derivation>;
  /** open submodule of TOML value · default `{ }` · modules/services/tomat.nix */
  readonly settings?: Def<DataSet>;
}
export interface services·trayer {
  /** boolean · default `false` · modules/services/trayer.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/trayer.nix */
  readonly package?: Val<Derivation>;
  /** attribute set of (null or string or boolean or signed integer) · default `{ }` · modules/services/trayer.nix */
  readonly settings?: Def<Attrs<Val<string | boolean | number | null>>>;
}
export interface services·trayscale {
  /** boolean · default `false` · modules/services/trayscale.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `true` · modules/services/trayscale.nix */
  readonly hideWindow?: Val<boolean>;
  /** package · modules/services/trayscale.nix */
  readonly package?: Val<Derivation>;
}
export interface services·twmn {
  /** unsigned integer, meaning >=0 · default `3000` · modules/services/twmn.nix */
  readonly duration?: Val<number>;
  /** boolean · default `false` · modules/services/twmn.nix */
  readonly enable?: Val<boolean>;
  /** attribute set · default `{ }` · modules/services/twmn.nix */
  readonly extraConfig?: Def<AnythingSet>;
  /** string · default `"127.0.0.1"` · modules/services/twmn.nix */
  readonly host?: Val<string>;
  readonly icons?: Def<services·twmn·icons>;
  /** 16 bit unsigned integer; between 0 and 65535 (both inclusive) · default `9797` · modules/services/twmn.nix */
  readonly port?: Val<number>;
  /** null or signed integer · default `null` · modules/services/twmn.nix */
  readonly screen?: Val<number | null>;
  /** string · default `""` · modules/services/twmn.nix */
  readonly soundCommand?: Val<string>;
  readonly text?: Def<services·twmn·text>;
  readonly window?: Def<services·twmn·window>;
}
export interface services·udiskie {
  /** boolean · default `true` · modules/services/udiskie.nix */
  readonly automount?: Val<boolean>;
  /** boolean · default `false` · modules/services/udiskie.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `true` · modules/services/udiskie.nix */
  readonly notify?: Val<boolean>;
  /** package · modules/services/udiskie.nix */
  readonly package?: Val<Derivation>;
  /** YAML 1.1 value · default `{ }` · modules/services/udiskie.nix */
  readonly settings?: Data;
  /** one of "always", "auto", "never" · default `"auto"` · modules/services/udiskie.nix */
  readonly tray?: Val<"always" | "auto" | "never">;
}
export interface services·unclutter {
  /** boolean · default `false` · modules/services/unclutter.nix */
  readonly enable?: Val<boolean>;
  /** list of string · default `[ ]` · modules/services/unclutter.nix */
  readonly extraOptions?: Val<readonly Val<string>[]>;
  /** package · modules/services/unclutter.nix */
  readonly package?: Val<Derivation>;
  /** signed integer · default `1` · modules/services/unclutter.nix */
  readonly threshold?: Val<number>;
  /** signed integer · default `1` · modules/services/unclutter.nix */
  readonly timeout?: Val<number>;
}
export interface services·unison {
  /** boolean · default `false` · modules/services/unison.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/unison.nix */
  readonly package?: Val<Derivation>;
  /** attribute set of submodule · default `{ }` · modules/services/unison.nix */
  readonly pairs?: Def<Attrs<Def<services·unison·pairs·ᐸnameᐳ>>>;
}
export interface services·vdirsyncer {
  /** null or absolute path · default `null` · modules/services/vdirsyncer.nix */
  readonly configFile?: Val<PathLike | null>;
  /** boolean · default `false` · modules/services/vdirsyncer.nix */
  readonly enable?: Val<boolean>;
  /** string · default `"*:0/5"` · modules/services/vdirsyncer.nix */
  readonly frequency?: Val<string>;
  /** package · modules/services/vdirsyncer.nix */
  readonly package?: Val<Derivation>;
  /** null or one of "CRITICAL", "ERROR", "WARNING", "INFO", "DEBUG" · default `null` · modules/services/vdirsyncer.nix */
  readonly verbosity?: Val<"CRITICAL" | "ERROR" | "WARNING" | "INFO" | "DEBUG" | null>;
}
export interface services·volnoti {
  /** boolean · default `false` · modules/services/volnoti.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/volnoti.nix */
  readonly package?: Val<Derivation>;
}
export interface services·voxtype {
  /** boolean · default `false` · modules/services/voxtype.nix */
  readonly enable?: Val<boolean>;
  /** attribute set of string · default `{ }` · modules/services/voxtype.nix */
  readonly environment?: Def<Attrs<Val<string>>>;
  /** list of string · default `[ ]` · modules/services/voxtype.nix */
  readonly extraArgs?: Val<readonly Val<string>[]>;
  /** list of string · default `[ ]` · modules/services/voxtype.nix */
  readonly loadModels?: Val<readonly Val<string>[]>;
  /** package · modules/services/voxtype.nix */
  readonly package?: Val<Derivation>;
  /** TOML value · default `{ }` · modules/services/voxtype.nix */
  readonly settings?: Data;
  readonly wayland?: Def<services·voxtype·wayland>;
  readonly x11?: Def<services·voxtype·x11>;
}
export interface services·walker {
  /** boolean · default `false` · modules/services/walker.nix */
  readonly enable?: Val<boolean>;
  /** boolean · modules/services/walker.nix */
  readonly enableElephantIntegration?: Val<boolean>;
  /** null or package · modules/services/walker.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/services/walker.nix */
  readonly settings?: Data;
  readonly systemd?: Def<services·walker·systemd>;
  /** null or submodule · default `null` · modules/services/walker.nix */
  readonly theme?: Def<services·walker·theme | null>;
}
export interface services·way_displays {
  /** boolean · default `false` · modules/services/way-displays.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/way-displays.nix */
  readonly package?: Val<Derivation>;
  /** null or YAML 1.1 value · default `{ }` · modules/services/way-displays.nix */
  readonly settings?: Data;
  /** string · modules/services/way-displays.nix */
  readonly systemdTarget?: Val<string>;
}
export interface services·wayle {
  /** boolean · default `true` · modules/services/wayle.nix */
  readonly autoInstallDependencies?: Val<boolean>;
  /** boolean · default `false` · modules/services/wayle.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/wayle.nix */
  readonly package?: Val<Derivation>;
  /** TOML value · default `{ }` · modules/services/wayle.nix */
  readonly settings?: Data;
}
export interface services·wayvnc {
  /** boolean · default `false` · modules/services/wayvnc.nix */
  readonly autoStart?: Val<boolean>;
  /** boolean · default `false` · modules/services/wayvnc.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/wayvnc.nix */
  readonly package?: Val<Derivation>;
  /** open submodule of attribute set of (null or boolean or signed integer or floating point number or string) · default `{ }` · modules/services/wayvnc.nix */
  readonly settings?: Def<services·wayvnc·settings>;
  /** string · modules/services/wayvnc.nix */
  readonly systemdTarget?: Val<string>;
}
export interface services·wl_clip_persist {
  /** one of "regular", "primary", "both" · default `"regular"` · modules/services/wl-clip-persist.nix */
  readonly clipboardType?: Val<"regular" | "primary" | "both">;
  /** boolean · default `false` · modules/services/wl-clip-persist.nix */
  readonly enable?: Val<boolean>;
  /** list of string · default `[ ]` · modules/services/wl-clip-persist.nix */
  readonly extraOptions?: Val<readonly Val<string>[]>;
  /** package · modules/services/wl-clip-persist.nix */
  readonly package?: Val<Derivation>;
  /** (list of string) or string · modules/services/wl-clip-persist.nix */
  readonly systemdTargets?: Val<readonly Val<string>[] | string>;
}
export interface services·wlsunset {
  /** null or (positive integer, meaning >0) · default `null` · modules/services/wlsunset.nix */
  readonly duration?: Val<number | null>;
  /** boolean · default `false` · modules/services/wlsunset.nix */
  readonly enable?: Val<boolean>;
  /** string or floating point number or signed integer · default `1` · modules/services/wlsunset.nix */
  readonly gamma?: Val<string | number>;
  /** null or string or floating point number or signed integer · default `null` · modules/services/wlsunset.nix */
  readonly latitude?: Val<string | number | null>;
  /** null or string or floating point number or signed integer · default `null` · modules/services/wlsunset.nix */
  readonly longitude?: Val<string | number | null>;
  /** null or string · default `null` · modules/services/wlsunset.nix */
  readonly output?: Val<string | null>;
  /** package · modules/services/wlsunset.nix */
  readonly package?: Val<Derivation>;
  /** null or string · default `null` · modules/services/wlsunset.nix */
  readonly sunrise?: Val<string | null>;
  /** null or string · default `null` · modules/services/wlsunset.nix */
  readonly sunset?: Val<string | null>;
  /** string · modules/services/wlsunset.nix */
  readonly systemdTarget?: Val<string>;
  readonly temperature?: Def<services·wlsunset·temperature>;
}
export interface services·wluma {
  /** boolean · default `false` · modules/services/wluma.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/wluma.nix */
  readonly package?: Val<Derivation>;
  /** TOML value · default `{ }` · modules/services/wluma.nix */
  readonly settings?: Data;
  readonly systemd?: Def<services·wluma·systemd>;
}
export interface services·wob {
  /** boolean · default `false` · modules/services/wob.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/services/wob.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of attribute set of (null or boolean or signed integer or floating point number or string) · default `{ }` · modules/services/wob.nix */
  readonly settings?: Def<Attrs<Def<Attrs<Val<boolean | number | string | null>>>>>;
  /** boolean · default `true` · modules/services/wob.nix */
  readonly systemd?: Val<boolean>;
}
export interface services·wpaperd {
  /** boolean · default `false` · modules/services/wpaperd.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/services/wpaperd.nix */
  readonly package?: Val<Derivation | null>;
  /** TOML value · default `{ }` · modules/services/wpaperd.nix */
  readonly settings?: Data;
}
export interface services·xcape {
  /** boolean · default `false` · modules/services/xcape.nix */
  readonly enable?: Val<boolean>;
  /** attribute set of string · default `{ }` · modules/services/xcape.nix */
  readonly mapExpression?: Def<Attrs<Val<string>>>;
  /** package · modules/services/xcape.nix */
  readonly package?: Val<Derivation>;
  /** null or signed integer · default `null` · modules/services/xcape.nix */
  readonly timeout?: Val<number | null>;
}
export interface services·xembed_sni_proxy {
  /** boolean · default `false` · modules/services/xembed-sni-proxy.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/xembed-sni-proxy.nix */
  readonly package?: Val<Derivation>;
}
export interface services·xidlehook {
  /** boolean · default `false` · modules/services/xidlehook.nix */
  readonly "detect-sleep"?: Val<boolean>;
  /** boolean · default `false` · modules/services/xidlehook.nix */
  readonly enable?: Val<boolean>;
  /** attribute set of string · default `{ }` · modules/services/xidlehook.nix */
  readonly environment?: Def<Attrs<Val<string>>>;
  /** boolean · default `false` · modules/services/xidlehook.nix */
  readonly "not-when-audio"?: Val<boolean>;
  /** boolean · default `false` · modules/services/xidlehook.nix */
  readonly "not-when-fullscreen"?: Val<boolean>;
  /** boolean · default `false` · modules/services/xidlehook.nix */
  readonly once?: Val<boolean>;
  /** package · modules/services/xidlehook.nix */
  readonly package?: Val<Derivation>;
  /** list of submodule · default `[ ]` · modules/services/xidlehook.nix */
  readonly timers?: Val<readonly Def<services·xidlehook·timers·ᐸitemᐳ>[]>;
}
export interface services·xscreensaver {
  /** boolean · default `false` · modules/services/xscreensaver.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/xscreensaver.nix */
  readonly package?: Val<Derivation>;
  /** attribute set of (boolean or signed integer or string) · default `{ }` · modules/services/xscreensaver.nix */
  readonly settings?: Def<Attrs<Val<boolean | number | string>>>;
}
export interface services·xsettingsd {
  /** null or package · read-only · modules/services/xsettingsd.nix */
  readonly configFile?: Val<Derivation | null>;
  /** boolean · default `false` · modules/services/xsettingsd.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/xsettingsd.nix */
  readonly package?: Val<Derivation>;
  /** attribute set of (boolean or signed integer or string) · default `{ }` · modules/services/xsettingsd.nix */
  readonly settings?: Def<Attrs<Val<boolean | number | string>>>;
}
export interface services·xsuspender {
  /** boolean · default `false` · modules/services/xsuspender.nix */
  readonly debug?: Val<boolean>;
  /** submodule · default `{ }` · modules/services/xsuspender.nix */
  readonly defaults?: Def<services·xsuspender·defaults>;
  /** boolean · default `false` · modules/services/xsuspender.nix */
  readonly enable?: Val<boolean>;
  /** attribute set of attribute set of (null or boolean or signed integer or floating point number or string) · modules/services/xsuspender.nix */
  readonly iniContent?: Def<Attrs<Def<Attrs<Val<boolean | number | string | null>>>>>;
  /** package · modules/services/xsuspender.nix */
  readonly package?: Val<Derivation>;
  /** attribute set of submodule · default `{ }` · modules/services/xsuspender.nix */
  readonly rules?: Def<Attrs<Def<services·xsuspender·rules·ᐸnameᐳ>>>;
}
export interface services·yubikey_agent {
  /** boolean · default `false` · modules/services/yubikey-agent.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/yubikey-agent.nix */
  readonly package?: Val<Derivation>;
}
export interface sshAuthSock·initialization {
  /** string · modules/misc/ssh-auth-sock.nix */
  readonly bash?: Val<string>;
  /** string · modules/misc/ssh-auth-sock.nix */
  readonly fish?: Val<string>;
  /** string · modules/misc/ssh-auth-sock.nix */
  readonly nushell?: Val<string>;
  /** string · modules/misc/ssh-auth-sock.nix */
  readonly zsh?: Val<string>;
}
export interface sshAuthSock·systemd {
  /** string · modules/misc/ssh-auth-sock.nix */
  readonly socketProviderUnit?: Val<string>;
}
export interface systemd·user {
  /** attribute set of open submodule of systemd automount unit configuration · default `{ }` · modules/systemd.nix */
  readonly automounts?: Def<Attrs<Def<systemd·user·automounts·ᐸnameᐳ>>>;
  /** boolean · modules/systemd.nix */
  readonly enable?: Val<boolean>;
  /** attribute set of open submodule of systemd mount unit configuration · default `{ }` · modules/systemd.nix */
  readonly mounts?: Def<Attrs<Def<systemd·user·mounts·ᐸnameᐳ>>>;
  /** list of package · default `[ ]` · modules/systemd.nix */
  readonly packages?: Val<readonly Val<Derivation>[]>;
  /** attribute set of open submodule of systemd path unit configuration · default `{ }` · modules/systemd.nix */
  readonly paths?: Def<Attrs<Def<systemd·user·paths·ᐸnameᐳ>>>;
  /** attribute set of open submodule of systemd service unit configuration · default `{ }` · modules/systemd.nix */
  readonly services?: Def<Attrs<Def<systemd·user·services·ᐸnameᐳ>>>;
  /** unsigned integer, meaning >=0 · default `0` · modules/systemd.nix */
  readonly servicesStartTimeoutMs?: Val<number>;
  /** attribute set of (signed integer or string) · default `{ }` · modules/systemd.nix */
  readonly sessionVariables?: Def<Attrs<Val<number | string>>>;
  /** open submodule of attribute set of attribute set of (null or boolean or signed integer or floating point number or string or list of (null or boolean or signed integer or floating point number or str… · default `{ }` · modules/systemd.nix */
  readonly settings?: Def<systemd·user·settings>;
  /** attribute set of open submodule of systemd slice unit configuration · default `{ }` · modules/systemd.nix */
  readonly slices?: Def<Attrs<Def<systemd·user·slices·ᐸnameᐳ>>>;
  /** attribute set of open submodule of systemd socket unit configuration · default `{ }` · modules/systemd.nix */
  readonly sockets?: Def<Attrs<Def<systemd·user·sockets·ᐸnameᐳ>>>;
  /** boolean or one of "suggest", "sd-switch" · default `true` · modules/systemd.nix */
  readonly startServices?: Val<boolean | "suggest" | "sd-switch">;
  /** string · modules/systemd.nix */
  readonly systemctlPath?: Val<string>;
  /** attribute set of open submodule of systemd target unit configuration · default `{ }` · modules/systemd.nix */
  readonly targets?: Def<Attrs<Def<systemd·user·targets·ᐸnameᐳ>>>;
  /** attribute set of open submodule of systemd timer unit configuration · default `{ }` · modules/systemd.nix */
  readonly timers?: Def<Attrs<Def<systemd·user·timers·ᐸnameᐳ>>>;
  readonly tmpfiles?: Def<systemd·user·tmpfiles>;
}
export interface targets·darwin {
  readonly copyApps?: Def<targets·darwin·copyApps>;
  /** open submodule of attribute set of attribute set of anything · default `{ }` · modules/targets/darwin/user-defaults */
  readonly currentHostDefaults?: Def<targets·darwin·currentHostDefaults>;
  /** open submodule of attribute set of attribute set of anything · default `{ }` · modules/targets/darwin/user-defaults */
  readonly defaults?: Def<targets·darwin·defaults>;
  /** attribute set of anything · default `{ }` · modules/targets/darwin/keybindings.nix */
  readonly keybindings?: Def<Attrs<Anything>>;
  readonly linkApps?: Def<targets·darwin·linkApps>;
  /** null or one of "Bing", "DuckDuckGo", "Ecosia", "Google", "Yahoo" · default `null` · modules/targets/darwin/search.nix */
  readonly search?: Val<"Bing" | "DuckDuckGo" | "Ecosia" | "Google" | "Yahoo" | null>;
}
export interface targets·genericLinux {
  /** boolean · default `false` · modules/targets/generic-linux.nix */
  readonly enable?: Val<boolean>;
  /** @deprecated renamed to `xdg.systemDirs.data` */
  readonly extraXdgDataDirs?: Anything;
  readonly gpu?: Def<targets·genericLinux·gpu>;
  readonly nixGL?: Def<targets·genericLinux·nixGL>;
}
export interface vdirsyncer·timeRange {
  /** string · modules/programs/vdirsyncer/accounts.nix */
  readonly end?: Val<string>;
  /** string · modules/programs/vdirsyncer/accounts.nix */
  readonly start?: Val<string>;
}
export interface wayland·systemd {
  /** string · default `"graphical-session.target"` · modules/wayland.nix */
  readonly target?: Val<string>;
}
export interface wayland·windowManager {
  readonly hyprland?: Def<wayland·windowManager·hyprland>;
  readonly labwc?: Def<wayland·windowManager·labwc>;
  readonly niri?: Def<wayland·windowManager·niri>;
  readonly river?: Def<wayland·windowManager·river>;
  readonly sway?: Def<wayland·windowManager·sway>;
  readonly wayfire?: Def<wayland·windowManager·wayfire>;
}
export interface xdg·autostart {
  /** boolean · default `false` · modules/misc/xdg/autostart.nix */
  readonly enable?: Val<boolean>;
  /** list of absolute path · default `[ ]` · modules/misc/xdg/autostart.nix */
  readonly entries?: Val<readonly Val<PathLike>[]>;
  /** boolean · default `false` · modules/misc/xdg/autostart.nix */
  readonly readOnly?: Val<boolean>;
}
export interface xdg·cacheFile·ᐸnameᐳ {
  /** boolean · default `true` · modules/misc/xdg */
  readonly enable?: Val<boolean>;
  /** null or boolean · default `null` · modules/misc/xdg */
  readonly executable?: Val<boolean | null>;
  /** boolean · default `false` · modules/misc/xdg */
  readonly force?: Val<boolean>;
  /** boolean · default `false` · modules/misc/xdg */
  readonly ignorelinks?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/misc/xdg */
  readonly onChange?: Val<string>;
  /** boolean · default `false` · modules/misc/xdg */
  readonly recursive?: Val<boolean>;
  /** absolute path · modules/misc/xdg */
  readonly source?: Val<PathLike>;
  /** non-empty string · modules/misc/xdg */
  readonly target?: Val<string>;
  /** null or strings concatenated with "\n" · default `null` · modules/misc/xdg */
  readonly text?: Val<string | null>;
}
export interface xdg·configFile·ᐸnameᐳ {
  /** boolean · default `true` · modules/misc/xdg */
  readonly enable?: Val<boolean>;
  /** null or boolean · default `null` · modules/misc/xdg */
  readonly executable?: Val<boolean | null>;
  /** boolean · default `false` · modules/misc/xdg */
  readonly force?: Val<boolean>;
  /** boolean · default `false` · modules/misc/xdg */
  readonly ignorelinks?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/misc/xdg */
  readonly onChange?: Val<string>;
  /** boolean · default `false` · modules/misc/xdg */
  readonly recursive?: Val<boolean>;
  /** absolute path · modules/misc/xdg */
  readonly source?: Val<PathLike>;
  /** non-empty string · modules/misc/xdg */
  readonly target?: Val<string>;
  /** null or strings concatenated with "\n" · default `null` · modules/misc/xdg */
  readonly text?: Val<string | null>;
}
export interface xdg·dataFile·ᐸnameᐳ {
  /** boolean · default `true` · modules/misc/xdg */
  readonly enable?: Val<boolean>;
  /** null or boolean · default `null` · modules/misc/xdg */
  readonly executable?: Val<boolean | null>;
  /** boolean · default `false` · modules/misc/xdg */
  readonly force?: Val<boolean>;
  /** boolean · default `false` · modules/misc/xdg */
  readonly ignorelinks?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/misc/xdg */
  readonly onChange?: Val<string>;
  /** boolean · default `false` · modules/misc/xdg */
  readonly recursive?: Val<boolean>;
  /** absolute path · modules/misc/xdg */
  readonly source?: Val<PathLike>;
  /** non-empty string · modules/misc/xdg */
  readonly target?: Val<string>;
  /** null or strings concatenated with "\n" · default `null` · modules/misc/xdg */
  readonly text?: Val<string | null>;
}
export interface xdg·desktopEntries·ᐸnameᐳ {
  /** attribute set of submodule · modules/misc/xdg/desktop-entries.nix */
  readonly actions?: Def<Attrs<Def<xdg·desktopEntries·ᐸnameᐳ·actions·ᐸnameᐳ>>>;
  /** list of unspecified value · modules/misc/xdg/desktop-entries.nix */
  readonly assertions?: Val<readonly Anything[]>;
  /** null or (list of string) · default `null` · modules/misc/xdg/desktop-entries.nix */
  readonly categories?: Val<readonly Val<string>[] | null>;
  /** null or string · default `null` · modules/misc/xdg/desktop-entries.nix */
  readonly comment?: Val<string | null>;
  /** null or string · default `null` · modules/misc/xdg/desktop-entries.nix */
  readonly exec?: Val<string | null>;
  /** unspecified value · modules/misc/xdg/desktop-entries.nix */
  readonly extraConfig?: Anything;
  /** unspecified value · modules/misc/xdg/desktop-entries.nix */
  readonly fileValidation?: Anything;
  /** null or string · default `null` · modules/misc/xdg/desktop-entries.nix */
  readonly genericName?: Val<string | null>;
  /** null or string or absolute path · default `null` · modules/misc/xdg/desktop-entries.nix */
  readonly icon?: Val<string | PathLike | null>;
  /** null or (list of string) · default `null` · modules/misc/xdg/desktop-entries.nix */
  readonly mimeType?: Val<readonly Val<string>[] | null>;
  /** string · modules/misc/xdg/desktop-entries.nix */
  readonly name?: Val<string>;
  /** null or boolean · default `null` · modules/misc/xdg/desktop-entries.nix */
  readonly noDisplay?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/misc/xdg/desktop-entries.nix */
  readonly prefersNonDefaultGPU?: Val<boolean | null>;
  /** attribute set of string · default `{ }` · modules/misc/xdg/desktop-entries.nix */
  readonly settings?: Def<Attrs<Val<string>>>;
  /** null or boolean · default `null` · modules/misc/xdg/desktop-entries.nix */
  readonly startupNotify?: Val<boolean | null>;
  /** null or boolean · default `false` · modules/misc/xdg/desktop-entries.nix */
  readonly terminal?: Val<boolean | null>;
  /** one of "Application", "Link", "Directory" · default `"Application"` · modules/misc/xdg/desktop-entries.nix */
  readonly type?: Val<"Application" | "Link" | "Directory">;
}
export interface xdg·mime {
  /** package · modules/misc/xdg/mime.nix */
  readonly desktopFileUtilsPackage?: Val<Derivation>;
  /** boolean · modules/misc/xdg/mime.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/misc/xdg/mime.nix */
  readonly sharedMimeInfoPackage?: Val<Derivation>;
}
export interface xdg·mimeApps {
  readonly associations?: Def<xdg·mimeApps·associations>;
  /** list of package · default `[ ]` · modules/misc/xdg/mime-apps.nix */
  readonly defaultApplicationPackages?: Val<readonly Val<Derivation>[]>;
  /** attribute set of ((list of string) or (list of string) or string convertible to it) · default `{ }` · modules/misc/xdg/mime-apps.nix */
  readonly defaultApplications?: Def<Attrs<Val<readonly Val<string>[] | string | readonly Val<string>[]>>>;
  /** boolean · default `false` · modules/misc/xdg/mime-apps.nix */
  readonly enable?: Val<boolean>;
}
export interface xdg·portal {
  /** attribute set of attribute set of (string or (list of string) or string convertible to it) · default `{ }` · modules/misc/xdg/portal.nix */
  readonly config?: Def<Attrs<Def<Attrs<Val<readonly Val<string>[] | string | string>>>>>;
  /** list of package · default `[ ]` · modules/misc/xdg/portal.nix */
  readonly configPackages?: Val<readonly Val<Derivation>[]>;
  /** boolean · default `false` · modules/misc/xdg/portal.nix */
  readonly enable?: Val<boolean>;
  /** list of package · default `[ ]` · modules/misc/xdg/portal.nix */
  readonly extraPortals?: Val<readonly Val<Derivation>[]>;
  /** boolean · default `false` · modules/misc/xdg/portal.nix */
  readonly xdgOpenUsePortal?: Val<boolean>;
}
export interface xdg·stateFile·ᐸnameᐳ {
  /** boolean · default `true` · modules/misc/xdg */
  readonly enable?: Val<boolean>;
  /** null or boolean · default `null` · modules/misc/xdg */
  readonly executable?: Val<boolean | null>;
  /** boolean · default `false` · modules/misc/xdg */
  readonly force?: Val<boolean>;
  /** boolean · default `false` · modules/misc/xdg */
  readonly ignorelinks?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/misc/xdg */
  readonly onChange?: Val<string>;
  /** boolean · default `false` · modules/misc/xdg */
  readonly recursive?: Val<boolean>;
  /** absolute path · modules/misc/xdg */
  readonly source?: Val<PathLike>;
  /** non-empty string · modules/misc/xdg */
  readonly target?: Val<string>;
  /** null or strings concatenated with "\n" · default `null` · modules/misc/xdg */
  readonly text?: Val<string | null>;
}
export interface xdg·systemDirs {
  /** list of string · default `[ ]` · modules/misc/xdg/system-dirs.nix */
  readonly config?: Val<readonly Val<string>[]>;
  /** list of string · default `[ ]` · modules/misc/xdg/system-dirs.nix */
  readonly data?: Val<readonly Val<string>[]>;
}
export interface xdg·terminal_exec {
  /** boolean · default `false` · modules/misc/xdg/terminal-exec.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/misc/xdg/terminal-exec.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of list of string · default `{ }` · modules/misc/xdg/terminal-exec.nix */
  readonly settings?: Def<Attrs<Val<readonly Val<string>[]>>>;
}
export interface xdg·userDirs {
  /** boolean · default `false` · modules/misc/xdg/user-dirs.nix */
  readonly createDirectories?: Val<boolean>;
  /** null or string or absolute path convertible to it · modules/misc/xdg/user-dirs.nix */
  readonly desktop?: Val<PathLike | string | null>;
  /** null or string or absolute path convertible to it · modules/misc/xdg/user-dirs.nix */
  readonly documents?: Val<PathLike | string | null>;
  /** null or string or absolute path convertible to it · modules/misc/xdg/user-dirs.nix */
  readonly download?: Val<PathLike | string | null>;
  /** boolean · default `false` · modules/misc/xdg/user-dirs.nix */
  readonly enable?: Val<boolean>;
  /** attribute set of (string or absolute path convertible to it) · modules/misc/xdg/user-dirs.nix */
  readonly extraConfig?: Def<Attrs<Val<PathLike | string>>>;
  /** null or string or absolute path convertible to it · modules/misc/xdg/user-dirs.nix */
  readonly music?: Val<PathLike | string | null>;
  /** null or package · modules/misc/xdg/user-dirs.nix */
  readonly package?: Val<Derivation | null>;
  /** null or string or absolute path convertible to it · modules/misc/xdg/user-dirs.nix */
  readonly pictures?: Val<PathLike | string | null>;
  /** null or string or absolute path convertible to it · modules/misc/xdg/user-dirs.nix */
  readonly projects?: Val<PathLike | string | null>;
  /** null or string or absolute path convertible to it · modules/misc/xdg/user-dirs.nix */
  readonly publicShare?: Val<PathLike | string | null>;
  /** @deprecated renamed to `xdg.userDirs.publicShare` */
  readonly publishShare?: Anything;
  /** boolean · modules/misc/xdg/user-dirs.nix */
  readonly setSessionVariables?: Val<boolean>;
  /** null or string or absolute path convertible to it · modules/misc/xdg/user-dirs.nix */
  readonly templates?: Val<PathLike | string | null>;
  /** null or string or absolute path convertible to it · modules/misc/xdg/user-dirs.nix */
  readonly videos?: Val<PathLike | string | null>;
}
export interface xsession·numlock {
  /** boolean · default `false` · modules/misc/numlock.nix */
  readonly enable?: Val<boolean>;
}
export interface xsession·windowManager {
  readonly awesome?: Def<xsession·windowManager·awesome>;
  readonly bspwm?: Def<xsession·windowManager·bspwm>;
  /** string · default `"test -n \"$1\" && eval \"$@\""` · modules/xsession.nix */
  readonly command?: Val<string>;
  readonly exwm?: Def<xsession·windowManager·exwm>;
  readonly fluxbox?: Def<xsession·windowManager·fluxbox>;
  readonly herbstluftwm?: Def<xsession·windowManager·herbstluftwm>;
  readonly i3?: Def<xsession·windowManager·i3>;
  readonly spectrwm?: Def<xsession·windowManager·spectrwm>;
  readonly xmonad?: Def<xsession·windowManager·xmonad>;
}
export interface accounts·calendar·accounts·ᐸnameᐳ {
  readonly khal?: Def<accounts·calendar·accounts·ᐸnameᐳ·khal>;
  /** submodule · default `{ }` · modules/accounts/calendar.nix */
  readonly local?: Def<accounts·calendar·accounts·ᐸnameᐳ·local>;
  /** string · read-only · modules/accounts/calendar.nix */
  readonly name?: Val<string>;
  readonly pimsync?: Def<accounts·calendar·accounts·ᐸnameᐳ·pimsync>;
  /** boolean · default `false` · modules/accounts/calendar.nix */
  readonly primary?: Val<boolean>;
  /** null or string · default `null` · modules/accounts/calendar.nix */
  readonly primaryCollection?: Val<string | null>;
  readonly qcal?: Def<accounts·calendar·accounts·ᐸnameᐳ·qcal>;
  /** null or submodule · default `null` · modules/accounts/calendar.nix */
  readonly remote?: Def<accounts·calendar·accounts·ᐸnameᐳ·remote | null>;
  readonly thunderbird?: Def<accounts·calendar·accounts·ᐸnameᐳ·thunderbird>;
  readonly vdirsyncer?: Def<accounts·calendar·accounts·ᐸnameᐳ·vdirsyncer>;
}
export interface accounts·contact·accounts·ᐸnameᐳ {
  readonly khal?: Def<accounts·contact·accounts·ᐸnameᐳ·khal>;
  readonly khard?: Def<accounts·contact·accounts·ᐸnameᐳ·khard>;
  /** submodule · default `{ }` · modules/accounts/contacts.nix */
  readonly local?: Def<accounts·contact·accounts·ᐸnameᐳ·local>;
  /** string · read-only · modules/accounts/contacts.nix */
  readonly name?: Val<string>;
  readonly pimsync?: Def<accounts·contact·accounts·ᐸnameᐳ·pimsync>;
  /** null or submodule · default `null` · modules/accounts/contacts.nix */
  readonly remote?: Def<accounts·contact·accounts·ᐸnameᐳ·remote | null>;
  readonly thunderbird?: Def<accounts·contact·accounts·ᐸnameᐳ·thunderbird>;
  readonly vdirsyncer?: Def<accounts·contact·accounts·ᐸnameᐳ·vdirsyncer>;
}
export interface accounts·email·accounts·ᐸnameᐳ {
  /** string matching the pattern .*@.* · modules/accounts/email.nix */
  readonly address?: Val<string>;
  readonly aerc?: Def<accounts·email·accounts·ᐸnameᐳ·aerc>;
  /** list of (string matching the pattern .*@.* or submodule) · default `[ ]` · modules/accounts/email.nix */
  readonly aliases?: Val<readonly Val<string | accounts·email·accounts·ᐸnameᐳ·aliases·ᐸitemᐳ>[]>;
  readonly alot?: Def<accounts·email·accounts·ᐸnameᐳ·alot>;
  readonly astroid?: Def<accounts·email·accounts·ᐸnameᐳ·astroid>;
  /** boolean · default `true` · modules/accounts/email.nix */
  readonly enable?: Val<boolean>;
  /** null or submodule · default `null` · modules/accounts/email.nix */
  readonly ews?: Def<accounts·email·accounts·ᐸnameᐳ·ews | null>;
  /** one of "davmail", "fastmail.com", "gmail.com", "mailbox.org", "migadu.com", "outlook.office365.com-ews", "outlook.office365.com", "plain", "posteo.de", "runbox.com", "yandex.com" · default `"plain"` · modules/accounts/email.nix */
  readonly flavor?: Val<"davmail" | "fastmail.com" | "gmail.com" | "mailbox.org" | "migadu.com" | "outlook.office365.com-ews" | "outlook.office365.com" | "plain" | "posteo.de" | "runbox.com" | "yandex.com">;
  /** submodule · default `{ }` · modules/accounts/email.nix */
  readonly folders?: Def<accounts·email·accounts·ᐸnameᐳ·folders>;
  readonly getmail?: Def<accounts·email·accounts·ᐸnameᐳ·getmail>;
  /** null or submodule · default `null` · modules/accounts/email.nix */
  readonly gpg?: Def<accounts·email·accounts·ᐸnameᐳ·gpg | null>;
  readonly himalaya?: Def<accounts·email·accounts·ᐸnameᐳ·himalaya>;
  /** null or submodule · default `null` · modules/accounts/email.nix */
  readonly imap?: Def<accounts·email·accounts·ᐸnameᐳ·imap | null>;
  readonly imapnotify?: Def<accounts·email·accounts·ᐸnameᐳ·imapnotify>;
  /** null or submodule · default `null` · modules/accounts/email.nix */
  readonly jmap?: Def<accounts·email·accounts·ᐸnameᐳ·jmap | null>;
  readonly lieer?: Def<accounts·email·accounts·ᐸnameᐳ·lieer>;
  /** null or submodule · modules/accounts/email.nix */
  readonly maildir?: Def<accounts·email·accounts·ᐸnameᐳ·maildir | null>;
  readonly mblaze?: Def<accounts·email·accounts·ᐸnameᐳ·mblaze>;
  readonly mbsync?: Def<accounts·email·accounts·ᐸnameᐳ·mbsync>;
  readonly meli?: Def<accounts·email·accounts·ᐸnameᐳ·meli>;
  readonly msmtp?: Def<accounts·email·accounts·ᐸnameᐳ·msmtp>;
  readonly mu?: Def<accounts·email·accounts·ᐸnameᐳ·mu>;
  readonly mujmap?: Def<accounts·email·accounts·ᐸnameᐳ·mujmap>;
  /** string · read-only · modules/accounts/email.nix */
  readonly name?: Val<string>;
  readonly neomutt?: Def<accounts·email·accounts·ᐸnameᐳ·neomutt>;
  readonly notmuch?: Def<accounts·email·accounts·ᐸnameᐳ·notmuch>;
  readonly offlineimap?: Def<accounts·email·accounts·ᐸnameᐳ·offlineimap>;
  /** null or string or list of string · default `null` · modules/accounts/email.nix */
  readonly passwordCommand?: Val<string | readonly Val<string>[] | null>;
  /** boolean · default `false` · modules/accounts/email.nix */
  readonly primary?: Val<boolean>;
  /** string · modules/accounts/email.nix */
  readonly realName?: Val<string>;
  /** submodule · default `{ }` · modules/accounts/email.nix */
  readonly signature?: Def<accounts·email·accounts·ᐸnameᐳ·signature>;
  /** null or submodule · default `null` · modules/accounts/email.nix */
  readonly smtp?: Def<accounts·email·accounts·ᐸnameᐳ·smtp | null>;
  readonly thunderbird?: Def<accounts·email·accounts·ᐸnameᐳ·thunderbird>;
  /** null or string · default `null` · modules/accounts/email.nix */
  readonly userName?: Val<string | null>;
  /** list of string · modules/programs/lieer.nix */
  readonly warnings?: Val<readonly Val<string>[]>;
}
export interface fonts·fontconfig·configFile·ᐸnameᐳ {
  /** boolean · modules/misc/fontconfig.nix */
  readonly enable?: Val<boolean>;
  /** string · modules/misc/fontconfig.nix */
  readonly label?: Val<string>;
  /** integer between 0 and 99 (both inclusive) · default `90` · modules/misc/fontconfig.nix */
  readonly priority?: Val<number>;
  /** XML value · default `{ }` · modules/misc/fontconfig.nix */
  readonly settings?: Data;
  /** absolute path or null or absolute path convertible to it · modules/misc/fontconfig.nix */
  readonly source?: Val<PathLike | null>;
  /** non-empty string · modules/misc/fontconfig.nix */
  readonly target?: Val<string>;
  /** null or strings concatenated with "\n" · default `null` · modules/misc/fontconfig.nix */
  readonly text?: Val<string | null>;
}
export interface fonts·fontconfig·defaultFonts {
  /** list of string · default `[ ]` · modules/misc/fontconfig.nix */
  readonly emoji?: Val<readonly Val<string>[]>;
  /** list of string · default `[ ]` · modules/misc/fontconfig.nix */
  readonly monospace?: Val<readonly Val<string>[]>;
  /** list of string · default `[ ]` · modules/misc/fontconfig.nix */
  readonly sansSerif?: Val<readonly Val<string>[]>;
  /** list of string · default `[ ]` · modules/misc/fontconfig.nix */
  readonly serif?: Val<readonly Val<string>[]>;
}
export interface gtk·gtk2·cursorTheme {
  /** string · modules/misc/gtk/gtk2.nix */
  readonly name?: Val<string>;
  /** null or package · default `null` · modules/misc/gtk/gtk2.nix */
  readonly package?: Val<Derivation | null>;
  /** null or signed integer · default `null` · modules/misc/gtk/gtk2.nix */
  readonly size?: Val<number | null>;
}
export interface gtk·gtk2·font {
  /** string · modules/misc/gtk/gtk2.nix */
  readonly name?: Val<string>;
  /** null or package · default `null` · modules/misc/gtk/gtk2.nix */
  readonly package?: Val<Derivation | null>;
  /** null or signed integer or floating point number · default `null` · modules/misc/gtk/gtk2.nix */
  readonly size?: Val<number | null>;
}
export interface gtk·gtk2·iconTheme {
  /** string · modules/misc/gtk/gtk2.nix */
  readonly name?: Val<string>;
  /** null or package · default `null` · modules/misc/gtk/gtk2.nix */
  readonly package?: Val<Derivation | null>;
}
export interface gtk·gtk2·theme {
  /** string · modules/misc/gtk/gtk2.nix */
  readonly name?: Val<string>;
  /** null or package · default `null` · modules/misc/gtk/gtk2.nix */
  readonly package?: Val<Derivation | null>;
}
export interface gtk·gtk3·cursorTheme {
  /** string · modules/misc/gtk/gtk3.nix */
  readonly name?: Val<string>;
  /** null or package · default `null` · modules/misc/gtk/gtk3.nix */
  readonly package?: Val<Derivation | null>;
  /** null or signed integer · default `null` · modules/misc/gtk/gtk3.nix */
  readonly size?: Val<number | null>;
}
export interface gtk·gtk3·font {
  /** string · modules/misc/gtk/gtk3.nix */
  readonly name?: Val<string>;
  /** null or package · default `null` · modules/misc/gtk/gtk3.nix */
  readonly package?: Val<Derivation | null>;
  /** null or signed integer or floating point number · default `null` · modules/misc/gtk/gtk3.nix */
  readonly size?: Val<number | null>;
}
export interface gtk·gtk3·iconTheme {
  /** string · modules/misc/gtk/gtk3.nix */
  readonly name?: Val<string>;
  /** null or package · default `null` · modules/misc/gtk/gtk3.nix */
  readonly package?: Val<Derivation | null>;
}
export interface gtk·gtk3·theme {
  /** string · modules/misc/gtk/gtk3.nix */
  readonly name?: Val<string>;
  /** null or package · default `null` · modules/misc/gtk/gtk3.nix */
  readonly package?: Val<Derivation | null>;
}
export interface gtk·gtk4·cursorTheme {
  /** string · modules/misc/gtk/gtk4.nix */
  readonly name?: Val<string>;
  /** null or package · default `null` · modules/misc/gtk/gtk4.nix */
  readonly package?: Val<Derivation | null>;
  /** null or signed integer · default `null` · modules/misc/gtk/gtk4.nix */
  readonly size?: Val<number | null>;
}
export interface gtk·gtk4·font {
  /** string · modules/misc/gtk/gtk4.nix */
  readonly name?: Val<string>;
  /** null or package · default `null` · modules/misc/gtk/gtk4.nix */
  readonly package?: Val<Derivation | null>;
  /** null or signed integer or floating point number · default `null` · modules/misc/gtk/gtk4.nix */
  readonly size?: Val<number | null>;
}
export interface gtk·gtk4·iconTheme {
  /** string · modules/misc/gtk/gtk4.nix */
  readonly name?: Val<string>;
  /** null or package · default `null` · modules/misc/gtk/gtk4.nix */
  readonly package?: Val<Derivation | null>;
}
export interface gtk·gtk4·theme {
  /** string · modules/misc/gtk/gtk4.nix */
  readonly name?: Val<string>;
  /** null or package · default `null` · modules/misc/gtk/gtk4.nix */
  readonly package?: Val<Derivation | null>;
}
export interface home·pointerCursor·dotIcons {
  /** boolean · default `true` · modules/config/home-cursor.nix */
  readonly enable?: Val<boolean>;
}
export interface home·pointerCursor·gtk {
  /** boolean · default `false` · modules/config/home-cursor.nix */
  readonly enable?: Val<boolean>;
  /** signed integer · modules/config/home-cursor.nix */
  readonly size?: Val<number>;
}
export interface home·pointerCursor·hyprcursor {
  /** boolean · default `false` · modules/config/home-cursor.nix */
  readonly enable?: Val<boolean>;
  /** signed integer · modules/config/home-cursor.nix */
  readonly size?: Val<number>;
}
export interface home·pointerCursor·sway {
  /** boolean · default `false` · modules/config/home-cursor.nix */
  readonly enable?: Val<boolean>;
  /** signed integer · modules/config/home-cursor.nix */
  readonly size?: Val<number>;
}
export interface home·pointerCursor·x11 {
  /** string · default `"left_ptr"` · modules/config/home-cursor.nix */
  readonly defaultCursor?: Val<string>;
  /** boolean · default `false` · modules/config/home-cursor.nix */
  readonly enable?: Val<boolean>;
  /** signed integer · modules/config/home-cursor.nix */
  readonly size?: Val<number>;
}
export interface i18n·inputMethod·fcitx5 {
  /** list of package · default `[ ]` · modules/i18n/input-method/fcitx5.nix */
  readonly addons?: Val<readonly Val<Derivation>[]>;
  /** package · modules/i18n/input-method/fcitx5.nix */
  readonly "fcitx5-with-addons"?: Val<Derivation>;
  /** boolean · default `false` · modules/i18n/input-method/fcitx5.nix */
  readonly ignoreUserConfig?: Val<boolean>;
  /** attribute set of string · default `{ }` · modules/i18n/input-method/fcitx5.nix */
  readonly quickPhrase?: Def<Attrs<Val<string>>>;
  /** attribute set of absolute path · default `{ }` · modules/i18n/input-method/fcitx5.nix */
  readonly quickPhraseFiles?: Def<Attrs<Val<PathLike>>>;
  /** lazy attribute set of (null or string or absolute path or signed integer or floating point number or boolean) · default `{ GLFW_IM_MODULE = "ibus"; SDL_IM_MODULE = "fcitx"; XMODIFIERS = "@im=fcitx"; }` · modules/i18n/input-method/fcitx5.nix */
  readonly sessionVariables?: Def<Attrs<Val<string | PathLike | number | boolean | null>>>;
  readonly settings?: Def<i18n·inputMethod·fcitx5·settings>;
  readonly systemd?: Def<i18n·inputMethod·fcitx5·systemd>;
  /** lazy attribute set of submodule · default `{ }` · modules/i18n/input-method/fcitx5.nix */
  readonly themes?: Def<Attrs<Def<i18n·inputMethod·fcitx5·themes·ᐸnameᐳ>>>;
  /** boolean · default `false` · modules/i18n/input-method/fcitx5.nix */
  readonly waylandFrontend?: Val<boolean>;
}
export interface i18n·inputMethod·kime {
  /** strings concatenated with "\n" · default `""` · modules/i18n/input-method/kime.nix */
  readonly extraConfig?: Val<string>;
}
export interface i18n·inputMethod·uim {
  /** one of "gtk", "gtk3", "gtk-systray", "gtk3-systray", "qt4" · default `"gtk"` · modules/i18n/input-method/uim.nix */
  readonly toolbar?: Val<"gtk" | "gtk3" | "gtk-systray" | "gtk3-systray" | "qt4">;
}
export interface launchd·agents·ᐸnameᐳ·config {
  /** null or boolean · default `null` · modules/launchd/default.nix */
  readonly AbandonProcessGroup?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/launchd/default.nix */
  readonly Debug?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/launchd/default.nix */
  readonly Disabled?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/launchd/default.nix */
  readonly EnableGlobbing?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/launchd/default.nix */
  readonly EnableTransactions?: Val<boolean | null>;
  /** null or (attribute set of string) · default `null` · modules/launchd/default.nix */
  readonly EnvironmentVariables?: Def<Attrs<Val<string>> | null>;
  /** null or signed integer · default `null` · modules/launchd/default.nix */
  readonly ExitTimeOut?: Val<number | null>;
  /** null or string · default `null` · modules/launchd/default.nix */
  readonly GroupName?: Val<string | null>;
  /** null or submodule · default `null` · modules/launchd/default.nix */
  readonly HardResourceLimits?: Def<launchd·agents·ᐸnameᐳ·config·HardResourceLimits | null>;
  /** null or boolean · default `null` · modules/launchd/default.nix */
  readonly InitGroups?: Val<boolean | null>;
  /** null or boolean or submodule · default `null` · modules/launchd/default.nix */
  readonly KeepAlive?: Val<boolean | launchd·agents·ᐸnameᐳ·config·KeepAlive | null>;
  /** string · modules/launchd/default.nix */
  readonly Label?: Val<string>;
  /** null or attribute set · default `null` · modules/launchd/default.nix */
  readonly LaunchEvents?: Def<AnythingSet | null>;
  /** null or boolean · default `null` · modules/launchd/default.nix */
  readonly LaunchOnlyOnce?: Val<boolean | null>;
  /** null or (list of string) · default `null` · modules/launchd/default.nix */
  readonly LimitLoadFromHosts?: Val<readonly Val<string>[] | null>;
  /** null or (list of string) · default `null` · modules/launchd/default.nix */
  readonly LimitLoadToHosts?: Val<readonly Val<string>[] | null>;
  /** null or string or list of string · default `null` · modules/launchd/default.nix */
  readonly LimitLoadToSessionType?: Val<string | readonly Val<string>[] | null>;
  /** null or boolean · default `null` · modules/launchd/default.nix */
  readonly LowPriorityBackgroundIO?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/launchd/default.nix */
  readonly LowPriorityIO?: Val<boolean | null>;
  /** null or (attribute set of (boolean or submodule)) · default `null` · modules/launchd/default.nix */
  readonly MachServices?: Def<Attrs<Val<boolean | launchd·agents·ᐸnameᐳ·config·MachServices·ᐸnameᐳ>> | null>;
  /** null or signed integer · default `null` · modules/launchd/default.nix */
  readonly Nice?: Val<number | null>;
  /** null or boolean · default `null` · modules/launchd/default.nix */
  readonly OnDemand?: Val<boolean | null>;
  /** null or one of "Background", "Standard", "Adaptive", "Interactive" · default `null` · modules/launchd/default.nix */
  readonly ProcessType?: Val<"Background" | "Standard" | "Adaptive" | "Interactive" | null>;
  /** null or absolute path · default `null` · modules/launchd/default.nix */
  readonly Program?: Val<PathLike | null>;
  /** null or (list of string) · default `null` · modules/launchd/default.nix */
  readonly ProgramArguments?: Val<readonly Val<string>[] | null>;
  /** null or (list of string) · default `null` · modules/launchd/default.nix */
  readonly QueueDirectories?: Val<readonly Val<string>[] | null>;
  /** null or string · default `null` · modules/launchd/default.nix */
  readonly RootDirectory?: Val<string | null>;
  /** null or boolean · default `null` · modules/launchd/default.nix */
  readonly RunAtLoad?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/launchd/default.nix */
  readonly ServiceIPC?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/launchd/default.nix */
  readonly SessionCreate?: Val<boolean | null>;
  /** null or (attribute set of submodule) · default `null` · modules/launchd/default.nix */
  readonly Sockets?: Def<Attrs<Def<launchd·agents·ᐸnameᐳ·config·Sockets·ᐸnameᐳ>> | null>;
  /** null or submodule · default `null` · modules/launchd/default.nix */
  readonly SoftResourceLimits?: Def<launchd·agents·ᐸnameᐳ·config·SoftResourceLimits | null>;
  /** null or absolute path · default `null` · modules/launchd/default.nix */
  readonly StandardErrorPath?: Val<PathLike | null>;
  /** null or absolute path · default `null` · modules/launchd/default.nix */
  readonly StandardInPath?: Val<PathLike | null>;
  /** null or absolute path · default `null` · modules/launchd/default.nix */
  readonly StandardOutPath?: Val<PathLike | null>;
  /** null or submodule or list of submodule · default `null` · modules/launchd/default.nix */
  readonly StartCalendarInterval?: Val<launchd·agents·ᐸnameᐳ·config·StartCalendarInterval | readonly Def<launchd·agents·ᐸnameᐳ·config·StartCalendarInterval·ᐸitemᐳ>[] | null>;
  /** null or signed integer · default `null` · modules/launchd/default.nix */
  readonly StartInterval?: Val<number | null>;
  /** null or boolean · default `null` · modules/launchd/default.nix */
  readonly StartOnMount?: Val<boolean | null>;
  /** null or signed integer · default `null` · modules/launchd/default.nix */
  readonly ThrottleInterval?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd/default.nix */
  readonly TimeOut?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd/default.nix */
  readonly Umask?: Val<number | null>;
  /** null or string · default `null` · modules/launchd/default.nix */
  readonly UserName?: Val<string | null>;
  /** null or boolean · default `null` · modules/launchd/default.nix */
  readonly WaitForDebugger?: Val<boolean | null>;
  /** null or (list of absolute path) · default `null` · modules/launchd/default.nix */
  readonly WatchPaths?: Val<readonly Val<PathLike>[] | null>;
  /** null or string · default `null` · modules/launchd/default.nix */
  readonly WorkingDirectory?: Val<string | null>;
  /** null or submodule · default `null` · modules/launchd/default.nix */
  readonly inetdCompatibility?: Def<launchd·agents·ᐸnameᐳ·config·inetdCompatibility | null>;
  readonly [name: string]: Anything | undefined;
}
export interface pam·yubico·authorizedYubiKeys {
  /** list of string of length 12 · default `[ ]` · modules/misc/pam.nix */
  readonly ids?: Val<readonly Val<string>[]>;
  /** string · default `".yubico/authorized_yubikeys"` · modules/misc/pam.nix */
  readonly path?: Val<string>;
}
export interface programs·aerospace·launchd {
  /** boolean · default `false` · modules/programs/aerospace.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `true` · modules/programs/aerospace.nix */
  readonly keepAlive?: Val<boolean>;
}
export interface programs·alot·bindings {
  /** attribute set of string · default `{ }` · modules/programs/alot */
  readonly bufferlist?: Def<Attrs<Val<string>>>;
  /** attribute set of string · default `{ }` · modules/programs/alot */
  readonly envelope?: Def<Attrs<Val<string>>>;
  /** attribute set of string · default `{ }` · modules/programs/alot */
  readonly global?: Def<Attrs<Val<string>>>;
  /** attribute set of string · default `{ }` · modules/programs/alot */
  readonly search?: Def<Attrs<Val<string>>>;
  /** attribute set of string · default `{ }` · modules/programs/alot */
  readonly taglist?: Def<Attrs<Val<string>>>;
  /** attribute set of string · default `{ }` · modules/programs/alot */
  readonly thread?: Def<Attrs<Val<string>>>;
}
export interface programs·alot·tags·ᐸnameᐳ {
  /** null or string · default `null` · modules/programs/alot */
  readonly focus?: Val<string | null>;
  /** null or string · default `null` · modules/programs/alot */
  readonly normal?: Val<string | null>;
  /** null or string · modules/programs/alot */
  readonly translated?: Val<string | null>;
  /** null or string · default `null` · modules/programs/alot */
  readonly translation?: Val<string | null>;
}
export interface programs·anki·answerKeys·ᐸitemᐳ {
  /** signed integer · modules/programs/anki */
  readonly ease?: Val<number>;
  /** string · modules/programs/anki */
  readonly key?: Val<string>;
}
export interface programs·anki·profiles·ᐸnameᐳ {
  /** boolean · default `false` · modules/programs/anki */
  readonly default?: Val<boolean>;
  readonly sync?: Def<programs·anki·profiles·ᐸnameᐳ·sync>;
}
export interface programs·anki·sync {
  /** @deprecated renamed to `programs.anki.profiles.User 1.sync.autoSync` */
  readonly autoSync?: Anything;
  /** @deprecated renamed to `programs.anki.profiles.User 1.sync.autoSyncMediaMinutes` */
  readonly autoSyncMediaMinutes?: Anything;
  /** @deprecated renamed to `programs.anki.profiles.User 1.sync.keyFile` */
  readonly keyFile?: Anything;
  /** @deprecated renamed to `programs.anki.profiles.User 1.sync.networkTimeout` */
  readonly networkTimeout?: Anything;
  /** @deprecated renamed to `programs.anki.profiles.User 1.sync.keyFile` */
  readonly passwordFile?: Anything;
  /** @deprecated renamed to `programs.anki.profiles.User 1.sync.syncMedia` */
  readonly syncMedia?: Anything;
  /** @deprecated renamed to `programs.anki.profiles.User 1.sync.url` */
  readonly url?: Anything;
  /** @deprecated renamed to `programs.anki.profiles.User 1.sync.username` */
  readonly username?: Anything;
  /** @deprecated renamed to `programs.anki.profiles.User 1.sync.usernameFile` */
  readonly usernameFile?: Anything;
}
export interface programs·antigravity·profiles·ᐸnameᐳ {
  /** null or boolean · default `null` · modules/programs/antigravity.nix */
  readonly enableExtensionUpdateCheck?: Val<boolean | null>;
  /** boolean · default `false` · modules/programs/antigravity.nix */
  readonly enableMcpIntegration?: Val<boolean>;
  /** null or boolean · default `null` · modules/programs/antigravity.nix */
  readonly enableUpdateCheck?: Val<boolean | null>;
  /** list of package · default `[ ]` · modules/programs/antigravity.nix */
  readonly extensions?: Val<readonly Val<Derivation>[]>;
  /** JSON value · default `{ }` · modules/programs/antigravity.nix */
  readonly globalSnippets?: Data;
  /** absolute path or list of open submodule of JSON value · default `[ ]` · modules/programs/antigravity.nix */
  readonly keybindings?: Val<PathLike | readonly Def<programs·antigravity·profiles·ᐸnameᐳ·keybindings·ᐸitemᐳ>[]>;
  /** JSON value · default `{ }` · modules/programs/antigravity.nix */
  readonly languageSnippets?: Data;
  /** absolute path or JSON value · default `{ }` · modules/programs/antigravity.nix */
  readonly userMcp?: Anything;
  /** absolute path or JSON value · default `{ }` · modules/programs/antigravity.nix */
  readonly userSettings?: Anything;
  /** absolute path or JSON value · default `{ }` · modules/programs/antigravity.nix */
  readonly userTasks?: Anything;
}
export interface programs·antigravity_cli·commands·ᐸnameᐳ {
  /** string · modules/programs/antigravity-cli.nix */
  readonly description?: Val<string>;
  /** string · modules/programs/antigravity-cli.nix */
  readonly prompt?: Val<string>;
  readonly [name: string]: Anything | undefined;
}
export interface programs·antigravity_cli·permissions {
  /** list of string · default `[ ]` · modules/programs/antigravity-cli.nix */
  readonly allow?: Val<readonly Val<string>[]>;
  /** list of string · default `[ ]` · modules/programs/antigravity-cli.nix */
  readonly ask?: Val<readonly Val<string>[]>;
  /** list of string · default `[ ]` · modules/programs/antigravity-cli.nix */
  readonly deny?: Val<readonly Val<string>[]>;
}
export interface programs·anyrun·config {
  /** boolean · default `false` · modules/programs/anyrun.nix */
  readonly closeOnClick?: Val<boolean>;
  /** submodule · default `{ absolute = 0; }` · modules/programs/anyrun.nix */
  readonly height?: Def<programs·anyrun·config·height>;
  /** boolean · default `false` · modules/programs/anyrun.nix */
  readonly hideIcons?: Val<boolean>;
  /** boolean · default `false` · modules/programs/anyrun.nix */
  readonly hidePluginInfo?: Val<boolean>;
  /** boolean · default `false` · modules/programs/anyrun.nix */
  readonly ignoreExclusiveZones?: Val<boolean>;
  /** one of "background", "bottom", "top", "overlay" · default `"overlay"` · modules/programs/anyrun.nix */
  readonly layer?: Val<"background" | "bottom" | "top" | "overlay">;
  /** signed integer · default `0` · modules/programs/anyrun.nix */
  readonly margin?: Val<number>;
  /** null or signed integer · default `null` · modules/programs/anyrun.nix */
  readonly maxEntries?: Val<number | null>;
  /** null or (list of (package or string)) · default `null` · modules/programs/anyrun.nix */
  readonly plugins?: Val<readonly Val<Derivation | string>[] | null>;
  /** boolean · default `false` · modules/programs/anyrun.nix */
  readonly showResultsImmediately?: Val<boolean>;
  /** submodule · default `{ absolute = 800; }` · modules/programs/anyrun.nix */
  readonly width?: Def<programs·anyrun·config·width>;
  /** submodule · default `{ fraction = 0.5; }` · modules/programs/anyrun.nix */
  readonly x?: Def<programs·anyrun·config·x>;
  /** submodule · default `{ fraction = 0; }` · modules/programs/anyrun.nix */
  readonly y?: Def<programs·anyrun·config·y>;
}
export interface programs·aria2·systemd {
  /** boolean · default `false` · modules/programs/aria2.nix */
  readonly enable?: Val<boolean>;
}
export interface programs·ashell·systemd {
  /** boolean · default `false` · modules/programs/ashell.nix */
  readonly enable?: Val<boolean>;
  /** string · modules/programs/ashell.nix */
  readonly target?: Val<string>;
}
export interface programs·atuin·daemon {
  /** boolean · default `false` · modules/programs/atuin.nix */
  readonly enable?: Val<boolean>;
  /** null or one of "trace", "debug", "info", "warn", "error" · default `null` · modules/programs/atuin.nix */
  readonly logLevel?: Val<"trace" | "debug" | "info" | "warn" | "error" | null>;
}
export interface programs·autorandr·hooks {
  /** attribute set of strings concatenated with "\n" · default `{ }` · modules/programs/autorandr.nix */
  readonly postswitch?: Def<Attrs<Val<string>>>;
  /** attribute set of strings concatenated with "\n" · default `{ }` · modules/programs/autorandr.nix */
  readonly predetect?: Def<Attrs<Val<string>>>;
  /** attribute set of strings concatenated with "\n" · default `{ }` · modules/programs/autorandr.nix */
  readonly preswitch?: Def<Attrs<Val<string>>>;
}
export interface programs·autorandr·profiles·ᐸnameᐳ {
  /** attribute set of submodule · default `{ }` · modules/programs/autorandr.nix */
  readonly config?: Def<Attrs<Def<programs·autorandr·profiles·ᐸnameᐳ·config·ᐸnameᐳ>>>;
  /** attribute set of string · default `{ }` · modules/programs/autorandr.nix */
  readonly fingerprint?: Def<Attrs<Val<string>>>;
  /** submodule · default `{ }` · modules/programs/autorandr.nix */
  readonly hooks?: Def<programs·autorandr·profiles·ᐸnameᐳ·hooks>;
}
export interface programs·bat·syntaxes·ᐸnameᐳ {
  /** null or string · default `null` */
  readonly file?: Val<string | null>;
  /** absolute path */
  readonly src?: Val<PathLike>;
}
export interface programs·bat·themes·ᐸnameᐳ {
  /** null or string · default `null` */
  readonly file?: Val<string | null>;
  /** absolute path */
  readonly src?: Val<PathLike>;
}
export interface programs·beets·mpdIntegration {
  /** boolean · default `false` · modules/programs/beets.nix */
  readonly enableStats?: Val<boolean>;
  /** boolean · default `false` · modules/programs/beets.nix */
  readonly enableUpdate?: Val<boolean>;
  /** string · default `"localhost"` · modules/programs/beets.nix */
  readonly host?: Val<string>;
  /** 16 bit unsigned integer; between 0 and 65535 (both inclusive) · modules/programs/beets.nix */
  readonly port?: Val<number>;
}
export interface programs·borgmatic·backups·ᐸnameᐳ {
  readonly consistency?: Def<programs·borgmatic·backups·ᐸnameᐳ·consistency>;
  readonly hooks?: Def<programs·borgmatic·backups·ᐸnameᐳ·hooks>;
  readonly location?: Def<programs·borgmatic·backups·ᐸnameᐳ·location>;
  readonly output?: Def<programs·borgmatic·backups·ᐸnameᐳ·output>;
  readonly retention?: Def<programs·borgmatic·backups·ᐸnameᐳ·retention>;
  readonly storage?: Def<programs·borgmatic·backups·ᐸnameᐳ·storage>;
}
export interface programs·boxxy·rules·ᐸitemᐳ {
  /** list of string · default `[ ]` · modules/programs/boxxy.nix */
  readonly context?: Val<readonly Val<string>[]>;
  /** attribute set of string · default `{ }` · modules/programs/boxxy.nix */
  readonly env?: Def<Attrs<Val<string>>>;
  /** one of "file", "directory" · default `"directory"` · modules/programs/boxxy.nix */
  readonly mode?: Val<"file" | "directory">;
  /** string · modules/programs/boxxy.nix */
  readonly name?: Val<string>;
  /** list of string · default `[ ]` · modules/programs/boxxy.nix */
  readonly only?: Val<readonly Val<string>[]>;
  /** string · default `""` · modules/programs/boxxy.nix */
  readonly rewrite?: Val<string>;
  /** string · default `""` · modules/programs/boxxy.nix */
  readonly target?: Val<string>;
  readonly [name: string]: Data | undefined;
}
export interface programs·broot·settings {
  /** boolean · default `false` · modules/programs/broot.nix */
  readonly modal?: Val<boolean>;
  /** attribute set of string · default `{ }` · modules/programs/broot.nix */
  readonly skin?: Def<Attrs<Val<string>>>;
  /** list of attribute set of (boolean or string or list of string) · default `[ ]` · modules/programs/broot.nix */
  readonly verbs?: Val<readonly Def<Attrs<Val<boolean | string | readonly Val<string>[]>>>[]>;
  readonly [name: string]: Data | undefined;
}
export interface programs·cavalier·settings {
  /** attribute set of attribute set of (null or boolean or signed integer or floating point number or string) · default `{ }` · modules/programs/cavalier.nix */
  readonly cava?: Def<Attrs<Def<Attrs<Val<boolean | number | string | null>>>>>;
  /** JSON value · default `{ }` · modules/programs/cavalier.nix */
  readonly general?: Data;
}
export interface programs·chromium·extensions·ᐸitemᐳ {
  /** null or absolute path · default `null` · modules/programs/chromium.nix */
  readonly crxPath?: Val<PathLike | null>;
  /** string matching the pattern [a-zA-Z]{32} · default `""` · modules/programs/chromium.nix */
  readonly id?: Val<string>;
  /** string · default `"https://clients2.google.com/service/update2/crx"` · modules/programs/chromium.nix */
  readonly updateUrl?: Val<string>;
  /** null or string · default `null` · modules/programs/chromium.nix */
  readonly version?: Val<string | null>;
}
export interface programs·claude_code·memory {
  /** @deprecated renamed to `programs.claude-code.context` */
  readonly source?: Anything;
  /** @deprecated renamed to `programs.claude-code.context` */
  readonly text?: Anything;
}
export interface programs·cursor·profiles·ᐸnameᐳ {
  /** null or boolean · default `null` · modules/programs/cursor.nix */
  readonly enableExtensionUpdateCheck?: Val<boolean | null>;
  /** boolean · default `false` · modules/programs/cursor.nix */
  readonly enableMcpIntegration?: Val<boolean>;
  /** null or boolean · default `null` · modules/programs/cursor.nix */
  readonly enableUpdateCheck?: Val<boolean | null>;
  /** list of package · default `[ ]` · modules/programs/cursor.nix */
  readonly extensions?: Val<readonly Val<Derivation>[]>;
  /** JSON value · default `{ }` · modules/programs/cursor.nix */
  readonly globalSnippets?: Data;
  /** absolute path or list of open submodule of JSON value · default `[ ]` · modules/programs/cursor.nix */
  readonly keybindings?: Val<PathLike | readonly Def<programs·cursor·profiles·ᐸnameᐳ·keybindings·ᐸitemᐳ>[]>;
  /** JSON value · default `{ }` · modules/programs/cursor.nix */
  readonly languageSnippets?: Data;
  /** absolute path or JSON value · default `{ }` · modules/programs/cursor.nix */
  readonly userMcp?: Anything;
  /** absolute path or JSON value · default `{ }` · modules/programs/cursor.nix */
  readonly userSettings?: Anything;
  /** absolute path or JSON value · default `{ }` · modules/programs/cursor.nix */
  readonly userTasks?: Anything;
}
export interface programs·desktoppr·settings {
  /** string matching the pattern [0-9a-fA-F]{6} · default `"000000"` · modules/programs/desktoppr.nix */
  readonly color?: Val<string>;
  /** null or absolute path or string matching the pattern ^http(s)?://.*$ · default `null` · modules/programs/desktoppr.nix */
  readonly picture?: Val<PathLike | string | null>;
  /** one of "fill", "stretch", "center", "fit" · default `"fill"` · modules/programs/desktoppr.nix */
  readonly scale?: Val<"fill" | "stretch" | "center" | "fit">;
  /** boolean · default `false` · modules/programs/desktoppr.nix */
  readonly setOnlyOnce?: Val<boolean>;
  /** null or string matching the pattern ^[a-f0-9]{64}$ · default `null` · modules/programs/desktoppr.nix */
  readonly sha256?: Val<string | null>;
  readonly [name: string]: Anything | undefined;
}
export interface programs·difftastic·git {
  /** @deprecated renamed to `programs.difftastic.git.mode` */
  readonly diffToolMode?: Anything;
  /** boolean · default `false` · modules/programs/difftastic.nix */
  readonly enable?: Val<boolean>;
  /** one of "external", "difftool", "both" · default `"external"` · modules/programs/difftastic.nix */
  readonly mode?: Val<"external" | "difftool" | "both">;
}
export interface programs·difftastic·jujutsu {
  /** boolean · default `false` · modules/programs/difftastic.nix */
  readonly enable?: Val<boolean>;
}
export interface programs·direnv·mise {
  /** boolean · default `false` · modules/programs/direnv.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/programs/direnv.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·direnv·nix_direnv {
  /** boolean · default `false` · modules/programs/direnv.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/programs/direnv.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·discord·settings {
  /** boolean · default `false` · modules/programs/discord.nix */
  readonly DANGEROUS_ENABLE_DEVTOOLS_ONLY_ENABLE_IF_YOU_KNOW_WHAT_YOURE_DOING?: Val<boolean>;
  /** boolean · default `true` · modules/programs/discord.nix */
  readonly SKIP_HOST_UPDATE?: Val<boolean>;
  readonly [name: string]: Data | undefined;
}
export interface programs·docker_cli·contexts·ᐸnameᐳ {
  /** string · read-only · modules/programs/docker-cli.nix */
  readonly Name?: Val<string>;
  readonly [name: string]: Data | undefined;
}
export interface programs·equibop·equicord {
  /** strings concatenated with "\n" · default `""` · modules/programs/equibop.nix */
  readonly extraQuickCss?: Val<string>;
  /** JSON value · default `{ }` · modules/programs/equibop.nix */
  readonly settings?: Data;
  /** attribute set of (strings concatenated with "\n" or absolute path) · default `{ }` · modules/programs/equibop.nix */
  readonly themes?: Def<Attrs<Val<string | PathLike>>>;
}
export interface programs·eww·systemd {
  /** boolean · default `false` · modules/programs/eww.nix */
  readonly enable?: Val<boolean>;
  /** string · modules/programs/eww.nix */
  readonly target?: Val<string>;
}
export interface programs·firefox·globalExtensions·ᐸitemᐳ {
  /** package */
  readonly package?: Val<Derivation>;
  /** attribute set of JSON value · default `{ }` */
  readonly settings?: Def<Attrs<Data>>;
}
export interface programs·firefox·profiles·ᐸnameᐳ {
  /** list of unspecified value */
  readonly assertions?: Val<readonly Anything[]>;
  /** submodule or (list of (submodule or value "separator" (singular enum))) or attribute set of (submodule or value "separator" (singular enum)) convertible to it convertible to it · default `{ }` · modules/programs/firefox */
  readonly bookmarks?: Val<Attrs<Val<AnythingSet | "separator">> | readonly Val<AnythingSet | "separator">[] | programs·firefox·profiles·ᐸnameᐳ·bookmarks>;
  /** attribute set of submodule · default `{ }` · modules/programs/firefox */
  readonly containers?: Def<Attrs<Def<programs·firefox·profiles·ᐸnameᐳ·containers·ᐸnameᐳ>>>;
  /** boolean · default `false` · modules/programs/firefox */
  readonly containersForce?: Val<boolean>;
  /** submodule · default `{ }` · modules/programs/firefox */
  readonly extensions?: Def<programs·firefox·profiles·ᐸnameᐳ·extensions>;
  /** strings concatenated with "\n" · default `""` · modules/programs/firefox */
  readonly extraConfig?: Val<string>;
  /** submodule · default `{ }` · modules/programs/firefox */
  readonly handlers?: Def<programs·firefox·profiles·ᐸnameᐳ·handlers>;
  /** unsigned integer, meaning >=0 · default `0` · modules/programs/firefox */
  readonly id?: Val<number>;
  /** boolean · modules/programs/firefox */
  readonly isDefault?: Val<boolean>;
  /** string · default `"‹name›"` · modules/programs/firefox */
  readonly name?: Val<string>;
  /** string · default `"‹name›"` · modules/programs/firefox */
  readonly path?: Val<string>;
  /** strings concatenated with "\n" · default `""` · modules/programs/firefox */
  readonly preConfig?: Val<string>;
  /** submodule · default `{ }` · modules/programs/firefox */
  readonly search?: Def<programs·firefox·profiles·ᐸnameᐳ·search>;
  /** attribute set of Firefox preference (int, bool, string, and also attrs, list, float as a JSON string) · default `{ }` · modules/programs/firefox */
  readonly settings?: Def<Attrs<Anything>>;
  /** null or string matching the pattern [0-9a-f]{8} · default `null` · modules/programs/firefox */
  readonly storeId?: Val<string | null>;
  /** strings concatenated with "\n" or absolute path · default `""` · modules/programs/firefox */
  readonly userChrome?: Val<string | PathLike>;
  /** strings concatenated with "\n" or absolute path · default `""` · modules/programs/firefox */
  readonly userContent?: Val<string | PathLike>;
  /** list of string */
  readonly warnings?: Val<readonly Val<string>[]>;
}
export interface programs·firefoxpwa·profiles·ᐸnameᐳ {
  /** string · default `"‹name›"` · modules/programs/firefoxpwa.nix */
  readonly name?: Val<string>;
  /** JSON value · default `{ }` · modules/programs/firefoxpwa.nix */
  readonly settings?: Data;
  /** attribute set of submodule · default `{ }` · modules/programs/firefoxpwa.nix */
  readonly sites?: Def<Attrs<Def<programs·firefoxpwa·profiles·ᐸnameᐳ·sites·ᐸnameᐳ>>>;
}
export interface programs·fish·binds·ᐸnameᐳ {
  /** string or list of string (optional when erase is set to true) · default `null` · modules/programs/fish.nix */
  readonly command?: Anything;
  /** boolean · default `true` · modules/programs/fish.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/programs/fish.nix */
  readonly erase?: Val<boolean>;
  /** null or one of "default", "insert", "paste" or string · default `null` · modules/programs/fish.nix */
  readonly mode?: Val<"default" | "insert" | "paste" | string | null>;
  /** null or string · default `null` · modules/programs/fish.nix */
  readonly name?: Val<string | null>;
  /** null or one of "preset", "user" · default `null` · modules/programs/fish.nix */
  readonly operate?: Val<"preset" | "user" | null>;
  /** boolean · default `false` · modules/programs/fish.nix */
  readonly repaint?: Val<boolean>;
  /** null or one of "default", "insert", "paste" or string · default `null` · modules/programs/fish.nix */
  readonly setsMode?: Val<"default" | "insert" | "paste" | string | null>;
  /** boolean · default `false` · modules/programs/fish.nix */
  readonly silent?: Val<boolean>;
}
export interface programs·fish·completions·ᐸnameᐳ {
  /** strings concatenated with "\n" */
  readonly body?: Val<string>;
}
export interface programs·fish·functions·ᐸnameᐳ {
  /** null or string or list of string · default `null` */
  readonly argumentNames?: Val<string | readonly Val<string>[] | null>;
  /** strings concatenated with "\n" */
  readonly body?: Val<string>;
  /** null or string · default `null` */
  readonly description?: Val<string | null>;
  /** null or string · default `null` */
  readonly inheritVariable?: Val<string | null>;
  /** boolean · default `false` */
  readonly noScopeShadowing?: Val<boolean>;
  /** null or string or list of string · default `null` */
  readonly onEvent?: Val<string | readonly Val<string>[] | null>;
  /** null or string or signed integer · default `null` */
  readonly onJobExit?: Val<string | number | null>;
  /** null or string or signed integer · default `null` */
  readonly onProcessExit?: Val<string | number | null>;
  /** null or string or signed integer · default `null` */
  readonly onSignal?: Val<string | number | null>;
  /** null or string · default `null` */
  readonly onVariable?: Val<string | null>;
  /** null or string · default `null` */
  readonly wraps?: Val<string | null>;
}
export interface programs·fish·plugins·ᐸitemᐳ {
  /** string · modules/programs/fish.nix */
  readonly name?: Val<string>;
  /** absolute path · modules/programs/fish.nix */
  readonly src?: Val<PathLike>;
}
export interface programs·fish·shellAbbrs·ᐸnameᐳ {
  /** null or string or list of string · default `null` */
  readonly command?: Val<string | readonly Val<string>[] | null>;
  /** null or string · default `null` */
  readonly expansion?: Val<string | null>;
  /** null or string · default `null` */
  readonly function?: Val<string | null>;
  /** null or string · default `null` */
  readonly name?: Val<string | null>;
  /** null or string · default `null` */
  readonly position?: Val<string | null>;
  /** null or string · default `null` */
  readonly regex?: Val<string | null>;
  /** boolean or string · default `false` */
  readonly setCursor?: Val<boolean | string>;
}
export interface programs·floorp·globalExtensions·ᐸitemᐳ {
  /** package */
  readonly package?: Val<Derivation>;
  /** attribute set of JSON value · default `{ }` */
  readonly settings?: Def<Attrs<Data>>;
}
export interface programs·floorp·profiles·ᐸnameᐳ {
  /** list of unspecified value */
  readonly assertions?: Val<readonly Anything[]>;
  /** submodule or (list of (submodule or value "separator" (singular enum))) or attribute set of (submodule or value "separator" (singular enum)) convertible to it convertible to it · default `{ }` · modules/programs/floorp.nix */
  readonly bookmarks?: Val<Attrs<Val<AnythingSet | "separator">> | readonly Val<AnythingSet | "separator">[] | programs·floorp·profiles·ᐸnameᐳ·bookmarks>;
  /** attribute set of submodule · default `{ }` · modules/programs/floorp.nix */
  readonly containers?: Def<Attrs<Def<programs·floorp·profiles·ᐸnameᐳ·containers·ᐸnameᐳ>>>;
  /** boolean · default `false` · modules/programs/floorp.nix */
  readonly containersForce?: Val<boolean>;
  /** submodule · default `{ }` · modules/programs/floorp.nix */
  readonly extensions?: Def<programs·floorp·profiles·ᐸnameᐳ·extensions>;
  /** strings concatenated with "\n" · default `""` · modules/programs/floorp.nix */
  readonly extraConfig?: Val<string>;
  /** submodule · default `{ }` · modules/programs/floorp.nix */
  readonly handlers?: Def<programs·floorp·profiles·ᐸnameᐳ·handlers>;
  /** unsigned integer, meaning >=0 · default `0` · modules/programs/floorp.nix */
  readonly id?: Val<number>;
  /** boolean · modules/programs/floorp.nix */
  readonly isDefault?: Val<boolean>;
  /** string · default `"‹name›"` · modules/programs/floorp.nix */
  readonly name?: Val<string>;
  /** string · default `"‹name›"` · modules/programs/floorp.nix */
  readonly path?: Val<string>;
  /** strings concatenated with "\n" · default `""` · modules/programs/floorp.nix */
  readonly preConfig?: Val<string>;
  /** submodule · default `{ }` · modules/programs/floorp.nix */
  readonly search?: Def<programs·floorp·profiles·ᐸnameᐳ·search>;
  /** attribute set of Floorp preference (int, bool, string, and also attrs, list, float as a JSON string) · default `{ }` · modules/programs/floorp.nix */
  readonly settings?: Def<Attrs<Anything>>;
  /** null or string matching the pattern [0-9a-f]{8} · default `null` · modules/programs/floorp.nix */
  readonly storeId?: Val<string | null>;
  /** strings concatenated with "\n" or absolute path · default `""` · modules/programs/floorp.nix */
  readonly userChrome?: Val<string | PathLike>;
  /** strings concatenated with "\n" or absolute path · default `""` · modules/programs/floorp.nix */
  readonly userContent?: Val<string | PathLike>;
  /** list of string */
  readonly warnings?: Val<readonly Val<string>[]>;
}
export interface programs·foot·server {
  /** boolean · default `false` · modules/programs/foot.nix */
  readonly enable?: Val<boolean>;
  /** string · modules/programs/foot.nix */
  readonly systemdTarget?: Val<string>;
}
export interface programs·fzf·changeDirWidget {
  readonly bash?: Def<programs·fzf·changeDirWidget·bash>;
  /** null or string · default `null` · modules/programs/fzf.nix */
  readonly command?: Val<string | null>;
  readonly fish?: Def<programs·fzf·changeDirWidget·fish>;
  readonly nushell?: Def<programs·fzf·changeDirWidget·nushell>;
  /** list of string · default `[ ]` · modules/programs/fzf.nix */
  readonly options?: Val<readonly Val<string>[]>;
  readonly zsh?: Def<programs·fzf·changeDirWidget·zsh>;
}
export interface programs·fzf·fileWidget {
  readonly bash?: Def<programs·fzf·fileWidget·bash>;
  /** null or string · default `null` · modules/programs/fzf.nix */
  readonly command?: Val<string | null>;
  readonly fish?: Def<programs·fzf·fileWidget·fish>;
  readonly nushell?: Def<programs·fzf·fileWidget·nushell>;
  /** list of string · default `[ ]` · modules/programs/fzf.nix */
  readonly options?: Val<readonly Val<string>[]>;
  readonly zsh?: Def<programs·fzf·fileWidget·zsh>;
}
export interface programs·fzf·historyWidget {
  readonly bash?: Def<programs·fzf·historyWidget·bash>;
  /** null or string · default `null` · modules/programs/fzf.nix */
  readonly command?: Val<string | null>;
  readonly fish?: Def<programs·fzf·historyWidget·fish>;
  readonly nushell?: Def<programs·fzf·historyWidget·nushell>;
  /** list of string · default `[ ]` · modules/programs/fzf.nix */
  readonly options?: Val<readonly Val<string>[]>;
  readonly zsh?: Def<programs·fzf·historyWidget·zsh>;
}
export interface programs·fzf·tmux {
  /** boolean · default `false` · modules/programs/fzf.nix */
  readonly enableShellIntegration?: Val<boolean>;
  /** list of string · default `[ ]` · modules/programs/fzf.nix */
  readonly shellIntegrationOptions?: Val<readonly Val<string>[]>;
}
export interface programs·gh·gitCredentialHelper {
  /** boolean · default `true` · modules/programs/gh.nix */
  readonly enable?: Val<boolean>;
  /** list of string · default `[ "https://github.com" "https://gist.github.com" ]` · modules/programs/gh.nix */
  readonly hosts?: Val<readonly Val<string>[]>;
}
export interface programs·gh·settings {
  /** attribute set of string · default `{ }` · modules/programs/gh.nix */
  readonly aliases?: Def<Attrs<Val<string>>>;
  /** string · default `""` · modules/programs/gh.nix */
  readonly editor?: Val<string>;
  /** string · default `"https"` · modules/programs/gh.nix */
  readonly git_protocol?: Val<string>;
  readonly [name: string]: Data | undefined;
}
export interface programs·ghostty·systemd {
  /** boolean · modules/programs/ghostty.nix */
  readonly enable?: Val<boolean>;
}
export interface programs·git·delta {
  /** @deprecated renamed to `programs.delta.enable` */
  readonly enable?: Anything;
  /** @deprecated renamed to `programs.delta.options` */
  readonly options?: Anything;
  /** @deprecated renamed to `programs.delta.package` */
  readonly package?: Anything;
}
export interface programs·git·diff_highlight {
  /** @deprecated renamed to `programs.diff-highlight.enable` */
  readonly enable?: Anything;
  /** @deprecated renamed to `programs.diff-highlight.pagerOpts` */
  readonly pagerOpts?: Anything;
}
export interface programs·git·diff_so_fancy {
  /** @deprecated renamed to `programs.diff-so-fancy.settings.changeHunkIndicators` */
  readonly changeHunkIndicators?: Anything;
  /** @deprecated renamed to `programs.diff-so-fancy.enable` */
  readonly enable?: Anything;
  /** @deprecated renamed to `programs.diff-so-fancy.settings.markEmptyLines` */
  readonly markEmptyLines?: Anything;
  /** @deprecated renamed to `programs.diff-so-fancy.pagerOpts` */
  readonly pagerOpts?: Anything;
  /** @deprecated renamed to `programs.diff-so-fancy.settings.rulerWidth` */
  readonly rulerWidth?: Anything;
  /** @deprecated renamed to `programs.diff-so-fancy.settings.stripLeadingSymbols` */
  readonly stripLeadingSymbols?: Anything;
  /** @deprecated renamed to `programs.diff-so-fancy.settings.useUnicodeRuler` */
  readonly useUnicodeRuler?: Anything;
}
export interface programs·git·difftastic {
  /** @deprecated renamed to `programs.git.difftastic.options.background` */
  readonly background?: Anything;
  /** @deprecated renamed to `programs.git.difftastic.options.color` */
  readonly color?: Anything;
  /** @deprecated renamed to `programs.git.difftastic.options.context` */
  readonly context?: Anything;
  /** @deprecated renamed to `programs.git.difftastic.options.display` */
  readonly display?: Anything;
  /** @deprecated renamed to `programs.difftastic.enable` */
  readonly enable?: Anything;
  /** @deprecated renamed to `programs.difftastic.git.mode` */
  readonly enableAsDifftool?: Anything;
  /** @deprecated renamed to `programs.difftastic.options` */
  readonly options?: Anything;
  /** @deprecated renamed to `programs.difftastic.package` */
  readonly package?: Anything;
}
export interface programs·git·includes·ᐸitemᐳ {
  /** null or string · default `null` · modules/programs/git.nix */
  readonly condition?: Val<string | null>;
  /** string · default `"gitconfig"` · modules/programs/git.nix */
  readonly contentSuffix?: Val<string>;
  /** attribute set of anything · default `{ }` · modules/programs/git.nix */
  readonly contents?: Def<Attrs<Anything>>;
  /** string or absolute path · modules/programs/git.nix */
  readonly path?: Val<string | PathLike>;
}
export interface programs·git·lfs {
  /** boolean · default `false` · modules/programs/git.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/git.nix */
  readonly package?: Val<Derivation | null>;
  /** boolean · default `false` · modules/programs/git.nix */
  readonly skipSmudge?: Val<boolean>;
}
export interface programs·git·maintenance {
  /** boolean · default `false` · modules/programs/git.nix */
  readonly enable?: Val<boolean>;
  /** list of string · default `[ ]` · modules/programs/git.nix */
  readonly repositories?: Val<readonly Val<string>[]>;
  /** attribute set of string · default `{ daily = "Tue..Sun *-*-* 0:53:00"; hourly = "*-*-* 1..23:53:00"; weekly = "Mon…` · modules/programs/git.nix */
  readonly timers?: Def<Attrs<Val<string>>>;
}
export interface programs·git·patdiff {
  /** @deprecated renamed to `programs.patdiff.enable` */
  readonly enable?: Anything;
  /** @deprecated renamed to `programs.patdiff.package` */
  readonly package?: Anything;
}
export interface programs·git·riff {
  /** @deprecated renamed to `programs.riff.commandLineOptions` */
  readonly commandLineOptions?: Anything;
  /** @deprecated renamed to `programs.riff.enable` */
  readonly enable?: Anything;
  /** @deprecated renamed to `programs.riff.package` */
  readonly package?: Anything;
}
export interface programs·git·signing {
  /** null or one of "openpgp", "ssh", "x509" · modules/programs/git.nix */
  readonly format?: Val<"openpgp" | "ssh" | "x509" | null>;
  /** @deprecated renamed to `programs.git.signing.signer` */
  readonly gpgPath?: Anything;
  /** null or string · default `null` · modules/programs/git.nix */
  readonly key?: Val<string | null>;
  /** null or boolean · default `null` · modules/programs/git.nix */
  readonly signByDefault?: Val<boolean | null>;
  /** null or string · modules/programs/git.nix */
  readonly signer?: Val<string | null>;
}
export interface programs·gnome_shell·extensions·ᐸitemᐳ {
  /** string · modules/programs/gnome-shell.nix */
  readonly id?: Val<string>;
  /** package · modules/programs/gnome-shell.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·gnome_shell·theme {
  /** string · modules/programs/gnome-shell.nix */
  readonly name?: Val<string>;
  /** null or package · default `null` · modules/programs/gnome-shell.nix */
  readonly package?: Val<Derivation | null>;
}
export interface programs·gnome_terminal·profile·ᐸnameᐳ {
  /** null or boolean · default `null` · modules/programs/gnome-terminal.nix */
  readonly allowBold?: Val<boolean | null>;
  /** boolean · default `true` · modules/programs/gnome-terminal.nix */
  readonly audibleBell?: Val<boolean>;
  /** one of "auto", "ascii-backspace", "ascii-delete", "delete-sequence", "tty" · default `"ascii-delete"` · modules/programs/gnome-terminal.nix */
  readonly backspaceBinding?: Val<"auto" | "ascii-backspace" | "ascii-delete" | "delete-sequence" | "tty">;
  /** null or boolean · default `null` · modules/programs/gnome-terminal.nix */
  readonly boldIsBright?: Val<boolean | null>;
  /** null or submodule · default `null` · modules/programs/gnome-terminal.nix */
  readonly colors?: Def<programs·gnome_terminal·profile·ᐸnameᐳ·colors | null>;
  /** one of "system", "on", "off" · default `"system"` · modules/programs/gnome-terminal.nix */
  readonly cursorBlinkMode?: Val<"system" | "on" | "off">;
  /** one of "block", "ibeam", "underline" · default `"block"` · modules/programs/gnome-terminal.nix */
  readonly cursorShape?: Val<"block" | "ibeam" | "underline">;
  /** null or string · default `null` · modules/programs/gnome-terminal.nix */
  readonly customCommand?: Val<string | null>;
  /** boolean · default `false` · modules/programs/gnome-terminal.nix */
  readonly default?: Val<boolean>;
  /** one of "auto", "ascii-backspace", "ascii-delete", "delete-sequence", "tty" · default `"delete-sequence"` · modules/programs/gnome-terminal.nix */
  readonly deleteBinding?: Val<"auto" | "ascii-backspace" | "ascii-delete" | "delete-sequence" | "tty">;
  /** null or string · default `null` · modules/programs/gnome-terminal.nix */
  readonly font?: Val<string | null>;
  /** boolean · default `false` · modules/programs/gnome-terminal.nix */
  readonly loginShell?: Val<boolean>;
  /** boolean · default `true` · modules/programs/gnome-terminal.nix */
  readonly scrollOnOutput?: Val<boolean>;
  /** null or signed integer · default `10000` · modules/programs/gnome-terminal.nix */
  readonly scrollbackLines?: Val<number | null>;
  /** boolean · default `true` · modules/programs/gnome-terminal.nix */
  readonly showScrollbar?: Val<boolean>;
  /** null or integer between 0 and 100 (both inclusive) · default `null` · modules/programs/gnome-terminal.nix */
  readonly transparencyPercent?: Val<number | null>;
  /** string · modules/programs/gnome-terminal.nix */
  readonly visibleName?: Val<string>;
}
export interface programs·go·env {
  /** string or list of string · default `""` · modules/programs/go.nix */
  readonly GOPATH?: Val<string | readonly Val<string>[]>;
  /** string or list of string · default `""` · modules/programs/go.nix */
  readonly GOPRIVATE?: Val<string | readonly Val<string>[]>;
  readonly [name: string]: Anything | undefined;
}
export interface programs·go·telemetry {
  /** string · default `"1970-01-01"` · modules/programs/go.nix */
  readonly date?: Val<string>;
  /** null or one of "off", "local", "on" · default `null` · modules/programs/go.nix */
  readonly mode?: Val<"off" | "local" | "on" | null>;
}
export interface programs·gpg·publicKeys·ᐸitemᐳ {
  /** absolute path · modules/programs/gpg.nix */
  readonly source?: Val<PathLike>;
  /** null or string · default `null` · modules/programs/gpg.nix */
  readonly text?: Val<string | null>;
  /** null or one of "unknown", 1, "never", 2, "marginal", 3, "full", 4, "ultimate", 5 · default `null` · modules/programs/gpg.nix */
  readonly trust?: Val<"unknown" | 1 | "never" | 2 | "marginal" | 3 | "full" | 4 | "ultimate" | 5 | null>;
}
export interface programs·gradle·initScripts·ᐸnameᐳ {
  /** absolute path · modules/programs/gradle.nix */
  readonly source?: Val<PathLike>;
  /** null or strings concatenated with "\n" · default `null` · modules/programs/gradle.nix */
  readonly text?: Val<string | null>;
}
export interface programs·hyprpanel·systemd {
  /** boolean · default `true` · modules/programs/hyprpanel */
  readonly enable?: Val<boolean>;
}
export interface programs·i3status·modules·ᐸnameᐳ {
  /** boolean · default `true` · modules/programs/i3status.nix */
  readonly enable?: Val<boolean>;
  /** signed integer or floating point number · modules/programs/i3status.nix */
  readonly position?: Val<number>;
  /** attribute set of (boolean or signed integer or string) · default `{ }` · modules/programs/i3status.nix */
  readonly settings?: Def<Attrs<Val<boolean | number | string>>>;
}
export interface programs·i3status_rust·bars·ᐸnameᐳ {
  /** TOML value · modules/programs/i3status-rust.nix */
  readonly blocks?: Data;
  /** string · default `"none"` · modules/programs/i3status-rust.nix */
  readonly icons?: Val<string>;
  /** TOML value · default `{ }` · modules/programs/i3status-rust.nix */
  readonly settings?: Data;
  /** string · default `"plain"` · modules/programs/i3status-rust.nix */
  readonly theme?: Val<string>;
}
export interface programs·infat·autoActivate {
  /** boolean · default `false` · modules/programs/infat.nix */
  readonly _legacyBoolean?: Val<boolean>;
  /** boolean · default `true` · modules/programs/infat.nix */
  readonly enable?: Val<boolean>;
  /** list of string · default `[ "--robust" ]` · modules/programs/infat.nix */
  readonly extraArgs?: Val<readonly Val<string>[]>;
}
export interface programs·irssi·networks·ᐸnameᐳ {
  /** list of string · default `[ ]` · modules/programs/irssi.nix */
  readonly autoCommands?: Val<readonly Val<string>[]>;
  /** attribute set of submodule · default `{ }` · modules/programs/irssi.nix */
  readonly channels?: Def<Attrs<Def<programs·irssi·networks·ᐸnameᐳ·channels·ᐸnameᐳ>>>;
  /** string · default `"‹name›"` · modules/programs/irssi.nix */
  readonly name?: Val<string>;
  /** string · modules/programs/irssi.nix */
  readonly nick?: Val<string>;
  /** boolean · default `false` · modules/programs/irssi.nix */
  readonly saslExternal?: Val<boolean>;
  readonly server?: Def<programs·irssi·networks·ᐸnameᐳ·server>;
  /** string · default `"IRC"` · modules/programs/irssi.nix */
  readonly type?: Val<string>;
}
export interface programs·joplin_desktop·general {
  /** null or string · default `null` · modules/programs/joplin-desktop.nix */
  readonly editor?: Val<string | null>;
}
export interface programs·joplin_desktop·sync {
  /** one of "undefined", "disabled", "5m", "10m", "30m", "1h", "12h", "1d" · default `"undefined"` · modules/programs/joplin-desktop.nix */
  readonly interval?: Val<"undefined" | "disabled" | "5m" | "10m" | "30m" | "1h" | "12h" | "1d">;
  /** one of "undefined", "none", "file-system", "onedrive", "nextcloud", "webdav", "dropbox", "s3", "joplin-server", "joplin-cloud" · default `"undefined"` · modules/programs/joplin-desktop.nix */
  readonly target?: Val<"undefined" | "none" | "file-system" | "onedrive" | "nextcloud" | "webdav" | "dropbox" | "s3" | "joplin-server" | "joplin-cloud">;
}
export interface programs·jq·colors {
  /** string · modules/programs/jq.nix */
  readonly arrays?: Val<string>;
  /** string · modules/programs/jq.nix */
  readonly false?: Val<string>;
  /** string · modules/programs/jq.nix */
  readonly null?: Val<string>;
  /** string · modules/programs/jq.nix */
  readonly numbers?: Val<string>;
  /** string · modules/programs/jq.nix */
  readonly objectKeys?: Val<string>;
  /** string · modules/programs/jq.nix */
  readonly objects?: Val<string>;
  /** string · modules/programs/jq.nix */
  readonly strings?: Val<string>;
  /** string · modules/programs/jq.nix */
  readonly true?: Val<string>;
}
export interface programs·kakoune·config {
  /** boolean · default `false` · modules/programs/kakoune.nix */
  readonly alignWithTabs?: Val<boolean>;
  /** null or (list of (one of "insert", "prompt")) · default `null` · modules/programs/kakoune.nix */
  readonly autoComplete?: Val<readonly Val<"insert" | "prompt">[] | null>;
  /** null or (list of (one of "command", "onkey", "normal")) · default `null` · modules/programs/kakoune.nix */
  readonly autoInfo?: Val<readonly Val<"command" | "onkey" | "normal">[] | null>;
  /** null or one of "yes", "no", "ask" · default `null` · modules/programs/kakoune.nix */
  readonly autoReload?: Val<"yes" | "no" | "ask" | null>;
  /** null or string · default `null` · modules/programs/kakoune.nix */
  readonly colorScheme?: Val<string | null>;
  /** list of submodule · default `[ ]` · modules/programs/kakoune.nix */
  readonly hooks?: Val<readonly Def<programs·kakoune·config·hooks·ᐸitemᐳ>[]>;
  /** boolean · default `true` · modules/programs/kakoune.nix */
  readonly incrementalSearch?: Val<boolean>;
  /** null or (unsigned integer, meaning >=0) · default `null` · modules/programs/kakoune.nix */
  readonly indentWidth?: Val<number | null>;
  /** list of submodule · default `[ ]` · modules/programs/kakoune.nix */
  readonly keyMappings?: Val<readonly Def<programs·kakoune·config·keyMappings·ᐸitemᐳ>[]>;
  /** null or submodule · default `null` · modules/programs/kakoune.nix */
  readonly numberLines?: Def<programs·kakoune·config·numberLines | null>;
  /** null or submodule · default `null` · modules/programs/kakoune.nix */
  readonly scrollOff?: Def<programs·kakoune·config·scrollOff | null>;
  /** boolean · default `false` · modules/programs/kakoune.nix */
  readonly showMatching?: Val<boolean>;
  /** null or submodule · default `null` · modules/programs/kakoune.nix */
  readonly showWhitespace?: Def<programs·kakoune·config·showWhitespace | null>;
  /** null or (unsigned integer, meaning >=0) · default `null` · modules/programs/kakoune.nix */
  readonly tabStop?: Val<number | null>;
  /** null or submodule · default `null` · modules/programs/kakoune.nix */
  readonly ui?: Def<programs·kakoune·config·ui | null>;
  /** null or submodule · default `null` · modules/programs/kakoune.nix */
  readonly wrapLines?: Def<programs·kakoune·config·wrapLines | null>;
}
export interface programs·khal·locale {
  /** string · default `"%x"` · modules/programs/khal */
  readonly dateformat?: Val<string>;
  /** string · default `"%c"` · modules/programs/khal */
  readonly datetimeformat?: Val<string>;
  /** null or string · default `null` · modules/programs/khal */
  readonly default_timezone?: Val<string | null>;
  /** integer between 0 and 6 (both inclusive) · default `0` · modules/programs/khal */
  readonly firstweekday?: Val<number>;
  /** null or string · default `null` · modules/programs/khal */
  readonly local_timezone?: Val<string | null>;
  /** string · default `"%x"` · modules/programs/khal */
  readonly longdateformat?: Val<string>;
  /** string · default `"%c"` · modules/programs/khal */
  readonly longdatetimeformat?: Val<string>;
  /** string · default `"%X"` · modules/programs/khal */
  readonly timeformat?: Val<string>;
  /** boolean · default `true` · modules/programs/khal */
  readonly unicode_symbols?: Val<boolean>;
  /** one of "off", "left", "right" · default `"off"` · modules/programs/khal */
  readonly weeknumbers?: Val<"off" | "left" | "right">;
}
export interface programs·khard·settings {
  readonly general?: Def<programs·khard·settings·general>;
  readonly [name: string]: Anything | undefined;
}
export interface programs·kiro·profiles·ᐸnameᐳ {
  /** null or boolean · default `null` · modules/programs/kiro.nix */
  readonly enableExtensionUpdateCheck?: Val<boolean | null>;
  /** boolean · default `false` · modules/programs/kiro.nix */
  readonly enableMcpIntegration?: Val<boolean>;
  /** null or boolean · default `null` · modules/programs/kiro.nix */
  readonly enableUpdateCheck?: Val<boolean | null>;
  /** list of package · default `[ ]` · modules/programs/kiro.nix */
  readonly extensions?: Val<readonly Val<Derivation>[]>;
  /** JSON value · default `{ }` · modules/programs/kiro.nix */
  readonly globalSnippets?: Data;
  /** absolute path or list of open submodule of JSON value · default `[ ]` · modules/programs/kiro.nix */
  readonly keybindings?: Val<PathLike | readonly Def<programs·kiro·profiles·ᐸnameᐳ·keybindings·ᐸitemᐳ>[]>;
  /** JSON value · default `{ }` · modules/programs/kiro.nix */
  readonly languageSnippets?: Data;
  /** absolute path or JSON value · default `{ }` · modules/programs/kiro.nix */
  readonly userMcp?: Anything;
  /** absolute path or JSON value · default `{ }` · modules/programs/kiro.nix */
  readonly userSettings?: Anything;
  /** absolute path or JSON value · default `{ }` · modules/programs/kiro.nix */
  readonly userTasks?: Anything;
}
export interface programs·kitty·autoThemeFiles {
  /** string · modules/programs/kitty.nix */
  readonly dark?: Val<string>;
  /** string · modules/programs/kitty.nix */
  readonly light?: Val<string>;
  /** string · modules/programs/kitty.nix */
  readonly noPreference?: Val<string>;
}
export interface programs·kitty·diffConfig {
  /** strings concatenated with "\n" · default `""` · modules/programs/kitty.nix */
  readonly extraConfig?: Val<string>;
  /** attribute set of string · default `{ }` · modules/programs/kitty.nix */
  readonly keybindings?: Def<Attrs<Val<string>>>;
  /** attribute set of (string or boolean or signed integer or floating point number) · default `{ }` · modules/programs/kitty.nix */
  readonly settings?: Def<Attrs<Val<string | boolean | number>>>;
}
export interface programs·kitty·font {
  /** string · modules/programs/kitty.nix */
  readonly name?: Val<string>;
  /** null or package · default `null` · modules/programs/kitty.nix */
  readonly package?: Val<Derivation | null>;
  /** null or signed integer or floating point number · default `null` · modules/programs/kitty.nix */
  readonly size?: Val<number | null>;
}
export interface programs·kitty·shellIntegration {
  /** boolean · modules/programs/kitty.nix */
  readonly enableBashIntegration?: Val<boolean>;
  /** boolean · modules/programs/kitty.nix */
  readonly enableFishIntegration?: Val<boolean>;
  /** boolean · modules/programs/kitty.nix */
  readonly enableZshIntegration?: Val<boolean>;
  /** null or string · default `"no-rc"` · modules/programs/kitty.nix */
  readonly mode?: Val<string | null>;
}
export interface programs·lapce·plugins·ᐸitemᐳ {
  /** string · modules/programs/lapce.nix */
  readonly author?: Val<string>;
  /** string · default `""` · modules/programs/lapce.nix */
  readonly hash?: Val<string>;
  /** string · modules/programs/lapce.nix */
  readonly name?: Val<string>;
  /** string · modules/programs/lapce.nix */
  readonly version?: Val<string>;
}
export interface programs·lf·previewer {
  /** null or string · default `null` · modules/programs/lf.nix */
  readonly keybinding?: Val<string | null>;
  /** null or absolute path · default `null` · modules/programs/lf.nix */
  readonly source?: Val<PathLike | null>;
}
export interface programs·librewolf·globalExtensions·ᐸitemᐳ {
  /** package */
  readonly package?: Val<Derivation>;
  /** attribute set of JSON value · default `{ }` */
  readonly settings?: Def<Attrs<Data>>;
}
export interface programs·librewolf·profiles·ᐸnameᐳ {
  /** list of unspecified value */
  readonly assertions?: Val<readonly Anything[]>;
  /** submodule or (list of (submodule or value "separator" (singular enum))) or attribute set of (submodule or value "separator" (singular enum)) convertible to it convertible to it · default `{ }` · modules/programs/librewolf.nix */
  readonly bookmarks?: Val<Attrs<Val<AnythingSet | "separator">> | readonly Val<AnythingSet | "separator">[] | programs·librewolf·profiles·ᐸnameᐳ·bookmarks>;
  /** attribute set of submodule · default `{ }` · modules/programs/librewolf.nix */
  readonly containers?: Def<Attrs<Def<programs·librewolf·profiles·ᐸnameᐳ·containers·ᐸnameᐳ>>>;
  /** boolean · default `false` · modules/programs/librewolf.nix */
  readonly containersForce?: Val<boolean>;
  /** submodule · default `{ }` · modules/programs/librewolf.nix */
  readonly extensions?: Def<programs·librewolf·profiles·ᐸnameᐳ·extensions>;
  /** strings concatenated with "\n" · default `""` · modules/programs/librewolf.nix */
  readonly extraConfig?: Val<string>;
  /** submodule · default `{ }` · modules/programs/librewolf.nix */
  readonly handlers?: Def<programs·librewolf·profiles·ᐸnameᐳ·handlers>;
  /** unsigned integer, meaning >=0 · default `0` · modules/programs/librewolf.nix */
  readonly id?: Val<number>;
  /** boolean · modules/programs/librewolf.nix */
  readonly isDefault?: Val<boolean>;
  /** string · default `"‹name›"` · modules/programs/librewolf.nix */
  readonly name?: Val<string>;
  /** string · default `"‹name›"` · modules/programs/librewolf.nix */
  readonly path?: Val<string>;
  /** strings concatenated with "\n" · default `""` · modules/programs/librewolf.nix */
  readonly preConfig?: Val<string>;
  /** submodule · default `{ }` · modules/programs/librewolf.nix */
  readonly search?: Def<programs·librewolf·profiles·ᐸnameᐳ·search>;
  /** attribute set of LibreWolf preference (int, bool, string, and also attrs, list, float as a JSON string) · default `{ }` · modules/programs/librewolf.nix */
  readonly settings?: Def<Attrs<Anything>>;
  /** null or string matching the pattern [0-9a-f]{8} · default `null` · modules/programs/librewolf.nix */
  readonly storeId?: Val<string | null>;
  /** strings concatenated with "\n" or absolute path · default `""` · modules/programs/librewolf.nix */
  readonly userChrome?: Val<string | PathLike>;
  /** strings concatenated with "\n" or absolute path · default `""` · modules/programs/librewolf.nix */
  readonly userContent?: Val<string | PathLike>;
  /** list of string */
  readonly warnings?: Val<readonly Val<string>[]>;
}
export interface programs·lutris·runners·ᐸnameᐳ {
  /** null or package · default `null` · modules/programs/lutris.nix */
  readonly package?: Val<Derivation | null>;
  /** submodule · default `{ }` · modules/programs/lutris.nix */
  readonly settings?: Def<programs·lutris·runners·ᐸnameᐳ·settings>;
}
export interface programs·macchina·settings {
  /** null or boolean · default `null` · modules/programs/macchina */
  readonly current_shell?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/programs/macchina */
  readonly disk_space_percentage?: Val<boolean | null>;
  /** null or (list of string) · default `null` · modules/programs/macchina */
  readonly disks?: Val<readonly Val<string>[] | null>;
  /** null or string · default `null` · modules/programs/macchina */
  readonly interface?: Val<string | null>;
  /** null or boolean · default `null` · modules/programs/macchina */
  readonly long_kernel?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/programs/macchina */
  readonly long_shell?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/programs/macchina */
  readonly long_uptime?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/programs/macchina */
  readonly memory_percentage?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/programs/macchina */
  readonly physical_cores?: Val<boolean | null>;
  /** null or (list of (one of "Host", "Machine", "Kernel", "Distribution", "OperatingSystem", "DesktopEnvironment", "WindowManager", "Resolution", "Backlight", "Packages", "LocalIP", "Terminal", "Shell", … · default `null` · modules/programs/macchina */
  readonly show?: Val<readonly Val<"Host" | "Machine" | "Kernel" | "Distribution" | "OperatingSystem" | "DesktopEnvironment" | "WindowManager" | "Resolution" | "Backlight" | "Packages" | "LocalIP" | "Terminal" | "Shell" | "Uptime" | "Processor" | "ProcessorLoad" | "Memory" | "Battery" | "GPU" | "DiskSpace">[] | null>;
  /** null or string · default `null` · modules/programs/macchina */
  readonly theme?: Val<string | null>;
}
export interface programs·macchina·themes·ᐸnameᐳ {
  /** null or submodule · default `null` · modules/programs/macchina */
  readonly bar?: Def<programs·macchina·themes·ᐸnameᐳ·bar | null>;
  /** null or submodule · default `null` · modules/programs/macchina */
  readonly box?: Def<programs·macchina·themes·ᐸnameᐳ·box | null>;
  /** null or submodule · default `null` · modules/programs/macchina */
  readonly custom_ascii?: Def<programs·macchina·themes·ᐸnameᐳ·custom_ascii | null>;
  /** null or boolean · default `null` · modules/programs/macchina */
  readonly hide_ascii?: Val<boolean | null>;
  /** null or string · default `null` · modules/programs/macchina */
  readonly key_color?: Val<string | null>;
  /** null or submodule · default `null` · modules/programs/macchina */
  readonly keys?: Def<programs·macchina·themes·ᐸnameᐳ·keys | null>;
  /** null or (unsigned integer, meaning >=0) · default `null` · modules/programs/macchina */
  readonly padding?: Val<number | null>;
  /** null or submodule · default `null` · modules/programs/macchina */
  readonly palette?: Def<programs·macchina·themes·ᐸnameᐳ·palette | null>;
  /** null or boolean · default `null` · modules/programs/macchina */
  readonly prefer_small_ascii?: Val<boolean | null>;
  /** null or submodule · default `null` · modules/programs/macchina */
  readonly randomize?: Def<programs·macchina·themes·ᐸnameᐳ·randomize | null>;
  /** null or string · default `null` · modules/programs/macchina */
  readonly separator?: Val<string | null>;
  /** null or string · default `null` · modules/programs/macchina */
  readonly separator_color?: Val<string | null>;
  /** null or (unsigned integer, meaning >=0) · default `null` · modules/programs/macchina */
  readonly spacing?: Val<number | null>;
}
export interface programs·macos_terminal·preferences {
  /** boolean · default `true` · modules/programs/macos-terminal.nix */
  readonly importSettings?: Val<boolean>;
  /** boolean · default `false` · modules/programs/macos-terminal.nix */
  readonly writeFile?: Val<boolean>;
}
export interface programs·macos_terminal·profiles·ᐸnameᐳ {
  /** attribute set of Property list (plist) value · default `{ }` · modules/programs/macos-terminal.nix */
  readonly settings?: Def<Attrs<Data>>;
}
export interface programs·man·man_db {
  /** boolean · default `true` · modules/programs/man/man-db.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/man/man-db.nix */
  readonly extraConfig?: Val<string>;
}
export interface programs·man·mandoc {
  /** boolean · default `false` · modules/programs/man/mandoc.nix */
  readonly enable?: Val<boolean>;
}
export interface programs·mcfly·fzf {
  /** boolean · default `false` · modules/programs/mcfly.nix */
  readonly enable?: Val<boolean>;
}
export interface programs·mcp·servers·ᐸnameᐳ {
  /** list of string · default `[ ]` · modules/programs/mcp.nix */
  readonly args?: Val<readonly Val<string>[]>;
  /** null or string · default `null` · modules/programs/mcp.nix */
  readonly command?: Val<string | null>;
  /** null or boolean · default `null` · modules/programs/mcp.nix */
  readonly enabled?: Val<boolean | null>;
  /** attribute set of (string or submodule) · default `{ }` · modules/programs/mcp.nix */
  readonly env?: Def<Attrs<Val<string | programs·mcp·servers·ᐸnameᐳ·env·ᐸnameᐳ>>>;
  /** attribute set of string · default `{ }` · modules/programs/mcp.nix */
  readonly headers?: Def<Attrs<Val<string>>>;
  /** null or string · default `null` · modules/programs/mcp.nix */
  readonly url?: Val<string | null>;
  readonly [name: string]: Data | undefined;
}
export interface programs·ncmpcpp·bindings·ᐸitemᐳ {
  /** string or list of string · modules/programs/ncmpcpp.nix */
  readonly command?: Val<string | readonly Val<string>[]>;
  /** string · modules/programs/ncmpcpp.nix */
  readonly key?: Val<string>;
}
export interface programs·neomutt·binds·ᐸitemᐳ {
  /** string · modules/programs/neomutt */
  readonly action?: Val<string>;
  /** string · modules/programs/neomutt */
  readonly key?: Val<string>;
  /** one of "alias", "attach", "browser", "compose", "editor", "generic", "index", "mix", "pager", "pgp", "postpone", "query", "smime" or list of (one of "alias", "attach", "browser", "compose", "editor",… · default `[ "index" ]` · modules/programs/neomutt */
  readonly map?: Val<"alias" | "attach" | "browser" | "compose" | "editor" | "generic" | "index" | "mix" | "pager" | "pgp" | "postpone" | "query" | "smime" | readonly Val<"alias" | "attach" | "browser" | "compose" | "editor" | "generic" | "index" | "mix" | "pager" | "pgp" | "postpone" | "query" | "smime">[]>;
}
export interface programs·neomutt·macros·ᐸitemᐳ {
  /** string · modules/programs/neomutt */
  readonly action?: Val<string>;
  /** string · modules/programs/neomutt */
  readonly key?: Val<string>;
  /** one of "alias", "attach", "browser", "compose", "editor", "generic", "index", "mix", "pager", "pgp", "postpone", "query", "smime" or list of (one of "alias", "attach", "browser", "compose", "editor",… · default `[ "index" ]` · modules/programs/neomutt */
  readonly map?: Val<"alias" | "attach" | "browser" | "compose" | "editor" | "generic" | "index" | "mix" | "pager" | "pgp" | "postpone" | "query" | "smime" | readonly Val<"alias" | "attach" | "browser" | "compose" | "editor" | "generic" | "index" | "mix" | "pager" | "pgp" | "postpone" | "query" | "smime">[]>;
}
export interface programs·neomutt·sidebar {
  /** boolean · default `false` · modules/programs/neomutt */
  readonly enable?: Val<boolean>;
  /** string · default `"%D%?F? [%F]?%* %?N?%N/?%S"` · modules/programs/neomutt */
  readonly format?: Val<string>;
  /** boolean · default `true` · modules/programs/neomutt */
  readonly shortPath?: Val<boolean>;
  /** signed integer · default `22` · modules/programs/neomutt */
  readonly width?: Val<number>;
}
export interface programs·neovim·coc {
  /** boolean · default `false` · modules/programs/neovim */
  readonly enable?: Val<boolean>;
  /** package · modules/programs/neovim */
  readonly package?: Val<Derivation>;
  /** strings concatenated with "\n" · default `""` · modules/programs/neovim */
  readonly pluginConfig?: Val<string>;
  /** JSON value · default `{ }` · modules/programs/neovim */
  readonly settings?: Data;
}
export interface programs·neovim·plugins·ᐸitemᐳ {
  /** null or strings concatenated with "\n" · default `null` */
  readonly config?: Val<string | null>;
  /** boolean · default `false` */
  readonly optional?: Val<boolean>;
  /** package */
  readonly plugin?: Val<Derivation>;
  /** attribute set of submodule · default `{ }` */
  readonly runtime?: Def<Attrs<Def<programs·neovim·plugins·ᐸitemᐳ·runtime·ᐸnameᐳ>>>;
  /** one of "lua", "viml", "teal", "fennel" or string */
  readonly type?: Val<"lua" | "viml" | "teal" | "fennel" | string>;
}
export interface programs·newsboat·autoFetchArticles {
  /** boolean · default `false` · modules/programs/newsboat.nix */
  readonly enable?: Val<boolean>;
  /** string · default `"daily"` · modules/programs/newsboat.nix */
  readonly onCalendar?: Val<string>;
}
export interface programs·newsboat·autoVacuum {
  /** boolean · default `false` · modules/programs/newsboat.nix */
  readonly enable?: Val<boolean>;
  /** string · default `"weekly"` · modules/programs/newsboat.nix */
  readonly onCalendar?: Val<string>;
}
export interface programs·newsboat·urls·ᐸitemᐳ {
  /** list of string · default `[ ]` · modules/programs/newsboat.nix */
  readonly tags?: Val<readonly Val<string>[]>;
  /** null or string · default `null` · modules/programs/newsboat.nix */
  readonly title?: Val<string | null>;
  /** string · modules/programs/newsboat.nix */
  readonly url?: Val<string>;
}
export interface programs·nh·clean {
  /** (optionally newline-terminated) single-line string · default `"weekly"` · modules/programs/nh.nix */
  readonly dates?: Val<string>;
  /** boolean · default `false` · modules/programs/nh.nix */
  readonly enable?: Val<boolean>;
  /** (optionally newline-terminated) single-line string · default `""` · modules/programs/nh.nix */
  readonly extraArgs?: Val<string>;
}
export interface programs·nix_your_shell·nix_output_monitor {
  /** boolean · default `false` · modules/programs/nix-your-shell.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/programs/nix-your-shell.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·nnn·plugins {
  /** attribute set of string · default `{ }` · modules/programs/nnn.nix */
  readonly mappings?: Def<Attrs<Val<string>>>;
  /** null or absolute path · default `null` · modules/programs/nnn.nix */
  readonly src?: Val<PathLike | null>;
}
export interface programs·notmuch·hooks {
  /** strings concatenated with "\n" · default `""` · modules/programs/notmuch */
  readonly postInsert?: Val<string>;
  /** strings concatenated with "\n" · default `""` · modules/programs/notmuch */
  readonly postNew?: Val<string>;
  /** strings concatenated with "\n" · default `""` · modules/programs/notmuch */
  readonly preNew?: Val<string>;
}
export interface programs·notmuch·maildir {
  /** boolean · default `true` · modules/programs/notmuch */
  readonly synchronizeFlags?: Val<boolean>;
}
export interface programs·notmuch·new {
  /** list of string · default `[ ]` · modules/programs/notmuch */
  readonly ignore?: Val<readonly Val<string>[]>;
  /** list of string · default `[ "unread" "inbox" ]` · modules/programs/notmuch */
  readonly tags?: Val<readonly Val<string>[]>;
}
export interface programs·notmuch·search {
  /** list of string · default `[ "deleted" "spam" ]` · modules/programs/notmuch */
  readonly excludeTags?: Val<readonly Val<string>[]>;
}
export interface programs·nushell·configFile {
  /** null or absolute path · default `null` · modules/programs/nushell.nix */
  readonly source?: Val<PathLike | null>;
  /** strings concatenated with "\n" · modules/programs/nushell.nix */
  readonly text?: Val<string>;
}
export interface programs·nushell·envFile {
  /** null or absolute path · default `null` · modules/programs/nushell.nix */
  readonly source?: Val<PathLike | null>;
  /** strings concatenated with "\n" · modules/programs/nushell.nix */
  readonly text?: Val<string>;
}
export interface programs·nushell·loginFile {
  /** null or absolute path · default `null` · modules/programs/nushell.nix */
  readonly source?: Val<PathLike | null>;
  /** strings concatenated with "\n" · modules/programs/nushell.nix */
  readonly text?: Val<string>;
}
export interface programs·nvchecker·settings {
  /** open submodule of TOML value · modules/programs/nvchecker.nix */
  readonly __config__?: Def<programs·nvchecker·settings·__config__>;
  readonly [name: string]: Data | undefined;
}
export interface programs·obsidian·cli {
  /** boolean · default `false` · modules/programs/obsidian.nix */
  readonly enable?: Val<boolean>;
}
export interface programs·obsidian·defaultSettings {
  /** JSON value · default `null` · modules/programs/obsidian.nix */
  readonly app?: Data;
  /** JSON value · default `null` · modules/programs/obsidian.nix */
  readonly appearance?: Data;
  /** null or (list of (submodule or package convertible to it)) · default `null` · modules/programs/obsidian.nix */
  readonly communityPlugins?: Val<readonly Val<Derivation | programs·obsidian·defaultSettings·communityPlugins·ᐸitemᐳ>[] | null>;
  /** null or (list of (submodule or one of "audio-recorder", "backlink", "bases", "bookmarks", "canvas", "command-palette", "daily-notes", "editor-status", "file-explorer", "file-recovery", "footnotes", "… · default `null` · modules/programs/obsidian.nix */
  readonly corePlugins?: Val<readonly Val<"audio-recorder" | "backlink" | "bases" | "bookmarks" | "canvas" | "command-palette" | "daily-notes" | "editor-status" | "file-explorer" | "file-recovery" | "footnotes" | "global-search" | "graph" | "markdown-importer" | "note-composer" | "outgoing-link" | "outline" | "page-preview" | "properties" | "publish" | "random-note" | "slash-command" | "slides" | "switcher" | "sync" | "tag-pane" | "templates" | "webviewer" | "word-count" | "workspaces" | "zk-prefixer" | programs·obsidian·defaultSettings·corePlugins·ᐸitemᐳ>[] | null>;
  /** null or (list of (submodule or absolute path convertible to it)) · default `null` · modules/programs/obsidian.nix */
  readonly cssSnippets?: Val<readonly Val<PathLike | programs·obsidian·defaultSettings·cssSnippets·ᐸitemᐳ>[] | null>;
  /** null or (attribute set of submodule) · default `null` · modules/programs/obsidian.nix */
  readonly extraFiles?: Def<Attrs<Def<programs·obsidian·defaultSettings·extraFiles·ᐸnameᐳ>> | null>;
  /** null or (attribute set of list of submodule) · default `null` · modules/programs/obsidian.nix */
  readonly hotkeys?: Def<Attrs<Val<readonly Def<programs·obsidian·defaultSettings·hotkeys·ᐸnameᐳ·ᐸitemᐳ>[]>> | null>;
  /** null or (list of (submodule or package convertible to it)) · default `null` · modules/programs/obsidian.nix */
  readonly themes?: Val<readonly Val<Derivation | programs·obsidian·defaultSettings·themes·ᐸitemᐳ>[] | null>;
}
export interface programs·obsidian·vaults·ᐸnameᐳ {
  /** boolean · default `true` · modules/programs/obsidian.nix */
  readonly enable?: Val<boolean>;
  readonly settings?: Def<programs·obsidian·vaults·ᐸnameᐳ·settings>;
  /** string · modules/programs/obsidian.nix */
  readonly target?: Val<string>;
}
export interface programs·offlineimap·extraConfig {
  /** attribute set of (string or signed integer or boolean) · default `{ }` · modules/programs/offlineimap */
  readonly default?: Def<Attrs<Val<string | number | boolean>>>;
  /** attribute set of (string or signed integer or boolean) · default `{ }` · modules/programs/offlineimap */
  readonly general?: Def<Attrs<Val<string | number | boolean>>>;
  /** attribute set of (string or signed integer or boolean) · default `{ }` · modules/programs/offlineimap */
  readonly mbnames?: Def<Attrs<Val<string | number | boolean>>>;
}
export interface programs·opencode·web {
  /** boolean · default `false` · modules/programs/opencode.nix */
  readonly enable?: Val<boolean>;
  /** null or absolute path · default `null` · modules/programs/opencode.nix */
  readonly environmentFile?: Val<PathLike | null>;
  /** list of string · default `[ ]` · modules/programs/opencode.nix */
  readonly extraArgs?: Val<readonly Val<string>[]>;
}
export interface programs·papis·libraries·ᐸnameᐳ {
  /** boolean · default `false` · modules/programs/papis.nix */
  readonly isDefault?: Val<boolean>;
  /** string · default `"‹name›"` · read-only · modules/programs/papis.nix */
  readonly name?: Val<string>;
  /** attribute set of (boolean or signed integer or string) · default `{ }` · modules/programs/papis.nix */
  readonly settings?: Def<Attrs<Val<boolean | number | string>>>;
}
export interface programs·pet·snippets·ᐸitemᐳ {
  /** string · default `""` · modules/programs/pet.nix */
  readonly command?: Val<string>;
  /** string · default `""` · modules/programs/pet.nix */
  readonly description?: Val<string>;
  /** string · default `""` · modules/programs/pet.nix */
  readonly output?: Val<string>;
  /** list of string · default `[ ]` · modules/programs/pet.nix */
  readonly tag?: Val<readonly Val<string>[]>;
}
export interface programs·pianobar·settings {
  /** non-empty string · modules/programs/pianobar.nix */
  readonly password_command?: Val<string>;
  /** non-empty string · modules/programs/pianobar.nix */
  readonly user?: Val<string>;
  readonly [name: string]: Anything | undefined;
}
export interface programs·pistol·associations·ᐸitemᐳ {
  /** string · modules/programs/pistol.nix */
  readonly command?: Val<string>;
  /** string · default `""` · modules/programs/pistol.nix */
  readonly fpath?: Val<string>;
  /** string · default `""` · modules/programs/pistol.nix */
  readonly mime?: Val<string>;
}
export interface programs·prismlauncher·themes·ᐸnameᐳ {
  /** null or strings concatenated with "\n" or absolute path · default `null` */
  readonly style?: Val<string | PathLike | null>;
  /** JSON value · default `{ }` */
  readonly theme?: Data;
}
export interface programs·pyradio·stations·ᐸitemᐳ {
  /** null or submodule · default `null` · modules/programs/pyradio.nix */
  readonly buffering?: Def<programs·pyradio·stations·ᐸitemᐳ·buffering | null>;
  /** string · default `""` · modules/programs/pyradio.nix */
  readonly encoding?: Val<string>;
  /** boolean · default `false` · modules/programs/pyradio.nix */
  readonly forceHttp?: Val<boolean>;
  /** string · default `""` · modules/programs/pyradio.nix */
  readonly iconUrl?: Val<string>;
  /** string · modules/programs/pyradio.nix */
  readonly name?: Val<string>;
  /** string · default `""` · modules/programs/pyradio.nix */
  readonly profile?: Val<string>;
  /** string · modules/programs/pyradio.nix */
  readonly url?: Val<string>;
  /** integer between 0 and 130 (both inclusive) · default `50` · modules/programs/pyradio.nix */
  readonly volume?: Val<number>;
}
export interface programs·quickshell·systemd {
  /** boolean · default `false` · modules/programs/quickshell.nix */
  readonly enable?: Val<boolean>;
  /** string · modules/programs/quickshell.nix */
  readonly target?: Val<string>;
}
export interface programs·radicle·cli {
  /** package · modules/programs/radicle.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·radicle·settings {
  readonly node?: Def<programs·radicle·settings·node>;
  /** string · default `"https://app.radicle.xyz/nodes/$host/$rid$path"` · modules/programs/radicle.nix */
  readonly publicExplorer?: Val<string>;
  readonly [name: string]: Data | undefined;
}
export interface programs·radicle·uri {
  readonly rad?: Def<programs·radicle·uri·rad>;
  readonly "web-rad"?: Def<programs·radicle·uri·web_rad>;
}
export interface programs·ranger·plugins·ᐸitemᐳ {
  /** string · modules/programs/ranger.nix */
  readonly name?: Val<string>;
  /** absolute path · modules/programs/ranger.nix */
  readonly src?: Val<PathLike>;
}
export interface programs·ranger·rifle·ᐸitemᐳ {
  /** string · modules/programs/ranger.nix */
  readonly command?: Val<string>;
  /** string · modules/programs/ranger.nix */
  readonly condition?: Val<string>;
}
export interface programs·rbenv·plugins·ᐸitemᐳ {
  /** string · modules/programs/rbenv.nix */
  readonly name?: Val<string>;
  /** absolute path · modules/programs/rbenv.nix */
  readonly src?: Val<PathLike>;
}
export interface programs·rbw·settings {
  /** null or string · default `null` · modules/programs/rbw.nix */
  readonly base_url?: Val<string | null>;
  /** string · modules/programs/rbw.nix */
  readonly email?: Val<string>;
  /** null or string · default `null` · modules/programs/rbw.nix */
  readonly identity_url?: Val<string | null>;
  /** unsigned integer, meaning >=0 · default `3600` · modules/programs/rbw.nix */
  readonly lock_timeout?: Val<number>;
  /** null or package · default `null` · modules/programs/rbw.nix */
  readonly pinentry?: Val<Derivation | null>;
  readonly [name: string]: Data | undefined;
}
export interface programs·rclone·remotes·ᐸnameᐳ {
  /** attribute set · default `{ }` · modules/programs/rclone.nix */
  readonly config?: Def<AnythingSet>;
  /** attribute set of submodule · default `{ }` · modules/programs/rclone.nix */
  readonly mounts?: Def<Attrs<Def<programs·rclone·remotes·ᐸnameᐳ·mounts·ᐸnameᐳ>>>;
  /** attribute set of string · default `{ }` · modules/programs/rclone.nix */
  readonly secrets?: Def<Attrs<Val<string>>>;
  /** attribute set of submodule · default `{ }` · modules/programs/rclone.nix */
  readonly serve?: Def<Attrs<Def<programs·rclone·remotes·ᐸnameᐳ·serve·ᐸnameᐳ>>>;
}
export interface programs·rectangle·shortcuts·ᐸnameᐳ {
  /** signed integer · modules/programs/rectangle.nix */
  readonly keyCode?: Val<number>;
  /** signed integer or one of "command", "ctrl", "ctrl+option", "ctrl+option+command", "ctrl+option+shift", "ctrl+option+shift+command", "option", "shift", "shift+command" convertible to it · modules/programs/rectangle.nix */
  readonly modifierFlags?: Val<"command" | "ctrl" | "ctrl+option" | "ctrl+option+command" | "ctrl+option+shift" | "ctrl+option+shift+command" | "option" | "shift" | "shift+command" | number>;
}
export interface programs·retroarch·cores·ᐸnameᐳ {
  /** boolean · default `false` · modules/programs/retroarch.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/programs/retroarch.nix */
  readonly package?: Val<Derivation>;
}
export interface programs·ripgrep_all·custom_adapters·ᐸitemᐳ {
  /** list of string · default `[ ]` · modules/programs/ripgrep-all.nix */
  readonly args?: Val<readonly Val<string>[]>;
  /** absolute path · modules/programs/ripgrep-all.nix */
  readonly binary?: Val<PathLike>;
  /** string · modules/programs/ripgrep-all.nix */
  readonly description?: Val<string>;
  /** null or boolean · default `null` · modules/programs/ripgrep-all.nix */
  readonly disabled_by_default?: Val<boolean | null>;
  /** list of string · modules/programs/ripgrep-all.nix */
  readonly extensions?: Val<readonly Val<string>[]>;
  /** null or boolean · default `null` · modules/programs/ripgrep-all.nix */
  readonly match_only_by_mime?: Val<boolean | null>;
  /** null or (list of string) · default `null` · modules/programs/ripgrep-all.nix */
  readonly mimetypes?: Val<readonly Val<string>[] | null>;
  /** string · modules/programs/ripgrep-all.nix */
  readonly name?: Val<string>;
  /** null or string · default `null` · modules/programs/ripgrep-all.nix */
  readonly output_path_hint?: Val<string | null>;
  /** signed integer · default `1` · modules/programs/ripgrep-all.nix */
  readonly version?: Val<number>;
}
export interface programs·rofi·extraConfig·ᐸnameᐳ·ᐸnameᐳ {
  /** value "literal" (singular enum) */
  readonly _type?: Val<"literal">;
  /** string */
  readonly value?: Val<string>;
}
export interface programs·rofi·extraConfig·ᐸnameᐳ·ᐸnameᐳ·ᐸitemᐳ {
  /** value "literal" (singular enum) */
  readonly _type?: Val<"literal">;
  /** string */
  readonly value?: Val<string>;
}
export interface programs·rofi·extraConfig·ᐸnameᐳ {
  /** value "literal" (singular enum) */
  readonly _type?: Val<"literal">;
  /** string */
  readonly value?: Val<string>;
}
export interface programs·rofi·extraConfig·ᐸnameᐳ·ᐸitemᐳ {
  /** value "literal" (singular enum) */
  readonly _type?: Val<"literal">;
  /** string */
  readonly value?: Val<string>;
}
export interface programs·rofi·modes·ᐸitemᐳ {
  /** string */
  readonly name?: Val<string>;
  /** string */
  readonly path?: Val<string>;
}
export interface programs·rofi·pass {
  /** boolean · default `false` · modules/programs/rofi-pass.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/rofi-pass.nix */
  readonly extraConfig?: Val<string>;
  /** null or package · modules/programs/rofi-pass.nix */
  readonly package?: Val<Derivation | null>;
  /** list of string · default `[ ]` · modules/programs/rofi-pass.nix */
  readonly stores?: Val<readonly Val<string>[]>;
}
export interface programs·rofi·theme·ᐸnameᐳ·ᐸnameᐳ {
  /** value "literal" (singular enum) */
  readonly _type?: Val<"literal">;
  /** string */
  readonly value?: Val<string>;
}
export interface programs·rofi·theme·ᐸnameᐳ·ᐸnameᐳ·ᐸitemᐳ {
  /** value "literal" (singular enum) */
  readonly _type?: Val<"literal">;
  /** string */
  readonly value?: Val<string>;
}
export interface programs·sbt·credentials·ᐸitemᐳ {
  /** string · modules/programs/sbt.nix */
  readonly host?: Val<string>;
  /** string · modules/programs/sbt.nix */
  readonly passwordCommand?: Val<string>;
  /** string · modules/programs/sbt.nix */
  readonly realm?: Val<string>;
  /** string · modules/programs/sbt.nix */
  readonly user?: Val<string>;
}
export interface programs·sbt·plugins·ᐸitemᐳ {
  /** string · modules/programs/sbt.nix */
  readonly artifact?: Val<string>;
  /** string · modules/programs/sbt.nix */
  readonly org?: Val<string>;
  /** string · modules/programs/sbt.nix */
  readonly version?: Val<string>;
}
export interface programs·senpai·config {
  /** string · modules/programs/senpai.nix */
  readonly address?: Val<string>;
  /** string · modules/programs/senpai.nix */
  readonly nickname?: Val<string>;
  /** null or string · default `null` · modules/programs/senpai.nix */
  readonly password?: Val<string | null>;
  /** null or (list of string) · default `null` · modules/programs/senpai.nix */
  readonly "password-cmd"?: Val<readonly Val<string>[] | null>;
  readonly [name: string]: Anything | undefined;
}
export interface programs·sftpman·mounts·ᐸnameᐳ {
  /** one of "password", "publickey", "hostbased", "keyboard-interactive", "gssapi-with-mic", "authentication-agent" · default `"publickey"` · modules/programs/sftpman.nix */
  readonly authType?: Val<"password" | "publickey" | "hostbased" | "keyboard-interactive" | "gssapi-with-mic" | "authentication-agent">;
  /** string · default `"true"` · modules/programs/sftpman.nix */
  readonly beforeMount?: Val<string>;
  /** string · modules/programs/sftpman.nix */
  readonly host?: Val<string>;
  /** null or string · default `null` · modules/programs/sftpman.nix */
  readonly mountDestPath?: Val<string | null>;
  /** list of string · default `[ ]` · modules/programs/sftpman.nix */
  readonly mountOptions?: Val<readonly Val<string>[]>;
  /** string · modules/programs/sftpman.nix */
  readonly mountPoint?: Val<string>;
  /** 16 bit unsigned integer; between 0 and 65535 (both inclusive) · default `22` · modules/programs/sftpman.nix */
  readonly port?: Val<number>;
  /** null or string · modules/programs/sftpman.nix */
  readonly sshKey?: Val<string | null>;
  /** string · modules/programs/sftpman.nix */
  readonly user?: Val<string>;
}
export interface programs·sherlock·systemd {
  /** boolean · default `false` · modules/programs/sherlock.nix */
  readonly enable?: Val<boolean>;
}
export interface programs·sioyek·config {
  /** string or list of string · default `[ ]` · modules/programs/sioyek.nix */
  readonly startup_commands?: Val<string | readonly Val<string>[]>;
  readonly [name: string]: Anything | undefined;
}
export interface programs·sketchybar·config {
  /** boolean · default `false` */
  readonly recursive?: Val<boolean>;
  /** null or absolute path · default `null` */
  readonly source?: Val<PathLike | null>;
  /** (optionally newline-terminated) single-line string · read-only */
  readonly target?: Val<string>;
  /** strings concatenated with "\n" · default `""` */
  readonly text?: Val<string>;
}
export interface programs·sketchybar·service {
  /** boolean · default `true` · modules/programs/sketchybar.nix */
  readonly enable?: Val<boolean>;
  /** null or absolute path or string · modules/programs/sketchybar.nix */
  readonly errorLogFile?: Val<PathLike | string | null>;
  /** null or absolute path or string · modules/programs/sketchybar.nix */
  readonly outLogFile?: Val<PathLike | string | null>;
}
export interface programs·smug·projects·ᐸnameᐳ {
  /** null or (list of string) · default `null` · modules/programs/smug.nix */
  readonly beforeStart?: Val<readonly Val<string>[] | null>;
  /** null or (attribute set of string) · default `null` · modules/programs/smug.nix */
  readonly env?: Def<Attrs<Val<string>> | null>;
  /** null or string · default `null` · modules/programs/smug.nix */
  readonly root?: Val<string | null>;
  /** string · default `"‹name›"` · modules/programs/smug.nix */
  readonly session?: Val<string>;
  /** null or (list of string) · default `null` · modules/programs/smug.nix */
  readonly stop?: Val<readonly Val<string>[] | null>;
  /** list of submodule · modules/programs/smug.nix */
  readonly windows?: Val<readonly Def<programs·smug·projects·ᐸnameᐳ·windows·ᐸitemᐳ>[]>;
}
export interface programs·ssh·settings·ᐸnameᐳ {
  /** string · modules/programs/ssh.nix */
  readonly header?: Val<string>;
  readonly [name: string]: Anything | undefined;
}
export interface programs·streamlink·plugins·ᐸnameᐳ {
  /** attribute set of (boolean or signed integer or floating point number or string or list of (signed integer or floating point number or string)) · default `{ }` · modules/programs/streamlink.nix */
  readonly settings?: Def<Attrs<Val<boolean | number | string | readonly Val<number | string>[]>>>;
  /** null or absolute path or strings concatenated with "\n" · default `null` · modules/programs/streamlink.nix */
  readonly src?: Val<PathLike | string | null>;
}
export interface programs·superfile·pinnedFolders·ᐸitemᐳ {
  /** absolute path · modules/programs/superfile.nix */
  readonly location?: Val<PathLike>;
  /** null or string · default `null` · modules/programs/superfile.nix */
  readonly name?: Val<string | null>;
  readonly [name: string]: Data | undefined;
}
export interface programs·swayr·systemd {
  /** boolean · default `false` · modules/programs/swayr.nix */
  readonly enable?: Val<boolean>;
  /** string · modules/programs/swayr.nix */
  readonly target?: Val<string>;
}
export interface programs·tealdeer·settings {
  /** open submodule of TOML value · default `{ }` · modules/programs/tealdeer.nix */
  readonly updates?: Def<programs·tealdeer·settings·updates>;
  readonly [name: string]: Data | undefined;
}
export interface programs·thunderbird·profiles·ᐸnameᐳ {
  /** list of string · default `[ ]` · modules/programs/thunderbird.nix */
  readonly accountsOrder?: Val<readonly Val<string>[]>;
  /** list of string · default `[ ]` · modules/programs/thunderbird.nix */
  readonly calendarAccountsOrder?: Val<readonly Val<string>[]>;
  /** list of package · default `[ ]` · modules/programs/thunderbird.nix */
  readonly extensions?: Val<readonly Val<Derivation>[]>;
  /** strings concatenated with "\n" · default `""` · modules/programs/thunderbird.nix */
  readonly extraConfig?: Val<string>;
  /** attribute set of submodule · default `{ }` · modules/programs/thunderbird.nix */
  readonly feedAccounts?: Def<Attrs<Def<programs·thunderbird·profiles·ᐸnameᐳ·feedAccounts·ᐸnameᐳ>>>;
  /** boolean · default `false` · modules/programs/thunderbird.nix */
  readonly isDefault?: Val<boolean>;
  /** string · default `"‹name›"` · read-only · modules/programs/thunderbird.nix */
  readonly name?: Val<string>;
  /** submodule · default `{ }` · modules/programs/thunderbird.nix */
  readonly search?: Def<programs·thunderbird·profiles·ᐸnameᐳ·search>;
  /** Thunderbird preference (int, bool, string, and also attrs, list, float as a JSON string) · default `{ }` · modules/programs/thunderbird.nix */
  readonly settings?: Anything;
  /** strings concatenated with "\n" · default `""` · modules/programs/thunderbird.nix */
  readonly userChrome?: Val<string>;
  /** strings concatenated with "\n" · default `""` · modules/programs/thunderbird.nix */
  readonly userContent?: Val<string>;
  /** boolean · default `false` · modules/programs/thunderbird.nix */
  readonly withExternalGnupg?: Val<boolean>;
}
export interface programs·tmux·plugins·ᐸitemᐳ {
  /** strings concatenated with "\n" · default `""` */
  readonly extraConfig?: Val<string>;
  /** package */
  readonly plugin?: Val<Derivation>;
}
export interface programs·tmux·tmuxinator {
  /** boolean · default `false` · modules/programs/tmuxinator.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/tmuxinator.nix */
  readonly package?: Val<Derivation | null>;
  /** attribute set of YAML 1.1 value · default `{ }` · modules/programs/tmuxinator.nix */
  readonly projects?: Def<Attrs<Data>>;
}
export interface programs·tmux·tmuxp {
  /** boolean · default `false` · modules/programs/tmux.nix */
  readonly enable?: Val<boolean>;
}
export interface programs·urxvt·scroll {
  /** submodule · default `{ }` · modules/programs/urxvt.nix */
  readonly bar?: Def<programs·urxvt·scroll·bar>;
  /** boolean · default `true` · modules/programs/urxvt.nix */
  readonly keepPosition?: Val<boolean>;
  /** unsigned integer, meaning >=0 · default `10000` · modules/programs/urxvt.nix */
  readonly lines?: Val<number>;
  /** boolean · default `true` · modules/programs/urxvt.nix */
  readonly scrollOnKeystroke?: Val<boolean>;
  /** boolean · default `false` · modules/programs/urxvt.nix */
  readonly scrollOnOutput?: Val<boolean>;
}
export interface programs·uv·python {
  /** (list of string) or string convertible to it · default `[ ]` · modules/programs/uv.nix */
  readonly default?: Val<string | readonly Val<string>[]>;
  /** boolean · default `false` · modules/programs/uv.nix */
  readonly prune?: Val<boolean>;
  /** list of string · default `[ ]` · modules/programs/uv.nix */
  readonly versions?: Val<readonly Val<string>[]>;
}
export interface programs·uv·tool {
  /** list of string · default `[ ]` · modules/programs/uv.nix */
  readonly packages?: Val<readonly Val<string>[]>;
  /** boolean · default `false` · modules/programs/uv.nix */
  readonly prune?: Val<boolean>;
}
export interface programs·vesktop·vencord {
  /** strings concatenated with "\n" · default `""` · modules/programs/vesktop */
  readonly extraQuickCss?: Val<string>;
  /** JSON value · default `{ }` · modules/programs/vesktop */
  readonly settings?: Data;
  /** attribute set of (strings concatenated with "\n" or absolute path) · default `{ }` · modules/programs/vesktop */
  readonly themes?: Def<Attrs<Val<string | PathLike>>>;
  /** boolean · default `false` · modules/programs/vesktop */
  readonly useSystem?: Val<boolean>;
}
export interface programs·vicinae·systemd {
  /** boolean · default `true` · modules/programs/vicinae */
  readonly autoStart?: Val<boolean>;
  /** boolean · default `false` · modules/programs/vicinae */
  readonly enable?: Val<boolean>;
  /** string · default `"graphical-session.target"` · modules/programs/vicinae */
  readonly target?: Val<string>;
}
export interface programs·vim·settings {
  /** null or one of "dark", "light" · default `null` · modules/programs/vim.nix */
  readonly background?: Val<"dark" | "light" | null>;
  /** null or (list of string) · default `null` · modules/programs/vim.nix */
  readonly backupdir?: Val<readonly Val<string>[] | null>;
  /** null or boolean · default `null` · modules/programs/vim.nix */
  readonly copyindent?: Val<boolean | null>;
  /** null or (list of string) · default `null` · modules/programs/vim.nix */
  readonly directory?: Val<readonly Val<string>[] | null>;
  /** null or boolean · default `null` · modules/programs/vim.nix */
  readonly expandtab?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/programs/vim.nix */
  readonly hidden?: Val<boolean | null>;
  /** null or signed integer · default `null` · modules/programs/vim.nix */
  readonly history?: Val<number | null>;
  /** null or boolean · default `null` · modules/programs/vim.nix */
  readonly ignorecase?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/programs/vim.nix */
  readonly modeline?: Val<boolean | null>;
  /** null or one of "n", "v", "i", "c", "h", "a", "r" · default `null` · modules/programs/vim.nix */
  readonly mouse?: Val<"n" | "v" | "i" | "c" | "h" | "a" | "r" | null>;
  /** null or boolean · default `null` · modules/programs/vim.nix */
  readonly mousefocus?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/programs/vim.nix */
  readonly mousehide?: Val<boolean | null>;
  /** null or one of "extend", "popup", "popup_setpos" · default `null` · modules/programs/vim.nix */
  readonly mousemodel?: Val<"extend" | "popup" | "popup_setpos" | null>;
  /** null or boolean · default `null` · modules/programs/vim.nix */
  readonly number?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/programs/vim.nix */
  readonly relativenumber?: Val<boolean | null>;
  /** null or signed integer · default `null` · modules/programs/vim.nix */
  readonly shiftwidth?: Val<number | null>;
  /** null or boolean · default `null` · modules/programs/vim.nix */
  readonly smartcase?: Val<boolean | null>;
  /** null or signed integer · default `null` · modules/programs/vim.nix */
  readonly tabstop?: Val<number | null>;
  /** null or (list of string) · default `null` · modules/programs/vim.nix */
  readonly undodir?: Val<readonly Val<string>[] | null>;
  /** null or boolean · default `null` · modules/programs/vim.nix */
  readonly undofile?: Val<boolean | null>;
}
export interface programs·vscode·haskell {
  /** boolean · default `false` · modules/programs/vscode/haskell.nix */
  readonly enable?: Val<boolean>;
  readonly hie?: Def<programs·vscode·haskell·hie>;
}
export interface programs·vscode·profiles·ᐸnameᐳ {
  /** null or boolean · default `null` · modules/programs/vscode */
  readonly enableExtensionUpdateCheck?: Val<boolean | null>;
  /** boolean · default `false` · modules/programs/vscode */
  readonly enableMcpIntegration?: Val<boolean>;
  /** null or boolean · default `null` · modules/programs/vscode */
  readonly enableUpdateCheck?: Val<boolean | null>;
  /** list of package · default `[ ]` · modules/programs/vscode */
  readonly extensions?: Val<readonly Val<Derivation>[]>;
  /** JSON value · default `{ }` · modules/programs/vscode */
  readonly globalSnippets?: Data;
  /** absolute path or list of open submodule of JSON value · default `[ ]` · modules/programs/vscode */
  readonly keybindings?: Val<PathLike | readonly Def<programs·vscode·profiles·ᐸnameᐳ·keybindings·ᐸitemᐳ>[]>;
  /** JSON value · default `{ }` · modules/programs/vscode */
  readonly languageSnippets?: Data;
  /** absolute path or JSON value · default `{ }` · modules/programs/vscode */
  readonly userMcp?: Anything;
  /** absolute path or JSON value · default `{ }` · modules/programs/vscode */
  readonly userSettings?: Anything;
  /** absolute path or JSON value · default `{ }` · modules/programs/vscode */
  readonly userTasks?: Anything;
}
export interface programs·vscodium·profiles·ᐸnameᐳ {
  /** null or boolean · default `null` · modules/programs/vscodium.nix */
  readonly enableExtensionUpdateCheck?: Val<boolean | null>;
  /** boolean · default `false` · modules/programs/vscodium.nix */
  readonly enableMcpIntegration?: Val<boolean>;
  /** null or boolean · default `null` · modules/programs/vscodium.nix */
  readonly enableUpdateCheck?: Val<boolean | null>;
  /** list of package · default `[ ]` · modules/programs/vscodium.nix */
  readonly extensions?: Val<readonly Val<Derivation>[]>;
  /** JSON value · default `{ }` · modules/programs/vscodium.nix */
  readonly globalSnippets?: Data;
  /** absolute path or list of open submodule of JSON value · default `[ ]` · modules/programs/vscodium.nix */
  readonly keybindings?: Val<PathLike | readonly Def<programs·vscodium·profiles·ᐸnameᐳ·keybindings·ᐸitemᐳ>[]>;
  /** JSON value · default `{ }` · modules/programs/vscodium.nix */
  readonly languageSnippets?: Data;
  /** absolute path or JSON value · default `{ }` · modules/programs/vscodium.nix */
  readonly userMcp?: Anything;
  /** absolute path or JSON value · default `{ }` · modules/programs/vscodium.nix */
  readonly userSettings?: Anything;
  /** absolute path or JSON value · default `{ }` · modules/programs/vscodium.nix */
  readonly userTasks?: Anything;
}
export interface programs·w3m·bookmarks {
  /** attribute set of list of submodule · default `{ }` · modules/programs/w3m.nix */
  readonly marks?: Def<Attrs<Val<readonly Def<programs·w3m·bookmarks·marks·ᐸnameᐳ·ᐸitemᐳ>[]>>>;
  /** string · default `"Bookmarks"` · modules/programs/w3m.nix */
  readonly title?: Val<string>;
}
export interface programs·w3m·cgiBin·ᐸnameᐳ {
  /** null or absolute path · default `null` · modules/programs/w3m.nix */
  readonly source?: Val<PathLike | null>;
  /** null or strings concatenated with "\n" · default `null` · modules/programs/w3m.nix */
  readonly text?: Val<string | null>;
}
export interface programs·w3m·siteconf·ᐸitemᐳ {
  /** list of string · modules/programs/w3m.nix */
  readonly preferences?: Val<readonly Val<string>[]>;
  /** string · modules/programs/w3m.nix */
  readonly url?: Val<string>;
}
export interface programs·waybar·settings·ᐸitemᐳ {
  /** null or boolean · default `null` */
  readonly "gtk-layer-shell"?: Val<boolean | null>;
  /** null or (unsigned integer, meaning >=0) · default `null` */
  readonly height?: Val<number | null>;
  /** null or one of "top", "bottom", "overlay" · default `null` */
  readonly layer?: Val<"top" | "bottom" | "overlay" | null>;
  /** null or string · default `null` */
  readonly margin?: Val<string | null>;
  /** null or signed integer · default `null` */
  readonly "margin-bottom"?: Val<number | null>;
  /** null or signed integer · default `null` */
  readonly "margin-left"?: Val<number | null>;
  /** null or signed integer · default `null` */
  readonly "margin-right"?: Val<number | null>;
  /** null or signed integer · default `null` */
  readonly "margin-top"?: Val<number | null>;
  /** JSON value · default `null` */
  readonly modules?: Data;
  /** null or (list of string) · default `null` */
  readonly "modules-center"?: Val<readonly Val<string>[] | null>;
  /** null or (list of string) · default `null` */
  readonly "modules-left"?: Val<readonly Val<string>[] | null>;
  /** null or (list of string) · default `null` */
  readonly "modules-right"?: Val<readonly Val<string>[] | null>;
  /** null or string · default `null` */
  readonly name?: Val<string | null>;
  /** null or string or list of string · default `null` */
  readonly output?: Val<string | readonly Val<string>[] | null>;
  /** null or one of "top", "bottom", "left", "right" · default `null` */
  readonly position?: Val<"top" | "bottom" | "left" | "right" | null>;
  /** null or (unsigned integer, meaning >=0) · default `null` */
  readonly width?: Val<number | null>;
  readonly [name: string]: Data | undefined;
}
export interface programs·waybar·settings·ᐸnameᐳ {
  /** null or boolean · default `null` */
  readonly "gtk-layer-shell"?: Val<boolean | null>;
  /** null or (unsigned integer, meaning >=0) · default `null` */
  readonly height?: Val<number | null>;
  /** null or one of "top", "bottom", "overlay" · default `null` */
  readonly layer?: Val<"top" | "bottom" | "overlay" | null>;
  /** null or string · default `null` */
  readonly margin?: Val<string | null>;
  /** null or signed integer · default `null` */
  readonly "margin-bottom"?: Val<number | null>;
  /** null or signed integer · default `null` */
  readonly "margin-left"?: Val<number | null>;
  /** null or signed integer · default `null` */
  readonly "margin-right"?: Val<number | null>;
  /** null or signed integer · default `null` */
  readonly "margin-top"?: Val<number | null>;
  /** JSON value · default `null` */
  readonly modules?: Data;
  /** null or (list of string) · default `null` */
  readonly "modules-center"?: Val<readonly Val<string>[] | null>;
  /** null or (list of string) · default `null` */
  readonly "modules-left"?: Val<readonly Val<string>[] | null>;
  /** null or (list of string) · default `null` */
  readonly "modules-right"?: Val<readonly Val<string>[] | null>;
  /** null or string · default `null` */
  readonly name?: Val<string | null>;
  /** null or string or list of string · default `null` */
  readonly output?: Val<string | readonly Val<string>[] | null>;
  /** null or one of "top", "bottom", "left", "right" · default `null` */
  readonly position?: Val<"top" | "bottom" | "left" | "right" | null>;
  /** null or (unsigned integer, meaning >=0) · default `null` */
  readonly width?: Val<number | null>;
  readonly [name: string]: Data | undefined;
}
export interface programs·waybar·systemd {
  /** boolean · default `false` · modules/programs/waybar.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/programs/waybar.nix */
  readonly enableDebug?: Val<boolean>;
  /** boolean · default `false` · modules/programs/waybar.nix */
  readonly enableInspect?: Val<boolean>;
  /** @deprecated renamed to `programs.waybar.systemd.targets` */
  readonly target?: Anything;
  /** list of string · modules/programs/waybar.nix */
  readonly targets?: Val<readonly Val<string>[]>;
}
export interface programs·windsurf·profiles·ᐸnameᐳ {
  /** null or boolean · default `null` · modules/programs/windsurf.nix */
  readonly enableExtensionUpdateCheck?: Val<boolean | null>;
  /** boolean · default `false` · modules/programs/windsurf.nix */
  readonly enableMcpIntegration?: Val<boolean>;
  /** null or boolean · default `null` · modules/programs/windsurf.nix */
  readonly enableUpdateCheck?: Val<boolean | null>;
  /** list of package · default `[ ]` · modules/programs/windsurf.nix */
  readonly extensions?: Val<readonly Val<Derivation>[]>;
  /** JSON value · default `{ }` · modules/programs/windsurf.nix */
  readonly globalSnippets?: Data;
  /** absolute path or list of open submodule of JSON value · default `[ ]` · modules/programs/windsurf.nix */
  readonly keybindings?: Val<PathLike | readonly Def<programs·windsurf·profiles·ᐸnameᐳ·keybindings·ᐸitemᐳ>[]>;
  /** JSON value · default `{ }` · modules/programs/windsurf.nix */
  readonly languageSnippets?: Data;
  /** absolute path or JSON value · default `{ }` · modules/programs/windsurf.nix */
  readonly userMcp?: Anything;
  /** absolute path or JSON value · default `{ }` · modules/programs/windsurf.nix */
  readonly userSettings?: Anything;
  /** absolute path or JSON value · default `{ }` · modules/programs/windsurf.nix */
  readonly userTasks?: Anything;
}
export interface programs·wlogout·layout·ᐸitemᐳ {
  /** absolute path or string · default `""` · modules/programs/wlogout.nix */
  readonly action?: Val<PathLike | string>;
  /** null or boolean · default `null` · modules/programs/wlogout.nix */
  readonly circular?: Val<boolean | null>;
  /** null or integer or floating point number between 0 and 1 (both inclusive) · default `null` · modules/programs/wlogout.nix */
  readonly height?: Val<number | null>;
  /** string · default `""` · modules/programs/wlogout.nix */
  readonly keybind?: Val<string>;
  /** string · default `""` · modules/programs/wlogout.nix */
  readonly label?: Val<string>;
  /** string · default `""` · modules/programs/wlogout.nix */
  readonly text?: Val<string>;
  /** null or integer or floating point number between 0 and 1 (both inclusive) · default `null` · modules/programs/wlogout.nix */
  readonly width?: Val<number | null>;
  readonly [name: string]: Data | undefined;
}
export interface programs·workstyle·systemd {
  /** boolean · default `false` · modules/programs/workstyle.nix */
  readonly debug?: Val<boolean>;
  /** boolean · default `false` · modules/programs/workstyle.nix */
  readonly enable?: Val<boolean>;
  /** string · modules/programs/workstyle.nix */
  readonly target?: Val<string>;
}
export interface programs·yambar·systemd {
  /** boolean · default `false` · modules/programs/yambar.nix */
  readonly enable?: Val<boolean>;
  /** string · modules/programs/yambar.nix */
  readonly target?: Val<string>;
}
export interface programs·yazi·plugins·ᐸnameᐳ {
  /** absolute path or package · modules/programs/yazi.nix */
  readonly package?: Val<PathLike | Derivation>;
  /** attribute set · default `{ }` · modules/programs/yazi.nix */
  readonly settings?: Def<AnythingSet>;
  /** boolean · default `false` · modules/programs/yazi.nix */
  readonly setup?: Val<boolean>;
}
export interface programs·zsh·antidote {
  /** boolean · default `false` · modules/programs/antidote.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/programs/antidote.nix */
  readonly package?: Val<Derivation | null>;
  /** list of string · default `[ ]` · modules/programs/antidote.nix */
  readonly plugins?: Val<readonly Val<string>[]>;
  /** boolean · default `false` · modules/programs/antidote.nix */
  readonly useFriendlyNames?: Val<boolean>;
}
export interface programs·zsh·autosuggestion {
  /** boolean · default `false` · modules/programs/zsh */
  readonly enable?: Val<boolean>;
  /** null or string · default `null` · modules/programs/zsh */
  readonly highlight?: Val<string | null>;
  /** list of (one of "history", "completion", "match_prev_cmd") · default `[ "history" ]` · modules/programs/zsh */
  readonly strategy?: Val<readonly Val<"history" | "completion" | "match_prev_cmd">[]>;
}
export interface programs·zsh·fastSyntaxHighlighting {
  /** boolean · default `false` · modules/programs/zsh */
  readonly enable?: Val<boolean>;
  /** package · modules/programs/zsh */
  readonly package?: Val<Derivation>;
  /** attribute set of string · default `{ }` · modules/programs/zsh */
  readonly settings?: Def<Attrs<Val<string>>>;
  /** null or string · default `null` · modules/programs/zsh */
  readonly theme?: Val<string | null>;
}
export interface programs·zsh·history {
  /** boolean · default `false` · modules/programs/zsh/history.nix */
  readonly append?: Val<boolean>;
  /** boolean · default `false` · modules/programs/zsh/history.nix */
  readonly expireDuplicatesFirst?: Val<boolean>;
  /** boolean · default `false` · modules/programs/zsh/history.nix */
  readonly extended?: Val<boolean>;
  /** boolean · default `false` · modules/programs/zsh/history.nix */
  readonly findNoDups?: Val<boolean>;
  /** boolean · default `false` · modules/programs/zsh/history.nix */
  readonly ignoreAllDups?: Val<boolean>;
  /** boolean · default `true` · modules/programs/zsh/history.nix */
  readonly ignoreDups?: Val<boolean>;
  /** list of string · default `[ ]` · modules/programs/zsh/history.nix */
  readonly ignorePatterns?: Val<readonly Val<string>[]>;
  /** boolean · default `true` · modules/programs/zsh/history.nix */
  readonly ignoreSpace?: Val<boolean>;
  /** string · modules/programs/zsh/history.nix */
  readonly path?: Val<string>;
  /** signed integer · modules/programs/zsh/history.nix */
  readonly save?: Val<number>;
  /** boolean · default `false` · modules/programs/zsh/history.nix */
  readonly saveNoDups?: Val<boolean>;
  /** boolean · default `true` · modules/programs/zsh/history.nix */
  readonly share?: Val<boolean>;
  /** signed integer · default `10000` · modules/programs/zsh/history.nix */
  readonly size?: Val<number>;
}
export interface programs·zsh·historySubstringSearch {
  /** boolean · default `false` · modules/programs/zsh/history.nix */
  readonly enable?: Val<boolean>;
  /** (list of string) or string · default `[ "^[[B" ]` · modules/programs/zsh/history.nix */
  readonly searchDownKey?: Val<readonly Val<string>[] | string>;
  /** (list of string) or string · default `[ "^[[A" ]` · modules/programs/zsh/history.nix */
  readonly searchUpKey?: Val<readonly Val<string>[] | string>;
}
export interface programs·zsh·oh_my_zsh {
  /** string · default `""` · modules/programs/zsh/plugins/oh-my-zsh.nix */
  readonly custom?: Val<string>;
  /** boolean · default `false` · modules/programs/zsh/plugins/oh-my-zsh.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/zsh/plugins/oh-my-zsh.nix */
  readonly extraConfig?: Val<string>;
  /** package · modules/programs/zsh/plugins/oh-my-zsh.nix */
  readonly package?: Val<Derivation>;
  /** list of string · default `[ ]` · modules/programs/zsh/plugins/oh-my-zsh.nix */
  readonly plugins?: Val<readonly Val<string>[]>;
  /** string · default `""` · modules/programs/zsh/plugins/oh-my-zsh.nix */
  readonly theme?: Val<string>;
}
export interface programs·zsh·plugins·ᐸitemᐳ {
  /** list of string · modules/programs/zsh/plugins */
  readonly completions?: Anything;
  /** string · modules/programs/zsh/plugins */
  readonly file?: Val<string>;
  /** list of string · default `[ ]` · modules/programs/zsh/plugins */
  readonly functions?: Val<readonly Val<string>[]>;
  /** string · modules/programs/zsh/plugins */
  readonly name?: Val<string>;
  /** absolute path · modules/programs/zsh/plugins */
  readonly src?: Val<PathLike>;
}
export interface programs·zsh·prezto {
  readonly autosuggestions?: Def<programs·zsh·prezto·autosuggestions>;
  /** null or boolean · default `true` · modules/programs/zsh/plugins/prezto.nix */
  readonly caseSensitive?: Val<boolean | null>;
  /** null or boolean · default `true` · modules/programs/zsh/plugins/prezto.nix */
  readonly color?: Val<boolean | null>;
  readonly completions?: Def<programs·zsh·prezto·completions>;
  readonly editor?: Def<programs·zsh·prezto·editor>;
  /** boolean · default `false` · modules/programs/zsh/plugins/prezto.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/zsh/plugins/prezto.nix */
  readonly extraConfig?: Val<string>;
  /** list of string · default `[ ]` · modules/programs/zsh/plugins/prezto.nix */
  readonly extraFunctions?: Val<readonly Val<string>[]>;
  /** list of string · default `[ ]` · modules/programs/zsh/plugins/prezto.nix */
  readonly extraModules?: Val<readonly Val<string>[]>;
  readonly git?: Def<programs·zsh·prezto·git>;
  readonly gnuUtility?: Def<programs·zsh·prezto·gnuUtility>;
  readonly historySubstring?: Def<programs·zsh·prezto·historySubstring>;
  readonly macOS?: Def<programs·zsh·prezto·macOS>;
  /** package · modules/programs/zsh/plugins/prezto.nix */
  readonly package?: Val<Derivation>;
  /** list of absolute path · default `[ ]` · modules/programs/zsh/plugins/prezto.nix */
  readonly pmoduleDirs?: Val<readonly Val<PathLike>[]>;
  /** list of string · default `[ "environment" "terminal" "editor" "history" "directory" "spectrum" "utility" …` · modules/programs/zsh/plugins/prezto.nix */
  readonly pmodules?: Val<readonly Val<string>[]>;
  readonly prompt?: Def<programs·zsh·prezto·prompt>;
  readonly python?: Def<programs·zsh·prezto·python>;
  readonly ruby?: Def<programs·zsh·prezto·ruby>;
  readonly screen?: Def<programs·zsh·prezto·screen>;
  readonly ssh?: Def<programs·zsh·prezto·ssh>;
  readonly syntaxHighlighting?: Def<programs·zsh·prezto·syntaxHighlighting>;
  readonly terminal?: Def<programs·zsh·prezto·terminal>;
  readonly tmux?: Def<programs·zsh·prezto·tmux>;
  readonly utility?: Def<programs·zsh·prezto·utility>;
}
export interface programs·zsh·syntaxHighlighting {
  /** boolean · default `false` · modules/programs/zsh */
  readonly enable?: Val<boolean>;
  /** list of string · modules/programs/zsh */
  readonly highlighters?: Val<readonly Val<string>[]>;
  /** package · modules/programs/zsh */
  readonly package?: Val<Derivation>;
  /** attribute set of string · default `{ }` · modules/programs/zsh */
  readonly patterns?: Def<Attrs<Val<string>>>;
  /** attribute set of string · default `{ }` · modules/programs/zsh */
  readonly styles?: Def<Attrs<Val<string>>>;
}
export interface programs·zsh·zplug {
  /** boolean · default `false` · modules/programs/zplug.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/programs/zplug.nix */
  readonly package?: Val<Derivation>;
  /** list of submodule · default `[ ]` · modules/programs/zplug.nix */
  readonly plugins?: Val<readonly Def<programs·zsh·zplug·plugins·ᐸitemᐳ>[]>;
  /** absolute path · modules/programs/zplug.nix */
  readonly zplugHome?: Val<PathLike>;
}
export interface programs·zsh·zprof {
  /** boolean · default `false` · modules/programs/zsh/plugins/zprof.nix */
  readonly enable?: Val<boolean>;
}
export interface programs·zsh·zsh_abbr {
  /** attribute set of string · default `{ }` · modules/programs/zsh/plugins/zsh-abbr.nix */
  readonly abbreviations?: Def<Attrs<Val<string>>>;
  /** boolean · default `false` · modules/programs/zsh/plugins/zsh-abbr.nix */
  readonly enable?: Val<boolean>;
  /** attribute set of string · default `{ }` · modules/programs/zsh/plugins/zsh-abbr.nix */
  readonly globalAbbreviations?: Def<Attrs<Val<string>>>;
  /** package · modules/programs/zsh/plugins/zsh-abbr.nix */
  readonly package?: Val<Derivation>;
}
export interface qt·kvantum·settings {
  /** attribute set of list of string · default `{ }` · modules/misc/qt/kvantum.nix */
  readonly Applications?: Def<Attrs<Val<readonly Val<string>[]>>>;
  /** open submodule of section of a kvconfig file (attrs of null or boolean or signed integer or floating point number or string) · default `{ }` · modules/misc/qt/kvantum.nix */
  readonly General?: Def<qt·kvantum·settings·General>;
  readonly [name: string]: Anything | undefined;
}
export interface services·activitywatch·watchers·ᐸnameᐳ {
  /** string · default `"‹name›"` · modules/services/activitywatch.nix */
  readonly executable?: Val<string>;
  /** list of string · default `[ ]` · modules/services/activitywatch.nix */
  readonly extraOptions?: Val<readonly Val<string>[]>;
  /** string · default `"‹name›"` · modules/services/activitywatch.nix */
  readonly name?: Val<string>;
  /** package · modules/services/activitywatch.nix */
  readonly package?: Val<Derivation>;
  /** TOML value · default `{ }` · modules/services/activitywatch.nix */
  readonly settings?: Data;
  /** string · default `"‹name›.toml"` · modules/services/activitywatch.nix */
  readonly settingsFilename?: Val<string>;
}
export interface services·colima·profiles·ᐸnameᐳ {
  /** boolean · default `false` · modules/services/colima.nix */
  readonly isActive?: Val<boolean>;
  /** boolean · default `false` · modules/services/colima.nix */
  readonly isService?: Val<boolean>;
  /** absolute path · modules/services/colima.nix */
  readonly logFile?: Val<PathLike>;
  /** string · default `"‹name›"` · read-only · modules/services/colima.nix */
  readonly name?: Val<string>;
  /** boolean · default `false` · modules/services/colima.nix */
  readonly setDockerHost?: Val<boolean>;
  /** YAML 1.1 value · default `{ }` · modules/services/colima.nix */
  readonly settings?: Data;
}
export interface services·dunst·iconTheme {
  /** string · modules/services/dunst.nix */
  readonly name?: Val<string>;
  /** package · modules/services/dunst.nix */
  readonly package?: Val<Derivation>;
  /** string · default `"32x32"` · modules/services/dunst.nix */
  readonly size?: Val<string>;
}
export interface services·easyeffects·preset {
  /** string · default `""` */
  readonly input?: Val<string>;
  /** string · default `""` */
  readonly output?: Val<string>;
}
export interface services·emacs·client {
  /** list of string · default `[ "-c" ]` · modules/services/emacs.nix */
  readonly arguments?: Val<readonly Val<string>[]>;
  /** boolean · default `false` · modules/services/emacs.nix */
  readonly enable?: Val<boolean>;
}
export interface services·emacs·socketActivation {
  /** boolean · default `false` · modules/services/emacs.nix */
  readonly enable?: Val<boolean>;
}
export interface services·gammastep·brightness {
  /** @deprecated renamed to `services.gammastep.settings.general.brightness-day` */
  readonly day?: Anything;
  /** @deprecated renamed to `services.gammastep.settings.general.brightness-night` */
  readonly night?: Anything;
}
export interface services·gammastep·temperature {
  /** signed integer · default `5500` · modules/services/redshift-gammastep/gammastep.nix */
  readonly day?: Val<number>;
  /** signed integer · default `3700` · modules/services/redshift-gammastep/gammastep.nix */
  readonly night?: Val<number>;
}
export interface services·git_sync·repositories·ᐸnameᐳ {
  /** list of package · default `[ ]` · modules/services/git-sync.nix */
  readonly extraPackages?: Val<readonly Val<Derivation>[]>;
  /** signed integer · default `500` · modules/services/git-sync.nix */
  readonly interval?: Val<number>;
  /** string · modules/services/git-sync.nix */
  readonly name?: Val<string>;
  /** absolute path · modules/services/git-sync.nix */
  readonly path?: Val<PathLike>;
  /** string · modules/services/git-sync.nix */
  readonly uri?: Val<string>;
}
export interface services·gpg_agent·pinentry {
  /** null or package · default `null` · modules/services/gpg-agent.nix */
  readonly package?: Val<Derivation | null>;
  /** null or string · modules/services/gpg-agent.nix */
  readonly program?: Val<string | null>;
}
export interface services·gromit_mpx·tools·ᐸitemᐳ {
  /** null or (positive integer, meaning >0) · default `null` · modules/services/gromit-mpx.nix */
  readonly arrowSize?: Val<number | null>;
  /** string · default `"red"` · modules/services/gromit-mpx.nix */
  readonly color?: Val<string>;
  /** string · modules/services/gromit-mpx.nix */
  readonly device?: Val<string>;
  /** list of (one of "1", "2", "3", "4", "5", "SHIFT", "CONTROL", "ALT", "META") · default `[ ]` · modules/services/gromit-mpx.nix */
  readonly modifiers?: Val<readonly Val<"1" | "2" | "3" | "4" | "5" | "SHIFT" | "CONTROL" | "ALT" | "META">[]>;
  /** positive integer, meaning >0 · default `5` · modules/services/gromit-mpx.nix */
  readonly size?: Val<number>;
  /** one of "pen", "eraser", "recolor" · default `"pen"` · modules/services/gromit-mpx.nix */
  readonly type?: Val<"pen" | "eraser" | "recolor">;
}
export interface services·home_manager·autoExpire {
  /** boolean · default `false` · modules/services/home-manager-auto-expire.nix */
  readonly enable?: Val<boolean>;
  /** string · default `"monthly"` · modules/services/home-manager-auto-expire.nix */
  readonly frequency?: Val<string>;
  readonly store?: Def<services·home_manager·autoExpire·store>;
  /** string · default `"-30 days"` · modules/services/home-manager-auto-expire.nix */
  readonly timestamp?: Val<string>;
}
export interface services·home_manager·autoUpgrade {
  /** boolean · default `false` · modules/services/home-manager-auto-upgrade.nix */
  readonly enable?: Val<boolean>;
  /** list of string · default `[ ]` · modules/services/home-manager-auto-upgrade.nix */
  readonly flags?: Val<readonly Val<string>[]>;
  /** string · modules/services/home-manager-auto-upgrade.nix */
  readonly flakeDir?: Val<string>;
  /** string · modules/services/home-manager-auto-upgrade.nix */
  readonly frequency?: Val<string>;
  /** list of string · modules/services/home-manager-auto-upgrade.nix */
  readonly preSwitchCommands?: Val<readonly Val<string>[]>;
  /** boolean · default `false` · modules/services/home-manager-auto-upgrade.nix */
  readonly useFlake?: Val<boolean>;
}
export interface services·hyprshell·systemd {
  /** string · default `""` · modules/services/hyprshell.nix */
  readonly args?: Val<string>;
  /** boolean · default `true` · modules/services/hyprshell.nix */
  readonly enable?: Val<boolean>;
  /** string · modules/services/hyprshell.nix */
  readonly target?: Val<string>;
}
export interface services·hyprsunset·transitions·ᐸnameᐳ {
  /** string · modules/services/hyprsunset.nix */
  readonly calendar?: Val<string>;
  /** list of list of string · default `[ ]` · modules/services/hyprsunset.nix */
  readonly requests?: Val<readonly Val<readonly Val<string>[]>[]>;
}
export interface services·kanshi·profiles·ᐸnameᐳ {
  /** (list of string) or string convertible to it · default `[ ]` · modules/services/kanshi.nix */
  readonly exec?: Val<string | readonly Val<string>[]>;
  /** string · default `""` · modules/services/kanshi.nix */
  readonly name?: Val<string>;
  /** list of submodule · default `[ ]` · modules/services/kanshi.nix */
  readonly outputs?: Val<readonly Def<services·kanshi·profiles·ᐸnameᐳ·outputs·ᐸitemᐳ>[]>;
}
export interface services·kanshi·settings·ᐸitemᐳ·ᐸincludeᐳ {
  /** string · modules/services/kanshi.nix */
  readonly include?: Val<string>;
}
export interface services·kanshi·settings·ᐸitemᐳ·ᐸoutputᐳ {
  /** submodule · modules/services/kanshi.nix */
  readonly output?: Def<services·kanshi·settings·ᐸitemᐳ·ᐸoutputᐳ·output>;
}
export interface services·kanshi·settings·ᐸitemᐳ·ᐸprofileᐳ {
  /** submodule · modules/services/kanshi.nix */
  readonly profile?: Def<services·kanshi·settings·ᐸitemᐳ·ᐸprofileᐳ·profile>;
}
export interface services·librespot·settings {
  /** null or absolute path · modules/services/librespot.nix */
  readonly cache?: Val<PathLike | null>;
  /** null or absolute path · modules/services/librespot.nix */
  readonly "system-cache"?: Val<PathLike | null>;
  readonly [name: string]: Anything | undefined;
}
export interface services·linux_wallpaperengine·wallpapers·ᐸitemᐳ {
  readonly audio?: Def<services·linux_wallpaperengine·wallpapers·ᐸitemᐳ·audio>;
  /** list of string · default `[ ]` · modules/services/linux-wallpaperengine.nix */
  readonly extraOptions?: Val<readonly Val<string>[]>;
  /** null or signed integer · default `null` · modules/services/linux-wallpaperengine.nix */
  readonly fps?: Val<number | null>;
  /** string · modules/services/linux-wallpaperengine.nix */
  readonly monitor?: Val<string>;
  /** null or one of "stretch", "fit", "fill", "default" · default `null` · modules/services/linux-wallpaperengine.nix */
  readonly scaling?: Val<"stretch" | "fit" | "fill" | "default" | null>;
  /** string · modules/services/linux-wallpaperengine.nix */
  readonly wallpaperId?: Val<string>;
}
export interface services·mpd·network {
  /** string · default `"127.0.0.1"` · modules/services/mpd.nix */
  readonly listenAddress?: Val<string>;
  /** 16 bit unsigned integer; between 0 and 65535 (both inclusive) · default `6600` · modules/services/mpd.nix */
  readonly port?: Val<number>;
  /** boolean · default `false` · modules/services/mpd.nix */
  readonly startWhenNeeded?: Val<boolean>;
}
export interface services·mpd_mpris·mpd {
  /** null or string · default `null` · modules/services/mpd-mpris.nix */
  readonly host?: Val<string | null>;
  /** null or string · default `null` · modules/services/mpd-mpris.nix */
  readonly network?: Val<string | null>;
  /** null or string · default `null` · modules/services/mpd-mpris.nix */
  readonly password?: Val<string | null>;
  /** null or (16 bit unsigned integer; between 0 and 65535 (both inclusive)) · default `null` · modules/services/mpd-mpris.nix */
  readonly port?: Val<number | null>;
  /** boolean · modules/services/mpd-mpris.nix */
  readonly useLocal?: Val<boolean>;
}
export interface services·mpdris2·mpd {
  /** string · modules/services/mpdris2.nix */
  readonly host?: Val<string>;
  /** null or absolute path · modules/services/mpdris2.nix */
  readonly musicDirectory?: Val<PathLike | null>;
  /** null or string · default `null` · modules/services/mpdris2.nix */
  readonly password?: Val<string | null>;
  /** 16 bit unsigned integer; between 0 and 65535 (both inclusive) · modules/services/mpdris2.nix */
  readonly port?: Val<number>;
}
export interface services·mpdris2_rs·notifications {
  /** null or string · default `null` · modules/services/mpdris2-rs.nix */
  readonly body?: Val<string | null>;
  /** null or string · default `null` · modules/services/mpdris2-rs.nix */
  readonly bodyPaused?: Val<string | null>;
  /** boolean · default `false` · modules/services/mpdris2-rs.nix */
  readonly enable?: Val<boolean>;
  /** null or string · default `null` · modules/services/mpdris2-rs.nix */
  readonly summary?: Val<string | null>;
  /** null or string · default `null` · modules/services/mpdris2-rs.nix */
  readonly summaryPaused?: Val<string | null>;
  /** null or floating point number · default `null` · modules/services/mpdris2-rs.nix */
  readonly timeout?: Val<number | null>;
}
export interface services·mpdscribble·endpoints·ᐸnameᐳ {
  /** null or string · modules/services/mpdscribble.nix */
  readonly passwordFile?: Val<string | null>;
  /** string · default `""` · modules/services/mpdscribble.nix */
  readonly url?: Val<string>;
  /** string · modules/services/mpdscribble.nix */
  readonly username?: Val<string>;
}
export interface services·muchsync·remotes·ᐸnameᐳ {
  /** string · default `"*:0/5"` · modules/services/muchsync.nix */
  readonly frequency?: Val<string>;
  readonly local?: Def<services·muchsync·remotes·ᐸnameᐳ·local>;
  readonly remote?: Def<services·muchsync·remotes·ᐸnameᐳ·remote>;
  /** string · modules/services/muchsync.nix */
  readonly sshCommand?: Val<string>;
  /** boolean · default `true` · modules/services/muchsync.nix */
  readonly upload?: Val<boolean>;
}
export interface services·osmscout_server·network {
  /** string · default `"127.0.0.1"` · modules/services/osmscout-server.nix */
  readonly listenAddress?: Val<string>;
  /** 16 bit unsigned integer; between 0 and 65535 (both inclusive) · default `8553` · modules/services/osmscout-server.nix */
  readonly port?: Val<number>;
  /** boolean · default `true` · modules/services/osmscout-server.nix */
  readonly startWhenNeeded?: Val<boolean>;
}
export interface services·pbgopy·cache {
  /** string · default `"24h"` · modules/services/pbgopy.nix */
  readonly ttl?: Val<string>;
}
export interface services·pipewire·wireplumber {
  /** list of package · default `[ ]` · modules/services/pipewire.nix */
  readonly configPackages?: Val<readonly Val<Derivation>[]>;
  /** attribute set of JSON value · default `{ }` · modules/services/pipewire.nix */
  readonly configs?: Def<Attrs<Data>>;
  /** boolean · default `false` · modules/services/pipewire.nix */
  readonly enable?: Val<boolean>;
  /** list of package · default `[ ]` · modules/services/pipewire.nix */
  readonly scriptPackages?: Val<readonly Val<Derivation>[]>;
  /** attribute set of strings concatenated with "\n" · default `{ }` · modules/services/pipewire.nix */
  readonly scripts?: Def<Attrs<Val<string>>>;
}
export interface services·pizauth·accounts·ᐸnameᐳ {
  /** string · modules/services/pizauth.nix */
  readonly authUri?: Val<string>;
  /** string · modules/services/pizauth.nix */
  readonly clientId?: Val<string>;
  /** null or string · default `null` · modules/services/pizauth.nix */
  readonly clientSecret?: Val<string | null>;
  /** null or string · default `null` · modules/services/pizauth.nix */
  readonly extraConfig?: Val<string | null>;
  /** null or string · default `null` · modules/services/pizauth.nix */
  readonly loginHint?: Val<string | null>;
  /** string · read-only · modules/services/pizauth.nix */
  readonly name?: Val<string>;
  /** null or (list of string) · default `[ ]` · modules/services/pizauth.nix */
  readonly scopes?: Val<readonly Val<string>[] | null>;
  /** string · modules/services/pizauth.nix */
  readonly tokenUri?: Val<string>;
}
export interface services·plan9port·fontsrv {
  /** boolean · default `false` · modules/services/plan9port.nix */
  readonly enable?: Val<boolean>;
}
export interface services·plan9port·plumber {
  /** boolean · default `false` · modules/services/plan9port.nix */
  readonly enable?: Val<boolean>;
}
export interface services·podman·autoUpdate {
  /** boolean · default `true` · modules/services/podman/linux/services.nix */
  readonly enable?: Val<boolean>;
  /** string · default `"Sun *-*-* 00:00"` · modules/services/podman/linux/services.nix */
  readonly onCalendar?: Val<string>;
}
export interface services·podman·builds·ᐸnameᐳ {
  /** null or absolute path · default `null` · modules/services/podman/linux/builds.nix */
  readonly authFile?: Val<PathLike | null>;
  /** boolean · default `true` · modules/services/podman/linux/builds.nix */
  readonly autoStart?: Val<boolean>;
  /** null or string · modules/services/podman/linux/builds.nix */
  readonly description?: Val<string | null>;
  /** attribute set of (null or boolean or signed integer or string or absolute path or list of (null or boolean or signed integer or string or absolute path)) · default `{ }` · modules/services/podman/linux/builds.nix */
  readonly environment?: Def<Attrs<Val<boolean | number | string | PathLike | null | readonly Val<boolean | number | string | PathLike | null>[]>>>;
  /** attribute set of attribute set of ((attribute set of (null or boolean or signed integer or string or absolute path or list of (null or boolean or signed integer or string or absolute path))) or (list… · default `{ }` · modules/services/podman/linux/builds.nix */
  readonly extraConfig?: Def<Attrs<Def<Attrs<Val<Attrs<Val<boolean | number | string | PathLike | null | readonly Val<boolean | number | string | PathLike | null>[]>> | readonly Val<boolean | number | string | PathLike | null>[] | boolean | number | string | PathLike | null>>>>>;
  /** list of string · default `[ ]` · modules/services/podman/linux/builds.nix */
  readonly extraPodmanArgs?: Val<readonly Val<string>[]>;
  /** string · modules/services/podman/linux/builds.nix */
  readonly file?: Val<string>;
  /** attribute set of string · default `{ }` · modules/services/podman/linux/builds.nix */
  readonly labels?: Def<Attrs<Val<string>>>;
  /** list of string · default `[ ]` · modules/services/podman/linux/builds.nix */
  readonly tags?: Val<readonly Val<string>[]>;
  /** boolean · default `true` · modules/services/podman/linux/builds.nix */
  readonly tlsVerify?: Val<boolean>;
  /** null or absolute path · default `null` · modules/services/podman/linux/builds.nix */
  readonly workingDirectory?: Val<PathLike | null>;
}
export interface services·podman·containers·ᐸnameᐳ {
  /** list of string · default `[ ]` · modules/services/podman/linux/containers.nix */
  readonly addCapabilities?: Val<readonly Val<string>[]>;
  /** boolean · default `true` · modules/services/podman/linux/containers.nix */
  readonly autoStart?: Val<boolean>;
  /** one of <null>, "registry", "local" · default `null` · modules/services/podman/linux/containers.nix */
  readonly autoUpdate?: Val<null | "registry" | "local">;
  /** null or string · default `null` · modules/services/podman/linux/containers.nix */
  readonly description?: Val<string | null>;
  /** list of string · default `[ ]` · modules/services/podman/linux/containers.nix */
  readonly devices?: Val<readonly Val<string>[]>;
  /** list of string · default `[ ]` · modules/services/podman/linux/containers.nix */
  readonly dropCapabilities?: Val<readonly Val<string>[]>;
  /** null or string · default `null` · modules/services/podman/linux/containers.nix */
  readonly entrypoint?: Val<string | null>;
  /** attribute set of (null or boolean or signed integer or string or absolute path or list of (null or boolean or signed integer or string or absolute path)) · default `{ }` · modules/services/podman/linux/containers.nix */
  readonly environment?: Def<Attrs<Val<boolean | number | string | PathLike | null | readonly Val<boolean | number | string | PathLike | null>[]>>>;
  /** list of string · default `[ ]` · modules/services/podman/linux/containers.nix */
  readonly environmentFile?: Val<readonly Val<string>[]>;
  /** null or string · default `null` · modules/services/podman/linux/containers.nix */
  readonly exec?: Val<string | null>;
  /** attribute set of attribute set of ((attribute set of (null or boolean or signed integer or string or absolute path or list of (null or boolean or signed integer or string or absolute path))) or (list… · default `{ }` · modules/services/podman/linux/containers.nix */
  readonly extraConfig?: Def<Attrs<Def<Attrs<Val<Attrs<Val<boolean | number | string | PathLike | null | readonly Val<boolean | number | string | PathLike | null>[]>> | readonly Val<boolean | number | string | PathLike | null>[] | boolean | number | string | PathLike | null>>>>>;
  /** list of string · default `[ ]` · modules/services/podman/linux/containers.nix */
  readonly extraPodmanArgs?: Val<readonly Val<string>[]>;
  /** null or signed integer or string · default `null` · modules/services/podman/linux/containers.nix */
  readonly group?: Val<number | string | null>;
  /** string · modules/services/podman/linux/containers.nix */
  readonly image?: Val<string>;
  /** null or string · default `null` · modules/services/podman/linux/containers.nix */
  readonly ip4?: Val<string | null>;
  /** null or string · default `null` · modules/services/podman/linux/containers.nix */
  readonly ip6?: Val<string | null>;
  /** attribute set of string · default `{ }` · modules/services/podman/linux/containers.nix */
  readonly labels?: Def<Attrs<Val<string>>>;
  /** string or list of string · default `[ ]` · modules/services/podman/linux/containers.nix */
  readonly network?: Val<string | readonly Val<string>[]>;
  /** list of string · default `[ ]` · modules/services/podman/linux/containers.nix */
  readonly networkAlias?: Val<readonly Val<string>[]>;
  /** list of string · default `[ ]` · modules/services/podman/linux/containers.nix */
  readonly ports?: Val<readonly Val<string>[]>;
  /** null or signed integer or string · default `null` · modules/services/podman/linux/containers.nix */
  readonly user?: Val<number | string | null>;
  /** null or string · default `null` · modules/services/podman/linux/containers.nix */
  readonly userNS?: Val<string | null>;
  /** list of string · default `[ ]` · modules/services/podman/linux/containers.nix */
  readonly volumes?: Val<readonly Val<string>[]>;
}
export interface services·podman·images·ᐸnameᐳ {
  /** null or absolute path · default `null` · modules/services/podman/linux/images.nix */
  readonly authFile?: Val<PathLike | null>;
  /** boolean · default `true` · modules/services/podman/linux/images.nix */
  readonly autoStart?: Val<boolean>;
  /** null or absolute path · default `null` · modules/services/podman/linux/images.nix */
  readonly certDir?: Val<PathLike | null>;
  /** null or absolute path · default `null` · modules/services/podman/linux/images.nix */
  readonly decryptionKeyFile?: Val<PathLike | null>;
  /** null or string · modules/services/podman/linux/images.nix */
  readonly description?: Val<string | null>;
  /** attribute set of attribute set of ((attribute set of (null or boolean or signed integer or string or absolute path or list of (null or boolean or signed integer or string or absolute path))) or (list… · default `{ }` · modules/services/podman/linux/images.nix */
  readonly extraConfig?: Def<Attrs<Def<Attrs<Val<Attrs<Val<boolean | number | string | PathLike | null | readonly Val<boolean | number | string | PathLike | null>[]>> | readonly Val<boolean | number | string | PathLike | null>[] | boolean | number | string | PathLike | null>>>>>;
  /** list of string · default `[ ]` · modules/services/podman/linux/images.nix */
  readonly extraPodmanArgs?: Val<readonly Val<string>[]>;
  /** string · modules/services/podman/linux/images.nix */
  readonly image?: Val<string>;
  /** null or string · default `null` · modules/services/podman/linux/images.nix */
  readonly password?: Val<string | null>;
  /** null or string · default `null` · modules/services/podman/linux/images.nix */
  readonly tag?: Val<string | null>;
  /** boolean · default `true` · modules/services/podman/linux/images.nix */
  readonly tlsVerify?: Val<boolean>;
  /** null or string · default `null` · modules/services/podman/linux/images.nix */
  readonly username?: Val<string | null>;
}
export interface services·podman·internal {
  /** attribute set of package · modules/services/podman/linux/options.nix */
  readonly builtQuadlets?: Def<Attrs<Val<Derivation>>>;
  /** list of submodule · modules/services/podman/linux/options.nix */
  readonly quadletDefinitions?: Val<readonly Def<services·podman·internal·quadletDefinitions·ᐸitemᐳ>[]>;
}
export interface services·podman·machines·ᐸnameᐳ {
  /** boolean · default `true` · modules/services/podman/darwin.nix */
  readonly autoStart?: Val<boolean>;
  /** null or (positive integer, meaning >0) · default `null` · modules/services/podman/darwin.nix */
  readonly cpus?: Val<number | null>;
  /** null or (positive integer, meaning >0) · default `null` · modules/services/podman/darwin.nix */
  readonly diskSize?: Val<number | null>;
  /** null or string · default `null` · modules/services/podman/darwin.nix */
  readonly image?: Val<string | null>;
  /** null or (positive integer, meaning >0) · default `null` · modules/services/podman/darwin.nix */
  readonly memory?: Val<number | null>;
  /** null or boolean · default `null` · modules/services/podman/darwin.nix */
  readonly rootful?: Val<boolean | null>;
  /** null or (positive integer, meaning >0) · default `null` · modules/services/podman/darwin.nix */
  readonly swap?: Val<number | null>;
  /** null or string · default `null` · modules/services/podman/darwin.nix */
  readonly timezone?: Val<string | null>;
  /** null or string · default `null` · modules/services/podman/darwin.nix */
  readonly username?: Val<string | null>;
  /** list of string · default `[ "/Users:/Users" "/private:/private" "/var/folders:/var/folders" ]` · modules/services/podman/darwin.nix */
  readonly volumes?: Val<readonly Val<string>[]>;
  /** positive integer, meaning >0 · default `30` · modules/services/podman/darwin.nix */
  readonly watchdogInterval?: Val<number>;
}
export interface services·podman·networks·ᐸnameᐳ {
  /** boolean · default `true` · modules/services/podman/linux/networks.nix */
  readonly autoStart?: Val<boolean>;
  /** null or string · default `null` · modules/services/podman/linux/networks.nix */
  readonly description?: Val<string | null>;
  /** null or string · default `null` · modules/services/podman/linux/networks.nix */
  readonly driver?: Val<string | null>;
  /** attribute set of attribute set of ((attribute set of (null or boolean or signed integer or string or absolute path or list of (null or boolean or signed integer or string or absolute path))) or (list… · default `{ }` · modules/services/podman/linux/networks.nix */
  readonly extraConfig?: Def<Attrs<Def<Attrs<Val<Attrs<Val<boolean | number | string | PathLike | null | readonly Val<boolean | number | string | PathLike | null>[]>> | readonly Val<boolean | number | string | PathLike | null>[] | boolean | number | string | PathLike | null>>>>>;
  /** list of string · default `[ ]` · modules/services/podman/linux/networks.nix */
  readonly extraPodmanArgs?: Val<readonly Val<string>[]>;
  /** null or string · default `null` · modules/services/podman/linux/networks.nix */
  readonly gateway?: Val<string | null>;
  /** null or boolean · default `null` · modules/services/podman/linux/networks.nix */
  readonly internal?: Val<boolean | null>;
  /** attribute set of string · default `{ }` · modules/services/podman/linux/networks.nix */
  readonly labels?: Def<Attrs<Val<string>>>;
  /** null or string · default `null` · modules/services/podman/linux/networks.nix */
  readonly subnet?: Val<string | null>;
}
export interface services·podman·settings {
  /** TOML value · default `{ }` · modules/services/podman */
  readonly containers?: Data;
  /** list of string · default `[ ]` · modules/services/podman */
  readonly mounts?: Val<readonly Val<string>[]>;
  /** attribute set · default `{ }` · modules/services/podman */
  readonly policy?: Def<AnythingSet>;
  readonly registries?: Def<services·podman·settings·registries>;
  /** TOML value · modules/services/podman */
  readonly storage?: Data;
}
export interface services·podman·volumes·ᐸnameᐳ {
  /** boolean · default `true` · modules/services/podman/linux/volumes.nix */
  readonly autoStart?: Val<boolean>;
  /** boolean · default `true` · modules/services/podman/linux/volumes.nix */
  readonly copy?: Val<boolean>;
  /** null or string · modules/services/podman/linux/volumes.nix */
  readonly description?: Val<string | null>;
  /** null or string · default `null` · modules/services/podman/linux/volumes.nix */
  readonly device?: Val<string | null>;
  /** null or string · default `null` · modules/services/podman/linux/volumes.nix */
  readonly driver?: Val<string | null>;
  /** attribute set of attribute set of ((attribute set of (null or boolean or signed integer or string or absolute path or list of (null or boolean or signed integer or string or absolute path))) or (list… · default `{ }` · modules/services/podman/linux/volumes.nix */
  readonly extraConfig?: Def<Attrs<Def<Attrs<Val<Attrs<Val<boolean | number | string | PathLike | null | readonly Val<boolean | number | string | PathLike | null>[]>> | readonly Val<boolean | number | string | PathLike | null>[] | boolean | number | string | PathLike | null>>>>>;
  /** list of string · default `[ ]` · modules/services/podman/linux/volumes.nix */
  readonly extraPodmanArgs?: Val<readonly Val<string>[]>;
  /** null or signed integer or string · default `null` · modules/services/podman/linux/volumes.nix */
  readonly group?: Val<number | string | null>;
  /** null or string · default `null` · modules/services/podman/linux/volumes.nix */
  readonly image?: Val<string | null>;
  /** attribute set of string · default `{ }` · modules/services/podman/linux/volumes.nix */
  readonly labels?: Def<Attrs<Val<string>>>;
  /** boolean · default `true` · modules/services/podman/linux/volumes.nix */
  readonly preserve?: Val<boolean>;
  /** null or string · default `null` · modules/services/podman/linux/volumes.nix */
  readonly type?: Val<string | null>;
  /** null or signed integer or string · default `null` · modules/services/podman/linux/volumes.nix */
  readonly user?: Val<number | string | null>;
}
export interface services·radicle·node {
  /** string · default `""` · modules/services/radicle.nix */
  readonly args?: Val<string>;
  /** boolean · default `false` · modules/services/radicle.nix */
  readonly enable?: Val<boolean>;
  /** attribute set of (null or string or absolute path or package) · default `{ }` · modules/services/radicle.nix */
  readonly environment?: Def<Attrs<Val<string | PathLike | Derivation | null>>>;
  readonly lazy?: Def<services·radicle·node·lazy>;
  /** package · modules/services/radicle.nix */
  readonly package?: Val<Derivation>;
}
export interface services·redshift·brightness {
  /** @deprecated renamed to `services.redshift.settings.redshift.brightness-day` */
  readonly day?: Anything;
  /** @deprecated renamed to `services.redshift.settings.redshift.brightness-night` */
  readonly night?: Anything;
}
export interface services·redshift·temperature {
  /** signed integer · default `5500` · modules/services/redshift-gammastep/redshift.nix */
  readonly day?: Val<number>;
  /** signed integer · default `3700` · modules/services/redshift-gammastep/redshift.nix */
  readonly night?: Val<number>;
}
export interface services·remmina·systemdService {
  /** boolean · default `true` · modules/services/remmina.nix */
  readonly enable?: Val<boolean>;
  /** list of string · default `[ "--icon" ]` · modules/services/remmina.nix */
  readonly startupFlags?: Val<readonly Val<string>[]>;
}
export interface services·restic·backups·ᐸnameᐳ {
  /** null or string · default `null` · modules/services/restic.nix */
  readonly backupCleanupCommand?: Val<string | null>;
  /** null or string · default `null` · modules/services/restic.nix */
  readonly backupPrepareCommand?: Val<string | null>;
  /** list of string · default `[ ]` · modules/services/restic.nix */
  readonly checkOpts?: Val<readonly Val<string>[]>;
  /** boolean · default `true` · modules/services/restic.nix */
  readonly createWrapper?: Val<boolean>;
  /** null or string · default `null` · modules/services/restic.nix */
  readonly dynamicFilesFrom?: Val<string | null>;
  /** null or string · default `null` · modules/services/restic.nix */
  readonly environmentFile?: Val<string | null>;
  /** list of string · default `[ ]` · modules/services/restic.nix */
  readonly exclude?: Val<readonly Val<string>[]>;
  /** list of string · default `[ ]` · modules/services/restic.nix */
  readonly extraBackupArgs?: Val<readonly Val<string>[]>;
  /** list of string · default `[ ]` · modules/services/restic.nix */
  readonly extraOptions?: Val<readonly Val<string>[]>;
  /** boolean · default `false` · modules/services/restic.nix */
  readonly inhibitsSleep?: Val<boolean>;
  /** boolean · default `false` · modules/services/restic.nix */
  readonly initialize?: Val<boolean>;
  /** package · modules/services/restic.nix */
  readonly package?: Val<Derivation>;
  /** null or string · default `null` · modules/services/restic.nix */
  readonly passwordCommand?: Val<string | null>;
  /** null or string · default `null` · modules/services/restic.nix */
  readonly passwordFile?: Val<string | null>;
  /** list of string · default `[ ]` · modules/services/restic.nix */
  readonly paths?: Val<readonly Val<string>[]>;
  /** null or (nonnegative integer or floating point number, meaning >=0) · default `null` · modules/services/restic.nix */
  readonly progressFps?: Val<number | null>;
  /** list of string · default `[ ]` · modules/services/restic.nix */
  readonly pruneOpts?: Val<readonly Val<string>[]>;
  /** attribute set of (string or boolean or signed integer) · default `{ }` · modules/services/restic.nix */
  readonly rcloneOptions?: Def<Attrs<Val<string | boolean | number>>>;
  /** null or string · default `null` · modules/services/restic.nix */
  readonly repository?: Val<string | null>;
  /** null or absolute path · default `null` · modules/services/restic.nix */
  readonly repositoryFile?: Val<PathLike | null>;
  /** boolean · modules/services/restic.nix */
  readonly runCheck?: Val<boolean>;
  /** package · modules/services/restic.nix */
  readonly "ssh-package"?: Val<Derivation>;
  /** null or (attribute set of (boolean or signed integer or string or absolute path or list of (boolean or signed integer or string or absolute path))) · default `{ OnCalendar = "daily"; Persistent = true; }` · modules/services/restic.nix */
  readonly timerConfig?: Def<Attrs<Val<boolean | number | string | PathLike | readonly Val<boolean | number | string | PathLike>[]>> | null>;
}
export interface services·screen_locker·xautolock {
  /** boolean · default `true` · modules/services/screen-locker.nix */
  readonly detectSleep?: Val<boolean>;
  /** boolean · default `true` · modules/services/screen-locker.nix */
  readonly enable?: Val<boolean>;
  /** list of string · default `[ ]` · modules/services/screen-locker.nix */
  readonly extraOptions?: Val<readonly Val<string>[]>;
  /** package · modules/services/screen-locker.nix */
  readonly package?: Val<Derivation>;
}
export interface services·screen_locker·xss_lock {
  /** list of string · default `[ ]` · modules/services/screen-locker.nix */
  readonly extraOptions?: Val<readonly Val<string>[]>;
  /** package · modules/services/screen-locker.nix */
  readonly package?: Val<Derivation>;
  /** signed integer · default `600` · modules/services/screen-locker.nix */
  readonly screensaverCycle?: Val<number>;
}
export interface services·swayidle·events {
  /** null or string · default `null` · modules/services/swayidle.nix */
  readonly "after-resume"?: Val<string | null>;
  /** null or string · default `null` · modules/services/swayidle.nix */
  readonly "before-sleep"?: Val<string | null>;
  /** null or string · default `null` · modules/services/swayidle.nix */
  readonly lock?: Val<string | null>;
  /** null or string · default `null` · modules/services/swayidle.nix */
  readonly unlock?: Val<string | null>;
}
export interface services·swayidle·timeouts·ᐸitemᐳ {
  /** string · modules/services/swayidle.nix */
  readonly command?: Val<string>;
  /** null or string · default `null` · modules/services/swayidle.nix */
  readonly resumeCommand?: Val<string | null>;
  /** positive integer, meaning >0 · modules/services/swayidle.nix */
  readonly timeout?: Val<number>;
}
export interface services·syncthing·guiCredentials {
  /** string · default `null` · modules/services/syncthing.nix */
  readonly passwordFile?: Val<string>;
  /** non-empty string · modules/services/syncthing.nix */
  readonly username?: Val<string>;
}
export interface services·syncthing·settings {
  /** attribute set of open submodule of JSON value · default `{ }` · modules/services/syncthing.nix */
  readonly devices?: Def<Attrs<Def<services·syncthing·settings·devices·ᐸnameᐳ>>>;
  /** attribute set of open submodule of JSON value · default `{ }` · modules/services/syncthing.nix */
  readonly folders?: Def<Attrs<Def<services·syncthing·settings·folders·ᐸnameᐳ>>>;
  /** open submodule of JSON value · default `{ }` · modules/services/syncthing.nix */
  readonly options?: Def<services·syncthing·settings·options>;
  readonly [name: string]: Data | undefined;
}
export interface services·syncthing·tray {
  /** string · modules/services/syncthing.nix */
  readonly command?: Val<string>;
  /** boolean · default `false` · modules/services/syncthing.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/syncthing.nix */
  readonly package?: Val<Derivation>;
}
export interface services·twmn·icons {
  /** null or absolute path · default `null` · modules/services/twmn.nix */
  readonly critical?: Val<PathLike | null>;
  /** null or absolute path · default `null` · modules/services/twmn.nix */
  readonly info?: Val<PathLike | null>;
  /** null or absolute path · default `null` · modules/services/twmn.nix */
  readonly warning?: Val<PathLike | null>;
}
export interface services·twmn·text {
  /** string · default `"#999999"` · modules/services/twmn.nix */
  readonly color?: Val<string>;
  readonly font?: Def<services·twmn·text·font>;
  /** null or (unsigned integer, meaning >=0) · default `null` · modules/services/twmn.nix */
  readonly maxLength?: Val<number | null>;
}
export interface services·twmn·window {
  /** boolean · default `false` · modules/services/twmn.nix */
  readonly alwaysOnTop?: Val<boolean>;
  readonly animation?: Def<services·twmn·window·animation>;
  /** string · default `"#000000"` · modules/services/twmn.nix */
  readonly color?: Val<string>;
  /** unsigned integer, meaning >=0 · default `18` · modules/services/twmn.nix */
  readonly height?: Val<number>;
  readonly offset?: Def<services·twmn·window·offset>;
  /** integer between 0 and 100 (both inclusive) · default `100` · modules/services/twmn.nix */
  readonly opacity?: Val<number>;
  /** one of "tr", "top_right", "tl", "top_left", "br", "bottom_right", "bl", "bottom_left", "tc", "top_center", "bc", "bottom_center", "c", "center" · default `"top_right"` · modules/services/twmn.nix */
  readonly position?: Val<"tr" | "top_right" | "tl" | "top_left" | "br" | "bottom_right" | "bl" | "bottom_left" | "tc" | "top_center" | "bc" | "bottom_center" | "c" | "center">;
}
export interface services·unison·pairs·ᐸnameᐳ {
  /** attribute set of (string or list of string) · modules/services/unison.nix */
  readonly commandOptions?: Def<Attrs<Val<string | readonly Val<string>[]>>>;
  /** list of string · modules/services/unison.nix */
  readonly roots?: Val<readonly Val<string>[]>;
  /** absolute path · modules/services/unison.nix */
  readonly stateDirectory?: Val<PathLike>;
}
export interface services·voxtype·wayland {
  /** null or string · default `null` · modules/services/voxtype.nix */
  readonly display?: Val<string | null>;
}
export interface services·voxtype·x11 {
  /** null or string · default `null` · modules/services/voxtype.nix */
  readonly display?: Val<string | null>;
}
export interface services·walker·systemd {
  /** boolean · default `false` · modules/services/walker.nix */
  readonly enable?: Val<boolean>;
}
export interface services·walker·theme {
  /** attribute set of (absolute path or strings concatenated with "\n") · default `{ }` · modules/services/walker.nix */
  readonly layout?: Def<Attrs<Val<PathLike | string>>>;
  /** string · default `"nixos"` · modules/services/walker.nix */
  readonly name?: Val<string>;
  /** strings concatenated with "\n" · default `""` · modules/services/walker.nix */
  readonly style?: Val<string>;
}
export interface services·wayvnc·settings {
  /** string · modules/services/wayvnc.nix */
  readonly address?: Val<string>;
  /** 16 bit unsigned integer; between 0 and 65535 (both inclusive) · modules/services/wayvnc.nix */
  readonly port?: Val<number>;
  readonly [name: string]: Anything | undefined;
}
export interface services·wlsunset·temperature {
  /** signed integer · default `6500` · modules/services/wlsunset.nix */
  readonly day?: Val<number>;
  /** signed integer · default `4000` · modules/services/wlsunset.nix */
  readonly night?: Val<number>;
}
export interface services·wluma·systemd {
  /** boolean · default `true` · modules/services/wluma.nix */
  readonly enable?: Val<boolean>;
  /** null or string · modules/services/wluma.nix */
  readonly target?: Val<string | null>;
}
export interface services·xidlehook·timers·ᐸitemᐳ {
  /** string · default `""` · modules/services/xidlehook.nix */
  readonly canceller?: Val<string>;
  /** null or string · modules/services/xidlehook.nix */
  readonly command?: Val<string | null>;
  /** unsigned integer, meaning >=0 · modules/services/xidlehook.nix */
  readonly delay?: Val<number>;
}
export interface services·xsuspender·defaults {
  /** boolean · default `true` · modules/services/xsuspender.nix */
  readonly autoSuspendOnBattery?: Val<boolean>;
  /** signed integer · default `0` · modules/services/xsuspender.nix */
  readonly downclockOnBattery?: Val<number>;
  /** null or string · default `null` · modules/services/xsuspender.nix */
  readonly execResume?: Val<string | null>;
  /** null or string · default `null` · modules/services/xsuspender.nix */
  readonly execSuspend?: Val<string | null>;
  /** null or string · default `null` · modules/services/xsuspender.nix */
  readonly matchWmClassContains?: Val<string | null>;
  /** null or string · default `null` · modules/services/xsuspender.nix */
  readonly matchWmClassGroupContains?: Val<string | null>;
  /** null or string · default `null` · modules/services/xsuspender.nix */
  readonly matchWmNameContains?: Val<string | null>;
  /** boolean · default `false` · modules/services/xsuspender.nix */
  readonly onlyOnBattery?: Val<boolean>;
  /** signed integer · default `50` · modules/services/xsuspender.nix */
  readonly resumeEvery?: Val<number>;
  /** signed integer · default `5` · modules/services/xsuspender.nix */
  readonly resumeFor?: Val<number>;
  /** boolean · default `true` · modules/services/xsuspender.nix */
  readonly sendSignals?: Val<boolean>;
  /** signed integer · default `5` · modules/services/xsuspender.nix */
  readonly suspendDelay?: Val<number>;
  /** null or string · default `null` · modules/services/xsuspender.nix */
  readonly suspendSubtreePattern?: Val<string | null>;
}
export interface services·xsuspender·rules·ᐸnameᐳ {
  /** boolean · default `true` · modules/services/xsuspender.nix */
  readonly autoSuspendOnBattery?: Val<boolean>;
  /** signed integer · default `0` · modules/services/xsuspender.nix */
  readonly downclockOnBattery?: Val<number>;
  /** null or string · default `null` · modules/services/xsuspender.nix */
  readonly execResume?: Val<string | null>;
  /** null or string · default `null` · modules/services/xsuspender.nix */
  readonly execSuspend?: Val<string | null>;
  /** null or string · default `null` · modules/services/xsuspender.nix */
  readonly matchWmClassContains?: Val<string | null>;
  /** null or string · default `null` · modules/services/xsuspender.nix */
  readonly matchWmClassGroupContains?: Val<string | null>;
  /** null or string · default `null` · modules/services/xsuspender.nix */
  readonly matchWmNameContains?: Val<string | null>;
  /** boolean · default `false` · modules/services/xsuspender.nix */
  readonly onlyOnBattery?: Val<boolean>;
  /** signed integer · default `50` · modules/services/xsuspender.nix */
  readonly resumeEvery?: Val<number>;
  /** signed integer · default `5` · modules/services/xsuspender.nix */
  readonly resumeFor?: Val<number>;
  /** boolean · default `true` · modules/services/xsuspender.nix */
  readonly sendSignals?: Val<boolean>;
  /** signed integer · default `5` · modules/services/xsuspender.nix */
  readonly suspendDelay?: Val<number>;
  /** null or string · default `null` · modules/services/xsuspender.nix */
  readonly suspendSubtreePattern?: Val<string | null>;
}
export interface systemd·user·automounts·ᐸnameᐳ {
  readonly Unit?: Def<systemd·user·automounts·ᐸnameᐳ·Unit>;
  readonly [name: string]: Anything | undefined;
}
export interface systemd·user·mounts·ᐸnameᐳ {
  readonly Unit?: Def<systemd·user·mounts·ᐸnameᐳ·Unit>;
  readonly [name: string]: Anything | undefined;
}
export interface systemd·user·paths·ᐸnameᐳ {
  readonly Unit?: Def<systemd·user·paths·ᐸnameᐳ·Unit>;
  readonly [name: string]: Anything | undefined;
}
export interface systemd·user·services·ᐸnameᐳ {
  readonly Service?: Def<systemd·user·services·ᐸnameᐳ·Service>;
  readonly Unit?: Def<systemd·user·services·ᐸnameᐳ·Unit>;
  readonly [name: string]: Anything | undefined;
}
export interface systemd·user·settings {
  readonly Manager?: Def<systemd·user·settings·Manager>;
  readonly [name: string]: Anything | undefined;
}
export interface systemd·user·slices·ᐸnameᐳ {
  readonly Unit?: Def<systemd·user·slices·ᐸnameᐳ·Unit>;
  readonly [name: string]: Anything | undefined;
}
export interface systemd·user·sockets·ᐸnameᐳ {
  readonly Unit?: Def<systemd·user·sockets·ᐸnameᐳ·Unit>;
  readonly [name: string]: Anything | undefined;
}
export interface systemd·user·targets·ᐸnameᐳ {
  readonly Unit?: Def<systemd·user·targets·ᐸnameᐳ·Unit>;
  readonly [name: string]: Anything | undefined;
}
export interface systemd·user·timers·ᐸnameᐳ {
  readonly Unit?: Def<systemd·user·timers·ᐸnameᐳ·Unit>;
  readonly [name: string]: Anything | undefined;
}
export interface systemd·user·tmpfiles {
  /** list of string · default `[ ]` · modules/misc/tmpfiles.nix */
  readonly rules?: Val<readonly Val<string>[]>;
}
export interface targets·darwin·copyApps {
  /** string · default `"Applications/Home Manager Apps"` · modules/targets/darwin/copyapps.nix */
  readonly directory?: Val<string>;
  /** boolean · modules/targets/darwin/copyapps.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `true` · modules/targets/darwin/copyapps.nix */
  readonly enableChecks?: Val<boolean>;
}
export interface targets·darwin·currentHostDefaults {
  readonly "com.apple.controlcenter"?: Def<targets·darwin·currentHostDefaults·com_apple_controlcenter>;
  readonly [name: string]: Anything | undefined;
}
export interface targets·darwin·defaults {
  readonly NSGlobalDomain?: Def<targets·darwin·defaults·NSGlobalDomain>;
  readonly "com.apple.Safari"?: Def<targets·darwin·defaults·com_apple_Safari>;
  readonly "com.apple.Safari.SandboxBroker"?: Def<targets·darwin·defaults·com_apple_Safari_SandboxBroker>;
  readonly "com.apple.desktopservices"?: Def<targets·darwin·defaults·com_apple_desktopservices>;
  readonly "com.apple.dock"?: Def<targets·darwin·defaults·com_apple_dock>;
  readonly "com.apple.finder"?: Def<targets·darwin·defaults·com_apple_finder>;
  readonly "com.apple.menuextra.battery"?: Def<targets·darwin·defaults·com_apple_menuextra_battery>;
  readonly "com.apple.menuextra.clock"?: Def<targets·darwin·defaults·com_apple_menuextra_clock>;
  readonly "com.googlecode.iterm2"?: Def<targets·darwin·defaults·com_googlecode_iterm2>;
  readonly [name: string]: Anything | undefined;
}
export interface targets·darwin·linkApps {
  /** string · default `"Applications/Home Manager Apps"` · modules/targets/darwin/linkapps.nix */
  readonly directory?: Val<string>;
  /** boolean · modules/targets/darwin/linkapps.nix */
  readonly enable?: Val<boolean>;
}
export interface targets·genericLinux·gpu {
  /** package · modules/targets/generic-linux/gpu */
  readonly drivers?: Val<Derivation>;
  /** boolean · modules/targets/generic-linux/gpu */
  readonly enable?: Val<boolean>;
  /** absolute path · default `"/nix/var/nix"` · modules/targets/generic-linux/gpu */
  readonly nixStateDirectory?: Val<PathLike>;
  readonly nvidia?: Def<targets·genericLinux·gpu·nvidia>;
  /** attribute set · modules/targets/generic-linux/gpu */
  readonly packages?: Def<AnythingSet>;
  /** package · read-only · modules/targets/generic-linux/gpu */
  readonly setupPackage?: Val<Derivation>;
}
export interface targets·genericLinux·nixGL {
  /** one of "mesa", "mesaPrime", "nvidia", "nvidiaPrime" · default `"mesa"` · modules/targets/generic-linux/nixgl.nix */
  readonly defaultWrapper?: Val<"mesa" | "mesaPrime" | "nvidia" | "nvidiaPrime">;
  /** null or (list of (one of "mesa", "mesaPrime", "nvidia", "nvidiaPrime")) · default `null` · modules/targets/generic-linux/nixgl.nix */
  readonly installScripts?: Val<readonly Val<"mesa" | "mesaPrime" | "nvidia" | "nvidiaPrime">[] | null>;
  /** one of "mesa", "mesaPrime", "nvidia", "nvidiaPrime" · default `"mesaPrime"` · modules/targets/generic-linux/nixgl.nix */
  readonly offloadWrapper?: Val<"mesa" | "mesaPrime" | "nvidia" | "nvidiaPrime">;
  /** null or attribute set · default `null` · modules/targets/generic-linux/nixgl.nix */
  readonly packages?: Def<AnythingSet | null>;
  readonly prime?: Def<targets·genericLinux·nixGL·prime>;
  readonly vulkan?: Def<targets·genericLinux·nixGL·vulkan>;
}
export interface wayland·windowManager·hyprland {
  /** one of "hyprlang", "lua" · modules/services/window-managers/hyprland */
  readonly configType?: Val<"hyprlang" | "lua">;
  /** boolean · default `false` · modules/services/window-managers/hyprland */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/services/window-managers/hyprland */
  readonly extraConfig?: Val<string>;
  /** attribute set of (submodule or absolute path or strings concatenated with "\n" convertible to it) · default `{ }` · modules/services/window-managers/hyprland */
  readonly extraLuaFiles?: Def<Attrs<Val<PathLike | string | wayland·windowManager·hyprland·extraLuaFiles·ᐸnameᐳ>>>;
  /** null or package · read-only · modules/services/window-managers/hyprland */
  readonly finalPackage?: Val<Derivation | null>;
  /** null or package · read-only · modules/services/window-managers/hyprland */
  readonly finalPortalPackage?: Val<Derivation | null>;
  /** list of string · default `[ "$" "bezier" "curve" "name" "output" ]` · modules/services/window-managers/hyprland */
  readonly importantPrefixes?: Val<readonly Val<string>[]>;
  /** null or package · modules/services/window-managers/hyprland */
  readonly package?: Val<Derivation | null>;
  /** list of (package or absolute path) · default `[ ]` · modules/services/window-managers/hyprland */
  readonly plugins?: Val<readonly Val<Derivation | PathLike>[]>;
  /** null or package · modules/services/window-managers/hyprland */
  readonly portalPackage?: Val<Derivation | null>;
  /** Hyprland configuration value · default `{ }` · modules/services/window-managers/hyprland */
  readonly settings?: Data;
  /** boolean · default `true` · modules/services/window-managers/hyprland */
  readonly sourceFirst?: Val<boolean>;
  /** attribute set of submodule · default `{ }` · modules/services/window-managers/hyprland */
  readonly submaps?: Def<Attrs<Def<wayland·windowManager·hyprland·submaps·ᐸnameᐳ>>>;
  readonly systemd?: Def<wayland·windowManager·hyprland·systemd>;
  readonly xdph?: Def<wayland·windowManager·hyprland·xdph>;
  readonly xwayland?: Def<wayland·windowManager·hyprland·xwayland>;
}
export interface wayland·windowManager·labwc {
  /** list of string · default `[ ]` · modules/services/window-managers/labwc */
  readonly autostart?: Val<readonly Val<string>[]>;
  /** boolean · default `false` · modules/services/window-managers/labwc */
  readonly enable?: Val<boolean>;
  /** list of string · default `[ ]` · modules/services/window-managers/labwc */
  readonly environment?: Val<readonly Val<string>[]>;
  /** strings concatenated with "\n" · default `""` · modules/services/window-managers/labwc */
  readonly extraConfig?: Val<string>;
  /** list of XML value · default `[ ]` · modules/services/window-managers/labwc */
  readonly menu?: Val<readonly Data[]>;
  /** null or package · modules/services/window-managers/labwc */
  readonly package?: Val<Derivation | null>;
  /** open submodule of XML value · default `{ }` · modules/services/window-managers/labwc */
  readonly rc?: Def<DataSet>;
  readonly systemd?: Def<wayland·windowManager·labwc·systemd>;
  readonly xwayland?: Def<wayland·windowManager·labwc·xwayland>;
}
export interface wayland·windowManager·niri {
  /** boolean · modules/services/window-managers/niri.nix */
  readonly checkConfig?: Val<boolean>;
  /** boolean · default `false` · modules/services/window-managers/niri.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/services/window-managers/niri.nix */
  readonly extraConfig?: Val<string>;
  /** strings concatenated with "\n" · default `""` · modules/services/window-managers/niri.nix */
  readonly extraConfigEarly?: Val<string>;
  /** null or package · modules/services/window-managers/niri.nix */
  readonly package?: Val<Derivation | null>;
  /** null or package · modules/services/window-managers/niri.nix */
  readonly portalPackage?: Val<Derivation | null>;
  /** attribute set of KDL value · default `{ }` · modules/services/window-managers/niri.nix */
  readonly settings?: Def<Attrs<Data>>;
  readonly systemd?: Def<wayland·windowManager·niri·systemd>;
  /** null or package · modules/services/window-managers/niri.nix */
  readonly xwaylandSatellitePackage?: Val<Derivation | null>;
}
export interface wayland·windowManager·river {
  /** boolean · default `false` · modules/services/window-managers/river.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/services/window-managers/river.nix */
  readonly extraConfig?: Val<string>;
  /** attribute set · default `{ }` · modules/services/window-managers/river.nix */
  readonly extraSessionVariables?: Def<AnythingSet>;
  /** null or package · modules/services/window-managers/river.nix */
  readonly package?: Val<Derivation | null>;
  /** River configuration value · default `{ }` · modules/services/window-managers/river.nix */
  readonly settings?: Data;
  readonly systemd?: Def<wayland·windowManager·river·systemd>;
  readonly xwayland?: Def<wayland·windowManager·river·xwayland>;
}
export interface wayland·windowManager·sway {
  /** boolean · modules/services/window-managers/i3-sway/sway.nix */
  readonly checkConfig?: Val<boolean>;
  /** null or submodule · default `{ }` · modules/services/window-managers/i3-sway/sway.nix */
  readonly config?: Def<wayland·windowManager·sway·config | null>;
  /** boolean · default `false` · modules/services/window-managers/i3-sway/sway.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/services/window-managers/i3-sway/sway.nix */
  readonly extraConfig?: Val<string>;
  /** strings concatenated with "\n" · default `""` · modules/services/window-managers/i3-sway/sway.nix */
  readonly extraConfigEarly?: Val<string>;
  /** list of string · default `[ ]` · modules/services/window-managers/i3-sway/sway.nix */
  readonly extraOptions?: Val<readonly Val<string>[]>;
  /** strings concatenated with "\n" · default `""` · modules/services/window-managers/i3-sway/sway.nix */
  readonly extraSessionCommands?: Val<string>;
  /** null or package · modules/services/window-managers/i3-sway/sway.nix */
  readonly package?: Val<Derivation | null>;
  readonly swaynag?: Def<wayland·windowManager·sway·swaynag>;
  readonly systemd?: Def<wayland·windowManager·sway·systemd>;
  /** @deprecated renamed to `wayland.windowManager.sway.systemd.enable` */
  readonly systemdIntegration?: Anything;
  /** submodule · default `{ }` · modules/services/window-managers/i3-sway/sway.nix */
  readonly wrapperFeatures?: Def<wayland·windowManager·sway·wrapperFeatures>;
  /** boolean · default `true` · modules/services/window-managers/i3-sway/sway.nix */
  readonly xwayland?: Val<boolean>;
}
export interface wayland·windowManager·wayfire {
  /** boolean · default `false` · modules/services/window-managers/wayfire.nix */
  readonly enable?: Val<boolean>;
  /** null or package · modules/services/window-managers/wayfire.nix */
  readonly package?: Val<Derivation | null>;
  /** list of package · modules/services/window-managers/wayfire.nix */
  readonly plugins?: Val<readonly Val<Derivation>[]>;
  /** open submodule of attribute set of attribute set of (string or absolute path or boolean or signed integer or floating point number) · default `{ }` · modules/services/window-managers/wayfire.nix */
  readonly settings?: Def<wayland·windowManager·wayfire·settings>;
  readonly systemd?: Def<wayland·windowManager·wayfire·systemd>;
  readonly "wf-shell"?: Def<wayland·windowManager·wayfire·wf_shell>;
  readonly xwayland?: Def<wayland·windowManager·wayfire·xwayland>;
}
export interface xdg·desktopEntries·ᐸnameᐳ·actions·ᐸnameᐳ {
  /** null or string · default `null` · modules/misc/xdg/desktop-entries.nix */
  readonly exec?: Val<string | null>;
  /** null or string or absolute path · default `null` · modules/misc/xdg/desktop-entries.nix */
  readonly icon?: Val<string | PathLike | null>;
  /** string · modules/misc/xdg/desktop-entries.nix */
  readonly name?: Val<string>;
}
export interface xdg·mimeApps·associations {
  /** attribute set of ((list of string) or (list of string) or string convertible to it) · default `{ }` · modules/misc/xdg/mime-apps.nix */
  readonly added?: Def<Attrs<Val<readonly Val<string>[] | string | readonly Val<string>[]>>>;
  /** attribute set of ((list of string) or (list of string) or string convertible to it) · default `{ }` · modules/misc/xdg/mime-apps.nix */
  readonly removed?: Def<Attrs<Val<readonly Val<string>[] | string | readonly Val<string>[]>>>;
}
export interface xsession·windowManager·awesome {
  /** boolean · default `false` · modules/services/window-managers/awesome.nix */
  readonly enable?: Val<boolean>;
  /** list of package · default `[ ]` · modules/services/window-managers/awesome.nix */
  readonly luaModules?: Val<readonly Val<Derivation>[]>;
  /** boolean · default `false` · modules/services/window-managers/awesome.nix */
  readonly noArgb?: Val<boolean>;
  /** package · modules/services/window-managers/awesome.nix */
  readonly package?: Val<Derivation>;
}
export interface xsession·windowManager·bspwm {
  /** boolean · default `true` · modules/services/window-managers/bspwm */
  readonly alwaysResetDesktops?: Val<boolean>;
  /** boolean · default `false` · modules/services/window-managers/bspwm */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/services/window-managers/bspwm */
  readonly extraConfig?: Val<string>;
  /** strings concatenated with "\n" · default `""` · modules/services/window-managers/bspwm */
  readonly extraConfigEarly?: Val<string>;
  /** attribute set of list of string · default `{ }` · modules/services/window-managers/bspwm */
  readonly monitors?: Def<Attrs<Val<readonly Val<string>[]>>>;
  /** package · modules/services/window-managers/bspwm */
  readonly package?: Val<Derivation>;
  /** attribute set of open submodule of attribute set of (boolean or signed integer or floating point number or string) · default `{ }` · modules/services/window-managers/bspwm */
  readonly rules?: Def<Attrs<Def<xsession·windowManager·bspwm·rules·ᐸnameᐳ>>>;
  /** attribute set of (boolean or signed integer or floating point number or string or list of (boolean or signed integer or floating point number or string)) · default `{ }` · modules/services/window-managers/bspwm */
  readonly settings?: Def<Attrs<Val<boolean | number | string | readonly Val<boolean | number | string>[]>>>;
  /** list of string · default `[ ]` · modules/services/window-managers/bspwm */
  readonly startupPrograms?: Val<readonly Val<string>[]>;
}
export interface xsession·windowManager·exwm {
  /** boolean · default `false` · modules/services/window-managers/exwm.nix */
  readonly enable?: Val<boolean>;
  /** function that evaluates to a(n) list of package · modules/services/window-managers/exwm.nix */
  readonly extraPackages?: Val<(arg: AnyRef) => Val<readonly Val<Derivation>[]>>;
  /** strings concatenated with "\n" · default `"(require 'exwm)"` · modules/services/window-managers/exwm.nix */
  readonly loadScript?: Val<string>;
  /** package · modules/services/window-managers/exwm.nix */
  readonly package?: Val<Derivation>;
}
export interface xsession·windowManager·fluxbox {
  /** strings concatenated with "\n" · default `""` · modules/services/window-managers/fluxbox.nix */
  readonly apps?: Val<string>;
  /** boolean · default `false` · modules/services/window-managers/fluxbox.nix */
  readonly enable?: Val<boolean>;
  /** list of string · default `[ ]` · modules/services/window-managers/fluxbox.nix */
  readonly extraCommandLineArgs?: Val<readonly Val<string>[]>;
  /** strings concatenated with "\n" · default `""` · modules/services/window-managers/fluxbox.nix */
  readonly init?: Val<string>;
  /** strings concatenated with "\n" · default `""` · modules/services/window-managers/fluxbox.nix */
  readonly keys?: Val<string>;
  /** strings concatenated with "\n" · default `""` · modules/services/window-managers/fluxbox.nix */
  readonly menu?: Val<string>;
  /** null or package · modules/services/window-managers/fluxbox.nix */
  readonly package?: Val<Derivation | null>;
  /** strings concatenated with "\n" · default `""` · modules/services/window-managers/fluxbox.nix */
  readonly slitlist?: Val<string>;
  /** strings concatenated with "\n" · default `""` · modules/services/window-managers/fluxbox.nix */
  readonly windowmenu?: Val<string>;
}
export interface xsession·windowManager·herbstluftwm {
  /** boolean · default `false` · modules/services/window-managers/herbstluftwm.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `true` · modules/services/window-managers/herbstluftwm.nix */
  readonly enableAlias?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/services/window-managers/herbstluftwm.nix */
  readonly extraConfig?: Val<string>;
  /** attribute set of string · default `{ }` · modules/services/window-managers/herbstluftwm.nix */
  readonly keybinds?: Def<Attrs<Val<string>>>;
  /** attribute set of string · default `{ }` · modules/services/window-managers/herbstluftwm.nix */
  readonly mousebinds?: Def<Attrs<Val<string>>>;
  /** package · modules/services/window-managers/herbstluftwm.nix */
  readonly package?: Val<Derivation>;
  /** list of string · default `[ ]` · modules/services/window-managers/herbstluftwm.nix */
  readonly rules?: Val<readonly Val<string>[]>;
  /** attribute set of (boolean or signed integer or string) · default `{ }` · modules/services/window-managers/herbstluftwm.nix */
  readonly settings?: Def<Attrs<Val<boolean | number | string>>>;
  /** list of string · default `[ ]` · modules/services/window-managers/herbstluftwm.nix */
  readonly tags?: Val<readonly Val<string>[]>;
}
export interface xsession·windowManager·i3 {
  /** null or submodule · default `{ }` · modules/services/window-managers/i3-sway/i3.nix */
  readonly config?: Def<xsession·windowManager·i3·config | null>;
  /** boolean · default `false` · modules/services/window-managers/i3-sway/i3.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/services/window-managers/i3-sway/i3.nix */
  readonly extraConfig?: Val<string>;
  /** null or package · modules/services/window-managers/i3-sway/i3.nix */
  readonly package?: Val<Derivation | null>;
}
export interface xsession·windowManager·spectrwm {
  /** attribute set of string · default `{ }` · modules/services/window-managers/spectrwm.nix */
  readonly bindings?: Def<Attrs<Val<string>>>;
  /** boolean · default `false` · modules/services/window-managers/spectrwm.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/window-managers/spectrwm.nix */
  readonly package?: Val<Derivation>;
  /** attribute set of string · default `{ }` · modules/services/window-managers/spectrwm.nix */
  readonly programs?: Def<Attrs<Val<string>>>;
  /** attribute set of string · default `{ }` · modules/services/window-managers/spectrwm.nix */
  readonly quirks?: Def<Attrs<Val<string>>>;
  /** attribute set of (boolean or signed integer or string) · default `{ }` · modules/services/window-managers/spectrwm.nix */
  readonly settings?: Def<Attrs<Val<boolean | number | string>>>;
  /** list of string · default `[ ]` · modules/services/window-managers/spectrwm.nix */
  readonly unbindings?: Val<readonly Val<string>[]>;
}
export interface xsession·windowManager·xmonad {
  /** null or absolute path · default `null` · modules/services/window-managers/xmonad.nix */
  readonly buildScript?: Val<PathLike | null>;
  /** null or absolute path · default `null` · modules/services/window-managers/xmonad.nix */
  readonly config?: Val<PathLike | null>;
  /** boolean · default `false` · modules/services/window-managers/xmonad.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/services/window-managers/xmonad.nix */
  readonly enableContribAndExtras?: Val<boolean>;
  /** unspecified value · modules/services/window-managers/xmonad.nix */
  readonly extraPackages?: Anything;
  /** unspecified value · modules/services/window-managers/xmonad.nix */
  readonly haskellPackages?: Anything;
  /** attribute set of absolute path · default `{ }` · modules/services/window-managers/xmonad.nix */
  readonly libFiles?: Def<Attrs<Val<PathLike>>>;
}
export interface accounts·calendar·accounts·ᐸnameᐳ·khal {
  /** list of string · default `[ ]` · modules/accounts/calendar.nix */
  readonly addresses?: Val<readonly Val<string>[]>;
  /** null or string · default `null` · modules/accounts/calendar.nix */
  readonly color?: Val<string | null>;
  /** boolean · default `false` · modules/accounts/calendar.nix */
  readonly enable?: Val<boolean>;
  /** string · default `"*"` · modules/accounts/calendar.nix */
  readonly glob?: Val<string>;
  /** signed integer · default `10` · modules/accounts/calendar.nix */
  readonly priority?: Val<number>;
  /** boolean · default `false` · modules/accounts/calendar.nix */
  readonly readOnly?: Val<boolean>;
  /** one of "calendar", "discover" · default `"calendar"` · modules/accounts/calendar.nix */
  readonly type?: Val<"calendar" | "discover">;
}
export interface accounts·calendar·accounts·ᐸnameᐳ·local {
  /** null or string · default `null` · modules/accounts/calendar.nix */
  readonly encoding?: Val<string | null>;
  /** null or string · default `".ics"` · modules/accounts/calendar.nix */
  readonly fileExt?: Val<string | null>;
  /** string · modules/accounts/calendar.nix */
  readonly path?: Val<string>;
  /** one of "filesystem", "singlefile" · default `"filesystem"` · modules/accounts/calendar.nix */
  readonly type?: Val<"filesystem" | "singlefile">;
}
export interface accounts·calendar·accounts·ᐸnameᐳ·pimsync {
  /** boolean · default `false` · modules/accounts/calendar.nix */
  readonly enable?: Val<boolean>;
  /** anything · default `[ ]` · modules/accounts/calendar.nix */
  readonly extraLocalStorageDirectives?: Anything;
  /** anything · default `[ ]` · modules/accounts/calendar.nix */
  readonly extraPairDirectives?: Anything;
  /** anything · default `[ ]` · modules/accounts/calendar.nix */
  readonly extraRemoteStorageDirectives?: Anything;
}
export interface accounts·calendar·accounts·ᐸnameᐳ·qcal {
  /** boolean · default `false` · modules/programs/qcal.nix */
  readonly enable?: Val<boolean>;
}
export interface accounts·calendar·accounts·ᐸnameᐳ·remote {
  /** null or (list of string) · default `null` · modules/accounts/calendar.nix */
  readonly passwordCommand?: Val<readonly Val<string>[] | null>;
  /** one of "caldav", "http", "google_calendar" · modules/accounts/calendar.nix */
  readonly type?: Val<"caldav" | "http" | "google_calendar">;
  /** null or string · default `null` · modules/accounts/calendar.nix */
  readonly url?: Val<string | null>;
  /** null or string · default `null` · modules/accounts/calendar.nix */
  readonly userName?: Val<string | null>;
}
export interface accounts·calendar·accounts·ᐸnameᐳ·thunderbird {
  /** string · default `""` · modules/programs/thunderbird.nix */
  readonly color?: Val<string>;
  /** boolean · default `false` · modules/programs/thunderbird.nix */
  readonly enable?: Val<boolean>;
  /** list of string · default `[ ]` · modules/programs/thunderbird.nix */
  readonly profiles?: Val<readonly Val<string>[]>;
  /** boolean · default `false` · modules/programs/thunderbird.nix */
  readonly readOnly?: Val<boolean>;
  /** function that evaluates to a(n) attribute set of (boolean or signed integer or string) · modules/programs/thunderbird.nix */
  readonly settings?: Val<(arg: AnyRef) => Def<Attrs<Val<boolean | number | string>>>>;
}
export interface accounts·calendar·accounts·ᐸnameᐳ·vdirsyncer {
  /** null or one of "basic", "digest", "guess" · default `null` · modules/accounts/calendar.nix */
  readonly auth?: Val<"basic" | "digest" | "guess" | null>;
  /** null or string or list of string · default `null` · modules/accounts/calendar.nix */
  readonly authCert?: Val<string | readonly Val<string>[] | null>;
  /** null or (list of string) · default `null` · modules/accounts/calendar.nix */
  readonly clientIdCommand?: Val<readonly Val<string>[] | null>;
  /** null or (list of string) · default `null` · modules/accounts/calendar.nix */
  readonly clientSecretCommand?: Val<readonly Val<string>[] | null>;
  /** null or (list of (string or list of string)) · default `null` · modules/accounts/calendar.nix */
  readonly collections?: Val<readonly Val<string | readonly Val<string>[]>[] | null>;
  /** null or one of "remote wins", "local wins" or list of string · default `null` · modules/accounts/calendar.nix */
  readonly conflictResolution?: Val<"remote wins" | "local wins" | readonly Val<string>[] | null>;
  /** boolean · default `false` · modules/accounts/calendar.nix */
  readonly enable?: Val<boolean>;
  /** null or (list of string) · default `null` · modules/accounts/calendar.nix */
  readonly itemTypes?: Val<readonly Val<string>[] | null>;
  /** null or boolean · default `null` · modules/accounts/calendar.nix */
  readonly localReadOnly?: Val<boolean | null>;
  /** list of string · default `[ ]` · modules/accounts/calendar.nix */
  readonly metadata?: Val<readonly Val<string>[]>;
  /** null or one of "revert", "error", "ignore" · default `null` · modules/accounts/calendar.nix */
  readonly partialSync?: Val<"revert" | "error" | "ignore" | null>;
  /** null or strings concatenated with "\n" · default `null` · modules/accounts/calendar.nix */
  readonly postHook?: Val<string | null>;
  /** null or submodule · default `null` · modules/accounts/calendar.nix */
  readonly timeRange?: Def<accounts·calendar·accounts·ᐸnameᐳ·vdirsyncer·timeRange | null>;
  /** null or string · default `null` · modules/accounts/calendar.nix */
  readonly tokenFile?: Val<string | null>;
  /** null or (list of string) · default `null` · modules/accounts/calendar.nix */
  readonly urlCommand?: Val<readonly Val<string>[] | null>;
  /** boolean · default `false` · modules/accounts/calendar.nix */
  readonly useVcard4?: Val<boolean>;
  /** null or string · default `null` · modules/accounts/calendar.nix */
  readonly userAgent?: Val<string | null>;
  /** null or (list of string) · default `null` · modules/accounts/calendar.nix */
  readonly userNameCommand?: Val<readonly Val<string>[] | null>;
  /** null or absolute path · default `null` · modules/accounts/calendar.nix */
  readonly verify?: Val<PathLike | null>;
  /** null or string · default `null` · modules/accounts/calendar.nix */
  readonly verifyFingerprint?: Val<string | null>;
}
export interface accounts·contact·accounts·ᐸnameᐳ·khal {
  /** list of string · default `[ ]` · modules/accounts/contacts.nix */
  readonly addresses?: Val<readonly Val<string>[]>;
  /** null or (list of string) · default `null` · modules/accounts/contacts.nix */
  readonly collections?: Val<readonly Val<string>[] | null>;
  /** null or string · default `null` · modules/accounts/contacts.nix */
  readonly color?: Val<string | null>;
  /** boolean · default `false` · modules/accounts/contacts.nix */
  readonly enable?: Val<boolean>;
  /** signed integer · default `10` · modules/accounts/contacts.nix */
  readonly priority?: Val<number>;
  /** boolean · default `false` · modules/accounts/contacts.nix */
  readonly readOnly?: Val<boolean>;
}
export interface accounts·contact·accounts·ᐸnameᐳ·khard {
  /** (list of string) or string convertible to it · default `[ "" ]` · modules/programs/khard.nix */
  readonly addressbooks?: Val<string | readonly Val<string>[]>;
  /** (list of string) or string convertible to it · modules/programs/khard.nix */
  readonly defaultCollection?: Anything;
  /** boolean · default `false` · modules/programs/khard.nix */
  readonly enable?: Val<boolean>;
  /** string · default `"*"` · modules/programs/khard.nix */
  readonly glob?: Val<string>;
  /** one of "vdir", "discover" · default `"vdir"` · modules/programs/khard.nix */
  readonly type?: Val<"vdir" | "discover">;
}
export interface accounts·contact·accounts·ᐸnameᐳ·local {
  /** null or string · default `null` · modules/accounts/contacts.nix */
  readonly encoding?: Val<string | null>;
  /** null or string · default `".vcf"` · modules/accounts/contacts.nix */
  readonly fileExt?: Val<string | null>;
  /** string · modules/accounts/contacts.nix */
  readonly path?: Val<string>;
  /** one of "filesystem", "singlefile" · default `"filesystem"` · modules/accounts/contacts.nix */
  readonly type?: Val<"filesystem" | "singlefile">;
}
export interface accounts·contact·accounts·ᐸnameᐳ·pimsync {
  /** boolean · default `false` · modules/accounts/contacts.nix */
  readonly enable?: Val<boolean>;
  /** anything · default `[ ]` · modules/accounts/contacts.nix */
  readonly extraLocalStorageDirectives?: Anything;
  /** anything · default `[ ]` · modules/accounts/contacts.nix */
  readonly extraPairDirectives?: Anything;
  /** anything · default `[ ]` · modules/accounts/contacts.nix */
  readonly extraRemoteStorageDirectives?: Anything;
}
export interface accounts·contact·accounts·ᐸnameᐳ·remote {
  /** null or (list of string) · default `null` · modules/accounts/contacts.nix */
  readonly passwordCommand?: Val<readonly Val<string>[] | null>;
  /** one of "carddav", "http", "google_contacts" · modules/accounts/contacts.nix */
  readonly type?: Val<"carddav" | "http" | "google_contacts">;
  /** null or string · default `null` · modules/accounts/contacts.nix */
  readonly url?: Val<string | null>;
  /** null or string · default `null` · modules/accounts/contacts.nix */
  readonly userName?: Val<string | null>;
}
export interface accounts·contact·accounts·ᐸnameᐳ·thunderbird {
  /** boolean · default `false` · modules/programs/thunderbird.nix */
  readonly enable?: Val<boolean>;
  /** list of string · default `[ ]` · modules/programs/thunderbird.nix */
  readonly profiles?: Val<readonly Val<string>[]>;
  /** null or string · default `null` · modules/programs/thunderbird.nix */
  readonly token?: Val<string | null>;
}
export interface accounts·contact·accounts·ᐸnameᐳ·vdirsyncer {
  /** null or one of "basic", "digest", "guess" · default `null` · modules/accounts/contacts.nix */
  readonly auth?: Val<"basic" | "digest" | "guess" | null>;
  /** null or string or list of string · default `null` · modules/accounts/contacts.nix */
  readonly authCert?: Val<string | readonly Val<string>[] | null>;
  /** null or (list of string) · default `null` · modules/accounts/contacts.nix */
  readonly clientIdCommand?: Val<readonly Val<string>[] | null>;
  /** null or (list of string) · default `null` · modules/accounts/contacts.nix */
  readonly clientSecretCommand?: Val<readonly Val<string>[] | null>;
  /** null or (list of (string or list of string)) · default `null` · modules/accounts/contacts.nix */
  readonly collections?: Val<readonly Val<string | readonly Val<string>[]>[] | null>;
  /** null or one of "remote wins", "local wins" or list of string · default `null` · modules/accounts/contacts.nix */
  readonly conflictResolution?: Val<"remote wins" | "local wins" | readonly Val<string>[] | null>;
  /** boolean · default `false` · modules/accounts/contacts.nix */
  readonly enable?: Val<boolean>;
  /** null or (list of string) · default `null` · modules/accounts/contacts.nix */
  readonly itemTypes?: Val<readonly Val<string>[] | null>;
  /** null or boolean · default `null` · modules/accounts/contacts.nix */
  readonly localReadOnly?: Val<boolean | null>;
  /** list of string · default `[ ]` · modules/accounts/contacts.nix */
  readonly metadata?: Val<readonly Val<string>[]>;
  /** null or one of "revert", "error", "ignore" · default `null` · modules/accounts/contacts.nix */
  readonly partialSync?: Val<"revert" | "error" | "ignore" | null>;
  /** null or strings concatenated with "\n" · default `null` · modules/accounts/contacts.nix */
  readonly postHook?: Val<string | null>;
  /** null or submodule · default `null` · modules/accounts/contacts.nix */
  readonly timeRange?: Def<accounts·contact·accounts·ᐸnameᐳ·vdirsyncer·timeRange | null>;
  /** null or string · default `null` · modules/accounts/contacts.nix */
  readonly tokenFile?: Val<string | null>;
  /** null or (list of string) · default `null` · modules/accounts/contacts.nix */
  readonly urlCommand?: Val<readonly Val<string>[] | null>;
  /** boolean · default `false` · modules/accounts/contacts.nix */
  readonly useVcard4?: Val<boolean>;
  /** null or string · default `null` · modules/accounts/contacts.nix */
  readonly userAgent?: Val<string | null>;
  /** null or (list of string) · default `null` · modules/accounts/contacts.nix */
  readonly userNameCommand?: Val<readonly Val<string>[] | null>;
  /** null or absolute path · default `null` · modules/accounts/contacts.nix */
  readonly verify?: Val<PathLike | null>;
  /** null or string · default `null` · modules/accounts/contacts.nix */
  readonly verifyFingerprint?: Val<string | null>;
}
export interface accounts·email·accounts·ᐸnameᐳ·aerc {
  /** boolean · default `false` · modules/programs/aerc */
  readonly enable?: Val<boolean>;
  /** attribute set of (null or string or signed integer or boolean or floating point number or list of (null or string or signed integer or boolean or floating point number)) · default `{ }` · modules/programs/aerc */
  readonly extraAccounts?: Def<Attrs<Val<string | number | boolean | null | readonly Val<string | number | boolean | null>[]>>>;
  /** attribute set of (strings concatenated with "\n" or attribute set of (null or string or signed integer or boolean or floating point number or list of (null or string or signed integer or boolean or f… · default `{ }` · modules/programs/aerc */
  readonly extraBinds?: Def<Attrs<Val<string | Attrs<Val<string | number | boolean | null | readonly Val<string | number | boolean | null>[]>>>>>;
  /** attribute set of (strings concatenated with "\n" or attribute set of (null or string or signed integer or boolean or floating point number or list of (null or string or signed integer or boolean or f… · default `{ }` · modules/programs/aerc */
  readonly extraConfig?: Def<Attrs<Val<string | Attrs<Val<string | number | boolean | null | readonly Val<string | number | boolean | null>[]>>>>>;
  /** null or one of "oauthbearer", "xoauth2" · default `null` · modules/programs/aerc */
  readonly imapAuth?: Val<"oauthbearer" | "xoauth2" | null>;
  /** null or submodule · default `null` · modules/programs/aerc */
  readonly imapOauth2Params?: Def<accounts·email·accounts·ᐸnameᐳ·aerc·imapOauth2Params | null>;
  /** null or one of "none", "plain", "login", "oauthbearer", "xoauth2" · default `"plain"` · modules/programs/aerc */
  readonly smtpAuth?: Val<"none" | "plain" | "login" | "oauthbearer" | "xoauth2" | null>;
  /** null or submodule · default `null` · modules/programs/aerc */
  readonly smtpOauth2Params?: Def<accounts·email·accounts·ᐸnameᐳ·aerc·smtpOauth2Params | null>;
}
export interface accounts·email·accounts·ᐸnameᐳ·aliases·ᐸitemᐳ {
  /** string matching the pattern .*@.* */
  readonly address?: Val<string>;
  /** null or submodule */
  readonly gpg?: Def<accounts·email·accounts·ᐸnameᐳ·aliases·ᐸitemᐳ·gpg | null>;
  /** null or string · default `null` */
  readonly name?: Val<string | null>;
  /** string */
  readonly realName?: Val<string>;
  /** null or submodule */
  readonly signature?: Def<accounts·email·accounts·ᐸnameᐳ·aliases·ᐸitemᐳ·signature | null>;
  /** null or submodule */
  readonly smtp?: Def<accounts·email·accounts·ᐸnameᐳ·aliases·ᐸitemᐳ·smtp | null>;
  /** null or string */
  readonly userName?: Val<string | null>;
}
export interface accounts·email·accounts·ᐸnameᐳ·alot {
  /** attribute set of string · modules/programs/alot */
  readonly contactCompletion?: Def<Attrs<Val<string>>>;
  /** strings concatenated with "\n" · default `""` · modules/programs/alot */
  readonly extraConfig?: Val<string>;
  /** null or string · modules/programs/alot */
  readonly sendMailCommand?: Val<string | null>;
}
export interface accounts·email·accounts·ᐸnameᐳ·astroid {
  /** boolean · default `false` · modules/programs/astroid */
  readonly enable?: Val<boolean>;
  /** attribute set of anything · default `{ }` · modules/programs/astroid */
  readonly extraConfig?: Def<Attrs<Anything>>;
  /** string · modules/programs/astroid */
  readonly sendMailCommand?: Val<string>;
}
export interface accounts·email·accounts·ᐸnameᐳ·ews {
  /** null or string or one of "anonymous", "apop", "clear", "cram_md5", "digest_md5", "gssapi", "login", "ntlm", "plain", "xoauth2" · default `null` · modules/accounts/email.nix */
  readonly authentication?: Val<string | "anonymous" | "apop" | "clear" | "cram_md5" | "digest_md5" | "gssapi" | "login" | "ntlm" | "plain" | "xoauth2" | null>;
  /** string · modules/accounts/email.nix */
  readonly host?: Val<string>;
  /** string · modules/accounts/email.nix */
  readonly serviceDescriptionURL?: Val<string>;
  /** submodule · default `{ }` · modules/accounts/email.nix */
  readonly tls?: Def<accounts·email·accounts·ᐸnameᐳ·ews·tls>;
}
export interface accounts·email·accounts·ᐸnameᐳ·folders {
  /** null or string · default `"Drafts"` · modules/accounts/email.nix */
  readonly drafts?: Val<string | null>;
  /** string · default `"Inbox"` · modules/accounts/email.nix */
  readonly inbox?: Val<string>;
  /** null or string · default `"Sent"` · modules/accounts/email.nix */
  readonly sent?: Val<string | null>;
  /** string · default `"Trash"` · modules/accounts/email.nix */
  readonly trash?: Val<string>;
}
export interface accounts·email·accounts·ᐸnameᐳ·getmail {
  /** boolean · default `false` · modules/programs/getmail */
  readonly delete?: Val<boolean>;
  /** null or string · default `null` · modules/programs/getmail */
  readonly destinationCommand?: Val<string | null>;
  /** boolean · default `false` · modules/programs/getmail */
  readonly enable?: Val<boolean>;
  /** list of string · default `[ ]` · modules/programs/getmail */
  readonly mailboxes?: Val<readonly Val<string>[]>;
  /** boolean · default `true` · modules/programs/getmail */
  readonly readAll?: Val<boolean>;
}
export interface accounts·email·accounts·ᐸnameᐳ·gpg {
  /** boolean · default `false` · modules/accounts/email.nix */
  readonly encryptByDefault?: Val<boolean>;
  /** string · modules/accounts/email.nix */
  readonly key?: Val<string>;
  /** boolean · default `false` · modules/accounts/email.nix */
  readonly signByDefault?: Val<boolean>;
}
export interface accounts·email·accounts·ᐸnameᐳ·himalaya {
  /** boolean · default `false` · modules/programs/himalaya.nix */
  readonly enable?: Val<boolean>;
  /** open submodule of TOML value · default `{ }` · modules/programs/himalaya.nix */
  readonly settings?: Def<DataSet>;
}
export interface accounts·email·accounts·ᐸnameᐳ·imap {
  /** null or string or one of "anonymous", "apop", "clear", "cram_md5", "digest_md5", "gssapi", "login", "ntlm", "plain", "xoauth2" · default `null` · modules/accounts/email.nix */
  readonly authentication?: Val<string | "anonymous" | "apop" | "clear" | "cram_md5" | "digest_md5" | "gssapi" | "login" | "ntlm" | "plain" | "xoauth2" | null>;
  /** string · modules/accounts/email.nix */
  readonly host?: Val<string>;
  /** null or (16 bit unsigned integer; between 0 and 65535 (both inclusive)) · default `null` · modules/accounts/email.nix */
  readonly port?: Val<number | null>;
  /** submodule · default `{ }` · modules/accounts/email.nix */
  readonly tls?: Def<accounts·email·accounts·ᐸnameᐳ·imap·tls>;
}
export interface accounts·email·accounts·ᐸnameᐳ·imapnotify {
  /** list of string · default `[ ]` · modules/services/imapnotify */
  readonly boxes?: Val<readonly Val<string>[]>;
  /** boolean · default `false` · modules/services/imapnotify */
  readonly enable?: Val<boolean>;
  /** list of string · default `[ ]` · modules/services/imapnotify */
  readonly extraArgs?: Val<readonly Val<string>[]>;
  /** JSON value · default `{ }` · modules/services/imapnotify */
  readonly extraConfig?: Data;
  /** string or attribute set of string · default `""` · modules/services/imapnotify */
  readonly onNotify?: Val<string | Attrs<Val<string>>>;
  /** string or attribute set of string · default `""` · modules/services/imapnotify */
  readonly onNotifyPost?: Val<string | Attrs<Val<string>>>;
}
export interface accounts·email·accounts·ᐸnameᐳ·jmap {
  /** null or string · default `null` · modules/accounts/email.nix */
  readonly host?: Val<string | null>;
  /** null or string · default `null` · modules/accounts/email.nix */
  readonly sessionUrl?: Val<string | null>;
}
export interface accounts·email·accounts·ᐸnameᐳ·lieer {
  /** submodule · modules/programs/lieer.nix */
  readonly dropNonExistingLabels?: Anything;
  /** boolean · default `false` · modules/programs/lieer.nix */
  readonly enable?: Val<boolean>;
  /** submodule · modules/programs/lieer.nix */
  readonly ignoreTagsLocal?: Anything;
  /** submodule · modules/programs/lieer.nix */
  readonly ignoreTagsRemote?: Anything;
  /** boolean · default `true` · modules/programs/lieer.nix */
  readonly notmuchSetupWarning?: Val<boolean>;
  /** submodule · modules/programs/lieer.nix */
  readonly replaceSlashWithDot?: Anything;
  /** open submodule of JSON value · default `{ }` · modules/programs/lieer.nix */
  readonly settings?: Def<accounts·email·accounts·ᐸnameᐳ·lieer·settings>;
  readonly sync?: Def<accounts·email·accounts·ᐸnameᐳ·lieer·sync>;
  /** submodule · modules/programs/lieer.nix */
  readonly timeout?: Anything;
}
export interface accounts·email·accounts·ᐸnameᐳ·maildir {
  /** absolute path · read-only · modules/accounts/email.nix */
  readonly absPath?: Val<PathLike>;
  /** string · modules/accounts/email.nix */
  readonly path?: Val<string>;
}
export interface accounts·email·accounts·ᐸnameᐳ·mblaze {
  /** boolean · default `false` · modules/programs/mblaze */
  readonly enable?: Val<boolean>;
  /** null or string · default `null` · modules/programs/mblaze */
  readonly sendMailCommand?: Val<string | null>;
  /** attribute set of string · default `{ }` · modules/programs/mblaze */
  readonly settings?: Def<Attrs<Val<string>>>;
}
export interface accounts·email·accounts·ᐸnameᐳ·mbsync {
  /** one of "none", "maildir", "imap", "both" · default `"none"` · modules/programs/mbsync */
  readonly create?: Val<"none" | "maildir" | "imap" | "both">;
  /** boolean · default `false` · modules/programs/mbsync */
  readonly enable?: Val<boolean>;
  /** one of "none", "maildir", "imap", "both" · default `"none"` · modules/programs/mbsync */
  readonly expunge?: Val<"none" | "maildir" | "imap" | "both">;
  readonly extraConfig?: Def<accounts·email·accounts·ᐸnameᐳ·mbsync·extraConfig>;
  /** null or string · default `null` · modules/programs/mbsync */
  readonly flatten?: Val<string | null>;
  /** attribute set of submodule · default `{ }` · modules/programs/mbsync */
  readonly groups?: Def<Attrs<Def<accounts·email·accounts·ᐸnameᐳ·mbsync·groups·ᐸnameᐳ>>>;
  /** list of string · default `[ "*" ]` · modules/programs/mbsync */
  readonly patterns?: Val<readonly Val<string>[]>;
  /** one of "none", "maildir", "imap", "both" · default `"none"` · modules/programs/mbsync */
  readonly remove?: Val<"none" | "maildir" | "imap" | "both">;
  /** one of "Verbatim", "Maildir++", "Legacy" · default `"Verbatim"` · modules/programs/mbsync */
  readonly subFolders?: Val<"Verbatim" | "Maildir++" | "Legacy">;
}
export interface accounts·email·accounts·ᐸnameᐳ·meli {
  /** boolean · default `false` · modules/programs/meli.nix */
  readonly enable?: Val<boolean>;
  /** attribute set of attribute set · default `{ }` · modules/programs/meli.nix */
  readonly mailboxAliases?: Def<Attrs<Def<AnythingSet>>>;
  /** list of string · default `[ "Inbox" "Sent" "Trash" "Drafts" ]` · modules/programs/meli.nix */
  readonly mailboxes?: Val<readonly Val<string>[]>;
  /** open submodule of TOML value · default `{ }` · modules/programs/meli.nix */
  readonly settings?: Def<DataSet>;
}
export interface accounts·email·accounts·ᐸnameᐳ·msmtp {
  /** boolean · default `false` · modules/programs/msmtp */
  readonly enable?: Val<boolean>;
  /** attribute set of string · default `{ }` · modules/programs/msmtp */
  readonly extraConfig?: Def<Attrs<Val<string>>>;
  readonly tls?: Def<accounts·email·accounts·ᐸnameᐳ·msmtp·tls>;
}
export interface accounts·email·accounts·ᐸnameᐳ·mu {
  /** boolean · default `false` · modules/programs/mu.nix */
  readonly enable?: Val<boolean>;
}
export interface accounts·email·accounts·ᐸnameᐳ·mujmap {
  /** boolean · default `false` · modules/programs/mujmap.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `true` · modules/programs/mujmap.nix */
  readonly notmuchSetupWarning?: Val<boolean>;
  /** open submodule of TOML value · default `{ }` · modules/programs/mujmap.nix */
  readonly settings?: Def<accounts·email·accounts·ᐸnameᐳ·mujmap·settings>;
}
export interface accounts·email·accounts·ᐸnameᐳ·neomutt {
  /** boolean · default `false` · modules/programs/neomutt */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/neomutt */
  readonly extraConfig?: Val<string>;
  /** list of (string or submodule) · default `[ ]` · modules/programs/neomutt */
  readonly extraMailboxes?: Val<readonly Val<string | accounts·email·accounts·ᐸnameᐳ·neomutt·extraMailboxes·ᐸitemᐳ>[]>;
  /** null or string · default `null` · modules/programs/neomutt */
  readonly mailboxName?: Val<string | null>;
  /** one of "maildir", "imap" · default `"maildir"` · modules/programs/neomutt */
  readonly mailboxType?: Val<"maildir" | "imap">;
  /** null or string · modules/programs/neomutt */
  readonly sendMailCommand?: Val<string | null>;
  /** boolean · default `true` · modules/programs/neomutt */
  readonly showDefaultMailbox?: Val<boolean>;
}
export interface accounts·email·accounts·ᐸnameᐳ·notmuch {
  /** boolean · default `false` · modules/programs/notmuch */
  readonly enable?: Val<boolean>;
  readonly neomutt?: Def<accounts·email·accounts·ᐸnameᐳ·notmuch·neomutt>;
}
export interface accounts·email·accounts·ᐸnameᐳ·offlineimap {
  /** boolean · default `false` · modules/programs/offlineimap */
  readonly enable?: Val<boolean>;
  readonly extraConfig?: Def<accounts·email·accounts·ᐸnameᐳ·offlineimap·extraConfig>;
  /** strings concatenated with "\n" · default `""` · modules/programs/offlineimap */
  readonly postSyncHookCommand?: Val<string>;
}
export interface accounts·email·accounts·ᐸnameᐳ·signature {
  /** null or absolute path · default `null` · modules/accounts/email.nix */
  readonly command?: Val<PathLike | null>;
  /** string · default `"--\n"` · modules/accounts/email.nix */
  readonly delimiter?: Val<string>;
  /** boolean · default `false` · modules/accounts/email.nix */
  readonly htmlFormat?: Val<boolean>;
  /** one of "append", "attach", "none" · default `"none"` · modules/accounts/email.nix */
  readonly showSignature?: Val<"append" | "attach" | "none">;
  /** string · default `""` · modules/accounts/email.nix */
  readonly text?: Val<string>;
}
export interface accounts·email·accounts·ᐸnameᐳ·smtp {
  /** null or string or one of "anonymous", "apop", "clear", "cram_md5", "digest_md5", "gssapi", "login", "ntlm", "plain", "xoauth2" · default `null` · modules/accounts/email.nix */
  readonly authentication?: Val<string | "anonymous" | "apop" | "clear" | "cram_md5" | "digest_md5" | "gssapi" | "login" | "ntlm" | "plain" | "xoauth2" | null>;
  /** string · modules/accounts/email.nix */
  readonly host?: Val<string>;
  /** null or (16 bit unsigned integer; between 0 and 65535 (both inclusive)) · default `null` · modules/accounts/email.nix */
  readonly port?: Val<number | null>;
  /** submodule · default `{ }` · modules/accounts/email.nix */
  readonly tls?: Def<accounts·email·accounts·ᐸnameᐳ·smtp·tls>;
}
export interface accounts·email·accounts·ᐸnameᐳ·thunderbird {
  /** boolean · default `false` · modules/programs/thunderbird.nix */
  readonly enable?: Val<boolean>;
  /** list of submodule · modules/programs/thunderbird.nix */
  readonly messageFilters?: Val<readonly Def<accounts·email·accounts·ᐸnameᐳ·thunderbird·messageFilters·ᐸitemᐳ>[]>;
  /** function that evaluates to a(n) attribute set of (boolean or signed integer or string) · modules/programs/thunderbird.nix */
  readonly perIdentitySettings?: Val<(arg: AnyRef) => Def<Attrs<Val<boolean | number | string>>>>;
  /** list of string · default `[ ]` · modules/programs/thunderbird.nix */
  readonly profiles?: Val<readonly Val<string>[]>;
  /** function that evaluates to a(n) attribute set of (boolean or signed integer or string) · modules/programs/thunderbird.nix */
  readonly settings?: Val<(arg: AnyRef) => Def<Attrs<Val<boolean | number | string>>>>;
}
export interface i18n·inputMethod·fcitx5·settings {
  /** attribute set of submodule · default `{ }` · modules/i18n/input-method/fcitx5.nix */
  readonly addons?: Def<Attrs<Def<i18n·inputMethod·fcitx5·settings·addons·ᐸnameᐳ>>>;
  /** open submodule of attribute set of attribute set of (null or boolean or signed integer or floating point number or string) · default `{ }` · modules/i18n/input-method/fcitx5.nix */
  readonly globalOptions?: Def<Attrs<Def<Attrs<Val<boolean | number | string | null>>>>>;
  /** open submodule of attribute set of attribute set of (null or boolean or signed integer or floating point number or string) · default `{ }` · modules/i18n/input-method/fcitx5.nix */
  readonly inputMethod?: Def<Attrs<Def<Attrs<Val<boolean | number | string | null>>>>>;
}
export interface i18n·inputMethod·fcitx5·systemd {
  /** boolean · default `true` · modules/i18n/input-method/fcitx5.nix */
  readonly enable?: Val<boolean>;
}
export interface i18n·inputMethod·fcitx5·themes·ᐸnameᐳ {
  /** null or absolute path · default `null` · modules/i18n/input-method/fcitx5.nix */
  readonly highlightImage?: Val<PathLike | null>;
  /** null or absolute path · default `null` · modules/i18n/input-method/fcitx5.nix */
  readonly panelImage?: Val<PathLike | null>;
  /** null or (attribute set of attribute set of (null or boolean or signed integer or floating point number or string)) or strings concatenated with "\n" or absolute path · default `null` · modules/i18n/input-method/fcitx5.nix */
  readonly theme?: Val<Attrs<Def<Attrs<Val<boolean | number | string | null>>>> | string | PathLike | null>;
}
export interface launchd·agents·ᐸnameᐳ·config·HardResourceLimits {
  /** null or signed integer · default `null` · modules/launchd/default.nix */
  readonly CPU?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd/default.nix */
  readonly Core?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd/default.nix */
  readonly Data?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd/default.nix */
  readonly FileSize?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd/default.nix */
  readonly MemoryLock?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd/default.nix */
  readonly NumberOfFiles?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd/default.nix */
  readonly NumberOfProcesses?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd/default.nix */
  readonly ResidentSetSize?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd/default.nix */
  readonly Stack?: Val<number | null>;
}
export interface launchd·agents·ᐸnameᐳ·config·KeepAlive {
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
export interface launchd·agents·ᐸnameᐳ·config·MachServices·ᐸnameᐳ {
  /** null or boolean · default `null` */
  readonly HideUntilCheckIn?: Val<boolean | null>;
  /** null or boolean · default `null` */
  readonly ResetAtClose?: Val<boolean | null>;
}
export interface launchd·agents·ᐸnameᐳ·config·Sockets·ᐸnameᐳ {
  /** null or boolean or list of string · default `null` · modules/launchd/default.nix */
  readonly Bonjour?: Val<boolean | readonly Val<string>[] | null>;
  /** null or string · default `null` · modules/launchd/default.nix */
  readonly MulticastGroup?: Val<string | null>;
  /** null or string · default `null` · modules/launchd/default.nix */
  readonly SecureSocketWithKey?: Val<string | null>;
  /** null or one of "IPv4", "IPv6" · default `null` · modules/launchd/default.nix */
  readonly SockFamily?: Val<"IPv4" | "IPv6" | null>;
  /** null or string · default `null` · modules/launchd/default.nix */
  readonly SockNodeName?: Val<string | null>;
  /** null or boolean · default `null` · modules/launchd/default.nix */
  readonly SockPassive?: Val<boolean | null>;
  /** null or signed integer · default `null` · modules/launchd/default.nix */
  readonly SockPathMode?: Val<number | null>;
  /** null or absolute path · default `null` · modules/launchd/default.nix */
  readonly SockPathName?: Val<PathLike | null>;
  /** null or value "TCP" (singular enum) · default `null` · modules/launchd/default.nix */
  readonly SockProtocol?: Val<"TCP" | null>;
  /** null or string · default `null` · modules/launchd/default.nix */
  readonly SockServiceName?: Val<string | null>;
  /** null or one of "stream", "dgram", "seqpacket" · default `null` · modules/launchd/default.nix */
  readonly SockType?: Val<"stream" | "dgram" | "seqpacket" | null>;
}
export interface launchd·agents·ᐸnameᐳ·config·SoftResourceLimits {
  /** null or signed integer · default `null` · modules/launchd/default.nix */
  readonly CPU?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd/default.nix */
  readonly Core?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd/default.nix */
  readonly Data?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd/default.nix */
  readonly FileSize?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd/default.nix */
  readonly MemoryLock?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd/default.nix */
  readonly NumberOfFiles?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd/default.nix */
  readonly NumberOfProcesses?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd/default.nix */
  readonly ResidentSetSize?: Val<number | null>;
  /** null or signed integer · default `null` · modules/launchd/default.nix */
  readonly Stack?: Val<number | null>;
}
export interface launchd·agents·ᐸnameᐳ·config·StartCalendarInterval {
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
export interface launchd·agents·ᐸnameᐳ·config·StartCalendarInterval·ᐸitemᐳ {
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
export interface launchd·agents·ᐸnameᐳ·config·inetdCompatibility {
  /** null or boolean or string · default `null` · modules/launchd/default.nix */
  readonly Wait?: Val<boolean | string | null>;
}
export interface programs·anki·profiles·ᐸnameᐳ·sync {
  /** null or boolean · default `null` · modules/programs/anki */
  readonly autoSync?: Val<boolean | null>;
  /** null or (unsigned integer, meaning >=0) · default `null` · modules/programs/anki */
  readonly autoSyncMediaMinutes?: Val<number | null>;
  /** null or absolute path · default `null` · modules/programs/anki */
  readonly keyFile?: Val<PathLike | null>;
  /** null or (unsigned integer, meaning >=0) · default `null` · modules/programs/anki */
  readonly networkTimeout?: Val<number | null>;
  /** null or boolean · default `null` · modules/programs/anki */
  readonly syncMedia?: Val<boolean | null>;
  /** null or string · default `null` · modules/programs/anki */
  readonly url?: Val<string | null>;
  /** null or string · default `null` · modules/programs/anki */
  readonly username?: Val<string | null>;
  /** null or absolute path · default `null` · modules/programs/anki */
  readonly usernameFile?: Val<PathLike | null>;
}
export interface programs·antigravity·profiles·ᐸnameᐳ·keybindings·ᐸitemᐳ {
  /** null or JSON value · default `null` */
  readonly args?: Data;
  /** string */
  readonly command?: Val<string>;
  /** string */
  readonly key?: Val<string>;
  /** null or string · default `null` */
  readonly when?: Val<string | null>;
  readonly [name: string]: Data | undefined;
}
export interface programs·anyrun·config·height {
  /** null or signed integer · default `null` · modules/programs/anyrun.nix */
  readonly absolute?: Val<number | null>;
  /** null or floating point number · default `null` · modules/programs/anyrun.nix */
  readonly fraction?: Val<number | null>;
}
export interface programs·anyrun·config·width {
  /** null or signed integer · default `null` · modules/programs/anyrun.nix */
  readonly absolute?: Val<number | null>;
  /** null or floating point number · default `null` · modules/programs/anyrun.nix */
  readonly fraction?: Val<number | null>;
}
export interface programs·anyrun·config·x {
  /** null or signed integer · default `null` · modules/programs/anyrun.nix */
  readonly absolute?: Val<number | null>;
  /** null or floating point number · default `null` · modules/programs/anyrun.nix */
  readonly fraction?: Val<number | null>;
}
export interface programs·anyrun·config·y {
  /** null or signed integer · default `null` · modules/programs/anyrun.nix */
  readonly absolute?: Val<number | null>;
  /** null or floating point number · default `null` · modules/programs/anyrun.nix */
  readonly fraction?: Val<number | null>;
}
export interface programs·autorandr·profiles·ᐸnameᐳ·config·ᐸnameᐳ {
  /** null or (unsigned integer, meaning >=0) · default `null` · modules/programs/autorandr.nix */
  readonly crtc?: Val<number | null>;
  /** null or (positive integer, meaning >0) · default `null` · modules/programs/autorandr.nix */
  readonly dpi?: Val<number | null>;
  /** boolean · default `true` · modules/programs/autorandr.nix */
  readonly enable?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` · modules/programs/autorandr.nix */
  readonly extraConfig?: Val<string>;
  /** null or one of "bilinear", "nearest" · default `null` · modules/programs/autorandr.nix */
  readonly filter?: Val<"bilinear" | "nearest" | null>;
  /** string · default `""` · modules/programs/autorandr.nix */
  readonly gamma?: Val<string>;
  /** string · default `""` · modules/programs/autorandr.nix */
  readonly mode?: Val<string>;
  /** string · default `""` · modules/programs/autorandr.nix */
  readonly position?: Val<string>;
  /** boolean · default `false` · modules/programs/autorandr.nix */
  readonly primary?: Val<boolean>;
  /** string · default `""` · modules/programs/autorandr.nix */
  readonly rate?: Val<string>;
  /** null or one of "normal", "left", "right", "inverted" · default `null` · modules/programs/autorandr.nix */
  readonly rotate?: Val<"normal" | "left" | "right" | "inverted" | null>;
  /** null or submodule · default `null` · modules/programs/autorandr.nix */
  readonly scale?: Def<programs·autorandr·profiles·ᐸnameᐳ·config·ᐸnameᐳ·scale | null>;
  /** null or (matrix of floating point number) · default `null` · modules/programs/autorandr.nix */
  readonly transform?: Val<readonly (readonly Val<number>[])[] | null>;
}
export interface programs·autorandr·profiles·ᐸnameᐳ·hooks {
  /** strings concatenated with "\n" · default `""` · modules/programs/autorandr.nix */
  readonly postswitch?: Val<string>;
  /** strings concatenated with "\n" · default `""` · modules/programs/autorandr.nix */
  readonly predetect?: Val<string>;
  /** strings concatenated with "\n" · default `""` · modules/programs/autorandr.nix */
  readonly preswitch?: Val<string>;
}
export interface programs·borgmatic·backups·ᐸnameᐳ·consistency {
  /** list of submodule · default `[ ]` · modules/programs/borgmatic.nix */
  readonly checks?: Val<readonly Def<programs·borgmatic·backups·ᐸnameᐳ·consistency·checks·ᐸitemᐳ>[]>;
  /** YAML 1.1 value · default `{ }` · modules/programs/borgmatic.nix */
  readonly extraConfig?: Data;
}
export interface programs·borgmatic·backups·ᐸnameᐳ·hooks {
  /** YAML 1.1 value · default `{ }` · modules/programs/borgmatic.nix */
  readonly extraConfig?: Data;
}
export interface programs·borgmatic·backups·ᐸnameᐳ·location {
  /** boolean · default `false` · modules/programs/borgmatic.nix */
  readonly excludeHomeManagerSymlinks?: Val<boolean>;
  /** YAML 1.1 value · default `{ }` · modules/programs/borgmatic.nix */
  readonly extraConfig?: Data;
  /** null or (list of string) · default `null` · modules/programs/borgmatic.nix */
  readonly patterns?: Val<readonly Val<string>[] | null>;
  /** list of (string or submodule) · modules/programs/borgmatic.nix */
  readonly repositories?: Val<readonly Val<string | programs·borgmatic·backups·ᐸnameᐳ·location·repositories·ᐸitemᐳ>[]>;
  /** null or (list of string) · default `null` · modules/programs/borgmatic.nix */
  readonly sourceDirectories?: Val<readonly Val<string>[] | null>;
}
export interface programs·borgmatic·backups·ᐸnameᐳ·output {
  /** YAML 1.1 value · default `{ }` · modules/programs/borgmatic.nix */
  readonly extraConfig?: Data;
}
export interface programs·borgmatic·backups·ᐸnameᐳ·retention {
  /** YAML 1.1 value · default `{ }` · modules/programs/borgmatic.nix */
  readonly extraConfig?: Data;
  /** null or signed integer · default `null` · modules/programs/borgmatic.nix */
  readonly keepDaily?: Val<number | null>;
  /** null or signed integer · default `null` · modules/programs/borgmatic.nix */
  readonly keepHourly?: Val<number | null>;
  /** null or signed integer · default `null` · modules/programs/borgmatic.nix */
  readonly keepMinutely?: Val<number | null>;
  /** null or signed integer · default `null` · modules/programs/borgmatic.nix */
  readonly keepMonthly?: Val<number | null>;
  /** null or signed integer · default `null` · modules/programs/borgmatic.nix */
  readonly keepSecondly?: Val<number | null>;
  /** null or signed integer · default `null` · modules/programs/borgmatic.nix */
  readonly keepWeekly?: Val<number | null>;
  /** null or string matching the pattern [[:digit:]]+[Hdwmy] · default `null` · modules/programs/borgmatic.nix */
  readonly keepWithin?: Val<string | null>;
  /** null or signed integer · default `null` · modules/programs/borgmatic.nix */
  readonly keepYearly?: Val<number | null>;
}
export interface programs·borgmatic·backups·ᐸnameᐳ·storage {
  /** null or string · default `null` · modules/programs/borgmatic.nix */
  readonly encryptionPasscommand?: Val<string | null>;
  /** YAML 1.1 value · default `{ }` · modules/programs/borgmatic.nix */
  readonly extraConfig?: Data;
}
export interface programs·cursor·profiles·ᐸnameᐳ·keybindings·ᐸitemᐳ {
  /** null or JSON value · default `null` */
  readonly args?: Data;
  /** string */
  readonly command?: Val<string>;
  /** string */
  readonly key?: Val<string>;
  /** null or string · default `null` */
  readonly when?: Val<string | null>;
  readonly [name: string]: Data | undefined;
}
export interface programs·firefox·profiles·ᐸnameᐳ·bookmarks {
  /** null or string · default `null` · modules/programs/firefox */
  readonly _legacySettings?: Val<string | null>;
  /** list of unspecified value */
  readonly assertions?: Val<readonly Anything[]>;
  /** null or absolute path · default `null` · modules/programs/firefox */
  readonly configFile?: Val<PathLike | null>;
  /** boolean · modules/programs/firefox */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/programs/firefox */
  readonly force?: Val<boolean>;
  readonly meta?: Def<programs·firefox·profiles·ᐸnameᐳ·bookmarks·meta>;
  /** (list of (submodule or value "separator" (singular enum))) or attribute set of (submodule or value "separator" (singular enum)) convertible to it · default `[ ]` · modules/programs/firefox */
  readonly settings?: Val<Attrs<Val<AnythingSet | "separator">> | readonly Val<programs·firefox·profiles·ᐸnameᐳ·bookmarks·settings·ᐸitemᐳ | "separator">[]>;
  /** list of string */
  readonly warnings?: Val<readonly Val<string>[]>;
}
export interface programs·firefox·profiles·ᐸnameᐳ·containers·ᐸnameᐳ {
  /** one of "blue", "turquoise", "green", "yellow", "orange", "red", "pink", "purple", "toolbar" · default `"pink"` · modules/programs/firefox */
  readonly color?: Val<"blue" | "turquoise" | "green" | "yellow" | "orange" | "red" | "pink" | "purple" | "toolbar">;
  /** one of "briefcase", "cart", "circle", "dollar", "fence", "fingerprint", "gift", "vacation", "food", "fruit", "pet", "tree", "chill" · default `"fruit"` · modules/programs/firefox */
  readonly icon?: Val<"briefcase" | "cart" | "circle" | "dollar" | "fence" | "fingerprint" | "gift" | "vacation" | "food" | "fruit" | "pet" | "tree" | "chill">;
  /** unsigned integer, meaning >=0 · default `1` · modules/programs/firefox */
  readonly id?: Val<number>;
  /** string · default `"‹name›"` · modules/programs/firefox */
  readonly name?: Val<string>;
}
export interface programs·firefox·profiles·ᐸnameᐳ·extensions {
  /** boolean · default `false` · modules/programs/firefox */
  readonly exactPermissions?: Val<boolean>;
  /** boolean · default `false` · modules/programs/firefox */
  readonly exhaustivePermissions?: Val<boolean>;
  /** boolean · default `false` · modules/programs/firefox */
  readonly force?: Val<boolean>;
  /** list of package · default `[ ]` · modules/programs/firefox */
  readonly packages?: Val<readonly Val<Derivation>[]>;
  /** attribute set of submodule · default `{ }` · modules/programs/firefox */
  readonly settings?: Def<Attrs<Def<programs·firefox·profiles·ᐸnameᐳ·extensions·settings·ᐸnameᐳ>>>;
}
export interface programs·firefox·profiles·ᐸnameᐳ·handlers {
  /** absolute path · read-only · modules/programs/firefox */
  readonly configFile?: Val<PathLike>;
  /** boolean · modules/programs/firefox */
  readonly enable?: Val<boolean>;
  /** JSON value · read-only · modules/programs/firefox */
  readonly finalSettings?: Data;
  /** boolean · default `false` · modules/programs/firefox */
  readonly force?: Val<boolean>;
  readonly meta?: Def<programs·firefox·profiles·ᐸnameᐳ·handlers·meta>;
  /** attribute set of submodule · default `{ }` · modules/programs/firefox */
  readonly mimeTypes?: Def<Attrs<Def<programs·firefox·profiles·ᐸnameᐳ·handlers·mimeTypes·ᐸnameᐳ>>>;
  /** attribute set of submodule · default `{ }` · modules/programs/firefox */
  readonly schemes?: Def<Attrs<Def<programs·firefox·profiles·ᐸnameᐳ·handlers·schemes·ᐸnameᐳ>>>;
}
export interface programs·firefox·profiles·ᐸnameᐳ·search {
  /** null or string · default `null` · modules/programs/firefox */
  readonly default?: Val<string | null>;
  /** boolean · modules/programs/firefox */
  readonly enable?: Val<boolean>;
  /** attribute set of attribute set of JSON value · default `{ }` · modules/programs/firefox */
  readonly engines?: Def<Attrs<Def<Attrs<Data>>>>;
  /** absolute path · read-only · modules/programs/firefox */
  readonly file?: Val<PathLike>;
  /** boolean · default `false` · modules/programs/firefox */
  readonly force?: Val<boolean>;
  readonly meta?: Def<programs·firefox·profiles·ᐸnameᐳ·search·meta>;
  /** list of string · default `[ ]` · modules/programs/firefox */
  readonly order?: Val<readonly Val<string>[]>;
  /** null or string · default `null` · modules/programs/firefox */
  readonly privateDefault?: Val<string | null>;
}
export interface programs·firefoxpwa·profiles·ᐸnameᐳ·sites·ᐸnameᐳ {
  readonly desktopEntry?: Def<programs·firefoxpwa·profiles·ᐸnameᐳ·sites·ᐸnameᐳ·desktopEntry>;
  /** string · modules/programs/firefoxpwa.nix */
  readonly manifestUrl?: Val<string>;
  /** string · default `"‹name›"` · modules/programs/firefoxpwa.nix */
  readonly name?: Val<string>;
  /** JSON value · default `{ }` · modules/programs/firefoxpwa.nix */
  readonly settings?: Data;
  /** string · modules/programs/firefoxpwa.nix */
  readonly url?: Val<string>;
}
export interface programs·floorp·profiles·ᐸnameᐳ·bookmarks {
  /** null or string · default `null` · modules/programs/floorp.nix */
  readonly _legacySettings?: Val<string | null>;
  /** list of unspecified value */
  readonly assertions?: Val<readonly Anything[]>;
  /** null or absolute path · default `null` · modules/programs/floorp.nix */
  readonly configFile?: Val<PathLike | null>;
  /** boolean · modules/programs/floorp.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/programs/floorp.nix */
  readonly force?: Val<boolean>;
  readonly meta?: Def<programs·floorp·profiles·ᐸnameᐳ·bookmarks·meta>;
  /** (list of (submodule or value "separator" (singular enum))) or attribute set of (submodule or value "separator" (singular enum)) convertible to it · default `[ ]` · modules/programs/floorp.nix */
  readonly settings?: Val<Attrs<Val<AnythingSet | "separator">> | readonly Val<programs·floorp·profiles·ᐸnameᐳ·bookmarks·settings·ᐸitemᐳ | "separator">[]>;
  /** list of string */
  readonly warnings?: Val<readonly Val<string>[]>;
}
export interface programs·floorp·profiles·ᐸnameᐳ·containers·ᐸnameᐳ {
  /** one of "blue", "turquoise", "green", "yellow", "orange", "red", "pink", "purple", "toolbar" · default `"pink"` · modules/programs/floorp.nix */
  readonly color?: Val<"blue" | "turquoise" | "green" | "yellow" | "orange" | "red" | "pink" | "purple" | "toolbar">;
  /** one of "briefcase", "cart", "circle", "dollar", "fence", "fingerprint", "gift", "vacation", "food", "fruit", "pet", "tree", "chill" · default `"fruit"` · modules/programs/floorp.nix */
  readonly icon?: Val<"briefcase" | "cart" | "circle" | "dollar" | "fence" | "fingerprint" | "gift" | "vacation" | "food" | "fruit" | "pet" | "tree" | "chill">;
  /** unsigned integer, meaning >=0 · default `1` · modules/programs/floorp.nix */
  readonly id?: Val<number>;
  /** string · default `"‹name›"` · modules/programs/floorp.nix */
  readonly name?: Val<string>;
}
export interface programs·floorp·profiles·ᐸnameᐳ·extensions {
  /** boolean · default `false` · modules/programs/floorp.nix */
  readonly exactPermissions?: Val<boolean>;
  /** boolean · default `false` · modules/programs/floorp.nix */
  readonly exhaustivePermissions?: Val<boolean>;
  /** boolean · default `false` · modules/programs/floorp.nix */
  readonly force?: Val<boolean>;
  /** list of package · default `[ ]` · modules/programs/floorp.nix */
  readonly packages?: Val<readonly Val<Derivation>[]>;
  /** attribute set of submodule · default `{ }` · modules/programs/floorp.nix */
  readonly settings?: Def<Attrs<Def<programs·floorp·profiles·ᐸnameᐳ·extensions·settings·ᐸnameᐳ>>>;
}
export interface programs·floorp·profiles·ᐸnameᐳ·handlers {
  /** absolute path · read-only · modules/programs/floorp.nix */
  readonly configFile?: Val<PathLike>;
  /** boolean · modules/programs/floorp.nix */
  readonly enable?: Val<boolean>;
  /** JSON value · read-only · modules/programs/floorp.nix */
  readonly finalSettings?: Data;
  /** boolean · default `false` · modules/programs/floorp.nix */
  readonly force?: Val<boolean>;
  readonly meta?: Def<programs·floorp·profiles·ᐸnameᐳ·handlers·meta>;
  /** attribute set of submodule · default `{ }` · modules/programs/floorp.nix */
  readonly mimeTypes?: Def<Attrs<Def<programs·floorp·profiles·ᐸnameᐳ·handlers·mimeTypes·ᐸnameᐳ>>>;
  /** attribute set of submodule · default `{ }` · modules/programs/floorp.nix */
  readonly schemes?: Def<Attrs<Def<programs·floorp·profiles·ᐸnameᐳ·handlers·schemes·ᐸnameᐳ>>>;
}
export interface programs·floorp·profiles·ᐸnameᐳ·search {
  /** null or string · default `null` · modules/programs/floorp.nix */
  readonly default?: Val<string | null>;
  /** boolean · modules/programs/floorp.nix */
  readonly enable?: Val<boolean>;
  /** attribute set of attribute set of JSON value · default `{ }` · modules/programs/floorp.nix */
  readonly engines?: Def<Attrs<Def<Attrs<Data>>>>;
  /** absolute path · read-only · modules/programs/floorp.nix */
  readonly file?: Val<PathLike>;
  /** boolean · default `false` · modules/programs/floorp.nix */
  readonly force?: Val<boolean>;
  readonly meta?: Def<programs·floorp·profiles·ᐸnameᐳ·search·meta>;
  /** list of string · default `[ ]` · modules/programs/floorp.nix */
  readonly order?: Val<readonly Val<string>[]>;
  /** null or string · default `null` · modules/programs/floorp.nix */
  readonly privateDefault?: Val<string | null>;
}
export interface programs·fzf·changeDirWidget·bash {
  /** null or string · default `null` · modules/programs/fzf.nix */
  readonly command?: Val<string | null>;
  /** null or (list of string) · default `null` · modules/programs/fzf.nix */
  readonly options?: Val<readonly Val<string>[] | null>;
}
export interface programs·fzf·changeDirWidget·fish {
  /** null or string · default `null` · modules/programs/fzf.nix */
  readonly command?: Val<string | null>;
  /** null or (list of string) · default `null` · modules/programs/fzf.nix */
  readonly options?: Val<readonly Val<string>[] | null>;
}
export interface programs·fzf·changeDirWidget·nushell {
  /** null or string · default `null` · modules/programs/fzf.nix */
  readonly command?: Val<string | null>;
  /** null or (list of string) · default `null` · modules/programs/fzf.nix */
  readonly options?: Val<readonly Val<string>[] | null>;
}
export interface programs·fzf·changeDirWidget·zsh {
  /** null or string · default `null` · modules/programs/fzf.nix */
  readonly command?: Val<string | null>;
  /** null or (list of string) · default `null` · modules/programs/fzf.nix */
  readonly options?: Val<readonly Val<string>[] | null>;
}
export interface programs·fzf·fileWidget·bash {
  /** null or string · default `null` · modules/programs/fzf.nix */
  readonly command?: Val<string | null>;
  /** null or (list of string) · default `null` · modules/programs/fzf.nix */
  readonly options?: Val<readonly Val<string>[] | null>;
}
export interface programs·fzf·fileWidget·fish {
  /** null or string · default `null` · modules/programs/fzf.nix */
  readonly command?: Val<string | null>;
  /** null or (list of string) · default `null` · modules/programs/fzf.nix */
  readonly options?: Val<readonly Val<string>[] | null>;
}
export interface programs·fzf·fileWidget·nushell {
  /** null or string · default `null` · modules/programs/fzf.nix */
  readonly command?: Val<string | null>;
  /** null or (list of string) · default `null` · modules/programs/fzf.nix */
  readonly options?: Val<readonly Val<string>[] | null>;
}
export interface programs·fzf·fileWidget·zsh {
  /** null or string · default `null` · modules/programs/fzf.nix */
  readonly command?: Val<string | null>;
  /** null or (list of string) · default `null` · modules/programs/fzf.nix */
  readonly options?: Val<readonly Val<string>[] | null>;
}
export interface programs·fzf·historyWidget·bash {
  /** null or string · default `null` · modules/programs/fzf.nix */
  readonly command?: Val<string | null>;
  /** null or (list of string) · default `null` · modules/programs/fzf.nix */
  readonly options?: Val<readonly Val<string>[] | null>;
}
export interface programs·fzf·historyWidget·fish {
  /** null or string · default `null` · modules/programs/fzf.nix */
  readonly command?: Val<string | null>;
  /** null or (list of string) · default `null` · modules/programs/fzf.nix */
  readonly options?: Val<readonly Val<string>[] | null>;
}
export interface programs·fzf·historyWidget·nushell {
  /** null or string · default `null` · modules/programs/fzf.nix */
  readonly command?: Val<string | null>;
  /** null or (list of string) · default `null` · modules/programs/fzf.nix */
  readonly options?: Val<readonly Val<string>[] | null>;
}
export interface programs·fzf·historyWidget·zsh {
  /** null or string · default `null` · modules/programs/fzf.nix */
  readonly command?: Val<string | null>;
  /** null or (list of string) · default `null` · modules/programs/fzf.nix */
  readonly options?: Val<readonly Val<string>[] | null>;
}
export interface programs·gnome_terminal·profile·ᐸnameᐳ·colors {
  /** string · modules/programs/gnome-terminal.nix */
  readonly backgroundColor?: Val<string>;
  /** null or string · default `null` · modules/programs/gnome-terminal.nix */
  readonly boldColor?: Val<string | null>;
  /** null or submodule · default `null` · modules/programs/gnome-terminal.nix */
  readonly cursor?: Def<programs·gnome_terminal·profile·ᐸnameᐳ·colors·cursor | null>;
  /** string · modules/programs/gnome-terminal.nix */
  readonly foregroundColor?: Val<string>;
  /** null or submodule · default `null` · modules/programs/gnome-terminal.nix */
  readonly highlight?: Def<programs·gnome_terminal·profile·ᐸnameᐳ·colors·highlight | null>;
  /** list of string · modules/programs/gnome-terminal.nix */
  readonly palette?: Val<readonly Val<string>[]>;
}
export interface programs·irssi·networks·ᐸnameᐳ·channels·ᐸnameᐳ {
  /** boolean · default `false` · modules/programs/irssi.nix */
  readonly autoJoin?: Val<boolean>;
  /** null or string · default `null` · modules/programs/irssi.nix */
  readonly name?: Val<string | null>;
}
export interface programs·irssi·networks·ᐸnameᐳ·server {
  /** string · modules/programs/irssi.nix */
  readonly address?: Val<string>;
  /** boolean · default `false` · modules/programs/irssi.nix */
  readonly autoConnect?: Val<boolean>;
  /** 16 bit unsigned integer; between 0 and 65535 (both inclusive) · default `6667` · modules/programs/irssi.nix */
  readonly port?: Val<number>;
  readonly ssl?: Def<programs·irssi·networks·ᐸnameᐳ·server·ssl>;
}
export interface programs·kakoune·config·hooks·ᐸitemᐳ {
  /** strings concatenated with "\n" · default `""` · modules/programs/kakoune.nix */
  readonly commands?: Val<string>;
  /** null or string · default `null` · modules/programs/kakoune.nix */
  readonly group?: Val<string | null>;
  /** one of "NormalIdle", "NormalKey", "InsertIdle", "InsertKey", "InsertChar", "InsertDelete", "InsertMove", "WinCreate", "WinClose", "WinResize", "WinDisplay", "WinSetOption", "BufSetOption", "BufNewFil… · modules/programs/kakoune.nix */
  readonly name?: Val<"NormalIdle" | "NormalKey" | "InsertIdle" | "InsertKey" | "InsertChar" | "InsertDelete" | "InsertMove" | "WinCreate" | "WinClose" | "WinResize" | "WinDisplay" | "WinSetOption" | "BufSetOption" | "BufNewFile" | "BufOpenFile" | "BufCreate" | "BufWritePre" | "BufWritePost" | "BufReload" | "BufClose" | "BufOpenFifo" | "BufReadFifo" | "BufCloseFifo" | "RuntimeError" | "ModeChange" | "PromptIdle" | "GlobalSetOption" | "KakBegin" | "KakEnd" | "FocusIn" | "FocusOut" | "RawKey" | "InsertCompletionShow" | "InsertCompletionHide" | "ModuleLoaded" | "ClientCreate" | "ClientClose" | "RegisterModified" | "User">;
  /** boolean · default `false` · modules/programs/kakoune.nix */
  readonly once?: Val<boolean>;
  /** null or string · default `null` · modules/programs/kakoune.nix */
  readonly option?: Val<string | null>;
}
export interface programs·kakoune·config·keyMappings·ᐸitemᐳ {
  /** null or string · default `null` · modules/programs/kakoune.nix */
  readonly docstring?: Val<string | null>;
  /** string · modules/programs/kakoune.nix */
  readonly effect?: Val<string>;
  /** string · modules/programs/kakoune.nix */
  readonly key?: Val<string>;
  /** string · modules/programs/kakoune.nix */
  readonly mode?: Val<string>;
}
export interface programs·kakoune·config·numberLines {
  /** boolean · default `false` · modules/programs/kakoune.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/programs/kakoune.nix */
  readonly highlightCursor?: Val<boolean>;
  /** boolean · default `false` · modules/programs/kakoune.nix */
  readonly relative?: Val<boolean>;
  /** null or string · default `null` · modules/programs/kakoune.nix */
  readonly separator?: Val<string | null>;
}
export interface programs·kakoune·config·scrollOff {
  /** unsigned integer, meaning >=0 · default `0` · modules/programs/kakoune.nix */
  readonly columns?: Val<number>;
  /** unsigned integer, meaning >=0 · default `0` · modules/programs/kakoune.nix */
  readonly lines?: Val<number>;
}
export interface programs·kakoune·config·showWhitespace {
  /** boolean · default `false` · modules/programs/kakoune.nix */
  readonly enable?: Val<boolean>;
  /** null or string · default `null` · modules/programs/kakoune.nix */
  readonly lineFeed?: Val<string | null>;
  /** null or string · default `null` · modules/programs/kakoune.nix */
  readonly nonBreakingSpace?: Val<string | null>;
  /** null or string · default `null` · modules/programs/kakoune.nix */
  readonly space?: Val<string | null>;
  /** null or string · default `null` · modules/programs/kakoune.nix */
  readonly tab?: Val<string | null>;
  /** null or string · default `null` · modules/programs/kakoune.nix */
  readonly tabStop?: Val<string | null>;
}
export interface programs·kakoune·config·ui {
  /** one of "clippy", "cat", "dilbert", "none" · default `"clippy"` · modules/programs/kakoune.nix */
  readonly assistant?: Val<"clippy" | "cat" | "dilbert" | "none">;
  /** boolean · default `false` · modules/programs/kakoune.nix */
  readonly enableMouse?: Val<boolean>;
  /** boolean · default `false` · modules/programs/kakoune.nix */
  readonly setTitle?: Val<boolean>;
  /** null or (unsigned integer, meaning >=0) · default `null` · modules/programs/kakoune.nix */
  readonly shiftFunctionKeys?: Val<number | null>;
  /** one of "top", "bottom" · default `"bottom"` · modules/programs/kakoune.nix */
  readonly statusLine?: Val<"top" | "bottom">;
}
export interface programs·kakoune·config·wrapLines {
  /** boolean · default `false` · modules/programs/kakoune.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/programs/kakoune.nix */
  readonly indent?: Val<boolean>;
  /** null or string · default `null` · modules/programs/kakoune.nix */
  readonly marker?: Val<string | null>;
  /** null or (unsigned integer, meaning >=0) · default `null` · modules/programs/kakoune.nix */
  readonly maxWidth?: Val<number | null>;
  /** boolean · default `false` · modules/programs/kakoune.nix */
  readonly word?: Val<boolean>;
}
export interface programs·khard·settings·general {
  /** string · default `"list"` · modules/programs/khard.nix */
  readonly default_action?: Val<string>;
  readonly [name: string]: Anything | undefined;
}
export interface programs·kiro·profiles·ᐸnameᐳ·keybindings·ᐸitemᐳ {
  /** null or JSON value · default `null` */
  readonly args?: Data;
  /** string */
  readonly command?: Val<string>;
  /** string */
  readonly key?: Val<string>;
  /** null or string · default `null` */
  readonly when?: Val<string | null>;
  readonly [name: string]: Data | undefined;
}
export interface programs·librewolf·profiles·ᐸnameᐳ·bookmarks {
  /** null or string · default `null` · modules/programs/librewolf.nix */
  readonly _legacySettings?: Val<string | null>;
  /** list of unspecified value */
  readonly assertions?: Val<readonly Anything[]>;
  /** null or absolute path · default `null` · modules/programs/librewolf.nix */
  readonly configFile?: Val<PathLike | null>;
  /** boolean · modules/programs/librewolf.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/programs/librewolf.nix */
  readonly force?: Val<boolean>;
  readonly meta?: Def<programs·librewolf·profiles·ᐸnameᐳ·bookmarks·meta>;
  /** (list of (submodule or value "separator" (singular enum))) or attribute set of (submodule or value "separator" (singular enum)) convertible to it · default `[ ]` · modules/programs/librewolf.nix */
  readonly settings?: Val<Attrs<Val<AnythingSet | "separator">> | readonly Val<programs·librewolf·profiles·ᐸnameᐳ·bookmarks·settings·ᐸitemᐳ | "separator">[]>;
  /** list of string */
  readonly warnings?: Val<readonly Val<string>[]>;
}
export interface programs·librewolf·profiles·ᐸnameᐳ·containers·ᐸnameᐳ {
  /** one of "blue", "turquoise", "green", "yellow", "orange", "red", "pink", "purple", "toolbar" · default `"pink"` · modules/programs/librewolf.nix */
  readonly color?: Val<"blue" | "turquoise" | "green" | "yellow" | "orange" | "red" | "pink" | "purple" | "toolbar">;
  /** one of "briefcase", "cart", "circle", "dollar", "fence", "fingerprint", "gift", "vacation", "food", "fruit", "pet", "tree", "chill" · default `"fruit"` · modules/programs/librewolf.nix */
  readonly icon?: Val<"briefcase" | "cart" | "circle" | "dollar" | "fence" | "fingerprint" | "gift" | "vacation" | "food" | "fruit" | "pet" | "tree" | "chill">;
  /** unsigned integer, meaning >=0 · default `1` · modules/programs/librewolf.nix */
  readonly id?: Val<number>;
  /** string · default `"‹name›"` · modules/programs/librewolf.nix */
  readonly name?: Val<string>;
}
export interface programs·librewolf·profiles·ᐸnameᐳ·extensions {
  /** boolean · default `false` · modules/programs/librewolf.nix */
  readonly exactPermissions?: Val<boolean>;
  /** boolean · default `false` · modules/programs/librewolf.nix */
  readonly exhaustivePermissions?: Val<boolean>;
  /** boolean · default `false` · modules/programs/librewolf.nix */
  readonly force?: Val<boolean>;
  /** list of package · default `[ ]` · modules/programs/librewolf.nix */
  readonly packages?: Val<readonly Val<Derivation>[]>;
  /** attribute set of submodule · default `{ }` · modules/programs/librewolf.nix */
  readonly settings?: Def<Attrs<Def<programs·librewolf·profiles·ᐸnameᐳ·extensions·settings·ᐸnameᐳ>>>;
}
export interface programs·librewolf·profiles·ᐸnameᐳ·handlers {
  /** absolute path · read-only · modules/programs/librewolf.nix */
  readonly configFile?: Val<PathLike>;
  /** boolean · modules/programs/librewolf.nix */
  readonly enable?: Val<boolean>;
  /** JSON value · read-only · modules/programs/librewolf.nix */
  readonly finalSettings?: Data;
  /** boolean · default `false` · modules/programs/librewolf.nix */
  readonly force?: Val<boolean>;
  readonly meta?: Def<programs·librewolf·profiles·ᐸnameᐳ·handlers·meta>;
  /** attribute set of submodule · default `{ }` · modules/programs/librewolf.nix */
  readonly mimeTypes?: Def<Attrs<Def<programs·librewolf·profiles·ᐸnameᐳ·handlers·mimeTypes·ᐸnameᐳ>>>;
  /** attribute set of submodule · default `{ }` · modules/programs/librewolf.nix */
  readonly schemes?: Def<Attrs<Def<programs·librewolf·profiles·ᐸnameᐳ·handlers·schemes·ᐸnameᐳ>>>;
}
export interface programs·librewolf·profiles·ᐸnameᐳ·search {
  /** null or string · default `null` · modules/programs/librewolf.nix */
  readonly default?: Val<string | null>;
  /** boolean · modules/programs/librewolf.nix */
  readonly enable?: Val<boolean>;
  /** attribute set of attribute set of JSON value · default `{ }` · modules/programs/librewolf.nix */
  readonly engines?: Def<Attrs<Def<Attrs<Data>>>>;
  /** absolute path · read-only · modules/programs/librewolf.nix */
  readonly file?: Val<PathLike>;
  /** boolean · default `false` · modules/programs/librewolf.nix */
  readonly force?: Val<boolean>;
  readonly meta?: Def<programs·librewolf·profiles·ᐸnameᐳ·search·meta>;
  /** list of string · default `[ ]` · modules/programs/librewolf.nix */
  readonly order?: Val<readonly Val<string>[]>;
  /** null or string · default `null` · modules/programs/librewolf.nix */
  readonly privateDefault?: Val<string | null>;
}
export interface programs·lutris·runners·ᐸnameᐳ·settings {
  /** open submodule of YAML 1.1 value · default `{ }` · modules/programs/lutris.nix */
  readonly runner?: Def<programs·lutris·runners·ᐸnameᐳ·settings·runner>;
  /** open submodule of YAML 1.1 value · default `{ }` · modules/programs/lutris.nix */
  readonly system?: Def<DataSet>;
}
export interface programs·macchina·themes·ᐸnameᐳ·bar {
  /** null or string · default `null` · modules/programs/macchina */
  readonly glyph?: Val<string | null>;
  /** null or boolean · default `null` · modules/programs/macchina */
  readonly hide_delimiters?: Val<boolean | null>;
  /** null or string · default `null` · modules/programs/macchina */
  readonly symbol_close?: Val<string | null>;
  /** null or string · default `null` · modules/programs/macchina */
  readonly symbol_open?: Val<string | null>;
  /** null or boolean · default `null` · modules/programs/macchina */
  readonly visible?: Val<boolean | null>;
}
export interface programs·macchina·themes·ᐸnameᐳ·box {
  /** null or one of "plain", "thick", "rounded", "double" · default `null` · modules/programs/macchina */
  readonly border?: Val<"plain" | "thick" | "rounded" | "double" | null>;
  /** null or submodule · default `null` · modules/programs/macchina */
  readonly inner_margin?: Def<programs·macchina·themes·ᐸnameᐳ·box·inner_margin | null>;
  /** null or string · default `null` · modules/programs/macchina */
  readonly title?: Val<string | null>;
  /** null or boolean · default `null` · modules/programs/macchina */
  readonly visible?: Val<boolean | null>;
}
export interface programs·macchina·themes·ᐸnameᐳ·custom_ascii {
  /** null or string · default `null` · modules/programs/macchina */
  readonly color?: Val<string | null>;
  /** null or string or absolute path · default `null` · modules/programs/macchina */
  readonly path?: Val<string | PathLike | null>;
}
export interface programs·macchina·themes·ᐸnameᐳ·keys {
  /** null or string · default `null` · modules/programs/macchina */
  readonly backlight?: Val<string | null>;
  /** null or string · default `null` · modules/programs/macchina */
  readonly battery?: Val<string | null>;
  /** null or string · default `null` · modules/programs/macchina */
  readonly cpu?: Val<string | null>;
  /** null or string · default `null` · modules/programs/macchina */
  readonly cpu_load?: Val<string | null>;
  /** null or string · default `null` · modules/programs/macchina */
  readonly de?: Val<string | null>;
  /** null or string · default `null` · modules/programs/macchina */
  readonly disk_space?: Val<string | null>;
  /** null or string · default `null` · modules/programs/macchina */
  readonly distro?: Val<string | null>;
  /** null or string · default `null` · modules/programs/macchina */
  readonly gpu?: Val<string | null>;
  /** null or string · default `null` · modules/programs/macchina */
  readonly host?: Val<string | null>;
  /** null or string · default `null` · modules/programs/macchina */
  readonly kernel?: Val<string | null>;
  /** null or string · default `null` · modules/programs/macchina */
  readonly local_ip?: Val<string | null>;
  /** null or string · default `null` · modules/programs/macchina */
  readonly machine?: Val<string | null>;
  /** null or string · default `null` · modules/programs/macchina */
  readonly memory?: Val<string | null>;
  /** null or string · default `null` · modules/programs/macchina */
  readonly os?: Val<string | null>;
  /** null or string · default `null` · modules/programs/macchina */
  readonly packages?: Val<string | null>;
  /** null or string · default `null` · modules/programs/macchina */
  readonly resolution?: Val<string | null>;
  /** null or string · default `null` · modules/programs/macchina */
  readonly shell?: Val<string | null>;
  /** null or string · default `null` · modules/programs/macchina */
  readonly terminal?: Val<string | null>;
  /** null or string · default `null` · modules/programs/macchina */
  readonly uptime?: Val<string | null>;
  /** null or string · default `null` · modules/programs/macchina */
  readonly wm?: Val<string | null>;
}
export interface programs·macchina·themes·ᐸnameᐳ·palette {
  /** null or string · default `null` · modules/programs/macchina */
  readonly glyph?: Val<string | null>;
  /** null or signed integer · default `null` · modules/programs/macchina */
  readonly spacing?: Val<number | null>;
  /** null or one of "Dark", "Light", "Full" · default `null` · modules/programs/macchina */
  readonly type?: Val<"Dark" | "Light" | "Full" | null>;
  /** null or boolean · default `null` · modules/programs/macchina */
  readonly visible?: Val<boolean | null>;
}
export interface programs·macchina·themes·ᐸnameᐳ·randomize {
  /** null or boolean · default `null` · modules/programs/macchina */
  readonly key_color?: Val<boolean | null>;
  /** null or one of "hexadecimal", "indexed", "base" · default `null` · modules/programs/macchina */
  readonly pool?: Val<"hexadecimal" | "indexed" | "base" | null>;
  /** null or boolean · default `null` · modules/programs/macchina */
  readonly separator_color?: Val<boolean | null>;
}
export interface programs·mcp·servers·ᐸnameᐳ·env·ᐸnameᐳ {
  /** string */
  readonly file?: Val<string>;
}
export interface programs·neovim·plugins·ᐸitemᐳ·runtime·ᐸnameᐳ {
  /** boolean · default `true` */
  readonly enable?: Val<boolean>;
  /** null or boolean · default `null` */
  readonly executable?: Val<boolean | null>;
  /** boolean · default `false` */
  readonly force?: Val<boolean>;
  /** boolean · default `false` */
  readonly ignorelinks?: Val<boolean>;
  /** strings concatenated with "\n" · default `""` */
  readonly onChange?: Val<string>;
  /** boolean · default `false` */
  readonly recursive?: Val<boolean>;
  /** absolute path */
  readonly source?: Val<PathLike>;
  /** non-empty string */
  readonly target?: Val<string>;
  /** null or strings concatenated with "\n" · default `null` */
  readonly text?: Val<string | null>;
}
export interface programs·nvchecker·settings·__config__ {
  /** absolute path · default `"new_ver.json"` · modules/programs/nvchecker.nix */
  readonly newver?: Val<PathLike>;
  /** absolute path · default `"old_ver.json"` · modules/programs/nvchecker.nix */
  readonly oldver?: Val<PathLike>;
  readonly [name: string]: Data | undefined;
}
export interface programs·obsidian·defaultSettings·communityPlugins·ᐸitemᐳ {
  /** boolean · default `true` · modules/programs/obsidian.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/programs/obsidian.nix */
  readonly pkg?: Val<Derivation>;
  /** JSON value · default `null` · modules/programs/obsidian.nix */
  readonly settings?: Data;
}
export interface programs·obsidian·defaultSettings·corePlugins·ᐸitemᐳ {
  /** boolean · default `true` · modules/programs/obsidian.nix */
  readonly enable?: Val<boolean>;
  /** one of "audio-recorder", "backlink", "bases", "bookmarks", "canvas", "command-palette", "daily-notes", "editor-status", "file-explorer", "file-recovery", "footnotes", "global-search", "graph", "markd… · modules/programs/obsidian.nix */
  readonly name?: Val<"audio-recorder" | "backlink" | "bases" | "bookmarks" | "canvas" | "command-palette" | "daily-notes" | "editor-status" | "file-explorer" | "file-recovery" | "footnotes" | "global-search" | "graph" | "markdown-importer" | "note-composer" | "outgoing-link" | "outline" | "page-preview" | "properties" | "publish" | "random-note" | "slash-command" | "slides" | "switcher" | "sync" | "tag-pane" | "templates" | "webviewer" | "word-count" | "workspaces" | "zk-prefixer">;
  /** JSON value · default `null` · modules/programs/obsidian.nix */
  readonly settings?: Data;
}
export interface programs·obsidian·defaultSettings·cssSnippets·ᐸitemᐳ {
  /** boolean · default `true` · modules/programs/obsidian.nix */
  readonly enable?: Val<boolean>;
  /** string · modules/programs/obsidian.nix */
  readonly name?: Val<string>;
  /** null or absolute path · default `null` · modules/programs/obsidian.nix */
  readonly source?: Val<PathLike | null>;
  /** null or string · default `null` · modules/programs/obsidian.nix */
  readonly text?: Val<string | null>;
}
export interface programs·obsidian·defaultSettings·extraFiles·ᐸnameᐳ {
  /** null or absolute path · default `null` · modules/programs/obsidian.nix */
  readonly source?: Val<PathLike | null>;
  /** string · modules/programs/obsidian.nix */
  readonly target?: Val<string>;
  /** null or string · default `null` · modules/programs/obsidian.nix */
  readonly text?: Val<string | null>;
}
export interface programs·obsidian·defaultSettings·hotkeys·ᐸnameᐳ·ᐸitemᐳ {
  /** string · modules/programs/obsidian.nix */
  readonly key?: Val<string>;
  /** list of string · default `[ ]` · modules/programs/obsidian.nix */
  readonly modifiers?: Val<readonly Val<string>[]>;
}
export interface programs·obsidian·defaultSettings·themes·ᐸitemᐳ {
  /** boolean · default `true` · modules/programs/obsidian.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/programs/obsidian.nix */
  readonly pkg?: Val<Derivation>;
}
export interface programs·obsidian·vaults·ᐸnameᐳ·settings {
  /** JSON value · modules/programs/obsidian.nix */
  readonly app?: Data;
  /** JSON value · modules/programs/obsidian.nix */
  readonly appearance?: Data;
  /** null or (list of (submodule or package convertible to it)) · modules/programs/obsidian.nix */
  readonly communityPlugins?: Val<readonly Val<Derivation | programs·obsidian·vaults·ᐸnameᐳ·settings·communityPlugins·ᐸitemᐳ>[] | null>;
  /** null or (list of (submodule or one of "audio-recorder", "backlink", "bases", "bookmarks", "canvas", "command-palette", "daily-notes", "editor-status", "file-explorer", "file-recovery", "footnotes", "… · modules/programs/obsidian.nix */
  readonly corePlugins?: Val<readonly Val<"audio-recorder" | "backlink" | "bases" | "bookmarks" | "canvas" | "command-palette" | "daily-notes" | "editor-status" | "file-explorer" | "file-recovery" | "footnotes" | "global-search" | "graph" | "markdown-importer" | "note-composer" | "outgoing-link" | "outline" | "page-preview" | "properties" | "publish" | "random-note" | "slash-command" | "slides" | "switcher" | "sync" | "tag-pane" | "templates" | "webviewer" | "word-count" | "workspaces" | "zk-prefixer" | programs·obsidian·vaults·ᐸnameᐳ·settings·corePlugins·ᐸitemᐳ>[] | null>;
  /** null or (list of (submodule or absolute path convertible to it)) · modules/programs/obsidian.nix */
  readonly cssSnippets?: Val<readonly Val<PathLike | programs·obsidian·vaults·ᐸnameᐳ·settings·cssSnippets·ᐸitemᐳ>[] | null>;
  /** null or (attribute set of submodule) · modules/programs/obsidian.nix */
  readonly extraFiles?: Def<Attrs<Def<programs·obsidian·vaults·ᐸnameᐳ·settings·extraFiles·ᐸnameᐳ>> | null>;
  /** null or (attribute set of list of submodule) · modules/programs/obsidian.nix */
  readonly hotkeys?: Def<Attrs<Val<readonly Def<programs·obsidian·vaults·ᐸnameᐳ·settings·hotkeys·ᐸnameᐳ·ᐸitemᐳ>[]>> | null>;
  /** null or (list of (submodule or package convertible to it)) · modules/programs/obsidian.nix */
  readonly themes?: Val<readonly Val<Derivation | programs·obsidian·vaults·ᐸnameᐳ·settings·themes·ᐸitemᐳ>[] | null>;
}
export interface programs·pyradio·stations·ᐸitemᐳ·buffering {
  /** positive integer, meaning >0 · default `128` · modules/programs/pyradio.nix */
  readonly bitrate?: Val<number>;
  /** positive integer, meaning >0 · modules/programs/pyradio.nix */
  readonly seconds?: Val<number>;
}
export interface programs·radicle·settings·node {
  /** string · modules/programs/radicle.nix */
  readonly alias?: Val<string>;
  /** list of string · default `[ ]` · modules/programs/radicle.nix */
  readonly listen?: Val<readonly Val<string>[]>;
  readonly [name: string]: Data | undefined;
}
export interface programs·radicle·uri·rad {
  readonly browser?: Def<programs·radicle·uri·rad·browser>;
  readonly vscode?: Def<programs·radicle·uri·rad·vscode>;
}
export interface programs·radicle·uri·web_rad {
  /** null or string · modules/programs/radicle.nix */
  readonly browser?: Val<string | null>;
  /** boolean · default `false` · modules/programs/radicle.nix */
  readonly enable?: Val<boolean>;
}
export interface programs·rclone·remotes·ᐸnameᐳ·mounts·ᐸnameᐳ {
  /** boolean · default `true` · modules/programs/rclone.nix */
  readonly autoMount?: Val<boolean>;
  /** boolean · default `false` · modules/programs/rclone.nix */
  readonly enable?: Val<boolean>;
  /** one of <null>, "ERROR", "NOTICE", "INFO", "DEBUG" · default `null` · modules/programs/rclone.nix */
  readonly logLevel?: Val<null | "ERROR" | "NOTICE" | "INFO" | "DEBUG">;
  /** string · default `null` · modules/programs/rclone.nix */
  readonly mountPoint?: Val<string>;
  /** one of "mount", "nfsmount" · default `"mount"` · modules/programs/rclone.nix */
  readonly mountType?: Val<"mount" | "nfsmount">;
  /** attribute set of (null or boolean or signed integer or floating point number or string) · default `{ }` · modules/programs/rclone.nix */
  readonly options?: Def<Attrs<Val<boolean | number | string | null>>>;
}
export interface programs·rclone·remotes·ᐸnameᐳ·serve·ᐸnameᐳ {
  /** boolean · default `true` · modules/programs/rclone.nix */
  readonly autoStart?: Val<boolean>;
  /** boolean · default `false` · modules/programs/rclone.nix */
  readonly enable?: Val<boolean>;
  /** one of <null>, "ERROR", "NOTICE", "INFO", "DEBUG" · default `null` · modules/programs/rclone.nix */
  readonly logLevel?: Val<null | "ERROR" | "NOTICE" | "INFO" | "DEBUG">;
  /** attribute set of (null or boolean or signed integer or floating point number or string) · default `{ }` · modules/programs/rclone.nix */
  readonly options?: Def<Attrs<Val<boolean | number | string | null>>>;
  /** one of "dlna", "docker", "ftp", "http", "nfs", "restic", "s3", "sftp", "webdav" · modules/programs/rclone.nix */
  readonly protocol?: Val<"dlna" | "docker" | "ftp" | "http" | "nfs" | "restic" | "s3" | "sftp" | "webdav">;
}
export interface programs·smug·projects·ᐸnameᐳ·windows·ᐸitemᐳ {
  /** null or (list of string) · default `null` · modules/programs/smug.nix */
  readonly commands?: Val<readonly Val<string>[] | null>;
  /** one of "main-horizontal", "main-vertical", "even-vertical", "even-horizontal", "tiled" · modules/programs/smug.nix */
  readonly layout?: Val<"main-horizontal" | "main-vertical" | "even-vertical" | "even-horizontal" | "tiled">;
  /** null or boolean · default `null` · modules/programs/smug.nix */
  readonly manual?: Val<boolean | null>;
  /** string · modules/programs/smug.nix */
  readonly name?: Val<string>;
  /** null or (list of submodule) · default `null` · modules/programs/smug.nix */
  readonly panes?: Val<readonly Def<programs·smug·projects·ᐸnameᐳ·windows·ᐸitemᐳ·panes·ᐸitemᐳ>[] | null>;
  /** null or string · default `null` · modules/programs/smug.nix */
  readonly root?: Val<string | null>;
  /** null or boolean · default `null` · modules/programs/smug.nix */
  readonly selected?: Val<boolean | null>;
}
export interface programs·tealdeer·settings·updates {
  /** boolean · default `false` · modules/programs/tealdeer.nix */
  readonly auto_update?: Val<boolean>;
  /** positive integer, meaning >0 · default `720` · modules/programs/tealdeer.nix */
  readonly auto_update_interval_hours?: Val<number>;
  readonly [name: string]: Data | undefined;
}
export interface programs·thunderbird·profiles·ᐸnameᐳ·feedAccounts·ᐸnameᐳ {
  /** string · default `"‹name›"` · read-only · modules/programs/thunderbird.nix */
  readonly name?: Val<string>;
}
export interface programs·thunderbird·profiles·ᐸnameᐳ·search {
  /** null or string · default `null` · modules/programs/thunderbird.nix */
  readonly default?: Val<string | null>;
  /** boolean · modules/programs/thunderbird.nix */
  readonly enable?: Val<boolean>;
  /** attribute set of attribute set of JSON value · default `{ }` · modules/programs/thunderbird.nix */
  readonly engines?: Def<Attrs<Def<Attrs<Data>>>>;
  /** absolute path · read-only · modules/programs/thunderbird.nix */
  readonly file?: Val<PathLike>;
  /** boolean · default `false` · modules/programs/thunderbird.nix */
  readonly force?: Val<boolean>;
  readonly meta?: Def<programs·thunderbird·profiles·ᐸnameᐳ·search·meta>;
  /** list of string · default `[ ]` · modules/programs/thunderbird.nix */
  readonly order?: Val<readonly Val<string>[]>;
  /** null or string · default `null` · modules/programs/thunderbird.nix */
  readonly privateDefault?: Val<string | null>;
}
export interface programs·urxvt·scroll·bar {
  /** one of "top", "bottom", "center" · default `"center"` · modules/programs/urxvt.nix */
  readonly align?: Val<"top" | "bottom" | "center">;
  /** boolean · default `true` · modules/programs/urxvt.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `true` · modules/programs/urxvt.nix */
  readonly floating?: Val<boolean>;
  /** one of "left", "right" · default `"right"` · modules/programs/urxvt.nix */
  readonly position?: Val<"left" | "right">;
  /** one of "rxvt", "plain", "next", "xterm" · default `"plain"` · modules/programs/urxvt.nix */
  readonly style?: Val<"rxvt" | "plain" | "next" | "xterm">;
}
export interface programs·vscode·haskell·hie {
  /** boolean · default `true` · modules/programs/vscode/haskell.nix */
  readonly enable?: Val<boolean>;
  /** absolute path · modules/programs/vscode/haskell.nix */
  readonly executablePath?: Val<PathLike>;
}
export interface programs·vscode·profiles·ᐸnameᐳ·keybindings·ᐸitemᐳ {
  /** null or JSON value · default `null` */
  readonly args?: Data;
  /** string */
  readonly command?: Val<string>;
  /** string */
  readonly key?: Val<string>;
  /** null or string · default `null` */
  readonly when?: Val<string | null>;
  readonly [name: string]: Data | undefined;
}
export interface programs·vscodium·profiles·ᐸnameᐳ·keybindings·ᐸitemᐳ {
  /** null or JSON value · default `null` */
  readonly args?: Data;
  /** string */
  readonly command?: Val<string>;
  /** string */
  readonly key?: Val<string>;
  /** null or string · default `null` */
  readonly when?: Val<string | null>;
  readonly [name: string]: Data | undefined;
}
export interface programs·w3m·bookmarks·marks·ᐸnameᐳ·ᐸitemᐳ {
  /** string · modules/programs/w3m.nix */
  readonly name?: Val<string>;
  /** string · modules/programs/w3m.nix */
  readonly url?: Val<string>;
}
export interface programs·windsurf·profiles·ᐸnameᐳ·keybindings·ᐸitemᐳ {
  /** null or JSON value · default `null` */
  readonly args?: Data;
  /** string */
  readonly command?: Val<string>;
  /** string */
  readonly key?: Val<string>;
  /** null or string · default `null` */
  readonly when?: Val<string | null>;
  readonly [name: string]: Data | undefined;
}
export interface programs·zsh·prezto·autosuggestions {
  /** null or string · default `null` · modules/programs/zsh/plugins/prezto.nix */
  readonly color?: Val<string | null>;
}
export interface programs·zsh·prezto·completions {
  /** list of string · default `[ ]` · modules/programs/zsh/plugins/prezto.nix */
  readonly ignoredHosts?: Val<readonly Val<string>[]>;
}
export interface programs·zsh·prezto·editor {
  /** null or boolean · default `null` · modules/programs/zsh/plugins/prezto.nix */
  readonly dotExpansion?: Val<boolean | null>;
  /** null or one of "emacs", "vi" · default `"emacs"` · modules/programs/zsh/plugins/prezto.nix */
  readonly keymap?: Val<"emacs" | "vi" | null>;
  /** null or boolean · default `null` · modules/programs/zsh/plugins/prezto.nix */
  readonly promptContext?: Val<boolean | null>;
}
export interface programs·zsh·prezto·git {
  /** null or one of "dirty", "untracked", "all", "none" · default `null` · modules/programs/zsh/plugins/prezto.nix */
  readonly submoduleIgnore?: Val<"dirty" | "untracked" | "all" | "none" | null>;
}
export interface programs·zsh·prezto·gnuUtility {
  /** null or string · default `null` · modules/programs/zsh/plugins/prezto.nix */
  readonly prefix?: Val<string | null>;
}
export interface programs·zsh·prezto·historySubstring {
  /** null or string · default `null` · modules/programs/zsh/plugins/prezto.nix */
  readonly foundColor?: Val<string | null>;
  /** null or string · default `null` · modules/programs/zsh/plugins/prezto.nix */
  readonly globbingFlags?: Val<string | null>;
  /** null or string · default `null` · modules/programs/zsh/plugins/prezto.nix */
  readonly notFoundColor?: Val<string | null>;
}
export interface programs·zsh·prezto·macOS {
  /** null or string · default `null` · modules/programs/zsh/plugins/prezto.nix */
  readonly dashKeyword?: Val<string | null>;
}
export interface programs·zsh·prezto·prompt {
  /** null or one of "short", "long", "full" · default `null` · modules/programs/zsh/plugins/prezto.nix */
  readonly pwdLength?: Val<"short" | "long" | "full" | null>;
  /** null or boolean · default `null` · modules/programs/zsh/plugins/prezto.nix */
  readonly showReturnVal?: Val<boolean | null>;
  /** null or string · default `"sorin"` · modules/programs/zsh/plugins/prezto.nix */
  readonly theme?: Val<string | null>;
}
export interface programs·zsh·prezto·python {
  /** null or boolean · default `null` · modules/programs/zsh/plugins/prezto.nix */
  readonly virtualenvAutoSwitch?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/programs/zsh/plugins/prezto.nix */
  readonly virtualenvInitialize?: Val<boolean | null>;
}
export interface programs·zsh·prezto·ruby {
  /** null or boolean · default `null` · modules/programs/zsh/plugins/prezto.nix */
  readonly chrubyAutoSwitch?: Val<boolean | null>;
}
export interface programs·zsh·prezto·screen {
  /** null or boolean · default `null` · modules/programs/zsh/plugins/prezto.nix */
  readonly autoStartLocal?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/programs/zsh/plugins/prezto.nix */
  readonly autoStartRemote?: Val<boolean | null>;
}
export interface programs·zsh·prezto·ssh {
  /** list of string · default `[ ]` · modules/programs/zsh/plugins/prezto.nix */
  readonly identities?: Val<readonly Val<string>[]>;
}
export interface programs·zsh·prezto·syntaxHighlighting {
  /** list of string · default `[ ]` · modules/programs/zsh/plugins/prezto.nix */
  readonly highlighters?: Val<readonly Val<string>[]>;
  /** attribute set of string · default `{ }` · modules/programs/zsh/plugins/prezto.nix */
  readonly pattern?: Def<Attrs<Val<string>>>;
  /** attribute set of string · default `{ }` · modules/programs/zsh/plugins/prezto.nix */
  readonly styles?: Def<Attrs<Val<string>>>;
}
export interface programs·zsh·prezto·terminal {
  /** null or boolean · default `null` · modules/programs/zsh/plugins/prezto.nix */
  readonly autoTitle?: Val<boolean | null>;
  /** null or string · default `null` · modules/programs/zsh/plugins/prezto.nix */
  readonly multiplexerTitleFormat?: Val<string | null>;
  /** null or string · default `null` · modules/programs/zsh/plugins/prezto.nix */
  readonly tabTitleFormat?: Val<string | null>;
  /** null or string · default `null` · modules/programs/zsh/plugins/prezto.nix */
  readonly windowTitleFormat?: Val<string | null>;
}
export interface programs·zsh·prezto·tmux {
  /** null or boolean · default `null` · modules/programs/zsh/plugins/prezto.nix */
  readonly autoStartLocal?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/programs/zsh/plugins/prezto.nix */
  readonly autoStartRemote?: Val<boolean | null>;
  /** null or string · default `null` · modules/programs/zsh/plugins/prezto.nix */
  readonly defaultSessionName?: Val<string | null>;
  /** null or boolean · default `null` · modules/programs/zsh/plugins/prezto.nix */
  readonly itermIntegration?: Val<boolean | null>;
}
export interface programs·zsh·prezto·utility {
  /** null or boolean · default `null` · modules/programs/zsh/plugins/prezto.nix */
  readonly safeOps?: Val<boolean | null>;
}
export interface programs·zsh·zplug·plugins·ᐸitemᐳ {
  /** string · modules/programs/zplug.nix */
  readonly name?: Val<string>;
  /** list of string · default `[ ]` · modules/programs/zplug.nix */
  readonly tags?: Val<readonly Val<string>[]>;
}
export interface qt·kvantum·settings·General {
  /** null or string · default `null` · modules/misc/qt/kvantum.nix */
  readonly theme?: Val<string | null>;
  readonly [name: string]: Anything | undefined;
}
export interface services·home_manager·autoExpire·store {
  /** boolean · default `false` · modules/services/home-manager-auto-expire.nix */
  readonly cleanup?: Val<boolean>;
  /** string · default `""` · modules/services/home-manager-auto-expire.nix */
  readonly options?: Val<string>;
}
export interface services·kanshi·profiles·ᐸnameᐳ·outputs·ᐸitemᐳ {
  /** null or boolean · default `null` · modules/services/kanshi.nix */
  readonly adaptiveSync?: Val<boolean | null>;
  /** null or string · default `null` · modules/services/kanshi.nix */
  readonly alias?: Val<string | null>;
  /** string · modules/services/kanshi.nix */
  readonly criteria?: Val<string>;
  /** null or string · default `null` · modules/services/kanshi.nix */
  readonly mode?: Val<string | null>;
  /** null or string · default `null` · modules/services/kanshi.nix */
  readonly position?: Val<string | null>;
  /** null or floating point number · default `null` · modules/services/kanshi.nix */
  readonly scale?: Val<number | null>;
  /** null or one of "enable", "disable" · default `null` · modules/services/kanshi.nix */
  readonly status?: Val<"enable" | "disable" | null>;
  /** null or one of "normal", "90", "180", "270", "flipped", "flipped-90", "flipped-180", "flipped-270" · default `null` · modules/services/kanshi.nix */
  readonly transform?: Val<"normal" | "90" | "180" | "270" | "flipped" | "flipped-90" | "flipped-180" | "flipped-270" | null>;
}
export interface services·kanshi·settings·ᐸitemᐳ·ᐸoutputᐳ·output {
  /** null or boolean · default `null` */
  readonly adaptiveSync?: Val<boolean | null>;
  /** null or string · default `null` */
  readonly alias?: Val<string | null>;
  /** string */
  readonly criteria?: Val<string>;
  /** null or string · default `null` */
  readonly mode?: Val<string | null>;
  /** null or string · default `null` */
  readonly position?: Val<string | null>;
  /** null or floating point number · default `null` */
  readonly scale?: Val<number | null>;
  /** null or one of "enable", "disable" · default `null` */
  readonly status?: Val<"enable" | "disable" | null>;
  /** null or one of "normal", "90", "180", "270", "flipped", "flipped-90", "flipped-180", "flipped-270" · default `null` */
  readonly transform?: Val<"normal" | "90" | "180" | "270" | "flipped" | "flipped-90" | "flipped-180" | "flipped-270" | null>;
}
export interface services·kanshi·settings·ᐸitemᐳ·ᐸprofileᐳ·profile {
  /** (list of string) or string convertible to it · default `[ ]` */
  readonly exec?: Val<string | readonly Val<string>[]>;
  /** string · default `""` */
  readonly name?: Val<string>;
  /** list of submodule · default `[ ]` */
  readonly outputs?: Val<readonly Def<services·kanshi·settings·ᐸitemᐳ·ᐸprofileᐳ·profile·outputs·ᐸitemᐳ>[]>;
}
export interface services·linux_wallpaperengine·wallpapers·ᐸitemᐳ·audio {
  /** boolean · default `true` · modules/services/linux-wallpaperengine.nix */
  readonly automute?: Val<boolean>;
  /** boolean · default `true` · modules/services/linux-wallpaperengine.nix */
  readonly processing?: Val<boolean>;
  /** boolean · default `false` · modules/services/linux-wallpaperengine.nix */
  readonly silent?: Val<boolean>;
}
export interface services·muchsync·remotes·ᐸnameᐳ·local {
  /** boolean · default `false` · modules/services/muchsync.nix */
  readonly checkForModifiedFiles?: Val<boolean>;
  /** boolean · default `true` · modules/services/muchsync.nix */
  readonly importNew?: Val<boolean>;
}
export interface services·muchsync·remotes·ᐸnameᐳ·remote {
  /** boolean · default `false` · modules/services/muchsync.nix */
  readonly checkForModifiedFiles?: Val<boolean>;
  /** string · modules/services/muchsync.nix */
  readonly host?: Val<string>;
  /** boolean · default `true` · modules/services/muchsync.nix */
  readonly importNew?: Val<boolean>;
  /** string · modules/services/muchsync.nix */
  readonly muchsyncPath?: Val<string>;
}
export interface services·podman·internal·quadletDefinitions·ᐸitemᐳ {
  /** list of unspecified value · modules/services/podman/linux/options.nix */
  readonly assertions?: Val<readonly Anything[]>;
  /** list of package · modules/services/podman/linux/options.nix */
  readonly dependencies?: Val<readonly Val<Derivation>[]>;
  /** string · modules/services/podman/linux/options.nix */
  readonly resourceType?: Val<string>;
  /** string · modules/services/podman/linux/options.nix */
  readonly serviceName?: Val<string>;
  /** string · modules/services/podman/linux/options.nix */
  readonly source?: Val<string>;
}
export interface services·podman·settings·registries {
  /** list of string · default `[ ]` · modules/services/podman */
  readonly block?: Val<readonly Val<string>[]>;
  /** list of string · default `[ ]` · modules/services/podman */
  readonly insecure?: Val<readonly Val<string>[]>;
  /** list of submodule · default `[ ]` · modules/services/podman */
  readonly registry?: Val<readonly Def<services·podman·settings·registries·registry·ᐸitemᐳ>[]>;
  /** list of string · default `[ "docker.io" ]` · modules/services/podman */
  readonly search?: Val<readonly Val<string>[]>;
}
export interface services·radicle·node·lazy {
  /** boolean · default `false` · modules/services/radicle.nix */
  readonly enable?: Val<boolean>;
  /** string · default `"30min"` · modules/services/radicle.nix */
  readonly exitIdleTime?: Val<string>;
}
export interface services·syncthing·settings·devices·ᐸnameᐳ {
  /** boolean · default `false` · modules/services/syncthing.nix */
  readonly autoAcceptFolders?: Val<boolean>;
  /** string · modules/services/syncthing.nix */
  readonly id?: Val<string>;
  /** string · default `"‹name›"` · modules/services/syncthing.nix */
  readonly name?: Val<string>;
  readonly [name: string]: Data | undefined;
}
export interface services·syncthing·settings·folders·ᐸnameᐳ {
  /** boolean · default `false` · modules/services/syncthing.nix */
  readonly copyOwnershipFromParent?: Val<boolean>;
  /** list of (string or open submodule of JSON value) · default `[ ]` · modules/services/syncthing.nix */
  readonly devices?: Val<readonly Val<string | services·syncthing·settings·folders·ᐸnameᐳ·devices·ᐸitemᐳ>[]>;
  /** boolean · default `true` · modules/services/syncthing.nix */
  readonly enable?: Val<boolean>;
  /** string · default `"‹name›"` · modules/services/syncthing.nix */
  readonly id?: Val<string>;
  /** null or (list of string) · default `null` · modules/services/syncthing.nix */
  readonly ignorePatterns?: Val<readonly Val<string>[] | null>;
  /** string · default `"‹name›"` · modules/services/syncthing.nix */
  readonly label?: Val<string>;
  /** string · default `"‹name›"` · modules/services/syncthing.nix */
  readonly path?: Val<string>;
  /** one of "sendreceive", "sendonly", "receiveonly", "receiveencrypted" · default `"sendreceive"` · modules/services/syncthing.nix */
  readonly type?: Val<"sendreceive" | "sendonly" | "receiveonly" | "receiveencrypted">;
  /** null or (open submodule of JSON value) · default `null` · modules/services/syncthing.nix */
  readonly versioning?: Def<services·syncthing·settings·folders·ᐸnameᐳ·versioning | null>;
  readonly [name: string]: Data | undefined;
}
export interface services·syncthing·settings·options {
  /** null or boolean · default `null` · modules/services/syncthing.nix */
  readonly limitBandwidthInLan?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/services/syncthing.nix */
  readonly localAnnounceEnabled?: Val<boolean | null>;
  /** null or signed integer · default `null` · modules/services/syncthing.nix */
  readonly localAnnouncePort?: Val<number | null>;
  /** null or signed integer · default `null` · modules/services/syncthing.nix */
  readonly maxFolderConcurrency?: Val<number | null>;
  /** null or boolean · default `null` · modules/services/syncthing.nix */
  readonly relaysEnabled?: Val<boolean | null>;
  /** null or signed integer · default `null` · modules/services/syncthing.nix */
  readonly urAccepted?: Val<number | null>;
  readonly [name: string]: Data | undefined;
}
export interface services·twmn·text·font {
  /** string · default `"Sans"` · modules/services/twmn.nix */
  readonly family?: Val<string>;
  /** null or package · default `null` · modules/services/twmn.nix */
  readonly package?: Val<Derivation | null>;
  /** unsigned integer, meaning >=0 · default `13` · modules/services/twmn.nix */
  readonly size?: Val<number>;
  /** one of "oblique", "italic", "ultra-light", "light", "medium", "semi-bold", "bold", "ultra-bold", "heavy", "ultra-condensed", "extra-condensed", "condensed", "semi-condensed", "semi-expanded", "expand… · default `"medium"` · modules/services/twmn.nix */
  readonly variant?: Val<"oblique" | "italic" | "ultra-light" | "light" | "medium" | "semi-bold" | "bold" | "ultra-bold" | "heavy" | "ultra-condensed" | "extra-condensed" | "condensed" | "semi-condensed" | "semi-expanded" | "expanded" | "extra-expanded" | "ultra-expanded">;
}
export interface services·twmn·window·animation {
  readonly bounce?: Def<services·twmn·window·animation·bounce>;
  /** submodule · default `{ }` · modules/services/twmn.nix */
  readonly easeIn?: Def<services·twmn·window·animation·easeIn>;
  /** submodule · default `{ }` · modules/services/twmn.nix */
  readonly easeOut?: Def<services·twmn·window·animation·easeOut>;
}
export interface services·twmn·window·offset {
  /** signed integer · default `0` · modules/services/twmn.nix */
  readonly x?: Val<number>;
  /** signed integer · default `0` · modules/services/twmn.nix */
  readonly y?: Val<number>;
}
export interface systemd·user·automounts·ᐸnameᐳ·Unit {
  /** null or string · default `null` · modules/systemd.nix */
  readonly Description?: Val<string | null>;
  /** (list of string) or string convertible to it · default `[ ]` · modules/systemd.nix */
  readonly Documentation?: Val<string | readonly Val<string>[]>;
  readonly [name: string]: Anything | undefined;
}
export interface systemd·user·mounts·ᐸnameᐳ·Unit {
  /** null or string · default `null` · modules/systemd.nix */
  readonly Description?: Val<string | null>;
  /** (list of string) or string convertible to it · default `[ ]` · modules/systemd.nix */
  readonly Documentation?: Val<string | readonly Val<string>[]>;
  readonly [name: string]: Anything | undefined;
}
export interface systemd·user·paths·ᐸnameᐳ·Unit {
  /** null or string · default `null` · modules/systemd.nix */
  readonly Description?: Val<string | null>;
  /** (list of string) or string convertible to it · default `[ ]` · modules/systemd.nix */
  readonly Documentation?: Val<string | readonly Val<string>[]>;
  readonly [name: string]: Anything | undefined;
}
export interface systemd·user·services·ᐸnameᐳ·Service {
  /** (list of string) or string convertible to it · default `[ ]` · modules/systemd.nix */
  readonly Environment?: Val<string | readonly Val<string>[]>;
  /** package or string or list of (package or string) · default `[ ]` · modules/systemd.nix */
  readonly ExecStart?: Val<Derivation | string | readonly Val<Derivation | string>[]>;
  readonly [name: string]: Anything | undefined;
}
export interface systemd·user·services·ᐸnameᐳ·Unit {
  /** null or string · default `null` · modules/systemd.nix */
  readonly Description?: Val<string | null>;
  /** (list of string) or string convertible to it · default `[ ]` · modules/systemd.nix */
  readonly Documentation?: Val<string | readonly Val<string>[]>;
  /** list of (package or string) · default `[ ]` · modules/systemd.nix */
  readonly "X-Reload-Triggers"?: Val<readonly Val<Derivation | string>[]>;
  /** list of (package or string) · default `[ ]` · modules/systemd.nix */
  readonly "X-Restart-Triggers"?: Val<readonly Val<Derivation | string>[]>;
  /** one of <null>, "reload", "restart", "stop-start", "keep-old" · default `null` · modules/systemd.nix */
  readonly "X-SwitchMethod"?: Val<null | "reload" | "restart" | "stop-start" | "keep-old">;
  readonly [name: string]: Anything | undefined;
}
export interface systemd·user·settings·Manager {
  /** attribute set of (null or string or absolute path or package) · default `{ }` · modules/systemd.nix */
  readonly DefaultEnvironment?: Def<Attrs<Val<string | PathLike | Derivation | null>>>;
  /** attribute set of (null or string or absolute path or package) · default `{ }` · modules/systemd.nix */
  readonly ManagerEnvironment?: Def<Attrs<Val<string | PathLike | Derivation | null>>>;
  readonly [name: string]: Anything | undefined;
}
export interface systemd·user·slices·ᐸnameᐳ·Unit {
  /** null or string · default `null` · modules/systemd.nix */
  readonly Description?: Val<string | null>;
  /** (list of string) or string convertible to it · default `[ ]` · modules/systemd.nix */
  readonly Documentation?: Val<string | readonly Val<string>[]>;
  readonly [name: string]: Anything | undefined;
}
export interface systemd·user·sockets·ᐸnameᐳ·Unit {
  /** null or string · default `null` · modules/systemd.nix */
  readonly Description?: Val<string | null>;
  /** (list of string) or string convertible to it · default `[ ]` · modules/systemd.nix */
  readonly Documentation?: Val<string | readonly Val<string>[]>;
  readonly [name: string]: Anything | undefined;
}
export interface systemd·user·targets·ᐸnameᐳ·Unit {
  /** null or string · default `null` · modules/systemd.nix */
  readonly Description?: Val<string | null>;
  /** (list of string) or string convertible to it · default `[ ]` · modules/systemd.nix */
  readonly Documentation?: Val<string | readonly Val<string>[]>;
  readonly [name: string]: Anything | undefined;
}
export interface systemd·user·timers·ᐸnameᐳ·Unit {
  /** null or string · default `null` · modules/systemd.nix */
  readonly Description?: Val<string | null>;
  /** (list of string) or string convertible to it · default `[ ]` · modules/systemd.nix */
  readonly Documentation?: Val<string | readonly Val<string>[]>;
  readonly [name: string]: Anything | undefined;
}
export interface targets·darwin·currentHostDefaults·com_apple_controlcenter {
  /** null or boolean · default `null` · modules/targets/darwin/user-defaults/opts-currenthost.nix */
  readonly BatteryShowPercentage?: Val<boolean | null>;
  readonly [name: string]: Anything | undefined;
}
export interface targets·darwin·defaults·NSGlobalDomain {
  /** null or (list of string) · default `null` · modules/targets/darwin/user-defaults/opts-allhosts.nix */
  readonly AppleLanguages?: Val<readonly Val<string>[] | null>;
  /** null or string · default `null` · modules/targets/darwin/user-defaults/opts-allhosts.nix */
  readonly AppleLocale?: Val<string | null>;
  /** null or one of "Centimeters", "Inches" · default `null` · modules/targets/darwin/user-defaults/opts-allhosts.nix */
  readonly AppleMeasurementUnits?: Val<"Centimeters" | "Inches" | null>;
  /** null or boolean · default `null` · modules/targets/darwin/user-defaults/opts-allhosts.nix */
  readonly AppleMetricUnits?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/targets/darwin/user-defaults/opts-allhosts.nix */
  readonly ApplePressAndHoldEnabled?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/targets/darwin/user-defaults/opts-allhosts.nix */
  readonly AppleShowAllExtensions?: Val<boolean | null>;
  /** null or one of "Celsius", "Fahrenheit" · default `null` · modules/targets/darwin/user-defaults/opts-allhosts.nix */
  readonly AppleTemperatureUnit?: Val<"Celsius" | "Fahrenheit" | null>;
  /** null or signed integer · default `null` · modules/targets/darwin/user-defaults/opts-allhosts.nix */
  readonly KeyRepeat?: Val<number | null>;
  /** null or boolean · default `null` · modules/targets/darwin/user-defaults/opts-allhosts.nix */
  readonly NSAutomaticCapitalizationEnabled?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/targets/darwin/user-defaults/opts-allhosts.nix */
  readonly NSAutomaticDashSubstitutionEnabled?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/targets/darwin/user-defaults/opts-allhosts.nix */
  readonly NSAutomaticPeriodSubstitutionEnabled?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/targets/darwin/user-defaults/opts-allhosts.nix */
  readonly NSAutomaticQuoteSubstitutionEnabled?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/targets/darwin/user-defaults/opts-allhosts.nix */
  readonly NSAutomaticSpellingCorrectionEnabled?: Val<boolean | null>;
  readonly [name: string]: Anything | undefined;
}
export interface targets·darwin·defaults·com_apple_Safari {
  /** null or boolean · default `null` · modules/targets/darwin/user-defaults/opts-allhosts.nix */
  readonly AutoFillCreditCardData?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/targets/darwin/user-defaults/opts-allhosts.nix */
  readonly AutoFillPasswords?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/targets/darwin/user-defaults/opts-allhosts.nix */
  readonly AutoOpenSafeDownloads?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/targets/darwin/user-defaults/opts-allhosts.nix */
  readonly IncludeDevelopMenu?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/targets/darwin/user-defaults/opts-allhosts.nix */
  readonly ShowOverlayStatusBar?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/targets/darwin/user-defaults/opts-allhosts.nix */
  readonly WebKitDeveloperExtrasEnabledPreferenceKey?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/targets/darwin/user-defaults/opts-allhosts.nix */
  readonly "WebKitPreferences.developerExtrasEnabled"?: Val<boolean | null>;
  readonly [name: string]: Anything | undefined;
}
export interface targets·darwin·defaults·com_apple_Safari_SandboxBroker {
  /** null or boolean · default `null` · modules/targets/darwin/user-defaults/opts-allhosts.nix */
  readonly ShowDevelopMenu?: Val<boolean | null>;
  readonly [name: string]: Anything | undefined;
}
export interface targets·darwin·defaults·com_apple_desktopservices {
  /** null or boolean · default `null` · modules/targets/darwin/user-defaults/opts-allhosts.nix */
  readonly DSDontWriteNetworkStores?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/targets/darwin/user-defaults/opts-allhosts.nix */
  readonly DSDontWriteUSBStores?: Val<boolean | null>;
  readonly [name: string]: Anything | undefined;
}
export interface targets·darwin·defaults·com_apple_dock {
  /** null or boolean · default `null` · modules/targets/darwin/user-defaults/opts-allhosts.nix */
  readonly autohide?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/targets/darwin/user-defaults/opts-allhosts.nix */
  readonly "expose-group-apps"?: Val<boolean | null>;
  /** null or one of "left", "bottom", "right" · default `null` · modules/targets/darwin/user-defaults/opts-allhosts.nix */
  readonly orientation?: Val<"left" | "bottom" | "right" | null>;
  /** null or boolean · default `null` · modules/targets/darwin/user-defaults/opts-allhosts.nix */
  readonly "size-immutable"?: Val<boolean | null>;
  /** null or signed integer · default `null` · modules/targets/darwin/user-defaults/opts-allhosts.nix */
  readonly tilesize?: Val<number | null>;
  readonly [name: string]: Anything | undefined;
}
export interface targets·darwin·defaults·com_apple_finder {
  /** null or boolean · default `null` · modules/targets/darwin/user-defaults/opts-allhosts.nix */
  readonly AppleShowAllFiles?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/targets/darwin/user-defaults/opts-allhosts.nix */
  readonly FXRemoveOldTrashItems?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/targets/darwin/user-defaults/opts-allhosts.nix */
  readonly ShowPathBar?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/targets/darwin/user-defaults/opts-allhosts.nix */
  readonly ShowStatusBar?: Val<boolean | null>;
  readonly [name: string]: Anything | undefined;
}
export interface targets·darwin·defaults·com_apple_menuextra_battery {
  /** null or one of "YES", "NO" · default `null` · modules/targets/darwin/user-defaults/opts-allhosts.nix */
  readonly ShowPercent?: Val<"YES" | "NO" | null>;
  readonly [name: string]: Anything | undefined;
}
export interface targets·darwin·defaults·com_apple_menuextra_clock {
  /** null or boolean · default `null` · modules/targets/darwin/user-defaults/opts-allhosts.nix */
  readonly IsAnalog?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/targets/darwin/user-defaults/opts-allhosts.nix */
  readonly Show24Hour?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/targets/darwin/user-defaults/opts-allhosts.nix */
  readonly ShowAMPM?: Val<boolean | null>;
  /** null or one of 0, 1, 2 · default `null` · modules/targets/darwin/user-defaults/opts-allhosts.nix */
  readonly ShowDate?: Val<0 | 1 | 2 | null>;
  /** null or boolean · default `null` · modules/targets/darwin/user-defaults/opts-allhosts.nix */
  readonly ShowDayOfMonth?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/targets/darwin/user-defaults/opts-allhosts.nix */
  readonly ShowDayOfWeek?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/targets/darwin/user-defaults/opts-allhosts.nix */
  readonly ShowSeconds?: Val<boolean | null>;
  readonly [name: string]: Anything | undefined;
}
export interface targets·darwin·defaults·com_googlecode_iterm2 {
  /** null or boolean · default `null` · modules/targets/darwin/user-defaults/opts-allhosts.nix */
  readonly AddNewTabAtEndOfTabs?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/targets/darwin/user-defaults/opts-allhosts.nix */
  readonly AlternateMouseScroll?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/targets/darwin/user-defaults/opts-allhosts.nix */
  readonly CopySelection?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/targets/darwin/user-defaults/opts-allhosts.nix */
  readonly ExperimentalKeyHandling?: Val<boolean | null>;
  /** null or signed integer · default `null` · modules/targets/darwin/user-defaults/opts-allhosts.nix */
  readonly OpenTmuxWindowsIn?: Val<number | null>;
  readonly [name: string]: Anything | undefined;
}
export interface targets·genericLinux·gpu·nvidia {
  /** boolean · default `false` · modules/targets/generic-linux/gpu */
  readonly enable?: Val<boolean>;
  /** null or string matching the pattern sha256-.*= · default `null` · modules/targets/generic-linux/gpu */
  readonly sha256?: Val<string | null>;
  /** null or string matching the pattern [0-9]{3}\.[0-9]{2,3}(\.[0-9]{2,3})? · default `null` · modules/targets/generic-linux/gpu */
  readonly version?: Val<string | null>;
}
export interface targets·genericLinux·nixGL·prime {
  /** string · default `"1"` · modules/targets/generic-linux/nixgl.nix */
  readonly card?: Val<string>;
  /** null or one of "mesa", "nvidia" · default `null` · modules/targets/generic-linux/nixgl.nix */
  readonly installScript?: Val<"mesa" | "nvidia" | null>;
  /** null or string · default `null` · modules/targets/generic-linux/nixgl.nix */
  readonly nvidiaProvider?: Val<string | null>;
}
export interface targets·genericLinux·nixGL·vulkan {
  /** boolean · default `false` · modules/targets/generic-linux/nixgl.nix */
  readonly enable?: Val<boolean>;
}
export interface wayland·windowManager·hyprland·extraLuaFiles·ᐸnameᐳ {
  /** boolean · default `true` · modules/services/window-managers/hyprland */
  readonly autoLoad?: Val<boolean>;
  /** absolute path or strings concatenated with "\n" · modules/services/window-managers/hyprland */
  readonly content?: Val<PathLike | string>;
}
export interface wayland·windowManager·hyprland·submaps·ᐸnameᐳ {
  /** string · default `""` · modules/services/window-managers/hyprland */
  readonly onDispatch?: Val<string>;
  /** Hyprland binds · default `{ }` · modules/services/window-managers/hyprland */
  readonly settings?: Anything;
}
export interface wayland·windowManager·hyprland·systemd {
  /** boolean · default `true` · modules/services/window-managers/hyprland */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/services/window-managers/hyprland */
  readonly enableXdgAutostart?: Val<boolean>;
  /** list of string · default `[ "systemctl --user stop hyprland-session.target" "systemctl --user start hyprl…` · modules/services/window-managers/hyprland */
  readonly extraCommands?: Val<readonly Val<string>[]>;
  /** list of string · default `[ "DISPLAY" "HYPRLAND_INSTANCE_SIGNATURE" "WAYLAND_DISPLAY" "XDG_CURRENT_DESKTO…` · modules/services/window-managers/hyprland */
  readonly variables?: Val<readonly Val<string>[]>;
}
export interface wayland·windowManager·hyprland·xdph {
  /** open submodule of attribute set of Hyprland configuration value · default `{ }` · modules/services/window-managers/hyprland */
  readonly settings?: Def<wayland·windowManager·hyprland·xdph·settings>;
}
export interface wayland·windowManager·hyprland·xwayland {
  /** boolean · default `true` · modules/services/window-managers/hyprland */
  readonly enable?: Val<boolean>;
}
export interface wayland·windowManager·labwc·systemd {
  /** boolean · default `true` · modules/services/window-managers/labwc */
  readonly enable?: Val<boolean>;
  /** list of string · default `[ "systemctl --user stop labwc-session.target" "systemctl --user start labwc-se…` · modules/services/window-managers/labwc */
  readonly extraCommands?: Val<readonly Val<string>[]>;
  /** list of string · default `[ "DISPLAY" "WAYLAND_DISPLAY" "XDG_CURRENT_DESKTOP" ]` · modules/services/window-managers/labwc */
  readonly variables?: Val<readonly Val<string>[]>;
}
export interface wayland·windowManager·labwc·xwayland {
  /** boolean · default `true` · modules/services/window-managers/labwc */
  readonly enable?: Val<boolean>;
}
export interface wayland·windowManager·niri·systemd {
  /** boolean · default `true` · modules/services/window-managers/niri.nix */
  readonly enable?: Val<boolean>;
  /** list of string · default `[ ]` · modules/services/window-managers/niri.nix */
  readonly variables?: Val<readonly Val<string>[]>;
}
export interface wayland·windowManager·river·systemd {
  /** boolean · default `true` · modules/services/window-managers/river.nix */
  readonly enable?: Val<boolean>;
  /** list of string · default `[ "systemctl --user stop river-session.target" "systemctl --user start river-se…` · modules/services/window-managers/river.nix */
  readonly extraCommands?: Val<readonly Val<string>[]>;
  /** list of string · default `[ "DISPLAY" "WAYLAND_DISPLAY" "XDG_CURRENT_DESKTOP" "NIXOS_OZONE_WL" "XCURSOR_T…` · modules/services/window-managers/river.nix */
  readonly variables?: Val<readonly Val<string>[]>;
}
export interface wayland·windowManager·river·xwayland {
  /** boolean · default `true` · modules/services/window-managers/river.nix */
  readonly enable?: Val<boolean>;
}
export interface wayland·windowManager·sway·config {
  /** attribute set of list of attribute set of (string or boolean) · default `{ }` · modules/services/window-managers/i3-sway/sway.nix */
  readonly assigns?: Def<Attrs<Val<readonly Def<Attrs<Val<string | boolean>>>[]>>>;
  /** list of submodule · modules/services/window-managers/i3-sway/sway.nix */
  readonly bars?: Val<readonly Def<wayland·windowManager·sway·config·bars·ᐸitemᐳ>[]>;
  /** boolean · default `false` · modules/services/window-managers/i3-sway/sway.nix */
  readonly bindkeysToCode?: Val<boolean>;
  /** attribute set of submodule · modules/services/window-managers/i3-sway/sway.nix */
  readonly bindswitches?: Def<Attrs<Def<wayland·windowManager·sway·config·bindswitches·ᐸnameᐳ>>>;
  /** submodule · default `{ }` · modules/services/window-managers/i3-sway/sway.nix */
  readonly colors?: Def<wayland·windowManager·sway·config·colors>;
  /** null or string · default `null` · modules/services/window-managers/i3-sway/sway.nix */
  readonly defaultWorkspace?: Val<string | null>;
  /** string · default `"j"` · modules/services/window-managers/i3-sway/sway.nix */
  readonly down?: Val<string>;
  /** submodule · default `{ }` · modules/services/window-managers/i3-sway/sway.nix */
  readonly floating?: Def<wayland·windowManager·sway·config·floating>;
  /** submodule · default `{ }` · modules/services/window-managers/i3-sway/sway.nix */
  readonly focus?: Def<wayland·windowManager·sway·config·focus>;
  /** (list of string) or submodule · default `{ }` · modules/services/window-managers/i3-sway/sway.nix */
  readonly fonts?: Val<readonly Val<string>[] | wayland·windowManager·sway·config·fonts>;
  /** null or submodule · default `null` · modules/services/window-managers/i3-sway/sway.nix */
  readonly gaps?: Def<wayland·windowManager·sway·config·gaps | null>;
  /** attribute set of attribute set of string · default `{ }` · modules/services/window-managers/i3-sway/sway.nix */
  readonly input?: Def<Attrs<Def<Attrs<Val<string>>>>>;
  /** attribute set of (null or string) · modules/services/window-managers/i3-sway/sway.nix */
  readonly keybindings?: Def<Attrs<Val<string | null>>>;
  /** attribute set of (null or string) · default `{ }` · modules/services/window-managers/i3-sway/sway.nix */
  readonly keycodebindings?: Def<Attrs<Val<string | null>>>;
  /** string · default `"h"` · modules/services/window-managers/i3-sway/sway.nix */
  readonly left?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/sway.nix */
  readonly menu?: Val<string>;
  /** attribute set of attribute set of string · modules/services/window-managers/i3-sway/sway.nix */
  readonly modes?: Def<Attrs<Def<Attrs<Val<string>>>>>;
  /** one of "Shift", "Control", "Mod1", "Mod2", "Mod3", "Mod4", "Mod5" or string · default `"Mod1"` · modules/services/window-managers/i3-sway/sway.nix */
  readonly modifier?: Val<"Shift" | "Control" | "Mod1" | "Mod2" | "Mod3" | "Mod4" | "Mod5" | string>;
  /** attribute set of attribute set of string · default `{ }` · modules/services/window-managers/i3-sway/sway.nix */
  readonly output?: Def<Attrs<Def<Attrs<Val<string>>>>>;
  /** string · default `"l"` · modules/services/window-managers/i3-sway/sway.nix */
  readonly right?: Val<string>;
  /** attribute set of attribute set of string · default `{ }` · modules/services/window-managers/i3-sway/sway.nix */
  readonly seat?: Def<Attrs<Def<Attrs<Val<string>>>>>;
  /** list of submodule · default `[ ]` · modules/services/window-managers/i3-sway/sway.nix */
  readonly startup?: Val<readonly Def<wayland·windowManager·sway·config·startup·ᐸitemᐳ>[]>;
  /** string · modules/services/window-managers/i3-sway/sway.nix */
  readonly terminal?: Val<string>;
  /** string · default `"k"` · modules/services/window-managers/i3-sway/sway.nix */
  readonly up?: Val<string>;
  /** submodule · default `{ }` · modules/services/window-managers/i3-sway/sway.nix */
  readonly window?: Def<wayland·windowManager·sway·config·window>;
  /** boolean · default `false` · modules/services/window-managers/i3-sway/sway.nix */
  readonly workspaceAutoBackAndForth?: Val<boolean>;
  /** one of "default", "stacking", "tabbed" · default `"default"` · modules/services/window-managers/i3-sway/sway.nix */
  readonly workspaceLayout?: Val<"default" | "stacking" | "tabbed">;
  /** list of submodule · default `[ ]` · modules/services/window-managers/i3-sway/sway.nix */
  readonly workspaceOutputAssign?: Val<readonly Def<wayland·windowManager·sway·config·workspaceOutputAssign·ᐸitemᐳ>[]>;
}
export interface wayland·windowManager·sway·swaynag {
  /** boolean · default `false` · modules/services/window-managers/i3-sway/swaynag.nix */
  readonly enable?: Val<boolean>;
  /** attribute set of attribute set of Swaynag config atom (null, bool, int, float, str) · default `{ }` · modules/services/window-managers/i3-sway/swaynag.nix */
  readonly settings?: Def<Attrs<Def<Attrs<Anything>>>>;
}
export interface wayland·windowManager·sway·systemd {
  /** one of "dbus", "broker" · default `"dbus"` · modules/services/window-managers/i3-sway/sway.nix */
  readonly dbusImplementation?: Val<"dbus" | "broker">;
  /** boolean · default `true` · modules/services/window-managers/i3-sway/sway.nix */
  readonly enable?: Val<boolean>;
  /** list of string · default `[ "systemctl --user reset-failed" "systemctl --user start sway-session.target" …` · modules/services/window-managers/i3-sway/sway.nix */
  readonly extraCommands?: Val<readonly Val<string>[]>;
  /** list of string · default `[ "DISPLAY" "WAYLAND_DISPLAY" "SWAYSOCK" "XDG_CURRENT_DESKTOP" "XDG_SESSION_TYP…` · modules/services/window-managers/i3-sway/sway.nix */
  readonly variables?: Val<readonly Val<string>[]>;
  /** boolean · default `false` · modules/services/window-managers/i3-sway/sway.nix */
  readonly xdgAutostart?: Val<boolean>;
}
export interface wayland·windowManager·sway·wrapperFeatures {
  /** boolean · default `true` · modules/services/window-managers/i3-sway/sway.nix */
  readonly base?: Val<boolean>;
  /** boolean · default `false` · modules/services/window-managers/i3-sway/sway.nix */
  readonly gtk?: Val<boolean>;
}
export interface wayland·windowManager·wayfire·settings {
  readonly core?: Def<wayland·windowManager·wayfire·settings·core>;
  readonly [name: string]: Anything | undefined;
}
export interface wayland·windowManager·wayfire·systemd {
  /** boolean · default `true` · modules/services/window-managers/wayfire.nix */
  readonly enable?: Val<boolean>;
  /** list of string · default `[ "systemctl --user stop wayfire-session.target" "systemctl --user start wayfir…` · modules/services/window-managers/wayfire.nix */
  readonly extraCommands?: Val<readonly Val<string>[]>;
  /** list of string · default `[ "DISPLAY" "WAYLAND_DISPLAY" "XDG_CURRENT_DESKTOP" "NIXOS_OZONE_WL" "XCURSOR_T…` · modules/services/window-managers/wayfire.nix */
  readonly variables?: Val<readonly Val<string>[]>;
}
export interface wayland·windowManager·wayfire·wf_shell {
  /** boolean · default `false` · modules/services/window-managers/wayfire.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/services/window-managers/wayfire.nix */
  readonly package?: Val<Derivation>;
  /** attribute set of attribute set of (string or absolute path or boolean or signed integer or floating point number) · default `{ }` · modules/services/window-managers/wayfire.nix */
  readonly settings?: Def<Attrs<Def<Attrs<Val<string | PathLike | boolean | number>>>>>;
}
export interface wayland·windowManager·wayfire·xwayland {
  /** boolean · default `true` · modules/services/window-managers/wayfire.nix */
  readonly enable?: Val<boolean>;
}
export interface xsession·windowManager·bspwm·rules·ᐸnameᐳ {
  /** null or boolean · default `null` · modules/services/window-managers/bspwm */
  readonly border?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/services/window-managers/bspwm */
  readonly center?: Val<boolean | null>;
  /** null or string · default `null` · modules/services/window-managers/bspwm */
  readonly desktop?: Val<string | null>;
  /** null or boolean · default `null` · modules/services/window-managers/bspwm */
  readonly focus?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/services/window-managers/bspwm */
  readonly follow?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/services/window-managers/bspwm */
  readonly hidden?: Val<boolean | null>;
  /** null or one of "below", "normal", "above" · default `null` · modules/services/window-managers/bspwm */
  readonly layer?: Val<"below" | "normal" | "above" | null>;
  /** null or boolean · default `null` · modules/services/window-managers/bspwm */
  readonly locked?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/services/window-managers/bspwm */
  readonly manage?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/services/window-managers/bspwm */
  readonly marked?: Val<boolean | null>;
  /** null or string · default `null` · modules/services/window-managers/bspwm */
  readonly monitor?: Val<string | null>;
  /** null or string · default `null` · modules/services/window-managers/bspwm */
  readonly node?: Val<string | null>;
  /** null or boolean · default `null` · modules/services/window-managers/bspwm */
  readonly private?: Val<boolean | null>;
  /** null or string · default `null` · modules/services/window-managers/bspwm */
  readonly rectangle?: Val<string | null>;
  /** null or one of "north", "west", "south", "east" · default `null` · modules/services/window-managers/bspwm */
  readonly splitDir?: Val<"north" | "west" | "south" | "east" | null>;
  /** null or floating point number · default `null` · modules/services/window-managers/bspwm */
  readonly splitRatio?: Val<number | null>;
  /** null or one of "tiled", "pseudo_tiled", "floating", "fullscreen" · default `null` · modules/services/window-managers/bspwm */
  readonly state?: Val<"tiled" | "pseudo_tiled" | "floating" | "fullscreen" | null>;
  /** null or boolean · default `null` · modules/services/window-managers/bspwm */
  readonly sticky?: Val<boolean | null>;
  readonly [name: string]: Anything | undefined;
}
export interface xsession·windowManager·i3·config {
  /** attribute set of list of attribute set of (string or boolean) · default `{ }` · modules/services/window-managers/i3-sway/i3.nix */
  readonly assigns?: Def<Attrs<Val<readonly Def<Attrs<Val<string | boolean>>>[]>>>;
  /** list of submodule · modules/services/window-managers/i3-sway/i3.nix */
  readonly bars?: Val<readonly Def<xsession·windowManager·i3·config·bars·ᐸitemᐳ>[]>;
  /** submodule · default `{ }` · modules/services/window-managers/i3-sway/i3.nix */
  readonly colors?: Def<xsession·windowManager·i3·config·colors>;
  /** null or string · default `null` · modules/services/window-managers/i3-sway/i3.nix */
  readonly defaultWorkspace?: Val<string | null>;
  /** submodule · default `{ }` · modules/services/window-managers/i3-sway/i3.nix */
  readonly floating?: Def<xsession·windowManager·i3·config·floating>;
  /** submodule · default `{ }` · modules/services/window-managers/i3-sway/i3.nix */
  readonly focus?: Def<xsession·windowManager·i3·config·focus>;
  /** (list of string) or submodule · default `{ }` · modules/services/window-managers/i3-sway/i3.nix */
  readonly fonts?: Val<readonly Val<string>[] | xsession·windowManager·i3·config·fonts>;
  /** null or submodule · default `null` · modules/services/window-managers/i3-sway/i3.nix */
  readonly gaps?: Def<xsession·windowManager·i3·config·gaps | null>;
  /** attribute set of (null or string) · modules/services/window-managers/i3-sway/i3.nix */
  readonly keybindings?: Def<Attrs<Val<string | null>>>;
  /** attribute set of (null or string) · default `{ }` · modules/services/window-managers/i3-sway/i3.nix */
  readonly keycodebindings?: Def<Attrs<Val<string | null>>>;
  /** string · modules/services/window-managers/i3-sway/i3.nix */
  readonly menu?: Val<string>;
  /** attribute set of attribute set of string · default `{ resize = { Down = "resize grow height 10 px or 10 ppt"; Escape = "mode defaul…` · modules/services/window-managers/i3-sway/i3.nix */
  readonly modes?: Def<Attrs<Def<Attrs<Val<string>>>>>;
  /** one of "Shift", "Control", "Mod1", "Mod2", "Mod3", "Mod4", "Mod5" or string · default `"Mod1"` · modules/services/window-managers/i3-sway/i3.nix */
  readonly modifier?: Val<"Shift" | "Control" | "Mod1" | "Mod2" | "Mod3" | "Mod4" | "Mod5" | string>;
  /** list of submodule · default `[ ]` · modules/services/window-managers/i3-sway/i3.nix */
  readonly startup?: Val<readonly Def<xsession·windowManager·i3·config·startup·ᐸitemᐳ>[]>;
  /** string · modules/services/window-managers/i3-sway/i3.nix */
  readonly terminal?: Val<string>;
  /** submodule · default `{ }` · modules/services/window-managers/i3-sway/i3.nix */
  readonly window?: Def<xsession·windowManager·i3·config·window>;
  /** boolean · default `false` · modules/services/window-managers/i3-sway/i3.nix */
  readonly workspaceAutoBackAndForth?: Val<boolean>;
  /** one of "default", "stacking", "tabbed" · default `"default"` · modules/services/window-managers/i3-sway/i3.nix */
  readonly workspaceLayout?: Val<"default" | "stacking" | "tabbed">;
  /** list of submodule · default `[ ]` · modules/services/window-managers/i3-sway/i3.nix */
  readonly workspaceOutputAssign?: Val<readonly Def<xsession·windowManager·i3·config·workspaceOutputAssign·ᐸitemᐳ>[]>;
}
export interface accounts·calendar·accounts·ᐸnameᐳ·vdirsyncer·timeRange {
  /** string · modules/accounts/calendar.nix */
  readonly end?: Val<string>;
  /** string · modules/accounts/calendar.nix */
  readonly start?: Val<string>;
}
export interface accounts·contact·accounts·ᐸnameᐳ·vdirsyncer·timeRange {
  /** string · modules/accounts/contacts.nix */
  readonly end?: Val<string>;
  /** string · modules/accounts/contacts.nix */
  readonly start?: Val<string>;
}
export interface accounts·email·accounts·ᐸnameᐳ·aerc·imapOauth2Params {
  /** null or string · default `null` · modules/programs/aerc */
  readonly client_id?: Val<string | null>;
  /** null or string · default `null` · modules/programs/aerc */
  readonly client_secret?: Val<string | null>;
  /** null or string · default `null` · modules/programs/aerc */
  readonly scope?: Val<string | null>;
  /** null or string · default `null` · modules/programs/aerc */
  readonly token_endpoint?: Val<string | null>;
}
export interface accounts·email·accounts·ᐸnameᐳ·aerc·smtpOauth2Params {
  /** null or string · default `null` · modules/programs/aerc */
  readonly client_id?: Val<string | null>;
  /** null or string · default `null` · modules/programs/aerc */
  readonly client_secret?: Val<string | null>;
  /** null or string · default `null` · modules/programs/aerc */
  readonly scope?: Val<string | null>;
  /** null or string · default `null` · modules/programs/aerc */
  readonly token_endpoint?: Val<string | null>;
}
export interface accounts·email·accounts·ᐸnameᐳ·aliases·ᐸitemᐳ·gpg {
  /** boolean · default `false` */
  readonly encryptByDefault?: Val<boolean>;
  /** string */
  readonly key?: Val<string>;
  /** boolean · default `false` */
  readonly signByDefault?: Val<boolean>;
}
export interface accounts·email·accounts·ᐸnameᐳ·aliases·ᐸitemᐳ·signature {
  /** null or absolute path · default `null` */
  readonly command?: Val<PathLike | null>;
  /** string · default `"--\n"` */
  readonly delimiter?: Val<string>;
  /** boolean · default `false` */
  readonly htmlFormat?: Val<boolean>;
  /** one of "append", "attach", "none" · default `"none"` */
  readonly showSignature?: Val<"append" | "attach" | "none">;
  /** string · default `""` */
  readonly text?: Val<string>;
}
export interface accounts·email·accounts·ᐸnameᐳ·aliases·ᐸitemᐳ·smtp {
  /** null or string or one of "anonymous", "apop", "clear", "cram_md5", "digest_md5", "gssapi", "login", "ntlm", "plain", "xoauth2" · default `null` */
  readonly authentication?: Val<string | "anonymous" | "apop" | "clear" | "cram_md5" | "digest_md5" | "gssapi" | "login" | "ntlm" | "plain" | "xoauth2" | null>;
  /** string */
  readonly host?: Val<string>;
  /** null or (16 bit unsigned integer; between 0 and 65535 (both inclusive)) · default `null` */
  readonly port?: Val<number | null>;
  /** submodule · default `{ }` */
  readonly tls?: Def<accounts·email·accounts·ᐸnameᐳ·aliases·ᐸitemᐳ·smtp·tls>;
}
export interface accounts·email·accounts·ᐸnameᐳ·ews·tls {
  /** null or absolute path · modules/accounts/email.nix */
  readonly certificatesFile?: Val<PathLike | null>;
  /** boolean · default `true` · modules/accounts/email.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/accounts/email.nix */
  readonly useStartTls?: Val<boolean>;
}
export interface accounts·email·accounts·ᐸnameᐳ·imap·tls {
  /** null or absolute path · modules/accounts/email.nix */
  readonly certificatesFile?: Val<PathLike | null>;
  /** boolean · default `true` · modules/accounts/email.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/accounts/email.nix */
  readonly useStartTls?: Val<boolean>;
}
export interface accounts·email·accounts·ᐸnameᐳ·lieer·settings {
  /** boolean · default `false` · modules/programs/lieer.nix */
  readonly drop_non_existing_label?: Val<boolean>;
  /** string · default `""` · modules/programs/lieer.nix */
  readonly file_extension?: Val<string>;
  /** boolean · default `false` · modules/programs/lieer.nix */
  readonly ignore_empty_history?: Val<boolean>;
  /** list of string · default `[ "CATEGORY_FORUMS" "CATEGORY_PROMOTIONS" "CATEGORY_UPDATES" "CATEGORY_SOCIAL" …` · modules/programs/lieer.nix */
  readonly ignore_remote_labels?: Val<readonly Val<string>[]>;
  /** list of string · default `[ ]` · modules/programs/lieer.nix */
  readonly ignore_tags?: Val<readonly Val<string>[]>;
  /** string · default `"trash"` · modules/programs/lieer.nix */
  readonly local_trash_tag?: Val<string>;
  /** boolean · default `true` · modules/programs/lieer.nix */
  readonly remove_local_messages?: Val<boolean>;
  /** boolean · default `false` · modules/programs/lieer.nix */
  readonly replace_slash_with_dot?: Val<boolean>;
  /** unsigned integer, meaning >=0 · default `600` · modules/programs/lieer.nix */
  readonly timeout?: Val<number>;
  readonly [name: string]: Data | undefined;
}
export interface accounts·email·accounts·ᐸnameᐳ·lieer·sync {
  /** boolean · default `false` · modules/programs/lieer.nix */
  readonly enable?: Val<boolean>;
  /** string · default `"*:0/5"` · modules/programs/lieer.nix */
  readonly frequency?: Val<string>;
}
export interface accounts·email·accounts·ᐸnameᐳ·mbsync·extraConfig {
  /** attribute set of (string or signed integer or boolean or list of string) · default `{ }` · modules/programs/mbsync */
  readonly account?: Def<Attrs<Val<string | number | boolean | readonly Val<string>[]>>>;
  /** attribute set of (string or signed integer or boolean or list of string) · default `{ }` · modules/programs/mbsync */
  readonly channel?: Def<Attrs<Val<string | number | boolean | readonly Val<string>[]>>>;
  /** attribute set of (string or signed integer or boolean or list of string) · default `{ }` · modules/programs/mbsync */
  readonly local?: Def<Attrs<Val<string | number | boolean | readonly Val<string>[]>>>;
  /** attribute set of (string or signed integer or boolean or list of string) · default `{ }` · modules/programs/mbsync */
  readonly remote?: Def<Attrs<Val<string | number | boolean | readonly Val<string>[]>>>;
}
export interface accounts·email·accounts·ᐸnameᐳ·mbsync·groups·ᐸnameᐳ {
  /** attribute set of submodule · default `{ }` · modules/programs/mbsync */
  readonly channels?: Def<Attrs<Def<accounts·email·accounts·ᐸnameᐳ·mbsync·groups·ᐸnameᐳ·channels·ᐸnameᐳ>>>;
  /** string · default `"‹name›"` · read-only · modules/programs/mbsync */
  readonly name?: Val<string>;
}
export interface accounts·email·accounts·ᐸnameᐳ·msmtp·tls {
  /** null or string matching the pattern ([[:alnum:]]{2}:)+[[:alnum:]]{2} · default `null` · modules/programs/msmtp */
  readonly fingerprint?: Val<string | null>;
}
export interface accounts·email·accounts·ᐸnameᐳ·mujmap·settings {
  /** boolean · default `true` · modules/programs/mujmap.nix */
  readonly auto_create_new_mailboxes?: Val<boolean>;
  /** null or string · default `null` · modules/programs/mujmap.nix */
  readonly cache_dir?: Val<string | null>;
  /** null or string · default `null` · modules/programs/mujmap.nix */
  readonly fqdn?: Val<string | null>;
  /** null or string or list of string · default `null` · modules/programs/mujmap.nix */
  readonly password_command?: Val<string | readonly Val<string>[] | null>;
  /** null or string · default `null` · modules/programs/mujmap.nix */
  readonly session_url?: Val<string | null>;
  /** open submodule of TOML value · default `{ }` · modules/programs/mujmap.nix */
  readonly tags?: Def<accounts·email·accounts·ᐸnameᐳ·mujmap·settings·tags>;
  /** null or string · default `null` · modules/programs/mujmap.nix */
  readonly username?: Val<string | null>;
  readonly [name: string]: Data | undefined;
}
export interface accounts·email·accounts·ᐸnameᐳ·neomutt·extraMailboxes·ᐸitemᐳ {
  /** string */
  readonly mailbox?: Val<string>;
  /** null or string · default `null` */
  readonly name?: Val<string | null>;
  /** null or one of "maildir", "imap" · default `null` */
  readonly type?: Val<"maildir" | "imap" | null>;
}
export interface accounts·email·accounts·ᐸnameᐳ·notmuch·neomutt {
  /** boolean · default `true` · modules/programs/neomutt */
  readonly enable?: Val<boolean>;
  /** list of submodule · default `[ { name = "My INBOX"; query = "tag:inbox"; } ]` · modules/programs/neomutt */
  readonly virtualMailboxes?: Val<readonly Def<accounts·email·accounts·ᐸnameᐳ·notmuch·neomutt·virtualMailboxes·ᐸitemᐳ>[]>;
}
export interface accounts·email·accounts·ᐸnameᐳ·offlineimap·extraConfig {
  /** attribute set of (string or signed integer or boolean) · default `{ }` · modules/programs/offlineimap */
  readonly account?: Def<Attrs<Val<string | number | boolean>>>;
  /** attribute set of (string or signed integer or boolean) · default `{ }` · modules/programs/offlineimap */
  readonly local?: Def<Attrs<Val<string | number | boolean>>>;
  /** attribute set of (string or signed integer or boolean) · default `{ }` · modules/programs/offlineimap */
  readonly remote?: Def<Attrs<Val<string | number | boolean>>>;
}
export interface accounts·email·accounts·ᐸnameᐳ·smtp·tls {
  /** null or absolute path · modules/accounts/email.nix */
  readonly certificatesFile?: Val<PathLike | null>;
  /** boolean · default `true` · modules/accounts/email.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` · modules/accounts/email.nix */
  readonly useStartTls?: Val<boolean>;
}
export interface accounts·email·accounts·ᐸnameᐳ·thunderbird·messageFilters·ᐸitemᐳ {
  /** string · modules/programs/thunderbird.nix */
  readonly action?: Val<string>;
  /** null or string · default `null` · modules/programs/thunderbird.nix */
  readonly actionValue?: Val<string | null>;
  /** string · modules/programs/thunderbird.nix */
  readonly condition?: Val<string>;
  /** boolean · default `true` · modules/programs/thunderbird.nix */
  readonly enabled?: Val<boolean>;
  /** null or string · default `null` · modules/programs/thunderbird.nix */
  readonly extraConfig?: Val<string | null>;
  /** string · modules/programs/thunderbird.nix */
  readonly name?: Val<string>;
  /** null or string · default `null` · modules/programs/thunderbird.nix */
  readonly text?: Val<string | null>;
  /** string · modules/programs/thunderbird.nix */
  readonly type?: Val<string>;
}
export interface i18n·inputMethod·fcitx5·settings·addons·ᐸnameᐳ {
  /** attribute set of (null or boolean or signed integer or floating point number or string) · default `{ }` · modules/i18n/input-method/fcitx5.nix */
  readonly globalSection?: Def<Attrs<Val<boolean | number | string | null>>>;
  /** attribute set of attribute set of (null or boolean or signed integer or floating point number or string) · default `{ }` · modules/i18n/input-method/fcitx5.nix */
  readonly sections?: Def<Attrs<Def<Attrs<Val<boolean | number | string | null>>>>>;
}
export interface programs·autorandr·profiles·ᐸnameᐳ·config·ᐸnameᐳ·scale {
  /** one of "factor", "pixel" · default `"factor"` · modules/programs/autorandr.nix */
  readonly method?: Val<"factor" | "pixel">;
  /** floating point number or (positive integer, meaning >0) · modules/programs/autorandr.nix */
  readonly x?: Val<number>;
  /** floating point number or (positive integer, meaning >0) · modules/programs/autorandr.nix */
  readonly y?: Val<number>;
}
export interface programs·borgmatic·backups·ᐸnameᐳ·consistency·checks·ᐸitemᐳ {
  /** null or string matching the pattern ([[:digit:]]+ .*)|always · default `null` · modules/programs/borgmatic.nix */
  readonly frequency?: Val<string | null>;
  /** one of "repository", "archives", "data", "extract" · modules/programs/borgmatic.nix */
  readonly name?: Val<"repository" | "archives" | "data" | "extract">;
}
export interface programs·borgmatic·backups·ᐸnameᐳ·location·repositories·ᐸitemᐳ {
  /** null or string · default `null` */
  readonly label?: Val<string | null>;
  /** string */
  readonly path?: Val<string>;
}
export interface programs·firefox·profiles·ᐸnameᐳ·bookmarks·meta {
  /** boolean */
  readonly buildDocsInSandbox?: Val<boolean>;
  /** raw value */
  readonly doc?: Anything;
  /** list of raw value */
  readonly maintainers?: Val<readonly Anything[]>;
  /** list of raw value */
  readonly teams?: Val<readonly Anything[]>;
}
export interface programs·firefox·profiles·ᐸnameᐳ·bookmarks·settings·ᐸitemᐳ {
  /** list of (submodule or value "separator" (singular enum)) · default `[ ]` */
  readonly bookmarks?: Val<readonly Val<programs·firefox·profiles·ᐸnameᐳ·bookmarks·settings·ᐸitemᐳ·bookmarks·ᐸitemᐳ | "separator">[]>;
  /** null or string · default `null` */
  readonly keyword?: Val<string | null>;
  /** string · default `"‹name›"` */
  readonly name?: Val<string>;
  /** list of string · default `[ ]` */
  readonly tags?: Val<readonly Val<string>[]>;
  /** boolean · default `false` */
  readonly toolbar?: Val<boolean>;
  /** string */
  readonly url?: Val<string>;
}
export interface programs·firefox·profiles·ᐸnameᐳ·extensions·settings·ᐸnameᐳ {
  /** boolean · default `false` · modules/programs/firefox */
  readonly force?: Val<boolean>;
  /** null or (list of string) · modules/programs/firefox */
  readonly permissions?: Val<readonly Val<string>[] | null>;
  /** attribute set of JSON value · default `{ }` · modules/programs/firefox */
  readonly settings?: Def<Attrs<Data>>;
}
export interface programs·firefox·profiles·ᐸnameᐳ·handlers·meta {
  /** boolean */
  readonly buildDocsInSandbox?: Val<boolean>;
  /** raw value */
  readonly doc?: Anything;
  /** list of raw value */
  readonly maintainers?: Val<readonly Anything[]>;
  /** list of raw value */
  readonly teams?: Val<readonly Anything[]>;
}
export interface programs·firefox·profiles·ᐸnameᐳ·handlers·mimeTypes·ᐸnameᐳ {
  /** one of 0, 1, 2, 3, 4 · default `1` · modules/programs/firefox */
  readonly action?: Val<0 | 1 | 2 | 3 | 4>;
  /** boolean · default `false` · modules/programs/firefox */
  readonly ask?: Val<boolean>;
  /** list of string matching the pattern ^[^\.].+$ · default `[ ]` · modules/programs/firefox */
  readonly extensions?: Val<readonly Val<string>[]>;
  /** list of submodule · default `[ ]` · modules/programs/firefox */
  readonly handlers?: Val<readonly Def<programs·firefox·profiles·ᐸnameᐳ·handlers·mimeTypes·ᐸnameᐳ·handlers·ᐸitemᐳ>[]>;
}
export interface programs·firefox·profiles·ᐸnameᐳ·handlers·schemes·ᐸnameᐳ {
  /** one of 0, 1, 2, 3, 4 · default `1` · modules/programs/firefox */
  readonly action?: Val<0 | 1 | 2 | 3 | 4>;
  /** boolean · default `false` · modules/programs/firefox */
  readonly ask?: Val<boolean>;
  /** list of submodule · default `[ ]` · modules/programs/firefox */
  readonly handlers?: Val<readonly Def<programs·firefox·profiles·ᐸnameᐳ·handlers·schemes·ᐸnameᐳ·handlers·ᐸitemᐳ>[]>;
}
export interface programs·firefox·profiles·ᐸnameᐳ·search·meta {
  /** boolean */
  readonly buildDocsInSandbox?: Val<boolean>;
  /** raw value */
  readonly doc?: Anything;
  /** list of raw value */
  readonly maintainers?: Val<readonly Anything[]>;
  /** list of raw value */
  readonly teams?: Val<readonly Anything[]>;
}
export interface programs·firefoxpwa·profiles·ᐸnameᐳ·sites·ᐸnameᐳ·desktopEntry {
  /** null or (list of string) · default `null` · modules/programs/firefoxpwa.nix */
  readonly categories?: Val<readonly Val<string>[] | null>;
  /** boolean · modules/programs/firefoxpwa.nix */
  readonly enable?: Val<boolean>;
  /** null or string or absolute path · default `null` · modules/programs/firefoxpwa.nix */
  readonly icon?: Val<string | PathLike | null>;
}
export interface programs·floorp·profiles·ᐸnameᐳ·bookmarks·meta {
  /** boolean */
  readonly buildDocsInSandbox?: Val<boolean>;
  /** raw value */
  readonly doc?: Anything;
  /** list of raw value */
  readonly maintainers?: Val<readonly Anything[]>;
  /** list of raw value */
  readonly teams?: Val<readonly Anything[]>;
}
export interface programs·floorp·profiles·ᐸnameᐳ·bookmarks·settings·ᐸitemᐳ {
  /** list of (submodule or value "separator" (singular enum)) · default `[ ]` */
  readonly bookmarks?: Val<readonly Val<programs·floorp·profiles·ᐸnameᐳ·bookmarks·settings·ᐸitemᐳ·bookmarks·ᐸitemᐳ | "separator">[]>;
  /** null or string · default `null` */
  readonly keyword?: Val<string | null>;
  /** string · default `"‹name›"` */
  readonly name?: Val<string>;
  /** list of string · default `[ ]` */
  readonly tags?: Val<readonly Val<string>[]>;
  /** boolean · default `false` */
  readonly toolbar?: Val<boolean>;
  /** string */
  readonly url?: Val<string>;
}
export interface programs·floorp·profiles·ᐸnameᐳ·extensions·settings·ᐸnameᐳ {
  /** boolean · default `false` · modules/programs/floorp.nix */
  readonly force?: Val<boolean>;
  /** null or (list of string) · modules/programs/floorp.nix */
  readonly permissions?: Val<readonly Val<string>[] | null>;
  /** attribute set of JSON value · default `{ }` · modules/programs/floorp.nix */
  readonly settings?: Def<Attrs<Data>>;
}
export interface programs·floorp·profiles·ᐸnameᐳ·handlers·meta {
  /** boolean */
  readonly buildDocsInSandbox?: Val<boolean>;
  /** raw value */
  readonly doc?: Anything;
  /** list of raw value */
  readonly maintainers?: Val<readonly Anything[]>;
  /** list of raw value */
  readonly teams?: Val<readonly Anything[]>;
}
export interface programs·floorp·profiles·ᐸnameᐳ·handlers·mimeTypes·ᐸnameᐳ {
  /** one of 0, 1, 2, 3, 4 · default `1` · modules/programs/floorp.nix */
  readonly action?: Val<0 | 1 | 2 | 3 | 4>;
  /** boolean · default `false` · modules/programs/floorp.nix */
  readonly ask?: Val<boolean>;
  /** list of string matching the pattern ^[^\.].+$ · default `[ ]` · modules/programs/floorp.nix */
  readonly extensions?: Val<readonly Val<string>[]>;
  /** list of submodule · default `[ ]` · modules/programs/floorp.nix */
  readonly handlers?: Val<readonly Def<programs·floorp·profiles·ᐸnameᐳ·handlers·mimeTypes·ᐸnameᐳ·handlers·ᐸitemᐳ>[]>;
}
export interface programs·floorp·profiles·ᐸnameᐳ·handlers·schemes·ᐸnameᐳ {
  /** one of 0, 1, 2, 3, 4 · default `1` · modules/programs/floorp.nix */
  readonly action?: Val<0 | 1 | 2 | 3 | 4>;
  /** boolean · default `false` · modules/programs/floorp.nix */
  readonly ask?: Val<boolean>;
  /** list of submodule · default `[ ]` · modules/programs/floorp.nix */
  readonly handlers?: Val<readonly Def<programs·floorp·profiles·ᐸnameᐳ·handlers·schemes·ᐸnameᐳ·handlers·ᐸitemᐳ>[]>;
}
export interface programs·floorp·profiles·ᐸnameᐳ·search·meta {
  /** boolean */
  readonly buildDocsInSandbox?: Val<boolean>;
  /** raw value */
  readonly doc?: Anything;
  /** list of raw value */
  readonly maintainers?: Val<readonly Anything[]>;
  /** list of raw value */
  readonly teams?: Val<readonly Anything[]>;
}
export interface programs·gnome_terminal·profile·ᐸnameᐳ·colors·cursor {
  /** string · modules/programs/gnome-terminal.nix */
  readonly background?: Val<string>;
  /** string · modules/programs/gnome-terminal.nix */
  readonly foreground?: Val<string>;
}
export interface programs·gnome_terminal·profile·ᐸnameᐳ·colors·highlight {
  /** string · modules/programs/gnome-terminal.nix */
  readonly background?: Val<string>;
  /** string · modules/programs/gnome-terminal.nix */
  readonly foreground?: Val<string>;
}
export interface programs·irssi·networks·ᐸnameᐳ·server·ssl {
  /** null or absolute path · default `null` · modules/programs/irssi.nix */
  readonly certificateFile?: Val<PathLike | null>;
  /** boolean · default `true` · modules/programs/irssi.nix */
  readonly enable?: Val<boolean>;
  /** boolean · default `true` · modules/programs/irssi.nix */
  readonly verify?: Val<boolean>;
}
export interface programs·librewolf·profiles·ᐸnameᐳ·bookmarks·meta {
  /** boolean */
  readonly buildDocsInSandbox?: Val<boolean>;
  /** raw value */
  readonly doc?: Anything;
  /** list of raw value */
  readonly maintainers?: Val<readonly Anything[]>;
  /** list of raw value */
  readonly teams?: Val<readonly Anything[]>;
}
export interface programs·librewolf·profiles·ᐸnameᐳ·bookmarks·settings·ᐸitemᐳ {
  /** list of (submodule or value "separator" (singular enum)) · default `[ ]` */
  readonly bookmarks?: Val<readonly Val<programs·librewolf·profiles·ᐸnameᐳ·bookmarks·settings·ᐸitemᐳ·bookmarks·ᐸitemᐳ | "separator">[]>;
  /** null or string · default `null` */
  readonly keyword?: Val<string | null>;
  /** string · default `"‹name›"` */
  readonly name?: Val<string>;
  /** list of string · default `[ ]` */
  readonly tags?: Val<readonly Val<string>[]>;
  /** boolean · default `false` */
  readonly toolbar?: Val<boolean>;
  /** string */
  readonly url?: Val<string>;
}
export interface programs·librewolf·profiles·ᐸnameᐳ·extensions·settings·ᐸnameᐳ {
  /** boolean · default `false` · modules/programs/librewolf.nix */
  readonly force?: Val<boolean>;
  /** null or (list of string) · modules/programs/librewolf.nix */
  readonly permissions?: Val<readonly Val<string>[] | null>;
  /** attribute set of JSON value · default `{ }` · modules/programs/librewolf.nix */
  readonly settings?: Def<Attrs<Data>>;
}
export interface programs·librewolf·profiles·ᐸnameᐳ·handlers·meta {
  /** boolean */
  readonly buildDocsInSandbox?: Val<boolean>;
  /** raw value */
  readonly doc?: Anything;
  /** list of raw value */
  readonly maintainers?: Val<readonly Anything[]>;
  /** list of raw value */
  readonly teams?: Val<readonly Anything[]>;
}
export interface programs·librewolf·profiles·ᐸnameᐳ·handlers·mimeTypes·ᐸnameᐳ {
  /** one of 0, 1, 2, 3, 4 · default `1` · modules/programs/librewolf.nix */
  readonly action?: Val<0 | 1 | 2 | 3 | 4>;
  /** boolean · default `false` · modules/programs/librewolf.nix */
  readonly ask?: Val<boolean>;
  /** list of string matching the pattern ^[^\.].+$ · default `[ ]` · modules/programs/librewolf.nix */
  readonly extensions?: Val<readonly Val<string>[]>;
  /** list of submodule · default `[ ]` · modules/programs/librewolf.nix */
  readonly handlers?: Val<readonly Def<programs·librewolf·profiles·ᐸnameᐳ·handlers·mimeTypes·ᐸnameᐳ·handlers·ᐸitemᐳ>[]>;
}
export interface programs·librewolf·profiles·ᐸnameᐳ·handlers·schemes·ᐸnameᐳ {
  /** one of 0, 1, 2, 3, 4 · default `1` · modules/programs/librewolf.nix */
  readonly action?: Val<0 | 1 | 2 | 3 | 4>;
  /** boolean · default `false` · modules/programs/librewolf.nix */
  readonly ask?: Val<boolean>;
  /** list of submodule · default `[ ]` · modules/programs/librewolf.nix */
  readonly handlers?: Val<readonly Def<programs·librewolf·profiles·ᐸnameᐳ·handlers·schemes·ᐸnameᐳ·handlers·ᐸitemᐳ>[]>;
}
export interface programs·librewolf·profiles·ᐸnameᐳ·search·meta {
  /** boolean */
  readonly buildDocsInSandbox?: Val<boolean>;
  /** raw value */
  readonly doc?: Anything;
  /** list of raw value */
  readonly maintainers?: Val<readonly Anything[]>;
  /** list of raw value */
  readonly teams?: Val<readonly Anything[]>;
}
export interface programs·lutris·runners·ᐸnameᐳ·settings·runner {
  /** string or absolute path · default `""` · modules/programs/lutris.nix */
  readonly runner_executable?: Val<string | PathLike>;
  readonly [name: string]: Data | undefined;
}
export interface programs·macchina·themes·ᐸnameᐳ·box·inner_margin {
  /** null or (unsigned integer, meaning >=0) · default `null` · modules/programs/macchina */
  readonly x?: Val<number | null>;
  /** null or (unsigned integer, meaning >=0) · default `null` · modules/programs/macchina */
  readonly y?: Val<number | null>;
}
export interface programs·obsidian·vaults·ᐸnameᐳ·settings·communityPlugins·ᐸitemᐳ {
  /** boolean · default `true` · modules/programs/obsidian.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/programs/obsidian.nix */
  readonly pkg?: Val<Derivation>;
  /** JSON value · default `null` · modules/programs/obsidian.nix */
  readonly settings?: Data;
}
export interface programs·obsidian·vaults·ᐸnameᐳ·settings·corePlugins·ᐸitemᐳ {
  /** boolean · default `true` · modules/programs/obsidian.nix */
  readonly enable?: Val<boolean>;
  /** one of "audio-recorder", "backlink", "bases", "bookmarks", "canvas", "command-palette", "daily-notes", "editor-status", "file-explorer", "file-recovery", "footnotes", "global-search", "graph", "markd… · modules/programs/obsidian.nix */
  readonly name?: Val<"audio-recorder" | "backlink" | "bases" | "bookmarks" | "canvas" | "command-palette" | "daily-notes" | "editor-status" | "file-explorer" | "file-recovery" | "footnotes" | "global-search" | "graph" | "markdown-importer" | "note-composer" | "outgoing-link" | "outline" | "page-preview" | "properties" | "publish" | "random-note" | "slash-command" | "slides" | "switcher" | "sync" | "tag-pane" | "templates" | "webviewer" | "word-count" | "workspaces" | "zk-prefixer">;
  /** JSON value · default `null` · modules/programs/obsidian.nix */
  readonly settings?: Data;
}
export interface programs·obsidian·vaults·ᐸnameᐳ·settings·cssSnippets·ᐸitemᐳ {
  /** boolean · default `true` · modules/programs/obsidian.nix */
  readonly enable?: Val<boolean>;
  /** string · modules/programs/obsidian.nix */
  readonly name?: Val<string>;
  /** null or absolute path · default `null` · modules/programs/obsidian.nix */
  readonly source?: Val<PathLike | null>;
  /** null or string · default `null` · modules/programs/obsidian.nix */
  readonly text?: Val<string | null>;
}
export interface programs·obsidian·vaults·ᐸnameᐳ·settings·extraFiles·ᐸnameᐳ {
  /** null or absolute path · default `null` · modules/programs/obsidian.nix */
  readonly source?: Val<PathLike | null>;
  /** string · modules/programs/obsidian.nix */
  readonly target?: Val<string>;
  /** null or string · default `null` · modules/programs/obsidian.nix */
  readonly text?: Val<string | null>;
}
export interface programs·obsidian·vaults·ᐸnameᐳ·settings·hotkeys·ᐸnameᐳ·ᐸitemᐳ {
  /** string · modules/programs/obsidian.nix */
  readonly key?: Val<string>;
  /** list of string · default `[ ]` · modules/programs/obsidian.nix */
  readonly modifiers?: Val<readonly Val<string>[]>;
}
export interface programs·obsidian·vaults·ᐸnameᐳ·settings·themes·ᐸitemᐳ {
  /** boolean · default `true` · modules/programs/obsidian.nix */
  readonly enable?: Val<boolean>;
  /** package · modules/programs/obsidian.nix */
  readonly pkg?: Val<Derivation>;
}
export interface programs·radicle·uri·rad·browser {
  /** unspecified value · modules/programs/radicle.nix */
  readonly enable?: Anything;
  /** string · default `"iris.radicle.xyz"` · modules/programs/radicle.nix */
  readonly preferredNode?: Val<string>;
}
export interface programs·radicle·uri·rad·vscode {
  /** boolean · default `false` · modules/programs/radicle.nix */
  readonly enable?: Val<boolean>;
  /** string · default `"radicle-ide-plugins-team.radicle"` · modules/programs/radicle.nix */
  readonly extension?: Val<string>;
}
export interface programs·smug·projects·ᐸnameᐳ·windows·ᐸitemᐳ·panes·ᐸitemᐳ {
  /** null or (list of string) · default `null` · modules/programs/smug.nix */
  readonly commands?: Val<readonly Val<string>[] | null>;
  /** null or string · default `null` · modules/programs/smug.nix */
  readonly root?: Val<string | null>;
  /** one of "horizontal", "vertical" · modules/programs/smug.nix */
  readonly type?: Val<"horizontal" | "vertical">;
}
export interface programs·thunderbird·profiles·ᐸnameᐳ·search·meta {
  /** boolean */
  readonly buildDocsInSandbox?: Val<boolean>;
  /** raw value */
  readonly doc?: Anything;
  /** list of raw value */
  readonly maintainers?: Val<readonly Anything[]>;
  /** list of raw value */
  readonly teams?: Val<readonly Anything[]>;
}
export interface services·kanshi·settings·ᐸitemᐳ·ᐸprofileᐳ·profile·outputs·ᐸitemᐳ {
  /** null or boolean · default `null` */
  readonly adaptiveSync?: Val<boolean | null>;
  /** null or string · default `null` */
  readonly alias?: Val<string | null>;
  /** string */
  readonly criteria?: Val<string>;
  /** null or string · default `null` */
  readonly mode?: Val<string | null>;
  /** null or string · default `null` */
  readonly position?: Val<string | null>;
  /** null or floating point number · default `null` */
  readonly scale?: Val<number | null>;
  /** null or one of "enable", "disable" · default `null` */
  readonly status?: Val<"enable" | "disable" | null>;
  /** null or one of "normal", "90", "180", "270", "flipped", "flipped-90", "flipped-180", "flipped-270" · default `null` */
  readonly transform?: Val<"normal" | "90" | "180" | "270" | "flipped" | "flipped-90" | "flipped-180" | "flipped-270" | null>;
}
export interface services·podman·settings·registries·registry·ᐸitemᐳ {
  /** null or boolean · default `null` · modules/services/podman */
  readonly blocked?: Val<boolean | null>;
  /** null or boolean · default `null` · modules/services/podman */
  readonly insecure?: Val<boolean | null>;
  /** string · modules/services/podman */
  readonly location?: Val<string>;
}
export interface services·syncthing·settings·folders·ᐸnameᐳ·devices·ᐸitemᐳ {
  /** null or absolute path · default `null` */
  readonly encryptionPasswordFile?: Val<PathLike | null>;
  /** string · default `null` */
  readonly name?: Val<string>;
  readonly [name: string]: Data | undefined;
}
export interface services·syncthing·settings·folders·ᐸnameᐳ·versioning {
  /** one of "external", "simple", "staggered", "trashcan" · modules/services/syncthing.nix */
  readonly type?: Val<"external" | "simple" | "staggered" | "trashcan">;
  readonly [name: string]: Data | undefined;
}
export interface services·twmn·window·animation·bounce {
  /** unsigned integer, meaning >=0 · default `500` · modules/services/twmn.nix */
  readonly duration?: Val<number>;
  /** boolean · default `false` · modules/services/twmn.nix */
  readonly enable?: Val<boolean>;
}
export interface services·twmn·window·animation·easeIn {
  /** integer between 0 and 40 (both inclusive) · default `38` · modules/services/twmn.nix */
  readonly curve?: Val<number>;
  /** unsigned integer, meaning >=0 · default `1000` · modules/services/twmn.nix */
  readonly duration?: Val<number>;
}
export interface services·twmn·window·animation·easeOut {
  /** integer between 0 and 40 (both inclusive) · default `38` · modules/services/twmn.nix */
  readonly curve?: Val<number>;
  /** unsigned integer, meaning >=0 · default `1000` · modules/services/twmn.nix */
  readonly duration?: Val<number>;
}
export interface wayland·windowManager·hyprland·xdph·settings {
  /** open submodule of attribute set of Hyprland configuration value · default `{ }` · modules/services/window-managers/hyprland */
  readonly general?: Def<wayland·windowManager·hyprland·xdph·settings·general>;
  /** open submodule of attribute set of Hyprland configuration value · default `{ }` · modules/services/window-managers/hyprland */
  readonly screencopy?: Def<wayland·windowManager·hyprland·xdph·settings·screencopy>;
  readonly [name: string]: Data | undefined;
}
export interface wayland·windowManager·sway·config·bars·ᐸitemᐳ {
  /** submodule · default `{ }` · modules/services/window-managers/i3-sway/sway.nix */
  readonly colors?: Def<wayland·windowManager·sway·config·bars·ᐸitemᐳ·colors>;
  /** string · modules/services/window-managers/i3-sway/sway.nix */
  readonly command?: Val<string>;
  /** strings concatenated with "\n" · default `""` · modules/services/window-managers/i3-sway/sway.nix */
  readonly extraConfig?: Val<string>;
  /** (list of string) or submodule · default `{ }` · modules/services/window-managers/i3-sway/sway.nix */
  readonly fonts?: Val<readonly Val<string>[] | wayland·windowManager·sway·config·bars·ᐸitemᐳ·fonts>;
  /** null or one of "hide", "show" · modules/services/window-managers/i3-sway/sway.nix */
  readonly hiddenState?: Val<"hide" | "show" | null>;
  /** null or string · default `null` · modules/services/window-managers/i3-sway/sway.nix */
  readonly id?: Val<string | null>;
  /** null or one of "dock", "hide", "invisible" · modules/services/window-managers/i3-sway/sway.nix */
  readonly mode?: Val<"dock" | "hide" | "invisible" | null>;
  /** null or one of "top", "bottom" · modules/services/window-managers/i3-sway/sway.nix */
  readonly position?: Val<"top" | "bottom" | null>;
  /** null or string · modules/services/window-managers/i3-sway/sway.nix */
  readonly statusCommand?: Val<string | null>;
  /** null or string · modules/services/window-managers/i3-sway/sway.nix */
  readonly trayOutput?: Val<string | null>;
  /** null or signed integer · modules/services/window-managers/i3-sway/sway.nix */
  readonly trayPadding?: Val<number | null>;
  /** null or boolean · modules/services/window-managers/i3-sway/sway.nix */
  readonly workspaceButtons?: Val<boolean | null>;
  /** null or boolean · modules/services/window-managers/i3-sway/sway.nix */
  readonly workspaceNumbers?: Val<boolean | null>;
}
export interface wayland·windowManager·sway·config·bindswitches·ᐸnameᐳ {
  /** string · modules/services/window-managers/i3-sway/sway.nix */
  readonly action?: Val<string>;
  /** boolean · default `false` · modules/services/window-managers/i3-sway/sway.nix */
  readonly locked?: Val<boolean>;
  /** boolean · default `false` · modules/services/window-managers/i3-sway/sway.nix */
  readonly reload?: Val<boolean>;
}
export interface wayland·windowManager·sway·config·colors {
  /** string · default `"#ffffff"` · modules/services/window-managers/i3-sway/sway.nix */
  readonly background?: Val<string>;
  /** submodule · default `{ background = "#285577"; border = "#4c7899"; childBorder = "#285577"; indicato…` · modules/services/window-managers/i3-sway/sway.nix */
  readonly focused?: Def<wayland·windowManager·sway·config·colors·focused>;
  /** submodule · default `{ background = "#5f676a"; border = "#333333"; childBorder = "#5f676a"; indicato…` · modules/services/window-managers/i3-sway/sway.nix */
  readonly focusedInactive?: Def<wayland·windowManager·sway·config·colors·focusedInactive>;
  /** submodule · default `{ background = "#0c0c0c"; border = "#000000"; childBorder = "#0c0c0c"; indicato…` · modules/services/window-managers/i3-sway/sway.nix */
  readonly placeholder?: Def<wayland·windowManager·sway·config·colors·placeholder>;
  /** submodule · default `{ background = "#222222"; border = "#333333"; childBorder = "#222222"; indicato…` · modules/services/window-managers/i3-sway/sway.nix */
  readonly unfocused?: Def<wayland·windowManager·sway·config·colors·unfocused>;
  /** submodule · default `{ background = "#900000"; border = "#2f343a"; childBorder = "#900000"; indicato…` · modules/services/window-managers/i3-sway/sway.nix */
  readonly urgent?: Def<wayland·windowManager·sway·config·colors·urgent>;
}
export interface wayland·windowManager·sway·config·floating {
  /** signed integer · default `2` · modules/services/window-managers/i3-sway/sway.nix */
  readonly border?: Val<number>;
  /** list of attribute set of (string or boolean) · default `[ ]` · modules/services/window-managers/i3-sway/sway.nix */
  readonly criteria?: Val<readonly Def<Attrs<Val<string | boolean>>>[]>;
  /** string · modules/services/window-managers/i3-sway/sway.nix */
  readonly modifier?: Val<string>;
  /** boolean · modules/services/window-managers/i3-sway/sway.nix */
  readonly titlebar?: Val<boolean>;
}
export interface wayland·windowManager·sway·config·focus {
  /** one of "yes", "no", "always" or boolean · default `"yes"` · modules/services/window-managers/i3-sway/sway.nix */
  readonly followMouse?: Val<"yes" | "no" | "always" | boolean>;
  /** boolean · default `false` · modules/services/window-managers/i3-sway/sway.nix */
  readonly forceWrapping?: Val<boolean>;
  /** boolean or one of "container", "output" · default `true` · modules/services/window-managers/i3-sway/sway.nix */
  readonly mouseWarping?: Val<boolean | "container" | "output">;
  /** one of "smart", "urgent", "focus", "none" · default `"smart"` · modules/services/window-managers/i3-sway/sway.nix */
  readonly newWindow?: Val<"smart" | "urgent" | "focus" | "none">;
  /** one of "yes", "no", "force", "workspace" · modules/services/window-managers/i3-sway/sway.nix */
  readonly wrapping?: Val<"yes" | "no" | "force" | "workspace">;
}
export interface wayland·windowManager·sway·config·fonts {
  /** list of string */
  readonly names?: Val<readonly Val<string>[]>;
  /** floating point number or string · default `8` */
  readonly size?: Val<number | string>;
  /** string · default `""` */
  readonly style?: Val<string>;
}
export interface wayland·windowManager·sway·config·gaps {
  /** null or signed integer · default `null` · modules/services/window-managers/i3-sway/sway.nix */
  readonly bottom?: Val<number | null>;
  /** null or signed integer · default `null` · modules/services/window-managers/i3-sway/sway.nix */
  readonly horizontal?: Val<number | null>;
  /** null or signed integer · default `null` · modules/services/window-managers/i3-sway/sway.nix */
  readonly inner?: Val<number | null>;
  /** null or signed integer · default `null` · modules/services/window-managers/i3-sway/sway.nix */
  readonly left?: Val<number | null>;
  /** null or signed integer · default `null` · modules/services/window-managers/i3-sway/sway.nix */
  readonly outer?: Val<number | null>;
  /** null or signed integer · default `null` · modules/services/window-managers/i3-sway/sway.nix */
  readonly right?: Val<number | null>;
  /** one of "on", "off", "no_gaps" · default `"off"` · modules/services/window-managers/i3-sway/sway.nix */
  readonly smartBorders?: Val<"on" | "off" | "no_gaps">;
  /** boolean or one of "on", "off", "inverse_outer" · default `"off"` · modules/services/window-managers/i3-sway/sway.nix */
  readonly smartGaps?: Val<boolean | "on" | "off" | "inverse_outer">;
  /** null or signed integer · default `null` · modules/services/window-managers/i3-sway/sway.nix */
  readonly top?: Val<number | null>;
  /** null or signed integer · default `null` · modules/services/window-managers/i3-sway/sway.nix */
  readonly vertical?: Val<number | null>;
}
export interface wayland·windowManager·sway·config·startup·ᐸitemᐳ {
  /** boolean · default `false` · modules/services/window-managers/i3-sway/sway.nix */
  readonly always?: Val<boolean>;
  /** string · modules/services/window-managers/i3-sway/sway.nix */
  readonly command?: Val<string>;
}
export interface wayland·windowManager·sway·config·window {
  /** signed integer · default `2` · modules/services/window-managers/i3-sway/sway.nix */
  readonly border?: Val<number>;
  /** list of submodule · default `[ ]` · modules/services/window-managers/i3-sway/sway.nix */
  readonly commands?: Val<readonly Def<wayland·windowManager·sway·config·window·commands·ᐸitemᐳ>[]>;
  /** one of "none", "vertical", "horizontal", "both", "smart", "smart_no_gaps", "--i3 none", "--i3 vertical", "--i3 horizontal", "--i3 both", "--i3 smart", "--i3 smart_no_gaps" · default `"none"` · modules/services/window-managers/i3-sway/sway.nix */
  readonly hideEdgeBorders?: Val<"none" | "vertical" | "horizontal" | "both" | "smart" | "smart_no_gaps" | "--i3 none" | "--i3 vertical" | "--i3 horizontal" | "--i3 both" | "--i3 smart" | "--i3 smart_no_gaps">;
  /** boolean · modules/services/window-managers/i3-sway/sway.nix */
  readonly titlebar?: Val<boolean>;
}
export interface wayland·windowManager·sway·config·workspaceOutputAssign·ᐸitemᐳ {
  /** string or list of string · default `""` · modules/services/window-managers/i3-sway/sway.nix */
  readonly output?: Val<string | readonly Val<string>[]>;
  /** string · default `""` · modules/services/window-managers/i3-sway/sway.nix */
  readonly workspace?: Val<string>;
}
export interface wayland·windowManager·wayfire·settings·core {
  /** strings concatenated with " " · modules/services/window-managers/wayfire.nix */
  readonly plugins?: Val<string>;
  readonly [name: string]: Anything | undefined;
}
export interface xsession·windowManager·i3·config·bars·ᐸitemᐳ {
  /** submodule · default `{ }` · modules/services/window-managers/i3-sway/i3.nix */
  readonly colors?: Def<xsession·windowManager·i3·config·bars·ᐸitemᐳ·colors>;
  /** string · modules/services/window-managers/i3-sway/i3.nix */
  readonly command?: Val<string>;
  /** strings concatenated with "\n" · default `""` · modules/services/window-managers/i3-sway/i3.nix */
  readonly extraConfig?: Val<string>;
  /** (list of string) or submodule · default `{ }` · modules/services/window-managers/i3-sway/i3.nix */
  readonly fonts?: Val<readonly Val<string>[] | xsession·windowManager·i3·config·bars·ᐸitemᐳ·fonts>;
  /** null or one of "hide", "show" · modules/services/window-managers/i3-sway/i3.nix */
  readonly hiddenState?: Val<"hide" | "show" | null>;
  /** null or string · default `null` · modules/services/window-managers/i3-sway/i3.nix */
  readonly id?: Val<string | null>;
  /** null or one of "dock", "hide", "invisible" · modules/services/window-managers/i3-sway/i3.nix */
  readonly mode?: Val<"dock" | "hide" | "invisible" | null>;
  /** null or one of "top", "bottom" · modules/services/window-managers/i3-sway/i3.nix */
  readonly position?: Val<"top" | "bottom" | null>;
  /** null or string · modules/services/window-managers/i3-sway/i3.nix */
  readonly statusCommand?: Val<string | null>;
  /** null or string · modules/services/window-managers/i3-sway/i3.nix */
  readonly trayOutput?: Val<string | null>;
  /** null or signed integer · modules/services/window-managers/i3-sway/i3.nix */
  readonly trayPadding?: Val<number | null>;
  /** null or boolean · modules/services/window-managers/i3-sway/i3.nix */
  readonly workspaceButtons?: Val<boolean | null>;
  /** null or boolean · modules/services/window-managers/i3-sway/i3.nix */
  readonly workspaceNumbers?: Val<boolean | null>;
}
export interface xsession·windowManager·i3·config·colors {
  /** string · default `"#ffffff"` · modules/services/window-managers/i3-sway/i3.nix */
  readonly background?: Val<string>;
  /** submodule · default `{ background = "#285577"; border = "#4c7899"; childBorder = "#285577"; indicato…` · modules/services/window-managers/i3-sway/i3.nix */
  readonly focused?: Def<xsession·windowManager·i3·config·colors·focused>;
  /** submodule · default `{ background = "#5f676a"; border = "#333333"; childBorder = "#5f676a"; indicato…` · modules/services/window-managers/i3-sway/i3.nix */
  readonly focusedInactive?: Def<xsession·windowManager·i3·config·colors·focusedInactive>;
  /** submodule · default `{ background = "#0c0c0c"; border = "#000000"; childBorder = "#0c0c0c"; indicato…` · modules/services/window-managers/i3-sway/i3.nix */
  readonly placeholder?: Def<xsession·windowManager·i3·config·colors·placeholder>;
  /** submodule · default `{ background = "#222222"; border = "#333333"; childBorder = "#222222"; indicato…` · modules/services/window-managers/i3-sway/i3.nix */
  readonly unfocused?: Def<xsession·windowManager·i3·config·colors·unfocused>;
  /** submodule · default `{ background = "#900000"; border = "#2f343a"; childBorder = "#900000"; indicato…` · modules/services/window-managers/i3-sway/i3.nix */
  readonly urgent?: Def<xsession·windowManager·i3·config·colors·urgent>;
}
export interface xsession·windowManager·i3·config·floating {
  /** signed integer · default `2` · modules/services/window-managers/i3-sway/i3.nix */
  readonly border?: Val<number>;
  /** list of attribute set of (string or boolean) · default `[ ]` · modules/services/window-managers/i3-sway/i3.nix */
  readonly criteria?: Val<readonly Def<Attrs<Val<string | boolean>>>[]>;
  /** string · modules/services/window-managers/i3-sway/i3.nix */
  readonly modifier?: Val<string>;
  /** boolean · modules/services/window-managers/i3-sway/i3.nix */
  readonly titlebar?: Val<boolean>;
}
export interface xsession·windowManager·i3·config·focus {
  /** boolean · default `true` · modules/services/window-managers/i3-sway/i3.nix */
  readonly followMouse?: Val<boolean>;
  /** boolean · default `false` · modules/services/window-managers/i3-sway/i3.nix */
  readonly forceWrapping?: Val<boolean>;
  /** boolean · default `true` · modules/services/window-managers/i3-sway/i3.nix */
  readonly mouseWarping?: Val<boolean>;
  /** one of "smart", "urgent", "focus", "none" · default `"smart"` · modules/services/window-managers/i3-sway/i3.nix */
  readonly newWindow?: Val<"smart" | "urgent" | "focus" | "none">;
  /** one of "yes", "no", "force", "workspace" · modules/services/window-managers/i3-sway/i3.nix */
  readonly wrapping?: Val<"yes" | "no" | "force" | "workspace">;
}
export interface xsession·windowManager·i3·config·fonts {
  /** list of string */
  readonly names?: Val<readonly Val<string>[]>;
  /** floating point number or string · default `8` */
  readonly size?: Val<number | string>;
  /** string · default `""` */
  readonly style?: Val<string>;
}
export interface xsession·windowManager·i3·config·gaps {
  /** null or signed integer · default `null` · modules/services/window-managers/i3-sway/i3.nix */
  readonly bottom?: Val<number | null>;
  /** null or signed integer · default `null` · modules/services/window-managers/i3-sway/i3.nix */
  readonly horizontal?: Val<number | null>;
  /** null or signed integer · default `null` · modules/services/window-managers/i3-sway/i3.nix */
  readonly inner?: Val<number | null>;
  /** null or signed integer · default `null` · modules/services/window-managers/i3-sway/i3.nix */
  readonly left?: Val<number | null>;
  /** null or signed integer · default `null` · modules/services/window-managers/i3-sway/i3.nix */
  readonly outer?: Val<number | null>;
  /** null or signed integer · default `null` · modules/services/window-managers/i3-sway/i3.nix */
  readonly right?: Val<number | null>;
  /** one of "on", "off", "no_gaps" · default `"off"` · modules/services/window-managers/i3-sway/i3.nix */
  readonly smartBorders?: Val<"on" | "off" | "no_gaps">;
  /** boolean or one of "on", "off", "inverse_outer" · default `"off"` · modules/services/window-managers/i3-sway/i3.nix */
  readonly smartGaps?: Val<boolean | "on" | "off" | "inverse_outer">;
  /** null or signed integer · default `null` · modules/services/window-managers/i3-sway/i3.nix */
  readonly top?: Val<number | null>;
  /** null or signed integer · default `null` · modules/services/window-managers/i3-sway/i3.nix */
  readonly vertical?: Val<number | null>;
}
export interface xsession·windowManager·i3·config·startup·ᐸitemᐳ {
  /** boolean · default `false` · modules/services/window-managers/i3-sway/i3.nix */
  readonly always?: Val<boolean>;
  /** string · modules/services/window-managers/i3-sway/i3.nix */
  readonly command?: Val<string>;
  /** boolean · default `true` · modules/services/window-managers/i3-sway/i3.nix */
  readonly notification?: Val<boolean>;
  /** null or string · default `null` · modules/services/window-managers/i3-sway/i3.nix */
  readonly workspace?: Val<string | null>;
}
export interface xsession·windowManager·i3·config·window {
  /** signed integer · default `2` · modules/services/window-managers/i3-sway/i3.nix */
  readonly border?: Val<number>;
  /** list of submodule · default `[ ]` · modules/services/window-managers/i3-sway/i3.nix */
  readonly commands?: Val<readonly Def<xsession·windowManager·i3·config·window·commands·ᐸitemᐳ>[]>;
  /** one of "none", "vertical", "horizontal", "both", "smart" · default `"none"` · modules/services/window-managers/i3-sway/i3.nix */
  readonly hideEdgeBorders?: Val<"none" | "vertical" | "horizontal" | "both" | "smart">;
  /** boolean · modules/services/window-managers/i3-sway/i3.nix */
  readonly titlebar?: Val<boolean>;
}
export interface xsession·windowManager·i3·config·workspaceOutputAssign·ᐸitemᐳ {
  /** string or list of string · default `""` · modules/services/window-managers/i3-sway/i3.nix */
  readonly output?: Val<string | readonly Val<string>[]>;
  /** string · default `""` · modules/services/window-managers/i3-sway/i3.nix */
  readonly workspace?: Val<string>;
}
export interface accounts·email·accounts·ᐸnameᐳ·aliases·ᐸitemᐳ·smtp·tls {
  /** null or absolute path */
  readonly certificatesFile?: Val<PathLike | null>;
  /** boolean · default `true` */
  readonly enable?: Val<boolean>;
  /** boolean · default `false` */
  readonly useStartTls?: Val<boolean>;
}
export interface accounts·email·accounts·ᐸnameᐳ·mbsync·groups·ᐸnameᐳ·channels·ᐸnameᐳ {
  /** attribute set of (string or signed integer or boolean or list of string) · default `{ }` · modules/programs/mbsync */
  readonly extraConfig?: Def<Attrs<Val<string | number | boolean | readonly Val<string>[]>>>;
  /** string · default `""` · modules/programs/mbsync */
  readonly farPattern?: Val<string>;
  /** string · default `"‹name›"` · read-only · modules/programs/mbsync */
  readonly name?: Val<string>;
  /** string · default `""` · modules/programs/mbsync */
  readonly nearPattern?: Val<string>;
  /** list of string · default `[ ]` · modules/programs/mbsync */
  readonly patterns?: Val<readonly Val<string>[]>;
}
export interface accounts·email·accounts·ᐸnameᐳ·mujmap·settings·tags {
  /** string · default `"deleted"` · modules/programs/mujmap.nix */
  readonly deleted?: Val<string>;
  /** string · default `"/"` · modules/programs/mujmap.nix */
  readonly directory_separator?: Val<string>;
  /** string · default `"important"` · modules/programs/mujmap.nix */
  readonly important?: Val<string>;
  /** string · default `"inbox"` · modules/programs/mujmap.nix */
  readonly inbox?: Val<string>;
  /** boolean · default `false` · modules/programs/mujmap.nix */
  readonly lowercase?: Val<boolean>;
  /** string · default `"phishing"` · modules/programs/mujmap.nix */
  readonly phishing?: Val<string>;
  /** string · default `"sent"` · modules/programs/mujmap.nix */
  readonly sent?: Val<string>;
  /** string · default `"spam"` · modules/programs/mujmap.nix */
  readonly spam?: Val<string>;
  readonly [name: string]: Data | undefined;
}
export interface accounts·email·accounts·ᐸnameᐳ·notmuch·neomutt·virtualMailboxes·ᐸitemᐳ {
  /** null or signed integer · default `null` · modules/programs/notmuch/virtual-mailbox.nix */
  readonly limit?: Val<number | null>;
  /** string · default `"My INBOX"` · modules/programs/notmuch/virtual-mailbox.nix */
  readonly name?: Val<string>;
  /** string · default `"tag:inbox"` · modules/programs/notmuch/virtual-mailbox.nix */
  readonly query?: Val<string>;
  /** null or one of "threads", "messages" · default `null` · modules/programs/notmuch/virtual-mailbox.nix */
  readonly type?: Val<"threads" | "messages" | null>;
}
export interface programs·firefox·profiles·ᐸnameᐳ·bookmarks·settings·ᐸitemᐳ·bookmarks·ᐸitemᐳ {
  /** list of (submodule or value "separator" (singular enum)) · default `[ ]` */
  readonly bookmarks?: Val<readonly Val<programs·firefox·profiles·ᐸnameᐳ·bookmarks·settings·ᐸitemᐳ·bookmarks·ᐸitemᐳ·bookmarks·ᐸitemᐳ | "separator">[]>;
  /** null or string · default `null` */
  readonly keyword?: Val<string | null>;
  /** string · default `"‹name›"` */
  readonly name?: Val<string>;
  /** list of string · default `[ ]` */
  readonly tags?: Val<readonly Val<string>[]>;
  /** boolean · default `false` */
  readonly toolbar?: Val<boolean>;
  /** string */
  readonly url?: Val<string>;
}
export interface programs·firefox·profiles·ᐸnameᐳ·handlers·mimeTypes·ᐸnameᐳ·handlers·ᐸitemᐳ {
  /** null or string · default `null` · modules/programs/firefox */
  readonly name?: Val<string | null>;
  /** null or string · default `null` · modules/programs/firefox */
  readonly path?: Val<string | null>;
  /** null or string · default `null` · modules/programs/firefox */
  readonly uriTemplate?: Val<string | null>;
}
export interface programs·firefox·profiles·ᐸnameᐳ·handlers·schemes·ᐸnameᐳ·handlers·ᐸitemᐳ {
  /** null or string · default `null` · modules/programs/firefox */
  readonly name?: Val<string | null>;
  /** null or string · default `null` · modules/programs/firefox */
  readonly path?: Val<string | null>;
  /** null or string · default `null` · modules/programs/firefox */
  readonly uriTemplate?: Val<string | null>;
}
export interface programs·floorp·profiles·ᐸnameᐳ·bookmarks·settings·ᐸitemᐳ·bookmarks·ᐸitemᐳ {
  /** list of (submodule or value "separator" (singular enum)) · default `[ ]` */
  readonly bookmarks?: Val<readonly Val<programs·floorp·profiles·ᐸnameᐳ·bookmarks·settings·ᐸitemᐳ·bookmarks·ᐸitemᐳ·bookmarks·ᐸitemᐳ | "separator">[]>;
  /** null or string · default `null` */
  readonly keyword?: Val<string | null>;
  /** string · default `"‹name›"` */
  readonly name?: Val<string>;
  /** list of string · default `[ ]` */
  readonly tags?: Val<readonly Val<string>[]>;
  /** boolean · default `false` */
  readonly toolbar?: Val<boolean>;
  /** string */
  readonly url?: Val<string>;
}
export interface programs·floorp·profiles·ᐸnameᐳ·handlers·mimeTypes·ᐸnameᐳ·handlers·ᐸitemᐳ {
  /** null or string · default `null` · modules/programs/floorp.nix */
  readonly name?: Val<string | null>;
  /** null or string · default `null` · modules/programs/floorp.nix */
  readonly path?: Val<string | null>;
  /** null or string · default `null` · modules/programs/floorp.nix */
  readonly uriTemplate?: Val<string | null>;
}
export interface programs·floorp·profiles·ᐸnameᐳ·handlers·schemes·ᐸnameᐳ·handlers·ᐸitemᐳ {
  /** null or string · default `null` · modules/programs/floorp.nix */
  readonly name?: Val<string | null>;
  /** null or string · default `null` · modules/programs/floorp.nix */
  readonly path?: Val<string | null>;
  /** null or string · default `null` · modules/programs/floorp.nix */
  readonly uriTemplate?: Val<string | null>;
}
export interface programs·librewolf·profiles·ᐸnameᐳ·bookmarks·settings·ᐸitemᐳ·bookmarks·ᐸitemᐳ {
  /** list of (submodule or value "separator" (singular enum)) · default `[ ]` */
  readonly bookmarks?: Val<readonly Val<programs·librewolf·profiles·ᐸnameᐳ·bookmarks·settings·ᐸitemᐳ·bookmarks·ᐸitemᐳ·bookmarks·ᐸitemᐳ | "separator">[]>;
  /** null or string · default `null` */
  readonly keyword?: Val<string | null>;
  /** string · default `"‹name›"` */
  readonly name?: Val<string>;
  /** list of string · default `[ ]` */
  readonly tags?: Val<readonly Val<string>[]>;
  /** boolean · default `false` */
  readonly toolbar?: Val<boolean>;
  /** string */
  readonly url?: Val<string>;
}
export interface programs·librewolf·profiles·ᐸnameᐳ·handlers·mimeTypes·ᐸnameᐳ·handlers·ᐸitemᐳ {
  /** null or string · default `null` · modules/programs/librewolf.nix */
  readonly name?: Val<string | null>;
  /** null or string · default `null` · modules/programs/librewolf.nix */
  readonly path?: Val<string | null>;
  /** null or string · default `null` · modules/programs/librewolf.nix */
  readonly uriTemplate?: Val<string | null>;
}
export interface programs·librewolf·profiles·ᐸnameᐳ·handlers·schemes·ᐸnameᐳ·handlers·ᐸitemᐳ {
  /** null or string · default `null` · modules/programs/librewolf.nix */
  readonly name?: Val<string | null>;
  /** null or string · default `null` · modules/programs/librewolf.nix */
  readonly path?: Val<string | null>;
  /** null or string · default `null` · modules/programs/librewolf.nix */
  readonly uriTemplate?: Val<string | null>;
}
export interface wayland·windowManager·hyprland·xdph·settings·general {
  /** null or boolean · default `null` · modules/services/window-managers/hyprland */
  readonly toplevel_dynamic_bind?: Val<boolean | null>;
  readonly [name: string]: Data | undefined;
}
export interface wayland·windowManager·hyprland·xdph·settings·screencopy {
  /** null or boolean · default `null` · modules/services/window-managers/hyprland */
  readonly allow_token_by_default?: Val<boolean | null>;
  /** null or one of 0, 1, 2 · default `null` · modules/services/window-managers/hyprland */
  readonly cursor_mode?: Val<0 | 1 | 2 | null>;
  /** null or string · default `null` · modules/services/window-managers/hyprland */
  readonly custom_picker_binary?: Val<string | null>;
  /** null or boolean · default `null` · modules/services/window-managers/hyprland */
  readonly force_shm?: Val<boolean | null>;
  /** null or (unsigned integer, meaning >=0) · default `null` · modules/services/window-managers/hyprland */
  readonly max_fps?: Val<number | null>;
  readonly [name: string]: Data | undefined;
}
export interface wayland·windowManager·sway·config·bars·ᐸitemᐳ·colors {
  /** null or submodule · modules/services/window-managers/i3-sway/sway.nix */
  readonly activeWorkspace?: Def<wayland·windowManager·sway·config·bars·ᐸitemᐳ·colors·activeWorkspace | null>;
  /** null or string · modules/services/window-managers/i3-sway/sway.nix */
  readonly background?: Val<string | null>;
  /** null or submodule · modules/services/window-managers/i3-sway/sway.nix */
  readonly bindingMode?: Def<wayland·windowManager·sway·config·bars·ᐸitemᐳ·colors·bindingMode | null>;
  /** null or string · default `null` · modules/services/window-managers/i3-sway/sway.nix */
  readonly focusedBackground?: Val<string | null>;
  /** null or string · default `null` · modules/services/window-managers/i3-sway/sway.nix */
  readonly focusedSeparator?: Val<string | null>;
  /** null or string · default `null` · modules/services/window-managers/i3-sway/sway.nix */
  readonly focusedStatusline?: Val<string | null>;
  /** null or submodule · modules/services/window-managers/i3-sway/sway.nix */
  readonly focusedWorkspace?: Def<wayland·windowManager·sway·config·bars·ᐸitemᐳ·colors·focusedWorkspace | null>;
  /** null or submodule · modules/services/window-managers/i3-sway/sway.nix */
  readonly inactiveWorkspace?: Def<wayland·windowManager·sway·config·bars·ᐸitemᐳ·colors·inactiveWorkspace | null>;
  /** null or string · modules/services/window-managers/i3-sway/sway.nix */
  readonly separator?: Val<string | null>;
  /** null or string · modules/services/window-managers/i3-sway/sway.nix */
  readonly statusline?: Val<string | null>;
  /** null or submodule · modules/services/window-managers/i3-sway/sway.nix */
  readonly urgentWorkspace?: Def<wayland·windowManager·sway·config·bars·ᐸitemᐳ·colors·urgentWorkspace | null>;
}
export interface wayland·windowManager·sway·config·bars·ᐸitemᐳ·fonts {
  /** list of string */
  readonly names?: Val<readonly Val<string>[]>;
  /** floating point number or string · default `8` */
  readonly size?: Val<number | string>;
  /** string · default `""` */
  readonly style?: Val<string>;
}
export interface wayland·windowManager·sway·config·colors·focused {
  /** string · modules/services/window-managers/i3-sway/sway.nix */
  readonly background?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/sway.nix */
  readonly border?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/sway.nix */
  readonly childBorder?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/sway.nix */
  readonly indicator?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/sway.nix */
  readonly text?: Val<string>;
}
export interface wayland·windowManager·sway·config·colors·focusedInactive {
  /** string · modules/services/window-managers/i3-sway/sway.nix */
  readonly background?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/sway.nix */
  readonly border?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/sway.nix */
  readonly childBorder?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/sway.nix */
  readonly indicator?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/sway.nix */
  readonly text?: Val<string>;
}
export interface wayland·windowManager·sway·config·colors·placeholder {
  /** string · modules/services/window-managers/i3-sway/sway.nix */
  readonly background?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/sway.nix */
  readonly border?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/sway.nix */
  readonly childBorder?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/sway.nix */
  readonly indicator?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/sway.nix */
  readonly text?: Val<string>;
}
export interface wayland·windowManager·sway·config·colors·unfocused {
  /** string · modules/services/window-managers/i3-sway/sway.nix */
  readonly background?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/sway.nix */
  readonly border?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/sway.nix */
  readonly childBorder?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/sway.nix */
  readonly indicator?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/sway.nix */
  readonly text?: Val<string>;
}
export interface wayland·windowManager·sway·config·colors·urgent {
  /** string · modules/services/window-managers/i3-sway/sway.nix */
  readonly background?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/sway.nix */
  readonly border?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/sway.nix */
  readonly childBorder?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/sway.nix */
  readonly indicator?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/sway.nix */
  readonly text?: Val<string>;
}
export interface wayland·windowManager·sway·config·window·commands·ᐸitemᐳ {
  /** string · modules/services/window-managers/i3-sway/sway.nix */
  readonly command?: Val<string>;
  /** attribute set of (string or boolean) · modules/services/window-managers/i3-sway/sway.nix */
  readonly criteria?: Def<Attrs<Val<string | boolean>>>;
}
export interface xsession·windowManager·i3·config·bars·ᐸitemᐳ·colors {
  /** null or submodule · modules/services/window-managers/i3-sway/i3.nix */
  readonly activeWorkspace?: Def<xsession·windowManager·i3·config·bars·ᐸitemᐳ·colors·activeWorkspace | null>;
  /** null or string · modules/services/window-managers/i3-sway/i3.nix */
  readonly background?: Val<string | null>;
  /** null or submodule · modules/services/window-managers/i3-sway/i3.nix */
  readonly bindingMode?: Def<xsession·windowManager·i3·config·bars·ᐸitemᐳ·colors·bindingMode | null>;
  /** null or string · default `null` · modules/services/window-managers/i3-sway/i3.nix */
  readonly focusedBackground?: Val<string | null>;
  /** null or string · default `null` · modules/services/window-managers/i3-sway/i3.nix */
  readonly focusedSeparator?: Val<string | null>;
  /** null or string · default `null` · modules/services/window-managers/i3-sway/i3.nix */
  readonly focusedStatusline?: Val<string | null>;
  /** null or submodule · modules/services/window-managers/i3-sway/i3.nix */
  readonly focusedWorkspace?: Def<xsession·windowManager·i3·config·bars·ᐸitemᐳ·colors·focusedWorkspace | null>;
  /** null or submodule · modules/services/window-managers/i3-sway/i3.nix */
  readonly inactiveWorkspace?: Def<xsession·windowManager·i3·config·bars·ᐸitemᐳ·colors·inactiveWorkspace | null>;
  /** null or string · modules/services/window-managers/i3-sway/i3.nix */
  readonly separator?: Val<string | null>;
  /** null or string · modules/services/window-managers/i3-sway/i3.nix */
  readonly statusline?: Val<string | null>;
  /** null or submodule · modules/services/window-managers/i3-sway/i3.nix */
  readonly urgentWorkspace?: Def<xsession·windowManager·i3·config·bars·ᐸitemᐳ·colors·urgentWorkspace | null>;
}
export interface xsession·windowManager·i3·config·bars·ᐸitemᐳ·fonts {
  /** list of string */
  readonly names?: Val<readonly Val<string>[]>;
  /** floating point number or string · default `8` */
  readonly size?: Val<number | string>;
  /** string · default `""` */
  readonly style?: Val<string>;
}
export interface xsession·windowManager·i3·config·colors·focused {
  /** string · modules/services/window-managers/i3-sway/i3.nix */
  readonly background?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/i3.nix */
  readonly border?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/i3.nix */
  readonly childBorder?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/i3.nix */
  readonly indicator?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/i3.nix */
  readonly text?: Val<string>;
}
export interface xsession·windowManager·i3·config·colors·focusedInactive {
  /** string · modules/services/window-managers/i3-sway/i3.nix */
  readonly background?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/i3.nix */
  readonly border?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/i3.nix */
  readonly childBorder?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/i3.nix */
  readonly indicator?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/i3.nix */
  readonly text?: Val<string>;
}
export interface xsession·windowManager·i3·config·colors·placeholder {
  /** string · modules/services/window-managers/i3-sway/i3.nix */
  readonly background?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/i3.nix */
  readonly border?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/i3.nix */
  readonly childBorder?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/i3.nix */
  readonly indicator?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/i3.nix */
  readonly text?: Val<string>;
}
export interface xsession·windowManager·i3·config·colors·unfocused {
  /** string · modules/services/window-managers/i3-sway/i3.nix */
  readonly background?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/i3.nix */
  readonly border?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/i3.nix */
  readonly childBorder?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/i3.nix */
  readonly indicator?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/i3.nix */
  readonly text?: Val<string>;
}
export interface xsession·windowManager·i3·config·colors·urgent {
  /** string · modules/services/window-managers/i3-sway/i3.nix */
  readonly background?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/i3.nix */
  readonly border?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/i3.nix */
  readonly childBorder?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/i3.nix */
  readonly indicator?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/i3.nix */
  readonly text?: Val<string>;
}
export interface xsession·windowManager·i3·config·window·commands·ᐸitemᐳ {
  /** string · modules/services/window-managers/i3-sway/i3.nix */
  readonly command?: Val<string>;
  /** attribute set of (string or boolean) · modules/services/window-managers/i3-sway/i3.nix */
  readonly criteria?: Def<Attrs<Val<string | boolean>>>;
}
export interface programs·firefox·profiles·ᐸnameᐳ·bookmarks·settings·ᐸitemᐳ·bookmarks·ᐸitemᐳ·bookmarks·ᐸitemᐳ {
  /** list of (submodule or value "separator" (singular enum)) · default `[ ]` */
  readonly bookmarks?: Val<readonly Val<AnythingSet | "separator">[]>;
  /** null or string · default `null` */
  readonly keyword?: Val<string | null>;
  /** string · default `"‹name›"` */
  readonly name?: Val<string>;
  /** list of string · default `[ ]` */
  readonly tags?: Val<readonly Val<string>[]>;
  /** boolean · default `false` */
  readonly toolbar?: Val<boolean>;
  /** string */
  readonly url?: Val<string>;
}
export interface programs·floorp·profiles·ᐸnameᐳ·bookmarks·settings·ᐸitemᐳ·bookmarks·ᐸitemᐳ·bookmarks·ᐸitemᐳ {
  /** list of (submodule or value "separator" (singular enum)) · default `[ ]` */
  readonly bookmarks?: Val<readonly Val<AnythingSet | "separator">[]>;
  /** null or string · default `null` */
  readonly keyword?: Val<string | null>;
  /** string · default `"‹name›"` */
  readonly name?: Val<string>;
  /** list of string · default `[ ]` */
  readonly tags?: Val<readonly Val<string>[]>;
  /** boolean · default `false` */
  readonly toolbar?: Val<boolean>;
  /** string */
  readonly url?: Val<string>;
}
export interface programs·librewolf·profiles·ᐸnameᐳ·bookmarks·settings·ᐸitemᐳ·bookmarks·ᐸitemᐳ·bookmarks·ᐸitemᐳ {
  /** list of (submodule or value "separator" (singular enum)) · default `[ ]` */
  readonly bookmarks?: Val<readonly Val<AnythingSet | "separator">[]>;
  /** null or string · default `null` */
  readonly keyword?: Val<string | null>;
  /** string · default `"‹name›"` */
  readonly name?: Val<string>;
  /** list of string · default `[ ]` */
  readonly tags?: Val<readonly Val<string>[]>;
  /** boolean · default `false` */
  readonly toolbar?: Val<boolean>;
  /** string */
  readonly url?: Val<string>;
}
export interface wayland·windowManager·sway·config·bars·ᐸitemᐳ·colors·activeWorkspace {
  /** string · modules/services/window-managers/i3-sway/sway.nix */
  readonly background?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/sway.nix */
  readonly border?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/sway.nix */
  readonly text?: Val<string>;
}
export interface wayland·windowManager·sway·config·bars·ᐸitemᐳ·colors·bindingMode {
  /** string · modules/services/window-managers/i3-sway/sway.nix */
  readonly background?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/sway.nix */
  readonly border?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/sway.nix */
  readonly text?: Val<string>;
}
export interface wayland·windowManager·sway·config·bars·ᐸitemᐳ·colors·focusedWorkspace {
  /** string · modules/services/window-managers/i3-sway/sway.nix */
  readonly background?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/sway.nix */
  readonly border?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/sway.nix */
  readonly text?: Val<string>;
}
export interface wayland·windowManager·sway·config·bars·ᐸitemᐳ·colors·inactiveWorkspace {
  /** string · modules/services/window-managers/i3-sway/sway.nix */
  readonly background?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/sway.nix */
  readonly border?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/sway.nix */
  readonly text?: Val<string>;
}
export interface wayland·windowManager·sway·config·bars·ᐸitemᐳ·colors·urgentWorkspace {
  /** string · modules/services/window-managers/i3-sway/sway.nix */
  readonly background?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/sway.nix */
  readonly border?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/sway.nix */
  readonly text?: Val<string>;
}
export interface xsession·windowManager·i3·config·bars·ᐸitemᐳ·colors·activeWorkspace {
  /** string · modules/services/window-managers/i3-sway/i3.nix */
  readonly background?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/i3.nix */
  readonly border?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/i3.nix */
  readonly text?: Val<string>;
}
export interface xsession·windowManager·i3·config·bars·ᐸitemᐳ·colors·bindingMode {
  /** string · modules/services/window-managers/i3-sway/i3.nix */
  readonly background?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/i3.nix */
  readonly border?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/i3.nix */
  readonly text?: Val<string>;
}
export interface xsession·windowManager·i3·config·bars·ᐸitemᐳ·colors·focusedWorkspace {
  /** string · modules/services/window-managers/i3-sway/i3.nix */
  readonly background?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/i3.nix */
  readonly border?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/i3.nix */
  readonly text?: Val<string>;
}
export interface xsession·windowManager·i3·config·bars·ᐸitemᐳ·colors·inactiveWorkspace {
  /** string · modules/services/window-managers/i3-sway/i3.nix */
  readonly background?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/i3.nix */
  readonly border?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/i3.nix */
  readonly text?: Val<string>;
}
export interface xsession·windowManager·i3·config·bars·ᐸitemᐳ·colors·urgentWorkspace {
  /** string · modules/services/window-managers/i3-sway/i3.nix */
  readonly background?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/i3.nix */
  readonly border?: Val<string>;
  /** string · modules/services/window-managers/i3-sway/i3.nix */
  readonly text?: Val<string>;
}
