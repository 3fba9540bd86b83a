import type { ReplyHeaders } from '../../kit/index.js';

/** The headers of all; where they share a name, in whatever case, the later one counts. */
export function joinHeaders(...all: readonly (ReplyHeaders | undefined)[]): ReplyHeaders {
  const byName = new Map<string, readonly [name: string, value: ReplyHeaders[string]]>();
  for (const [name, value] of all.flatMap((headers) => Object.entries(headers ?? {}))) byName.set(name.toLowerCase(), [name, value]);
  return Object.fromEntries(byName.values());
}

/** The value of a header, by its lower-case name. */
export function headerOf(headers: ReplyHeaders | undefined, name: string): string | undefined {
  const [, value] = Object.entries(headers ?? {}).find(([key]) => key.toLowerCase() === name) ?? [];
  return value === undefined ? undefined : String(value);
}
