import { ALL_CELLS, flat, perSeat, playerView, type Faction, type GameState, type Numbers, type PerSeat } from '../../../../rules'
import { position, type BenchChange } from '../../../../rules/testing/builders'
import type { Character } from '../character'
import { situationOf, type Situation } from '../situation'
import { CHARACTER } from './positions'

/** The same for every seat. */
export const same = (value: number): PerSeat => perSeat(() => value)

/** Nobody's patience or word is worth anything, and the meters of all but Tencent are long enough for small rises to tell. */
const UNHURRIED = { delay: { points: 0 }, promise: { breachPoints: 0 }, scrutiny: { limit: [11, 17, 11, 11], finePoints: 3 } } as const

interface Worths {
  readonly set?: (state: GameState) => void
  readonly scenario?: BenchChange
  readonly character?: Partial<Character>
  readonly pulls?: Readonly<Record<string, number>>
  readonly cashPrice?: number
  readonly interest?: PerSeat
  /** Points of a counted buyer, for every seat. */
  readonly share?: number
  readonly points?: Partial<Numbers['points']>
  /** How many buyers pay a coin each quarter. */
  readonly buyersPerCash?: number
}

/**
 * A situation of the bench in which nothing is worth anything but what is named: no goals, leads without points, buyers who pay nothing, cash for nothing,
 * rivals a matter of indifference. Nobody leaves: a buyer gained in each of three quarters is three buyers at the end.
 */
export const plain = (seat: Faction, worths: Worths = {}): Situation => {
  const { set, scenario, character, pulls = {}, cashPrice = 0, interest, share = 0, points, buyersPerCash = Infinity } = worths
  const s = situationOf(
    playerView(position({ turn: seat, set, scenario: { ...scenario, numbers: { ...UNHURRIED, ...scenario?.numbers } } }), seat),
    { ...CHARACTER, ...character },
  )
  return {
    ...s,
    pulls: new Map(Object.entries(pulls)),
    cashPrice,
    bonus: 1,
    interest: interest ?? perSeat((other) => (other === s.me ? 1 : 0)),
    numbers: {
      ...s.numbers,
      income: { ...s.numbers.income, buyersPerCash: same(buyersPerCash) },
      points: { ...s.numbers.points, region: same(0), regionTier5: same(0), macro: same(0), ...points },
    },
    prospect: {
      ...s.prospect,
      shareRate: same(share),
      kept: s.prospect.kept.map((_, quarters) => quarters),
      halfTime: s.prospect.halfTime.map(() => 1),
      halfTimeOfLeads: s.prospect.halfTimeOfLeads.map(() => 1),
      counting: flat(ALL_CELLS, () => 1),
    },
  }
}
