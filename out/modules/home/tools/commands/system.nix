# Generated from home/tools/commands/system.ts by Nivis. Do not edit: run `bun build.ts`.
{ config, ... }:
let
  inherit (config) flake;
in
{
  # Commands around the machine.
  flake.modules.homeManager.tools = { lib, pkgs, ... }: {
    _file = "home/tools/commands/system.ts";
    home.packages = [
      (pkgs.writeShellApplication {
        name = "notify";
        runtimeInputs = [ pkgs.curl ];
        text = ''
          # notify [topic] < message
          topic="''${1:-$USER}"
          curl --silent --show-error --fail --data-binary @- \
            --header "Title: ''${HOSTNAME:-unknown}" \
            "http://cinnabar.${flake.meta.network.meshDomain}:${toString flake.meta.network.ports.ntfy}/$topic" >/dev/null
        '';
        meta.description = "Send standard input to the phone";
      })
      (pkgs.writeShellApplication {
        name = "tidy-names";
        runtimeInputs = [
          pkgs.coreutils
          pkgs.gnused
        ];
        text = ''
          # File names without blanks and capitals; asks before it overwrites.
          for path in "$@"; do
            name="''${path##*/}"
            tidy="$(sed 's/[^[:alnum:]._-]\{1,\}/-/g' <<<"''${name,,}")"
            [[ "$name" == "$tidy" ]] || mv --interactive -- "$path" "''${path%"$name"}$tidy"
          done
        '';
      })
    ]
    ++ lib.optional pkgs.stdenv.hostPlatform.isDarwin (
      pkgs.writeShellApplication {
        name = "dns-reset";
        text = ''
          # Back to the resolvers that DHCP hands out, on every network service.
          networksetup -listallnetworkservices | tail -n +2 | while read -r service; do
            sudo networksetup -setdnsservers "''${service#\*}" empty
          done
        '';
      }
    );
  };
}
