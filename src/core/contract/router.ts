/** What a call leads to: a value and the path's parameters, decoded; or a path that knows other methods only. */
export type Route<Value> =
  | { readonly value: Value; readonly path: Readonly<Record<string, string>> }
  | { readonly value?: undefined; readonly path?: undefined; readonly allow: readonly string[] };

interface Node<Value> {
  readonly literals: Map<string, Node<Value>>;
  /** Segments with a parameter, `{id}` or `{id}:cancel`, most literal text first. */
  readonly patterns: { readonly template: string; readonly regExp: RegExp; readonly node: Node<Value> }[];
  readonly methods: Map<string, { readonly value: Value; readonly names: readonly string[] }>;
}

const newNode = <Value>(): Node<Value> => ({ literals: new Map(), patterns: [], methods: new Map() });

/**
 * Finds what is registered under a path template (`/orders/{orderId}`). A literal segment wins over a parameter
 * (OpenAPI 3.1, 4.8.8.2); the cost depends on the length of the path, not on the number of templates.
 */
export class Router<Value> {
  readonly #root = newNode<Value>();

  add(method: string, template: string, value: Value): void {
    const names: string[] = [];
    const node = segments(template).reduce((parent, segment) => child(parent, decoded(segment), names), this.#root);
    // Where two templates mean the same path, the first one stands.
    if (!node.methods.has(method)) node.methods.set(method, { value, names });
  }

  /** `undefined` = no template fits. @throws URIError for a broken percent escape. */
  find(method: string, path: string): Route<Value> | undefined {
    const parts = path.includes('%') ? segments(path).map(decodeURIComponent) : segments(path);
    const values: string[] = [];
    // `DELETE /orders/{id}` is meant by DELETE /orders/search where the literal path knows GET only.
    const entry = walk(this.#root, parts, 0, values, ({ methods }) => methods.has(method))?.methods.get(method);
    if (entry) return { value: entry.value, path: byName(entry.names, values) };
    const allow = this.#methods(parts);
    return allow.length > 0 ? { allow } : undefined;
  }

  /** Those that any template knows which fits the path. */
  #methods(parts: readonly string[]): readonly string[] {
    const found = new Set<string>();
    walk(this.#root, parts, 0, [], ({ methods }) => {
      for (const method of methods.keys()) found.add(method);
      return false;
    });
    return [...found];
  }
}

function byName(names: readonly string[], values: readonly string[]): Record<string, string> {
  const path: Record<string, string> = {};
  for (let index = 0; index < names.length; index++) path[names[index] as string] = values[index] ?? '';
  return path;
}

/** What stands behind each slash; one at the end means the same path. */
function segments(path: string): string[] {
  const found: string[] = [];
  let slash = path.indexOf('/');
  while (slash >= 0 && slash < path.length - 1) {
    const next = path.indexOf('/', slash + 1);
    found.push(path.slice(slash + 1, next < 0 ? path.length : next));
    slash = next;
  }
  return found;
}

/** A template may be written as it would be sent. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

function child<Value>(parent: Node<Value>, segment: string, names: string[]): Node<Value> {
  if (!segment.includes('{')) {
    const known = parent.literals.get(segment);
    if (known) return known;
    const node = newNode<Value>();
    parent.literals.set(segment, node);
    return node;
  }
  names.push(...[...segment.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name as string));
  const template = segment.replaceAll(/\{[^}]+\}/g, '{}');
  const known = parent.patterns.find((pattern) => pattern.template === template);
  if (known) return known.node;
  const pattern = { template, regExp: regExpOf(template), node: newNode<Value>() };
  parent.patterns.push(pattern);
  parent.patterns.sort((a, b) => b.template.length - a.template.length);
  return pattern.node;
}

const regExpOf = (template: string): RegExp => new RegExp(`^${template.split('{}').map(literal).join('(.+?)')}$`, 's');
const literal = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** What the parameters of a segment stand for; one that is a parameter and nothing else needs no regular expression. */
function taken<Value>({ template, regExp }: Node<Value>['patterns'][number], part: string): readonly string[] | undefined {
  if (template === '{}') return part === '' ? undefined : [part];
  return regExp.exec(part)?.slice(1);
}

function walk<Value>(
  node: Node<Value>,
  parts: readonly string[],
  index: number,
  values: string[],
  isEnd: (node: Node<Value>) => boolean,
): Node<Value> | undefined {
  const part = parts[index];
  if (part === undefined) return isEnd(node) ? node : undefined;
  const exact = node.literals.get(part);
  const end = exact && walk(exact, parts, index + 1, values, isEnd);
  if (end) return end;
  for (const pattern of node.patterns) {
    const found = taken(pattern, part);
    if (!found) continue;
    const kept = values.length;
    values.push(...found);
    const end = walk(pattern.node, parts, index + 1, values, isEnd);
    if (end) return end;
    values.length = kept;
  }
  return undefined;
}
