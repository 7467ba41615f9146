import { homeModule, nix } from "../../dsl";
import { standalone } from "../base/standalone";
import { core } from "./index";

export const gpg = homeModule(core, {
  config: ({ config, lib, osConfig, pkgs }) => ({
    programs: {
      gpg: {
        enable: true,
        homedir: nix`${config.xdg.dataHome}/gnupg`,
        mutableKeys: true,
        mutableTrust: true,
        settings: {
          "no-greeting": true,
          "throw-keyids": false, // mail programs need the id
          "keyid-format": "0xlong",
          "personal-digest-preferences": "SHA512 SHA384 SHA256",
          "cert-digest-algo": "SHA512",
        },
      },
    },
    services: {
      "gpg-agent": {
        // NixOS starts one for the session, see the host's programs.gnupg.agent.
        enable: nix.or(pkgs.stdenv.hostPlatform.isDarwin, standalone(osConfig)),
        enableSshSupport: false, // ssh-agent does that, see ssh.ts
        defaultCacheTtl: 30 * 60,
        maxCacheTtl: 8 * 60 * 60,
        pinentry: {
          package: nix.if(
            pkgs.stdenv.hostPlatform.isDarwin,
            nix.get(pkgs, "pinentry_mac"),
            pkgs["pinentry-curses"],
          ),
        },
        extraConfig: "allow-loopback-pinentry\nno-allow-external-cache\n",
      },
    },
    home: {
      activation: {
        // gpg refuses to work in a directory that others can read.
        protectGnupg: lib.hm.dag.entryAfter(
          ["linkGeneration"],
          nix`
            run mkdir -p $VERBOSE_ARG "${config.programs.gpg.homedir}"
            run chmod 700 $VERBOSE_ARG "${config.programs.gpg.homedir}"
          `,
        ),
      },
    },
  }),
});
