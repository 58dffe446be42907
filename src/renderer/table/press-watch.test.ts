import { expect, it } from 'vitest'
import { watchPresses } from './press-watch'

/** A page whose frames and timers the test lets pass. */
const fakePage = () => {
  const due: (() => void)[] = []
  const heard = new Map<string, () => void>()
  const page = {
    addEventListener: (kind: string, listener: () => void) => void heard.set(kind, listener),
    requestAnimationFrame: (frame: () => void) => due.push(frame),
    setTimeout: (after: () => void) => due.push(after),
  }
  const step = (): void => due.splice(0).forEach((next) => next())
  return {
    isAwaited: watchPresses(page as unknown as Parameters<typeof watchPresses>[0]),
    press: (kind: string) => heard.get(kind)?.(),
    step,
  }
}

it('a press waits for its picture until the frame after it has been handed on', () => {
  const { isAwaited, press, step } = fakePage()
  expect(isAwaited()).toBe(false)
  press('keydown')
  expect(isAwaited()).toBe(true)
  step()
  expect(isAwaited()).toBe(true)
  step()
  expect(isAwaited()).toBe(false)
})

it('a second press waits for a picture of its own', () => {
  const { isAwaited, press, step } = fakePage()
  press('pointerdown')
  step()
  press('pointerup')
  step()
  expect(isAwaited()).toBe(true)
  step()
  step()
  expect(isAwaited()).toBe(false)
})
