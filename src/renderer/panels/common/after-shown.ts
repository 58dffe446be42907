/** What gives out frames and waits; the browser in the game, a hand-turned clock in tests. */
export interface Stage {
  readonly request: (frame: () => void) => number
  readonly cancel: (frame: number) => void
  readonly wait: (done: () => void, ms: number) => number
  readonly forget: (wait: number) => void
}

const BROWSER: Stage = {
  request: (frame) => requestAnimationFrame(frame),
  cancel: (frame) => cancelAnimationFrame(frame),
  wait: (done, ms) => window.setTimeout(done, ms),
  forget: (wait) => clearTimeout(wait),
}

/**
 * Calls back once what is on the page now has been there for so many milliseconds, counted from when it was drawn: a computer that draws
 * late, or a window nobody sees, would use up a time counted from anything earlier. Returns what calls it off.
 */
export const afterShown = (ms: number, done: () => void, stage: Stage = BROWSER): (() => void) => {
  let wait: number | null = null
  // A frame is asked for before it is drawn: only the one after it comes when the first has been.
  let frame = stage.request(() => {
    frame = stage.request(() => {
      wait = stage.wait(done, ms)
    })
  })
  return () => {
    stage.cancel(frame)
    if (wait !== null) stage.forget(wait)
  }
}
