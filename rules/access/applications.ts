import type { Seat } from '../model/indexes'
import { TENCENT, seatOf, type Faction } from '../model/ids'
import {
  CONCESSIONS,
  EMPTY_OFFER,
  type Application,
  type ApplicationStatus,
  type ApplicationStep,
  type Concession,
  type Offer,
} from '../model/offer'
import type { Position } from '../model/state'

const ON_DESK: readonly ApplicationStatus[] = ['filed', 'held', 'countered', 'declined']

/** Applications on Tencent's desk, oldest first. */
export function pendingApplications(position: Position): readonly Application[] {
  return position.applications.filter(isOnDesk)
}

/** A seat's application on the desk, or null. */
export function applicationOf(position: Position, faction: Faction): Application | null {
  const seat = seatOf(faction)
  for (const application of position.applications) if (application.seat === seat && isOnDesk(application)) return application
  return null
}

/** The application of that number, or null. */
export function applicationById(position: Position, id: number): Application | null {
  for (const application of position.applications) if (application.id === id) return application
  return null
}

/** Whether an application still waits for an end. */
export function isOnDesk(application: Application): boolean {
  return ON_DESK.includes(application.status)
}

/** The concessions in which two offers differ. */
export function changesBetween(a: Offer, b: Offer): readonly Concession[] {
  return CONCESSIONS.filter((concession) => a[concession] !== b[concession])
}

/** The concessions an offer makes. */
export function concessionsOf(offer: Offer): readonly Concession[] {
  return changesBetween(offer, EMPTY_OFFER)
}

/** Lays an application on the desk; `quarter` is when it was filed, 0 for one that lies there from the start. Returns its number. */
export function layOnDesk(
  state: Position,
  { seat, level, offer }: Pick<Application, 'seat' | 'level' | 'offer'>,
  quarter: number,
): Application['id'] {
  const id = state.nextId++
  state.applications.push({
    id,
    seat,
    level,
    filedIn: quarter,
    status: 'filed',
    offer,
    counter: null,
    holds: 0,
    lobbies: [],
    steps: [{ quarter, step: 'filed', offer }],
    ruledIn: 0,
  })
  return id
}

/** Puts a changed application back in its place, with a step added to its history. */
export function updateApplication(
  state: Position,
  application: Application,
  change: ChangedApplication,
  step: ApplicationStep['step'],
  offer: Offer,
): Application {
  const next = applicationWith(application, { ...change, steps: [...application.steps, { quarter: state.quarter, step, offer }] })
  state.applications[state.applications.findIndex((other) => other.id === application.id)] = next
  return next
}

/** What may change of an application once it is filed. */
type ChangedApplication = Partial<Omit<Application, 'id' | 'seat' | 'level' | 'filedIn'>>

/** An application with some of it changed; see offerWith(). */
export function applicationWith(application: Application, change: ChangedApplication): Application {
  const { id, seat, level, filedIn, status, offer, counter, holds, lobbies, steps, ruledIn } = application
  return {
    id,
    seat,
    level,
    filedIn,
    status: change.status ?? status,
    offer: change.offer ?? offer,
    counter: change.counter === undefined ? counter : change.counter,
    holds: change.holds ?? holds,
    lobbies: change.lobbies ?? lobbies,
    steps: change.steps ?? steps,
    ruledIn: change.ruledIn ?? ruledIn,
  }
}

/** The levels a seat may apply for now: a step up the ladder (from a blocked seat's 0 as from 1), or its own level again. */
export function levelsOpenTo(position: Position, seat: Seat): readonly (2 | 3)[] {
  if (seat === TENCENT) return []
  const access = Math.max(1, position.access[seat])
  return ([2, 3] as const).filter(
    (level) =>
      (level === access + 1 && position.quarter >= stepOpenFrom(position, seat)) || (level === access && renewalOpen(position, seat)),
  )
}

/** The first quarter in which a seat may ask for a step up: a contract must have been in force for a while, links need not. */
export function stepOpenFrom(position: Position, seat: Seat): number {
  const contract = position.contracts[seat]
  return contract === null ? 0 : contract.since + position.config.numbers.access.stepQuarters
}

/** Holds, declined counters and rejections a seat has had since it was last let in. */
export function refusalsOf(position: Position, seat: Seat): number {
  let refusals = 0
  for (const application of position.applications) {
    if (application.seat !== seat) continue
    if (application.status === 'approved' || application.status === 'forced-open') refusals = 0
    else refusals += application.holds + (application.status === 'rejected' ? 1 : 0)
  }
  return refusals
}

/** Scrutiny a hold or a rejection draws: more each time the same applicant is refused. */
export function refusalScrutiny(position: Position, application: Application, ruling: 'hold' | 'reject'): number {
  const { scrutiny } = position.config.numbers
  return scrutiny[ruling] + scrutiny.refusalAgain * refusalsOf(position, application.seat)
}

/** Whether a seat's contract is near enough its end to be renewed; one that lasts to the end of the game needs no renewal. */
export function renewalOpen(position: Position, seat: Seat): boolean {
  const contract = position.contracts[seat]
  return (
    contract !== null &&
    contract.until < position.config.length &&
    contract.until - position.quarter < position.config.numbers.access.renewalWindow
  )
}
