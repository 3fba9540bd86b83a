import { createHash, randomBytes } from 'node:crypto';
import { cookies } from '../core/call/cookies.js';
import type { PendingCall } from '../core/call/pending-call.js';
import type { Received } from '../core/call/receive.js';
import type { Secret } from '../core/contract/openapi.js';
import { pointer } from '../core/contract/pointer.js';
import type { Secrets } from '../core/contract/secrets.js';

/** The mark of a credential that the sandbox knows: the recording names it without telling it. */
export const markOf = (credential: string): string => `{{credential ${createHash('sha256').update(credential).digest('hex').slice(0, 32)}}}`;

export const markForm = /\{\{credential [0-9a-f]{32}\}\}/g;

/** Finds stand-ins for secrets: of the same shape, the same for the same secret within one recording, and of no use to anybody. */
export class Disguise {
  readonly #salt = randomBytes(16);

  /** What stands behind the masks of a request's headers and body, by JSON pointer. */
  behindMasks(call: PendingCall, { body, media }: Received): Readonly<Record<string, string>> {
    const found: Record<string, string> = {};
    const cover = (value: string) => this.#cover(value, call);
    for (const [name, masked] of Object.entries(call.pack.discretion.headers(call.request.headers))) {
      const value = call.request.header(name) ?? '';
      if (masked !== value) found[pointer('/headers', name)] = name === 'cookie' ? coveredCookies(value, cover) : coveredHeader(value, cover);
    }
    if (media) for (const [place, secret, value] of secretsAt(body, call.operation.secretsOf(media), '/body')) found[place] = standIn(secret, value, cover);
    return found;
  }

  /** A credential that the sandbox issued or lists is named by its mark; any other becomes one that nobody knows, but with the same ending, by which the journal tells it. */
  #cover(value: string, { sandbox, pack }: PendingCall): string {
    if (sandbox.begin().collection(pack.place('credentials')).has(value)) return markOf(value);
    const [, word = '', rest = ''] = /^(expired|forbidden)?(.*)$/s.exec(value) ?? [];
    const kept = rest.length > 8 ? rest.slice(-4) : '';
    return word + this.#likened(rest.slice(0, rest.length - kept.length)) + kept;
  }

  /** Digits for digits, letters for letters. */
  #likened(text: string): string {
    const bytes = createHash('sha256').update(this.#salt).update(text).digest();
    let index = 0;
    const pick = (letters: string) => letters[(bytes[index++ % bytes.length] ?? 0) % letters.length] ?? '';
    return text.replaceAll(/[0-9a-zA-Z]/g, (sign) => pick(classes.find((letters) => letters.includes(sign)) ?? sign));
  }
}

/** Hexadecimal stays hexadecimal. */
const classes = ['0123456789', 'abcdef', 'ghijklmnopqrstuvwxyz', 'ABCDEF', 'GHIJKLMNOPQRSTUVWXYZ'];

type Cover = (value: string) => string;

const coveredCookies = (header: string, cover: Cover): string =>
  Object.entries(cookies(header))
    .map(([name, value]) => `${name}=${cover(value ?? '')}`)
    .join('; ');

function coveredHeader(header: string, cover: Cover): string {
  const [, word, value = ''] = /^(\S+) +(.+)$/s.exec(header.trim()) ?? [];
  if (word === undefined) return cover(header.trim());
  if (word.toLowerCase() !== 'basic') return `${word} ${cover(value)}`;
  // The pair itself is the credential; put back, it is encoded again.
  return `${word} {{base64 ${cover(Buffer.from(value, 'base64').toString())}}}`;
}

/** Card numbers keep their last four digits, which handlers see; security codes their length. */
function standIn(secret: Secret, value: string, cover: Cover): string {
  if (secret === 'token') return cover(value);
  const digits = (text: string) => text.replaceAll(/\d/g, '0');
  return secret === 'code' ? digits(value) : digits(value.slice(0, -4)) + value.slice(-4);
}

/** Every text in a body that its contract marks as secret. */
function* secretsAt(value: unknown, secrets: Secrets, place: string): Iterable<readonly [place: string, secret: Secret, value: string]> {
  if (secrets.isBare) return;
  if (secrets.secret !== undefined) {
    if (typeof value === 'string') yield [place, secrets.secret, value];
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* secretsAt(item, secrets.item(index), pointer(place, index));
  } else if (typeof value === 'object' && value !== null && !Buffer.isBuffer(value)) {
    for (const [name, member] of Object.entries(value)) yield* secretsAt(member, secrets.member(name), pointer(place, name));
  }
}
