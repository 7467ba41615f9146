/** A mistake in a module, for tests. */
import type { SchemaClass } from "../../schema.ts";

export const nixos: readonly SchemaClass[] = ["nixos", "homeManagerModule", "disko", "sops"];
export const home: readonly SchemaClass[] = ["homeManager"];
export const darwin: readonly SchemaClass[] = ["darwin", "homeManagerModule"];

/** `code option`, and what the message or the help says. The mistake stands on the line that ends in `# here`. */
export interface Mistake {
  readonly name: string;
  readonly classes: readonly SchemaClass[];
  readonly text: string;
  readonly finds: string;
  readonly says?: RegExp;
}

/** A line of the table; the mistake is all of the module. */
export const mistake = (
  name: string,
  classes: readonly SchemaClass[],
  text: string,
  finds: string,
  says?: RegExp,
): Mistake => ({
  name,
  classes,
  text: `{\n  ${text} # here\n}`,
  finds,
  ...(says === undefined ? {} : { says }),
});
