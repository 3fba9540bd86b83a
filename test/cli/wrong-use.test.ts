import { describe, expect, test } from 'vitest';
import { paystub } from '../support/face-terminal.js';

describe('what cannot be understood ends with 2, and with the nearest right word on stderr', () => {
  test.concurrent.each([
    ['strat', 'there is no command "strat". Did you mean "start"?'],
    ['operatoins', 'there is no command "operatoins". Did you mean "operations"?'],
    ['constructor', 'there is no command "constructor".'],
    ['--prot 1', 'there is no option --prot. Did you mean "--port"?'],
    ['start --sede=1', 'there is no option --sede. Did you mean "--seed"?'],
    ['-p 1', 'there is no option -p.'],
    ['start now', 'start takes options only, not "now".'],
    ['--vendor hostwy', 'there is no vendor "hostwy", only elastic-path, f5-xc, hostway, vmware-cpn. Did you mean "hostway"?'],
    ['--profile f5-xc=wyre', 'There is no profile of f5-xc "wyre", only documented, wire. Did you mean "wire"?'],
    ['--profile f5=wire', 'There is no vendor "f5", only elastic-path, f5-xc, hostway, vmware-cpn. Did you mean "f5-xc"?'],
    ['--profile wire', '--profile takes <vendor>=<name>, not "wire".'],
    ['--vendor hostway --profile f5-xc=wire', 'There is no vendor "f5-xc", only hostway.'],
    ['--fixtures dmo', 'There is no fixture set "dmo", only demo, empty. Did you mean "demo"?'],
    ['--auth stric', '--auth is lenient or strict, not "stric". Did you mean "strict"?'],
    ['--now tomorrow', '"tomorrow" is no RFC 3339 time from 1970 to 9999, such as 2026-01-01T00:00:00Z.'],
    ['--seed -1', "Option '--seed' argument is ambiguous."],
    ['--seed=-1', '--seed takes a whole number from 0 to 9007199254740991, not "-1".'],
    ['--port 65536', '--port takes a whole number from 0 to 65535, not "65536".'],
    ['--port http', '--port takes a whole number from 0 to 65535, not "http".'],
    ['--port', "Option '--port <value>' argument missing"],
    ['--frozen=yes', "Option '--frozen' does not take an argument"],
    ['--spec nowhere.yaml', 'nowhere.yaml'],
    ['--spec package.json', 'package.json'],
    ['operations --vendr x', 'there is no option --vendr. Did you mean "--vendor"?'],
    ['operations --vendor hostwy', 'There is no vendor "hostwy", only elastic-path, f5-xc, hostway, vmware-cpn. Did you mean "hostway"?'],
    ['operations hostway', 'operations takes options only, not "hostway".'],
    ['run', 'which command? It stands behind --: paystub run -- npm test'],
    ['run npm test', 'the command stands behind --: paystub run [options] -- npm test'],
    ['run --reprt md -- true', 'there is no option --reprt. Did you mean "--report"?'],
    ['run --report pdf -- true', '--report writes md, json, junit, html, not "pdf".'],
    ['run --min-coverage much -- true', '--min-coverage takes a percentage from 0 to 100, not "much".'],
    [
      'run --min-coverage answer=1 -- true',
      '--min-coverage measures operations, answers, fields, values, branches, moves, faults, not "answer". Did you mean "answers"?',
    ],
    ['run --ratchet package.json -- true', 'package.json is no ratchet'],
    ['run --record src -- echo ran', '--record takes a file, and src is a folder.'],
    ['run --record package.json/run.jsonl -- echo ran', '--record: nothing can be written into package.json: '],
    ['run --report md --report-dir package.json -- echo ran', '--report-dir: nothing can be written into package.json: '],
    ['run --ratchet package.json/ratchet.json -- echo ran', '--ratchet: nothing can be written into package.json: '],
    ['sweep --quiet --report md --report-dir package.json -- echo ran', '--report-dir: nothing can be written into package.json: '],
    ['sweep --quiet --state package.json/state.json -- echo ran', '--state: nothing can be written into package.json: '],
    ['run --port x -- true', '--port takes a whole number from 0 to 65535, not "x".'],
    ['run -- nosuchcommand', 'there is no command "nosuchcommand" to run.'],
    ['coverage', 'coverage does one thing: paystub coverage merge <file>…'],
    ['coverage mrge a.json', 'Did you mean "merge"?'],
    ['coverage merge', 'which files? paystub coverage merge a/report.json b/report.json'],
    ['coverage merge nowhere.json', 'nowhere.json cannot be read'],
    ['coverage merge package.json', 'package.json holds no coverage'],
    ['call', 'which operation? paystub operations lists them.'],
    ['call hostway/getOrdr', 'There is no operation "hostway/getOrdr". Did you mean "hostway/getOrder"?'],
    ['call getOrder', 'There is no operation "getOrder". Did you mean "hostway/getOrder"?'],
    ['call hostway/getOrder 1', '"1" is not name=value.'],
    ['call hostway/getOrder orderid=1', 'hostway/getOrder has no parameter "orderid", only orderId. Did you mean "orderId"?'],
    ['call hostway/getOrder --urll x', 'there is no option --urll. Did you mean "--url"?'],
    ['call hostway/getOrder --url 127.0.0.1:4010', '"127.0.0.1:4010" is no URL such as http://127.0.0.1:4010.'],
  ])('%s', async (words, message) => {
    const { code, stdout, stderr } = await paystub(words.split(' '));
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: expect.stringContaining(message) });
    expect(stderr).toMatch(/^paystub: [^\n]+\n$/);
  });

  test.concurrent('a variable of the environment is called by its name', async () => {
    const { code, stderr } = await paystub([], { PORT: 'http' });
    expect([code, stderr]).toEqual([2, 'paystub: PORT takes a whole number from 0 to 65535, not "http".\n']);
  });
});

describe('asked for help', () => {
  test.concurrent.each(['--help', '-h', 'help'])('%s: the commands', async (word) => {
    const { code, stdout, stderr } = await paystub([word]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    for (const command of ['paystub [start]', 'paystub operations', 'paystub call', 'paystub --version']) expect(stdout).toContain(command);
  });

  test.concurrent.each([
    ['start', '--port --host --vendor --spec --fixtures --seed --now --frozen --profile --auth --no-cors --quiet --json'],
    [
      'run',
      '--report --report-dir --min-coverage --ratchet --allow-violations --no-unmatched --record --port --host --vendor --spec --fixtures --seed --now --frozen --profile --auth --no-cors --quiet --json',
    ],
    ['replay', '--quiet --json'],
    ['coverage', '--vendor --min-coverage --output --quiet --json'],
    [
      'sweep',
      '--only --occurrences --parallel --budget --timeout --settle --report --report-dir --state --resume --port --host --vendor --spec --fixtures --seed --now --frozen --profile --auth --no-cors --quiet --json',
    ],
    ['drift', '--vendor --spec --upstream --journal --write --timeout --profile --quiet --json'],
    ['operations', '--vendor --spec --json'],
    ['call', '--url --sandbox --body --spec --json'],
  ])('%s: its options', async (command, options) => {
    for (const word of ['--help', '-h']) {
      const { code, stdout, stderr } = await paystub([command, '--json', word]);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
      expect(stdout.match(/^ +(--[a-z-]+)/gm)?.map((option) => option.trim())).toEqual(expect.arrayContaining(options.split(' ')));
    }
  });

  test.concurrent('the version is that of the package', async () => {
    const { version } = (await import('../../package.json', { with: { type: 'json' } })).default;
    expect(await paystub(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });
});
