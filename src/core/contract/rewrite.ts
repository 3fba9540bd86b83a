type Node = Record<string, unknown>;

/** Members whose own members have names that somebody chose: `properties: {default: …}` is a property called default. */
const maps = new Set(
  'paths webhooks callbacks responses content headers examples links encoding variables parameters requestBodies securitySchemes pathItems schemas properties patternProperties dependentSchemas $defs definitions x-paystub-profiles'.split(
    ' ',
  ),
);
/** Members that hold a value, not a description: whatever it looks like, it is to be left alone. */
const values = new Set(['example', 'default', 'const', 'enum', 'value']);

/** What is done to each object of a description on the way in, and on the way out, where a map of names is none. */
export interface Changes {
  readonly enter?: (node: Node, isMap: boolean) => Node;
  readonly leave?: (node: Node) => Node;
}

/** A copy of a description with every object changed. Examples and other values stay as they are. */
export function rewrite(node: unknown, changes: Changes, isMap = false): unknown {
  if (Array.isArray(node)) return node.map((item) => rewrite(item, changes));
  if (typeof node !== 'object' || node === null) return node;
  const entered = changes.enter?.(node as Node, isMap) ?? (node as Node);
  const members: Node = {};
  for (const name of Object.keys(entered)) {
    const value = entered[name];
    const isKept = typeof value !== 'object' || (!isMap && isValue(name, value));
    members[name] = isKept ? value : rewrite(value, changes, !isMap && maps.has(name));
  }
  return isMap ? members : (changes.leave?.(members) ?? members);
}

/** A schema has a list of example values, all others a map of Example objects. */
const isValue = (name: string, value: unknown): boolean =>
  values.has(name) || (name === 'examples' && Array.isArray(value)) || (name.startsWith('x-') && !maps.has(name));
