import { instance } from "../../dsl";
import { tags } from "../tags";

/** What one misses first on a server that misbehaves. */
export const rescuePackages = instance("rescue-packages", {
  module: { name: "packages", input: "clan-core" },
  roles: {
    default: {
      settings: { packages: ["tcpdump", "iperf3", "lsof"] },
      tags: [tags.server],
    },
  },
});
export const gpuPackages = instance("gpu-packages", {
  module: { name: "packages", input: "clan-core" },
  roles: { default: { settings: { packages: ["nvtopPackages.full"] }, tags: [tags.gpu] } },
});
