import type { Faction, Move } from '../../../rules'
import { type BotAnswer, fallbackMove } from '../ask/bot-port'
import type { Foretold, GameRecord } from '../game/game-record'
import type { Keeper } from '../game/keeper'
import { type HoldTold, noteOf, withTold } from '../game/notes'
import { withPrediction } from '../game/predictions'
import { humansOf } from '../game/seats'
import { isClosing, NOT_BEGUN, type ShowData, showsAfter } from '../tell/shows'
import { decisionOf, type TableContext } from './table-context'

/** Makes a move on the table, with what is told beside it; a refusal or a fault is noted and changes nothing else. */
export const makeMove = (context: TableContext, keeper: Keeper, move: Move, told: HoldTold = {}): Partial<TableContext> => {
  const made = keeper.play(context.record, move)
  return settle(context, keeper, made.ok ? { ...made, record: withTold(made.record, told) } : made, move.seat)
}

/** Ends a turn with what its player predicted for the market; without an answer it just ends. */
export const endTurn = (context: TableContext, keeper: Keeper, forecast: Foretold | null): Partial<TableContext> => {
  const decision = decisionOf(context)
  if (decision === null) return {}
  const record = forecast === null ? context.record : withPrediction(context.record, forecast)
  return makeMove({ ...context, record }, keeper, { type: 'end-turn', seat: decision.seat })
}

/** Makes the next undone move again. */
export const makeAgain = (context: TableContext, keeper: Keeper): Partial<TableContext> =>
  settle(
    context,
    keeper,
    keeper.redo(context.record),
    context.record.state.pending.kind === 'over' ? null : context.record.state.pending.seat,
  )

const settle = (
  context: TableContext,
  keeper: Keeper,
  result: ReturnType<Keeper['play']>,
  mover: Faction | null,
): Partial<TableContext> => {
  if (!result.ok) {
    return result.code === 'rules.fault' ? { fault: { code: result.code, detail: result.params['detail'] } } : { refusal: result }
  }
  const shows = showsAfter(result.log, result.record, keeper.count(result.record))
  const byHuman = mover !== null && context.record.seats[mover].kind === 'human'
  return {
    record: result.record,
    shows,
    closing: shows.some(isClosing) ? closingOf(context, keeper, result.record) : [],
    step: NOT_BEGUN,
    refusal: null,
    atScreen: isWatchedByMany(context, shows) ? null : byHuman ? sitterAfter(context, mover) : context.atScreen,
  }
}

const closingOf = (context: TableContext, keeper: Keeper, { played }: GameRecord): TableContext['closing'] => {
  const last = played.at(-1)
  return last === undefined ? [] : keeper.closing(context.record.state, last.move)
}

/** A private move says who sits there. An answer or a ruling is given in front of everybody: it does not put its seat before the screen. */
const sitterAfter = (context: TableContext, mover: Faction): Faction | null =>
  decisionOf(context)?.isPublic === true && context.atScreen !== mover ? null : mover

/** Market, books and news bring everybody to the screen: whose hand is next has to be asked for anew. */
const isWatchedByMany = ({ record }: TableContext, shows: readonly ShowData[]): boolean =>
  shows.length > 0 && humansOf(record.seats).length > 1

/** Makes a bot's move; one that is missing or illegal is replaced by the least the bot can do, and noted. */
export const makeBotMove = (context: TableContext, keeper: Keeper): Partial<TableContext> => {
  const { record, bot } = context
  const given = bot?.answer ?? null
  const answer = legalAnswer(context, keeper)
  const move = answer === null ? fallbackMove(keeper.legal(record.state)) : answer.move
  if (move === null) return { fault: { code: 'rules.no-move', detail: `no legal move in ${record.state.pending.kind}` } }
  const { record: after, ...made } = makeMove(context, keeper, move)
  return {
    ...made,
    ...(after === undefined ? {} : { record: answer === null ? after : withNote(after, answer) }),
    troubles: given === answer ? context.troubles : [...context.troubles, { code: 'bot.illegal', detail: JSON.stringify(given?.move) }],
    bot: {
      seat: move.seat,
      answered: true,
      hurried: true,
      answer,
      movedAt: after === undefined ? null : after.played.length - 1,
      letters: null,
    },
  }
}

/** Makes a bot's move that nobody may know of, and lets it go on thinking as if it had not answered yet. */
export const makeSecretMove = (context: TableContext, keeper: Keeper): Partial<TableContext> => ({
  ...makeBotMove(context, keeper),
  bot: context.bot && { ...context.bot, answered: false, answer: null },
})

/** What the bot answered, where it may be played. */
export const legalAnswer = ({ record, bot }: TableContext, keeper: Keeper): BotAnswer | null => {
  const answer = bot?.answer ?? null
  if (bot === null || answer === null) return null
  return answer.move.seat === bot.seat && keeper.check(record, answer.move) === null ? answer : null
}

/** Keeps why the last move was made. */
const withNote = (record: GameRecord, answer: BotAnswer): GameRecord => ({
  ...record,
  notes: [...record.notes, noteOf(record.played.length - 1, answer)],
})

/** Takes the last move back; a rules bug on the way is noted and changes nothing else. */
export const takeBack = ({ record }: TableContext, keeper: Keeper): Partial<TableContext> => {
  try {
    return { record: keeper.undo(record), refusal: null }
  } catch (error) {
    return { fault: { code: 'rules.fault', detail: String(error) } }
  }
}

/** Takes one show off the queue; with the last one of the quarter that ended goes what it went through. */
export const dropShow = ({ shows, closing }: TableContext): Partial<TableContext> => {
  const rest = shows.slice(1)
  return { shows: rest, closing: rest.some(isClosing) ? closing : [], step: NOT_BEGUN }
}
