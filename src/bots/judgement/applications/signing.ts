import {
  EMPTY_OFFER,
  TENCENT,
  applicationOf,
  cloneState,
  factionAt,
  legalMoves,
  type Application,
  type MoveOf,
  type PlayerView,
  type PromiseRecord,
  type Seat,
} from '../../../../rules'
import type { Minds } from '../minds'
import { costOfBrokenWord } from '../promises'
import { situationIn, type Situation } from '../situation'
import { weighRulings } from './ruling'

/** How Tencent stands to an application that it might give its word to sign. */
export interface Signing {
  readonly application: Application
  /** Points by which signing it seems better to Tencent than refusing, no word given; below 0 where it would refuse. */
  readonly free: number
  /** The same once it has given its word, and grudges the applicant less, before it thinks of what breaking that would cost. */
  readonly bound: number
  /** Tencent as whoever judges sees it. */
  readonly tencent: Situation
}

/** What Tencent would make of a seat's application if the review came now; of the one it would file, where none lies on the desk. */
export const signingOf = (minds: Minds, applicant: Seat): Signing => {
  const known = KNOWN.get(minds) ?? new Map<Seat, Signing>()
  KNOWN.set(minds, known)
  const found = known.get(applicant) ?? judged(minds, applicant)
  known.set(applicant, found)
  return found
}

/** One decision asks for the same application again for every deal it stands in. */
const KNOWN = new WeakMap<Minds, Map<Seat, Signing>>()

const judged = (minds: Minds, applicant: Seat): Signing => {
  const tencent = minds.eyes(TENCENT)
  const application = applicationOf(tencent.view, factionAt(applicant)) ?? likelyFrom(tencent.view, applicant)
  const margin = (promises: readonly PromiseRecord[]): number =>
    marginIn({ ...minds, own: situationIn(tencent, underReview(tencent.view, application, promises)) })
  return { application, free: margin([]), bound: margin([wordTo(applicant)]) - costOfBrokenWord(tencent, 0), tencent }
}

/** A counter asks for more, and is no refusal yet; it tells what waiting may bring. */
const marginIn = (minds: Minds): number => {
  const rulings = legalMoves(minds.own.view).filter((move): move is MoveOf<'rule'> => move.type === 'rule')
  let [signed, refused] = [-Infinity, -Infinity]
  for (const { move, value } of weighRulings(minds, rulings)) {
    if (move.type !== 'rule' || move.ruling === 'counter') continue
    if (move.ruling === 'approve') signed = value
    else refused = Math.max(refused, value)
  }
  return signed - refused
}

/** The view as if Tencent ruled on an application now, and owed its applicant these promises alone. */
const underReview = (view: PlayerView, application: Application, owed: readonly PromiseRecord[]): PlayerView => {
  const reviewed = cloneState(view)
  reviewed.pending = { kind: 'ruling', seat: 'tencent', application: application.id }
  reviewed.applications = [...view.applications.filter(({ id }) => id !== application.id), application]
  reviewed.promises = [...view.promises.filter(({ by, to }) => by !== TENCENT || to !== application.seat), ...owed]
  return reviewed
}

const wordTo = (to: Seat): PromiseRecord => ({
  id: 0,
  by: TENCENT,
  to,
  promise: { kind: 'support', quarters: 1 },
  price: 0,
  madeIn: 1,
  beforeTurn: true,
  until: 1,
  status: 'open',
  settledIn: 0,
})

/** What a seat would ask for, as far as one can tell: what it asked for last, or else the next level for nothing. */
const likelyFrom = (view: PlayerView, seat: Seat): Application => {
  const last = view.applications.filter((application) => application.seat === seat).at(-1)
  const level = view.access[seat] < 2 ? 2 : 3
  return {
    id: 0,
    seat,
    level,
    filedIn: view.quarter,
    status: 'filed',
    offer: last?.offer ?? EMPTY_OFFER,
    counter: null,
    holds: last?.holds ?? 0,
    lobbies: [],
    steps: [],
    ruledIn: 0,
  }
}
