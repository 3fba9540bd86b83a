import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Exclusive, giveTo } from '../../src/kit/index.js';

interface Card {
  readonly id: number;
  readonly isDefault: boolean;
}

const beingDefault: Exclusive<Card> = {
  isHeldBy: ({ isDefault }) => isDefault,
  given: (card) => ({ ...card, isDefault: true }),
  taken: (card) => ({ ...card, isDefault: false }),
};

const cards = fc.array(fc.boolean(), { maxLength: 12 }).map((flags) => flags.map((isDefault, id): Card => ({ id, isDefault })));

/** All cards after one was chosen. */
const after = (all: readonly Card[], chosen: number): readonly Card[] => {
  const changed = new Map(giveTo(beingDefault, all, ({ id }) => id === chosen).map((card) => [card.id, card]));
  return all.map((card) => changed.get(card.id) ?? card);
};

test('whatever was before, exactly the chosen one holds it afterwards, and nobody when there is no such one', () => {
  fc.assert(
    fc.property(cards, fc.nat(14), (all, chosen) => {
      const holders = after(all, chosen).filter(({ isDefault }) => isDefault);
      expect(holders.map(({ id }) => id)).toEqual(chosen < all.length ? [chosen] : []);
    }),
  );
});

test('only what changes comes back, in order; done again, nothing does', () => {
  fc.assert(
    fc.property(cards, fc.nat(14), (all, chosen) => {
      const changed = giveTo(beingDefault, all, ({ id }) => id === chosen);
      expect(changed.map(({ id }) => id)).toEqual(all.filter(({ id, isDefault }) => isDefault !== (id === chosen)).map(({ id }) => id));
      expect(giveTo(beingDefault, after(all, chosen), ({ id }) => id === chosen)).toEqual([]);
    }),
  );
});
