import { type Call, type Handlers, reply } from '../../kit/index.js';
import type { TokenRecord } from './access.js';
import { accessTokenClaims, jwt } from './access-token.js';
import { invalidGrant, missingRefreshToken } from './errors.js';
import type { operations } from './spec.gen.js';
import type { State } from './state.js';

type Exchange = Call<operations['createAccessToken'], State>;

export const tokens = {
  /**
   * "Access Token": exchanges an API token for an access token that this sandbox then knows.
   * @throws ApiError 400 without an API token, or for one that is not good.
   */
  createAccessToken(call) {
    const refreshToken = call.body?.refreshToken;
    if (!refreshToken) throw missingRefreshToken();
    return reply(201, { accessToken: issue(call, apiTokenRecord(call, refreshToken)), refreshToken });
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
