/** Where a reply goes that comes bit by bit. */
export interface Sink {
  write(text: string): void;
  /** There will be no more. */
  end(): void;
}

/** In place of a reply's body: what is told as it happens, for as long as the caller listens. Begins when the head is sent; gives the way to stop. */
export type Feed = (sink: Sink) => () => void;

/** Data is never a function. */
export const isFeed = (body: unknown): body is Feed => typeof body === 'function';
