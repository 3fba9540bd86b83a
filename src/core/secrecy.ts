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
const cardLike = /(?<![\w-])[2-6](?:[ -]?\d){12,18}(?![\w-])/g;
const oneCardLike = new RegExp(cardLike.source);
const longNumber = /[2-6](?:[ -]?\d){12}/;

/** In JSON an escape may stand before a number as if it were a letter of the same word. */
const mayHoldCard = (text: string): boolean => hasLongNumber(text) && (oneCardLike.test(text) || text.includes('\\'));

/** The fewest digits of a card number. */
const fewest = 13;

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
export function scrub(text: string): string {
  if (!mayHoldCard(text)) return text;
  let clean = '';
  let done = 0;
  const search = new RegExp(cardLike);
  for (let found = search.exec(text); found; found = search.exec(text)) {
    const number = cardAtStart(found[0]);
    if (number === undefined) search.lastIndex = found.index + untilSpace(found[0]).length;
    else {
      clean += text.slice(done, found.index) + mask(number);
      done = search.lastIndex = found.index + number.length;
    }
  }
  return clean + text.slice(done);
}

/** Behind a card number another number may stand: `4111111111111111 2`. */
function cardAtStart(digits: string): string | undefined {
  for (let end = digits.length; end >= fewest; end = digits.lastIndexOf(' ', end - 1)) {
    const candidate = digits.slice(0, end);
    if (isCardNumber(candidate)) return candidate;
  }
  return undefined;
}

const untilSpace = (text: string): string => text.split(' ', 1)[0] as string;

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

/** Whether the check digit is right (ISO/IEC 7812, annex B). */
function isCardNumber(text: string): boolean {
  let count = 0;
  let sum = 0;
  for (let place = text.length - 1; place >= 0; place--) {
    const digit = text.charCodeAt(place) - 48;
    // A space or a hyphen.
    if (digit < 0) continue;
    sum += count++ % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0);
  }
  return count >= fewest && sum % 10 === 0;
}
