import fc from 'fast-check'
import { expect, it } from 'vitest'
import { AGENDAS, CARDS, EVENTS, PRIVATE_TERMS, SCENARIOS } from '../content/catalogue'
import { cloneState } from '../model/clone'
import type { GameState } from '../model/state'
import { nextInt } from '../random/generator'
import { playRandomGame } from '../testing/random-play'
import { playerView, visibleLog } from './player-view'

/**
 * The same game with every secret exchanged for another: other cards in the hands and decks, other agendas, other news to come, another
 * seed.
 */
function withOtherSecrets(state: GameState, seed: number): GameState {
  const chance = { rng: seed }
  const pick = <T>(all: readonly T[]): T => all[nextInt(chance, all.length)]
  const other = cloneState(state)
  const [cards, agendas, events] = [[...CARDS.keys()], [...AGENDAS.keys()], [...EVENTS.keys()]]
  for (const piles of [other.hands, other.decks]) for (const pile of piles) pile.forEach((_, at) => (pile[at] = pick(cards)))
  other.agendas.forEach((agenda, seat) => (other.agendas[seat] = agenda === null ? null : pick(agendas)))
  other.privateTerms.forEach((term, seat) => (other.privateTerms[seat] = term === null ? null : pick([...PRIVATE_TERMS.keys()])))
  for (const choices of other.agendaChoices) choices.forEach((_, at) => (choices[at] = pick(agendas)))
  other.newsDeck.forEach((_, at) => (other.newsDeck[at] = pick(events)))
  other.rng = nextInt(chance, 2 ** 31)
  return other
}

it('tells the public nothing that depends on a secret, at any moment of any game', () => {
  const game = fc.record({ scenario: fc.constantFrom(...SCENARIOS), seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }) })
  fc.assert(
    fc.property(game, fc.integer({ min: 1, max: 2 ** 31 }), ({ scenario, seed }, otherSeed) => {
      playRandomGame(scenario, seed, (state) => {
        if (state.phase === 'over') return
        expect(playerView(withOtherSecrets(state, otherSeed), null)).toEqual(playerView(state, null))
      })
    }),
    { numRuns: 6 },
  )
})

it('tells the public of a log nothing but that cards were drawn and agendas kept', () => {
  const [ali] = ['ali'] as const
  const told = (card: string, agenda: string) =>
    visibleLog(
      [
        { kind: 'card-drawn', quarter: 1, seat: ali, card },
        { kind: 'agenda-chosen', quarter: 1, seat: ali, agenda },
      ],
      null,
    )
  expect(told('double-11', 'foothold')).toEqual(told('six-one-eight', 'left-hand'))
})
