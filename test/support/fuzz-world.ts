import { createSimulator, type SandboxOptions } from '../../src/index.js';
import type { Contract, Operation } from './fuzz-contracts.js';

/** A simulator behind a socket, and sandboxes in it that nobody has used. */
export async function newWorld() {
  const simulator = await createSimulator({ seed: 1, now: '2026-01-01T00:00:00Z' });
  const { url, close } = await simulator.listen();
  let made = 0;
  const sandbox = (options: SandboxOptions = {}) => simulator.sandbox(`world-${++made}`, { now: '2026-01-01T00:00:00Z', ...options });
  return {
    simulator,
    url,
    /** Stops, and forgets every sandbox: other files are tested in the same process. */
    async close() {
      await close();
      for (; made > 0; made--) if (simulator.core.find(`world-${made}`)) simulator.remove(`world-${made}`);
    },
    sandbox,
    /** A sandbox that plays the profile of a contract (or of an operation's), and the address that leads into it. */
    playing(subject: Operation | Contract) {
      const { vendor, profile } = 'contract' in subject ? subject.contract : subject;
      const played = sandbox(profile === 'documented' ? {} : { profiles: { [vendor]: profile } });
      return { sandbox: played, base: `${url}/@${played.id}` };
    },
  };
}
