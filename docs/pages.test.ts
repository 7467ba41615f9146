import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pages, project } from "./pages.ts";

const read = (path: string): string => readFileSync(join(project, path), "utf8");

const all = await pages();

describe("code blocks of the documentation", () => {
  it.each(all)("$path shows files as they are (npx tsx docs/write.ts)", ({ text, wanted }) => {
    expect(text).toBe(wanted);
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
