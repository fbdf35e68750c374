/** Makes a thing when it is first asked for, and the same thing ever after: what only a draft needs costs nothing on a page without one. */
export function once<T>(make: () => T): () => T {
  let made: { readonly thing: T } | null = null;
  return () => (made ??= { thing: make() }).thing;
}
