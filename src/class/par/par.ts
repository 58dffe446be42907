import { createGame, perSeat, seatOf, type Faction, type Scenario } from '../../../rules'
import { decide, decisionSeed, PERSONALITIES, playOut, type BotLevel } from '../../bots'
import { createKeeper, type GameRecord, logOf, realRules, resultOf, type Seats } from '../../table'
import { measuresOf, type Measure, type Measures } from '../results/measures'

/** The start bots play from, and how well they play. */
export interface ParStart {
  readonly scenario: Scenario
  readonly seed: number
  readonly level: BotLevel
}

/** Half of the bots' games lie between low and high, one half below the middle. */
export interface Spread {
  readonly low: number
  readonly middle: number
  readonly high: number
}

/** What bots make of a start: par for a role, by each measure. */
export interface Par {
  readonly games: number
  readonly level: BotLevel
  readonly roles: Readonly<Record<Faction, Readonly<Record<Measure, Spread>>>>
}

/** Games a par rests on unless somebody wants it otherwise; at normal level they take about a minute. */
export const PAR_GAMES = 12

/**
 * Plays one of the games of a par and scores it: the start is the class's own; the bots' dice and temperaments differ from game to game,
 * or all games would be much the same. The same number gives the same game on every machine, so that a par can be played piece by piece.
 */
export const playParGame = (start: ParStart, game: number): Measures => {
  const record = playBotGame(start, game)
  return measuresOf(resultOf(realRules, record), record.state, logOf(record))
}

/** A whole game of four bots from a start; the number gives their dice and temperaments. */
export const playBotGame = ({ scenario, seed, level }: ParStart, game: number): GameRecord => {
  const dice = (seed ^ Math.imul(game + 1, 0x9e3779b1)) >>> 0
  const manners = perSeat((seat) => drawn(PERSONALITIES, decisionSeed(dice, seat)))
  const { moves } = playOut(createGame({ scenario, seed }), {
    choose: (state, seat, legal, made) => {
      const options = { nearest: false, personality: manners[seatOf(seat)] }
      return decide(realRules.playerView(state, seat), legal, level, decisionSeed(dice, made), options).move
    },
  })
  return recordOf({ scenario, seed, level }, moves)
}

/** One of a list by a number that chance gave. */
const drawn = <T>(list: readonly T[], by: number): T | undefined => list[by % list.length]

const keeper = createKeeper(realRules)

const recordOf = ({ scenario, seed, level }: ParStart, moves: ReturnType<typeof playOut>['moves']): GameRecord => {
  const bot = { kind: 'bot', name: '', level } as const
  const seats: Seats = { ali: bot, tencent: bot, pdd: bot, jd: bot }
  return moves.reduce((record, move) => {
    const result = keeper.play(record, move)
    if (!result.ok) throw new Error(`replaying ${move.type} was refused as ${result.code}`)
    return result.record
  }, keeper.start({ scenario, seed, seats }))
}

/** Sums up the games of a par. */
export const parOf = ({ level }: Pick<ParStart, 'level'>, games: readonly Measures[]): Par => {
  const role = (faction: Faction): Readonly<Record<Measure, Spread>> => {
    const of = (measure: Measure): Spread => spreadOf(games.map((game) => game[measure][seatOf(faction)]))
    return { points: of('points'), share: of('share'), profit: of('profit'), welfare: of('welfare') }
  }
  return { games: games.length, level, roles: { ali: role('ali'), tencent: role('tencent'), pdd: role('pdd'), jd: role('jd') } }
}

/** The quartiles of some values. */
export const spreadOf = (values: readonly number[]): Spread => {
  const sorted = [...values].sort((a, b) => a - b)
  return { low: quantile(sorted, 0.25), middle: quantile(sorted, 0.5), high: quantile(sorted, 0.75) }
}

const quantile = (sorted: readonly number[], part: number): number => {
  const place = (sorted.length - 1) * part
  const [below = 0, above = below] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]]
  return below + (above - below) * (place - Math.floor(place))
}
