# Generated from flake/containers/status.ts by Nivis. Do not edit: run `bun build.ts`.
{ self, ... }: {
  # Which hosts answer, from anywhere a container runs: `docker run -v ~/.ssh:/.ssh:ro status`.
  perSystem = { lib, pkgs, ... }: {
    packages = lib.optionalAttrs pkgs.stdenv.hostPlatform.isLinux {
      container-status = pkgs.dockerTools.buildLayeredImage {
        name = "status";
        tag = "latest";
        contents = [
          pkgs.cacert
          pkgs.dockerTools.fakeNss
          pkgs.openssh
        ];
        config = {
          Cmd = [ (lib.getExe pkgs.fleet-status) ];
          Env = [
            "HOME=/"
            "FLEET_TIMEOUT=5"
          ];
          User = "nobody";
          WorkingDir = "/";
          Labels."org.opencontainers.image.description" = "Which hosts of the fleet answer";
        };
      };
    };
    apps.push-status = {
      type = "app";
      meta.description = "Push the image status for all platforms under one tag";
      program = lib.getExe (
        pkgs.writeShellApplication {
          name = "push-status";
          runtimeInputs = [
            pkgs.crane
            pkgs.skopeo
          ];
          text = ''
            target="''${1:?usage: push-status REGISTRY/REPOSITORY:TAG}"
            if [[ "''${target##*/}" != *:* ]]; then
              echo "usage: push-status REGISTRY/REPOSITORY:TAG" >&2
              exit 64
            fi

            skopeo copy "docker-archive:${self.packages.x86_64-linux.container-status}" "docker://$target-amd64"
            skopeo copy "docker-archive:${self.packages.aarch64-linux.container-status}" "docker://$target-arm64"
            crane index append --manifest "$target-amd64" --manifest "$target-arm64" --tag "$target"
          '';
        }
      );
    };
  };
}
