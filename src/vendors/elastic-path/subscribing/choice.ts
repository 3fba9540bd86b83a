import type { Context } from '../../../kit/index.js';
import { buildOffering } from '../catalogue/offering.js';
import { invalid } from '../errors.js';
import type { StoredOffering } from '../records.js';
import type { components } from '../spec.gen.js';
import type { State } from '../state.js';

type Build = components['schemas']['BuildSubscription'];
type Making = Pick<Context<State>, 'state' | 'clock' | 'id'>;

/** What somebody subscribes to, before it is known to belong together. */
export interface Choice {
  readonly offering: StoredOffering;
  readonly plan_id: string;
  readonly pricing_option_id: string;
}

/**
 * What a new subscription is to: an offering of the store with the ids of a plan and a pricing option in it, or one that the body brings,
 * with one plan and one pricing option selected (Subscriptions reference, "Create a subscription"; refusals inferred).
 * @throws ApiError 400 when neither is there, when both are, and for an offering that the store does not have
 */
export function choiceOf(build: Build, making: Making): Choice {
  const isNamed = build.offering_id !== undefined || build.offering_external_ref !== undefined;
  const isBrought = build.offering !== undefined;
  if (isNamed && isBrought) throw invalid('/body/data/offering', 'choice', 'must not stand beside an offering of the store');
  return isBrought ? brought(build, making) : named(build, making);
}

function named({ offering_id, offering_external_ref, plan_id, pricing_option_id }: Build, { state }: Making): Choice {
  if (offering_external_ref === undefined) given(offering_id, 'offering_id');
  const candidates = offering_id === undefined ? state.offerings.where('external_ref', offering_external_ref ?? '') : [state.offerings.get(offering_id)];
  const offering = [...candidates].find((candidate) => (offering_external_ref ?? candidate?.external_ref) === candidate?.external_ref);
  const at = offering_id === undefined ? 'offering_external_ref' : 'offering_id';
  if (!offering) throw invalid(`/body/data/${at}`, 'known', 'must be an offering of the store');
  return { offering, plan_id: given(plan_id, 'plan_id'), pricing_option_id: given(pricing_option_id, 'pricing_option_id') };
}

function brought(build: Build, { state, clock, id }: Making): Choice {
  const [plans, pricing_options] = [given(build.plans, 'plans'), given(build.pricing_options, 'pricing_options')];
  const chosenPlan = selectedOf(plans, build.selected_plan, 'plans');
  const chosenOption = selectedOf(pricing_options, build.selected_pricing_option, 'pricing_options');
  const { features, configured_features, pricing_option_associations } = build;
  const input = {
    ...given(build.offering, 'offering'),
    plans,
    pricing_options,
    ...(features && { features }),
    ...(configured_features && { configured_features }),
    ...(pricing_option_associations && { pricing_option_associations }),
  };
  const built = buildOffering(input, id, clock.now(), state.features);
  return { offering: built, plan_id: idAt(built.plans, chosenPlan), pricing_option_id: idAt(built.pricing_options, chosenOption) };
}

interface Selectable {
  readonly external_ref?: string;
  readonly meta?: { readonly selected?: boolean };
}

/** Which item of the list is selected: by its own `meta.selected` or by the name that the body gives. */
function selectedOf(items: readonly Selectable[], name: string | undefined, list: string): number {
  const isSelected = ({ external_ref, meta }: Selectable) => meta?.selected === true || (name !== undefined && external_ref === name);
  const found = items.flatMap((item, index) => (isSelected(item) ? [index] : []));
  const [index] = found;
  if (index === undefined || found.length > 1) throw invalid(`/body/data/${list}`, 'selected', 'must have exactly one that is selected');
  return index;
}

// What is built keeps the order in which it was sent.
const idAt = (items: readonly { readonly id: string }[], index: number): string => items[index]?.id ?? '';

function given<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) throw invalid(`/body/data/${name}`, 'required', 'is required');
  return value;
}
