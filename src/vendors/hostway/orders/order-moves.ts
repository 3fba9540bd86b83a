import { type Machine, type Moves, stateAfter } from '../../../kit/index.js';
import type { Order } from '../state.js';

type Status = Order['status'];

/** From → to. The states are documented; that a submitted order is worked on, and then is done or has failed, is inferred. */
const orderMoves: Moves<'submitted' | 'completed' | 'failed', Status> = {
  submitted: { new: 'submitted' },
  completed: { submitted: 'completed' },
  failed: { submitted: 'failed' },
};

export const orderMachine: Machine = { starts: ['new'], moves: orderMoves };

/** The order after the event. @throws Error where that cannot happen */
export const after = (order: Order, event: keyof typeof orderMoves): Order => ({ ...order, status: stateAfter(orderMoves, event, order.status) });
