import type { Faction, Move, Rejection } from '../../../rules'
import { failure, type Failure } from '../../shared/result'
import type { GameRecord } from '../game/game-record'
import type { Keeper } from '../game/keeper'
import { decisionOf, isToldAll } from '../play/table-context'
import type { PlayEvent } from '../play/table-events'
import type { TableSnapshot } from '../play/table-machine'

/** What only the seat that owes the decision may do. */
const OF_DECIDER = [
  'move.chosen',
  'turn.end',
  'undo',
  'redo',
  'refusal.dismiss',
  'advice.ask',
  'advice.close',
  'prediction.give',
  'prediction.skip',
  'prediction.back',
  'intent.begin',
  'intent.prepare',
  'intent.set',
  'intent.draft',
  'intent.confirm',
  'intent.back',
  'intent.cancel',
  'counter.begin',
  'counter.change',
  'counter.cancel',
  'counter.send',
] as const satisfies readonly PlayEvent['type'][]

/** What anybody who plays may do: go on from what everybody watches. */
const OF_PLAYERS = ['show.done', 'show.skip'] as const satisfies readonly PlayEvent['type'][]

/** What a seat may ask of a hosted table; everything else is the host's own. */
export type SeatIntent = Extract<PlayEvent, { readonly type: (typeof OF_DECIDER)[number] | (typeof OF_PLAYERS)[number] }>

/** Why a hosted table did not do what a seat asked: the rules' own reasons, or that it is nothing a seat may ask for, or not now. */
export type IntentRefusal = Rejection | Failure<'intent.unknown' | 'intent.not-now'>

const NOT_YOURS: IntentRefusal = { ok: false, code: 'seat.not-yours', params: {} }

const isAmong = (types: readonly PlayEvent['type'][], { type }: SeatIntent): boolean => types.includes(type)

/** Why a table does not do what a viewer asks of it now; null when it does. */
export const whyNot = (keeper: Keeper, snapshot: TableSnapshot, viewer: Faction | null, intent: SeatIntent): IntentRefusal | null => {
  const { record } = snapshot.context
  const isDeciders = isAmong(OF_DECIDER, intent)
  if (!isDeciders && !isAmong(OF_PLAYERS, intent)) return failure('intent.unknown')
  if (!isOfOwnSeat(record, viewer, intent)) return NOT_YOURS
  // Whose turn comes next is nobody's business until all is told that leads to it.
  if (isDeciders && isToldAll(snapshot.context) && decisionOf(snapshot.context)?.seat !== viewer) return NOT_YOURS
  if (!snapshot.can(intent)) return failure('intent.not-now')
  return intent.type === 'move.chosen' ? keeper.check(record, intent.move) : null
}

/** Whether a person asks for a seat of their own: whoever only looks has none, and bots ask for nothing. */
const isOfOwnSeat = ({ seats }: GameRecord, viewer: Faction | null, intent: SeatIntent): boolean => {
  const move = moveIn(intent)
  return viewer !== null && seats[viewer].kind === 'human' && (move === null || move.seat === viewer)
}

/** The move an intent carries, whose seat has to be the viewer's. */
const moveIn = (intent: SeatIntent): Move | null => {
  if (intent.type === 'advice.close') return intent.chosen ?? null
  return 'move' in intent ? intent.move : null
}
