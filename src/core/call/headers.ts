import type { ReplyHeaders } from '../../kit/index.js';

/** The headers of all; where they share a name, in whatever case, the later one counts. */
export function joinHeaders(...all: readonly (ReplyHeaders | undefined)[]): ReplyHeaders {
  const joined: Record<string, ReplyHeaders[string]> = {};
  for (const headers of all) {
    for (const name in headers) {
      const known = sameName(joined, name);
      if (known !== undefined) delete joined[known];
      joined[name] = headers[name] as ReplyHeaders[string];
    }
  }
  return joined;
}

/** The name in other letters, if it is there. */
function sameName(headers: object, name: string): string | undefined {
  for (const known in headers) if (known.length === name.length && known !== name && known.toLowerCase() === name.toLowerCase()) return known;
  return undefined;
}

/** The value of a header, by its lower-case name. */
export function headerOf(headers: ReplyHeaders | undefined, name: string): string | undefined {
  for (const key in headers) if (key.length === name.length && key.toLowerCase() === name) return String(headers[key]);
  return undefined;
}
