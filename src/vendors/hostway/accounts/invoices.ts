import { type Handlers, type Reply, reply } from '../../../kit/index.js';
import { theAccount } from '../access.js';
import type { operations } from '../spec.gen.js';
import type { State } from '../state.js';
import { invoiceIn, invoicesOf, printed, shown } from './invoice.js';
import { listed } from './listing.js';

/** The invoices of an account: Accounts-accountId-invoicesInfo:GET, and -invoiceId:GET. */
export const invoices = {
  listInvoices(call) {
    const { path, query, state } = call;
    const { number } = theAccount(state.accounts, path.accountId);
    const all = invoicesOf(state.invoices, number).map(shown);
    const wanted = all.filter(({ status }) => (query.filterStatus ?? status) === status);
    return listed(wanted, `/accounts/${number}/invoices`, query, call);
  },

  getInvoice({ path, state, header, link }) {
    const invoice = invoiceIn(state, path);
    if (isPdf(header('accept'))) {
      const transactions = state.transactions.where('invoice', invoice.number);
      // The generated types take bytes for text.
      return reply(200, printed(invoice, transactions), { mediaType: 'application/pdf' }) as Reply as Reply<200, string>;
    }
    return reply(200, { ...shown(invoice), links: [{ href: link(`/accounts/${invoice.account}/invoices/${invoice.number}/`), rel: 'self' }] });
  },
} satisfies Handlers<operations, State>;

/** JSON is the default, also for who takes both (Accounts-accountId-invoicesInfo-invoiceId:GET @ rev 1328). */
const isPdf = (accept = ''): boolean => /application\/pdf/i.test(accept) && !/application\/json/i.test(accept);
