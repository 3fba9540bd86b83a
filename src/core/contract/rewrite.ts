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
export const rewrite = (node: unknown, changes: Changes): unknown => changed(node, changes, false, Number.POSITIVE_INFINITY);

/** The same of a document; what stands in an operation or under a component is changed when somebody first looks at it, for of a large contract a call needs little. */
export const rewriteLate = (document: object, changes: Changes): unknown => changed(document, changes, false, 0);

/** So deep operations lie (`/paths/<path>/<method>`), and components; and what they consist of. */
const isLate = (depth: number): boolean => depth === 2 || depth === 3;

function changed(node: unknown, changes: Changes, isMap: boolean, depth: number): unknown {
  if (Array.isArray(node)) return node.map((item) => changed(item, changes, false, depth + 1));
  if (typeof node !== 'object' || node === null) return node;
  const entered = changes.enter?.(node as Node, isMap) ?? (node as Node);
  const members: Node = {};
  for (const name of Object.keys(entered)) {
    const change = () => (isKept(name, entered[name], isMap) ? entered[name] : changed(entered[name], changes, !isMap && maps.has(name), depth + 1));
    if (isLate(depth)) setLate(members, name, change);
    else members[name] = change();
  }
  return isMap ? members : (changes.leave?.(members) ?? members);
}

/** A member that is made when it is first read. */
function setLate(node: Node, name: string, make: () => unknown): void {
  const set = (value: unknown) => Object.defineProperty(node, name, { value, enumerable: true, configurable: true, writable: true });
  Object.defineProperty(node, name, { enumerable: true, configurable: true, get: () => set(make())[name] });
}

/** Shows every object of a description; examples and other values are none. */
export function visit(node: unknown, see: (node: Node) => void, isMap = false): void {
  if (typeof node !== 'object' || node === null) return;
  if (Array.isArray(node)) {
    for (const item of node) visit(item, see);
    return;
  }
  see(node as Node);
  // No list of members: of a large document there would be ten thousands.
  for (const name in node) {
    const value = (node as Node)[name];
    if (!isKept(name, value, isMap)) visit(value, see, !isMap && maps.has(name));
  }
}

const isKept = (name: string, value: unknown, isMap: boolean): boolean => typeof value !== 'object' || (!isMap && isValue(name, value));

/** A schema has a list of example values, all others a map of Example objects. */
const isValue = (name: string, value: unknown): boolean =>
  values.has(name) || (name === 'examples' && Array.isArray(value)) || (name.startsWith('x-') && !maps.has(name));
