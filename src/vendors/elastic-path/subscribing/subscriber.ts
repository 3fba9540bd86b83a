import type { Context } from '../../../kit/index.js';
import type { StoredSubscriber } from '../records.js';
import type { State } from '../state.js';

interface Person {
  readonly account_id: string;
  readonly name: string;
  readonly email: string;
}

/** The account's subscriber; where it has none yet, one is made (guide on checkout). */
export function subscriberOf(person: Person, making: Pick<Context<State>, 'state' | 'clock' | 'id' | 'emit'>): StoredSubscriber {
  const { state, clock, id, emit } = making;
  const [known] = state.subscribers.where('account_id', person.account_id);
  if (known) return known;
  const now = clock.now().toISOString();
  const { account_id, name, email } = person;
  const subscriber: StoredSubscriber = { id: id.uuid('subscriber'), owner: 'store', created_at: now, updated_at: now, account_id, name, email };
  emit('subscription-subscriber.created', { id: subscriber.id });
  return state.subscribers.put(subscriber.id, subscriber);
}
