import { homeModule, nix } from "../../../dsl";
import { network } from "../../../flake/lib/network";
import { tools } from "../index";

/** Commands around the machine. */
export const systemCommands = homeModule(tools, {
  config: ({ lib, pkgs }) => ({
    home: {
      packages: nix.concat(
        [
          pkgs.writeShellApplication({
            name: "notify",
            runtimeInputs: [pkgs.curl],
            text: nix`
              # notify [topic] < message
              topic="\${1:-$USER}"
              curl --silent --show-error --fail --data-binary @- \\
                --header "Title: \${HOSTNAME:-unknown}" \\
                "http://cinnabar.${network.meshDomain}:${nix.toString(network.ports.ntfy)}/$topic" >/dev/null
            `,
            meta: { description: "Send standard input to the phone" },
          }),
          pkgs.writeShellApplication({
            name: "tidy-names",
            runtimeInputs: [pkgs.coreutils, pkgs.gnused],
            text: nix`
              # File names without blanks and capitals; asks before it overwrites.
              for path in "$@"; do
                name="\${path##*/}"
                tidy="$(sed 's/[^[:alnum:]._-]\\{1,\\}/-/g' <<<"\${name,,}")"
                [[ "$name" == "$tidy" ]] || mv --interactive -- "$path" "\${path%"$name"}$tidy"
              done
            `,
          }),
        ],
        lib.optional(
          pkgs.stdenv.hostPlatform.isDarwin,
          pkgs.writeShellApplication({
            name: "dns-reset",
            text: nix`
              # Back to the resolvers that DHCP hands out, on every network service.
              networksetup -listallnetworkservices | tail -n +2 | while read -r service; do
                sudo networksetup -setdnsservers "\${service#\\*}" empty
              done
            `,
          }),
        ),
      ),
    },
  }),
});
