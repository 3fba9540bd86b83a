const aMinute = 60_000;

/** When what is processed behind the API, such as a submitted order or a payment, will be done. No page says how long it takes. */
export const soon = (now: Date): Date => new Date(now.getTime() + aMinute);
