import { csv } from '../csv.js';
import { startOf } from '../month.js';
import type { Reading } from '../reading.js';
import type { Org } from '../state.js';

/** A column of "Download a Usage Report": its header as documented, and what stands in it. */
type Column = readonly [header: string, of: (reading: Reading, org: Org) => string | number];

const columns: readonly Column[] = [
  ['Org Id', (_, org) => org.id],
  ['Org Name', (_, org) => org.displayName],
  ['Org Status', (_, org) => org.status ?? ''],
  ['Tag', (_, org) => org.tag ?? ''],
  ['Service Id', ({ meter }) => meter.service.id],
  ['Service Name', ({ meter }) => meter.service.name],
  ['Subscription Id', ({ meter }) => meter.subscription.sid],
  ['Sku Name', ({ meter }) => meter.chargeId],
  ['Sku Description', ({ meter }) => meter.chargeDescription],
  ['Datacenter', ({ meter }) => meter.dataCenterDescription],
  ['Billable Usage Timestamp', ({ month }) => new Date(startOf(month)).toISOString()],
  ['Price ()', ({ meter }) => meter.msrpPrice],
  ['Usage Qty', ({ usage }) => usage],
  ['Commit Qty', ({ meter }) => meter.commitment],
  ['Billable Qty', ({ billable }) => billable],
  ['Product Family', ({ meter }) => meter.productFamily],
  ['Customer Segment', ({ meter }) => meter.customerSegment],
  ['Cross Reference Sku', ({ meter }) => meter.partNumber],
];

/** The usage report as a file: the headers, then a line for each reading. */
export const usageFile = (lines: readonly { readonly org: Org; readonly reading: Reading }[]): string =>
  csv([columns.map(([header]) => header), ...lines.map(({ org, reading }) => columns.map(([, of]) => of(reading, org)))]);
