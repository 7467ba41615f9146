/** A small flake whose inputs are enough for a clan. */
import { flakeSources, type Sources } from "./project.ts";

const inputs = flakeSources["flake/inputs.ts"] ?? "";

export const clanInputs: Sources = {
  ...flakeSources,
  "flake/inputs.ts": inputs.replace(
    "flakeInputs({",
    'flakeInputs({ "clan-core": { url: "https://git.clan.lol/clan/clan-core/archive/main.tar.gz" },',
  ),
};
