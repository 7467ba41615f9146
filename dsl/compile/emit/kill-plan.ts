/** Plans for the test that kills builds: any two versions differ in every file, and in which files there are. */
import type { RenderedFile } from "./rendered.ts";

/** The `version`-th plan of so many files. */
export function versionOf(version: number, count: number): readonly RenderedFile[] {
  return Array.from({ length: count }, (_, index) => {
    const passing = index % 4 === 3 ? `only-${version % 3}/` : "";
    return {
      path: `modules/${passing}${index % 5}/file-${index}.nix`,
      source: `hosts/${index}.ts`,
      bytes: Buffer.from(`version ${version}\n${"x".repeat(index * 40)}\n`),
      executable: false,
    };
  });
}
