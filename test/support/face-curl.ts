/** An HTTP request as a printed curl command describes it. */
export interface Printed {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Reads a curl command as a shell would: quoted words, lines continued with a backslash. @throws Error for an option that no document uses */
export function readCurl(command: string): Printed {
  const words = [...command.replaceAll('\\\n', ' ').matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, single, double, bare]) => single ?? double ?? bare ?? '');
  const printed = { method: '', url: '', headers: {} as Record<string, string>, body: undefined as string | undefined };
  for (let index = 1; index < words.length; index++) {
    const word = words[index] ?? '';
    if (!word.startsWith('-')) printed.url = word;
    else if (word !== '-L') option(printed, word, words[++index] ?? '');
  }
  const { method, body, ...rest } = printed;
  return { ...rest, method: method || (body === undefined ? 'GET' : 'POST'), ...(body !== undefined && { body }) };
}

function option(printed: { method: string; url: string; headers: Record<string, string>; body: string | undefined }, name: string, value: string): void {
  if (name === '-X' || name === '--request') printed.method = value;
  else if (name === '--url') printed.url = value;
  else if (name === '--data' || name === '--data-raw') printed.body = value;
  else if (name === '-H' || name === '--header') {
    const colon = value.indexOf(':');
    printed.headers[value.slice(0, colon)] = value.slice(colon + 1).trim();
  } else throw new Error(`no document prints ${name}`);
}
