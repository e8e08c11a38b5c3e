/** Items by key, in their order. (`Map.groupBy` is not in Node 20.) */
export function grouped<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) listAt(groups, keyOf(item)).push(item);
  return groups;
}

/** The list under a key, which is begun where there is none. */
export function listAt<K, T>(lists: Map<K, T[]>, key: K): T[] {
  let list = lists.get(key);
  if (!list) {
    list = [];
    lists.set(key, list);
  }
  return list;
}
