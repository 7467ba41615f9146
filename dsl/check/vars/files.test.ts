import { expect, it } from "vitest";
import { checkedInClan } from "../testing.ts";

const of = (file: string, more = ""): Promise<readonly string[]> =>
  checkedInClan({
    "hosts/a.ts": `import { darwinHost, varsGenerator } from "../dsl";
      export const a = varsGenerator("a", { script: "cp x $out/x", files: { x: {
        ${file}
      } } });
      ${more}`,
  });

it("what is needed for users is root's", async () => {
  expect(await of(`neededFor: "users", owner: "joe"`)).toEqual([
    'NV5212 hosts/a.ts:3 "x" of the vars generator "a" is needed for users, when there is no owner but root',
  ]);
  expect(await of(`neededFor: "users", owner: "root"`)).toEqual([]);
  expect(await of(`owner: "joe"`)).toEqual([]);
});

it("what is public has no owner", async () => {
  expect(await of(`secret: false, mode: "0444"`)).toEqual([
    'warning NV5212 hosts/a.ts:3 "x" of the vars generator "a" is public: it lies in the Nix store, where mode has no effect',
  ]);
});

it("a Mac has no units", async () => {
  const mac = `export const stibnite = darwinHost("stibnite", { system: "aarch64-darwin", imports: [a] });`;
  expect(await of(`restartUnits: ["x.service"]`, mac)).toEqual([
    'NV5212 hosts/a.ts:3 "x" of the vars generator "a" restarts units, and stibnite is a Mac, which has none',
  ]);
  expect(await of(`restartUnits: ["x.service"]`)).toEqual([]);
});
