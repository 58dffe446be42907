import { describe, expect, it } from 'vitest'
import { EMPTY_OFFER, type Faction } from '../../../rules'
import { createPublicViewer } from '../host/public-table'
import { type AnyTableEvent, createPureTable } from '../testing/pure-table'
import { QUARTER_END, seating } from '../testing/seatings'
import { createTableViewer } from '../view/table-view'

const hold = { type: 'move.chosen', move: { type: 'rule', seat: 'tencent', application: 3, ruling: 'hold' } } as const

/** The last ruling of a quarter in which these are people, just made; Ali leads the next one. */
const justRuled = (...people: readonly Faction[]) => {
  const table = createPureTable(
    [{ pending: { kind: 'ruling', seat: 'tencent', application: 3 }, then: QUARTER_END }, { pending: { kind: 'action', seat: 'ali' } }],
    seating(...people),
  )
  return { table, ruled: table.send(table.open(), hold) }
}

const AWAY: readonly (readonly [string, readonly AnyTableEvent[]])[] = [
  ['looked at', []],
  ['found again behind another screen', [{ type: 'cover' }, { type: 'uncover' }]],
  ['found again after a pause', [{ type: 'pause' }, { type: 'resume' }]],
  [
    'found again after a pause with another screen over it',
    [{ type: 'pause' }, { type: 'cover' }, { type: 'uncover' }, { type: 'resume' }],
  ],
]

describe.each(AWAY)('the stamp of a person’s ruling, %s', (_, away) => {
  it.each([[['tencent']], [['tencent', 'ali']], [['tencent', 'pdd']]] as const)(
    'with %j at the table tells nobody who is next, nor their cards',
    (people) => {
      const { table, ruled } = justRuled(...people)
      const seen = table.send(ruled, ...away)
      const view = createTableViewer(table.keeper)(seen)
      expect(view).toMatchObject({ stage: 'ruling', legal: [], decider: null })
      expect(JSON.stringify(view)).not.toContain('secret-ali')
      expect(createPublicViewer(table.keeper)(seen, view)?.decider).toBeNull()
    },
  )

  it('takes no move and asks no adviser, and gives way to the market', () => {
    const { table, ruled } = justRuled('tencent', 'ali')
    const seen = table.send(ruled, ...away)
    const same = table.send(seen, { type: 'move.chosen', move: { type: 'end-turn', seat: 'ali' } }, { type: 'advice.ask' })
    expect(same.context.record).toBe(seen.context.record)
    expect(same.context.advice).toBeNull()
    const read = table.send(same, { type: 'show.done' })
    expect(table.stage(read)).toBe('ruling')
    expect(table.stage(table.send(read, { type: 'show.done' }))).toBe('market')
  })
})

const hinted = { ...EMPTY_OFFER, control: true }

describe('what a person shows with a hold', () => {
  it('lies beside the move, and everybody sees it with the ruling', () => {
    const table = createPureTable(
      [{ pending: { kind: 'ruling', seat: 'tencent', application: 3 }, then: QUARTER_END }, { pending: { kind: 'action', seat: 'ali' } }],
      seating('tencent', 'ali'),
    )
    const ruled = table.send(table.open(), { ...hold, told: { mood: 'open', nearest: hinted } })
    expect(ruled.context.record.notes).toEqual([{ at: 0, why: [], mood: 'open', nearest: hinted }])
    expect(createTableViewer(table.keeper)(ruled)).toMatchObject({
      show: { kind: 'ruling', mood: 'open', nearest: hinted },
      notes: [{ by: 'human' }],
    })
    const silent = createTableViewer(table.keeper)(table.send(table.open(), hold))
    expect(silent).toMatchObject({ show: { kind: 'ruling', mood: null, nearest: null }, notes: [] })
  })
})
