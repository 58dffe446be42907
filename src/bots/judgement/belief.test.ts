import { describe, expect, it } from 'vitest'
import {
  AGENDAS,
  HIDDEN,
  builtInScenario,
  TALLIES,
  TENCENT,
  canonicalOffers,
  cloneState,
  createGame,
  playerView,
  withSeat,
  type AgendaId,
  type PlayerView,
} from '../../../rules'
import { application } from '../../../rules/testing/builders'
import counted from '../content/deeds.json'
import { DEEDS, beliefAboutTencent, deedsOf } from './belief'

const longWar = builtInScenario('long-war')
const start = createGame({ scenario: longWar, seed: 5 })
const OF_TENCENT = [...AGENDAS.values()].filter(({ faction }) => faction === 'tencent').map(({ id }) => id)

const inQuarter = (quarter: number, change: (view: PlayerView) => void = () => {}): PlayerView => {
  const view = cloneState(playerView(start, 'ali'))
  view.quarter = quarter
  view.agendas[TENCENT] = HIDDEN
  change(view)
  return view
}

const WAITING = application({ id: 1, offer: canonicalOffers('ali')[0], status: 'held', ruledIn: 2 })

const chanceOf = (view: PlayerView, agenda: string, insight = 0.8): number => beliefAboutTencent(view, insight).get(agenda) ?? 0

/** How much likelier those become who were seen to do most and least of a deed by a quarter, once it has been done. */
const leaning = (done: PlayerView, quarter: number, deed: (typeof DEEDS)[number]): { readonly most: number; readonly least: number } => {
  const seenOf = (agenda: string): number => counted[agenda as keyof typeof counted][quarter - 1]?.[DEEDS.indexOf(deed)] ?? 0
  const [most, ...others] = [...OF_TENCENT].sort((a, b) => seenOf(b) - seenOf(a))
  const least = others.at(-1)
  if (most === undefined || least === undefined) throw new Error('Tencent has too few agendas')
  const change = (agenda: string): number => chanceOf(done, agenda) - chanceOf(inQuarter(quarter), agenda)
  return { most: change(most), least: change(least) }
}

describe('what a bot thinks Tencent is after', () => {
  it('is even before anything was done, and adds up to 1', () => {
    const belief = beliefAboutTencent(inQuarter(1), 0.8)
    expect([...belief.keys()].sort()).toEqual([...OF_TENCENT].sort())
    for (const chance of belief.values()) expect(chance).toBeCloseTo(1 / OF_TENCENT.length, 2)
    expect([...beliefAboutTencent(inQuarter(6), 0.8).values()].reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1)
  })

  const approving = inQuarter(4, (view) => {
    view.tally[TENCENT][TALLIES.indexOf('approvals')] = 4
  })

  it('leans towards open doors when applications were approved early', () => {
    const { most, least } = leaning(approving, 4, 'approvals')
    expect(most).toBeGreaterThan(0)
    expect(least).toBeLessThan(0)
    expect(chanceOf(approving, 'open-ecosystem')).toBeGreaterThan(chanceOf(inQuarter(4), 'open-ecosystem'))
  })

  it('leans towards who was seen to buy most stakes when one was bought early', () => {
    const bought = inQuarter(3, (view) => {
      view.soldStakes[0] = 30
    })
    const { most, least } = leaning(bought, 3, 'stakes')
    expect(most).toBeGreaterThan(0)
    expect(least).toBeLessThan(0)
  })

  it('counts every hold as a deed, and leans towards who was seen to hold more', () => {
    const holding = inQuarter(6, (view) => {
      view.applications = [2, 1].map((holds, i) => ({ ...WAITING, id: i + 1, holds }))
    })
    expect(deedsOf(holding)?.[DEEDS.indexOf('holds')]).toBe(3)
    const { most, least } = leaning(holding, 6, 'holds')
    expect(most).toBeGreaterThan(0)
    expect(least).toBeLessThan(0)
  })

  it('is firmer the more the deeds are trusted, and even without any trust', () => {
    expect(chanceOf(approving, 'open-ecosystem', 1)).toBeGreaterThan(chanceOf(approving, 'open-ecosystem', 0.3))
    expect(chanceOf(approving, 'open-ecosystem', 0)).toBeCloseTo(1 / OF_TENCENT.length)
  })

  it('does not look at what is hidden', () => {
    const view = inQuarter(5, (seen) => seen.organs.fill(2))
    const told = { ...view, agendas: withSeat<AgendaId | null>(view.agendas, TENCENT, 'gatekeeper') }
    expect([...beliefAboutTencent(told, 0.8)]).toEqual([...beliefAboutTencent(view, 0.8)])
  })

  it('knows nothing of a game whose beginning it does not know', () => {
    const foreign = inQuarter(5, (view) => {
      Object.assign(view, { config: { ...view.config, scenario: 'my-own' } })
    })
    expect(deedsOf(foreign)).toBeNull()
    expect(chanceOf(foreign, 'five-organs')).toBeCloseTo(1 / OF_TENCENT.length)
  })
})
