import type { Secret } from './contract/openapi.js';

const mask = (text: string): string => text.slice(0, -4).replaceAll(/[^\s]/g, '*') + text.slice(-4);

/** At the door, before any handler: a card number keeps its last four digits, a security code goes, a token stays (the vendor needs it). */
export const atTheDoor = (secret: Secret, value: unknown): unknown => (secret === 'token' ? value : forEyes(secret, value));

/** Wherever people look (journal, state): tokens too keep their last four characters only. */
export function forEyes(secret: Secret, value: unknown): unknown {
  if (secret === 'code') return undefined;
  // Too short to hide behind its own end.
  return typeof value === 'string' && value.length > 8 ? mask(value) : '****';
}

// A card number is 13 to 19 digits, begins with 2 to 6 (ISO/IEC 7812) and has a right check digit; so ids and times are left alone.
const cardLike = /(?<![\w-])[2-6](?:[ -]?\d){12,18}(?![\w-])/;
const digitsInARow = /(?<![\w-])\d(?:[ -]?\d){12,}(?![\w-])/g;
const longNumber = /[2-6](?:[ -]?\d){12}/;

/** In JSON an escape may stand before a number as if it were a letter of the same word. */
const mayHoldCard = (text: string): boolean => hasLongNumber(text) && (cardLike.test(text) || text.includes('\\'));

/** The fewest digits of a card number, and the most. */
const [fewest, most] = [13, 19];

/** Whether digits stand in a row as in a card number, whatever is around them. Of most texts one character in thirteen tells that they do not. */
function hasLongNumber(text: string): boolean {
  for (let end = fewest - 1; end < text.length; end += fewest) {
    if (!mayBeOfNumber(text.charCodeAt(end))) continue;
    let start = end;
    while (start > 0 && mayBeOfNumber(text.charCodeAt(start - 1))) start--;
    while (end < text.length && mayBeOfNumber(text.charCodeAt(end))) end++;
    if (end - start >= fewest && longNumber.test(text.slice(start, end))) return true;
  }
  return false;
}

/** A digit, a space or a hyphen. */
const mayBeOfNumber = (code: number): boolean => (code >= 48 && code <= 57) || code === 32 || code === 45;

/** Any text with card numbers masked: the last net, for bodies that no schema could be applied to. */
export const scrub = (text: string): string => (mayHoldCard(text) ? text.replaceAll(digitsInARow, withoutCards) : text);

/** Beside a card number other numbers may stand: `2 4111 1111 1111 1111`. Of what could be several that overlap, all is masked but the end. */
function withoutCards(row: string): string {
  let shown = '';
  let [from, to] = [0, 0];
  for (let start = 0; start < row.length; start = wordEnd(row, start) + 1) {
    const end = endOfCard(row, start);
    if (end === undefined) continue;
    if (start >= to) {
      shown += mask(row.slice(from, to)) + row.slice(to, start);
      from = start;
    }
    to = Math.max(to, end);
  }
  return shown + mask(row.slice(from, to)) + row.slice(to);
}

/** Where the longest card number ends that begins at `start`: read from its end, every second digit counts twice (ISO/IEC 7812-1, annex B). */
function endOfCard(row: string, start: number): number | undefined {
  const first = row.charAt(start);
  if (first < '2' || first > '6') return undefined;
  let found: number | undefined;
  let count = 0;
  // The sum if it ends after an even number of digits, and if it ends after an odd one.
  const sums: [number, number] = [0, 0];
  for (let place = start; place < row.length && count < most; place++) {
    const digit = row.charCodeAt(place) - 48;
    // A space or a hyphen.
    if (digit < 0) continue;
    const isOdd = (++count % 2) as 0 | 1;
    sums[isOdd] += digit;
    sums[(1 - isOdd) as 0 | 1] += digit * 2 - (digit > 4 ? 9 : 0);
    if (count >= fewest && sums[isOdd] % 10 === 0 && wordEnd(row, place) === place + 1) found = place + 1;
  }
  return found;
}

/** Where the next space is, or the end. */
function wordEnd(row: string, start: number): number {
  const space = row.indexOf(' ', start);
  return space < 0 ? row.length : space;
}

/** Like `scrub`, for data: every text in it, names of members and numbers too. `text` is the data as JSON, for who has that already. */
export const scrubData = (value: unknown, text = textOf(value)): unknown => (mayHoldCard(text) ? scrubbed(value) : value);

/** Bytes are not looked into. */
const textOf = (value: unknown): string => (Buffer.isBuffer(value) ? '' : (JSON.stringify(value) ?? ''));

function scrubbed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(scrubbed);
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, member]) => [scrub(name), scrubbed(member)]));
  // A number of 13 digits is a moment in milliseconds; one of 17 has lost its last digits, and with them the check digit.
  if (typeof value !== 'string' && !(typeof value === 'number' && value >= 1e13)) return value;
  if (typeof value === 'number' && !Number.isSafeInteger(value) && value < 1e19) return /^[2-6]/.test(String(value)) ? '****' : value;
  const clean = scrub(String(value));
  return clean === String(value) ? value : clean;
}
