import type { Vendor } from '../../kit/index.js';
import { authorize } from './access.js';
import { accessTokens } from './access-tokens.js';
import { billing } from './billing/index.js';
import { invoiceMachine } from './billing/invoice-phases.js';
import { catalogue } from './catalogue/index.js';
import { dunningRules } from './dunning-rules.js';
import { errorBody } from './errors.js';
import { imports } from './imports/index.js';
import { legacy } from './legacy/index.js';
import type { operations } from './spec.gen.js';
import type { State } from './state.js';
import { subscribing } from './subscribing/index.js';
import { phaseOf, subscriptionMachine } from './subscribing/phases.js';

export default {
  collections: [
    'settings',
    'clients',
    'dunningRules',
    'offerings',
    'features',
    'prorationPolicies',
    'subscribers',
    'subscriptions',
    'subscriptionStates',
    'invoices',
    'payments',
    'refunds',
    'jobs',
    'imports',
    'schedules',
  ],
  handlers: { ...accessTokens, ...dunningRules, ...catalogue, ...subscribing, ...billing.handlers, ...imports, ...legacy },
  lifecycles: { subscriptions: { phase: phaseOf, machine: subscriptionMachine }, invoices: { phase: ({ phase }) => phase, machine: invoiceMachine } },
  timers: billing.timers,
  begin: billing.begin,
  authorize,
  errorBody,
  machines: { subscription: subscriptionMachine, invoice: invoiceMachine },
} satisfies Vendor<operations, State>;
