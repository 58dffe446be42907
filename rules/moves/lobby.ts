import type { Seat } from '../model/indexes'
import { applicationById, applicationWith, isOnDesk } from '../access/applications'
import { judgeDeed } from '../access/promises'
import { addCash } from '../effects/meters'
import { record, type Run } from '../effects/run'
import { factionAt, seatOf, type Faction } from '../model/ids'
import type { Move } from '../model/move'
import type { Application } from '../model/offer'
import type { Rejection } from '../model/outcome'
import type { Position } from '../model/state'
import { nextInt, pick } from '../random/generator'
import * as field from '../schema/move-fields'
import { actorSeat } from './actor'
import { APPLICANTS, fewAmounts, isWhole, refuse, type MoveRule } from './move-rule'

/** Puts cash in escrow for or against another's application: paid to Tencent if this quarter's ruling is as asked, else returned. */
export const lobby: MoveRule<'lobby'> = {
  type: 'lobby',
  fields: { application: field.figure, side: field.side, amount: field.figure },
  answers: 'action',
  cash: (_position, move) => move.amount,
  check: (position, move) => checkLobby(position, move.seat, move.application, move.amount),
  apply: (state, move, run) => placeLobby(state, run, move.seat, move.application, move.side, move.amount),
  seats: APPLICANTS,
  candidates: (position) => lobbies(position, ALL),
  representatives: (position) => lobbies(position, FEW),
  any(position, random) {
    const seat = actorSeat(position)
    const others = position.applications.filter(
      (application) => isOnDesk(application) && application.seat !== seat && !hasLobbied(application, seat),
    )
    const most = mostToSpend(position, seat)
    if (others.length === 0 || most === 0) return null
    const { id } = pick(random, others)
    return { type: 'lobby', seat: factionAt(seat), application: id, side: pick(random, SIDES), amount: 1 + nextInt(random, most) }
  },
}

const SIDES = ['for', 'against'] as const
const ALL = (most: number): readonly number[] => Array.from({ length: most }, (_, i) => i + 1)
const FEW = fewAmounts

function mostToSpend(position: Position, seat: Seat): number {
  return Math.min(position.config.numbers.lobby.max, position.cash[seat])
}

function lobbies(position: Position, upTo: (most: number) => readonly number[]): readonly Move[] {
  const index = actorSeat(position)
  const seat = factionAt(index)
  const amounts = upTo(mostToSpend(position, index))
  const moves: Move[] = []
  for (const application of position.applications) {
    if (!isOnDesk(application) || application.seat === index) continue
    for (const side of SIDES) for (const amount of amounts) moves.push({ type: 'lobby', seat, application: application.id, side, amount })
  }
  return moves
}

/** Whether a seat may lobby on an application with so much; cash is checked elsewhere. */
export function checkLobby(position: Position, seat: Faction, id: number, amount: number): Rejection | null {
  if (seat === 'tencent') return refuse('lobby.tencent')
  const application = applicationById(position, id)
  if (application === null) return refuse('application.unknown', { application: id })
  if (!isOnDesk(application)) return refuse('application.closed')
  if (application.seat === seatOf(seat)) return refuse('application.yours')
  if (hasLobbied(application, seatOf(seat))) return refuse('lobby.already')
  const { max } = position.config.numbers.lobby
  return isWhole(amount, 1, max) ? null : refuse('amount.range', { from: 1, to: max, found: amount })
}

function hasLobbied(application: Application, seat: Seat): boolean {
  return application.lobbies.some((lobby) => lobby.seat === seat)
}

/** Notes a lobby whose cash has been taken from the seat, and holds it against the seat's promises. */
export function placeLobby(state: Position, run: Run, seat: Faction, id: number, side: 'for' | 'against', amount: number): void {
  const index = state.applications.findIndex((application) => application.id === id)
  const application = state.applications[index] as Application
  state.applications[index] = applicationWith(application, { lobbies: [...application.lobbies, { seat: seatOf(seat), side, amount }] })
  record(state, run, { kind: 'lobbied', seat, application: id, side, amount })
  if (side === 'for') judgeDeed(state, run, seatOf(seat), { kind: 'supported', against: application.seat })
}

/** Takes the cash of a lobby agreed in a deal and places it. */
export function lobbyFromDeal(state: Position, run: Run, seat: Faction, id: number, side: 'for' | 'against', amount: number): void {
  addCash(state, seatOf(seat), -amount)
  placeLobby(state, run, seat, id, side, amount)
}
