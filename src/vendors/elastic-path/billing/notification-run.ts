import type { Context } from '../../../kit/index.js';
import type { components } from '../spec.gen.js';
import type { State } from '../state.js';

type Schemas = components['schemas'];

/** Sends the notifications that are due, and notes when. Sending never fails here. */
export function notificationRun({ state, clock }: Context<State>): Schemas['NotificationRunReport'] {
  const [now, sent_at] = [clock.now(), clock.now().toISOString()];
  const isDue = ({ sent_at, due }: Schemas['InvoiceNotification']) => sent_at === undefined && new Date(due) <= now;
  let total_notifications_sent = 0;
  for (const invoice of [...state.invoices.values()]) {
    const all = invoice.notifications ?? [];
    const due = all.filter(isDue);
    if (due.length === 0) continue;
    const notifications = all.map((notification) => (isDue(notification) ? { ...notification, sent_at } : notification));
    state.invoices.put(invoice.id, { ...invoice, notifications, updated_at: sent_at });
    total_notifications_sent += due.length;
  }
  return { total_notifications_sent, failed_notifications: 0 };
}
