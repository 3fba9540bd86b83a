import type { Handlers } from '../../../kit/index.js';
import type { operations } from '../spec.gen.js';
import type { State } from '../state.js';
import { features } from './features.js';
import { offeringFeatures } from './offering-features.js';
import { offeringPlans } from './offering-plans.js';
import { offeringPricingOptions } from './offering-pricing-options.js';
import { offerings } from './offerings.js';
import { planPricingOptions } from './plan-pricing-options.js';
import { prorationPolicies } from './proration-policies.js';
import { subscribers } from './subscribers.js';

/** What is sold: offerings with plans, pricing options and features; proration policies; subscribers. */
export const catalogue = {
  ...offerings,
  ...offeringPlans,
  ...planPricingOptions,
  ...offeringPricingOptions,
  ...offeringFeatures,
  ...features,
  ...prorationPolicies,
  ...subscribers,
} satisfies Handlers<operations, State>;
