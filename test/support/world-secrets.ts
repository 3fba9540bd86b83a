import fc from 'fast-check';
import type { Call } from './world-calls.js';

/** A card number and a security code. */
export interface Secret {
  readonly card: string;
  readonly code: string;
}

const checkDigit = (digits: string): number => {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + value - (value > 9 ? 9 : 0);
  }, 0);
  return (10 - (sum % 10)) % 10;
};

/** A card number of 13 to 19 digits that begins as cards do, ends in these four, and has a right check digit. */
function cardOf(start: string, last: string): string {
  const fitting = [...'0123456789'].find((digit) => checkDigit(`${start}${digit}${last.slice(0, 3)}`) === Number(last[3]));
  return `${start}${fitting}${last}`;
}

/** Two secrets that look the same once they are masked: what tells them apart must be told nowhere. */
export const twins: fc.Arbitrary<readonly [Secret, Secret]> = fc
  .record({ last: fc.stringMatching(/^\d{4}$/), length: fc.integer({ min: 13, max: 19 }), codeLength: fc.constantFrom(3, 4) })
  .chain(({ last, length, codeLength }) => {
    const digits = (count: number) => fc.stringMatching(new RegExp(`^[1-9]\\d{${count - 1}}$`));
    const secret = fc
      .tuple(fc.constantFrom('2', '3', '4', '5', '6'), digits(length - 6), digits(codeLength))
      .map(([first, middle, code]): Secret => ({ card: cardOf(first + middle, last), code }));
    return fc.tuple(secret, secret);
  })
  .filter(([one, other]) => one.card !== other.card && one.code !== other.code);

/** A call that carries the secret somewhere. */
export type Planted = (secret: Secret) => Call;

const path = '/orders/0000013ad6dd95746a399f90000a71384bf242cf/account/paymentInfo';
const headers = { 'Content-Type': 'application/json; charset=UTF-8', Cookie: 'OwnerId=b0d6352a-f66a-476d-8e1d-2f3f9dea5c49' };
const billingAddress = { city: 'Chicago', countryCode: 'US', postalCode: '60606', stateOrProvince: 'IL', street1: '100 N Riverside' };

const bodyOf = ({ card, code }: Secret) => ({
  paymentInfoType: 'credit_card',
  accountNumber: card,
  cardHolderName: 'John Smith',
  creditCardType: 'visa',
  expirationDate: '2099-12',
  verificationNumber: code,
  billingAddress,
});

const sent = (body: unknown, more: Partial<Call> = {}): Call => ({
  method: 'PUT',
  path,
  headers,
  body: typeof body === 'string' ? body : JSON.stringify(body),
  ...more,
});
const withMembers =
  (members: (secret: Secret) => object): Planted =>
  (secret) =>
    sent({ ...bodyOf(secret), ...members(secret) });
const harmless = bodyOf({ card: '4111111111111111', code: '123' });
const grouped = (card: string, mark: string) => card.replaceAll(/(\d{4})(?=\d)/g, `$1${mark}`);
/** As `withHeader`, of a call that is in order otherwise. */
const inHeader = (name: string, value: (secret: Secret) => string): Planted => {
  return (secret) => sent(harmless, { headers: { ...headers, [name]: value(secret) } });
};
const inPath = (where: (secret: Secret) => string, method = 'PUT'): Planted => {
  return (secret) => sent(harmless, { path: where(secret), method });
};
const text = (secret: Secret) => JSON.stringify(bodyOf(secret));

/** Everywhere that somebody may put a card number or a security code, rightly or wrongly. */
export const plants: Readonly<Record<string, Planted>> = {
  'where they belong': (secret) => sent(bodyOf(secret)),
  'where they belong, beside something wrong': withMembers(() => ({ expirationDate: 'soon' })),
  'where they belong, behind a strange id': (secret) => sent(bodyOf(secret), { path: path.replace('0000013a', '0000013f') }),
  'where they belong, without a credential': (secret) => sent(bodyOf(secret), { headers: { 'Content-Type': 'application/json' } }),
  'as numbers': withMembers(({ card, code }) => ({ accountNumber: Number(card), verificationNumber: Number(code) })),
  'in lists': withMembers(({ card, code }) => ({ accountNumber: [card], verificationNumber: [code] })),
  'in objects': withMembers(({ card, code }) => ({ accountNumber: { number: card }, verificationNumber: { code } })),
  'in groups of four': withMembers(({ card }) => ({ accountNumber: grouped(card, ' ') })),
  'in the holder’s name': withMembers(({ card }) => ({ cardHolderName: card })),
  'in the holder’s name, beside it': withMembers(({ card }) => ({ cardHolderName: `J. Smith ${grouped(card, '-')}` })),
  'in the address': withMembers(({ card }) => ({ billingAddress: { ...billingAddress, street1: card, street2: grouped(card, ' ') } })),
  'in a member that nobody knows': withMembers(({ card, code }) => ({ note: card, cvv: code, securityCode: code })),
  // Thirteen digits may be a moment in milliseconds.
  'as a number that nobody knows': withMembers(({ card }) => ({ note: card.length > 13 ? Number(card) : card })),
  'as a number with an exponent': (secret) => {
    const { card } = secret;
    const number = card.length > 13 ? `${card[0]}.${card.slice(1)}e${card.length - 1}` : `"${card}"`;
    return sent(text(secret).replace(/\}$/, `,"note":${number}}`));
  },
  'as the name of a member': withMembers(({ card }) => ({ [card]: true })),
  'written otherwise': withMembers(({ card, code }) => ({ account_number: card, VerificationNumber: code, 'verification-number': code })),
  'one level too deep': (secret) => sent({ ...harmless, billingAddress: { ...billingAddress, ...bodyOf(secret) } }),
  'wrapped up': (secret) => sent({ payment: bodyOf(secret) }),
  'in a list of bodies': (secret) => sent([bodyOf(secret), [bodyOf(secret)]]),
  'in a text that is no object': ({ card }) => sent(JSON.stringify(card)),
  'in JSON that ends too early': (secret) => sent(text(secret).slice(0, -2)),
  'in JSON that ends within the code': (secret) => sent(text(secret).slice(0, text(secret).indexOf(secret.code, 150) + 2)),
  'in JSON with a comma too many': (secret) => sent(text(secret).replace(/\}$/, ',}')),
  'in JSON with single quotes': (secret) => sent(text(secret).replaceAll('"', "'")),
  'in JSON without quotes': (secret) => sent(text(secret).replaceAll('"', '')),
  'in broken JSON, in lists and objects': ({ card, code }) =>
    sent(`{"accountNumber": [ "${card}" ], "verificationNumber": { "code" : "${code}" , }, "cvv" : [ ${code}`),
  'in broken JSON, written in escapes': ({ card, code }) => {
    const escaped = (digits: string) => [...digits].map((digit) => `\\u003${digit}`).join('');
    return sent(`{"accountNumber": "${escaped(card)}", "verificationNumber": "${escaped(code)}"`);
  },
  'in YAML': ({ card, code }) => sent(`accountNumber: ${card}\nverificationNumber: ${code}\n`),
  'in a form': (secret) =>
    sent(new URLSearchParams({ accountNumber: secret.card, verificationNumber: secret.code }).toString(), {
      headers: { ...headers, 'Content-Type': 'application/x-www-form-urlencoded' },
    }),
  'as another type': (secret) => sent(bodyOf(secret), { headers: { ...headers, 'Content-Type': 'text/plain' } }),
  'of no type': (secret) => sent(bodyOf(secret), { headers: { Cookie: headers.Cookie } }),
  'in the query': inPath(({ card, code }) => `${path}?accountNumber=${card}&verificationNumber=${code}&cvv=${code}`),
  'in the query, under another name': inPath(({ card }) => `${path}?q=${card}`),
  'in the query, in groups': inPath(({ card }) => `${path}?a=${grouped(card, '+')}&b=${grouped(card, '%20')}&c=${grouped(card, '-')}`),
  'in the query, in percent escapes': inPath(({ card, code }) => {
    const escaped = (digits: string) => [...digits].map((digit) => `%3${digit}`).join('');
    return `${path}?q=${escaped(card)}&verificationNumber=${escaped(code)}`;
  }),
  'as the order’s id': inPath(({ card }) => path.replace(/[0-9a-f]{40}/, card)),
  'in a path that is nobody’s': inPath(({ card, code }) => `/orders/${card}/card?cvv=${code}`),
  'in a path with another method': inPath(({ card, code }) => `${path.replace(/[0-9a-f]{40}/, card)}?verificationNumber=${code}`, 'PATCH'),
  'in a header': inHeader('X-Card', ({ card }) => card),
  'in a header of the member’s name': inHeader('X-Verification-Number', ({ code }) => code),
  'in a header in groups': inHeader('User-Agent', ({ card }) => `curl (${grouped(card, ' ')})`),
  'in a referrer': inHeader('Referer', ({ card, code }) => `https://shop.test/pay?card=${card}&cvv=${code}`),
  'in a cookie': inHeader('Cookie', ({ card, code }) => `${headers.Cookie}; card=${card}; cvv=${code}; ${card}`),
  'in a wish': inHeader('Prefer', ({ card }) => `example=${card}`),
};
