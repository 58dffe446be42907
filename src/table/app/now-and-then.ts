import type { Actor, AnyActorLogic } from 'xstate'

/** What measures the time between two drawings: an actor's own clock, which tests may turn. */
type Clock = Actor<AnyActorLogic>['clock']

/** Draws at once, and while somebody is in a hurry only every so many milliseconds: drawing each move would take longer than making it. */
export const nowAndThen = (clock: Clock, draw: () => void, isHurried: () => boolean, everyMs: number): (() => void) => {
  let later: { readonly timer: unknown } | null = null
  const drawNow = (): void => {
    if (later !== null) clock.clearTimeout(later.timer)
    later = null
    draw()
  }
  return () => {
    if (!isHurried()) drawNow()
    else later ??= { timer: clock.setTimeout(drawNow, everyMs) }
  }
}
