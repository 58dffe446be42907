import { AGENDAS, HIDDEN, SCENARIOS, TALLY_INDEX, TENCENT, type AgendaId, type Position } from '../../../rules'
import counted from '../content/deeds.json'

/** What Tencent has done in public by the beginning of a quarter; what it really wants shows in it. */
export const DEEDS = ['organs', 'shops', 'toll', 'stakes', 'approvals', 'throttles', 'holds'] as const

/** How often each deed has been done by the beginning of each quarter, by agenda; counted in games between normal bots on the long war. */
const COUNTED: Readonly<Record<AgendaId, readonly (readonly number[])[]>> = counted

/** Even a deed nobody was ever seen to do might be done. */
const LEAST = 0.05

/** Tencent's public deeds since the game began, in the order of DEEDS; null where nobody knows how it began. */
export const deedsOf = (position: Position): readonly number[] | null => {
  const start = SCENARIOS.find(({ id }) => id === position.config.scenario)?.start
  if (start === undefined) return null
  const { tally, organs, shops, toll, soldStakes, applications } = position
  return [
    sum(organs) - sum(start.organs),
    sum(shops) - sum(Object.values(start.shops)),
    Math.abs(toll - start.toll),
    soldStakes.filter((percent) => percent > 0).length,
    tally[TENCENT][TALLY_INDEX.approvals],
    tally[TENCENT][TALLY_INDEX.throttles],
    applications.reduce((total, { holds }) => total + holds, 0),
  ].map((count) => Math.max(0, count))
}

/**
 * How likely Tencent is to follow each of its agendas, as far as its public deeds tell: naive Bayes over deeds that come at a rate
 * (Poisson), from even odds. `insight` is how far the deeds are trusted: 0 not at all, 1 as if each told something of its own.
 */
export const beliefAboutTencent = (position: Position, insight: number): ReadonlyMap<AgendaId, number> => {
  const deeds = insight === 0 ? null : deedsOf(position)
  const rows = AGENDAS_OF_TENCENT.map((id) => COUNTED[id]?.[position.quarter - 1])
  const usual = meanOf(rows.flatMap((row) => (row === undefined ? [] : [row])))
  const scores = rows.map((row) => (deeds === null ? 0 : insight * likelihood(deeds, row ?? usual)))
  const most = Math.max(...scores)
  const weights = scores.map((score) => Math.exp(score - most))
  const all = sum(weights)
  return new Map(AGENDAS_OF_TENCENT.map((id, i) => [id, (weights[i] ?? 0) / all]))
}

/** Whether the position hides Tencent's agenda from whoever looks at it. */
export const isTencentHidden = (position: Position): boolean => position.agendas[TENCENT] === HIDDEN

/** What is done on the mean of agendas: all that can be said of one nobody was seen to keep. */
const meanOf = (rows: readonly (readonly number[])[]): readonly number[] =>
  DEEDS.map((_, i) => sum(rows.map((row) => row[i] ?? 0)) / Math.max(1, rows.length))

/** Logarithm of the chance of such counts, up to what all agendas share. */
const likelihood = (deeds: readonly number[], rates: readonly number[]): number =>
  rates.reduce((total, rate, i) => {
    const expected = Math.max(LEAST, rate)
    return total + (deeds[i] ?? 0) * Math.log(expected) - expected
  }, 0)

const AGENDAS_OF_TENCENT: readonly AgendaId[] = [...AGENDAS.values()].filter(({ faction }) => faction === 'tencent').map(({ id }) => id)

const sum = (list: readonly number[]): number => list.reduce((total, value) => total + value, 0)
