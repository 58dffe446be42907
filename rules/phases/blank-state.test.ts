import { expect, it } from 'vitest'
import { cloneState } from '../model/clone'
import { benchScenario } from '../testing/builders'
import { createGame } from './create-game'

it('has the fields of its copies, in their order: one shape for every position', () => {
  const first = createGame({ scenario: benchScenario(), seed: 1 })
  expect(Object.keys(first)).toEqual(Object.keys(cloneState(first)))
})
