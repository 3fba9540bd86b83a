import type { Collection } from '../../kit/index.js';
import { attributeInUse, noSuchAccount, partnerIdTooLong } from './errors.js';
import type { Account, Attribute } from './state.js';

/** The attribute by which a partner knows an account; unique in the franchise. */
export const partnerId = 'partner_account_id';

const longest = 100;

/** What an account's attribute of that name is. */
export const attributeOf = (attributes: readonly Attribute[], name: string): string | undefined =>
  attributes.find((attribute) => attribute.name === name)?.value;

const partnerIdOf = ({ attributes }: Account): string | undefined => attributeOf(attributes, partnerId);

/** The account that the partner knows by that id. @throws ApiError 404 */
export function accountOfPartner(accounts: Collection<Account>, id: string): Account {
  const [account] = accounts.where(partnerIdOf, id);
  if (!account) throw noSuchAccount('/path/partnerAccountId');
  return account;
}

/** Whose attribute it is to be. */
interface Holder {
  readonly franchise: string;
  readonly number?: string | undefined;
}

/** Whether another account of the franchise has that partner's id. */
export const isTaken = (accounts: Collection<Account>, id: string, holder: Holder): boolean =>
  accounts.where(partnerIdOf, id).some(({ franchise, number }) => franchise === holder.franchise && number !== holder.number);

/** Checks the rules of a partner's id (Orders-orderId-account-attributes:PUT); other attributes have none. @throws ApiError 400, 409 */
export function checkPartnerId(accounts: Collection<Account>, { name, value }: Attribute, holder: Holder, request: string): void {
  if (name !== partnerId) return;
  if (value.length > longest) throw partnerIdTooLong(request);
  if (isTaken(accounts, value, holder)) throw attributeInUse(name, request);
}

/** The attributes with those that are given set anew, of two of one name the last. */
export const withAttributes = (attributes: readonly Attribute[], given: readonly Attribute[]): Attribute[] => [
  ...new Map([...attributes, ...given].map(({ name, value }) => [name, { name, value }])).values(),
];
