/** The names that a JSON pointer goes through (RFC 6901, 4): `/body/a~1b` → body, a/b. Nothing for the whole, which is the empty pointer. */
export function namesIn(pointer: string): string[] {
  const names = pointer.split('/').slice(1);
  // Most names hold neither sign.
  return pointer.includes('~') ? names.map((name) => name.replaceAll('~1', '/').replaceAll('~0', '~')) : names;
}
