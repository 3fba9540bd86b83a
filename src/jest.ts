import type {} from 'expect';
import type { PaystubMatchers } from './matchers/matchers.js';

export { type CallInput, matchers, type PaystubMatchers } from './matchers/matchers.js';

declare module 'expect' {
  interface Matchers<R extends void | Promise<void>, T = unknown> extends PaystubMatchers<R> {}
}
