/** What a caller asks for with `Prefer` (RFC 7240, in Prism's words). */
export interface Preference {
  /** As it was written: it need not be a status. */
  readonly code?: string;
  readonly example?: string;
  readonly dynamic: boolean;
}

/** `code=409, example="full"; dynamic=true`; `undefined` when none of it is asked for. */
export function readPreference(header: string | undefined): Preference | undefined {
  if (!header) return undefined;
  const given = new Map(
    [...header.matchAll(/([\w-]+)\s*=\s*(?:"([^"]*)"|([^\s,;]+))/g)].map(([, name = '', quoted, bare]) => [name.toLowerCase(), quoted ?? bare ?? '']),
  );
  const [code, example] = [given.get('code'), given.get('example')];
  const dynamic = given.get('dynamic') === 'true';
  if (code === undefined && example === undefined && !dynamic) return undefined;
  return { ...(code !== undefined && { code }), ...(example !== undefined && { example }), dynamic };
}
