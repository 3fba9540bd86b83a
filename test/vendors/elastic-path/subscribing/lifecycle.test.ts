import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StoredSubscription } from '../../../../src/vendors/elastic-path/records.js';
import { apply } from '../../../../src/vendors/elastic-path/subscribing/lifecycle.js';
import { periodOf } from '../../../../src/vendors/elastic-path/subscribing/periods.js';
import { findings, flags, type LifecycleEvent, nextPhase, type Phase, phaseOf, requests } from '../../../../src/vendors/elastic-path/subscribing/phases.js';
import { subscription } from './made.js';

const phases = Object.keys(flags) as Phase[];
const asked = Object.keys(requests) as LifecycleEvent[];
const found = Object.keys(findings) as LifecycleEvent[];
const now = new Date('2026-01-20T12:00:00Z');
const at = now.toISOString();
const inPhase = (phase: Phase, more = {}) => ({ ...subscription(), ...flags[phase], ...more });

/** The status and the flags that are true, as one line. */
const told = ({ status, pending, paused, canceled, suspended, closed }: ReturnType<typeof subscription>) =>
  [status, ...Object.entries({ pending, paused, canceled, suspended, closed }).flatMap(([name, is]) => (is ? [name] : []))].join(' ');

describe('the table', () => {
  test('tells every phase by flags of its own', () => {
    for (const phase of phases) expect(phaseOf(flags[phase])).toBe(phase);
  });

  test('is total: what billing finds never fails, what people ask for moves or is a 422', () => {
    for (const phase of phases) {
      for (const event of found) expect(phases).toContain(nextPhase(phase, event));
      for (const event of asked) {
        const move = () => nextPhase(phase, event);
        if (Object.hasOwn(requests[event as keyof typeof requests], phase)) expect(move()).not.toBe(phase);
        else expect(move).toThrow(expect.objectContaining({ status: 422 }));
      }
    }
  });

  test('every phase can be left, and be reached from running', () => {
    const moves = Object.values({ ...requests, ...findings }).flatMap((row) => Object.entries(row) as [Phase, Phase][]);
    const reached = new Set<Phase>(['running']);
    for (const _ of phases) for (const [from, to] of moves) if (reached.has(from)) reached.add(to);
    expect([...reached].sort()).toEqual([...phases].sort());
    for (const phase of phases) expect(moves.some(([from]) => from === phase)).toBe(true);
  });
});

test.each([
  ['a pause leaves it active until the next billing run', 'running', 'pause', 'active paused'],
  ['which then makes it inactive', 'pausing', 'billedWhilePaused', 'inactive paused'],
  ['resumed, it waits for its invoice to be paid', 'paused', 'resume', 'inactive'],
  ['and is active again with the payment', 'resuming', 'paid', 'active'],
  ['a pause that has not begun is taken back at once', 'pausing', 'resume', 'active'],
  ['a cancel leaves it active until the next billing run', 'running', 'cancel', 'active canceled'],
  ['which then makes it inactive', 'canceling', 'billedWhileCanceled', 'inactive canceled'],
  ['a cancel at once', 'running', 'cancelNow', 'inactive canceled'],
  ['a canceled one can be resumed', 'canceled', 'resume', 'inactive'],
  ['a pending one goes live', 'pending', 'goLive', 'active'],
  ['a running one is made to wait', 'running', 'pending', 'inactive pending'],
  ['dunning pauses', 'running', 'dunningPaused', 'active paused'],
  ['dunning suspends', 'running', 'dunningSuspended', 'active suspended'],
  ['dunning closes', 'running', 'dunningClosed', 'inactive closed'],
  ['a closed one is resumed', 'closed', 'resume', 'inactive'],
  ['its time is over', 'running', 'ended', 'inactive closed'],
  ['a payment alone does not resume', 'paused', 'paid', 'inactive paused'],
] as const)('%s: %s + %s', (_, phase, event, expected) => {
  expect(told(apply(inPhase(phase), event, now))).toBe(expected);
});

describe('what else an event does', () => {
  test.each([
    ['pause', 'running', { paused_at: at }],
    ['cancel', 'running', { canceled_at: at, end_date: '2026-02-01T00:00:00.000Z' }],
    ['cancelNow', 'running', { canceled_at: at, end_date: at }],
    ['resume', 'pausing', { resumed_at: at }],
    ['goLive', 'pending', { go_live: at, started_at: at, periods_billed: 0, invoice_after: at }],
  ] as const)('%s', (event, phase, expected) => {
    expect(apply(inPhase(phase), event, now)).toMatchObject({ ...expected, updated_at: at });
  });

  test.each(['cancel', 'cancelNow'] as const)('the end of a limited subscription stays with %s, and when it is resumed', (event) => {
    const limited = { ...subscription({ end_behavior: 'close' }), end_date: '2026-03-25T00:00:00.000Z' };
    const canceled = apply(limited, event, now);
    expect([canceled.end_date, apply(canceled, 'resume', now).end_date]).toEqual([limited.end_date, limited.end_date]);
  });

  test('what has never been billed begins when it is resumed', () => {
    const canceled = apply(inPhase('pending', { periods_billed: 0 }), 'cancel', now);
    expect(canceled.end_date).toBe(at);
    const later = '2026-05-10T00:00:00.000Z';
    expect(apply(canceled, 'resume', new Date(later))).toMatchObject({ started_at: later, invoice_after: later, periods_billed: 0 });
  });

  test('a cancel while billing is late ends it with the period that runs', () => {
    expect(apply(subscription(), 'cancel', new Date('2026-03-10T00:00:00Z')).end_date).toBe('2026-04-01T00:00:00.000Z');
  });

  test('resuming takes back the end that canceling gave', () => {
    expect(apply(apply(subscription(), 'cancel', now), 'resume', now)).not.toHaveProperty('end_date');
  });

  test('time in which it was inactive is not billed, and the day of the month stays', () => {
    const later = new Date('2026-05-10T00:00:00Z');
    expect(apply(inPhase('paused'), 'resume', later)).toMatchObject({ periods_billed: 4, invoice_after: '2026-05-01T00:00:00.000Z' });
  });

  test('a date in the past is where the periods of a pending one begin', () => {
    const pending = inPhase('pending', { go_live_after: '2025-11-01T00:00:00.000Z' });
    expect(apply(pending, 'goLive', now)).toMatchObject({ started_at: '2025-11-01T00:00:00.000Z', go_live: at, pending: false });
  });

  test('what is made to wait again waits for a new date', () => {
    expect(apply(inPhase('running', { go_live_after: '2025-11-01T00:00:00.000Z' }), 'pending', now)).not.toHaveProperty('go_live_after');
  });
});

describe('whatever happens, in whatever order', () => {
  const stories = fc.array(fc.tuple(fc.constantFrom(...asked, ...found), fc.integer({ min: 0, max: 40 })), { maxLength: 20 });
  const first = fc.constantFrom(
    subscription(),
    { ...subscription({ end_behavior: 'close', trial_period: 2 }), trial_until: '2026-03-01T00:00:00.000Z' },
    { ...subscription(), first_period_end: '2026-01-25T00:00:00.000Z' },
    { ...subscription({}, { periods_billed: 0, ...flags.pending }), go_live_after: '2025-10-31T00:00:00.000Z' },
  );

  test('the flags tell one phase, nothing is billed twice, and there is always a next period', () => {
    fc.assert(
      fc.property(first, stories, (start, story) => {
        let [current, moment] = [start as StoredSubscription, now];
        for (const [event, days] of story) {
          moment = new Date(moment.getTime() + days * 86_400_000);
          const before = current;
          current = after(before, event, moment);
          expect(told(current)).toBe(told({ ...current, ...flags[phaseOf(current)] }));
          if (current.started_at === before.started_at) expect(current.periods_billed).toBeGreaterThanOrEqual(before.periods_billed);
          const next = periodOf(current, current.periods_billed);
          expect(next.end.getTime()).toBeGreaterThan(next.start.getTime());
        }
      }),
    );
  });

  function after(current: StoredSubscription, event: LifecycleEvent, moment: Date): StoredSubscription {
    try {
      return apply(current, event, moment);
    } catch (error) {
      expect(error).toMatchObject({ status: 422 });
      return current;
    }
  }
});
