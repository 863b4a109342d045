/** Values that are made when they are first asked for. */

/** A function that calls `make` once, on its first call, and gives the same value from then on. */
export function lazy<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
