import { describe, expect, it } from 'vitest'
import { ALI, FACTIONS, JD, PDD, TENCENT, factionAt } from '../model/ids'
import type { GameState } from '../model/state'
import { account, totals } from '../queries/account'
import { benchScenario, closeQuarter, endTurns, entries, offer, play, position } from '../testing/builders'
import { winnerOf } from './advance'
import { createGame, openGame } from './create-game'
import { turnOrder } from './turn-order'
import { standingOf } from '../queries/standing'

describe('turn order', () => {
  it('is the leader first and the trailing seat last, by public points', () => {
    const state = position()
    const points = totals(standingOf(state))
    expect(state.order.map((seat) => points[seat])).toEqual([...points].sort((a, b) => b - a))
    expect(state.pending).toEqual({ kind: 'action', seat: factionAt(state.order[0]) })
    expect(state.order[0]).toBe(PDD)
  })

  it('is worked out anew every quarter, and takes fines into account', () => {
    const start = position()
    start.finePoints[PDD] = 500
    const { state, log } = closeQuarter(start)
    expect(state.order[3]).toBe(PDD)
    expect(entries(log, 'quarter-began')[0].order[3]).toBe('pdd')
  })

  it('is in seat order among equals', () => {
    expect(
      turnOrder(
        position({
          set: (s) => {
            s.buyers.fill(0)
            s.leftHand.fill(0)
          },
        }),
      ),
    ).toEqual([0, 1, 2, 3])
  })

  it('ignores what is secret', () => {
    const state = position({
      set: (s) => {
        s.tally[TENCENT].fill(999)
        s.tally[PDD].fill(999)
      },
    })
    expect(turnOrder(state)).toEqual(turnOrder(position()))
  })
})

describe('a quarter', () => {
  it('gives every seat one turn, then goes through market and books to the next', () => {
    const start = position()
    const turns: string[] = []
    let state: GameState = start
    const log = []
    while (state.quarter === 1) {
      if (state.pending.kind !== 'action') throw new Error('somebody is asked for something')
      turns.push(state.pending.seat)
      const played = play(state, { type: 'end-turn', seat: state.pending.seat })
      state = played.state
      log.push(...played.log)
    }
    expect(turns).toEqual(start.order.map(factionAt))
    const kinds = log
      .map(({ kind }) => kind)
      .filter((kind) => ['turn-ended', 'market', 'income', 'quarter-began', 'card-drawn', 'turn-began'].includes(kind))
    expect(kinds).toEqual([
      'turn-ended',
      'turn-began',
      'turn-ended',
      'turn-began',
      'turn-ended',
      'turn-began',
      'turn-ended',
      'market',
      'income',
      'income',
      'income',
      'income',
      'quarter-began',
      'card-drawn',
      'card-drawn',
      'card-drawn',
      'card-drawn',
      'turn-began',
    ])
    expect(state.turnUsed).toEqual([])
  })

  it('lays something open where it begins with news or a card is drawn, and nothing where neither is left', () => {
    const quiet = { numbers: { stage: { max: 0 } } } as const
    const events = ['double-11-2020', 'double-11-2020'] as const
    const begun = (news: readonly string[], cards: boolean) =>
      closeQuarter(
        position({
          scenario: { ...quiet, news: { order: 'fixed', events: news } },
          set: (s) => {
            if (!cards) s.decks = [[], [], [], []]
            if (!cards) s.hands = [[], [], [], []]
          },
        }),
      )
    const told = begun(events, false)
    expect([told.reveals, told.state.news, told.state.pastNews]).toEqual([true, events[1], [events[0]]])
    expect(entries(told.log, 'news')).toMatchObject([{ event: events[1] }])
    expect([begun([], true).reveals, begun([], false).reveals]).toEqual([true, false])
  })

  it('has no review when nothing lies on the desk', () => {
    expect(entries(closeQuarter(position()).log, 'review-began')).toEqual([])
    const { state } = endTurns(position({ scenario: { start: { applications: [{ seat: 'ali', level: 2, offer: offer() }] } } }))
    expect([state.phase, state.pending.kind, state.actionsLeft]).toEqual(['review', 'ruling', 0])
  })
})

describe('the opening', () => {
  it('asks every seat for its agenda, one after another, before the first news', () => {
    let state = createGame({
      scenario: benchScenario({ agendas: 'choose', news: { order: 'fixed', events: ['double-11-2020'] } }),
      seed: 5,
    })
    for (const faction of FACTIONS) {
      expect(state.pending).toEqual({ kind: 'agenda', seat: faction })
      expect(state.news).toBeNull()
      const choices = state.agendaChoices[FACTIONS.indexOf(faction)]
      expect(choices).toHaveLength(2)
      state = play(state, { type: 'choose-agenda', seat: faction, agenda: choices[1] }).state
      expect(state.agendas[FACTIONS.indexOf(faction)]).toBe(choices[1])
    }
    expect([state.phase, state.news, state.quarter]).toEqual(['actions', 'double-11-2020', 1])
  })

  it('deals none of the agendas a scenario leaves out', () => {
    const dealt = (agendasLeftOut: readonly string[]) =>
      Array.from(
        { length: 30 },
        (_, seed) => createGame({ scenario: benchScenario({ agendas: 'choose', agendasLeftOut }), seed }).agendaChoices[1],
      ).flat()
    expect(dealt([])).toContain('gatekeeper')
    expect(new Set(dealt(['gatekeeper']))).toEqual(new Set(['shopkeeper', 'kingmaker', 'open-ecosystem', 'five-organs']))
  })

  it('draws none of the red lines and wishes a scenario leaves out', () => {
    const drawn = (privateTermsLeftOut: readonly string[]) =>
      new Set(
        Array.from(
          { length: 60 },
          (_, seed) => createGame({ scenario: benchScenario({ privateTerms: 'draw', privateTermsLeftOut }), seed }).privateTerms[1],
        ),
      )
    expect(drawn([])).toContain('wish-wallet')
    expect(drawn(['wish-wallet', 'wish-merchants'])).toEqual(new Set(['wish-shelves', 'wish-key', 'wish-shares', 'wish-rent']))
  })

  it('begins with the news when agendas are given', () => {
    const { state, log } = openGame({ scenario: benchScenario(), seed: 5 })
    expect(state.pending.kind).toBe('action')
    expect(log.map(({ kind }) => kind)).toContain('turn-began')
  })

  it('deals the cards a scenario names first', () => {
    const state = position({ scenario: { start: { cards: 2, firstCards: { ali: ['double-11', 'line-1688', 'choose-one-of-two'] } } } })
    expect(state.hands[ALI]).toEqual(['double-11', 'line-1688', 'choose-one-of-two'])
    expect(state.hands.map((hand) => hand.length)).toEqual([3, 3, 3, 3])
  })

  it('is the same for the same seed and another for another', () => {
    const opened = (seed: number): GameState => createGame({ scenario: benchScenario(), seed })
    expect(opened(7)).toEqual(opened(7))
    expect(opened(7).decks).not.toEqual(opened(8).decks)
  })
})

describe('the end', () => {
  const last = (set: (s: GameState) => void = () => {}): GameState =>
    position({ scenario: { length: 1, start: { contracts: [], access: [1, 3, 1, 1] } }, set })

  it('comes after the last quarter: nothing is pending and everything is counted', () => {
    const { state, log } = closeQuarter(last())
    expect([state.phase, state.pending]).toEqual(['over', { kind: 'over' }])
    const [over] = entries(log, 'game-over')
    expect(over.totals).toEqual(FACTIONS.map((faction) => account(standingOf(state), faction).total))
    expect(over.totals).toEqual(totals(standingOf(state), { secret: true }))
    expect(over.winner).toBe(factionAt(winnerOf(state, over.totals)))
  })

  it('is won by points, then cash, then seat order', () => {
    const state = last((s) => {
      s.cash = [5, 9, 9, 3]
    })
    expect(winnerOf(state, [10, 20, 15, 19])).toBe(TENCENT)
    expect(winnerOf(state, [20, 10, 20, 20])).toBe(PDD)
    expect(winnerOf(state, [1, 20, 20, 20])).toBe(TENCENT)
    expect(winnerOf(state, [20, 10, 10, 20])).toBe(ALI)
    expect(winnerOf(state, [1, 2, 3, 4])).toBe(JD)
  })
})
