import { describe, expect, it, vi } from 'vitest'
import { createAnimator, type Frames } from './animator'

/** Frames turned by hand. */
function handFrames(): Frames & { readonly turn: (ms: number) => void; readonly waiting: () => boolean } {
  let now = 0
  let next: (() => void) | null = null
  return {
    now: () => now,
    request: (frame) => {
      next = frame
      return 1
    },
    cancel: () => {
      next = null
    },
    turn: (ms) => {
      now += ms
      const frame = next
      next = null
      frame?.()
    },
    waiting: () => next !== null,
  }
}

describe('the animator', () => {
  it('draws once for many touches, and asks for no frame while nothing changes', () => {
    const [frames, draw] = [handFrames(), vi.fn()]
    const animator = createAnimator(draw, frames)
    expect(frames.waiting()).toBe(false)
    animator.touch()
    animator.touch()
    frames.turn(16)
    expect(draw).toHaveBeenCalledTimes(1)
    expect(frames.waiting()).toBe(false)
  })

  it('moves a thing to its end and then rests', () => {
    const [frames, seen, done] = [handFrames(), [] as number[], vi.fn()]
    const animator = createAnimator(() => undefined, frames)
    animator.run(100, (t) => seen.push(t), 0, done)
    for (const ms of [25, 25, 75]) frames.turn(ms)
    expect(seen).toEqual([0.25, 0.5, 1])
    expect(done).toHaveBeenCalledTimes(1)
    expect(animator.moving()).toBe(false)
    expect(frames.waiting()).toBe(false)
  })

  it('waits for a delay before it moves', () => {
    const [frames, seen] = [handFrames(), [] as number[]]
    const animator = createAnimator(() => undefined, frames)
    animator.run(100, (t) => seen.push(t), 50)
    frames.turn(40)
    expect(seen).toEqual([])
    frames.turn(60)
    expect(seen).toEqual([0.5])
  })

  it('puts everything at its end at once when it is skipped or must be still', () => {
    const [frames, seen] = [handFrames(), [] as number[]]
    const animator = createAnimator(() => undefined, frames)
    animator.run(1000, (t) => seen.push(t))
    animator.settle()
    expect(seen).toEqual([1])
    animator.setStill(true)
    animator.run(1000, (t) => seen.push(t))
    expect(seen).toEqual([1, 1])
    expect(animator.moving()).toBe(false)
  })

  it('draws nothing more once it is stopped', () => {
    const [frames, draw] = [handFrames(), vi.fn()]
    const animator = createAnimator(draw, frames)
    animator.run(100, () => undefined)
    animator.stop()
    frames.turn(50)
    animator.touch()
    frames.turn(50)
    expect(draw).not.toHaveBeenCalled()
  })
})
