import { BELT_COUNT, REGION_COUNT, SHOPPERS } from '../content/board'
import { isOnDesk, pendingApplications } from '../access/applications'
import { SEATS, TENCENT } from '../model/ids'
import type { Position } from '../model/state'

/** Everything that must hold in every position and does not; empty when all is well. */
export function checkInvariants(position: Position): string[] {
  const faults: string[] = []
  const numbers = position.config.numbers
  for (let region = 0; region < REGION_COUNT; region++) {
    let sum = position.floating[region]
    for (let seat = 0; seat < SEATS; seat++) sum += position.buyers[region * SEATS + seat]
    if (sum !== SHOPPERS[region]) faults.push(`region ${region}: ${sum} shoppers, not ${SHOPPERS[region]}`)
    const left = position.leftHand[region]
    if (left < 0 || left > position.buyers[region * SEATS])
      faults.push(`region ${region}: ${left} left-hand of ${position.buyers[region * SEATS]} buyers`)
  }
  const counts: readonly (readonly [string, readonly number[], number])[] = [
    ['buyers', position.buyers, Infinity],
    ['floating', position.floating, Infinity],
    ['cash', position.cash, Infinity],
    ['subsidy', position.subsidy, Infinity],
    ['fatigue', position.fatigue, Infinity],
    ['supply', position.supply, numbers.supply.max],
    ['service', position.service, numbers.service.max],
    ['access', position.access, 3],
    ['organs', position.organs, numbers.organs.max],
    ['shops', position.shops, 2],
    ['exclusive', position.exclusive, 1],
    ['fission', position.fission, 1],
    ['toll', [position.toll], numbers.toll.max],
    ['alipay', [position.alipay], numbers.alipay.start],
    ['scrutiny', position.scrutiny, Math.max(...numbers.scrutiny.limit)],
    ['stakes', position.stakes, 100],
    ['bids', position.bids, numbers.stage.max],
    ['lastBids', position.lastBids, numbers.stage.max],
    ['actions left', [position.actionsLeft], Math.max(...numbers.actionsPerTurn)],
  ]
  for (const [name, list, most] of counts) {
    list.forEach((value, i) => {
      if (!Number.isInteger(value) || value < 0 || value > most) faults.push(`${name}[${i}] is ${value}`)
    })
  }
  if (position.supply.length !== BELT_COUNT * SEATS) faults.push('supply has the wrong length')
  position.hands.forEach((hand, seat) => {
    if (hand.length > numbers.handLimit) faults.push(`seat ${seat} holds ${hand.length} cards`)
  })
  const cards = [...position.hands, ...position.decks, ...position.discards].flat().length
  if (cards !== 40) faults.push(`${cards} cards in the game`)
  return [...faults, ...accessFaults(position)]
}

/** Access, contracts, applications and escrow must agree with each other. */
function accessFaults(position: Position): string[] {
  const faults: string[] = []
  for (let seat = 0; seat < SEATS; seat++) {
    const contract = position.contracts[seat]
    if (seat !== TENCENT && (contract?.level ?? 0) !== (position.access[seat] >= 2 ? position.access[seat] : 0))
      faults.push(`seat ${seat} has access ${position.access[seat]} and a contract of ${contract?.level}`)
    if (contract !== null && (contract.until < position.quarter || contract.until > position.config.length))
      faults.push(`seat ${seat} has a contract until ${contract.until}`)
    if (position.soldStakes[seat] > position.stakes[seat]) faults.push(`seat ${seat} has sold more than is held`)
    if (pendingApplications(position).filter((application) => application.seat === seat).length > 1)
      faults.push(`seat ${seat} has two applications on the desk`)
  }
  for (const application of position.applications) {
    if (!isOnDesk(application) && application.lobbies.length > 0) faults.push(`application ${application.id} is closed with cash in escrow`)
    if ((application.status === 'countered') !== (application.counter !== null))
      faults.push(`application ${application.id} is ${application.status} with a counter that says otherwise`)
    if (new Set(application.lobbies.map((lobby) => lobby.seat)).size !== application.lobbies.length)
      faults.push(`application ${application.id} is lobbied on twice by one seat`)
    if (application.lobbies.length > 0 && position.phase === 'over') faults.push(`application ${application.id} holds escrow after the end`)
  }
  for (const promise of position.promises)
    if (promise.status === 'open' && promise.until < position.quarter) faults.push(`promise ${promise.id} was never settled`)
  return faults
}
