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

/** In JSON an escape may stand before a number as if it were a letter of the same word. */
const mayHoldCard = (text: string): boolean => /[2-6](?:[ -]?\d){12}/.test(text) && (oneCardLike.test(text) || text.includes('\\'));

/** Any text with card numbers masked: the last net, for bodies that no schema could be applied to. */
export const scrub = (text: string): string => (mayHoldCard(text) ? text.replaceAll(cardLike, (found) => (isCardNumber(found) ? mask(found) : found)) : text);

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

function isCardNumber(text: string): boolean {
  const digits = [...text.replaceAll(/\D/g, '')].reverse().map(Number);
  const sum = digits.reduce((total, digit, index) => total + (index % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0)), 0);
  return sum % 10 === 0;
}
