import { describe, expect, it } from 'vitest'
import {
  ALL_REGIONS,
  CAUSES,
  CAUSE_COUNT,
  FACTIONS,
  builtInScenario,
  SEATS,
  applyMove,
  createGame,
  legalMoves,
  neighbours,
  seatOf,
  type Ledger,
} from '../../../../rules'
import { wordsInto } from './word-of-mouth'

/** The first market of a game in which everybody who can starts a campaign. */
function firstMarket(): Ledger {
  let state = createGame({ scenario: builtInScenario('long-war'), seed: 11 })
  for (;;) {
    const legal = legalMoves(state)
    const outcome = applyMove(
      state,
      legal.find(({ type }) => type === 'fission') ?? legal.find(({ type }) => type === 'end-turn') ?? legal[0],
    )
    if (!outcome.ok) throw new Error(outcome.code)
    const market = outcome.log.find((entry) => entry.kind === 'market')
    if (market?.kind === 'market') return market.ledger
    state = outcome.state
  }
}

const ledger = firstMarket()
const words = ALL_REGIONS.flatMap((region) => wordsInto(ledger, region).map((word) => ({ region, ...word })))
const spoken = (region: number, seat: number): number =>
  (['word-of-mouth', 'fission'] as const).reduce(
    (sum, cause) => sum + ledger.cells[(region * SEATS + seat) * CAUSE_COUNT + CAUSES.indexOf(cause)],
    0,
  )

describe('word of mouth on the roads', () => {
  it('runs where the ledger says that talk brought buyers, from neighbours that had buyers before', () => {
    expect(words.length).toBeGreaterThan(10)
    for (const { region, faction, from } of words) {
      const seat = seatOf(faction)
      expect(spoken(region, seat)).toBeGreaterThan(0)
      for (const next of from) {
        expect(neighbours(region)).toContain(next)
        expect(ledger.before[next * SEATS + seat]).toBeGreaterThan(0)
      }
    }
  })

  it('shows the platform that talk brought the most to, where a neighbour can have told', () => {
    for (const { region, faction } of words.filter((word, i) => words[i - 1]?.region !== word.region)) {
      const told = FACTIONS.filter((_, seat) => neighbours(region).some((next) => ledger.before[next * SEATS + seat] > 0))
      expect(spoken(region, seatOf(faction))).toBe(Math.max(...told.map((other) => spoken(region, seatOf(other)))))
    }
  })

  it('is quiet where talk brought nobody', () => {
    const silent: Ledger = { ...ledger, cells: ledger.cells.map(() => 0) }
    expect(ALL_REGIONS.flatMap((region) => wordsInto(silent, region))).toEqual([])
  })
})
