import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
/** Where a library is. Published, each is a file beside the code: to look for a package takes longer than to run it. */
function place(packed: string, name: string): string {
  const file = fileURLToPath(new URL(`./${packed}.cjs`, import.meta.url));
  return existsSync(file) ? file : name;
}

const places = { dates: place('plain-date', 'temporal-polyfill/fns/PlainDate'), cron: place('croner', 'croner') };

/** Temporal's dates by themselves, loaded on first use: all of it would take ten times as long. */
const dates = () => require(places.dates) as typeof import('temporal-polyfill/fns/PlainDate');
const cron = () => require(places.cron) as typeof import('croner');

export type CalendarUnit = 'day' | 'week' | 'month' | 'year';

/**
 * `count` units after `anchor`, by the calendar in UTC: 31 January + 1 month is 28 February. For the n-th period always count from
 * the first day (`later(start, n, 'month')`), not from the period before: what a short month cuts off comes back.
 */
export function later(anchor: Date, count: number, unit: CalendarUnit): Date {
  const { create, [adders[unit]]: add } = dates();
  const day = add(create(anchor.getUTCFullYear(), anchor.getUTCMonth() + 1, anchor.getUTCDate()), count);
  // The time of day stays: in UTC every day has it.
  const moment = new Date(anchor);
  moment.setUTCFullYear(day.year, day.month - 1, day.day);
  return moment;
}

const adders = { day: 'addDays', week: 'addWeeks', month: 'addMonths', year: 'addYears' } as const;

/** Whole and broken days from one moment to another, each of 24 hours. */
export const daysBetween = (from: Date, to: Date): number => (to.getTime() - from.getTime()) / 86_400_000;

/** True for a zone of the IANA database, such as `Europe/London`. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** The first moment after `moment` that a cron line of five fields names in a zone; `undefined` when it names none, or is no cron line. */
export function nextOf(line: string, zone: string, moment: Date): Date | undefined {
  const { Cron } = cron();
  try {
    return new Cron(line, { mode: '5-part', ...inZone(zone), paused: true }).nextRun(moment) ?? undefined;
  } catch {
    return undefined;
  }
}

/** What a zone's clocks show takes 15 ms to look up for the first time; UTC needs no looking up. */
const inZone = (zone: string) => (zone === 'UTC' ? { utcOffset: 0 } : { timezone: zone });
