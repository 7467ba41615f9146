import { darwinModule, raw } from "../../../dsl";
import { base } from "../system/base";

/** What every Mac has besides the modules of system/. */
export const darwinBase = darwinModule(base, {
  config: ({ config, lib }) => ({
    system: {
      stateVersion: lib.mkDefault(6),
      configurationRevision: raw<string | null>`inputs.self.rev or inputs.self.dirtyRev or null`,
    },

    // The name in the terminal, in Finder and on the local network is one and the same.
    networking: {
      computerName: lib.mkDefault(config.networking.hostName),
      localHostName: lib.mkDefault(config.networking.hostName),
    },

    // Manuals are built for laptops that are used by people; srvos leaves them out.
    documentation: { enable: lib.mkForce(true), doc: { enable: lib.mkForce(false) } },

    environment: {
      pathsToLink: ["/share/bash-completion", "/share/fish", "/share/zsh"],
      variables: { HOMEBREW_NO_ANALYTICS: "1" },
    },
  }),
});
