import { createGame, isStageTurn, type Faction, type Move, type Scenario } from '../../../rules'
import { decide, decisionSeed, playOut } from '../../bots'
import { createKeeper, type Foretold, type GameRecord, realRules, saveText, type Seats, withPrediction } from '../../table'
import type { GameFile } from '../results/read-table'

const keeper = createKeeper(realRules)

/** A game to be played for a test: bots decide, and people are said to have. */
export interface ClassGame {
  readonly scenario: Scenario
  readonly seed: number
  /** Whose game it is: other dice, other decisions. */
  readonly dice: number
  /** Names of people, by seat; a seat without one is a bot's. */
  readonly people?: Readonly<Partial<Record<Faction, string>>>
  readonly line?: string
  /** How many of its moves are made; all of them where nothing is said. */
  readonly made?: number
  /** What people predict of each of their quarters; they are not asked where nothing is said. */
  readonly predicts?: (seat: Faction) => Foretold
  /** The lesson it is played in. */
  readonly lesson?: GameRecord['lesson']
}

const known = new Map<string, readonly Move[]>()

/** The moves easy bots make by some dice; the same question is worked out once. */
export const movesBy = (scenario: Scenario, seed: number, dice: number): readonly Move[] => {
  const key = `${scenario.id} ${scenario.length} ${seed} ${dice}`
  const found =
    known.get(key) ??
    playOut(createGame({ scenario, seed }), {
      choose: (state, seat, legal, made) => decide(realRules.playerView(state, seat), legal, 'easy', decisionSeed(dice, made)).move,
    }).moves
  known.set(key, found)
  return found
}

const seatsOf = (people: NonNullable<ClassGame['people']>): Seats => {
  const seat = (faction: Faction): Seats[Faction] => {
    const name = people[faction]
    return name === undefined ? { kind: 'bot', name: '', level: 'easy' } : { kind: 'human', name }
  }
  return { ali: seat('ali'), tencent: seat('tencent'), pdd: seat('pdd'), jd: seat('jd') }
}

/** Everybody at a table, by name. */
export const everybody = (table: string): Readonly<Record<Faction, string>> => ({
  ali: `${table} Ali`,
  tencent: `${table} Tencent`,
  pdd: `${table} Pinduoduo`,
  jd: `${table} JD`,
})

/** Plays a game for a test. */
export const playClassGame = ({ scenario, seed, dice, people = {}, line, made, predicts, lesson }: ClassGame): GameRecord => {
  const seats = seatsOf(people)
  const start = keeper.start({ scenario, seed, seats, predicts: predicts !== undefined, ...(lesson === undefined ? {} : { lesson }) })
  return playOn(line === undefined ? start : { ...start, line }, movesBy(scenario, seed, dice).slice(0, made), predicts)
}

/** Makes moves in a game that has begun; people who are asked for predictions make them. */
export const playOn = (start: GameRecord, moves: readonly Move[], predicts?: ClassGame['predicts']): GameRecord =>
  moves.reduce((record, move) => {
    const isAsked = !isStageTurn(record.state) && move.type === 'end-turn' && record.seats[move.seat].kind === 'human'
    const result = keeper.play(predicts !== undefined && isAsked ? withPrediction(record, predicts(move.seat)) : record, move)
    if (!result.ok) throw new Error(result.code)
    return result.record
  }, start)

/** A game in a file. */
export const fileOf = (name: string, game: ClassGame): GameFile => ({
  name,
  text: saveText(playClassGame(game), name, new Date('2026-03-02T09:00:00Z')),
})
