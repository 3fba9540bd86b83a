import type {} from 'expect';
import type { PaystubMatchers } from './matchers/matchers.js';

export { type CallInput, matchers, type PaystubMatchers } from './matchers/matchers.js';

declare module 'expect' {
  interface Matchers<R extends void | Promise<void>, T = unknown> extends PaystubMatchers<R> {}
}

declare global {
  // With `@types/jest` it is not the module that declares them.
  namespace jest {
    interface Matchers<R, T> extends PaystubMatchers<R> {}
  }
}
