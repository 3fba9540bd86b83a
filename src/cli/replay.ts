import { readRecording } from '../recording/file.js';
import { type Repetition, replay as repeat } from '../recording/replay.js';
import { counted } from '../report/words.js';
import { type Command, read, WrongUse } from './command.js';

const usage = `paystub replay <file>: does again what paystub run --record has recorded, and
names the first difference.

  --quiet  say nothing
  --json   say it as JSON
`;

const options = { quiet: { type: 'boolean' }, json: { type: 'boolean' } } as const;

/** Exit code 1 when a call comes to something else than it did. */
export const replay: Command = {
  usage,
  async run(words, { stdout }) {
    const { values, positionals } = read(words, options);
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new WrongUse('replay takes one file: paystub replay recording.jsonl');
    const { heading, steps } = readAs(file);
    const repetition = await repeat(heading, steps);
    if (values.json) stdout.write(`${JSON.stringify(repetition, undefined, 2)}\n`);
    else if (!values.quiet) stdout.write(text(repetition));
    return repetition.difference ? 1 : 0;
  },
};

function readAs(file: string): ReturnType<typeof readRecording> {
  try {
    return readRecording(file);
  } catch (error) {
    throw new WrongUse((error as Error).message);
  }
}

function text({ calls, sandboxes, difference }: Repetition): string {
  const where = `${counted(calls, 'call')} in ${counted(sandboxes, 'sandbox').replace(/xs$/, 'xes')}`;
  if (!difference) return `${where}: the same again.\n`;
  const { call, sandbox, entry, request, place, recorded, repeated } = difference;
  return `After ${where}, call ${call} comes to something else.

  ${request} (${entry} of ${sandbox})
  ${place}
  recorded  ${JSON.stringify(recorded) ?? 'nothing'}
  repeated  ${JSON.stringify(repeated) ?? 'nothing'}
`;
}
