import { describe, expect, it } from "vitest";
import { jobsSay, workflowSays } from "./testing.ts";

const job = (rest: string): string => `{ "runs-on": "a", steps: [{ run: "x" }], ${rest} }`;
const steps = (...texts: readonly string[]): string => `x: { "runs-on": "a", steps: [${texts.join(", ")}] }`;

describe("jobs", () => {
  it("need jobs that are there", async () => {
    expect(await jobsSay(`a: ${job("")}, b: ${job('needs: "a"')}, c: ${job('needs: ["a", "b"]')}`)).toEqual(
      [],
    );
    expect(await jobsSay(`a: ${job("")}, b: ${job('needs: ["a", "aa"]')}`)).toEqual([
      'NV5601 the job b needs "aa", which is no job of the workflow',
    ]);
  });

  it("need each other in no circle, each of which is told once", async () => {
    const circle = `a: ${job('needs: "c"')}, b: ${job('needs: "a"')}, c: ${job('needs: ["b", "d"]')}, d: ${job("")}`;
    expect(await jobsSay(circle)).toEqual(["NV5602 the jobs a → c → b → a need each other"]);
    expect(await jobsSay(`a: ${job('needs: "a"')}`)).toEqual(["NV5602 the jobs a → a need each other"]);
  });

  it("have names that GitHub takes, and steps with ids of their own", async () => {
    expect(await jobsSay(`"1a": ${job("")}`)).toEqual(['NV5608 "1a" is no name for a job']);
    expect(
      await jobsSay(steps('{ id: "one", run: "x" }', '{ id: "one", run: "y" }', '{ id: "t w", run: "z" }')),
    ).toEqual(['NV3001 two steps of the job have the id "one"', 'NV5608 "t w" is no name for a step']);
  });
});

describe("expressions", () => {
  const run = (source: string): string => `{ run: github.text\`x \${github.expr\`${source}\`}\` }`;

  it.each([
    ["github.ref == 'refs/heads/main' && startsWith(github.actor, 'a')", []],
    ["hashFiles('package-lock.json')", []],
    ["always() || failure()", []],
    ["'matrix.none'", []],
    ["github.event.inputs.matrix.x", []],
    ["MATRIX.host", []],
    [
      "github.ref ==",
      ["NV5603 `github.ref ==` is no expression of GitHub: Unexpected end of expression: '=='"],
    ],
    ["gitub.ref", ["NV5603 `gitub.ref` is no expression of GitHub: Unrecognized named-value: 'gitub'"]],
    [
      "hashFile('x')",
      ["NV5603 `hashFile('x')` is no expression of GitHub: Unrecognized function: 'hashFile'"],
    ],
    ["matrix.host", ['NV5603 `matrix.host`: the matrix has no "host"']],
    ["needs.build.outputs.x", ['NV5603 `needs.build.outputs.x`: the job does not need "build"']],
    ["inputs.name", ['NV5603 `inputs.name`: the workflow has no input "name"']],
  ])("%s", async (source, says) => expect(await jobsSay(steps(run(source)))).toEqual(says));

  it("name what is there", async () => {
    const matrix = 'strategy: { matrix: { host: ["a"], include: [{ host: "b", extra: 1 }] } }';
    const uses = run("matrix.host") + ", " + run("matrix.extra") + ", " + run("needs.b.result");
    expect(
      await jobsSay(`b: ${job("")}, x: { "runs-on": "a", needs: "b", ${matrix}, steps: [${uses}] }`),
    ).toEqual([]);
    const computed = "strategy: { matrix: github.expr`fromJSON(github.event.inputs.x)` }";
    expect(await jobsSay(`x: { "runs-on": "a", ${computed}, steps: [${run("matrix.any")}] }`)).toEqual([]);
    const inputs = `on: { workflow_dispatch: { inputs: { name: { type: "string" } } } }`;
    expect(await workflowSays(`{ ${inputs}, jobs: { ${steps(run("inputs.name"))} } }`)).toEqual([]);
  });

  it("name steps that have run before", async () => {
    const [first, uses] = ['{ id: "first", run: "x" }', run("steps.first.outputs.y")];
    expect(await jobsSay(steps(first, uses))).toEqual([]);
    expect(await jobsSay(steps(uses, first))).toEqual([
      'NV5603 `steps.first.outputs.y`: no step before it has the id "first"',
    ]);
    const outputs = "outputs: { y: github.text`${github.expr`steps.first.outputs.y`}` }";
    expect(await jobsSay(`x: { "runs-on": "a", ${outputs}, steps: [${first}] }`)).toEqual([]);
  });
});

describe("actions", () => {
  it.each([
    ["actions/checkout@v5", undefined],
    ["actions/cache/restore@v4", undefined],
    ["./.github/actions/x", undefined],
    ["docker://alpine:3", undefined],
    ["owner/action@e2c6fb52f977408912b000ad4577a669f1c4f5fe", undefined],
    ["actions/checkout", "NV5604"],
    ["actions/checkout@", "NV5604"],
    ["checkout@v5", "NV5604"],
    ["owner/action@main", "NV5605"],
    ["owner/action@master", "NV5605"],
  ])("%s", async (uses, code) => {
    const said = await jobsSay(steps(`{ uses: "${uses}" }`));
    expect(said.map((line) => line.slice(0, 6))).toEqual(code === undefined ? [] : [code]);
  });
});

describe("texts", () => {
  it("hold expressions as such", async () => {
    expect(await jobsSay(steps('{ run: "echo ${{ github.ref }}" }'))).toEqual([
      "NV5606 an expression of GitHub stands in a plain string",
    ]);
    expect(await jobsSay(steps("{ run: github.text`echo ${'${{ github.ref }}'}` }"))).toHaveLength(1);
    expect(await jobsSay(steps("{ run: `echo ${github.expr`github.ref`}` }"))).toHaveLength(1);
  });

  it.each([
    "github.head_ref",
    "github.event.pull_request.title",
    "github.event.commits[0].message",
    "github.event.issue.body",
  ])("%s is not run by a shell", async (source) => {
    const expression = `github.expr\`${source}\``;
    const [said = ""] = await jobsSay(steps(`{ run: github.text\`echo \${${expression}}\` }`));
    expect(said).toContain("NV5607");
    expect(await jobsSay(steps(`{ run: "echo $X", env: { X: ${expression} } }`))).toEqual([]);
  });

  it("are run where nobody else writes them", async () => {
    expect(
      await jobsSay(steps("{ run: github.text`echo ${github.expr`github.event.pull_request.number`}` }")),
    ).toEqual([]);
  });

  it.each([
    ["TOKEN", true],
    ["GITHUB_TOKEN", true],
    ["GITHUB_OTHER", false],
    ["1X", false],
    ["A-B", false],
  ])("the secret %s", async (name, fine) => {
    const said = await jobsSay(steps(`{ run: "x", env: { X: github.secret("${name}") } }`));
    expect(said.some((line) => line.startsWith("NV5608"))).toBe(!fine);
  });
});

describe("schedule", () => {
  it.each([
    ["17 4 * * 1", true],
    ["*/15 0-6,22 1,15 JAN-MAR MON", true],
    ["0 0 31 12 6", true],
    ["60 0 * * *", false],
    ["0 24 * * *", false],
    ["0 0 0 * *", false],
    ["0 0 * 13 *", false],
    ["0 0 * * 7", false],
    ["0 0 * *", false],
    ["@daily", false],
    ["5-1 0 * * *", false],
    ["*/0 0 * * *", false],
    ["0 0 * * 1-2-3", false],
  ])("%s", async (cron, fine) => {
    const said = await workflowSays(`{ on: { schedule: [{ cron: "${cron}" }] }, jobs: { x: ${job("")} } }`);
    expect(said.map((line) => line.slice(0, 6))).toEqual(fine ? [] : ["NV5610"]);
  });
});
