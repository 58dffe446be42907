import { BELTS, MACROS, REGIONS, REGIONS_OF, beltIndex, type Move, type RegionId } from '../../../../rules'

/** The regions a target lies in, by the field that names it; none for targets that are no places. */
export function regionsOfTarget(field: string, value: string | number): readonly RegionId[] {
  if (field === 'region') return [String(value)]
  if (field === 'belt') {
    const belt = BELTS[beltIndex(String(value))]
    return belt === undefined ? [] : [REGIONS[belt.region].id]
  }
  if (field !== 'macro') return []
  return (REGIONS_OF[(MACROS as readonly string[]).indexOf(String(value))] ?? []).map((region) => REGIONS[region].id)
}

/** The regions a move is aimed at; none when it is not aimed at a place. */
export function regionsOfMove(move: Move): readonly RegionId[] {
  const aim = move.type === 'play-card' ? move.target : move
  for (const field of ['region', 'belt', 'macro'] as const) {
    const value = (aim as Readonly<Record<string, unknown>>)[field]
    if (typeof value === 'string') return regionsOfTarget(field, value)
  }
  return []
}
