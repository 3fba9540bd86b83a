import { fixedDuration } from './duration.js';
import type { RateLimit } from './effect.js';

/** Calls counted since the window began. */
export interface Window {
  /** Milliseconds since 1970, on the sandbox clock. */
  readonly began: number;
  readonly calls: number;
}

/** The window with one more call. The first call begins one, and so does the first after its end; or before its beginning, where the clock was set back. */
export function counted({ per }: RateLimit, window: Window | undefined, now: number): Window {
  const isOpen = window && now >= window.began && now < window.began + lengthOf(per);
  return isOpen ? { ...window, calls: window.calls + 1 } : { began: now, calls: 1 };
}

/** Whole seconds until the window ends, as `Retry-After` counts them (RFC 9110, 10.2.3). */
export const retryAfter = ({ per }: RateLimit, { began }: Window, now: number): number => Math.ceil((began + lengthOf(per) - now) / 1000);

const lengthOf = (per: string): number => fixedDuration(per) ?? 0;
