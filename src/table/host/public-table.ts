import { HIDDEN, perSeat, type LogEntry, type PlayerView } from '../../../rules'
import type { ReplayView } from '../replay/film'
import type { Keeper } from '../game/keeper'
import { keepIfSame, memoLast } from '../view/memo-last'
import type { PredictionView } from '../game/predictions'
import { createViewerPosition } from '../view/viewer-position'
import type { SeatInfo } from '../game/seats'
import type { Show } from '../tell/shows'
import type { ClockView } from '../tell/turn-clock'
import type { TableSnapshot } from '../play/table-machine'
import type { TableView } from '../view/table-view'
import type { Decider, Stage } from '../view/told-view'

/** What goes on, as far as it is everybody's business. */
export type PublicStage =
  | 'turn'
  | 'answer'
  | 'bids'
  | 'review'
  | 'ruling'
  | 'prologue'
  | 'market'
  | 'predictions'
  | 'regulator'
  | 'books'
  | 'half-time'
  | 'news'
  | 'last-quarter'
  | 'count'
  | 'paused'
  | 'over'
  | 'replay'

/** A table as everybody in the room may see it, whoever sits at the computer: nobody's hand, agenda, recap or draft. */
export interface PublicTable {
  readonly stage: PublicStage
  readonly position: PlayerView
  readonly decider: Decider | null
  readonly seats: readonly SeatInfo[]
  /** What happened in this quarter and the one before. */
  readonly log: readonly LogEntry[]
  readonly show: Show | null
  /** What people predicted for the markets that are told; what is not told yet is not in it. */
  readonly predictions: readonly PredictionView[]
  /** Everything is being skipped. */
  readonly skipping: boolean
  /** How much of the turn that goes on is used; null where turns are not measured, or nobody's goes on. */
  readonly clock: ClockView | null
  /** The whole class pauses: nothing is shown. */
  readonly blank: boolean
  /** Whether points may be shown while the game runs. */
  readonly livePoints: boolean
  /** Where one is in a game that is looked at again; null in play. */
  readonly moment: Moment | null
}

/** A moment of a replay: so many moves made, of so many. */
export interface Moment {
  readonly at: number
  readonly length: number
}

/** What a stage is called in public; null where there is nothing to show. */
const PUBLIC_STAGES: Readonly<Record<Stage, PublicStage | null>> = {
  'hand-over': 'turn',
  recap: 'turn',
  'human-turn': 'turn',
  'bot-turn': 'turn',
  answer: 'answer',
  bids: 'bids',
  review: 'review',
  ruling: 'ruling',
  prologue: 'prologue',
  market: 'market',
  predictions: 'predictions',
  regulator: 'regulator',
  books: 'books',
  'half-time': 'half-time',
  news: 'news',
  'last-quarter': 'last-quarter',
  count: 'count',
  paused: 'paused',
  leaving: 'paused',
  'game-over': 'over',
  broken: null,
  replay: null,
}

/** Reads the public table off the machine: from the truth and for nobody, never from the view of whoever sits at the computer. */
export const createPublicViewer = (keeper: Keeper): ((snapshot: TableSnapshot, shown: TableView) => PublicTable | null) => {
  const see = createViewerPosition(keeper)
  const blankFor = memoLast(withoutHands)
  const recentFor = memoLast(recent)
  const keep = keepIfSame<PublicTable>()
  return ({ context }, { stage: own, decider, seats, show, predictions, clock, isBlank, livePoints }) => {
    const stage = PUBLIC_STAGES[own]
    if (stage === null) return null
    const { position, log } = see(context, null)
    const recentLog = recentFor(log, position.quarter)
    return keep({
      stage,
      position: blankFor(position),
      decider,
      seats,
      log: recentLog,
      show,
      predictions,
      skipping: context.pace.skipTo !== null,
      clock: clock?.since == null ? null : clock,
      blank: isBlank,
      livePoints,
      moment: null,
    })
  }
}

/** Reads the public table off a film: what everybody could know at that moment, even where the film itself lies open. */
export const createPublicFilm = (): ((replay: ReplayView) => PublicTable) =>
  memoLast(({ film, at }: ReplayView): PublicTable => {
    const { position, log } = film.publicly(at)
    return {
      stage: position.phase === 'over' ? 'over' : 'replay',
      position: withoutHands(position),
      decider: null,
      seats: film.seats,
      log: recent(log, position.quarter),
      show: null,
      predictions: [],
      skipping: false,
      clock: null,
      blank: false,
      livePoints: true,
      moment: { at, length: film.length },
    }
  })

/** Hands stay closed here even after the end, when the rules open them: nobody in the room looks for them. */
const withoutHands = (position: PlayerView): PlayerView => ({
  ...position,
  hands: perSeat((seat) => position.hands[seat].map(() => HIDDEN)),
})

/** More entries than any two quarters bring. */
const MOST_ENTRIES = 300

const recent = (log: readonly LogEntry[], quarter: number): readonly LogEntry[] =>
  log.filter((entry) => entry.quarter >= quarter - 1).slice(-MOST_ENTRIES)
