import { describe, expect, it } from 'vitest'
import { MOVE_TYPES } from '../../../../rules'
import { MOVE_ROWS } from '../../table'
import { ADVICE_KEY, keyedActions, SHEET_KEY, SLIP_KEYS, TABLE_KEYS } from './key-list'

describe('the keys of the table', () => {
  it('each mean one thing', () => {
    const actions = MOVE_TYPES.flatMap((type) => MOVE_ROWS[type].key ?? [])
    const others = TABLE_KEYS.flatMap(({ keys }) => keys)
    const all = [...actions, ...others, ...SLIP_KEYS.filter(({ keys }) => keys.length === 1).flatMap(({ keys }) => keys)]
    expect(new Set(all).size).toBe(all.length)
    expect(others).toEqual(expect.arrayContaining([ADVICE_KEY, SHEET_KEY]))
  })

  it('stand on the sheet for every action that has one, once', () => {
    const onSheet = ([null, 'market', 'make', 'wechat', 'power'] as const).flatMap((group) => keyedActions(group).map(({ type }) => type))
    expect([...onSheet].sort()).toEqual(MOVE_TYPES.filter((type) => MOVE_ROWS[type].key !== null).sort())
    expect(onSheet).toContain('end-turn')
  })
})
