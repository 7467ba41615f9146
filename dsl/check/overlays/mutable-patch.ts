/** NV5317: a patch whose address gives another text tomorrow. */
import { problem } from "../../fleet/lower/fleet.ts";
import { staticText } from "../../options/check.ts";
import type { Rule } from "../rule.ts";
import { fetched } from "./fetchers.ts";

const ofRequest = /\/(?:pull|merge_requests)\/\d+\.(?:patch|diff)(?:\?|$)/;

export const mutablePatch: Rule = ({ files }) =>
  fetched(files).flatMap(({ fetcher, attributes }) =>
    attributes.flatMap(({ name, value, origin }) => {
      if (fetcher === undefined || name !== "url" || !ofRequest.test(staticText(value) ?? "")) return [];
      const help = "take the patch of a commit: https://github.com/OWNER/REPOSITORY/commit/COMMIT.patch";
      const message =
        "the patch of a pull request changes when somebody pushes to it, and its hash no longer fits";
      return [{ ...problem("NV5317", { origin }, message, help), severity: "warning" as const }];
    }),
  );
