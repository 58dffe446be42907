import type { Position } from './state'

/** A copy that can be changed without touching the original; what is readonly inside is shared. Written by hand because it is the floor under every search. */
export function cloneState<T extends Position>(state: T): T {
  return {
    ...state,
    order: state.order.slice(),
    turnUsed: state.turnUsed.slice(),
    buyers: state.buyers.slice(),
    leftHand: state.leftHand.slice(),
    floating: state.floating.slice(),
    subsidy: state.subsidy.slice(),
    lastSubsidy: state.lastSubsidy.slice(),
    fission: state.fission.slice(),
    fatigue: state.fatigue.slice(),
    supply: state.supply.slice(),
    exclusive: state.exclusive.slice(),
    service: state.service.slice(),
    shops: state.shops.slice(),
    throttled: state.throttled.slice(),
    movedByCard: state.movedByCard.slice(),
    movedByEvent: state.movedByEvent.slice(),
    boosts: state.boosts.slice(),
    loans: state.loans.slice(),
    cash: state.cash.slice(),
    scrutiny: state.scrutiny.slice(),
    finePoints: state.finePoints.slice(),
    capital: state.capital.slice(),
    access: state.access.slice(),
    contracts: state.contracts.slice(),
    stakes: state.stakes.slice(),
    soldStakes: state.soldStakes.slice(),
    organs: state.organs.slice(),
    filingBlockedUntil: state.filingBlockedUntil.slice(),
    applications: state.applications.slice(),
    promises: state.promises.slice(),
    hands: copyLists(state.hands),
    decks: copyLists(state.decks),
    discards: copyLists(state.discards),
    agendas: state.agendas.slice(),
    agendaChoices: state.agendaChoices.slice(),
    pastNews: state.pastNews.slice(),
    newsDeck: state.newsDeck.slice(),
    banked: copyLists(state.banked),
    tally: copyLists(state.tally),
  }
}

function copyLists<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.map((list) => list.slice())
}
