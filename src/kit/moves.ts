/** A transition table: for each event where it leads, from → to. What is not listed cannot happen. */
export type Moves<Event extends string, State extends string> = Readonly<Record<Event, Readonly<Partial<Record<State, State>>>>>;

/** The state after the event. @throws Error where that cannot happen */
export function stateAfter<Event extends string, State extends string>(moves: Moves<Event, State>, event: Event, from: State): State {
  const to = moves[event][from];
  if (to === undefined) throw new Error(`what is ${from} cannot be ${event}`);
  return to;
}
