/** The order of names as a person has it: `host2` before `host10`. The same everywhere, whatever the language. */
export function compareNames(left: string, right: string): number {
  const [a, b] = [partsOf(left), partsOf(right)];
  for (const [index, part] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    if (part === other) continue;
    const difference = Number(part) - Number(other);
    if (!Number.isNaN(difference) && difference !== 0) return difference;
    return part < other ? -1 : 1;
  }
  return a.length - b.length;
}

/** Numbers, and what stands between them. */
const partsOf = (name: string): readonly string[] => name.match(/\d+|\D+/g) ?? [];
