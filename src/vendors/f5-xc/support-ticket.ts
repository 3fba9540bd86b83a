import type { Context } from '../../kit/index.js';
import type { State } from './state.js';

/** A request to the vendor's people. Its shape is Paystub's own: no documented operation shows one. */
export interface SupportTicket {
  readonly id: string;
  readonly kind: 'plan_transition' | 'addon_service' | 'tax_exemption';
  /** Id or name of what it is about; empty where it is about the tenant. */
  readonly subject: string;
  readonly description: string;
  readonly state: 'open' | 'closed';
  readonly created_at: string;
}

export function openTicket({ state, clock, id }: Context<State>, about: Pick<SupportTicket, 'kind' | 'subject' | 'description'>): SupportTicket {
  const ticket: SupportTicket = { id: id.uuid('support_ticket'), ...about, state: 'open', created_at: clock.now().toISOString() };
  return state.supportTickets.put(ticket.id, ticket);
}

export function closeTicket({ state }: Context<State>, id: string): void {
  const ticket = state.supportTickets.get(id);
  if (ticket) state.supportTickets.put(id, { ...ticket, state: 'closed' });
}
