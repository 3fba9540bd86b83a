import { lastMomentOfMonth } from './last-moment.js';
import type { CreditCard } from './state.js';

/** Whether the card is past the last day of its expiry month at `now`. Inferred; the API lists such a card without a flag. */
export const isCardExpired = (card: CreditCard, now: number): boolean => lastMomentOfMonth(card.expiryMonth, card.expiryYear) < now;
