# Generated from flake/containers/docs.ts by Nivis. Do not edit: run `bun build.ts`.
{ self, ... }: {
  # How each machine is brought up to date (docs/machines.md), for whoever is on call.
  perSystem = { lib, pkgs, ... }: {
    packages = lib.optionalAttrs pkgs.stdenv.hostPlatform.isLinux {
      container-docs = pkgs.dockerTools.buildLayeredImage {
        name = "docs";
        tag = "latest";
        contents = [
          pkgs.cacert
          pkgs.dockerTools.fakeNss
        ];
        config = {
          Entrypoint = [ (lib.getExe pkgs.caddy) ];
          Cmd = [
            "file-server"
            "--browse"
            "--listen"
            ":8080"
            "--root"
            "${self}/docs"
          ];
          # Caddy keeps what it learns here.
          Env = [
            "XDG_CONFIG_HOME=/config"
            "XDG_DATA_HOME=/data"
          ];
          Volumes = {
            "/config" = { };
            "/data" = { };
          };
          ExposedPorts."8080/tcp" = { };
          User = "nobody";
        };
      };
    };
    apps.push-docs = {
      type = "app";
      meta.description = "Push the image docs for all platforms under one tag";
      program = lib.getExe (
        pkgs.writeShellApplication {
          name = "push-docs";
          runtimeInputs = [
            pkgs.crane
            pkgs.skopeo
          ];
          text = ''
            target="''${1:?usage: push-docs REGISTRY/REPOSITORY:TAG}"
            if [[ "''${target##*/}" != *:* ]]; then
              echo "usage: push-docs REGISTRY/REPOSITORY:TAG" >&2
              exit 64
            fi

            skopeo copy "docker-archive:${self.packages.x86_64-linux.container-docs}" "docker://$target-amd64"
            skopeo copy "docker-archive:${self.packages.aarch64-linux.container-docs}" "docker://$target-arm64"
            crane index append --manifest "$target-amd64" --manifest "$target-arm64" --tag "$target"
          '';
        }
      );
    };
  };
}
