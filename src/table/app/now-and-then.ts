import type { Actor, AnyActorLogic } from 'xstate'

/** What measures the time between two drawings: an actor's own clock, which tests may turn. */
type Clock = Actor<AnyActorLogic>['clock']

/** Draws at once, or where something else goes first only after so many milliseconds, together with what has changed until then. */
export const nowAndThen = (clock: Clock, draw: () => void, waitMs: () => number): (() => void) => {
  let later: { readonly timer: unknown } | null = null
  const drawNow = (): void => {
    if (later !== null) clock.clearTimeout(later.timer)
    later = null
    draw()
  }
  return () => {
    const wait = waitMs()
    if (wait === 0) drawNow()
    else later ??= { timer: clock.setTimeout(drawNow, wait) }
  }
}
