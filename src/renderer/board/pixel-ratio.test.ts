import { expect, it } from 'vitest'
import { onPixelRatio, type Pixels } from './pixel-ratio'

/** A screen whose pixel ratio can change; a query hears the end of its own ratio and nothing else. */
const screenOf = (first: number) => {
  const queries: { readonly query: string; readonly target: EventTarget }[] = []
  let ratio = first
  const pixels: Pixels = {
    get devicePixelRatio() {
      return ratio
    },
    matchMedia: (query) => {
      const target = new EventTarget()
      queries.push({ query, target })
      return target as MediaQueryList
    },
  }
  const change = (next: number): void => {
    const left = `(resolution: ${ratio}dppx)`
    ratio = next
    for (const { target } of queries.filter(({ query }) => query === left)) target.dispatchEvent(new Event('change'))
  }
  return { pixels, change }
}

it('hears of every change, to the projector and back, until nobody listens', () => {
  const { pixels, change } = screenOf(1.5)
  const heard: number[] = []
  const stop = onPixelRatio(pixels, () => heard.push(pixels.devicePixelRatio))
  change(1)
  change(1.5)
  change(2)
  expect(heard).toEqual([1, 1.5, 2])
  stop()
  change(1)
  expect(heard).toHaveLength(3)
})
