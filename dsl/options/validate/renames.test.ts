import { expect, it } from "vitest";
import type { Rename } from "../model/node.ts";
import { emptySchema } from "../testing/schema.ts";
import { renameAt } from "./renames.ts";

const split = (path: string): readonly string[] => path.split(".");

/** What became of a path, by a list of one line each: `old new`, or `old - instead`. */
function became(path: string, ...lines: readonly string[]): string | undefined {
  const renames = lines.map((line): Rename => {
    const [old = "", now = "-", instead] = line.split(" ");
    return {
      from: split(old),
      to: now === "-" ? null : split(now),
      ...(instead === undefined ? {} : { instead: split(instead) }),
    };
  });
  const schema = { ...emptySchema("nixos"), renames: new Map(renames.map((of) => [of.from.join("."), of])) };
  const found = renameAt(schema, split(path));
  if (found === undefined) return undefined;
  const to = found.to?.join(".") ?? "removed";
  return found.instead === undefined ? to : `${to} ${found.instead.join(".")}`;
}

it("finds an option by its path", () => {
  expect(became("a.b", "a.b c", "a.b.c d")).toBe("c");
  expect(became("a", "a.b c")).toBeUndefined();
  expect(became("a.b.c", "a.b c")).toBeUndefined();
});

it("finds one inside of a submodule, and names the key that is written", () => {
  expect(became("a.eth0.ip4", "a.<name>.ip4 a.<name>.ipv4.addresses")).toBe("a.eth0.ipv4.addresses");
  expect(became("a.[0].old", "a.*.old a.*.new")).toBe("a.[0].new");
  expect(became("a.eth0.gone", "a.<name>.gone - a.<name>.other")).toBe("removed a.eth0.other");
  expect(became("a.eth0.ip6", "a.<name>.ip4 b")).toBeUndefined();
});

it("leaves a name free that the old path does not have", () => {
  expect(became("a.b", "a.b - c.<name>.d")).toBe("removed c.<name>.d");
});
