import { expect, it } from "vitest";
import { discover } from "../discover.ts";
import { load } from "./load.ts";
import { temporaryFleet, writeFiles } from "./temporary-fleet.ts";

const loadAll = (root: string) => load(root, discover(root));

it("a JSON file is a module, and never an old one", async () => {
  const root = temporaryFleet({
    "flake/a.ts":
      'import data, { port, class as kind } from "./data.json";\nimport * as all from "./data.json";\nexport const a = { data, port, kind, names: Object.keys(all).toSorted() };\n',
    "flake/data.json": '{ "port": 80, "class": "nixos", "a b": 1 }',
  });
  const names = ["class", "default", "port"];
  const { exports } = await loadAll(root);
  expect(exports.map(({ value }) => value)).toEqual([
    {
      data: JSON.parse('{ "port": 80, "class": "nixos", "a b": 1 }') as object,
      port: 80,
      kind: "nixos",
      names,
    },
  ]);
  writeFiles(root, { "flake/data.json": '{ "port": 81, "class": "darwin" }' });
  const next = await loadAll(root);
  expect(next.exports[0]?.value).toMatchObject({ port: 81, kind: "darwin" });
  expect(next.files).toContain("flake/data.json");
});

it("NV2001 for what is not JSON, NV2003 for a name it does not have", async () => {
  const root = temporaryFleet({
    "flake/a.ts": 'import { ports } from "./data.json";\nexport const a = ports;\n',
    "flake/b.ts": 'import wrong from "./wrong.json";\nexport const b = wrong;\n',
    "flake/data.json": '{ "port": 80 }',
    "flake/wrong.json": '{\n  "port": 80,,\n}',
  });
  const { diagnostics } = await loadAll(root);
  expect(diagnostics.map(({ code, labels, help }) => [code, labels[0]?.origin, help])).toEqual([
    ["NV2001", { file: "flake/wrong.json", line: 2, column: 14 }, undefined],
    ["NV2003", { file: "flake/a.ts", line: 1, column: 10 }, 'did you mean "port"?'],
  ]);
});
