/** Files that are no Nix: what other tools read. */
import { builder } from "../../brand.ts";
import { activationGuideFile } from "../activation-guide.ts";
import { workflowFile } from "../ci/workflow.ts";
import { envrcFile } from "../envrc.ts";
import type { Found } from "../found.ts";
import type { GeneratedFile } from "../generated-file.ts";
import { justfileFile } from "../just/justfile.ts";
import type { Lowering } from "../lowering.ts";

/** The files that builders write besides the Nix file of theirs. */
export function textFiles(lowering: Lowering, exports: readonly Found[]): readonly GeneratedFile[] {
  return exports.flatMap((found) =>
    fileOf(lowering, found).map((file) => ({ ...file, origin: found.origin })),
  );
}

function fileOf(lowering: Lowering, found: Found): readonly GeneratedFile[] {
  const { data } = found;
  switch (data[builder]) {
    case "workflow":
      return [workflowFile(lowering, { ...found, data })];
    case "justfile":
      return [justfileFile(lowering, { ...found, data })];
    case "envrc":
      return [envrcFile(lowering, { ...found, data })];
    case "activationGuide":
      return [activationGuideFile(lowering, { ...found, data })];
    default:
      return [];
  }
}
