import type { Context } from '../../../kit/index.js';
import type { StoredInvoice } from '../records.js';
import type { components } from '../spec.gen.js';
import type { State } from '../state.js';
import { oneByOne } from './one-by-one.js';

type Schemas = components['schemas'];

/** Sends the notifications that are due, and notes when. Sending fails only for an invoice that cannot be handled. */
export function notificationRun(context: Context<State>): Schemas['NotificationRunReport'] {
  const { state, clock } = context;
  const now = clock.now().toISOString();
  const { results, broken } = oneByOne(context, [...state.invoices.values()], (invoice) => {
    const notifications = sentBy(now, invoice.notifications ?? []);
    const sent = notifications.filter(({ sent_at }, index) => sent_at !== invoice.notifications?.[index]?.sent_at).length;
    if (sent > 0) state.invoices.put(invoice.id, { ...invoice, notifications, updated_at: now });
    return sent;
  });
  return { total_notifications_sent: results.reduce((sum, sent) => sum + sent, 0), failed_notifications: broken };
}

/** The notifications, those that are due marked as sent. */
const sentBy = (now: string, notifications: NonNullable<StoredInvoice['notifications']>) =>
  notifications.map((notification) =>
    notification.sent_at === undefined && new Date(notification.due).toISOString() <= now ? { ...notification, sent_at: now } : notification,
  );
