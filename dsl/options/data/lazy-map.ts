/** A map whose values are made when first asked for. */
export class LazyMap<V> extends Map<string, V> {
  readonly #make = new Map<string, () => V>();
  later(key: string, make: () => V): void {
    this.#make.set(key, make);
    super.set(key, undefined as V);
  }
  override get(key: string): V | undefined {
    const make = this.#make.get(key);
    if (make !== undefined) {
      this.#make.delete(key);
      super.set(key, make());
    }
    return super.get(key);
  }
  override *entries(): MapIterator<[string, V]> {
    for (const key of this.keys()) yield [key, this.get(key) as V];
  }
  override *values(): MapIterator<V> {
    for (const key of this.keys()) yield this.get(key) as V;
  }
  override [Symbol.iterator](): MapIterator<[string, V]> {
    return this.entries();
  }
}
