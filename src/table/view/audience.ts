import type { Observer, Subscription } from 'xstate'
import { observing } from './observing'

/** Whoever watches something that is read anew each time it changes. */
export interface Audience<View> {
  readonly subscribe: (observer: Observer<View> | ((view: View) => void)) => Subscription
  /** Lets everybody look again. */
  readonly tell: () => void
}

/** Gathers an audience for what `now` reads; what it throws is told as an error to whoever listens for one. */
export const createAudience = <View>(now: () => View): Audience<View> => {
  const listeners = new Set<() => void>()
  return {
    subscribe: (observer) => {
      const listener = observing(observer, now)
      listeners.add(listener)
      return { unsubscribe: () => void listeners.delete(listener) }
    },
    tell: () => {
      for (const listener of listeners) listener()
    },
  }
}
