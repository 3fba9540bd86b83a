import { credentialsIn } from '../discretion.js';
import type { Entry } from './entry.js';
import type { Exchange } from './exchange.js';
import { type Attempt, type Client, type Intent, judge, type Verdict, worst } from './verdict.js';

/** One call, with all the times it was tried until a reply of success got through. */
export interface Retry extends Intent {
  readonly operation: string;
  readonly url: string;
  readonly verdict: Verdict;
}

/** As much of an exchange as is judged. */
type Timed = Pick<Exchange, 'entry' | 'arrived' | 'left'>;

/** How clients try again. */
export interface Retries {
  /** In order of first attempts. */
  readonly retries: readonly Retry[];
  readonly clients: readonly { readonly client: Client; readonly intents: number; readonly verdict: Verdict }[];
}

/** Judges what a journal holds (oldest first). `limit`: how many attempts a call may have. */
export function judgeRetries(exchanges: readonly Timed[], limit = 5): Retries {
  const intents = intentsOf(exchanges).filter(({ attempts }) => attempts.length > 1 || !isSettled(attempts[0] as Attempt));
  const retries = intents.map((intent) => ({ ...intent, verdict: judge(intent, limit) }));
  const clients = new Map<string, Retry[]>();
  for (const retry of retries) clients.set(keyOf(retry.client), [...(clients.get(keyOf(retry.client)) ?? []), retry]);
  return {
    retries,
    clients: [...clients.values()].map((all) => ({ client: (all[0] as Retry).client, intents: all.length, verdict: worst(all.map(({ verdict }) => verdict)) })),
  };
}

const keyOf = (client: Client): string => JSON.stringify([client.userAgent, client.credential]);

type Open = Omit<Retry, 'verdict' | 'attempts'> & { readonly attempts: Attempt[]; last: Timed };

/** An attempt goes on with the open intent of the same call and caller; after a 401 the caller may come with another credential. */
function intentsOf(exchanges: readonly Timed[]): readonly Omit<Retry, 'verdict'>[] {
  const all: Open[] = [];
  const open = new Map<string, Open[]>();
  for (const exchange of exchanges) {
    const { entry, arrived, left } = exchange;
    const { operation, request } = entry;
    if (operation === undefined) continue;
    const tried = { entry, arrived, left };
    const client = clientOf(request.headers);
    const call = JSON.stringify([operation, request.url, request.body, client.userAgent]);
    const candidates = open.get(call) ?? [];
    const found = candidates.find((intent) => intent.client.credential === client.credential || intent.last.entry.response?.status === 401);
    const intent = found ?? { operation, method: request.method, url: request.url, client, attempts: [], last: tried };
    if (!found) all.push(intent);
    intent.attempts.push(attempt(tried, client, found?.last));
    intent.last = tried;
    const others = candidates.filter((other) => other !== found);
    open.set(call, isSettled(intent.attempts.at(-1) as Attempt) ? others : [...others, intent]);
  }
  return all.map(({ last: _, ...intent }) => intent);
}

/** The caller has its success. */
const isSettled = ({ status, connection, unheard }: Attempt): boolean =>
  status !== undefined && status < 400 && !unheard && (connection === undefined || connection === 'drip');

function clientOf(headers: Entry['request']['headers']): Client {
  const credential = credentialsIn(headers).join(', ');
  return { ...(headers['user-agent'] !== undefined && { userAgent: headers['user-agent'] }), ...(credential && { credential }) };
}

function attempt({ entry, arrived }: Timed, { credential }: Client, before: Timed | undefined): Attempt {
  const { id, response, connection, unheard, committed } = entry;
  const after = retryAfterOf(entry);
  return {
    entry: id,
    ...(response && { status: response.status }),
    ...(connection && { connection }),
    ...(unheard && { unheard }),
    committed,
    ...(credential !== undefined && { credential }),
    ...(after !== undefined && { retryAfter: after }),
    ...(before && { waited: Math.max(0, Date.parse(entry.at) - Date.parse(before.entry.at), arrived - before.left) / 1000 }),
  };
}

/** Seconds; of an HTTP date by the reply's own (RFC 9110, 10.2.3). */
function retryAfterOf({ response, at }: Entry): number | undefined {
  const [, value] = Object.entries(response?.headers ?? {}).find(([name]) => name.toLowerCase() === 'retry-after') ?? [];
  if (typeof value !== 'string') return undefined;
  const seconds = /^\d+$/.test(value) ? Number(value) : (Date.parse(value) - Date.parse(at)) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}
