import { type Call, type Collection, type Credential, type CredentialRecord, type Handlers, reply } from '../../../kit/index.js';
import { theAccount } from '../access.js';
import { accountsOf, userOf } from '../caller.js';
import { failedPermissionCheck, userNameTaken } from '../errors.js';
import type { operations } from '../spec.gen.js';
import type { State, User } from '../state.js';
import { noSuchUser, nothingToChange } from './errors.js';

/** Users of an account: Accounts-accountId-users:GET, :POST, and -userName:GET, :PUT. */
export const accountUsers = {
  listAccountUsers({ path, state, link }) {
    const { number } = theAccount(state.accounts, path.accountId);
    const here = link(`/accounts/${number}/users/`);
    const users = state.users.where(accountsOf, number);
    const list = users.map(({ userName }) => ({ userName, details: `${here}${userName}` }));
    return reply(200, { list, links: [{ href: here, rel: 'self' }] });
  },

  addAccountUser({ path, body, state, credentials, link, emit }) {
    const { number } = theAccount(state.accounts, path.accountId);
    const { userName, password, securityQuestion, securityAnswer } = body;
    if (state.users.has(userName)) throw userNameTaken();
    const security = { securityQuestion, securityAnswer: normalised(securityAnswer) };
    state.users.put(userName, { userName, isSalesAgent: false, accounts: [number], isOwner: false, ...security });
    credentials.put(`${userName}:${password}`, { scheme: 'basicAuth' });
    emit('user.added', { accountNumber: number, userName });
    return reply(201, undefined, { headers: { Location: link(`/accounts/${number}/users/${userName}`) } });
  },

  getAccountUser(call) {
    const { number } = theAccount(call.state.accounts, call.path.accountId);
    const { userName, securityQuestion } = userIn(number, call);
    const here = call.link(`/accounts/${number}/users/${userName}`);
    return reply(200, { userName, ...(securityQuestion !== undefined && { securityQuestion }), roles: `${here}/roles`, links: [{ href: here, rel: 'self' }] });
  },

  changeAccountUser(call) {
    const { path, body, state, credentials, emit } = call;
    const { number } = theAccount(state.accounts, path.accountId);
    const user = userIn(number, call);
    const { password, securityQuestion, securityAnswer } = body;
    if (password === undefined && securityQuestion === undefined) throw nothingToChange();
    const security = securityQuestion !== undefined && securityAnswer !== undefined && { securityQuestion, securityAnswer: normalised(securityAnswer) };
    state.users.put(user.userName, { ...user, ...security });
    if (password !== undefined) setPassword(credentials, user.userName, password);
    emit('user.changed', { accountNumber: number, userName: user.userName });
    return reply(204);
  },
} satisfies Handlers<operations, State>;

type Asking = Pick<Call<operations['getAccountUser'], State>, 'path' | 'state'> & { readonly caller: readonly Credential[] };

/** The user, for himself and for owners of the account. @throws ApiError 404, 403 */
function userIn(number: string, { path, state, caller }: Asking): User {
  const user = state.users.get(path.userName);
  if (!user?.accounts.includes(number)) throw noSuchUser();
  const asking = userOf(caller, state.users);
  if (!asking?.isOwner && asking?.userName !== user.userName) throw failedPermissionCheck('only the user himself, an owner or a sales agent may do this');
  return user;
}

/** The former password no longer works. */
function setPassword(credentials: Collection<CredentialRecord>, userName: string, password: string): void {
  for (const credential of [...credentials.keys()]) if (credential.startsWith(`${userName}:`)) credentials.remove(credential);
  credentials.put(`${userName}:${password}`, { scheme: 'basicAuth' });
}

/** As the pages say: trimmed, in lower case, with single blanks. */
const normalised = (answer: string): string => answer.trim().toLowerCase().replaceAll(/\s+/g, ' ');
