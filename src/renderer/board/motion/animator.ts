import { createTweens } from './tweens'

/** What gives out frames; the browser in the game, a hand-turned clock in tests. */
export interface Frames {
  readonly now: () => number
  readonly request: (frame: () => void) => number
  readonly cancel: (id: number) => void
}

const BROWSER: Frames = {
  now: () => performance.now(),
  request: (frame) => requestAnimationFrame(frame),
  cancel: (id) => cancelAnimationFrame(id),
}

/** Moves things. */
export interface Mover {
  /** Moves something over a time, after a delay; settles it at once when everything is still. */
  readonly run: (ms: number, step: (progress: number) => void, delay?: number, done?: () => void) => void
}

/** Draws when something changed or moves, and never otherwise. */
export interface Animator extends Mover {
  /** Draws once in the next frame. */
  readonly touch: () => void
  /** Brings everything that moves to its end. */
  readonly settle: () => void
  readonly setStill: (still: boolean) => void
  readonly moving: () => boolean
  readonly stop: () => void
}

/** Makes an animator that calls `draw` for every frame that is needed. */
export function createAnimator(draw: () => void, frames: Frames = BROWSER): Animator {
  const tweens = createTweens()
  let requested = 0
  let [still, stopped] = [false, false]

  const frame = (): void => {
    requested = 0
    if (stopped) return
    tweens.step(frames.now())
    draw()
    if (tweens.any()) touch()
  }
  const touch = (): void => {
    if (requested === 0 && !stopped) requested = frames.request(frame)
  }
  const settle = (): void => {
    if (tweens.finish()) touch()
  }
  return {
    touch,
    run: (ms, step, delay = 0, done = () => undefined) => {
      if (still || ms <= 0) {
        step(1)
        done()
      } else tweens.add({ from: frames.now() + delay, ms, step, done })
      touch()
    },
    settle,
    setStill: (wanted) => {
      still = wanted
      if (still) settle()
    },
    moving: tweens.any,
    stop: () => {
      stopped = true
      tweens.drop()
      if (requested !== 0) frames.cancel(requested)
      requested = 0
    },
  }
}

/** Starts fast and lands softly. */
export function easeOut(t: number): number {
  return 1 - (1 - t) ** 3
}

/** Leaves softly and lands softly. */
export function easeBoth(t: number): number {
  return t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2
}
