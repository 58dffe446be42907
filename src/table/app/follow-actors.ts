import type { AnyActorRef } from 'xstate'

/** Hears every change of an actor and of its children, as they come and go; a child's own children report to it. */
export const followActors = (actor: AnyActorRef, changed: () => void): void => {
  const followed = new WeakSet()
  const hear = (): void => {
    for (const child of Object.values<AnyActorRef | undefined>(actor.getSnapshot().children)) {
      if (child === undefined || followed.has(child)) continue
      followed.add(child)
      // A child's error reaches the root as an event, which decides what to do; here it only must not go unhandled.
      child.subscribe({ next: hear, error: hear })
    }
    changed()
  }
  actor.subscribe({ next: hear })
}
