import type { components } from '../spec.gen.js';
import type { PlanTransition } from './plan-transition.js';

type Schemas = components['schemas'];

/** A usage plan, with all documented members. */
export type Plan = Readonly<Required<Schemas['planPlanInternal']>> & { readonly transition_flow: Readonly<Required<Schemas['planTransitionFlow']>> };
export type PeriodUnit = Schemas['schemaPeriodUnitType'];
export type RequiredField = Schemas['planPlanTransitionRequiredField'];

/** Members of the request that a required field stands for, as JSON pointers into the body. Inferred from their names. */
const members: Readonly<Record<RequiredField, readonly string[]>> = {
  TRANSITION_REQUIRED_FIELD_UNSPECIFIED: [],
  TRANSITION_REQUIRED_FIELD_PAYMENT_TOKEN: ['/payload/payment_provider_token'],
  TRANSITION_REQUIRED_FIELD_DOMAIN: ['/payload/domain'],
  TRANSITION_REQUIRED_FIELD_CONTACTS: ['address1', 'city', 'country', 'zip_code'].map((name) => `/payload/billing_address/${name}`),
};

/** What the plan asks of a move onto it and `body` does not have, or has empty: JSON pointers into the body. */
export const missingFor = (plan: Pick<Plan, 'transition_flow'>, body: object): string[] =>
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
