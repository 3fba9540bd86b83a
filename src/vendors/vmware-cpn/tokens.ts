import { type Context, type Handlers, reply } from '../../kit/index.js';
import type { TokenRecord } from './access.js';
import { accessTokenClaims, jwt, lifetime } from './access-token.js';
import { invalidGrant, missingToken } from './errors.js';
import type { operations } from './spec.gen.js';
import type { State } from './state.js';

type Exchange = Pick<Context<State>, 'credentials' | 'strict' | 'clock' | 'id'>;

export const tokens = {
  /**
   * "Access Token": exchanges an API token for an access token that this sandbox then knows.
   * @throws ApiError 400 without an API token, or for one that is not good.
   */
  createAccessToken(call) {
    const refreshToken = call.body?.refreshToken;
    if (!refreshToken) throw missingToken('refreshToken');
    return reply(201, { accessToken: issue(call, apiTokenRecord(call, refreshToken)), refreshToken });
  },

  /** "Get Access Token" of VMware Cloud services: the same, and says how long it lives. */
  authorizeApiToken(call) {
    const apiToken = call.body.api_token || call.body.refresh_token;
    if (!apiToken) throw missingToken('api_token');
    const access_token = issue(call, apiTokenRecord(call, apiToken));
    return reply(200, { access_token, expires_in: lifetime, refresh_token: apiToken, scope: '*', token_type: 'bearer' });
  },
} satisfies Handlers<operations, State>;

/** What the API token stands for. A lenient sandbox takes one it does not know, and then it stands for nobody in particular. */
function apiTokenRecord({ credentials, strict, clock }: Exchange, refreshToken: string): TokenRecord {
  const known = credentials.get(refreshToken) as TokenRecord | undefined;
  if (!strict && !refreshToken.startsWith('expired')) return known ?? { kind: 'api-token' };
  const isGood = known?.kind === 'api-token' && (known.expires ?? Number.POSITIVE_INFINITY) > clock.now().getTime();
  if (!isGood) throw invalidGrant(refreshToken);
  return known;
}

/** Makes an access token with the organization and roles of the API token, and makes it known. */
function issue({ credentials, clock, id }: Exchange, apiToken: TokenRecord): string {
  const { expires: _apiTokenExpires, ...who } = apiToken;
  const claims = accessTokenClaims(who, clock.now(), id.uuid('access-token'));
  const token = jwt(claims, id.hex('access-token-signature', 512));
  credentials.put(token, { ...who, kind: 'access-token', expires: claims.exp * 1000 });
  return token;
}
