import type {} from 'vitest';
import type { PaystubMatchers } from './matchers/matchers.js';

export { type CallInput, matchers, type PaystubMatchers } from './matchers/matchers.js';

declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: the declaration that this adds to says so.
  interface Matchers<T = any> extends PaystubMatchers<T> {}
}
