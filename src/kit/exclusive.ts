/** Something that one of a group holds at a time, such as a role or being the default, in the vendor's own words. */
export interface Exclusive<Item> {
  isHeldBy(item: Item): boolean;
  /** The item with it. */
  given(item: Item): Item;
  /** The item without it. */
  taken(item: Item): Item;
}

/**
 * Gives something exclusive to `chosen` and takes it from whoever else holds it. With no one chosen it is taken from all.
 * @returns the items that are changed by it, changed, in their order; the rest stay as they are
 */
export function giveTo<Item>({ isHeldBy, given, taken }: Exclusive<Item>, items: Iterable<Item>, isChosen: (item: Item) => boolean): Item[] {
  const changed = [...items].filter((item) => isHeldBy(item) !== isChosen(item));
  return changed.map((item) => (isHeldBy(item) ? taken(item) : given(item)));
}
