/** Deeper texts are refused: no vendor has any, and recursion must end. */
const deepest = 64;

/** Says why a text cannot be used as JSON, without quoting it: `is not valid JSON: it ends too early`. */
export class UnreadableJson extends Error {
  override readonly name = 'UnreadableJson';
  constructor(
    message: string,
    /** What was read, where the fault was found afterwards. */
    readonly value?: unknown,
    readonly isTooDeep = false,
  ) {
    super(message);
  }
}

/**
 * Reads JSON that somebody sent: no deeper than 64 levels, and without a member called `__proto__`.
 * @throws UnreadableJson
 */
export function readJson(text: string): unknown {
  if (isTooDeep(text)) throw new UnreadableJson(`is nested deeper than ${deepest} levels`, undefined, true);
  const value = parse(text);
  // Any letter of the name may be escaped.
  if ((text.includes('__proto__') || text.includes('\\u')) && namesPrototype(value)) throw new UnreadableJson('has a member called __proto__', value);
  return value;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UnreadableJson(`is not valid JSON: ${explain(error as SyntaxError)}`);
  }
}

/** Counts brackets outside strings, without parsing. Most texts have not so many in all. */
function isTooDeep(text: string): boolean {
  if (count(text, '{') + count(text, '[') <= deepest) return false;
  let depth = 0;
  let inString = false;
  // Token by token, for a pattern of a whole string overflows on a long one.
  for (const [token] of text.matchAll(/\\.|["[\]{}]/gs)) {
    if (token === '"') inString = !inString;
    else if (!inString) depth += steps[token] ?? 0;
    if (depth > deepest) return true;
  }
  return false;
}

const steps: Readonly<Record<string, number>> = { '[': 1, '{': 1, ']': -1, '}': -1 };

/** How often a sign stands in a text; counting ends where it is enough. */
function count(text: string, sign: string): number {
  let found = 0;
  for (let place = text.indexOf(sign); place >= 0 && found <= deepest; place = text.indexOf(sign, place + 1)) found++;
  return found;
}

const namesPrototype = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && (Object.hasOwn(value, '__proto__') || Object.values(value).some(namesPrototype));

/** Node's message without the quoted text, which may hold a secret. */
const explain = (error: SyntaxError): string => /at position \d+( \(line \d+ column \d+\))?/.exec(error.message)?.[0] ?? 'it ends too early';
