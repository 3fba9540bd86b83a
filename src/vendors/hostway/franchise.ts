import type { Collection } from '../../kit/index.js';
import { currencyNotAllowed, languageNotAllowed } from './orders/errors.js';
import type { Franchise } from './state.js';

/** The name of the franchise that new orders belong to. */
export const ownFranchise = 'default';

/** What that franchise allows where fixtures say nothing else. */
const allows: Franchise = {
  currencies: ['USD', 'CAD', 'EUR', 'GBP'],
  languages: ['en', 'en-US', 'en-CA'],
  allowsOffline: false,
  orderAttributes: ['AffiliateId'],
  accountAttributes: ['partner_account_id'],
};

/** The franchise of that name. */
export const franchiseOf = (franchises: Collection<Franchise>, name: string): Franchise => franchises.get(name) ?? allows;

/** Checks the terms of a new account (Orders-orderId-account:PUT @ rev 1756). @throws ApiError 400 in the page's words */
export function checkTerms({ currencies, languages }: Franchise, terms: { currency: string; language: string }): void {
  if (!currencies.includes(terms.currency)) throw currencyNotAllowed(terms.currency, currencies);
  if (!languages.includes(terms.language)) throw languageNotAllowed(terms.language, languages);
}
