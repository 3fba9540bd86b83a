import { type Collection, type Handlers, type Having, reply } from '../../kit/index.js';
import { type Filters, filtered, listPage } from './catalogue/list.js';
import { assertSame, find } from './catalogue/stored.js';
import { changed, isOurs, madeDefault, newDunningRule, resource, type StoredDunningRule } from './dunning-rule.js';
import { missing, refused } from './errors.js';
import type { operations } from './spec.gen.js';
import type { State } from './state.js';

type Rules = Collection<StoredDunningRule>;

const collectionPath = '/v2/subscriptions/dunning-rules';
/** The rules of the store that the caller acts for. */
const ours: Having<StoredDunningRule>[] = [{ trait: 'other_store', values: [undefined] }];

const filters: Filters<StoredDunningRule> = {
  filterable: { eq: ['default'], in: ['default'] },
  texts: { default: ({ attributes }) => String(attributes.default) },
};

export const dunningRules = {
  listDunningRules(call) {
    const rules = filtered(call.state.dunningRules, call, filters, { visible: ours, at: 'meta.timestamps.created_at' });
    return reply(200, listPage(rules, call, collectionPath, resource));
  },

  createDunningRule({ body, state, clock, id }) {
    const rule = newDunningRule(id.uuid('dunning_rule'), body.data.attributes, clock.now());
    return reply(201, { data: resource(store(rule, state.dunningRules, clock.now())) });
  },

  getDunningRule({ path, state }) {
    const rule = find(state.dunningRules, path, 'dunning_rule_uuid');
    // Reading lists no 403: what belongs to another store does not exist here.
    if (!isOurs(rule)) throw missing('/path/dunning_rule_uuid');
    return reply(200, { data: resource(rule) });
  },

  updateDunningRule({ path, body: { data }, state, clock }) {
    assertSame(data.id, path.dunning_rule_uuid);
    const rule = find(state.dunningRules, path, 'dunning_rule_uuid');
    if (!isOurs(rule)) throw refused(403, '/path/dunning_rule_uuid', 'owner', "names another store's rule");
    const updated = changed(rule, data.attributes, clock.now());
    return reply(200, { data: resource(store(updated, state.dunningRules, clock.now())) });
  },

  deleteDunningRule({ path, state }) {
    const rule = state.dunningRules.get(path.dunning_rule_uuid);
    if (rule && isOurs(rule)) state.dunningRules.remove(rule.id);
    return reply(204);
  },
} satisfies Handlers<operations, State>;

/** Puts the rule; if it is the default, the store's former default stops being it. */
function store(rule: StoredDunningRule, rules: Rules, now: Date): StoredDunningRule {
  if (rule.attributes.default) for (const former of madeDefault(rules.where('attributes.default', true), rule, now)) rules.put(former.id, former);
  return rules.put(rule.id, rule);
}
