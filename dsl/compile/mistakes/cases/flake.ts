/**
 * Mistakes at the flake's level: workflows, containers, caches, tests. Nix reads none of it, or takes it as it is; the
 * tool that does, GitHub or a container runtime, says it after the push: `when` is "deployment" then.
 */
import type { Mistake } from "../mistake.ts";

/** A workflow of these jobs. */
const jobs = (text: string, imports = "workflow"): string => `import { ${imports} } from "../dsl";
export const made = workflow("@", {
  on: { push: {} },
  jobs: {
    ${text}
  },
});`;

const steps = (text: string): string =>
  jobs(`x: { "runs-on": "ubuntu-24.04", steps: [${text}] }, // here`, "github, workflow");

export const flake: readonly Mistake[] = [
  {
    title: "job that needs one that is not there",
    file: jobs(`build: { "runs-on": "ubuntu-24.04", steps: [{ run: "make" }] },
    test: { needs: ["biuld"], "runs-on": "ubuntu-24.04", steps: [{ run: "make" }] }, // here`),
    code: "NV5601",
    says: 'did you mean "build"?',
    when: "deployment",
  },
  {
    title: "jobs that need each other",
    file: jobs(`a: { needs: "b", "runs-on": "ubuntu-24.04", steps: [{ run: "make" }] }, // here
    b: { needs: "a", "runs-on": "ubuntu-24.04", steps: [{ run: "make" }] },`),
    code: "NV5602",
    says: "a → b → a",
    when: "deployment",
  },
  {
    title: "key of the matrix that is not there",
    file: jobs(
      `x: {
      strategy: { matrix: { host: ["a"] } },
      "runs-on": "ubuntu-24.04",
      steps: [{ run: github.text\`make \${github.matrix("hosts")}\` }], // here
    },`,
      "github, workflow",
    ),
    code: "NV5603",
    says: "did you mean host?",
    when: "never",
  },
  {
    title: "expression that is none",
    file: steps("{ run: github.text`make ${github.expr`github.ref ==`}` }"),
    code: "NV5603",
    says: "is no expression of GitHub",
    when: "deployment",
  },
  {
    title: "action without a version",
    file: steps('{ uses: "actions/checkout" }'),
    code: "NV5604",
    says: "names no version of an action",
    when: "deployment",
  },
  {
    title: "action whose version moves",
    file: steps('{ uses: "cachix/install-nix-action@master" }'),
    code: "NV5605",
    says: "pin it",
    warning: true,
    when: "never",
  },
  {
    title: "expression in a plain string",
    file: steps('{ run: "echo ${{ github.ref }}" }'),
    code: "NV5606",
    says: "strings are data",
    when: "never",
  },
  {
    title: "title of a pull request in a command",
    file: steps("{ run: github.text`echo ${github.expr`github.event.pull_request.title`}` }"),
    code: "NV5607",
    says: "the shell runs it as code",
    warning: true,
    when: "never",
  },
  {
    title: "secret of a name that GitHub keeps",
    file: steps('{ run: "make", env: { KEY: github.secret("GITHUB_KEY") } }'),
    code: "NV5608",
    says: "is no name for a secret",
    when: "deployment",
  },
  {
    title: "unknown host in a matrix",
    file: `import { workflow } from "../dsl";
export const made = workflow("@", ({ host }) => ({
  on: { push: {} },
  jobs: {
    x: {
      strategy: { matrix: { host: [host("jaspis").name] } }, // here
      "runs-on": "ubuntu-24.04",
      steps: [{ run: "make" }],
    },
  },
}));
export const jasper = nixosHost("jasper", { system: "x86_64-linux", imports: [nixosStart] });`,
    code: "NV5609",
    says: 'did you mean "jasper"?',
    when: "never",
  },
  {
    title: "tag that no host has",
    file: `import { workflow } from "../dsl";
export const made = workflow("@", ({ tagged }) => ({
  on: { push: {} },
  jobs: {
    x: {
      strategy: { matrix: { host: tagged("serverr").map(({ name }) => name) } }, // here
      "runs-on": "ubuntu-24.04",
      steps: [{ run: "make" }],
    },
  },
}));
export const onyx = nixosHost("onyx", { system: "x86_64-linux", tags: ["server"], imports: [nixosStart] });`,
    code: "NV5609",
    says: 'did you mean "server"?',
    when: "never",
  },
  {
    title: "time that is none",
    file: `import { workflow } from "../dsl";
export const made = workflow("@", {
  on: { schedule: [{ cron: "0 0 * * MON-SON" }] }, // here
  jobs: { x: { "runs-on": "ubuntu-24.04", steps: [{ run: "make" }] } },
});`,
    code: "NV5610",
    says: "is no day of the week",
    when: "deployment",
  },
  {
    title: "two workflows of one file",
    file: `import { workflow } from "../dsl";
const content = { on: { push: {} }, jobs: { x: { "runs-on": "a", steps: [{ run: "make" }] } } } as const;
export const one = workflow("@", content);
export const two = workflow("@", content); // here`,
    code: "NV3004",
    says: "would both become .github/workflows/two-workflows-of-one-file.yml",
    when: "never",
  },
  {
    title: "workflow outside of its directory",
    file: `import { workflow } from "../dsl";
export const made = workflow("../../hosts/@", { // here
  on: { push: {} },
  jobs: { x: { "runs-on": "ubuntu-24.04", steps: [{ run: "make" }] } },
});`,
    code: "NV3002",
    says: "is no name for a workflow",
    when: "never",
  },
  {
    title: "misspelt key of a job",
    file: jobs(`x: {
      "runs-on": "ubuntu-24.04",
      "timeout-minute": 5, // here
      steps: [{ run: "make" }],
    },`),
    code: "TS2353",
    editor: "TS2353",
    says: "timeout-minute",
    when: "deployment",
  },
  {
    title: "port that no container has",
    file: `import { container } from "../dsl";
export const made = container("ports", { config: { ExposedPorts: { "80800/tcp": {} } } }); // here`,
    code: "NV5640",
    says: "from 1 to 65535",
    when: "deployment",
  },
  {
    title: "variable of a container without a value",
    file: `import { container } from "../dsl";
export const made = container("variables", { config: { Env: ["HOME"] } }); // here`,
    code: "NV5640",
    says: "its name and its value",
    when: "deployment",
  },
  {
    title: "directory of a container that is relative",
    file: `import { container } from "../dsl";
export const made = container("directories", { config: { WorkingDir: "srv" } }); // here`,
    code: "NV5640",
    says: "is no path in a container",
    when: "deployment",
  },
  {
    title: "test that is never run",
    file: `import { nixUnit } from "../dsl";
const tests: object = { "it adds": { expr: 2, expected: 3 } }; // here
export const made = nixUnit("@", { ...tests });`,
    code: "NV5650",
    says: "is never run",
    when: "never",
  },
  {
    title: "key of a cache that is cut off",
    nixos: `nix: { settings: { "trusted-public-keys": ["cache.example.org-1:6NCHdD59X431o0gWypbMrAURkbJ16ZPM"] } },`,
    code: "NV5630",
    says: "has 24 bytes, and needs 32",
    when: "deployment",
  },
  {
    title: "key of a cache without its name",
    darwin: `nix: { settings: { "trusted-public-keys": ["6NCHdD59X431o0gWypbMrAURkbJ16ZPMQFGspcDShjY="] } },`,
    code: "NV5630",
    says: "no name",
    when: "deployment",
  },
  {
    title: "cache without a key",
    nixos: `nix: { settings: { substituters: ["https://cache.example.org"] } },`,
    code: "NV5631",
    says: "no key proves",
    warning: true,
    when: "build",
  },
];

const recipes = (text: string): string => `import { just, justfile } from "../dsl";
export const made = justfile({
  recipes: {
    build: { parameters: { host: {} }, run: [just.text\`make \${just.ref("host")}\`] },
    ${text}
  },
});`;

/** A fleet has one justfile, so each of these stands in a fleet of its own. */
export const justfiles: readonly Mistake[] = [
  {
    title: "recipe that depends on one that is not there",
    file: recipes('test: { dependencies: ["biuld"], run: ["make test"] }, // here'),
    code: "NV5620",
    says: 'did you mean "build"?',
    when: "never",
  },
  {
    title: "recipe without the argument that it takes",
    file: recipes('test: { dependencies: ["build"], run: ["make test"] }, // here'),
    code: "NV5621",
    says: "it takes 1",
    when: "never",
  },
  {
    title: "two justfiles",
    file: `import { justfile } from "../dsl";
export const one = justfile({ recipes: { a: { run: ["make"] } } });
export const two = justfile({ recipes: { b: { run: ["make"] } } }); // here`,
    code: "NV3004",
    says: "would both become justfile",
    when: "never",
  },
];
