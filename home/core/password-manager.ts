import { homeModule, nix, type Module, type OptionsArgs } from "../../dsl";
import { core } from "./index";

const options = ({ lib, types }: OptionsArgs) => ({
  custom: {
    passwordManager: {
      email: lib.mkOption({
        type: types.str,
        default: "",
        description: "Account; `rbw` is installed only when it is known.",
      }),
      agent: lib.mkOption({
        type: types.bool,
        default: false,
        description: "Whether SSH keys come from the desktop program instead of ssh-agent.",
      }),
    },
  },
});

/** Bitwarden: `rbw` in the terminal, and the desktop program as the agent of SSH keys. */
export const passwordManager: Module<"homeManager", typeof options> = homeModule(core, {
  options,
  config: ({ config, lib, pkgs }) => ({
    programs: {
      rbw: lib.mkIf(nix.ne(config.custom.passwordManager.email, ""), {
        enable: true,
        settings: {
          email: config.custom.passwordManager.email,
          lock_timeout: 15 * 60,
          pinentry: nix.if(
            pkgs.stdenv.hostPlatform.isDarwin,
            nix.get(pkgs, "pinentry_mac"),
            pkgs["pinentry-tty"],
          ),
        },
      }),
    },
    // Two agents on one socket path would take turns.
    services: { "ssh-agent": { enable: lib.mkIf(config.custom.passwordManager.agent, lib.mkForce(false)) } },
  }),
});
