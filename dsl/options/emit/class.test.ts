import { expect, it } from "vitest";
import type { Entry } from "../load/extracted.ts";
import type { OptionType } from "../model/type.ts";
import type { Rename } from "../model/node.ts";
import { option, schemaWith } from "../testing/schema.ts";
import { emitClass } from "./class.ts";

const str: OptionType = { t: "str" };
const gone = { visible: false, hasApply: true };
const removed = (path: string): Rename => ({ from: path.split("."), to: null });

function emitted(renames: readonly Rename[], ...entries: readonly Entry[]): string {
  const schema = schemaWith(...entries);
  return emitClass({ ...schema, renames: new Map(renames.map((of) => [of.from.join("."), of])) });
}

it("leaves out what was removed", () => {
  const text = emitted([removed("a.old")], option("a.old", str, gone), option("a.new", str));
  expect(text).toContain("readonly new?:");
  expect(text).not.toContain("old");
});

it("lets nothing be set where all was removed", () => {
  const text = emitted([removed("a.b.old")], option("a.b.old", str, gone));
  expect(text).toContain("/** @deprecated removed */\n  readonly old?: never;");
});

it("says of an option and of a namespace what they are called now", () => {
  const text = emitted(
    [
      { from: ["a"], to: ["b"] },
      { from: ["c"], to: ["d", "e"] },
    ],
    option("a.x", str),
    option("c", str, gone),
  );
  expect(text).toContain("/** @deprecated renamed to `b` */\n  readonly a?: Def<a>;");
  expect(text).toContain("/** @deprecated renamed to `d.e` */\n  readonly c?: Anything;");
});
