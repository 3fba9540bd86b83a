/** The networks that a card number can be told by. */
export type CardNetwork = keyof typeof firstDigits;

/** How the numbers of each network begin (ISO/IEC 7812 issuer ranges, as the networks publish them). */
const firstDigits = {
  visa: /^4/,
  mastercard: /^(5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/,
  amex: /^3[47]/,
  discover: /^(6011|64[4-9]|65)/,
  jcb: /^35(2[89]|[3-8])/,
  diners: /^3(0[0-5]|[689])/,
};

const networks = Object.keys(firstDigits) as readonly CardNetwork[];

/** The network of a card number, by its first digits; `undefined` for numbers of none. Blanks and dashes count for nothing. */
export function cardNetworkOf(number: string): CardNetwork | undefined {
  const digits = number.replaceAll(/[ -]/g, '');
  return networks.find((network) => firstDigits[network].test(digits));
}
