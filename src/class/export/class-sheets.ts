import { seatOf } from '../../../rules'
import { isHit } from '../../story'
import { rankPoints, type ClassGroup } from '../results/class-results'
import type { ClassPrediction, Decision } from '../results/class-table'
import { foresightOf } from '../results/foresight'
import { csvText, type Cell } from './csv'
import { decisionName, detailsOf, type ApplicantOf } from './details'
import { tenthOf, rounded, SEAT_COLUMNS, seatRows, sheetOf, yesOrNo, type Column, type SeatRow, type SheetLanguage } from './sheet'

/** The files of a class's results, by the names they are given. */
export const CLASS_SHEETS = ['quarters', 'decisions', 'predictions', 'gradebook'] as const
export type ClassSheet = (typeof CLASS_SHEETS)[number]

/** Writes a sheet of some groups as the text of a CSV file. */
export const classCsv = (sheet: ClassSheet, groups: readonly ClassGroup[], lang: SheetLanguage): string =>
  csvText(SHEETS[sheet](seatRows(groups), lang))

type Sheet = (rows: readonly SeatRow[], lang: SheetLanguage) => readonly (readonly Cell[])[]

type QuarterRow = SeatRow & { readonly figures: ClassGroup['tables'][number]['quarters'][number] }

const QUARTERS: readonly Column<QuarterRow>[] = [
  ...SEAT_COLUMNS,
  { heading: 'quarter', cell: ({ figures }) => figures.quarter },
  { heading: 'buyers', cell: ({ figures, seat }) => tenthOf(figures.buyers[seatOf(seat)]) },
  { heading: 'share', cell: ({ figures, seat, table }) => rounded((figures.buyers[seatOf(seat)] * 100) / table.shoppers, 2) },
  { heading: 'leftHand', cell: ({ figures, seat }) => (seat === 'ali' ? tenthOf(figures.leftHand) : null) },
  { heading: 'points', cell: ({ figures, seat }) => figures.points[seatOf(seat)] },
  { heading: 'cash', cell: ({ figures, seat }) => figures.cash[seatOf(seat)] },
  { heading: 'scrutiny', cell: ({ figures, seat }) => figures.scrutiny[seatOf(seat)] },
]

/** Whose each application of a table is. */
const applicantsAt =
  ({ applications }: Pick<SeatRow['table'], 'applications'>): ApplicantOf =>
  (application) =>
    applications.find((one) => one.application === application)?.applicant ?? null

type DecisionRow = SeatRow & { readonly decision: Decision }

const DECISIONS: readonly Column<DecisionRow>[] = [
  ...SEAT_COLUMNS,
  { heading: 'quarter', cell: ({ decision }) => decision.quarter },
  { heading: 'move', cell: ({ decision }) => decision.at },
  { heading: 'decision', cell: ({ decision }, lang) => decisionName(decision.move.type, lang) },
  { heading: 'details', cell: ({ decision, table }, lang) => detailsOf(decision.move, lang, applicantsAt(table)) },
]

type PredictionRow = SeatRow & { readonly one: ClassPrediction }

const PREDICTIONS: readonly Column<PredictionRow>[] = [
  ...SEAT_COLUMNS,
  { heading: 'quarter', cell: ({ one }) => one.quarter },
  { heading: 'before', cell: ({ one }) => tenthOf(one.before) },
  { heading: 'predicted', cell: ({ one }) => tenthOf(one.share) },
  { heading: 'low', cell: ({ one }) => tenthOf(one.low) },
  { heading: 'high', cell: ({ one }) => tenthOf(one.high) },
  { heading: 'came', cell: ({ one }) => tenthOf(one.came) },
  { heading: 'hit', cell: ({ one }, lang) => yesOrNo(isHit(one), lang) },
  { heading: 'missed', cell: ({ one }) => tenthOf(Math.abs(one.share - one.came)) },
  { heading: 'asNow', cell: ({ one }) => tenthOf(Math.abs(one.before - one.came)) },
]

const ofSeat = <One extends { readonly seat: SeatRow['seat'] }>(list: readonly One[], seat: SeatRow['seat']): readonly One[] =>
  list.filter((one) => one.seat === seat)

const foreseen = ({ table, seat }: SeatRow): ReturnType<typeof foresightOf> | null => {
  const own = ofSeat(table.predictions, seat)
  return own.length === 0 ? null : foresightOf(own)
}

/** One for each quarter in which it ended a turn: the turn on the stage, which some have besides, asks for none. */
const asked = ({ table, seat }: SeatRow): number => {
  if (!table.options.predictions) return 0
  const ended = ofSeat(table.decisions, seat).filter(({ move }) => move.type === 'end-turn')
  return new Set(ended.map(({ quarter }) => quarter)).size
}

const GRADEBOOK: readonly Column<SeatRow>[] = [
  ...SEAT_COLUMNS,
  { heading: 'members', cell: ({ table, seat }, lang) => table.members[seatOf(seat)].join(lang === 'en' ? ', ' : '、') },
  { heading: 'over', cell: ({ table }, lang) => yesOrNo(table.over, lang) },
  { heading: 'decisionsMade', cell: ({ table, seat }) => ofSeat(table.decisions, seat).length },
  { heading: 'predictionsMade', cell: ({ table, seat }) => ofSeat(table.predictions, seat).length },
  { heading: 'predictionsAsked', cell: asked },
  { heading: 'points', cell: ({ table, seat }) => table.measures.points[seatOf(seat)] },
  { heading: 'share', cell: ({ table, seat }) => tenthOf(table.measures.share[seatOf(seat)]) },
  { heading: 'profit', cell: ({ table, seat }) => table.measures.profit[seatOf(seat)] },
  { heading: 'welfare', cell: ({ table, seat }) => table.measures.welfare[seatOf(seat)] / 100 },
  { heading: 'rank', cell: ({ table, seat }) => table.rankInRole[seatOf(seat)] },
  { heading: 'tables', cell: ({ group }) => group.tables.filter(({ over }) => over).length },
  { heading: 'rankPoints', cell: ({ table, seat, group }) => rankPoints(table, seatOf(seat), group) },
  { heading: 'hits', cell: (row) => foreseen(row)?.hits ?? null },
  { heading: 'width', cell: (row) => rounded(foreseen(row)?.width ?? null, 2) },
  { heading: 'score', cell: (row) => rounded(foreseen(row)?.score ?? null, 1) },
  { heading: 'kept', cell: ({ table, seat }) => ofSeat(table.promises, seat).filter(({ kept }) => kept).length },
  { heading: 'broken', cell: ({ table, seat }) => ofSeat(table.promises, seat).filter(({ kept }) => !kept).length },
]

/** Rows are seats; what a seat did or had at several times makes a row each. A grade is a person's. */
const SHEETS: Readonly<Record<ClassSheet, Sheet>> = {
  quarters: (rows, lang) =>
    sheetOf(
      QUARTERS,
      rows.flatMap((row) => row.table.quarters.map((figures) => ({ ...row, figures }))),
      lang,
    ),
  decisions: (rows, lang) =>
    sheetOf(
      DECISIONS,
      rows.flatMap((row) => ofSeat(row.table.decisions, row.seat).map((decision) => ({ ...row, decision }))),
      lang,
    ),
  predictions: (rows, lang) =>
    sheetOf(
      PREDICTIONS,
      rows.flatMap((row) => ofSeat(row.table.predictions, row.seat).map((one) => ({ ...row, one }))),
      lang,
    ),
  gradebook: (rows, lang) =>
    sheetOf(
      GRADEBOOK,
      rows.filter(({ table, seat }) => table.seats[seatOf(seat)].kind === 'human'),
      lang,
    ),
}
