import { instance } from "../../dsl";
import { beacon } from "../beacon";
import { tags } from "../tags";

/** Who serves a page, and what is on it besides. */
export const statusPages = instance("beacon", {
  module: beacon,
  roles: {
    page: {
      machines: {
        cinnabar: { settings: { labels: { site: "fsn1", plan: "cx42", role: "controller" } } },
        // No proxy there: the mesh asks it directly, and nobody keeps the page open.
        electrum: {
          settings: {
            address: "::",
            openFirewall: true,
            interval: null,
            labels: { site: "hel1", role: "backup" },
          },
        },
        galena: { settings: { labels: { site: "us-central1-a", role: "builder" } } },
        scheelite: { settings: { labels: { site: "us-central1-a", role: "gpu" } } },
      },
    },
    reader: { tags: [tags.workstation, tags.controller] },
  },
});
