/**
 * Freezes plain JSON data through and through, so that a forgotten copy is an error and not a change behind the transaction. The members
 * that it shares with `former`, which is frozen already, are not gone through again.
 */
export function deepFreeze<Value>(value: Value, former?: object): Value {
  if (typeof value !== 'object' || value === null) return value;
  // JSON data inherits nothing: `in` gives its own names, and makes no list of them.
  for (const name in value) {
    const member = value[name];
    if (former?.[name as never] !== member) deepFreeze(member);
  }
  return Object.freeze(value);
}
