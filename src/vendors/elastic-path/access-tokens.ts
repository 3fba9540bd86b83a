import { ApiError, type Collection, type Handlers, reply } from '../../kit/index.js';
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
  if (!client || (needsSecret && client.client_secret !== client_secret)) throw new ApiError(401);
}

/** Any application key will do in a lenient sandbox, unless its name says what should happen. */
function testersWord({ client_id, client_secret = '' }: AccessTokenRequest): void {
  const says = (word: string) => client_id.startsWith(word) || client_secret.startsWith(word);
  if (says('expired')) throw new ApiError(401);
  if (says('forbidden')) throw new ApiError(403);
}
