import type { StoredRecord } from '../../kit/index.js';
import type { Pack } from '../pack.js';
import { forEyes, scrubData } from '../secrecy.js';
import type { Sandbox } from './sandbox.js';

/** A vendor's records by collection and key. */
export type VendorState = Readonly<Record<string, Readonly<Record<string, StoredRecord>>>>;

/** What a vendor holds, as people may see it: members that its contract marks as secret are masked, credentials too. */
export function vendorState(sandbox: Sandbox, pack: Pack): VendorState {
  const transaction = sandbox.begin();
  const secrets = new Set(pack.secrets.keys());
  const collections = pack.collections.map((name) => {
    const entries = [...transaction.collection(pack.place(name)).entries()];
    // Numbered, for masked ones may look alike.
    const shownKey = (key: string, index: number) => (name === 'credentials' ? `${index + 1}: ${forEyes('token', key)}` : key);
    return [name, Object.fromEntries(entries.map(([key, record], index) => [shownKey(key, index), masked(record, secrets)] as const))] as const;
  });
  return Object.fromEntries(collections);
}

function masked(record: StoredRecord, secrets: ReadonlySet<string>): StoredRecord {
  const text = JSON.stringify(record, (name, value: unknown) => (secrets.has(name) && typeof value === 'string' ? forEyes('token', value) : value));
  return scrubData(JSON.parse(text)) as StoredRecord;
}
