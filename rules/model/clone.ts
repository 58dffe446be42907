import type { PlayerView, Position } from './state'

/**
 * A copy that can be changed without touching the original; what is readonly inside is shared. Written out field by field because it is the
 * floor under every search: the engine makes such an object in one step, and every copy has the shape of the first position. Copied by
 * spreading, playouts take a fifth longer.
 */
export function cloneState<T extends Position>(state: T): T {
  const copy: Copied = {
    kind: (state as Position & { readonly kind?: string }).kind,
    config: state.config,
    quarter: state.quarter,
    phase: state.phase,
    pending: state.pending,
    order: state.order.slice(),
    turn: state.turn,
    actionsLeft: state.actionsLeft,
    proposalsLeft: state.proposalsLeft,
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
    alipay: state.alipay,
    coreShift: state.coreShift,
    organs: state.organs.slice(),
    toll: state.toll,
    interconnection: state.interconnection,
    quietHoldsUntil: state.quietHoldsUntil,
    filingBlockedUntil: state.filingBlockedUntil.slice(),
    applications: state.applications.slice(),
    promises: state.promises.slice(),
    nextId: state.nextId,
    hands: copyLists(state.hands),
    decks: copyLists(state.decks),
    discards: copyLists(state.discards),
    agendas: state.agendas.slice(),
    agendaChoices: copyLists(state.agendaChoices),
    privateTerms: state.privateTerms.slice(),
    news: state.news,
    pastNews: state.pastNews.slice(),
    newsDeck: state.newsDeck.slice(),
    banked: copyLists(state.banked),
    tally: copyLists(state.tally),
    rng: state.rng,
  }
  if ('viewer' in state) copy.viewer = (state as unknown as PlayerView).viewer
  return copy as unknown as T
}

/** Every field of a Position, so that the compiler asks for a new one here. */
type Copied = { -readonly [K in keyof Required<Position>]: Position[K] } & {
  readonly kind: string | undefined
  viewer?: PlayerView['viewer']
}

function copyLists<T>(lists: readonly (readonly T[])[]): T[][] {
  const copies: T[][] = []
  for (const list of lists) copies.push(list.slice())
  return copies
}
