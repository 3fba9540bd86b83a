type Labels = Readonly<Record<string, string>>;
type Test = (labels: Labels) => boolean;

const key = '[A-Za-z0-9](?:[-A-Za-z0-9._/]*[A-Za-z0-9])?';
const value = '[-A-Za-z0-9._]*';

/** The forms of an expression, each with what it asks of labels. */
const forms: readonly (readonly [form: RegExp, test: (key: string, values: readonly string[]) => Test])[] = [
  [form(`(${key})`), (name) => (labels) => Object.hasOwn(labels, name)],
  [form(`!\\s*(${key})`), (name) => (labels) => !Object.hasOwn(labels, name)],
  [form(`(${key})\\s*==?\\s*(${value})`), isOneOf],
  [form(`(${key})\\s*!=\\s*(${value})`), isNoneOf],
  [form(`(${key})\\s+in\\s*\\(([^()]*)\\)`), isOneOf],
  [form(`(${key})\\s+notin\\s*\\(([^()]*)\\)`), isNoneOf],
];

/** What a label filter asks of an object's labels: all of its expressions, which commas part. `undefined` = it cannot be read. */
export function labelFilter(text: string): Test | undefined {
  const tests = text.trim() === '' ? [] : text.split(/,(?![^(]*\))/).map(testOf);
  return tests.every((test) => test !== undefined) ? (labels) => tests.every((test) => test(labels)) : undefined;
}

function testOf(expression: string): Test | undefined {
  for (const [pattern, test] of forms) {
    const [, name, values = ''] = pattern.exec(expression.trim()) ?? [];
    if (name !== undefined)
      return test(
        name,
        values.split(',').map((part) => part.trim()),
      );
  }
  return undefined;
}

function form(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`);
}

function isOneOf(name: string, values: readonly string[]): Test {
  return (labels) => Object.hasOwn(labels, name) && values.includes(labels[name] ?? '');
}

function isNoneOf(name: string, values: readonly string[]): Test {
  const isIn = isOneOf(name, values);
  return (labels) => !isIn(labels);
}
