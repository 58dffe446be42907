import { describe, expect, it, vi } from 'vitest'
import { afterShown, type Stage } from './after-shown'

/** A stage whose frames and waits come when a test says so. */
const createStage = () => {
  let made = 0
  const frames = new Map<number, () => void>()
  const waits = new Map<number, { readonly done: () => void; readonly ms: number }>()
  const stage: Stage = {
    request: (frame) => (frames.set(++made, frame), made),
    cancel: (frame) => void frames.delete(frame),
    wait: (done, ms) => (waits.set(++made, { done, ms }), made),
    forget: (wait) => void waits.delete(wait),
  }
  const draw = (): void => {
    const now = [...frames.values()]
    frames.clear()
    for (const frame of now) frame()
  }
  return { stage, draw, frames, waits }
}

describe('what is shown for a time', () => {
  it('has all of it from when it is drawn, however late that is', () => {
    const { stage, draw, waits } = createStage()
    const done = vi.fn()
    afterShown(1300, done, stage)
    expect(waits.size, 'nothing counts before anything is drawn').toBe(0)
    draw()
    expect(waits.size, 'the frame is only being drawn').toBe(0)
    draw()
    expect([...waits.values()].map(({ ms }) => ms)).toEqual([1300])
    expect(done).not.toHaveBeenCalled()
    for (const { done: pass } of waits.values()) pass()
    expect(done).toHaveBeenCalledOnce()
  })

  it.each([0, 1, 2])('is called off after %i frames, and leaves nothing behind', (drawn) => {
    const { stage, draw, frames, waits } = createStage()
    const callOff = afterShown(1300, () => undefined, stage)
    for (let frame = 0; frame < drawn; frame++) draw()
    callOff()
    expect([frames.size, waits.size]).toEqual([0, 0])
  })
})
