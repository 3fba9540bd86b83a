import type { CallInfo, Context, Having } from '../../../kit/index.js';
import { found } from '../catalogue/stored.js';
import { refused } from '../errors.js';
import type { StoredSubscription } from '../records.js';
import type { State } from '../state.js';

export type Asking = Pick<CallInfo, 'caller' | 'header'> & Pick<Context<State>, 'state' | 'credentials' | 'strict' | 'clock'>;

/** On whose behalf a call is made: a shopper sees the subscriptions of the account, the merchant all. */
export interface Caller {
  readonly isShopper: boolean;
  /** The shopper's account; a shopper without one sees nothing. */
  readonly account_id?: string;
}

/**
 * Who asks (Authentication reference, account tokens). The merchant's token outdoes an account token beside it; a token of which nothing is
 * known, as lenient sandboxes take them, is the merchant's unless an account token stands beside it (inferred).
 * @throws ApiError 401 in a strict sandbox, for an account token that it does not know
 */
export function callerOf(call: Asking): Caller {
  const kinds = call.caller.map(({ record }) => record?.identifier);
  if (kinds.includes('client_credentials')) return { isShopper: false };
  const token = call.header('ep-account-management-authentication-token');
  if (token === undefined) return { isShopper: kinds.includes('implicit') };
  return { isShopper: true, account_id: accountOf(token, call) };
}

/** Where no account is listed for the token, a lenient sandbox takes the token itself for the account's id. */
function accountOf(token: string, { credentials, strict, clock }: Asking): string {
  const record = credentials.get(token);
  const isOver = record?.expires !== undefined && record.expires <= clock.now().getTime();
  if (token.startsWith('expired') || (strict && (!record || isOver)))
    throw refused(401, '/header/ep-account-management-authentication-token', 'token', 'is not known here, or has expired');
  return typeof record?.account_id === 'string' ? record.account_id : token;
}

/** What the subscriptions have that exist for the caller: for a shopper those of the account. */
export function whatIsVisible(call: Asking): Having<StoredSubscription>[] {
  const { isShopper, account_id } = callerOf(call);
  return isShopper ? [{ trait: 'account_id', values: [account_id] }] : [];
}

const isVisible = (call: Asking, { account_id }: StoredSubscription): boolean => whatIsVisible(call).every(({ values }) => values.includes(account_id));

/**
 * The subscription in the path.
 * @throws ApiError 404 when there is none, or none for this caller
 */
export function findSubscription(call: Asking & { readonly path: { readonly subscription_uuid: string } }): StoredSubscription {
  const subscription = call.state.subscriptions.get(call.path.subscription_uuid);
  return found(subscription && isVisible(call, subscription) ? subscription : undefined, '/path/subscription_uuid');
}
