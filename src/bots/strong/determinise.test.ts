import { describe, expect, it } from 'vitest'
import {
  AGENDAS,
  CARDS,
  FACTIONS,
  HIDDEN,
  SCENARIOS,
  builtInScenario,
  applyInPlace,
  createGame,
  playerView,
  randomMove,
  type Faction,
  type GameState,
  type PlayerView,
} from '../../../rules'
import { checkInvariants } from '../../../rules/testing/invariants'
import { chanceFrom } from '../chance'
import { determinise } from './determinise'

/** Positions of games played by chance: every seventh of a whole game, of every scenario. */
const positions = (): GameState[] =>
  SCENARIOS.flatMap((scenario, index) => {
    const state = createGame({ scenario, seed: 40 + index })
    const random = { rng: 900 + index }
    const found: GameState[] = []
    for (let made = 0; state.pending.kind !== 'over'; made++) {
      if (made % 7 === 0) found.push(structuredClone(state))
      applyInPlace(state, randomMove(state, random))
    }
    return found
  })

const dreams: readonly { readonly view: PlayerView; readonly viewer: Faction; readonly state: GameState }[] = positions().flatMap(
  (state, index) =>
    FACTIONS.map((viewer) => {
      const view = playerView(state, viewer)
      return { view, viewer, state: determinise(view, chanceFrom(index)) }
    }),
)

describe('a game dreamt up from a view', () => {
  it('looks to the viewer exactly like the real one', () => {
    expect(dreams.length).toBeGreaterThan(100)
    for (const { view, viewer, state } of dreams) expect(playerView(state, viewer)).toEqual(view)
  })

  it('holds every invariant of a game, and hides nothing', () => {
    for (const { state } of dreams) {
      expect(checkInvariants(state)).toEqual([])
      expect(JSON.stringify(state)).not.toContain(`"${HIDDEN}"`)
    }
  })

  it('has every card once', () => {
    const all = [...CARDS.keys()].sort()
    for (const { state } of dreams) expect([...state.hands, ...state.decks, ...state.discards].flat().sort()).toEqual(all)
  })

  it('gives every seat an agenda of its own faction, and tells no news twice', () => {
    for (const { state } of dreams) {
      state.agendas.forEach((agenda, seat) => {
        if (agenda !== null) expect(AGENDAS.get(agenda)?.faction).toBe(FACTIONS[seat])
      })
      const news = [...state.pastNews, ...(state.news === null ? [] : [state.news]), ...state.newsDeck]
      expect(new Set(news).size).toBe(news.length)
    }
  })

  it('is another one with other dice, and the same with the same', () => {
    const scenario = builtInScenario('long-war')
    const view = playerView(createGame({ scenario, seed: 7 }), 'jd')
    const hands = [1, 2, 3].map((seed) => JSON.stringify(determinise(view, chanceFrom(seed)).hands))
    expect(new Set(hands).size).toBe(3)
    expect(determinise(view, chanceFrom(2))).toEqual(determinise(view, chanceFrom(2)))
  })

  it('follows what is believed about agendas', () => {
    const scenario = builtInScenario('long-war')
    const state = createGame({ scenario, seed: 7 })
    const random = { rng: 5 }
    while (state.phase === 'agendas') applyInPlace(state, randomMove(state, random))
    const view = playerView(state, 'ali')
    const dreamt = Array.from(
      { length: 40 },
      (_, seed) => determinise(view, chanceFrom(seed), (_seat, agenda) => (agenda === 'kingmaker' ? 50 : 1)).agendas[1],
    )
    expect(dreamt.filter((agenda) => agenda === 'kingmaker').length).toBeGreaterThan(25)
  })
})
