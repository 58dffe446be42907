import { expect, it } from 'vitest'
import { added, NOTHING, type Failure } from './count'

it('adds up, and keeps the failure of the earliest round', () => {
  const failure = (round: number): Failure => ({ kind: 'lost', what: '', seed: 1, round, moment: 'playing', folder: '', again: '' })
  const one = { ...NOTHING, rounds: 2, confirmed: 5, lost: 1, first: failure(9) }
  const two = { ...NOTHING, rounds: 1, confirmed: 1, stuck: 1, first: failure(4) }
  expect(added(one, two)).toEqual({ rounds: 3, confirmed: 6, lost: 1, broken: 0, stuck: 1, first: failure(4) })
  expect(added(two, one).first).toEqual(failure(4))
  expect(added(NOTHING, one).first).toEqual(failure(9))
})
