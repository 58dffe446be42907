import type { RegionIndex, Seat } from '../model/indexes'
import { regionIndex } from '../content/board'
import { addCash } from '../effects/meters'
import { count, record, type Run } from '../effects/run'
import { TENCENT, factionAt } from '../model/ids'
import type { Application, PromiseRecord, PromiseTerm } from '../model/offer'
import type { Position } from '../model/state'
import { isOnDesk, pendingApplications } from './applications'

/** Notes a promise for all to see, with the cash that was paid for it. */
export function makePromise(state: Position, run: Run, by: Seat, to: Seat, promise: PromiseTerm, price: number): void {
  const until = Math.min(state.config.length, state.quarter + promise.quarters - 1)
  const beforeTurn = state.order.indexOf(by) >= state.turn
  state.promises.push({
    id: state.nextId++,
    by,
    to,
    promise,
    price,
    madeIn: state.quarter,
    beforeTurn,
    until,
    status: 'open',
    settledIn: 0,
  })
  record(state, run, { kind: 'promise-made', seat: factionAt(by), to: factionAt(to), promise })
  // Who has lobbied for the application already cannot do so twice.
  const lobbied = pendingApplications(state).some(
    (application) => application.seat === to && application.lobbies.some((lobby) => lobby.seat === by && lobby.side === 'for'),
  )
  if (lobbied) judgeDeed(state, run, by, { kind: 'supported', against: to })
}

/** Something a seat did, as promises see it. */
export type Deed =
  | { readonly kind: 'subsidised'; readonly region: RegionIndex }
  | { readonly kind: 'bid' }
  | { readonly kind: 'petitioned' | 'throttled' | 'supported'; readonly against: Seat }

/** Holds a seat's open promises against what it has just done. */
export function judgeDeed(state: Position, run: Run, seat: Seat, deed: Deed): void {
  for (const promise of state.promises) {
    if (promise.by !== seat || promise.status !== 'open') continue
    const verdict = verdictOn(promise, deed, state.quarter)
    if (verdict !== null) settle(state, run, promise, verdict)
  }
}

/** At the close of a quarter: support that was owed and did not come is a promise broken; other promises that have run out are kept. */
export function settlePromises(state: Position, run: Run): void {
  for (const promise of state.promises) {
    if (promise.status !== 'open') continue
    if (promise.promise.kind === 'support' && supportFailed(state, promise)) settle(state, run, promise, 'broken')
    else if (promise.until <= state.quarter) settle(state, run, promise, 'kept')
  }
}

function verdictOn(record: PromiseRecord, deed: Deed, quarter: number): 'kept' | 'broken' | null {
  const { promise } = record
  if (deed.kind === 'subsidised')
    return promise.kind === 'no-subsidy' && promise.regions.some((id) => regionIndex(id) === deed.region) ? 'broken' : null
  if (deed.kind === 'bid') return promise.kind === 'no-bid' && bindsBid(record, quarter) ? 'broken' : null
  if (deed.against !== record.to) return null
  if (deed.kind === 'supported') return promise.kind === 'support' ? 'kept' : null
  return promise.kind === BROKEN_BY[deed.kind] ? 'broken' : null
}

/** The promise that each deed against a seat breaks. */
const BROKEN_BY = { petitioned: 'no-petition', throttled: 'no-throttle' } as const

/** A promise binds the turns still to come: a bid laid down before it was made is none of its business. */
export function bindsBid({ beforeTurn, madeIn }: PromiseRecord, quarter: number): boolean {
  return beforeTurn || madeIn < quarter
}

/** Whether an application was decided this quarter, or the promise ran out with one on the desk, and the seat let its chance pass. */
function supportFailed(position: Position, promise: PromiseRecord): boolean {
  return position.applications.some((application) => {
    if (application.seat !== promise.to) return false
    const decided = (application.status === 'approved' || application.status === 'rejected') && application.ruledIn === position.quarter
    const stillWaiting = promise.until <= position.quarter && isOnDesk(application)
    return (decided || stillWaiting) && hadChance(position, promise, application)
  })
}

/** Tencent rules last and always can; anyone else needed a turn this quarter after the application was filed and the promise made. */
function hadChance(position: Position, promise: PromiseRecord, application: Application): boolean {
  if (promise.by === TENCENT || position.order.indexOf(promise.by) > position.order.indexOf(promise.to)) return true
  return application.filedIn < position.quarter && (promise.madeIn < position.quarter || promise.beforeTurn)
}

function settle(state: Position, run: Run, promise: PromiseRecord, status: 'kept' | 'broken'): void {
  state.promises[state.promises.indexOf(promise)] = settled(promise, status, state.quarter)
  count(state, promise.by, status === 'kept' ? 'promises-kept' : 'promises-broken', 1)
  const told = { seat: factionAt(promise.by), to: factionAt(promise.to), promise: promise.promise }
  if (status === 'kept') record(state, run, { kind: 'promise-kept', ...told })
  else record(state, run, { kind: 'promise-broken', ...told, ...payForBreach(state, promise) })
}

function settled(open: PromiseRecord, status: 'kept' | 'broken', settledIn: number): PromiseRecord {
  const { id, by, to, promise, price, madeIn, beforeTurn, until } = open
  return { id, by, to, promise, price, madeIn, beforeTurn, until, status, settledIn }
}

/** A broken promise gives back what was paid for it, as far as there is cash, and costs points. */
function payForBreach(state: Position, { by, to, price }: PromiseRecord): { readonly cash: number; readonly points: number } {
  const cash = price - addCash(state, by, -price)
  addCash(state, to, cash)
  const points = state.config.numbers.promise.breachPoints
  state.breachPoints[by] += points
  return { cash, points }
}
