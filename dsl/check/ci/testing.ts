/** Small workflows and justfiles for the tests of this room. */
import { checked } from "../testing.ts";

/** What the rules say of a workflow, without its place. */
export const workflowSays = async (spec: string): Promise<readonly string[]> =>
  (
    await checked({
      "flake/ci.ts": `import { github, workflow } from "../dsl"; export const ci = workflow("ci", ${spec});`,
    })
  ).map((line) => line.replace(/ flake\/ci\.ts:\d+/, ""));

/** … of jobs, where nothing else matters. */
export const jobsSay = async (jobs: string): Promise<readonly string[]> =>
  await workflowSays(`{ on: { push: {} }, jobs: { ${jobs} } }`);

/** … of a justfile. */
export const justfileSays = async (spec: string): Promise<readonly string[]> =>
  (
    await checked({
      "flake/recipes.ts": `import { just, justfile } from "../dsl"; export const recipes = justfile(${spec});`,
    })
  ).map((line) => line.replace(/ flake\/recipes\.ts:\d+/, ""));
