/**
 * Freezes plain JSON data through and through, so that a forgotten copy is an error and not a change behind the transaction. The members
 * that it shares with `former`, which is frozen already, are not gone through again.
 */
export function deepFreeze<Value>(value: Value, former?: object): Value {
  if (typeof value !== 'object' || value === null) return value;
  for (const name of Object.keys(value)) {
    const member = value[name as never];
    if (former?.[name as never] !== member) deepFreeze(member);
  }
  return Object.freeze(value);
}
