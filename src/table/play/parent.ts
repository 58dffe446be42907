import type { ActorRef, EventObject, Snapshot } from 'xstate'

/** Whom an actor reports to, given to it by whoever starts it: all it knows of its parent is what it may tell it. */
export type Parent<Event extends EventObject> = ActorRef<Snapshot<unknown>, Event>
