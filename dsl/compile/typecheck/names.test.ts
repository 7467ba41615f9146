import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { temporaryDirectory } from "../load/temporary-fleet.ts";
import { namesIn } from "./names.ts";

it("are the interfaces and members of files", () => {
  const folder = temporaryDirectory();
  const [a, b] = [join(folder, "a.d.ts"), join(folder, "b.d.ts")];
  writeFileSync(
    a,
    'export interface A {\n  /** enabled: no member */\n  readonly enable?: Val<boolean>;\n  readonly "docker-compose"?: X;\n}\n',
  );
  writeFileSync(b, "export interface services·µ {\n  htop: PackageRef;\n}\n");
  const names = namesIn([a, b]);
  expect(names.all()).toEqual(["A", "enable", "docker-compose", "services·µ", "htop"]);
  for (const name of names.all()) expect(names.hasOneOf(["other", name])).toBe(true);
  for (const word of ["able", "no", "member", "readonly", "services", "hto", "docker"])
    expect([word, names.hasOneOf([word])]).toEqual([word, false]);
  expect(names.hasOneOf([])).toBe(false);
  expect(namesIn([]).hasOneOf(["a"])).toBe(false);
});
