/** Plans for the test that kills builds: any two versions differ in every file, and in which files there are. */
import type { RenderedFile } from "./rendered.ts";

/** The `version`-th plan of so many files. */
export function versionOf(version: number, count: number): readonly RenderedFile[] {
  return Array.from({ length: count }, (_, index) => {
    const passing = index % 4 === 3 ? `only-${version % 3}/` : "";
    const below = `modules/${passing}${index % 5}/file-${index}.nix`;
    const rooted = `../.github/workflows/${passing.replace("/", "")}-${index}.yml`.replace("/-", "/w");
    return {
      // Of every three files one lies at the project's root, where some come and go with their directory.
      path: index === 0 ? "../justfile" : index % 3 === 0 && version % 4 !== 3 ? rooted : below,
      source: `hosts/${index}.ts`,
      bytes: Buffer.from(`version ${version}\n${"x".repeat(index * 40)}\n`),
      executable: false,
    };
  });
}
