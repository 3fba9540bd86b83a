import { type Collection, type Handlers, reply } from '../../kit/index.js';
import { refused } from './errors.js';
import type { components, operations } from './spec.gen.js';
import type { Client, State } from './state.js';

type AccessTokenRequest = components['schemas']['AccessTokenRequest'];

const lifetime = 3600;

export const accessTokens = {
  createAnAccessToken({ body, state, clock, id, credentials, strict }) {
    if (strict) knownClient(body, state.clients);
    else testersWord(body);
    const expires = Math.floor(clock.now().getTime() / 1000) + lifetime;
    const access_token = id.hex('access_token', 40);
    credentials.put(access_token, { expires: expires * 1000, identifier: body.grant_type });
    return reply(200, { access_token, token_type: 'Bearer', expires_in: lifetime, expires, identifier: body.grant_type });
  },
} satisfies Handlers<operations, State>;

function knownClient({ grant_type, client_id, client_secret }: AccessTokenRequest, clients: Collection<Client>): void {
  const client = clients.get(client_id);
  const needsSecret = grant_type === 'client_credentials';
  if (!client || (needsSecret && client.client_secret !== client_secret))
    throw refused(401, '/body/client_id', 'client', 'and its secret are no key of this store');
}

/** Any application key will do in a lenient sandbox, unless its name says what should happen. */
function testersWord({ client_id, client_secret = '' }: AccessTokenRequest): void {
  const says = (word: string) => client_id.startsWith(word) || client_secret.startsWith(word);
  if (says('expired')) throw refused(401, '/body/client_id', 'client', 'or its secret begins with expired: see the docs');
  if (says('forbidden')) throw refused(403, '/body/client_id', 'client', 'or its secret begins with forbidden: see the docs');
}
