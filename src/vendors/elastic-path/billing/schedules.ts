import { type Handlers, reply } from '../../../kit/index.js';
import { type Filters, filtered, listPage } from '../catalogue/list.js';
import { assertFree, refOf } from '../catalogue/references.js';
import { assertSame, find } from '../catalogue/stored.js';
import type { StoredSchedule } from '../records.js';
import type { operations } from '../spec.gen.js';
import type { State } from '../state.js';
import { alarmOf, changesAnything, planNext, scheduleAttributes, scheduleResource } from './schedule.js';

const filters: Filters<StoredSchedule> = {
  filterable: { eq: ['external_ref'], in: ['external_ref'] },
  texts: { external_ref: ({ attributes }) => attributes.external_ref ?? '' },
};

export const schedules = {
  listSchedules(call) {
    const wanted = filtered(call.state.schedules, call, filters);
    return reply(200, listPage(wanted, call, '/v2/subscriptions/schedules', scheduleResource));
  },

  createSchedule(call) {
    const now = call.clock.now();
    const attributes = scheduleAttributes({}, call.body.data.attributes, now);
    const at = now.toISOString();
    const schedule: StoredSchedule = { id: call.id.uuid('schedule'), owner: 'store', created_at: at, updated_at: at, attributes };
    assertFree(call.state.schedules, 'attributes.external_ref', refOf(schedule));
    call.emit('subscription-schedule.created', { id: schedule.id });
    return reply(201, { data: scheduleResource(planNext(call, schedule)) });
  },

  getSchedule({ path, state }) {
    return reply(200, { data: scheduleResource(find(state.schedules, path, 'schedule_uuid')) });
  },

  updateSchedule(call) {
    const { id, attributes: changes } = call.body.data;
    assertSame(id, call.path.schedule_uuid);
    const schedule = find(call.state.schedules, call.path, 'schedule_uuid');
    if (!changesAnything(changes)) return reply(200, { data: scheduleResource(schedule) });
    const now = call.clock.now();
    const attributes = scheduleAttributes(schedule.attributes, changes, now);
    assertFree(call.state.schedules, 'attributes.external_ref', refOf({ id, attributes }));
    call.emit('subscription-schedule.updated', { id });
    return reply(200, { data: scheduleResource(planNext(call, { ...schedule, attributes, updated_at: now.toISOString() })) });
  },

  deleteSchedule({ path, state, timers, emit }) {
    const { schedule_uuid } = path;
    timers.cancel(alarmOf(schedule_uuid));
    if (state.schedules.remove(schedule_uuid)) emit('subscription-schedule.deleted', { id: schedule_uuid });
    return reply(204);
  },
} satisfies Handlers<operations, State>;
