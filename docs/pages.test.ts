import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { brokenLinks } from "./links.ts";
import { pages } from "./pages.ts";
import { project } from "./project.ts";

const read = (path: string): string => readFileSync(join(project, path), "utf8");

const all = await pages();

describe("code blocks of the documentation", () => {
  it.each(all)("$path shows files as they are (npx tsx docs/write.ts)", ({ text, wanted }) => {
    expect(text).toBe(wanted);
  });

  it.each(all)("$path links to what is there", ({ path, text }) => {
    expect(brokenLinks(path, text)).toEqual([]);
  });

  it("would notice a link to a missing page, and to a code that is none", () => {
    expect(
      brokenLinks(
        "docs/guide/x.md",
        "[a](../errors.md#nv5101) [b](../errors.md#nv0) [c](y.md) [d](https://x) [e](../comparison.md#the-pattern-cdk)",
      ),
    ).toEqual(["../errors.md#nv0", "y.md"]);
  });

  it("README shows a module and what it becomes", () => {
    const readme = read("README.md");
    for (const file of ["hosts/modules/darwin/touch-id.ts", "out/modules/darwin/touch-id.nix"])
      expect(readme).toContain(`\`${file}\`\n\n\`\`\``);
  });

  it("README names the commands of package.json and .ci/run", () => {
    expect(read("README.md")).toContain("npm ci && npx bun build.ts");
    expect(read("README.md")).toContain("npm ci && npm test");
    expect(read(".ci/run")).toContain("npm test");
  });
});
