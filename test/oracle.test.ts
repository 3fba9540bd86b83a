import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { anyCall } from './fuzz/calls.js';
import { differences } from './oracle/differences.js';
import { complaintsOfPaystub } from './oracle/paystub.js';
import { complaintsOfPrism } from './oracle/prism.js';
import { type Call, exampleCall, send } from './support/fuzz-calls.js';
import { type Operation, operationsByProfile } from './support/fuzz-contracts.js';
import { newWorld } from './support/fuzz-world.js';

// More of it: ORACLE_RUNS=500 ORACLE_SEED=7 npx vitest run test/oracle.test.ts
const numRuns = Number(process.env.ORACLE_RUNS ?? 25);
const firstSeed = Number(process.env.ORACLE_SEED ?? 20260101);

const world = await newWorld();
afterAll(world.close);

/** What each of the two has against a call; `undefined` = the call led to another operation, or to none. */
async function verdicts(operation: Operation, call: Call, { sandbox, base } = world.playing(operation)) {
  const reply = await send(base, call);
  const entry = sandbox.journal.entry(reply.header('x-paystub-entry') ?? '');
  if (!entry || entry.operation !== operation.name) return undefined;
  return { operation, call, entry, paystub: complaintsOfPaystub(entry), prism: await complaintsOfPrism(operation, call) };
}

type Verdicts = NonNullable<Awaited<ReturnType<typeof verdicts>>>;

const differ = ({ paystub, prism }: Verdicts): boolean => (paystub.length === 0) !== (prism.length === 0);

/** What the list does not explain, in words. Both refuse or both accept = nothing to explain. */
function unexplained(both: Verdicts, list = differences): readonly string[] {
  if (!differ(both)) return [];
  const byPrism = both.prism.filter((complaint) => !list.some((known) => 'refusedByPrism' in known && known.refusedByPrism(complaint, both)));
  const byPaystub = both.paystub.filter((violation) => !list.some((known) => 'refusedByPaystub' in known && known.refusedByPaystub(violation, both)));
  return [
    ...byPrism.map(({ place, message }) => `Prism refuses ${place}: ${message}`),
    ...byPaystub.map(({ request, message }) => `Paystub refuses ${request}: ${message}`),
  ];
}

const titled = operationsByProfile.map((operation) => [`${operation.name} (${operation.contract.profile})`, operation] as const);
/** `acme/getInvoice`, or `acme/getInvoice (wire)` in a profile that is not the first. */
const operationOf = (name: string): Operation => titled.find(([title, operation]) => title === name || operation.name === name)?.[1] as Operation;

describe('Paystub and Prism judge the same request by the same contract alike', () => {
  const rows = titled.map(([title, operation], index) => [title, operation, firstSeed + index] as const);

  test.each(rows)('%s', async (_, operation, seed) => {
    const playing = world.playing(operation);
    const odd: unknown[] = [];
    let judged = 0;
    for (const call of fc.sample(anyCall(operation), { numRuns, seed })) {
      const both = await verdicts(operation, call, playing);
      if (!both) continue;
      judged++;
      const wrong = unexplained(both);
      if (wrong.length > 0) odd.push({ wrong, call });
    }
    expect(odd).toEqual([]);
    expect(judged).toBeGreaterThan(numRuns / 2);
  });
});

describe('where they differ, and why', () => {
  test.each(differences.map((difference) => [difference.why, difference] as const))('%s', async (_, difference) => {
    const [name, change] = difference.shown;
    const operation = operationOf(name);
    const both = await verdicts(operation, { ...exampleCall(operation), ...change });
    expect(both && differ(both)).toBe(true);
    expect(both && unexplained(both, [difference])).toEqual([]);
  });
});
