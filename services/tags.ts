import { machineTags } from "../dsl";

/** What machines are, for instances of services to name them by. Who has which stands in hosts/. */
export const tags = machineTags({
  server: "always on, and reached from the internet",
  workstation: "somebody sits in front of it",
  laptop: "comes and goes, with its owner",
  "always-on": "never sleeps, though it is no server",
  family: "nobody there opens a terminal",
  hetzner: "rented at Hetzner",
  gcp: "rented at Google",
  controller: "holds the mesh together",
  backup: "keeps what others would lose",
  builder: "builds for the others",
  wireless: "has a radio, and NixOS to tune it",
  gpu: "computes on a graphics card",
});

declare module "../dsl" {
  interface FleetTags {
    tags: typeof tags;
  }
}
