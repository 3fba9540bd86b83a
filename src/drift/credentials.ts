import { type DriftCall, type NamedScheme, schemesOf } from './calls.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** `BearerToken` is looked for in `PAYSTUB_CREDENTIAL_BEARER_TOKEN`. */
const variableOf = (scheme: string): string =>
  `PAYSTUB_CREDENTIAL_${scheme
    .replaceAll(/([a-z\d])([A-Z])/g, '$1_$2')
    .replaceAll(/[^A-Za-z\d]+/g, '_')
    .toUpperCase()}`;

const credentialOf = ({ scheme_name }: NamedScheme, env: Environment): string | undefined =>
  env[variableOf(scheme_name)] || env.PAYSTUB_CREDENTIAL || undefined;

/** Where the credentials of these calls are looked for and not found. */
export const missingVariables = (calls: readonly DriftCall[], env: Environment): readonly string[] => [
  ...new Set(
    calls.flatMap(({ operation }) =>
      schemesOf(operation).flatMap((scheme) => (credentialOf(scheme, env) === undefined ? [variableOf(scheme.scheme_name)] : [])),
    ),
  ),
];

/** The call with the credentials that the environment holds, where the contract wants them. */
export const signed = (call: DriftCall, env: Environment): DriftCall =>
  schemesOf(call.operation).reduce((result, scheme) => {
    const value = credentialOf(scheme, env);
    return value === undefined ? result : withCredential(result, scheme, value);
  }, call);

function withCredential(
  call: DriftCall,
  { type, scheme = 'bearer', in: place, name = 'authorization', 'x-paystub-scheme-word': word }: NamedScheme,
  value: string,
): DriftCall {
  const header = (key: string, text: string) => ({ ...call, headers: { ...call.headers, [key]: text } });
  if (type === 'apiKey' && place === 'query') return { ...call, query: { ...call.query, [name]: value } };
  if (type === 'apiKey' && place === 'cookie') return header('cookie', [call.headers.cookie, `${name}=${value}`].filter(Boolean).join('; '));
  if (type === 'apiKey') return header(name.toLowerCase(), word ? `${word} ${value}` : value);
  return header('authorization', scheme.toLowerCase() === 'basic' ? `Basic ${Buffer.from(value).toString('base64')}` : `Bearer ${value}`);
}

/** Nothing of the environment's credentials may stand in what is written: a vendor may repeat them. */
export function withoutCredentials(text: string, env: Environment): string {
  const secrets = Object.entries(env).flatMap(([name, value]) =>
    name.startsWith('PAYSTUB_CREDENTIAL') && value ? [value, Buffer.from(value).toString('base64'), encodeURIComponent(value)] : [],
  );
  return secrets.reduce((clean, secret) => clean.replaceAll(secret, '****'), text);
}
