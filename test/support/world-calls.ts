import { Agent, request } from 'node:http';
import { type Specimen, specimen } from '../../src/core/call/specimen.js';
import { allOperations, namedPack } from '../../src/core/steer.js';
import type { Simulator } from '../../src/index.js';

/** A call as it goes over the wire; the path is the vendor's, or the control API's behind its sandbox. */
export interface Call extends Specimen {
  readonly control?: true;
}

/** A valid example call of every operation, by full name. */
export function everyCall({ core: { packs } }: Simulator): Readonly<Record<string, Specimen>> {
  return Object.fromEntries(allOperations(packs).map((operation) => [operation.name, specimen(namedPack(packs, operation.contract.vendor), operation)]));
}

/** A call of the control API about the sandbox that plays: `control('POST', '/clock/advance', { by: 'P3D' })`. */
export const control = (method: string, path: string, body?: object): Call => ({
  control: true,
  method,
  path,
  headers: body ? { 'Content-Type': 'application/json' } : {},
  ...(body && { body: JSON.stringify(body) }),
});

/** A caller with connections of its own, who calls every server by the same name, so that links read the same. */
export class Player {
  readonly #agent = new Agent({ keepAlive: true });

  constructor(
    readonly url: string,
    /** Id of the sandbox. */
    readonly sandbox: string,
  ) {}

  /** All that came back, as text: status, headers in order, body. */
  play({ control, method, path, headers, body }: Call): Promise<string> {
    const { hostname, port } = new URL(this.url);
    const prefix = control ? `/_paystub/sandboxes/${this.sandbox}` : `/@${this.sandbox}`;
    const length = body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) };
    const options = { agent: this.#agent, hostname, port, method, path: prefix + path, headers: { Host: 'paystub.test', ...headers, ...length } };
    return new Promise((resolve) => {
      const sent = request(options, (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => {
          // The machine's date is the control API's own business.
          const lines = control ? [] : pairs(response.rawHeaders);
          resolve([String(response.statusCode), ...lines, '', Buffer.concat(chunks).toString()].join('\n'));
        });
      });
      sent.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
      sent.end(body);
    });
  }

  async playAll(calls: readonly Call[]): Promise<readonly string[]> {
    const seen: string[] = [];
    for (const call of calls) seen.push(await this.play(call));
    return seen;
  }

  /** Makes the sandbox. */
  make(settings: object): Promise<string> {
    const { url } = this;
    return new Player(url, '').#control('POST', '/_paystub/sandboxes', { id: this.sandbox, ...settings });
  }

  async remove(): Promise<void> {
    await this.play(control('DELETE', ''));
    this.#agent.destroy();
  }

  async #control(method: string, path: string, body: object): Promise<string> {
    const response = await fetch(this.url + path, { method, body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } });
    return response.text();
  }
}

const pairs = (raw: readonly string[]): string[] => raw.flatMap((name, index) => (index % 2 === 0 ? [`${name}: ${raw[index + 1]}`] : []));
