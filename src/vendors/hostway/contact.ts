import { lettersInPhone, stateMissing } from './errors.js';
import type { components } from './spec.gen.js';
import type { Contact } from './state.js';

type Schemas = components['schemas'];
type Nested = Schemas['ContactInfoInput'] & { readonly name: { readonly salutation?: string } };
type Flat = Schemas['AccountContactInput'];

/** Countries whose addresses have a state or province. */
const withStates: readonly string[] = ['US', 'CA'];

/**
 * A contact as it is kept: the documented members and no others. Both forms are one, nested as in orders; `place` is where it stands in the body.
 * @throws ApiError 400 for letters in a phone number, or a missing state
 */
export function contactOf(given: Nested | Flat, place: string): Contact {
  const isNested = 'contactMedia' in given;
  const contact = isNested ? nested(given) : nested(folded(given));
  check(contact, (group, member) => (isNested ? `${place}/${group}/${member}` : `${place}/${member}`));
  return contact;
}

function nested({ name, address, contactMedia }: Nested): Contact {
  const { firstName, middleName, lastName, company, salutation } = name;
  const { street1, street2, city, stateOrProvince, postalCode, countryCode } = address;
  const { phone1, phone2, fax, email1, email1Format = 'html', email2, email2Format = email2 ? 'html' : undefined } = contactMedia;
  return {
    name: given({ firstName, middleName, lastName, company, salutation }),
    address: given({ street1, street2, city, stateOrProvince, postalCode, countryCode }),
    contactMedia: given({ phone1, phone2, fax, email1, email1Format, email2, email2Format }),
  };
}

function folded({ firstName, middleName, lastName, company, salutation, phone1, phone2, fax, email1, email2, ...address }: Flat): Nested {
  return {
    name: given({ firstName, middleName, lastName, company, salutation }),
    address,
    contactMedia: given({ phone1, phone2, fax, email1, email2, email1Format: 'html' as const }),
  };
}

type Given<Members> = { [Name in keyof Members]: Exclude<Members[Name], undefined> };

/** Without the members that are not there. */
const given = <Members extends object>(members: Members): Given<Members> =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as Given<Members>;

function check({ address, contactMedia }: Contact, at: (group: string, member: string) => string): void {
  for (const phone of ['phone1', 'phone2'] as const) {
    if (/\p{L}/u.test(contactMedia[phone] ?? '')) throw lettersInPhone(at('contactMedia', phone));
  }
  if (withStates.includes(address.countryCode) && !address.stateOrProvince) throw stateMissing(at('address', 'stateOrProvince'));
}
