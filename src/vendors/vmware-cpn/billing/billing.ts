import { type Handlers, reply } from '../../../kit/index.js';
import { asFile } from '../csv.js';
import { monthText } from '../month.js';
import type { operations } from '../spec.gen.js';
import type { State } from '../state.js';
import { onDemandServices, readingsIn, shownBilling } from './report.js';
import { orgsIn, periodOf } from './scope.js';
import { termServices } from './term.js';
import { usageFile } from './usage-file.js';

export const billing = {
  /** "Services Usage Report": on-demand subscriptions and what they used. */
  getUsageReport({ path, query, state, clock }) {
    const now = clock.now().getTime();
    const period = periodOf(query, now);
    const orgs = orgsIn(path.orgId, query, state);
    return reply(
      200,
      orgs.map((org) => shownBilling(org, onDemandServices(org, state.meters.values(), period, query, now))),
    );
  },

  /** "Download a Usage Report". */
  downloadUsageReport({ path, query, state, clock }) {
    const now = clock.now().getTime();
    const period = periodOf(query, now);
    const lines = orgsIn(path.orgId, query, state).flatMap((org) =>
      readingsIn(org, state.meters.values(), period, query, now).map((reading) => ({ org, reading })),
    );
    return reply(200, usageFile(lines), asFile(`usage-report-${monthText(period.from)}-${monthText(period.to)}.csv`));
  },

  /** "View Subscriptions": what was bought in advance. */
  getBillingSubscriptions({ path, query, state, clock }) {
    const isNarrowed = query.startTime !== undefined || query.endTime !== undefined;
    const period = periodOf(query, clock.now().getTime());
    const orgs = orgsIn(path.orgId, query, state);
    return reply(
      200,
      orgs.map((org) => shownBilling(org, termServices(org, state.subscriptions.values(), isNarrowed ? period : undefined, query))),
    );
  },
} satisfies Handlers<operations, State>;
