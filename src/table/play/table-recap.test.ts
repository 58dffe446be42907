import { describe, expect, it } from 'vitest'
import type { Deal, Faction, LogEntry } from '../../../rules'
import { FRESH_GUIDE } from '../game/game-record'
import { answered, createPureTable, readOut } from '../testing/pure-table'
import type { ScriptStep } from '../testing/script-rules'
import { seating } from '../testing/seatings'
import { createTableViewer } from '../view/table-view'
import { isLastTouch } from './table-recap'

const turn = (seat: Faction, then: readonly LogEntry[] = []): ScriptStep => ({ pending: { kind: 'action', seat }, then })
const ends = (seat: Faction) => answered('bot', { move: { type: 'end-turn', seat }, why: [] })
const AGAINST_PDD: LogEntry = { quarter: 1, kind: 'petitioned', seat: 'jd', against: 'pdd', amount: 2, cost: 1 }
const AGAINST_ALI: LogEntry = { ...AGAINST_PDD, against: 'ali' }

/** One person ends a turn, a bot moves, and it is that person's turn again. */
const after = (done: LogEntry, person: Faction = 'pdd') => {
  const table = createPureTable([turn(person), turn('jd', [done]), turn(person)], seating(person))
  const acted = table.send(table.open(), { type: 'turn.end' }, ends('jd'), { type: 'show.skip' })
  return { table, acted, back: table.send(acted, { type: 'show.skip' }) }
}

describe('one person among bots', () => {
  it('is told first what a bot did to them, without a curtain, until it is read', () => {
    const { table, back } = after(AGAINST_PDD)
    expect(createTableViewer(table.keeper)(back)).toMatchObject({ stage: 'recap', viewer: 'pdd', next: null })
    expect(createTableViewer(table.keeper)(back).recap).toContainEqual(AGAINST_PDD)
    const same = table.send(back, { type: 'turn.end' }, { type: 'seat.ready' }, { type: 'show.skip' })
    expect(same.context.record).toBe(back.context.record)
    expect(table.stage(same)).toBe('recap')
    expect(table.stage(table.send(back, { type: 'pause' }, { type: 'resume' }))).toBe('recap')
    expect(table.stage(table.send(back, { type: 'recap.done' }))).toBe('human-turn')
  })

  it('has no page in the way where a bot did something to another', () => {
    const { table, back } = after(AGAINST_ALI)
    expect(table.stage(back)).toBe('human-turn')
  })

  it('is not told again what was read, though the move after it is taken back', () => {
    const { table, back } = after(AGAINST_PDD)
    const moved = table.send(back, { type: 'recap.done' }, { type: 'move.chosen', move: { type: 'raise-capital', seat: 'pdd' } })
    expect(moved.context.record.played.length).toBe(back.context.record.played.length + 1)
    const undone = table.send(moved, { type: 'undo' })
    expect(undone.context.record.played.length).toBe(back.context.record.played.length)
    expect(table.stage(undone)).toBe('human-turn')
  })

  it('is told anew where the game is opened again before the next move', () => {
    const { table, back } = after(AGAINST_PDD)
    expect(table.stage(table.begin(back.context.record))).toBe('recap')
    const branch = { name: 'Ours', at: back.context.record.played.length, moves: [] }
    expect(table.stage(table.begin({ ...back.context.record, branch })), 'whoever branches off has just looked').toBe('human-turn')
  })

  it('has watched the scenes since their last move here, unless the game was opened since or they were skipped', () => {
    const { table, acted, back } = after(AGAINST_PDD)
    const isWatched = (snapshot: typeof back) => createTableViewer(table.keeper)(snapshot).recapWatched
    expect(isWatched(back)).toBe(true)
    expect(isWatched(table.begin(back.context.record)), 'nobody can say who watched it').toBe(false)
    const passed = { ...back, context: { ...back.context, watchedSince: acted.context.record.played.length + 1 } }
    expect(isWatched(passed as typeof back)).toBe(false)
  })

  it('is not stopped while the guide leads, and is once it was left', () => {
    const { table, acted, back } = after(AGAINST_ALI, 'ali')
    expect(table.stage(acted)).not.toBe('recap')
    expect(table.stage(back)).toBe('human-turn')
    const left = { ...back.context.record, guide: { ...FRESH_GUIDE, left: true } }
    expect(table.stage(table.begin(left))).toBe('recap')
  })
})

describe('what a bot does to somebody whose turns are over', () => {
  /** The same moment in the last quarter, jd on turn in this order of seats. */
  const inLastQuarter = (done: LogEntry, order: readonly number[], turn: number) => {
    const { context } = after(done).acted
    const { record } = context
    return isLastTouch({ ...context, record: { ...record, state: { ...record.state, quarter: 2, order, turn } as typeof record.state } })
  }

  it('stays until it is read, for no recap comes any more', () => {
    expect(inLastQuarter(AGAINST_PDD, [2, 0, 1, 3], 3)).toBe(true)
    expect(inLastQuarter(AGAINST_PDD, [2, 0, 1, 3, 3], 4), 'in the turn of the stage too').toBe(true)
  })

  it('stops nobody who skips', () => {
    const { context } = after(AGAINST_PDD).acted
    const { record } = context
    const state = { ...record.state, quarter: 2, order: [2, 0, 1, 3], turn: 3 } as typeof record.state
    const over = { ...context, record: { ...record, state } }
    expect(isLastTouch(over)).toBe(true)
    expect(isLastTouch({ ...over, pace: { ...over.pace, skipTo: 'turn' } })).toBe(false)
  })

  it('goes by where a turn is still to come, and where it was done to another', () => {
    expect(inLastQuarter(AGAINST_PDD, [0, 1, 3, 2], 2)).toBe(false)
    expect(inLastQuarter(AGAINST_ALI, [2, 0, 1, 3], 3)).toBe(false)
    expect(isLastTouch(after(AGAINST_PDD).acted.context), 'in a quarter after which more come').toBe(false)
  })
})

describe('an offer that a bot refuses', () => {
  const deal: Deal = { id: 1, counterTo: null, from: 'pdd', to: 'jd', give: [], take: [] }
  const answer = (accepted: boolean) => {
    const offered: ScriptStep = {
      pending: { kind: 'deal', seat: 'jd', deal },
      then: [{ quarter: 1, kind: 'deal-answered', deal, accepted }],
    }
    const table = createPureTable([offered, turn('pdd')], seating('pdd'))
    const thought = table.send(table.open(), answered('bot', { move: { type: 'answer-deal', seat: 'jd', accept: accepted }, why: [] }))
    const acted = table.send(thought, { type: 'show.skip' })
    return { table, acted, view: createTableViewer(table.keeper)(acted) }
  }

  it('stays on the screen until it is read, however long that takes', () => {
    const { table, acted, view } = answer(false)
    expect(view).toMatchObject({ stage: 'bot-turn', bot: { state: 'acted', refused: true } })
    expect(table.stage(readOut(table, acted))).toBe('bot-turn')
    expect(table.stage(table.send(acted, { type: 'show.skip' }))).toBe('human-turn')
  })

  it('goes by where it was taken', () => {
    const { table, acted, view } = answer(true)
    expect(view).toMatchObject({ bot: { state: 'acted', refused: false } })
    expect(table.stage(readOut(table, acted))).toBe('human-turn')
  })
})
