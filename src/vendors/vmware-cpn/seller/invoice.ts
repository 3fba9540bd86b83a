import type { Collections } from '../../../kit/index.js';
import { lastGenerated, type Month, monthNamed, monthText, startOf } from '../month.js';
import { findOrg } from '../organizations.js';
import { readingsOf } from '../reading.js';
import type { CreditMemo, Schemas, State } from '../state.js';
import { billingReport, creditMemoLines, creditMemoReport, invoiceLines } from './invoice-files.js';
import { metersOf } from './usage.js';

/** An invoice or a credit memo, and what is in its two files; made when they are asked for. */
export interface Document {
  readonly shown: Required<Omit<Schemas['DistributorInvoice'], 'subscriptionId'>> & Pick<Schemas['DistributorInvoice'], 'subscriptionId'>;
  /** The lines of the PDF. */
  readonly lines: () => readonly string[];
  /** The billing report. */
  readonly report: () => string;
}

/** All documents that a distributor has got by `now`: for each month with usage an invoice, on the day the usage is generated (inferred). */
export function documentsOf(state: Collections<State>, orgId: string, now: number): Document[] {
  const memos = state.creditMemos.where('distributorOrgId', orgId).filter((memo) => Date.parse(memo.fileGenerationDate) <= now);
  const meters = metersOf(state, orgId);
  const first = meters.reduce((month, { since }) => Math.min(month, monthNamed(since)), Number.POSITIVE_INFINITY);
  const count = Math.max(0, lastGenerated(now) - first + 1);
  return [
    ...memos.map((memo) => creditMemo(memo, partner(state, orgId))),
    ...Array.from({ length: Number.isFinite(count) ? count : 0 }, (_, index) => invoice(state, orgId, first + index, now)),
  ];
}

const partner = (state: Collections<State>, orgId: string) => {
  const { displayName, spPrmId = '' } = findOrg(state, orgId);
  return { partnerName: displayName, prmId: spPrmId };
};

function invoice(state: Collections<State>, orgId: string, month: Month, now: number): Document {
  const { partnerName, prmId } = partner(state, orgId);
  const readings = () => metersOf(state, orgId).flatMap((meter) => readingsOf(meter, now, month, month));
  return {
    shown: {
      billingReportFileName: `BR-${prmId}-${monthText(month)}.csv`,
      documentType: 'INVOICE',
      fileGenerationDate: new Date(startOf(month + 1, 5)).toISOString().replace('.000Z', 'Z'),
      invoiceFileName: `INV-${prmId}-${monthText(month)}.pdf`,
      partnerName,
      prmId,
      userFriendlyInvoiceFileName: `${partnerName} ${monthText(month)}.pdf`,
    },
    lines: () => invoiceLines(`INV-${prmId}-${monthText(month)}`, partnerName, readings()),
    report: () => billingReport(readings()),
  };
}

const creditMemo = (memo: CreditMemo, { partnerName, prmId }: { partnerName: string; prmId: string }): Document => ({
  shown: {
    billingReportFileName: `${memo.name}.csv`,
    documentType: 'CREDITMEMO',
    fileGenerationDate: memo.fileGenerationDate,
    invoiceFileName: `${memo.name}.pdf`,
    partnerName,
    prmId,
    subscriptionId: memo.subscriptionId,
    userFriendlyInvoiceFileName: `${partnerName} credit for ${memo.subscriptionId}.pdf`,
  },
  lines: () => creditMemoLines(memo, partnerName),
  report: () => creditMemoReport(memo),
});
