/** Seconds that an access token lives. Seen on the platform underneath (`expires_in`); Navigator publishes none. */
export const lifetime = 1799;

export interface AccessTokenClaims {
  readonly iss: string;
  readonly jti: string;
  /** Seconds since 1970. */
  readonly iat: number;
  /** Seconds since 1970: the first moment at which the token no longer works. */
  readonly exp: number;
  /** Id of the organization that the token belongs to, under the platform's name for it. */
  readonly context_name?: string;
  readonly perms?: readonly string[];
}

/** What an access token made at `now` says. */
export function accessTokenClaims(who: { readonly orgId?: string; readonly roles?: readonly string[] }, now: Date, jti: string): AccessTokenClaims {
  const iat = Math.floor(now.getTime() / 1000);
  return {
    iss: 'https://console.navigator.vmware.com',
    jti,
    iat,
    exp: iat + lifetime,
    ...(who.orgId === undefined ? {} : { context_name: who.orgId }),
    ...(who.roles === undefined ? {} : { perms: who.roles }),
  };
}

/** A JWT in shape: three base64url parts. The signature is `signature` (hexadecimal) as it stands; it proves nothing. */
export function jwt(claims: object, signature: string): string {
  const header = { alg: 'RS256', typ: 'JWT', kid: 'paystub' };
  const [head, body] = [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'));
  return `${head}.${body}.${Buffer.from(signature, 'hex').toString('base64url')}`;
}
