import { describe, expect, test } from 'vitest';
import {
  canBe,
  firstPhase,
  type InvoiceEvent,
  type InvoicePhase,
  invoiceFlags,
  invoiceMachine,
  moved,
} from '../../../../src/vendors/elastic-path/billing/invoice-phases.js';

const phases = Object.keys(invoiceFlags) as InvoicePhase[];

describe('the phases of an invoice', () => {
  test('can be told apart by their flags', () => {
    expect(new Set(phases.map((phase) => JSON.stringify(invoiceFlags[phase]))).size).toBe(phases.length);
  });

  test('can all be come to', () => {
    const reached = new Set([...invoiceMachine.starts, ...Object.values(invoiceMachine.moves).flatMap((ways) => Object.values(ways))]);
    expect([...reached].sort()).toEqual([...phases].sort());
  });

  test.each<[InvoicePhase, InvoiceEvent[]]>([
    ['untaxed', ['taxed']],
    ['open', ['taxed', 'asked', 'collected', 'failed', 'exhausted', 'newPayer']],
    ['awaited', ['collected', 'failed', 'exhausted']],
    ['unpaid', ['newPayer']],
    ['paid', []],
  ])('what can happen to one that is %s', (phase, events) => {
    const all = Object.keys(invoiceMachine.moves) as InvoiceEvent[];
    expect(all.filter((event) => canBe(event, { phase }))).toEqual(events);
    for (const event of all) if (!events.includes(event)) expect(() => moved({ phase }, event)).toThrow();
  });

  test.each<[number, boolean, InvoicePhase]>([
    [0, false, 'paid'],
    [1, true, 'open'],
    [1, false, 'untaxed'],
  ])('one of %i begins so (tax included: %s): %s', (amount, includes_tax, phase) => {
    expect(firstPhase({ amount, includes_tax })).toBe(phase);
  });
});
