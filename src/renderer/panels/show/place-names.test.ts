import { expect, it } from 'vitest'
import { placeNames } from './place-names'

it('names macro-regions as they stand within a sentence', () => {
  const places = [
    { kind: 'macro', id: 'south' },
    { kind: 'region', id: 'hubei' },
  ] as const
  expect(placeNames(places, 'en')).toBe('the South, Hubei')
  expect(placeNames(places, 'zh-CN')).toBe('华南、湖北')
})
