import type { Handlers } from '../../../kit/index.js';
import type { operations } from '../spec.gen.js';
import type { State } from '../state.js';
import { contents } from './contents.js';
import { states } from './states.js';
import { subscriptions } from './subscriptions.js';

/** Who has bought it: subscriptions, what is in them, and their states. */
export const subscribing = { ...subscriptions, ...contents, ...states } satisfies Handlers<operations, State>;
