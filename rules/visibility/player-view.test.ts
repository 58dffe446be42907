import { describe, expect, it } from 'vitest'
import { ALI, FACTIONS, JD, TENCENT } from '../model/ids'
import { HIDDEN, type GameState } from '../model/state'
import { legalMoves } from '../moves/enumerate'
import { createGame, openGame } from '../phases/create-game'
import { benchScenario, closeQuarter, play, position } from '../testing/builders'
import { playerView, visibleLog } from './player-view'

const dealt = (): GameState =>
  position({ scenario: { start: { cards: 3 }, news: { order: 'fixed', events: ['double-11-2020', 'nine-rules', 'vague-call'] } } })

describe("a player's view", () => {
  it("shows one's own hand and the size of the others'", () => {
    const state = dealt()
    const view = playerView(state, 'ali')
    expect(view.hands[ALI]).toEqual(state.hands[ALI])
    for (const seat of [TENCENT, 2, JD]) expect(view.hands[seat]).toEqual(state.hands[seat].map(() => HIDDEN))
    expect(
      playerView(state, null)
        .hands.flat()
        .every((card) => card === HIDDEN),
    ).toBe(true)
  })

  it('hides decks, the news to come and the generator from everybody', () => {
    for (const viewer of [...FACTIONS, null]) {
      const view = playerView(dealt(), viewer)
      expect(view.decks.flat().every((card) => card === HIDDEN)).toBe(true)
      expect(view.newsDeck).toEqual([HIDDEN, HIDDEN])
      expect(view.rng).toBe(0)
      expect(view.news).toBe('double-11-2020')
    }
  })

  it("hides others' agendas, and whether one of them is chosen is all that shows", () => {
    const start = createGame({ scenario: benchScenario({ agendas: 'choose' }), seed: 1 })
    const state = play(start, { type: 'choose-agenda', seat: 'ali', agenda: start.agendaChoices[ALI][0] }).state
    expect(playerView(state, 'jd').agendas).toEqual([HIDDEN, null, null, null])
    expect(playerView(state, 'ali').agendas[ALI]).toBe(start.agendaChoices[ALI][0])
    expect(playerView(state, 'ali').agendaChoices[JD]).toEqual([HIDDEN, HIDDEN])
    expect(playerView(state, 'jd').agendaChoices[JD]).toEqual(state.agendaChoices[JD])
  })

  it('offers the seat that decides the moves the whole truth offers, and others nothing secret', () => {
    const state = dealt()
    if (state.pending.kind !== 'action') throw new Error('nobody is on turn')
    expect(legalMoves(playerView(state, state.pending.seat))).toEqual(legalMoves(state))
    expect(legalMoves(playerView(state, null)).every((move) => move.type !== 'play-card')).toBe(true)
    const choosing = createGame({ scenario: benchScenario({ agendas: 'choose' }), seed: 1 })
    expect(legalMoves(playerView(choosing, 'jd'))).toEqual([])
    expect(legalMoves(playerView(choosing, 'ali'))).toHaveLength(2)
  })

  it('opens hands and agendas at the end', () => {
    let state = dealt()
    while (state.phase !== 'over') state = closeQuarter(state).state
    const view = playerView(state, 'jd')
    expect(view.hands).toEqual(state.hands)
    expect(view.agendas).toEqual(state.agendas)
  })

  it('is a copy: changing it leaves the game alone', () => {
    const state = dealt()
    const before = JSON.stringify(state)
    const view = playerView(state, 'ali')
    view.hands[ALI].pop()
    view.cash[ALI] = 0
    view.buyers.fill(0)
    view.banked[ALI].fill(9)
    expect(JSON.stringify(state)).toBe(before)
  })
})

describe('the visible log', () => {
  it('masks cards drawn by others and agendas chosen by others, and nothing else', () => {
    const { log } = openGame({ scenario: benchScenario({ start: { cards: 0 } }), seed: 2 })
    const drawn = log.filter(({ kind }) => kind === 'card-drawn')
    expect(drawn).toHaveLength(4)
    for (const viewer of [...FACTIONS, null]) {
      const seen = visibleLog(log, viewer)
      expect(seen).toHaveLength(log.length)
      seen.forEach((entry, i) => {
        if (entry.kind === 'card-drawn' && entry.seat !== viewer) expect(entry.card).toBe(HIDDEN)
        else expect(entry).toEqual(log[i])
      })
    }
    const chosen = [{ kind: 'agenda-chosen', quarter: 1, seat: 'ali', agenda: 'foothold' }] as const
    expect(visibleLog(chosen, 'jd')).toEqual([{ ...chosen[0], agenda: HIDDEN }])
    expect(visibleLog(chosen, 'ali')).toEqual(chosen)
  })
})
