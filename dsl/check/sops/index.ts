/** What is checked of secrets of sops-nix. */
import type { Rule } from "../rule.ts";
import { sopsFiles } from "./file.ts";
import { secretNotImported } from "./not-imported.ts";

export const sopsRules: readonly Rule[] = [sopsFiles, secretNotImported];
