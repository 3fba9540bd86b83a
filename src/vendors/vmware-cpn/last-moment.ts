const day = 24 * 60 * 60 * 1000;

/** The last millisecond of a day written `YYYY-MM-DD`, in UTC: something good "to" that day is good until then. */
export const lastMomentOfDay = (date: string): number => Date.parse(`${date}T00:00:00.000Z`) + day - 1;

/** The last millisecond of a month written as on a card (`08`, `2029`), in UTC. */
export const lastMomentOfMonth = (month: string, year: string): number => Date.UTC(Number(year), Number(month), 1) - 1;
