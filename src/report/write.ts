import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportHtml } from './html.js';
import { reportJunit } from './junit.js';
import { reportMarkdown } from './markdown.js';
import type { RunReport } from './run-report.js';

export type Format = 'md' | 'json' | 'junit' | 'html';

interface Writing {
  readonly file: string;
  write(report: RunReport): string;
}

/** The formats, and the file that each becomes. */
export const formats: Readonly<Record<Format, Writing>> = {
  md: { file: 'report.md', write: reportMarkdown },
  json: { file: 'report.json', write: (report) => `${JSON.stringify(report, undefined, 2)}\n` },
  junit: { file: 'junit.xml', write: reportJunit },
  html: { file: 'report.html', write: reportHtml },
};

/** Writes the report into a folder, in each of the formats; and onto the page that GitHub shows of a job. @throws Error where it cannot */
export function writeReports(report: RunReport, wanted: readonly Format[], folder: string, jobSummary: string | undefined): void {
  if (wanted.length > 0) mkdirSync(folder, { recursive: true });
  for (const format of wanted) writeFileSync(join(folder, formats[format].file), formats[format].write(report));
  if (jobSummary) appendFileSync(jobSummary, reportMarkdown(report));
}
