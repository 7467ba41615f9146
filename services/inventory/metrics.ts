import { instance } from "../../dsl";
import { cinnabar } from "../../hosts/cinnabar";
import { metrics } from "../metrics";
import { tags } from "../tags";

/** Whatever is always on is watched, a Mac that never sleeps as well. */
export const fleetMetrics = instance("metrics", {
  module: metrics,
  roles: {
    exporter: {
      tags: { [tags.server]: { settings: { labels: { kind: "server" } } }, [tags["always-on"]]: {} },
    },
    collector: { machines: [cinnabar], settings: { retention: "1y" } },
  },
});
