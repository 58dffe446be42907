/** One thing that moves: told how far it is, 0 to 1, until it is there. */
interface Tween {
  readonly from: number
  readonly ms: number
  readonly step: (progress: number) => void
  readonly done: () => void
}

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
  let tweens: Tween[] = []
  let requested = 0
  let still = false
  let stopped = false

  const frame = (): void => {
    requested = 0
    if (stopped) return
    const now = frames.now()
    const running = tweens
    tweens = []
    for (const tween of running) {
      const progress = Math.min(1, (now - tween.from) / tween.ms)
      if (progress >= 0) tween.step(progress)
      if (progress < 1) tweens.push(tween)
      else tween.done()
    }
    draw()
    if (tweens.length > 0) touch()
  }
  const touch = (): void => {
    if (requested === 0 && !stopped) requested = frames.request(frame)
  }
  const settle = (): void => {
    const running = tweens
    tweens = []
    for (const tween of running) {
      tween.step(1)
      tween.done()
    }
    if (running.length > 0) touch()
  }
  return {
    touch,
    run: (ms, step, delay = 0, done = () => undefined) => {
      if (still || ms <= 0) {
        step(1)
        done()
      } else tweens.push({ from: frames.now() + delay, ms, step, done })
      touch()
    },
    settle,
    setStill: (wanted) => {
      still = wanted
      if (still) settle()
    },
    moving: () => tweens.length > 0,
    stop: () => {
      stopped = true
      tweens = []
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
