import { chanceFrom, type Chance } from '../../bots/chance'
import type { BotName } from '../bot-name'

/** Games of one line-up: who sat where, and how many each seat won. */
export interface LineUp {
  readonly levels: readonly BotName[]
  readonly wins: readonly number[]
}

/** A level's strength in Elo points with its 95% interval. */
export interface Strength {
  readonly elo: number
  readonly low: number
  readonly high: number
}

/** Elo of the weakest level in a fit. */
export const ELO_BASE = 1000

/** A fit ends when no strength changes by more than this part in a round. */
const ENOUGH = 1e-5
const MOST_ROUNDS = 500
const RESAMPLES = 400
/** Wins added to each seat of each line-up, so that a level that never won is weak and not infinitely so. */
const DOUBT = 0.25

/**
 * How strong levels are: Luce's choice model, in which a seat wins in proportion to the strength of its level times that of its faction
 * (so that factions need not be fair), fitted by the steps of Hunter (2004, "MM algorithms for generalized Bradley-Terry models").
 * 400 points are odds of ten to one. Intervals are percentiles over games drawn anew, with dice of their own: the same games, the same
 * figures.
 */
export const strengthsOf = (lineUps: readonly LineUp[], seed = 1): Readonly<Partial<Record<BotName, Strength>>> => {
  const levels = [...new Set(lineUps.flatMap(({ levels: own }) => own))]
  const best = fit(lineUps, levels, { strength: levels.map(() => 1), faction: [1, 1, 1, 1] })
  const elo = eloOf(best.strength)
  const chance = chanceFrom(seed)
  const samples = Array.from({ length: RESAMPLES }, () => {
    const drawn = lineUps.map((lineUp) => resample(lineUp, chance))
    return eloOf(fit(drawn, levels, best).strength)
  })
  return Object.fromEntries(
    levels.map((level, own) => {
      const sorted = samples.map((sample) => sample[own]).sort((a, b) => a - b)
      const at = (part: number): number => Math.round(sorted[Math.round(part * (sorted.length - 1))])
      return [level, { elo: Math.round(elo[own]), low: at(0.025), high: at(0.975) }]
    }),
  )
}

/** Strengths of levels and of factions, each up to a common factor. */
interface Fit {
  readonly strength: readonly number[]
  readonly faction: readonly number[]
}

/** The likeliest strengths, from a first guess. */
const fit = (lineUps: readonly LineUp[], levels: readonly BotName[], guess: Fit): Fit => {
  const counted = lineUps.map(({ levels: own, wins }) => ({
    own: own.map((level) => levels.indexOf(level)),
    wins: wins.map((won) => won + DOUBT),
  }))
  let { strength, faction } = guess
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = strength
    const weightOf = (own: readonly number[], seat: number): number => faction[seat] * strength[own[seat]]
    strength = step(counted, (own, seat) => own[seat], strength, weightOf)
    faction = step(counted, (_own, seat) => seat, faction, weightOf)
    if (strength.every((value, at) => Math.abs(value / before[at] - 1) < ENOUGH)) break
  }
  return { strength, faction }
}

type Counted = { readonly own: readonly number[]; readonly wins: readonly number[] }

/** One step for one kind of strength: what was won, by what would have been won for each unit of it. */
const step = (
  lineUps: readonly Counted[],
  memberOf: (own: readonly number[], seat: number) => number,
  now: readonly number[],
  weightOf: (own: readonly number[], seat: number) => number,
): readonly number[] => {
  const won = now.map(() => 0)
  const due = now.map(() => 0)
  for (const { own, wins } of lineUps) {
    const weights = own.map((_, seat) => weightOf(own, seat))
    const sum = weights.reduce((all, weight) => all + weight, 0)
    const games = wins.reduce((all, number) => all + number, 0)
    own.forEach((_, seat) => {
      const member = memberOf(own, seat)
      won[member] += wins[seat]
      due[member] += (games * weights[seat]) / sum / now[member]
    })
  }
  const next = won.map((number, member) => number / due[member])
  const mean = Math.exp(next.reduce((sum, value) => sum + Math.log(value), 0) / next.length)
  return next.map((value) => value / mean)
}

const eloOf = (strength: readonly number[]): readonly number[] => {
  const weakest = Math.min(...strength)
  return strength.map((value) => ELO_BASE + 400 * Math.log10(value / weakest))
}

/** As many games, each drawn from those that were played. */
const resample = ({ levels, wins }: LineUp, chance: Chance): LineUp => {
  const winners = wins.flatMap((won, seat) => new Array<number>(won).fill(seat))
  const drawn = [0, 0, 0, 0]
  for (let game = 0; game < winners.length; game++) drawn[chance.pick(winners)] += 1
  return { levels, wins: drawn }
}
