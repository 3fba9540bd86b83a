/**
 * The id of an order, or of a product or service in it: 40 hexadecimal digits, the moment of creation in milliseconds since 1970, in 16
 * digits, then 24 of chance. The documented ids read so: 0000013ad6dd9574… was made on 6 November 2012.
 */
export const newId = (now: Date, chance: string): string => now.getTime().toString(16).padStart(16, '0') + chance;

/** Whether a text has the form of an `OwnerId`: a lower-case UUID. */
export const isOwnerId = (text: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
