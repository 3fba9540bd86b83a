export { ApiError, type ApiErrorDetails, type Reason, type Violation } from './api-error.js';
export { type CalendarUnit, daysBetween, isTimeZone, later, nextOf } from './calendar.js';
export type { CallInfo, Clock, Context, Credential, CredentialRecord, Ids, Timers } from './context.js';
export { cookie } from './cookie.js';
export type { Call, Handler, Handlers, Input, ReplyOf } from './handlers.js';
export { fraction, share } from './money.js';
export { type Reply, type ReplyHeaders, reply } from './reply.js';
export type { Collection, Collections, StoredRecord } from './state.js';
export type { Asked, ErrorBody, Refusal, RefusalContext, Timer, Vendor } from './vendor.js';
