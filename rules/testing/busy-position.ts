import { ALL_SEATS, type Seat } from '../model/indexes'
import { ALI, JD, PDD, seatOf, type Faction } from '../model/ids'
import { EMPTY_OFFER, type Contract } from '../model/offer'
import type { GameState } from '../model/state'
import { position } from './builders'

/**
 * A position in which every level, meter and pile has room to move up and down, so that any effect must show; a seat is on turn with 30
 * cash.
 */
export function busyPosition(turn: Faction, hand: readonly string[] = []): GameState {
  return position({
    turn,
    scenario: { length: 10 },
    set: (s) => {
      s.quarter = 3
      s.cash.fill(30)
      s.supply.fill(1)
      s.exclusive[0] = 1
      s.service.fill(1)
      s.shops.fill(1)
      s.organs.fill(1)
      s.fatigue.fill(2)
      for (const seat of ALL_SEATS) s.scrutiny[seat] = Math.floor(s.config.numbers.scrutiny.limit[seat] / 2)
      s.toll = 1
      s.coreShift = -5
      s.access[0] = 2
      const contract = (seat: Seat, level: 2 | 3): Contract => ({ seat, level, terms: EMPTY_OFFER, since: 2, until: 7, forced: false })
      s.contracts = [contract(ALI, 2), null, contract(PDD, 2), contract(JD, 3)]
      s.hands[seatOf(turn)] = [...hand]
    },
  })
}
