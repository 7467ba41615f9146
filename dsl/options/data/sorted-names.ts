/** A map whose names are looked up in sorted text; they become a map when somebody wants all of them. */
export class SortedNames<V> extends Map<string, V> {
  #lines: readonly (readonly [names: string, value: V])[];
  /** Lines of names in the order of their characters, one blank between them, with the value of each. */
  constructor(lines: readonly (readonly [names: string, value: V])[]) {
    super();
    this.#lines = lines;
  }
  override get(name: string): V | undefined {
    for (const [names, value] of this.#lines) if (holds(names, name)) return value;
    return super.get(name);
  }
  override has(name: string): boolean {
    return this.get(name) !== undefined;
  }
  override get size(): number {
    this.#fill();
    return super.size;
  }
  override keys(): MapIterator<string> {
    this.#fill();
    return super.keys();
  }
  override values(): MapIterator<V> {
    this.#fill();
    return super.values();
  }
  override entries(): MapIterator<[string, V]> {
    this.#fill();
    return super.entries();
  }
  override [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }
  override forEach(run: (value: V, key: string, map: Map<string, V>) => void): void {
    for (const [name, value] of this.entries()) run(value, name, this);
  }
  #fill(): void {
    const lines = this.#lines;
    this.#lines = [];
    for (const [names, value] of lines) for (const name of names.split(" ")) this.set(name, value);
  }
}

/** Whether a name is among the sorted ones of a line. */
function holds(names: string, name: string): boolean {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const start = names.lastIndexOf(" ", ((low + high) >> 1) - 1) + 1;
    const space = names.indexOf(" ", start);
    const end = space < 0 ? names.length : space;
    const here = names.slice(start, end);
    if (here === name) return true;
    if (here < name) low = end + 1;
    else high = start - 1;
  }
  return false;
}
