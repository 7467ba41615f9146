/** The table in architecture.md of what lies below `out/modules/`, and the TypeScript behind each line of it. */

/** A line of the layout, `clan/inventory/` or `systems.nix`, and the files and folders that it is made from. */
export interface Line {
  readonly path: string;
  readonly sources: readonly string[];
}

/** A generated file by its path below `out/`, and the file it was made from. */
export interface Made {
  readonly path: string;
  readonly source: string;
}

/** The lines of the table below the heading `Where files go`. */
export function layoutOf(page: string): readonly Line[] {
  const section = page.slice(page.indexOf("\n## Where files go\n"));
  const [table = ""] = /\| below `out\/modules\/` \|[\s\S]*?\n\n/.exec(section) ?? [];
  return [...table.matchAll(/^\| `([^`]+)` \| ([^|]+) \|/gm)].map(([, path = "", sources = ""]) => ({
    path,
    sources: [...sources.matchAll(/`([^`]+)`/g)].map(([, source = ""]) => source),
  }));
}

/** Whether a file is the one that is named, or lies in the folder that is (`hosts/`). */
const within = (path: string, named: string): boolean =>
  named.endsWith("/") ? path.startsWith(named) : path === named;

/** What the table does not tell: modules that no line covers, or that are made from elsewhere than the line says. */
export const untold = (lines: readonly Line[], files: Iterable<Made>): readonly string[] =>
  [...files].flatMap(({ path, source }) => {
    if (!path.startsWith("modules/")) return [];
    const [line] = lines
      .filter((one) => within(path.slice("modules/".length), one.path))
      .toSorted((left, right) => right.path.length - left.path.length);
    return line?.sources.some((one) => within(source, one)) === true ? [] : [`${path} from ${source}`];
  });
