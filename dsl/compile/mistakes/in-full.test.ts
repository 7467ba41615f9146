import { expect, it } from "vitest";
import { groups } from "./cases.ts";
import { inFull } from "./in-full.ts";
import { inShort } from "./in-short.ts";

const answers = new Set(
  Object.values(groups).flatMap((list) =>
    list.flatMap(({ nix, unproved }) => (nix === undefined || unproved !== undefined ? [] : [nix])),
  ),
);

it.each([...answers])("%s is what Nix says, in short", (short) => {
  expect(inShort(`error: ${inFull(short)}`).replace(/ …$/, "")).toBe(short);
});
