import { check } from '../core/call/check.js';
import type { Operation } from '../core/contract/operation.js';
import { Problem } from '../core/problem.js';
import { page } from '../report/text.js';
import { counted } from '../report/words.js';
import type { DriftCall, Skipped } from './calls.js';
import type { Forwarded } from './proxy.js';

/** Where a reply leaves the contract. */
export interface Breach {
  readonly place: string;
  readonly message: string;
  /** Where in the spec the rule stands; what only Prism has found has none. */
  readonly spec?: string;
  /** Who found it; `both` agree. */
  readonly by: 'paystub' | 'prism' | 'both';
}

/** What a call to the vendor came to. */
export interface Checked {
  readonly operation: string;
  readonly call: string;
  /** Absent when none came. */
  readonly status?: number;
  /** Where it redirects to. */
  readonly redirect?: string;
  /** Why there is no reply. */
  readonly failure?: string;
  readonly breaches: readonly Breach[];
}

export interface DriftReport {
  readonly paystub: string;
  readonly vendor: string;
  readonly profile: string;
  readonly upstream: string;
  readonly checked: readonly Checked[];
  readonly skipped: readonly Skipped[];
  /** Variables that would hold the credentials, and do not. */
  readonly unsigned: readonly string[];
}

/** Sends a call and holds the reply against the contract: Paystub does, and Prism does. */
export async function drifted(call: DriftCall, forward: (call: DriftCall) => Promise<Forwarded>): Promise<Checked> {
  const { operation, method, path } = call;
  const asked = { operation: operation.name, call: `${method} ${path}` };
  try {
    const reply = await forward(call);
    const { location } = reply.headers;
    const isRedirect = reply.status >= 300 && reply.status < 400 && location !== undefined;
    return { ...asked, status: reply.status, ...(isRedirect && { redirect: location }), breaches: breachesOf(operation, reply) };
  } catch (error) {
    return { ...asked, failure: (error as Error).message, breaches: [] };
  }
}

function breachesOf(operation: Operation, { status, headers, body, complaints }: Forwarded): readonly Breach[] {
  const ours = violationsOf(operation, { status, headers, body });
  const isOurs = (place: string) => ours.some(({ request }) => request === place || request.startsWith(`${place}/`));
  return [
    ...ours.map(({ request, message, spec }): Breach => {
      const by = complaints.some(({ place }) => place === request || request.startsWith(`${place}/`)) ? 'both' : 'paystub';
      return { place: request, message, ...(spec !== undefined && { spec }), by };
    }),
    // Where both speak of the same place, ours says more.
    ...(ours.length === 0 ? complaints : complaints.filter(({ place }) => place !== '/' && !isOurs(place))).map(
      ({ place, message }): Breach => ({ place, message, by: 'prism' }),
    ),
  ];
}

function violationsOf(operation: Operation, reply: { status: number; headers: Readonly<Record<string, string>>; body: unknown }) {
  try {
    check({ reply, source: 'handler' }, operation);
    return [];
  } catch (error) {
    if (error instanceof Problem && error.given.violations) return error.given.violations;
    throw error;
  }
}

export const hasDrifted = ({ checked }: DriftReport): boolean => checked.some(({ breaches, failure }) => breaches.length > 0 || failure !== undefined);

/** The report for a terminal. */
export function driftText(report: DriftReport): string {
  const { upstream, checked, skipped, unsigned } = report;
  const lines = checked.flatMap(({ operation, call, status, redirect, failure, breaches }) => [
    `${failure !== undefined ? 'no reply' : breaches.length > 0 ? 'drifted ' : 'kept    '}  ${status ?? '   '}  ${operation}`,
    ...(failure !== undefined || breaches.length > 0 ? [`          ${call}`] : []),
    ...(failure === undefined ? [] : [`          ${failure}`]),
    ...(redirect === undefined ? [] : [`          redirects to ${redirect}, and was not followed`]),
    ...breaches.map(({ place, message, by }) => `          ${place}: ${message}${by === 'prism' ? ' (Prism)' : ''}`),
  ]);
  const silent = checked.filter(({ failure }) => failure !== undefined).length;
  const refused = checked.filter(({ status = 0, breaches }) => status >= 400 && breaches.length === 0).length;
  return page([
    ...lines,
    ...skipped.map(({ operation, why }) => `not sent       ${operation}: ${why}`),
    '',
    ...unsigned.map((name) => `No credential was sent: ${name} or PAYSTUB_CREDENTIAL would hold it.`),
    ...(refused > 0 ? [`${refused} of ${counted(checked.length, 'call')} refused, as documented: of these only the refusal was checked.`] : []),
    ...(silent > 0 ? [`${upstream} gave no reply to ${silent} of ${counted(checked.length, 'call')}: nothing is known of these.`] : []),
    ...(silent < checked.length ? [verdict(report, checked.length - silent)] : []),
  ]);
}

/** What the replies that came say of the contract. */
function verdict({ vendor, upstream, checked }: DriftReport, replies: number): string {
  const drifts = checked.filter(({ breaches }) => breaches.length > 0).length;
  return drifts === 0
    ? `${upstream} keeps the contract of ${vendor} in ${counted(replies, 'call')}.`
    : `${upstream} has left the contract of ${vendor} in ${drifts} of ${counted(replies, 'call')}.`;
}
