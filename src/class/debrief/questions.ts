import { FACTIONS, seatOf, type Faction } from '../../../rules'
import { isHit } from '../../story'
import type { ClassPrediction, TestedPromise } from '../results/class-table'
import type { ClassGroup, RankedTable } from '../results/class-results'
import type { Parting } from '../results/partings'
import type { Team } from './teams'
import { turningsOf } from './turnings'

/** A question that is about these games and no others; the words are the reader's. */
export type ClassQuestionAsked =
  | { readonly kind: 'parted'; readonly parting: Parting }
  /** Teams of one role that came out far apart. */
  | { readonly kind: 'range'; readonly role: Faction; readonly best: RankedTable; readonly worst: RankedTable }
  | { readonly kind: 'swing'; readonly file: string; readonly seat: Faction; readonly quarter: number }
  | { readonly kind: 'broken'; readonly file: string; readonly promise: TestedPromise }
  | { readonly kind: 'foresight'; readonly hits: number; readonly count: number }
  | { readonly kind: 'missed'; readonly one: ClassPrediction }
  | { readonly kind: 'word'; readonly promise: TestedPromise }
  /** How somebody in the same role did best elsewhere, or who won one's own table. */
  | { readonly kind: 'elsewhere'; readonly role: Faction; readonly best: RankedTable; readonly own: number }
  | { readonly kind: 'winner'; readonly winner: Faction; readonly points: number; readonly own: number }
  | { readonly kind: 'door'; readonly seat: Faction; readonly quarter: number | null }
  /** What Tencent ruled on. */
  | { readonly kind: 'gate'; readonly granted: number; readonly refused: number }
  | { readonly kind: 'history' }
  | { readonly kind: 'again' }

/** How many a class is asked, and a team. */
const [MOST_OF_CLASS, MOST_OF_TEAM] = [5, 3]

/** What a class should be asked about its games. */
export const classQuestions = (group: ClassGroup): readonly ClassQuestionAsked[] =>
  [
    ...turningQuestions(group),
    ...rangeQuestion(group),
    ...brokenQuestion(group),
    ...foresightQuestion(group),
    { kind: 'history' } as const,
  ].slice(0, MOST_OF_CLASS)

type Questions = readonly ClassQuestionAsked[]

const turningQuestions = (group: ClassGroup): Questions =>
  turningsOf(group)
    .slice(0, 1)
    .map((turning) =>
      turning.kind === 'parting'
        ? { kind: 'parted', parting: turning.parting }
        : { kind: 'swing', file: turning.file, seat: turning.swing.seat, quarter: turning.swing.quarter },
    )

const rangeQuestion = ({ tables }: ClassGroup): Questions => {
  const over = tables.filter((table) => table.over)
  const [widest] = FACTIONS.map((role) => ({ role, ...endsOf(role, over) })).sort((a, b) => b.gap - a.gap)
  if (widest?.best === undefined || widest.worst === undefined || widest.gap === 0) return []
  return [{ kind: 'range', role: widest.role, best: widest.best, worst: widest.worst }]
}

const endsOf = (role: Faction, tables: readonly RankedTable[]) => {
  const sorted = [...tables].sort((a, b) => pointsOf(b, role) - pointsOf(a, role))
  const [best, worst] = [sorted[0], sorted[sorted.length - 1]]
  return { best, worst, gap: best === undefined || worst === undefined ? 0 : pointsOf(best, role) - pointsOf(worst, role) }
}

const pointsOf = ({ measures }: RankedTable, seat: Faction): number => measures.points[seatOf(seat)]

const brokenQuestion = ({ tables }: ClassGroup): Questions => {
  const [first] = tables.flatMap(({ file, promises }) => promises.filter(({ kept }) => !kept).map((promise) => ({ file, promise })))
  return first === undefined ? [] : [{ kind: 'broken', ...first }]
}

const foresightQuestion = ({ foresight: { all } }: ClassGroup): Questions =>
  all.count === 0 ? [] : [{ kind: 'foresight', hits: all.hits, count: all.count }]

/** What the lesson that some games were played in asks, each question once. */
export const lessonQuestions = ({ tables }: Pick<ClassGroup, 'tables'>): readonly string[] => [
  ...new Set(tables.flatMap(({ questions }) => questions)),
]

/** What a team should ask itself, the nearest to its own game first. */
export const ownQuestions = (team: Team, group: Pick<ClassGroup, 'tables'>): Questions =>
  [
    ...comparison(team, group),
    ...missedQuestion(team),
    ...wordQuestion(team),
    ...doorQuestion(team),
    { kind: 'again' } as const,
    { kind: 'history' } as const,
  ].slice(0, MOST_OF_TEAM)

const comparison = ({ table, seat }: Team, { tables }: Pick<ClassGroup, 'tables'>): Questions => {
  const own = pointsOf(table, seat)
  const others = tables.filter((other) => other.over && other.file !== table.file)
  const { best } = endsOf(seat, others)
  if (best !== undefined) return [{ kind: 'elsewhere', role: seat, best, own }]
  const [winner] = [...FACTIONS].sort((a, b) => pointsOf(table, b) - pointsOf(table, a))
  return winner === undefined || winner === seat ? [] : [{ kind: 'winner', winner, points: pointsOf(table, winner), own }]
}

/** The prediction that was furthest out of its range, or simply furthest off. */
const missedQuestion = ({ predictions }: Team): Questions => {
  const [worst] = [...predictions].sort((a, b) => Number(isHit(a)) - Number(isHit(b)) || offBy(b) - offBy(a))
  return worst === undefined ? [] : [{ kind: 'missed', one: worst }]
}

const offBy = ({ share, came }: ClassPrediction): number => Math.abs(share - came)

const wordQuestion = ({ promises }: Team): Questions => {
  const promise = promises.find(({ kept }) => !kept) ?? promises[0]
  return promise === undefined ? [] : [{ kind: 'word', promise }]
}

const doorQuestion = ({ table: { applications }, seat }: Team): Questions => {
  if (seat === 'tencent') {
    const granted = applications.filter(({ order }) => order !== null).length
    return [{ kind: 'gate', granted, refused: applications.length - granted }]
  }
  const opened = applications.find(({ applicant, order }) => applicant === seat && order !== null)
  return [{ kind: 'door', seat, quarter: opened?.settledIn ?? null }]
}
