import { type AnyCall, type AnyHandle, renamed } from '../alias.js';
import { accountOfPartner } from '../partner-id.js';

/** The operations below `/accounts/{accountId}` once more, for the account that a partner knows by an id of its own. */
export const forPartners = <Targets extends object>(targets: Targets) => renamed(targets, ['Account', 'PartnerAccount'], byPartnerId);

const byPartnerId =
  (_: string, handle: AnyHandle): AnyHandle =>
  (call) => {
    const { partnerAccountId } = call.path as { readonly partnerAccountId: string };
    const { number } = accountOfPartner(call.state.accounts, partnerAccountId);
    return handle({ ...call, path: { ...call.path, accountId: number } } as AnyCall);
  };
