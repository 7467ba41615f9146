import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nodeKinds } from "../model.ts";
import { hashOf, stateOf, type State } from "./state.ts";
import { viewNames } from "./views.ts";

const start: State = { view: "machines", hidden: new Set() };

describe("the address", () => {
  it("says what is shown, for people as well", () => {
    const state: State = { view: "modules", of: "home:crs58@devbox", hidden: new Set(["input", "tag"]) };
    expect(hashOf(state)).toBe("#view=modules&of=home:crs58@devbox&hide=tag,input");
  });

  it("is read as it was written", () => {
    const id = fc.option(fc.string(), { nil: undefined });
    const states = fc.record({
      view: fc.constantFrom(...viewNames),
      of: id,
      around: id,
      selected: id,
      hidden: fc.uniqueArray(fc.constantFrom(...nodeKinds)).map((kinds) => new Set(kinds)),
    });
    fc.assert(
      fc.property(states, (state) => {
        expect(stateOf(hashOf(state), start)).toEqual(state);
      }),
    );
  });

  it("means what it can where it is none of ours", () => {
    expect(stateOf("", start)).toBe(start);
    expect(stateOf("#x", start)).toMatchObject({ view: "machines", of: undefined });
    expect(stateOf("#view=gone&hide=gone,tag", start)).toMatchObject({
      view: "machines",
      hidden: new Set(["tag"]),
    });
  });
});
