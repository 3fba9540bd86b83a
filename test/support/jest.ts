import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { build } from './process.js';

build();

const jest = createRequire(import.meta.url).resolve('jest/bin/jest');

/** What became of a test that Jest ran. */
export interface Assertion {
  readonly fullName: string;
  readonly status: 'passed' | 'failed';
  readonly failureMessages: readonly string[];
}

/** Runs one file with Jest, as a newcomer does who takes ES modules. */
export function runJest(file: string): Promise<readonly Assertion[]> {
  const env = { PATH: process.env.PATH, NODE_OPTIONS: '--experimental-vm-modules' };
  const words = [jest, '--json', '--rootDir', process.cwd(), '--testMatch', `**/${file}`, '--runInBand'];
  // A test that fails is told in the report.
  return new Promise((resolve) => execFile(process.execPath, words, { env }, (_, stdout) => resolve(JSON.parse(stdout).testResults[0].assertionResults)));
}
