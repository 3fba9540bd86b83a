import type { PlanTransition } from './plan-transition.js';

/** A usage plan, as far as plan transitions look at it; fixtures hold all documented members (PlanInternal). */
export interface Plan {
  readonly name: string;
  readonly title: string;
  /** The tenant is on it. One plan is. */
  readonly current: boolean;
  readonly state: 'STATE_UNSPECIFIED' | 'STATE_READY' | 'STATE_TRANSITION_PENDING';
  readonly renewal_period_unit: PeriodUnit;
  readonly transition_flow: TransitionFlow;
}

export type PeriodUnit = 'PERIOD_UNKNOWN' | 'PERIOD_DAY' | 'PERIOD_WEEK' | 'PERIOD_MONTH' | 'PERIOD_YEAR';

/** How to move onto the plan. */
export interface TransitionFlow {
  readonly method: 'TRANSITION_METHOD_UNSPECIFIED' | 'TRANSITION_METHOD_SUPPORT' | 'TRANSITION_METHOD_WIZARD' | 'TRANSITION_METHOD_RECREATE';
  readonly required_fields: readonly RequiredField[];
  /** The billing department has to approve any move onto the plan. */
  readonly requires_manual_approval: boolean;
}

export type RequiredField =
  | 'TRANSITION_REQUIRED_FIELD_UNSPECIFIED'
  | 'TRANSITION_REQUIRED_FIELD_PAYMENT_TOKEN'
  | 'TRANSITION_REQUIRED_FIELD_DOMAIN'
  | 'TRANSITION_REQUIRED_FIELD_CONTACTS';

/** Members of the request that a required field stands for, as JSON pointers into the body. Inferred from their names. */
const members: Readonly<Record<RequiredField, readonly string[]>> = {
  TRANSITION_REQUIRED_FIELD_UNSPECIFIED: [],
  TRANSITION_REQUIRED_FIELD_PAYMENT_TOKEN: ['/payload/payment_provider_token'],
  TRANSITION_REQUIRED_FIELD_DOMAIN: ['/payload/domain'],
  TRANSITION_REQUIRED_FIELD_CONTACTS: ['address1', 'city', 'country', 'zip_code'].map((name) => `/payload/billing_address/${name}`),
};

/** What the plan asks of a move onto it and `body` does not have, or has empty: JSON pointers into the body. */
export const missingFor = (plan: Plan, body: object): string[] =>
  plan.transition_flow.required_fields.flatMap((field) => members[field]).filter((pointer) => !at(body, pointer));

const at = (body: object, pointer: string): unknown =>
  pointer
    .slice(1)
    .split('/')
    .reduce<unknown>((value, name) => (value as Record<string, unknown> | undefined)?.[name], body);

/** Documented meaning of the plan state: while a transition goes on, the plan left and the plan wanted are pending. */
export const pending = (plan: Plan, { from_plan, new_plan }: PlanTransition): Plan =>
  plan.name === from_plan || plan.name === new_plan ? { ...plan, state: 'STATE_TRANSITION_PENDING' } : plan;

/** A plan when no transition goes on any more. */
export const ready = (plan: Plan): Plan => ({ ...plan, state: 'STATE_READY' });
