/** A memory of the last results, by key; the longest unused goes first. */
export class Lru<V> {
  private readonly map = new Map<string, V>();
  constructor(private readonly most: number) {}

  /** The remembered value, or the made one, which is then remembered. */
  get(key: string, make: (key: string) => V): V {
    const known = this.map.get(key);
    const value = known ?? make(key);
    if (known !== undefined) this.map.delete(key);
    this.map.set(key, value);
    if (this.map.size > this.most) {
      const oldest = this.map.keys().next();
      if (oldest.done !== true) this.map.delete(oldest.value);
    }
    return value;
  }
}
