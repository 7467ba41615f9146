/** A map whose values, none of them functions, are made when first asked for. */
export class LazyMap<V extends object> extends Map<string, V> {
  /** One map holds what is made and what makes it: a second one would double the time that it takes to fill. */
  later(key: string, make: () => V): void {
    super.set(key, make as unknown as V);
  }
  override get(key: string): V | undefined {
    const value: unknown = super.get(key);
    if (typeof value !== "function") return value as V | undefined;
    const made = (value as () => V)();
    super.set(key, made);
    return made;
  }
  override *entries(): MapIterator<[string, V]> {
    for (const key of this.keys()) yield [key, this.get(key) as V];
  }
  override *values(): MapIterator<V> {
    for (const key of this.keys()) yield this.get(key) as V;
  }
  override forEach(run: (value: V, key: string, map: Map<string, V>) => void): void {
    for (const [key, value] of this.entries()) run(value, key, this);
  }
  override [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }
}
