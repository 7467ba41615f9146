/** Names of packages in interfaces: a large one in parts, by how names begin. */

/** Lines of members by a name of their group, with the name that each is of. */
export type Groups = Map<string, [name: string, line: string][]>;

export function put(groups: Groups, group: string, name: string, line: string): void {
  const lines = groups.get(group);
  if (lines === undefined) groups.set(group, [[name, line]]);
  else lines.push([name, line]);
}

/** The interfaces that a group is: by the initial of its names where it has many. `_` is for what is no small letter. */
export interface Parts {
  readonly group: string;
  readonly parts: ReadonlyMap<string, readonly string[]>;
  readonly interfaceOf: (initial: string) => string;
}

const initials = [..."abcdefghijklmnopqrstuvwxyz_"];

export function partsOf(groups: Groups): readonly Parts[] {
  return [...groups].map(([group, lines]) => {
    if (lines.length < 500)
      return { group, parts: new Map([["", lines.map(([, line]) => line)]]), interfaceOf: () => group };
    const parts = new Map<string, string[]>(initials.map((initial) => [initial, []]));
    for (const [name, line] of lines) (parts.get(name.slice(0, 1)) ?? parts.get("_"))?.push(line);
    return { group, parts, interfaceOf: (initial: string) => `${group}·${initial}` };
  });
}

export const interfacesOf = (all: readonly Parts[]): readonly string[] =>
  all.flatMap(({ parts, interfaceOf }) => [...parts.keys()].map(interfaceOf));

/** Where the names with an initial are, by the initial. */
export const byInitial = (all: readonly Parts[]): string =>
  initials
    .map((initial) => `${initial}: ${all.map(({ interfaceOf }) => interfaceOf(initial)).join(" | ")};`)
    .join(" ");
