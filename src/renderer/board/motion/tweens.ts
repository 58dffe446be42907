/** One thing that moves: told how far it is, 0 to 1, until it is there. */
interface Tween {
  readonly from: number
  readonly ms: number
  readonly step: (progress: number) => void
  readonly done: () => void
}

/** Things that move now. A step or an end may set something else moving. */
export interface Tweens {
  readonly add: (tween: Tween) => void
  readonly any: () => boolean
  /** Takes each to where it is at a time; those that are there are done and leave. */
  readonly step: (now: number) => void
  /** Takes each to its end, and says whether there was any. */
  readonly finish: () => boolean
  /** Forgets them where they are. */
  readonly drop: () => void
}

/** Makes an empty list of things that move. */
export function createTweens(): Tweens {
  let tweens: Tween[] = []
  const takeAll = (): readonly Tween[] => {
    const running = tweens
    tweens = []
    return running
  }
  return {
    add: (tween) => tweens.push(tween),
    any: () => tweens.length > 0,
    step: (now) => {
      for (const tween of takeAll()) {
        const progress = Math.min(1, (now - tween.from) / tween.ms)
        if (progress >= 0) tween.step(progress)
        if (progress < 1) tweens.push(tween)
        else tween.done()
      }
    },
    finish: () => {
      const running = takeAll()
      for (const tween of running) {
        tween.step(1)
        tween.done()
      }
      return running.length > 0
    },
    drop: () => void takeAll(),
  }
}
