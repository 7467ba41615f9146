import { expect, it } from "vitest";
import { checkedInClan } from "../testing.ts";

const of = (code: string): Promise<readonly string[]> =>
  checkedInClan({ "hosts/a.ts": `import { nixosModule, varsGenerator } from "../dsl";\n${code}` });
const file = `files: { x: {} }, script: "cp $in/*/x $out/x"`;

it("NV5205: dependencies are generators", async () => {
  const found = await of(`export const m = nixosModule("m", {});
    export const a = varsGenerator("a", { dependencies: [
      "ca",
      m,
    ], ${file} });`);
  expect(found).toEqual([
    'NV5205 hosts/a.ts:4 the vars generator "a" depends on the name "ca"',
    'NV5205 hosts/a.ts:5 the vars generator "a" depends on something that is no generator',
  ]);
});

it("NV5216: what is shared depends on what is shared", async () => {
  const found = await of(`export const own = varsGenerator("own", { ${file} });
    export const all = varsGenerator("all", { share: true, ${file} });
    export const a = varsGenerator("a", { share: true, dependencies: [
      all,
      own,
    ], ${file} });
    export const b = varsGenerator("b", { dependencies: [all, own], ${file} });`);
  expect(found).toEqual([
    'NV5216 hosts/a.ts:6 the vars generator "a" is shared by all machines and depends on "own", which each machine has of its own',
  ]);
});
