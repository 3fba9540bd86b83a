import { loadAfter } from '../../core/world/clock.js';
import { WrongUse } from '../command.js';

export interface Duration {
  /** ISO 8601. */
  readonly text: string;
  readonly milliseconds: number;
}

/** Reads what options say of time: ISO 8601 (`PT5M`), or a number of seconds. */
export async function readDurations(): Promise<(option: string, text: string | undefined) => Duration | undefined> {
  const after = await loadAfter();
  return (option, text) => {
    if (text === undefined) return undefined;
    const duration = /^\d+(\.\d+)?$/.test(text) ? `PT${text}S` : text;
    const milliseconds = after(0, duration);
    if (milliseconds === undefined) throw new WrongUse(`${option} takes seconds or an ISO 8601 duration such as PT5M, not "${text}".`);
    return { text: duration, milliseconds };
  };
}
