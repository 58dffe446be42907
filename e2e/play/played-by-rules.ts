import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtInScenario } from '../../rules'
import { decide, decisionSeed } from '../../src/bots'
import { gameSaveId } from '../../src/main/save-ids'
import {
  createKeeper,
  fallbackMove,
  type GameRecord,
  type GameSetup,
  noteOf,
  realRules,
  saveText,
  type Seats,
  type SeatSetup,
} from '../../src/table'

const keeper = createKeeper(realRules)

const PERSON: SeatSetup = { kind: 'human', name: '' }
const BOT: SeatSetup = { kind: 'bot', name: '', level: 'easy' }

/** The seats as the buttons of the set-up form fill them. */
export const SEATINGS = {
  alone: { ali: PERSON, tencent: BOT, pdd: BOT, jd: BOT },
  four: { ali: PERSON, tencent: PERSON, pdd: PERSON, jd: PERSON },
  watch: { ali: BOT, tencent: BOT, pdd: BOT, jd: BOT },
} as const satisfies Readonly<Record<string, Seats>>

/**
 * Plays a game by the rules alone until something holds: bots think as they do at the table, people do the least they can. Where a test is
 * about what comes then, and not about the way there, this takes a moment where playing on the screen takes half a minute.
 */
export const playByRules = (setup: GameSetup, isThere: (record: GameRecord) => boolean): GameRecord => {
  let record = keeper.start(setup)
  while (!isThere(record)) record = nextOf(record)
  return record
}

/** The record after the move that is due. */
const nextOf = (record: GameRecord): GameRecord => {
  const { pending } = record.state
  if (pending.kind === 'over') throw new Error('The game ended before what was waited for.')
  const seat = record.seats[pending.seat]
  const moves = keeper.legal(record.state)
  const answer =
    seat.kind === 'bot'
      ? decide(keeper.view(record.state, pending.seat), moves, seat.level, decisionSeed(record.seed, record.played.length), {
          personality: seat.personality ?? 'steady',
        })
      : null
  const move = answer === null ? fallbackMove(moves) : answer.move
  if (move === null) throw new Error(`No move is legal in ${pending.kind}.`)
  const result = keeper.play(record, move)
  if (!result.ok) throw new Error(`${move.type}: ${result.code}`)
  if (answer === null) return result.record
  return { ...result.record, notes: [...record.notes, noteOf(record.played.length, answer)] }
}

/** What is asked of a person in their own turn. */
export const isTurnOfPerson = ({ state, seats }: GameRecord): boolean =>
  state.pending.kind === 'action' && seats[state.pending.seat].kind === 'human'

/** Whether a game has come to its end. */
export const isOver = ({ state }: GameRecord): boolean => state.phase === 'over'

/** Lays a game into somebody's folder as the table would have saved it by itself: the title continues it, the drawer has it. */
export const keepGame = (userFolder: string, record: GameRecord): void => {
  const line = record.line ?? 'played-by-rules'
  mkdirSync(join(userFolder, 'saves'), { recursive: true })
  writeFileSync(join(userFolder, 'saves', `${gameSaveId(line)}.json`), saveText({ ...record, line }, record.scenario.name.en, new Date()))
}

/** Lays a whole game of four bots into somebody's folder. */
export const keepFinishedGame = (userFolder: string, { scenario, seed }: { readonly scenario: string; readonly seed: number }): void =>
  keepGame(userFolder, playByRules({ scenario: builtInScenario(scenario), seed, seats: SEATINGS.watch }, isOver))

/**
 * The first game, of seeds counted up from one, that shows what a test is about when something holds: a position that stood on its seed alone
 * would be another with the next change of a number. Games that end before are passed over.
 */
export const firstPlayed = (
  setup: Omit<GameSetup, 'seed'>,
  isThere: (record: GameRecord) => boolean,
  shows: (record: GameRecord) => boolean,
): GameRecord => {
  for (let seed = 1; seed <= SEEDS_TRIED; seed++) {
    const record = playByRules({ ...setup, seed }, (now) => isThere(now) || isOver(now))
    if (isThere(record) && shows(record)) return record
  }
  throw new Error(`None of ${SEEDS_TRIED} games of ${setup.scenario.id} shows what the test is about.`)
}

const SEEDS_TRIED = 200
