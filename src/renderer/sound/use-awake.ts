import { useSyncExternalStore } from 'react'

/** What tells that the page is hidden, shown, stopped by the system or let go on. */
const EVENTS = ['visibilitychange', 'freeze', 'resume'] as const

const follow = (changed: () => void): (() => void) => {
  for (const event of EVENTS) document.addEventListener(event, changed)
  return () => {
    for (const event of EVENTS) document.removeEventListener(event, changed)
  }
}

/** Whether anybody can see the window: minimised, on another desktop or behind a lock it is heard no more than it is seen. */
export const useAwake = (): boolean => useSyncExternalStore(follow, () => document.visibilityState === 'visible')
