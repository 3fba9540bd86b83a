import { lastMomentOf } from '../../kit/index.js';

/** The month of `now` as `YYYY-MM`, in UTC. */
export const monthOf = (now: Date): string => now.toISOString().slice(0, 7);

/**
 * Whether a card that expires in `month` (`YYYY-MM`) has expired. It is good to the end of that month: the page says only that
 * the date "should exceed the current date" (Orders-orderId-account-paymentInfo:PUT @ rev 732).
 */
export const hasExpired = (month: string, now: Date): boolean => lastMomentOf(month) < now.getTime();
