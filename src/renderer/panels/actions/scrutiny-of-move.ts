import {
  CARDS,
  FACTIONS,
  SEATS,
  TENCENT,
  factionAt,
  regionIndex,
  seatOf,
  type Effect,
  type Faction,
  type Move,
  type Position,
  type Who,
} from '../../../../rules'

/** How a move moves the scrutiny meters at once, as the rules will: no meter passes its ends. Only seats whose meter moves. */
export function scrutinyOfMove(position: Position, move: Move): readonly { readonly seat: Faction; readonly amount: number }[] {
  if (!position.config.scrutiny) return []
  const added = new Map<number, number>()
  for (const { seat, amount } of rawScrutiny(position, move)) {
    const before = position.scrutiny[seat] + (added.get(seat) ?? 0)
    const after = Math.max(0, Math.min(position.config.numbers.scrutiny.limit[seat], before + amount))
    added.set(seat, after - position.scrutiny[seat])
  }
  return [...added].filter(([, amount]) => amount !== 0).map(([seat, amount]) => ({ seat: factionAt(seat), amount }))
}

interface Raw {
  readonly seat: number
  readonly amount: number
}

function rawScrutiny(position: Position, move: Move): readonly Raw[] {
  const { numbers } = position.config
  const own = seatOf(move.seat)
  switch (move.type) {
    case 'subsidise': {
      const { dumpingFrom, dumpingScrutiny } = numbers.subsidy
      const before = position.subsidy[regionIndex(move.region) * SEATS + own]
      const dumped = Math.max(0, before + move.amount - dumpingFrom) - Math.max(0, before - dumpingFrom)
      return [{ seat: own, amount: dumped * dumpingScrutiny }]
    }
    case 'choose-one':
      return [{ seat: own, amount: numbers.exclusivity.scrutiny }]
    case 'throttle':
      return position.contracts[seatOf(move.platform)]?.terms.control === true ? [] : [{ seat: TENCENT, amount: numbers.throttle.scrutiny }]
    case 'petition':
      return [{ seat: seatOf(move.against), amount: numbers.petition.scrutiny }]
    case 'play-card':
      return (CARDS.get(move.card)?.effects ?? []).flatMap((effect) => cardScrutiny(effect, move.seat, move.target.seat))
    default:
      return []
  }
}

function cardScrutiny(effect: Effect, own: Faction, target: Faction | undefined): readonly Raw[] {
  if (effect.do !== 'scrutiny') return []
  return touched(effect.who, own, target).map((faction) => ({ seat: seatOf(faction), amount: effect.amount }))
}

function touched(who: Who, own: Faction, target: Faction | undefined): readonly Faction[] {
  switch (who) {
    case 'self':
      return [own]
    case 'target':
      return target === undefined ? [] : [target]
    case 'others':
      return FACTIONS.filter((faction) => faction !== own)
    case 'all':
      return FACTIONS
    default:
      return [who]
  }
}
