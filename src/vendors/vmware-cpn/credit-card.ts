import { lastMomentOf } from '../../kit/index.js';
import type { CreditCard } from './state.js';

/** Whether the card is past the last day of its expiry month at `now`. Inferred; the API lists such a card without a flag. */
export const isCardExpired = (card: CreditCard, now: number): boolean => lastMomentOfCard(card) < now;

/** The last moment at which it is good. */
export const lastMomentOfCard = ({ expiryYear, expiryMonth }: CreditCard): number => lastMomentOf(`${expiryYear}-${expiryMonth.padStart(2, '0')}`);
