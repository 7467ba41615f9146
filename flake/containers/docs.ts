import { container, nix, self } from "../../dsl";

/** How each machine is brought up to date (docs/machines.md), for whoever is on call. */
export const docs = container("docs", ({ lib, pkgs }) => ({
  tag: "latest",
  contents: [pkgs.cacert, pkgs.dockerTools.fakeNss],
  config: {
    Entrypoint: [lib.getExe(pkgs.caddy)],
    Cmd: ["file-server", "--browse", "--listen", ":8080", "--root", nix`${self}/docs`],
    // Caddy keeps what it learns here.
    Env: ["XDG_CONFIG_HOME=/config", "XDG_DATA_HOME=/data"],
    Volumes: { "/config": {}, "/data": {} },
    ExposedPorts: { "8080/tcp": {} },
    User: "nobody",
  },
}));
