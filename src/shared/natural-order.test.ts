import { expect, it } from 'vitest'
import { compareNaturally } from './natural-order'

it('sorts names as people do, numbers by what they count', () => {
  const names = ['Noon (100)', 'Noon (11)', 'evening', 'Noon (10)', 'Noon', 'Evening 2']
  expect(names.sort(compareNaturally)).toEqual(['evening', 'Evening 2', 'Noon', 'Noon (10)', 'Noon (11)', 'Noon (100)'])
})
