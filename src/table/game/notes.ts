import type { Faction, LogEntry, Move, MoveType, Offer } from '../../../rules'
import { MOODS, type Mood } from '../../bots'
import { readValue } from '../../shared/read-value'
import { z } from '../../shared/zod'
import { aftermathAt } from './aftermath'
import type { BotReason } from '../ask/bot-port'
import type { GameRecord, MoveNote, Played } from './game-record'
import { sitterWhen } from './reliefs'
import type { SeatSetup } from './seats'

const offer = z.strictObject({
  weChatPay: z.boolean(),
  trafficFee: z.number().int().min(0).max(100),
  scope: z.enum(['all', '4-5', '5']),
  openShelves: z.boolean(),
  endExclusivity: z.boolean(),
  control: z.boolean(),
  stake: z.boolean(),
})

const note = z.strictObject({
  at: z.number().int().min(0),
  why: z
    .array(z.strictObject({ key: z.string().max(80), params: z.record(z.string().max(40), z.union([z.string().max(80), z.number()])) }))
    .max(20),
  nearest: offer.optional(),
  mood: z.enum(MOODS).optional(),
})

/** Reads notes out of a save; those that are not well formed, or not about a bot's move or a person's hold, are left out. */
export const notesFrom = (stored: readonly unknown[], record: GameRecord): readonly MoveNote[] =>
  stored.flatMap((text) => {
    const read = readValue(note, text)
    const move = read.ok ? record.played[read.value.at]?.move : undefined
    if (!read.ok || move === undefined) return []
    const { value } = read
    const isBots = sitterWhen(record, move.seat, value.at).kind === 'bot'
    return isBots || (isHold(move) && value.why.length === 0 && isTelling(value)) ? [noteOf(value.at, value)] : []
  })

/** What may be told with a hold; a person tells what they like, or nothing. */
export interface HoldTold {
  readonly nearest?: Offer | undefined
  readonly mood?: Mood | undefined
}

const isHold = (move: Move): boolean => move.type === 'rule' && move.ruling === 'hold'
const isTelling = ({ nearest, mood }: HoldTold): boolean => nearest !== undefined || mood !== undefined

/** The game with what a person tells with the hold they have just made; nothing is kept with another move. */
export const withTold = (record: GameRecord, told: HoldTold): GameRecord => {
  const at = record.played.length - 1
  const last = record.played[at]
  if (last === undefined || !isHold(last.move) || !isTelling(told)) return record
  return { ...record, notes: [...record.notes, noteOf(at, { why: [], ...told })] }
}

/** What is kept of a bot's answer beside its move. */
export const noteOf = (at: number, { why, nearest, mood }: Pick<MoveNote, 'why'> & HoldTold): MoveNote => ({
  at,
  why,
  ...(nearest === undefined ? {} : { nearest }),
  ...(mood === undefined ? {} : { mood }),
})

/** A bot's move with its reasons, or a person's hold with what they showed, as everybody may see it. */
export interface NoteView {
  readonly at: number
  readonly seat: Faction
  /** Who sat there then: what a bot says is true, a person may say what they like. */
  readonly by: SeatSetup['kind']
  readonly quarter: number
  readonly type: MoveType
  /** The application a ruling or an answer is about. */
  readonly application: number | null
  readonly log: readonly LogEntry[]
  readonly why: readonly BotReason[]
  readonly nearest: Offer | null
  /** With a hold: how far Tencent was from signing, or shows itself to be. */
  readonly mood: Mood | null
}

/** What a viewer may see of a log. */
interface Eyes {
  visible(log: readonly LogEntry[], viewer: Faction | null): readonly LogEntry[]
}

/**
 * Why a bot made a move, as far as it may be told. Why it keeps an agenda would give the agenda away, and why it ends a turn whether it has
 * bid: then nothing is left to do. Its chance to win it keeps to itself until the game is over.
 */
export const whyTold = (type: MoveType, why: readonly BotReason[], isOver: boolean): readonly BotReason[] =>
  SILENT.includes(type) ? [] : why.filter(({ key }) => isOver || !AFTER_THE_GAME.includes(key))

/** Reasons that tell how a bot thinks the game will end. */
const AFTER_THE_GAME: readonly string[] = ['search.chance']

const SILENT: readonly MoveType[] = ['choose-agenda', 'end-turn']

/** The bots' moves with their reasons, and what people showed with a hold, oldest first. A bid of which the viewer knows nothing stays out, and is not even counted. */
export const notesView = ({ visible }: Eyes, record: GameRecord, viewer: Faction | null): readonly NoteView[] => {
  const isSecret = ({ move, log }: Played): boolean => move.type === 'bid' && visible(log, viewer).length === 0
  return record.notes.flatMap(({ at: index, why, nearest, mood }) => {
    const played = record.played[index]
    if (played === undefined || played.move.type === 'choose-agenda' || isSecret(played)) return []
    const at = index - record.played.slice(0, index).filter(isSecret).length
    const { move, log } = played
    const application = move.type === 'rule' ? move.application : null
    const seen = visible(log.slice(0, aftermathAt(log)), viewer)
    return [
      {
        at,
        seat: move.seat,
        by: sitterWhen(record, move.seat, index).kind,
        quarter: log[0]?.quarter ?? 0,
        type: move.type,
        application,
        log: seen,
        why: whyTold(move.type, why, record.state.phase === 'over'),
        nearest: nearest ?? null,
        mood: mood ?? null,
      },
    ]
  })
}
