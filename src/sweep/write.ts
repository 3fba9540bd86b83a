import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sweepHtml } from './html.js';
import { sweepMarkdown } from './markdown.js';
import type { SweepReport } from './report.js';

interface Writing {
  readonly file: string;
  write(report: SweepReport): string;
}

export type SweepFormat = 'md' | 'json' | 'html';

/** The formats, and the file that each becomes. */
export const sweepFormats: Readonly<Record<SweepFormat, Writing>> = {
  md: { file: 'sweep.md', write: sweepMarkdown },
  json: { file: 'sweep.json', write: sweepJson },
  html: { file: 'sweep.html', write: sweepHtml },
};

/** Writes the report into a folder, in each of the formats. @throws Error where it cannot */
export function writeSweep(report: SweepReport, wanted: readonly SweepFormat[], folder: string): void {
  if (wanted.length > 0) mkdirSync(folder, { recursive: true });
  for (const format of wanted) writeFileSync(join(folder, sweepFormats[format].file), sweepFormats[format].write(report));
}

export function sweepJson(report: SweepReport): string {
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
