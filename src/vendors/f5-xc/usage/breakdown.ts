import { invalid } from '../errors.js';
import { momentOf } from '../time.js';
import type { Meter, Period } from './meter.js';

/** What the hourly breakdown of a usage item is about, as its query says. */
interface Breakdown {
  readonly MetricLabel?: string;
  readonly ObjectName?: string;
  readonly From?: string;
  readonly To?: string;
}

/** Base64 of JSON, to be handed on unchanged (documented; the members beside `MetricLabel` are inferred). */
export const breakdownQuery = ({ metric_label: MetricLabel, object_name: ObjectName }: Meter, { from, to }: Period): string =>
  Buffer.from(JSON.stringify({ MetricLabel, ObjectName, From: new Date(from).toISOString(), To: new Date(to).toISOString() })).toString('base64');

/** The query as it was. @throws ApiError 400 for what is no base64 of a JSON object */
export function readBreakdown(query: string): Breakdown {
  if (query === '') return {};
  const read = objectIn(query);
  if (!read) throw invalid('/query', 'should be base64 of a JSON object', 'query');
  const text = (name: keyof Breakdown) => (typeof read[name] === 'string' ? { [name]: read[name] } : {});
  return { ...text('MetricLabel'), ...text('ObjectName'), ...moment(text('From')), ...moment(text('To')) };
}

/** Whether the query asks for this object's usage. */
export const isAbout = ({ MetricLabel, ObjectName }: Breakdown, { metric_label, object_name }: Meter): boolean =>
  (MetricLabel ?? metric_label) === metric_label && (ObjectName ?? object_name) === object_name;

function moment(member: Record<string, unknown>): Record<string, unknown> {
  if (Object.values(member).some((text) => momentOf(String(text)) === undefined)) throw invalid('/query', 'should have times of RFC 3339', 'query');
  return member;
}

function objectIn(query: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(query, 'base64').toString());
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
