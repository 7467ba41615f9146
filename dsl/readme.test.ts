import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const readme = read("README.md");

/** The code block that follows the first mention of a file at a line's start. */
function blockOf(file: string): string | undefined {
  const [, after] = readme.split(`\`${file}\`\n`);
  return after && /^\n```\w+\n([\s\S]*?)```/.exec(after)?.[1];
}

describe("README", () => {
  it.each(["hosts/modules/darwin/touch-id.ts", "out/modules/darwin/touch-id.nix"])(
    "shows %s as it is",
    (file) => {
      expect(blockOf(file)).toBe(read(file));
    },
  );

  it("names the commands of package.json and .ci/run", () => {
    expect(readme).toContain("npm ci && npx bun build.ts");
    expect(readme).toContain("npm ci && npm test");
    expect(read(".ci/run")).toContain("npm test");
  });
});
