import { seatOf, type Faction, type Position, type PromiseTerm } from '../../../../rules'

/** The last quarter to which a seat owes another already what it would promise once more; null where it owes nothing of the kind. */
export function owedUntil(position: Position, giver: Faction, taker: Faction, promise: PromiseTerm): number | null {
  const owed = position.promises.filter(
    (made) => made.status === 'open' && made.by === seatOf(giver) && made.to === seatOf(taker) && saysAlike(made.promise, promise),
  )
  return owed.length === 0 ? null : Math.max(...owed.map(({ until }) => until))
}

/** Not to subsidise is the same promise where it names no region more. */
function saysAlike(made: PromiseTerm, promise: PromiseTerm): boolean {
  if (made.kind !== promise.kind) return false
  if (made.kind !== 'no-subsidy' || promise.kind !== 'no-subsidy') return true
  return promise.regions.every((region) => made.regions.includes(region))
}
