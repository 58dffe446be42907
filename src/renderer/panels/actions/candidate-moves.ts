import {
  BELTS,
  CARDS,
  EMPTY_OFFER,
  FACTIONS,
  HIDDEN,
  MACROS,
  ORGANS,
  REGIONS,
  applicationOf,
  levelsOpenTo,
  pendingApplications,
  seatOf,
  type Card,
  type CardTarget,
  type Faction,
  type Move,
  type MoveType,
  type Position,
} from '../../../../rules'

/** One move of a type for every target it could be aimed at, legal or not, at its smallest amount: what reasons are read from. */
export function candidateMoves(position: Position, type: MoveType): readonly Move[] {
  const { pending } = position
  if (pending.kind === 'over') return []
  const { seat } = pending
  const others = FACTIONS.filter((faction) => faction !== seat)
  switch (type) {
    case 'subsidise':
      return REGIONS.map((region) => ({ type, seat, region: region.id, amount: 1 }))
    case 'fission':
      return REGIONS.map((region) => ({ type, seat, region: region.id }))
    case 'develop':
      return BELTS.map((belt) => ({ type, seat, belt: belt.id }))
    case 'choose-one':
      return BELTS.map((belt) => ({ type, seat, belt: belt.id }))
    case 'serve':
      return MACROS.map((macro) => ({ type, seat, macro }))
    case 'open-shops':
      return MACROS.map((macro) => ({ type, seat, macro }))
    case 'grow-organ':
      return ORGANS.map((organ) => ({ type, seat, organ }))
    case 'set-toll':
      return Array.from({ length: position.config.numbers.toll.max + 1 }, (_, toll) => toll).map((toll) => ({ type, seat, toll }))
    case 'throttle':
      return others.flatMap((platform) => MACROS.map((macro) => ({ type, seat, platform, macro })))
    case 'traffic-support':
      return others.flatMap((partner) => MACROS.map((macro) => ({ type, seat, partner, macro, price: 0 })))
    case 'petition':
      return others.map((against) => ({ type, seat, against }))
    case 'raise-capital':
      return [{ type, seat }]
    case 'propose-deal':
      return others.map((to) => ({
        type,
        seat,
        to,
        give: [{ kind: 'promise', promise: { kind: 'no-subsidy', regions: [REGIONS[0].id], quarters: 1 } }],
        take: [],
      }))
    case 'play-card':
      return position.hands[seatOf(seat)].flatMap((id) => cardMoves(seat, id))
    case 'end-turn':
      return [{ type, seat }]
    default:
      return deskMoves(position, type, seat)
  }
}

/** Moves about applications. Lobbying with an empty desk is checked against none, so that the reason can be told. */
function deskMoves(position: Position, type: MoveType, seat: Faction): readonly Move[] {
  const own = applicationOf(position, seat)?.id ?? 0
  const desk = pendingApplications(position).map((application) => application.id)
  switch (type) {
    case 'file': {
      const open = levelsOpenTo(position, seatOf(seat))
      const next = Math.min(3, Math.max(2, position.access[seatOf(seat)])) as 2 | 3
      return (open.length > 0 ? open : [next]).map((level) => ({ type, seat, level, offer: EMPTY_OFFER }))
    }
    case 'revise':
      return [
        { type, seat, application: own, offer: { ...EMPTY_OFFER, trafficFee: 1 } },
        { type, seat, application: own, offer: EMPTY_OFFER },
      ]
    case 'withdraw':
      return [{ type, seat, application: own }]
    case 'lobby':
      return (desk.length > 0 ? desk : [0]).map((application) => ({ type, seat, application, side: 'for', amount: 1 }))
    default:
      return []
  }
}

function cardMoves(seat: Faction, id: string): readonly Move[] {
  const card = id === HIDDEN ? undefined : CARDS.get(id)
  return card === undefined ? [] : targetsOf(card, seat).map((target) => ({ type: 'play-card', seat, card: id, target }))
}

function targetsOf(card: Card, seat: Faction): readonly CardTarget[] {
  switch (card.target) {
    case 'none':
      return [{}]
    case 'region':
      return REGIONS.map((region) => ({ region: region.id }))
    case 'macro':
      return MACROS.map((macro) => ({ macro }))
    case 'belt':
      return BELTS.map((belt) => ({ belt: belt.id }))
    case 'seat':
      return FACTIONS.filter((faction) => faction !== seat).map((faction) => ({ seat: faction }))
    case 'organ':
      return ORGANS.map((organ) => ({ organ }))
  }
}
