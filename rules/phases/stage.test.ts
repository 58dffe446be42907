import { describe, expect, it } from 'vitest'
import { STAGES, stageIn } from '../content/stages/stages'
import { ALI, FACTIONS, JD, PDD, SEATS, TENCENT, factionAt, type Faction } from '../model/ids'
import type { Move } from '../model/move'
import { legalMoves, searchMoves } from '../moves/enumerate'
import { checkMove } from '../moves/registry'
import { HIDDEN_BID, TALLIES, type GameState } from '../model/state'
import { ALL_SEATS } from '../model/indexes'
import { totals } from '../queries/account'
import { standingOf } from '../queries/standing'
import { closeQuarter, entries, offer, play, position, refusal, type Played } from '../testing/builders'
import { playerView, visibleLog } from '../visibility/player-view'
import { isStageTurn } from './stage'

const start = position({ turn: 'ali' })
const { stage } = start.config.numbers

/** Each seat bids what is said of it (0: nothing) and ends its turn. */
const bidding = (from: GameState, bids: Partial<Record<Faction, number>>): Played => {
  const moves = from.order.slice(0, SEATS).flatMap((seat): Move[] => {
    const faction = factionAt(seat)
    const amount = bids[faction] ?? 0
    return [...(amount > 0 ? [{ type: 'bid', seat: faction, amount } as const] : []), { type: 'end-turn', seat: faction }]
  })
  return play(from, ...moves)
}

describe('the season’s stage', () => {
  it('goes to the highest bid: the winner pays, and acts once more before the review', () => {
    const asked = position({ turn: 'ali', scenario: { start: { applications: [{ seat: 'ali', level: 2, offer: offer() }] } } })
    const { state, log, reveals } = bidding(asked, { ali: 2, pdd: 5, jd: 4 })
    expect(entries(log, 'stage-opened')).toMatchObject([{ bids: [2, 0, 5, 4], winner: 'pdd', tied: false }])
    expect(reveals).toBe(true)
    expect(state.cash).toEqual(asked.cash.map((cash, seat) => (seat === PDD ? cash - 5 : cash)))
    expect(state.pending).toEqual({ kind: 'action', seat: 'pdd' })
    expect(state.order).toEqual([...asked.order, PDD])
    expect(state.actionsLeft).toBe(stage.actions)
    expect(state.bids).toEqual([0, 0, 0, 0])
    expect(state.lastBids).toEqual([2, 0, 5, 4])
    expect(state.tally[PDD][TALLIES.indexOf('stages-won')]).toBe(1)
    expect(state.tally[PDD][TALLIES.indexOf('stage-spent')]).toBe(5)
    const acted = play(state, { type: 'subsidise', seat: 'pdd', region: 'hubei', amount: 1 }).state
    expect(acted.actionsLeft).toBe(stage.actions - 1)
    expect(play(acted, { type: 'end-turn', seat: 'pdd' }).state.pending.kind).toBe('ruling')
  })

  it('brings no second bid and no proposal', () => {
    const { state } = bidding(start, { jd: 1 })
    expect(refusal(state, { type: 'bid', seat: 'jd', amount: 1 })).toBe('stage.over')
    expect(refusal(state, { type: 'propose-deal', seat: 'jd', to: 'ali', give: [{ kind: 'cash', amount: 1 }], take: [] })).toBe(
      'deal.proposals',
    )
  })

  it('goes to nobody where nobody bids, and the quarter goes on', () => {
    const { state, log } = bidding(start, {})
    expect(entries(log, 'stage-opened')).toMatchObject([{ bids: [0, 0, 0, 0], winner: null, tied: false }])
    expect(state.quarter).toBe(start.quarter + 1)
  })

  it('is not opened where a scenario has none', () => {
    const without = position({ turn: 'ali', scenario: { numbers: { stage: { max: 0 } } } })
    const { state, log } = bidding(without, {})
    expect(entries(log, 'stage-opened')).toEqual([])
    expect(state.quarter).toBe(2)
  })

  it('counts a bid for the cash its seat still has', () => {
    const { state } = play(start, { type: 'bid', seat: 'ali', amount: 6 })
    state.cash[ALI] = 2
    const { state: after, log } = bidding(state, { tencent: 3 })
    expect(entries(log, 'stage-opened')).toMatchObject([{ bids: [2, 3, 0, 0], winner: 'tencent' }])
    expect(after.cash[ALI]).toBe(2)
  })

  it('goes, where bids are level, to whoever has fewer points on the board', () => {
    const points = totals(standingOf(start))
    const behind = [TENCENT, PDD].sort((a, b) => points[a] - points[b])[0]
    expect(points[TENCENT]).not.toBe(points[PDD])
    const { log } = bidding(start, { tencent: 4, pdd: 4, jd: 3 })
    expect(entries(log, 'stage-opened')).toMatchObject([{ winner: factionAt(behind), tied: true }])
  })

  it('is opened anew each quarter, with the bids of that quarter alone', () => {
    const first = closeQuarter(bidding(start, { jd: 4 }).state).state
    expect(first.quarter).toBe(2)
    expect(first.order).toHaveLength(SEATS)
    const { log } = bidding(first, { ali: 1 })
    expect(entries(log, 'stage-opened').at(0)).toMatchObject({ bids: [1, 0, 0, 0], winner: 'ali' })
  })

  it('its winner sits out the next ones, as many as the scenario says, and bids again after that', () => {
    const next = (from: GameState, bids: Partial<Record<Faction, number>>): GameState => closeQuarter(bidding(from, bids).state).state
    const won = next(start, { jd: 2, ali: 1 })
    expect(won.stageRest).toEqual([0, 0, 0, stage.rest])
    const asked = (state: GameState) =>
      checkMove({ ...state, pending: { kind: 'action', seat: 'jd' }, turn: 3, order: [0, 1, 2, 3] }, { type: 'bid', seat: 'jd', amount: 1 })
    expect(asked(won)).toEqual({ ok: false, code: 'stage.rest', params: { quarters: stage.rest } })
    let state = won
    for (let left = stage.rest - 1; left >= 0; left--) {
      state = bidding(state, {}).state
      expect(state.stageRest[JD]).toBe(left)
    }
    expect(asked(state)).toBeNull()
    const restless = position({ turn: 'ali', scenario: { numbers: { stage: { rest: 0 } } } })
    expect(asked(next(restless, { jd: 2 }))).toBeNull()
  })

  it('is not said to be sat out more often than it is still opened', () => {
    const last = position({
      turn: 'jd',
      set: (state) => {
        state.quarter = state.config.length
        state.stageRest = [0, 0, 0, 2]
      },
    })
    expect(checkMove(last, { type: 'bid', seat: 'jd', amount: 1 })).toEqual({ ok: false, code: 'stage.rest', params: { quarters: 1 } })
  })

  it('tells who sat it out when it is opened, the last of their rest among them, and nobody else', () => {
    const resting = position({ turn: 'ali', set: (s) => void (s.stageRest = [0, 2, 0, 1]) })
    const told = (from: GameState, bids: Partial<Record<Faction, number>>) => entries(bidding(from, bids).log, 'stage-opened')[0]?.resting
    expect(told(resting, { ali: 1 })).toEqual(['tencent', 'jd'])
    expect(told(resting, {})).toEqual(['tencent', 'jd'])
    expect(told(start, { ali: 1 })).toEqual([])
  })

  it('is surely not bid for by who sits it out: there is nothing to hide, to offer or to promise', () => {
    const resting = position({ turn: 'jd', set: (s) => void (s.stageRest = [2, 0, 0, 1]) })
    expect(legalMoves(resting).filter(({ type }) => type === 'bid')).toEqual([])
    expect(searchMoves(resting).filter(({ type }) => type === 'bid')).toEqual([])
    const late = position({
      turn: 'jd',
      set: (state) => {
        state.stageRest = [2, 0, 0, 0]
        state.order = [0, 1, 2, 3]
        state.turn = 3
      },
    })
    expect(playerView(late, null).bids).toEqual([0, HIDDEN_BID, HIDDEN_BID, HIDDEN_BID])
    const promise = (quarters: number) =>
      refusal(resting, {
        type: 'propose-deal',
        seat: 'jd',
        to: 'ali',
        give: [{ kind: 'promise', promise: { kind: 'no-bid', quarters } }],
        take: [{ kind: 'cash', amount: 1 }],
      })
    expect([promise(1), promise(2)]).toEqual(['deal.promise', null])
  })

  it('is a turn of its own: the fifth of the quarter, and no other', () => {
    const { state } = bidding(start, { jd: 1 })
    expect(isStageTurn(state)).toBe(true)
    for (const turn of [0, 1, 2, 3] as const) expect(isStageTurn({ ...state, turn })).toBe(false)
    expect(isStageTurn({ ...state, phase: 'review' })).toBe(false)
    expect(isStageTurn(start)).toBe(false)
  })

  it('follows the calendar', () => {
    const long = { startsAt: { year: 2020, quarter: 2 } }
    expect([1, 2, 3, 4, 5].map((quarter) => stageIn(long, quarter).id)).toEqual([
      'mid-year',
      'harvest',
      'double-11',
      'spring-gala',
      'mid-year',
    ])
    expect(STAGES.map(({ quarter }) => quarter)).toEqual([1, 2, 3, 4])
  })
})

describe('a bid', () => {
  const made = play(start, { type: 'bid', seat: 'ali', amount: 5 })
  const done = play(made.state, { type: 'end-turn', seat: 'ali' })
  const others = [...FACTIONS.filter((seat) => seat !== 'ali'), null]

  it('is known to its seat alone until it is opened', () => {
    expect(playerView(made.state, 'ali').bids[ALI]).toBe(5)
    expect(playerView(done.state, 'ali').bids[ALI]).toBe(5)
    expect(visibleLog(made.log, 'ali').map(({ kind }) => kind)).toContain('bid')
    for (const viewer of others) expect(playerView(done.state, viewer).bids[ALI]).toBe(HIDDEN_BID)
  })

  it('looks to others as if none had been made, in the turn and after it', () => {
    const silent = play(start, { type: 'end-turn', seat: 'ali' })
    for (const viewer of others) {
      expect(playerView(made.state, viewer)).toEqual(playerView(start, viewer))
      expect(playerView(done.state, viewer)).toEqual(playerView(silent.state, viewer))
      expect(visibleLog([...made.log, ...done.log], viewer)).toEqual(visibleLog(silent.log, viewer))
    }
  })

  it('may be thought of whoever has had a turn, and of nobody else', () => {
    const expected = ALL_SEATS.map((seat) => (done.state.order.indexOf(seat) <= 1 ? HIDDEN_BID : 0))
    expect(playerView(done.state, null).bids).toEqual(expected)
  })

  it('is laid open with the others', () => {
    const opened = bidding(start, { ali: 3, jd: 2 }).state
    expect(playerView(opened, 'tencent').bids).toEqual([0, 0, 0, 0])
    expect(playerView(opened, 'tencent').lastBids).toEqual([3, 0, 0, 2])
  })
})
