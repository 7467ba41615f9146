/** NV5650: a test that Nix passes over. */
import { contentsOf } from "../../fleet/lower/text/content.ts";
import { isPlainObject, placeOf } from "../../fleet/lower/text/sites.ts";
import { told } from "../report.ts";
import type { Rule } from "../rule.ts";

export const nixTests: Rule = ({ fleet }) =>
  [...contentsOf<unknown>(fleet.of("nixUnit"))].flatMap(({ found, content }) =>
    (isPlainObject(content) ? Object.keys(content) : [])
      .filter((name) => !name.startsWith("test"))
      .map((name) =>
        told(
          "NV5650",
          placeOf(content as object, name, found.origin),
          `${JSON.stringify(name)} is never run`,
          {
            help: `only names that begin with "test" are tests: ${JSON.stringify(`test ${name}`)}`,
          },
        ),
      ),
  );
