import { expect, it } from "vitest";
import { alike, quotedIn } from "./alike.ts";

it("finds what is like the names in a message", () => {
  const like = (text: string): readonly string[] => [
    ...alike(quotedIn(text), ["enable", "docker-compose", "htop", "Enable", "unlike"]),
  ];
  expect(like("Property 'enabel' does not exist on type 'A'.")).toEqual(["enable", "Enable"]);
  expect(like("there is no '\"docker-compsoe\"', nor 'hotp'")).toEqual(["docker-compose", "htop"]);
  expect(like("nothing is quoted here: enabel")).toEqual([]);
});
