import { type CardNetwork, cardNetworkOf } from '../kit/index.js';
import type { Secret } from './contract/openapi.js';
import type { MediaPlace, Operation } from './contract/operation.js';
import { replaceSecrets } from './contract/secrets.js';
import { atTheDoor, forEyes, scrub, scrubData } from './secrecy.js';

/** What security codes are called everywhere, whatever the contract calls its own. */
const codeNames = ['cvv', 'cvv2', 'cvc', 'cvc2', 'csc', 'securityCode'];

/** Headers that carry credentials, by the parts of their names. */
const credentialHeader = /authorization|cookie|token|secret|api-?key|password/i;

/** The values of the headers that carry credentials. */
export const credentialsIn = (headers: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(headers).flatMap(([name, value]) => (credentialHeader.test(name) ? value : []));

/** How many names of headers are remembered, how many harmless values of each, and how many characters such a header may have. */
const mostNames = 100;
const mostHarmless = 20;
const longestHarmless = 200;

const cookieAttribute = /^(path|domain|expires|max-age|samesite)$/i;

type HeaderKind = 'secret' | 'credential' | 'plain';

/** What a handler gets of a body. */
export interface HandlersBody {
  readonly body: unknown;
  readonly cardNetwork?: CardNetwork;
}

/**
 * What of a vendor's traffic may be kept and shown. A secret is known by its place in the contract; where it was put somewhere
 * else, by the name that it goes by; and a card number by its digits.
 */
export class Discretion {
  readonly #takesCards: boolean;
  readonly #names: ReadonlySet<string>;
  readonly #cardNames: ReadonlySet<string>;
  readonly #members: RegExp | undefined;
  /** A header that is called after a secret. */
  readonly #secretHeader: RegExp | undefined;
  /** What the name of a header says of its value. */
  readonly #kinds = new Map<string, HeaderKind>();
  /** Values by the name of their header that may be shown as they are. Callers send the same ones again and again. */
  readonly #harmless = new Map<string, Map<string, string>>();
  /** What was shown last: a caller's next call has mostly the same. */
  #latest: Readonly<Record<string, string | readonly string[]>> = {};

  /** @param secrets the names of members that the contract marks as secret */
  constructor(secrets: ReadonlyMap<string, Secret>) {
    const ofCards = [...secrets].filter(([, secret]) => secret !== 'token').map(([name]) => name);
    this.#takesCards = ofCards.length > 0;
    const extra = this.#takesCards ? codeNames : [];
    const names = [...secrets.keys(), ...extra];
    this.#names = new Set(names.map(plain));
    this.#cardNames = new Set([...ofCards, ...extra].map(plain));
    this.#secretHeader = names.length === 0 ? undefined : new RegExp(`(${[...this.#names].join('|')})$`);
    // One pass over the text for all of them: a member's name in any spelling, then its value.
    this.#members = names.length === 0 ? undefined : new RegExp(`((?:${names.map(spellings).join('|')})["']?\\s*[:=]\\s*)(${values})`, 'gi');
  }

  /**
   * A body as a handler gets it: of a card number the last four digits, whichever member of whichever operation it stands in; no security
   * code, where cards are taken; and the network of the first card number, which the last four digits do not tell. `seen` is the body
   * as people see it: where the contract has no secrets and that is all of it, there is nothing to take out.
   */
  forHandler(operation: Operation, media: MediaPlace, body: unknown, seen: unknown, text?: string): HandlersBody {
    const secrets = operation.secretsOf(media);
    if (secrets.isBare) return { body: seen === body ? body : scrubData(body, text) };
    const cards: string[] = [];
    const known = replaceSecrets(body, secrets, (secret, value) => {
      if (secret === 'card') cards.push(String(value));
      return atTheDoor(secret, value);
    });
    const [cardNetwork] = cards.map(cardNetworkOf);
    const uncoded = this.#takesCards ? hideMembers(known, this.#cardNames) : known;
    return { body: scrubData(uncoded, text), ...(cardNetwork && { cardNetwork }) };
  }

  /** A body as people see it. `text` is the body as plain JSON, for who has that already. */
  body(operation: Operation, media: MediaPlace, body: unknown, text?: string): unknown {
    const secrets = operation.secretsOf(media);
    if (secrets.isBare) return scrubData(body, text);
    return scrubData(hideMembers(replaceSecrets(body, secrets, forEyes), this.#names));
  }

  /** A body that could not be read, as people see it; where it may have been one with a card in it, without any digit. */
  unread(text: string, isOfCards: boolean): string {
    const clean = this.text(text);
    return isOfCards && this.#takesCards ? clean.replaceAll(/\d/g, '*') : clean;
  }

  /** Text without the values that follow secret names, and without card numbers. */
  text(text: string): string {
    const clean = scrub(text);
    return this.#members && /[:=]/.test(clean)
      ? clean.replaceAll(this.#members, (_, name: string, value: string) => `${name}${value.startsWith('"') ? '"****"' : '****'}`)
      : clean;
  }

  /** Left as it was sent, escapes and all, unless there is something in it. */
  url(url: string): string {
    const decoded = decode(url);
    const clean = this.text(decoded);
    return clean === decoded ? url : clean;
  }

  headers(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>>;
  headers(headers: Readonly<Record<string, string | readonly string[]>>): Readonly<Record<string, string | readonly string[]>>;
  headers(headers: Readonly<Record<string, string | readonly string[]>>): Readonly<Record<string, string | readonly string[]>> {
    if (this.#areAsBefore(headers)) return this.#latest;
    const shown: Record<string, string | readonly string[]> = {};
    for (const name in headers) {
      const value = headers[name] as string | readonly string[];
      shown[name] = typeof value === 'string' ? this.#header(name, value) : value.map((one) => this.#header(name, one));
    }
    return (this.#latest = Object.freeze(shown));
  }

  /** Whether they are shown as the last ones were. What looks like that already is looked through all the same: a masked text can hold a card number of its own. */
  #areAsBefore(headers: Readonly<Record<string, string | readonly string[]>>): boolean {
    const names = Object.keys(this.#latest);
    let index = 0;
    for (const name in headers) {
      if (name !== names[index++]) return false;
      const value = headers[name];
      if (typeof value !== 'string' || this.#header(name, value) !== this.#latest[name]) return false;
    }
    return index === names.length;
  }

  #header(name: string, value: string): string {
    const harmless = this.#harmless.get(name)?.get(value);
    if (harmless !== undefined) return harmless;
    const shown = this.#shown(name, value);
    if (shown === value && name.length + value.length < longestHarmless) this.#keep(name, value);
    return shown;
  }

  #keep(name: string, value: string): void {
    const known = this.#harmless.get(name);
    if (known && known.size < mostHarmless) known.set(value, value);
    else if (known || this.#harmless.size < mostNames) this.#harmless.set(name, new Map([[value, value]]));
    else this.#harmless.clear();
  }

  #shown(name: string, value: string): string {
    const kind = this.#kindOf(name);
    if (kind === 'secret') return String(forEyes('token', value));
    return this.text(kind === 'credential' ? hidden(name, value) : value);
  }

  #kindOf(name: string): HeaderKind {
    const known = this.#kinds.get(name);
    if (known) return known;
    const kind = this.#secretHeader?.test(plain(name)) ? 'secret' : credentialHeader.test(name) ? 'credential' : 'plain';
    if (this.#kinds.size < mostNames && name.length < longestHarmless) this.#kinds.set(name, kind);
    return kind;
  }
}

/** `verification-number` and `VerificationNumber` are one name. */
const plain = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

const spellings = (name: string): string => name.split(/(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+/).join('[-_ ]?');

const values = `"(?:[^"\\\\]|\\\\.)*"?|'[^']*'?|[^,}&;\\s]+`;

function hideMembers(value: unknown, names: ReadonlySet<string>): unknown {
  if (typeof value !== 'object' || value === null || Buffer.isBuffer(value)) return value;
  if (Array.isArray(value)) return value.map((item) => hideMembers(item, names));
  const members = Object.entries(value).map(([name, member]) => [name, names.has(plain(name)) ? forEyes('token', member) : hideMembers(member, names)]);
  return Object.fromEntries(members);
}

/** `Bearer ****abcd`, `OwnerId=****abcd; Path=/`: enough to tell two credentials apart. */
function hidden(name: string, text: string): string {
  if (/cookie/i.test(name))
    return text.replaceAll(/([^=;\s]+)=([^;]*)/g, (pair, key: string, secret: string) =>
      cookieAttribute.test(key) ? pair : `${key}=${forEyes('token', secret)}`,
    );
  const place = text.indexOf(' ');
  return place < 0 ? String(forEyes('token', text)) : `${text.slice(0, place)} ${forEyes('token', text.slice(place + 1))}`;
}

function decode(url: string): string {
  if (!url.includes('%') && !url.includes('+')) return url;
  try {
    return decodeURIComponent(url.replaceAll('+', ' '));
  } catch {
    return url;
  }
}
