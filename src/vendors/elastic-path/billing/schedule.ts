import { type Context, isTimeZone, nextOf } from '../../../kit/index.js';
import { invalid } from '../errors.js';
import type { StoredSchedule } from '../records.js';
import type { components } from '../spec.gen.js';
import type { State } from '../state.js';
import { isCron } from './cron.js';
import { addJob } from './job.js';

type Schemas = components['schemas'];
type Attributes = Schemas['ScheduleAttributes'];

/** In the order of the reference. */
const names: readonly (keyof Attributes)[] = ['external_ref', 'name', 'specification', 'location', 'job'];

/**
 * The attributes with the changes: what is null is taken away, what is left out stays, what the contract does not know is dropped.
 * @throws ApiError 400 for a line that is not cron, or never comes, and for a zone that does not exist
 */
export function scheduleAttributes(attributes: Partial<Attributes>, changes: Schemas['ScheduleUpdateAttributes'], now: Date): Attributes {
  const all = { ...attributes, ...changes };
  const kept = names.filter((name) => all[name] !== undefined && all[name] !== null);
  // The contract has the required ones be there when a schedule is made, and never null.
  return sound(Object.fromEntries(kept.map((name) => [name, all[name]])) as unknown as Attributes, now);
}

function sound(attributes: Attributes, now: Date): Attributes {
  const { specification, location } = attributes;
  if (!isTimeZone(location)) throw invalid('/body/data/attributes/location', 'zone', 'must be a time zone by its IANA name');
  if (isCron(specification) && nextOf(specification, location, now)) return attributes;
  throw invalid('/body/data/attributes/specification', 'cron', 'must be five cron fields that name a time');
}

/** Whether the changes name anything. */
export const changesAnything = (changes: Schemas['ScheduleUpdateAttributes']): boolean => names.some((name) => changes[name] !== undefined);

/** Stores the schedule with the moment it is due next, and has it ring then. */
export function planNext({ state, clock, timers }: Context<State>, schedule: StoredSchedule): StoredSchedule {
  const { scheduled_for: _, counts_from: __, ...plain } = schedule;
  const next = nextAfter(schedule, clock.now());
  if (!next) return state.schedules.put(schedule.id, plain);
  timers.set(alarmOf(schedule.id), next, 'schedule', { id: schedule.id });
  return state.schedules.put(schedule.id, { ...plain, scheduled_for: next.toISOString() });
}

export const alarmOf = (scheduleId: string): string => `schedule/${scheduleId}`;

const minute = 60_000;

/**
 * Has a schedule of the fixtures planned at the next full minute, before which it cannot be due: to look up its zone takes a tenth of the time in
 * which a process starts. It counts from now all the same.
 */
export function planSoon({ state, clock, timers }: Context<State>, { scheduled_for: _, ...schedule }: StoredSchedule): void {
  const now = clock.now();
  timers.set(alarmOf(schedule.id), new Date((Math.floor(now.getTime() / minute) + 1) * minute), 'schedule', { id: schedule.id });
  state.schedules.put(schedule.id, { ...schedule, counts_from: now.toISOString() });
}

/** When the schedule makes its next job: as it was planned, or as it will be. */
function dueOf(schedule: StoredSchedule): string | undefined {
  const { scheduled_for, counts_from } = schedule;
  return scheduled_for ?? (counts_from === undefined ? undefined : nextAfter(schedule, new Date(counts_from))?.toISOString());
}

/** If it is time for a schedule, it makes its job, as if somebody had asked for it; then it waits for the next time. */
export function ring(context: Context<State>, id: string): void {
  const schedule = context.state.schedules.get(id);
  if (!schedule) return;
  if (dueOf(schedule) === context.clock.now().toISOString()) addJob(context, schedule.attributes.job);
  planNext(context, schedule);
}

const nextAfter = ({ attributes }: StoredSchedule, moment: Date): Date | undefined => nextOf(attributes.specification, attributes.location, moment);

/** The schedule as callers see it. */
export function scheduleResource(schedule: StoredSchedule): Schemas['Schedule'] {
  const { id, owner, attributes, created_at, updated_at } = schedule;
  const scheduled_for = dueOf(schedule);
  return {
    id,
    type: 'subscription_schedule',
    attributes: { ...attributes, updated_at, created_at },
    meta: { ...(scheduled_for === undefined ? {} : { scheduled_for }), owner, timestamps: { updated_at, created_at } },
  };
}
