import { ApiError, type Machine, type Violation } from '../../../kit/index.js';
import type { StoredSubscription } from '../records.js';

/** Where a subscription is in its life. The contract tells it by `status` and five flags; see `flags`. */
export type Phase = 'pending' | 'running' | 'pausing' | 'paused' | 'canceling' | 'canceled' | 'suspending' | 'suspended' | 'resuming' | 'closed';

/** What people ask for. */
export type Request = 'pause' | 'cancel' | 'cancelNow' | 'resume' | 'pending';

/** What billing finds. */
type Finding =
  | 'goLive'
  | 'billedWhilePaused'
  | 'billedWhileCanceled'
  | 'billedWhileSuspended'
  | 'dunningPaused'
  | 'dunningSuspended'
  | 'dunningClosed'
  | 'paid'
  | 'ended';

export type LifecycleEvent = Request | Finding;

type Moves = Readonly<Partial<Record<Phase, Phase>>>;

/**
 * What people ask for: from → to. What is not listed is impossible, a 422. Source: Subscriptions reference, "Subscription states"; that
 * the other moves are impossible, and what `pending` does, is inferred.
 */
export const requests: Readonly<Record<Request, Moves>> = {
  pause: { running: 'pausing', resuming: 'paused' },
  cancel: {
    running: 'canceling',
    pausing: 'canceling',
    suspending: 'canceling',
    pending: 'canceled',
    paused: 'canceled',
    suspended: 'canceled',
    resuming: 'canceled',
  },
  cancelNow: {
    running: 'canceled',
    pausing: 'canceled',
    canceling: 'canceled',
    suspending: 'canceled',
    pending: 'canceled',
    paused: 'canceled',
    suspended: 'canceled',
    resuming: 'canceled',
  },
  resume: {
    pending: 'running',
    pausing: 'running',
    canceling: 'running',
    suspending: 'running',
    paused: 'resuming',
    canceled: 'resuming',
    suspended: 'resuming',
    closed: 'resuming',
  },
  pending: { running: 'pending', pausing: 'pending', paused: 'pending', resuming: 'pending' },
};

/**
 * What billing finds: from → to. What is not listed stays as it is. Source: Subscriptions reference, "Subscription states" and "Dunning";
 * `suspend` keeps it usable until the next billing run, which is inferred.
 */
export const findings: Readonly<Record<Finding, Moves>> = {
  goLive: { pending: 'running' },
  billedWhilePaused: { pausing: 'paused' },
  billedWhileCanceled: { canceling: 'canceled' },
  billedWhileSuspended: { suspending: 'suspended' },
  dunningPaused: { running: 'pausing', resuming: 'paused' },
  dunningSuspended: { running: 'suspending', pausing: 'suspending', resuming: 'suspended', paused: 'suspended' },
  dunningClosed: {
    running: 'closed',
    pausing: 'closed',
    paused: 'closed',
    canceling: 'closed',
    canceled: 'closed',
    suspending: 'closed',
    suspended: 'closed',
    resuming: 'closed',
  },
  paid: { resuming: 'running' },
  ended: { running: 'closed', pausing: 'closed', paused: 'closed', canceling: 'closed', suspending: 'closed', suspended: 'closed', resuming: 'closed' },
};

export const subscriptionMachine: Machine = { starts: ['running', 'pending'], moves: { ...requests, ...findings } };

type Flags = Pick<StoredSubscription, 'status' | 'pending' | 'paused' | 'canceled' | 'suspended' | 'closed'>;

const none = { pending: false, paused: false, canceled: false, suspended: false, closed: false } as const;

/** How each phase is told. */
export const flags: Readonly<Record<Phase, Flags>> = {
  pending: { ...none, status: 'inactive', pending: true },
  running: { ...none, status: 'active' },
  pausing: { ...none, status: 'active', paused: true },
  paused: { ...none, status: 'inactive', paused: true },
  canceling: { ...none, status: 'active', canceled: true },
  canceled: { ...none, status: 'inactive', canceled: true },
  suspending: { ...none, status: 'active', suspended: true },
  suspended: { ...none, status: 'inactive', suspended: true },
  resuming: { ...none, status: 'inactive' },
  closed: { ...none, status: 'inactive', closed: true },
};

/** The phase that status and flags tell. */
export function phaseOf({ status, pending, paused, canceled, suspended, closed }: Flags): Phase {
  const isActive = status === 'active';
  if (closed) return 'closed';
  if (pending) return 'pending';
  if (canceled) return isActive ? 'canceling' : 'canceled';
  if (paused) return isActive ? 'pausing' : 'paused';
  if (suspended) return isActive ? 'suspending' : 'suspended';
  return isActive ? 'running' : 'resuming';
}

/**
 * The phase that an event leads to.
 * @throws ApiError 422 when it is asked for and impossible
 */
export function nextPhase(phase: Phase, event: LifecycleEvent): Phase {
  if (isFinding(event)) return findings[event][phase] ?? phase;
  const next = requests[event][phase];
  if (!next) throw new ApiError(422, { why: [impossible(phase)] });
  return next;
}

const impossible = (phase: Phase): Violation => ({
  rule: 'lifecycle',
  message: `leads nowhere from a subscription that is ${phase}`,
  request: '/body/data/attributes/action',
  accepted: Object.entries(requests).flatMap(([request, moves]) => (moves[phase] && request !== 'cancelNow' ? [request] : [])),
});

const isFinding = (event: LifecycleEvent): event is Finding => Object.hasOwn(findings, event);
