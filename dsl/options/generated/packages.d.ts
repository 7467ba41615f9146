// Generated from data/nixpkgs.packages by `npx tsx dsl/options/emit/generate.ts`. Do not edit.
import type { AnyMembers, Eval } from "../../nix/expr/types.ts";
import type { Added_x86_64_linux, Added_aarch64_linux, Added_aarch64_darwin, Added_x86_64_darwin, AddedLinux, AddedDarwin, AddedCommon } from "../types/added-packages.ts";
import type { NixpkgsFunctions } from "../types/nixpkgs.ts";
import type { AnyRef, PackageRef } from "../types/values.ts";
import type { WithPackages, WithPlugins, WithExtensions, PhpMembers, EmacsMembers } from "../types/with-packages.ts";
import type { CuboCore, agdaPackages, androidStudioForPlatformPackages, androidStudioPackages, ankiAddons, apacheHttpdPackages, aroccPackages, arrayUtilities, aspellDicts, astal, authentik_outposts, azure_cli_extensions, bat_extras, beam26Packages, beam27Packages, beam28Packages, beamMinimal26Packages, beamMinimal27Packages, beamMinimal28Packages, beetsPackages, bitscope, buildbot_plugins, chickenPackages_4, coolercontrol, coqPackages, coreboot_toolchain, cudaPackages, cutterPlugins, darwin, dhallPackages, dictdDBs, dotnetPackages, dprint_plugins, driversi686Linux, dwarf_fortress_packages, eclipses, elasticsearchPlugins, elmPackages, emacsPackages, emiluaPlugins, emscriptenPackages, enlightenment, expidus, factorPackages, factorPackages_0_99, fishPlugins, flutterPackages_source, freshrss_extensions, gancioPlugins, gaugePlugins, gawkextlib, gccNGPackages_15, ghidra_extensions, gimp3Plugins, gimpPlugins, gnat13Packages, gnat14Packages, gnat15Packages, gnome, gnome2, gnomeExtensions, gns3Packages, gnuradioPackages, godotPackages, godotPackages_4_3, godotPackages_4_4, graalvmPackages, grafanaPlugins, graylogPlugins, gst_all_1, hareThirdParty, haskell, haxePackages, home_assistant_custom_components, home_assistant_custom_lovelace_modules, hspellDicts, hunspellDicts, hunspellDictsChromium, hyphenDicts, hyprlandPlugins, ibus_engines, idris2Packages, inkscape_extensions, interception_tools_plugins, iosevka_comfy, isabelle_components, javaPackages, jetbrains, kakounePlugins, kdePackages, kicadAddons, kodiPackages, kubernetes_helmPlugins, languageMachines, libretro, libsForQt5, linuxKernel, lixPackageSets, llvmPackages, llvmPackages_18, llvmPackages_20, llvmPackages_21, lohit_fonts, lomiri, lua52Packages, luajitPackages, lumina, lxqt, magnetophonDSP, mailmanPackages, maple_mono, mate, matrix_synapse_plugins, minecraftServers, mkspiffs_presets, mplus_outline_fonts, mpvScripts, multitran, nagiosPlugins, nerd_fonts, netsurf, nixDependencies, nixVersions, nixops_unstablePlugins, nodePackages, nushellPlugins, nvtopPackages, obs_studio_plugins, ocamlPackages, octavePackages, octodns_providers, open_music_kontrollers, openmodelica, openraPackages_2019, opentelemetry_collector_releases, pantheon, papermcServers, passExtensions, perl540Packages, php81Packages, php82Packages, php83Packages, php84Extensions, php84Packages, pidginPackages, pingvin_share, plover, poetryPlugins, postgresql17Packages, postgresql18Packages, pulumiPackages, python313Packages, pythonDocs, reposilitePlugins, rizinPlugins, rocmPackages, rocqPackages, roundcubePlugins, rubyPackages, rubyPackages_3_4, scx, skawarePackages, steampipePackages, supercolliderPlugins, sway_contrib, sweethome3d, swiftPackages, szurubooru, tclPackages, terraform_providers, texlivePackages, tflint_plugins, tmuxPlugins, tree_sitter_grammars, typstPackages, ubootPythonTools, ue4demos, uefitoolPackages, unixODBCDrivers, unixtools, valeStyles, vdrPlugins, vimPlugins, vscode_extensions, wayfirePlugins, webos, weechatScripts, windows, wine64Packages, winePackages, wineWow64Packages, wineWowPackages, wordpressPackages, xfce, xorg, yaziPlugins, zabbix, zabbix70, zabbix72, zabbix74, zncModules } from "nivis/options/package-sets";

/** nixpkgs on x86_64-linux */
export interface Nixpkgs_x86_64_linux extends Eval<unknown>, NixpkgsFunctions, onLlDd·a, onLlDd·b, onLlDd·c, onLlDd·d, onLlDd·e, onLlDd·f, onLlDd·g, onLlDd·h, onLlDd·i, onLlDd·j, onLlDd·k, onLlDd·l, onLlDd·m, onLlDd·n, onLlDd·o, onLlDd·p, onLlDd·q, onLlDd·r, onLlDd·s, onLlDd·t, onLlDd·u, onLlDd·v, onLlDd·w, onLlDd·x, onLlDd·y, onLlDd·z, onLlDd·_, onL·a, onL·b, onL·c, onL·d, onL·e, onL·f, onL·g, onL·h, onL·i, onL·j, onL·k, onL·l, onL·m, onL·n, onL·o, onL·p, onL·q, onL·r, onL·s, onL·t, onL·u, onL·v, onL·w, onL·x, onL·y, onL·z, onL·_, onLD, onLDd, onLd, onLl·a, onLl·b, onLl·c, onLl·d, onLl·e, onLl·f, onLl·g, onLl·h, onLl·i, onLl·j, onLl·k, onLl·l, onLl·m, onLl·n, onLl·o, onLl·p, onLl·q, onLl·r, onLl·s, onLl·t, onLl·u, onLl·v, onLl·w, onLl·x, onLl·y, onLl·z, onLl·_, onLlD, onLld, aliases, names·a, names·b, names·c, names·d, names·e, names·f, names·g, names·h, names·i, names·j, names·k, names·l, names·m, names·n, names·o, names·p, names·q, names·r, names·s, names·t, names·u, names·v, names·w, names·x, names·y, names·z, names·_ {}

/** The same with what overlays of the fleet add and remove. */
export interface Packages_x86_64_linux extends Added_x86_64_linux, Eval<unknown>, NixpkgsFunctions, onLlDd·a, onLlDd·b, onLlDd·c, onLlDd·d, onLlDd·e, onLlDd·f, onLlDd·g, onLlDd·h, onLlDd·i, onLlDd·j, onLlDd·k, onLlDd·l, onLlDd·m, onLlDd·n, onLlDd·o, onLlDd·p, onLlDd·q, onLlDd·r, onLlDd·s, onLlDd·t, onLlDd·u, onLlDd·v, onLlDd·w, onLlDd·x, onLlDd·y, onLlDd·z, onLlDd·_, onL·a, onL·b, onL·c, onL·d, onL·e, onL·f, onL·g, onL·h, onL·i, onL·j, onL·k, onL·l, onL·m, onL·n, onL·o, onL·p, onL·q, onL·r, onL·s, onL·t, onL·u, onL·v, onL·w, onL·x, onL·y, onL·z, onL·_, onLD, onLDd, onLd, onLl·a, onLl·b, onLl·c, onLl·d, onLl·e, onLl·f, onLl·g, onLl·h, onLl·i, onLl·j, onLl·k, onLl·l, onLl·m, onLl·n, onLl·o, onLl·p, onLl·q, onLl·r, onLl·s, onLl·t, onLl·u, onLl·v, onLl·w, onLl·x, onLl·y, onLl·z, onLl·_, onLlD, onLld, aliases, names·a, names·b, names·c, names·d, names·e, names·f, names·g, names·h, names·i, names·j, names·k, names·l, names·m, names·n, names·o, names·p, names·q, names·r, names·s, names·t, names·u, names·v, names·w, names·x, names·y, names·z, names·_ {}

/** nixpkgs on aarch64-linux */
export interface Nixpkgs_aarch64_linux extends Eval<unknown>, NixpkgsFunctions, onLlDd·a, onLlDd·b, onLlDd·c, onLlDd·d, onLlDd·e, onLlDd·f, onLlDd·g, onLlDd·h, onLlDd·i, onLlDd·j, onLlDd·k, onLlDd·l, onLlDd·m, onLlDd·n, onLlDd·o, onLlDd·p, onLlDd·q, onLlDd·r, onLlDd·s, onLlDd·t, onLlDd·u, onLlDd·v, onLlDd·w, onLlDd·x, onLlDd·y, onLlDd·z, onLlDd·_, onLl·a, onLl·b, onLl·c, onLl·d, onLl·e, onLl·f, onLl·g, onLl·h, onLl·i, onLl·j, onLl·k, onLl·l, onLl·m, onLl·n, onLl·o, onLl·p, onLl·q, onLl·r, onLl·s, onLl·t, onLl·u, onLl·v, onLl·w, onLl·x, onLl·y, onLl·z, onLl·_, onLlD, onLld, onl, onlD, aliases, names·a, names·b, names·c, names·d, names·e, names·f, names·g, names·h, names·i, names·j, names·k, names·l, names·m, names·n, names·o, names·p, names·q, names·r, names·s, names·t, names·u, names·v, names·w, names·x, names·y, names·z, names·_ {}

/** The same with what overlays of the fleet add and remove. */
export interface Packages_aarch64_linux extends Added_aarch64_linux, Eval<unknown>, NixpkgsFunctions, onLlDd·a, onLlDd·b, onLlDd·c, onLlDd·d, onLlDd·e, onLlDd·f, onLlDd·g, onLlDd·h, onLlDd·i, onLlDd·j, onLlDd·k, onLlDd·l, onLlDd·m, onLlDd·n, onLlDd·o, onLlDd·p, onLlDd·q, onLlDd·r, onLlDd·s, onLlDd·t, onLlDd·u, onLlDd·v, onLlDd·w, onLlDd·x, onLlDd·y, onLlDd·z, onLlDd·_, onLl·a, onLl·b, onLl·c, onLl·d, onLl·e, onLl·f, onLl·g, onLl·h, onLl·i, onLl·j, onLl·k, onLl·l, onLl·m, onLl·n, onLl·o, onLl·p, onLl·q, onLl·r, onLl·s, onLl·t, onLl·u, onLl·v, onLl·w, onLl·x, onLl·y, onLl·z, onLl·_, onLlD, onLld, onl, onlD, aliases, names·a, names·b, names·c, names·d, names·e, names·f, names·g, names·h, names·i, names·j, names·k, names·l, names·m, names·n, names·o, names·p, names·q, names·r, names·s, names·t, names·u, names·v, names·w, names·x, names·y, names·z, names·_ {}

/** nixpkgs on aarch64-darwin */
export interface Nixpkgs_aarch64_darwin extends Eval<unknown>, NixpkgsFunctions, onLlDd·a, onLlDd·b, onLlDd·c, onLlDd·d, onLlDd·e, onLlDd·f, onLlDd·g, onLlDd·h, onLlDd·i, onLlDd·j, onLlDd·k, onLlDd·l, onLlDd·m, onLlDd·n, onLlDd·o, onLlDd·p, onLlDd·q, onLlDd·r, onLlDd·s, onLlDd·t, onLlDd·u, onLlDd·v, onLlDd·w, onLlDd·x, onLlDd·y, onLlDd·z, onLlDd·_, onD, onDd, onLD, onLDd, onLlD, onlD, aliases, names·a, names·b, names·c, names·d, names·e, names·f, names·g, names·h, names·i, names·j, names·k, names·l, names·m, names·n, names·o, names·p, names·q, names·r, names·s, names·t, names·u, names·v, names·w, names·x, names·y, names·z, names·_ {}

/** The same with what overlays of the fleet add and remove. */
export interface Packages_aarch64_darwin extends Added_aarch64_darwin, Eval<unknown>, NixpkgsFunctions, onLlDd·a, onLlDd·b, onLlDd·c, onLlDd·d, onLlDd·e, onLlDd·f, onLlDd·g, onLlDd·h, onLlDd·i, onLlDd·j, onLlDd·k, onLlDd·l, onLlDd·m, onLlDd·n, onLlDd·o, onLlDd·p, onLlDd·q, onLlDd·r, onLlDd·s, onLlDd·t, onLlDd·u, onLlDd·v, onLlDd·w, onLlDd·x, onLlDd·y, onLlDd·z, onLlDd·_, onD, onDd, onLD, onLDd, onLlD, onlD, aliases, names·a, names·b, names·c, names·d, names·e, names·f, names·g, names·h, names·i, names·j, names·k, names·l, names·m, names·n, names·o, names·p, names·q, names·r, names·s, names·t, names·u, names·v, names·w, names·x, names·y, names·z, names·_ {}

/** nixpkgs on x86_64-darwin */
export interface Nixpkgs_x86_64_darwin extends Eval<unknown>, NixpkgsFunctions, onLlDd·a, onLlDd·b, onLlDd·c, onLlDd·d, onLlDd·e, onLlDd·f, onLlDd·g, onLlDd·h, onLlDd·i, onLlDd·j, onLlDd·k, onLlDd·l, onLlDd·m, onLlDd·n, onLlDd·o, onLlDd·p, onLlDd·q, onLlDd·r, onLlDd·s, onLlDd·t, onLlDd·u, onLlDd·v, onLlDd·w, onLlDd·x, onLlDd·y, onLlDd·z, onLlDd·_, onDd, onLDd, onLd, onLld, ond, aliases, names·a, names·b, names·c, names·d, names·e, names·f, names·g, names·h, names·i, names·j, names·k, names·l, names·m, names·n, names·o, names·p, names·q, names·r, names·s, names·t, names·u, names·v, names·w, names·x, names·y, names·z, names·_ {}

/** The same with what overlays of the fleet add and remove. */
export interface Packages_x86_64_darwin extends Added_x86_64_darwin, Eval<unknown>, NixpkgsFunctions, onLlDd·a, onLlDd·b, onLlDd·c, onLlDd·d, onLlDd·e, onLlDd·f, onLlDd·g, onLlDd·h, onLlDd·i, onLlDd·j, onLlDd·k, onLlDd·l, onLlDd·m, onLlDd·n, onLlDd·o, onLlDd·p, onLlDd·q, onLlDd·r, onLlDd·s, onLlDd·t, onLlDd·u, onLlDd·v, onLlDd·w, onLlDd·x, onLlDd·y, onLlDd·z, onLlDd·_, onDd, onLDd, onLd, onLld, ond, aliases, names·a, names·b, names·c, names·d, names·e, names·f, names·g, names·h, names·i, names·j, names·k, names·l, names·m, names·n, names·o, names·p, names·q, names·r, names·s, names·t, names·u, names·v, names·w, names·x, names·y, names·z, names·_ {}

/** nixpkgs on Linux: what runs on one of its platforms */
export interface NixpkgsLinux extends Eval<unknown>, NixpkgsFunctions, onLlDd·a, onLlDd·b, onLlDd·c, onLlDd·d, onLlDd·e, onLlDd·f, onLlDd·g, onLlDd·h, onLlDd·i, onLlDd·j, onLlDd·k, onLlDd·l, onLlDd·m, onLlDd·n, onLlDd·o, onLlDd·p, onLlDd·q, onLlDd·r, onLlDd·s, onLlDd·t, onLlDd·u, onLlDd·v, onLlDd·w, onLlDd·x, onLlDd·y, onLlDd·z, onLlDd·_, onL·a, onL·b, onL·c, onL·d, onL·e, onL·f, onL·g, onL·h, onL·i, onL·j, onL·k, onL·l, onL·m, onL·n, onL·o, onL·p, onL·q, onL·r, onL·s, onL·t, onL·u, onL·v, onL·w, onL·x, onL·y, onL·z, onL·_, onLD, onLDd, onLd, onLl·a, onLl·b, onLl·c, onLl·d, onLl·e, onLl·f, onLl·g, onLl·h, onLl·i, onLl·j, onLl·k, onLl·l, onLl·m, onLl·n, onLl·o, onLl·p, onLl·q, onLl·r, onLl·s, onLl·t, onLl·u, onLl·v, onLl·w, onLl·x, onLl·y, onLl·z, onLl·_, onLlD, onLld, onl, onlD, aliases, names·a, names·b, names·c, names·d, names·e, names·f, names·g, names·h, names·i, names·j, names·k, names·l, names·m, names·n, names·o, names·p, names·q, names·r, names·s, names·t, names·u, names·v, names·w, names·x, names·y, names·z, names·_ {}

/** The same with what overlays of the fleet add and remove. */
export interface PackagesLinux extends AddedLinux, Eval<unknown>, NixpkgsFunctions, onLlDd·a, onLlDd·b, onLlDd·c, onLlDd·d, onLlDd·e, onLlDd·f, onLlDd·g, onLlDd·h, onLlDd·i, onLlDd·j, onLlDd·k, onLlDd·l, onLlDd·m, onLlDd·n, onLlDd·o, onLlDd·p, onLlDd·q, onLlDd·r, onLlDd·s, onLlDd·t, onLlDd·u, onLlDd·v, onLlDd·w, onLlDd·x, onLlDd·y, onLlDd·z, onLlDd·_, onL·a, onL·b, onL·c, onL·d, onL·e, onL·f, onL·g, onL·h, onL·i, onL·j, onL·k, onL·l, onL·m, onL·n, onL·o, onL·p, onL·q, onL·r, onL·s, onL·t, onL·u, onL·v, onL·w, onL·x, onL·y, onL·z, onL·_, onLD, onLDd, onLd, onLl·a, onLl·b, onLl·c, onLl·d, onLl·e, onLl·f, onLl·g, onLl·h, onLl·i, onLl·j, onLl·k, onLl·l, onLl·m, onLl·n, onLl·o, onLl·p, onLl·q, onLl·r, onLl·s, onLl·t, onLl·u, onLl·v, onLl·w, onLl·x, onLl·y, onLl·z, onLl·_, onLlD, onLld, onl, onlD, aliases, names·a, names·b, names·c, names·d, names·e, names·f, names·g, names·h, names·i, names·j, names·k, names·l, names·m, names·n, names·o, names·p, names·q, names·r, names·s, names·t, names·u, names·v, names·w, names·x, names·y, names·z, names·_ {}

/** nixpkgs on macOS: what runs on one of its platforms */
export interface NixpkgsDarwin extends Eval<unknown>, NixpkgsFunctions, onLlDd·a, onLlDd·b, onLlDd·c, onLlDd·d, onLlDd·e, onLlDd·f, onLlDd·g, onLlDd·h, onLlDd·i, onLlDd·j, onLlDd·k, onLlDd·l, onLlDd·m, onLlDd·n, onLlDd·o, onLlDd·p, onLlDd·q, onLlDd·r, onLlDd·s, onLlDd·t, onLlDd·u, onLlDd·v, onLlDd·w, onLlDd·x, onLlDd·y, onLlDd·z, onLlDd·_, onD, onDd, onLD, onLDd, onLd, onLlD, onLld, ond, onlD, aliases, names·a, names·b, names·c, names·d, names·e, names·f, names·g, names·h, names·i, names·j, names·k, names·l, names·m, names·n, names·o, names·p, names·q, names·r, names·s, names·t, names·u, names·v, names·w, names·x, names·y, names·z, names·_ {}

/** The same with what overlays of the fleet add and remove. */
export interface PackagesDarwin extends AddedDarwin, Eval<unknown>, NixpkgsFunctions, onLlDd·a, onLlDd·b, onLlDd·c, onLlDd·d, onLlDd·e, onLlDd·f, onLlDd·g, onLlDd·h, onLlDd·i, onLlDd·j, onLlDd·k, onLlDd·l, onLlDd·m, onLlDd·n, onLlDd·o, onLlDd·p, onLlDd·q, onLlDd·r, onLlDd·s, onLlDd·t, onLlDd·u, onLlDd·v, onLlDd·w, onLlDd·x, onLlDd·y, onLlDd·z, onLlDd·_, onD, onDd, onLD, onLDd, onLd, onLlD, onLld, ond, onlD, aliases, names·a, names·b, names·c, names·d, names·e, names·f, names·g, names·h, names·i, names·j, names·k, names·l, names·m, names·n, names·o, names·p, names·q, names·r, names·s, names·t, names·u, names·v, names·w, names·x, names·y, names·z, names·_ {}

/** nixpkgs on any platform: what runs on Linux and on macOS */
export interface NixpkgsCommon extends Eval<unknown>, NixpkgsFunctions, onLlDd·a, onLlDd·b, onLlDd·c, onLlDd·d, onLlDd·e, onLlDd·f, onLlDd·g, onLlDd·h, onLlDd·i, onLlDd·j, onLlDd·k, onLlDd·l, onLlDd·m, onLlDd·n, onLlDd·o, onLlDd·p, onLlDd·q, onLlDd·r, onLlDd·s, onLlDd·t, onLlDd·u, onLlDd·v, onLlDd·w, onLlDd·x, onLlDd·y, onLlDd·z, onLlDd·_, onLD, onLDd, onLd, onLlD, onLld, onlD, aliases, names·a, names·b, names·c, names·d, names·e, names·f, names·g, names·h, names·i, names·j, names·k, names·l, names·m, names·n, names·o, names·p, names·q, names·r, names·s, names·t, names·u, names·v, names·w, names·x, names·y, names·z, names·_ {}

/** The same with what overlays of the fleet add and remove. */
export interface PackagesCommon extends AddedCommon, Eval<unknown>, NixpkgsFunctions, onLlDd·a, onLlDd·b, onLlDd·c, onLlDd·d, onLlDd·e, onLlDd·f, onLlDd·g, onLlDd·h, onLlDd·i, onLlDd·j, onLlDd·k, onLlDd·l, onLlDd·m, onLlDd·n, onLlDd·o, onLlDd·p, onLlDd·q, onLlDd·r, onLlDd·s, onLlDd·t, onLlDd·u, onLlDd·v, onLlDd·w, onLlDd·x, onLlDd·y, onLlDd·z, onLlDd·_, onLD, onLDd, onLd, onLlD, onLld, onlD, aliases, names·a, names·b, names·c, names·d, names·e, names·f, names·g, names·h, names·i, names·j, names·k, names·l, names·m, names·n, names·o, names·p, names·q, names·r, names·s, names·t, names·u, names·v, names·w, names·x, names·y, names·z, names·_ {}

/** Every package that some platform has, by its initial: a name is looked up in each set. */
export type PackagesByInitial = { a: onLlDd·a | onNone | onD | onDd | onL·a | onLD | onLDd | onLd | onLl·a | onLlD | onLld | ond | onl | onlD; b: onLlDd·b | onNone | onD | onDd | onL·b | onLD | onLDd | onLd | onLl·b | onLlD | onLld | ond | onl | onlD; c: onLlDd·c | onNone | onD | onDd | onL·c | onLD | onLDd | onLd | onLl·c | onLlD | onLld | ond | onl | onlD; d: onLlDd·d | onNone | onD | onDd | onL·d | onLD | onLDd | onLd | onLl·d | onLlD | onLld | ond | onl | onlD; e: onLlDd·e | onNone | onD | onDd | onL·e | onLD | onLDd | onLd | onLl·e | onLlD | onLld | ond | onl | onlD; f: onLlDd·f | onNone | onD | onDd | onL·f | onLD | onLDd | onLd | onLl·f | onLlD | onLld | ond | onl | onlD; g: onLlDd·g | onNone | onD | onDd | onL·g | onLD | onLDd | onLd | onLl·g | onLlD | onLld | ond | onl | onlD; h: onLlDd·h | onNone | onD | onDd | onL·h | onLD | onLDd | onLd | onLl·h | onLlD | onLld | ond | onl | onlD; i: onLlDd·i | onNone | onD | onDd | onL·i | onLD | onLDd | onLd | onLl·i | onLlD | onLld | ond | onl | onlD; j: onLlDd·j | onNone | onD | onDd | onL·j | onLD | onLDd | onLd | onLl·j | onLlD | onLld | ond | onl | onlD; k: onLlDd·k | onNone | onD | onDd | onL·k | onLD | onLDd | onLd | onLl·k | onLlD | onLld | ond | onl | onlD; l: onLlDd·l | onNone | onD | onDd | onL·l | onLD | onLDd | onLd | onLl·l | onLlD | onLld | ond | onl | onlD; m: onLlDd·m | onNone | onD | onDd | onL·m | onLD | onLDd | onLd | onLl·m | onLlD | onLld | ond | onl | onlD; n: onLlDd·n | onNone | onD | onDd | onL·n | onLD | onLDd | onLd | onLl·n | onLlD | onLld | ond | onl | onlD; o: onLlDd·o | onNone | onD | onDd | onL·o | onLD | onLDd | onLd | onLl·o | onLlD | onLld | ond | onl | onlD; p: onLlDd·p | onNone | onD | onDd | onL·p | onLD | onLDd | onLd | onLl·p | onLlD | onLld | ond | onl | onlD; q: onLlDd·q | onNone | onD | onDd | onL·q | onLD | onLDd | onLd | onLl·q | onLlD | onLld | ond | onl | onlD; r: onLlDd·r | onNone | onD | onDd | onL·r | onLD | onLDd | onLd | onLl·r | onLlD | onLld | ond | onl | onlD; s: onLlDd·s | onNone | onD | onDd | onL·s | onLD | onLDd | onLd | onLl·s | onLlD | onLld | ond | onl | onlD; t: onLlDd·t | onNone | onD | onDd | onL·t | onLD | onLDd | onLd | onLl·t | onLlD | onLld | ond | onl | onlD; u: onLlDd·u | onNone | onD | onDd | onL·u | onLD | onLDd | onLd | onLl·u | onLlD | onLld | ond | onl | onlD; v: onLlDd·v | onNone | onD | onDd | onL·v | onLD | onLDd | onLd | onLl·v | onLlD | onLld | ond | onl | onlD; w: onLlDd·w | onNone | onD | onDd | onL·w | onLD | onLDd | onLd | onLl·w | onLlD | onLld | ond | onl | onlD; x: onLlDd·x | onNone | onD | onDd | onL·x | onLD | onLDd | onLd | onLl·x | onLlD | onLld | ond | onl | onlD; y: onLlDd·y | onNone | onD | onDd | onL·y | onLD | onLDd | onLd | onLl·y | onLlD | onLld | ond | onl | onlD; z: onLlDd·z | onNone | onD | onDd | onL·z | onLD | onLDd | onLd | onLl·z | onLlD | onLld | ond | onl | onlD; _: onLlDd·_ | onNone | onD | onDd | onL·_ | onLD | onLDd | onLd | onLl·_ | onLlD | onLld | ond | onl | onlD; };

/** Names of which nothing else is known, by their initial. */
export type NamesByInitial = { a: names·a; b: names·b; c: names·c; d: names·d; e: names·e; f: names·f; g: names·g; h: names·h; i: names·i; j: names·j; k: names·k; l: names·l; m: names·m; n: names·n; o: names·o; p: names·p; q: names·q; r: names·r; s: names·s; t: names·t; u: names·u; v: names·v; w: names·w; x: names·x; y: names·y; z: names·z; _: names·_; };

/** Every name of nixpkgs. */
export interface NixpkgsNames extends NixpkgsFunctions, onLlDd·a, onLlDd·b, onLlDd·c, onLlDd·d, onLlDd·e, onLlDd·f, onLlDd·g, onLlDd·h, onLlDd·i, onLlDd·j, onLlDd·k, onLlDd·l, onLlDd·m, onLlDd·n, onLlDd·o, onLlDd·p, onLlDd·q, onLlDd·r, onLlDd·s, onLlDd·t, onLlDd·u, onLlDd·v, onLlDd·w, onLlDd·x, onLlDd·y, onLlDd·z, onLlDd·_, onNone, onD, onDd, onL·a, onL·b, onL·c, onL·d, onL·e, onL·f, onL·g, onL·h, onL·i, onL·j, onL·k, onL·l, onL·m, onL·n, onL·o, onL·p, onL·q, onL·r, onL·s, onL·t, onL·u, onL·v, onL·w, onL·x, onL·y, onL·z, onL·_, onLD, onLDd, onLd, onLl·a, onLl·b, onLl·c, onLl·d, onLl·e, onLl·f, onLl·g, onLl·h, onLl·i, onLl·j, onLl·k, onLl·l, onLl·m, onLl·n, onLl·o, onLl·p, onLl·q, onLl·r, onLl·s, onLl·t, onLl·u, onLl·v, onLl·w, onLl·x, onLl·y, onLl·z, onLl·_, onLlD, onLld, ond, onl, onlD, aliases, names·a, names·b, names·c, names·d, names·e, names·f, names·g, names·h, names·i, names·j, names·k, names·l, names·m, names·n, names·o, names·p, names·q, names·r, names·s, names·t, names·u, names·v, names·w, names·x, names·y, names·z, names·_ {}

/** nixpkgs on some platform, and whatever else overlays define: what an overlay is called with. Any other name is an `AnyRef` as well. */
export interface OverlayPackages extends AnyMembers, Eval<never>, NixpkgsFunctions, onLlDd·a, onLlDd·b, onLlDd·c, onLlDd·d, onLlDd·e, onLlDd·f, onLlDd·g, onLlDd·h, onLlDd·i, onLlDd·j, onLlDd·k, onLlDd·l, onLlDd·m, onLlDd·n, onLlDd·o, onLlDd·p, onLlDd·q, onLlDd·r, onLlDd·s, onLlDd·t, onLlDd·u, onLlDd·v, onLlDd·w, onLlDd·x, onLlDd·y, onLlDd·z, onLlDd·_, onNone, onD, onDd, onL·a, onL·b, onL·c, onL·d, onL·e, onL·f, onL·g, onL·h, onL·i, onL·j, onL·k, onL·l, onL·m, onL·n, onL·o, onL·p, onL·q, onL·r, onL·s, onL·t, onL·u, onL·v, onL·w, onL·x, onL·y, onL·z, onL·_, onLD, onLDd, onLd, onLl·a, onLl·b, onLl·c, onLl·d, onLl·e, onLl·f, onLl·g, onLl·h, onLl·i, onLl·j, onLl·k, onLl·l, onLl·m, onLl·n, onLl·o, onLl·p, onLl·q, onLl·r, onLl·s, onLl·t, onLl·u, onLl·v, onLl·w, onLl·x, onLl·y, onLl·z, onLl·_, onLlD, onLld, ond, onl, onlD, aliases {}

export interface onLlDd·a {
  a2ps: PackageRef;
  a52dec: PackageRef;
  aaa: PackageRef;
  aab: PackageRef;
  aacgain: PackageRef;
  aactivator: PackageRef;
  aalib: PackageRef;
  aaphoto: PackageRef;
  aapt: PackageRef;
  "aarch64-esr-decoder": PackageRef;
  aaxtomp3: PackageRef;
  "ab-av1": PackageRef;
  aba: PackageRef;
  "abbaye-des-morts": PackageRef;
  abbreviate: PackageRef;
  "abc-verifier": PackageRef;
  abcl: PackageRef;
  abcm2ps: PackageRef;
  abcmidi: PackageRef;
  abctl: PackageRef;
  abduco: PackageRef;
  abella: PackageRef;
  "abi-compliance-checker": PackageRef;
  "abi-dumper": PackageRef;
  ablog: PackageRef;
  abook: PackageRef;
  above: PackageRef;
  abpoa: PackageRef;
  "abseil-cpp": PackageRef;
  "abseil-cpp_202103": PackageRef;
  "abseil-cpp_202401": PackageRef;
  "abseil-cpp_202407": PackageRef;
  "abseil-cpp_202505": PackageRef;
  "abseil-cpp_202508": PackageRef;
  abuild: PackageRef;
  abuse: PackageRef;
  "ac-library": PackageRef;
  acc: PackageRef;
  accelergy: PackageRef;
  "acd-cli": PackageRef;
  "aces-container": PackageRef;
  acgtk: PackageRef;
  ack: PackageRef;
  acl2: PackageRef;
  "acl2-minimal": PackageRef;
  acltoolkit: PackageRef;
  acme: PackageRef;
  "acme-client": PackageRef;
  "acme-dns": PackageRef;
  "acme-sh": PackageRef;
  acpic: PackageRef;
  "acpica-tools": PackageRef;
  acpitool: PackageRef;
  acr: PackageRef;
  "acr-cli": PackageRef;
  acsccid: PackageRef;
  act: PackageRef;
  "action-validator": PackageRef;
  actionlint: PackageRef;
  activemq: PackageRef;
  "actual-server": PackageRef;
  ad: PackageRef;
  "ad-ldap-enum": PackageRef;
  "ad-miner": PackageRef;
  ada: PackageRef;
  "adafruit-ampy": PackageRef;
  "adafruit-nrfutil": PackageRef;
  adalanche: PackageRef;
  "adapta-backgrounds": PackageRef;
  "adapta-kde-theme": PackageRef;
  adaptivecpp: PackageRef;
  adaptivecppWithCuda: PackageRef;
  adaptivecppWithRocm: PackageRef;
  "adb-sync": PackageRef;
  "adbfs-rootless": PackageRef;
  adcskiller: PackageRef;
  "add-determinism": PackageRef;
  addBinToPathHook: PackageRef;
  addDriverRunpath: PackageRef;
  "addic7ed-cli": PackageRef;
  addlicense: PackageRef;
  "addr-book-combine": PackageRef;
  adenum: PackageRef;
  adept: PackageRef;
  adguardhome: PackageRef;
  adguardian: PackageRef;
  adidnsdump: PackageRef;
  "adif-multitool": PackageRef;
  adios2: PackageRef;
  adlplug: PackageRef;
  adminer: PackageRef;
  adminerevo: PackageRef;
  adminneo: PackageRef;
  adms: PackageRef;
  adns: PackageRef;
  adolc: PackageRef;
  "adr-tools": PackageRef;
  adreaper: PackageRef;
  adrgen: PackageRef;
  adrs: PackageRef;
  adslib: PackageRef;
  advancecomp: PackageRef;
  advi: PackageRef;
  "adw-gtk3": PackageRef;
  "adwaita-icon-theme": PackageRef;
  "adwaita-icon-theme-legacy": PackageRef;
  "adwaita-qt": PackageRef;
  "adwaita-qt6": PackageRef;
  aefs: PackageRef;
  aegan: PackageRef;
  aegisub: PackageRef;
  aegyptus: PackageRef;
  aemu: PackageRef;
  aerc: PackageRef;
  aeron: PackageRef;
  "aeron-cpp": PackageRef;
  aescrypt: PackageRef;
  aesfix: PackageRef;
  aeskeyfind: PackageRef;
  aespipe: PackageRef;
  aewan: PackageRef;
  afew: PackageRef;
  affine: PackageRef;
  afflib: PackageRef;
  afio: PackageRef;
  aften: PackageRef;
  "afterglow-cursors-recolored": PackageRef;
  afuse: PackageRef;
  agate: PackageRef;
  agave: PackageRef;
  agda: PackageRef;
  "agdsn-zsh-config": PackageRef;
  age: PackageRef;
  "age-plugin-1p": PackageRef;
  "age-plugin-fido2-hmac": PackageRef;
  "age-plugin-ledger": PackageRef;
  "age-plugin-openpgp-card": PackageRef;
  "age-plugin-se": PackageRef;
  "age-plugin-sss": PackageRef;
  "age-plugin-tpm": PackageRef;
  "age-plugin-yubikey": PackageRef;
  agebox: PackageRef;
  agedu: PackageRef;
  "agenix-cli": PackageRef;
  agg: PackageRef;
  "agkozak-zsh-prompt": PackageRef;
  agnos: PackageRef;
  agola: PackageRef;
  agorakit: PackageRef;
  agrep: PackageRef;
  aha: PackageRef;
  ahoy: PackageRef;
  aiac: PackageRef;
  aichat: PackageRef;
  "aider-chat": PackageRef;
  "aider-chat-full": PackageRef;
  "aider-chat-with-bedrock": PackageRef;
  "aider-chat-with-browser": PackageRef;
  "aider-chat-with-help": PackageRef;
  "aider-chat-with-playwright": PackageRef;
  aiger: PackageRef;
  aiken: PackageRef;
  aileron: PackageRef;
  ain: PackageRef;
  aiodnsbrute: PackageRef;
  air: PackageRef;
  "air-formatter": PackageRef;
  "aircrack-ng": PackageRef;
  airlift: PackageRef;
  airscan: PackageRef;
  airshipper: PackageRef;
  airsonic: PackageRef;
  airspy: PackageRef;
  airspyhf: PackageRef;
  "airwindows-lv2": PackageRef;
  aixlog: PackageRef;
  "aj-snapshot": PackageRef;
  akkadian: PackageRef;
  akkoma: PackageRef;
  "akkoma-admin-fe": PackageRef;
  "akkoma-fe": PackageRef;
  akku: PackageRef;
  alac: PackageRef;
  alacritty: PackageRef;
  "alacritty-graphics": PackageRef;
  "alacritty-theme": PackageRef;
  albatross: PackageRef;
  albedo: PackageRef;
  alcom: PackageRef;
  alda: PackageRef;
  alegreya: PackageRef;
  "alegreya-sans": PackageRef;
  alejandra: PackageRef;
  alembic: PackageRef;
  "aleo-fonts": PackageRef;
  alerta: PackageRef;
  "alerta-server": PackageRef;
  "alertmanager-gotify-bridge": PackageRef;
  "alertmanager-irc-relay": PackageRef;
  "alertmanager-ntfy": PackageRef;
  "alertmanager-webhook-logger": PackageRef;
  alex: PackageRef;
  alfis: PackageRef;
  "alfis-nogui": PackageRef;
  algia: PackageRef;
  alglib: PackageRef;
  algol68g: PackageRef;
  "algolia-cli": PackageRef;
  ali: PackageRef;
  aliae: PackageRef;
  alibuild: PackageRef;
  alice: PackageRef;
  "alice-lg": PackageRef;
  "alice-tools": PackageRef;
  "alice-tools-qt5": PackageRef;
  "alice-tools-qt6": PackageRef;
  aligator: PackageRef;
  align: PackageRef;
  alire: PackageRef;
  alist: PackageRef;
  alistral: PackageRef;
  alive2: PackageRef;
  "aliyun-cli": PackageRef;
  alkalami: PackageRef;
  alkimia: PackageRef;
  "all-cabal-hashes": PackageRef;
  "all-the-package-names": PackageRef;
  allegro5: PackageRef;
  allmark: PackageRef;
  alloy: PackageRef;
  alloy6: PackageRef;
  allure: PackageRef;
  almanah: PackageRef;
  almo: PackageRef;
  almonds: PackageRef;
  alp: PackageRef;
  alpaca: PackageRef;
  "alpaca-proxy": PackageRef;
  "alpine-make-vm-image": PackageRef;
  alpnpass: PackageRef;
  alps: PackageRef;
  "alsa-plugins-wrapper": PackageRef;
  alsaequal: PackageRef;
  "alt-ergo": PackageRef;
  altdns: PackageRef;
  altermime: PackageRef;
  "alterware-launcher": PackageRef;
  alterx: PackageRef;
  althttpd: PackageRef;
  alttab: PackageRef;
  "amarena-theme": PackageRef;
  amarok: PackageRef;
  amass: PackageRef;
  "amazon-cloudwatch-agent": PackageRef;
  "amazon-ec2-utils": PackageRef;
  "amazon-ecr-credential-helper": PackageRef;
  "amazon-q-cli": PackageRef;
  "amazon-ssm-agent": PackageRef;
  amber: PackageRef;
  "amber-lang": PackageRef;
  "amber-secret": PackageRef;
  "amd-ucodegen": PackageRef;
  ameba: PackageRef;
  "ameba-ls": PackageRef;
  "amf-headers": PackageRef;
  amfora: PackageRef;
  amiri: PackageRef;
  aml: PackageRef;
  ammonite: PackageRef;
  ammonite_2_12: PackageRef;
  ammonite_2_13: PackageRef;
  "amneziawg-go": PackageRef;
  "amneziawg-tools": PackageRef;
  amoco: PackageRef;
  "amoeba-data": PackageRef;
  "among-sus": PackageRef;
  amp: PackageRef;
  "amp-cli": PackageRef;
  amphetype: PackageRef;
  amqpcat: PackageRef;
  amrnb: PackageRef;
  amrwb: PackageRef;
  amule: PackageRef;
  "amule-daemon": PackageRef;
  "amule-gui": PackageRef;
  "amule-web": PackageRef;
  anakron: PackageRef;
  analog: PackageRef;
  "analyze-build": PackageRef;
  anarch: PackageRef;
  anarchism: PackageRef;
  anchor: PackageRef;
  andagii: PackageRef;
  andcli: PackageRef;
  anders: PackageRef;
  andi: PackageRef;
  andika: PackageRef;
  "android-backup-extractor": PackageRef;
  "android-file-transfer": PackageRef;
  "android-studio-tools": PackageRef;
  "android-tools": PackageRef;
  "android-translation-layer": PackageRef;
  andyetitmoves: PackageRef;
  anew: PackageRef;
  anewer: PackageRef;
  angband: PackageRef;
  angelscript: PackageRef;
  angie: PackageRef;
  "angie-console-light": PackageRef;
  angieQuic: PackageRef;
  angle: PackageRef;
  "angle-grinder": PackageRef;
  angrr: PackageRef;
  angsd: PackageRef;
  "angular-language-server": PackageRef;
  "ani-cli": PackageRef;
  "ani-skip": PackageRef;
  "anilibria-winmaclinux": PackageRef;
  animatch: PackageRef;
  anime4k: PackageRef;
  ankacoder: PackageRef;
  "ankacoder-condensed": PackageRef;
  anki: PackageRef;
  "anki-sync-server": PackageRef;
  anko: PackageRef;
  "annapurna-sil": PackageRef;
  annextimelog: PackageRef;
  "annotation-mono": PackageRef;
  anonymousPro: PackageRef;
  ansi: PackageRef;
  "ansible-cmdb": PackageRef;
  "ansible-doctor": PackageRef;
  "ansible-language-server": PackageRef;
  "ansible-lint": PackageRef;
  "ansible-navigator": PackageRef;
  ansible_2_16: PackageRef;
  ansible_2_17: PackageRef;
  ansible_2_18: PackageRef;
  ansifilter: PackageRef;
  ansilove: PackageRef;
  ant: PackageRef;
  "ant-bloody-theme": PackageRef;
  "ant-nebula-theme": PackageRef;
  "ant-theme": PackageRef;
  antares: PackageRef;
  ante: PackageRef;
  anthy: PackageRef;
  antibody: PackageRef;
  antidote: PackageRef;
  antigen: PackageRef;
  antiprism: PackageRef;
  antiword: PackageRef;
  antlr: PackageRef;
  antlr2: PackageRef;
  antlr3: PackageRef;
  antlr3_4: PackageRef;
  antlr4_10: PackageRef;
  antlr4_11: PackageRef;
  antlr4_12: PackageRef;
  antlr4_8: PackageRef;
  antlr4_9: PackageRef;
  "antonio-font": PackageRef;
  antora: PackageRef;
  "antora-lunr-extension": PackageRef;
  "antora-ui-default": PackageRef;
  ants: PackageRef;
  antsimulator: PackageRef;
  anubis: PackageRef;
  "anuko-time-tracker": PackageRef;
  anup: PackageRef;
  "anvil-editor": PackageRef;
  "any-nix-shell": PackageRef;
  anyk: PackageRef;
  "anystyle-cli": PackageRef;
  anytype: PackageRef;
  "anytype-heart": PackageRef;
  ao3downloader: PackageRef;
  "aoc-cli": PackageRef;
  aonsoku: PackageRef;
  "apache-airflow": PackageRef;
  "apache-answer": PackageRef;
  "apache-directory-server": PackageRef;
  "apache-flex-sdk": PackageRef;
  "apache-jena": PackageRef;
  "apache-jena-fuseki": PackageRef;
  "apache-orc": PackageRef;
  "apache-users": PackageRef;
  apacheHttpd: PackageRef;
  apacheKafka: PackageRef;
  apacheKafka_3_7: PackageRef;
  apacheKafka_3_8: PackageRef;
  apacheKafka_3_9: PackageRef;
  apacheKafka_4_0: PackageRef;
  apachetomcatscanner: PackageRef;
  apbs: PackageRef;
  "apc-temp-fetch": PackageRef;
  apcupsd: PackageRef;
  ape: PackageRef;
  apeClex: PackageRef;
  aperture: PackageRef;
  apery: PackageRef;
  apfel: PackageRef;
  apfelgrid: PackageRef;
  "apfs-fuse": PackageRef;
  apg: PackageRef;
  apgdiff: PackageRef;
  "api-linter": PackageRef;
  apio: PackageRef;
  apkeditor: PackageRef;
  apkeep: PackageRef;
  apkg: PackageRef;
  apkid: PackageRef;
  apkleaks: PackageRef;
  apko: PackageRef;
  apksigcopier: PackageRef;
  apksigner: PackageRef;
  apktool: PackageRef;
  apl386: PackageRef;
  apmplanner2: PackageRef;
  apng2gif: PackageRef;
  apngopt: PackageRef;
  aporetic: PackageRef;
  "aporetic-bin": PackageRef;
  apotris: PackageRef;
  apparix: PackageRef;
  appdaemon: PackageRef;
  "appimage-run": PackageRef;
  "appindicator-sharp": PackageRef;
  applgrid: PackageRef;
  "apprun-cli": PackageRef;
  appstream: PackageRef;
  "appstream-glib": PackageRef;
  appvm: PackageRef;
  apr: PackageRef;
  apriltag: PackageRef;
  aprutil: PackageRef;
  aprx: PackageRef;
  "apt-dater": PackageRef;
  "apt-mirror": PackageRef;
  "apt-offline": PackageRef;
  "apt-swarm": PackageRef;
  aptdec: PackageRef;
  aptly: PackageRef;
  apx: PackageRef;
  "arachne-pnr": PackageRef;
  aragorn: PackageRef;
  arandr: PackageRef;
  aranym: PackageRef;
  arashi: PackageRef;
  aravis: PackageRef;
  "arc-kde-theme": PackageRef;
  arc_unpacker: PackageRef;
  arcan: PackageRef;
  "arcan-all-wrapped": PackageRef;
  "arcan-wrapped": PackageRef;
  "arcanechat-tui": PackageRef;
  archi: PackageRef;
  archimede: PackageRef;
  archivemount: PackageRef;
  archiver: PackageRef;
  archivy: PackageRef;
  "arcticons-sans": PackageRef;
  ardopc: PackageRef;
  ardugotools: PackageRef;
  "arduino-ci": PackageRef;
  "arduino-cli": PackageRef;
  "arduino-create-agent": PackageRef;
  "arduino-language-server": PackageRef;
  "arduino-mk": PackageRef;
  arduinoOTA: PackageRef;
  ares: PackageRef;
  "ares-cli": PackageRef;
  "ares-rs": PackageRef;
  argagg: PackageRef;
  argbash: PackageRef;
  argc: PackageRef;
  "argo-expr": PackageRef;
  "argo-rollouts": PackageRef;
  "argo-workflows": PackageRef;
  argocd: PackageRef;
  "argocd-autopilot": PackageRef;
  "argocd-vault-plugin": PackageRef;
  argon: PackageRef;
  "argp-standalone": PackageRef;
  argparse: PackageRef;
  argtable: PackageRef;
  arguments: PackageRef;
  aria2: PackageRef;
  ariang: PackageRef;
  aribb24: PackageRef;
  aribb25: PackageRef;
  ario: PackageRef;
  arion: PackageRef;
  "aritim-dark": PackageRef;
  arj: PackageRef;
  arjun: PackageRef;
  "ark-pixel-font": PackageRef;
  arkade: PackageRef;
  "arkenfox-userjs": PackageRef;
  arkpandora_ttf: PackageRef;
  armTrustedFirmwareTools: PackageRef;
  "arma3-unix-launcher": PackageRef;
  armadillo: PackageRef;
  "armbian-firmware": PackageRef;
  armips: PackageRef;
  armitage: PackageRef;
  arocc: PackageRef;
  aroccStdenv: PackageRef;
  arouteserver: PackageRef;
  "arp-scan": PackageRef;
  "arp-scan-rs": PackageRef;
  arpa2cm: PackageRef;
  arpack: PackageRef;
  "arpack-mpi": PackageRef;
  "arphic-ukai": PackageRef;
  "arphic-uming": PackageRef;
  arping: PackageRef;
  arpoison: PackageRef;
  "arrow-cpp": PackageRef;
  "arrow-glib": PackageRef;
  arrpc: PackageRef;
  arsenal: PackageRef;
  artalk: PackageRef;
  artem: PackageRef;
  arti: PackageRef;
  artichoke: PackageRef;
  "arubaotp-seed-extractor": PackageRef;
  "arxiv-latex-cleaner": PackageRef;
  "as-tree": PackageRef;
  as31: PackageRef;
  asak: PackageRef;
  asap: PackageRef;
  asar: PackageRef;
  "asc-key-to-qr-code-gif": PackageRef;
  ascii: PackageRef;
  "ascii-image-converter": PackageRef;
  asciicam: PackageRef;
  asciidoc: PackageRef;
  "asciidoc-full": PackageRef;
  "asciidoc-full-with-plugins": PackageRef;
  asciidoctor: PackageRef;
  "asciidoctor-with-extensions": PackageRef;
  asciidoctorj: PackageRef;
  asciigraph: PackageRef;
  asciinema: PackageRef;
  "asciinema-agg": PackageRef;
  "asciinema-automation": PackageRef;
  "asciinema-scenario": PackageRef;
  asciinema_3: PackageRef;
  asciiquarium: PackageRef;
  "asciiquarium-transparent": PackageRef;
  asdbctl: PackageRef;
  asdf: PackageRef;
  "asdf-vm": PackageRef;
  asdf_3_1: PackageRef;
  asdf_3_3: PackageRef;
  asfa: PackageRef;
  "asha-pipewire-sink": PackageRef;
  ashuffle: PackageRef;
  asio: PackageRef;
  asio_1_10: PackageRef;
  askalono: PackageRef;
  asl: PackageRef;
  "asm-lsp": PackageRef;
  asmfmt: PackageRef;
  asmjit: PackageRef;
  asn: PackageRef;
  asn1c: PackageRef;
  asn1editor: PackageRef;
  asnmap: PackageRef;
  asouldocs: PackageRef;
  aspcud: PackageRef;
  aspectj: PackageRef;
  aspell: PackageRef;
  aspino: PackageRef;
  assemblyscript: PackageRef;
  assetfinder: PackageRef;
  assetripper: PackageRef;
  assh: PackageRef;
  "assign-lb-ip": PackageRef;
  assimp: PackageRef;
  assyrian: PackageRef;
  "ast-grep": PackageRef;
  astartectl: PackageRef;
  "astc-encoder": PackageRef;
  "asterisk-ldap": PackageRef;
  "asterisk-module-sccp": PackageRef;
  asterisk_18: PackageRef;
  asterisk_20: PackageRef;
  asterisk_22: PackageRef;
  astral: PackageRef;
  "astro-language-server": PackageRef;
  "astrolabe-generator": PackageRef;
  astronomer: PackageRef;
  astroterm: PackageRef;
  astyle: PackageRef;
  asuka: PackageRef;
  asymptote: PackageRef;
  "async-profiler": PackageRef;
  "at-spi2-atk": PackageRef;
  atac: PackageRef;
  ataripp: PackageRef;
  atasm: PackageRef;
  atf: PackageRef;
  "ath9k-htc-blobless-firmware": PackageRef;
  "ath9k-htc-blobless-firmware-unstable": PackageRef;
  atheme: PackageRef;
  athens: PackageRef;
  atinout: PackageRef;
  "atkinson-hyperlegible": PackageRef;
  "atkinson-hyperlegible-mono": PackageRef;
  "atkinson-hyperlegible-next": PackageRef;
  "atkinson-monolegible": PackageRef;
  atkmm: PackageRef;
  atkmm_2_36: PackageRef;
  atlantis: PackageRef;
  atlas: PackageRef;
  "atlassian-cli": PackageRef;
  atlauncher: PackageRef;
  atmos: PackageRef;
  "atomic-operator": PackageRef;
  "atomic-swap": PackageRef;
  atomicparsley: PackageRef;
  atomix: PackageRef;
  atool: PackageRef;
  "atproto-goat": PackageRef;
  "ats-acc": PackageRef;
  ats2: PackageRef;
  attemptoClex: PackageRef;
  "attic-client": PackageRef;
  "attic-server": PackageRef;
  "attract-mode": PackageRef;
  atuin: PackageRef;
  aucatctl: PackageRef;
  auctex: PackageRef;
  audacity: PackageRef;
  audiality2: PackageRef;
  "audible-cli": PackageRef;
  audiness: PackageRef;
  audiofile: PackageRef;
  audion: PackageRef;
  audiowaveform: PackageRef;
  augeas: PackageRef;
  august: PackageRef;
  augustus: PackageRef;
  "aurulent-sans": PackageRef;
  ausweiskopie: PackageRef;
  "auth0-cli": PackageRef;
  authelia: PackageRef;
  authoscope: PackageRef;
  authz0: PackageRef;
  "auto-changelog": PackageRef;
  "auto-editor": PackageRef;
  "auto-multiple-choice": PackageRef;
  "auto-patchelf": PackageRef;
  autoAddDriverRunpath: PackageRef;
  autoFixElfFiles: PackageRef;
  autoPatchcilHook: PackageRef;
  autoPatchelfHook: PackageRef;
  autobase: PackageRef;
  autobloody: PackageRef;
  autobrr: PackageRef;
  autobuild: PackageRef;
  autoconf: PackageRef;
  "autoconf-archive": PackageRef;
  autoconf269: PackageRef;
  autoconf271: PackageRef;
  autocorrect: PackageRef;
  autocutsel: PackageRef;
  "autodock-vina": PackageRef;
  autoenv: PackageRef;
  autogen: PackageRef;
  autojump: PackageRef;
  automake: PackageRef;
  automake116x: PackageRef;
  automaticcomponenttoolkit: PackageRef;
  automirror: PackageRef;
  autoprefixer: PackageRef;
  autorandr: PackageRef;
  autoreconfHook: PackageRef;
  autoreconfHook269: PackageRef;
  autoreconfHook271: PackageRef;
  autorestic: PackageRef;
  autorevision: PackageRef;
  autospotting: PackageRef;
  autossh: PackageRef;
  autosubst2: PackageRef;
  "autotools-language-server": PackageRef;
  autotrace: PackageRef;
  autotrash: PackageRef;
  av1an: PackageRef;
  "av1an-unwrapped": PackageRef;
  avahi: PackageRef;
  "avahi-compat": PackageRef;
  avalanchego: PackageRef;
  avalonia: PackageRef;
  "avalonia-ilspy": PackageRef;
  avbroot: PackageRef;
  "avell-unofficial-control-center": PackageRef;
  avfs: PackageRef;
  aviator: PackageRef;
  avisynthplus: PackageRef;
  avogadro2: PackageRef;
  avr8burnomat: PackageRef;
  avra: PackageRef;
  avrdude: PackageRef;
  "avro-c": PackageRef;
  "avro-cpp": PackageRef;
  "avro-tools": PackageRef;
  "aw-notify": PackageRef;
  "aw-qt": PackageRef;
  "aw-watcher-afk": PackageRef;
  "aw-watcher-window": PackageRef;
  await: PackageRef;
  awf: PackageRef;
  "awk-language-server": PackageRef;
  "aws-assume-role": PackageRef;
  "aws-azure-login": PackageRef;
  "aws-c-auth": PackageRef;
  "aws-c-cal": PackageRef;
  "aws-c-common": PackageRef;
  "aws-c-compression": PackageRef;
  "aws-c-event-stream": PackageRef;
  "aws-c-http": PackageRef;
  "aws-c-io": PackageRef;
  "aws-c-mqtt": PackageRef;
  "aws-c-s3": PackageRef;
  "aws-c-sdkutils": PackageRef;
  "aws-checksums": PackageRef;
  "aws-codeartifact-proxy": PackageRef;
  "aws-crt-cpp": PackageRef;
  "aws-encryption-sdk-cli": PackageRef;
  "aws-gate": PackageRef;
  "aws-iam-authenticator": PackageRef;
  "aws-lambda-rie": PackageRef;
  "aws-lc": PackageRef;
  "aws-mfa": PackageRef;
  "aws-nuke": PackageRef;
  "aws-rotate-key": PackageRef;
  "aws-sam-cli": PackageRef;
  "aws-sdk-cpp": PackageRef;
  "aws-shell": PackageRef;
  "aws-signing-helper": PackageRef;
  "aws-sso-cli": PackageRef;
  "aws-sso-creds": PackageRef;
  "aws-sso-util": PackageRef;
  "aws-vault": PackageRef;
  aws_mturk_clt: PackageRef;
  awsbck: PackageRef;
  awscli: PackageRef;
  awscli2: PackageRef;
  awsebcli: PackageRef;
  awslimitchecker: PackageRef;
  awslogs: PackageRef;
  awsls: PackageRef;
  awsrm: PackageRef;
  awstats: PackageRef;
  awsume: PackageRef;
  awsweeper: PackageRef;
  ax25ms: PackageRef;
  axel: PackageRef;
  axis2: PackageRef;
  "ayugram-desktop": PackageRef;
  "az-pim-cli": PackageRef;
  azahar: PackageRef;
  "azeret-mono": PackageRef;
  azmq: PackageRef;
  azpainter: PackageRef;
  azuki: PackageRef;
  "azure-cli": PackageRef;
  "azure-storage-azcopy": PackageRef;
  azurehound: PackageRef;
  azurite: PackageRef;
  agdaPackages: agdaPackages;
  ankiAddons: ankiAddons;
  apacheHttpdPackages: apacheHttpdPackages;
  aroccPackages: aroccPackages;
  arrayUtilities: arrayUtilities;
  aspellDicts: aspellDicts;
  "azure-cli-extensions": azure_cli_extensions;
}

export interface onLlDd·b {
  b2sum: PackageRef;
  b3sum: PackageRef;
  b4: PackageRef;
  b43Firmware_5_1_138: PackageRef;
  b43Firmware_6_30_163_46: PackageRef;
  b612: PackageRef;
  babashka: PackageRef;
  "babashka-unwrapped": PackageRef;
  babelfish: PackageRef;
  "babelstone-han": PackageRef;
  babeltrace2: PackageRef;
  babl: PackageRef;
  baboossh: PackageRef;
  "backblaze-b2": PackageRef;
  backdown: PackageRef;
  backgroundremover: PackageRef;
  backrest: PackageRef;
  "backward-cpp": PackageRef;
  bacon: PackageRef;
  bacula: PackageRef;
  "bada-bib": PackageRef;
  badchars: PackageRef;
  baddns: PackageRef;
  badger: PackageRef;
  badkeys: PackageRef;
  badrobot: PackageRef;
  "baekmuk-ttf": PackageRef;
  bagels: PackageRef;
  bagr: PackageRef;
  "baidupcs-go": PackageRef;
  baikal: PackageRef;
  bakoma_ttf: PackageRef;
  balanceofsatoshis: PackageRef;
  balatro: PackageRef;
  "balena-cli": PackageRef;
  ballerburg: PackageRef;
  ballerina: PackageRef;
  balsa: PackageRef;
  bambootracker: PackageRef;
  "bambootracker-qt6": PackageRef;
  bamtools: PackageRef;
  "banana-vera": PackageRef;
  "bandcamp-collection-downloader": PackageRef;
  bandwhich: PackageRef;
  banner: PackageRef;
  bant: PackageRef;
  bao: PackageRef;
  baobab: PackageRef;
  bar: PackageRef;
  barcode: PackageRef;
  baresip: PackageRef;
  "bark-server": PackageRef;
  barlow: PackageRef;
  barman: PackageRef;
  barrage: PackageRef;
  bartib: PackageRef;
  basalt: PackageRef;
  "base16-schemes": PackageRef;
  "base16-shell-preview": PackageRef;
  "base16-universal-manager": PackageRef;
  base16384: PackageRef;
  base45: PackageRef;
  base91: PackageRef;
  basedpyright: PackageRef;
  basex: PackageRef;
  basez: PackageRef;
  bash: PackageRef;
  "bash-completion": PackageRef;
  "bash-env-json": PackageRef;
  "bash-language-server": PackageRef;
  "bash-my-aws": PackageRef;
  "bash-pinyin-completion-rs": PackageRef;
  "bash-preexec": PackageRef;
  "bash-supergenpass": PackageRef;
  bashFHS: PackageRef;
  bashNonInteractive: PackageRef;
  bashSnippets: PackageRef;
  bash_unit: PackageRef;
  bashate: PackageRef;
  bashblog: PackageRef;
  bashcards: PackageRef;
  bashly: PackageRef;
  bashmount: PackageRef;
  bashplotlib: PackageRef;
  bashrun2: PackageRef;
  bashunit: PackageRef;
  "bashup-events32": PackageRef;
  "bashup-events44": PackageRef;
  basicswap: PackageRef;
  basilk: PackageRef;
  bat: PackageRef;
  batik: PackageRef;
  batmon: PackageRef;
  bats: PackageRef;
  bayescan: PackageRef;
  bazarr: PackageRef;
  bazel: PackageRef;
  "bazel-buildtools": PackageRef;
  "bazel-gazelle": PackageRef;
  "bazel-kazel": PackageRef;
  "bazel-remote": PackageRef;
  "bazel-watcher": PackageRef;
  bazel_8: PackageRef;
  bazelisk: PackageRef;
  bb: PackageRef;
  bbe: PackageRef;
  bbin: PackageRef;
  bc: PackageRef;
  "bc-soci": PackageRef;
  bcal: PackageRef;
  bcftools: PackageRef;
  bcg729: PackageRef;
  bchunk: PackageRef;
  bcu: PackageRef;
  bcunit: PackageRef;
  bdep: PackageRef;
  bdf2psf: PackageRef;
  bdf2sfd: PackageRef;
  bdf2ttf: PackageRef;
  bdfresize: PackageRef;
  bdftopcf: PackageRef;
  bdt: PackageRef;
  beamerpresenter: PackageRef;
  "beamerpresenter-poppler": PackageRef;
  "bean-add": PackageRef;
  "beancount-ing-diba": PackageRef;
  "beancount-language-server": PackageRef;
  "beancount-share": PackageRef;
  beanprice: PackageRef;
  beanstalkd: PackageRef;
  bear: PackageRef;
  bearer: PackageRef;
  bearssl: PackageRef;
  beatprints: PackageRef;
  beats: PackageRef;
  bed: PackageRef;
  bedtools: PackageRef;
  bee: PackageRef;
  beedii: PackageRef;
  "beeper-bridge-manager": PackageRef;
  beeref: PackageRef;
  "beets-unstable": PackageRef;
  "behdad-fonts": PackageRef;
  belcard: PackageRef;
  "belle-sip": PackageRef;
  belr: PackageRef;
  beluga: PackageRef;
  bemenu: PackageRef;
  bemoji: PackageRef;
  bench: PackageRef;
  benchexec: PackageRef;
  bencode: PackageRef;
  bencodetools: PackageRef;
  bend: PackageRef;
  bender: PackageRef;
  "beneath-a-steel-sky": PackageRef;
  benthos: PackageRef;
  bento: PackageRef;
  bento4: PackageRef;
  benzene: PackageRef;
  beon: PackageRef;
  bepass: PackageRef;
  bepasty: PackageRef;
  ber_metaocaml: PackageRef;
  berglas: PackageRef;
  berry: PackageRef;
  besley: PackageRef;
  bespokesynth: PackageRef;
  "bespokesynth-with-vst2": PackageRef;
  besu: PackageRef;
  beszel: PackageRef;
  "better-commits": PackageRef;
  bettercap: PackageRef;
  betula: PackageRef;
  bfcal: PackageRef;
  bfetch: PackageRef;
  "bfg-repo-cleaner": PackageRef;
  bfs: PackageRef;
  bftools: PackageRef;
  bftpd: PackageRef;
  bgnet: PackageRef;
  bgpq3: PackageRef;
  bgpq4: PackageRef;
  bibclean: PackageRef;
  biber: PackageRef;
  "biber-for-tectonic": PackageRef;
  "biber-ms": PackageRef;
  "biblatex-check": PackageRef;
  biboumi: PackageRef;
  "bibtex-tidy": PackageRef;
  bibtex2html: PackageRef;
  bibtool: PackageRef;
  bibutils: PackageRef;
  bic: PackageRef;
  bicep: PackageRef;
  "bicep-lsp": PackageRef;
  bicgl: PackageRef;
  bicpl: PackageRef;
  biff: PackageRef;
  bigloo: PackageRef;
  biglybt: PackageRef;
  "bign-handheld-thumbnailer": PackageRef;
  "bigquery-emulator": PackageRef;
  bikeshed: PackageRef;
  bililiverecorder: PackageRef;
  "biliup-rs": PackageRef;
  bin2c: PackageRef;
  "binary-object-scanner": PackageRef;
  binaryen: PackageRef;
  bindfs: PackageRef;
  bindle: PackageRef;
  bingo: PackageRef;
  bingrep: PackageRef;
  bino3d: PackageRef;
  binocle: PackageRef;
  binserve: PackageRef;
  binsider: PackageRef;
  binsort: PackageRef;
  bintools: PackageRef;
  "bintools-unwrapped": PackageRef;
  bintoolsDualAs: PackageRef;
  binutils: PackageRef;
  "binutils-unwrapped-all-targets": PackageRef;
  "binutils-unwrapped_2_38": PackageRef;
  binutilsNoLibc: PackageRef;
  binutils_nogold: PackageRef;
  binwalk: PackageRef;
  "bio-gappa": PackageRef;
  bioawk: PackageRef;
  biodiff: PackageRef;
  biome: PackageRef;
  "bionic-translation": PackageRef;
  "biplanes-revival": PackageRef;
  "bird-lg": PackageRef;
  birdfont: PackageRef;
  birdwatcher: PackageRef;
  "biscuit-cli": PackageRef;
  bison: PackageRef;
  bit: PackageRef;
  "bitbake-language-server": PackageRef;
  "bitbox-bridge": PackageRef;
  "bitbucket-cli": PackageRef;
  bitcoin: PackageRef;
  "bitcoin-knots": PackageRef;
  bitcoind: PackageRef;
  "bitcoind-knots": PackageRef;
  bite: PackageRef;
  bitmagnet: PackageRef;
  bitrise: PackageRef;
  bitsnpicas: PackageRef;
  "bitwarden-cli": PackageRef;
  "bitwarden-desktop": PackageRef;
  "bitwarden-menu": PackageRef;
  "bitwig-studio": PackageRef;
  bitwise: PackageRef;
  bitwuzla: PackageRef;
  "biz-ud-gothic": PackageRef;
  bk: PackageRef;
  bkcrack: PackageRef;
  bklk: PackageRef;
  bkt: PackageRef;
  bkyml: PackageRef;
  "black-hole-solver": PackageRef;
  blackbox: PackageRef;
  blackfire: PackageRef;
  blackmagic: PackageRef;
  blackout: PackageRef;
  "blade-formatter": PackageRef;
  blahaj: PackageRef;
  blahtexml: PackageRef;
  blas: PackageRef;
  "blas-ilp64": PackageRef;
  "blas-reference": PackageRef;
  blasfeo: PackageRef;
  "blast-bin": PackageRef;
  blaze: PackageRef;
  bleachbit: PackageRef;
  blend2d: PackageRef;
  blender: PackageRef;
  "blender-hip": PackageRef;
  blendfarm: PackageRef;
  blesh: PackageRef;
  blflash: PackageRef;
  blightmud: PackageRef;
  "blightmud-tts": PackageRef;
  blink: PackageRef;
  "blink-qt": PackageRef;
  blint: PackageRef;
  blisp: PackageRef;
  blitz: PackageRef;
  bloat: PackageRef;
  bloaty: PackageRef;
  blobdrop: PackageRef;
  blobs_gg: PackageRef;
  blobwars: PackageRef;
  blockattack: PackageRef;
  blockbench: PackageRef;
  blockbook: PackageRef;
  blockhash: PackageRef;
  "blockstream-electrs": PackageRef;
  blocky: PackageRef;
  blogc: PackageRef;
  "blowfish-tools": PackageRef;
  blst: PackageRef;
  blucontrol: PackageRef;
  bluefish: PackageRef;
  bluemap: PackageRef;
  "blueprint-compiler": PackageRef;
  "bluesky-pds": PackageRef;
  "bluesky-pdsadmin": PackageRef;
  bluespec: PackageRef;
  bluetooth_battery: PackageRef;
  blugon: PackageRef;
  "blur-effect": PackageRef;
  bmake: PackageRef;
  "bmc-tools": PackageRef;
  bmm: PackageRef;
  bmon: PackageRef;
  bmputil: PackageRef;
  "bms-to-osu": PackageRef;
  bngblaster: PackageRef;
  boa: PackageRef;
  boatswain: PackageRef;
  bob: PackageRef;
  bochs: PackageRef;
  "bodoni-moda": PackageRef;
  bodyclose: PackageRef;
  boehmgc: PackageRef;
  bolt_19: PackageRef;
  bolt_20: PackageRef;
  bolt_21: PackageRef;
  boltbrowser: PackageRef;
  bom: PackageRef;
  bombadillo: PackageRef;
  bombardier: PackageRef;
  "bomber-go": PackageRef;
  bomutils: PackageRef;
  bonk: PackageRef;
  bonmin: PackageRef;
  bonnie: PackageRef;
  bonnmotion: PackageRef;
  boofuzz: PackageRef;
  boogie: PackageRef;
  boohu: PackageRef;
  "book-summary": PackageRef;
  bookstack: PackageRef;
  boolector: PackageRef;
  boolstuff: PackageRef;
  boomerang: PackageRef;
  boost: PackageRef;
  "boost-build": PackageRef;
  "boost-sml": PackageRef;
  boost177: PackageRef;
  boost178: PackageRef;
  boost179: PackageRef;
  boost180: PackageRef;
  boost181: PackageRef;
  boost182: PackageRef;
  boost183: PackageRef;
  boost186: PackageRef;
  boost188: PackageRef;
  boost189: PackageRef;
  booster: PackageRef;
  boot: PackageRef;
  "bootdev-cli": PackageRef;
  bootil: PackageRef;
  bootiso: PackageRef;
  bootloadhid: PackageRef;
  bootspec: PackageRef;
  "bootspec-lix": PackageRef;
  bootterm: PackageRef;
  bore: PackageRef;
  "bore-cli": PackageRef;
  "borg-sans-mono": PackageRef;
  borgbackup: PackageRef;
  borgmatic: PackageRef;
  boring: PackageRef;
  boringssl: PackageRef;
  boringtun: PackageRef;
  bork: PackageRef;
  "bosh-cli": PackageRef;
  bossa: PackageRef;
  "bossa-arduino": PackageRef;
  bosun: PackageRef;
  botamusique: PackageRef;
  botan2: PackageRef;
  botan3: PackageRef;
  bottom: PackageRef;
  "bottom-rs": PackageRef;
  boulder: PackageRef;
  boundary: PackageRef;
  bounty: PackageRef;
  bower2nix: PackageRef;
  bowtie: PackageRef;
  bowtie2: PackageRef;
  box2d: PackageRef;
  box2d_2: PackageRef;
  "boxed-cpp": PackageRef;
  boxes: PackageRef;
  boxfort: PackageRef;
  boxfs: PackageRef;
  bozohttpd: PackageRef;
  "bozohttpd-minimal": PackageRef;
  "bpf-linker": PackageRef;
  bpftop: PackageRef;
  bpftune: PackageRef;
  bpkg: PackageRef;
  "bpm-tools": PackageRef;
  "bpp-core": PackageRef;
  "bpp-phyl": PackageRef;
  "bpp-popgen": PackageRef;
  "bpp-seq": PackageRef;
  bppsuite: PackageRef;
  bqn: PackageRef;
  bqn386: PackageRef;
  braa: PackageRef;
  brainflow: PackageRef;
  brakeman: PackageRef;
  brave: PackageRef;
  "breads-ad": PackageRef;
  breakpad: PackageRef;
  breakpointHook: PackageRef;
  breakpointHookCntr: PackageRef;
  "brev-cli": PackageRef;
  brewtarget: PackageRef;
  brial: PackageRef;
  brickd: PackageRef;
  brig: PackageRef;
  brill: PackageRef;
  briss: PackageRef;
  brltty: PackageRef;
  brmodelo: PackageRef;
  "broadcast-box": PackageRef;
  "broadlink-cli": PackageRef;
  "brogue-ce": PackageRef;
  "broken-sword-25": PackageRef;
  bront_fonts: PackageRef;
  brook: PackageRef;
  broom: PackageRef;
  broot: PackageRef;
  brotab: PackageRef;
  brotli: PackageRef;
  browserpass: PackageRef;
  browsers: PackageRef;
  browsh: PackageRef;
  browsr: PackageRef;
  bruijn: PackageRef;
  bruno: PackageRef;
  "bruno-cli": PackageRef;
  brunsli: PackageRef;
  brush: PackageRef;
  brutespray: PackageRef;
  "brygada-1918": PackageRef;
  bsc: PackageRef;
  bsdSetupHook: PackageRef;
  bsdiff: PackageRef;
  bsh: PackageRef;
  "bsky-cli": PackageRef;
  "bsnes-hd": PackageRef;
  bsync: PackageRef;
  "bt-migrate": PackageRef;
  btanks: PackageRef;
  btar: PackageRef;
  "btc-rpc-explorer": PackageRef;
  btcd: PackageRef;
  btcdeb: PackageRef;
  btcpayserver: PackageRef;
  "btcpayserver-altcoins": PackageRef;
  btfdump: PackageRef;
  btfs: PackageRef;
  btlejack: PackageRef;
  btop: PackageRef;
  "btop-cuda": PackageRef;
  "btop-rocm": PackageRef;
  btor2tools: PackageRef;
  btrbk: PackageRef;
  buck: PackageRef;
  buck2: PackageRef;
  buckle: PackageRef;
  bucklespring: PackageRef;
  "bucklespring-libinput": PackageRef;
  buddy: PackageRef;
  "budgie-gsettings-overrides": PackageRef;
  buf: PackageRef;
  buffrs: PackageRef;
  bufisk: PackageRef;
  bugdom: PackageRef;
  build2: PackageRef;
  buildah: PackageRef;
  "buildah-unwrapped": PackageRef;
  buildbot: PackageRef;
  "buildbot-full": PackageRef;
  "buildbot-ui": PackageRef;
  "buildbot-worker": PackageRef;
  buildkit: PackageRef;
  "buildkite-agent": PackageRef;
  "buildkite-agent-metrics": PackageRef;
  "buildkite-cli": PackageRef;
  "buildkite-test-collector-rust": PackageRef;
  buildpack: PackageRef;
  buildtorrent: PackageRef;
  buku: PackageRef;
  bukubrow: PackageRef;
  bulk_extractor: PackageRef;
  bullet: PackageRef;
  "bullet-roboschool": PackageRef;
  bulloak: PackageRef;
  bullshit: PackageRef;
  bump: PackageRef;
  bumpp: PackageRef;
  bumpver: PackageRef;
  bun: PackageRef;
  bunbun: PackageRef;
  bundix: PackageRef;
  bundler: PackageRef;
  "bundler-audit": PackageRef;
  bundletool: PackageRef;
  bunster: PackageRef;
  "bunyan-rs": PackageRef;
  bup: PackageRef;
  bupstash: PackageRef;
  burp: PackageRef;
  burpsuite: PackageRef;
  bustle: PackageRef;
  bustools: PackageRef;
  butane: PackageRef;
  butler: PackageRef;
  buttermanager: PackageRef;
  "buttplug-mcp": PackageRef;
  buzztrax: PackageRef;
  bvi: PackageRef;
  bwa: PackageRef;
  bwbasic: PackageRef;
  bwm_ng: PackageRef;
  bws: PackageRef;
  byacc: PackageRef;
  byobu: PackageRef;
  "bypass-url-parser": PackageRef;
  "bytecode-viewer": PackageRef;
  bzflag: PackageRef;
  bzip2: PackageRef;
  bzip2_1_1: PackageRef;
  bzip3: PackageRef;
  bzrtp: PackageRef;
  "bat-extras": bat_extras;
  beam26Packages: beam26Packages;
  beam27Packages: beam27Packages;
  beam28Packages: beam28Packages;
  beamMinimal26Packages: beamMinimal26Packages;
  beamMinimal27Packages: beamMinimal27Packages;
  beamMinimal28Packages: beamMinimal28Packages;
  beetsPackages: beetsPackages;
  "buildbot-plugins": buildbot_plugins;
}

export interface onLlDd·c {
  "c-ares": PackageRef;
  "c-aresMinimal": PackageRef;
  "c-blosc": PackageRef;
  "c-blosc2": PackageRef;
  "c-for-go": PackageRef;
  "c-graph": PackageRef;
  "c-intro-and-ref": PackageRef;
  "c-siphash": PackageRef;
  "c-stdaux": PackageRef;
  c0: PackageRef;
  c2ffi: PackageRef;
  c2nim: PackageRef;
  c2patool: PackageRef;
  "c3-lsp": PackageRef;
  c3c: PackageRef;
  c3d: PackageRef;
  "cabal-cli": PackageRef;
  "cabal-install": PackageRef;
  cabal2nix: PackageRef;
  "cabal2nix-unwrapped": PackageRef;
  cabextract: PackageRef;
  cabin: PackageRef;
  cabinpkg: PackageRef;
  cables: PackageRef;
  cacert: PackageRef;
  "cached-nix-shell": PackageRef;
  cachix: PackageRef;
  caddy: PackageRef & WithPlugins;
  cadical: PackageRef;
  cadre: PackageRef;
  cadzinho: PackageRef;
  caeml: PackageRef;
  caerbannog: PackageRef;
  caesura: PackageRef;
  caf: PackageRef;
  caffe: PackageRef;
  cairo: PackageRef;
  "cairo-lang": PackageRef;
  cairomm: PackageRef;
  cairomm_1_16: PackageRef;
  cakelisp: PackageRef;
  caladea: PackageRef;
  calaos_installer: PackageRef;
  calc: PackageRef;
  calcmysky: PackageRef;
  calcoo: PackageRef;
  "calculix-ccx": PackageRef;
  calcure: PackageRef;
  calcurse: PackageRef;
  "calendar-cli": PackageRef;
  calibre: PackageRef;
  "calibre-web": PackageRef;
  caligula: PackageRef;
  calligraplan: PackageRef;
  cambalache: PackageRef;
  cambia: PackageRef;
  cambrinary: PackageRef;
  cameradar: PackageRef;
  "camingo-code": PackageRef;
  camset: PackageRef;
  canard: PackageRef;
  candle: PackageRef;
  "canokey-qemu": PackageRef;
  "canokey-usbip": PackageRef;
  "canon-cups-ufr2": PackageRef;
  cansina: PackageRef;
  "cantarell-fonts": PackageRef;
  cantata: PackageRef;
  cantoolz: PackageRef;
  caper: PackageRef;
  "capitaine-cursors-themed": PackageRef;
  capnproto: PackageRef;
  "capnproto-java": PackageRef;
  "capnproto-rust": PackageRef;
  capslock: PackageRef;
  capstone: PackageRef;
  capstone_4: PackageRef;
  "captive-browser": PackageRef;
  capture: PackageRef;
  capypdf: PackageRef;
  carapace: PackageRef;
  "carapace-bridge": PackageRef;
  "carbon-now-cli": PackageRef;
  cardboard: PackageRef;
  "carddav-util": PackageRef;
  cardinal: PackageRef;
  cardo: PackageRef;
  cardpeek: PackageRef;
  cargo: PackageRef;
  "cargo-3ds": PackageRef;
  "cargo-about": PackageRef;
  "cargo-all-features": PackageRef;
  "cargo-ament-build": PackageRef;
  "cargo-aoc": PackageRef;
  "cargo-apk": PackageRef;
  "cargo-audit": PackageRef;
  "cargo-auditable": PackageRef;
  "cargo-auditable-cargo-wrapper": PackageRef;
  "cargo-autoinherit": PackageRef;
  "cargo-bazel": PackageRef;
  "cargo-benchcmp": PackageRef;
  "cargo-binstall": PackageRef;
  "cargo-binutils": PackageRef;
  "cargo-bisect-rustc": PackageRef;
  "cargo-bloat": PackageRef;
  "cargo-bolero": PackageRef;
  "cargo-bootimage": PackageRef;
  "cargo-bump": PackageRef;
  "cargo-bundle": PackageRef;
  "cargo-bundle-licenses": PackageRef;
  "cargo-c": PackageRef;
  "cargo-cache": PackageRef;
  "cargo-careful": PackageRef;
  "cargo-chef": PackageRef;
  "cargo-clean-recursive": PackageRef;
  "cargo-clone": PackageRef;
  "cargo-codspeed": PackageRef;
  "cargo-component": PackageRef;
  "cargo-cranky": PackageRef;
  "cargo-crev": PackageRef;
  "cargo-criterion": PackageRef;
  "cargo-cross": PackageRef;
  "cargo-cyclonedx": PackageRef;
  "cargo-deadlinks": PackageRef;
  "cargo-deb": PackageRef;
  "cargo-deny": PackageRef;
  "cargo-depgraph": PackageRef;
  "cargo-dephell": PackageRef;
  "cargo-diet": PackageRef;
  "cargo-dist": PackageRef;
  "cargo-docset": PackageRef;
  "cargo-duplicates": PackageRef;
  "cargo-edit": PackageRef;
  "cargo-embassy": PackageRef;
  "cargo-espmonitor": PackageRef;
  "cargo-expand": PackageRef;
  "cargo-feature": PackageRef;
  "cargo-features-manager": PackageRef;
  "cargo-flamegraph": PackageRef;
  "cargo-fund": PackageRef;
  "cargo-fuzz": PackageRef;
  "cargo-geiger": PackageRef;
  "cargo-generate": PackageRef;
  "cargo-gra": PackageRef;
  "cargo-guppy": PackageRef;
  "cargo-hack": PackageRef;
  "cargo-hakari": PackageRef;
  "cargo-hf2": PackageRef;
  "cargo-i18n": PackageRef;
  "cargo-info": PackageRef;
  "cargo-insta": PackageRef;
  "cargo-lambda": PackageRef;
  "cargo-leptos": PackageRef;
  "cargo-license": PackageRef;
  "cargo-limit": PackageRef;
  "cargo-llvm-cov": PackageRef;
  "cargo-llvm-lines": PackageRef;
  "cargo-local-registry": PackageRef;
  "cargo-lock": PackageRef;
  "cargo-machete": PackageRef;
  "cargo-make": PackageRef;
  "cargo-mobile2": PackageRef;
  "cargo-modules": PackageRef;
  "cargo-mommy": PackageRef;
  "cargo-msrv": PackageRef;
  "cargo-mutants": PackageRef;
  "cargo-ndk": PackageRef;
  "cargo-nextest": PackageRef;
  "cargo-outdated": PackageRef;
  "cargo-pgo": PackageRef;
  "cargo-pgrx": PackageRef;
  "cargo-pgrx_0_12_0_alpha_1": PackageRef;
  "cargo-pgrx_0_12_6": PackageRef;
  "cargo-pgrx_0_14_1": PackageRef;
  "cargo-pio": PackageRef;
  "cargo-play": PackageRef;
  "cargo-plumbing": PackageRef;
  "cargo-profiler": PackageRef;
  "cargo-psp": PackageRef;
  "cargo-public-api": PackageRef;
  "cargo-raze": PackageRef;
  "cargo-rdme": PackageRef;
  "cargo-readme": PackageRef;
  "cargo-release": PackageRef;
  "cargo-risczero": PackageRef;
  "cargo-rr": PackageRef;
  "cargo-run-bin": PackageRef;
  "cargo-seek": PackageRef;
  "cargo-semver-checks": PackageRef;
  "cargo-shear": PackageRef;
  "cargo-show-asm": PackageRef;
  "cargo-shuttle": PackageRef;
  "cargo-sonar": PackageRef;
  "cargo-sort": PackageRef;
  "cargo-spellcheck": PackageRef;
  "cargo-supply-chain": PackageRef;
  "cargo-sweep": PackageRef;
  "cargo-swift": PackageRef;
  "cargo-sync-readme": PackageRef;
  "cargo-tally": PackageRef;
  "cargo-tarpaulin": PackageRef;
  "cargo-tauri": PackageRef;
  "cargo-tauri_1": PackageRef;
  "cargo-temp": PackageRef;
  "cargo-toml-lint": PackageRef;
  "cargo-typify": PackageRef;
  "cargo-udeps": PackageRef;
  "cargo-ui": PackageRef;
  "cargo-unfmt": PackageRef;
  "cargo-unused-features": PackageRef;
  "cargo-update": PackageRef;
  "cargo-v5": PackageRef;
  "cargo-valgrind": PackageRef;
  "cargo-vet": PackageRef;
  "cargo-vibe": PackageRef;
  "cargo-wasi": PackageRef;
  "cargo-watch": PackageRef;
  "cargo-whatfeatures": PackageRef;
  "cargo-wipe": PackageRef;
  "cargo-wizard": PackageRef;
  "cargo-workspaces": PackageRef;
  "cargo-xbuild": PackageRef;
  "cargo-xwin": PackageRef;
  "cargo-zigbuild": PackageRef;
  cargo2junit: PackageRef;
  cariddi: PackageRef;
  carl: PackageRef;
  carlito: PackageRef;
  caroline: PackageRef;
  carp: PackageRef;
  "carps-cups": PackageRef;
  carto: PackageRef;
  casadi: PackageRef;
  "cascadia-code": PackageRef;
  casilda: PackageRef;
  "cask-server": PackageRef;
  cassandra: PackageRef;
  cassowary: PackageRef;
  castnow: PackageRef;
  castopod: PackageRef;
  castor: PackageRef;
  castty: PackageRef;
  castxml: PackageRef;
  cat9: PackageRef;
  "cat9-wrapped": PackageRef;
  "cataclysm-dda": PackageRef;
  "cataclysm-dda-git": PackageRef;
  catalyst: PackageRef;
  catamaran: PackageRef;
  catboost: PackageRef;
  catbox: PackageRef;
  catch: PackageRef;
  catch2: PackageRef;
  catch2_3: PackageRef;
  catclock: PackageRef;
  catdoc: PackageRef;
  catdocx: PackageRef;
  catdvi: PackageRef;
  catgirl: PackageRef;
  catimg: PackageRef;
  catnest: PackageRef;
  catnip: PackageRef;
  "catnip-gtk4": PackageRef;
  catppuccin: PackageRef;
  "catppuccin-catwalk": PackageRef;
  "catppuccin-discord": PackageRef;
  "catppuccin-fcitx5": PackageRef;
  "catppuccin-gtk": PackageRef;
  "catppuccin-kde": PackageRef;
  "catppuccin-qt5ct": PackageRef;
  "catppuccin-whiskers": PackageRef;
  catt: PackageRef;
  caudec: PackageRef;
  cauwugo: PackageRef;
  cava: PackageRef;
  cavalcade: PackageRef;
  cayley: PackageRef;
  cb2bib: PackageRef;
  cbc: PackageRef;
  cbeams: PackageRef;
  cbfmt: PackageRef;
  cbftp: PackageRef;
  cbmbasic: PackageRef;
  cbmc: PackageRef;
  "cbmc-viewer": PackageRef;
  cbmp: PackageRef;
  cbonsai: PackageRef;
  "cbor-diag": PackageRef;
  cbqn: PackageRef;
  "cbqn-replxx": PackageRef;
  "cbqn-standalone": PackageRef;
  "cbqn-standalone-replxx": PackageRef;
  cbtemulator: PackageRef;
  "cc-tool": PackageRef;
  cc1541: PackageRef;
  "cc2538-bsl": PackageRef;
  cc65: PackageRef;
  ccache: PackageRef;
  ccacheStdenv: PackageRef;
  ccacheWrapper: PackageRef;
  ccal: PackageRef;
  cccc: PackageRef;
  ccd2iso: PackageRef;
  ccemux: PackageRef;
  ccextractor: PackageRef;
  ccid: PackageRef;
  ccls: PackageRef;
  cconv: PackageRef;
  ccrypt: PackageRef;
  ccsymbols: PackageRef;
  cctag: PackageRef;
  cctz: PackageRef;
  "cd-hit": PackageRef;
  cdb: PackageRef;
  cddiscid: PackageRef;
  cddl: PackageRef;
  cddlc: PackageRef;
  cddlib: PackageRef;
  cdecl: PackageRef;
  "cdecl-blocks": PackageRef;
  cdecrypt: PackageRef;
  cdi2iso: PackageRef;
  cdimgtools: PackageRef;
  cdist: PackageRef;
  cdk: PackageRef;
  "cdk-go": PackageRef;
  cdncheck: PackageRef;
  cdo: PackageRef;
  "cdogs-sdl": PackageRef;
  cdparanoia: PackageRef;
  cdpr: PackageRef;
  cdrdao: PackageRef;
  cdrkit: PackageRef;
  cdrtools: PackageRef;
  cdwe: PackageRef;
  cdxgen: PackageRef;
  cedar: PackageRef;
  cedille: PackageRef;
  ceedling: PackageRef;
  cegui: PackageRef;
  "cel-go": PackageRef;
  celeste: PackageRef;
  celf: PackageRef;
  celt: PackageRef;
  celt_0_5_1: PackageRef;
  celt_0_7: PackageRef;
  "cemu-ti": PackageRef;
  cent: PackageRef;
  centrifugo: PackageRef;
  ceptre: PackageRef;
  cerberus: PackageRef;
  cerca: PackageRef;
  cereal: PackageRef;
  cereal_1_3_2: PackageRef;
  "ceres-solver": PackageRef;
  cero: PackageRef;
  "cert-viewer": PackageRef;
  "certbot-full": PackageRef;
  certdump: PackageRef;
  certgraph: PackageRef;
  certi: PackageRef;
  "certificate-ripper": PackageRef;
  certigo: PackageRef;
  certinfo: PackageRef;
  "certinfo-go": PackageRef;
  certmitm: PackageRef;
  certspotter: PackageRef;
  certstrap: PackageRef;
  "certstream-server-go": PackageRef;
  certsync: PackageRef;
  cewl: PackageRef;
  cewler: PackageRef;
  "cf-hero": PackageRef;
  "cf-terraforming": PackageRef;
  "cf-tool": PackageRef;
  "cf-vault": PackageRef;
  cfitsio: PackageRef;
  cflow: PackageRef;
  cfm: PackageRef;
  "cfn-changeset-viewer": PackageRef;
  "cfn-nag": PackageRef;
  cfonts: PackageRef;
  cfr: PackageRef;
  cfripper: PackageRef;
  cfspeedtest: PackageRef;
  cfssl: PackageRef;
  cfv: PackageRef;
  cg3: PackageRef;
  cgal: PackageRef;
  cgal_5: PackageRef;
  cgif: PackageRef;
  cgiserver: PackageRef;
  cgl: PackageRef;
  cglm: PackageRef;
  cgns: PackageRef;
  cgoban: PackageRef;
  cgreen: PackageRef;
  "cgt-calc": PackageRef;
  cgterm: PackageRef;
  ch341eeprom: PackageRef;
  chafa: PackageRef;
  "chain-bench": PackageRef;
  chainsaw: PackageRef;
  chalk: PackageRef;
  chamber: PackageRef;
  "chameleon-cli": PackageRef;
  "changedetection-io": PackageRef;
  "changelog-d": PackageRef;
  changelogger: PackageRef;
  changelogging: PackageRef;
  changetower: PackageRef;
  changie: PackageRef;
  chaos: PackageRef;
  charasay: PackageRef;
  "charge-lnd": PackageRef;
  "charis-sil": PackageRef;
  charles: PackageRef;
  charles3: PackageRef;
  charles4: PackageRef;
  charls: PackageRef;
  charm: PackageRef;
  "charm-freeze": PackageRef;
  chars: PackageRef;
  "chart-testing": PackageRef;
  charybdis: PackageRef;
  chase: PackageRef;
  chatblade: PackageRef;
  "chatgpt-cli": PackageRef;
  "chatgpt-retrieval-plugin": PackageRef;
  "chatgpt-shell-cli": PackageRef;
  chatterino2: PackageRef;
  chatterino7: PackageRef;
  chawan: PackageRef;
  cheat: PackageRef;
  check: PackageRef;
  "check-jsonschema": PackageRef;
  "check-sieve": PackageRef;
  check50: PackageRef;
  checkbashisms: PackageRef;
  checkip: PackageRef;
  checkmake: PackageRef;
  checkmate: PackageRef;
  checkov: PackageRef;
  checkpwn: PackageRef;
  checkstyle: PackageRef;
  "chef-cli": PackageRef;
  chelf: PackageRef;
  chemacs2: PackageRef;
  cherry: PackageRef;
  cherrybomb: PackageRef;
  cherrytree: PackageRef;
  "chess-clock": PackageRef;
  "chess-tui": PackageRef;
  "chewing-editor": PackageRef;
  chez: PackageRef;
  "chez-matchable": PackageRef;
  "chez-mit": PackageRef;
  "chez-racket": PackageRef;
  "chez-scmutils": PackageRef;
  "chez-srfi": PackageRef;
  chezmoi: PackageRef;
  chglog: PackageRef;
  "chhoto-url": PackageRef;
  chiaki: PackageRef;
  chibi: PackageRef;
  chicken: PackageRef;
  chipmunk: PackageRef;
  chiptrack: PackageRef;
  chirp: PackageRef;
  "chirpstack-fuota-server": PackageRef;
  "chirpstack-gateway-bridge": PackageRef;
  "chirpstack-mqtt-forwarder": PackageRef;
  "chirpstack-rest-api": PackageRef;
  "chirpstack-udp-forwarder": PackageRef;
  chisel: PackageRef;
  chit: PackageRef;
  chkcrontab: PackageRef;
  chmlib: PackageRef;
  chntpw: PackageRef;
  "chocolate-doom": PackageRef;
  "cholmod-extra": PackageRef;
  "chonburi-font": PackageRef;
  choose: PackageRef;
  choparp: PackageRef;
  chopchop: PackageRef;
  chroma: PackageRef;
  chromaprint: PackageRef;
  "chrome-export": PackageRef;
  "chrome-pak-customizer": PackageRef;
  "chromium-bsu": PackageRef;
  "chromium-xorg-conf": PackageRef;
  chrony: PackageRef;
  chruby: PackageRef;
  "chruby-fish": PackageRef;
  chsrc: PackageRef;
  "cht-sh": PackageRef;
  chuck: PackageRef;
  chunk: PackageRef;
  ciao: PackageRef;
  ciderpress2: PackageRef;
  "cidr-merger": PackageRef;
  cidrgrep: PackageRef;
  "cie-middleware-linux": PackageRef;
  ciftilib: PackageRef;
  "cilium-cli": PackageRef;
  cimg: PackageRef;
  "cinnamon-gsettings-overrides": PackageRef;
  "cinny-desktop": PackageRef;
  "cinny-unwrapped": PackageRef;
  cinzel: PackageRef;
  "circle-flags": PackageRef;
  "circleci-cli": PackageRef;
  circom: PackageRef;
  circt: PackageRef;
  circumflex: PackageRef;
  circup: PackageRef;
  "cirrus-cli": PackageRef;
  cirrusgo: PackageRef;
  cista: PackageRef;
  citations: PackageRef;
  civetweb: PackageRef;
  civo: PackageRef;
  cjdns: PackageRef;
  "cjdns-tools": PackageRef;
  cjose: PackageRef;
  cjson: PackageRef;
  ckan: PackageRef;
  ckbcomp: PackageRef;
  ckdl: PackageRef;
  cksfv: PackageRef;
  "cl-launch": PackageRef;
  "cl-wordle": PackageRef;
  clac: PackageRef;
  clair: PackageRef;
  clairvoyance: PackageRef;
  clairvoyant: PackageRef;
  clamav: PackageRef;
  clang: PackageRef;
  "clang-analyzer": PackageRef;
  "clang-manpages": PackageRef;
  "clang-tidy-sarif": PackageRef;
  "clang-tools": PackageRef;
  "clang-uml": PackageRef;
  clangMultiStdenv: PackageRef;
  clangStdenvNoLibs: PackageRef;
  clang_18: PackageRef;
  clang_20: PackageRef;
  clang_21: PackageRef;
  clang_multi: PackageRef;
  clangbuildanalyzer: PackageRef;
  clap: PackageRef;
  "clarity-city": PackageRef;
  "clash-meta": PackageRef;
  "clash-rs": PackageRef;
  classads: PackageRef;
  "claude-code": PackageRef;
  "claude-monitor": PackageRef;
  claws: PackageRef;
  clblas: PackageRef;
  clboss: PackageRef;
  cld2: PackageRef;
  "cldr-annotations": PackageRef;
  "clean-css-cli": PackageRef;
  clearlyU: PackageRef;
  "clever-tools": PackageRef;
  clevis: PackageRef;
  clex: PackageRef;
  clfft: PackageRef;
  clhep: PackageRef;
  "cli-tips": PackageRef;
  cli11: PackageRef;
  cli50: PackageRef;
  cli53: PackageRef;
  cliam: PackageRef;
  clib: PackageRef;
  clickable: PackageRef;
  clickhouse: PackageRef;
  "clickhouse-backup": PackageRef;
  "clickhouse-lts": PackageRef;
  "client-ip-echo": PackageRef;
  cliflux: PackageRef;
  clifm: PackageRef;
  clightning: PackageRef;
  clima: PackageRef;
  clinfo: PackageRef;
  cling: PackageRef;
  clingcon: PackageRef;
  clingo: PackageRef;
  clini: PackageRef;
  "clipboard-jh": PackageRef;
  clipcat: PackageRef;
  clipmenu: PackageRef;
  clipnotify: PackageRef;
  clipp: PackageRef;
  clipper: PackageRef;
  clipper2: PackageRef;
  clippy: PackageRef;
  "clippy-sarif": PackageRef;
  clipqr: PackageRef;
  clips: PackageRef;
  clipse: PackageRef;
  cliqr: PackageRef;
  cliquer: PackageRef;
  cliscord: PackageRef;
  clisp: PackageRef;
  clive: PackageRef;
  "clj-kondo": PackageRef;
  cljfmt: PackageRef;
  cljstyle: PackageRef;
  cln: PackageRef;
  cloak: PackageRef;
  "cloak-pt": PackageRef;
  cloc: PackageRef;
  "clock-rs": PackageRef;
  "clog-cli": PackageRef;
  clojure: PackageRef;
  "clojure-lsp": PackageRef;
  clolcat: PackageRef;
  clooj: PackageRef;
  clorinde: PackageRef;
  closurecompiler: PackageRef;
  "cloud-custodian": PackageRef;
  "cloud-init": PackageRef;
  "cloud-nuke": PackageRef;
  "cloud-provider-kind": PackageRef;
  "cloud-utils": PackageRef;
  cloudbrute: PackageRef;
  clouddrive2: PackageRef;
  "cloudflare-cli": PackageRef;
  "cloudflare-dynamic-dns": PackageRef;
  "cloudflare-dyndns": PackageRef;
  "cloudflare-utils": PackageRef;
  cloudflared: PackageRef;
  "cloudfoundry-cli": PackageRef;
  cloudfox: PackageRef;
  cloudgoat: PackageRef;
  cloudhunter: PackageRef;
  cloudlens: PackageRef;
  cloudlist: PackageRef;
  cloudlog: PackageRef;
  cloudmonkey: PackageRef;
  cloudprober: PackageRef;
  cloudrecon: PackageRef;
  "cloudsmith-cli": PackageRef;
  clp: PackageRef;
  clpeak: PackageRef;
  "clps2c-compiler": PackageRef;
  clucene_core: PackageRef;
  "clustal-omega": PackageRef;
  clusterctl: PackageRef;
  clusterlint: PackageRef;
  clusternet: PackageRef;
  clutter: PackageRef;
  "clutter-gst": PackageRef;
  "clutter-gtk": PackageRef;
  clzip: PackageRef;
  "cm-rgb": PackageRef;
  cm256cc: PackageRef;
  cm_unicode: PackageRef;
  cmake: PackageRef;
  "cmake-format": PackageRef;
  "cmake-language-server": PackageRef;
  "cmake-lint": PackageRef;
  cmakeCurses: PackageRef;
  cmakeMinimal: PackageRef;
  cmakeWithGui: PackageRef;
  cmakerc: PackageRef;
  cmark: PackageRef;
  "cmark-gfm": PackageRef;
  cmatrix: PackageRef;
  cmctl: PackageRef;
  "cmd-wrapped": PackageRef;
  cmdstan: PackageRef;
  cmigemo: PackageRef;
  cminpack: PackageRef;
  cmocka: PackageRef;
  cmph: PackageRef;
  cmtk: PackageRef;
  cmus: PackageRef;
  cmusfm: PackageRef;
  cnpypp: PackageRef;
  cnquery: PackageRef;
  "cns11643-kai": PackageRef;
  cnspec: PackageRef;
  cnstrokeorder: PackageRef;
  cntb: PackageRef;
  cntlm: PackageRef;
  coal: PackageRef;
  coan: PackageRef;
  cobalt: PackageRef;
  "cobra-cli": PackageRef;
  "coc-basedpyright": PackageRef;
  "coc-clangd": PackageRef;
  "coc-css": PackageRef;
  "coc-diagnostic": PackageRef;
  "coc-pyright": PackageRef;
  "coc-toml": PackageRef;
  coccinelle: PackageRef;
  cockpit: PackageRef;
  cocogitto: PackageRef;
  cocom: PackageRef;
  cod: PackageRef;
  codd: PackageRef;
  "code-cursor": PackageRef;
  "code-cursor-fhs": PackageRef;
  "code-maat": PackageRef;
  "code-minimap": PackageRef;
  code2prompt: PackageRef;
  "codeberg-cli": PackageRef;
  "codeberg-pages": PackageRef;
  codeblocks: PackageRef;
  codeblocksFull: PackageRef;
  codebook: PackageRef;
  codebraid: PackageRef;
  codebuff: PackageRef;
  codec2: PackageRef;
  codechecker: PackageRef;
  "codecov-cli": PackageRef;
  "codecrafters-cli": PackageRef;
  codecserver: PackageRef;
  codefresh: PackageRef;
  codegrab: PackageRef;
  codeium: PackageRef;
  codemov: PackageRef;
  codeowners: PackageRef;
  codeql: PackageRef;
  coder: PackageRef;
  codesearch: PackageRef;
  codesnap: PackageRef;
  codespell: PackageRef;
  codespelunker: PackageRef;
  codevis: PackageRef;
  codex: PackageRef;
  codipack: PackageRef;
  codon: PackageRef;
  coercer: PackageRef;
  coeurl: PackageRef;
  coffeegrindsize: PackageRef;
  coffeescript: PackageRef;
  cogl: PackageRef;
  "coin-utils": PackageRef;
  coin3d: PackageRef;
  coinlive: PackageRef;
  coinmp: PackageRef;
  cointop: PackageRef;
  coldsnap: PackageRef;
  colima: PackageRef;
  "collada-dom": PackageRef;
  "collapseos-cvm": PackageRef;
  collectd: PackageRef;
  "collectd-data": PackageRef;
  collision: PackageRef;
  "colloid-gtk-theme": PackageRef;
  "colloid-icon-theme": PackageRef;
  colm: PackageRef;
  colmena: PackageRef;
  colo: PackageRef;
  "color-transformation-language": PackageRef;
  colordiff: PackageRef;
  colorgrind: PackageRef;
  "colorized-logs": PackageRef;
  colorless: PackageRef;
  colorls: PackageRef;
  colormake: PackageRef;
  colorpanes: PackageRef;
  colort: PackageRef;
  colorz: PackageRef;
  coloursum: PackageRef;
  colpack: PackageRef;
  colstr: PackageRef;
  coltrane: PackageRef;
  comaps: PackageRef;
  combinatorial_designs: PackageRef;
  comby: PackageRef;
  "comet-gog": PackageRef;
  "comet-gog_heroic": PackageRef;
  comfortaa: PackageRef;
  "comic-mandown": PackageRef;
  "comic-mono": PackageRef;
  "comic-neue": PackageRef;
  "comic-relief": PackageRef;
  comical: PackageRef;
  comixcursors: PackageRef;
  comma: PackageRef;
  commafeed: PackageRef;
  "commit-formatter": PackageRef;
  "commit-mono": PackageRef;
  commitizen: PackageRef;
  "commitizen-go": PackageRef;
  commitlint: PackageRef;
  "commitlint-rs": PackageRef;
  commitmsgfmt: PackageRef;
  committed: PackageRef;
  commix: PackageRef;
  "common-updater-scripts": PackageRef;
  commonsBcel: PackageRef;
  commonsBsf: PackageRef;
  commonsCompress: PackageRef;
  commonsDaemon: PackageRef;
  commonsFileUpload: PackageRef;
  commonsIo: PackageRef;
  commonsLang: PackageRef;
  commonsLogging: PackageRef;
  commonsMath: PackageRef;
  communi: PackageRef;
  comodoro: PackageRef;
  compactor: PackageRef;
  compare50: PackageRef;
  compass: PackageRef;
  compcert: PackageRef;
  compdb: PackageRef;
  "compile-daemon": PackageRef;
  compiledb: PackageRef;
  "complete-alias": PackageRef;
  completely: PackageRef;
  complgen: PackageRef;
  compose2nix: PackageRef;
  composefs: PackageRef;
  "composer-require-checker": PackageRef;
  comrak: PackageRef;
  conan: PackageRef;
  conceal: PackageRef;
  concord: PackageRef;
  concurrently: PackageRef;
  conduit: PackageRef;
  "conduktor-ctl": PackageRef;
  confd: PackageRef;
  confetty: PackageRef;
  "config-store": PackageRef;
  "configurable-http-proxy": PackageRef;
  confluencepot: PackageRef;
  "confluent-cli": PackageRef;
  "confluent-platform": PackageRef;
  conform: PackageRef;
  conftest: PackageRef;
  confy: PackageRef;
  conglomerate: PackageRef;
  conjure: PackageRef;
  "conjure-tor": PackageRef;
  conkeyscan: PackageRef;
  connect: PackageRef;
  connman_dmenu: PackageRef;
  conpass: PackageRef;
  conserve: PackageRef;
  conserver: PackageRef;
  "console-bridge": PackageRef;
  "console-setup": PackageRef;
  construct: PackageRef;
  constructium: PackageRef;
  construo: PackageRef;
  construoBase: PackageRef;
  consul: PackageRef;
  "consul-alerts": PackageRef;
  "consul-template": PackageRef;
  contact: PackageRef;
  "container-structure-test": PackageRef;
  container2wasm: PackageRef;
  contour: PackageRef;
  controku: PackageRef;
  convbin: PackageRef;
  convco: PackageRef;
  "converged-security-suite": PackageRef;
  converseen: PackageRef;
  convfont: PackageRef;
  convmv: PackageRef;
  convos: PackageRef;
  "cook-cli": PackageRef;
  "cook-framework": PackageRef;
  "cool-retro-term": PackageRef;
  coolreader: PackageRef;
  cooper: PackageRef;
  "cooper-hewitt": PackageRef;
  coordgenlibs: PackageRef;
  coost: PackageRef;
  copacetic: PackageRef;
  cope: PackageRef;
  "copilot-cli": PackageRef;
  "copilot-language-server": PackageRef;
  "copilot-node-server": PackageRef;
  copyDesktopItems: PackageRef;
  copyPkgconfigItems: PackageRef;
  copybara: PackageRef;
  copycat: PackageRef;
  copygen: PackageRef;
  "copyright-update": PackageRef;
  copywrite: PackageRef;
  coq: PackageRef;
  "coq-kernel": PackageRef;
  coq2html: PackageRef;
  coq_8_10: PackageRef;
  coq_8_11: PackageRef;
  coq_8_12: PackageRef;
  coq_8_13: PackageRef;
  coq_8_14: PackageRef;
  coq_8_15: PackageRef;
  coq_8_16: PackageRef;
  coq_8_17: PackageRef;
  coq_8_18: PackageRef;
  coq_8_19: PackageRef;
  coq_8_20: PackageRef;
  coq_8_7: PackageRef;
  coq_8_8: PackageRef;
  coq_8_9: PackageRef;
  coq_9_1: PackageRef;
  cordova: PackageRef;
  coredns: PackageRef;
  corefonts: PackageRef;
  corepack: PackageRef;
  corepack_20: PackageRef;
  corepack_24: PackageRef;
  corestore: PackageRef;
  coreth: PackageRef;
  coreutils: PackageRef;
  "coreutils-full": PackageRef;
  "coreutils-prefixed": PackageRef;
  corkscrew: PackageRef;
  cornelis: PackageRef;
  coroot: PackageRef;
  "coroot-node-agent": PackageRef;
  corrosion: PackageRef;
  corrscope: PackageRef;
  corrupter: PackageRef;
  "corsix-th": PackageRef;
  "cortex-tools": PackageRef;
  corteza: PackageRef;
  corto: PackageRef;
  corundum: PackageRef;
  cosign: PackageRef;
  "cosmic-icons": PackageRef;
  "cosmic-wallpapers": PackageRef;
  cotp: PackageRef;
  cotton: PackageRef;
  coturn: PackageRef;
  "couchdb-dump": PackageRef;
  couchdb3: PackageRef;
  countryfetch: PackageRef;
  countryguess: PackageRef;
  "courier-prime": PackageRef;
  "coursera-dl": PackageRef;
  coursier: PackageRef;
  cowsay: PackageRef;
  cowsql: PackageRef;
  coyim: PackageRef;
  coz: PackageRef;
  coze: PackageRef;
  cozette: PackageRef;
  "cp210x-program": PackageRef;
  cp437: PackageRef;
  cpc: PackageRef;
  cpcfs: PackageRef;
  cpio: PackageRef;
  "cplay-ng": PackageRef;
  "cpm-cmake": PackageRef;
  "cpp-hocon": PackageRef;
  "cpp-jwt": PackageRef;
  "cpp-netlib": PackageRef;
  "cpp-redis": PackageRef;
  "cpp-utilities": PackageRef;
  cppad: PackageRef;
  cppcheck: PackageRef;
  cppcodec: PackageRef;
  cppe: PackageRef;
  cppfront: PackageRef;
  cppi: PackageRef;
  cppitertools: PackageRef;
  cpplint: PackageRef;
  cppman: PackageRef;
  "cppreference-doc": PackageRef;
  cpptest: PackageRef;
  cpptoml: PackageRef;
  cpptrace: PackageRef;
  cppunit: PackageRef;
  cpputest: PackageRef;
  cppzmq: PackageRef;
  cpr: PackageRef;
  cproto: PackageRef;
  cpu_features: PackageRef;
  cpufetch: PackageRef;
  cpuinfo: PackageRef;
  cpulimit: PackageRef;
  cpuminer: PackageRef;
  "cpupower-gui": PackageRef;
  cq: PackageRef;
  "crabfit-api": PackageRef;
  "crabfit-frontend": PackageRef;
  crabz: PackageRef;
  crackle: PackageRef;
  cracklib: PackageRef;
  crackql: PackageRef;
  crane: PackageRef;
  crate2nix: PackageRef;
  cratedb: PackageRef;
  crawl: PackageRef;
  crawlTiles: PackageRef;
  crawley: PackageRef;
  crc: PackageRef;
  crc32c: PackageRef;
  "crc64fast-nvme": PackageRef;
  crcpp: PackageRef;
  crd2pulumi: PackageRef;
  cre2: PackageRef;
  "create-cycle-app": PackageRef;
  createrepo_c: PackageRef;
  "credential-detector": PackageRef;
  "credhub-cli": PackageRef;
  creds: PackageRef;
  credslayer: PackageRef;
  creduce: PackageRef;
  creep: PackageRef;
  "crengine-ng": PackageRef;
  crex: PackageRef;
  "cri-tools": PackageRef;
  crictty: PackageRef;
  crimson: PackageRef;
  "crimson-pro": PackageRef;
  cringify: PackageRef;
  "crispy-doom": PackageRef;
  critcmp: PackageRef;
  criterion: PackageRef;
  "criticality-score": PackageRef;
  crlfsuite: PackageRef;
  crlfuzz: PackageRef;
  croaring: PackageRef;
  croc: PackageRef;
  crocoddyl: PackageRef;
  cron: PackageRef;
  cronie: PackageRef;
  cronutils: PackageRef;
  "cross-seed": PackageRef;
  crossguid: PackageRef;
  "crossplane-cli": PackageRef;
  crosswords: PackageRef;
  crow: PackageRef;
  crowbar: PackageRef;
  "crowdin-cli": PackageRef;
  crowdsec: PackageRef;
  "crowdsec-firewall-bouncer": PackageRef;
  crudini: PackageRef;
  cruft: PackageRef;
  crumbs: PackageRef;
  crunch: PackageRef;
  crusader: PackageRef;
  crush: PackageRef;
  cryfs: PackageRef;
  "crypto-tracker": PackageRef;
  cryptominisat: PackageRef;
  cryptop: PackageRef;
  cryptopp: PackageRef;
  cryptor: PackageRef;
  cryptoverif: PackageRef;
  cryptpad: PackageRef;
  crystal: PackageRef;
  crystal2nix: PackageRef;
  crystal_1_14: PackageRef;
  crystal_1_15: PackageRef;
  crystal_1_17: PackageRef;
  crystalline: PackageRef;
  crystfel: PackageRef;
  "crystfel-headless": PackageRef;
  csa: PackageRef;
  cscope: PackageRef;
  csdp: PackageRef;
  csdr: PackageRef;
  "csharp-ls": PackageRef;
  csharpier: PackageRef;
  csharprepl: PackageRef;
  csmith: PackageRef;
  csound: PackageRef;
  "csound-manual": PackageRef;
  "css-checker": PackageRef;
  csslint: PackageRef;
  "csv-tui": PackageRef;
  csv2latex: PackageRef;
  csv2odf: PackageRef;
  csv2parquet: PackageRef;
  csv2svg: PackageRef;
  csvdiff: PackageRef;
  csview: PackageRef;
  csvkit: PackageRef;
  csvlens: PackageRef;
  csvq: PackageRef;
  csvquote: PackageRef;
  "csvs-to-sqlite": PackageRef;
  csvtk: PackageRef;
  csvtool: PackageRef;
  ctags: PackageRef;
  "ctags-lsp": PackageRef;
  ctagsWrapped: PackageRef;
  ctestCheckHook: PackageRef;
  ctlptl: PackageRef;
  ctodo: PackageRef;
  ctop: PackageRef;
  ctranslate2: PackageRef;
  ctre: PackageRef;
  ctrtool: PackageRef;
  ctx: PackageRef;
  ctypes_sh: PackageRef;
  cubeb: PackageRef;
  cubicle: PackageRef;
  cubicsdr: PackageRef;
  "cubiomes-viewer": PackageRef;
  cucumber: PackageRef;
  cudd: PackageRef;
  cue: PackageRef;
  cue2pops: PackageRef;
  cuelsp: PackageRef;
  cuetools: PackageRef;
  cuetsy: PackageRef;
  culmus: PackageRef;
  cum: PackageRef;
  cunit: PackageRef;
  "cup-docker": PackageRef;
  "cup-docker-noserver": PackageRef;
  cups: PackageRef;
  "cups-drv-rastertosag-gdi": PackageRef;
  "cups-dymo": PackageRef;
  "cups-pdf-to-pdf": PackageRef;
  "cups-printers": PackageRef;
  "cups-toshiba-estudio": PackageRef;
  curie: PackageRef;
  curl: PackageRef;
  "curl-impersonate": PackageRef;
  "curl-impersonate-chrome": PackageRef;
  "curl-impersonate-ff": PackageRef;
  curlFull: PackageRef;
  curlHTTP3: PackageRef;
  curlMinimal: PackageRef;
  curlWithGnuTls: PackageRef;
  curlftpfs: PackageRef;
  curlie: PackageRef;
  curlpp: PackageRef;
  curseofwar: PackageRef;
  "curseofwar-sdl": PackageRef;
  curseradio: PackageRef;
  cursewords: PackageRef;
  "cursor-cli": PackageRef;
  curtail: PackageRef;
  curv: PackageRef;
  cutecapture: PackageRef;
  cutecom: PackageRef;
  cutemaze: PackageRef;
  cutter: PackageRef;
  cvc3: PackageRef;
  cvc4: PackageRef;
  cvc5: PackageRef;
  "cve-bin-tool": PackageRef;
  "cve-prioritizer": PackageRef;
  cvehound: PackageRef;
  cvemap: PackageRef;
  cvs: PackageRef;
  "cvs-fast-export": PackageRef;
  cvs2svn: PackageRef;
  cvsps: PackageRef;
  cvsq: PackageRef;
  cw: PackageRef;
  cwebbin: PackageRef;
  cwltool: PackageRef;
  "cxx-prettyprint": PackageRef;
  "cxx-rs": PackageRef;
  cxxopts: PackageRef;
  cxxtest: PackageRef;
  cyanrip: PackageRef;
  cyberchef: PackageRef;
  "cyberpunk-neon": PackageRef;
  "cyclone-scheme": PackageRef;
  cyclonedds: PackageRef;
  "cyclonedds-cxx": PackageRef;
  "cyclonedx-cli": PackageRef;
  "cyclonedx-gomod": PackageRef;
  "cyclonedx-python": PackageRef;
  cyme: PackageRef;
  cypress: PackageRef;
  "cyrus-imapd": PackageRef;
  "cyrus-sasl-xoauth2": PackageRef;
  cyrus_sasl: PackageRef;
  cytoscape: PackageRef;
  "cz-cli": PackageRef;
  czkawka: PackageRef;
  "czkawka-full": PackageRef;
  czmq: PackageRef;
  chickenPackages_4: chickenPackages_4;
  coqPackages: coqPackages;
  cudaPackages: cudaPackages;
  cutterPlugins: cutterPlugins;
}

export interface onLlDd·d {
  d2: PackageRef;
  d2coding: PackageRef;
  d2hs: PackageRef;
  dab_lib: PackageRef;
  dabet: PackageRef;
  dadadodo: PackageRef;
  daemon: PackageRef;
  daemonize: PackageRef;
  daemontools: PackageRef;
  dafny: PackageRef;
  dailies: PackageRef;
  daktilo: PackageRef;
  dalfox: PackageRef;
  dalphaball: PackageRef;
  damon: PackageRef;
  "dancing-script": PackageRef;
  "danger-gitlab": PackageRef;
  dante: PackageRef;
  dapl: PackageRef;
  "dapl-native": PackageRef;
  "dapr-cli": PackageRef;
  dar: PackageRef;
  darcs: PackageRef;
  "darcs-to-git": PackageRef;
  darkhttpd: PackageRef;
  darkice: PackageRef;
  darklua: PackageRef;
  darkradiant: PackageRef;
  darkstat: PackageRef;
  darktable: PackageRef;
  "darling-dmg": PackageRef;
  dart: PackageRef;
  "dart-sass": PackageRef;
  dartsim: PackageRef;
  das: PackageRef;
  dasel: PackageRef;
  dash: PackageRef;
  "dash-mpd-cli": PackageRef;
  dasher: PackageRef;
  dashing: PackageRef;
  dasht: PackageRef;
  "dashy-ui": PackageRef;
  dasm: PackageRef;
  "databricks-cli": PackageRef;
  "databricks-sql-cli": PackageRef;
  "datadog-agent": PackageRef;
  "datadog-process-agent": PackageRef;
  "datafusion-cli": PackageRef;
  datamash: PackageRef;
  datatrove: PackageRef;
  datefmt: PackageRef;
  dateutils: PackageRef;
  datree: PackageRef;
  dav1d: PackageRef;
  davis: PackageRef;
  davix: PackageRef;
  "davix-copy": PackageRef;
  davmail: PackageRef;
  davs2: PackageRef;
  davtest: PackageRef;
  dawn: PackageRef;
  dawncut: PackageRef;
  dayon: PackageRef;
  dazel: PackageRef;
  db: PackageRef;
  "db-rest": PackageRef;
  db4: PackageRef;
  db6: PackageRef;
  db62: PackageRef;
  dbacl: PackageRef;
  dbcsr: PackageRef;
  dbd: PackageRef;
  "dbeaver-bin": PackageRef;
  dbgate: PackageRef;
  "dbip-asn-lite": PackageRef;
  "dbip-city-lite": PackageRef;
  "dbip-country-lite": PackageRef;
  dblab: PackageRef;
  dblatex: PackageRef;
  dblatexFull: PackageRef;
  dbmate: PackageRef;
  dbmonster: PackageRef;
  dbqn: PackageRef;
  "dbqn-native": PackageRef;
  dbtpl: PackageRef;
  dbus: PackageRef;
  "dbus-glib": PackageRef;
  "dbus-test-runner": PackageRef;
  dbvisualizer: PackageRef;
  dbx: PackageRef;
  dbxml: PackageRef;
  dcap: PackageRef;
  dcfldd: PackageRef;
  dclock: PackageRef;
  dcm2niix: PackageRef;
  dcmtk: PackageRef;
  dcnnt: PackageRef;
  dconf: PackageRef;
  "dconf-editor": PackageRef;
  dconf2nix: PackageRef;
  dcraw: PackageRef;
  dcrctl: PackageRef;
  dcrd: PackageRef;
  dcrwallet: PackageRef;
  dcs: PackageRef;
  "dcw-gmt": PackageRef;
  ddate: PackageRef;
  ddd: PackageRef;
  ddev: PackageRef;
  ddgr: PackageRef;
  ddh: PackageRef;
  ddnet: PackageRef;
  "ddnet-server": PackageRef;
  "ddns-go": PackageRef;
  "ddns-updater": PackageRef;
  ddosify: PackageRef;
  ddrescue: PackageRef;
  ddsmt: PackageRef;
  "deadbeef-with-plugins": PackageRef;
  deadnix: PackageRef;
  "deadpixi-sam-unstable": PackageRef;
  deark: PackageRef;
  debase: PackageRef;
  "debian-devscripts": PackageRef;
  "debian-goodies": PackageRef;
  debianutils: PackageRef;
  debos: PackageRef;
  debsigs: PackageRef;
  debugedit: PackageRef;
  "dec-decode": PackageRef;
  decasify: PackageRef;
  deck: PackageRef;
  decker: PackageRef;
  decktape: PackageRef;
  deco: PackageRef;
  "decode-spam-headers": PackageRef;
  dedup: PackageRef;
  deepfilternet: PackageRef;
  deepsea: PackageRef;
  deepsecrets: PackageRef;
  deepsource: PackageRef;
  deeptools: PackageRef;
  deer: PackageRef;
  deface: PackageRef;
  "defuddle-cli": PackageRef;
  degate: PackageRef;
  degit: PackageRef;
  dehydrated: PackageRef;
  dejagnu: PackageRef;
  dejavu_fonts: PackageRef;
  dejavu_fontsEnv: PackageRef;
  dejsonlz4: PackageRef;
  delayarchitect: PackageRef;
  "dell-530cdn": PackageRef;
  delly: PackageRef;
  delsum: PackageRef;
  delta: PackageRef;
  "deltachat-repl": PackageRef;
  "deltachat-rpc-server": PackageRef;
  "deluge-gtk": PackageRef;
  deluged: PackageRef;
  delve: PackageRef;
  demoit: PackageRef;
  dendrite: PackageRef;
  deno: PackageRef;
  densify: PackageRef;
  "dep-scan": PackageRef;
  "dep-tree": PackageRef;
  "departure-mono": PackageRef;
  "dependabot-cli": PackageRef;
  "dependency-track": PackageRef;
  "dependency-track-exporter": PackageRef;
  "deploy-rs": PackageRef;
  deployer: PackageRef;
  depotdownloader: PackageRef;
  deputy: PackageRef;
  "der-ascii": PackageRef;
  "descent1-assets": PackageRef;
  "descent2-assets": PackageRef;
  descent3: PackageRef;
  "descent3-unwrapped": PackageRef;
  desed: PackageRef;
  deskew: PackageRef;
  "desktop-file-utils": PackageRef;
  "desktop-postflop": PackageRef;
  desktopToDarwinBundle: PackageRef;
  desmume: PackageRef;
  desync: PackageRef;
  detach: PackageRef;
  detekt: PackageRef;
  "deterministic-uname": PackageRef;
  deutex: PackageRef;
  devbox: PackageRef;
  devcontainer: PackageRef;
  devd: PackageRef;
  devede: PackageRef;
  devenv: PackageRef;
  "device-tree_rpi": PackageRef;
  devmode: PackageRef;
  devour: PackageRef;
  "devpi-client": PackageRef;
  "devpi-server": PackageRef;
  devpod: PackageRef;
  "devpod-desktop": PackageRef;
  devspace: PackageRef;
  "dex-oidc": PackageRef;
  dex2jar: PackageRef;
  dexed: PackageRef;
  "dezoomify-rs": PackageRef;
  dfc: PackageRef;
  dfhack: PackageRef;
  dfmt: PackageRef;
  dfrs: PackageRef;
  "dfu-programmer": PackageRef;
  "dfu-util": PackageRef;
  "dgen-sdl": PackageRef;
  dgraph: PackageRef;
  dhall: PackageRef;
  "dhall-bash": PackageRef;
  "dhall-docs": PackageRef;
  "dhall-json": PackageRef;
  "dhall-lsp-server": PackageRef;
  "dhall-nix": PackageRef;
  "dhall-nixpkgs": PackageRef;
  "dhall-yaml": PackageRef;
  dhcpig: PackageRef;
  dhcping: PackageRef;
  dhcpm: PackageRef;
  dht: PackageRef;
  di: PackageRef;
  "di-tui": PackageRef;
  dia: PackageRef;
  "diagnostic-languageserver": PackageRef;
  "diagrams-as-code": PackageRef;
  "diagrams-builder": PackageRef;
  dialog: PackageRef;
  dialogbox: PackageRef;
  diamond: PackageRef;
  dico: PackageRef;
  dict: PackageRef;
  "dict-cc-py": PackageRef;
  diction: PackageRef;
  dictu: PackageRef;
  didder: PackageRef;
  didu: PackageRef;
  didyoumean: PackageRef;
  dieHook: PackageRef;
  diebahn: PackageRef;
  dieharder: PackageRef;
  "diesel-cli": PackageRef;
  "diesel-cli-ext": PackageRef;
  "diff-pdf": PackageRef;
  "diff-so-fancy": PackageRef;
  diffedit3: PackageRef;
  diffnav: PackageRef;
  diffoci: PackageRef;
  diffoscope: PackageRef;
  diffoscopeMinimal: PackageRef;
  diffr: PackageRef;
  diffsitter: PackageRef;
  diffstat: PackageRef;
  difftastic: PackageRef;
  diffuse: PackageRef;
  diffutils: PackageRef;
  dig: PackageRef;
  digestpp: PackageRef;
  digiham: PackageRef;
  digital: PackageRef;
  digitemp: PackageRef;
  dijo: PackageRef;
  dillo: PackageRef;
  "dillo-plus": PackageRef;
  dim: PackageRef;
  "dina-font": PackageRef;
  dinish: PackageRef;
  dinit: PackageRef;
  dino: PackageRef;
  diodon: PackageRef;
  diopser: PackageRef;
  dioxionary: PackageRef;
  "dioxus-cli": PackageRef;
  dipc: PackageRef;
  dirb: PackageRef;
  dirbuster: PackageRef;
  "dircolors-solarized": PackageRef;
  dirdiff: PackageRef;
  "directx-headers": PackageRef;
  "directx-shader-compiler": PackageRef;
  direnv: PackageRef;
  direvent: PackageRef;
  direwolf: PackageRef;
  dirstalk: PackageRef;
  disarchive: PackageRef;
  discocss: PackageRef;
  "discord-rpc": PackageRef;
  "discord-sh": PackageRef;
  "discordchatexporter-cli": PackageRef;
  discordo: PackageRef;
  discount: PackageRef;
  disfetch: PackageRef;
  "disk-filltest": PackageRef;
  diskrsync: PackageRef;
  diskus: PackageRef;
  dislocker: PackageRef;
  dismap: PackageRef;
  dismember: PackageRef;
  disnix: PackageRef;
  display3d: PackageRef;
  dissent: PackageRef;
  distant: PackageRef;
  distccStdenv: PackageRef;
  distccWrapper: PackageRef;
  distgen: PackageRef;
  "distrho-ports": PackageRef;
  distribution: PackageRef;
  diswall: PackageRef;
  "dita-ot": PackageRef;
  ditaa: PackageRef;
  dive: PackageRef;
  dix: PackageRef;
  "django-upgrade": PackageRef;
  djbdns: PackageRef;
  djent: PackageRef;
  djgpp: PackageRef;
  djgpp_i686: PackageRef;
  djhtml: PackageRef;
  djlint: PackageRef;
  "djot-js": PackageRef;
  djview: PackageRef;
  djvu2pdf: PackageRef;
  djvulibre: PackageRef;
  dkh: PackageRef;
  dkimproxy: PackageRef;
  "dl-librescore": PackageRef;
  "dl-poly-classic-mpi": PackageRef;
  dleyna: PackageRef;
  dli: PackageRef;
  dlib: PackageRef;
  "dm-mono": PackageRef;
  "dm-sans": PackageRef;
  dmalloc: PackageRef;
  "dmarc-metrics-exporter": PackageRef;
  "dmarc-report-converter": PackageRef;
  dmensamenu: PackageRef;
  dmenu: PackageRef;
  dmg2img: PackageRef;
  dmlive: PackageRef;
  dmsdos: PackageRef;
  "dmtx-utils": PackageRef;
  dnadd: PackageRef;
  "dnd-tools": PackageRef;
  dnf4: PackageRef;
  dnf5: PackageRef;
  dnglab: PackageRef;
  dnote: PackageRef;
  "dns-collector": PackageRef;
  "dns-over-https": PackageRef;
  "dns-root-data": PackageRef;
  dns2tcp: PackageRef;
  dnschef: PackageRef;
  dnscontrol: PackageRef;
  "dnscrypt-proxy": PackageRef;
  dnsdbq: PackageRef;
  dnsdiag: PackageRef;
  dnsdist: PackageRef;
  dnsenum: PackageRef;
  "dnslink-std-go": PackageRef;
  dnslookup: PackageRef;
  dnsmap: PackageRef;
  dnsmasq: PackageRef;
  "dnsmon-go": PackageRef;
  dnsmonster: PackageRef;
  dnspeep: PackageRef;
  dnsperf: PackageRef;
  dnsproxy: PackageRef;
  dnsrecon: PackageRef;
  dnss: PackageRef;
  dnstake: PackageRef;
  dnstap: PackageRef;
  dnstop: PackageRef;
  dnstracer: PackageRef;
  dnstwist: PackageRef;
  dnsvalidator: PackageRef;
  dnsviz: PackageRef;
  dnsx: PackageRef;
  doc2go: PackageRef;
  "docbook-xsl-nons": PackageRef;
  "docbook-xsl-ns": PackageRef;
  docbook2mdoc: PackageRef;
  docbook2x: PackageRef;
  docbook5: PackageRef;
  docbook_sgml_dtd_31: PackageRef;
  docbook_sgml_dtd_41: PackageRef;
  docbook_xml_dtd_412: PackageRef;
  docbook_xml_dtd_42: PackageRef;
  docbook_xml_dtd_43: PackageRef;
  docbook_xml_dtd_44: PackageRef;
  docbook_xml_dtd_45: PackageRef;
  docbook_xml_ebnf_dtd: PackageRef;
  docfd: PackageRef;
  docfx: PackageRef;
  docify: PackageRef;
  docker: PackageRef;
  "docker-buildx": PackageRef;
  "docker-client": PackageRef;
  "docker-color-output": PackageRef;
  "docker-compose": PackageRef;
  "docker-compose-language-service": PackageRef;
  "docker-credential-gcr": PackageRef;
  "docker-credential-helpers": PackageRef;
  "docker-gc": PackageRef;
  "docker-language-server": PackageRef;
  "docker-ls": PackageRef;
  "docker-sbom": PackageRef;
  "docker-slim": PackageRef;
  "docker-vackup": PackageRef;
  docker_25: PackageRef;
  "dockerfile-language-server": PackageRef;
  dockerfmt: PackageRef;
  dockfmt: PackageRef;
  dockle: PackageRef;
  dockstarter: PackageRef;
  doclifter: PackageRef;
  docopt_cpp: PackageRef;
  docopts: PackageRef;
  docstrfmt: PackageRef;
  doctave: PackageRef;
  doctest: PackageRef;
  doctl: PackageRef;
  doctoc: PackageRef;
  docui: PackageRef;
  documenso: PackageRef;
  "documentation-highlighter": PackageRef;
  "documize-community": PackageRef;
  docuum: PackageRef;
  dog: PackageRef;
  dogdns: PackageRef;
  doge: PackageRef;
  dogedns: PackageRef;
  doggo: PackageRef;
  "doh-proxy-rust": PackageRef;
  doing: PackageRef;
  doitlive: PackageRef;
  dokieli: PackageRef;
  dokuwiki: PackageRef;
  dolbybcsoftwaredecode: PackageRef;
  dolfinx: PackageRef;
  dolibarr: PackageRef;
  "dolphin-emu": PackageRef;
  "dolphin-emu-primehack": PackageRef;
  dolt: PackageRef;
  domination: PackageRef;
  domine: PackageRef;
  "domino-chain": PackageRef;
  domoticz: PackageRef;
  done: PackageRef;
  donkey: PackageRef;
  donpapi: PackageRef;
  dontgo403: PackageRef;
  dooit: PackageRef;
  "dooit-extras": PackageRef;
  "doom-bcc": PackageRef;
  doomretro: PackageRef;
  doomrunner: PackageRef;
  doomseeker: PackageRef;
  doona: PackageRef;
  dopewars: PackageRef;
  doppler: PackageRef;
  doq: PackageRef;
  dorkscout: PackageRef;
  dos2unix: PackageRef;
  dosage: PackageRef;
  dosbox: PackageRef;
  "dosbox-staging": PackageRef;
  "dosbox-x": PackageRef;
  dosemu_fonts: PackageRef;
  dosfstools: PackageRef;
  dosis: PackageRef;
  "dot-language-server": PackageRef;
  "dot-merlin-reader": PackageRef;
  dotacat: PackageRef;
  dotbot: PackageRef;
  "dotcolon-fonts": PackageRef;
  dotconf: PackageRef;
  "dotenv-cli": PackageRef;
  "dotenv-linter": PackageRef;
  dotenvx: PackageRef;
  dotenvy: PackageRef;
  dotfiles: PackageRef;
  "dotnet-aspnetcore": PackageRef;
  "dotnet-aspnetcore_10": PackageRef;
  "dotnet-aspnetcore_6": PackageRef;
  "dotnet-aspnetcore_7": PackageRef;
  "dotnet-aspnetcore_9": PackageRef;
  "dotnet-ef": PackageRef;
  "dotnet-outdated": PackageRef;
  "dotnet-repl": PackageRef;
  "dotnet-runtime": PackageRef;
  "dotnet-runtime_10": PackageRef;
  "dotnet-runtime_6": PackageRef;
  "dotnet-runtime_7": PackageRef;
  "dotnet-runtime_9": PackageRef;
  "dotnet-sdk": PackageRef;
  "dotnet-sdk_10": PackageRef;
  "dotnet-sdk_6": PackageRef;
  "dotnet-sdk_7": PackageRef;
  "dotnet-sdk_9": PackageRef;
  dotnetbuildhelpers: PackageRef;
  dotool: PackageRef;
  dotslash: PackageRef;
  dotter: PackageRef;
  "double-conversion": PackageRef;
  "double-entry-generator": PackageRef;
  "doulos-sil": PackageRef;
  dovecot: PackageRef;
  "dovecot-fts-flatcurve": PackageRef;
  dovecot_exporter: PackageRef;
  dovecot_pigeonhole: PackageRef;
  "dovi-tool": PackageRef;
  doxx: PackageRef;
  doxygen: PackageRef;
  "doxygen-awesome-css": PackageRef;
  dpic: PackageRef;
  dpkg: PackageRef;
  "dpms-off": PackageRef;
  dpp: PackageRef;
  dprint: PackageRef;
  dps8m: PackageRef;
  "dpt-rp1-py": PackageRef;
  dq: PackageRef;
  dr14_tmeter: PackageRef;
  "dra-cla": PackageRef;
  draco: PackageRef;
  "dracula-qt5-theme": PackageRef;
  "dracula-theme": PackageRef;
  "drafting-mono": PackageRef;
  drake: PackageRef;
  "drascula-the-vampire-strikes-back": PackageRef;
  "drat-trim": PackageRef;
  draupnir: PackageRef;
  drawio: PackageRef;
  "drawio-headless": PackageRef;
  drawpile: PackageRef;
  "drawpile-server-headless": PackageRef;
  drawterm: PackageRef;
  "drawterm-wayland": PackageRef;
  dreamweb: PackageRef;
  "dri-pkgconfig-stub": PackageRef;
  driftctl: PackageRef;
  driftnet: PackageRef;
  drill: PackageRef;
  drive: PackageRef;
  drogon: PackageRef;
  drone: PackageRef;
  "drone-cli": PackageRef;
  "drone-oss": PackageRef;
  "drone-runner-docker": PackageRef;
  "drone-runner-exec": PackageRef;
  "drone-runner-ssh": PackageRef;
  "drone-scp": PackageRef;
  droopy: PackageRef;
  druid: PackageRef;
  drupal: PackageRef;
  dry: PackageRef;
  dscanner: PackageRef;
  dsdcc: PackageRef;
  dsq: PackageRef;
  dssat: PackageRef;
  dssp: PackageRef;
  dstep: PackageRef;
  dstp: PackageRef;
  dsview: PackageRef;
  dsvpn: PackageRef;
  dt: PackageRef;
  "dt-schema": PackageRef;
  dtach: PackageRef;
  dtc: PackageRef;
  dte: PackageRef;
  dterm: PackageRef;
  dtool: PackageRef;
  dtools: PackageRef;
  dtrx: PackageRef;
  "dts-lsp": PackageRef;
  "dtv-scan-tables": PackageRef;
  dua: PackageRef;
  dub: PackageRef;
  "dub-to-nix": PackageRef;
  dubBuildHook: PackageRef;
  dubCheckHook: PackageRef;
  dubSetupHook: PackageRef;
  "dublin-traceroute": PackageRef;
  duc: PackageRef;
  duckdb: PackageRef;
  "duckling-proxy": PackageRef;
  duckscript: PackageRef;
  duckx: PackageRef;
  duf: PackageRef;
  duff: PackageRef;
  dufs: PackageRef;
  duktape: PackageRef;
  dum: PackageRef;
  "dumb-init": PackageRef;
  dumbpipe: PackageRef;
  dummyhttp: PackageRef;
  "dump1090-fa": PackageRef;
  dump_syms: PackageRef;
  dumpasn1: PackageRef;
  dumphfdl: PackageRef;
  dumpifs: PackageRef;
  dumpnar: PackageRef;
  dumptorrent: PackageRef;
  dumpvdl2: PackageRef;
  "dune-release": PackageRef;
  dune3d: PackageRef;
  dune_1: PackageRef;
  dune_2: PackageRef;
  dune_3: PackageRef;
  "duo-unix": PackageRef;
  dupd: PackageRef;
  "dupe-krill": PackageRef;
  dupeguru: PackageRef;
  duplicacy: PackageRef;
  duplicity: PackageRef;
  duply: PackageRef;
  dura: PackageRef;
  durden: PackageRef;
  "durden-wrapped": PackageRef;
  dust: PackageRef;
  dut: PackageRef;
  dutree: PackageRef;
  "dvc-with-remotes": PackageRef;
  "dvd-vr": PackageRef;
  dvdauthor: PackageRef;
  dvdplusrwtools: PackageRef;
  dvtm: PackageRef;
  "dvtm-unstable": PackageRef;
  dwarf2json: PackageRef;
  dwarfdump: PackageRef;
  dwdiff: PackageRef;
  dwl: PackageRef;
  dwlb: PackageRef;
  dwm: PackageRef;
  "dwt1-shell-color-scripts": PackageRef;
  dxa: PackageRef;
  dxvk_2: PackageRef;
  dydisnix: PackageRef;
  dyff: PackageRef;
  "dynamic-colors": PackageRef;
  dynamips: PackageRef;
  "dynamodb-local": PackageRef;
  dynarmic: PackageRef;
  dyncall: PackageRef;
  dyndnsc: PackageRef;
  dynein: PackageRef;
  dysk: PackageRef;
  dysnomia: PackageRef;
  darwin: darwin;
  dhallPackages: dhallPackages;
  dictdDBs: dictdDBs;
  dotnetPackages: dotnetPackages;
  "dprint-plugins": dprint_plugins;
  driversi686Linux: driversi686Linux;
  "dwarf-fortress-packages": dwarf_fortress_packages;
}

export interface onLlDd·e {
  "e-imzo": PackageRef;
  e17gtk: PackageRef;
  e1s: PackageRef;
  e2fsprogs: PackageRef;
  ea: PackageRef;
  each: PackageRef;
  earlybird: PackageRef;
  eartag: PackageRef;
  earthly: PackageRef;
  earthlyls: PackageRef;
  "eas-cli": PackageRef;
  easel: PackageRef;
  easeprobe: PackageRef;
  "eask-cli": PackageRef;
  easyaudiosync: PackageRef;
  easycrypt: PackageRef;
  "easycrypt-runtest": PackageRef;
  easyeasm: PackageRef;
  easyeda2kicad: PackageRef;
  easyjson: PackageRef;
  easypdkprog: PackageRef;
  "easyrpg-player": PackageRef;
  easyrsa: PackageRef;
  easysnap: PackageRef;
  easytag: PackageRef;
  easytier: PackageRef;
  "eb-garamond": PackageRef;
  ebook2cw: PackageRef;
  ebook_tools: PackageRef;
  "ebpf-usb": PackageRef;
  ebtks: PackageRef;
  "ec2-ami-tools": PackageRef;
  "ec2-api-tools": PackageRef;
  "ec2-instance-selector": PackageRef;
  "ec2-metadata-mock": PackageRef;
  ec2stepshell: PackageRef;
  ecasound: PackageRef;
  eccodes: PackageRef;
  ecdsatool: PackageRef;
  ecdsautils: PackageRef;
  echidna: PackageRef;
  echoip: PackageRef;
  ecl: PackageRef;
  ecl_16_1_2: PackageRef;
  eclair: PackageRef;
  eclib: PackageRef;
  eclint: PackageRef;
  ecm: PackageRef;
  ecmtools: PackageRef;
  ecopcr: PackageRef;
  ecos: PackageRef;
  ecpdap: PackageRef;
  ecsk: PackageRef;
  ecspresso: PackageRef;
  ecwolf: PackageRef;
  ed: PackageRef;
  edencommon: PackageRef;
  "edid-generator": PackageRef;
  edido: PackageRef;
  edir: PackageRef;
  edit: PackageRef;
  editline: PackageRef;
  "editorconfig-checker": PackageRef;
  "editorconfig-core-c": PackageRef;
  edk2: PackageRef;
  "edk2-uefi-shell": PackageRef;
  edl: PackageRef;
  edlib: PackageRef;
  edlin: PackageRef;
  edukai: PackageRef;
  eduke32: PackageRef;
  eduli: PackageRef;
  edusong: PackageRef;
  edwin: PackageRef;
  edwood: PackageRef;
  ee: PackageRef;
  eemusic: PackageRef;
  eepers: PackageRef;
  eff: PackageRef;
  "efficient-compression-tool": PackageRef;
  effitask: PackageRef;
  "efm-langserver": PackageRef;
  efmt: PackageRef;
  "efont-unicode": PackageRef;
  eget: PackageRef;
  eggdrop: PackageRef;
  egglog: PackageRef;
  "eggnog-mapper": PackageRef;
  ego: PackageRef;
  egoboo: PackageRef;
  egypt: PackageRef;
  eigen: PackageRef;
  eigen2: PackageRef;
  eigen_3_4_0: PackageRef;
  eigenlayer: PackageRef;
  eigenmath: PackageRef;
  eigenrand: PackageRef;
  eiquadprog: PackageRef;
  ejs: PackageRef;
  ejson: PackageRef;
  ejson2env: PackageRef;
  ejsonkms: PackageRef;
  ekho: PackageRef;
  "eks-node-viewer": PackageRef;
  eksctl: PackageRef;
  elan: PackageRef;
  elastic: PackageRef;
  "elasticmq-server-bin": PackageRef;
  elasticsearch: PackageRef;
  "elasticsearch-curator": PackageRef;
  "electron-bin": PackageRef;
  "electron-cash": PackageRef;
  "electron-chromedriver": PackageRef;
  "electron-chromedriver_35": PackageRef;
  "electron-chromedriver_36": PackageRef;
  "electron-chromedriver_38": PackageRef;
  electron_35: PackageRef;
  "electron_36-bin": PackageRef;
  "electron_38-bin": PackageRef;
  electrs: PackageRef;
  electrum: PackageRef;
  "electrum-grs": PackageRef;
  "electrum-ltc": PackageRef;
  "elegant-sddm": PackageRef;
  elektroid: PackageRef;
  element: PackageRef;
  "element-call": PackageRef;
  "element-desktop": PackageRef;
  "element-web-unwrapped": PackageRef;
  elements: PackageRef;
  elementsd: PackageRef;
  "elf-dissector": PackageRef;
  "elf-header-real": PackageRef;
  "elf-info": PackageRef;
  elf2nucleus: PackageRef;
  "elf2uf2-rs": PackageRef;
  elfcat: PackageRef;
  elfinfo: PackageRef;
  elfio: PackageRef;
  elfx86exts: PackageRef;
  elinks: PackageRef;
  "eliot-tree": PackageRef;
  eliza: PackageRef;
  elkhound: PackageRef;
  elliptic_curves: PackageRef;
  "elm-land": PackageRef;
  elm2nix: PackageRef;
  elmerfem: PackageRef;
  eltclsh: PackageRef;
  eludris: PackageRef;
  elvis: PackageRef;
  elvish: PackageRef;
  em: PackageRef;
  "emacs-all-the-icons-fonts": PackageRef;
  "emacs-gtk": PackageRef & EmacsMembers;
  "emacs-lsp-booster": PackageRef;
  "emacs-nox": PackageRef & EmacsMembers;
  "emacs-pgtk": PackageRef & EmacsMembers;
  "emacsclient-commands": PackageRef;
  email: PackageRef;
  emanote: PackageRef;
  "ember-cli": PackageRef;
  "ember-language-server": PackageRef;
  emblem: PackageRef;
  emboss: PackageRef;
  embree: PackageRef;
  emcee: PackageRef;
  emem: PackageRef;
  emhash: PackageRef;
  emitter: PackageRef;
  emma: PackageRef;
  "emmet-language-server": PackageRef;
  "emmet-ls": PackageRef;
  "emmylua-check": PackageRef;
  "emmylua-doc-cli": PackageRef;
  "emmylua-ls": PackageRef;
  emocli: PackageRef;
  "emoji-picker": PackageRef;
  emojify: PackageRef;
  emojione: PackageRef;
  emplace: PackageRef;
  emptty: PackageRef;
  empty: PackageRef;
  emscripten: PackageRef;
  emulsion: PackageRef;
  emv: PackageRef;
  "en-croissant": PackageRef;
  enableGCOVInstrumentation: PackageRef;
  enc: PackageRef;
  enca: PackageRef;
  encfs: PackageRef;
  enchant: PackageRef;
  enchive: PackageRef;
  encled: PackageRef;
  "encode-sans": PackageRef;
  encpipe: PackageRef;
  "encrypted-dns-server": PackageRef;
  "endgame-singularity": PackageRef;
  endlessh: PackageRef;
  "endlessh-go": PackageRef;
  endlines: PackageRef;
  enet: PackageRef;
  engage: PackageRef;
  engelsystem: PackageRef;
  "enhanced-ctorrent": PackageRef;
  enigma: PackageRef;
  enjarify: PackageRef;
  "enochecker-test": PackageRef;
  "enpass-cli": PackageRef;
  enry: PackageRef;
  enscript: PackageRef;
  ensureNewerSourcesForZipFilesHook: PackageRef;
  ent: PackageRef;
  "ent-go": PackageRef;
  entangle: PackageRef;
  "ente-cli": PackageRef;
  "ente-desktop": PackageRef;
  "ente-web": PackageRef;
  entr: PackageRef;
  entropy: PackageRef;
  entt: PackageRef;
  enum4linux: PackageRef;
  "enum4linux-ng": PackageRef;
  enumer: PackageRef;
  enumerepo: PackageRef;
  envchain: PackageRef;
  envconsul: PackageRef;
  envio: PackageRef;
  envsubst: PackageRef;
  "envypn-font": PackageRef;
  "enyo-launcher": PackageRef;
  enzyme: PackageRef;
  eog: PackageRef;
  eot_utilities: PackageRef;
  epeg: PackageRef;
  epgstation: PackageRef;
  ephemeralpg: PackageRef;
  epic5: PackageRef;
  epick: PackageRef;
  eplot: PackageRef;
  epm: PackageRef;
  epr: PackageRef;
  eprover: PackageRef;
  "eprover-ho": PackageRef;
  epsonscan2: PackageRef;
  epstool: PackageRef;
  "epub-thumbnailer": PackageRef;
  epub2txt2: PackageRef;
  epubcheck: PackageRef;
  epy: PackageRef;
  equalx: PackageRef;
  "equilux-theme": PackageRef;
  "er-patcher": PackageRef;
  era: PackageRef;
  erdtree: PackageRef;
  erg: PackageRef;
  ergo: PackageRef;
  ergogen: PackageRef;
  "ericw-tools": PackageRef;
  erigon: PackageRef;
  "erlang-language-platform": PackageRef;
  "erofs-utils": PackageRef;
  erosmb: PackageRef;
  errands: PackageRef;
  errcheck: PackageRef;
  es: PackageRef;
  esbuild: PackageRef;
  "esbuild-config": PackageRef;
  esbuild_netlify: PackageRef;
  eschalot: PackageRef;
  esh: PackageRef;
  eslint: PackageRef;
  eslint_d: PackageRef;
  "esp-generate": PackageRef;
  espanso: PackageRef;
  "espanso-wayland": PackageRef;
  espeak: PackageRef;
  espflash: PackageRef;
  esphome: PackageRef;
  espresso: PackageRef;
  esptool: PackageRef;
  espup: PackageRef;
  esshader: PackageRef;
  et: PackageRef;
  etBook: PackageRef;
  etcd: PackageRef;
  etcd_3_4: PackageRef;
  etcd_3_6: PackageRef;
  "etebase-server": PackageRef;
  "eternal-terminal": PackageRef;
  "etesync-dav": PackageRef;
  ethash: PackageRef;
  ethercalc: PackageRef;
  "etherpad-lite": PackageRef;
  ethersync: PackageRef;
  "etlegacy-unwrapped": PackageRef;
  ets: PackageRef;
  ettercap: PackageRef;
  etterna: PackageRef;
  eukleides: PackageRef;
  eunomia: PackageRef;
  "eureka-editor": PackageRef;
  "eureka-ideas": PackageRef;
  eurofurence: PackageRef;
  eva: PackageRef;
  evans: PackageRef;
  evcc: PackageRef;
  evcxr: PackageRef;
  evebox: PackageRef;
  eventlog: PackageRef;
  "everest-mons": PackageRef;
  "everforest-gtk-theme": PackageRef;
  "evil-helix": PackageRef;
  "evil-winrm": PackageRef;
  evillimiter: PackageRef;
  evilpixie: PackageRef;
  evilwm: PackageRef;
  evince: PackageRef;
  evmdis: PackageRef;
  evolutionWithPlugins: PackageRef;
  evremap: PackageRef;
  evtx: PackageRef;
  eww: PackageRef;
  exabgp: PackageRef;
  exaile: PackageRef;
  "example-robot-data": PackageRef;
  exatorrent: PackageRef;
  excalidraw_export: PackageRef;
  excalifont: PackageRef;
  exe2hex: PackageRef;
  execline: PackageRef;
  "execline-man-pages": PackageRef;
  exegol: PackageRef;
  exegol4: PackageRef;
  exempi: PackageRef;
  exercism: PackageRef;
  exfat: PackageRef;
  exhaustive: PackageRef;
  exif: PackageRef;
  exificient: PackageRef;
  exiflooter: PackageRef;
  exifprobe: PackageRef;
  exiftags: PackageRef;
  exiftool: PackageRef;
  exiv2: PackageRef;
  exo: PackageRef;
  exomizer: PackageRef;
  exonerate: PackageRef;
  "exoscale-cli": PackageRef;
  "expand-response-params": PackageRef;
  expat: PackageRef;
  expect: PackageRef;
  "expected-lite": PackageRef;
  expenses: PackageRef;
  "experienced-pixel-dungeon": PackageRef;
  explain: PackageRef;
  explex: PackageRef;
  "explex-nf": PackageRef;
  expliot: PackageRef;
  exploitdb: PackageRef;
  exportarr: PackageRef;
  exposor: PackageRef;
  expr: PackageRef;
  exprtk: PackageRef;
  ext4fuse: PackageRef;
  "extism-cli": PackageRef;
  "extra-cmake-modules": PackageRef;
  extract_url: PackageRef;
  extractpdfmark: PackageRef;
  extrude: PackageRef;
  exult: PackageRef;
  eyewitness: PackageRef;
  eza: PackageRef;
  ezno: PackageRef;
  "ezra-sil": PackageRef;
  ezstream: PackageRef;
  eztrace: PackageRef;
  elasticsearchPlugins: elasticsearchPlugins;
  elmPackages: elmPackages;
  emacsPackages: emacsPackages;
  emscriptenPackages: emscriptenPackages;
}

export interface onLlDd·f {
  f1_8: PackageRef;
  f1viewer: PackageRef;
  f2: PackageRef;
  f2c: PackageRef;
  f3: PackageRef;
  f3d: PackageRef;
  f5_6: PackageRef;
  fa_1: PackageRef;
  faac: PackageRef;
  faad2: PackageRef;
  "faas-cli": PackageRef;
  "faba-icon-theme": PackageRef;
  "fabric-ai": PackageRef;
  "fabric-installer": PackageRef;
  fabs: PackageRef;
  fac: PackageRef;
  "fac-build": PackageRef;
  facedetect: PackageRef;
  "facetimehd-calibration": PackageRef;
  facter: PackageRef;
  factoriolab: PackageRef;
  factplusplus: PackageRef;
  fahrplan: PackageRef;
  fail2ban: PackageRef;
  faircamp: PackageRef;
  fairfax: PackageRef;
  "fairfax-hd": PackageRef;
  fairymax: PackageRef;
  fairywren: PackageRef;
  faiss: PackageRef;
  faissWithCuda: PackageRef;
  "fake-gcs-server": PackageRef;
  fakeNss: PackageRef;
  fakeroot: PackageRef;
  faketty: PackageRef;
  falcoctl: PackageRef;
  falcon: PackageRef;
  famistudio: PackageRef;
  "fanbox-dl": PackageRef;
  "fancy-cat": PackageRef;
  fanficfare: PackageRef;
  fangfrisch: PackageRef;
  "fantasque-sans-mono": PackageRef;
  fantomas: PackageRef;
  fanwood: PackageRef;
  faq: PackageRef;
  far2l: PackageRef;
  faraday: PackageRef;
  "faraday-agent-dispatcher": PackageRef;
  "faraday-cli": PackageRef;
  farbfeld: PackageRef;
  farge: PackageRef;
  farstream: PackageRef;
  fasd: PackageRef;
  fasole: PackageRef;
  "fast-cli": PackageRef;
  "fast-cpp-csv-parser": PackageRef;
  "fast-downward": PackageRef;
  "fast-float": PackageRef;
  "fast-ssh": PackageRef;
  fastJson: PackageRef;
  fastStdenv: PackageRef;
  fastahack: PackageRef;
  fastcdr: PackageRef;
  fastchess: PackageRef;
  fastddsgen: PackageRef;
  fastfetch: PackageRef;
  fastfetchMinimal: PackageRef;
  fastgron: PackageRef;
  fastjar: PackageRef;
  fastjet: PackageRef;
  "fastjet-contrib": PackageRef;
  fastlane: PackageRef;
  fastly: PackageRef;
  fastmod: PackageRef;
  "fastnlo-toolkit": PackageRef;
  fastpbkdf2: PackageRef;
  fastqc: PackageRef;
  fasttext: PackageRef;
  fasttrackml: PackageRef;
  fatcat: PackageRef;
  fatrop: PackageRef;
  fatsort: PackageRef;
  faudio: PackageRef;
  faust: PackageRef;
  faust2alqt: PackageRef;
  faust2alsa: PackageRef;
  faust2csound: PackageRef;
  faust2firefox: PackageRef;
  faust2jack: PackageRef;
  faust2jackrust: PackageRef;
  faust2jaqt: PackageRef;
  faust2ladspa: PackageRef;
  faust2lv2: PackageRef;
  faust2sc: PackageRef;
  faustlive: PackageRef;
  fava: PackageRef;
  favirecon: PackageRef;
  fawltydeps: PackageRef;
  fb303: PackageRef;
  fblog: PackageRef;
  fbthrift: PackageRef;
  fbv: PackageRef;
  fcgi: PackageRef;
  "fcitx5-fluent": PackageRef;
  "fcitx5-material-color": PackageRef;
  "fcitx5-mellow-themes": PackageRef;
  "fcitx5-nord": PackageRef;
  "fcitx5-pinyin-minecraft": PackageRef;
  "fcitx5-pinyin-moegirl": PackageRef;
  "fcitx5-pinyin-zhwiki": PackageRef;
  "fcitx5-rose-pine": PackageRef;
  "fcitx5-tokyonight": PackageRef;
  fcl: PackageRef;
  fclones: PackageRef;
  "fclones-gui": PackageRef;
  fcp: PackageRef;
  fcrackzip: PackageRef;
  fcron: PackageRef;
  fd: PackageRef;
  "fdk-aac-encoder": PackageRef;
  fdk_aac: PackageRef;
  fdm: PackageRef;
  fdroidcl: PackageRef;
  fdroidserver: PackageRef;
  fdupes: PackageRef;
  fead: PackageRef;
  "feather-tk": PackageRef;
  febio: PackageRef;
  "febio-studio": PackageRef;
  fedifetcher: PackageRef;
  fedigroups: PackageRef;
  fedimint: PackageRef;
  fedistar: PackageRef;
  "fediwall-unwrapped": PackageRef;
  "feed2imap-go": PackageRef;
  feedgnuplot: PackageRef;
  feh: PackageRef;
  feishin: PackageRef;
  felix: PackageRef;
  "felix-fm": PackageRef;
  felix_remoteshell: PackageRef;
  femtolisp: PackageRef;
  fend: PackageRef;
  "fennel-ls": PackageRef;
  ferium: PackageRef;
  "fermyon-spin": PackageRef;
  feroxbuster: PackageRef;
  ferretdb: PackageRef;
  ferrishot: PackageRef;
  ferron: PackageRef;
  ferrum: PackageRef;
  fertilizer: PackageRef;
  "fet-sh": PackageRef;
  "fetch-scm": PackageRef;
  fetchmail: PackageRef;
  fetchmail_7: PackageRef;
  fetchutils: PackageRef;
  ff2mpv: PackageRef;
  "ff2mpv-go": PackageRef;
  "ff2mpv-rust": PackageRef;
  fff: PackageRef;
  fffuu: PackageRef;
  ffizer: PackageRef;
  "fflas-ffpack": PackageRef;
  ffmpeg: PackageRef;
  "ffmpeg-full": PackageRef;
  "ffmpeg-headless": PackageRef;
  "ffmpeg-livepeer": PackageRef;
  "ffmpeg-normalize": PackageRef;
  ffmpeg_4: PackageRef;
  "ffmpeg_4-full": PackageRef;
  "ffmpeg_4-headless": PackageRef;
  ffmpeg_6: PackageRef;
  "ffmpeg_6-full": PackageRef;
  "ffmpeg_6-headless": PackageRef;
  ffmpeg_8: PackageRef;
  "ffmpeg_8-full": PackageRef;
  "ffmpeg_8-headless": PackageRef;
  ffmpegthumbnailer: PackageRef;
  ffms: PackageRef;
  ffpb: PackageRef;
  ffsend: PackageRef;
  ffsubsync: PackageRef;
  fftw: PackageRef;
  fftwFloat: PackageRef;
  fftwLongDouble: PackageRef;
  fftwMpi: PackageRef;
  fftwQuad: PackageRef;
  ffuf: PackageRef;
  "fg-virgil": PackageRef;
  fgallery: PackageRef;
  fh: PackageRef;
  fheroes2: PackageRef;
  fiano: PackageRef;
  fiche: PackageRef;
  "fichub-cli": PackageRef;
  "ficsit-cli": PackageRef;
  fider: PackageRef;
  "fido2-manage": PackageRef;
  fierce: PackageRef;
  fig2dev: PackageRef;
  figlet: PackageRef;
  figurine: PackageRef;
  file: PackageRef;
  "file-rename": PackageRef;
  filebeat8: PackageRef;
  filebrowser: PackageRef;
  filegive: PackageRef;
  fileinfo: PackageRef;
  "filen-cli": PackageRef;
  "files-cli": PackageRef;
  filesender: PackageRef;
  filius: PackageRef;
  "filter-audio": PackageRef;
  "fim-rs": PackageRef;
  finalcut: PackageRef;
  finalfrontier: PackageRef;
  "finalfusion-utils": PackageRef;
  findXMLCatalogs: PackageRef;
  findbugs: PackageRef;
  findnewest: PackageRef;
  findomain: PackageRef;
  findup: PackageRef;
  findutils: PackageRef;
  fingerprintx: PackageRef;
  finit: PackageRef;
  fio: PackageRef;
  fioctl: PackageRef;
  fira: PackageRef;
  "fira-code": PackageRef;
  "fira-code-symbols": PackageRef;
  "fira-go": PackageRef;
  "fira-math": PackageRef;
  "fira-mono": PackageRef;
  "fira-sans": PackageRef;
  fire: PackageRef;
  "firebase-tools": PackageRef;
  "firebird-emu": PackageRef;
  firefly: PackageRef;
  "firefly-iii": PackageRef;
  "firefly-iii-data-importer": PackageRef;
  firefox: PackageRef;
  "firefox-beta": PackageRef;
  "firefox-beta-unwrapped": PackageRef;
  "firefox-bin": PackageRef;
  "firefox-bin-unwrapped": PackageRef;
  "firefox-devedition": PackageRef;
  "firefox-devedition-unwrapped": PackageRef;
  "firefox-esr": PackageRef;
  "firefox-esr-140-unwrapped": PackageRef;
  "firefox-mobile": PackageRef;
  "firefox-sync-client": PackageRef;
  "firefox-unwrapped": PackageRef;
  firefox_decrypt: PackageRef;
  fireplace: PackageRef;
  firrtl: PackageRef;
  fish: PackageRef;
  "fish-irssi": PackageRef;
  "fish-lsp": PackageRef;
  fishMinimal: PackageRef;
  fishy: PackageRef;
  fission: PackageRef;
  "fits-cloudctl": PackageRef;
  fittrackee: PackageRef;
  "five-or-more": PackageRef;
  "fixedsys-excelsior": PackageRef;
  fixjson: PackageRef;
  "fixup-yarn-lock": PackageRef;
  fixup_yarn_lock: PackageRef;
  fizz: PackageRef;
  fjo: PackageRef;
  flac: PackageRef;
  flac123: PackageRef;
  flaci: PackageRef;
  "flake-checker": PackageRef;
  "flake-edit": PackageRef;
  flam3: PackageRef;
  flamegraph: PackageRef;
  flamelens: PackageRef;
  flamerobin: PackageRef;
  flameshot: PackageRef;
  flamp: PackageRef;
  flang: PackageRef;
  flang_21: PackageRef;
  flann: PackageRef;
  flare: PackageRef;
  "flare-floss": PackageRef;
  flarectl: PackageRef;
  flarum: PackageRef;
  flashgbx: PackageRef;
  flashprog: PackageRef;
  flashrom: PackageRef;
  flasm: PackageRef;
  "flat-remix-gtk": PackageRef;
  flatbuffers: PackageRef;
  flatbuffers_23: PackageRef;
  flatcc: PackageRef;
  flatito: PackageRef;
  flattenReferencesGraph: PackageRef;
  flatter: PackageRef;
  flavours: PackageRef;
  flawfinder: PackageRef;
  flawz: PackageRef;
  fldigi: PackageRef;
  fleet: PackageRef;
  fleetctl: PackageRef;
  "fleeting-plugin-aws": PackageRef;
  fleng: PackageRef;
  flent: PackageRef;
  "flet-client-flutter": PackageRef;
  flex: PackageRef;
  "flex-launcher": PackageRef;
  "flex-ncat": PackageRef;
  "flex-ndax": PackageRef;
  flex_2_5_35: PackageRef;
  flexget: PackageRef;
  "flight-of-the-amazon-queen": PackageRef;
  flink: PackageRef;
  flint: PackageRef;
  flip: PackageRef;
  "flip-link": PackageRef;
  flips: PackageRef;
  flirt: PackageRef;
  flite: PackageRef;
  flitter: PackageRef;
  flix: PackageRef;
  flock: PackageRef;
  flood: PackageRef;
  "flood-for-transmission": PackageRef;
  "floorp-bin": PackageRef;
  "floorp-bin-unwrapped": PackageRef;
  flootty: PackageRef;
  flopoco: PackageRef;
  flottbot: PackageRef;
  flow: PackageRef;
  "flow-control": PackageRef;
  flowgger: PackageRef;
  fltk: PackageRef;
  "fltk-minimal": PackageRef;
  fltk14: PackageRef;
  "fltk14-minimal": PackageRef;
  "fluent-bit": PackageRef;
  "fluent-gtk-theme": PackageRef;
  fluentd: PackageRef;
  fluffychat: PackageRef;
  "fluffychat-web": PackageRef;
  fluidd: PackageRef;
  fluidsynth: PackageRef;
  flutter: PackageRef;
  flutter324: PackageRef;
  flutter327: PackageRef;
  flutter329: PackageRef;
  flutter332: PackageRef;
  flutter_rust_bridge_codegen: PackageRef;
  flux: PackageRef;
  fluxcd: PackageRef;
  "fluxcd-operator": PackageRef;
  "fluxcd-operator-mcp": PackageRef;
  flvstreamer: PackageRef;
  fly: PackageRef;
  flycast: PackageRef;
  flyctl: PackageRef;
  flye: PackageRef;
  flyway: PackageRef;
  fm: PackageRef;
  "fm-go": PackageRef;
  "fm-tune": PackageRef;
  "fmi-reference-fmus": PackageRef;
  fmt: PackageRef;
  fmt_11: PackageRef;
  fmt_9: PackageRef;
  "fn-cli": PackageRef;
  fnc: PackageRef;
  fnlfmt: PackageRef;
  fnm: PackageRef;
  focus: PackageRef;
  "focus-stack": PackageRef;
  foliate: PackageRef;
  folio: PackageRef;
  folks: PackageRef;
  folly: PackageRef;
  foma: PackageRef;
  fondu: PackageRef;
  "font-adobe-100dpi": PackageRef;
  "font-adobe-75dpi": PackageRef;
  "font-adobe-utopia-100dpi": PackageRef;
  "font-adobe-utopia-75dpi": PackageRef;
  "font-adobe-utopia-type1": PackageRef;
  "font-alias": PackageRef;
  "font-awesome": PackageRef;
  "font-awesome_4": PackageRef;
  "font-awesome_5": PackageRef;
  "font-awesome_6": PackageRef;
  "font-bh-ttf": PackageRef;
  "font-bh-type1": PackageRef;
  "font-config-info": PackageRef;
  "font-encodings": PackageRef;
  "font-manager": PackageRef;
  "font-mutt-misc": PackageRef;
  "font-util": PackageRef;
  fontc: PackageRef;
  fontconfig: PackageRef;
  fontfinder: PackageRef;
  "fontforge-gtk": PackageRef;
  fontpreview: PackageRef;
  foodfetch: PackageRef;
  "foomatic-db": PackageRef;
  "foomatic-db-engine": PackageRef;
  "foomatic-db-nonfree": PackageRef;
  "foomatic-db-ppds": PackageRef;
  "foomatic-db-ppds-withNonfreeDb": PackageRef;
  "foonathan-memory": PackageRef;
  footage: PackageRef;
  fop: PackageRef;
  forbidden: PackageRef;
  foreman: PackageRef;
  foremost: PackageRef;
  "forge-mtg": PackageRef;
  forgejo: PackageRef;
  "forgejo-cli": PackageRef;
  "forgejo-lts": PackageRef;
  "forgejo-runner": PackageRef;
  "fork-cleaner": PackageRef;
  form: PackageRef;
  formatjson5: PackageRef;
  formula: PackageRef;
  forscape: PackageRef;
  "fortify-headers": PackageRef;
  fortls: PackageRef;
  "fortran-fpm": PackageRef;
  "fortran-language-server": PackageRef;
  fortune: PackageRef;
  "fortune-kind": PackageRef;
  "fosrl-newt": PackageRef;
  "fosrl-olm": PackageRef;
  fossil: PackageRef;
  foundry: PackageRef;
  "four-in-a-row": PackageRef;
  fourmolu: PackageRef;
  fox: PackageRef;
  fox_1_6: PackageRef;
  "foxglove-cli": PackageRef;
  foxmarks: PackageRef;
  foxotron: PackageRef;
  foxtrotgps: PackageRef;
  fp16: PackageRef;
  fpart: PackageRef;
  fpc: PackageRef;
  fping: PackageRef;
  fplll: PackageRef;
  fpm: PackageRef;
  fpp: PackageRef;
  fprettify: PackageRef;
  fq: PackageRef;
  "fragment-mono": PackageRef;
  framac: PackageRef;
  frangipanni: PackageRef;
  frankenphp: PackageRef;
  fraunces: PackageRef;
  frawk: PackageRef;
  fre: PackageRef;
  free42: PackageRef;
  freealut: PackageRef;
  "freecell-solver": PackageRef;
  freeciv: PackageRef;
  freeciv_qt: PackageRef;
  freeciv_sdl2: PackageRef;
  freediameter: PackageRef;
  freedink: PackageRef;
  freedroid: PackageRef;
  freedroidrpg: PackageRef;
  freedv: PackageRef;
  freefont_ttf: PackageRef;
  freeglut: PackageRef;
  freenect: PackageRef;
  freenukum: PackageRef;
  freepats: PackageRef;
  freepv: PackageRef;
  freerdp: PackageRef;
  freerouting: PackageRef;
  freesasa: PackageRef;
  freesweep: PackageRef;
  freeswitch: PackageRef;
  freetalk: PackageRef;
  freetds: PackageRef;
  freetts: PackageRef;
  freetype: PackageRef;
  freexl: PackageRef;
  freeze: PackageRef;
  frei: PackageRef;
  frei0r: PackageRef;
  "french-numbers": PackageRef;
  frescobaldi: PackageRef;
  freshfetch: PackageRef;
  freshrss: PackageRef;
  fretboard: PackageRef;
  fribidi: PackageRef;
  "frida-tools": PackageRef;
  frigate: PackageRef;
  frink: PackageRef;
  "fritz-exporter": PackageRef;
  fritzing: PackageRef;
  frog: PackageRef;
  "frog-protocols": PackageRef;
  frogmouth: PackageRef;
  "froide-govplan": PackageRef;
  fromager: PackageRef;
  frotz: PackageRef;
  frozen: PackageRef;
  "frozen-bubble": PackageRef;
  frp: PackageRef;
  frugal: PackageRef;
  fsautocomplete: PackageRef;
  fscan: PackageRef;
  fsearch: PackageRef;
  fselect: PackageRef;
  fsharp: PackageRef;
  fsql: PackageRef;
  fsrx: PackageRef;
  fst: PackageRef;
  fstar: PackageRef;
  fstl: PackageRef;
  fstrcmp: PackageRef;
  fstrm: PackageRef;
  fsuae: PackageRef;
  "fsuae-launcher": PackageRef;
  fswatch: PackageRef;
  "ft2-clone": PackageRef;
  fte: PackageRef;
  ftgl: PackageRef;
  "ftx-prog": PackageRef;
  ftxui: PackageRef;
  fuc: PackageRef;
  "fuchsia-cursor": PackageRef;
  fujprog: PackageRef;
  fulcio: PackageRef;
  fulcrum: PackageRef;
  funambol: PackageRef;
  func: PackageRef;
  "function-runner": PackageRef;
  functionalplus: PackageRef;
  "functiontrace-server": PackageRef;
  fundoc: PackageRef;
  funzzy: PackageRef;
  furnace: PackageRef;
  "fuse-ext2": PackageRef;
  "fusee-interfacee-tk": PackageRef;
  fusesoc: PackageRef;
  fusionInventory: PackageRef;
  futhark: PackageRef;
  fuzzdb: PackageRef;
  fuzzylite: PackageRef;
  fverb: PackageRef;
  fvm: PackageRef;
  fvwm3: PackageRef;
  fw: PackageRef;
  fwanalyzer: PackageRef;
  fwup: PackageRef;
  fx: PackageRef;
  fyne: PackageRef;
  fypp: PackageRef;
  fzf: PackageRef;
  "fzf-git-sh": PackageRef;
  "fzf-make": PackageRef;
  "fzf-obc": PackageRef;
  "fzf-preview": PackageRef;
  "fzf-zsh": PackageRef;
  fzy: PackageRef;
  factorPackages: factorPackages;
  fishPlugins: fishPlugins;
  "flutterPackages-source": flutterPackages_source;
  "freshrss-extensions": freshrss_extensions;
}

export interface onLlDd·g {
  "g-ls": PackageRef;
  g15daemon: PackageRef;
  g2o: PackageRef;
  "g3kb-switch": PackageRef;
  g3proxy: PackageRef;
  gabutdm: PackageRef;
  galah: PackageRef;
  galario: PackageRef;
  "galatia-sil": PackageRef;
  galculator: PackageRef;
  galen: PackageRef;
  galer: PackageRef;
  galerio: PackageRef;
  "gallery-dl": PackageRef;
  galleta: PackageRef;
  gam: PackageRef;
  gama: PackageRef;
  "gama-tui": PackageRef;
  gambit: PackageRef;
  "gambit-chess": PackageRef;
  "gambit-project": PackageRef;
  "gambit-unstable": PackageRef;
  "game-music-emu": PackageRef;
  gamenetworkingsockets: PackageRef;
  gamja: PackageRef;
  gammastep: PackageRef;
  "gandi-cli": PackageRef;
  "gandom-fonts": PackageRef;
  gap: PackageRef;
  "gap-full": PackageRef;
  "gap-minimal": PackageRef;
  gapcast: PackageRef;
  gappa: PackageRef;
  garage_1: PackageRef;
  garage_2: PackageRef;
  "garamond-libre": PackageRef;
  garble: PackageRef;
  "garden-of-coloured-lights": PackageRef;
  gargoyle: PackageRef;
  garmindb: PackageRef;
  garmintools: PackageRef;
  garnet: PackageRef;
  gash: PackageRef;
  "gash-utils": PackageRef;
  gat: PackageRef;
  gate: PackageRef;
  gatekeeper: PackageRef;
  gatk: PackageRef;
  gato: PackageRef;
  gatus: PackageRef;
  gau: PackageRef;
  gauche: PackageRef;
  gaucheBootstrap: PackageRef;
  gauge: PackageRef;
  "gauge-unwrapped": PackageRef;
  "gavin-bc": PackageRef;
  gawk: PackageRef;
  "gawk-with-extensions": PackageRef;
  gawkInteractive: PackageRef;
  gay: PackageRef;
  "gazelle-origin": PackageRef;
  "gb-backup": PackageRef;
  gbdfed: PackageRef;
  gbenchmark: PackageRef;
  gbforth: PackageRef;
  gcab: PackageRef;
  gcal: PackageRef;
  gcalcli: PackageRef;
  gcc: PackageRef;
  "gcc-arm-embedded-13": PackageRef;
  "gcc-unwrapped": PackageRef;
  gcc13: PackageRef;
  gcc13Stdenv: PackageRef;
  gcc14: PackageRef;
  gcc14Stdenv: PackageRef;
  gcc15: PackageRef;
  gcc15Stdenv: PackageRef;
  gccCrossLibcStdenv: PackageRef;
  gccWithoutTargetLibc: PackageRef;
  gcc_debug: PackageRef;
  gcc_multi: PackageRef;
  gccgo: PackageRef;
  gccgo13: PackageRef;
  gccgo14: PackageRef;
  gccgo15: PackageRef;
  gccmakedep: PackageRef;
  gcfflasher: PackageRef;
  gci: PackageRef;
  gcli: PackageRef;
  gclient2nix: PackageRef;
  gcolor3: PackageRef;
  gcov2lcov: PackageRef;
  gcovr: PackageRef;
  "gcp-scanner": PackageRef;
  gcr: PackageRef;
  gcr_4: PackageRef;
  gcs: PackageRef;
  gcsfuse: PackageRef;
  gcstar: PackageRef;
  gd: PackageRef;
  gdalMinimal: PackageRef;
  gdb: PackageRef;
  "gdb-dashboard": PackageRef;
  gdbHostCpuOnly: PackageRef;
  gdbgui: PackageRef;
  gdbm: PackageRef;
  gdcm: PackageRef;
  "gdk-pixbuf": PackageRef;
  "gdk-pixbuf-xlib": PackageRef;
  gdl: PackageRef;
  gdlv: PackageRef;
  gdrive: PackageRef;
  gdrive3: PackageRef;
  gdtoolkit_3: PackageRef;
  gdtoolkit_4: PackageRef;
  gdu: PackageRef;
  geant4: PackageRef;
  geany: PackageRef;
  "geany-with-vte": PackageRef;
  geckodriver: PackageRef;
  gecode: PackageRef;
  gecode_3: PackageRef;
  gedit: PackageRef;
  "geek-life": PackageRef;
  geesefs: PackageRef;
  gef: PackageRef;
  gegl: PackageRef;
  "geist-font": PackageRef;
  gel: PackageRef;
  gelasio: PackageRef;
  gema: PackageRef;
  gemget: PackageRef;
  "gemini-cli": PackageRef;
  "gemini-cli-bin": PackageRef;
  geminicommit: PackageRef;
  gemrb: PackageRef;
  gemstash: PackageRef;
  "gen-license": PackageRef;
  "gen-oath-safe": PackageRef;
  gen6dns: PackageRef;
  genact: PackageRef;
  genann: PackageRef;
  "genealogos-api": PackageRef;
  "genealogos-cli": PackageRef;
  genemichaels: PackageRef;
  genesys: PackageRef;
  genext2fs: PackageRef;
  gengetopt: PackageRef;
  genimage: PackageRef;
  genmap: PackageRef;
  genpass: PackageRef;
  genromfs: PackageRef;
  gensio: PackageRef;
  gentium: PackageRef;
  "gentium-book": PackageRef;
  "gentium-book-basic": PackageRef;
  "gentium-plus": PackageRef;
  genxword: PackageRef;
  genzai: PackageRef;
  geo: PackageRef;
  geoclock: PackageRef;
  geoclue2: PackageRef;
  "geoclue2-with-demo-agent": PackageRef;
  "geocode-glib_2": PackageRef;
  geogebra: PackageRef;
  geogebra6: PackageRef;
  geogram: PackageRef;
  geographiclib: PackageRef;
  geoip: PackageRef;
  geoipWithDatabase: PackageRef;
  geoipjava: PackageRef;
  geoipupdate: PackageRef;
  "geolite-legacy": PackageRef;
  geomyidae: PackageRef;
  geos: PackageRef;
  geoserver: PackageRef;
  geph: PackageRef;
  gephi: PackageRef;
  gerbil: PackageRef;
  "gerbil-unstable": PackageRef;
  gerbv: PackageRef;
  germinal: PackageRef;
  gerrit: PackageRef;
  "gerrit-queue": PackageRef;
  gersemi: PackageRef;
  "get-google-fonts": PackageRef;
  "get-graphql-schema": PackageRef;
  get_iplayer: PackageRef;
  getdata: PackageRef;
  getdns: PackageRef;
  geteltorito: PackageRef;
  geticons: PackageRef;
  getmail6: PackageRef;
  getopt: PackageRef;
  getoptions: PackageRef;
  gettext: PackageRef;
  getxbook: PackageRef;
  gex: PackageRef;
  gexiv2: PackageRef;
  gf2x: PackageRef;
  gfal2: PackageRef;
  gfan: PackageRef;
  gflags: PackageRef;
  gfold: PackageRef;
  gforth: PackageRef;
  gfortran: PackageRef;
  gfortran13: PackageRef;
  gfortran14: PackageRef;
  gfortran15: PackageRef;
  gfshare: PackageRef;
  gftp: PackageRef;
  gfxstream: PackageRef;
  "gg-jj": PackageRef;
  "gg-scm": PackageRef;
  ggh: PackageRef;
  ggshield: PackageRef;
  gh: PackageRef;
  "gh-actions-cache": PackageRef;
  "gh-cal": PackageRef;
  "gh-classroom": PackageRef;
  "gh-contribs": PackageRef;
  "gh-copilot": PackageRef;
  "gh-dash": PackageRef;
  "gh-eco": PackageRef;
  "gh-f": PackageRef;
  "gh-gei": PackageRef;
  "gh-i": PackageRef;
  "gh-markdown-preview": PackageRef;
  "gh-notify": PackageRef;
  "gh-ost": PackageRef;
  "gh-poi": PackageRef;
  "gh-s": PackageRef;
  "gh-screensaver": PackageRef;
  "gh-signoff": PackageRef;
  "gh-skyline": PackageRef;
  gh2md: PackageRef;
  ghauri: PackageRef;
  ghbackup: PackageRef;
  ghc_filesystem: PackageRef;
  ghciwatch: PackageRef;
  ghdorker: PackageRef;
  ghfetch: PackageRef;
  ghi: PackageRef;
  ghidra: PackageRef;
  "ghidra-bin": PackageRef;
  ghmap: PackageRef;
  ghorg: PackageRef;
  ghost: PackageRef;
  "ghost-cli": PackageRef;
  ghostfolio: PackageRef;
  ghostie: PackageRef;
  ghostscriptX: PackageRef;
  ghostscript_headless: PackageRef;
  ghosttohugo: PackageRef;
  ghostunnel: PackageRef;
  ghq: PackageRef;
  ghr: PackageRef;
  ghstack: PackageRef;
  ghunt: PackageRef;
  ghz: PackageRef;
  "gi-crystal": PackageRef;
  "gi-docgen": PackageRef;
  giac: PackageRef;
  giada: PackageRef;
  gibo: PackageRef;
  gickup: PackageRef;
  "gif-for-cli": PackageRef;
  gif2apng: PackageRef;
  gifgen: PackageRef;
  giflib: PackageRef;
  gifsicle: PackageRef;
  gifski: PackageRef;
  gifticlib: PackageRef;
  gigalixir: PackageRef;
  gildas: PackageRef;
  "gimme-aws-creds": PackageRef;
  gimoji: PackageRef;
  gimp: PackageRef;
  "gimp-with-plugins": PackageRef;
  ginac: PackageRef;
  ginkgo: PackageRef;
  ginko: PackageRef;
  "gir-rs": PackageRef;
  girara: PackageRef;
  girouette: PackageRef;
  girsh: PackageRef;
  gist: PackageRef;
  git: PackageRef;
  "git-absorb": PackageRef;
  "git-agecrypt": PackageRef;
  "git-aggregator": PackageRef;
  "git-annex": PackageRef;
  "git-annex-remote-dbx": PackageRef;
  "git-annex-remote-googledrive": PackageRef;
  "git-annex-remote-rclone": PackageRef;
  "git-appraise": PackageRef;
  "git-archive-all": PackageRef;
  "git-autofixup": PackageRef;
  "git-autoshare": PackageRef;
  "git-backdate": PackageRef;
  "git-backup-go": PackageRef;
  "git-bars": PackageRef;
  "git-big-picture": PackageRef;
  "git-branchless": PackageRef;
  "git-branchstack": PackageRef;
  "git-brunch": PackageRef;
  "git-bug": PackageRef;
  "git-bug-migration": PackageRef;
  "git-buildpackage": PackageRef;
  "git-cache": PackageRef;
  "git-chain": PackageRef;
  "git-chglog": PackageRef;
  "git-cinnabar": PackageRef;
  "git-cliff": PackageRef;
  "git-codereview": PackageRef;
  "git-cola": PackageRef;
  "git-conventional-commits": PackageRef;
  "git-crecord": PackageRef;
  "git-credential-gopass": PackageRef;
  "git-credential-keepassxc": PackageRef;
  "git-credential-manager": PackageRef;
  "git-credential-oauth": PackageRef;
  "git-crypt": PackageRef;
  "git-delete-merged-branches": PackageRef;
  "git-dive": PackageRef;
  "git-dumper": PackageRef;
  "git-extras": PackageRef;
  "git-fame": PackageRef;
  "git-fast-export": PackageRef;
  "git-fire": PackageRef;
  "git-fixup": PackageRef;
  "git-ftp": PackageRef;
  "git-gamble": PackageRef;
  "git-get": PackageRef;
  "git-gone": PackageRef;
  "git-gr": PackageRef;
  "git-graph": PackageRef;
  "git-hound": PackageRef;
  "git-hub": PackageRef;
  "git-identity": PackageRef;
  "git-igitt": PackageRef;
  "git-ignore": PackageRef;
  "git-imerge": PackageRef;
  "git-instafix": PackageRef;
  "git-interactive-rebase-tool": PackageRef;
  "git-jump": PackageRef;
  "git-latexdiff": PackageRef;
  "git-lfs": PackageRef;
  "git-lfs-transfer": PackageRef;
  "git-machete": PackageRef;
  "git-metrics": PackageRef;
  "git-mit": PackageRef;
  "git-my": PackageRef;
  "git-nomad": PackageRef;
  "git-octopus": PackageRef;
  "git-open": PackageRef;
  "git-point": PackageRef;
  "git-pr": PackageRef;
  "git-privacy": PackageRef;
  "git-prole": PackageRef;
  "git-ps-rs": PackageRef;
  "git-publish": PackageRef;
  "git-pw": PackageRef;
  "git-quick-stats": PackageRef;
  "git-quickfix": PackageRef;
  "git-radar": PackageRef;
  "git-recent": PackageRef;
  "git-releaser": PackageRef;
  "git-relevant-history": PackageRef;
  "git-remote-codecommit": PackageRef;
  "git-remote-gcrypt": PackageRef;
  "git-remote-hg": PackageRef;
  "git-reparent": PackageRef;
  "git-repo": PackageRef;
  "git-repo-updater": PackageRef;
  "git-review": PackageRef;
  "git-run": PackageRef;
  "git-secret": PackageRef;
  "git-secrets": PackageRef;
  "git-series": PackageRef;
  "git-sim": PackageRef;
  "git-sizer": PackageRef;
  "git-smash": PackageRef;
  "git-spice": PackageRef;
  "git-stack": PackageRef;
  "git-standup": PackageRef;
  "git-statuses": PackageRef;
  "git-subrepo": PackageRef;
  "git-subtrac": PackageRef;
  "git-sync": PackageRef;
  "git-team": PackageRef;
  "git-test": PackageRef;
  "git-together": PackageRef;
  "git-toolbelt": PackageRef;
  "git-town": PackageRef;
  "git-trim": PackageRef;
  "git-unroll": PackageRef;
  "git-up": PackageRef;
  "git-upstream": PackageRef;
  "git-vanity-hash": PackageRef;
  "git-vendor": PackageRef;
  "git-wait": PackageRef;
  "git-warp-time": PackageRef;
  "git-when-merged": PackageRef;
  "git-who": PackageRef;
  "git-workspace": PackageRef;
  "git-worktree-switcher": PackageRef;
  "git2-cpp": PackageRef;
  git2cl: PackageRef;
  gitFull: PackageRef;
  gitMinimal: PackageRef;
  gitSVN: PackageRef;
  gitSetupHook: PackageRef;
  gita: PackageRef;
  gitbutler: PackageRef;
  gitcs: PackageRef;
  gitea: PackageRef;
  "gitea-actions-runner": PackageRef;
  "gitea-mcp-server": PackageRef;
  gitflow: PackageRef;
  gitfs: PackageRef;
  githooks: PackageRef;
  "github-backup": PackageRef;
  "github-changelog-generator": PackageRef;
  "github-commenter": PackageRef;
  "github-distributed-owners": PackageRef;
  "github-linguist": PackageRef;
  "github-markdown-toc-go": PackageRef;
  "github-mcp-server": PackageRef;
  "github-release": PackageRef;
  "github-runner": PackageRef;
  "github-to-sops": PackageRef;
  gitify: PackageRef;
  gitit: PackageRef;
  gitjacker: PackageRef;
  "gitlab-ci-local": PackageRef;
  "gitlab-ci-ls": PackageRef;
  "gitlab-clippy": PackageRef;
  "gitlab-container-registry": PackageRef;
  "gitlab-elasticsearch-indexer": PackageRef;
  "gitlab-pages": PackageRef;
  "gitlab-release-cli": PackageRef;
  "gitlab-runner": PackageRef;
  "gitlab-timelogs": PackageRef;
  "gitlab-triage": PackageRef;
  gitleaks: PackageRef;
  gitless: PackageRef;
  gitlint: PackageRef;
  gitls: PackageRef;
  "gitmoji-cli": PackageRef;
  gitmux: PackageRef;
  gitnr: PackageRef;
  gitolite: PackageRef;
  gitoxide: PackageRef;
  "gitprompt-rs": PackageRef;
  gitrs: PackageRef;
  gitsign: PackageRef;
  gitsnip: PackageRef;
  gitstats: PackageRef;
  gitstatus: PackageRef;
  gittuf: PackageRef;
  gitty: PackageRef;
  gittyup: PackageRef;
  gitu: PackageRef;
  gitui: PackageRef;
  gitwatch: PackageRef;
  gitweb: PackageRef;
  gitxray: PackageRef;
  givaro: PackageRef;
  gixy: PackageRef;
  giza: PackageRef;
  gjo: PackageRef;
  gjs: PackageRef;
  "gk-cli": PackageRef;
  gklib: PackageRef;
  gl2ps: PackageRef;
  gl3w: PackageRef;
  glab: PackageRef;
  glabels: PackageRef;
  glade: PackageRef;
  gladtex: PackageRef;
  glance: PackageRef;
  glances: PackageRef;
  glas: PackageRef;
  glasgow: PackageRef;
  glasskube: PackageRef;
  "glasstty-ttf": PackageRef;
  glauth: PackageRef;
  glaze: PackageRef;
  glbinding: PackageRef;
  gleam: PackageRef;
  glew110: PackageRef;
  glfw: PackageRef;
  "glfw3-minecraft": PackageRef;
  glib: PackageRef;
  "glib-networking": PackageRef;
  "glib-testing": PackageRef;
  glibcLocales: PackageRef;
  glibcLocalesUtf8: PackageRef;
  glibc_multi: PackageRef;
  glibmm: PackageRef;
  glibmm_2_68: PackageRef;
  glibtool: PackageRef;
  "glicol-cli": PackageRef;
  glirc: PackageRef;
  glitchtip: PackageRef;
  glitter: PackageRef;
  gllvm: PackageRef;
  glm: PackageRef;
  global: PackageRef;
  "global-platform-pro": PackageRef;
  "globalping-cli": PackageRef;
  globalplatform: PackageRef;
  "globe-cli": PackageRef;
  "globus-cli": PackageRef;
  glock: PackageRef;
  glog: PackageRef;
  glogg: PackageRef;
  glooctl: PackageRef;
  gloox: PackageRef;
  glow: PackageRef;
  "glow-lang": PackageRef;
  "glowing-bear": PackageRef;
  "glpi-agent": PackageRef;
  glpk: PackageRef;
  glpng: PackageRef;
  glrnvim: PackageRef;
  glsl_analyzer: PackageRef;
  glslang: PackageRef;
  glslviewer: PackageRef;
  glsurf: PackageRef;
  glucose: PackageRef;
  "glucose-syrup": PackageRef;
  gluesql: PackageRef;
  glyr: PackageRef;
  gmad: PackageRef;
  gmailctl: PackageRef;
  gmap: PackageRef;
  gmetronome: PackageRef;
  gmic: PackageRef;
  "gmic-qt": PackageRef;
  gmime: PackageRef;
  gmime3: PackageRef;
  gmm: PackageRef;
  gmnitohtml: PackageRef;
  gmpxx: PackageRef;
  gmsh: PackageRef;
  gmt: PackageRef;
  gmu: PackageRef;
  gn: PackageRef;
  gnat: PackageRef;
  gnat14: PackageRef;
  gnat15: PackageRef;
  gnaural: PackageRef;
  gnirehtet: PackageRef;
  gnmic: PackageRef;
  "gnome-backgrounds": PackageRef;
  "gnome-calculator": PackageRef;
  "gnome-calendar": PackageRef;
  "gnome-chess": PackageRef;
  "gnome-clocks": PackageRef;
  "gnome-common": PackageRef;
  "gnome-console": PackageRef;
  "gnome-desktop": PackageRef;
  "gnome-doc-utils": PackageRef;
  "gnome-font-viewer": PackageRef;
  "gnome-icon-theme": PackageRef;
  "gnome-klotski": PackageRef;
  "gnome-mahjongg": PackageRef;
  "gnome-maps": PackageRef;
  "gnome-mines": PackageRef;
  "gnome-music": PackageRef;
  "gnome-obfuscate": PackageRef;
  "gnome-online-accounts": PackageRef;
  "gnome-podcasts": PackageRef;
  "gnome-pomodoro-watcher": PackageRef;
  "gnome-recipes": PackageRef;
  "gnome-robots": PackageRef;
  "gnome-sudoku": PackageRef;
  "gnome-taquin": PackageRef;
  "gnome-tecla": PackageRef;
  "gnome-tetravex": PackageRef;
  "gnome-text-editor": PackageRef;
  "gnome-themes-extra": PackageRef;
  "gnome-user-docs": PackageRef;
  "gnome-video-effects": PackageRef;
  "gnome-weather": PackageRef;
  gnomecast: PackageRef;
  gnonograms: PackageRef;
  gnostic: PackageRef;
  "gnss-share": PackageRef;
  "gnu-cim": PackageRef;
  "gnu-config": PackageRef;
  "gnu-shepherd": PackageRef;
  gnuapl: PackageRef;
  gnuastro: PackageRef;
  gnucap: PackageRef;
  "gnucap-full": PackageRef;
  gnuchess: PackageRef;
  gnuclad: PackageRef;
  gnucobol: PackageRef;
  gnudatalanguage: PackageRef;
  gnugo: PackageRef;
  gnugrep: PackageRef;
  gnulib: PackageRef;
  gnum4: PackageRef;
  gnumake: PackageRef;
  gnumake42: PackageRef;
  gnumeric: PackageRef;
  gnunet: PackageRef;
  "gnunet-gtk": PackageRef;
  "gnunet-messenger-cli": PackageRef;
  gnupatch: PackageRef;
  gnupg: PackageRef;
  "gnupg-pkcs11-scd": PackageRef;
  gnupg1: PackageRef;
  gnuplot: PackageRef;
  gnuplot_aquaterm: PackageRef;
  gnuplot_qt: PackageRef;
  gnupth: PackageRef;
  gnuradio: PackageRef;
  gnuradioMinimal: PackageRef;
  gnused: PackageRef;
  gnushogi: PackageRef;
  "gnustep-libobjc": PackageRef;
  "gnustep-make": PackageRef;
  gnutar: PackageRef;
  gnutls: PackageRef;
  gnvim: PackageRef;
  "gnvim-unwrapped": PackageRef;
  go: PackageRef;
  "go-2fa": PackageRef;
  "go-autoconfig": PackageRef;
  "go-away": PackageRef;
  "go-bare": PackageRef;
  "go-bindata": PackageRef;
  "go-bindata-assetfs": PackageRef;
  "go-blueprint": PackageRef;
  "go-callvis": PackageRef;
  "go-camo": PackageRef;
  "go-check": PackageRef;
  "go-chromecast": PackageRef;
  "go-cover-treemap": PackageRef;
  "go-cqhttp": PackageRef;
  "go-critic": PackageRef;
  "go-crx3": PackageRef;
  "go-cve-search": PackageRef;
  "go-dnscollector": PackageRef;
  "go-dork": PackageRef;
  "go-ecoflow-exporter": PackageRef;
  "go-errorlint": PackageRef;
  "go-ethereum": PackageRef;
  "go-exploitdb": PackageRef;
  "go-font": PackageRef;
  "go-grip": PackageRef;
  "go-httpbin": PackageRef;
  "go-i18n": PackageRef;
  "go-import-lint": PackageRef;
  "go-ios": PackageRef;
  "go-jet": PackageRef;
  "go-jira": PackageRef;
  "go-jsonnet": PackageRef;
  "go-jsonschema": PackageRef;
  "go-judge": PackageRef;
  "go-junit-report": PackageRef;
  "go-landlock": PackageRef;
  "go-libp2p-daemon": PackageRef;
  "go-licence-detector": PackageRef;
  "go-license-detector": PackageRef;
  "go-licenses": PackageRef;
  "go-md2man": PackageRef;
  "go-migrate": PackageRef;
  "go-minimock": PackageRef;
  "go-mockery": PackageRef;
  "go-mockery_2": PackageRef;
  "go-mod-graph-chart": PackageRef;
  "go-mod-upgrade": PackageRef;
  "go-motion": PackageRef;
  "go-mtpfs": PackageRef;
  "go-musicfox": PackageRef;
  "go-neb": PackageRef;
  "go-org": PackageRef;
  "go-outline": PackageRef;
  "go-passbolt-cli": PackageRef;
  "go-protobuf": PackageRef;
  "go-rice": PackageRef;
  "go-sendxmpp": PackageRef;
  "go-shadowsocks2": PackageRef;
  "go-swag": PackageRef;
  "go-swagger": PackageRef;
  "go-symbols": PackageRef;
  "go-task": PackageRef;
  "go-toml": PackageRef;
  "go-tools": PackageRef;
  "go-xmlstruct": PackageRef;
  go2rtc: PackageRef;
  go2tv: PackageRef;
  "go2tv-lite": PackageRef;
  go365: PackageRef;
  go9p: PackageRef;
  go_1_24: PackageRef;
  goa: PackageRef;
  goaccess: PackageRef;
  goarista: PackageRef;
  goat: PackageRef;
  "goat-cli": PackageRef;
  goatcounter: PackageRef;
  goattracker: PackageRef;
  "goattracker-stereo": PackageRef;
  goawk: PackageRef;
  gob2: PackageRef;
  gobang: PackageRef;
  gobby: PackageRef;
  gobetween: PackageRef;
  gobgp: PackageRef;
  gobgpd: PackageRef;
  "gobject-introspection": PackageRef;
  "gobject-introspection-unwrapped": PackageRef;
  goblob: PackageRef;
  gobuster: PackageRef;
  gobusybox: PackageRef;
  gocatcli: PackageRef;
  "gocd-agent": PackageRef;
  "gocd-server": PackageRef;
  "gocode-gomod": PackageRef;
  goconst: PackageRef;
  goconvey: PackageRef;
  "gocover-cobertura": PackageRef;
  gocovsh: PackageRef;
  gocryptfs: PackageRef;
  goctl: PackageRef;
  gocyclo: PackageRef;
  goda: PackageRef;
  godef: PackageRef;
  godini: PackageRef;
  godns: PackageRef;
  "godot-export-templates-bin": PackageRef;
  godspeed: PackageRef;
  godu: PackageRef;
  goeland: PackageRef;
  gof5: PackageRef;
  gofaxip: PackageRef;
  goffice: PackageRef;
  gofish: PackageRef;
  goflow: PackageRef;
  goflow2: PackageRef;
  gofu: PackageRef;
  gofumpt: PackageRef;
  gogUnpackHook: PackageRef;
  gogdl: PackageRef;
  gogetdoc: PackageRef;
  gogh: PackageRef;
  gogui: PackageRef;
  gogup: PackageRef;
  gohai: PackageRef;
  gohufont: PackageRef;
  goimapnotify: PackageRef;
  "goimports-reviser": PackageRef;
  gojo: PackageRef;
  gojq: PackageRef;
  gojsontoyaml: PackageRef;
  gokart: PackageRef;
  gokey: PackageRef;
  gokrazy: PackageRef;
  gol: PackageRef;
  "golangci-lint": PackageRef;
  "golangci-lint-langserver": PackageRef;
  "goldberg-emu": PackageRef;
  goldboot: PackageRef;
  "golden-cheetah": PackageRef;
  goldendict: PackageRef;
  golds: PackageRef;
  golem: PackageRef;
  golex: PackageRef;
  golines: PackageRef;
  golink: PackageRef;
  golint: PackageRef;
  gollama: PackageRef;
  gollum: PackageRef;
  golly: PackageRef;
  gom: PackageRef;
  gomacro: PackageRef;
  gomanagedocker: PackageRef;
  gomapenum: PackageRef;
  gomarkdoc: PackageRef;
  gomatrix: PackageRef;
  gomi: PackageRef;
  gomodifytags: PackageRef;
  gomp: PackageRef;
  gomplate: PackageRef;
  gomtree: PackageRef;
  gomuks: PackageRef;
  "gomuks-web": PackageRef;
  gonic: PackageRef;
  goobook: PackageRef;
  goocanvas: PackageRef;
  goocanvas2: PackageRef;
  goocanvas3: PackageRef;
  goocanvasmm2: PackageRef;
  goodhosts: PackageRef;
  goofys: PackageRef;
  "google-alloydb-auth-proxy": PackageRef;
  "google-amber": PackageRef;
  "google-clasp": PackageRef;
  "google-cloud-bigtable-tool": PackageRef;
  "google-cloud-cpp": PackageRef;
  "google-cloud-sdk": PackageRef;
  "google-cloud-sdk-gce": PackageRef;
  "google-cloud-sql-proxy": PackageRef;
  "google-cursor": PackageRef;
  "google-fonts": PackageRef;
  "google-java-format": PackageRef;
  "google-lighthouse": PackageRef;
  "google-play": PackageRef;
  "googlesans-code": PackageRef;
  goose: PackageRef;
  "goose-cli": PackageRef;
  "goose-lang": PackageRef;
  gopacked: PackageRef;
  gopass: PackageRef;
  "gopass-hibp": PackageRef;
  "gopass-jsonapi": PackageRef;
  "gopass-summon-provider": PackageRef;
  gopatch: PackageRef;
  goperf: PackageRef;
  gopher64: PackageRef;
  gophernotes: PackageRef;
  gophertube: PackageRef;
  gophish: PackageRef;
  gopkgs: PackageRef;
  goplantuml: PackageRef;
  gopls: PackageRef;
  gopro: PackageRef;
  gops: PackageRef;
  gorched: PackageRef;
  gordonflashtool: PackageRef;
  gore: PackageRef;
  goread: PackageRef;
  goredo: PackageRef;
  goreleaser: PackageRef;
  goreman: PackageRef;
  goreplay: PackageRef;
  goresym: PackageRef;
  "gorilla-cli": PackageRef;
  "gorm-gentool": PackageRef;
  gortr: PackageRef;
  gose: PackageRef;
  gosec: PackageRef;
  gosh: PackageRef;
  goshs: PackageRef;
  gosimports: PackageRef;
  gosmee: PackageRef;
  gospider: PackageRef;
  goss: PackageRef;
  gossa: PackageRef;
  gossip: PackageRef;
  gost: PackageRef;
  gostatic: PackageRef;
  got: PackageRef;
  gotags: PackageRef;
  gotemplate: PackageRef;
  gotenberg: PackageRef;
  gotest: PackageRef;
  gotestdox: PackageRef;
  gotestfmt: PackageRef;
  gotests: PackageRef;
  gotestsum: PackageRef;
  gotestwaf: PackageRef;
  "gotify-cli": PackageRef;
  "gotify-desktop": PackageRef;
  "gotify-server": PackageRef;
  gotlsaflare: PackageRef;
  goto: PackageRef;
  gotools: PackageRef;
  gotop: PackageRef;
  gotosocial: PackageRef;
  gotree: PackageRef;
  gotrue: PackageRef;
  "gotrue-supabase": PackageRef;
  gotty: PackageRef;
  gotypist: PackageRef;
  "goudy-bookletter-1911": PackageRef;
  gource: PackageRef;
  govc: PackageRef;
  govee2mqtt: PackageRef;
  govers: PackageRef;
  goverter: PackageRef;
  goverview: PackageRef;
  govulncheck: PackageRef;
  gow: PackageRef;
  gowall: PackageRef;
  gowebly: PackageRef;
  gowitness: PackageRef;
  gox: PackageRef;
  "goxlr-utility": PackageRef;
  "gp-saml-gui": PackageRef;
  gp2c: PackageRef;
  gpa: PackageRef;
  gpac: PackageRef;
  gperf: PackageRef;
  gperftools: PackageRef;
  "gpg-mdp": PackageRef;
  "gpg-tui": PackageRef;
  gpgme: PackageRef;
  gphoto2: PackageRef;
  "gphotos-sync": PackageRef;
  gping: PackageRef;
  gplates: PackageRef;
  gpodder: PackageRef;
  gpp: PackageRef;
  gprename: PackageRef;
  gprojector: PackageRef;
  gprolog: PackageRef;
  gpsbabel: PackageRef;
  "gpsbabel-gui": PackageRef;
  gpscorrelate: PackageRef;
  gpsd: PackageRef;
  gpsprune: PackageRef;
  "gpt-cli": PackageRef;
  gpt4all: PackageRef;
  "gpt4all-cuda": PackageRef;
  gptcommit: PackageRef;
  gptfdisk: PackageRef;
  gptman: PackageRef;
  gptscript: PackageRef;
  "gpu-burn": PackageRef;
  gpx: PackageRef;
  "gpx-animator": PackageRef;
  gpxlab: PackageRef;
  gpxsee: PackageRef;
  gpython: PackageRef;
  gql: PackageRef;
  gqlgen: PackageRef;
  gqlgenc: PackageRef;
  gqlint: PackageRef;
  gqmqtt: PackageRef;
  gqrx: PackageRef;
  "gqrx-gr-audio": PackageRef;
  "gqrx-portaudio": PackageRef;
  "gradescope-submit": PackageRef;
  gradience: PackageRef;
  gradle: PackageRef;
  "gradle-completion": PackageRef;
  "gradle-dependency-tree-diff": PackageRef;
  "gradle-unwrapped": PackageRef;
  gradle_7: PackageRef;
  "gradle_7-unwrapped": PackageRef;
  gradle_9: PackageRef;
  "gradle_9-unwrapped": PackageRef;
  grafana: PackageRef;
  "grafana-alloy": PackageRef;
  "grafana-dash-n-grab": PackageRef;
  "grafana-image-renderer": PackageRef;
  "grafana-kiosk": PackageRef;
  "grafana-loki": PackageRef;
  "grafana-reporter": PackageRef;
  grafanactl: PackageRef;
  grafterm: PackageRef;
  grafx2: PackageRef;
  gramma: PackageRef;
  gramps: PackageRef;
  grandorgue: PackageRef;
  granted: PackageRef;
  grantlee: PackageRef;
  "graph-cli": PackageRef;
  "graph-easy": PackageRef;
  graphene: PackageRef;
  graphhopper: PackageRef;
  graphia: PackageRef;
  graphicsmagick: PackageRef;
  "graphicsmagick-imagemagick-compat": PackageRef;
  graphicsmagick_q16: PackageRef;
  graphinder: PackageRef;
  "graphite-cli": PackageRef;
  "graphite-cursors": PackageRef;
  "graphite-gtk-theme": PackageRef;
  graphite2: PackageRef;
  graphpython: PackageRef;
  "graphql-client": PackageRef;
  "graphql-language-service-cli": PackageRef;
  graphqlmaker: PackageRef;
  graphqlmap: PackageRef;
  graphqurl: PackageRef;
  graphs: PackageRef;
  graphviz: PackageRef;
  "graphviz-nox": PackageRef;
  graphw00f: PackageRef;
  graphwar: PackageRef;
  graplang: PackageRef;
  grass: PackageRef;
  "grass-sass": PackageRef;
  grav: PackageRef;
  gravit: PackageRef;
  "graylog-6_0": PackageRef;
  "graylog-6_1": PackageRef;
  grb: PackageRef;
  grc: PackageRef;
  grcov: PackageRef;
  greaseweazle: PackageRef;
  greed: PackageRef;
  greenmask: PackageRef;
  greg: PackageRef;
  "gremlin-console": PackageRef;
  "gremlin-server": PackageRef;
  gren: PackageRef;
  grenedalf: PackageRef;
  grepcidr: PackageRef;
  grepm: PackageRef;
  gretl: PackageRef;
  grex: PackageRef;
  gridtracker2: PackageRef;
  grilo: PackageRef;
  "grilo-plugins": PackageRef;
  grimblast: PackageRef;
  grimoire: PackageRef;
  grin: PackageRef;
  "grip-grab": PackageRef;
  "grip-search": PackageRef;
  grit: PackageRef;
  grizzly: PackageRef;
  "grml-zsh-config": PackageRef;
  grmon: PackageRef;
  grocy: PackageRef;
  groestlcoin: PackageRef;
  groestlcoind: PackageRef;
  groff: PackageRef;
  gromacs: PackageRef;
  gromacsCudaMpi: PackageRef;
  gromacsDouble: PackageRef;
  gromacsDoubleMpi: PackageRef;
  gromacsMpi: PackageRef;
  gromacsPlumed: PackageRef;
  gron: PackageRef;
  groonga: PackageRef;
  groove: PackageRef;
  groovy: PackageRef;
  grpc: PackageRef;
  "grpc-client-cli": PackageRef;
  "grpc-gateway": PackageRef;
  "grpc-health-check": PackageRef;
  "grpc-health-probe": PackageRef;
  "grpc-tools": PackageRef;
  grpcui: PackageRef;
  grpcurl: PackageRef;
  "gruppled-black-cursors": PackageRef;
  "gruppled-black-lite-cursors": PackageRef;
  "gruppled-white-cursors": PackageRef;
  "gruppled-white-lite-cursors": PackageRef;
  "gruvbox-dark-gtk": PackageRef;
  "gruvbox-dark-icons-gtk": PackageRef;
  "gruvbox-gtk-theme": PackageRef;
  "gruvbox-material-gtk-theme": PackageRef;
  "gruvterial-theme": PackageRef;
  grype: PackageRef;
  gsan: PackageRef;
  gsasl: PackageRef;
  gscan2pdf: PackageRef;
  gsctl: PackageRef;
  "gsettings-desktop-schemas": PackageRef;
  "gshhg-gmt": PackageRef;
  gsl: PackageRef;
  "gsl-lite": PackageRef;
  gsm: PackageRef;
  gsocket: PackageRef;
  gsound: PackageRef;
  gspeech: PackageRef;
  gspell: PackageRef;
  gss: PackageRef;
  gssdp: PackageRef;
  "gssdp-tools": PackageRef;
  gssdp_1_6: PackageRef;
  gssg: PackageRef;
  gst: PackageRef;
  gst123: PackageRef;
  gt5: PackageRef;
  gtest: PackageRef;
  gtfocli: PackageRef;
  gthree: PackageRef;
  gti: PackageRef;
  gtimelog: PackageRef;
  "gtk-doc": PackageRef;
  "gtk-frdp": PackageRef;
  "gtk-pipe-viewer": PackageRef;
  "gtk-session-lock": PackageRef;
  "gtk-sharp-2_0": PackageRef;
  "gtk-vnc": PackageRef;
  "gtk2-x11": PackageRef;
  "gtk3-x11": PackageRef;
  gtk4: PackageRef;
  gtkd: PackageRef;
  gtkdatabox: PackageRef;
  gtkdialog: PackageRef;
  gtkgnutella: PackageRef;
  gtkhash: PackageRef;
  gtklp: PackageRef;
  gtkmm2: PackageRef;
  gtkmm3: PackageRef;
  gtkmm4: PackageRef;
  gtkradiant: PackageRef;
  gtksheet: PackageRef;
  gtksourceview: PackageRef;
  gtksourceview4: PackageRef;
  gtksourceview5: PackageRef;
  gtksourceviewmm: PackageRef;
  gtkspell2: PackageRef;
  gtkspell3: PackageRef;
  gtkwave: PackageRef;
  gtop: PackageRef;
  gtrash: PackageRef;
  gtree: PackageRef;
  gts: PackageRef;
  gtt: PackageRef;
  gtuber: PackageRef;
  gtypist: PackageRef;
  "gubbi-font": PackageRef;
  gucci: PackageRef;
  guesswidth: PackageRef;
  guff: PackageRef;
  guile: PackageRef;
  "guile-aspell": PackageRef;
  "guile-avahi": PackageRef;
  "guile-cairo": PackageRef;
  "guile-chickadee": PackageRef;
  "guile-commonmark": PackageRef;
  "guile-config": PackageRef;
  "guile-curl": PackageRef;
  "guile-fibers": PackageRef;
  "guile-gcrypt": PackageRef;
  "guile-git": PackageRef;
  "guile-gnutls": PackageRef;
  "guile-goblins": PackageRef;
  "guile-hall": PackageRef;
  "guile-hoot": PackageRef;
  "guile-irregex": PackageRef;
  "guile-json": PackageRef;
  "guile-json-rpc": PackageRef;
  "guile-lib": PackageRef;
  "guile-lsp-server": PackageRef;
  "guile-lzlib": PackageRef;
  "guile-lzma": PackageRef;
  "guile-mqtt": PackageRef;
  "guile-ncurses": PackageRef;
  "guile-opengl": PackageRef;
  "guile-quickcheck": PackageRef;
  "guile-reader": PackageRef;
  "guile-redis": PackageRef;
  "guile-sdl2": PackageRef;
  "guile-semver": PackageRef;
  "guile-sjson": PackageRef;
  "guile-sqlite3": PackageRef;
  "guile-srfi-145": PackageRef;
  "guile-srfi-180": PackageRef;
  "guile-ssh": PackageRef;
  "guile-websocket": PackageRef;
  "guile-xcb": PackageRef;
  "guile-zlib": PackageRef;
  "guile-zstd": PackageRef;
  guile_1_8: PackageRef;
  guile_2_0: PackageRef;
  guile_2_2: PackageRef;
  guilt: PackageRef;
  gum: PackageRef;
  gumbo: PackageRef;
  gummy: PackageRef;
  gungnir: PackageRef;
  gup: PackageRef;
  gupnp: PackageRef;
  "gupnp-av": PackageRef;
  "gupnp-dlna": PackageRef;
  "gupnp-igd": PackageRef;
  "gupnp-tools": PackageRef;
  gupnp_1_6: PackageRef;
  "gurk-rs": PackageRef;
  gusb: PackageRef;
  gut: PackageRef;
  gv: PackageRef;
  gvfs: PackageRef;
  gvproxy: PackageRef;
  gwt240: PackageRef;
  gwyddion: PackageRef;
  gx: PackageRef;
  "gx-go": PackageRef;
  gxemul: PackageRef;
  "gxmatcheq-lv2": PackageRef;
  "gxplugins-lv2": PackageRef;
  gyb: PackageRef;
  "gyre-fonts": PackageRef;
  "gz-cmake": PackageRef;
  "gz-utils": PackageRef;
  gzdoom: PackageRef;
  gzip: PackageRef;
  gzrt: PackageRef;
  gaugePlugins: gaugePlugins;
  gawkextlib: gawkextlib;
  gccNGPackages_15: gccNGPackages_15;
  "ghidra-extensions": ghidra_extensions;
  gimp3Plugins: gimp3Plugins;
  gimpPlugins: gimpPlugins;
  gnat13Packages: gnat13Packages;
  gnat14Packages: gnat14Packages;
  gnat15Packages: gnat15Packages;
  gnome: gnome;
  gnome2: gnome2;
  gnomeExtensions: gnomeExtensions;
  gnuradioPackages: gnuradioPackages;
  godotPackages: godotPackages;
  godotPackages_4_3: godotPackages_4_3;
  godotPackages_4_4: godotPackages_4_4;
  graalvmPackages: graalvmPackages;
  grafanaPlugins: grafanaPlugins;
  graylogPlugins: graylogPlugins;
  gst_all_1: gst_all_1;
}

export interface onLlDd·h {
  h: PackageRef;
  h2: PackageRef;
  h3: PackageRef;
  h3_4: PackageRef;
  h5glance: PackageRef;
  h5utils: PackageRef;
  h8mail: PackageRef;
  "ha-mqtt-discoverable-cli": PackageRef;
  hachimarupop: PackageRef;
  "hack-font": PackageRef;
  hackedbox: PackageRef;
  hackertyper: PackageRef;
  "hackgen-font": PackageRef;
  "hackgen-nf-font": PackageRef;
  hackgregator: PackageRef;
  hackneyed: PackageRef;
  hackrf: PackageRef;
  hactool: PackageRef;
  hadolint: PackageRef;
  "hadolint-sarif": PackageRef;
  hadoop: PackageRef;
  hadoop_3_3: PackageRef;
  haiti: PackageRef;
  hakrawler: PackageRef;
  "hal-hardware-analyzer": PackageRef;
  half: PackageRef;
  halfempty: PackageRef;
  halibut: PackageRef;
  halide: PackageRef;
  halloy: PackageRef;
  halp: PackageRef;
  ham: PackageRef;
  hamlib: PackageRef;
  hamlib_4: PackageRef;
  hammer: PackageRef;
  hamrs: PackageRef;
  "hamrs-pro": PackageRef;
  hamster: PackageRef;
  hamtransfer: PackageRef;
  hanazono: PackageRef;
  handbrake: PackageRef;
  handlr: PackageRef;
  "handlr-regex": PackageRef;
  "hanken-grotesk": PackageRef;
  hanko: PackageRef;
  hannom: PackageRef;
  "hap-py": PackageRef;
  happy: PackageRef;
  haproxy: PackageRef;
  "har-to-k6": PackageRef;
  "harbor-cli": PackageRef;
  harfbuzz: PackageRef;
  harfbuzzFull: PackageRef;
  harlequin: PackageRef;
  harmonia: PackageRef;
  harmonist: PackageRef;
  harper: PackageRef;
  harsh: PackageRef;
  haruna: PackageRef;
  harvid: PackageRef;
  has: PackageRef;
  "hash-identifier": PackageRef;
  "hash-slinger": PackageRef;
  hash_extender: PackageRef;
  hashcash: PackageRef;
  hashcat: PackageRef;
  "hashcat-utils": PackageRef;
  hashdeep: PackageRef;
  hashes: PackageRef;
  "hashi-up": PackageRef;
  hashid: PackageRef;
  "haskell-ci": PackageRef;
  "haskell-language-server": PackageRef;
  hasklig: PackageRef;
  hasmail: PackageRef;
  hassil: PackageRef;
  "haste-client": PackageRef;
  "haste-server": PackageRef;
  "hasura-cli": PackageRef;
  hatch: PackageRef;
  "hath-rust": PackageRef;
  haunt: PackageRef;
  haveged: PackageRef;
  haven: PackageRef;
  havoc: PackageRef;
  hawkeye: PackageRef;
  "hawkthorne-journey": PackageRef;
  haxe: PackageRef;
  haxe_4_0: PackageRef;
  haxe_4_1: PackageRef;
  "haxor-news": PackageRef;
  "hayabusa-sec": PackageRef;
  hayagriva: PackageRef;
  haylxon: PackageRef;
  "hb-honeypot": PackageRef;
  hblock: PackageRef;
  hcdiag: PackageRef;
  hci: PackageRef;
  hck: PackageRef;
  hcl2json: PackageRef;
  hcledit: PackageRef;
  hclfmt: PackageRef;
  hcloud: PackageRef;
  hcp: PackageRef;
  hdate: PackageRef;
  hddfancontrol: PackageRef;
  hdf4: PackageRef;
  "hdf5-blosc": PackageRef;
  "hdf5-cpp": PackageRef;
  "hdf5-fortran": PackageRef;
  "hdf5-fortran-mpi": PackageRef;
  "hdf5-mpi": PackageRef;
  "hdf5-threadsafe": PackageRef;
  hdf5_1_10: PackageRef;
  hdfview: PackageRef;
  hdos: PackageRef;
  hdr10plus: PackageRef;
  hdr10plus_tool: PackageRef;
  hdrhistogram_c: PackageRef;
  headache: PackageRef;
  headphones: PackageRef;
  headscale: PackageRef;
  headsetcontrol: PackageRef;
  health: PackageRef;
  healthchecks: PackageRef;
  heaptrack: PackageRef;
  heatclient: PackageRef;
  heatseeker: PackageRef;
  heatshrink: PackageRef;
  hebbot: PackageRef;
  hebcal: PackageRef;
  hecate: PackageRef;
  "hedgedoc-cli": PackageRef;
  hednsextractor: PackageRef;
  heh: PackageRef;
  heimdal: PackageRef;
  heimdall: PackageRef;
  "heimdall-gui": PackageRef;
  "heimdall-proxy": PackageRef;
  heisenbridge: PackageRef;
  hekatomb: PackageRef;
  helix: PackageRef;
  "helix-gpt": PackageRef;
  hellmaker: PackageRef;
  hello: PackageRef;
  "hello-cpp": PackageRef;
  "hello-go": PackageRef;
  "hello-unfree": PackageRef;
  hellwal: PackageRef;
  "helm-dashboard": PackageRef;
  "helm-docs": PackageRef;
  "helm-ls": PackageRef;
  helmfile: PackageRef;
  "helmfile-wrapped": PackageRef;
  helmsman: PackageRef;
  help2man: PackageRef;
  "helvetica-neue-lt-std": PackageRef;
  "hentai-at-home": PackageRef;
  hepmc2: PackageRef;
  hepmc3: PackageRef;
  heptagon: PackageRef;
  hercules: PackageRef;
  "hercules-ci-agent": PackageRef;
  hermit: PackageRef;
  hermitcli: PackageRef;
  heroku: PackageRef;
  herwig: PackageRef;
  "hetzner-kube": PackageRef;
  hevea: PackageRef;
  hevi: PackageRef;
  hex: PackageRef;
  hexapdf: PackageRef;
  hexbinhex: PackageRef;
  hexd: PackageRef;
  hexdino: PackageRef;
  hexedit: PackageRef;
  hexgui: PackageRef;
  "hexo-cli": PackageRef;
  hexpatch: PackageRef;
  hextazy: PackageRef;
  hexxy: PackageRef;
  hexyl: PackageRef;
  hey: PackageRef;
  heygpt: PackageRef;
  hfinger: PackageRef;
  hfst: PackageRef;
  "hfst-ospell": PackageRef;
  "hh-suite": PackageRef;
  hheretic: PackageRef;
  hhexen: PackageRef;
  hhpc: PackageRef;
  "hicolor-icon-theme": PackageRef;
  "hid-tools": PackageRef;
  hidapi: PackageRef;
  hidapitester: PackageRef;
  hidrd: PackageRef;
  "hiera-eyaml": PackageRef;
  hifiscan: PackageRef;
  higan: PackageRef;
  highfive: PackageRef;
  "highfive-mpi": PackageRef;
  highlight: PackageRef;
  "highlight-assertions": PackageRef;
  highs: PackageRef;
  hii: PackageRef;
  hikounomizu: PackageRef;
  hiksink: PackageRef;
  hilbish: PackageRef;
  himalaya: PackageRef;
  hinit: PackageRef;
  hiraeth: PackageRef;
  hiredis: PackageRef;
  "hiredis-vip": PackageRef;
  hishtory: PackageRef;
  hitori: PackageRef;
  hivelytracker: PackageRef;
  hivemind: PackageRef;
  hivex: PackageRef;
  hjson: PackageRef;
  "hjson-go": PackageRef;
  "hl-log-viewer": PackageRef;
  hledger: PackageRef;
  "hledger-check-fancyassertions": PackageRef;
  "hledger-iadd": PackageRef;
  "hledger-interest": PackageRef;
  "hledger-ui": PackageRef;
  "hledger-utils": PackageRef;
  "hledger-web": PackageRef;
  hlint: PackageRef;
  hm: PackageRef;
  "hmat-oss": PackageRef;
  hmcl: PackageRef;
  hmm: PackageRef;
  hmmer: PackageRef;
  "hn-text": PackageRef;
  hnswlib: PackageRef;
  hoard: PackageRef;
  hobbits: PackageRef;
  hockeypuck: PackageRef;
  "hockeypuck-web": PackageRef;
  "hocr-tools": PackageRef;
  hof: PackageRef;
  hol: PackageRef;
  hol_light: PackageRef;
  holehe: PackageRef;
  hollywood: PackageRef;
  "holo-build": PackageRef;
  "holo-cli": PackageRef;
  hologram: PackageRef;
  holos: PackageRef;
  "home-assistant-cli": PackageRef;
  "home-manager": PackageRef;
  homebank: PackageRef;
  homebridge: PackageRef;
  "homebridge-config-ui-x": PackageRef;
  "homepage-dashboard": PackageRef;
  homer: PackageRef;
  homesick: PackageRef;
  honcho: PackageRef;
  "honey-home": PackageRef;
  "honeycomb-refinery": PackageRef;
  honeymarker: PackageRef;
  honeytail: PackageRef;
  honeytrap: PackageRef;
  honeyvent: PackageRef;
  honk: PackageRef;
  hoppet: PackageRef;
  horcrux: PackageRef;
  hors: PackageRef;
  host: PackageRef;
  hostctl: PackageRef;
  hostess: PackageRef;
  hostmux: PackageRef;
  "hosts-bl": PackageRef;
  hostsblock: PackageRef;
  hotdoc: PackageRef;
  hottext: PackageRef;
  hound: PackageRef;
  hours: PackageRef;
  hover: PackageRef;
  hovercraft: PackageRef;
  "howard-hinnant-date": PackageRef;
  hp2p: PackageRef;
  hpack: PackageRef;
  hping: PackageRef;
  hpipm: PackageRef;
  hpl: PackageRef;
  hpp2plantuml: PackageRef;
  hr: PackageRef;
  hred: PackageRef;
  hscolour: PackageRef;
  hsd: PackageRef;
  hsetroot: PackageRef;
  hspell: PackageRef;
  hsqldb: PackageRef;
  hss: PackageRef;
  hstr: PackageRef;
  hstsparser: PackageRef;
  "htb-toolkit": PackageRef;
  htgettoken: PackageRef;
  "html-minifier": PackageRef;
  "html-proofer": PackageRef;
  "html-tidy": PackageRef;
  "html-xml-utils": PackageRef;
  html2pdf: PackageRef;
  html2text: PackageRef;
  html5validator: PackageRef;
  htmlcxx: PackageRef;
  htmldoc: PackageRef;
  htmlhint: PackageRef;
  htmlq: PackageRef;
  htmltest: PackageRef;
  "htmlunit-driver": PackageRef;
  "htmx-lsp": PackageRef;
  "htmx-lsp2": PackageRef;
  htop: PackageRef;
  "htop-vim": PackageRef;
  htslib: PackageRef;
  httm: PackageRef;
  "http-getter": PackageRef;
  "http-parser": PackageRef;
  "http-prompt": PackageRef;
  "http-scanner": PackageRef;
  "http-server": PackageRef;
  http2tcp: PackageRef;
  "http3-ytproxy": PackageRef;
  httpdump: PackageRef;
  httperf: PackageRef;
  httpfs2: PackageRef;
  httpie: PackageRef;
  httplab: PackageRef;
  httplib: PackageRef;
  httplz: PackageRef;
  httpref: PackageRef;
  httprobe: PackageRef;
  httpstat: PackageRef;
  httptap: PackageRef;
  "httptoolkit-server": PackageRef;
  httptunnel: PackageRef;
  httpunit: PackageRef;
  httpx: PackageRef;
  "httpy-cli": PackageRef;
  httpyac: PackageRef;
  httrack: PackageRef;
  httraqt: PackageRef;
  hub: PackageRef;
  hubble: PackageRef;
  hubicfuse: PackageRef;
  "hubot-sans": PackageRef;
  "hue-cli": PackageRef;
  "hue-plus": PackageRef;
  hueadm: PackageRef;
  hugo: PackageRef;
  hugs: PackageRef;
  hujsonfmt: PackageRef;
  hullcaster: PackageRef;
  humanfriendly: PackageRef;
  "humanity-icon-theme": PackageRef;
  "humblebundle-downloader": PackageRef;
  humility: PackageRef;
  humioctl: PackageRef;
  huniq: PackageRef;
  hunspell: PackageRef;
  hunt: PackageRef;
  hurl: PackageRef;
  husky: PackageRef;
  hut: PackageRef;
  hvm: PackageRef;
  hwatch: PackageRef;
  hwdata: PackageRef;
  hwi: PackageRef;
  hwloc: PackageRef;
  hxtools: PackageRef;
  hy: PackageRef;
  "hydra-check": PackageRef;
  "hydra-cli": PackageRef;
  hydraAntLogger: PackageRef;
  "hydrogen-web-unwrapped": PackageRef;
  hydroxide: PackageRef;
  hydrus: PackageRef;
  hyena: PackageRef;
  hyfetch: PackageRef;
  hyp: PackageRef;
  "hyper-cmd-utils": PackageRef;
  hyperbeam: PackageRef;
  hyperblobs: PackageRef;
  hypercore: PackageRef;
  hyperfine: PackageRef;
  "hyperion-ng": PackageRef;
  "hyperledger-fabric": PackageRef;
  hyperlink: PackageRef;
  hyperpotamus: PackageRef;
  hyperrogue: PackageRef;
  "hyperscrypt-font": PackageRef;
  hypershell: PackageRef;
  hyperssh: PackageRef;
  hyperswarm: PackageRef;
  hyphen: PackageRef;
  hypr: PackageRef;
  hypre: PackageRef;
  hyprkeys: PackageRef;
  hyprlang: PackageRef;
  hyprls: PackageRef;
  hyprmagnifier: PackageRef;
  hyprpaper: PackageRef;
  hyprpicker: PackageRef;
  hyprprop: PackageRef;
  "hypseus-singe": PackageRef;
  hysteria: PackageRef;
  hyx: PackageRef;
  haxePackages: haxePackages;
  "home-assistant-custom-lovelace-modules": home_assistant_custom_lovelace_modules;
  hspellDicts: hspellDicts;
  hunspellDicts: hunspellDicts;
  hunspellDictsChromium: hunspellDictsChromium;
  hyphenDicts: hyphenDicts;
}

export interface onLlDd·i {
  "i-dot-ming": PackageRef;
  i2pd: PackageRef;
  "i2pd-tools": PackageRef;
  i3: PackageRef;
  "i3-balance-workspace": PackageRef;
  "i3-rounded": PackageRef;
  i3a: PackageRef;
  i3lock: PackageRef;
  "i3lock-blur": PackageRef;
  "i3lock-color": PackageRef;
  i3status: PackageRef;
  i3wsr: PackageRef;
  "ia-writer-duospace": PackageRef;
  "ia-writer-mono": PackageRef;
  "ia-writer-quattro": PackageRef;
  iagno: PackageRef;
  "iam-policy-json-to-terraform": PackageRef;
  iamb: PackageRef;
  iamy: PackageRef;
  "iana-etc": PackageRef;
  iay: PackageRef;
  "ibm-plex": PackageRef;
  "ibmcloud-cli": PackageRef;
  "ibus-theme-tools": PackageRef;
  "ic-keysmith": PackageRef;
  ical2orgpy: PackageRef;
  icbm3d: PackageRef;
  icdiff: PackageRef;
  icebreaker: PackageRef;
  icecast: PackageRef;
  icecream: PackageRef;
  icemon: PackageRef;
  icepeak: PackageRef;
  iceshelf: PackageRef;
  icestorm: PackageRef;
  icewm: PackageRef;
  icingaweb2: PackageRef;
  "icingaweb2-ipl": PackageRef;
  "icingaweb2-thirdparty": PackageRef;
  icloudpd: PackageRef;
  icnsify: PackageRef;
  ico: PackageRef;
  icoextract: PackageRef;
  "icomoon-feather": PackageRef;
  "icon-lang": PackageRef;
  "icon-library": PackageRef;
  iconConvTools: PackageRef;
  iconnamingutils: PackageRef;
  icoutils: PackageRef;
  icr: PackageRef;
  ictree: PackageRef;
  icu: PackageRef;
  icu60: PackageRef;
  icu63: PackageRef;
  icu64: PackageRef;
  icu66: PackageRef;
  icu67: PackageRef;
  icu69: PackageRef;
  icu70: PackageRef;
  icu71: PackageRef;
  icu72: PackageRef;
  icu73: PackageRef;
  icu74: PackageRef;
  icu75: PackageRef;
  icu77: PackageRef;
  id3: PackageRef;
  id3lib: PackageRef;
  id3v2: PackageRef;
  idasen: PackageRef;
  ideviceinstaller: PackageRef;
  idevicerestore: PackageRef;
  idmail: PackageRef;
  idris: PackageRef;
  idris2: PackageRef;
  idsk: PackageRef;
  idutils: PackageRef;
  "ietf-cli": PackageRef;
  iferr: PackageRef;
  "ifm-web": PackageRef;
  "ifrextractor-rs": PackageRef;
  "ifstat-legacy": PackageRef;
  iftop: PackageRef;
  ifuse: PackageRef;
  "ignite-cli": PackageRef;
  igraph: PackageRef;
  igrep: PackageRef;
  igv: PackageRef;
  "igvm-tooling": PackageRef;
  ihaskell: PackageRef;
  "ihp-new": PackageRef;
  ii: PackageRef;
  iir1: PackageRef;
  ijhttp: PackageRef;
  ijq: PackageRef;
  ijs: PackageRef;
  ilbc: PackageRef;
  ili2c: PackageRef;
  ilmbase: PackageRef;
  ilspycmd: PackageRef;
  "image-roll": PackageRef;
  image_optim: PackageRef;
  imagej: PackageRef;
  imagelol: PackageRef;
  imagemagick: PackageRef;
  imagemagick6: PackageRef;
  imagemagick6Big: PackageRef;
  imagemagick6_light: PackageRef;
  imagemagickBig: PackageRef;
  imagemagick_light: PackageRef;
  imager: PackageRef;
  imageworsener: PackageRef;
  imaginary: PackageRef;
  imake: PackageRef;
  imapdedup: PackageRef;
  imapfilter: PackageRef;
  imapnotify: PackageRef;
  imapsync: PackageRef;
  imath: PackageRef;
  imdshift: PackageRef;
  imewlconverter: PackageRef;
  img: PackageRef;
  "img-cat": PackageRef;
  img2pdf: PackageRef;
  "imgbrd-grabber": PackageRef;
  imgcat: PackageRef;
  imgp: PackageRef;
  imgpkg: PackageRef;
  imgproxy: PackageRef;
  imgui: PackageRef;
  imgurbash2: PackageRef;
  imhex: PackageRef;
  iml: PackageRef;
  imlib2: PackageRef;
  "imlib2-nox": PackageRef;
  imlib2Full: PackageRef;
  immer: PackageRef;
  immersed: PackageRef;
  "immich-cli": PackageRef;
  "immich-go": PackageRef;
  "immich-public-proxy": PackageRef;
  immudb: PackageRef;
  imnodes: PackageRef;
  impl: PackageRef;
  implot: PackageRef;
  imposm: PackageRef;
  "improv-setup": PackageRef;
  impy: PackageRef;
  imsprog: PackageRef;
  imtui: PackageRef;
  imv: PackageRef;
  "inav-blackbox-tools": PackageRef;
  inchi: PackageRef;
  "include-what-you-use": PackageRef;
  inconsolata: PackageRef;
  "inconsolata-lgc": PackageRef;
  indent: PackageRef;
  "indexed-bzip2": PackageRef;
  "indi-full": PackageRef;
  "indi-full-nonfree": PackageRef;
  "indi-with-drivers": PackageRef;
  indilib: PackageRef;
  "indradb-client": PackageRef;
  "indradb-server": PackageRef;
  ineffassign: PackageRef;
  inetutils: PackageRef;
  inferno: PackageRef;
  infisical: PackageRef;
  infisicalsdk: PackageRef;
  inflow: PackageRef;
  influxdb: PackageRef;
  "influxdb-cxx": PackageRef;
  influxdb2: PackageRef;
  "influxdb2-cli": PackageRef;
  "influxdb2-provision": PackageRef;
  "influxdb2-server": PackageRef;
  "influxdb2-token-manipulator": PackageRef;
  influxdb3: PackageRef;
  inform6: PackageRef;
  inform7: PackageRef;
  infra: PackageRef;
  infracost: PackageRef;
  inframap: PackageRef;
  "infrastructure-agent": PackageRef;
  ingress2gateway: PackageRef;
  "inherd-quake": PackageRef;
  inih: PackageRef;
  iniparser: PackageRef;
  inja: PackageRef;
  inkcut: PackageRef;
  inklecate: PackageRef;
  inko: PackageRef;
  inkscape: PackageRef;
  "inkscape-with-extensions": PackageRef;
  inlyne: PackageRef;
  innernet: PackageRef;
  innoextract: PackageRef;
  "inochi-creator": PackageRef;
  "inochi-session": PackageRef;
  inori: PackageRef;
  inormalize: PackageRef;
  "input-leap": PackageRef;
  inputplug: PackageRef;
  inputplumber: PackageRef;
  inql: PackageRef;
  inriafonts: PackageRef;
  inshellisense: PackageRef;
  inspec: PackageRef;
  inspircd: PackageRef;
  inspircdMinimal: PackageRef;
  installShellFiles: PackageRef;
  instaloader: PackageRef;
  instawow: PackageRef;
  insulator2: PackageRef;
  integresql: PackageRef;
  "intel-one-mono": PackageRef;
  intelephense: PackageRef;
  "intelli-shell": PackageRef;
  "intensity-normalization": PackageRef;
  inter: PackageRef;
  "inter-alia": PackageRef;
  "inter-nerdfont": PackageRef;
  "interactive-html-bom": PackageRef;
  interactsh: PackageRef;
  "intercept-build": PackageRef;
  intermodal: PackageRef;
  internetarchive: PackageRef;
  intltool: PackageRef;
  "inv-sig-helper": PackageRef;
  invidious: PackageRef;
  "invidious-router": PackageRef;
  invidtui: PackageRef;
  invoice: PackageRef;
  invoice2data: PackageRef;
  invoiceplane: PackageRef;
  inxi: PackageRef;
  "ioc-scan": PackageRef;
  iocextract: PackageRef;
  iocsearcher: PackageRef;
  iodine: PackageRef;
  ion: PackageRef;
  ioping: PackageRef;
  "ioq3-scion": PackageRef;
  ioquake3: PackageRef;
  "ios-safari-remote-debug": PackageRef;
  "ios-webkit-debug-proxy": PackageRef;
  iosevka: PackageRef;
  "iosevka-bin": PackageRef;
  ip2asn: PackageRef;
  ipaexfont: PackageRef;
  ipafont: PackageRef;
  ipam: PackageRef;
  ipatool: PackageRef;
  ipbt: PackageRef;
  ipcalc: PackageRef;
  iperf: PackageRef;
  iperf2: PackageRef;
  iperf3d: PackageRef;
  ipfetch: PackageRef;
  "ipfs-cluster": PackageRef;
  "ipfs-upload-client": PackageRef;
  ipget: PackageRef;
  ipgrep: PackageRef;
  ipinfo: PackageRef;
  ipmitool: PackageRef;
  ipopt: PackageRef;
  iprange: PackageRef;
  "ir-standard-fonts": PackageRef;
  irccat: PackageRef;
  ircdHybrid: PackageRef;
  ircdog: PackageRef;
  iredis: PackageRef;
  irker: PackageRef;
  iro: PackageRef;
  iroh: PackageRef;
  ironicclient: PackageRef;
  "irony-server": PackageRef;
  irpf: PackageRef;
  irrd: PackageRef;
  irrlicht: PackageRef;
  irssi: PackageRef;
  iruby: PackageRef;
  irust: PackageRef;
  "is-fast": PackageRef;
  "isa-l": PackageRef;
  isabelle: PackageRef;
  isl: PackageRef;
  isl_0_23: PackageRef;
  isl_0_24: PackageRef;
  "isle-portable": PackageRef;
  isocodes: PackageRef;
  isolate: PackageRef;
  isolyzer: PackageRef;
  isort: PackageRef;
  ispc: PackageRef;
  ispell: PackageRef;
  ispike: PackageRef;
  isponsorblocktv: PackageRef;
  isrcsubmit: PackageRef;
  isso: PackageRef;
  issue2md: PackageRef;
  istioctl: PackageRef;
  isync: PackageRef;
  "it-tools": PackageRef;
  itamae: PackageRef;
  "itch-dl": PackageRef;
  itchiodl: PackageRef;
  itk: PackageRef;
  itk_5_2: PackageRef;
  "itm-tools": PackageRef;
  itools: PackageRef;
  itstool: PackageRef;
  itsx: PackageRef;
  iverilog: PackageRef;
  ivm: PackageRef;
  ivpn: PackageRef;
  "ivpn-service": PackageRef;
  ivy: PackageRef;
  ivyterm: PackageRef;
  "iw4x-launcher": PackageRef;
  iwe: PackageRef;
  iwona: PackageRef;
  iwqr: PackageRef;
  izrss: PackageRef;
  "ibus-engines": ibus_engines;
  idris2Packages: idris2Packages;
  "inkscape-extensions": inkscape_extensions;
  "iosevka-comfy": iosevka_comfy;
  "isabelle-components": isabelle_components;
}

export interface onLlDd·j {
  j: PackageRef;
  j2cli: PackageRef;
  j2lint: PackageRef;
  "ja2-stracciatella": PackageRef;
  jabcode: PackageRef;
  "jabcode-reader": PackageRef;
  "jabcode-writer": PackageRef;
  jacinda: PackageRef;
  "jack-example-tools": PackageRef;
  jack1: PackageRef;
  jack2: PackageRef;
  jackett: PackageRef;
  jackline: PackageRef;
  jacoco: PackageRef;
  jadx: PackageRef;
  jaeles: PackageRef;
  jags: PackageRef;
  jailer: PackageRef;
  jake: PackageRef;
  jam: PackageRef;
  jama: PackageRef;
  jameica: PackageRef;
  jan: PackageRef;
  janet: PackageRef;
  jansson: PackageRef;
  janusgraph: PackageRef;
  jaq: PackageRef;
  "jarowinkler-cpp": PackageRef;
  jasmin: PackageRef;
  "jasmin-compiler": PackageRef;
  jasper: PackageRef;
  "jasper-gtk-theme": PackageRef;
  "java-hamcrest": PackageRef;
  "java-language-server": PackageRef;
  javaCup: PackageRef;
  javacc: PackageRef;
  "javascript-typescript-langserver": PackageRef;
  "jawiki-all-titles-in-ns0": PackageRef;
  "jazz2-content": PackageRef;
  jbake: PackageRef;
  jbang: PackageRef;
  jbig2dec: PackageRef;
  jbig2enc: PackageRef;
  jbigkit: PackageRef;
  jbofihe: PackageRef;
  jboss: PackageRef;
  jboss_mysql_jdbc: PackageRef;
  jc: PackageRef;
  jcal: PackageRef;
  jcli: PackageRef;
  "jd-diff-patch": PackageRef;
  jdd: PackageRef;
  "jdenticon-cli": PackageRef;
  jdk: PackageRef;
  jdk11: PackageRef;
  jdk11_headless: PackageRef;
  jdk17: PackageRef;
  jdk17_headless: PackageRef;
  jdk21_headless: PackageRef;
  jdk23: PackageRef;
  jdk23_headless: PackageRef;
  jdk24: PackageRef;
  jdk24_headless: PackageRef;
  jdom: PackageRef;
  "jdt-language-server": PackageRef;
  jdupes: PackageRef;
  jed: PackageRef;
  jedit: PackageRef;
  jefferson: PackageRef;
  jekyll: PackageRef;
  jello: PackageRef;
  jelly: PackageRef;
  jellycli: PackageRef;
  jellyfin: PackageRef;
  "jellyfin-ffmpeg": PackageRef;
  "jellyfin-media-player": PackageRef;
  "jellyfin-mpv-shim": PackageRef;
  "jellyfin-rpc": PackageRef;
  "jellyfin-tui": PackageRef;
  "jellyfin-web": PackageRef;
  jellytui: PackageRef;
  jemalloc: PackageRef;
  jen: PackageRef;
  jenkins: PackageRef;
  "jenkins-job-builder": PackageRef;
  jerryscript: PackageRef;
  jet: PackageRef;
  "jetbrains-mono": PackageRef;
  "jetbrains-toolbox": PackageRef;
  jetty: PackageRef;
  jetty_11: PackageRef;
  jetuml: PackageRef;
  jextract: PackageRef;
  "jextract-21": PackageRef;
  jf: PackageRef;
  jffi: PackageRef;
  jflex: PackageRef;
  jfmt: PackageRef;
  "jfrog-cli": PackageRef;
  jfsw: PackageRef;
  jhead: PackageRef;
  "jib-cli": PackageRef;
  jid: PackageRef;
  jigdo: PackageRef;
  jigmo: PackageRef;
  jikken: PackageRef;
  jimtcl: PackageRef;
  jing: PackageRef;
  "jinja-lsp": PackageRef;
  "jinja2-cli": PackageRef;
  jiq: PackageRef;
  "jira-cli-go": PackageRef;
  jirafeau: PackageRef;
  jiten: PackageRef;
  "jitsi-excalidraw": PackageRef;
  "jitsi-meet": PackageRef;
  jitterentropy: PackageRef;
  jj: PackageRef;
  "jj-fzf": PackageRef;
  jjui: PackageRef;
  jless: PackageRef;
  jmc2obj: PackageRef;
  jmespath: PackageRef;
  jmeter: PackageRef;
  jmol: PackageRef;
  jmtpfs: PackageRef;
  jmusicbot: PackageRef;
  jna: PackageRef;
  jnettop: PackageRef;
  jnitrace: PackageRef;
  "jnr-posix": PackageRef;
  jnv: PackageRef;
  jo: PackageRef;
  "job-security": PackageRef;
  jobber: PackageRef;
  jocalsend: PackageRef;
  joe: PackageRef;
  jogl: PackageRef;
  john: PackageRef;
  "johnny-reborn": PackageRef;
  "johnny-reborn-engine": PackageRef;
  joincap: PackageRef;
  joker: PackageRef;
  jol: PackageRef;
  joomscan: PackageRef;
  joplin: PackageRef;
  jose: PackageRef;
  josh: PackageRef;
  joshuto: PackageRef;
  josm: PackageRef;
  jost: PackageRef;
  jot: PackageRef;
  jotdown: PackageRef;
  journalist: PackageRef;
  journalwatch: PackageRef;
  jove: PackageRef;
  jp: PackageRef;
  "jp-zip-codes": PackageRef;
  jp2a: PackageRef;
  jpcre2: PackageRef;
  "jpeg-archive": PackageRef;
  jpegexiforient: PackageRef;
  jpeginfo: PackageRef;
  jpegoptim: PackageRef;
  jpegrescan: PackageRef;
  jpexs: PackageRef;
  jpilot: PackageRef;
  jpm: PackageRef;
  jpsxdec: PackageRef;
  jpylyzer: PackageRef;
  jq: PackageRef;
  "jq-lsp": PackageRef;
  "jq-zsh-plugin": PackageRef;
  jqfmt: PackageRef;
  jql: PackageRef;
  jqp: PackageRef;
  "jre-generate-cacerts": PackageRef;
  jre11_minimal: PackageRef;
  jre17_minimal: PackageRef;
  jre_minimal: PackageRef;
  "jreleaser-cli": PackageRef;
  "jrl-cmakemodules": PackageRef;
  jrnl: PackageRef;
  jrsonnet: PackageRef;
  jruby: PackageRef;
  jsbeautifier: PackageRef;
  jsduck: PackageRef;
  jshon: PackageRef;
  jsign: PackageRef;
  jsluice: PackageRef;
  "json-glib": PackageRef;
  "json-plot": PackageRef;
  "json-schema-catalog-rs": PackageRef;
  "json-schema-for-humans": PackageRef;
  "json-sort-cli": PackageRef;
  json2cdn: PackageRef;
  json2hcl: PackageRef;
  json2ts: PackageRef;
  json2tsv: PackageRef;
  json2yaml: PackageRef;
  json_c: PackageRef;
  jsoncons: PackageRef;
  jsoncpp: PackageRef;
  jsonfmt: PackageRef;
  jsonkdl: PackageRef;
  "jsonld-cli": PackageRef;
  jsonnet: PackageRef;
  "jsonnet-bundler": PackageRef;
  "jsonnet-language-server": PackageRef;
  "jsonrpc-glib": PackageRef;
  jsonschema: PackageRef;
  "jsonschema-cli": PackageRef;
  jsonwatch: PackageRef;
  jspecify: PackageRef;
  jsubfinder: PackageRef;
  jsvc: PackageRef;
  "jtag-remote-server": PackageRef;
  jtbl: PackageRef;
  jtc: PackageRef;
  jtds_jdbc: PackageRef;
  jtdx: PackageRef;
  juce: PackageRef;
  judy: PackageRef;
  jugglinglab: PackageRef;
  juicefs: PackageRef;
  juicity: PackageRef;
  juju: PackageRef;
  jujutsu: PackageRef;
  julec: PackageRef;
  "julia-bin": PackageRef;
  "julia-lts": PackageRef;
  "julia-mono": PackageRef;
  "julia_19-bin": PackageRef;
  julius: PackageRef;
  jumanpp: PackageRef;
  jump: PackageRef;
  jumpapp: PackageRef;
  jumpnbump: PackageRef;
  jumppad: PackageRef;
  jumpy: PackageRef;
  "junction-font": PackageRef;
  junicode: PackageRef;
  juniper: PackageRef;
  "junixsocket-common": PackageRef;
  "junixsocket-native-common": PackageRef;
  junkie: PackageRef;
  "juno-theme": PackageRef;
  jupp: PackageRef;
  jupyter: PackageRef;
  "jupyter-all": PackageRef;
  just: PackageRef;
  "just-formatter": PackageRef;
  "just-lsp": PackageRef;
  justbuild: PackageRef;
  justify: PackageRef;
  jwasm: PackageRef;
  jwhois: PackageRef;
  jwm: PackageRef;
  "jwt-cli": PackageRef;
  "jwt-hack": PackageRef;
  jwtinfo: PackageRef;
  jwx: PackageRef;
  jx: PackageRef;
  jxrlib: PackageRef;
  jython: PackageRef;
  javaPackages: javaPackages;
  jetbrains: jetbrains;
}

export interface onLlDd·k {
  k0sctl: PackageRef;
  k2tf: PackageRef;
  k3d: PackageRef;
  k3sup: PackageRef;
  "k40-whisperer": PackageRef;
  k6: PackageRef;
  "k8s-manifest-sigstore": PackageRef;
  k8sgpt: PackageRef;
  k9s: PackageRef;
  kabeljau: PackageRef;
  kacst: PackageRef;
  kaf: PackageRef;
  kaffeine: PackageRef;
  "kafka-cmak": PackageRef;
  "kafka-delta-ingest": PackageRef;
  kafkactl: PackageRef;
  kagen: PackageRef;
  kaggle: PackageRef;
  kahip: PackageRef;
  kail: PackageRef;
  "kaitai-struct-compiler": PackageRef;
  "kak-tree-sitter": PackageRef;
  "kak-tree-sitter-unwrapped": PackageRef;
  kakasi: PackageRef;
  kakoune: PackageRef;
  "kakoune-cr": PackageRef;
  "kakoune-lsp": PackageRef;
  "kakoune-unwrapped": PackageRef;
  kalamine: PackageRef;
  kaldi: PackageRef;
  "kalibrate-rtl": PackageRef;
  kalign: PackageRef;
  kalker: PackageRef;
  kamal: PackageRef;
  kamilalisp: PackageRef;
  kaminpar: PackageRef;
  kana: PackageRef;
  "kanagawa-gtk-theme": PackageRef;
  "kanagawa-icon-theme": PackageRef;
  kanata: PackageRef;
  "kanata-with-cmd": PackageRef;
  kanboard: PackageRef;
  kangaru: PackageRef;
  kanha: PackageRef;
  "kanidm-provision": PackageRef;
  kanidmWithSecretProvisioning_1_5: PackageRef;
  kanidmWithSecretProvisioning_1_6: PackageRef;
  kanidmWithSecretProvisioning_1_7: PackageRef;
  kanidm_1_5: PackageRef;
  kanidm_1_6: PackageRef;
  kanidm_1_7: PackageRef;
  "kanit-font": PackageRef;
  "kanji-stroke-order-font": PackageRef;
  kanjidraw: PackageRef;
  kanri: PackageRef;
  kapacitor: PackageRef;
  kapowbang: PackageRef;
  kapp: PackageRef;
  "kaput-cli": PackageRef;
  karate: PackageRef;
  "kardolus-chatgpt-cli": PackageRef;
  kargo: PackageRef;
  karla: PackageRef;
  karma: PackageRef;
  "karma-runner": PackageRef;
  karmor: PackageRef;
  karp: PackageRef;
  kas: PackageRef;
  kasmweb: PackageRef;
  kassert: PackageRef;
  katana: PackageRef;
  "katawa-shoujo-re-engineered": PackageRef;
  kati: PackageRef;
  katriawm: PackageRef;
  kaufkauflist: PackageRef;
  kawa: PackageRef;
  "kawkab-mono-font": PackageRef;
  kazv: PackageRef;
  kb: PackageRef;
  kbfs: PackageRef;
  kbld: PackageRef;
  kbs2: PackageRef;
  kbst: PackageRef;
  kbt: PackageRef;
  kcat: PackageRef;
  kcc: PackageRef;
  kcgi: PackageRef;
  kchmviewer: PackageRef;
  kcl: PackageRef;
  kcli: PackageRef;
  kclvm: PackageRef;
  kclvm_cli: PackageRef;
  kconf: PackageRef;
  "kconfig-frontends": PackageRef;
  kcp: PackageRef;
  kdash: PackageRef;
  kdbg: PackageRef;
  kddockwidgets: PackageRef;
  "kde-gruvbox": PackageRef;
  "kde-rounded-corners": PackageRef;
  kdesvn: PackageRef;
  kdiff3: PackageRef;
  kdlfmt: PackageRef;
  kdotool: PackageRef;
  kdsingleapplication: PackageRef;
  kea: PackageRef;
  keama: PackageRef;
  keedump: PackageRef;
  keen4: PackageRef;
  "keep-sorted": PackageRef;
  keepBuildTree: PackageRef;
  keepass: PackageRef;
  "keepass-charactercopy": PackageRef;
  "keepass-diff": PackageRef;
  "keepass-keeagent": PackageRef;
  "keepass-keepasshttp": PackageRef;
  "keepass-keepassrpc": PackageRef;
  "keepass-keetraytotp": PackageRef;
  "keepass-otpkeyprov": PackageRef;
  "keepass-qrcodeview": PackageRef;
  keepassxc: PackageRef;
  "keepassxc-go": PackageRef;
  "keepkey-agent": PackageRef;
  keepwn: PackageRef;
  kemai: PackageRef;
  kepler: PackageRef;
  kepubify: PackageRef;
  kerbrute: PackageRef;
  kerf: PackageRef;
  "kermit-terminal": PackageRef;
  "kernel-hardening-checker": PackageRef;
  kestrel: PackageRef;
  keto: PackageRef;
  kew: PackageRef;
  key: PackageRef;
  keybase: PackageRef;
  keybinder3: PackageRef;
  "keyboard-layout-editor": PackageRef;
  "keycard-cli": PackageRef;
  keychain: PackageRef;
  keycloak: PackageRef;
  keydb: PackageRef;
  "keyfinder-cli": PackageRef;
  "keylight-cli": PackageRef;
  "keylight-controller-mschneider82": PackageRef;
  "keymap-drawer": PackageRef;
  keymapp: PackageRef;
  keymapviz: PackageRef;
  keyscope: PackageRef;
  keyspersecond: PackageRef;
  keystone: PackageRef;
  "keystore-explorer": PackageRef;
  kfilt: PackageRef;
  kgeotag: PackageRef;
  kgt: PackageRef;
  khal: PackageRef;
  khard: PackageRef;
  khmeros: PackageRef;
  khoj: PackageRef;
  "khronos-ocl-icd-loader": PackageRef;
  ki: PackageRef;
  kibi: PackageRef;
  kicad: PackageRef;
  "kicad-small": PackageRef;
  "kicad-testing": PackageRef;
  "kicad-testing-small": PackageRef;
  "kicad-unstable": PackageRef;
  "kicad-unstable-small": PackageRef;
  kickstart: PackageRef;
  kicli: PackageRef;
  kics: PackageRef;
  kikit: PackageRef;
  kikoplay: PackageRef;
  kile: PackageRef;
  killport: PackageRef;
  kiln: PackageRef;
  kimai: PackageRef;
  "kin-openapi": PackageRef;
  kind: PackageRef;
  "kind-lang": PackageRef;
  kind2: PackageRef;
  kine: PackageRef;
  kirc: PackageRef;
  kirsch: PackageRef;
  kissat: PackageRef;
  kissfft: PackageRef;
  kissfftFloat: PackageRef;
  kiterunner: PackageRef;
  kitex: PackageRef;
  kitsas: PackageRef;
  kitti3: PackageRef;
  kitty: PackageRef;
  "kitty-img": PackageRef;
  "kitty-themes": PackageRef;
  "kittycad-kcl-lsp": PackageRef;
  kittysay: PackageRef;
  kjv: PackageRef;
  klaus: PackageRef;
  klayout: PackageRef;
  "klipper-estimator": PackageRef;
  "klipper-flash": PackageRef;
  "klipper-genconf": PackageRef;
  klipperscreen: PackageRef;
  "klog-rs": PackageRef;
  "klog-time-tracker": PackageRef;
  klong: PackageRef;
  kluctl: PackageRef;
  kminion: PackageRef;
  kmonad: PackageRef;
  kn: PackageRef;
  knewave: PackageRef;
  "knightos-genkfs": PackageRef;
  "knightos-kcc": PackageRef;
  "knightos-kimg": PackageRef;
  "knightos-kpack": PackageRef;
  "knightos-mkrom": PackageRef;
  "knightos-mktiupgrade": PackageRef;
  "knightos-patchrom": PackageRef;
  "knightos-scas": PackageRef;
  "knightos-z80e": PackageRef;
  knit: PackageRef;
  knockpy: PackageRef;
  knossosnet: PackageRef;
  "knot-dns": PackageRef;
  "knot-resolver": PackageRef;
  knowsmore: PackageRef;
  kns: PackageRef;
  knxd: PackageRef;
  ko: PackageRef;
  koboldcpp: PackageRef;
  koboredux: PackageRef;
  "koboredux-free": PackageRef;
  "kochi-substitute": PackageRef;
  "kochi-substitute-naga10": PackageRef;
  "kode-mono": PackageRef;
  "kodi-cli": PackageRef;
  "kodi-retroarch-advanced-launchers": PackageRef;
  kohighlights: PackageRef;
  koji: PackageRef;
  koka: PackageRef;
  kokkos: PackageRef;
  kolla: PackageRef;
  komac: PackageRef;
  komga: PackageRef;
  "komika-fonts": PackageRef;
  komikku: PackageRef;
  komodo: PackageRef;
  kompose: PackageRef;
  kona: PackageRef;
  kondo: PackageRef;
  konf: PackageRef;
  konstraint: PackageRef;
  kontemplate: PackageRef;
  kontroll: PackageRef;
  koodousfinder: PackageRef;
  kool: PackageRef;
  kopia: PackageRef;
  kops: PackageRef;
  kops_1_31: PackageRef;
  kops_1_32: PackageRef;
  kor: PackageRef;
  kord: PackageRef;
  kore: PackageRef;
  korrect: PackageRef;
  koruri: PackageRef;
  "kotatogram-desktop": PackageRef;
  kotlin: PackageRef;
  "kotlin-interactive-shell": PackageRef;
  "kotlin-language-server": PackageRef;
  koto: PackageRef;
  "koto-ls": PackageRef;
  kpcli: PackageRef;
  kplex: PackageRef;
  kpt: PackageRef;
  krabby: PackageRef;
  kraft: PackageRef;
  krakatau2: PackageRef;
  "kramdown-asciidoc": PackageRef;
  krane: PackageRef;
  krank: PackageRef;
  krapslog: PackageRef;
  kratos: PackageRef;
  krb5: PackageRef;
  krbjack: PackageRef;
  "kreative-square": PackageRef;
  krelay: PackageRef;
  krename: PackageRef;
  krep: PackageRef;
  krew: PackageRef;
  krill: PackageRef;
  krillinai: PackageRef;
  kristall: PackageRef;
  "krita-plugin-gmic": PackageRef;
  kronometer: PackageRef;
  kronosnet: PackageRef;
  krr: PackageRef;
  krusader: PackageRef;
  kryptor: PackageRef;
  kseexpr: PackageRef;
  ksh: PackageRef;
  kstart: PackageRef;
  kt: PackageRef;
  ktailctl: PackageRef;
  ktextaddons: PackageRef;
  ktfmt: PackageRef;
  kthxbye: PackageRef;
  ktimetracker: PackageRef;
  ktlint: PackageRef;
  ktop: PackageRef;
  "ktor-cli": PackageRef;
  ktunnel: PackageRef;
  kty: PackageRef;
  "kube-bench": PackageRef;
  "kube-capacity": PackageRef;
  "kube-hunter": PackageRef;
  "kube-linter": PackageRef;
  "kube-prompt": PackageRef;
  "kube-review": PackageRef;
  "kube-score": PackageRef;
  "kube-state-metrics": PackageRef;
  kubeaudit: PackageRef;
  kubebuilder: PackageRef;
  kubecfg: PackageRef;
  kubeclarity: PackageRef;
  kubecm: PackageRef;
  kubecolor: PackageRef;
  kubeconform: PackageRef;
  "kubectl-ai": PackageRef;
  "kubectl-cnpg": PackageRef;
  "kubectl-convert": PackageRef;
  "kubectl-df-pv": PackageRef;
  "kubectl-doctor": PackageRef;
  "kubectl-evict-pod": PackageRef;
  "kubectl-example": PackageRef;
  "kubectl-explore": PackageRef;
  "kubectl-gadget": PackageRef;
  "kubectl-graph": PackageRef;
  "kubectl-images": PackageRef;
  "kubectl-kcl": PackageRef;
  "kubectl-klock": PackageRef;
  "kubectl-ktop": PackageRef;
  "kubectl-linstor": PackageRef;
  "kubectl-neat": PackageRef;
  "kubectl-node-shell": PackageRef;
  "kubectl-rook-ceph": PackageRef;
  "kubectl-tree": PackageRef;
  "kubectl-validate": PackageRef;
  "kubectl-view-allocations": PackageRef;
  "kubectl-view-secret": PackageRef;
  kubectx: PackageRef;
  "kubedb-cli": PackageRef;
  kubedock: PackageRef;
  kubedog: PackageRef;
  kubefetch: PackageRef;
  kubefirst: PackageRef;
  kubefwd: PackageRef;
  kubelogin: PackageRef;
  "kubelogin-oidc": PackageRef;
  "kubemq-community": PackageRef;
  kubemqctl: PackageRef;
  kubent: PackageRef;
  kubeone: PackageRef;
  kubeprompt: PackageRef;
  kubepug: PackageRef;
  kubergrunt: PackageRef;
  "kubernetes-code-generator": PackageRef;
  "kubernetes-controller-tools": PackageRef;
  "kubernetes-helm": PackageRef;
  "kubernetes-helm-wrapped": PackageRef;
  "kubernetes-kcp": PackageRef;
  "kubernetes-metrics-server": PackageRef;
  "kubernetes-polaris": PackageRef;
  "kubernetes-validate": PackageRef;
  kubescape: PackageRef;
  kubeseal: PackageRef;
  kubesec: PackageRef;
  kubeshark: PackageRef;
  kubespy: PackageRef;
  kubestroyer: PackageRef;
  kubeswitch: PackageRef;
  kubetail: PackageRef;
  kubetrim: PackageRef;
  kubetui: PackageRef;
  kubeval: PackageRef;
  "kubeval-schema": PackageRef;
  kubevela: PackageRef;
  kubevirt: PackageRef;
  kubevpn: PackageRef;
  kubexit: PackageRef;
  kubexporter: PackageRef;
  kubie: PackageRef;
  kubo: PackageRef;
  "kubo-fs-repo-migrations": PackageRef;
  "kubo-migrator": PackageRef;
  "kubo-migrator-unwrapped": PackageRef;
  "kulala-fmt": PackageRef;
  kuma: PackageRef;
  "kuma-cp": PackageRef;
  "kuma-dp": PackageRef;
  "kuma-experimental": PackageRef;
  kumactl: PackageRef;
  kup: PackageRef;
  kustomize: PackageRef;
  "kustomize-sops": PackageRef;
  kustomize_3: PackageRef;
  kustomize_4: PackageRef;
  kuttl: PackageRef;
  kuzu: PackageRef;
  kvazaar: PackageRef;
  kvmarwaita: PackageRef;
  kwakd: PackageRef;
  kwalletcli: PackageRef;
  kwok: PackageRef;
  kyotocabinet: PackageRef;
  kytea: PackageRef;
  kyua: PackageRef;
  kyverno: PackageRef;
  "kyverno-chainsaw": PackageRef;
  kzipmix: PackageRef;
  kakounePlugins: kakounePlugins;
  kdePackages: kdePackages;
  kicadAddons: kicadAddons;
  kodiPackages: kodiPackages;
  "kubernetes-helmPlugins": kubernetes_helmPlugins;
}

export interface onLlDd·l {
  "l-smash": PackageRef;
  l2md: PackageRef;
  l8w8jwt: PackageRef;
  lab: PackageRef;
  labctl: PackageRef;
  labelle: PackageRef;
  labplot: PackageRef;
  labwc: PackageRef;
  "labwc-gtktheme": PackageRef;
  "labwc-menu-generator": PackageRef;
  "labwc-tweaks": PackageRef;
  "labwc-tweaks-gtk": PackageRef;
  lacus: PackageRef;
  ladspaH: PackageRef;
  ladspaPlugins: PackageRef;
  ladybird: PackageRef;
  lager: PackageRef;
  lagrange: PackageRef;
  "lagrange-tui": PackageRef;
  lakectl: PackageRef;
  "lalezar-fonts": PackageRef;
  lalrpop: PackageRef;
  "lambda-delta": PackageRef;
  "lambda-mod-zsh-theme": PackageRef;
  lambdabot: PackageRef;
  lame: PackageRef;
  "lan-mouse": PackageRef;
  "langgraph-cli": PackageRef;
  languagetool: PackageRef;
  "languagetool-rust": PackageRef;
  lanraragi: PackageRef;
  lao: PackageRef;
  lapack: PackageRef;
  "lapack-ilp64": PackageRef;
  "lapack-reference": PackageRef;
  lapce: PackageRef;
  laravel: PackageRef;
  lasem: PackageRef;
  "last-resort": PackageRef;
  "lastpass-cli": PackageRef;
  lastversion: PackageRef;
  "lasuite-docs": PackageRef;
  "lasuite-docs-collaboration-server": PackageRef;
  "lasuite-docs-frontend": PackageRef;
  "lasuite-meet": PackageRef;
  "lasuite-meet-frontend": PackageRef;
  laszip: PackageRef;
  laszip_2: PackageRef;
  latex2html: PackageRef;
  latex2mathml: PackageRef;
  latexminted: PackageRef;
  latexrun: PackageRef;
  lato: PackageRef;
  "latte-integrale": PackageRef;
  laudanum: PackageRef;
  lauti: PackageRef;
  lavacli: PackageRef;
  lavalauncher: PackageRef;
  lavalink: PackageRef;
  lavat: PackageRef;
  "layan-cursors": PackageRef;
  laze: PackageRef;
  lazycli: PackageRef;
  lazydocker: PackageRef;
  lazygit: PackageRef;
  lazyhetzner: PackageRef;
  lazyjj: PackageRef;
  lazyjournal: PackageRef;
  lazymc: PackageRef;
  lazynpm: PackageRef;
  lazysql: PackageRef;
  lazyssh: PackageRef;
  lbd: PackageRef;
  lbdb: PackageRef;
  lbreakout2: PackageRef;
  lbreakouthd: PackageRef;
  lbzip2: PackageRef;
  lc0: PackageRef;
  lc3tools: PackageRef;
  lcab: PackageRef;
  lcalc: PackageRef;
  "lcdf-typetools": PackageRef;
  lcdproc: PackageRef;
  lcevcdec: PackageRef;
  lcm: PackageRef;
  lcms: PackageRef;
  lcms1: PackageRef;
  lcov: PackageRef;
  lcrq: PackageRef;
  "ld-is-cc-hook": PackageRef;
  ldacbt: PackageRef;
  ldapdomaindump: PackageRef;
  ldapmonitor: PackageRef;
  ldapnomnom: PackageRef;
  ldb: PackageRef;
  ldc: PackageRef;
  ldeep: PackageRef;
  ldid: PackageRef;
  "ldid-procursus": PackageRef;
  ldmud: PackageRef;
  "ldmud-full": PackageRef;
  ldns: PackageRef;
  ldproxy: PackageRef;
  leaf: PackageRef;
  leafnode: PackageRef;
  leafnode1: PackageRef;
  "league-gothic": PackageRef;
  "league-mono": PackageRef;
  "league-of-moveable-type": PackageRef;
  "league-script-number-one": PackageRef;
  "league-spartan": PackageRef;
  lean: PackageRef;
  lean2: PackageRef;
  lean4: PackageRef;
  leanblueprint: PackageRef;
  leanify: PackageRef;
  leaps: PackageRef;
  leatherman: PackageRef;
  leddy: PackageRef;
  ledfx: PackageRef;
  ledger: PackageRef;
  "ledger-autosync": PackageRef;
  ledger2beancount: PackageRef;
  ledit: PackageRef;
  "leetcode-cli": PackageRef;
  leetgo: PackageRef;
  "left4gore-bin": PackageRef;
  lefthook: PackageRef;
  legba: PackageRef;
  "legendary-gl": PackageRef;
  legit: PackageRef;
  "legit-web": PackageRef;
  legitify: PackageRef;
  lego: PackageRef;
  leiningen: PackageRef;
  lektor: PackageRef;
  lemmeknow: PackageRef;
  lemminx: PackageRef;
  "lemmy-help": PackageRef;
  "lemmy-server": PackageRef;
  "lemmy-ui": PackageRef;
  lemon: PackageRef;
  "lemon-graph": PackageRef;
  lemonade: PackageRef;
  lemurs: PackageRef;
  lenmus: PackageRef;
  lenpaste: PackageRef;
  lensfun: PackageRef;
  "leo-editor": PackageRef;
  leo2: PackageRef;
  leocad: PackageRef;
  leptonica: PackageRef;
  leptosfmt: PackageRef;
  lerc: PackageRef;
  lerna: PackageRef;
  lerna_6: PackageRef;
  lerpn: PackageRef;
  less: PackageRef;
  lessc: PackageRef;
  lesscpy: PackageRef;
  "lesspass-cli": PackageRef;
  lesspipe: PackageRef;
  lethe: PackageRef;
  letsdns: PackageRef;
  levant: PackageRef;
  leveldb: PackageRef;
  levmar: PackageRef;
  lexbor: PackageRef;
  lexend: PackageRef;
  lexical: PackageRef;
  lexicon: PackageRef;
  lexido: PackageRef;
  lf: PackageRef;
  lftp: PackageRef;
  lgogdownloader: PackageRef;
  "lguf-brightness": PackageRef;
  lha: PackageRef;
  lhapdf: PackageRef;
  lhasa: PackageRef;
  lib25519: PackageRef;
  lib2geom: PackageRef;
  lib3270: PackageRef;
  lib3ds: PackageRef;
  lib3mf: PackageRef;
  lib60870: PackageRef;
  libGL: PackageRef;
  libGLU: PackageRef;
  libLAS: PackageRef;
  libabw: PackageRef;
  libacars: PackageRef;
  libacr38u: PackageRef;
  libad9361: PackageRef;
  libadwaita: PackageRef;
  libaec: PackageRef;
  libamplsolver: PackageRef;
  libamqpcpp: PackageRef;
  libansilove: PackageRef;
  libantlr3c: PackageRef;
  libao: PackageRef;
  libaom: PackageRef;
  libaosd: PackageRef;
  libarchive: PackageRef;
  libargon2: PackageRef;
  libargs: PackageRef;
  libaribcaption: PackageRef;
  libasr: PackageRef;
  libass: PackageRef;
  libassuan: PackageRef;
  libastyle: PackageRef;
  libasyncns: PackageRef;
  libation: PackageRef;
  libatomic_ops: PackageRef;
  libaudclient: PackageRef;
  libaudec: PackageRef;
  libavif: PackageRef;
  libb2: PackageRef;
  libb64: PackageRef;
  libbacktrace: PackageRef;
  libbap: PackageRef;
  libbase58: PackageRef;
  libbaseencode: PackageRef;
  libbde: PackageRef;
  libbdplus: PackageRef;
  libbfd: PackageRef;
  libbfd_2_38: PackageRef;
  libbfio: PackageRef;
  libbgcode: PackageRef;
  libbladeRF: PackageRef;
  libblake3: PackageRef;
  libblocksruntime: PackageRef;
  libbluray: PackageRef;
  libbpkg: PackageRef;
  libbraiding: PackageRef;
  libbs2b: PackageRef;
  libbsd: PackageRef;
  libbtbb: PackageRef;
  libburn: PackageRef;
  libbutl: PackageRef;
  libcaca: PackageRef;
  libcacard: PackageRef;
  libcanberra: PackageRef;
  "libcanberra-gtk2": PackageRef;
  "libcanberra-gtk3": PackageRef;
  libcangjie: PackageRef;
  libcaption: PackageRef;
  libcardiacarrest: PackageRef;
  libcava: PackageRef;
  libcbor: PackageRef;
  libccd: PackageRef;
  libcdada: PackageRef;
  libcddb: PackageRef;
  libcdio: PackageRef;
  "libcdio-paranoia": PackageRef;
  libcdr: PackageRef;
  libcec_platform: PackageRef;
  libcello: PackageRef;
  libcerf: PackageRef;
  libchamplain: PackageRef;
  libchamplain_libsoup3: PackageRef;
  libchardet: PackageRef;
  libchewing: PackageRef;
  libcifpp: PackageRef;
  libcint: PackageRef;
  libck: PackageRef;
  libclang: PackageRef;
  libclc: PackageRef;
  libclipboard: PackageRef;
  libcloudproviders: PackageRef;
  libcmatrix: PackageRef;
  libcmis: PackageRef;
  libcoap: PackageRef;
  libcollectdclient: PackageRef;
  libcomps: PackageRef;
  libconfig: PackageRef;
  libconfuse: PackageRef;
  libcork: PackageRef;
  libcosmicAppHook: PackageRef;
  libcotp: PackageRef;
  libcouchbase: PackageRef;
  libcpr: PackageRef;
  libcpr_1_10_5: PackageRef;
  libcpucycles: PackageRef;
  libcrafter: PackageRef;
  libcredis: PackageRef;
  libcryptui: PackageRef;
  libcs50: PackageRef;
  libcsa: PackageRef;
  libcsptr: PackageRef;
  libctemplate: PackageRef;
  libctl: PackageRef;
  libcue: PackageRef;
  libcutl: PackageRef;
  libcxx: PackageRef;
  libcxxStdenv: PackageRef;
  libcxxrt: PackageRef;
  libcyaml: PackageRef;
  libdaemon: PackageRef;
  libdatachannel: PackageRef;
  libdatrie: PackageRef;
  libdazzle: PackageRef;
  libdbi: PackageRef;
  libdbiDrivers: PackageRef;
  libdbiDriversBase: PackageRef;
  libdc1394: PackageRef;
  libde265: PackageRef;
  libdeflate: PackageRef;
  libdeltachat: PackageRef;
  libdex: PackageRef;
  libdicom: PackageRef;
  libdict: PackageRef;
  libdiscid: PackageRef;
  libdislocator: PackageRef;
  libdivecomputer: PackageRef;
  libdivsufsort: PackageRef;
  libdjinterop: PackageRef;
  libdmtx: PackageRef;
  libdmx: PackageRef;
  libdovi: PackageRef;
  libdsk: PackageRef;
  libdv: PackageRef;
  libdvbcsa: PackageRef;
  libdvbpsi: PackageRef;
  libdvdcss: PackageRef;
  libdvdnav: PackageRef;
  libdvdread: PackageRef;
  "libe-book": PackageRef;
  libeatmydata: PackageRef;
  libeb: PackageRef;
  libebml: PackageRef;
  libebur128: PackageRef;
  libedit: PackageRef;
  libee: PackageRef;
  libelf: PackageRef;
  libepoxy: PackageRef;
  libepubgen: PackageRef;
  "liberal-crime-squad": PackageRef;
  liberastika: PackageRef;
  liberasurecode: PackageRef;
  "liberation-sans-narrow": PackageRef;
  liberation_ttf: PackageRef;
  liberation_ttf_v1: PackageRef;
  liberfa: PackageRef;
  liberio: PackageRef;
  libertine: PackageRef;
  "libertine-g": PackageRef;
  libertinus: PackageRef;
  libesmtp: PackageRef;
  libestr: PackageRef;
  libetebase: PackageRef;
  libetonyek: PackageRef;
  libetpan: PackageRef;
  libeufin: PackageRef;
  libev: PackageRef;
  libevent: PackageRef;
  libewf: PackageRef;
  "libewf-legacy": PackageRef;
  libexecinfo: PackageRef;
  libexif: PackageRef;
  libexsid: PackageRef;
  libextractor: PackageRef;
  libexttextcat: PackageRef;
  libf2c: PackageRef;
  libfabric: PackageRef;
  libfaketime: PackageRef;
  libfann: PackageRef;
  libff: PackageRef;
  libffcall: PackageRef;
  libffi: PackageRef;
  libffi_3_3: PackageRef;
  libfido2: PackageRef;
  libfilezilla: PackageRef;
  libfishsound: PackageRef;
  libfixposix: PackageRef;
  libflowmanager: PackageRef;
  libfm: PackageRef;
  "libfm-extra": PackageRef;
  libfmvoice: PackageRef;
  libfontenc: PackageRef;
  libfreeaptx: PackageRef;
  libfreefare: PackageRef;
  libfreehand: PackageRef;
  libfs: PackageRef;
  libfsm: PackageRef;
  libftdi: PackageRef;
  libftdi1: PackageRef;
  libfyaml: PackageRef;
  libgbm: PackageRef;
  libgccjit: PackageRef;
  libgcrypt: PackageRef;
  libgda5: PackageRef;
  libgda6: PackageRef;
  libgdiplus: PackageRef;
  libgee: PackageRef;
  "libgen-cli": PackageRef;
  libgeneral: PackageRef;
  libgeotiff: PackageRef;
  libgff: PackageRef;
  libgflow: PackageRef;
  libgit2: PackageRef;
  libgmpris: PackageRef;
  "libgnome-games-support": PackageRef;
  "libgnome-games-support_2_0": PackageRef;
  "libgnome-keyring": PackageRef;
  libgnt: PackageRef;
  libgnunetchat: PackageRef;
  libgnurl: PackageRef;
  libgourou: PackageRef;
  libgovirt: PackageRef;
  "libgpg-error": PackageRef;
  "libgpg-error-gen-posix-lock-obj": PackageRef;
  libgphoto2: PackageRef;
  libgrapheme: PackageRef;
  libgsf: PackageRef;
  libgtkflow3: PackageRef;
  libgtkflow4: PackageRef;
  libgtop: PackageRef;
  libgumath: PackageRef;
  libgweather: PackageRef;
  libgxps: PackageRef;
  libhandy: PackageRef;
  libhandy_0: PackageRef;
  libharu: PackageRef;
  libhdhomerun: PackageRef;
  libheif: PackageRef;
  libhomfly: PackageRef;
  libhsts: PackageRef;
  libhttpserver: PackageRef;
  libhv: PackageRef;
  libhwy: PackageRef;
  libhydrogen: PackageRef;
  libiberty: PackageRef;
  libical: PackageRef;
  libice: PackageRef;
  libicns: PackageRef;
  libiconv: PackageRef;
  libiconvReal: PackageRef;
  libid3tag: PackageRef;
  libidn: PackageRef;
  libidn2: PackageRef;
  libiec61850: PackageRef;
  libiff: PackageRef;
  libigl: PackageRef;
  libilbc: PackageRef;
  libilbm: PackageRef;
  libimagequant: PackageRef;
  libimobiledevice: PackageRef;
  "libimobiledevice-glue": PackageRef;
  libinfinity: PackageRef;
  libinjection: PackageRef;
  libinsane: PackageRef;
  libinstpatch: PackageRef;
  libiodbc: PackageRef;
  libipt: PackageRef;
  libiptcdata: PackageRef;
  libipuz: PackageRef;
  libirecovery: PackageRef;
  libiscsi: PackageRef;
  libisoburn: PackageRef;
  libisocodes: PackageRef;
  libisofs: PackageRef;
  libitl: PackageRef;
  libixion: PackageRef;
  libixp: PackageRef;
  libjack2: PackageRef;
  libjaylink: PackageRef;
  libjcat: PackageRef;
  libjodycode: PackageRef;
  libjpeg: PackageRef;
  "libjpeg-tools": PackageRef;
  libjpeg8: PackageRef;
  libjpeg_original: PackageRef;
  libjson: PackageRef;
  libjwt: PackageRef;
  libjxl: PackageRef;
  libkate: PackageRef;
  libkazv: PackageRef;
  libkeyfinder: PackageRef;
  libks: PackageRef;
  libksba: PackageRef;
  libksi: PackageRef;
  liblangtag: PackageRef;
  liblapin: PackageRef;
  liblastfmSF: PackageRef;
  liblaxjson: PackageRef;
  liblbfgs: PackageRef;
  liblc3: PackageRef;
  liblcf: PackageRef;
  libleidenalg: PackageRef;
  liblinear: PackageRef;
  libllvm: PackageRef;
  liblo: PackageRef;
  liblockfile: PackageRef;
  liblogging: PackageRef;
  liblognorm: PackageRef;
  liblouis: PackageRef;
  liblqr1: PackageRef;
  liblsl: PackageRef;
  libltc: PackageRef;
  liblxi: PackageRef;
  liblzf: PackageRef;
  libmad: PackageRef;
  "libmaddy-markdown": PackageRef;
  libmamba: PackageRef;
  libmanette: PackageRef;
  libmatchbox: PackageRef;
  libmatheval: PackageRef;
  libmatroska: PackageRef;
  libmaxminddb: PackageRef;
  libmcfp: PackageRef;
  libmcrypt: PackageRef;
  libmd: PackageRef;
  libmediaart: PackageRef;
  libmediainfo: PackageRef;
  libmemcached: PackageRef;
  libmesode: PackageRef;
  libmhash: PackageRef;
  libmicrodns: PackageRef;
  libmicrohttpd: PackageRef;
  libmicrohttpd_0_9_77: PackageRef;
  libmikmod: PackageRef;
  libmilter: PackageRef;
  libminc: PackageRef;
  libmkv: PackageRef;
  libmms: PackageRef;
  libmng: PackageRef;
  libmodbus: PackageRef;
  libmodplug: PackageRef;
  libmodsecurity: PackageRef;
  libmongocrypt: PackageRef;
  libmowgli: PackageRef;
  libmpack: PackageRef;
  libmpc: PackageRef;
  libmpcdec: PackageRef;
  libmpd: PackageRef;
  libmpdclient: PackageRef;
  libmpeg2: PackageRef;
  libmpg123: PackageRef;
  libmrss: PackageRef;
  libmspack: PackageRef;
  libmspub: PackageRef;
  libmsquic: PackageRef;
  libmt32emu: PackageRef;
  libmtp: PackageRef;
  libmusicbrainz: PackageRef;
  libmwaw: PackageRef;
  libmypaint: PackageRef;
  libmysofa: PackageRef;
  libmysqlclient: PackageRef;
  libmysqlclient_3_1: PackageRef;
  libmysqlclient_3_2: PackageRef;
  libmysqlconnectorcpp: PackageRef;
  libnatpmp: PackageRef;
  "libnats-c": PackageRef;
  libnatspec: PackageRef;
  libndtypes: PackageRef;
  libnest2d: PackageRef;
  libnet: PackageRef;
  libnfc: PackageRef;
  libnfs: PackageRef;
  libnghttp2_asio: PackageRef;
  libngspice: PackageRef;
  libnice: PackageRef;
  libnick: PackageRef;
  libnitrokey: PackageRef;
  libnixxml: PackageRef;
  libnoise: PackageRef;
  libnop: PackageRef;
  libnotify: PackageRef;
  libnova: PackageRef;
  libnxml: PackageRef;
  liboauth: PackageRef;
  libodb: PackageRef;
  "libodb-sqlite": PackageRef;
  libodfgen: PackageRef;
  libofx: PackageRef;
  libogg: PackageRef;
  liboggz: PackageRef;
  liboil: PackageRef;
  "libomemo-c": PackageRef;
  libopaque: PackageRef;
  libopcodes: PackageRef;
  libopcodes_2_38: PackageRef;
  libopenmpt: PackageRef;
  "libopenmpt-modplug": PackageRef;
  libopensmtpd: PackageRef;
  liboping: PackageRef;
  liboprf: PackageRef;
  libopus: PackageRef;
  libopusenc: PackageRef;
  liboqs: PackageRef;
  "liborbispkg-pkgtool": PackageRef;
  liborcus: PackageRef;
  libosinfo: PackageRef;
  libosip: PackageRef;
  libosmium: PackageRef;
  libossp_uuid: PackageRef;
  libotr: PackageRef;
  libow: PackageRef;
  libowlevelzs: PackageRef;
  libp11: PackageRef;
  libpagemaker: PackageRef;
  libpanel: PackageRef;
  libpaper: PackageRef;
  libpar2: PackageRef;
  libpcap: PackageRef;
  libpeas: PackageRef;
  libpeas2: PackageRef;
  libpff: PackageRef;
  libpg_query: PackageRef;
  libpgf: PackageRef;
  libphonenumber: PackageRef;
  libpipeline: PackageRef;
  libpisp: PackageRef;
  libpkgconf: PackageRef;
  libplacebo: PackageRef;
  libplacebo_5: PackageRef;
  libplctag: PackageRef;
  libplist: PackageRef;
  libpng: PackageRef;
  libpng12: PackageRef;
  libpoly: PackageRef;
  libportal: PackageRef;
  "libportal-gtk3": PackageRef;
  "libportal-gtk4": PackageRef;
  "libportal-qt5": PackageRef;
  "libportal-qt6": PackageRef;
  libpostal: PackageRef;
  libpostalWithData: PackageRef;
  libpq: PackageRef;
  libpqxx: PackageRef;
  libprojectm: PackageRef;
  libprom: PackageRef;
  libprotoident: PackageRef;
  libproxy: PackageRef;
  libpsl: PackageRef;
  "libpsl-with-scripts": PackageRef;
  libpst: PackageRef;
  "libpthread-stubs": PackageRef;
  libptytty: PackageRef;
  libpulsar: PackageRef;
  libpulseaudio: PackageRef;
  libpwquality: PackageRef;
  libqalculate: PackageRef;
  libqb: PackageRef;
  libqtdbusmock: PackageRef;
  libqtdbustest: PackageRef;
  libqxp: PackageRef;
  libr3: PackageRef;
  librandombytes: PackageRef;
  libraqm: PackageRef;
  librashader: PackageRef;
  librasterlite2: PackageRef;
  libraw: PackageRef;
  librclone: PackageRef;
  librdata: PackageRef;
  librdf_raptor2: PackageRef;
  librdf_rasqal: PackageRef;
  librdf_redland: PackageRef;
  libre: PackageRef;
  "libre-baskerville": PackageRef;
  "libre-bodoni": PackageRef;
  "libre-caslon": PackageRef;
  "libre-franklin": PackageRef;
  "libre-graph-api-cpp-qt-client": PackageRef;
  "librealsense-gui": PackageRef;
  librealsenseWithCuda: PackageRef;
  librealsenseWithoutCuda: PackageRef;
  librecad: PackageRef;
  librechat: PackageRef;
  libredirect: PackageRef;
  libredwg: PackageRef;
  librem: PackageRef;
  libremidi: PackageRef;
  libremines: PackageRef;
  librenms: PackageRef;
  librep: PackageRef;
  libresample: PackageRef;
  "librespeed-cli": PackageRef;
  librespot: PackageRef;
  libresprite: PackageRef;
  libressl: PackageRef;
  libressl_3_9: PackageRef;
  libressl_4_0: PackageRef;
  librest: PackageRef;
  librest_1_0: PackageRef;
  libretls: PackageRef;
  "libretro-core-info": PackageRef;
  "libretro-shaders-slang": PackageRef;
  librevenge: PackageRef;
  librewolf: PackageRef;
  "librewolf-unwrapped": PackageRef;
  librime: PackageRef;
  "librime-lua": PackageRef;
  "librime-octagram": PackageRef;
  librist: PackageRef;
  libroxml: PackageRef;
  librsb: PackageRef;
  librsvg: PackageRef;
  librsync: PackageRef;
  librtprocess: PackageRef;
  librttopo: PackageRef;
  librum: PackageRef;
  libsamplerate: PackageRef;
  libsass: PackageRef;
  libsbml: PackageRef;
  libsbsms: PackageRef;
  libsbsms_2_3_0: PackageRef;
  libschrift: PackageRef;
  libscrypt: PackageRef;
  libsecret: PackageRef;
  libsegfault: PackageRef;
  libserdes: PackageRef;
  libserialport: PackageRef;
  libsfdo: PackageRef;
  libshout: PackageRef;
  libshumate: PackageRef;
  libsidplayfp: PackageRef;
  libsieve: PackageRef;
  libsigcxx: PackageRef;
  libsigcxx30: PackageRef;
  "libsignal-ffi": PackageRef;
  "libsignal-protocol-c": PackageRef;
  libsigrok: PackageRef;
  libsigrokdecode: PackageRef;
  libsigsegv: PackageRef;
  libsixel: PackageRef;
  libslirp: PackageRef;
  libsm: PackageRef;
  libsmf: PackageRef;
  libsmi: PackageRef;
  libsnark: PackageRef;
  libsndfile: PackageRef;
  libsodium: PackageRef;
  libsolv: PackageRef;
  libsoundio: PackageRef;
  libsoup_2_4: PackageRef;
  libsoup_3: PackageRef;
  libspatialindex: PackageRef;
  libspatialite: PackageRef;
  libspecbleach: PackageRef;
  libspectre: PackageRef;
  libspectrum: PackageRef;
  libspelling: PackageRef;
  libspf2: PackageRef;
  libspiro: PackageRef;
  libspnav: PackageRef;
  libspng: PackageRef;
  libssh: PackageRef;
  libssh2: PackageRef;
  "libstaden-read": PackageRef;
  libstartup_notification: PackageRef;
  libstatgrab: PackageRef;
  libstemmer: PackageRef;
  libstrophe: PackageRef;
  libstudxml: PackageRef;
  libsupermesh: PackageRef;
  libsv: PackageRef;
  libsvm: PackageRef;
  "libsysprof-capture": PackageRef;
  libtapi: PackageRef;
  libtar: PackageRef;
  libtasn1: PackageRef;
  libtensorflow: PackageRef;
  libtermkey: PackageRef;
  libthai: PackageRef;
  libtheora: PackageRef;
  libthreadar: PackageRef;
  libticables2: PackageRef;
  libticalcs2: PackageRef;
  libtickit: PackageRef;
  libticonv: PackageRef;
  libtiff: PackageRef;
  libtifiles2: PackageRef;
  libtiger: PackageRef;
  libtinfo: PackageRef;
  libtins: PackageRef;
  libtlsrpt: PackageRef;
  libtomcrypt: PackageRef;
  libtommath: PackageRef;
  libtool: PackageRef;
  libtool_1_5: PackageRef;
  "libtorrent-rakshasa": PackageRef;
  "libtorrent-rasterbar-1_2_x": PackageRef;
  libtoxcore: PackageRef;
  libtpms: PackageRef;
  libtrace: PackageRef;
  libtransmission_3: PackageRef;
  libtransmission_4: PackageRef;
  "libu2f-host": PackageRef;
  libubox: PackageRef;
  "libubox-mbedtls": PackageRef;
  "libubox-nossl": PackageRef;
  "libubox-wolfssl": PackageRef;
  libuchardet: PackageRef;
  libucl: PackageRef;
  libudfread: PackageRef;
  libuecc: PackageRef;
  libui: PackageRef;
  "libui-ng": PackageRef;
  libuiohook: PackageRef;
  libunarr: PackageRef;
  libunibreak: PackageRef;
  libunicode: PackageRef;
  libuninameslist: PackageRef;
  libunique: PackageRef;
  libunistring: PackageRef;
  libupnp: PackageRef;
  liburcu: PackageRef;
  "libusb-compat-0_1": PackageRef;
  libusb1: PackageRef;
  libusbmuxd: PackageRef;
  libusbp: PackageRef;
  libusbsio: PackageRef;
  libutp: PackageRef;
  libutp_3_4: PackageRef;
  libuuid: PackageRef;
  libuv: PackageRef;
  libv3270: PackageRef;
  libva: PackageRef;
  "libva-minimal": PackageRef;
  "libva-utils": PackageRef;
  libva1: PackageRef;
  "libva1-minimal": PackageRef;
  libvdpau: PackageRef;
  libvdwxc: PackageRef;
  libversion: PackageRef;
  libverto: PackageRef;
  libvgm: PackageRef;
  libvirt: PackageRef;
  "libvirt-glib": PackageRef;
  libvisio: PackageRef;
  libvlcpp: PackageRef;
  libvmaf: PackageRef;
  libvncserver: PackageRef;
  libvoikko: PackageRef;
  libvorbis: PackageRef;
  libvori: PackageRef;
  libvpx: PackageRef;
  "libvterm-neovim": PackageRef;
  libwbxml: PackageRef;
  libwebm: PackageRef;
  libwebp: PackageRef;
  libwebsockets: PackageRef;
  libwhich: PackageRef;
  libwmf: PackageRef;
  libwnck2: PackageRef;
  libwpd: PackageRef;
  libwpd_08: PackageRef;
  libwpg: PackageRef;
  libwps: PackageRef;
  libx11: PackageRef;
  libxau: PackageRef;
  libxaw: PackageRef;
  libxc: PackageRef;
  libxc_7: PackageRef;
  libxcb: PackageRef;
  "libxcb-errors": PackageRef;
  "libxcb-image": PackageRef;
  "libxcb-keysyms": PackageRef;
  "libxcb-render-util": PackageRef;
  "libxcb-util": PackageRef;
  "libxcb-wm": PackageRef;
  libxcrypt: PackageRef;
  "libxcrypt-legacy": PackageRef;
  libxcursor: PackageRef;
  libxcvt: PackageRef;
  libxdg_basedir: PackageRef;
  libxdmcp: PackageRef;
  libxeddsa: PackageRef;
  libxext: PackageRef;
  libxfixes: PackageRef;
  libxkbcommon: PackageRef;
  libxklavier: PackageRef;
  libxls: PackageRef;
  libxlsxwriter: PackageRef;
  libxmi: PackageRef;
  libxml2Python: PackageRef;
  libxml2_13: PackageRef;
  libxmlb: PackageRef;
  libxmlxx: PackageRef;
  libxmlxx3: PackageRef;
  libxmlxx5: PackageRef;
  libxmp: PackageRef;
  libxmu: PackageRef;
  libxnd: PackageRef;
  libxo: PackageRef;
  libxpdf: PackageRef;
  libxpm: PackageRef;
  libxrandr: PackageRef;
  libxrender: PackageRef;
  libxt: PackageRef;
  libxv: PackageRef;
  libxvmc: PackageRef;
  libxxf86dga: PackageRef;
  libxxf86misc: PackageRef;
  libxxf86vm: PackageRef;
  libyaml: PackageRef;
  libyang: PackageRef;
  libykclient: PackageRef;
  libykneomgr: PackageRef;
  libytnef: PackageRef;
  libyubikey: PackageRef;
  libyuv: PackageRef;
  libz: PackageRef;
  libzakalwe: PackageRef;
  libzen: PackageRef;
  libzim: PackageRef;
  "libzim-glib": PackageRef;
  libzint: PackageRef;
  libzip: PackageRef;
  libzmf: PackageRef;
  libzra: PackageRef;
  lice: PackageRef;
  "license-cli": PackageRef;
  "license-generator": PackageRef;
  "license-go": PackageRef;
  "license-scanner": PackageRef;
  license_finder: PackageRef;
  licenseclassifier: PackageRef;
  licensedigger: PackageRef;
  licensee: PackageRef;
  licensure: PackageRef;
  lidarr: PackageRef;
  lieer: PackageRef;
  lifecycled: PackageRef;
  lightgbm: PackageRef;
  lighthouse: PackageRef;
  "lighthouse-steamvr": PackageRef;
  lightning: PackageRef;
  "lightning-loop": PackageRef;
  "lightning-pool": PackageRef;
  "lightning-terminal": PackageRef;
  lightningcss: PackageRef;
  lightningstream: PackageRef;
  lightsoff: PackageRef;
  lighttpd: PackageRef;
  lightwalletd: PackageRef;
  lightway: PackageRef;
  "ligolo-ng": PackageRef;
  "lil-pwny": PackageRef;
  lilex: PackageRef;
  lillydap: PackageRef;
  lilv: PackageRef;
  lilypond: PackageRef;
  "lilypond-unstable": PackageRef;
  "lilypond-unstable-with-fonts": PackageRef;
  "lilypond-with-fonts": PackageRef;
  lima: PackageRef;
  "lima-additional-guestagents": PackageRef;
  limbo: PackageRef;
  lime: PackageRef;
  limesuite: PackageRef;
  limesuiteWithGui: PackageRef;
  limesurvey: PackageRef;
  limine: PackageRef;
  linalg: PackageRef;
  linbox: PackageRef;
  lincity: PackageRef;
  "linden-hill": PackageRef;
  "line-awesome": PackageRef;
  "linearicons-free": PackageRef;
  linenoise: PackageRef;
  lineselect: PackageRef;
  lingeling: PackageRef;
  "linja-pi-pu-lukin": PackageRef;
  "linja-sike": PackageRef;
  "link-grammar": PackageRef;
  linkchecker: PackageRef;
  linkerd: PackageRef;
  linkerd_edge: PackageRef;
  links2: PackageRef;
  "linode-cli": PackageRef;
  "lint-staged": PackageRef;
  lintspec: PackageRef;
  "linux-scripts": PackageRef;
  "linux-wifi-hotspot": PackageRef;
  "linuxhw-edid-fetcher": PackageRef;
  linuxkit: PackageRef;
  linuxwave: PackageRef;
  "linx-server": PackageRef;
  lipl: PackageRef;
  "lipo-go": PackageRef;
  lips: PackageRef;
  liquibase: PackageRef;
  liquibase_redshift_extension: PackageRef;
  "liquid-dsp": PackageRef;
  liquidprompt: PackageRef;
  liquidsoap: PackageRef;
  listadmin: PackageRef;
  "listenbrainz-mpd": PackageRef;
  listmonk: PackageRef;
  lite: PackageRef;
  "lite-xl": PackageRef;
  litebrowser: PackageRef;
  litecli: PackageRef;
  litefs: PackageRef;
  litehtml: PackageRef;
  litellm: PackageRef;
  literate: PackageRef;
  litestream: PackageRef;
  litmusctl: PackageRef;
  little_boxes: PackageRef;
  littlegptracker: PackageRef;
  "live-chart": PackageRef;
  "live-server": PackageRef;
  live555: PackageRef;
  livebook: PackageRef;
  livedl: PackageRef;
  livekit: PackageRef;
  "livekit-cli": PackageRef;
  "livekit-ingress": PackageRef;
  "livekit-libwebrtc": PackageRef;
  livepeer: PackageRef;
  lix: PackageRef;
  "lix-diff": PackageRef;
  lixStatic: PackageRef;
  "lk-jwt-service": PackageRef;
  "lklug-sinhala": PackageRef;
  lkproof: PackageRef;
  lla: PackageRef;
  "llama-cpp": PackageRef;
  "llama-cpp-rocm": PackageRef;
  "llama-cpp-vulkan": PackageRef;
  "llama-swap": PackageRef;
  lld: PackageRef;
  lld_18: PackageRef;
  lld_20: PackageRef;
  lld_21: PackageRef;
  "lldap-cli": PackageRef;
  lldb: PackageRef;
  lldb_18: PackageRef;
  lldb_20: PackageRef;
  lldb_21: PackageRef;
  lldpd: PackageRef;
  llhttp: PackageRef;
  llm: PackageRef;
  "llm-ls": PackageRef;
  llpp: PackageRef;
  "llvm-manpages": PackageRef;
  lm4flash: PackageRef;
  lmdb: PackageRef;
  lmdbxx: PackageRef;
  lmmath: PackageRef;
  lmodern: PackageRef;
  lmp: PackageRef;
  lnav: PackageRef;
  lnch: PackageRef;
  lnd: PackageRef;
  "lndhub-go": PackageRef;
  lndinit: PackageRef;
  lndir: PackageRef;
  lndmanage: PackageRef;
  lngen: PackageRef;
  lnx: PackageRef;
  loadwatch: PackageRef;
  lobster: PackageRef;
  "local-content-share": PackageRef;
  localproxy: PackageRef;
  localsearch: PackageRef;
  localsend: PackageRef;
  localstack: PackageRef;
  "locate-dominating-file": PackageRef;
  loccount: PackageRef;
  lock: PackageRef;
  lockbook: PackageRef;
  lockfileProgs: PackageRef;
  loco: PackageRef;
  log4brains: PackageRef;
  log4cplus: PackageRef;
  log4cpp: PackageRef;
  log4cxx: PackageRef;
  "log4j-detect": PackageRef;
  "log4j-scan": PackageRef;
  "log4j-sniffer": PackageRef;
  "log4j-vuln-scanner": PackageRef;
  log4jcheck: PackageRef;
  "log4shell-detector": PackageRef;
  log4shib: PackageRef;
  loganalyzer: PackageRef;
  logcheck: PackageRef;
  logdy: PackageRef;
  logisim: PackageRef;
  "logisim-evolution": PackageRef;
  logmap: PackageRef;
  logrotate: PackageRef;
  logstash: PackageRef;
  "logstash-contrib": PackageRef;
  "logstash7-oss": PackageRef;
  logtop: PackageRef;
  loguru: PackageRef;
  "lokalise2-cli": PackageRef;
  loki: PackageRef;
  lokinet: PackageRef;
  lolcat: PackageRef;
  lolcode: PackageRef;
  lombok: PackageRef;
  lon: PackageRef;
  "long-shebang": PackageRef;
  longcat: PackageRef;
  lora: PackageRef;
  loramon: PackageRef;
  lorien: PackageRef;
  lorri: PackageRef;
  lottieconverter: PackageRef;
  loudgain: PackageRef;
  loudmouth: PackageRef;
  "lounge-gtk-theme": PackageRef;
  loupe: PackageRef;
  lout: PackageRef;
  "louvain-community": PackageRef;
  love: PackageRef;
  "lowdown-unsandboxed": PackageRef;
  lowfi: PackageRef;
  lp_solve: PackageRef;
  lpac: PackageRef;
  lpairs2: PackageRef;
  lparchive2epub: PackageRef;
  lpcnet: PackageRef;
  lpd8editor: PackageRef;
  lprobe: PackageRef;
  lr: PackageRef;
  lrcalc: PackageRef;
  lrcget: PackageRef;
  lrdf: PackageRef;
  lrzip: PackageRef;
  lrzsz: PackageRef;
  "ls-lint": PackageRef;
  lscolors: PackageRef;
  lsd: PackageRef;
  lsd2dsl: PackageRef;
  lse: PackageRef;
  lsh: PackageRef;
  lsix: PackageRef;
  lsof: PackageRef;
  "lsp-ai": PackageRef;
  lssecret: PackageRef;
  lstr: PackageRef;
  lsyncd: PackageRef;
  "ltc-tools": PackageRef;
  "ltex-ls": PackageRef;
  "ltex-ls-plus": PackageRef;
  ltl2ba: PackageRef;
  ltris: PackageRef;
  lttoolbox: PackageRef;
  "lua-language-server": PackageRef;
  lua5_3_compat: PackageRef;
  lua5_4_compat: PackageRef;
  luabind: PackageRef;
  luabind_luajit: PackageRef;
  luabridge: PackageRef;
  luaformatter: PackageRef;
  luajit: PackageRef;
  luajit_openresty: PackageRef;
  luakit: PackageRef;
  luanti: PackageRef;
  "luanti-client": PackageRef;
  "luanti-server": PackageRef;
  "luarocks-packages-updater": PackageRef;
  luau: PackageRef;
  "luau-lsp": PackageRef;
  lubelogger: PackageRef;
  lucenepp: PackageRef;
  "lucida-downloader": PackageRef;
  lucide: PackageRef;
  "lucky-cli": PackageRef;
  "lucky-commit": PackageRef;
  luculent: PackageRef;
  ludtwig: PackageRef;
  ludusavi: PackageRef;
  luigi: PackageRef;
  luit: PackageRef;
  "lukesmithxyz-bible-kjv": PackageRef;
  luksmeta: PackageRef;
  "luminous-ttv": PackageRef;
  lunarvim: PackageRef;
  lunasvg: PackageRef;
  lunatic: PackageRef;
  lune: PackageRef;
  luneta: PackageRef;
  "lure-of-the-temptress": PackageRef;
  lutgen: PackageRef;
  "lutgen-studio": PackageRef;
  lutok: PackageRef;
  luwen: PackageRef;
  lux: PackageRef;
  "lux-cli": PackageRef;
  lv: PackageRef;
  lv2: PackageRef;
  lv_font_conv: PackageRef;
  lvmsync: PackageRef;
  lvtk: PackageRef;
  lwc: PackageRef;
  "lxd-image-server": PackageRef;
  "lxgw-fusionkai": PackageRef;
  "lxgw-neoxihei": PackageRef;
  "lxgw-wenkai": PackageRef;
  "lxgw-wenkai-screen": PackageRef;
  "lxgw-wenkai-tc": PackageRef;
  "lxi-tools": PackageRef;
  "lxi-tools-gui": PackageRef;
  lxtask: PackageRef;
  lychee: PackageRef;
  lynis: PackageRef;
  lynx: PackageRef;
  lyra: PackageRef;
  "lyra-cursors": PackageRef;
  lyto: PackageRef;
  lz4: PackageRef;
  lzbench: PackageRef;
  lzfse: PackageRef;
  lzip: PackageRef;
  lziprecover: PackageRef;
  lzlib: PackageRef;
  lzo: PackageRef;
  lzop: PackageRef;
  lzsa: PackageRef;
  languageMachines: languageMachines;
  libretro: libretro;
  libsForQt5: libsForQt5;
  linuxKernel: linuxKernel;
  lixPackageSets: lixPackageSets;
  llvmPackages: llvmPackages;
  llvmPackages_18: llvmPackages_18;
  llvmPackages_20: llvmPackages_20;
  llvmPackages_21: llvmPackages_21;
  "lohit-fonts": lohit_fonts;
  lomiri: lomiri;
  lua52Packages: lua52Packages;
  luajitPackages: luajitPackages;
  lumina: lumina;
  lxqt: lxqt;
}

export interface onLlDd·m {
  "m17-cxx-demod": PackageRef;
  m4acut: PackageRef;
  m4ri: PackageRef;
  m4rie: PackageRef;
  m8c: PackageRef;
  ma: PackageRef;
  "maa-assistant-arknights": PackageRef;
  "maa-cli": PackageRef;
  "mac-robber": PackageRef;
  macchina: PackageRef;
  macdylibbundler: PackageRef;
  "mackerel-agent": PackageRef;
  mackup: PackageRef;
  macs2: PackageRef;
  macse: PackageRef;
  maddy: PackageRef;
  madlang: PackageRef;
  mado: PackageRef;
  madonctl: PackageRef;
  maelstrom: PackageRef;
  "maelstrom-clj": PackageRef;
  maeparser: PackageRef;
  maestro: PackageRef;
  mafft: PackageRef;
  mage: PackageRef;
  "magento-cloud": PackageRef;
  "magic-enum": PackageRef;
  "magic-vlsi": PackageRef;
  "magic-wormhole-rs": PackageRef;
  magicrescue: PackageRef;
  "magnetic-catppuccin-gtk": PackageRef;
  magnetico: PackageRef;
  mago: PackageRef;
  "maia-icon-theme": PackageRef;
  maid: PackageRef;
  maigret: PackageRef;
  maiko: PackageRef;
  mailcap: PackageRef;
  mailcatcher: PackageRef;
  "maildir-rank-addr": PackageRef;
  mailhog: PackageRef;
  mailman: PackageRef;
  "mailman-hyperkitty": PackageRef;
  "mailman-web": PackageRef;
  mailpit: PackageRef;
  mailsy: PackageRef;
  mailutils: PackageRef;
  maim: PackageRef;
  mairix: PackageRef;
  maizzle: PackageRef;
  majima: PackageRef;
  "major-mono-display": PackageRef;
  "make-minimal-bootstrap-sources": PackageRef;
  makeBinaryWrapper: PackageRef;
  makeDBusConf: PackageRef;
  makeGCOVReport: PackageRef;
  makeInitrdNGTool: PackageRef;
  makeShellWrapper: PackageRef;
  makedepend: PackageRef;
  makefile2graph: PackageRef;
  makehuman: PackageRef;
  makejinja: PackageRef;
  "maker-panel": PackageRef;
  makerpm: PackageRef;
  makeself: PackageRef;
  "malcontent-ui": PackageRef;
  "maliit-framework": PackageRef;
  "maliit-keyboard": PackageRef;
  maltego: PackageRef;
  "mamba-cpp": PackageRef;
  "mame-tools": PackageRef;
  man: PackageRef;
  "man-pages": PackageRef;
  "man-pages-posix": PackageRef;
  managarr: PackageRef;
  "mandelbrot-cli": PackageRef;
  mandoc: PackageRef;
  mandown: PackageRef;
  "manga-cli": PackageRef;
  "manga-tui": PackageRef;
  mangal: PackageRef;
  mani: PackageRef;
  "manifest-tool": PackageRef;
  manifold: PackageRef;
  "manim-slides": PackageRef;
  manix: PackageRef;
  manrope: PackageRef;
  manticoresearch: PackageRef;
  mantra: PackageRef;
  manuskript: PackageRef;
  "map-cmd": PackageRef;
  mapcache: PackageRef;
  mapcidr: PackageRef;
  maphosts: PackageRef;
  mapnik: PackageRef;
  mapproxy: PackageRef;
  mapscii: PackageRef;
  mapserver: PackageRef;
  mar1d: PackageRef;
  "marathi-cursive": PackageRef;
  marathonctl: PackageRef;
  marcel: PackageRef;
  "marge-bot": PackageRef;
  mariadb: PackageRef;
  "mariadb-connector-java": PackageRef;
  "mariadb-embedded": PackageRef;
  "mariadb-galera": PackageRef;
  mariadb_106: PackageRef;
  mariadb_114: PackageRef;
  mariadb_118: PackageRef;
  marisa: PackageRef;
  mark: PackageRef;
  "markdown-anki-decks": PackageRef;
  "markdown-code-runner": PackageRef;
  "markdown-link-check": PackageRef;
  "markdown-oxide": PackageRef;
  "markdown2html-converter": PackageRef;
  "markdownlint-cli": PackageRef;
  "markdownlint-cli2": PackageRef;
  "marked-man": PackageRef;
  markscribe: PackageRef;
  marksman: PackageRef;
  marktext: PackageRef;
  markuplinkchecker: PackageRef;
  marl: PackageRef;
  "marlin-calc": PackageRef;
  marmite: PackageRef;
  "marp-cli": PackageRef;
  "mars-mips": PackageRef;
  marst: PackageRef;
  "martian-mono": PackageRef;
  martin: PackageRef;
  marwaita: PackageRef;
  "marwaita-mint": PackageRef;
  "marwaita-orange": PackageRef;
  "marwaita-red": PackageRef;
  "marwaita-teal": PackageRef;
  "marwaita-x": PackageRef;
  "marwaita-yellow": PackageRef;
  marytts: PackageRef;
  mask: PackageRef;
  masklint: PackageRef;
  maskprocessor: PackageRef;
  maskromtool: PackageRef;
  masscan: PackageRef;
  massdns: PackageRef;
  massren: PackageRef;
  master_me: PackageRef;
  "mastodon-archive": PackageRef;
  "mastodon-bot": PackageRef;
  mastotool: PackageRef;
  "matcha-gtk-theme": PackageRef;
  "matcha-rss-digest": PackageRef;
  "matchbox-server": PackageRef;
  "materia-kde-theme": PackageRef;
  "materia-theme": PackageRef;
  "material-black-colors": PackageRef;
  "material-design-icons": PackageRef;
  "material-icons": PackageRef;
  "material-symbols": PackageRef;
  materialgram: PackageRef;
  materialize: PackageRef;
  "math-preview": PackageRef;
  "mathjax-node-cli": PackageRef;
  mathmod: PackageRef;
  matio: PackageRef;
  "matlab-language-server": PackageRef;
  matomo: PackageRef;
  "matrix-alertmanager": PackageRef;
  "matrix-alertmanager-receiver": PackageRef;
  "matrix-appservice-slack": PackageRef;
  "matrix-authentication-service": PackageRef;
  "matrix-brandy": PackageRef;
  "matrix-commander": PackageRef;
  "matrix-commander-rs": PackageRef;
  "matrix-conduit": PackageRef;
  "matrix-continuwuity": PackageRef;
  "matrix-corporal": PackageRef;
  "matrix-dl": PackageRef;
  "matrix-gtk-theme": PackageRef;
  "matrix-hook": PackageRef;
  "matrix-media-repo": PackageRef;
  "matrix-sdk-crypto-nodejs": PackageRef;
  "matrix-tuwunel": PackageRef;
  "matrix-zulip-bridge": PackageRef;
  "matter-compiler": PackageRef;
  matterbridge: PackageRef;
  matterhorn: PackageRef;
  matterircd: PackageRef;
  matugen: PackageRef;
  maturin: PackageRef;
  maude: PackageRef;
  "mautrix-discord": PackageRef;
  "mautrix-gmessages": PackageRef;
  "mautrix-meta": PackageRef;
  "mautrix-signal": PackageRef;
  "mautrix-slack": PackageRef;
  "mautrix-whatsapp": PackageRef;
  maven: PackageRef;
  mavproxy: PackageRef;
  mawk: PackageRef;
  maxcso: PackageRef;
  maxfetch: PackageRef;
  maxflow: PackageRef;
  maxima: PackageRef;
  "maxima-ecl": PackageRef;
  maya: PackageRef;
  mb2md: PackageRef;
  mbake: PackageRef;
  "mbed-cli": PackageRef;
  mbedtls: PackageRef;
  mbedtls_2: PackageRef;
  mbelib: PackageRef;
  mblaze: PackageRef;
  mbrola: PackageRef;
  "mbrola-voices": PackageRef;
  mbtileserver: PackageRef;
  mbusd: PackageRef;
  mbutil: PackageRef;
  mc: PackageRef;
  "mcap-cli": PackageRef;
  mcat: PackageRef;
  "mcat-unwrapped": PackageRef;
  mcfly: PackageRef;
  "mcfly-fzf": PackageRef;
  mchprs: PackageRef;
  mcomix: PackageRef;
  "mcp-grafana": PackageRef;
  "mcp-k8s-go": PackageRef;
  "mcp-nixos": PackageRef;
  "mcp-proxy": PackageRef;
  "mcpelauncher-client": PackageRef;
  "mcpelauncher-ui-qt": PackageRef;
  mcphost: PackageRef;
  mcpp: PackageRef;
  mcrcon: PackageRef;
  mcrl2: PackageRef;
  mcron: PackageRef;
  mcrypt: PackageRef;
  "mcuboot-imgtool": PackageRef;
  "mcumgr-client": PackageRef;
  mcy: PackageRef;
  "md-lsp": PackageRef;
  "md-tangle": PackageRef;
  "md-tui": PackageRef;
  md4c: PackageRef;
  mdbook: PackageRef;
  "mdbook-admonish": PackageRef;
  "mdbook-alerts": PackageRef;
  "mdbook-cmdrun": PackageRef;
  "mdbook-d2": PackageRef;
  "mdbook-emojicodes": PackageRef;
  "mdbook-epub": PackageRef;
  "mdbook-footnote": PackageRef;
  "mdbook-graphviz": PackageRef;
  "mdbook-i18n-helpers": PackageRef;
  "mdbook-katex": PackageRef;
  "mdbook-kroki-preprocessor": PackageRef;
  "mdbook-linkcheck": PackageRef;
  "mdbook-man": PackageRef;
  "mdbook-mermaid": PackageRef;
  "mdbook-open-on-gh": PackageRef;
  "mdbook-pagetoc": PackageRef;
  "mdbook-pdf": PackageRef;
  "mdbook-pdf-outline": PackageRef;
  "mdbook-plantuml": PackageRef;
  "mdbook-toc": PackageRef;
  "mdbook-variables": PackageRef;
  "mdbook-yml-header": PackageRef;
  mdbtools: PackageRef;
  mdcat: PackageRef;
  mdctags: PackageRef;
  mdds: PackageRef;
  mdf2iso: PackageRef;
  mdformat: PackageRef;
  mdfried: PackageRef;
  mdhtml: PackageRef;
  mdk: PackageRef;
  "mdk3-master": PackageRef;
  mdk4: PackageRef;
  mdl: PackageRef;
  mdns: PackageRef;
  "mdns-scanner": PackageRef;
  mdp: PackageRef;
  mdq: PackageRef;
  mdr: PackageRef;
  mdsf: PackageRef;
  mdsh: PackageRef;
  mdslides: PackageRef;
  mdtsql: PackageRef;
  mdwatch: PackageRef;
  "mdx-language-server": PackageRef;
  mdzk: PackageRef;
  me_cleaner: PackageRef;
  mealie: PackageRef;
  measureme: PackageRef;
  mecab: PackageRef;
  medfile: PackageRef;
  mediagoblin: PackageRef;
  mediainfo: PackageRef;
  "mediainfo-gui": PackageRef;
  mediamtx: PackageRef;
  mediasynclite: PackageRef;
  mediathekview: PackageRef;
  mediawiki: PackageRef;
  mediawriter: PackageRef;
  medio: PackageRef;
  mednafen: PackageRef;
  "mednafen-server": PackageRef;
  mednaffe: PackageRef;
  medusa: PackageRef;
  meek: PackageRef;
  meerk40t: PackageRef;
  "meerk40t-camera": PackageRef;
  meg: PackageRef;
  megabasterd: PackageRef;
  megacmd: PackageRef;
  megam: PackageRef;
  megatools: PackageRef;
  meilisearch: PackageRef;
  meilisearch_1_11: PackageRef;
  mekuteriya: PackageRef;
  mela: PackageRef;
  melange: PackageRef;
  meld: PackageRef;
  melete: PackageRef;
  meli: PackageRef;
  mellowplayer: PackageRef;
  melody: PackageRef;
  melonDS: PackageRef;
  melos: PackageRef;
  melt: PackageRef;
  memcached: PackageRef;
  "memcached-exporter": PackageRef;
  memcachedTestHook: PackageRef;
  "meme-bingo-web": PackageRef;
  "meme-image-generator": PackageRef;
  memo: PackageRef;
  memorado: PackageRef;
  memos: PackageRef;
  memtest_vulkan: PackageRef;
  memtester: PackageRef;
  mencal: PackageRef;
  "menu-cache": PackageRef;
  menumaker: PackageRef;
  menyoki: PackageRef;
  meow: PackageRef;
  meowlnir: PackageRef;
  "meraki-cli": PackageRef;
  mercure: PackageRef;
  mercurialFull: PackageRef;
  mercury: PackageRef;
  merecat: PackageRef;
  "merge-fmt": PackageRef;
  "merge-ut-dictionaries": PackageRef;
  mergiraf: PackageRef;
  merkaartor: PackageRef;
  "mermaid-cli": PackageRef;
  mermerd: PackageRef;
  merriweather: PackageRef;
  "merriweather-sans": PackageRef;
  mesa: PackageRef;
  "mesa-demos": PackageRef;
  "mesa-gl-headers": PackageRef;
  mesen: PackageRef;
  meshcentral: PackageRef;
  meshlab: PackageRef;
  "meshlab-unstable": PackageRef;
  meshoptimizer: PackageRef;
  "meslo-lg": PackageRef;
  "meslo-lgs-nf": PackageRef;
  meson: PackageRef;
  "meson-tools": PackageRef;
  mesonlsp: PackageRef;
  "mesos-dns": PackageRef;
  "messer-slim": PackageRef;
  metaBuildEnv: PackageRef;
  metabase: PackageRef;
  metabigor: PackageRef;
  metacubexd: PackageRef;
  metadata: PackageRef;
  "metadata-cleaner": PackageRef;
  "metal-cli": PackageRef;
  metals: PackageRef;
  metamath: PackageRef;
  metapixel: PackageRef;
  metar: PackageRef;
  metasploit: PackageRef;
  "meteor-git": PackageRef;
  metis: PackageRef;
  "metis-prover": PackageRef;
  metronome: PackageRef;
  "mev-boost": PackageRef;
  mfcuk: PackageRef;
  mfoc: PackageRef;
  "mfoc-hardnested": PackageRef;
  mftrace: PackageRef;
  mg: PackageRef;
  mgitstatus: PackageRef;
  mgmt: PackageRef;
  mhddfs: PackageRef;
  mhonarc: PackageRef;
  mhost: PackageRef;
  michabo: PackageRef;
  micro: PackageRef;
  "micro-full": PackageRef;
  "micro-httpd": PackageRef;
  "micro-with-wl-clipboard": PackageRef;
  "micro-with-xclip": PackageRef;
  microbin: PackageRef;
  microdnf: PackageRef;
  micromamba: PackageRef;
  micromdm: PackageRef;
  micronaut: PackageRef;
  micronucleus: PackageRef;
  microplane: PackageRef;
  micropython: PackageRef;
  microscheme: PackageRef;
  microserver: PackageRef;
  microsocks: PackageRef;
  "microsoft-gsl": PackageRef;
  "midi-trigger": PackageRef;
  midicsv: PackageRef;
  midimonster: PackageRef;
  midivisualizer: PackageRef;
  mieru: PackageRef;
  migmix: PackageRef;
  migra: PackageRef;
  migrate: PackageRef;
  "migrate-to-uv": PackageRef;
  migu: PackageRef;
  mihomo: PackageRef;
  milkytracker: PackageRef;
  mill: PackageRef;
  miller: PackageRef;
  millet: PackageRef;
  "mim-solvers": PackageRef;
  mimalloc: PackageRef;
  mimeo: PackageRef;
  mimikatz: PackageRef;
  mimir: PackageRef;
  min: PackageRef;
  minc_tools: PackageRef;
  minc_widgets: PackageRef;
  mindustry: PackageRef;
  "mindustry-server": PackageRef;
  "mindustry-wayland": PackageRef;
  "minecraft-server": PackageRef;
  "minecraft-server-hibernation": PackageRef;
  minecraftia: PackageRef;
  minefair: PackageRef;
  minesector: PackageRef;
  "minesweep-rs": PackageRef;
  "minetest-mapserver": PackageRef;
  minhtml: PackageRef;
  "mini-calc": PackageRef;
  "mini-redis": PackageRef;
  miniaudicle: PackageRef;
  miniball: PackageRef;
  minica: PackageRef;
  minicom: PackageRef;
  minidjvu: PackageRef;
  minidsp: PackageRef;
  miniflux: PackageRef;
  minify: PackageRef;
  minijinja: PackageRef;
  minikube: PackageRef;
  minilibx: PackageRef;
  minimacy: PackageRef;
  minimap2: PackageRef;
  minio: PackageRef;
  "minio-certgen": PackageRef;
  "minio-client": PackageRef;
  "minio-warp": PackageRef;
  minio_legacy_fs: PackageRef;
  miniplayer: PackageRef;
  minipro: PackageRef;
  minisat: PackageRef;
  miniscript: PackageRef;
  miniserve: PackageRef;
  minisign: PackageRef;
  ministat: PackageRef;
  miniupnpc: PackageRef;
  minixml: PackageRef;
  miniz: PackageRef;
  minizign: PackageRef;
  minizinc: PackageRef;
  minizincide: PackageRef;
  minizip: PackageRef;
  "minizip-ng": PackageRef;
  mint: PackageRef;
  minutor: PackageRef;
  "mir-qualia": PackageRef;
  miracode: PackageRef;
  mirakurun: PackageRef;
  miranda: PackageRef;
  miredo: PackageRef;
  mirrorbits: PackageRef;
  mirrord: PackageRef;
  "misc-gitology": PackageRef;
  miscfiles: PackageRef;
  "misconfig-mapper": PackageRef;
  mise: PackageRef;
  missidentify: PackageRef;
  "mission-planner": PackageRef;
  misskey: PackageRef;
  "mistral-rs": PackageRef;
  "mitama-cpp-result": PackageRef;
  mitimasu: PackageRef;
  "mitm-cache": PackageRef;
  mitmproxy2swagger: PackageRef;
  mitra: PackageRef;
  mix2nix: PackageRef;
  mixtool: PackageRef;
  mjmap: PackageRef;
  mjolnir: PackageRef;
  mjpegtools: PackageRef;
  mjpegtoolsFull: PackageRef;
  mkbrr: PackageRef;
  mkcert: PackageRef;
  mkchromecast: PackageRef;
  mkclean: PackageRef;
  mkfontscale: PackageRef;
  mkgmap: PackageRef;
  "mkgmap-splitter": PackageRef;
  mkjson: PackageRef;
  mkp224o: PackageRef;
  mkpasswd: PackageRef;
  mkrand: PackageRef;
  mksh: PackageRef;
  mkspiffs: PackageRef;
  mktemp: PackageRef;
  mktorrent: PackageRef;
  mkuimage: PackageRef;
  mkvtoolnix: PackageRef;
  "mkvtoolnix-cli": PackageRef;
  mlarchive2maildir: PackageRef;
  mldonkey: PackageRef;
  mle: PackageRef;
  "mlflow-server": PackageRef;
  mlib: PackageRef;
  mlkit: PackageRef;
  mloader: PackageRef;
  mlt: PackageRef;
  mlterm: PackageRef;
  "mlterm-wayland": PackageRef;
  mlx42: PackageRef;
  mm: PackageRef;
  mmake: PackageRef;
  mmark: PackageRef;
  mmdbctl: PackageRef;
  mmdbinspect: PackageRef;
  mmdoc: PackageRef;
  mmex: PackageRef;
  mmg: PackageRef;
  mmh: PackageRef;
  mmixware: PackageRef;
  mmlgui: PackageRef;
  mmseqs2: PackageRef;
  mmtc: PackageRef;
  "mmtf-cpp": PackageRef;
  mmv: PackageRef;
  "mmv-go": PackageRef;
  mnamer: PackageRef;
  mnemonicode: PackageRef;
  mnemosyne: PackageRef;
  mni_autoreg: PackageRef;
  mnist: PackageRef;
  mno16: PackageRef;
  mo: PackageRef;
  moar: PackageRef;
  moarvm: PackageRef;
  mob: PackageRef;
  "mobile-broadband-provider-info": PackageRef;
  mobilizon: PackageRef;
  mobroute: PackageRef;
  mobsql: PackageRef;
  moc: PackageRef;
  mochi: PackageRef;
  mockgen: PackageRef;
  mockobjects: PackageRef;
  mod: PackageRef;
  modd: PackageRef;
  "models-dev": PackageRef;
  modelscan: PackageRef;
  "modern-cpp-kafka": PackageRef;
  "modrinth-app": PackageRef;
  "modrinth-app-unwrapped": PackageRef;
  mods: PackageRef;
  "modsecurity-crs": PackageRef;
  modsecurity_standalone: PackageRef;
  moe: PackageRef;
  "mojave-gtk-theme": PackageRef;
  mokuro: PackageRef;
  mold: PackageRef;
  "mold-wrapped": PackageRef;
  mole: PackageRef;
  "molly-brown": PackageRef;
  mollysocket: PackageRef;
  molsketch: PackageRef;
  mommy: PackageRef;
  "mona-sans": PackageRef;
  monaspace: PackageRef;
  "monero-gui": PackageRef;
  monetdb: PackageRef;
  mongoaudit: PackageRef;
  mongoc: PackageRef;
  mongocxx: PackageRef;
  "mongodb-7_0": PackageRef;
  "mongodb-atlas-cli": PackageRef;
  "mongodb-ce": PackageRef;
  "mongodb-cli": PackageRef;
  "mongodb-tools": PackageRef;
  mongoose: PackageRef;
  mongosh: PackageRef;
  monica: PackageRef;
  monit: PackageRef;
  mono: PackageRef;
  monoDLLFixer: PackageRef;
  monocle: PackageRef;
  monocraft: PackageRef;
  monoid: PackageRef;
  monolith: PackageRef;
  mononoki: PackageRef;
  monosat: PackageRef;
  monotone: PackageRef;
  mons: PackageRef;
  monsoon: PackageRef;
  montserrat: PackageRef;
  mooSpace: PackageRef;
  moodle: PackageRef;
  "moodle-dl": PackageRef;
  moon: PackageRef;
  "moon-buggy": PackageRef;
  "moon-phases": PackageRef;
  "moonfire-nvr": PackageRef;
  moonlight: PackageRef;
  "moonlight-qt": PackageRef;
  moonpalace: PackageRef;
  moonraker: PackageRef;
  moosefs: PackageRef;
  mop: PackageRef;
  mopidy: PackageRef;
  "mopidy-argos": PackageRef;
  "mopidy-bandcamp": PackageRef;
  "mopidy-iris": PackageRef;
  "mopidy-jellyfin": PackageRef;
  "mopidy-listenbrainz": PackageRef;
  "mopidy-local": PackageRef;
  "mopidy-moped": PackageRef;
  "mopidy-mopify": PackageRef;
  "mopidy-mpd": PackageRef;
  "mopidy-mpris": PackageRef;
  "mopidy-muse": PackageRef;
  "mopidy-musicbox-webclient": PackageRef;
  "mopidy-notify": PackageRef;
  "mopidy-podcast": PackageRef;
  "mopidy-scrobbler": PackageRef;
  "mopidy-somafm": PackageRef;
  "mopidy-soundcloud": PackageRef;
  "mopidy-spotify": PackageRef;
  "mopidy-subidy": PackageRef;
  "mopidy-tidal": PackageRef;
  "mopidy-tunein": PackageRef;
  "mopidy-youtube": PackageRef;
  "mopidy-ytmusic": PackageRef;
  mopsa: PackageRef;
  moq: PackageRef;
  moralerspace: PackageRef;
  "moralerspace-hw": PackageRef;
  "moralerspace-hwjpdoc": PackageRef;
  "moralerspace-jpdoc": PackageRef;
  moreutils: PackageRef;
  morf: PackageRef;
  morph: PackageRef;
  morsel: PackageRef;
  morty: PackageRef;
  mosdns: PackageRef;
  mosh: PackageRef;
  moshi: PackageRef;
  mosml: PackageRef;
  mosquitto: PackageRef;
  most: PackageRef;
  motif: PackageRef;
  motion: PackageRef;
  motoc: PackageRef;
  mousam: PackageRef;
  "mov-cli": PackageRef;
  "move-mount-beneath": PackageRef;
  moveBuildTree: PackageRef;
  movim: PackageRef;
  movine: PackageRef;
  movit: PackageRef;
  mox: PackageRef;
  moxide: PackageRef;
  mozart2: PackageRef;
  "mozcdic-ut-alt-cannadic": PackageRef;
  "mozcdic-ut-edict2": PackageRef;
  "mozcdic-ut-jawiki": PackageRef;
  "mozcdic-ut-neologd": PackageRef;
  "mozcdic-ut-personal-names": PackageRef;
  "mozcdic-ut-place-names": PackageRef;
  "mozcdic-ut-skk-jisyo": PackageRef;
  "mozcdic-ut-sudachidict": PackageRef;
  mozhi: PackageRef;
  mozjpeg: PackageRef;
  mozlz4a: PackageRef;
  mozphab: PackageRef;
  mozwire: PackageRef;
  mp3blaster: PackageRef;
  mp3cat: PackageRef;
  mp3fs: PackageRef;
  mp3gain: PackageRef;
  mp3val: PackageRef;
  mp4fpsmod: PackageRef;
  mp4v2: PackageRef;
  mpack: PackageRef;
  mpage: PackageRef;
  mpc: PackageRef;
  "mpc-qt": PackageRef;
  mpc123: PackageRef;
  mpd: PackageRef;
  "mpd-discord-rpc": PackageRef;
  "mpd-mpris": PackageRef;
  "mpd-notification": PackageRef;
  "mpd-small": PackageRef;
  "mpd-touch-screen-gui": PackageRef;
  mpdas: PackageRef;
  mpdcron: PackageRef;
  mpdecimal: PackageRef;
  mpdris2: PackageRef;
  "mpdris2-rs": PackageRef;
  mpdscribble: PackageRef;
  mpfi: PackageRef;
  mpfr: PackageRef;
  mpfshell: PackageRef;
  mpg123: PackageRef;
  mph_2b_damase: PackageRef;
  mpi: PackageRef;
  mpiCheckPhaseHook: PackageRef;
  mpich: PackageRef;
  "mpich-pmix": PackageRef;
  mpir: PackageRef;
  mplayer: PackageRef;
  mpls: PackageRef;
  mpop: PackageRef;
  mpremote: PackageRef;
  "mpris-notifier": PackageRef;
  "mpris-scrobbler": PackageRef;
  mprisence: PackageRef;
  mprocs: PackageRef;
  mps: PackageRef;
  mpv: PackageRef;
  "mpv-shim-default-shaders": PackageRef;
  "mpv-unwrapped": PackageRef;
  mpw: PackageRef;
  "mpy-utils": PackageRef;
  "mqtt-benchmark": PackageRef;
  "mqtt-exporter": PackageRef;
  "mqtt-randompub": PackageRef;
  mqtt_cpp: PackageRef;
  mqttui: PackageRef;
  "mqttx-cli": PackageRef;
  mr: PackageRef;
  "mro-unicode": PackageRef;
  "mrpack-install": PackageRef;
  mrsh: PackageRef;
  mrtg: PackageRef;
  mruby: PackageRef;
  msat: PackageRef;
  msbuild: PackageRef;
  "msbuild-structured-log-viewer": PackageRef;
  mscgen: PackageRef;
  mscompress: PackageRef;
  mscp: PackageRef;
  msedgedriver: PackageRef;
  msedit: PackageRef;
  msfpc: PackageRef;
  msgpack: PackageRef;
  "msgpack-c": PackageRef;
  "msgpack-cxx": PackageRef;
  "msgpack-tools": PackageRef;
  msgpuck: PackageRef;
  msgviewer: PackageRef;
  msitools: PackageRef;
  msldapdump: PackageRef;
  mslink: PackageRef;
  msmtp: PackageRef;
  msnake: PackageRef;
  msolve: PackageRef;
  mspdebug: PackageRef;
  mspds: PackageRef;
  "mspds-bin": PackageRef;
  mssql_jdbc: PackageRef;
  "mt32emu-qt": PackageRef;
  "mt32emu-smf2wav": PackageRef;
  mtail: PackageRef;
  "mtk-uartboot": PackageRef;
  mtm: PackageRef;
  mtools: PackageRef;
  mtpfs: PackageRef;
  mtprotoproxy: PackageRef;
  mtr: PackageRef;
  "mtr-exporter": PackageRef;
  "mtr-gui": PackageRef;
  mtxclient: PackageRef;
  mu: PackageRef;
  "mu-repo": PackageRef;
  mubeng: PackageRef;
  muchsync: PackageRef;
  mucommander: PackageRef;
  mud: PackageRef;
  mudlet: PackageRef;
  mueval: PackageRef;
  mufetch: PackageRef;
  muffet: PackageRef;
  mujmap: PackageRef;
  mujoco: PackageRef;
  mujs: PackageRef;
  mullvad: PackageRef;
  "mullvad-vpn": PackageRef;
  multimarkdown: PackageRef;
  "multimon-ng": PackageRef;
  "multipart-parser-c": PackageRef;
  multiplex: PackageRef;
  multiqc: PackageRef;
  multirun: PackageRef;
  multitail: PackageRef;
  multitime: PackageRef;
  multivnc: PackageRef;
  mum: PackageRef;
  mumble: PackageRef;
  mumps: PackageRef;
  "mumps-mpi": PackageRef;
  munge: PackageRef;
  munin: PackageRef;
  muon: PackageRef;
  muonStandalone: PackageRef;
  muonlang: PackageRef;
  muparser: PackageRef;
  muparserx: PackageRef;
  mupdf: PackageRef;
  "mupdf-headless": PackageRef;
  murex: PackageRef;
  mus: PackageRef;
  muscle: PackageRef;
  musescore: PackageRef;
  "music-assistant": PackageRef;
  "music-discord-rpc": PackageRef;
  musikcube: PackageRef;
  "musl-obstack": PackageRef;
  musly: PackageRef;
  muso: PackageRef;
  "mustache-go": PackageRef;
  "mustache-hpp": PackageRef;
  "mustache-spec": PackageRef;
  mutagen: PackageRef;
  "mutagen-compose": PackageRef;
  mutest: PackageRef;
  mutmut: PackageRef;
  mutt: PackageRef;
  "mutt-ics": PackageRef;
  "mutt-wizard": PackageRef;
  muzika: PackageRef;
  mvebu64boot: PackageRef;
  mvfst: PackageRef;
  mvnd: PackageRef;
  mvt: PackageRef;
  mw: PackageRef;
  mwic: PackageRef;
  "mx-takeover": PackageRef;
  mya: PackageRef;
  myanon: PackageRef;
  mybbscan: PackageRef;
  mycelium: PackageRef;
  mycli: PackageRef;
  mycorrhiza: PackageRef;
  mydumper: PackageRef;
  mygui: PackageRef;
  myks: PackageRef;
  mymcplus: PackageRef;
  "mynewt-newt": PackageRef;
  "mynewt-newtmgr": PackageRef;
  "mypaint-brushes": PackageRef;
  "mypaint-brushes1": PackageRef;
  myrddin: PackageRef;
  myrescue: PackageRef;
  myrica: PackageRef;
  "mysql-shell": PackageRef;
  "mysql-shell-innovation": PackageRef;
  mysql2pgsql: PackageRef;
  mysql80: PackageRef;
  mysql84: PackageRef;
  mysql_jdbc: PackageRef;
  mysqltuner: PackageRef;
  mystmd: PackageRef;
  mythes: PackageRef;
  magnetophonDSP: magnetophonDSP;
  mailmanPackages: mailmanPackages;
  "maple-mono": maple_mono;
  mate: mate;
  "matrix-synapse-plugins": matrix_synapse_plugins;
  minecraftServers: minecraftServers;
  "mkspiffs-presets": mkspiffs_presets;
  "mplus-outline-fonts": mplus_outline_fonts;
  mpvScripts: mpvScripts;
  multitran: multitran;
}

export interface onLlDd·n {
  "n-m3u8dl-re": PackageRef;
  n2: PackageRef;
  n2n: PackageRef;
  n3: PackageRef;
  n8n: PackageRef;
  "n98-magerun": PackageRef;
  "n98-magerun2": PackageRef;
  naabu: PackageRef;
  nacelle: PackageRef;
  nafees: PackageRef;
  nagelfar: PackageRef;
  nagios: PackageRef;
  nagstamon: PackageRef;
  "nahid-fonts": PackageRef;
  naja: PackageRef;
  nak: PackageRef;
  nali: PackageRef;
  namaka: PackageRef;
  "namespace-cli": PackageRef;
  nano: PackageRef;
  nanobench: PackageRef;
  nanoboyadvance: PackageRef;
  nanodbc: PackageRef;
  nanoflann: PackageRef;
  nanomq: PackageRef;
  nanomsg: PackageRef;
  nanopb: PackageRef;
  nanopbMalloc: PackageRef;
  nanorc: PackageRef;
  nanosvg: PackageRef;
  "nanovna-saver": PackageRef;
  nanum: PackageRef;
  "nanum-gothic-coding": PackageRef;
  nap: PackageRef;
  napalm: PackageRef;
  napari: PackageRef;
  "napi-rs-cli": PackageRef;
  naproche: PackageRef;
  "nar-serve": PackageRef;
  narrowlink: PackageRef;
  narsil: PackageRef;
  "nasin-nanpa": PackageRef;
  "nasin-nanpa-helvetica": PackageRef;
  "nasin-nanpa-ucsur": PackageRef;
  nasm: PackageRef;
  nasmfmt: PackageRef;
  nasty: PackageRef;
  "nat-traverse": PackageRef;
  "national-park-typeface": PackageRef;
  natls: PackageRef;
  "nats-kafka": PackageRef;
  "nats-server": PackageRef;
  "nats-streaming-server": PackageRef;
  "nats-top": PackageRef;
  natscli: PackageRef;
  "natural-docs": PackageRef;
  "nautilus-python": PackageRef;
  nauty: PackageRef;
  navi: PackageRef;
  navidrome: PackageRef;
  "navilu-font": PackageRef;
  nawk: PackageRef;
  nb: PackageRef;
  "nb-cli": PackageRef;
  nbd: PackageRef;
  nbdkit: PackageRef;
  nbench: PackageRef;
  nbmerge: PackageRef;
  nbqa: PackageRef;
  nbsdgames: PackageRef;
  nbstripout: PackageRef;
  nbtscan: PackageRef;
  nbtscanner: PackageRef;
  nbutools: PackageRef;
  nbxplorer: PackageRef;
  nc4nix: PackageRef;
  "ncbi-vdb": PackageRef;
  ncdc: PackageRef;
  ncdns: PackageRef;
  ncdu: PackageRef;
  ncdu_1: PackageRef;
  ncftp: PackageRef;
  nchat: PackageRef;
  ncmpc: PackageRef;
  ncmpcpp: PackageRef;
  ncnn: PackageRef;
  nco: PackageRef;
  ncompress: PackageRef;
  ncps: PackageRef;
  ncrack: PackageRef;
  ncspot: PackageRef;
  ncurses5: PackageRef;
  ncurses6: PackageRef;
  ncview: PackageRef;
  ndcurves: PackageRef;
  ndjbdns: PackageRef;
  "ndn-cxx": PackageRef;
  "ndn-tools": PackageRef;
  ndpi: PackageRef;
  ndstool: PackageRef;
  ndstrim: PackageRef;
  ne: PackageRef;
  "near-cli": PackageRef;
  "near-facsimile": PackageRef;
  neard: PackageRef;
  "neargye-semver": PackageRef;
  nebula: PackageRef;
  "nebula-sans": PackageRef;
  nedit: PackageRef;
  neil: PackageRef;
  neko: PackageRef;
  nelm: PackageRef;
  nelua: PackageRef;
  nemu: PackageRef;
  "nengo-gui": PackageRef;
  neo: PackageRef;
  "neo-cowsay": PackageRef;
  neo4j: PackageRef;
  neocities: PackageRef;
  neocmakelsp: PackageRef;
  neofetch: PackageRef;
  neohtop: PackageRef;
  neomutt: PackageRef;
  neon: PackageRef;
  neonmodem: PackageRef;
  neosay: PackageRef;
  neovide: PackageRef;
  neovim: PackageRef;
  "neovim-gtk": PackageRef;
  "neovim-node-client": PackageRef;
  "neovim-qt": PackageRef;
  "neovim-qt-unwrapped": PackageRef;
  "neovim-remote": PackageRef;
  "neovim-unwrapped": PackageRef;
  "nerd-font-patcher": PackageRef;
  nerdfetch: PackageRef;
  nerdfix: PackageRef;
  nest: PackageRef;
  "nest-cli": PackageRef;
  "nest-mpi": PackageRef;
  nesting: PackageRef;
  "net-snmp": PackageRef;
  netassert: PackageRef;
  netbeans: PackageRef;
  netbird: PackageRef;
  "netbird-dashboard": PackageRef;
  "netbird-management": PackageRef;
  "netbird-relay": PackageRef;
  "netbird-signal": PackageRef;
  "netbird-ui": PackageRef;
  "netbird-upload": PackageRef;
  "netbootxyz-efi": PackageRef;
  netbox: PackageRef;
  netbox2netshot: PackageRef;
  netbox_4_1: PackageRef;
  netbox_4_2: PackageRef;
  netcap: PackageRef;
  "netcap-nodpi": PackageRef;
  netcat: PackageRef;
  "netcat-gnu": PackageRef;
  "netcat-openbsd": PackageRef;
  netcdf: PackageRef;
  "netcdf-mpi": PackageRef;
  netcdfcxx4: PackageRef;
  netcdffortran: PackageRef;
  netclient: PackageRef;
  netcoredbg: PackageRef;
  netdata: PackageRef;
  netdataCloud: PackageRef;
  netdiscover: PackageRef;
  netexec: PackageRef;
  netfetch: PackageRef;
  nethack: PackageRef;
  "nethack-qt": PackageRef;
  "netlify-cli": PackageRef;
  netlistsvg: PackageRef;
  netmaker: PackageRef;
  "netmaker-full": PackageRef;
  netmask: PackageRef;
  netpbm: PackageRef;
  netperf: PackageRef;
  netproxrc: PackageRef;
  netris: PackageRef;
  netrw: PackageRef;
  netscanner: PackageRef;
  nettle: PackageRef;
  "networking-ts-cxx": PackageRef;
  networkmanager_dmenu: PackageRef;
  "neural-amp-modeler-lv2": PackageRef;
  neuron: PackageRef;
  "neuron-mpi": PackageRef;
  neverest: PackageRef;
  newcomputermodern: PackageRef;
  newlib: PackageRef;
  "newlib-nano": PackageRef;
  newlisp: PackageRef;
  newman: PackageRef;
  newsboat: PackageRef;
  newsflash: PackageRef;
  newsraft: PackageRef;
  nex: PackageRef;
  "next-ls": PackageRef;
  "nextcloud-whiteboard-server": PackageRef;
  nextdns: PackageRef;
  nextflow: PackageRef;
  nextinspace: PackageRef;
  "nextjs-ollama-llm-ui": PackageRef;
  nextpnr: PackageRef;
  nextpnrWithGui: PackageRef;
  nexttrace: PackageRef;
  nexus: PackageRef;
  nezha: PackageRef;
  "nezha-agent": PackageRef;
  "nezha-theme-admin": PackageRef;
  "nezha-theme-nazhua": PackageRef;
  "nezha-theme-user": PackageRef;
  "nf-test": PackageRef;
  nfd: PackageRef;
  nfdump: PackageRef;
  nfft: PackageRef;
  nflz: PackageRef;
  nfpm: PackageRef;
  nftrace: PackageRef;
  ngadmin: PackageRef;
  nghttp2: PackageRef;
  nghttp3: PackageRef;
  nginx: PackageRef;
  "nginx-config-formatter": PackageRef;
  "nginx-doc": PackageRef;
  "nginx-language-server": PackageRef;
  "nginx-sso": PackageRef;
  nginxMainline: PackageRef;
  nginxQuic: PackageRef;
  nginxShibboleth: PackageRef;
  ngircd: PackageRef;
  ngrep: PackageRef;
  ngrid: PackageRef;
  ngrok: PackageRef;
  ngrrram: PackageRef;
  ngspice: PackageRef;
  ngt: PackageRef;
  ngtcp2: PackageRef;
  "ngtcp2-gnutls": PackageRef;
  nh: PackageRef;
  nheko: PackageRef;
  nhentai: PackageRef;
  "nhost-cli": PackageRef;
  ni: PackageRef;
  nibtools: PackageRef;
  nickel: PackageRef;
  "nicotine-plus": PackageRef;
  nicstat: PackageRef;
  niff: PackageRef;
  nifticlib: PackageRef;
  niftyseg: PackageRef;
  "nightfox-gtk-theme": PackageRef;
  nihstro: PackageRef;
  niimath: PackageRef;
  "nika-fonts": PackageRef;
  nikto: PackageRef;
  nil: PackageRef;
  nilaway: PackageRef;
  nile: PackageRef;
  nim: PackageRef;
  "nim-1_0": PackageRef;
  "nim-2_0": PackageRef;
  "nim-atlas": PackageRef;
  "nim-unwrapped": PackageRef;
  "nim-unwrapped-1": PackageRef;
  "nim-unwrapped-2_0": PackageRef;
  nim_builder: PackageRef;
  nim_lk: PackageRef;
  nimble: PackageRef;
  nimbo: PackageRef;
  nimlangserver: PackageRef;
  nimlsp: PackageRef;
  ninja: PackageRef;
  ninja_1_11: PackageRef;
  ninjavis: PackageRef;
  ninka: PackageRef;
  ninvaders: PackageRef;
  nip2: PackageRef;
  "nipap-cli": PackageRef;
  "nipap-www": PackageRef;
  nitrocli: PackageRef;
  "nitrokey-app": PackageRef;
  "nitrokey-app2": PackageRef;
  "nitrokey-fido2-firmware": PackageRef;
  "nitrokey-pro-firmware": PackageRef;
  "nitrokey-start-firmware": PackageRef;
  "nitrokey-udev-rules": PackageRef;
  nitter: PackageRef;
  niv: PackageRef;
  "nix-bash-completions": PackageRef;
  "nix-binary-cache": PackageRef;
  "nix-bisect": PackageRef;
  "nix-btm": PackageRef;
  "nix-build-uncached": PackageRef;
  "nix-bundle": PackageRef;
  "nix-check-deps": PackageRef;
  "nix-converter": PackageRef;
  "nix-delegate": PackageRef;
  "nix-deploy": PackageRef;
  "nix-derivation": PackageRef;
  "nix-diff": PackageRef;
  "nix-direnv": PackageRef;
  "nix-doc": PackageRef;
  "nix-du": PackageRef;
  "nix-eval-jobs": PackageRef;
  "nix-fast-build": PackageRef;
  "nix-forecast": PackageRef;
  "nix-generate-from-cpan": PackageRef;
  "nix-health": PackageRef;
  "nix-heuristic-gc": PackageRef;
  "nix-index": PackageRef;
  "nix-index-unwrapped": PackageRef;
  "nix-info": PackageRef;
  "nix-info-tested": PackageRef;
  "nix-init": PackageRef;
  "nix-inspect": PackageRef;
  "nix-lib-nmd": PackageRef;
  "nix-lib-nmt": PackageRef;
  "nix-melt": PackageRef;
  "nix-output-monitor": PackageRef;
  "nix-pin": PackageRef;
  "nix-playground": PackageRef;
  "nix-plugins": PackageRef;
  "nix-prefetch": PackageRef;
  "nix-prefetch-bzr": PackageRef;
  "nix-prefetch-cvs": PackageRef;
  "nix-prefetch-docker": PackageRef;
  "nix-prefetch-git": PackageRef;
  "nix-prefetch-hg": PackageRef;
  "nix-prefetch-scripts": PackageRef;
  "nix-prefetch-svn": PackageRef;
  "nix-query-tree-viewer": PackageRef;
  "nix-required-mounts": PackageRef;
  "nix-script": PackageRef;
  "nix-search": PackageRef;
  "nix-search-cli": PackageRef;
  "nix-search-tv": PackageRef;
  "nix-serve": PackageRef;
  "nix-serve-ng": PackageRef;
  "nix-store-gcs-proxy": PackageRef;
  "nix-store-veritysetup-generator": PackageRef;
  "nix-template": PackageRef;
  "nix-top": PackageRef;
  "nix-tour": PackageRef;
  "nix-tree": PackageRef;
  "nix-unit": PackageRef;
  "nix-update": PackageRef;
  "nix-update-source": PackageRef;
  "nix-visualize": PackageRef;
  "nix-weather": PackageRef;
  "nix-web": PackageRef;
  "nix-your-shell": PackageRef;
  "nix-zsh-completions": PackageRef;
  nixStatic: PackageRef;
  nixbang: PackageRef;
  nixci: PackageRef;
  nixd: PackageRef;
  nixdoc: PackageRef;
  nixel: PackageRef;
  nixf: PackageRef;
  "nixf-diagnose": PackageRef;
  nixfmt: PackageRef;
  "nixfmt-classic": PackageRef;
  "nixfmt-tree": PackageRef;
  "nixops-dns": PackageRef;
  nixops_unstable_full: PackageRef;
  nixops_unstable_minimal: PackageRef;
  "nixos-anywhere": PackageRef;
  "nixos-bgrt-plymouth": PackageRef;
  "nixos-build-vms": PackageRef;
  "nixos-container": PackageRef;
  "nixos-generators": PackageRef;
  "nixos-grub2-theme": PackageRef;
  "nixos-icons": PackageRef;
  "nixos-install": PackageRef;
  "nixos-option": PackageRef;
  "nixos-rebuild": PackageRef;
  "nixos-rebuild-ng": PackageRef;
  "nixos-render-docs": PackageRef;
  "nixos-render-docs-redirects": PackageRef;
  "nixos-shell": PackageRef;
  nixpacks: PackageRef;
  "nixpkgs-fmt": PackageRef;
  "nixpkgs-hammering": PackageRef;
  "nixpkgs-lint": PackageRef;
  "nixpkgs-lint-community": PackageRef;
  "nixpkgs-manual": PackageRef;
  "nixpkgs-openjdk-updater": PackageRef;
  "nixpkgs-review": PackageRef;
  "nixpkgs-reviewFull": PackageRef;
  "nixpkgs-track": PackageRef;
  "nixpkgs-vet": PackageRef;
  nixt: PackageRef;
  nixtract: PackageRef;
  njq: PackageRef;
  nkeys: PackageRef;
  nkf: PackageRef;
  nload: PackageRef;
  nlohmann_json: PackageRef;
  nlohmann_json_schema_validator: PackageRef;
  nlojet: PackageRef;
  nlopt: PackageRef;
  nls: PackageRef;
  nmap: PackageRef;
  "nmap-formatter": PackageRef;
  "nmap-parse": PackageRef;
  nmapsi4: PackageRef;
  nmh: PackageRef;
  nmrpflash: PackageRef;
  nms: PackageRef;
  nn: PackageRef;
  nncp: PackageRef;
  nng: PackageRef;
  nnn: PackageRef;
  "nntp-proxy": PackageRef;
  "noaa-apt": PackageRef;
  "node-core-utils": PackageRef;
  "node-glob": PackageRef;
  "node-gyp": PackageRef;
  "node-hp-scan-to": PackageRef;
  "node-manta": PackageRef;
  "node-pre-gyp": PackageRef;
  "node-problem-detector": PackageRef;
  "node-red": PackageRef;
  node2nix: PackageRef;
  nodehun: PackageRef;
  nodeinfo: PackageRef;
  "nodejs-slim": PackageRef;
  "nodejs-slim_20": PackageRef;
  "nodejs-slim_24": PackageRef;
  nodejsInstallExecutables: PackageRef;
  nodejsInstallManuals: PackageRef;
  nodejs_20: PackageRef;
  nodejs_24: PackageRef;
  nodemon: PackageRef;
  nodenv: PackageRef;
  nodezator: PackageRef;
  nofi: PackageRef;
  noice: PackageRef;
  "noise-repellent": PackageRef;
  nom: PackageRef;
  nomacs: PackageRef;
  "nomad-autoscaler": PackageRef;
  "nomad-pack": PackageRef;
  nomad_1_10: PackageRef;
  nomad_1_9: PackageRef;
  nominatim: PackageRef;
  "nominatim-ui": PackageRef;
  nomino: PackageRef;
  nomnatong: PackageRef;
  nomore403: PackageRef;
  nordic: PackageRef;
  "nordzy-cursor-theme": PackageRef;
  normaliz: PackageRef;
  normalize: PackageRef;
  normcap: PackageRef;
  norminette: PackageRef;
  norouter: PackageRef;
  "norwester-font": PackageRef;
  noseyparker: PackageRef;
  noson: PackageRef;
  nosqli: PackageRef;
  "nostr-rs-relay": PackageRef;
  nostui: PackageRef;
  nota: PackageRef;
  notary: PackageRef;
  notation: PackageRef;
  notcurses: PackageRef;
  notemap: PackageRef;
  "notepad-next": PackageRef;
  notes: PackageRef;
  noteshrink: PackageRef;
  notesnook: PackageRef;
  noti: PackageRef;
  notify: PackageRef;
  "notify-desktop": PackageRef;
  notifymuch: PackageRef;
  "notmuch-addrlookup": PackageRef;
  "notmuch-mailmover": PackageRef;
  "notmuch-mutt": PackageRef;
  "noto-fonts": PackageRef;
  "noto-fonts-cjk-sans": PackageRef;
  "noto-fonts-cjk-sans-static": PackageRef;
  "noto-fonts-cjk-serif": PackageRef;
  "noto-fonts-cjk-serif-static": PackageRef;
  "noto-fonts-color-emoji": PackageRef;
  "noto-fonts-emoji-blob-bin": PackageRef;
  "noto-fonts-lgc-plus": PackageRef;
  "noto-fonts-monochrome-emoji": PackageRef;
  notonoto: PackageRef;
  "notonoto-35": PackageRef;
  "notonoto-console": PackageRef;
  "notonoto-hs": PackageRef;
  "notonoto-hs-35": PackageRef;
  "notonoto-hs-console": PackageRef;
  nototools: PackageRef;
  nova: PackageRef;
  "nova-filters": PackageRef;
  "nova-password": PackageRef;
  novelwriter: PackageRef;
  novnc: PackageRef;
  novops: PackageRef;
  noweb: PackageRef;
  nox: PackageRef;
  np: PackageRef;
  nph: PackageRef;
  npiet: PackageRef;
  npingler: PackageRef;
  npins: PackageRef;
  npkill: PackageRef;
  "npm-check": PackageRef;
  "npm-check-updates": PackageRef;
  "npm-lockfile-fix": PackageRef;
  nps: PackageRef;
  npth: PackageRef;
  npush: PackageRef;
  nq: PackageRef;
  nqp: PackageRef;
  "nrf-udev": PackageRef;
  "nrf5-sdk": PackageRef;
  nrg2iso: PackageRef;
  nrpl: PackageRef;
  nrr: PackageRef;
  "ns-3": PackageRef;
  nsc: PackageRef;
  nsd: PackageRef;
  nsdiff: PackageRef;
  "nsf-ordlista": PackageRef;
  nsh: PackageRef;
  nsis: PackageRef;
  nsnake: PackageRef;
  nsncd: PackageRef;
  nsplist: PackageRef;
  nspr: PackageRef;
  nsq: PackageRef;
  nssTools: PackageRef;
  nss_3_114: PackageRef;
  nss_3_115: PackageRef;
  nss_latest: PackageRef;
  nss_wrapper: PackageRef;
  nsss: PackageRef;
  nstool: PackageRef;
  nsxiv: PackageRef;
  nsync: PackageRef;
  ntbtls: PackageRef;
  ntfs3g: PackageRef;
  ntfy: PackageRef;
  "ntfy-sh": PackageRef;
  ntl: PackageRef;
  "ntlm-challenger": PackageRef;
  ntlmrecon: PackageRef;
  ntopng: PackageRef;
  ntp: PackageRef;
  "ntpd-rs": PackageRef;
  ntpstat: PackageRef;
  nttcp: PackageRef;
  nu_scripts: PackageRef;
  nuclei: PackageRef;
  "nuclei-templates": PackageRef;
  nucleiparser: PackageRef;
  nudoku: PackageRef;
  nufmt: PackageRef;
  "nuget-to-json": PackageRef;
  "nugget-doom": PackageRef;
  nukeReferences: PackageRef;
  "nuked-md": PackageRef;
  nullmailer: PackageRef;
  nulloy: PackageRef;
  "num-utils": PackageRef;
  numbat: PackageRef;
  numberstation: PackageRef;
  numcpp: PackageRef;
  numdiff: PackageRef;
  "numix-cursor-theme": PackageRef;
  "numix-gtk-theme": PackageRef;
  "numix-sx-gtk-theme": PackageRef;
  numlockx: PackageRef;
  nunicode: PackageRef;
  nuraft: PackageRef;
  nurl: PackageRef;
  nushell: PackageRef;
  nusmv: PackageRef;
  nuspell: PackageRef;
  nuttcp: PackageRef;
  nuv: PackageRef;
  nuweb: PackageRef;
  "nv-codec-headers-10": PackageRef;
  "nv-codec-headers-11": PackageRef;
  "nv-codec-headers-12": PackageRef;
  "nv-codec-headers-9": PackageRef;
  nvc: PackageRef;
  nvchecker: PackageRef;
  nvd: PackageRef;
  nvdtools: PackageRef;
  nvfetcher: PackageRef;
  nvi: PackageRef;
  "nvidia-mig-parted": PackageRef;
  "nvidia-optical-flow-sdk": PackageRef;
  "nvidia-texture-tools": PackageRef;
  "nvidia-vaapi-driver": PackageRef;
  nvidia_cg_toolkit: PackageRef;
  nvidia_oc: PackageRef;
  nvimpager: PackageRef;
  nvrh: PackageRef;
  nvs: PackageRef;
  "nwg-icon-picker": PackageRef;
  "nwg-wrapper": PackageRef;
  nxdomain: PackageRef;
  "nxpmicro-mfgtools": PackageRef;
  nyaa: PackageRef;
  nyan: PackageRef;
  nyancat: PackageRef;
  nyarr: PackageRef;
  nym: PackageRef;
  nyx: PackageRef;
  nyxt: PackageRef;
  nzbget: PackageRef;
  nagiosPlugins: nagiosPlugins;
  "nerd-fonts": nerd_fonts;
  netsurf: netsurf;
  nixDependencies: nixDependencies;
  nixVersions: nixVersions;
  nixops_unstablePlugins: nixops_unstablePlugins;
  nodePackages: nodePackages;
  nushellPlugins: nushellPlugins;
  nvtopPackages: nvtopPackages;
}

export interface onLlDd·o {
  oak: PackageRef;
  oakctl: PackageRef;
  "oam-tools": PackageRef;
  oama: PackageRef;
  "oapi-codegen": PackageRef;
  "oath-toolkit": PackageRef;
  oathkeeper: PackageRef;
  oatpp: PackageRef;
  "oauth2-proxy": PackageRef;
  oauth2c: PackageRef;
  oauth2l: PackageRef;
  oauth2ms: PackageRef;
  obelisk: PackageRef;
  "oberon-risc-emu": PackageRef;
  obfs4: PackageRef;
  obitools3: PackageRef;
  "obj-magic": PackageRef;
  obj2tiles: PackageRef;
  objconv: PackageRef;
  "obs-cli": PackageRef;
  "obs-cmd": PackageRef;
  "obs-do": PackageRef;
  "obsidian-export": PackageRef;
  obuild: PackageRef;
  ocaml: PackageRef;
  "ocaml-crunch": PackageRef;
  "ocaml-top": PackageRef;
  ocaml_make: PackageRef;
  ocamlformat_0_19_0: PackageRef;
  ocamlformat_0_20_0: PackageRef;
  ocamlformat_0_20_1: PackageRef;
  ocamlformat_0_21_0: PackageRef;
  ocamlformat_0_22_4: PackageRef;
  ocamlformat_0_23_0: PackageRef;
  ocamlformat_0_24_1: PackageRef;
  ocamlformat_0_25_1: PackageRef;
  ocamlformat_0_26_0: PackageRef;
  ocamlformat_0_26_1: PackageRef;
  ocamlformat_0_26_2: PackageRef;
  "oceanic-theme": PackageRef;
  "ocelot-desktop": PackageRef;
  "ocf-resource-agents": PackageRef;
  "oci-cli": PackageRef;
  oci2git: PackageRef;
  ocis: PackageRef;
  "ocis_5-bin": PackageRef;
  ockam: PackageRef;
  "ocl-icd": PackageRef;
  ocm: PackageRef;
  ocproxy: PackageRef;
  "ocr-a": PackageRef;
  ocrad: PackageRef;
  ocserv: PackageRef;
  "ocsigen-i18n": PackageRef;
  "ocsinventory-agent": PackageRef;
  "ocsp-server": PackageRef;
  octave: PackageRef & WithPackages;
  octaveFull: PackageRef;
  octodns: PackageRef;
  octofetch: PackageRef;
  octomap: PackageRef;
  octoprint: PackageRef;
  octoscan: PackageRef;
  octosql: PackageRef;
  octosuite: PackageRef;
  oculante: PackageRef;
  odamex: PackageRef;
  ode: PackageRef;
  odin: PackageRef;
  odo: PackageRef;
  odoo: PackageRef;
  odoo16: PackageRef;
  odoo17: PackageRef;
  odt2txt: PackageRef;
  oed: PackageRef;
  "oelint-adv": PackageRef;
  offat: PackageRef;
  "offensive-azure": PackageRef;
  "office-code-pro": PackageRef;
  offlineimap: PackageRef;
  offpunk: PackageRef;
  offzip: PackageRef;
  ogdf: PackageRef;
  ogen: PackageRef;
  oggvideotools: PackageRef;
  ograc: PackageRef;
  ogre: PackageRef;
  ogre_13: PackageRef;
  oguri: PackageRef;
  oh: PackageRef;
  "oh-my-fish": PackageRef;
  "oh-my-posh": PackageRef;
  "oh-my-zsh": PackageRef;
  oha: PackageRef;
  "oidc-agent": PackageRef;
  "oil-buku": PackageRef;
  "oils-for-unix": PackageRef;
  oink: PackageRef;
  ois: PackageRef;
  okapi: PackageRef;
  "oklch-color-picker": PackageRef;
  "okms-cli": PackageRef;
  okolors: PackageRef;
  oksh: PackageRef;
  "okta-aws-cli": PackageRef;
  okteto: PackageRef;
  ola: PackageRef;
  "olaris-server": PackageRef;
  oldsindhi: PackageRef;
  oldstandard: PackageRef;
  "olive-editor": PackageRef;
  olivetin: PackageRef;
  ollama: PackageRef;
  olm: PackageRef;
  ols: PackageRef;
  olympus: PackageRef;
  "olympus-unwrapped": PackageRef;
  om4: PackageRef;
  omake: PackageRef;
  omekasy: PackageRef;
  "omni-gtk-theme": PackageRef;
  omnictl: PackageRef;
  "omnisharp-roslyn": PackageRef;
  omnix: PackageRef;
  omnom: PackageRef;
  omorfi: PackageRef;
  onboard: PackageRef;
  oncall: PackageRef;
  ondir: PackageRef;
  "one-click-backup": PackageRef;
  oneDNN: PackageRef;
  one_gadget: PackageRef;
  onefetch: PackageRef;
  oneko: PackageRef;
  oneshot: PackageRef;
  onesixtyone: PackageRef;
  onestepback: PackageRef;
  onetun: PackageRef;
  oniguruma: PackageRef;
  onioncircuits: PackageRef;
  onionshare: PackageRef;
  "onionshare-gui": PackageRef;
  "online-judge-template-generator": PackageRef;
  onlykey: PackageRef;
  "onlykey-agent": PackageRef;
  "onlykey-cli": PackageRef;
  "onmetal-image": PackageRef;
  onnxruntime: PackageRef;
  "onscripter-en": PackageRef;
  "ookla-speedtest": PackageRef;
  ooklaserver: PackageRef;
  "ooniprobe-cli": PackageRef;
  "op-geth": PackageRef;
  "opa-envoy-plugin": PackageRef;
  opaline: PackageRef;
  opam: PackageRef;
  "opam-installer": PackageRef;
  "opam-publish": PackageRef;
  opam2json: PackageRef;
  "opcr-policy": PackageRef;
  "opcua-client-gui": PackageRef;
  "opcua-commander": PackageRef;
  "open-adventure": PackageRef;
  "open-dyslexic": PackageRef;
  "open-english-wordnet": PackageRef;
  "open-fonts": PackageRef;
  "open-in-mpv": PackageRef;
  "open-pdf-sign": PackageRef;
  "open-policy-agent": PackageRef;
  "open-sans": PackageRef;
  "open-scq30": PackageRef;
  "open-watcom-v2": PackageRef;
  "open-watcom-v2-unwrapped": PackageRef;
  "open-wbo": PackageRef;
  "open-webui": PackageRef;
  open5gs: PackageRef;
  "open5gs-webui": PackageRef;
  open62541: PackageRef;
  open62541pp: PackageRef;
  openal: PackageRef;
  "openapi-changes": PackageRef;
  "openapi-down-convert": PackageRef;
  "openapi-generator-cli": PackageRef;
  "openapi-python-client": PackageRef;
  "openapi-tui": PackageRef;
  openapv: PackageRef;
  openasar: PackageRef;
  openbao: PackageRef;
  openblas: PackageRef;
  openblasCompat: PackageRef;
  openboardview: PackageRef;
  openbooks: PackageRef;
  "openbox-menu": PackageRef;
  openbsm: PackageRef;
  "opencascade-occt": PackageRef;
  "opencascade-occt_7_6": PackageRef;
  "opencascade-occt_7_6_1": PackageRef;
  opencc: PackageRef;
  "opencl-clhpp": PackageRef;
  "opencl-headers": PackageRef;
  opencloud: PackageRef;
  "opencloud-desktop": PackageRef;
  "opencloud-desktop-shell-integration-dolphin": PackageRef;
  "opencloud-desktop-shell-integration-resources": PackageRef;
  opencode: PackageRef;
  opencollada: PackageRef;
  "opencollada-blender": PackageRef;
  opencolorio: PackageRef;
  opencolorio_1: PackageRef;
  opencommit: PackageRef;
  openconnect: PackageRef;
  openconnect_openssl: PackageRef;
  "opencore-amr": PackageRef;
  opencorsairlink: PackageRef;
  opencpn: PackageRef;
  opencryptoki: PackageRef;
  opencsg: PackageRef;
  openct: PackageRef;
  openctm: PackageRef;
  opencv4WithoutCuda: PackageRef;
  opendbx: PackageRef;
  opendht: PackageRef;
  opendkim: PackageRef;
  opendmarc: PackageRef;
  opendune: PackageRef;
  opener: PackageRef;
  openexr: PackageRef;
  openexr_2: PackageRef;
  "openexrid-unstable": PackageRef;
  openfec: PackageRef;
  openfga: PackageRef;
  "openfga-cli": PackageRef;
  openfortivpn: PackageRef;
  "openfortivpn-webview": PackageRef;
  openfpgaloader: PackageRef;
  openfst: PackageRef;
  openfx: PackageRef;
  opengist: PackageRef;
  "opengrm-ngram": PackageRef;
  opengrok: PackageRef;
  opengv: PackageRef;
  openh264: PackageRef;
  openhantek6022: PackageRef;
  openhmd: PackageRef;
  "openhue-cli": PackageRef;
  openimagedenoise: PackageRef;
  openimageio: PackageRef;
  "openjdk11-bootstrap": PackageRef;
  "openjdk17-bootstrap": PackageRef;
  openjfx24: PackageRef;
  openjpeg: PackageRef;
  openjph: PackageRef;
  openjump: PackageRef;
  openldap: PackageRef;
  openlibm: PackageRef;
  openlist: PackageRef;
  openmesh: PackageRef;
  "openmoji-black": PackageRef;
  "openmoji-color": PackageRef;
  openmsx: PackageRef;
  openmvg: PackageRef;
  openmvs: PackageRef;
  openmw: PackageRef;
  openntpd_nixos: PackageRef;
  openobserve: PackageRef;
  openocd: PackageRef;
  "openocd-rp2040": PackageRef;
  openomf: PackageRef;
  "openorienteering-mapper": PackageRef;
  openpa: PackageRef;
  openpace: PackageRef;
  openpam: PackageRef;
  openpgl: PackageRef;
  "openpgp-ca": PackageRef;
  "openpgp-card-tools": PackageRef;
  "openpomodoro-cli": PackageRef;
  openrefine: PackageRef;
  openresolv: PackageRef;
  openresty: PackageRef;
  openring: PackageRef;
  openrisk: PackageRef;
  openroad: PackageRef;
  openrocket: PackageRef;
  openrsync: PackageRef;
  "openrussian-cli": PackageRef;
  openrw: PackageRef;
  "opensaml-cpp": PackageRef;
  opensc: PackageRef;
  openscad: PackageRef;
  "openscad-lsp": PackageRef;
  "openscad-unstable": PackageRef;
  openscenegraph: PackageRef;
  opensearch: PackageRef;
  "opensearch-cli": PackageRef;
  openseeface: PackageRef;
  openshift: PackageRef;
  "openshot-qt": PackageRef;
  openslide: PackageRef;
  openslp: PackageRef;
  "opensmtpd-filter-dkimsign": PackageRef;
  "opensmtpd-filter-rspamd": PackageRef;
  opensp: PackageRef;
  openspades: PackageRef;
  openspecfun: PackageRef;
  openspin: PackageRef;
  opensplat: PackageRef;
  openssh: PackageRef;
  opensshTest: PackageRef;
  opensshWithKerberos: PackageRef;
  openssh_gssapi: PackageRef;
  openssh_hpn: PackageRef;
  openssh_hpnWithKerberos: PackageRef;
  openssl: PackageRef;
  openssl_1_1: PackageRef;
  openssl_3: PackageRef;
  openssl_legacy: PackageRef;
  "openstack-rs": PackageRef;
  "openstackclient-full": PackageRef;
  opensubdiv: PackageRef;
  opensurge: PackageRef;
  openswitcher: PackageRef;
  "opentelemetry-collector": PackageRef;
  "opentelemetry-collector-builder": PackageRef;
  "opentelemetry-collector-contrib": PackageRef;
  opentimelineio: PackageRef;
  "opentimestamps-client": PackageRef;
  opentofu: PackageRef & WithPlugins;
  opentoonz: PackageRef;
  "opentracing-cpp": PackageRef;
  opentrack: PackageRef;
  "openttd-grfcodec": PackageRef;
  "openttd-jgrpp": PackageRef;
  "openttd-nml": PackageRef;
  "openttd-ttf": PackageRef;
  openturns: PackageRef;
  "opentype-sanitizer": PackageRef;
  opentyrian: PackageRef;
  openusd: PackageRef;
  openutau: PackageRef;
  "openvas-scanner": PackageRef;
  openvdb: PackageRef;
  openvi: PackageRef;
  openvino: PackageRef;
  openvpn: PackageRef;
  "openvpn-auth-ldap": PackageRef;
  openvpn_learnaddress: PackageRef;
  openvr: PackageRef;
  "openvscode-server": PackageRef;
  openwebrx: PackageRef;
  openxray: PackageRef;
  "operator-sdk": PackageRef;
  ophcrack: PackageRef;
  "ophcrack-cli": PackageRef;
  ophis: PackageRef;
  "opkg-utils": PackageRef;
  opkssh: PackageRef;
  opl3bankeditor: PackageRef;
  opn2bankeditor: PackageRef;
  opnborg: PackageRef;
  opnplug: PackageRef;
  "oppai-ng": PackageRef;
  opshin: PackageRef;
  optimism: PackageRef;
  optinix: PackageRef;
  "optional-lite": PackageRef;
  optipng: PackageRef;
  optnix: PackageRef;
  opusTools: PackageRef;
  opusfile: PackageRef;
  opustags: PackageRef;
  oq: PackageRef;
  "oqs-provider": PackageRef;
  "or1k-newlib": PackageRef;
  "oracle-instantclient": PackageRef;
  oranda: PackageRef;
  oras: PackageRef;
  orbiton: PackageRef;
  orbitron: PackageRef;
  orc: PackageRef;
  "orca-c": PackageRef;
  orcania: PackageRef;
  orchard: PackageRef;
  ord: PackageRef;
  "oreo-cursors-plus": PackageRef;
  "org-stats": PackageRef;
  organicmaps: PackageRef;
  ormolu: PackageRef;
  "orocos-kdl": PackageRef;
  orogene: PackageRef;
  orpie: PackageRef;
  ortp: PackageRef;
  ory: PackageRef;
  orz: PackageRef;
  "os-agent": PackageRef;
  osc: PackageRef;
  "osc-cli": PackageRef;
  oscar64: PackageRef;
  oscavmgr: PackageRef;
  oscclip: PackageRef;
  osgqt: PackageRef;
  oshka: PackageRef;
  osi: PackageRef;
  "osinfo-db": PackageRef;
  "osinfo-db-tools": PackageRef;
  osl: PackageRef;
  "osm-gps-map": PackageRef;
  osm2pgsql: PackageRef;
  osmctools: PackageRef;
  "osmium-tool": PackageRef;
  osmtogeojson: PackageRef;
  osqp: PackageRef;
  "osqp-eigen": PackageRef;
  "osrm-backend": PackageRef;
  "oss-rebuild": PackageRef;
  "ossec-agent": PackageRef;
  "ossec-server": PackageRef;
  osslsigncode: PackageRef;
  ossutil: PackageRef;
  ostinato: PackageRef;
  "ostree-rs-ext": PackageRef;
  "ostrich-sans": PackageRef;
  ostui: PackageRef;
  "osv-detector": PackageRef;
  "osv-scanner": PackageRef;
  oswald: PackageRef;
  otadump: PackageRef;
  "otel-cli": PackageRef;
  "otel-desktop-viewer": PackageRef;
  oterm: PackageRef;
  otf2: PackageRef;
  otf2bdf: PackageRef;
  otfcc: PackageRef;
  otpauth: PackageRef;
  otree: PackageRef;
  ots: PackageRef;
  ott: PackageRef;
  "otus-lisp": PackageRef;
  ouch: PackageRef;
  oui: PackageRef;
  "out-of-tree": PackageRef;
  outfieldr: PackageRef;
  outfly: PackageRef;
  outguess: PackageRef;
  outputcheck: PackageRef;
  ov: PackageRef;
  overcommit: PackageRef;
  overmind: PackageRef;
  overpass: PackageRef;
  overseerr: PackageRef;
  oversteer: PackageRef;
  overturemaps: PackageRef;
  "ovh-ttyrec": PackageRef;
  ovito: PackageRef;
  owi: PackageRef;
  "owl-compositor": PackageRef;
  "owl-lisp": PackageRef;
  "owmods-cli": PackageRef;
  owncast: PackageRef;
  "owncloud-client": PackageRef;
  owocr: PackageRef;
  ox: PackageRef;
  "oxide-rs": PackageRef;
  oxipng: PackageRef;
  oxker: PackageRef;
  oxlint: PackageRef;
  oxygenfonts: PackageRef;
  ocamlPackages: ocamlPackages;
  octavePackages: octavePackages;
  "octodns-providers": octodns_providers;
  "open-music-kontrollers": open_music_kontrollers;
  "opentelemetry-collector-releases": opentelemetry_collector_releases;
}

export interface onLlDd·p {
  "p11-kit": PackageRef;
  p2pool: PackageRef;
  p4: PackageRef;
  p4est: PackageRef;
  "p4est-dbg": PackageRef;
  "p4est-sc": PackageRef;
  "p4est-sc-dbg": PackageRef;
  p7zip: PackageRef;
  "p7zip-rar": PackageRef;
  p910nd: PackageRef;
  pablodraw: PackageRef;
  pace: PackageRef;
  pachyderm: PackageRef;
  pack: PackageRef;
  "package-project-cmake": PackageRef;
  "package-version-server": PackageRef;
  packagekit: PackageRef;
  packcc: PackageRef;
  packer: PackageRef;
  "packet-sd": PackageRef;
  packetry: PackageRef;
  packj: PackageRef;
  packr: PackageRef;
  packwiz: PackageRef;
  pacparser: PackageRef;
  pacproxy: PackageRef;
  pactorio: PackageRef;
  pacu: PackageRef;
  pacvim: PackageRef;
  padbuster: PackageRef;
  padre: PackageRef;
  page: PackageRef;
  pageedit: PackageRef;
  pagefind: PackageRef;
  "paging-calculator": PackageRef;
  pagmo2: PackageRef;
  pagsuite: PackageRef;
  "paho-mqtt-c": PackageRef;
  "paho-mqtt-cpp": PackageRef;
  pairdrop: PackageRef;
  paisa: PackageRef;
  pakku: PackageRef;
  "palenight-theme": PackageRef;
  palettum: PackageRef;
  palp: PackageRef;
  "pam-honeycreds": PackageRef;
  pam_gnupg: PackageRef;
  pam_p11: PackageRef;
  pam_rundir: PackageRef;
  pam_u2f: PackageRef;
  paml: PackageRef;
  pamtester: PackageRef;
  "pan-bindings": PackageRef;
  panamax: PackageRef;
  pandoc: PackageRef;
  "pandoc-acro": PackageRef;
  "pandoc-drawio-filter": PackageRef;
  "pandoc-eqnos": PackageRef;
  "pandoc-fignos": PackageRef;
  "pandoc-imagine": PackageRef;
  "pandoc-include": PackageRef;
  "pandoc-katex": PackageRef;
  "pandoc-lua-filters": PackageRef;
  "pandoc-plantuml-filter": PackageRef;
  "pandoc-secnos": PackageRef;
  "pandoc-tablenos": PackageRef;
  pango: PackageRef;
  pangolin: PackageRef;
  pangomm: PackageRef;
  pangomm_2_42: PackageRef;
  pangomm_2_48: PackageRef;
  panicparse: PackageRef;
  panotools: PackageRef;
  pantalaimon: PackageRef;
  "pantalaimon-headless": PackageRef;
  panvimdoc: PackageRef;
  papeer: PackageRef;
  "paper-age": PackageRef;
  "paper-plane": PackageRef;
  paperjam: PackageRef;
  paperkey: PackageRef;
  "paperless-asn-qr-codes": PackageRef;
  "paperless-ngx": PackageRef;
  papers: PackageRef;
  papertrail: PackageRef;
  papilo: PackageRef;
  paq: PackageRef;
  par: PackageRef;
  par2cmdline: PackageRef;
  "par2cmdline-turbo": PackageRef;
  parallel: PackageRef;
  "parallel-disk-usage": PackageRef;
  "parallel-full": PackageRef;
  "parallel-hashmap": PackageRef;
  "paralus-cli": PackageRef;
  "parastoo-fonts": PackageRef;
  paratest: PackageRef;
  "paratype-pt-mono": PackageRef;
  "paratype-pt-sans": PackageRef;
  "paratype-pt-serif": PackageRef;
  paraview: PackageRef;
  "parca-debuginfo": PackageRef;
  paretosecurity: PackageRef;
  pari: PackageRef;
  "pari-galdata": PackageRef;
  "pari-seadata-small": PackageRef;
  "parinfer-rust-emacs": PackageRef;
  parlay: PackageRef;
  parmetis: PackageRef;
  parmmg: PackageRef;
  "parquet-tools": PackageRef;
  parrot: PackageRef;
  parseable: PackageRef;
  parsedmarc: PackageRef;
  parsero: PackageRef;
  parson: PackageRef;
  "particl-core": PackageRef;
  "particle-cli": PackageRef;
  partio: PackageRef;
  pasco: PackageRef;
  pass: PackageRef & WithExtensions;
  "pass-git-helper": PackageRef;
  "pass-nodmenu": PackageRef;
  "pass-secret-service": PackageRef;
  "pass-wayland": PackageRef & WithExtensions;
  pass2csv: PackageRef;
  passage: PackageRef;
  passdetective: PackageRef;
  passepartui: PackageRef;
  passerine: PackageRef;
  passes: PackageRef;
  "passff-host": PackageRef;
  passh: PackageRef;
  passphrase2pgp: PackageRef;
  passwdqc: PackageRef;
  "past-time": PackageRef;
  pastebinit: PackageRef;
  pastel: PackageRef;
  pat: PackageRef;
  patatt: PackageRef;
  "patch-package": PackageRef;
  patch2pr: PackageRef;
  patchPpdFilesHook: PackageRef;
  patchRcPathBash: PackageRef;
  patchRcPathCsh: PackageRef;
  patchRcPathFish: PackageRef;
  patchRcPathPosix: PackageRef;
  patchcil: PackageRef;
  patchelf: PackageRef;
  patchelfUnstable: PackageRef;
  patchutils: PackageRef;
  patchutils_0_3_3: PackageRef;
  patchutils_0_4_2: PackageRef;
  patchy: PackageRef;
  "path-of-building": PackageRef;
  pathvector: PackageRef;
  patray: PackageRef;
  patroni: PackageRef;
  patsh: PackageRef;
  pattypan: PackageRef;
  pax: PackageRef;
  "pax-britannica": PackageRef;
  "pax-utils": PackageRef;
  paxctl: PackageRef;
  "pay-respects": PackageRef;
  "payload-dumper-go": PackageRef;
  payload_dumper: PackageRef;
  payloadsallthethings: PackageRef;
  payme: PackageRef;
  pazi: PackageRef;
  pb: PackageRef;
  pb_cli: PackageRef;
  pbc: PackageRef;
  pbgopy: PackageRef;
  pbzip2: PackageRef;
  pbzx: PackageRef;
  pc: PackageRef;
  "pc-ble-driver": PackageRef;
  pcalc: PackageRef;
  pcapfix: PackageRef;
  pcaudiolib: PackageRef;
  pcb2gcode: PackageRef;
  pcg_c: PackageRef;
  pciutils: PackageRef;
  pcl: PackageRef;
  pcre: PackageRef;
  "pcre-cpp": PackageRef;
  pcre2: PackageRef;
  "pcsc-tools": PackageRef;
  pcsclite: PackageRef;
  pcscliteWithPolkit: PackageRef;
  pcstat: PackageRef;
  pcsx2: PackageRef;
  "pd-else": PackageRef;
  pdal: PackageRef;
  pdd: PackageRef;
  pdepend: PackageRef;
  "pdf-parser": PackageRef;
  "pdf-sign": PackageRef;
  pdf2djvu: PackageRef;
  pdf2odt: PackageRef;
  pdf2svg: PackageRef;
  pdfannots: PackageRef;
  pdfannots2json: PackageRef;
  pdfarranger: PackageRef;
  pdfchain: PackageRef;
  pdfcpu: PackageRef;
  pdfcrack: PackageRef;
  pdfgrep: PackageRef;
  pdfid: PackageRef;
  "pdfium-binaries": PackageRef;
  "pdfium-binaries-v8": PackageRef;
  pdfmixtool: PackageRef;
  pdfmm: PackageRef;
  pdfpc: PackageRef;
  pdfposter: PackageRef;
  pdfrip: PackageRef;
  pdfslicer: PackageRef;
  pdftag: PackageRef;
  pdftitle: PackageRef;
  pdftk: PackageRef;
  pdftoipe: PackageRef;
  pdi: PackageRef;
  pdisk: PackageRef;
  pdk: PackageRef;
  pdm: PackageRef;
  pdns: PackageRef;
  pdnsd: PackageRef;
  pdpmake: PackageRef;
  pdqsort: PackageRef;
  pdsh: PackageRef;
  "pe-parse": PackageRef;
  peaclock: PackageRef;
  pebble: PackageRef;
  pecita: PackageRef;
  peco: PackageRef;
  peep: PackageRef;
  peergos: PackageRef;
  "peertube-viewer": PackageRef;
  peg: PackageRef;
  pegtl: PackageRef;
  pell: PackageRef;
  penelope: PackageRef;
  "penguin-subtitle-player": PackageRef;
  penna: PackageRef;
  pentestgpt: PackageRef;
  percollate: PackageRef;
  "percona-server": PackageRef;
  "percona-server_8_0": PackageRef;
  "percona-toolkit": PackageRef;
  "perfect-hash": PackageRef;
  perkeep: PackageRef;
  "perl-debug-adapter": PackageRef;
  perl538: PackageRef;
  perlnavigator: PackageRef;
  persepolis: PackageRef;
  perses: PackageRef;
  "perseus-cli": PackageRef;
  "persistent-cache-cpp": PackageRef;
  peru: PackageRef;
  pest: PackageRef;
  "pest-ide-tools": PackageRef;
  pet: PackageRef;
  petidomo: PackageRef;
  petsc: PackageRef;
  pew: PackageRef;
  pferd: PackageRef;
  pfetch: PackageRef;
  "pfetch-rs": PackageRef;
  "pff-tool": PackageRef;
  pffft: PackageRef;
  pflogsumm: PackageRef;
  pflotran: PackageRef;
  pforth: PackageRef;
  pfsshell: PackageRef;
  "pg-dump-anon": PackageRef;
  pg_activity: PackageRef;
  pg_checksums: PackageRef;
  pg_featureserv: PackageRef;
  pg_flame: PackageRef;
  pg_tileserv: PackageRef;
  pgadmin4: PackageRef;
  "pgadmin4-desktopmode": PackageRef;
  pgagroal: PackageRef;
  pgbackrest: PackageRef;
  pgbadger: PackageRef;
  pgbouncer: PackageRef;
  pgcat: PackageRef;
  pgcenter: PackageRef;
  pgcopydb: PackageRef;
  pget: PackageRef;
  pgf: PackageRef;
  "pgf-pie": PackageRef;
  "pgf-umlcd": PackageRef;
  "pgf-umlsd": PackageRef;
  pgf3: PackageRef;
  pgformatter: PackageRef;
  pgfplots: PackageRef;
  pghero: PackageRef;
  pgloader: PackageRef;
  pgmanage: PackageRef;
  pgmetrics: PackageRef;
  pgmodeler: PackageRef;
  "pgo-client": PackageRef;
  pgpdump: PackageRef;
  "pgpkeyserver-lite": PackageRef;
  pgpool: PackageRef;
  pgraphs: PackageRef;
  pgrok: PackageRef;
  pgroll: PackageRef;
  pgsrip: PackageRef;
  pgsync: PackageRef;
  pgtop: PackageRef;
  pgweb: PackageRef;
  phantomsocks: PackageRef;
  "phase-cli": PackageRef;
  phash: PackageRef;
  phel: PackageRef;
  phetch: PackageRef;
  "phinger-cursors": PackageRef;
  phockup: PackageRef;
  phodav: PackageRef;
  phoenixd: PackageRef;
  phonetisaurus: PackageRef;
  "phoronix-test-suite": PackageRef;
  photini: PackageRef;
  photofield: PackageRef;
  photon: PackageRef;
  photoqt: PackageRef;
  php81: PackageRef & PhpMembers;
  php82: PackageRef & PhpMembers;
  php83: PackageRef & PhpMembers;
  phpactor: PackageRef;
  phpdocumentor: PackageRef;
  phpunit: PackageRef;
  "phrase-cli": PackageRef;
  phrasendrescher: PackageRef;
  phraze: PackageRef;
  phylactery: PackageRef;
  phylophlan: PackageRef;
  physac: PackageRef;
  physfs: PackageRef;
  physfs_2: PackageRef;
  "piano-rs": PackageRef;
  pianobar: PackageRef;
  pianotrans: PackageRef;
  picard: PackageRef;
  "picard-tools": PackageRef;
  picat: PackageRef;
  pick: PackageRef;
  "pico-sdk": PackageRef;
  picoc: PackageRef;
  picocom: PackageRef;
  picocrypt: PackageRef;
  "picocrypt-cli": PackageRef;
  "picocrypt-ng": PackageRef;
  picolibc: PackageRef;
  picolisp: PackageRef;
  picosat: PackageRef;
  picotool: PackageRef;
  "pict-rs": PackageRef;
  pid1: PackageRef;
  piday25: PackageRef;
  pidgin: PackageRef;
  pied: PackageRef;
  "pietrasanta-traceroute": PackageRef;
  pifpaf: PackageRef;
  pigeon: PackageRef;
  piglit: PackageRef;
  pigz: PackageRef;
  pijul: PackageRef;
  pik: PackageRef;
  pikchr: PackageRef;
  pike: PackageRef;
  piknik: PackageRef;
  pikopixel: PackageRef;
  "pilot-link": PackageRef;
  pim6sd: PackageRef;
  pimsync: PackageRef;
  pinact: PackageRef;
  "pinboard-notes-backup": PackageRef;
  pinchflat: PackageRef;
  pinecone: PackageRef;
  pineflash: PackageRef;
  "pinentry-curses": PackageRef;
  "pinentry-emacs": PackageRef;
  "pinentry-gtk2": PackageRef;
  "pinentry-rofi": PackageRef;
  "pinentry-tty": PackageRef;
  pinfo: PackageRef;
  pingme: PackageRef;
  pingtunnel: PackageRef;
  pingu: PackageRef;
  pinniped: PackageRef;
  pinocchio: PackageRef;
  pinsel: PackageRef;
  "pinyin-tool": PackageRef;
  pioasm: PackageRef;
  "pip-audit": PackageRef;
  "pipe-rename": PackageRef;
  "pipe-viewer": PackageRef;
  pipecontrol: PackageRef;
  pipectl: PackageRef;
  piped: PackageRef;
  pipenv: PackageRef;
  "pipenv-poetry-migrate": PackageRef;
  "piper-phonemize": PackageRef;
  "piper-tts": PackageRef;
  pipes: PackageRef;
  "pipes-rs": PackageRef;
  pipet: PackageRef;
  pipeworld: PackageRef;
  "pipeworld-wrapped": PackageRef;
  "piping-server-rust": PackageRef;
  pipr: PackageRef;
  pipreqs: PackageRef;
  "pirate-get": PackageRef;
  pistol: PackageRef;
  "piston-cli": PackageRef;
  "pitch-black": PackageRef;
  pithos: PackageRef;
  "piv-agent": PackageRef;
  pixd: PackageRef;
  "pixel-code": PackageRef;
  pixelfed: PackageRef;
  pixi: PackageRef;
  "pixi-pack": PackageRef;
  pixiecore: PackageRef;
  pixiewps: PackageRef;
  pixman: PackageRef;
  pixz: PackageRef;
  pizarra: PackageRef;
  pizauth: PackageRef;
  pk2cmd: PackageRef;
  pkarr: PackageRef;
  pkcrack: PackageRef;
  "pkcs11-provider": PackageRef;
  pkcs11helper: PackageRef;
  pkg: PackageRef;
  "pkg-config": PackageRef;
  "pkg-config-unwrapped": PackageRef;
  "pkg-configUpstream": PackageRef;
  pkgconf: PackageRef;
  pkgdiff: PackageRef;
  pkger: PackageRef;
  pkgsite: PackageRef;
  pkgtop: PackageRef;
  pkl: PackageRef;
  "place-cursor-at": PackageRef;
  plakar: PackageRef;
  plakativ: PackageRef;
  "plan-exporter": PackageRef;
  plan9port: PackageRef;
  planarity: PackageRef;
  plandex: PackageRef;
  "plandex-server": PackageRef;
  planner: PackageRef;
  "plano-theme": PackageRef;
  "plant-it": PackageRef;
  plantuml: PackageRef;
  "plantuml-c4": PackageRef;
  "plantuml-server": PackageRef;
  planus: PackageRef;
  "plasma-applet-commandoutput": PackageRef;
  "plasma-hud": PackageRef;
  "plasma-overdose-kde-theme": PackageRef;
  "platform-folders": PackageRef;
  "platformio-core": PackageRef;
  platformsh: PackageRef;
  "platinum-searcher": PackageRef;
  plausible: PackageRef;
  play: PackageRef;
  "play-with-mpv": PackageRef;
  playerctl: PackageRef;
  playwright: PackageRef;
  "playwright-mcp": PackageRef;
  "playwright-test": PackageRef;
  "please-cli": PackageRef;
  plecost: PackageRef;
  plemoljp: PackageRef;
  "plemoljp-hs": PackageRef;
  "plemoljp-nf": PackageRef;
  pleroma: PackageRef;
  "pleroma-bot": PackageRef;
  plfit: PackageRef;
  plik: PackageRef;
  plikd: PackageRef;
  plistcpp: PackageRef;
  plm: PackageRef;
  plog: PackageRef;
  ploticus: PackageRef;
  plotutils: PackageRef;
  plow: PackageRef;
  plplot: PackageRef;
  pls: PackageRef;
  plumber: PackageRef;
  plumed: PackageRef;
  "plus-jakarta-sans": PackageRef;
  pluto: PackageRef;
  plutosvg: PackageRef;
  plutovg: PackageRef;
  plzip: PackageRef;
  pm2: PackageRef;
  pmacct: PackageRef;
  pmars: PackageRef;
  "pmars-x11": PackageRef;
  pmbootstrap: PackageRef;
  pmccabe: PackageRef;
  pmd: PackageRef;
  pmenu: PackageRef;
  pmidi: PackageRef;
  pmix: PackageRef;
  pms: PackageRef;
  pmtiles: PackageRef;
  pn: PackageRef;
  pnetcdf: PackageRef;
  pngcheck: PackageRef;
  pngcrush: PackageRef;
  pngloss: PackageRef;
  pngout: PackageRef;
  pngpp: PackageRef;
  pngquant: PackageRef;
  pngtools: PackageRef;
  pnpm: PackageRef;
  "pnpm-shell-completion": PackageRef;
  pnpm_8: PackageRef;
  pnpm_9: PackageRef;
  "pocket-id": PackageRef;
  pocketbase: PackageRef;
  pocketsphinx: PackageRef;
  pocl: PackageRef;
  poco: PackageRef;
  pod2mdoc: PackageRef;
  podget: PackageRef;
  podgrab: PackageRef;
  podiff: PackageRef;
  podlet: PackageRef;
  podman: PackageRef;
  "podman-compose": PackageRef;
  "podman-tui": PackageRef;
  podofo: PackageRef;
  podofo_0_10: PackageRef;
  podofo_0_9: PackageRef;
  poedit: PackageRef;
  poethepoet: PackageRef;
  poetry: PackageRef;
  poetry2conda: PackageRef;
  poezio: PackageRef;
  poke: PackageRef;
  pokefinder: PackageRef;
  "pokeget-rs": PackageRef;
  "pokemon-colorscripts": PackageRef;
  "pokemon-colorscripts-mac": PackageRef;
  pokemonsay: PackageRef;
  pokerth: PackageRef;
  "pokerth-server": PackageRef;
  pokete: PackageRef;
  polaris: PackageRef;
  "polaris-web": PackageRef;
  polarity: PackageRef;
  polenum: PackageRef;
  poliedros: PackageRef;
  polkadot: PackageRef;
  "pololu-tic": PackageRef;
  polonium: PackageRef;
  poly: PackageRef;
  "poly2tri-c": PackageRef;
  "polygon-cli": PackageRef;
  polylith: PackageRef;
  polylux2pdfpc: PackageRef;
  polyml: PackageRef;
  polyml57: PackageRef;
  polytopes_db: PackageRef;
  pom: PackageRef;
  "pomerium-cli": PackageRef;
  pomodoro: PackageRef;
  "pomodoro-gtk": PackageRef;
  pomsky: PackageRef;
  pong3d: PackageRef;
  "pony-corral": PackageRef;
  ponyc: PackageRef;
  ponysay: PackageRef;
  pop: PackageRef;
  "pop-hp-wallpapers": PackageRef;
  "pop-wallpapers": PackageRef;
  popeye: PackageRef;
  popl: PackageRef;
  poppins: PackageRef;
  poppler: PackageRef;
  "poppler-utils": PackageRef;
  poppler_data: PackageRef;
  poppler_gi: PackageRef;
  poppler_min: PackageRef;
  popt: PackageRef;
  poptop: PackageRef;
  popura: PackageRef;
  "porn-vault": PackageRef;
  porsmo: PackageRef;
  portablemc: PackageRef;
  portal: PackageRef;
  portaudio: PackageRef;
  portmidi: PackageRef;
  portmod: PackageRef;
  "positron-bin": PackageRef;
  "posteid-seed-extractor": PackageRef;
  postfixadmin: PackageRef;
  "postgres-lsp": PackageRef;
  "postgres-websockets": PackageRef;
  postgresqlTestHook: PackageRef;
  postgresql_13: PackageRef & WithPackages;
  postgresql_13_jit: PackageRef & WithPackages;
  postgresql_14: PackageRef & WithPackages;
  postgresql_14_jit: PackageRef & WithPackages;
  postgresql_15: PackageRef & WithPackages;
  postgresql_15_jit: PackageRef & WithPackages;
  postgresql_16: PackageRef & WithPackages;
  postgresql_16_jit: PackageRef & WithPackages;
  postgresql_17_jit: PackageRef & WithPackages;
  postgresql_18: PackageRef & WithPackages;
  postgresql_18_jit: PackageRef & WithPackages;
  postgresql_jdbc: PackageRef;
  postgrest: PackageRef;
  posting: PackageRef;
  "postlight-parser": PackageRef;
  postman: PackageRef;
  postmoogle: PackageRef;
  postsrsd: PackageRef;
  "posy-cursors": PackageRef;
  potrace: PackageRef;
  pouf: PackageRef;
  poutine: PackageRef;
  "powerdns-admin": PackageRef;
  powerhub: PackageRef;
  "powerline-fonts": PackageRef;
  "powerline-go": PackageRef;
  "powerline-symbols": PackageRef;
  powermanga: PackageRef;
  powerpipe: PackageRef;
  powershell: PackageRef;
  "powershell-editor-services": PackageRef;
  powersploit: PackageRef;
  powerstation: PackageRef;
  powertabeditor: PackageRef;
  powerview: PackageRef;
  powwow: PackageRef;
  pphack: PackageRef;
  ppl: PackageRef;
  pplatex: PackageRef;
  pplite: PackageRef;
  pprof: PackageRef;
  "pq-cli": PackageRef;
  pqiv: PackageRef;
  pql: PackageRef;
  pqrs: PackageRef;
  "pr-tracker": PackageRef;
  pragha: PackageRef;
  "pre-commit": PackageRef;
  "pre-commit-hook-ensure-sops": PackageRef;
  pre2k: PackageRef;
  precice: PackageRef;
  "precice-config-visualizer": PackageRef;
  precious: PackageRef;
  prefect: PackageRef;
  "prefetch-npm-deps": PackageRef;
  "prefetch-yarn-deps": PackageRef;
  prek: PackageRef;
  premake: PackageRef;
  premake5: PackageRef;
  present: PackageRef;
  "present-cli": PackageRef;
  presenterm: PackageRef;
  "preserves-tools": PackageRef;
  pretendard: PackageRef;
  "pretendard-gov": PackageRef;
  "pretendard-jp": PackageRef;
  "pretendard-std": PackageRef;
  pretender: PackageRef;
  "pretix-banktool": PackageRef;
  prettier: PackageRef;
  "prettier-d-slim": PackageRef;
  "prettier-plugin-go-template": PackageRef;
  prettierd: PackageRef;
  "pretty-php": PackageRef;
  "pretty-simple": PackageRef;
  prettyping: PackageRef;
  prettypst: PackageRef;
  previewqt: PackageRef;
  prevo: PackageRef;
  "prevo-data": PackageRef;
  "prevo-tools": PackageRef;
  pricehist: PackageRef;
  pridecat: PackageRef;
  pridefetch: PackageRef;
  "prime-server": PackageRef;
  primecount: PackageRef;
  primesieve: PackageRef;
  primitive: PackageRef;
  prio: PackageRef;
  "prio-wrapped": PackageRef;
  prism: PackageRef;
  "prism-model-checker": PackageRef;
  prisma: PackageRef;
  "prisma-engines": PackageRef;
  "prisma-language-server": PackageRef;
  prismlauncher: PackageRef;
  "prismlauncher-unwrapped": PackageRef;
  "pritunl-client": PackageRef;
  "pritunl-ssh": PackageRef;
  privatebin: PackageRef;
  privoxy: PackageRef;
  "probe-rs-tools": PackageRef;
  "process-compose": PackageRef;
  "process-viewer": PackageRef;
  prociono: PackageRef;
  procmail: PackageRef;
  procodile: PackageRef;
  procps: PackageRef;
  procs: PackageRef;
  procyon: PackageRef;
  prodigal: PackageRef;
  profanity: PackageRef;
  professor: PackageRef;
  profetch: PackageRef;
  "profile-cleaner": PackageRef;
  profont: PackageRef;
  proftpd: PackageRef;
  proggyfonts: PackageRef;
  "programmer-calculator": PackageRef;
  progress: PackageRef;
  proj: PackageRef;
  "proj-datumgrid": PackageRef;
  projclean: PackageRef;
  "project-lemonlime": PackageRef;
  projectable: PackageRef;
  projectlibre: PackageRef;
  "projectm-sdl-cpp": PackageRef;
  projectm_3: PackageRef;
  proksi: PackageRef;
  prom2json: PackageRef;
  prometheus: PackageRef;
  "prometheus-alertmanager": PackageRef;
  "prometheus-apcupsd-exporter": PackageRef;
  "prometheus-artifactory-exporter": PackageRef;
  "prometheus-aruba-exporter": PackageRef;
  "prometheus-atlas-exporter": PackageRef;
  "prometheus-aws-s3-exporter": PackageRef;
  "prometheus-bind-exporter": PackageRef;
  "prometheus-bird-exporter": PackageRef;
  "prometheus-bitcoin-exporter": PackageRef;
  "prometheus-blackbox-exporter": PackageRef;
  "prometheus-borgmatic-exporter": PackageRef;
  "prometheus-chrony-exporter": PackageRef;
  "prometheus-collectd-exporter": PackageRef;
  "prometheus-consul-exporter": PackageRef;
  "prometheus-cpp": PackageRef;
  "prometheus-deluge-exporter": PackageRef;
  "prometheus-dnsmasq-exporter": PackageRef;
  "prometheus-dnssec-exporter": PackageRef;
  "prometheus-domain-exporter": PackageRef;
  "prometheus-elasticsearch-exporter": PackageRef;
  "prometheus-fastly-exporter": PackageRef;
  "prometheus-fritzbox-exporter": PackageRef;
  "prometheus-frr-exporter": PackageRef;
  "prometheus-gitlab-ci-pipelines-exporter": PackageRef;
  "prometheus-graphite-exporter": PackageRef;
  "prometheus-haproxy-exporter": PackageRef;
  "prometheus-idrac-exporter": PackageRef;
  "prometheus-influxdb-exporter": PackageRef;
  "prometheus-ipmi-exporter": PackageRef;
  "prometheus-jitsi-exporter": PackageRef;
  "prometheus-jmx-httpserver": PackageRef;
  "prometheus-jmx-javaagent": PackageRef;
  "prometheus-json-exporter": PackageRef;
  "prometheus-junos-czerwonk-exporter": PackageRef;
  "prometheus-kea-exporter": PackageRef;
  "prometheus-keylight-exporter": PackageRef;
  "prometheus-knot-exporter": PackageRef;
  "prometheus-libvirt-exporter": PackageRef;
  "prometheus-lnd-exporter": PackageRef;
  "prometheus-mailman3-exporter": PackageRef;
  "prometheus-mikrotik-exporter": PackageRef;
  "prometheus-modbus-exporter": PackageRef;
  "prometheus-modemmanager-exporter": PackageRef;
  "prometheus-mongodb-exporter": PackageRef;
  "prometheus-mysqld-exporter": PackageRef;
  "prometheus-nats-exporter": PackageRef;
  "prometheus-nextcloud-exporter": PackageRef;
  "prometheus-nginx-exporter": PackageRef;
  "prometheus-nginxlog-exporter": PackageRef;
  "prometheus-node-cert-exporter": PackageRef;
  "prometheus-node-exporter": PackageRef;
  "prometheus-nut-exporter": PackageRef;
  "prometheus-nvidia-gpu-exporter": PackageRef;
  "prometheus-opnsense-exporter": PackageRef;
  "prometheus-php-fpm-exporter": PackageRef;
  "prometheus-pihole-exporter": PackageRef;
  "prometheus-ping-exporter": PackageRef;
  "prometheus-postfix-exporter": PackageRef;
  "prometheus-postgres-exporter": PackageRef;
  "prometheus-pushgateway": PackageRef;
  "prometheus-pve-exporter": PackageRef;
  "prometheus-rabbitmq-exporter": PackageRef;
  "prometheus-rasdaemon-exporter": PackageRef;
  "prometheus-redis-exporter": PackageRef;
  "prometheus-restic-exporter": PackageRef;
  "prometheus-rtl_433-exporter": PackageRef;
  "prometheus-sabnzbd-exporter": PackageRef;
  "prometheus-sachet": PackageRef;
  "prometheus-shelly-exporter": PackageRef;
  "prometheus-slurm-exporter": PackageRef;
  "prometheus-smokeping-prober": PackageRef;
  "prometheus-snmp-exporter": PackageRef;
  "prometheus-solaredge-exporter": PackageRef;
  "prometheus-sql-exporter": PackageRef;
  "prometheus-squid-exporter": PackageRef;
  "prometheus-statsd-exporter": PackageRef;
  "prometheus-surfboard-exporter": PackageRef;
  "prometheus-systemd-exporter": PackageRef;
  "prometheus-tibber-exporter": PackageRef;
  "prometheus-unbound-exporter": PackageRef;
  "prometheus-v2ray-exporter": PackageRef;
  "prometheus-varnish-exporter": PackageRef;
  "prometheus-wireguard-exporter": PackageRef;
  "prometheus-xmpp-alerts": PackageRef;
  "prometheus-zfs-exporter": PackageRef;
  promexplorer: PackageRef;
  promptfoo: PackageRef;
  "promql-cli": PackageRef;
  promscale: PackageRef;
  promtail: PackageRef;
  prooftree: PackageRef;
  proselint: PackageRef;
  protege: PackageRef;
  proto: PackageRef;
  "proto-contrib": PackageRef;
  protobuf: PackageRef;
  protobuf_21: PackageRef;
  protobuf_25: PackageRef;
  protobuf_27: PackageRef;
  protobuf_29: PackageRef;
  protobuf_30: PackageRef;
  protobuf_31: PackageRef;
  protobufc: PackageRef;
  "protoc-gen-connect-go": PackageRef;
  "protoc-gen-dart": PackageRef;
  "protoc-gen-doc": PackageRef;
  "protoc-gen-elixir": PackageRef;
  "protoc-gen-entgrpc": PackageRef;
  "protoc-gen-es": PackageRef;
  "protoc-gen-go": PackageRef;
  "protoc-gen-go-grpc": PackageRef;
  "protoc-gen-go-ttrpc": PackageRef;
  "protoc-gen-go-vtproto": PackageRef;
  "protoc-gen-grpc-java": PackageRef;
  "protoc-gen-grpc-web": PackageRef;
  "protoc-gen-js": PackageRef;
  "protoc-gen-lint": PackageRef;
  "protoc-gen-prost": PackageRef;
  "protoc-gen-prost-crate": PackageRef;
  "protoc-gen-prost-serde": PackageRef;
  "protoc-gen-rust": PackageRef;
  "protoc-gen-rust-grpc": PackageRef;
  "protoc-gen-swift": PackageRef;
  "protoc-gen-tonic": PackageRef;
  "protoc-gen-twirp": PackageRef;
  "protoc-gen-twirp_php": PackageRef;
  "protoc-gen-twirp_swagger": PackageRef;
  "protoc-gen-twirp_typescript": PackageRef;
  "protoc-gen-validate": PackageRef;
  "protoc-go-inject-tag": PackageRef;
  protocol: PackageRef;
  protolint: PackageRef;
  protolock: PackageRef;
  protols: PackageRef;
  "proton-caller": PackageRef;
  "protonmail-bridge": PackageRef;
  "protonmail-export": PackageRef;
  protoscope: PackageRef;
  prototool: PackageRef;
  prototypejs: PackageRef;
  protox: PackageRef;
  protozero: PackageRef;
  proverif: PackageRef;
  proverifWithGui: PackageRef;
  prow: PackageRef;
  prowlarr: PackageRef;
  prowler: PackageRef;
  prox: PackageRef;
  proxify: PackageRef;
  "proximity-sort": PackageRef;
  proxmark3: PackageRef;
  proxsuite: PackageRef;
  "proxsuite-nlp": PackageRef;
  "proxychains-ng": PackageRef;
  proxysql: PackageRef;
  prqlc: PackageRef;
  prr: PackageRef;
  prrte: PackageRef;
  prs: PackageRef;
  pru: PackageRef;
  pruneLibtoolFiles: PackageRef;
  "prusa-slicer": PackageRef;
  pry: PackageRef;
  ps2client: PackageRef;
  ps2eps: PackageRef;
  ps2patchelf: PackageRef;
  "ps3iso-utils": PackageRef;
  ps3netsrv: PackageRef;
  pscale: PackageRef;
  psftools: PackageRef;
  pshash: PackageRef;
  pshs: PackageRef;
  psitop: PackageRef;
  psitransfer: PackageRef;
  pslib: PackageRef;
  pspg: PackageRef;
  pspp: PackageRef;
  psql2csv: PackageRef;
  psrecord: PackageRef;
  pssh: PackageRef;
  psst: PackageRef;
  pstoedit: PackageRef;
  pstreams: PackageRef;
  pstree: PackageRef;
  psudohash: PackageRef;
  psutils: PackageRef;
  psw: PackageRef;
  psysh: PackageRef;
  pt: PackageRef;
  "pt2-clone": PackageRef;
  ptags: PackageRef;
  ptcollab: PackageRef;
  pterm: PackageRef;
  ptex: PackageRef;
  "ptouch-print": PackageRef;
  ptunnel: PackageRef;
  "public-inbox": PackageRef;
  "public-sans": PackageRef;
  "publicsuffix-list": PackageRef;
  pubs: PackageRef;
  pueue: PackageRef;
  pufferpanel: PackageRef;
  puffin: PackageRef;
  pugixml: PackageRef;
  pugl: PackageRef;
  "pulldown-cmark": PackageRef;
  pullomatic: PackageRef;
  pulsarctl: PackageRef;
  pulseaudio: PackageRef;
  pulseaudioFull: PackageRef;
  pulsemixer: PackageRef;
  pulseview: PackageRef;
  pulumi: PackageRef;
  "pulumi-bin": PackageRef;
  "pulumi-esc": PackageRef;
  pulumictl: PackageRef;
  puncia: PackageRef;
  pup: PackageRef;
  puppet: PackageRef;
  "puppet-bolt": PackageRef;
  "puppet-lint": PackageRef;
  "puppeteer-cli": PackageRef;
  pur: PackageRef;
  "pure-ftpd": PackageRef;
  "pure-prompt": PackageRef;
  puredata: PackageRef;
  purenix: PackageRef;
  purescm: PackageRef;
  purescript: PackageRef;
  purpur: PackageRef;
  pushup: PackageRef;
  putty: PackageRef;
  pv: PackageRef;
  "pv-migrate": PackageRef;
  pvsneslib: PackageRef;
  pw3270: PackageRef;
  pwalarmctl: PackageRef;
  pwalarmd: PackageRef;
  pwdsafety: PackageRef;
  pwdsphinx: PackageRef;
  pwgen: PackageRef;
  "pwgen-secure": PackageRef;
  pwncat: PackageRef;
  pwninit: PackageRef;
  pws: PackageRef;
  pwsafe: PackageRef;
  pxattr: PackageRef;
  pxder: PackageRef;
  py3c: PackageRef;
  pyCA: PackageRef;
  pyamlboot: PackageRef;
  pybibget: PackageRef;
  pybugz: PackageRef;
  pycdc: PackageRef;
  pydf: PackageRef;
  pyenv: PackageRef;
  pyflyby: PackageRef;
  pykickstart: PackageRef;
  pykms: PackageRef;
  "pylint-exit": PackageRef;
  "pyload-ng": PackageRef;
  pylode: PackageRef;
  pylyzer: PackageRef;
  pymol: PackageRef;
  pympress: PackageRef;
  pynitrokey: PackageRef;
  pyocd: PackageRef;
  pyotherside: PackageRef;
  pyp: PackageRef;
  pypass: PackageRef;
  "pypi-mirror": PackageRef;
  pypiserver: PackageRef;
  pyprof2calltree: PackageRef;
  pyprojectize: PackageRef;
  pypy: PackageRef;
  pypy3: PackageRef;
  pypy310: PackageRef;
  pyradio: PackageRef;
  pyrefly: PackageRef;
  pyright: PackageRef;
  pyroscope: PackageRef;
  pyrosimple: PackageRef;
  pyrseas: PackageRef;
  pysentation: PackageRef;
  pysolfc: PackageRef;
  pyspread: PackageRef;
  pysqlrecon: PackageRef;
  pystring: PackageRef;
  pythia: PackageRef;
  "python-launcher": PackageRef;
  "python-matter-server": PackageRef;
  "python-qt": PackageRef;
  python2: PackageRef;
  python2Full: PackageRef;
  python310: PackageRef;
  python311: PackageRef;
  python313FreeThreading: PackageRef;
  python314FreeThreading: PackageRef;
  python3Minimal: PackageRef;
  pytr: PackageRef;
  pyupgrade: PackageRef;
  pywal: PackageRef;
  pywal16: PackageRef;
  "pywalfox-native": PackageRef;
  pyxel: PackageRef;
  pyznap: PackageRef;
  pzip: PackageRef;
  pantheon: pantheon;
  papermcServers: papermcServers;
  passExtensions: passExtensions;
  perl540Packages: perl540Packages;
  php81Packages: php81Packages;
  php82Packages: php82Packages;
  php83Packages: php83Packages;
  php84Extensions: php84Extensions;
  php84Packages: php84Packages;
  pidginPackages: pidginPackages;
  "pingvin-share": pingvin_share;
  plover: plover;
  poetryPlugins: poetryPlugins;
  postgresql17Packages: postgresql17Packages;
  postgresql18Packages: postgresql18Packages;
  pulumiPackages: pulumiPackages;
  python313Packages: python313Packages;
  pythonDocs: pythonDocs;
}

export interface onLlDd·q {
  q: PackageRef;
  "q-text-as-data": PackageRef;
  q2pro: PackageRef;
  q4wine: PackageRef;
  qMasterPassword: PackageRef;
  "qMasterPassword-wayland": PackageRef;
  "qalculate-gtk": PackageRef;
  "qalculate-qt": PackageRef;
  qbe: PackageRef;
  qbec: PackageRef;
  qbittorrent: PackageRef;
  "qbittorrent-cli": PackageRef;
  "qbittorrent-enhanced": PackageRef;
  "qbittorrent-enhanced-nox": PackageRef;
  "qbittorrent-nox": PackageRef;
  qc: PackageRef;
  qcad: PackageRef;
  qcal: PackageRef;
  qcard: PackageRef;
  qcdnum: PackageRef;
  qdjango: PackageRef;
  qdldl: PackageRef;
  qdrant: PackageRef;
  "qdrant-web-ui": PackageRef;
  qelectrotech: PackageRef;
  qemacs: PackageRef;
  qemu: PackageRef;
  "qemu-python-utils": PackageRef;
  "qemu-utils": PackageRef;
  qemu_full: PackageRef;
  qemu_kvm: PackageRef;
  qemu_test: PackageRef;
  qemu_xen: PackageRef;
  qgit: PackageRef;
  qgo: PackageRef;
  qgrep: PackageRef;
  qgv: PackageRef;
  qhexedit2: PackageRef;
  qhull: PackageRef;
  "qir-runner": PackageRef;
  qjournalctl: PackageRef;
  qlcplus: PackageRef;
  qlementine: PackageRef;
  "qlementine-icons": PackageRef;
  qlog: PackageRef;
  "qm-dsp": PackageRef;
  qmake2cmake: PackageRef;
  qmk: PackageRef;
  qmk_hid: PackageRef;
  qmqtt: PackageRef;
  qnotero: PackageRef;
  qodem: PackageRef;
  "qogir-kde": PackageRef;
  "qogir-theme": PackageRef;
  qoi: PackageRef;
  qolibri: PackageRef;
  qosmic: PackageRef;
  "qovery-cli": PackageRef;
  qownnotes: PackageRef;
  qpaeq: PackageRef;
  qpdf: PackageRef;
  qpoases: PackageRef;
  qprint: PackageRef;
  qq: PackageRef;
  qqwing: PackageRef;
  "qr-backup": PackageRef;
  qrcode: PackageRef;
  qrcodegen: PackageRef;
  qrcodegencpp: PackageRef;
  qrcp: PackageRef;
  "qremotecontrol-server": PackageRef;
  qrencode: PackageRef;
  qrq: PackageRef;
  qrrs: PackageRef;
  qrtool: PackageRef;
  qrupdate: PackageRef;
  qscreenshot: PackageRef;
  qspeakers: PackageRef;
  qsreplace: PackageRef;
  qsv: PackageRef;
  qsyncthingtray: PackageRef;
  "qt-box-editor": PackageRef;
  qtalarm: PackageRef;
  qtappinstancemanager: PackageRef;
  qtbitcointrader: PackageRef;
  qtox: PackageRef;
  qtpass: PackageRef;
  qtrvsim: PackageRef;
  qtscrcpy: PackageRef;
  qtwirediff: PackageRef;
  "quake-injector": PackageRef;
  quake3arena: PackageRef;
  "quake3arena-hires": PackageRef;
  quake3arenadata: PackageRef;
  quake3demo: PackageRef;
  "quake3demo-hires": PackageRef;
  quake3demodata: PackageRef;
  quake3hires: PackageRef;
  quake3pointrelease: PackageRef;
  quakespasm: PackageRef;
  "qualisys-cpp-sdk": PackageRef;
  quantlib: PackageRef;
  quantomatic: PackageRef;
  "quark-engine": PackageRef;
  "quark-goldleaf": PackageRef;
  quarkus: PackageRef;
  quarto: PackageRef;
  quartoMinimal: PackageRef;
  quassel: PackageRef;
  quasselClient: PackageRef;
  quasselDaemon: PackageRef;
  quast: PackageRef;
  quaternion: PackageRef;
  quattrocento: PackageRef;
  "quattrocento-sans": PackageRef;
  "qucs-s": PackageRef;
  "qucsator-rf": PackageRef;
  quich: PackageRef;
  "quick-lint-js": PackageRef;
  quickemu: PackageRef;
  quickfix: PackageRef;
  quickjs: PackageRef;
  "quickjs-ng": PackageRef;
  quicksand: PackageRef;
  quicktemplate: PackageRef;
  quicktun: PackageRef;
  quicktype: PackageRef;
  quickwit: PackageRef;
  quictls: PackageRef;
  quill: PackageRef;
  "quill-log": PackageRef;
  quilt: PackageRef;
  quint: PackageRef;
  "quintom-cursor-theme": PackageRef;
  quinze: PackageRef;
  quirc: PackageRef;
  quodlibet: PackageRef;
  "quodlibet-full": PackageRef;
  "quodlibet-without-gst-plugins": PackageRef;
  "quodlibet-xine": PackageRef;
  "quodlibet-xine-full": PackageRef;
  qutebrowser: PackageRef;
  "qutebrowser-qt5": PackageRef;
  qvge: PackageRef;
  qview: PackageRef;
  "qwen-code": PackageRef;
  "qwerty-fr": PackageRef;
  qxmledit: PackageRef;
  qzdl: PackageRef;
}

export interface onLlDd·r {
  r0vm: PackageRef;
  r10k: PackageRef;
  r128gain: PackageRef;
  r2mod_cli: PackageRef;
  "r53-ddns": PackageRef;
  rHttp: PackageRef;
  rWrapper: PackageRef;
  "ra-multiplex": PackageRef;
  rabbit: PackageRef;
  "rabbitmq-c": PackageRef;
  "rabbitmq-server": PackageRef;
  "rabbitmqadmin-ng": PackageRef;
  rabtap: PackageRef;
  racket: PackageRef;
  "racket-minimal": PackageRef;
  radamsa: PackageRef;
  radare2: PackageRef;
  radarr: PackageRef;
  radcli: PackageRef;
  radeontools: PackageRef;
  radian: PackageRef;
  radianWrapper: PackageRef;
  radiance: PackageRef;
  radicale: PackageRef;
  "radicle-desktop": PackageRef;
  "radicle-explorer": PackageRef;
  "radicle-httpd": PackageRef;
  "radicle-job": PackageRef;
  "radicle-node": PackageRef;
  "radicle-tui": PackageRef;
  "radio-active": PackageRef;
  "radio-cli": PackageRef;
  rage: PackageRef;
  ragel: PackageRef;
  ragelDev: PackageRef;
  ragenix: PackageRef;
  raider: PackageRef;
  "rails-new": PackageRef;
  railway: PackageRef;
  rain: PackageRef;
  "rain-bittorrent": PackageRef;
  rainbowstream: PackageRef;
  rainfrog: PackageRef;
  "rainloop-community": PackageRef;
  "rainloop-standard": PackageRef;
  rake: PackageRef;
  rakkess: PackageRef;
  rakudo: PackageRef;
  raleway: PackageRef;
  ramalama: PackageRef;
  ran: PackageRef;
  rana: PackageRef;
  rancher: PackageRef;
  randomx: PackageRef;
  randtype: PackageRef;
  rang: PackageRef;
  "range-v3": PackageRef;
  ranger: PackageRef;
  rankwidth: PackageRef;
  rapidcheck: PackageRef;
  "rapidfuzz-cpp": PackageRef;
  rapidgzip: PackageRef;
  rapidjson: PackageRef;
  rapidraw: PackageRef;
  rapidsvn: PackageRef;
  rapidxml: PackageRef;
  rapidyaml: PackageRef;
  rar2hashcat: PackageRef;
  rarcrack: PackageRef;
  "rare-regex": PackageRef;
  rars: PackageRef;
  rascal: PackageRef;
  rasm: PackageRef;
  raspa: PackageRef;
  "raspa-data": PackageRef;
  raspberrypifw: PackageRef;
  "rat-king-adventure": PackageRef;
  ratarmount: PackageRef;
  ratchet: PackageRef;
  rates: PackageRef;
  rathole: PackageRef;
  ratman: PackageRef;
  ratpoints: PackageRef;
  ratpoison: PackageRef;
  ratt: PackageRef;
  "rattler-build": PackageRef;
  raul: PackageRef;
  rav1d: PackageRef;
  rav1e: PackageRef;
  rawtherapee: PackageRef;
  raygui: PackageRef;
  raylib: PackageRef;
  "raylib-games": PackageRef;
  "rbdoom-3-bfg": PackageRef;
  rbenv: PackageRef;
  rblake2sum: PackageRef;
  rblake3sum: PackageRef;
  rbspy: PackageRef;
  rbw: PackageRef;
  rc: PackageRef;
  "rc-9front": PackageRef;
  rclip: PackageRef;
  rclone: PackageRef;
  "rclone-ui": PackageRef;
  rcm: PackageRef;
  rcodesign: PackageRef;
  rcon: PackageRef;
  "rcon-cli": PackageRef;
  rconc: PackageRef;
  rcp: PackageRef;
  rcs: PackageRef;
  rcshist: PackageRef;
  rcu: PackageRef;
  rdap: PackageRef;
  rdbtools: PackageRef;
  rdedup: PackageRef;
  rdesktop: PackageRef;
  rdfind: PackageRef;
  "rdiff-backup": PackageRef;
  rdkafka: PackageRef;
  rdocker: PackageRef;
  rdrview: PackageRef;
  rdwatool: PackageRef;
  "re-flex": PackageRef;
  re2: PackageRef;
  re2c: PackageRef;
  "react-native-debugger": PackageRef;
  "react-static": PackageRef;
  reaction: PackageRef;
  reactphysics3d: PackageRef;
  "read-it-later": PackageRef;
  "readability-cli": PackageRef;
  "readability-extractor": PackageRef;
  readeck: PackageRef;
  reader: PackageRef;
  readerwriterqueue: PackageRef;
  readexe: PackageRef;
  readline: PackageRef;
  readline70: PackageRef;
  readmdict: PackageRef;
  readosm: PackageRef;
  readstat: PackageRef;
  "ready-check": PackageRef;
  "realcugan-ncnn-vulkan": PackageRef;
  "realesrgan-ncnn-vulkan": PackageRef;
  realm: PackageRef;
  reaper: PackageRef;
  "reaper-go": PackageRef;
  "reaper-reapack-extension": PackageRef;
  "reaper-sws-extension": PackageRef;
  "reason-shell": PackageRef;
  "rebels-in-the-sky": PackageRef;
  rebuilderd: PackageRef;
  "recaf-launcher": PackageRef;
  recapp: PackageRef;
  recastnavigation: PackageRef;
  reckon: PackageRef;
  reco: PackageRef;
  recode: PackageRef;
  recoll: PackageRef;
  "recoll-nox": PackageRef;
  "recon-ng": PackageRef;
  recoverdm: PackageRef;
  recursive: PackageRef;
  recutils: PackageRef;
  recyclarr: PackageRef;
  "reddit-tui": PackageRef;
  reddsaver: PackageRef;
  redfang: PackageRef;
  redfishtool: PackageRef;
  "redhat-official-fonts": PackageRef;
  redict: PackageRef;
  redir: PackageRef;
  redis: PackageRef;
  "redis-dump": PackageRef;
  "redis-dump-go": PackageRef;
  "redis-plus-plus": PackageRef;
  redisTestHook: PackageRef;
  redka: PackageRef;
  redli: PackageRef;
  redlib: PackageRef;
  rednotebook: PackageRef;
  redo: PackageRef;
  "redo-apenwarr": PackageRef;
  "redo-c": PackageRef;
  "redo-sh": PackageRef;
  "redoc-cli": PackageRef;
  redocly: PackageRef;
  redoflacs: PackageRef;
  "redpanda-client": PackageRef;
  redprl: PackageRef;
  redshift: PackageRef;
  redshift_jdbc: PackageRef;
  redu: PackageRef;
  "redwax-tool": PackageRef;
  "refinery-cli": PackageRef;
  "reflection-cpp": PackageRef;
  reflex: PackageRef;
  refmt: PackageRef;
  reftools: PackageRef;
  refurb: PackageRef;
  reg: PackageRef;
  regal: PackageRef;
  regenkfs: PackageRef;
  "regex-cli": PackageRef;
  regex2json: PackageRef;
  regexploit: PackageRef;
  regina: PackageRef;
  regname: PackageRef;
  "rego-query": PackageRef;
  regolith: PackageRef;
  regols: PackageRef;
  regpg: PackageRef;
  regripper: PackageRef;
  regrippy: PackageRef;
  regsync: PackageRef;
  rehex: PackageRef;
  reindeer: PackageRef;
  "rekor-cli": PackageRef;
  "rekor-server": PackageRef;
  "release-plz": PackageRef;
  relic: PackageRef;
  remake: PackageRef;
  "remarkable-mouse": PackageRef;
  remarshal: PackageRef;
  remarshal_0_17: PackageRef;
  remctl: PackageRef;
  remind: PackageRef;
  remkrom: PackageRef;
  remmina: PackageRef;
  remod: PackageRef;
  remodel: PackageRef;
  "remote-exec": PackageRef;
  removeReferencesTo: PackageRef;
  "ren-find": PackageRef;
  rename: PackageRef;
  renameutils: PackageRef;
  render50: PackageRef;
  rendercv: PackageRef;
  renderizer: PackageRef;
  reno: PackageRef;
  "renode-dts2repl": PackageRef;
  renovate: PackageRef;
  renpy: PackageRef;
  "rep-grep": PackageRef;
  "rep-gtk": PackageRef;
  repak: PackageRef;
  repgrep: PackageRef;
  replace: PackageRef;
  "replace-secret": PackageRef;
  replacement: PackageRef;
  replibyte: PackageRef;
  replxx: PackageRef;
  repocheck: PackageRef;
  repomix: PackageRef;
  reposilite: PackageRef;
  reposurgeon: PackageRef;
  repren: PackageRef;
  reprepro: PackageRef;
  "repro-env": PackageRef;
  "repro-get": PackageRef;
  reproc: PackageRef;
  reproxy: PackageRef;
  repseek: PackageRef;
  reptor: PackageRef;
  requestly: PackageRef;
  rerun: PackageRef;
  "rescript-language-server": PackageRef;
  rescrobbled: PackageRef;
  resgate: PackageRef;
  reshape: PackageRef;
  resholve: PackageRef;
  resnap: PackageRef;
  "resolve-march-native": PackageRef;
  resorter: PackageRef;
  responder: PackageRef;
  restate: PackageRef;
  restic: PackageRef;
  "restic-browser": PackageRef;
  "restic-integrity": PackageRef;
  "restic-rest-server": PackageRef;
  resticprofile: PackageRef;
  restinio: PackageRef;
  restique: PackageRef;
  restish: PackageRef;
  restls: PackageRef;
  restman: PackageRef;
  restream: PackageRef;
  resumed: PackageRef;
  resvg: PackageRef;
  retext: PackageRef;
  reth: PackageRef;
  rethinkdb: PackageRef;
  retool: PackageRef;
  "retro-gtk": PackageRef;
  retroarch: PackageRef;
  "retroarch-assets": PackageRef;
  "retroarch-bare": PackageRef;
  "retroarch-free": PackageRef;
  "retroarch-full": PackageRef;
  "retroarch-joypad-autoconfig": PackageRef;
  retry: PackageRef;
  reuse: PackageRef;
  "revanced-cli": PackageRef;
  "reveal-md": PackageRef;
  "reversal-icon-theme": PackageRef;
  reviewdog: PackageRef;
  revive: PackageRef;
  "revolt-desktop": PackageRef;
  revolver: PackageRef;
  revpfw3: PackageRef;
  revup: PackageRef;
  rewatch: PackageRef;
  rewrk: PackageRef;
  rex: PackageRef;
  rexi: PackageRef;
  rfc: PackageRef;
  "rfc-bibtex": PackageRef;
  rfdump: PackageRef;
  rgbds: PackageRef;
  rgxg: PackageRef;
  rhack: PackageRef;
  "rhai-doc": PackageRef;
  rhash: PackageRef;
  rhino: PackageRef;
  rhoas: PackageRef;
  "rhodium-libre": PackageRef;
  rhvoice: PackageRef;
  "rich-cli": PackageRef;
  richgo: PackageRef;
  ricty: PackageRef;
  "rictydiminished-with-firacode": PackageRef;
  riemann: PackageRef;
  "riemann-dash": PackageRef;
  "riemann-tools": PackageRef;
  ries: PackageRef;
  riff: PackageRef;
  riffdiff: PackageRef;
  rifiuti: PackageRef;
  rig: PackageRef;
  "rigel-engine": PackageRef;
  "rime-cli": PackageRef;
  "rime-data": PackageRef;
  "rime-ice": PackageRef;
  "rime-japanese": PackageRef;
  "rime-moegirl": PackageRef;
  "rime-wanxiang": PackageRef;
  "rime-zhwiki": PackageRef;
  rimgo: PackageRef;
  rinetd: PackageRef;
  ringfairy: PackageRef;
  rink: PackageRef;
  rinutils: PackageRef;
  rio: PackageRef;
  "riot-redis": PackageRef;
  rip2: PackageRef;
  "ripasso-cursive": PackageRef;
  ripdrag: PackageRef;
  "ripe-atlas-tools": PackageRef;
  ripes: PackageRef;
  ripgrep: PackageRef;
  "ripgrep-all": PackageRef;
  ripmime: PackageRef;
  rippkgs: PackageRef;
  ripsecrets: PackageRef;
  ripunzip: PackageRef;
  risor: PackageRef;
  ristate: PackageRef;
  rita: PackageRef;
  rivalcfg: PackageRef;
  "river-filtile": PackageRef;
  rivercarro: PackageRef;
  rivet: PackageRef;
  rizin: PackageRef;
  rkbin: PackageRef;
  rkdeveloptool: PackageRef;
  "rkdeveloptool-pine64": PackageRef;
  rke: PackageRef;
  rkik: PackageRef;
  rkpd2: PackageRef;
  rkrlv2: PackageRef;
  rlama: PackageRef;
  rlci: PackageRef;
  rlottie: PackageRef;
  rlwrap: PackageRef;
  "rm-improved": PackageRef;
  rman: PackageRef;
  rmapi: PackageRef;
  rmfakecloud: PackageRef;
  rmfuse: PackageRef;
  rml: PackageRef;
  rmlint: PackageRef;
  rmpc: PackageRef;
  rmtrash: PackageRef;
  rmview: PackageRef;
  rmw: PackageRef;
  "rnd-name": PackageRef;
  rnginline: PackageRef;
  rnm: PackageRef;
  rnnoise: PackageRef;
  "rnnoise-plugin": PackageRef;
  rnote: PackageRef;
  rnp: PackageRef;
  rnr: PackageRef;
  rns: PackageRef;
  rnv: PackageRef;
  roadrunner: PackageRef;
  "roave-backward-compatibility-check": PackageRef;
  "robin-map": PackageRef;
  robo: PackageRef;
  robodoc: PackageRef;
  robotfindskitten: PackageRef;
  "robotframework-tidy": PackageRef;
  roboto: PackageRef;
  "roboto-flex": PackageRef;
  "roboto-mono": PackageRef;
  "roboto-serif": PackageRef;
  "roboto-slab": PackageRef;
  "robustirc-bridge": PackageRef;
  "roc-toolkit": PackageRef;
  rocksdb: PackageRef;
  rocksdb_6_23: PackageRef;
  rocksdb_7_10: PackageRef;
  rocksdb_8_11: PackageRef;
  rocksdb_8_3: PackageRef;
  rocksdb_9_10: PackageRef;
  rockstarlang: PackageRef;
  rockyou: PackageRef;
  "rocq-core": PackageRef;
  "rocq-core_9_1": PackageRef;
  "rofi-file-browser": PackageRef;
  "rofi-menugen": PackageRef;
  "rofi-mpd": PackageRef;
  "rofi-obsidian": PackageRef;
  "rofi-screenshot": PackageRef;
  rogue: PackageRef;
  rojo: PackageRef;
  rolespec: PackageRef;
  romdirfs: PackageRef;
  ronin: PackageRef;
  ronn: PackageRef;
  roogle: PackageRef;
  roomeqwizard: PackageRef;
  "roon-tui": PackageRef;
  root: PackageRef;
  rootbar: PackageRef;
  ropebwt2: PackageRef;
  ropgadget: PackageRef;
  ropr: PackageRef;
  rops: PackageRef;
  rosa: PackageRef;
  "rose-pine-cursor": PackageRef;
  "rose-pine-hyprcursor": PackageRef;
  rosenpass: PackageRef;
  "rosenpass-tools": PackageRef;
  rosie: PackageRef;
  roslyn: PackageRef;
  "roslyn-ls": PackageRef;
  rospo: PackageRef;
  roswell: PackageRef;
  rotonda: PackageRef;
  rott: PackageRef;
  "rott-shareware": PackageRef;
  round: PackageRef;
  roundcube: PackageRef;
  "rounded-mgenplus": PackageRef;
  roundup: PackageRef;
  "route-detect": PackageRef;
  "route-graph": PackageRef;
  route159: PackageRef;
  routedns: PackageRef;
  router: PackageRef;
  routersploit: PackageRef;
  routinator: PackageRef;
  routino: PackageRef;
  rover: PackageRef;
  roxctl: PackageRef;
  rp: PackageRef;
  rpcbind: PackageRef;
  rpclib: PackageRef;
  "rpcsvc-proto": PackageRef;
  "rpg-cli": PackageRef;
  "rpi-imager": PackageRef;
  rpiboot: PackageRef;
  rpiplay: PackageRef;
  rpl: PackageRef;
  rpm: PackageRef;
  "rpm-sequoia": PackageRef;
  rpm2targz: PackageRef;
  rpmextract: PackageRef;
  rq: PackageRef;
  rqbit: PackageRef;
  rqlite: PackageRef;
  rquickshare: PackageRef;
  "rquickshare-legacy": PackageRef;
  rrdtool: PackageRef;
  rrootage: PackageRef;
  rrsync: PackageRef;
  rs: PackageRef;
  "rs-git-fsmonitor": PackageRef;
  "rs-tftpd": PackageRef;
  rsass: PackageRef;
  rsbep: PackageRef;
  rsbkb: PackageRef;
  rsclock: PackageRef;
  rset: PackageRef;
  rsgain: PackageRef;
  rshell: PackageRef;
  rshijack: PackageRef;
  rsibreak: PackageRef;
  rsign2: PackageRef;
  rslint: PackageRef;
  rsmangler: PackageRef;
  rsonpath: PackageRef;
  rsop: PackageRef;
  "rspamd-trainer": PackageRef;
  rsrpc: PackageRef;
  "rss-bridge": PackageRef;
  "rss-bridge-cli": PackageRef;
  rss2email: PackageRef;
  rsshub: PackageRef;
  rsstail: PackageRef;
  "rsstail-py": PackageRef;
  rst2html5: PackageRef;
  rst2pdf: PackageRef;
  rstcheck: PackageRef;
  rstcheckWithSphinx: PackageRef;
  rstfmt: PackageRef;
  rstudio: PackageRef;
  rstudioServerWrapper: PackageRef;
  rstudioWrapper: PackageRef;
  rsync: PackageRef;
  rsyncy: PackageRef;
  rt: PackageRef;
  rtags: PackageRef;
  rtaudio: PackageRef;
  rtaudio_6: PackageRef;
  rtfm: PackageRef;
  "rtl-ais": PackageRef;
  "rtl-sdr": PackageRef;
  "rtl-sdr-librtlsdr": PackageRef;
  "rtl-sdr-osmocom": PackageRef;
  rtl_433: PackageRef;
  rtl_fm_streamer: PackageRef;
  rtlamr: PackageRef;
  rtlcss: PackageRef;
  rtmidi: PackageRef;
  rtmpdump: PackageRef;
  rtmpdump_gnutls: PackageRef;
  rtorrent: PackageRef;
  rtptools: PackageRef;
  rtrlib: PackageRef;
  rtrtr: PackageRef;
  rtss: PackageRef;
  rttr: PackageRef;
  rtz: PackageRef;
  ruapu: PackageRef;
  rubber: PackageRef;
  rubberband: PackageRef;
  rubik: PackageRef;
  rubiks: PackageRef;
  rubocop: PackageRef;
  "ruby-lsp": PackageRef;
  ruby_3_1: PackageRef;
  ruby_3_2: PackageRef;
  ruby_3_4: PackageRef;
  rubyfmt: PackageRef;
  rucio: PackageRef;
  rucola: PackageRef;
  rucredstash: PackageRef;
  ruff: PackageRef;
  ruffle: PackageRef;
  rufo: PackageRef;
  ruler: PackageRef;
  run: PackageRef;
  "run-npush": PackageRef;
  rund: PackageRef;
  rundeck: PackageRef;
  "rundeck-cli": PackageRef;
  rune: PackageRef;
  "rune-languageserver": PackageRef;
  runiq: PackageRef;
  runit: PackageRef;
  runitor: PackageRef;
  runmd: PackageRef;
  runme: PackageRef;
  runningx: PackageRef;
  runpodctl: PackageRef;
  runzip: PackageRef;
  ruplacer: PackageRef;
  ruqola: PackageRef;
  rure: PackageRef;
  rush: PackageRef;
  "rush-parallel": PackageRef;
  russ: PackageRef;
  "rust-analyzer": PackageRef;
  "rust-analyzer-unwrapped": PackageRef;
  "rust-audit-info": PackageRef;
  "rust-bindgen": PackageRef;
  "rust-bindgen-unwrapped": PackageRef;
  "rust-cbindgen": PackageRef;
  "rust-code-analysis": PackageRef;
  "rust-hypervisor-firmware": PackageRef;
  "rust-jemalloc-sys": PackageRef;
  "rust-jemalloc-sys-unprefixed": PackageRef;
  "rust-motd": PackageRef;
  "rust-parallel": PackageRef;
  "rust-petname": PackageRef;
  "rust-script": PackageRef;
  "rust-stakeholder": PackageRef;
  "rust-streamdeck": PackageRef;
  "rust-synapse-compress-state": PackageRef;
  "rust-traverse": PackageRef;
  rustc: PackageRef;
  "rustc-unwrapped": PackageRef;
  rustcat: PackageRef;
  rustdesk: PackageRef;
  "rustdesk-server": PackageRef;
  rustdress: PackageRef;
  rustfinity: PackageRef;
  rustfmt: PackageRef;
  "rusti-cal": PackageRef;
  rustic: PackageRef;
  rustical: PackageRef;
  rustlings: PackageRef;
  "rustls-ffi": PackageRef;
  rustmission: PackageRef;
  rustplayer: PackageRef;
  rustpython: PackageRef;
  rustscan: PackageRef;
  rustup: PackageRef;
  "rustup-toolchain-install-master": PackageRef;
  rustus: PackageRef;
  "rusty-bash": PackageRef;
  "rusty-diceware": PackageRef;
  "rusty-man": PackageRef;
  rustycli: PackageRef;
  rustypaste: PackageRef;
  "rustypaste-cli": PackageRef;
  rustywind: PackageRef;
  rutabaga_gfx: PackageRef;
  rutorrent: PackageRef;
  ruwudu: PackageRef;
  rvvm: PackageRef;
  rvz: PackageRef;
  rw: PackageRef;
  rwalk: PackageRef;
  rxp: PackageRef;
  "rxvt-unicode": PackageRef;
  "rxvt-unicode-emoji": PackageRef;
  "rxvt-unicode-unwrapped": PackageRef;
  "rxvt-unicode-unwrapped-emoji": PackageRef;
  rye: PackageRef;
  rymdport: PackageRef;
  ryokucha: PackageRef;
  rzip: PackageRef;
  rzls: PackageRef;
  reposilitePlugins: reposilitePlugins;
  rizinPlugins: rizinPlugins;
  rocmPackages: rocmPackages;
  rocqPackages: rocqPackages;
  roundcubePlugins: roundcubePlugins;
  rubyPackages_3_4: rubyPackages_3_4;
}

export interface onLlDd·s {
  "s-search": PackageRef;
  "s-tui": PackageRef;
  s2geometry: PackageRef;
  "s2n-tls": PackageRef;
  s2png: PackageRef;
  "s3-credentials": PackageRef;
  s3backer: PackageRef;
  s3bro: PackageRef;
  s3cmd: PackageRef;
  s3fs: PackageRef;
  s3proxy: PackageRef;
  s3rs: PackageRef;
  s3scanner: PackageRef;
  s4cmd: PackageRef;
  s5: PackageRef;
  s5cmd: PackageRef;
  s6: PackageRef;
  "s6-dns": PackageRef;
  "s6-man-pages": PackageRef;
  "s6-networking": PackageRef;
  "s6-networking-man-pages": PackageRef;
  "s6-portable-utils": PackageRef;
  "s6-portable-utils-man-pages": PackageRef;
  "s6-rc": PackageRef;
  "s6-rc-man-pages": PackageRef;
  s9fes: PackageRef;
  sacad: PackageRef;
  sacc: PackageRef;
  sacrifice: PackageRef;
  sad: PackageRef;
  safe: PackageRef;
  "safe-rm": PackageRef;
  safecloset: PackageRef;
  safefile: PackageRef;
  safestringlib: PackageRef;
  "safety-cli": PackageRef;
  saga: PackageRef;
  sagetex: PackageRef;
  "sagittarius-scheme": PackageRef;
  sagoin: PackageRef;
  "sahel-fonts": PackageRef;
  "sail-riscv": PackageRef;
  sailsd: PackageRef;
  saldl: PackageRef;
  saldo: PackageRef;
  salmon: PackageRef;
  salt: PackageRef;
  "salt-lint": PackageRef;
  saman_ttf: PackageRef;
  samba: PackageRef;
  samba4Full: PackageRef;
  samdump2: PackageRef;
  "samim-fonts": PackageRef;
  saml2aws: PackageRef;
  sammler: PackageRef;
  sampler: PackageRef;
  samplicator: PackageRef;
  samply: PackageRef;
  sampradaya: PackageRef;
  samtools: PackageRef;
  samurai: PackageRef;
  sanctity: PackageRef;
  sandbar: PackageRef;
  "sane-backends": PackageRef;
  sanjuuni: PackageRef;
  sanoid: PackageRef;
  sapling: PackageRef;
  "sarabun-font": PackageRef;
  "sarasa-gothic": PackageRef;
  "sarif-converter": PackageRef;
  "sarif-fmt": PackageRef;
  "sarif-tools": PackageRef;
  sasquatch: PackageRef;
  "sasquatch-v4be": PackageRef;
  sass: PackageRef;
  sassc: PackageRef;
  sasutils: PackageRef;
  satallax: PackageRef;
  satisfactorymodmanager: PackageRef;
  satyrographos: PackageRef;
  satysfi: PackageRef;
  "sauce-connect": PackageRef;
  saucectl: PackageRef;
  savepagenow: PackageRef;
  savvycan: PackageRef;
  sawfish: PackageRef;
  sawjap: PackageRef;
  saxon: PackageRef;
  "saxon-he": PackageRef;
  "saxon_11-he": PackageRef;
  "saxon_9-he": PackageRef;
  saxonb: PackageRef;
  saxonb_9_1: PackageRef;
  sayonara: PackageRef;
  sbcl: PackageRef;
  sbcl_2_4_10: PackageRef;
  sbcl_2_4_6: PackageRef;
  sbcl_2_5_5: PackageRef;
  "sblim-sfcc": PackageRef;
  "sbom-tool": PackageRef;
  "sbom-utility": PackageRef;
  sbom2dot: PackageRef;
  sbom4files: PackageRef;
  sbom4python: PackageRef;
  sbomnix: PackageRef;
  sbt: PackageRef;
  "sbt-extras": PackageRef;
  "sbt-with-scala-native": PackageRef;
  sby: PackageRef;
  sc: PackageRef;
  "sc-im": PackageRef;
  sc68: PackageRef;
  sca2d: PackageRef;
  scala: PackageRef;
  "scala-cli": PackageRef;
  "scala-next": PackageRef;
  "scala-runners": PackageRef;
  "scala-update": PackageRef;
  scala_2_12: PackageRef;
  scala_2_13: PackageRef;
  scalafix: PackageRef;
  scalafmt: PackageRef;
  scalapack: PackageRef;
  scalene: PackageRef;
  "scaleway-cli": PackageRef;
  scalingo: PackageRef;
  scalp: PackageRef;
  scalpel: PackageRef;
  "scalr-cli": PackageRef;
  "scan-build-py": PackageRef;
  "scantailor-advanced": PackageRef;
  "scantailor-universal": PackageRef;
  "scap-security-guide": PackageRef;
  scarlett2: PackageRef;
  scc: PackageRef;
  sccache: PackageRef;
  sccmhunter: PackageRef;
  scdl: PackageRef;
  scdoc: PackageRef;
  scenefx: PackageRef;
  "scenic-view": PackageRef;
  scfbuild: PackageRef;
  scheherazade: PackageRef;
  "scheherazade-new": PackageRef;
  schema2ldif: PackageRef;
  schemacrawler: PackageRef;
  schemamap: PackageRef;
  schemaspy: PackageRef;
  schemat: PackageRef;
  "scheme-bytestructures": PackageRef;
  "scheme-manpages": PackageRef;
  scheme48: PackageRef;
  schismtracker: PackageRef;
  schleuder: PackageRef;
  "schleuder-cli": PackageRef;
  schroedinger: PackageRef;
  scid: PackageRef;
  scientifica: PackageRef;
  scilla: PackageRef;
  scimark: PackageRef;
  scion: PackageRef;
  "scion-apps": PackageRef;
  "scion-bootstrapper": PackageRef;
  scip: PackageRef;
  "scip-go": PackageRef;
  "scipopt-gcg": PackageRef;
  "scipopt-papilo": PackageRef;
  "scipopt-scip": PackageRef;
  "scipopt-soplex": PackageRef;
  "scipopt-ug": PackageRef;
  "scipopt-zimpl": PackageRef;
  "scitokens-cpp": PackageRef;
  scli: PackageRef;
  scmpuff: PackageRef;
  scmutils: PackageRef;
  scom: PackageRef;
  scons: PackageRef;
  scooter: PackageRef;
  "scope-lite": PackageRef;
  "scopehal-apps": PackageRef;
  scorecard: PackageRef;
  scotch: PackageRef;
  scotty: PackageRef;
  scour: PackageRef;
  scout: PackageRef;
  scowl: PackageRef;
  scponly: PackageRef;
  scraper: PackageRef;
  scrcpy: PackageRef;
  screego: PackageRef;
  screen: PackageRef;
  "screen-message": PackageRef;
  "screen-pipe": PackageRef;
  screenfetch: PackageRef;
  "screenly-cli": PackageRef;
  screentest: PackageRef;
  scribus: PackageRef;
  "script-directory": PackageRef;
  scriptaculous: PackageRef;
  scripthaus: PackageRef;
  scriptisto: PackageRef;
  scriv: PackageRef;
  "scrounge-ntfs": PackageRef;
  scrub: PackageRef;
  "scrutiny-collector": PackageRef;
  "scryer-prolog": PackageRef;
  scrypt: PackageRef;
  scs: PackageRef;
  scsh: PackageRef;
  scspell: PackageRef;
  "scss-lint": PackageRef;
  scuba: PackageRef;
  scummvm: PackageRef;
  sd: PackageRef;
  "sd-local": PackageRef;
  "sd-mux-ctrl": PackageRef;
  sdat2img: PackageRef;
  sdate: PackageRef;
  sdcc: PackageRef;
  sdcv: PackageRef;
  "sddm-chili-theme": PackageRef;
  sdkmanager: PackageRef;
  sdl3: PackageRef;
  "sdl3-image": PackageRef;
  "sdl3-ttf": PackageRef;
  sdl_gamecontrollerdb: PackageRef;
  sdlookup: PackageRef;
  sdlpop: PackageRef;
  sdrangel: PackageRef;
  sdrpp: PackageRef;
  "sea-orm-cli": PackageRef;
  "seabios-coreboot": PackageRef;
  "seabios-csm": PackageRef;
  "seabios-qemu": PackageRef;
  seabird: PackageRef;
  seagoat: PackageRef;
  sealcurses: PackageRef;
  searxng: PackageRef;
  seashells: PackageRef;
  seaweedfs: PackageRef;
  sec: PackageRef;
  seccure: PackageRef;
  seclists: PackageRef;
  secp256k1: PackageRef;
  "secrets-extractor": PackageRef;
  secretspec: PackageRef;
  securefs: PackageRef;
  see: PackageRef;
  "see-cat": PackageRef;
  seehecht: PackageRef;
  seilfahrt: PackageRef;
  selendroid: PackageRef;
  selene: PackageRef;
  "selenium-manager": PackageRef;
  "selenium-server-standalone": PackageRef;
  selfoss: PackageRef;
  "semantic-release": PackageRef;
  "semeru-bin": PackageRef;
  "semeru-bin-11": PackageRef;
  "semeru-bin-17": PackageRef;
  "semeru-jre-bin": PackageRef;
  "semeru-jre-bin-11": PackageRef;
  "semeru-jre-bin-17": PackageRef;
  semgrep: PackageRef;
  "semgrep-core": PackageRef;
  semiphemeral: PackageRef;
  semver: PackageRef;
  "semver-tool": PackageRef;
  send: PackageRef;
  sendgmail: PackageRef;
  sendme: PackageRef;
  senpai: PackageRef;
  "sensible-utils": PackageRef;
  "sensu-go-agent": PackageRef;
  "sensu-go-backend": PackageRef;
  "sensu-go-cli": PackageRef;
  sent: PackageRef;
  sentencepiece: PackageRef;
  "sentry-cli": PackageRef;
  senv: PackageRef;
  separateDebugInfo: PackageRef;
  seppo: PackageRef;
  "seq-cli": PackageRef;
  seqdiag: PackageRef;
  seqkit: PackageRef;
  seqtk: PackageRef;
  sequin: PackageRef;
  "sequoia-chameleon-gnupg": PackageRef;
  "sequoia-sq": PackageRef;
  "sequoia-sqop": PackageRef;
  "sequoia-sqv": PackageRef;
  "sequoia-wot": PackageRef;
  serd: PackageRef;
  "serenityos-emoji-font": PackageRef;
  serf: PackageRef;
  serfdom: PackageRef;
  "serial-studio": PackageRef;
  serialdv: PackageRef;
  serie: PackageRef;
  serpent: PackageRef;
  serpl: PackageRef;
  "servarr-ffmpeg": PackageRef;
  serve: PackageRef;
  "serve-d": PackageRef;
  serverless: PackageRef;
  serverspec: PackageRef;
  servo: PackageRef;
  sesh: PackageRef;
  seshat: PackageRef;
  sessreg: PackageRef;
  setJavaClassPath: PackageRef;
  setconf: PackageRef;
  setroot: PackageRef;
  "setup-envtest": PackageRef;
  setupDebugInfoDirs: PackageRef;
  setzer: PackageRef;
  "sev-snp-measure": PackageRef;
  seventeenlands: PackageRef;
  sewer: PackageRef;
  sexpp: PackageRef;
  seyren: PackageRef;
  sfcgal: PackageRef;
  sfeed: PackageRef;
  sfm: PackageRef;
  sfml: PackageRef;
  sfml_2: PackageRef;
  sfsexp: PackageRef;
  sftool: PackageRef;
  "sftool-gui": PackageRef;
  sftpgo: PackageRef;
  sfxr: PackageRef;
  sfz: PackageRef;
  sgfutils: PackageRef;
  sgp4: PackageRef;
  sh4d0wup: PackageRef;
  sha1collisiondetection: PackageRef;
  sha2wordlist: PackageRef;
  shaarli: PackageRef;
  shab: PackageRef;
  "shabnam-fonts": PackageRef;
  shadcn: PackageRef;
  "shader-slang": PackageRef;
  shaderc: PackageRef;
  shadered: PackageRef;
  "shades-of-gray-theme": PackageRef;
  shadowenv: PackageRef;
  shadowfox: PackageRef;
  "shadowsocks-libev": PackageRef;
  "shadowsocks-rust": PackageRef;
  "shadowsocks-v2ray-plugin": PackageRef;
  shairplay: PackageRef;
  "shairport-sync": PackageRef;
  "shairport-sync-airplay2": PackageRef;
  "shaka-packager": PackageRef;
  shake: PackageRef;
  "shanggu-fonts": PackageRef;
  shapelib: PackageRef;
  shaperglot: PackageRef;
  "shaperglot-cli": PackageRef;
  shaq: PackageRef;
  shards: PackageRef;
  "share-preview": PackageRef;
  "shared-mime-info": PackageRef;
  shared_desktop_ontologies: PackageRef;
  sharedown: PackageRef;
  sharing: PackageRef;
  shark: PackageRef;
  sharkey: PackageRef;
  sharness: PackageRef;
  sharutils: PackageRef;
  "shattered-pixel-dungeon": PackageRef;
  shc: PackageRef;
  sheldon: PackageRef;
  "shell-genie": PackageRef;
  "shell-gpt": PackageRef;
  shell2http: PackageRef;
  shellcheck: PackageRef;
  "shellcheck-minimal": PackageRef;
  "shellcheck-sarif": PackageRef;
  shellclear: PackageRef;
  shelldap: PackageRef;
  shellharden: PackageRef;
  shellify: PackageRef;
  shellnoob: PackageRef;
  shellspec: PackageRef;
  shellz: PackageRef;
  "shen-sbcl": PackageRef;
  shepherd: PackageRef;
  sherlock: PackageRef;
  "sherlock-launcher": PackageRef;
  sherpa: PackageRef;
  shfm: PackageRef;
  shfmt: PackageRef;
  shhmsg: PackageRef;
  shhopt: PackageRef;
  "shibboleth-sp": PackageRef;
  shine: PackageRef;
  shiori: PackageRef;
  shipments: PackageRef;
  shipwright: PackageRef;
  shisho: PackageRef;
  shittier: PackageRef;
  shiv: PackageRef;
  shmig: PackageRef;
  shntool: PackageRef;
  shocco: PackageRef;
  shod: PackageRef;
  shogihome: PackageRef;
  shogun: PackageRef;
  "shopify-cli": PackageRef;
  "shopify-themekit": PackageRef;
  "shopware-cli": PackageRef;
  shortenPerlShebang: PackageRef;
  "shorter-pixel-dungeon": PackageRef;
  shortscan: PackageRef;
  "shot-scraper": PackageRef;
  shotcut: PackageRef;
  shoutrrr: PackageRef;
  showoff: PackageRef;
  showtime: PackageRef;
  shrikhand: PackageRef;
  shtris: PackageRef;
  shunit2: PackageRef;
  shutter: PackageRef;
  sic: PackageRef;
  "sic-image-cli": PackageRef;
  sickgear: PackageRef;
  sidekick: PackageRef;
  sidplayfp: PackageRef;
  siege: PackageRef;
  "sierra-gtk-theme": PackageRef;
  "sieve-connect": PackageRef;
  sieveshell: PackageRef;
  sift: PackageRef;
  sig: PackageRef;
  sigal: PackageRef;
  sigdigger: PackageRef;
  sigi: PackageRef;
  sigil: PackageRef;
  "sigma-cli": PackageRef;
  "signal-backup-deduplicator": PackageRef;
  "signal-cli": PackageRef;
  "signal-desktop-bin": PackageRef;
  "signal-export": PackageRef;
  "signalbackup-tools": PackageRef;
  signaturepdf: PackageRef;
  signwriting: PackageRef;
  "sigrok-cli": PackageRef;
  "sigrok-firmware-fx2lafw": PackageRef;
  sigslot: PackageRef;
  sigtop: PackageRef;
  sigutils: PackageRef;
  siji: PackageRef;
  "siketyan-ghr": PackageRef;
  "sil-abyssinica": PackageRef;
  "sil-padauk": PackageRef;
  sile: PackageRef;
  silenthound: PackageRef;
  silice: PackageRef;
  silicon: PackageRef;
  sillytavern: PackageRef;
  "silver-platter": PackageRef;
  "silver-searcher": PackageRef;
  silverbullet: PackageRef;
  silx: PackageRef;
  simavr: PackageRef;
  simbaplusplus: PackageRef;
  simde: PackageRef;
  simdjson: PackageRef;
  simdutf: PackageRef;
  simg2img: PackageRef;
  simgrid: PackageRef;
  simh: PackageRef;
  similarity: PackageRef;
  "simple-completion-language-server": PackageRef;
  "simple-dlna-browser": PackageRef;
  "simple-http-server": PackageRef;
  "simple64-netplay-server": PackageRef;
  simpleTpmPk11: PackageRef;
  simplehttp2server: PackageRef;
  simpleini: PackageRef;
  simpleproxy: PackageRef;
  simplesamlphp: PackageRef;
  simplotask: PackageRef;
  "sing-box": PackageRef;
  "sing-geoip": PackageRef;
  "sing-geosite": PackageRef;
  "single-file-cli": PackageRef;
  singular: PackageRef;
  sioclient: PackageRef;
  sioyek: PackageRef;
  sipcalc: PackageRef;
  sipexer: PackageRef;
  sipp: PackageRef;
  sipsak: PackageRef;
  sipvicious: PackageRef;
  sirikali: PackageRef;
  sish: PackageRef;
  sispmctl: PackageRef;
  "sitelen-seli-kiwen": PackageRef;
  "sitespeed-io": PackageRef;
  sizelint: PackageRef;
  sjasmplus: PackageRef;
  skaffold: PackageRef;
  skalibs: PackageRef;
  skalibs_2_10: PackageRef;
  skate: PackageRef;
  skeditor: PackageRef;
  skeema: PackageRef;
  "sketchybar-app-font": PackageRef;
  skeu: PackageRef;
  skia: PackageRef;
  "skia-aseprite": PackageRef;
  skim: PackageRef;
  skjold: PackageRef;
  skktools: PackageRef;
  skopeo: PackageRef;
  skribilo: PackageRef;
  skrive: PackageRef;
  skrooge: PackageRef;
  skydns: PackageRef;
  skyemu: PackageRef;
  skypilot: PackageRef;
  skytemple: PackageRef;
  sl: PackageRef;
  "sl1-to-photon": PackageRef;
  sla2pdf: PackageRef;
  "slack-cli": PackageRef;
  "slack-term": PackageRef;
  slackdump: PackageRef;
  slang: PackageRef;
  sleek: PackageRef;
  slepc: PackageRef;
  sleqp: PackageRef;
  sleuthkit: PackageRef;
  slibGuile: PackageRef;
  slides: PackageRef;
  slimevr: PackageRef;
  "slimevr-server": PackageRef;
  slimserver: PackageRef;
  slingshot: PackageRef;
  "slint-lsp": PackageRef;
  "slint-viewer": PackageRef;
  slippy: PackageRef;
  slipshow: PackageRef;
  slipstream: PackageRef;
  "slither-analyzer": PackageRef;
  sloth: PackageRef;
  slowhttptest: PackageRef;
  slowlorust: PackageRef;
  "slsa-verifier": PackageRef;
  "slsk-batchdl": PackageRef;
  slumber: PackageRef;
  "slurm-nm": PackageRef;
  slushload: PackageRef;
  sm64baserom: PackageRef;
  sm64ex: PackageRef;
  smack: PackageRef;
  smag: PackageRef;
  smallwm: PackageRef;
  smap: PackageRef;
  smartcat: PackageRef;
  smartcrop: PackageRef;
  smartmontools: PackageRef;
  smarty3: PackageRef;
  "smarty3-i18n": PackageRef;
  smassh: PackageRef;
  smatch: PackageRef;
  "smb3-foundry": PackageRef;
  "smbclient-ng": PackageRef;
  smbmap: PackageRef;
  smbscan: PackageRef;
  "smc-chilanka": PackageRef;
  "smc-manjari": PackageRef;
  smeagol: PackageRef;
  smenu: PackageRef;
  smfh: PackageRef;
  smile: PackageRef;
  "smiley-sans": PackageRef;
  smokeping: PackageRef;
  smpeg: PackageRef;
  smpeg2: PackageRef;
  smpmgr: PackageRef;
  smpq: PackageRef;
  smtp4dev: PackageRef;
  smtprelay: PackageRef;
  smu: PackageRef;
  smug: PackageRef;
  smuview: PackageRef;
  smuxi: PackageRef;
  "sn-pro": PackageRef;
  sn0int: PackageRef;
  snac2: PackageRef;
  snagboot: PackageRef;
  snakefmt: PackageRef;
  snakemake: PackageRef;
  snallygaster: PackageRef;
  snapcast: PackageRef;
  snappy: PackageRef;
  snappymail: PackageRef;
  snapraid: PackageRef;
  snapshot: PackageRef;
  snapweb: PackageRef;
  snarkos: PackageRef;
  snazy: PackageRef;
  snd: PackageRef;
  sndio: PackageRef;
  sndpeek: PackageRef;
  snekim: PackageRef;
  snes9x: PackageRef;
  "snes9x-gtk": PackageRef;
  snet: PackageRef;
  sng: PackageRef;
  sngrep: PackageRef;
  snicat: PackageRef;
  sniffglue: PackageRef;
  sniffnet: PackageRef;
  sniglet: PackageRef;
  "snipe-it": PackageRef;
  snipes: PackageRef;
  snixembed: PackageRef;
  snmpcheck: PackageRef;
  snobol4: PackageRef;
  snoop: PackageRef;
  snooze: PackageRef;
  snore: PackageRef;
  snow: PackageRef;
  snowblind: PackageRef;
  snowcat: PackageRef;
  snowcrash: PackageRef;
  snowflake: PackageRef;
  "snowflake-cli": PackageRef;
  snowmachine: PackageRef;
  snowman: PackageRef;
  snpeff: PackageRef;
  snscrape: PackageRef;
  "snx-rs": PackageRef;
  snyk: PackageRef;
  so: PackageRef;
  soapyairspy: PackageRef;
  soapyaudio: PackageRef;
  soapybladerf: PackageRef;
  soapyhackrf: PackageRef;
  soapyplutosdr: PackageRef;
  soapyremote: PackageRef;
  soapyrtlsdr: PackageRef;
  soapysdr: PackageRef;
  "soapysdr-with-plugins": PackageRef;
  soapyuhd: PackageRef;
  sobjectizer: PackageRef;
  socat: PackageRef;
  soci: PackageRef;
  "social-engineer-toolkit": PackageRef;
  socialscan: PackageRef;
  sockdump: PackageRef;
  socket_wrapper: PackageRef;
  socklog: PackageRef;
  sockperf: PackageRef;
  "soco-cli": PackageRef;
  "sof-tools": PackageRef;
  sofa: PackageRef;
  sofia_sip: PackageRef;
  "soft-serve": PackageRef;
  softflowd: PackageRef;
  softhsm: PackageRef;
  soil: PackageRef;
  sointu: PackageRef;
  soju: PackageRef;
  sokol: PackageRef;
  sol2: PackageRef;
  "solana-cli": PackageRef;
  solanum: PackageRef;
  solc: PackageRef;
  "solc-select": PackageRef;
  solicurses: PackageRef;
  "solitaire-tui": PackageRef;
  sollya: PackageRef;
  "solo2-cli": PackageRef;
  "somafm-cli": PackageRef;
  somo: PackageRef;
  "sonar-scanner-cli": PackageRef;
  "sonar-scanner-cli-minimal": PackageRef;
  "sonarlint-ls": PackageRef;
  sonarr: PackageRef;
  sonic: PackageRef;
  "sonic-server": PackageRef;
  sonobuoy: PackageRef;
  sonobus: PackageRef;
  sonota: PackageRef;
  sophus: PackageRef;
  soplex: PackageRef;
  sops: PackageRef;
  sopwith: PackageRef;
  sord: PackageRef;
  "sorted-grep": PackageRef;
  "sorts-mill-goudy": PackageRef;
  sosreport: PackageRef;
  sou: PackageRef;
  souffle: PackageRef;
  "sound-of-sorting": PackageRef;
  "sound-theme-freedesktop": PackageRef;
  soundalike: PackageRef;
  "soundfont-arachno": PackageRef;
  "soundfont-fluid": PackageRef;
  "soundfont-generaluser": PackageRef;
  "soundfont-ydp-grand": PackageRef;
  soundmodem: PackageRef;
  soundtouch: PackageRef;
  soundtracker: PackageRef;
  soupault: PackageRef;
  "source-code-pro": PackageRef;
  "source-han-code-jp": PackageRef;
  "source-han-mono": PackageRef;
  "source-han-sans": PackageRef;
  "source-han-sans-vf-otf": PackageRef;
  "source-han-sans-vf-ttf": PackageRef;
  "source-han-serif": PackageRef;
  "source-han-serif-vf-otf": PackageRef;
  "source-han-serif-vf-ttf": PackageRef;
  "source-meta-json-schema": PackageRef;
  "source-sans": PackageRef;
  "source-sans-pro": PackageRef;
  "source-serif": PackageRef;
  "source-serif-pro": PackageRef;
  sourceHighlight: PackageRef;
  sourcegit: PackageRef;
  "sourcekit-lsp": PackageRef;
  sourcemapper: PackageRef;
  "sourcepawn-studio": PackageRef;
  sov: PackageRef;
  sowing: PackageRef;
  sox: PackageRef;
  soxr: PackageRef;
  sozu: PackageRef;
  "space-cadet-pinball": PackageRef;
  spacecookie: PackageRef;
  spacectl: PackageRef;
  "spacenav-cube-example": PackageRef;
  spacenavd: PackageRef;
  spacer: PackageRef;
  "spaceship-prompt": PackageRef;
  spacetimedb: PackageRef;
  spacevim: PackageRef;
  "spacx-gtk-theme": PackageRef;
  spade: PackageRef;
  spades: PackageRef;
  spago: PackageRef;
  spamassassin: PackageRef;
  "span-lite": PackageRef;
  spandsp: PackageRef;
  spandsp3: PackageRef;
  spark: PackageRef;
  spark_3_4: PackageRef;
  sparsehash: PackageRef;
  "spasm-ng": PackageRef;
  spass: PackageRef;
  "spatialite-gui": PackageRef;
  "spatialite-tools": PackageRef;
  spawn_fcgi: PackageRef;
  spdlog: PackageRef;
  "spdx-license-list-data": PackageRef;
  "specr-transpile": PackageRef;
  spectra: PackageRef;
  "spectral-language-server": PackageRef;
  "spectre-cli": PackageRef;
  spectrwm: PackageRef;
  specup: PackageRef;
  "speech-tools": PackageRef;
  "speechd-minimal": PackageRef;
  "speed-cloudflare-cli": PackageRef;
  speedcrunch: PackageRef;
  speedread: PackageRef;
  "speedtest-cli": PackageRef;
  "speedtest-go": PackageRef;
  "speedtest-rs": PackageRef;
  speex: PackageRef;
  speexdsp: PackageRef;
  spek: PackageRef;
  "spf-engine": PackageRef;
  spglib: PackageRef;
  sphinx: PackageRef;
  "sphinx-autobuild": PackageRef;
  "sphinx-lint": PackageRef;
  "sphinx-serve": PackageRef;
  sphinxsearch: PackageRef;
  sphinxygen: PackageRef;
  spice: PackageRef;
  "spice-gtk": PackageRef;
  "spice-protocol": PackageRef;
  spicedb: PackageRef;
  "spicedb-zed": PackageRef;
  "spicetify-cli": PackageRef;
  spicy: PackageRef;
  "spicy-parser-generator": PackageRef;
  spider: PackageRef;
  spidermonkey_115: PackageRef;
  spidermonkey_128: PackageRef;
  spidermonkey_140: PackageRef;
  "spiffe-helper": PackageRef;
  "spiffe-vault": PackageRef;
  spigot: PackageRef;
  spin: PackageRef;
  spip: PackageRef;
  spiped: PackageRef;
  "spire-server": PackageRef;
  spirit: PackageRef;
  "spirv-cross": PackageRef;
  "spirv-headers": PackageRef;
  "spirv-llvm-translator": PackageRef;
  "spirv-tools": PackageRef;
  spl: PackageRef;
  spla: PackageRef;
  splash: PackageRef;
  spleen: PackageRef;
  splint: PackageRef;
  splitcode: PackageRef;
  sploitscan: PackageRef;
  splot: PackageRef;
  spnavcfg: PackageRef;
  spoof: PackageRef;
  "spoof-mac": PackageRef;
  spoofdpi: PackageRef;
  spoofer: PackageRef;
  "spoofer-gui": PackageRef;
  spooles: PackageRef;
  spoolman: PackageRef;
  spotdl: PackageRef;
  "spotify-player": PackageRef;
  "spotify-qt": PackageRef;
  spotifyd: PackageRef;
  "spotlight-downloader": PackageRef;
  spotube: PackageRef;
  spr: PackageRef;
  spral: PackageRef;
  spread: PackageRef;
  "spring-boot-cli": PackageRef;
  spruce: PackageRef;
  sptk: PackageRef;
  sptlrx: PackageRef;
  spyre: PackageRef;
  "spytrap-adb": PackageRef;
  sq: PackageRef;
  sqitchMysql: PackageRef;
  sqitchPg: PackageRef;
  sqitchSqlite: PackageRef;
  "sql-formatter": PackageRef;
  "sql-migrate": PackageRef;
  "sql-studio": PackageRef;
  sqlar: PackageRef;
  sqlboiler: PackageRef;
  "sqlboiler-crdb": PackageRef;
  sqlc: PackageRef;
  sqlcheck: PackageRef;
  sqlcipher: PackageRef;
  sqlcmd: PackageRef;
  sqld: PackageRef;
  sqldef: PackageRef;
  sqldiff: PackageRef;
  sqlfluff: PackageRef;
  sqlint: PackageRef;
  sqlite: PackageRef;
  "sqlite-analyzer": PackageRef;
  "sqlite-interactive": PackageRef;
  "sqlite-rsync": PackageRef;
  "sqlite-utils": PackageRef;
  "sqlite-vec": PackageRef;
  "sqlite-vss": PackageRef;
  "sqlite-web": PackageRef;
  "sqlite3-to-mysql": PackageRef;
  sqlite_orm: PackageRef;
  sqlitebrowser: PackageRef;
  sqlitecpp: PackageRef;
  sqlline: PackageRef;
  sqlmap: PackageRef;
  sqlmc: PackageRef;
  sqlpage: PackageRef;
  "sqlpkg-cli": PackageRef;
  sqls: PackageRef;
  "sqlx-cli": PackageRef;
  sqruff: PackageRef;
  sqsh: PackageRef;
  "squashfs-tools-ng": PackageRef;
  squashfsTools: PackageRef;
  squashfuse: PackageRef;
  squawk: PackageRef;
  squeezelite: PackageRef;
  squirreldisk: PackageRef;
  sr2t: PackageRef;
  sratom: PackageRef;
  sratoolkit: PackageRef;
  src: PackageRef;
  "src-cli": PackageRef;
  srec2bin: PackageRef;
  srecord: PackageRef;
  sregex: PackageRef;
  srelay: PackageRef;
  srgn: PackageRef;
  "srht-gen-oauth-tok": PackageRef;
  srisum: PackageRef;
  srm: PackageRef;
  srt: PackageRef;
  "srt-to-vtt-cl": PackageRef;
  srtp: PackageRef;
  srtrelay: PackageRef;
  sscep: PackageRef;
  sscg: PackageRef;
  ssdeep: PackageRef;
  sse2neon: PackageRef;
  "ssh-agents": PackageRef;
  "ssh-askpass-fullscreen": PackageRef;
  "ssh-audit": PackageRef;
  "ssh-chat": PackageRef;
  "ssh-copy-id": PackageRef;
  "ssh-ident": PackageRef;
  "ssh-import-id": PackageRef;
  "ssh-key-confirmer": PackageRef;
  "ssh-mitm": PackageRef;
  "ssh-openpgp-auth": PackageRef;
  "ssh-to-age": PackageRef;
  "ssh-to-pgp": PackageRef;
  "ssh-tools": PackageRef;
  sshchecker: PackageRef;
  "sshd-openpgp-auth": PackageRef;
  sshed: PackageRef;
  sshesame: PackageRef;
  sshguard: PackageRef;
  sshified: PackageRef;
  sshlatex: PackageRef;
  sshocker: PackageRef;
  sshoogr: PackageRef;
  sshpass: PackageRef;
  sshping: PackageRef;
  sshportal: PackageRef;
  sshs: PackageRef;
  sshuttle: PackageRef;
  sshx: PackageRef;
  "sshx-server": PackageRef;
  ssimulacra2: PackageRef;
  "ssl-proxy": PackageRef;
  ssldump: PackageRef;
  sslh: PackageRef;
  sslmate: PackageRef;
  "sslmate-agent": PackageRef;
  sslscan: PackageRef;
  sslsplit: PackageRef;
  sslstrip: PackageRef;
  "ssm-session-manager-plugin": PackageRef;
  ssmsh: PackageRef;
  ssocr: PackageRef;
  "sss-cli": PackageRef;
  sss_code: PackageRef;
  sssnake: PackageRef;
  ssss: PackageRef;
  st: PackageRef;
  sta: PackageRef;
  stabber: PackageRef;
  "stac-validator": PackageRef;
  stack: PackageRef;
  stack2nix: PackageRef;
  "stackblur-go": PackageRef;
  "stackit-cli": PackageRef;
  stackql: PackageRef;
  stacs: PackageRef;
  stag: PackageRef;
  stagit: PackageRef;
  "stalwart-cli": PackageRef;
  "stalwart-mail": PackageRef;
  "stalwart-mail-enterprise": PackageRef;
  "stalwart-mail-spam-filter": PackageRef;
  "stalwart-mail-webadmin": PackageRef;
  stanc: PackageRef;
  star: PackageRef;
  "star-history": PackageRef;
  starboard: PackageRef;
  starcharts: PackageRef;
  starfetch: PackageRef;
  "stargate-libcds": PackageRef;
  stargazer: PackageRef;
  starkiller: PackageRef;
  starlark: PackageRef;
  "starlark-rust": PackageRef;
  starpls: PackageRef;
  starry: PackageRef;
  starsector: PackageRef;
  starship: PackageRef;
  stash: PackageRef;
  "static-server": PackageRef;
  "static-web-server": PackageRef;
  staticjinja: PackageRef;
  statik: PackageRef;
  statix: PackageRef;
  statserial: PackageRef;
  statverif: PackageRef;
  stayrtr: PackageRef;
  stb: PackageRef;
  "stc-cli": PackageRef;
  stdenvNoLibs: PackageRef;
  stdenv_32bit: PackageRef;
  stderred: PackageRef;
  stdman: PackageRef;
  stdmanpages: PackageRef;
  stduuid: PackageRef;
  steam: PackageRef;
  "steam-acf": PackageRef;
  "steam-run": PackageRef;
  "steam-run-free": PackageRef;
  "steam-unwrapped": PackageRef;
  steamback: PackageRef;
  steampipe: PackageRef;
  steck: PackageRef;
  steel: PackageRef;
  steghide: PackageRef;
  stegseek: PackageRef;
  stegsolve: PackageRef;
  stella: PackageRef;
  stellarium: PackageRef;
  stellarsolver: PackageRef;
  "step-ca": PackageRef;
  "step-cli": PackageRef;
  "step-kms-plugin": PackageRef;
  stepreduce: PackageRef;
  stern: PackageRef;
  "stevenblack-blocklist": PackageRef;
  stfl: PackageRef;
  stgit: PackageRef;
  stig: PackageRef;
  "stirling-pdf": PackageRef;
  "stix-otf": PackageRef;
  "stix-two": PackageRef;
  "stl-to-obj": PackageRef;
  stlink: PackageRef;
  "stlink-gui": PackageRef;
  "stlink-tool": PackageRef;
  stm32flash: PackageRef;
  stm32loader: PackageRef;
  stm8flash: PackageRef;
  stochas: PackageRef;
  stockfish: PackageRef;
  stoken: PackageRef;
  "storj-uplink": PackageRef;
  stork: PackageRef;
  storm: PackageRef;
  stormlib: PackageRef;
  stow: PackageRef;
  stown: PackageRef;
  stp: PackageRef;
  "strace-analyzer": PackageRef;
  stract: PackageRef;
  "stratis-cli": PackageRef;
  "streamdeck-ui": PackageRef;
  streamlink: PackageRef;
  streamlit: PackageRef;
  streamrip: PackageRef;
  streamripper: PackageRef;
  stress: PackageRef;
  "stress-ng": PackageRef;
  stressapptest: PackageRef;
  stricat: PackageRef;
  strictdoc: PackageRef;
  "string-view-lite": PackageRef;
  "strip-ansi": PackageRef;
  "strip-tags": PackageRef;
  stripJavaArchivesHook: PackageRef;
  "stripe-cli": PackageRef;
  strobealign: PackageRef;
  strongswan: PackageRef;
  strongswanNM: PackageRef;
  strongswanTNC: PackageRef;
  strongswanTPM: PackageRef;
  structorizer: PackageRef;
  structuresynth: PackageRef;
  "structurizr-cli": PackageRef;
  sttr: PackageRef;
  stu: PackageRef;
  stubby: PackageRef;
  stuffbin: PackageRef;
  stumpish: PackageRef;
  stumpwm: PackageRef;
  "stumpwm-unwrapped": PackageRef;
  stunnel: PackageRef;
  stunner: PackageRef;
  "stunner-webrtc": PackageRef;
  stuntman: PackageRef;
  stutter: PackageRef;
  stw: PackageRef;
  stxxl: PackageRef;
  "stylance-cli": PackageRef;
  style50: PackageRef;
  stylelint: PackageRef;
  "stylelint-lsp": PackageRef;
  stylish: PackageRef;
  "stylish-cabal": PackageRef;
  "stylish-haskell": PackageRef;
  stylua: PackageRef;
  "styluslabs-write": PackageRef;
  styx: PackageRef;
  "sub-batch": PackageRef;
  subdl: PackageRef;
  subedit: PackageRef;
  subfinder: PackageRef;
  subfont: PackageRef;
  subgit: PackageRef;
  subjs: PackageRef;
  "sublime-music": PackageRef;
  sublime_syntax_convertor: PackageRef;
  submit50: PackageRef;
  subnetcalc: PackageRef;
  subprober: PackageRef;
  subsonic: PackageRef;
  substudy: PackageRef;
  subsurface: PackageRef;
  subtitleedit: PackageRef;
  subtitlr: PackageRef;
  subunit: PackageRef;
  subversion: PackageRef;
  subversionClient: PackageRef;
  subxt: PackageRef;
  subzerod: PackageRef;
  suckit: PackageRef;
  "sudachi-rs": PackageRef;
  sudachidict: PackageRef;
  "sudo-font": PackageRef;
  suil: PackageRef;
  suitesparse: PackageRef;
  "suitesparse-graphblas": PackageRef;
  summon: PackageRef;
  "summoning-pixel-dungeon": PackageRef;
  sumo: PackageRef;
  "sumorobot-manager": PackageRef;
  sums: PackageRef;
  sundials: PackageRef;
  sundtek: PackageRef;
  sunvox: PackageRef;
  sunwait: PackageRef;
  "supabase-cli": PackageRef;
  "super-productivity": PackageRef;
  "super-slicer-beta": PackageRef;
  "super-slicer-latest": PackageRef;
  "super-tiny-icons": PackageRef;
  superTuxKart: PackageRef;
  supercronic: PackageRef;
  superfile: PackageRef;
  "supergfxctl-plasmoid": PackageRef;
  superhtml: PackageRef;
  superlu: PackageRef;
  superlu_dist: PackageRef;
  superscs: PackageRef;
  supersonic: PackageRef;
  surelog: PackageRef;
  surf: PackageRef;
  surfer: PackageRef;
  surfraw: PackageRef;
  "surge-cli": PackageRef;
  surgescript: PackageRef;
  surrealdb: PackageRef;
  "surrealdb-migrations": PackageRef;
  survex: PackageRef;
  "sus-compiler": PackageRef;
  suscan: PackageRef;
  "suwayomi-server": PackageRef;
  suwidgets: PackageRef;
  "sv-lang": PackageRef;
  svd2rust: PackageRef;
  "svd2rust-form": PackageRef;
  svdtools: PackageRef;
  "svelte-language-server": PackageRef;
  "svg-text-to-path": PackageRef;
  svg2pdf: PackageRef;
  svg2tikz: PackageRef;
  svgbob: PackageRef;
  svgcleaner: PackageRef;
  svgo: PackageRef;
  "svix-cli": PackageRef;
  "svix-server": PackageRef;
  svlint: PackageRef;
  svls: PackageRef;
  "svn-all-fast-export": PackageRef;
  svn2git: PackageRef;
  svndumpsanitizer: PackageRef;
  svnfs: PackageRef;
  svrcore: PackageRef;
  "svt-av1": PackageRef;
  "svt-av1-psy": PackageRef;
  "svtplay-dl": PackageRef;
  svu: PackageRef;
  "swagger-cli": PackageRef;
  "swagger-codegen": PackageRef;
  "swagger-codegen3": PackageRef;
  "swagger-typescript-api": PackageRef;
  swaggerhole: PackageRef;
  swaglyrics: PackageRef;
  swaks: PackageRef;
  swarm: PackageRef;
  "sway-easyfocus": PackageRef;
  "sway-overfocus": PackageRef;
  "swaynag-battery": PackageRef;
  swayws: PackageRef;
  swaywsr: PackageRef;
  swc: PackageRef;
  sweet: PackageRef;
  "sweet-folders": PackageRef;
  "sweet-nova": PackageRef;
  swego: PackageRef;
  swfmill: PackageRef;
  swftools: PackageRef;
  swh: PackageRef;
  "swi-prolog": PackageRef;
  swift: PackageRef;
  "swift-format": PackageRef;
  swiftclient: PackageRef;
  swiftformat: PackageRef;
  swig: PackageRef;
  swim: PackageRef;
  swingsane: PackageRef;
  "swipe-guess": PackageRef;
  "switch-to-configuration-ng": PackageRef;
  switcheroo: PackageRef;
  sword: PackageRef;
  swtpm: PackageRef;
  "sx-go": PackageRef;
  sxhkd: PackageRef;
  syft: PackageRef;
  sylkserver: PackageRef;
  sylpheed: PackageRef;
  symbola: PackageRef;
  "symbolic-preview": PackageRef;
  symbolicator: PackageRef;
  symengine: PackageRef;
  "symfony-cli": PackageRef;
  symfpu: PackageRef;
  symlinks: PackageRef;
  symmetrica: PackageRef;
  sympa: PackageRef;
  sympow: PackageRef;
  synadm: PackageRef;
  synapse: PackageRef;
  "synapse-admin": PackageRef;
  "synapse-admin-etkecc": PackageRef;
  "synapse-bt": PackageRef;
  syncall: PackageRef;
  synchrony: PackageRef;
  syncplay: PackageRef;
  "syncplay-nogui": PackageRef;
  syncrclone: PackageRef;
  syncterm: PackageRef;
  syncthing: PackageRef;
  "syncthing-discovery": PackageRef;
  "syncthing-relay": PackageRef;
  syncthingtray: PackageRef;
  "syncthingtray-minimal": PackageRef;
  syncyomi: PackageRef;
  "syndication-domination": PackageRef;
  synergy: PackageRef;
  synergyWithoutGUI: PackageRef;
  synfigstudio: PackageRef;
  syntax: PackageRef;
  synth: PackageRef;
  syrics: PackageRef;
  sysbench: PackageRef;
  sysdig: PackageRef;
  "sysdig-cli-scanner": PackageRef;
  sysprof: PackageRef;
  "system-sendmail": PackageRef;
  "system-syzygy": PackageRef;
  "system76-wallpapers": PackageRef;
  systemc: PackageRef;
  "systemctl-tui": PackageRef;
  "systemd-journal2gelf": PackageRef;
  "systemd-language-server": PackageRef;
  "systemd-lsp": PackageRef;
  systemfd: PackageRef;
  "systemtap-sdt": PackageRef;
  "systemtap-unwrapped": PackageRef;
  systeroid: PackageRef;
  systrayhelper: PackageRef;
  sysz: PackageRef;
  syzkaller: PackageRef;
  szip: PackageRef;
  szyszka: PackageRef;
  skawarePackages: skawarePackages;
  steampipePackages: steampipePackages;
  "sway-contrib": sway_contrib;
  sweethome3d: sweethome3d;
  swiftPackages: swiftPackages;
  szurubooru: szurubooru;
}

export interface onLlDd·t {
  t: PackageRef;
  "t-rec": PackageRef;
  "t-rex": PackageRef;
  t1utils: PackageRef;
  t3: PackageRef;
  tab: PackageRef;
  "tab-rs": PackageRef;
  tabby: PackageRef;
  "tabby-agent": PackageRef;
  tabiew: PackageRef;
  "tabula-java": PackageRef;
  tabview: PackageRef;
  tachyon: PackageRef;
  taco: PackageRef;
  taffybar: PackageRef;
  tageditor: PackageRef;
  taglib_1: PackageRef;
  taglib_extras: PackageRef;
  tagparser: PackageRef;
  tagref: PackageRef;
  tagtime: PackageRef;
  "tai-ahom": PackageRef;
  tailer: PackageRef;
  tailscale: PackageRef;
  "tailscale-gitops-pusher": PackageRef;
  "tailscale-nginx-auth": PackageRef;
  "tailscale-systray": PackageRef;
  tailscalesd: PackageRef;
  tailspin: PackageRef;
  "tailwindcss-language-server": PackageRef;
  tailwindcss_3: PackageRef;
  tailwindcss_4: PackageRef;
  taisei: PackageRef;
  taizen: PackageRef;
  takao: PackageRef;
  taldir: PackageRef;
  talecast: PackageRef;
  "taler-depolymerization": PackageRef;
  "taler-mdb": PackageRef;
  talhelper: PackageRef;
  tali: PackageRef;
  talkfilters: PackageRef;
  talloc: PackageRef;
  talosctl: PackageRef;
  "tamarin-prover": PackageRef;
  tamatool: PackageRef;
  tambura: PackageRef;
  tamsyn: PackageRef;
  tamzen: PackageRef;
  "tandoor-recipes": PackageRef;
  tang: PackageRef;
  tangerine: PackageRef;
  tango: PackageRef;
  tanka: PackageRef;
  "tantivy-go": PackageRef;
  taoup: PackageRef;
  "tap-plugins": PackageRef;
  taplo: PackageRef;
  "taproot-assets": PackageRef;
  tapview: PackageRef;
  tar2ext4: PackageRef;
  tarantool: PackageRef;
  tarlz: PackageRef;
  tarmac: PackageRef;
  tarsnap: PackageRef;
  tarsnapper: PackageRef;
  tarssh: PackageRef;
  tarsum: PackageRef;
  tartan: PackageRef;
  tarts: PackageRef;
  tartufo: PackageRef;
  taschenrechner: PackageRef;
  "task-keeper": PackageRef;
  "task-master-ai": PackageRef;
  "taskchampion-sync-server": PackageRef;
  taskflow: PackageRef;
  taskjuggler: PackageRef;
  tasksh: PackageRef;
  taskspooler: PackageRef;
  tasktimer: PackageRef;
  "taskwarrior-tui": PackageRef;
  taskwarrior2: PackageRef;
  taskwarrior3: PackageRef;
  "taterclient-ddnet": PackageRef;
  tatl: PackageRef;
  tattoy: PackageRef;
  "tau-hydrogen": PackageRef;
  "tauno-monitor": PackageRef;
  tauon: PackageRef;
  "taxi-cli": PackageRef;
  taze: PackageRef;
  tbb: PackageRef;
  tbb_2022: PackageRef;
  tbls: PackageRef;
  tbump: PackageRef;
  tcat: PackageRef;
  tcb: PackageRef;
  tcl: PackageRef;
  "tcl-8_5": PackageRef;
  "tcl-9_0": PackageRef;
  tcl2048: PackageRef;
  tclap: PackageRef;
  tclap_1_4: PackageRef;
  tcld: PackageRef;
  tcount: PackageRef;
  tcpcrypt: PackageRef;
  tcpdump: PackageRef;
  tcpflow: PackageRef;
  "tcping-go": PackageRef;
  "tcping-rs": PackageRef;
  tcpreplay: PackageRef;
  tcptrace: PackageRef;
  tcptraceroute: PackageRef;
  tcsh: PackageRef;
  td: PackageRef;
  tdb: PackageRef;
  tdf: PackageRef;
  tdl: PackageRef;
  tdlib: PackageRef;
  "tdns-cli": PackageRef;
  tea: PackageRef;
  tealdeer: PackageRef;
  teamocil: PackageRef;
  "teams-for-linux": PackageRef;
  teapot: PackageRef;
  techmino: PackageRef;
  tecla: PackageRef;
  tecnoballz: PackageRef;
  tecoc: PackageRef;
  tectonic: PackageRef;
  "tectonic-unwrapped": PackageRef;
  ted: PackageRef;
  teehee: PackageRef;
  "teensy-cmake-macros": PackageRef;
  "teensy-loader-cli": PackageRef;
  teetertorture: PackageRef;
  teeworlds: PackageRef;
  "teeworlds-server": PackageRef;
  tegola: PackageRef;
  teip: PackageRef;
  "tektoncd-cli": PackageRef;
  "tektoncd-cli-pac": PackageRef;
  telegraf: PackageRef;
  "telegram-bot-api": PackageRef;
  "telegram-desktop": PackageRef;
  "telepathy-farstream": PackageRef;
  "telepathy-glib": PackageRef;
  "telepathy-haze": PackageRef;
  "telepathy-idle": PackageRef;
  "telepathy-mission-control": PackageRef;
  teleport_16: PackageRef;
  teleport_17: PackageRef;
  teleport_18: PackageRef;
  telepresence: PackageRef;
  telepresence2: PackageRef;
  teleprompter: PackageRef;
  teler: PackageRef;
  telescope: PackageRef;
  television: PackageRef;
  "tell-me-your-secrets": PackageRef;
  teller: PackageRef;
  templ: PackageRef;
  "template-glib": PackageRef;
  tempo: PackageRef;
  tempora_lgc: PackageRef;
  temporal: PackageRef;
  "temporal-cli": PackageRef;
  "temurin-bin": PackageRef;
  "temurin-bin-23": PackageRef;
  "temurin-bin-24": PackageRef;
  "temurin-jre-bin": PackageRef;
  "temurin-jre-bin-11": PackageRef;
  "temurin-jre-bin-17": PackageRef;
  "temurin-jre-bin-23": PackageRef;
  "temurin-jre-bin-24": PackageRef;
  tenacity: PackageRef;
  tendermint: PackageRef;
  tenderness: PackageRef;
  tenere: PackageRef;
  tengine: PackageRef;
  tenki: PackageRef;
  tensor: PackageRef;
  tensorman: PackageRef;
  tenv: PackageRef;
  teos: PackageRef;
  "teos-watchtower-plugin": PackageRef;
  "tera-cli": PackageRef;
  tere: PackageRef;
  "termbench-pro": PackageRef;
  termbg: PackageRef;
  termbook: PackageRef;
  termbox: PackageRef;
  termcap: PackageRef;
  termcolor: PackageRef;
  termdbms: PackageRef;
  termdown: PackageRef;
  termimage: PackageRef;
  "terminal-colors": PackageRef;
  "terminal-parrot": PackageRef;
  "terminal-stocks": PackageRef;
  "terminal-toys": PackageRef;
  "terminal-typeracer": PackageRef;
  terminaltexteffects: PackageRef;
  termineter: PackageRef;
  terminus_font: PackageRef;
  terminus_font_ttf: PackageRef;
  "termite-unwrapped": PackageRef;
  termonad: PackageRef;
  termpaint: PackageRef;
  termpdfpy: PackageRef;
  termscp: PackageRef;
  termshark: PackageRef;
  termshot: PackageRef;
  termsnap: PackageRef;
  termsonic: PackageRef;
  termsvg: PackageRef;
  termsyn: PackageRef;
  termtekst: PackageRef;
  termtosvg: PackageRef;
  termusic: PackageRef;
  ternimal: PackageRef;
  terra: PackageRef;
  terracognita: PackageRef;
  terraform: PackageRef & WithPlugins;
  "terraform-backend-git": PackageRef;
  "terraform-compliance": PackageRef;
  "terraform-docs": PackageRef;
  "terraform-iam-policy-validator": PackageRef;
  "terraform-inventory": PackageRef;
  "terraform-landscape": PackageRef;
  "terraform-local": PackageRef;
  "terraform-ls": PackageRef;
  "terraform-lsp": PackageRef;
  "terraform-mcp-server": PackageRef;
  "terraform-plugin-docs": PackageRef;
  terraform_plugins_test: PackageRef;
  terraformer: PackageRef;
  terraforming: PackageRef;
  terragrunt: PackageRef;
  terramate: PackageRef;
  terranix: PackageRef;
  "terrapin-scanner": PackageRef;
  terrascan: PackageRef;
  terraspace: PackageRef;
  terser: PackageRef;
  teseq: PackageRef;
  tesh: PackageRef;
  tessera: PackageRef;
  tesseract: PackageRef;
  tesseract3: PackageRef;
  tesseract4: PackageRef;
  testdisk: PackageRef;
  "testdisk-qt": PackageRef;
  testkube: PackageRef;
  testlib: PackageRef;
  testssl: PackageRef;
  tetex: PackageRef;
  tetgen: PackageRef;
  tetris: PackageRef;
  tev: PackageRef;
  tevent: PackageRef;
  "tewi-font": PackageRef;
  tewisay: PackageRef;
  "tex-fmt": PackageRef;
  texi2html: PackageRef;
  texi2mdoc: PackageRef;
  texinfo: PackageRef;
  texinfo6: PackageRef;
  texinfoInteractive: PackageRef;
  texlab: PackageRef;
  texliveBookPub: PackageRef;
  texliveConTeXt: PackageRef;
  texliveGUST: PackageRef;
  texliveInfraOnly: PackageRef;
  texliveTeTeX: PackageRef;
  texmacs: PackageRef;
  texpresso: PackageRef;
  texstudio: PackageRef;
  texsurgery: PackageRef;
  "text-engine": PackageRef;
  textfonts: PackageRef;
  textidote: PackageRef;
  textlint: PackageRef;
  "textlint-plugin-latex2e": PackageRef;
  "textlint-plugin-org": PackageRef;
  "textlint-rule-abbr-within-parentheses": PackageRef;
  "textlint-rule-alex": PackageRef;
  "textlint-rule-common-misspellings": PackageRef;
  "textlint-rule-diacritics": PackageRef;
  "textlint-rule-en-max-word-count": PackageRef;
  "textlint-rule-max-comma": PackageRef;
  "textlint-rule-no-start-duplicated-conjunction": PackageRef;
  "textlint-rule-period-in-list-item": PackageRef;
  "textlint-rule-preset-ja-spacing": PackageRef;
  "textlint-rule-preset-ja-technical-writing": PackageRef;
  "textlint-rule-prh": PackageRef;
  "textlint-rule-stop-words": PackageRef;
  "textlint-rule-terminology": PackageRef;
  "textlint-rule-unexpanded-acronym": PackageRef;
  "textlint-rule-write-good": PackageRef;
  textlsp: PackageRef;
  textplots: PackageRef;
  textql: PackageRef;
  "texture-synthesis": PackageRef;
  teyjus: PackageRef;
  tf: PackageRef;
  "tf-summarize": PackageRef;
  tf2pulumi: PackageRef;
  tfautomv: PackageRef;
  tfk8s: PackageRef;
  tflint: PackageRef;
  tfmigrate: PackageRef;
  tfproviderdocs: PackageRef;
  tfsec: PackageRef;
  tfsort: PackageRef;
  tfswitch: PackageRef;
  tftui: PackageRef;
  tfupdate: PackageRef;
  tg: PackageRef;
  "tg-archive": PackageRef;
  "tg-timer": PackageRef;
  tgpt: PackageRef;
  tgswitch: PackageRef;
  thanos: PackageRef;
  "thc-hydra": PackageRef;
  "thc-secure-delete": PackageRef;
  "the-foundation": PackageRef;
  "the-legend-of-edgar": PackageRef;
  "the-neue-black": PackageRef;
  "the-powder-toy": PackageRef;
  "the-way": PackageRef;
  theano: PackageRef;
  theattyr: PackageRef;
  theft: PackageRef;
  theharvester: PackageRef;
  thelounge: PackageRef;
  "theme-sh": PackageRef;
  "theme-vertex": PackageRef;
  thepeg: PackageRef;
  therion: PackageRef;
  thicket: PackageRef;
  "thin-provisioning-tools": PackageRef;
  thinkingRock: PackageRef;
  "thinkpad-scripts": PackageRef;
  thokr: PackageRef;
  thonny: PackageRef;
  threatest: PackageRef;
  thrift: PackageRef;
  "thrift-ls": PackageRef;
  thud: PackageRef;
  thumbs: PackageRef;
  "thunderbird-128": PackageRef;
  "thunderbird-128-unwrapped": PackageRef;
  "thunderbird-140-unwrapped": PackageRef;
  "thunderbird-esr": PackageRef;
  "thunderbird-latest": PackageRef;
  "thunderbird-latest-unwrapped": PackageRef;
  "tibetan-machine": PackageRef;
  "tic-80": PackageRef;
  ticker: PackageRef;
  tickrs: PackageRef;
  "tidal-dl": PackageRef;
  tidb: PackageRef;
  tiddit: PackageRef;
  "tideways-cli": PackageRef;
  "tidy-viewer": PackageRef;
  tidyp: PackageRef;
  tie: PackageRef;
  tig: PackageRef;
  tigerbeetle: PackageRef;
  tigerjython: PackageRef;
  tigervnc: PackageRef;
  tika: PackageRef;
  tikzit: PackageRef;
  "tile-downloader": PackageRef;
  tile38: PackageRef;
  tiledb: PackageRef;
  tilem: PackageRef;
  tilemaker: PackageRef;
  tilinggallery: PackageRef;
  tilt: PackageRef;
  time: PackageRef;
  "time-decode": PackageRef;
  "time-ghc-modules": PackageRef;
  "timelapse-deflicker": PackageRef;
  timelimit: PackageRef;
  timeline: PackageRef;
  timeloop: PackageRef;
  timer: PackageRef;
  "times-newer-roman": PackageRef;
  "timescaledb-parallel-copy": PackageRef;
  "timescaledb-tune": PackageRef;
  timetagger: PackageRef;
  timetagger_cli: PackageRef;
  timetrap: PackageRef;
  "timew-sync-client": PackageRef;
  timewall: PackageRef;
  timewarrior: PackageRef;
  timg: PackageRef;
  timidity: PackageRef;
  timoni: PackageRef;
  tinc: PackageRef;
  tinc_pre: PackageRef;
  "tinfoil-cli": PackageRef;
  tint: PackageRef;
  tintin: PackageRef;
  tinty: PackageRef;
  tiny: PackageRef;
  tinycbor: PackageRef;
  tinycc: PackageRef;
  tinyemu: PackageRef;
  tinyfetch: PackageRef;
  tinyfugue: PackageRef;
  tinygo: PackageRef;
  tinymist: PackageRef;
  tinyobjloader: PackageRef;
  tinyprog: PackageRef;
  tinyproxy: PackageRef;
  tinyscheme: PackageRef;
  tinysparql: PackageRef;
  tinyssh: PackageRef;
  tinystatus: PackageRef;
  tinywm: PackageRef;
  tinyxml: PackageRef;
  "tinyxml-2": PackageRef;
  tinyxxd: PackageRef;
  tio: PackageRef;
  tipa: PackageRef;
  tipp10: PackageRef;
  tippecanoe: PackageRef;
  titanion: PackageRef;
  tivodecode: PackageRef;
  "tk-8_5": PackageRef;
  "tk-9_0": PackageRef;
  tkdiff: PackageRef;
  "tkey-ssh-agent": PackageRef;
  tkman: PackageRef;
  tkmm: PackageRef;
  tkrev: PackageRef;
  tkrzw: PackageRef;
  "tl-expected": PackageRef;
  tla: PackageRef;
  tlafmt: PackageRef;
  tlaplus: PackageRef;
  tlaplus18: PackageRef;
  tlaps: PackageRef;
  tlclient: PackageRef;
  tldr: PackageRef;
  tldx: PackageRef;
  tllist: PackageRef;
  tlock: PackageRef;
  tlrc: PackageRef;
  tlsclient: PackageRef;
  tlsinfo: PackageRef;
  "tlsrpt-reporter": PackageRef;
  tlsx: PackageRef;
  tlwg: PackageRef;
  tm: PackageRef;
  tmate: PackageRef;
  "tmate-ssh-server": PackageRef;
  tmatrix: PackageRef;
  "tmc-cli": PackageRef;
  tml: PackageRef;
  tmpmail: PackageRef;
  tmpwatch: PackageRef;
  tmsu: PackageRef;
  tmux: PackageRef;
  "tmux-cssh": PackageRef;
  "tmux-mem-cpu-load": PackageRef;
  "tmux-sessionizer": PackageRef;
  "tmux-xpanes": PackageRef;
  tmuxai: PackageRef;
  tmuxifier: PackageRef;
  tmuxinator: PackageRef;
  tmuxp: PackageRef;
  tmx2lua: PackageRef;
  tnat64: PackageRef;
  tnef: PackageRef;
  tnt: PackageRef;
  "to-html": PackageRef;
  toast: PackageRef;
  toastify: PackageRef;
  tockloader: PackageRef;
  tocpdf: PackageRef;
  todo: PackageRef;
  "todo-txt-cli": PackageRef;
  todoist: PackageRef;
  todoman: PackageRef;
  "tofu-ls": PackageRef;
  toilet: PackageRef;
  toipe: PackageRef;
  tokei: PackageRef;
  "tokio-console": PackageRef;
  tokyocabinet: PackageRef;
  "tokyonight-gtk-theme": PackageRef;
  toluapp: PackageRef;
  "tomato-c": PackageRef;
  tombi: PackageRef;
  tombl: PackageRef;
  "tomboy-ng": PackageRef;
  tomcat: PackageRef;
  "tomcat-native": PackageRef;
  tomcat10: PackageRef;
  tomcat9: PackageRef;
  tomcat_mysql_jdbc: PackageRef;
  tome2: PackageRef;
  "toml-cli": PackageRef;
  "toml-sort": PackageRef;
  toml11: PackageRef;
  toml2json: PackageRef;
  toml2nix: PackageRef;
  tomlc17: PackageRef;
  tomlc99: PackageRef;
  tomlcpp: PackageRef;
  tomlplusplus: PackageRef;
  tomlq: PackageRef;
  tone: PackageRef;
  toolbox: PackageRef;
  toolong: PackageRef;
  toot: PackageRef;
  tootik: PackageRef;
  "top-git": PackageRef;
  topfew: PackageRef;
  "topfew-rs": PackageRef;
  topgrade: PackageRef;
  topiary: PackageRef;
  topicctl: PackageRef;
  toppler: PackageRef;
  topydo: PackageRef;
  tor: PackageRef;
  torctl: PackageRef;
  torrentstream: PackageRef;
  torsocks: PackageRef;
  "torus-trooper": PackageRef;
  toss: PackageRef;
  "totem-pl-parser": PackageRef;
  "totp-cli": PackageRef;
  touying: PackageRef;
  "tower-pixel-dungeon": PackageRef;
  toxiproxy: PackageRef;
  toxvpn: PackageRef;
  toybox: PackageRef;
  tparse: PackageRef;
  tparted: PackageRef;
  tpi: PackageRef;
  "tpm-fido": PackageRef;
  "tpm-tools": PackageRef;
  "tpm2-totp": PackageRef;
  "tpm2-totp-with-plymouth": PackageRef;
  "tpm2-tss": PackageRef;
  tpnote: PackageRef;
  tproxy: PackageRef;
  tptp: PackageRef;
  traccar: PackageRef;
  tracelinks: PackageRef;
  "tracy-glfw": PackageRef;
  tradcpp: PackageRef;
  traefik: PackageRef;
  "traefik-certs-dumper": PackageRef;
  trafficserver: PackageRef;
  trak: PackageRef;
  tran: PackageRef;
  transcrypt: PackageRef;
  "transfer-sh": PackageRef;
  "transifex-cli": PackageRef;
  transito: PackageRef;
  "translate-shell": PackageRef;
  translatepy: PackageRef;
  "transmission-rss": PackageRef;
  transmission_3: PackageRef;
  "transmission_3-gtk": PackageRef;
  "transmission_3-qt": PackageRef;
  transmission_3_noSystemd: PackageRef;
  transmission_4: PackageRef;
  "transmission_4-gtk": PackageRef;
  "transmission_4-qt": PackageRef;
  "transmission_4-qt6": PackageRef;
  transset: PackageRef;
  "trash-cli": PackageRef;
  traverso: PackageRef;
  travis: PackageRef;
  trayscale: PackageRef;
  "trdl-client": PackageRef;
  trdsql: PackageRef;
  tre: PackageRef;
  "tre-command": PackageRef;
  trealla: PackageRef;
  tree: PackageRef;
  "tree-from-tags": PackageRef;
  "tree-sitter": PackageRef;
  treefmt: PackageRef;
  treegen: PackageRef;
  treesheets: PackageRef;
  trellis: PackageRef;
  tremc: PackageRef;
  tremor: PackageRef;
  "tremor-language-server": PackageRef;
  "tremor-rs": PackageRef;
  tremotesf: PackageRef;
  trevorproxy: PackageRef;
  trevorspray: PackageRef;
  trexio: PackageRef;
  "trezor-agent": PackageRef;
  trezorctl: PackageRef;
  trezord: PackageRef;
  trf: PackageRef;
  "trgui-ng": PackageRef;
  "trgui-ng-web": PackageRef;
  "trickest-cli": PackageRef;
  "tridactyl-native": PackageRef;
  triehash: PackageRef;
  "trigger-control": PackageRef;
  trilinos: PackageRef;
  "trilinos-mpi": PackageRef;
  "trilium-desktop": PackageRef;
  trillian: PackageRef;
  trimage: PackageRef;
  trimmomatic: PackageRef;
  "trino-cli": PackageRef;
  "trinsic-cli": PackageRef;
  trippy: PackageRef;
  triton: PackageRef;
  "triton-llvm": PackageRef;
  trivy: PackageRef;
  trlib: PackageRef;
  "trojan-go": PackageRef;
  "trojan-rs": PackageRef;
  trompeloeil: PackageRef;
  troubadix: PackageRef;
  troveclient: PackageRef;
  truecrack: PackageRef;
  "truecrack-cuda": PackageRef;
  trueseeing: PackageRef;
  trufflehog: PackageRef;
  trunk: PackageRef;
  "trunk-io": PackageRef;
  "trunk-ng": PackageRef;
  "trunk-recorder": PackageRef;
  trurl: PackageRef;
  trustymail: PackageRef;
  tryton: PackageRef;
  trytond: PackageRef;
  "trzsz-ssh": PackageRef;
  ts: PackageRef;
  "ts-warp": PackageRef;
  ts_query_ls: PackageRef;
  tscli: PackageRef;
  tsduck: PackageRef;
  tshark: PackageRef;
  tshock: PackageRef;
  tsid: PackageRef;
  tsocks: PackageRef;
  tsukae: PackageRef;
  tsung: PackageRef;
  tsx: PackageRef;
  tt: PackageRef;
  "tt-rss": PackageRef;
  "tt-rss-plugin-auth-ldap": PackageRef;
  "tt-rss-plugin-data-migration": PackageRef;
  "tt-rss-plugin-feediron": PackageRef;
  "tt-rss-plugin-ff-instagram": PackageRef;
  "tt-rss-plugin-freshapi": PackageRef;
  "tt-rss-theme-feedly": PackageRef;
  tt2020: PackageRef;
  ttaenc: PackageRef;
  ttags: PackageRef;
  ttchat: PackageRef;
  ttdl: PackageRef;
  "ttf-envy-code-r": PackageRef;
  "ttf-indic": PackageRef;
  "ttf-tw-moe": PackageRef;
  ttf_bitstream_vera: PackageRef;
  ttfautohint: PackageRef;
  "ttfautohint-nox": PackageRef;
  ttfb: PackageRef;
  tthsum: PackageRef;
  ttl2c: PackageRef;
  ttp: PackageRef;
  "tty-clock": PackageRef;
  "tty-share": PackageRef;
  "tty-solitaire": PackageRef;
  ttyd: PackageRef;
  ttygif: PackageRef;
  ttyper: PackageRef;
  ttyplot: PackageRef;
  tu: PackageRef;
  tuatara: PackageRef;
  tuba: PackageRef;
  tubekit: PackageRef;
  "tubekit-unwrapped": PackageRef;
  tuc: PackageRef;
  tuckr: PackageRef;
  tudu: PackageRef;
  "tui-journal": PackageRef;
  tuifeed: PackageRef;
  tuifimanager: PackageRef;
  tuir: PackageRef;
  tuisky: PackageRef;
  tuistash: PackageRef;
  tukai: PackageRef;
  "tuleap-cli": PackageRef;
  tulip: PackageRef;
  "tumiki-fighters": PackageRef;
  tun2proxy: PackageRef;
  tun2socks: PackageRef;
  tunnelgraf: PackageRef;
  tunnelto: PackageRef;
  tuntox: PackageRef;
  tunwg: PackageRef;
  tup: PackageRef;
  tuptime: PackageRef;
  turbo: PackageRef;
  "turbo-unwrapped": PackageRef;
  turbocase: PackageRef;
  "turso-cli": PackageRef;
  turtle: PackageRef;
  "turtle-build": PackageRef;
  "tusc-sh": PackageRef;
  tusd: PackageRef;
  tut: PackageRef;
  tuxmux: PackageRef;
  tv: PackageRef;
  tvm: PackageRef;
  tvnamer: PackageRef;
  twa: PackageRef;
  "tweag-credential-helper": PackageRef;
  tweak: PackageRef;
  tweego: PackageRef;
  tweeny: PackageRef;
  "tweet-hs": PackageRef;
  twelf: PackageRef;
  "twemoji-color-font": PackageRef;
  "twig-language-server": PackageRef;
  twiggy: PackageRef;
  "twilio-cli": PackageRef;
  twine: PackageRef;
  "twitch-chat-downloader": PackageRef;
  "twitch-cli": PackageRef;
  "twitch-dl": PackageRef;
  "twitch-hls-client": PackageRef;
  "twitch-tui": PackageRef;
  "twitter-color-emoji": PackageRef;
  twitterBootstrap: PackageRef;
  twm: PackageRef;
  twolame: PackageRef;
  "twspace-crawler": PackageRef;
  "twspace-dl": PackageRef;
  twtxt: PackageRef;
  twurl: PackageRef;
  txr: PackageRef;
  txt2man: PackageRef;
  txt2tags: PackageRef;
  txtpbfmt: PackageRef;
  ty: PackageRef;
  tydra: PackageRef;
  tygo: PackageRef;
  typeinc: PackageRef;
  typer: PackageRef;
  typescript: PackageRef;
  "typescript-go": PackageRef;
  "typescript-language-server": PackageRef;
  typesense: PackageRef;
  typeshare: PackageRef;
  typespec: PackageRef;
  typespeed: PackageRef;
  typical: PackageRef;
  typioca: PackageRef;
  "typodermic-free-fonts": PackageRef;
  "typodermic-public-domain": PackageRef;
  typos: PackageRef;
  "typos-lsp": PackageRef;
  typship: PackageRef;
  typst: PackageRef;
  "typst-live": PackageRef;
  typstfmt: PackageRef;
  typstwriter: PackageRef;
  typstyle: PackageRef;
  typtea: PackageRef;
  tyson: PackageRef;
  tytools: PackageRef;
  tz: PackageRef;
  tzdata: PackageRef;
  "tzf-rs": PackageRef;
  tclPackages: tclPackages;
  "terraform-providers": terraform_providers;
  texlivePackages: texlivePackages;
  "tflint-plugins": tflint_plugins;
  tmuxPlugins: tmuxPlugins;
  "tree-sitter-grammars": tree_sitter_grammars;
  typstPackages: typstPackages;
}

export interface onLlDd·u {
  "u-config": PackageRef;
  "u001-font": PackageRef;
  u2ps: PackageRef;
  u9fs: PackageRef;
  ua: PackageRef;
  uacme: PackageRef;
  uade: PackageRef;
  uair: PackageRef;
  uasm: PackageRef;
  uavs3d: PackageRef;
  ubi_reader: PackageRef;
  ubidump: PackageRef;
  ubpm: PackageRef;
  "ubports-pdk": PackageRef;
  ubridge: PackageRef;
  "ubuntu-classic": PackageRef;
  "ubuntu-sans": PackageRef;
  "ubuntu-sans-mono": PackageRef;
  ubus: PackageRef;
  ucarp: PackageRef;
  ucblogo: PackageRef;
  ucg: PackageRef;
  uchecker: PackageRef;
  uchess: PackageRef;
  uchmviewer: PackageRef;
  uci: PackageRef;
  ucl: PackageRef;
  uclient: PackageRef;
  ucon64: PackageRef;
  "ucs-fonts": PackageRef;
  uddup: PackageRef;
  "udev-gothic": PackageRef;
  "udev-gothic-nf": PackageRef;
  udevCheckHook: PackageRef;
  udict: PackageRef;
  udis86: PackageRef;
  udiskie: PackageRef;
  udns: PackageRef;
  udpt: PackageRef;
  udpx: PackageRef;
  udunits: PackageRef;
  ueberzugpp: PackageRef;
  "uefi-firmware-parser": PackageRef;
  "uefi-run": PackageRef;
  uefitool: PackageRef;
  uemacs: PackageRef;
  uesave: PackageRef;
  ufmt: PackageRef;
  ufolint: PackageRef;
  uftp: PackageRef;
  uftpd: PackageRef;
  ugarit: PackageRef;
  "ugarit-manifest-maker": PackageRef;
  uget: PackageRef;
  ugit: PackageRef;
  "uglify-js": PackageRef;
  ugrep: PackageRef;
  "ugrep-indexer": PackageRef;
  ugs: PackageRef;
  uhd: PackageRef;
  uhdMinimal: PackageRef;
  uhdm: PackageRef;
  uhexen2: PackageRef;
  "uhk-udev-rules": PackageRef;
  uhub: PackageRef;
  uhubctl: PackageRef;
  uid_wrapper: PackageRef;
  uim: PackageRef;
  uiua: PackageRef;
  "uiua-unstable": PackageRef;
  uiua386: PackageRef;
  uivonim: PackageRef;
  ulid: PackageRef;
  "ultimate-oldschool-pc-font-pack": PackageRef;
  ultralist: PackageRef;
  "ultrastar-creator": PackageRef;
  "ultrastar-manager": PackageRef;
  umlet: PackageRef;
  umoci: PackageRef;
  umoria: PackageRef;
  umurmur: PackageRef;
  unar: PackageRef;
  unarc: PackageRef;
  unblob: PackageRef;
  unbook: PackageRef;
  unbound: PackageRef;
  "unbound-full": PackageRef;
  "unbound-with-systemd": PackageRef;
  unciv: PackageRef;
  unclutter: PackageRef;
  "unclutter-xfixes": PackageRef;
  unconvert: PackageRef;
  uncover: PackageRef;
  uncrustify: PackageRef;
  undbx: PackageRef;
  "undefined-medium": PackageRef;
  undertime: PackageRef;
  "undistract-me": PackageRef;
  undmg: PackageRef;
  undocker: PackageRef;
  undollar: PackageRef;
  unflac: PackageRef;
  "unfonts-core": PackageRef;
  unfs3: PackageRef;
  unfurl: PackageRef;
  ungit: PackageRef;
  unhide: PackageRef;
  "unhide-gui": PackageRef;
  uni: PackageRef;
  "uni-sync": PackageRef;
  "uni-vga": PackageRef;
  uni2ascii: PackageRef;
  unibilium: PackageRef;
  "unicode-character-database": PackageRef;
  "unicode-emoji": PackageRef;
  "unicode-idna": PackageRef;
  "unicode-paracode": PackageRef;
  unicodeit: PackageRef;
  unicorn: PackageRef;
  "unicorn-angr": PackageRef;
  unidings: PackageRef;
  uniex: PackageRef;
  unifdef: PackageRef;
  "unifi-protect-backup": PackageRef;
  "unifiedpush-common-proxies": PackageRef;
  unifont: PackageRef;
  "unifont-csur": PackageRef;
  unifont_upper: PackageRef;
  "unihan-database": PackageRef;
  unimap: PackageRef;
  unimatrix: PackageRef;
  "unionfs-fuse": PackageRef;
  unipicker: PackageRef;
  uniscribe: PackageRef;
  unison: PackageRef;
  "unison-ucm": PackageRef;
  units: PackageRef;
  "units-llnl": PackageRef;
  "unittest-cpp": PackageRef;
  "unity-test": PackageRef;
  "universal-ctags": PackageRef;
  "unix-privesc-check": PackageRef;
  unixODBC: PackageRef;
  unixbench: PackageRef;
  unnethack: PackageRef;
  unordered_dense: PackageRef;
  unp: PackageRef;
  unpackerr: PackageRef;
  unpaper: PackageRef;
  unparam: PackageRef;
  unpoller: PackageRef;
  unqlite: PackageRef;
  unrar: PackageRef;
  "unrar-free": PackageRef;
  "unrar-wrapper": PackageRef;
  unrar_6: PackageRef;
  unrpa: PackageRef;
  unrtf: PackageRef;
  unscii: PackageRef;
  unshield: PackageRef;
  unshieldv3: PackageRef;
  unsilence: PackageRef;
  "unstructured-api": PackageRef;
  unsure: PackageRef;
  untex: PackageRef;
  "untrunc-anthwlock": PackageRef;
  unused: PackageRef;
  unwaf: PackageRef;
  unyaffs: PackageRef;
  unzip: PackageRef;
  unzipNLS: PackageRef;
  unzrip: PackageRef;
  up: PackageRef;
  upbound: PackageRef;
  "upbound-main": PackageRef;
  "upcloud-cli": PackageRef;
  "update-nix-fetchgit": PackageRef;
  "update-python-libraries": PackageRef;
  "update-resolv-conf": PackageRef;
  updateAutotoolsGnuConfigScriptsHook: PackageRef;
  updatecli: PackageRef;
  updfparser: PackageRef;
  updog: PackageRef;
  "upgrade-assistant": PackageRef;
  upiano: PackageRef;
  uplosi: PackageRef;
  "upnp-router-control": PackageRef;
  "upower-notify": PackageRef;
  uppaal: PackageRef;
  ups: PackageRef;
  "upscayl-ncnn": PackageRef;
  upsies: PackageRef;
  upsun: PackageRef;
  upterm: PackageRef;
  "uptime-kuma": PackageRef;
  upx: PackageRef;
  uqmi: PackageRef;
  "urban-cli": PackageRef;
  urbit: PackageRef;
  urdfdom: PackageRef;
  "urdfdom-headers": PackageRef;
  urh: PackageRef;
  uri: PackageRef;
  uriparser: PackageRef;
  "url-parser": PackageRef;
  urlencode: PackageRef;
  urlfinder: PackageRef;
  urlhunter: PackageRef;
  urlscan: PackageRef;
  urlwatch: PackageRef;
  urn: PackageRef;
  "urn-timer": PackageRef;
  uroboros: PackageRef;
  ursadb: PackageRef;
  urweb: PackageRef;
  usacloud: PackageRef;
  usage: PackageRef;
  "usb-reset": PackageRef;
  usbfluxd: PackageRef;
  usbkvm: PackageRef;
  usbmuxd: PackageRef;
  usbredir: PackageRef;
  usbutils: PackageRef;
  useOldCXXAbi: PackageRef;
  userborn: PackageRef;
  "username-anarchy": PackageRef;
  usort: PackageRef;
  usql: PackageRef;
  usque: PackageRef;
  usrsctp: PackageRef;
  "ustream-ssl": PackageRef;
  "ustream-ssl-mbedtls": PackageRef;
  "ustream-ssl-wolfssl": PackageRef;
  usync: PackageRef;
  ut: PackageRef;
  ut1999: PackageRef;
  utf8cpp: PackageRef;
  utf8proc: PackageRef;
  uthash: PackageRef;
  uthenticode: PackageRef;
  "util-linux": PackageRef;
  "util-macros": PackageRef;
  utox: PackageRef;
  utpm: PackageRef;
  "utterly-nord-plasma": PackageRef;
  "utterly-round-plasma-style": PackageRef;
  uuagc: PackageRef;
  uucp: PackageRef;
  uusi: PackageRef;
  "uutils-coreutils": PackageRef;
  "uutils-coreutils-noprefix": PackageRef;
  "uutils-diffutils": PackageRef;
  "uutils-findutils": PackageRef;
  uuu: PackageRef;
  uv: PackageRef;
  "uv-sort": PackageRef;
  uvwasi: PackageRef;
  "uw-ttyp0": PackageRef;
  uwc: PackageRef;
  uwhoisd: PackageRef;
  uwimap: PackageRef;
  uwsgi: PackageRef;
  "uwu-colors": PackageRef;
  uwufetch: PackageRef;
  uxn: PackageRef;
  uxplay: PackageRef;
  ubootPythonTools: ubootPythonTools;
  unixODBCDrivers: unixODBCDrivers;
  unixtools: unixtools;
}

export interface onLlDd·v {
  v2ray: PackageRef;
  "v2ray-domain-list-community": PackageRef;
  "v2ray-geoip": PackageRef;
  "vacuum-go": PackageRef;
  "vacuum-tube": PackageRef;
  vagrant: PackageRef;
  vala: PackageRef;
  "vala-language-server": PackageRef;
  vale: PackageRef;
  "vale-ls": PackageRef;
  valgrind: PackageRef;
  "valgrind-light": PackageRef;
  validatePkgConfig: PackageRef;
  "validator-nu": PackageRef;
  valijson: PackageRef;
  valkey: PackageRef;
  vals: PackageRef;
  "vamp-plugin-sdk": PackageRef;
  vampire: PackageRef;
  vangers: PackageRef;
  vanguards: PackageRef;
  "vanilla-dmz": PackageRef;
  vanillara: PackageRef;
  vanillatd: PackageRef;
  vapoursynth: PackageRef;
  "vapoursynth-bestsource": PackageRef;
  "vapoursynth-editor": PackageRef;
  "vapoursynth-mvtools": PackageRef;
  "vapoursynth-nnedi3": PackageRef;
  "vapoursynth-znedi3": PackageRef;
  "variant-lite": PackageRef;
  variety: PackageRef;
  varnish: PackageRef;
  varnish60: PackageRef;
  varscan: PackageRef;
  vassal: PackageRef;
  vault: PackageRef;
  "vault-bin": PackageRef;
  "vault-medusa": PackageRef;
  "vault-ssh-plus": PackageRef;
  "vault-tasks": PackageRef;
  "vault-unseal": PackageRef;
  vaultenv: PackageRef;
  vaultwarden: PackageRef;
  "vaultwarden-mysql": PackageRef;
  "vaultwarden-postgresql": PackageRef;
  "vazir-code-font": PackageRef;
  "vazir-fonts": PackageRef;
  vbindiff: PackageRef;
  vc: PackageRef;
  "vc4-newlib": PackageRef;
  vc_0_7: PackageRef;
  vcal: PackageRef;
  vcard: PackageRef;
  vcdimager: PackageRef;
  vcg: PackageRef;
  vcluster: PackageRef;
  vcpkg: PackageRef;
  "vcpkg-tool": PackageRef;
  "vcpkg-tool-unwrapped": PackageRef;
  vcprompt: PackageRef;
  vcs: PackageRef;
  vcs_query: PackageRef;
  vcsh: PackageRef;
  vcsi: PackageRef;
  vcstool: PackageRef;
  vde2: PackageRef;
  vdirsyncer: PackageRef;
  vdmfec: PackageRef;
  vdpauinfo: PackageRef;
  vdrsymbols: PackageRef;
  vector: PackageRef;
  vectorcode: PackageRef;
  vectoroids: PackageRef;
  vectorscan: PackageRef;
  vegeta: PackageRef;
  vegur: PackageRef;
  veilid: PackageRef;
  velero: PackageRef;
  vencord: PackageRef;
  "vencord-web-extension": PackageRef;
  vendir: PackageRef;
  "vengi-tools": PackageRef;
  venta: PackageRef;
  vep: PackageRef;
  verapdf: PackageRef;
  "vercel-pkg": PackageRef;
  verco: PackageRef;
  verdict: PackageRef;
  verible: PackageRef;
  veridian: PackageRef;
  verifpal: PackageRef;
  verilator: PackageRef;
  verit: PackageRef;
  vermin: PackageRef;
  versatiles: PackageRef;
  versionCheckHook: PackageRef;
  versitygw: PackageRef;
  versus: PackageRef;
  veryfasttree: PackageRef;
  veryl: PackageRef;
  vesktop: PackageRef;
  vessel: PackageRef;
  vesta: PackageRef;
  vexctl: PackageRef;
  vfox: PackageRef;
  vgm2x: PackageRef;
  "vgmplay-libvgm": PackageRef;
  vgmstream: PackageRef;
  vgmtools: PackageRef;
  vgrep: PackageRef;
  vhd2vl: PackageRef;
  "vhdl-ls": PackageRef;
  "vhost-device-sound": PackageRef;
  vhs: PackageRef;
  "vi-mongo": PackageRef;
  viceroy: PackageRef;
  "victor-mono": PackageRef;
  victorialogs: PackageRef;
  victoriametrics: PackageRef;
  "vid-stab": PackageRef;
  vidcutter: PackageRef;
  viddy: PackageRef;
  "video-compare": PackageRef;
  "video-downloader": PackageRef;
  vidmerger: PackageRef;
  viennarna: PackageRef;
  vifm: PackageRef;
  vigra: PackageRef;
  viking: PackageRef;
  villain: PackageRef;
  vim: PackageRef;
  "vim-full": PackageRef;
  "vim-language-server": PackageRef;
  "vim-startuptime": PackageRef;
  "vim-vint": PackageRef;
  vimPluginsUpdater: PackageRef;
  vimacs: PackageRef;
  vimcats: PackageRef;
  vimer: PackageRef;
  vimgolf: PackageRef;
  "vimiv-qt": PackageRef;
  "vimix-gtk-themes": PackageRef;
  vimpager: PackageRef;
  "vimpager-latest": PackageRef;
  vimpc: PackageRef;
  vimv: PackageRef;
  "vimv-rs": PackageRef;
  "vimwiki-markdown": PackageRef;
  violet: PackageRef;
  vips: PackageRef;
  vipsdisp: PackageRef;
  virglrenderer: PackageRef;
  "virt-manager": PackageRef;
  "virt-viewer": PackageRef;
  virter: PackageRef;
  virtnbdbackup: PackageRef;
  virtualenv: PackageRef;
  "virtualenv-clone": PackageRef;
  virtualpg: PackageRef;
  vis: PackageRef;
  visidata: PackageRef;
  viskores: PackageRef;
  visp: PackageRef;
  "vista-fonts": PackageRef;
  "vista-fonts-chs": PackageRef;
  "vista-fonts-cht": PackageRef;
  "visual-hexdiff": PackageRef;
  visualvm: PackageRef;
  vit: PackageRef;
  vitess: PackageRef;
  vitetris: PackageRef;
  viu: PackageRef;
  vivictpp: PackageRef;
  vivid: PackageRef;
  vivisect: PackageRef;
  viw: PackageRef;
  vixl: PackageRef;
  "vk-bootstrap": PackageRef;
  "vkbasalt-cli": PackageRef;
  vkdevicechooser: PackageRef;
  vkquake: PackageRef;
  vlagent: PackageRef;
  vlang: PackageRef;
  "vlc-bin-universal": PackageRef;
  vllm: PackageRef;
  vmagent: PackageRef;
  "vmlinux-to-elf": PackageRef;
  vmmlib: PackageRef;
  "vms-empire": PackageRef;
  vmtouch: PackageRef;
  vncdo: PackageRef;
  vndr: PackageRef;
  "vo-aacenc": PackageRef;
  "vo-amrwbenc": PackageRef;
  vobcopy: PackageRef;
  vobsub2srt: PackageRef;
  "voicevox-core": PackageRef;
  "voicevox-engine": PackageRef;
  "volantes-cursors": PackageRef;
  volatility3: PackageRef;
  volk: PackageRef;
  volk_2: PackageRef;
  vollkorn: PackageRef;
  volta: PackageRef;
  "vorbis-tools": PackageRef;
  vorbisgain: PackageRef;
  vors: PackageRef;
  "vowpal-wabbit": PackageRef;
  voxinput: PackageRef;
  vp: PackageRef;
  vpcs: PackageRef;
  "vpn-slice": PackageRef;
  "vpnc-scripts": PackageRef;
  vprof: PackageRef;
  "vpsfree-client": PackageRef;
  vpv: PackageRef;
  "vrc-get": PackageRef;
  vrcadvert: PackageRef;
  vrpn: PackageRef;
  vrrtest: PackageRef;
  "vsc-leetcode-cli": PackageRef;
  vsce: PackageRef;
  vscode: PackageRef;
  "vscode-css-languageserver": PackageRef;
  "vscode-extension-update": PackageRef;
  "vscode-fhs": PackageRef;
  "vscode-js-debug": PackageRef;
  "vscode-json-languageserver": PackageRef;
  "vscode-langservers-extracted": PackageRef;
  "vscode-solidity-server": PackageRef;
  vscodium: PackageRef;
  "vscodium-fhs": PackageRef;
  vsh: PackageRef;
  "vsmartcard-pcsc-relay": PackageRef;
  "vsmartcard-vpcd": PackageRef;
  vsqlite: PackageRef;
  "vst2-sdk": PackageRef;
  "vt-cli": PackageRef;
  vt323: PackageRef;
  "vtable-dumper": PackageRef;
  vte: PackageRef;
  "vte-gtk4": PackageRef;
  vtk: PackageRef;
  "vtk-dicom": PackageRef;
  "vtk-full": PackageRef;
  vtkWithQt6: PackageRef;
  vtm: PackageRef;
  vtracer: PackageRef;
  vtsls: PackageRef;
  vttest: PackageRef;
  "vue-language-server": PackageRef;
  vuetorrent: PackageRef;
  vul: PackageRef;
  "vulkan-caps-viewer": PackageRef;
  "vulkan-cts": PackageRef;
  "vulkan-headers": PackageRef;
  "vulkan-loader": PackageRef;
  "vulkan-memory-allocator": PackageRef;
  "vulkan-tools": PackageRef;
  "vulkan-utility-libraries": PackageRef;
  "vulkan-validation-layers": PackageRef;
  "vulkan-volk": PackageRef;
  vulnix: PackageRef;
  vuls: PackageRef;
  vultr: PackageRef;
  "vultr-cli": PackageRef;
  vunnel: PackageRef;
  vvenc: PackageRef;
  vvvvvv: PackageRef;
  vwsfriend: PackageRef;
  vyper: PackageRef;
  vyxal: PackageRef;
  vzic: PackageRef;
  valeStyles: valeStyles;
  vdrPlugins: vdrPlugins;
  vimPlugins: vimPlugins;
  "vscode-extensions": vscode_extensions;
}

export interface onLlDd·w {
  w3m: PackageRef;
  "w3m-batch": PackageRef;
  "w3m-nographics": PackageRef;
  "w3m-nox": PackageRef;
  wabt: PackageRef;
  "wac-cli": PackageRef;
  wad: PackageRef;
  waf: PackageRef;
  "waf-tester": PackageRef;
  wafHook: PackageRef;
  waffle: PackageRef;
  wafw00f: PackageRef;
  wagyu: PackageRef;
  wahay: PackageRef;
  "waifu2x-converter-cpp": PackageRef;
  wails: PackageRef;
  wait4x: PackageRef;
  wakapi: PackageRef;
  "wakatime-cli": PackageRef;
  wakelan: PackageRef;
  wakeonlan: PackageRef;
  "wal-g": PackageRef;
  "wal-listener": PackageRef;
  walk: PackageRef;
  wallabag: PackageRef;
  wallust: PackageRef;
  wallutils: PackageRef;
  wally: PackageRef;
  "wally-cli": PackageRef;
  wambo: PackageRef;
  wamr: PackageRef;
  wander: PackageRef;
  wandio: PackageRef;
  wangle: PackageRef;
  waon: PackageRef;
  wapiti: PackageRef;
  wapm: PackageRef;
  warp: PackageRef;
  "warp-plus": PackageRef;
  "warp-terminal": PackageRef;
  warzone2100: PackageRef;
  "wash-cli": PackageRef;
  "wasm-bindgen-cli_0_2_100": PackageRef;
  "wasm-bindgen-cli_0_2_92": PackageRef;
  "wasm-bindgen-cli_0_2_93": PackageRef;
  "wasm-bindgen-cli_0_2_95": PackageRef;
  "wasm-bindgen-cli_0_2_99": PackageRef;
  "wasm-language-tools": PackageRef;
  "wasm-pack": PackageRef;
  "wasm-strip": PackageRef;
  "wasm-text-gen": PackageRef;
  "wasm-tools": PackageRef;
  wasm3: PackageRef;
  wasmedge: PackageRef;
  wasmer: PackageRef;
  "wasmer-pack": PackageRef;
  wasmi: PackageRef;
  wasmserve: PackageRef;
  wasmtime: PackageRef;
  "wast-refmt": PackageRef;
  wastebin: PackageRef;
  wasynth: PackageRef;
  watcher: PackageRef;
  watcherclient: PackageRef;
  watchexec: PackageRef;
  watchman: PackageRef;
  watchyourlan: PackageRef;
  watson: PackageRef;
  "watson-ruby": PackageRef;
  wavelog: PackageRef;
  waveterm: PackageRef;
  wavpack: PackageRef;
  "wayback-machine-archiver": PackageRef;
  wayback_machine_downloader: PackageRef;
  waybackurls: PackageRef;
  "waybar-mpris": PackageRef;
  waybox: PackageRef;
  wayclip: PackageRef;
  wayfire: PackageRef;
  "wayfire-with-plugins": PackageRef;
  "wayland-scanner": PackageRef;
  waymore: PackageRef;
  wazero: PackageRef;
  "wb32-dfu-updater": PackageRef;
  wbox: PackageRef;
  wcalc: PackageRef;
  "wch-isp": PackageRef;
  wchisp: PackageRef;
  wcpg: PackageRef;
  wcslib: PackageRef;
  wdfs: PackageRef;
  wdiff: PackageRef;
  weasis: PackageRef;
  weather: PackageRef;
  "weather-icons": PackageRef;
  weaver: PackageRef;
  weaviate: PackageRef;
  "web-archives": PackageRef;
  "web-ext": PackageRef;
  webalizer: PackageRef;
  webanalyze: PackageRef;
  "webassemblyjs-cli": PackageRef;
  "webassemblyjs-repl": PackageRef;
  webcat: PackageRef;
  webdav: PackageRef;
  "webdav-server-rs": PackageRef;
  webdis: PackageRef;
  "webfont-bundler": PackageRef;
  webfs: PackageRef;
  webhook: PackageRef;
  "webkit2-sharp": PackageRef;
  webkitgtk_4_0: PackageRef;
  webkitgtk_4_1: PackageRef;
  webkitgtk_6_0: PackageRef;
  webmacs: PackageRef;
  webmesh: PackageRef;
  "webp-pixbuf-loader": PackageRef;
  "webpack-cli": PackageRef;
  "webrtc-audio-processing": PackageRef;
  "webrtc-audio-processing_0_3": PackageRef;
  "webrtc-audio-processing_1": PackageRef;
  websocat: PackageRef;
  websocketd: PackageRef;
  websocketpp: PackageRef;
  websploit: PackageRef;
  webssh: PackageRef;
  websurfx: PackageRef;
  webtorrent_desktop: PackageRef;
  webtunnel: PackageRef;
  webwormhole: PackageRef;
  wechat: PackageRef;
  weechat: PackageRef;
  "weechat-unwrapped": PackageRef;
  weevely: PackageRef;
  weggli: PackageRef;
  wego: PackageRef;
  weidu: PackageRef;
  weka: PackageRef;
  welkin: PackageRef;
  wemux: PackageRef;
  werf: PackageRef;
  wesnoth: PackageRef;
  weylus: PackageRef;
  wezterm: PackageRef;
  "wf-config": PackageRef;
  "wf-touch": PackageRef;
  wfuzz: PackageRef;
  wfview: PackageRef;
  "wg-access-server": PackageRef;
  "wg-friendly-peer-names": PackageRef;
  wgautomesh: PackageRef;
  wgcf: PackageRef;
  wget: PackageRef;
  wget2: PackageRef;
  wgetpaste: PackageRef;
  wgo: PackageRef;
  "wgpu-native": PackageRef;
  "wgpu-utils": PackageRef;
  "wgsl-analyzer": PackageRef;
  "whatsapp-chat-exporter": PackageRef;
  "whatsapp-emoji-font": PackageRef;
  whatstyle: PackageRef;
  whatweb: PackageRef;
  when: PackageRef;
  "when-cli": PackageRef;
  whereami: PackageRef;
  which: PackageRef;
  whipper: PackageRef;
  whisparr: PackageRef;
  "whisper-cpp": PackageRef;
  "whisper-cpp-vulkan": PackageRef;
  "whisper-ctranslate2": PackageRef;
  whispers: PackageRef;
  whisperx: PackageRef;
  whistle: PackageRef;
  whitebophir: PackageRef;
  "whitebox-tools": PackageRef;
  "whitesur-gtk-theme": PackageRef;
  "whitesur-kde": PackageRef;
  whoami: PackageRef;
  whois: PackageRef;
  "whoogle-search": PackageRef;
  why3: PackageRef;
  why3find: PackageRef;
  widelands: PackageRef;
  wiggle: PackageRef;
  wiiload: PackageRef;
  "wiimms-iso-tools": PackageRef;
  wiiuse: PackageRef;
  "wiki-js": PackageRef;
  "wiki-tui": PackageRef;
  wikicurses: PackageRef;
  wikiman: PackageRef;
  wikit: PackageRef;
  wildmidi: PackageRef;
  wiliwili: PackageRef;
  wily: PackageRef;
  wimlib: PackageRef;
  win2xcur: PackageRef;
  winbox: PackageRef;
  windowmaker: PackageRef;
  windowtolayer: PackageRef;
  winetricks: PackageRef;
  wio: PackageRef;
  wipe: PackageRef;
  "wipeout-rewrite": PackageRef;
  wiper: PackageRef;
  wire: PackageRef;
  wired: PackageRef;
  "wireguard-go": PackageRef;
  "wireguard-tools": PackageRef;
  "wireguard-ui": PackageRef;
  "wireguard-vanity-keygen": PackageRef;
  "wireless-regdb": PackageRef;
  wiremock: PackageRef;
  wireproxy: PackageRef;
  wireshark: PackageRef;
  wireviz: PackageRef;
  wireworld: PackageRef;
  wiseunpacker: PackageRef;
  wishlist: PackageRef;
  "wit-bindgen": PackageRef;
  "with-shell": PackageRef;
  witness: PackageRef;
  wizer: PackageRef;
  wkg: PackageRef;
  "wl-clip-persist": PackageRef;
  "wl-clipboard": PackageRef;
  "wl-gammarelay-rs": PackageRef;
  "wl-kbptr": PackageRef;
  "wla-dx": PackageRef;
  wlay: PackageRef;
  wlc: PackageRef;
  wlink: PackageRef;
  wllvm: PackageRef;
  wlogout: PackageRef;
  wmctrl: PackageRef;
  wmderland: PackageRef;
  wmderlandc: PackageRef;
  wmname: PackageRef;
  "wmutils-core": PackageRef;
  "wmutils-libwm": PackageRef;
  "wmutils-opt": PackageRef;
  woff2: PackageRef;
  "wofi-emoji": PackageRef;
  "wofi-power-menu": PackageRef;
  woke: PackageRef;
  wol: PackageRef;
  wolfebin: PackageRef;
  "wolfram-notebook": PackageRef;
  wolfssl: PackageRef;
  "woodpecker-agent": PackageRef;
  "woodpecker-cli": PackageRef;
  "woodpecker-pipeline-transform": PackageRef;
  "woodpecker-plugin-git": PackageRef;
  "woodpecker-server": PackageRef;
  "woof-doom": PackageRef;
  wordgrinder: PackageRef;
  wordlists: PackageRef;
  wordnet: PackageRef;
  wordpress: PackageRef;
  wordpress_6_7: PackageRef;
  "work-sans": PackageRef;
  worker: PackageRef;
  "worker-build": PackageRef;
  "workout-tracker": PackageRef;
  "workshop-runner": PackageRef;
  workstyle: PackageRef;
  "world-serpant-search": PackageRef;
  "world-wall-clock": PackageRef;
  "wormhole-william": PackageRef;
  wownero: PackageRef;
  "wp-cli": PackageRef;
  wp4nix: PackageRef;
  wpcleaner: PackageRef;
  wpm: PackageRef;
  wpprobe: PackageRef;
  wprecon: PackageRef;
  wpscan: PackageRef;
  wqy_microhei: PackageRef;
  wqy_zenhei: PackageRef;
  wrangler: PackageRef;
  wrangler_1: PackageRef;
  wrap: PackageRef;
  wrapGAppsHook3: PackageRef;
  wrapGAppsHook4: PackageRef;
  wrapGAppsNoGuiHook: PackageRef;
  wrapGNUstepAppsHook: PackageRef;
  wrapVdr: PackageRef;
  writableTmpDirAsHomeHook: PackageRef;
  "write-good": PackageRef;
  writeDarwinBundle: PackageRef;
  writefreely: PackageRef;
  wrk: PackageRef;
  wrkflw: PackageRef;
  wrtag: PackageRef;
  wsdd: PackageRef;
  "wsl-open": PackageRef;
  "wsl-vpnkit": PackageRef;
  wslay: PackageRef;
  wsrepl: PackageRef;
  wstunnel: PackageRef;
  wtfis: PackageRef;
  wtfutil: PackageRef;
  wthrr: PackageRef;
  wttrbar: PackageRef;
  wtwitch: PackageRef;
  wuffs: PackageRef;
  wush: PackageRef;
  wuzz: PackageRef;
  wv: PackageRef;
  wv2: PackageRef;
  wwcd: PackageRef;
  wxGTK31: PackageRef;
  wxGTK32: PackageRef;
  wxSVG: PackageRef;
  wxc: PackageRef;
  wxformbuilder: PackageRef;
  wxhexeditor: PackageRef;
  wxsqlite3: PackageRef;
  wxsqliteplus: PackageRef;
  wxwidgets_3_3: PackageRef;
  "wyoming-faster-whisper": PackageRef;
  "wyoming-openwakeword": PackageRef;
  "wyoming-piper": PackageRef;
  "wyoming-satellite": PackageRef;
  wyrd: PackageRef;
  wayfirePlugins: wayfirePlugins;
  webos: webos;
  weechatScripts: weechatScripts;
  wineWowPackages: wineWowPackages;
  wordpressPackages: wordpressPackages;
}

export interface onLlDd·x {
  "x-create-mouse-void": PackageRef;
  x11_ssh_askpass: PackageRef;
  x11basic: PackageRef;
  "x16-emulator": PackageRef;
  "x16-rom": PackageRef;
  "x16-run": PackageRef;
  x264: PackageRef;
  x265: PackageRef;
  x2vnc: PackageRef;
  x3270: PackageRef;
  x4: PackageRef;
  xa: PackageRef;
  xalanc: PackageRef;
  xan: PackageRef;
  xandikos: PackageRef;
  xapian: PackageRef;
  "xapian-omega": PackageRef;
  xar: PackageRef;
  xarMinimal: PackageRef;
  xarcan: PackageRef;
  xarchiver: PackageRef;
  xavs: PackageRef;
  xavs2: PackageRef;
  xbill: PackageRef;
  xbitmaps: PackageRef;
  xboard: PackageRef;
  xbyak: PackageRef;
  xc: PackageRef;
  xca: PackageRef;
  xcaddy: PackageRef;
  xcat: PackageRef;
  "xcb-proto": PackageRef;
  "xcb-util-cursor": PackageRef;
  "xcb-util-cursor-HEAD": PackageRef;
  xcbuild: PackageRef;
  xcbuildHook: PackageRef;
  xcbutilxrm: PackageRef;
  xcd: PackageRef;
  xcfun: PackageRef;
  xchainkeys: PackageRef;
  xchm: PackageRef;
  xclip: PackageRef;
  xcmsdb: PackageRef;
  "xcode-install": PackageRef;
  xcolor: PackageRef;
  xcompmgr: PackageRef;
  xconq: PackageRef;
  xcowsay: PackageRef;
  xcp: PackageRef;
  xcpretty: PackageRef;
  xcrawl3r: PackageRef;
  xcur2png: PackageRef;
  "xcursor-pro": PackageRef;
  "xcursor-themes": PackageRef;
  xcursorgen: PackageRef;
  "xdcc-cli": PackageRef;
  xdelta: PackageRef;
  "xdg-ninja": PackageRef;
  "xdg-terminal-exec": PackageRef;
  "xdg-terminal-exec-mkhl": PackageRef;
  "xdg-user-dirs": PackageRef;
  "xdg-user-dirs-gtk": PackageRef;
  "xdg-utils": PackageRef;
  xdot: PackageRef;
  xdriinfo: PackageRef;
  xdummy: PackageRef;
  "xdvdfs-cli": PackageRef;
  xdxf2slob: PackageRef;
  xe: PackageRef;
  xearth: PackageRef;
  xed: PackageRef;
  xedit: PackageRef;
  xee: PackageRef;
  xen: PackageRef;
  "xen-guest-agent": PackageRef;
  xenomapper: PackageRef;
  xenon: PackageRef;
  xeol: PackageRef;
  xephem: PackageRef;
  xercesc: PackageRef;
  xeus: PackageRef;
  "xeus-cling": PackageRef;
  "xeus-zmq": PackageRef;
  xev: PackageRef;
  xevd: PackageRef;
  xeve: PackageRef;
  xfig: PackageRef;
  xfitter: PackageRef;
  xfontsel: PackageRef;
  xfsinfo: PackageRef;
  xgalagapp: PackageRef;
  xgamma: PackageRef;
  xgboost: PackageRef;
  xgboostWithCuda: PackageRef;
  xgc: PackageRef;
  xh: PackageRef;
  xhost: PackageRef;
  xhosts: PackageRef;
  xhtml1: PackageRef;
  xib2nib: PackageRef;
  xidel: PackageRef;
  xidlehook: PackageRef;
  "xits-math": PackageRef;
  xiu: PackageRef;
  xjobs: PackageRef;
  xk6: PackageRef;
  xkbutils: PackageRef;
  xkbvalidate: PackageRef;
  "xkcd-font": PackageRef;
  xkcdpass: PackageRef;
  "xkeyboard-config": PackageRef;
  xkill: PackageRef;
  "xlibinput-calibrator": PackageRef;
  xlife: PackageRef;
  xlink: PackageRef;
  xlog: PackageRef;
  xlogo: PackageRef;
  xlsatoms: PackageRef;
  xlsclients: PackageRef;
  xlsfonts: PackageRef;
  xlsx2csv: PackageRef;
  xlsxsql: PackageRef;
  xmage: PackageRef;
  xmagnify: PackageRef;
  xmake: PackageRef;
  xmedcon: PackageRef;
  xmenu: PackageRef;
  "xml-security-c": PackageRef;
  "xml-tooling-c": PackageRef;
  xml2: PackageRef;
  xml2rfc: PackageRef;
  xmlbeans: PackageRef;
  xmlbird: PackageRef;
  xmlcopyeditor: PackageRef;
  xmldiff: PackageRef;
  xmlformat: PackageRef;
  xmloscopy: PackageRef;
  xmlrpc_c: PackageRef;
  xmlsec: PackageRef;
  xmlstarlet: PackageRef;
  xmlto: PackageRef;
  xmltoman: PackageRef;
  xmobar: PackageRef;
  xmodmap: PackageRef;
  "xmonad-log": PackageRef;
  "xmonad-with-packages": PackageRef;
  xmonadctl: PackageRef;
  xmoto: PackageRef;
  xmountains: PackageRef;
  xmousepasteblock: PackageRef;
  xmp: PackageRef;
  "xmpp-bridge": PackageRef;
  xmppc: PackageRef;
  xmrig: PackageRef;
  "xmrig-mo": PackageRef;
  "xmrig-proxy": PackageRef;
  xnec2c: PackageRef;
  xnee: PackageRef;
  xnlinkfinder: PackageRef;
  xnotify: PackageRef;
  xo: PackageRef;
  xob: PackageRef;
  "xonotic-data": PackageRef;
  "xonotic-dedicated-unwrapped": PackageRef;
  "xonotic-glx-unwrapped": PackageRef;
  "xonotic-sdl-unwrapped": PackageRef;
  xonsh: PackageRef;
  xorex: PackageRef;
  xortool: PackageRef;
  xosd: PackageRef;
  xosview2: PackageRef;
  xournalpp: PackageRef;
  xpar: PackageRef;
  xpaste: PackageRef;
  xpdf: PackageRef;
  xplanet: PackageRef;
  xplorer: PackageRef;
  xplr: PackageRef;
  xprompt: PackageRef;
  xpwn: PackageRef;
  xq: PackageRef;
  "xq-xml": PackageRef;
  xqilla: PackageRef;
  xray: PackageRef;
  xrestop: PackageRef;
  xrootd: PackageRef;
  xrq: PackageRef;
  xrsh: PackageRef;
  xscast: PackageRef;
  xschem: PackageRef;
  xscope: PackageRef;
  xscreensaver: PackageRef;
  xsecurelock: PackageRef;
  xsel: PackageRef;
  xsimd: PackageRef;
  xskat: PackageRef;
  xsnow: PackageRef;
  xsok: PackageRef;
  xssproxy: PackageRef;
  xstow: PackageRef;
  xsubfind3r: PackageRef;
  xtensor: PackageRef;
  "xtensor-blas": PackageRef;
  xterm: PackageRef;
  xtermcontrol: PackageRef;
  xteve: PackageRef;
  xtl: PackageRef;
  xtris: PackageRef;
  xtruss: PackageRef;
  "xunit-viewer": PackageRef;
  xurls: PackageRef;
  xv: PackageRef;
  "xva-img": PackageRef;
  xvidcore: PackageRef;
  xwin: PackageRef;
  xxHash: PackageRef;
  xxgdb: PackageRef;
  xxh: PackageRef;
  xygrib: PackageRef;
  xz: PackageRef;
  xfce: xfce;
  xorg: xorg;
}

export interface onLlDd·y {
  yaak: PackageRef;
  yabasic: PackageRef;
  yacreader: PackageRef;
  yadm: PackageRef;
  yaegi: PackageRef;
  yaffshiv: PackageRef;
  yai: PackageRef;
  yajl: PackageRef;
  yajsv: PackageRef;
  yakut: PackageRef;
  yalc: PackageRef;
  yallback: PackageRef;
  yamale: PackageRef;
  yamdi: PackageRef;
  "yaml-cpp": PackageRef;
  "yaml-filter": PackageRef;
  "yaml-language-server": PackageRef;
  "yaml-merge": PackageRef;
  yaml2json: PackageRef;
  yaml2nix: PackageRef;
  yamlfix: PackageRef;
  yamlfmt: PackageRef;
  yamllint: PackageRef;
  yamlpath: PackageRef;
  yamlscript: PackageRef;
  yams: PackageRef;
  "yandex-cloud": PackageRef;
  yaneuraou: PackageRef;
  yanic: PackageRef;
  yank: PackageRef;
  "yanone-kaffeesatz": PackageRef;
  yapesdl: PackageRef;
  yapf: PackageRef;
  yarGen: PackageRef;
  yara: PackageRef;
  "yara-x": PackageRef;
  yaralyzer: PackageRef;
  yarn: PackageRef;
  "yarn-bash-completion": PackageRef;
  "yarn-berry_3": PackageRef;
  "yarn-berry_4": PackageRef;
  "yarn-lock-converter": PackageRef;
  yarn2nix: PackageRef;
  yarnBuildHook: PackageRef;
  yarnConfigHook: PackageRef;
  yarnInstallHook: PackageRef;
  yarr: PackageRef;
  yas: PackageRef;
  "yasashisa-gothic": PackageRef;
  yash: PackageRef;
  yasm: PackageRef;
  yatas: PackageRef;
  yaup: PackageRef;
  yaxg: PackageRef;
  yaydl: PackageRef;
  yazi: PackageRef;
  "yazi-unwrapped": PackageRef;
  ycmd: PackageRef;
  yder: PackageRef;
  ydict: PackageRef;
  ydiff: PackageRef;
  yeahconsole: PackageRef;
  yed: PackageRef;
  yeetgif: PackageRef;
  yek: PackageRef;
  "yelp-tools": PackageRef;
  "yelp-xsl": PackageRef;
  yeswiki: PackageRef;
  yetris: PackageRef;
  "yew-fmt": PackageRef;
  yewtube: PackageRef;
  "yex-lang": PackageRef;
  yggdrasil: PackageRef;
  "yggdrasil-jumper": PackageRef;
  yggstack: PackageRef;
  ygot: PackageRef;
  yi: PackageRef;
  yices: PackageRef;
  yj: PackageRef;
  "yle-dl": PackageRef;
  ympd: PackageRef;
  ymuse: PackageRef;
  ynetd: PackageRef;
  yo: PackageRef;
  yoda: PackageRef;
  "yoda-with-root": PackageRef;
  yoink: PackageRef;
  yokadi: PackageRef;
  yor: PackageRef;
  yosys: PackageRef;
  "yosys-bluespec": PackageRef;
  "yosys-ghdl": PackageRef;
  "yosys-synlig": PackageRef;
  "you-get": PackageRef;
  "you-have-mail-cli": PackageRef;
  youplot: PackageRef;
  "your-editor": PackageRef;
  your_spotify: PackageRef;
  youtrack: PackageRef;
  "youtube-dl": PackageRef;
  "youtube-dl-light": PackageRef;
  "youtube-music": PackageRef;
  "youtube-tui": PackageRef;
  youtubeuploader: PackageRef;
  yq: PackageRef;
  "yq-go": PackageRef;
  yquake2: PackageRef;
  "yquake2-all-games": PackageRef;
  "yquake2-ctf": PackageRef;
  "yquake2-ground-zero": PackageRef;
  "yquake2-the-reckoning": PackageRef;
  "yt-dlg": PackageRef;
  "yt-dlp": PackageRef;
  "yt-dlp-light": PackageRef;
  ytalk: PackageRef;
  ytarchive: PackageRef;
  ytcast: PackageRef;
  ytcc: PackageRef;
  "ytdl-sub": PackageRef;
  ytdownloader: PackageRef;
  ytermusic: PackageRef;
  ytfzf: PackageRef;
  ytmdl: PackageRef;
  ytree: PackageRef;
  ytt: PackageRef;
  "ytui-music": PackageRef;
  "yubico-pam": PackageRef;
  "yubico-piv-tool": PackageRef;
  "yubihsm-connector": PackageRef;
  "yubihsm-shell": PackageRef;
  "yubikey-agent": PackageRef;
  "yubikey-manager": PackageRef;
  "yubikey-personalization": PackageRef;
  yuhaiin: PackageRef;
  yuicompressor: PackageRef;
  yunfaavatar: PackageRef;
  yutto: PackageRef;
  yuview: PackageRef;
  yx: PackageRef;
  yyjson: PackageRef;
  yaziPlugins: yaziPlugins;
}

export interface onLlDd·z {
  "z-lua": PackageRef;
  z3: PackageRef;
  "z3-tptp": PackageRef;
  z88dk: PackageRef;
  "zabbix-cli": PackageRef;
  zabbixctl: PackageRef;
  zalgo: PackageRef;
  "zap-chip": PackageRef;
  "zap-chip-gui": PackageRef;
  zapzap: PackageRef;
  zarchive: PackageRef;
  zarf: PackageRef;
  zashboard: PackageRef;
  zasm: PackageRef;
  zathura: PackageRef;
  zaz: PackageRef;
  zbar: PackageRef;
  "zbus-xmlgen": PackageRef;
  zcash: PackageRef;
  zchaff: PackageRef;
  zchunk: PackageRef;
  zdbsp: PackageRef;
  zdelta: PackageRef;
  zdns: PackageRef;
  zeal: PackageRef;
  zed: PackageRef;
  "zed-discord-presence": PackageRef;
  "zed-editor": PackageRef;
  "zed-editor-fhs": PackageRef;
  "zed-open-capture": PackageRef;
  zee: PackageRef;
  zeek: PackageRef;
  zeekscript: PackageRef;
  zeekstd: PackageRef;
  zef: PackageRef;
  zegrapher: PackageRef;
  zellij: PackageRef;
  zenith: PackageRef;
  zenity: PackageRef;
  zenmap: PackageRef;
  "zenn-cli": PackageRef;
  "zenoh-c": PackageRef;
  "zenoh-cpp": PackageRef;
  zerobin: PackageRef;
  "zeroc-ice": PackageRef;
  "zeroc-ice-cpp11": PackageRef;
  zeromq: PackageRef;
  zeronet: PackageRef;
  "zeronet-conservancy": PackageRef;
  zeronsd: PackageRef;
  zerotierone: PackageRef;
  zesarux: PackageRef;
  zet: PackageRef;
  zeyple: PackageRef;
  zf: PackageRef;
  zfind: PackageRef;
  zfp: PackageRef;
  zfs: PackageRef;
  "zfs-autobackup": PackageRef;
  "zfs-prune-snapshots": PackageRef;
  "zfs-replicate": PackageRef;
  zfs_2_2: PackageRef;
  zfs_unstable: PackageRef;
  zgrab2: PackageRef;
  zgrviewer: PackageRef;
  zi: PackageRef;
  zig: PackageRef;
  "zig-shell-completions": PackageRef;
  "zig-zlint": PackageRef;
  zigStdenv: PackageRef;
  zig_0_13: PackageRef;
  zig_0_14: PackageRef;
  zigbee2mqtt: PackageRef;
  zigimports: PackageRef;
  zile: PackageRef;
  "zilla-slab": PackageRef;
  zim: PackageRef;
  "zim-tools": PackageRef;
  zimfw: PackageRef;
  zimg: PackageRef;
  zincsearch: PackageRef;
  zine: PackageRef;
  zinit: PackageRef;
  zinnia: PackageRef;
  "zint-qt": PackageRef;
  zip: PackageRef;
  zip2hashcat: PackageRef;
  zipkin: PackageRef;
  zircolite: PackageRef;
  zitadel: PackageRef;
  "zitadel-tools": PackageRef;
  zix: PackageRef;
  zizmor: PackageRef;
  zk: PackageRef;
  zkar: PackageRef;
  zktree: PackageRef;
  zlib: PackageRef;
  "zlib-ng": PackageRef;
  zlint: PackageRef;
  zlog: PackageRef;
  zls: PackageRef;
  zls_0_14: PackageRef;
  zluda: PackageRef;
  zmap: PackageRef;
  zmate: PackageRef;
  zmqpp: PackageRef;
  zmusic: PackageRef;
  zn_poly: PackageRef;
  znapzend: PackageRef;
  znc: PackageRef;
  zoekt: PackageRef;
  zola: PackageRef;
  zon2nix: PackageRef;
  zookeeper: PackageRef;
  zookeeper_mt: PackageRef;
  zopfli: PackageRef;
  "zotero-translation-server": PackageRef;
  zotify: PackageRef;
  zoxide: PackageRef;
  zpaq: PackageRef;
  zpaqfranz: PackageRef;
  "zpix-pixel-font": PackageRef;
  zplug: PackageRef;
  "zpool-auto-expand-partitions": PackageRef;
  "zpool-iostat-viz": PackageRef;
  zpp: PackageRef;
  zprint: PackageRef;
  "zram-generator": PackageRef;
  zrc: PackageRef;
  zrythm: PackageRef;
  zs: PackageRef;
  "zs-wait4host": PackageRef;
  zscroll: PackageRef;
  zsh: PackageRef;
  "zsh-abbr": PackageRef;
  "zsh-autocomplete": PackageRef;
  "zsh-autoenv": PackageRef;
  "zsh-autopair": PackageRef;
  "zsh-autosuggestions": PackageRef;
  "zsh-autosuggestions-abbreviations-strategy": PackageRef;
  "zsh-bd": PackageRef;
  "zsh-better-npm-completion": PackageRef;
  "zsh-clipboard": PackageRef;
  "zsh-command-time": PackageRef;
  "zsh-completions": PackageRef;
  "zsh-defer": PackageRef;
  "zsh-edit": PackageRef;
  "zsh-f-sy-h": PackageRef;
  "zsh-fast-syntax-highlighting": PackageRef;
  "zsh-forgit": PackageRef;
  "zsh-fzf-history-search": PackageRef;
  "zsh-fzf-tab": PackageRef;
  "zsh-histdb": PackageRef;
  "zsh-history-search-multi-word": PackageRef;
  "zsh-history-substring-search": PackageRef;
  "zsh-history-to-fish": PackageRef;
  "zsh-navigation-tools": PackageRef;
  "zsh-nix-shell": PackageRef;
  "zsh-powerlevel10k": PackageRef;
  "zsh-powerlevel9k": PackageRef;
  "zsh-prezto": PackageRef;
  "zsh-syntax-highlighting": PackageRef;
  "zsh-system-clipboard": PackageRef;
  "zsh-vi-mode": PackageRef;
  "zsh-wd": PackageRef;
  "zsh-you-should-use": PackageRef;
  "zsh-z": PackageRef;
  "zsh-zhooks": PackageRef;
  zsign: PackageRef;
  zstd: PackageRef;
  zsteg: PackageRef;
  "zstxtns-utils": PackageRef;
  zsv: PackageRef;
  zsync: PackageRef;
  ztags: PackageRef;
  zthrottle: PackageRef;
  ztools: PackageRef;
  zuban: PackageRef;
  zug: PackageRef;
  "zulip-term": PackageRef;
  zulu: PackageRef;
  zulu11: PackageRef;
  zulu17: PackageRef;
  zulu23: PackageRef;
  zulu24: PackageRef;
  zulu25: PackageRef;
  zulu8: PackageRef;
  zunclient: PackageRef;
  zunit: PackageRef;
  zuo: PackageRef;
  zuse: PackageRef;
  zvbi: PackageRef;
  zvm: PackageRef;
  "zwave-js-server": PackageRef;
  "zwave-js-ui": PackageRef;
  zx: PackageRef;
  zxfer: PackageRef;
  zxpy: PackageRef;
  zydis: PackageRef;
  zynaddsubfx: PackageRef;
  "zynaddsubfx-fltk": PackageRef;
  "zynaddsubfx-ntk": PackageRef;
  zziplib: PackageRef;
  zabbix: zabbix;
  zabbix70: zabbix70;
  zabbix72: zabbix72;
  zabbix74: zabbix74;
  zncModules: zncModules;
}

export interface onLlDd·_ {
  ArchiSteamFarm: PackageRef;
  LAStools: PackageRef;
  OVMF: PackageRef;
  OVMFFull: PackageRef;
  QuadProgpp: PackageRef;
  R: PackageRef;
  SDL: PackageRef;
  SDL2: PackageRef;
  SDL2_Pango: PackageRef;
  SDL2_gfx: PackageRef;
  SDL2_image: PackageRef;
  SDL2_mixer: PackageRef;
  SDL2_net: PackageRef;
  SDL2_sound: PackageRef;
  SDL2_ttf: PackageRef;
  SDL_Pango: PackageRef;
  SDL_audiolib: PackageRef;
  SDL_gfx: PackageRef;
  SDL_image: PackageRef;
  SDL_mixer: PackageRef;
  SDL_net: PackageRef;
  SDL_sound: PackageRef;
  SDL_stretch: PackageRef;
  SDL_ttf: PackageRef;
  Xaw3d: PackageRef;
  _0x: PackageRef;
  _0xpropo: PackageRef;
  _0xproto: PackageRef;
  _1fps: PackageRef;
  "_1password-cli": PackageRef;
  "_1password-gui": PackageRef;
  "_1password-gui-beta": PackageRef;
  "_2048-in-terminal": PackageRef;
  _20kly: PackageRef;
  _2bwm: PackageRef;
  _3270font: PackageRef;
  _3cpio: PackageRef;
  _3llo: PackageRef;
  _3mux: PackageRef;
  _4th: PackageRef;
  _4ti2: PackageRef;
  _64gram: PackageRef;
  _6tunnel: PackageRef;
  _7kaa: PackageRef;
  _7z2hashcat: PackageRef;
  _7zz: PackageRef;
  "_7zz-rar": PackageRef;
  _86Box: PackageRef;
  "_86Box-with-roms": PackageRef;
  _9base: PackageRef;
  _9menu: PackageRef;
  _9pfs: PackageRef;
  __flattenIncludeHackHook: PackageRef;
}

export interface onNone {
  avrlibc: PackageRef;
  box86: PackageRef;
  darcnes: PackageRef;
  "evdev-proto": PackageRef;
  gensgs: PackageRef;
  "kega-fusion": PackageRef;
  mfcl2700dnlpr: PackageRef;
  msp430GccSupport: PackageRef;
  msp430Newlib: PackageRef;
  omxplayer: PackageRef;
  opensbi: PackageRef;
  rainbowcrack: PackageRef;
  rhsrvany: PackageRef;
  "riscv-pk": PackageRef;
  sbagen: PackageRef;
  stalin: PackageRef;
  tibia: PackageRef;
  ubootA20OlinuxinoLime: PackageRef;
  ubootA20OlinuxinoLime2EMMC: PackageRef;
  ubootAmx335xEVM: PackageRef;
  ubootBananaPi: PackageRef;
  ubootBananaPim2Zero: PackageRef;
  ubootBananaPim3: PackageRef;
  ubootClearfog: PackageRef;
  ubootCubieboard2: PackageRef;
  ubootGuruplug: PackageRef;
  ubootJetsonTK1: PackageRef;
  ubootNovena: PackageRef;
  ubootOdroidXU3: PackageRef;
  ubootOrangePiPc: PackageRef;
  ubootOrangePiZero: PackageRef;
  ubootPcduino3Nano: PackageRef;
  ubootQemuArm: PackageRef;
  ubootQemuRiscv64Smode: PackageRef;
  ubootRaspberryPi: PackageRef;
  ubootRaspberryPi2: PackageRef;
  ubootRaspberryPi3_32bit: PackageRef;
  ubootRaspberryPi4_32bit: PackageRef;
  ubootRaspberryPiZero: PackageRef;
  ubootSheevaplug: PackageRef;
  ubootUtilite: PackageRef;
  ubootVisionFive2: PackageRef;
  ubootWandboard: PackageRef;
  wasilibc: PackageRef;
  wibo: PackageRef;
  "wine-discord-ipc-bridge": PackageRef;
  wtk: PackageRef;
  windows: windows;
}

export interface onD {
  container: PackageRef;
  m1ddc: PackageRef;
  macmon: PackageRef;
  macpm: PackageRef;
  mactop: PackageRef;
  softnet: PackageRef;
}

export interface onDd {
  aerospace: PackageRef;
  afsctool: PackageRef;
  airbuddy: PackageRef;
  "airdrop-cli": PackageRef;
  aldente: PackageRef;
  "alt-tab-macos": PackageRef;
  apparency: PackageRef;
  appcleaner: PackageRef;
  "apple-sdk_11": PackageRef;
  "apple-sdk_12": PackageRef;
  "apple-sdk_13": PackageRef;
  "apple-sdk_14": PackageRef;
  "apple-sdk_15": PackageRef;
  applesauce: PackageRef;
  arq: PackageRef;
  autokbisw: PackageRef;
  autoraise: PackageRef;
  bartender: PackageRef;
  betterdisplay: PackageRef;
  bluesnooze: PackageRef;
  bluetility: PackageRef;
  blueutil: PackageRef;
  bold: PackageRef;
  cctools: PackageRef;
  chatgpt: PackageRef;
  "choose-gui": PackageRef;
  cocoapods: PackageRef;
  "cocoapods-beta": PackageRef;
  coconutbattery: PackageRef;
  contacts: PackageRef;
  "create-dmg": PackageRef;
  cyberduck: PackageRef;
  daisydisk: PackageRef;
  "dark-mode-notify": PackageRef;
  "dedup-darwin": PackageRef;
  defaultbrowser: PackageRef;
  desktoppr: PackageRef;
  "discrete-scroll": PackageRef;
  dockutil: PackageRef;
  duti: PackageRef;
  "emacs-macport": PackageRef & EmacsMembers;
  "enpass-mac": PackageRef;
  "epoll-shim": PackageRef;
  fixDarwinDylibNames: PackageRef;
  flashspace: PackageRef;
  "ghostty-bin": PackageRef;
  goku: PackageRef;
  grandperspective: PackageRef;
  "gtk-mac-bundler": PackageRef;
  "gtk-mac-integration": PackageRef;
  "gtk-mac-integration-gtk2": PackageRef;
  hexfiend: PackageRef;
  "hidden-bar": PackageRef;
  "ice-bar": PackageRef;
  "idb-companion": PackageRef;
  iina: PackageRef;
  "insert-dylib": PackageRef;
  "ios-deploy": PackageRef;
  iproute2mac: PackageRef;
  "istat-menus": PackageRef;
  iterm2: PackageRef;
  itsycal: PackageRef;
  jankyborders: PackageRef;
  jazzy: PackageRef;
  "karabiner-elements": PackageRef;
  kdoctor: PackageRef;
  keka: PackageRef;
  keycastr: PackageRef;
  khd: PackageRef;
  ks: PackageRef;
  kwm: PackageRef;
  lastfm: PackageRef;
  ld64: PackageRef;
  libapplewm: PackageRef;
  "libinotify-kqueue": PackageRef;
  loopwm: PackageRef;
  "m-cli": PackageRef;
  maccy: PackageRef;
  "macfuse-stubs": PackageRef;
  "macos-defaults": PackageRef;
  "macos-instantview": PackageRef;
  macskk: PackageRef;
  mactracker: PackageRef;
  macvim: PackageRef;
  mas: PackageRef;
  mkalias: PackageRef;
  moltenvk: PackageRef;
  monitorcontrol: PackageRef;
  mos: PackageRef;
  "mountain-duck": PackageRef;
  mousecape: PackageRef;
  mysides: PackageRef;
  needle: PackageRef;
  "net-news-wire": PackageRef;
  nightlight: PackageRef;
  "notion-app": PackageRef;
  "nowplaying-cli": PackageRef;
  numi: PackageRef;
  obb: PackageRef;
  "osx-cpu-temp": PackageRef;
  osxsnarf: PackageRef;
  "pacman-game": PackageRef;
  "pam-reattach": PackageRef;
  "pam-watchid": PackageRef;
  pika: PackageRef;
  pinentry_mac: PackageRef;
  plistwatch: PackageRef;
  pngpaste: PackageRef;
  qes: PackageRef;
  "quartz-wm": PackageRef;
  rapidapi: PackageRef;
  "realm-studio": PackageRef;
  rectangle: PackageRef;
  "rectangle-pro": PackageRef;
  "roapi-http": PackageRef;
  sbarlua: PackageRef;
  "scroll-reverser": PackageRef;
  "sensible-side-buttons": PackageRef;
  sequelpro: PackageRef;
  sequential: PackageRef;
  shortcat: PackageRef;
  shottr: PackageRef;
  skhd: PackageRef;
  skimpdf: PackageRef;
  "sloth-app": PackageRef;
  "smc-fuzzer": PackageRef;
  smimesign: PackageRef;
  smlnjBootstrap: PackageRef;
  sockstat: PackageRef;
  soundsource: PackageRef;
  spacebar: PackageRef;
  stats: PackageRef;
  "suspicious-package": PackageRef;
  "swift-quit": PackageRef;
  swiftbar: PackageRef;
  swiftdefaultapps: PackageRef;
  swiftlint: PackageRef;
  "switchaudio-osx": PackageRef;
  "syncthing-macos": PackageRef;
  tableplus: PackageRef;
  tart: PackageRef;
  teams: PackageRef;
  "terminal-notifier": PackageRef;
  "the-unarchiver": PackageRef;
  tuist: PackageRef;
  "unison-fsmonitor": PackageRef;
  unnaturalscrollwheels: PackageRef;
  utm: PackageRef;
  vfkit: PackageRef;
  "vim-darwin": PackageRef;
  "whatsapp-for-mac": PackageRef;
  whisky: PackageRef;
  "win-disk-writer": PackageRef;
  xbar: PackageRef;
  xcbeautify: PackageRef;
  xcodegen: PackageRef;
  xcodes: PackageRef;
  xhyve: PackageRef;
  xld: PackageRef;
  xquartz: PackageRef;
  zld: PackageRef;
}

export interface onL·a {
  "a-keys-path": PackageRef;
  aerospike: PackageRef;
  aflplusplus: PackageRef;
  agi: PackageRef;
  airwave: PackageRef;
  airwin2rack: PackageRef;
  "aja-desktop-software": PackageRef;
  alfaview: PackageRef;
  altair: PackageRef;
  "alttpr-opentracker": PackageRef;
  altus: PackageRef;
  "amd-blis": PackageRef;
  "amd-libflame": PackageRef;
  amdctl: PackageRef;
  amdenc: PackageRef;
  amdvlk: PackageRef;
  amf: PackageRef;
  "android-studio": PackageRef;
  "android-studio-for-platform": PackageRef;
  angryipscanner: PackageRef;
  animdl: PackageRef;
  "ankama-launcher": PackageRef;
  anydesk: PackageRef;
  "aocl-utils": PackageRef;
  "appimage-run-tests": PackageRef;
  "arduino-ide": PackageRef;
  arena: PackageRef;
  "art-standalone": PackageRef;
  artisan: PackageRef;
  asusctl: PackageRef;
  audiothekar: PackageRef;
  avdump3: PackageRef;
  avidemux: PackageRef;
  "aws-workspaces": PackageRef;
  "azure-artifacts-credprovider": PackageRef;
  "azure-static-sites-client": PackageRef;
  azuredatastudio: PackageRef;
  androidStudioForPlatformPackages: androidStudioForPlatformPackages;
  androidStudioPackages: androidStudioPackages;
}

export interface onL·b {
  "badlion-client": PackageRef;
  "banana-accounting": PackageRef;
  baudline: PackageRef;
  bazecor: PackageRef;
  beeper: PackageRef;
  "betterdiscord-installer": PackageRef;
  "beyond-all-reason": PackageRef;
  "beyond-identity": PackageRef;
  bigpemu: PackageRef;
  "binaryninja-free": PackageRef;
  "bink-player": PackageRef;
  biosdevname: PackageRef;
  bitbox: PackageRef;
  "bitwig-studio3": PackageRef;
  "bitwig-studio4": PackageRef;
  "bitwig-studio5-unwrapped": PackageRef;
  blis: PackageRef;
  bloodhound: PackageRef;
  bloomrpc: PackageRef;
  bluemail: PackageRef;
  "bluemix-cli": PackageRef;
  bonzomatic: PackageRef;
  "bootstrap-studio": PackageRef;
  "briar-desktop": PackageRef;
  bristol: PackageRef;
  brogue: PackageRef;
  brscan4: PackageRef;
  brscan5: PackageRef;
  brutefir: PackageRef;
  bugstalker: PackageRef;
  "buttercup-desktop": PackageRef;
  bitscope: bitscope;
}

export interface onL·c {
  "c2000-cgt": PackageRef;
  caido: PackageRef;
  capacities: PackageRef;
  "cargo-bitbake": PackageRef;
  "cato-client": PackageRef;
  cemu: PackageRef;
  cen64: PackageRef;
  chatbox: PackageRef;
  "chatzone-desktop": PackageRef;
  "chow-centaur": PackageRef;
  chrysalis: PackageRef;
  cider: PackageRef;
  "cider-2": PackageRef;
  cinelerra: PackageRef;
  ciscoPacketTracer7: PackageRef;
  ciscoPacketTracer8: PackageRef;
  citrix_workspace: PackageRef;
  citrix_workspace_23_11_0: PackageRef;
  citrix_workspace_24_02_0: PackageRef;
  citrix_workspace_24_05_0: PackageRef;
  citrix_workspace_24_08_0: PackageRef;
  citrix_workspace_24_11_0: PackageRef;
  citrix_workspace_25_03_0: PackageRef;
  "clash-nyanpasu": PackageRef;
  clean: PackageRef;
  clickup: PackageRef;
  clockify: PackageRef;
  clonehero: PackageRef;
  cmospwd: PackageRef;
  cmucl_binary: PackageRef;
  cnijfilter2: PackageRef;
  codux: PackageRef;
  computecpp: PackageRef;
  "computecpp-unwrapped": PackageRef;
  "cortex-command-community-project": PackageRef;
  "cozy-drive": PackageRef;
  cp2k: PackageRef;
  "cpu-energy-meter": PackageRef;
  "cpu-x": PackageRef;
  cpufrequtils: PackageRef;
  cpuid: PackageRef;
  crrcsim: PackageRef;
  "crypto-org-wallet": PackageRef;
  cryptomator: PackageRef;
  "cups-brother-dcp1610wlpr": PackageRef;
  "cups-brother-dcpl3550cdw": PackageRef;
  "cups-brother-dcpt310": PackageRef;
  "cups-brother-dcpt725dw": PackageRef;
  "cups-brother-hl2260d": PackageRef;
  "cups-brother-hl3170cdw": PackageRef;
  "cups-brother-hll2350dw": PackageRef;
  "cups-brother-hll2375dw": PackageRef;
  "cups-brother-hll3230cdw": PackageRef;
  "cups-brother-mfcl2750dw": PackageRef;
  "cups-brother-mfcl2800dw": PackageRef;
  "cups-idprt-barcode": PackageRef;
  "cups-idprt-mt888": PackageRef;
  "cups-idprt-mt890": PackageRef;
  "cups-idprt-sp900": PackageRef;
  "cups-idprt-tspl": PackageRef;
  "cups-kyocera-3500-4500": PackageRef;
  "cups-kyodialog": PackageRef;
  "cura-appimage": PackageRef;
  cutentr: PackageRef;
  "cwtch-ui": PackageRef;
  coolercontrol: coolercontrol;
}

export interface onL·d {
  "d-seams": PackageRef;
  "daggerfall-unity": PackageRef;
  "daggerfall-unity-unfree": PackageRef;
  dataexplorer: PackageRef;
  "davinci-resolve": PackageRef;
  "davinci-resolve-studio": PackageRef;
  deadbeef: PackageRef;
  "decent-sampler": PackageRef;
  deconz: PackageRef;
  "deezer-enhanced": PackageRef;
  "dell-command-configure": PackageRef;
  "discordchatexporter-desktop": PackageRef;
  dmtcp: PackageRef;
  "docker-init": PackageRef;
  dopamine: PackageRef;
  dragmap: PackageRef;
  "dragonfly-reverb": PackageRef;
  dropbox: PackageRef;
  dsf2flac: PackageRef;
}

export interface onL·e {
  eagle: PackageRef;
  "easyroam-connect-desktop": PackageRef;
  "eclipse-mat": PackageRef;
  ectool: PackageRef;
  edb: PackageRef;
  "edgetpu-compiler": PackageRef;
  eigenwallet: PackageRef;
  "electron-mail": PackageRef;
  embree2: PackageRef;
  enpass: PackageRef;
  "epson-inkjet-printer-workforce-840-series": PackageRef;
  "epson-workforce-635-nx625-series": PackageRef;
  epson_201207w: PackageRef;
  epson_201310w: PackageRef;
  "essentia-extractor": PackageRef;
  ethercat: PackageRef;
  eudic: PackageRef;
  everdo: PackageRef;
  everspace: PackageRef;
  exactaudiocopy: PackageRef;
  expressvpn: PackageRef;
}

export interface onL·f {
  "facetimehd-firmware": PackageRef;
  "factor-lang": PackageRef;
  "factor-lang-0_99": PackageRef;
  "factorio-demo-experimental": PackageRef;
  "factorio-experimental": PackageRef;
  "factorio-headless-experimental": PackageRef;
  "factorio-space-age-experimental": PackageRef;
  fahclient: PackageRef;
  falkor: PackageRef;
  fasm: PackageRef;
  "fasm-bin": PackageRef;
  fasthenry: PackageRef;
  "fastnetmon-advanced": PackageRef;
  fcppt: PackageRef;
  "fiddler-everywhere": PackageRef;
  fiji: PackageRef;
  "filen-desktop": PackageRef;
  fileshelter: PackageRef;
  firebird_3: PackageRef;
  "firefly-desktop": PackageRef;
  "flashlabel-yxwl": PackageRef;
  flashprint: PackageRef;
  flexibee: PackageRef;
  "flexoptix-app": PackageRef;
  flirc: PackageRef;
  "fluent-reader": PackageRef;
  folo: PackageRef;
  fopnu: PackageRef;
  "fortanix-sgx-tools": PackageRef;
  framesh: PackageRef;
  "framework-tool": PackageRef;
  franz: PackageRef;
  freebayes: PackageRef;
  freeoffice: PackageRef;
  "frostwire-bin": PackageRef;
  "factorPackages-0_99": factorPackages_0_99;
}

export interface onL·g {
  "gamepad-tool": PackageRef;
  geekbench_4: PackageRef;
  genymotion: PackageRef;
  gfie: PackageRef;
  glamoroustoolkit: PackageRef;
  "gorilla-bin": PackageRef;
  "gpu-screen-recorder": PackageRef;
  "gpu-screen-recorder-gtk": PackageRef;
  gpufetch: PackageRef;
  grayjay: PackageRef;
  grub2_pvgrub_image: PackageRef;
  grub2_pvhgrub_image: PackageRef;
  grub2_xen: PackageRef;
  grub2_xen_pvh: PackageRef;
  gtkclipblock: PackageRef;
  "guacamole-client": PackageRef;
  "guacamole-server": PackageRef;
  "gutenprint-bin": PackageRef;
  gyroflow: PackageRef;
}

export interface onL·h {
  habitat: PackageRef;
  hadoop2: PackageRef;
  hakuneko: PackageRef;
  hamsket: PackageRef;
  "handheld-daemon-ui": PackageRef;
  "hashi-ui": PackageRef;
  headset: PackageRef;
  "helio-workstation": PackageRef;
  heptabase: PackageRef;
  heroic: PackageRef;
  "heroic-unwrapped": PackageRef;
  "hey-mail": PackageRef;
  hifile: PackageRef;
  hisat2: PackageRef;
  hotpatch: PackageRef;
  houdini: PackageRef;
  howl: PackageRef;
  hpmyroom: PackageRef;
  hpx: PackageRef;
  hqplayerd: PackageRef;
  hterm: PackageRef;
  hubstaff: PackageRef;
  hyper: PackageRef;
  hyperspeedcube: PackageRef;
}

export interface onL·i {
  i7z: PackageRef;
  iaca: PackageRef;
  iaca_2_1: PackageRef;
  icesl: PackageRef;
  "ida-free": PackageRef;
  ideamaker: PackageRef;
  "in-formant": PackageRef;
  "indicator-sound-switcher": PackageRef;
  insync: PackageRef;
  "insync-nautilus": PackageRef;
  "intel-cmt-cat": PackageRef;
  "intel-compute-runtime-legacy1": PackageRef;
  "intel-gmmlib": PackageRef;
  "intel-gpu-tools": PackageRef;
  "intel-media-sdk": PackageRef;
  "intel-ocl": PackageRef;
  "intel-undervolt": PackageRef;
  "intel-vaapi-driver": PackageRef;
  intelmetool: PackageRef;
  inteltool: PackageRef;
  intentrace: PackageRef;
  "intune-portal": PackageRef;
  io: PackageRef;
  ioport: PackageRef;
  iotools: PackageRef;
  ipmicfg: PackageRef;
  ipmiview: PackageRef;
  "ipu6-camera-bins": PackageRef;
  "ipu6-camera-hal": PackageRef;
  "ipu6ep-camera-hal": PackageRef;
  "ipu6epmtl-camera-hal": PackageRef;
  iqueue: PackageRef;
  irccloud: PackageRef;
  "iucode-tool": PackageRef;
  "ivpn-ui": PackageRef;
  "ivsc-firmware": PackageRef;
}

export interface onL·j {
  "jack-passthrough": PackageRef;
  jbrowse: PackageRef;
  "jet-pilot": PackageRef;
  "jotta-cli": PackageRef;
}

export interface onL·k {
  katago: PackageRef;
  katagoCPU: PackageRef;
  katagoTensorRT: PackageRef;
  katagoWithCuda: PackageRef;
  kchat: PackageRef;
  keeperrl: PackageRef;
  keet: PackageRef;
  "keybase-gui": PackageRef;
  kingstvis: PackageRef;
  kisslicer: PackageRef;
  klee: PackageRef;
  kmeet: PackageRef;
}

export interface onL·l {
  "labymod-launcher": PackageRef;
  "lambda-lisp": PackageRef;
  "lattice-diamond": PackageRef;
  lbry: PackageRef;
  ldtk: PackageRef;
  "ledger-live-desktop": PackageRef;
  "lexmark-aex": PackageRef;
  libemf2svg: PackageRef;
  "libfprint-2-tod1-broadcom": PackageRef;
  "libfprint-2-tod1-elan": PackageRef;
  "libfprint-focaltech-2808-a658": PackageRef;
  "libguestfs-appliance": PackageRef;
  libint: PackageRef;
  libintPsi4: PackageRef;
  "libkrun-sev": PackageRef;
  "libkrun-tdx": PackageRef;
  libkvmi: PackageRef;
  libpsm2: PackageRef;
  librearp: PackageRef;
  "librearp-lv2": PackageRef;
  libsciter: PackageRef;
  libsmbios: PackageRef;
  libstrangle: PackageRef;
  libtas: PackageRef;
  libvisio2svg: PackageRef;
  libvmi: PackageRef;
  libx86: PackageRef;
  lightburn: PackageRef;
  lightworks: PackageRef;
  likwid: PackageRef;
  listen1: PackageRef;
  lmath: PackageRef;
  lmms: PackageRef;
  longview: PackageRef;
  "looking-glass-client": PackageRef;
  losslessaudiochecker: PackageRef;
  "lovely-injector": PackageRef;
  "lunar-client": PackageRef;
  lunatask: PackageRef;
}

export interface onL·m {
  makemkv: PackageRef;
  maloader: PackageRef;
  maptool: PackageRef;
  masterpdfeditor4: PackageRef;
  "material-maker": PackageRef;
  mathematica: PackageRef;
  "mathematica-cuda": PackageRef;
  "mathematica-webdoc": PackageRef;
  "mathematica-webdoc-cuda": PackageRef;
  "mathpix-snipping-tool": PackageRef;
  "mblock-mlink": PackageRef;
  megacli: PackageRef;
  megahit: PackageRef;
  megasync: PackageRef;
  memtest86plus: PackageRef;
  mendeley: PackageRef;
  methane: PackageRef;
  mfaktc: PackageRef;
  mfc465cnlpr: PackageRef;
  mfc5890cnlpr: PackageRef;
  mfc9140cdnlpr: PackageRef;
  mfcl2720dwcupswrapper: PackageRef;
  mfcl2720dwlpr: PackageRef;
  mfcl2740dwcupswrapper: PackageRef;
  mfcl2740dwlpr: PackageRef;
  mfcl3770cdwcupswrapper: PackageRef;
  mfcl3770cdwlpr: PackageRef;
  mfcl5750dw: PackageRef;
  mfcl8690cdwlpr: PackageRef;
  "microcode-amd": PackageRef;
  "microcode-intel": PackageRef;
  "microsoft-edge": PackageRef;
  "microsoft-identity-broker": PackageRef;
  minia: PackageRef;
  "mlv-app": PackageRef;
  "mobilecoin-wallet": PackageRef;
  mockoon: PackageRef;
  molotov: PackageRef;
  morgen: PackageRef;
  motrix: PackageRef;
  mouse_m908: PackageRef;
  "mozart2-binary": PackageRef;
  mrustc: PackageRef;
  "mrustc-bootstrap": PackageRef;
  "mrustc-minicargo": PackageRef;
  "msalsdk-dbusclient": PackageRef;
  msecli: PackageRef;
  msr: PackageRef;
  msrtool: PackageRef;
  muffon: PackageRef;
  "mullvad-browser": PackageRef;
  multipass: PackageRef;
  "multiviewer-for-f1": PackageRef;
  mupen64plus: PackageRef;
  "muse-sounds-manager": PackageRef;
  museeks: PackageRef;
  mycrypto: PackageRef;
  mystem: PackageRef;
}

export interface onL·n {
  nearcore: PackageRef;
  "neo4j-desktop": PackageRef;
  "nero-umu": PackageRef;
  "new-session-manager": PackageRef;
  "nextcloud-spreed-signaling": PackageRef;
  "nextcloud-talk-desktop": PackageRef;
  "ngn-k": PackageRef;
  "nice-dcv-client": PackageRef;
  nifi: PackageRef;
  niftyreg: PackageRef;
  "nitrokey-storage-firmware": PackageRef;
  nnd: PackageRef;
  "nomachine-client": PackageRef;
  nordpass: PackageRef;
  "nosql-booster": PackageRef;
  notable: PackageRef;
  "notion-app-enhanced": PackageRef;
  nuclear: PackageRef;
  numatop: PackageRef;
  "numworks-epsilon": PackageRef;
  nwjs: PackageRef;
  "nwjs-ffmpeg-prebuilt": PackageRef;
  "nwjs-sdk": PackageRef;
  nx2elf: PackageRef;
  "nxwitness-client": PackageRef;
}

export interface onL·o {
  ocenaudio: PackageRef;
  octopus: PackageRef;
  odafileconverter: PackageRef;
  odin2: PackageRef;
  odyssey: PackageRef;
  "oh-my-git": PackageRef;
  omegat: PackageRef;
  "omnissa-horizon-client": PackageRef;
  "onlyoffice-desktopeditors": PackageRef;
  opae: PackageRef;
  "open-watcom-bin": PackageRef;
  "open-watcom-bin-unwrapped": PackageRef;
  openbugs: PackageRef;
  opencflite: PackageRef;
  opendrop: PackageRef;
  opengamepadui: PackageRef;
  openra: PackageRef;
  opensm: PackageRef;
  opensoldat: PackageRef;
  orangefs: PackageRef;
  "osu-lazer": PackageRef;
  owl: PackageRef;
  oxefmsynth: PackageRef;
  oxtools: PackageRef;
}

export interface onL·p {
  "palemoon-bin": PackageRef;
  "palemoon-gtk2-bin": PackageRef;
  "pantum-driver": PackageRef;
  "parallel-launcher": PackageRef;
  "paup-cli": PackageRef;
  pcloud: PackageRef;
  pcm: PackageRef;
  "pcsc-safenet": PackageRef;
  "pdfsam-basic": PackageRef;
  peakperf: PackageRef;
  perccli: PackageRef;
  picoscope: PackageRef;
  pinegrow: PackageRef;
  pinegrow6: PackageRef;
  pioneer: PackageRef;
  pipelight: PackageRef;
  pixeluvo: PackageRef;
  pixinsight: PackageRef;
  plasticity: PackageRef;
  playonlinux: PackageRef;
  "plex-desktop": PackageRef;
  "plex-htpc": PackageRef;
  plexamp: PackageRef;
  pommed_light: PackageRef;
  popcorntime: PackageRef;
  poptracker: PackageRef;
  portfolio: PackageRef;
  "pqos-wrapper": PackageRef;
  premid: PackageRef;
  primusLib: PackageRef;
  "proton-authenticator": PackageRef;
  "proton-ge-bin": PackageRef;
  "proton-pass": PackageRef;
  "protonmail-desktop": PackageRef;
  protontricks: PackageRef;
  "protonup-qt": PackageRef;
  proxyman: PackageRef;
  "ps3-disc-dumper": PackageRef;
  psb_status: PackageRef;
  publii: PackageRef;
  pureref: PackageRef;
}

export interface onL·q {
  qboot: PackageRef;
  "qidi-slicer-bin": PackageRef;
  qqmusic: PackageRef;
  "quartus-prime-lite": PackageRef;
  quickgui: PackageRef;
}

export interface onL·r {
  "railway-wallet": PackageRef;
  rambox: PackageRef;
  "raven-reader": PackageRef;
  raxml: PackageRef;
  "raxml-mpi": PackageRef;
  raze: PackageRef;
  red: PackageRef;
  redact: PackageRef;
  redux: PackageRef;
  "remarkable-toolchain": PackageRef;
  "remarkable2-toolchain": PackageRef;
  rembg: PackageRef;
  remnote: PackageRef;
  renderdoc: PackageRef;
  renode: PackageRef;
  "renode-bin": PackageRef;
  "renode-unstable": PackageRef;
  "renode-unstable-bin": PackageRef;
  "replay-io": PackageRef;
  "replay-node-cli": PackageRef;
  reqable: PackageRef;
  reredirect: PackageRef;
  rescuetime: PackageRef;
  retdec: PackageRef;
  rgp: PackageRef;
  "rigsofrods-bin": PackageRef;
  rimsort: PackageRef;
  ripcord: PackageRef;
  "roam-research": PackageRef;
  robo3t: PackageRef;
  roc: PackageRef;
  "rocketchat-desktop": PackageRef;
  roomarranger: PackageRef;
  "roon-server": PackageRef;
  rotp: PackageRef;
  "rowhammer-test": PackageRef;
  "rtg-tools": PackageRef;
  runelite: PackageRef;
  runescape: PackageRef;
  "rusty-psn": PackageRef;
  "rusty-psn-gui": PackageRef;
  rx: PackageRef;
  rymcast: PackageRef;
  "ryzen-monitor-ng": PackageRef;
  ryzenadj: PackageRef;
}

export interface onL·s {
  "s-tar": PackageRef;
  sacd: PackageRef;
  "saleae-logic": PackageRef;
  "saleae-logic-2": PackageRef;
  "sam-ba": PackageRef;
  samrewritten: PackageRef;
  "saw-tools": PackageRef;
  scaleft: PackageRef;
  scaphandre: PackageRef;
  scrolls: PackageRef;
  "segger-ozone": PackageRef;
  "session-desktop": PackageRef;
  setbfree: PackageRef;
  "sgx-azure-dcap-client": PackageRef;
  "sgx-psw": PackageRef;
  "sgx-sdk": PackageRef;
  "sgx-ssl": PackageRef;
  "sgxs-tools": PackageRef;
  shadps4: PackageRef;
  sidequest: PackageRef;
  siesta: PackageRef;
  "siesta-mpi": PackageRef;
  "simplex-chat-desktop": PackageRef;
  snabb: PackageRef;
  "snapdragon-profiler": PackageRef;
  "snapmaker-luban": PackageRef;
  snipaste: PackageRef;
  snowsql: PackageRef;
  snpguest: PackageRef;
  snphost: PackageRef;
  "softmaker-office": PackageRef;
  "softmaker-office-nx": PackageRef;
  sonixd: PackageRef;
  soundwireserver: PackageRef;
  sozi: PackageRef;
  "space-station-14-launcher": PackageRef;
  spaghettikart: PackageRef;
  spdk: PackageRef;
  spectmorph: PackageRef;
  speedify: PackageRef;
  sqlcl: PackageRef;
  squeak: PackageRef;
  "ssb-patchwork": PackageRef;
  starc: PackageRef;
  staruml: PackageRef;
  "steam-play-none": PackageRef;
  "steam-rom-manager": PackageRef;
  "steam-tui": PackageRef;
  stm32cubemx: PackageRef;
  stratisd: PackageRef;
  "streamlink-twitch-gui-bin": PackageRef;
  "string-machine": PackageRef;
  stt: PackageRef;
  sublime: PackageRef;
  sublime3: PackageRef;
  "sublime3-dev": PackageRef;
  sunsama: PackageRef;
  "supercell-wx": PackageRef;
  supergfxctl: PackageRef;
  superiotool: PackageRef;
  surge: PackageRef;
  "surge-XT": PackageRef;
  svp: PackageRef;
  sylk: PackageRef;
  symphony: PackageRef;
  "synology-cloud-sync-decryption-tool": PackageRef;
  synthesia: PackageRef;
  syslinux: PackageRef;
  "system76-firmware": PackageRef;
}

export interface onL·t {
  tboot: PackageRef;
  teamspeak3: PackageRef;
  "teamspeak6-client": PackageRef;
  teamspeak_server: PackageRef;
  termius: PackageRef;
  "terra-station": PackageRef;
  "terraria-server": PackageRef;
  tetrd: PackageRef;
  "tetrio-desktop": PackageRef;
  texturepacker: PackageRef;
  thedesk: PackageRef;
  thermald: PackageRef;
  "threema-desktop": PackageRef;
  throttled: PackageRef;
  "thunderbird-bin": PackageRef;
  "thunderbird-esr-bin": PackageRef;
  "thunderbird-esr-bin-unwrapped": PackageRef;
  "thunderbird-latest-bin-unwrapped": PackageRef;
  "tidal-hifi": PackageRef;
  timeular: PackageRef;
  tiv: PackageRef;
  "tk-safe": PackageRef;
  "tlaplus-toolbox": PackageRef;
  todesk: PackageRef;
  "todoist-electron": PackageRef;
  tome4: PackageRef;
  "tonelib-gfx": PackageRef;
  "tonelib-jam": PackageRef;
  "tonelib-metal": PackageRef;
  "tonelib-noisereducer": PackageRef;
  "tonelib-zoom": PackageRef;
  "tor-browser": PackageRef;
  tradingview: PackageRef;
  treedome: PackageRef;
  "trillian-im": PackageRef;
  "tsm-client": PackageRef;
  "tsm-client-withGui": PackageRef;
  tunefish: PackageRef;
  tusk: PackageRef;
  "tutanota-desktop": PackageRef;
  tuxguitar: PackageRef;
  twingate: PackageRef;
  typora: PackageRef;
}

export interface onL·u {
  ubootQemuX86: PackageRef;
  ubootQemuX86_64: PackageRef;
  "uhk-agent": PackageRef;
  umpire: PackageRef;
  undervolt: PackageRef;
  "unigine-heaven": PackageRef;
  "unigine-sanctuary": PackageRef;
  "unigine-superposition": PackageRef;
  "unigine-tropics": PackageRef;
  "unigine-valley": PackageRef;
  unityhub: PackageRef;
  unvanquished: PackageRef;
  upwork: PackageRef;
  urserver: PackageRef;
  "utsushi-networkscan": PackageRef;
  ue4demos: ue4demos;
}

export interface onL·v {
  "v4l2-relayd": PackageRef;
  valeronoi: PackageRef;
  verifast: PackageRef;
  via: PackageRef;
  vial: PackageRef;
  viber: PackageRef;
  video2x: PackageRef;
  vinegar: PackageRef;
  "virtual-ans": PackageRef;
  virtualbox: PackageRef;
  virtualboxExtpack: PackageRef;
  virtualboxHardened: PackageRef;
  virtualboxHeadless: PackageRef;
  virtualboxKvm: PackageRef;
  virtualboxWithExtpack: PackageRef;
  vital: PackageRef;
  vix: PackageRef;
  "vk-cli": PackageRef;
  vkd3d: PackageRef;
  "vkd3d-proton": PackageRef;
  "vmware-workstation": PackageRef;
  volanta: PackageRef;
  vpkedit: PackageRef;
  "vpl-gpu-rt": PackageRef;
  vtfedit: PackageRef;
}

export interface onL·w {
  wannier90: PackageRef;
  wasabibackend: PackageRef;
  wasabiwallet: PackageRef;
  wdt: PackageRef;
  webex: PackageRef;
  "webull-desktop": PackageRef;
  wimboot: PackageRef;
  windterm: PackageRef;
  "wmic-bin": PackageRef;
  "wolf-shaper": PackageRef;
  "wolfram-engine": PackageRef;
  wolfstoneextract: PackageRef;
  wonderdraft: PackageRef;
  worldofgoo: PackageRef;
  "wowup-cf": PackageRef;
  wprs: PackageRef;
  wpsoffice: PackageRef;
  "wpsoffice-cn": PackageRef;
  wtf: PackageRef;
  winePackages: winePackages;
}

export interface onL·x {
  "x42-plugins": PackageRef;
  x86info: PackageRef;
  xaos: PackageRef;
  "xenia-canary": PackageRef;
  xivlauncher: PackageRef;
  "xp-pen-g430-driver": PackageRef;
  xpipe: PackageRef;
  xsos: PackageRef;
  xtf: PackageRef;
  xyce: PackageRef;
  "xyce-parallel": PackageRef;
}

export interface onL·y {
  "y-cruncher": PackageRef;
  yabridge: PackageRef;
  yabridgectl: PackageRef;
  "yandex-disk": PackageRef;
  yarg: PackageRef;
  yate: PackageRef;
}

export interface onL·z {
  "zecwallet-lite": PackageRef;
  zenmonitor: PackageRef;
  zettlr: PackageRef;
  "zotero-beta": PackageRef;
  zsnes: PackageRef;
  zsnes2: PackageRef;
}

export interface onL·_ {
  LycheeSlicer: PackageRef;
  _2ship2harkinian: PackageRef;
  _915resolution: PackageRef;
}

export interface onLD {
  "libtorch-bin": PackageRef;
  lmstudio: PackageRef;
  mailspring: PackageRef;
  winbox4: PackageRef;
}

export interface onLDd {
  _010editor: PackageRef;
  "affine-bin": PackageRef;
  alexandria: PackageRef;
  "anki-bin": PackageRef;
  appflowy: PackageRef;
  aptakube: PackageRef;
  "azure-functions-core-tools": PackageRef;
  bcompare: PackageRef;
  bleep: PackageRef;
  bloop: PackageRef;
  breitbandmessung: PackageRef;
  "caprine-bin": PackageRef;
  "crates-tui": PackageRef;
  discord: PackageRef;
  "discord-canary": PackageRef;
  "discord-development": PackageRef;
  "discord-gamesdk": PackageRef;
  "discord-ptb": PackageRef;
  "fx-cast-bridge": PackageRef;
  gdevelop: PackageRef;
  "github-copilot-intellij-agent": PackageRef;
  gitkraken: PackageRef;
  "golden-cheetah-bin": PackageRef;
  "google-chrome": PackageRef;
  hoppscotch: PackageRef;
  initool: PackageRef;
  insomnia: PackageRef;
  jai: PackageRef;
  keeweb: PackageRef;
  kiro: PackageRef;
  "kiro-fhs": PackageRef;
  "kotlin-native": PackageRef;
  krunker: PackageRef;
  "legends-of-equestria": PackageRef;
  lens: PackageRef;
  "losslesscut-bin": PackageRef;
  lunarml: PackageRef;
  mlton: PackageRef;
  mlton20130715: PackageRef;
  mlton20180207: PackageRef;
  mlton20180207Binary: PackageRef;
  mltonHEAD: PackageRef;
  "mongodb-compass": PackageRef;
  "msgraph-cli": PackageRef;
  msieve: PackageRef;
  netflix: PackageRef;
  "nosql-workbench": PackageRef;
  "osu-lazer-bin": PackageRef;
  p4v: PackageRef;
  paperlib: PackageRef;
  "pvs-studio": PackageRef;
  quba: PackageRef;
  rar: PackageRef;
  "realvnc-vnc-viewer": PackageRef;
  "scilab-bin": PackageRef;
  slack: PackageRef;
  smlfmt: PackageRef;
  smlfut: PackageRef;
  smlnj: PackageRef;
  smlpkg: PackageRef;
  spacedrive: PackageRef;
  spotify: PackageRef;
  "synology-drive-client": PackageRef;
  tabnine: PackageRef;
  upscayl: PackageRef;
  vgmtrans: PackageRef;
  "welle-io": PackageRef;
  windsurf: PackageRef;
  "wire-desktop": PackageRef;
  "yafc-ce": PackageRef;
  "zoom-us": PackageRef;
  zotero: PackageRef;
}

export interface onLd {
  "OVMF-cloud-hypervisor": PackageRef;
  "amazon-ecs-cli": PackageRef;
  asmrepl: PackageRef;
  autopsy: PackageRef;
  bedops: PackageRef;
  blastem: PackageRef;
  "bwa-mem2": PackageRef;
  "cassandra-cpp-driver": PackageRef;
  ccl: PackageRef;
  cheesecutter: PackageRef;
  chipsec: PackageRef;
  "clasp-common-lisp": PackageRef;
  click: PackageRef;
  cosmocc: PackageRef;
  cosmopolitan: PackageRef;
  "cpp-ipfs-http-client": PackageRef;
  dclxvi: PackageRef;
  djenrandom: PackageRef;
  dmd: PackageRef;
  "dwarf-fortress": PackageRef;
  dxvk: PackageRef;
  edmarketconnector: PackageRef;
  elastix: PackageRef;
  eventstore: PackageRef;
  fasmg: PackageRef;
  fastp: PackageRef;
  fermi2: PackageRef;
  "flywheel-cli": PackageRef;
  fmodex: PackageRef;
  "gnat-bootstrap": PackageRef;
  "google-app-engine-go-sdk": PackageRef;
  guetzli: PackageRef;
  hashlink: PackageRef;
  heynote: PackageRef;
  hpccm: PackageRef;
  huggle: PackageRef;
  hyperscan: PackageRef;
  iqtree: PackageRef;
  iscc: PackageRef;
  jdiskreport: PackageRef;
  "katawa-shoujo": PackageRef;
  last: PackageRef;
  lepton: PackageRef;
  libcpuid: PackageRef;
  libwhereami: PackageRef;
  luajit_2_0: PackageRef;
  mcfm: PackageRef;
  meteor: PackageRef;
  "min-ed-launcher": PackageRef;
  mkl: PackageRef;
  mprime: PackageRef;
  np2kai: PackageRef;
  nuXmv: PackageRef;
  "octopus-caller": PackageRef;
  owofetch: PackageRef;
  p4d: PackageRef;
  pinokio: PackageRef;
  "psc-package": PackageRef;
  "python-cosmopolitan": PackageRef;
  "quantum-espresso": PackageRef;
  sambamba: PackageRef;
  samblaster: PackageRef;
  "sharpsat-td": PackageRef;
  simulide_0_4_15: PackageRef;
  simulide_1_0_0: PackageRef;
  simulide_1_1_0: PackageRef;
  simulide_1_2_0: PackageRef;
  "sleek-todo": PackageRef;
  sm64coopdx: PackageRef;
  sortmerna: PackageRef;
  sourcery: PackageRef;
  splat: PackageRef;
  subread: PackageRef;
  swt: PackageRef;
  tebreak: PackageRef;
  transgui: PackageRef;
  udig: PackageRef;
  ueviewer: PackageRef;
  uwuify: PackageRef;
  "vapoursynth-eedi3": PackageRef;
  "vapoursynth-nnedi3cl": PackageRef;
  "vk-messenger": PackageRef;
  "volatility2-bin": PackageRef;
  whisper: PackageRef;
  wiredtiger: PackageRef;
  yojimbo: PackageRef;
  zbctl: PackageRef;
  wine64Packages: wine64Packages;
  wineWow64Packages: wineWow64Packages;
}

export interface onLl·a {
  a2jmidid: PackageRef;
  a4: PackageRef;
  aaaaxy: PackageRef;
  "aardvark-dns": PackageRef;
  abaddon: PackageRef;
  abcde: PackageRef;
  abiword: PackageRef;
  abootimg: PackageRef;
  abracadabra: PackageRef;
  accerciser: PackageRef;
  accountsservice: PackageRef;
  acct: PackageRef;
  "accuraterip-checksum": PackageRef;
  ace: PackageRef;
  "ace-of-penguins": PackageRef;
  acl: PackageRef;
  acpi: PackageRef;
  acpid: PackageRef;
  "acpidump-all": PackageRef;
  acpilight: PackageRef;
  actiona: PackageRef;
  "activate-linux": PackageRef;
  activitywatch: PackageRef;
  actkbd: PackageRef;
  "adapta-gtk-theme": PackageRef;
  adbtuifm: PackageRef;
  adcli: PackageRef;
  addwater: PackageRef;
  "adementary-theme": PackageRef;
  "adi1090x-plymouth-themes": PackageRef;
  adl: PackageRef;
  "adoptopenjdk-icedtea-web": PackageRef;
  adriconf: PackageRef;
  "adwaita-fonts": PackageRef;
  adwsteamgtk: PackageRef;
  aeacus: PackageRef;
  aeolus: PackageRef;
  "aeolus-stops": PackageRef;
  aerogramme: PackageRef;
  "aether-lv2": PackageRef;
  afetch: PackageRef;
  afterburn: PackageRef;
  afterstep: PackageRef;
  agenda: PackageRef;
  ags: PackageRef;
  ags_1: PackageRef;
  ahcpd: PackageRef;
  ahk_x11: PackageRef;
  ahoviewer: PackageRef;
  aide: PackageRef;
  airgeddon: PackageRef;
  airgorah: PackageRef;
  airstrike: PackageRef;
  airtame: PackageRef;
  airwindows: PackageRef;
  aisleriot: PackageRef;
  aitrack: PackageRef;
  "akira-unstable": PackageRef;
  alacarte: PackageRef;
  alan: PackageRef;
  alan_2: PackageRef;
  "alarm-clock-applet": PackageRef;
  albert: PackageRef;
  albyhub: PackageRef;
  alchemy: PackageRef;
  aldo: PackageRef;
  alephone: PackageRef;
  "alephone-apotheosis-x": PackageRef;
  "alephone-durandal": PackageRef;
  "alephone-eternal": PackageRef;
  "alephone-evil": PackageRef;
  "alephone-infinity": PackageRef;
  "alephone-marathon": PackageRef;
  "alephone-pathways-into-darkness": PackageRef;
  "alephone-pheonix": PackageRef;
  "alephone-red": PackageRef;
  "alephone-rubicon-x": PackageRef;
  "alephone-yuge": PackageRef;
  alfred: PackageRef;
  alienarena: PackageRef;
  alioth: PackageRef;
  alisthelper: PackageRef;
  allegro: PackageRef;
  alliance: PackageRef;
  alock: PackageRef;
  alot: PackageRef;
  alpine: PackageRef;
  "alpine-make-rootfs": PackageRef;
  "alsa-firmware": PackageRef;
  "alsa-lib": PackageRef;
  "alsa-lib-with-plugins": PackageRef;
  "alsa-oss": PackageRef;
  "alsa-plugins": PackageRef;
  "alsa-scarlett-gui": PackageRef;
  "alsa-tools": PackageRef;
  "alsa-topology-conf": PackageRef;
  "alsa-ucm-conf": PackageRef;
  "alsa-utils": PackageRef;
  "alsa-utils-nhlt": PackageRef;
  "altserver-linux": PackageRef;
  alure: PackageRef;
  alure2: PackageRef;
  alvr: PackageRef;
  am2rlauncher: PackageRef;
  "amazon-ec2-net-utils": PackageRef;
  "amber-theme": PackageRef;
  amberol: PackageRef;
  amdfwtool: PackageRef;
  amdgpu_top: PackageRef;
  amiberry: PackageRef;
  amidst: PackageRef;
  "amnezia-vpn": PackageRef;
  amoeba: PackageRef;
  ams: PackageRef;
  "ams-lv2": PackageRef;
  amtterm: PackageRef;
  ananicy: PackageRef;
  "ananicy-cpp": PackageRef;
  "ananicy-rules-cachyos": PackageRef;
  "android-udev-rules": PackageRef;
  "andromeda-gtk-theme": PackageRef;
  angryoxide: PackageRef;
  "anime-downloader": PackageRef;
  annotator: PackageRef;
  ansel: PackageRef;
  "antfs-cli": PackageRef;
  "antimatter-dimensions": PackageRef;
  antimicrox: PackageRef;
  antimony: PackageRef;
  anttweakbar: PackageRef;
  anyrun: PackageRef;
  "anytone-emu": PackageRef;
  "apache-directory-studio": PackageRef;
  apfsprogs: PackageRef;
  "apftool-rs": PackageRef;
  aphorme: PackageRef;
  "apio-udev-rules": PackageRef;
  apitrace: PackageRef;
  "apk-tools": PackageRef;
  apngasm: PackageRef;
  apngasm_2: PackageRef;
  apostrophe: PackageRef;
  app2unit: PackageRef;
  "apparmor-bin-utils": PackageRef;
  "apparmor-pam": PackageRef;
  "apparmor-parser": PackageRef;
  "apparmor-profiles": PackageRef;
  "apparmor-teardown": PackageRef;
  "apparmor-utils": PackageRef;
  appcsxcad: PackageRef;
  appeditor: PackageRef;
  "appgate-sdp": PackageRef;
  appimageupdate: PackageRef;
  "appimageupdate-qt": PackageRef;
  "appium-inspector": PackageRef;
  "apple-cursor": PackageRef;
  "application-title-bar": PackageRef;
  "appmenu-glib-translator": PackageRef;
  approxmc: PackageRef;
  apptainer: PackageRef;
  "apptainer-overriden-nixos": PackageRef;
  apt: PackageRef;
  "apt-cacher-ng": PackageRef;
  apulse: PackageRef;
  apvlv: PackageRef;
  "apx-gui": PackageRef;
  aqbanking: PackageRef;
  aquamarine: PackageRef;
  aquosctl: PackageRef;
  "arc-icon-theme": PackageRef;
  "arc-theme": PackageRef;
  "arch-install-scripts": PackageRef;
  archimedes: PackageRef;
  archipelago: PackageRef;
  ardour: PackageRef;
  ardour_7: PackageRef;
  arduino: PackageRef;
  "arduino-core": PackageRef;
  "arduino-core-unwrapped": PackageRef;
  argononed: PackageRef;
  argus: PackageRef;
  "argus-clients": PackageRef;
  argyllcms: PackageRef;
  "arjun-cnf": PackageRef;
  armagetronad: PackageRef;
  "armagetronad-dedicated": PackageRef;
  "arpa2-leaf": PackageRef;
  arpa2common: PackageRef;
  arrow: PackageRef;
  art: PackageRef;
  artha: PackageRef;
  artyFX: PackageRef;
  "arx-libertatis": PackageRef;
  "asahi-bless": PackageRef;
  "asahi-btsync": PackageRef;
  "asahi-nvram": PackageRef;
  "asahi-wifisync": PackageRef;
  asc: PackageRef;
  "ascii-draw": PackageRef;
  asdf_2_26: PackageRef;
  aseprite: PackageRef;
  aseq2json: PackageRef;
  ashell: PackageRef;
  "ashpd-demo": PackageRef;
  asleap: PackageRef;
  asn2quickder: PackageRef;
  assaultcube: PackageRef;
  astroid: PackageRef;
  astrolog: PackageRef;
  astromenace: PackageRef;
  asunder: PackageRef;
  "asus-wmi-screenpad-ctl": PackageRef;
  at: PackageRef;
  atanks: PackageRef;
  atari800: PackageRef;
  atftp: PackageRef;
  "atlassian-plugin-sdk": PackageRef;
  atop: PackageRef;
  attr: PackageRef;
  aubio: PackageRef;
  audacious: PackageRef;
  "audacious-bare": PackageRef;
  "audacious-plugins": PackageRef;
  "audio-recorder": PackageRef;
  "audio-sharing": PackageRef;
  audiobookshelf: PackageRef;
  audit: PackageRef;
  auditbeat: PackageRef;
  aurea: PackageRef;
  ausweisapp: PackageRef;
  "autenticacao-gov-pt-bin": PackageRef;
  authenticator: PackageRef;
  authentik: PackageRef;
  "auto-cpufreq": PackageRef;
  "auto-epp": PackageRef;
  autofs5: PackageRef;
  autokey: PackageRef;
  autokuma: PackageRef;
  autologin: PackageRef;
  "automatic-timezoned": PackageRef;
  automysqlbackup: PackageRef;
  autopanosiftc: PackageRef;
  autosuspend: PackageRef;
  autotalent: PackageRef;
  autotier: PackageRef;
  autotiling: PackageRef;
  "autotiling-rs": PackageRef;
  avizo: PackageRef;
  avml: PackageRef;
  avocode: PackageRef;
  avogadrolibs: PackageRef;
  avrdudess: PackageRef;
  avy: PackageRef;
  "aw-server-rust": PackageRef;
  "aw-watcher-window-wayland": PackageRef;
  awatcher: PackageRef;
  awesome: PackageRef;
  awesomebump: PackageRef;
  "ax25-apps": PackageRef;
  "ax25-tools": PackageRef;
  "ayatana-ido": PackageRef;
  "ayatana-indicator-bluetooth": PackageRef;
  "ayatana-indicator-datetime": PackageRef;
  "ayatana-indicator-display": PackageRef;
  "ayatana-indicator-messages": PackageRef;
  "ayatana-indicator-power": PackageRef;
  "ayatana-indicator-session": PackageRef;
  "ayatana-indicator-sound": PackageRef;
  "ayatana-webmail": PackageRef;
  "ayu-theme-gtk": PackageRef;
  azimuth: PackageRef;
  astal: astal;
  "authentik-outposts": authentik_outposts;
}

export interface onLl·b {
  b43FirmwareCutter: PackageRef;
  babeld: PackageRef;
  babeltrace: PackageRef;
  backintime: PackageRef;
  "backintime-common": PackageRef;
  "bacnet-stack": PackageRef;
  badvpn: PackageRef;
  bakelite: PackageRef;
  balls: PackageRef;
  bam: PackageRef;
  "bambu-studio": PackageRef;
  bamf: PackageRef;
  "banana-cursor": PackageRef;
  "bankstown-lv2": PackageRef;
  bark: PackageRef;
  barrier: PackageRef;
  "basalt-monado": PackageRef;
  bashdb: PackageRef;
  basiliskii: PackageRef;
  bastet: PackageRef;
  basu: PackageRef;
  batctl: PackageRef;
  bato: PackageRef;
  batsignal: PackageRef;
  "bc-decaf": PackageRef;
  "bc-ur": PackageRef;
  "bcache-tools": PackageRef;
  "bcachefs-tools": PackageRef;
  bchoppr: PackageRef;
  bctoolbox: PackageRef;
  bdsync: PackageRef;
  "beauty-line-icon-theme": PackageRef;
  beebeep: PackageRef;
  beecrypt: PackageRef;
  beefi: PackageRef;
  "beekeeper-studio": PackageRef;
  beep: PackageRef;
  bees: PackageRef;
  beidconnect: PackageRef;
  below: PackageRef;
  "betaflight-configurator": PackageRef;
  "better-control": PackageRef;
  betterdiscordctl: PackageRef;
  betterlockscreen: PackageRef;
  bevelbar: PackageRef;
  bfr: PackageRef;
  bfscripts: PackageRef;
  bgpdump: PackageRef;
  bgs: PackageRef;
  "bibata-cursors": PackageRef;
  "bibata-cursors-translucent": PackageRef;
  bibiman: PackageRef;
  biblesync: PackageRef;
  bibletime: PackageRef;
  biblioteca: PackageRef;
  bicon: PackageRef;
  bilibili: PackageRef;
  binary: PackageRef;
  binbloom: PackageRef;
  bionic: PackageRef;
  bip: PackageRef;
  bird2: PackageRef;
  bird3: PackageRef;
  birdtray: PackageRef;
  bisoncpp: PackageRef;
  bisq2: PackageRef;
  bitcomet: PackageRef;
  bitlbee: PackageRef;
  "bitlbee-discord": PackageRef;
  "bitlbee-facebook": PackageRef;
  "bitlbee-mastodon": PackageRef;
  "bitlbee-steam": PackageRef;
  bitmeter: PackageRef;
  "bitwarden-directory-connector": PackageRef;
  "bitwarden-directory-connector-cli": PackageRef;
  bjumblr: PackageRef;
  blackbird: PackageRef;
  "blackbox-terminal": PackageRef;
  "blackmagic-desktop-video": PackageRef;
  blackshades: PackageRef;
  blackvoxel: PackageRef;
  blanket: PackageRef;
  blast: PackageRef;
  "blink1-tool": PackageRef;
  bliss: PackageRef;
  "blivet-gui": PackageRef;
  blktrace: PackageRef;
  blobby: PackageRef;
  blobfuse: PackageRef;
  "bloodspilot-client": PackageRef;
  "bloodspilot-server": PackageRef;
  blueberry: PackageRef;
  bluebubbles: PackageRef;
  bluej: PackageRef;
  bluejay: PackageRef;
  blueman: PackageRef;
  bluesnarfer: PackageRef;
  bluetui: PackageRef;
  bluetuith: PackageRef;
  bluewalker: PackageRef;
  bluez: PackageRef;
  "bluez-alsa": PackageRef;
  "bluez-experimental": PackageRef;
  "bluez-headers": PackageRef;
  "bluez-tools": PackageRef;
  bmaptool: PackageRef;
  bmrsa: PackageRef;
  bobcat: PackageRef;
  boca: PackageRef;
  bogofilter: PackageRef;
  boilr: PackageRef;
  boinc: PackageRef;
  "boinc-headless": PackageRef;
  boinctui: PackageRef;
  "bolliedelayxt-lv2": PackageRef;
  bolt: PackageRef;
  "bolt-launcher": PackageRef;
  bombono: PackageRef;
  bombsquad: PackageRef;
  bonsai: PackageRef;
  bookworm: PackageRef;
  boops: PackageRef;
  bootc: PackageRef;
  "borealis-cursors": PackageRef;
  boron: PackageRef;
  bottles: PackageRef;
  "bottles-unwrapped": PackageRef;
  box64: PackageRef;
  boxbuddy: PackageRef;
  boxflat: PackageRef;
  boxxy: PackageRef;
  bpfilter: PackageRef;
  bpfmon: PackageRef;
  bpftools: PackageRef;
  bpftrace: PackageRef;
  braincurses: PackageRef;
  brasero: PackageRef;
  "brasero-unwrapped": PackageRef;
  "break-time": PackageRef;
  "breeze-hacked-cursor-theme": PackageRef;
  brgenml1cupswrapper: PackageRef;
  brgenml1lpr: PackageRef;
  brickstore: PackageRef;
  "bridge-utils": PackageRef;
  brightnessctl: PackageRef;
  brillo: PackageRef;
  brise: PackageRef;
  brlaser: PackageRef;
  brlcad: PackageRef;
  "broadcom-bt-firmware": PackageRef;
  "brush-splat": PackageRef;
  "bruteforce-luks": PackageRef;
  "bruteforce-salted-openssl": PackageRef;
  "bruteforce-wallet": PackageRef;
  "bs-manager": PackageRef;
  "bs2b-lv2": PackageRef;
  bschaffl: PackageRef;
  "bsd-finger": PackageRef;
  "bsd-fingerd": PackageRef;
  bsdbuild: PackageRef;
  bsdgames: PackageRef;
  bsequencer: PackageRef;
  bshapr: PackageRef;
  bslizr: PackageRef;
  "bsp-layout": PackageRef;
  bspwm: PackageRef;
  bstone: PackageRef;
  "bt-fw-converter": PackageRef;
  btdu: PackageRef;
  "btrfs-assistant": PackageRef;
  "btrfs-auto-snapshot": PackageRef;
  "btrfs-heatmap": PackageRef;
  "btrfs-list": PackageRef;
  "btrfs-progs": PackageRef;
  "btrfs-snap": PackageRef;
  bubblemail: PackageRef;
  bubblewrap: PackageRef;
  buckets: PackageRef;
  "budgie-analogue-clock-applet": PackageRef;
  "budgie-backgrounds": PackageRef;
  "budgie-control-center": PackageRef;
  "budgie-desktop": PackageRef;
  "budgie-desktop-view": PackageRef;
  "budgie-desktop-with-plugins": PackageRef;
  "budgie-media-player-applet": PackageRef;
  "budgie-screensaver": PackageRef;
  "budgie-session": PackageRef;
  "budgie-systemmonitor-applet": PackageRef;
  "budgie-user-indicator-redux": PackageRef;
  buffer: PackageRef;
  buffybox: PackageRef;
  buildbox: PackageRef;
  "buildkit-nix": PackageRef;
  buildstream: PackageRef;
  bulky: PackageRef;
  bulletml: PackageRef;
  bully: PackageRef;
  "bumblebee-status": PackageRef;
  bunnyfetch: PackageRef;
  bupc: PackageRef;
  busybox: PackageRef;
  "busybox-sandbox-shell": PackageRef;
  "buteo-syncfw": PackageRef;
  butt: PackageRef;
  butterfly: PackageRef;
  bviplus: PackageRef;
  byedpi: PackageRef;
  byzanz: PackageRef;
  bzmenu: PackageRef;
}

export interface onLl·c {
  "c-periphery": PackageRef;
  c2fmzq: PackageRef;
  "c64-debugger": PackageRef;
  cachefilesd: PackageRef;
  cadaver: PackageRef;
  cadvisor: PackageRef;
  "caffeine-ng": PackageRef;
  cage: PackageRef;
  cagebreak: PackageRef;
  calamares: PackageRef;
  "calamares-nixos": PackageRef;
  "calamares-nixos-extensions": PackageRef;
  calf: PackageRef;
  "calico-apiserver": PackageRef;
  "calico-app-policy": PackageRef;
  "calico-cni-plugin": PackageRef;
  "calico-kube-controllers": PackageRef;
  "calico-pod2daemon": PackageRef;
  "calico-typha": PackageRef;
  calicoctl: PackageRef;
  callaudiod: PackageRef;
  calligraphy: PackageRef;
  calls: PackageRef;
  "calyx-vpn": PackageRef;
  cameractrls: PackageRef;
  "cameractrls-gtk3": PackageRef;
  "cameractrls-gtk4": PackageRef;
  camilladsp: PackageRef;
  "camunda-modeler": PackageRef;
  "can-utils": PackageRef;
  canaille: PackageRef;
  "candy-icons": PackageRef;
  caneda: PackageRef;
  cannelloni: PackageRef;
  cano: PackageRef;
  "canon-capt": PackageRef;
  "canta-theme": PackageRef;
  "canto-curses": PackageRef;
  "canto-daemon": PackageRef;
  "capitaine-cursors": PackageRef;
  caprice32: PackageRef;
  caprine: PackageRef;
  caps: PackageRef;
  carburetor: PackageRef;
  "cargo-preflight": PackageRef;
  caribou: PackageRef;
  carla: PackageRef;
  cartero: PackageRef;
  cartridges: PackageRef;
  cassette: PackageRef;
  castero: PackageRef;
  castget: PackageRef;
  casync: PackageRef;
  catatonit: PackageRef;
  catfs: PackageRef;
  "catppuccin-cursors": PackageRef;
  "catppuccin-grub": PackageRef;
  "catppuccin-kvantum": PackageRef;
  "catppuccin-papirus-folders": PackageRef;
  "catppuccin-plymouth": PackageRef;
  "catppuccin-sddm": PackageRef;
  "catppuccin-sddm-corners": PackageRef;
  "catppuccinifier-cli": PackageRef;
  "catppuccinifier-gui": PackageRef;
  cavalier: PackageRef;
  cbatticon: PackageRef;
  cbconvert: PackageRef;
  "cbconvert-gui": PackageRef;
  cbfstool: PackageRef;
  cbmem: PackageRef;
  cbrowser: PackageRef;
  ccrtp: PackageRef;
  "cctv-viewer": PackageRef;
  ccze: PackageRef;
  "cdemu-client": PackageRef;
  "cdemu-daemon": PackageRef;
  cdesktopenv: PackageRef;
  "cef-binary": PackageRef;
  "celeste-classic": PackageRef;
  "celeste-classic-pm": PackageRef;
  celeste64: PackageRef;
  celestia: PackageRef;
  celluloid: PackageRef;
  centerpiece: PackageRef;
  "ceph-client": PackageRef;
  "ceph-csi": PackageRef;
  certmgr: PackageRef;
  cfclient: PackageRef;
  cfdg: PackageRef;
  cfdyndns: PackageRef;
  "cfs-zen-tweaks": PackageRef;
  cgdb: PackageRef;
  cgit: PackageRef;
  "cgit-pink": PackageRef;
  cgminer: PackageRef;
  cgui: PackageRef;
  chance: PackageRef;
  charliecloud: PackageRef;
  chatd: PackageRef;
  chatmcp: PackageRef;
  chatty: PackageRef;
  chayang: PackageRef;
  chcase: PackageRef;
  checkinstall: PackageRef;
  checkpolicy: PackageRef;
  checkra1n: PackageRef;
  checksec: PackageRef;
  cheese: PackageRef;
  chemtool: PackageRef;
  "cherry-studio": PackageRef;
  chessdb: PackageRef;
  chessx: PackageRef;
  "chiaki-ng": PackageRef;
  "chirpstack-concentratord": PackageRef;
  "chow-kick": PackageRef;
  "chow-phaser": PackageRef;
  "chow-tape-model": PackageRef;
  "chrome-token-signing": PackageRef;
  chromedriver: PackageRef;
  chromium: PackageRef;
  chrpath: PackageRef;
  chunkfs: PackageRef;
  chunksync: PackageRef;
  ciano: PackageRef;
  "cicero-tui": PackageRef;
  ciel: PackageRef;
  "cifs-utils": PackageRef;
  cinnamon: PackageRef;
  "cinnamon-control-center": PackageRef;
  "cinnamon-desktop": PackageRef;
  "cinnamon-menus": PackageRef;
  "cinnamon-screensaver": PackageRef;
  "cinnamon-session": PackageRef;
  "cinnamon-settings-daemon": PackageRef;
  "cinnamon-translations": PackageRef;
  ciopfs: PackageRef;
  cipher: PackageRef;
  citron: PackageRef;
  cjs: PackageRef;
  "ckb-next": PackageRef;
  cl: PackageRef;
  clamtk: PackageRef;
  clanlib: PackageRef;
  clapboard: PackageRef;
  clapgrep: PackageRef;
  clapper: PackageRef;
  "clapper-enhancers": PackageRef;
  "clapper-unwrapped": PackageRef;
  "clash-verge-rev": PackageRef;
  clashtui: PackageRef;
  classicube: PackageRef;
  clatd: PackageRef;
  "claws-mail": PackageRef;
  clazy: PackageRef;
  clblast: PackageRef;
  "clearlooks-phenix": PackageRef;
  clematis: PackageRef;
  clementine: PackageRef;
  clerk: PackageRef;
  clickclack: PackageRef;
  clight: PackageRef;
  "clight-gui": PackageRef;
  clightd: PackageRef;
  clipgrab: PackageRef;
  cliphist: PackageRef;
  clipit: PackageRef;
  clipman: PackageRef;
  clipster: PackageRef;
  clmagma: PackageRef;
  cloneit: PackageRef;
  "cloud-hypervisor": PackageRef;
  cloudcompare: PackageRef;
  "cloudflare-warp": PackageRef;
  clprover: PackageRef;
  "cmd-polkit": PackageRef;
  cmrt: PackageRef;
  cmst: PackageRef;
  cmt: PackageRef;
  cni: PackageRef;
  "cni-plugin-flannel": PackageRef;
  "cni-plugins": PackageRef;
  cnijfilter_2_80: PackageRef;
  cnijfilter_4_00: PackageRef;
  cnping: PackageRef;
  cnsprcy: PackageRef;
  cntr: PackageRef;
  cobang: PackageRef;
  cockatrice: PackageRef;
  cockroachdb: PackageRef;
  "code-nautilus": PackageRef;
  cog: PackageRef;
  "colemak-dh": PackageRef;
  "collabora-online": PackageRef;
  collectl: PackageRef;
  collector: PackageRef;
  colobot: PackageRef;
  coloquinte: PackageRef;
  colord: PackageRef;
  "colord-gtk": PackageRef;
  "colord-gtk4": PackageRef;
  comedilib: PackageRef;
  commandergenius: PackageRef;
  commit: PackageRef;
  "common-licenses": PackageRef;
  complexity: PackageRef;
  compsize: PackageRef;
  concessio: PackageRef;
  conda: PackageRef;
  conduktor: PackageRef;
  confclerk: PackageRef;
  "confd-calico": PackageRef;
  conky: PackageRef;
  conman: PackageRef;
  conmon: PackageRef;
  "conmon-rs": PackageRef;
  "connectome-workbench": PackageRef;
  connman: PackageRef;
  "connman-gtk": PackageRef;
  "connman-notify": PackageRef;
  connmanFull: PackageRef;
  connmanMinimal: PackageRef;
  "conntrack-tools": PackageRef;
  conspy: PackageRef;
  containerd: PackageRef;
  containerlab: PackageRef;
  contrast: PackageRef;
  convchain: PackageRef;
  convertall: PackageRef;
  convertlit: PackageRef;
  convimg: PackageRef;
  coppwr: PackageRef;
  copyq: PackageRef;
  "coreboot-configurator": PackageRef;
  "coreboot-utils": PackageRef;
  corectrl: PackageRef;
  corerad: PackageRef;
  corosync: PackageRef;
  corretto11: PackageRef;
  corretto17: PackageRef;
  corretto21: PackageRef;
  "cosmic-applets": PackageRef;
  "cosmic-applibrary": PackageRef;
  "cosmic-bg": PackageRef;
  "cosmic-comp": PackageRef;
  "cosmic-design-demo": PackageRef;
  "cosmic-edit": PackageRef;
  "cosmic-ext-calculator": PackageRef;
  "cosmic-ext-ctl": PackageRef;
  "cosmic-ext-tweaks": PackageRef;
  "cosmic-files": PackageRef;
  "cosmic-greeter": PackageRef;
  "cosmic-idle": PackageRef;
  "cosmic-launcher": PackageRef;
  "cosmic-notifications": PackageRef;
  "cosmic-osd": PackageRef;
  "cosmic-panel": PackageRef;
  "cosmic-player": PackageRef;
  "cosmic-protocols": PackageRef;
  "cosmic-randr": PackageRef;
  "cosmic-reader": PackageRef;
  "cosmic-screenshot": PackageRef;
  "cosmic-session": PackageRef;
  "cosmic-settings": PackageRef;
  "cosmic-settings-daemon": PackageRef;
  "cosmic-store": PackageRef;
  "cosmic-term": PackageRef;
  "cosmic-workspaces-epoch": PackageRef;
  costa: PackageRef;
  "couchbase-shell": PackageRef;
  coulomb: PackageRef;
  coulr: PackageRef;
  "courier-unicode": PackageRef;
  "cov-build": PackageRef;
  cowpatty: PackageRef;
  cozy: PackageRef;
  cpeditor: PackageRef;
  cppclean: PackageRef;
  cppcms: PackageRef;
  cppdb: PackageRef;
  cpuset: PackageRef;
  cpustat: PackageRef;
  cqrlog: PackageRef;
  "crab-hole": PackageRef;
  crackxls: PackageRef;
  "craftos-pc": PackageRef;
  cramfsprogs: PackageRef;
  cramfsswap: PackageRef;
  creek: PackageRef;
  "cri-o": PackageRef;
  "cri-o-unwrapped": PackageRef;
  crip: PackageRef;
  criu: PackageRef;
  "cro-mag-rally": PackageRef;
  cromfs: PackageRef;
  "crossfire-arch": PackageRef;
  "crossfire-client": PackageRef;
  "crossfire-gridarta": PackageRef;
  "crossfire-jxclient": PackageRef;
  "crossfire-maps": PackageRef;
  "crossfire-server": PackageRef;
  crosvm: PackageRef;
  "crow-translate": PackageRef;
  crun: PackageRef;
  cryptodev: PackageRef;
  cryptsetup: PackageRef;
  "crystal-dock": PackageRef;
  csfml: PackageRef;
  cshatag: PackageRef;
  "csound-qt": PackageRef;
  csxcad: PackageRef;
  ctmg: PackageRef;
  ctpl: PackageRef;
  ctpp2: PackageRef;
  ctpv: PackageRef;
  ctune: PackageRef;
  cudatext: PackageRef;
  "cudatext-gtk": PackageRef;
  culvert: PackageRef;
  cuneiform: PackageRef;
  cunicu: PackageRef;
  "cups-bjnp": PackageRef;
  "cups-brother-hl1110": PackageRef;
  "cups-brother-hl1210w": PackageRef;
  "cups-brother-hl3140cw": PackageRef;
  "cups-brother-hll2340dw": PackageRef;
  "cups-browsed": PackageRef;
  "cups-filters": PackageRef;
  "cups-kyocera": PackageRef;
  "cups-kyocera-ecosys-m2x35-40-p2x35-40dnw": PackageRef;
  "cups-kyocera-ecosys-m552x-p502x": PackageRef;
  "cups-pk-helper": PackageRef;
  "cups-zj-58": PackageRef;
  cura: PackageRef;
  curaengine: PackageRef;
  curaengine_stable: PackageRef;
  cutechess: PackageRef;
  cutee: PackageRef;
  cuyo: PackageRef;
  cvise: PackageRef;
  "cwe-client-cli": PackageRef;
  cwiid: PackageRef;
  cwm: PackageRef;
  cwtch: PackageRef;
  cxxtools: PackageRef;
  cyan: PackageRef;
  cyclone: PackageRef;
  "coreboot-toolchain": coreboot_toolchain;
}

export interface onLl·d {
  "d-spy": PackageRef;
  "d1x-rebirth-full": PackageRef;
  "d2x-rebirth-full": PackageRef;
  dablin: PackageRef;
  dabtools: PackageRef;
  dae: PackageRef;
  daed: PackageRef;
  daikhan: PackageRef;
  dapper: PackageRef;
  darkly: PackageRef;
  "darkly-qt5": PackageRef;
  darkman: PackageRef;
  darkplaces: PackageRef;
  darktile: PackageRef;
  das_watchdog: PackageRef;
  datefudge: PackageRef;
  datovka: PackageRef;
  davfs2: PackageRef;
  "dbus-broker": PackageRef;
  "dbus-cpp": PackageRef;
  dbus_cplusplus: PackageRef;
  dbus_java: PackageRef;
  dc3dd: PackageRef;
  dcadec: PackageRef;
  dcgm: PackageRef;
  "dcp375cw-cupswrapper": PackageRef;
  dcp375cwlpr: PackageRef;
  "dcp9020cdw-cupswrapper": PackageRef;
  dcp9020cdwlpr: PackageRef;
  dd_rescue: PackageRef;
  ddccontrol: PackageRef;
  "ddccontrol-db": PackageRef;
  ddclient: PackageRef;
  ddcui: PackageRef;
  ddcutil: PackageRef;
  ddm: PackageRef;
  ddrescueview: PackageRef;
  ddrutility: PackageRef;
  dduper: PackageRef;
  "deadd-notification-center": PackageRef;
  debootstrap: PackageRef;
  decibels: PackageRef;
  deckmaster: PackageRef;
  decoder: PackageRef;
  "dediprog-sf100": PackageRef;
  dee: PackageRef;
  "deepcool-digital-linux": PackageRef;
  deepgit: PackageRef;
  deheader: PackageRef;
  "deja-dup": PackageRef;
  delfin: PackageRef;
  delineate: PackageRef;
  "deltachat-desktop": PackageRef;
  deltatouch: PackageRef;
  denaro: PackageRef;
  denemo: PackageRef;
  "deqp-runner": PackageRef;
  design: PackageRef;
  "desk-exec": PackageRef;
  deskflow: PackageRef;
  deskreen: PackageRef;
  "detect-it-easy": PackageRef;
  dethrace: PackageRef;
  detox: PackageRef;
  dev86: PackageRef;
  devhelp: PackageRef;
  devilspie2: PackageRef;
  devilutionx: PackageRef;
  devmem2: PackageRef;
  devtodo: PackageRef;
  devtoolbox: PackageRef;
  dex: PackageRef;
  dfasma: PackageRef;
  "dfl-applications": PackageRef;
  "dfl-ipc": PackageRef;
  "dfl-login1": PackageRef;
  "dfl-utils": PackageRef;
  dftd4: PackageRef;
  dgoss: PackageRef;
  dhcpcd: PackageRef;
  dhcpdump: PackageRef;
  dhewm3: PackageRef;
  dhex: PackageRef;
  dialect: PackageRef;
  diffpdf: PackageRef;
  digikam: PackageRef;
  digitalbitbox: PackageRef;
  ding: PackageRef;
  "ding-libs": PackageRef;
  diod: PackageRef;
  dippi: PackageRef;
  directfb: PackageRef;
  dirt: PackageRef;
  dirvish: PackageRef;
  "discord-screenaudio": PackageRef;
  discourse: PackageRef;
  "discourse-mail-receiver": PackageRef;
  discourseAllPlugins: PackageRef;
  "discover-overlay": PackageRef;
  disk_indicator: PackageRef;
  disko: PackageRef;
  diskscan: PackageRef;
  disnixos: PackageRef;
  disorderfs: PackageRef;
  displaycal: PackageRef;
  displaylink: PackageRef;
  distcc: PackageRef;
  distccMasquerade: PackageRef;
  distrobox: PackageRef;
  "distrobox-tui": PackageRef;
  distrobuilder: PackageRef;
  distroshelf: PackageRef;
  dit: PackageRef;
  diylc: PackageRef;
  djmount: PackageRef;
  djv: PackageRef;
  dk: PackageRef;
  dlx: PackageRef;
  "dmenu-bluetooth": PackageRef;
  "dmenu-rs": PackageRef;
  "dmenu-rs-enable-plugins": PackageRef;
  "dmenu-wayland": PackageRef;
  dmidecode: PackageRef;
  dmitry: PackageRef;
  dmraid: PackageRef;
  dmrconfig: PackageRef;
  dms: PackageRef;
  "dnsname-cni": PackageRef;
  "do-agent": PackageRef;
  doas: PackageRef;
  "doas-sudo-shim": PackageRef;
  docbook2odf: PackageRef;
  dockbarx: PackageRef;
  "docker-machine-kvm2": PackageRef;
  doodle: PackageRef;
  dool: PackageRef;
  "door-knocker": PackageRef;
  dorion: PackageRef;
  "dosage-tracker": PackageRef;
  dotherside: PackageRef;
  doublecmd: PackageRef;
  doxygen_gui: PackageRef;
  dpdk: PackageRef;
  "dput-ng": PackageRef;
  "dracula-icon-theme": PackageRef;
  dracut: PackageRef;
  "dragon-drop": PackageRef;
  dragonflydb: PackageRef;
  drawing: PackageRef;
  drbd: PackageRef;
  dreamchess: PackageRef;
  drip: PackageRef;
  drm_info: PackageRef;
  droidcam: PackageRef;
  droidmote: PackageRef;
  dropbear: PackageRef;
  "dropbox-cli": PackageRef;
  dropwatch: PackageRef;
  "drum-machine": PackageRef;
  drumgizmo: PackageRef;
  drumkv1: PackageRef;
  "dsda-doom": PackageRef;
  "dsda-launcher": PackageRef;
  dsnet: PackageRef;
  dsniff: PackageRef;
  dsp: PackageRef;
  dspam: PackageRef;
  dsremote: PackageRef;
  dsseries: PackageRef;
  dssi: PackageRef;
  dstask: PackageRef;
  dtcmp: PackageRef;
  dtee: PackageRef;
  dualsensectl: PackageRef;
  duckmarines: PackageRef;
  dump: PackageRef;
  dunst: PackageRef;
  duperemove: PackageRef;
  duplicati: PackageRef;
  "dvb-apps": PackageRef;
  "dvd-slideshow": PackageRef;
  dvdbackup: PackageRef;
  dvdisaster: PackageRef;
  dvdstyler: PackageRef;
  dvgrab: PackageRef;
  dwarfs: PackageRef;
  "dwm-status": PackageRef;
  dwmbar: PackageRef;
  dwmblocks: PackageRef;
  dwz: PackageRef;
  "dxx-rebirth": PackageRef;
  "dynamic-wallpaper": PackageRef;
  dynisland: PackageRef;
  dzen2: PackageRef;
}

export interface onLl·e {
  "e-imzo-manager": PackageRef;
  e16: PackageRef;
  e2tools: PackageRef;
  eaglemode: PackageRef;
  ear2ctl: PackageRef;
  earbuds: PackageRef;
  earlyoom: PackageRef;
  easyabc: PackageRef;
  easyeffects: PackageRef;
  "ebpf-verifier": PackageRef;
  ebtables: PackageRef;
  ebumeter: PackageRef;
  ebusd: PackageRef;
  ecapture: PackageRef;
  ecc: PackageRef;
  ecryptfs: PackageRef;
  "ecs-agent": PackageRef;
  "ed-odyssey-materials-helper": PackageRef;
  "edac-utils": PackageRef;
  eddie: PackageRef;
  eddy: PackageRef;
  edgetx: PackageRef;
  editres: PackageRef;
  edopro: PackageRef;
  "eduvpn-client": PackageRef;
  efibooteditor: PackageRef;
  efibootmgr: PackageRef;
  efitools: PackageRef;
  efivar: PackageRef;
  eflite: PackageRef;
  "eg25-manager": PackageRef;
  eggdbus: PackageRef;
  "egl-wayland": PackageRef;
  eglexternalplatform: PackageRef;
  eiciel: PackageRef;
  "eid-mw": PackageRef;
  eiskaltdcpp: PackageRef;
  eiwd: PackageRef;
  ejabberd: PackageRef;
  eject: PackageRef;
  ekam: PackageRef;
  ekrhyper: PackageRef;
  electricsheep: PackageRef;
  electron: PackageRef;
  "electron-fiddle": PackageRef;
  electron_36: PackageRef;
  electron_38: PackageRef;
  "elementary-xfce-icon-theme": PackageRef;
  elfkickers: PackageRef;
  elfutils: PackageRef;
  eli: PackageRef;
  ell: PackageRef;
  elogind: PackageRef;
  eloquent: PackageRef;
  elpa: PackageRef;
  em100: PackageRef;
  embellish: PackageRef;
  emilua: PackageRef;
  emojipick: PackageRef;
  emote: PackageRef;
  "empire-compiler": PackageRef;
  "empty-epsilon": PackageRef;
  emu2: PackageRef;
  "emuflight-configurator": PackageRef;
  "emulsion-palette": PackageRef;
  "enblend-enfuse": PackageRef;
  endeavour: PackageRef;
  "endless-sky": PackageRef;
  "engauge-digitizer": PackageRef;
  enkei: PackageRef;
  enroot: PackageRef;
  "ensemble-chorus": PackageRef;
  "ente-auth": PackageRef;
  "enter-tex": PackageRef;
  entwine: PackageRef;
  envfs: PackageRef;
  envision: PackageRef;
  "envision-unwrapped": PackageRef;
  envoy: PackageRef;
  "envoy-bin": PackageRef;
  "eos-installer": PackageRef;
  "epilys-bb": PackageRef;
  epiphany: PackageRef;
  epkowa: PackageRef;
  "epson-201106w": PackageRef;
  "epson-201401w": PackageRef;
  "epson-alc1100": PackageRef;
  "epson-escpr": PackageRef;
  "epson-escpr2": PackageRef;
  eq10q: PackageRef;
  equibop: PackageRef;
  equicord: PackageRef;
  equihash: PackageRef;
  eresi: PackageRef;
  ergochat: PackageRef;
  ergoscf: PackageRef;
  errbot: PackageRef;
  escambo: PackageRef;
  escrotum: PackageRef;
  esdm: PackageRef;
  "espeak-classic": PackageRef;
  espeakedit: PackageRef;
  espeakup: PackageRef;
  "esptool-ck": PackageRef;
  eta: PackageRef;
  eternity: PackageRef;
  etherape: PackageRef;
  etherguard: PackageRef;
  ethq: PackageRef;
  ethtool: PackageRef;
  etlegacy: PackageRef;
  "etlegacy-assets": PackageRef;
  eudev: PackageRef;
  euphonica: PackageRef;
  evdevhook2: PackageRef;
  evdevremapkeys: PackageRef;
  evemu: PackageRef;
  eventstat: PackageRef;
  evhz: PackageRef;
  evolution: PackageRef;
  "evolution-data-server": PackageRef;
  "evolution-data-server-gtk4": PackageRef;
  "evolution-ews": PackageRef;
  "evolve-core": PackageRef;
  evscript: PackageRef;
  evsieve: PackageRef;
  evtest: PackageRef;
  "evtest-qt": PackageRef;
  eweb: PackageRef;
  examine: PackageRef;
  "exercise-timer": PackageRef;
  exfatprogs: PackageRef;
  exhibit: PackageRef;
  exim: PackageRef;
  exodus: PackageRef;
  exrtools: PackageRef;
  ext3grep: PackageRef;
  ext4magic: PackageRef;
  extest: PackageRef;
  "extra-container": PackageRef;
  extrace: PackageRef;
  "extract-dtb": PackageRef;
  extremetuxracer: PackageRef;
  extundelete: PackageRef;
  eyedropper: PackageRef;
  ezminc: PackageRef;
  ezquake: PackageRef;
  eclipses: eclipses;
  emiluaPlugins: emiluaPlugins;
  enlightenment: enlightenment;
  expidus: expidus;
}

export interface onLl·f {
  "f2fs-tools": PackageRef;
  "faba-mono-icons": PackageRef;
  fable: PackageRef;
  fakechroot: PackageRef;
  fakeroute: PackageRef;
  "fallout-ce": PackageRef;
  "fallout2-ce": PackageRef;
  fan2go: PackageRef;
  "fancontrol-gui": PackageRef;
  fanctl: PackageRef;
  "fancy-motd": PackageRef;
  fastcap: PackageRef;
  fastcompmgr: PackageRef;
  fastcov: PackageRef;
  fastd: PackageRef;
  fatrace: PackageRef;
  fatresize: PackageRef;
  faustPhysicalModeling: PackageRef;
  fbc: PackageRef;
  fbcat: PackageRef;
  fbida: PackageRef;
  fbmark: PackageRef;
  fbmenugen: PackageRef;
  fbpanel: PackageRef;
  fbset: PackageRef;
  fbterm: PackageRef;
  fbvnc: PackageRef;
  "fcast-client": PackageRef;
  "fcast-receiver": PackageRef;
  "fceux-qt5": PackageRef;
  "fceux-qt6": PackageRef;
  fcft: PackageRef;
  fcgiwrap: PackageRef;
  fcitx5: PackageRef;
  "fcitx5-anthy": PackageRef;
  "fcitx5-bamboo": PackageRef;
  "fcitx5-chewing": PackageRef;
  "fcitx5-gtk": PackageRef;
  "fcitx5-hangul": PackageRef;
  "fcitx5-lua": PackageRef;
  "fcitx5-m17n": PackageRef;
  "fcitx5-mcbopomofo": PackageRef;
  "fcitx5-mozc": PackageRef;
  "fcitx5-mozc-ut": PackageRef;
  "fcitx5-openbangla-keyboard": PackageRef;
  "fcitx5-rime": PackageRef;
  "fcitx5-skk": PackageRef;
  "fcitx5-table-extra": PackageRef;
  "fcitx5-table-other": PackageRef;
  fdtools: PackageRef;
  feather: PackageRef;
  featherpad: PackageRef;
  feedbackd: PackageRef;
  "feedbackd-device-themes": PackageRef;
  fehlstart: PackageRef;
  feishu: PackageRef;
  ferdium: PackageRef;
  ferm: PackageRef;
  fernglas: PackageRef;
  fetchit: PackageRef;
  ffado: PackageRef;
  "ffado-mixer": PackageRef;
  ffcast: PackageRef;
  fflinuxprint: PackageRef;
  fflogs: PackageRef;
  ffts: PackageRef;
  fgqcanvas: PackageRef;
  fido2luks: PackageRef;
  "figma-agent": PackageRef;
  "figma-linux": PackageRef;
  "fil-plugins": PackageRef;
  "file-roller": PackageRef;
  filebeat: PackageRef;
  filebench: PackageRef;
  filebot: PackageRef;
  fileshare: PackageRef;
  filezilla: PackageRef;
  filterpath: PackageRef;
  filtron: PackageRef;
  fim: PackageRef;
  "finalmouse-udev-rules": PackageRef;
  finamp: PackageRef;
  "find-billy": PackageRef;
  "find-cursor": PackageRef;
  findex: PackageRef;
  firebird_4: PackageRef;
  firecracker: PackageRef;
  firectl: PackageRef;
  firefoxpwa: PackageRef;
  firehol: PackageRef;
  firejail: PackageRef;
  firestarter: PackageRef;
  firewalk: PackageRef;
  firewalld: PackageRef;
  "firewalld-gui": PackageRef;
  "firezone-gateway": PackageRef;
  "firezone-gui-client": PackageRef;
  "firezone-headless-client": PackageRef;
  "firezone-relay": PackageRef;
  "firezone-server-api": PackageRef;
  "firezone-server-domain": PackageRef;
  "firezone-server-web": PackageRef;
  "firmware-manager": PackageRef;
  "firmware-updater": PackageRef;
  "fish-fillets-ng": PackageRef;
  fishnet: PackageRef;
  fitsverify: PackageRef;
  fityk: PackageRef;
  flac2all: PackageRef;
  flaca: PackageRef;
  flacon: PackageRef;
  flannel: PackageRef;
  "flare-signal": PackageRef;
  flaresolverr: PackageRef;
  flashbench: PackageRef;
  flashfocus: PackageRef;
  flashmq: PackageRef;
  "flat-remix-gnome": PackageRef;
  "flat-remix-icon-theme": PackageRef;
  flatpak: PackageRef;
  "flatpak-builder": PackageRef;
  "flatpak-xdg-utils": PackageRef;
  flclash: PackageRef;
  flexcpp: PackageRef;
  flightgear: PackageRef;
  flintlock: PackageRef;
  fllog: PackageRef;
  flmsg: PackageRef;
  flockit: PackageRef;
  florist: PackageRef;
  flowblade: PackageRef;
  flowtime: PackageRef;
  flpsed: PackageRef;
  flrig: PackageRef;
  fltrator: PackageRef;
  fltrdr: PackageRef;
  "fluent-icon-theme": PackageRef;
  fluxbox: PackageRef;
  fluxboxlauncher: PackageRef;
  flwrap: PackageRef;
  fmit: PackageRef;
  fmtoy: PackageRef;
  fna3d: PackageRef;
  fnotifystat: PackageRef;
  fnott: PackageRef;
  focuswriter: PackageRef;
  "folder-color-switcher": PackageRef;
  fomp: PackageRef;
  fondo: PackageRef;
  fontfor: PackageRef;
  fontmatrix: PackageRef;
  foo2zjs: PackageRef;
  "foomatic-filters": PackageRef;
  foot: PackageRef;
  footswitch: PackageRef;
  fooyin: PackageRef;
  forecast: PackageRef;
  "forge-sparks": PackageRef;
  forkstat: PackageRef;
  forktty: PackageRef;
  formatter: PackageRef;
  formiko: PackageRef;
  "fosrl-gerbil": PackageRef;
  "fosrl-pangolin": PackageRef;
  foundationdb: PackageRef;
  fparser: PackageRef;
  fpattern: PackageRef;
  fped: PackageRef;
  fplll_20160331: PackageRef;
  fpm2: PackageRef;
  fprintd: PackageRef;
  "fprintd-tod": PackageRef;
  fractal: PackageRef;
  fragments: PackageRef;
  frame: PackageRef;
  freac: PackageRef;
  frece: PackageRef;
  freebind: PackageRef;
  freecad: PackageRef;
  freefall: PackageRef;
  freefilesync: PackageRef;
  freeipa: PackageRef;
  freeipmi: PackageRef;
  freemind: PackageRef;
  freenet: PackageRef;
  freeorion: PackageRef;
  freeplane: PackageRef;
  freeradius: PackageRef;
  freetube: PackageRef;
  freewheeling: PackageRef;
  freqtweak: PackageRef;
  frequest: PackageRef;
  fricas: PackageRef;
  friture: PackageRef;
  frogatto: PackageRef;
  frr: PackageRef;
  "frugally-deep": PackageRef;
  fsarchiver: PackageRef;
  fsatrace: PackageRef;
  "fscrypt-experimental": PackageRef;
  fscryptctl: PackageRef;
  fsg: PackageRef;
  fsmark: PackageRef;
  fsmon: PackageRef;
  fsnotifier: PackageRef;
  fspy: PackageRef;
  fsv: PackageRef;
  "fsverity-utils": PackageRef;
  fswebcam: PackageRef;
  "ftb-app": PackageRef;
  fteqcc: PackageRef;
  fteqw: PackageRef;
  "fteqw-dedicated": PackageRef;
  ftop: PackageRef;
  fum: PackageRef;
  funnelweb: PackageRef;
  furmark: PackageRef;
  furtherance: PackageRef;
  fuse: PackageRef;
  "fuse-7z-ng": PackageRef;
  "fuse-archive": PackageRef;
  "fuse-emulator": PackageRef;
  "fuse-overlayfs": PackageRef;
  fuse3: PackageRef;
  "fusee-nano": PackageRef;
  fuseiso: PackageRef;
  fusuma: PackageRef;
  fuzzel: PackageRef;
  fvwm: PackageRef;
  "fw-ectool": PackageRef;
  "fw-fanctrl": PackageRef;
  fwbuilder: PackageRef;
  fwknop: PackageRef;
  fwts: PackageRef;
  fwupd: PackageRef;
  "fwupd-efi": PackageRef;
  fxlinuxprint: PackageRef;
  fxlinuxprintutil: PackageRef;
  fxload: PackageRef;
  fyi: PackageRef;
}

export interface onLl·g {
  "g-wrap": PackageRef;
  "g203-led": PackageRef;
  "g810-led": PackageRef;
  "g933-utils": PackageRef;
  gImageReader: PackageRef;
  "gImageReader-qt": PackageRef;
  gajim: PackageRef;
  galaxis: PackageRef;
  "galaxy-buds-client": PackageRef;
  gale: PackageRef;
  galene: PackageRef;
  "galene-file-transfer": PackageRef;
  "galene-ldap": PackageRef;
  "galene-stream": PackageRef;
  "galene-stt": PackageRef;
  gallia: PackageRef;
  "game-devices-udev-rules": PackageRef;
  "game-rs": PackageRef;
  gamehub: PackageRef;
  gamemode: PackageRef;
  gamescope: PackageRef;
  "gamescope-wsi": PackageRef;
  gammaray: PackageRef;
  gammu: PackageRef;
  gamt: PackageRef;
  gancio: PackageRef;
  "ganttproject-bin": PackageRef;
  ganv: PackageRef;
  gaphor: PackageRef;
  gapless: PackageRef;
  gatling: PackageRef;
  gav: PackageRef;
  gavrasm: PackageRef;
  gaw: PackageRef;
  gbar: PackageRef;
  gbsplay: PackageRef;
  gcdemu: PackageRef;
  gcl: PackageRef;
  gcompris: PackageRef;
  gdbuspp: PackageRef;
  "gdlauncher-carbon": PackageRef;
  gdm: PackageRef;
  "gdm-settings": PackageRef;
  gdmap: PackageRef;
  gearlever: PackageRef;
  geary: PackageRef;
  "gebaar-libinput": PackageRef;
  geda: PackageRef;
  gede: PackageRef;
  geekbench: PackageRef;
  geekbench_5: PackageRef;
  geeqie: PackageRef;
  gefyra: PackageRef;
  geis: PackageRef;
  gem: PackageRef;
  gencfsm: PackageRef;
  gendef: PackageRef;
  gensort: PackageRef;
  geonkick: PackageRef;
  geopard: PackageRef;
  gerbera: PackageRef;
  gerbolyze: PackageRef;
  getconf: PackageRef;
  getdp: PackageRef;
  geteduroam: PackageRef;
  "geteduroam-cli": PackageRef;
  getent: PackageRef;
  gf: PackageRef;
  "gfn-electron": PackageRef;
  "gfs2-utils": PackageRef;
  gfxreconstruct: PackageRef;
  gfxtablet: PackageRef;
  ggz_base_libs: PackageRef;
  "ghdl-gcc": PackageRef;
  ghex: PackageRef;
  ghostty: PackageRef;
  "giac-with-xcas": PackageRef;
  giara: PackageRef;
  gigedit: PackageRef;
  gimp3: PackageRef;
  "gimp3-with-plugins": PackageRef;
  gimx: PackageRef;
  "gio-sharp": PackageRef;
  giph: PackageRef;
  "git-annex-metadata-gui": PackageRef;
  gitbatch: PackageRef;
  gitg: PackageRef;
  "github-desktop": PackageRef;
  gitlab: PackageRef;
  "gitlab-ee": PackageRef;
  "gitlab-shell": PackageRef;
  "gitlab-workhorse": PackageRef;
  gitnuro: PackageRef;
  gitopper: PackageRef;
  gitqlient: PackageRef;
  gkrellm: PackageRef;
  "gl-gsync-demo": PackageRef;
  gl117: PackageRef;
  "glabels-qt": PackageRef;
  glava: PackageRef;
  gle: PackageRef;
  glee: PackageRef;
  glew: PackageRef;
  glfw2: PackageRef;
  glibcInfo: PackageRef;
  glibc_memusage: PackageRef;
  "glide-media-player": PackageRef;
  glider: PackageRef;
  glmark2: PackageRef;
  globalarrays: PackageRef;
  "globalprotect-openconnect": PackageRef;
  globulation2: PackageRef;
  glom: PackageRef;
  glpaper: PackageRef;
  glslls: PackageRef;
  gltron: PackageRef;
  glui: PackageRef;
  glusterfs: PackageRef;
  "glycin-loaders": PackageRef;
  gmid: PackageRef;
  gmobile: PackageRef;
  gmqcc: PackageRef;
  "gmrender-resurrect": PackageRef;
  gmrun: PackageRef;
  gnet: PackageRef;
  "gnome-2048": PackageRef;
  "gnome-applets": PackageRef;
  "gnome-autoar": PackageRef;
  "gnome-bluetooth": PackageRef;
  "gnome-bluetooth_1_0": PackageRef;
  "gnome-boxes": PackageRef;
  "gnome-browser-connector": PackageRef;
  "gnome-builder": PackageRef;
  "gnome-characters": PackageRef;
  "gnome-color-manager": PackageRef;
  "gnome-commander": PackageRef;
  "gnome-connections": PackageRef;
  "gnome-contacts": PackageRef;
  "gnome-control-center": PackageRef;
  "gnome-decoder": PackageRef;
  "gnome-desktop-testing": PackageRef;
  "gnome-disk-utility": PackageRef;
  "gnome-epub-thumbnailer": PackageRef;
  "gnome-extension-manager": PackageRef;
  "gnome-extensions-cli": PackageRef;
  "gnome-feeds": PackageRef;
  "gnome-firmware": PackageRef;
  "gnome-flashback": PackageRef;
  "gnome-frog": PackageRef;
  "gnome-graphs": PackageRef;
  "gnome-inform7": PackageRef;
  "gnome-initial-setup": PackageRef;
  "gnome-keyring": PackageRef;
  "gnome-logs": PackageRef;
  "gnome-menus": PackageRef;
  "gnome-monitor-config": PackageRef;
  "gnome-multi-writer": PackageRef;
  "gnome-nettool": PackageRef;
  "gnome-network-displays": PackageRef;
  "gnome-nibbles": PackageRef;
  "gnome-notes": PackageRef;
  "gnome-online-accounts-gtk": PackageRef;
  "gnome-packagekit": PackageRef;
  "gnome-panel": PackageRef;
  "gnome-panel-with-modules": PackageRef;
  "gnome-pass-search-provider": PackageRef;
  "gnome-photos": PackageRef;
  "gnome-pomodoro": PackageRef;
  "gnome-power-manager": PackageRef;
  "gnome-randr": PackageRef;
  "gnome-remote-desktop": PackageRef;
  "gnome-screenshot": PackageRef;
  "gnome-secrets": PackageRef;
  "gnome-session": PackageRef;
  "gnome-session-ctl": PackageRef;
  "gnome-settings-daemon": PackageRef;
  "gnome-settings-daemon46": PackageRef;
  "gnome-shell": PackageRef;
  "gnome-shell-extensions": PackageRef;
  "gnome-software": PackageRef;
  "gnome-solanum": PackageRef;
  "gnome-sound-recorder": PackageRef;
  "gnome-system-monitor": PackageRef;
  "gnome-terminal": PackageRef;
  "gnome-tour": PackageRef;
  "gnome-tweaks": PackageRef;
  "gnome-usage": PackageRef;
  "gnome-user-share": PackageRef;
  gnote: PackageRef;
  "gnss-sdr": PackageRef;
  "gnu-efi": PackageRef;
  "gnu-efi_3": PackageRef;
  "gnu-pw-mgr": PackageRef;
  "gnu-smalltalk": PackageRef;
  gnubg: PackageRef;
  gnujump: PackageRef;
  gnuk: PackageRef;
  "gnustep-back": PackageRef;
  "gnustep-base": PackageRef;
  "gnustep-gui": PackageRef;
  "gnustep-systempreferences": PackageRef;
  "go-audit": PackageRef;
  "go-graft": PackageRef;
  "go-sct": PackageRef;
  "go-secdump": PackageRef;
  gobatmon: PackageRef;
  gobble: PackageRef;
  gobi_loader: PackageRef;
  gocr: PackageRef;
  godot: PackageRef;
  "godot-mono": PackageRef;
  godot3: PackageRef;
  "godot3-debug-server": PackageRef;
  "godot3-export-templates": PackageRef;
  "godot3-headless": PackageRef;
  "godot3-mono": PackageRef;
  "godot3-mono-debug-server": PackageRef;
  "godot3-mono-export-templates": PackageRef;
  "godot3-mono-headless": PackageRef;
  "godot3-mono-server": PackageRef;
  "godot3-server": PackageRef;
  godotpcktool: PackageRef;
  gokapi: PackageRef;
  "goldendict-ng": PackageRef;
  goodvibes: PackageRef;
  goofcord: PackageRef;
  "google-authenticator": PackageRef;
  "google-chat-linux": PackageRef;
  "google-drive-ocamlfuse": PackageRef;
  "google-guest-agent": PackageRef;
  "google-guest-configs": PackageRef;
  "google-guest-oslogin": PackageRef;
  "googleearth-pro": PackageRef;
  gopeed: PackageRef;
  gopher: PackageRef;
  "gopro-tool": PackageRef;
  gopsuinfo: PackageRef;
  gorm: PackageRef;
  gosmore: PackageRef;
  gosu: PackageRef;
  gotraceui: PackageRef;
  goverlay: PackageRef;
  goxel: PackageRef;
  gpart: PackageRef;
  gparted: PackageRef;
  gpaste: PackageRef;
  gpauth: PackageRef;
  gpclient: PackageRef;
  gphoto2fs: PackageRef;
  gpick: PackageRef;
  "gpio-utils": PackageRef;
  gpm: PackageRef;
  "gpm-ncurses": PackageRef;
  gpredict: PackageRef;
  "gpredict-unstable": PackageRef;
  "gpt-box": PackageRef;
  "gpu-switch": PackageRef;
  "gpu-viewer": PackageRef;
  gpupad: PackageRef;
  gpustat: PackageRef;
  gputils: PackageRef;
  gpuvis: PackageRef;
  "gpx-viewer": PackageRef;
  grabserial: PackageRef;
  gradia: PackageRef;
  gradm: PackageRef;
  "grafana-to-ntfy": PackageRef;
  grail: PackageRef;
  grails: PackageRef;
  grap: PackageRef;
  "graphene-hardened-malloc": PackageRef;
  greenfoot: PackageRef;
  greenx: PackageRef;
  greetd: PackageRef;
  "greetd-mini-wl-greeter": PackageRef;
  greybird: PackageRef;
  "gridcoin-research": PackageRef;
  gridtracker: PackageRef;
  grig: PackageRef;
  grim: PackageRef;
  grip: PackageRef;
  grisbi: PackageRef;
  grive2: PackageRef;
  grobi: PackageRef;
  "gromit-mpx": PackageRef;
  grpc_cli: PackageRef;
  grsync: PackageRef;
  grub2_efi: PackageRef;
  grub2_light: PackageRef;
  grub4dos: PackageRef;
  "gruvbox-kvantum": PackageRef;
  "gruvbox-plus-icons": PackageRef;
  gscrabble: PackageRef;
  gscreenshot: PackageRef;
  "gsettings-qt": PackageRef;
  gshogi: PackageRef;
  gsimplecal: PackageRef;
  gsmartcontrol: PackageRef;
  gsmlib: PackageRef;
  gsoap: PackageRef;
  gswatcher: PackageRef;
  gt: PackageRef;
  gtdialog: PackageRef;
  gtg: PackageRef;
  gthumb: PackageRef;
  "gtk-engine-murrine": PackageRef;
  "gtk-layer-shell": PackageRef;
  "gtk-server": PackageRef;
  "gtk-sharp-3_0": PackageRef;
  "gtk-sharp-beans": PackageRef;
  "gtk4-layer-shell": PackageRef;
  gtk_engines: PackageRef;
  gtkgreet: PackageRef;
  gtkhtml: PackageRef;
  gtkimageview: PackageRef;
  gtklock: PackageRef;
  "gtklock-playerctl-module": PackageRef;
  "gtklock-powerbar-module": PackageRef;
  "gtklock-userinfo-module": PackageRef;
  "gtklock-virtkb-module": PackageRef;
  gtksourceviewmm4: PackageRef;
  gtkspellmm: PackageRef;
  gtkterm: PackageRef;
  gtranslator: PackageRef;
  guake: PackageRef;
  gucharmap: PackageRef;
  "guestfs-tools": PackageRef;
  guglielmo: PackageRef;
  "gui-for-clash": PackageRef;
  "gui-for-singbox": PackageRef;
  guitarix: PackageRef;
  guix: PackageRef;
  gummi: PackageRef;
  gurobi: PackageRef;
  gutenprint: PackageRef;
  guvcview: PackageRef;
  guymager: PackageRef;
  gvisor: PackageRef;
  "gvm-libs": PackageRef;
  gvolicon: PackageRef;
  gvpe: PackageRef;
  gwc: PackageRef;
  gwe: PackageRef;
  gweled: PackageRef;
  gwenhywfar: PackageRef;
  gworkspace: PackageRef;
  gxkb: PackageRef;
  gxmessage: PackageRef;
  gxml: PackageRef;
  gancioPlugins: gancioPlugins;
  gns3Packages: gns3Packages;
}

export interface onLl·h {
  h2o: PackageRef;
  hacompanion: PackageRef;
  hacpack: PackageRef;
  haguichi: PackageRef;
  hail: PackageRef;
  halftone: PackageRef;
  halo: PackageRef;
  "handheld-daemon": PackageRef;
  hans: PackageRef;
  hardinfo2: PackageRef;
  hare: PackageRef;
  hareHook: PackageRef;
  harec: PackageRef;
  haredo: PackageRef;
  haredoc: PackageRef;
  harminv: PackageRef;
  hase: PackageRef;
  hashit: PackageRef;
  hashpump: PackageRef;
  hashrat: PackageRef;
  hatari: PackageRef;
  hatsu: PackageRef;
  havn: PackageRef;
  hax11: PackageRef;
  hayabusa: PackageRef;
  hbase: PackageRef;
  hbase3: PackageRef;
  hbase_2_4: PackageRef;
  hbase_2_5: PackageRef;
  hcxdumptool: PackageRef;
  hcxtools: PackageRef;
  "hd-idle": PackageRef;
  "hdaps-gl": PackageRef;
  hdapsd: PackageRef;
  hddtemp: PackageRef;
  "hdhomerun-config-gui": PackageRef;
  "hdl-dump": PackageRef;
  hdparm: PackageRef;
  hdrmerge: PackageRef;
  hdrop: PackageRef;
  hdt: PackageRef;
  headlines: PackageRef;
  "headphones-toolbox": PackageRef;
  "headset-charge-indicator": PackageRef;
  "health-check": PackageRef;
  heartbeat: PackageRef;
  hedgedoc: PackageRef;
  hedgemodmanager: PackageRef;
  hedgewars: PackageRef;
  heimer: PackageRef;
  heliocron: PackageRef;
  "hello-wayland": PackageRef;
  helm: PackageRef;
  helmholtz: PackageRef;
  helvum: PackageRef;
  herbe: PackageRef;
  herbstluftwm: PackageRef;
  herqq: PackageRef;
  "hex-a-hop": PackageRef;
  hexchat: PackageRef;
  hexcurse: PackageRef;
  hexdiff: PackageRef;
  hexdump: PackageRef;
  hexio: PackageRef;
  hfsprogs: PackageRef;
  "hickory-dns": PackageRef;
  "hid-listen": PackageRef;
  hidviz: PackageRef;
  hieroglyphic: PackageRef;
  "high-tide": PackageRef;
  "highlight-pointer": PackageRef;
  hime: PackageRef;
  himitsu: PackageRef;
  "himitsu-firefox": PackageRef;
  hitch: PackageRef;
  "holo-daemon": PackageRef;
  "holochain-launcher": PackageRef;
  "home-assistant": PackageRef;
  homebox: PackageRef;
  honeyfetch: PackageRef;
  honggfuzz: PackageRef;
  hop: PackageRef;
  hopper: PackageRef;
  "horizon-eda": PackageRef;
  horst: PackageRef;
  "host-spawn": PackageRef;
  hostapd: PackageRef;
  "hostapd-mana": PackageRef;
  hostname: PackageRef;
  "hostname-debian": PackageRef;
  "hot-resize": PackageRef;
  hotspot: PackageRef;
  hpcg: PackageRef;
  "hpe-ltfs": PackageRef;
  hplip: PackageRef;
  hplipWithPlugin: PackageRef;
  "hqplayer-desktop": PackageRef;
  hsphfpd: PackageRef;
  ht: PackageRef;
  htcondor: PackageRef;
  htpdate: PackageRef;
  httpdirfs: PackageRef;
  "httpie-desktop": PackageRef;
  httping: PackageRef;
  "https-dns-proxy": PackageRef;
  httptoolkit: PackageRef;
  hugin: PackageRef;
  "huion-switcher": PackageRef;
  hushboard: PackageRef;
  "hw-probe": PackageRef;
  hwinfo: PackageRef;
  hybridreverb2: PackageRef;
  hydra: PackageRef;
  hydralauncher: PackageRef;
  hydrapaper: PackageRef;
  hydrogen: PackageRef;
  hylafaxplus: PackageRef;
  hyp2mat: PackageRef;
  hyperhdr: PackageRef;
  hypnotix: PackageRef;
  hyprcursor: PackageRef;
  hyprdim: PackageRef;
  hyprgraphics: PackageRef;
  hypridle: PackageRef;
  hyprland: PackageRef;
  "hyprland-activewindow": PackageRef;
  "hyprland-autoname-workspaces": PackageRef;
  "hyprland-monitor-attached": PackageRef;
  "hyprland-per-window-layout": PackageRef;
  "hyprland-protocols": PackageRef;
  "hyprland-qt-support": PackageRef;
  "hyprland-qtutils": PackageRef;
  "hyprland-workspaces": PackageRef;
  "hyprland-workspaces-tui": PackageRef;
  hyprlock: PackageRef;
  hyprnome: PackageRef;
  hyprnotify: PackageRef;
  hyprpanel: PackageRef;
  hyprpolkitagent: PackageRef;
  hyprshade: PackageRef;
  hyprshell: PackageRef;
  hyprshot: PackageRef;
  hyprsome: PackageRef;
  hyprspace: PackageRef;
  hyprsunset: PackageRef;
  hyprsysteminfo: PackageRef;
  hyprutils: PackageRef;
  "hyprwayland-scanner": PackageRef;
  hareThirdParty: hareThirdParty;
  "home-assistant-custom-components": home_assistant_custom_components;
  hyprlandPlugins: hyprlandPlugins;
}

export interface onLl·i {
  "i-pi": PackageRef;
  "i2c-tools": PackageRef;
  i2p: PackageRef;
  "i3-auto-layout": PackageRef;
  "i3-back": PackageRef;
  "i3-cycle-focus": PackageRef;
  "i3-easyfocus": PackageRef;
  "i3-layout-manager": PackageRef;
  "i3-open-next-ws": PackageRef;
  "i3-ratiosplit": PackageRef;
  "i3-resurrect": PackageRef;
  "i3-swallow": PackageRef;
  "i3-volume": PackageRef;
  "i3-wk-switch": PackageRef;
  i3altlayout: PackageRef;
  "i3bar-river": PackageRef;
  i3blocks: PackageRef;
  "i3blocks-gaps": PackageRef;
  "i3ipc-glib": PackageRef;
  "i3lock-fancy": PackageRef;
  "i3lock-fancy-rapid": PackageRef;
  "i3lock-pixeled": PackageRef;
  i3minator: PackageRef;
  i3pystatus: PackageRef;
  "i3status-rust": PackageRef;
  i810switch: PackageRef;
  iaito: PackageRef;
  iannix: PackageRef;
  ianny: PackageRef;
  iat: PackageRef;
  ibus: PackageRef;
  "ibus-with-plugins": PackageRef;
  ibusMinimal: PackageRef;
  icestudio: PackageRef;
  icinga2: PackageRef;
  "icinga2-agent": PackageRef;
  icmake: PackageRef;
  "icon-slicer": PackageRef;
  iconic: PackageRef;
  "iconpack-jade": PackageRef;
  "iconpack-obsidian": PackageRef;
  iconv: PackageRef;
  identity: PackageRef;
  ideogram: PackageRef;
  idle3tools: PackageRef;
  idnkit: PackageRef;
  ieda: PackageRef;
  ifdnfc: PackageRef;
  "ifdnfc-nci": PackageRef;
  ifdtool: PackageRef;
  ifenslave: PackageRef;
  ifm: PackageRef;
  ifmetric: PackageRef;
  ifstate: PackageRef;
  ifwifi: PackageRef;
  igir: PackageRef;
  igmpproxy: PackageRef;
  ignition: PackageRef;
  igprof: PackageRef;
  igsc: PackageRef;
  "iio-hyprland": PackageRef;
  "iio-oscilloscope": PackageRef;
  "iio-sensor-proxy": PackageRef;
  "ike-scan": PackageRef;
  ikill: PackageRef;
  ikiwiki: PackageRef;
  "ikiwiki-full": PackageRef;
  iksemel: PackageRef;
  illum: PackageRef;
  illuminanced: PackageRef;
  "ima-evm-utils": PackageRef;
  "image-analyzer": PackageRef;
  imagination: PackageRef;
  img4lib: PackageRef;
  img4tool: PackageRef;
  imgcrypt: PackageRef;
  imgpatchtools: PackageRef;
  "imgur-screenshot": PackageRef;
  imlibsetroot: PackageRef;
  immich: PackageRef;
  "immich-machine-learning": PackageRef;
  impala: PackageRef;
  impression: PackageRef;
  imwheel: PackageRef;
  inadyn: PackageRef;
  "inav-configurator": PackageRef;
  incron: PackageRef;
  incus: PackageRef;
  "incus-lts": PackageRef;
  "incus-ui-canonical": PackageRef;
  "indicator-application-gtk2": PackageRef;
  "indicator-application-gtk3": PackageRef;
  industrializer: PackageRef;
  infamousPlugins: PackageRef;
  infnoise: PackageRef;
  "infra-arcana": PackageRef;
  ingen: PackageRef;
  inhibridge: PackageRef;
  ink: PackageRef;
  inklingreader: PackageRef;
  "inotify-info": PackageRef;
  "inotify-tools": PackageRef;
  "input-remapper": PackageRef;
  "inputmodule-control": PackageRef;
  inspector: PackageRef;
  inspectrum: PackageRef;
  instead: PackageRef;
  "integrity-scrub": PackageRef;
  "intel-compute-runtime": PackageRef;
  "intel-graphics-compiler": PackageRef;
  "intel-media-driver": PackageRef;
  intel2200BGFirmware: PackageRef;
  intercal: PackageRef;
  "interception-tools": PackageRef;
  interlock: PackageRef;
  interstellar: PackageRef;
  "intiface-central": PackageRef;
  iodash: PackageRef;
  iomelt: PackageRef;
  ion3: PackageRef;
  ior: PackageRef;
  iortcw: PackageRef;
  iortcw_sp: PackageRef;
  "ios-cross-compile": PackageRef;
  iotas: PackageRef;
  iotop: PackageRef;
  "iotop-c": PackageRef;
  ioztat: PackageRef;
  ip2location: PackageRef;
  "ip2location-c": PackageRef;
  ip2unix: PackageRef;
  ipad_charge: PackageRef;
  "ipbus-uhal": PackageRef;
  ipe: PackageRef;
  iplan: PackageRef;
  "iplookup-gtk": PackageRef;
  ipmiutil: PackageRef;
  "ipp-usb": PackageRef;
  iproute2: PackageRef;
  iprover: PackageRef;
  ipset: PackageRef;
  iptables: PackageRef;
  "iptables-legacy": PackageRef;
  "iptraf-ng": PackageRef;
  iptsd: PackageRef;
  iptstate: PackageRef;
  iputils: PackageRef;
  ipv6calc: PackageRef;
  ipvsadm: PackageRef;
  ipxe: PackageRef;
  irods: PackageRef;
  "irods-icommands": PackageRef;
  ironbar: PackageRef;
  ironwail: PackageRef;
  irqbalance: PackageRef;
  isd: PackageRef;
  ised: PackageRef;
  isisdl: PackageRef;
  "iso-flags": PackageRef;
  "iso-flags-png-320x240": PackageRef;
  isoimagewriter: PackageRef;
  isomd5sum: PackageRef;
  itch: PackageRef;
  itd: PackageRef;
  "ite-backlight": PackageRef;
  itgmania: PackageRef;
  ivan: PackageRef;
  iw: PackageRef;
  iwd: PackageRef;
  iwgtk: PackageRef;
  iwmenu: PackageRef;
  "interception-tools-plugins": interception_tools_plugins;
}

export interface onLl·j {
  "j4-dmenu-desktop": PackageRef;
  jaaa: PackageRef;
  jabref: PackageRef;
  "jack-autoconnect": PackageRef;
  jack_capture: PackageRef;
  jack_oscrolloscope: PackageRef;
  jackass: PackageRef;
  jackmeter: PackageRef;
  jackmix: PackageRef;
  jackmix_jack1: PackageRef;
  jacktrip: PackageRef;
  jade: PackageRef;
  jalv: PackageRef;
  "jalv-qt": PackageRef;
  jamesdsp: PackageRef;
  "jamesdsp-pulse": PackageRef;
  jami: PackageRef;
  jamin: PackageRef;
  jamulus: PackageRef;
  "janus-gateway": PackageRef;
  japa: PackageRef;
  "jasp-desktop": PackageRef;
  "java-service-wrapper": PackageRef;
  jay: PackageRef;
  jazz2: PackageRef;
  jconvolver: PackageRef;
  jdepend: PackageRef;
  jellyflix: PackageRef;
  jellyseerr: PackageRef;
  "jesec-rtorrent": PackageRef;
  "jetbrains-runner": PackageRef;
  jfbview: PackageRef;
  jflap: PackageRef;
  jfsutils: PackageRef;
  jftui: PackageRef;
  jgmenu: PackageRef;
  jhentai: PackageRef;
  jhiccup: PackageRef;
  jibri: PackageRef;
  jicofo: PackageRef;
  jigasi: PackageRef;
  jitsi: PackageRef;
  "jitsi-meet-electron": PackageRef;
  "jitsi-meet-prosody": PackageRef;
  "jitsi-videobridge": PackageRef;
  "jitterentropy-rngd": PackageRef;
  jnetmap: PackageRef;
  jogger: PackageRef;
  johnny: PackageRef;
  jonquil: PackageRef;
  "jool-cli": PackageRef;
  "joplin-desktop": PackageRef;
  joularjx: PackageRef;
  journaldriver: PackageRef;
  joycond: PackageRef;
  "joycond-cemuhook": PackageRef;
  joystickwake: PackageRef;
  jprofiler: PackageRef;
  jquake: PackageRef;
  jre8: PackageRef;
  jre8_headless: PackageRef;
  js8call: PackageRef;
  "json-fortran": PackageRef;
  "jstest-gtk": PackageRef;
  jujuutils: PackageRef;
  julia: PackageRef;
  julia_110: PackageRef;
  julia_19: PackageRef;
  junction: PackageRef;
  junest: PackageRef;
  "jwm-settings-manager": PackageRef;
  jxplorer: PackageRef;
}

export interface onLl·k {
  k2pdfopt: PackageRef;
  k3s: PackageRef;
  k3s_1_31: PackageRef;
  k3s_1_32: PackageRef;
  k4dirstat: PackageRef;
  kaidan: PackageRef;
  "kalibrate-hackrf": PackageRef;
  kallisto: PackageRef;
  kamailio: PackageRef;
  kamid: PackageRef;
  kamp: PackageRef;
  kando: PackageRef;
  kanif: PackageRef;
  kaniko: PackageRef;
  kanshi: PackageRef;
  kapitano: PackageRef;
  "kapitonov-plugins-pack": PackageRef;
  kapow: PackageRef;
  kappanhang: PackageRef;
  kara: PackageRef;
  karakeep: PackageRef;
  karlender: PackageRef;
  karlyriceditor: PackageRef;
  "kata-runtime": PackageRef;
  kavita: PackageRef;
  kazam: PackageRef;
  kazumi: PackageRef;
  kbd: PackageRef;
  kbdd: PackageRef;
  kbdlight: PackageRef;
  "kcl-language-server": PackageRef;
  kcollectd: PackageRef;
  kcov: PackageRef;
  kdeltachat: PackageRef;
  kdiskmark: PackageRef;
  kdocker: PackageRef;
  keepalived: PackageRef;
  keepmenu: PackageRef;
  kent: PackageRef;
  kermit: PackageRef;
  kernelshark: PackageRef;
  "kexec-tools": PackageRef;
  "key-rack": PackageRef;
  keybinder: PackageRef;
  keyd: PackageRef;
  keyfuzz: PackageRef;
  keyguard: PackageRef;
  keyleds: PackageRef;
  keym: PackageRef;
  keymapper: PackageRef;
  keynav: PackageRef;
  keypunch: PackageRef;
  keyutils: PackageRef;
  kgraphviewer: PackageRef;
  khronos: PackageRef;
  kickoff: PackageRef;
  "kid3-cli": PackageRef;
  "kid3-kde": PackageRef;
  "kid3-qt": PackageRef;
  "kile-wl": PackageRef;
  killall: PackageRef;
  killerbee: PackageRef;
  kime: PackageRef;
  "kinect-audio-setup": PackageRef;
  "kio-fuse": PackageRef;
  kismet: PackageRef;
  kiwix: PackageRef;
  "kiwix-tools": PackageRef;
  klavaro: PackageRef;
  klibc: PackageRef;
  klibcShrunk: PackageRef;
  klick: PackageRef;
  klipper: PackageRef;
  "klipper-firmware": PackageRef;
  klog: PackageRef;
  klystrack: PackageRef;
  kmetronome: PackageRef;
  kmidimon: PackageRef;
  kmod: PackageRef;
  "kmod-blacklist-ubuntu": PackageRef;
  "kmod-debian-aliases": PackageRef;
  kmon: PackageRef;
  kmscon: PackageRef;
  kmscube: PackageRef;
  kmsvnc: PackageRef;
  kmsxx: PackageRef;
  kmymoney: PackageRef;
  kobodeluxe: PackageRef;
  kodelife: PackageRef;
  "kodi-gbm": PackageRef & WithPackages;
  "kodi-wayland": PackageRef & WithPackages;
  komorebi: PackageRef;
  kompute: PackageRef;
  konbucase: PackageRef;
  konsave: PackageRef;
  "koodo-reader": PackageRef;
  kooha: PackageRef;
  "kopia-ui": PackageRef;
  "kora-icon-theme": PackageRef;
  koreader: PackageRef;
  koules: PackageRef;
  kphotoalbum: PackageRef;
  krakenx: PackageRef;
  krankerl: PackageRef;
  krita: PackageRef;
  krop: PackageRef;
  "krunner-vscodeprojects": PackageRef;
  krunvm: PackageRef;
  kryoflux: PackageRef;
  kshutdown: PackageRef;
  "ksmbd-tools": PackageRef;
  ksmoothdock: PackageRef;
  ksnip: PackageRef;
  kssd: PackageRef;
  kstars: PackageRef;
  ksuperkey: PackageRef;
  "ktls-utils": PackageRef;
  "ktx-tools": PackageRef;
  "kube-router": PackageRef;
  kubernetes: PackageRef;
  kubernix: PackageRef;
  kupfer: PackageRef;
  kuro: PackageRef;
  kurve: PackageRef;
  kvirc: PackageRef;
  kvmtool: PackageRef;
  "kx-aspe-cli": PackageRef;
  kxstitch: PackageRef;
  kythe: PackageRef;
}

export interface onLl·l {
  "la-capitaine-icon-theme": PackageRef;
  labelImg: PackageRef;
  "labelife-label-printer": PackageRef;
  lact: PackageRef;
  "ladspa-sdk": PackageRef;
  laminar: PackageRef;
  lammps: PackageRef;
  "lammps-mpi": PackageRef;
  landrun: PackageRef;
  larswm: PackageRef;
  lash: PackageRef;
  lasso: PackageRef;
  laurel: PackageRef;
  "lavanda-gtk-theme": PackageRef;
  "layan-gtk-theme": PackageRef;
  lazarus: PackageRef;
  "lazarus-qt5": PackageRef;
  "lazarus-qt6": PackageRef;
  lazpaint: PackageRef;
  lci: PackageRef;
  lcsync: PackageRef;
  "ld-audit-search-mod": PackageRef;
  ldapvi: PackageRef;
  ldm: PackageRef;
  ldmtool: PackageRef;
  learn6502: PackageRef;
  "ledger-udev-rules": PackageRef;
  "ledger-web": PackageRef;
  ledmon: PackageRef;
  leela: PackageRef;
  "leela-zero": PackageRef;
  leftwm: PackageRef;
  "leftwm-config": PackageRef;
  "leftwm-theme": PackageRef;
  legcord: PackageRef;
  lemonbar: PackageRef;
  "lemonbar-xft": PackageRef;
  "lenovo-legion": PackageRef;
  "leo3-bin": PackageRef;
  "lepton-eda": PackageRef;
  lesbar: PackageRef;
  letterpress: PackageRef;
  "level-zero": PackageRef;
  "lgogdownloader-gui": PackageRef;
  lgpio: PackageRef;
  liana: PackageRef;
  lianad: PackageRef;
  lib45d: PackageRef;
  libGDSII: PackageRef;
  libHX: PackageRef;
  libaacs: PackageRef;
  libaal: PackageRef;
  libabigail: PackageRef;
  "libaccounts-glib": PackageRef;
  libagar: PackageRef;
  libagar_test: PackageRef;
  libaio: PackageRef;
  libajantv2: PackageRef;
  libapparmor: PackageRef;
  libappimage: PackageRef;
  "libappindicator-gtk2": PackageRef;
  "libappindicator-gtk3": PackageRef;
  "libarchive-qt": PackageRef;
  libasn1c: PackageRef;
  libatasmart: PackageRef;
  libavc1394: PackageRef;
  libax25: PackageRef;
  "libayatana-appindicator": PackageRef;
  "libayatana-common": PackageRef;
  "libayatana-indicator": PackageRef;
  libbass: PackageRef;
  libbass_fx: PackageRef;
  libbassmidi: PackageRef;
  libbassmix: PackageRef;
  libblockdev: PackageRef;
  libbpf: PackageRef;
  libbpf_0: PackageRef;
  libbytesize: PackageRef;
  libcamera: PackageRef;
  "libcamera-qcam": PackageRef;
  libcap: PackageRef;
  libcap_ng: PackageRef;
  libcdaudio: PackageRef;
  libcec: PackageRef;
  libcef: PackageRef;
  libceph: PackageRef;
  libcgroup: PackageRef;
  libchipcard: PackageRef;
  libcircle: PackageRef;
  libcli: PackageRef;
  libclthreads: PackageRef;
  libclxclient: PackageRef;
  libcrossguid: PackageRef;
  libctb: PackageRef;
  libcupsfilters: PackageRef;
  libdaq: PackageRef;
  libdatovka: PackageRef;
  libdbusmenu: PackageRef;
  "libdbusmenu-gtk2": PackageRef;
  "libdbusmenu-gtk3": PackageRef;
  libdecor: PackageRef;
  libdigidocpp: PackageRef;
  "libdisplay-info": PackageRef;
  libdmapsharing: PackageRef;
  libdnet: PackageRef;
  libdrm: PackageRef;
  libdvdnav_4_2_1: PackageRef;
  libdvdread_4_9_9: PackageRef;
  libdynd: PackageRef;
  libe57format: PackageRef;
  libedgetpu: PackageRef;
  "libeduvpn-common": PackageRef;
  libei: PackageRef;
  libelfin: PackageRef;
  libepc: PackageRef;
  "liberation-circuit": PackageRef;
  libevdev: PackageRef;
  libevdevc: PackageRef;
  libevdevplus: PackageRef;
  libexosip: PackageRef;
  libfakeXinerama: PackageRef;
  libfakekey: PackageRef;
  libfprint: PackageRef;
  "libfprint-2-tod1-goodix": PackageRef;
  "libfprint-2-tod1-goodix-550a": PackageRef;
  "libfprint-2-tod1-vfs0090": PackageRef;
  "libfprint-tod": PackageRef;
  "libfrida-core": PackageRef;
  libgaminggear: PackageRef;
  libgbinder: PackageRef;
  libgdamm: PackageRef;
  libgdata: PackageRef;
  "libgedit-amtk": PackageRef;
  "libgedit-gfls": PackageRef;
  "libgedit-gtksourceview": PackageRef;
  "libgedit-tepl": PackageRef;
  libgepub: PackageRef;
  libgestures: PackageRef;
  libgig: PackageRef;
  "libgit2-glib": PackageRef;
  libglibutil: PackageRef;
  libglycin: PackageRef;
  libgnomekbd: PackageRef;
  libgpiod: PackageRef;
  libgpiod_1: PackageRef;
  libgpod: PackageRef;
  libgringotts: PackageRef;
  libgssglue: PackageRef;
  libgudev: PackageRef;
  "libguestfs-with-appliance": PackageRef;
  libguytools: PackageRef;
  libhangul: PackageRef;
  libhugetlbfs: PackageRef;
  libibmad: PackageRef;
  libibumad: PackageRef;
  libideviceactivation: PackageRef;
  libiec61883: PackageRef;
  libieee1284: PackageRef;
  libime: PackageRef;
  "libindicator-gtk2": PackageRef;
  "libindicator-gtk3": PackageRef;
  libinklevel: PackageRef;
  libinput: PackageRef;
  "libinput-gestures": PackageRef;
  libipfix: PackageRef;
  libirc: PackageRef;
  libircclient: PackageRef;
  libisds: PackageRef;
  libite: PackageRef;
  libivykis: PackageRef;
  "libjson-rpc-cpp": PackageRef;
  libkcapi: PackageRef;
  libkiwix: PackageRef;
  libkkc: PackageRef;
  "libkkc-data": PackageRef;
  libkqueue: PackageRef;
  libkrun: PackageRef;
  libkrunfw: PackageRef;
  libliftoff: PackageRef;
  libliftoff_0_4: PackageRef;
  liblinphone: PackageRef;
  libloot: PackageRef;
  "libloragw-2g4": PackageRef;
  "libloragw-sx1301": PackageRef;
  "libloragw-sx1302": PackageRef;
  liblscp: PackageRef;
  libmatthew_java: PackageRef;
  libmbd: PackageRef;
  libmbim: PackageRef;
  libmirage: PackageRef;
  libmnl: PackageRef;
  libmodule: PackageRef;
  libmsgraph: PackageRef;
  libmsym: PackageRef;
  libnabo: PackageRef;
  libnbd: PackageRef;
  libndctl: PackageRef;
  libndp: PackageRef;
  libnetfilter_acct: PackageRef;
  libnetfilter_conntrack: PackageRef;
  libnetfilter_cthelper: PackageRef;
  libnetfilter_cttimeout: PackageRef;
  libnetfilter_log: PackageRef;
  libnetfilter_queue: PackageRef;
  "libnfc-nci": PackageRef;
  libnfnetlink: PackageRef;
  libnftnl: PackageRef;
  libnids: PackageRef;
  libnl: PackageRef;
  "libnl-tiny": PackageRef;
  libnma: PackageRef;
  "libnma-gtk4": PackageRef;
  libnsl: PackageRef;
  "libnss-mysql": PackageRef;
  libnss_nis: PackageRef;
  libnut: PackageRef;
  "libnvidia-container": PackageRef;
  libnvme: PackageRef;
  libofa: PackageRef;
  "libomxil-bellagio": PackageRef;
  libopenaptx: PackageRef;
  libopenglrecorder: PackageRef;
  libopenraw: PackageRef;
  "libosmo-netif": PackageRef;
  "libosmo-sigtran": PackageRef;
  libosmoabis: PackageRef;
  libosmocore: PackageRef;
  libosmscout: PackageRef;
  libotf: PackageRef;
  libowfat: PackageRef;
  "libpam-wrapper": PackageRef;
  libpciaccess: PackageRef;
  libpfm: PackageRef;
  libphidget22: PackageRef;
  libphidget22extra: PackageRef;
  libpinyin: PackageRef;
  libpointmatcher: PackageRef;
  libppd: PackageRef;
  libpressureaudio: PackageRef;
  libqmi: PackageRef;
  "libqrtr-glib": PackageRef;
  libraspberrypi: PackageRef;
  libratbag: PackageRef;
  libraw1394: PackageRef;
  librda: PackageRef;
  librecast: PackageRef;
  "libreelec-dvb-firmware": PackageRef;
  librelp: PackageRef;
  "libreoffice-collabora": PackageRef;
  "libreoffice-fresh": PackageRef;
  "libreoffice-fresh-unwrapped": PackageRef;
  "libreoffice-qt-fresh": PackageRef;
  "libreoffice-qt-fresh-unwrapped": PackageRef;
  "libreoffice-qt-still": PackageRef;
  "libreoffice-qt-still-unwrapped": PackageRef;
  "libreoffice-still": PackageRef;
  "libreoffice-still-unwrapped": PackageRef;
  librepcb: PackageRef;
  libresplit: PackageRef;
  libreswan: PackageRef;
  libretrack: PackageRef;
  "librewolf-bin": PackageRef;
  "librewolf-bin-unwrapped": PackageRef;
  librseq: PackageRef;
  libs3: PackageRef;
  libscfg: PackageRef;
  libseccomp: PackageRef;
  libselinux: PackageRef;
  libsemanage: PackageRef;
  libsepol: PackageRef;
  "libsignon-glib": PackageRef;
  libskk: PackageRef;
  libspatialaudio: PackageRef;
  libsrs2: PackageRef;
  libstroke: PackageRef;
  libsurvive: PackageRef;
  libsystemtap: PackageRef;
  libtcod: PackageRef;
  libtelnet: PackageRef;
  libtirpc: PackageRef;
  libtraceevent: PackageRef;
  libtracefs: PackageRef;
  libtree: PackageRef;
  libtsm: PackageRef;
  "libu2f-server": PackageRef;
  libucontext: PackageRef;
  "libudev-zero": PackageRef;
  "libudev0-shim": PackageRef;
  libuev: PackageRef;
  libuinputplus: PackageRef;
  libuldaq: PackageRef;
  libunique3: PackageRef;
  libunity: PackageRef;
  libunwind: PackageRef;
  liburing: PackageRef;
  libusbgx: PackageRef;
  libutempter: PackageRef;
  libuvc: PackageRef;
  libv4l: PackageRef;
  "libva-vdpau-driver": PackageRef;
  libvarlink: PackageRef;
  "libvdpau-va-gl": PackageRef;
  libvibrant: PackageRef;
  libvlc: PackageRef;
  libvolume_id: PackageRef;
  libvpl: PackageRef;
  libvterm: PackageRef;
  libwacom: PackageRef;
  "libwacom-surface": PackageRef;
  libwebcam: PackageRef;
  libwnck: PackageRef;
  libwpe: PackageRef;
  "libwpe-fdo": PackageRef;
  "libwtk-sdl2": PackageRef;
  libx86emu: PackageRef;
  libxcomp: PackageRef;
  libxisf: PackageRef;
  libxl: PackageRef;
  libxsmm: PackageRef;
  libyafaray: PackageRef;
  libzbc: PackageRef;
  libzbd: PackageRef;
  libzdb: PackageRef;
  licensed: PackageRef;
  lie: PackageRef;
  lifelines: PackageRef;
  lifeograph: PackageRef;
  liferea: PackageRef;
  light: PackageRef;
  lightdm: PackageRef;
  "lightdm-enso-os-greeter": PackageRef;
  "lightdm-gtk-greeter": PackageRef;
  "lightdm-mini-greeter": PackageRef;
  "lightdm-mobile-greeter": PackageRef;
  "lightdm-slick-greeter": PackageRef;
  "lightdm-tiny-greeter": PackageRef;
  lightdm_qt: PackageRef;
  lightlocker: PackageRef;
  lightspark: PackageRef;
  lightum: PackageRef;
  lilipod: PackageRef;
  lilo: PackageRef;
  limitcpu: PackageRef;
  limo: PackageRef;
  lincity_ng: PackageRef;
  lingot: PackageRef;
  "lingua-franca": PackageRef;
  linphone: PackageRef;
  linssid: PackageRef;
  linthesia: PackageRef;
  linux: PackageRef;
  "linux-doc": PackageRef;
  "linux-exploit-suggester": PackageRef;
  "linux-firmware": PackageRef;
  "linux-gpib": PackageRef;
  "linux-libre": PackageRef;
  "linux-manual": PackageRef;
  "linux-pam": PackageRef;
  "linux-router": PackageRef;
  "linux-router-without-wifi": PackageRef;
  "linux-rt": PackageRef;
  "linux-rt_latest": PackageRef;
  "linux-wallpaperengine": PackageRef;
  linuxConsoleTools: PackageRef;
  linuxHeaders: PackageRef;
  linuxPackages_custom_tinyconfig_kernel: PackageRef;
  linux_logo: PackageRef;
  "linuxdoc-tools": PackageRef;
  linuxptp: PackageRef;
  linuxquota: PackageRef;
  linuxsampler: PackageRef;
  linvstmanager: PackageRef;
  linyaps: PackageRef;
  "linyaps-box": PackageRef;
  liquidfun: PackageRef;
  liquidwar: PackageRef;
  liquidwar5: PackageRef;
  lisgd: PackageRef;
  litemdview: PackageRef;
  litmus: PackageRef;
  litterbox: PackageRef;
  "littlefs-fuse": PackageRef;
  livecaptions: PackageRef;
  livi: PackageRef;
  lizardfs: PackageRef;
  lkl: PackageRef;
  lklWithFirewall: PackageRef;
  "lksctp-tools": PackageRef;
  lldap: PackageRef;
  lls: PackageRef;
  lm_sensors: PackageRef;
  lms: PackageRef;
  lndconnect: PackageRef;
  loadlibrary: PackageRef;
  "local-ai": PackageRef;
  locale: PackageRef;
  localtime: PackageRef;
  "lockbook-desktop": PackageRef;
  lockdep: PackageRef;
  logger: PackageRef;
  logiops: PackageRef;
  logiops_0_2_3: PackageRef;
  logkeys: PackageRef;
  "logmein-hamachi": PackageRef;
  logseq: PackageRef;
  logstalgia: PackageRef;
  loksh: PackageRef;
  lollypop: PackageRef;
  lorem: PackageRef;
  louvre: PackageRef;
  love_0_10: PackageRef;
  loxodo: PackageRef;
  lprint: PackageRef;
  lrcsnc: PackageRef;
  lrs: PackageRef;
  "lsb-release": PackageRef;
  lsdvd: PackageRef;
  "lsfg-vk": PackageRef;
  "lsfg-vk-ui": PackageRef;
  lshw: PackageRef;
  "lshw-gui": PackageRef;
  lsirec: PackageRef;
  lsiutil: PackageRef;
  "lsp-plugins": PackageRef;
  lsr: PackageRef;
  lsscsi: PackageRef;
  lswt: PackageRef;
  ltrace: PackageRef;
  "lttng-tools": PackageRef;
  "lttng-ust": PackageRef;
  "lttng-ust_2_12": PackageRef;
  lttv: PackageRef;
  ltunify: PackageRef;
  luastatus: PackageRef;
  luckybackup: PackageRef;
  "lug-helper": PackageRef;
  lugaru: PackageRef;
  "lukesmithxyz-st": PackageRef;
  lumafly: PackageRef;
  luminance: PackageRef;
  luminanceHDR: PackageRef;
  lunacy: PackageRef;
  luppp: PackageRef;
  lurk: PackageRef;
  lutris: PackageRef;
  "lutris-free": PackageRef;
  "lutris-unwrapped": PackageRef;
  "lv2-cpp-tools": PackageRef;
  lv2bm: PackageRef;
  lv2lint: PackageRef;
  lvm2: PackageRef;
  lvm2_dmeventd: PackageRef;
  lvm2_vdo: PackageRef;
  lwan: PackageRef;
  lwgrp: PackageRef;
  lwm: PackageRef;
  "lx-music-desktop": PackageRef;
  lxappearance: PackageRef;
  "lxappearance-gtk2": PackageRef;
  lxc: PackageRef;
  lxcfs: PackageRef;
  "lxmenu-data": PackageRef;
  lxpanel: PackageRef;
  "lxqt-panel-profiles": PackageRef;
  lxrandr: PackageRef;
  lxsession: PackageRef;
  lxterminal: PackageRef;
  ly: PackageRef;
  lyrebird: PackageRef;
  lyx: PackageRef;
  lzham: PackageRef;
}

export interface onLl·m {
  m17n_db: PackageRef;
  m17n_lib: PackageRef;
  "m2-mesoplanet": PackageRef;
  "m2-planet": PackageRef;
  m2libc: PackageRef;
  m32edit: PackageRef;
  "m33-linux": PackageRef;
  "mac-fdisk": PackageRef;
  macchanger: PackageRef;
  macopix: PackageRef;
  "maestral-gui": PackageRef;
  "magicard-cups-driver": PackageRef;
  "magma-cuda": PackageRef;
  "magma-cuda-static": PackageRef;
  "magma-hip": PackageRef;
  magpie: PackageRef;
  mailcheck: PackageRef;
  maildrop: PackageRef;
  mailnag: PackageRef;
  mailnagWithPlugins: PackageRef;
  mailsend: PackageRef;
  mainsail: PackageRef;
  makebootfat: PackageRef;
  makima: PackageRef;
  mako: PackageRef;
  malcontent: PackageRef;
  malt: PackageRef;
  mamba: PackageRef;
  mandelbulber: PackageRef;
  mangareader: PackageRef;
  mangayomi: PackageRef;
  mangl: PackageRef;
  mangohud: PackageRef;
  mangojuice: PackageRef;
  "maplestory-cursor": PackageRef;
  "marble-marcher-ce": PackageRef;
  "marble-shell-theme": PackageRef;
  mari0: PackageRef;
  marker: PackageRef;
  mars: PackageRef;
  marvin: PackageRef;
  "marwaita-icons": PackageRef;
  "massif-visualizer": PackageRef;
  masterpdfeditor: PackageRef;
  mastodon: PackageRef;
  matchbox: PackageRef;
  "materia-theme-transparent": PackageRef;
  "material-cursors": PackageRef;
  mathemagix: PackageRef;
  mathgl: PackageRef;
  "matrix-appservice-discord": PackageRef;
  "matrix-appservice-irc": PackageRef;
  "matrix-hookshot": PackageRef;
  "matrix-synapse": PackageRef;
  "matrix-synapse-unwrapped": PackageRef;
  mattermost: PackageRef;
  "mattermost-desktop": PackageRef;
  mattermostLatest: PackageRef;
  "mautrix-googlechat": PackageRef;
  "mautrix-telegram": PackageRef;
  maxlib: PackageRef;
  mbidled: PackageRef;
  mbpfan: PackageRef;
  mbpoll: PackageRef;
  mbuffer: PackageRef;
  mcabber: PackageRef;
  "mcaimi-st": PackageRef;
  mcaselector: PackageRef;
  mceinject: PackageRef;
  mcelog: PackageRef;
  mcontrolcenter: PackageRef;
  "mctc-lib": PackageRef;
  mda_lv2: PackageRef;
  mdadm: PackageRef;
  mdevctl: PackageRef;
  mdevd: PackageRef;
  "mdk-sdk": PackageRef;
  med: PackageRef;
  "media-downloader": PackageRef;
  "media-player-info": PackageRef;
  mediaelch: PackageRef;
  "mediaelch-qt5": PackageRef;
  mediastreamer: PackageRef;
  "mediastreamer-openh264": PackageRef;
  megaglest: PackageRef;
  megapixels: PackageRef;
  meh: PackageRef;
  "meletrix-udev-rules": PackageRef;
  melodeon: PackageRef;
  "meme-suite": PackageRef;
  memento: PackageRef;
  memogram: PackageRef;
  memray: PackageRef;
  "memtest86-efi": PackageRef;
  "memtier-benchmark": PackageRef;
  memtree: PackageRef;
  menulibre: PackageRef;
  meowpdf: PackageRef;
  mepo: PackageRef;
  mergerfs: PackageRef;
  "mergerfs-tools": PackageRef;
  meritous: PackageRef;
  "mermaid-filter": PackageRef;
  "mescc-tools": PackageRef;
  "mescc-tools-extra": PackageRef;
  metacity: PackageRef;
  metamorphose2: PackageRef;
  metastore: PackageRef;
  metee: PackageRef;
  meteo: PackageRef;
  "meteo-qt": PackageRef;
  meterbridge: PackageRef;
  metersLv2: PackageRef;
  metricbeat: PackageRef;
  mfaomp: PackageRef;
  mfc465cncupswrapper: PackageRef;
  mfc5890cncupswrapper: PackageRef;
  mfc9140cdncupswrapper: PackageRef;
  "mfcj470dw-cupswrapper": PackageRef;
  mfcj470dwlpr: PackageRef;
  "mfcj6510dw-cupswrapper": PackageRef;
  mfcj6510dwlpr: PackageRef;
  mfcj880dwcupswrapper: PackageRef;
  mfcj880dwlpr: PackageRef;
  mfcl2700dncupswrapper: PackageRef;
  mfcl8690cdwcupswrapper: PackageRef;
  mgba: PackageRef;
  mi2ly: PackageRef;
  microcom: PackageRef;
  microfetch: PackageRef;
  mictray: PackageRef;
  mid2key: PackageRef;
  midisheetmusic: PackageRef;
  "mighty-mike": PackageRef;
  mikmod: PackageRef;
  miktex: PackageRef;
  millipixels: PackageRef;
  milu: PackageRef;
  mimetic: PackageRef;
  mimic: PackageRef;
  minder: PackageRef;
  mindforger: PackageRef;
  mingetty: PackageRef;
  mingtest: PackageRef;
  miniHttpd: PackageRef;
  miniaudio: PackageRef;
  minidlna: PackageRef;
  minigalaxy: PackageRef;
  minijail: PackageRef;
  "minijail-tools": PackageRef;
  "minimal-grub-theme": PackageRef;
  minimodem: PackageRef;
  minion: PackageRef;
  minissdpd: PackageRef;
  minitube: PackageRef;
  miniupnpd: PackageRef;
  "miniupnpd-nftables": PackageRef;
  minivmac: PackageRef;
  "mint-artwork": PackageRef;
  "mint-cursor-themes": PackageRef;
  "mint-l-icons": PackageRef;
  "mint-l-theme": PackageRef;
  "mint-themes": PackageRef;
  "mint-x-icons": PackageRef;
  "mint-y-icons": PackageRef;
  mir: PackageRef;
  mir_2_15: PackageRef;
  "miracle-wm": PackageRef;
  miraclecast: PackageRef;
  miriway: PackageRef;
  mirtk: PackageRef;
  "mission-center": PackageRef;
  mitscheme: PackageRef;
  mitschemeX11: PackageRef;
  mixxc: PackageRef;
  mixxx: PackageRef;
  "mjpg-streamer": PackageRef;
  mkbootimage: PackageRef;
  mkcal: PackageRef;
  mkcl: PackageRef;
  mkcue: PackageRef;
  "mkinitcpio-nfs-utils": PackageRef;
  mkosi: PackageRef;
  "mkosi-full": PackageRef;
  mktxp: PackageRef;
  mlc: PackageRef;
  mlmmj: PackageRef;
  mlocate: PackageRef;
  mlvwm: PackageRef;
  "mm-common": PackageRef;
  "mmc-utils": PackageRef;
  mmctl: PackageRef;
  mmj2: PackageRef;
  "mmsd-tng": PackageRef;
  mmtui: PackageRef;
  mnc: PackageRef;
  "mod-arpeggiator-lv2": PackageRef;
  "mod-distortion": PackageRef;
  "modem-manager-gui": PackageRef;
  modemmanager: PackageRef;
  "modprobed-db": PackageRef;
  "moka-icon-theme": PackageRef;
  mokutil: PackageRef;
  molden: PackageRef;
  molequeue: PackageRef;
  "molly-guard": PackageRef;
  "molot-lite": PackageRef;
  moltengamepad: PackageRef;
  monado: PackageRef;
  "monado-vulkan-layers": PackageRef;
  "monero-cli": PackageRef;
  moneydance: PackageRef;
  monitor: PackageRef;
  monitorets: PackageRef;
  "monitoring-plugins": PackageRef;
  monkeysAudio: PackageRef;
  monkeysphere: PackageRef;
  monocypher: PackageRef;
  monophony: PackageRef;
  monotoneViz: PackageRef;
  moolticute: PackageRef;
  "moonlight-embedded": PackageRef;
  mopac: PackageRef;
  moproxy: PackageRef;
  more: PackageRef;
  "morewaita-icon-theme": PackageRef;
  morphosis: PackageRef;
  mosdepth: PackageRef;
  moserial: PackageRef;
  mount: PackageRef;
  "mount-zip": PackageRef;
  "mountpoint-s3": PackageRef;
  mousai: PackageRef;
  "mouse-actions": PackageRef;
  "mouse-actions-gui": PackageRef;
  mouseless: PackageRef;
  mousetweaks: PackageRef;
  mozillavpn: PackageRef;
  mpb: PackageRef;
  "mpd-sima": PackageRef;
  mpifileutils: PackageRef;
  "mpris-timer": PackageRef;
  mpsolve: PackageRef;
  mptcpd: PackageRef;
  "mpv-handler": PackageRef;
  "mpv-subs-popout": PackageRef;
  mpvc: PackageRef;
  mpvpaper: PackageRef;
  "mqtt-explorer": PackageRef;
  mqttmultimeter: PackageRef;
  mqttx: PackageRef;
  mrbayes: PackageRef;
  mricron: PackageRef;
  mrpeach: PackageRef;
  mrrescue: PackageRef;
  mrtrix: PackageRef;
  mrxvt: PackageRef;
  "ms-sys": PackageRef;
  msilbc: PackageRef;
  mslicer: PackageRef;
  "msr-tools": PackageRef;
  mstflint: PackageRef;
  mstore: PackageRef;
  mstpd: PackageRef;
  mswatch: PackageRef;
  "mt-st": PackageRef;
  mtdev: PackageRef;
  mtdutils: PackageRef;
  mtpaint: PackageRef;
  mtrace: PackageRef;
  mtx: PackageRef;
  muffin: PackageRef;
  multicharge: PackageRef;
  multilockscreen: PackageRef;
  "multipath-tools": PackageRef;
  "multus-cni": PackageRef;
  mumble_overlay: PackageRef;
  mup: PackageRef;
  murmur: PackageRef;
  muse: PackageRef;
  museum: PackageRef;
  musicpod: PackageRef;
  musicus: PackageRef;
  musl: PackageRef;
  "musl-fts": PackageRef;
  mutter: PackageRef;
  mutter46: PackageRef;
  muvm: PackageRef;
  mvapich: PackageRef;
  mxnet: PackageRef;
  "mxt-app": PackageRef;
  mylvmbackup: PackageRef;
  mympd: PackageRef;
  mypaint: PackageRef;
  "mysql-workbench": PackageRef;
  mytetra: PackageRef;
  mythtv: PackageRef;
  myxer: PackageRef;
}

export interface onLl·n {
  n2048: PackageRef;
  nabi: PackageRef;
  naev: PackageRef;
  nailgun: PackageRef;
  nakama: PackageRef;
  namecoind: PackageRef;
  "namespaced-openvpn": PackageRef;
  "nano-wallet": PackageRef;
  nanosaur: PackageRef;
  nanosaur2: PackageRef;
  nanotts: PackageRef;
  "nanovna-qt": PackageRef;
  naps2: PackageRef;
  nas: PackageRef;
  nasc: PackageRef;
  natron: PackageRef;
  nautilus: PackageRef;
  "nautilus-open-any-terminal": PackageRef;
  "nautilus-open-in-blackbox": PackageRef;
  nav: PackageRef;
  "navicat-premium": PackageRef;
  "nbfc-linux": PackageRef;
  ncgopher: PackageRef;
  ncpamixer: PackageRef;
  ndi: PackageRef;
  "ndi-6": PackageRef;
  ndisc6: PackageRef;
  ndppd: PackageRef;
  neardal: PackageRef;
  neatvnc: PackageRef;
  "necesse-server": PackageRef;
  nekoray: PackageRef;
  nemiver: PackageRef;
  nemo: PackageRef;
  "nemo-emblems": PackageRef;
  "nemo-fileroller": PackageRef;
  "nemo-preview": PackageRef;
  "nemo-python": PackageRef;
  "nemo-qml-plugin-dbus": PackageRef;
  "nemo-seahorse": PackageRef;
  "nemo-with-extensions": PackageRef;
  neothesia: PackageRef;
  nerdctl: PackageRef;
  "nestopia-ue": PackageRef;
  "net-cpp": PackageRef;
  "net-tools": PackageRef;
  netatalk: PackageRef;
  netavark: PackageRef;
  netboot: PackageRef;
  "netease-cloud-music-gtk": PackageRef;
  netevent: PackageRef;
  "nethack-x11": PackageRef;
  nethogs: PackageRef;
  nethoscope: PackageRef;
  netifd: PackageRef;
  netkittftp: PackageRef;
  netlogo: PackageRef;
  "netns-proxy": PackageRef;
  netop: PackageRef;
  netpeek: PackageRef;
  netplan: PackageRef;
  netproc: PackageRef;
  netron: PackageRef;
  netselect: PackageRef;
  "netsniff-ng": PackageRef;
  nettee: PackageRef;
  networkaudiod: PackageRef;
  "networkd-dispatcher": PackageRef;
  "networkd-notify": PackageRef;
  networkmanager: PackageRef;
  "networkmanager-fortisslvpn": PackageRef;
  "networkmanager-iodine": PackageRef;
  "networkmanager-l2tp": PackageRef;
  "networkmanager-openconnect": PackageRef;
  "networkmanager-openvpn": PackageRef;
  "networkmanager-sstp": PackageRef;
  "networkmanager-strongswan": PackageRef;
  "networkmanager-vpnc": PackageRef;
  networkmanagerapplet: PackageRef;
  networkminer: PackageRef;
  neverball: PackageRef;
  newelle: PackageRef;
  "newrelic-sysmond": PackageRef;
  newtonwars: PackageRef;
  "nextcloud-client": PackageRef;
  "nextcloud-notify_push": PackageRef;
  nextcloud30: PackageRef;
  nextcloud31: PackageRef;
  nexuiz: PackageRef;
  "nexusmods-app": PackageRef;
  "nexusmods-app-unfree": PackageRef;
  "nfs-ganesha": PackageRef;
  "nfs-utils": PackageRef;
  nftables: PackageRef;
  nifskope: PackageRef;
  "nilfs-utils": PackageRef;
  nimdow: PackageRef;
  nimmm: PackageRef;
  ninjas2: PackageRef;
  niri: PackageRef;
  niriswitcher: PackageRef;
  nirius: PackageRef;
  nitch: PackageRef;
  nitrogen: PackageRef;
  "nitrokey-trng-rs232-firmware": PackageRef;
  "nix-janitor": PackageRef;
  "nix-ld": PackageRef;
  "nix-snapshotter": PackageRef;
  nixnote2: PackageRef;
  "nixos-enter": PackageRef;
  "nixos-facter": PackageRef;
  "nixos-firewall-tool": PackageRef;
  "nixos-init": PackageRef;
  "nixos-install-tools": PackageRef;
  nixseparatedebuginfod: PackageRef;
  nixseparatedebuginfod2: PackageRef;
  njam: PackageRef;
  "nm-file-secret-agent": PackageRef;
  nmgui: PackageRef;
  nmon: PackageRef;
  noip: PackageRef;
  noisetorch: PackageRef;
  "nomad-driver-containerd": PackageRef;
  "nomad-driver-podman": PackageRef;
  non: PackageRef;
  nootka: PackageRef;
  "nordzy-icon-theme": PackageRef;
  notejot: PackageRef;
  notepadqq: PackageRef;
  "notes-up": PackageRef;
  "notify-client": PackageRef;
  "notify-osd": PackageRef;
  "notify-osd-customizable": PackageRef;
  notion: PackageRef;
  "notmuch-bower": PackageRef;
  npapi_sdk: PackageRef;
  nqc: PackageRef;
  nqptp: PackageRef;
  nray: PackageRef;
  nrsc5: PackageRef;
  "ns-usbloader": PackageRef;
  nsjail: PackageRef;
  nss_ldap: PackageRef;
  nss_pam_ldapd: PackageRef;
  nssmdns: PackageRef;
  ntfs2btrfs: PackageRef;
  "ntfy-alertmanager": PackageRef;
  ntirpc: PackageRef;
  ntk: PackageRef;
  ntttcp: PackageRef;
  nucleus: PackageRef;
  nufraw: PackageRef;
  "nufraw-thumbnailer": PackageRef;
  nullidentdmod: PackageRef;
  numactl: PackageRef;
  numad: PackageRef;
  "numix-icon-theme": PackageRef;
  "numix-icon-theme-circle": PackageRef;
  "numix-icon-theme-square": PackageRef;
  "numix-solarized-gtk-theme": PackageRef;
  "numworks-udev-rules": PackageRef;
  nut: PackageRef;
  nvfancontrol: PackageRef;
  "nvidia-container-toolkit": PackageRef;
  "nvidia-docker": PackageRef;
  "nvidia-modprobe": PackageRef;
  "nvidia-system-monitor-qt": PackageRef;
  nvitop: PackageRef;
  "nvme-cli": PackageRef;
  "nvme-rs": PackageRef;
  "nvmet-cli": PackageRef;
  nvmetcfg: PackageRef;
  nvpy: PackageRef;
  nvramtool: PackageRef;
  nwchem: PackageRef;
  "nwg-bar": PackageRef;
  "nwg-clipman": PackageRef;
  "nwg-displays": PackageRef;
  "nwg-dock": PackageRef;
  "nwg-dock-hyprland": PackageRef;
  "nwg-drawer": PackageRef;
  "nwg-hello": PackageRef;
  "nwg-launchers": PackageRef;
  "nwg-look": PackageRef;
  "nwg-menu": PackageRef;
  "nwg-panel": PackageRef;
  nwipe: PackageRef;
  "nx-libs": PackageRef;
  "nxengine-evo": PackageRef;
  nylon: PackageRef;
  nzbhydra2: PackageRef;
  nzportable: PackageRef;
}

export interface onLl·o {
  obconf: PackageRef;
  obex_data_server: PackageRef;
  obexd: PackageRef;
  obexfs: PackageRef;
  obexftp: PackageRef;
  objfw: PackageRef;
  oboete: PackageRef;
  "obs-studio": PackageRef;
  obsidian: PackageRef;
  ocrfeeder: PackageRef;
  ocrodjvu: PackageRef;
  "ocs-url": PackageRef;
  oddjob: PackageRef;
  odhcp6c: PackageRef;
  "odroid-xu3-bootloader": PackageRef;
  ofono: PackageRef;
  "ofono-phonesim": PackageRef;
  ogmtools: PackageRef;
  oidentd: PackageRef;
  okteta: PackageRef;
  oku: PackageRef;
  "ollama-cuda": PackageRef;
  "ollama-rocm": PackageRef;
  olsrd: PackageRef;
  olvid: PackageRef;
  onagre: PackageRef;
  oneanime: PackageRef;
  onedrive: PackageRef;
  onedrivegui: PackageRef;
  onedriver: PackageRef;
  oniux: PackageRef;
  "onlyoffice-documentserver": PackageRef;
  onthespot: PackageRef;
  onyx: PackageRef;
  oo7: PackageRef;
  "oo7-portal": PackageRef;
  "oo7-server": PackageRef;
  "oonf-olsrd2": PackageRef;
  "open-ecard": PackageRef;
  "open-fprintd": PackageRef;
  "open-isns": PackageRef;
  "open-stage-control": PackageRef;
  "open-vm-tools": PackageRef;
  "open-vm-tools-headless": PackageRef;
  "open-web-calendar": PackageRef;
  openafs: PackageRef;
  openambit: PackageRef;
  openarena: PackageRef;
  openbgpd: PackageRef;
  openboard: PackageRef;
  openbox: PackageRef;
  openbrf: PackageRef;
  opencbm: PackageRef;
  "opencl-caps-viewer": PackageRef;
  openclonk: PackageRef;
  opencomposite: PackageRef;
  opendungeons: PackageRef;
  openems: PackageRef;
  "openfortivpn-webview-qt": PackageRef;
  openfreebuds: PackageRef;
  opengfw: PackageRef;
  opengothic: PackageRef;
  openipmi: PackageRef;
  openiscsi: PackageRef;
  openjade: PackageRef;
  openjk: PackageRef;
  openlierox: PackageRef;
  openlinkhub: PackageRef;
  openloco: PackageRef;
  openmm: PackageRef;
  openmolcas: PackageRef;
  openobex: PackageRef;
  openorbitaloptimizer: PackageRef;
  openrct2: PackageRef;
  openrgb: PackageRef;
  "openrgb-plugin-effects": PackageRef;
  "openrgb-plugin-hardwaresync": PackageRef;
  "openrgb-with-all-plugins": PackageRef;
  openscap: PackageRef;
  openseachest: PackageRef;
  opensmt: PackageRef;
  opensmtpd: PackageRef;
  "opensmtpd-table-ldap": PackageRef;
  "opensmtpd-table-mysql": PackageRef;
  "opensmtpd-table-passwd": PackageRef;
  "opensmtpd-table-postgres": PackageRef;
  "opensmtpd-table-redis": PackageRef;
  "opensmtpd-table-socketmap": PackageRef;
  "opensmtpd-table-sqlite": PackageRef;
  opensnitch: PackageRef;
  "opensnitch-ui": PackageRef;
  opensoundmeter: PackageRef;
  opensplatWithCuda: PackageRef;
  opensupaplex: PackageRef;
  opentabletdriver: PackageRef;
  "opentelemetry-cpp": PackageRef;
  "openterface-qt": PackageRef;
  opentracker: PackageRef;
  opentsdb: PackageRef;
  openttd: PackageRef;
  opentx: PackageRef;
  "openvas-smb": PackageRef;
  openvmm: PackageRef;
  openvpn3: PackageRef;
  openvswitch: PackageRef;
  "openvswitch-dpdk": PackageRef;
  openwsman: PackageRef;
  openxcom: PackageRef;
  "openxr-loader": PackageRef;
  "openzone-cursors": PackageRef;
  openzwave: PackageRef;
  opkg: PackageRef;
  oprofile: PackageRef;
  ops: PackageRef;
  optar: PackageRef;
  "oranchelo-icon-theme": PackageRef;
  orbuculum: PackageRef;
  orbvis: PackageRef;
  orca: PackageRef;
  "orca-slicer": PackageRef;
  "orchis-theme": PackageRef;
  orion: PackageRef;
  orjail: PackageRef;
  orthanc: PackageRef;
  "orthanc-framework": PackageRef;
  "orthanc-plugin-dicomweb": PackageRef;
  orthorobot: PackageRef;
  "os-prober": PackageRef;
  oscar: PackageRef;
  osdlyrics: PackageRef;
  osmid: PackageRef;
  osmo: PackageRef;
  "osmo-bsc": PackageRef;
  "osmo-bts": PackageRef;
  "osmo-ggsn": PackageRef;
  "osmo-hlr": PackageRef;
  "osmo-hnbgw": PackageRef;
  "osmo-hnodeb": PackageRef;
  "osmo-iuh": PackageRef;
  "osmo-mgw": PackageRef;
  "osmo-msc": PackageRef;
  "osmo-pcu": PackageRef;
  "osmo-sgsn": PackageRef;
  "osmo-sip-connector": PackageRef;
  "osmscout-server": PackageRef;
  "ospd-openvas": PackageRef;
  osquery: PackageRef;
  "ossia-score": PackageRef;
  ostree: PackageRef;
  "ostree-full": PackageRef;
  otb: PackageRef;
  otio: PackageRef;
  otpclient: PackageRef;
  otpw: PackageRef;
  "otto-matic": PackageRef;
  outfox: PackageRef;
  outils: PackageRef;
  outline: PackageRef;
  "oven-media-engine": PackageRef;
  overlayed: PackageRef;
  overpush: PackageRef;
  overskride: PackageRef;
  ovn: PackageRef;
  owamp: PackageRef;
  "owmods-gui": PackageRef;
  owntone: PackageRef;
  "owntracks-recorder": PackageRef;
  oxidized: PackageRef;
  "obs-studio-plugins": obs_studio_plugins;
  openmodelica: openmodelica;
  openraPackages_2019: openraPackages_2019;
}

export interface onLl·p {
  p0f: PackageRef;
  "p3x-onenote": PackageRef;
  p4c: PackageRef;
  "pa-notify": PackageRef;
  pa_applet: PackageRef;
  pacemaker: PackageRef;
  packet: PackageRef;
  packetbeat: PackageRef;
  packetdrill: PackageRef;
  pacman: PackageRef;
  padthv1: PackageRef;
  pagemon: PackageRef;
  pahole: PackageRef;
  pakcs: PackageRef;
  paleta: PackageRef;
  pam_ccreds: PackageRef;
  pam_dp9ik: PackageRef;
  pam_krb5: PackageRef;
  pam_ldap: PackageRef;
  pam_mktemp: PackageRef;
  pam_mount: PackageRef;
  pam_mysql: PackageRef;
  pam_pgsql: PackageRef;
  pam_rssh: PackageRef;
  pam_ssh_agent_auth: PackageRef;
  pam_tmpdir: PackageRef;
  pam_ussh: PackageRef;
  pamix: PackageRef;
  pamixer: PackageRef;
  pan: PackageRef;
  panoply: PackageRef;
  "pantheon-tweaks": PackageRef;
  "paper-clip": PackageRef;
  "paper-gtk-theme": PackageRef;
  "paper-icon-theme": PackageRef;
  "paperlike-go": PackageRef;
  paperview: PackageRef;
  paperwork: PackageRef;
  papi: PackageRef;
  "papirus-folders": PackageRef;
  "papirus-icon-theme": PackageRef;
  "papirus-maia-icon-theme": PackageRef;
  "papirus-nord": PackageRef;
  pappl: PackageRef;
  paprefs: PackageRef;
  paps: PackageRef;
  parabolic: PackageRef;
  parca: PackageRef;
  "parca-agent": PackageRef;
  parcellite: PackageRef;
  parlatype: PackageRef;
  parpd: PackageRef;
  "parse-cli-bin": PackageRef;
  "parsec-bin": PackageRef;
  parsify: PackageRef;
  "part-db": PackageRef;
  partclone: PackageRef;
  parted: PackageRef;
  partimage: PackageRef;
  paru: PackageRef;
  "passmark-performancetest": PackageRef;
  passt: PackageRef;
  pasystray: PackageRef;
  patchage: PackageRef;
  patchance: PackageRef;
  patcher9x: PackageRef;
  paulstretch: PackageRef;
  pavolctld: PackageRef;
  pavucontrol: PackageRef;
  paxtest: PackageRef;
  pbm: PackageRef;
  pbpctrl: PackageRef;
  pbrt: PackageRef;
  pcapc: PackageRef;
  pcb: PackageRef;
  pcem: PackageRef;
  pcimem: PackageRef;
  pcmanfm: PackageRef;
  "pcmanx-gtk2": PackageRef;
  pcmciaUtils: PackageRef;
  pcmsolver: PackageRef;
  pcp: PackageRef;
  "pcsc-cyberjack": PackageRef;
  "pcsc-scm-scl011": PackageRef;
  "pdf-quench": PackageRef;
  pdf4qt: PackageRef;
  pdfdiff: PackageRef;
  pdfhummus: PackageRef;
  pdfsandwich: PackageRef;
  pdfstudio2021: PackageRef;
  pdfstudio2022: PackageRef;
  pdfstudio2023: PackageRef;
  pdfstudio2024: PackageRef;
  pdfstudioviewer: PackageRef;
  pdftowrite: PackageRef;
  pdftricks: PackageRef;
  "pdns-recursor": PackageRef;
  "pe-bear": PackageRef;
  peazip: PackageRef;
  peek: PackageRef;
  "peering-manager": PackageRef;
  peertube: PackageRef;
  "pegasus-frontend": PackageRef;
  pekwm: PackageRef;
  pencil: PackageRef;
  pencil2d: PackageRef;
  "penpot-desktop": PackageRef;
  pentobi: PackageRef;
  "percona-xtrabackup": PackageRef;
  "percona-xtrabackup_8_0": PackageRef;
  perf: PackageRef;
  "perf-tools": PackageRef;
  perf_data_converter: PackageRef;
  perfect_dark: PackageRef;
  performous: PackageRef;
  perseus: PackageRef;
  "persistent-evdev": PackageRef;
  pesign: PackageRef;
  petrifoo: PackageRef;
  pev: PackageRef;
  pfft: PackageRef;
  pfixtools: PackageRef;
  pflask: PackageRef;
  pfstools: PackageRef;
  pg_top: PackageRef;
  pgmoneta: PackageRef;
  pgscv: PackageRef;
  pharo: PackageRef;
  phd2: PackageRef;
  phoc: PackageRef;
  phosh: PackageRef;
  "phosh-mobile-settings": PackageRef;
  photocollage: PackageRef;
  photoflare: PackageRef;
  "photon-rss": PackageRef;
  photonvision: PackageRef;
  photoprism: PackageRef;
  phototonic: PackageRef;
  physlock: PackageRef;
  pianobooster: PackageRef;
  "pick-colour-picker": PackageRef;
  picoloop: PackageRef;
  picom: PackageRef;
  "picom-pijulius": PackageRef;
  "picoprobe-udev-rules": PackageRef;
  picosnitch: PackageRef;
  picotts: PackageRef;
  "pid-fan-controller": PackageRef;
  "pie-cli": PackageRef;
  pies: PackageRef;
  pig: PackageRef;
  pigment: PackageRef;
  pigpio: PackageRef;
  pihole: PackageRef;
  "pihole-ftl": PackageRef;
  "pihole-web": PackageRef;
  "pika-backup": PackageRef;
  piliplus: PackageRef;
  pinball: PackageRef;
  "pineapple-pictures": PackageRef;
  "pinentry-all": PackageRef;
  "pinentry-bemenu": PackageRef;
  "pinentry-dmenu": PackageRef;
  "pinentry-gnome3": PackageRef;
  pingtcp: PackageRef;
  pingus: PackageRef;
  pinit: PackageRef;
  pinnwand: PackageRef;
  pinpoint: PackageRef;
  pinta: PackageRef;
  pioneers: PackageRef;
  pipeline: PackageRef;
  piper: PackageRef;
  pipewire: PackageRef;
  pipework: PackageRef;
  piscope: PackageRef;
  pitivi: PackageRef;
  pius: PackageRef;
  pix: PackageRef;
  pixelflasher: PackageRef;
  pixelnuke: PackageRef;
  pixelorama: PackageRef;
  pixelpwnr: PackageRef;
  planetary_annihilation: PackageRef;
  planify: PackageRef;
  plank: PackageRef;
  "plant-it-frontend": PackageRef;
  "plasma-panel-colorizer": PackageRef;
  "plasma-panel-spacer-extended": PackageRef;
  "plasma-plugin-blurredwallpaper": PackageRef;
  "plasmusic-toolbar": PackageRef;
  "plata-theme": PackageRef;
  plater: PackageRef;
  platformio: PackageRef;
  plattenalbum: PackageRef;
  playbar2: PackageRef;
  please: PackageRef;
  plex: PackageRef;
  "plex-mpv-shim": PackageRef;
  plexRaw: PackageRef;
  plib: PackageRef;
  "plink-ng": PackageRef;
  plocate: PackageRef;
  plotinus: PackageRef;
  plowshare: PackageRef;
  plugdata: PackageRef;
  "plugin-torture": PackageRef;
  "plujain-ramp": PackageRef;
  plymouth: PackageRef;
  "plymouth-blahaj-theme": PackageRef;
  "plymouth-matrix-theme": PackageRef;
  "plymouth-proxzima-theme": PackageRef;
  "plymouth-vortex-ubuntu-theme": PackageRef;
  pmount: PackageRef;
  pmutils: PackageRef;
  pnfft: PackageRef;
  pngnq: PackageRef;
  pngoptimizer: PackageRef;
  pngtoico: PackageRef;
  pnmixer: PackageRef;
  "pocket-casts": PackageRef;
  "podman-desktop": PackageRef;
  pods: PackageRef;
  "pokemmo-installer": PackageRef;
  "pokemon-cursor": PackageRef;
  polar: PackageRef;
  "polar-bookshelf": PackageRef;
  "polar-bookshelf1": PackageRef;
  polari: PackageRef;
  policycoreutils: PackageRef;
  polkit: PackageRef;
  polkit_gnome: PackageRef;
  polybar: PackageRef;
  "polybar-pulseaudio-control": PackageRef;
  polybarFull: PackageRef;
  polychromatic: PackageRef;
  polyglot: PackageRef;
  polygraph: PackageRef;
  polymake: PackageRef;
  polyml56: PackageRef;
  polyphone: PackageRef;
  pomerium: PackageRef;
  ponymix: PackageRef;
  poop: PackageRef;
  "pop-gtk-theme": PackageRef;
  "pop-icon-theme": PackageRef;
  "pop-launcher": PackageRef;
  popa3d: PackageRef;
  popfile: PackageRef;
  popsicle: PackageRef;
  "portfolio-filemanager": PackageRef;
  portunus: PackageRef;
  postfix: PackageRef;
  "postfix-tlspol": PackageRef;
  postgrey: PackageRef;
  "postiats-utilities": PackageRef;
  postprocessd: PackageRef;
  "postscript-lexmark": PackageRef;
  pot: PackageRef;
  pothos: PackageRef;
  potreeconverter: PackageRef;
  pounce: PackageRef;
  povray: PackageRef;
  "power-calibrate": PackageRef;
  "power-profiles-daemon": PackageRef;
  poweralertd: PackageRef;
  powercap: PackageRef;
  powerjoular: PackageRef;
  "powermode-indicator": PackageRef;
  powerstat: PackageRef;
  powersupply: PackageRef;
  powertop: PackageRef;
  ppp: PackageRef;
  "pps-tools": PackageRef;
  "ppsspp-qt": PackageRef;
  "ppsspp-sdl": PackageRef;
  "ppsspp-sdl-wayland": PackageRef;
  pptp: PackageRef;
  pptpd: PackageRef;
  praat: PackageRef;
  pragtical: PackageRef;
  prctl: PackageRef;
  prelink: PackageRef;
  preload: PackageRef;
  pretalx: PackageRef;
  pretix: PackageRef;
  principia: PackageRef;
  printrun: PackageRef;
  "pro-office-calculator": PackageRef;
  procdump: PackageRef;
  "process-cpp": PackageRef;
  processing: PackageRef;
  procfd: PackageRef;
  "profile-sync-daemon": PackageRef;
  "progress-tracker": PackageRef;
  projectcenter: PackageRef;
  projecteur: PackageRef;
  "prometheus-cloudflare-exporter": PackageRef;
  "prometheus-dcgm-exporter": PackageRef;
  "prometheus-ebpf-exporter": PackageRef;
  "prometheus-flow-exporter": PackageRef;
  "prometheus-imap-mailstat-exporter": PackageRef;
  "prometheus-klipper-exporter": PackageRef;
  "prometheus-mail-exporter": PackageRef;
  "prometheus-pgbouncer-exporter": PackageRef;
  "prometheus-process-exporter": PackageRef;
  "prometheus-script-exporter": PackageRef;
  "prometheus-smartctl-exporter": PackageRef;
  proot: PackageRef;
  "properties-cpp": PackageRef;
  prosody: PackageRef;
  "prosody-filer": PackageRef;
  "protege-distribution": PackageRef;
  proteus: PackageRef;
  "protonmail-bridge-gui": PackageRef;
  protonplus: PackageRef;
  "protonup-rs": PackageRef;
  "protonvpn-cli": PackageRef;
  "protonvpn-cli_2": PackageRef;
  "protonvpn-gui": PackageRef;
  prover9: PackageRef;
  proxmove: PackageRef;
  "proxmox-auto-install-assistant": PackageRef;
  "proxmox-backup-client": PackageRef;
  proxyauth: PackageRef;
  proxychains: PackageRef;
  proxypin: PackageRef;
  "proycon-wayout": PackageRef;
  ps: PackageRef;
  ps_mem: PackageRef;
  pscircle: PackageRef;
  psi: PackageRef;
  "psi-notify": PackageRef;
  "psi-plus": PackageRef;
  psmisc: PackageRef;
  psol: PackageRef;
  ptext: PackageRef;
  "ptouch-driver": PackageRef;
  ptyxis: PackageRef;
  puddletag: PackageRef;
  pulsar: PackageRef;
  "pulseaudio-ctl": PackageRef;
  "pulseaudio-dlna": PackageRef;
  "pulseaudio-module-xrdp": PackageRef;
  "pulseeffects-legacy": PackageRef;
  pulsemeeter: PackageRef;
  punes: PackageRef;
  "punes-qt6": PackageRef;
  pupdate: PackageRef;
  "pure-maps": PackageRef;
  puremapping: PackageRef;
  "pw-viz": PackageRef;
  "pw-volume": PackageRef;
  pwnat: PackageRef;
  pwru: PackageRef;
  pwvucontrol: PackageRef;
  pxz: PackageRef;
  "py-spy": PackageRef;
  pychess: PackageRef;
  pyditz: PackageRef;
  pyfa: PackageRef;
  pyprland: PackageRef;
  pytrainer: PackageRef;
  pyzy: PackageRef;
}

export interface onLl·q {
  qadwaitadecorations: PackageRef;
  "qadwaitadecorations-qt6": PackageRef;
  qarte: PackageRef;
  qastools: PackageRef;
  qbs: PackageRef;
  qcm: PackageRef;
  qcomicbook: PackageRef;
  qcsxcad: PackageRef;
  qctools: PackageRef;
  qdigidoc: PackageRef;
  qdirstat: PackageRef;
  qdiskinfo: PackageRef;
  qdl: PackageRef;
  qdmr: PackageRef;
  qdocumentview: PackageRef;
  "qemu-user": PackageRef;
  qgis: PackageRef;
  "qgis-ltr": PackageRef;
  qgnomeplatform: PackageRef;
  "qgnomeplatform-qt6": PackageRef;
  qgroundcontrol: PackageRef;
  qimgv: PackageRef;
  qiv: PackageRef;
  qjackctl: PackageRef;
  qjoypad: PackageRef;
  qmapshack: PackageRef;
  qmarkdowntextedit: PackageRef;
  qmediathekview: PackageRef;
  qmenumodel: PackageRef;
  qmidiarp: PackageRef;
  qmidinet: PackageRef;
  "qmk-udev-rules": PackageRef;
  qmmp: PackageRef;
  "qmplay2-qt5": PackageRef;
  "qmplay2-qt6": PackageRef;
  "qogir-icon-theme": PackageRef;
  qpdfview: PackageRef;
  qperf: PackageRef;
  "qpid-cpp": PackageRef;
  qpwgraph: PackageRef;
  qradiolink: PackageRef;
  qsampler: PackageRef;
  qsstv: PackageRef;
  qstopmotion: PackageRef;
  qsudo: PackageRef;
  qsynth: PackageRef;
  qtads: PackageRef;
  qtcreator: PackageRef;
  qtemu: PackageRef;
  qtgreet: PackageRef;
  qtikz: PackageRef;
  "qtorganizer-mkcal": PackageRef;
  qtractor: PackageRef;
  qtspim: PackageRef;
  quadrafuzz: PackageRef;
  quadrapassel: PackageRef;
  quake3e: PackageRef;
  quantframe: PackageRef;
  quantumminigolf: PackageRef;
  quark: PackageRef;
  "qubes-core-vchan-xen": PackageRef;
  quesoglc: PackageRef;
  questdb: PackageRef;
  "quick-lookup": PackageRef;
  "quick-sasl": PackageRef;
  "quick-webapps": PackageRef;
  quickder: PackageRef;
  quickmem: PackageRef;
  quickshell: PackageRef;
  quiet: PackageRef;
  "quill-qr": PackageRef;
  quisk: PackageRef;
  quiterss: PackageRef;
  quivira: PackageRef;
  quorum: PackageRef;
  qwertone: PackageRef;
  qxmpp: PackageRef;
}

export interface onLl·r {
  r2modman: PackageRef;
  r3ctl: PackageRef;
  racer: PackageRef;
  "radeon-profile": PackageRef;
  radeontop: PackageRef;
  radioboat: PackageRef;
  "radiotray-ng": PackageRef;
  radsecproxy: PackageRef;
  radvd: PackageRef;
  raffi: PackageRef;
  "raft-cowsql": PackageRef;
  ragnarwm: PackageRef;
  raiseorlaunch: PackageRef;
  rakarrack: PackageRef;
  ramfetch: PackageRef;
  rancid: PackageRef;
  randoop: PackageRef;
  "rapid-photo-downloader": PackageRef;
  rappel: PackageRef;
  rar2fs: PackageRef;
  rare: PackageRef;
  rasdaemon: PackageRef;
  "raspberrypi-eeprom": PackageRef;
  raspberrypiWirelessFirmware: PackageRef;
  rastertoezpl: PackageRef;
  ratmen: PackageRef;
  ratools: PackageRef;
  ratox: PackageRef;
  ratslap: PackageRef;
  rauc: PackageRef;
  ravedude: PackageRef;
  raysession: PackageRef;
  "razer-cli": PackageRef;
  razergenie: PackageRef;
  "rclone-browser": PackageRef;
  "rdma-core": PackageRef;
  rdup: PackageRef;
  "re-isearch": PackageRef;
  "read-edid": PackageRef;
  readest: PackageRef;
  readsb: PackageRef;
  real_time_config_quick_scan: PackageRef;
  realmd: PackageRef;
  reap: PackageRef;
  reaverwps: PackageRef;
  "reaverwps-t6x": PackageRef;
  recordbox: PackageRef;
  recoverjpeg: PackageRef;
  redeclipse: PackageRef;
  redisinsight: PackageRef;
  redmine: PackageRef;
  "redshift-plasma-applet": PackageRef;
  redsocks: PackageRef;
  redstore: PackageRef;
  refind: PackageRef;
  refine: PackageRef;
  regextester: PackageRef;
  regionset: PackageRef;
  regreet: PackageRef;
  reiser4progs: PackageRef;
  reiserfsprogs: PackageRef;
  remontoire: PackageRef;
  "remote-touchpad": PackageRef;
  renoise: PackageRef;
  reptyr: PackageRef;
  "resilio-sync": PackageRef;
  resolv_wrapper: PackageRef;
  resonance: PackageRef;
  resources: PackageRef;
  "resp-app": PackageRef;
  restool: PackageRef;
  retrofe: PackageRef;
  retroshare: PackageRef;
  retrospy: PackageRef;
  rewaita: PackageRef;
  rewritefs: PackageRef;
  rfkill_udev: PackageRef;
  rhythmbox: PackageRef;
  "ricochet-refresh": PackageRef;
  ride: PackageRef;
  riemann_c_client: PackageRef;
  rili: PackageRef;
  "rime-ls": PackageRef;
  "ringing-lib": PackageRef;
  ringracers: PackageRef;
  ripser: PackageRef;
  "riseup-vpn": PackageRef;
  "river-bedload": PackageRef;
  "river-bnf": PackageRef;
  "river-bsp-layout": PackageRef;
  "river-classic": PackageRef;
  "river-luatile": PackageRef;
  "river-tag-overlay": PackageRef;
  "river-ultitile": PackageRef;
  rkboot: PackageRef;
  rke2: PackageRef;
  rke2_1_30: PackageRef;
  rke2_1_32: PackageRef;
  rkflashtool: PackageRef;
  rkvm: PackageRef;
  rlaunch: PackageRef;
  rlog: PackageRef;
  "rmate-sh": PackageRef;
  rmenu: PackageRef;
  rmg: PackageRef;
  "rmg-wayland": PackageRef;
  rmount: PackageRef;
  "rng-tools": PackageRef;
  "roccat-tools": PackageRef;
  "rockbox-utility": PackageRef;
  rocket: PackageRef;
  rocksndiamonds: PackageRef;
  "roddhjav-apparmor-rules": PackageRef;
  rofi: PackageRef;
  "rofi-blezz": PackageRef;
  "rofi-bluetooth": PackageRef;
  "rofi-calc": PackageRef;
  "rofi-emoji": PackageRef;
  "rofi-games": PackageRef;
  "rofi-nerdy": PackageRef;
  "rofi-network-manager": PackageRef;
  "rofi-pass": PackageRef;
  "rofi-pass-wayland": PackageRef;
  "rofi-power-menu": PackageRef;
  "rofi-pulse-select": PackageRef;
  "rofi-rbw": PackageRef;
  "rofi-rbw-wayland": PackageRef;
  "rofi-rbw-x11": PackageRef;
  "rofi-systemd": PackageRef;
  "rofi-top": PackageRef;
  "rofi-unwrapped": PackageRef;
  "rofi-vpn": PackageRef;
  rofimoji: PackageRef;
  rogcat: PackageRef;
  "roon-bridge": PackageRef;
  rootlesskit: PackageRef;
  "rose-pine-gtk-theme": PackageRef;
  "rose-pine-icon-theme": PackageRef;
  "rose-pine-kvantum": PackageRef;
  rosegarden: PackageRef;
  rot8: PackageRef;
  "rox-filer": PackageRef;
  roxterm: PackageRef;
  rpPPPoE: PackageRef;
  rpcemu: PackageRef;
  rpcs3: PackageRef;
  "rpm-ostree": PackageRef;
  rr: PackageRef;
  rscw: PackageRef;
  "rshim-user-space": PackageRef;
  rsnapshot: PackageRef;
  rspamd: PackageRef;
  "rss-glx": PackageRef;
  rssguard: PackageRef;
  "rstudio-server": PackageRef;
  rsyslog: PackageRef;
  "rsyslog-light": PackageRef;
  "rt-tests": PackageRef;
  "rt5677-firmware": PackageRef;
  rtabmap: PackageRef;
  rtkit: PackageRef;
  "rtklib-ex": PackageRef;
  "rtl8192su-firmware": PackageRef;
  "rtl8761b-firmware": PackageRef;
  rubyripper: PackageRef;
  runc: PackageRef;
  ruri: PackageRef;
  "rustc-demangle": PackageRef;
  "rustdesk-flutter": PackageRef;
  "rustls-libssl": PackageRef;
  rwc: PackageRef;
  rwedid: PackageRef;
  rwpspread: PackageRef;
  rxvt: PackageRef;
  rygel: PackageRef;
}

export interface onLl·s {
  "s0ix-selftest-tool": PackageRef;
  s3ql: PackageRef;
  "s6-linux-init": PackageRef;
  "s6-linux-utils": PackageRef;
  s7: PackageRef;
  saber: PackageRef;
  sabnzbd: PackageRef;
  safecopy: PackageRef;
  safeeyes: PackageRef;
  "sailfish-access-control": PackageRef;
  sakura: PackageRef;
  salut: PackageRef;
  sameboy: PackageRef;
  "samfirm-js": PackageRef;
  samplebrain: PackageRef;
  samplv1: PackageRef;
  "samsung-unified-linux-driver": PackageRef;
  "samsung-unified-linux-driver_1_00_36": PackageRef;
  "samsung-unified-linux-driver_1_00_37": PackageRef;
  "sane-airscan": PackageRef;
  "sane-frontends": PackageRef;
  satdump: PackageRef;
  satellite: PackageRef;
  satty: PackageRef;
  sauerbraten: PackageRef;
  saunafs: PackageRef;
  sbc: PackageRef;
  sbctl: PackageRef;
  sblast: PackageRef;
  sbs: PackageRef;
  sbsigntool: PackageRef;
  "sc-controller": PackageRef;
  scanbd: PackageRef;
  scanmem: PackageRef;
  scanservjs: PackageRef;
  scarab: PackageRef;
  scd2html: PackageRef;
  scenebuilder: PackageRef;
  schedtool: PackageRef;
  schemes: PackageRef;
  schroot: PackageRef;
  "scid-vs-pc": PackageRef;
  scite: PackageRef;
  scmccid: PackageRef;
  "scope-tui": PackageRef;
  scorched3d: PackageRef;
  scream: PackageRef;
  screenconfig: PackageRef;
  screenkey: PackageRef;
  scrot: PackageRef;
  scrutiny: PackageRef;
  sct: PackageRef;
  "sd-switch": PackageRef;
  "sdbus-cpp": PackageRef;
  "sdbus-cpp_2": PackageRef;
  "sddm-astronaut": PackageRef;
  "sddm-sugar-dark": PackageRef;
  "sdl-jstest": PackageRef;
  "sdnotify-wrapper": PackageRef;
  sdparm: PackageRef;
  "sdr-j-fm": PackageRef;
  sdrplay: PackageRef;
  "seafile-client": PackageRef;
  "seafile-shared": PackageRef;
  seahorse: PackageRef;
  seamly2d: PackageRef;
  seasocks: PackageRef;
  seatd: PackageRef;
  seaview: PackageRef;
  secretscanner: PackageRef;
  sedutil: PackageRef;
  seer: PackageRef;
  selectdefaultapplication: PackageRef;
  "selinux-python": PackageRef;
  "selinux-refpolicy": PackageRef;
  "selinux-sandbox": PackageRef;
  sem: PackageRef;
  semantik: PackageRef;
  "semodule-utils": PackageRef;
  "sentry-native": PackageRef;
  seq24: PackageRef;
  seq66: PackageRef;
  sequeler: PackageRef;
  ser2net: PackageRef;
  seren: PackageRef;
  serigy: PackageRef;
  "serious-sam-classic": PackageRef;
  "serious-sam-classic-vulkan": PackageRef;
  "server-box": PackageRef;
  "service-wrapper": PackageRef;
  serviio: PackageRef;
  setools: PackageRef;
  seturgent: PackageRef;
  sfizz: PackageRef;
  sfrotz: PackageRef;
  sftpman: PackageRef;
  sfwbar: PackageRef;
  "sfxr-qt": PackageRef;
  sg3_utils: PackageRef;
  sgdboop: PackageRef;
  "sgt-puzzles": PackageRef;
  "sgt-puzzles-mobile": PackageRef;
  shaderbg: PackageRef;
  shadershark: PackageRef;
  shadow: PackageRef;
  "shadow-tls": PackageRef;
  shavee: PackageRef;
  "shellhub-agent": PackageRef;
  shh: PackageRef;
  shikane: PackageRef;
  "shim-unsigned": PackageRef;
  shishi: PackageRef;
  shncpd: PackageRef;
  shoreline: PackageRef;
  shorewall: PackageRef;
  shortwave: PackageRef;
  shotgun: PackageRef;
  shotman: PackageRef;
  shotwell: PackageRef;
  "show-midi": PackageRef;
  showmethekey: PackageRef;
  shpool: PackageRef;
  "shticker-book-unwritten": PackageRef;
  shtns: PackageRef;
  sideswap: PackageRef;
  sienna: PackageRef;
  "sieve-editor-gui": PackageRef;
  siglo: PackageRef;
  "signal-desktop": PackageRef;
  signify: PackageRef;
  "signing-party": PackageRef;
  sil: PackageRef;
  "sil-q": PackageRef;
  simgear: PackageRef;
  "simp1e-cursors": PackageRef;
  simp_le: PackageRef;
  "simple-dftd3": PackageRef;
  "simple-live-app": PackageRef;
  "simple-mtpfs": PackageRef;
  "simple-scan": PackageRef;
  simple64: PackageRef;
  simpleBluez: PackageRef;
  simpleDBus: PackageRef;
  simpleitk: PackageRef;
  simplenes: PackageRef;
  simplescreenrecorder: PackageRef;
  simutrans: PackageRef;
  simutrans_binaries: PackageRef;
  singularity: PackageRef;
  "singularity-overriden-nixos": PackageRef;
  sinit: PackageRef;
  "sink-rotate": PackageRef;
  sipwitch: PackageRef;
  siril: PackageRef;
  sirius: PackageRef;
  sirula: PackageRef;
  sixpair: PackageRef;
  siyuan: PackageRef;
  "skippy-xd": PackageRef;
  sks: PackageRef;
  skyscraper: PackageRef;
  slacky: PackageRef;
  "slade-unstable": PackageRef;
  "sleek-grub-theme": PackageRef;
  "sleep-on-lan": PackageRef;
  slirp4netns: PackageRef;
  slock: PackageRef;
  slop: PackageRef;
  slskd: PackageRef;
  slsnif: PackageRef;
  slstatus: PackageRef;
  slurm: PackageRef;
  "slurm-spank-stunnel": PackageRef;
  "slurm-spank-x11": PackageRef;
  slurp: PackageRef;
  slweb: PackageRef;
  sly: PackageRef;
  "smart-wallpaper": PackageRef;
  smartdeblur: PackageRef;
  smartdns: PackageRef;
  smartgit: PackageRef;
  smartsynchronize: PackageRef;
  smbnetfs: PackageRef;
  smc: PackageRef;
  smcroute: PackageRef;
  smem: PackageRef;
  smemstat: PackageRef;
  smooth: PackageRef;
  smplayer: PackageRef;
  smtube: PackageRef;
  snake4: PackageRef;
  snap7: PackageRef;
  snapper: PackageRef;
  "snapper-gui": PackageRef;
  snippetexpander: PackageRef;
  snippetexpanderd: PackageRef;
  snippetexpandergui: PackageRef;
  snippetexpanderx: PackageRef;
  snippetpixie: PackageRef;
  sniproxy: PackageRef;
  "snips-sh": PackageRef;
  snis: PackageRef;
  "snis-assets": PackageRef;
  "snis-unwrapped": PackageRef;
  snort: PackageRef;
  snzip: PackageRef;
  soapui: PackageRef;
  soapysdrplay: PackageRef;
  "socalabs-sid": PackageRef;
  "sof-firmware": PackageRef;
  softether: PackageRef;
  sogo: PackageRef;
  soi: PackageRef;
  solaar: PackageRef;
  "solarc-gtk-theme": PackageRef;
  solarus: PackageRef;
  "solarus-launcher": PackageRef;
  "solarus-quest-editor": PackageRef;
  solfege: PackageRef;
  solo5: PackageRef;
  solvespace: PackageRef;
  "somatic-sniper": PackageRef;
  somebar: PackageRef;
  sommelier: PackageRef;
  sonata: PackageRef;
  songrec: PackageRef;
  "sonic-lineup": PackageRef;
  "sonic-pi": PackageRef;
  "sonic-visualiser": PackageRef;
  sonivox: PackageRef;
  "sony-headphones-client": PackageRef;
  sooperlooper: PackageRef;
  sope: PackageRef;
  sorcer: PackageRef;
  soteria: PackageRef;
  "sound-juicer": PackageRef;
  soundconverter: PackageRef;
  soxt: PackageRef;
  "sp800-90b-entropyassessment": PackageRef;
  spaceFM: PackageRef;
  sparkle: PackageRef;
  sparrow: PackageRef;
  sparrow3d: PackageRef;
  sparse: PackageRef;
  "spatial-shell": PackageRef;
  speakersafetyd: PackageRef;
  "spectre-meltdown-checker": PackageRef;
  spectrojack: PackageRef;
  spedread: PackageRef;
  "speech-denoiser": PackageRef;
  speechd: PackageRef;
  speed_dreams: PackageRef;
  speedscope: PackageRef;
  speedtest: PackageRef;
  spfft: PackageRef;
  "spice-autorandr": PackageRef;
  "spice-up": PackageRef;
  "spice-vdagent": PackageRef;
  spideroak: PackageRef;
  spike: PackageRef;
  spit: PackageRef;
  splayer: PackageRef;
  splix: PackageRef;
  spooftooph: PackageRef;
  sportstracker: PackageRef;
  spot: PackageRef;
  "spotify-cli-linux": PackageRef;
  "spotify-tray": PackageRef;
  spotifywm: PackageRef;
  spyder: PackageRef;
  "sqlite-jdbc": PackageRef;
  sqlitestudio: PackageRef;
  "sqlitestudio-plugins": PackageRef;
  squeekboard: PackageRef;
  "squeezelite-pulse": PackageRef;
  squid: PackageRef;
  "squirrel-sql": PackageRef;
  squishyball: PackageRef;
  srain: PackageRef;
  srandrd: PackageRef;
  srb2: PackageRef;
  srb2kart: PackageRef;
  "srm-cuarzo": PackageRef;
  srsran: PackageRef;
  "srt-live-server": PackageRef;
  "ssdfs-utils": PackageRef;
  sselp: PackageRef;
  "ssh-tpm-agent": PackageRef;
  sshfs: PackageRef;
  sshwifty: PackageRef;
  "ssl-cert-check": PackageRef;
  ssrc: PackageRef;
  sssd: PackageRef;
  sstp: PackageRef;
  ssw: PackageRef;
  "st-snazzy": PackageRef;
  stacer: PackageRef;
  stacks: PackageRef;
  stacktile: PackageRef;
  stalonetray: PackageRef;
  standardnotes: PackageRef;
  stardust: PackageRef;
  "stardust-xr-atmosphere": PackageRef;
  "stardust-xr-flatland": PackageRef;
  "stardust-xr-gravity": PackageRef;
  "stardust-xr-kiara": PackageRef;
  "stardust-xr-magnetar": PackageRef;
  "stardust-xr-phobetor": PackageRef;
  "stardust-xr-protostar": PackageRef;
  "stardust-xr-server": PackageRef;
  "stardust-xr-sphereland": PackageRef;
  statifier: PackageRef;
  "statping-ng": PackageRef;
  "status-im": PackageRef;
  stdoutisatty: PackageRef;
  "steam-devices-udev-rules": PackageRef;
  steamcmd: PackageRef;
  "steamguard-cli": PackageRef;
  steamtinkerlaunch: PackageRef;
  steamworks: PackageRef;
  "stellar-core": PackageRef;
  stenc: PackageRef;
  stepmania: PackageRef;
  stereotool: PackageRef;
  sticky: PackageRef;
  "sticky-notes": PackageRef;
  "stilo-themes": PackageRef;
  stockpile: PackageRef;
  stone: PackageRef;
  "stone-kingdoms": PackageRef;
  "stone-phaser": PackageRef;
  stopmotion: PackageRef;
  storcli: PackageRef;
  storcli2: PackageRef;
  storeBackup: PackageRef;
  storrent: PackageRef;
  strace: PackageRef;
  stratovirt: PackageRef;
  strawberry: PackageRef;
  streamcontroller: PackageRef;
  stremio: PackageRef;
  stretchly: PackageRef;
  strfry: PackageRef;
  stun: PackageRef;
  stuntrally: PackageRef;
  stupidterm: PackageRef;
  sturmflut: PackageRef;
  "styluslabs-write-bin": PackageRef;
  "su-exec": PackageRef;
  "sublime-merge": PackageRef;
  "sublime-merge-dev": PackageRef;
  sublime4: PackageRef;
  "sublime4-dev": PackageRef;
  subtitlecomposer: PackageRef;
  subtitleeditor: PackageRef;
  sudo: PackageRef;
  "sudo-rs": PackageRef;
  sunpaper: PackageRef;
  sunsetr: PackageRef;
  sunshine: PackageRef;
  "sunxi-tools": PackageRef;
  superTux: PackageRef;
  supercollider: PackageRef;
  "supercollider-with-plugins": PackageRef;
  "supercollider-with-sc3-plugins": PackageRef;
  supercollider_scel: PackageRef;
  superd: PackageRef;
  supergee: PackageRef;
  supermariowar: PackageRef;
  supermin: PackageRef;
  supermodel: PackageRef;
  "supersonic-wayland": PackageRef;
  supervise: PackageRef;
  "surf-display": PackageRef;
  "surface-control": PackageRef;
  suricata: PackageRef;
  "surreal-engine": PackageRef;
  surrealist: PackageRef;
  sushi: PackageRef;
  sutils: PackageRef;
  svaba: PackageRef;
  sview: PackageRef;
  svkbd: PackageRef;
  svox: PackageRef;
  svxlink: PackageRef;
  swappy: PackageRef;
  swapspace: PackageRef;
  swapview: PackageRef;
  sway: PackageRef;
  "sway-assign-cgroups": PackageRef;
  "sway-audio-idle-inhibit": PackageRef;
  "sway-launcher-desktop": PackageRef;
  "sway-new-workspace": PackageRef;
  "sway-scratch": PackageRef;
  "sway-unwrapped": PackageRef;
  swaybg: PackageRef;
  swaycons: PackageRef;
  swaycwd: PackageRef;
  "swayest-workstyle": PackageRef;
  swayfx: PackageRef;
  "swayfx-unwrapped": PackageRef;
  swayidle: PackageRef;
  swayimg: PackageRef;
  swaykbdd: PackageRef;
  swaylock: PackageRef;
  "swaylock-effects": PackageRef;
  "swaylock-fancy": PackageRef;
  "swaylock-plugin": PackageRef;
  swaymux: PackageRef;
  swaynotificationcenter: PackageRef;
  swayosd: PackageRef;
  swayr: PackageRef;
  swayrbar: PackageRef;
  swaysettings: PackageRef;
  swaysome: PackageRef;
  swaytools: PackageRef;
  "swell-foop": PackageRef;
  swh_lv2: PackageRef;
  "swi-prolog-gui": PackageRef;
  "swift-corelibs-libdispatch": PackageRef;
  swiften: PackageRef;
  swiftshader: PackageRef;
  "switcheroo-control": PackageRef;
  switchres: PackageRef;
  swww: PackageRef;
  sx: PackageRef;
  sxcs: PackageRef;
  sxiv: PackageRef;
  "sycl-info": PackageRef;
  sydbox: PackageRef;
  symcc: PackageRef;
  synaesthesia: PackageRef;
  "syncstorage-rs": PackageRef;
  "syndicate-server": PackageRef;
  syntex: PackageRef;
  synthv1: PackageRef;
  syscall_limiter: PackageRef;
  sysctl: PackageRef;
  sysfsutils: PackageRef;
  syshud: PackageRef;
  sysklogd: PackageRef;
  syslogng: PackageRef;
  sysmenu: PackageRef;
  syspower: PackageRef;
  sysstat: PackageRef;
  "system-config-printer": PackageRef;
  "system76-keyboard-configurator": PackageRef;
  "system76-power": PackageRef;
  "system76-scheduler": PackageRef;
  "systembus-notify": PackageRef;
  systemd: PackageRef;
  "systemd-bootchart": PackageRef;
  "systemd-lock-handler": PackageRef;
  "systemd-manager-tui": PackageRef;
  "systemd-netlogd": PackageRef;
  "systemd-wait": PackageRef;
  systemdLibs: PackageRef;
  systemdMinimal: PackageRef;
  systemdUkify: PackageRef;
  systemdgenie: PackageRef;
  sysvinit: PackageRef;
  sysvtools: PackageRef;
  scx: scx;
  supercolliderPlugins: supercolliderPlugins;
}

export interface onLl·t {
  t4kcommon: PackageRef;
  "ta-lib": PackageRef;
  tabbed: PackageRef;
  tacacsplus: PackageRef;
  tacent: PackageRef;
  tacentview: PackageRef;
  tagainijisho: PackageRef;
  tagger: PackageRef;
  "taglib-sharp": PackageRef;
  tagutil: PackageRef;
  "tail-tray": PackageRef;
  "tailor-gui": PackageRef;
  taktuk: PackageRef;
  talentedhack: PackageRef;
  "taler-challenger": PackageRef;
  "taler-exchange": PackageRef;
  "taler-merchant": PackageRef;
  "taler-sync": PackageRef;
  "taler-twister": PackageRef;
  "taler-wallet-core": PackageRef;
  tana: PackageRef;
  "tandem-aligner": PackageRef;
  "tangara-cli": PackageRef;
  "tangara-companion": PackageRef;
  "tango-icon-theme": PackageRef;
  tangram: PackageRef;
  tanidvr: PackageRef;
  "target-isns": PackageRef;
  "targetcli-fb": PackageRef;
  tartube: PackageRef;
  "tartube-yt-dlp": PackageRef;
  tasknc: PackageRef;
  taskopen: PackageRef;
  tasks: PackageRef;
  taskserver: PackageRef;
  tautulli: PackageRef;
  taxi: PackageRef;
  tayga: PackageRef;
  tbe: PackageRef;
  tblite: PackageRef;
  tbox: PackageRef;
  tbtools: PackageRef;
  tcp_wrappers: PackageRef;
  tcpkali: PackageRef;
  tcptrack: PackageRef;
  tdfgo: PackageRef;
  tdnf: PackageRef;
  tdrop: PackageRef;
  teamviewer: PackageRef;
  teavpn2: PackageRef;
  "technitium-dns-server": PackageRef;
  "technitium-dns-server-library": PackageRef;
  "teensy-udev-rules": PackageRef;
  teensyduino: PackageRef;
  "tela-circle-icon-theme": PackageRef;
  "tela-icon-theme": PackageRef;
  telegraph: PackageRef;
  televido: PackageRef;
  tellico: PackageRef;
  tennix: PackageRef;
  "tensorflow-lite": PackageRef;
  terminator: PackageRef;
  tes3cmd: PackageRef;
  tessen: PackageRef;
  "test-drive": PackageRef;
  "tests-stdenv-gcc-stageCompare": PackageRef;
  tetgen_1_4: PackageRef;
  tetragon: PackageRef;
  tetraproc: PackageRef;
  "tetrio-plus": PackageRef;
  texmaker: PackageRef;
  textadept: PackageRef;
  textcompare: PackageRef;
  textpieces: PackageRef;
  textsnatcher: PackageRef;
  texworks: PackageRef;
  "tftp-hpa": PackageRef;
  tgt: PackageRef;
  "thc-ipv6": PackageRef;
  "thcrap-steam-proton-wrapper": PackageRef;
  theforceengine: PackageRef;
  "theme-jade1": PackageRef;
  "theme-obsidian2": PackageRef;
  themechanger: PackageRef;
  "themix-gui": PackageRef;
  thinkfan: PackageRef;
  thttpd: PackageRef;
  thumbdrives: PackageRef;
  thunderbolt: PackageRef;
  ticktick: PackageRef;
  tilda: PackageRef;
  tiled: PackageRef;
  tilix: PackageRef;
  timbreid: PackageRef;
  timekpr: PackageRef;
  timemachine: PackageRef;
  timeshift: PackageRef;
  "timeshift-minimal": PackageRef;
  "timeshift-unwrapped": PackageRef;
  "timew-sync-server": PackageRef;
  timezonemap: PackageRef;
  ting: PackageRef;
  tini: PackageRef;
  tint2: PackageRef;
  "tiny-cuda-nn": PackageRef;
  "tiny-dfr": PackageRef;
  "tiny-rdm": PackageRef;
  tiny8086: PackageRef;
  tinyalsa: PackageRef;
  tinycdb: PackageRef;
  tinycompress: PackageRef;
  tinyfecvpn: PackageRef;
  tinymembench: PackageRef;
  tinywl: PackageRef;
  tiptop: PackageRef;
  tiramisu: PackageRef;
  tiscamera: PackageRef;
  tlf: PackageRef;
  "tlmi-auth": PackageRef;
  tlp: PackageRef;
  tlspool: PackageRef;
  tmpi: PackageRef;
  tncattach: PackageRef;
  tntdb: PackageRef;
  tntnet: PackageRef;
  todds: PackageRef;
  "todofi-sh": PackageRef;
  tofi: PackageRef;
  tokyotyrant: PackageRef;
  tomb: PackageRef;
  "toml-f": PackageRef;
  tony: PackageRef;
  tora: PackageRef;
  torcs: PackageRef;
  torque: PackageRef;
  torrent7z: PackageRef;
  torrential: PackageRef;
  tortoisehg: PackageRef;
  totem: PackageRef;
  touchegg: PackageRef;
  touchosc: PackageRef;
  "tox-node": PackageRef;
  toxic: PackageRef;
  "tp-auto-kbbl": PackageRef;
  "tpacpi-bat": PackageRef;
  tplay: PackageRef;
  "tpm-luks": PackageRef;
  "tpm-quote-tools": PackageRef;
  "tpm2-abrmd": PackageRef;
  "tpm2-openssl": PackageRef;
  "tpm2-pkcs11": PackageRef;
  "tpm2-pkcs11-esapi": PackageRef;
  "tpm2-pkcs11-fapi": PackageRef;
  "tpm2-tools": PackageRef;
  tpmmanager: PackageRef;
  tpsecore: PackageRef;
  tqsl: PackageRef;
  "tr-patcher": PackageRef;
  "trace-cmd": PackageRef;
  tracebox: PackageRef;
  tracee: PackageRef;
  tracefilegen: PackageRef;
  tracefilesim: PackageRef;
  traceroute: PackageRef;
  tracexec: PackageRef;
  trackballs: PackageRef;
  trackma: PackageRef;
  "trackma-curses": PackageRef;
  "trackma-gtk": PackageRef;
  "trackma-qt": PackageRef;
  tractor: PackageRef;
  "tracy-wayland": PackageRef;
  "traderepublic-portfolio-downloader": PackageRef;
  traitor: PackageRef;
  transcribe: PackageRef;
  translatelocally: PackageRef;
  "transmission-remote-gtk": PackageRef;
  trashy: PackageRef;
  "tray-tui": PackageRef;
  trayer: PackageRef;
  treecat: PackageRef;
  treemix: PackageRef;
  trelby: PackageRef;
  "trezor-suite": PackageRef;
  "trezor-udev-rules": PackageRef;
  tribler: PackageRef;
  trickle: PackageRef;
  trickster: PackageRef;
  trigger: PackageRef;
  triggerhappy: PackageRef;
  "trilium-server": PackageRef;
  trimal: PackageRef;
  trinity: PackageRef;
  trousers: PackageRef;
  trrntzip: PackageRef;
  trx: PackageRef;
  try: PackageRef;
  tslib: PackageRef;
  tsukimi: PackageRef;
  "tt-metal": PackageRef;
  ttf2pt1: PackageRef;
  ttmkfdir: PackageRef;
  ttop: PackageRef;
  ttwatch: PackageRef;
  ttylog: PackageRef;
  ttysvr: PackageRef;
  tuhi: PackageRef;
  tuicam: PackageRef;
  tuigreet: PackageRef;
  tuna: PackageRef;
  tunctl: PackageRef;
  tuned: PackageRef;
  tuner: PackageRef;
  tunnelx: PackageRef;
  turbovnc: PackageRef;
  "turn-rs": PackageRef;
  turnon: PackageRef;
  turntable: PackageRef;
  tuxclocker: PackageRef;
  "tuxclocker-nvidia-plugin": PackageRef;
  "tuxclocker-plugins": PackageRef;
  "tuxclocker-plugins-with-unfree": PackageRef;
  "tuxclocker-without-unfree": PackageRef;
  "tuxedo-rs": PackageRef;
  tuxpaint: PackageRef;
  tuxtype: PackageRef;
  tvbrowser: PackageRef;
  twilight: PackageRef;
  "twilight-kde": PackageRef;
  twinkle: PackageRef;
  twmn: PackageRef;
  txtw: PackageRef;
  tym: PackageRef;
  typewriter: PackageRef;
  tzupdate: PackageRef;
}

export interface onLl·u {
  "u-root": PackageRef;
  "u-root-cmds": PackageRef;
  "u3-tool": PackageRef;
  uarmsolver: PackageRef;
  ubertooth: PackageRef;
  ubootTools: PackageRef;
  "ubports-click": PackageRef;
  "ubuntu-themes": PackageRef;
  ucc: PackageRef;
  "uclibc-ng": PackageRef;
  ucode: PackageRef;
  ucommon: PackageRef;
  "ucspi-tcp": PackageRef;
  ucx: PackageRef;
  udebug: PackageRef;
  "udev-block-notify": PackageRef;
  udevil: PackageRef;
  udftools: PackageRef;
  udisks: PackageRef;
  udocker: PackageRef;
  udp2raw: PackageRef;
  udpreplay: PackageRef;
  udpspeeder: PackageRef;
  udptunnel: PackageRef;
  ueberzug: PackageRef;
  uefisettings: PackageRef;
  ueransim: PackageRef;
  ufetch: PackageRef;
  ufiformat: PackageRef;
  ufoai: PackageRef;
  uftrace: PackageRef;
  uftraceFull: PackageRef;
  "uget-integrator": PackageRef;
  ugm: PackageRef;
  "ugreen-leds-cli": PackageRef;
  ugtrain: PackageRef;
  uhttpmock: PackageRef;
  uhttpmock_1_0: PackageRef;
  uif2iso: PackageRef;
  uisp: PackageRef;
  ukmm: PackageRef;
  ulauncher: PackageRef;
  ulogd: PackageRef;
  ultimatestunts: PackageRef;
  "ultrablue-server": PackageRef;
  ultrastardx: PackageRef;
  umami: PackageRef;
  umockdev: PackageRef;
  umount: PackageRef;
  umr: PackageRef;
  ums: PackageRef;
  "umu-launcher": PackageRef;
  "umu-launcher-unwrapped": PackageRef;
  undaemonize: PackageRef;
  "undetected-chromedriver": PackageRef;
  unetbootin: PackageRef;
  "ungoogled-chromium": PackageRef;
  "unicon-lang": PackageRef;
  unifi: PackageRef;
  unit: PackageRef;
  "universal-android-debloater": PackageRef;
  unixcw: PackageRef;
  "unnamed-sdvx-clone": PackageRef;
  unoconv: PackageRef;
  unpfs: PackageRef;
  unscd: PackageRef;
  unstick: PackageRef;
  untie: PackageRef;
  "update-systemd-resolved": PackageRef;
  upower: PackageRef;
  upscaler: PackageRef;
  upspin: PackageRef;
  uptimed: PackageRef;
  uqm: PackageRef;
  uradvd: PackageRef;
  "urbackup-client": PackageRef;
  urbanterror: PackageRef;
  urjtag: PackageRef;
  "usb-blaster-udev-rules": PackageRef;
  "usb-modeswitch": PackageRef;
  "usb-modeswitch-data": PackageRef;
  usbguard: PackageRef;
  "usbguard-notifier": PackageRef;
  usbimager: PackageRef;
  "usbip-ssh": PackageRef;
  usbmuxd2: PackageRef;
  usbrelay: PackageRef;
  usbrelayd: PackageRef;
  usbrip: PackageRef;
  usbsdmux: PackageRef;
  usbtop: PackageRef;
  usbview: PackageRef;
  userhosts: PackageRef;
  usermount: PackageRef;
  ustr: PackageRef;
  ustreamer: PackageRef;
  utsushi: PackageRef;
  uudeview: PackageRef;
  uvccapture: PackageRef;
  uvcdynctrl: PackageRef;
  uwsm: PackageRef;
  uefitoolPackages: uefitoolPackages;
}

export interface onLl·v {
  v2raya: PackageRef;
  v2rayn: PackageRef;
  "v4l-utils": PackageRef;
  "v4l2-to-ndi": PackageRef;
  "vaapi-intel-hybrid": PackageRef;
  vacuum: PackageRef;
  "vala-lint": PackageRef;
  valent: PackageRef;
  valentina: PackageRef;
  valhalla: PackageRef;
  valum: PackageRef;
  valuta: PackageRef;
  vaporizer2: PackageRef;
  varia: PackageRef;
  vatprism: PackageRef;
  vaults: PackageRef;
  vbam: PackageRef;
  vboot_reference: PackageRef;
  vcftools: PackageRef;
  vcmi: PackageRef;
  "vcv-rack": PackageRef;
  vdhcoapp: PackageRef;
  vdo: PackageRef;
  vdr: PackageRef;
  vdrift: PackageRef;
  "vdrift-bin": PackageRef;
  "veikk-linux-driver-gui": PackageRef;
  velocity: PackageRef;
  veloren: PackageRef;
  venera: PackageRef;
  ventoy: PackageRef;
  "ventoy-full": PackageRef;
  "ventoy-full-gtk": PackageRef;
  "ventoy-full-qt": PackageRef;
  veracrypt: PackageRef;
  verbiste: PackageRef;
  veroroute: PackageRef;
  vertcoin: PackageRef;
  vertcoind: PackageRef;
  veusz: PackageRef;
  vibrantlinux: PackageRef;
  vice: PackageRef;
  "video-trimmer": PackageRef;
  video2midi: PackageRef;
  viewnior: PackageRef;
  "vifm-full": PackageRef;
  vikunja: PackageRef;
  vimb: PackageRef;
  "vimb-unwrapped": PackageRef;
  "vimix-cursors": PackageRef;
  "vimix-icon-theme": PackageRef;
  vintagestory: PackageRef;
  "virt-top": PackageRef;
  "virt-v2v": PackageRef;
  "virt-what": PackageRef;
  "virtio-win": PackageRef;
  virtiofsd: PackageRef;
  virtualgl: PackageRef;
  virtualglLib: PackageRef;
  vite: PackageRef;
  vivaldi: PackageRef;
  "vivaldi-ffmpeg-codecs": PackageRef;
  vivify: PackageRef;
  vkbasalt: PackageRef;
  vkdisplayinfo: PackageRef;
  vkdt: PackageRef;
  vkeybd: PackageRef;
  vkmark: PackageRef;
  vlan: PackageRef;
  vlc: PackageRef;
  "vlc-bittorrent": PackageRef;
  vlock: PackageRef;
  vmctl: PackageRef;
  "vmfs-tools": PackageRef;
  vmime: PackageRef;
  vmpk: PackageRef;
  vncrec: PackageRef;
  vnote: PackageRef;
  vnstat: PackageRef;
  vocproc: PackageRef;
  voicevox: PackageRef;
  voidmap: PackageRef;
  vokoscreen: PackageRef;
  "vokoscreen-ng": PackageRef;
  volctl: PackageRef;
  volume_key: PackageRef;
  volumeicon: PackageRef;
  voms: PackageRef;
  vopono: PackageRef;
  vorta: PackageRef;
  "vouch-proxy": PackageRef;
  vpWithSixel: PackageRef;
  vpnc: PackageRef;
  vpp: PackageRef;
  vrb: PackageRef;
  vrcx: PackageRef;
  "vscode-runner": PackageRef;
  vsftpd: PackageRef;
  vue: PackageRef;
  "vulkan-extension-layer": PackageRef;
  "vulkan-hdr-layer-kwin6": PackageRef;
  "vulkan-helper": PackageRef;
  "vulkan-tools-lunarg": PackageRef;
  vwifi: PackageRef;
  vxl: PackageRef;
  vym: PackageRef;
}

export interface onLl·w {
  w_scan2: PackageRef;
  waagent: PackageRef;
  waitron: PackageRef;
  walker: PackageRef;
  warehouse: PackageRef;
  wargus: PackageRef;
  warmux: PackageRef;
  warpd: PackageRef;
  warpinator: PackageRef;
  warsow: PackageRef;
  "warsow-engine": PackageRef;
  wasistlos: PackageRef;
  watchdog: PackageRef;
  watchdogd: PackageRef;
  watchlog: PackageRef;
  watchmate: PackageRef;
  wavefunctioncollapse: PackageRef;
  wavegain: PackageRef;
  wavemon: PackageRef;
  wavrsocvt: PackageRef;
  "way-displays": PackageRef;
  wayback: PackageRef;
  "wayback-x11": PackageRef;
  waybar: PackageRef;
  "waybar-lyric": PackageRef;
  waycheck: PackageRef;
  waycorner: PackageRef;
  waydroid: PackageRef;
  "waydroid-helper": PackageRef;
  wayfarer: PackageRef;
  wayfreeze: PackageRef;
  wayidle: PackageRef;
  "wayland-bongocat": PackageRef;
  "wayland-logout": PackageRef;
  "wayland-pipewire-idle-inhibit": PackageRef;
  "wayland-proxy-virtwl": PackageRef;
  "wayland-utils": PackageRef;
  waylandpp: PackageRef;
  waylevel: PackageRef;
  waylock: PackageRef;
  waylogout: PackageRef;
  waylyrics: PackageRef;
  wayneko: PackageRef;
  waynergy: PackageRef;
  wayout: PackageRef;
  waypaper: PackageRef;
  waypipe: PackageRef;
  wayprompt: PackageRef;
  wayshot: PackageRef;
  wayst: PackageRef;
  waytrogen: PackageRef;
  wayv: PackageRef;
  wayvnc: PackageRef;
  waywall: PackageRef;
  wbg: PackageRef;
  wcc: PackageRef;
  wdisplays: PackageRef;
  wealthfolio: PackageRef;
  "weave-gitops": PackageRef;
  "web-eid-app": PackageRef;
  webcamoid: PackageRef;
  webcord: PackageRef;
  "webcord-vencord": PackageRef;
  weblate: PackageRef;
  websecprobe: PackageRef;
  "wechat-uos": PackageRef;
  wemeet: PackageRef;
  wesher: PackageRef;
  weston: PackageRef;
  westonLite: PackageRef;
  wev: PackageRef;
  "wf-recorder": PackageRef;
  "wfa2-lib": PackageRef;
  "wg-netmanager": PackageRef;
  wgnord: PackageRef;
  whalebird: PackageRef;
  whatfiles: PackageRef;
  whatip: PackageRef;
  "whatsapp-electron": PackageRef;
  whatsie: PackageRef;
  "where-is-my-sddm-theme": PackageRef;
  "whitesur-cursors": PackageRef;
  "whitesur-icon-theme": PackageRef;
  whsniff: PackageRef;
  wideriver: PackageRef;
  "widevine-cdm": PackageRef;
  "wifi-qr": PackageRef;
  wifish: PackageRef;
  wifite2: PackageRef;
  wike: PackageRef;
  wildcard: PackageRef;
  "win-spice": PackageRef;
  windmill: PackageRef;
  windowchef: PackageRef;
  windowlab: PackageRef;
  "windows10-icons": PackageRef;
  windsend: PackageRef;
  "windsend-rs": PackageRef;
  wineasio: PackageRef;
  "wingpanel-indicator-ayatana": PackageRef;
  "wingpanel-indicator-namarupa": PackageRef;
  wings: PackageRef;
  wipefreespace: PackageRef;
  wirelesstools: PackageRef;
  wiremix: PackageRef;
  wireplumber: PackageRef;
  wiringpi: PackageRef;
  "wishbone-tool": PackageRef;
  wivrn: PackageRef;
  "wl-clicker": PackageRef;
  "wl-clipboard-rs": PackageRef;
  "wl-clipboard-x11": PackageRef;
  "wl-color-picker": PackageRef;
  "wl-crosshair": PackageRef;
  "wl-gammactl": PackageRef;
  "wl-gammarelay-applet": PackageRef;
  "wl-mirror": PackageRef;
  "wl-restart": PackageRef;
  "wl-screenrec": PackageRef;
  wlclock: PackageRef;
  wlcs: PackageRef;
  wldash: PackageRef;
  wleave: PackageRef;
  wlgreet: PackageRef;
  wlinhibit: PackageRef;
  wljoywake: PackageRef;
  wlock: PackageRef;
  wlopm: PackageRef;
  wlprop: PackageRef;
  "wlr-layout-ui": PackageRef;
  "wlr-protocols": PackageRef;
  "wlr-randr": PackageRef;
  "wlr-which-key": PackageRef;
  wlrctl: PackageRef;
  wlroots_0_17: PackageRef;
  wlroots_0_18: PackageRef;
  wlroots_0_19: PackageRef;
  wlsunset: PackageRef;
  wluma: PackageRef;
  wlvncc: PackageRef;
  "wlx-overlay-s": PackageRef;
  wmenu: PackageRef;
  wmfocus: PackageRef;
  wmfs: PackageRef;
  wmii: PackageRef;
  wml: PackageRef;
  wob: PackageRef;
  woeusb: PackageRef;
  "woeusb-ng": PackageRef;
  wofi: PackageRef;
  "wofi-pass": PackageRef;
  woomer: PackageRef;
  wootility: PackageRef;
  "wooting-udev-rules": PackageRef;
  wordbook: PackageRef;
  workcraft: PackageRef;
  workrave: PackageRef;
  worldpainter: PackageRef;
  wox: PackageRef;
  wpa_supplicant: PackageRef;
  wpa_supplicant_gui: PackageRef;
  wpaperd: PackageRef;
  wpgtk: PackageRef;
  wraith: PackageRef;
  writedisk: PackageRef;
  wrk2: PackageRef;
  wshowkeys: PackageRef;
  wsjtx: PackageRef;
  wsjtz: PackageRef;
  wslu: PackageRef;
  wsmancli: PackageRef;
  wsysmon: PackageRef;
  wt: PackageRef;
  wtype: PackageRef;
  wvdial: PackageRef;
  wvkbd: PackageRef;
  wvstreams: PackageRef;
  wxmacmolplt: PackageRef;
  wxmaxima: PackageRef;
  wyvern: PackageRef;
}

export interface onLl·x {
  x11docker: PackageRef;
  x11spice: PackageRef;
  x11vnc: PackageRef;
  x2goclient: PackageRef;
  x2gokdriveclient: PackageRef;
  x2goserver: PackageRef;
  x2t: PackageRef;
  x2x: PackageRef;
  x32edit: PackageRef;
  "x42-avldrums": PackageRef;
  "x42-gmsynth": PackageRef;
  xannotate: PackageRef;
  xapp: PackageRef;
  xastir: PackageRef;
  xautocfg: PackageRef;
  xautoclick: PackageRef;
  xautolock: PackageRef;
  xautomation: PackageRef;
  xawtv: PackageRef;
  xbanish: PackageRef;
  xbase: PackageRef;
  xbattbar: PackageRef;
  xbindkeys: PackageRef;
  "xbindkeys-config": PackageRef;
  xbomb: PackageRef;
  xborders: PackageRef;
  xbps: PackageRef;
  xc3sprog: PackageRef;
  xcalib: PackageRef;
  xcape: PackageRef;
  "xcb-imdkit": PackageRef;
  xcftools: PackageRef;
  xcircuit: PackageRef;
  xclicker: PackageRef;
  xcpc: PackageRef;
  xcruiser: PackageRef;
  xcwd: PackageRef;
  xd: PackageRef;
  xdaliclock: PackageRef;
  xdeltaUnstable: PackageRef;
  "xdg-dbus-proxy": PackageRef;
  "xdg-desktop-portal": PackageRef;
  "xdg-desktop-portal-cosmic": PackageRef;
  "xdg-desktop-portal-gnome": PackageRef;
  "xdg-desktop-portal-gtk": PackageRef;
  "xdg-desktop-portal-hyprland": PackageRef;
  "xdg-desktop-portal-luminous": PackageRef;
  "xdg-desktop-portal-shana": PackageRef;
  "xdg-desktop-portal-termfilechooser": PackageRef;
  "xdg-desktop-portal-wlr": PackageRef;
  "xdg-desktop-portal-xapp": PackageRef;
  "xdg-launch": PackageRef;
  "xdg-utils-cxx": PackageRef;
  xdgmenumaker: PackageRef;
  xdiskusage: PackageRef;
  xdo: PackageRef;
  xdotool: PackageRef;
  "xdp-tools": PackageRef;
  "xe-guest-utilities": PackageRef;
  "xed-editor": PackageRef;
  xemu: PackageRef;
  xf86_input_cmt: PackageRef;
  xf86_input_wacom: PackageRef;
  xf86_video_nested: PackageRef;
  xfe: PackageRef;
  xfel: PackageRef;
  xflr5: PackageRef;
  xfractint: PackageRef;
  "xfs-undelete": PackageRef;
  xfsdump: PackageRef;
  xfsprogs: PackageRef;
  xfstests: PackageRef;
  "xgeometry-select": PackageRef;
  xiccd: PackageRef;
  "xilinx-bootgen": PackageRef;
  "xine-lib": PackageRef;
  "xine-ui": PackageRef;
  xinetd: PackageRef;
  "xinput-calibrator": PackageRef;
  xiphos: PackageRef;
  xjadeo: PackageRef;
  "xkb-switch": PackageRef;
  "xkb-switch-i3": PackageRef;
  xkbd: PackageRef;
  "xkblayout-state": PackageRef;
  xkbmon: PackageRef;
  xkbset: PackageRef;
  xkeysnail: PackageRef;
  xl2tpd: PackageRef;
  xlayoutdisplay: PackageRef;
  xlights: PackageRef;
  xloadimage: PackageRef;
  xlockmore: PackageRef;
  xlslib: PackageRef;
  xmacro: PackageRef;
  xmcp: PackageRef;
  xmind: PackageRef;
  xmlindent: PackageRef;
  xmoji: PackageRef;
  xmonad_log_applet: PackageRef;
  xmonad_log_applet_mate: PackageRef;
  xmonad_log_applet_xfce: PackageRef;
  xnbd: PackageRef;
  xnconvert: PackageRef;
  xneur: PackageRef;
  xnviewmp: PackageRef;
  xonotic: PackageRef;
  "xonotic-dedicated": PackageRef;
  "xonotic-glx": PackageRef;
  "xorg-rgb": PackageRef;
  xorg_sys_opengl: PackageRef;
  xoscope: PackageRef;
  "xosd-xft": PackageRef;
  xosview: PackageRef;
  "xow_dongle-firmware": PackageRef;
  xpad: PackageRef;
  xpano: PackageRef;
  "xpilot-ng": PackageRef;
  xplugd: PackageRef;
  xpointerbarrier: PackageRef;
  xpra: PackageRef;
  "xpra-html5": PackageRef;
  xpraWithNvenc: PackageRef;
  xprintidle: PackageRef;
  "xprintidle-ng": PackageRef;
  "xr-hardware": PackageRef;
  "xrandr-invert-colors": PackageRef;
  xrdp: PackageRef;
  xreader: PackageRef;
  xrectsel: PackageRef;
  xremap: PackageRef;
  xrgears: PackageRef;
  xrizer: PackageRef;
  xsane: PackageRef;
  xscreenruler: PackageRef;
  xsct: PackageRef;
  xsensors: PackageRef;
  xsettingsd: PackageRef;
  xsokoban: PackageRef;
  xspim: PackageRef;
  "xss-lock": PackageRef;
  xssstate: PackageRef;
  xst: PackageRef;
  xsuspender: PackageRef;
  xsynth_dssi: PackageRef;
  xteddy: PackageRef;
  xtitle: PackageRef;
  xtrace: PackageRef;
  xtreemfs: PackageRef;
  xtuner: PackageRef;
  "xunlei-uos": PackageRef;
  "xvfb-run": PackageRef;
  xviewer: PackageRef;
  xvkbd: PackageRef;
  xwallpaper: PackageRef;
  xwax: PackageRef;
  xwayland: PackageRef;
  "xwayland-run": PackageRef;
  "xwayland-satellite": PackageRef;
  xwiimote: PackageRef;
  xwinmosaic: PackageRef;
  xwinwrap: PackageRef;
  xxdiff: PackageRef;
  xxkb: PackageRef;
  xylib: PackageRef;
  xzgv: PackageRef;
  xzoom: PackageRef;
}

export interface onLl·y {
  yabause: PackageRef;
  yacas: PackageRef;
  "yacas-gui": PackageRef;
  yad: PackageRef;
  yafetch: PackageRef;
  yaft: PackageRef;
  yambar: PackageRef;
  "yambar-hyprland-wses": PackageRef;
  "yandex-music": PackageRef;
  yap: PackageRef;
  yarp: PackageRef;
  "yaru-remix-theme": PackageRef;
  "yaru-theme": PackageRef;
  yascreen: PackageRef;
  yasr: PackageRef;
  yaws: PackageRef;
  yay: PackageRef;
  ydotool: PackageRef;
  yelp: PackageRef;
  yersinia: PackageRef;
  yeshup: PackageRef;
  yffi: PackageRef;
  yodl: PackageRef;
  yofi: PackageRef;
  yoshimi: PackageRef;
  youki: PackageRef;
  "yourkit-java": PackageRef;
  "ypbind-mt": PackageRef;
  ysfx: PackageRef;
  ytmdesktop: PackageRef;
  "yubikey-touch-detector": PackageRef;
  "yubioath-flutter": PackageRef;
  yudit: PackageRef;
}

export interface onLl·z {
  "zabbix-agent2-plugin-postgresql": PackageRef;
  "zafiro-icons": PackageRef;
  "zam-plugins": PackageRef;
  zammad: PackageRef;
  zandronum: PackageRef;
  "zandronum-alpha": PackageRef;
  "zandronum-alpha-server": PackageRef;
  "zandronum-server": PackageRef;
  zap: PackageRef;
  zapret: PackageRef;
  zcfan: PackageRef;
  zd1211fw: PackageRef;
  zdoom: PackageRef;
  zeitgeist: PackageRef;
  "zenith-nvidia": PackageRef;
  zenoh: PackageRef;
  "zenoh-backend-filesystem": PackageRef;
  "zenoh-backend-influxdb": PackageRef;
  "zenoh-backend-rocksdb": PackageRef;
  "zenoh-plugin-mqtt": PackageRef;
  "zenoh-plugin-webserver": PackageRef;
  zenstates: PackageRef;
  "zepp-simulator": PackageRef;
  zeroad: PackageRef;
  "zeroad-data": PackageRef;
  "zeroad-unwrapped": PackageRef;
  zerofree: PackageRef;
  zexy: PackageRef;
  zfsbackup: PackageRef;
  zfsnap: PackageRef;
  zfstools: PackageRef;
  zfxtop: PackageRef;
  zgv: PackageRef;
  "zigpy-cli": PackageRef;
  zipline: PackageRef;
  "zita-ajbridge": PackageRef;
  "zita-alsa-pcmi": PackageRef;
  "zita-at1": PackageRef;
  "zita-convolver": PackageRef;
  "zita-njbridge": PackageRef;
  "zita-resampler": PackageRef;
  zkfuse: PackageRef;
  zmkBATx: PackageRef;
  zod: PackageRef;
  zoneminder: PackageRef;
  zoom: PackageRef;
  zoraxy: PackageRef;
  zpaqd: PackageRef;
  zps: PackageRef;
  zrepl: PackageRef;
  zrok: PackageRef;
  "zs-apc-spdu-ctl": PackageRef;
  "zsa-udev-rules": PackageRef;
  zssh: PackageRef;
  zsync2: PackageRef;
  "zuki-themes": PackageRef;
  zulip: PackageRef;
  zutty: PackageRef;
  "zxcvbn-c": PackageRef;
  zxing: PackageRef;
  zxtune: PackageRef;
  zzuf: PackageRef;
}

export interface onLl·_ {
  "AMB-plugins": PackageRef;
  DisnixWebService: PackageRef;
  MMA: PackageRef;
  SDL_sixel: PackageRef;
  _0xffff: PackageRef;
  _1oom: PackageRef;
  "_389-ds-base": PackageRef;
  _3proxy: PackageRef;
  "_4d-minesweeper": PackageRef;
  _90secondportraits: PackageRef;
  _9ptls: PackageRef;
  CuboCore: CuboCore;
}

export interface onLlD {
  "gcc-arm-embedded": PackageRef;
  oxigraph: PackageRef;
  "podman-bootc": PackageRef;
  ryubing: PackageRef;
  sage: PackageRef;
  sageWithDoc: PackageRef;
  "tideways-daemon": PackageRef;
}

export interface onLld {
  cernlib: PackageRef;
  "code-server": PackageRef;
  "ghdl-llvm": PackageRef;
  "ghdl-mcode": PackageRef;
  gitaly: PackageRef;
  "gnat-bootstrap14": PackageRef;
  iozone: PackageRef;
  kdigger: PackageRef;
  odpic: PackageRef;
  ombi: PackageRef;
  "openjdk8-bootstrap": PackageRef;
  "pinentry-qt": PackageRef;
  qFlipper: PackageRef;
  readarr: PackageRef;
  "semeru-bin-8": PackageRef;
  "semeru-jre-bin-8": PackageRef;
  "temurin-jre-bin-8": PackageRef;
  wkhtmltopdf: PackageRef;
}

export interface ond {
  caffeine: PackageRef;
  "disk-inventory-x": PackageRef;
  "docker-machine-hyperkit": PackageRef;
  "pcsx2-bin": PackageRef;
}

export interface onl {
  "alsa-ucm-conf-asahi": PackageRef;
  armTrustedFirmwareAllwinner: PackageRef;
  armTrustedFirmwareAllwinnerH6: PackageRef;
  armTrustedFirmwareAllwinnerH616: PackageRef;
  armTrustedFirmwareQemu: PackageRef;
  armTrustedFirmwareRK3328: PackageRef;
  armTrustedFirmwareRK3399: PackageRef;
  armTrustedFirmwareRK3568: PackageRef;
  armTrustedFirmwareRK3588: PackageRef;
  armTrustedFirmwareS905: PackageRef;
  "asahi-audio": PackageRef;
  "asahi-fwextract": PackageRef;
  dtbloader: PackageRef;
  fex: PackageRef;
  "fex-headless": PackageRef;
  "mlxbf-bootctl": PackageRef;
  "mlxbf-bootimages": PackageRef;
  "optee-client": PackageRef;
  "raspberrypi-armstubs": PackageRef;
  "triforce-lv2": PackageRef;
  ubootBananaPim64: PackageRef;
  ubootCM3588NAS: PackageRef;
  ubootLibreTechCC: PackageRef;
  ubootNanoPCT4: PackageRef;
  ubootNanoPCT6: PackageRef;
  ubootOdroidC2: PackageRef;
  ubootOlimexA64Olinuxino: PackageRef;
  ubootOlimexA64Teres1: PackageRef;
  ubootOrangePi3: PackageRef;
  ubootOrangePi3B: PackageRef;
  ubootOrangePi5: PackageRef;
  ubootOrangePi5Max: PackageRef;
  ubootOrangePi5Plus: PackageRef;
  ubootOrangePiZero2: PackageRef;
  ubootOrangePiZero3: PackageRef;
  ubootOrangePiZeroPlus2H5: PackageRef;
  ubootPine64: PackageRef;
  ubootPine64LTS: PackageRef;
  ubootPinebook: PackageRef;
  ubootPinebookPro: PackageRef;
  ubootQemuAarch64: PackageRef;
  ubootQuartz64B: PackageRef;
  ubootROCPCRK3399: PackageRef;
  ubootRadxaZero3W: PackageRef;
  ubootRaspberryPi3_64bit: PackageRef;
  ubootRaspberryPi4_64bit: PackageRef;
  ubootRock4CPlus: PackageRef;
  ubootRock5ModelB: PackageRef;
  ubootRock64: PackageRef;
  ubootRock64v2: PackageRef;
  ubootRockPi4: PackageRef;
  ubootRockPiE: PackageRef;
  ubootRockPro64: PackageRef;
  ubootSopine: PackageRef;
  ubootTuringRK1: PackageRef;
}

export interface onlD {
  m1n1: PackageRef;
}

export interface names·a {
  aafigure: AnyRef;
  actdiag: AnyRef;
  addAttrsToDerivation: AnyRef;
  aeneas: AnyRef;
  "agent-plugins-agency": AnyRef;
  "agent-plugins-cloudflare": AnyRef;
  "agent-plugins-cognee": AnyRef;
  "agent-plugins-dagster-skills": AnyRef;
  "agent-plugins-duckdb-skills": AnyRef;
  "agent-plugins-huggingface-skills": AnyRef;
  "agent-plugins-ouroboros": AnyRef;
  "agent-plugins-superpowers": AnyRef;
  "agent-plugins-worktrunk": AnyRef;
  "anki-utils": AnyRef;
  "antigravity-cli": AnyRef;
  apm: AnyRef;
  "apm-skills-compose": AnyRef;
  "apple-sdk": AnyRef;
  "arm-trusted-firmware": AnyRef;
  atomic: AnyRef;
  attribute: AnyRef;
  "atuin-format": AnyRef;
  automake118x: AnyRef;
  "aw-keywatcher": AnyRef;
  awww: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "accounts-qt": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  acoustidFingerprinter: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  addCoverageInstrumentation: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  addOpenGLRunpath: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  adobeReader: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  adobe_flex_sdk: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "adoptopenjdk-bin-11-packages-darwin": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "adoptopenjdk-bin-11-packages-linux": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "adoptopenjdk-bin-13-packages-darwin": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "adoptopenjdk-bin-13-packages-linux": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "adoptopenjdk-bin-8-packages-darwin": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "adoptopenjdk-bin-8-packages-linux": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "adoptopenjdk-hotspot-bin-13": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "adoptopenjdk-jre-hotspot-bin-13": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "adoptopenjdk-jre-openj9-bin-11": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "adoptopenjdk-jre-openj9-bin-13": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "adoptopenjdk-jre-openj9-bin-8": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "adoptopenjdk-openj9-bin-13": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  aesop: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ag: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  aggregateModules: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  aircrackng: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  akonadi: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  akregator: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  aldor: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  aliceml: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  alienfx: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  aliza: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  allegro4: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  alloy4: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  alloy5: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  alsamixer: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "amarok-kf5": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "amazon-glacier-cmd-interface": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  aminal: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "ammonite-repl": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  amsn: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  amuleDaemon: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  amuleGui: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  androidenv: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  androidndkPkgs: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  androidndkPkgs_18b: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  androidsdk_9_0: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  angelscript_2_22: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  animbar: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ansible: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ansible_2_7: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ansible_2_8: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ansible_2_9: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "ant-dracula-theme": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  antimicro: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  antlr3_5: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  antlr4: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  antlr4_7: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  apacheAnt_1_9: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  apacheHttpdPackagesFor: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  apacheHttpdPackages_2_4: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  apacheHttpd_2_4: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  apacheKafka_0_10: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  apacheKafka_0_11: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  apacheKafka_0_9: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  apacheKafka_1_0: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  apacheKafka_1_1: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  apacheKafka_2_0: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  apacheKafka_2_1: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  apacheKafka_2_2: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  apacheKafka_2_3: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  apacheKafka_2_4: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "apparmor-kernel-patches": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  appendToName: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  appleseed: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "appstream-qt": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  aqemu: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  arangodb_3_3: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  arangodb_3_4: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  arangodb_3_5: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ardour_5: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  arduino_core: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  areca: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  arelle: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ark: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  arora: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  asciidocFull: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  aspellWithDicts: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  asterisk: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "asterisk-lts": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "asterisk-stable": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  asterisk_13: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  asterisk_15: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  asterisk_16: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  asynk: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "at-spi2-core": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  at_spi2_atk: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  at_spi2_core: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  atk: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  atomEnv: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  atomPackages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  attica: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  aucdtect: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  auditBlasHook: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  autoflake: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  automake115x: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  automoc4: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  autoreconfHook264: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  avian: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  avogadro: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  avrlibcCross: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  avxsynth: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  awless: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  aws: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "aws-adfs": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "aws-okta": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  axoloti: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "azure-vhd-utils": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  azureus: AnyRef;
  /** @deprecated renamed to `a4` */
  a4term: AnyRef;
  /** @deprecated renamed to `adminneo` */
  "adminer-pematon": AnyRef;
  /** @deprecated renamed to `adminneo` */
  adminerneo: AnyRef;
  /** @deprecated renamed to `blobs_gg` */
  "akkoma-emoji": AnyRef;
  /** @deprecated renamed to `alsa-lib` */
  alsaLib: AnyRef;
  /** @deprecated renamed to `alsa-oss` */
  alsaOss: AnyRef;
  /** @deprecated renamed to `alsa-plugins-wrapper` */
  alsaPluginWrapper: AnyRef;
  /** @deprecated renamed to `alsa-plugins` */
  alsaPlugins: AnyRef;
  /** @deprecated renamed to `alsa-tools` */
  alsaTools: AnyRef;
  /** @deprecated renamed to `alsa-utils` */
  alsaUtils: AnyRef;
  /** @deprecated renamed to `libgedit-amtk` */
  amtk: AnyRef;
  /** @deprecated renamed to `antimicrox` */
  antimicroX: AnyRef;
  /** @deprecated renamed to `libfive` */
  ao: AnyRef;
  /** @deprecated renamed to `ant` */
  apacheAnt: AnyRef;
  /** @deprecated renamed to `dep-scan` */
  "appthreat-depscan": AnyRef;
  /** @deprecated renamed to `argo-workflows` */
  argo: AnyRef;
  /** @deprecated renamed to `aria2` */
  aria: AnyRef;
  /** @deprecated renamed to `legcord` */
  armcord: AnyRef;
  /** @deprecated renamed to `aritim-dark` */
  "artim-dark": AnyRef;
  /** @deprecated renamed to `aseprite` */
  "aseprite-unfree": AnyRef;
  /** @deprecated renamed to `macpm` */
  asitop: AnyRef;
  /** @deprecated renamed to `x42-avldrums` */
  "avldrums-lv2": AnyRef;
  /** @deprecated renamed to `awesome` */
  "awesome-4-0": AnyRef;
}

export interface names·b {
  babel: AnyRef;
  bashInteractive: AnyRef;
  bashInteractiveFHS: AnyRef;
  batticonplus: AnyRef;
  baz: AnyRef;
  bcc: AnyRef;
  beads: AnyRef;
  "beads-ui": AnyRef;
  bind: AnyRef;
  binlore: AnyRef;
  bintoolsNoLibc: AnyRef;
  "binutils-unwrapped": AnyRef;
  blockdiag: AnyRef;
  bootstrap_cmds: AnyRef;
  breathe: AnyRef;
  "bspwm-unstable": AnyRef;
  buildArmTrustedFirmware: AnyRef;
  buildFHSEnvBubblewrap: AnyRef;
  buildFHSEnvChroot: AnyRef;
  buildGo124Module: AnyRef;
  buildGo125Module: AnyRef;
  buildGo126Module: AnyRef;
  buildGradlePackage: AnyRef;
  buildMavenPackage: AnyRef;
  buildNpmApplication: AnyRef;
  buildPgrxExtension: AnyRef;
  buildPnpmApplication: AnyRef;
  buildRPackage: AnyRef;
  buildRustCrate: AnyRef;
  buildRustCrateHelpers: AnyRef;
  buildUBoot: AnyRef;
  buildYarnApplication: AnyRef;
  buildcatrust: AnyRef;
  bundlerUpdateScript: AnyRef;
  "buzz-cli": AnyRef;
  "buzz-git-credential-nostr": AnyRef;
  "buzz-git-sign-nostr": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "backintime-qt4": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "bar-xft": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  bareos: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  bashburn: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  batti: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  bazaar: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  bazaarTools: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  bazel_0: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  bazel_0_26: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  bazel_0_29: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  bazel_1: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  bcat: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  beancount: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  beegfs: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  beets: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  beignet: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  beret: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  betaflight: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  bin_replace_string: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  bird: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  bird6: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  bison_3_5: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "bitcoin-classic": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "bitcoin-gold": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "bitcoind-classic": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "bitcoind-gold": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  bitkeeper: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "bitlbee-plugins": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  bitsnbots: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  bittorrentSync: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  bittorrentSync14: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  bittorrentSync20: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "bitwarden_rs-sqlite": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "bitwarden_rs-vault": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  black: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  bluedevil: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "bluejeans-gui": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  bluez5: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  boehmgc_766: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  bomber: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  bomi: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  bonfire: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  boost155: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  boost159: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  boost15x: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  boost160: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  boost165: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  boost166: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  boost167: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  boost16x: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  boost171: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  boost17x: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  bootchart: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  botan: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  bovo: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  brackets: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "breeze-grub": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "breeze-gtk": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "breeze-icons": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "breeze-plymouth": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "breeze-qt5": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  breezy: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  brigand: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  bs1770gain: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  bsod: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  btc1: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  btc1d: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  btops: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  bud: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  buildBazelPackage: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  buildBowerComponents: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  buildDotnetPackage: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  buildEmscriptenPackage: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  buildFHSUserEnv: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  buildGo112Module: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  buildGo112Package: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  buildGo113Module: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  buildGo113Package: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  buildGo114Module: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  buildGo114Package: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  buildGo115Module: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  buildGo115Package: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  buildGoPackage: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  buildLinux: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  buildMaven: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  buildPerlPackage: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  buildRustCrateTests: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  buildifier: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "buildkite-agent2": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "buildkite-agent3": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  buildozer: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  bumblebee: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  bundler_HEAD: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  bunny: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  buttersink: AnyRef;
  /** @deprecated renamed to `authoscope` */
  badtouch: AnyRef;
  /** @deprecated renamed to `saldo` */
  banking: AnyRef;
  /** @deprecated renamed to `bash-completion` */
  bashCompletion: AnyRef;
  /** @deprecated renamed to `bashInteractive` */
  bashInteractive_5: AnyRef;
  /** @deprecated renamed to `bash` */
  bash_5: AnyRef;
  /** @deprecated renamed to `bitwarden-desktop` */
  bitwarden: AnyRef;
  /** @deprecated renamed to `vaultwarden` */
  bitwarden_rs: AnyRef;
  /** @deprecated renamed to `vaultwarden-mysql` */
  "bitwarden_rs-mysql": AnyRef;
  /** @deprecated renamed to `vaultwarden-postgresql` */
  "bitwarden_rs-postgresql": AnyRef;
  /** @deprecated renamed to `blockbench` */
  "blockbench-electron": AnyRef;
  /** @deprecated renamed to `bluez` */
  bluezFull: AnyRef;
  /** @deprecated renamed to `bmaptool` */
  "bmap-tools": AnyRef;
  /** @deprecated renamed to `bpftools` */
  bpftool: AnyRef;
  /** @deprecated renamed to `brasero-unwrapped` */
  "brasero-original": AnyRef;
  /** @deprecated renamed to `bridge-utils` */
  bridge_utils: AnyRef;
  /** @deprecated renamed to `zeek` */
  bro: AnyRef;
  /** @deprecated renamed to `btrfs-progs` */
  btrfsProgs: AnyRef;
  /** @deprecated renamed to `tclPackages.bwidget` */
  bwidget: AnyRef;
}

export interface names·c {
  callFromScope: AnyRef;
  "cargo-pgrx_0_16_0": AnyRef;
  "cargo-pgrx_0_16_1": AnyRef;
  cfg: AnyRef;
  chameleon: AnyRef;
  charon: AnyRef;
  "chrome-devtools-axi": AnyRef;
  "chroot-realpath": AnyRef;
  clang_19: AnyRef;
  clj: AnyRef;
  "coc-nvim": AnyRef;
  cognee: AnyRef;
  "cognee-frontend": AnyRef;
  "colima-init": AnyRef;
  "colima-restart": AnyRef;
  "colima-stop": AnyRef;
  concatScript: AnyRef;
  "concord-tui": AnyRef;
  copyPathToStore: AnyRef;
  copyPathsToStore: AnyRef;
  "cursor-agent": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  c14: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  caddy2: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  caffe2: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  callPackage_i686: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "cargo-download": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "cargo-tree": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  carnix: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  cask: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  casperjs: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  cassandra_2_1: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  cassandra_2_2: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  cataclysmDDA: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  catfish: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ccnet: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "cde-gtk-theme": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  cdparanoiaIII: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ceph: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "ceph-dev": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  certbot: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  cgmanager: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  chaps: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  checkbashism: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  chickenPackages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  chickenPackages_5: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  chronos: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  chunkwm: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  cide: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  cinepaint: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  cipherscan: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  circus: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  citrix_workspace_19_10_0: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  citrix_workspace_19_12_0: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  citrix_workspace_19_6_0: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  citrix_workspace_19_8_0: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  citrix_workspace_20_04_0: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  citrix_workspace_20_06_0: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ckb: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "clang-polly": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "clang-sierraHack-stdenv": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  clangAnalyzer: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  clang_10: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  clang_5: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  clang_6: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  clang_7: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  clang_8: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  clang_9: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "cldr-emoji-annotation": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  clearsilver: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  clementineUnfree: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  clfswm: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "clickshare-csc1": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "clisp-tip": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "cloud-print-connector": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "cloud-sql-proxy": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  clucene_core_1: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  clucene_core_2: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  clutter_gtk: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  clwrapperFunction: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  cmakeWithQt4Gui: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  cmake_2_8: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  colmap: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  colmapWithCuda: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "colord-kde": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  coloredlogs: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "container-linux-config-transpiler": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  conway_polynomials: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  cookiecutter: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  coprthr: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  coqPackages_8_10: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  coqPackages_8_11: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  coqPackages_8_12: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  coqPackages_8_5: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  coqPackages_8_6: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  coqPackages_8_7: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  coqPackages_8_8: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  coqPackages_8_9: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  coq_8_5: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  coq_8_6: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  corebird: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  coreclr: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  coredumper: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  corgi: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  couchdb: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  couchdb2: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  couchpotato: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  cplex: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "cpp-gsl": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  cpp_ethereum: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "cpuminer-multi": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  cquery: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  crafty: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  cratesIO: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  credstash: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  crossLibcStdenv: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  cryptol: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  crystal_0_31: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  crystal_0_32: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  crystal_0_33: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  crystal_0_34: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ctl: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  cudatoolkit: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  cudatoolkit_10: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  cudatoolkit_10_0: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  cudatoolkit_10_1: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  cudatoolkit_10_2: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  cudatoolkit_6: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  cudatoolkit_6_5: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  cudatoolkit_7: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  cudatoolkit_7_5: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  cudatoolkit_8: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  cudatoolkit_9: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  cudatoolkit_9_0: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  cudatoolkit_9_1: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  cudatoolkit_9_2: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  cudnn: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  cudnn6_cudatoolkit_8: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  cudnnPackages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  cudnn_cudatoolkit_10: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  cudnn_cudatoolkit_10_0: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  cudnn_cudatoolkit_10_1: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  cudnn_cudatoolkit_10_2: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  cudnn_cudatoolkit_7: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  cudnn_cudatoolkit_7_5: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  cudnn_cudatoolkit_8: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  cudnn_cudatoolkit_9: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  cudnn_cudatoolkit_9_0: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  cudnn_cudatoolkit_9_1: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  cudnn_cudatoolkit_9_2: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "cups-googlecloudprint": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  cupsBjnp: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  curaByDagoma: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  curaLulzbot: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  curaPlugins: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  cura_stable: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  curl_unix_socket: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  curlcpp: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  cutelyst: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  cuter: AnyRef;
  /** @deprecated renamed to `calculix-ccx` */
  calculix: AnyRef;
  /** @deprecated renamed to `kdePackages.calligra` */
  calligra: AnyRef;
  /** @deprecated renamed to `stripJavaArchivesHook` */
  "canonicalize-jars-hook": AnyRef;
  /** @deprecated renamed to `cantarell-fonts` */
  cantarell_fonts: AnyRef;
  /** @deprecated renamed to `espflash` */
  "cargo-espflash": AnyRef;
  /** @deprecated renamed to `certmgr` */
  "certmgr-selfsigned": AnyRef;
  /** @deprecated renamed to `taler-challenger` */
  challenger: AnyRef;
  /** @deprecated renamed to `nagiosPlugins.check_esxi_hardware` */
  "check-esxi-hardware": AnyRef;
  /** @deprecated renamed to `nagiosPlugins.check_mssql_health` */
  "check-mssql-health": AnyRef;
  /** @deprecated renamed to `nagiosPlugins.check_nwc_health` */
  "check-nwc-health": AnyRef;
  /** @deprecated renamed to `nagiosPlugins.check_openvpn` */
  "check-openvpn": AnyRef;
  /** @deprecated renamed to `nagiosPlugins.check_ups_health` */
  "check-ups-health": AnyRef;
  /** @deprecated renamed to `nagiosPlugins.check_uptime` */
  "check-uptime": AnyRef;
  /** @deprecated renamed to `nagiosPlugins.check_wmi_plus` */
  "check-wmiplus": AnyRef;
  /** @deprecated renamed to `nagiosPlugins.check_ssl_cert` */
  checkSSLCert: AnyRef;
  /** @deprecated renamed to `nagiosPlugins.check_smartmon` */
  check_smartmon: AnyRef;
  /** @deprecated renamed to `nagiosPlugins.check_systemd` */
  check_systemd: AnyRef;
  /** @deprecated renamed to `nagiosPlugins.check_zfs` */
  check_zfs: AnyRef;
  /** @deprecated renamed to `chiaki-ng` */
  chiaki4deck: AnyRef;
  /** @deprecated renamed to `chocolate-doom` */
  chocolateDoom: AnyRef;
  /** @deprecated renamed to `gnome-browser-connector` */
  "chrome-gnome-shell": AnyRef;
  /** @deprecated renamed to `cifs-utils` */
  cifs_utils: AnyRef;
  /** @deprecated renamed to `cinnamon` */
  "cinnamon-common": AnyRef;
  /** @deprecated renamed to `llvmPackages_18.clang-tools` */
  "clang-tools_18": AnyRef;
  /** @deprecated renamed to `clingo` */
  clasp: AnyRef;
  /** @deprecated renamed to `claws-mail` */
  "claws-mail-gtk3": AnyRef;
  /** @deprecated renamed to `claws-mail` */
  clawsMail: AnyRef;
  /** @deprecated renamed to `cockroachdb` */
  "cockroachdb-bin": AnyRef;
  /** @deprecated renamed to `hedgedoc` */
  codimd: AnyRef;
  /** @deprecated renamed to `picom` */
  compton: AnyRef;
  /** @deprecated renamed to `picom` */
  "compton-git": AnyRef;
  /** @deprecated renamed to `libck` */
  concurrencykit: AnyRef;
  /** @deprecated renamed to `conntrack-tools` */
  conntrack_tools: AnyRef;
  /** @deprecated renamed to `cool-retro-term` */
  "cool-old-term": AnyRef;
  /** @deprecated renamed to `copilot-language-server` */
  "copilot-language-server-fhs": AnyRef;
  /** @deprecated renamed to `tasks` */
  "cosmic-tasks": AnyRef;
  /** @deprecated renamed to `cpp-ipfs-http-client` */
  "cpp-ipfs-api": AnyRef;
  /** @deprecated renamed to `crispy-doom` */
  crispyDoom: AnyRef;
  /** @deprecated renamed to `tclPackages.critcl` */
  critcl: AnyRef;
  /** @deprecated renamed to `cups-kyodialog` */
  "cups-kyodialog3": AnyRef;
  /** @deprecated renamed to `cups-filters` */
  cups_filters: AnyRef;
  /** @deprecated renamed to `progress` */
  cv: AnyRef;
  /** @deprecated renamed to `cvs-fast-export` */
  cvs_fast_export: AnyRef;
}

export interface names·d {
  "darwin-option": AnyRef;
  "darwin-rebuild": AnyRef;
  "darwin-uninstaller": AnyRef;
  "darwin-version": AnyRef;
  db48: AnyRef;
  db5: AnyRef;
  db53: AnyRef;
  db60: AnyRef;
  "default-gcc-version": AnyRef;
  defaultCrateOverrides: AnyRef;
  defaultGemConfig: AnyRef;
  "dependency-sources": AnyRef;
  "deterministic-host-uname": AnyRef;
  dircolors: AnyRef;
  directoryListingUpdater: AnyRef;
  distutils: AnyRef;
  "docbook-sgml-dtd": AnyRef;
  "docbook-xml-dtd": AnyRef;
  "docbook-xsl": AnyRef;
  dockerAutoLayer: AnyRef;
  dockerMakeLayers: AnyRef;
  docutils: AnyRef;
  droid: AnyRef;
  dulwich: AnyRef;
  dvcWithOptionalRemotes: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  d1x_rebirth: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  d2x_rebirth: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  dart_dev: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  dart_old: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  dashpay: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  dat: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "datadog-integrations-core": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  datasette: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  dbus_tools: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "dd-agent": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ddar: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "deadbeef-mpris2-plugin": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  deadbeefPlugins: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  debian_devscripts: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  deis: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  deisctl: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  deluge: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "deluge-1_x": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "deluge-2_x": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  dep: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  dep2nix: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  dero: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "detect-secrets": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  deviceTree: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "dfu-util-axoloti": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  dgsh: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "dhall-text": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  dhallToNix: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  dibbler: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  diceware: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  dictDBCollector: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  diffPlugins: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  digibyte: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  digibyted: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "dina-font-pcf": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  dir2opus: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  dirmngr: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  discover: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  disper: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  distrho: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  djview4: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  dkimpy: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  dmtx: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  dnsutils: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  docbook5_xsl: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  docbook_xml_xslt: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  docbook_xsl: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  docbook_xsl_ns: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  docbookrx: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "docker-edge": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "docker-machine-xhyve": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "docker-proxy": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  docker_18_09: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  docker_19_03: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  dodgy: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  dogecoind: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "doh-proxy": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  doit: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  dolphin: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  dontRecurseIntoAttrs: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  dot2tex: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "dotnet-sdk_2": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "dotnet-sdk_3": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  dotnetfx35: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  dotnetfx40: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  double_conversion: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  dqlite: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  draftsight: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  dragon: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  drgeo: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  drumstick: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  dune: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  dvb_apps: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  dvc: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "dwarf-therapist": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "dwm-git": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  dxflib: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  dylibbundler: AnyRef;
  /** @deprecated renamed to `dart` */
  dart_stable: AnyRef;
  /** @deprecated renamed to `dbeaver-bin` */
  dbeaver: AnyRef;
  /** @deprecated renamed to `dbus` */
  dbus_daemon: AnyRef;
  /** @deprecated renamed to `dbus-glib` */
  dbus_glib: AnyRef;
  /** @deprecated renamed to `dbus` */
  dbus_libs: AnyRef;
  /** @deprecated renamed to `deadpixi-sam-unstable` */
  "deadpixi-sam": AnyRef;
  /** @deprecated renamed to `debugedit` */
  "debugedit-unstable": AnyRef;
  /** @deprecated renamed to `arcanechat-tui` */
  "deltachat-cursed": AnyRef;
  /** @deprecated renamed to `deltachat-desktop` */
  "deltachat-electron": AnyRef;
  /** @deprecated renamed to `desktop-file-utils` */
  desktop_file_utils: AnyRef;
  /** @deprecated renamed to `lvm2` */
  devicemapper: AnyRef;
  /** @deprecated renamed to `digikam` */
  digikam5: AnyRef;
  /** @deprecated renamed to `dleyna` */
  "dleyna-connector-dbus": AnyRef;
  /** @deprecated renamed to `dleyna` */
  "dleyna-core": AnyRef;
  /** @deprecated renamed to `dleyna` */
  "dleyna-renderer": AnyRef;
  /** @deprecated renamed to `dleyna` */
  "dleyna-server": AnyRef;
  /** @deprecated renamed to `oneDNN` */
  dnnl: AnyRef;
  /** @deprecated renamed to `dnscrypt-proxy` */
  "dnscrypt-proxy2": AnyRef;
  /** @deprecated renamed to `distribution` */
  "docker-distribution": AnyRef;
  /** @deprecated renamed to `docker-compose` */
  docker_compose: AnyRef;
  /** @deprecated renamed to `dockerfile-language-server` */
  "dockerfile-language-server-nodejs": AnyRef;
  /** @deprecated renamed to `dolphin-emu` */
  "dolphin-emu-beta": AnyRef;
  /** @deprecated renamed to `dolphin-emu` */
  dolphinEmu: AnyRef;
  /** @deprecated renamed to `dolphin-emu` */
  dolphinEmuMaster: AnyRef;
  /** @deprecated renamed to `dotnet-runtime` */
  "dotnet-netcore": AnyRef;
  /** @deprecated renamed to `scala_3` */
  dotty: AnyRef;
  /** @deprecated renamed to `dtv-scan-tables` */
  "dtv-scan-tables_linuxtv": AnyRef;
  /** @deprecated renamed to `dtv-scan-tables` */
  "dtv-scan-tables_tvheadend": AnyRef;
  /** @deprecated renamed to `dust` */
  "du-dust": AnyRef;
  /** @deprecated renamed to `dump1090-fa` */
  dump1090: AnyRef;
  /** @deprecated renamed to `dwarf-fortress` */
  dwarf_fortress: AnyRef;
}

export interface names·e {
  ec: AnyRef;
  eclipse: AnyRef;
  ekaosTest: AnyRef;
  ekaosTests: AnyRef;
  elephant: AnyRef;
  "elf-header": AnyRef;
  elixir: AnyRef;
  elixir_1_17: AnyRef;
  elixir_1_18: AnyRef;
  erlang: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  eagle7: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  easyrsa2: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  egg2nix: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  eggDerivation: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  elasticmq: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "elasticsearch-oss": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  elasticsearch6: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "elasticsearch6-oss": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  elasticsearch6Plugins: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  elasticsearch7: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "elasticsearch7-oss": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  elasticsearch7Plugins: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  electron_3: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  electron_4: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  electron_5: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  electron_6: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  electron_7: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  electron_8: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  electron_9: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "electrum-dash": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "element-web": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "elementary-cmake-modules": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  elisa: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  elixir_1_10: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  elixir_1_6: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  elixir_1_7: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  elixir_1_8: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  elixir_1_9: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  elk6Version: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  elk7Version: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  emacs25: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "emacs25-nox": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  emacs25Packages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  emacs25WithPackages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  emacs26: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "emacs26-nox": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  emacs26Packages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  emacs26WithPackages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  emacsMelpa: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  emacsPackagesFor: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  emacsPackagesGen: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  emacsPackagesNg: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  emacsPackagesNgFor: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  emacsPackagesNgGen: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  emacsWithPackages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  emby: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  empathy: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  emscriptenStdenv: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  emscriptenVersion: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  emscriptenfastcomp: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  emscriptenfastcompPackages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  enableDebugging: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  enblendenfuse: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  enchant2: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  encryptr: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  envdir: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  envelope: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  epsxe: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  eql: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  erlangR18: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  erlangR19: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  erlangR20: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  erlangR21: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  erlangR22: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  erlangR23: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  erlang_basho_R16B02: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  erlang_javac: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  erlang_nox: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  erlang_odbc: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  erlang_odbc_javac: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  esniper: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "espeak-ng": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  eteroj: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ethminer: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  euca2ools: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  evilvte: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  evolution_data_server: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  executor: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  exhibitor: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  exrdisplay: AnyRef;
  /** @deprecated renamed to `eask-cli` */
  eask: AnyRef;
  /** @deprecated renamed to `amazon-ec2-utils` */
  "ec2-utils": AnyRef;
  /** @deprecated renamed to `ec2-ami-tools` */
  ec2_ami_tools: AnyRef;
  /** @deprecated renamed to `ec2-api-tools` */
  ec2_api_tools: AnyRef;
  /** @deprecated renamed to `gel` */
  edgedb: AnyRef;
  /** @deprecated renamed to `v4l-utils` */
  "edid-decode": AnyRef;
  /** @deprecated renamed to `lauti` */
  eintopf: AnyRef;
  /** @deprecated renamed to `planify` */
  "elementary-planner": AnyRef;
  /** @deprecated renamed to `emacs-macport` */
  emacsMacport: AnyRef;
  /** @deprecated renamed to `emacs` */
  emacsNativeComp: AnyRef;
  /** @deprecated renamed to `enyo-launcher` */
  "enyo-doom": AnyRef;
  /** @deprecated renamed to `libepoxy` */
  epoxy: AnyRef;
  /** @deprecated renamed to `erlang-language-platform` */
  erlang_language_platform: AnyRef;
  /** @deprecated renamed to `etcd` */
  etcdctl: AnyRef;
  /** @deprecated renamed to `eww` */
  "eww-wayland": AnyRef;
  /** @deprecated renamed to `exfat` */
  "exfat-utils": AnyRef;
}

export interface names·f {
  feedr: AnyRef;
  fetchFromGitiles: AnyRef;
  fetchFromSavannah: AnyRef;
  fetchPnpmDeps: AnyRef;
  ffmpeg_7: AnyRef;
  "ffmpeg_7-full": AnyRef;
  "ffmpeg_7-headless": AnyRef;
  flang_20: AnyRef;
  "flatten-references-graph": AnyRef;
  flex_2_5_39: AnyRef;
  font: AnyRef;
  fontforge: AnyRef;
  foo: AnyRef;
  format: AnyRef;
  freebsd: AnyRef;
  "fresh-editor": AnyRef;
  fts: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  facette: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  factorio: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "factorio-demo": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "factorio-headless": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "factorio-mods": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "factorio-utils": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  fakenes: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  falkon: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "fast-neural-doodle": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  fastnlo: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  faust1: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  faust2: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  fbreader: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  fceux: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  fdbPackages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "fedora-coreos-config-transpiler": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  fedpkg: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  feedreader: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  fetchDockerConfig: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  fetchDockerLayer: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  fetchFromRepoOrCz: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  fetchHex: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  fetchMavenArtifact: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  fetchNuGet: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  fetchRepoProject: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  fetchbower: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  fetchbzr: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  fetchcvs: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  fetchdarcs: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  fetchdocker: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  fetchegg: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  fetchfossil: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  fetchgitLocal: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  fetchgx: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  fetchipfs: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  fetchmtn: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  fetchs3: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  fetchsvnrevision: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  fetchsvnssh: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ffadoFull: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "ffmpeg-sixel": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ffmpeg_2: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ffmpeg_2_8: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ffmpeg_3: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ffmpeg_3_4: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ffmpegthumbs: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  fftwSinglePrec: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  filebeat6: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  filebeat7: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  filelight: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  firebird: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  firebirdSuper: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "firefox-beta-bin-unwrapped": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "firefox-devedition-bin-unwrapped": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "firefox-esr-68": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "firefox-esr-68-unwrapped": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "firefox-esr-wrapper": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  firefoxPackages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  firestr: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "fish-foreign-env": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  fitnesstrax: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  flashplayer: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "flashplayer-standalone": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "flashplayer-standalone-debugger": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  flashtool: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  flink_1_5: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  flintqs: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  fltk13: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  fluidsynth_1: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  flutterPackages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  flvtool2: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  fmbt: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  fme: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "font-awesome-ttf": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "font-droid": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "fontconfig-penultimate": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "fontconfig-ultimate": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  fontconfig_210: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "fontforge-fonttools": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "foo-yc20": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  foomatic_filters: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  forceSystem: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  foundationdb51: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  foundationdb52: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  foundationdb60: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  foundationdb61: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  fprot: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  frab: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  frameworkintegration: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  freeciv_gtk: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  freepops: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  freicoin: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "fscryptctl-experimental": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  fsfs: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  fsharp41: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  fusePackages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  fuse_exfat: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  fuseki: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  fusesmb: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  fwupdate: AnyRef;
  /** @deprecated renamed to `f3d` */
  f3d_egl: AnyRef;
  /** @deprecated renamed to `fastnlo-toolkit` */
  fastnlo_toolkit: AnyRef;
  /** @deprecated renamed to `faustPhysicalModeling` */
  faustStk: AnyRef;
  /** @deprecated renamed to `catppuccin-fcitx5` */
  "fcitx5-catppuccin": AnyRef;
  /** @deprecated renamed to `lua52Packages.fennel` */
  fennel: AnyRef;
  /** @deprecated renamed to `fetchFromGitHub` */
  fetchFromGithub: AnyRef;
  /** @deprecated renamed to `bsd-finger` */
  finger_bsd: AnyRef;
  /** @deprecated renamed to `bsd-fingerd` */
  fingerd_bsd: AnyRef;
  /** @deprecated renamed to `nerd-fonts.fira-code` */
  "fira-code-nerdfont": AnyRef;
  /** @deprecated renamed to `firefox` */
  "firefox-wayland": AnyRef;
  /** @deprecated renamed to `firefox` */
  "firefox-wrapper": AnyRef;
  /** @deprecated renamed to `firefox` */
  firefoxWrapper: AnyRef;
  /** @deprecated renamed to `linux-firmware` */
  firmwareLinuxNonfree: AnyRef;
  /** @deprecated renamed to `jumpy` */
  fishfight: AnyRef;
  /** @deprecated renamed to `fittrackee` */
  "fit-trackee": AnyRef;
  /** @deprecated renamed to `flamegraph` */
  flameGraph: AnyRef;
  /** @deprecated renamed to `flashprog` */
  "flashrom-stable": AnyRef;
  /** @deprecated renamed to `flatbuffers` */
  flatbuffers_2_0: AnyRef;
  /** @deprecated renamed to `flint` */
  flint3: AnyRef;
  /** @deprecated renamed to `floorp-bin` */
  floorp: AnyRef;
  /** @deprecated renamed to `floorp-bin-unwrapped` */
  "floorp-unwrapped": AnyRef;
  /** @deprecated renamed to `flow-control` */
  "flow-editor": AnyRef;
  /** @deprecated renamed to `fahclient` */
  foldingathome: AnyRef;
  /** @deprecated renamed to `folo` */
  follow: AnyRef;
  /** @deprecated renamed to `forgejo-runner` */
  "forgejo-actions-runner": AnyRef;
  /** @deprecated renamed to `fractal` */
  "fractal-next": AnyRef;
  /** @deprecated renamed to `framework-tool` */
  "framework-system-tools": AnyRef;
  /** @deprecated renamed to `kdePackages.francis` */
  francis: AnyRef;
  /** @deprecated renamed to `freecad` */
  "freecad-qt6": AnyRef;
  /** @deprecated renamed to `freecad` */
  "freecad-wayland": AnyRef;
  /** @deprecated renamed to `freerdp` */
  freerdp3: AnyRef;
  /** @deprecated renamed to `freerdp` */
  freerdpUnstable: AnyRef;
  /** @deprecated renamed to `libsForQt5.futuresql` */
  futuresql: AnyRef;
  /** @deprecated renamed to `fx-cast-bridge` */
  fx_cast_bridge: AnyRef;
}

export interface names·g {
  garage: AnyRef;
  gccForLibs: AnyRef;
  gccFun: AnyRef;
  gccMultiStdenv: AnyRef;
  gccStdenvNoLibs: AnyRef;
  gcc_latest: AnyRef;
  gdal: AnyRef;
  generateSplicesForMkScope: AnyRef;
  genericUpdater: AnyRef;
  "gh-axi": AnyRef;
  "gh-stack": AnyRef;
  ghc: AnyRef;
  ghostscript: AnyRef;
  "ghq-sync": AnyRef;
  "git-doc": AnyRef;
  "git-filter-repo": AnyRef;
  "git-xet": AnyRef;
  gitUpdater: AnyRef;
  "github-copilot-cli": AnyRef;
  "gitlab-runner_1_11": AnyRef;
  gmp: AnyRef;
  gmp6: AnyRef;
  gnuStdenv: AnyRef;
  gnupg23: AnyRef;
  go_1_25: AnyRef;
  "golem-binary": AnyRef;
  gradle_8: AnyRef;
  grep: AnyRef;
  gtk: AnyRef;
  gtk3: AnyRef;
  guile_3_0: AnyRef;
  gunicorn: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  g4py: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gaia: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gambatte: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "gambit-support": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gammy: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gams: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "garmin-plugin": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  garmindev: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gawp: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "gcc-snapshot": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gcc10Stdenv: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gcc49Stdenv: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gcc6Stdenv: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gcc7Stdenv: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gcc8Stdenv: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gcc9Stdenv: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gccApple: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gccCrossStageStatic: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gccgo6: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gcl_2_6_13_pre: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gdal_1_11: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gdal_2: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "gdata-sharp": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "gdb-multitarget": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gdc9: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gdk_pixbuf: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gdown: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gdrivefs: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gecode_6: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gegl_0_4: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "gerbil-support": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "gerbilPackages-unstable": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  getmail: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gettextWithExpat: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gfortran6: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "ghc-standalone-archive": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ghcid: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ghdl: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ghostwriter: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "ghp-import": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  giblib: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  giflib_4_1: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "git-lfs1": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "git-revise": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gitAndTools: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gitRepo: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "github-cli": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gitinspector: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gksu: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  glfw3: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  glib_networking: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  glibcCross: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  glibcIconv: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "gmic-qt-krita": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gmic_krita_qt: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gmime2: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gmvault: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gnash: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gnat10: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gnat6: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gnat9: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gnokii: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "gnome-breeze": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "gnome-keysign": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "gnome-sharp": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "gnome-themes-standard": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gnome15: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gnome3: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gnome_doc_utils: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gnome_themes_standard: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gnonlin: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "gns3-gui": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "gns3-server": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gnucash: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gnunet_git: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gnupg1compat: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gnupg20: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "gnuradio-ais": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "gnuradio-gsm": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "gnuradio-limesdr": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "gnuradio-nacl": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "gnuradio-osmosdr": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "gnuradio-rds": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "gnuradio-with-packages": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gnused_422: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gnustep: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "gnutls-kdh": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gnuvd: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "go-dependency-manager": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "go-langserver": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "go-pup": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "go-repo-root": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  go2nix: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  go_1_12: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  go_1_13: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  go_1_14: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  go_1_15: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  go_bootstrap: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gobjectIntrospection: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gogoclient: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  goimports: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  goklp: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "golly-beta": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gometalinter: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "google-compute-engine": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "google-compute-engine-oslogin": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "google-music-scripts": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "google-musicmanager": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "google-play-music-desktop-player": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  googleAuthenticator: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  googleearth: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gperf_3_0: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gpgstats: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gppcscconnectionplugin: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gpshell: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "gr-ais": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "gr-gsm": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "gr-limesdr": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "gr-nacl": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "gr-osmosdr": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "gr-rds": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "graalvm11-ee": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  graalvm8: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "graalvm8-ee": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "grab-site": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gradio: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gradleGen: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gradle_4_10: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  granatier: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  grantlee5: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  graphviz_2_32: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  graylog: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "grib-api": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  grub: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  grub2: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gsettings_desktop_schemas: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gsignondPlugins: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gsl_1: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "gst-plugins-bad": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "gst-plugins-base": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "gst-plugins-good": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "gst-plugins-ugly": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "gst-python": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gst_all: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gst_plugins_bad: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gst_plugins_base: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gst_plugins_good: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gst_plugins_ugly: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gst_python: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gstreamer: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gstreamermm: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "gtk-mac-integration-gtk3": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "gtk-recordmydesktop": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gtk2: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gtk_doc: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gtklick: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gtkmathview: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gtksourceview3: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gtmess: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "guile-gnome": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "guile-lint": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  guileCairo: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  guileGnome: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  guileLint: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  guile_lib: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  guile_ncurses: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  guitone: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gupnp_av: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gupnp_dlna: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gupnp_igd: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gupnptools: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gutenberg: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "gvisor-containerd-shim": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gwenview: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gwrap: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gwtdragdrop: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  gwtwidgets: AnyRef;
  /** @deprecated renamed to `gapless` */
  g4music: AnyRef;
  /** @deprecated renamed to `garage_1` */
  garage_1_x: AnyRef;
  /** @deprecated renamed to `geekbench_4` */
  geekbench4: AnyRef;
  /** @deprecated renamed to `geekbench_5` */
  geekbench5: AnyRef;
  /** @deprecated renamed to `go-graft` */
  gg: AnyRef;
  /** @deprecated renamed to `kdePackages.glaxnimate` */
  glaxnimate: AnyRef;
  /** @deprecated renamed to `glew` */
  "glew-egl": AnyRef;
  /** @deprecated renamed to `glfw` */
  "glfw-wayland": AnyRef;
  /** @deprecated renamed to `glfw3-minecraft` */
  "glfw-wayland-minecraft": AnyRef;
  /** @deprecated renamed to `mesa-demos` */
  glxinfo: AnyRef;
  /** @deprecated renamed to `lieer` */
  gmailieer: AnyRef;
  /** @deprecated renamed to `gtest` */
  gmock: AnyRef;
  /** @deprecated renamed to `gnat-bootstrap` */
  gnatboot: AnyRef;
  /** @deprecated renamed to `nats-server` */
  gnatsd: AnyRef;
  /** @deprecated renamed to `gnome-firmware` */
  "gnome-firmware-updater": AnyRef;
  /** @deprecated renamed to `celluloid` */
  "gnome-mpv": AnyRef;
  /** @deprecated renamed to `gnome-secrets` */
  "gnome-passwordsafe": AnyRef;
  /** @deprecated renamed to `resources` */
  "gnome-resources": AnyRef;
  /** @deprecated renamed to `gnome-user-docs` */
  gnome_user_docs: AnyRef;
  /** @deprecated renamed to `gnucobol` */
  "gnu-cobol": AnyRef;
  /** @deprecated renamed to `thud` */
  "go-thumbnailer": AnyRef;
  /** @deprecated renamed to `upower-notify` */
  "go-upower-notify": AnyRef;
  /** @deprecated renamed to `gobby` */
  gobby5: AnyRef;
  /** @deprecated renamed to `godot-export-templates-bin` */
  "godot-export-templates": AnyRef;
  /** @deprecated renamed to `gflags` */
  "google-gflags": AnyRef;
  /** @deprecated renamed to `gpt4all` */
  "gpt4all-chat": AnyRef;
  /** @deprecated renamed to `gpxsee` */
  "gpxsee-qt6": AnyRef;
  /** @deprecated renamed to `graalvmPackages.graalvm-ce` */
  "graalvm-ce": AnyRef;
  /** @deprecated renamed to `graalvmPackages.graalvm-oracle` */
  "graalvm-oracle": AnyRef;
  /** @deprecated renamed to `grafana-reporter` */
  grafana_reporter: AnyRef;
  /** @deprecated renamed to `clingo` */
  gringo: AnyRef;
  /** @deprecated renamed to `grub2` */
  grub2_full: AnyRef;
  /** @deprecated renamed to `dissent` */
  gtkcord4: AnyRef;
  /** @deprecated renamed to `disarchive` */
  "guile-disarchive": AnyRef;
  /** @deprecated renamed to `gutenprint-bin` */
  gutenprintBin: AnyRef;
}

export interface names·h {
  herdr: AnyRef;
  "hie-nix": AnyRef;
  hindsight: AnyRef;
  homeManagerPackage: AnyRef;
  httpTwoLevelsUpdater: AnyRef;
  hyprtoolkit: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  hadoop_2_7: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  hadoop_2_8: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  hadoop_2_9: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  hadoop_3_0: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  hadoop_3_1: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "hal-flash": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  hardenedLinuxPackagesFor: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  hardlink: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  hawkthorne: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  haxe_3_2: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  haxe_3_4: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  hdf5: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  hdf5_1_8: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  hdf_java: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  heapster: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  heartbeat6: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  heartbeat7: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  heimdalFull: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  heme: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "heptio-ark": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  hexen: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  heyefi: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  hhvm: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  hiPrio: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  hicolor_icon_theme: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  holdingnuts: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "holochain-go": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  hplipWithPlugin_3_16_11: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  hplipWithPlugin_3_18_5: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  hplip_3_16_11: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  hplip_3_18_5: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  htmlTidy: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  hunspellWithDicts: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  hxcpp: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "hydra-flakes": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "hydra-migration": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "hydra-unstable": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "hydrogen-unstable": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "hyper-haskell": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "hyper-haskell-server-with-packages": AnyRef;
  /** @deprecated renamed to `hepmc2` */
  hepmc: AnyRef;
  /** @deprecated renamed to `karakeep` */
  hoarder: AnyRef;
  /** @deprecated renamed to `coal` */
  "hpp-fcl": AnyRef;
  /** @deprecated renamed to `xh` */
  "ht-rust": AnyRef;
  /** @deprecated renamed to `hydra` */
  hydra_unstable: AnyRef;
  /** @deprecated renamed to `hyprshell` */
  hyprswitch: AnyRef;
}

export interface names·i {
  icu76: AnyRef;
  icu78: AnyRef;
  "igraph-c": AnyRef;
  importNpmLock: AnyRef;
  impureUseNativeOptimizations: AnyRef;
  infat: AnyRef;
  integrationTests: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "i-score": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  i3cat: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  iaca_3_0: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  iana_etc: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  iasl: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "ibus-qt": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ical2org: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  icedtea8_web: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  icedtea_web: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  icingaweb2Modules: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  icu58: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  icu59: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  icu65: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  idea: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  idrisPackages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ike: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ilixi: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  imapproxy: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  imatix_gsl: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  imlib: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  impressive: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  inav: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  inboxer: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  inkscape_0: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ino: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "input-fonts": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "instead-launcher": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "intecture-agent": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "intecture-auth": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "intecture-cli": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  interfacer: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  iops: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  iperf3: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  iproute_mptcp: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ipscan: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ipsecTools: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "iptables-nftables-compat": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  iptraf: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ir: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  irssi_fish: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  isl_0_20: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  itk4: AnyRef;
  /** @deprecated renamed to `i3` */
  "i3-gaps": AnyRef;
  /** @deprecated renamed to `imagemagick` */
  imagemagick7: AnyRef;
  /** @deprecated renamed to `imagemagickBig` */
  imagemagick7Big: AnyRef;
  /** @deprecated renamed to `imagemagick_light` */
  imagemagick7_light: AnyRef;
  /** @deprecated renamed to `immersed` */
  "immersed-vr": AnyRef;
  /** @deprecated renamed to `nerd-fonts.inconsolata` */
  "inconsolata-nerdfont": AnyRef;
  /** @deprecated renamed to `tclPackages.incrtcl` */
  incrtcl: AnyRef;
  /** @deprecated renamed to `rdma-core` */
  "infiniband-diags": AnyRef;
  /** @deprecated renamed to `inotify-tools` */
  inotifyTools: AnyRef;
  /** @deprecated renamed to `insync` */
  "insync-v3": AnyRef;
  /** @deprecated renamed to `inter` */
  "inter-ui": AnyRef;
  /** @deprecated renamed to `kubo` */
  ipfs: AnyRef;
  /** @deprecated renamed to `kubo-migrator` */
  "ipfs-migrator": AnyRef;
  /** @deprecated renamed to `kubo-fs-repo-migrations` */
  "ipfs-migrator-all-fs-repo-migrations": AnyRef;
  /** @deprecated renamed to `kubo-migrator-unwrapped` */
  "ipfs-migrator-unwrapped": AnyRef;
  /** @deprecated renamed to `iproute2` */
  iproute: AnyRef;
  /** @deprecated renamed to `iso-flags-png-320x240` */
  "iso-flags-png-320x420": AnyRef;
  /** @deprecated renamed to `istat-menus` */
  istatmenus: AnyRef;
  /** @deprecated renamed to `tclPackages.itktcl` */
  itktcl: AnyRef;
}

export interface names·j {
  java: AnyRef;
  jdk21: AnyRef;
  "jj-starship": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  jamomacore: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  jbidwatcher: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  jbuilder: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  jd: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  jdk14: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  jdk14_headless: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  jdk8: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  jdkdistro: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  jemalloc450: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  jfbpdf: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  jikes: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "jing-trang": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  jl: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  jonprl: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  joseki: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  journalbeat: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  journalbeat6: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  journalbeat7: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  joypixels: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  jre8Plugin: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  jrePlugin: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  jre_headless: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  json_glib: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  jucipp: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  julia_07: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  julia_1: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  julia_10: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  julia_11: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  julia_13: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  junit: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  junixsocket: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "jupyter-kernel": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  jvmci8: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  jzmq: AnyRef;
  /** @deprecated renamed to `jack2` */
  jack2Full: AnyRef;
  /** @deprecated renamed to `jami` */
  "jami-client": AnyRef;
  /** @deprecated renamed to `jami` */
  "jami-client-qt": AnyRef;
  /** @deprecated renamed to `jami` */
  "jami-daemon": AnyRef;
}

export interface names·k {
  "kakoune-test-plugin": AnyRef;
  kanidmWithSecretProvisioning_1_10: AnyRef;
  keepDebugInfo: AnyRef;
  "kiro-cli": AnyRef;
  "knot-resolver_5": AnyRef;
  kotlinc: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  k3b: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  k9copy: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kactivitymanagerd: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kaddressbook: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kapidox: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kapptemplate: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kate: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kbdKeymaps: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kcachegrind: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kcalc: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kcharselect: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kcolorchooser: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "kde-cli-tools": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "kde-gtk-config": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "kde2-decoration": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kdeApplications: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kdeFrameworks: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kdeconnect: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "kdecoration-viewer": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kded: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kdenlive: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "kdeplasma-addons": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kdesu: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "kdev-php": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "kdev-python": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kdevelop: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "kdevelop-pg-qt": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "kdevelop-unwrapped": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kdf: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kdialog: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "kdiff3-qt5": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kdoctools: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  keditbookmarks: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "keepass-keefox": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "keepassx-community": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "keepassx-reboot": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "keepassx2-http": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  keepnote: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kernelPatches: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kexi: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kexpand: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "keybase-go": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  keyfinder: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  keymon: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  keysmith: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kf5gpgmepp: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kfind: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kgamma5: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kget: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kgpg: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  khelpcenter: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "kibana-oss": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kibana6: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "kibana6-oss": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "kibana7-oss": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kid3: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kig: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kindlegen: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "kinetic-cpp-client": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kinfocenter: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kinit: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kino: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kippo: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kitinerary: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kleopatra: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kmail: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kmenuedit: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kmix: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kmplot: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  knockknock: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kodestudio: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kodi: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kolourpaint: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kompare: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  konsole: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kontact: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  konversation: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kops_1_15: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kops_1_16: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kops_1_17: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  korganizer: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kpkpass: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "kramdown-rfc2629": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  krdc: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "krename-qt5": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  krfb: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  krohnkite: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kscreen: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kscreenlocker: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ksshaskpass: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kst: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ksysguard: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ksystemlog: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ktorrent: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ktouch: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "kube-aws": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kubectl: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kubeless: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kubicorn: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kvm: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "kwallet-pam": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kwalletmanager: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "kwayland-integration": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kwin: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "kwin-tiling": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  kwrited: AnyRef;
  /** @deprecated renamed to `kcat` */
  kafkacat: AnyRef;
  /** @deprecated renamed to `kakoune-lsp` */
  "kak-lsp": AnyRef;
  /** @deprecated renamed to `keepkey-agent` */
  keepkey_agent: AnyRef;
  /** @deprecated renamed to `libkrb5` */
  kerberos: AnyRef;
  /** @deprecated renamed to `kexec-tools` */
  kexectools: AnyRef;
  /** @deprecated renamed to `gnome-console` */
  kgx: AnyRef;
  /** @deprecated renamed to `kicad` */
  "kicad-with-packages3d": AnyRef;
  /** @deprecated renamed to `kodi-gbm` */
  kodiGBM: AnyRef;
  /** @deprecated renamed to `kodi` */
  kodiPlain: AnyRef;
  /** @deprecated renamed to `kodi-wayland` */
  kodiPlainWayland: AnyRef;
  /** @deprecated renamed to `kodiPackages` */
  kodiPlugins: AnyRef;
  /** @deprecated renamed to `krb5` */
  krb5Full: AnyRef;
  /** @deprecated renamed to `kreative-square` */
  "kreative-square-fonts": AnyRef;
  /** @deprecated renamed to `krita` */
  "krita-beta": AnyRef;
  /** @deprecated renamed to `muvm` */
  krun: AnyRef;
  /** @deprecated renamed to `k3d` */
  kube3d: AnyRef;
  /** @deprecated renamed to `kubeclarity` */
  kubei: AnyRef;
  /** @deprecated renamed to `kubo-fs-repo-migrations` */
  "kubo-migrator-all-fs-repo-migrations": AnyRef;
}

export interface names·l {
  "lavish-axi": AnyRef;
  lazyworktree: AnyRef;
  lcms2: AnyRef;
  libGLX: AnyRef;
  libXpm: AnyRef;
  libc: AnyRef;
  libcIconv: AnyRef;
  libffiReal: AnyRef;
  libgcc: AnyRef;
  libglut: AnyRef;
  libglvnd: AnyRef;
  libgnurx: AnyRef;
  libguestfs: AnyRef;
  libintl: AnyRef;
  libjpeg_turbo: AnyRef;
  libkrb5: AnyRef;
  libnghttp2: AnyRef;
  libtool2: AnyRef;
  libxft: AnyRef;
  libxkbfile: AnyRef;
  libxml2: AnyRef;
  libxshmfence: AnyRef;
  libxslt: AnyRef;
  "linear-cli": AnyRef;
  lingua: AnyRef;
  "linux-support": AnyRef;
  linuxPackages_5_10: AnyRef;
  linuxPackages_5_15: AnyRef;
  linuxPackages_6_1: AnyRef;
  linuxPackages_6_12: AnyRef;
  linuxPackages_6_17: AnyRef;
  linuxPackages_6_18: AnyRef;
  linuxPackages_6_6: AnyRef;
  lit: AnyRef;
  lld_19: AnyRef;
  lldb_19: AnyRef;
  llvm: AnyRef;
  llvmPackages_19: AnyRef;
  llvmPackages_git: AnyRef;
  llvm_18: AnyRef;
  llvm_19: AnyRef;
  llvm_20: AnyRef;
  llvm_21: AnyRef;
  lnl: AnyRef;
  lowdown: AnyRef;
  lua5_1: AnyRef;
  lua5_2: AnyRef;
  lua5_2_compat: AnyRef;
  lua5_3: AnyRef;
  lua5_4: AnyRef;
  lua5_5: AnyRef;
  lua5_5_compat: AnyRef;
  luajit_2_1: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  lastfmsubmitd: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  lean3: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ledger_agent: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  leksah: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  letsencrypt: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  lfe: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  lfe_1_2: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  lfe_1_3: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libGL_driver: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libappindicator: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libaudit: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libav_all: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libbluedevil: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libcCross: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libcCrossChooser: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libcanberra_gtk2: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libcanberra_gtk3: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libcanberra_kde: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libcap_manpages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libcap_progs: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "libco-canonical": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libcroco: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libcxxabi: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libdap: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "libdbusmenu-glib": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libdbusmenu_qt: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libdbusmenu_qt5: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libdigidoc: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libdwarf: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libechonest: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  liberation_ttf_v1_from_source: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  liberation_ttf_v2: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  liberation_ttf_v2_from_source: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  liberationsansnarrow: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libffado: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libfive: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libfx2: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libgcrypt_1_5: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libgit2_0_27: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libgksu: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libgnome_keyring: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libgnome_keyring3: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "libgpgerror-gen-posix-lock-obj": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libgroove: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libgumbo: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libiio: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libindicate: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "libindicate-gtk2": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "libindicate-gtk3": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libindicator: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libintlOrEmpty: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libjreen: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libjson_rpc_cpp: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libkml: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  liblapack: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  liblapackWithoutAtlas: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  liblastfm: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  liblrdf: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libmodulemd: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "libmongo-client": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libmsgpack: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libnih: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libosmpbf: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libpng_apng: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libqmatrixclient: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libqrencode: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libquvi: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  librealsense: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  librecad2: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libreoffice: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "libreoffice-args": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "libreoffice-qt": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "libreoffice-unwrapped": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  librepo: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libressl_3_0: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libressl_3_1: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  librevisa: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  librsync_0_9: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libsForQt512: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libsearpc: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libsexy: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libsigcxx12: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "libsigrok-0-3-0": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libsigrok4dsl: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libsigrokdecode4dsl: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libspotify: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libstdcxxHook: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libsysfs: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libtgvoip: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libtidy: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libtool_2: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libtorrentRasterbar: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "libtorrentRasterbar-1_1_x": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "libtoxcore-new": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libtoxcore_0_1: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libtoxcore_0_2: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libtxc_dxtn: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libtxc_dxtn_s2tc: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libudev: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "libusb1-axoloti": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "libva-full": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "libva1-full": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libvirt_5_9_0: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libvisual: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libwebsockets_3_1: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libwebsockets_3_2: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libwebsockets_4_0: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libxfs: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libxkbcommon_7: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libxkbcommon_8: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  libyamlcpp_0_3: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  lief: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "lightstep-tracer-cpp": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  lighttable: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  lilyterm: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "lilyterm-git": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  links: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "linux-steam-integration": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  linuxConfig: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  linuxManualConfig: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "linuxPackages-libre": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  linuxPackages_4_14: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  linuxPackages_4_19: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  linuxPackages_4_4: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  linuxPackages_4_9: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  linuxPackages_5_4: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  linuxPackages_5_6: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  linuxPackages_5_7: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  linuxPackages_custom: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  linuxPackages_hardkernel_4_14: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  linuxPackages_hardkernel_latest: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "linuxPackages_latest-libre": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  linuxPackages_latest_hardened: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  linuxPackages_latest_xen_dom0: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  linuxPackages_latest_xen_dom0_hardened: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  linuxPackages_mptcp: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  linuxPackages_rpi0: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  linuxPackages_rpi1: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  linuxPackages_rpi2: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  linuxPackages_rpi3: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  linuxPackages_rpi4: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  linuxPackages_testing: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  linuxPackages_testing_bcachefs: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  linuxPackages_testing_hardened: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  linuxPackages_xen_dom0: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  linuxPackages_xen_dom0_hardened: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  linux_4_14: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  linux_4_19: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  linux_4_4: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  linux_4_9: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  linux_5_4: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  linux_5_6: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  linux_5_7: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  linux_hardened: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  linux_hardkernel_4_14: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  linux_hardkernel_latest: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  linux_latest: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "linux_latest-libre": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  linux_latest_hardened: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  linux_mptcp: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  linux_mptcp_94: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  linux_mptcp_95: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  linux_rpi0: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  linux_rpi1: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  linux_rpi2: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  linux_rpi3: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  linux_rpi4: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  linux_testing: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  linux_testing_bcachefs: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  linux_testing_hardened: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  linuxband: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  lirc: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  lispPackages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  lispPackagesFor: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  lld_10: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  lld_5: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  lld_6: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  lld_7: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  lld_8: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  lld_9: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  lldb_10: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  lldb_5: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  lldb_6: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  lldb_7: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  lldb_8: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  lldb_9: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "llvm-polly": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  llvmPackages_10: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  llvmPackages_5: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  llvmPackages_6: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  llvmPackages_7: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  llvmPackages_8: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  llvmPackages_9: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  llvmPackages_latest: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  llvmPackages_rocm: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  llvm_10: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  llvm_5: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  llvm_6: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  llvm_7: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  llvm_8: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  llvm_9: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  loadcaffe: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "logitech-udev-rules": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  logstash6: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "logstash6-oss": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  logstash7: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  love_0_7: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  love_0_8: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  love_0_9: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  love_11: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  lowPrio: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  lprof: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  lttngTools: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  lttngUst: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  lua5: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  lua51Packages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  lua53Packages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  lua5_1_sockets: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  lua5_expat: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  lua5_sec: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  luaInterpreters: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  luarocks: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "luarocks-nix": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  lumo: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  lush2: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  luxcorerender: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "lxappearance-gtk3": AnyRef;
  /** @deprecated renamed to `piper-tts` */
  larynx: AnyRef;
  /** @deprecated renamed to `lmmath` */
  "latinmodern-math": AnyRef;
  /** @deprecated renamed to `lazarus-qt5` */
  "lazarus-qt": AnyRef;
  /** @deprecated renamed to `dysk` */
  lfs: AnyRef;
  /** @deprecated renamed to `libayatana-appindicator` */
  "libayatana-appindicator-gtk3": AnyRef;
  /** @deprecated renamed to `libayatana-indicator` */
  "libayatana-indicator-gtk3": AnyRef;
  /** @deprecated renamed to `bencodetools` */
  libbencodetools: AnyRef;
  /** @deprecated renamed to `libbpf` */
  libbpf_1: AnyRef;
  /** @deprecated renamed to `mongoc` */
  libbson: AnyRef;
  /** @deprecated renamed to `libcap` */
  libcap_pam: AnyRef;
  /** @deprecated renamed to `libdwarf` */
  "libdwarf-lite": AnyRef;
  /** @deprecated renamed to `libgda5` */
  libgda: AnyRef;
  /** @deprecated renamed to `game-music-emu` */
  libgme: AnyRef;
  /** @deprecated renamed to `libgnome-keyring` */
  "libgnome-keyring3": AnyRef;
  /** @deprecated renamed to `libgpg-error` */
  libgpgerror: AnyRef;
  /** @deprecated renamed to `heimdal` */
  libheimdal: AnyRef;
  /** @deprecated renamed to `darwin.libiconv` */
  "libiconv-darwin": AnyRef;
  /** @deprecated renamed to `libixp` */
  libixp_hg: AnyRef;
  /** @deprecated renamed to `libjpeg_original` */
  libjpeg_drop: AnyRef;
  /** @deprecated renamed to `libmusicbrainz` */
  libmusicbrainz5: AnyRef;
  /** @deprecated renamed to `libosmo-sigtran` */
  "libosmo-sccp": AnyRef;
  /** @deprecated renamed to `libpulseaudio` */
  "libpulseaudio-vanilla": AnyRef;
  /** @deprecated renamed to `libsForQt5.libqtpas` */
  libqt5pas: AnyRef;
  /** @deprecated renamed to `libraw` */
  libraw_unstable: AnyRef;
  /** @deprecated renamed to `lrdf` */
  librdf: AnyRef;
  /** @deprecated renamed to `libreoffice-qt` */
  "libreoffice-qt6": AnyRef;
  /** @deprecated renamed to `libreoffice-qt-fresh` */
  "libreoffice-qt6-fresh": AnyRef;
  /** @deprecated renamed to `libreoffice-qt-still` */
  "libreoffice-qt6-still": AnyRef;
  /** @deprecated renamed to `librewolf` */
  "librewolf-wayland": AnyRef;
  /** @deprecated renamed to `rtl-sdr` */
  librtlsdr: AnyRef;
  /** @deprecated renamed to `seatd` */
  libseat: AnyRef;
  /** @deprecated renamed to `libsoup_2_4` */
  libsoup: AnyRef;
  /** @deprecated renamed to `libtensorflow` */
  "libtensorflow-bin": AnyRef;
  /** @deprecated renamed to `libtorrent-rakshasa` */
  libtorrent: AnyRef;
  /** @deprecated renamed to `libtorrent-rasterbar-1_2_x` */
  "libtorrentRasterbar-1_2_x": AnyRef;
  /** @deprecated renamed to `libtransmission_4` */
  libtransmission: AnyRef;
  /** @deprecated renamed to `giflib` */
  libungif: AnyRef;
  /** @deprecated renamed to `libusb1` */
  libusb: AnyRef;
  /** @deprecated renamed to `libwnck` */
  libwnck3: AnyRef;
  /** @deprecated renamed to `yaml-cpp` */
  libyamlcpp: AnyRef;
  /** @deprecated renamed to `lightdm-gtk-greeter` */
  lightdm_gtk_greeter: AnyRef;
  /** @deprecated renamed to `lima` */
  "lima-bin": AnyRef;
  /** @deprecated renamed to `stopmotion` */
  linuxstopmotion: AnyRef;
  /** @deprecated renamed to `walk` */
  llama: AnyRef;
  /** @deprecated renamed to `google-fonts` */
  "lobster-two": AnyRef;
  /** @deprecated renamed to `loco` */
  "loco-cli": AnyRef;
  /** @deprecated renamed to `xz` */
  lzma: AnyRef;
}

export interface names·m {
  m4: AnyRef;
  makeFontsCache: AnyRef;
  makeInitrd: AnyRef;
  makeLinuxHeaders: AnyRef;
  makeModulesClosure: AnyRef;
  makePkgconfigItem: AnyRef;
  makeScopeWithSplicing: AnyRef;
  "makeScopeWithSplicing'": AnyRef;
  makeStatic: AnyRef;
  makeStaticBinaries: AnyRef;
  makeStaticDarwin: AnyRef;
  makeStaticLibraries: AnyRef;
  makeWrapper: AnyRef;
  "man-db": AnyRef;
  "markdown-toc": AnyRef;
  "markdown-tree-parser": AnyRef;
  mashumaro: AnyRef;
  mathplotlib: AnyRef;
  mercurial: AnyRef;
  mesa_i686: AnyRef;
  mesonEmulatorHook: AnyRef;
  "mistral-vibe": AnyRef;
  mkDevShell: AnyRef;
  mkGCCNGPackages: AnyRef;
  mkManyVariants: AnyRef;
  mkNugetDeps: AnyRef;
  mkNugetSource: AnyRef;
  mkStdenvNoLibs: AnyRef;
  mkdocs: AnyRef;
  "moshi-hook": AnyRef;
  mpvScript: AnyRef;
  multiStdenv: AnyRef;
  "my-custom-watcher": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "m3d-linux": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  maestral: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "magic-wormhole": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  magma: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "mail-notification": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mailpile: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  makeAutostartItem: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  makeOverridable: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mame: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  man_db: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  manim: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  manpages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  manul: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  marathon: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  marble: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "mariadb-client": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "mariadb-connector-c": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "mariadb-connector-c_3_1": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "markdown-pp": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  marp: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  martyr: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  matcha: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mathics: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  matrique: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  maven3: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  maxscale: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mbedtls_1_3: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mbox: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mcgrid: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mdadm4: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mediatomb: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  meguca: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  memtest86: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  meo: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mercurial_4: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mesa_glu: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mesa_noglu: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mesos: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mess: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  metal: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  metaocaml_3_09: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  metricbeat6: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  metricbeat7: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mht2htm: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mididings: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  midoriWrapper: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  milou: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mimms: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  minergate: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "minergate-cli": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  minetestclient_4: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  minetestclient_5: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  minetestserver_4: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  minetestserver_5: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  minetime: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mininet: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  miniupnpc_1: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  miniupnpc_2: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  minuet: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mirage: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mist: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mitmproxy: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mk: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mkCoqPackages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mkKops: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mkLibsForQt5: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mkSaneConfig: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "mlt-qt5": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mobile_broadband_provider_info: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  moby: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mod_ca: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mod_crl: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mod_csr: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mod_dnssd: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mod_fastcgi: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mod_ocsp: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mod_pkcs12: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mod_python: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mod_scep: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mod_spkac: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mod_timestamp: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mod_wsgi: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  module_init_tools: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  moneyplex: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mongodb: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "mongodb-3_4": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "mongodb-3_6": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "mongodb-4_0": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "mongodb-4_2": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "mono-zeroconf": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mono6: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  monodevelop: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "moodle-utils": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "mopidy-gmusic": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "mopidy-local-images": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "mopidy-local-sqlite": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "mopidy-spotify-tunigo": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mopidyPackages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  morituri: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mpdWithFeatures: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mpeg2dec: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mpich2: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "mps-youtube": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "mpv-with-scripts": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "mqtt-bench": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  msf: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mssys: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  multibootusb: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  multimc: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  multipath_tools: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mumlib: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mumsi: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  munt: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mupen64plus1_5: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  muslCross: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mx: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mxisd: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  myEnvFun: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mygpoclient: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mypy: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  myserver: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mysocketw: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "mysql-client": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mysql57: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  mysqlWorkbench: AnyRef;
  /** @deprecated renamed to `monkeysAudio` */
  mac: AnyRef;
  /** @deprecated renamed to `oama` */
  mailctl: AnyRef;
  /** @deprecated renamed to `codebuff` */
  manicode: AnyRef;
  /** @deprecated renamed to `maple-mono.NF` */
  "maple-mono-NF": AnyRef;
  /** @deprecated renamed to `maple-mono.truetype-autohint` */
  "maple-mono-autohint": AnyRef;
  /** @deprecated renamed to `maple-mono.opentype` */
  "maple-mono-otf": AnyRef;
  /** @deprecated renamed to `maple-mono.woff2` */
  "maple-mono-woff2": AnyRef;
  /** @deprecated renamed to `marwaita-teal` */
  "marwaita-manjaro": AnyRef;
  /** @deprecated renamed to `marwaita-red` */
  "marwaita-peppermint": AnyRef;
  /** @deprecated renamed to `marwaita-yellow` */
  "marwaita-pop_os": AnyRef;
  /** @deprecated renamed to `marwaita-orange` */
  "marwaita-ubuntu": AnyRef;
  /** @deprecated renamed to `matomo` */
  matomo_5: AnyRef;
  /** @deprecated renamed to `mcomix` */
  mcomix3: AnyRef;
  /** @deprecated renamed to `md-tui` */
  mdt: AnyRef;
  /** @deprecated renamed to `meme-image-generator` */
  meme: AnyRef;
  /** @deprecated renamed to `microcode-amd` */
  microcodeAmd: AnyRef;
  /** @deprecated renamed to `microcode-intel` */
  microcodeIntel: AnyRef;
  /** @deprecated renamed to `microsoft-gsl` */
  microsoft_gsl: AnyRef;
  /** @deprecated renamed to `mailcap` */
  "mime-types": AnyRef;
  /** @deprecated renamed to `luanti` */
  minetest: AnyRef;
  /** @deprecated renamed to `luanti-client` */
  "minetest-touch": AnyRef;
  /** @deprecated renamed to `luanti-client` */
  minetestclient: AnyRef;
  /** @deprecated renamed to `luanti-server` */
  minetestserver: AnyRef;
  /** @deprecated renamed to `minizip-ng` */
  minizip2: AnyRef;
  /** @deprecated renamed to `monero-cli` */
  monero: AnyRef;
  /** @deprecated renamed to `mono6` */
  mono4: AnyRef;
  /** @deprecated renamed to `mono6` */
  mono5: AnyRef;
  /** @deprecated renamed to `mozphab` */
  "moz-phab": AnyRef;
  /** @deprecated renamed to `mozart2-binary` */
  mozart: AnyRef;
  /** @deprecated renamed to `mozart2-binary` */
  "mozart-binary": AnyRef;
  /** @deprecated renamed to `mpc` */
  "mpc-cli": AnyRef;
  /** @deprecated renamed to `mpc` */
  mpc_cli: AnyRef;
  /** @deprecated renamed to `libmpdclient` */
  mpd_clientlib: AnyRef;
  /** @deprecated renamed to `plattenalbum` */
  mpdevil: AnyRef;
  /** @deprecated renamed to `music-discord-rpc` */
  "mpris-discord-rpc": AnyRef;
  /** @deprecated renamed to `msp430Newlib` */
  msp430NewlibCross: AnyRef;
  /** @deprecated renamed to `mumble` */
  mumble_git: AnyRef;
  /** @deprecated renamed to `mumps-mpi` */
  mumps_par: AnyRef;
  /** @deprecated renamed to `murmur` */
  murmur_git: AnyRef;
  /** @deprecated renamed to `tclPackages.mustache-tcl` */
  "mustache-tcl": AnyRef;
  /** @deprecated renamed to `mutt` */
  "mutt-with-sidebar": AnyRef;
  /** @deprecated renamed to `mariadb` */
  mysql: AnyRef;
}

export interface names·n {
  ncurses: AnyRef;
  newt: AnyRef;
  "nix-prefetch-darcs": AnyRef;
  "nix-prefetch-pijul": AnyRef;
  "nix-update-script": AnyRef;
  nnnDummy: AnyRef;
  "no-mistakes": AnyRef;
  noSysDirs: AnyRef;
  nodejs_22: AnyRef;
  nodejs_23: AnyRef;
  nodejs_latest: AnyRef;
  "noisetorch-ladspa": AnyRef;
  nss: AnyRef;
  nur: AnyRef;
  "nv-codec-headers": AnyRef;
  nvibrant: AnyRef;
  nwdiag: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  namecoin: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  navipowm: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  navit: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ncat: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ncbi_tools: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  nccl: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  nccl_cudatoolkit_10: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  nccl_cudatoolkit_9: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  nccl_cudatoolkit_9_0: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  neap: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  neoload: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  neon_0_29: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  neopg: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  netbsd: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  netbsdCross: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "netease-cloud-music": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  nettools_mptcp: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  networkmanager098: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  networkmanager_fortisslvpn: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  networkmanager_iodine: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  networkmanager_l2tp: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  networkmanager_openconnect: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  networkmanager_openvpn: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  networkmanager_vpnc: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "neuron-full": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "neuron-notes": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "neutral-style": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  next: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  nextcloud17: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  nextcloud18: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  nextcloud19: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  nfsUtils: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  nginxModules: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  nginxStable: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  nginxUnstable: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "ngrok-1": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "ngrok-2": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  nilfs_utils: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "nix-exec": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "nix-prefetch-github": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "nix-template-rpm": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  nixBufferBuilders: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  nixFlakes: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  nixStable: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  nixopsUnstable: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  nixops_1_6_1: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "nixos-artwork": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "nixpkgs-pytools": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  nixui: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "nmap-graphical": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  nmap_graphical: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "nodejs-10_x": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "nodejs-12_x": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "nodejs-slim-10_x": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "nodejs-slim-12_x": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "nodejs-slim-14_x": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "nodejs-slim_latest": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  nologin: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  nomad: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "nootka-unstable": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "nordic-polar": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  notbit: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  notmuch: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  nottetris2: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "now-cli": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  nrfutil: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  nss_3_44: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ntdb: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ntfsprogs: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ntrack: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  nuspellWithDicts: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "nvidia-video-sdk": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  nwjs_0_12: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  nxproxy: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "nylas-mail-bin": AnyRef;
  /** @deprecated renamed to `monitoring-plugins` */
  nagiosPluginsOfficial: AnyRef;
  /** @deprecated renamed to `ncdu` */
  ncdu_2: AnyRef;
  /** @deprecated renamed to `neocities` */
  "neocities-cli": AnyRef;
  /** @deprecated renamed to `nestopia-ue` */
  nestopia: AnyRef;
  /** @deprecated renamed to `net-snmp` */
  net_snmp: AnyRef;
  /** @deprecated renamed to `net-tools` */
  nettools: AnyRef;
  /** @deprecated renamed to `networkmanager-strongswan` */
  networkmanager_strongswan: AnyRef;
  /** @deprecated renamed to `newlib-nano` */
  "newlib-nanoCross": AnyRef;
  /** @deprecated renamed to `newlib` */
  newlibCross: AnyRef;
  /** @deprecated renamed to `fosrl-newt` */
  "newt-go": AnyRef;
  /** @deprecated renamed to `nix-direnv` */
  "nix-direnv-flakes": AnyRef;
  /** @deprecated renamed to `nix-ld` */
  "nix-ld-rs": AnyRef;
  /** @deprecated renamed to `nixpkgs-review` */
  "nix-review": AnyRef;
  /** @deprecated renamed to `nmap` */
  "nmap-unfree": AnyRef;
  /** @deprecated renamed to `nomacs` */
  "nomacs-qt6": AnyRef;
  /** @deprecated renamed to `noto-fonts-cjk-sans` */
  "noto-fonts-cjk": AnyRef;
  /** @deprecated renamed to `noto-fonts-color-emoji` */
  "noto-fonts-emoji": AnyRef;
  /** @deprecated renamed to `noto-fonts` */
  "noto-fonts-extra": AnyRef;
  /** @deprecated renamed to `nushell` */
  nushellFull: AnyRef;
  /** @deprecated renamed to `nvtopPackages.full` */
  nvtop: AnyRef;
  /** @deprecated renamed to `nvtopPackages.amd` */
  "nvtop-amd": AnyRef;
  /** @deprecated renamed to `nvtopPackages.intel` */
  "nvtop-intel": AnyRef;
  /** @deprecated renamed to `nvtopPackages.msm` */
  "nvtop-msm": AnyRef;
  /** @deprecated renamed to `nvtopPackages.nvidia` */
  "nvtop-nvidia": AnyRef;
}

export interface names·o {
  objgraph: AnyRef;
  objprint: AnyRef;
  ofborg: AnyRef;
  olderThan8: AnyRef;
  omnigraph: AnyRef;
  onetbb: AnyRef;
  onlyBin: AnyRef;
  "openclaw-gateway": AnyRef;
  opencv: AnyRef;
  openjdk: AnyRef;
  openjdk11: AnyRef;
  opensshPackages: AnyRef;
  openssl_oqs: AnyRef;
  openstackclient: AnyRef;
  ouroboros: AnyRef;
  overrideInStdenv: AnyRef;
  overrideSetup: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  obinskit: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  oblogout: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "obs-linuxbrowser": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "obs-ndi": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "obs-v4l2sink": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "obs-wlrobs": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "ocaml-ng": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ocamlPackages_4_00_1: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ocamlPackages_4_01_0: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ocamlPackages_4_02: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ocamlPackages_4_03: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ocamlPackages_latest: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ocaml_4_00_1: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ocaml_4_01_0: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ocaml_4_02: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ocaml_4_03: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ocamlformat: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "oci-image-tool": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ocrmypdf: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ocropus: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "octave-jit": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "octoprint-plugins": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "ocz-ssd-guru": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "odp-dpdk": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  odpdown: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ofp: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ogre1_10: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ogre1_9: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ogrepaged: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  oilrush: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  okular: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  olifant: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  omapd: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  omniorb: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  openalSoft: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "openapi-generator-cli-unstable": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  openbabel: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  openbazaar: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "openbazaar-client": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  opencascade: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  opencascade_oce: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "opencl-icd": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  openconnect_pa: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  opencv3WithoutCuda: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  opencv4: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "openelec-dvb-firmware": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  openexr_ctl: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  openfire: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  openjdk11_headless: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  openjdk14: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "openjdk14-bootstrap": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  openjdk14_headless: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  openjdk8: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  openjdk8_headless: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  openjdk_headless: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  openjfx14: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  openjpeg_1: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  openjpeg_2_1: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "openlilylib-fonts": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  openmpi: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  openntpd: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  openraPackages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "openrazer-daemon": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "opensans-ttf": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  openspace: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  openssh_with_kerberos: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "openssl-chacha": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  openssl_1_0_2: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  openxpki: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "or-tools": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  oracleXE: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  oraclejdk14: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  oraclejdk8distro: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  oraclejdk8psu: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  oraclejdk8psu_distro: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  oraclejre8psu: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ori: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  oroborus: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ossec: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  otter: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "otter-browser": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  owncloudclient: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  oxygen: AnyRef;
  /** @deprecated renamed to `orbiton` */
  o: AnyRef;
  /** @deprecated renamed to `oath-toolkit` */
  oathToolkit: AnyRef;
  /** @deprecated renamed to `oauth2-proxy` */
  oauth2_proxy: AnyRef;
  /** @deprecated renamed to `ocis_5-bin` */
  "ocis-bin": AnyRef;
  /** @deprecated renamed to `oils-for-unix` */
  oil: AnyRef;
  /** @deprecated renamed to `vpl-gpu-rt` */
  "onevpl-intel-gpu": AnyRef;
  /** @deprecated renamed to `onlyoffice-desktopeditors` */
  "onlyoffice-bin": AnyRef;
  /** @deprecated renamed to `onlyoffice-desktopeditors` */
  "onlyoffice-bin_latest": AnyRef;
  /** @deprecated renamed to `opam` */
  opam_1_2: AnyRef;
  /** @deprecated renamed to `opentimelineio` */
  "open-timeline-io": AnyRef;
  /** @deprecated renamed to `openafs` */
  openafs_1_8: AnyRef;
  /** @deprecated renamed to `triton-llvm` */
  "openai-triton-llvm": AnyRef;
  /** @deprecated renamed to `whisper-cpp` */
  "openai-whisper-cpp": AnyRef;
  /** @deprecated renamed to `openbabel` */
  openbabel3: AnyRef;
  /** @deprecated renamed to `openconnect` */
  openconnect_gnutls: AnyRef;
  /** @deprecated renamed to `openexr` */
  openexr_3: AnyRef;
  /** @deprecated renamed to `openimageio` */
  openimageio2: AnyRef;
  /** @deprecated renamed to `open-isns` */
  openisns: AnyRef;
  /** @deprecated renamed to `openjpeg` */
  openjpeg_2: AnyRef;
  /** @deprecated renamed to `libopenmpt` */
  openmpt123: AnyRef;
  /** @deprecated renamed to `openssl_3` */
  openssl_3_0: AnyRef;
  /** @deprecated renamed to `adaptivecpp` */
  opensycl: AnyRef;
  /** @deprecated renamed to `adaptivecppWithRocm` */
  opensyclWithRocm: AnyRef;
  /** @deprecated renamed to `tofu-ls` */
  "opentofu-ls": AnyRef;
  /** @deprecated renamed to `orchis-theme` */
  orchis: AnyRef;
  /** @deprecated renamed to `macfuse-stubs` */
  osxfuse: AnyRef;
}

export interface names·p {
  pam: AnyRef;
  "password-store": AnyRef;
  patch: AnyRef;
  perl538Packages: AnyRef;
  perl540: AnyRef;
  "pi-agent-extensions": AnyRef;
  "pi-coding-agent": AnyRef;
  "pi-openai-server-compaction": AnyRef;
  "pi-vim": AnyRef;
  pinentry: AnyRef;
  pkgs: AnyRef;
  pkgsArocc: AnyRef;
  pkgsBuildBuild: AnyRef;
  pkgsBuildHost: AnyRef;
  pkgsBuildTarget: AnyRef;
  pkgsCuda: AnyRef;
  pkgsExtraHardening: AnyRef;
  pkgsForCudaArch: AnyRef;
  pkgsHostHost: AnyRef;
  pkgsHostTarget: AnyRef;
  pkgsLLVM: AnyRef;
  pkgsLinux: AnyRef;
  pkgsRocm: AnyRef;
  pkgsTargetTarget: AnyRef;
  pkgsZig: AnyRef;
  plasma5Packages: AnyRef;
  pnpmBuildHook: AnyRef;
  pnpmConfigHook: AnyRef;
  pnpmFixupStateDb: AnyRef;
  po4a: AnyRef;
  preLibcHeaders: AnyRef;
  prefetchNpmDeps: AnyRef;
  prezto: AnyRef;
  "procps-ng": AnyRef;
  propagateBuildInputs: AnyRef;
  "proton-pass-cli": AnyRef;
  pth: AnyRef;
  pydantic: AnyRef;
  pydeps: AnyRef;
  "pygame-ce": AnyRef;
  pylint: AnyRef;
  pypy2: AnyRef;
  pypy27: AnyRef;
  pypy27Packages: AnyRef;
  pypy2Packages: AnyRef;
  pypy310Packages: AnyRef;
  pypy311: AnyRef;
  pypy311Packages: AnyRef;
  pypy3Packages: AnyRef;
  pypyPackages: AnyRef;
  python: AnyRef;
  "python-setup-hook": AnyRef;
  python27: AnyRef;
  python27Full: AnyRef;
  python27Packages: AnyRef;
  python2Packages: AnyRef;
  python310Packages: AnyRef;
  python311Packages: AnyRef;
  python312Packages: AnyRef;
  python314Packages: AnyRef;
  python315: AnyRef;
  python315FreeThreading: AnyRef;
  python315Packages: AnyRef;
  pythonCondaPackages: AnyRef;
  pythonInterpreters: AnyRef;
  pythonManylinuxPackages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  p11_kit: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "packagekit-qt": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  packetbeat6: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  packetbeat7: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  pangoxsl: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  pants: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  papermc: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  papis: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "parinfer-rust": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "parity-ui": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "parquet-cpp": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "partition-manager": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "pass-otp": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  patchelf_0_9: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  patdiff: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  pathsFromGraph: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "pbis-open": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  pbpst: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "pcmanfm-qt": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "pdf-redact-tools": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  pdf2htmlEX: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  pdf2xml: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  pdfminer: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  pdfmod: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  pdfread: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "pdftk-legacy": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  pepper: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  perceptualdiff: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "percona-server56": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "percona-xtrabackup_2_4": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  perl528: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  perl528Packages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  perl530: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  perl530Packages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  perlArchiveCpio: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  perlInterpreters: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  perlXMLParser: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  perlcritic: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  perldevel: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  perldevelPackages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  pg_tmp: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  pgcli: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  pgf2: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "pgp-tools": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  phantomjs: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  phantomjs2: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "pharo-cog32": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "pharo-launcher": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "pharo-spur32": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "pharo-vms": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  philter: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  phonon: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "phonon-backend-gstreamer": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "phonon-backend-vlc": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  photivo: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  photoflow: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "php-embed": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "php-unit": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  php72: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "php72-embed": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "php72-unit": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  php72Extensions: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  php72Packages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "php72Packages-embed": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "php72Packages-unit": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  php73: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "php73-embed": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "php73-unit": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  php73Extensions: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  php73Packages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "php73Packages-embed": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "php73Packages-unit": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  php74: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "php74-embed": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "php74-unit": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  php74Extensions: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  php74Packages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "php74Packages-embed": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "php74Packages-unit": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "phpPackages-embed": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "phpPackages-unit": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "phraseapp-client": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  phwmon: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  picmi: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "pidgin-with-plugins": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  pidginlatex: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  pidginlatexSF: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  pidginmsnpecan: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  pidginosd: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  pidginotr: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  pidginsipe: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  pidginwindowmerge: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "pinentry-gnome": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ping: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  piwik: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  pixie: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  pjsip: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "pkgconf-unwrapped": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  pkgconfigUpstream: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  pktgen: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "plasma-browser-integration": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "plasma-desktop": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "plasma-integration": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "plasma-nm": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "plasma-pa": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "plasma-vault": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "plasma-workspace": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "plasma-workspace-wallpapers": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  plasma5: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  platformioPackages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  platforms: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  plexpy: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  plink: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  pmtools: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "podman-unwrapped": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  poetry2nix: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  polarssl: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  polkit_qt4: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  polysh: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  pond: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "pony-stable": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  poppler_0_61: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  poppler_qt5: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  portaudio2014: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  postgresql100: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  postgresql11Packages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  postgresql95: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  postgresql96: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  postgresql_10: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  postgresql_11: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  postgresql_9_5: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  postgresql_9_6: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  powerdevil: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  powerline: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "ppl-address-book": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ppsspp: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  prayer: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  prboom: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "prefer-remote-fetch": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  premake4: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  primus: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  prison: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  privateer: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "proglodyte-wasm": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  proj_5: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "prometheus-cups-exporter": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "prometheus-mesos-exporter": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "prometheus-openvpn-exporter": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "prometheus-unifi-exporter": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  prospector: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  protobuf2_5: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  protobuf3_1: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  protobuf3_10: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  protobuf3_11: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  protobuf3_12: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  protobuf3_6: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  protobuf3_7: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  protobuf3_8: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  protobuf3_9: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "protonvpn-cli-ng": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  proxytunnel: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  pscid: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  psqlodbc: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  pulp: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "pulseaudio-modules-bt": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  pulseaudioLight: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  pulseeffects: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  pure: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  purePackages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "puredata-with-plugins": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "purescript-psa": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "py-wmi-client": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  pyIRCt: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  pyMAILt: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  pybind11: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  pybitmessage: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  pycangjie: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  pydb: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  pygmentex: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  pyload: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  pynagsystemd: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  pypy36: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  pyrex: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  pyrex095: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  pyrex096: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  pyrit: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  pysideApiextractor: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  pysideGeneratorrunner: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "python-language-server": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  python2nix: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  python35: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  python35Full: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  python35Packages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  python36: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  python36Full: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  python36Packages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  python37: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  python37Full: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  python37Packages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  python38: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  python38Full: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  python38Packages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  python39: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  python39Full: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  python39Packages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  pythonFull: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  pythonIRClib: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  pythonPackages: AnyRef;
  /** @deprecated renamed to `metal-cli` */
  "packet-cli": AnyRef;
  /** @deprecated renamed to `perl540Packages.pacup` */
  pacup: AnyRef;
  /** @deprecated renamed to `paperless-ngx` */
  paperless: AnyRef;
  /** @deprecated renamed to `paperless-ngx` */
  "paperless-ng": AnyRef;
  /** @deprecated renamed to `patchelf` */
  patchelfStable: AnyRef;
  /** @deprecated renamed to `paup-cli` */
  paup: AnyRef;
  /** @deprecated renamed to `pcsc-tools` */
  pcsctools: AnyRef;
  /** @deprecated renamed to `tclPackages.pdf4tcl` */
  pdf4tcl: AnyRef;
  /** @deprecated renamed to `bluesky-pds` */
  pds: AnyRef;
  /** @deprecated renamed to `bluesky-pdsadmin` */
  pdsadmin: AnyRef;
  /** @deprecated renamed to `asouldocs` */
  peach: AnyRef;
  /** @deprecated renamed to `xp-pen-g430-driver` */
  "pentablet-driver": AnyRef;
  /** @deprecated renamed to `percona-server` */
  "percona-server_innovation": AnyRef;
  /** @deprecated renamed to `percona-server` */
  "percona-server_lts": AnyRef;
  /** @deprecated renamed to `percona-xtrabackup` */
  "percona-xtrabackup_innovation": AnyRef;
  /** @deprecated renamed to `percona-xtrabackup` */
  "percona-xtrabackup_lts": AnyRef;
  /** @deprecated renamed to `pgadmin4` */
  pgadmin: AnyRef;
  /** @deprecated renamed to `pharo` */
  "pharo-spur64": AnyRef;
  /** @deprecated renamed to `phodav` */
  phodav_2_0: AnyRef;
  /** @deprecated renamed to `picom` */
  "picom-next": AnyRef;
  /** @deprecated renamed to `pidginPackages.pidgin-carbons` */
  "pidgin-carbons": AnyRef;
  /** @deprecated renamed to `pidginPackages.pidgin-indicator` */
  "pidgin-indicator": AnyRef;
  /** @deprecated renamed to `pidginPackages.pidgin-latex` */
  "pidgin-latex": AnyRef;
  /** @deprecated renamed to `pidginPackages.pidgin-osd` */
  "pidgin-osd": AnyRef;
  /** @deprecated renamed to `pidginPackages.pidgin-otr` */
  "pidgin-otr": AnyRef;
  /** @deprecated renamed to `pidginPackages.pidgin-sipe` */
  "pidgin-sipe": AnyRef;
  /** @deprecated renamed to `pidginPackages.pidgin-window-merge` */
  "pidgin-window-merge": AnyRef;
  /** @deprecated renamed to `pidginPackages.pidgin-xmpp-receipts` */
  "pidgin-xmpp-receipts": AnyRef;
  /** @deprecated renamed to `pinentry-curses` */
  pinentry_curses: AnyRef;
  /** @deprecated renamed to `pinentry-emacs` */
  pinentry_emacs: AnyRef;
  /** @deprecated renamed to `pinentry-gnome3` */
  pinentry_gnome: AnyRef;
  /** @deprecated renamed to `pinentry-gtk2` */
  pinentry_gtk2: AnyRef;
  /** @deprecated renamed to `pinentry-qt` */
  pinentry_qt: AnyRef;
  /** @deprecated renamed to `pinentry-qt` */
  pinentry_qt5: AnyRef;
  /** @deprecated renamed to `pkg-config` */
  pkgconfig: AnyRef;
  /** @deprecated renamed to `pleroma` */
  "pleroma-otp": AnyRef;
  /** @deprecated renamed to `racket` */
  pltScheme: AnyRef;
  /** @deprecated renamed to `cabinpkg` */
  poac: AnyRef;
  /** @deprecated renamed to `pupdate` */
  "pocket-updater-utility": AnyRef;
  /** @deprecated renamed to `podofo_0_10` */
  podofo010: AnyRef;
  /** @deprecated renamed to `poppler-utils` */
  poppler_utils: AnyRef;
  /** @deprecated renamed to `man-pages-posix` */
  posix_man_pages: AnyRef;
  /** @deprecated renamed to `pdns` */
  powerdns: AnyRef;
  /** @deprecated renamed to `probe-rs-tools` */
  "probe-rs": AnyRef;
  /** @deprecated renamed to `processing` */
  processing3: AnyRef;
  /** @deprecated renamed to `dmarc-metrics-exporter` */
  "prometheus-dmarc-exporter": AnyRef;
  /** @deprecated renamed to `dovecot_exporter` */
  "prometheus-dovecot-exporter": AnyRef;
  /** @deprecated renamed to `protobuf_21` */
  protobuf3_21: AnyRef;
  /** @deprecated renamed to `python313Packages.proton-vpn-local-agent` */
  "proton-vpn-local-agent": AnyRef;
  /** @deprecated renamed to `proxmark3` */
  "proxmark3-rrg": AnyRef;
  /** @deprecated renamed to `pidginPackages.purple-discord` */
  "purple-discord": AnyRef;
  /** @deprecated renamed to `pidginPackages.purple-googlechat` */
  "purple-googlechat": AnyRef;
  /** @deprecated renamed to `pidginPackages.purple-lurch` */
  "purple-lurch": AnyRef;
  /** @deprecated renamed to `pidginPackages.purple-mm-sms` */
  "purple-mm-sms": AnyRef;
  /** @deprecated renamed to `pidginPackages.purple-plugin-pack` */
  "purple-plugin-pack": AnyRef;
  /** @deprecated renamed to `pidginPackages.purple-slack` */
  "purple-slack": AnyRef;
  /** @deprecated renamed to `pidginPackages.purple-xmpp-http-upload` */
  "purple-xmpp-http-upload": AnyRef;
  /** @deprecated renamed to `maturin` */
  "pyo3-pack": AnyRef;
  /** @deprecated renamed to `spf-engine` */
  "pypolicyd-spf": AnyRef;
  /** @deprecated renamed to `swiftclient` */
  "python-swiftclient": AnyRef;
}

export interface names·q {
  qt5: AnyRef;
  qt6: AnyRef;
  qt6Packages: AnyRef;
  quart: AnyRef;
  "quarto-bin": AnyRef;
  "quota-axi": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "qca-qt5": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  qca2: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "qca2-qt5": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "qemu_xen-light": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  qemu_xen_4_10: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "qemu_xen_4_10-light": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  qemu_xen_4_8: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "qemu_xen_4_8-light": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  qfsm: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "qgis-unwrapped": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  qimageblitz: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  qjson: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  qlandkartegt: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  qmake48Hook: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  qmake4Hook: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  qmc2: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  qmetro: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  qmidiroute: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  qmk_firmware: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  qoauth: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "qr-filetransfer": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  qshowdiff: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "qt-mobility": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "qt-recordmydesktop": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  qt3: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  qt4: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  qt48: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  qt48Full: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  qt512: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  qt5ct: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  qtEnv: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  qtcurve: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  qtile: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  qtkeychain: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  qtpbfimageplugin: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  qtpfsgui: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  qtscriptgenerator: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  qtscrobbler: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "qtstyleplugin-kvantum-qt4": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  quagga: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  quake3game: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  quake3wrapper: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "quaternion-git": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  quazip_qt4: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  qucs: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  quicklispPackages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  quicklispPackagesClisp: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  quicklispPackagesFor: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  quicklispPackagesSBCL: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  quicklispPackages_asdf_3_1: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  quilter: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  quota: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  quvi_scripts: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  qvim: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  qweechat: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  qwt: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  qwt6: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  qwt6_qt4: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  qxt: AnyRef;
  /** @deprecated renamed to `qFlipper` */
  qflipper: AnyRef;
  /** @deprecated renamed to `libsForQt5.qscintilla` */
  qscintilla: AnyRef;
  /** @deprecated renamed to `qtcreator` */
  "qtcreator-qt6": AnyRef;
  /** @deprecated renamed to `python313Packages.qtile` */
  "qtile-unwrapped": AnyRef;
  /** @deprecated renamed to `quantum-espresso` */
  "quantum-espresso-mpi": AnyRef;
  /** @deprecated renamed to `qutebrowser` */
  "qutebrowser-qt6": AnyRef;
}

export interface names·r {
  r: AnyRef;
  "r-lang": AnyRef;
  rLang: AnyRef;
  replaceDirectDependencies: AnyRef;
  "repo-sync": AnyRef;
  rich: AnyRef;
  "rofi-whatnot": AnyRef;
  runUnitTests: AnyRef;
  rust: AnyRef;
  rustPackages: AnyRef;
  rustPackages_1_91: AnyRef;
  rust_1_91: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "r2-for-cutter": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  r3rs: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  r4rs: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  r5rs: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  radicale1: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "raft-canonical": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ragelStable: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  railcar: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  rapcad: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  rarian: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "raspberrypi-tools": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  rawdog: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  rdf4store: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  rdiff_backup: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  rdmd: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  readline5: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  readline6: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  readline62: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  readline80: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  reason: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "reattach-to-user-namespace": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  rebar: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  rebar3: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  recordmydesktop: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  recurseIntoAttrs: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "redis-desktop-manager": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  redland: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "redshift-wlr": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  referencesByPopularity: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  releaseTools: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  relxExe: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  remarkjs: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  replaceDependency: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  replaceMaintainersField: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  residualvm: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  resim: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  resolveMirrorURLs: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "restya-board": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  retroArchCores: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  rfkill: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  rhc: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  riak: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "riak-cs": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  rimshot: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "riot-desktop": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "riot-web": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  rkt: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  rls: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  rng_tools: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  robomongo: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  rocclr: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  rocksdb_lite: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "rocm-cmake": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "rocm-comgr": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "rocm-device-libs": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "rocm-runtime": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "rocm-runtime-ext": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "rocm-thunk": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "rotate-backups": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  rssglx: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  rssh: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "rtlwifi_new-firmware": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  rtv: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  rubyMinimal: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  rubyPackages_2_4: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  rubyPackages_2_5: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  rubyPackages_2_6: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  rubyPackages_2_7: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ruby_2_0_0: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ruby_2_1_0: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ruby_2_2_9: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ruby_2_3: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ruby_2_3_6: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ruby_2_4: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ruby_2_4_3: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ruby_2_5: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ruby_2_5_0: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ruby_2_6: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ruby_2_7: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  rubygems: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  runCommandNoCC: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  runCommandNoCCLocal: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  runwayml: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  rustPackages_1_44: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  rustPackages_1_45: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  rust_1_44: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  rust_1_45: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  rustracer: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  rustracerd: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "rxvt-unicode-plugins": AnyRef;
  /** @deprecated renamed to `cutter` */
  "radare2-cutter": AnyRef;
  /** @deprecated renamed to `radicale` */
  radicale3: AnyRef;
  /** @deprecated renamed to `diebahn` */
  "railway-travel": AnyRef;
  /** @deprecated renamed to `rambox` */
  "rambox-pro": AnyRef;
  /** @deprecated renamed to `rapidjson` */
  "rapidjson-unstable": AnyRef;
  /** @deprecated renamed to `readline` */
  readline63: AnyRef;
  /** @deprecated renamed to `redocly` */
  "redocly-cli": AnyRef;
  /** @deprecated renamed to `redpanda-client` */
  redpanda: AnyRef;
  /** @deprecated renamed to `retdec` */
  "retdec-full": AnyRef;
  /** @deprecated renamed to `retroarch-bare` */
  retroarchBare: AnyRef;
  /** @deprecated renamed to `retroarch-full` */
  retroarchFull: AnyRef;
  /** @deprecated renamed to `retroshare` */
  retroshare06: AnyRef;
  /** @deprecated renamed to `rigsofrods-bin` */
  rigsofrods: AnyRef;
  /** @deprecated renamed to `jami` */
  "ring-daemon": AnyRef;
  /** @deprecated renamed to `river-classic` */
  river: AnyRef;
  /** @deprecated renamed to `tclPackages.rl_json` */
  rl_json: AnyRef;
  /** @deprecated renamed to `rockbox-utility` */
  rockbox_utility: AnyRef;
  /** @deprecated renamed to `rocmPackages.clr` */
  "rocm-opencl-icd": AnyRef;
  /** @deprecated renamed to `rocmPackages.clr` */
  "rocm-opencl-runtime": AnyRef;
  /** @deprecated renamed to `rocmPackages.rocm-smi` */
  "rocm-smi": AnyRef;
  /** @deprecated renamed to `rocmPackages.rocminfo` */
  rocminfo: AnyRef;
  /** @deprecated renamed to `rofi-emoji` */
  "rofi-emoji-wayland": AnyRef;
  /** @deprecated renamed to `rofi` */
  "rofi-wayland": AnyRef;
  /** @deprecated renamed to `rofi-unwrapped` */
  "rofi-wayland-unwrapped": AnyRef;
  /** @deprecated renamed to `rpiboot` */
  "rpiboot-unstable": AnyRef;
  /** @deprecated renamed to `rr` */
  "rr-unstable": AnyRef;
  /** @deprecated renamed to `mise` */
  rtx: AnyRef;
  /** @deprecated renamed to `rust-synapse-compress-state` */
  "rust-synapse-state-compress": AnyRef;
  /** @deprecated renamed to `rustc` */
  "rustc-wasm32": AnyRef;
  /** @deprecated renamed to `rustic` */
  "rustic-rs": AnyRef;
  /** @deprecated renamed to `rxvt-unicode-unwrapped` */
  rxvt_unicode: AnyRef;
  /** @deprecated renamed to `rxvt-unicode` */
  "rxvt_unicode-with-plugins": AnyRef;
  /** @deprecated renamed to `ryubing` */
  ryujinx: AnyRef;
  /** @deprecated renamed to `ryubing` */
  "ryujinx-greemdev": AnyRef;
}

export interface names·s {
  sbclPackages: AnyRef;
  sbtWithJdk: AnyRef;
  scala_3: AnyRef;
  setproctitle: AnyRef;
  setxkbmap: AnyRef;
  sketchybar: AnyRef;
  "smithy-cli": AnyRef;
  "some-package": AnyRef;
  "some-thunderbird-extension": AnyRef;
  splicePackages: AnyRef;
  stable: AnyRef;
  statixFormatter: AnyRef;
  stdenvNoLibc: AnyRef;
  su: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  s3gof3r: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  s6Dns: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  s6LinuxUtils: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  s6Networking: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  s6PortableUtils: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  sagemath: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  salut_a_toi: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  sam: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  samba3: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  samba3_light: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  samba4: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  sambaFull: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  sambaMaster: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "samsung-unified-linux-driver_4_00_39": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "samsung-unified-linux-driver_4_01_17": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  samsungUnifiedLinuxDriver: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  saneBackends: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  saneBackendsGit: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  saneFrontends: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  sapic: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  sasview: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  saxonb_8_8: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  sbclBootstrap: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  sbcl_2_0_2: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "sc2-headless": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  scaff: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  scala_2_10: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  scala_2_11: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  scallion: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  scilab: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  scim: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  scollector: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  sconsPackages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "scream-receivers": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  screencloud: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  scribusUnstable: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  scyther: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  sddm: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "sddm-kcm": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  sdlmame: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  seabios: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  seeks: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  seexpr: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  seg3d: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  self: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  sepolgen: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  setupSystemdUnits: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  setupcfg2nix: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "shaarli-material": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  shared_mime_info: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  shellinabox: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  shout: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  sickbeard: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  sickrage: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  simpleBuildTool: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  sisco: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  sit: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  skanlite: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "skk-dicts": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  skrooge2: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  skydive: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  skype: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  skype4pidgin: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  skype_call_recorder: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  slade: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  sleepyhead: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "slic3r-prusa3d": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  slim: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  slimThemes: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  slmenu: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  sloc: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "slurm-full": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "slurm-llnl-full": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  smbclient: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  smesh: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  smugline: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  snack: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  snapTools: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  socat2pre: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  softether_4_25: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  softether_4_29: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  solargraph: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  solr_7: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  solr_8: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  soprano: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  soqt: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  sourceAndTags: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  sourceFromHead: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  sourceHanPackages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  sourceHanSansPackages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  sourceHanSerifPackages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  sourcetrail: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  spaceOrbit: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  spacegun: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  spdlog_0: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  spdlog_1: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  spectacle: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  spectral: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  speech_tools: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  speedometer: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  speedtest_cli: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  sphinxbase: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  spice_gtk: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  spice_protocol: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  spidermonkey: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  spidermonkey_1_8_5: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  spidermonkey_38: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  spidermonkey_52: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  spidermonkey_60: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  spidermonkey_68: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  split2flac: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  sqldeveloper_18: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "sqlite-replication": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  sqlite3_analyzer: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  sqliteInteractive: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  sqliteman: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  srcml: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "sshfs-fuse": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  sshfsFuse: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  sslyze: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ssmtp: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ssr: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  stanchion: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  steamPackages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  stlport: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  stog: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  storebrowse: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  stride: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  strigi: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  stringsWithDeps: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "strip-nondeterminism": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "structure-synth": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "stumpwm-git": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  sublime3Packages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  substituteAllFiles: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  subversion19: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  subversion_1_10: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  sudolikeaboss: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "suil-qt4": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "suil-qt5": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  suitesparse_5_3: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  sundials_2: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  sundials_3: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  sup: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  super: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "super-user-spark": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "surf-webkit2": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  swec: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "sweep-visualizer": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  swfdec: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "swift-im": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  syncserver: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "syncthing-gtk": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  syslogng_incubator: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  system_config_printer: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "systemd-cryptsetup-generator": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  systemd_with_lvm2: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  systemsettings: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  systool: AnyRef;
  /** @deprecated renamed to `s2n-tls` */
  s2n: AnyRef;
  /** @deprecated renamed to `sane-backends` */
  "sane-backends-git": AnyRef;
  /** @deprecated renamed to `scantailor-advanced` */
  scantailor: AnyRef;
  /** @deprecated renamed to `scitokens-cpp` */
  "scitoken-cpp": AnyRef;
  /** @deprecated renamed to `sequoia-sq` */
  sequoia: AnyRef;
  /** @deprecated renamed to `session-desktop` */
  "session-desktop-appimage": AnyRef;
  /** @deprecated renamed to `sexpp` */
  sexp: AnyRef;
  /** @deprecated renamed to `sgt-puzzles` */
  sgtpuzzles: AnyRef;
  /** @deprecated renamed to `sgt-puzzles-mobile` */
  "sgtpuzzles-mobile": AnyRef;
  /** @deprecated renamed to `jumppad` */
  shipyard: AnyRef;
  /** @deprecated renamed to `st-snazzy` */
  "siduck76-st": AnyRef;
  /** @deprecated renamed to `signal-desktop` */
  "signal-desktop-source": AnyRef;
  /** @deprecated renamed to `slack` */
  "slack-dark": AnyRef;
  /** @deprecated renamed to `slade-unstable` */
  sladeUnstable: AnyRef;
  /** @deprecated renamed to `slurm` */
  "slurm-llnl": AnyRef;
  /** @deprecated renamed to `smartgit` */
  smartgithg: AnyRef;
  /** @deprecated renamed to `opensoldat` */
  "soldat-unstable": AnyRef;
  /** @deprecated renamed to `sound-of-sorting` */
  soundOfSorting: AnyRef;
  /** @deprecated renamed to `source-han-sans` */
  "source-han-sans-japanese": AnyRef;
  /** @deprecated renamed to `source-han-sans` */
  "source-han-sans-korean": AnyRef;
  /** @deprecated renamed to `source-han-sans` */
  "source-han-sans-simplified-chinese": AnyRef;
  /** @deprecated renamed to `source-han-sans` */
  "source-han-sans-traditional-chinese": AnyRef;
  /** @deprecated renamed to `source-han-serif` */
  "source-han-serif-japanese": AnyRef;
  /** @deprecated renamed to `source-han-serif` */
  "source-han-serif-korean": AnyRef;
  /** @deprecated renamed to `source-han-serif` */
  "source-han-serif-simplified-chinese": AnyRef;
  /** @deprecated renamed to `source-han-serif` */
  "source-han-serif-traditional-chinese": AnyRef;
  /** @deprecated renamed to `spatialite-gui` */
  spatialite_gui: AnyRef;
  /** @deprecated renamed to `spatialite-tools` */
  spatialite_tools: AnyRef;
  /** @deprecated renamed to `spice-gtk` */
  "spice-gtk_libsoup2": AnyRef;
  /** @deprecated renamed to `spotify` */
  "spotify-unwrapped": AnyRef;
  /** @deprecated renamed to `spring-boot-cli` */
  "spring-boot": AnyRef;
  /** @deprecated renamed to `squid` */
  squid4: AnyRef;
  /** @deprecated renamed to `amazon-ssm-agent` */
  "ssm-agent": AnyRef;
  /** @deprecated renamed to `starpls` */
  "starpls-bin": AnyRef;
  /** @deprecated renamed to `steam-run` */
  "steam-run-native": AnyRef;
  /** @deprecated renamed to `steam` */
  "steam-small": AnyRef;
  /** @deprecated renamed to `strawberry` */
  "strawberry-qt5": AnyRef;
  /** @deprecated renamed to `strawberry` */
  "strawberry-qt6": AnyRef;
  /** @deprecated renamed to `lua-language-server` */
  "sumneko-lua-language-server": AnyRef;
  /** @deprecated renamed to `swi-prolog` */
  swiProlog: AnyRef;
  /** @deprecated renamed to `swi-prolog-gui` */
  swiPrologWithGui: AnyRef;
  /** @deprecated renamed to `swig` */
  swig4: AnyRef;
  /** @deprecated renamed to `swtpm` */
  "swtpm-tpm2": AnyRef;
  /** @deprecated renamed to `sby` */
  symbiyosys: AnyRef;
  /** @deprecated renamed to `taler-sync` */
  sync: AnyRef;
  /** @deprecated renamed to `syncthing` */
  "syncthing-cli": AnyRef;
  /** @deprecated renamed to `syncthingtray` */
  "syncthingtray-qt6": AnyRef;
}

export interface names·t {
  t3code: AnyRef;
  "tasks-axi": AnyRef;
  "tcl-8_6": AnyRef;
  "temurin-bin-21": AnyRef;
  test1: AnyRef;
  test2: AnyRef;
  texinfo7: AnyRef;
  texliveWithPackages: AnyRef;
  threads: AnyRef;
  thunderbird: AnyRef;
  "thunderbird-91": AnyRef;
  tirith: AnyRef;
  tk: AnyRef;
  "tk-8_6": AnyRef;
  tomat: AnyRef;
  tornado: AnyRef;
  traceDrvLicenses: AnyRef;
  treehouse: AnyRef;
  trustme: AnyRef;
  tuicr: AnyRef;
  turso: AnyRef;
  typstWithPackages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  taglib: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "tahoe-lafs": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  tahoelafs: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  taskell: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  tdm: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  teleconsole: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "telegram-purple": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "telepathy-qt": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "telepathy-salut": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  telepathy_farstream: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  telepathy_gabble: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  telepathy_glib: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  telepathy_haze: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  telepathy_idle: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  telepathy_logger: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  telepathy_mission_control: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  telepathy_qt: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  telepathy_qt5: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  telepathy_salut: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  teleport: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  telnet: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  terminus: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  termite: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "termonad-with-packages": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "terraform-full": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "terraform-provider-ibm": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "terraform-provider-libvirt": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "terraform-provider-lxd": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "terraform-provider-nixos": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  terraform_0_11: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "terraform_0_11-full": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  terraform_0_12: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  terraform_0_13: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  tesseract_4: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "testdisk-photorec": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "tex-gyre": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "tex-gyre-bonum-math": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "tex-gyre-math": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "tex-gyre-pagella-math": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "tex-gyre-schola-math": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "tex-gyre-termes-math": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  texFunctions: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  texinfo413: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  tftp_hpa: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  themes: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  threadsCross: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "thrift-0_10": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  timetable: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  titaniumenv: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "tldr-hs": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  todolist: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  toggldesktop: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "togglesg-download": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  tomboy: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  tomcat7: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  tomcat8: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  tomcat85: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "tor-arm": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "tor-browser-bundle": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "tor-browser-unwrapped": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  torbrowser: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  torch: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "torch-hdf5": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "torch-repl": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  torchPackages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  torchat: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  toxprpl: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  trac: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  tracy: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  trang: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "transmission-remote-cli": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  transmission_gtk: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  transmission_remote_gtk: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  transporter: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  trebleshot: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  tremulous: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  trilium: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  truecrypt: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "trustedGrub-for-HP": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  trustedqsl: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  truvari: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "tt-rss-plugin-tumblr-gdpr": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ttyrec: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  tuijam: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  turses: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  twister: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  tychus: AnyRef;
  /** @deprecated renamed to `foxtrotgps` */
  tangogps: AnyRef;
  /** @deprecated renamed to `taplo` */
  "taplo-cli": AnyRef;
  /** @deprecated renamed to `taplo` */
  "taplo-lsp": AnyRef;
  /** @deprecated renamed to `targetcli-fb` */
  targetcli: AnyRef;
  /** @deprecated renamed to `taproot-assets` */
  taro: AnyRef;
  /** @deprecated renamed to `taskwarrior2` */
  taskwarrior: AnyRef;
  /** @deprecated renamed to `tclPackages.tcl-fcgi` */
  "tcl-fcgi": AnyRef;
  /** @deprecated renamed to `tclPackages.tclcurl` */
  tclcurl: AnyRef;
  /** @deprecated renamed to `tclPackages.tcllib` */
  tcllib: AnyRef;
  /** @deprecated renamed to `tclPackages.tclmagick` */
  tclmagick: AnyRef;
  /** @deprecated renamed to `tclPackages.tcltls` */
  tcltls: AnyRef;
  /** @deprecated renamed to `tclPackages.tcludp` */
  tcludp: AnyRef;
  /** @deprecated renamed to `tclPackages.tclvfs` */
  tclvfs: AnyRef;
  /** @deprecated renamed to `tclPackages.tclx` */
  tclx: AnyRef;
  /** @deprecated renamed to `telegram-desktop` */
  tdesktop: AnyRef;
  /** @deprecated renamed to `pidginPackages.tdlib-purple` */
  "tdlib-purple": AnyRef;
  /** @deprecated renamed to `tclPackages.tdom` */
  tdom: AnyRef;
  /** @deprecated renamed to `teamspeak6-client` */
  teamspeak5_client: AnyRef;
  /** @deprecated renamed to `teamspeak3` */
  teamspeak_client: AnyRef;
  /** @deprecated renamed to `libgedit-tepl` */
  tepl: AnyRef;
  /** @deprecated renamed to `nerd-fonts.terminess-ttf` */
  "terminus-nerdfont": AnyRef;
  /** @deprecated renamed to `terraform-plugin-docs` */
  tfplugindocs: AnyRef;
  /** @deprecated renamed to `promscale` */
  "timescale-prometheus": AnyRef;
  /** @deprecated renamed to `tclPackages.tix` */
  tix: AnyRef;
  /** @deprecated renamed to `tkrev` */
  tkcvs: AnyRef;
  /** @deprecated renamed to `tclPackages.tkimg` */
  tkimg: AnyRef;
  /** @deprecated renamed to `tlaplus-toolbox` */
  tlaplusToolbox: AnyRef;
  /** @deprecated renamed to `tokyonight-gtk-theme` */
  "tokyo-night-gtk": AnyRef;
  /** @deprecated renamed to `apacheHttpdPackages.mod_jk` */
  tomcat_connectors: AnyRef;
  /** @deprecated renamed to `deputy` */
  "tooling-language-server": AnyRef;
  /** @deprecated renamed to `tor-browser` */
  "tor-browser-bundle-bin": AnyRef;
  /** @deprecated renamed to `tinysparql` */
  tracker: AnyRef;
  /** @deprecated renamed to `localsearch` */
  "tracker-miners": AnyRef;
  /** @deprecated renamed to `fig2dev` */
  transfig: AnyRef;
  /** @deprecated renamed to `transifex-cli` */
  "transifex-client": AnyRef;
  /** @deprecated renamed to `transmission_4` */
  transmission: AnyRef;
  /** @deprecated renamed to `transmission_4-gtk` */
  "transmission-gtk": AnyRef;
  /** @deprecated renamed to `transmission_4-qt` */
  "transmission-qt": AnyRef;
  /** @deprecated renamed to `treefmt` */
  treefmt2: AnyRef;
  /** @deprecated renamed to `trezor-agent` */
  trezor_agent: AnyRef;
  /** @deprecated renamed to `trilium-desktop` */
  "trilium-next-desktop": AnyRef;
  /** @deprecated renamed to `trilium-server` */
  "trilium-next-server": AnyRef;
  /** @deprecated renamed to `hickory-dns` */
  "trust-dns": AnyRef;
  /** @deprecated renamed to `tvbrowser` */
  "tvbrowser-bin": AnyRef;
  /** @deprecated renamed to `typstfmt` */
  "typst-fmt": AnyRef;
}

export interface names·u {
  uboot: AnyRef;
  ubootNanoPiR5S: AnyRef;
  udev: AnyRef;
  "uncomment-bin": AnyRef;
  unstable: AnyRef;
  unstableGitUpdater: AnyRef;
  useGoldLinker: AnyRef;
  useLibsFrom: AnyRef;
  useMoldLinker: AnyRef;
  useWildLinker: AnyRef;
  "userspace-rcu": AnyRef;
  "util-linuxMinimal": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ubootNanonote: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  uchiwa: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  uclibc: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  uclibcCross: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ucommon_gnutls: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ucommon_openssl: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ucsFonts: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  udisks1: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  udisks_glue: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ufraw: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "ultrastardx-beta": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  unarj: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  unity3d: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  unused_deps: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "update-dotdee": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  urxvt_autocomplete_all_the_things: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  urxvt_bidi: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  urxvt_font_size: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  urxvt_perl: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  urxvt_perls: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  urxvt_tabbedex: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  urxvt_theme_switch: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  urxvt_vtwheel: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  usb_modeswitch: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "user-manager": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ut2004Packages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  utahfs: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  utillinuxCurses: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  utillinuxMinimal: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  utmps: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  uzbl: AnyRef;
  /** @deprecated renamed to `uade` */
  uade123: AnyRef;
  /** @deprecated renamed to `apostrophe` */
  uberwriter: AnyRef;
  /** @deprecated renamed to `ubootAmx335xEVM` */
  ubootBeagleboneBlack: AnyRef;
  /** @deprecated renamed to `ubuntu-classic` */
  ubuntu_font_family: AnyRef;
  /** @deprecated renamed to `udisks` */
  udisks2: AnyRef;
  /** @deprecated renamed to `unicorn` */
  "unicorn-emu": AnyRef;
  /** @deprecated renamed to `unpoller` */
  "unifi-poller": AnyRef;
  /** @deprecated renamed to `untrunc-anthwlock` */
  untrunc: AnyRef;
  /** @deprecated renamed to `usbguard` */
  "usbguard-nox": AnyRef;
  /** @deprecated renamed to `util-linux` */
  "util-linuxCurses": AnyRef;
  /** @deprecated renamed to `util-linux` */
  utillinux: AnyRef;
}

export interface names·v {
  version: AnyRef;
  vicinae: AnyRef;
  voxtype: AnyRef;
  "voxtype-vulkan": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  v8_3_16_14: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  v8_5_x: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  v8_6_x: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  vala_0_36: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  vala_0_40: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  vala_0_44: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  vala_0_46: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  vala_0_48: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  valadoc: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  validateLicenses: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  valkyrie: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  vamp: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  vapor: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  varnish60Packages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  varnish62: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  varnish62Packages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  varnish63: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  varnish63Packages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  varnishPackages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  venus: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  vgo2nix: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  vimbWrapper: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  vimiv: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  vimprobable2: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "vimprobable2-unwrapped": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  virtinst: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  virtlyst: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "virtmanager-qt": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  virtuoso: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  virtuoso6: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  virtuoso7: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  virtviewer: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  vlc_qt5: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  vnc2flv: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  vogl: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  vorbisTools: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  vtk_7: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  vtun: AnyRef;
  /** @deprecated renamed to `v4l-utils` */
  v4l_utils: AnyRef;
  /** @deprecated renamed to `intel-vaapi-driver` */
  vaapiIntel: AnyRef;
  /** @deprecated renamed to `libva-vdpau-driver` */
  vaapiVdpau: AnyRef;
  /** @deprecated renamed to `vdirsyncer` */
  vdirsyncerStable: AnyRef;
  /** @deprecated renamed to `ventoy` */
  "ventoy-bin": AnyRef;
  /** @deprecated renamed to `ventoy-full` */
  "ventoy-bin-full": AnyRef;
  /** @deprecated renamed to `verit` */
  veriT: AnyRef;
  /** @deprecated renamed to `iverilog` */
  verilog: AnyRef;
  /** @deprecated renamed to `vikunja` */
  "vikunja-api": AnyRef;
  /** @deprecated renamed to `vikunja` */
  "vikunja-frontend": AnyRef;
  /** @deprecated renamed to `vim-full` */
  vimHugeX: AnyRef;
  /** @deprecated renamed to `vim-full` */
  vim_configurable: AnyRef;
  /** @deprecated renamed to `vimix-cursors` */
  "vimix-cursor-theme": AnyRef;
  /** @deprecated renamed to `virt-manager` */
  virtmanager: AnyRef;
  /** @deprecated renamed to `vista-fonts` */
  vistafonts: AnyRef;
  /** @deprecated renamed to `vista-fonts-chs` */
  "vistafonts-chs": AnyRef;
  /** @deprecated renamed to `vista-fonts-cht` */
  "vistafonts-cht": AnyRef;
  /** @deprecated renamed to `widevine-cdm` */
  "vivaldi-widevine": AnyRef;
  /** @deprecated renamed to `vkbasalt` */
  vkBasalt: AnyRef;
  /** @deprecated renamed to `vkdt` */
  "vkdt-wayland": AnyRef;
  /** @deprecated renamed to `omnissa-horizon-client` */
  "vmware-horizon-client": AnyRef;
  /** @deprecated renamed to `vte` */
  vte_290: AnyRef;
}

export interface names·w {
  "w3m-full": AnyRef;
  wall: AnyRef;
  watch: AnyRef;
  wayland: AnyRef;
  "wayland-protocols": AnyRef;
  wayle: AnyRef;
  werkzeug: AnyRef;
  withCFlags: AnyRef;
  withDefaultHardeningFlags: AnyRef;
  "worktrunk-bin": AnyRef;
  wrapBintoolsWith: AnyRef;
  wrapCC: AnyRef;
  wrapCCMulti: AnyRef;
  wrapCCWith: AnyRef;
  wrapClangMulti: AnyRef;
  wrapNonDeterministicGcc: AnyRef;
  wrapOBS: AnyRef;
  wrapRustc: AnyRef;
  wrapRustcWith: AnyRef;
  writeCBin: AnyRef;
  writeDirectReferencesToFile: AnyRef;
  writeStringReferencesToFile: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  wacomtablet: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  wasm: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "wasm-bindgen-cli": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  wavesurfer: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "way-cooler": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  webbrowser: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  webkit: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "webkitgtk24x-gtk2": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "webkitgtk24x-gtk3": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "weechat-matrix-bridge": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  weighttp: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "wesnoth-dev": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "whirlpool-gui": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  wicd: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "win-signed-gplpv-drivers": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  wine: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "wine-staging": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  wineFull: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  wineMinimal: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  winePackagesFor: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  wineStable: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  wineStaging: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  wineUnstable: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  winpdb: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  winstone: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  winswitch: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  winusb: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  wireguard: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "wireshark-cli": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "wireshark-gtk": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "wireshark-qt": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  wlroots: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "wmc-mpris": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  wmcalclock: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  wmsm: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  wmsystemtray: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  wrapFirefox: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  wrapKakoune: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  wrapKodi: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  wrapLisp: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  wrapMpv: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  wrapRetroArch: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  wrapWeechat: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  writeReferencesToFile: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ws: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  wt3: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  wt4: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  wxGTK: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  wxGTK28: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  wxGTK29: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  wxGTK30: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "wxGTK30-gtk2": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "wxGTK30-gtk3": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "wxGTK31-gtk2": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "wxGTK31-gtk3": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  wxcam: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  wxmac: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  wxmupen64plus: AnyRef;
  /** @deprecated renamed to `wakatime-cli` */
  wakatime: AnyRef;
  /** @deprecated renamed to `tclPackages.wapp` */
  wapp: AnyRef;
  /** @deprecated renamed to `wayfirePlugins.wcm` */
  wcm: AnyRef;
  /** @deprecated renamed to `webfont-bundler` */
  webfontkitgenerator: AnyRef;
  /** @deprecated renamed to `wasistlos` */
  "whatsapp-for-linux": AnyRef;
  /** @deprecated renamed to `virtio-win` */
  "win-qemu": AnyRef;
  /** @deprecated renamed to `virtio-win` */
  "win-virtio": AnyRef;
  /** @deprecated renamed to `wkhtmltopdf` */
  "wkhtmltopdf-bin": AnyRef;
  /** @deprecated renamed to `wmii` */
  wmii_hg: AnyRef;
  /** @deprecated renamed to `magic-wormhole-rs` */
  "wormhole-rs": AnyRef;
  /** @deprecated renamed to `wpa_supplicant` */
  wpa_supplicant_ro_ssids: AnyRef;
  /** @deprecated renamed to `wrapGAppsHook3` */
  wrapGAppsHook: AnyRef;
  /** @deprecated renamed to `styluslabs-write-bin` */
  write_stylus: AnyRef;
  /** @deprecated renamed to `wxwidgets_3_3` */
  wxGTK33: AnyRef;
}

export interface names·x {
  xattr: AnyRef;
  xcbutilkeysyms: AnyRef;
  xcodebuild: AnyRef;
  xfconf: AnyRef;
  xorgproto: AnyRef;
  xprop: AnyRef;
  xrandr: AnyRef;
  xrdb: AnyRef;
  xset: AnyRef;
  xsetroot: AnyRef;
  xsra: AnyRef;
  xtrans: AnyRef;
  xxd: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  x11: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  xapian_1_4: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  xara: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  xbmc: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "xbmc-retroarch-advanced-launchers": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  xbmcPlain: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  xbmcPlugins: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  xcodeenv: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "xdg-desktop-portal-kde": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  xenPackages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  xen_4_10: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "xen_4_10-light": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "xen_4_10-slim": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  xen_4_8: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "xen_4_8-light": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "xen_4_8-slim": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  xf86_input_mtrack: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  xf86_input_multitouch: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  xf86_video_nouveau: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "xfce4-12": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "xfce4-14": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  xfceUnstable: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  xkeyboard_config: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  xlibs: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  xlibsWrapper: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  xmonad_log_applet_gnome3: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "xmpp-client": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  xmpppy: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "xonotic-sdl": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  xorriso: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  xow: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "xp-pen-g430": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  xpf: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  xpraGtk3: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  xvidcap: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "xxdiff-tip": AnyRef;
  /** @deprecated renamed to `xcbuildHook` */
  xcbuild6Hook: AnyRef;
  /** @deprecated renamed to `xcodebuild` */
  xcodebuild6: AnyRef;
  /** @deprecated renamed to `xdg-utils` */
  xdg_utils: AnyRef;
  /** @deprecated renamed to `dragon-drop` */
  xdragon: AnyRef;
  /** @deprecated renamed to `xen` */
  "xen-light": AnyRef;
  /** @deprecated renamed to `xen` */
  "xen-slim": AnyRef;
  /** @deprecated renamed to `xen` */
  xen_4_19: AnyRef;
  /** @deprecated renamed to `xine-lib` */
  xineLib: AnyRef;
  /** @deprecated renamed to `xine-ui` */
  xineUI: AnyRef;
  /** @deprecated renamed to `xinput-calibrator` */
  xinput_calibrator: AnyRef;
  /** @deprecated renamed to `xonsh` */
  "xonsh-unwrapped": AnyRef;
  /** @deprecated renamed to `util-macros` */
  "xorg-autoconf": AnyRef;
  /** @deprecated renamed to `firefox-unwrapped` */
  xulrunner: AnyRef;
  /** @deprecated renamed to `xvfb-run` */
  xvfb_run: AnyRef;
}

export interface names·y {
  "yarn-berry": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  yabai: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  yakuake: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "yarn2nix-moretea": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  yarssr: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "youtube-viewer": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  youtubeDL: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  ytop: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "yubikey-neo-manager": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "yubioath-desktop": AnyRef;
  /** @deprecated renamed to `bison` */
  yacc: AnyRef;
  /** @deprecated renamed to `libyafaray` */
  "yafaray-core": AnyRef;
}

export interface names·z {
  zellijPlugins: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  zabbix30: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  zabbix44: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  zabbixFor: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  zangband: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  zanshin: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  zdfmediathk: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  zeroadPackages: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "zeroc-ice-36": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  zeromq3: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  zimreader: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  zimwriterfs: AnyRef;
  /** @deprecated renamed to `zeal` */
  "zeal-qt5": AnyRef;
  /** @deprecated renamed to `zeal` */
  "zeal-qt6": AnyRef;
  /** @deprecated renamed to `zeroc-ice` */
  zeroc_ice: AnyRef;
  /** @deprecated renamed to `zeromq` */
  zeromq4: AnyRef;
  /** @deprecated renamed to `zfs` */
  zfsStable: AnyRef;
  /** @deprecated renamed to `zfs_unstable` */
  zfsUnstable: AnyRef;
  /** @deprecated renamed to `zigbee2mqtt` */
  zigbee2mqtt_2: AnyRef;
  /** @deprecated renamed to `zincsearch` */
  zinc: AnyRef;
  /** @deprecated renamed to `zint-qt` */
  zint: AnyRef;
  /** @deprecated renamed to `zeek` */
  zkg: AnyRef;
  /** @deprecated renamed to `zinit` */
  zplugin: AnyRef;
  /** @deprecated renamed to `zynaddsubfx` */
  "zyn-fusion": AnyRef;
}

export interface names·_ {
  __splicedPackages: AnyRef;
  "_experimental-update-script-combinators": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  AAAAAASomeThingsFailToEvaluate: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  Fabric: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "OVMF-CSM": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  "OVMF-secureBoot": AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  PPSSPP: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  QmidiNet: AnyRef;
  /** @deprecated not seen since nixpkgs 20.09 */
  _0x0: AnyRef;
  /** @deprecated renamed to `_7z2hashcat` */
  "7z2hashcat": AnyRef;
  /** @deprecated renamed to `ausweisapp` */
  AusweisApp2: AnyRef;
  /** @deprecated renamed to `chow-tape-model` */
  CHOWTapeModel: AnyRef;
  /** @deprecated renamed to `chow-centaur` */
  ChowCentaur: AnyRef;
  /** @deprecated renamed to `chow-kick` */
  ChowKick: AnyRef;
  /** @deprecated renamed to `chow-phaser` */
  ChowPhaser: AnyRef;
  /** @deprecated renamed to `coinmp` */
  CoinMP: AnyRef;
  /** @deprecated renamed to `ebtks` */
  EBTKS: AnyRef;
  /** @deprecated renamed to `empty-epsilon` */
  EmptyEpsilon: AnyRef;
  /** @deprecated renamed to `fil-plugins` */
  "FIL-plugins": AnyRef;
  /** @deprecated renamed to `hentai-at-home` */
  HentaiAtHome: AnyRef;
  /** @deprecated renamed to `laszip` */
  LASzip: AnyRef;
  /** @deprecated renamed to `laszip_2` */
  LASzip2: AnyRef;
  /** @deprecated renamed to `lpcnet` */
  LPCNet: AnyRef;
  /** @deprecated renamed to `librearp` */
  LibreArp: AnyRef;
  /** @deprecated renamed to `librearp-lv2` */
  "LibreArp-lv2": AnyRef;
  /** @deprecated renamed to `literate` */
  Literate: AnyRef;
  /** @deprecated renamed to `macs2` */
  MACS2: AnyRef;
  /** @deprecated renamed to `midivisualizer` */
  MIDIVisualizer: AnyRef;
  /** @deprecated renamed to `nsplist` */
  NSPlist: AnyRef;
  /** @deprecated renamed to `oscar` */
  OSCAR: AnyRef;
  /** @deprecated renamed to `pageedit` */
  PageEdit: AnyRef;
  /** @deprecated renamed to `plistcpp` */
  PlistCpp: AnyRef;
  /** @deprecated renamed to `sp800-90b-entropyassessment` */
  "SP800-90B_EntropyAssessment": AnyRef;
  /** @deprecated renamed to `spades` */
  SPAdes: AnyRef;
  /** @deprecated renamed to `stormlib` */
  StormLib: AnyRef;
  /** @deprecated renamed to `sylk` */
  Sylk: AnyRef;
  /** @deprecated renamed to `viennarna` */
  ViennaRNA: AnyRef;
  /** @deprecated renamed to `_1password-cli` */
  _1password: AnyRef;
}

/** Second names of sets. */
export interface aliases {
  python3Packages: python313Packages;
  perlPackages: perl540Packages;
  luaPackages: lua52Packages;
  phpExtensions: php84Extensions;
  phpPackages: php84Packages;
  postgresqlPackages: postgresql17Packages;
  rubyPackages: rubyPackages_3_4;
}
