/** A sign for each kind, 16 by 16, drawn by its outline: colour alone tells nobody who does not see it. */
import type { NodeKind } from "../model.ts";

export const icons: Readonly<Record<NodeKind, string>> = {
  machine: "M2.5 3.5h11v4h-11zM2.5 8.5h11v4h-11zM4.8 5.5h.4M4.8 10.5h.4",
  home: "M2.5 7.5 8 2.8l5.5 4.7M4 6.5v6.7h8V6.5M6.7 13V9.5h2.6V13",
  tag: "M2.5 2.5h5l6 6-5 5-6-6zM5.2 5.2h.4",
  instance: "M8 1.8 13.4 5v6L8 14.2 2.6 11V5z",
  service: "M8 1.8 13.4 5v6L8 14.2 2.6 11V5zM8 5.6a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8z",
  module: "M3 3h10v10H3z",
  feature: "M8 2l6 6-6 6-6-6z",
  aggregate: "M5 2.5h8.5V11M2.5 5H11v8.5H2.5z",
  generator: "M5.5 6.2a3.3 3.3 0 1 0 0 6.6 3.3 3.3 0 0 0 0-6.6M8 7.5l5-5M11 4.5l2 2",
  secrets: "M3.5 7h9v6.5h-9zM5.5 7V5a2.5 2.5 0 0 1 5 0v2",
  overlay: "M8 2 14 5.2 8 8.4 2 5.2zM2 8l6 3.2L14 8M2 10.8 8 14l6-3.2",
  input: "M8 2v8M4.8 7 8 10.2 11.2 7M2.5 10.5v3h11v-3",
  file: "M4 1.8h5l3.5 3.5v8.9H4zM9 1.8v3.5h3.5",
};

/** The link to a source. */
export const sourceIcon = "M6.5 3.5h-3v9h9v-3M9 3.5h3.5V7M12.2 3.8 7.5 8.5";
