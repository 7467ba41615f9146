# Generated from home/packages/compute.ts by Nivis. Do not edit: run `bun build.ts`.
{
  # Clusters, clouds, containers.
  flake.modules.homeManager.packages = { lib, pkgs, ... }: {
    _file = "home/packages/compute.ts";
    # Containers on macOS run in a virtual machine.
    # no card in an ARM machine of ours
    home.packages = [
      # clusters
      pkgs.argocd
      pkgs.krew
      pkgs.kubectl
      pkgs.kubectx
      pkgs.kubernetes-helm
      pkgs.kustomize

      # clouds
      pkgs.hcloud
      (pkgs.google-cloud-sdk.withExtraComponents [
        pkgs.google-cloud-sdk.components.gke-gcloud-auth-plugin
      ])
      pkgs.stable.opentofu # providers are built against it
      pkgs.s5cmd

      # images
      pkgs.crane
      pkgs.dive
      pkgs.skopeo
    ]
    ++ lib.optionals pkgs.stdenv.hostPlatform.isDarwin [
      pkgs.colima
      pkgs.lima
      pkgs.mactop
    ]
    ++ lib.optional (pkgs.stdenv.hostPlatform.system == "x86_64-linux") pkgs.nvtopPackages.nvidia;
  };
}
