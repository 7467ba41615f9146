import { homeModule, nix } from "../../dsl";
import { packages } from "./index";

export const security = homeModule(packages, {
  config: ({ lib, pkgs }) => ({
    home: {
      packages: nix.concat(
        [
          pkgs.age,
          pkgs["age-plugin-yubikey"],
          pkgs.cosign,
          pkgs.gitleaks,
          pkgs.sops,
          pkgs["ssh-to-age"],
          pkgs.trivy,
        ],
        // Darwin has the graphical programs from Homebrew, and its own OpenSSH knows the secure enclave.
        lib.optionals(nix.not(pkgs.stdenv.hostPlatform.isDarwin), [
          pkgs.libfido2,
          pkgs.nmap,
          pkgs.openssh,
          pkgs["yubikey-manager"],
        ]),
      ),
    },
  }),
});
