/** What workflows are written with. */
import type { System } from "../../options/index.ts";
import { expr, matrix, secret, text } from "./expression.ts";

/** GitHub's own machines, by the platform whose packages they build; none for platforms it has no machine of. */
const runners = {
  "x86_64-linux": "ubuntu-24.04",
  "aarch64-linux": "ubuntu-24.04-arm",
  "x86_64-darwin": "macos-15-intel",
  "aarch64-darwin": "macos-15",
} as const satisfies { readonly [S in System]?: string };

/** A platform that GitHub has machines of. */
export type RunnerSystem = keyof typeof runners;

/** The machine of GitHub that builds for a platform. */
function runner(system: RunnerSystem): (typeof runners)[RunnerSystem];
function runner(system: System): (typeof runners)[RunnerSystem] | undefined;
function runner(system: System): string | undefined {
  return (runners as { readonly [system: string]: string | undefined })[system];
}

/**
 * What a `workflow` is written with: expressions, text that holds some, names of secrets, the machine for a platform.
 *
 * ```ts
 * github.expr`github.event_name == 'push'`
 * github.text`nix build .#${github.matrix("host")}`
 * github.secret("CACHIX_AUTH_TOKEN")
 * github.runner("aarch64-darwin")          // "macos-15"
 * ```
 *
 * Source: expressions, contexts and runners of [GitHub Actions](https://docs.github.com/en/actions/reference).
 *
 * Errors: NV5603 an expression that is none, or names what is not there; NV5608 a name that GitHub does not take.
 */
export const github = { expr, text, secret, matrix, runner } as const;
