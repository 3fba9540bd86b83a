import type { Reply } from '../support/face-contract.js';
import type { Control } from '../support/face-doors.js';

/** A fault that strikes no call of these tests. */
export const fault = { match: { operation: 'f5-xc/deletePaymentMethod' }, times: 1, effect: { status: 409 } };

/** A barrier that no call of these tests meets. */
export const hold = { match: { operation: 'f5-xc/deletePaymentMethod' }, effect: { hold: 'swap' } };

/** A canned answer that no call of these tests asks for. */
export const stub = { match: { operation: 'hostway/deleteOrder' }, response: { status: 204 } };

type Call = (control: Control, s: string) => Promise<Reply>;

/** Each operation of the control API by its id, called so that it succeeds. `s` is a sandbox that has been called once. */
export const calls: Readonly<Record<string, Call>> = {
  getHealth: ({ get }) => get('/health'),
  getControlContract: ({ get }) => get('/openapi.json'),
  getMetrics: ({ get }) => get('/metrics'),
  listVendors: ({ get }) => get('/vendors'),
  getVendorContract: ({ get }) => get('/vendors/hostway/openapi.json'),
  listOperations: ({ get }) => get('/operations?vendor=hostway'),
  getAllCoverage: ({ get }) => get('/coverage'),
  listSandboxes: ({ get }) => get('/sandboxes'),
  createSandbox: ({ post }, s) => post('/sandboxes', { id: `${s}-made`, seed: 7, now: '2026-01-01T00:00:00Z' }),
  getSandbox: ({ get }, s) => get(`/sandboxes/${s}`),
  forkSandbox: ({ post }, s) => post(`/sandboxes/${s}/fork`, { id: `${s}-fork` }),
  getSnapshot: ({ get }, s) => get(`/sandboxes/${s}/snapshot`),
  putSnapshot: async ({ get, put }, s) => put(`/sandboxes/${s}/snapshot`, (await get(`/sandboxes/${s}/snapshot`)).body),
  getState: ({ get }, s) => get(`/sandboxes/${s}/state`),
  getVendorState: ({ get }, s) => get(`/sandboxes/${s}/state/f5-xc`),
  getClock: ({ get }, s) => get(`/sandboxes/${s}/clock`),
  setClock: ({ put }, s) => put(`/sandboxes/${s}/clock`, { now: '2026-02-01T00:00:00Z' }),
  advanceClock: ({ post }, s) => post(`/sandboxes/${s}/clock/advance`, { by: 'P3D' }),
  listFaults: async ({ get, post }, s) => {
    await post(`/sandboxes/${s}/faults`, fault);
    return get(`/sandboxes/${s}/faults`);
  },
  armFault: ({ post }, s) => post(`/sandboxes/${s}/faults`, fault),
  disarmFault: async ({ post, delete: remove }, s) => {
    const { body } = await post(`/sandboxes/${s}/faults`, fault);
    return remove(`/sandboxes/${s}/faults/${body.id}`);
  },
  disarmFaults: ({ delete: remove }, s) => remove(`/sandboxes/${s}/faults`),
  listHolds: async ({ get, post }, s) => {
    await post(`/sandboxes/${s}/faults`, hold);
    return get(`/sandboxes/${s}/faults/holds`);
  },
  releaseHold: async ({ post }, s) => {
    await post(`/sandboxes/${s}/faults`, hold);
    return post(`/sandboxes/${s}/faults/holds/swap/release`);
  },
  listStubs: async ({ get, post }, s) => {
    await post(`/sandboxes/${s}/stubs`, stub);
    return get(`/sandboxes/${s}/stubs`);
  },
  addStub: ({ post }, s) => post(`/sandboxes/${s}/stubs`, stub),
  removeStub: async ({ post, delete: remove }, s) => {
    const { body } = await post(`/sandboxes/${s}/stubs`, stub);
    return remove(`/sandboxes/${s}/stubs/${body.id}`);
  },
  removeStubs: ({ delete: remove }, s) => remove(`/sandboxes/${s}/stubs`),
  listJournal: ({ get }, s) => get(`/sandboxes/${s}/journal?violations=false&limit=1`),
  streamJournal: ({ get }, s) => get(`/sandboxes/${s}/journal/stream?after=e0&limit=1`),
  judgeRetries: ({ get }, s) => get(`/sandboxes/${s}/journal/retries?limit=3`),
  getJournalEntry: ({ get }, s) => get(`/sandboxes/${s}/journal/e1`),
  verifyJournal: ({ post }, s) => post(`/sandboxes/${s}/journal/verify`, { operation: 'hostway/getOrder', atLeast: 0 }),
  getCoverage: ({ get }, s) => get(`/sandboxes/${s}/coverage`),
  clearJournal: ({ delete: remove }, s) => remove(`/sandboxes/${s}/journal`),
  resetSandbox: ({ post }, s) => post(`/sandboxes/${s}/reset`),
  deleteSandbox: ({ delete: remove }, s) => remove(`/sandboxes/${s}`),
};
