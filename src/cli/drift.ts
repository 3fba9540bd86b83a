import { nearest } from '../core/nearest.js';
import type { Pack } from '../core/pack.js';
import { didYouMean } from '../core/problem.js';
import { type DriftCall, ownCalls, recordedCalls, type Skipped } from '../drift/calls.js';
import { missingVariables, signed, withoutCredentials } from '../drift/credentials.js';
import { type DriftReport, drifted, driftText, hasDrifted } from '../drift/drift.js';
import { openProxy } from '../drift/proxy.js';
import { loadVendors } from '../vendors.js';
import { version } from '../version.js';
import { type Command, read, WrongUse } from './command.js';
import { entriesIn } from './drift/entries.js';
import { readDurations } from './sweep/duration.js';

const usage = `paystub drift --vendor <id> --upstream <url> [name=value…]: calls the real
vendor, and says where its replies leave the contract.

  --vendor <id>      whose contract
  --spec <file>      a contract of your own, in place of a vendor's
  --upstream <url>   where the vendor is, base path included
  --journal <file>   sends the calls of a journal (GET …/journal), or of what
                     paystub run --record wrote; default the calls of the
                     contract's own examples
  name=value         a parameter of these, in place of the example's
  --write            sends calls that change something too; default GET only
  --timeout <time>   how long the vendor may take for a reply: PT1M, or seconds;
                     default 30
  --profile <name>   which edition of the contract
  --quiet            say nothing
  --json             say it as JSON

Credentials come from the environment and are never written: PAYSTUB_CREDENTIAL,
or one variable for each security scheme of the contract
(PAYSTUB_CREDENTIAL_BEARER_TOKEN).
A redirect is told and not followed: who knows who is there.
Exit code 1 when a reply left the contract, or none came.
`;

const options = {
  vendor: { type: 'string' },
  spec: { type: 'string' },
  upstream: { type: 'string' },
  journal: { type: 'string' },
  write: { type: 'boolean' },
  timeout: { type: 'string' },
  profile: { type: 'string' },
  quiet: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

type Given = ReturnType<typeof read<typeof options>>['values'];

/** Holds a real vendor's replies against the contract. */
export const drift: Command = {
  usage,
  async run(words, { stdout, env }) {
    const { values, positionals } = read(words, options);
    const upstream = upstreamOf(values.upstream);
    const pack = await packOf(values);
    const profile = profileOf(pack, values.profile);
    const { operations } = pack.contract(profile);
    const all = await callsOf(pack, profile, values, Object.fromEntries(positionals.map(pair)));
    const calls = all.filter((call): call is DriftCall => typeof call.operation !== 'string');
    const timeout = (await readDurations())('--timeout', values.timeout)?.milliseconds ?? 30_000;
    const forward = await openProxy(operations, upstream, timeout);
    const checked: DriftReport['checked'][number][] = [];
    // One after the other: a vendor is not to be stormed, and later calls may need what earlier ones made.
    for (const call of calls) checked.push(await drifted(signed(call, env), forward));
    const skipped = all.filter((call): call is Skipped => typeof call.operation === 'string');
    const report: DriftReport = {
      paystub: version,
      vendor: pack.id,
      profile,
      upstream: upstream.href,
      checked,
      skipped,
      unsigned: missingVariables(calls, env),
    };
    const text = values.json ? `${JSON.stringify(report, undefined, 2)}\n` : driftText(report);
    if (!values.quiet) stdout.write(withoutCredentials(text, env));
    return hasDrifted(report) ? 1 : 0;
  },
};

function upstreamOf(text: string | undefined): URL {
  if (text === undefined) throw new WrongUse('where is the vendor? --upstream https://api.example.com');
  if (!/^https?:\/\/./.test(text) || !URL.canParse(text)) throw new WrongUse(`"${text}" is no URL such as https://api.example.com.`);
  const url = new URL(text);
  if (url.username || url.password) throw new WrongUse('--upstream takes no credentials: they come from PAYSTUB_CREDENTIAL.');
  return url;
}

async function packOf({ vendor, spec }: Given): Promise<Pack> {
  if ((vendor === undefined) === (spec === undefined)) throw new WrongUse('whose contract? --vendor <id> or --spec <file>.');
  try {
    const [pack] = (await loadVendors(vendor === undefined ? [] : [vendor], spec === undefined ? [] : [spec])).values();
    if (pack) return pack;
  } catch (error) {
    throw new WrongUse((error as Error).message.replace(/^Paystub: /, ''));
  }
  throw new WrongUse('there is no contract.');
}

function profileOf({ id, profiles, defaultProfile }: Pack, name = defaultProfile): string {
  if (profiles.includes(name)) return name;
  throw new WrongUse(`${id} has no profile "${name}", only ${profiles.join(', ')}.${didYouMean(nearest(name, profiles))}`);
}

async function callsOf(
  pack: Pack,
  profile: string,
  { journal, write }: Given,
  chosen: Readonly<Record<string, string>>,
): Promise<readonly (DriftCall | Skipped)[]> {
  const { operations } = pack.contract(profile);
  const isSafe = ({ method }: { readonly method: string }) => write === true || method === 'GET' || method === 'HEAD';
  if (journal === undefined) return ownCalls(pack, operations.filter(isSafe), chosen);
  return recordedCalls(pack, operations, entriesIn(journal)).filter((call) => typeof call.operation === 'string' || isSafe(call.operation));
}

function pair(text: string): readonly [string, string] {
  const [, name, value] = /^([^=]+)=(.*)$/s.exec(text) ?? [];
  if (name === undefined || value === undefined) throw new WrongUse(`"${text}" is not name=value.`);
  return [name, value];
}
