import { describe, expect, test } from 'vitest';
import { createSimulator } from '../../src/index.js';
import { inProcess, steering } from '../support/face-doors.js';
import { paystub } from '../support/face-terminal.js';

/** What a running Paystub says of the same. */
async function served(query = '', specs: readonly string[] = []) {
  const simulator = await createSimulator({ specs });
  return (await steering(inProcess(simulator.sandbox().app)).get(`/operations${query}`)).body;
}

describe('paystub operations', () => {
  test('shows a table: the name, how it answers, the call', async () => {
    const { code, stdout, stderr } = await paystub(['operations']);
    const [heading, ...rows] = stdout.trimEnd().split('\n');
    expect([code, stderr, heading?.split(/ {2,}/)]).toEqual([0, '', ['OPERATION', 'ANSWERS', 'CALL']]);
    const { operations } = await served();
    expect(rows.map((row) => row.split(/ {2,}/))).toEqual(
      operations.map(({ operation, method, path, stateful }: Record<string, string>) => [operation, stateful ? 'stateful' : 'examples', `${method} ${path}`]),
    );
    const places = [heading, ...rows].map((line) => [
      line?.search(/(?<= {2})(ANSWERS|stateful|examples)/),
      line?.search(/(?<= {2})(CALL|GET|PUT|POST|PATCH|DELETE)\b/),
    ]);
    expect(new Set(places.map(String)).size).toBe(1);
  });

  test('--json: the same as the control API', async () => {
    const { stdout } = await paystub(['operations', '--json']);
    expect(JSON.parse(stdout)).toEqual(await served());
  });

  test('--vendor: only its own', async () => {
    const { stdout } = await paystub(['operations', '--vendor', 'f5-xc', '--json']);
    expect(JSON.parse(stdout)).toEqual(await served('?vendor=f5-xc'));
    const table = await paystub(['operations', '--vendor=f5-xc']);
    expect(table.stdout.trimEnd().split('\n').slice(1)).toHaveLength(JSON.parse(stdout).operations.length);
  });

  test('--spec: those of a spec of yours, answered from its examples', async () => {
    const { stdout } = await paystub(['operations', '--spec', 'test/support/face-gallery.yaml', '--vendor', 'face-gallery']);
    expect(stdout).toBe(
      [
        'OPERATION                  ANSWERS   CALL',
        'face-gallery/listPictures  examples  GET /pictures',
        'face-gallery/getPicture    examples  GET /pictures/{id}',
        '',
      ].join('\n'),
    );
  });
});
