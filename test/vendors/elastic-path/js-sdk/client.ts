import { gateway, MemoryStorageFactory } from '@elasticpath/js-sdk';
import { createSimulator, type OperationName } from '../../../../src/index.js';
import { application } from '../store.js';

/**
 * The SDK decides by the machine's clock whether its token has run out, so the sandbox's stands in the far future: behind the machine's, it would
 * fetch a new one before each call.
 */
export const T0 = '2099-01-01T00:00:00.000Z';

/** A simulator behind a socket, and the vendor's JavaScript client in front of it, in a sandbox of its own each time. */
export async function newClients() {
  const simulator = await createSimulator({ vendors: ['elastic-path'], seed: 1, now: T0 });
  const server = await simulator.listen({ port: 0 });
  return {
    url: server.url,
    close: server.close,
    connect(id: string, { key = application, now = T0, fixtures = 'demo' } = {}) {
      const sandbox = simulator.sandbox(id, { auth: 'strict', now, fixtures });
      const host = `${server.url.replace('http://', '')}/@${id}`;
      // Not written in place: the SDK knows `protocol`, its types do not. It waits a millisecond and no second before it tries again.
      const options = { ...key, host, protocol: 'http', storage: new MemoryStorageFactory(), disableCart: true, retryDelay: 1, retryJitter: 1 };
      const count = (operation: OperationName) => sandbox.journal.entries({ operation }).length;
      return { sdk: gateway(options), sandbox, count };
    },
  };
}
