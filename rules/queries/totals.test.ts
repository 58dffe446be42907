import { describe, expect, it } from 'vitest'
import { ALI, FACTIONS, JD, PDD, TENCENT } from '../model/ids'
import { ALL_SEATS } from '../model/indexes'
import { HIDDEN, type GameState } from '../model/state'
import { busyPosition } from '../testing/busy-position'
import { closeQuarter, position } from '../testing/builders'
import { account, totals } from './account'
import { standingOf } from './standing'

/** A position in which every kind of point and every kind of loss is there, each of another size. */
const rich = (set: (state: GameState) => void = () => {}): GameState => {
  const state = busyPosition('pdd')
  state.finePoints = [3, 5, 7, 11]
  state.delayPoints = [2, 4, 1, 3]
  state.breachPoints = [1, 0, 5, 2]
  state.capital = [6, 1, 2, 9]
  state.handicap = [4, 8, 3, 1]
  state.banked.forEach((points, seat) => points.forEach((_, source) => (points[source as 0] = seat + source)))
  state.tally.forEach((tally) => tally.fill(60))
  state.agendas = ['foothold', 'gatekeeper', 'wildfire', 'depots']
  state.privateTerms = ['ali-own-shares', 'wish-shares', 'pdd-own-founders', 'jd-own-house']
  set(state)
  return state
}
const accounts = (state: GameState, secret: boolean) => FACTIONS.map((faction) => account(standingOf(state), faction, { secret }).total)

describe('the totals', () => {
  it.each([
    ['as they stand', rich()],
    ['without agendas and terms', rich((s) => void [s.agendas.fill(null), s.privateTerms.fill(null)])],
    ['with what may not be known', rich((s) => void [s.agendas.fill(HIDDEN), s.privateTerms.fill(HIDDEN)])],
    ['of a game that is over', rich((s) => void (s.phase = 'over'))],
    ['after a quarter', closeQuarter(position()).state],
  ])('are those of the accounts, public and secret: %s', (_name, state) => {
    for (const secret of [true, false]) expect(totals(standingOf(state), { secret })).toEqual(accounts(state, secret))
    expect(totals(standingOf(state))).toEqual(accounts(state, false))
  })

  it('hold what is secret only when it is asked for, or the game is over', () => {
    const open = totals(standingOf(rich()))
    const secret = totals(standingOf(rich()), { secret: true })
    expect(open).not.toEqual(secret)
    expect(totals(standingOf(rich((s) => void (s.phase = 'over'))))).toEqual(secret)
  })

  it('lose each kind of loss once', () => {
    const plain = totals(standingOf(rich()))
    for (const loss of ['finePoints', 'delayPoints', 'breachPoints', 'capital', 'handicap'] as const) {
      const more = rich((s) => s[loss].forEach((points, seat) => (s[loss][seat as 0] = points + 10 + seat)))
      expect(totals(standingOf(more)), loss).toEqual(ALL_SEATS.map((seat) => plain[seat] - 10 - seat))
    }
  })

  it('have lines of every loss and of the half-time points, by source', () => {
    const state = rich()
    const lines = (seat: 0 | 1 | 2 | 3) => account(standingOf(state), FACTIONS[seat]).lines
    for (const seat of [ALI, TENCENT, PDD, JD]) {
      const of = (source: string) => lines(seat).find((line) => line.source === source)?.points ?? 0
      expect([of('fines'), of('delay'), of('breach'), of('capital'), of('handicap')]).toEqual(
        [state.finePoints, state.delayPoints, state.breachPoints, state.capital, state.handicap].map((list) => 0 - list[seat]),
      )
      const half = lines(seat).filter(({ source }) => source === 'half-time')
      expect(half.map(({ points }) => points)).toEqual(state.banked[seat].filter((points) => points !== 0))
      expect(half.every(({ params }) => params['part'] !== undefined)).toBe(true)
    }
  })
})
