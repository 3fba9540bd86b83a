import { type Handlers, reply } from '../../../kit/index.js';
import { theAccount } from '../access.js';
import { attributeOf, checkPartnerId, withAttributes } from '../partner-id.js';
import type { operations } from '../spec.gen.js';
import type { Account, Attribute, State } from '../state.js';
import { noSuchAttribute } from './errors.js';

/** Attributes of an account: Accounts-accountId-attributes:GET, :POST, and -attribute:GET, :PUT, :DELETE. */
export const accountAttributes = {
  listAccountAttributes({ path, state, link }) {
    const { number, attributes } = theAccount(state.accounts, path.accountId);
    return reply(200, { list: attributes, links: [{ href: link(`/accounts/${number}/attributes/`), rel: 'self' }] });
  },

  addAccountAttribute({ path, body, state, emit }) {
    const account = theAccount(state.accounts, path.accountId);
    state.accounts.put(account.number, withAttribute(account, body, state));
    emit('account.attribute_set', { accountNumber: account.number, name: body.name });
    return reply(201);
  },

  getAccountAttribute({ path, state, link }) {
    const { number, attributes } = theAccount(state.accounts, path.accountId);
    const value = valueIn(attributes, path.attribute);
    return reply(200, { name: path.attribute, value, links: [{ href: link(`/accounts/${number}/attributes/${path.attribute}/`), rel: 'self' }] });
  },

  setAccountAttribute({ path, body, state, emit }) {
    const account = theAccount(state.accounts, path.accountId);
    valueIn(account.attributes, path.attribute);
    state.accounts.put(account.number, withAttribute(account, { name: path.attribute, value: body.value }, state));
    emit('account.attribute_set', { accountNumber: account.number, name: path.attribute });
    return reply(204);
  },

  deleteAccountAttribute({ path, state, emit }) {
    const account = theAccount(state.accounts, path.accountId);
    valueIn(account.attributes, path.attribute);
    state.accounts.put(account.number, { ...account, attributes: account.attributes.filter(({ name }) => name !== path.attribute) });
    emit('account.attribute_removed', { accountNumber: account.number, name: path.attribute });
    return reply(204);
  },
} satisfies Handlers<operations, State>;

/** @throws ApiError 400, 409 where the attribute has rules */
function withAttribute(account: Account, attribute: Attribute, state: Parameters<(typeof accountAttributes)['addAccountAttribute']>[0]['state']): Account {
  checkPartnerId(state.accounts, attribute, account, '/body/value');
  return { ...account, attributes: withAttributes(account.attributes, [attribute]) };
}

/** @throws ApiError 404 */
function valueIn(attributes: readonly Attribute[], name: string): string {
  const value = attributeOf(attributes, name);
  if (value === undefined) throw noSuchAttribute();
  return value;
}
