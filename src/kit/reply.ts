/** Headers of a reply, as the vendor writes them. A list stands for a header that is sent several times (`Set-Cookie`). */
export type ReplyHeaders = Readonly<Record<string, string | readonly string[]>>;

/** What a handler answers: a status of the contract, the body as data (not yet JSON), and headers beside `Content-Type`. */
export interface Reply<Status extends number = number, Body = unknown> {
  readonly status: Status;
  readonly body: Body;
  readonly headers?: ReplyHeaders;
  /** The media type of the body; needed only where the contract lists several for this status. */
  readonly mediaType?: string;
}

/** Answers `status` with `body`; for a status without a body leave it out. */
export function reply<const Status extends number>(status: Status): Reply<Status, undefined>;
export function reply<const Status extends number, const Body>(status: Status, body: Body, more?: Pick<Reply, 'headers' | 'mediaType'>): Reply<Status, Body>;
export function reply(status: number, body?: unknown, more?: Pick<Reply, 'headers' | 'mediaType'>): Reply {
  return more ? { status, body, ...more } : { status, body };
}
