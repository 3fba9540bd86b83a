import type { Context, Timer } from '../../kit/index.js';
import { grouped } from './grouped.js';
import { lastGenerated, monthText, startOf } from './month.js';
import { documentsOf } from './seller/invoice.js';
import type { State } from './state.js';

/** Has the fifth of each month told, when usage of the month before can be seen. What is shown does not depend on it. */
export function watchMonths({ state, clock, timers }: Context<State>): void {
  if (state.meters.size > 0) timers.set('month', fifthAfter(clock.now().getTime()), 'closeMonth');
}

const fifthAfter = (now: number): Date => new Date(startOf(lastGenerated(now) + 2, 5));

/** Tells, for each seller, that usage is there, and for distributors the invoice. */
export const closeMonth: Timer<State> = (due) => {
  const { state, clock, emit } = due;
  const now = clock.now().getTime();
  for (const [meter] of grouped(state.meters.values(), ({ sellerOrgId }) => sellerOrgId)) {
    if (!meter) continue;
    const orgId = meter.sellerOrgId;
    emit('usage.generated', { orgId, month: monthText(lastGenerated(now)) });
    const invoice = meter.twoTier && documentsOf(state, orgId, now).at(-1)?.shown;
    if (invoice) emit('invoice.generated', { orgId, invoiceFileName: invoice.invoiceFileName });
  }
  watchMonths(due);
};
