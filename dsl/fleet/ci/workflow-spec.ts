/** A workflow of GitHub Actions as its documentation describes it; all names are GitHub's. */
import type { Expression, Text } from "./expression.ts";

type Flag = boolean | Expression;
type Count = number | Expression;
type Env = { readonly [name: string]: Text | number | boolean };
type Strings = string | readonly string[];

/** Which pushes or pull requests start it. */
export interface RefFilter {
  readonly branches?: readonly string[];
  readonly "branches-ignore"?: readonly string[];
  readonly paths?: readonly string[];
  readonly "paths-ignore"?: readonly string[];
}

/** An input of a workflow that is started by hand or by another one. */
export interface WorkflowInput {
  readonly description?: string;
  readonly required?: boolean;
  readonly default?: string | number | boolean;
  readonly type?: "string" | "number" | "boolean" | "choice" | "environment";
  readonly options?: readonly string[];
}

interface Activity {
  readonly types?: readonly string[];
}

/** What starts a workflow; `{}` where there is nothing to say about it. */
export interface Triggers {
  readonly push?: RefFilter & {
    readonly tags?: readonly string[];
    readonly "tags-ignore"?: readonly string[];
  };
  readonly pull_request?: RefFilter & Activity;
  readonly pull_request_target?: RefFilter & Activity;
  readonly merge_group?: Activity;
  readonly workflow_dispatch?: { readonly inputs?: { readonly [name: string]: WorkflowInput } };
  readonly workflow_call?: {
    readonly inputs?: { readonly [name: string]: Omit<WorkflowInput, "options"> };
    readonly secrets?: {
      readonly [name: string]: { readonly description?: string; readonly required?: boolean };
    };
    readonly outputs?: { readonly [name: string]: { readonly description?: string; readonly value: Text } };
  };
  readonly workflow_run?: RefFilter & Activity & { readonly workflows: readonly string[] };
  /** NV5610 when GitHub takes no such time. */
  readonly schedule?: readonly { readonly cron: string }[];
  readonly release?: Activity;
  readonly issues?: Activity;
  readonly issue_comment?: Activity;
  readonly deployment?: object;
  readonly deployment_status?: object;
  readonly repository_dispatch?: Activity;
  readonly create?: object;
  readonly delete?: object;
}

type Access = "read" | "write" | "none";

/** What the job's token may do. */
export type Permissions =
  | "read-all"
  | "write-all"
  | {
      readonly actions?: Access;
      readonly attestations?: Access;
      readonly checks?: Access;
      readonly contents?: Access;
      readonly deployments?: Access;
      readonly discussions?: Access;
      readonly "id-token"?: "write" | "none";
      readonly issues?: Access;
      readonly packages?: Access;
      readonly pages?: Access;
      readonly "pull-requests"?: Access;
      readonly "security-events"?: Access;
      readonly statuses?: Access;
    };

interface AnyStep {
  /** How expressions name it: `steps.<id>.outputs`. */
  readonly id?: string;
  readonly name?: Text;
  readonly if?: Expression;
  readonly env?: Env;
  readonly "continue-on-error"?: Flag;
  readonly "timeout-minutes"?: Count;
}

/** A step that runs an action, `owner/repository@version`; NV5604 without a version, NV5605 with one that moves. */
export interface ActionStep extends AnyStep {
  readonly uses: string;
  readonly with?: Env;
}

/** A step that runs commands. */
export interface RunStep extends AnyStep {
  readonly run: Text;
  readonly shell?: Text;
  readonly "working-directory"?: Text;
}

/** A step of a job. */
export type Step = ActionStep | RunStep;

type Scalar = string | number | boolean;
/** A value of the matrix. */
export type MatrixValue = Scalar | { readonly [key: string]: MatrixValue } | readonly MatrixValue[];
type MatrixEntry = { readonly [key: string]: MatrixValue };

/** Runs a job once for each combination. */
export interface Strategy {
  readonly matrix:
    | Expression
    | {
        readonly include?: readonly MatrixEntry[] | Expression;
        readonly exclude?: readonly MatrixEntry[] | Expression;
        readonly [key: string]: readonly MatrixValue[] | Expression | undefined;
      };
  readonly "fail-fast"?: Flag;
  readonly "max-parallel"?: Count;
}

/** Of runs of one group, one at a time. */
export type Concurrency = Text | { readonly group: Text; readonly "cancel-in-progress"?: Flag };

interface AnyJob {
  readonly name?: Text;
  /** Jobs that have to succeed first; NV5601 when one is not there. */
  readonly needs?: Strings;
  readonly if?: Expression;
  readonly permissions?: Permissions;
  readonly concurrency?: Concurrency;
  readonly strategy?: Strategy;
}

/** A job of steps. */
export interface StepsJob extends AnyJob {
  readonly "runs-on": Text | readonly Text[];
  readonly environment?: Text | { readonly name: Text; readonly url?: Text };
  readonly outputs?: { readonly [name: string]: Text };
  readonly env?: Env;
  readonly defaults?: Defaults;
  readonly "timeout-minutes"?: Count;
  readonly "continue-on-error"?: Flag;
  readonly container?: Text | { readonly image: Text; readonly env?: Env; readonly options?: Text };
  readonly services?: {
    readonly [name: string]: {
      readonly image: Text;
      readonly env?: Env;
      readonly ports?: readonly (string | number)[];
    };
  };
  readonly steps: readonly Step[];
}

/** A job that is another workflow. */
export interface CallJob extends AnyJob {
  readonly uses: string;
  readonly with?: Env;
  readonly secrets?: "inherit" | { readonly [name: string]: Expression };
}

/** A job of a workflow. */
export type Job = StepsJob | CallJob;

interface Defaults {
  readonly run: { readonly shell?: Text; readonly "working-directory"?: Text };
}

/** A workflow. */
export interface WorkflowSpec {
  readonly name?: string;
  readonly "run-name"?: Text;
  readonly on: Triggers;
  readonly permissions?: Permissions;
  readonly env?: Env;
  readonly defaults?: Defaults;
  readonly concurrency?: Concurrency;
  readonly jobs: { readonly [id: string]: Job };
}
