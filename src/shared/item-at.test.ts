import { expect, it } from 'vitest'
import { itemAt } from './item-at'

it('is the item of a list, and says what is missing where there is none', () => {
  expect(itemAt(['a', 'b'], 1)).toBe('b')
  expect(itemAt([0, null], 1)).toBeNull()
  expect(() => itemAt(['a', 'b'], 2)).toThrow('Nothing at 2 in a list of 2')
  expect(() => itemAt(['a', 'b'], -1)).toThrow('Nothing at -1 in a list of 2')
})
