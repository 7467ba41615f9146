import { homeModule, nix } from "../../dsl";
import { packages } from "./index";

/** Clusters, clouds, containers. */
export const compute = homeModule(packages, {
  config: ({ lib, pkgs }) => ({
    home: {
      packages: nix.concat(
        [
          // clusters
          pkgs.argocd,
          pkgs.krew,
          pkgs.kubectl,
          pkgs.kubectx,
          pkgs["kubernetes-helm"],
          pkgs.kustomize,

          // clouds
          pkgs.hcloud,
          nix.get(pkgs, ["google-cloud-sdk", "withExtraComponents"])([
            nix.get(pkgs, ["google-cloud-sdk", "components", "gke-gcloud-auth-plugin"]),
          ]),
          pkgs.stable.opentofu, // providers are built against it
          pkgs.s5cmd,

          // images
          pkgs.crane,
          pkgs.dive,
          pkgs.skopeo,
        ],
        // Containers on macOS run in a virtual machine.
        lib.optionals(pkgs.stdenv.hostPlatform.isDarwin, [pkgs.colima, pkgs.lima, nix.get(pkgs, "mactop")]),
        lib.optional(
          nix.eq(pkgs.stdenv.hostPlatform.system, "x86_64-linux"), // no card in an ARM machine of ours
          pkgs.nvtopPackages.nvidia,
        ),
      ),
    },
  }),
});
