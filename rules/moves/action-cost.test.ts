import { describe, expect, it } from 'vitest'
import { BASE_NUMBERS } from '../content/numbers'
import type { MoveType } from '../model/move'
import { MOVE_TYPES } from './registry'

/**
 * What says how many actions a move takes: `actionCost` in the numbers, its rule or its card, or nothing, since it is free for good. The
 * compiler asks for every type of move.
 */
const PRICED_BY: Readonly<Record<MoveType, 'numbers' | 'itself' | 'nothing'>> = {
  'choose-agenda': 'nothing',
  subsidise: 'numbers',
  fission: 'numbers',
  develop: 'numbers',
  'choose-one': 'numbers',
  serve: 'numbers',
  'play-card': 'itself',
  file: 'numbers',
  revise: 'numbers',
  withdraw: 'nothing',
  lobby: 'numbers',
  petition: 'numbers',
  'raise-capital': 'numbers',
  'propose-deal': 'nothing',
  'answer-deal': 'nothing',
  'counter-deal': 'nothing',
  'open-shops': 'numbers',
  'grow-organ': 'numbers',
  'set-toll': 'numbers',
  throttle: 'numbers',
  'traffic-support': 'numbers',
  'answer-support': 'nothing',
  bid: 'nothing',
  'end-turn': 'nothing',
  rule: 'nothing',
  'answer-counter': 'nothing',
}

describe('the actions a move takes', () => {
  it.each(MOVE_TYPES)('%s: the numbers name it if they are what prices it, and only then', (type) => {
    expect(Object.hasOwn(BASE_NUMBERS.actionCost, type)).toBe(PRICED_BY[type] === 'numbers')
  })

  it('the numbers price no move that there is not', () => {
    expect(Object.keys(BASE_NUMBERS.actionCost).filter((type) => !MOVE_TYPES.some((known) => known === type))).toEqual([])
  })
})
