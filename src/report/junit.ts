import { vendorOf } from '../core/world/measures.js';
import { escaped } from './markup.js';
import type { RunReport } from './run-report.js';
import { whyText } from './words.js';

interface Case {
  readonly suite: string;
  readonly name: string;
  readonly failures: readonly { readonly message: string; readonly text: string }[];
}

/** The report as CI servers read it: a case for each operation that was called, one for calls that matched none, one for each demand that was not met. */
export function reportJunit(report: RunReport): string {
  const cases = [...report.calls.map((calls) => operationCase(report, calls.operation)), ...unmatchedCase(report), ...demandCases(report)];
  const failed = cases.filter(({ failures }) => failures.length > 0).length;
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="paystub" tests="${cases.length}" failures="${failed}">
  <testsuite name="paystub" tests="${cases.length}" failures="${failed}" errors="0" skipped="0">
${cases.map(written).join('')}  </testsuite>
</testsuites>
`;
}

function operationCase({ violations }: RunReport, operation: string): Case {
  const own = violations.filter((breach) => breach.operation === operation);
  return {
    suite: vendorOf(operation),
    name: `${operation} keeps the contract`,
    failures: own.map(({ why, curl }) => ({ message: why.map(whyText).join('; '), text: curl })),
  };
}

const unmatchedCase = ({ unmatched, failures }: RunReport): readonly Case[] =>
  failures.some((line) => line.includes('matched no operation'))
    ? [
        {
          suite: 'paystub',
          name: 'every call matches an operation',
          failures: unmatched.map(({ method, path, why }) => ({ message: `${method} ${path}`, text: why })),
        },
      ]
    : [];

const demandCases = ({ failures }: RunReport): readonly Case[] =>
  failures
    .filter((line) => line.startsWith('coverage'))
    .map((line) => ({ suite: 'paystub', name: 'coverage is high enough', failures: [{ message: line, text: line }] }));

function written({ suite, name, failures }: Case): string {
  const inner = failures.map(({ message, text }) => `      <failure message="${escaped(message)}">${escaped(text)}</failure>\n`).join('');
  const start = `    <testcase classname="${escaped(suite)}" name="${escaped(name)}"`;
  return inner === '' ? `${start}/>\n` : `${start}>\n${inner}    </testcase>\n`;
}
