import { ALL_SEATS, perSeat, type PerSeat, type Seat } from '../../../rules'
import { chanceFrom, type Chance } from '../../bots/chance'
import type { BotName } from '../bot-name'

/** Games of one line-up: who sat where, and how many each seat won. */
export interface LineUp {
  readonly levels: PerSeat<BotName>
  readonly wins: PerSeat
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
  const levels = new Set(lineUps.flatMap(({ levels: own }) => own))
  const best = fit(lineUps, {
    strength: new Map([...levels].map((level) => [level, 1])),
    faction: new Map(ALL_SEATS.map((seat) => [seat, 1])),
  })
  const chance = chanceFrom(seed)
  const samples = Array.from({ length: RESAMPLES }, () => {
    const drawn = lineUps.map((lineUp) => resample(lineUp, chance))
    return eloOf(fit(drawn, best).strength)
  })
  return Object.fromEntries(
    [...eloOf(best.strength)].map(([level, elo]) => {
      const sorted = samples.map((sample) => strengthIn(sample, level)).sort((a, b) => a - b)
      return [level, { elo: Math.round(elo), low: percentile(sorted, 0.025), high: percentile(sorted, 0.975) }]
    }),
  )
}

const percentile = (sorted: readonly number[], part: number): number => Math.round(sorted[Math.round(part * (sorted.length - 1))] ?? NaN)

/** Strengths of some things, up to a common factor. */
type Strengths<Of> = ReadonlyMap<Of, number>

const strengthIn = <Of>(strengths: Strengths<Of>, of: Of): number => {
  const strength = strengths.get(of)
  if (strength === undefined) throw new Error(`${String(of)} is not in the fit`)
  return strength
}

/** Strengths of levels and of factions. */
interface Fit {
  readonly strength: Strengths<BotName>
  readonly faction: Strengths<Seat>
}

/** The likeliest strengths, from a first guess. */
const fit = (lineUps: readonly LineUp[], guess: Fit): Fit => {
  let { strength, faction } = guess
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = strength
    const weightOf = (level: BotName, seat: Seat): number => strengthIn(faction, seat) * strengthIn(strength, level)
    strength = step(lineUps, (level) => level, strength, weightOf)
    faction = step(lineUps, (_level, seat) => seat, faction, weightOf)
    if ([...strength].every(([level, value]) => Math.abs(value / strengthIn(before, level) - 1) < ENOUGH)) break
  }
  return { strength, faction }
}

/** One step for one kind of strength: what was won, by what would have been won for each unit of it. */
const step = <Of>(
  lineUps: readonly LineUp[],
  memberAt: (level: BotName, seat: Seat) => Of,
  now: Strengths<Of>,
  weightOf: (level: BotName, seat: Seat) => number,
): Strengths<Of> => {
  const sums = new Map([...now.keys()].map((member) => [member, { won: 0, due: 0 }]))
  for (const { levels, wins } of lineUps) {
    const weights = perSeat((seat) => weightOf(levels[seat], seat))
    const sum = weights.reduce((all, weight) => all + weight, 0)
    const games = wins.reduce((all, number) => all + number + DOUBT, 0)
    for (const seat of ALL_SEATS) {
      const member = memberAt(levels[seat], seat)
      const own = sums.get(member)
      if (own === undefined) continue
      own.won += wins[seat] + DOUBT
      own.due += (games * weights[seat]) / sum / strengthIn(now, member)
    }
  }
  const next = [...sums].map(([member, { won, due }]) => [member, won / due] as const)
  const mean = Math.exp(next.reduce((sum, [, value]) => sum + Math.log(value), 0) / next.length)
  return new Map(next.map(([member, value]) => [member, value / mean]))
}

const eloOf = (strength: Strengths<BotName>): Strengths<BotName> => {
  const weakest = Math.min(...strength.values())
  return new Map([...strength].map(([level, value]) => [level, ELO_BASE + 400 * Math.log10(value / weakest)]))
}

/** As many games, each drawn from those that were played. */
const resample = ({ levels, wins }: LineUp, chance: Chance): LineUp => {
  const winners = ALL_SEATS.flatMap((seat) => new Array<Seat>(wins[seat]).fill(seat))
  const drawn = perSeat(() => 0)
  for (let game = 0; game < winners.length; game++) drawn[chance.pick(winners)] += 1
  return { levels, wins: drawn }
}
