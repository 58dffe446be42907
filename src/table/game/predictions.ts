import type { Faction, LogEntry } from '../../../rules'
import { seatOf } from '../../../rules'
import { failure, type Failure } from '../../shared/result'
import { isHit, PROMISED_PERCENT, shareHistory } from '../../story'
import type { Foretold, GameRecord, Prediction } from './game-record'
import { sitterWhen } from './reliefs'

/** A prediction beside what came; shares in whole tenths of a percent, rounded down as on the seats. */
export interface PredictionView extends Foretold {
  readonly seat: Faction
  readonly quarter: number
  /** The share as the market before left it. */
  readonly before: number
  readonly came: number
  /** What came lies in the range. */
  readonly hit: boolean
}

/** How often in a hundred a range is meant to hold what comes. */
export const PREDICTION_CHANCE = PROMISED_PERCENT

/** Whether a prediction is one: whole tenths of a percent, in their order. */
export const isForetold = ({ share, low, high }: Foretold): boolean =>
  [share, low, high].every(Number.isInteger) && 0 <= low && low <= share && share <= high && high <= 1000

/** Keeps a prediction for the move that is to be made next. */
export const withPrediction = (record: GameRecord, { share, low, high }: Foretold): GameRecord => ({
  ...record,
  predictions: [...record.predictions, { at: record.played.length, share, low, high }],
})

/** The turn a prediction ended; null where it belongs to no person's turn. */
const turnOf = (record: GameRecord, { at }: Prediction): { readonly seat: Faction; readonly quarter: number } | null => {
  const played = record.played[at]
  if (played?.move.type !== 'end-turn' || sitterWhen(record, played.move.seat, at).kind !== 'human') return null
  return { seat: played.move.seat, quarter: played.log[0]?.quarter ?? 0 }
}

/** Whether anybody predicted a quarter's market. */
export const hasPredictions = (record: GameRecord, quarter: number): boolean =>
  record.predictions.some((prediction) => turnOf(record, prediction)?.quarter === quarter)

/** Refuses a save in which a prediction does not belong to a person's turn, or comes out of turn. */
export const misplacedPrediction = (predictions: readonly Prediction[], record: GameRecord): Failure<'save.shape'> | null => {
  const index = predictions.findIndex((one, at) => turnOf(record, one) === null || one.at <= (predictions[at - 1]?.at ?? -1))
  if (index < 0) return null
  return failure('save.shape', {
    where: `table.predictions.${index}.at`,
    detail: 'no turn of a person ends with this move, or an earlier prediction is for a later one',
  })
}

/** The predictions whose markets a log tells of: until then everybody keeps theirs to themselves. */
export const predictionsView = (record: GameRecord, told: readonly LogEntry[]): readonly PredictionView[] => {
  if (record.predictions.length === 0) return []
  const history = shareHistory(told)
  const shareIn = (quarter: number, seat: Faction): number | null => {
    const percent = history.find((moment) => moment.quarter === quarter)?.percent[seatOf(seat)]
    // A share of a tenth exactly must not fall below it by the way it is computed.
    return percent === undefined ? null : Math.floor(percent * 10 + 1e-6)
  }
  return record.predictions.flatMap((prediction) => {
    const turn = turnOf(record, prediction)
    if (turn === null) return []
    const [before, came] = [shareIn(turn.quarter - 1, turn.seat), shareIn(turn.quarter, turn.seat)]
    if (before === null || came === null) return []
    const { share, low, high } = prediction
    return [{ ...turn, share, low, high, before, came, hit: isHit({ low, high, came }) }]
  })
}
