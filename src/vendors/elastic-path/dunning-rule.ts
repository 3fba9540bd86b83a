import { type Exclusive, giveTo } from '../../kit/index.js';
import type { components } from './spec.gen.js';

type Schemas = components['schemas'];
type Attributes = Schemas['DunningRuleAttributes'];
type Changes = Schemas['DunningRuleUpdateAttributes'];

/** A dunning rule as it is kept: what callers see, and whose it is. */
export type StoredDunningRule = Required<Schemas['DunningRule']> & {
  /** Only on the rules of another store, which exist for this one just enough to be refused. */
  readonly other_store?: string;
};

/** In the order in which "Update dunning rule policy" prints them. */
const attributeNames: readonly (keyof Attributes)[] = [
  'payment_retry_type',
  'payment_retry_unit',
  'payment_retry_interval',
  'payment_retry_multiplier',
  'payment_retries_limit',
  'action',
  'default',
];

/** A new rule of the store. A rule always says whether it is the default; other attributes stand only if given (dunning guide). */
export function newDunningRule(id: string, attributes: Attributes, now: Date): StoredDunningRule {
  const at = now.toISOString();
  return {
    id,
    type: 'subscription_dunning_rule',
    attributes: merge({ ...attributes, default: attributes.default ?? false }, {}),
    meta: { owner: 'store', timestamps: { updated_at: at, created_at: at } },
  };
}

/**
 * The rule with the named attributes changed, those that are null taken away, the others as they were. Where nothing is named, the
 * very same rule, `updated_at` included ("Update dunning rule policy"; null: Subscriptions reference since December 2025).
 */
export function changed(rule: StoredDunningRule, changes: Changes, now: Date): StoredDunningRule {
  if (!attributeNames.some((name) => changes[name] !== undefined)) return rule;
  const timestamps = { ...rule.meta.timestamps, updated_at: now.toISOString() };
  return { ...rule, attributes: merge(rule.attributes, changes), meta: { ...rule.meta, timestamps } };
}

/**
 * The rules that change because `current` is now the default: a store has at most one (dunning guide). That the newcomer wins, and is not
 * refused, is inferred: the guide's list shows several rules and one default.
 */
export const madeDefault = (rules: Iterable<StoredDunningRule>, { id }: StoredDunningRule, now: Date): StoredDunningRule[] =>
  giveTo(beingDefault(now), [...rules].filter(isOurs), (rule) => rule.id === id);

const beingDefault = (now: Date): Exclusive<StoredDunningRule> => ({
  isHeldBy: ({ attributes }) => attributes.default === true,
  given: (rule) => changed(rule, { default: true }, now),
  taken: (rule) => changed(rule, { default: false }, now),
});

/** Whether the rule belongs to the store that the caller acts for. */
export const isOurs = (rule: StoredDunningRule): boolean => rule.other_store === undefined;

/** The rule as callers see it. */
export const resource = ({ other_store: _, ...rule }: StoredDunningRule): Schemas['DunningRule'] => rule;

/** Attributes that the contract does not know are dropped. */
function merge(attributes: Attributes, changes: Changes): Attributes {
  const kept: Record<string, unknown> = {};
  for (const name of attributeNames) {
    const value = name in changes ? changes[name] : attributes[name];
    if (value !== undefined && value !== null) kept[name] = value;
  }
  // The contract forbids null for the required ones, so they are all there.
  return kept as unknown as Attributes;
}
