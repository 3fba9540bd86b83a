import { type Handlers, pdf, reply, type ZipEntry, zip } from '../../../kit/index.js';
import { asFile } from '../csv.js';
import { notFound } from '../errors.js';
import { moment, text } from '../field.js';
import { pageOf } from '../page.js';
import { type Searchable, search } from '../search.js';
import type { operations } from '../spec.gen.js';
import type { Schemas, State } from '../state.js';
import { type Document, documentsOf } from './invoice.js';

export const invoices = {
  /** Invoices and credit memos of a distributor; `documentType` keeps one kind (inferred). */
  searchDistributorInvoices({ path, query, body, state, clock }) {
    const documents = documentsOf(state, path.orgId, clock.now().getTime()).filter(
      ({ shown }) => query.documentType === undefined || shown.documentType === query.documentType,
    );
    const found = search(documents, body, searchable, clock.now());
    return reply(
      200,
      pageOf(
        found.map(({ shown }) => shown),
        query.pageLimit,
        query.pageStart,
      ),
    );
  },

  /** Up to ten files in one; of a name that is given twice one. */
  downloadDistributorInvoices({ path, body, state, clock }) {
    const documents = documentsOf(state, path.orgId, clock.now().getTime());
    const files = [...new Set(body.fileNames)].map((name) => fileNamed(name, documents));
    return reply(200, zip(files), asFile('invoices.zip'));
  },
} satisfies Handlers<operations, State>;

/** Keys as documented; the default order is not, here it is the latest first. */
const searchable: Searchable<Document, Schemas['InvoiceFilter']['key'], Schemas['InvoiceSorter']['key']> = {
  filters: {
    SUBSCRIPTION_ID: text(({ shown }) => shown.subscriptionId),
    DATE_RECEIVED: moment(({ shown }) => shown.fileGenerationDate),
  },
  sorters: { DATE_RECEIVED: ({ shown }) => Date.parse(shown.fileGenerationDate) },
  sorter: { key: 'DATE_RECEIVED', operator: 'DESC' },
};

/** @throws ApiError 404 for a name that no document has (inferred) */
function fileNamed(name: string, documents: readonly Document[]): ZipEntry {
  for (const { shown, lines, report } of documents) {
    if (shown.invoiceFileName === name) return { name, content: pdf(lines()) };
    if (shown.billingReportFileName === name) return { name, content: report() };
  }
  throw notFound('File', name);
}
