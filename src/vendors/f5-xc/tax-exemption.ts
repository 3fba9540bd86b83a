import { type Context, type Handlers, reply, type Timer } from '../../kit/index.js';
import type { operations } from './spec.gen.js';
import type { State } from './state.js';
import { closeTicket, openTicket } from './support-ticket.js';

/** The billing department decides after this long. Inferred: documented is that it takes days. */
const decisionTakes = 3 * 24 * 60 * 60 * 1000;

export const taxExemption = {
  /** Opens a ticket, unless one is open or the tenant is outside the United States; the answer says which, always with a 200 (inferred). */
  raiseTaxExemptVerificationSupportTicket(call) {
    const err = refusal(call.state);
    if (err) return reply(200, { name: '', err });
    const { id } = openTicket(call, { kind: 'tax_exemption', subject: '', description: call.body?.request_description ?? '' });
    call.timers.set(`ticket:${id}`, new Date(call.clock.now().getTime() + decisionTakes), 'closeTaxExemption', { ticket: id });
    call.emit('tax_exemption.requested', { ticket: id });
    return reply(200, { name: id, err: 'EOK' });
  },
} satisfies Handlers<operations, State>;

/** Timer: the billing department has decided. */
export const closeTaxExemption: Timer<State> = (due) => {
  closeTicket(due, String(due.data.ticket));
  due.emit('tax_exemption.closed', { ticket: due.data.ticket });
};

function refusal({ supportTickets, paymentMethods }: Context<State>['state']): 'E_NOT_ELIGIBLE' | 'E_NOT_CLOSED' | undefined {
  const primary = paymentMethods.where('namespace', 'system').find(({ role }) => role === 'PAYMENT_METHOD_ROLE_PRIMARY');
  if (primary?.contact?.country && primary.contact.country !== 'US') return 'E_NOT_ELIGIBLE';
  const isOpen = [...supportTickets.values()].some(({ kind, state }) => kind === 'tax_exemption' && state === 'open');
  return isOpen ? 'E_NOT_CLOSED' : undefined;
}
