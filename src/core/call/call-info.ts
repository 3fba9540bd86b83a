import type { CallInfo } from '../../kit/index.js';
import { cookies } from './cookies.js';
import type { Caller, PendingCall } from './pending-call.js';

/** What vendor code may know of the call beside its input. */
export function callInfo(call: PendingCall, caller: Caller): CallInfo {
  const { request, prefix, operation } = call;
  return {
    operation: operation.id,
    method: operation.method,
    caller,
    header: (name) => request.header(name),
    cookie: (name) => cookies(request.header('cookie'))[name],
    link: (path) => `${request.origin}${request.mount}${prefix}${path}`,
    root: `${request.mount}${prefix}/`,
  };
}
