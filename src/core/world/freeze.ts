/** Freezes plain JSON data through and through, so that a forgotten copy is an error and not a change behind the transaction. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  for (const member of Object.values(value)) deepFreeze(member);
  return Object.freeze(value);
}
