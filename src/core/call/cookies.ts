/** The cookies of a request by name; the first of a name counts (RFC 6265, 5.4 puts the most specific first). */
export function cookies(header: string | undefined): Readonly<Record<string, string>> {
  if (!header) return none;
  const pairs = header.split(';').flatMap((pair) => {
    const place = pair.indexOf('=');
    return place < 0 ? [] : [[pair.slice(0, place).trim(), pair.slice(place + 1).trim()] as const];
  });
  return Object.fromEntries(pairs.reverse());
}

const none: Readonly<Record<string, string>> = Object.freeze({});
