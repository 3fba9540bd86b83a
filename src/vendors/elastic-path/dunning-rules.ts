import { type Collection, type Handlers, pageOf, reply } from '../../kit/index.js';
import { passing } from './catalogue/list.js';
import { assertSame, find } from './catalogue/stored.js';
import { changed, isOurs, madeDefault, newDunningRule, resource, type StoredDunningRule } from './dunning-rule.js';
import { missing, refused } from './errors.js';
import { type Filterable, parseFilter, passes } from './filter.js';
import { askedPart, pageLinks } from './page.js';
import type { operations } from './spec.gen.js';
import { pageLength, type State } from './state.js';

type Rules = Collection<StoredDunningRule>;

const collectionPath = '/v2/subscriptions/dunning-rules';
const filterable: Filterable = { eq: ['default'], in: ['default'] };

export const dunningRules = {
  listDunningRules({ query, state, link, header }) {
    const quotes = header('ep-disable-beta-filtering') !== 'true';
    const conditions = query.filter === undefined ? [] : parseFilter(query.filter, filterable, { quotes });
    const isWanted = ({ attributes }: StoredDunningRule) => passes(conditions, () => String(attributes.default));
    const rules = passing(state.dunningRules.newest('meta.timestamps.created_at'), (rule) => isOurs(rule) && isWanted(rule));
    const page = pageOf(rules, askedPart(query, pageLength(state)));
    return reply(200, { data: page.items.map(resource), links: pageLinks(link(collectionPath), page, query.filter) });
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
  if (rule.attributes.default) for (const former of madeDefault(rules.values(), rule, now)) rules.put(former.id, former);
  return rules.put(rule.id, rule);
}
