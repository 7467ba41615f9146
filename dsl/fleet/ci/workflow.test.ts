import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { format } from "prettier";
import { parse } from "yaml";
import { describe, expect, it } from "vitest";
import { build, flakeSources, problems, summary } from "../testing/project.ts";

const path = "../.github/workflows/ci.yml";
const workflow = async (body: string, others: Readonly<Record<string, string>> = {}): Promise<string> => {
  const text = `import { github, nix, workflow } from "../dsl";\n${body}`;
  const built = await build({ ...flakeSources, ...others, "flake/ci.ts": text });
  expect(built.diagnostics.map(summary)).toEqual([]);
  return built.files[path] ?? "";
};

/** GitHub's parser imports JSON as Node does not; Bun does. */
const readByGithub = (text: string): unknown => {
  const bun = join(import.meta.dirname, "../../../node_modules/bun/bin/bun.exe");
  const script = join(import.meta.dirname, "../testing/read-workflow.ts");
  return JSON.parse(execFileSync(bun, [script], { input: text, encoding: "utf8" }));
};

const host = (name: string, rest = ""): string =>
  `import { nixosHost } from "../dsl"; export const host = nixosHost("${name}", { system: "x86_64-linux", ${rest} });`;

const example = `
  /** What is proved of every change. */
  export const ci = workflow("ci", ({ hosts }) => ({
    on: { push: { branches: ["main"] }, pull_request: {} },

    // Nothing is written.
    permissions: { contents: "read" },
    jobs: {
      build: {
        if: github.expr\`github.ref == \${"refs/heads/it's"} && !cancelled()\`,
        strategy: { "fail-fast": false, matrix: { include: hosts.map(({ name }) => ({ name, runner: "ubuntu-24.04" })) } },
        "runs-on": github.matrix("runner"), // by platform
        steps: [
          { uses: "actions/checkout@v5" },

          // Two lines.
          {
            run: github.text\`
              npm ci
              npx bun build.ts --host "$NAME" --ref \${github.expr\`github.ref\`}
            \`,
            env: { NAME: github.matrix("name"), TOKEN: github.secret("TOKEN"), YES: "true", NUMBER: 3 },
          },
        ],
      },
      after: { needs: ["build"], if: github.expr\`!failure()\`, "runs-on": ["self-hosted", "linux"], steps: [{ run: "echo 'a: b' # c" }] },
    },
  }));`;

describe("workflow", () => {
  it("becomes YAML with its comments", async () => {
    const text = await workflow(example, { "hosts/a.ts": host("a"), "hosts/b.ts": host("b") });
    expect(text).toBe(`# Generated from flake/ci.ts by Nivis. Do not edit: run \`bun build.ts\`.
# What is proved of every change.
on:
  push:
    branches: [main]
  pull_request:

# Nothing is written.
permissions:
  contents: read
jobs:
  build:
    if: github.ref == 'refs/heads/it''s' && !cancelled()
    strategy:
      fail-fast: false
      matrix:
        include:
          - name: a
            runner: ubuntu-24.04
          - name: b
            runner: ubuntu-24.04
    runs-on: \${{ matrix.runner }} # by platform
    steps:
      - uses: actions/checkout@v5

      # Two lines.
      - run: |
          npm ci
          npx bun build.ts --host "$NAME" --ref \${{ github.ref }}
        env:
          NAME: \${{ matrix.name }}
          TOKEN: \${{ secrets.TOKEN }}
          YES: "true"
          NUMBER: 3
  after:
    needs: [build]
    if: \${{ !failure() }}
    runs-on: [self-hosted, linux]
    steps:
      - run: "echo 'a: b' # c"
`);
  });

  it("is what prettier would lay out, and what GitHub's own parser reads", async () => {
    const text = await workflow(example, { "hosts/a.ts": host("a") });
    expect(await format(text, { parser: "yaml", printWidth: 110 })).toBe(text);
    expect(readByGithub(text)).toEqual({ errors: [], jobs: ["build", "after"] });
    expect(parse(text)).toMatchObject({
      on: { push: { branches: ["main"] }, pull_request: null },
      jobs: { build: { steps: [{}, { env: { YES: "true", NUMBER: 3 } }] } },
    });
  });

  it("knows a host that is added, and its tags", async () => {
    const tagged = `
      export const ci = workflow("ci", ({ tagged, host }) => ({
        on: { push: {} },
        jobs: { x: { "runs-on": github.runner(host("pyrite").system) ?? "none", steps: [{ run: tagged("web").map(({ name }) => name).join(" ") }] } },
      }));`;
    const hosts = {
      "hosts/pyrite.ts": host("pyrite", 'tags: ["web"]'),
      "hosts/a.ts": host("a", 'tags: ["web"]'),
    };
    const text = await workflow(tagged, hosts);
    expect(text).toContain("- run: a pyrite\n");
    expect(text).toContain("runs-on: ubuntu-24.04\n");
  });

  it("is refused where two have one name, and where a value is not there for GitHub", async () => {
    const jobs = 'on: { push: {} }, jobs: { x: { "runs-on": "a", steps: [{ run: "x" }] } }';
    const one = `import { workflow } from "../dsl"; export const x = workflow("ci", { ${jobs} });`;
    expect(await problems({ "flake/a.ts": one, "flake/b.ts": one })).toEqual([
      "NV3004 flake/b.ts:1 flake/b.ts and flake/a.ts would both become .github/workflows/ci.yml",
    ]);
    const symbolic = `import { nix, workflow } from "../dsl";
      export const x = workflow("ci", { on: { push: {} },
        env: {
          HOST: nix\`x\` as never,
        }, jobs: {} });`;
    expect(await problems({ "flake/a.ts": symbolic })).toEqual([
      "NV5612 flake/a.ts:4 env.HOST is given what no YAML file holds",
    ]);
    expect(await problems({ "flake/a.ts": one.replace('"ci"', '"../ci"') })).toEqual([
      'NV3002 flake/a.ts:1 "../ci" is no name for a workflow',
    ]);
  });
});
