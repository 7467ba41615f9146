import { describe, expect, it } from "vitest";
import { inShort } from "./in-short.ts";

describe("inShort", () => {
  it.each([
    [
      "    error: The option `a.b' does not exist. Definition values:\n    - In `x.ts': true",
      "no option a.b",
    ],
    [
      'error: A definition for option `a.b\' is not of type `null or one of "x", "y"\'. Definition',
      'a.b: not of type null or one of "x", "y"',
    ],
    [
      "error: A definition for option `a' is not of type `string matching the pattern ^[a-z]'+$'.",
      "a: not of type string matching the pattern",
    ],
    [
      "error: you're trying to define a value of type `bool'\n    rather than a set for the option\n    `a.b'!",
      "a.b: holds options, not bool",
    ],
    ["… while calling\n    error: attribute 'x' missing\n", "no attribute x"],
    ['error: expected a list but found a string: "a"', "expected list, found a string"],
    ["error:\n    Failed assertions:\n    - There is no x in v2. Use y.\n", "There is no x in v2."],
    ["error: something nobody has seen", "something nobody has seen"],
  ])("%s", (error, short) => expect(inShort(error)).toBe(short));
});
