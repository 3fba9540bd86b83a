import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
// 20 ms to load, wanted by what has periods and schedules only: on first use.
const temporal = () => (require('temporal-polyfill') as typeof import('temporal-polyfill')).Temporal;

export type CalendarUnit = 'day' | 'week' | 'month' | 'year';

/**
 * `count` units after `anchor`, by the calendar in UTC: 31 January + 1 month is 28 February. For the n-th period always count from
 * the first day (`later(start, n, 'month')`), not from the period before: what a short month cuts off comes back.
 */
export function later(anchor: Date, count: number, unit: CalendarUnit): Date {
  const { PlainDate } = temporal();
  const day = new PlainDate(anchor.getUTCFullYear(), anchor.getUTCMonth() + 1, anchor.getUTCDate()).add({ [`${unit}s`]: count });
  // The time of day stays: in UTC every day has it.
  const moment = new Date(anchor);
  moment.setUTCFullYear(day.year, day.month - 1, day.day);
  return moment;
}

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

/** Loaded on first use. Published, it is a file beside the code: to look for a package takes longer than to run it. */
function cron() {
  const packed = fileURLToPath(new URL('./croner.cjs', import.meta.url));
  return require(existsSync(packed) ? packed : 'croner') as typeof import('croner');
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
