import { container } from "../../dsl";

/** Which hosts answer, from anywhere a container runs: `docker run -v ~/.ssh:/.ssh:ro status`. */
export const status = container("status", ({ lib, pkgs }) => ({
  tag: "latest",
  contents: [pkgs.cacert, pkgs.dockerTools.fakeNss, pkgs.openssh],
  config: {
    Cmd: [lib.getExe(pkgs["fleet-status"])],
    Env: ["HOME=/", "FLEET_TIMEOUT=5"],
    User: "nobody",
    WorkingDir: "/",
    Labels: { "org.opencontainers.image.description": "Which hosts of the fleet answer" },
  },
}));
