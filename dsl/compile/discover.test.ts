import { expect, it } from "vitest";
import { discover } from "./discover.ts";
import { temporaryFleet } from "./load/temporary-fleet.ts";

it("finds every file of the rooms, and no tests, declarations or names with _ and .", () => {
  const root = temporaryFleet({
    "hosts/b.ts": "",
    "hosts/a.ts": "",
    "hosts/a.test.ts": "",
    "hosts/a.test-d.ts": "",
    "hosts/types.d.ts": "",
    "hosts/_off.ts": "",
    "home/_off/x.ts": "",
    "home/.hidden/x.ts": "",
    "home/x/y/z.ts": "",
    "flake/readme.md": "",
    "elsewhere/x.ts": "",
    "services/node_modules/p/x.ts": "",
  });
  expect(discover(root)).toEqual(["home/x/y/z.ts", "hosts/a.ts", "hosts/b.ts"]);
});
