import type { Handlers } from '../../../kit/index.js';
import type { operations } from '../spec.gen.js';
import type { State } from '../state.js';
import { discountContracts } from './discount-contracts.js';
import { invoices } from './invoices.js';
import { distributorSubscriptions } from './subscriptions.js';
import { transactions } from './transactions.js';
import { usages } from './usages.js';

/** The 2-tier side: what distributors and resellers see. */
export const seller = { ...distributorSubscriptions, ...transactions, ...invoices, ...usages, ...discountContracts } satisfies Handlers<operations, State>;
