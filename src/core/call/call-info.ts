import type { Asked, CallInfo, Context } from '../../kit/index.js';
import { cookies } from './cookies.js';
import type { Caller, Input, PendingCall } from './pending-call.js';

type World = Context<Record<string, object>>;

/** The call as a vendor's `authorize` sees it. */
export const asked = (call: PendingCall, caller: Caller, world: World): Asked<Record<string, object>> => given(call, caller, world, { path: call.path });

/** The call as a vendor's handler sees it. */
export const handed = (call: PendingCall, caller: Caller, world: World, input: Input): World & CallInfo & Input =>
  given(call, caller, world, input) as World & CallInfo & Input;

// Written out: to spread the parts costs more than many a handler.
function given<Path>({ request, prefix, operation }: PendingCall, caller: Caller, world: World, input: Partial<Omit<Input, 'path'>> & { path: Path }) {
  return {
    state: world.state,
    clock: world.clock,
    id: world.id,
    random: world.random,
    emit: world.emit,
    timers: world.timers,
    credentials: world.credentials,
    profile: world.profile,
    strict: world.strict,
    violations: world.violations,
    atomically: world.atomically,
    operation: operation.id,
    method: operation.method,
    caller,
    header: (name: string) => request.header(name),
    cookie: (name: string) => cookies(request.header('cookie'))[name],
    link: (path: string) => `${request.origin}${request.mount}${prefix}${path}`,
    root: `${request.mount}${prefix}/`,
    path: input.path,
    query: input.query,
    headers: input.headers,
    cookies: input.cookies,
    body: input.body,
    cardNetwork: input.cardNetwork,
  };
}
