import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { temporaryDirectory } from "../load/temporary-fleet.ts";
import { alike, namesIn } from "./alike.ts";

it("finds the members that are like the names in a message", () => {
  const file = join(temporaryDirectory(), "a.d.ts");
  writeFileSync(
    file,
    'export interface A {\n  /** enabled: no member */\n  readonly enable?: Val<boolean>;\n  readonly "docker-compose"?: X;\n  htop: PackageRef;\n  readonly unlike?: X;\n}\n',
  );
  const like = (text: string): readonly string[] => [...alike(namesIn(text), [file])];
  expect(like("Property 'enabel' does not exist on type 'A'.")).toEqual(["enable"]);
  expect(like("there is no '\"docker-compsoe\"', nor 'hotp'")).toEqual(["docker-compose", "htop"]);
  expect(like("nothing is quoted here: enabel")).toEqual([]);
});
