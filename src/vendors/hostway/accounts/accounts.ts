import { ApiError, type Call, type Collections, type Handlers, reply } from '../../../kit/index.js';
import { theAccount } from '../access.js';
import { accountsOf, userOf } from '../caller.js';
import { contactOf } from '../contact.js';
import { editionOf } from '../editions.js';
import type { operations } from '../spec.gen.js';
import { type Account, type Contact, contactTypes, type State } from '../state.js';
import { listed } from './listing.js';

type Reading = Call<operations['getAccount'], State>;

/** The list of accounts: Accounts:GET. */
export const accountList = {
  listAccounts(call) {
    const { query, state, caller, profile, link } = call;
    checkContentType(call.header('content-type'));
    const user = userOf(caller, state.users);
    const wanted = ({ number, status }: Account) => user?.sees(number) && (query.filterStatus ?? status) === status;
    const shown = [...state.accounts.values()].filter(wanted).map((account) => ({
      status: account.status,
      accountNumber: account.number,
      ...some(account, editionOf(profile).listsOfAccount),
      links: [{ href: link(`/accounts/${account.number}/`), rel: 'self' }],
    }));
    return listed(shown, '/accounts', query, call);
  },
} satisfies Handlers<operations, State>;

/** One account: Accounts-accountId:GET, :PUT, :DELETE. */
export const accounts = {
  getAccount(call) {
    return reply(200, shown(theAccount(call.state.accounts, call.path.accountId), call));
  },

  setAccountStatus({ path, body, state, emit }) {
    const account = theAccount(state.accounts, path.accountId);
    state.accounts.put(account.number, { ...account, status: body.status });
    emit('account.status_changed', { accountNumber: account.number, from: account.status, to: body.status });
    return reply(204);
  },

  deleteAccount({ path, state, emit, timers }) {
    const { number } = theAccount(state.accounts, path.accountId);
    for (const { number: pending } of state.transactions.where('account', number)) timers.cancel(`payment/${pending}`);
    purge(number, state);
    emit('account.purged', { accountNumber: number });
    return reply(204);
  },
} satisfies Handlers<operations, State>;

/** The contacts of an account: Accounts-accountId-contacts:GET and :PUT. */
export const accountContacts = {
  getAccountContacts({ path, state, profile }) {
    const { contacts } = theAccount(state.accounts, path.accountId);
    const { regular, billing, administrator, technical } = contacts;
    const flat = (contact: Contact) => flatContact(contact, editionOf(profile).showsOfContact);
    return reply(200, { regular: flat(regular), billing: flat(billing), administrator: flat(administrator), technical: flat(technical) });
  },

  setAccountContacts({ path, body, state, emit }) {
    const account = theAccount(state.accounts, path.accountId);
    const contacts = Object.fromEntries(contactTypes.map((type) => [type, contactOf(body[type], `/body/${type}`)])) as Account['contacts'];
    state.accounts.put(account.number, { ...account, contacts });
    emit('account.contacts_set', { accountNumber: account.number });
    return reply(204);
  },
} satisfies Handlers<operations, State>;

/** The page asks for a Content-Type even of a GET; a wrong one is refused, none is not. */
function checkContentType(type: string | undefined): void {
  if (type === undefined || /^application\/json\b/i.test(type)) return;
  const why = { rule: 'content-type', message: 'is not application/json', request: '/header/content-type', accepted: ['application/json'] };
  throw new ApiError(415, { reason: 'unsupported-media-type', why: [why] });
}

function shown(account: Account, { profile, link }: Pick<Reading, 'profile' | 'link'>) {
  const related = (part: string) => [{ href: link(`/accounts/${account.number}/${part}`), rel: 'related' }];
  return {
    accountNumber: account.number,
    ...some(account, editionOf(profile).showsOfAccount),
    status: account.status,
    paymentInfo: related('paymentInfo'),
    products: related('products'),
    contacts: related('contacts'),
    attributes: related('attributes'),
    users: related('users'),
    links: [{ href: link(`/accounts/${account.number}/`), rel: 'self' }],
  };
}

const some = (account: Account, names: readonly ('createdDate' | 'currency')[]) => Object.fromEntries(names.map((name) => [name, account[name]]));

function flatContact({ name, address, contactMedia }: Contact, more: readonly ('company' | 'salutation' | 'emailVerified')[]) {
  const { firstName, lastName, middleName = '', company = '', salutation = '' } = name;
  const { street1, street2 = '', city, stateOrProvince = '', postalCode, countryCode } = address;
  const { phone1, phone2 = '', fax = '', email1, email2 = '' } = contactMedia;
  const later = { company, salutation, emailVerified: 1 };
  return {
    ...{ city, countryCode, email1, email2, fax, firstName, lastName, middleName, phone1, phone2, postalCode, stateOrProvince, street1, street2 },
    ...Object.fromEntries(more.map((member) => [member, later[member]])),
  };
}

/** Removes the account and all that it has; users who may see others stay. */
function purge(number: string, state: Collections<State>): void {
  state.accounts.remove(number);
  for (const { id } of state.paymentMethods.where('account', number)) state.paymentMethods.remove(id);
  for (const { id } of state.products.where('account', number)) state.products.remove(id);
  for (const transaction of state.transactions.where('account', number)) state.transactions.remove(String(transaction.number));
  for (const invoice of state.invoices.where('account', number)) state.invoices.remove(invoice.number);
  for (const user of state.users.where(accountsOf, number)) {
    state.users.put(user.userName, { ...user, accounts: user.accounts.filter((own) => own !== number) });
  }
}
