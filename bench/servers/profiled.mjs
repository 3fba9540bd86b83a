// Loaded before a server (`node --import`): on SIGUSR2 a CPU profile and an allocation profile begin; on the next one they are written into the folder PROFILES.
import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { join } from 'node:path';

const session = new Session();
let isRunning = false;

process.on('SIGUSR2', async () => {
  if (isRunning) {
    const [cpu, heap] = [await session.post('Profiler.stop'), await session.post('HeapProfiler.stopSampling')];
    writeFileSync(join(process.env.PROFILES, 'profiles.json'), JSON.stringify({ cpu: cpu.profile, heap: heap.profile }));
  } else {
    // Not before: a server that is watched spends half its time on telling.
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.setSamplingInterval', { interval: 200 });
    await session.post('HeapProfiler.startSampling', {
      samplingInterval: 4096,
      includeObjectsCollectedByMajorGC: true,
      includeObjectsCollectedByMinorGC: true,
    });
    await session.post('Profiler.start');
  }
  isRunning = !isRunning;
});
