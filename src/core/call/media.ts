/** `application/json` of `application/JSON; charset=utf-8`. */
export function essence(mediaType: string): string {
  const end = mediaType.indexOf(';');
  return (end < 0 ? mediaType : mediaType.slice(0, end)).trim().toLowerCase();
}

/** `application/json`, `application/problem+json`, and the any-type of a vendor that names none. */
export const isJson = (mediaType: string): boolean => mediaType === 'application/json' || /^(application\/([\w.-]+\+)?json|\*\/\*)$/.test(essence(mediaType));

/** True when `range` (any, `application/*`, a type) covers `mediaType`. */
export function covers(range: string, mediaType: string): boolean {
  // A vendor that names no type sends JSON.
  const [wanted, given] = [essence(range), essence(mediaType).replace('*/*', 'application/json')];
  return wanted === '*/*' || wanted === given || (wanted.endsWith('/*') && given.startsWith(wanted.slice(0, -1)));
}

/** Of `offered` the one that an `Accept` header likes best, the earlier on a tie; `undefined` when it likes none (RFC 9110, 12.5.1). */
export function negotiate<Offer extends { readonly name: string }>(accept: string | undefined, offered: readonly Offer[]): Offer | undefined {
  if (!accept?.trim()) return offered[0];
  const ranges = accept.split(',').map(readRange);
  const liking = (offer: Offer) =>
    ranges.filter(({ range }) => covers(range, offer.name)).sort((a, b) => precision(b.range) - precision(a.range))[0]?.weight ?? 0;
  const ranked = offered.map((offer) => ({ offer, weight: liking(offer) })).filter(({ weight }) => weight > 0);
  return ranked.sort((a, b) => b.weight - a.weight)[0]?.offer;
}

function readRange(text: string): { range: string; weight: number } {
  const [range = '', ...parameters] = text.split(';').map((part) => part.trim());
  const weight = parameters.find((parameter) => /^q=/i.test(parameter))?.slice(2);
  return { range, weight: weight === undefined ? 1 : Number(weight) || 0 };
}

/** How much a range says: nothing, half, all. */
export const precision = (range: string): number => (range === '*/*' ? 0 : range.endsWith('/*') ? 1 : 2);
