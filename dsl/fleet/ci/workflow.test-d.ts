/** What the types of workflows, recipes, containers and tests refuse. */
import { container, envrc, github, just, justfile, nixUnit, workflow } from "../../index.ts";

const jobs = { x: { "runs-on": "a", steps: [{ run: "x" }] } } as const;

workflow("right", ({ hosts, host, tagged }) => ({
  on: { push: { branches: ["main"] }, workflow_dispatch: {} },
  permissions: { contents: "read", "id-token": "write" },
  jobs: {
    x: {
      if: github.expr`github.ref == ${`refs/heads/${hosts.length}`}`,
      strategy: {
        matrix: {
          include: hosts.map(({ name, system }) => ({
            name,
            runner: github.runner(system) ?? host(name).name,
          })),
        },
      },
      "runs-on": github.matrix("runner"),
      steps: [
        { uses: "a/b@v1", with: { n: tagged("x").length } },
        { run: github.text`x ${github.secret("S")}` },
      ],
    },
  },
}));

// @ts-expect-error -- no such event
workflow("event", { on: { pushed: {} }, jobs });
// @ts-expect-error -- what the token may do is read, write or none
workflow("permission", { on: {}, permissions: { contents: "admin" }, jobs });
// @ts-expect-error -- a condition is an expression, and text would always hold
workflow("condition", { on: {}, jobs: { x: { ...jobs.x, if: "github.ref" } } });
// @ts-expect-error -- a step runs a command or an action
workflow("step", { on: {}, jobs: { x: { "runs-on": "a", steps: [{ name: "x" }] } } });
// @ts-expect-error -- a job needs a machine
workflow("machine", { on: {}, jobs: { x: { steps: [{ run: "x" }] } } });
// @ts-expect-error -- GitHub has no machine of this platform
void github.runner("riscv64-linux");
// @ts-expect-error -- a value of Nix is not known to GitHub
workflow("nix", { on: {}, env: { X: {} as import("../../index.ts").AnyRef }, jobs });

justfile({ recipes: { a: { parameters: { x: { variadic: "*" } }, run: [just.text`x ${just.ref("x")}`] } } });
// @ts-expect-error -- `*` or `+`
justfile({ recipes: { a: { parameters: { x: { variadic: "?" } }, run: [] } } });
// @ts-expect-error -- no such attribute
justfile({ recipes: { a: { attributes: { hidden: true }, run: [] } } });

envrc({ "use flake": "./out" });
// @ts-expect-error -- no such function of direnv
envrc({ use_flakes: "./out" });

container("right", ({ lib, pkgs }) => ({
  config: { Cmd: [lib.getExe(pkgs.caddy)], ExposedPorts: { "80/tcp": {} } },
}));
// @ts-expect-error -- no such key of the image's configuration
container("key", () => ({ config: { Command: ["x"] } }));
// @ts-expect-error -- a port is a number and a protocol
container("port", { config: { ExposedPorts: { http: {} } } });
// @ts-expect-error -- volumes are absolute paths
container("volume", { config: { Volumes: { data: {} } } });

nixUnit("right", { "test x": { expr: 1, expected: 1 } });
// @ts-expect-error -- names of tests begin with `test`
nixUnit("name", { x: { expr: 1, expected: 1 } });
// @ts-expect-error -- what it is to be is missing
nixUnit("expected", { "test x": { expr: 1 } });
