import { BELT_COUNT, SHOPPERS } from '../content/board'
import { isOnDesk, pendingApplications } from '../access/applications'
import { ALI, SEATS, TENCENT } from '../model/ids'
import { ALL_REGIONS, ALL_SEATS, cellOf, type Seat } from '../model/indexes'
import type { Application } from '../model/offer'
import type { Position } from '../model/state'

/** Everything that must hold in every position and does not; empty when all is well. */
export function checkInvariants(position: Position): string[] {
  return [shopperFaults, countFaults, cardFaults, seatFaults, applicationFaults, promiseFaults, boostFaults].flatMap((faultsOf) =>
    faultsOf(position),
  )
}

/** Nobody is lost and nobody is made: each region has the shoppers it always had. */
function shopperFaults(position: Position): string[] {
  const faults: string[] = []
  for (const region of ALL_REGIONS) {
    let sum = position.floating[region]
    for (const seat of ALL_SEATS) sum += position.buyers[cellOf(region, seat)]
    if (sum !== SHOPPERS[region]) faults.push(`region ${region}: ${sum} shoppers, not ${SHOPPERS[region]}`)
    const left = position.leftHand[region]
    if (left < 0 || left > position.buyers[cellOf(region, ALI)])
      faults.push(`region ${region}: ${left} left-hand of ${position.buyers[cellOf(region, ALI)]} buyers`)
  }
  return faults
}

/** Everything that is counted is a whole number from 0 up to the most there can be. */
function countFaults(position: Position): string[] {
  const faults = countsOf(position).flatMap(([name, list, most = Infinity]) =>
    list.flatMap((value, i) => (Number.isInteger(value) && value >= 0 && value <= most ? [] : [`${name}[${i}] is ${value}`])),
  )
  return position.supply.length === BELT_COUNT * SEATS ? faults : [...faults, 'supply has the wrong length']
}

function countsOf(position: Position): readonly (readonly [name: string, list: readonly number[], most?: number])[] {
  const { numbers } = position.config
  return [
    ['buyers', position.buyers],
    ['floating', position.floating],
    ['cash', position.cash],
    ['subsidy', position.subsidy],
    ['fatigue', position.fatigue],
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
    ['stageRest', position.stageRest, numbers.stage.rest],
    ['actions left', [position.actionsLeft], Math.max(...numbers.actionsPerTurn, numbers.stage.actions)],
  ]
}

function cardFaults(position: Position): string[] {
  const { handLimit } = position.config.numbers
  const cards = [...position.hands, ...position.decks, ...position.discards].flat().length
  return [
    ...position.hands.flatMap((hand, seat) => (hand.length > handLimit ? [`seat ${seat} holds ${hand.length} cards`] : [])),
    ...(cards === 40 ? [] : [`${cards} cards in the game`]),
  ]
}

/** Access, contracts and stakes must agree with each other. */
function seatFaults(position: Position): string[] {
  return ALL_SEATS.flatMap((seat) => faultsIn(NO_SEAT, position, seat).map((fault) => `seat ${seat} ${fault}`))
}

/** Applications and the cash in escrow for them must agree with each other. */
function applicationFaults(position: Position): string[] {
  return position.applications.flatMap((application) =>
    faultsIn(NO_APPLICATION, position, application).map((fault) => `application ${application.id} ${fault}`),
  )
}

/** What must never be so, and when it is. */
type Never<T> = Readonly<Record<string, (position: Position, of: T) => boolean>>

function faultsIn<T>(never: Never<T>, position: Position, of: T): string[] {
  return Object.entries(never).flatMap(([fault, isSo]) => (isSo(position, of) ? [fault] : []))
}

const NO_SEAT: Never<Seat> = {
  'has an access that its contract denies': ({ access, contracts }, seat) =>
    seat !== TENCENT && (contracts[seat]?.level ?? 0) !== (access[seat] >= 2 ? access[seat] : 0),
  'has a contract that has run out': ({ contracts, quarter }, seat) => (contracts[seat]?.until ?? quarter) < quarter,
  'has a contract beyond the end': ({ contracts, config }, seat) => (contracts[seat]?.until ?? 0) > config.length,
  'has sold more than is held': ({ stakes, soldStakes }, seat) => soldStakes[seat] > stakes[seat],
  'has two applications on the desk': (position, seat) =>
    pendingApplications(position).filter((application) => application.seat === seat).length > 1,
}

const NO_APPLICATION: Never<Application> = {
  'is closed with cash in escrow': (_position, application) => !isOnDesk(application) && application.lobbies.length > 0,
  'has a counter that its status denies': (_position, { status, counter }) => (status === 'countered') !== (counter !== null),
  'is lobbied on twice by one seat': (_position, { lobbies }) => new Set(lobbies.map(({ seat }) => seat)).size !== lobbies.length,
  'holds escrow after the end': ({ phase }, { lobbies }) => lobbies.length > 0 && phase === 'over',
}

function promiseFaults({ promises, quarter }: Position): string[] {
  return promises.flatMap(({ id, status, until }) => (status === 'open' && until < quarter ? [`promise ${id} was never settled`] : []))
}

/** Nobody campaigns alone or twice at a time, one push runs at a time, and nothing outlives its last quarter. */
function boostFaults({ boosts, quarter }: Position): string[] {
  const campaigns = boosts.filter(({ cause }) => cause === 'campaign')
  const lonely = campaigns.filter(
    (one) =>
      campaigns.filter(({ source, until, platform }) => source === one.source && until === one.until && platform !== one.platform)
        .length === 0,
  )
  return [
    ...lonely.map(({ platform }) => `seat ${platform} campaigns alone`),
    ...(new Set(campaigns.map(({ platform }) => platform)).size < campaigns.length ? ['a seat is in two campaigns'] : []),
    ...(boosts.filter(({ cause }) => cause === 'push').length > 1 ? ['two pushes run'] : []),
    ...boosts.flatMap(({ source, until }) => (until < quarter ? [`boost ${source} was never taken back`] : [])),
  ]
}
