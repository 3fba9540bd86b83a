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

/** Any text with card numbers masked: the last net, for bodies that no schema could be applied to. */
export const scrub = (text: string): string =>
  /\d(?:[ -]?\d){11}/.test(text) ? text.replaceAll(cardLike, (found) => (isCardNumber(found) ? mask(found) : found)) : text;

function isCardNumber(text: string): boolean {
  const digits = [...text.replaceAll(/\D/g, '')].reverse().map(Number);
  const sum = digits.reduce((total, digit, index) => total + (index % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0)), 0);
  return sum % 10 === 0;
}

/** Raw text of a body that could not be parsed: members that the contract calls secret lose their values, whatever they are. */
export function scrubMembers(text: string, names: readonly string[]): string {
  const members = names.reduce((result, name) => result.replaceAll(memberOf(name), '$1"****"'), text);
  return scrub(members);
}

const memberOf = (name: string): RegExp => new RegExp(`(${escaped(name)}["']?\\s*[:=]\\s*)("(?:[^"\\\\]|\\\\.)*"?|'[^']*'?|[^,}&\\s]+)`, 'gi');
const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
