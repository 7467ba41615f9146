import { github, workflow, type FleetHost, type Step } from "../dsl";
import { ownCache } from "./lib/caches";

/** Nix, with the caches that flake.nix names. */
const nix: readonly Step[] = [
  { uses: "actions/checkout@v5" },
  { uses: "cachix/install-nix-action@v31", with: { extra_nix_config: "accept-flake-config = true" } },
];

/** Fills the cache that hosts read; the token is a secret of the repository. */
const cachix: Step = {
  uses: "cachix/cachix-action@v16",
  with: { name: ownCache, authToken: github.secret("CACHIX_AUTH_TOKEN") },
};

/** TypeScript and the tools of the repository. */
const node: readonly Step[] = [
  { uses: "actions/checkout@v5" },
  { uses: "actions/setup-node@v5", with: { "node-version": 20, cache: "npm" } },
  { run: "npm ci" },
];

const systemOf = ({ name, class: of }: FleetHost): string =>
  of === "nixos"
    ? `nixosConfigurations.${name}.config.system.build.toplevel`
    : `darwinConfigurations.${name}.system`;

/** What is proved of every change: out/ is fresh, everything type-checks, every host and home evaluates. */
export const ci = workflow("fleet", ({ hosts, homes }) => ({
  name: "fleet",
  on: {
    push: { branches: ["main"] },
    pull_request: {},
    workflow_dispatch: {},
  },
  permissions: { contents: "read" },

  // A newer push makes the run of an older one pointless, except on main, whose builds fill the cache.
  concurrency: {
    group: github.text`${github.expr`github.workflow`}-${github.expr`github.ref`}`,
    "cancel-in-progress": github.expr`github.ref != 'refs/heads/main'`,
  },

  jobs: {
    fresh: {
      name: "out/ is what the TypeScript says",
      "runs-on": github.runner("x86_64-linux"),
      "timeout-minutes": 10,
      steps: [...node, { run: "npx bun build.ts --check" }],
    },

    review: {
      name: "what the change does to each machine",
      // A pull request from elsewhere has no right to write here.
      if: github.expr`github.event_name == 'pull_request' && github.event.pull_request.head.repo.full_name == github.repository`,
      "runs-on": github.runner("x86_64-linux"),
      "timeout-minutes": 10,
      permissions: { contents: "read", "pull-requests": "write" },
      steps: [
        // What is checked out is the merge; its first parent is the branch it goes to.
        { uses: "actions/checkout@v5", with: { "fetch-depth": 2 } },
        ...node.slice(1),
        { run: "npx bun build.ts diff HEAD^1 --markdown > diff.md" },
        { run: 'cat diff.md >> "$GITHUB_STEP_SUMMARY"' },
        {
          run: 'gh pr comment "$NUMBER" --body-file diff.md --edit-last --create-if-none',
          env: {
            GH_TOKEN: github.expr`github.token`,
            NUMBER: github.expr`github.event.pull_request.number`,
          },
        },
      ],
    },

    test: {
      name: "types, lint, tests",
      "runs-on": github.runner("x86_64-linux"),
      "timeout-minutes": 30,
      steps: [
        ...node,
        // The oracle of the tests.
        { uses: "cachix/install-nix-action@v31" },
        { run: "npm test" },
      ],
    },

    check: {
      name: "flake checks evaluate",
      needs: ["fresh"],
      "runs-on": github.runner("x86_64-linux"),
      "timeout-minutes": 30,
      steps: [...nix, { run: "nix flake check --no-build --all-systems ./out" }],
    },

    evaluate: {
      name: github.text`evaluate ${github.matrix("name")}`,
      needs: ["fresh"],
      strategy: {
        "fail-fast": false,
        // Evaluation does not need a machine of the platform.
        matrix: {
          include: [
            ...hosts.map((host) => ({ name: host.name, attribute: systemOf(host) })),
            ...homes.map(({ name }) => ({
              name,
              attribute: `homeConfigurations."${name}".activationPackage`,
            })),
          ],
        },
      },
      "runs-on": github.runner("x86_64-linux"),
      "timeout-minutes": 20,
      steps: [
        ...nix,
        {
          run: github.text`nix eval --raw "./out#$ATTRIBUTE.drvPath"`,
          env: { ATTRIBUTE: github.matrix("attribute") },
        },
      ],
    },

    build: {
      name: github.text`build ${github.matrix("name")}`,
      needs: ["check", "evaluate", "test"],
      // Only what is on main goes into the cache.
      if: github.expr`github.ref == 'refs/heads/main'`,
      strategy: {
        "fail-fast": false,
        matrix: {
          include: hosts.map((host) => ({
            name: host.name,
            runner: github.runner(host.system) ?? "self-hosted",
            attribute: systemOf(host),
          })),
        },
      },
      "runs-on": github.matrix("runner"),
      "timeout-minutes": 120,
      steps: [
        ...nix,
        cachix,
        {
          run: github.text`nix build --print-build-logs --no-link "./out#$ATTRIBUTE"`,
          env: { ATTRIBUTE: github.matrix("attribute") },
        },
      ],
    },
  },
}));

/** Newer inputs, once a week, as a pull request. GitHub starts no workflow for one that a workflow opens: it is proved before. */
export const updates = workflow("update-inputs", {
  name: "update inputs",
  on: {
    schedule: [{ cron: "17 4 * * 1" }],
    workflow_dispatch: {},
  },
  permissions: { contents: "write", "pull-requests": "write" },
  jobs: {
    update: {
      "runs-on": github.runner("x86_64-linux"),
      "timeout-minutes": 30,
      steps: [
        ...nix,
        { run: "nix flake update --flake ./out" },
        { run: "nix flake check --no-build --all-systems ./out" },
        {
          uses: "peter-evans/create-pull-request@v7",
          with: {
            branch: "update-inputs",
            title: "Update the inputs of the flake",
            "commit-message": "Update the inputs of the flake",
            body: "Made by the workflow `update-inputs`.",
          },
        },
      ],
    },
  },
});
