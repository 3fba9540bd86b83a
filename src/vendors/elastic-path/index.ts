import type { Vendor } from '../../kit/index.js';
import { authorize } from './access.js';
import { accessTokens } from './access-tokens.js';
import { dunningRules } from './dunning-rules.js';
import { errorBody } from './errors.js';
import type { operations } from './spec.gen.js';
import type { State } from './state.js';

export default {
  collections: ['settings', 'clients', 'dunningRules'],
  handlers: { ...accessTokens, ...dunningRules },
  authorize,
  errorBody,
} satisfies Vendor<operations, State>;
